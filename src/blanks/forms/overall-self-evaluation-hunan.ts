import type { Form } from '../form';
import { CATEGORIES_2020 } from './categories';
import { signatures } from './signatures';

/** The whole department, Hunan: income and spending stated below the money (rules.md §3.2; 君山 2023). */
export const overallSelfEvaluationHunan: Form = {
  kind: 'overall-self-evaluation',
  variant: 'hunan',
  name: '部门整体支出绩效自评表',
  orientation: 'portrait',
  widths: [8, 11, 17, 20, 12, 12, 7, 8, 16],
  blocks: [
    { block: 'title', text: '{year}年度部门整体支出绩效自评表' },
    {
      block: 'fields',
      rows: [
        {
          cells: [
            { at: [0, 2], label: '预算部门名称' },
            { at: [3, 8], field: 'department', input: 'word', own: true },
          ],
        },
      ],
    },
    {
      block: 'funds',
      side: { at: [0, 0], label: '年度预算\n申请\n（{unit}）' },
      label: { at: [1, 2] },
      columns: [
        { field: 'initialBudget', at: [3, 3], header: '年初预算数' },
        { field: 'annualBudget', at: [4, 4], header: '全年\n预算数' },
        { field: 'executed', at: [5, 5], header: '全年\n执行数' },
        { field: 'weight', at: [6, 6], header: '分值' },
        { field: 'rate', at: [7, 7], header: '执行率' },
        { field: 'score', at: [8, 8], header: '得分' },
      ],
      groups: [{ lines: [{ role: 'total', label: '年度资金总额' }] }],
      points: 10,
      breakdowns: [
        {
          heading: '按收入性质分：',
          label: [1, 3],
          amount: [4, 4],
          items: [
            '其中：一般公共预算',
            '　　　政府性基金拨款',
            '　　　纳入专户管理的非税收入拨款',
            '　　　其他资金',
          ],
        },
        {
          heading: '按支出性质分：',
          label: [5, 7],
          amount: [8, 8],
          items: ['其中：基本支出', '　　　项目支出'],
        },
      ],
    },
    {
      block: 'goals',
      side: { at: [0, 0], label: '年度总体\n目标' },
      columns: [
        { at: [1, 4], header: '预期目标', goal: 'annual', text: 'expected' },
        { at: [5, 8], header: '实际完成情况', goal: 'annual', text: 'actual' },
      ],
      height: 84,
    },
    {
      block: 'indicators',
      term: 'annual',
      side: { at: [0, 0], label: '绩效指标', stacked: true },
      columns: [
        { field: 'level1', at: [1, 1], header: '一级指标', input: 'level1' },
        { field: 'level2', at: [2, 2], header: '二级指标', input: 'level2' },
        { field: 'level3', at: [3, 3], header: '三级指标', input: 'text' },
        { field: 'target', at: [4, 4], header: '年度\n指标值', input: 'value' },
        { field: 'actual', at: [5, 5], header: '实际\n完成值', input: 'value' },
        { field: 'weight', at: [6, 6], header: '分值', input: 'points' },
        { field: 'score', at: [7, 7], header: '得分', input: 'score' },
        { field: 'reason', at: [8, 8], header: '偏差原因分析\n及改进措施', input: 'text' },
      ],
      groups: CATEGORIES_2020,
      labelledPoints: true,
    },
    {
      block: 'total',
      label: { at: [0, 5], label: '总分' },
      weight: [6, 6],
      score: [7, 7],
      full: 100,
      remark: [8, 8],
    },
    signatures([0, 8]),
  ],
};
