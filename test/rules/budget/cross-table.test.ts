import { assess } from '../../../src/assessment/assess';
import type { RawValue } from '../../../src/sheet/snapshot';
import { gridBook } from '../../support/grid-book';

type Rows = readonly (readonly RawValue[])[];

const t01 = (general: number, other: number, service: number): Rows => [
  ['2024年收支预算总表'],
  ['单位：万元'],
  ['收入', null, '支出', null],
  ['项目', '预算数', '项目', '预算数'],
  ['一、一般公共预算拨款收入', general, '一、一般公共服务支出', service],
  ['九、其他收入', other, '二、卫生健康支出', 20],
  ['本年收入合计', general + other, '本年支出合计', service + 20],
  ['收入总计', general + other, '支出总计', service + 20],
];
const t02 = (general: number, other: number): Rows => [
  ['2024年收入预算总表'],
  ['单位：元'],
  ['单位编码', '单位名称', '合计', '一般公共预算', '政府性基金预算', '其他收入'],
  [null, '合计', (general + other) * 10_000, general * 10_000, null, other * 10_000],
];
const t03 = (basic: number, project: number): Rows => [
  ['2024年支出预算总表'],
  ['单位：万元'],
  ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
  [null, '合计', basic + project + 20, basic + 20, project],
  [201, '一般公共服务支出', basic + project, basic, project],
  [210, '卫生健康支出', 20, 20, null],
];
const t04 = (total: number): Rows => [
  ['2024年财政拨款收支预算总表'],
  ['单位：万元'],
  ['收入', null, '支出', null],
  ['项目', '预算数', '项目', '预算数'],
  ['一、本年收入', total, '一、本年支出', total],
  ['（一）一般公共预算拨款', total, '（一）一般公共服务支出', total - 20],
  [null, null, '（二）卫生健康支出', 20],
  ['收入总计', total, '支出总计', total],
];
const byNature = (
  title: string,
  code: string,
  name: string,
  staff: number,
  open: number,
  project: number,
): Rows => [
  [title],
  ['单位：万元'],
  [code, name, '合计', '基本支出', null, null, '项目支出'],
  [null, null, null, '小计', '人员经费', '公用经费', null],
  [null, '合计', staff + open + project, staff + open, staff, open, project],
];
const t05 = (staff: number, open: number, project: number): Rows => [
  ...byNature('2024年一般公共预算支出表(分功能科目)', '科目编码', '科目名称', staff, open, project),
  [201, '一般公共服务支出', staff + open + project - 20, staff + open - 20, staff - 20, open, project],
  [210, '卫生健康支出', 20, 20, 20, null, null],
];
const t06 = (staff: number, open: number, project: number): Rows =>
  byNature('2024年一般公共预算支出表(分单位)', '单位编码', '单位名称', staff, open, project);
const t07 = (staff: number, open: number): Rows => [
  ['2024年一般公共预算基本支出表'],
  ['单位：万元'],
  ['科目编码', '科目名称', '合计', '人员经费', '公用经费'],
  [null, '合计', staff + open, staff, open],
  [301, '工资福利支出', staff, staff, null],
  [302, '商品和服务支出', open, null, open],
  [30202, '印刷费', 2, null, 2],
  [30217, '公务接待费', open - 2, null, open - 2],
];
const t08 = (reception: number): Rows => [
  ['2024年“三公”经费支出表'],
  ['单位：万元'],
  ['合计', '因公出国(境)费', '公务接待费'],
  [reception, null, reception],
];
const t11 = (general: number, own: number): Rows => [
  ['2024年项目支出预算表'],
  ['单位：万元'],
  ['项目编码', '项目名称', '项目单位', '合计', '一般公共预算', '单位资金'],
  [null, '合计', null, general + own, general, own],
];
const t12 = (printing: number): Rows => [
  ['2024年政府采购预算表'],
  ['单位：万元'],
  ['单位名称', '项目', '政府采购品目', '部门支出经济分类', '采购数量', '采购金额'],
  ['某局', '在职人员公用', '[C23090199]其他印刷服务', '[30202]印刷费', 1, printing],
];

