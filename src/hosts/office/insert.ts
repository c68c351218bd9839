import { type BlankCell, type BlankSheet, type CellStyle, type CellValidation } from '../../sheet/host';
import { freeSheetName } from '../../sheet/sheet-name';
import { zoneUnion, cellZone, type Zone } from '../../sheet/zone';
import { inTurn, tiles } from './blocks';
import { typedForm } from './cells';
import { toHostError } from './errors';
import { rangeOf } from './ranges';
import { hostError, problemOf } from '../problems';

/** With all its properties a cell takes some 500 bytes of a request. */
const CELLS_PER_REQUEST = 6_000;

/**
 * Adds a sheet with an empty standard table after the last one and puts the cursor where people start to type. Four
 * round trips up to 6,000 cells.
 *
 * @throws HostError "excel/structure-protected" when the workbook takes no sheets, "excel/sheet-incomplete" when the
 *   sheet is there but could not be filled to the end.
 */
export async function insertSheet(
  context: Excel.RequestContext,
  blank: BlankSheet,
): Promise<{ readonly sheet: string }> {
  const { worksheets, protection } = context.workbook;
  worksheets.load('items/name');
  protection.load('protected');
  await context.sync();
  if (protection.protected) {
    throw hostError('excel/structure-protected');
  }
  const name = freeSheetName(
    blank.name,
    worksheets.items.map((sheet) => sheet.name),
  );
  worksheets.add(name);
  await fill(context, name, blank);
  await setUpPage(context, name, blank);
  const sheet = worksheets.getItem(name);
  sheet.activate();
  rangeOf(sheet, cellZone(blank.firstInput.row, blank.firstInput.column)).select();
  await context.sync();
  return { sheet: name };
}

async function fill(context: Excel.RequestContext, name: string, blank: BlankSheet): Promise<void> {
  const table = new BlankTable(blank);
  const blocks = tiles(table.zone, CELLS_PER_REQUEST);
  try {
    await inTurn(blocks, async (block) => {
      const sheet = context.workbook.worksheets.getItem(name);
      queueCells(sheet, table, block);
      if (block === blocks[blocks.length - 1]) queueSheet(sheet, blank);
      await context.sync();
    });
  } catch (error) {
    const cause = problemOf(toHostError(error));
    throw hostError('excel/sheet-incomplete', { sheet: name, cause }, { sheet: name });
  }
}

/** The cells of a blank table by place. */
class BlankTable {
  readonly zone: Zone;
  private readonly cells: ReadonlyMap<string, BlankCell>;

  constructor(private readonly blank: BlankSheet) {
    this.cells = new Map(blank.cells.map((cell) => [`${cell.row}:${cell.column}`, cell]));
    this.zone = [...blank.cells.map(({ row, column }) => cellZone(row, column)), ...blank.merges].reduce(
      zoneUnion,
      blank.print.area,
    );
  }

  /** One value for each cell of a block, row by row. */
  map<V>(block: Zone, value: (cell: BlankCell | undefined, style: CellStyle | undefined) => V): V[][] {
    const rows: V[][] = [];
    for (let row = block.top; row <= block.bottom; row++) {
      const values: V[] = [];
      for (let column = block.left; column <= block.right; column++) {
        const cell = this.cells.get(`${row}:${column}`);
        values.push(value(cell, cell && this.blank.styles[cell.style]));
      }
      rows.push(values);
    }
    return rows;
  }
}

function queueCells(sheet: Excel.Worksheet, table: BlankTable, block: Zone): void {
  const range = rangeOf(sheet, block);
  const formats = table.map(block, (_, style) => style?.format ?? 'General');
  range.numberFormat = formats;
  range.formulas = table.map(block, (cell, style) => (cell ? typedForm(cell, style?.format) : ''));
  // A formula typed into a General cell takes the format of the cells it reads: a score would be shown as a percentage.
  range.numberFormat = formats;
  range.setCellProperties(table.map(block, (_, style) => (style ? propertiesOf(style) : {})));
}

const LINE: Excel.CellBorder = { style: 'Continuous', weight: 'Thin', color: '#000000' };
const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
/** Excel's angle for text written top to bottom. */
const STACKED = 180;

function propertiesOf(style: CellStyle): Excel.SettableCellProperties {
  return {
    format: {
      ...(style.font && { font: style.font }),
      ...(style.fill !== undefined && { fill: { color: style.fill } }),
      ...(style.horizontal && { horizontalAlignment: HORIZONTAL[style.horizontal] }),
      ...(style.vertical && { verticalAlignment: VERTICAL[style.vertical] }),
      ...(style.wrap !== undefined && { wrapText: style.wrap }),
      ...(style.stacked && { textOrientation: STACKED }),
      ...(style.border && { borders: { top: LINE, bottom: LINE, left: LINE, right: LINE } }),
      ...(style.unlocked && { protection: { locked: false } }),
    },
  };
}

function queueSheet(sheet: Excel.Worksheet, blank: BlankSheet): void {
  for (const zone of blank.merges) rangeOf(sheet, zone).merge(false);
  for (const { value, from, to } of runsOf(blank.columnWidths)) {
    rangeOf(sheet, { top: 0, bottom: 0, left: from, right: to }).format.columnWidth = widthInPoints(value);
  }
  for (const { value, from, to } of runsOf(blank.rowHeights)) {
    if (value !== null) rangeOf(sheet, { top: from, bottom: to, left: 0, right: 0 }).format.rowHeight = value;
  }
  for (const validation of blank.validations) queueValidation(sheet, validation);
}

/**
 * Points of a column width in characters. A character of the default font of Chinese Excel (宋体 or 等线, 11 points) is
 * 8 pixels wide, the padding 5, a pixel three quarters of a point.
 */
const widthInPoints = (characters: number): number => (Math.round(characters * 8) + 5) * 0.75;

function runsOf<T>(values: readonly T[]): { value: T; from: number; to: number }[] {
  const runs: { value: T; from: number; to: number }[] = [];
  values.forEach((value, index) => {
    const last = runs[runs.length - 1];
    if (last && last.value === value) last.to = index;
    else runs.push({ value, from: index, to: index });
  });
  return runs;
}

/** Excel takes a list written out only up to this length, and cannot hold a comma in an item. */
const MAX_LIST = 255;

function queueValidation(sheet: Excel.Worksheet, { zone, rule, level, message }: CellValidation): void {
  const target = rangeOf(sheet, zone).dataValidation;
  if (rule.type === 'list') {
    const source = rule.values.join(',');
    if (source.length > MAX_LIST || rule.values.some((value) => value.includes(','))) return;
    target.rule = { list: { inCellDropDown: true, source } };
  } else {
    target.rule = { decimal: { formula1: rule.min, formula2: rule.max, operator: 'Between' } };
  }
  target.errorAlert = {
    showAlert: true,
    style: level === 'stop' ? 'Stop' : 'Warning',
    title: '请检查输入',
    message: message.slice(0, MAX_LIST),
  };
}

/** Paper and print titles. A machine without a printer refuses them; the table is complete without. */
async function setUpPage(context: Excel.RequestContext, name: string, { print }: BlankSheet): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(name);
  const { pageLayout } = sheet;
  pageLayout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.centerHorizontally = true;
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintArea(rangeOf(sheet, print.area));
  if (print.titleRows)
    pageLayout.setPrintTitleRows(`$${print.titleRows.top + 1}:$${print.titleRows.bottom + 1}`);
  await context.sync().catch(() => undefined);
}
