import Big from 'big.js';
import { ONE, PERCENT } from '../decimal';
import { parseDigits } from '../quantity';
import { MEASURE_PATTERN } from '../unit';

/** What a number in a costing text counts: "元/人" is head 元 per 人. */
export interface CostingUnit {
  /** The number times this is in the base unit: 10 000 for 万元. */
  readonly scale: Big;
  /** 元, 人, 个 … with its noun ("条街道"); "%" for percentages; '' for 万 alone. */
  readonly head: string;
  /** 人 and 月 of 元/人/月. */
  readonly per: readonly string[];
}

export interface NumberToken {
  readonly kind: 'number';
  readonly number: Big;
  readonly decimals: number;
  /** null for a bare number. */
  readonly unit: CostingUnit | null;
  /** Stands behind a letter, a dash or a slash: part of a code, a range or a date. */
  readonly glued: boolean;
  readonly start: number;
  readonly end: number;
}
export interface SignToken {
  readonly kind: '*' | '+' | '=' | '(' | ')' | 'other';
  readonly start: number;
  readonly end: number;
}
export type Token = NumberToken | SignToken;

const TIMES = /[×✕✖╳∗﹡⨯]/gu;
/** A letter or dot that multiplies: between a number or its unit and a number. */
const TIMES_LETTER = /(?<=[\d\p{Script=Han})%] ?)[xX·](?= ?[\d(])/gu;

/** Half-width forms of what arithmetic is written with; the length stays, so that places can be quoted from the text. */
const plainForm = (text: string): string =>
  text
    .replace(/[！-～]/gu, (wide) =>
      wide === '，' || wide === '；' ? wide : String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
    )
    .replace(/[\t\u00a0\u3000]/gu, ' ')
    .replace(TIMES, '*')
    .replace(TIMES_LETTER, '*');

const NUMBER = /(?:\d{1,3}(?:,\d{3}){1,5}(?!\d)|\d+)(?:\.\d+)?/uy;
const SCALE: Readonly<Record<string, number>> = { 亿: 8, 千万: 7, 百万: 6, 十万: 5, 万: 4, 千: 3 };
const UNIT = new RegExp(` ?(%)| ?(亿|千万|百万|十万|万|千(?=元))?(${MEASURE_PATTERN})?`, 'uy');
const PER = new RegExp(`(?:/ ?每?|每)(?:(${MEASURE_PATTERN})|(\\p{Script=Han}{1,4}))`, 'uy');
/** 元/人·天, 元/人.天. */
const FURTHER_PER = new RegExp(`[·.](${MEASURE_PATTERN})()`, 'uy');
const PER_GROUP = /\/ ?\(([\p{Script=Han}·.*、/]{1,10})\)/uy;
/** A noun behind the measure word, where a sign follows: 12条街道*. */
const NOUN = /\p{Script=Han}{1,8}(?= ?(?:\([^()\d*=+]{0,20}\))? ?[*=+)])/uy;
const COMMENT = / ?\([^()\d*=+]{0,20}\)(?= ?[*=+)])/uy;
/** Words between a sign and its number: *每人5000元, =人民币5万元. */
const PREFIX = /\s{0,4}[\p{Script=Han}¥￥]{1,6}(?=\d)/uy;
const MOST_PER = 4;
const GLUED = /[A-Za-z第\d.\-~—–/÷〔[]/u;

/** The numbers and signs of a text, in order; everything else is 'other'. Linear in its length. */
export function tokenise(text: string): Token[] {
  const plain = plainForm(text);
  const tokens: Token[] = [];
  for (let at = 0; at < plain.length;) {
    const char = plain[at]!;
    if (/\s/u.test(char)) {
      at++;
      continue;
    }
    const token = /\d/u.test(char) ? numberAt(plain, at) : signAt(plain, at);
    const last = tokens[tokens.length - 1];
    // A sentence is one token, however long.
    if (!(token.kind === 'other' && last?.kind === 'other')) tokens.push(token);
    at = token.end;
    if (token.kind === '*' || token.kind === '+' || token.kind === '=') at = skip(PREFIX, plain, at);
  }
  return tokens;
}

function signAt(plain: string, start: number): SignToken {
  const char = plain[start]!;
  if (plain.startsWith('乘以', start)) return { kind: '*', start, end: start + 2 };
  const kind = char === '*' || char === '+' || char === '=' || char === '(' || char === ')' ? char : 'other';
  // (109+98)人*590元: what the bracket counts.
  return { kind, start, end: char === ')' ? skip(NOUN, plain, start + 1) : start + 1 };
}

function numberAt(plain: string, start: number): Token {
  const digits = match(NUMBER, plain, start)![0];
  const parsed = parseDigits(digits);
  let end = start + digits.length;
  const glued = start > 0 && GLUED.test(plain[start - 1]!);
  if (!parsed) return { kind: 'other', start, end };
  const read = unitAt(plain, end);
  end = read.end;
  return { kind: 'number', ...parsed, unit: read.unit, glued, start, end };
}

function unitAt(plain: string, start: number): { unit: CostingUnit | null; end: number } {
  const [whole = '', percent, scale, measure] = match(UNIT, plain, start) ?? [];
  if (percent) return { unit: { scale: PERCENT, head: '%', per: [] }, end: start + whole.length };
  if (scale === undefined && measure === undefined) {
    const end = skip(COMMENT, plain, start);
    return { unit: null, end };
  }
  let end = start + whole.length;
  const per: string[] = [];
  for (let step; per.length < MOST_PER && (step = perAt(plain, end, per.length > 0)); end = step.end)
    per.push(...step.words);
  const noun = match(NOUN, plain, end)?.[0] ?? '';
  end = skip(COMMENT, plain, end + noun.length);
  return {
    unit: {
      scale: scale === undefined ? ONE : new Big(10).pow(SCALE[scale]!),
      head: (measure ?? '') + (measure === '元' ? '' : noun),
      per,
    },
    end,
  };
}

function perAt(plain: string, at: number, further: boolean): { words: string[]; end: number } | null {
  const group = match(PER_GROUP, plain, at);
  if (group) return { words: group[1]!.split(/[·.*、/]/u), end: at + group[0].length };
  const single = match(PER, plain, at) ?? (further ? match(FURTHER_PER, plain, at) : null);
  return single && { words: [(single[1] ?? single[2])!], end: at + single[0].length };
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const skip = (pattern: RegExp, text: string, at: number): number =>
  at + (match(pattern, text, at)?.[0].length ?? 0);
