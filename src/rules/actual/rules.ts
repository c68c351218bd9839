import type { Rule } from '../rule';

export const actualRules: readonly Rule[] = [];
