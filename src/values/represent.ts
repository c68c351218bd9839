import type Big from 'big.js';
import type { RawValue } from '../sheet/snapshot';
import { isBarePercentage, parseNumber, parseRate, type FigureCell } from './figure';
import { fromFloat, roundHalfUp, toPlain } from './decimal';
import { formatDecimals, isPercentFormat, isTextFormat } from './number-format';
import { isBlankOrPlaceholder } from './placeholder';

/** What to write into a cell, in the manner of what stood there. */
export interface Represented {
  readonly value: RawValue;
  /** Number format to set with it; absent leaves the cell's own. */
  readonly format?: string;
}

/** Decimals of a percentage that execution rates are given with. */
const RATE_DECIMALS = 2;

/**
 * A rate in the representation of its cell (rules.md §7.4): text "100%" gets text "86.20%", a number under a % format
 * gets a fraction, a bare 100 gets 86.2. Blank cells get what the header or the format asks for, else a fraction under 0.00%.
 *
 * @param fraction the rate, 1 for 100 %
 */
export function representRate(
  cell: FigureCell,
  fraction: Big,
  { headerPercent = false }: { readonly headerPercent?: boolean } = {},
): Represented {
  const percentage = roundHalfUp(fraction.times(100), RATE_DECIMALS);
  const written = inOwnManner(cell, percentage, headerPercent);
  const read = parseRate({ ...cell, ...written }, { headerPercent, expected: fraction });
  return read?.value.eq(percentage.div(100)) ? written : unmistakably(cell, percentage);
}

function inOwnManner(cell: FigureCell, percentage: Big, headerPercent: boolean): Represented {
  const { value, format } = cell;
  if (typeof value === 'string' && !isBlankOrPlaceholder(value)) {
    return { value: rateText(value, percentage, headerPercent) };
  }
  if (isPercentFormat(format)) return underPercentFormat(percentage, format);
  if (isTextFormat(format)) return { value: `${toPlainRate(percentage, 0)}${headerPercent ? '' : '%'}` };
  const present = typeof value === 'number' ? fromFloat(value) : null;
  const expected = percentage.div(100);
  if (present ? isBarePercentage(present, { headerPercent, expected }) : headerPercent) {
    return { value: percentage.toNumber() };
  }
  return present ? { value: expected.toNumber() } : unmistakably(cell, percentage);
}

/** With its sign, where a bare 2 could be 2 % as well as 200 %. */
const unmistakably = (cell: FigureCell, percentage: Big): Represented =>
  typeof cell.value === 'string' && !isBlankOrPlaceholder(cell.value)
    ? { value: `${toPlainRate(percentage, 0)}%` }
    : { value: percentage.div(100).toNumber(), format: '0.00%' };

/** A fraction for a cell whose format may show too few decimals of it. */
function underPercentFormat(percentage: Big, format: string | undefined): Represented {
  const value = percentage.div(100).toNumber();
  const shown = formatDecimals(format);
  const enough = shown === null || roundHalfUp(percentage, shown).eq(percentage);
  return enough ? { value } : { value, format: '0.00%' };
}

function rateText(before: string, percentage: Big, headerPercent: boolean): string {
  const present = parseNumber({ value: before });
  const sign = /[%％﹪]/u.exec(before)?.[0];
  const bareFraction =
    !sign && present && !isBarePercentage(present.value, { headerPercent, expected: percentage.div(100) });
  if (bareFraction) return replaceNumber(before, toPlain(percentage.div(100)));
  const text = toPlainRate(percentage, writtenDecimals(before));
  return present ? replaceNumber(before, text) : `${text}${headerPercent ? '' : '%'}`;
}

/** Two decimals unless the percentage is whole; never fewer than were written before. */
const toPlainRate = (percentage: Big, decimals: number): string =>
  percentage.toFixed(Math.max(decimals, percentage.eq(percentage.round(0)) ? 0 : RATE_DECIMALS));

/**
 * A points, score or money figure in the representation of its cell: a number for a number or a blank, and for a text the
 * same text with the number in it exchanged ("　9" → "　8.62", "10分" → "8.62分"). A format that would round it away gives
 * way to 0.00.
 */
export function representNumber(cell: FigureCell, value: Big): Represented {
  const before = cell.value;
  if (typeof before === 'string' && parseNumber(cell))
    return { value: replaceNumber(before, toPlain(value)) };
  if (typeof before !== 'number' && isTextFormat(cell.format)) return { value: toPlain(value) };
  const shown = formatDecimals(cell.format);
  const enough = shown === null || roundHalfUp(value, shown).eq(value);
  return { value: value.toNumber(), ...(!enough && { format: '0.00' }) };
}

const WRITTEN_NUMBER = /[-+－＋]?[\d０-９][\d０-９,，]*(?:[.．][\d０-９]+)?/u;

const replaceNumber = (text: string, number: string): string => text.replace(WRITTEN_NUMBER, number);

const writtenDecimals = (text: string): number =>
  /[.．]([\d０-９]*)/u.exec(WRITTEN_NUMBER.exec(text)?.[0] ?? '')?.[1]?.length ?? 0;
