import type { CompiledForm } from '../truth';
import { centre } from './centre';
import { overall } from './overall';
import { plateau } from './plateau';
import { south } from './south';
import { strangers } from './strangers';
import { targets } from './targets';
import { transfers } from './transfers';

/** A nineteenth batch, written blind: structures seldom met together, from provinces the reference hardly covers. */
export const nineteenthForms: readonly CompiledForm[] = [
  ...south,
  ...plateau,
  ...centre,
  ...overall,
  ...targets,
  ...transfers,
  ...strangers,
];
