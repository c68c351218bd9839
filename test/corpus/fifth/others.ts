/** Budget tables, whole folders with covers and lists, and pages which are none of our tables. */
import { Sheet, bad, d, f, form, g, m, may, num, pct, t, title, w, wd } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

/** A budget's opening: income and spending balanced, spending by function with a class that is not its items, 三公 with a sum off. */
const whole = new Sheet('01', { grid: [3, 1, 3, 1] })
  .begin('budget-01')
  .row(w(4, '公开表1'))
  .row(w(4, title('收支预算总表')))
  .row(w(2, '部门：南漳县残疾人联合会'), w(2, '单位：万元'))
  .row(w(2, '收入'), w(2, '支出'))
  .row('项目', '预算数', '项目', '预算数')
  .row('一、一般公共预算拨款收入', num(486.5), '一、一般公共服务支出', null)
  .row('二、政府性基金预算拨款收入', null, '八、社会保障和就业支出', num(452.3))
  .row('三、财政专户管理资金收入', null, '九、卫生健康支出', num(14.8))
  .row('四、单位资金收入', null, '十九、住房保障支出', num(19.4))
  .row('本年收入合计', num(486.5), '本年支出合计', num(486.5))
  .row('上年结转', null, '年终结转', null)
  .row('收入总计', num(486.5), '支出总计', num(486.5))
  .end();
const functions = new Sheet('05', { grid: [1, 3, 1, 1, 1] })
  .begin('budget-05')
  .row(w(5, '公开表5'))
  .row(w(5, title('一般公共预算支出表（分功能科目）')))
  .row(w(2, '部门：南漳县残疾人联合会'), w(3, '单位：万元'))
  .row('科目编码', '科目名称', '合计', '基本支出', '项目支出')
  .row('208', '社会保障和就业支出', num(452.3), num(172.3), num(280))
  .row('20805', '行政事业单位养老支出', num(24.6), num(24.6), null)
  .row('2080505', '机关事业单位基本养老保险缴费支出', num(24.6), num(24.6), null)
  .row(
    '20811',
    '残疾人事业',
    may('budget/hierarchy', num(427.7)),
    num(147.7),
    bad('budget/hierarchy', num(280)),
  )
  .row('2081101', '行政运行', num(147.7), num(147.7), null)
  .row('2081104', '残疾人康复', num(160), null, num(160))
  .row('2081105', '残疾人就业', num(110), null, num(110))
  .row('210', '卫生健康支出', num(14.8), num(14.8), null)
  .row('21011', '行政事业单位医疗', num(14.8), num(14.8), null)
  .row('2101101', '行政单位医疗', num(14.8), num(14.8), null)
  .row('221', '住房保障支出', num(19.4), num(19.4), null)
  .row('22102', '住房改革支出', num(19.4), num(19.4), null)
  .row('2210201', '住房公积金', num(19.4), num(19.4), null)
  .row(w(2, '合计'), num(486.5), num(206.5), num(280))
  .end();
const three = new Sheet('08', { grid: [3, 1, 1, 1, 1, 1, 1] })
  .begin('budget-08')
  .row(w(7, '公开表8'))
  .row(w(7, title('一般公共预算“三公”经费支出表')))
  .row(w(4, '部门：南漳县残疾人联合会'), w(3, '单位：万元'))
  .row(
    d(2, '单位名称'),
    d(2, '“三公”经费合计'),
    d(2, '因公出国（境）费用'),
    w(3, '公务用车购置及运行费'),
    d(2, '公务接待费'),
  )
  .row('小计', '公务用车购置费', '公务用车运行费')
  .row(
    '南漳县残疾人联合会',
    bad('budget/row-sum|budget/total', num(4.2)),
    num(0),
    num(2.4),
    num(0),
    num(2.4),
    num(0.8),
  )
  .row('合计', may('budget/row-sum', num(4.2)), num(0), num(2.4), num(0), num(2.4), num(0.8))
  .end()
  .tolerate('budget/row-sum');
const hubei = form({
  id: 'fifth-budget-tables-wrong',
  about: '预算公开表1/5/8：残疾人事业项目280≠160+110，三公合计4.2≠0+2.4+0.8',
  sheets: [whole, functions, three],
  tolerated: ['budget/cross-table', 'budget/hierarchy', 'budget/total'],
});

