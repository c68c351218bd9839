import Big from 'big.js';
import { SELF_EVALUATIONS, type Figure } from '../../recognition/table';
import type { ScoredTable } from '../../scoring/types';
import { ZERO, roundHalfUp } from '../../values/decimal';
import { couldEqual, exactly } from '../../values/interval';
import type { Interval } from '../../values/types';
import { plain, shown } from '../describe';
import { safeFix } from '../rows';
import type { Place, TableRule } from '../rule';
import { printedScores, wrongScores, type WrongScore } from './wrong-scores';

/** Scores with two decimals or more are taken to be rounded results; "9.5" was typed. */
const ROUNDED = new Big('0.01');

/** P5: the printed total is not the sum of the printed scores. */
export const score: TableRule = {
  id: 'total/score',
  severity: 'error',
  scope: 'table',
  kinds: SELF_EVALUATIONS,
  *check(table): Iterable<Place> {
    const { totalScore: printed, scoreSum } = table;
    if (!printed || !scoreSum || printed.value.eq(scoreSum)) return;
    const off = printed.value.minus(scoreSum).abs();
    const slack = roundingOf(table).plus(table.profile.thresholds.total);
    if (off.lte(slack) || withoutExecution(table, scoreSum, printed)) return;
    const expected = plain(scoreSum);
    const found = shown(printed.cell);
    const wrong = wrongScores(table);
    if (couldEqual(sumPutRight(scoreSum, wrong), printed.value, slack)) {
      const names = wrong.map(({ name }) => name).join('、');
      const related = wrong.map(({ score }) => score.cell);
      yield {
        cell: printed.cell,
        related,
        text: 'settled',
        data: { found, expected, names },
        expected,
        found,
      };
      return;
    }
    const wholePoints = printed.value.eq(roundHalfUp(scoreSum, 0));
    yield {
      cell: printed.cell,
      related: printedScores(table).map(({ score }) => score.cell),
      ...(wholePoints && { severity: 'info' as const, text: 'rounded' }),
      data: { found, expected },
      expected,
      found,
      fix: safeFix(table, printed.cell),
    };
  },
};

/** What the scores add up to once the wrong ones are put right. */
const sumPutRight = (sum: Big, wrong: readonly WrongScore[]): Interval =>
  wrong.reduce(
    ({ low, high }, { score, right }) => ({
      low: low.plus(right.low).minus(score.value),
      high: high.plus(right.high).minus(score.value),
    }),
    exactly(sum),
  );

/** By how much the sum of unrounded scores may differ from that of the printed ones. */
const roundingOf = (table: ScoredTable): Big =>
  printedScores(table)
    .map(({ score: { interval } }) => interval.high.minus(interval.low))
    .filter((width) => width.lte(ROUNDED))
    .reduce((sum, width) => sum.plus(width.div(2)), ZERO);

/** The total row belongs to the indicators alone: its points say so as well. */
function withoutExecution(
  { totalFund, totalWeight, weightSum }: ScoredTable,
  sum: Big,
  printed: Figure,
): boolean {
  if (!totalFund?.score || !totalFund.weight || !totalWeight || !weightSum) return false;
  const indicatorsOnly = totalWeight.value.eq(weightSum.minus(totalFund.weight.value));
  return indicatorsOnly && printed.value.eq(sum.minus(totalFund.score.value));
}
