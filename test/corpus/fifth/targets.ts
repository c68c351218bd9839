/** Targets of projects and of whole departments. */
import { Sheet, bad, d, f, form, g, h, m, num, t, title, w, wd } from '../form';
import { L1, L2, L3, TG, WT } from '../kit';

/** 广东: a declaration with a three-year target beside the year's, money by source in one row of columns; clean. */
const dam = new Sheet('申报表', { grid: [1, 1, 2, 2, 2] })
  .begin('project-target')
  .row(w(5, title('项目支出绩效目标申报表')))
  .row(w(5, '（2025年度）'))
  .row(w(2, '项目名称'), w(3, f('projectName', '小型水库除险加固')))
  .row(
    w(2, '主管部门'),
    f('department', '龙门县水利局'),
    '用款单位',
    f('implementingUnit', '龙门县水利工程管理中心'),
  )
  .row(wd(2, 3, '资金需求（万元）'), m('total', 'label', '项目资金总额'), w(2, m('total', 'amount', 960)))
  .row(m('part', 'label', '其中：财政拨款'), w(2, m('part', 'amount', 760)))
  .row(m('part', 'label', '一般债券'), w(2, m('part', 'amount', 200)))
  .row(w(2, '总体绩效目标'), w(3, g('expected', '完成8座小型水库除险加固，保障下游群众安全。')))
  .head('annual', L1(), L2(), L3(), TG('本年度指标值'), h('basis', '指标值设定依据'))
  .ind(d(4, '产出指标'), '数量指标', '除险加固水库数量', '8座', '省水利厅下达任务')
  .ind('质量指标', '单位工程验收合格率', '100%', '行业规范')
  .ind('时效指标', '蓄水安全鉴定完成时间', '2025年12月底前', '施工合同')
  .ind('成本指标', '单座水库加固成本', '≤120万元', '初步设计批复')
  .ind(d(2, '效益指标'), '社会效益指标', '保护下游人口', '≥1.3万人', '安全鉴定报告')
  .ind('可持续影响指标', '水库设计使用年限', '≥30年', '设计文件')
  .ind('满意度指标', '服务对象满意度指标', '下游群众满意度', '≥90%', '历史水平')
  .end();
const guangdong = form({
  id: 'fifth-guangdong-target',
  about: '广东申报表：资金总额、财政拨款、一般债券竖排，指标值设定依据列，无错',
  sheets: [dam],
});

/** 陕西/national 2025 form: 实施期 and 年度 goals side by side, indicators side by side. */
const both = new Sheet('绩效目标表', { grid: [1, 1, 1, 3, 2, 1, 2, 1] })
  .begin('project-target')
  .row(w(8, title('2025年县级部门预算专项业务经费绩效目标表')))
  .row(w(3, '项目名称'), w(5, f('projectName', '苹果全产业链提升')))
  .row(
    w(3, '主管部门及代码'),
    w(2, f('department', '洛川县农业农村局 205')),
    '实施单位',
    w(2, f('implementingUnit', '洛川县苹果技术推广中心')),
  )
  .row(
    wd(3, 3, '资金金额（万元）'),
    '实施期资金总额：',
    2400,
    w(2, m('total', 'label', '年度资金总额：', 'y')),
    m('total', 'amount', 800, 'y'),
  )
  .row(
    '其中：财政拨款',
    2100,
    w(2, m('part', 'label', '其中：财政拨款', 'yp')),
    m('part', 'amount', 700, 'yp'),
  )
  .row('其他资金', 300, w(2, m('part', 'label', '其他资金', 'yo')), m('part', 'amount', 100, 'yo'))
  .row(d(2, '总体目标'), w(4, '实施期总目标'), w(3, '年度目标'))
  .row(w(4, '三年改造老旧果园3万亩。'), w(3, g('expected', '改造老旧果园1万亩。')))
  .head(
    'annual',
    d(8, '绩效指标'),
    L1('一级\n指标'),
    h('level2', '二级\n指标', 'long-term'),
    h('level3', '三级指标', 'long-term'),
    h('target', '指标值', 'long-term'),
    h('level2', '二级指标', 'annual'),
    h('level3', '三级指标', 'annual'),
    h('target', '指标值', 'annual'),
  )
  .ind(d(4, '产出指标'), '数量指标', '改造老旧果园', '3万亩', '数量指标', '改造老旧果园', '1万亩')
  .ind('质量指标', '苗木脱毒率', '100%', '质量指标', '苗木脱毒率', '100%')
  .ind('时效指标', '改造任务完成率', '100%', '时效指标', '改造任务完成率', '100%')
  .ind('成本指标', '亩均补助', '≤700元', '成本指标', '亩均补助', '≤700元')
  .ind(d(2, '效益指标'), '经济效益指标', '亩均增产', '≥200公斤', '经济效益指标', '亩均增产', '≥60公斤')
  .ind('社会效益指标', '带动果农', '≥9000户', '社会效益指标', '带动果农', '≥3000户')
  .ind('满意度指标', '服务对象满意度指标', '果农满意度', '≥90%', '服务对象满意度指标', '果农满意度', '≥90%')
  .end();
