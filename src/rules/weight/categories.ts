import type Big from 'big.js';
import type { BoundCell, Level1 } from '../../recognition/table';
import { distinctFigures } from '../../recognition/points';
import type { ScoredIndicator, ScoredTable } from '../../scoring/types';
import { groupBy } from '../../sheet/group-by';
import { sum } from '../../values/decimal';
import { scoredRows } from '../rows';

/** The points of one first-level category. */
export interface CategoryPoints {
  readonly category: Level1;
  readonly label: BoundCell;
  readonly points: Big;
}

/** Points by first-level category, in the order of the table; null while a row lacks its category or its points. */
export function pointsByCategory(table: ScoredTable): CategoryPoints[] | null {
  const rows = scoredRows(table);
  if (rows.some(({ row, weight }) => !row.category1 || !row.cells.level1 || !weight)) return null;
  return [...groupBy(rows, ({ row }) => row.category1!)].map(([category, members]) => ({
    category,
    label: members[0]!.row.cells.level1!,
    points: sumOfPoints(members),
  }));
}

/** A points cell merged over several rows counts once. */
export const sumOfPoints = (rows: readonly ScoredIndicator[]): Big =>
  sum(distinctFigures(rows.flatMap(({ weight }) => weight ?? [])).map(({ value }) => value));
