/** Money by labels and heads few others use (平凉, 贺州, 兵团, 驻马店, 蒙山) and grids of few levels (广东, 洪湖); each with the twin that must be read otherwise. */
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

describe('money beside that of the year', () => {
  it.each([['计划总投资'], ['三年实施期金额']])('is of all years: %s (福贡, 新平)', (whole) =>
    expect(
      money([whole, 4260, '年度资金总额', 1600], ['其中：中央资金', 3400, '其中：中央资金', 1300]),
    ).toEqual(['total - D2', 'part source D3']),
  );
});

describe('two columns of a kind', () => {
  const spent = (...heads: readonly string[]) =>
    read([
      ['2022年度项目支出绩效自评表'],
      ['资金（万元）', '资金构成', ...heads],
      [_, '合计', 90, 88, 86],
      ['一级指标', '二级指标', '三级指标', '指标值', '实际完成值'],
      ['产出指标', '数量指标', '改造幸福院', '5家', '5家'],
      ['效益指标', '社会效益指标', '惠及老人', '≥400人', '436人'],
    ]).funds.map(({ cells }) =>
      [cells.annualBudget, cells.executed].map((cell) => at(cell) ?? '-').join(' '),
    );

  it('应到位数 beside 已到位数, 全年执行数 beside 实际拨付: the one that says more plainly (蒙山)', () => {
    expect(spent('应到位数', '到位数', '已使用数')).toEqual(['C3 E3']);
    expect(spent('全年预算数', '实际拨付', '全年执行数')).toEqual(['C3 E3']);
  });

  it('each counts where it stands alone (定边)', () => {
    expect(spent('年初预算', '到位资金', '已使用数')).toEqual(['D3 E3']);
    expect(spent('年初预算', '全年预算', '实际拨付')).toEqual(['D3 E3']);
  });
});

describe('under 一级指标 and 二级指标 without a third', () => {
  const names = (first: string, second: string) => {
    const { cells } = read([
      ['2018年度专项绩效目标申报表'],
      ['绩效指标', '一级指标', '二级指标', '指标值', '备注'],
      [_, first, second, '≥95%', '年报'],
      [_, '效益指标', '劣Ⅴ类水体比例', '≤5%', '年报'],
    ]).indicators[0]!;
    return [cells.level1, cells.level2, cells.level3].map(at);
  };

  it('the second column holds the names (洪湖)', () =>
    expect(names('产出指标', '开工率')).toEqual(['B3', undefined, 'C3']));
});

describe('below a grid', () => {
  const rows = (...last: readonly RawValue[]) =>
    read(
      [
        ['项目支出绩效目标申报表'],
        ['基建类项目', '一级指标', '目标内容', '目标值', '备注'],
        [_, '产出目标', '主体工程完工时间', '10月底前', _],
        [_, '产出目标', '分部工程合格率', '100%', _],
        [_, '产出目标', '每公里造价', '≤32.5万元', _],
        [_, '效益目标', '车辆到达时间', '≤40分钟', _],
        last,
      ],
      ['A2:A6', 'A7:E7'].slice(0, last.length === 1 ? 2 : 1),
    ).indicators.length;

  it('another label beside it ends it (西峡), and so do numbered remarks (洪湖)', () => {
    expect(rows('专项类项目', '（本项目不填）')).toBe(4);
    expect(rows('1.完工率：以竣工验收报告为依据')).toBe(4);
  });

  it('one more row does not', () => expect(rows(_, '效益目标', '巡护里程', '≥80公里')).toBe(5));
});