/** Budget tables without an error: income by source, a fund table with nothing in it but a note, buying plans. */
const income = new Sheet('表2', { grid: [3, 1, 1, 1, 1, 1] })
  .begin('budget-02')
  .row(w(6, title('收入预算总表')))
  .row(w(3, '部门（单位）：云梦县第一小学'), w(3, '单位：万元'))
  .row('单位名称', '合计', '一般公共预算', '政府性基金预算', '财政专户管理资金', '单位资金')
  .row('云梦县第一小学', num(1862.4), num(1802.4), num(0), num(0), num(60))
  .row('合计', num(1862.4), num(1802.4), num(0), num(0), num(60))
  .end();
const emptyFund = new Sheet('表9', { grid: [1, 3, 1, 1, 1] })
  .begin('budget-09')
  .row(w(5, title('政府性基金预算支出表')))
  .row(w(2, '部门（单位）：云梦县第一小学'), w(3, '单位：万元'))
  .row('科目编码', '科目名称', '合计', '基本支出', '项目支出')
  .row(null, null, null, null, null)
  .row(w(5, '备注：本单位2025年无政府性基金预算支出，本表为空。'))
  .end();
const buying = new Sheet('表12', { grid: [2, 2, 2, 1, 1, 1] })
  .begin('budget-12')
  .row(w(6, title('政府采购预算表')))
  .row(w(3, '部门（单位）：云梦县第一小学'), w(3, '单位：万元'))
  .row('项目名称', '采购品目', '采购组织形式', '合计', '财政拨款', '单位资金')
  .row('教学设备更新', 'A02010105 台式计算机', '分散采购', num(36), num(36), num(0))
  .row('食堂物资采购', 'A07 食品', '分散采购', num(48), num(0), num(48))
  .row(w(3, '合计'), num(84), num(36), num(48))
  .end();
const school = form({
  id: 'fifth-budget-tables',
  about: '预算公开表2/9/12：基金表为空附备注，无错',
  sheets: [income, emptyFund, buying],
  tolerated: ['budget/empty-note'],
});

/** The folder of a Hunan county: cover, contents, base data, the whole department and one project; all in agreement. */
const jacket = new Sheet('封面', { grid: [1, 1, 1, 1] })
  .gap(3)
  .row(w(4, '2024年度部门整体支出绩效自评'))
  .row(w(2, '单位名称：'), w(2, '江永县交通运输局'))
  .row(w(2, '联系电话：'), w(2, '0746-5720000'));
const contents = new Sheet('目录', { grid: [1, 4, 1] })
  .row(w(3, '目  录'))
  .row('附件1', '2024年度部门整体支出绩效评价基础数据表', 1)
  .row('附件2', '2024年度部门整体支出绩效自评表', 2)
  .row('附件3', '2024年度项目支出绩效自评表', 3);
const baseSheet = new Sheet('附件1', { grid: [2, 1, 1, 1, 1, 1, 1] })
  .begin('base-data')
  .row(w(7, title('2024年度部门整体支出绩效评价基础数据表')))
  .row(d(2, '财政供养人员情况（人）'), w(2, '编制数'), w(2, '2024年实际在职人数'), w(2, '控制率'))
  .row(w(2, f('establishment', 64)), w(2, f('onPost', 60)), w(2, f('controlRate', '93.75%')))
  .row('经费控制情况（万元）', w(2, '2023年决算数'), w(2, '2024年预算数'), w(2, '2024年决算数'))
  .row('三公经费', w(2, 11.4), w(2, 11), w(2, 9.8))
  .row('1、公务用车购置和维护经费', w(2, 8), w(2, 8), w(2, 7.4))
  .row('其中：公车购置', w(2, 0), w(2, 0), w(2, 0))
  .row('公车运行维护', w(2, 8), w(2, 8), w(2, 7.4))
  .row('2、出国经费', w(2, 0), w(2, 0), w(2, 0))
  .row('3、公务接待', w(2, 3.4), w(2, 3), w(2, 2.4))
  .row('项目支出：', w(2, 360), w(2, 400), w(2, 392))
  .row('1、农村公路养护', w(2, 360), w(2, 400), w(2, 392))
  .row('公用经费', w(2, 82), w(2, 80), w(2, 78.6))
  .row('政府采购金额', w(2, '——'), w(2, 40), w(2, 38.2))
  .row('部门基本支出预算调整', w(2, '——'), w(2, '——'), w(2, 18))
  .row('厉行节约保障措施', w(6, '压减一般性支出5%。'))
  .end();
