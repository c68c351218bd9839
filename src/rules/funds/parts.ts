import type Big from 'big.js';
import type { Figure, FundRow, StandardTable } from '../../recognition/table';
import type { ScoredFund } from '../../scoring/types';
import { labelText } from '../../sheet/text';
import { sum, ZERO } from '../../values/decimal';
import { sumIntervals } from '../../values/interval';
import { inTableUnit } from '../amounts';

/** Columns in which the parts of a total add up to it. */
export type AddedColumn = 'initialBudget' | 'annualBudget' | 'executed';
const ADDED_COLUMNS: readonly AddedColumn[] = ['initialBudget', 'annualBudget', 'executed'];

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
  [/其[他它]/u, /财政|中央|省|市|县|区/u],
  [/单位.*资金|自有|自筹/u, /财政/u],
  [/中央/u, /地方/u],
  [/上级/u, /区级|县级|本级|地方/u],
  [/基本支出/u, /项目支出/u],
  [/人员/u, /运转|公用/u, /特定目标|项目/u],
];

/** F4 F14: columns in which the parts exceed their total, or plainly all stand there and do not reach it. Tolerance in 万元. */
export const wrongSums = (
  funds: readonly ScoredFund[],
  table: StandardTable,
  tolerance: number,
): WrongSum[] => wrongIn(groups(funds), inTableUnit(tolerance, table));

/** The same of totals that stand under their parts: 金额合计 under the tasks of a department. */
export const wrongSumsAbove = (
  funds: readonly ScoredFund[],
  table: StandardTable,
  tolerance: number,
): WrongSum[] => wrongIn(groupsAbove(funds), inTableUnit(tolerance, table));

interface Group {
  readonly totalRow: ScoredFund;
  readonly parts: readonly Part[];
}

const wrongIn = (found: readonly Group[], slack: Big): WrongSum[] =>
  found.flatMap(({ totalRow, parts }) =>
    ADDED_COLUMNS.flatMap((column) => {
      const wrong = wrongSum(totalRow, parts, column, slack);
      return wrong ? [wrong] : [];
    }),
  );

/** Every total row with its parts, those of each kind (source, spending) by themselves. */
function groups(funds: readonly ScoredFund[]): Group[] {
  const starts = totalsAt(funds);
  return starts.flatMap((start, n) => {
    const totalRow = funds[start]!;
    const below = funds.slice(start + 1, starts[n + 1] ?? funds.length);
    return (['source', 'spending', null] as const).flatMap((group) => {
      // 合计 under 收入构成 ends its own parts: what follows belongs to another total.
      if (totalRow.row.group !== null && totalRow.row.group !== group) return [];
      const parts = below.filter((fund) => fund.row.group === group).map(toPart);
      return parts.length > 0 ? [{ totalRow, parts }] : [];
    });
  });
}

/** Every total without parts of its group below it, but two of them or more above. */
const groupsAbove = (funds: readonly ScoredFund[]): Group[] =>
  endTotals(funds).flatMap(({ total, parts, hasOthers }) =>
    hasOthers ? [] : [{ totalRow: total, parts: parts.map(toPart) }],
  );

/** 合计 with the parts of its own group that stand above it. */
export interface EndTotal {
  readonly total: ScoredFund;
  readonly group: NonNullable<FundRow['group']>;
  readonly parts: readonly ScoredFund[];
  /** Whether parts of its group stand below it, too. */
  readonly hasOthers: boolean;
}

/** The totals with two or more parts of their group between them and the total above. */
export function endTotals(funds: readonly ScoredFund[]): EndTotal[] {
  const starts = totalsAt(funds);
  return starts.flatMap((start, n) => {
    const total = funds[start]!;
    const { group } = total.row;
    const ofGroup = (from: number, to: number | undefined): ScoredFund[] =>
      funds.slice(from, to).filter(({ row }) => row.group === group);
    const parts = ofGroup((starts[n - 1] ?? -1) + 1, start);
    const hasOthers = ofGroup(start + 1, starts[n + 1]).length > 0;
    return group === null || parts.length < 2 ? [] : [{ total, group, parts, hasOthers }];
  });
}

