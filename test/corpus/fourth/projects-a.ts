/** Self-evaluations of projects whose money, conclusions or execution rate stand where other provinces put something else. */
import { Sheet, bad, d, f, form, g, h, m, num, pct, t, title, w, wd } from '../form';

/** 广东: the execution rate is the first row of the indicators; the money is keys and values; boxes to tick. */
const dike = new Sheet('附件2-1', { grid: [1, 1, 2, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, '附件2-1'))
  .row(w(9, title('2023年度财政资金项目支出绩效自评表')))
  .row('项目名称', w(3, f('projectName', '中小河流堤防巡查管护')), '项目级别', w(4, '□一级项目  ☑二级项目'))
  .row(
    '主管部门',
    w(3, f('department', '仁化县水务局')),
    '用款单位',
    w(4, f('implementingUnit', '仁化县水利工程管护中心')),
  )
  .row('评价方式', w(3, '☑单位自评 □委托第三方'), '项目属性', w(4, '□新增项目 ☑延续项目'))
  .row(
    m('total', 'label', '资金情况'),
    '年初预算（万元）',
    m('total', 'initialBudget', 186),
    '调整后预算（万元）',
    m('total', 'annualBudget', 186),
    '实际支出（万元）',
    m('total', 'executed', 182.28),
    '支出率',
    m('total', 'rate', '98.00%'),
  )
  .row(
    '年度目标',
    w(3, g('expected', '巡查管护堤防62公里，确保安全度汛。')),
    '完成情况',
    w(4, g('actual', '巡查管护堤防63.5公里，汛期未发生险情。')),
  )
  .head(
    'annual',
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('scoringText', '评分标准'),
    h('target', '年初目标值'),
    h('actual', '年末完成值'),
    h('weight', '分值'),
    h('score', '自评分'),
    h('reason', '未达标原因分析'),
  )
  .ind(
    '预算执行率（10分）',
    '预算执行率',
    '资金支出率',
    '支出率×10',
    '100%',
    '98.00%',
    10,
    9.8,
    '结算审核核减3.72万元',
  )
  .ind(
    d(5, '产出指标（50分）'),
    d(2, '数量指标'),
    '巡查堤段长度',
    '按比例得分',
    '≥62公里',
    '63.5公里',
    15,
    15,
    null,
  )
  .ind('清除行洪障碍物', '按比例得分', '≥30处', '33处', 10, 10, null)
  .ind('质量指标', '险工险段隐患处置率', '按比例得分', '100%', '100%', 10, 10, null)
  .ind('时效指标', '汛前检查完成时间', '逾期不得分', '4月15日前', '4月10日', 10, 10, null)
  .ind('成本指标', '每公里管护成本', '超出不得分', '≤2.9万元', '2.87万元', 5, 5, null)
  .ind(
    d(2, '效益指标（30分）'),
    '社会效益指标',
    '堤防保护人口',
    '按比例得分',
    '≥4.1万人',
    '4.1万人',
    15,
    15,
    null,
  )
  .ind('生态效益指标', '岸线完好率', '按比例得分', '≥95%', '96%', 15, 15, null)
  .ind(
    '满意度指标（10分）',
    '服务对象满意度指标',
    '沿岸群众满意度',
    '按比例得分',
    '≥90%',
    '92.4%',
    10,
    10,
    null,
  )
  .row(w(6, '总分'), t('weight', 100), t('score', 99.8), null)
  .end();
const guangdong = form({
  id: 'fourth-execution-first-row',
  about: '广东县级：预算执行率是指标块第一行，资金为一行键值，勾选框，评分标准列',
  sheets: [dike],
});

/** 河北: chapters one to five; 预算数：/到位数：/执行数： beside their amounts; the total rate of completion beside the goal. */
const signals = new Sheet('项目自评', { grid: [1, 1, 1, 2, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, title('部门预算项目绩效自评表')))
  .row(w(8, '（2024年度）                                                      单位：万元'))
  .row(w(8, '一、基本情况'))
  .row(
    w(2, '项目名称'),
    w(2, f('projectName', '城区信号灯路口改造')),
    w(2, '项目编码'),
    w(2, f('projectCode', '13102624P00231010005X')),
  )
  .row(
    w(2, '主管部门'),
    w(2, f('department', '文安县公安局')),
    w(2, '实施单位'),
    w(2, f('implementingUnit', '文安县公安局交通警察大队')),
  )
  .row(w(8, '二、预算执行情况'))
  .row(w(2, '预算安排情况（调整后）'), w(2, '资金到位情况'), w(2, '资金执行情况'), w(2, '预算执行进度'))
  .row(
    m('total', 'label', '预算数：', 't'),
    m('total', 'annualBudget', 86.4, 't'),
    '到位数：',
    86.4,
    '执行数：',
    m('total', 'executed', 84.24, 't'),
    wd(2, 3, m('total', 'rate', '97.50%', 't')),
  )
  .row(
    m('part', 'label', '其中：财政资金', 'a'),
    m('part', 'annualBudget', 86.4, 'a'),
    '其中：财政资金',
    86.4,
    '其中：财政资金',
    m('part', 'executed', 84.24, 'a'),
  )
  .row(
    m('part', 'label', '其他', 'b'),
    m('part', 'annualBudget', 0, 'b'),
    '其他',
    0,
    '其他',
    m('part', 'executed', 0, 'b'),
  )
  .row(w(8, '三、目标完成情况'))
  .row(w(4, '年度预期目标'), w(3, '具体完成情况'), '总体完成率')
  .row(
    w(4, g('expected', '改造信号灯路口12处，缓解高峰拥堵。')),
    w(3, g('actual', '改造信号灯路口12处，全部并入信号控制平台。')),
    '100%',
  )
  .row(w(8, '四、年度绩效指标完成情况'))
  .head(
    'annual',
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('target', '预期指标值'),
    h('actual', '实际完成值'),
    h('weight', '分值'),
    h('score', '自评得分'),
    h('reason', '偏差说明'),
  )
  .ind(d(4, '产出指标（50）'), '数量指标', '改造信号灯路口', '12处', '12处', 15, 15, null)
  .ind('质量指标', '设备验收合格率', '≥98%', '100%', 15, 15, null)
  .ind('时效指标', '完工时间', '2024年9月底前', '2024年9月18日', 10, 10, null)
  .ind('成本指标', '单个路口改造成本', '≤7.2万元', '7.02万元', 10, 10, null)
  .ind(d(2, '效益指标（30）'), '社会效益指标', '高峰时段通行效率提升率', '≥10%', '11.6%', 20, 20, null)
  .ind('可持续影响指标', '设备运维机制', '健全', '健全', 10, 10, null)
  .ind('满意度指标（10）', '服务对象满意度指标', '驾驶人满意度', '≥90%', '91.2%', 10, 10, null)
  .ind('预算执行率（10）', '预算执行率', '预算执行率', '100%', '97.5%', 10, 9.75, '质保金2.16万元未到支付期')
  .row(w(5, '自评总分'), t('weight', 100), t('score', 99.75), null)
  .row(w(8, '五、存在问题、原因及下一步整改措施'))
  .row(w(8, '质保金按合同约定于验收满一年后支付，已列入下年支付计划。'))
  .end();
const hebei = form({
  id: 'fourth-hebei-five-chapters',
  about: '河北自评：五个小节，预算数/到位数/执行数三组键值，执行率是最后一行指标',
  sheets: [signals],
});

/** 北京: cost first; a part's rate copied from the year before, 88 of 90 scored by the rule of thumb. */
const parks = new Sheet('Sheet1', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('项目支出绩效自评表')))
  .row(w(9, '（ 2024 年度）'))
  .row('项目名称', w(8, f('projectName', '街区公园绿地养护')))
  .row(
    '主管部门',
    w(4, f('department', '门头沟区园林绿化局')),
    '实施单位',
    w(3, f('implementingUnit', '门头沟区公园管理中心')),
  )
  .row('项目负责人', w(4, f('leader', '韩立新')), '联系电话', w(3, f('phone', '010-69800000')))
  .fundHead(
    d(5, '项目资金\n（万元）'),
    w(2, h('label', null)),
    h('initialBudget', '年初\n预算数'),
    h('annualBudget', '全年\n预算数'),
    h('executed', '全年\n执行数'),
    h('weight', '分值'),
    h('rate', '执行率'),
    h('score', '得分'),
  )
  .fund('total', w(2, '年度资金总额'), 412.5, 398.6, 390.63, 10, '98.00%', 9.8)
  .fund('part', w(2, '其中：当年财政拨款'), 412.5, 398.6, 390.63, '—', bad('funds/rate', '100.00%'), '—')
  .fund('part', w(2, '　　　上年结转资金'), 0, 0, 0, '—', '—', '—')
  .fund('part', w(2, '　　　其他资金'), 0, 0, 0, '—', '—', '—')
  .row(d(2, '年度总体目标'), w(4, '预期目标'), w(4, '实际完成情况'))
  .row(
    w(4, g('expected', '养护街区公园绿地22.2万平方米，植株成活率不低于95%。')),
    w(4, g('actual', '养护街区公园绿地22.2万平方米，植株成活率97.2%。')),
  )
  .head(
    'annual',
    d(11, '绩\n效\n指\n标'),
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('target', '年度指标值'),
    h('actual', '实际完成值'),
    h('weight', '分值'),
    h('score', '得分'),
    h('reason', '偏差原因分析及改进措施'),
  )
  .ind(d(3, '成本指标'), '经济成本指标', '单位面积养护费', '≤18元/平方米', '17.6元/平方米', 10, 10, null)
  .ind('社会成本指标', '施工噪声投诉', '≤6件', '4件', 5, 5, null)
  .ind('生态环境成本指标', '养护废弃物外运处置率', '100%', '100%', 5, 5, null)
  .ind(d(4, '产出指标'), '数量指标', '养护绿地面积', '22.2万平方米', '22.2万平方米', 10, 10, null)
  .ind(d(2, '质量指标'), '植株成活率', '≥95%', '97.2%', 10, 10, null)
  .ind('园林设施完好率', '≥98%', '98.5%', 10, 10, null)
  .ind('时效指标', '春季补植完成时间', '4月底前', '4月22日', 10, 10, null)
  .ind(d(2, '效益指标'), '生态效益指标', '绿地率', '≥36%', '36.4%', 10, 10, null)
  .ind('社会效益指标', '免费开放天数', '≥365天', '366天', 10, 10, null)
  .ind(
    '满意度指标',
    '服务对象满意度指标',
    '市民满意度',
    '≥90%',
    '88%',
    10,
    bad('score/quantitative', 9),
    '夏季厕所异味投诉较多，已增设保洁班次',
  )
  .row(w(6, '总分'), t('weight', 100), t('score', 98.8), null)
  .end();
const beijing = form({
  id: 'fourth-beijing-cost-wrong',
  about: '北京101号：表头单元格内换行，其中行执行率写100%（应98%），88/90得9（应9.78）',
  sheets: [parks],
});

/** 江苏: 决策, 过程 and results in one grid, 实际到位 between budget and spending; the points are 98 and the total says 100. */
const pipes = new Sheet('自评表（专项）', { grid: [1, 1, 3, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, title('2023年度区级财政专项资金绩效自评表')))
  .row(
    '专项名称',
    w(2, f('projectName', '老旧供水支管改造')),
    '主管部门',
    w(4, f('department', '高淳区水务局')),
  )
  .row('实施单位', w(2, f('implementingUnit', '高淳区供水管理站')), '填表时间', w(4, '2024/3/15'))
  .fundHead(
    d(4, '资金执行（万元）'),
    w(2, h('label', '资金类别')),
    h('annualBudget', '预算安排（含调整）'),
    '实际到位',
    h('executed', '实际支出'),
    w(2, h('rate', '预算执行率')),
  )
  .fund('total', w(2, '合计'), 268, 268, 254.6, w(2, '95.00%'))
  .fund('part', w(2, '区级财政'), 200, 200, 200, w(2, '100.00%'))
  .fund('part', w(2, '镇级配套'), 68, 68, 54.6, w(2, '80.29%'))
  .row(
    '年度目标',
    w(2, g('expected', '改造供水支管18公里。')),
    '完成情况',
    w(4, g('actual', '改造供水支管18.6公里，水压合格率99.3%。')),
  )
  .head(
    'annual',
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('weight', '权重'),
    h('target', '目标值'),
    h('actual', '实际完成值'),
    h('score', '得分'),
    h('reason', '说明'),
  )
  .ind('决策', '项目立项', '立项依据充分性', 3, '充分', '充分', 3, null)
  .ind(d(2, '过程'), d(2, '资金管理'), '资金到位率', 2, '100%', '100%', 2, null)
  .ind('预算执行率', 5, '100%', '95%', 4.75, '镇级配套尾款未结')
  .ind(d(4, '产出'), '数量指标', '改造供水支管', 15, '≥18公里', '18.6公里', 15, null)
  .ind('质量指标', '水压合格率', 15, '≥99%', '99.3%', 15, null)
  .ind('时效指标', '工程完工时间', 10, '11月底前', '11月12日', 10, null)
  .ind('成本指标', '每公里造价', 10, '≤14.5万元', '13.69万元', 10, null)
  .ind(d(2, '效益'), '社会效益', '受益户数', 18, '≥3200户', '3310户', 18, null)
  .ind('可持续影响', '管网运维机制', 10, '健全', '健全', 10, null)
  .ind('满意度', '服务对象满意度', '居民满意度', 10, '≥90%', '95.1%', 10, null)
  .row(w(3, '合计'), bad('weight/total|total/weight', t('weight', 100)), w(2, null), t('score', 97.75), null)
  .end()
  .tolerate('weight/level1', 'weight/total', 'total/weight');
const jiangsu = form({
  id: 'fourth-jiangsu-process-wrong',
  about: '江苏：决策/过程/产出/效益/满意度同表，实际到位列，权重实际98而合计写100',
  sheets: [pipes],
});

/** 陕西: pasted from Word in 24 real columns, every block cut otherwise; clean. */
const qinling = new Sheet('Word转换', { grid: [2, 22] })
  .begin('project-self-evaluation')
  .row(w(2, title('2023年度县级部门预算项目支出绩效自评表')))
  .grid([4, 9, 4, 7])
  .row(
    '项目名称',
    f('projectName', '秦岭生态巡护'),
    '项目实施单位',
    f('implementingUnit', '宁陕县天然林保护中心'),
  )
  .row('主管部门', f('department', '宁陕县林业局'), '资金性质', '一般公共预算')
  .grid([3, 6, 3, 3, 3, 2, 2, 2])
  .fundHead(
    d(5, '项目资金\n（万元）'),
    h('label', null),
    h('initialBudget', '年初预算数'),
    h('annualBudget', '全年预算数（A）'),
    h('executed', '全年执行数（B）'),
    h('weight', '分值'),
    h('rate', '执行率（B/A）'),
    h('score', '得分'),
  )
  .fund('total', '年度资金总额', 320, 320, 304, 10, '95%', 9.5)
  .fund('part', '其中：省级财政资金', 200, 200, 200, '—', '100%', '—')
  .fund('part', '      县级财政资金', 120, 120, 104, '—', '86.67%', '—')
  .fund('part', '      上年结转资金', 0, 0, 0, '—', '—', '—')
  .grid([3, 10, 11])
  .row(d(2, '年度总体目标'), '预期目标', '实际完成情况')
  .row(
    g('expected', '保障326名生态护林员巡护56万亩林地。'),
    g('actual', '326名生态护林员在岗巡护，无森林火灾和盗伐案件。'),
  )
  .grid([2, 2, 3, 5, 3, 3, 1, 1, 4])
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
    h('reason', '偏差原因分析及改进措施'),
  )
  .ind(d(4, '产出指标'), '数量指标', '巡护林地面积', '≥56万亩', '56.2万亩', 20, 20, null)
  .ind('质量指标', '巡护任务完成率', '≥95%', '97%', 10, 10, null)
  .ind('时效指标', '劳务报酬按季发放率', '100%', '100%', 10, 10, null)
  .ind('成本指标', '护林员年人均报酬', '≤1万元', '0.93万元', 10, 10, null)
  .ind(d(3, '效益指标'), '社会效益指标', '吸纳脱贫人口就业', '≥320人', '326人', 10, 10, null)
  .ind('生态效益指标', '森林火灾受害率', '≤0.3‰', '0‰', 10, 10, null)
  .ind('可持续影响指标', '护林员管理制度', '健全', '健全', 10, 10, null)
  .ind('满意度指标', '服务对象满意度指标', '护林员满意度', '≥90%', '96%', 10, 10, null)
  .grid([15, 3, 1, 1, 4])
  .row('总分', null, t('weight', 100), t('score', 99.5), null)
  .end()
  .row(w(5, '注：县级资金结余16万元系年末清算护林员空岗月份报酬。'));
const shaanxi = form({
  id: 'fourth-word-24-columns',
  about: '陕西：Word粘贴24个实列，资金、目标、指标、总分四种列宽，指标列与资金列不对齐',
  sheets: [qinling],
});

/** 贵州: money of six tiers; the year's total is not its parts; a count under 时效; a loss of points without a word. */
const houses = new Sheet('危房改造', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('台江县2022年度项目支出绩效自评表')))
  .row('项目名称', w(4, f('projectName', '农村低收入群体危房改造')), '项目类型', w(3, '民生类'))
  .row(
    '主管部门',
    w(4, f('department', '台江县住房和城乡建设局')),
    '实施单位',
    w(3, f('implementingUnit', '各乡镇人民政府')),
  )
  .fundHead(
    d(8, '资金来源（万元）'),
    w(2, h('label', null)),
    h('initialBudget', '年初预算数'),
    h('annualBudget', '全年预算数'),
    h('executed', '全年执行数'),
    h('weight', '分值'),
    h('rate', '执行率'),
    h('score', '得分'),
  )
  .fund('total', w(2, '年度资金总额'), 1200, bad('funds/parts-sum', 1260), 1188, 10, '94.29%', 9.43)
  .fund('part', w(2, '1.中央财政资金'), 900, 900, 900, null, '100%', null)
  .fund('part', w(2, '2.省级财政资金'), 180, 180, 180, null, '100%', null)
  .fund('part', w(2, '3.市（州）级财政资金'), 60, 60, 48, null, '80%', null)
  .fund('part', w(2, '4.县级财政资金'), 60, 60, 60, null, '100%', null)
  .fund('part', w(2, '5.上年结转资金'), 0, 0, 0, null, null, null)
  .fund('part', w(2, '6.其他资金'), 0, 0, 0, null, null, null)
  .row(d(2, '总体目标'), w(4, '年初设定目标'), w(4, '年度总体目标完成情况综述'))
  .row(
    w(4, g('expected', '改造危房480户，保障低收入群体住房安全。')),
    w(4, g('actual', '改造危房480户，全部验收入住。')),
  )
  .head(
    'annual',
    d(8, '绩效指标'),
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('target', '年度指标值'),
    h('actual', '全年完成值'),
    h('weight', '分值'),
    h('score', '得分'),
    h('reason', '未完成原因和改进措施'),
  )
  .ind(d(4, '产出指标'), '数量指标', '改造危房户数', '≥480户', '480户', 15, 15, null)
  .ind('质量指标', '竣工验收合格率', '100%', '100%', 15, 15, null)
  .ind('时效指标', bad('indicator/category', '开展质量安全巡查'), '≥48次', '50次', 10, 10, null)
  .ind('成本指标', '户均补助', '≤2.5万元', '2.475万元', 10, 10, null)
  .ind(d(2, '效益指标'), '社会效益指标', '住房安全保障率', '100%', '100%', 15, 15, null)
  .ind('可持续影响指标', '房屋安全使用年限', '≥15年', '15年', 15, 15, null)
  .ind(
    '满意度指标',
    '服务对象满意度指标',
    '受助农户满意度',
    '≥95%',
    '93.1%',
    10,
    9.8,
    bad('score/reason-missing', null),
  )
  .row(w(6, '总分'), t('weight', 100), t('score', 99.23), null)
  .end();
