import Big from 'big.js';
import { SELF_EVALUATIONS, type Figure } from '../../recognition/table';
import type { ScoredTable } from '../../scoring/types';
import { ZERO, roundHalfUp } from '../../values/decimal';
import { plain, shown } from '../describe';
import { safeFix, scoredGroups } from '../rows';
import type { TableRule } from '../rule';

/** Scores with two decimals or more are taken to be rounded results; "9.5" was typed. */
const ROUNDED = new Big('0.01');

/** P5: the printed total is not the sum of the printed scores. */
export const score: TableRule = {
  id: 'total/score',
  severity: 'error',
  scope: 'table',
  kinds: SELF_EVALUATIONS,
  *check(table) {
    const { totalScore: printed, scoreSum } = table;
    if (!printed || !scoreSum || printed.value.eq(scoreSum)) return;
    const off = printed.value.minus(scoreSum).abs();
    const slack = roundingOf(table).plus(table.profile.thresholds.total);
    if (off.lte(slack) || withoutExecution(table, scoreSum, printed)) return;
    const wholePoints = printed.value.eq(roundHalfUp(scoreSum, 0));
    yield {
      cell: printed.cell,
      related: printedScores(table).map(({ cell }) => cell),
      ...(wholePoints && { severity: 'info' as const, text: 'rounded' }),
      data: { found: shown(printed.cell), expected: plain(scoreSum) },
      expected: plain(scoreSum),
      found: shown(printed.cell),
      fix: safeFix(table, printed.cell),
    };
  },
};

const printedScores = (table: ScoredTable): Figure[] => [
  ...(table.totalFund?.score ? [table.totalFund.score] : []),
  ...scoredGroups(table).flatMap(({ score }) => score ?? []),
];

/** By how much the sum of unrounded scores may differ from that of the printed ones. */
const roundingOf = (table: ScoredTable): Big =>
  printedScores(table)
    .map(({ interval }) => interval.high.minus(interval.low))
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
