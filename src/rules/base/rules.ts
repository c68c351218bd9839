import type { Rule } from '../rule';
import { adjustment } from './adjustment';
import { anomaly } from './anomaly';
import { controlRate } from './control-rate';
import { overBudget } from './over-budget';
import { partsSum } from './parts-sum';

export const baseRules: readonly Rule[] = [controlRate, partsSum, overBudget, anomaly, adjustment];
