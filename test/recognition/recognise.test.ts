import fc from 'fast-check';
import { recognise } from '../../src/recognition/recognise';
import type { BookSnapshot, RawValue, SheetSnapshot } from '../../src/sheet/snapshot';
import { INDICATOR_HEADERS, FUND_HEADERS, FIELD_LABELS } from '../../src/layouts/vocabulary';
import { each, FIELD_SPELLINGS, FUND_SPELLINGS, INDICATOR_SPELLINGS } from '../layouts/spellings';

const sheet = (
  rows: readonly (readonly RawValue[])[],
  name = 'Sheet1',
  merges: SheetSnapshot['merges'] = [],
): SheetSnapshot => ({
  name,
  visibility: 'visible',
  protected: false,
  rows: rows.map((cells, row) => ({
    row,
    cells: cells.flatMap((value, column) => (value === null ? [] : [{ column, value }])),
  })),
  merges,
  hiddenRows: [],
  hiddenColumns: [],
});
const book = (...sheets: SheetSnapshot[]): BookSnapshot => ({ sheets, date1904: false, names: [] });
const read = (rows: readonly (readonly RawValue[])[]) => recognise(book(sheet(rows))).tables;
const _ = null;

describe('what is not ours is left alone', () => {
  it.each([
    ['an empty workbook', []],
    [
      'a personnel scoring form',
      [
        ['2023年度员工绩效考核评分表'],
        ['一级指标', '二级指标', '考核标准', '分值', '得分'],
        ['工作业绩', '任务完成', '按时完成', 40, 38],
        ['工作态度', '出勤', '全勤', 20, 20],
      ],
    ],
    [
      'a 360° appraisal',
      [
        ['360度民主测评表'],
        ['序号', '指标名称', '权重', '得分'],
        [1, '领导能力', 20, 18],
        [2, '团队协作', 20, 19],
      ],
    ],
    [
      'a satisfaction survey',
      [['服务满意度调查问卷统计'], ['序号', '问题', '满意', '基本满意', '不满意'], [1, '办事效率', 90, 8, 2]],
    ],
    [
      'an ordinary budget list',
      [
        ['2024年部门项目支出预算表'],
        ['项目名称', '预算数', '财政拨款', '其他资金'],
        ['日常办公', 10, 10, 0],
        ['设备购置', 20, 20, 0],
      ],
    ],
    [
      'an index',
      [['目录'], ['1', '项目支出绩效自评表'], ['2', '部门整体支出绩效自评表'], ['3', '基础数据表']],
    ],
  ])('%s', (_name, rows) => {
    expect(recognise(book(sheet(rows)))).toEqual({ tables: [], unrecognised: [] });
  });
});

it('names a sheet whose title is ours and whose body cannot be bound', () => {
  const rows = [
    ['2023年度项目支出绩效自评表'],
    ...Array.from({ length: 8 }, (__, index) => ['产出指标', `第${index}项`, '指标完成得分说明']),
  ];
  const { tables, unrecognised } = recognise(book(sheet(rows)));
  expect(tables).toEqual([]);
  expect(unrecognised).toMatchObject([
    { sheet: 'Sheet1', kind: 'project-self-evaluation', title: { row: 0, column: 0 } },
  ]);
});

it.each([
  ['（见扫描件，原表已盖章存档）', 1],
  ['（本年度无此项）', 0],
])('names a sheet whose title is ours over %s: %d', (note, count) => {
  const { tables, unrecognised } = recognise(book(sheet([['2024年度项目支出绩效自评表'], [note]])));
  expect([tables.length, unrecognised.length]).toEqual([0, count]);
});

it('reads side-by-side goals as two blocks that share their first level', () => {
  const [table] = read([
    ['项目支出绩效目标申报表'],
    ['项目名称', '文化下乡'],
    ['总体目标', '实施期目标', _, _, '年度目标'],
    ['绩效指标', '一级指标', '二级指标', '三级指标', '指标值', '二级指标', '三级指标', '指标值'],
    [_, '产出指标', '数量指标', '演出场次', '≥300场', '数量指标', '演出场次', '≥100场'],
    [_, _, '质量指标', '验收合格率', '100%', '质量指标', '验收合格率', '100%'],
    [_, '效益指标', '社会效益指标', '受益人数', '≥9万人', '社会效益指标', '受益人数', '≥3万人'],
  ]);
  expect(table!.blocks.map(({ kind, rows }) => [kind, rows.length])).toEqual([
    ['long-term', 3],
    ['annual', 3],
  ]);
  const annual = table!.indicators.filter(({ block }) => block === 'annual');
  expect(annual.map(({ cells, category1 }) => [category1, cells.level1?.value, cells.target?.value])).toEqual(
    [
      ['output', '产出指标', '≥100场'],
      ['output', '产出指标', '100%'],
      ['benefit', '效益指标', '≥3万人'],
    ],
  );
});

