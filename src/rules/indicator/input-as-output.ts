import type { Level2 } from '../../recognition/table';
import type { ScoredTable } from '../../scoring/types';
import { ZERO } from '../../values/decimal';
import { moneyIn } from '../amounts';
import { indicatorName, shown } from '../describe';
import type { TableRule } from '../rule';
import { filledRows, nameText, quantityOf, targetCell } from './reading';
import { INPUT_MONEY } from './wording';
import type Big from 'big.js';

const OUTPUTS: readonly Level2[] = ['quantity', 'quality'];

/** C13, C18: an amount of money put in stands where the result should: 资金投入 under 数量, or the budget itself as a target. */
export const inputAsOutput: TableRule = {
  id: 'indicator/input-as-output',
  severity: 'warning',
  scope: 'table',
  *check(table) {
    const budgets = budgetsOf(table);
    for (const { row, target } of filledRows(table)) {
      const quantity = quantityOf(target);
      const cell = targetCell(row);
      if (
        row.subRow ||
        !cell ||
        quantity?.unit !== '元' ||
        !row.category2 ||
        !OUTPUTS.includes(row.category2)
      )
        continue;
      const amount = moneyIn(table.table, quantity);
      const budget = amount && amount.gt(ZERO) ? budgets.find((figure) => figure.eq(amount)) : undefined;
      if (!budget && !INPUT_MONEY.test(nameText(row))) continue;
      yield {
        cell: row.cells.level3 ?? cell,
        related: row.cells.level3 ? [cell] : [],
        text: budget ? 'budget' : 'default',
        data: { name: indicatorName(row), target: shown(cell) },
      };
    }
  },
};

/** The budgets of the money rows, in the table's unit. */
const budgetsOf = (table: ScoredTable): Big[] =>
  table.funds
    .flatMap(({ initialBudget, annualBudget }) => [initialBudget, annualBudget])
    .flatMap((figure) => figure?.value ?? []);
