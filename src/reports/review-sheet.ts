import type { Lang } from '../locales/locale';
import { fillText } from '../locales/fill-text';
import type { Severity } from '../rules/rule';
import { cellName } from '../sheet/a1';
import type { BlankCell, BlankSheet, CellStyle } from '../sheet/host';
import { wrappedHeight } from '../sheet/wrapped-height';
import { cellZone, type Zone } from '../sheet/zone';
import { reportTexts } from './texts';

/** What the review sheet says of a finding. Row and column are zero-based. */
export interface ReviewedFinding {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly severity: Severity;
  readonly message: string;
  readonly todo: string;
}

/** What the review sheet says of itself. */
export interface ReviewHead {
  /** Name of the workbook. */
  readonly bookName: string;
  /** In the reader's notation. */
  readonly date: string;
}

/** Width in characters by column: number, sheet, cell, severity, problem, what to do, answer. */
const WIDTHS = [6, 18, 8, 8, 42, 36, 24];
const LAST = WIDTHS.length - 1;
/** Where the office that is reviewed answers. */
const ANSWER = LAST;
const PROBLEM = 4;
const TODO = 5;
const HEADER_ROW = 2;
const BODY = { name: '宋体', size: 10.5 };
const CENTRED = { horizontal: 'center', vertical: 'center', wrap: true } as const;
const STYLES = {
  title: { ...CENTRED, font: { name: '方正小标宋简体', size: 20 } },
  left: { ...CENTRED, horizontal: 'left', font: BODY },
  right: { ...CENTRED, horizontal: 'right', font: BODY },
  header: { ...CENTRED, border: true, font: { ...BODY, name: '黑体' } },
  short: { ...CENTRED, border: true, font: BODY },
  long: { ...CENTRED, horizontal: 'left', border: true, font: BODY },
  answer: { ...CENTRED, horizontal: 'left', border: true, font: BODY, unlocked: true },
} as const satisfies Record<string, CellStyle>;
type Look = keyof typeof STYLES;
const LOOKS = Object.keys(STYLES) as Look[];

/** 审核意见表: findings line by line for the office that has to correct them, with a column for its answers. Ready to be inserted. */
export function reviewSheet(
  findings: readonly ReviewedFinding[],
  { bookName, date }: ReviewHead,
  lang: Lang,
): BlankSheet {
  const { review, severities } = reportTexts(lang);
  const lines = findings.map((finding, index) => [
    index + 1,
    finding.sheet,
    cellName(finding.row, finding.column),
    severities[finding.severity],
    finding.message,
    finding.todo,
    null,
  ]);
  const foot = HEADER_ROW + lines.length + 1;
  const across = (row: number, left: number, right: number): Zone => ({ top: row, left, bottom: row, right });
  return {
    name: review.sheet,
    cells: [
      cell(0, 0, review.title, 'title'),
      cell(1, 0, fillText(review.book, { name: bookName }), 'left'),
      cell(1, TODO, fillText(review.date, { date }), 'right'),
      ...review.headers.split('|').map((header, column) => cell(HEADER_ROW, column, header, 'header')),
      ...lines.flatMap((line, index) =>
        line.map((value, column) => cell(HEADER_ROW + 1 + index, column, value, lookOf(column))),
      ),
      cell(foot, 0, review.reviewer, 'left'),
      cell(foot, TODO, review.confirmed, 'left'),
    ],
    styles: LOOKS.map((look) => STYLES[look]),
    merges: [
      across(0, 0, LAST),
      across(1, 0, PROBLEM),
      across(1, TODO, LAST),
      across(foot, 0, PROBLEM),
      across(foot, TODO, LAST),
    ],
    columnWidths: WIDTHS,
    rowHeights: [36, 22, 24, ...lines.map(heightOf), 30],
    validations: [],
    print: {
      orientation: 'landscape',
      titleRows: { top: HEADER_ROW, bottom: HEADER_ROW },
      area: { ...cellZone(0, 0), bottom: foot, right: LAST },
    },
    firstInput: { row: HEADER_ROW + 1, column: ANSWER },
  };
}

const cell = (row: number, column: number, value: BlankCell['value'], look: Look): BlankCell => ({
  row,
  column,
  value,
  style: LOOKS.indexOf(look),
});

const lookOf = (column: number): Look =>
  column === ANSWER ? 'answer' : column === PROBLEM || column === TODO ? 'long' : 'short';

/** Points that the longest text of a line needs, wrapped. */
const heightOf = (line: readonly (string | number | null)[]): number =>
  Math.max(...line.map((value, column) => wrappedHeight(String(value ?? ''), WIDTHS[column]!)));
