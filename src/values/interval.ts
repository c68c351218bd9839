import Big from 'big.js';
import { ONE, sum, unitOf, ZERO } from './decimal';
import type { Interval } from './types';

const HALF = new Big('0.5');

export const exactly = (value: Big): Interval => ({ low: value, high: value });

/** The unrounded values a figure printed with so many decimals may stand for: 86.2 → [86.15, 86.25]. */
export function printedInterval(value: Big, decimals: number): Interval {
  const half = HALF.times(unitOf(decimals));
  return { low: value.minus(half), high: value.plus(half) };
}

/** The smallest interval that holds both. */
export const hull = (a: Interval, b: Interval): Interval => ({
  low: a.low.lt(b.low) ? a.low : b.low,
  high: a.high.gt(b.high) ? a.high : b.high,
});

export function sumIntervals(intervals: readonly Interval[]): Interval {
  const low = sum(intervals.map((interval) => interval.low));
  return intervals.every(isExact) ? exactly(low) : { low, high: sum(intervals.map(({ high }) => high)) };
}

const isExact = ({ low, high }: Interval): boolean => low === high;

/** Both ends times a factor of any sign. */
export function scaleInterval(interval: Interval, factor: Big): Interval {
  if (factor === ONE) return interval;
  const a = interval.low.times(factor);
  const b = interval.high.times(factor);
  return a.lte(b) ? { low: a, high: b } : { low: b, high: a };
}

/** The possible quotients of two amounts; null when the divisor may be zero or less. */
export function ratioInterval(dividend: Interval, divisor: Interval): Interval | null {
  if (divisor.low.lte(ZERO)) return null;
  // Amounts taken at their word have one quotient, and a division is dear.
  if (isExact(dividend) && isExact(divisor)) return exactly(dividend.low.div(divisor.low));
  return {
    low: dividend.low.div(dividend.low.gte(ZERO) ? divisor.high : divisor.low),
    high: dividend.high.div(dividend.high.gte(ZERO) ? divisor.low : divisor.high),
  };
}

/** Whether some unrounded values explain both figures: the intervals meet, or miss each other by no more than the tolerance. */
export function couldEqual(interval: Interval, other: Big | Interval, tolerance: Big = ZERO): boolean {
  const b = other instanceof Big ? exactly(other) : other;
  const meet = interval.low.lte(b.high) && b.low.lte(interval.high);
  if (meet || tolerance === ZERO) return meet;
  return interval.low.minus(tolerance).lte(b.high) && b.low.lte(interval.high.plus(tolerance));
}
