import Big from 'big.js';
import type { BoundCell } from '../../recognition/table';
import { ONE } from '../../values/decimal';
import { parseRate } from '../../values/figure';
import { percent } from '../describe';
import type { TableRule } from '../rule';

/** A percentage point: plans are written in whole ones. */
const ROUNDING = new Big('0.01');

/** F16: cumulative percentages of a payment plan fall, or do not end at 100 %. */
export const paymentPlan: TableRule = {
  id: 'funds/payment-plan',
  severity: 'error',
  scope: 'table',
  kinds: ['project-target'],
  *check({ table }) {
    for (const list of table.lists) {
      if (list.name !== 'payment-plan') continue;
      for (const { cells } of list.rows) {
        const steps = planSteps(Object.values(cells));
        const last = steps.at(-1);
        if (steps.length < 2 || !last || isShareOfEach(steps)) continue;
        const falling = steps.find((step, index) => index > 0 && step.share.lt(steps[index - 1]!.share));
        const wrong = falling ?? (last.share.minus(ONE).abs().gt(ROUNDING) ? last : null);
        if (!wrong) continue;
        yield {
          cell: wrong.cell,
          related: steps.map(({ cell }) => cell).filter((cell) => cell !== wrong.cell),
          text: falling ? 'falling' : 'default',
          data: { plan: steps.map(({ share }) => percent(share)).join('、'), found: percent(wrong.share) },
          expected: falling ? '' : '100%',
          found: percent(wrong.share),
        };
      }
    }
  },
};

interface Step {
  readonly cell: BoundCell;
  readonly share: Big;
}

const planSteps = (cells: readonly BoundCell[]): Step[] =>
  [...cells]
    .sort((a, b) => a.column - b.column)
    .flatMap((cell) => {
      const rate = parseRate(cell, { headerPercent: true });
      return rate ? [{ cell, share: rate.value }] : [];
    });

/** Some plan each quarter by itself: four shares that add up to 100 %. */
const isShareOfEach = (steps: readonly Step[]): boolean =>
  steps
    .reduce((so, { share }) => so.plus(share), new Big(0))
    .minus(ONE)
    .abs()
    .lte(ROUNDING);
