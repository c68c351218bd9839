import type { basisTexts as chinese } from '../../zh-CN/rules/basis';
import type { Translation } from '../../locale';

export const basisTexts: Translation<typeof chinese> = {
  'basis/expression': {
    title: 'Costing does not work out',
    why: 'The costing is what the budget is granted on: formula, result and amount have to agree.',
    todo: 'Check prices, numbers and units, and correct the result; where the amount is right, correct the text.',
    messages: {
      default: '"{text}" comes to {expected}, but {found} is stated',
      amountRight: '"{text}" comes to {expected}, but {found} is stated (the amount {amount} is right)',
      amount: '"{item}" comes to {expected} by its costing, but its amount is {found}',
      amountMonthly:
        '"{item}" comes to {expected} by its costing (monthly items for 12 months), but its amount is {found}',
    },
  },
  'basis/list-sum': {
    title: 'Listed items do not add up to the amount',
    why: 'Items listed one by one add up to the amount of the line, unless some are missing or out of date.',
    todo: 'Check each item; add or delete items, or correct the amount.',
    messages: {
      default: 'The items of "{item}", {parts}, come to {expected}, but the amount is {found}',
      stated: 'The items of the costing, {parts}, come to {expected}, but its text states a total of {found}',
    },
  },
  'basis/plan-vs-detail': {
    title: 'Plan, costing and targets differ',
    why: 'Plan, costing and targets are about the same thing; where they differ, one was not updated.',
    todo: 'Bring plan, costing and targets into line with the budget decided on.',
    messages: {
      default: '"{item}" is {plan} in the plan and {detail} in the costing ({count} differences in all)',
      target: 'The target of {name} is "{target}", the costing "{item}" is for {count}',
    },
  },
};
