import type { Translation } from '../../locale';
import type { weightTexts as chinese } from '../../zh-CN/rules/weight';

export const weightTexts: Translation<typeof chinese> = {
  'weight/missing': {
    title: 'Indicator without points',
    why: 'An indicator without points cannot be scored, and the sum of points cannot be checked.',
    todo: 'Fill in the points so that all of them add up to the full marks.',
    messages: {
      default: '{name} has no points',
      none: 'None of the {count} indicators has points',
    },
  },
  'weight/total': {
    title: 'Points do not add up to the full marks',
    why: 'Totals and grades cannot be compared unless the points add up to the full marks.',
    todo: 'Check the points row by row; fill in missing ones or distribute them anew.',
    messages: {
      default: 'Points add up to {found} (execution rate included) instead of {expected}',
      declared: 'Points of the indicators add up to {found} instead of {expected}',
    },
  },
  'weight/level1': {
    title: 'Points of first-level categories differ from the usual ones',
    why: 'First-level categories usually have the same points everywhere; a change needs a basis.',
    todo: 'Without a basis distribute the usual points; with one, ignore this.',
    messages: { default: 'Points of first-level categories are {found}; usual are {expected}' },
  },
  'weight/label': {
    title: 'Points in a label differ from those of its rows',
    why: 'The points in a label are the sum of the rows under it.',
    todo: 'Check the points of the rows, or correct the label.',
    messages: { default: '"{label}" says {printed} points, its rows add up to {sum}' },
  },
  'weight/concentration': {
    title: 'One indicator carries too many points',
    why: 'One indicator nearly decides the total, the others lose their meaning.',
    todo: 'Consider splitting it or spreading the points.',
    messages: { default: '{name} alone carries {points} points' },
  },
};