const shaanxi = form({
  id: 'fifth-shaanxi-target-two-sides',
  about: '陕西：实施期与年度左右并列，资金也并列，年度为三年的三分之一，无错',
  sheets: [both],
});

/** 浙江 export: a list of two projects in columns, weights of 90 each; the second 10 short, a target blank. */
const list = new Sheet('绩效目标公开', { grid: [2, 2, 1, 3, 1, 1, 2, 1, 1, 1, 1] })
  .begin('project-target')
  .row(w(11, title('2025年部门预算项目支出绩效目标表')))
  .row(w(11, '单位：三门县海洋与渔业局                                               金额单位：万元'))
  .head(
    'annual',
    '单位名称',
    h('project', '项目名称'),
    '预算数',
    '绩效目标',
    L1(),
    L2(),
    L3(),
    h('operator', '指标性质'),
    TG('指标值'),
    h('unit', '度量单位'),
    WT('权重'),
  )
  .ind(
    d(5, '三门县海洋与渔业局'),
    d(5, '渔船安全救助终端维护'),
    d(5, 86),
    d(5, '保障渔船终端在线，降低海上事故。'),
    d(3, '产出指标'),
    '数量指标',
    '维护终端数量',
    '≥',
    '1100',
    '套',
    20,
  )
  .ind('质量指标', '终端在线率', '≥', '95', '%', 15)
  .ind('时效指标', '故障修复时间', '≤', '24', '小时', 15)
  .ind('效益指标', '社会效益指标', '渔船较大事故', '＝', '0', '起', 30)
  .ind('满意度指标', '服务对象满意度指标', '渔民满意度', '≥', '90', '%', 10)
  .ind(
    d(5, '三门县海洋与渔业局'),
    d(5, '增殖放流'),
    d(5, 120),
    d(5, '增加近海渔业资源。'),
    d(3, '产出指标'),
    '数量指标',
    '放流苗种数量',
    '≥',
    '3200',
    '万尾',
    20,
  )
  .ind('质量指标', '苗种检疫合格率', '＝', bad('indicator/target-missing', null), '%', 15)
  .ind('时效指标', '放流任务按期完成率', '＝', '100', '%', 15)
  .ind('效益指标', '生态效益指标', '近海渔业资源', '定性', '改善', null, 30)
  .ind('满意度指标', '服务对象满意度指标', '渔民满意度', '≥', '90', '%', 10)
  .end()
  .tolerate('indicator/level2-missing', 'goal/missing', 'field/missing', 'funds/missing');
const zhejiang = form({
  id: 'fifth-zhejiang-target-list-wrong',
  about: '浙江公开清单：两个项目各90分，第二个苗种检疫合格率缺指标值',
  sheets: [list],
  tolerated: ['field/amount-text'],
});

