import { nextTask } from '../../sheet/next-task';
import type { Zone } from '../../sheet/zone';
import { tiles } from './blocks';

/** A zone of a sheet, by Excel's id of the sheet. */
export interface SheetZone {
  readonly sheetId: string;
  readonly zone: Zone;
}

/** The range of a zone. */
export const rangeOf = (sheet: Excel.Worksheet, zone: Zone): Excel.Range =>
  sheet.getRangeByIndexes(zone.top, zone.left, zone.bottom - zone.top + 1, zone.right - zone.left + 1);

/**
 * A round trip with whose answer we begin in a task of our own: taking a large one in keeps office.js busy for as long as
 * a page may be.
 */
export async function syncApart(context: Excel.RequestContext): Promise<void> {
  await context.sync();
  await nextTask();
}

/** What {@link zoneOfRange} needs loaded. */
export const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';
const PLACE_OF_AREAS = PLACE.split(',')
  .map((name) => `areas/items/${name}`)
  .join(',');

export const zoneOfRange = (range: Excel.Range): Zone => ({
  top: range.rowIndex,
  left: range.columnIndex,
  bottom: range.rowIndex + range.rowCount - 1,
  right: range.columnIndex + range.columnCount - 1,
});

/** Excel names at most 512 merged areas at once (platforms.md §3.4), and each has a top-left cell of its own. */
const MERGE_TILE_CELLS = 512;

/**
 * Queues the search for merged areas whose top-left lies in the zone, in tiles that cannot hold more than Excel is
 * able to name. Call what it returns after a sync.
 */
export function queueMerges(sheet: Excel.Worksheet, zone: Zone): () => Zone[] {
  const queued = tiles(zone, MERGE_TILE_CELLS).map((tile) => {
    const range = rangeOf(sheet, tile);
    const merged = range.getMergedAreasOrNullObject().load(PLACE_OF_AREAS);
    range.untrack();
    return merged.untrack();
  });
  return () => queued.flatMap((merged) => (merged.isNullObject ? [] : merged.areas.items.map(zoneOfRange)));
}
