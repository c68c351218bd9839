import type Big from 'big.js';
import type { BoundCell, StandardTable, Figure } from '../recognition/table';
import { cellKey } from '../sheet/zone';
import { sum } from '../values/decimal';
import { distinctFigures, isScoredRow } from '../recognition/points';
import { isProvenMet } from './indicators';
import { labelCover, type LabelCover } from './label-points';
import { distinctCells, isFilled } from './rows';
import type { ScoredIndicator, ScoreGroup } from './types';

/** Puts together the yearly rows that share a merged score cell or a merged points cell. */
export function groupScores(table: StandardTable, indicators: readonly ScoredIndicator[]): ScoreGroup[] {
  const cover = labelCover(table);
  const indexOf = new Map(indicators.map((indicator, index) => [indicator, index]));
  const groups: ScoredIndicator[][] = [];
  const groupOfCell = new Map<number, ScoredIndicator[]>();
  for (const indicator of indicators) {
    if (!isScoredRow(indicator.row) && !isFilled(indicator.row.cells.score)) continue;
    if (indicator.row.block !== 'annual') continue;
    const keys = sharedCells(indicator).map(cellKey);
    const known = keys.map((key) => groupOfCell.get(key)).find((group) => group !== undefined);
    const group = known ?? [];
    if (!known) groups.push(group);
    group.push(indicator);
    for (const key of keys) groupOfCell.set(key, group);
  }
  return groups.flatMap(
    (group) => describeGroup(group, (rows) => cover(rows.map((row) => indexOf.get(row)!))) ?? [],
  );
}

const sharedCells = ({ row }: ScoredIndicator): BoundCell[] =>
  [row.cells.score, row.cells.weight].filter((cell) => cell !== undefined);

type PointsOfRows = (rows: readonly ScoredIndicator[]) => ReturnType<LabelCover>;

function describeGroup(
  indicators: readonly ScoredIndicator[],
  labelledPoints: PointsOfRows,
): ScoreGroup | null {
  const scoreCells = distinctCells(indicators.flatMap(({ row }) => row.cells.score ?? []));
  const [first] = scoreCells;
  if (!first) return null;
  const cell = (scoreCells.length === 1 ? first : indicators[0]!.row.cells.weight) ?? first;
  const score = scoreCells.length === 1 ? indicators[0]!.score : undefined;
  const scored = indicators.filter(({ row }) => isScoredRow(row));
  const weights = weightsOf(scored, labelledPoints);
  const weight = weights && sum(weights.map(({ value }) => value));
  const computedScore = computedGroupScore(scored, weights, weight);
  return { cell, score, weight, indicators, computedScore };
}

/** The points of these rows, a shared cell once; those of the labels that cover them where they have none of their own. */
function weightsOf(rows: readonly ScoredIndicator[], labelledPoints: PointsOfRows): readonly Figure[] | null {
  if (rows.length === 0) return null;
  if (rows.every(({ weight }) => weight)) return distinctFigures(rows.map(({ weight }) => weight!));
  if (rows.some(({ weight, row }) => weight || row.cells.weight)) return null;
  return labelledPoints(rows);
}

/** Rows with points of their own add up; shared points are due in full when every row is met, else a person splits them. */
function computedGroupScore(
  rows: readonly ScoredIndicator[],
  weights: readonly Figure[] | null,
  weight: Big | null,
): Big | undefined {
  if (!weights || !weight) return undefined;
  const ownPoints = weights.length === rows.length && rows.every((row) => row.weight);
  if (!ownPoints) return rows.every(isProvenMet) ? weight : undefined;
  const scores = rows.map(({ computedScore }) => computedScore);
  return scores.every((score) => score !== undefined) ? sum(scores) : undefined;
}
