import { FileHost } from '../../../../src/hosts/file/file-host';
import { loadCalculator } from '../../../../src/hosts/file/formulas/load';
import { nodeCodec } from '../../../../src/hosts/file/zip/node-codec';
import { cellName, parseCellName } from '../../../../src/sheet/a1';
import type { BookSnapshot, RawValue } from '../../../../src/sheet/snapshot';
import { data, makeBook, type BookParts } from '../make-book';

/** A cell by what is in it: "=…" is a formula, with `stored` for its result; a text or a number is itself. */
export type Typed = string | number | boolean | { readonly f: string; readonly stored: RawValue };

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function cellXml(name: string, typed: Typed): string {
  if (typeof typed === 'number') return `<c r="${name}"><v>${typed}</v></c>`;
  if (typeof typed === 'boolean') return `<c r="${name}" t="b"><v>${Number(typed)}</v></c>`;
  if (typeof typed === 'string') {
    return typed.startsWith('=')
      ? `<c r="${name}"><f>${escaped(typed.slice(1))}</f></c>`
      : `<c r="${name}" t="inlineStr"><is><t xml:space="preserve">${escaped(typed)}</t></is></c>`;
  }
  const { f, stored } = typed;
  if (typeof stored === 'string')
    return `<c r="${name}" t="str"><f>${escaped(f)}</f><v>${escaped(stored)}</v></c>`;
  return `<c r="${name}"><f>${escaped(f)}</f><v>${String(stored)}</v></c>`;
}

/** The XML of a sheet with these cells by address. */
export function sheetXml(cells: Readonly<Record<string, Typed>>): string {
  const rows = new Map<number, { column: number; xml: string }[]>();
  for (const [name, typed] of Object.entries(cells)) {
    const { row, column } = parseCellName(name)!;
    rows.set(row, [...(rows.get(row) ?? []), { column, xml: cellXml(name, typed) }]);
  }
  const inOrder = [...rows].sort(([a], [b]) => a - b);
  return data(
    inOrder
      .map(([row, inRow]) => {
        const xml = inRow.sort((a, b) => a.column - b.column).map((cell) => cell.xml);
        return `<row r="${row + 1}">${xml.join('')}</row>`;
      })
      .join(''),
  );
}

/** A workbook with these cells by sheet and address. */
export const bookOfCells = (
  sheets: Readonly<Record<string, Readonly<Record<string, Typed>>>>,
  more: Partial<BookParts> = {},
): Uint8Array =>
  makeBook({
    sheets: Object.fromEntries(Object.entries(sheets).map(([name, cells]) => [name, sheetXml(cells)])),
    ...more,
  });

/** A host as the command line opens it. */
export const computingHost = (bytes: Uint8Array): FileHost =>
  new FileHost(bytes, nodeCodec, { loadCalculator });

/** Values of a sheet by address. */
export function valuesOf({ sheets }: BookSnapshot, name?: string): Record<string, RawValue> {
  const values: Record<string, RawValue> = {};
  const sheet = sheets.find((each) => name === undefined || each.name === name)!;
  for (const { row, cells } of sheet.rows)
    for (const { column, value } of cells) values[cellName(row, column)] = value;
  return values;
}
