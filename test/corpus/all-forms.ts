import { hubeiForms } from './forms/hubei';
import { hunanForms } from './forms/hunan';
import { nationalForms } from './forms/national';
import { southwestForms } from './forms/southwest';
import type { CompiledForm } from './truth';

/** Every form of the corpus. */
export const allForms: readonly CompiledForm[] = [
  ...nationalForms,
  ...hubeiForms,
  ...hunanForms,
  ...southwestForms,
];
