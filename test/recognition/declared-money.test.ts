/** Money of declarations that stands beside its labels, without a header; each with the twin that must be read otherwise. */
import type { RawValue } from '../../src/sheet/snapshot';
import { _, at, GRID, read } from './rows';

const funds = (...lines: readonly (readonly RawValue[])[]) =>
  read([
    ['绩效目标申报表'],
    ...lines,
    ['一级指标', '二级指标', '三级指标', '指标值'],
    ['产出指标', '数量指标', '道路硬化里程', '≥100公里'],
    ['效益指标', '社会效益指标', '受益人口', '≥500人'],
  ]).funds.map(({ role, cells }) => [role, at(cells.label), at(cells.annualBudget)].join(' '));

it('of all years stands beside that of one', () => {
  const parts = ['其中：财政资金', 1500, '其中：当年财政拨款', 500];
  expect(funds(['资金情况', '项目资金总额：', 1500, '年度资金申请总额', 500], [_, ...parts])).toEqual([
    'total D2 E2',
    'part D3 E3',
  ]);
  expect(funds(['资金情况', '资金总额：', 1500, '其中：当年财政拨款', 500])).toEqual([
    'total B2 C2',
    'part D2 E2',
  ]);
});

it('of one year may be called a part of that of all', () => {
  const parts = ['财政拨款', 840, '财政拨款', 280];
  expect(funds(['资金情况', '项目总投资', 960, '其中：2026年度资金', 320], [_, ...parts])).toEqual([
    'total D2 E2',
    'part D3 E3',
  ]);
  expect(
    funds(['资金情况', '年度资金总额', 320], [_, '其中：本年财政拨款', 280], [_, '上年结转', 40]),
  ).toEqual(['total B2 C2', 'part B3 C3', 'part B4 C4']);
});

it('is not what heads its block, whose merge is lost', () => {
  expect(funds(['项目资金', _, '年度资金总额', 320], [_, _, '其中：财政拨款', 320])).toEqual([
    'total C2 D2',
    'part C3 D3',
  ]);
  expect(funds(['项目资金', 320], [_, _, '其中：财政拨款', 320])).toEqual(['total A2 B2', 'part C3 D3']);
});

it('has its sources beside the sum of all years', () => {
  expect(
    funds(
      ['项目总投资', '20万元', '中央补助安排', 0],
      ['省级财政安排', 0, '其他资金', '20万元'],
      ['预算申报数', '20万元', '资金性质', '一般公共预算'],
    ),
  ).toEqual(['part C2 D2', 'part A3 B3', 'part C3 D3', 'total A4 B4']);
});

it('may be called by the year or by who hands it down', () => {
  expect(funds(['总金额', '80万元'], ['当年度金额', '50万元'])).toEqual(['total A3 B3']);
  expect(funds(['项目总投资', 360, '2025年预算', 120])).toEqual(['total C2 D2']);
  expect(funds(['预算规模', '部门预算总支出', 1460], [_, '基本支出', 610])).toEqual([
    'total B2 C2',
    'part B3 C3',
  ]);
  expect(funds(['下达中央预算内投资（万元）', 2350])).toEqual(['total A2 B2']);
  expect(funds(['年度资金总额', 2350], ['其中：中央预算内投资', 2350])).toEqual([
    'total A2 B2',
    'part A3 B3',
  ]);
});

describe('within a text', () => {
  it('stands behind its label', () => {
    expect(funds(['年度资金总额：50万', '中央衔接资金（少数民族发展任务）50'])).toEqual(['total A2 A2']);
    expect(funds(['年度资金总额：', 50], ['其中：财政拨款', '中央衔接资金（少数民族发展任务）50'])).toEqual([
      'total A2 B2',
      'part A3 B3',
    ]);
    expect(funds(['年度资金总额：', 50], ['其中：财政拨款', '详见附件2'])).toEqual([
      'total A2 B2',
      'part A3 B3',
    ]);
    expect(funds(['年度资金总额：', 50], ['财政拨款方式', '详见附件2'])).toEqual(['total A2 B2']);
  });
});

