import { detectProfile } from '../../src/profiles/detect-profile';
import type { ProfileId } from '../../src/profiles/types';
import type { StandardTable } from '../../src/recognition/table';
import {
  baseData,
  declaration,
  overallDeclaration,
  overallSelfEvaluation,
  selfEvaluation,
  transferSelfEvaluation,
  type FundSpec,
  type IndicatorSpec,
  type TableSpec,
} from '../support/table-builder';

const fund: FundSpec = { label: '年度资金总额', annualBudget: 100, executed: 98, rate: '98%', score: 9.8 };

/** One row per share of the points. */
const indicators = (points: readonly number[], more: IndicatorSpec = {}): IndicatorSpec[] =>
  points.map((weight, index) => ({
    level1: ['产出指标', '效益指标', '满意度指标'][index] ?? '',
    level3: `指标甲${index}`,
    target: '≥5次',
    actual: '5次',
    weight,
    score: weight,
    ...more,
  }));

/** Renames headers, as forms do. */
function withHeaders(table: StandardTable, names: Readonly<Record<string, string>>): StandardTable {
  const rename = <Columns extends object>(columns: Columns): Columns =>
    Object.fromEntries(
      Object.entries(columns).map(([field, cell]) => [field, { ...cell, value: names[field] ?? cell.value }]),
    ) as Columns;
  return {
    ...table,
    ...(table.fundBlock && { fundBlock: { ...table.fundBlock, columns: rename(table.fundBlock.columns) } }),
    blocks: table.blocks.map((block) => ({ ...block, columns: rename(block.columns) })),
  };
}

const byPlace = (table: StandardTable): StandardTable => ({
  ...table,
  blocks: table.blocks.map((block) => ({ ...block, byPlace: true })),
});

const national: TableSpec = { funds: [{ ...fund, weight: 10 }], indicators: indicators([50, 30, 10]) };
const unscored: TableSpec = { indicators: [{ level1: '产出指标', level3: '宣传次数', target: '≥5次' }] };

