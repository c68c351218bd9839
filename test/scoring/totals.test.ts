import { profileById } from '../../src/profiles/catalogue';
import type { ProfileId } from '../../src/profiles/types';
import type { StandardTable } from '../../src/recognition/table';
import { scoreTable } from '../../src/scoring/score-table';
import {
  declaration,
  selfEvaluation,
  type FundSpec,
  type IndicatorSpec,
  type TableSpec,
} from '../support/table-builder';

const score = (spec: TableSpec, profile: ProfileId = 'national-2020') =>
  scoreTable(selfEvaluation(spec), profileById(profile));
const weightSum = (spec: TableSpec, profile?: ProfileId) => score(spec, profile).weightSum?.toFixed() ?? null;

const fund: FundSpec = { label: '年度资金总额', annualBudget: 100, executed: 98, weight: 10, score: 9.8 };
const rows = (...weights: IndicatorSpec['weight'][]): IndicatorSpec[] =>
  weights.map((weight, index) => ({
    level3: `指标甲${index}`,
    target: '≥5次',
    actual: '5次',
    weight,
    score: weight ?? null,
  }));

describe('sum of points', () => {
  test('of execution and indicators: 10 + 90 (君山)', () =>
    expect(weightSum({ funds: [fund], indicators: rows(50, 30, 10) })).toBe('100'));
  test('unknown while a row lacks its points', () =>
    expect(weightSum({ funds: [fund], indicators: rows(50, null, 10) })).toBeNull());
  test.each<[string, IndicatorSpec, string | null]>([
    ['a category nobody uses', { level2: '经济效益指标', level3: null }, '100'],
    ['one that says so', { level2: '生态效益指标', level3: '指标1：/', target: '/', actual: '/' }, '100'],
    ['a name without a target', { level3: '奖补资金兑付率' }, null],
    ['a target without a name', { level3: null, target: '≥95%' }, null],
    ['a named indicator that was done', { level3: '奖补资金兑付率', target: '/', actual: '95%' }, null],
    ['one that was scored', { level3: null, score: 5 }, null],
  ])('beside %s', (_, spec, sum) =>
    expect(weightSum({ funds: [fund], indicators: [...rows(50, 30, 10), { weight: null, ...spec }] })).toBe(
      sum,
    ),
  );
  test('none where nothing is filled in', () =>
    expect(weightSum({ funds: [fund], indicators: [{ level2: '经济效益指标', weight: null }] })).toBeNull());
  test('其中 rows, long-term rows and template residue have none to lack', () =>
    expect(
      weightSum({
        funds: [fund],
        indicators: [
          ...rows(50, 30, 10),
          { level3: '其中：镇级', subRow: true, weight: null },
          { level3: '……', placeholder: true, weight: null },
          { level3: '三年覆盖率', block: 'long-term', weight: 90 },
        ],
      }),
    ).toBe('100'));
  test('the printed points count, whatever the profile says', () =>
    expect(weightSum({ funds: [fund], indicators: rows(50, 30, 10) }, 'hubei')).toBe('100'));
  test('Hubei prints none for execution: 20 + 80', () => {
    const { weight: _, ...unprinted } = fund;
    expect(weightSum({ funds: [unprinted], indicators: rows(40, 30, 10) }, 'hubei')).toBe('100');
    expect(weightSum({ funds: [unprinted], indicators: rows(40, 27, 10) }, 'hubei')).toBe('97');
  });
  test('a form without a place for the execution score may hold all 100 in its indicators', () => {
    const shown: FundSpec = { label: '年度资金总额', annualBudget: 100, executed: 98, rate: '98%' };
    expect(weightSum({ funds: [shown], indicators: rows(60, 30, 10) })).toBe('100');
    expect(weightSum({ funds: [shown], indicators: rows(50, 30, 10) })).toBe('100');
    expect(weightSum({ funds: [shown], indicators: rows(50, 30, 5) })).toBe('85');
  });
  test('declarations have no execution: 80 and 90 are their own sums', () => {
    const table = declaration({
      funds: [{ label: '合计', annualBudget: 100 }],
      indicators: rows(40, 30, 10),
    });
    expect(scoreTable(table, profileById('hubei')).weightSum?.toFixed()).toBe('80');
  });
  test('one points cell merged over three rows counts once', () =>
    expect(
      weightSum({
        funds: [fund],
        indicators: [
          { level3: '甲', weight: { value: 60, rows: 3 } },
          { level3: '乙' },
          { level3: '丙' },
          { level3: '丁', weight: 30 },
        ],
      }),
    ).toBe('100'));
  test('several projects on one sheet have no sum in common', () =>
    expect(
      weightSum({
        indicators: [
          ...rows(50, 50).map((row) => ({ ...row, project: '甲' })),
          { project: '乙', level3: '丙', weight: 100 },
        ],
      }),
    ).toBeNull());
});

