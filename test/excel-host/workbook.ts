import type { BookSnapshot, RawValue } from '../../src/sheet/snapshot';
import { zoneContains, type Zone } from '../../src/sheet/zone';

/** The workbook behind the played Excel: plain data, nothing of Office.js. Rows and columns are zero-based. */
export interface Cell {
  value: RawValue;
  /** Without "=". */
  formula?: string;
  format: string;
  fill: CellFill;
  locked: boolean;
  /** Typed with a leading apostrophe. */
  quoted?: boolean;
  /** Everything else that was set by setCellProperties, as given. */
  style?: Record<string, unknown>;
}

export interface CellFill {
  pattern: string;
  color: string;
  patternColor: string;
}

export const NO_FILL: CellFill = { pattern: 'None', color: '#FFFFFF', patternColor: '#000000' };
export const solid = (color: string): CellFill => ({ pattern: 'Solid', color, patternColor: '#000000' });

const COLUMNS = 16_384;
const EMPTY: Readonly<Cell> = { value: null, format: 'General', fill: NO_FILL, locked: true };

interface Protection {
  protected: boolean;
  options: { allowFormatCells: boolean };
}

export class Sheet {
  visibility: 'Visible' | 'Hidden' | 'VeryHidden' = 'Visible';
  protection: Protection = { protected: false, options: { allowFormatCells: false } };
  merges: Zone[] = [];
  /** Zones of array formulas; no part of them can be changed. */
  arrays: Zone[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  /** In points. */
  readonly rowHeights = new Map<number, number>();
  readonly columnWidths = new Map<number, number>();
  readonly validations: { zone: Zone; rule: unknown; alert: unknown }[] = [];
  readonly page: Record<string, unknown> = {};
  private readonly cells = new Map<number, Cell>();

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  /** For reading; blank cells are shared. */
  cell(row: number, column: number): Readonly<Cell> {
    return this.cells.get(row * COLUMNS + column) ?? EMPTY;
  }

  /** For changing. */
  change(row: number, column: number): Cell {
    const key = row * COLUMNS + column;
    let cell = this.cells.get(key);
    if (!cell) this.cells.set(key, (cell = { ...EMPTY }));
    return cell;
  }

  /** Sets the content as if the file had it; formats and fills stay. */
  set(row: number, column: number, content: Partial<Cell>): Cell {
    const cell = this.change(row, column);
    if (content.value !== undefined && content.formula === undefined) delete cell.formula;
    return Object.assign(cell, content);
  }

  *entries(): Generator<{ readonly row: number; readonly column: number; readonly cell: Cell }> {
    for (const [key, cell] of this.cells)
      yield { row: Math.floor(key / COLUMNS), column: key % COLUMNS, cell };
  }

  /** The smallest zone of cells with content (or, with `valuesOnly` false, with a format or fill too). */
  used(valuesOnly: boolean, within?: Zone): Zone | null {
    let zone: { top: number; left: number; bottom: number; right: number } | null = null;
    for (const { row, column, cell } of this.entries()) {
      if (within && !zoneContains(within, row, column)) continue;
      const hasContent = cell.value !== null || cell.formula !== undefined;
      if (
        !hasContent &&
        (valuesOnly || (cell.fill.pattern === 'None' && cell.format === 'General' && !cell.style))
      )
        continue;
      zone ??= { top: row, left: column, bottom: row, right: column };
      zone.top = Math.min(zone.top, row);
      zone.left = Math.min(zone.left, column);
      zone.bottom = Math.max(zone.bottom, row);
      zone.right = Math.max(zone.right, column);
    }
    return zone;
  }

  /** Moves everything from a row on down, as a person inserting rows does. */
  insertRows(at: number, count: number): void {
    const moved = [...this.entries()].filter(({ row }) => row >= at);
    for (const { row, column } of moved) this.cells.delete(row * COLUMNS + column);
    for (const { row, column, cell } of moved) this.cells.set((row + count) * COLUMNS + column, cell);
    this.merges = this.merges.map((zone) =>
      zone.top >= at ? { ...zone, top: zone.top + count, bottom: zone.bottom + count } : zone,
    );
  }
}

export interface ChangeEvent {
  readonly type: 'changed' | 'added' | 'deleted' | 'renamed';
  readonly sheetId: string;
  readonly address: string;
  readonly triggerSource: 'ThisLocalAddin' | 'Unknown';
}

export class Book {
  readonly sheets: Sheet[] = [];
  /** Custom XML parts by id. */
  readonly parts = new Map<string, string>();
  structureProtected = false;
  calculation: 'Automatic' | 'Manual' = 'Automatic';
  date1904 = false;
  /** Something was written since the last calculation. */
  stale = false;
  /** Position of the sheet in front; -1 for a chart sheet. */
  activeSheet = 0;
  selection: Zone = { top: 0, left: 0, bottom: 0, right: 0 };
  onEvent: (event: ChangeEvent) => void = () => undefined;
  private lastId = 0;

  addSheet(name: string): Sheet {
    const sheet = new Sheet(this.newId(), name);
    this.sheets.push(sheet);
    return sheet;
  }

  newId(): string {
    this.lastId += 1;
    return `{00000000-0001-0000-0000-${String(this.lastId).padStart(12, '0')}}`;
  }

  sheet(name: string): Sheet {
    const found = this.sheets.find((sheet) => sheet.name === name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  }

  /** A person types a value (no conversion) into a cell. */
  type(name: string, row: number, column: number, value: RawValue): void {
    const sheet = this.sheet(name);
    sheet.set(row, column, { value });
    this.stale = true;
    this.onEvent({
      type: 'changed',
      sheetId: sheet.id,
      address: `R${row}C${column}`,
      triggerSource: 'Unknown',
    });
  }
}

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', 'very-hidden': 'VeryHidden' } as const;

/** A workbook with the content of a snapshot, for example of an .xlsx file. */
export function bookOf(snapshot: BookSnapshot): Book {
  const book = new Book();
  book.date1904 = snapshot.date1904;
  for (const source of snapshot.sheets) {
    const sheet = book.addSheet(source.name);
    sheet.visibility = VISIBILITY[source.visibility];
    sheet.protection.protected = source.protected;
    sheet.merges = [...source.merges];
    for (const row of source.hiddenRows) sheet.hiddenRows.add(row);
    for (const column of source.hiddenColumns) sheet.hiddenColumns.add(column);
    for (const { row, cells } of source.rows) {
      for (const { column, value, formula, format, unlocked } of cells) {
        sheet.set(row, column, {
          value,
          ...(formula !== undefined && { formula }),
          format: format ?? 'General',
          locked: !unlocked,
        });
      }
    }
  }
  return book;
}
