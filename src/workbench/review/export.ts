import { newWorkbook } from '../../hosts/file/new-workbook';
import { fflateCodec } from '../../hosts/file/zip/fflate-codec';
import type { BlankCell, BlankSheet, CellStyle } from '../../sheet/host';
import type { WorkbenchTexts } from '../texts';
import type { ReviewLine } from './line';
import { COLUMNS, columnValue, type ReviewColumn } from './table';

type ReviewTexts = WorkbenchTexts['reviewing'];

/** Widths in characters. */
const WIDTHS: Readonly<Record<ReviewColumn, number>> = {
  ...{ file: 44, project: 36, table: 8, errors: 8, warnings: 8 },
  ...{ score: 10, grade: 8, rate: 10, note: 44 },
};
const STYLES: readonly CellStyle[] = [
  { font: { bold: true }, fill: '#E6F0EA', border: true, horizontal: 'center', vertical: 'center' },
  { border: true, vertical: 'center', wrap: true },
  { border: true, vertical: 'center', format: '0.00%' },
];
const [HEAD, BODY, PERCENT] = [0, 1, 2];

/** The review as a workbook of one sheet. */
export function reviewWorkbook(lines: readonly ReviewLine[], texts: ReviewTexts): Uint8Array {
  const head = COLUMNS.map((column, i): BlankCell => ({
    row: 0,
    column: i,
    value: texts.columns[column],
    style: HEAD,
  }));
  const body = lines.flatMap((line, row) =>
    COLUMNS.map((column, i): BlankCell => {
      const style = column === 'rate' ? PERCENT : BODY;
      return { row: row + 1, column: i, value: columnValue(line, column, texts), style };
    }),
  );
  const sheet: BlankSheet = {
    name: texts.summarySheet,
    cells: [...head, ...body],
    styles: STYLES,
    merges: [],
    columnWidths: COLUMNS.map((column) => WIDTHS[column]),
    rowHeights: [24],
    validations: [],
    print: {
      orientation: 'landscape',
      titleRows: { top: 0, bottom: 0 },
      area: { top: 0, left: 0, bottom: lines.length, right: COLUMNS.length - 1 },
    },
    firstInput: { row: 1, column: 0 },
  };
  return newWorkbook([sheet], fflateCodec);
}

/** The review as comma separated values, with a byte order mark so that Excel reads it as UTF-8. */
export function reviewCsv(lines: readonly ReviewLine[], texts: ReviewTexts): string {
  const rows = [
    COLUMNS.map((column) => texts.columns[column]),
    ...lines.map((line) => COLUMNS.map((column) => columnValue(line, column, texts))),
  ];
  return `\uFEFF${rows.map((row) => row.map(csvField).join(',')).join('\r\n')}\r\n`;
}

/** Spreadsheets take texts that begin so for formulas (OWASP: CSV injection). */
const LIKE_A_FORMULA = /^[=+\-@\t\r]/u;

/** A field, quoted where needed; a text that would be taken for a formula gets an apostrophe in front. */
export function csvField(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = LIKE_A_FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
