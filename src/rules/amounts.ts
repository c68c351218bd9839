import Big from 'big.js';
import type { StandardTable } from '../recognition/table';
import { ONE } from '../values/decimal';
import type { Quantity } from '../values/types';

/** 元 in one of the table's unit. */
const YUAN: Readonly<Record<NonNullable<StandardTable['unit']>, Big>> = {
  元: new Big(1),
  千元: new Big(1_000),
  万元: new Big(10_000),
  亿元: new Big(100_000_000),
};

/** Amounts are in 万元 where a form says nothing else. */
export const yuanPerUnit = (table: StandardTable): Big => YUAN[table.unit ?? '万元'];

/** A threshold in 万元, in the table's unit. */
export const inTableUnit = (tenThousands: number, table: StandardTable): Big =>
  new Big(tenThousands).times(YUAN.万元).div(yuanPerUnit(table));

/** A quantity of money in the table's unit: of 元 or of none, never of 元/人. null when it is not money. */
export function moneyIn(table: StandardTable, quantity: Quantity): Big | null {
  if (quantity.unit === '元') return quantity.number.times(quantity.scale).div(yuanPerUnit(table));
  if (quantity.unit !== null) return null;
  return quantity.scale.eq(ONE)
    ? quantity.number
    : quantity.number.times(quantity.scale).div(yuanPerUnit(table));
}
