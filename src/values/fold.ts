import { matchingText } from '../sheet/text';
import { remembering } from '../sheet/memory';

const TAG = /<\/?[a-z][^<>]{0,200}>/giu;
const LINE_TAG = /<(?:br|\/p|\/div|\/li)\b[^<>]{0,200}>/giu;
const FULL_WIDTH_DIGIT = /[０-９]/gu;
const LINE_BREAK = /[\r\n\v\f\u0085\u2028\u2029]+/u;
/** "5 000": blanks as thousands separators. Other blanks between digits part two numbers. */
const THOUSANDS_BLANK = /(?<=\d)[ \t\u00a0\u2009\u202f\u3000](?=\d{3}(?!\d))/gu;
const NUMBER_BLANK = /(?<=\d)[ \t\u00a0\u2009\u202f\u3000]{1,20}(?=\d)/gu;

const SIGNS: Readonly<Record<string, string>> = {
  '≧': '≥',
  '⩾': '≥',
  '≮': '≥',
  '≦': '≤',
  '⩽': '≤',
  '≯': '≤',
  '═': '=',
  '‹': '<',
  '〈': '<',
  '›': '>',
  '〉': '>',
  '〜': '~',
  '∼': '~',
};
const SIGN = new RegExp(`[${Object.keys(SIGNS).join('')}]`, 'gu');

/** Texts that folding leaves as they are: no blanks, no full-width forms, no operators of two signs, no tags. */
const FOLDED = /^[!-;?-~\u4e00-\u9fff≥≤]*$/u;

/**
 * A cell's text as the value parsers read it: half-width, without blanks, one sign per operator, lines parted by "\n".
 * HTML left over from web forms is dropped. For reading only, never to be written back.
 */
export const foldText: (text: string) => string = remembering((text) =>
  FOLDED.test(text) ? text : fold(text),
);

function fold(text: string): string {
  return text
    .replace(LINE_TAG, '\n')
    .replace(TAG, '')
    .replace(FULL_WIDTH_DIGIT, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(THOUSANDS_BLANK, '')
    .replace(NUMBER_BLANK, '\n')
    .split(LINE_BREAK)
    .map(matchingText)
    .filter((line) => line !== '')
    .join('\n')
    .replace(SIGN, (sign) => SIGNS[sign]!)
    .replace(/≥=|>=|=>/gu, '≥')
    .replace(/≤=|<=|=</gu, '≤')
    .replace(/={2,}/gu, '=');
}
