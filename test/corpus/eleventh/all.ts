import type { CompiledForm } from '../truth';
import { coast } from './coast';
import { evaluations } from './evaluations';
import { inland } from './inland';
import { strangers } from './strangers';
import { west } from './west';

/** An eleventh batch: target declarations, monitoring and odd self-evaluations as local governments published them. */
export const eleventhForms: readonly CompiledForm[] = [
  ...coast,
  ...inland,
  ...west,
  ...evaluations,
  ...strangers,
];
