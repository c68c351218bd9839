import fc from 'fast-check';
import { recognise } from '../../../src/recognition/recognise';
import type { BudgetRow, StandardTable } from '../../../src/recognition/table';
import { disagreements } from '../../../src/rules/budget/disagreements';
import { equationsOf } from '../../../src/rules/budget/equations';
import { assess } from '../../../src/assessment/assess';
import type { RawValue } from '../../../src/sheet/snapshot';
import { gridBook } from '../../support/grid-book';
import {
  ALL,
  CODED_NAMES_07,
  INCOME_02,
  NATIONAL_01,
  NATIONAL_04,
  NATIONAL_05,
  PROJECTS_11,
  TWO_YEARS_08,
  UNITS_06,
  type Rows,
} from './forms';

const tablesOf = (rows: Rows, sheet = 'Sheet1'): readonly StandardTable[] =>
  recognise(gridBook({ [sheet]: rows })).tables;
const only = (rows: Rows): StandardTable => {
  const [table, ...others] = tablesOf(rows);
  expect(others).toEqual([]);
  return table!;
};
const columns = ({ budget }: StandardTable): string[][] =>
  budget!.sides.map((side) => side.columns.map(({ key }) => key));
const line = ({ code, name, depth, kind }: BudgetRow): string =>
  [kind === 'line' ? '' : kind, '　'.repeat(depth) + (code ?? ''), name]
    .filter((part) => part !== '')
    .join(' ');
const lines = ({ budget }: StandardTable, side = 0): string[] => budget!.sides[side]!.rows.map(line);

describe('forms of other places', () => {
  it.each([
    ['收支总表', NATIONAL_01, 'budget-01', '万元', null],
    ['财政拨款收支总表', NATIONAL_04, 'budget-04', '万元', null],
    ['2024年部门收入总表', INCOME_02, 'budget-02', '元', 2024],
    ['一般公共预算支出表', NATIONAL_05, 'budget-05', '万元', null],
    ['一般公共预算支出预算表 by unit', UNITS_06, 'budget-06', '万元', null],
    ['三公 of two years', TWO_YEARS_08, 'budget-08', '万元', null],
    ['项目支出表', PROJECTS_11, 'budget-11', '万元', null],
    ['names with codes', CODED_NAMES_07, 'budget-07', '万元', 2024],
  ] as const)('%s', (_, rows, kind, unit, year) => {
    const table = only(rows);
    expect([table.kind, table.unit, table.year]).toEqual([kind, unit, year]);
    expect(disagreements(table)).toEqual([]);
  });

  it('fit together and raise nothing', () => {
    expect(
      assess(gridBook(ALL)).findings.map(({ sheet, cell, message }) => `${sheet}!${cell} ${message}`),
    ).toEqual([]);
  });

  it.each(['部门公开表1', '公开表1-1', '预算01表', '部门预算公开表01'])(
    'begin with their number: %s',
    (number) => {
      const { fields, zone } = only([[number], ...NATIONAL_01.slice(1)]);
      expect(fields.tableNumber).toMatchObject({ row: 0, value: number });
      expect(zone.top).toBe(0);
    },
  );

  it('do not begin with what is no number', () => {
    const { fields, zone } = only([['附件'], ...NATIONAL_01.slice(1)]);
    expect(fields.tableNumber).toBeUndefined();
    expect(zone.top).toBe(1);
  });

  it('reads groups of columns whose merges are lost', () => {
    expect(columns(only(INCOME_02))).toEqual([
      [
        'code',
        'name',
        'total',
        'thisYear',
        'general',
        'governmentFund',
        'service',
        'carryOver',
        'carryOverGeneral',
      ],
    ]);
    expect(columns(only(UNITS_06))).toEqual([
      ['code', 'name', 'total', 'basic', 'staff', 'public', 'project'],
    ]);
    expect(columns(only(NATIONAL_04))).toEqual([
      ['projectName', 'total'],
      ['projectName', 'total', 'general', 'governmentFund', 'stateCapital'],
    ]);
  });

  it('takes no sentence right under a header for another line of it', () => {
    const [table, ...others] = tablesOf([
      ['2024年一般公共预算“三公”经费支出表'],
      ['“三公”经费合计', '因公出国（境）费', '公务接待费'],
      ['本单位2024年没有安排一般公共预算“三公”经费支出。'],
    ]);
    expect(others).toEqual([]);
    expect(table!.budget!.notes).toHaveLength(1);
    expect(table!.blank).toBe(false);
  });

  it('calls a table blank that holds the remark of its form only', () => {
    const rows: Rows = [
      ['2024年一般公共预算“三公”经费支出表'],
      ['“三公”经费合计', '因公出国（境）费', '公务接待费'],
      ['备注：公务接待费含外事接待。'],
    ];
    expect(only(rows).blank).toBe(true);
  });

  it('joins 类 款 项', () => {
    expect(lines(only(NATIONAL_05)).slice(0, 4)).toEqual([
      'total 合计',
      '208 社会保障和就业支出',
      '　20805 行政事业单位养老支出',
      '　　2080505 机关事业单位基本养老保险缴费支出',
    ]);
  });

  const items = (abroad: string, reception: string, total: number): Rows => [
    ['2024年“三公”经费预算财政拨款情况统计表'],
    ['单位：万元'],
    ['项目', '2023年预算数', '2024年预算数', '比上年增减情况', null],
    [null, null, null, '增减金额', '增减幅度'],
    ['合计', 18.15, total, 4, '22%'],
    [`1.${abroad}`, null, null, null, null],
    [`2.${reception}`, 3, 7, 4, '133%'],
    ['3.公务用车购置及运行费', 15.15, 15.15, null, null],
    ['其中：（1）公务用车购置费', 4, 4, 0, 0],
    ['（2）公务用车运行费', 11.15, 11.15, 0, 0],
  ];

  it('reads 三公经费 with its items one under the other', () => {
    const table = only(items('因公出国（境）费', '公务接待费', 22.15));
    expect(table.kind).toBe('budget-08');
    expect(lines(table)).toEqual([
      'total 合计',
      '因公出国(境)费',
      '公务接待费',
      '公务用车购置及运行费',
      '　 公务用车购置费',
      '　 公务用车运行费',
    ]);
    expect(disagreements(table)).toEqual([]);
    const wrong = only(items('因公出国（境）费', '公务接待费', 23.15));
    expect(disagreements(wrong)).toHaveLength(1);
  });

  it('asks for the items of 三公经费, whatever the title', () => {
    const rows = items('印刷费', '邮电费', 22.15).filter(([name]) => !/公务用车/u.test(String(name)));
    expect(tablesOf(rows)).toEqual([]);
  });

  it('takes codes from names', () => {
    expect(lines(only(CODED_NAMES_07))).toEqual([
      '301 工资福利支出',
      '　30101 基本工资',
      '　30102 津贴补贴',
      '302 商品和服务支出',
      '　30201 办公费',
      '　30217 公务接待费',
      'total 合计',
    ]);
  });

  it('tells income from expenditure, and totals from lines', () => {
    const table = only(NATIONAL_01);
    expect(table.budget!.sides.map(({ side }) => side)).toEqual(['income', 'expenditure']);
    expect(lines(table).slice(-4)).toEqual([
      'total 本年收入合计',
      '使用非财政拨款结余',
      '上年结转',
      'grand-total 收入总计',
    ]);
  });
});

