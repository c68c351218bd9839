import type { Form, IndicatorColumn } from '../form';
import { CATEGORIES_WUHAN_OVERALL } from './categories';

const LEVELS: readonly IndicatorColumn[] = [
  { field: 'level1', at: [1, 1], header: '一级指标', input: 'level1' },
  { field: 'level2', at: [2, 2], header: '二级指标', input: 'level2' },
];

/** Wuhan's declaration of a whole department: money by source and kind, projects, goals with grids of their own (rules.md §6.3; 江汉 2024). */
export const overallTargetWuhan: Form = {
  kind: 'overall-target',
  variant: 'wuhan',
  name: '部门整体绩效目标申报表',
  orientation: 'portrait',
  widths: [13, 13, 17, 16, 13, 13, 16, 16],
  blocks: [
    { block: 'title', text: '{year}年部门整体绩效目标申报表' },
    { block: 'line', cells: [{ at: [4, 7], label: '单位：{unit}', align: 'right' }] },
    {
      block: 'fields',
      rows: [
        {
          cells: [
            { at: [0, 1], label: '部门（单位）名称' },
            { at: [2, 7], field: 'department', input: 'word', own: true },
          ],
        },
        {
          cells: [
            { at: [0, 1], label: '填报人' },
            { at: [2, 3], field: 'filledBy', input: 'word' },
            { at: [4, 4], label: '联系电话' },
            { at: [5, 7], field: 'phone', input: 'code' },
          ],
        },
      ],
    },
    {
      block: 'funds',
      side: { at: [0, 0], label: '部门总体\n资金情况' },
      label: { at: [1, 3], header: '总体资金情况' },
      columns: [
        { field: 'annualBudget', at: [4, 4], header: '当年金额' },
        { field: 'share', at: [5, 5], header: '占比' },
        { field: 'lastYear', at: [6, 6], header: ['近两年收支金额', '{lastYear}'] },
        { field: 'yearBeforeLast', at: [7, 7], header: ['近两年收支金额', '{yearBeforeLast}'] },
      ],
      groups: [
        {
          side: { at: [1, 1], label: '收入构成' },
          lines: [
            { role: 'part', label: '财政拨款' },
            { role: 'part', label: '财政专户管理资金' },
            { role: 'part', label: '单位资金' },
            { role: 'total', label: '合计' },
          ],
        },
        {
          side: { at: [1, 1], label: '支出构成' },
          lines: [
            { role: 'part', label: '人员类项目支出' },
            { role: 'part', label: '运转类项目支出' },
            { role: 'part', label: '特定目标类项目支出' },
            { role: 'total', label: '合计' },
          ],
        },
      ],
    },
    {
      block: 'fields',
      rows: [
        {
          height: 78,
          cells: [
            { at: [0, 0], label: '部门职能概述' },
            { at: [1, 7], field: 'functions', input: 'text' },
          ],
        },
        {
          height: 78,
          cells: [
            { at: [0, 0], label: '年度工作任务' },
            { at: [1, 7], field: 'tasks', input: 'text' },
          ],
        },
      ],
    },
    {
      block: 'list',
      name: 'projects',
      side: { at: [0, 0], label: '项目支出情况' },
      columns: [
        { name: 'name', at: [1, 2], header: '项目名称', input: 'text' },
        { name: 'category', at: [3, 3], header: '支出项目类别', input: 'word' },
        { name: 'total', at: [4, 4], header: '项目总预算', input: 'money' },
        { name: 'budget', at: [5, 5], header: '项目本年度预算', input: 'money' },
        { name: 'use', at: [6, 7], header: '项目主要支出方向和用途', input: 'text' },
      ],
      rows: 5,
      perProject: true,
    },
    {
      block: 'goals',
      side: { at: [0, 0], label: '整体绩效\n总目标' },
      columns: [
        { at: [1, 3], header: '长期目标（截止　　　　年）', goal: 'long-term', text: 'expected' },
        { at: [4, 7], header: '年度目标', goal: 'annual', text: 'expected' },
      ],
      height: 72,
    },
    {
      block: 'each-goal',
      term: 'long-term',
      blocks: [
        {
          block: 'fields',
          rows: [
            {
              height: 30,
              cells: [
                { at: [0, 0], label: '长期目标{goal}：' },
                { at: [1, 7], goal: 'long-term' },
              ],
            },
          ],
        },
        {
          block: 'indicators',
          term: 'long-term',
          side: { at: [0, 0], label: '长期绩效\n指标' },
          columns: [
            ...LEVELS,
            { field: 'level3', at: [3, 4], header: '三级指标', input: 'text' },
            { field: 'target', at: [5, 5], header: '指标值', input: 'value' },
            { field: 'basis', at: [6, 7], header: '指标值说明', input: 'word' },
          ],
          groups: CATEGORIES_WUHAN_OVERALL,
          freeLevels: true,
        },
      ],
    },
    {
      block: 'each-goal',
      term: 'annual',
      blocks: [
        {
          block: 'fields',
          rows: [
            {
              height: 30,
              cells: [
                { at: [0, 0], label: '年度目标{goal}：' },
                { at: [1, 7], goal: 'annual' },
              ],
            },
          ],
        },
        {
          block: 'indicators',
          term: 'annual',
          side: { at: [0, 0], label: '年度绩效\n指标' },
          columns: [
            ...LEVELS,
            { field: 'level3', at: [3, 3], header: '三级指标', input: 'text' },
            {
              field: 'targetBeforeLast',
              at: [4, 4],
              header: ['指标值', '近两年指标值', '前年'],
              input: 'value',
            },
            { field: 'targetLast', at: [5, 5], header: ['指标值', '近两年指标值', '上年'], input: 'value' },
            { field: 'target', at: [6, 6], header: ['指标值', '预期当年实现值'], input: 'value' },
            { field: 'basis', at: [7, 7], header: '指标值确定依据', input: 'word' },
          ],
          groups: CATEGORIES_WUHAN_OVERALL,
          freeLevels: true,
        },
      ],
    },
  ],
};
