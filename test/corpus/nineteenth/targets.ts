/** Declarations of projects: Xinjiang, Guizhou and Guangdong (clean), Hainan, Shanxi and Guangxi (with findings), a blank one. */
import { Sheet, bad, d, f, form, g, h, m, t, title, w, wd } from '../form';
import { L1, L2, L3, TG, WT } from '../kit';

/** 新疆 特克斯: 26 columns from Word, a three-year goal beside the year's, value before sign, two sums of money; clean. */
const trail = new Sheet('目标申报', { grid: [2, 3, 4, 2, 2, 2, 4, 2, 2, 3] })
  .begin('project-target')
  .row(w(10, title('自治区财政支出项目绩效目标申报表')))
  .row(w(10, '（2026年度）'))
  .row(w(2, '项目名称'), w(4, f('projectName', '喀拉峻景区森林步道维护')), w(2, '项目属性'), w(2, '延续项目'))
  .row(
    w(2, '主管部门'),
    w(4, f('department', '特克斯县文化体育广播电视和旅游局')),
    w(2, '实施单位'),
    w(2, f('implementingUnit', '特克斯县喀拉峻景区管理委员会')),
  )
  .row(
    wd(2, 3, '项目资金（万元）'),
    '项目总投资',
    w(3, 960),
    m('total', 'label', '其中：2026年度资金', 'a'),
    w(3, m('total', 'amount', 320, 'a')),
  )
  .row('财政拨款', w(3, 840), m('part', 'label', '财政拨款', 'b'), w(3, m('part', 'amount', 280, 'b')))
  .row('其他资金', w(3, 120), m('part', 'label', '其他资金', 'c'), w(3, m('part', 'amount', 40, 'c')))
  .row(d(2, '总体目标'), w(5, '中期目标（2025—2027年）'), w(4, '年度目标'))
  .row(
    w(5, g('expected', '三年维护森林步道96公里，完善标识系统。')),
    w(4, g('expected', '2026年维护森林步道32公里，更换标识牌120块。')),
  )
  .head('annual', d(2, L1()), d(2, L2()), w(4, '中期绩效指标'), w(4, '年度绩效指标'))
  .more(
    h('level3', '三级指标', 'long-term'),
    h('target', '指标值', 'long-term'),
    h('operator', '指标性质', 'long-term'),
    h('unit', '单位', 'long-term'),
    h('level3', '三级指标', 'annual'),
    h('target', '指标值', 'annual'),
    h('operator', '指标性质', 'annual'),
    h('unit', '单位', 'annual'),
  )
  .ind(d(5, '产出指标'), d(2, '数量指标'), '维护森林步道', 96, '≥', '公里', '维护森林步道', 32, '≥', '公里')
  .ind(null, null, null, null, '更换标识牌', 120, '≥', '块')
  .ind('质量指标', '维护验收合格率', 100, '＝', '%', '维护验收合格率', 100, '＝', '%')
  .ind('时效指标', '单段步道维护工期', 60, '≤', '天', '单段步道维护工期', 60, '≤', '天')
  .ind('成本指标', '每公里维护费', 10, '≤', '万元', '每公里维护费', 10, '≤', '万元')
  .ind(d(2, '效益指标'), '社会效益指标', '步道安全责任事故', 0, '＝', '起', '步道安全责任事故', 0, '＝', '起')
  .ind('生态效益指标', '沿线植被受损面积', 200, '≤', '平方米', '沿线植被受损面积', 200, '≤', '平方米')
  .ind('满意度指标', '服务对象满意度指标', '游客满意度', 92, '≥', '%', '游客满意度', 92, '≥', '%')
  .end()
  .tolerate('goal/long-annual');
const tekes = form({
  id: 'nineteenth-xinjiang-tekes-trail-target',
  about:
    '新疆特克斯：Word粘贴26列，项目总投资旁是年度资金，中期与年度指标左右并列（共用一、二级），指标值|指标性质|单位，无分值，无错',
  sheets: [trail],
});

