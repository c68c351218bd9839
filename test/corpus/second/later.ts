/** Odd pages: a table inside a report, two money tables, English punctuation, a form filled in halfway. */
import { Sheet, bad, d, f, form, g, h, m, num, pct, t, title, w, wd } from '../form';

/** A report's first pages and the table in one sheet; 长期目标 beside 年度目标 in the goals. */
const report = new Sheet('自评报告', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .row(w(9, '芷江侗族自治县融媒体中心2023年项目支出绩效自评报告'))
  .row(w(9, '一、项目概况：应急广播系统维护项目年初预算30万元，主要用于设备维修和电费。'))
  .row(w(9, '二、自评得分：经自评，得分98.50分，等级为优。'))
  .row(w(9, '三、存在问题：个别山区村终端信号不稳。'))
  .gap()
  .begin('project-self-evaluation')
  .row(w(9, title('附：应急广播系统维护绩效自评表')))
  .row('项目名称', w(8, f('projectName', '应急广播系统维护')))
  .row(
    '主管部门',
    w(4, f('department', '中共芷江县委宣传部')),
    '实施单位',
    w(3, f('implementingUnit', '芷江县融媒体中心')),
  )
  .fundHead(
    d(3, '项目资金（万元）'),
    w(2, h('label', null)),
    h('initialBudget', '年初预算数'),
    h('annualBudget', '全年预算数'),
    h('executed', '全年执行数'),
    h('weight', '分值'),
    h('rate', '执行率'),
    h('score', '得分'),
  )
  .fund('total', w(2, '年度资金总额'), 30, 30, 28.5, 10, '95%', 9.5)
  .fund('part', w(2, '其中：当年财政拨款'), 30, 30, 28.5, '—', '95%', '—')
  .row(d(2, '目标'), w(4, '年度目标'), w(4, '年度完成情况'))
  .row(
    w(4, g('expected', '全县广播终端在线率95%以上。')),
    w(4, g('actual', '终端在线率95.8%，播发应急信息62条。')),
  )
  .head(
    'annual',
    d(8, '绩效指标'),
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('target', '年度指标值'),
    h('actual', '实际完成值'),
    h('weight', '分值'),
    h('score', '得分'),
    h('reason', '偏差原因分析及改进措施'),
  )
  .ind(d(4, '产出指标'), '数量指标', '维护广播终端', '1260个', '1260个', 20, 20, null)
  .ind('质量指标', '终端在线率', '95%以上', '95.8%', 10, 10, null)
  .ind('时效指标', '故障修复时限', '48小时内', '48小时', 10, 10, null)
  .ind('成本指标', '终端年均维护费', '≤240元', '226元', 10, 10, null)
  .ind(d(2, '效益指标'), '社会效益指标', '应急信息播发及时有效', '及时有效', '及时有效', 20, 20, null)
  .ind(
    '可持续影响指标',
    '应急广播体系',
    '持续完善',
    '基本完善',
    10,
    9,
    '个别山区村信号不稳，2024年增设中继站',
  )
  .ind('满意度指标', '服务对象满意度指标', '村民满意度', '90%', '93%', 10, 10, null)
  .row(w(6, '总分'), t('weight', 100), t('score', 98.5), null)
  .end();
const reportForm = form({
  id: 'second-report-with-table',
  about: '湖南：报告文字与自评表在同一工作表，“附：…自评表”为标题',
  sheets: [report],
});

/** Two money tables, one by source and one by use; the second differs from the first. */
const two = new Sheet('自评表', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('overall-self-evaluation')
  .row(w(9, title('2021年度部门整体支出绩效自评表')))
  .row('部门名称', w(8, f('department', '沂源县交通运输局')))
  .fundHead(
    d(5, '收入情况（万元）'),
    w(2, h('label', '资金来源')),
    h('initialBudget', '年初预算数'),
    h('annualBudget', '全年预算数'),
    h('executed', '全年执行数'),
    h('weight', '分值'),
    h('rate', '执行率'),
    h('score', '得分'),
  )
  .fund('total', w(2, '年度资金总额'), 6200, 6850, 6644.5, 10, '97%', 9.7)
  .fund('part', w(2, '一般公共预算'), 5000, 5350, 5144.5, null, '96.16%', null)
  .fund('part', w(2, '政府性基金'), 1200, 1500, 1500, null, '100%', null)
  .fund('part', w(2, '其他资金'), 0, 0, 0, null, null, null)
  .fundHead(
    d(3, '支出情况（万元）'),
    w(2, h('label', '支出类别')),
    h('initialBudget', '年初预算数'),
    h('annualBudget', '全年预算数'),
    w(4, h('executed', '全年执行数')),
  )
  .fund('part', w(2, '基本支出'), 1850, 1930, w(4, 1930))
  .fund('part', w(2, '项目支出'), 4350, bad('funds/breakdown|funds/parts-sum', 4620), w(4, 4714.5))
  .row(
    '年度目标',
    w(4, g('expected', '完成农村公路新改建86公里，客运安全零事故。')),
    '完成情况',
    w(3, g('actual', '农村公路新改建88公里，客运安全零事故。')),
  )
  .head(
    'annual',
    d(9, '绩效指标'),
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('target', '年度指标值'),
    h('actual', '实际完成值'),
    h('weight', '分值'),
    h('score', '得分'),
    h('reason', '偏差原因及改进措施'),
  )
  .ind(d(5, '产出指标'), d(2, '数量指标'), '新改建农村公路', '≥86公里', '88公里', 10, 10, null)
  .ind('农村公路养护', '≥1520公里', '1520公里', 10, 10, null)
  .ind('质量指标', '工程交工验收合格率', '100%', '100%', 10, 10, null)
  .ind('时效指标', '工程按期完工率', '100%', '95%', 10, bad('score/unmet-full', 10), '一座危桥改造因汛期顺延')
  .ind('成本指标', '每公里养护费', '≤1.2万元', '1.18万元', 10, 10, null)
  .ind(d(2, '效益指标'), '社会效益指标', '客运安全责任事故', '0起', '0起', 20, 20, null)
  .ind('可持续影响指标', '路网服务能力', '提升', '提升', 10, 10, null)
  .ind(
    '满意度指标',
    '服务对象满意度指标',
    '出行群众满意度',
    '≥90%',
    '92.2%',
    10,
    9,
    bad('score/reason-missing', null),
  )
  .row(w(6, '总分'), t('weight', 100), t('score', 98.7), null)
  .end()
  .tolerate('funds/breakdown', 'funds/parts-sum', 'funds/over-budget');
const twoMoney = form({
  id: 'second-two-money-tables',
  about: '山东整体：收入、支出两张资金表，全年预算6850与6550不一，95%仍满分，达标扣分无原因',
  sheets: [two],
});

/** Guizhou: a declaration and its self-evaluation in two sheets, agreeing; the unit differs (元 against 万元), as printed. */
const declared = new Sheet('绩效目标', { grid: [1, 1, 2, 1, 1, 1, 1] })
  .begin('project-target')
  .row(w(7, title('2023年项目支出绩效目标表')))
  .row(
    '项目名称',
    w(3, f('projectName', '残疾人辅具适配')),
    '主管部门',
    w(2, f('department', '正安县残疾人联合会')),
  )
  .row('资金总额（元）', w(3, '460000'), '财政拨款（元）', w(2, '460000'))
  .row('年度目标', w(6, g('expected', '为420名残疾人适配辅助器具。')))
  .head(
    'annual',
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('operator', '指标符号'),
    h('target', '指标值'),
    h('unit', '指标单位'),
    h('weight', '指标权重'),
  )
  .ind('产出指标', '数量指标', '适配辅具残疾人', '≥', 420, '人', 20)
  .ind('产出指标', '质量指标', '适配评估合格率', '≥', 95, '%', 10)
  .ind('产出指标', '时效指标', '适配完成时间', '≤', 11, '月', 10)
  .ind('产出指标', '成本指标', '人均适配成本', '≤', 1100, '元', 10)
  .ind('效益指标', '社会效益指标', '残疾人生活质量', '定性', '提高', null, 30)
  .ind('满意度指标', '服务对象满意度指标', '残疾人及亲属满意度', '≥', 90, '%', 10)
  .end();
const evaluated = new Sheet('自评', { grid: [1, 1, 2, 1, 1, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(10, title('2023年项目支出绩效自评表')))
  .row(
    '项目名称',
    w(4, f('projectName', '残疾人辅具适配')),
    '主管部门',
    w(4, f('department', '正安县残疾人联合会')),
  )
  .fundHead(
    wd(2, 3, '项目资金（元）'),
    h('label', null),
    h('initialBudget', '年初预算数'),
    h('annualBudget', '全年预算数'),
    h('executed', '全年执行数'),
    h('weight', '分值'),
    h('rate', '执行率（%）'),
    w(2, h('score', '得分')),
  )
  .fund('total', '年度资金总额', num(460000), num(460000), num(451720), 10, 98.2, w(2, 9.82))
  .fund('part', '其中：财政拨款', num(460000), num(460000), num(451720), null, 98.2, w(2, null))
  .row(
    '年度目标',
    w(4, g('expected', '为420名残疾人适配辅助器具。')),
    '完成情况',
    w(4, g('actual', '为422名残疾人适配辅助器具。')),
  )
  .head(
    'annual',
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('operator', '指标符号'),
    h('target', '指标值'),
    h('unit', '指标单位'),
    h('actual', '完成值'),
    h('weight', '权重'),
    h('score', '自评得分'),
    h('reason', '偏差原因'),
  )
  .ind('产出指标', '数量指标', '适配辅具残疾人', '≥', 420, '人', 422, 20, 20, null)
  .ind('产出指标', '质量指标', '适配评估合格率', '≥', 95, '%', 96.5, 10, 10, null)
  .ind('产出指标', '时效指标', '适配完成时间', '≤', 11, '月', 10, 10, 10, null)
  .ind('产出指标', '成本指标', '人均适配成本', '≤', 1100, '元', 1070.43, 10, 10, null)
  .ind('效益指标', '社会效益指标', '残疾人生活质量', '定性', '提高', null, '提高', 30, 30, null)
  .ind('满意度指标', '服务对象满意度指标', '残疾人及亲属满意度', '≥', 90, '%', 93, 10, 10, null)
  .row(w(7, '合计'), t('weight', 100), t('score', 99.82), null)
  .end();
const pairForm = form({
  id: 'second-guizhou-pair',
  about: '贵州残联：同一项目申报与自评两表一致，单位元，无合并，≤11月完成于10月',
  sheets: [declared, evaluated],
});

/** A form that was begun and left: money filled, indicators named, no completion yet; three zeros as placeholders. */
const half = new Sheet('自评（未完）')
  .begin('project-self-evaluation')
  .row(w(9, title('2024年度项目支出绩效自评表')))
  .row('项目名称', w(8, f('projectName', '森林消防队伍建设')))
  .row(
    '主管部门',
    w(4, f('department', '漠河市应急管理局')),
    '实施单位',
    w(3, f('implementingUnit', '漠河市森林消防大队')),
  )
  .fundHead(
    d(3, '项目资金（万元）'),
    w(2, h('label', null)),
    h('initialBudget', '年初预算数'),
    h('annualBudget', '全年预算数'),
    h('executed', '全年执行数'),
    h('weight', '分值'),
    h('rate', '执行率'),
    h('score', '得分'),
  )
  .fund('total', w(2, '年度资金总额'), 320, bad('funds/missing|funds/zero-budget', null), 318, 10, null, 10)
  .fund('part', w(2, '其中：当年财政拨款'), 320, null, 318, '—', null, '—')
  .row(d(2, '年度总体目标'), w(4, '预期目标'), w(4, '实际完成情况'))
  .row(
    w(4, g('expected', '队伍靠前驻防，火情24小时内处置。')),
    w(4, bad('goal/actual-missing', g('actual', null))),
  )
  .head(
    'annual',
    d(8, '绩效指标'),
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('target', '年度指标值'),
    h('actual', '实际完成值'),
    h('weight', '分值'),
    h('score', '得分'),
    h('reason', '偏差原因分析及改进措施'),
  )
  .ind(d(4, '产出指标'), '数量指标', '靠前驻防队员', '≥80人', '82人', 20, 20, null)
  .ind('质量指标', '训练考核合格率', '≥95%', '96%', 10, 10, null)
  .ind('时效指标', '火情24小时处置率', '100%', '100%', 10, 10, null)
  .ind('成本指标', '人均装备费', '≤4万元', '3.88万元', 10, 10, null)
  .ind(d(2, '效益指标'), '生态效益指标', '森林火灾受害率', '≤0.9‰', '0', 20, 20, null)
  .ind('可持续影响指标', '队伍稳定性', '稳定', bad('actual/missing', '——'), 10, 10, null)
  .ind('满意度指标', '服务对象满意度指标', '林区居民满意度', '≥90%', '92%', 10, 10, null)
  .row(w(6, '总分'), t('weight', 100), bad('total/missing', t('score', null)), null)
  .end()
  .tolerate('funds/rate-missing', 'funds/score', 'funds/parts-sum');
const halfDone = form({
  id: 'second-half-done',
  about: '黑龙江：全年预算数空、完成情况空、完成值“——”而有得分、总分空',
  sheets: [half],
});

/** 上海-like: declaration with a monthly plan of payments; 100% reached before December. */
const plan = new Sheet('项目申报', { grid: [1, 1, 1, 1, 1, 1, 1, 1] })
  .begin('project-target')
  .row(w(8, title('2025年预算项目绩效目标申报表')))
  .row(
    '项目名称',
    w(3, f('projectName', '社区卫生服务中心修缮')),
    '项目编码',
    w(3, f('projectCode', '31011525T000000112')),
  )
  .row(
    '主管部门',
    w(3, f('department', '崇明区卫生健康委员会')),
    '预算单位',
    w(3, f('implementingUnit', '崇明区庙镇社区卫生服务中心')),
  )
  .row(
    m('total', 'label', '项目总预算（元）'),
    w(3, m('total', 'amount', num(1286000))),
    '项目类别',
    w(3, '一次性项目'),
  )
  .row(d(2, '用款计划'), '月份', '3月', '5月', '7月', '9月', '11月', '12月')
  .row('累计支付比例', pct(0.1), pct(0.3), pct(0.6), pct(0.9), pct(1), pct(1))
  .row('项目总目标', w(7, g('expected', '完成门诊楼外墙和管线修缮3200平方米，消除安全隐患。')))
  .head(
    'annual',
    h('level1', '一级目标'),
    h('level2', '二级目标'),
    w(2, h('level3', '三级目标')),
    w(2, h('target', '目标值')),
    w(2, h('weight', '权重（%）')),
  )
  .ind(d(4, '产出目标'), '数量', w(2, '修缮面积'), w(2, '=3200平方米'), w(2, 20))
  .ind('质量', w(2, '工程验收合格率'), w(2, '=100%'), w(2, 15))
  .ind('时效', w(2, '工程竣工时间'), w(2, '2025年10月31日前'), w(2, 15))
  .ind('成本', w(2, '单位面积修缮成本'), w(2, '≤402元/平方米'), w(2, 10))
  .ind(d(2, '效果目标'), '社会效益', w(2, '安全隐患消除率'), w(2, '=100%'), w(2, 20))
  .ind('满意度', w(2, '就诊居民满意度'), w(2, '≥90%'), w(2, 10))
  .ind('影响力目标', '长效管理', w(2, '房屋巡检制度'), w(2, '健全'), w(2, 10))
  .row(w(6, '合计'), w(2, t('weight', 100)))
  .end()
  .tolerate('weight/level1', 'indicator/level1-missing');
const shanghaiPlan = form({
  id: 'second-shanghai-plan',
  about: '上海申报：产出目标/效果目标/影响力目标，一级目标…三级目标，用款计划11月已达100%',
  sheets: [plan],
});

export const later = [reportForm, twoMoney, pairForm, halfDone, shanghaiPlan];
