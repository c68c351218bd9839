import Big from 'big.js';
import { chineseNumeral } from './chinese-numeral';
import { ONE, PERCENT, ZERO } from './decimal';
import { MEASURE_PATTERN, parseUnit, type ScaledUnit } from './unit';
import { remembering } from '../sheet/memory';
import { OPERATOR_WORD_PATTERN, operatorOf, splitOperator } from './operator';
import type { Operator, Quantity } from './types';

export interface OperatedQuantity {
  readonly operator: Operator | null;
  readonly quantity: Quantity;
}

/** Digits with or without thousands separators. Every repetition is bounded or cannot fail, so searching stays linear. */
const NUMBER_PATTERN = '(?:\\d{1,3}(?:,\\d{3}){1,5}(?!\\d)|\\d+)(?:\\.\\d+)?|\\.\\d+';
const LEADING_NUMBER = new RegExp(`^[-+]?(?:${NUMBER_PATTERN})`, 'u');
const PERCENT_OF = /^百分之([\d.]{1,12}|[零〇一二三四五六七八九十百点两]{1,12})/u;
/** More digits than this are codes, not quantities. */
const MAX_DIGITS = 18;

interface Digits {
  readonly number: Big;
  readonly decimals: number;
}

const inUnit = ({ number, decimals }: Digits, { scale, unit }: ScaledUnit): Quantity => ({
  number,
  scale,
  unit,
  decimals,
});

/** A number in digits as a decimal; null when it is too long to be a quantity. */
export function parseDigits(text: string): Digits | null {
  const plain = text.replace(/,/gu, '').replace(/^\+/u, '');
  if (plain.length > MAX_DIGITS + 2) return null;
  return { number: new Big(plain), decimals: plain.split('.')[1]?.length ?? 0 };
}

/** A text that is nothing but one number, with or without operator and unit. Folded text without line breaks. */
export const parseQuantity: (folded: string) => OperatedQuantity | null = remembering((folded) => {
  const { operator, rest } = splitOperator(stripWrapping(folded));
  const quantity = percentInWords(rest) ?? numberWithUnit(rest);
  return quantity && { operator, quantity };
});

function numberWithUnit(text: string): Quantity | null {
  const digits = LEADING_NUMBER.exec(text)?.[0];
  const number = digits === undefined ? null : parseDigits(digits);
  const unit = digits === undefined ? null : parseUnit(text.slice(digits.length));
  return number && unit && inUnit(number, unit);
}

/** 百分之九十, 百分之90. */
function percentInWords(text: string): Quantity | null {
  const match = PERCENT_OF.exec(text);
  if (!match || match[0].length !== text.length) return null;
  const digits = /^\d/u.test(match[1]!) ? match[1]! : chineseNumeral(match[1]!);
  const number = digits === null || !/^\d+(?:\.\d+)?$/u.test(digits) ? null : parseDigits(digits);
  return number && inUnit(number, { scale: PERCENT, unit: '%' });
}

const WRAPPING = /^[“”"'‘’([【]{1,3}|[“”"'‘’\])】。;,]{1,3}$/gu;

/** Without quotes and brackets around it and a full stop behind it; "90%(含)" keeps its bracket. */
const stripWrapping = (text: string): string => (text.endsWith('(含)') ? text : text.replace(WRAPPING, ''));

const RANGE_SIGN = /-{1,2}|~{1,2}|至|到/gu;
const MAX_RANGE_LENGTH = 60;

/** "97%-100%", "10~15人", "5至10次"; years (2020-2023) and months (1-12月) are none. */
export function parseRange(folded: string): { readonly low: Quantity; readonly high: Quantity } | null {
  if (folded.length > MAX_RANGE_LENGTH) return null;
  const text = stripWrapping(folded).replace(/^(?:介于|在)|(?:之间|以内|区间)$/gu, '');
  for (const sign of text.matchAll(RANGE_SIGN)) {
    if (sign.index === 0) continue;
    const low = parseQuantity(text.slice(0, sign.index));
    const high = parseQuantity(text.slice(sign.index + sign[0].length));
    if (low && high && !low.operator && !high.operator) return orderedRange(low.quantity, high.quantity);
  }
  return null;
}

function orderedRange(low: Quantity, high: Quantity): { low: Quantity; high: Quantity } | null {
  const from = hasNoUnit(low) ? { ...low, scale: high.scale, unit: high.unit } : low;
  const to = hasNoUnit(high) ? { ...high, scale: low.scale, unit: low.unit } : high;
  const calendar =
    to.unit === '月' || to.unit === '日' || (isYear(from) && isYear(to) && /^年|^$/u.test(to.unit ?? ''));
  if (calendar || from.unit !== to.unit || to.number.lt(ZERO)) return null;
  return from.number.times(from.scale).lte(to.number.times(to.scale)) ? { low: from, high: to } : null;
}

const hasNoUnit = (quantity: Quantity): boolean => quantity.unit === null && quantity.scale.eq(ONE);

const isYear = (quantity: Quantity): boolean =>
  quantity.decimals === 0 && quantity.number.gte(1900) && quantity.number.lte(2100);

const DATES =
  /(?:19|20)\d{2}年(?:度|\d{1,2}月(?:\d{1,2}[日号])?)?|\d{1,2}月(?:\d{1,2}[日号]?)?|(?:19|20)\d{2}([-./、])\d{1,2}\1\d{1,2}/gu;
const MENTION = new RegExp(
  `([≥≤=<>]|${OPERATOR_WORD_PATTERN})?(?<![\\d.A-Za-z第])([-+]?(?:${NUMBER_PATTERN}))` +
    `((?:亿|千万|百万|十万|万|千(?=[元人]))?(?:${MEASURE_PATTERN})(?:/\\p{Script=Han})?|%|‰|亿|万)?` +
    `(以上|以下|以内|之内)?`,
  'gu',
);

/** The quantities named inside a sentence, those with an operator or a unit only; dates and list numbers are none. */
export function findQuantities(folded: string): OperatedQuantity[] {
  const found: OperatedQuantity[] = [];
  for (const match of folded.replace(DATES, ' ').matchAll(MENTION)) {
    const [, operatorText, digits, unitText, suffix] = match;
    if (operatorText === undefined && unitText === undefined) continue;
    const number = parseDigits(digits!);
    const unit = parseUnit(unitText ?? '');
    if (!number || !unit) continue;
    const front = operatorText === undefined ? null : operatorOf(operatorText);
    const behind = suffix === undefined ? null : suffix === '以上' ? '≥' : '≤';
    found.push({ operator: front ?? behind, quantity: inUnit(number, unit) });
  }
  return found;
}
