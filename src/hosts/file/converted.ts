import {
  isCellError,
  type BookSnapshot,
  type DefinedName,
  type RawValue,
  type SheetSnapshot,
} from '../../sheet/snapshot';
import { cellKey, cellZone, zoneUnion, type Zone } from '../../sheet/zone';
import { newWorkbook } from './new-workbook';
import { characters, type NewSheet } from './patch/worksheet-xml';
import type { ZipCodec } from './zip/codec';

const WIDTHS = { least: 8, most: 40 };

/**
 * An .xls or .csv as a new .xlsx: values, formulas, number formats, merges, names and what is hidden, without the looks of the file.
 */
export const convertedWorkbook = (
  { sheets, names = [], date1904 }: BookSnapshot,
  codec: ZipCodec,
): Uint8Array => newWorkbook(sheets.map(asNewSheet), codec, { names: names.filter(isKept), date1904 });

/**
 * Print settings and filters ("_xlnm.…") belong to the looks of the file; what refers to another workbook ("[1]…") would need its link,
 * without which Excel calls the new file damaged.
 */
const isKept = ({ name, refersTo }: DefinedName): boolean =>
  refersTo !== '' && !name.startsWith('_xlnm.') && !refersTo.includes('[');

function asNewSheet(sheet: SheetSnapshot): NewSheet {
  const { name, rows, merges, visibility, hiddenRows, hiddenColumns } = sheet;
  const formats = ['', ...new Set(rows.flatMap(({ cells }) => cells.flatMap(({ format }) => format ?? [])))];
  const cells = rows.flatMap(({ row, cells: inRow }) =>
    inRow.map(({ column, value, formula, format }) => ({
      row,
      column,
      value: isCellError(value)
        ? value.error
        : typeof value === 'boolean'
          ? String(value).toUpperCase()
          : value,
      ...(formula !== undefined && { formula }),
      style: formats.indexOf(format ?? ''),
    })),
  );
  const area = cells.reduce(
    (zone, { row, column }) => zoneUnion(zone, cellZone(row, column)),
    cellZone(0, 0),
  );
  return {
    name,
    visibility,
    hiddenRows,
    hiddenColumns,
    cells,
    styles: formats.map((format) => ({
      vertical: 'center',
      wrap: true,
      ...(format !== '' && { format }),
    })),
    merges,
    columnWidths: fittingWidths(sheet),
    rowHeights: [],
    validations: [],
    print: { orientation: 'portrait', area },
    firstInput: { row: 0, column: 0 },
  };
}

/** Columns as wide as what stands in them, within limits; what is merged across several counts for none of them. */
function fittingWidths({ rows, merges }: SheetSnapshot): number[] {
  const across = new Set(merges.filter(({ left, right }) => right > left).map(firstCell));
  const widths: number[] = [];
  for (const { row, cells } of rows) {
    for (const { column, value, text } of cells) {
      const isAcross = across.has(cellKey({ row, column }));
      const wanted = isAcross ? 0 : Math.max(...linesOf(value, text).map(characters)) + 2;
      widths[column] = Math.min(WIDTHS.most, Math.max(wanted, widths[column] ?? WIDTHS.least));
    }
  }
  return Array.from(widths, (width) => width ?? WIDTHS.least);
}

const firstCell = ({ top, left }: Zone): number => cellKey({ row: top, column: left });

const linesOf = (value: RawValue, text: string | undefined): string[] =>
  (text ?? (isCellError(value) ? value.error : String(value ?? ''))).split('\n');
