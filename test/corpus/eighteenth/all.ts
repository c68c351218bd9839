import type { CompiledForm } from '../truth';
import { centre } from './centre';
import { clean } from './clean';
import { east } from './east';
import { overall } from './overall';
import { plans } from './plans';
import { strangers } from './strangers';
import { targets } from './targets';
import { transfers } from './transfers';
import { west } from './west';

/** An eighteenth batch, written blind: thirty counties that each made the template their own over the years. */
export const eighteenthForms: readonly CompiledForm[] = [
  ...centre,
  ...west,
  ...east,
  ...clean,
  ...overall,
  ...transfers,
  ...targets,
  ...plans,
  ...strangers,
];
