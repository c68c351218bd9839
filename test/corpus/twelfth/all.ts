import type { CompiledForm } from '../truth';
import { projects } from './projects';
import { counties } from './counties';
import { overall } from './overall';
import { transfers } from './transfers';
import { targets } from './targets';
import { strangers } from './strangers';
import { late } from './late';

/** A twelfth batch: written blind, as tables come to a reviewer from counties of many provinces. */
export const twelfthForms: readonly CompiledForm[] = [
  ...projects,
  ...counties,
  ...overall,
  ...transfers,
  ...targets,
  ...strangers,
  ...late,
];
