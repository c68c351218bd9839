import type { BoundCell } from '../recognition/table';
import { parseMoney, parseNumber, parseRate, type MoneyUnit, type RateOptions } from '../values/figure';
import type { Figure } from './types';

/** Points or a score; 10 for "10分", for "10%" and for 0.1 under a % format (weights are given as shares of 100, too). */
export function pointsFigure(cell: BoundCell | undefined): Figure | undefined {
  const number = cell && parseNumber(cell);
  return number ? { cell, value: number.value, interval: number.interval } : undefined;
}

/** An amount in the table's unit. */
export function moneyFigure(cell: BoundCell | undefined, unit: MoneyUnit | null): Figure | undefined {
  const money = cell && parseMoney(cell, unit);
  return money ? { cell, ...money } : undefined;
}

/** A rate as a fraction. */
export function rateFigure(cell: BoundCell | undefined, options: RateOptions): Figure | undefined {
  const rate = cell && parseRate(cell, options);
  return rate ? { cell, ...rate } : undefined;
}
