import Big from 'big.js';
import { ONE, ZERO } from '../decimal';
import { scaleInterval } from '../interval';
import type { Interval } from '../types';
import { measure, type Measured } from './measure';
import { findChains, type Chain, type Expression } from './parse';
import { tokenise, type NumberToken, type Token } from './tokens';

/** What a text gives as the result of its arithmetic. */
export interface Stated {
  readonly token: NumberToken;
  /** differs: no reading of units and rounding makes it the result. unsettled: units or months are missing to tell. */
  readonly verdict: 'agrees' | 'differs' | 'unsettled';
  /** The result in the unit of what is stated, unrounded. */
  readonly expected: Big;
}

/** One piece of arithmetic in a text. */
export interface Calculation {
  /** As written. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** In 元 where money is true. */
  readonly value: Interval;
  readonly money: boolean;
  /** Money by the month, of which the text does not say how many. */
  readonly monthly: boolean;
  /** All units work out: the value is an amount. */
  readonly settled: boolean;
  readonly stated: readonly Stated[];
  readonly numbers: readonly NumberToken[];
}

export interface Arithmetic {
  readonly calculations: readonly Calculation[];
  /** Numbers that take no part in a calculation. */
  readonly others: readonly NumberToken[];
  /** Some arithmetic could not be read. */
  readonly unread: boolean;
}

const TEN_THOUSAND = new Big(10_000);
const NO_ARITHMETIC: Arithmetic = { calculations: [], others: [], unread: false };
/** The longest text Excel keeps in a cell. */
const LONGEST = 32_767;
/** Longer ones nobody writes, and their product would have thousands of digits. */
const MOST_NUMBERS = 60;

/**
 * Finds and evaluates arithmetic in Chinese text: "5000元/人*10人=5万元", "65元×12月×1116人", "(109+98)人*590元*12个月".
 * Where something next to it cannot be read (a minus, a division, a range) it says nothing about that piece.
 */
export function readArithmetic(text: string): Arithmetic {
  if (text.length > LONGEST || !/[\d０-９]/u.test(text)) return NO_ARITHMETIC;
  const tokens = tokenise(text);
  const chains = findChains(tokens, text);
  const calculations: Calculation[] = [];
  let unread = false;
  for (const chain of chains) {
    const calculation = chain.cut ? null : evaluate(chain, text);
    if (calculation) calculations.push(calculation);
    else unread = true;
  }
  return { calculations, others: numbersOutside(tokens, chains), unread };
}

function evaluate(chain: Chain, text: string): Calculation | null {
  const [left, ...rights] = chain.sides;
  if (left!.kind === 'number') return null;
  const numbers = numbersIn(left!);
  if (numbers.length > MOST_NUMBERS || numbers.some(isYear)) return null;
  const measured = measure(left!);
  if (!measured || measured.money > 1) return null;
  const stated = rights.flatMap((right) =>
    right.kind === 'number' ? [judge(measured, right.token, left!)] : [],
  );
  return {
    text: text.slice(chain.start, chain.end),
    start: chain.start,
    end: chain.end,
    value: measured.interval,
    money: measured.money === 1,
    monthly: measured.per.length === 1 && measured.per[0] === '月',
    settled: measured.money === 1 && measured.per.every((word) => word === '年'),
    stated,
    numbers,
  };
}

const numbersIn = (expression: Expression): NumberToken[] =>
  expression.kind === 'number' ? [expression.token] : expression.parts.flatMap(numbersIn);

/** "2023年" in a product is a date, not a factor. */
const isYear = ({ number, unit }: NumberToken): boolean =>
  unit !== null && unit.head.startsWith('年') && number.gte(1900) && number.lte(2100);

function numbersOutside(tokens: readonly Token[], chains: readonly Chain[]): NumberToken[] {
  const outside: NumberToken[] = [];
  let next = 0;
  for (const token of tokens) {
    while (next < chains.length && chains[next]!.end <= token.start) next++;
    const chain = chains[next];
    const inside = chain !== undefined && token.start >= chain.start;
    if (token.kind === 'number' && !inside) outside.push(token);
  }
  return outside;
}

/** Whether a unit is one of money: 元, 万元, or 万 alone where a result of money is stated. */
export const isMoney = ({ unit }: NumberToken): boolean =>
  unit !== null && (unit.head === '元' || (unit.head === '' && unit.scale.gt(ONE)));

function judge(measured: Measured, token: NumberToken, left: Expression): Stated {
  const scales = statedScales(measured, token);
  if (scales === null) return { token, verdict: 'unsettled', expected: ZERO };
  const computed = [measured.interval, ...otherReadings(left)];
  const factors = missingFactors(measured.per);
  const fits = scales.some((scale) =>
    computed.some((value) => (factors ?? [ONE]).some((factor) => within(value, factor, token, scale))),
  );
  const middle = measured.interval.low.plus(measured.interval.high).div(2);
  const expected = nearest(
    token.number,
    scales.map((scale) => middle.div(scale)),
  );
  return { token, verdict: fits ? 'agrees' : factors ? 'differs' : 'unsettled', expected };
}

/** What the stated number may be multiplied by to be in 元 (or in what is counted); null where that cannot be told. */
function statedScales(measured: Measured, token: NumberToken): Big[] | null {
  const { unit } = token;
  if (token.glued) return null;
  if (unit === null) return [ONE, TEN_THOUSAND, ...(measured.money ? [] : [ONE.div(TEN_THOUSAND)])];
  if (isMoney(token)) return measured.money ? [unit.scale] : [unit.scale, unit.scale.div(TEN_THOUSAND)];
  return measured.money ? null : [unit.scale];
}

/** How often something may have to be counted that the text leaves out: a year has up to 12 months. null: no telling. */
function missingFactors(per: readonly string[]): Big[] | null {
  const open = per.filter((word) => word !== '年');
  if (open.length === 0) return [ONE];
  if (open.length > 1 || open[0] !== '月') return null;
  return Array.from({ length: 12 }, (_, index) => new Big(index + 1));
}

/** A stated result is rounded, or cut off, in its last digit. */
function within(value: Interval, factor: Big, token: NumberToken, scale: Big): boolean {
  const digit = new Big(10).pow(-token.decimals);
  const { low, high } = scaleInterval(value, factor.div(scale));
  return low.lt(token.number.plus(digit)) && high.gte(token.number.minus(digit.div(2)));
}

/** "2.3000元/次*4次": the number of the list, a dot and a price look like one number. */
function otherReadings(left: Expression): Interval[] {
  if (left.kind !== 'product') return [];
  const [first, ...others] = left.parts;
  if (first?.kind !== 'number' || first.token.decimals === 0 || first.token.number.gte(21)) return [];
  const [, fraction = ''] = first.token.number.toFixed(first.token.decimals).split('.');
  const token = { ...first.token, number: new Big(fraction), decimals: 0 };
  const measured = measure({ kind: 'product', parts: [{ kind: 'number', token }, ...others] });
  return measured ? [measured.interval] : [];
}

/** The candidate nearest to a number in proportion. */
function nearest(number: Big, candidates: readonly Big[]): Big {
  const distance = (candidate: Big): Big =>
    candidate.lte(ZERO) || number.lte(ZERO)
      ? TEN_THOUSAND.times(TEN_THOUSAND)
      : candidate.gt(number)
        ? candidate.div(number)
        : number.div(candidate);
  return [...candidates].sort((a, b) => distance(a).cmp(distance(b)))[0] ?? ZERO;
}
