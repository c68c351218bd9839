/** Whole departments: self-evaluations, targets and base data; and two pages of a budget's publication. */
import { Sheet, bad, d, f, form, fx, g, h, m, may, pct, t, title, w, wd } from '../form';

/** 山西: main tasks with budget and execution, then money, then indicators; all in order. */
const culture = new Sheet('部门整体', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('overall-self-evaluation')
  .row(w(9, title('部门（单位）整体绩效自评表')))
  .row(w(5, '部门（单位）：右玉县文化和旅游局'), w(4, '2023年度    金额单位：万元'))
  .row(w(2, '部门（单位）名称'), w(7, f('department', '右玉县文化和旅游局')))
  .fundHead(
    wd(2, 5, '年度预算执行情况'),
    w(2, h('label', '项目')),
    h('initialBudget', '年初预算'),
    h('annualBudget', '调整预算'),
    h('executed', '决算数'),
    h('rate', '执行率'),
    h('score', '得分（10分）'),
  )
  .fund('total', w(2, '部门支出合计'), 2146.5, 2310.8, 2287.69, pct(0.99, '0.00%'), 9.9)
  .fund('part', w(2, '基本支出'), 1046.5, 1080.8, 1080.8, pct(1, '0.00%'), null)
  .fund('part', w(2, '项目支出'), 1100, 1230, 1206.89, pct(0.9812, '0.00%'), null)
  .fund('part', w(2, '其中：政府性基金'), 0, 0, 0, null, null)
  .row(
    wd(2, 4, '年度主要任务'),
    '任务名称',
    '主要内容',
    w(2, '预算安排（万元）'),
    '实际支出（万元）',
    w(2, '完成情况'),
  )
  .row('公共文化服务', '送戏下乡', w(2, 420), 415, w(2, '完成'))
  .row('文物保护', '长城修缮', w(2, 510), 500, w(2, '完成'))
  .row('旅游推介', '西口文化节', w(2, 300), 291.89, w(2, '完成'))
  .row(
    w(2, '年度总体目标'),
    w(3, g('expected', '公共文化服务提质增效，文物安全无事故。')),
    w(2, '总体完成情况'),
    w(2, g('actual', '送戏下乡252场，修缮长城1.8公里，全年文物安全无事故。')),
  )
  .head(
    'annual',
    d(10, '年度绩效指标'),
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('target', '年度指标值'),
    h('actual', '全年完成值'),
    h('weight', '分值'),
    h('score', '自评得分'),
    h('reason', '偏差原因及整改措施'),
  )
  .ind(d(5, '产出指标'), d(2, '数量指标'), '送戏下乡场次', '≥240场', '252场', 10, 10, null)
  .ind('修缮长城', '≥1.8公里', '1.8公里', 10, 10, null)
  .ind('质量指标', '文物修缮验收合格率', '100%', '100%', 10, 10, null)
  .ind('时效指标', '文化惠民任务完成时间', '12月底前', '12月15日', 10, 10, null)
  .ind('成本指标', '单场演出成本', '≤3500元', '3420元', 10, 10, null)
  .ind(d(3, '效益指标'), '经济效益', '旅游收入增长率', '≥15%', '16.8%', 10, 10, null)
  .ind('社会效益', '文物安全事故', '0起', '0起', 10, 10, null)
  .ind('可持续影响', '长城保护员队伍', '稳定', '稳定', 10, 10, null)
  .ind('满意度指标', '服务对象满意度', '游客满意度', '≥92%', '93.5%', 10, 10, null)
  .row(w(6, '合计'), t('weight', 100), t('score', 99.9), null)
  .end();
const shanxiOverall = form({
  id: 'second-shanxi-overall-tasks',
  about: '山西整体：决算数/调整预算，主要任务含预算与支出列，其中：政府性基金为部分列举',
  sheets: [culture],
});

/** 广西: revenue by kind of budget and spending by kind; the project spending line spoils the sum; grade off. */
const hospital = new Sheet('单位整体自评')
  .begin('overall-self-evaluation')
  .row(w(9, title('2022年度单位整体支出绩效自评表')))
  .row('单位名称', w(4, '容县人民医院'), '主管部门', w(3, '容县卫生健康局'))
  .fundHead(
    d(6, '整体支出\n（万元）'),
    w(2, h('label', '支出来源')),
    h('initialBudget', '年初预算数'),
    h('annualBudget', '全年预算数'),
    h('executed', '全年执行数'),
    h('weight', '分值'),
    h('rate', '执行率'),
    h('score', '得分'),
  )
  .fund('total', w(2, '年度支出总额'), 42600, 44150, bad('funds/parts-sum', 43267), 10, '98%', 9.8)
  .fund('part', w(2, '财政拨款'), 3600, 4150, 4150, null, '100%', null)
  .fund('part', w(2, '事业收入'), 38500, 39400, 38517, null, '97.76%', null)
  .fund('part', w(2, '经营收入'), 0, 0, 0, null, null, null)
  .fund('part', w(2, '其他收入'), 500, 600, 500, null, '83.33%', null)
  .row(
    '年度目标',
    w(4, g('expected', '提升危急重症救治能力，控制医疗费用不合理增长。')),
    '完成情况',
    w(3, g('actual', '五大中心全部通过验收，次均费用增幅3.1%。')),
  )
  .head(
    'annual',
    d(10, '绩效指标'),
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('target', '年度指标值'),
    h('actual', '实际完成值'),
    h('weight', '分值'),
    h('score', '得分'),
    h('reason', '偏差原因分析及改进措施'),
  )
  .ind(d(5, '产出指标'), d(2, '数量指标'), '门急诊人次', '≥86万人次', '89.2万人次', 10, 10, null)
  .ind('出院人次', '≥5.2万人次', '4.94万人次', 10, bad('score/quantitative', 8), '疫情期间限制收治')
  .ind('质量指标', '三四级手术占比', '≥45%', '47.3%', 10, 10, null)
  .ind('时效指标', '急诊抢救响应时间', '≤5分钟', '4分钟', 10, 10, null)
  .ind('成本指标', '百元医疗收入卫生材料支出', '≤20元', '18.6元', 10, 10, null)
  .ind(d(3, '效益指标'), '社会效益指标', '县域内就诊率', '≥88%', '90.1%', 15, 15, null)
  .ind('经济效益指标', '门诊次均费用增幅', '≤5%', '3.1%', 10, 10, null)
  .ind('可持续影响指标', '人才梯队', '不断优化', '不断优化', 5, 5, null)
  .ind('满意度指标', '服务对象满意度指标', '住院患者满意度', '≥90%', '91.8%', 10, 10, null)
  .row(w(6, '总分'), t('weight', 100), t('score', 97.8), null)
  .row('自评等次', w(8, bad('total/grade', t('grade', '良'))))
  .end();
const guangxiHospital = form({
  id: 'second-guangxi-hospital-wrong',
  about: '广西医院单位整体：合计43267≠43167，4.94/5.2得8，97.8分评“良”',
  sheets: [hospital],
});

/** 湖南: base data of a street, the form of 2024; a wrong control rate, the reception line above its budget. */
const street = new Sheet('基础数据', { grid: [2, 1, 1, 1] })
  .row(w(4, '附件1'))
  .begin('base-data')
  .row(w(4, title('部门整体支出绩效评价基础数据表（2024年度）')))
  .row(d(2, '财政供养人员情况（人）'), '编制数', '2024年年末实际在职人数', '控制率')
  .row(f('establishment', 64), f('onPost', 60), bad('base/control-rate', f('controlRate', '98.75%')))
  .row('经费控制情况（万元）', '2023年决算数', '2024年预算数', '2024年决算数')
  .row('一、三公经费', 14.2, 13.5, bad('base/parts-sum', 13.3))
  .row('1.公务用车购置和运行维护费', 9.6, 9, 8.8)
  .row('其中：公务用车购置', 0, 0, 0)
  .row('公务用车运行维护', 9.6, 9, 8.8)
  .row('2.因公出国（境）费', 0, 0, 0)
  .row('3.公务接待费', 4.6, 4.5, 3.5)
  .row('二、项目支出', 1320, 1280, 1246.5)
  .row('1.业务工作专项', 520, 480, 466.5)
  .row('2.运行维护专项', 800, 800, 780)
  .row('三、公用经费', 186.4, 180, 172.3)
  .row('其中：办公费', 46, 45, 43.1)
  .row('水电费、差旅费', 38.2, 37, 35.6)
  .row('会议费、培训费', 8.5, 8, 6.2)
  .row('四、政府采购金额', '——', 66, 61.8)
  .row('五、部门基本支出预算调整', '——', 0, 25.6)
  .row('厉行节约保障措施', w(3, '严格三公经费审批，压减会议和培训支出。'))
  .end()
  .row(w(4, '填表人：唐丽    填报日期：2025年3月12日'));
const hunanStreet = form({
  id: 'second-hunan-base-2024-wrong',
  about: '湖南街道基础数据表（四列）：控制率60/64写98.75%，三公13.3≠12.3',
  sheets: [street],
});

/** 天津: a department's target with tasks, budget columns by source and use; clean. */
const greening = new Sheet('部门整体绩效目标', { grid: [1, 1, 1, 2, 1, 1, 1, 1] })
  .begin('overall-target')
  .row(w(8, title('2024年部门整体支出绩效目标表')))
  .row('部门名称', w(7, f('department', '宝坻区城市管理委员会')))
  .row(d(4, '部门预算（万元）'), w(2, m('total', 'label', '预算支出总额')), w(5, m('total', 'amount', 9860)))
  .row(d(3, '其中'), m('part', 'label', '一般公共预算'), w(5, m('part', 'amount', 9260)))
  .row(m('part', 'label', '政府性基金预算'), w(5, m('part', 'amount', 600)))
  .row(m('part', 'label', '财政专户管理资金'), w(5, m('part', 'amount', 0)))
  .row(d(4, '年度主要任务'), '任务', w(2, '主要内容'), '预算数', '财政拨款', '其他资金', '完成时限')
  .row('环卫保洁', w(2, '城区道路清扫保洁'), 5200, 5200, 0, '12月')
  .row('园林绿化', w(2, '绿地养护与更新'), 2600, 2600, 0, '12月')
  .row('市政照明', w(2, '路灯运行维护'), 1060, 1060, 0, '12月')
  .row('年度总体目标', w(7, g('expected', '城区环境整洁有序，绿化养护达标，路灯亮灯率不低于98%。')))
  .head(
    'annual',
    d(9, '年度绩效指标'),
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    w(2, h('level3', '三级指标')),
    h('operator', '计算符号'),
    h('target', '指标值'),
    h('unit', '计量单位'),
  )
  .ind(d(5, '产出指标'), d(2, '数量指标'), w(2, '清扫保洁面积'), '≥', 860, '万平方米')
  .ind(w(2, '养护绿地面积'), '≥', 420, '公顷')
  .ind('质量指标', w(2, '路灯亮灯率'), '≥', 98, '%')
  .ind('时效指标', w(2, '投诉处理时限'), '≤', 24, '小时')
  .ind('成本指标', w(2, '保洁单价'), '≤', 6.1, '元/平方米')
  .ind(d(2, '效益指标'), '社会效益指标', w(2, '城市环境面貌'), '定性', '持续改善', null)
  .ind('生态效益指标', w(2, '生活垃圾无害化处理率'), '=', 100, '%')
  .ind('满意度指标', '服务对象满意度指标', w(2, '市民满意度'), '≥', 90, '%')
  .end();
const tianjinTarget = form({
  id: 'second-tianjin-overall-target',
  about: '天津整体目标：预算按性质，主要任务预算数列，计算符号/指标值/计量单位',
  sheets: [greening],
});

/** 四川: a department scorecard of 2022 in which the rows are managerial; self score beside points. */
const scorecard = new Sheet('整体评分', { grid: [1, 1, 2, 1, 4, 1, 2] })
  .begin('overall-self-evaluation')
  .row(w(7, title('2022年部门整体支出绩效自评得分表')))
  .row(w(7, '部门：通江县统计局'))
  .head(
    'annual',
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('weight', '指标分值'),
    h('scoringText', '计分标准'),
    h('score', '自评分'),
    h('reason', '扣分说明'),
  )
  .ind(
    d(4, '部门预算管理（60分）'),
    d(2, '预算编制'),
    '目标制定',
    15,
    '绩效目标要素完整得5分，细化量化得10分',
    14,
    '1项指标未量化',
  )
  .ind('目标实现', 15, '实现数量指标个数占比×15', 15, null)
  .ind(
    '预算执行',
    '执行进度',
    20,
    '6、9、11月达到序时进度各得满分，未达到按比例扣分',
    bad('score/exceeds-weight', 21),
    null,
  )
  .ind('完成结果', '违规记录', 10, '出现审计问题每个扣2分，扣完为止', 10, null)
  .ind(d(2, '绩效结果应用（20分）'), '信息公开', '自评公开', 10, '按要求公开得满分', 10, null)
  .ind('整改反馈', '结果整改', 10, '按时整改得满分', 10, null)
  .ind('自评质量（10分）', '自评质量', '自评准确', 10, '与财政评价偏差5%以内不扣分', 10, null)
  .ind('满意度（10分）', '满意度', '服务对象满意度', 10, '90%以上得满分', 9, '数据发布时间偏晚')
  .row(w(3, '合计'), t('weight', 100), null, may('total/score', t('score', 99)), null)
  .end()
  .tolerate('weight/level1', 'indicator/level1-missing', 'indicator/level2-missing', 'funds/missing');
const sichuanScorecard = form({
  id: 'second-sichuan-scorecard',
  about: '四川整体得分表：预算管理/结果应用，无指标值，一处21分超20分',
  sheets: [scorecard],
});

/** 江西: self-evaluation of a bureau with a hand-made formula that leaves a row out of the total. */
const meteorology = new Sheet('整体自评', { at: 'B1', grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('overall-self-evaluation')
  .row(w(9, '附件1'))
  .row(w(9, title('2024年度部门整体支出绩效自评表')))
  .row('部门名称', w(8, f('department', '德安县退役军人事务局')))
  .fundHead(
    d(4, '预算资金（万元）'),
    w(2, h('label', null)),
    h('initialBudget', '年初预算'),
    h('annualBudget', '全年预算（A）'),
    h('executed', '全年执行（B）'),
    h('weight', '分值'),
    h('rate', '执行率(B/A)'),
    h('score', '得分'),
  )
  .fund(
    'total',
    w(2, '年度资金总额'),
    fx('E6+E7', 3180),
    fx('G6+G7', 3260),
    fx('H6+H7', 3227.4),
    10,
    fx('H5/G5', 0.99, '0.00%'),
    fx('ROUND(MIN(J5,1)*I5,2)', 9.9),
  )
  .fund(
    'part',
    w(2, '其中：本级资金'),
    1180,
    1260,
    1227.4,
    '—',
    fx('H6/G6', 0.9741269841269841, '0.00%'),
    '—',
  )
  .fund('part', w(2, '上级资金'), 2000, 2000, 2000, '—', fx('H7/G7', 1, '0.00%'), '—')
  .row(d(2, '年度总体目标'), w(4, '预期目标'), w(4, '实际完成情况'))
  .row(
    w(4, g('expected', '优抚对象待遇应享尽享，退役军人就业安置率100%。')),
    w(4, g('actual', '优抚资金足额发放，符合条件退役士兵全部安置。')),
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
  .ind(d(4, '产出指标（50分）'), '数量指标', '发放优抚补助对象', '≥2600人', '2648人', 15, 15, null)
  .ind('质量指标', '优抚对象信息准确率', '≥99%', '99.6%', 15, 15, null)
  .ind('时效指标', '优抚资金按月发放率', '100%', '100%', 10, 10, null)
  .ind('成本指标', '人均慰问标准', '≤600元', '600元', 10, 10, null)
  .ind(d(2, '效益指标（30分）'), '社会效益指标', '退役士兵安置率', '100%', '100%', 20, 20, null)
  .ind('可持续影响指标', '尊崇军人氛围', '日益浓厚', '日益浓厚', 10, 10, null)
  .ind('满意度指标（10分）', '服务对象满意度指标', '退役军人满意度', '≥90%', '96%', 10, 10, null)
  .row(
    w(6, '总分'),
    t('weight', fx('SUM(I11:I17)+I5', 100)),
    bad('total/score', t('score', fx('SUM(J11:J16)+K5', 89.9))),
    null,
  )
  .end();
const jiangxiFormula = form({
  id: 'second-jiangxi-sum-range',
  about: '江西整体：总分公式少加一行，89.9（应99.9）',
  sheets: [meteorology],
});

/** Pages of a budget's publication; figures in order. */
const balance = new Sheet('表1', { grid: [3, 1, 3, 1] })
  .row(w(4, '附表1'))
  .begin('budget-01')
  .row(w(4, title('部门收支预算总表')))
  .row(w(3, '部门：龙南市图书馆'), '单位：万元')
  .row(w(2, '收入'), w(2, '支出'))
  .row('项目', '预算数', '项目', '预算数')
  .row('一、一般公共预算拨款收入', 386.5, '一、文化旅游体育与传媒支出', 322.1)
  .row('二、政府性基金预算拨款收入', 0, '二、社会保障和就业支出', 42.6)
  .row('三、事业收入', 0, '三、卫生健康支出', 12.3)
  .row('四、其他收入', 10, '四、住房保障支出', 19.5)
  .row('本年收入合计', 396.5, '本年支出合计', 396.5)
  .row('上年结转', 5.2, '结转下年', 5.2)
  .row('收入总计', 401.7, '支出总计', 401.7);
const three = new Sheet('表8', { grid: [2, 1, 1, 1, 1, 1, 1] })
  .row(w(7, '附表8'))
  .begin('budget-08')
  .row(w(7, title('一般公共预算“三公”经费支出表')))
  .row(w(5, '部门：龙南市图书馆'), w(2, '单位：万元'))
  .row(
    d(2, '单位名称'),
    d(2, '“三公”经费合计'),
    d(2, '因公出国（境）费'),
    w(3, '公务用车购置及运行费'),
    d(2, '公务接待费'),
  )
  .row('小计', '公务用车购置费', '公务用车运行费')
  .row('龙南市图书馆', 3.6, 0, 2.4, 0, 2.4, 1.2);
const budgetPages = form({
  id: 'second-budget-pages',
  about: '预算公开：收支总表与“三公”经费表',
  sheets: [balance, three],
});

export const overalls = [
  shanxiOverall,
  guangxiHospital,
  hunanStreet,
  tianjinTarget,
  sichuanScorecard,
  jiangxiFormula,
  budgetPages,
];
