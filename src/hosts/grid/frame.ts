import { Grid } from '../../sheet/grid';
import type { BookSnapshot, SheetSnapshot } from '../../sheet/snapshot';
import type { Zone } from '../../sheet/zone';

export type UnlockedCells = ReadonlyMap<string, ReadonlySet<string>>;

/** What stays as the file says while its cells are edited: merges, protection, hidden parts. The grid offers no way to change them. */
export class Frame {
  private readonly grids: ReadonlyMap<string, Grid>;

  /** `unlocked`: by name of the sheet, the cells that may be edited under protection, as "row:column". */
  constructor(
    readonly book: BookSnapshot,
    private readonly unlocked: UnlockedCells,
  ) {
    this.grids = new Map(book.sheets.map((sheet) => [sheet.name, new Grid(sheet)]));
  }

  /** The frame with sheets added behind the others. */
  with(sheets: readonly SheetSnapshot[], unlocked: UnlockedCells): Frame {
    const book = { ...this.book, sheets: [...this.book.sheets, ...sheets] };
    return new Frame(book, new Map([...this.unlocked, ...unlocked]));
  }

  /** The merged area around a cell, or the cell. */
  area(sheet: string, row: number, column: number): Zone {
    return this.grids.get(sheet)?.area(row, column) ?? { top: row, left: column, bottom: row, right: column };
  }

  isUnlocked(sheet: string, row: number, column: number): boolean {
    return this.unlocked.get(sheet)?.has(`${row}:${column}`) ?? false;
  }

  /** Whether the protection of the sheet keeps a cell from being edited. */
  isLocked(sheet: string, row: number, column: number): boolean {
    return (this.grids.get(sheet)?.sheet.protected ?? false) && !this.isUnlocked(sheet, row, column);
  }
}
