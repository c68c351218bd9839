import type { Rule } from '../rule';
import { copied } from './copied';
import { costVsExecuted } from './cost-vs-executed';
import { late } from './late';
import { missing } from './missing';
import { operator } from './operator';
import { phrase } from './phrase';
import { ratioOver100 } from './ratio-over-100';
import { unit } from './unit';
import { zeroCost } from './zero-cost';

/** Actual values. */
export const actualRules: readonly Rule[] = [
  missing,
  phrase,
  operator,
  unit,
  ratioOver100,
  late,
  zeroCost,
  costVsExecuted,
  copied,
];
