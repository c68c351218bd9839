import { parseZoneName, zoneName } from '../../../src/sheet/a1';
import { isCellError, type RawValue } from '../../../src/sheet/snapshot';
import { zoneContains, zonesOverlap, zoneSize, zoneUnion, type Zone } from '../../../src/sheet/zone';
import { recalculate } from '../formulas';
import { ITEMS, ModelError } from '../richapi';
import { shownText, takeTyped } from '../typing';
import type { Book, Cell, CellFill, Sheet } from '../workbook';
import { NO_FILL, solid } from '../workbook';

/** More cells than this give null instead of values (platforms.md §3.2). */
const MAX_CELLS = 5_000_000;
const MAX_MERGED_AREAS = 512;
const MAX_ADDRESS = 8192;

const rawOf = (value: RawValue): unknown => (isCellError(value) ? value.error : (value ?? ''));

export class RangeModel {
  constructor(
    protected readonly book: Book,
    protected readonly sheet: Sheet,
    protected readonly zone: Zone,
  ) {}

  get rowIndex(): number {
    return this.zone.top;
  }
  get columnIndex(): number {
    return this.zone.left;
  }
  get rowCount(): number {
    return this.zone.bottom - this.zone.top + 1;
  }
  get columnCount(): number {
    return this.zone.right - this.zone.left + 1;
  }

  get worksheet(): { readonly name: string } {
    return new SheetName(this.sheet);
  }

  get values(): unknown[][] | null {
    this.settle();
    return this.map((cell) => rawOf(cell.value));
  }
  get formulas(): unknown[][] | null {
    return this.map((cell) => (cell.formula === undefined ? rawOf(cell.value) : `=${cell.formula}`));
  }
  get numberFormat(): unknown[][] | null {
    return this.map((cell) => cell.format);
  }
  get text(): string[][] | null {
    this.settle();
    return this.map((cell) => shownText(cell.value, cell.format, this.book.date1904));
  }

  set formulas(input: unknown[][]) {
    this.checkShape(input);
    this.forEach((row, column) => this.mayWrite(row, column));
    this.forEach((row, column, r, c) => {
      const typed = input[r]![c];
      if (typed !== null) this.write(row, column, typed);
    });
    this.book.stale = true;
    this.book.onEvent({
      type: 'changed',
      sheetId: this.sheet.id,
      address: zoneName(this.zone),
      triggerSource: 'ThisLocalAddin',
    });
  }

  set numberFormat(input: unknown[][]) {
    this.checkShape(input);
    this.mayFormat();
    this.forEach((row, column, r, c) => {
      const format = input[r]![c];
      if (format !== null) this.sheet.change(row, column).format = String(format);
    });
  }

  get format(): RangeFormatModel {
    return new RangeFormatModel(this.sheet, [this.zone], () => this.mayFormat());
  }

  get dataValidation(): DataValidationModel {
    return new DataValidationModel(this.sheet, this.zone);
  }

  getRowProperties(options: { rowHidden?: boolean }): { rowHidden: boolean }[] {
    requireOnly(options, ['rowHidden']);
    return indexes(this.zone.top, this.zone.bottom).map((row) => ({
      rowHidden: this.sheet.hiddenRows.has(row),
    }));
  }

  getColumnProperties(options: { columnHidden?: boolean }): { columnHidden: boolean }[] {
    requireOnly(options, ['columnHidden']);
    return indexes(this.zone.left, this.zone.right).map((column) => ({
      columnHidden: this.sheet.hiddenColumns.has(column),
    }));
  }

  getCellProperties(options: { format?: { protection?: unknown; fill?: unknown } }): unknown[][] | null {
    requireOnly(options, ['format']);
    requireOnly(options.format ?? {}, ['protection', 'fill']);
    return this.map((cell) => ({
      format: {
        ...(options.format?.protection ? { protection: { formulaHidden: false, locked: cell.locked } } : {}),
        ...(options.format?.fill ? { fill: { ...cell.fill } } : {}),
      },
    }));
  }

  setCellProperties(input: { format?: Record<string, unknown> }[][]): void {
    this.checkShape(input);
    this.mayFormat();
    this.forEach((row, column, r, c) => {
      const format = input[r]![c]!.format;
      if (!format) return;
      const cell = this.sheet.change(row, column);
      cell.style = { ...cell.style, ...format };
      const { fill, protection } = format as { fill?: { color: string }; protection?: { locked: boolean } };
      if (fill) cell.fill = solid(fill.color);
      if (protection) cell.locked = protection.locked;
    });
  }

