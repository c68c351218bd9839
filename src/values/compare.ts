import Big from 'big.js';
import { remembering } from '../sheet/memory';
import { ONE, ZERO } from './decimal';
import { leadingMeasure } from './unit';
import type { Operator, ParsedValue, PartialDate, Quantity } from './types';

/** What counts as better: more, less, or exactly the target. */
export type Direction = 'higher' | 'lower' | 'exact';

/** Units of one dimension, each with its factor to the first. */
const DIMENSIONS: readonly Readonly<Record<string, number>>[] = [
  { 元: 1, 角: 0.1, 块: 1 },
  { 天: 1, 日: 1, 自然日: 1, 个自然日: 1 },
  { 工作日: 1, 个工作日: 1 },
  { 个月: 1, 月: 1 },
  { 星期: 1, 周: 1 },
  { 小时: 1, 时: 1, 分钟: 1 / 60 },
  { 米: 1, m: 1, 公里: 1000, 千米: 1000, '㎞': 1000, km: 1000, 厘米: 0.01, cm: 0.01, 毫米: 0.001, mm: 0.001 },
  { '㎡': 1, 平方米: 1, 平米: 1, 平方: 1, 平方公里: 1_000_000, 平方千米: 1_000_000, 公顷: 10_000 },
  { '㎥': 1, 立方米: 1, 立方: 1, 方: 1 },
  { 公斤: 1, 千克: 1, '㎏': 1, kg: 1, 吨: 1000, t: 1000, 斤: 0.5, 克: 0.001, g: 0.001 },
  { 升: 1, L: 1, 毫升: 0.001 },
  { 千瓦时: 1, 度: 1, kWh: 1 },
  { 人: 1, 名: 1, 位: 1 },
  { 场: 1, 场次: 1 },
  { 批: 1, 批次: 1 },
  { 轮: 1, 轮次: 1 },
  { 期: 1, 期次: 1 },
  { 百分点: 1, 个百分点: 1 },
];
const DIMENSION_OF: ReadonlyMap<string, { readonly name: string; readonly factor: Big }> = new Map(
  DIMENSIONS.flatMap((units) =>
    Object.entries(units).map(
      ([unit, factor]) => [unit, { name: Object.keys(units)[0]!, factor: new Big(factor) }] as const,
    ),
  ),
);

/** 个 counts whatever these count: 5个 may well be 5项. */
const COUNTED_BY_GE = new Set(
  '人 户 家 件 项 所 处 座 间 台 套 类 种 村 镇 乡 街道 社区 站 点 点位 条 篇 部 组 班 门 节 块 批 单位 项目 路 标段 栋 案 起 例 宗 期'.split(
    ' ',
  ),
);

interface Measure {
  /** The dimension's first unit; the measure word itself outside of {@link DIMENSIONS}. */
  readonly dimension: string;
  /** "/人" of 元/人. */
  readonly per: string;
  readonly factor: Big;
}

const measureOf = remembering((unit: string): Measure => {
  const [head = '', ...rest] = unit.replace(/[·.]/gu, '').split('/');
  const word = DIMENSION_OF.has(head) ? head : (leadingMeasure(head) ?? head);
  const known = DIMENSION_OF.get(word);
  const per = rest.map((part) => DIMENSION_OF.get(part)?.name ?? part).join('/');
  return { dimension: known?.name ?? word, per, factor: known?.factor ?? ONE };
});

const countedAlike = (a: Measure, b: Measure): boolean =>
  (a.dimension === '个' && COUNTED_BY_GE.has(b.dimension)) ||
  (b.dimension === '个' && COUNTED_BY_GE.has(a.dimension));

/** Whether amounts in these units can be compared: 万元 with 元, 名 with 人; not 份 with 次. A missing unit goes with any. */
export function unitsComparable(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return true;
  const [left, right] = [measureOf(a), measureOf(b)];
  // "2次/年" against "2次": the year is the table's own.
  const per = left.per === right.per || [left.per, right.per].every((part) => part === '' || part === '年');
  return per && (left.dimension === right.dimension || countedAlike(left, right));
}

/** 1次/季度 beside 4次: how often, and how many in all. */
export function differInPeriod(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const [left, right] = [measureOf(a), measureOf(b)];
  const periods = [left.per, right.per].filter((per) => per !== '');
  return left.dimension === right.dimension && periods.length === 1 && PERIODS.has(periods[0]!);
}

