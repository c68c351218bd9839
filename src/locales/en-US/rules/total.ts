import type { Translation } from '../../locale';
import type { totalTexts as chinese } from '../../zh-CN/rules/total';

export const totalTexts: Translation<typeof chinese> = {
  'total/missing': {
    title: 'Total score not filled in',
    why: 'All rows are scored, but without a total there is no grade.',
    todo: 'Fill in the sum of the scores.',
    messages: { default: 'The total is blank; the scores add up to {expected}' },
  },
  'total/weight': {
    title: 'Points in the total row differ from their sum',
    why: 'The total row must hold the sum of the points above it.',
    todo: 'If the points are right, correct the total row.',
    messages: { default: 'The total row says {found} points, the rows add up to {expected}' },
  },
  'total/score': {
    title: 'Total is not the sum of the scores',
    why: 'The total decides the grade; it is the execution score plus all indicator scores.',
    todo: 'Check the scores and correct those that are wrong; if they are right, correct the total.',
    messages: {
      default: 'The total says {found}, the scores add up to {expected}',
      rounded: 'The total says {found}, the scores add up to {expected}: it was rounded to a whole number',
      settled:
        'The total says {found}, the scores add up to {expected}; it is right once the score of {names} is put right',
    },
  },
  'total/grade': {
    title: 'Grade does not fit the total',
    why: '优 from 90, 良 from 80, 中 from 60, 差 below 60.',
    todo: 'Correct the grade, or the total if that is wrong.',
    messages: { default: 'A total of {total} is grade {expected}, the table says {found}' },
  },
};
