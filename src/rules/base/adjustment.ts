import type { StandardTable } from '../../recognition/table';
import { ZERO } from '../../values/decimal';
import { parseMoney } from '../../values/figure';
import { moneyUnitOf } from '../../values/money';
import { withUnit } from '../amounts';
import { shown } from '../describe';
import type { BookRule } from '../rule';
import { amountOf, findLine } from './lines';

const ADJUSTMENT = /基本支出.*调整/u;
const BASIC = /^(其中)?[:：]?基本支出/u;

/** X7: 部门基本支出预算调整 wants the change, but the whole 基本支出 of the self-evaluation in the same workbook stands there. */
export const adjustment: BookRule = {
  id: 'base/adjustment',
  severity: 'info',
  scope: 'book',
  *check(tables) {
    const totals = tables.flatMap(({ table }) => basicSpending(table));
    for (const { table } of tables) {
      const row = table.kind === 'base-data' ? findLine(table.baseRows, ADJUSTMENT) : undefined;
      const figure = row && (amountOf(table, row, 'actual') ?? amountOf(table, row, 'budget'));
      if (!row || !figure || figure.value.lte(ZERO)) continue;
      if (totals.some((total) => total.eq(figure.value))) {
        yield { table, cell: figure.cell, data: { value: withUnit(shown(figure.cell), table) } };
      }
    }
  },
};

/** 基本支出 as stated in a self-evaluation's 按支出性质分. */
const basicSpending = (table: StandardTable) =>
  table.kind !== 'overall-self-evaluation'
    ? []
    : table.breakdowns
        .filter(({ group }) => group === 'spending')
        .flatMap(({ items }) => items)
        .filter(({ label }) => BASIC.test(label))
        .flatMap(({ amount }) => parseMoney({ value: amount }, moneyUnitOf(table))?.value ?? []);
