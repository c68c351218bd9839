import type Big from 'big.js';
import type { Figure } from '../../recognition/table';
import type { ScoredTable } from '../../scoring/types';
import { cellKey } from '../../sheet/zone';
import { ZERO } from '../../values/decimal';
import { exactly } from '../../values/interval';
import type { Interval } from '../../values/types';
import { fundName, groupName } from '../describe';
import { score as executionScore } from '../funds/score';
import type { TableRule } from '../rule';
import { scoredGroups } from '../rows';
import { exceedsWeight } from '../score/exceeds-weight';
import { quantitative } from '../score/quantitative';
import { unmetFull } from '../score/unmet-full';

/**
 * Which scores are wrong is for these to say; what somebody judged, and explained, is none. They silence the total that agrees with
 * the right ones (assessment/causes.ts).
 */
const ABOUT_SCORES: readonly TableRule[] = [executionScore, quantitative, unmetFull, exceedsWeight];

/** A score as printed: of the execution rate, or of the indicators that share it. */
interface PrintedScore {
  /** Of its row, for people. */
  readonly name: string;
  readonly score: Figure;
  readonly computed: Big | undefined;
  readonly points: Big | null | undefined;
}

/** A printed score that other rules report, with what it may be once it is put right. */
export interface WrongScore {
  readonly name: string;
  readonly score: Figure;
  readonly right: Interval;
}

export function wrongScores(table: ScoredTable): WrongScore[] {
  const reported = new Set(
    ABOUT_SCORES.flatMap((rule) => [...rule.check(table)])
      .filter(({ text }) => text !== 'judged')
      .map(({ cell }) => cellKey(cell)),
  );
  return printedScores(table).flatMap(({ name, score, computed, points }) => {
    if (!reported.has(cellKey(score.cell))) return [];
    if (computed) return [{ name, score, right: exactly(computed) }];
    // A judged score that is too high may be anything its points allow; any other is left to whoever judged it.
    return points && score.value.gt(points) ? [{ name, score, right: { low: ZERO, high: points } }] : [];
  });
}

/** The scores that the total adds up, as far as they are printed. */
export function printedScores(table: ScoredTable): PrintedScore[] {
  const { totalFund } = table;
  const ofGroups = scoredGroups(table).flatMap(
    ({ indicators, score, computedScore: computed, weight: points }): PrintedScore[] =>
      score ? [{ name: groupName(indicators), score, computed, points }] : [],
  );
  if (!totalFund?.score) return ofGroups;
  const { row, score, computedScore: computed, weight } = totalFund;
  return [{ name: fundName(row), score, computed, points: weight?.value }, ...ofGroups];
}
