import type Big from 'big.js';
import type { BoundCell, BudgetColumn, BudgetRow, BudgetSide, StandardTable } from '../../recognition/table';
import { groupBy } from '../../sheet/group-by';
import { oncePer } from '../../sheet/memory';
import { isUnknownResult } from '../../sheet/snapshot';
import { isBlank } from '../../sheet/text';
import { ZERO } from '../../values/decimal';
import { parseMoney } from '../../values/figure';
import { exactly } from '../../values/interval';
import { moneyUnitOf } from '../../values/money';
import { isBlankOrPlaceholder } from '../../values/placeholder';
import type { Interval } from '../../values/types';
import { shortText, shown } from '../describe';

/** An amount cell with what it says, in the table's unit (万元 where it names none). */
export interface Amount {
  readonly cell: BoundCell;
  readonly value: Big;
  readonly interval: Interval;
}

/** The amount in a cell: nothing written or a stroke is nothing; null for words (涉密) and errors. */
export function amountIn(table: StandardTable, cell: BoundCell): Amount | null {
  const money = parseMoney(cell, moneyUnitOf(table));
  if (money) return { cell, ...money };
  return isBlankOrPlaceholder(cell.value) ? { cell, value: ZERO, interval: exactly(ZERO) } : null;
}

export const moneyColumns = ({ columns }: BudgetSide): BudgetColumn[] => columns.filter(({ money }) => money);

/** 合计, 收入总计: not a 小计 of some lines only. */
export const isTotalRow = ({ kind }: BudgetRow): boolean => kind === 'total' || kind === 'grand-total';

/** No amount in any column: a heading, or a line whose amounts are not published, or not known. */
export const isBlankRow = (side: BudgetSide, row: BudgetRow): boolean =>
  moneyColumns(side).every(({ key }) => {
    const { value } = row.cells[key]!;
    return isBlank(value) || isUnknownResult(value);
  });

/** Indexes of the lines that are part of a line; of the outermost ones for null. In order. */
export const childrenOf = (side: BudgetSide, parent: number | null): readonly number[] =>
  childrenByParent(side).get(parent) ?? [];

const childrenByParent = oncePer(({ rows }: BudgetSide) =>
  groupBy(rows.keys(), (index) => rows[index]!.parent),
);

/** A line as people call it: "行政运行", "合计", else its row number. */
export const rowName = (row: BudgetRow): string =>
  row.name !== '' ? shortText(row.name) : (row.code ?? String(row.row + 1));

/** A column as people call it: "基本支出" of "基本支出 | 小计"; where the group alone says too little, both. */
export function columnName({ path }: BudgetColumn): string {
  const labels = path.map((cell) => shown(cell).replace(/\s+/gu, ''));
  const leaf = labels[labels.length - 1] ?? '';
  const group = labels[labels.length - 2];
  return shortText(group !== undefined && /^(小计|合计|总计)$/u.test(leaf) ? `${group}${leaf}` : leaf);
}
