import type { CompiledForm } from '../truth';
import { centre } from './centre';
import { fujian } from './fujian';
import { hunan } from './hunan';
import { north } from './north';
import { south } from './south';
import { west } from './west';

/** A twenty-first batch: forms of documents found on the web and not used before, written without a look at the engine. */
export const twentyfirstForms: readonly CompiledForm[] = [
  ...fujian,
  ...hunan,
  ...north,
  ...west,
  ...centre,
  ...south,
];
