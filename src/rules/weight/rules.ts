import type { Rule } from '../rule';
import { concentration } from './concentration';
import { label } from './label';
import { level1 } from './level1';
import { missing } from './missing';
import { total } from './total';

/** Points of the indicators. */
export const weightRules: readonly Rule[] = [missing, total, level1, label, concentration];
