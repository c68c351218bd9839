/** Headers of two rows; each with the twin that must be read otherwise. */
import type { RawValue } from '../../src/sheet/snapshot';
import { _, at, read } from './rows';

const cellsUnder = (top: readonly RawValue[], below: readonly RawValue[], merges: readonly string[] = []) => {
  const { cells } = read(
    [
      ['2022年度项目支出绩效自评表'],
      top,
      below,
      ['产出指标', '数量指标', '受助学生', '≥', 735, '人次', 735, 50, 50],
      ['效益指标', '社会效益指标', '政策知晓率', '≥', 95, '%', '96%', 40, 40],
    ],
    merges,
  ).indicators[0]!;
  return [cells.level1, cells.level2, cells.level3, cells.target, cells.actual].map(at);
};

describe('指标 behind 三级指标', () => {
  const columns = (...heads: string[]) => {
    const { target, description, actual } = read([
      ['2023年度转移支付绩效自评表'],
      ['一级指标', '二级指标', ...heads],
      ['产出指标', '数量指标', '发放补助对象', '404名', '404名', '404名'],
      ['效益指标', '社会效益指标', '优抚对象生活', '有保障', '有保障', '有保障'],
    ]).indicators[0]!.cells;
    return [target, description, actual].map(at);
  };

  it('heads what is wanted where what was done stands beside it', () =>
    expect(columns('三级指标', '指标', '实际完成值')).toEqual(['D3', undefined, 'E3']));

  it('names the indicators where nothing but the label of the grid stands before them', () =>
    expect(
      read(
        [
          ['2023年度项目支出绩效自评表'],
          ['绩效指标', '一级指标', '二级指标', '指标内容', '权重', '得分', '评分标准'],
          [_, '产出指标', '数量指标', '培训人数', 50, 50, '完成目标值得满分'],
          [_, '效益指标', '社会效益指标', '受益人口', 40, 40, '完成目标值得满分'],
        ],
        ['A2:A4'],
      ).indicators.map(({ cells }) => [at(cells.level3), at(cells.target)]),
    ).toEqual([
      ['D3', undefined],
      ['D4', undefined],
    ]));

  it('says what the indicator is where another column heads what is wanted', () =>
    expect(columns('三级指标', '指标', '指标值', '实际完成值')).toEqual(['E3', 'D3', 'F3']));
});

describe('a header of two rows', () => {
  const TOP = ['绩效指标', _, _, '年度指标值', _, _, '实际完成值', '分值', '得分'];
  const LEVELS = ['一级指标', '二级指标', '三级指标'];
  const MERGES = ['A2:C2', 'D2:F2', 'G2:G3', 'H2:H3', 'I2:I3'];

  it.each([
    ['above parts of the values', [...LEVELS, '指标性质', '指标值', '度量单位'], MERGES],
    ['where the merges are lost', [...LEVELS, '指标性质', '指标值', '度量单位'], []],
  ])('may have 绩效指标 over the levels, %s', (_name, below, merges) =>
    expect(cellsUnder(TOP, below, merges)).toEqual(['A4', 'B4', 'C4', 'E4', 'G4']),
  );

  it('may have nothing but the levels in its second', () =>
    expect(
      cellsUnder(['绩效指标', _, _, '符号', '年度指标值', '单位', '实际完成值', '分值', '得分'], LEVELS, [
        'A2:C2',
      ]),
    ).toEqual(['A4', 'B4', 'C4', 'E4', 'G4']));

  it('may have 绩效指标 over the names alone', () =>
    expect(
      cellsUnder(
        ['一级指标', '二级指标', '绩效指标', '年度指标值', _, _, '实际完成值', '分值', '得分'],
        [_, _, _, '指标性质', '指标值', '度量单位'],
        ['D2:F2'],
      ),
    ).toEqual(['A4', 'B4', 'C4', 'E4', 'G4']));
});

