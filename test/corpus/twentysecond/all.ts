import type { CompiledForm } from '../truth';
import { east } from './east';
import { north } from './north';
import { overall } from './overall';
import { strangers } from './strangers';
import { targets } from './targets';
import { transfers } from './transfers';
import { west } from './west';

/** A twenty-second batch, written blind: every header spelling and layout in combinations not met before. */
export const twentysecondForms: readonly CompiledForm[] = [
  ...west,
  ...north,
  ...east,
  ...overall,
  ...targets,
  ...transfers,
  ...strangers,
];
