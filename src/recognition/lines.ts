import { LABEL_LENGTH } from '../layouts/meaning';
import { PAGE_EDGE } from '../layouts/vocabulary';
import { firstFrom, Grid } from '../sheet/grid';
import { remembering } from '../sheet/memory';
import type { CellSnapshot, SheetSnapshot } from '../sheet/snapshot';
import { isBlank, labelOf, matchingText } from '../sheet/text';
import type { Zone } from '../sheet/zone';
import { bindCell, type BoundCell } from './table';

/** A cell with content, seen once however many cells it is merged over. */
export interface LineCell {
  readonly row: number;
  readonly column: number;
  readonly zone: Zone;
  readonly cell: CellSnapshot;
  /** `matchingText` of a text short enough to be a label or a title; "" for prose and numbers. */
  readonly plain: string;
  /** `labelText` of the same. */
  readonly label: string;
}

/** A row of the sheet as a reader sees it: its cells with content, from left to right. */
export interface Line {
  readonly row: number;
  readonly cells: readonly LineCell[];
}

/** A sheet laid out for recognition. */
export interface Lines {
  readonly grid: Grid;
  readonly lines: readonly Line[];
  /** Index of the first line at or below a row. */
  indexAt(row: number): number;
  /** The cell at a place, looked at through merges. */
  bind(row: number, column: number): BoundCell;
}

/** Longest text a title can have. */
const TITLE_LENGTH = 80;

type TextForms = Pick<LineCell, 'plain' | 'label'>;
const NO_LABEL: TextForms = { plain: '', label: '' };

const formsOf = remembering((text: string): TextForms => {
  const plain = matchingText(text);
  if (plain.length > TITLE_LENGTH) return NO_LABEL;
  return { plain, label: plain.length > LABEL_LENGTH + 28 ? '' : labelOf(plain) };
});

export function readLines(sheet: SheetSnapshot): Lines {
  const grid = new Grid(sheet);
  const lines: Line[] = [];
  for (const { row, cells } of sheet.rows) {
    const seen: LineCell[] = [];
    for (const cell of cells) {
      if (isBlank(cell.value) && cell.formula === undefined) continue;
      const zone = grid.area(row, cell.column);
      if (zone.top !== row || zone.left !== cell.column) continue;
      const isText = typeof cell.value === 'string' && cell.value.length <= 4 * TITLE_LENGTH;
      const { plain, label } = isText ? formsOf(cell.value) : NO_LABEL;
      seen.push({ row, column: cell.column, zone, cell, plain, label });
    }
    const line = { row, cells: sheet.merges.length === 0 ? withoutRepeats(seen) : seen };
    if (seen.length > 0 && !isPageEdge(line)) lines.push(line);
  }

  return linesOf(grid, lines);
}

/** These lines, ascending, of a sheet. */
export const linesOf = (grid: Grid, lines: readonly Line[]): Lines => ({
  grid,
  lines,
  indexAt: (row) => firstFrom(lines, row, (line) => line.row),
  bind(row, column) {
    const zone = grid.area(row, column);
    return bindCell(zone, grid.cell(zone.top, zone.left));
  },
});

/** Alone on its line, what a page prints at its edges is nothing of the table that goes on over it. */
const isPageEdge = ({ cells: [first, ...others] }: Line): boolean =>
  others.length === 0 && first!.plain !== '' && marksPageEdge(first!.plain);

const marksPageEdge = remembering((plain: string) => PAGE_EDGE.test(plain));

/** Four or more cells in a row that say the same (three may be the targets of three years) are one that was merged, taken apart with its text in each. */
function withoutRepeats(cells: readonly LineCell[]): LineCell[] {
  const kept: LineCell[] = [];
  for (let start = 0; start < cells.length;) {
    const first = cells[start]!;
    let end = start + 1;
    while (
      isText(first) &&
      cells[end]?.cell.value === first.cell.value &&
      cells[end]!.column <= cells[end - 1]!.column + 1 + WIDEST_SPACER
    )
      end++;
    if (end - start >= 4) {
      kept.push({ ...first, zone: { ...first.zone, right: cells[end - 1]!.column } });
    } else kept.push(...cells.slice(start, end));
    start = end;
  }
  return kept;
}

/** A blank column may run through them. */
const WIDEST_SPACER = 1;

const isText = ({ cell: { value } }: LineCell): boolean =>
  typeof value === 'string' && !/^[\d.%≥≤<>=-]+$/u.test(value.trim());

/** What stands under a cell, in its own column, on the next line that holds anything. */
export const cellUnder = (lines: Lines, { zone, column }: LineCell): LineCell | undefined =>
  lines.lines[lines.indexAt(zone.bottom + 1)]?.cells.find((below) => below.column === column);

export const bindLineCell = (cell: LineCell): BoundCell => bindCell(cell.zone, cell.cell);

/** Several cells merged into one and left blank: the room for a text. */
export const isRoom = ({ value, zone }: BoundCell): boolean => isBlank(value) && zone.right > zone.left;

/** Whether there is nothing but the room for a text between a label and what stands behind it; `beside` is the place behind the label. */
export const isLeftOpen = (beside: BoundCell, behind: LineCell | undefined): boolean =>
  isRoom(beside) && behind?.column === beside.zone.right + 1;

/** The blank cell of the form behind a label, be it a narrow one. */
export function blankBeside(lines: Lines, { row, zone }: LineCell): BoundCell | undefined {
  if (zone.right >= lines.grid.bounds.right) return undefined;
  const beside = lines.bind(row, zone.right + 1);
  return isBlank(beside.value) ? beside : undefined;
}

const BEGINNING = 40;

/** The first words of a text, however long it is, in the form of `matchingText`; "" for others. */
export const beginningOf = ({ plain, cell: { value } }: LineCell): string =>
  plain === '' && typeof value === 'string' ? matchingText(value.slice(0, BEGINNING)) : plain;