const wholeSheet = new Sheet('附件2', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('overall-self-evaluation')
  .row(w(9, title('2024年度部门整体支出绩效自评表')))
  .row(w(2, '县级预算部门名称'), w(7, f('department', '江永县交通运输局')))
  .fundHead(
    w(2, d(2, '年度预算申请（万元）')),
    LB(),
    BI(),
    BA('全年预算数'),
    EX('全年执行数'),
    WT(),
    RT('执行率'),
    SC(),
  )
  .fund('total', '年度资金总额', 1060, 1078, 1070, 10, '99.26%', 9.93)
  .row(w(5, '按收入性质分：'), w(4, '按支出性质分：'))
  .row(w(5, '其中：一般公共预算：1078'), w(4, '其中：基本支出：678'))
  .row(w(5, '政府性基金拨款：0'), w(4, '项目支出：400'))
  .row(w(2, d(2, '年度总体目标')), w(3, '预期目标'), w(4, '实际完成情况'))
  .row(w(3, g('expected', '养护农村公路520公里。')), w(4, g('actual', '养护农村公路520公里，优良路率86%。')))
  .head('annual', d(8, '绩效指标'), L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS())
  .ind(d(4, '产出指标\n（50分）'), '数量指标', '养护农村公路', '≥520公里', '520公里', 20, 20, null)
  .ind('质量指标', '优良中等路率', '≥85%', '86%', 10, 10, null)
  .ind('时效指标', '水毁路段抢通及时率', '100%', '100%', 10, 10, null)
  .ind('成本指标', '三公经费', '≤11万元', '9.8万元', 10, 10, null)
  .ind(d(2, '效益指标\n（30分）'), '社会效益指标', '建制村通硬化路率', '100%', '100%', 15, 15, null)
  .ind('可持续影响指标', '路长制运行', '规范', '规范', 15, 14, '两个乡镇专管员缺位')
  .ind('满意度指标（10分）', '服务对象满意度指标', '群众满意度', '≥90%', '93%', 10, 10, null)
  .row(w(6, '总分'), t('weight', 100), t('score', 98.93), null)
  .end();
const projectSheet = new Sheet('附件3', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('2024年度项目支出绩效自评表')))
  .row(w(2, '项目支出名称'), w(7, f('projectName', '农村公路养护')))
  .row(
    w(2, '主管部门'),
    w(3, f('department', '江永县交通运输局')),
    '实施单位',
    w(3, f('implementingUnit', '江永县公路建设养护中心')),
  )
  .fundHead(
    w(2, d(4, '项目资金（万元）')),
    LB(),
    BI(),
    BA('全年预算数'),
    EX('全年执行数'),
    WT(),
    RT('执行率'),
    SC(),
  )
  .fund('total', '年度资金总额', 400, 400, 392, 10, '98%', 9.8)
  .fund('part', '其中：当年财政拨款', 400, 400, 392, '-', '-', '-')
  .fund('part', '上年结转资金', 0, 0, 0, '-', '-', '-')
  .row(w(2, d(2, '年度总体目标')), w(3, '预期目标'), w(4, '实际完成情况'))
  .row(w(3, g('expected', '养护农村公路520公里。')), w(4, g('actual', '养护农村公路520公里。')))
  .head('annual', d(8, '绩效指标'), L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS())
  .ind(d(4, '产出指标\n（50分）'), '数量指标', '养护农村公路', '≥520公里', '520公里', 20, 20, null)
  .ind('质量指标', '优良中等路率', '≥85%', '86%', 10, 10, null)
  .ind('时效指标', '养护任务完成时间', '2024、12、31', '2024、12、20', 10, 10, null)
  .ind('成本指标', '每公里养护成本', '≤7700元', '7538.46元', 10, 10, null)
  .ind(d(2, '效益指标\n（30分）'), '社会效益指标', '受益行政村', '≥62个', '62个', 15, 15, null)
  .ind('可持续影响指标', '公路使用年限', '延长', '延长', 15, 15, null)
  .ind('满意度指标（10分）', '服务对象满意度指标', '沿线群众满意度', '≥90%', '92%', 10, 10, null)
  .row(w(6, '总分'), t('weight', 100), t('score', 99.8), null)
  .end();
