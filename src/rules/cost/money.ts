import type Big from 'big.js';
import type { Figure, IndicatorRow, Level2, StandardTable } from '../../recognition/table';
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
  return isCost(row) && !RATE_OR_COUNT.test(labelText(row.cells.level3?.value ?? null));
}

/** Under a level, what that says; in forms without levels (丰都) the name has to say that it is about the whole cost. */
function isCost({ category1, category2, cells: { level1, level2, level3 } }: IndicatorRow): boolean {
  if (level1 || level2) return category2 ? MONEY_COSTS.has(category2) : category1 === 'cost';
  return WHOLE_COST.test(labelText(level3?.value ?? null));
}

const WHOLE_COST = /^(项目|预算|资金)?(总|实施|建设)?成本(概算|预算|总额|总量|控制数|控制)?$/u;

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
