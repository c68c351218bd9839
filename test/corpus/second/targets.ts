/** Declarations of projects, as departments publish them with the budget. */
import { Sheet, bad, d, f, form, g, h, m, num, pct, t, title, w, wd, type CellInput } from '../form';

/** 江苏: a target for every quarter, the last one being the year's; clean. */
const patrol = new Sheet('绩效目标', { grid: [1, 1, 3, 1, 1, 1, 1, 1] })
  .begin('project-target')
  .row(w(8, title('2024年度市级预算项目绩效目标表')))
  .row('项目名称', w(3, f('projectName', '智慧警务巡防')), '主管部门', w(3, f('department', '仪征市公安局')))
  .row('项目实施单位', w(3, f('implementingUnit', '仪征市公安局巡特警大队')), '项目类型', w(3, '部门专项'))
  .row(
    d(2, '项目资金（万元）'),
    m('total', 'label', '年度预算总额', 'a'),
    m('part', 'label', '一般公共预算', 'b'),
    m('part', 'label', '政府性基金', 'c'),
    m('part', 'label', '国有资本经营预算', 'd'),
    w(3, m('part', 'label', '其他资金', 'e')),
  )
  .row(
    m('total', 'amount', 520, 'a'),
    m('part', 'amount', 500, 'b'),
    m('part', 'amount', 0, 'c'),
    m('part', 'amount', 0, 'd'),
    w(3, m('part', 'amount', 20, 'e')),
  )
  .row('年度绩效目标', w(7, g('expected', '提高街面见警率，刑事警情同比下降5%以上。')))
  .head(
    'annual',
    d(2, h('level1', '一级指标')),
    d(2, h('level2', '二级指标')),
    d(2, h('level3', '三级指标')),
    w(4, '分季度目标值'),
    d(2, h('target', '全年目标值')),
  )
  .more('一季度', '二季度', '三季度', '四季度')
  .ind(
    d(4, '产出指标'),
    '数量指标',
    '出动巡逻警力',
    '≥3000人次',
    '≥3000人次',
    '≥3000人次',
    '≥3000人次',
    '≥12000人次',
  )
  .ind('质量指标', '接警处置合格率', '≥98%', '≥98%', '≥98%', '≥98%', '≥98%')
  .ind('时效指标', '接警到场时间', '≤5分钟', '≤5分钟', '≤5分钟', '≤5分钟', '≤5分钟')
  .ind('成本指标', '车均运行成本', '≤0.6万元', '≤0.6万元', '≤0.6万元', '≤0.6万元', '≤2.4万元')
  .ind(d(2, '效益指标'), '社会效益指标', '刑事警情同比下降率', '≥3%', '≥4%', '≥5%', '≥5%', '≥5%')
  .ind('可持续影响指标', '快速反应机制', '建立', '完善', '完善', '完善', '完善')
  .ind('满意度指标', '服务对象满意度指标', '群众安全感', '≥95%', '≥95%', '≥95%', '≥95%', '≥95%')
  .end();
const quarters = form({
  id: 'second-jiangsu-quarters',
  about: '江苏公安申报：四个季度目标值与全年目标值，资金按预算性质横排',
  sheets: [patrol],
});

/** 山东: long-term and annual values in two columns of one grid. */
const shelter = new Sheet('绩效目标申报', { grid: [1, 1, 1, 3, 2, 2, 2] })
  .begin('project-target')
  .row(w(7, title('项目支出绩效目标申报表')))
  .row(w(7, '（2023年度）'))
  .row(w(2, '项目名称'), w(5, f('projectName', '应急避难场所建设')))
  .row(
    w(2, '主管部门'),
    w(2, f('department', '蒙阴县应急管理局')),
    '实施单位',
    w(2, f('implementingUnit', '蒙阴县应急救援保障服务中心')),
  )
  .row(
    wd(2, 3, '资金情况（万元）'),
    w(2, '实施期资金总额：'),
    900,
    m('total', 'label', '年度资金总额：', 'a'),
    m('total', 'amount', 300, 'a'),
  )
  .row(w(2, '其中：财政拨款'), 900, m('part', 'label', '其中：财政拨款', 'b'), m('part', 'amount', 300, 'b'))
  .row(w(2, '其他资金'), 0, m('part', 'label', '其他资金', 'c'), m('part', 'amount', 0, 'c'))
  .row(wd(2, 2, '总体目标'), w(3, '实施期目标（2023年-2025年）'), w(2, '年度目标'))
  .row(w(3, '三年建成避难场所36处。'), w(2, g('expected', '建成避难场所12处。')))
  .head(
    'annual',
    d(8, '绩效指标'),
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('target', '实施期指标值', 'long-term'),
    h('target', '年度指标值', 'annual'),
    h('basis', '数据来源'),
  )
  .ind(d(4, '产出指标'), '数量指标', '建设避难场所', '≥36处', '≥12处', '竣工资料')
  .ind('质量指标', '工程验收合格率', '100%', '100%', '验收报告')
  .ind('时效指标', '建设完成时间', '2025年12月底', '2023年11月底', '监理日志')
  .ind('成本指标', '单处建设成本', '≤25万元', '≤25万元', '概算批复')
  .ind(d(2, '效益指标'), '社会效益指标', '可容纳避险人数', '≥7.2万人', '≥2.4万人', '规划')
  .ind('可持续影响指标', '应急避险能力', '显著提升', '持续提升', '专家评估')
  .ind('满意度指标', '服务对象满意度指标', '周边群众满意度', '≥90%', '≥90%', '问卷')
  .end()
  .tolerate('goal/long-annual');
