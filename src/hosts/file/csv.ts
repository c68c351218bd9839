import { MAX_COLUMNS, MAX_ROWS } from '../../sheet/a1';
import type { BookSnapshot, CellSnapshot, RawValue, RowSnapshot } from '../../sheet/snapshot';
import { DEFAULT_BUDGET } from './reader/building';
import { fileError, spotError } from './file-error';

/**
 * Reads a table of comma, semicolon or tab separated values (RFC 4180) in UTF-8, UTF-16 with byte order mark, or GBK/GB18030 as Chinese
 * Excel saves it. Plain numbers become numbers; all else, dates and percentages too, stays the text that was written.
 * @throws HostError file/not-a-workbook when the bytes are no text, file/damaged-csv, file/too-large
 */
export function readCsv(bytes: Uint8Array, sheetName: string): BookSnapshot {
  const sheet = {
    name: sheetName,
    visibility: 'visible',
    protected: false,
    rows: parseRows(decodeText(bytes)),
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
  throw spotError('file/not-a-workbook', 'spot/not-text');
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

function parseRows(text: string): RowSnapshot[] {
  const separator = findSeparator(text);
  const pattern = new RegExp(`"([^"]*(?:""[^"]*)*)"|([^"${separator}\\r\\n][^${separator}\\r\\n]*)|`, 'uy');
  const rows: RowSnapshot[] = [];
  let cells: CellSnapshot[] = [];
  let row = 0;
  let column = 0;
  let left = DEFAULT_BUDGET.cells;
  for (;;) {
    const match = pattern.exec(text)!;
    const field = match[1]?.replaceAll('""', '"') ?? match[2] ?? '';
    if (field !== '') cells.push({ column, value: fieldValue(field) });
    const end = match.index + match[0].length;
    const lineEnd = LINE_END.exec(text.slice(end, end + 2))?.[0];
    if (end === text.length || lineEnd) {
      if (cells.length > 0) rows.push({ row, cells });
      if (end === text.length) return rows;
      left -= cells.length;
      cells = [];
      row++;
      column = 0;
    } else if (text.startsWith(separator, end)) {
      column++;
    } else {
      throw fileError('file/damaged-csv', { row: row + 1 });
    }
    if (row >= MAX_ROWS || column >= MAX_COLUMNS || left < 0) {
      throw spotError('file/too-large', 'spot/cells');
    }
    pattern.lastIndex = end + (lineEnd ?? separator).length;
  }
}

const LINE_END = /^(?:\r\n|\r|\n)/u;

/** The one that is most frequent in the first line; a comma when there is none. */
function findSeparator(text: string): string {
  const line = (/^[^\r\n]*/u.exec(text)?.[0] ?? '').replace(/"[^"]*"/gu, '');
  const count = (separator: string): number => line.split(separator).length;
  return [',', '\t', ';'].reduce((best, candidate) => (count(candidate) > count(best) ? candidate : best));
}
