import type { BaseRow, BoundCell, StandardTable, Figure } from '../../recognition/table';
import { parseMoney } from '../../values/figure';
import { moneyUnitOf } from '../../values/money';

/** The three year columns of 经费控制情况. */
export const YEAR_COLUMNS = ['priorActual', 'budget', 'actual'] as const;
export type YearColumn = (typeof YEAR_COLUMNS)[number];

/** A name without quotation marks: 三公经费 of “三公”经费. */
export const lineName = ({ name }: BaseRow): string => name.replace(/[“”"'‘’]/gu, '');

/** Lines that head a block of their own. */
const HEADING = /^(三公经费|项目支出|公用经费|人员经费|基本支出|政府采购|部门基本支出|部门支出|支出合计)/u;
export const isHeading = (row: BaseRow): boolean => HEADING.test(lineName(row));

/** A heading with its own lines: those down to the next heading. */
export interface HeadedLines {
  readonly heading: BaseRow;
  readonly lines: readonly BaseRow[];
}

export function headedLines(table: StandardTable): HeadedLines[] {
  const found: { heading: BaseRow; lines: BaseRow[] }[] = [];
  for (const row of table.baseRows) {
    if (isHeading(row)) found.push({ heading: row, lines: [] });
    else found[found.length - 1]?.lines.push(row);
  }
  return found;
}

export const findLine = (rows: readonly BaseRow[], name: RegExp): BaseRow | undefined =>
  rows.find((row) => name.test(lineName(row)));

/** The amount in one year's column, in the table's unit (万元 where it names none); numbers kept as text are read too. */
export function amountOf(table: StandardTable, row: BaseRow, column: YearColumn): Figure | undefined {
  const cell: BoundCell | undefined = row.cells[column];
  const money = cell && parseMoney(cell, moneyUnitOf(table));
  return money ? { cell, ...money } : undefined;
}

export const VEHICLES =
  /^(公务用车|公车)(购置)?(和|及|与|、)?(维护|运行维护|运行|运维|运行费|维修)?(经费|费用?)?$/u;
export const VEHICLE_PURCHASE = /^(公务用车|公车)购置(经费|费用?)?$/u;
export const VEHICLE_RUNNING = /^(公务用车|公车)(运行|运维|维护)/u;
export const ABROAD = /出国|出境/u;
export const RECEPTION = /接待/u;
