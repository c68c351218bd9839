import { describeRule } from '../../support/describe-rule';
import { budgetTable, general, projects, spending } from './tables';

const alone = [201, '一般公共服务支出', 1607.65, 432.45, 1175.2];

describeRule('budget/row-sum', {
  wrong: [
    {
      name: '合计 is not 基本支出 and 项目支出',
      table: spending([201, '一般公共服务支出', 1600, 432.45, 1175.2]),
      says: ['C4 error 1600 → 1607.65'],
      message: '“一般公共服务支出”的合计为 1600，各栏之和为 1607.65（432.45＋1175.2）',
    },
    {
      name: '小计 is not 人员经费 and 公用经费; the total above it fits',
      table: general(['201', '一般公共服务支出', 1577.65, 432.45, 370.94, 60, 1145.2]),
      says: ['D5 error 432.45 → 430.94'],
    },
    {
      name: 'one slip that spoils two sums is said once, at its cell',
      table: general(['201', '一般公共服务支出', 1577.65, 423.45, 370.94, 61.51, 1145.2]),
      says: ['D5 error 423.45 → 432.45'],
      message: '与 2 处合计都对不上，按各处合计应为 432.45',
    },
    {
      name: 'three public, with a group in the middle',
      table: budgetTable([
        ['“三公”经费支出表'],
        ['合计', '因公出国(境)费', '公务用车购置及运行费', null, null, '公务接待费'],
        [null, null, '小计', '公务用车购置费', '公务用车运行费', null],
        [5, 0, 4, 0, 4, 0.8],
      ]),
      says: ['A4 error 5 → 4.8'],
    },
    {
      name: 'a 其中 larger than its whole',
      table: budgetTable([
        ['2024年政府采购预算表'],
        ['单位：万元'],
        ['单位名称', '政府采购品目', '采购数量', '采购金额', null],
        [null, null, null, '合计', '其中：面向中小企业'],
        ['某局', '印刷服务', 1, 20, 21],
      ]),
      says: ['D5 error 20 → ≥21'],
    },
    {
      name: 'a header of one row: 基本支出 holds the two beside it',
      table: budgetTable([
        ['2024年一般公共预算支出表'],
        ['单位：万元'],
        ['科目编码', '科目名称', '合计', '基本支出', '人员经费', '公用经费', '项目支出'],
        ['201', '一般公共服务支出', 16, 10, 7, 2, 6],
      ]),
      says: ['D4 error 10 → 9'],
    },
    {
      name: 'an amount kept as text',
      table: spending(['201', '一般公共服务支出', '1,600.00', '432.45', '1175.20']),
      says: ['C4 error 1,600.00 → 1607.65'],
    },
  ],
  right: [
    { name: 'all fits', table: spending(alone) },
    { name: 'a blank is nothing', table: spending([2013602, '一般行政管理事务', 1175.2, null, 1175.2]) },
    { name: 'a stroke is nothing', table: spending([2013602, '一般行政管理事务', 1175.2, '—', 1175.2]) },
    { name: 'rounded to two decimals', table: general(['201', '类', 100.01, 60.01, 30, 30, 40]) },
    { name: 'not published', table: projects(['T1', '维稳工作经费', '某局', null, null, null]) },
    { name: 'some of it not published', table: spending([204, '公共安全支出', 100, 60, '涉密']) },
    {
      name: 'a header of one row',
      table: budgetTable([
        ['2024年一般公共预算支出表'],
        ['单位：万元'],
        ['科目编码', '科目名称', '合计', '基本支出', '人员经费', '公用经费', '项目支出'],
        ['201', '一般公共服务支出', 16, 10, 7, 3, 6],
      ]),
    },
    {
      name: 'columns behind a 其中',
      table: budgetTable([
        ['2024年政府采购预算表'],
        ['单位：万元'],
        ['单位名称', '采购品目', '采购数量', '合计', '其中：一般公共预算', '政府性基金预算'],
        ['某局', '印刷服务', 1, 20, 12, 3],
      ]),
    },
    {
      name: 'columns that mean something else in every row',
      table: spending(
        [201, '甲', 10, 2, 3],
        [202, '乙', 20, 4, 5],
        [203, '丙', 30, 6, 7],
        [204, '丁', 40, 8, 9],
      ),
    },
    {
      name: 'unit price and number beside the amount',
      table: budgetTable([
        ['2024年政府采购预算表'],
        ['单位：万元'],
        ['单位名称', '政府采购品目', '采购数量', '单价', '采购金额'],
        ['某局', '印刷服务', 2, 10, 20],
      ]),
    },
  ],
});
