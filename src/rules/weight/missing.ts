import type { ScoredIndicator } from '../../scoring/types';
import { indicatorName } from '../describe';
import { annualHeader, judgedRows, written } from '../rows';
import type { Place, TableRule } from '../rule';

/** P6: an indicator of the year has no points although the form has a column for them. */
export const missing: TableRule = {
  id: 'weight/missing',
  severity: 'error',
  scope: 'table',
  *check(table): Iterable<Place> {
    const header = annualHeader(table, 'weight');
    if (!header) return;
    const rows = judgedRows(table).filter(({ row }) => row.cells.weight && written(row.cells.level3));
    const lacking = rows.filter(lacksPoints);
    if (lacking.length === rows.length && rows.length > 1) {
      yield { cell: header, text: 'none', data: { count: rows.length }, found: '' };
      return;
    }
    for (const { row } of lacking) {
      yield { cell: row.cells.weight!, data: { name: indicatorName(row) }, found: '' };
    }
  },
};

/** Blank, a dash, or words where a number should stand. */
const lacksPoints = ({ weight }: ScoredIndicator): boolean => weight === undefined;
