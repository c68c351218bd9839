import type { Zone } from './zone';

/** Excel's grid: rows 1…1,048,576 and columns A…XFD. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Letters of a zero-based column: 0 → "A", 26 → "AA". */
export function columnName(column: number): string {
  let name = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  }
  return name;
}

/** Zero-based column of letters: "A" → 0, "AA" → 26. */
export function columnIndex(letters: string): number {
  let n = 0;
  for (const letter of letters.toUpperCase()) n = n * 26 + (letter.charCodeAt(0) - 64);
  return n - 1;
}

/** A1 address of a zero-based cell, without sheet name and dollar signs. */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** "A1:C3", or "A1" when the zone is one cell. */
export function zoneName(zone: Zone): string {
  const start = cellName(zone.top, zone.left);
  const end = cellName(zone.bottom, zone.right);
  return start === end ? start : `${start}:${end}`;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/;

/** The zero-based cell of an A1 address ("B3", "$B$3"), or null when it is not one. */
export function parseCellName(name: string): { row: number; column: number } | null {
  const match = CELL.exec(name);
  if (!match) return null;
  const row = Number(match[2]) - 1;
  const column = columnIndex(match[1]!);
  return row < MAX_ROWS && column < MAX_COLUMNS ? { row, column } : null;
}

/** The zone of "A1" or "A1:C3" (corners in any order), or null when it is neither. */
export function parseZoneName(name: string): Zone | null {
  const [first, second, rest] = name.split(':');
  const a = parseCellName(first ?? '');
  const b = second === undefined ? a : parseCellName(second);
  if (!a || !b || rest !== undefined) return null;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}
