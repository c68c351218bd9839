/** Grids of published forms: 广水's score sheets, 宜兴's pairs, 石嘴山's tree; each with the twin that must be read otherwise. */
import type { RawValue } from '../../src/sheet/snapshot';
import { _, at, HEADER, read, tables } from './rows';

describe('levels on lines of their own', () => {
  const HEAD = ['项目', '指标值', '绩效金额'];
  const tree = (head: readonly RawValue[], ...lines: readonly (readonly RawValue[])[]) =>
    tables([['某市疾控中心2020年项目绩效目标批复表'], head, ...lines]);
  const BODY: readonly (readonly RawValue[])[] = [
    ['  市疾控中心'],
    ['  疫苗', _, 3000000],
    ['  产出指标'],
    ['    数量指标（必填）'],
    ['      疫苗使用率', '100%'],
    ['    成本指标（必填）'],
    ['      按核定价采购', '100%'],
    ['  满意度指标'],
    ['    服务对象满意度指标（必填）'],
    ['      服务对象满意度', '≥95%'],
  ];
  const NAMES = ['level1', 'level2', 'level3', 'target'] as const;
  const bound = (found: ReturnType<typeof tables>): string[] =>
    (found[0]?.indicators ?? []).map(({ cells }) => NAMES.map((name) => at(cells[name]) ?? '-').join(' '));

  it('are those of the names below them (石嘴山)', () => {
    expect(bound(tree(HEAD, ...BODY))).toEqual(['A5 A6 A7 B7', 'A5 A8 A9 B9', 'A10 A11 A12 B12']);
  });

  it('are no tree without their second level or without values', () => {
    const flat = BODY.filter(([label]) => !/数量|成本|服务对象/.test(String(label)));
    expect(bound(tree(HEAD, ...flat))).toEqual([]);
    expect(bound(tree(['项目', '内容', '绩效金额'], ...BODY))).toEqual([]);
  });

  it('are of the first level where nothing sets them under another', () => {
    const banded = (...labels: readonly [string, string]) =>
      read([
        ['项目绩效自评表'],
        ['目标名称', '目标值', '评价指标', '标准值', '目标完成值', '权重分值', '得分'],
        [labels[0]],
        ['维修里程', '≥40公里', '完成率', '100%', '42公里', 50, 50],
        [labels[1]],
        ['每公里成本', '≤6万元', '控制率', '100%', '5.8万元', 50, 50],
      ]).indicators.map(({ category1, category2 }) => [category1, category2]);
    expect(banded('一、产出目标', '二、成本目标')).toEqual([
      ['output', null],
      ['cost', null],
    ]);
    expect(banded('一、产出目标', '1.成本目标')).toEqual([
      ['output', null],
      ['output', 'cost'],
    ]);
  });
});

describe('chapters between the rows', () => {
  const levels = (chapter: string) =>
    read([
      ['部门整体支出绩效自评表'],
      ['二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
      ['一、产出指标'],
      ['数量指标', '培训人数', '≥200人', '210人', 50, 50],
      [chapter],
      ['社会效益', '政策知晓率', '≥85%', '88%', 50, 50],
    ]).indicators.map(({ cells }) => at(cells.level1));

  it.each([['二、社会效应'], ['二、部门形象']])('are first levels: %s', (chapter) =>
    expect(levels(chapter)).toEqual(['A3', 'A5']),
  );

  it('carry a number', () => expect(levels('部门形象')).not.toEqual(['A3', 'A5']));
});

describe('columns', () => {
  const columns = (...rows: readonly (readonly RawValue[])[]) => {
    const first = tables([['项目支出绩效自评表'], ...rows])[0]?.indicators[0];
    const found = ['level1', 'level3', 'description', 'target', 'actual', 'weight', 'score'] as const;
    return found.map((field) => at(first?.cells[field]) ?? '-').join(' ');
  };

  it('of goals with values of their own hold the indicators, and the measures beside describe them (宜兴)', () => {
    const pairs = [
      '目标名称',
      '目标值',
      '评价指标',
      '标准值',
      '目标完成值',
      '评价指标值',
      '权重分值',
      '得分',
    ];
    const row = ['建档数', '941250份', '建档率', '≥75%', '1024410份', '81.74%', 5, 5];
    expect(columns(pairs, ['一、产出目标'], row)).toBe('A3 A4 C4 B4 E4 G4 H4');
    const named = ['目标名称', '评价指标', '目标值', '目标完成值', '权重分值', '得分'];
    expect(columns(named, ['健康', '建档率', '≥75%', '81.74%', 5, 5])).toBe('- B3 - C3 D3 E3 F3');
  });

  it('headed by points hold the levels where labels stand under them (广水)', () => {
    const head = ['项目权重', '评价内容', '分值', '自评分', '复核分', '评价标准及依据'];
    expect(columns(head, ['项目决策2分', '决策依据', 2, 2, _, '有计划2分'], ['项目管理', '制度', 3, 3])).toBe(
      'A3 B3 - - - C3 D3',
    );
    expect(columns(head, [2, '决策依据', 2, 2, _, '有计划2分'], [3, '制度', 3, 3])).toBe('- - - - - - -');
  });
});

it('绩效目标内容 holds names and targets in one, so that no column is missing', () => {
  const missing = (names: string) =>
    tables([
      ['绩效目标申报表'],
      ['一级指标', '二级指标', names],
      ['产出', '数量目标', '培训村医200人次'],
      ['效益', '社会效益目标', '服务群众6万人'],
    ]).map(({ indicators, missingColumns }) => [at(indicators[0]!.cells.level3), missingColumns]);
  expect(missing('绩效目标内容')).toEqual([['C3', []]]);
  expect(missing('内容')).toEqual([]);
});

describe('a label that reaches down beside a goal and its grid', () => {
  const grids = (bottom: number) =>
    read(
      [
        ['项目支出绩效自评表'],
        HEADER,
        ['项目管理', '管理', '监控记录', '有', '有', 15, 15],
        ['项目绩效（85分）', '项目年度目标1：改造局域网'],
        [_, ...HEADER],
        [_, '产出指标', '数量指标', '采购设备', '10台', '10台', 45, 45],
        [_, '效益指标', '社会效益指标', '办公效率', '提高', '提高', 40, 40],
      ],
      [`A4:A${bottom}`],
    ).blocks.map(({ rows, points }) => [rows.length, points?.max]);

  it('is no indicator, and names the grid', () =>
    expect(grids(7)).toEqual([
      [1, undefined],
      [2, 85],
    ]));

  it('is a row of the grid above where it ends before the header', () =>
    expect(grids(4).map(([rows]) => rows)).toEqual([2, 2]));
});
