import { SELF_EVALUATIONS } from '../../recognition/table';
import { ONE, PERCENT } from '../../values/decimal';
import { withUnit } from '../amounts';
import { amountText, fundName, percent } from '../describe';
import type { TableRule } from '../rule';
import type { ScoredFund } from '../../scoring/types';

/** F5 F13: more was spent than the budget holds. Parts are looked at where the total itself is within its budget. */
export const overBudget: TableRule = {
  id: 'funds/over-budget',
  severity: 'warning',
  scope: 'table',
  kinds: SELF_EVALUATIONS,
  *check({ table, funds, totalFund, profile }) {
    const limit = ONE.plus(PERCENT.times(profile.thresholds.rate));
    const over = ({ possibleRates }: ScoredFund): boolean => possibleRates?.low.gt(limit) ?? false;
    const looked = totalFund && over(totalFund) ? [totalFund] : funds.filter(over);
    for (const { row, executed, denominator, computedRate, initialBudget } of looked) {
      yield {
        cell: executed!.cell,
        related: [denominator!.cell],
        text: denominator === initialBudget ? 'initial' : 'default',
        data: {
          name: fundName(row),
          executed: withUnit(amountText(executed!.value), table),
          budget: withUnit(amountText(denominator!.value), table),
          rate: percent(computedRate!),
        },
        expected: `≤${amountText(denominator!.value)}`,
        found: amountText(executed!.value),
      };
    }
  },
};
