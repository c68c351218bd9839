import type { CompiledForm } from '../truth';
import { east } from './east';
import { north } from './north';
import { west } from './west';
import { bases, overalls, transfers } from './overalls';
import { others } from './others';
import { overallTargets, targets } from './targets';
import { south } from './south';

/** A fifth batch, written without a look at the engine or at its results; kept apart for another first sight. */
export const fifthForms: readonly CompiledForm[] = [
  ...south,
  ...east,
  ...north,
  ...west,
  ...overalls,
  ...transfers,
  ...bases,
  ...targets,
  ...overallTargets,
  ...others,
];
