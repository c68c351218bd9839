import { indicatorHeader } from '../layouts/meaning';
import { titleMeaning } from '../layouts/titles';
import { isLevel } from './columns';
import { linesOf, type Line, type LineCell, type Lines } from './lines';

/** Lines that may hold the title of a form. */
const HEAD = 6;

/**
 * What stands side by side on a sheet, from left to right: a form that ends where its merged title does, and behind a blank
 * column a list of something else or another form. Most sheets are one part.
 */
export function partsBeside(lines: Lines): readonly Lines[] {
  const candidates = seams(lines);
  if (candidates.length === 0) return [lines];
  const filled = new Set(lines.lines.flatMap(({ cells }) => cells.map(({ column }) => column)));
  const seam = candidates.find(
    (column) =>
      !filled.has(column) && !isMerged(lines, column) && !lines.lines.some((line) => headsBoth(line, column)),
  );
  if (seam === undefined) return [lines];
  const left = within(lines, (cell) => cell.column < seam);
  const right = within(lines, (cell) => cell.column > seam);
  return right.lines.length > 0 ? [left, ...partsBeside(right)] : [lines];
}

/** The column behind the merged title; where merges are lost, any between the title and another one on its line. */
function seams({ lines, grid }: Lines): readonly number[] {
  const line = lines.slice(0, HEAD).find(({ cells }) => cells.some(isTitle));
  const at = line?.cells.findIndex(isTitle) ?? -1;
  const title = line?.cells[at];
  if (!title || title.zone.right >= grid.bounds.right) return [];
  if (title.zone.right > title.zone.left) return [title.zone.right + 1];
  const next = grid.sheet.merges.length === 0 ? line.cells[at + 1] : undefined;
  if (!next || !headsColumns(lines, next.column)) return [];
  return Array.from({ length: next.column - title.column - 1 }, (_, index) => title.column + 1 + index);
}

const isTitle = ({ plain }: LineCell): boolean => plain !== '' && titleMeaning(plain) !== null;

/** A list has lines of several columns; a unit or a number of the form beside a title has none below it. */
const headsColumns = (lines: readonly Line[], from: number): boolean =>
  lines.some(({ cells }) => cells.filter(({ column }) => column >= from).length >= 3);

const isMerged = ({ grid }: Lines, column: number): boolean =>
  grid.sheet.merges.some(({ left, right }) => left <= column && column <= right);

/** A header of a grid that goes on behind the column: then that is a spacer. */
function headsBoth({ cells }: Line, seam: number): boolean {
  const meanings = cells.map(({ label, column }) => ({
    left: column < seam,
    meaning: label === '' ? null : indicatorHeader(label),
  }));
  const levels = meanings.filter(({ meaning }) => isLevel(meaning));
  const before = new Set(levels.flatMap(({ left, meaning }) => (left ? [meaning] : [])));
  // A form of its own names its levels again.
  return (
    before.size > 0 &&
    !levels.some(({ left, meaning }) => !left && before.has(meaning)) &&
    meanings.some(({ left, meaning }) => !left && meaning !== null)
  );
}

function within(whole: Lines, holds: (cell: LineCell) => boolean): Lines {
  const lines = whole.lines.flatMap(({ row, cells }) => {
    const own = cells.filter(holds);
    return own.length > 0 ? [{ row, cells: own }] : [];
  });
  return linesOf(whole.grid, lines);
}