/** 贵州 黎平: ranges of points in the labels, cost as a first level, the total on top, 100 points; clean. */
const camellia = new Sheet('油茶', { at: 'B2', grid: [1, 1, 3, 1, 1, 1, 2], gaps: [1] })
  .begin('project-target')
  .row(w(7, title('黎平县2026年县级项目支出绩效目标表')))
  .row(
    '项目名称',
    w(2, f('projectName', '低产油茶林改造')),
    '预算单位',
    w(3, f('implementingUnit', '黎平县林业局')),
  )
  .row('项目类别', w(2, '特定目标类'), '分值合计', w(3, t('weight', 100)))
  .row(d(3, '预算金额（万元）'), w(2, m('total', 'label', '资金总额')), w(4, m('total', 'amount', 415.6)))
  .row(w(2, m('part', 'label', '其中：财政拨款')), w(4, m('part', 'amount', 315.6)))
  .row(w(2, m('part', 'label', '其他资金')), w(4, m('part', 'amount', 100)))
  .row('测算依据', w(6, '改造低产油茶林5195亩，5195亩×800元/亩=415.6万元。'))
  .row('年度绩效目标', w(6, g('expected', '改造低产油茶林5195亩，当年抚育达标。')))
  .head(
    'annual',
    L1('一级目标'),
    L2('二级目标'),
    L3('具体指标'),
    WT('权重'),
    h('operator', '计算符号'),
    TG('指标值'),
    h('basis', '指标值说明'),
  )
  .ind('成本指标（0-20）分', '经济成本指标', '每亩改造成本', 20, '≤', '800元', '省级补助标准')
  .ind(d(3, '产出指标（40-50）分'), '数量指标', '改造低产油茶林', 20, '≥', '5195亩', '作业设计')
  .ind('质量指标', '抚育作业合格率', 10, '≥', '90%', '技术规程')
  .ind('时效指标', '抚育完成时间', 10, '＝', '2026年10月底前', '作业设计')
  .ind(d(2, '效益指标（20-30）分'), '经济效益指标', '亩均增产茶油', 15, '≥', '5公斤', '历史数据')
  .ind('生态效益指标', '水土流失面积减少', 15, '≥', '300亩', '监测数据')
  .ind('满意度指标（0-10）分', '服务对象满意度指标', '林农满意度', 10, '≥', '90%', '问卷')
  .end();
const liping = form({
  id: 'nineteenth-guizhou-liping-camellia-target',
  about:
    '贵州黎平：B2起、首列后有空列，“成本指标（0-20）分”式标签，只有预算单位，分值合计在上方，权重|计算符号|指标值，测算式正确，无错',
  sheets: [camellia],
});

