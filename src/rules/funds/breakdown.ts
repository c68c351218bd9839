import type { Breakdown, BreakdownItem, Figure } from '../../recognition/table';
import type { ScoredTable } from '../../scoring/types';
import { moneyFigure } from '../../scoring/figures';
import { sum } from '../../values/decimal';
import { couldEqual, sumIntervals } from '../../values/interval';
import { inTableUnit, withUnit } from '../amounts';
import { amountText, shortText, shown } from '../describe';
import type { TableRule } from '../rule';

/** F10: 按收入性质分 or 按支出性质分 does not add up to the year's budget. */
export const breakdown: TableRule = {
  id: 'funds/breakdown',
  severity: 'error',
  scope: 'table',
  kinds: ['overall-self-evaluation', 'project-self-evaluation'],
  *check(table) {
    const slack = inTableUnit(table.profile.thresholds.money, table.table);
    const fund = table.totalFund;
    const budget = fund?.annualBudget ?? fund?.initialBudget;
    if (!fund || !budget) return;
    // A stack filled with what was spent, or with the initial budget, is another choice, not a wrong sum.
    const accepted = [fund.annualBudget, fund.executed, fund.initialBudget].filter((f) => f !== undefined);
    for (const stack of table.table.breakdowns) {
      const amounts = stack.items.flatMap((item, index) => amountOf(item, index, table));
      if (amounts.length === 0) continue;
      const total = sum(amounts.map(({ value }) => value));
      const possible = sumIntervals(amounts.map(({ interval }) => interval));
      if (accepted.some((figure) => couldEqual(possible, figure.interval, slack))) continue;
      yield {
        cell: amounts[0]!.cell,
        related: [...amounts.slice(1).map(({ cell }) => cell), budget.cell],
        data: {
          heading: headingText(stack),
          parts: amounts.map(({ value }) => amountText(value)).join('＋'),
          sum: withUnit(amountText(total), table.table),
          budget: withUnit(amountText(budget.value), table.table),
        },
        expected: amountText(budget.value),
        found: amountText(total),
      };
    }
  },
};

const headingText = (stack: Breakdown): string =>
  shortText(shown(stack.heading).replace(/(?<!其中)[:：].*$/su, ''));

/** The item's amount; nothing for a 其中 line inside the stack, which an item before it already holds. */
function amountOf({ label, amount, cell }: BreakdownItem, index: number, { table }: ScoredTable): Figure[] {
  if (amount === null || (index > 0 && /^\s*其中/u.test(label))) return [];
  const money = moneyFigure(
    { row: cell.row, column: cell.column, zone: cell.zone, value: amount },
    table.unit,
  );
  return money ? [{ ...money, cell }] : [];
}
