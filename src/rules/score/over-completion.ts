import Big from 'big.js';
import { SELF_EVALUATIONS } from '../../recognition/table';
import type { ScoredIndicator } from '../../scoring/types';
import { indicatorName, percent, shortText } from '../describe';
import { excessExplained } from '../explained';
import { scoredRows } from '../rows';
import type { TableRule } from '../rule';

/** S6: a target far exceeded, full points, and nothing says why: perhaps it was set too low. Never a reason to take points off. */
export const overCompletion: TableRule = {
  id: 'score/over-completion',
  severity: 'warning',
  scope: 'table',
  kinds: SELF_EVALUATIONS,
  *check(table) {
    const { overCompletion: over, overCompletionMinimum: least } = table.profile.thresholds;
    const limit = new Big(1).plus(over);
    for (const scored of scoredRows(table)) {
      const { row, completion, direction, target, actual, score, weight } = scored;
      if (direction !== 'higher' || !completion?.gt(limit) || !exceedsBy(scored, least)) continue;
      if (!score || !weight || score.value.lt(weight.value) || excessExplained(table, scored)) continue;
      yield {
        cell: row.cells.actual!,
        related: [row.cells.target, row.cells.reason].filter((cell) => cell !== undefined),
        data: {
          name: indicatorName(row),
          target: shortText(target.raw),
          actual: shortText(actual.raw),
          completion: percent(completion),
          limit: percent(new Big(over)),
        },
        found: percent(completion),
      };
    }
  },
};

/** By more than this as written: percentage points for percentages, pieces for pieces. Three instead of two is no news. */
function exceedsBy({ target, completion }: ScoredIndicator, least: number): boolean {
  if (target.kind !== 'quantity' || !completion) return false;
  const { number } = target.quantity;
  return number.times(completion).minus(number).gt(least);
}
