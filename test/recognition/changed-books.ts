/** Workbooks as other hands leave them: moved, spread, without merges, with other texts. Recognition must not mind. */
import type { BookSnapshot, SheetSnapshot } from '../../src/sheet/snapshot';
import type { Zone } from '../../src/sheet/zone';
import type { Move } from './signature';

export const mapSheets = (
  book: BookSnapshot,
  change: (sheet: SheetSnapshot) => SheetSnapshot,
): BookSnapshot => ({
  ...book,
  sheets: book.sheets.map(change),
});

/** Moves every cell and merge; a merge that a new line cuts grows by it. */
export function moved(book: BookSnapshot, move: Move): BookSnapshot {
  const zone = ({ top, left, bottom, right }: Zone): Zone => {
    const start = move(top, left);
    const end = move(bottom, right);
    return { top: start.row, left: start.column, bottom: end.row, right: end.column };
  };
  return mapSheets(book, (sheet) => ({
    ...sheet,
    rows: sheet.rows.map(({ row, cells }) => ({
      row: move(row, 0).row,
      cells: cells.map((cell) => ({ ...cell, column: move(row, cell.column).column })),
    })),
    merges: sheet.merges.map(zone),
    hiddenRows: sheet.hiddenRows.map((row) => move(row, 0).row),
    hiddenColumns: sheet.hiddenColumns.map((column) => move(0, column).column),
  }));
}

export const withTexts = (
  book: BookSnapshot,
  change: (text: string, row: number, column: number) => string,
): BookSnapshot =>
  mapSheets(book, (sheet) => ({
    ...sheet,
    rows: sheet.rows.map(({ row, cells }) => ({
      row,
      cells: cells.map((cell) =>
        typeof cell.value === 'string' ? { ...cell, value: change(cell.value, row, cell.column) } : cell,
      ),
    })),
  }));

export const withoutMerges = (book: BookSnapshot): BookSnapshot =>
  mapSheets(book, (sheet) => ({ ...sheet, merges: [] }));

/** Blank columns behind these, which count from zero. */
export const withBlankColumns =
  (after: readonly number[]): Move =>
  (row, column) => ({ row, column: column + after.filter((gap) => gap < column).length });

/** Blank rows behind these, which count from zero. */
export const withBlankRows =
  (after: readonly number[]): Move =>
  (row, column) => ({ row: row + after.filter((gap) => gap < row).length, column });

/** Full-width spaces around every text, a line break in every label. */
export const padded = (book: BookSnapshot): BookSnapshot =>
  withTexts(
    book,
    (text) => `　${text.slice(0, 1)}${text.length > 1 && text.length < 8 ? '\n' : ''}${text.slice(1)}　`,
  );