describe('指标完成情况 over several columns', () => {
  const NAMED = ['一级指标', '二级指标', '三级指标', '指标完成情况', _, _, _, '评分情况', _];

  it('heads what is wanted and what was done, 符号 | 数值 | 单位 below the first', () => {
    const { cells } = read(
      [
        ['2024年度项目支出绩效自评表'],
        NAMED,
        [_, _, _, '年度目标值', _, _, '年末完成值', '分值', '得分'],
        [_, _, _, '符号', '数值', '单位'],
        ['产出指标', '数量指标', '新增蜂群', '≥', 2600, '箱', 2650, 50, 50],
        ['效益指标', '社会效益指标', '带动脱贫户', '≥', 320, '户', 325, 40, 40],
      ],
      ['D2:G2', 'D3:F3', 'G3:G4', 'H2:I2', 'H3:H4', 'I3:I4'],
    ).indicators[0]!;
    expect([cells.operator, cells.target, cells.unit, cells.actual, cells.score].map(at)).toEqual([
      'D5',
      'E5',
      'F5',
      'G5',
      'I5',
    ]);
  });

  it('is what was done where nothing below it is called so', () =>
    expect(
      cellsUnder(
        ['一级指标', '二级指标', '三级指标', '年度指标值', _, _, '指标完成情况', '分值', '得分'],
        [_, _, _, '符号', '指标值', '单位', '指标值', _, _],
        ['D2:F2', 'H2:H3', 'I2:I3'],
      ),
    ).toEqual(['A4', 'B4', 'C4', 'E4', 'G4']));
});

describe('绩效指标 behind the levels', () => {
  const columns = (below: readonly RawValue[], merges: readonly string[]) =>
    read(
      [
        ['2024年中央转移支付绩效自评表'],
        ['序号', '一级指标', '二级指标', '绩效指标', _, _, _],
        [_, _, _, ...below],
        [1, '产出指标', '数量指标', '回收报废渔船', '≥40艘', '40艘', _],
        [2, '效益指标', '社会效益指标', '渔民人均收入', '≥2.2万元', '2.3万元', _],
      ],
      merges,
    ).indicators.map(({ cells: { level1, level2, level3, target, actual } }) =>
      [level1, level2, level3, target, actual].map((cell) => at(cell) ?? '-').join(' '),
    );
  const NAMED = ['指标名称', '指标值', '完成值', '原因及措施'];
  const ROWS = ['B4 C4 D4 E4 F4', 'B5 C5 D5 E5 F5'];

  it('may stand over names and values', () => {
    expect(columns(NAMED, ['A2:A3', 'B2:B3', 'C2:C3', 'D2:G2'])).toEqual(ROWS);
    expect(columns(NAMED, [])).toEqual(ROWS);
  });

  it('names the indicators itself where nothing does so below it', () =>
    expect(columns([_, '指标值', '完成值', '原因及措施'], [])).toEqual(ROWS));
});

it('a header of three rows may have 名称 | 权重 under each level (广东)', () => {
  const { indicators } = read([
    ['部门整体支出绩效自评评分表'],
    ['评价指标', _, _, _, _, _, '指标说明', '评分标准', '得分', '扣分原因'],
    ['一级指标', _, '二级指标', _, '三级指标'],
    ['名称', '权重(%)', '名称', '权重(%)', '名称', '权重(%)'],
    ['预算管理', 60, '预算执行', 60, '支出进度', 40, '实际支出/预算安排', '按进度计分', 38, '支付略慢'],
    [_, _, '保障措施', 20, '制度保障', 20, '是否制定制度', '已制定得20分', 20],
    ['整体绩效', 40, '效果', 40, '公众满意度', 40, '满意程度', '90%以上得40分', 40],
  ]);
  expect(
    indicators.map(({ cells: { level1, level2, level3, weight, score } }) =>
      [level1, level2, level3, weight, score].map(at).join(' '),
    ),
  ).toEqual(['A5 C5 E5 F5 I5', 'A5 C6 E6 F6 I6', 'A7 C7 E7 F7 I7']);
});

