import fc from 'fast-check';
import { batches, sendInHalves, takeCells, tiles } from '../../../src/hosts/office/blocks';
import { addressLists, inRows, rectangles } from '../../../src/hosts/office/rectangles';
import { parseZoneName } from '../../../src/sheet/a1';
import { zoneContains, zoneSize, zonesOverlap, type Zone } from '../../../src/sheet/zone';

const anyZone: fc.Arbitrary<Zone> = fc
  .record({ top: fc.nat(50), left: fc.nat(50), height: fc.nat(40), width: fc.nat(40) })
  .map(({ top, left, height, width }) => ({ top, left, bottom: top + height, right: left + width }));

/** Whether zones cover another one exactly: no cell twice, none outside, none left out. */
function covers(parts: readonly Zone[], whole: Zone): boolean {
  const inside = parts.every(
    (part) => zoneContains(whole, part.top, part.left) && zoneContains(whole, part.bottom, part.right),
  );
  const apart = parts.every((part, index) =>
    parts.slice(index + 1).every((other) => !zonesOverlap(part, other)),
  );
  return inside && apart && parts.reduce((sum, part) => sum + zoneSize(part), 0) === zoneSize(whole);
}

describe('tiles', () => {
  test('cover the zone exactly and are never larger than allowed', () => {
    fc.assert(
      fc.property(anyZone, fc.integer({ min: 1, max: 500 }), (zone, maxCells) => {
        const parts = tiles(zone, maxCells);
        return covers(parts, zone) && parts.every((part) => zoneSize(part) <= maxCells);
      }),
    );
  });

  test('are blocks of whole rows where a row fits', () => {
    expect(tiles({ top: 0, left: 0, bottom: 4, right: 8 }, 20)).toEqual([
      { top: 0, left: 0, bottom: 1, right: 8 },
      { top: 2, left: 0, bottom: 3, right: 8 },
      { top: 4, left: 0, bottom: 4, right: 8 },
    ]);
  });
});

describe('taking cells', () => {
  test('takes what there is room for, at least something, and loses nothing', () => {
    fc.assert(
      fc.property(
        fc.array(anyZone, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 3000 }),
        (zones, room) => {
          const items = zones.map((zone, sheet) => ({ sheet, zone }));
          const pieces = zones.map((): Zone[] => []);
          for (let left: readonly { sheet: number; zone: Zone }[] = items; left.length > 0;) {
            const next = takeCells(left, room);
            if (
              next.taken.length === 0 ||
              next.taken.reduce((sum, { zone }) => sum + zoneSize(zone), 0) > room
            )
              return false;
            for (const { sheet, zone } of next.taken) pieces[sheet]!.push(zone);
            left = next.left;
          }
          return zones.every((zone, index) => covers(pieces[index]!, zone));
        },
      ),
    );
  });
});

describe('batches', () => {
  test('keep the order and the limit, a heavier item stands alone', () => {
    expect(batches([3, 3, 3, 9, 1], (n) => n, 6)).toEqual([[3, 3], [3], [9], [1]]);
    expect(batches([], () => 1, 6)).toEqual([]);
  });
});

