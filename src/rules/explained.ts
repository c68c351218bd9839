import type { BoundCell } from '../recognition/table';
import { isFilled } from '../scoring/rows';
import type { ScoredFund, ScoredIndicator, ScoredTable } from '../scoring/types';
import { rawText } from '../sheet/text';
import { annualHeader } from './rows';

const ABOUT_SPENDING = /执行|支付|拨付|结转|结余|资金|预算|支出|付款/u;
const ABOUT_ADJUSTMENT = /调整|追加|调增|调减|调剂|增加|新增|压减|核减|下达|预算/u;
/** Words of a reason. "无较大偏差。" and "进一步加强项目管理。" give none. */
const ABOUT_DEVIATION =
  /因|由于|影响|不足|滞后|未(?!发现|出现)|不到位|偏[慢低高]|[较缓]慢|缺|困难|调整|有待|不[够高及]|有限(?!公司|责任)|薄弱|欠缺|局限|结转|疫情|天气|下降|减少|超|仍需|尚[未需]|不固定|扣(?:减)?\d|错过|主要是|导致|造成|致使|推迟|延[期误迟后]|取消|暂[停缓]|[干春夏秋伏]旱|洪|灾|积压|故障|送修|损坏|停[工产水电机]|搬迁|离[岗职]|退出|短缺|等待/u;
const ABOUT_MORE = /超|高于|多于|增加|增长|大幅|翻/u;

const says = (cell: BoundCell | undefined, subject: RegExp): boolean =>
  isFilled(cell) && subject.test(rawText(cell.value));

/** Whether the money row's own column explains it; where the form has none, whether other words of the table do. */
function moneyExplained({ table, indicators }: ScoredTable, fund: ScoredFund, subject: RegExp): boolean {
  const { reason } = fund.row.cells;
  if (reason) return isFilled(reason);
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
    ? rows.some(({ row }) => isFilled(row.cells.reason))
    : table.table.explanations.some((cell) => says(cell, ABOUT_DEVIATION));

/** Whether more than planned is explained: in the row, or by words about it under a table without such a column. */
export const excessExplained = (table: ScoredTable, { row }: ScoredIndicator): boolean =>
  row.cells.reason
    ? isFilled(row.cells.reason)
    : table.table.explanations.some((cell) => says(cell, ABOUT_MORE));
