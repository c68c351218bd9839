import { isFilled } from '../../scoring/rows';
import { amountText, fundName, percent } from '../describe';
import { safeFix } from '../rows';
import type { TableRule } from '../rule';

/** F11: the rate is blank although both its figures stand there. */
export const rateMissing: TableRule = {
  id: 'funds/rate-missing',
  severity: 'warning',
  scope: 'table',
  *check(table) {
    const { totalFund } = table;
    const cell = totalFund?.row.cells.rate;
    if (!totalFund || !cell || isFilled(cell)) return;
    const { executed, denominator, computedRate } = totalFund;
    if (!executed || !denominator || !computedRate) return;
    yield {
      cell,
      related: [executed.cell, denominator.cell],
      data: {
        name: fundName(totalFund.row),
        expected: percent(computedRate),
        executed: amountText(executed.value),
        budget: amountText(denominator.value),
      },
      expected: percent(computedRate),
      found: '',
      fix: safeFix(table, cell),
    };
  },
};