describe('points in labels (Hubei)', () => {
  const labelled: IndicatorSpec[] = [
    { level1: '产出指标(50分)', level3: '甲', target: '≥5次', actual: '5次', score: { value: 50, rows: 2 } },
    { level3: '乙', target: '≥5次', actual: '6次' },
    { level1: '效益指标(30分)', level3: '丙', target: '≥5次', actual: '4次', score: 24 },
  ];
  const table = score({ funds: [fund], fundPoints: 20, indicators: labelled }, 'hubei');

  test('sum up with those of execution', () => {
    const { weight: _, ...unprinted } = fund;
    expect(weightSum({ funds: [unprinted], fundPoints: 20, indicators: labelled }, 'hubei')).toBe('100');
  });
  test('a label over one row gives the row its points', () =>
    expect(table.indicators.map(({ weight }) => weight?.value.toFixed())).toEqual([
      undefined,
      undefined,
      '30',
    ]));
  test('a grid with a column for points leaves another without one to its labels (广水)', () => {
    const managed: IndicatorSpec = { level1: '项目管理(20分)', level3: '制度', weight: 20, score: 20 };
    const both = selfEvaluation({ indicators: [managed, ...labelled] });
    const { weight: _, ...unweighted } = both.blocks[0]!.columns;
    const apart = {
      ...both,
      blocks: [
        { ...both.blocks[0]!, rows: [0] },
        { ...both.blocks[0]!, columns: unweighted, rows: [1, 2, 3] },
      ],
      indicators: both.indicators.map((row, index) => ({ ...row, blockIndex: index === 0 ? 0 : 1 })),
    };
    const points = (standard: StandardTable): (string | undefined)[] =>
      scoreTable(standard, profileById('hubei')).indicators.map(({ weight }) => weight?.value.toFixed());
    expect(points(apart)).toEqual(['20', undefined, undefined, '30']);
    expect(points(both)).toEqual(['20', undefined, undefined, undefined]);
  });
  test('a merged score is measured against the label, not a row (P9 黄石图书馆)', () => {
    const [merged, single] = table.scoreGroups;
    expect(merged).toMatchObject({ cell: { row: 20, column: 6 } });
    expect(merged!.indicators).toHaveLength(2);
    expect(
      [merged, single].map((group) => [group!.weight?.toFixed(), group!.computedScore?.toFixed()]),
    ).toEqual([
      ['50', '50'],
      ['30', '24'],
    ]);
  });
  test('how an unmet row takes from shared points is for a person to say', () => {
    const unmet = score({ indicators: [{ ...labelled[0] }, { ...labelled[1], actual: '3次' }] }, 'hubei');
    expect(unmet.scoreGroups[0]!.computedScore).toBeUndefined();
  });
  test('"(0-20)分" names no number of points', () =>
    expect(
      weightSum({ indicators: [{ level1: '成本指标(0-20)', level3: '甲', score: 10 }] }, 'hubei'),
    ).toBeNull());
});

describe('merged scores with points of their own', () => {
  const group = score({
    indicators: [
      { level3: '甲', target: '≥5次', actual: '5次', weight: 5, score: { value: 14, rows: 3 } },
      { level3: '乙', target: '≥10次', actual: '8次', weight: 5 },
      { level3: '丙', target: '≥5次', actual: '5次', weight: 5 },
    ],
  }).scoreGroups;
  test('are one group', () => expect(group).toHaveLength(1));
  test('whose points and scores add up', () => {
    expect(group[0]!.weight?.toFixed()).toBe('15');
    expect(group[0]!.computedScore?.toFixed()).toBe('14');
  });
});

describe('sum of scores and grade', () => {
  test.each<[number, string]>([
    [100, '优'],
    [90, '优'],
    [89.99, '良'],
    [80, '良'],
    [79.99, '中'],
    [60, '中'],
    [59.99, '差'],
  ])('%s is %s', (points, grade) => {
    const scored = score({ indicators: [{ level3: '甲', weight: 100, score: points }] });
    expect([scored.scoreSum?.toNumber(), scored.grade]).toEqual([points, grade]);
  });
  test('texts padded with spaces count, a merged cell counts once, 其中 rows do not', () =>
    expect(
      score({
        funds: [fund],
        indicators: [
          { level3: '甲', weight: 30, score: '　29' },
          { level3: '乙', weight: 30, score: { value: 50, rows: 2 } },
          { level3: '丙', weight: 30 },
          { level3: '其中：镇级', subRow: true, score: 10 },
        ],
      }).scoreSum?.toFixed(),
    ).toBe('88.8'));
  test('a table without scores has neither', () => {
    const scored = score({ indicators: [{ level3: '甲', target: '≥5次' }] });
    expect([scored.scoreSum, scored.grade]).toEqual([null, null]);
  });
});
