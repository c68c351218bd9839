import { assess } from '../../src/assessment/assess';
import type { RawValue } from '../../src/sheet/snapshot';
import { gridBook } from '../support/grid-book';

type Row = readonly RawValue[];
const HEAD: Row = [
  '指标名称',
  '计量单位',
  '指标性质',
  '年初指标值',
  '全年完成值',
  '得分系数（%）',
  '指标权重',
  '指标得分',
];
const MET: Row = ['新增床位', '张', '≥', 700, 700, 100, 40, 40];

/** The form of 重庆 with one row under test; the first indicator is beyond doubt. */
const chongqing = (row: Row, head = HEAD) =>
  assess(
    gridBook({
      自评: [
        ['2022年度项目支出绩效自评表'],
        ['项目名称', '普惠养老床位补贴', null, null, '主管部门', '县民政局'],
        ['项目资金（万元）', '年初预算数', '全年预算数', '全年执行数', '执行率', '执行率权重', '执行率得分'],
        ['年度总金额', 600, 600, 600, '100%', 10, 10],
        head,
        MET,
        row,
      ],
    }),
  );

const said = (row: Row, head?: Row): string[] =>
  chongqing(row, head).findings.flatMap(({ rule, cell, expected, found }) =>
    rule === 'score/quantitative' || rule === 'score/unmet-full'
      ? [`${rule} ${cell} ${found} → ${expected}`]
      : [],
  );

// Score = points × coefficient (rules.md §3.5).
test.each<[string, Row, string[]]>([
  ['95 % of 20 points', ['发放及时率', '%', '＝', 100, 95, 95, 20, 19], []],
  ['a reviewer takes more off than proportion', ['发放及时率', '%', '＝', 100, 95, 80, 20, 16], []],
  [
    'a qualitative indicator has a coefficient too',
    ['生活质量', null, '定性', '好', '较好', 85, 10, 8.5],
    [],
  ],
  [
    'the score is not the share',
    ['发放及时率', '%', '＝', 100, 95, 95, 20, 18],
    ['score/quantitative H7 18 → 19'],
  ],
  [
    'of a qualitative one',
    ['生活质量', null, '定性', '好', '较好', 85, 10, 9],
    ['score/quantitative H7 9 → 8.5'],
  ],
  [
    'full points against the coefficient',
    ['建设补贴', '元', '≤', 80, 78, 90, 20, 20],
    ['score/quantitative H7 20 → 18'],
  ],
  [
    'full points for a missed target are said once',
    ['发放及时率', '%', '＝', 100, 95, 95, 20, 20],
    ['score/unmet-full H7 20 → 19'],
  ],
  ['a full coefficient leaves it to target and actual', ['发放及时率', '%', '＝', 100, 100, 100, 20, 20], []],
])('%s', (_, row, findings) => expect(said(row)).toEqual(findings));

test('without % in the header a fraction is a fraction', () => {
  const head = HEAD.map((text) => (text === '得分系数（%）' ? '得分系数' : text));
  expect(said(['发放及时率', '%', '＝', 100, 95, 0.95, 20, 19], head)).toEqual([]);
  expect(said(['发放及时率', '%', '＝', 100, 95, 0.95, 20, 18], head)).toEqual([
    'score/quantitative H7 18 → 19',
  ]);
});

test('0.95 under 得分系数(%) is what the score says it is', () => {
  expect(said(['发放及时率', '%', '＝', 100, 95, 0.95, 20, 19])).toEqual([]);
});

test.each([
  ['a percentage', 95, HEAD, 'ROUND(G7*F7/100,2)'],
  ['a fraction', 0.95, HEAD.map((text) => (text === '得分系数（%）' ? '得分系数' : text)), 'ROUND(G7*F7,2)'],
])('the formula divides by what the value was divided by: %s', (_, coefficient, head, formula) => {
  const { corrections } = chongqing(['发放及时率', '%', '＝', 100, 95, coefficient, 20, 18], head);
  const mine = corrections.find(({ edit }) => edit.row === 6 && edit.column === 7);
  expect([mine?.edit.after.value, mine?.formula]).toEqual([19, formula]);
});

test('another rate beside is no coefficient', () => {
  const head = HEAD.map((text) => (text === '得分系数（%）' ? '完成率（%）' : text));
  expect(said(['接待人次', '次', '≥', 100, 95, 95, 20, 19], head)).toEqual([]);
  expect(said(['接待人次', '次', '≥', 100, 95, 80, 20, 19], head)).toEqual([]);
});

test('recomputing writes points × coefficient, as a formula where the cells are numbers', () => {
  const { corrections } = chongqing(['发放及时率', '%', '＝', 100, 95, 95, 20, 18]);
  const mine = corrections.filter(({ edit }) => edit.row === 6 && edit.column === 7);
  expect(mine.map(({ edit, formula }) => [edit.after.value, formula])).toEqual([[19, 'ROUND(G7*F7/100,2)']]);
});