const folder = form({
  id: 'fifth-hunan-folder',
  about: '湖南全套：封面、目录、基础数据表、整体自评、项目自评，互相一致，无错',
  sheets: [jacket, contents, baseSheet, wholeSheet, projectSheet],
});

/** Declaration and evaluation of one project in one workbook, a hidden sheet of code lists; the evaluation leaves an indicator's points and scores unequal to the total. */
const declared = new Sheet('申报', { grid: [1, 1, 3, 2, 1] })
  .begin('project-target')
  .row(w(5, title('项目支出绩效目标表（2024年度）')))
  .row(
    '项目名称',
    w(2, f('projectName', '残疾儿童康复救助')),
    '主管部门',
    f('department', '天津市宁河区残疾人联合会'),
  )
  .row('实施单位', w(4, f('implementingUnit', '宁河区残疾人康复服务指导中心')))
  .row(d(2, '资金（万元）'), w(2, m('total', 'label', '资金总额')), w(2, m('total', 'amount', 150)))
  .row(w(2, m('part', 'label', '财政拨款')), w(2, m('part', 'amount', 150)))
  .row('绩效目标', w(4, g('expected', '为100名以上残疾儿童提供康复救助。')))
  .head('annual', L1(), L2(), L3(), TG('指标值'), WT('权重'))
  .ind(d(4, '产出指标'), '数量指标', '救助残疾儿童', '≥100人', 20)
  .ind('质量指标', '康复建档率', '100%', 10)
  .ind('时效指标', '救助申请办结时间', '≤15天', 10)
  .ind('成本指标', '人均救助标准', '≤1.5万元', 10)
  .ind(d(2, '效益指标'), '社会效益指标', '康复有效率', '≥85%', 20)
  .ind('可持续影响指标', '康复救助制度', '完善', 10)
  .ind('满意度指标', '服务对象满意度指标', '家长满意度', '≥90%', 10)
  .row(w(4, '合计'), t('weight', 90))
  .end();
const evaluated = new Sheet('自评', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, title('项目支出绩效自评表（2024年度）')))
  .row(
    '项目名称',
    w(3, f('projectName', '残疾儿童康复救助')),
    '主管部门',
    w(3, f('department', '天津市宁河区残疾人联合会')),
  )
  .row('实施单位', w(7, f('implementingUnit', '宁河区残疾人康复服务指导中心')))
  .fundHead(
    d(3, '项目资金（万元）'),
    w(2, LB()),
    BI(),
    BA('全年预算数'),
    EX('全年执行数'),
    RT('执行率'),
    SC('得分（10分）'),
  )
  .fund('total', w(2, '资金总额'), 150, 150, 147, '98%', 9.8)
  .fund('part', w(2, '财政拨款'), 150, 150, 147, '98%', null)
  .row(
    '绩效目标',
    w(3, g('expected', '为100名以上残疾儿童提供康复救助。')),
    '完成情况',
    w(3, g('actual', '救助残疾儿童104名。')),
  )
  .head('annual', L1(), L2(), L3(), TG('指标值'), AC(), WT('权重'), SC(), RS('偏差原因'))
  .ind(d(4, '产出指标'), '数量指标', '救助残疾儿童', '≥100人', '104人', 20, 20, null)
  .ind('质量指标', '康复建档率', '100%', '100%', 10, 10, null)
  .ind(
    '时效指标',
    '救助申请办结时间',
    '≤15天',
    '18天',
    10,
    bad('score/quantitative', 7),
    '6月集中申报，审核人手不足',
  )
  .ind('成本指标', '人均救助标准', '≤1.5万元', '1.41万元', 10, 10, null)
  .ind(d(2, '效益指标'), '社会效益指标', '康复有效率', '≥85%', '87.5%', 20, 20, null)
  .ind('可持续影响指标', '康复救助制度', '完善', '完善', 10, 10, null)
  .ind('满意度指标', '服务对象满意度指标', '家长满意度', '≥90%', bad('actual/phrase', '满意'), 10, 10, null)
  .row(w(5, '总分'), t('weight', 100), t('score', 96.8), null)
  .end();
const codes = new Sheet('码表', { grid: [1, 1], hidden: true })
  .row('代码', '一级指标')
  .row('1', '产出指标')
  .row('2', '效益指标')
  .row('3', '满意度指标');
const tianjin = form({
  id: 'fifth-tianjin-declared-and-evaluated-wrong',
  about: '天津：同册申报与自评，隐藏码表；18天/15天得7（应8.33），满意度90%只写“满意”',
  sheets: [declared, evaluated, codes],
});

