import { indicatorHeader } from '../layouts/meaning';
import { titleMeaning } from '../layouts/titles';
import { firstFrom } from '../sheet/grid';
import { isLevel } from './columns';
import type { Line, LineCell, Lines } from './lines';

/** Lines that may hold the title of a form. */
const HEAD = 6;

/**
 * What stands side by side on a sheet, from left to right: a form that ends where its merged title does, and behind a blank
 * column a list of something else or another form. Most sheets are one part.
 */
export function partsBeside(lines: Lines): readonly Lines[] {
  const edge = titleEdge(lines);
  if (edge === null || !isBlankColumn(lines, edge + 1)) return [lines];
  const left = within(lines, (cell) => cell.column <= edge);
  const right = within(lines, (cell) => cell.column > edge);
  if (right.lines.length === 0 || lines.lines.some((line) => headsBoth(line, edge))) return [lines];
  return [left, ...partsBeside(right)];
}

/** The last column of the first merged title, where the sheet goes on behind it. */
function titleEdge(lines: Lines): number | null {
  for (const { cells } of lines.lines.slice(0, HEAD)) {
    const title = cells.find(
      ({ plain, zone }) => zone.right > zone.left && plain !== '' && titleMeaning(plain) !== null,
    );
    if (title) return title.zone.right < lines.grid.bounds.right ? title.zone.right : null;
  }
  return null;
}

const isBlankColumn = ({ lines, grid }: Lines, column: number): boolean =>
  grid.sheet.merges.every(({ left, right }) => right < column || left > column) &&
  lines.every(({ cells }) => cells.every((cell) => cell.column !== column));

/** A header of a grid that goes on behind the column: then that is a spacer. */
function headsBoth({ cells }: Line, edge: number): boolean {
  const meanings = cells.map(({ label, column }) => ({
    left: column <= edge,
    meaning: label === '' ? null : indicatorHeader(label),
  }));
  const namesLevels = (left: boolean): boolean =>
    meanings.some((each) => each.left === left && isLevel(each.meaning));
  return (
    namesLevels(true) &&
    !namesLevels(false) &&
    meanings.some(({ left, meaning }) => !left && meaning !== null)
  );
}

function within(whole: Lines, holds: (cell: LineCell) => boolean): Lines {
  const lines = whole.lines.flatMap(({ row, cells }) => {
    const own = cells.filter(holds);
    return own.length > 0 ? [{ row, cells: own }] : [];
  });
  return {
    grid: whole.grid,
    lines,
    indexAt: (row) => firstFrom(lines, row, (line) => line.row),
    bind: (row, column) => whole.bind(row, column),
  };
}
