import { GRID, read } from '../recognition/rows';
import {
  declaration,
  overallSelfEvaluation,
  selfEvaluation,
  transferSelfEvaluation,
  type FundSpec,
  type IndicatorSpec,
  type TableSpec,
} from '../support/table-builder';
import { describeRule } from '../support/describe-rule';

/** The total row alone: budget A, spending B, rate and score as printed, 10 points. */
const total = (
  annualBudget: FundSpec['annualBudget'],
  executed: FundSpec['executed'],
  rate: FundSpec['rate'],
  score: FundSpec['score'],
  more: FundSpec = {},
): FundSpec => ({ label: '年度资金总额', annualBudget, executed, weight: 10, rate, score, ...more });

const withTotal = (...fund: Parameters<typeof total>) => selfEvaluation({ funds: [total(...fund)] });

const indicator: IndicatorSpec = {
  level1: '产出指标',
  level2: '数量指标',
  level3: '印制宣传资料',
  target: '≥8000份',
  actual: '8500份',
  weight: 90,
  score: 90,
  reason: null,
};

describeRule('funds/rate', {
  wrong: [
    {
      name: '零陵 2021: 80.45% printed as 100%',
      table: withTotal(4753.66, 3824.26, '100%', 10),
      says: ['F6 error 100% → 80.45%'],
      message: '按执行数 3824.26÷预算数 4753.66 应为 80.45%',
    },
    {
      name: 'a number under a percent format',
      table: withTotal(100, 80, { value: 0.9, format: '0.00%' }, 9),
      says: ['F6 error 90% → 80%'],
    },
    {
      name: 'a part whose money is spent in full with rate 0 (巴彦淖尔)',
      table: selfEvaluation({
        funds: [total(10, 10, '100%', 10), { label: '其他资金', annualBudget: 1.8, executed: 1.8, rate: 0 }],
      }),
      says: ['F7 error 0 → 100%'],
    },
    {
      name: 'measured against the initial budget (君山 figures)',
      table: withTotal(734.38, 734.38, '159.20%', 10, { initialBudget: 461.28 }),
      says: ['F6 error 159.20% → 100%'],
      message: '按年初预算数算的',
    },
    {
      name: 'a formula that fails although both figures stand there',
      table: withTotal(100, 80, { value: { error: '#REF!' }, formula: 'D6/#REF!' }, 8),
      says: ['F6 error #REF! → 80%'],
    },
    {
      name: 'whole amounts are taken at their word: 90 of 100 is not 90.5%',
      table: withTotal(100, 90, '90.5%', 9),
      says: ['F6 error 90.5% → 90%'],
    },
    {
      name: 'the year is over budget, the rate is cut off at 100%',
      table: withTotal(296.29, 333.38, '100%', 10),
      says: ['F6 error 100% → 112.52%'],
    },
  ],
  right: [
    { name: '君山: text 100%', table: withTotal(734.38, 734.38, '100%', 10, { initialBudget: 461.28 }) },
    { name: '零陵 put right', table: withTotal(4753.66, 3824.26, '80.45%', 8.04) },
    { name: 'the amount carries its unit', table: withTotal('4753.66万元', '3824.26万元', '80.45%', 8.04) },
    { name: '廊坊: 86.2% of 86.204%', table: withTotal(43.2, 37.24, '86.2%', 8.62) },
    { name: 'a whole percentage', table: withTotal(43.2, 37.24, '86%', 8.62) },
    { name: '99.97% shown as 100%', table: withTotal(90, 89.974, { value: 1, format: '0%' }, 10) },
    { name: 'a bare 100 (巴彦淖尔)', table: withTotal(1.8, 1.8, 100, 10) },
    { name: 'a fraction without format', table: withTotal(100, 80, 0.8, 8) },
    {
      name: 'amounts in 元',
      table: selfEvaluation({ unit: '元', funds: [total(433200, 372400, '85.96%', 8.6)] }),
    },
    { name: 'nothing to divide by', table: withTotal(0, 0, '0%', 0) },
    { name: 'no rate printed', table: withTotal(100, 80, null, 8) },
    {
      name: 'no annual budget column: 年初预算数 is the denominator (济南)',
      table: selfEvaluation({
        funds: [
          { label: '年度资金总额', initialBudget: 200, executed: 150, rate: '75%', weight: 10, score: 7.5 },
        ],
      }),
    },
  ],
});

