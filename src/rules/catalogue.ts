import { actualRules } from './actual/rules';
import { baseRules } from './base/rules';
import { basisRules } from './basis/rules';
import { budgetRules } from './budget/rules';
import { costRules } from './cost/rules';
import { crossRules } from './cross/rules';
import { fieldRules } from './field/rules';
import { fundsRules } from './funds/rules';
import { goalRules } from './goal/rules';
import { indicatorRules } from './indicator/rules';
import { layoutRules } from './layout/rules';
import { scoreRules } from './score/rules';
import { shareRules } from './share/rules';
import { totalRules } from './total/rules';
import { weightRules } from './weight/rules';
import type { Rule } from './rule';

/** Every rule, by group. Adding a rule is adding a file, its line in the group's list and its texts. */
export const RULES: readonly Rule[] = [
  ...fundsRules,
  ...basisRules,
  ...shareRules,
  ...weightRules,
  ...totalRules,
  ...scoreRules,
  ...actualRules,
  ...costRules,
  ...indicatorRules,
  ...goalRules,
  ...fieldRules,
  ...baseRules,
  ...budgetRules,
  ...layoutRules,
  ...crossRules,
];

const byId = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule of this id, or undefined. */
export const ruleById = (id: string): Rule | undefined => byId.get(id);
