import type { Form, IndicatorColumn } from '../form';
import { CATEGORIES_WUHAN } from './categories';

const LEVELS: readonly IndicatorColumn[] = [
  { field: 'level1', at: [2, 2], header: '一级指标', input: 'level1' },
  { field: 'level2', at: [3, 3], header: '二级指标', input: 'level2' },
  { field: 'level3', at: [4, 4], header: '三级指标', input: 'text' },
];

/** Wuhan's declaration of a project: costing, procurement, long-term and yearly goals (rules.md §6.3; 江汉 2024). */
export const projectTargetWuhan: Form = {
  kind: 'project-target',
  variant: 'wuhan',
  name: '项目支出(绩效目标)申报表',
  orientation: 'portrait',
  widths: [11, 9, 11, 16, 21, 10, 10, 11, 9, 13],
  blocks: [
    { block: 'title', text: '{year}年项目支出(绩效目标)申报表' },
    { block: 'line', cells: [{ at: [5, 9], label: '单位：{unit}', align: 'right' }] },
    {
      block: 'fields',
      rows: [
        {
          cells: [
            { at: [0, 1], label: '项目名称' },
            { at: [2, 4], field: 'projectName', input: 'word' },
            { at: [5, 6], label: '项目代码' },
            { at: [7, 9], field: 'projectCode', input: 'code' },
          ],
        },
        {
          cells: [
            { at: [0, 1], label: '项目主管部门' },
            { at: [2, 4], field: 'department', input: 'word' },
            { at: [5, 6], label: '项目执行单位' },
            { at: [7, 9], field: 'implementingUnit', input: 'word', own: true },
          ],
        },
        {
          cells: [
            { at: [0, 1], label: '项目负责人' },
            { at: [2, 4], field: 'leader', input: 'word' },
            { at: [5, 6], label: '联系电话' },
            { at: [7, 9], field: 'phone', input: 'code' },
          ],
        },
        {
          cells: [
            { at: [0, 1], label: '项目年度' },
            { at: [2, 9], field: 'year', input: 'word', text: '{year}年度' },
          ],
        },
        {
          cells: [
            { at: [0, 1], label: '项目类别' },
            {
              at: [2, 9],
              field: 'projectCategory',
              input: 'text',
              text: '1. 运转类 □　　2. 特定目标类本级支出 □　　3. 特定目标类上级转移支出 □',
            },
          ],
        },
        {
          cells: [
            { at: [0, 1], label: '项目安排频度' },
            {
              at: [2, 9],
              field: 'projectFrequency',
              input: 'text',
              text: '1. 一次性项目 □　　2. 常年项目 □　　3. 延续性项目 □',
            },
          ],
        },
        {
          height: 60,
          cells: [
            { at: [0, 1], label: '立项依据' },
            { at: [2, 9], field: 'projectBasis', input: 'text' },
          ],
        },
        {
          height: 60,
          cells: [
            { at: [0, 1], label: '项目实施方案' },
            { at: [2, 9], field: 'plan', input: 'text' },
          ],
        },
        {
          height: 42,
          cells: [
            { at: [0, 1], label: '上年绩效评价结果、\n整改及应用（必填）' },
            { at: [2, 9], field: 'lastYearResult', input: 'text' },
          ],
        },
        {
          height: 42,
          cells: [
            { at: [0, 1], label: '项目前两年预算及\n当年预算变动情况' },
            { at: [2, 9], field: 'twoYearHistory', input: 'text' },
          ],
        },
        {
          cells: [
            { at: [0, 1], label: '项目总预算' },
            { at: [2, 4], field: 'totalBudget', input: 'money' },
            { at: [5, 6], label: '项目当年预算' },
            { at: [7, 9], field: 'currentBudget', input: 'money' },
          ],
        },
      ],
    },
    {
      block: 'funds',
      side: { at: [0, 1], label: '{thisYear}预算申报\n项目资金来源' },
      label: { at: [2, 5], header: '来源项目' },
      columns: [{ field: 'annualBudget', at: [6, 9], header: '{thisYear}预算申报数' }],
      groups: [
        {
          lines: [
            { role: 'total', label: '当年预算合计' },
            { role: 'part', label: '1. 财政拨款收入（区级安排数）' },
            { role: 'part', label: '2. 财政拨款收入（上级转移支付）' },
            { role: 'part', label: '3. 专户管理的非税收入拨款' },
            { role: 'part', label: '4. 其他资金（含事业基金及上年结转或结余等）' },
          ],
        },
      ],
    },
    {
      block: 'list',
      name: 'costing',
      side: { at: [0, 1], label: '{thisYear}项目支出\n明细及依据' },
      columns: [
        { name: 'item', at: [2, 3], header: '项目内容', input: 'text' },
        { name: 'basis', at: [4, 6], header: '测算依据及说明', input: 'text' },
        { name: 'amount', at: [7, 7], header: '本级财政\n拨款金额', input: 'money' },
        { name: 'transfer', at: [8, 8], header: '上级转移\n支付金额', input: 'money' },
        { name: 'other', at: [9, 9], header: '其他资金', input: 'money' },
      ],
      rows: 4,
    },
    {
      block: 'list',
      name: 'procurement',
      band: '项目资产配置计划及采购计划',
      columns: [
        { name: 'item', at: [0, 3], header: '品名', input: 'text' },
        { name: 'quantity', at: [4, 6], header: '数量', input: 'count' },
        { name: 'amount', at: [7, 9], header: '金额', input: 'money' },
      ],
      rows: 2,
      optional: { id: 'procurement', usual: true },
    },
    { block: 'band', label: '项目绩效总目标' },
    {
      block: 'fields',
      rows: [
        {
          cells: [
            { at: [0, 1], label: '名称' },
            { at: [2, 9], label: '目标说明' },
          ],
        },
      ],
    },
    {
      block: 'each-goal',
      term: 'long-term',
      blocks: [
        {
          block: 'fields',
          rows: [
            {
              height: 42,
              cells: [
                { at: [0, 1], label: '长期绩效目标{goal}' },
                { at: [2, 9], goal: 'long-term' },
              ],
            },
          ],
        },
      ],
      optional: { id: 'longTerm', usual: true },
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
                { at: [0, 1], label: '年度绩效目标{goal}' },
                { at: [2, 9], goal: 'annual' },
              ],
            },
          ],
        },
      ],
    },
    {
      block: 'each-goal',
      term: 'long-term',
      blocks: [
        { block: 'band', label: '长期绩效目标表' },
        {
          block: 'indicators',
          term: 'long-term',
          columns: [
            { field: 'goalName', at: [0, 1], header: '目标名称', input: 'word', text: '长期绩效目标{goal}' },
            ...LEVELS,
            { field: 'target', at: [5, 7], header: '指标值', input: 'value' },
            { field: 'basis', at: [8, 9], header: '指标值确定依据', input: 'word' },
          ],
          groups: CATEGORIES_WUHAN,
          freeLevels: true,
        },
      ],
      optional: { id: 'longTerm', usual: true },
    },
    {
      block: 'each-goal',
      term: 'annual',
      blocks: [
        { block: 'band', label: '年度绩效目标表' },
        {
          block: 'indicators',
          term: 'annual',
          columns: [
            { field: 'goalName', at: [0, 0], header: '目标名称', input: 'word', text: '年度绩效目标{goal}' },
            { field: 'goalShare', at: [1, 1], header: '指标权重\n比例(%)', input: 'points', text: 100 },
            ...LEVELS,
            { field: 'targetBeforeLast', at: [5, 5], header: ['指标值', '前年'], input: 'value' },
            { field: 'targetLast', at: [6, 6], header: ['指标值', '上年'], input: 'value' },
            { field: 'target', at: [7, 7], header: ['指标值', '预计当年\n实现'], input: 'value' },
            { field: 'weight', at: [8, 8], header: ['指标值', '指标分\n值权重'], input: 'points' },
            { field: 'basis', at: [9, 9], header: '指标值\n确定依据', input: 'word' },
          ],
          groups: CATEGORIES_WUHAN,
          freeLevels: true,
        },
      ],
    },
  ],
};
