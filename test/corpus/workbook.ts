import * as XLSX from '@e965/xlsx';
import { cellName } from '../../src/sheet/a1';
import {
  isCellError,
  type BookSnapshot,
  type CellSnapshot,
  type SheetSnapshot,
} from '../../src/sheet/snapshot';
import { Grid } from '../../src/sheet/grid';

const ERROR_CODES: Readonly<Record<string, number>> = {
  '#NULL!': 0x00,
  '#DIV/0!': 0x07,
  '#VALUE!': 0x0f,
  '#REF!': 0x17,
  '#NAME?': 0x1d,
  '#NUM!': 0x24,
  '#N/A': 0x2a,
};

function xlsxCell({ value, formula, format }: CellSnapshot): XLSX.CellObject {
  const extras = { ...(formula !== undefined && { f: formula }), ...(format !== undefined && { z: format }) };
  if (isCellError(value)) return { t: 'e', v: ERROR_CODES[value.error] ?? 0x2a, w: value.error, ...extras };
  if (typeof value === 'number') return { t: 'n', v: value, ...extras };
  if (typeof value === 'boolean') return { t: 'b', v: value, ...extras };
  if (value === null) return { t: 'z', ...extras };
  return { t: 's', v: value, ...extras };
}

function worksheet(sheet: SheetSnapshot): XLSX.WorkSheet {
  const { bounds } = new Grid(sheet);
  const ws: XLSX.WorkSheet = {};
  for (const row of sheet.rows)
    for (const cell of row.cells) ws[cellName(row.row, cell.column)] = xlsxCell(cell);
  const bottom = Math.max(bounds.bottom, 0, ...sheet.merges.map((merge) => merge.bottom));
  const right = Math.max(bounds.right, 0, ...sheet.merges.map((merge) => merge.right));
  ws['!ref'] = `A1:${cellName(bottom, right)}`;
  ws['!merges'] = sheet.merges.map(({ top, left, bottom: last, right: end }) => ({
    s: { r: top, c: left },
    e: { r: last, c: end },
  }));
  const hide = (indexes: readonly number[]): { hidden: boolean }[] => {
    const list: { hidden: boolean }[] = [];
    for (const index of indexes) list[index] = { hidden: true };
    return list;
  };
  if (sheet.hiddenRows.length > 0) ws['!rows'] = hide(sheet.hiddenRows);
  if (sheet.hiddenColumns.length > 0) ws['!cols'] = hide(sheet.hiddenColumns);
  if (sheet.protected) ws['!protect'] = {};
  return ws;
}

/** The workbook as .xlsx bytes, merges, formats, formulas and hidden parts included. */
export function workbookBytes(book: BookSnapshot): Uint8Array {
  const wb = XLSX.utils.book_new();
  for (const sheet of book.sheets) XLSX.utils.book_append_sheet(wb, worksheet(sheet), sheet.name);
  wb.Workbook = {
    Sheets: book.sheets.map(({ name, visibility }) => ({
      name,
      Hidden: visibility === 'visible' ? 0 : visibility === 'hidden' ? 1 : 2,
    })),
  };
  return new Uint8Array(XLSX.write(wb, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}