/** 广东 乳源: an export of one indicator a line for three projects, two of them by the same office; clean. */
const list = new Sheet('导出', { grid: [1, 1, 2, 2, 1, 1, 2, 1, 1, 1, 1], hiddenColumns: [2] })
  .begin('project-target')
  .row(w(11, title('2026年部门预算项目绩效目标批复表')))
  .head(
    'annual',
    '序号',
    '单位编码',
    '单位名称',
    h('project', '项目名称'),
    L1(),
    L2(),
    L3('指标名称'),
    h('unit', '度量单位'),
    h('operator', '指标性质'),
    TG('指标值'),
    WT('权重'),
  )
  .ind(
    1,
    '312001',
    '乳源瑶族自治县民政局',
    '居家养老服务',
    '产出指标',
    '数量指标',
    '居家上门服务',
    '人次',
    '≥',
    9600,
    20,
  )
  .ind(
    2,
    '312001',
    '乳源瑶族自治县民政局',
    '居家养老服务',
    '产出指标',
    '质量指标',
    '服务工单完成率',
    '%',
    '≥',
    98,
    15,
  )
  .ind(
    3,
    '312001',
    '乳源瑶族自治县民政局',
    '居家养老服务',
    '产出指标',
    '时效指标',
    '服务响应时限',
    '小时',
    '≤',
    24,
    10,
  )
  .ind(
    4,
    '312001',
    '乳源瑶族自治县民政局',
    '居家养老服务',
    '产出指标',
    '成本指标',
    '人均月服务费',
    '元',
    '≤',
    300,
    5,
  )
  .ind(
    5,
    '312001',
    '乳源瑶族自治县民政局',
    '居家养老服务',
    '效益指标',
    '社会效益指标',
    '特困老人探访覆盖率',
    '%',
    '=',
    100,
    30,
  )
  .ind(
    6,
    '312001',
    '乳源瑶族自治县民政局',
    '居家养老服务',
    '满意度指标',
    '服务对象满意度指标',
    '老人及家属满意度',
    '%',
    '≥',
    92,
    10,
  )
  .ind(
    7,
    '312001',
    '乳源瑶族自治县民政局',
    '殡葬惠民补贴',
    '产出指标',
    '数量指标',
    '惠民殡葬服务',
    '具',
    '≥',
    1150,
    20,
  )
  .ind(
    8,
    '312001',
    '乳源瑶族自治县民政局',
    '殡葬惠民补贴',
    '产出指标',
    '质量指标',
    '补贴对象审核准确率',
    '%',
    '=',
    100,
    15,
  )
  .ind(
    9,
    '312001',
    '乳源瑶族自治县民政局',
    '殡葬惠民补贴',
    '产出指标',
    '时效指标',
    '补贴结算周期',
    '天',
    '≤',
    30,
    10,
  )
  .ind(
    10,
    '312001',
    '乳源瑶族自治县民政局',
    '殡葬惠民补贴',
    '产出指标',
    '成本指标',
    '每具基本殡葬服务补贴',
    '元',
    '≤',
    1590,
    5,
  )
  .ind(
    11,
    '312001',
    '乳源瑶族自治县民政局',
    '殡葬惠民补贴',
    '效益指标',
    '社会效益指标',
    '火化率',
    '%',
    '≥',
    99,
    30,
  )
  .ind(
    12,
    '312001',
    '乳源瑶族自治县民政局',
    '殡葬惠民补贴',
    '满意度指标',
    '服务对象满意度指标',
    '丧属满意度',
    '%',
    '≥',
    90,
    10,
  )
  .ind(
    13,
    '312003',
    '乳源瑶族自治县救助管理站',
    '流浪乞讨人员救助',
    '产出指标',
    '数量指标',
    '救助流浪乞讨人员',
    '人次',
    '≥',
    220,
    20,
  )
  .ind(
    14,
    '312003',
    '乳源瑶族自治县救助管理站',
    '流浪乞讨人员救助',
    '产出指标',
    '质量指标',
    '救助档案完整率',
    '%',
    '≥',
    98,
    15,
  )
  .ind(
    15,
    '312003',
    '乳源瑶族自治县救助管理站',
    '流浪乞讨人员救助',
    '产出指标',
    '时效指标',
    '街面求助到场时间',
    '分钟',
    '≤',
    40,
    10,
  )
  .ind(
    16,
    '312003',
    '乳源瑶族自治县救助管理站',
    '流浪乞讨人员救助',
    '产出指标',
    '成本指标',
    '在站人员日伙食标准',
    '元/人·天',
    '≤',
    30,
    5,
  )
  .ind(
    17,
    '312003',
    '乳源瑶族自治县救助管理站',
    '流浪乞讨人员救助',
    '效益指标',
    '可持续影响指标',
    '街面巡查机制',
    '/',
    '定性',
    '健全',
    30,
  )
  .ind(
    18,
    '312003',
    '乳源瑶族自治县救助管理站',
    '流浪乞讨人员救助',
    '满意度指标',
    '服务对象满意度指标',
    '受助人员满意度',
    '%',
    '≥',
    90,
    10,
  )
  .end();
const budget = new Sheet('项目预算', { grid: [1, 3, 3, 1, 1, 2] })
  .row(w(6, '2026年项目支出预算安排情况'))
  .row('序号', '单位名称', '项目名称', '2026年预算', '2025年预算', '备注')
  .row(1, '乳源瑶族自治县民政局', '居家养老服务', 288, 270, null)
  .row(2, '乳源瑶族自治县民政局', '殡葬惠民补贴', 186, 190, null)
  .row(3, '乳源瑶族自治县救助管理站', '流浪乞讨人员救助', 42, 42, null)
  .row(null, '合计', null, 516, 502, null);
