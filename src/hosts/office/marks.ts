import { cellName, parseCellName } from '../../sheet/a1';
import type { HostError, Mark } from '../../sheet/host';
import { cellZone, inReadingOrder } from '../../sheet/zone';
import { gravestFirst, MARK_COLORS } from '../marks';
import { queueFills, type Fill } from './fills';
import { MAX_MARKS } from './limits';
import { isOurs, movedMarks, sheetOf, type FilledPlace } from './moved-marks';
import { placeKey, readPlaces, type FoundSheet, type Place } from './places';
import type { StatePart } from './state';
import { hostError } from '../problems';

const STATE_KEY = 'marks';

/** By sheet and A1 address: the fill a marked cell had before. */
type Remembered = Record<string, Record<string, Fill>>;

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
): Promise<void> {
  const chosen = gravest(marks);
  if (chosen.length === 0) return;
  await state.read(context);
  const found = await readPlaces(context, chosen, { guards: true, fills: true });
  const markable = chosen.filter((place) => {
    const sheet = found.sheets.get(place.sheet);
    return sheet && mayFormat(sheet) && found.cells.get(placeKey(place))?.fill !== undefined;
  });
  const locked = chosen.filter(
    ({ sheet }) => found.sheets.get(sheet) && !mayFormat(found.sheets.get(sheet)!),
  );
  if (markable.length === 0 && locked.length > 0) throw protectedSheets(locked.map(({ sheet }) => sheet));

  const remembered = parse(state.get(STATE_KEY));
  for (const place of markable) {
    const ofSheet = (remembered[place.sheet] ??= {});
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
}

/**
 * Gives all marked cells their former fill back and forgets the marks. A cell that was filled otherwise since keeps
 * its new fill. Where rows or columns were inserted, the marks that moved are found by their colour.
 *
 * @throws HostError "excel/sheet-protected" when sheets were protected meanwhile; their marks stay remembered.
 */
export async function clearMarks(context: Excel.RequestContext, state: StatePart): Promise<void> {
  await state.read(context);
  const remembered = parse(state.get(STATE_KEY));
  const places = placesOf(remembered);
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
  state.queueWrite(context, STATE_KEY, stuck.length === 0 ? null : JSON.stringify(rememberedOf(stuck)));
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

function rememberedOf(places: readonly FilledPlace[]): Remembered {
  const result: Remembered = {};
  for (const { sheet, row, column, fill } of places) (result[sheet] ??= {})[cellName(row, column)] = fill;
  return result;
}
