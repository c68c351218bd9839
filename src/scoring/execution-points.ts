import type Big from 'big.js';
import type { Profile } from '../profiles/types';
import { printedExecutionPoints, totalFundRow } from '../recognition/points';
import { SELF_EVALUATIONS, type StandardTable } from '../recognition/table';
import { constant } from '../values/decimal';

/**
 * Points the execution rate is scored with: as printed, else the profile's where the form has a place for the score.
 * null in declarations, in forms without scores, and where 预算执行率 is an indicator among the others.
 */
export function executionPoints(table: StandardTable, profile: Profile): Big | null {
  if (!SELF_EVALUATIONS.includes(table.kind) || !profile.hasScores) return null;
  const printed = printedExecutionPoints(table);
  if (printed) return printed.value;
  return hasExecutionScore(table) && profile.executionPoints !== null
    ? constant(profile.executionPoints)
    : null;
}

/** Whether the form has a place for the score of the execution rate. */
export const hasExecutionScore = ({ funds }: StandardTable): boolean =>
  totalFundRow(funds)?.cells.score !== undefined;