/** Every place shifted down and to the right. */
const shifted = (rows: Rows, down: number, right: number): Rows => [
  ...Array.from({ length: down }, (): readonly RawValue[] => []),
  ...rows.map((row) => [...Array.from({ length: right }, () => null), ...row]),
];
const sums = (table: StandardTable): string[] =>
  equationsOf(table).map(({ rule, column, parts, relation }) =>
    [rule, column, parts.map(({ value }) => value.toFixed()).join('+'), relation].join(' '),
  );

describe('what does not change what a table is', () => {
  const forms = Object.entries(ALL);

  it.each(forms)('%s: where it begins', (_, rows) => {
    fc.assert(
      fc.property(fc.nat(12), fc.nat(6), (down, right) => {
        const table = only(shifted(rows, down, right));
        expect(sums(table)).toEqual(sums(only(rows)));
      }),
      { numRuns: 10 },
    );
  });

  it.each(forms)('%s: blank rows between its lines', (_, rows) => {
    const spaced = rows.flatMap((row) => [row, []]);
    expect(sums(only(spaced))).toEqual(sums(only(rows)));
  });

  it('several tables on one sheet', () => {
    const stacked = [...NATIONAL_01, [], ...UNITS_06, [], [], ...CODED_NAMES_07];
    expect(tablesOf(stacked).map(({ kind }) => kind)).toEqual(['budget-01', 'budget-06', 'budget-07']);
    expect(assess(gridBook({ all: stacked })).findings).toEqual([]);
  });

  it('a title only in the name of the sheet', () => {
    expect(tablesOf(NATIONAL_01.slice(2), '01收支总表').map(({ kind }) => kind)).toEqual(['budget-01']);
  });

  it('the header printed again on the next page', () => {
    const [title, unit, head, ...body] = CODED_NAMES_07;
    const header = CODED_NAMES_07[3]!;
    const rows = [title!, unit!, head!, ...body.slice(0, 4), header, ...body.slice(4)];
    expect(lines(only(rows))).toEqual(lines(only(CODED_NAMES_07)));
  });
});

