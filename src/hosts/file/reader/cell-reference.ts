import { MAX_COLUMNS, MAX_ROWS } from '../../../sheet/a1';
import type { Zone } from '../../../sheet/zone';

const COLON = 58;

/** A zero-based cell packed into one number, or -1 when the text is no address: reading a million of them allocates nothing. */
export function parseReference(xml: string, start: number, end: number): number {
  let column = 0;
  let at = start;
  for (; at < end; at++) {
    const letter = (xml.charCodeAt(at) | 0x20) - 96;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  let row = 0;
  const digits = at;
  for (; at < end; at++) {
    const digit = xml.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    row = row * 10 + digit;
  }
  if (digits === start || digits === end || digits - start > 3 || end - digits > 7) return -1;
  if (column > MAX_COLUMNS || row < 1 || row > MAX_ROWS) return -1;
  return (row - 1) * MAX_COLUMNS + column - 1;
}

export const referenceRow = (reference: number): number => Math.floor(reference / MAX_COLUMNS);
export const referenceColumn = (reference: number): number => reference % MAX_COLUMNS;

/** "A1:C3" or "A1" between these places, corners in any order; null when it is neither. */
export function parseArea(xml: string, start: number, end: number): Zone | null {
  let colon = start;
  while (colon < end && xml.charCodeAt(colon) !== COLON) colon++;
  const first = parseReference(xml, start, colon);
  const last = colon === end ? first : parseReference(xml, colon + 1, end);
  if (first < 0 || last < 0) return null;
  return {
    top: Math.min(referenceRow(first), referenceRow(last)),
    left: Math.min(referenceColumn(first), referenceColumn(last)),
    bottom: Math.max(referenceRow(first), referenceRow(last)),
    right: Math.max(referenceColumn(first), referenceColumn(last)),
  };
}
