import Big from 'big.js';
import type { Lot } from './lot';

/** In 万元. */
export interface Amounts {
  readonly initialBudget: Big;
  readonly annualBudget: Big;
  readonly executed: Big;
}

/** Spent between 91 and 100 percent: more asks for nothing, less for a word of explanation. */
export function drawAmounts(lot: Lot): Amounts {
  const annualBudget = new Big(lot.int(500, 90_000)).div(lot.pick([10, 100]));
  const executed = lot.oneIn(2)
    ? annualBudget
    : annualBudget.times(lot.int(910, 999)).div(1000).round(2, Big.roundHalfUp);
  return { initialBudget: annualBudget, annualBudget, executed };
}

/** Execution rate times its points, to two decimals. */
export const executionScore = ({ annualBudget, executed }: Amounts, points: number): Big =>
  executed.div(annualBudget).times(points).round(2, Big.roundHalfUp);

const NOTHING = new Big(0);

/** All of it from the first of so many sources, or a tenth of it from the second. */
export function shareOut(lot: Lot, total: Amounts, sources: number): Amounts[] {
  const second = sources > 1 && lot.oneIn(2) ? new Big('0.1') : NOTHING;
  const tenth = mapAmounts(total, (amount) => amount.times(second).round(2, Big.roundDown));
  const rest: Amounts = {
    initialBudget: total.initialBudget.minus(tenth.initialBudget),
    annualBudget: total.annualBudget.minus(tenth.annualBudget),
    executed: total.executed.minus(tenth.executed),
  };
  const none = mapAmounts(total, () => NOTHING);
  return [rest, tenth, none, none].slice(0, sources);
}

const mapAmounts = (amounts: Amounts, change: (amount: Big) => Big): Amounts => ({
  initialBudget: change(amounts.initialBudget),
  annualBudget: change(amounts.annualBudget),
  executed: change(amounts.executed),
});
