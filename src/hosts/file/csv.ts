import { MAX_COLUMNS, MAX_ROWS } from '../../sheet/a1';
import type { BookSnapshot, CellSnapshot, RawValue, RowSnapshot } from '../../sheet/snapshot';
import { fileError } from './file-error';

/**
 * Reads a table of comma, semicolon or tab separated values (RFC 4180) in UTF-8, UTF-16 with byte order mark, or GBK/GB18030 as Chinese
 * Excel saves it. Plain numbers become numbers; all else, dates and percentages too, stays the text that was written.
 * @throws HostError file/not-a-workbook when the bytes are no text, file/damaged-csv, file/too-large
 */
export function readCsv(bytes: Uint8Array, sheetName: string): BookSnapshot {
  const records = parseRecords(decodeText(bytes));
  const rows = records.flatMap((record, row): RowSnapshot[] => {
    const cells = record.flatMap((field, column): CellSnapshot[] =>
      field === '' ? [] : [{ column, value: fieldValue(field) }],
    );
    return cells.length > 0 ? [{ row, cells }] : [];
  });
  const sheet = {
    name: sheetName,
    visibility: 'visible',
    protected: false,
    rows,
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  } as const;
  return { sheets: [sheet], date1904: false };
}

/** Without the byte order mark. Whatever is valid UTF-8 is UTF-8: GBK text practically never is. */
function decodeText(bytes: Uint8Array): string {
  for (const encoding of encodings(bytes)) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      if (!text.includes('\0')) return text;
    } catch {
      // Not this one.
    }
  }
  throw fileError('file/not-a-workbook', '不是文本');
}

function encodings([first, second]: Uint8Array): readonly string[] {
  if (first === 0xff && second === 0xfe) return ['utf-16le'];
  if (first === 0xfe && second === 0xff) return ['utf-16be'];
  return ['utf-8', 'gb18030'];
}

/** Up to 15 digits, as many as a number keeps; no leading zeros, since those are codes. */
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/u;

function fieldValue(field: string): RawValue {
  const isNumber = PLAIN_NUMBER.test(field) && field.replace(/\D/gu, '').length <= 15;
  return isNumber ? Number(field) : field;
}

function parseRecords(text: string): string[][] {
  const separator = findSeparator(text);
  const field = new RegExp(`"([^"]*(?:""[^"]*)*)"|([^"${separator}\\r\\n][^${separator}\\r\\n]*)|`, 'uy');
  const records: string[][] = [[]];
  for (let at = 0; ;) {
    const record = records[records.length - 1]!;
    field.lastIndex = at;
    const match = field.exec(text)!;
    record.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    at = field.lastIndex;
    if (at === text.length) break;
    if (text.startsWith(separator, at)) at++;
    else if (/[\r\n]/u.test(text.charAt(at))) {
      at += text.startsWith('\r\n', at) ? 2 : 1;
      records.push([]);
    } else throw fileError('file/damaged-csv', `第 ${records.length} 行`);
    if (records.length > MAX_ROWS || record.length > MAX_COLUMNS) {
      throw fileError('file/too-large', '行或列多于 Excel 的上限');
    }
  }
  return records;
}

/** The one that is most frequent in the first line; a comma when there is none. */
function findSeparator(text: string): string {
  const line = (/^[^\r\n]*/u.exec(text)?.[0] ?? '').replace(/"[^"]*"/gu, '');
  const count = (separator: string): number => line.split(separator).length;
  return [',', '\t', ';'].reduce((best, candidate) => (count(candidate) > count(best) ? candidate : best));
}
