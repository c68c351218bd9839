import { remembering } from '../sheet/memory';
import type { PartialDate } from './types';

/** The section for positive numbers without quoted texts, escapes, fill and width characters, colours and locales. */
function bareFormat(format: string): string {
  return format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/gu, '').split(';', 1)[0]!;
}

const isGeneral = (bare: string): boolean => /^\s*$|general|通用/iu.test(bare);

export const isTextFormat = (format: string | undefined): boolean => format?.trim() === '@';

export const isPercentFormat = (format: string | undefined): boolean =>
  format !== undefined && meaningOf(format).percent;

/** Whether numbers under this format are shown as dates; times of day alone are not dates. */
export const isDateFormat = (format: string | undefined): boolean =>
  format !== undefined && meaningOf(format).date;

/** A book has few formats and many cells. */
const meaningOf = remembering((format: string) => {
  const bare = bareFormat(format);
  const date = showsDate(bare);
  return { percent: bare.includes('%'), date, decimals: date ? null : shownDecimals(bare) };
});

function showsDate(bare: string): boolean {
  if (isGeneral(bare) || /[0#?%]/u.test(bare)) return false;
  // m is the minute beside h or s.
  return /[yd]/iu.test(bare) || (/m/iu.test(bare) && !/[hs]/iu.test(bare));
}

/** Decimals the format shows (of the percentage, for % formats); null for General, text, dates, fractions and exponents. */
export const formatDecimals = (format: string | undefined): number | null =>
  format === undefined ? null : meaningOf(format).decimals;

function shownDecimals(bare: string): number | null {
  if (isGeneral(bare) || !/[0#?]/u.test(bare) || /[eE/]|,\s*(?:%|$|\.)/u.test(bare)) return null;
  return /\.([0#?]*)/u.exec(bare)?.[1]?.length ?? 0;
}

const MS_PER_DAY = 86_400_000;
/** Serial number of 1970-01-01 in the two date systems of Excel. */
const EPOCH_SERIAL = { 1900: 25_569, 1904: 24_107 };

/** The date of a serial number; null where Excel has none. Serials up to 60 carry Excel's invented 29 February 1900. */
export function dateOfSerial(serial: number, date1904: boolean): Required<PartialDate> | null {
  if (!Number.isFinite(serial) || serial < 1 || serial > 2_958_465) return null;
  const shifted = !date1904 && serial < 60 ? serial + 1 : serial;
  const date = new Date((Math.floor(shifted) - EPOCH_SERIAL[date1904 ? 1904 : 1900]) * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