describeRule('funds/rate-missing', {
  wrong: [
    {
      name: '天长: rate blank, score filled',
      table: withTotal(100, 95, null, 9.5),
      says: ['F6 warning → 95%'],
    },
    { name: 'a dash for a rate', table: withTotal(100, 95, '—', 9.5), says: ['F6 warning → 95%'] },
    {
      name: 'a transfer form without scores',
      table: transferSelfEvaluation({
        funds: [{ label: '年度资金总额', annualBudget: 180, executed: 175, rate: null }],
      }),
      says: ['F6 warning → 97.22%'],
    },
  ],
  right: [
    { name: 'filled', table: withTotal(100, 95, '95%', 9.5) },
    { name: 'no money', table: withTotal(0, 0, null, 0) },
    { name: 'spending unknown', table: withTotal(100, null, null, null) },
    {
      name: 'parts need no rate',
      table: selfEvaluation({
        funds: [
          total(100, 95, '95%', 9.5),
          { label: '财政拨款', annualBudget: 100, executed: 95, rate: '—' },
        ],
      }),
    },
  ],
});

describeRule('funds/score', {
  wrong: [
    {
      name: '零陵: 10 instead of 8.04',
      table: withTotal(4753.66, 3824.26, '100%', 10),
      says: ['G6 error 10 → 8.04'],
    },
    {
      name: '廊坊: 86.20% scored 9',
      table: withTotal(43.2, 37.24, '86.20%', 9),
      says: ['G6 error 9 → 8.62'],
      message: '执行率得分填 9，执行率 86.2%×10 分应为 8.62',
    },
    {
      name: '海淀: 49.88% scored 5, a rounding of the rate at most',
      table: withTotal(310.2, 154.74, '49.88%', 5),
      says: ['G6 warning 5 → 4.99'],
    },
    { name: '银川: 100% scored 9 of 10', table: withTotal(200, 200, '100%', 9), says: ['G6 error 9 → 10'] },
    {
      name: 'Hubei scores of 20 points',
      table: selfEvaluation({ funds: [total(100, 98, '98%', 9.8, { weight: 20 })] }),
      says: ['G6 error 9.8 → 19.6'],
      options: { profile: 'hubei' },
    },
    {
      name: 'more spent than budgeted is capped',
      table: withTotal(296.29, 333.38, '112.52%', 9),
      says: ['G6 error 9 → 10'],
    },
  ],
  right: [
    { name: '君山', table: withTotal(734.38, 734.38, '100%', 10) },
    { name: '零陵 exactly', table: withTotal(4753.66, 3824.26, '80.45%', 8.04) },
    { name: '零陵 by way of the rounded rate', table: withTotal(4753.66, 3824.26, '80.45%', 8.05) },
    { name: '90 and 89.974 are 10.00', table: withTotal(90, 89.974, '99.97%', 10) },
    { name: 'Chongqing: 76% are 7.6', table: withTotal(100, 76, '76%', 7.6) },
    { name: '79.27% are 7.93', table: withTotal(10000, 7927, '79.27%', 7.93) },
    { name: '芦淞: capped at the points', table: withTotal(296.29, 333.38, '112.52%', 10) },
    {
      name: 'Hubei: 98% of 20 points',
      table: selfEvaluation({ funds: [total(100, 98, '98%', 19.6, { weight: 20 })] }),
      options: { profile: 'hubei' },
    },
    { name: 'full-width spaces around it', table: withTotal(100, 80, '80%', '　8　') },
    { name: 'no budget to divide by', table: withTotal(0, 0, '', 0) },
  ],
});

