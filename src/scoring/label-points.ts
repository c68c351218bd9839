import { exactLabelPoints, isScoredRow, labelPoints } from '../recognition/points';
import type { BoundCell, PointsLabel, StandardTable, Figure } from '../recognition/table';
import { matchingText } from '../sheet/text';

/** The rows of a label that carry points of their own. */
const scoredRowsOf = (table: StandardTable, { rows }: Pick<PointsLabel, 'rows'>): number[] =>
  rows.filter((index) => {
    const row = table.indicators[index];
    return row !== undefined && isScoredRow(row);
  });

/** Whether a row's own grid has no column for points. */
const hasNoColumn = ({ blocks, indicators }: StandardTable, index: number): boolean => {
  const row = indicators[index]!;
  return row.block === 'annual' && !blocks[row.blockIndex]?.columns.weight;
};

/**
 * In grids without a points column (Hubei): the points of each row that has a label to itself or behind its own name,
 * by index of the row.
 * A label over several rows says nothing about how they share its points.
 */
export function labelPointsOf(table: StandardTable): ReadonlyMap<number, Figure> {
  const found = new Map<number, Figure>();
  for (const label of [...table.pointsLabels].sort((a, b) => a.level - b.level)) {
    const rows = scoredRowsOf(table, label);
    const figure = rows.length === 1 ? exactLabelPoints(label.cell, label.points) : undefined;
    if (figure && hasNoColumn(table, rows[0]!)) found.set(rows[0]!, figure);
  }
  for (const [index, { cells }] of table.indicators.entries()) {
    const figure = cells.level3 && hasNoColumn(table, index) ? nameFigure(cells.level3) : undefined;
    if (figure) found.set(index, figure);
  }
  return found;
}

/** "道路清扫保洁面积（10分）": points behind the indicator's own name. "（3）" and "（10分钟）" are none. */
function nameFigure(name: BoundCell): Figure | undefined {
  const points = /分[)）]?分?$/u.test(matchingText(name.value)) ? labelPoints(name.value) : null;
  return points ? exactLabelPoints(name, points) : undefined;
}

/** Finds the labels whose points belong to exactly these rows, by index; null where there are none. */
export type LabelCover = (rows: readonly number[]) => Figure[] | null;

/**
 * First-level labels come before second-level ones. A label over more rows than asked for, and one that prints a span
 * such as "(0-20)分", covers nothing.
 */
export function labelCover(table: StandardTable): LabelCover {
  if (table.pointsLabels.length === 0) return () => null;
  const labels = table.pointsLabels.map((label) => ({ scored: scoredRowsOf(table, label), ...label }));
  const byRow = [1, 2].map(
    (level) =>
      new Map(
        labels
          .filter((label) => label.level === level)
          .flatMap((label) => label.scored.map((row) => [row, label] as const)),
      ),
  );
  return (rows) => {
    for (const labelOf of byRow) {
      const found = new Set(rows.map((row) => labelOf.get(row)));
      const figures = [...found].map((label) => label && exactLabelPoints(label.cell, label.points));
      const covered = [...found].reduce((count, label) => count + (label?.scored.length ?? 0), 0);
      if (covered === rows.length && figures.length > 0 && figures.every((figure) => figure !== undefined)) {
        return figures;
      }
    }
    return null;
  };
}