const totalsAt = (funds: readonly ScoredFund[]): number[] =>
  funds.flatMap(({ row }, index) => (row.role === 'total' ? [index] : []));

const toPart = (fund: ScoredFund): Part => ({ fund, label: labelText(fund.row.cells.label?.value ?? null) });

function wrongSum(
  totalRow: ScoredFund,
  parts: readonly Part[],
  column: AddedColumn,
  slack: Big,
): WrongSum | null {
  const total = totalRow[column];
  if (!total) return null;
  const errors: ('over' | 'under')[] = [];
  let nearest: readonly Figure[] | undefined;
  for (const figures of readingsOf(parts, column, slack)) {
    const error = errorOf(total, figures, slack);
    if (!error) return null;
    errors.push(error);
    nearest ??= figures;
  }
  if (!nearest) return null;
  const complete =
    parts.every((part) => isFilledOrNothing(part, column)) &&
    (isCompleteSet(parts) || addsUpElsewhere(totalRow, parts, column, slack));
  if (!errors.every((error) => error === 'over') && !complete) return null;
  return { column, total, totalRow, parts: nearest, sum: sum(nearest.map(({ value }) => value)) };
}

function errorOf(total: Figure, parts: readonly Figure[], slack: Big): 'over' | 'under' | null {
  const possible = sumIntervals(parts.map(({ interval }) => interval));
  const wanted = total.interval;
  if (possible.low.gt(wanted.high.plus(slack))) return 'over';
  return possible.high.lt(wanted.low.minus(slack)) ? 'under' : null;
}

/**
 * Ways to read which rows add up: the nearest ones, where the form tells them from parts of parts; all of them; either
 * without figures that a figure before them already holds. The first is the one to report. None where nothing is filled in.
 */
function* readingsOf(parts: readonly Part[], column: AddedColumn, slack: Big): Iterable<readonly Figure[]> {
  const filled = (rows: readonly Part[]): Figure[] => rows.flatMap(({ fund }) => fund[column] ?? []);
  const [nearest, all] = [filled(nearestParts(parts)), filled(parts)];
  if (nearest.length === 0) return;
  yield nearest;
  yield all;
  yield withoutNested(nearest, slack);
  yield withoutNested(all, slack);
}

/** 其中 stands before the first part only, or before each; one before a later part makes it a part of the part above. */
function nearestParts(parts: readonly Part[]): Part[] {
  const depth = Math.min(...parts.map(({ fund }) => fund.row.depth));
  return parts.filter(({ fund }, index) => index === 0 || fund.row.depth === depth);
}

const isCompleteSet = (parts: readonly Part[]): boolean =>
  COMPLETE_SETS.some((set) => set.every((pattern) => parts.some(({ label }) => pattern.test(label))));

/** The same parts, two of them at least, make up the total in another column: the form lists all there are. */
function addsUpElsewhere(
  totalRow: ScoredFund,
  parts: readonly Part[],
  column: AddedColumn,
  slack: Big,
): boolean {
  return ADDED_COLUMNS.some((other) => {
    const total = totalRow[other];
    const figures = nearestParts(parts).flatMap(({ fund }) => fund[other] ?? []);
    const several = figures.filter(({ value }) => value.gt(ZERO)).length > 1;
    return other !== column && total !== undefined && several && errorOf(total, figures, slack) === null;
  });
}

/** A figure, a dash or a blank; words would mean that something else is said here. */
function isFilledOrNothing({ fund }: Part, column: AddedColumn): boolean {
  const value = fund.row.cells[column]?.value;
  return fund[column] !== undefined || typeof value !== 'string' || !/[\d\p{Script=Han}]/u.test(value);
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
  if (holder.value.lte(ZERO)) return 0;
  let soFar = ZERO;
  for (const [index, { value }] of following.entries()) {
    soFar = soFar.plus(value);
    if (index > 0 && soFar.minus(holder.value).abs().lte(slack)) return index + 1;
  }
  return 0;
}
