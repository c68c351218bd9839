import { SELF_EVALUATIONS } from '../../recognition/table';
import { decimalsOf, ZERO } from '../../values/decimal';
import { couldEqual } from '../../values/interval';
import { inTableUnit, withUnit } from '../amounts';
import { budgetFigures, costMoney, isMoneyCost } from '../cost/money';
import { amountText, indicatorName, plain, shortText } from '../describe';
import { scoredRows } from '../rows';
import type { TableRule } from '../rule';

/** A cost indicator limits the whole budget, but its actual value is not what was spent of it. */
export const costVsExecuted: TableRule = {
  id: 'actual/cost-vs-executed',
  severity: 'warning',
  scope: 'table',
  kinds: SELF_EVALUATIONS,
  *check(table) {
    const executed = table.totalFund?.executed;
    if (!executed) return;
    const slack = inTableUnit(table.profile.thresholds.money, table.table);
    for (const indicator of scoredRows(table)) {
      if (!isMoneyCost(indicator)) continue;
      const target = costMoney(table.table, indicator.target);
      const actual = costMoney(table.table, indicator.actual);
      if (!target || !actual?.gt(ZERO)) continue;
      const wholeBudget = budgetFigures(table).some((figure) => couldEqual(figure.interval, target, slack));
      // One decimal less than the money row is a matter of taste: 734.4 for 734.38.
      const rounded = plain(executed.value, decimalsOf(actual)) === amountText(actual);
      if (!wholeBudget || rounded || couldEqual(executed.interval, actual, slack)) continue;
      yield {
        cell: indicator.row.cells.actual!,
        related: [executed.cell],
        data: {
          name: indicatorName(indicator.row),
          actual: shortText(indicator.actual.raw),
          executed: withUnit(amountText(executed.value), table.table),
        },
        expected: amountText(executed.value),
        found: shortText(indicator.actual.raw),
      };
    }
  },
};
