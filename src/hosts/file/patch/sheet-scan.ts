import { parseZoneName } from '../../../sheet/a1';
import type { Zone } from '../../../sheet/zone';
import { parseReference, referenceColumn, referenceRow } from '../reader/cell-reference';
import { XmlScanner } from '../xml/scanner';
import { readRootLayout, type RootLayout } from './root-layout';

/** A `<c>` element by its offsets in the sheet's text. Row and column are zero-based. */
export interface CellSpan {
  readonly row: number;
  readonly column: number;
  readonly start: number;
  readonly openEnd: number;
  readonly end: number;
  /** Index into the cell styles; null when the cell names none. */
  readonly style: number | null;
  /** Holds a picture, a stock or another rich value: what stands in it is only a stand-in. */
  readonly rich: boolean;
}

/** A `<row>` element by its offsets. */
export interface RowSpan {
  /** Zero-based. */
  readonly row: number;
  readonly name: 'row';
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
  readonly selfClosing: boolean;
  /** The style of cells that are not there; null when the row sets none. */
  readonly style: number | null;
  /** In points; null is the sheet's default. */
  readonly height: number | null;
  /** Filled for the rows that were asked for. */
  readonly cells: readonly CellSpan[];
}

/** A formula that stands for more than its own cell. */
export interface GroupFormula {
  readonly row: number;
  readonly column: number;
  readonly kind: 'shared' | 'array' | 'dataTable';
  /** Index of a shared formula. */
  readonly group: string | null;
  /** The cells it fills, where it says so. */
  readonly ref: Zone | null;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface ColumnSpan {
  /** Zero-based, inclusive. */
  readonly first: number;
  readonly last: number;
  readonly style: number | null;
  /** In characters; null is the default width. */
  readonly width: number | null;
  readonly hidden: boolean;
}

/** Where everything stands that an edit of cells has to know of. */
export interface SheetScan {
  readonly xml: string;
  readonly layout: RootLayout;
  readonly rows: readonly RowSpan[];
  /** By zero-based number. */
  readonly rowsByNumber: ReadonlyMap<number, RowSpan>;
  readonly columns: readonly ColumnSpan[];
  readonly groups: readonly GroupFormula[];
  /** In points. */
  readonly defaultRowHeight: number;
  /** Default width in characters. */
  readonly defaultColumnWidth: number;
  /** Rows or cells that do not ascend or stand twice: nothing can be written safely. */
  readonly disordered: boolean;
}

/** Excel's own defaults, for a sheet that says nothing. */
const DEFAULT_ROW_HEIGHT = 15;
const DEFAULT_COLUMN_WIDTH = 8.43;

/**
 * Scans a sheet once. Cells are listed for the rows in `wanted` only.
 * @throws HostError file/damaged-xml
 */
export function scanSheet(xml: string, part: string, wanted: ReadonlySet<number>): SheetScan {
  const rows: RowSpan[] = [];
  const columns: ColumnSpan[] = [];
  const groups: GroupFormula[] = [];
  let defaultRowHeight = DEFAULT_ROW_HEIGHT;
  let defaultColumnWidth = DEFAULT_COLUMN_WIDTH;
  let disordered = false;
  const layout = readRootLayout(new XmlScanner(xml, part), (child) => {
    if (child.is('sheetData')) disordered = readRows(child, wanted, rows, groups) || disordered;
    else if (child.is('cols')) for (const column of child.children()) columns.push(readColumn(column));
    else if (child.is('sheetFormatPr')) {
      defaultRowHeight = numberAttribute(child, 'defaultRowHeight') ?? defaultRowHeight;
      defaultColumnWidth = numberAttribute(child, 'defaultColWidth') ?? defaultColumnWidth;
    }
  });
  const rowsByNumber = new Map(rows.map((row) => [row.row, row]));
  return {
    xml,
    layout,
    rows,
    rowsByNumber,
    columns,
    groups,
    defaultRowHeight,
    defaultColumnWidth,
    disordered,
  };
}

/** The cell at a place, if it stands in the sheet. Its row must have been asked for. */
export const cellAt = (scan: SheetScan, row: number, column: number): CellSpan | undefined =>
  scan.rowsByNumber.get(row)?.cells.find((cell) => cell.column === column);

/** The style a cell has, or would have if it were there: of its row, else of its column. */
export function styleAt(scan: SheetScan, row: number, column: number): number | null {
  const cell = cellAt(scan, row, column);
  if (cell) return cell.style;
  const ofRow = scan.rowsByNumber.get(row)?.style ?? null;
  return ofRow ?? scan.columns.find(({ first, last }) => column >= first && column <= last)?.style ?? null;
}

function readColumn(column: XmlScanner): ColumnSpan {
  return {
    first: (numberAttribute(column, 'min') ?? 1) - 1,
    last: (numberAttribute(column, 'max') ?? 1) - 1,
    style: numberAttribute(column, 'style'),
    width: numberAttribute(column, 'width'),
    hidden: column.flag('hidden'),
  };
}

/** Reads the rows of the `sheetData` just opened. Returns whether they are disordered. */
function readRows(
  sheetData: XmlScanner,
  wanted: ReadonlySet<number>,
  rows: RowSpan[],
  groups: GroupFormula[],
): boolean {
  let disordered = false;
  let last = -1;
  for (const tag of sheetData.children()) {
    if (!tag.is('row')) continue;
    const row = (numberAttribute(tag, 'r') ?? last + 2) - 1;
    const { start, end: openEnd, selfClosing } = tag;
    const style = tag.flag('customFormat') ? numberAttribute(tag, 's') : null;
    const height = numberAttribute(tag, 'ht');
    const cells: CellSpan[] = [];
    const cellsDisordered = readCells(tag, row, wanted.has(row) ? cells : null, groups);
    disordered ||= cellsDisordered || !(row > last);
    last = row;
    const closeStart = selfClosing ? openEnd : tag.start;
    rows.push({
      row,
      name: 'row',
      start,
      openEnd,
      closeStart,
      end: tag.end,
      selfClosing,
      style,
      height,
      cells,
    });
  }
  return disordered;
}

function readCells(
  rowTag: XmlScanner,
  row: number,
  into: CellSpan[] | null,
  groups: GroupFormula[],
): boolean {
  const outside = rowTag.depth - 1;
  let disordered = false;
  let last = -1;
  while (rowTag.next() === 'open') {
    const tag = rowTag;
    if (!tag.is('c')) {
      tag.skip();
      continue;
    }
    const column = columnOf(tag, row, last + 1);
    if (column === null || column <= last) disordered = true;
    last = column ?? last;
    const { start, end: openEnd } = tag;
    const style = into && numberAttribute(tag, 's');
    const rich = into !== null && tag.attributeIndex('vm') >= 0;
    readFormula(tag, row, last, groups);
    into?.push({ row, column: last, start, openEnd, end: tag.end, style, rich });
  }
  while (rowTag.depth > outside) rowTag.next();
  return disordered;
}

/** Zero-based column of a cell; where it does not say, the one behind the cell before. null when it names another row. */
function columnOf(tag: XmlScanner, row: number, next: number): number | null {
  const i = tag.attributeIndex('r');
  if (i < 0) return next;
  const reference = parseReference(tag.xml, tag.valueStart(i), tag.valueEnd(i));
  return reference >= 0 && referenceRow(reference) === row ? referenceColumn(reference) : null;
}

/** Goes on to the close tag of the cell just opened, noting a formula that concerns other cells. */
function readFormula(cell: XmlScanner, row: number, column: number, groups: GroupFormula[]): void {
  const inside = cell.depth;
  while (cell.next() === 'open') {
    if (cell.is('f')) {
      const kind = cell.attribute('t');
      if (kind === 'shared' || kind === 'array' || kind === 'dataTable') {
        const { start } = cell;
        const group = cell.attribute('si');
        const ref = parseZoneName(cell.attribute('ref') ?? '');
        const text = cell.text();
        groups.push({ row, column, kind, group, ref, text, start, end: cell.end });
      }
    }
    while (cell.depth > inside) cell.next();
  }
}

function numberAttribute(tag: XmlScanner, name: string): number | null {
  const value = tag.attribute(name);
  const number = value === null ? NaN : Number(value);
  return Number.isFinite(number) ? number : null;
}
