import type { BudgetFormColumn, BudgetFormLine, Form } from '../../form';
import { ECONOMIC_SUBJECTS, OPEN_ECONOMIC_SUBJECTS } from './economic';
import { heading, OPEN_CLASS } from './frame';
import { OPEN_SUBJECTS, USUAL_SUBJECTS } from './functions';

const NAMED: readonly BudgetFormColumn[] = [
  { key: 'code', at: [0, 0], header: '科目编码', input: 'subject' },
  { key: 'name', at: [1, 1], header: '科目名称', input: 'text' },
];
const BY_CODE = { block: 'budget-lines', nameKey: 'name', byCode: true, total: '合计' } as const;

const SPENDING = [
  { key: 'basic', header: '基本支出' },
  { key: 'project', header: '项目支出' },
  { key: 'business', header: '事业单位\n经营支出' },
  { key: 'toSuperior', header: '上缴上级\n支出' },
  { key: 'toAffiliates', header: '对附属单位\n补助支出' },
];

export const budget03: Form = {
  kind: 'budget-03',
  variant: 'wuhan',
  name: '预算03表 支出预算总表',
  orientation: 'landscape',
  widths: [12, 36, 16, 16, 16, 15, 15, 15],
  blocks: [
    ...heading('03', '支出预算总表', 7),
    {
      ...BY_CODE,
      columns: [
        ...NAMED,
        {
          key: 'total',
          at: [2, 2],
          header: '合计',
          input: 'amount',
          sumOf: SPENDING.map(({ key }) => key),
        },
        ...SPENDING.map((each, index): BudgetFormColumn => ({
          ...each,
          at: [3 + index, 3 + index],
          input: 'amount',
        })),
      ],
      lines: USUAL_SUBJECTS,
      openLines: OPEN_SUBJECTS,
    },
  ],
};

/** 合计 = 基本支出（人员经费 + 公用经费）+ 项目支出. */
export const NATURES: readonly BudgetFormColumn[] = [
  { key: 'total', at: [2, 2], header: '合计', input: 'amount', sumOf: ['basic', 'project'] },
  { key: 'basic', at: [3, 3], header: ['基本支出', '小计'], input: 'amount', sumOf: ['staff', 'public'] },
  { key: 'staff', at: [4, 4], header: ['基本支出', '人员经费'], input: 'amount' },
  { key: 'public', at: [5, 5], header: ['基本支出', '公用经费'], input: 'amount' },
  { key: 'project', at: [6, 6], header: '项目支出', input: 'amount' },
];

export const budget05: Form = {
  kind: 'budget-05',
  variant: 'wuhan',
  name: '预算05表 一般公共预算支出表（分功能科目）',
  orientation: 'portrait',
  widths: [11, 34, 13, 13, 13, 13, 13],
  blocks: [
    ...heading('05', '一般公共预算支出表（分功能科目）', 6),
    { ...BY_CODE, columns: [...NAMED, ...NATURES], lines: USUAL_SUBJECTS, openLines: OPEN_SUBJECTS },
  ],
};

export const budget07: Form = {
  kind: 'budget-07',
  variant: 'wuhan',
  name: '预算07表 一般公共预算基本支出表',
  orientation: 'portrait',
  widths: [12, 36, 16, 16, 16],
  blocks: [
    ...heading('07', '一般公共预算基本支出表', 4),
    {
      ...BY_CODE,
      columns: [
        ...NAMED.map((column) => ({
          ...column,
          header: ['部门预算支出经济分类科目', column.header as string],
        })),
        {
          key: 'basic',
          at: [2, 2],
          header: ['本年一般公共预算基本支出', '合计'],
          input: 'amount',
          sumOf: ['staff', 'public'],
        },
        { key: 'staff', at: [3, 3], header: ['本年一般公共预算基本支出', '人员经费'], input: 'amount' },
        { key: 'public', at: [4, 4], header: ['本年一般公共预算基本支出', '公用经费'], input: 'amount' },
      ],
      lines: ECONOMIC_SUBJECTS,
      openLines: OPEN_ECONOMIC_SUBJECTS,
    },
  ],
};

/** 09 and 10: the subjects of one budget beside the general one. */
const otherBudget = (
  {
    kind,
    key,
    number,
    title,
    group,
    emptyNote,
  }: {
    readonly kind: 'budget-09' | 'budget-10';
    readonly key: 'governmentFund' | 'stateCapital';
    readonly number: string;
    readonly title: string;
    readonly group: string;
    readonly emptyNote: string;
  },
  lines: readonly BudgetFormLine[],
): Form => ({
  kind,
  variant: 'wuhan',
  name: `预算${number}表 ${title}`,
  orientation: 'portrait',
  widths: [12, 36, 16, 16, 16],
  blocks: [
    ...heading(number, title, 4),
    {
      ...BY_CODE,
      columns: [
        ...NAMED,
        {
          key,
          at: [2, 2],
          header: [group, '合计'],
          input: 'amount',
          sumOf: ['basic', 'project'],
        },
        { key: 'basic', at: [3, 3], header: [group, '基本支出'], input: 'amount' },
        { key: 'project', at: [4, 4], header: [group, '项目支出'], input: 'amount' },
      ],
      lines,
      emptyNote,
    },
  ],
});

export const budget09 = otherBudget(
  {
    kind: 'budget-09',
    key: 'governmentFund',
    number: '09',
    title: '政府性基金预算支出表',
    group: '本年政府性基金预算支出',
    emptyNote: '本单位{thisYear}没有政府性基金预算安排的支出。',
  },
  [OPEN_CLASS, OPEN_CLASS],
);

export const budget10 = otherBudget(
  {
    kind: 'budget-10',
    key: 'stateCapital',
    number: '10',
    title: '国有资本经营预算支出表',
    group: '国有资本经营预算支出',
    emptyNote: '本单位{thisYear}没有国有资本经营预算安排的支出。',
  },
  [{ code: '223', name: '国有资本经营预算支出', parts: [{ parts: [{ rows: 3 }] }] }],
);
