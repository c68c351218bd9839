import { cellName, MAX_COLUMNS, MAX_ROWS } from '../../../sheet/a1';
import type { RawValue, RowSnapshot, SheetSnapshot } from '../../../sheet/snapshot';
import { zoneSize, type Zone } from '../../../sheet/zone';
import type { XmlScanner } from '../xml/scanner';
import type { Budget, CellBuilder, RowBuilder } from './building';
import { parseArea, parseReference, referenceColumn, referenceRow } from './cell-reference';
import { dateTimeSerial } from './date-serial';
import { FormulaReader } from './formulas';
import type { NumberTexts } from './number-text';
import { detached, readStringItem, unescapeString } from './strings';
import { DEFAULT_STYLE, type StyleFacts } from './styles';
import { spotError, type SpotCode } from '../file-error';

/** What the cells of every sheet of a book refer to, and what reading them may cost. */
export interface SheetContext {
  readonly strings: readonly string[];
  readonly styles: readonly StyleFacts[];
  readonly date1904: boolean;
  readonly numberTexts: NumberTexts;
  readonly budget: Budget;
}

/** A worksheet part as a snapshot. Cells and rows without `r` follow their neighbours. */
export function readSheet(
  xml: XmlScanner,
  context: SheetContext,
): Omit<SheetSnapshot, 'name' | 'visibility'> {
  const rows = new RowReader(xml, context);
  const merges: Zone[] = [];
  let hiddenColumns: Zone[] = [];
  let isProtected = false;

  xml.next();
  if (!xml.is('worksheet')) throw xml.damaged('spot/not-sheet');
  for (const child of xml.children()) {
    if (child.is('sheetData')) rows.read();
    else if (child.is('cols')) hiddenColumns = readHiddenColumns(child);
    else if (child.is('mergeCells')) readMerges(child, merges);
    else if (child.is('sheetProtection')) isProtected = child.flag('sheet');
  }
  xml.next();

  const content = rows.finish();
  return {
    protected: isProtected,
    rows: content.rows,
    merges,
    hiddenRows: content.hiddenRows,
    hiddenColumns: expandColumns(hiddenColumns, content.lastColumn),
  };
}

function readMerges(list: XmlScanner, into: Zone[]): void {
  for (const child of list.children()) {
    if (!child.is('mergeCell')) continue;
    const zone = areaOf(child);
    if (!zone) throw child.damaged('spot/merge', { value: child.attribute('ref') ?? '' });
    if (zoneSize(zone) > 1) into.push(zone);
  }
}

function areaOf(element: XmlScanner): Zone | null {
  const ref = element.attributeIndex('ref');
  return ref < 0 ? null : parseArea(element.xml, element.valueStart(ref), element.valueEnd(ref));
}

/** Ranges of hidden columns, as zones of row 0; a column of no width is hidden too. */
function readHiddenColumns(list: XmlScanner): Zone[] {
  const hidden: Zone[] = [];
  for (const child of list.children()) {
    if (!child.flag('hidden') && child.attribute('width') !== '0') continue;
    const left = Number(child.attribute('min')) - 1;
    const right = Number(child.attribute('max')) - 1;
    if (left >= 0 && right >= left) hidden.push({ top: 0, left, bottom: 0, right });
  }
  return hidden;
}

/** Up to the last column with content: whole sheets are often hidden to the right of it. */
function expandColumns(ranges: readonly Zone[], lastColumn: number): number[] {
  const columns = new Set<number>();
  for (const { left, right } of ranges) {
    for (let column = left; column <= Math.min(right, lastColumn); column++) columns.add(column);
  }
  return [...columns].sort((a, b) => a - b);
}

const LETTER_R = 'r'.charCodeAt(0);
const LETTER_S = 's'.charCodeAt(0);
const LETTER_T = 't'.charCodeAt(0);
const NINE = '9'.charCodeAt(0);

