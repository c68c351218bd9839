import Big from 'big.js';
import type { Figure } from '../recognition/table';
import { constant } from '../values/decimal';
import { parseRate } from '../values/figure';
import { couldEqual, exactly } from '../values/interval';
import { representNumber, representRate } from '../values/represent';
import { executionPoints } from './execution-points';
import { executionScoreFormula, rateFormula } from './formulas';
import { executionScore, isRatePercent } from './funds';
import { forNumbers, isEmpty, isOpen, nameOf, propose, type Computed, type Planned } from './proposal';
import type { Correction, ScoredFund } from './types';

const PERCENTAGE_POINT = new Big('0.01');
/** What rounding to two decimals may cost (rules.md F2). */
const ROUNDING = new Big('0.01');

const isRateRight = ({ profile }: Computed, { possibleRates }: ScoredFund, rate: Figure): boolean =>
  !possibleRates || couldEqual(possibleRates, rate.interval, PERCENTAGE_POINT.times(profile.thresholds.rate));

/** The rate of a money row, where no unrounded amounts explain it. A blank one is filled in on the scored row only; parts are often left without. */
export function correctRate(scored: Computed, fund: ScoredFund): Correction | null {
  const cell = fund.row.cells.rate;
  if (!isOpen(cell) || !fund.computedRate) return null;
  if (fund.rate ? isRateRight(scored, fund, fund.rate) : fund !== scored.totalFund || !isEmpty(cell))
    return null;
  const options = { headerPercent: isRatePercent(scored.table), expected: fund.computedRate };
  const after = representRate(cell, fund.computedRate, options);
  const asPercentage =
    typeof after.value === 'number' && !parseRate({ ...cell, ...after }, options)?.value.eq(after.value);
  return propose(scored, {
    cell,
    after,
    reason: 'rate',
    name: nameOf(fund.row.cells.label?.value),
    formula: forNumbers(after, rateFormula(fund, asPercentage)),
  });
}

/** The score of the execution rate. */
export function correctExecutionScore(scored: Computed): Planned | null {
  const fund = scored.totalFund;
  const cell = fund?.row.cells.score;
  const points = executionPoints(scored.table, scored.profile);
  if (!fund?.computedScore || !isOpen(cell) || !points) return null;
  if (fund.score ? isScoreRight(scored, fund, fund.score.value, points) : !isEmpty(cell)) return null;
  const after = representNumber(cell, fund.computedScore);
  const correction = propose(scored, {
    cell,
    after,
    reason: 'execution-score',
    name: nameOf(fund.row.cells.label?.value),
    formula: forNumbers(after, executionScoreFormula(fund, points)),
  });
  return correction && { correction, cell, value: fund.computedScore };
}

/** Right if it follows from the amounts, or from a right rate as it is printed (98 % of 20 is 19.6). */
function isScoreRight(scored: Computed, fund: ScoredFund, score: Big, points: Big): boolean {
  if (!fund.possibleRates) return true;
  const { low, high } = fund.possibleRates;
  const possible = { low: executionScore(low, points), high: executionScore(high, points) };
  if (couldEqual(possible, score, constant(scored.profile.thresholds.score))) return true;
  const { rate } = fund;
  return (
    rate !== undefined &&
    isRateRight(scored, fund, rate) &&
    couldEqual(exactly(executionScore(rate.value, points)), score, ROUNDING)
  );
}
