import { BUDGET_KINDS } from '../../recognition/table';
import type { TableRule } from '../rule';
import { disagreementsOf } from './disagreements';

/** A 类 is the sum of its 款, a 款 of its 项; 301 of 30101…; a unit of its own lines; 一、 of its （一）. */
export const hierarchy: TableRule = {
  id: 'budget/hierarchy',
  severity: 'error',
  scope: 'table',
  kinds: BUDGET_KINDS,
  check: ({ table }) => disagreementsOf(table, 'budget/hierarchy'),
};
