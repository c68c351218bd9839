import type { BudgetFormColumn, Form } from '../../form';
import { heading, OFFICE } from './frame';
import { NATURES } from './subjects';

/** Amounts side by side from a column on, under a group's header. */
const group = (
  first: number,
  header: string,
  columns: readonly (readonly [key: string, header: string])[],
): BudgetFormColumn[] =>
  columns.map(([key, own], index) => ({
    key,
    at: [first + index, first + index],
    header: [header, own],
    input: 'amount',
  }));

const YEAR_SOURCES = group(4, '本年收入', [
  ['general', '一般公共\n预算'],
  ['governmentFund', '政府性\n基金预算'],
  ['stateCapital', '国有资本\n经营预算'],
  ['special', '财政专户\n管理资金'],
  ['service', '事业收入'],
  ['operating', '事业单位\n经营收入'],
  ['superiorGrant', '上级补助\n收入'],
  ['affiliateIncome', '附属单位\n上缴收入'],
  ['otherIncome', '其他收入'],
]);
const CARRIED_SOURCES = group(14, '上年结转结余', [
  ['carryOverGeneral', '一般公共\n预算'],
  ['carryOverGovernmentFund', '政府性\n基金预算'],
  ['carryOverStateCapital', '国有资本\n经营预算'],
  ['own', '单位资金'],
]);
const keysOf = (columns: readonly BudgetFormColumn[]): string[] => columns.map(({ key }) => key);

const BY_PLACE = { block: 'budget-lines', nameKey: 'name', total: '合计' } as const;
const UNIT: readonly BudgetFormColumn[] = [
  { key: 'code', at: [0, 0], header: '单位编码', input: 'subject' },
  { key: 'name', at: [1, 1], header: '单位名称', input: 'text' },
];

export const budget02: Form = {
  kind: 'budget-02',
  variant: 'wuhan',
  name: '预算02表 收入预算总表',
  orientation: 'landscape',
  widths: [9, 23, 10, 10, ...Array.from({ length: 9 }, () => 9), 10, 9, 9, 9, 9],
  blocks: [
    ...heading('02', '收入预算总表', 17),
    {
      ...BY_PLACE,
      columns: [
        ...UNIT,
        { key: 'total', at: [2, 2], header: '合计', input: 'amount', sumOf: ['thisYear', 'carryOver'] },
        {
          key: 'thisYear',
          at: [3, 3],
          header: ['本年收入', '小计'],
          input: 'amount',
          sumOf: keysOf(YEAR_SOURCES),
        },
        ...YEAR_SOURCES,
        {
          key: 'carryOver',
          at: [13, 13],
          header: ['上年结转结余', '小计'],
          input: 'amount',
          sumOf: keysOf(CARRIED_SOURCES),
        },
        ...CARRIED_SOURCES,
      ],
      lines: OFFICE,
    },
  ],
};

export const budget06: Form = {
  kind: 'budget-06',
  variant: 'wuhan',
  name: '预算06表 一般公共预算支出表（分单位）',
  orientation: 'portrait',
  widths: [11, 34, 13, 13, 13, 13, 13],
  blocks: [
    ...heading('06', '一般公共预算支出表（分单位）', 6),
    { ...BY_PLACE, columns: [...UNIT, ...NATURES], lines: OFFICE },
  ],
};

export const budget08: Form = {
  kind: 'budget-08',
  variant: 'wuhan',
  name: '预算08表 一般公共预算“三公”经费支出表',
  orientation: 'landscape',
  widths: [23, 23, 23, 23, 23, 23],
  blocks: [
    ...heading('08', '一般公共预算“三公”经费支出表', 5),
    {
      block: 'budget-lines',
      columns: [
        {
          key: 'total',
          at: [0, 0],
          header: '“三公”经费合计',
          input: 'amount',
          sumOf: ['abroad', 'vehicles', 'reception'],
        },
        { key: 'abroad', at: [1, 1], header: '因公出国（境）费', input: 'amount' },
        {
          key: 'vehicles',
          at: [2, 2],
          header: ['公务用车购置及运行费', '小计'],
          input: 'amount',
          sumOf: ['vehiclePurchase', 'vehicleRunning'],
        },
        {
          key: 'vehiclePurchase',
          at: [3, 3],
          header: ['公务用车购置及运行费', '公务用车购置费'],
          input: 'amount',
        },
        {
          key: 'vehicleRunning',
          at: [4, 4],
          header: ['公务用车购置及运行费', '公务用车运行费'],
          input: 'amount',
        },
        { key: 'reception', at: [5, 5], header: '公务接待费', input: 'amount' },
      ],
      lines: [{}],
      emptyNote: '本单位{thisYear}没有安排一般公共预算“三公”经费支出。',
      height: 30,
    },
  ],
};

const GRANTS = group(4, '本年拨款', [
  ['general', '一般公共\n预算'],
  ['governmentFund', '政府性\n基金预算'],
  ['stateCapital', '国有资本\n经营预算'],
]);
const CARRIED_GRANTS = group(7, '财政拨款结转结余', [
  ['carryOverGeneral', '一般公共\n预算'],
  ['carryOverGovernmentFund', '政府性\n基金预算'],
  ['carryOverStateCapital', '国有资本\n经营预算'],
]);

