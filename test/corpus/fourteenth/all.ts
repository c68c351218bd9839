import type { CompiledForm } from '../truth';
import { counties } from './counties';
import { districts } from './districts';
import { overall } from './overall';
import { strangers } from './strangers';
import { targets } from './targets';
import { transfers } from './transfers';

/** A fourteenth batch: written without a look at the engine; every form stands for another county and another hand. */
export const fourteenthForms: readonly CompiledForm[] = [
  ...counties,
  ...districts,
  ...overall,
  ...transfers,
  ...targets,
  ...strangers,
];
