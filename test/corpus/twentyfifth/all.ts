import type { CompiledForm } from '../truth';
import { quiet } from './quiet';
import { quietOthers } from './quiet-others';
import { wrong } from './wrong';
import { wrongOthers } from './wrong-others';

/** A twenty-fifth batch: what careless officers type, in ordinary forms; written without a look at the engine. */
export const twentyfifthForms: readonly CompiledForm[] = [...quiet, ...quietOthers, ...wrong, ...wrongOthers];
