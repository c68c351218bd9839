import { executionPoints } from '../../scoring/execution-points';
import { isFilled } from '../../scoring/rows';
import { fullMarks } from '../../scoring/totals';
import type { ScoredIndicator, ScoredTable } from '../../scoring/types';
import { cellKey } from '../../sheet/zone';
import { indicatorName } from '../describe';
import { annualHeader, scoredRows } from '../rows';
import type { Place, TableRule } from '../rule';
import { sumOfPoints } from './categories';

/** P6: an indicator of the year has no points although the form has a column for them. */
export const missing: TableRule = {
  id: 'weight/missing',
  severity: 'error',
  scope: 'table',
  *check(table): Iterable<Place> {
    const header = annualHeader(table, 'weight');
    if (!header) return;
    const rows = scoredRows(table).filter(({ row }) => row.cells.weight && isFilled(row.cells.level3));
    const lacking = rows.filter(({ weight }) => !weight);
    if (lacking.length === rows.length && rows.length > 1) {
      yield { cell: header, text: 'none', data: { count: rows.length }, found: '' };
      return;
    }
    if (lacking.length === 0) return;
    const complete = isFullWithout(table);
    for (const indicator of lacking) {
      const { row } = indicator;
      if (complete && breaksDown(table, indicator)) continue;
      yield { cell: row.cells.weight!, data: { name: indicatorName(row) }, found: '' };
    }
  },
};

/** The other rows have all the points already, or more than that, which weight/total says. */
function isFullWithout(scored: ScoredTable): boolean {
  const { table, profile } = scored;
  const points = sumOfPoints(scoredRows(scored)).plus(executionPoints(table, profile) ?? 0);
  const marks = fullMarks(table, profile);
  return (
    marks.some((full) => points.eq(full)) || (marks.length > 0 && marks.every((full) => points.gt(full)))
  );
}

/** Under the label of the row above, without a score of its own: part of what is said there, whether it says 其中 or not. */
function breaksDown({ indicators }: ScoredTable, indicator: ScoredIndicator): boolean {
  const above = indicators[indicators.indexOf(indicator) - 1];
  return !indicator.score && above !== undefined && labelOf(indicator) === labelOf(above);
}

/** The cell of the innermost level over a row. */
const labelOf = ({ row: { cells } }: ScoredIndicator): number | null => {
  const label = cells.level2 ?? cells.level1;
  return label ? cellKey(label) : null;
};
