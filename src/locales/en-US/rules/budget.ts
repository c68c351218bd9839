import type { budgetTexts as chinese } from '../../zh-CN/rules/budget';
import type { Translation } from '../../locale';

export const budgetTexts: Translation<typeof chinese> = {
  'budget/row-sum': {
    title: 'Total of a row differs from its columns',
    why: 'In every row of a disclosure table the total (or subtotal) is the sum of its columns; where it is not, one of them is wrong.',
    todo: 'Check every column and correct the wrong one.',
    messages: {
      default: '{name}: {column} is {found}, its columns add up to {sum} ({parts})',
      exceeded: '{name}: {column} is {found}, less than the {sum} it holds',
      cell: 'Row {name}: {found} fits none of {count} sums; by all of them it should be {expected}',
    },
  },
  'budget/hierarchy': {
    title: 'A subject differs from the subjects below it',
    why: 'Subjects (类, 款, 项), and units with their lines, add up level by level.',
    todo: 'Check both levels and correct the wrong amount.',
    messages: {
      default: '{name}: {column} is {found}, the lines below it add up to {sum} ({parts})',
      exceeded: '{name}: {column} is {found}, less than the lines listed below it: {sum} ({parts})',
      cell: '{name}: {found} fits none of {count} sums; by all of them it should be {expected}',
    },
  },
  'budget/total': {
    title: 'A total differs from its lines',
    why: 'A total is the sum of its lines, and income equals expenditure in the end.',
    todo: 'Check the lines and the total, and correct the wrong amount.',
    messages: {
      default: '{name}: {column} is {found}, it should equal {sum} ({parts})',
      exceeded: '{name}: {column} is {found}, less than the lines listed: {sum} ({parts})',
      cell: '{name}: {found} fits none of {count} sums; by all of them it should be {expected}',
    },
  },
  'budget/cross-table': {
    title: 'Disclosure tables differ from one another',
    why: 'All the tables come from one budget: what two of them state is the same, and fiscal money is never more than all money.',
    todo: 'Compare both tables and correct the wrong one.',
    messages: {
      default: '{name} is {found}; {other} on sheet "{sheet}" is {value}',
      'at-most': '{name} is {found}, more than {other} {value} on sheet "{sheet}"',
      'at-least': '{name} is {found}, less than {other} {value} on sheet "{sheet}"',
    },
  },
  'budget/empty-note': {
    title: 'Note of an empty table missing or wrong',
    why: 'A table without amounts is published all the same; its note (本单位无……支出) says that nothing was forgotten.',
    todo: 'Add or correct the note of an empty table; drop it where there are amounts.',
    messages: {
      default: 'The table is empty and does not say why; usual is 本单位无……支出',
      positive: 'The table is empty, while its note reads "{note}"; 无 seems to be missing',
      contradicted: 'The note reads "{note}", while the table has amounts',
    },
  },
};
