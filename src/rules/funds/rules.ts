import type { Rule } from '../rule';
import { breakdown } from './breakdown';
import { budgetAdjustment } from './budget-adjustment';
import { declaredSum } from './declared-sum';
import { indicatorGap } from './indicator-gap';
import { lowRateUnexplained } from './low-rate-unexplained';
import { missing } from './missing';
import { overBudget } from './over-budget';
import { partsSum } from './parts-sum';
import { paymentPlan } from './payment-plan';
import { rate } from './rate';
import { rateMissing } from './rate-missing';
import { score } from './score';
import { scoreMissing } from './score-missing';
import { unit } from './unit';
import { zeroBudget } from './zero-budget';

/** Money and the execution rate. */
export const fundsRules: readonly Rule[] = [
  missing,
  zeroBudget,
  rate,
  rateMissing,
  score,
  scoreMissing,
  partsSum,
  breakdown,
  declaredSum,
  paymentPlan,
  overBudget,
  lowRateUnexplained,
  budgetAdjustment,
  indicatorGap,
  unit,
];
