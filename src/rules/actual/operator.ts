import { SELF_EVALUATIONS } from '../../recognition/table';
import { indicatorName, shortText } from '../describe';
import { scoredRows } from '../rows';
import type { TableRule } from '../rule';

/** S9: the actual value still carries the operator of a target: "≥95%" is no result. "=95%" is one. */
export const operator: TableRule = {
  id: 'actual/operator',
  severity: 'warning',
  scope: 'table',
  kinds: SELF_EVALUATIONS,
  *check(table) {
    for (const { row, actual } of scoredRows(table)) {
      if (actual.kind !== 'quantity' || actual.operator === null || actual.operator === '=') continue;
      yield {
        cell: row.cells.actual!,
        data: { name: indicatorName(row), actual: shortText(actual.raw), operator: actual.operator },
        found: shortText(actual.raw),
      };
    }
  },
};
