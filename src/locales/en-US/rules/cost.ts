import type { Translation } from '../../locale';
import type { costTexts as chinese } from '../../zh-CN/rules/cost';

export const costTexts: Translation<typeof chinese> = {
  'cost/equals-budget': {
    title: 'Cost indicator only repeats the budget',
    why: '"Not above the budget" holds for every project and controls no cost.',
    todo: 'Use unit costs or costs of parts instead.',
    messages: { default: '{name}: target {target} is the budget {budget} itself and controls no cost' },
  },
  'cost/exceeds-budget': {
    title: 'Cost indicator above the budget',
    why: 'A limit above the budget: one of the two figures is wrong.',
    todo: 'Check the target and the budget and correct the wrong one.',
    messages: { default: '{name}: target {target} exceeds the budget {budget}' },
  },
};