/** 河北: the yearly plan of payments in shares, one quarter lower than before; sources do not make the whole. */
const plan = new Sheet('项目绩效目标', { grid: [1, 1, 2, 2, 1, 2] })
  .begin('project-target')
  .row(w(6, title('部门预算项目绩效目标表')))
  .row(w(6, '512 涞源县林业和草原局                                       单位：万元'))
  .row(
    '项目编码',
    w(2, f('projectCode', '13063024P00H5D310001A')),
    '项目名称',
    w(2, f('projectName', '草原生态修复')),
  )
  .row(
    wd(1, 2, '预算规模及资金用途'),
    m('total', 'label', '预算数', 'a'),
    m('total', 'amount', bad('funds/declared-sum|funds/parts-sum', 360), 'a'),
    m('part', 'label', '其中：财政资金', 'b'),
    m('part', 'amount', 300, 'b'),
    '其他资金 40',
  )
  .row(w(5, '用于退化草原补播改良和围栏建设。'))
  .row(d(2, '资金支出计划（%）'), '3月底', '6月底', '10月底', w(2, '12月底'))
  .row('10%', '60%', bad('funds/payment-plan', '50%'), w(2, '100%'))
  .row('绩效目标', w(5, g('expected', '补播改良退化草原2万亩，植被盖度提高5个百分点。')))
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    h('description', '绩效指标描述'),
    TG('指标值'),
    h('basis', '指标值确定依据'),
  )
  .ind(d(4, '产出指标'), '数量指标', '补播改良面积', '完成补播改良的草原面积', '≥2万亩', '作业设计')
  .ind('质量指标', '补播出苗率', '合格样方占比', '≥80%', '技术规程')
  .ind('时效指标', '补播完成时间', '雨季前完成补播', '6月底前', '作业设计')
  .ind('成本指标', '亩均补播成本', '每亩投入', '≤180元', '作业设计')
  .ind('效益指标', '生态效益指标', '植被盖度提高', '与上年相比', '≥5个百分点', '监测报告')
  .ind('满意度指标', '服务对象满意度指标', '牧民满意度', '抽样调查满意比例', '≥90%', '历史数据')
  .end()
  .tolerate('funds/payment-plan');
const hebei = form({
  id: 'fifth-hebei-target-wrong',
  about: '河北：支出计划60%后变50%，预算数360≠300+40（其他资金与金额写在一格）',
  sheets: [plan],
});

/** 四川 90 points: weights 88 where 90 were meant, direction wrong for the costs. */
const toilet = new Sheet('表9', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-target')
  .row(w(8, '表9'))
  .row(w(8, title('单位预算项目绩效目标表（2025年度）')))
  .row('项目名称', w(4, f('projectName', '农村户用厕所改造')), '金额单位：万元', w(2, null))
  .row('部门（单位）', w(7, f('department', '青神县农业农村局')))
  .row(d(3, '项目资金'), w(2, m('total', 'label', '年度资金总额')), w(5, m('total', 'amount', num(320))))
  .row(w(2, m('part', 'label', '财政拨款')), w(5, m('part', 'amount', num(320))))
  .row(w(2, m('part', 'label', '其他资金')), w(5, m('part', 'amount', num(0))))
  .row('总体目标', w(7, g('expected', '完成户厕改造1600户，改善农村人居环境。')))
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    h('operator', '指标性质'),
    TG('指标值'),
    h('unit', '度量单位'),
    WT('权重'),
    '指标方向性',
  )
  .ind(d(4, '产出指标'), '数量指标', '改造户厕数量', '≥', 1600, '户', 20, '正向指标')
  .ind('质量指标', '改造验收合格率', '＝', 100, '%', 15, '正向指标')
  .ind('时效指标', '改造任务按期完成率', '≥', 95, '%', 10, '正向指标')
  .ind('成本指标', '户均改造补助', bad('indicator/direction', '≥'), 2000, '元/户', 10, '反向指标')
  .ind(d(2, '效益指标'), '社会效益指标', '卫生厕所普及率', '≥', 96, '%', 15, '正向指标')
  .ind('生态效益指标', '粪污无害化处理', '定性', '好', null, 10, null)
  .ind('满意度指标', '服务对象满意度指标', '农户满意度', '≥', 90, '%', 8, '正向指标')
  .end()
  .finding('weight/total')
  .tolerate('weight/level1');