describeRule('funds/score-missing', {
  wrong: [{ name: 'blank', table: withTotal(100, 95, '95%', null), says: ['G6 error → 9.5'] }],
  right: [
    { name: 'filled', table: withTotal(100, 95, '95%', 9.5) },
    { name: 'spending is missing, too', table: withTotal(100, null, null, null) },
    {
      name: 'a transfer form does not score',
      table: transferSelfEvaluation({
        funds: [{ label: '年度资金总额', annualBudget: 100, executed: 95, rate: '95%' }],
      }),
      options: { profile: 'transfer' },
    },
  ],
});

describeRule('funds/zero-budget', {
  wrong: [
    { name: 'spent of nothing', table: withTotal(0, 12.5, '100%', 10), says: ['C6 error 0 → >0'] },
    {
      name: 'scored for nothing',
      table: withTotal(0, 0, '0%', 10),
      says: ['C6 error 0 → >0'],
      message: '却得了 10 分',
    },
    {
      name: 'a rate that divides by zero',
      table: withTotal(0, 0, { value: { error: '#DIV/0!' }, formula: 'D6/C6' }, 0),
      says: ['F6 error #DIV/0!'],
    },
    {
      name: 'a source without budget was spent: a question only',
      table: selfEvaluation({
        funds: [total(100, 100, '100%', 10), { label: '其他资金', annualBudget: 0, executed: 10 }],
      }),
      says: ['C7 warning 0 → >0'],
    },
  ],
  right: [
    { name: 'budget and spending', table: withTotal(12.5, 12.5, '100%', 10) },
    { name: 'no money in this year', table: withTotal(0, 0, '—', 0) },
    {
      name: 'a source that was neither planned nor used',
      table: selfEvaluation({
        funds: [total(1, 1, '100%', 10), { label: '其他资金', annualBudget: 0, executed: 0 }],
      }),
    },
  ],
});

describeRule('funds/missing', {
  wrong: [
    { name: 'no budget', table: withTotal(null, 95, '95%', 9.5), says: ['C6 error'] },
    { name: 'no spending', table: withTotal(100, '　', null, null), says: ['D6 error'] },
    {
      name: 'neither: one finding',
      table: withTotal('—', '—', null, null),
      says: ['C6 error'],
      message: '、',
    },
    {
      name: 'a declaration without budget',
      table: declaration({
        funds: [
          { label: '预算数', annualBudget: null },
          { label: '财政资金', annualBudget: 5 },
        ],
      }),
      says: ['C6 error'],
    },
  ],
  right: [
    { name: 'both there', table: withTotal(100, 95, '95%', 9.5) },
    {
      name: 'no initial budget for a project of mid-year',
      table: withTotal(100, 95, '95%', 9.5, { initialBudget: null }),
    },
    {
      name: 'a form without an annual budget column',
      table: selfEvaluation({ funds: [{ label: '总额', initialBudget: 5, executed: 5 }] }),
    },
    {
      name: 'a declaration has no spending',
      table: declaration({ funds: [{ label: '预算数', annualBudget: 100 }] }),
    },
    {
      name: 'the total of the year instead of the total of all years',
      table: declaration({
        funds: [
          { label: '实施期资金总额', annualBudget: null },
          { label: '年度资金总额', annualBudget: 80, role: 'total' },
        ],
      }),
    },
  ],
});

const parts = (
  rows: readonly (readonly [string, FundSpec['annualBudget'], FundSpec['executed']?, number?])[],
) =>
  selfEvaluation({
    funds: rows.map(([label, annualBudget, executed, depth]) => ({
      label,
      annualBudget,
      executed,
      ...(depth !== undefined && { depth }),
    })),
  });

