import type { CompiledForm } from '../truth';
import { east } from './east';
import { southwest } from './southwest';
import { levels } from './levels';
import { north } from './north';
import { central } from './central';
import { strangers } from './strangers';

/** A tenth batch: self-evaluations and base data as published by counties of many provinces, rebuilt without a look at the engine. */
export const tenthForms: readonly CompiledForm[] = [
  ...east,
  ...southwest,
  ...levels,
  ...north,
  ...central,
  ...strangers,
];