const PERIODS: ReadonlySet<string> = new Set(['天', '星期', '个月', '季度', '季', '半年', '学期']);

/** Both quantities in one unit; null when their units cannot be compared or a bare number can be read in two ways. */
export function inCommonUnit(a: Quantity, b: Quantity): { readonly left: Big; readonly right: Big } | null {
  if (!unitsComparable(a.unit, b.unit)) return null;
  if (isBare(a) !== isBare(b)) {
    const left = isBare(a) ? bareBeside(a.number, b) : inBaseUnit(a);
    const right = isBare(b) ? bareBeside(b.number, a) : inBaseUnit(b);
    return left && right && { left, right };
  }
  return isFractionBesidePercentage(a, b) ? null : { left: inBaseUnit(a), right: inBaseUnit(b) };
}

/** "0.95" in a column of percentages, beside 95: typed as a fraction, most likely, but nobody can be sure. */
function isFractionBesidePercentage(a: Quantity, b: Quantity): boolean {
  if (a.unit !== '%' || b.unit !== '%') return false;
  const [small, large] = a.number.lt(b.number) ? [a.number, b.number] : [b.number, a.number];
  return small.gt(ZERO) && small.lte(ONE) && large.gte(50);
}

const isBare = (quantity: Quantity): boolean => quantity.unit === null && quantity.scale.eq(ONE);

const times = (number: Big, factor: Big): Big => (factor === ONE ? number : number.times(factor));

const inBaseUnit = (quantity: Quantity): Big => {
  const factor = quantity.unit === null ? ONE : measureOf(quantity.unit).factor;
  return times(times(quantity.number, quantity.scale), factor);
};

/** Beside a share of at least half, a bare number up to 1 is a fraction; beside a small one (≤1 %) it may be either. */
const LARGE_SHARE = new Big('0.5');
/** A bare number above this is a percentage; 1.2 beside 95 % may be 120 % or a slip. */
const LARGEST_FRACTION = 2;
/** From this many times the other number on, a bare amount is meant in the base unit (7343800 beside 734.38万元). */
const IN_BASE_UNIT_FROM = 1000;

/** A number without unit, read in the unit of the quantity it is compared with. */
function bareBeside(number: Big, other: Quantity): Big | null {
  if (other.unit === '%') return bareShare(number, inBaseUnit(other));
  const sameScale = inBaseUnit({ ...other, number });
  const baseUnit =
    other.scale.gt(ONE) && other.number.gt(ZERO) && number.gte(other.number.times(IN_BASE_UNIT_FROM));
  return baseUnit ? number : sameScale;
}

/** A number that is 95 or 0.95 where a percentage belongs, as a fraction; null where both readings make sense. */
function bareShare(number: Big, other: Big): Big | null {
  if (number.lte(ZERO) || number.gt(LARGEST_FRACTION)) return number.div(100);
  if (other.gte(LARGE_SHARE)) return number.lte(ONE) ? number : null;
  return number.gt(ONE) ? number.div(100) : null;
}

/**
 * Whether the actual value reaches the target. Both ends of a range belong to it, deadlines include their day.
 * null when it cannot be told: qualitative texts, several values, unlike units, missing figures, "=5" with more than 5.
 * Without a direction only the very same value is known to meet the target.
 * A figure named inside a sentence may show that a target is met, never that it is missed.
 *
 * @param year the one the form speaks of, which a deadline without a year is in; null where the form names none
 */
export function meets(
  target: ParsedValue,
  actual: ParsedValue,
  direction: Direction | null,
  year: number | null = null,
): boolean | null {
  if (target.kind === 'date' && actual.kind === 'date') return inTime(target, actual.date, year);
  const named = target.kind === 'text' || actual.kind === 'text';
  const wanted = target.kind === 'range' ? target : principal(target);
  const reached = actual.kind === 'range' ? actual : principal(actual);
  if (!wanted || !reached) return null;
  const verdict =
    'low' in wanted ? withinRange(wanted, reached, direction) : reaches(wanted, reached, direction);
  return named && verdict === false ? null : verdict;
}

type Operated = { readonly operator: Operator | null; readonly quantity: Quantity };
type Range = { readonly low: Quantity; readonly high: Quantity };

