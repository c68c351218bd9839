import type { Form } from '../form';
import { CATEGORIES_101 } from './categories';
import { signatures } from './signatures';

/** The national declaration with costs as a first-level category: 90 points beside the execution rate (rules.md §2). */
export const projectTargetNational: Form = {
  kind: 'project-target',
  variant: 'national-101',
  name: '项目支出绩效目标申报表',
  orientation: 'portrait',
  widths: [6, 13, 17, 28, 15, 9, 18],
  blocks: [
    { block: 'title', text: '{year}年度项目支出绩效目标申报表' },
    {
      block: 'fields',
      rows: [
        {
          cells: [
            { at: [0, 1], label: '项目名称' },
            { at: [2, 6], field: 'projectName', input: 'word' },
          ],
        },
        {
          cells: [
            { at: [0, 1], label: '主管部门' },
            { at: [2, 3], field: 'department', input: 'word' },
            { at: [4, 4], label: '实施单位' },
            { at: [5, 6], field: 'implementingUnit', input: 'word', own: true },
          ],
        },
        {
          cells: [
            { at: [0, 1], label: '项目属性' },
            { at: [2, 3], field: 'projectCategory', input: 'word' },
            { at: [4, 4], label: '项目期' },
            { at: [5, 6], field: 'projectPeriod', input: 'word' },
          ],
        },
      ],
    },
    {
      block: 'fields',
      side: { at: [0, 1], label: '项目资金\n（{unit}）' },
      rows: [
        {
          cells: [
            { at: [2, 3], label: '年度资金总额' },
            { at: [4, 6], amount: 'total' },
          ],
        },
        {
          cells: [
            { at: [2, 3], label: '其中：财政拨款' },
            { at: [4, 6], amount: 'part' },
          ],
        },
        {
          cells: [
            { at: [2, 3], label: '　　　其他资金' },
            { at: [4, 6], amount: 'part' },
          ],
        },
      ],
    },
    {
      block: 'fields',
      rows: [
        {
          height: 84,
          cells: [
            { at: [0, 1], label: '年度总体目标' },
            { at: [2, 6], goal: 'annual' },
          ],
        },
      ],
    },
    {
      block: 'indicators',
      term: 'annual',
      side: { at: [0, 0], label: '绩效指标', stacked: true },
      columns: [
        { field: 'level1', at: [1, 1], header: '一级指标', input: 'level1' },
        { field: 'level2', at: [2, 2], header: '二级指标', input: 'level2' },
        { field: 'level3', at: [3, 3], header: '三级指标', input: 'text' },
        { field: 'target', at: [4, 4], header: '指标值', input: 'value' },
        { field: 'weight', at: [5, 5], header: '分值', input: 'points' },
        { field: 'basis', at: [6, 6], header: '指标值\n确定依据', input: 'text' },
      ],
      groups: CATEGORIES_101,
      labelledPoints: true,
    },
    { block: 'total', label: { at: [0, 4], label: '合计' }, weight: [5, 5], full: 90, remark: [6, 6] },
    signatures([0, 6]),
  ],
};
