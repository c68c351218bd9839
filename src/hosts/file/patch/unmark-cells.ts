import { cellName, parseCellName } from '../../../sheet/a1';
import { patchCells, type CellChange } from './cells';
import type { Draft } from './draft';
import { isRecord } from './json';
import { isMarkFill } from './mark-fill';
import type { CellRecord, MarkRecord } from './mark-record';
import { removeNotes } from './notes';
import { cellAt, scanSheet, type SheetScan } from './sheet-scan';
import type { Splice } from './splice';
import { NO_FILL, solidFill, type StyleBook } from './style-book';
import { StylePart } from './style-part';
import type { WorkbookParts, WorksheetPart } from './workbook-parts';

/**
 * Takes marks away one by one from a workbook that was changed since: only where a cell still has a fill of ours does it get its
 * former one back. Marks that moved with inserted rows are found by their colour.
 */
export function unmarkCells(draft: Draft, workbook: WorkbookParts, { cells, notes }: MarkRecord): void {
  const styles = new StylePart(draft, workbook);
  for (const [name, recorded] of Object.entries(cells)) {
    const sheet = findSheet(draft, workbook, styles.styles, cells, name);
    if (!sheet) continue;
    const scan = scanRecorded(draft, sheet, recorded);
    const { changes, lost } = formerStyles(scan, styles.styles, recorded);
    const strays = lost.length === 0 ? [] : movedMarks(draft, sheet, styles.styles, recorded, lost);
    const noteSplices = removeNotes(draft, sheet.part, scan.layout, {
      texts: notes[name] ?? [],
      onCell: (cell) => cell in recorded,
    });
    draft.splice(sheet.part, [...patchAll(draft, sheet, [...changes, ...strays]), ...noteSplices]);
  }
  styles.save();
}

/** The sheet that was marked under this name; where there is none of that name, a sheet that is filled where it was: it was renamed. */
function findSheet(
  draft: Draft,
  { sheets }: WorkbookParts,
  styles: StyleBook,
  cells: MarkRecord['cells'],
  name: string,
): WorksheetPart | undefined {
  const isMarked = (sheet: WorksheetPart): boolean =>
    formerStyles(scanRecorded(draft, sheet, cells[name]!), styles, cells[name]!).changes.length > 0;
  return (
    sheets.find((sheet) => sheet.name === name) ??
    sheets.find((sheet) => !(sheet.name in cells) && isMarked(sheet))
  );
}

type Recorded = Readonly<Record<string, CellRecord>>;

const scanRecorded = (
  draft: Draft,
  { part }: WorksheetPart,
  recorded: Readonly<Record<string, unknown>>,
): SheetScan =>
  scanSheet(
    draft.text(part),
    part,
    new Set(Object.keys(recorded).flatMap((name) => parseCellName(name)?.row ?? [])),
  );

const patchAll = (draft: Draft, { part }: WorksheetPart, changes: readonly CellChange[]): Splice[] =>
  patchCells(scanSheet(draft.text(part), part, new Set(changes.map(({ row }) => row))), changes);

/** The styles that recorded cells get back; and what was recorded of cells that have no fill of ours any more. */
function formerStyles(
  scan: SheetScan,
  styles: StyleBook,
  recorded: Recorded,
): { changes: CellChange[]; lost: CellRecord[] } {
  const changes: CellChange[] = [];
  const lost: CellRecord[] = [];
  for (const [name, record] of Object.entries(recorded)) {
    const place = parseCellName(name);
    const cell = place && cellAt(scan, place.row, place.column);
    if (cell && isMarkFill(styles.fillOf(cell.style))) {
      changes.push({ row: cell.row, column: cell.column, style: formerStyle(styles, cell.style, record) });
    } else lost.push(record);
  }
  return { changes, lost };
}

