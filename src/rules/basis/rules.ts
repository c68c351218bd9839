import type { Rule } from '../rule';
import { expression } from './expression';
import { listSum } from './list-sum';
import { planVsDetail } from './plan-vs-detail';

/** The arithmetic of costing texts. */
export const basisRules: readonly Rule[] = [expression, listSum, planVsDetail];
