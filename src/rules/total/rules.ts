import type { Rule } from '../rule';
import { grade } from './grade';
import { missing } from './missing';
import { score } from './score';
import { weight } from './weight';

/** The total row. */
export const totalRules: readonly Rule[] = [missing, weight, score, grade];
