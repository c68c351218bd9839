import { ONE, ZERO } from '../../values/decimal';
import { inTableUnit, withUnit } from '../amounts';
import { amountText, indicatorName, shortText } from '../describe';
import { scoredRows } from '../rows';
import type { ScoredIndicator } from '../../scoring/types';
import type { TableRule } from '../rule';
import { budgetFigures, costMoney, isAboutWhole, isMoneyCost } from './money';

/** C7: the cost indicator allows more than the whole budget. */
export const exceedsBudget: TableRule = {
  id: 'cost/exceeds-budget',
  severity: 'error',
  scope: 'table',
  *check(table) {
    const [budget] = budgetFigures(table).sort((a, b) => b.value.cmp(a.value));
    if (!budget?.value.gt(ZERO)) return;
    const limit = budget.value.plus(inTableUnit(table.profile.thresholds.money, table.table));
    for (const indicator of scoredRows(table)) {
      if (!isMoneyCost(indicator) || !isLimit(indicator)) continue;
      const money = costMoney(table.table, indicator.target);
      if (!money?.gt(limit)) continue;
      const { row, target } = indicator;
      yield {
        cell: row.cells.target!,
        related: [budget.cell],
        data: {
          name: indicatorName(row),
          target: shortText(target.raw),
          budget: withUnit(amountText(budget.value), table.table),
        },
        expected: `≤${amountText(budget.value)}`,
        found: shortText(target.raw),
      };
    }
  },
};

/** A limit in money. A bare number may be anything (元/亩), unless the name says that the whole is meant. */
function isLimit(indicator: ScoredIndicator): boolean {
  const { target, direction } = indicator;
  if (target.kind !== 'quantity' || direction === 'higher') return false;
  const { unit, scale } = target.quantity;
  return unit === '元' || (unit === null && (!scale.eq(ONE) || isAboutWhole(indicator)));
}
