import type { CompiledForm } from '../truth';
import { blanks } from './blanks';
import { exports_ } from './exports';
import { later } from './later';
import { others } from './others';
import { overalls } from './overalls';
import { projectsA } from './projects-a';
import { projectsB } from './projects-b';
import { targets } from './targets';
import { transfers } from './transfers';

/** A second batch, written after the first had been used for tuning; kept apart for an honest measure. */
export const secondForms: readonly CompiledForm[] = [
  ...projectsA,
  ...transfers,
  ...exports_,
  ...blanks,
  ...others,
  ...projectsB,
  ...targets,
  ...overalls,
  ...later,
];
