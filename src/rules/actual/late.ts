import { SELF_EVALUATIONS } from '../../recognition/table';
import { isFilled } from '../../scoring/rows';
import { indicatorName, shortText } from '../describe';
import { scoredRows } from '../rows';
import type { TableRule } from '../rule';

/** S16: done after the deadline, yet with all the points, or in a form without points and without a reason. */
export const late: TableRule = {
  id: 'actual/late',
  severity: 'warning',
  scope: 'table',
  kinds: SELF_EVALUATIONS,
  *check(table) {
    for (const { row, target, actual, met, score, weight } of scoredRows(table)) {
      if (target.kind !== 'date' || actual.kind !== 'date' || met !== false) continue;
      const scored = score !== undefined && weight !== undefined;
      if (scored ? score.value.lt(weight.value) : isFilled(row.cells.reason)) continue;
      yield {
        cell: row.cells.actual!,
        related: [row.cells.target, row.cells.score].filter((cell) => cell !== undefined),
        text: scored ? 'default' : 'unscored',
        data: { name: indicatorName(row), target: shortText(target.raw), actual: shortText(actual.raw) },
        expected: shortText(target.raw),
        found: shortText(actual.raw),
      };
    }
  },
};
