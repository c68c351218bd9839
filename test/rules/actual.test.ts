import { selfEvaluation, transferSelfEvaluation, type IndicatorSpec } from '../support/table-builder';
import { describeRule } from '../support/describe-rule';

const row = (
  target: IndicatorSpec['target'],
  actual: IndicatorSpec['actual'],
  more: IndicatorSpec = {},
): IndicatorSpec => ({
  level1: '产出指标',
  level2: '数量指标',
  level3: '完成数量',
  target,
  actual,
  weight: 10,
  score: 10,
  reason: null,
  ...more,
});
const rows = (...indicators: IndicatorSpec[]) => selfEvaluation({ indicators });
const one = (...args: Parameters<typeof row>) => rows(row(...args));

/** A cost indicator beside 100 of budget and 86 of spending. */
const cost = (target: IndicatorSpec['target'], actual: IndicatorSpec['actual'], more: IndicatorSpec = {}) =>
  selfEvaluation({
    funds: [
      { label: '年度资金总额', annualBudget: 100, executed: 86.4, weight: 10, rate: '86.4%', score: 8.64 },
    ],
    indicators: [row(target, actual, { level2: '成本指标', level3: '项目总成本', ...more })],
  });

describeRule('actual/missing', {
  wrong: [
    {
      name: '天长: blank, scored 10',
      table: rows(row('≥10个', '10个'), row('≥95%', null)),
      says: ['E22 error'],
      message: '目标 ≥95%，实际完成值未填',
    },
    { name: 'a dash', table: rows(row('≥10个', '10个'), row('≥95%', '——')), says: ['E22 error'] },
    { name: 'full-width spaces', table: rows(row('≥10个', '10个'), row('≥95%', '　')), says: ['E22 error'] },
    {
      name: 'none filled in yet: one finding',
      table: rows(row('≥10个', null), row('≥95%', null)),
      says: ['E20 error'],
    },
    {
      name: '天长: neither target nor actual value, scored 10',
      table: rows(row('≥10个', '10个'), row(null, null)),
      says: ['E22 error'],
      message: '没有指标值，也没有实际完成值，却得 10 分',
    },
    {
      name: 'a transfer form without scores',
      table: transferSelfEvaluation({
        indicators: [
          { level3: '场馆数量', target: '≥2个', actual: '2个' },
          { level3: '设施完好率', target: '≥95%', actual: null },
        ],
      }),
      says: ['E22 error'],
    },
  ],
  right: [
    { name: 'filled', table: rows(row('≥10个', '10个'), row('≥95%', '96%')) },
    { name: 'zero is a value', table: rows(row('≥10个', '10个'), row('≤1%', 0)) },
    {
      name: '无 where nothing is wanted',
      table: rows(row('≥10个', '10个'), row('0起', '无', { level3: '安全事故数' })),
    },
    {
      name: 'nothing wanted, done or scored',
      table: rows(row('≥10个', '10个'), row(null, null, { score: null })),
    },
    { name: 'no target at all: one finding of its own', table: rows(row(null, null), row(null, null)) },
    {
      name: 'a row that says how it is scored',
      table: rows(row('≥10个', '10个'), row(null, null, { scoringText: '有制度得10分' })),
    },
    { name: 'not applicable', table: rows(row('≥10个', '10个'), row('/', '/')) },
    {
      name: 'residue of the template',
      table: rows(row('≥10个', '10个'), row('……', null, { placeholder: true })),
    },
    { name: 'long-term', table: rows(row('≥10个', '10个'), row('≥20个', null, { block: 'long-term' })) },
  ],
});

describeRule('actual/phrase', {
  wrong: [
    {
      name: '池州: 达成预期指标 for a percentage',
      table: one('≥95%', '达成预期指标'),
      says: ['E21 warning 达成预期指标'],
    },
    { name: 'Sichuan: 完成', table: one('≥80%', '完成'), says: ['E21 warning 完成'] },
    { name: 'for a range', table: one('97%-100%', '已完成'), says: ['E21 warning 已完成'] },
  ],
  right: [
    { name: 'a number', table: one('≥95%', '96%') },
    { name: 'a sentence that names the number', table: one('≥186个', '评审186个项目，完成率103%') },
    { name: 'a qualitative target', table: one('有效提升', '达成预期指标') },
    { name: 'a date done in time', table: one('12月底前', '按时完成') },
    { name: 'blank is another rule', table: one('≥95%', null) },
  ],
});

