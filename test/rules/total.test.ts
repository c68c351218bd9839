import { selfEvaluation, type IndicatorSpec, type TableSpec } from '../support/table-builder';
import { describeRule } from '../support/describe-rule';

const funds = [
  { label: '年度资金总额', annualBudget: 80, executed: 80, weight: 10, rate: '100%', score: 10 },
];

const scored = (weight: number, score: IndicatorSpec['score']): IndicatorSpec => ({
  level1: '产出指标',
  level2: '数量指标',
  level3: '印制册数',
  target: '有效提升',
  actual: '有效提升',
  weight,
  score,
});

/** 10 points for execution and these rows; the total row follows them. */
const table = (scores: readonly (readonly [number, IndicatorSpec['score']])[], total: TableSpec['total']) =>
  selfEvaluation({
    funds,
    indicators: scores.map(([weight, score]) => scored(weight, score)),
    total: total ?? {},
  });

const FULL = [
  [50, 50],
  [40, 38],
] as const;

describeRule('total/weight', {
  wrong: [
    {
      name: '95 printed, 100 above it',
      table: table(FULL, { weight: 95, score: 98 }),
      says: ['F23 error 95 → 100'],
    },
    {
      name: 'the total of the indicators alone beside a score of all',
      table: table(FULL, { weight: 90, score: 98 }),
      says: ['F23 error 90 → 100'],
    },
  ],
  right: [
    { name: '100', table: table(FULL, { weight: 100, score: 98 }) },
    { name: 'the total of the indicators alone', table: table(FULL, { weight: 90, score: 88 }) },
    { name: '"100分"', table: table(FULL, { weight: '100分', score: 98 }) },
    { name: 'blank', table: table(FULL, { weight: null, score: 98 }) },
  ],
});

/** 90 of 100 spent for 10 points, and one indicator of 90. */
const executed = (score: number, indicator: IndicatorSpec, total: number) =>
  selfEvaluation({
    funds: [{ label: '年度资金总额', annualBudget: 100, executed: 90, weight: 10, rate: '90%', score }],
    indicators: [{ level2: '数量指标', level3: '培训人数', weight: 90, ...indicator }],
    total: { weight: 100, score: total },
  });
const met = { target: '≥100人', actual: '110人', score: 90 };
const missed = { target: '≥100人', actual: '80人' };
const judged = { target: '有效提升', actual: '有效提升' };

describeRule('total/score', {
  wrong: [
    {
      name: 'right but for the execution score',
      table: executed(10, met, 99),
      says: ['G22 error 99 → 100'],
      message: '总分填 99，各项得分合计 100；年度资金总额的得分改正后，总分即相符',
      fixes: [null],
    },
    {
      name: 'right but for a score out of proportion',
      table: executed(9, { ...missed, score: 60 }, 81),
      says: ['G22 error 81 → 69'],
      message: '数量指标“培训人数”的得分改正后',
    },
    {
      name: 'right but for the points of a missed target',
      table: executed(9, { ...missed, score: 90 }, 81),
      says: ['G22 error 81 → 99'],
      message: '数量指标“培训人数”的得分改正后',
    },
    {
      name: 'right but for a score above its points',
      table: executed(9, { ...met, score: 99 }, 99),
      says: ['G22 error 99 → 108'],
      message: '数量指标“培训人数”的得分改正后',
    },
    {
      name: 'right if a judged score above its points was meant as 85',
      table: executed(9, { ...judged, score: 95 }, 94),
      says: ['G22 error 94 → 104'],
      message: '数量指标“培训人数”的得分改正后',
    },
    {
      name: 'right but for two scores',
      table: executed(10, { ...missed, score: 90 }, 81),
      says: ['G22 error 81 → 100'],
      message: '年度资金总额、数量指标“培训人数”的得分改正后',
    },
    {
      name: 'wrong whatever the execution score is',
      table: executed(10, met, 98),
      says: ['G22 error 98 → 100'],
      fixes: [99],
    },
    {
      name: 'wrong unless a judged score is above its points',
      table: executed(9, { ...judged, score: 95 }, 102),
      says: ['G22 error 102 → 104'],
      fixes: [null],
    },
    {
      name: 'wrong: points taken off a met target are no wrong score',
      table: executed(9, { ...met, score: 85 }, 99),
      says: ['G22 error 99 → 94'],
      fixes: [94],
    },
    {
      name: 'wrong: what was judged and explained is no wrong score',
      table: executed(9, { ...missed, score: 60, reason: '两期培训因疫情取消' }, 81),
      says: ['G22 error 81 → 69'],
      message: '总分填 81，各项得分合计 69',
      fixes: [69],
    },
    {
      name: '99 printed for 98',
      table: table(FULL, { weight: 100, score: 99 }),
      says: ['G23 error 99 → 98'],
    },
    {
      name: 'off by 0.05',
      table: table(FULL, { weight: 100, score: 98.05 }),
      says: ['G23 error 98.05 → 98'],
    },
    {
      name: 'rounded to whole points',
      table: table(
        [
          [50, 49.62],
          [40, 38],
        ],
        { weight: 100, score: 98 },
      ),
      says: ['G23 info 98 → 97.62'],
      message: '总分取了整数',
    },
    {
      name: 'cut off, not rounded',
      table: table(
        [
          [50, 49.62],
          [40, 38],
        ],
        { score: 97 },
      ),
      says: ['G23 error 97 → 97.62'],
    },
  ],
  right: [
    { name: 'the sum of scores one of which is wrong', table: executed(10, met, 100) },
    {
      name: 'the sum of scores one of which is judged',
      table: executed(9, { ...missed, score: 60, reason: '两期培训因疫情取消' }, 69),
    },
    { name: 'exact', table: table(FULL, { weight: 100, score: 98 }) },
    {
      name: '君山: text scores with full-width spaces',
      table: table(
        [
          [50, '　50　'],
          [40, '　38'],
        ],
        { score: '　98' },
      ),
    },
    {
      name: 'the sum of unrounded scores',
      table: table(
        [
          [50, 48.33],
          [40, 38.33],
        ],
        { score: 96.67 },
      ),
    },
    { name: 'the total row of the indicators alone', table: table(FULL, { weight: 90, score: 88 }) },
    {
      name: 'one score for three rows counts once (黄石图书馆)',
      table: table(
        [
          [30, { value: 60, rows: 3 }],
          [15, null],
          [15, null],
          [30, 28],
        ],
        { score: 98 },
      ),
    },
    { name: 'blank', table: table(FULL, { score: null }) },
  ],
});

