import type { CompiledForm } from '../truth';
import { north } from './north';
import { plans } from './plans';
import { published } from './published';
import { strangers } from './strangers';
import { targets } from './targets';
import { transfers } from './transfers';

/** A seventeenth batch: forms of documents found on the web and not used before, written without a look at the engine. */
export const seventeenthForms: readonly CompiledForm[] = [
  ...published,
  ...north,
  ...transfers,
  ...targets,
  ...plans,
  ...strangers,
];