describeRule('funds/parts-sum', {
  wrong: [
    {
      name: '池州: the total was never filled in',
      table: parts([
        ['年度资金总额', 0, 0],
        ['其中：财政拨款', 90, 89.974],
        ['其他资金', 0, 0],
      ]),
      says: ['C6 error 0 → 90', 'D6 error 0 → 89.974'],
    },
    {
      name: 'all sources stand there and fall short',
      table: parts([
        ['年度资金总额', 850, 690.2],
        ['其中：当年财政拨款', 800, 652.2],
        ['上年结转资金', null, null],
        ['其他资金', 50, 28],
      ]),
      says: ['D6 error 690.2 → 680.2'],
      message: '652.2＋28',
    },
    {
      name: 'a part above its total, though others are not listed',
      table: parts([
        ['年度资金总额', 100],
        ['其中：财政拨款', 120],
      ]),
      says: ['C6 error 100 → 120'],
    },
    {
      name: 'two sources that add up to the spending, but not to the budget',
      table: parts([
        ['年度资金总额', 68, 68],
        ['其中：当年财政拨款', 56, 56],
        ['上年结转资金', 10, 12],
      ]),
      says: ['C6 error 68 → 66'],
    },
    {
      name: 'a transfer form (体育场馆)',
      table: transferSelfEvaluation({
        funds: [
          { label: '年度资金总额', annualBudget: 180, executed: 175 },
          { label: '其中：中央财政资金', annualBudget: 120, executed: 120 },
          { label: '地方资金', annualBudget: 60, executed: 50 },
          { label: '其他资金', annualBudget: 0, executed: 0 },
        ],
      }),
      says: ['D6 error 175 → 170'],
    },
    {
      name: '贯塘 by spending',
      table: overallSelfEvaluation({
        funds: [
          { label: '支出合计', annualBudget: 2030.12 },
          { label: '基本支出', annualBudget: 900.47, group: 'spending' },
          { label: '项目支出', annualBudget: 1025.2, group: 'spending' },
        ],
      }),
      says: ['C6 error 2030.12 → 1925.67'],
    },
  ],
  right: [
    {
      name: 'adding up',
      table: parts([
        ['年度资金总额', 850, 680.2],
        ['其中：当年财政拨款', 800, 652.2],
        ['上年结转资金', '—', '—'],
        ['其他资金', 50, 28],
      ]),
    },
    {
      name: '芦淞: 143.67 + 189.72 against 333.38 is rounding',
      table: overallSelfEvaluation({
        funds: [
          { label: '支出合计', executed: 333.38 },
          { label: '项目支出', executed: 143.67, group: 'spending' },
          { label: '基本支出', executed: 189.72, group: 'spending' },
        ],
      }),
    },
    {
      name: 'a lone 其中 lists one source of several',
      table: parts([
        ['年度资金总额', 100],
        ['其中：财政拨款', 80],
      ]),
    },
    {
      name: 'nobody broke the total down',
      table: parts([
        ['年度资金总额', 100],
        ['其中：财政拨款', null],
        ['其他资金', null],
      ]),
    },
    {
      name: '其中 before the first part only does not make it deeper',
      table: parts([
        ['总额', 300, 280],
        ['其中：财政资金', 300, 280, 1],
        ['单位资金', 0, 0, 0],
        ['其他资金', 0, 0, 0],
      ]),
    },
    {
      name: 'parts of a part, indented',
      table: parts([
        ['年度资金总额', 100],
        ['财政拨款', 100, undefined, 0],
        ['其中：中央', 60, undefined, 1],
        ['其他资金', 0, undefined, 0],
      ]),
    },
    {
      name: 'parts of a part, not indented',
      table: parts([
        ['年度资金总额', 110],
        ['财政拨款', 100],
        ['中央补助', 60],
        ['省级补助', 40],
        ['其他资金', 10],
      ]),
    },
    {
      name: 'words instead of an amount',
      table: parts([
        ['年度资金总额', 100],
        ['财政拨款', 80],
        ['其他资金', '详见附表'],
      ]),
    },
    {
      name: '君山: sources by income, spending by kind',
      table: overallSelfEvaluation({
        funds: [
          { label: '年度资金总额', annualBudget: 734.38 },
          { label: '一般公共预算', annualBudget: 734.38 },
          { label: '基本支出', annualBudget: 316.71, group: 'spending' },
          { label: '项目支出', annualBudget: 417.67, group: 'spending' },
        ],
      }),
    },
  ],
});

const stacks = (annualBudget: number, breakdowns: TableSpec['breakdowns'], more: FundSpec = {}) =>
  overallSelfEvaluation({ funds: [total(annualBudget, annualBudget, '100%', 10, more)], breakdowns });

