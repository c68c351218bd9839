import { remembering } from './memory';
import { isCellError, type RawValue } from './snapshot';

/** A raw value as text, untrimmed: numbers in plain notation, errors by their name, blanks as "". */
export function rawText(value: RawValue): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  return String(value);
}

const SPACES = /[\s\u00a0\u3000\u200b-\u200f\u2028-\u202f\ufeff]+/gu;
/** The first one settles that a text is not blank, however long it is. */
const NOT_A_SPACE = /[^\s\u00a0\u3000\u200b-\u200f\u2028-\u202f\ufeff]/u;

/** Without any space, line break or invisible character, wherever it stands. */
export const withoutSpaces = (text: string): string => text.replace(SPACES, '');

/** Nearly every text begins with a digit, a letter or a Chinese character; those need no search. */
const beginsPlainly = (text: string): boolean => {
  const first = text.charCodeAt(0);
  return (first > 0x20 && first < 0x7f) || (first >= 0x4e00 && first <= 0x9fff);
};

/** True for null, "" and texts of spaces only (full-width ones too). */
export const isBlank = (value: RawValue): boolean =>
  value === null || (typeof value === 'string' && !beginsPlainly(value) && !NOT_A_SPACE.test(value));

const DASHES = /[‐‑‒–—―－−﹣]/gu;

/**
 * The form in which texts are compared, never shown or written: full-width to half-width, no spaces, one kind of dash.
 * List markers (①), ㎡ and … are left as they are, since NFKC would turn them into other words.
 */
export const matchingText = (value: RawValue): string => matchingForm(rawText(value));

/** Nothing in these is folded: Chinese characters, ASCII without the space, marks that have one form. */
const SETTLED = /^[\u4e00-\u9fff!-~、。《》“”‘’·]*$/u;

function toMatching(text: string): string {
  if (SETTLED.test(text)) return text;
  const bare = withoutSpaces(text);
  const folded = KEPT.test(bare) ? bare.split(KEPT).map(fold).join('') : fold(bare);
  return folded.replace(DASHES, '-');
}
const matchingForm = remembering(toMatching);
const fold = (text: string): string => (KEPT.test(text) ? text : text.normalize('NFKC'));
/** Captured, so that splitting keeps them. */
const KEPT = /([\u2460-\u24ff\u3300-\u33ff…︙⋯]+)/u;

const BRACKETED = /[(（[【〔<《][^()（）[\]【】〔〕<>《》]*[)）\]】〕>》]/gu;

/** A header or label for matching: {@link matchingText} without bracketed parts, colons, stars and numbering. */
export const labelText = (value: RawValue): string => labelForm(rawText(value));

const labelForm = remembering((text: string) => labelOf(toMatching(text)));

const ONLY_HAN = /^[\u4e00-\u9fff]*$/u;

/** {@link labelText} of what {@link matchingText} gave. */
export function labelOf(matching: string): string {
  if (ONLY_HAN.test(matching)) return matching;
  return (
    matching
      .replace(BRACKETED, '')
      .replace(/[:：*★☆●◆■□、,，。.]/gu, '')
      .toLowerCase()
      // "执行率③=②÷①": columns that are numbered for a formula.
      .replace(/(?<=[\u4e00-\u9fff])[①-⑳][^\u4e00-\u9fff]*$/u, '')
      // "年度指标值 Target": the translation behind a Chinese label.
      .replace(/(?<=[\u4e00-\u9fff])[a-z][a-z0-9 /×%*-]*$/u, '')
  );
}
