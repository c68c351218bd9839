import type { CompiledForm } from '../truth';
import { declared } from './declared';
import { published } from './published';

/** Mostly published documents, rebuilt by somebody who had not seen how the engine works. */
export const eighthForms: readonly CompiledForm[] = [...published, ...declared];
