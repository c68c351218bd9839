/** The ninth batch: published documents, rebuilt without knowledge of the engine. */
import type { CompiledForm } from '../truth';
import { moreForms } from './more';
import { selfForms } from './selfs';
import { targetForms } from './targets';

export const ninthForms: readonly CompiledForm[] = [...selfForms, ...targetForms, ...moreForms];
