import type { CellContent, Edit, JournalEntry } from '../../../sheet/edit';
import { Grid } from '../../../sheet/grid';
import { groupBy } from '../../../sheet/group-by';
import type { BookSnapshot, CellSnapshot, RowSnapshot, SheetSnapshot } from '../../../sheet/snapshot';
import { cellKey } from '../../../sheet/zone';
import { asCells, dependents, formulaCells, type Place } from './formula-cells';
import { sameFifteenDigits } from './read-calculated';
import type { LoadCalculator } from './types';

/**
 * What formulas should hold once these cells are written: those that read them, or read a formula that does, where their result is
 * another then and can be computed.
 *
 * @param book with results for formulas that have none, before the cells are written
 * @param stored the same book as it is stored
 */
export async function staleResults(
  book: BookSnapshot,
  stored: (sheet: string) => SheetSnapshot | undefined,
  written: readonly JournalEntry[],
  load: LoadCalculator,
): Promise<Edit[]> {
  const after = withContents(book, written);
  const stale = staleFormulas(after, written);
  if (stale.length === 0) return [];
  const results = await load()
    .then((calculator) => calculator.results(after, asCells(stale)))
    .catch(() => new Map<string, never>());
  return [...groupBy(stale, ({ sheet }) => sheet)].flatMap(([sheet, formulas]) => {
    const found = stored(sheet);
    const grid = found && new Grid(found);
    return formulas.flatMap(({ row, column, cell: { formula } }): Edit[] => {
      const value = results.get(sheet)?.get(cellKey({ row, column }));
      const before = grid?.cell(row, column);
      if (value === undefined || before?.formula !== formula) return [];
      if (value === before.value || sameFifteenDigits(value, before.value)) return [];
      return [{ sheet, row, column, before: { value: before.value, formula }, after: { value, formula } }];
    });
  });
}

function staleFormulas(book: BookSnapshot, written: readonly JournalEntry[]): ReturnType<typeof dependents> {
  const formulas = formulaCells(book);
  if (!formulas || formulas.length === 0) return [];
  // What was written itself was given with its result.
  const places = asCells(written);
  const others = formulas.filter((formula) => !places.get(formula.sheet)?.has(cellKey(formula)));
  const stale = dependents(others, written);
  // What these read is not known: the result of one may be stale, and is Excel's to compute.
  const doubtful = new Set(
    dependents(
      stale,
      others.filter(({ parts }) => parts === null),
    ),
  );
  return stale.filter((formula) => !doubtful.has(formula));
}

const withContents = (book: BookSnapshot, written: readonly JournalEntry[]): BookSnapshot => {
  const bySheet = groupBy(written, ({ sheet }) => sheet);
  const sheets = book.sheets.map((sheet) => {
    const changed = bySheet.get(sheet.name);
    return changed ? { ...sheet, rows: rowsWith(sheet.rows, changed) } : sheet;
  });
  return { ...book, sheets };
};

function rowsWith(rows: readonly RowSnapshot[], changed: readonly (Place & JournalEntry)[]): RowSnapshot[] {
  const changes = groupBy(changed, ({ row }) => row);
  const kept = rows.filter(({ row }) => !changes.has(row));
  const known = new Map(rows.map(({ row, cells }) => [row, cells]));
  const made = [...changes].map(([row, inRow]): RowSnapshot => {
    const columns = new Set(inRow.map(({ column }) => column));
    const cells = (known.get(row) ?? []).filter(({ column }) => !columns.has(column));
    const fresh = inRow.flatMap(({ column, after }) => cellOf(column, after) ?? []);
    return { row, cells: [...cells, ...fresh].sort((a, b) => a.column - b.column) };
  });
  return [...kept, ...made].sort((a, b) => a.row - b.row);
}

const cellOf = (column: number, { value, formula }: CellContent): CellSnapshot | null =>
  value === null && formula === undefined
    ? null
    : { column, value, ...(formula !== undefined && { formula }) };
