import { SELF_EVALUATIONS } from '../../recognition/table';
import { indicatorName, shortText } from '../describe';
import { scoredRows } from '../rows';
import type { TableRule } from '../rule';

/** S8: the target is a number, the actual value only words. */
export const phrase: TableRule = {
  id: 'actual/phrase',
  severity: 'warning',
  scope: 'table',
  kinds: SELF_EVALUATIONS,
  *check(table) {
    for (const { row, target, actual } of scoredRows(table)) {
      const measured = target.kind === 'quantity' || target.kind === 'range';
      if (!measured || actual.kind !== 'text' || /\d/u.test(actual.raw)) continue;
      yield {
        cell: row.cells.actual!,
        related: row.cells.target ? [row.cells.target] : [],
        data: {
          name: indicatorName(row),
          target: shortText(target.raw),
          actual: shortText(actual.raw),
        },
        found: shortText(actual.raw),
      };
    }
  },
};
