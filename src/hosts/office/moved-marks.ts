import { MARK_COLORS } from '../marks';
import { zoneSize, type Zone } from '../../sheet/zone';
import { batches, inTurn } from './blocks';
import { fillOf, FILL_PROPERTIES, sameFill, type Fill } from './fills';
import { placeKey, type FoundSheet, type Place } from './places';
import { PLACE, rangeOf, zoneOfRange } from './ranges';

export interface FilledPlace extends Place {
  readonly fill: Fill;
}

const COLORS: ReadonlySet<unknown> = new Set(Object.values(MARK_COLORS));

/** Whether a cell of this fill was marked by us. */
export const isOurs = (fill: Fill | undefined): boolean => COLORS.has(fill);

/** A sheet that was found, by its name. */
export const sheetOf = (
  context: Excel.RequestContext,
  sheets: ReadonlyMap<string, FoundSheet>,
  name: string,
): Excel.Worksheet => context.workbook.worksheets.getItem(sheets.get(name)!.id);

/** Where a sheet is larger than this, marks that moved are not searched for. */
const SEARCH_CELLS = 30_000;

/**
 * Marks that moved with inserted rows or columns: cells of our colours where none were set, each with the fill of a
 * lost one, in the order of both on the sheet.
 */
export async function movedMarks(
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
