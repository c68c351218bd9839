import Big from 'big.js';
import type { ScoredTable } from '../../scoring/types';
import { ONE, ZERO } from '../../values/decimal';
import { couldEqual, ratioInterval } from '../../values/interval';
import type { Interval } from '../../values/types';
import { amountInterval } from '../amounts';
import { percent, plain, shown } from '../describe';
import { SELF_EVALUATIONS } from '../kinds';
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
  *check(table, { profile }) {
    const points = executionPoints(table.table, table.profile);
    const { score: printed, computedRate, executed, denominator } = table.totalFund ?? {};
    const right = points && possibleScores(table, points);
    if (!printed || !computedRate || !right || !executed || !denominator) return;
    const off = distance(printed.value, right);
    if (off.lte(ROUNDING) || followsPrintedRate(table, points, printed.value)) return;
    const small = off.lte(profile.thresholds.score);
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
  const { rate, executed, denominator } = totalFund ?? {};
  if (!rate || !executed || !denominator) return false;
  const rates = ratioInterval(amountInterval(executed), amountInterval(denominator));
  if (!rates || !couldEqual(rates, rate.interval)) return false;
  return cap(rate.value).times(points).minus(score).abs().lte(ROUNDING);
}

const cap = (rate: Big): Big => (rate.gt(ONE) ? ONE : rate);

function possibleScores({ totalFund }: ScoredTable, points: Big): Interval | null {
  if (!totalFund?.executed || !totalFund.denominator) return null;
  const rates = ratioInterval(amountInterval(totalFund.executed), amountInterval(totalFund.denominator));
  return rates && { low: cap(rates.low).times(points), high: cap(rates.high).times(points) };
}

function distance(value: Big, { low, high }: Interval): Big {
  if (value.lt(low)) return low.minus(value);
  return value.gt(high) ? value.minus(high) : ZERO;
}