it('指标 behind the names heads what stands under it', () => {
  const [row] = read(
    [
      ['农村公益事业财政奖补项目绩效评价自评表'],
      ['一级指标', '二级指标', '三级指标', '指标说明', '指标', '县级', '市级'],
      [_, _, _, _, '分值', '评分', '评分'],
      ['产出', '产出数量', '项目完成率', '项目全部完成，得10分', 60, 60, _],
      ['效益', '社会效益', '受益人口', '达到得40分', 40, 40, _],
    ],
    ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3'],
  ).indicators;
  expect([row!.cells.level3, row!.cells.weight, row!.cells.score].map(at)).toEqual(['C4', 'E4', 'F4']);
});

describe('names and values alone', () => {
  const read2 = (top: readonly RawValue[], below: readonly RawValue[], merges: readonly string[]) =>
    read(
      [
        ['2025年度项目支出绩效目标申报表'],
        top,
        below,
        ...['培训人数', '发证人数', '培训课时'].map((name) =>
          top.length === 3 ? [_, name, '≥', 200, '人'] : [name, '≥', 200, '人'],
        ),
      ],
      merges,
    ).indicators.map(({ cells: { level3, operator, target, unit } }) =>
      [level3, operator, target, unit].map(at).join(' '),
    );

  it('绩效指标 | 指标值 over operator, number and unit is a header', () =>
    expect(read2(['绩效指标', '指标值'], [_, '指标性质', '数值', '单位'], ['A2:A3', 'B2:D2'])).toEqual([
      'A4 B4 C4 D4',
      'A5 B5 C5 D5',
      'A6 B6 C6 D6',
    ]));

  it('a label beside the whole grid is no column of it', () =>
    expect(
      read2(
        ['绩效指标', '指标名称', '指标值'],
        [_, _, '指标性质', '数值', '单位'],
        ['A2:A6', 'B2:B3', 'C2:E2'],
      )[0],
    ).toBe('B4 C4 D4 E4'));

  it('a line of two words over a text is none', () =>
    expect(
      read([['2025年度项目支出绩效目标申报表'], ['绩效指标', '指标值'], ['培训人数', '200人']]),
    ).toBeUndefined());
});

it.each(['项目名称', '支出项目名称', '预算项目名称', '二级项目名称'])(
  '%s in an export heads the project of each line',
  (head) => {
    const line = (project: string, name: string) => [project, '产出指标', '数量指标', name, '≥200人'];
    const { indicators } = read([
      ['2025年部门预算项目支出绩效目标表'],
      [head, '一级指标', '二级指标', '三级指标', '指标值'],
      line('教师培训', '培训人数'),
      line('送教下乡', '听课人数'),
    ]);
    expect(indicators.map(({ cells }) => at(cells.project))).toEqual(['A3']);
  },
);

