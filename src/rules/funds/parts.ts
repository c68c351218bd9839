import Big from 'big.js';
import type { BoundCell, StandardTable } from '../../recognition/table';
import type { Figure, ScoredFund } from '../../scoring/types';
import { labelText } from '../../sheet/text';
import { ZERO } from '../../values/decimal';
import { sumIntervals } from '../../values/interval';
import { amountInterval, inTableUnit } from '../amounts';

/** Columns in which the parts of a total add up to it. */
export type AddedColumn = 'initialBudget' | 'annualBudget' | 'executed';
export const ADDED_COLUMNS: readonly AddedColumn[] = ['initialBudget', 'annualBudget', 'executed'];

/** A total and the parts that do not add up to it, in one column. */
export interface WrongSum {
  readonly column: AddedColumn;
  readonly total: Figure;
  readonly totalRow: ScoredFund;
  readonly parts: readonly Figure[];
  readonly sum: Big;
}

interface Part {
  readonly fund: ScoredFund;
  readonly label: string;
}

/**
 * Labels that, together, leave nothing out. Where a form lists only some parts (a lone 其中:财政拨款), parts may add up
 * to less than the total; more than the total they may never be.
 */
const COMPLETE_SETS: readonly (readonly RegExp[])[] = [
  [/其他/u, /财政|中央|省|市|县|区/u],
  [/单位.*资金|自有|自筹/u, /财政/u],
  [/基本支出/u, /项目支出/u],
  [/人员/u, /运转|公用/u, /特定目标/u],
];

/** F4 F14: columns in which the parts exceed their total, or plainly all stand there and do not reach it. Tolerance in 万元. */
export function wrongSums(funds: readonly ScoredFund[], table: StandardTable, tolerance: number): WrongSum[] {
  const slack = inTableUnit(tolerance, table);
  return groups(funds).flatMap(({ totalRow, parts }) =>
    ADDED_COLUMNS.flatMap((column) => {
      const wrong = wrongSum(totalRow, parts, column, slack);
      return wrong ? [wrong] : [];
    }),
  );
}

/** Every total row with its nearest parts, those of each kind (source, spending) by themselves. */
function groups(funds: readonly ScoredFund[]): { totalRow: ScoredFund; parts: Part[] }[] {
  const starts = funds.flatMap((fund, index) => (fund.row.role === 'total' ? [index] : []));
  return starts.flatMap((start, n) => {
    const totalRow = funds[start]!;
    const below = funds.slice(start + 1, starts[n + 1] ?? funds.length);
    const nearest = Math.min(...below.map((fund) => fund.row.depth));
    return (['source', 'spending', null] as const).flatMap((group) => {
      const parts = below
        .filter((fund) => fund.row.group === group && fund.row.depth === nearest)
        .map((fund) => ({ fund, label: labelText(fund.row.cells.label?.value ?? null) }));
      return parts.length > 0 ? [{ totalRow, parts }] : [];
    });
  });
}

function wrongSum(
  totalRow: ScoredFund,
  parts: readonly Part[],
  column: AddedColumn,
  slack: Big,
): WrongSum | null {
  const total = totalRow[column];
  const filled = parts.filter(({ fund }) => fund[column]);
  if (!total || filled.length === 0) return null;
  const figures = withoutNested(
    filled.map(({ fund }) => fund[column]!),
    slack,
  );
  const sum = figures.reduce((so, figure) => so.plus(figure.value), ZERO);
  const possible = sumIntervals(figures.map(amountInterval));
  const wanted = amountInterval(total);
  const over = possible.low.gt(wanted.high.plus(slack));
  const under = possible.high.lt(wanted.low.minus(slack));
  const wrong =
    over || (under && isComplete(parts) && parts.every((part) => isFilledOrNothing(part, column)));
  return wrong ? { column, total, totalRow, parts: figures, sum } : null;
}

const isComplete = (parts: readonly Part[]): boolean =>
  COMPLETE_SETS.some((set) => set.every((pattern) => parts.some(({ label }) => pattern.test(label))));

/** A figure, a dash or a blank; words would mean that something else is said here. */
function isFilledOrNothing({ fund }: Part, column: AddedColumn): boolean {
  const cell: BoundCell | undefined = fund.row.cells[column];
  return (
    fund[column] !== undefined || typeof cell?.value !== 'string' || !/[\d\p{Script=Han}]/u.test(cell.value)
  );
}

/** Without parts that a part before them already holds: 财政拨款 100, of it 中央 60 and 省级 40, written without indent. */
function withoutNested(figures: readonly Figure[], slack: Big): Figure[] {
  const kept: Figure[] = [];
  for (let at = 0; at < figures.length; at++) {
    const holder = figures[at]!;
    kept.push(holder);
    at += nestedBelow(holder, figures.slice(at + 1), slack);
  }
  return kept;
}

/** How many of the figures that follow, two at least, add up to this one. */
function nestedBelow(holder: Figure, following: readonly Figure[], slack: Big): number {
  if (holder.value.lte(0)) return 0;
  let sum = ZERO;
  for (const [index, figure] of following.entries()) {
    sum = sum.plus(figure.value);
    if (index > 0 && sum.minus(holder.value).abs().lte(slack)) return index + 1;
  }
  return 0;
}
