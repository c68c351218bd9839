import type { goalTexts as chinese } from '../../zh-CN/rules/goal';
import type { Translation } from '../../locale';

export const goalTexts: Translation<typeof chinese> = {
  'goal/missing': {
    title: 'Goal not filled in',
    why: 'Indicators are derived from the goal; without it nobody can tell whether they are the right ones.',
    todo: 'Say what the money is to achieve.',
    messages: {
      default: 'The goal of the year is blank',
      longTerm: 'The long-term goal is blank',
      figure: 'The goal holds only the figure "{value}"',
    },
  },
  'goal/actual-missing': {
    title: 'Outcome of the goal not filled in',
    why: 'A self-evaluation sets the outcome against the goal; without it there is no evaluation.',
    todo: 'Say for each goal what was achieved.',
    messages: { default: 'A goal was set but its outcome is blank ({count} in all)' },
  },
  'goal/stale-year': {
    title: 'Year differs from the form',
    why: 'Only earlier years are mentioned: the text may be left over from an older form.',
    todo: 'Check the year; leave it where an earlier year is really meant.',
    messages: {
      default: 'The form is for {year}, but the goal speaks of {found} only',
      field: 'The title says {year}, the project year says "{found}"',
      deadline: 'The form is for {year}, but the deadline "{found}" of {name} lies before it',
    },
  },
  'goal/long-annual': {
    title: 'Long-term and yearly indicators do not match',
    why: 'Yearly indicators carry out the long-term ones; where they do not match, one side was left out or not updated.',
    todo: 'Compare both grids, add what is missing, and use the same names and targets.',
    messages: {
      default: '{count} long-term indicators have no counterpart in the year: {names}',
      beyond: 'The target "{target}" of {name} for the year goes beyond the long-term "{longTarget}"',
      other: 'The target "{target}" of {name} for the year differs from the long-term "{longTarget}"',
      operator:
        'The target "{target}" of {name} for the year is written differently from the long-term "{longTarget}"',
      renamed: '{name} is called "{longName}" among the long-term indicators',
    },
  },
};