/** The one quantity a value is about, be it named inside a sentence; null for several, ranges, dates and words. */
export function principal(value: ParsedValue): Operated | null {
  if (value.kind === 'quantity') return value;
  return value.kind === 'text' && value.mentioned.length === 1 ? value.mentioned[0]! : null;
}

function reaches(target: Operated, actual: Operated | Range, direction: Direction | null): boolean | null {
  if ('low' in actual) {
    const ends = [actual.low, actual.high].map((quantity) =>
      reaches(target, { operator: null, quantity }, direction),
    );
    return ends[0] === ends[1] ? ends[0]! : null;
  }
  if (isDubious(target) || opposed(target.operator, actual.operator)) return null;
  const pair = inCommonUnit(target.quantity, actual.quantity);
  if (!pair) return null;
  const { left, right } = pair;
  switch (direction) {
    case 'higher':
      return target.operator === '>' ? right.gt(left) : right.gte(left);
    case 'lower':
      return target.operator === '<' ? right.lt(left) : right.lte(left);
    case 'exact':
      return right.gt(left) ? null : right.eq(left);
    case null:
      return right.eq(left) ? true : null;
  }
}

/** "-100%" is a slip of the dash, "≤-5%" a decline that is wanted. */
const isDubious = ({ operator, quantity }: Operated): boolean =>
  quantity.number.lt(ZERO) && operator === null;

/** "≤5" said of a value that should be "≥3". */
const opposed = (target: Operator | null, actual: Operator | null): boolean =>
  /[≥>]/u.test(target ?? '')
    ? /[≤<]/u.test(actual ?? '')
    : /[≤<]/u.test(target ?? '') && /[≥>]/u.test(actual ?? '');

function withinRange(target: Range, actual: Operated | Range, direction: Direction | null): boolean | null {
  const [from, to] = 'low' in actual ? [actual.low, actual.high] : [actual.quantity, actual.quantity];
  const above = inCommonUnit(target.low, from);
  const below = inCommonUnit(target.high, to);
  if (!above || !below) return null;
  if (above.right.gte(above.left) && below.right.lte(below.left)) return true;
  if (direction !== 'lower' && below.right.lt(above.left)) return false;
  return direction === 'lower' && above.right.gt(below.left) ? false : null;
}

/**
 * How far the target is reached, as a fraction: actual/target, or target/actual where less is better (Hubei's A/B).
 * null when {@link meets} could not compare two plain quantities, and where the quotient says nothing (zero, negatives).
 */
export function completionOf(
  target: ParsedValue,
  actual: ParsedValue,
  direction: Direction | null,
): Big | null {
  if (target.kind !== 'quantity' || actual.kind !== 'quantity' || direction === null) return null;
  if (opposed(target.operator, actual.operator)) return null;
  const pair = inCommonUnit(target.quantity, actual.quantity);
  if (!pair || pair.left.lte(ZERO) || pair.right.lt(ZERO)) return null;
  if (pair.right.eq(pair.left)) return ONE;
  if (direction !== 'lower') return pair.right.div(pair.left);
  return pair.right.eq(ZERO) ? null : pair.left.div(pair.right);
}

/** A day as a number that sorts by time. */
const dayNumber = (year: number, month: number, day: number): number => (year * 12 + month) * 32 + day;

/** The first and the last day a partial date may mean, in the given year where it names none. */
function span(date: PartialDate, year: number): { readonly first: number; readonly last: number } {
  const y = date.year ?? year;
  return {
    first: dayNumber(y, date.month ?? 1, date.day ?? 1),
    last: dayNumber(y, date.month ?? 12, date.day ?? 31),
  };
}

/** A bare date is a deadline too. A deadline without a year is in the form's, a day without one in the deadline's. */
function inTime(
  target: { operator: Operator | null; date: PartialDate },
  actual: PartialDate,
  formYear: number | null,
): boolean | null {
  if (target.operator === '≥' || target.operator === '>') return null;
  const year = target.date.year ?? (actual.year === undefined ? 2000 : (formYear ?? actual.year));
  const deadline = span(target.date, year).last;
  const done = span(actual, year);
  if (done.last <= deadline) return true;
  return done.first > deadline ? false : null;
}
