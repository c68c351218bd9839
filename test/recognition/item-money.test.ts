/** Money listed by what it is for, and amounts by source side by side; each with the twin that must be read otherwise. */
import type { RawValue } from '../../src/sheet/snapshot';
import { _, at, GRID, read } from './rows';

type Rows = readonly (readonly RawValue[])[];

const funds = (rows: Rows, merges: readonly string[] = []) =>
  read([['2023年度部门整体支出绩效自评表'], ...rows, ...GRID], merges).funds.map(
    ({ role, group, cells }) =>
      `${role} ${group ?? '-'} ${[cells.label, cells.annualBudget, cells.executed, cells.rate, cells.score].map((cell) => at(cell) ?? '-').join(' ')}`,
  );

describe('a list of tasks', () => {
  const HEAD = [
    '年度主要任务',
    '任务名称',
    '完成情况',
    '预算数（万元）',
    _,
    '执行数（万元）',
    _,
    '执行率',
    '得分（10分）',
  ];
  const SOURCES = [_, _, _, '总额', '财政拨款', '总额', '财政拨款'];
  const TASKS = [
    [_, '公共卫生服务', '随访1.9万人，支出进度100%', 1860, 1860, 1841.4, 1841.4, '99.00%'],
    [_, '政策宣传', '进村入户'],
    [_, '上级转移支付拨付', 12, 400, 0, 400, 0, '100.00%'],
    [_, '金额合计', _, 2260, 1860, 2241.4, 1841.4, '99.18%', 9.92],
  ];
  const GOAL = ['年度总体目标', '预期目标', '目标实际完成情况'];
  const MERGES = ['A2:A7', 'B2:B3', 'C2:C3', 'D2:E2', 'F2:G2', 'H2:H3', 'I2:I3'];

  it.each([
    ['as it was made', MERGES],
    ['without its merges', []],
  ])('is the money block where it is scored, %s', (_name, merges) =>
    expect(funds([HEAD, SOURCES, ...TASKS, GOAL, [_, '签约', '签约36.5%']], merges)).toEqual([
      'part spending B4 D4 F4 H4 I4',
      'part spending B5 D5 F5 H5 I5',
      'part spending B6 D6 F6 H6 I6',
      'total spending B7 D7 F7 H7 I7',
    ]),
  );

  it('is a list, too', () =>
    expect(
      read([['部门整体支出绩效自评表'], HEAD, SOURCES, ...TASKS, ...GRID], MERGES).lists.map(
        ({ name }) => name,
      ),
    ).toEqual(['projects']));

  it('is none where it is not', () =>
    expect(funds([HEAD.slice(0, 8), SOURCES, ...TASKS.map((row) => row.slice(0, 8))])).toEqual([
      'total - B7 D7 - - -',
    ]));

  it('is none beside another', () => {
    const block = [
      ['预算执行', _, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
      [_, '资金总额', 2260, 2260, 2241.4, 10, '99.18%', 9.92],
    ];
    expect(funds([HEAD, SOURCES, ...TASKS, ...block])).toEqual(['total - B9 D9 E9 G9 H9']);
  });
});

describe('amounts by source under one header', () => {
  const HEAD = ['资金', _, '全年预算数', _, _, '全年执行数', _, _, '执行率', '得分'];
  const ROWS = [
    [_, '年度资金总额', 100, 60, 40, 90, 54, 36, '90%', 9],
    [_, '其中：基本支出', 30, 30, 0, 30, 30, 0, '100%'],
  ];

  it('are read where the sum of them stands', () => {
    expect(
      funds([HEAD, [_, _, '小计', '财政拨款', '其他资金', '小计', '财政拨款', '其他资金'], ...ROWS]),
    ).toEqual(['total - B4 C4 F4 I4 J4', 'part spending B5 C5 F5 I5 J5']);
    expect(
      funds([HEAD, [_, _, '财政拨款', '小计', '其他资金', '财政拨款', '小计', '其他资金'], ...ROWS]),
    ).toEqual(['total - B4 D4 G4 I4 J4', 'part spending B5 D5 G5 I5 J5']);
  });
});

describe('sub-projects', () => {
  const listed = (side: string, head: string) =>
    funds([
      [side, head, '预算金额（元）'],
      [_, '林地养护', 980000],
      [_, '林区防火', 300000],
      ['项目当年预算合计', _, 1280000],
    ]).map((row) => row.split(' ').slice(0, 4).join(' '));

  it('are what the money is spent on', () => {
    expect(listed('项目构成', '子项目名称')).toEqual([
      'part spending B3 C3',
      'part spending B4 C4',
      'total spending A5 C5',
    ]);
    expect(listed('资金构成', '资金来源')).toEqual(['part - B3 C3', 'part - B4 C4', 'total - A5 C5']);
  });
});