const sichuan = form({
  id: 'fifth-sichuan-target-wrong',
  about: '四川目标表：权重合计88（应90），成本指标用≥',
  sheets: [toilet],
});

/** 新疆 yearly target: the money in a row of labels and amounts, last year's figures beside; clean. */
const pipe = new Sheet('Sheet1', { grid: [1, 1, 2, 1, 1, 1, 1] })
  .begin('project-target')
  .row(w(7, title('项目支出绩效目标表')))
  .row(w(7, '预算年度：2025            预算单位：若羌县住房和城乡建设局            金额单位：万元'))
  .row('项目名称', w(3, f('projectName', '供热管网改造')), '项目类别', w(2, '经常性'))
  .row(
    '主管部门',
    w(3, f('department', '若羌县住房和城乡建设局')),
    '实施单位',
    w(2, f('implementingUnit', '若羌县热力公司')),
  )
  .row(
    d(2, '资金总额'),
    m('total', 'label', '合计', 'a'),
    m('part', 'label', '上级补助', 'b'),
    w(2, m('part', 'label', '地方政府债券', 'c')),
    w(2, m('part', 'label', '自筹资金', 'd')),
  )
  .row(
    m('total', 'amount', 1400, 'a'),
    m('part', 'amount', 600, 'b'),
    w(2, m('part', 'amount', 700, 'c')),
    w(2, m('part', 'amount', 100, 'd')),
  )
  .row('年度目标', w(6, g('expected', '改造供热一次网3.6公里，供热投诉下降。')))
  .head('annual', L1(), L2(), L3(), h('targetLast', '上年完成值'), TG('本年指标值'), WT(), h('basis', '备注'))
  .ind(d(4, '产出指标'), '数量指标', '改造管网长度', '2.8公里', '≥3.6公里', 15, null)
  .ind('质量指标', '打压试验合格率', '100%', '100%', 15, null)
  .ind('时效指标', '供热前完工时间', '2024年10月8日', '2025年10月10日前', 10, '法定供热日前')
  .ind('成本指标', '每公里改造成本', '386万元', '≤388万元', 10, null)
  .ind(d(2, '效益指标'), '社会效益指标', '供热投诉件数', '126件', '≤100件', 15, '越低越好')
  .ind('生态效益指标', '管网热损失率', '14%', '≤12%', 15, '越低越好')
  .ind('满意度指标', '服务对象满意度指标', '用热居民满意度', '88%', '≥90%', 10, null)
  .row(w(5, '合计（执行率10分另计）'), t('weight', 90), null)
  .end();
const xinjiang = form({
  id: 'fifth-xinjiang-target',
  about: '新疆：资金横排三种来源（债券、自筹），上年完成值列，合计90分，无错',
  sheets: [pipe],
});

/** 江苏: reckoning of the money in words and as a list, one product wrong, one list not its sum. */
const reckon = new Sheet('申报', { grid: [1, 1, 3, 2, 2] })
  .begin('project-target')
  .row(w(5, title('2025年度项目绩效目标申报表')))
  .row('项目名称', w(4, f('projectName', '社区矫正购买服务')))
  .row(
    '主管部门',
    w(2, f('department', '射阳县司法局')),
    '实施单位',
    f('implementingUnit', '射阳县社区矫正管理局'),
  )
  .row(d(2, '资金（万元）'), m('total', 'label', '预算总额'), w(3, m('total', 'amount', 36)))
  .row(m('part', 'label', '财政资金'), w(3, m('part', 'amount', 36)))
  .row(
    '测算依据',
    w(
      4,
      bad(
        'basis/expression',
        '①社工服务：6人×5万元/人·年=30万元；②心理辅导：120人次×300元/人次=4.6万元；③教材印刷2.4万元。',
      ),
    ),
  )
  .row('绩效目标', w(4, g('expected', '社区矫正对象再犯罪率控制在0.2%以内。')))
  .head('annual', L1(), L2(), L3(), TG('目标值'), h('basis', '指标说明'))
  .ind(d(4, '产出指标'), '数量指标', '开展心理辅导', '≥120人次', '入矫、在矫分段开展')
  .ind('质量指标', '矫正方案制定率', '100%', '一人一案')
  .ind('时效指标', '入矫报到及时率', '100%', '十日内报到')
  .ind('成本指标', '社工年人均成本', '≤5万元', '合同价')
  .ind('效益指标', '社会效益指标', '再犯罪率', '≤0.2%', '反向指标')
  .ind('满意度指标', '服务对象满意度指标', '矫正对象满意度', '≥85%', '问卷')
  .end()
  .tolerate('basis/list-sum');