describeRule('funds/breakdown', {
  wrong: [
    {
      name: '贯塘: 900.47 + 1025.20 = 1925.67 of 2030.12',
      table: stacks(2030.12, {
        income: { 一般公共预算: '2030.12' },
        spending: { 基本支出: '900.47', 项目支出: '1025.20' },
      }),
      says: ['D12 error 1925.67 → 2030.12'],
      message: '按支出性质分合计 1925.67',
    },
  ],
  right: [
    {
      name: '君山: 316.71 + 417.67 = 734.38',
      table: stacks(734.38, {
        income: { 一般公共预算: '734.38', 政府性基金拨款: null },
        spending: { 基本支出: '316.71', 项目支出: '417.67' },
      }),
    },
    { name: 'stacks left blank', table: stacks(734.38, { income: { 一般公共预算: null }, spending: {} }) },
    {
      name: 'filled with the initial budget',
      table: stacks(734.38, { spending: { 基本支出: '261.28', 项目支出: '200' } }, { initialBudget: 461.28 }),
    },
    {
      name: 'off by rounding',
      table: stacks(333.38, { spending: { 项目支出: '143.67', 基本支出: '189.72' } }),
    },
  ],
});

describeRule('funds/over-budget', {
  wrong: [
    {
      name: '芦淞: 333.38 of 296.29, no adjusted budget stated',
      table: selfEvaluation({
        funds: [{ label: '年度资金总额', initialBudget: 296.29, executed: 333.38, rate: '112.52%' }],
      }),
      says: ['D6 warning 333.38 → ≤296.29'],
      message: '表中没有调整后的预算数',
    },
    {
      name: 'over the annual budget',
      table: withTotal(100, 120, '120%', 10),
      says: ['D6 warning 120 → ≤100'],
    },
    {
      name: 'one source is over, the total is not',
      table: selfEvaluation({
        funds: [
          total(68, 68, '100%', 10),
          { label: '财政拨款', annualBudget: 58, executed: 56 },
          { label: '上年结转资金', annualBudget: 10, executed: 12 },
        ],
      }),
      says: ['D8 warning 12 → ≤10'],
    },
  ],
  right: [
    { name: 'spent in full', table: withTotal(100, 100, '100%', 10) },
    {
      name: 'over the initial budget, within the annual one',
      table: withTotal(734.38, 734.38, '100%', 10, { initialBudget: 461.28 }),
    },
    { name: 'over by rounding', table: withTotal(100.4, 100.42, '100%', 10) },
  ],
});

describeRule('funds/low-rate-unexplained', {
  wrong: [
    { name: '62%', table: withTotal(500, 310, '62%', 6.2), says: ['F6 warning 62% → ≥90%'] },
    {
      name: 'its own reason column is blank, whatever is written under the table (Sichuan)',
      table: selfEvaluation({
        funds: [total(500, 310, '62%', 6.2, { reason: null })],
        explanations: ['资金支付进度偏慢。'],
      }),
      says: ['F6 warning 62% → ≥90%'],
    },
    {
      name: 'reasons of indicators that do not speak of money',
      table: selfEvaluation({
        funds: [total(500, 310, '62%', 6.2)],
        indicators: [{ ...indicator, reason: '天气原因' }],
      }),
      says: ['F6 warning 62% → ≥90%'],
    },
  ],
  right: [
    { name: 'exactly 90%', table: withTotal(280, 252, '90%', 9) },
    {
      name: 'explained in its row',
      table: withTotal(500, 310, '62%', 6.2, { reason: '项目跨年，余款结转下年' }),
    },
    {
      name: 'explained under the table',
      table: selfEvaluation({
        funds: [total(500, 310, '62%', 6.2)],
        explanations: ['工程款未到支付节点，结转下年。'],
      }),
    },
    {
      name: 'explained beside an indicator',
      table: selfEvaluation({
        funds: [total(500, 310, '62%', 6.2)],
        indicators: [{ ...indicator, reason: '部分资金未支付，下年加快支出进度' }],
      }),
    },
    {
      name: 'another threshold',
      table: withTotal(500, 310, '62%', 6.2),
      options: { thresholds: { lowRate: 0.6 } },
    },
  ],
});

