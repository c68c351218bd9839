import { SELF_EVALUATIONS } from '../../recognition/table';
import { couldEqual } from '../../values/interval';
import { inTableUnit } from '../amounts';
import { budgetFigures, costMoney, isMoneyCost } from '../cost/money';
import { indicatorName, plain, shortText } from '../describe';
import { judgedRows } from '../rows';
import type { TableRule } from '../rule';

/** A cost indicator limits the whole budget, but its actual value is not what was spent of it. */
export const costVsExecuted: TableRule = {
  id: 'actual/cost-vs-executed',
  severity: 'warning',
  scope: 'table',
  kinds: SELF_EVALUATIONS,
  *check(table, { profile }) {
    const executed = table.totalFund?.executed;
    if (!executed) return;
    const slack = inTableUnit(profile.thresholds.money, table.table);
    for (const indicator of judgedRows(table)) {
      if (!isMoneyCost(indicator)) continue;
      const target = costMoney(table.table, indicator.target);
      const actual = costMoney(table.table, indicator.actual);
      if (!target || !actual?.gt(0)) continue;
      const wholeBudget = budgetFigures(table).some((figure) => couldEqual(figure.interval, target, slack));
      // One decimal less than the money row is a matter of taste: 734.4 for 734.38.
      const rounded = plain(executed.value, decimals(actual.toFixed())) === plain(actual, 6);
      if (!wholeBudget || rounded || couldEqual(executed.interval, actual, slack)) continue;
      yield {
        cell: indicator.row.cells.actual!,
        related: [executed.cell],
        data: {
          name: indicatorName(indicator.row),
          actual: shortText(indicator.actual.raw),
          executed: plain(executed.value, 6),
        },
        expected: plain(executed.value, 6),
        found: shortText(indicator.actual.raw),
      };
    }
  },
};

const decimals = (text: string): number => text.split('.')[1]?.length ?? 0;
