import { amountBeforeNote, labelledAmount } from '../layouts/meaning';
import type { BoundCell, Figure } from '../recognition/table';
import { remembering } from '../sheet/memory';
import { matchingText } from '../sheet/text';
import { parseMoney, parseRate, type RateOptions } from '../values/figure';
import { exactly } from '../values/interval';
import type { MoneyUnit } from '../values/money';

/** Whole amounts from here on may have been rounded to whole ones. */
const ROUNDED_FROM = 1_000;

/**
 * An amount in the table's unit. Small whole amounts are taken at their word: nobody rounds 80.4万元 to 80 where the form
 * wants decimals, and 90 of 100 is 90 %, not "from 89.05 % to 90.95 %".
 */
export function moneyFigure(cell: BoundCell | undefined, unit: MoneyUnit | null): Figure | undefined {
  const money = cell && (parseMoney(cell, unit) ?? parseMoney(bareAmount(cell), unit));
  if (!money) return undefined;
  const { value, interval } = money;
  const exact = value.eq(value.round(0)) && value.abs().lt(ROUNDED_FROM);
  return { cell, value, interval: exact ? exactly(value) : interval };
}

/** "40" of a cell that says 其他资金：40; "854万" of one that says 854万（…）. */
const bareAmount = ({ value }: BoundCell): Pick<BoundCell, 'value'> => ({
  value: typeof value === 'string' ? amountInText(matchingText(value)) : null,
});

const amountInText = remembering((text: string) => labelledAmount(text)?.amount ?? amountBeforeNote(text));

/** A rate as a fraction. */
export function rateFigure(cell: BoundCell | undefined, options: RateOptions): Figure | undefined {
  const rate = cell && parseRate(cell, options);
  return rate ? { cell, ...rate } : undefined;
}
