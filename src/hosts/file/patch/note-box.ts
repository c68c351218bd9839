import type { Zone } from '../../../sheet/zone';
import type { SheetScan } from './sheet-scan';

/** All in pixels at 96 dpi. */
const BOX_WIDTH = 240;
const LINE_HEIGHT = 18;
const PADDING = 12;
const GAP = 12;
/** Full-width characters on one line of the box. */
const CHARACTERS_PER_LINE = 17;
const MIN_LINES = 3;
const MAX_LINES = 24;

const pixelsOfPoints = (points: number): number => Math.round((points * 4) / 3);
/** A column as wide as n digits of the default font (7 pixels each). */
const pixelsOfCharacters = (characters: number): number => Math.round(characters * 7 + 5);

/**
 * The anchor of a note's box as VML writes it: "left column, offset, top row, offset, right column, offset, bottom row, offset",
 * offsets in pixels. It stands to the right of the cell or merged area, tall enough for its text.
 */
export function noteAnchor(scan: SheetScan, area: Zone, note: string): string {
  const column = measure((index) => columnWidth(scan, index));
  const row = measure((index) => rowHeight(scan, index));
  const height = PADDING + LINE_HEIGHT * Math.min(Math.max(lines(note), MIN_LINES), MAX_LINES);
  const [right, rightOffset] = column(area.right + 1, GAP + BOX_WIDTH);
  const [bottom, bottomOffset] = row(area.top, height);
  return [area.right + 1, GAP, area.top, 0, right, rightOffset, bottom, bottomOffset].join(', ');
}

const lines = (note: string): number =>
  note.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / CHARACTERS_PER_LINE)), 0);

/** Finds the column or row that lies so many pixels behind the start of another, and the offset in it. */
const measure =
  (size: (index: number) => number) =>
  (from: number, pixels: number): [index: number, offset: number] => {
    let index = from;
    let left = pixels;
    while (left > size(index)) left -= size(index++);
    return [index, left];
  };

function columnWidth(scan: SheetScan, index: number): number {
  const column = scan.columns.find(({ first, last }) => index >= first && index <= last);
  return column?.hidden ? 1 : Math.max(1, pixelsOfCharacters(column?.width ?? scan.defaultColumnWidth));
}

function rowHeight(scan: SheetScan, index: number): number {
  const height = scan.rowsByNumber.get(index)?.height ?? scan.defaultRowHeight;
  return Math.max(1, pixelsOfPoints(height));
}
