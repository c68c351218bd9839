import type { Form } from '../form';
import { CATEGORIES_WITHOUT_POINTS } from './categories';

/** Hebei's declaration: payment plan by quarter, descriptions, no points (rules.md §3.3; 怀来 2023). */
export const projectTargetHebei: Form = {
  kind: 'project-target',
  variant: 'hebei',
  name: '项目绩效目标表',
  orientation: 'portrait',
  widths: [15, 15, 20, 14, 13, 13, 12, 12],
  blocks: [
    { block: 'title', text: '{year}年度项目绩效目标表' },
    { block: 'line', cells: [{ at: [4, 7], label: '单位：{unit}', align: 'right' }] },
    {
      block: 'fields',
      rows: [
        {
          cells: [
            { at: [0, 0], label: '项目编码' },
            { at: [1, 3], field: 'projectCode', input: 'code' },
            { at: [4, 4], label: '项目名称' },
            { at: [5, 7], field: 'projectName', input: 'word' },
          ],
        },
      ],
    },
    {
      block: 'fields',
      side: { at: [0, 0], label: '预算规模及\n资金用途' },
      rows: [
        {
          cells: [
            { at: [1, 1], label: '预算数' },
            { at: [2, 2], amount: 'total' },
            { at: [3, 3], label: '其中：财政资金' },
            { at: [4, 4], amount: 'part' },
            { at: [5, 5], label: '其他资金' },
            { at: [6, 7], amount: 'part' },
          ],
        },
        { height: 60, cells: [{ at: [1, 7], free: 'text' }] },
      ],
    },
    {
      block: 'list',
      name: 'payment-plan',
      side: { at: [0, 0], label: '资金支出\n计划（%）' },
      columns: [
        { name: 'first', at: [1, 2], header: '3月底', input: 'share' },
        { name: 'second', at: [3, 4], header: '6月底', input: 'share' },
        { name: 'third', at: [5, 5], header: '10月底', input: 'share' },
        { name: 'last', at: [6, 7], header: '12月底', input: 'share' },
      ],
      rows: 1,
    },
    {
      block: 'fields',
      rows: [
        {
          height: 84,
          cells: [
            { at: [0, 0], label: '绩效目标' },
            { at: [1, 7], goal: 'annual' },
          ],
        },
      ],
    },
    {
      block: 'indicators',
      term: 'annual',
      columns: [
        { field: 'level1', at: [0, 0], header: '一级指标', input: 'level1' },
        { field: 'level2', at: [1, 1], header: '二级指标', input: 'level2' },
        { field: 'level3', at: [2, 2], header: '三级指标', input: 'text' },
        { field: 'description', at: [3, 4], header: '绩效指标描述', input: 'text' },
        { field: 'target', at: [5, 5], header: '指标值', input: 'value' },
        { field: 'basis', at: [6, 7], header: '指标值确定依据', input: 'text' },
      ],
      groups: CATEGORIES_WITHOUT_POINTS,
    },
  ],
};
