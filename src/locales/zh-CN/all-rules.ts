import type { RuleTexts } from '../locale';
import { actualTexts } from './rules/actual';
import { baseTexts } from './rules/base';
import { basisTexts } from './rules/basis';
import { budgetTexts } from './rules/budget';
import { costTexts } from './rules/cost';
import { crossTexts } from './rules/cross';
import { fieldTexts } from './rules/field';
import { fundsTexts } from './rules/funds';
import { goalTexts } from './rules/goal';
import { indicatorTexts } from './rules/indicator';
import { layoutTexts } from './rules/layout';
import { scoreTexts } from './rules/score';
import { shareTexts } from './rules/share';
import { totalTexts } from './rules/total';
import { weightTexts } from './rules/weight';

/** Chinese texts of every rule by rule id. */
export const ruleTexts: RuleTexts = {
  ...actualTexts,
  ...baseTexts,
  ...basisTexts,
  ...budgetTexts,
  ...costTexts,
  ...crossTexts,
  ...fieldTexts,
  ...fundsTexts,
  ...goalTexts,
  ...indicatorTexts,
  ...layoutTexts,
  ...scoreTexts,
  ...shareTexts,
  ...totalTexts,
  ...weightTexts,
};
