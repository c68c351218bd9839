import type { Translation } from '../locale';
import type { kinds as chinese } from '../zh-CN/kinds';

export const kinds: Translation<typeof chinese> = {
  'project-self-evaluation': 'Project self-evaluation',
  'overall-self-evaluation': 'Department self-evaluation',
  'transfer-self-evaluation': 'Transfer payment self-evaluation',
  'base-data': 'Base data',
  'project-target': 'Project target declaration',
  'overall-target': 'Department target declaration',
  'budget-01': 'Budget table 01: Income and spending',
  'budget-02': 'Budget table 02: Income',
  'budget-03': 'Budget table 03: Spending',
  'budget-04': 'Budget table 04: Income and spending of appropriations',
  'budget-05': 'Budget table 05: General public budget by function',
  'budget-06': 'Budget table 06: General public budget by unit',
  'budget-07': 'Budget table 07: Basic spending of the general public budget',
  'budget-08': 'Budget table 08: Overseas trips, vehicles and receptions',
  'budget-09': 'Budget table 09: Government funds',
  'budget-10': 'Budget table 10: State capital operations',
  'budget-11': 'Budget table 11: Projects',
  'budget-12': 'Budget table 12: Procurement',
  'budget-13': 'Budget table 13: Services bought from society',
};
