import { cellName, zoneName } from '../../../sheet/a1';
import type { BlankCell, BlankSheet, CellValidation } from '../../../sheet/host';
import type { SheetSnapshot } from '../../../sheet/snapshot';
import { cellZone, zoneSize, zoneUnion, type Zone } from '../../../sheet/zone';
import { escapeAttribute, escapeText } from '../xml/entities';
import { cellBody } from './cell-xml';
import { XML_HEAD } from './draft';

const DEFAULT_ROW_HEIGHT = 15;
/** A4, as paper sizes are numbered in a workbook. */
const A4 = 9;
/** Excel takes a list written out only up to this length, and cannot hold a comma in an item. */
const MAX_LIST = 255;
const MAX_MESSAGE = 255;
/** A merged area above this size is no cell of a table: it gets no border. */
const MAX_AREA = 10_000;
const ERROR_TITLE = '请检查输入';

/** A sheet to be written; one taken over from another workbook is as hidden as it was there. */
export type NewSheet = BlankSheet &
  Partial<Pick<SheetSnapshot, 'visibility' | 'hiddenRows' | 'hiddenColumns'>>;

/**
 * The part of a new sheet. `styleIndex` gives the cell style for an index into the blank's styles, `namespace` is that of the
 * workbook (transitional or strict).
 */
export function worksheetXml(
  blank: NewSheet,
  styleIndex: (style: number) => number,
  namespace: string,
): string {
  const used = usedZone(blank);
  const { row, column } = blank.firstInput;
  const first = cellName(row, column);
  return [
    `${XML_HEAD}<worksheet xmlns="${namespace}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${zoneName(used)}"/>`,
    `<sheetViews><sheetView workbookViewId="0"><selection activeCell="${first}" sqref="${first}"/></sheetView></sheetViews>`,
    `<sheetFormatPr defaultRowHeight="${DEFAULT_ROW_HEIGHT}"/>`,
    columnsXml(blank),
    `<sheetData>${rowsXml(blank, used, styleIndex)}</sheetData>`,
    mergesXml(blank.merges),
    validationsXml(blank.validations),
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="${A4}" orientation="${blank.print.orientation}" fitToWidth="1" fitToHeight="0"/>`,
    '<headerFooter><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter>',
    '</worksheet>',
  ].join('');
}

const usedZone = (blank: BlankSheet): Zone =>
  [...blank.cells.map(({ row, column }) => cellZone(row, column)), ...blank.merges].reduce(
    zoneUnion,
    cellZone(0, 0),
  );

/** One element for each run of equal widths, shown or hidden. */
function columnsXml({ columnWidths, hiddenColumns = [] }: NewSheet): string {
  const runs: { look: string; from: number; to: number }[] = [];
  columnWidths.forEach((width, i) => {
    const look = `width="${width}" customWidth="1"${hiddenIf(hiddenColumns.includes(i))}`;
    const last = runs[runs.length - 1];
    if (last && last.look === look) last.to = i;
    else runs.push({ look, from: i, to: i });
  });
  const columns = runs.map(({ look, from, to }) => `<col min="${from + 1}" max="${to + 1}" ${look}/>`);
  return columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`;
}

const hiddenIf = (hidden: boolean): string => (hidden ? ' hidden="1"' : '');

function rowsXml(blank: NewSheet, used: Zone, styleIndex: (style: number) => number): string {
  const rows = cellsByRow(blank);
  const hiddenRows = new Set(blank.hiddenRows);
  const xml: string[] = [];
  for (let row = 0; row <= Math.max(used.bottom, blank.rowHeights.length - 1); row++) {
    const height = blank.rowHeights[row] ?? null;
    const cells = [...(rows.get(row)?.values() ?? [])].sort((a, b) => a.column - b.column);
    const hidden = hiddenRows.has(row);
    if (height === null && cells.length === 0 && !hidden) continue;
    const ht = height === null ? automaticHeight(blank, cells) : ` ht="${height}" customHeight="1"`;
    const content = cells.map((cell) => cellXml(cell, styleIndex)).join('');
    xml.push(`<row r="${row + 1}"${ht}${hiddenIf(hidden)}>${content}</row>`);
  }
  return xml.join('');
}

/**
 * The height of a row that nobody set, for wrapped texts of more than one line. Excel would find it by itself, LibreOffice shows such
 * a row one line high. Not marked as set by hand: it adapts as soon as someone types.
 */
function automaticHeight(blank: BlankSheet, cells: readonly BlankCell[]): string {
  const heights = cells.map((cell) => textHeight(blank, cell));
  const height = Math.max(0, ...heights);
  return height > DEFAULT_ROW_HEIGHT ? ` ht="${Math.ceil(height)}"` : '';
}

const DEFAULT_FONT_SIZE = 11;
const LINE_HEIGHT = 1.35;
const DEFAULT_WIDTH = 8.43;

/** In points; 0 for what does not wrap or runs over several rows. */
function textHeight(
  { styles, merges, columnWidths }: BlankSheet,
  { row, column, value, style }: BlankCell,
): number {
  const { wrap, stacked, font } = styles[style] ?? {};
  const area = merges.find(({ top, left }) => top === row && left === column) ?? cellZone(row, column);
  if (typeof value !== 'string' || !wrap || stacked || area.bottom > area.top) return 0;
  const size = font?.size ?? DEFAULT_FONT_SIZE;
  let width = 0;
  for (let c = area.left; c <= area.right; c++) width += columnWidths[c] ?? DEFAULT_WIDTH;
  const perLine = Math.max(1, ((width - 1) * DEFAULT_FONT_SIZE) / size);
  const lines = value.split('\n').map((line) => Math.max(1, Math.ceil(characters(line) / perLine)));
  return lines.reduce((sum, n) => sum + n, 0) * size * LINE_HEIGHT;
}

/** A column's width counts digits; a Chinese character takes two. */
export const characters = (line: string): number =>
  [...line].reduce((sum, char) => sum + (char.charCodeAt(0) > 0xff ? 2 : 1), 0);

/** The cells by row and column, those covered by a merge with the look of its first cell: its border runs around all of them. */
function cellsByRow(blank: BlankSheet): Map<number, Map<number, BlankCell>> {
  const rows = new Map<number, Map<number, BlankCell>>();
  const put = (cell: BlankCell): void => {
    const row = rows.get(cell.row) ?? new Map<number, BlankCell>();
    rows.set(cell.row, row.set(cell.column, cell));
  };
  blank.cells.forEach(put);
  for (const merge of blank.merges) {
    const { top, left, bottom, right } = merge;
    const first = rows.get(top)?.get(left);
    if (!first || zoneSize(merge) > MAX_AREA) continue;
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        if (!rows.get(row)?.has(column)) put({ row, column, value: null, style: first.style });
      }
    }
  }
  return rows;
}

