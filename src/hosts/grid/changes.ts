import { sameContent } from '../../sheet/content';
import type { CellContent, Edit } from '../../sheet/edit';
import type { BookSnapshot, CellSnapshot, SheetSnapshot } from '../../sheet/snapshot';

/** Engines round sums and quotients differently in the last binary digits. */
const NOISE = 1e-12;

/** Whether two contents differ at most in the last digits of what a formula gives. */
export function sameApartFromRounding(a: CellContent, b: CellContent): boolean {
  if (sameContent(a, b)) return true;
  if (a.formula === undefined || a.formula !== b.formula) return false;
  const [x, y] = [a.value, b.value];
  return (
    typeof x === 'number' && typeof y === 'number' && Math.abs(x - y) <= NOISE * Math.max(Math.abs(x), 1)
  );
}

/** The edits that turn a book as the file has it into the book as the grid has it. */
export function unsavedChanges(file: BookSnapshot, grid: BookSnapshot): Edit[] {
  const kept = new Map(file.sheets.map((sheet) => [sheet.name, sheet]));
  return grid.sheets.flatMap((sheet) => {
    const before = kept.get(sheet.name);
    return before ? sheetChanges(before, sheet) : [];
  });
}

function sheetChanges(file: SheetSnapshot, grid: SheetSnapshot): Edit[] {
  const before = cellsByPlace(file);
  const after = cellsByPlace(grid);
  const places = [...new Set([...before.keys(), ...after.keys()])];
  return places.flatMap((place): Edit[] => {
    const [row = 0, column = 0] = place.split(':').map(Number);
    const [old, now] = [before.get(place), after.get(place)];
    const [was, is] = [contentOf(old), contentOf(now)];
    if (sameApartFromRounding(was, is) || (isBlank(was) && isBlank(is))) return [];
    const edit = { sheet: grid.name, row, column, before: was, after: is };
    // A result that changed brings no format along: only what someone entered does.
    const isEntered = was.formula !== is.formula || is.formula === undefined;
    const changesFormat = isEntered && now !== undefined && now.format !== old?.format;
    return [changesFormat ? { ...edit, format: now.format ?? 'General' } : edit];
  });
}

function cellsByPlace({ rows }: SheetSnapshot): Map<string, CellSnapshot> {
  return new Map(rows.flatMap(({ row, cells }) => cells.map((cell) => [`${row}:${cell.column}`, cell])));
}

const contentOf = (cell: CellSnapshot | undefined): CellContent =>
  cell === undefined
    ? { value: null }
    : cell.formula === undefined
      ? { value: cell.value }
      : { value: cell.value, formula: cell.formula };

/** The grid knows no cell that holds a text of no characters. */
const isBlank = ({ value, formula }: CellContent): boolean =>
  formula === undefined && (value === null || value === '');
