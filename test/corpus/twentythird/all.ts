import type { CompiledForm } from '../truth';
import { east } from './east';
import { north } from './north';
import { south } from './south';
import { templates } from './templates';
import { west } from './west';

/** A twenty-third batch: layouts that systems print and provinces publish, written without a look at the engine. */
export const twentythirdForms: readonly CompiledForm[] = [...templates, ...north, ...west, ...south, ...east];
