import { fileKind } from '../hosts/file/detect';
import { FileHost } from '../hosts/file/file-host';
import { newWorkbook } from '../hosts/file/new-workbook';
import { openBook, readBytes } from '../hosts/file/open-file';
import { nodeCodec } from '../hosts/file/zip/node-codec';
import type { BlankSheet } from '../sheet/host';
import { isCellError, type SheetSnapshot } from '../sheet/snapshot';
import { cellZone, zoneUnion } from '../sheet/zone';

export interface OpenedHost {
  readonly host: FileHost;
  /** The file is an .xls or .csv: the host is a new .xlsx workbook with its content, without its looks. */
  readonly converted: boolean;
}

/**
 * A workbook on disk, ready to be changed.
 * @throws HostError when it cannot be read
 */
export async function openHost(path: string): Promise<OpenedHost> {
  const bytes = readBytes(path);
  if (fileKind(bytes) === 'zip') return { host: new FileHost(bytes, nodeCodec), converted: false };
  const { sheets } = await openBook(path);
  return { host: new FileHost(newWorkbook(sheets.map(asNewSheet), nodeCodec), nodeCodec), converted: true };
}

/** The content of a sheet as a new one: values, formulas, number formats and merges. */
function asNewSheet({ name, rows, merges }: SheetSnapshot): BlankSheet {
  const formats = ['', ...new Set(rows.flatMap(({ cells }) => cells.flatMap(({ format }) => format ?? [])))];
  const cells = rows.flatMap(({ row, cells }) =>
    cells.map(({ column, value, formula, format }) => ({
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
    cells,
    styles: formats.map((format) => (format === '' ? {} : { format })),
    merges,
    columnWidths: [],
    rowHeights: [],
    validations: [],
    print: { orientation: 'portrait', area },
    firstInput: { row: 0, column: 0 },
  };
}
