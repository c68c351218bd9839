import type { CellContent } from '../../sheet/edit';
import { isCellError, type CellError, type RawValue } from '../../sheet/snapshot';
import { isErrorText } from '../../sheet/error-text';

/** One cell of `range.values` and `range.formulas` as the product holds it. */
export function contentOf(value: unknown, formula: unknown): CellContent {
  // A text that merely begins with "=" gives itself in both.
  if (typeof formula === 'string' && formula.startsWith('=') && formula !== value) {
    return { value: rawValue(value), formula: formula.slice(1) };
  }
  return { value: value === '' ? null : rawValue(value) };
}

function rawValue(value: unknown): RawValue {
  if (typeof value === 'string') return isErrorText(value) ? ({ error: value } satisfies CellError) : value;
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** The number format code, or undefined for General. */
export const formatOf = (format: unknown): string | undefined =>
  typeof format === 'string' && format !== 'General' ? format : undefined;

/**
 * Whether Excel may take a typed text for something else: a formula, a number ("95%"), a date ("3月5日", "1-2"), a
 * truth value. Errs on the side of yes; the price is an invisible apostrophe before the text.
 */
const mayBeConverted = (text: string): boolean =>
  /^['=+\-@＝＋－＠]/u.test(text) ||
  /^\s*(?:true|false|#.*)\s*$/iu.test(text) ||
  (/[\p{Nd}一二三四五六七八九十〇零]/u.test(text) &&
    /^[\p{Nd}\p{P}\p{S}\sA-Za-zＡ-Ｚａ-ｚ年月日号时時分秒点上下午星期周一二三四五六七八九十〇零百千万亿]*$/u.test(
      text,
    ));

/**
 * What to put into `range.formulas` so that the cell holds exactly this content. `format` is the number format the
 * cell has by then: in a text cell ("@") nothing is converted, only an apostrophe of the text's own would be lost.
 */
export function typedForm(content: CellContent, format: string | undefined): string | number | boolean {
  if (content.formula !== undefined) return `=${content.formula}`;
  const { value } = content;
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value !== 'string') return value;
  const needsApostrophe = format === '@' ? value.startsWith("'") : mayBeConverted(value);
  return needsApostrophe ? `'${value}` : value;
}