const twoValues = form({
  id: 'second-shandong-two-values',
  about: '山东申报：实施期指标值与年度指标值两列，数据来源列，资金左右并列',
  sheets: [shelter],
});

/** 云南: in 元, a 其中 list for calculation, the cost above the budget, an indicator twice with other targets. */
const orchard = new Sheet('预算项目绩效目标', { grid: [1, 1, 2, 1, 1, 1, 1, 3] })
  .row(w(8, '预算05-2表'))
  .begin('project-target')
  .row(w(8, title('项目支出绩效目标表（本次下达）')))
  .row(w(5, '单位名称：宾川县水果产业发展中心'), w(3, '单位：元'))
  .row(
    d(2, '项目名称'),
    d(2, f('projectName', '柑橘绿色防控示范')),
    w(2, '年度预算安排'),
    w(4, m('total', 'label', '年度资金总额')),
  )
  .row(w(2, '资金来源：本级财政'), w(4, m('total', 'amount', num(480000))))
  .row('项目年度绩效目标', w(7, g('expected', '建设柑橘绿色防控示范基地3000亩，减少农药使用量。')))
  .head(
    'annual',
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('operator', '指标性质'),
    h('target', '指标值'),
    h('unit', '度量单位'),
    '指标属性',
    h('description', '指标内容'),
  )
  .ind('产出指标', '数量指标', '示范基地面积', '>=', '3000', '亩', '定量指标', '建设绿色防控示范基地面积')
  .ind('产出指标', '质量指标', '示范基地验收合格率', '=', '100', '%', '定量指标', '验收合格面积/建设面积')
  .ind('产出指标', '时效指标', '项目完成时限', '<=', '12', '月', '定量指标', '年内完成')
  .ind(
    '产出指标',
    '成本指标',
    '项目总成本',
    '<=',
    bad('cost/exceeds-budget', '520000'),
    '元',
    '定量指标',
    '项目支出控制数',
  )
  .ind('效益指标', '经济效益指标', '亩均节本增收', '>=', '300', '元', '定量指标', '减少农药投入')
  .ind(
    '效益指标',
    '生态效益指标',
    '化学农药减量',
    '>=',
    '15',
    bad('indicator/unit-missing', null),
    '定量指标',
    '与上年相比减少比例',
  )
  .ind('效益指标', '可持续影响指标', '绿色防控技术应用', '=', '逐步扩大', null, '定性指标', '技术推广情况')
  .ind('满意度指标', '服务对象满意度指标', '果农满意度', '>=', '90', '%', '定量指标', '问卷调查')
  .end();
const yunnanOrchard = form({
  id: 'second-yunnan-orchard-wrong',
  about: '云南预算05-2表：成本52万元超预算48万元，一处缺度量单位',
  sheets: [orchard],
});