function cellXml(
  { row, column, value, formula, style }: BlankCell,
  styleIndex: (style: number) => number,
): string {
  const { type, xml } = cellBody(formula === undefined ? { value } : { value, formula }, '');
  const open = `<c r="${cellName(row, column)}" s="${styleIndex(style)}"${type === null ? '' : ` t="${type}"`}`;
  return xml === '' ? `${open}/>` : `${open}>${xml}</c>`;
}

const mergesXml = (merges: readonly Zone[]): string =>
  merges.length === 0
    ? ''
    : `<mergeCells count="${merges.length}">${merges.map((zone) => `<mergeCell ref="${zoneName(zone)}"/>`).join('')}</mergeCells>`;

function validationsXml(validations: readonly CellValidation[]): string {
  const elements = validations.flatMap((validation) => validationXml(validation) ?? []);
  return elements.length === 0
    ? ''
    : `<dataValidations count="${elements.length}">${elements.join('')}</dataValidations>`;
}

/** null for a list that a workbook cannot hold: the cell then takes any text. */
function validationXml({ zone, rule, level, message }: CellValidation): string | null {
  const formulas = rule.type === 'list' ? listSource(rule.values) : [rule.min, rule.max].map(String);
  if (!formulas) return null;
  const type = rule.type === 'list' ? 'type="list"' : 'type="decimal" operator="between"';
  const style = level === 'stop' ? '' : ' errorStyle="warning"';
  const error = `errorTitle="${ERROR_TITLE}" error="${escapeAttribute(message.slice(0, MAX_MESSAGE))}"`;
  const content = formulas
    .map((formula, i) => `<formula${i + 1}>${escapeText(formula)}</formula${i + 1}>`)
    .join('');
  return (
    `<dataValidation ${type}${style} allowBlank="1" showInputMessage="1" showErrorMessage="1" ${error} ` +
    `sqref="${zoneName(zone)}">${content}</dataValidation>`
  );
}

function listSource(values: readonly string[]): [string] | null {
  const source = values.join(',');
  if (source.length > MAX_LIST || values.some((value) => value.includes(','))) return null;
  return [`"${source.replaceAll('"', '""')}"`];
}