  getMergedAreasOrNullObject(): RangeAreasModel | null {
    const areas = this.sheet.merges.filter((merge) => zoneContains(this.zone, merge.top, merge.left));
    if (areas.length > MAX_MERGED_AREAS) throw new ModelError('InvalidOperation', 'Too many merged areas');
    return areas.length === 0 ? null : new RangeAreasModel(this.book, this.sheet, areas);
  }

  getUsedRangeOrNullObject(valuesOnly = false): RangeModel | null {
    const used = this.sheet.used(valuesOnly, this.zone);
    return used && new RangeModel(this.book, this.sheet, used);
  }

  getRow(index: number): RangeModel {
    const row = this.zone.top + index;
    return new RangeModel(this.book, this.sheet, { ...this.zone, top: row, bottom: row });
  }

  getBoundingRect(other: RangeModel): RangeModel {
    return new RangeModel(this.book, this.sheet, zoneUnion(this.zone, other.zone));
  }

  validateArraySize(rows: number, columns: number): void {
    if (rows !== this.rowCount || columns !== this.columnCount) throw invalidShape();
  }

  merge(): void {
    this.mayFormat();
    if (zoneSize(this.zone) < 2) return;
    if (this.sheet.merges.some((merge) => zonesOverlap(merge, this.zone))) {
      throw new ModelError('InvalidOperation', 'Merged areas overlap');
    }
    this.sheet.merges.push(this.zone);
  }

  select(): void {
    if (this.sheet.visibility !== 'Visible') throw new ModelError('InvalidOperation', 'The sheet is hidden');
    this.book.activeSheet = this.book.sheets.indexOf(this.sheet);
    this.book.selection = this.zone;
  }

  /** Results are calculated when somebody looks: a batch of writes costs one calculation. */
  private settle(): void {
    if (!this.book.stale || this.book.calculation !== 'Automatic') return;
    this.book.stale = false;
    recalculate(this.book);
  }

  private write(row: number, column: number, typed: unknown): void {
    const before = this.sheet.cell(row, column);
    const { format, ...content } = takeTyped(typed, before.format, this.book.date1904);
    const cell = this.sheet.change(row, column);
    delete cell.formula;
    delete cell.quoted;
    Object.assign(cell, content);
    if (cell.format !== 'General') return;
    // Excel chooses a format with what is typed, and takes over that of the first cell a formula names.
    const inherited = content.formula === undefined ? format : this.formatOfFirstReference(content.formula);
    if (inherited !== undefined) cell.format = inherited;
  }

  private formatOfFirstReference(formula: string): string | undefined {
    const name = /(?<![!\w$])\$?[A-Z]{1,3}\$?\d+/.exec(formula)?.[0];
    const zone = name === undefined ? null : parseZoneName(name);
    const format = zone ? this.sheet.cell(zone.top, zone.left).format : 'General';
    return format === 'General' ? undefined : format;
  }

  /** Protection, arrays: what forbids content. */
  private mayWrite(row: number, column: number): void {
    if (this.sheet.protection.protected && this.sheet.cell(row, column).locked) throw accessDenied();
    if (this.sheet.arrays.some((zone) => zoneContains(zone, row, column))) {
      throw new ModelError('InvalidOperation', "You can't change part of an array.");
    }
  }

  private mayFormat(): void {
    const { protection } = this.sheet;
    if (protection.protected && !protection.options.allowFormatCells) throw accessDenied();
  }

  private checkShape(input: readonly (readonly unknown[])[]): void {
    const fits = input.length === this.rowCount && input.every((row) => row.length === this.columnCount);
    if (!fits) throw invalidShape();
  }

  private map<V>(value: (cell: Readonly<Cell>) => V): V[][] | null {
    if (zoneSize(this.zone) > MAX_CELLS) return null;
    return indexes(this.zone.top, this.zone.bottom).map((row) =>
      indexes(this.zone.left, this.zone.right).map((column) => value(this.sheet.cell(row, column))),
    );
  }

