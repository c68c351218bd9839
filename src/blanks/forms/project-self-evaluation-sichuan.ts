import type { Form } from '../form';
import { CATEGORIES_2020 } from './categories';

/** Sichuan's form: 指标性质, 度量单位 and 权重 in columns of their own, 90 points divided freely (rules.md §3.4). */
export const projectSelfEvaluationSichuan: Form = {
  kind: 'project-self-evaluation',
  variant: 'sichuan',
  name: '部门预算项目支出绩效自评表',
  orientation: 'landscape',
  widths: [12, 12, 15, 25, 10, 11, 10, 11, 8, 8, 24],
  blocks: [
    { block: 'title', text: '{year}年度部门预算项目支出绩效自评表' },
    {
      block: 'line',
      cells: [{ at: [0, 10], label: '金额单位：{unit}', align: 'right' }],
    },
    {
      block: 'fields',
      rows: [
        {
          cells: [
            { at: [0, 0], label: '项目名称' },
            { at: [1, 10], field: 'projectName', input: 'word' },
          ],
        },
        {
          cells: [
            { at: [0, 0], label: '主管部门' },
            { at: [1, 4], field: 'department', input: 'word' },
            { at: [5, 6], label: '实施单位' },
            { at: [7, 10], field: 'implementingUnit', input: 'word', own: true },
          ],
        },
      ],
    },
    {
      block: 'funds',
      side: { at: [0, 0], label: '预算执行情况\n（10分）' },
      label: { at: [1, 2] },
      columns: [
        { field: 'initialBudget', at: [3, 3], header: '年初预算' },
        { field: 'annualBudget', at: [4, 5], header: '调整后预算数' },
        { field: 'executed', at: [6, 6], header: '预算执行数' },
        { field: 'rate', at: [7, 7], header: '预算执行率' },
        { field: 'weight', at: [8, 8], header: '权重' },
        { field: 'score', at: [9, 9], header: '得分' },
        { field: 'reason', at: [10, 10], header: '原因' },
      ],
      groups: [
        {
          lines: [
            { role: 'total', label: '总额' },
            { role: 'part', label: '其中：财政资金' },
            { role: 'part', label: '　　　财政专户管理资金' },
            { role: 'part', label: '　　　单位资金' },
            { role: 'part', label: '　　　其他资金' },
          ],
        },
      ],
      points: 10,
    },
    {
      block: 'goals',
      side: { at: [0, 0], label: '年度目标\n完成情况' },
      columns: [
        { at: [1, 4], header: '预期目标', goal: 'annual', text: 'expected' },
        { at: [5, 10], header: '实际完成目标', goal: 'annual', text: 'actual' },
      ],
      height: 60,
    },
    {
      block: 'indicators',
      term: 'annual',
      side: { at: [0, 0], label: '绩效指标\n（90分）' },
      columns: [
        { field: 'level1', at: [1, 1], header: '一级指标', input: 'level1' },
        { field: 'level2', at: [2, 2], header: '二级指标', input: 'level2' },
        { field: 'level3', at: [3, 3], header: '三级指标', input: 'text' },
        { field: 'operator', at: [4, 4], header: '指标性质', input: 'operator' },
        { field: 'target', at: [5, 5], header: '指标值', input: 'value' },
        { field: 'unit', at: [6, 6], header: '度量单位', input: 'unit' },
        { field: 'actual', at: [7, 7], header: '完成值', input: 'value' },
        { field: 'weight', at: [8, 8], header: '权重', input: 'points' },
        { field: 'score', at: [9, 9], header: '得分', input: 'score' },
        { field: 'reason', at: [10, 10], header: '未完成原因分析', input: 'text' },
      ],
      groups: CATEGORIES_2020.map(({ points: _, ...category }) => category),
      freeLevels: true,
    },
    {
      block: 'total',
      label: { at: [0, 7], label: '合计' },
      weight: [8, 8],
      score: [9, 9],
      full: 100,
      remark: [10, 10],
    },
    {
      block: 'fields',
      rows: ['评价结论', '存在问题', '改进措施'].map((label) => ({
        height: 40,
        cells: [
          { at: [0, 0], label },
          { at: [1, 10], explanation: true },
        ],
      })),
    },
    {
      block: 'line',
      cells: [
        { at: [0, 4], label: '项目负责人：', align: 'left' },
        { at: [5, 10], label: '财务负责人：', align: 'left' },
      ],
    },
  ],
};
