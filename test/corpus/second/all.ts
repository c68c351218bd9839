import type { CompiledForm } from '../truth';
import { blanks } from './blanks';
import { exports_ } from './exports';
import { others } from './others';
import { projectsA } from './projects-a';
import { transfers } from './transfers';

/** A second batch, written after the first had been used for tuning; kept apart for an honest measure. */
export const secondForms: readonly CompiledForm[] = [...projectsA, ...transfers, ...exports_, ...blanks, ...others];