/** 重庆/贵州: several declarations stacked without titles between, one title above; a range, weights 90. */
const indicatorHead: CellInput[] = [
  d(7, '绩效指标'),
  h('level1', '一级指标'),
  h('level2', '二级指标'),
  h('level3', '指标名称'),
  h('operator', '指标性质'),
  h('target', '指标值'),
  h('unit', '度量单位'),
  h('weight', '权重'),
];
const stack = new Sheet('项目绩效目标', { grid: [1, 1, 1, 3, 1, 1, 1, 1] });
stack.row(w(8, '2025年部门预算项目绩效目标公开表'));
stack.row(w(5, '部门名称：奉节县林业局'), w(3, '单位：万元'));
stack
  .begin('project-target')
  .row('项目名称', w(4, f('projectName', '松材线虫病防治')), '预算数', w(2, '650'))
  .row(
    '主管部门',
    w(4, f('department', '奉节县林业局')),
    '实施单位',
    w(2, f('implementingUnit', '奉节县森林病虫防治检疫站')),
  )
  .row('绩效目标', w(7, g('expected', '清理病死松树8万株，疫情面积不反弹。')))
  .head('annual', ...indicatorHead)
  .ind(d(3, '产出指标'), '数量指标', '清理病死松树', '≥', '80000', '株', '20')
  .ind('质量指标', '除治质量合格率', '≥', '95', '%', '15')
  .ind('时效指标', '除治完成时间', '≤', '4', '月', '15')
  .ind('成本指标', '经济成本指标', '单株除治成本', '≤', '80', '元', '10')
  .ind('效益指标', '生态效益指标', '疫情面积', '定性', '不反弹', null, '20')
  .ind('满意度指标', '服务对象满意度指标', '林农满意度', '≥', '90', '%', '10')
  .end()
  .begin('project-target')
  .row('项目名称', w(4, f('projectName', '国有林场道路维修')), '预算数', w(2, '180'))
  .row(
    '主管部门',
    w(4, f('department', '奉节县林业局')),
    '实施单位',
    w(2, f('implementingUnit', '奉节县茅草坝林场')),
  )
  .row('绩效目标', w(7, g('expected', '维修林区道路22公里，改善巡护条件。')))
  .head('annual', ...indicatorHead)
  .ind(d(3, '产出指标'), '数量指标', '维修林区道路', '≥', '22', '公里', '20')
  .ind('质量指标', '工程验收合格率', '=', '100', '%', '15')
  .ind('时效指标', '按期完工率', '=', '100', '%', '15')
  .ind('成本指标', '经济成本指标', '每公里维修成本', '≤', '8.2', '万元', '10')
  .ind('效益指标', '社会效益指标', '巡护通行时间缩短', '≥', '30', '%', '20')
  .ind('满意度指标', '服务对象满意度指标', '林场职工满意度', '≥', '90', '%', '10')
  .end();
const stackedTargets = form({
  id: 'second-chongqing-stacked-targets',
  about: '重庆：两张申报表上下相连，中间无标题，文本数，权重合计90',
  sheets: [stack],
});

/** 湖南: monthly payment plan, costing by formula words; a calculation that does not come out, parts that do not add up. */
const festival = new Sheet('申报表', { grid: [1, 1, 1, 2, 1, 1, 1] })
  .begin('project-target')
  .row(w(7, title('财政专项资金项目绩效目标申报表（2022年度）')))
  .row(
    '项目名称',
    w(3, f('projectName', '非物质文化遗产保护')),
    '项目编号',
    w(2, f('projectCode', 'YZ2022-0318')),
  )
  .row('申报单位', w(3, f('department', '江永县文化馆')), '负责人及电话', w(2, '何英 0746-5720000'))
  .row(
    d(4, '资金来源'),
    w(3, m('total', 'label', '项目资金总额（万元）')),
    w(3, bad('funds/declared-sum|funds/parts-sum', m('total', 'amount', 68))),
  )
  .row(w(3, m('part', 'label', '①上级财政资金')), w(3, m('part', 'amount', 30)))
  .row(w(3, m('part', 'label', '②本级财政资金')), w(3, m('part', 'amount', 28)))
  .row(w(3, m('part', 'label', '③自筹资金')), w(3, m('part', 'amount', 5)))
  .row(d(4, '支出测算'), w(2, '支出内容'), w(2, '测算依据'), w(2, '金额（万元）'))
  .row(w(2, '传承人补助'), w(2, bad('basis/expression', '6000元/人×30人=20万元')), w(2, 18))
  .row(w(2, '展演活动'), w(2, '2万元/场×14场=28万元'), w(2, 28))
  .row(w(2, '数字化记录'), w(2, '4.25万元/项×4项=17万元'), w(2, 17))
  .row('年度目标', w(6, g('expected', '补助代表性传承人30名，举办展演14场。')))
  .head(
    'annual',
    d(8, '绩效指标'),
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '指标内容'),
    h('target', '指标值'),
    h('weight', '分值'),
    '备注',
  )
  .ind('成本指标', '经济成本指标', '传承人补助标准', '≤6000元/人·年', 10, null)
  .ind(d(3, '产出指标'), '数量指标', '补助传承人', '30名', 20, null)
  .ind('质量指标', '非遗项目档案完整率', '≥98%', 10, null)
  .ind('时效指标', '展演完成时间', '2022.12.20前', 10, null)
  .ind(d(2, '效益指标'), '社会效益指标', '观演群众', '≥2.8万人次', 20, null)
  .ind('可持续影响指标', '非遗传承后继人才', '逐年增加', 10, null)
  .ind('满意度指标', '服务对象满意度指标', '群众满意度', bad('indicator/suspicious-value', '-95%'), 10, null)
  .row(w(5, '合计'), t('weight', 90), null)
  .end()
  .tolerate('basis/plan-vs-detail', 'basis/list-sum', 'funds/declared-sum', 'funds/parts-sum');
