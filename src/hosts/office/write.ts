import type { ApplyReport, CellContent, Edit, JournalEntry, SkipReason } from '../../sheet/edit';
import { Grid } from '../../sheet/grid';
import { isCellError, type RawValue } from '../../sheet/snapshot';
import { rawText } from '../../sheet/text';
import { batches, inTurn, sendInHalves } from './blocks';
import { sameContent, typedForm } from './cells';
import { errorText, isUnavailable, toHostError } from './errors';
import { queueFills, type Fill } from './fills';
import { placeKey, readPlaces, type Found, type FoundCell, type FoundSheet, type Place } from './places';
import { rangeOf } from './ranges';
import { inRows, rectangles, type Rectangle } from './rectangles';

/** An edit, and for taking edits back the fill to restore. */
export interface Change {
  readonly edit: Edit;
  readonly fill?: Fill;
}

/** How what stands in a cell is compared with what was expected. */
export type Guard = (found: CellContent, expected: CellContent) => boolean;

/** For edits: the very content that was read, result included. */
export const exactly: Guard = sameContent;

/** For taking back: our formula may have been recalculated since. */
export const sameFormulaOrValue: Guard = (found, expected) =>
  expected.formula === undefined ? sameContent(found, expected) : found.formula === expected.formula;

/** Excel refuses requests above 5 MB; what goes around the contents is not counted here. */
const BYTES_PER_REQUEST = 3_500_000;
/** What a rectangle costs besides its contents: its proxies and actions. */
const BYTES_PER_RECTANGLE = 1_200;

/** A sheet that was protected meanwhile must not be asked five hundred times. */
const MAX_REFUSALS = 40;

/** A change whose cell was looked up and may be written. */
interface Accepted {
  readonly row: number;
  readonly column: number;
  readonly change: Change;
  readonly found: FoundCell;
  /** The number format the cell shall have in the end. */
  readonly format: string;
}

/** Neighbouring changes of one sheet, written with one array. */
interface Piece {
  readonly sheetName: string;
  readonly sheet: FoundSheet;
  readonly rectangle: Rectangle<Accepted>;
}

/**
 * Writes changes in three round trips: looks at every cell, writes those that still stand as expected, reads back.
 * Requests that would be too large are divided; what Excel refuses is narrowed down to the rectangle it refused.
 *
 * @throws HostError when nothing was written because Excel cannot be reached.
 */
export async function writeGuarded(
  context: Excel.RequestContext,
  changes: readonly Change[],
  guard: Guard,
): Promise<ApplyReport> {
  const before = await readPlaces(
    context,
    changes.map(({ edit }) => edit),
    { guards: true, fills: changes.some(({ fill }) => fill !== undefined) },
  );
  const covered = coveredPlaces(before.merges);
  const taken = new Set<string>();
  const accepted: Accepted[] = [];
  const skipped: { edit: Edit; reason: SkipReason }[] = [];
  for (const change of changes) {
    const { edit } = change;
    const found = before.cells.get(placeKey(edit));
    const reason = reasonToSkip(change, before.sheets.get(edit.sheet), found, covered(edit), guard);
    if (reason !== null) skipped.push({ edit, reason });
    else if (taken.has(placeKey(edit))) skipped.push({ edit, reason: 'changed-since-read' });
    else {
      taken.add(placeKey(edit));
      const { row, column } = edit;
      accepted.push({ row, column, change, found: found!, format: edit.format ?? found!.format });
    }
  }
  if (accepted.length === 0) return { written: [], skipped, failed: [], journal: { entries: [] } };
  const refused = await write(context, pieces(accepted, before.sheets));
  const outcome = await readBack(context, accepted, refused);
  return { ...outcome, skipped };
}

/** Tells whether a place lies in a merged area without being its top-left cell. */
function coveredPlaces(merges: Found['merges']): (place: Place) => boolean {
  const grids = new Map(
    [...merges].map(([name, zones]) => [
      name,
      new Grid({
        name,
        visibility: 'visible',
        protected: false,
        rows: [],
        merges: zones,
        hiddenRows: [],
        hiddenColumns: [],
      }),
    ]),
  );
  return ({ sheet, row, column }) => {
    const merge = grids.get(sheet)?.merge(row, column);
    return merge !== undefined && (merge.top !== row || merge.left !== column);
  };
}