/** The very style of before while the style sheet still has it; else the present one with the fill of before. */
function formerStyle(styles: StyleBook, now: number | null, { style, fill }: CellRecord): number | null {
  const isSame = styles.has(style) && styles.fillOf(style) === fill && styles.differInFillOnly(style, now);
  return isSame ? style : styles.withFill(now, fill);
}

/** Cells with a fill of ours where none was recorded: rows or columns were inserted above or before them. */
function movedMarks(
  draft: Draft,
  sheet: WorksheetPart,
  styles: StyleBook,
  recorded: Recorded,
  lost: readonly CellRecord[],
): CellChange[] {
  const xml = draft.text(sheet.part);
  const rows = scanSheet(xml, sheet.part, new Set()).rowsByNumber.keys();
  const strays = scanSheet(xml, sheet.part, new Set(rows)).rows.flatMap((row) =>
    row.cells.filter(
      (cell) => !(cellName(cell.row, cell.column) in recorded) && isMarkFill(styles.fillOf(cell.style)),
    ),
  );
  // With some of them gone the order no longer tells which fill belonged where, unless all were the same.
  const alike = lost.every(({ fill }) => fill === lost[0]!.fill);
  return strays.map(({ row, column, style }, i) => {
    const fill = alike ? lost[0]!.fill : strays.length === lost.length ? lost[i]!.fill : NO_FILL;
    return { row, column, style: styles.withFill(style, fill) };
  });
}

/** Patterns by the names Office.js has for them, as a style sheet writes them. */
const PATTERNS: Readonly<Record<string, string>> = {
  Gray75: 'darkGray',
  Gray50: 'mediumGray',
  Gray25: 'lightGray',
  Gray16: 'gray125',
  Gray8: 'gray0625',
  Horizontal: 'darkHorizontal',
  Vertical: 'darkVertical',
  Down: 'darkDown',
  Up: 'darkUp',
  Checker: 'darkGrid',
  SemiGray75: 'darkTrellis',
  LightHorizontal: 'lightHorizontal',
  LightVertical: 'lightVertical',
  LightDown: 'lightDown',
  LightUp: 'lightUp',
  Grid: 'lightGrid',
  CrissCross: 'lightTrellis',
};

/** Takes away marks that the add-in made in Excel: by sheet and A1 address, the fill that was there. */
export function unmarkExcelCells(draft: Draft, workbook: WorkbookParts, json: string): void {
  const remembered = parseObject(json);
  const styles = new StylePart(draft, workbook);
  for (const sheet of workbook.sheets) {
    const cells = remembered[sheet.name];
    if (!isRecord(cells)) continue;
    const scan = scanRecorded(draft, sheet, cells);
    const changes = Object.entries(cells).flatMap(([name, fill]): CellChange[] => {
      const place = parseCellName(name);
      const cell = place && cellAt(scan, place.row, place.column);
      if (!cell || !isMarkFill(styles.styles.fillOf(cell.style))) return [];
      return [
        { row: cell.row, column: cell.column, style: styles.styles.withFill(cell.style, fillOfExcel(fill)) },
      ];
    });
    draft.splice(sheet.part, patchCells(scan, changes));
  }
  styles.save();
}

function parseObject(json: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(json);
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}

const isColor = (value: unknown): value is string =>
  typeof value === 'string' && /^#[\dA-F]{6}$/iu.test(value);

function fillOfExcel(fill: unknown): string {
  if (isColor(fill)) return solidFill(fill);
  if (!isRecord(fill) || !isColor(fill.color) || !isColor(fill.patternColor)) return NO_FILL;
  const pattern = PATTERNS[String(fill.pattern)];
  if (pattern === undefined) return NO_FILL;
  const argb = (color: string): string => `FF${color.slice(1).toUpperCase()}`;
  return (
    `<fill><patternFill patternType="${pattern}"><fgColor rgb="${argb(fill.patternColor)}"/>` +
    `<bgColor rgb="${argb(fill.color)}"/></patternFill></fill>`
  );
}
