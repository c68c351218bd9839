import {
  DECLARATIONS,
  type BoundCell,
  type ListBlock,
  type StandardTable,
  type Figure,
} from '../../recognition/table';
import { isSumOfList } from '../../recognition/lists';
import type { ScoredTable } from '../../scoring/types';
import { sum, ZERO } from '../../values/decimal';
import { moneyFigure } from '../../scoring/figures';
import { sumIntervals } from '../../values/interval';
import { inTableUnit, withUnit } from '../amounts';
import { amountText, fundName } from '../describe';
import type { Place, TableRule } from '../rule';
import { columnTitle } from './column-title';
import { wrongEndTotals } from './end-totals';
import { wrongSums } from './parts';
import { wrongSumPlace } from './parts-sum';

/** 万元: declarations are filled from systems that round each source for itself. */
const TOLERANCE = 0.1;

/** F14: the sources of a declared budget, or the lines of its costing, do not add up to it. */
export const declaredSum: TableRule = {
  id: 'funds/declared-sum',
  severity: 'error',
  scope: 'table',
  kinds: DECLARATIONS,
  *check(table) {
    for (const wrong of wrongSums(table.funds, table.table, TOLERANCE)) yield wrongSumPlace(table, wrong);
    yield* wrongEndTotals(table, TOLERANCE);
    for (const list of table.table.lists) {
      const place = list.name === 'costing' ? wrongCosting(table, list) : null;
      if (place) yield place;
    }
  },
};

/** Lines that exceed the budget are wrong; where they fall short of it, a line may stand elsewhere on the sheet. */
function wrongCosting(table: ScoredTable, list: ListBlock): Place | null {
  const budget = table.totalFund?.annualBudget ?? table.totalFund?.initialBudget;
  const amounts = costingAmounts(table, list);
  if (!budget || !amounts) return null;
  const slack = inTableUnit(TOLERANCE, table.table);
  const possible = sumIntervals(amounts.map(({ interval }) => interval));
  const wanted = budget.interval;
  const over = possible.low.gt(wanted.high.plus(slack));
  if (!over && !possible.high.lt(wanted.low.minus(slack))) return null;
  const total = amountText(sum(amounts.map(({ value }) => value)));
  const header = columnTitle(table, 'annualBudget');
  return {
    cell: budget.cell,
    related: amounts.map(({ cell }) => cell),
    text: header === '' ? 'bare-costing' : 'costing',
    ...(!over && { severity: 'info' as const }),
    data: {
      name: fundName(table.totalFund!.row),
      column: header,
      total: withUnit(amountText(budget.value), table.table),
      parts: amounts.map(({ value }) => amountText(value)).join('＋'),
      sum: withUnit(total, table.table),
    },
    expected: total,
    found: amountText(budget.value),
  };
}

/** All amounts of the list, of every source, without its own total; null where a line names none, or something else than money. */
function costingAmounts({ table }: ScoredTable, { rows }: ListBlock): Figure[] | null {
  const lines = rows
    .filter((row) => !isSumOfList(row))
    .map(({ cells }) =>
      [cells.amount, cells.transfer, cells.other].flatMap((cell) => figure(cell, table.unit) ?? []),
    );
  return lines.length > 1 && lines.every((line) => line.length > 0) ? lines.flat() : null;
}

function figure(cell: BoundCell | undefined, unit: StandardTable['unit']): Figure | null {
  const money = moneyFigure(cell, unit);
  return money?.value.gte(ZERO) ? money : null;
}
