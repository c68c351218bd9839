import type { CompiledForm } from '../truth';
import { bureaus } from './bureaus';
import { offices } from './offices';
import { departments } from './departments';
import { declarations } from './declarations';
import { strangers } from './strangers';
import { more } from './more';
import { late } from './late';

/** A sixth batch: written by another hand without a look at the engine; bureau by bureau. */
export const sixthForms: readonly CompiledForm[] = [
  ...bureaus,
  ...offices,
  ...departments,
  ...declarations,
  ...strangers,
  ...more,
  ...late,
];
