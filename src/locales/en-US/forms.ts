import type { Translation } from '../locale';
import type { formTexts as chinese } from '../zh-CN/forms';

export const formTexts: Translation<typeof chinese> = {
  forms: {
    'project-self-evaluation/national': {
      place: 'National',
      description:
        'Also Hunan, Hebei and others: 10 points for execution, output 50, benefit 30, satisfaction 10',
    },
    'project-self-evaluation/national-101': {
      place: 'National, costs on the first level',
      description: '10 points for execution, cost 20, output 40, benefit 20, satisfaction 10',
    },
    'project-self-evaluation/hubei': {
      place: 'Hubei',
      description:
        '20 points for execution, 80 for the goals; points printed in the labels, several goals possible',
    },
    'project-self-evaluation/sichuan': {
      place: 'Sichuan',
      description:
        '10 points for execution, 90 divided freely; operator and unit in columns of their own; conclusions',
    },
    'project-self-evaluation/yunnan': {
      place: 'Yunnan',
      description: 'Target in three columns (operator, value, unit); grade beside the total',
    },
    'overall-self-evaluation/hunan': {
      place: 'Hunan',
      description:
        '10 points for execution, output 50, benefit 30, satisfaction 10; income and spending by kind',
    },
    'overall-self-evaluation/hubei': {
      place: 'Hubei',
      description:
        '20 points for execution, 80 for the goals; points printed in the labels, several goals possible',
    },
    'transfer-self-evaluation/national': {
      place: 'Transfer payments',
      description: 'Compared with the targets, not scored',
    },
    'base-data/hunan': {
      place: 'Hunan',
      description: 'Staff, official expenses and running costs, buildings',
    },
    'project-target/national-101': {
      place: 'National, costs on the first level',
      description: 'Cost 20, output 40, benefit 20, satisfaction 10: 90 points',
    },
    'project-target/hebei': {
      place: 'Hebei',
      description: 'Payment plan and descriptions, no points',
    },
    'project-target/wuhan': {
      place: 'Wuhan',
      description: 'Grounds, costing, procurement, long-term and yearly goals; 80 points',
    },
    'overall-target/wuhan': {
      place: 'Wuhan',
      description: 'Income and spending, functions, projects; a grid for each long-term and yearly goal',
    },
    'budget-01/wuhan': {
      place: 'Wuhan',
      description: 'Income and spending side by side; totals add up, and a remark says when they differ',
    },
    'budget-02/wuhan': {
      place: 'Wuhan',
      description: 'Income of the year and money carried over, by unit and source',
    },
    'budget-03/wuhan': {
      place: 'Wuhan',
      description: 'Spending by functional subject; the usual subjects are printed',
    },
    'budget-04/wuhan': {
      place: 'Wuhan',
      description: 'Income and spending of fiscal money side by side',
    },
    'budget-05/wuhan': {
      place: 'Wuhan',
      description: 'Staff, public and project spending by functional subject',
    },
    'budget-06/wuhan': {
      place: 'Wuhan',
      description: 'Staff, public and project spending by unit',
    },
    'budget-07/wuhan': {
      place: 'Wuhan',
      description: 'Basic spending by economic subject; the usual subjects are printed',
    },
    'budget-08/wuhan': {
      place: 'Wuhan',
      description: 'Travel abroad, vehicles, receptions',
    },
    'budget-09/wuhan': {
      place: 'Wuhan',
      description: 'By functional subject; can say instead that there is none',
    },
    'budget-10/wuhan': {
      place: 'Wuhan',
      description: 'By functional subject; can say instead that there is none',
    },
    'budget-11/wuhan': {
      place: 'Wuhan',
      description: 'Every project with its sources of money',
    },
    'budget-12/wuhan': {
      place: 'Wuhan',
      description: 'Catalogue, quantity, price and what is for small firms',
    },
    'budget-13/wuhan': {
      place: 'Wuhan',
      description: 'What is bought, for how much, and its place in the catalogue',
    },
  },
  tab: {
    search: 'Find a form',
    noMatch: 'No form matches "{text}".',
    gallery: 'Standard forms',
    options: 'Options before inserting',
    year: 'Year',
    yearAllowed: 'Enter a year from {least} to {most}',
    numberAllowed: 'Enter a whole number from {least} to {most}',
    unsound: 'Correct the options first',
    unitName: 'Name of the office',
    unit: 'Amounts in',
    goals: 'Number of goals',
    rows: 'Rows of each second-level category',
    lineRows: 'Blank lines',
    rowsUsual: 'as the form has it',
    projects: 'Rows for projects',
    insert: 'Insert',
    inserting: 'Inserting…',
    inserted: 'Inserted sheet "{sheet}".',
    fromDeclaration: 'Fill from a declaration',
    fromHint:
      'Carries project, amounts, goals, indicators and points of a declaration in this workbook over into a new self-evaluation.',
    find: 'Look for declarations',
    noDeclaration: 'This workbook holds no declaration that was filled in.',
    fill: 'Fill from "{name}"',
    declarations: 'Declarations to fill from',
    gone: 'This declaration was not found again; check the workbook and try once more.',
    noForm:
      'Not inserted: the chosen profile has no form for this self-evaluation. Choose "Detect" or another profile and try once more.',
    failed: 'Not inserted: {detail}',
  },
  parts: {
    note: 'notes under the table',
    projectType: 'category and frequency of the project',
    procurement: 'assets and procurement',
    longTerm: 'long-term goals',
    subjects: 'usual subjects, printed',
    emptyNote: 'nothing to put in: a note instead of lines',
  },
};