/** The middle of the year: a monitoring form with all words of an evaluation, and the review form of declared targets. */
const monitor = new Sheet('绩效监控', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .row(w(8, '项目支出绩效运行监控表'))
  .row(w(8, '（2024年1-7月）'))
  .row('项目名称', w(3, '公益性岗位补贴'), '主管部门', w(3, '泾源县人力资源和社会保障局'))
  .row(
    d(2, '资金执行情况（万元）'),
    w(2, '年初预算数'),
    '1-7月执行数',
    '1-7月执行率',
    w(2, '全年预计执行数'),
    '执行偏差说明',
  )
  .row(w(2, 420), 236, '56.19%', w(2, 420), '按月发放，进度正常')
  .row(
    '一级指标',
    '二级指标',
    '三级指标',
    '年度指标值',
    '1-7月执行情况',
    '全年预计完成情况',
    '完成可能性',
    '偏差原因分析',
  )
  .row(d(2, '产出指标'), '数量指标', '公益性岗位人数', '≥350人', '346人', '350人', '确定能', '4人离岗待补')
  .row('时效指标', '补贴按月发放率', '100%', '100%', '100%', '确定能', null)
  .row('效益指标', '社会效益指标', '零就业家庭动态清零', '清零', '清零', '清零', '确定能', null)
  .row('满意度指标', '服务对象满意度指标', '岗位人员满意度', '≥90%', '/', '92%', '有可能', '年底调查');
const review = new Sheet('目标审核', { grid: [1, 2, 3, 1, 2] })
  .row(w(5, '部门预算项目绩效目标审核表'))
  .row('序号', '审核内容', '审核要点', '分值', '审核意见')
  .row(1, '完整性审核', '绩效目标填报格式是否规范、完整', 20, '符合')
  .row(2, '相关性审核', '绩效目标与部门职责是否相关', 30, '符合')
  .row(3, '适当性审核', '绩效目标与资金规模是否匹配', 30, '指标值偏低')
  .row(4, '可行性审核', '绩效目标能否如期实现', 20, '符合')
  .row(w(3, '综合评定等级'), wd(2, 1, '良'));
const notOurs = form({
  id: 'fifth-not-ours-monitoring-review',
  about: '绩效运行监控表、绩效目标审核表：用语相近而不是本工具的表',
  sheets: [monitor, review],
});

/** Plain office sheets: accounts of a year (决算), a list of fixed assets, a list of pay. */
const accounts = new Sheet('公开01表', { grid: [3, 1, 1, 3, 1, 1] })
  .row(w(6, '收入支出决算总表'))
  .row(w(3, '部门：乐亭县气象局'), w(3, '公开01表  单位：万元'))
  .row(w(3, '收入'), w(3, '支出'))
  .row('项目', '行次', '金额', '项目（按功能分类）', '行次', '金额')
  .row('一、一般公共预算财政拨款收入', 1, 186.4, '二十、自然资源海洋气象等支出', 32, 182.1)
  .row('八、其他收入', 8, 3.2, '二十一、住房保障支出', 33, 7.5)
  .row('本年收入合计', 27, 189.6, '本年支出合计', 57, 189.6);
const assets = new Sheet('资产', { grid: [1, 2, 1, 1, 1, 2] })
  .row(w(6, '2024年末固定资产盘点表'))
  .row('序号', '资产名称', '数量', '单价（元）', '金额（元）', '备注')
  .row(1, '自动气象站', 6, 86000, 516000, null)
  .row(2, '台式计算机', 18, 5200, 93600, '待报废4台')
  .row(w(2, '合计'), 24, null, 609600, null);
const pay = new Sheet('绩效工资', { grid: [1, 1, 1, 1, 1, 1] })
  .row(w(6, '2024年12月奖励性绩效工资发放表'))
  .row('序号', '姓名', '考核得分', '系数', '绩效工资', '签字')
  .row(1, '王丽', 95, pct(1.05), 2100, null)
  .row(2, '刘洋', 88, pct(1), 2000, null)
  .row(w(4, '合计'), 4100, null);
const office = form({
  id: 'fifth-not-ours-office',
  about: '决算公开表、固定资产盘点、奖励性绩效工资发放：不是本工具的表',
  sheets: [accounts, assets, pay],
});

export const others = [hubei, school, folder, tianjin, notOurs, office];
