import { describeRule } from '../../support/describe-rule';
import { balance, budgetTable, projects, spending } from './tables';

describeRule('budget/total', {
  wrong: [
    {
      name: '合计 over its classes',
      table: spending(
        [null, '合计', 1690, 511, 1179],
        [201, '一般公共服务支出', 1607.65, 432.45, 1175.2],
        [208, '社会保障和就业支出', 78.92, 78.92, null],
      ),
      says: ['C4 error 1690 → 1686.57', 'D4 error 511 → 511.37', 'E4 error 1179 → 1175.2'],
      message: '“合计”的合计为 1690，应等于 1686.57（1607.65＋78.92）',
    },
    {
      name: '合计 under its classes',
      table: spending(
        [201, '一般公共服务支出', 10, 4, 6],
        [208, '社会保障和就业支出', 5, 5, null],
        ['合计', null, 16, 10, 6],
      ),
      says: ['C6 error 16 → 15', 'D6 error 10 → 9'],
    },
    {
      name: 'income and expenditure do not balance',
      table: balance(
        ['一、一般公共预算拨款收入', 4696.54, '一、一般公共服务支出', 4696.54],
        ['九、其他收入', 30, null, null],
        ['收入总计', 4726.54, '支出总计', 4696.54],
      ),
      says: ['B7 error 4726.54 → 4696.54'],
    },
    {
      name: '本年支出合计 is not its lines; one slip, said once',
      table: balance(
        ['一、一般公共预算拨款收入', 100, '一、一般公共服务支出', 70],
        [null, null, '二、公共安全支出', 30],
        ['本年收入合计', 100, '本年支出合计', 101],
        ['上年结转结余', 5, '年终结转结余', 5],
        ['收入总计', 105, '支出总计', 105],
      ),
      says: ['D7 error 101 → 100'],
    },
    {
      name: 'carry-over forgotten in 总计',
      table: balance(
        ['一、一般公共预算拨款收入', 100, '一、一般公共服务支出', 105],
        ['本年收入合计', 100, '本年支出合计', 105],
        ['上年结转', 5, '结转下年', null],
        ['收入总计', 100, '支出总计', 105],
      ),
      says: ['B8 error 100 → 105'],
    },
    {
      name: 'listed projects exceed the total',
      table: projects(
        [null, '合计', null, 10, 10, null],
        ['T1', '甲', '某局', null, null, null],
        ['T2', '乙', '某局', 12, 12, null],
      ),
      says: ['D4 error 10 → ≥12', 'E4 error 10 → ≥12'],
    },
  ],
  right: [
    {
      name: 'totals with carry-over, blank lines between',
      table: balance(
        ['一、一般公共预算拨款收入', 100, '一、一般公共服务支出', 70],
        [null, null, '二、公共安全支出', 35],
        ['本年收入合计', 100, '本年支出合计', 105],
        ['上年结转', 5, '结转下年', null],
        [null, null, null, null],
        ['收 入 总 计', 105, '支 出 总 计', 105],
      ),
    },
    {
      name: 'numbered levels (财政拨款): 一、 holds its （一）',
      table: balance(
        ['一、本年收入', 100, '一、本年支出', 105],
        ['（一）一般公共预算拨款', 100, '（一）一般公共服务支出', 105],
        ['二、上年结转', 5, '二、年终结转结余', null],
        ['（一）一般公共预算拨款', 5, null, null],
        ['收入总计', 105, '支出总计', 105],
      ),
    },
    {
      name: 'lines without numbering under a numbered one are some of it',
      table: balance(
        ['一、一般公共预算拨款收入', 100, '一、一般公共服务支出', 100],
        ['    经费拨款', 80, null, null],
        ['本年收入合计', 100, '本年支出合计', 100],
      ),
    },
    {
      name: 'unpublished projects',
      table: projects(
        [null, '合计', null, 15, 15, null],
        ['T1', '甲', '某局', null, null, null],
        ['T2', '乙', '某局', 12, 12, null],
      ),
    },
    {
      name: 'units among the subjects, numbered as subjects of another classification are',
      table: spending(
        [null, '合计', 10, 10, null],
        [301, '某县水利局', 10, 10, null],
        [301001, '某县水利局机关', 10, 10, null],
        [213, '农林水支出', 10, 10, null],
      ),
    },
    {
      name: 'subjects without codes or indents: nothing tells the levels',
      table: spending(
        [null, '合计', 10, 10, null],
        [null, '农林水支出', 10, 10, null],
        [null, '水利', 10, 10, null],
      ),
    },
    {
      name: 'projects under their unit, without codes',
      table: budgetTable([
        ['项目支出预算表'],
        ['项目名称', '合计', '一般公共预算'],
        ['合计', 10, 10],
        ['某局', 10, 10],
        ['甲', 6, 6],
        ['乙', 4, 4],
      ]),
    },
    { name: 'no total row', table: spending([201, '一般公共服务支出', 10, 4, 6]) },
  ],
});
