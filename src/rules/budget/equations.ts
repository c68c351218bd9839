import { OTHER_YEAR } from '../../layouts/budget/columns';
import type { BudgetColumn, BudgetRow, BudgetSide, StandardTable } from '../../recognition/table';
import { matchingText } from '../../sheet/text';
import { columnSums } from './column-sums';
import { equation, holds, saysSomething, type Equation, type SumRule } from './equation';
import { lineRole } from './figures';
import { amountIn, childrenOf, isBlankRow, isTotalRow, moneyColumns } from './lines';

/** Every sum a disclosure table prints: across its columns, down its levels, and its totals. */
export function equationsOf(table: StandardTable): Equation[] {
  const sides = table.budget?.sides ?? [];
  return [
    ...sides.flatMap((side) => [
      ...rowSums(table, side),
      ...withBlankSubjects(table, [
        ...hierarchySums(table, side),
        ...totalSums(table, side, table.kind === 'budget-01' || table.kind === 'budget-04'),
      ]),
    ]),
    ...balance(table, sides),
  ];
}

// ---- across the columns: 合计 = 基本支出 + 项目支出, 基本支出小计 = 人员经费 + 公用经费

function rowSums(table: StandardTable, side: BudgetSide): Equation[] {
  const rows = side.rows.filter((row) => !isBlankRow(side, row));
  return columnSums(moneyColumns(side)).flatMap(({ whole, parts, relation }) => {
    const equations = rows.flatMap((row) =>
      equation(
        table,
        'budget/row-sum',
        row,
        whole,
        parts.map(({ key }) => row.cells[key]!),
        relation,
      ),
    );
    return isMisread(equations) ? [] : equations;
  });
}

/** Where most rows do not come out the columns mean something else than the header seems to say. */
const MISREAD_FROM = 4;
function isMisread(equations: readonly Equation[]): boolean {
  const failing = equations.filter((each) => !holds(each)).length;
  return failing >= MISREAD_FROM && failing * 2 > equations.length;
}

// ---- down the levels: 类 = its 款, 款 = its 项; 301 = 30101 + 30102 …

function hierarchySums(table: StandardTable, side: BudgetSide): Equation[] {
  return side.rows.flatMap((row, index) => {
    if (isBlankRow(side, row)) return [];
    const parts = partsOf(side, index);
    const guessed = childrenOf(side, index)
      .map((child) => side.rows[child]!)
      .filter((each) => each.guessed);
    return moneyColumns(side).flatMap((column) => [
      ...(parts.rows.length === 0 ? [] : sumDown(table, 'budget/hierarchy', row, column, parts)),
      ...guessed.flatMap((part) =>
        equation(table, 'budget/hierarchy', row, column, [part.cells[column.key]!], 'at-most'),
      ),
    ]);
  });
}

interface Parts {
  readonly rows: readonly BudgetRow[];
  /** Some lines are listed without amounts (涉密): what is listed is part of the whole only. */
  readonly complete: boolean;
}

/** The lines that make up a line, or with null the outermost ones; a heading without amounts stands for its own lines. */
function partsOf(side: BudgetSide, parent: number | null, within = childrenOf(side, parent)): Parts {
  const rows: BudgetRow[] = [];
  let complete = true;
  for (const index of within) {
    const row = side.rows[index]!;
    if (row.parent !== parent || row.guessed || row.kind !== 'line') continue;
    if (!isBlankRow(side, row)) {
      rows.push(row);
      continue;
    }
    const below = partsOf(side, index);
    rows.push(...below.rows);
    complete &&= below.complete && (below.rows.length > 0 || side.side !== null);
  }
  return { rows, complete };
}

/**
 * Subjects printed in advance stay without amounts where an office has none: where most sums over such lines come out,
 * all of them must. A project without an amount is withheld, and stays unknown.
 */
function withBlankSubjects(table: StandardTable, equations: readonly Equation[]): Equation[] {
  const settled = (each: Equation): Equation => (each.blankLines ? { ...each, relation: 'equal' } : each);
  const open = equations.filter((each) => each.blankLines && saysSomething(each));
  const even = open.filter((each) => holds(settled(each)));
  const areNothing = SUBJECT_KINDS.includes(table.kind) && even.length * 2 > open.length;
  return areNothing || listsItems(table) ? equations.map(settled) : [...equations];
}

/** 三公经费 with its items one under the other: an item left blank costs nothing. */
const listsItems = ({ kind, budget }: StandardTable): boolean =>
  kind === 'budget-08' &&
  budget!.sides.every(({ rows }) => rows.every((row) => isTotalRow(row) || lineRole(row) !== null));