it('splits a list of several projects into a table for each', () => {
  const tables = read([
    ['2023年度项目绩效自评情况表'],
    ['项目名称', '一级指标', '二级指标', '三级指标', '指标值', '实际完成值', '分值', '得分'],
    ['道路养护', '产出指标', '数量指标', '养护里程', '≥100公里', '102公里', 60, 60],
    ['道路养护', '效益指标', '社会效益指标', '通行能力', '提升', '提升', 40, 40],
    ['桥梁维修', '产出指标', '数量指标', '维修座数', '≥3座', '3座', 100, 100],
  ]);
  expect(tables.map(({ fields, indicators }) => [fields.projectName?.value, indicators.length])).toEqual([
    ['道路养护', 2],
    ['桥梁维修', 1],
  ]);
});

it('tells 指标性质 that holds 正向/反向 from 指标方向 that holds the operator', () => {
  const [table] = read([
    ['2024年度项目支出绩效自评表'],
    [
      '一级指标',
      '二级指标',
      '三级指标',
      '指标性质',
      '指标方向',
      '年度指标值',
      '实际完成值',
      '计量单位',
      '分值',
      '得分',
    ],
    ['产出指标', '数量指标', '检查次数', '正向', '大于等于', 12, 12, '次', 50, 50],
    ['效益指标', '社会效益指标', '投诉件数', '反向', '小于等于', 5, 3, '件', 50, 50],
  ]);
  expect(table!.indicators[1]!.cells).toMatchObject({
    direction: { column: 3 },
    operator: { column: 4 },
    unit: { column: 7 },
  });
});

it('shares a score given to several rows when the merge is gone', () => {
  const [table] = read([
    ['2020年度项目支出绩效自评表'],
    ['一级指标', '二级指标', '三级指标', '年初目标值(A)', '实际完成值(B)', '得分'],
    ['产出指标(40分)', '数量指标', '开放天数', '≥300天', '310天', 40],
    [_, _, '接待人次', '≥9万人次', '9.2万人次', _],
    [_, _, '办证数', '≥2000个', '2100个', _],
    ['效益指标(40分)', '社会效益指标', '读者增长', '增长', '增长', 40],
  ]);
  expect(table!.indicators.map(({ cells }) => cells.score?.row)).toEqual([2, 2, 2, 5]);
});

const words = [
  ...[INDICATOR_HEADERS, FUND_HEADERS, FIELD_LABELS].flatMap((list) => list.flatMap((entry) => entry.words)),
  ...[INDICATOR_SPELLINGS, FUND_SPELLINGS, FIELD_SPELLINGS].flatMap((list) =>
    list.flatMap(([, spellings]) => each(spellings)),
  ),
];
const anyValue = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ...words,
      '产出指标',
      '效益指标',
      '数量指标',
      '总分',
      '合计',
      '预期目标',
      '实际完成情况',
      '其中：财政拨款',
      '年度目标1（40分）',
    ),
  },
  { weight: 2, arbitrary: fc.string({ maxLength: 20, unit: 'grapheme' }) },
  { weight: 2, arbitrary: fc.oneof(fc.double(), fc.integer(), fc.boolean()) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<RawValue>(
      null,
      { error: '#DIV/0!' },
      '',
      '　',
      '2023年度项目支出绩效自评表',
      '部门整体绩效目标申报表',
      '基础数据表',
    ),
  },
);
const anyZone = fc
  .record({ top: fc.nat(20), left: fc.nat(8), down: fc.nat(6), across: fc.nat(6) })
  .map(({ top, left, down, across }) => ({ top, left, bottom: top + down, right: left + across }));

it('never throws, whatever the cells', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(anyValue, { maxLength: 9 }), { maxLength: 24 }),
      fc.array(anyZone, { maxLength: 6 }),
      (rows, merges) => {
        const result = recognise(book(sheet(rows, 'S', merges)));
        for (const table of result.tables) {
          for (const row of table.indicators)
            expect(table.blocks[row.blockIndex]!.rows.map((index) => table.indicators[index])).toContain(row);
        }
      },
    ),
    { numRuns: 400 },
  );
});
