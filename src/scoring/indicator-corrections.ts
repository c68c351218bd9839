import Big from 'big.js';
import { isScoredRow } from '../recognition/points';
import { cellKey } from '../sheet/zone';
import { constant, decimalsOf, sum, ZERO } from '../values/decimal';
import { couldEqual, exactly } from '../values/interval';
import { representNumber } from '../values/represent';
import type { Interval } from '../values/types';
import { indicatorFormula } from './formulas';
import { forNumbers, isEmpty, isOpen, nameOf, propose, type Computed, type Planned } from './proposal';
import { isFilled } from './rows';
import type { ScoredIndicator, ScoreGroup } from './types';

/** The score of one row, or the one score that several rows share, where it follows from figures. */
export function correctGroup(scored: Computed, group: ScoreGroup): Planned | null {
  const { cell, score, computedScore } = group;
  if (!computedScore || !isOpen(cell) || !isScoreCell(group)) return null;
  if (score ? !isProvablyWrong(scored, group, score.value, computedScore) : !isEmpty(cell)) return null;
  const rows = scoredRows(group);
  const after = representNumber(cell, computedScore);
  const correction = propose(scored, {
    cell,
    after,
    reason: 'indicator-score',
    name: rows.map(({ row }) => nameOf(row.cells.level3?.value)).join('、'),
    formula: forNumbers(after, rows.length === 1 ? indicatorFormula(rows[0]!) : null),
  });
  return correction && { correction, cell, value: computedScore };
}

const scoredRows = ({ indicators }: ScoreGroup): ScoredIndicator[] =>
  indicators.filter(({ row }) => isScoredRow(row));

/** Groups that share only their points are headed by the points cell, which is never written. */
const isScoreCell = ({ cell, indicators }: ScoreGroup): boolean => {
  const own = indicators[0]?.row.cells.score;
  return own !== undefined && cellKey(own) === cellKey(cell);
};

/** Many units score in whole points: the nearest one is theirs to choose. */
const WHOLE_POINT = new Big('0.5');

function isProvablyWrong(scored: Computed, group: ScoreGroup, score: Big, computed: Big): boolean {
  const possible = possibleScores(group, computed);
  const exceeds = group.weight !== null && score.gt(group.weight);
  if (!exceeds && couldEqual(possible, score, constant(scored.profile.thresholds.score))) return false;
  if (!exceeds && decimalsOf(score) === 0 && couldEqual(possible, score, WHOLE_POINT)) return false;
  const prescribed = group.indicators.some(({ basis }) => basis === 'coefficient');
  return score.gt(computed) || prescribed || !isJudgedDown(scored, group);
}

/** Points taken off although the target is met, or with a reason beside, are a person's judgement. */
function isJudgedDown({ table }: Computed, group: ScoreGroup): boolean {
  const rows = scoredRows(group);
  return (
    rows.every(({ met }) => met === true) ||
    rows.some(({ row }) => isFilled(row.cells.reason)) ||
    table.explanations.some(isFilled)
  );
}

/** What the scores may be when actual percentages were rounded before they were written down. Counts are exact. */
export function possibleScores({ indicators }: ScoreGroup, computed: Big): Interval {
  const spreads = indicators.map(spreadOf).filter((spread) => spread !== ZERO);
  if (spreads.length === 0) return exactly(computed);
  const spread = sum(spreads);
  return { low: computed.minus(spread), high: computed.plus(spread) };
}

function spreadOf({ actual, basis, weight, completion }: ScoredIndicator): Big {
  if (basis !== 'proportional' || actual.kind !== 'quantity' || actual.quantity.unit !== '%') return ZERO;
  const { number, decimals } = actual.quantity;
  if (!number.gt(ZERO) || !weight || !completion) return ZERO;
  const halfDigit = new Big(10).pow(-(decimals ?? decimalsOf(number))).div(2);
  return weight.value.times(completion).times(halfDigit).div(number);
}
