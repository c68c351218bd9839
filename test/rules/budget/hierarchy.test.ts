import { describeRule } from '../../support/describe-rule';
import { projects, spending } from './tables';

describeRule('budget/hierarchy', {
  wrong: [
    {
      name: 'a 款 is not the sum of its 项',
      table: spending(
        [20805, '行政事业单位养老支出', 79.92, 79.92, null],
        [2080501, '行政单位离退休', 31.8, 31.8, null],
        [2080505, '机关事业单位基本养老保险缴费支出', 45.82, 45.82, null],
      ),
      says: ['C4 error 79.92 → 77.62', 'D4 error 79.92 → 77.62'],
      message: '“行政事业单位养老支出”的合计为 79.92，所列下级之和为 77.62（31.8＋45.82）',
    },
    {
      name: 'codes as text, indented and wrapped',
      table: spending(
        ['208', '社会保障和就业支出', 10, 10, null],
        ['　20805', '行政事业单位养老支出', 12, 12, null],
        [' 20805\n01', '行政单位离退休', 12, 12, null],
      ),
      says: ['C4 error 10 → 12', 'D4 error 10 → 12'],
    },
    {
      name: 'a 类 straight over its 项',
      table: spending(
        [208, '社会保障和就业支出', 50, 50, null],
        [2080501, '行政单位离退休', 31.8, 31.8, null],
      ),
      says: ['C4 error 50 → 31.8', 'D4 error 50 → 31.8'],
    },
    {
      name: 'subjects printed in advance and left blank are nothing, as the other sums show',
      table: spending(
        [208, '社会保障和就业支出', 77.62, 77.62, null],
        [20805, '行政事业单位养老支出', 77.62, 77.62, null],
        [2080501, '行政单位离退休', 31.8, 31.8, null],
        [2080505, '机关事业单位基本养老保险缴费支出', 45.82, 45.82, null],
        [2080506, '机关事业单位职业年金缴费支出', null, null, null],
        [210, '卫生健康支出', 54.35, 54.35, null],
        [21011, '行政事业单位医疗', 54.35, 54.35, null],
        [2101101, '行政单位医疗', 19.77, 19.77, null],
        [2101103, '公务员医疗补助', 34.58, 34.58, null],
        [2101199, '其他行政事业单位医疗支出', null, null, null],
        [213, '农林水支出', 60, 40, 20],
        [21301, '农业农村', 60, 40, 20],
        [2130101, '行政运行', 50, 30, 20],
        [2130104, '事业运行', null, null, null],
      ),
      says: ['C15 error 60 → 50', 'D15 error 40 → 30'],
    },
    {
      name: 'listed projects exceed their unit',
      table: projects(
        ['111001', '某局本级', null, 10, 10, null],
        ['42010324111T1', '维稳工作经费', '某局本级', null, null, null],
        ['42010324111T2', '综治工作经费', '某局本级', 12, 12, null],
      ),
      says: ['D4 error 10 → ≥12', 'E4 error 10 → ≥12'],
      message: '小于已列出的下级之和 12',
    },
  ],
  right: [
    {
      name: 'all levels fit',
      table: spending(
        [208, '社会保障和就业支出', 77.62, 77.62, null],
        [20805, '行政事业单位养老支出', 77.62, 77.62, null],
        [2080501, '行政单位离退休', 31.8, 31.8, null],
        [2080505, '机关事业单位基本养老保险缴费支出', 45.82, 45.82, null],
      ),
    },
    {
      name: 'a subject without an amount where no other sum tells what it is',
      table: spending(
        [208, '社会保障和就业支出', 20, 20, null],
        [2080501, '行政单位离退休', 12, 12, null],
        [2080599, '其他支出', null, null, null],
      ),
    },
    {
      name: 'unpublished projects explain the rest (江汉 11表)',
      table: projects(
        ['111001', '某局本级', null, 20, 20, null],
        ['42010324111T1', '维稳工作经费', '某局本级', null, null, null],
        ['42010324111T2', '综治工作经费', '某局本级', 12, 12, null],
      ),
    },
    {
      name: 'a heading without amounts (江汉 12表)',
      table: projects(
        [null, '合计', null, 12, 12, null],
        ['111', '某局', null, null, null, null],
        ['42010324111T2', '综治工作经费', '某局本级', 12, 12, null],
      ),
    },
    {
      name: 'parts rounded each',
      table: spending(
        [20805, '行政事业单位养老支出', 100.01, 100.01, null],
        [2080501, '行政单位离退休', 50, 50, null],
        [2080505, '养老保险缴费支出', 50, 50, null],
      ),
    },
    {
      name: 'codes that do not belong together',
      table: spending([201, '类', 5, 5, null], [2080501, '项', 9, 9, null]),
    },
  ],
});