/** A set that fits together: 1000 in all, 30 of them other income. */
const SET = {
  '01': t01(970, 30, 980),
  '02': t02(970, 30),
  '03': t03(380, 600),
  '04': t04(970),
  '05': t05(390, 10, 570),
  '06': t06(390, 10, 570),
  '07': t07(390, 10),
  '08': t08(8),
  '11': t11(570, 30),
  '12': t12(2),
};

const said = (changed: Readonly<Record<string, Rows>>): string[] =>
  assess(gridBook({ ...SET, ...changed }))
    .findings.filter(({ rule }) => rule.startsWith('budget/'))
    .map(({ rule, sheet, cell, found, expected }) =>
      [rule, `${sheet}!${cell}`, found, ...(expected === undefined ? [] : ['→', expected])].join(' '),
    );

describe('budget/cross-table', () => {
  it('is silent about a set that fits', () => {
    expect(said({})).toEqual([]);
  });

  it.each<[string, Readonly<Record<string, Rows>>, readonly string[]]>([
    [
      '01 ↔ 02: general income, and the total with it',
      { '02': t02(960, 30) },
      ['budget/cross-table 02!C4 9900000 → 1000', 'budget/cross-table 02!D4 9600000 → 970'],
    ],
    [
      '01 ↔ 03: a class and the total',
      { '03': t03(380, 605), '11': t11(570, 35) },
      ['budget/cross-table 03!C4 1005 → 1000', 'budget/cross-table 03!C5 985 → 980'],
    ],
    [
      '05 ↔ 06',
      { '06': t06(391, 9, 570) },
      ['budget/cross-table 06!E5 391 → 390', 'budget/cross-table 06!F5 9 → 10'],
    ],
    [
      '05 ↔ 07',
      { '07': t07(391, 10) },
      ['budget/cross-table 07!C4 401 → 400', 'budget/cross-table 07!D4 391 → 390'],
    ],
    ['07 ↔ 08: less than the 款 of basic spending', { '08': t08(7.5) }, ['budget/cross-table 08!C4 7.5']],
    [
      '03 ↔ 11 and 05 ↔ 11',
      { '11': t11(560, 30) },
      ['budget/cross-table 11!D4 590 → 600', 'budget/cross-table 11!E4 560 → 570'],
    ],
    ['07 ↔ 12: more than its 款', { '12': t12(2.5) }, ['budget/cross-table 12!F4 2.5']],
  ])('%s', (_, changed, expected) => {
    expect(said(changed)).toEqual(expected);
  });

  it('01 ↔ 04: fiscal income differs, and 04 ↔ 05 with it', () => {
    expect(said({ '04': t04(975) })).toEqual(
      expect.arrayContaining(['budget/cross-table 01!B5 970 → 975', 'budget/cross-table 05!C6 950 → 955']),
    );
  });

  it('lets a table that does not add up speak for itself first', () => {
    const broken = SET['06'].map((row, index) =>
      index === 4 ? [null, '合计', 970, 400, 391, 10, 570] : row,
    );
    expect(said({ '06': broken })).toEqual(['budget/row-sum 06!D5 400 → 401']);
  });

  it.each<[string, Readonly<Record<string, Rows>>]>([
    ['reception out of projects too', { '08': t08(9) }],
    ['less bought than budgeted', { '12': t12(1.2) }],
    ['two tables of a kind: nobody knows which', { '06b': t06(391, 10, 570), '06': t06(391, 10, 570) }],
    [
      'other years',
      {
        '06': t06(100, 10, 570).map((row, index) =>
          index === 0 ? ['2023年一般公共预算支出表(分单位)'] : row,
        ),
      },
    ],
  ])('is silent: %s', (_, changed) => {
    expect(said(changed)).toEqual([]);
  });
});
