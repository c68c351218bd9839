import { executionPoints } from '../../scoring/execution-points';
import { isFilled } from '../../scoring/rows';
import { fullMarks } from '../../scoring/totals';
import type { ScoredTable } from '../../scoring/types';
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
    for (const { row, score } of lacking) {
      if (complete && !score) continue;
      yield { cell: row.cells.weight!, data: { name: indicatorName(row) }, found: '' };
    }
  },
};

/** The other rows have all the points already: a row without any breaks down the one above, whether it says 其中 or not. */
function isFullWithout(scored: ScoredTable): boolean {
  const { table, profile } = scored;
  const points = sumOfPoints(scoredRows(scored)).plus(executionPoints(table, profile) ?? 0);
  return fullMarks(table, profile).some((marks) => points.eq(marks));
}
