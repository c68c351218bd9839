import type Big from 'big.js';
import type { Profile } from '../profiles/types';
import { cellPoints, printedExecutionPoints, totalFundRow } from '../recognition/points';
import type { FundRow, StandardTable } from '../recognition/table';
import { matchingText } from '../sheet/text';
import { ONE, roundHalfUp, ZERO } from '../values/decimal';
import { ratioInterval } from '../values/interval';
import { denominatorOf } from './denominator';
import { executionPoints } from './execution-points';
import { moneyFigure, rateFigure } from './figures';
import type { ScoredFund } from './types';

/** Decimals scores are given with (rules.md §7.3). */
export const SCORE_DECIMALS = 2;

/** Reads the money rows and recomputes their rates and scores. */
export function scoreFunds(table: StandardTable, profile: Profile): ScoredFund[] {
  const scored = totalFundRow(table.funds);
  return table.funds.map((row) => scoreFund(table, profile, row, row === scored));
}

function scoreFund(table: StandardTable, profile: Profile, row: FundRow, isTotal: boolean): ScoredFund {
  const { cells } = row;
  const initialBudget = moneyFigure(cells.initialBudget, table.unit);
  const annualBudget = moneyFigure(cells.annualBudget, table.unit);
  const executed = moneyFigure(cells.executed, table.unit);
  const denominator = denominatorOf(table, profile, row, { initialBudget, annualBudget });
  const computedRate =
    denominator?.value.gt(ZERO) && executed ? executed.value.div(denominator.value) : undefined;
  const possibleRates = denominator && executed && ratioInterval(executed.interval, denominator.interval);
  const rate = rateFigure(cells.rate, {
    headerPercent: isRatePercent(table),
    expected: computedRate ?? null,
  });
  const weight = isTotal ? printedExecutionPoints(table) : cellPoints(cells.weight);
  const points = isTotal ? executionPoints(table, profile) : (weight?.value ?? null);
  const score = cellPoints(cells.score);
  return {
    row,
    initialBudget,
    annualBudget,
    executed,
    rate,
    weight,
    score,
    denominator,
    computedRate,
    possibleRates: possibleRates ?? undefined,
    computedScore: computedRate && points ? executionScore(computedRate, points) : undefined,
  };
}

/** min(rate, 1) × points, two decimals half up, from the unrounded rate. */
export const executionScore = (rate: Big, points: Big): Big =>
  roundHalfUp((rate.gt(ONE) ? ONE : rate.lt(ZERO) ? ZERO : rate).times(points), SCORE_DECIMALS);

/** Whether the header of the rate column asks for percentages without sign: 执行率(%). */
export const isRatePercent = (table: StandardTable): boolean =>
  matchingText(table.fundBlock?.columns.rate?.value ?? null).includes('%');
