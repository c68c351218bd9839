import type { crossTexts as chinese } from '../../zh-CN/rules/cross';
import type { Translation } from '../../locale';

export const crossTexts: Translation<typeof chinese> = {
  'cross/indicators': {
    title: 'Indicators differ from the declared ones',
    why: 'A self-evaluation goes through the declared indicators one by one; none may be added or dropped at will.',
    todo: 'Compare with the declaration and add what is missing; where a change was approved, say so.',
    messages: {
      default: '{count} declared indicators are missing here: {names} (declaration: {place})',
      added: '{count} indicators were not declared: {names} (declaration: {place})',
    },
  },
  'cross/targets': {
    title: 'One indicator, different targets',
    why: 'An indicator has the same target in every table; a self-evaluation cannot turn to a lower one.',
    todo: 'Find out which table counts and use its target.',
    messages: {
      default: 'The target of {name} is "{target}", but "{other}" in the declaration, {place}',
      whole: 'The target of {name} is "{target}", but "{other}" in the declaration of a project, {place}',
      project:
        'The target of {name} is "{target}", but "{other}" in the declaration of the department, {place}',
    },
  },
  'cross/amount': {
    title: 'Different budgets of one project',
    why: 'The budget of one project and one year is the same in every table.',
    todo: 'Correct the figure that differs from the approved budget.',
    messages: { default: 'The budget of "{name}" is {found}, but {expected} at {place}' },
  },
  'cross/project-name': {
    title: 'Different names of one project',
    why: 'A project under several names is taken for several projects when tables are added up or published.',
    todo: 'Use the approved name everywhere; leave it where the projects really differ.',
    messages: {
      default: 'The project "{name}" may be the same as {others} (both have "{common}")',
      amount:
        'The project "{name}" may be the same as {others} (both have "{common}" and a budget of {amount})',
      code: 'The project "{name}" has the code {common}, as has {others}',
    },
  },
  'cross/projects-sum': {
    title: 'Projects exceed project spending',
    why: 'The projects are part of what the department spends on projects, so together they cannot be more.',
    todo: 'Check the amounts of the projects and of project spending.',
    messages: {
      default: '{count} listed projects come to {total}, more than project spending, {whole} ({places}…)',
      evaluated:
        '{count} self-evaluated projects have spent {total}, more than the project spending of the department, {whole} ({places}…)',
    },
  },
  'cross/category-total': {
    title: 'Categories of projects do not match spending',
    why: 'Listed projects of one category cannot come to more than the department spends on it.',
    todo: 'Check the category of each project against the breakdown of spending.',
    messages: {
      default: '{name} is {found}, less than the {count} listed projects of {category}, {listed}',
      under: '{name} is {found}, but the listed projects of {category} only come to {listed} ({count})',
      ticked: '"{name}" is {found} here and {expected} at {place}',
    },
  },
  'cross/missing-project': {
    title: 'Project without a declaration',
    why: 'Every budgeted project declares its goals; where others have and some have not, they may have been left out.',
    todo: 'Add the declaration; leave it where publication is ruled out by law.',
    messages: {
      default: '{names}: budgeted, but without a declaration ({count} in all)',
      unlisted: '"{name}" has a declaration but is not in the list of projects ({list})',
    },
  },
};
