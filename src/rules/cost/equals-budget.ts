import { ZERO } from '../../values/decimal';
import { couldEqual } from '../../values/interval';
import { inTableUnit, withUnit } from '../amounts';
import { amountText, indicatorName, shortText } from '../describe';
import { scoredRows } from '../rows';
import type { TableRule } from '../rule';
import { budgetFigures, costMoney, isMoneyCost } from './money';

/** C7: the cost indicator only repeats the budget, which says nothing about cost. */
export const equalsBudget: TableRule = {
  id: 'cost/equals-budget',
  severity: 'info',
  scope: 'table',
  *check(table) {
    const budgets = budgetFigures(table).filter(({ value }) => value.gt(ZERO));
    const slack = inTableUnit(table.profile.thresholds.money, table.table);
    for (const indicator of scoredRows(table)) {
      const money = isMoneyCost(indicator) ? costMoney(table.table, indicator.target) : null;
      const budget = money && budgets.find((figure) => couldEqual(figure.interval, money, slack));
      if (!budget) continue;
      const { row, target } = indicator;
      yield {
        cell: row.cells.target!,
        related: [budget.cell],
        data: {
          name: indicatorName(row),
          target: shortText(target.raw),
          budget: withUnit(amountText(budget.value), table.table),
        },
        found: shortText(target.raw),
      };
    }
  },
};
