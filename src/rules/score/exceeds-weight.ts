import type Big from 'big.js';
import { SELF_EVALUATIONS, type BoundCell, type Figure } from '../../recognition/table';
import type { ScoredTable } from '../../scoring/types';
import { fundName, groupName, plain, shown } from '../describe';
import { safeFix, scoredGroups } from '../rows';
import type { Place, TableRule } from '../rule';

/** P4: a score above its points. */
export const exceedsWeight: TableRule = {
  id: 'score/exceeds-weight',
  severity: 'error',
  scope: 'table',
  kinds: SELF_EVALUATIONS,
  *check(table) {
    const { totalFund } = table;
    const { row, score: executionScore, weight: executionPoints } = totalFund ?? {};
    if (executionScore && executionPoints && executionScore.value.gt(executionPoints.value)) {
      yield exceeding(table, fundName(row!), executionScore, executionPoints.value, [executionPoints.cell]);
    }
    for (const { score, weight, indicators } of scoredGroups(table)) {
      if (!score || !weight || score.value.lte(weight)) continue;
      const cells = indicators.flatMap((indicator) => indicator.weight?.cell ?? []);
      yield exceeding(table, groupName(indicators), score, weight, cells);
    }
  },
};

function exceeding(
  table: ScoredTable,
  name: string,
  score: Figure,
  weight: Big,
  related: readonly BoundCell[],
): Place {
  return {
    cell: score.cell,
    related,
    data: { name, score: shown(score.cell), weight: plain(weight) },
    expected: `≤${plain(weight)}`,
    found: shown(score.cell),
    fix: safeFix(table, score.cell),
  };
}
