import type { Rule } from '../rule';
import { actualMissing } from './actual-missing';
import { longAnnual } from './long-annual';
import { missing } from './missing';
import { staleYear } from './stale-year';

export const goalRules: readonly Rule[] = [missing, actualMissing, staleYear, longAnnual];