describeRule('actual/operator', {
  wrong: [
    { name: '君山: ≧95%', table: one('≧95%', '　≧95%'), says: ['E21 warning ≧95%'], message: '不是确定的数' },
    { name: '中江: ≥266米', table: one('≥266米', '≥266米'), says: ['E21 warning ≥266米'] },
    { name: 'in words', table: one('≥95%', '不低于95%'), says: ['E21 warning 不低于95%'] },
  ],
  right: [
    { name: 'a definite number', table: one('≧95%', '95.6%') },
    { name: 'an equals sign', table: one('=100%', '=100%') },
    { name: 'the operator stands in its own column', table: one('95', '95', { operator: '≥', unit: '%' }) },
  ],
});

describeRule('actual/unit', {
  wrong: [
    { name: '份 and 次', table: one('≥8000份', '12次'), says: ['E21 warning 12次'] },
    {
      name: 'how often, and how many of another thing',
      table: one('1次/季度', '4份'),
      says: ['E21 warning 4份'],
    },
    { name: 'for each person, and in all', table: one('200元/人', '4000元'), says: ['E21 warning 4000元'] },
    { name: '君山: 0 for ≤1%', table: one('≤1%', 0), says: ['E21 info 0'], message: '没有写“%”' },
  ],
  right: [
    { name: 'the same unit', table: one('≥8000份', '8500份') },
    { name: 'how often, and how many in all', table: one('1次/季度', '4次') },
    { name: 'a bare number of pieces', table: one('≥12次', 14) },
    { name: '人 and 名', table: one('≥12人', '14名') },
    { name: '元 and 万元', table: one('≤1000000元', '86.4万元') },
    { name: 'percent under its format', table: one('≥95%', { value: 0.96, format: '0%' }) },
    { name: 'percent from the unit column', table: one('95', '96', { operator: '≥', unit: '%' }) },
  ],
});

const five = (actual: (target: string) => string, last = '≥90%') =>
  rows(...['≥8000份', '12次', '100%', '效果明显', last].map((target) => row(target, actual(target))));

describeRule('actual/copied', {
  wrong: [
    { name: 'to the letter', table: five((target) => target), says: ['E20 info'] },
    { name: 'without the operators', table: five((target) => target.replace('≥', '')), says: ['E20 info'] },
  ],
  right: [
    { name: 'one differs', table: five((target) => (target === '≥90%' ? '95.2%' : target)) },
    {
      name: 'a table of words',
      table: rows(...Array.from({ length: 6 }, () => row('效果明显', '效果明显'))),
    },
    { name: 'few rows', table: rows(row('≥8000份', '8000份'), row('100%', '100%')) },
  ],
});

describeRule('actual/ratio-over-100', {
  wrong: [
    {
      name: '满意度 109%',
      table: one('≥90%', '109%', { level3: '群众满意度' }),
      says: ['E21 warning 109% → ≤100%'],
    },
    {
      name: 'pests kept down by 108%',
      table: one('≥90%', '108%', { level3: '病虫害防治率' }),
      says: ['E21 warning 108% → ≤100%'],
    },
    {
      name: 'in three columns',
      table: one('90', '109', { level3: '残疾人基本康复服务率', operator: '≥', unit: '%' }),
      says: ['E21 warning 109 → ≤100%'],
    },
  ],
  right: [
    { name: '满意度 98%', table: one('≥90%', '98%', { level3: '群众满意度' }) },
    { name: 'all pests kept down', table: one('≥90%', '100%', { level3: '病虫害防治率' }) },
    { name: '完成率 103%', table: one('≥100%', '103%', { level3: '评审任务完成率' }) },
    { name: 'growth', table: one('≥90%', '109%', { level3: '参保覆盖率增长' }) },
    { name: 'a number of pieces', table: one('≥90个', '109个', { level3: '合格率抽检样本' }) },
  ],
});

