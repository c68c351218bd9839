import { budgetColumn, OTHER_YEAR } from '../../layouts/budget/columns';
import type {
  BudgetColumn,
  BudgetColumnRole,
  BudgetRow,
  BudgetSide,
  StandardTable,
} from '../../recognition/table';
import { oncePer } from '../../sheet/memory';
import { labelText, matchingText } from '../../sheet/text';
import { ZERO } from '../../values/decimal';
import { scaleInterval, sumIntervals } from '../../values/interval';
import type { Interval } from '../../values/types';
import { yuanPerUnit } from '../amounts';
import { amountIn, columnName, isBlankRow, isTotalRow, moneyColumns, rowName, type Amount } from './lines';

/** An amount of one table as another one is compared with it. */
export interface BudgetFigure {
  readonly table: StandardTable;
  readonly amount: Amount;
  /** In 元. */
  readonly yuan: Interval;
  /** "合计“基本支出”". */
  readonly name: string;
}

export function figure(
  table: StandardTable | undefined,
  row: BudgetRow | undefined,
  column: BudgetColumn | undefined,
): BudgetFigure | undefined {
  const cell = row && column && row.cells[column.key];
  const amount = table && cell && amountIn(table, cell);
  if (!amount) return undefined;
  return {
    table,
    amount,
    yuan: scaleInterval(amount.interval, yuanPerUnit(table)),
    name: `${rowName(row)}“${columnName(column)}”`,
  };
}

export const sumOf = (figures: readonly BudgetFigure[]): Interval =>
  sumIntervals(figures.map(({ yuan }) => yuan));

/**
 * The money column of this role for the table's own year. undefined where the table has none, or several and nothing
 * tells which.
 */
export function columnOf(
  table: StandardTable,
  { columns }: BudgetSide,
  role: BudgetColumnRole,
): BudgetColumn | undefined {
  const words = (column: BudgetColumn): string =>
    column.path.map(({ value }) => matchingText(value)).join(' ');
  const own = columns.filter(
    (column) =>
      column.role === role &&
      column.money &&
      !column.groups.includes('carryOver') &&
      !OTHER_YEAR.test(words(column)),
  );
  if (own.length <= 1) return own[0];
  const named = own.filter((column) => table.year !== null && words(column).includes(String(table.year)));
  return named.length === 1 ? named[0] : undefined;
}

/** The column of the whole amount: 合计, or the only one. */
export const wholeColumn = (table: StandardTable, side: BudgetSide): BudgetColumn | undefined => {
  const money = moneyColumns(side);
  return (
    columnOf(table, side, 'total') ??
    (money.length === 1 ? money[0] : undefined) ??
    columnOf(table, side, 'basic')
  );
};

/** A column by its role, or the one of the whole amount. */
export type AskedColumn = BudgetColumnRole | 'whole';

const columnFor = (table: StandardTable, side: BudgetSide, role: AskedColumn): BudgetColumn | undefined =>
  role === 'whole' ? wholeColumn(table, side) : columnOf(table, side, role);

export const sideOf = (table: StandardTable, side: BudgetSide['side']): BudgetSide | undefined =>
  table.budget?.sides.find((each) => each.side === side);

/** The one total row of a list; undefined where it has none or several. */
export function totalRow(side: BudgetSide): BudgetRow | undefined {
  const totals = side.rows.filter(isTotalRow);
  return totals.length === 1 ? totals[0] : undefined;
}

/** What a line of 收支总表 speaks of, in the words of the columns of the other tables. */
export const lineRole = (row: BudgetRow): BudgetColumnRole | null => budgetColumn(labelText(row.name));

/** Lines by code, those only that have a code of their own. */
const byCode = oncePer((side: BudgetSide): ReadonlyMap<string, BudgetRow> =>
  onlyOnes(
    side.rows.filter(({ kind }) => kind === 'line'),
    ({ code }) => code ?? '',
  ),
);

