import type { CellSnapshot, RawValue, RowSnapshot, SheetSnapshot } from './snapshot';
import { cellZone, type Zone } from './zone';

const ofRow = ({ row }: RowSnapshot): number => row;
const ofColumn = ({ column }: CellSnapshot): number => column;

/** Index of the first of these, in ascending order, at or behind a place; their number where there is none. */
export function firstFrom<T>(ascending: readonly T[], place: number, placeOf: (each: T) => number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeOf(ascending[middle]!) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Random access to a sheet: cells by place, and for any cell the merged area it lies in.
 * Built once per sheet in time linear in its rows and merges.
 */
export class Grid {
  readonly bounds: Zone;
  private readonly mergesByRow = new Map<number, Zone[]>();
  private readonly tallMerges: Zone[] = [];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;

  constructor(readonly sheet: SheetSnapshot) {
    let left = Infinity;
    let right = -1;
    for (const { cells } of sheet.rows) {
      left = Math.min(left, cells[0]?.column ?? Infinity);
      right = Math.max(right, cells[cells.length - 1]?.column ?? -1);
    }
    const first = sheet.rows[0];
    const last = sheet.rows[sheet.rows.length - 1];
    this.bounds =
      first && last && right >= 0
        ? { top: first.row, left, bottom: last.row, right }
        : { top: 0, left: 0, bottom: -1, right: -1 };
    for (const merge of sheet.merges) this.indexMerge(merge);
    this.hiddenRows = new Set(sheet.hiddenRows);
    this.hiddenColumns = new Set(sheet.hiddenColumns);
  }

  private indexMerge(merge: Zone): void {
    // A merge over a million rows must not cost a million entries.
    if (merge.bottom - merge.top > 2000) {
      this.tallMerges.push(merge);
      return;
    }
    for (let row = merge.top; row <= merge.bottom; row++) {
      const list = this.mergesByRow.get(row);
      if (list) list.push(merge);
      else this.mergesByRow.set(row, [merge]);
    }
  }

  /** The cell with content at this very place, not looking through merges. */
  cell(row: number, column: number): CellSnapshot | undefined {
    const { rows } = this.sheet;
    const cells = rows[firstFrom(rows, row, ofRow)];
    if (cells?.row !== row) return undefined;
    const found = cells.cells[firstFrom(cells.cells, column, ofColumn)];
    return found?.column === column ? found : undefined;
  }

  value(row: number, column: number): RawValue {
    return this.cell(row, column)?.value ?? null;
  }

  /** The merged area this cell lies in, or the cell itself. */
  area(row: number, column: number): Zone {
    return this.merge(row, column) ?? cellZone(row, column);
  }

  /** The merged area this cell lies in, if any. */
  merge(row: number, column: number): Zone | undefined {
    const covers = (zone: Zone): boolean =>
      column >= zone.left && column <= zone.right && row >= zone.top && row <= zone.bottom;
    return this.mergesByRow.get(row)?.find(covers) ?? this.tallMerges.find(covers);
  }

  /** The cell a reader sees here: the top-left of the merged area, or the cell itself. */
  seen(row: number, column: number): CellSnapshot | undefined {
    const zone = this.area(row, column);
    return this.cell(zone.top, zone.left);
  }
}