it('is not what stands behind the label of a field, or of which something else is said', () => {
  expect(funds(['项目名称', '省级水利专项资金', _, '主管部门', '水利局'], ['资金总额', 100])).toEqual([
    'total A3 B3',
  ]);
  expect(funds(['区级财政部门', _, '陈仓区财政局'], ['资金总额', 100])).toEqual(['total A3 B3']);
  expect(funds(['资金总额', 100], ['其中：财政拨款', _, '其他资金', 40])).toEqual([
    'total A2 B2',
    'part A3 B3',
    'part C3 D3',
  ]);
});

it('by turns has its sources under each of its labels', () => {
  const spent = (...part: RawValue[]) =>
    read([
      ['项目绩效目标完成情况表'],
      ['预算执行情况（万元）', '预算数：', 15, '执行数：', 10.5],
      [_, ...part],
      ...GRID,
    ]).funds.map(({ role, cells }) => [role, at(cells.annualBudget), at(cells.executed)].join(' '));
  expect(spent('其中-财政拨款：', 15, '其中-财政拨款：', 10.5)).toEqual(['total C2 E2', 'part C3 E3']);
  expect(spent('其它资金：', _, '其它资金：', _)).toEqual(['total C2 E2', 'part C3 E3']);
  expect(spent('项目负责人', '杨柳', '联系电话', '13900008136')).toEqual(['total C2 E2']);
});

describe('spent', () => {
  const spent = (side: string, ...lines: readonly (readonly RawValue[])[]) =>
    read([
      ['财政专项资金绩效自评表'],
      ['资金情况（万元）', '年度金额：', '208万元', side, '合计：', '109.8万元'],
      ...lines,
      ...GRID,
    ]).funds.map(({ role, cells }) => [role, at(cells.annualBudget), at(cells.executed)].join(' '));
  const CENTRE = [_, '中央财政', '165万元', _, '中央财政', '84.5万元'];

  it('stands beside that of the year under a label of its own', () => {
    const found = ['total C2 F2', 'part C3 F3', 'part C4 F4'];
    expect(
      spent('资金使用情况（万元）', CENTRE, [_, '省级财政', '43万元', _, '省级财政', '25.3万元']),
    ).toEqual(found);
    expect(spent('资金使用情况（万元）', CENTRE, [_, '省级财政', _, _, '省级财政', _])).toEqual(found);
  });

  it('is not the money of another plan beside it', () =>
    expect(spent('明年资金情况（万元）', CENTRE)).toEqual([
      'total C2 ',
      'total F2 ',
      'part C3 ',
      'part F3 ',
    ]));
});

it('spent stands under that of the year, the rate beside both (四川)', () => {
  const funds = (budget: string, executed: string) =>
    read(
      [
        ['2021年中央对地方专项转移支付区域绩效目标自评表'],
        ['预算执行情况', budget, '5.8万', '预算执行率(B/A)', '100%'],
        [_, executed, '5.8万'],
        ...GRID,
      ],
      ['A2:A3', 'D2:D3', 'E2:E3'],
    ).funds.map(({ role, cells }) =>
      [role, at(cells.annualBudget), at(cells.executed), at(cells.rate)].join(' '),
    );
  expect(funds('转移支付预算数(A)', '转移支付执行数(B)')).toEqual(['total C2 C3 E2']);
  expect(funds('批复文号', '批复依据')).toEqual([]);
});

it('handed down by and by adds up beside its sources', () => {
  const declared = (...lines: readonly (readonly RawValue[])[]) =>
    read([['专项资金绩效目标表'], ['资金情况', '年度金额：', 240], ...lines, ...GRID]).funds.map(
      ({ role, group, cells }) => [role, group ?? '-', at(cells.annualBudget)].join(' '),
    );
  const batches = [
    [_, '其中：已预下达', 189],
    [_, '本次下达', 51],
  ];
  expect(declared(...batches)).toEqual(['total - C2', 'part - C3', 'part - C4']);
  expect(declared([_, '其中：中央补助', 240], ...batches)).toEqual([
    'total - C2',
    'part source C3',
    'part - C4',
    'part - C5',
  ]);
});

