/** Project self-evaluations of the south: Guangdong, Guangxi, Hainan, Hubei, Chongqing. */
import { Sheet, bad, d, f, form, g, h, may, num, own, t, title, w } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

/** 广东 连山: points in the labels, one label is not the sum of its rows; a score forgotten; work finished late with all points. */
const rice = new Sheet('丝苗米', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('2024年度省级涉农资金项目绩效自评表')))
  .row(w(2, '项目名称'), w(7, f('projectName', '有机丝苗米基地扩建')))
  .row(
    w(2, '预算主管部门'),
    w(3, f('department', '连山壮族瑶族自治县农业农村局')),
    '用款单位',
    w(3, f('implementingUnit', '连山壮族瑶族自治县农业科学研究所')),
  )
  .fundHead(
    w(2, LB('资金执行（10分）')),
    BI('年初预算安排'),
    BA('调整后安排数'),
    EX('实际支出'),
    RT('资金支出率'),
    SC('自评分'),
    w(2, '说明'),
  )
  .fund('total', w(2, '合计（万元）'), num(268), num(268), num(254.6), '95.00%', 9.5, w(2, null))
  .row(
    w(2, '总体绩效目标'),
    w(3, g('expected', '扩建有机稻基地1800亩。')),
    '完成情况',
    w(3, g('actual', '扩建有机稻基地1826亩。')),
  )
  .head(
    'annual',
    '序号',
    L1(),
    L2(),
    L3('绩效指标名称'),
    TG('目标值'),
    AC('完成值'),
    WT('权重'),
    SC('自评分'),
    RS('未完成或偏差的原因'),
  )
  .ind(
    1,
    d(5, bad('weight/label', '产出指标（50分）')),
    d(2, '数量指标'),
    '扩建有机稻面积',
    '≥1800亩',
    '1826亩',
    15,
    15,
    null,
  )
  .ind(2, '配套烘干设备', '3台', '3台', 12, 12, null)
  .ind(3, '质量指标', '有机认证通过率', '100%', '100%', 10, bad('score/missing', null), null)
  .ind(4, '时效指标', '烘干中心建成时间', '2024年8月底前', bad('actual/late', '2024年11月19日'), 10, 10, null)
  .ind(5, '成本指标', '每亩投入', '≤1500元', '1396元', 8, 8, null)
  .ind(6, d(2, '效益指标（25分）'), '经济效益指标', '亩均增收', '≥600元', '615元', 15, 15, null)
  .ind(7, '生态效益指标', '化肥用量下降', '≥10%', '11.2%', 10, 10, null)
  .ind(8, '满意度指标（10分）', '服务对象满意度指标', '稻农满意度', '≥90%', '94%', 10, 10, null)
  .row(w(6, '合计'), t('weight', 100), t('score', 89.5), null)
  .end()
  .tolerate('weight/level1', 'score/unmet-full', 'score/reason-missing', 'total/score');
const guangdong = form({
  id: 'sixteenth-guangdong-rice-wrong',
  about: '广东连山：标签写产出指标（50分）而各行55分；一行没有得分，8月底任务11月完成仍满分',
  sheets: [rice],
});

/** 广西 资源: a row that slid one column to the left; numbers are due and words are given. */
const trail = new Sheet('丹霞步道', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, title('项目支出绩效自评表')))
  .row(w(4, '（2023年度）'), w(4, '单位：万元'))
  .row(
    '项目名称',
    w(3, f('projectName', '八角寨丹霞步道维护')),
    '主管部门',
    w(3, f('department', '资源县文化广电体育和旅游局')),
  )
  .row('实施单位', w(7, f('implementingUnit', '资源县旅游发展服务中心')))
  .fundHead(d(3, '项目资金'), LB(), BI(), BA('全年预算数'), EX('全年执行数'), WT(), RT('执行率'), SC())
  .fund('total', '年度资金总额', 72, 72, 70.56, 10, '98%', 9.8)
  .fund('part', '本年一般公共预算拨款', 72, 72, 70.56, '—', '98%', '—')
  .row(
    '年度目标',
    w(3, g('expected', '维护步道26公里。')),
    '完成情况',
    w(3, g('actual', '维护步道26.4公里。')),
  )
  .head('annual', L1(), L2(), L3(), TG('年度指标值'), AC(), WT(), SC(), RS('偏差原因分析及改进措施'))
  .ind(d(5, '产出指标'), '数量指标', '维护步道里程', '26公里', '26.4公里', 15, 15, null)
  .slid(
    own('level3', '更换防腐木板'),
    own('target', '≥900平方米'),
    own('actual', '920平方米'),
    own('weight', 10),
    own('score', 10),
    null,
    null,
  )
  .ind('质量指标', '设施完好率', '≥95%', bad('actual/phrase', '按要求完成'), 10, 10, null)
  .ind('时效指标', '维护完成时间', '9月底前', '9月18日', 5, 5, null)
  .ind('成本指标', '每公里维护成本', '≤2.8万元', '2.67万元', 10, 10, null)
  .ind(d(2, '效益指标'), '社会效益指标', '步道安全责任事故', '0起', '0起', 15, 15, null)
  .ind('经济效益指标', '景区门票收入', '≥600万元', '624万元', 15, 15, null)
  .ind('满意度指标', '服务对象满意度指标', '游客满意度', '≥90%', '93%', 10, 10, null)
  .row(w(5, '总分'), t('weight', 100), t('score', 99.8), null)
  .end()
  .finding('layout/displaced-row')
  .tolerate('indicator/category', 'indicator/parent', 'weight/total', 'total/weight', 'total/score');
