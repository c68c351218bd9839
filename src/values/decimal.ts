import Big from 'big.js';
import { remembering } from '../sheet/memory';

/** Rounds half away from zero, as Excel's ROUND does. */
export const roundHalfUp = (x: Big, decimals: number): Big => x.round(decimals, Big.roundHalfUp);

export const ZERO = new Big(0);
export const ONE = new Big(1);
export const PERCENT = new Big('0.01');

const UNITS_KEPT = 40;
const units = Array.from({ length: UNITS_KEPT }, (_, decimals) => new Big(`1e-${decimals}`));

/** A number out of our own tables, such as a threshold or the points of a profile. Kept, since reading it takes time. */
export const constant = remembering((number: number) => new Big(number));

/** One unit of the last of so many decimals: 0.01 for 2. Kept, since a negative power is a division. */
export const unitOf = (decimals: number): Big => units[decimals] ?? new Big(10).pow(-decimals);

export const sum = (values: readonly Big[]): Big =>
  values.length === 0 ? ZERO : values.reduce((total, value) => total.plus(value));

/** Shortest plain notation for messages: "8.04", never "8.0400" or "8.04e0". */
export const toPlain = (x: Big): string => x.toFixed();

/** Number of decimals of a plain value: 2 for 8.04, 0 for 120. */
export const decimalsOf = (x: Big): number => Math.max(0, x.c.length - 1 - x.e);

/**
 * A worksheet number as a decimal. Excel keeps 15 significant digits, so the dust of binary floats
 * (0.1 + 0.2) is cut there. null for NaN and infinities, which no worksheet holds.
 */
export function fromFloat(x: number): Big | null {
  if (!Number.isFinite(x)) return null;
  const shortest = String(x);
  return new Big(shortest.length <= 15 ? shortest : x.toPrecision(15));
}
