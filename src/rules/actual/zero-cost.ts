import { SELF_EVALUATIONS } from '../../recognition/table';
import { ZERO } from '../../values/decimal';
import type { ParsedValue } from '../../values/types';
import { amountText, indicatorName, shortText } from '../describe';
import { costMoney, isMoneyCost } from '../cost/money';
import { scoredRows } from '../rows';
import type { TableRule } from '../rule';

/** S14: an actual cost of nothing although money was spent. */
export const zeroCost: TableRule = {
  id: 'actual/zero-cost',
  severity: 'warning',
  scope: 'table',
  kinds: SELF_EVALUATIONS,
  *check(table) {
    const executed = table.totalFund?.executed;
    if (!executed?.value.gt(ZERO)) return;
    for (const indicator of scoredRows(table)) {
      const { row, target, actual } = indicator;
      if (!isMoneyCost(indicator) || actual.kind !== 'quantity' || !actual.quantity.number.eq(ZERO)) continue;
      if (!costMoney(table.table, target)?.gt(ZERO) && !isPrice(target)) continue;
      yield {
        cell: row.cells.actual!,
        related: [executed.cell],
        data: {
          name: indicatorName(row),
          actual: shortText(actual.raw),
          executed: amountText(executed.value),
        },
        expected: '>0',
        found: shortText(actual.raw),
      };
    }
  },
};

/** "≤12万元/口", "≤5000元". */
const isPrice = (target: ParsedValue): boolean =>
  target.kind === 'quantity' && /^元/u.test(target.quantity.unit ?? '') && target.quantity.number.gt(ZERO);