function reasonToSkip(
  { edit, fill }: Change,
  sheet: FoundSheet | undefined,
  found: FoundCell | undefined,
  isCovered: boolean,
  guard: Guard,
): SkipReason | null {
  if (!sheet || !found) return 'sheet-missing';
  if (isCovered) return 'merged-cell';
  if (sheet.protected) {
    const changesFormat = (edit.format !== undefined && edit.format !== found.format) || fill !== undefined;
    if (found.locked || (changesFormat && !sheet.formatsAllowed)) return 'sheet-protected';
  }
  if (found.content.formula !== undefined && edit.before.formula === undefined) return 'formula-kept';
  return guard(found.content, edit.before) ? null : 'changed-since-read';
}

function pieces(accepted: readonly Accepted[], sheets: ReadonlyMap<string, FoundSheet>): Piece[] {
  const bySheet = new Map<string, Accepted[]>();
  for (const item of accepted) {
    const { sheet } = item.change.edit;
    const list = bySheet.get(sheet);
    if (list) list.push(item);
    else bySheet.set(sheet, [item]);
  }
  return [...bySheet].flatMap(([sheetName, items]) =>
    fittingRectangles(items).map((rectangle) => ({ sheetName, sheet: sheets.get(sheetName)!, rectangle })),
  );
}

/** Rectangles none of which is too large for a request of its own. */
const fittingRectangles = (items: readonly Accepted[]): Rectangle<Accepted>[] =>
  rectangles(items).flatMap((rectangle) => {
    if (rectangle.cells.length === 1 || weight(rectangle) <= BYTES_PER_REQUEST) return [rectangle];
    const middle = Math.ceil(rectangle.cells.length / 2);
    return [
      ...fittingRectangles(rectangle.cells.slice(0, middle)),
      ...fittingRectangles(rectangle.cells.slice(middle)),
    ];
  });

const typed = ({ change, format }: Accepted): string | number | boolean =>
  typedForm(change.edit.after, format);

const weight = (rectangle: Rectangle<Accepted>): number =>
  BYTES_PER_RECTANGLE +
  rectangle.cells.reduce(
    (sum, cell) => sum + byteLength(String(typed(cell))) + 2 * cell.format.length + 40,
    0,
  );

const encoder = new TextEncoder();
const byteLength = (text: string): number => encoder.encode(text).length;

/** Writes the pieces and returns why some were refused, by the place of each cell. */
async function write(context: Excel.RequestContext, all: readonly Piece[]): Promise<Map<string, unknown>> {
  const refused = new Map<string, unknown>();
  const requests = batches(all, ({ rectangle }) => weight(rectangle), BYTES_PER_REQUEST);
  await inTurn(requests, async (request) => {
    const refusals = await sendInHalves(request, (part) => writePieces(context, part), {
      isFinal: isUnavailable,
      maxRefusals: MAX_REFUSALS,
    });
    for (const { item, error } of refusals) {
      for (const { change } of item.rectangle.cells) refused.set(placeKey(change.edit), error);
    }
  });
  return refused;
}

async function writePieces(context: Excel.RequestContext, part: readonly Piece[]): Promise<void> {
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const piece of part) queuePiece(context, piece);
  await context.sync();
}

function queuePiece(context: Excel.RequestContext, { sheet, rectangle }: Piece): void {
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  const range = rangeOf(worksheet, rectangle.zone);
  const { cells } = rectangle;
  const changesFormat = ({ format, found }: Accepted): boolean => format !== found.format;
  // Formats first: what is typed into a text cell ("@") stays a text. null leaves a cell alone.
  if (cells.some(changesFormat)) {
    range.numberFormat = inRows(rectangle, (cell) => (changesFormat(cell) ? cell.format : null));
  }
  range.formulas = inRows(rectangle, typed);
  // A formula can make Excel choose a format by itself (=TODAY() a date); ours has the last word.
  const isFormula = ({ change }: Accepted): boolean => change.edit.after.formula !== undefined;
  if (cells.some(isFormula) && (!sheet.protected || sheet.formatsAllowed)) {
    range.numberFormat = inRows(rectangle, (cell) => (isFormula(cell) ? cell.format : null));
  }
  const fills = cells.flatMap(({ row, column, change: { fill } }) =>
    fill === undefined ? [] : [{ zone: { top: row, left: column, bottom: row, right: column }, fill }],
  );
  queueFills(worksheet, fills);
}