/** Lines by name, those only that have a name of their own. */
const byName = (side: BudgetSide, include: (row: BudgetRow) => boolean): Map<string, BudgetRow> =>
  onlyOnes(
    side.rows.filter((row) => row.kind === 'line' && include(row) && !isBlankRow(side, row)),
    ({ name }) => labelText(name),
  );

function onlyOnes(rows: readonly BudgetRow[], keyOf: (row: BudgetRow) => string): Map<string, BudgetRow> {
  const found = new Map<string, BudgetRow>();
  const twice = new Set<string>(['']);
  for (const row of rows) {
    const key = keyOf(row);
    if (found.has(key)) twice.add(key);
    found.set(key, row);
  }
  for (const key of twice) found.delete(key);
  return found;
}

// ---- amounts that other tables repeat

/** A line of 收支总表, by what it speaks of. */
export function line(
  table: StandardTable,
  side: 'income' | 'expenditure',
  fits: (row: BudgetRow) => boolean,
) {
  const half = sideOf(table, side);
  const rows = half?.rows.filter((row) => fits(row)) ?? [];
  return half && rows.length === 1 ? figure(table, rows[0], wholeColumn(table, half)) : undefined;
}

/** The totals of a side of 收支总表, each an alternative. */
export const totals = (table: StandardTable, side: 'income' | 'expenditure'): (readonly [BudgetFigure])[] => {
  const half = sideOf(table, side);
  return (half?.rows ?? [])
    .filter((row) => isTotalRow(row) && !isBlankRow(half!, row))
    .flatMap((row) => {
      const found = figure(table, row, wholeColumn(table, half!));
      return found ? [[found] as const] : [];
    });
};

/** The total row of a list under a column. */
export function total(table: StandardTable | undefined, role: AskedColumn) {
  const [side] = table?.budget?.sides ?? [];
  if (!table || !side) return undefined;
  const row = totalRow(side);
  return figure(table, row, columnFor(table, side, role));
}

/** A line of a list by its code. */
export function coded(table: StandardTable, code: string, role: AskedColumn) {
  const [side] = table.budget!.sides;
  const row = side && byCode(side).get(code);
  if (!side || !row) return undefined;
  return figure(table, row, columnFor(table, side, role));
}

/** Functional classes of a list (201, 208 …) by name. */
export function classes(table: StandardTable): Map<string, BudgetFigure> {
  const [side] = table.budget!.sides;
  const isClass = ({ code }: BudgetRow): boolean => /^2\d\d$/u.test(code ?? '');
  return side ? figuresByName(table, side, wholeColumn(table, side), isClass) : new Map();
}

/** Lines of the spending side of 收支总表 by name: 一般公共服务支出 … */
export function spendingLines(table: StandardTable, role: AskedColumn = 'whole'): Map<string, BudgetFigure> {
  const side = sideOf(table, 'expenditure');
  return side ? figuresByName(table, side, columnFor(table, side, role), () => true) : new Map();
}

const figuresByName = (
  table: StandardTable,
  side: BudgetSide,
  column: BudgetColumn | undefined,
  include: (row: BudgetRow) => boolean,
): Map<string, BudgetFigure> =>
  new Map(
    [...byName(side, include)].flatMap(([name, row]) => {
      const found = figure(table, row, column);
      return found ? [[name, found] as const] : [];
    }),
  );

/** Whether all the fiscal money of table 04 is of the general budget. */
export function isGeneralOnly(table: StandardTable): boolean {
  const side = sideOf(table, 'income');
  return (
    side !== undefined &&
    side.rows
      .filter((row) => ['governmentFund', 'stateCapital', 'carryOver'].includes(lineRole(row) ?? ''))
      .every(
        (row) =>
          isBlankRow(side, row) ||
          figure(table, row, wholeColumn(table, side))?.amount.value.eq(ZERO) === true,
      )
  );
}
