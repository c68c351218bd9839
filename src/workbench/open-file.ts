import { readCsv } from '../hosts/file/csv';
import { fileKind, notAPackage } from '../hosts/file/detect';
import { FileHost } from '../hosts/file/file-host';
import { newWorkbook } from '../hosts/file/new-workbook';
import { fflateCodec } from '../hosts/file/zip/fflate-codec';
import type { Lang } from '../locales/locale';
import { fillText } from '../rules/message';
import type { BlankSheet } from '../sheet/host';
import { isCellError, type SheetSnapshot } from '../sheet/snapshot';
import { errorText } from '../taskpane/error-text';
import { workbenchTexts } from './texts';

/** A file a person chose, opened. */
export interface OpenedFile {
  readonly host: FileHost;
  /** Name to save under. */
  readonly name: string;
  /** What the person should know, such as that it is saved in another format. */
  readonly remark: string | null;
}

const TEXT_TABLE = /\.(?:csv|tsv)$/iu;
const LONGEST_NAME = 31;

/**
 * Opens .xlsx, .xlsm and .csv from their bytes.
 * @throws Error with words for people
 */
export function openFile(name: string, bytes: Uint8Array, lang: Lang): OpenedFile {
  const { errors, csv } = workbenchTexts(lang);
  try {
    const kind = fileKind(bytes);
    if (kind === 'other' && TEXT_TABLE.test(name)) return openText(name, bytes, fillText(csv, { name }));
    if (kind === 'xls') throw notAPackage(kind, name);
    return { host: new FileHost(bytes, fflateCodec), name, remark: null };
  } catch (error) {
    throw new Error(fillText(errors.failed, { name, message: errorText(error, lang) }));
  }
}

function openText(name: string, bytes: Uint8Array, remark: string): OpenedFile {
  const title = name.replace(TEXT_TABLE, '');
  const sheet = readCsv(bytes, title.slice(0, LONGEST_NAME)).sheets[0]!;
  const host = new FileHost(newWorkbook([plainSheet(sheet)], fflateCodec), fflateCodec);
  return { host, name: `${title}.xlsx`, remark };
}

/** Values in a sheet of no particular look. */
function plainSheet({ name, rows }: SheetSnapshot): BlankSheet {
  const cells = rows.flatMap(({ row, cells: ofRow }) =>
    ofRow.map(({ column, value }) => ({ row, column, value: plainValue(value), style: 0 })),
  );
  const right = Math.max(0, ...cells.map(({ column }) => column));
  const bottom = Math.max(0, ...cells.map(({ row }) => row));
  return {
    name,
    cells,
    styles: [{}],
    merges: [],
    columnWidths: Array.from({ length: right + 1 }, () => 14),
    rowHeights: [],
    validations: [],
    print: { orientation: 'landscape', area: { top: 0, left: 0, bottom, right } },
    firstInput: { row: 0, column: 0 },
  };
}

const plainValue = (
  value: SheetSnapshot['rows'][number]['cells'][number]['value'],
): string | number | null =>
  typeof value === 'boolean' ? String(value).toUpperCase() : isCellError(value) ? value.error : value;
