import type { ScoredFund, ScoredIndicator, ScoredTable } from '../scoring/types';
import { rawText } from '../sheet/text';
import { annualHeader, written } from './rows';

const ABOUT_SPENDING = /执行|支付|拨付|结转|结余|资金|预算|支出|付款/u;
const ABOUT_ADJUSTMENT = /调整|追加|调增|调减|调剂|增加|新增|压减|核减|下达|预算/u;

/** Whether some words of the table explain its spending, or a change of its budget. */
function moneyExplained(table: ScoredTable, fund: ScoredFund, subject: RegExp): boolean {
  if (written(fund.row.cells.reason) || table.table.explanations.some(written)) return true;
  return table.indicators.some(
    ({ row: { cells } }) => written(cells.reason) && subject.test(rawText(cells.reason.value)),
  );
}

export const spendingExplained = (table: ScoredTable, fund: ScoredFund): boolean =>
  moneyExplained(table, fund, ABOUT_SPENDING);

export const adjustmentExplained = (table: ScoredTable, fund: ScoredFund): boolean =>
  moneyExplained(table, fund, ABOUT_ADJUSTMENT);

/** Whether the form gives its rows a place to say why: a column, or prose under the table. */
export const hasRoomForReasons = (table: ScoredTable): boolean =>
  annualHeader(table, 'reason') !== undefined || table.table.explanations.length > 0;

/** Whether these rows' deviation is explained: in their own column, or for the whole table under it. */
export const deviationExplained = (table: ScoredTable, rows: readonly ScoredIndicator[]): boolean =>
  rows.some(({ row }) => written(row.cells.reason)) || table.table.explanations.some(written);
