import {
  BooleanNumber,
  WrapStrategy,
  type IColumnData,
  type ICellData,
  type IObjectArrayPrimitiveType,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type IRowData,
  type IStyleData,
  type IWorksheetData,
} from '@univerjs/core';
import { Grid } from '../../sheet/grid';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { zoneSize, type Zone } from '../../sheet/zone';
import { toCellData } from './cells';
import type { SheetLook } from './sheet-look';
import { lineCount } from './text-size';

/** What all sheets of a workbook share. Styles are named by their index. */
export interface BookLook {
  readonly styles: readonly IStyleData[];
  /** Pixels the widest digit of the default font takes: the unit of column widths. */
  readonly digitWidth: number;
  /** Points. */
  readonly fontSize: number;
}

/** Room to type in beyond what is there. */
const SPARE = { rows: 40, columns: 6 };
const LEAST = { rows: 100, columns: 26 };
/** Merged areas may cover a whole sheet: the grid remembers each of their cells. They are shown up to here, or the last cell with anything in it. */
const MOST_MERGED = { rows: 1000, columns: 100, cells: 1_000_000 };
/** Characters a column shows when nothing is said. */
const STANDARD_WIDTH = 8;
const CELL_PADDING = 5;
/** Height of a line as a multiple of the size of its font. */
const LINE_HEIGHT = 1.35;
const PIXELS_PER_POINT = 4 / 3;

/** A sheet as the grid takes it. */
export function sheetData(
  id: string,
  sheet: SheetSnapshot,
  look: SheetLook,
  book: BookLook,
): Partial<IWorksheetData> {
  const columns = columnData(look, book);
  const defaultColumnWidth =
    look.defaultWidth === null
      ? Math.ceil((STANDARD_WIDTH * book.digitWidth + CELL_PADDING) / 8) * 8
      : widthInPixels(look.defaultWidth, book);
  const widthOf = (column: number): number => columns.data[column]?.w ?? defaultColumnWidth;
  const cells = cellData(sheet, look, book);
  const merges = shownMerges(sheet.merges, cells);
  const lastRow = merges.reduce((last, { bottom }) => Math.max(last, bottom), cells.lastRow);
  const lastColumn = merges.reduce((last, { right }) => Math.max(last, right), cells.lastColumn);
  const defaultRowHeight = look.defaultHeight ?? Math.ceil(book.fontSize * PIXELS_PER_POINT * LINE_HEIGHT);
  const rows = rowData(sheet, look, { cells: cells.data, book, widthOf, defaultRowHeight });
  return {
    id,
    name: sheet.name,
    hidden: flag(sheet.visibility !== 'visible'),
    rowCount: Math.max(LEAST.rows, lastRow + 1 + SPARE.rows),
    columnCount: Math.max(LEAST.columns, lastColumn + 1 + SPARE.columns),
    defaultColumnWidth,
    defaultRowHeight,
    zoomRatio: look.zoom,
    mergeData: merges.map(toRange),
    cellData: cells.data,
    rowData: rows,
    columnData: columns.data,
    showGridlines: flag(look.gridlines),
    freeze: {
      xSplit: look.frozen.columns,
      ySplit: look.frozen.rows,
      startRow: look.frozen.rows || -1,
      startColumn: look.frozen.columns || -1,
    },
  };
}

const flag = (value: boolean): BooleanNumber => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);

const toRange = ({ top, left, bottom, right }: Zone): IRange => ({
  startRow: top,
  startColumn: left,
  endRow: bottom,
  endColumn: right,
});

/** ECMA-376 18.3.1.13: widths are counted in digits and cut to whole pixels. */
const widthInPixels = (width: number, { digitWidth }: BookLook): number =>
  Math.trunc(width * digitWidth + 0.5);

interface CellMatrix {
  readonly data: IObjectMatrixPrimitiveType<ICellData>;
  readonly lastRow: number;
  readonly lastColumn: number;
}

