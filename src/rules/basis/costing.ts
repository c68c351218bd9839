import Big from 'big.js';
import type { BoundCell, StandardTable } from '../../recognition/table';
import { isFilled } from '../../scoring/rows';
import type { ScoredTable } from '../../scoring/types';
import { whileSame } from '../../sheet/memory';
import { rawText } from '../../sheet/text';
import { isMoney, readArithmetic, type Calculation } from '../../values/arithmetic/calculation';
import type { NumberToken } from '../../values/arithmetic/tokens';
import { sum } from '../../values/decimal';
import { parseMoney } from '../../values/figure';
import { sumIntervals } from '../../values/interval';
import { moneyUnitOf } from '../../values/money';
import type { Interval } from '../../values/types';
import { yuanPerUnit } from '../amounts';
import { shown } from '../describe';

/** A line of the costing (支出明细): what it is for, how it is reckoned, what it comes to. */
export interface CostingLine {
  readonly item: BoundCell | undefined;
  readonly basis: BoundCell;
  readonly reading: CostingText;
  /** The line's money of every source; undefined where there is none, or something else than money. */
  readonly amount: LineAmount | undefined;
}

export interface LineAmount {
  /** Its first filled cell. */
  readonly cell: BoundCell;
  /** In 元. */
  readonly value: Big;
  readonly interval: Interval;
  /** Neither the cell nor the table names a unit: it may be 元 as well as 万元. */
  readonly unitless: boolean;
}

/** Amounts a text names: in 元, with what stands right before them. */
export interface NamedAmount {
  readonly token: NumberToken;
  readonly value: Big;
  /** Words between the last stop and the amount: "②社区治安防控". */
  readonly before: string;
  /** "合计", "共计" and the like before it: the sum of those named before. */
  readonly total: boolean;
}

/** A costing text taken apart. */
export interface CostingText {
  readonly text: string;
  readonly calculations: readonly Calculation[];
  /** Amounts that stand by themselves. */
  readonly amounts: readonly NamedAmount[];
  /** Prices, shares or last year's figures stand in it too, or something that could not be read: no sum can be expected. */
  readonly loose: boolean;
}

/** Words before an amount that make a price, a limit or somebody else's money of it. */
const NOT_THIS_MONEY =
  /每|均|标准|单价|不超|不低|不少|至少|最高|最低|上年|去年|前年|上一年|20\d\d年|其中|总投|合同|已支|已付|已拨|累计|结转|结余|原|超过|约/u;
/** Words behind an amount that make a price or an estimate of it. */
const NOT_A_SUM = /^\s*(?:左右|以内|以上|以下|每(?!年)|一|\/(?!年)|的|标准)/u;
const TOTAL = /(?:合计|共计|总计|小计|共需|共)[^\d]{0,4}$/u;
const STOP = /[。；;，,、\n：:\u2460-\u2473]/u;

export function readCosting(text: string): CostingText {
  const { calculations, others, unread } = readArithmetic(text);
  let loose = unread || /%|％|÷/u.test(text);
  const amounts: NamedAmount[] = [];
  let from = 0;
  const ends = calculations.map(({ end }) => end);
  for (const token of others) {
    if (!isMoney(token)) continue;
    const start = Math.max(from, ...ends.filter((end) => end <= token.start), token.start - LONGEST_CLAUSE);
    const before = lastClause(text.slice(start, token.start));
    const price = token.unit!.per.some((word) => word !== '年');
    if (
      token.glued ||
      price ||
      NOT_THIS_MONEY.test(before) ||
      NOT_A_SUM.test(text.slice(token.end, token.end + 6))
    )
      loose = true;
    else
      amounts.push({
        token,
        value: token.number.times(token.unit!.scale),
        before,
        total: TOTAL.test(before),
      });
    from = token.end;
  }
  return { text, calculations, amounts, loose };
}

const LONGEST_CLAUSE = 60;

function lastClause(text: string): string {
  const parts = text.split(STOP);
  return parts[parts.length - 1]!;
}

/** The lines of the table's costing that say how they are reckoned. */
export const costingLines = whileSame(({ table }: ScoredTable): readonly CostingLine[] =>
  table.lists
    .filter(({ name }) => name === 'costing')
    .flatMap(({ rows }) =>
      rows.flatMap(({ cells }): CostingLine[] => {
        const { basis, item } = cells;
        if (!basis || !isFilled(basis)) return [];
        const amount = lineAmount(table, [cells.amount, cells.transfer, cells.other]);
        return [{ item, basis, reading: readCosting(rawText(basis.value)), amount }];
      }),
    ),
);

function lineAmount(table: StandardTable, cells: readonly (BoundCell | undefined)[]): LineAmount | undefined {
  const filled = cells.filter(isFilled);
  const figures = filled.map((cell) => parseMoney(cell, moneyUnitOf(table)));
  const known = figures.filter((figure) => figure !== null);
  if (filled.length === 0 || known.length < filled.length) return undefined;
  const yuan = yuanPerUnit(table);
  const interval = sumIntervals(known.map((figure) => figure.interval));
  return {
    cell: filled[0]!,
    value: sum(known.map(({ value }) => value)).times(yuan),
    interval: { low: interval.low.times(yuan), high: interval.high.times(yuan) },
    unitless: table.unit === null && filled.every((cell) => !/[元万]/u.test(shown(cell))),
  };
}

/** People round what they ask for: a difference of less than this share of the amount is none. */
const ROUNDING = new Big('0.01');
const TEN_THOUSAND = new Big(10_000);

/** Whether the amount of the line may be this sum, in 元. */
export function couldBe(amount: LineAmount, computed: Interval): boolean {
  const slack = amount.value.times(ROUNDING);
  const readings = amount.unitless ? [new Big(1), TEN_THOUSAND] : [new Big(1)];
  return readings.some((divisor) => {
    const [low, high] = [amount.interval.low.div(divisor), amount.interval.high.div(divisor)];
    const room = slack.div(divisor);
    return computed.low.lte(high.plus(room)) && computed.high.gte(low.minus(room));
  });
}

/** 万元 from ten thousand on, 元 below: as people would write it. */
export function inWords(yuan: Big): string {
  const large = yuan.abs().gte(TEN_THOUSAND);
  return large ? `${rounded(yuan.div(TEN_THOUSAND))}万元` : `${rounded(yuan)}元`;
}

const rounded = (number: Big): string => number.round(4, Big.roundHalfUp).toFixed();