const jiangsu = form({
  id: 'fifth-jiangsu-basis-wrong',
  about: '江苏：测算依据120×300元写成4.6万元（应3.6）',
  sheets: [reckon],
});

/** 宁夏 overall target: the department's money by source, points of 100, several goals in numbered lines; clean. */
const grain = new Sheet('整体目标', { grid: [1, 1, 2, 2, 1, 1] })
  .begin('overall-target')
  .row(w(6, title('部门（单位）整体支出绩效目标申报表')))
  .row(w(6, '（2025年度）'))
  .row(w(2, '部门（单位）名称'), w(4, f('department', '盐池县发展和改革局')))
  .row(wd(2, 4, '年度预算（万元）'), m('total', 'label', '年度预算总额'), w(3, m('total', 'amount', 1286.4)))
  .row(m('part', 'label', '一般公共预算'), w(3, m('part', 'amount', 1206.4)))
  .row(m('part', 'label', '政府性基金'), w(3, m('part', 'amount', 50)))
  .row(m('part', 'label', '单位资金'), w(3, m('part', 'amount', 30)))
  .row(
    w(2, '年度总体目标'),
    w(
      4,
      g(
        'expected',
        '目标1：完成固定资产投资增长8%。\n目标2：落实县级储备粮轮换3000吨。\n目标3：争取中央预算内项目20个。',
      ),
    ),
  )
  .head('annual', L1(), L2(), L3(), TG('指标值'), h('unit', '单位'), WT())
  .ind(d(5, '产出指标'), d(2, '数量指标'), '储备粮轮换数量', '≥3000', '吨', 15)
  .ind('争取中央预算内项目', '≥20', '个', 10)
  .ind('质量指标', '储备粮宜存率', '100', '%', 10)
  .ind('时效指标', '轮换任务按期完成率', '100', '%', 10)
  .ind('成本指标', '公用经费', '≤52', '万元', 5)
  .ind(d(3, '效益指标'), '经济效益指标', '固定资产投资增长率', '≥8', '%', 15)
  .ind('社会效益指标', '粮食应急保障能力', '增强', '/', 10)
  .ind('生态效益指标', '单位GDP能耗下降率', '≥2.5', '%', 5)
  .ind('满意度指标', '服务对象满意度', '企业满意度', '≥90', '%', 10)
  .end();
const ningxia = form({
  id: 'fifth-ningxia-overall-target',
  about: '宁夏整体目标：分值合计90，单位列，目标三条同格，无错',
  sheets: [grain],
});

/** 辽宁 overall target: the sum of tasks is not the department's money, a level without any row name, cover before it. */
const front = new Sheet('封面', { grid: [1, 1, 1] })
  .gap(2)
  .row(w(3, '2024年部门预算绩效目标'))
  .row('编制单位：', w(2, '清原满族自治县文化旅游和广播电视局'))
  .row('编制日期：', w(2, '2024年1月'));
