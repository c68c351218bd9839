import Big from 'big.js';
import { isCellError, type RawValue } from '../sheet/snapshot';
import { remembering } from '../sheet/memory';
import { isBlank } from '../sheet/text';
import { decimalsOf, fromFloat, ONE, PERCENT } from './decimal';
import { foldText } from './fold';
import { hull, exactly, printedInterval, scaleInterval } from './interval';
import { oneYuanIn, type MoneyUnit } from './money';
import { formatDecimals, isDateFormat, isPercentFormat } from './number-format';
import { isPlaceholder } from './placeholder';
import { parseQuantity } from './quantity';
import type { Interval, Quantity } from './types';

/** The parts of a bound or snapshot cell that a figure is read from. */
export interface FigureCell {
  readonly value: RawValue;
  readonly format?: string;
  /** What Excel shows, where known. */
  readonly text?: string;
}

/** A number as it stands in a cell, without any conversion between units. */
export interface PrintedNumber {
  /** As written: 86.2 for "86.2%" and for 0.862 under a % format. */
  readonly value: Big;
  /** The unrounded values it may stand for, in the same unit. */
  readonly interval: Interval;
  /** As written, scale included: "万元", "分"; null for bare numbers and percentages. */
  readonly unit: string | null;
  readonly percent: boolean;
}

/**
 * Reads points, scores and amounts: 10, "　9", "10分", "1,210.99", "4753.66万元", "86.2%".
 * null for blanks, placeholders, errors, dates, words and values with an operator.
 */
export function parseNumber(cell: FigureCell): PrintedNumber | null {
  const written = readCell(cell);
  if (!written) return null;
  const { quantity, interval, unitText } = written;
  const percent = quantity.unit === '%';
  return { value: quantity.number, interval, unit: percent ? null : unitText, percent };
}

/** Amounts in these units are kept to two decimals, so 43.2 is 43.20 and 80 is 80.00. */
const CUSTOMARY_DECIMALS = 2;

/**
 * Reads an amount of money and converts it into the table's unit; amounts that name no unit are in it already.
 * null where there is no number, or one that is not money ("80%", "3人").
 */
export function parseMoney(
  cell: FigureCell,
  tableUnit: MoneyUnit | null,
): { readonly value: Big; readonly interval: Interval } | null {
  const written = readCell(cell);
  if (!written) return null;
  const { quantity, interval } = written;
  if (quantity.unit !== null && quantity.unit !== '元') return null;
  const bare = quantity.unit === null && quantity.scale.eq(ONE);
  const factor = bare ? ONE : factorTo(tableUnit, quantity.scale);
  const value = quantity.number.times(factor);
  const printed = scaleInterval(interval, factor);
  const customary =
    tableUnit === '元' || tableUnit === '亿元' ? null : printedInterval(value, CUSTOMARY_DECIMALS);
  return { value, interval: customary ? narrower(printed, customary) : printed };
}

/** Where a form names no unit, 1.2亿元 beside 9000万元 is in 万元, too; amounts in 元 are left as they are. */
function factorTo(tableUnit: MoneyUnit | null, scale: Big): Big {
  if (tableUnit !== null) return scale.times(oneYuanIn(tableUnit));
  return scale.eq(ONE) ? ONE : scale.times(oneYuanIn('万元'));
}

const narrower = (a: Interval, b: Interval): Interval =>
  a.high.minus(a.low).lt(b.high.minus(b.low)) ? a : b;

export interface RateOptions {
  /** The header says that the figures below are percentages: 执行率(%). */
  readonly headerPercent?: boolean;
  /** What the rate should be, as a fraction: settles bare numbers that can be read both ways (1 under 执行率(%)). */
  readonly expected?: Big | null;
}

/** Bare numbers above this are percentages wherever they stand; rates of more than 150 % are written with their sign. */
const LARGEST_BARE_FRACTION = new Big('1.5');

/**
 * Reads a rate as a fraction: "100%", 1 under a % format, 0.8045, bare 100.
 * A bare number is a percentage under a header that says so and above 1.5, else a fraction. Where the header says
 * percent and the number is 1.5 or less (people type 0.98 there too), `expected` decides if given.
 */
