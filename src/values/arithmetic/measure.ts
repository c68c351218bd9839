import { ONE, ZERO } from '../decimal';
import { exactly, printedInterval, scaleInterval, sumIntervals } from '../interval';
import type { Interval } from '../types';
import type { Expression } from './parse';
import type { NumberToken } from './tokens';

/** The value of an expression and what it is of. */
export interface Measured {
  readonly interval: Interval;
  /** How many of its factors are money: an amount has one. */
  readonly money: number;
  /** What its other factors count: 人, 月 … */
  readonly counted: readonly string[];
  /** Factors without a unit. */
  readonly bare: number;
  /** Units that are still divided by: 月 of 590元/人/月*109人. */
  readonly per: readonly string[];
}

/** Factors with so many decimals are quotients that someone rounded, not prices. */
const ROUNDED_DECIMALS = 3;
const ROUNDED_DECIMALS_OF_LARGE = 2;

/** null where the parts of a sum are not alike: people and money do not add up. */
export function measure(expression: Expression): Measured | null {
  if (expression.kind === 'number') return measureNumber(expression.token);
  const parts: Measured[] = [];
  for (const part of expression.parts) {
    const measured = measure(part);
    if (!measured) return null;
    parts.push(measured);
  }
  return expression.kind === 'product' ? multiply(parts) : add(parts);
}

function measureNumber({ number, decimals, unit }: NumberToken): Measured {
  const scale = unit?.scale ?? ONE;
  const enough = scale.gt(ONE) ? ROUNDED_DECIMALS_OF_LARGE : ROUNDED_DECIMALS;
  const written = decimals >= enough ? printedInterval(number, decimals) : exactly(number);
  const money = isMoneyUnit(unit?.head) && unit !== null;
  return {
    interval: scaleInterval(written, scale),
    money: money ? 1 : 0,
    counted: unit && !money && unit.head !== '%' ? [unit.head] : [],
    bare: unit ? 0 : 1,
    per: (unit?.per ?? []).map(timeless),
  };
}

const isMoneyUnit = (head: string | undefined): boolean => head === '元';

function multiply(parts: readonly Measured[]): Measured {
  return settle({
    interval: parts.map(({ interval }) => interval).reduce(product),
    money: parts.reduce((sum, { money }) => sum + money, 0),
    counted: parts.flatMap(({ counted }) => counted),
    bare: parts.reduce((sum, { bare }) => sum + bare, 0),
    per: parts.flatMap(({ per }) => per),
  });
}

/** Nothing that is written in a costing is negative. */
const product = (a: Interval, b: Interval): Interval => ({
  low: a.low.times(b.low.lt(ZERO) ? ZERO : b.low),
  high: a.high.times(b.high),
});

function add(parts: readonly Measured[]): Measured | null {
  const settled = parts.map(settle);
  const first = settled[0]!;
  const per = (measured: Measured): string => [...measured.per].sort().join('/');
  if (settled.some((each) => each.money !== first.money || per(each) !== per(first))) return null;
  return {
    interval: sumIntervals(settled.map(({ interval }) => interval)),
    money: first.money,
    counted: first.money === 0 ? first.counted : [],
    bare: settled.every(({ bare }) => bare > 0) ? 1 : 0,
    per: first.per,
  };
}

const TIME = /^(?:月|天|年|季|周|小时)$/u;

/** One spelling for units that count the same. */
const timeless = (word: string): string =>
  word
    .replace(/^个(?=月|季度|工作日)/u, '')
    .replace(/^(?:名|位|人次|人员|员|个人)$/u, '人')
    .replace(/^(?:日|工作日)$/u, '天')
    .replace(/^季度$/u, '季')
    .replace(/^(?:场次|批次)$/u, (both) => both[0]!);

/** Divides by what is counted: per person by people, per anything else by what is left over, months only by months. */
function settle(measured: Measured): Measured {
  const per: string[] = [];
  const counted = measured.counted.map(timeless);
  for (const word of measured.per) {
    const same = counted.findIndex((each) => each === word || each.includes(word) || word.includes(each));
    if (same >= 0) counted.splice(same, 1);
    else per.push(word);
  }
  let { bare } = measured;
  const open = per.filter((word) => {
    const other = TIME.test(word) ? -1 : counted.findIndex((each) => !TIME.test(each));
    if (other >= 0) counted.splice(other, 1);
    else if (bare > 0) bare--;
    else return true;
    return false;
  });
  return { ...measured, counted, bare, per: open };
}
