import { columnIndex, MAX_COLUMNS, MAX_ROWS, parseZoneName } from '../../../sheet/a1';
import type { Zone } from '../../../sheet/zone';

/** A range a formula reads; `sheet` is absent for the formula's own. */
export interface Reference {
  readonly sheet?: string;
  readonly zone: Zone;
}

/** What a formula computes with. */
export interface FormulaParts {
  readonly references: readonly Reference[];
  /** Whether it puts texts together, so that its result can be longer than what it reads. */
  readonly joins: boolean;
}

/**
 * Functions whose results the engine and Excel have in common and whose cost is bounded by what they read: none that is volatile,
 * finds its ranges at run time, repeats texts or makes arrays.
 */
const KNOWN = new Set(
  (
    'ABS AND AVERAGE AVERAGEIF AVERAGEIFS CEILING CHOOSE CONCATENATE COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS DATE DAY EXACT FALSE ' +
    'FIND FLOOR HLOOKUP IF IFERROR IFNA IFS INDEX INT ISBLANK ISERR ISERROR ISNA ISNUMBER ISTEXT LARGE LEFT LEN LOWER MATCH MAX ' +
    'MEDIAN MID MIN MOD MONTH N NOT OR POWER PRODUCT QUOTIENT RANK RIGHT ROUND ROUNDDOWN ROUNDUP SEARCH SIGN SMALL SQRT ' +
    'SUM SUMIF SUMIFS SUMPRODUCT T TEXT TRIM TRUE TRUNC UPPER VALUE VLOOKUP YEAR'
  ).split(' '),
);
const JOINING = new Set(['CONCATENATE', 'TEXT']);

const LONGEST = 8192;
const DEEPEST = 64;

/** Texts, sheets, ranges of columns and of rows, cells, functions, numbers, operators; in this order. */
const TOKEN =
  /\s+|"(?:[^"]|"")*"|(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!|\$?([A-Z]{1,3}):\$?([A-Z]{1,3})(?![\p{L}\p{N}_.$(!])|\$?(\d{1,7}):\$?(\d{1,7})(?![\p{L}\p{N}_.(!])|(\$?[A-Z]{1,3}\$?\d{1,7})(?::(\$?[A-Z]{1,3}\$?\d{1,7}))?(?![\p{L}\p{N}_.(!:])|(TRUE|FALSE)(?![\p{L}\p{N}_.(!])|([A-Z][A-Z\d.]*)\(|(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?(?![\p{L}\p{N}_.:(!])|([()])|[-+*/^%,&]|<>|[<>]=?|=/giuy;

/** What a formula (without "=") reads; null for one that is beyond what is computed here: names, arrays, other functions, errors. */
export function formulaParts(formula: string): FormulaParts | null {
  if (formula.length > LONGEST) return null;
  const references: Reference[] = [];
  let joins = formula.includes('&');
  let depth = 0;
  let sheet: string | undefined;
  let operandBefore = false;
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.length) {
    const match = TOKEN.exec(formula);
    if (!match) return null;
    const [token, quoted, plain, left, right, top, bottom, first, last, , name, bracket] = match;
    if (/^\s/u.test(token)) continue;
    const opens = !/^[-+*/^%,&<>=)]/u.test(token);
    // Two operands without an operator between them are what two ranges have in common.
    if (opens && operandBefore) return null;
    operandBefore = (quoted ?? plain) === undefined && (opens ? !token.endsWith('(') : /^[)%]/u.test(token));
    const zone = zoneOf({ left, right, top, bottom, first, last });
    if (zone === null || (sheet !== undefined && zone === undefined)) return null;
    if (zone) references.push(sheet === undefined ? { zone } : { sheet, zone });
    sheet = quoted?.replaceAll("''", "'") ?? plain;
    if (name !== undefined) {
      // Other calendars and Chinese numerals: [DBNum2].
      if (!KNOWN.has(name.toUpperCase()) || (/^TEXT$/iu.test(name) && formula.includes('['))) return null;
      joins ||= JOINING.has(name.toUpperCase());
    }
    if (name !== undefined || bracket === '(') depth++;
    if (bracket === ')') depth--;
    if (depth > DEEPEST || depth < 0) return null;
  }
  return depth === 0 && sheet === undefined ? { references, joins } : null;
}

type Corners = Readonly<Record<'left' | 'right' | 'top' | 'bottom' | 'first' | 'last', string | undefined>>;

/** undefined where the token is no reference, null where it leaves the sheet. */
function zoneOf({ left, right, top, bottom, first, last }: Corners): Zone | null | undefined {
  if (left !== undefined) {
    const columns = [columnIndex(left), columnIndex(right!)];
    return within({
      top: 0,
      left: Math.min(...columns),
      bottom: MAX_ROWS - 1,
      right: Math.max(...columns),
    });
  }
  if (top !== undefined) {
    const rows = [Number(top) - 1, Number(bottom) - 1];
    return within({ top: Math.min(...rows), left: 0, bottom: Math.max(...rows), right: MAX_COLUMNS - 1 });
  }
  if (first === undefined) return undefined;
  return parseZoneName(last === undefined ? first : `${first}:${last}`);
}

const within = (zone: Zone): Zone | null =>
  zone.top >= 0 && zone.bottom < MAX_ROWS && zone.right < MAX_COLUMNS ? zone : null;
