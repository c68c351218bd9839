import type { Rule } from '../rule';

export const scoreRules: readonly Rule[] = [];
