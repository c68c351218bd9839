import { BUDGET_KINDS } from '../../recognition/table';
import type { TableRule } from '../rule';
import { disagreementsOf } from './disagreements';

/** 合计 = 基本支出 + 项目支出 + …, 小计 = its parts, as the header nests them. */
export const rowSum: TableRule = {
  id: 'budget/row-sum',
  severity: 'error',
  scope: 'table',
  kinds: BUDGET_KINDS,
  check: ({ table }) => disagreementsOf(table, 'budget/row-sum'),
};
