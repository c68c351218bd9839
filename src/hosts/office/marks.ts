import { cellName, parseCellName } from '../../sheet/a1';
import type { SkipReason } from '../../sheet/edit';
import type { HostError, Mark, MarkReport } from '../../sheet/host';
import { cellZone, inReadingOrder } from '../../sheet/zone';
import { gravestFirst, MARK_COLORS, markReport } from '../marks';
import { queueFills, type Fill } from './fills';
import { MAX_MARKS } from './limits';
import { isOurs, movedMarks, sheetOf, type FilledPlace } from './moved-marks';
import { placeKey, readPlaces, type FoundSheet, type Place } from './places';
import type { StatePart } from './state';
import { hostError } from '../problems';

const STATE_KEY = 'marks';

/**
 * By sheet and A1 address: the fill a marked cell had before. Under {@link SHEET_ID}, which is no address, Excel's id of
 * the sheet: it stays when the sheet is renamed.
 */
type Remembered = Record<string, Record<string, Fill>>;
const SHEET_ID = 'id';

/**
 * Fills cells by severity, the gravest {@link MAX_MARKS} of them, and keeps their former fills in the state part.
 * Cells on protected sheets and cells with a gradient (which could not be put back) stay as they are.
 *
 * @throws HostError "excel/sheet-protected" when protection leaves no cell to mark.
 */
export async function mark(
  context: Excel.RequestContext,
  state: StatePart,
  marks: readonly Mark[],
): Promise<MarkReport> {
  const chosen = gravest(marks);
  if (chosen.length === 0) return { marked: 0, unmarked: [] };
  const remembered = await readRemembered(context, state);
  const found = await readPlaces(context, chosen, { guards: true, fills: true });
  const whyUnmarked = (place: Place): SkipReason | null => {
    const sheet = found.sheets.get(place.sheet);
    if (!sheet) return 'sheet-missing';
    if (!mayFormat(sheet)) return 'sheet-protected';
    return found.cells.get(placeKey(place))?.fill === undefined ? 'unsupported' : null;
  };
  const markable = chosen.filter((place) => whyUnmarked(place) === null);
  const locked = chosen.filter((place) => whyUnmarked(place) === 'sheet-protected');
  if (markable.length === 0 && locked.length > 0) throw protectedSheets(locked.map(({ sheet }) => sheet));

  for (const place of markable) {
    const ofSheet = (remembered[place.sheet] ??= {});
    ofSheet[SHEET_ID] = found.sheets.get(place.sheet)!.id;
    const name = cellName(place.row, place.column);
    // A cell marked before keeps the fill it had then.
    if (!(name in ofSheet)) ofSheet[name] = found.cells.get(placeKey(place))?.fill ?? null;
  }
  state.queueWrite(context, STATE_KEY, JSON.stringify(remembered));
  queueBySheet(
    context,
    found.sheets,
    markable.map((place) => ({
      sheet: place.sheet,
      row: place.row,
      column: place.column,
      fill: markFill(place.severity, found.cells.get(placeKey(place))?.fill),
    })),
  );
  await context.sync();
  return markReport(chosen, whyUnmarked);
}

/**
 * Gives all marked cells their former fill back and forgets the marks. A cell that was filled otherwise since keeps
 * its new fill. Where rows or columns were inserted, the marks that moved are found by their colour. What is not found of
 * a sheet went with it.
 *
 * @throws HostError "excel/sheet-protected" when sheets were protected meanwhile; their marks stay remembered.
 */
