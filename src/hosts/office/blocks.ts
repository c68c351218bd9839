import { zoneSize, type Zone } from '../../sheet/zone';

/**
 * Cuts a zone into tiles of at most `maxCells` cells, top to bottom and left to right: blocks of whole rows, or
 * pieces of single rows where one row is wider than that.
 */
export function tiles(zone: Zone, maxCells: number): Zone[] {
  const columns = Math.min(zone.right - zone.left + 1, maxCells);
  const rows = Math.floor(maxCells / columns);
  const result: Zone[] = [];
  for (let top = zone.top; top <= zone.bottom; top += rows) {
    const bottom = Math.min(top + rows - 1, zone.bottom);
    for (let left = zone.left; left <= zone.right; left += columns) {
      result.push({ top, left, bottom, right: Math.min(left + columns - 1, zone.right) });
    }
  }
  return result;
}

/**
 * Takes zones from the front of the list until they hold `maxCells` cells, cutting the last one where it would be
 * more. What is left keeps its order.
 */
export function takeCells<T extends { readonly zone: Zone }>(
  items: readonly T[],
  maxCells: number,
): { readonly taken: readonly T[]; readonly left: readonly T[] } {
  const taken: T[] = [];
  let room = maxCells;
  for (const [index, item] of items.entries()) {
    const size = zoneSize(item.zone);
    if (size <= room) {
      taken.push(item);
      room -= size;
      continue;
    }
    const width = item.zone.right - item.zone.left + 1;
    // A piece of a row is cut only when nothing else would be sent.
    const [head, ...tail] = room >= width || taken.length === 0 ? cut(item.zone, room) : [];
    if (head) taken.push({ ...item, zone: head });
    const rest = head ? tail.map((zone) => ({ ...item, zone })) : [item];
    return { taken, left: [...rest, ...items.slice(index + 1)] };
  }
  return { taken, left: [] };
}

/** The first tile of `maxCells` cells, and what remains in as few zones as that allows. */
function cut(zone: Zone, maxCells: number): Zone[] {
  const width = zone.right - zone.left + 1;
  const rows = Math.floor(maxCells / width);
  if (rows >= 1) {
    const bottom = zone.top + rows - 1;
    return [
      { ...zone, bottom },
      { ...zone, top: bottom + 1 },
    ];
  }
  const right = zone.left + Math.max(1, maxCells) - 1;
  const head = { ...zone, bottom: zone.top, right };
  const rest = { ...zone, bottom: zone.top, left: right + 1 };
  return zone.bottom > zone.top ? [head, rest, { ...zone, top: zone.top + 1 }] : [head, rest];
}

/** Groups items, in order, so that the weights of a group add up to at most `limit` (a heavier item stands alone). */
export function batches<T>(items: readonly T[], weight: (item: T) => number, limit: number): T[][] {
  const result: T[][] = [];
  let room = 0;
  for (const item of items) {
    const cost = weight(item);
    const last = result[result.length - 1];
    if (last && cost <= room) last.push(item);
    else {
      result.push([item]);
      room = limit;
    }
    room -= cost;
  }
  return result;
}

export interface Refusal<T> {
  readonly item: T;
  readonly error: unknown;
}

export interface HalvingOptions<T> {
  /** Errors that smaller requests would not cure. */
  readonly isFinal: (error: unknown) => boolean;
  /** The parts of a single item that was refused; fewer than two when it has none. */
  readonly split?: (item: T, error: unknown) => readonly T[];
  /** After so many lost requests halving stops; without a limit when absent. */
  readonly maxRefusals?: number;
}

/**
 * Sends items together; what is refused together is sent again in two halves, down to single items and their parts. So
 * one bad item costs a few requests and never the others. Returns the items nobody took, with the reason.
 */
export async function sendInHalves<T>(
  items: readonly T[],
  send: (items: readonly T[]) => Promise<void>,
  { isFinal, split = (item) => [item], maxRefusals = Infinity }: HalvingOptions<T>,
): Promise<Refusal<T>[]> {
  let refusals = 0;
  const attempt = async (list: readonly T[]): Promise<Refusal<T>[]> => {
    try {
      await send(list);
      return [];
    } catch (error) {
      refusals += 1;
      const parts = list.length === 1 ? split(list[0]!, error) : list;
      if (parts.length < 2 || refusals > maxRefusals || isFinal(error)) {
        return list.map((item) => ({ item, error }));
      }
      const middle = Math.ceil(parts.length / 2);
      return [...(await attempt(parts.slice(0, middle))), ...(await attempt(parts.slice(middle)))];
    }
  };
  return items.length === 0 ? [] : attempt(items);
}

/** One after another: Excel answers one request at a time anyway. */
export async function inTurn<T>(items: readonly T[], action: (item: T) => Promise<void>): Promise<void> {
  for (const item of items) await action(item);
}