const EXPONENT = /^\s*[-+]?\d+(?:\.\d*)?e[-+]?\d+\s*$/iu;

/** Reads `sheetData`: the one place where a workbook spends its time, hence plain loops and no allocation but the cells. */
class RowReader {
  private rows: RowBuilder[] = [];
  private hidden: number[] = [];
  private readonly formulas: FormulaReader;
  private lastRow = -1;
  private lastColumn = -1;
  private widest = -1;
  private sorted = true;

  // The current cell.
  private column = 0;
  private type = '';
  private style = DEFAULT_STYLE;

  constructor(
    private readonly xml: XmlScanner,
    private readonly context: SheetContext,
  ) {
    this.formulas = new FormulaReader(xml, context.budget);
  }

  /** From the open tag of `sheetData` to its close. */
  read(): void {
    const { xml } = this;
    while (xml.next() === 'open') {
      if (xml.is('row')) this.readRow();
      else xml.skip();
    }
  }

  finish(): { rows: RowSnapshot[]; hiddenRows: number[]; lastColumn: number } {
    if (!this.sorted) this.rows = sortRows(this.rows, this.xml);
    this.formulas.finish(this.rows);
    const lastRow = this.rows[this.rows.length - 1]?.row ?? -1;
    const hiddenRows = this.hidden.filter((row) => row <= lastRow);
    if (!this.sorted) hiddenRows.sort((a, b) => a - b);
    return { rows: this.rows, hiddenRows, lastColumn: this.widest };
  }

  private readRow(): void {
    const { xml } = this;
    const number = xml.attribute('r');
    const row = number === null ? this.lastRow + 1 : Number(number) - 1;
    if (!Number.isInteger(row) || row < 0 || row >= MAX_ROWS)
      throw xml.damaged('spot/row-number', { value: number ?? row + 1 });
    if (xml.flag('hidden') || xml.attribute('ht') === '0') this.hidden.push(row);
    if (row <= this.lastRow) this.sorted = false;
    this.lastRow = row;
    this.lastColumn = -1;

    const cells: CellBuilder[] = [];
    let ascending = true;
    while (xml.next() === 'open') {
      if (!xml.is('c')) {
        xml.skip();
        continue;
      }
      const previous = this.lastColumn;
      this.readCellTag(row);
      if (this.column <= previous) ascending = false;
      this.lastColumn = this.column;
      const cell = this.readContent(row);
      if (!cell) continue;
      cells.push(cell);
      if (cell.column > this.widest) this.widest = cell.column;
    }
    if (!ascending) sortCells(cells, row, xml);
    if (cells.length === 0) return;
    this.context.budget.cells -= cells.length;
    if (this.context.budget.cells < 0) throw spotError('file/too-large', 'spot/cells');
    this.rows.push({ row, cells });
  }

  private readCellTag(row: number): void {
    const { xml } = this;
    this.column = this.lastColumn + 1;
    this.type = 'n';
    this.style = DEFAULT_STYLE;
    for (let i = 0; i < xml.attributeCount; i++) {
      const letter = xml.attributeLetter(i);
      if (letter === LETTER_R) this.column = this.columnOf(row, i);
      else if (letter === LETTER_S) this.style = this.styleOf(i);
      else if (letter === LETTER_T) this.type = xml.attributeValue(i);
    }
    if (this.column >= MAX_COLUMNS) throw xml.damaged('spot/row-cells', { row: row + 1 });
  }

  private columnOf(row: number, attribute: number): number {
    const { xml } = this;
    const reference = parseReference(xml.xml, xml.valueStart(attribute), xml.valueEnd(attribute));
    if (reference < 0 || referenceRow(reference) !== row) {
      throw xml.damaged('spot/address', { row: row + 1, value: xml.attributeValue(attribute) });
    }
    return referenceColumn(reference);
  }

  private styleOf(attribute: number): StyleFacts {
    const { styles } = this.context;
    // A workbook without styles, or with an index out of its list, shows the cell plainly.
    return styles[this.xml.attributeInteger(attribute)] ?? DEFAULT_STYLE;
  }