/** Compares what stands now with what was to be written. */
async function readBack(
  context: Excel.RequestContext,
  accepted: readonly Accepted[],
  refused: ReadonlyMap<string, unknown>,
): Promise<Omit<ApplyReport, 'skipped'>> {
  const now = await readPlaces(
    context,
    accepted.map(({ change }) => change.edit),
    {},
  ).catch((error: unknown) => {
    const first = refused.get(placeKey(accepted[0]!.change.edit));
    // Nothing got through: there is nothing to report, only something to do.
    if (refused.size === accepted.length && isUnavailable(first)) throw toHostError(first);
    return { cells: new Map<string, FoundCell>(), calculates: false, error };
  });
  const written: Edit[] = [];
  const failed: { edit: Edit; message: string }[] = [];
  const entries: JournalEntry[] = [];
  for (const item of accepted) {
    const { edit } = item.change;
    const key = placeKey(edit);
    const cell = now.cells.get(key);
    const isRefused = refused.has(key);
    if (cell && holds(cell.content, edit.after, now.calculates)) written.push(edit);
    else if (isRefused) failed.push({ edit, message: errorText(refused.get(key)) });
    else failed.push({ edit, message: cell ? mismatch(cell.content, edit.after) : UNVERIFIED });
    const entry = journalEntry(
      item,
      cell ?? (isRefused ? null : { content: edit.after, format: item.format }),
    );
    if (entry) entries.push(entry);
  }
  return { written, failed, journal: { entries } };
}

const UNVERIFIED = '已写入，但与 Excel 的连接中断，未能核对。请检查该单元格。';

const mismatch = (found: CellContent, wanted: CellContent): string =>
  wanted.formula !== undefined && found.formula !== undefined
    ? `公式已写入，但 Excel 算得“${rawText(found.value)}”，应为“${rawText(wanted.value)}”。请检查它引用的单元格。`
    : `写入后读回的是“${rawText(found.value)}”，不是“${rawText(wanted.value)}”。请检查该单元格的格式。`;

/** Whether a cell holds what was written. Results count only where Excel calculates by itself. */
function holds(found: CellContent, wanted: CellContent, calculates: boolean): boolean {
  if (wanted.formula === undefined) return found.formula === undefined && closeTo(found.value, wanted.value);
  if (found.formula === undefined || plainFormula(found.formula) !== plainFormula(wanted.formula))
    return false;
  return !calculates || wanted.value === null || closeTo(found.value, wanted.value);
}

/** Excel rewrites spaces and upper case when it takes a formula in. */
const plainFormula = (formula: string): string => formula.replace(/\s+/g, '').toUpperCase();

/** Equal, numbers to the fifteen digits that Excel keeps. */
function closeTo(a: RawValue, b: RawValue): boolean {
  if (typeof a === 'number' && typeof b === 'number')
    return Math.abs(a - b) <= 1e-14 * Math.max(Math.abs(a), Math.abs(b), 1);
  // Excel gives errors as texts: a text of that name cannot be told apart.
  if (isCellError(a) || isCellError(b)) return rawText(a) === rawText(b);
  return (a ?? '') === (b ?? '');
}

/** How to put a cell back, or null when it still is as it was. */
function journalEntry(
  { change: { edit, fill }, found }: Accepted,
  now: { readonly content: CellContent; readonly format: string } | null,
): JournalEntry | null {
  if (!now) return null;
  const formatChanged = now.format !== found.format;
  const { fill: fillFound } = found;
  const fillBefore =
    fill !== undefined && (fillFound === null || typeof fillFound === 'string') ? fillFound : undefined;
  if (sameContent(now.content, found.content) && !formatChanged && fillBefore === undefined) return null;
  return {
    sheet: edit.sheet,
    row: edit.row,
    column: edit.column,
    before: found.content,
    after: now.content,
    ...(formatChanged && { formatBefore: found.format }),
    ...(fillBefore !== undefined && { fillBefore }),
  };
}
