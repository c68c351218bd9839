import Big from 'big.js';
import { SELF_EVALUATIONS } from '../../recognition/table';
import type { ScoredTable } from '../../scoring/types';
import { ONE, ZERO } from '../../values/decimal';
import { couldEqual } from '../../values/interval';
import type { Interval } from '../../values/types';
import { percent, plain, shown } from '../describe';
import { safeFix } from '../rows';
import type { TableRule } from '../rule';
import { executionPoints } from '../../scoring/execution-points';

/** Differences up to here come from rounding the score itself. */
const ROUNDING = new Big('0.01');

/** F2: the score of the execution rate is not min(rate, 1) × points. */
export const score: TableRule = {
  id: 'funds/score',
  severity: 'error',
  scope: 'table',
  kinds: SELF_EVALUATIONS,
  *check(table) {
    const points = executionPoints(table.table, table.profile);
    const { score: printed, computedRate, possibleRates, executed, denominator } = table.totalFund ?? {};
    if (!points || !printed || !computedRate || !possibleRates || !executed || !denominator) return;
    const off = distance(printed.value, possibleScores(possibleRates, points));
    if (off.lte(ROUNDING) || followsPrintedRate(table, points, printed.value)) return;
    const small = off.lte(table.profile.thresholds.score);
    const expected = plain(cap(computedRate).times(points));
    yield {
      cell: printed.cell,
      related: [executed.cell, denominator.cell],
      ...(small && { severity: 'warning' as const, text: 'rounded' }),
      data: {
        found: shown(printed.cell),
        expected,
        rate: percent(computedRate),
        points: plain(points),
      },
      expected,
      found: shown(printed.cell),
      fix: safeFix(table, printed.cell),
    };
  },
};

/** What a reader sees agrees: 98% of 20 points are 19.6. That the rate itself is wrong is funds/rate's to say. */
function followsPrintedRate({ totalFund }: ScoredTable, points: Big, score: Big): boolean {
  const { rate, possibleRates } = totalFund ?? {};
  if (!rate || !possibleRates || !couldEqual(possibleRates, rate.interval)) return false;
  return cap(rate.value).times(points).minus(score).abs().lte(ROUNDING);
}

const cap = (rate: Big): Big => (rate.gt(ONE) ? ONE : rate);

const possibleScores = ({ low, high }: Interval, points: Big): Interval => ({
  low: cap(low).times(points),
  high: cap(high).times(points),
});

function distance(value: Big, { low, high }: Interval): Big {
  if (value.lt(low)) return low.minus(value);
  return value.gt(high) ? value.minus(high) : ZERO;
}
