import { zoneName } from '../../sheet/a1';
import type { Zone } from '../../sheet/zone';
import { inReadingOrder } from '../../sheet/zone';

interface Place {
  readonly row: number;
  readonly column: number;
}

/** A full rectangle of cells, row by row, left to right. */
export interface Rectangle<T extends Place> {
  readonly zone: Zone;
  readonly cells: readonly T[];
}

/**
 * Covers cells of one sheet with rectangles that hold nothing else: runs along the rows, joined downwards where the
 * next row has the same run. Each place must occur once.
 */
export function rectangles<T extends Place>(cells: readonly T[], maxCells = 1500): Rectangle<T>[] {
  const sorted = [...cells].sort(inReadingOrder);
  const result: { zone: Zone; cells: T[] }[] = [];
  /** The rectangle that ends in the row above (or this one), by its left and right column. */
  const open = new Map<string, { zone: Zone; cells: T[] }>();
  for (const run of runs(sorted, maxCells)) {
    const { left, right, top } = run.zone;
    const key = `${left}:${right}`;
    const above = open.get(key);
    if (above && above.zone.bottom === top - 1 && above.cells.length + run.cells.length <= maxCells) {
      above.cells.push(...run.cells);
      above.zone = { ...above.zone, bottom: top };
    } else {
      result.push(run);
      open.set(key, run);
    }
  }
  return result;
}

function runs<T extends Place>(sorted: readonly T[], maxCells: number): { zone: Zone; cells: T[] }[] {
  const result: { zone: Zone; cells: T[] }[] = [];
  for (const cell of sorted) {
    const last = result[result.length - 1];
    const { row, column } = cell;
    if (last && last.zone.top === row && last.zone.right === column - 1 && last.cells.length < maxCells) {
      last.cells.push(cell);
      last.zone = { ...last.zone, right: column };
    } else {
      result.push({ zone: { top: row, left: column, bottom: row, right: column }, cells: [cell] });
    }
  }
  return result;
}

/** The cells of a rectangle as rows, the shape Excel wants. */
export function inRows<T extends Place, V>(rectangle: Rectangle<T>, value: (cell: T) => V): V[][] {
  const width = rectangle.zone.right - rectangle.zone.left + 1;
  const rows: V[][] = [];
  for (let start = 0; start < rectangle.cells.length; start += width) {
    rows.push(rectangle.cells.slice(start, start + width).map(value));
  }
  return rows;
}

/** Excel cuts longer addresses off (platforms.md §4.3: 8,192 characters). */
const MAX_ADDRESS = 8000;

/** Zones as lists for `worksheet.getRanges`: "A1:B2,D4". */
export function addressLists(zones: readonly Zone[], maxLength = MAX_ADDRESS): string[] {
  const result: string[] = [];
  for (const name of zones.map(zoneName)) {
    const last = result[result.length - 1];
    if (last !== undefined && last.length + 1 + name.length <= maxLength) {
      result[result.length - 1] = `${last},${name}`;
    } else result.push(name);
  }
  return result;
}
