import { isCellError, type RawValue } from '../sheet/snapshot';
import { remembering } from '../sheet/memory';
import { isBlank, rawText } from '../sheet/text';
import { parseDateText } from './date-text';
import { fromFloat, ONE, PERCENT } from './decimal';
import { foldText } from './fold';
import { dateOfSerial, isDateFormat, isPercentFormat } from './number-format';
import { parseOperator } from './operator';
import { isPlaceholder } from './placeholder';
import { findQuantities, parseQuantity, parseRange } from './quantity';
import { parseUnitCell, type ScaledUnit } from './unit';
import type { Operator, ParsedValue, Quantity } from './types';

/** What other cells say about a value. */
export interface ValueHints {
  /** Number format of the cell: tells percentages and dates from plain numbers. */
  readonly format?: string | undefined;
  /** The operator column's cell: "≥", "大于等于", 定性; 正向/反向 say nothing here. */
  readonly operator?: RawValue;
  /** The unit column's cell; used where the value itself names no unit. */
  readonly unit?: RawValue;
  /** Whether serial dates count from 1904. */
  readonly date1904?: boolean;
}

/** Texts longer than this are prose, whatever stands in them. */
const MAX_VALUE_LENGTH = 80;

type Meaning = ParsedValue extends infer T ? (T extends ParsedValue ? Omit<T, 'raw'> : never) : never;

/** Reads a target or actual value (rules.md §2.13, §4.4). Never throws; what it cannot read is text. */
export function parseValue(raw: RawValue, hints: ValueHints = {}): ParsedValue {
  return { raw: rawText(raw), ...meaningOf(raw, hints) } as ParsedValue;
}

/** Reads the value of a cell, percentages and dates by its number format. */
export const parseCell = (
  { value, format }: { readonly value: RawValue; readonly format?: string },
  hints: Omit<ValueHints, 'format'> = {},
): ParsedValue => parseValue(value, { format, ...hints });

function meaningOf(raw: RawValue, hints: ValueHints): Meaning {
  if (isCellError(raw)) return { kind: 'error', error: raw.error };
  if (isBlank(raw)) return { kind: 'blank' };
  if (isPlaceholder(raw)) return { kind: 'placeholder' };
  const operator = parseOperator(hints.operator ?? null);
  const unit = parseUnitCell(hints.unit ?? null);
  const meaning =
    typeof raw === 'number' ? numberMeaning(raw, hints) : textMeaning(foldText(rawText(raw)), unit !== null);
  if (operator === 'qualitative') return asQualitative(meaning);
  return withHints(meaning, operator, unit);
}

function numberMeaning(raw: number, { format, date1904 }: ValueHints): Meaning {
  const date = isDateFormat(format) ? dateOfSerial(raw, date1904 ?? false) : null;
  if (date) return { kind: 'date', operator: null, date };
  const number = fromFloat(raw);
  if (!number) return { kind: 'text', mentioned: [] };
  const quantity: Quantity = isPercentFormat(format)
    ? { number: number.times(100), scale: PERCENT, unit: '%', decimals: null }
    : { number, scale: ONE, unit: null, decimals: null };
  return { kind: 'quantity', operator: null, quantity };
}

function textMeaning(text: string, hasUnitColumn: boolean): Meaning {
  // "2023.10" is October, unless a unit beside it makes it an amount.
  const amount = hasUnitColumn && PLAIN_DECIMAL.test(text) ? parseQuantity(text) : null;
  return amount ? { kind: 'quantity', ...amount } : ownMeaning(text);
}

/** What folded text says by itself. */
const ownMeaning = remembering((text: string): Meaning => {
  if (text.length <= MAX_VALUE_LENGTH) {
    const meaning = (gluesNumbers(text) ? null : single(text.replace(/\n/gu, ''))) ?? several(text);
    if (meaning) return meaning;
  }
  return { kind: 'text', mentioned: findQuantities(text) };
});

const PLAIN_DECIMAL = /^\d{1,15}\.\d{1,15}$/u;

/** A line break between two digits parts numbers: dropping it would make a third one. */
const gluesNumbers = (text: string): boolean => /\d\n\d/u.test(text);

/** 零, 零起. */
const NOUGHT = /^零(?=$|[起次件例人]$)/u;

function single(text: string): Meaning | null {
  const date = parseDateText(text);
  if (date) return { kind: 'date', ...date };
  const quantity = parseQuantity(text.replace(NOUGHT, '0'));
  if (quantity) return { kind: 'quantity', ...quantity };
  const range = parseRange(text);
  return range && { kind: 'range', ...range };
}

const PART_SIGNS = [/[;\n]/u, /[、,]/u];

/** Several values in one cell: "5000元/人;10000元/个", also with a name before each. */
function several(text: string): Meaning | null {
  for (const sign of PART_SIGNS) {
    const texts = text.split(sign).filter((part) => part !== '');
    if (texts.length < 2) continue;
    const parts = texts.map((part): ParsedValue => {
      const meaning = single(part) ?? { kind: 'text' as const, mentioned: findQuantities(part) };
      return { raw: part, ...meaning } as ParsedValue;
    });
    const named = sign === PART_SIGNS[0];
    if (parts.every((part) => part.kind !== 'text' || (named && part.mentioned.length === 1))) {
      return { kind: 'several', parts };
    }
  }
  return null;
}

/** A value in a 定性 row is not measured, even if it is a number. */
function asQualitative(meaning: Meaning): Meaning {
  if (meaning.kind !== 'quantity') return meaning;
  return { kind: 'text', mentioned: [{ operator: meaning.operator, quantity: meaning.quantity }] };
}

function withHints(meaning: Meaning, operator: Operator | null, unit: ScaledUnit | null): Meaning {
  switch (meaning.kind) {
    case 'quantity':
      return {
        ...meaning,
        operator: meaning.operator ?? operator,
        quantity: withUnit(meaning.quantity, unit),
      };
    case 'range':
      return { ...meaning, low: withUnit(meaning.low, unit), high: withUnit(meaning.high, unit) };
    case 'date':
      return { ...meaning, operator: meaning.operator ?? operator };
    default:
      return meaning;
  }
}

/** "35万" under 人 is 350 000 人, under 万元 it is 35 万元. */
function withUnit(quantity: Quantity, hint: ScaledUnit | null): Quantity {
  if (!hint || quantity.unit !== null) return quantity;
  return { ...quantity, unit: hint.unit, scale: quantity.scale.eq(ONE) ? hint.scale : quantity.scale };
}
