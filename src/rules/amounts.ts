import type Big from 'big.js';
import type { StandardTable } from '../recognition/table';
import { constant, ONE } from '../values/decimal';
import { moneyUnitOf, yuanIn } from '../values/money';
import type { Quantity } from '../values/types';

/** 元 in one of the table's unit. */
export const yuanPerUnit = (table: StandardTable): Big => yuanIn(moneyUnitOf(table));

/** A threshold in 万元, in the table's unit. */
export function inTableUnit(tenThousands: number, table: StandardTable): Big {
  const threshold = constant(tenThousands);
  return moneyUnitOf(table) === '万元' ? threshold : threshold.times(yuanIn('万元')).div(yuanPerUnit(table));
}

/** A quantity of money in the table's unit: of 元 or of none, never of 元/人. null when it is not money. */
export function moneyIn(table: StandardTable, quantity: Quantity): Big | null {
  if (quantity.unit === '元') return quantity.number.times(quantity.scale).div(yuanPerUnit(table));
  if (quantity.unit !== null) return null;
  return quantity.scale.eq(ONE)
    ? quantity.number
    : quantity.number.times(quantity.scale).div(yuanPerUnit(table));
}

/** An amount in words, with the table's unit where the form states one and the cell does not repeat it: "208.86万元". */
export const withUnit = (amount: string, { unit }: Pick<StandardTable, 'unit'>): string =>
  unit === null || !/\d$/u.test(amount) ? amount : `${amount}${unit}`;
