import type { CompiledForm } from '../truth';
import { budgets } from './budgets';
import { declared } from './declared';
import { found } from './found';
import { long } from './long';
import { own } from './own';
import { published } from './published';
import { strangers } from './strangers';

/** Mostly published documents, rebuilt by somebody who had not seen how the engine works. */
export const eighthForms: readonly CompiledForm[] = [
  ...published,
  ...found,
  ...declared,
  ...budgets,
  ...long,
  ...own,
  ...strangers,
];
