import { parseCellName } from '../../sheet/a1';
import type { XmlScanner } from '../file/xml/scanner';

/** Height in pixels; null is automatic. Styles are indices into the cell styles of the workbook. */
export interface RowLook {
  readonly row: number;
  readonly height: number | null;
  readonly hidden: boolean;
  readonly style: number | null;
  readonly cells: readonly { readonly column: number; readonly style: number }[];
}

/** Both ends zero-based and inclusive; width in characters of the default font. */
export interface ColumnLook {
  readonly left: number;
  readonly right: number;
  readonly width: number | null;
  readonly hidden: boolean;
  readonly style: number | null;
}

/** What a worksheet part says of its looks. */
export interface SheetLook {
  readonly rows: readonly RowLook[];
  readonly columns: readonly ColumnLook[];
  /** In pixels; null when the part does not say. */
  readonly defaultHeight: number | null;
  /** In characters. */
  readonly defaultWidth: number | null;
  readonly gridlines: boolean;
  /** Rows and columns that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Fraction: 1 is the natural size. */
  readonly zoom: number;
}

const PIXELS_PER_POINT = 4 / 3;

/** Reads sizes, hidden parts, view and cell styles of a worksheet part; contents are read by the file reader. */
export function readSheetLook(xml: XmlScanner): SheetLook {
  const rows: RowLook[] = [];
  const columns: ColumnLook[] = [];
  let view = { gridlines: true, frozen: { rows: 0, columns: 0 }, zoom: 1 };
  let defaultHeight: number | null = null;
  let defaultWidth: number | null = null;
  xml.next();
  for (const child of xml.children()) {
    if (child.is('sheetViews')) view = readView(child);
    else if (child.is('sheetFormatPr')) {
      defaultHeight = pixels(child.attribute('defaultRowHeight'));
      defaultWidth = numeric(child.attribute('defaultColWidth'));
    } else if (child.is('cols')) for (const column of child.children()) columns.push(readColumn(column));
    else if (child.is('sheetData')) {
      let last = -1;
      for (const row of child.children()) {
        const look = readRow(row, last);
        last = look.row;
        rows.push(look);
      }
    }
  }
  return { rows, columns, defaultHeight, defaultWidth, ...view };
}

function readView(views: XmlScanner): Pick<SheetLook, 'gridlines' | 'frozen' | 'zoom'> {
  let gridlines = true;
  let zoom = 1;
  let frozen = { rows: 0, columns: 0 };
  for (const view of views.children()) {
    gridlines = view.flag('showGridLines', true);
    zoom = (numeric(view.attribute('zoomScale')) ?? 100) / 100;
    for (const pane of view.children()) {
      if (!pane.is('pane') || !pane.attribute('state')?.startsWith('frozen')) continue;
      frozen = {
        rows: numeric(pane.attribute('ySplit')) ?? 0,
        columns: numeric(pane.attribute('xSplit')) ?? 0,
      };
    }
  }
  return { gridlines, frozen, zoom };
}

const readColumn = (column: XmlScanner): ColumnLook => ({
  left: Number(column.attribute('min')) - 1,
  right: Number(column.attribute('max')) - 1,
  width: numeric(column.attribute('width')),
  hidden: column.flag('hidden') || column.attribute('width') === '0',
  style: numeric(column.attribute('style')),
});

function readRow(xml: XmlScanner, last: number): RowLook {
  const number = numeric(xml.attribute('r'));
  const row = number === null ? last + 1 : number - 1;
  const height = pixels(xml.attribute('ht'));
  const hidden = xml.flag('hidden') || height === 0;
  const style = xml.flag('customFormat') ? numeric(xml.attribute('s')) : null;
  const cells: { column: number; style: number }[] = [];
  let column = -1;
  for (const cell of xml.children()) {
    const name = cell.attribute('r');
    column = (name === null ? null : parseCellName(name)?.column) ?? column + 1;
    cells.push({ column, style: numeric(cell.attribute('s')) ?? 0 });
  }
  return { row, height, hidden, style, cells };
}

const numeric = (text: string | null): number | null =>
  text === null || isNaN(Number(text)) ? null : Number(text);

const pixels = (points: string | null): number | null => {
  const value = numeric(points);
  return value === null ? null : value * PIXELS_PER_POINT;
};