function cellData(sheet: SheetSnapshot, look: SheetLook, { styles }: BookLook): CellMatrix {
  const data: IObjectMatrixPrimitiveType<ICellData> = {};
  let lastRow = 0;
  let lastColumn = 0;
  const put = (row: number, column: number, cell: ICellData): void => {
    const cells = (data[row] ??= {});
    cells[column] = { ...cells[column], ...cell };
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
  };
  for (const { row, cells } of look.rows) {
    for (const { column, style } of cells) if (styles[style]) put(row, column, { s: String(style) });
  }
  for (const { row, cells } of sheet.rows) {
    for (const cell of cells) put(row, cell.column, withoutNulls(toCellData(cell)));
  }
  return { data, lastRow, lastColumn };
}

/** Merged areas cut to what the grid can bear; the file keeps them whole. */
function shownMerges(merges: readonly Zone[], { lastRow, lastColumn }: CellMatrix): Zone[] {
  const last = {
    row: Math.max(lastRow, MOST_MERGED.rows),
    column: Math.max(lastColumn, MOST_MERGED.columns),
  };
  const shown: Zone[] = [];
  let room = MOST_MERGED.cells;
  for (const { top, left, bottom, right } of merges) {
    if (top > last.row || left > last.column) continue;
    const cut = { top, left, bottom: Math.min(bottom, last.row), right: Math.min(right, last.column) };
    if (zoneSize(cut) > room || zoneSize(cut) === 1) continue;
    room -= zoneSize(cut);
    shown.push(cut);
  }
  return shown;
}

const withoutNulls = (cell: ICellData): ICellData =>
  Object.fromEntries(Object.entries(cell).filter(([, value]) => value !== null));

/** Whole sheets are often formatted to the last column; beyond these nothing is kept. */
const MOST_COLUMNS = 512;

function columnData(
  look: SheetLook,
  book: BookLook,
): { readonly data: IObjectArrayPrimitiveType<Partial<IColumnData>> } {
  const data: IObjectArrayPrimitiveType<Partial<IColumnData>> = {};
  for (const { left, right, width, hidden, style } of look.columns) {
    for (let column = left; column <= Math.min(right, MOST_COLUMNS); column++) {
      data[column] = {
        ...(width !== null && width > 0 && { w: widthInPixels(width, book) }),
        ...(hidden && { hd: BooleanNumber.TRUE }),
        ...(style !== null && book.styles[style] && { s: String(style) }),
      };
    }
  }
  return { data };
}

interface RowContext {
  readonly cells: CellMatrix['data'];
  readonly book: BookLook;
  readonly widthOf: (column: number) => number;
  readonly defaultRowHeight: number;
}

function rowData(
  sheet: SheetSnapshot,
  look: SheetLook,
  context: RowContext,
): IObjectArrayPrimitiveType<Partial<IRowData>> {
  const data: IObjectArrayPrimitiveType<Partial<IRowData>> = {};
  const grid = new Grid(sheet);
  for (const { row, height, hidden, style } of look.rows) {
    const grown = height === null ? fittingHeight(row, grid, context) : height;
    data[row] = {
      ...(grown > 0 && { h: grown }),
      ...(hidden && { hd: BooleanNumber.TRUE }),
      ...(style !== null && context.book.styles[style] && { s: String(style) }),
    };
  }
  return data;
}

/** The height Excel gives a row by itself on opening: that of its tallest text, merged cells left out. */
function fittingHeight(
  row: number,
  grid: Grid,
  { cells, book, widthOf, defaultRowHeight }: RowContext,
): number {
  const heights = Object.entries(cells[row] ?? {}).map(([key, cell]) => {
    const column = Number(key);
    if (typeof cell?.v !== 'string' || grid.merge(row, column)) return 0;
    const style = book.styles[Number(cell.s)];
    const size = style?.fs ?? book.fontSize;
    const wraps = style?.tb === WrapStrategy.WRAP;
    const lines = wraps ? lineCount(cell.v, size * PIXELS_PER_POINT, widthOf(column) - CELL_PADDING) : 1;
    return lines * size * PIXELS_PER_POINT * LINE_HEIGHT;
  });
  return Math.ceil(Math.max(defaultRowHeight, ...heights));
}
