import { declaration, selfEvaluation, type IndicatorSpec, type TableSpec } from '../support/table-builder';
import { describeRule } from '../support/describe-rule';

const indicator = (target: IndicatorSpec['target'], more: IndicatorSpec = {}): IndicatorSpec => ({
  level1: '产出指标',
  level2: '成本指标',
  level3: '项目总成本',
  target,
  ...more,
});

/** 指标名称 | 计量单位 | 指标性质 | 指标值: no column says what an indicator is of. */
const UNLEVELLED = { level1: undefined, level2: undefined };

const budget = (
  amount: number,
  target: IndicatorSpec['target'],
  more: IndicatorSpec = {},
  table: TableSpec = {},
) =>
  declaration({
    funds: [{ label: '预算数', annualBudget: amount }],
    indicators: [indicator(target, more)],
    ...table,
  });

describeRule('cost/equals-budget', {
  wrong: [
    { name: '怀来: ≤100 of 100', table: budget(100, '≤100', { level3: '预算数' }), says: ['D21 info ≤100'] },
    {
      name: '君山: ≤734.38万元 of 734.38',
      table: selfEvaluation({
        funds: [{ label: '年度资金总额', initialBudget: 461.28, annualBudget: 734.38, executed: 734.38 }],
        indicators: [indicator('≤734.38万元')],
      }),
      says: ['D21 info ≤734.38万元'],
    },
    { name: 'in 元', table: budget(100, '≤1000000元'), says: ['D21 info ≤1000000元'] },
  ],
  right: [
    {
      name: '怀来 综合治理: 35万 people are no cost',
      table: budget(35, '=35万', { level2: '数量指标', level3: '按全县人口基数保障' }),
    },
    { name: 'the cost of a part', table: budget(100, '≤60万元') },
    { name: 'a price', table: budget(100, '≤100元/人') },
    { name: 'a share', table: budget(100, '≤100%', { level3: '成本控制率' }) },
    { name: 'no budget printed', table: declaration({ indicators: [indicator('≤100万元')] }) },
  ],
});

describeRule('cost/exceeds-budget', {
  wrong: [
    {
      name: '丰都: ≤3584 of 2565',
      table: budget(2565, '≤3584', { level3: '成本控制数' }),
      says: ['D21 error ≤3584 → ≤2565'],
    },
    { name: 'with its unit', table: budget(2565, '≤3584万元'), says: ['D21 error ≤3584万元 → ≤2565'] },
    {
      name: 'in a form without levels',
      table: budget(2565, '≤3584万元', { ...UNLEVELLED, level3: '项目成本概算' }),
      says: ['D21 error ≤3584万元 → ≤2565'],
    },
  ],
  right: [
    {
      name: 'the costs of others, in a form without levels',
      table: budget(2565, '≤3584万元', { ...UNLEVELLED, level3: '企业用工成本' }),
    },
    { name: 'within the budget', table: budget(2565, '≤2500万元') },
    { name: 'the budget itself', table: budget(2565, '≤2565万元') },
    {
      name: 'a bare number under a name that may be a price',
      table: budget(100, '≤3500', { level3: '大棚亩均造价' }),
    },
    { name: 'a price', table: budget(0.5, '≤5000元/人') },
    {
      name: 'a project of several years',
      table: budget(1000, '≤3000万元', {}, { fields: { totalBudget: '3000' } }),
    },
    { name: 'a long-term indicator', table: budget(1000, '≤3000万元', { block: 'long-term' }) },
    {
      name: 'the initial budget was higher',
      table: selfEvaluation({
        funds: [{ label: '总额', initialBudget: 300, annualBudget: 200 }],
        indicators: [indicator('≤300万元')],
      }),
    },
  ],
});
