import type { Rule } from '../rule';
import { amountText } from './amount-text';
import { missing } from './missing';

export const fieldRules: readonly Rule[] = [missing, amountText];