describe('grids side by side, one of each term, under levels they share', () => {
  const VALUES = ['三级指标', '指标值', '指标性质', '单位'];
  const MERGES = ['A2:A3', 'B2:B3', 'C2:F2', 'G2:J2', 'A4:A5'];
  const rows = (
    top: readonly RawValue[],
    below: readonly RawValue[],
    body: readonly (readonly RawValue[])[],
    merges: readonly string[] = [],
  ) =>
    read([['项目支出绩效目标申报表'], top, below, ...body], merges).indicators.map(
      ({ block, cells: { level1, level2, level3, target, operator, unit } }) =>
        [block, ...[level1, level2, level3, target, operator, unit].map((cell) => at(cell) ?? '-')].join(' '),
    );
  const BODY = [
    ['产出指标', '数量指标', '维护步道', 96, '≥', '公里', '维护步道', 32, '≥', '公里'],
    [_, '成本指标', _, _, _, _, '每公里维护费', 10, '≤', '万元'],
    ['满意度指标', '服务对象满意度指标', '游客满意度', 92, '≥', '%', '游客满意度', 90, '≥', '%'],
  ];
  const BOUND = [
    'long-term A4 B4 C4 D4 E4 F4',
    'long-term A6 B6 C6 D6 E6 F6',
    'annual A4 B4 G4 H4 I4 J4',
    'annual A4 B5 G5 H5 I5 J5',
    'annual A6 B6 G6 H6 I6 J6',
  ];

  it.each([
    ['merged', MERGES],
    ['where the merges are lost', []],
  ])('have their own columns of values, %s', (_name, merges) =>
    expect(
      rows(
        ['一级指标', '二级指标', '中期绩效指标', _, _, _, '年度绩效指标', _, _, _],
        [_, _, ...VALUES, ...VALUES],
        BODY,
        merges,
      ),
    ).toEqual(BOUND),
  );

  it('may stand in any order', () =>
    expect(
      rows(
        ['一级指标', '二级指标', '年度指标', _, _, _, '实施期指标（2025—2027年）', _, _, _],
        [_, _, ...VALUES, ...VALUES],
        BODY.slice(2),
        [],
      ),
    ).toEqual(['annual A4 B4 C4 D4 E4 F4', 'long-term A4 B4 G4 H4 I4 J4']));

  it('may share the first level alone', () =>
    expect(
      rows(
        ['一级指标', '长期绩效指标', _, _, '年度绩效指标', _, _],
        [_, '二级指标', '三级指标', '指标值', '二级指标', '三级指标', '指标值'],
        [
          ['产出指标', '数量指标', '签约', '≥34万人', '数量指标', '签约', '≥32万人'],
          [_, _, _, _, '成本指标', '“三公”经费', '≤26万元'],
        ],
        ['A2:A3', 'B2:D2', 'E2:G2', 'A4:A5'],
      ),
    ).toEqual(['long-term A4 B4 C4 D4 - -', 'annual A4 E4 F4 G4 - -', 'annual A4 E5 F5 G5 - -']));

  it('may stand beside an upright label', () =>
    expect(
      rows(
        ['绩效指标', '一级指标', '二级指标', '中期绩效指标', _, '年度绩效指标', _],
        [_, _, _, '三级指标', '指标值', '三级指标', '指标值'],
        [[_, '产出指标', '数量指标', '维护步道', '≥96公里', '维护步道', '≥32公里']],
        ['A2:A4', 'B2:B3', 'C2:C3', 'D2:E2', 'F2:G2'],
      ),
    ).toEqual(['long-term B4 C4 D4 E4 - -', 'annual B4 C4 F4 G4 - -']));

  it('are one grid where a term stands over the names and the values of one', () =>
    expect(
      rows(
        ['一级指标', '二级指标', '年度绩效指标', _, _, _],
        [_, _, ...VALUES],
        [['产出指标', '数量指标', '维护步道', 32, '≥', '公里']],
        ['A2:A3', 'B2:B3', 'C2:F2'],
      ),
    ).toEqual(['annual A4 B4 C4 D4 E4 F4']));
});

describe('places under what was done', () => {
  const BODY = [
    ['产出指标', '数量指标', '禁牧面积', '≥1050万亩', '1050万亩', '480万亩', '570万亩'],
    ['效益指标', '社会效益指标', '受益牧户', '≥2.1万户', '2.14万户', '0.92万户', '1.22万户'],
  ];
  const rows = (...places: string[]) =>
    read(
      [
        ['2025年度转移支付区域绩效目标自评表'],
        ['一级指标', '二级指标', '三级指标', '年度指标值', '全年完成值', _, _],
        [_, _, _, _, ...places],
        ...BODY,
      ],
      ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:G2'],
    ).indicators.map(({ cells: { level3, actual } }) => [at(level3), at(actual)].join(' '));

  it('have the whole among them', () => {
    expect(rows('全州', '祁连县', '刚察县')).toEqual(['C4 E4', 'C5 E5']);
    expect(rows('祁连县', '刚察县', '全州')).toEqual(['C4 G4', 'C5 G5']);
  });

  it('are none where their words are those of a form', () =>
    expect(rows('完成值', '完成率', '上年值')).toEqual(['C4 E4', 'C5 E5']));
});
