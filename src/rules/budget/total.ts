import { BUDGET_KINDS } from '../../recognition/table';
import type { TableRule } from '../rule';
import { disagreementsOf } from './disagreements';

/** 合计 against its lines, 收入总计 and 支出总计 against 合计 and 结转, and against one another. */
export const total: TableRule = {
  id: 'budget/total',
  severity: 'error',
  scope: 'table',
  kinds: BUDGET_KINDS,
  check: ({ table }) => disagreementsOf(table, 'budget/total'),
};