const tour = new Sheet('部门整体绩效目标', { grid: [1, 1, 2, 1, 1, 1, 1] })
  .begin('overall-target')
  .row(w(7, title('部门整体绩效目标表')))
  .row(w(7, '（2024年度）'))
  .row('部门（单位）名称', w(6, f('department', '清原满族自治县文化旅游和广播电视局')))
  .row(
    d(4, '部门预算资金（万元）'),
    w(3, m('total', 'label', '预算资金总额')),
    w(3, m('total', 'amount', bad('funds/parts-sum|funds/declared-sum', 1560))),
  )
  .row(w(3, m('part', 'label', '人员类项目支出')), w(3, m('part', 'amount', 862)))
  .row(w(3, m('part', 'label', '公用经费项目支出')), w(3, m('part', 'amount', 68)))
  .row(w(3, m('part', 'label', '其他运转类和特定目标类项目支出')), w(3, m('part', 'amount', 620)))
  .row('年度绩效目标', w(6, g('expected', '举办文旅活动20场，接待游客180万人次。')))
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    h('operator', '运算符号'),
    TG('指标内容'),
    h('unit', '度量单位'),
    '完成时限',
  )
  .ind(d(4, '产出指标'), '数量指标', '举办文旅活动', '>=', 20, '场', '2024年12月')
  .ind('质量指标', '活动安全事故', '=', 0, '起', '2024年12月')
  .ind('时效指标', '重点工作按时完成率', '=', 100, '%', '2024年12月')
  .ind('成本指标', '公用经费控制率', '<=', 100, '%', '2024年12月')
  .ind(
    d(2, '效益指标'),
    '经济效益指标',
    '旅游综合收入',
    '>=',
    9,
    bad('indicator/unit-missing', null),
    '2024年12月',
  )
  .ind('社会效益指标', '接待游客人次', '>=', 180, '万人次', '2024年12月')
  .ind('满意度指标', '服务对象满意度', '游客满意度', '>=', 90, '%', '2024年12月')
  .end();
const liaoning = form({
  id: 'fifth-liaoning-overall-target-wrong',
  about: '辽宁整体目标：封面在前，人员类/公用/特定目标类合计1550≠1560，旅游收入缺单位',
  sheets: [front, tour],
});

/** 江西 overall target: yearly and long-term values in one table, several columns of the last years; clean. */
const old = new Sheet('整体绩效目标', { grid: [1, 1, 2, 1, 1, 1, 2] })
  .begin('overall-target')
  .row(w(7, title('2025年度部门整体支出绩效目标表')))
  .row('部门名称', w(3, f('department', '安远县退役军人事务局')), '联系人', w(2, '杜海波'))
  .row(
    d(3, '部门预算信息（万元）'),
    w(2, m('total', 'label', '收入预算合计')),
    w(4, m('total', 'amount', '2150.36')),
  )
  .row(w(2, m('part', 'label', '其中：上级财政拨款')), w(4, m('part', 'amount', '1420.00')))
  .row(w(2, m('part', 'label', '本级财政安排')), w(4, m('part', 'amount', '730.36')))
  .row('部门职能', w(6, '负责退役军人移交安置、优抚褒扬和服务保障。'))
  .row('年度绩效目标', w(6, g('expected', '优抚对象抚恤补助按时足额发放。')))
  .head(
    'annual',
    L1('一级指标'),
    L2('二级指标'),
    L3('三级指标'),
    h('targetLast', '上年'),
    TG('目标值'),
    w(2, h('basis', '指标说明')),
  )
  .ind(d(4, '产出指标'), '数量指标', '发放抚恤补助人数', '1842人', '≥1820人', w(2, '在册优抚对象'))
  .ind('质量指标', '补助发放准确率', '100%', '100%', w(2, '逐人核对'))
  .ind('时效指标', '按月发放及时率', '100%', '100%', w(2, '社会化发放'))
  .ind('成本指标', '三公经费', '4.6万元', '≤4.5万元', w(2, '只减不增'))
  .ind(d(2, '效益指标'), '社会效益指标', '退役军人就业率', '93%', '≥93%', w(2, '监测系统'))
  .ind('可持续影响指标', '双拥工作氛围', '浓厚', '浓厚', w(2, '创建双拥模范县'))
  .ind('满意度指标', '服务对象满意度指标', '优抚对象满意度', '95%', '≥95%', w(2, '问卷'))
  .end();
const jiangxi = form({
  id: 'fifth-jiangxi-overall-target',
  about: '江西整体目标：上级/本级财政两行，文本金额，上年值列，无错',
  sheets: [old],
  tolerated: ['field/amount-text'],
});

export const targets = [guangdong, shaanxi, zhejiang, hebei, sichuan, xinjiang, jiangsu];
export const overallTargets = [ningxia, liaoning, jiangxi];
