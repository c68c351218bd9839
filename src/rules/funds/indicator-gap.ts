import type Big from 'big.js';
import { SELF_EVALUATIONS } from '../../recognition/table';
import type { ScoredTable } from '../../scoring/types';
import { ONE, sum, ZERO } from '../../values/decimal';
import { percent } from '../describe';
import { scoredGroups } from '../rows';
import type { TableRule } from '../rule';

/** F8: the indicators are rated much better than the money was spent. */
export const indicatorGap: TableRule = {
  id: 'funds/indicator-gap',
  severity: 'info',
  scope: 'table',
  kinds: SELF_EVALUATIONS,
  *check(table) {
    const { computedRate, score, executed } = table.totalFund ?? {};
    const indicators = pointsOfIndicators(table);
    if (!computedRate || !indicators) return;
    const { score: reached, weight } = indicators;
    const executionRate = computedRate.gt(ONE) ? ONE : computedRate;
    const least = reached.times(ONE.minus(table.profile.thresholds.indicatorGap));
    if (executionRate.times(weight).gte(least)) return;
    const indicatorRate = reached.div(weight);
    yield {
      cell: (score ?? executed)!.cell,
      data: { execution: percent(executionRate), indicators: percent(indicatorRate) },
      found: `${percent(indicatorRate)} / ${percent(executionRate)}`,
    };
  },
};

/**
 * What all indicators reached, and their points; null while one of them has no score or no points, or nothing was reached.
 * Where they reach more than their points, the scores are wrong themselves and say nothing of the money.
 */
function pointsOfIndicators(table: ScoredTable): { readonly score: Big; readonly weight: Big } | null {
  const groups = scoredGroups(table);
  const scores = groups.flatMap(({ score }) => score?.value ?? []);
  const weights = groups.flatMap(({ weight }) => weight ?? []);
  if (scores.length < groups.length || weights.length < groups.length) return null;
  const [score, weight] = [sum(scores), sum(weights)];
  return score.gt(ZERO) && score.lte(weight) ? { score, weight } : null;
}
