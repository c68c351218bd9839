import type { BlankSheet, CellStyle } from '../sheet/host';
import { cellKey, cellZone, type Zone } from '../sheet/zone';

/** A drawing of a blank table in points, as it is printed: boxes with the lines of their texts. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly PictureBox[];
}
export interface PictureBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly border: boolean;
  /** May be typed into. */
  readonly open: boolean;
  readonly bold: boolean;
  readonly size: number;
  readonly lines: readonly PictureLine[];
}
export interface PictureLine {
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

const POINTS_PER_CHARACTER = 5.25;
const PADDING = 3.75;
const USUAL_HEIGHT = 15;
const LINE_SPACING = 1.3;
const USUAL_SIZE = 10.5;
const EDGE = 2;

/** Draws a table from the very cells, merges, widths and heights it is inserted with. */
export function pictureOf({ cells, merges, styles, columnWidths, rowHeights }: BlankSheet): Picture {
  const lefts = positions(columnWidths.map((width) => width * POINTS_PER_CHARACTER + PADDING));
  const tops = positions(rowHeights.map((height) => height ?? USUAL_HEIGHT));
  const mergeAt = new Map(merges.map((zone) => [cellKey({ row: zone.top, column: zone.left }), zone]));
  const covered = new Set(merges.flatMap(coveredBy));
  const boxes = cells.flatMap(({ row, column, value, style }): PictureBox[] => {
    if (covered.has(cellKey({ row, column }))) return [];
    const zone = mergeAt.get(cellKey({ row, column })) ?? cellZone(row, column);
    const look = styles[style]!;
    const [x, y] = [lefts[zone.left]!, tops[zone.top]!];
    const width = lefts[zone.right + 1]! - x;
    const height = tops[zone.bottom + 1]! - y;
    const size = look.font?.size ?? USUAL_SIZE;
    return [
      {
        x,
        y,
        width,
        height,
        border: look.border ?? false,
        open: look.unlocked ?? false,
        bold: /黑体|小标宋/u.test(look.font?.name ?? ''),
        size,
        lines: linesOf(value === null ? '' : String(value), look, { x, y, width, height }, size),
      },
    ];
  });
  return { width: lefts[lefts.length - 1]!, height: tops[tops.length - 1]!, boxes };
}

/** Where each begins, and where the last one ends. */
const positions = (sizes: readonly number[]): number[] =>
  sizes.reduce<number[]>((all, size) => [...all, all[all.length - 1]! + size], [0]);

function coveredBy({ top, left, bottom, right }: Zone): number[] {
  const places: number[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++)
      if (row !== top || column !== left) places.push(cellKey({ row, column }));
  return places;
}

type Frame = Pick<PictureBox, 'x' | 'y' | 'width' | 'height'>;

function linesOf(text: string, look: CellStyle, frame: Frame, size: number): PictureLine[] {
  if (text === '') return [];
  const lines = look.stacked
    ? [...text]
    : text.split('\n').flatMap((line) => wrap(line, frame.width - 2 * EDGE, size));
  const spacing = size * LINE_SPACING;
  const first = frame.y + (frame.height - lines.length * spacing) / 2 + size * 1.02;
  const { x, anchor } = startOf(look, frame);
  return lines.map((line, index) => ({ text: line, x, y: first + index * spacing, anchor }));
}

function startOf({ horizontal = 'left' }: CellStyle, { x, width }: Frame): Pick<PictureLine, 'x' | 'anchor'> {
  if (horizontal === 'center') return { x: x + width / 2, anchor: 'middle' };
  return horizontal === 'right' ? { x: x + width - EDGE, anchor: 'end' } : { x: x + EDGE, anchor: 'start' };
}

/** Breaks a line where it is wider than its cell; a Chinese character is as wide as it is high. */
function wrap(line: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let current = '';
  let used = 0;
  for (const character of line) {
    const own = /[ -~]/u.test(character) ? size / 2 : size;
    if (used + own > width + size / 4 && current !== '') {
      lines.push(current);
      current = '';
      used = 0;
    }
    current += character;
    used += own;
  }
  return [...lines, current];
}
