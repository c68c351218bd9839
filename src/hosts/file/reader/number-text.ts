import { dateFormatter } from './date-text';
import { roundedDigits } from './rounded-digits';
import { splitSections, tokenize, type FormatToken } from './format-tokens';

/** Prints a number; null where this module does not know how Excel would. */
export type NumberFormatter = (value: number) => string | null;

/** Far more than the tables people fill in hold; a sheet of a million measurements is not read by eye. */
const MOST_TEXTS = 200_000;
/** Excel takes no longer format codes. */
const LONGEST_FORMAT = 255;

/**
 * What Excel shows for numbers: decimals, thousands, percent, dates, times, literals. Fractions, exponents, Chinese numerals
 * ([DBNum1]), conditions and elapsed times are left alone (undefined), as are all numbers of a book beyond the first 200,000.
 */
export class NumberTexts {
  private readonly formatters = new Map<string, NumberFormatter>();
  private left = MOST_TEXTS;

  constructor(private readonly date1904: boolean) {}

  /** The text shown, without padding; undefined when it is the number as it is, or not known. */
  text(value: number, format: string): string | undefined {
    if (this.left <= 0) return undefined;
    let formatter = this.formatters.get(format);
    if (!formatter) {
      formatter = numberFormatter(format, this.date1904);
      this.formatters.set(format, formatter);
    }
    const text = formatter(value)?.trim();
    if (text === undefined || text === String(value)) return undefined;
    this.left--;
    return text;
  }
}

/** A formatter for one number format code. */
export function numberFormatter(format: string, date1904: boolean): NumberFormatter {
  if (format.length > LONGEST_FORMAT) return unknown;
  const sections = splitSections(format).map((section) => sectionFormatter(section, date1904));
  const [positive = unknown, negative, zero] = sections;
  return (value) => {
    if (value < 0 && negative) return negative(-value);
    if (value === 0 && zero && sections.length > 2) return zero(value);
    return positive(value);
  };
}

const unknown: NumberFormatter = () => null;

/** For formats that put the sign in front of everything they print. */
const signed =
  (formatter: (magnitude: number) => string | null): NumberFormatter =>
  (value) => {
    const text = formatter(Math.abs(value));
    return value < 0 && text !== null ? `-${text}` : text;
  };

function sectionFormatter(section: string, date1904: boolean): NumberFormatter {
  const tokens = tokenize(section);
  if (!tokens || tokens.some((token) => token.kind === 'text')) return unknown;
  if (tokens.some((token) => token.kind === 'date')) return dateFormatter(tokens, date1904);
  if (tokens.some((token) => token.kind === 'general')) return generalFormatter(tokens);
  return digitsFormatter(tokens);
}

/** "General" among literals; as long as no rounding to the width of the column is needed. */
function generalFormatter(tokens: readonly FormatToken[]): NumberFormatter {
  return signed((value) => {
    const number = String(value);
    if (number.length > 11) return null;
    return tokens.map((token) => (token.kind === 'general' ? number : token.text)).join('');
  });
}

/** Placeholders of one number; literals may stand before and behind it, not inside. */
function digitsFormatter(tokens: readonly FormatToken[]): NumberFormatter {
  const [first = -1, second] = tokens.flatMap((token, i) => (token.kind === 'digits' ? [i] : []));
  const literal = (part: readonly FormatToken[]): string => part.map((token) => token.text).join('');
  if (first < 0) {
    const text = literal(tokens);
    return signed(() => text);
  }
  if (second !== undefined) return unknown;
  const before = literal(tokens.slice(0, first));
  const after = literal(tokens.slice(first + 1));
  const percents = tokens.filter((token) => token.kind === 'percent').length;
  const pattern = parsePattern(tokens[first]!.text, percents);
  return pattern ? signed((value) => before + printDigits(value, pattern) + after) : unknown;
}

interface DigitPattern {
  readonly integer: string;
  readonly decimals: string;
  readonly point: boolean;
  readonly thousands: boolean;
  /** Power of ten the number is multiplied by first: 2 per "%", -3 per trailing ",". */
  readonly shift: number;
}

function parsePattern(text: string, percents: number): DigitPattern | null {
  const match = /^([0#?,]*)(?:(\.)([0#?]*)(,*))?$/u.exec(text);
  if (!match) return null;
  const [, whole = '', point = '', decimals = '', trailing = ''] = match;
  const scaling = /,*$/u.exec(whole)![0].length;
  const integer = whole.slice(0, whole.length - scaling);
  return {
    integer: integer.replaceAll(',', ''),
    decimals,
    point: point !== '',
    thousands: integer.includes(','),
    shift: 2 * percents - 3 * (scaling + trailing.length),
  };
}

function printDigits(value: number, { integer, decimals, point, thousands, shift }: DigitPattern): string {
  const digits = roundedDigits(value, shift, decimals.length);
  const split = digits.length - decimals.length;
  const whole = digits.slice(0, split).replace(/^0+/u, '');
  return (
    printWhole(whole, integer, thousands) + (point ? '.' : '') + printDecimals(digits.slice(split), decimals)
  );
}

function printWhole(digits: string, pattern: string, thousands: boolean): string {
  let out = '';
  const length = Math.max(digits.length, pattern.length);
  for (let place = 0; place < length; place++) {
    const digit =
      digits.charAt(digits.length - 1 - place) || emptyDigit(pattern.charAt(pattern.length - 1 - place));
    if (thousands && place > 0 && place % 3 === 0 && digit.trim() !== '') out = `,${out}`;
    out = digit + out;
  }
  return out;
}

const emptyDigit = (placeholder: string): string => ({ '0': '0', '?': ' ' })[placeholder] ?? '';

/** "#" and "?" drop zeros at the end. */
function printDecimals(digits: string, pattern: string): string {
  let shown = digits.length;
  while (shown > 0 && digits.charAt(shown - 1) === '0' && pattern.charAt(shown - 1) !== '0') shown--;
  return digits.slice(0, shown);
}
