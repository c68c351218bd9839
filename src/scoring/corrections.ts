import { correctExecutionScore, correctRate } from './fund-corrections';
import { correctGroup } from './indicator-corrections';
import type { Computed } from './proposal';
import { correctGrade, correctTotalScore, correctTotalWeight } from './total-corrections';
import type { Correction } from './types';

/**
 * The edits that set a table's rates, scores, totals and grade right: cells left blank that can be computed, and figures
 * that no unrounded values explain. Formulas, points, targets, actuals and scores a person judged are never among them.
 */
export function correctionsOf(scored: Computed): Correction[] {
  if (scored.table.blank) return [];
  const rates = scored.funds.map((fund) => correctRate(scored, fund));
  const scores = [
    correctExecutionScore(scored),
    ...scored.scoreGroups.map((group) => correctGroup(scored, group)),
  ].filter((plan) => plan !== null);
  const total = correctTotalScore(scored, scores);
  return [
    ...rates,
    ...scores.map(({ correction }) => correction),
    total?.correction ?? null,
    correctTotalWeight(scored),
    correctGrade(scored, total),
  ].filter((correction) => correction !== null);
}