export const budget11: Form = {
  kind: 'budget-11',
  variant: 'wuhan',
  name: '预算11表 项目支出预算表',
  orientation: 'landscape',
  widths: [23, 24, 22, 12, 11, 11, 11, 11, 11, 11, 11, 11],
  blocks: [
    ...heading('11', '项目支出预算表', 11),
    {
      block: 'budget-lines',
      nameKey: 'projectName',
      total: '合计',
      columns: [
        { key: 'code', at: [0, 0], header: '项目编码', input: 'subject' },
        { key: 'projectName', at: [1, 1], header: '项目名称', input: 'text' },
        { key: 'projectUnit', at: [2, 2], header: '项目单位', input: 'text' },
        {
          key: 'total',
          at: [3, 3],
          header: '合计',
          input: 'amount',
          sumOf: [...keysOf(GRANTS), ...keysOf(CARRIED_GRANTS), 'special', 'own'],
        },
        ...GRANTS,
        ...CARRIED_GRANTS,
        { key: 'special', at: [10, 10], header: '财政专户\n管理资金', input: 'amount' },
        { key: 'own', at: [11, 11], header: '单位资金', input: 'amount' },
      ],
      lines: [{ own: true, parts: [{ rows: 8 }] }],
      emptyNote: '本单位{thisYear}没有安排项目支出。',
      height: 26,
    },
  ],
};

const SUPPLIER: readonly BudgetFormColumn[] = [
  { key: 'code', at: [0, 0], header: '单位代码', input: 'subject' },
  { key: 'name', at: [1, 1], header: '单位名称', input: 'text' },
];

export const budget12: Form = {
  kind: 'budget-12',
  variant: 'wuhan',
  name: '预算12表 政府采购预算表',
  orientation: 'landscape',
  widths: [9, 17, 16, 17, 16, 15, 13, 11, 8, 10, 7, 12, 11, 11],
  blocks: [
    ...heading('12', '政府采购预算表', 13),
    {
      ...BY_PLACE,
      columns: [
        ...SUPPLIER,
        { key: 'projectName', at: [2, 2], header: '项目', input: 'text' },
        { key: 'catalogue', at: [3, 3], header: '政府采购品目', input: 'text' },
        { key: 'functionSubject', at: [4, 4], header: '功能科目', input: 'text' },
        { key: 'economicSubject', at: [5, 5], header: '部门支出\n经济分类', input: 'text' },
        { key: 'source', at: [6, 6], header: '资金来源', input: 'source' },
        { key: 'nature', at: [7, 7], header: '资金性质', input: 'text' },
        { key: 'quantity', at: [8, 8], header: '采购\n数量', input: 'count' },
        { key: 'price', at: [9, 9], header: '单价\n（{unit}）', input: 'money' },
        { key: 'measure', at: [10, 10], header: '计量\n单位', input: 'unit' },
        {
          key: 'total',
          at: [11, 11],
          header: ['采购金额', '合计'],
          input: 'amount',
          productOf: ['quantity', 'price'],
        },
        { key: 'smallMedium', at: [12, 12], header: ['采购金额', '其中：面向\n中小企业'], input: 'amount' },
        { key: 'small', at: [13, 13], header: ['采购金额', '其中：面向\n小微企业'], input: 'amount' },
      ],
      lines: [{ rows: 8 }],
      emptyNote: '本单位{thisYear}没有安排政府采购预算。',
      height: 32,
    },
  ],
};

const CATALOGUE_LEVELS: readonly BudgetFormColumn[] = ['一级目录', '二级目录', '三级目录'].map(
  (header, index) => ({
    key: `catalogue${12 + index}`,
    at: [11 + index, 11 + index],
    header: ['政府购买服务指导目录', header],
    input: 'text',
  }),
);

export const budget13: Form = {
  kind: 'budget-13',
  variant: 'wuhan',
  name: '预算13表 政府向社会力量购买服务预算表',
  orientation: 'landscape',
  widths: [9, 18, 9, 17, 18, 8, 12, 13, 11, 16, 15, 11, 11, 11],
  blocks: [
    ...heading('13', '政府向社会力量购买服务预算表', 13),
    {
      ...BY_PLACE,
      columns: [
        ...SUPPLIER,
        { key: 'note', at: [2, 2], header: '是否包含\n政府采购', input: 'yes-no' },
        { key: 'projectName', at: [3, 3], header: '项目', input: 'text' },
        { key: 'catalogue', at: [4, 4], header: '政府购买\n服务内容', input: 'text' },
        { key: 'quantity', at: [5, 5], header: '购买\n数量', input: 'count' },
        { key: 'total', at: [6, 6], header: '购买金额', input: 'amount' },
        { key: 'source', at: [7, 7], header: '资金来源', input: 'source' },
        { key: 'nature', at: [8, 8], header: '资金性质', input: 'text' },
        { key: 'functionSubject', at: [9, 9], header: '支出功能\n分类科目', input: 'text' },
        { key: 'economicSubject', at: [10, 10], header: '部门支出\n经济分类', input: 'text' },
        ...CATALOGUE_LEVELS,
      ],
      lines: [{ rows: 8 }],
      emptyNote: '本单位{thisYear}没有安排政府向社会力量购买服务预算。',
      height: 32,
    },
  ],
};
