import type Big from 'big.js';
import { SELF_EVALUATIONS, type BoundCell, type Figure } from '../../recognition/table';
import { fundName, groupName, plain, shown } from '../describe';
import { judgedGroups, safeFix } from '../rows';
import type { Place, TableRule } from '../rule';

/** P4: a score above its points. */
export const exceedsWeight: TableRule = {
  id: 'score/exceeds-weight',
  severity: 'error',
  scope: 'table',
  kinds: SELF_EVALUATIONS,
  *check(table) {
    const { totalFund } = table;
    const ofExecution =
      totalFund?.score &&
      totalFund.weight &&
      exceeding(fundName(totalFund.row), totalFund.score, totalFund.weight.value, [totalFund.weight.cell]);
    if (ofExecution) yield { ...ofExecution, fix: safeFix(table, ofExecution.cell) };
    for (const { score, weight, indicators } of judgedGroups(table)) {
      const cells = indicators.flatMap((indicator) => indicator.weight?.cell ?? []);
      const place = score && weight && exceeding(groupName(indicators), score, weight, cells);
      if (place) yield place;
    }
  },
};

function exceeding(name: string, score: Figure, weight: Big, related: readonly BoundCell[]): Place | null {
  if (score.value.lte(weight)) return null;
  return {
    cell: score.cell,
    related,
    data: { name, score: shown(score.cell), weight: plain(weight) },
    expected: `≤${plain(weight)}`,
    found: shown(score.cell),
  };
}
