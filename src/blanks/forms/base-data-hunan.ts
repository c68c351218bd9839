import type { Form } from '../form';
import { signatures } from './signatures';

/** Basic figures behind the whole-department evaluation, Hunan (rules.md §3.2; 君山 2023). */
export const baseDataHunan: Form = {
  kind: 'base-data',
  variant: 'hunan',
  name: '部门整体支出绩效评价基础数据表',
  orientation: 'portrait',
  widths: [32, 12, 12, 12, 12, 12, 12],
  blocks: [
    { block: 'title', text: '{year}年度部门整体支出绩效评价基础数据表' },
    {
      block: 'headed',
      side: { at: [0, 0], label: '财政供养人员情况（人）' },
      items: [
        { field: 'establishment', at: [1, 2], header: '编制数', input: 'count' },
        { field: 'onPost', at: [3, 4], header: '年末实际在职人数', input: 'count' },
        {
          field: 'controlRate',
          at: [5, 6],
          header: '控制率',
          input: 'rate',
          ratio: ['onPost', 'establishment'],
        },
      ],
    },
    {
      block: 'figures',
      label: { at: [0, 0], label: '经费控制情况（{unit}）' },
      columns: [
        { name: 'priorActual', at: [1, 2], header: '{lastYear}决算数' },
        { name: 'budget', at: [3, 4], header: '{thisYear}预算数' },
        { name: 'actual', at: [5, 6], header: '{thisYear}决算数' },
      ],
      lines: [
        { label: '三公经费', sumOf: [1, 4, 5] },
        { label: '　　1、公务用车购置和维护经费', sumOf: [2, 3] },
        { label: '　　　　其中：公车购置' },
        { label: '　　　　　　　公车运行维护' },
        { label: '　　2、出国经费' },
        { label: '　　3、公务接待' },
        { label: '项目支出', sumOf: [7, 8, 9] },
        { label: '　　1、业务工作经费' },
        { label: '　　2、运行维护经费' },
        { label: '　　3、市级专项资金（一个专项一行）', free: true },
        { label: '公用经费' },
        { label: '　　其中：办公经费' },
        { label: '　　　　　水费、电费、差旅费' },
        { label: '　　　　　会议费、培训费' },
        { label: '政府采购金额', noPrior: true },
        { label: '部门基本支出预算调整', noPrior: true },
      ],
    },
    {
      block: 'headed',
      side: { at: [0, 0], label: '楼堂馆所控制情况\n（{thisYear}完工项目）' },
      items: [
        { field: 'approvedArea', at: [1, 1], header: '批复规模\n（㎡）', input: 'count' },
        { field: 'actualArea', at: [2, 2], header: '实际规模\n（㎡）', input: 'count' },
        {
          field: 'areaControlRate',
          at: [3, 3],
          header: '规模\n控制率',
          input: 'rate',
          ratio: ['actualArea', 'approvedArea'],
        },
        { field: 'plannedInvestment', at: [4, 4], header: '预算投资\n（{unit}）', input: 'money' },
        { field: 'actualInvestment', at: [5, 5], header: '实际投资\n（{unit}）', input: 'money' },
        {
          field: 'investmentControlRate',
          at: [6, 6],
          header: '投资概算\n控制率',
          input: 'rate',
          ratio: ['actualInvestment', 'plannedInvestment'],
        },
      ],
    },
    {
      block: 'fields',
      rows: [
        {
          height: 78,
          cells: [
            { at: [0, 0], label: '厉行节约保障措施' },
            { at: [1, 6], field: 'costMeasures', input: 'text' },
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
            '说明：“项目支出”填报基本支出以外的所有项目支出，“公用经费”填报基本支出中的一般商品和服务支出。',
          align: 'left',
        },
      ],
      height: 30,
    },
    signatures([0, 6]),
  ],
};