  private forEach(action: (row: number, column: number, r: number, c: number) => void): void {
    for (let row = this.zone.top; row <= this.zone.bottom; row++) {
      for (let column = this.zone.left; column <= this.zone.right; column++) {
        action(row, column, row - this.zone.top, column - this.zone.left);
      }
    }
  }
}

/** What of its sheet a range is asked for. */
class SheetName {
  constructor(private readonly sheet: Sheet) {}
  get name(): string {
    return this.sheet.name;
  }
}

/** Several ranges of one sheet. */
export class RangeAreasModel {
  constructor(
    private readonly book: Book,
    private readonly sheet: Sheet,
    private readonly zones: readonly Zone[],
  ) {}

  static parse(book: Book, sheet: Sheet, address: string): RangeAreasModel {
    const zones = address.slice(0, MAX_ADDRESS).split(',').map(parseZoneName);
    if (address.length > MAX_ADDRESS || zones.some((zone) => zone === null)) {
      throw new ModelError('InvalidArgument', `Bad address ${address.slice(0, 40)}`);
    }
    return new RangeAreasModel(book, sheet, zones as Zone[]);
  }

  get areas(): RangeCollectionModel {
    return new RangeCollectionModel(this.zones.map((zone) => new RangeModel(this.book, this.sheet, zone)));
  }

  get format(): RangeFormatModel {
    return new RangeFormatModel(this.sheet, this.zones, () => {
      const { protection } = this.sheet;
      if (protection.protected && !protection.options.allowFormatCells) throw accessDenied();
    });
  }
}

class RangeCollectionModel {
  constructor(private readonly ranges: readonly RangeModel[]) {}
  get [ITEMS](): readonly RangeModel[] {
    return this.ranges;
  }
}

class RangeFormatModel {
  constructor(
    private readonly sheet: Sheet,
    private readonly zones: readonly Zone[],
    private readonly mayFormat: () => void,
  ) {}

  get fill(): RangeFillModel {
    return new RangeFillModel(this.sheet, this.zones, this.mayFormat);
  }

  set columnWidth(points: number) {
    for (const zone of this.zones) {
      for (const column of indexes(zone.left, zone.right)) this.sheet.columnWidths.set(column, points);
    }
  }

  set rowHeight(points: number) {
    for (const zone of this.zones) {
      for (const row of indexes(zone.top, zone.bottom)) this.sheet.rowHeights.set(row, points);
    }
  }
}

class RangeFillModel {
  constructor(
    private readonly sheet: Sheet,
    private readonly zones: readonly Zone[],
    private readonly mayFormat: () => void,
  ) {}

  set color(color: string) {
    this.change((fill) => ({ ...fill, pattern: fill.pattern === 'None' ? 'Solid' : fill.pattern, color }));
  }
  set pattern(pattern: string) {
    this.change((fill) => ({ ...fill, pattern }));
  }
  set patternColor(patternColor: string) {
    this.change((fill) => ({ ...fill, patternColor }));
  }
  clear(): void {
    this.change(() => NO_FILL);
  }

  private change(next: (fill: CellFill) => CellFill): void {
    this.mayFormat();
    for (const zone of this.zones) {
      for (const row of indexes(zone.top, zone.bottom)) {
        for (const column of indexes(zone.left, zone.right)) {
          const cell = this.sheet.change(row, column);
          cell.fill = next(cell.fill);
        }
      }
    }
  }
}

class DataValidationModel {
  constructor(
    private readonly sheet: Sheet,
    private readonly zone: Zone,
  ) {}

  set rule(rule: unknown) {
    this.sheet.validations.push({ zone: this.zone, rule, alert: null });
  }
  set errorAlert(alert: unknown) {
    const own = this.sheet.validations.find(({ zone }) => zoneName(zone) === zoneName(this.zone));
    if (!own) throw new ModelError('InvalidOperation', 'An alert needs a rule first');
    own.alert = alert;
  }
}

const indexes = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

const accessDenied = (): ModelError => new ModelError('AccessDenied', 'The sheet is protected');
const invalidShape = (): ModelError => new ModelError('InvalidArgument', 'The array does not fit the range');

function requireOnly(options: object, known: readonly string[]): void {
  const unknown = Object.keys(options).find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new ModelError('NotImplemented', `The Excel of the tests cannot load ${unknown}`);
}