describeRule('actual/late', {
  wrong: [
    {
      name: 'a month late, full points',
      table: one('2023年11月底前', '2023年12月20日'),
      says: ['E21 warning 2023年12月20日 → 2023年11月底前'],
    },
    {
      name: 'in the next year',
      table: one('2023.12.31', '2024.1.15'),
      says: ['E21 warning 2024.1.15 → 2023.12.31'],
    },
    {
      name: 'a form without points, no reason',
      table: transferSelfEvaluation({
        indicators: [{ level3: '完工时间', target: '2023年6月底前', actual: '2023年8月', reason: null }],
      }),
      says: ['E21 warning 2023年8月 → 2023年6月底前'],
    },
  ],
  right: [
    { name: '君山: 2023、12、31', table: one('2023、12、31', '2023、12、31') },
    { name: 'in time', table: one('2023年12月底前', '2023年12月') },
    { name: 'points were taken off', table: one('2023年11月底前', '2023年12月20日', { score: 8 }) },
    { name: 'cannot be told: some day of the month', table: one('2023年12月15日前', '2023年12月') },
    {
      name: 'explained in a form without points',
      table: transferSelfEvaluation({
        indicators: [
          { level3: '完工时间', target: '2023年6月底前', actual: '2023年8月', reason: '汛期停工' },
        ],
      }),
    },
  ],
});

describeRule('actual/zero-cost', {
  wrong: [
    {
      name: '宁德: 0 although money was spent',
      table: cost('≤12万元/口', '0万元', { level3: '单口网箱补助标准' }),
      says: ['E21 warning 0万元 → >0'],
    },
    { name: 'of the whole', table: cost('≤100万元', 0), says: ['E21 warning 0 → >0'] },
  ],
  right: [
    { name: 'a cost', table: cost('≤12万元/口', '11.5万元/口', { level3: '单口网箱补助标准' }) },
    { name: 'no overspending', table: cost('0%', '0%', { level3: '成本超支率' }) },
    {
      name: 'a social cost',
      table: cost('0起', '0起', { level1: '成本指标', level2: '社会成本指标', level3: '扰民投诉' }),
    },
    {
      name: 'nothing was spent',
      table: selfEvaluation({
        funds: [{ label: '年度资金总额', annualBudget: 100, executed: 0, rate: '0%', score: 0 }],
        indicators: [row('≤100万元', 0, { level2: '成本指标' })],
      }),
    },
  ],
});

describeRule('actual/cost-vs-executed', {
  wrong: [
    {
      name: 'the budget copied as the cost',
      table: cost('≤100万元', '100万元'),
      says: ['E21 warning 100万元 → 86.4'],
    },
    { name: 'less than was spent', table: cost('≤100万元', '80万元'), says: ['E21 warning 80万元 → 86.4'] },
  ],
  right: [
    { name: 'what was spent', table: cost('≤100万元', '86.4万元') },
    { name: 'what was spent, in 元', table: cost('≤100万元', '864000元') },
    { name: 'what was spent, rounded', table: cost('≤100万元', '86万元') },
    { name: 'the cost of a part', table: cost('≤30万元', '28万元') },
    { name: 'a price', table: cost('≤100元/人', '95元/人') },
    { name: 'words', table: cost('≤100万元', '未超预算') },
    {
      name: 'a price beside a year that began without a budget',
      table: selfEvaluation({
        funds: [{ label: '年度资金总额', initialBudget: 0, annualBudget: 880, executed: 774.4 }],
        indicators: [row('≤10元', '8.74元', { level2: '成本指标' })],
      }),
    },
    {
      name: '君山: 734.38 of 734.38',
      table: selfEvaluation({
        funds: [{ label: '年度资金总额', annualBudget: 734.38, executed: 734.38 }],
        indicators: [row('≤734.38万元', '734.38万元', { level2: '成本指标' })],
      }),
    },
  ],
});
