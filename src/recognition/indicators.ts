import { namesCategory } from '../layouts/meaning';
import { NUMBERED_GOAL, SUBTOTAL_LABEL } from '../layouts/vocabulary';
import { remembering } from '../sheet/memory';
import { isBlank } from '../sheet/text';
import type { DraftBlock } from './draft-block';
import { leadsToGrid, statesGoal } from './grid-label';
import { LABELS, Side } from './grid-side';
import type { IndicatorHeader } from './headers';
import { bindLineCell, type Line, type LineCell, type Lines } from './lines';
import type { BoundCell, IndicatorField } from './table';

export interface IndicatorGrid {
  readonly blocks: readonly DraftBlock[];
  /** Indexes of the lines among the rows that are none: 年度目标2 | text, a total over rows that were added below it. */
  readonly others: readonly number[];
  /** Index of the first line after the grid. */
  readonly end: number;
}

export interface GridLimits {
  /** The line the grid may not reach. */
  readonly before: number;
  /** Whether a line ends the grid; told the first column that holds indicator names. */
  readonly isEnd: (line: Line, firstNameColumn: number) => boolean;
}

/** A grid that stops for this many rows has ended. */
const MAX_GAP = 12;

/** Reads the rows under a header. `above` is the label standing over it, if any. */
export function readIndicatorGrid(
  lines: Lines,
  header: IndicatorHeader,
  limits: GridLimits,
  above: BoundCell | undefined,
): IndicatorGrid {
  const grid = readGrid(lines, header, limits, above);
  const shift = headerShift(grid);
  if (shift === undefined) return grid;
  // It is the header that slid, not every row: read again with its columns where the rows have theirs.
  const settled = readGrid(lines, shiftHeader(header, shift), limits, above);
  return {
    ...settled,
    blocks: settled.blocks.map((block) => ({ ...block, displaced: -shift })),
  };
}

/** The shift that most rows of the grid share, if it is the header that stands wrong. */
function headerShift({ blocks, shifts }: ReadGrid): number | undefined {
  const [first] = shifts.filter((shift): shift is number => typeof shift === 'number');
  const same = shifts.filter((shift) => shift === first).length;
  const rows = blocks.flatMap((block) => block.rows).filter((row) => !row.spare).length;
  return first !== undefined && rows >= 4 && same >= rows * 0.7 ? first : undefined;
}

const shiftHeader = (header: IndicatorHeader, shift: number): IndicatorHeader => ({
  ...header,
  groups: header.groups.map(({ columns }) => ({
    columns: columns.map((column) => ({ ...column, left: column.left + shift, right: column.right + shift })),
  })),
});

interface ReadGrid extends IndicatorGrid {
  readonly shifts: readonly (number | 'mixed')[];
}

function readGrid(
  lines: Lines,
  header: IndicatorHeader,
  limits: GridLimits,
  above: BoundCell | undefined,
): ReadGrid {
  const label = above ?? (header.sideLabel && bindLineCell(header.sideLabel));
  const sides = header.groups.map((group, index) => new Side(lines, header, group, index, label));
  const firstName = Math.min(...sides.map((side) => side.nameColumn));

  const others: number[] = [];
  let previousRow = lines.lines[header.last]!.row;
  let index = header.last + 1;
  for (; index < limits.before; index++) {
    const line = lines.lines[index]!;
    const isFar = line.row - previousRow > MAX_GAP;
    if (isFar || leadsToGrid(lines, index, limits.before, firstName)) break;
    if (limits.isEnd(line, firstName) || standsBelowSide(line, header)) {
      const next = resumption(lines, index, limits.before, sides);
      if (next === null) break;
      for (; index < next; index++) others.push(index);
      index--;
      continue;
    }
    for (const side of sides) side.addSpareRows(previousRow + 1, line.row);
    previousRow = line.row;
    const goal = goalOf(line, sides);
    if (goal) {
      for (const side of sides) side.open(bindLineCell(goal));
      if (line.cells.length > 1) others.push(index);
    } else if (!line.cells.some((cell) => isSubtotal(cell.label)))
      for (const side of sides) side.addLine(line);
  }
  for (const side of sides) side.addSpareRows(previousRow + 1, previousRow + 1 + MAX_GAP);
  const blocks = sides.flatMap((side) => side.finish());
  return {
    blocks: sides.length > 1 ? withoutUnused(blocks) : blocks,
    shifts: sides.flatMap((side) => side.shifts),
    others,
    end: index,
  };
}

/** Below a total, and perhaps who signed it, rows that somebody has added: the index of the first; null where there is none. */
function resumption({ lines }: Lines, index: number, before: number, sides: readonly Side[]): number | null {
  const last = Math.min(before - 1, index + LINES_OF_TOTAL);
  for (let next = index + 1; next <= last; next++)
    if (sides.some((side) => side.holdsScoredRow(lines[next]!))) return next;
  return null;
}

const LINES_OF_TOTAL = 2;

/** 专项类项目 | （本项目不填）: another label where that of the grid, merged down beside its rows, has ended. */
function standsBelowSide({ row, cells: [first] }: Line, { sideLabel, zone }: IndicatorHeader): boolean {
  if (!sideLabel || sideLabel.zone.bottom <= zone.bottom || row <= sideLabel.zone.bottom) return false;
  return first!.column <= sideLabel.zone.right && first!.label !== '' && !namesCategory(first!.label);
}

/** Of grids side by side one may be used: then the labels printed in the other are no indicators. */
function withoutUnused(blocks: readonly DraftBlock[]): readonly DraftBlock[] {
  if (!blocks.some(isUsed)) return blocks;
  return blocks.map((block) => (isUsed(block) ? block : { ...block, rows: [] }));
}

const isUsed = ({ rows }: DraftBlock): boolean =>
  rows.some(({ cells }) =>
    Object.entries(cells).some(
      ([field, { value }]) => !LABELS.has(field as IndicatorField) && !isBlank(value),
    ),
  );

const isSubtotal = remembering((label: string) => SUBTOTAL_LABEL.test(label));

/** "年度绩效目标2（40分）" at the head of a line: the goal of the rows that follow. */
function goalOf(line: Line, sides: readonly Side[]): LineCell | null {
  const first = line.cells[0]!;
  if (!NUMBERED_GOAL.test(first.label) || sides.some((side) => side.holdsGoalNames(first.column)))
    return null;
  return sides.every((side) => first.column < side.nameColumn) && statesGoal(line) ? first : null;
}
