import type { BudgetSideLine, Form } from '../../form';
import { heading } from './frame';
import { numbered, spendingClasses } from './functions';

const INCOME = numbered(
  [
    '一般公共预算拨款收入',
    '政府性基金预算拨款收入',
    '国有资本经营预算拨款收入',
    '财政专户管理资金收入',
    '事业收入',
    '事业单位经营收入',
    '上级补助收入',
    '附属单位上缴收入',
    '其他收入',
  ],
  'outer',
);
const SPENDING = spendingClasses('outer');

/** 合计 of the lines, what is carried over, 总计 of both. */
const totals = (
  lines: readonly BudgetSideLine[],
  sum: string,
  carried: string,
  whole: string,
): BudgetSideLine[] => [
  { label: sum, sumOf: lines.map((_, index) => index) },
  { label: carried },
  { label: whole, sumOf: [lines.length, lines.length + 1] },
];

/** A numbered line with the lines it is the sum of; `first` is its place. */
const withParts = (label: string, first: number, parts: readonly BudgetSideLine[]): BudgetSideLine[] => [
  { label, sumOf: parts.map((_, index) => first + 1 + index) },
  ...parts,
];

const BUDGETS = numbered(['一般公共预算拨款', '政府性基金预算拨款', '国有资本经营预算拨款'], 'inner');
const FISCAL_INCOME = [
  ...withParts('一、本年收入', 0, BUDGETS),
  ...withParts('二、上年结转', BUDGETS.length + 1, BUDGETS),
];
const FISCAL_SPENDING = [
  ...withParts('一、本年支出', 0, spendingClasses('inner')),
  { label: '二、年终结转结余' },
];

const SHAPE = { orientation: 'portrait', widths: [34, 14, 36, 14] } as const;
const PLACES = {
  income: { side: 'income', heading: '收入', name: [0, 0], amount: [1, 1] },
  expenditure: { side: 'expenditure', heading: '支出', name: [2, 2], amount: [3, 3] },
} as const;

export const budget01: Form = {
  ...SHAPE,
  kind: 'budget-01',
  variant: 'wuhan',
  name: '预算01表 收支预算总表',
  blocks: [
    ...heading('01', '收支预算总表', 3),
    {
      block: 'budget-sides',
      sides: [
        {
          ...PLACES.income,
          lines: INCOME,
          totals: totals(INCOME, '本年收入合计', '上年结转结余', '收入总计'),
        },
        {
          ...PLACES.expenditure,
          lines: SPENDING,
          totals: totals(SPENDING, '本年支出合计', '年终结转结余', '支出总计'),
        },
      ],
    },
    {
      block: 'line',
      cells: [
        {
          at: [0, 3],
          label: '备注：财政专户管理资金收入是指教育收费收入；事业收入不含教育收费收入，下同。',
          align: 'left',
        },
      ],
      optional: { id: 'note', usual: true },
    },
  ],
};

export const budget04: Form = {
  ...SHAPE,
  kind: 'budget-04',
  variant: 'wuhan',
  name: '预算04表 财政拨款收支预算总表',
  blocks: [
    ...heading('04', '财政拨款收支预算总表', 3),
    {
      block: 'budget-sides',
      sides: [
        {
          ...PLACES.income,
          lines: FISCAL_INCOME,
          totals: [{ label: '收入总计', sumOf: [0, BUDGETS.length + 1] }],
        },
        {
          ...PLACES.expenditure,
          lines: FISCAL_SPENDING,
          totals: [{ label: '支出总计', sumOf: [0, FISCAL_SPENDING.length - 1] }],
        },
      ],
    },
  ],
};
