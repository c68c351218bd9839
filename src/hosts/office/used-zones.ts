import { zoneSize } from '../../sheet/zone';
import { tiles } from './blocks';
import { PLACE, rangeOf, syncApart, zoneOfRange, type SheetZone } from './ranges';

/** A stray value in the last row makes a used range of millions of empty cells; above this size we look closer. */
const SPARSE_CELLS = 1_000_000;
const BANDS = 32;
const MAX_DEPTH = 3;

/** The zones that hold values, at most one per sheet. One round trip. */
export async function readUsedZones(
  context: Excel.RequestContext,
  sheetIds: readonly string[],
): Promise<SheetZone[]> {
  const queued = sheetIds.map((sheetId) =>
    queueUsed(sheetId, context.workbook.worksheets.getItem(sheetId).getUsedRangeOrNullObject(true)),
  );
  await syncApart(context);
  return queued.flatMap((read) => read());
}

/**
 * The same zones without their large empty parts: a zone that is too large is asked again in bands of rows. Costs no
 * round trip where every zone is of common size.
 */
export async function withoutVoids(
  context: Excel.RequestContext,
  zones: readonly SheetZone[],
  depth = 0,
): Promise<readonly SheetZone[]> {
  const isSparse = ({ zone }: SheetZone): boolean => zoneSize(zone) > SPARSE_CELLS;
  if (depth === MAX_DEPTH || !zones.some(isSparse)) return zones;
  const queued = zones.map((item) => (isSparse(item) ? queueBands(context, item) : () => [item]));
  await context.sync();
  const closer = queued.flatMap((read) => read());
  return withoutVoids(context, closer, depth + 1);
}

function queueBands(context: Excel.RequestContext, { sheetId, zone }: SheetZone): () => SheetZone[] {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const queued = tiles(zone, Math.ceil(zoneSize(zone) / BANDS)).map((band) =>
    queueUsed(sheetId, rangeOf(sheet, band).getUsedRangeOrNullObject(true)),
  );
  return () => queued.flatMap((read) => read());
}

function queueUsed(sheetId: string, range: Excel.Range): () => SheetZone[] {
  range.load(PLACE).untrack();
  return () => (range.isNullObject ? [] : [{ sheetId, zone: zoneOfRange(range) }]);
}