export function parseRate(
  cell: FigureCell,
  options: RateOptions = {},
): { readonly value: Big; readonly interval: Interval } | null {
  const written = readCell(cell);
  if (!written) return null;
  const { quantity, interval } = written;
  if (quantity.unit !== null ? quantity.unit !== '%' : !quantity.scale.eq(ONE)) return null;
  const percentage = quantity.unit === '%' || isBarePercentage(quantity.number, options);
  // Two decimals of a fraction are a whole percentage; 1 never means "anything from 50 % to 150 %".
  const printed = percentage
    ? interval
    : printedInterval(quantity.number, Math.max(2, decimalsOf(quantity.number)));
  const factor = percentage ? PERCENT : ONE;
  return { value: quantity.number.times(factor), interval: scaleInterval(printed, factor) };
}

/** Whether a bare number in a rate column is a percentage (100) rather than a fraction (1). See {@link parseRate}. */
export function isBarePercentage(
  number: Big,
  { headerPercent = false, expected = null }: RateOptions,
): boolean {
  if (number.abs().gt(LARGEST_BARE_FRACTION)) return true;
  if (!headerPercent) return false;
  if (!expected) return true;
  const asPercentage = number.div(100).minus(expected).abs();
  return asPercentage.lt(number.minus(expected).abs());
}

interface WrittenNumber {
  readonly quantity: Quantity;
  /** In the unit it is written in. */
  readonly interval: Interval;
  readonly unitText: string | null;
}

function readCell(cell: FigureCell): WrittenNumber | null {
  const { value } = cell;
  if (isCellError(value) || typeof value === 'boolean' || isBlank(value)) return null;
  if (typeof value === 'number') return readNumber(value, cell);
  return readText(value as string);
}

const readText = remembering((text: string): WrittenNumber | null => {
  if (isPlaceholder(text)) return null;
  const folded = foldText(text).replace(/\n/gu, '');
  const parsed = parseQuantity(folded);
  if (!parsed || (parsed.operator && parsed.operator !== '=')) return null;
  const { quantity } = parsed;
  const unitText = /[^\d.,+\-=()]+/u.exec(folded)?.[0] ?? null;
  return { quantity, interval: printedInterval(quantity.number, quantity.decimals ?? 0), unitText };
});

function readNumber(value: number, { format, text }: FigureCell): WrittenNumber | null {
  if (isDateFormat(format)) return null;
  return storedReader(isPercentFormat(format), formatDecimals(format) ?? shownDecimals(text))(value);
}

type StoredReader = (value: number) => WrittenNumber | null;
const storedReaders: Record<'plain' | 'percent', StoredReader[]> = { plain: [], percent: [] };

/** Reads stored numbers of which so many decimals are shown; null: as many as there are. */
const storedReader = (percent: boolean, shown: number | null): StoredReader =>
  (storedReaders[percent ? 'percent' : 'plain'][shown === null ? 0 : shown + 1] ??= remembering((value) =>
    readStored(value, percent, shown),
  ));

function readStored(value: number, percent: boolean, shown: number | null): WrittenNumber | null {
  const stored = fromFloat(value);
  if (!stored) return null;
  const number = percent ? stored.times(100) : stored;
  return {
    quantity: { number, scale: percent ? PERCENT : ONE, unit: percent ? '%' : null, decimals: null },
    interval: storedInterval(number, shown),
    unitText: null,
  };
}

/** A stored number counts in full, and so does what a reader sees of it: 0.862 shown as "86%" is [0.855, 0.865]. */
function storedInterval(number: Big, shown: number | null): Interval {
  const stored = decimalsOf(number);
  if (shown === null || shown >= stored) return printedInterval(number, shown ?? stored);
  return hull(printedInterval(number.round(shown, Big.roundHalfUp), shown), exactly(number));
}

function shownDecimals(text: string | undefined): number | null {
  const match = text === undefined ? null : /^[-+]?[\d,]{1,25}(?:\.(\d{1,20}))?%?$/u.exec(text.trim());
  return match ? (match[1]?.length ?? 0) : null;
}
