import type Big from 'big.js';
import { GRADES, gradeScale } from '../layouts/grades';
import type { BoundCell, Figure } from '../recognition/table';
import { cellName } from '../sheet/a1';
import { cellKey } from '../sheet/zone';
import { constant, decimalsOf, roundHalfUp, sum } from '../values/decimal';
import { couldEqual, exactly, hull, sumIntervals } from '../values/interval';
import { formatDecimals } from '../values/number-format';
import { representNumber } from '../values/represent';
import type { Interval } from '../values/types';
import { executionPoints } from './execution-points';
import { sumFormula } from './formulas';
import { SCORE_DECIMALS } from './funds';
import { gradeFormula, gradeOf } from './grade';
import { forNumbers, isEmpty, isOpen, nameOf, propose, type Computed, type Planned } from './proposal';
import { countsInTotal, fullMarks, holdsSeveralProjects } from './totals';
import type { Correction, ScoreGroup } from './types';

/** A score cell as it will be once the planned corrections are written. */
interface FinalScore {
  readonly cell: BoundCell;
  readonly value: Big;
  /** As stored and as shown: some add the one, some the other. */
  readonly possible: Interval;
  readonly isNumber: boolean;
}

/** The total, where it differs from the scores as corrected, or is blank while no score is missing. */
export function correctTotalScore(scored: Computed, planned: readonly Planned[]): Planned | null {
  const cell = scored.table.total?.score;
  const finals = isOpen(cell) ? finalScores(scored, planned) : null;
  if (!isOpen(cell) || !finals) return null;
  const possible = sumIntervals(finals.map((score) => score.possible));
  const { totalScore, profile } = scored;
  const isRight = (total: Figure): boolean =>
    couldEqual(possible, storedAndShown(total), constant(profile.thresholds.total));
  if (totalScore ? isRight(totalScore) : !isEmpty(cell)) return null;
  const value = roundHalfUp(sum(finals.map((score) => score.value)), SCORE_DECIMALS);
  const after = representNumber(cell, value);
  const formula = finals.every(({ isNumber }) => isNumber)
    ? sumFormula(finals.map((score) => score.cell))
    : null;
  const correction = propose(scored, {
    cell,
    after,
    reason: 'total-score',
    name: nameOf(scored.table.total?.label?.value),
    formula: forNumbers(after, formula),
  });
  return correction && { correction, cell, value };
}

/** All scores that make up the total; null when one is missing or above its points, when there is none, or when they have no sum in common. */
function finalScores(scored: Computed, planned: readonly Planned[]): FinalScore[] | null {
  if (holdsSeveralProjects(scored.table)) return null;
  const plans = new Map(planned.map((plan) => [cellKey(plan.cell), plan]));
  const finals = scoreCells(scored).map(({ cell, score }): FinalScore | null => {
    const plan = plans.get(cellKey(cell));
    const isNumber = typeof (plan?.correction.edit.after.value ?? cell.value) === 'number';
    if (plan) return { cell, value: plan.value, possible: exactly(plan.value), isNumber };
    return score ? { cell, value: score.value, possible: storedAndShown(score), isNumber } : null;
  });
  return finals.length > 0 && finals.every((score) => score !== null) ? finals : null;
}

interface ScoreCell {
  readonly cell: BoundCell;
  readonly score: Figure | undefined;
}

function scoreCells({ table, profile, totalFund, scoreGroups }: Computed): ScoreCell[] {
  const execution = totalFund?.row.cells.score;
  const counts = execution && (executionPoints(table, profile) !== null || totalFund.score);
  return [
    ...(counts ? [{ cell: execution, score: totalFund.score }] : []),
    ...scoreGroups.filter(countsInTotal).flatMap(cellsOfGroup),
  ];
}

/** The score cell of a group; each row's own where only the points are shared. What exceeds all its points is no score to add. */
function cellsOfGroup({ indicators, weight }: ScoreGroup): ScoreCell[] {
  const cells = new Map<number, ScoreCell>();
  for (const { row, score } of indicators) {
    if (!row.cells.score) continue;
    const isTooHigh = score && weight && score.value.gt(weight);
    cells.set(cellKey(row.cells.score), { cell: row.cells.score, score: isTooHigh ? undefined : score });
  }
  return [...cells.values()];
}

function storedAndShown({ value, cell }: Figure): Interval {
  const shown = formatDecimals(cell.format);
  if (shown === null || shown >= decimalsOf(value)) return exactly(value);
  return hull(exactly(value), exactly(roundHalfUp(value, shown)));
}

/** A blank total is filled in where the points add up to full marks; one that differs may mean wrong points, which are a person's. */
export function correctTotalWeight(scored: Computed): Correction | null {
  const { table, weightSum, profile } = scored;
  const cell = table.total?.weight;
  if (!isOpen(cell) || !isEmpty(cell) || !weightSum) return null;
  if (!fullMarks(table, profile).some((marks) => weightSum.eq(marks))) return null;
  const name = nameOf(table.total?.label?.value);
  return propose(scored, { cell, after: representNumber(cell, weightSum), reason: 'total-weight', name });
}

/** The grade, in the words of the form, from the total as it will be. Words of other scales (合格) are left alone. */
export function correctGrade(scored: Computed, total: Planned | null): Correction | null {
  const { table, profile, totalScore } = scored;
  const cell = table.total?.grade;
  const score = total?.value ?? totalScore?.value;
  if (!isOpen(cell) || !score) return null;
  const present = nameOf(cell.value);
  const scale = isEmpty(cell) ? GRADES : gradeScale(present);
  const after = scale?.[GRADES.indexOf(gradeOf(score, profile.grades))];
  if (after === undefined || after === present) return null;
  const scoreCell = table.total?.score;
  const scoreValue = total?.correction.edit.after.value ?? scoreCell?.value;
  return propose(scored, {
    cell,
    after: { value: after },
    reason: 'grade',
    name: nameOf(table.total?.label?.value),
    formula:
      scoreCell && scale === GRADES && typeof scoreValue === 'number'
        ? gradeFormula(cellName(scoreCell.row, scoreCell.column), profile.grades)
        : null,
  });
}