describe('sending in halves', () => {
  const refuseAny =
    (bad: readonly number[], log: number[][]) =>
    async (items: readonly number[]): Promise<void> => {
      log.push([...items]);
      if (items.some((item) => bad.includes(item))) throw new Error(`refused ${items.join()}`);
    };

  test('finds the items that are refused', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.nat(60)),
        fc.uniqueArray(fc.nat(60), { maxLength: 3 }),
        async (items, bad) => {
          const refused = await sendInHalves(items, refuseAny(bad, []), { isFinal: () => false });
          expect(refused.map(({ item }) => item)).toEqual(items.filter((item) => bad.includes(item)));
        },
      ),
    );
  });

  test('one request when nothing is refused, about two for each halving when one item is', async () => {
    const items = Array.from({ length: 500 }, (_, index) => index);
    const log: number[][] = [];
    await sendInHalves(items, refuseAny([], log), { isFinal: () => false });
    expect(log).toHaveLength(1);
    await sendInHalves(items, refuseAny([123], log), { isFinal: () => false });
    expect(log.length).toBeLessThanOrEqual(1 + 1 + 2 * 9);
  });

  test('stops at a final error and after too many refusals', async () => {
    const items = Array.from({ length: 64 }, (_, index) => index);
    const log: number[][] = [];
    expect(await sendInHalves(items, refuseAny(items, log), { isFinal: () => true })).toHaveLength(64);
    expect(log).toHaveLength(1);
    expect(
      await sendInHalves(items, refuseAny(items, log), { isFinal: () => false, maxRefusals: 5 }),
    ).toHaveLength(64);
    expect(log.length).toBeLessThan(20);
  });

  test('splits a single item that can be split', async () => {
    const sent: Zone[] = [];
    const send = async (zones: readonly Zone[]): Promise<void> => {
      if (zones.reduce((sum, zone) => sum + zoneSize(zone), 0) > 30) throw new Error('too large');
      sent.push(...zones);
    };
    const whole = { top: 0, left: 0, bottom: 19, right: 9 };
    const split = (zone: Zone): Zone[] => tiles(zone, Math.ceil(zoneSize(zone) / 2));
    expect(await sendInHalves([whole], send, { isFinal: () => false, split })).toEqual([]);
    expect(covers(sent, whole)).toBe(true);
  });
});

describe('rectangles', () => {
  const anyCells = fc.uniqueArray(fc.record({ row: fc.nat(12), column: fc.nat(12) }), {
    selector: ({ row, column }) => `${row}:${column}`,
  });

  test('hold every cell once, in the order of their rows, and nothing else', () => {
    fc.assert(
      fc.property(anyCells, fc.integer({ min: 1, max: 40 }), (cells, maxCells) => {
        const result = rectangles(cells, maxCells);
        expect(result.reduce((sum, { cells: list }) => sum + list.length, 0)).toBe(cells.length);
        for (const { zone, cells: list } of result) {
          expect(list.length).toBeLessThanOrEqual(maxCells);
          expect(list.map(({ row, column }) => [row, column])).toEqual(
            Array.from({ length: zoneSize(zone) }, (_, index) => {
              const width = zone.right - zone.left + 1;
              return [zone.top + Math.floor(index / width), zone.left + (index % width)];
            }),
          );
        }
        const zones = result.map(({ zone }) => zone);
        expect(
          zones.every((zone, index) => zones.slice(index + 1).every((other) => !zonesOverlap(zone, other))),
        ).toBe(true);
      }),
    );
  });

  test('join a column and a block into one each', () => {
    const block = [0, 1, 2].flatMap((row) => [3, 4].map((column) => ({ row, column })));
    const column = [0, 1, 2].map((row) => ({ row, column: 7 }));
    expect(rectangles([...column, ...block]).map(({ zone }) => zone)).toEqual([
      { top: 0, left: 3, bottom: 2, right: 4 },
      { top: 0, left: 7, bottom: 2, right: 7 },
    ]);
  });

  test('give rows of values', () => {
    const [only] = rectangles([0, 1].flatMap((row) => [0, 1, 2].map((column) => ({ row, column }))));
    expect(inRows(only!, ({ row, column }) => row * 10 + column)).toEqual([
      [0, 1, 2],
      [10, 11, 12],
    ]);
  });
});

test('lists of addresses are never longer than allowed and name every zone in order', () => {
  fc.assert(
    fc.property(fc.array(anyZone), fc.integer({ min: 20, max: 200 }), (zones, maxLength) => {
      const lists = addressLists(zones, maxLength);
      expect(lists.every((list) => list.length <= maxLength)).toBe(true);
      expect(lists.flatMap((list) => list.split(',')).map(parseZoneName)).toEqual(zones);
    }),
  );
});