export async function clearMarks(context: Excel.RequestContext, state: StatePart): Promise<void> {
  const places = placesOf(await readRemembered(context, state));
  if (places.length === 0) return;
  const found = await readPlaces(context, places, { guards: true, fills: true });
  const isStuck = ({ sheet }: Place): boolean => {
    const info = found.sheets.get(sheet);
    return info !== undefined && !mayFormat(info);
  };
  const free = places.filter((place) => found.sheets.has(place.sheet) && !isStuck(place));
  const [marked, lost] = partition(free, (place) => isOurs(found.cells.get(placeKey(place))?.fill));
  const moved = await movedMarks(context, found.sheets, lost, marked);

  const stuck = places.filter(isStuck);
  const kept = stuck.length === 0 ? null : JSON.stringify(rememberedOf(stuck, found.sheets));
  state.queueWrite(context, STATE_KEY, kept);
  queueBySheet(context, found.sheets, [...marked, ...moved]);
  await context.sync();
  if (stuck.length > 0) throw protectedSheets(stuck.map(({ sheet }) => sheet));
}

/** A colour alone leaves a pattern that is there; where there is one it must be named. */
function markFill(severity: Mark['severity'], former: Fill | undefined): Fill {
  const color = MARK_COLORS[severity];
  return former === null || typeof former !== 'object'
    ? color
    : { pattern: 'Solid', color, patternColor: '#000000' };
}

/** One mark for each cell, the gravest first, at most {@link MAX_MARKS}. */
function gravest(marks: readonly Mark[]): readonly Mark[] {
  const byPlace = new Map<string, Mark>();
  for (const item of gravestFirst(marks)) {
    if (!byPlace.has(placeKey(item))) byPlace.set(placeKey(item), item);
  }
  return [...byPlace.values()].slice(0, MAX_MARKS);
}

const mayFormat = (sheet: FoundSheet): boolean => !sheet.protected || sheet.formatsAllowed;

function protectedSheets(names: readonly string[]): HostError {
  const list = [...new Set(names)].join(', ');
  return hostError('excel/sheet-protected', { sheet: list }, { sheet: names[0] });
}

function queueBySheet(
  context: Excel.RequestContext,
  sheets: ReadonlyMap<string, FoundSheet>,
  places: readonly FilledPlace[],
): void {
  for (const name of new Set(places.map(({ sheet }) => sheet))) {
    const fills = places
      .filter(({ sheet }) => sheet === name)
      .map(({ row, column, fill }) => ({ zone: cellZone(row, column), fill }));
    queueFills(sheetOf(context, sheets, name), fills);
  }
}

function partition<T>(items: readonly T[], holds: (item: T) => boolean): [T[], T[]] {
  return [items.filter(holds), items.filter((item) => !holds(item))];
}

/** What is remembered, by the names that the sheets have now. Two round trips. */
async function readRemembered(context: Excel.RequestContext, state: StatePart): Promise<Remembered> {
  const worksheets = context.workbook.worksheets.load('items/id,items/name');
  await state.read(context);
  const names = new Map(worksheets.items.map(({ id, name }) => [id, name]));
  const result: Remembered = {};
  for (const [former, cells] of Object.entries(parse(state.get(STATE_KEY)))) {
    const name = names.get(String(cells[SHEET_ID])) ?? former;
    result[name] = { ...result[name], ...cells };
  }
  return result;
}

/** State may come from another version or another hand; what is not ours is passed over. */
function parse(json: string | null): Remembered {
  if (json === null) return {};
  try {
    const value: unknown = JSON.parse(json);
    if (!isRecord(value)) return {};
    return Object.fromEntries(Object.entries(value).filter(([, cells]) => isRecord(cells))) as Remembered;
  } catch {
    return {};
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const placesOf = (remembered: Remembered): FilledPlace[] =>
  Object.entries(remembered)
    .flatMap(([sheet, cells]) =>
      Object.entries(cells).flatMap(([name, fill]) => {
        const place = parseCellName(name);
        return place ? [{ sheet, ...place, fill }] : [];
      }),
    )
    .sort(inReadingOrder);

function rememberedOf(places: readonly FilledPlace[], sheets: ReadonlyMap<string, FoundSheet>): Remembered {
  const result: Remembered = {};
  for (const { sheet, row, column, fill } of places) {
    (result[sheet] ??= { [SHEET_ID]: sheets.get(sheet)!.id })[cellName(row, column)] = fill;
  }
  return result;
}