const guizhou = form({
  id: 'fourth-guizhou-six-tiers-wrong',
  about: '贵州：中央/省/市/县/结转/其他六行资金，1260≠1200，时效写“巡查48次”，扣分无原因',
  sheets: [houses],
});

/** 黑龙江: a list from the system; the project's money merged before its indicators. */
const straw = (n: number, ...cells: (string | number)[]) => cells.map((cell) => d(n, cell));
const listed = new Sheet('自评结果导出', { grid: Array(14).fill(1) as number[] })
  .begin('project-self-evaluation')
  .row(w(14, title('2024年度部门项目支出绩效自评结果明细表')))
  .row(w(7, '部门：富锦市农业农村局'), w(7, '单位：万元'))
  .head(
    'annual',
    '序号',
    h('project', '项目名称'),
    '全年预算数',
    '全年执行数',
    '执行率(%)',
    '执行率得分',
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('target', '年度指标值'),
    h('actual', '实际完成值'),
    h('weight', '分值'),
    h('score', '得分'),
    h('reason', '偏差原因'),
  )
  .ind(
    ...straw(6, 1, '秸秆还田补贴', 1200, 1176, 98, 9.8),
    '产出指标',
    '数量指标',
    '秸秆还田面积',
    '≥60万亩',
    '60.4万亩',
    20,
    20,
    null,
  )
  .ind('产出指标', '质量指标', '作业质量合格率', '≥95%', '96.1%', 20, 20, null)
  .ind(
    '产出指标',
    '时效指标',
    '补贴兑付时间',
    '12月20日前',
    '12月12日',
    10,
    bad('score/exceeds-weight', 15),
    null,
  )
  .ind('效益指标', '生态效益指标', '秸秆综合利用率', '≥95%', '95.3%', 20, 20, null)
  .ind('效益指标', '社会效益指标', '秸秆焚烧火点', '≤3个', '1个', 10, 10, null)
  .ind('满意度指标', '服务对象满意度指标', '农户满意度', '≥90%', '94%', 10, 10, null)
  .ind(
    ...straw(5, 2, '动物疫病强制免疫', 86, 86, 100, 10),
    '产出指标',
    '数量指标',
    '免疫畜禽',
    '≥320万头羽',
    '326万头羽',
    20,
    20,
    null,
  )
  .ind('产出指标', '质量指标', '免疫抗体合格率', '≥70%', '81%', 20, 20, null)
  .ind('产出指标', '时效指标', '春防结束时间', '5月31日前', '5月24日', 10, 10, null)
  .ind(
    '效益指标',
    '社会效益指标',
    '散养户免疫覆盖率',
    '≥90%',
    '81%',
    30,
    bad('score/unmet-full', 30),
    '外出务工户未按时登记',
  )
  .ind('满意度指标', '服务对象满意度指标', '养殖户满意度', '≥90%', '97%', 10, 10, null)
  .end();
