import type { Form } from '../form';
import { CATEGORIES_HUBEI } from './categories';

/** Hubei's form: 20 points for execution, the points of the indicators in their labels (rules.md §3.1). */
export const projectSelfEvaluationHubei: Form = {
  kind: 'project-self-evaluation',
  variant: 'hubei',
  name: '项目自评表',
  orientation: 'portrait',
  widths: [13, 13, 20, 22, 13, 13, 11],
  blocks: [
    { block: 'title', text: '{year}年度项目自评表' },
    {
      block: 'fields',
      rows: [
        {
          cells: [
            { at: [0, 0], label: '项目名称' },
            { at: [1, 6], field: 'projectName', input: 'word' },
          ],
        },
        {
          cells: [
            { at: [0, 0], label: '主管部门' },
            { at: [1, 3], field: 'department', input: 'word' },
            { at: [4, 4], label: '项目实施单位' },
            { at: [5, 6], field: 'implementingUnit', input: 'word', own: true },
          ],
        },
      ],
    },
    {
      block: 'fields',
      rows: [
        {
          cells: [
            { at: [0, 0], label: '项目类别' },
            {
              at: [1, 6],
              field: 'projectCategory',
              input: 'text',
              text: '1．部门预算项目 □　　2．本级专项 □　　3．上级转移支付项目 □',
            },
          ],
        },
        {
          cells: [
            { at: [0, 0], label: '项目安排频度' },
            {
              at: [1, 6],
              field: 'projectFrequency',
              input: 'text',
              text: '1．常年性项目 □　　2．延续性项目 □　　3．一次性项目 □',
            },
          ],
        },
      ],
      optional: { id: 'projectType', usual: true },
    },
    {
      block: 'funds',
      side: { at: [0, 0], label: '预算执行情况\n（{unit}）\n（20分）' },
      label: { at: [1, 2] },
      columns: [
        { field: 'annualBudget', at: [3, 3], header: '预算数（A）' },
        { field: 'executed', at: [4, 4], header: '执行数（B）' },
        { field: 'rate', at: [5, 5], header: '执行率\n（B/A）' },
        { field: 'score', at: [6, 6], header: '得分（20分\n*执行率）' },
      ],
      groups: [{ lines: [{ role: 'total', label: '年度财政资金总额' }] }],
      points: 20,
    },
    {
      block: 'each-goal',
      term: 'annual',
      blocks: [
        {
          block: 'fields',
          rows: [
            {
              height: 42,
              cells: [
                { at: [0, 0], label: '年度绩效目标{goal}\n（{points}分）' },
                { at: [1, 6], goal: 'annual' },
              ],
            },
          ],
        },
        {
          block: 'indicators',
          term: 'annual',
          side: { at: [0, 0], label: '年度绩效指标' },
          columns: [
            { field: 'level1', at: [1, 1], header: '一级指标', input: 'level1' },
            { field: 'level2', at: [2, 2], header: '二级指标', input: 'level2' },
            { field: 'level3', at: [3, 3], header: '三级指标', input: 'text' },
            { field: 'target', at: [4, 4], header: '年初目标值\n（A）', input: 'value' },
            { field: 'actual', at: [5, 5], header: '实际完成值\n（B）', input: 'value' },
            { field: 'score', at: [6, 6], header: '得分', input: 'score' },
          ],
          groups: CATEGORIES_HUBEI,
          labelledPoints: true,
        },
      ],
    },
    { block: 'total', label: { at: [0, 5], label: '总分' }, score: [6, 6], full: 100 },
    {
      block: 'fields',
      rows: [
        {
          height: 54,
          cells: [
            { at: [0, 0], label: '偏差大或\n目标未完成\n原因分析' },
            { at: [1, 6], explanation: true },
          ],
        },
        {
          height: 54,
          cells: [
            { at: [0, 0], label: '改进措施及\n结果应用方案' },
            { at: [1, 6], explanation: true },
          ],
        },
      ],
    },
    {
      block: 'line',
      cells: [
        {
          at: [0, 6],
          label:
            '备注：预算执行情况口径为调整后财政资金总额（含上年结余结转）和实际支出数。定量指标得分按完成比例计算，不得超过权重；定性指标分三档计分。',
          align: 'left',
        },
      ],
      height: 30,
      optional: { id: 'note', usual: true },
    },
  ],
};
