import type { Rule } from '../rule';

export const indicatorRules: readonly Rule[] = [];
