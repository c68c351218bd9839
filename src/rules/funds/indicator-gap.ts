import Big from 'big.js';
import { SELF_EVALUATIONS } from '../../recognition/table';
import type { ScoredTable } from '../../scoring/types';
import { ONE, sum } from '../../values/decimal';
import { percent } from '../describe';
import { judgedGroups } from '../rows';
import type { TableRule } from '../rule';

/** F8: the indicators are rated much better than the money was spent. */
export const indicatorGap: TableRule = {
  id: 'funds/indicator-gap',
  severity: 'info',
  scope: 'table',
  kinds: SELF_EVALUATIONS,
  *check(table, { profile }) {
    const { computedRate, score, executed } = table.totalFund ?? {};
    const indicatorRate = rateOfIndicators(table);
    if (!computedRate || !indicatorRate?.gt(0)) return;
    const executionRate = computedRate.gt(ONE) ? ONE : computedRate;
    const gap = indicatorRate.minus(executionRate).div(indicatorRate);
    if (gap.lte(new Big(profile.thresholds.indicatorGap))) return;
    yield {
      cell: (score ?? executed)!.cell,
      data: { execution: percent(executionRate), indicators: percent(indicatorRate) },
      found: `${percent(indicatorRate)} / ${percent(executionRate)}`,
    };
  },
};

/** Scores of all indicators over their points; null while one of them has no score or no points. */
function rateOfIndicators(table: ScoredTable): Big | null {
  const groups = judgedGroups(table);
  const scores = groups.flatMap(({ score }) => (score ? [score.value] : []));
  const weights = groups.flatMap(({ weight }) => (weight ? [weight] : []));
  const points = sum(weights);
  const complete = groups.length > 0 && scores.length === groups.length && weights.length === groups.length;
  return complete && points.gt(0) ? sum(scores).div(points) : null;
}
