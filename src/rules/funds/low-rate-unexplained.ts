import { SELF_EVALUATIONS } from '../../recognition/table';
import { constant } from '../../values/decimal';
import { withUnit } from '../amounts';
import { amountText, fundName, percent } from '../describe';
import { spendingExplained } from '../explained';
import type { TableRule } from '../rule';

/** F6: little of the budget was spent and nothing in the table says why. */
export const lowRateUnexplained: TableRule = {
  id: 'funds/low-rate-unexplained',
  severity: 'warning',
  scope: 'table',
  kinds: SELF_EVALUATIONS,
  *check(table) {
    const fund = table.totalFund;
    const limit = constant(table.profile.thresholds.lowRate);
    if (!fund?.executed || !fund.denominator || !fund.computedRate?.lt(limit)) return;
    if (spendingExplained(table, fund)) return;
    const cell = fund.row.cells.rate ?? fund.executed.cell;
    yield {
      cell,
      related: [fund.executed.cell, fund.denominator.cell],
      data: {
        name: fundName(fund.row),
        rate: percent(fund.computedRate),
        limit: percent(limit),
        unspent: withUnit(amountText(fund.denominator.value.minus(fund.executed.value)), table.table),
      },
      expected: `≥${percent(limit)}`,
      found: percent(fund.computedRate),
    };
  },
};
