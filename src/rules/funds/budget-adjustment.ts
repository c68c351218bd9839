import type Big from 'big.js';
import { SELF_EVALUATIONS } from '../../recognition/table';
import { constant, ZERO } from '../../values/decimal';
import { withUnit } from '../amounts';
import { amountText, fundName, percent } from '../describe';
import { adjustmentExplained } from '../explained';
import type { TableRule } from '../rule';

/** F7: the year's budget moved far from the initial one and nothing in the table says why. */
export const budgetAdjustment: TableRule = {
  id: 'funds/budget-adjustment',
  severity: 'info',
  scope: 'table',
  kinds: SELF_EVALUATIONS,
  *check(table) {
    const fund = table.totalFund;
    const { initialBudget: initial, annualBudget: annual } = fund ?? {};
    if (!fund || !initial?.value.gt(ZERO) || !annual?.value.gt(ZERO)) return;
    const change = annual.value.minus(initial.value).div(initial.value);
    if (change.abs().lte(constant(table.profile.thresholds.budgetChange)) || adjustmentExplained(table, fund))
      return;
    const inWords = (amount: Big): string => withUnit(amountText(amount), table.table);
    yield {
      cell: annual.cell,
      related: [initial.cell],
      text: change.gt(ZERO) ? 'default' : 'less',
      data: {
        name: fundName(fund.row),
        initial: inWords(initial.value),
        annual: inWords(annual.value),
        difference: inWords(annual.value.minus(initial.value).abs()),
        change: percent(change.abs()),
      },
      found: `${amountText(initial.value)}→${amountText(annual.value)}`,
    };
  },
};
