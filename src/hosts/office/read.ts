import type { ReadOptions } from '../../sheet/host';
import type { BookSnapshot, CellSnapshot, SheetSnapshot } from '../../sheet/snapshot';
import { zoneSize, type Zone } from '../../sheet/zone';
import { batches, inTurn, takeCells } from './blocks';
import { contentOf, formatOf } from './cells';
import { isTooLarge, TooLarge } from './errors';
import { queueMerges, rangeOf, syncApart, type SheetZone } from './ranges';
import type { StatePart } from './state';
import { readUsedZones, withoutVoids } from './used-zones';

/**
 * Cells asked for in one request. A cell costs 30 bytes of the answer when it holds a number and about 80 as a text
 * of some length; Excel on the web answers with at most 5 MB.
 */
const CELLS_PER_REQUEST = 60_000;
/** A workbook that needs several requests anyway is read in smaller ones, between which the pane answers its input. */
const CELLS_PER_STEP = 30_000;
const SHEETS_PER_STEP = 250;

/**
 * Reads the workbook, or some sheets of it, in three round trips: the sheets, where their values lie, and the cells.
 * More sheets or cells than fit in one answer cost one more for each step. Brings the state part along.
 */
export async function readBook(
  context: Excel.RequestContext,
  state: StatePart,
  options: ReadOptions = {},
): Promise<BookSnapshot> {
  const sheets = context.workbook.worksheets.load(
    'items/id,items/name,items/visibility,items/protection/protected',
  );
  const isDate1904 = queueDateSystem(context);
  const queueStateText = state.queueRead(context);
  await context.sync();

  const wanted = sheets.items.filter((sheet) => options.sheets?.includes(sheet.name) ?? true);
  const [first = [], ...others] = batches(
    wanted.map((sheet) => sheet.id),
    () => 1,
    SHEETS_PER_STEP,
  );
  const takeInState = queueStateText();
  const used = await readUsedZones(context, first);
  takeInState();
  await inTurn(others, async (ids) => void used.push(...(await readUsedZones(context, ids))));

  const builders = new Map(wanted.map((sheet) => [sheet.id, new SheetBuilder(sheet)]));
  const zones = await withoutVoids(context, used);
  await readCells(context, zones, builders, options.onProgress);
  return { sheets: [...builders.values()].map((builder) => builder.build()), date1904: isDate1904() };
}

/** Excel has no property for it; the serial number of a known day tells. */
function queueDateSystem(context: Excel.RequestContext): () => boolean {
  const firstOf2000 = context.workbook.functions.date(2000, 1, 1).load('value');
  return () => firstOf2000.value === 35_064;
}

/** Reads the zones block by block. A block that is refused is halved, and so are those after it. */
async function readCells(
  context: Excel.RequestContext,
  zones: readonly SheetZone[],
  builders: ReadonlyMap<string, SheetBuilder>,
  onProgress: ReadOptions['onProgress'],
): Promise<void> {
  const total = countCells(zones);
  let left = zones;
  let budget = total <= CELLS_PER_REQUEST ? total : CELLS_PER_STEP;
  while (left.length > 0) {
    const next = takeCells(left, budget);
    if (await readBlocks(context, next.taken, builders)) {
      left = next.left;
      onProgress?.(total - countCells(left), total);
    } else budget = Math.ceil(countCells(next.taken) / 2);
  }
}

const countCells = (zones: readonly SheetZone[]): number =>
  zones.reduce((sum, { zone }) => sum + zoneSize(zone), 0);

/** One request. False when it was too large and may be tried with less. */
async function readBlocks(
  context: Excel.RequestContext,
  blocks: readonly SheetZone[],
  builders: ReadonlyMap<string, SheetBuilder>,
): Promise<boolean> {
  const queued = blocks.map(({ sheetId, zone }) => {
    const builder = builders.get(sheetId)!;
    const read = queueBlock(
      context.workbook.worksheets.getItem(sheetId),
      zone,
      builder.sheet.protection.protected,
    );
    return () => builder.add(zone, read());
  });
  try {
    await syncApart(context);
    for (const takeIn of queued) takeIn();
    return true;
  } catch (error) {
    if (isTooLarge(error) && countCells(blocks) > 1) return false;
    throw error;
  }
}

