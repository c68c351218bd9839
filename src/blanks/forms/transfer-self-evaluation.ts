import type { Form } from '../form';
import { CATEGORIES_WITHOUT_POINTS } from './categories';

/** Transfer payments: compared, not scored (rules.md §3.11). */
export const transferSelfEvaluation: Form = {
  kind: 'transfer-self-evaluation',
  variant: 'national',
  name: '转移支付绩效目标自评表',
  orientation: 'portrait',
  widths: [5, 11, 17, 26, 14, 15, 20],
  blocks: [
    { block: 'title', text: '{year}年度转移支付区域（项目）绩效目标自评表' },
    {
      block: 'fields',
      rows: [
        {
          cells: [
            { at: [0, 2], label: '转移支付（项目）名称' },
            { at: [3, 6], field: 'projectName', input: 'word' },
          ],
        },
        {
          cells: [
            { at: [0, 2], label: '中央主管部门' },
            { at: [3, 6], field: 'centralDepartment', input: 'word' },
          ],
        },
        {
          cells: [
            { at: [0, 2], label: '地方主管部门' },
            { at: [3, 4], field: 'department', input: 'word' },
            { at: [5, 5], label: '资金使用单位' },
            { at: [6, 6], field: 'implementingUnit', input: 'word', own: true },
          ],
        },
      ],
    },
    {
      block: 'funds',
      side: { at: [0, 1], label: '资金投入情况\n（{unit}）' },
      label: { at: [2, 3] },
      columns: [
        { field: 'annualBudget', at: [4, 4], header: '全年预算数\n（A）' },
        { field: 'executed', at: [5, 5], header: '全年执行数\n（B）' },
        { field: 'rate', at: [6, 6], header: '预算执行率（B/A）' },
      ],
      groups: [
        {
          lines: [
            { role: 'total', label: '年度资金总额' },
            { role: 'part', label: '其中：中央补助' },
            { role: 'part', label: '　　　地方资金' },
            { role: 'part', label: '　　　其他资金' },
          ],
        },
      ],
    },
    {
      block: 'goals',
      side: { at: [0, 1], label: '总体目标\n完成情况' },
      columns: [
        { at: [2, 4], header: '年初设定目标', goal: 'annual', text: 'expected' },
        { at: [5, 6], header: '全年实际完成情况', goal: 'annual', text: 'actual' },
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
        { field: 'target', at: [4, 4], header: '年度指标值', input: 'value' },
        { field: 'actual', at: [5, 5], header: '全年完成值', input: 'value' },
        { field: 'reason', at: [6, 6], header: '未完成原因\n和改进措施', input: 'text' },
      ],
      groups: CATEGORIES_WITHOUT_POINTS,
    },
    {
      block: 'fields',
      rows: [
        {
          height: 48,
          cells: [
            { at: [0, 0], label: '说明' },
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
            '注：全年执行数指资金使用单位按要求用于项目实施的实际支出；“说明”填写巡视、审计和财政监督中发现的问题，没有的填“无”。',
          align: 'left',
        },
      ],
      height: 30,
      optional: { id: 'note', usual: true },
    },
  ],
};