const guangxi = form({
  id: 'sixteenth-guangxi-trail-wrong',
  about: '广西资源：一行整体左移一格；≥95%只写“按要求完成”',
  sheets: [trail],
});

/** 海南 琼中: more spent than planned, a score in words, a cost of nothing although money went out. */
const road = new Sheet('村道养护', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, title('琼中黎族苗族自治县2024年度项目支出绩效自评表')))
  .row(
    '项目名称',
    w(3, f('projectName', '农村公路小修保养')),
    '主管部门',
    w(3, f('department', '琼中黎族苗族自治县交通运输局')),
  )
  .row('实施单位', w(3, f('implementingUnit', '琼中黎族苗族自治县地方公路管理站')), '金额单位', w(3, '万元'))
  .fundHead(
    d(2, '项目资金情况'),
    LB(),
    BI('年初预算数'),
    BA('全年预算数'),
    EX('全年执行数'),
    RT('执行率'),
    WT('分值'),
    SC('得分'),
  )
  .fund('total', '年度资金总额', 150, 150, 156, '104%', 10, 10)
  .row(
    '总体目标',
    w(3, g('expected', '保养农村公路138公里。')),
    '完成情况',
    w(3, g('actual', '保养农村公路140公里。')),
  )
  .head('annual', L1(), L2(), L3(), TG('指标值'), AC('完成值'), WT('分值'), SC('得分'), RS('偏差情况说明'))
  .ind(d(4, '产出指标'), '数量指标', '保养里程', '138公里', '140公里', 20, 20, null)
  .ind('质量指标', '路况优良率', '≥80%', '83.4%', 10, bad('score/invalid', '满分'), null)
  .ind('时效指标', '水毁路段抢通时限', '≤24小时', '18小时', 10, 10, null)
  .ind('成本指标', '每公里保养成本', '≤1.2万元', bad('actual/zero-cost', '0万元'), 10, 10, null)
  .ind(d(2, '效益指标'), '社会效益指标', '通畅行政村', '≥100个', '100个', 20, 20, null)
  .ind('生态效益指标', '路域环境', '整洁', '整洁', 10, 10, null)
  .ind('满意度指标', '服务对象满意度', '沿线村民满意度', '≥85%', '89%', 10, 10, null)
  .row(w(5, '合计'), t('weight', 100), may('total/score', t('score', 100)), null)
  .end()
  .finding('funds/over-budget');
const hainan = form({
  id: 'sixteenth-hainan-road-wrong',
  about: '海南琼中：150万预算支出156万；得分写“满分”，每公里成本写0万元',
  sheets: [road],
});

/** 武汉 黄陂: execution 20 and goal 80, points in labels only, one score a category; reverse indicators; clean. */
const azalea = new Sheet('杜鹃花海', { grid: [1, 1, 2, 1, 1, 1] })
  .begin('project-self-evaluation')
  .row(w(6, title('2024年度云雾山杜鹃花海管护项目自评表')))
  .row(w(3, '单位名称：黄陂区园林和林业局'), w(3, '填报日期：2025年2月18日'))
  .row('项目名称', w(5, f('projectName', '云雾山杜鹃花海管护')))
  .row(
    '主管部门',
    w(2, f('department', '黄陂区园林和林业局')),
    '项目实施单位',
    w(2, f('implementingUnit', '黄陂区国有林场')),
  )
  .row('项目类别', w(5, '1.部门预算项目 ☑   2.区直专项 □   3.上级转移支付 □'))
  .row('项目属性', w(5, '1.持续性项目 ☑   2.新增性项目 □'))
  .fundHead(
    d(2, '预算执行情况（万元）（20分）'),
    LB(),
    w(1, BA('预算数（A）')),
    w(1, EX('执行数（B）')),
    RT('执行率\n（B/A）'),
    SC('得分\n（20分*执行率）'),
  )
  .grid([1, 1, 2, 1, 1, 1])
  .fund('total', '年度财政资金总额', 92.4, 88.7, '96.00%', 19.2)
  .row(g('name', '年度绩效目标1（80分）'), w(5, g('expected', '管护杜鹃花海3600亩，花期安全有序。')))
  .head('annual', L1(), L2(), L3(), TG('年初目标值（A）'), AC('实际完成值（B）'), SC('得分'))
  .ind(d(5, '产出指标（40分）'), d(2, '数量指标'), '管护花海面积', '≥3600亩', '3600亩', d(5, 40))
  .ind('补植杜鹃', '≥2000株', '2150株')
  .ind('质量指标', '补植成活率', '≥90%', '93.1%')
  .ind('时效指标', '险情到场时间', '≤30分钟', '20分钟')
  .ind('成本指标', '亩均管护成本', '≤256元', '246.39元')
  .ind(d(2, '效益指标（30分）'), '社会效益指标', '花期游客踩踏、走失事故', '≤1起', '0起', d(2, 30))
  .ind('生态效益指标', '病虫害成灾率', '≤3‰', '0.8‰')
  .ind('满意度指标（10分）', '服务对象满意度指标', '游客满意度', '92%—95%', '93.7%', 10)
  .row(w(5, '总分'), t('score', 99.2))
  .row('偏差大或目标未完成原因分析', w(5, '无'))
  .row('改进措施及结果应用方案', w(5, '增加花期引导标识。'))
  .end();
