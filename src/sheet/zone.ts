/** A rectangle of cells. All four numbers are zero-based and inclusive. */
export interface Zone {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const cellZone = (row: number, column: number): Zone => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

interface Place {
  readonly row: number;
  readonly column: number;
}

/** More columns than any sheet has. */
const COLUMNS = 2 ** 14;

/** Tells the cells of one sheet apart. */
export const cellKey = ({ row, column }: Place): number => row * COLUMNS + column;

/** The cell that {@link cellKey} made this of. */
export const cellOfKey = (key: number): Place => ({ row: Math.floor(key / COLUMNS), column: key % COLUMNS });

/** Compares as people read: from top to bottom, in a row from left to right. */
export const inReadingOrder = (a: Place, b: Place): number => a.row - b.row || a.column - b.column;

export const zoneContains = (zone: Zone, row: number, column: number): boolean =>
  row >= zone.top && row <= zone.bottom && column >= zone.left && column <= zone.right;

export const zonesOverlap = (a: Zone, b: Zone): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

/** The smallest zone that holds both. */
export const zoneUnion = (a: Zone, b: Zone): Zone => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

/** The number of cells in the zone. */
export const zoneSize = (zone: Zone): number => (zone.bottom - zone.top + 1) * (zone.right - zone.left + 1);
