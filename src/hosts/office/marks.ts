import { cellName, parseCellName } from '../../sheet/a1';
import { HostError, type Mark } from '../../sheet/host';
import { cellZone, zoneSize, type Zone } from '../../sheet/zone';
import { MARK_COLORS } from '../mark-colors';
import { batches, inTurn } from './blocks';
import { fillOf, FILL_PROPERTIES, queueFills, sameFill, type Fill } from './fills';
import { placeKey, readPlaces, type FoundSheet, type Place } from './places';
import { rangeOf, zoneOfRange, PLACE } from './ranges';
import type { StatePart } from './state';

/** Formatting single cells is slow in Excel (platforms.md §3.3); the list in the pane shows the others. */
export const MAX_MARKS = 500;

const STATE_KEY = 'marks';

/** By sheet and A1 address: the fill a marked cell had before. */
type Remembered = Record<string, Record<string, Fill>>;

interface FilledPlace extends Place {
  readonly fill: Fill;
}

const SEVERITIES: readonly Mark['severity'][] = ['error', 'warning', 'info'];
const COLORS: ReadonlySet<unknown> = new Set(Object.values(MARK_COLORS));
const isOurs = (fill: Fill | undefined): boolean => COLORS.has(fill);

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

/** Where a sheet is larger than this, marks that moved are not searched for. */
const SEARCH_CELLS = 30_000;

/** Cells of our colours where none were set, with the fills of the lost ones in the order of both on the sheet. */
async function movedMarks(
  context: Excel.RequestContext,
  sheets: ReadonlyMap<string, FoundSheet>,
  lost: readonly FilledPlace[],
  marked: readonly Place[],
): Promise<FilledPlace[]> {
  const names = [...new Set(lost.map(({ sheet }) => sheet))];
  if (names.length === 0) return [];
  const known = new Set(marked.map(placeKey));
  const strays = (await filledPlaces(context, sheets, names)).filter(
    (place) => isOurs(place.fill) && !known.has(placeKey(place)),
  );
  return names.flatMap((name) => {
    const former = lost.filter(({ sheet }) => sheet === name).map(({ fill }) => fill);
    const onSheet = strays.filter(({ sheet }) => sheet === name);
    const alike = former.every((fill) => sameFill(fill, former[0]));
    // With some rows gone the order no longer tells which fill belonged where, unless all were the same.
    if (!alike && former.length !== onSheet.length) return onSheet.map((place) => ({ ...place, fill: null }));
    return onSheet.map((place, index) => ({ ...place, fill: (alike ? former[0] : former[index]) ?? null }));
  });
}

/** Every filled cell of the sheets, in reading order. Two round trips for a few sheets of common size. */
async function filledPlaces(
  context: Excel.RequestContext,
  sheets: ReadonlyMap<string, FoundSheet>,
  names: readonly string[],
): Promise<FilledPlace[]> {
  const used = names.map((name) => ({
    name,
    range: sheetOf(context, sheets, name).getUsedRangeOrNullObject(false).load(PLACE),
  }));
  await context.sync();
  const zones = used
    .flatMap(({ name, range }) => (range.isNullObject ? [] : [{ name, zone: zoneOfRange(range) }]))
    .filter(({ zone }) => zoneSize(zone) <= SEARCH_CELLS);
  const filled: FilledPlace[] = [];
  await inTurn(
    batches(zones, ({ zone }) => zoneSize(zone), SEARCH_CELLS),
    async (request) => {
      const queued = request.map(({ name, zone }) => ({
        name,
        zone,
        cells: rangeOf(sheetOf(context, sheets, name), zone).getCellProperties({
          format: { fill: FILL_PROPERTIES },
        }),
      }));
      await context.sync();
      for (const { name, zone, cells } of queued) filled.push(...filledIn(name, zone, cells.value));
    },
  );
  return filled;
}

const filledIn = (
  name: string,
  zone: Zone,
  cells: readonly (readonly Excel.CellProperties[])[],
): FilledPlace[] =>
  cells.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      const fill = fillOf(cell) ?? null;
      return fill === null ? [] : [{ sheet: name, row: zone.top + r, column: zone.left + c, fill }];
    }),
  );

const sheetOf = (
  context: Excel.RequestContext,
  sheets: ReadonlyMap<string, FoundSheet>,
  name: string,
): Excel.Worksheet => context.workbook.worksheets.getItem(sheets.get(name)!.id);

/** One mark for each cell, the gravest first, at most {@link MAX_MARKS}. */
function gravest(marks: readonly Mark[]): readonly Mark[] {
  const byPlace = new Map<string, Mark>();
  for (const severity of SEVERITIES) {
    for (const item of marks) {
      if (item.severity === severity && !byPlace.has(placeKey(item))) byPlace.set(placeKey(item), item);
    }
  }
  return [...byPlace.values()].slice(0, MAX_MARKS);
}

const mayFormat = (sheet: FoundSheet): boolean => !sheet.protected || sheet.formatsAllowed;

function protectedSheets(names: readonly string[]): HostError {
  const list = [...new Set(names)].map((name) => `“${name}”`).join('、');
  return new HostError(
    'excel/sheet-protected',
    `工作表${list}受保护，不能改变单元格颜色。请先撤销工作表保护（审阅 → 撤销工作表保护），再试一次。`,
    { sheet: names[0] },
  );
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
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Remembered) : {};
  } catch {
    return {};
  }
}

const placesOf = (remembered: Remembered): FilledPlace[] =>
  Object.entries(remembered)
    .flatMap(([sheet, cells]) =>
      Object.entries(cells).flatMap(([name, fill]) => {
        const place = parseCellName(name);
        return place ? [{ sheet, ...place, fill }] : [];
      }),
    )
    .sort((a, b) => a.row - b.row || a.column - b.column);

function rememberedOf(places: readonly FilledPlace[]): Remembered {
  const result: Remembered = {};
  for (const { sheet, row, column, fill } of places) (result[sheet] ??= {})[cellName(row, column)] = fill;
  return result;
}