  /** From behind the open tag to the close tag of `c`; null when the cell has no content. */
  private readContent(row: number): CellBuilder | null {
    const { xml, type, style, column } = this;
    let value: RawValue = null;
    let formula: string | undefined;
    while (xml.next() === 'open') {
      if (xml.is('v')) value = this.readValue(type, row);
      else if (xml.is('f')) formula = this.formulas.read(row, column);
      else if (xml.is('is')) value = readStringItem(xml);
      else xml.skip();
    }
    if (value === null && formula === undefined) return null;
    const text =
      typeof value === 'number' && style.format !== undefined
        ? this.context.numberTexts.text(value, style.format)
        : undefined;
    return buildCell(column, value, formula, text, style);
  }

  private readValue(type: string, row: number): RawValue {
    const integer = type === 'n' || type === 's' ? this.xml.integerText() : -1;
    if (integer >= 0) return type === 'n' ? integer : this.sharedString(integer, row);
    const raw = this.xml.text();
    switch (type) {
      case 'n':
        return this.number(raw, row);
      case 's':
        return raw.trim() === '' ? null : this.wrong('spot/text-number', raw, row);
      case 'str':
      case 'inlineStr':
        return detached(unescapeString(raw));
      case 'b':
        return raw.trim() === '1' || raw.trim() === 'true';
      case 'e':
        return raw.trim() === '' ? null : { error: raw.trim() };
      case 'd':
        return dateTimeSerial(raw, this.context.date1904) ?? this.wrong('spot/date', raw, row);
      default:
        return this.wrong('spot/type', type, row);
    }
  }

  private number(raw: string, row: number): number | null {
    const value = Number(raw);
    if (value === 0 && raw.trim() === '') return null;
    // Number() also takes "Infinity" and "0x1F", a workbook does not; such have a letter early on.
    const plain = !(raw.charCodeAt(1) > NINE) || EXPONENT.test(raw);
    return Number.isFinite(value) && plain ? value : this.wrong('spot/number', raw, row);
  }

  private sharedString(index: number, row: number): string {
    return this.context.strings[index] ?? this.wrong('spot/text-number', String(index), row);
  }

  private wrong(spot: SpotCode, value: string, row: number): never {
    throw this.xml.damaged(spot, { cell: cellName(row, this.column), value: value.slice(0, 30) });
  }
}

/**
 * Literals of the few common shapes: an object grown property by property takes twice the memory, and there may be
 * millions of cells.
 */
function buildCell(
  column: number,
  value: RawValue,
  formula: string | undefined,
  text: string | undefined,
  { format, unlocked }: StyleFacts,
): CellBuilder {
  if (!unlocked) {
    if (formula === undefined) {
      if (format === undefined) return { column, value };
      return text === undefined ? { column, value, format } : { column, value, text, format };
    }
    if (format === undefined) return { column, value, formula };
  }
  return {
    column,
    value,
    ...(formula !== undefined && { formula }),
    ...(text !== undefined && { text }),
    ...(format !== undefined && { format }),
    ...(unlocked && { unlocked }),
  };
}

function sortCells(cells: CellBuilder[], row: number, xml: XmlScanner): void {
  cells.sort((a, b) => a.column - b.column);
  cells.forEach((cell, i) => {
    if (cells[i + 1]?.column === cell.column)
      throw xml.damaged('spot/cell-twice', { cell: cellName(row, cell.column) });
  });
}

/** Rows in order, those that came in several pieces put together. */
function sortRows(rows: readonly RowBuilder[], xml: XmlScanner): RowBuilder[] {
  const byRow = new Map<number, CellBuilder[]>();
  for (const { row, cells } of rows) byRow.set(row, [...(byRow.get(row) ?? []), ...cells]);
  return [...byRow]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => {
      sortCells(cells, row, xml);
      return { row, cells };
    });
}