describeRule('funds/budget-adjustment', {
  wrong: [
    {
      name: '君山: 461.28 → 734.38, +59.2%',
      table: withTotal(734.38, 734.38, '100%', 10, { initialBudget: 461.28 }),
      says: ['C6 info 461.28→734.38'],
      message: '多 273.1万元（59.2%）',
    },
    {
      name: '蔡甸: 975.09 → 1210.99, +24.19%',
      table: withTotal(1210.99, 1210.99, '100%', 10, { initialBudget: 975.09 }),
      says: ['C6 info 975.09→1210.99'],
      message: '24.19%',
    },
    {
      name: 'cut by half',
      table: withTotal(50, 50, '100%', 10, { initialBudget: 100 }),
      says: ['C6 info 100→50'],
      message: '少 50万元（50%）',
    },
  ],
  right: [
    { name: 'within a fifth', table: withTotal(118, 118, '100%', 10, { initialBudget: 100 }) },
    { name: 'no initial budget', table: withTotal(118, 118, '100%', 10, { initialBudget: null }) },
    { name: 'explained', table: withTotal(200, 200, '100%', 10, { initialBudget: 100, reason: '上级追加' }) },
  ],
});

describeRule('funds/indicator-gap', {
  wrong: [
    {
      name: '76% spent, all indicators in full',
      table: selfEvaluation({ funds: [total(100, 76, '76%', 7.6)], indicators: [indicator] }),
      says: ['G6 info 100% / 76%'],
    },
  ],
  right: [
    {
      name: 'nearly all spent',
      table: selfEvaluation({ funds: [total(100, 96, '96%', 9.6)], indicators: [indicator] }),
    },
    {
      name: 'indicators are as low as the spending',
      table: selfEvaluation({
        funds: [total(100, 76, '76%', 7.6)],
        indicators: [{ ...indicator, score: 69 }],
      }),
    },
    {
      name: 'an indicator is not scored yet',
      table: selfEvaluation({
        funds: [total(100, 76, '76%', 7.6)],
        indicators: [indicator, { ...indicator, score: null }],
      }),
    },
    {
      name: 'scores of more than their points are wrong whatever was spent',
      table: selfEvaluation({
        funds: [total(100, 76, '76%', 7.6)],
        indicators: [{ ...indicator, score: Number(indicator.weight) + 5 }],
      }),
    },
  ],
});

describeRule('funds/unit', {
  wrong: [
    {
      name: '元 under 万元',
      table: withTotal(7343800, 7343800, '100%', 10),
      says: ['C6 warning 7343800万元'],
    },
    {
      name: '万元 under 元',
      table: selfEvaluation({ unit: '元', funds: [total(734.38, 734.38, '100%', 10)] }),
      says: ['C6 warning 734.38元'],
    },
    {
      name: 'one column in 元, the other in 万元',
      table: withTotal(461.28, 461.28, '100%', 10, { initialBudget: 4612800 }),
      says: ['B6 warning 4612800'],
    },
  ],
  right: [
    { name: '万元', table: withTotal(734.38, 734.38, '100%', 10) },
    {
      name: '永德: a whole table in 元',
      table: selfEvaluation({ unit: '元', funds: [total(7343800, 7343800, '100%', 10)] }),
    },
    { name: 'a large department', table: withTotal(480000, 470000, '97.92%', 9.79) },
    { name: 'no money', table: selfEvaluation({ unit: '元', funds: [total(0, 0, '', 0)] }) },
  ],
});

const declared = (
  all: FundSpec['annualBudget'],
  fiscal: FundSpec['annualBudget'],
  other: FundSpec['annualBudget'],
) =>
  declaration({
    funds: [
      { label: '预算数', annualBudget: all },
      { label: '其中：财政资金', annualBudget: fiscal },
      { label: '其他资金', annualBudget: other },
    ],
  });

const costing = (budget: string, ...amounts: (string | null)[]) =>
  declaration({
    unit: null,
    funds: [{ label: '当年预算合计', annualBudget: budget }],
    lists: [
      {
        name: 'costing',
        rows: amounts.map((amount) => ({ item: '业务', basis: '测算', amount, transfer: null, other: null })),
      },
    ],
  });