describe('a title over a body that cannot be read', () => {
  it.each<[string, string, Rows]>([
    [
      'without a header',
      'budget-05',
      [
        ['预算05表'],
        ['2024年一般公共预算支出表（分功能科目）'],
        [201, '一般公共服务支出', 10, 4, 6],
        [20101, '人大事务', 10, 4, 6],
        [208, '社会保障和就业支出', 5, 5, null],
        [221, '住房保障支出', 5, 5, null],
      ],
    ],
    [
      'with income and no spending',
      'budget-01',
      [
        ['2024年收支预算总表'],
        ['收入', '金额', '备注'],
        ['一、一般公共预算拨款收入', 100, null],
        ['二、政府性基金预算拨款收入', 20, null],
        ['三、国有资本经营预算拨款收入', 0, null],
        ['四、财政专户管理资金收入', 0, null],
        ['本年收入合计', 120, null],
      ],
    ],
  ])('%s is named', (_, kind, rows) => {
    const { tables, unrecognised } = recognise(gridBook({ 预算: rows }));
    expect(tables).toEqual([]);
    expect(unrecognised.map((each) => [each.kind, each.sheet])).toEqual([[kind, '预算']]);
    expect(assess(gridBook({ 预算: rows })).findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['layout/unrecognised', 'info'],
    ]);
  });
});

describe('sheets that are none of the thirteen', () => {
  it.each<[string, Rows]>([
    [
      'a list of contents',
      [['目录'], ['1.收支总表'], ['2.收入总表'], ['3.支出总表'], ['4.财政拨款收支总表']],
    ],
    [
      'final accounts',
      [
        ['收入支出决算总表'],
        ['收入', null, '支出', null],
        ['项目', '决算数', '项目', '决算数'],
        ['一、财政拨款收入', 10, '一、教育支出', 10],
      ],
    ],
    [
      'how projects are carried out',
      [['2024年项目支出执行情况表'], ['项目名称', '项目单位', '合计', '一般公共预算'], ['甲', '某局', 5, 5]],
    ],
    [
      'a shop list called 支出总表',
      [['三月支出总表'], ['序号', '名称', '金额'], [1, '办公用品', 120], [2, '快递', 35]],
    ],
    [
      'prose that names one',
      [
        ['关于收支预算总表的说明'],
        ['一、收入情况', '本年收入 100 万元'],
        ['二、支出情况', '本年支出 100 万元'],
      ],
    ],
  ])('%s', (_, rows) => {
    const { tables, unrecognised } = recognise(gridBook({ Sheet1: rows }));
    expect([...tables, ...unrecognised]).toEqual([]);
  });

  it.each<[string, Rows]>([
    [
      'a list of projects called a budget',
      [
        ['婚礼项目支出预算表'],
        ['类别', '内容', '预计花费'],
        ['场地', '酒店大厅', 20000],
        ['摄影', '跟拍一天', 3000],
        ['服装', '礼服两套', 6000],
        ['合计', null, 29000],
      ],
    ],
    [
      'a cover that names one table',
      [
        ['江城区民政局'],
        ['2024年收支预算总表'],
        ['编制单位：江城区民政局', '财政部门：江城区财政局'],
        ['负责人：', '填表人：'],
        ['二〇二四年一月'],
      ],
    ],
    [
      'an explanation under the title of a table',
      [
        ['2024年一般公共预算支出表'],
        ['一、一般公共预算支出的总体情况如下，请各科室核对；', '附件一'],
        ['二、基本支出包括人员经费和公用经费；', '附件二'],
        ['三、财政拨款由区财政局核定；', '附件三'],
        ['四、结转资金按规定使用。', '附件四'],
        ['五、其他。', '附件五'],
        ['六、其他。', '附件六'],
      ],
    ],
    [
      'a list of contents with pages, and a remark on each table',
      [
        ['部门预算公开目录'],
        ['收支预算总表', '财政拨款', 1],
        ['支出预算总表', '基本支出', 2],
        ['项目支出预算表', '一般公共预算', 3],
        ['政府采购预算表', '采购品目', 4],
        ['其他', '结转', 5],
      ],
    ],
  ])('%s, and is not taken for one that cannot be read', (_, rows) => {
    const { tables, unrecognised } = recognise(gridBook({ Sheet1: rows }));
    expect([...tables, ...unrecognised]).toEqual([]);
  });

  it('never throws', () => {
    const value = fc.oneof(
      fc.constantFrom(
        null,
        '2024年支出预算总表',
        '收支总表',
        '合计',
        '小计',
        '科目编码',
        '科目名称',
        '基本支出',
        '项目支出',
        '项目',
        '预算数',
        '收入',
        '支出',
        '一、其他收入',
        '其中：甲',
        '201',
        '本单位无支出',
      ),
      fc.integer({ min: -5, max: 5_000_000 }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(value, { maxLength: 6 }), { maxLength: 14 }), (rows) => {
        expect(() => assess(gridBook({ Sheet1: rows }))).not.toThrow();
      }),
      { numRuns: 150 },
    );
  });
});
