import type { Form } from '../form';
import { CATEGORIES_2020 } from './categories';

/** Yunnan's form: 年度指标值 in three columns, the grade beside the total (rules.md §3.6). */
export const projectSelfEvaluationYunnan: Form = {
  kind: 'project-self-evaluation',
  variant: 'yunnan',
  name: '项目支出绩效自评表',
  orientation: 'landscape',
  widths: [6, 13, 17, 26, 10, 11, 10, 12, 8, 9, 24],
  blocks: [
    { block: 'title', text: '{year}年度项目支出绩效自评表' },
    { block: 'line', cells: [{ at: [0, 10], label: '金额单位：{unit}', align: 'right' }] },
    {
      block: 'fields',
      rows: [
        {
          cells: [
            { at: [0, 1], label: '项目名称' },
            { at: [2, 10], field: 'projectName', input: 'word' },
          ],
        },
        {
          cells: [
            { at: [0, 1], label: '主管部门' },
            { at: [2, 4], field: 'department', input: 'word' },
            { at: [5, 6], label: '实施单位' },
            { at: [7, 10], field: 'implementingUnit', input: 'word', own: true },
          ],
        },
      ],
    },
    {
      block: 'funds',
      side: { at: [0, 1], label: '项目资金\n（{unit}）' },
      label: { at: [2, 2] },
      columns: [
        { field: 'initialBudget', at: [3, 3], header: '年初预算数' },
        { field: 'annualBudget', at: [4, 5], header: '全年预算数' },
        { field: 'executed', at: [6, 7], header: '全年执行数' },
        { field: 'weight', at: [8, 8], header: '分值' },
        { field: 'rate', at: [9, 9], header: '执行率' },
        { field: 'score', at: [10, 10], header: '得分' },
      ],
      groups: [
        {
          lines: [
            { role: 'total', label: '年度资金总额' },
            { role: 'part', label: '其中：当年财政拨款' },
            { role: 'part', label: '　　　上年结转资金' },
            { role: 'part', label: '　　　其他资金' },
          ],
        },
      ],
      points: 10,
    },
    {
      block: 'goals',
      side: { at: [0, 1], label: '年度总体目标' },
      columns: [
        { at: [2, 5], header: '预期目标', goal: 'annual', text: 'expected' },
        { at: [6, 10], header: '实际完成情况', goal: 'annual', text: 'actual' },
      ],
      height: 66,
    },
    {
      block: 'indicators',
      term: 'annual',
      side: { at: [0, 0], label: '绩效指标', stacked: true },
      columns: [
        { field: 'level1', at: [1, 1], header: '一级指标', input: 'level1' },
        { field: 'level2', at: [2, 2], header: '二级指标', input: 'level2' },
        { field: 'level3', at: [3, 3], header: '三级指标', input: 'text' },
        { field: 'operator', at: [4, 4], header: ['年度指标值', '指标性质'], input: 'operator' },
        { field: 'target', at: [5, 5], header: ['年度指标值', '指标值'], input: 'value' },
        { field: 'unit', at: [6, 6], header: ['年度指标值', '度量单位'], input: 'unit' },
        { field: 'actual', at: [7, 7], header: '实际完成值', input: 'value' },
        { field: 'weight', at: [8, 8], header: '分值', input: 'points' },
        { field: 'score', at: [9, 9], header: '得分', input: 'score' },
        { field: 'reason', at: [10, 10], header: '偏差原因分析及改进措施', input: 'text' },
      ],
      groups: CATEGORIES_2020,
      labelledPoints: true,
    },
    {
      block: 'total',
      label: { at: [0, 7], label: '总分' },
      weight: [8, 8],
      score: [9, 9],
      full: 100,
      remark: [10, 10],
      grade: true,
    },
    {
      block: 'fields',
      rows: [
        {
          height: 36,
          cells: [
            { at: [0, 1], label: '其他需要\n说明的事项' },
            { at: [2, 10], explanation: true },
          ],
        },
      ],
    },
    {
      block: 'line',
      cells: [
        {
          at: [0, 10],
          label: '自评等级：90（含）—100 分为优，80（含）—90 分为良，60（含）—80 分为中，60 分以下为差。',
          align: 'left',
        },
      ],
    },
  ],
};
