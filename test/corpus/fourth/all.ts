import type { CompiledForm } from '../truth';
import { others } from './others';
import { overallTargets, overalls, transfers } from './overalls';
import { projectsA } from './projects-a';
import { projectsB, projectsC } from './projects-b';
import { targets } from './targets';

/** A fourth batch, written without a look at the engine or at its results; kept apart for another first sight. */
export const fourthForms: readonly CompiledForm[] = [
  ...projectsA,
  ...projectsB,
  ...projectsC,
  ...overalls,
  ...transfers,
  ...targets,
  ...overallTargets,
  ...others,
];
