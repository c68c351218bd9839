import type Big from 'big.js';
import type { Level2, StandardTable, Figure } from '../../recognition/table';
import type { ScoredIndicator, ScoredTable } from '../../scoring/types';
import { labelText } from '../../sheet/text';
import { moneyFigure } from '../../scoring/figures';
import { ZERO } from '../../values/decimal';
import type { ParsedValue } from '../../values/types';
import { moneyIn } from '../amounts';

const MONEY_COSTS: ReadonlySet<Level2> = new Set(['cost', 'economic-cost']);
const RATE_OR_COUNT = /率|比例|次数|天数|人数|增幅|降幅/u;

/** A cost indicator about money: not 社会成本, not a rate of overspending. */
export function isMoneyCost({ row }: ScoredIndicator): boolean {
  const money = row.category2 ? MONEY_COSTS.has(row.category2) : row.category1 === 'cost';
  return money && !RATE_OR_COUNT.test(labelText(row.cells.level3?.value ?? null));
}

/** A cost in the table's unit, a bare number being in it already; null for prices (元/人), percentages and words. */
export const costMoney = (table: StandardTable, value: ParsedValue): Big | null =>
  value.kind === 'quantity' ? moneyIn(table, value.quantity) : null;

/** Names that say the whole of the money is meant, whatever unit the value lacks. */
const WHOLE_MONEY = /预算|总成本|成本控制数|控制数|总额|总投入|资金总|总支出|项目成本|经费总|总经费/u;

export const isAboutWhole = ({ row }: ScoredIndicator): boolean =>
  WHOLE_MONEY.test(labelText(row.cells.level3?.value ?? null));

/** The budgets of the table: of the total row, and those declared in fields of their own. Nothing costs a budget of zero. */
export function budgetFigures({ totalFund, table }: ScoredTable): Figure[] {
  const ofRow = [totalFund?.annualBudget, totalFund?.initialBudget];
  const ofFields = [table.fields.currentBudget, table.fields.totalBudget].map((cell) =>
    moneyFigure(cell, table.unit),
  );
  return [...ofRow, ...ofFields].flatMap((figure) => (figure?.value.gt(ZERO) ? figure : []));
}
