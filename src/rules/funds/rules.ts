import type { Rule } from '../rule';

export const fundsRules: readonly Rule[] = [];
