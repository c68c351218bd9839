import fc from 'fast-check';

const number = (min: number, max: number): fc.Arbitrary<number> => fc.noBias(fc.integer({ min, max }));

/** Draws by lot; fast-check finds the smallest drawing that still fails. */
export class Lot {
  constructor(private readonly draw: fc.GeneratorValue) {}

  int(min: number, max: number): number {
    return this.draw(number, min, max);
  }

  /** Once in so many times. */
  oneIn(times: number): boolean {
    return this.int(1, times) === times;
  }

  pick<T>(list: readonly T[]): T {
    return list[this.int(0, list.length - 1)]!;
  }

  /** So many of a list, or all of it, in its order. */
  some<T>(list: readonly T[], count: number): T[] {
    const left = [...list];
    while (left.length > count) left.splice(this.int(0, left.length - 1), 1);
    return left;
  }

  /** A whole cut into so many parts, none of them nothing. */
  split(whole: number, parts: number): number[] {
    const cuts = this.some(
      Array.from({ length: whole - 1 }, (_, index) => index + 1),
      parts - 1,
    );
    return [...cuts, whole].map((cut, index) => cut - (cuts[index - 1] ?? 0));
  }
}