function sumDown(
  table: StandardTable,
  rule: SumRule,
  whole: BudgetRow,
  column: BudgetColumn,
  { rows, complete }: Parts,
): Equation[] {
  const cells = rows.map(({ cells }) => cells[column.key]!);
  const sums = equation(table, rule, whole, column, cells, 'equal');
  return complete
    ? sums
    : sums.map((each) =>
        each.relation === 'equal' ? { ...each, relation: 'at-most', blankLines: true } : each,
      );
}

// ---- totals: 合计 over or under the lines; 收入总计 = 本年收入合计 + 上年结转

function totalSums(table: StandardTable, side: BudgetSide, twoSided: boolean): Equation[] {
  const totals = side.rows.flatMap((row, index) => (isTotalRow(row) ? [index] : []));
  if (totals.length === 0) return [];
  // A line whose place nothing tells may be part of another or an addend of its own.
  if (!twoSided && side.rows.some((row) => row.guessed && row.kind === 'line' && row.parent === null))
    return [];
  if (!twoSided && totals.length > 1) return [];
  if (!twoSided && hasUnknownLevels(table, side)) return [];
  return twoSided ? runningTotals(table, side, totals) : down(table, side, totals[0]!, partsOf(side, null));
}

/** Neither codes nor indents tell which lines are part of which, while the lines are subjects or one holds the rest. */
function hasUnknownLevels(table: StandardTable, side: BudgetSide): boolean {
  const lines = side.rows.filter(({ kind }) => kind === 'line');
  if (lines.length < 2 || lines.some(({ code, depth }) => code !== null || depth > 0)) return false;
  if (SUBJECT_KINDS.includes(table.kind)) return true;
  const total = side.rows.find(isTotalRow);
  const [column] = moneyColumns(side);
  const of = (row: BudgetRow | undefined) => row && column && amountIn(table, row.cells[column.key]!)?.value;
  const whole = of(total);
  return whole !== undefined && whole !== null && lines.some((row) => of(row)?.eq(whole));
}

const SUBJECT_KINDS: readonly StandardTable['kind'][] = [
  'budget-03',
  'budget-05',
  'budget-07',
  'budget-09',
  'budget-10',
];

const down = (table: StandardTable, side: BudgetSide, total: number, parts: Parts): Equation[] =>
  isBlankRow(side, side.rows[total]!) || parts.rows.length === 0
    ? []
    : moneyColumns(side).flatMap((column) =>
        sumDown(table, 'budget/total', side.rows[total]!, column, parts),
      );

/** Each total holds the total before it and the lines since; one that stands first holds the lines below it. */
function runningTotals(table: StandardTable, side: BudgetSide, totals: readonly number[]): Equation[] {
  const range = (from: number, to: number): number[] =>
    Array.from({ length: Math.max(0, to - from) }, (_, offset) => from + offset);
  const equations: Equation[] = [];
  let before: BudgetRow | null = null;
  let from = 0;
  for (const [position, total] of totals.entries()) {
    const lines = partsOf(side, null, range(from, total));
    const first =
      position === 0 &&
      lines.rows.length === 0 &&
      side.rows.slice(0, total).every(({ parent }) => parent !== null);
    if (first && total === 0) {
      equations.push(
        ...down(table, side, total, partsOf(side, null, range(total + 1, totals[1] ?? side.rows.length))),
      );
      return equations;
    }
    const row = side.rows[total]!;
    const rows = before ? [before, ...lines.rows] : lines.rows;
    equations.push(...down(table, side, total, { ...lines, rows }));
    before = isBlankRow(side, row) ? null : row;
    if (before) from = total + 1;
  }
  return equations;
}

/** 收入总计 = 支出总计, of every spending side. */
function balance(table: StandardTable, sides: readonly BudgetSide[]): Equation[] {
  const [income] = sides.filter(({ side }) => side === 'income');
  const wholes = income && lastTotal(income);
  if (!wholes) return [];
  return sides
    .filter(({ side }) => side === 'expenditure')
    .flatMap((side) => {
      const other = lastTotal(side);
      if (!other || other.row.kind !== wholes.row.kind) return [];
      return equation(
        table,
        'budget/total',
        wholes.row,
        wholes.column,
        [other.row.cells[other.column.key]!],
        'equal',
      );
    });
}

function lastTotal(side: BudgetSide): { row: BudgetRow; column: BudgetColumn } | null {
  const row = [...side.rows].reverse().find((each) => isTotalRow(each) && !isBlankRow(side, each));
  const columns = moneyColumns(side).filter(
    ({ path }) => !path.some(({ value }) => OTHER_YEAR.test(matchingText(value))),
  );
  const column = columns.find(({ role }) => role === 'total') ?? columns[0];
  return row && column ? { row, column } : null;
}