describeRule('total/missing', {
  wrong: [
    { name: 'blank', table: table(FULL, { weight: 100, score: null }), says: ['G23 error → 98'] },
    { name: 'a dash', table: table(FULL, { weight: 100, score: '—' }), says: ['G23 error → 98'] },
  ],
  right: [
    { name: 'filled', table: table(FULL, { weight: 100, score: 98 }) },
    { name: 'a form without a total row', table: selfEvaluation({ funds, indicators: [scored(90, 88)] }) },
    {
      name: 'nothing scored',
      table: selfEvaluation({ indicators: [scored(90, null)], total: { score: null } }),
    },
  ],
});

describeRule('total/grade', {
  wrong: [
    {
      name: '97 is 优',
      table: table(
        [
          [50, 49],
          [40, 38],
        ],
        { score: 97, grade: '良' },
      ),
      says: ['H23 warning 良 → 优'],
    },
    {
      name: '89.99 is 良',
      table: table(
        [
          [50, 41.99],
          [40, 38],
        ],
        { score: 89.99, grade: '优秀' },
      ),
      says: ['H23 warning 优秀 → 良'],
    },
    {
      name: '59 is 差',
      table: table(
        [
          [50, 20],
          [40, 29],
        ],
        { score: 59, grade: '中' },
      ),
      says: ['H23 warning 中 → 差'],
    },
    {
      name: '中等 for 85',
      table: table(
        [
          [50, 40],
          [40, 35],
        ],
        { score: 85, grade: '中等' },
      ),
      says: ['H23 warning 中等 → 良'],
    },
    {
      name: 'in a field of its own',
      table: selfEvaluation({
        funds,
        indicators: [scored(90, 75)],
        fields: { selfGrade: '优' },
        total: { score: 85 },
      }),
      says: ['B2 warning 优 → 良'],
    },
  ],
  right: [
    {
      name: '永德: 96 优',
      table: table(
        [
          [50, 48],
          [40, 38],
        ],
        { score: 96, grade: '优' },
      ),
    },
    {
      name: '90 is 优',
      table: table(
        [
          [50, 42],
          [40, 38],
        ],
        { score: 90, grade: '优' },
      ),
    },
    {
      name: '80 is 良',
      table: table(
        [
          [50, 40],
          [40, 30],
        ],
        { score: 80, grade: '良好' },
      ),
    },
    {
      name: '60 is 中',
      table: table(
        [
          [50, 20],
          [40, 30],
        ],
        { score: 60, grade: '中' },
      ),
    },
    {
      name: '良等 for 85',
      table: table(
        [
          [50, 40],
          [40, 35],
        ],
        { score: 85, grade: '良等' },
      ),
    },
    { name: 'another scale', table: table(FULL, { score: 98, grade: '合格' }) },
    { name: 'boxes to tick', table: table(FULL, { score: 98, grade: '优□ 良□ 中□ 差□' }) },
    { name: 'no grade', table: table(FULL, { score: 98 }) },
  ],
});
