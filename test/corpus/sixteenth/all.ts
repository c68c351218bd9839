import type { CompiledForm } from '../truth';
import { east } from './east';
import { lists } from './lists';
import { north } from './north';
import { overall } from './overall';
import { plans } from './plans';
import { south } from './south';
import { strangers } from './strangers';
import { targets } from './targets';
import { transfers } from './transfers';
import { west } from './west';

/** A sixteenth batch, written by an outside examiner before the engine saw it: unusual layouts, planted findings beside right twins. */
export const sixteenthForms: readonly CompiledForm[] = [
  ...north,
  ...east,
  ...south,
  ...west,
  ...lists,
  ...overall,
  ...transfers,
  ...targets,
  ...plans,
  ...strangers,
];
