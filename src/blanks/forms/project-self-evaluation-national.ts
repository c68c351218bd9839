import type { Form } from '../form';
import { CATEGORIES_2020 } from './categories';
import { signatures } from './signatures';

/** The form of 财预〔2020〕10号 as offices fill it in (rules.md §1.12; 君山 2023). */
export const projectSelfEvaluationNational: Form = {
  kind: 'project-self-evaluation',
  variant: 'national',
  name: '项目支出绩效自评表',
  orientation: 'portrait',
  widths: [5, 11, 17, 20, 12, 12, 7, 8, 15],
  blocks: [
    { block: 'title', text: '{year}年度项目支出绩效自评表' },
    {
      block: 'fields',
      rows: [
        {
          cells: [
            { at: [0, 1], label: '项目名称' },
            { at: [2, 8], field: 'projectName', input: 'word' },
          ],
        },
        {
          cells: [
            { at: [0, 1], label: '主管部门' },
            { at: [2, 4], field: 'department', input: 'word' },
            { at: [5, 5], label: '实施单位' },
            { at: [6, 8], field: 'implementingUnit', input: 'word', own: true },
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
        { field: 'annualBudget', at: [4, 4], header: '全年\n预算数' },
        { field: 'executed', at: [5, 5], header: '全年\n执行数' },
        { field: 'weight', at: [6, 6], header: '分值' },
        { field: 'rate', at: [7, 7], header: '执行率' },
        { field: 'score', at: [8, 8], header: '得分' },
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
        { at: [2, 4], header: '预期目标', goal: 'annual', text: 'expected' },
        { at: [5, 8], header: '实际完成情况', goal: 'annual', text: 'actual' },
      ],
      height: 78,
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
    {
      block: 'line',
      cells: [
        {
          at: [0, 8],
          label: '备注：一个一级项目支出一张表，如业务工作经费、运行维护经费、其他事业发展类资金各一张。',
          align: 'left',
        },
      ],
      optional: { id: 'note', usual: false },
    },
    signatures([0, 8]),
  ],
};
