import type { CompiledForm } from '../truth';
import { north } from './north';
import { south } from './south';
import { east } from './east';
import { wholes } from './wholes';
import { transfers } from './transfers';
import { declarations } from './declarations';

/** A seventh batch: written by a stranger to the engine; province by province. */
export const seventhForms: readonly CompiledForm[] = [
  ...north,
  ...south,
  ...east,
  ...wholes,
  ...transfers,
  ...declarations,
];
