import type { CompiledForm } from '../truth';
import { others } from './others';
import { overalls } from './overalls';
import { projectsA } from './projects-a';
import { projectsB } from './projects-b';
import { projectsC } from './projects-c';
import { targets } from './targets';

/** A third batch, written without a look at the engine or at its results; kept apart for another first sight. */
export const thirdForms: readonly CompiledForm[] = [
  ...projectsA,
  ...projectsB,
  ...projectsC,
  ...targets,
  ...overalls,
  ...others,
];
