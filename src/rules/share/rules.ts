import type { Rule } from '../rule';
import { sharePercent } from './percent';

/** Shares against their amounts. */
export const shareRules: readonly Rule[] = [sharePercent];
