import type { Translation } from '../../locale';
import type { actualTexts as chinese } from '../../zh-CN/rules/actual';

export const actualTexts: Translation<typeof chinese> = {
  'actual/missing': {
    title: 'Actual value not filled in',
    why: 'Without an actual value the score rests on nothing.',
    todo: 'Fill it in; without data give the reason and no points.',
    messages: {
      default: '{name}: target {target}, actual value not filled in',
      none: 'None of the {count} indicators has an actual value',
      unfounded: '{name}: neither a target nor an actual value, yet a score of {score}',
    },
  },
  'actual/phrase': {
    title: 'Measured target, actual value in words',
    why: 'The target is a number; "done" does not say how much was done.',
    todo: 'Write the number with its unit.',
    messages: { default: '{name}: target {target}, actual value only says "{actual}"' },
  },
  'actual/operator': {
    title: 'Actual value with an operator',
    why: '"≥95%" is a target; the actual value is a definite result.',
    todo: 'Write the definite number, such as 95.6%.',
    messages: { default: '{name}: actual value "{actual}" carries "{operator}" and is no definite number' },
  },
  'actual/unit': {
    title: 'Actual value in another unit',
    why: 'Values in different units cannot be compared.',
    todo: 'Use one unit, or explain the conversion.',
    messages: {
      default: '{name}: target {target}, actual {actual}, units differ',
      bare: '{name}: target {target}, actual {actual} lacks the percent sign',
    },
  },
  'actual/copied': {
    title: 'All actual values repeat their targets',
    why: 'Values that all agree to the letter look copied and will be questioned.',
    todo: 'Check against the evidence and write what was really reached.',
    messages: { default: 'All {count} actual values are identical with their targets' },
  },
  'actual/ratio-over-100': {
    title: 'Ratio above 100%',
    why: 'Coverage, pass rates, satisfaction and the like end at 100%.',
    todo: 'Check numerator and denominator and correct the value.',
    messages: { default: '{name}: actual value {actual}; such a ratio never exceeds 100%' },
  },
  'actual/late': {
    title: 'Finished after the deadline',
    why: 'What was late does not earn the full points of timeliness.',
    todo: 'Check the date; if it was late, take points off and give the reason.',
    messages: {
      default: '{name}: target {target}, finished {actual}, yet scored in full',
      unscored: '{name}: target {target}, finished {actual}, no reason given',
    },
  },
  'actual/zero-cost': {
    title: 'Cost of 0 although money was spent',
    why: 'Money was spent, so the actual cost is not 0.',
    todo: 'Write the real cost.',
    messages: { default: '{name}: actual value {actual}, while {executed} was spent' },
  },
  'actual/cost-vs-executed': {
    title: 'Actual cost differs from the spending',
    why: 'The indicator limits the whole budget, so its actual value is what was spent.',
    todo: 'Check both figures; explain where they mean different things.',
    messages: { default: '{name}: actual value {actual} differs from the spending {executed}' },
  },
};
