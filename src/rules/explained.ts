import type { BoundCell } from '../recognition/table';
import type { ScoredFund, ScoredIndicator, ScoredTable } from '../scoring/types';
import { rawText } from '../sheet/text';
import { annualHeader, written } from './rows';

const ABOUT_SPENDING = /执行|支付|拨付|结转|结余|资金|预算|支出|付款/u;
const ABOUT_ADJUSTMENT = /调整|追加|调增|调减|调剂|增加|新增|压减|核减|下达|预算/u;
/** "无较大偏差。" explains nothing. */
const DENIES_DEVIATION =
  /^\s*(?:本项目|本年度|该项目)?(?:无|没有|不存在|未发现|未出现)[^，。；]{0,8}(?:偏差|未完成|未达标|未实现)[^，。；]{0,8}[。.]?\s*$/u;
const ABOUT_MORE = /超|高于|多于|增加|增长|大幅|翻/u;

const says = (cell: BoundCell | undefined, subject: RegExp): boolean =>
  written(cell) && subject.test(rawText(cell.value));

/** Whether the money row's own column explains it; where the form has none, whether other words of the table do. */
function moneyExplained({ table, indicators }: ScoredTable, fund: ScoredFund, subject: RegExp): boolean {
  const { reason } = fund.row.cells;
  if (reason) return written(reason);
  return (
    table.explanations.some((cell) => says(cell, subject)) ||
    indicators.some(({ row }) => says(row.cells.reason, subject))
  );
}

export const spendingExplained = (table: ScoredTable, fund: ScoredFund): boolean =>
  moneyExplained(table, fund, ABOUT_SPENDING);

export const adjustmentExplained = (table: ScoredTable, fund: ScoredFund): boolean =>
  moneyExplained(table, fund, ABOUT_ADJUSTMENT);

/** Whether the form gives its rows a place to say why: a column, or prose under the table. */
export const hasRoomForReasons = (table: ScoredTable): boolean =>
  annualHeader(table, 'reason') !== undefined || table.table.explanations.length > 0;

/** Whether these rows' deviation is explained: in their own column, or under a table that has no such column. */
export const deviationExplained = (table: ScoredTable, rows: readonly ScoredIndicator[]): boolean =>
  rows.some(({ row }) => row.cells.reason)
    ? rows.some(({ row }) => written(row.cells.reason))
    : table.table.explanations.some((cell) => written(cell) && !DENIES_DEVIATION.test(rawText(cell.value)));

/** Whether more than planned is explained: in the row, or by words about it under a table without such a column. */
export const excessExplained = (table: ScoredTable, { row }: ScoredIndicator): boolean =>
  row.cells.reason
    ? written(row.cells.reason)
    : table.table.explanations.some((cell) => says(cell, ABOUT_MORE));
