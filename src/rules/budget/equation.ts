import type { BoundCell, BudgetColumn, BudgetRow, StandardTable } from '../../recognition/table';
import { ZERO } from '../../values/decimal';
import { couldEqual, sumIntervals } from '../../values/interval';
import { amountIn, columnName, rowName, type Amount } from './lines';

/** Which rule speaks of a sum that does not come out. */
export type SumRule = 'budget/row-sum' | 'budget/hierarchy' | 'budget/total';

/** An amount that should be the sum of others, or at least as much. */
export interface Equation {
  readonly rule: SumRule;
  readonly whole: Amount;
  readonly parts: readonly Amount[];
  /** at-most: some parts are not published, or only named (其中). */
  readonly relation: 'equal' | 'at-most';
  /** Nothing but lines without amounts keeps the relation from being `equal`. */
  readonly blankLines?: true;
  readonly name: string;
  readonly column: string;
}

/** Whether a sum comes out, or misses by no more than the rounding of its amounts. */
export function holds({ whole, parts, relation }: Equation): boolean {
  const added = sumIntervals(parts.map(({ interval }) => interval));
  return relation === 'equal' ? couldEqual(added, whole.interval) : added.low.lte(whole.interval.high);
}

/** 0 = 0 says nothing about its cells. */
export const saysSomething = ({ whole, parts }: Equation): boolean =>
  [whole, ...parts].some(({ value }) => !value.eq(ZERO));

/** The sum as the cells have it; none where the whole is no amount. An unknown part leaves only that the others are some of it. */
export function equation(
  table: StandardTable,
  rule: SumRule,
  row: BudgetRow,
  column: BudgetColumn,
  cells: readonly BoundCell[],
  relation: Equation['relation'],
): Equation[] {
  const whole = amountIn(table, row.cells[column.key]!);
  if (!whole) return [];
  const amounts = cells.map((cell) => amountIn(table, cell));
  const parts = amounts.filter((amount) => amount !== null);
  const known = parts.length === amounts.length ? relation : 'at-most';
  return [{ rule, whole, parts, relation: known, name: rowName(row), column: columnName(column) }];
}