it('of this year stands behind that of the year before (湖南)', () => {
  const asked = (...heads: string[]) =>
    read([
      ['项目支出预算绩效目标申报表'],
      ['项目资金申请（万元）', '项目', ...heads],
      [_, '合计', 213.4, 259],
      [_, '县级资金', 213.4, 259],
      ['一级指标', '二级指标', '三级指标', '指标值'],
      ['产出指标', '数量指标', '补助幼儿人数', '5180人'],
      ['效益指标', '社会效益指标', '普惠性幼儿园覆盖率', '≥85%'],
    ]);
  const { funds } = asked('上年度安排资金', '本年度申请资金');
  expect(funds.map(({ role, cells }) => [role, at(cells.annualBudget), cells.label?.value])).toEqual([
    ['total', 'D3', '合计'],
    ['part', 'D4', '县级资金'],
  ]);
  const { lists } = asked('上年度安排资金', '本年度申请资金', '测算依据及说明');
  expect(lists.map(({ name, rows }) => [name, rows.length])).toEqual([['costing', 2]]);
});

it('may stand under 收入构成 and 支出构成, alone on their lines', () => {
  const { funds } = read([
    ['部门整体绩效目标申报表'],
    ['总体资金情况', '项目', '当年金额', '占比'],
    [_, '收入构成'],
    [_, '财政拨款', 4500, '90%'],
    [_, '支出构成'],
    [_, '基本支出', 900, '18%'],
    ['一级指标', '二级指标', '三级指标', '指标值'],
    ['产出指标', '数量指标', '保障低保对象', '≥8600人'],
    ['效益指标', '社会效益指标', '护理型床位占比', '≥55%'],
  ]);
  expect(funds.map(({ group, cells }) => `${group} ${at(cells.annualBudget)} ${at(cells.share)}`)).toEqual([
    'source C4 D4',
    'spending C6 D6',
  ]);
});

it('may stand under 按收入性质分 and 按支出性质分, alone over rows with every amount', () => {
  const spent = (...rows: readonly (readonly RawValue[])[]) =>
    read([
      ['部门整体支出绩效自评表'],
      ['预算（万元）', _, '年初预算数', '全年预算数', '全年执行数'],
      [_, '年度资金总额', 1560, 1620.5, 1588.09],
      ...rows,
      ...GRID,
    ]);
  const { funds, breakdowns } = spent(
    [_, '按收入性质分：'],
    [_, '一般公共预算', 1560, 1620.5, 1588.09],
    [_, '按支出性质分：'],
    [_, '基本支出', 905, 965.5, 947.59],
    [_, '项目支出', 655, 655, 640.5],
  );
  expect(funds.map(({ role, group, cells }) => `${role} ${group} ${at(cells.executed)}`)).toEqual([
    'total null E3',
    'part source E5',
    'part spending E7',
    'part spending E8',
  ]);
  expect(breakdowns).toEqual([]);
  const stack = spent([_, '按收入性质分：'], [_, '一般公共预算：1588.09']);
  expect([stack.funds.length, stack.breakdowns[0]?.items.length]).toEqual([1, 1]);
});

it('of sources that nobody has listed is told by the next of them', () => {
  const groups = (first: string) =>
    read([
      ['项目支出绩效自评表'],
      ['项目资金', _, '年初预算数', '全年执行数'],
      [_, '年度资金总额：', 38.75, 36.2],
      [_, first, 37, 34.45],
      [_, '其他资金', 1.75, 1.75],
      ...GRID,
    ]).funds.map(({ role, group }) => [role, group]);
  expect(groups('其中：少数民族发展资金')).toEqual([
    ['total', null],
    ['part', 'source'],
    ['part', 'source'],
  ]);
  expect(groups('少数民族发展任务')[1]).toEqual(['part', null]);
});
