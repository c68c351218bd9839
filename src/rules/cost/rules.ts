import type { Rule } from '../rule';
import { equalsBudget } from './equals-budget';
import { exceedsBudget } from './exceeds-budget';

/** Cost indicators against the budget. */
export const costRules: readonly Rule[] = [exceedsBudget, equalsBudget];
