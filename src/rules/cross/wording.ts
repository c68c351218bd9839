import type { BoundCell } from '../../recognition/table';
import type { ScoredTable } from '../../scoring/types';
import { cellName } from '../../sheet/a1';
import { cellKey } from '../../sheet/zone';
import type { BookOf, BookPlace } from '../rule';

/** Where a cell is, as seen from another table: “自评表”H12, with the file's name where it is another workbook. */
export function placeName(
  cell: Pick<BoundCell, 'row' | 'column'>,
  of: ScoredTable,
  from: ScoredTable,
  bookOf: BookOf,
): string {
  const book = bookOf(of.table);
  const file = book === bookOf(from.table) ? '' : `《${book.name}》`;
  return `${file}“${of.table.sheet}”${cellName(cell.row, cell.column)}`;
}

/** Which other workbooks a place speaks of, as {@link placeName} names them. */
export function aboutBooks(
  of: readonly ScoredTable[],
  from: ScoredTable,
  bookOf: BookOf,
): Pick<BookPlace, 'about'> {
  const books = new Set(of.map(({ table }) => bookOf(table)).filter((book) => book !== bookOf(from.table)));
  return books.size > 0 ? { about: [...books].map(({ name }) => name) } : {};
}

export const inOtherBooks = (a: ScoredTable, b: ScoredTable, bookOf: BookOf): boolean =>
  bookOf(a.table) !== bookOf(b.table);

/** A table may be compared with several others that say the same: as sent in and as corrected. One finding a cell. */
export function* onePerCell(places: Iterable<BookPlace>): Iterable<BookPlace> {
  const said = new Map<BookPlace['table'], Set<number>>();
  for (const place of places) {
    const cells = said.get(place.table) ?? new Set();
    said.set(place.table, cells);
    const key = cellKey(place.cell);
    if (cells.has(key)) continue;
    cells.add(key);
    yield place;
  }
}
