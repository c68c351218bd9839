import type { BaseRow, StandardTable } from '../../recognition/table';
import { inTableUnit, withUnit } from '../amounts';
import { shown } from '../describe';
import type { TableRule } from '../rule';
import type Big from 'big.js';
import { amountOf, headedLines, lineName } from './lines';
import { sumsOf } from './sums';

/** What may differ from the budget by its nature. */
const FREE = /调整/u;

/** X5: more was spent on a line than its budget. Where one of its lines explains a total, only that line is said. */
export const overBudget: TableRule = {
  id: 'base/over-budget',
  severity: 'warning',
  scope: 'table',
  kinds: ['base-data'],
  *check({ table, profile }) {
    const tolerance = inTableUnit(profile.thresholds.money, table);
    const isSaid = (row: BaseRow): boolean => !FREE.test(lineName(row)) && isOver(table, row, tolerance);
    const explained = new Set([
      ...headedLines(table).flatMap(({ heading, lines }) => (lines.some(isSaid) ? heading : [])),
      ...sumsOf(table).flatMap(({ total, parts }) => (parts.some(isSaid) ? total : [])),
    ]);
    for (const row of table.baseRows) {
      if (explained.has(row) || !isSaid(row)) continue;
      yield {
        cell: row.cells.actual!,
        related: [row.cells.budget!],
        data: {
          name: lineName(row),
          actual: withUnit(shown(row.cells.actual), table),
          budget: withUnit(shown(row.cells.budget), table),
        },
      };
    }
  },
};

function isOver(table: StandardTable, row: BaseRow, tolerance: Big): boolean {
  const budget = amountOf(table, row, 'budget');
  const actual = amountOf(table, row, 'actual');
  return (
    budget !== undefined &&
    actual !== undefined &&
    actual.interval.low.gt(budget.interval.high.plus(tolerance))
  );
}