const sources = (total: number, ...parts: readonly (readonly [string, number])[]) =>
  declaration({
    funds: [
      { label: '年度资金总额', annualBudget: total },
      ...parts.map(([label, annualBudget]) => ({ label, annualBudget })),
    ],
  });

describeRule('funds/declared-sum', {
  wrong: [
    {
      name: 'the centre and the place fall short',
      table: sources(84.1, ['其中：中央补助', 74.1], ['地方资金', 0]),
      says: ['C6 error 84.1 → 74.1'],
    },
    {
      name: 'the level above and the own fall short',
      table: sources(780, ['其中：上级补助', 580], ['区级资金', 180]),
      says: ['C6 error 780 → 760'],
    },
    { name: 'sources fall short', table: declared(100, 80, 10), says: ['C6 error 100 → 90'] },
    {
      name: 'money beside its labels, without a header (鄂州)',
      table: read([
        ['项目支出绩效目标表'],
        ['年度资金总额：', 12],
        ['其中：财政拨款', 10],
        ['其他资金', 0],
        ...GRID,
      ]),
      says: ['B2 error 12 → 10'],
      message: '年度资金总额填 12，各项之和为 10（10＋0）',
    },
    { name: 'sources exceed it', table: declared(100, 100, 10), says: ['C6 error 100 → 110'] },
    {
      name: '广水: costing of 75.56 for 67.56',
      table: costing('67.56万', '40万', '35.56'),
      says: ['C6 error 67.56 → 75.56'],
    },
    {
      name: 'a costing that falls short may go on elsewhere',
      table: costing('4.97万', '1.2', '1', '2'),
      says: ['C6 info 4.97 → 4.2'],
    },
  ],
  right: [
    { name: '怀来: other money blank', table: declared(100, 100, null) },
    { name: 'money of the centre alone', table: sources(84.1, ['其中：中央补助', 74.1]) },
    { name: 'two levels above of several', table: sources(780, ['其中：中央补助', 580], ['市级资金', 180]) },
    { name: 'rounded by the system', table: declared(100, 66.67, 33.4) },
    { name: '综治中心: 53.36 + 20 = 73.36', table: costing('73.36万', '53.36', '20') },
    { name: '社区安保: bare numbers', table: costing('2901.98', '9.21', '87.05', '2805.72') },
    { name: 'a line without amount', table: costing('10万', '5万', null) },
    { name: 'a single line', table: costing('10万', '5万') },
    {
      name: 'a costing with its own total',
      table: read([
        ['项目支出绩效目标申报表'],
        ['年度资金总额', 259],
        ['支出明细', '项目', '金额', '测算依据'],
        [null, '合计', 259],
        [null, '公用经费', 100, '2000人×500元=100万元'],
        [null, '设备购置', 159, '见清单'],
        ...GRID,
      ]),
    },
  ],
});

const plan = (
  first: string | number,
  second: string | number,
  third: string | number,
  last: string | number,
) => declaration({ lists: [{ name: 'payment-plan', rows: [{ first, second, third, last }] }] });

describeRule('funds/payment-plan', {
  wrong: [
    { name: 'ends at 90%', table: plan('20%', '50%', '80%', '90%'), says: ['D101 error 90% → 100%'] },
    { name: 'falls on the way', table: plan('20%', '50%', '40%', '100%'), says: ['C101 error 40%'] },
  ],
  right: [
    { name: '怀来: cumulative, in text', table: plan('20%', '50%', '80%', '100%') },
    {
      name: '怀来: cumulative, in numbers',
      table: declaration({
        lists: [
          {
            name: 'payment-plan',
            rows: [
              {
                first: { value: 0.2, format: '0%' },
                second: { value: 0.5, format: '0%' },
                third: { value: 0.8, format: '0%' },
                last: { value: 1, format: '0%' },
              },
            ],
          },
        ],
      }),
    },
    { name: 'bare percentages', table: plan(20, 50, 80, 100) },
    { name: 'shares of each quarter', table: plan('25%', '25%', '25%', '25%') },
    { name: 'left blank', table: plan('', '', '', '') },
  ],
});
