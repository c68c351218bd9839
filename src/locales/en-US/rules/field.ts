import type { fieldTexts as chinese } from '../../zh-CN/rules/field';
import type { Translation } from '../../locale';

export const fieldTexts: Translation<typeof chinese> = {
  'field/missing': {
    title: 'Header fields blank',
    why: 'Without name, code or unit the form cannot be matched with its project.',
    todo: 'Fill in the blank fields.',
    messages: {
      default: '{count} header fields are blank: {fields}',
      optional: 'Not filled in: {fields}',
      totalBudget: 'The project is ticked as 延续性, but its whole budget is not filled in',
    },
  },
  'field/amount-text': {
    title: 'Numbers kept as text',
    why: 'Numbers kept as text (mostly pasted from Word with full-width blanks) are left out by SUM, so totals come out too low.',
    todo: 'Convert these cells to numbers and delete the blanks around them.',
    messages: { default: '{count} numbers are kept as text, such as "{value}"; sums leave them out' },
  },
};
