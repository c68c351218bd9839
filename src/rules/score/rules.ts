import type { Rule } from '../rule';
import { band } from './band';
import { exceedsWeight } from './exceeds-weight';
import { invalid } from './invalid';
import { missing } from './missing';
import { overCompletion } from './over-completion';
import { quantitative } from './quantitative';
import { reasonMissing } from './reason-missing';
import { unmetFull } from './unmet-full';

/** Scores of the indicators against their points, targets and actual values. */
export const scoreRules: readonly Rule[] = [
  missing,
  invalid,
  exceedsWeight,
  unmetFull,
  quantitative,
  reasonMissing,
  overCompletion,
  band,
];
