/** 部门预算公开表. */
import { Sheet, bad, d, form, title, w } from '../form';

/** 云南 昌宁县卡斯镇 2024, as published (https://yncn.gov.cn/info/3720/9210120.htm): 三公 of two years with the change. */
const kasiSheet = new Sheet('三公', { grid: [2, 1, 1, 1, 1] })
  .begin('budget-08')
  .row(w(5, title('2024年昌宁县卡斯镇“三公”经费预算财政拨款情况统计表')))
  .row(w(5, '单位：万元'))
  .row(d(2, '项目'), d(2, '2023年预算数'), d(2, '2024年预算数'), w(2, '比上年增、减情况'))
  .row('增、减金额', '增、减幅度')
  .row('合计', 18.15, 22.15, 4, '22%')
  .row('1.因公出国（境）费', null, null, null, null)
  .row('2.公务接待费', 3, 7, 4, '133%')
  .row('3.公务用车购置及运行费', 15.15, 15.15, null, null)
  .row('其中：（1）公务用车购置费', null, null, null, null)
  .row('（2）公务用车运行费', 15.15, 15.15, 0, 0)
  .row(
    w(
      5,
      '注：一、按照党中央、国务院有关文件及部门预算管理有关规定，“三公”经费包括因公出国（境）费、公务用车购置及运行费和公务接待费。二、“三公”经费增减变化原因说明：因按照2023年预算3万元公务接待费无法满足年内公务接待支出需求，申请调增公务接待指标。',
    ),
  )
  .end();
const kasi = form({
  id: 'seventh-yunnan-kasi-budget-published',
  about: '云南昌宁县卡斯镇2024年公开的“三公”经费统计表：两年对比和增减幅度，无错',
  sheets: [kasiSheet],
});

/** 陕西: the income's total is 10 short of its lines. */
const overviewSheet = new Sheet('表1-收支总表', { grid: [2, 1, 2, 1] })
  .begin('budget-01')
  .row(w(4, title('部门预算收支总表')))
  .row(w(2, '部门：麟游县住房保障中心'), w(2, '单位：万元'))
  .row(w(2, '收入'), w(2, '支出'))
  .row('项目', '预算数', '项目', '预算数')
  .row('一、一般公共预算拨款收入', 1200, '一、一般公共服务支出', 0)
  .row('二、政府性基金预算拨款收入', 0, '二、社会保障和就业支出', 86)
  .row('三、国有资本经营预算拨款收入', 0, '三、卫生健康支出', 54)
  .row('四、事业收入', 50, '四、住房保障支出', 1140)
  .row('本年收入合计', 1250, '本年支出合计', 1280)
  .row('上年结转结余', 30, '年终结转结余', 0)
  .row('收入总计', bad('budget/total', 1270), '支出总计', 1280)
  .end()
  .tolerate('budget/cross-table', 'budget/total');
const overview = form({
  id: 'seventh-shaanxi-budget-overview-wrong',
  about: '陕西麟游收支总表：1250+30=1280，收入总计写1270',
  sheets: [overviewSheet],
});

/** 贵州: basic expenditure by economic item, and projects; a row's sum is wrong. */
const basicSheet = new Sheet('基本支出', { grid: [1, 2, 1, 1, 1] })
  .begin('budget-07')
  .row(w(5, title('2025年一般公共预算基本支出表')))
  .row(w(5, '单位：万元'))
  .row(w(2, '部门预算支出经济分类科目'), w(3, '本年一般公共预算基本支出'))
  .row('科目编码', '科目名称', '合计', '人员经费', '公用经费')
  .row(null, '合计', 560, 500, 60)
  .row('301', '工资福利支出', 500, 500, 0)
  .row('30101', '基本工资', 300, 300, 0)
  .row('30102', '津贴补贴', 200, 200, 0)
  .row('302', '商品和服务支出', 60, 0, 60)
  .row('30201', '办公费', bad('budget/row-sum', 42), 0, 40)
  .row('30207', '邮电费', 20, 0, 20)
  .end()
  .tolerate('budget/hierarchy');
const projectsSheet = new Sheet('项目支出', { grid: [1, 1, 2, 2, 1, 1, 1, 1] })
  .begin('budget-11')
  .row(w(8, title('2025年部门预算项目支出表')))
  .row(w(8, '单位：万元'))
  .row('类型', '项目代码', '项目名称', '项目单位', '合计', '一般公共预算', '政府性基金', '其他资金')
  .row('合计', null, null, null, 340, 340, 0, 0)
  .row('特定目标类', '52022525T0001', '山塘水库除险加固', '丹寨县水务局', 260, 260, 0, 0)
  .row('其他运转类', '52022525R0002', '河长制工作经费', '丹寨县水务局', 80, 80, 0, 0)
  .end();
const basics = form({
  id: 'seventh-guizhou-budget-rows-wrong',
  about: '贵州丹寨：基本支出表一行合计42应为40；项目支出表无错',
  sheets: [basicSheet, projectsSheet],
});

/** 内蒙古: 三公, purchases and an empty fund table; clean. */
const threeSheet = new Sheet('08', { grid: [1, 2, 1, 1, 1, 1, 1, 1] })
  .begin('budget-08')
  .row(w(8, title('财政拨款预算“三公”经费支出表')))
  .row(w(8, '单位：万元'))
  .row(
    d(2, '单位代码'),
    d(2, '单位名称'),
    d(2, '“三公”经费合计'),
    d(2, '因公出国（境）费'),
    w(3, '公务用车购置及运行费'),
    d(2, '公务接待费'),
  )
  .row('小计', '公务用车购置费', '公务用车运行费')
  .row(null, '合计', 14.5, 0, 12, 0, 12, 2.5)
  .row('401001', '库伦旗教育体育局本级', 9, 0, 7.5, 0, 7.5, 1.5)
  .row('401002', '库伦旗第一中学', 5.5, 0, 4.5, 0, 4.5, 1)
  .end();
const purchaseSheet = new Sheet('12', { grid: [2, 2, 1, 1, 1, 1] })
  .begin('budget-12')
  .row(w(6, title('政府采购预算表')))
  .row(w(6, '单位：万元'))
  .row('单位名称', '采购项目', '采购品目', '数量', '合计', '一般公共预算拨款')
  .row('合计', null, null, null, 68, 68)
  .row('库伦旗教育体育局本级', '便携式计算机采购', '计算机', 40, 24, 24)
  .row('库伦旗第一中学', '课桌椅采购', '家具', 1100, 44, 44)
  .end();
const fundSheet = new Sheet('09', { grid: [1, 2, 1, 1, 1] })
  .begin('budget-09')
  .row(w(5, title('政府性基金预算支出表')))
  .row(w(5, '单位：万元'))
  .row('科目编码', '科目名称', '合计', '基本支出', '项目支出')
  .row(null, '合计', 0, 0, 0)
  .row(w(5, '注：本部门无政府性基金预算支出，故本表为空。'))
  .end();
const tables = form({
  id: 'seventh-neimenggu-budget-tables',
  about: '内蒙古库伦旗：三公经费、政府采购、政府性基金三张表，基金表为空并有说明，无错',
  sheets: [threeSheet, purchaseSheet, fundSheet],
});

export const budgets = [kasi, overview, basics, tables];