const hunanFestival = form({
  id: 'second-hunan-festival-wrong',
  about: '湖南申报：①②③合计63≠68，6000×30写成20万元，-95%',
  sheets: [festival],
});

/** 甘肃: a school's short declaration; 指标目标 instead of 指标值; share column. */
const school = new Sheet('项目目标', { at: 'C4', grid: [1, 1, 1, 3, 2, 1, 2] })
  .begin('project-target')
  .row(w(4, null), w(3, title('2021年项目绩效目标申报表')))
  .row(w(7, '申报单位（盖章）：民乐县第一中学                             金额单位：万元'))
  .row(w(2, '项目名称'), w(2, f('projectName', '高考标准化考场改造')), '项目年度', w(2, f('year', '2021')))
  .row(
    w(2, '主管部门'),
    w(2, f('department', '民乐县教育局')),
    '实施单位',
    w(2, f('implementingUnit', '民乐县第一中学')),
  )
  .row(
    w(2, m('total', 'label', '申请资金总额')),
    w(2, m('total', 'amount', 96)),
    m('part', 'label', '其中：财政拨款'),
    w(2, m('part', 'amount', 96)),
  )
  .row(w(2, '总体目标'), w(5, g('expected', '改造标准化考场48个，满足高考组考要求。')))
  .head(
    'annual',
    '编号',
    h('level1', '指标类别'),
    h('level2', '指标分类'),
    h('level3', '具体指标'),
    h('target', '指标目标'),
    h('weight', '占比'),
    '评价要点',
  )
  .ind(1, d(4, '产出指标'), '数量', '改造标准化考场', '48个', pct(0.2), '验收单')
  .ind(2, '质量', '设备验收合格率', '100%', pct(0.1), '验收报告')
  .ind(3, '时效', '改造完成时间', '2021年5月20日前', pct(0.1), '竣工时间')
  .ind(4, '成本', '单个考场改造成本', '≤2万元', pct(0.1), '合同')
  .ind(5, d(2, '效益指标'), '社会效益', '服务考生', '≥1400人', pct(0.2), '报名数据')
  .ind(6, '可持续影响', '考场使用年限', '≥8年', pct(0.1), '设备参数')
  .ind(7, '满意度指标', '服务对象', '考生及家长满意度', '≥95%', pct(0.1), '问卷')
  .end();
const gansuSchool = form({
  id: 'second-gansu-school',
  about: '甘肃学校申报：从C4开始，标题偏右，指标类别/指标分类/指标目标/占比（百分数，合计90%）',
  sheets: [school],
});

/** 河北 2025: duties and activities with grades as columns; a page of the department's targets that no kind covers. */
const duties = new Sheet('职责活动目标', { grid: [2, 1, 2, 2, 2, 1, 1, 1, 1] })
  .row(w(9, '部门职责-工作活动绩效目标'))
  .row(w(5, '306围场满族蒙古族自治县农业农村局'), w(4, '单位：万元'))
  .row(
    d(2, '职责活动'),
    d(2, '年度预算数'),
    d(2, '内容描述'),
    d(2, '绩效目标'),
    d(2, '绩效指标'),
    w(4, '评价标准'),
  )
  .row('优', '良', '中', '差')
  .row('一、种植业管理', 860, null, null, null, null, null, null, null)
  .row(
    '1.粮食生产',
    520,
    '落实粮食播种面积',
    '粮食播种面积稳定',
    '粮食播种面积完成率',
    '≥98%',
    '≥95%',
    '≥90%',
    '<90%',
  )
  .row('2.耕地保护', 340, '高标准农田管护', '农田设施完好', '设施完好率', '≥95%', '≥90%', '≥85%', '<85%')
  .row('二、畜牧业管理', 300, null, null, null, null, null, null, null)
  .row('1.动物防疫', 300, '强制免疫', '不发生重大疫情', '免疫抗体合格率', '≥80%', '≥75%', '≥70%', '<70%');
const hebeiDuties = form({
  id: 'second-not-ours-duties',
  about: '河北：部门职责-工作活动绩效目标（评价标准优/良/中/差四列），不属本工具的表种',
  sheets: [duties],
});

export const targets = [
  quarters,
  twoValues,
  yunnanOrchard,
  stackedTargets,
  hunanFestival,
  gansuSchool,
  hebeiDuties,
];