const ruyuan = form({
  id: 'nineteenth-guangdong-ruyuan-list-export',
  about:
    '广东乳源：系统导出清单，一行一指标，三个项目每个90分，单位编码列隐藏，单位|性质|值|权重，旁有普通预算安排表，无错',
  sheets: [list, budget],
});

/** 海南 临高: nobody named the project, template rows left, a cost above the budget, a date among counts. */
const squid = new Sheet('申报表', { grid: [1, 1, 3, 1, 1, 1, 2] })
  .begin('project-target')
  .row(w(7, title('2025年度项目支出绩效目标申报表')))
  .row(w(2, '项目名称'), w(5, bad('field/missing', f('projectName', null))))
  .row(
    w(2, '主管部门'),
    f('department', '临高县海洋与渔业局'),
    w(2, '实施单位'),
    w(2, f('implementingUnit', '临高县渔业技术推广中心')),
  )
  .row(wd(2, 3, '资金情况（万元）'), m('total', 'label', '年度资金总额：'), w(4, m('total', 'amount', 210)))
  .row(m('part', 'label', '其中：财政拨款'), w(4, m('part', 'amount', 160)))
  .row(m('part', 'label', '其他资金'), w(4, m('part', 'amount', 50)))
  .row(w(2, '年度总体目标'), w(5, g('expected', '更新深水网箱60口，推广生态养殖技术。')))
  .head('annual', L1(), L2(), L3(), WT(), TG('指标值'), h('unit', '单位'), h('basis', '备注'))
  .ind(d(8, '产出指标'), d(3, '数量指标'), '更新深水网箱', 15, '≥60', '口', null)
  .ind('推广养殖技术', 10, '≥8', '场次', null)
  .maybe(bad('indicator/placeholder', '指标3：'), null, null, null, null)
  .ind(d(2, '质量指标'), '网箱验收合格率', 10, '≥98', '%', null)
  .maybe('……', null, null, null, null)
  .ind(d(2, '时效指标'), '网箱更新完成时间', 10, '2025年10月底前', null, null)
  .maybe('……', null, null, null, null)
  .ind('成本指标', '网箱更新总成本', 5, bad('cost/exceeds-budget', '≤260'), '万元', null)
  .ind(d(2, '效益指标'), '经济效益指标', '单口网箱产值', 15, '≥9', '万元', null)
  .ind('生态效益指标', '养殖尾水达标率', 15, '≥95', '%', null)
  .ind('满意度指标', '服务对象满意度指标', '渔民满意度', 10, '≥90', '%', null)
  .row(w(3, '合计'), bad('total/weight', t('weight', 95)), null, null, null)
  .end()
  .tolerate('indicator/placeholder', 'weight/total');
const lingao = form({
  id: 'nineteenth-hainan-lingao-target-wrong',
  about: '海南临高：项目名称空白，“指标3：”“……”未删，网箱总成本≤260万元超过预算210万元，合计写95而各行为90',
  sheets: [squid],
});

