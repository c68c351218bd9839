import type { Rule } from '../rule';
import { category } from './category';
import { conflict } from './conflict';
import { direction } from './direction';
import { duplicate } from './duplicate';
import { inputAsOutput } from './input-as-output';
import { level1Missing } from './level1-missing';
import { level2Missing } from './level2-missing';
import { nameMissing } from './name-missing';
import { notApplicable } from './not-applicable';
import { parent } from './parent';
import { placeholder } from './placeholder';
import { suspiciousValue } from './suspicious-value';
import { targetMissing } from './target-missing';
import { unitMissing } from './unit-missing';
import { vague } from './vague';

export const indicatorRules: readonly Rule[] = [
  level1Missing,
  level2Missing,
  nameMissing,
  targetMissing,
  placeholder,
  parent,
  category,
  unitMissing,
  vague,
  notApplicable,
  duplicate,
  conflict,
  inputAsOutput,
  direction,
  suspiciousValue,
];
