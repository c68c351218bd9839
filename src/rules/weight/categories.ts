import type Big from 'big.js';
import type { BoundCell, Level1 } from '../../recognition/table';
import type { ScoredIndicator, ScoredTable } from '../../scoring/types';
import { ZERO } from '../../values/decimal';
import { judgedRows } from '../rows';

/** The points of one first-level category. */
export interface CategoryPoints {
  readonly category: Level1;
  readonly label: BoundCell;
  readonly rows: readonly ScoredIndicator[];
  readonly points: Big;
}

/** Points by first-level category, in the order of the table; null while a row lacks its category or its points. */
export function pointsByCategory(table: ScoredTable): CategoryPoints[] | null {
  const rows = judgedRows(table);
  const byCategory = new Map<Level1, ScoredIndicator[]>();
  for (const scored of rows) {
    const { category1, cells } = scored.row;
    if (!category1 || !cells.level1 || !scored.weight) return null;
    byCategory.set(category1, [...(byCategory.get(category1) ?? []), scored]);
  }
  return [...byCategory].map(([category, members]) => ({
    category,
    label: members[0]!.row.cells.level1!,
    rows: members,
    points: sumOfPoints(members),
  }));
}

/** A points cell merged over several rows counts once. */
export function sumOfPoints(rows: readonly ScoredIndicator[]): Big {
  const seen = new Set<string>();
  return rows.reduce((sum, { weight }) => {
    const place = weight && `${weight.cell.row},${weight.cell.column}`;
    if (!weight || seen.has(place!)) return sum;
    seen.add(place!);
    return sum.plus(weight.value);
  }, ZERO);
}