/** What one block of a sheet holds. */
interface Block {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
  readonly texts: readonly (readonly string[])[];
  readonly merges: readonly Zone[];
  /** By row and column of the block. */
  readonly hiddenRows: readonly boolean[];
  readonly hiddenColumns: readonly boolean[];
  /** Only of protected sheets. */
  readonly unlocked: readonly (readonly boolean[])[] | null;
}

function queueBlock(sheet: Excel.Worksheet, zone: Zone, isProtected: boolean): () => Block {
  const range = rangeOf(sheet, zone).load('values,formulas,numberFormat,text');
  const rows = range.getRowProperties({ rowHidden: true });
  const columns = range.getColumnProperties({ columnHidden: true });
  const cells = isProtected ? range.getCellProperties({ format: { protection: true } }) : null;
  const readMerges = queueMerges(sheet, zone);
  // Read once: otherwise Excel keeps every range until it is told after the run to let go of it.
  range.untrack();
  return () => {
    // Excel gives null instead of an error for some reads that are too large.
    if ((range.values as unknown) === null) throw new TooLarge();
    return {
      values: range.values,
      formulas: range.formulas,
      formats: range.numberFormat,
      texts: range.text,
      merges: readMerges(),
      hiddenRows: rows.value.map((row) => row.rowHidden === true),
      hiddenColumns: columns.value.map((column) => column.columnHidden === true),
      unlocked:
        cells?.value.map((row) => row.map((cell) => cell.format?.protection?.locked === false)) ?? null,
    };
  };
}

/** Puts the blocks of a sheet together. Blocks do not overlap; they may come in any order. */
class SheetBuilder {
  private readonly rows = new Map<number, CellSnapshot[]>();
  private readonly merges = new Map<string, Zone>();
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns = new Set<number>();

  constructor(readonly sheet: Excel.Worksheet) {}

  add(zone: Zone, block: Block): void {
    block.values.forEach((values, rowIndex) => {
      const cells: CellSnapshot[] = [];
      values.forEach((_, columnIndex) => {
        const cell = cellAt(block, rowIndex, columnIndex, zone.left + columnIndex);
        if (cell) cells.push(cell);
      });
      if (cells.length > 0) this.addCells(zone.top + rowIndex, cells);
    });
    for (const merge of block.merges) this.merges.set(`${merge.top}:${merge.left}`, merge);
    block.hiddenRows.forEach((hidden, index) => hidden && this.hiddenRows.add(zone.top + index));
    block.hiddenColumns.forEach((hidden, index) => hidden && this.hiddenColumns.add(zone.left + index));
  }

  private addCells(row: number, cells: CellSnapshot[]): void {
    const known = this.rows.get(row);
    this.rows.set(row, known ? [...known, ...cells] : cells);
  }

  build(): SheetSnapshot {
    const { name, visibility, protection } = this.sheet;
    return {
      name,
      visibility: VISIBILITY[visibility] ?? 'visible',
      protected: protection.protected,
      rows: [...this.rows]
        .sort(([a], [b]) => a - b)
        .map(([row, cells]) => ({ row, cells: cells.sort((a, b) => a.column - b.column) })),
      merges: [...this.merges.values()].sort((a, b) => a.top - b.top || a.left - b.left),
      hiddenRows: ascending(this.hiddenRows),
      hiddenColumns: ascending(this.hiddenColumns),
    };
  }
}

const VISIBILITY: Readonly<Record<string, SheetSnapshot['visibility']>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'very-hidden',
};

const ascending = (numbers: ReadonlySet<number>): number[] => [...numbers].sort((a, b) => a - b);

function cellAt(block: Block, row: number, index: number, column: number): CellSnapshot | null {
  const content = contentOf(block.values[row]?.[index], block.formulas[row]?.[index]);
  if (content.value === null && content.formula === undefined) return null;
  const format = formatOf(block.formats[row]?.[index]);
  const text = block.texts[row]?.[index];
  const unlocked = block.unlocked?.[row]?.[index];
  return {
    column,
    ...content,
    ...(text !== undefined && saysMore(content.value, format, text) && { text }),
    ...(format !== undefined && { format }),
    ...(unlocked && { unlocked }),
  };
}

/** Whether the shown text tells more than the value: not for texts and numbers shown as they are. */
const saysMore = (value: CellSnapshot['value'], format: string | undefined, text: string): boolean =>
  format !== undefined && (typeof value === 'number' || typeof value === 'string') && text !== String(value);
