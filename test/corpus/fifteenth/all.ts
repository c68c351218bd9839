import type { CompiledForm } from '../truth';
import { projects } from './projects';
import { items } from './items';
import { departments } from './departments';
import { transfers } from './transfers';
import { declarations, strangers } from './declarations';

/** A fifteenth batch: published documents that no batch before had, written without a look at the engine. */
export const fifteenthForms: readonly CompiledForm[] = [
  ...projects,
  ...items,
  ...departments,
  ...transfers,
  ...declarations,
  ...strangers,
];
