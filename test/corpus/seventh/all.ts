import type { CompiledForm } from '../truth';
import { north } from './north';
import { south } from './south';
import { east } from './east';
import { odds } from './odds';
import { wholes } from './wholes';
import { transfers } from './transfers';
import { declarations } from './declarations';
import { budgets } from './budgets';
import { strangers } from './strangers';

/** A seventh batch: written by a stranger to the engine; province by province. */
export const seventhForms: readonly CompiledForm[] = [
  ...north,
  ...south,
  ...east,
  ...odds,
  ...wholes,
  ...transfers,
  ...declarations,
  ...budgets,
  ...strangers,
];