const heilongjiang = form({
  id: 'fourth-list-merged-projects-wrong',
  about: '黑龙江系统导出：项目资金合并在左，14列；10分得15，81/90仍得30',
  sheets: [listed],
  tolerated: ['funds/missing', 'indicator/level2-missing'],
});

/** 海南: from D2, yuan in texts with commas, a bond among the sources, a note inside the money; clean. */
const wharf = new Sheet('码头', { at: 'D2', grid: [1, 1, 2, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('临高县2023年度财政支出项目绩效自评表')))
  .row(w(9, '金额单位：元'))
  .row('项目名称', w(4, f('projectName', '渔港码头护岸加固')), '项目周期', w(3, '2023年1月至12月'))
  .row(
    '主管部门',
    w(4, f('department', '临高县农业农村局')),
    '实施单位',
    w(3, f('implementingUnit', '临高县渔港管理站')),
  )
  .fundHead(
    d(6, '资金投入和使用'),
    h('label', '资金来源'),
    h('initialBudget', '年初批复'),
    h('annualBudget', '调整后预算'),
    w(2, h('executed', '累计支出')),
    h('weight', '分值'),
    h('rate', '执行率'),
    h('score', '得分'),
  )
  .fund('total', '合计', '1,500,000.00', '2,300,000.00', w(2, '2,300,000.00'), 10, '100.00%', 10)
  .fund('part', '财政拨款', '1,500,000.00', '1,500,000.00', w(2, '1,500,000.00'), null, '100.00%', null)
  .fund('part', '政府一般债券', '0.00', '800,000.00', w(2, '800,000.00'), null, '100.00%', null)
  .fund('part', '其他资金', '0.00', '0.00', w(2, '0.00'), null, null, null)
  .row('预算调整说明', w(7, '年中追加一般债券资金800,000元，用于增加的护岸工程量。'))
  .row('年度目标', w(8, g('expected', '加固码头护岸460米，保障渔船安全停靠。')))
  .row('完成情况', w(8, g('actual', '加固码头护岸462米，通过竣工验收。')))
  .head(
    'annual',
    d(9, '绩效指标'),
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('weight', '分值'),
    h('target', '指标值'),
    h('actual', '完成值'),
    h('score', '得分'),
    h('reason', '未完成原因'),
  )
  .ind(d(4, '产出指标'), '数量指标', '护岸加固长度', 20, '≥460米', '462米', 20, null)
  .ind('质量指标', '工程验收合格率', 15, '100%', '100%', 15, null)
  .ind('时效指标', '工程竣工时间', 10, '2023年12月15日前', '2023年12月6日', 10, null)
  .ind('成本指标', '每米造价', 5, '≤5000元', '4978元', 5, null)
  .ind(d(3, '效益指标'), '经济效益指标', '减少渔船碰损损失', 10, '≥30万元', '32万元', 10, null)
  .ind('社会效益指标', '可停靠渔船数量', 10, '≥120艘', '126艘', 10, null)
  .ind('可持续影响指标', '护岸管护制度', 10, '建立', '已建立', 10, null)
  .ind('满意度指标', '服务对象满意度指标', '渔民满意度', 10, '≥90%', '93%', 10, null)
  .row(w(4, '总 分'), t('weight', 100), w(2, null), t('score', 100), null)
  .end();
const hainan = form({
  id: 'fourth-hainan-bond-yuan',
  about: '海南：从D2开始，单位元，千分位文本，政府一般债券一行，资金块内有调整说明行',
  sheets: [wharf],
  tolerated: ['field/amount-text'],
});

/** 宁夏: conclusion first, problems and measures between money and indicators; 85% scored 9, 1.7 of 2 in full. */
const festival = new Sheet('文旅活动', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, title('2024年度项目支出绩效自评表')))
  .row(
    '项目名称',
    w(3, f('projectName', '葡萄酒文化旅游节')),
    '实施单位',
    w(3, f('implementingUnit', '永宁县文化馆')),
  )
  .row('主管部门', w(3, f('department', '永宁县文化旅游广电局')), '填表日期', w(3, '2025.3.6'))
  .row('自评结论', w(3, '项目完成较好，资金使用合规。'), '自评等级', w(3, t('grade', '优')))
  .fundHead(
    d(3, '资金（万元）'),
    h('label', null),
    h('initialBudget', '年初预算数'),
    h('annualBudget', '全年预算数'),
    h('executed', '全年执行数'),
    h('weight', '分值'),
    h('rate', '执行率'),
    h('score', '得分'),
  )
  .fund('total', '年度资金总额', 160, 160, 136, 10, pct(0.85), bad('funds/score', 9))
  .fund('part', '财政拨款', 160, 160, 136, '/', pct(0.85), '/')
  .row('存在问题', w(7, '一场主题演出因强降雨取消，演出费24万元未支付，致执行率85%、观众人次少于预期。'))
  .row('改进措施', w(7, '优化活动排期，准备室内备用场地。'))
  .row(
    '年度目标',
    w(3, g('expected', '举办旅游节系列活动12场，吸引游客2万人次。')),
    '完成情况',
    w(3, g('actual', '举办系列活动11场，游客1.7万人次。')),
  )
  .head(
    'annual',
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('target', '指标值'),
    h('actual', '完成值'),
    h('weight', '分值'),
    h('score', '得分'),
    h('reason', '偏差原因'),
  )
  .ind(d(4, '产出指标'), '数量指标', '举办系列活动', '12场', '11场', 18, 16.5, '强降雨取消1场')
  .ind('质量指标', '活动安全保障率', '100%', '100%', 12, 12, null)
  .ind('时效指标', '活动按期举办率', '≥90%', '92%', 10, 10, null)
  .ind('成本指标', '单场活动成本', '≤13.3万元', '12.36万元', 10, 10, null)
  .ind(
    d(2, '效益指标'),
    '社会效益指标',
    '吸引游客',
    '≥2万人次',
    '1.7万人次',
    15,
    bad('score/unmet-full', 15),
    '强降雨影响',
  )
  .ind('经济效益指标', '现场签约金额', '≥800万元', '860万元', 15, 15, null)
  .ind('满意度指标', '服务对象满意度指标', '游客满意度', '≥92%', '94.6%', 10, 10, null)
  .row(w(5, '总分'), t('weight', 100), t('score', num(97.5)), null)
  .end()
  .tolerate('funds/low-rate-unexplained');
const ningxia = form({
  id: 'fourth-ningxia-problems-between-wrong',
  about: '宁夏：自评结论在上，存在问题与改进措施夹在资金与指标之间；85%得9（应8.5），1.7/2得满分',
  sheets: [festival],
});

export const projectsA = [
  guangdong,
  hebei,
  beijing,
  jiangsu,
  shaanxi,
  guizhou,
  heilongjiang,
  hainan,
  ningxia,
];
