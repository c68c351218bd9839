import type { baseTexts as chinese } from '../../zh-CN/rules/base';
import type { Translation } from '../../locale';

export const baseTexts: Translation<typeof chinese> = {
  'base/control-rate': {
    title: 'Control rate wrong or blank',
    why: 'The rate is the actual figure over the approved one; it shows at once whether staff, area or investment exceeds what was approved.',
    todo: 'Compute the rate from the two figures; explain rates over 100 %.',
    messages: {
      default: '{rateName} is {found}; {partName} {part} ÷ {wholeName} {whole} is {expected}',
      blank: '{rateName} is blank; {partName} {part} ÷ {wholeName} {whole} is {expected}',
    },
  },
  'base/parts-sum': {
    title: 'Total differs from its parts',
    why: 'Totals such as 三公经费 or 项目支出 are the sum of their lines; where they differ one figure is wrong.',
    todo: 'Check every line and correct the wrong one.',
    messages: {
      default: '{name} is {found}, its parts add up to {sum} ({parts})',
      exceeded: '{name} is {found}, less than the parts listed: {sum} ({parts})',
    },
  },
  'base/over-budget': {
    title: 'Spending exceeds its budget',
    why: 'Spending such as 三公经费 and 公用经费 is to stay within the budget; an excess needs a reason.',
    todo: 'Check the figures; explain a real excess.',
    messages: { default: '{name}: {actual} spent, {budget} budgeted' },
  },
  'base/anomaly': {
    title: 'Far from last year',
    why: 'Spending that multiplies or collapses within a year mostly means another scope or a slip; reviewers will ask.',
    todo: 'Check scope and figures of both years; explain a change of scope.',
    messages: { default: '{name} went from {before} to {now} ({change})' },
  },
  'base/adjustment': {
    title: 'Whole amount in the adjustment line',
    why: '部门基本支出预算调整 wants the amount added or cut, not the whole of 基本支出.',
    todo: 'State the change; 0 where there was none.',
    messages: {
      default:
        '部门基本支出预算调整 is {value}, the same as the whole of 基本支出; only the change belongs there',
    },
  },
};
