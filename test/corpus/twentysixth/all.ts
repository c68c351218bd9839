import type { CompiledForm } from '../truth';
import { more } from './more';
import { others } from './others';
import { selfs } from './selfs';
import { targets } from './targets';

/** A twenty-sixth batch: projects as counties, colleges, courts, hospitals and central branches publish them, written without a look at the engine. */
export const twentysixthForms: readonly CompiledForm[] = [...selfs, ...more, ...targets, ...others];
