import type { ApplyReport } from '../../sheet/edit';
import { groupBy } from '../../sheet/group-by';
import { cellZone } from '../../sheet/zone';
import type { Guard } from '../guards';
import { accept, type Accepted, type Change } from './accept';
import { batches, inTurn, sendInHalves } from './blocks';
import { typedForm } from './cells';
import { isUnavailable } from './errors';
import { queueFills } from './fills';
import { placeKey, readPlaces, type FoundSheet } from './places';
import { rangeOf } from './ranges';
import { inRows, rectangles, type Rectangle } from './rectangles';
import { readBack } from './verify';

/** Excel refuses requests above 5 MB; what goes around the contents is not counted here. */
const BYTES_PER_REQUEST = 3_500_000;
/** What a rectangle costs besides its contents: its proxies and actions. */
const BYTES_PER_RECTANGLE = 1_200;

/** A sheet that was protected meanwhile must not be asked five hundred times. */
const MAX_REFUSALS = 40;

/** Neighbouring changes of one sheet, written with one array. */
interface Piece {
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
  const { accepted, skipped } = accept(changes, before, guard);
  if (accepted.length === 0) return { written: [], skipped, failed: [], journal: { entries: [] } };
  const refused = await write(context, pieces(accepted, before.sheets));
  return { ...(await readBack(context, accepted, refused)), skipped };
}

function pieces(accepted: readonly Accepted[], sheets: ReadonlyMap<string, FoundSheet>): Piece[] {
  const bySheet = groupBy(accepted, ({ change }) => change.edit.sheet);
  return [...bySheet].flatMap(([sheetName, items]) =>
    fittingRectangles(items).map((rectangle) => ({ sheet: sheets.get(sheetName)!, rectangle })),
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

const typed = ({ change, typingFormat }: Accepted): string | number | boolean =>
  typedForm(change.edit.after, typingFormat);

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
  // Formats first: they decide what becomes of what is typed. null leaves a cell alone.
  const isOther = ({ typingFormat, found }: Accepted): boolean => typingFormat !== found.format;
  if (cells.some(isOther)) {
    range.numberFormat = inRows(rectangle, (cell) => (isOther(cell) ? cell.typingFormat : null));
  }
  range.formulas = inRows(rectangle, typed);
  // A formula can make Excel choose a format by itself (=TODAY() a date); ours has the last word.
  const mayDiffer = ({ change, typingFormat, format }: Accepted): boolean =>
    change.edit.after.formula !== undefined || typingFormat !== format;
  if (cells.some(mayDiffer) && (!sheet.protected || sheet.formatsAllowed)) {
    range.numberFormat = inRows(rectangle, (cell) => (mayDiffer(cell) ? cell.format : null));
  }
  const fills = cells.flatMap(({ row, column, change: { fill } }) =>
    fill === undefined ? [] : [{ zone: cellZone(row, column), fill }],
  );
  queueFills(worksheet, fills);
}
