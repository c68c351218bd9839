import Big from 'big.js';
import type { Profile } from '../profiles/types';
import type { BoundCell, FundBlock, FundRow, StandardTable } from '../recognition/table';
import { matchingText } from '../sheet/text';
import { pointsFigure } from './figures';
import { labelFigure } from './label-points';
import type { Figure } from './types';

/** The money row whose rate is scored: the total, or the only row there is. */
export const totalFundRow = (funds: readonly FundRow[]): FundRow | undefined =>
  funds.find((row) => row.role === 'total') ?? (funds.length === 1 ? funds[0] : undefined);

/** Points of the execution rate as the form prints them: in their column, in "得分(20分*执行率)", in "预算执行情况(20分)". */
export function printedExecutionPoints(table: StandardTable): Figure | undefined {
  const block = table.fundBlock;
  return (
    pointsFigure(totalFundRow(table.funds)?.cells.weight) ??
    inScoreHeader(block?.columns.score) ??
    inBlockLabel(block)
  );
}

/** Falls back on a header cell where recognition read the points from a label it did not keep. */
function inBlockLabel(block: FundBlock | undefined): Figure | undefined {
  const cell = block?.label ?? Object.values(block?.columns ?? {})[0];
  return cell && block?.points && labelFigure(cell, block.points);
}

const TIMES_RATE = /(\d{1,3}(?:\.\d)?)分?[*×xX]/u;

function inScoreHeader(header: BoundCell | undefined): Figure | undefined {
  const points = header && Number(TIMES_RATE.exec(matchingText(header.value))?.[1]);
  return points ? labelFigure(header, { min: points, max: points }) : undefined;
}

/**
 * Points the execution rate is scored with: as printed, else the profile's where the form has a place for the score.
 * null in declarations, in forms without scores, and where 预算执行率 is an indicator among the others.
 */
export function executionPoints(table: StandardTable, profile: Profile): Big | null {
  if (!isSelfEvaluation(table) || !profile.hasScores) return null;
  const figure = printedExecutionPoints(table);
  if (figure) return figure.value;
  const hasPlace = totalFundRow(table.funds)?.cells.score !== undefined;
  return hasPlace && profile.executionPoints !== null ? new Big(profile.executionPoints) : null;
}

/** Transfer forms among them: most print no points, some provinces' do. */
export const isSelfEvaluation = ({ kind }: StandardTable): boolean =>
  kind === 'project-self-evaluation' ||
  kind === 'overall-self-evaluation' ||
  kind === 'transfer-self-evaluation';