/** 山西 沁源: Hebei's way without points: a plan that goes back, a dash before a percentage, a count under 时效. */
const patrol = new Sheet('防火', { grid: [1, 1, 2, 2, 1, 1, 1] })
  .begin('project-target')
  .row(w(7, title('森林防火视频监控运维绩效目标表')))
  .row(w(4, '沁源县林业局　　2026年度'), w(3, '单位：万元'))
  .row(
    '项目编码',
    w(2, f('projectCode', '14043126P0000000027')),
    '项目名称',
    w(3, f('projectName', '森林防火视频监控运维')),
  )
  .row(
    d(2, '预算规模及资金用途'),
    m('total', 'label', '预算数', 'a'),
    m('total', 'amount', bad('funds/declared-sum|funds/parts-sum', 96), 'a'),
    m('part', 'label', '其中：财政资金', 'b'),
    m('part', 'amount', 76, 'b'),
    m('part', 'label', '其他资金', 'c'),
    m('part', 'amount', 15, 'c'),
  )
  .row(w(6, '用于62路高点监控的电费、链路租赁和设备维护。'))
  .row(d(2, '资金支出计划（%）'), '3月底', '6月底', '10月底', w(3, '12月底'))
  .row(25, 60, 50, w(3, 100))
  .row('绩效目标', w(6, g('expected', '1.保障62路高点监控全年稳定运行；2.火情早发现、早处置。')))
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    h('description', '绩效指标描述'),
    TG('指标值'),
    w(2, h('basis', '指标值确定依据')),
  )
  .ind(d(4, '产出指标'), '数量指标', '运维高点监控', '在用监控路数', '≥62路', w(2, '设备台账'))
  .ind('质量指标', '监控在线率', '在线时长占比', bad('indicator/suspicious-value', '-98%'), w(2, '运维合同'))
  .ind('时效指标', '巡检监控塔', '年度巡检次数', '≥90次', w(2, '运维合同'))
  .ind('成本指标', '每路年运维费', '含电费、链路', '≤1.5万元', w(2, '合同价'))
  .ind('效益指标', '生态效益指标', '森林火灾受害率', '受害面积占比', '≤0.5‰', w(2, '考核目标'))
  .ind('满意度指标', '服务对象满意度指标', '护林员满意度', '抽样满意人数占比', '≥90%', w(2, '问卷'))
  .end()
  .finding('funds/payment-plan')
  .finding('indicator/category');
const qinyuan = form({
  id: 'nineteenth-shanxi-qinyuan-monitor-target-wrong',
  about:
    '山西沁源：河北式无分值申报表，预算96与76+15不符，支出计划25-60-50-100倒退，在线率“-98%”，时效指标填“巡检≥90次”',
  sheets: [patrol],
});

/** 广西 大化: what the office hands out, blank, with an example sheet behind it; clean. */
const blank = new Sheet('空表', { grid: [1, 1, 3, 1, 1, 2] })
  .begin('project-target')
  .row(w(6, title('（　　）年度项目支出绩效目标申报表')))
  .row(w(6, '填报单位（盖章）：　　　　　　　　　　　金额单位：万元'))
  .row(w(2, '项目名称'), w(4, f('projectName', null)))
  .row(w(2, '主管部门'), f('department', null), '实施单位', w(2, f('implementingUnit', null)))
  .row(wd(2, 3, '项目资金'), m('total', 'label', '年度资金总额'), w(3, m('total', 'amount', null)))
  .row(m('part', 'label', '其中：财政拨款'), w(3, m('part', 'amount', null)))
  .row(m('part', 'label', '其他资金'), w(3, m('part', 'amount', null)))
  .row(w(2, '年度总体目标'), w(4, g('expected', null)))
  .head('annual', L1(), L2(), L3(), TG('指标值'), WT(), h('basis', '指标值确定依据'))
  .maybe(d(7, '产出指标'), d(2, '数量指标'), '指标1：', null, null, null)
  .maybe('指标2：', null, null, null)
  .maybe(d(2, '质量指标'), '指标1：', null, null, null)
  .maybe('……', null, null, null)
  .maybe('时效指标', '指标1：', null, null, null)
  .maybe(d(2, '成本指标'), '指标1：', null, null, null)
  .maybe('……', null, null, null)
  .maybe(d(3, '效益指标'), '经济效益指标', '指标1：', null, null, null)
  .maybe('社会效益指标', '指标1：', null, null, null)
  .maybe('生态效益指标', '指标1：', null, null, null)
  .maybe('满意度指标', '服务对象满意度指标', '指标1：', null, null, null)
  .row(w(6, '填表人：　　　　　　联系电话：　　　　　　填报日期：　　年　月　日'))
  .end();
const dahua = form({
  id: 'nineteenth-guangxi-dahua-blank-target',
  about: '广西大化：财政局下发的空白申报表，年度留空格，占位行齐全，不应报错',
  sheets: [blank],
});

export const targets = [tekes, liping, ruyuan, lingao, qinyuan, dahua];