test.each<[string, StandardTable, ProfileId]>([
  ['10/50/30/10', selfEvaluation(national), 'national-2020'],
  ['a blank form', selfEvaluation({}), 'national-2020'],

  [
    'execution printed with 20 points',
    selfEvaluation({ ...national, funds: [{ ...fund, weight: 20 }] }),
    'hubei',
  ],
  [
    '得分(20分*执行率)',
    withHeaders(selfEvaluation({ funds: [fund], indicators: indicators([40, 30, 10]) }), {
      score: '得分（20分*执行率）',
    }),
    'hubei',
  ],
  [
    '预算执行情况(20分)',
    selfEvaluation({ funds: [fund], fundPoints: 20, indicators: indicators([40, 30]) }),
    'hubei',
  ],
  [
    'points that sum to 80, none printed for execution',
    selfEvaluation({ funds: [fund], indicators: indicators([40, 30, 10]) }),
    'hubei',
  ],
  [
    'points in labels that sum to 80',
    selfEvaluation({
      funds: [fund],
      indicators: [
        { level1: '产出指标(40分)', level3: '宣传次数', target: '≥5次', actual: '5次', score: 40 },
        { level1: '效益指标(40分)', level3: '知晓率', target: '≥90%', actual: '95%', score: 40 },
      ],
    }),
    'hubei',
  ],
  [
    'points in labels that sum to 90 are national',
    selfEvaluation({
      funds: [fund],
      indicators: [
        { level1: '产出指标(50分)', level3: '宣传次数', target: '≥5次', actual: '5次', score: 50 },
        { level1: '效益指标(40分)', level3: '知晓率', target: '≥90%', actual: '95%', score: 40 },
      ],
    }),
    'national-2020',
  ],
  [
    'points that sum to 80 beside 10 printed for execution',
    selfEvaluation({ ...national, indicators: indicators([40, 30, 10]) }),
    'national-2020',
  ],
  [
    '预算执行情况(10分)',
    selfEvaluation({ funds: [fund], fundPoints: 10, indicators: indicators([40, 30, 10]) }),
    'national-2020',
  ],

  ['Wuhan declaration, 80', declaration({ indicators: indicators([40, 30, 10]) }), 'hubei'],
  [
    'Wuhan declaration with a wrong sum',
    withHeaders(declaration({ indicators: indicators([40, 27, 10]) }), { weight: '指标分值权重' }),
    'hubei',
  ],
  [
    'Wuhan layout, but points split to 90',
    withHeaders(declaration({ indicators: indicators([50, 30, 10]) }), { weight: '指标分值权重' }),
    'national-2020',
  ],
  [
    'Wuhan overall declaration, values of two years back',
    overallDeclaration({
      indicators: [{ level3: '宣传次数', target: '5次', targetLast: '4次', targetBeforeLast: '4次' }],
    }),
    'hubei',
  ],
  [
    'Hebei declaration',
    withHeaders(declaration({ indicators: [{ level3: '宣传次数', target: '≥5次', basis: '历史标准' }] }), {
      basis: '指标值确定依据',
    }),
    'hebei',
  ],
  [
    'Hebei declaration by its payment plan',
    declaration({ ...unscored, lists: [{ name: 'payment-plan', rows: [{ '3月底': 0.2, '12月底': 1 }] }] }),
    'hebei',
  ],
  ['a plain declaration', declaration(unscored), 'national-2020'],

  ['transfer form', transferSelfEvaluation(unscored), 'transfer'],
  [
    'a declaration of a region',
    declaration({ ...unscored, title: '2024年补助资金区域绩效目标表' }),
    'transfer',
  ],
  [
    'a declaration with points',
    declaration({ ...national, title: '2024年补助资金区域绩效目标表' }),
    'national-2020',
  ],
  [
    '地方资金 in a declaration',
    declaration({ ...unscored, funds: [fund, { label: '地方资金', annualBudget: 0 }] }),
    'transfer',
  ],
  ['a declaration with values by place', byPlace(declaration(unscored)), 'transfer'],
  [
    '中央补助 without points or scores',
    selfEvaluation({ ...unscored, funds: [fund, { label: '中央补助', annualBudget: 100, executed: 98 }] }),
    'transfer',
  ],
  [
    '中央补助 in a scored form',
    selfEvaluation({
      ...national,
      funds: [
        { ...fund, weight: 10 },
        { label: '中央补助', annualBudget: 100, executed: 98 },
      ],
    }),
    'national-2020',
  ],
  [
    'Sichuan',
    withHeaders(
      selfEvaluation({ ...national, indicators: indicators([40, 30, 20], { operator: '≥', unit: '次' }) }),
      { annualBudget: '调整后预算数', weight: '权重', unit: '度量单位' },
    ),
    'sichuan',
  ],
  [
    'Chongqing',
    withHeaders(
      selfEvaluation({ ...national, indicators: indicators([40, 30, 20], { completionRate: '100%' }) }),
      {
        completionRate: '得分系数(%)',
      },
    ),
    'chongqing',
  ],
  [
    '累计完成率 alone is not Chongqing',
    withHeaders(
      selfEvaluation({ ...national, indicators: indicators([50, 30, 10], { completionRate: '100%' }) }),
      {
        completionRate: '累计完成率',
      },
    ),
    'national-2020',
  ],
  [
    'cost as a first-level category',
    selfEvaluation({
      ...national,
      indicators: [
        ...indicators([40, 20, 10]),
        { level1: '成本指标', level3: '印刷成本', target: '≤5万元', weight: 20 },
      ],
    }),
    'national-101',
  ],
  [
    'a process model keeps its own points',
    selfEvaluation({
      ...national,
      indicators: [{ level1: '过程指标', level3: '制度健全', target: '健全', weight: 25 }],
    }),
    'custom',
  ],
  [
    'Hunan overall form',
    overallSelfEvaluation({ ...national, breakdowns: { income: { 一般公共预算: '98' } } }),
    'hunan',
  ],
  ['Hunan base data', baseData({ baseRows: [{ label: '三公经费', budget: 1, actual: 1 }] }), 'hunan'],
])('%s', (_, table, expected) => expect(detectProfile(table)).toBe(expected));

describe('a sum of 80', () => {
  const of = (...points: number[]) => declaration({ indicators: indicators(points) });
  const eighty = of(40, 30, 10);
  const together = (...others: ReturnType<typeof of>[]) => detectProfile(eighty, [eighty, ...others]);

  test('is wrong among others of 90, Wuhan’s where they have it too', () => {
    expect(together(of(50, 30, 10), of(50, 30, 10))).toBe('national-2020');
    expect(together(of(40, 30, 10), of(50, 30, 10))).toBe('hubei');
    expect(together(of(40, 27, 10))).toBe('hubei');
  });

  test('is not told by tables without points', () => {
    const blank = () => declaration({ indicators: [{ level3: '宣传次数', target: '5次' }] });
    expect(together(blank(), blank())).toBe('hubei');
  });
});