const hubei = form({
  id: 'sixteenth-wuhan-azalea',
  about: '武汉黄陂：执行率20分，目标80分，分值在标签里，得分按一级指标合并，反向指标实际0，目标为区间，无错',
  sheets: [azalea],
});

/** 重庆 城口: total on top, no level columns, target as adjusted; a score above its points, what was reached in words is blank. */
const ham = new Sheet('城口老腊肉', { grid: [2, 1, 1, 1, 1, 1, 1, 1, 1, 1] })
  .begin('project-self-evaluation')
  .row(w(10, title('2024年项目绩效自评表')))
  .row(
    '项目名称',
    w(3, f('projectName', '城口老腊肉加工提升')),
    '项目编码',
    w(2, f('projectCode', '50022924T000003398121')),
    '自评总分',
    w(2, t('score', 101)),
  )
  .row(
    '主管部门',
    w(4, f('department', '城口县农业农村委员会')),
    '项目实施单位',
    w(4, f('implementingUnit', '城口县畜牧技术推广站')),
  )
  .fundHead(
    LB('资金（万元）'),
    BI('年初预算数'),
    w(2, BA('全年（调整）预算数')),
    w(2, EX('全年执行数')),
    RT('执行率（%）'),
    WT('执行率权重'),
    w(2, SC('执行率得分')),
  )
  .fund('total', '年度总金额', 200, w(2, 240), w(2, 240), '100.00', 10, w(2, 10))
  .fund('part', '其中：财政资金', 200, w(2, 240), w(2, 240), '100.00', null, w(2, null))
  .row(d(2, '当年绩效目标'), w(4, '年初绩效目标'), w(5, '全年目标实际完成情况'))
  .row(
    w(4, g('expected', '改造熏制车间6个，加工腊肉1200吨。')),
    w(5, bad('goal/actual-missing', g('actual', null))),
  )
  .head(
    'annual',
    L3('指标名称'),
    h('unit', '计量单位'),
    h('operator', '指标性质'),
    TG('年初指标值'),
    h('adjustedTarget', '调整指标值'),
    AC('全年完成值'),
    '得分系数（%）',
    WT('指标权重（分）'),
    SC('指标得分（分）'),
    '是否核心指标',
  )
  .ind('改造熏制车间', '个', '=', '6', '7', '7', '100', 15, 15, '是')
  .ind('加工腊肉产量', '吨', '≥', '1200', null, '1260', '100', 15, bad('score/exceeds-weight', 16), '是')
  .ind('产品抽检合格率', '%', '≥', '98', null, '99', '100', 10, 10, '否')
  .ind('改造任务完成时间', '月', '≤', '11', null, '10', '100', 10, 10, '否')
  .ind('单个车间补助', '万元', '≤', '30', '35', '34.29', '100', 10, 10, '否')
  .ind('带动养殖户增收', '元', '≥', '2000', null, '2080', '100', 20, 20, '是')
  .ind('养殖户满意度', '%', '≥', '90', null, '96', '100', 10, 10, '否')
  .end()
  .tolerate('total/score', 'total/missing', 'weight/level1');
const chongqing = form({
  id: 'sixteenth-chongqing-ham-wrong',
  about: '重庆城口：没有一二级列，以调整指标值为准，自评总分在上；15分得16分，全年完成情况空白',
  sheets: [ham],
  tolerated: ['field/amount-text'],
});

export const south = [guangdong, guangxi, hainan, hubei, chongqing];
