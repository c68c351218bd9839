/** Money of declarations by labels nobody else uses (平凉, 贺州, 兵团, 驻马店) and grids of few levels (广东); each with the twin that must be read otherwise. */
import type { RawValue } from '../../src/sheet/snapshot';
import { _, at, read } from './rows';

const DECLARED = [
  ['一级指标', '二级指标', '三级指标', '指标值'],
  ['产出指标', '数量指标', '建设棉田', '2.2万亩'],
  ['效益指标', '社会效益指标', '受益职工', '≥520户'],
];
const money = (...lines: readonly (readonly RawValue[])[]) =>
  read([['项目支出绩效目标申报表'], ...lines, ...DECLARED]).funds.map(({ role, group, cells }) =>
    [role, group ?? '-', at(cells.annualBudget)].join(' '),
  );

describe('the money of a term', () => {
  it('is that of the form where it asks for no other (平凉)', () =>
    expect(money(['实施期资金总额', 360], ['财政拨款数', 300], ['非财政拨款数', 60])).toEqual([
      'total - B2',
      'part source B3',
      'part source B4',
    ]));

  it('gives way to that of the year', () =>
    expect(money(['实施期资金总额', 360, '年度资金总额', 120])).toEqual(['total - D2']));
});

it('年度预算申请 is a total (贺州), 年度预算说明 is not', () => {
  expect(money(['年度预算申请', 58], ['其中：财政拨款', 55], ['单位资金', 3])).toEqual([
    'total - B2',
    'part source B3',
    'part source B4',
  ]);
  expect(money(['年度预算说明', 58], ['其中：财政拨款', 55], ['其他资金', 3])).not.toContain('total - B2');
});

it('money of the 兵团 comes from the 师市 and the 团场, not from 团场 at large', () => {
  const rows = (own: string) => money(['年度资金总额', 240], ['其中：中央财政资金', 200], [own, 40]);
  for (const source of ['兵团资金', '师市资金', '团场自筹'])
    expect(rows(source)).toEqual(['total - B2', 'part source B3', 'part source B4']);
  expect(rows('团场人口')).toEqual(['total - B2', 'part source B3']);
});

it('the heading of a kind may stand before its first part (驻马店)', () => {
  const kinds = money(
    ['部门预算总额', 2510],
    ['1、资金来源：（1）财政性资金', 2500],
    ['（2）其他资金', 10],
    ['2、资金结构：（1）人员经费', 1860],
    ['（2）运转经费', 0],
    ['（3）项目支出', 650],
  );
  expect(kinds.map((row) => row.replace(/ \w+$/u, ''))).toEqual([
    'total -',
    'part source',
    'part source',
    'part spending',
    'part spending',
    'part spending',
  ]);
});

it('a sentence that speaks of the owners of money is no label', () => {
  expect(money(['任务', '落实市级储备粮规模，定期轮换'], ['部门预算总额', 2510])).toEqual(['total - B3']);
  expect(money(['市级资金', 2500], ['部门预算总额', 2510])).toEqual(['part source B2', 'total - B3']);
});

it('指标类别 holds the second level where second levels stand under it (广东)', () => {
  const levels = (head: string, first: string) => {
    const { cells } = read([
      ['项目绩效目标表'],
      [head, '个性化指标', '上年度实际水平', '本年度计划完成水平'],
      [first, '发表论文', '2篇', '3篇'],
      [_, '培养新教师', '8位', '11位'],
    ]).indicators[0]!;
    return [cells.level1, cells.level2, cells.level3, cells.target].map(at);
  };
  expect(levels('指标类别', '社会效益')).toEqual([undefined, 'A3', 'B3', 'D3']);
  expect(levels('指标类别', '产出指标')).toEqual(['A3', undefined, 'B3', 'D3']);
});
