/** Project self-evaluations of Sichuan, Chongqing, Yunnan and Guizhou. */
import { Sheet, bad, d, f, form, g, h, t, title, w } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

/** 四川 黑水: 26 columns from Word, one reason over five rows of money, spaces inside the labels; clean. */
const yaks = new Sheet('0013zp', { grid: [2, 2, 5, 2, 2, 2, 3, 2, 2, 4] })
  .begin('project-self-evaluation')
  .row(w(10, '附表3'))
  .row(w(10, title('部门预算项目支出绩效自评表（2024年度）')))
  .row(w(2, '项 目 名 称'), w(8, f('projectName', '51322824T000009876543-牦牛出栏保险补贴')))
  .row(
    w(2, '主 管 部 门'),
    w(3, f('department', '黑水县农业农村局')),
    w(2, '实施单位（盖章）'),
    w(3, f('implementingUnit', '黑水县畜牧工作站')),
  )
  .fundHead(
    d(6, '预算执行情况（10分）'),
    w(2, LB()),
    BI('年初预算'),
    BA('调整后\n预算数'),
    EX('预 算\n执行数'),
    RT('预算执行率'),
    WT('权 重'),
    SC('得 分'),
    '原 因',
  )
  .fund(
    'total',
    w(2, '总 额'),
    '420.00',
    402.5,
    394.45,
    '98.00%',
    10,
    9.8,
    d(5, '年中压减17.5万元；尾款8.05万元待县财政审核后支付'),
  )
  .fund('part', w(2, '其中：财政资金'), 420, 402.5, 394.45, '98.00%', '/', '/')
  .fund('part', w(2, '财政专户管理资金'), 0, 0, 0, '/', '/', '/')
  .fund('part', w(2, '单位资金'), 0, 0, 0, '/', '/', '/')
  .fund('part', w(2, '其他资金'), null, null, null, '/', '/', '/')
  .row(
    w(2, '年度目标'),
    w(3, g('expected', '为存栏牦牛7万头办理保险，户均保费补贴不高于1200元，减少雪灾损失。')),
    w(2, '目标完成情况'),
    w(3, g('actual', '承保牦牛7.12万头，赔付结案及时，受灾户恢复生产。')),
  )
  .head(
    'annual',
    L1('一级\n指标'),
    L2('二级\n指标'),
    L3('三级指标'),
    h('operator', '指标\n性质'),
    TG('指标值'),
    h('unit', '度量\n单位'),
    AC('完成值'),
    WT('权重'),
    SC('得分'),
    RS('未完成原因分析'),
  )
  .ind(d(4, '产出指标'), d(2, '数量指标'), '承保牦牛数量', '≥', 7, '万头', 7.12, 15, 15, null)
  .ind('查勘定损次数', '≥', 48, '次', 52, 10, 10, null)
  .ind('质量指标', '耳标佩戴率', '＝', 100, '%', 100, 10, 10, null)
  .ind('时效指标', '赔付结案时限', '≤', 10, '个工作日', 8, 10, 10, null)
  .ind('成本指标', '经济成本指标', '每头保费财政补贴', '≤', 60, '元', 55.4, 5, 5, null)
  .ind(d(2, '效益指标'), '经济效益指标', '受灾户损失补偿比例', '≥', 60, '%', 62.3, 15, 15, null)
  .ind('生态效益指标', '草原超载率下降至', '≤', 8, '%', 8.33, 15, 14.4, '知木林镇转场推迟，次年提前10天转场')
  .ind('满意度指标', '服务对象满意度指标', '参保牧户满意度', '≥', 90, '%', 95, 10, 10, null)
  .row(w(7, '合 计'), t('weight', 100), t('score', 99.2), null)
  .row(w(2, '评价结论'), w(8, '项目自评99.2分，保险保障作用明显。'))
  .row(w(2, '存在问题'), w(8, '个别乡镇转场推迟。'))
  .row(w(2, '改进措施'), w(8, '提前部署转场，加强草畜平衡宣传。'))
  .row(w(5, '项目负责人：泽郎东周'), w(5, '财务负责人：何晓燕'))
  .end();
const heishui = form({
  id: 'twentysecond-sichuan-heishui-yak-insurance',
  about:
    '四川黑水：Word粘贴26列合并，标签内有空格与换行，原因一格合并五行，其他资金留空，反向8.33对≤8得14.4有原因，无错',
  sheets: [yaks],
  tolerated: ['field/amount-text'],
});

/** 四川 古蔺: from C5 on, a header of three rows with points under 指标值; a rate, a share and a reason wrong. */
const langquan = new Sheet('自评', { at: 'C5', grid: [1, 1, 2, 1, 1, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(10, title('2024年度县级预算项目绩效自评表')))
  .row(w(5, '填报单位：古蔺县水务局'), w(5, '单位：万元'))
  .row(
    '项目名称',
    w(4, f('projectName', '赤水河流域小流域治理')),
    w(2, '项目编码'),
    w(3, f('projectCode', '51052524T000010000321')),
  )
  .row(
    '主管部门',
    w(4, f('department', '古蔺县水务局')),
    w(2, '实施单位'),
    w(3, f('implementingUnit', '古蔺县水土保持站')),
  )
  .fundHead(d(4, '项目\n资金'), w(2, LB()), BI(), BA(), EX(), RT(), WT(), SC(), '备注')
  .fund('total', w(2, '年度资金总额'), 620, 620, 588, '94.84%', 10, 9.48, '质保金未到期')
  .fund('part', w(2, '其中：本年财政拨款'), 500, 500, 470, '94.00%', '—', '—', null)
  .fund('part', w(2, '其他资金'), 120, 120, 118, bad('funds/rate', '93.33%'), '—', '—', null)
  .row(
    '年度总体目标',
    w(4, g('expected', '治理水土流失面积18平方公里。')),
    w(2, '实际完成情况'),
    w(3, g('actual', '治理水土流失面积18.2平方公里。')),
  )
  .head(
    'annual',
    d(3, L1()),
    d(3, L2()),
    d(3, L3()),
    w(5, '绩效指标值'),
    d(3, SC('自评得分')),
    d(3, RS('偏差原因及改进措施')),
  )
  .more(w(3, '年度指标值'), d(2, AC('完成值')), d(2, WT('分值')))
  .more(h('unit', '度量单位'), TG('指标值'), h('operator', '指标性质'))
  .ind(d(4, '产出指标'), '数量指标', '治理水土流失面积', '平方公里', 18, '≥', 18.2, 20, 20, null)
  .ind('质量指标', '林草成活率', '%', 95, '≥', 90.25, 10, bad('score/quantitative', 8.5), '伏旱，已补植')
  .ind('时效指标', '坡改梯工期', '天', 180, '≤', 176, 10, 10, null)
  .ind('成本指标', '每平方公里治理成本', '万元', 35, '≤', 32.3, 10, 10, null)
  .ind(d(2, '效益指标'), '生态效益指标', '年减少土壤流失量', '万吨', 4.5, '≥', 4.5, 15, 15, null)
  .ind('社会效益指标', '受益农户', '户', 2600, '≥', 2480, 15, 14.31, bad('score/reason-missing', null))
  .ind('满意度指标', '服务对象满意度指标', '流域群众满意度', '%', 90, '≥', 92, 10, 10, null)
  .row(w(7, '总分'), t('weight', 100), t('score', 97.29), null)
  .end();
const gulin = form({
  id: 'twentysecond-sichuan-gulin-three-row-header-wrong',
  about:
    '四川古蔺：C5起，三行表头（度量单位|指标值|指标性质嵌在年度指标值下，完成值、分值又在“绩效指标值”下）；98.33%写成93.33%，9.5写成8.5，2480户未达标无原因',
  sheets: [langquan],
});

/** 重庆 酉阳: total and grade on top, no levels, coefficients, points next to the name; 95 points, a reason left out. */
const guard = new Sheet('安防工程', { grid: [3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(11, title('酉阳自治县2024年度重点专项自评表')))
  .row(
    '专项名称',
    w(4, f('projectName', '农村公路生命安全防护工程')),
    '自评总分',
    w(2, t('score', 94.38)),
    '自评等级',
    w(2, t('grade', '优')),
  )
  .row(
    '主管部门',
    w(4, f('department', '酉阳县交通运输委员会')),
    w(2, '实施单位'),
    w(4, f('implementingUnit', '酉阳县公路事务中心')),
  )
  .fundHead(
    LB('资金（万元）'),
    w(2, BI('年初预算数')),
    w(2, BA('全年（调整）预算数')),
    w(2, EX('全年执行数')),
    RT('执行率（%）'),
    WT('执行率权重'),
    w(2, SC('执行率得分')),
  )
  .fund('total', '年度总金额', w(2, 300), w(2, 288), w(2, 288), 100, 10, w(2, 10))
  .fund('part', '其中：上级补助', w(2, 200), w(2, 200), w(2, 200), 100, null, w(2, null))
  .fund('part', '本级资金', w(2, 100), w(2, 88), w(2, 88), 100, null, w(2, null))
  .row(
    '年初绩效目标',
    w(4, g('expected', '安装波形护栏18公里，年中调整为16公里。')),
    w(2, '全年目标实际完成情况'),
    w(4, g('actual', '安装波形护栏16.2公里。')),
  )
  .head(
    'annual',
    L3('指标名称'),
    WT('指标权重'),
    h('unit', '计量单位'),
    h('operator', '指标性质'),
    AC('全年完成值'),
    h('adjustedTarget', '调整指标值'),
    TG('年初指标值'),
    h('completionRate', '得分系数（%）'),
    SC('指标得分'),
    h('coreFlag', '是否核心指标'),
    RS('说明'),
  )
  .ind('安装波形护栏', 20, '公里', '≥', 16.2, 16, 18, 100, 20, '是', null)
  .ind('护栏验收合格率', 15, '%', '＝', 100, null, 100, 100, 15, '是', null)
  .ind('每公里造价', 10, '万元', '≤', 17.6, 18, 17, 100, 10, '否', null)
  .ind('单路段施工工期', 10, '天', '≤', 96, null, 90, 93.75, 9.38, '否', bad('score/reason-missing', null))
  .ind('受益群众', 15, '人', '≥', 5310, 5200, 5800, 100, 15, '否', null)
  .ind('施工安全责任事故', 10, '起', '＝', 0, null, 0, 100, 10, '否', null)
  .ind('沿线群众满意度', 5, '%', '≥', 93, null, 90, 100, 5, '否', null)
  .row(w(11, '填表人：冉光林　　　联系电话：023-75550000'))
  .end()
  .finding('weight/total')
  .tolerate('weight/level1', 'funds/budget-adjustment');
const youyang = form({
  id: 'twentysecond-chongqing-youyang-guardrail-wrong',
  about:
    '重庆酉阳：总分与等级在表头，无一二级指标列，权重紧跟名称，完成值在调整值和年初值之前；权重连执行率只有95，96天超90天无说明',
  sheets: [guard],
});

/** 云南 沧源: in yuan, unit before value before sign under one header, blank columns inside, the sum left out. */
const reed = new Sheet('GK14 项目支出绩效自评表', { grid: [1, 1, 2, 1, 1, 1, 1, 1, 1, 2], gaps: [3, 7] })
  .begin('project-self-evaluation')
  .row(w(10, title('项目支出绩效自评表')))
  .row(w(5, '编制单位：沧源佤族自治县文化和旅游局'), w(5, '公开14表　金额单位：元'))
  .row('项目名称', w(9, f('projectName', '佤族木鼓舞传习所运行')))
  .row(
    '主管部门',
    w(4, f('department', '沧源佤族自治县文化和旅游局')),
    '实施单位',
    w(4, f('implementingUnit', '沧源佤族自治县文化馆')),
  )
  .fundHead(
    d(5, '项目资金（元）'),
    w(2, LB()),
    BI(),
    BA('全年预算数'),
    EX('全年执行数'),
    WT(),
    RT('执行率'),
    SC(),
    null,
  )
  .fund('total', w(2, '年度资金总额'), '268,000.00', '268,000.00', '254,600.00', 10, 0.95, 9.5, null)
  .fund('part', w(2, '其中：当年财政拨款'), '268,000.00', '268,000.00', '254,600.00', '—', 0.95, '—', null)
  .fund('part', w(2, '上年结转资金'), '0.00', '0.00', '0.00', '—', 0, '—', null)
  .fund('part', w(2, '其他资金'), '0.00', '0.00', '0.00', '—', 0, '—', null)
  .row(
    '年度总体目标',
    w(4, g('expected', '开办木鼓舞培训班，保障8个传习所正常运行。')),
    '实际完成情况',
    w(4, g('actual', '开办培训班12期，8个传习所全年开放。')),
  )
  .head(
    'annual',
    d(2, L1()),
    d(2, L2()),
    d(2, L3()),
    w(3, '年度指标值'),
    d(2, AC('实际完成值')),
    d(2, SC()),
    d(2, WT()),
    d(2, RS('偏差原因分析及改进措施')),
  )
  .more(h('unit', '度量单位'), TG('指标值'), h('operator', '指标性质'))
  .ind(d(4, '产出指标'), '数量指标', '开办木鼓舞培训班', '期', 12, '≥', 12, 20, 20, null)
  .ind('质量指标', '学员结业率', '%', 90, '≥', 94, 10, 10, null)
  .ind('时效指标', '运行经费拨付天数', '天', 15, '≤', 13, 10, 10, null)
  .ind('成本指标', '每期培训成本', '元', 9000, '≤', 8700, 10, 10, null)
  .ind(
    d(2, '效益指标'),
    '社会效益指标',
    '传习所村寨覆盖率',
    '%',
    80,
    '≥',
    bad('actual/ratio-over-100', 112),
    15,
    15,
    '含邻县村寨',
  )
  .ind('可持续影响指标', '传承人梯队', '/', '完善', '=', '较完善', 14, 15, '青年传承人只占三成，次年招收12名')
  .ind('满意度指标', '服务对象满意度指标', '学员满意度', '%', 90, '≥', 96.5, 10, 10, null)
  .row(w(7, '总分'), bad('total/missing', t('score', null)), t('weight', 100), null)
  .end()
  .tolerate('score/over-completion');
const cangyuan = form({
  id: 'twentysecond-yunnan-cangyuan-drum-wrong',
  about:
    '云南沧源：以元计、千分位文本，度量单位|指标值|指标性质，得分在分值前，内有两个空列；村寨覆盖率112%，总分未填',
  sheets: [reed],
  tolerated: ['field/amount-text'],
});

/** 贵州 望谟: the first column blank, letters one under the other, the mark beside the title; clean. */
const cane = new Sheet('甘蔗', { at: 'B1', grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(6, title('望谟县2023年项目支出绩效自评表')), '自评得分', t('score', 98.4))
  .row(
    d(2, '项\n目\n概\n况'),
    '项目名称',
    w(2, f('projectName', '糖料蔗良种补贴')),
    '项目负责人',
    w(3, '韦　忠'),
  )
  .row(
    '主管部门',
    w(2, f('department', '望谟县农业农村局')),
    '实施单位',
    w(3, f('implementingUnit', '望谟县糖业发展服务站')),
  )
  .fundHead(
    d(4, '资\n金\n（万\n元）'),
    LB(),
    BI('年初\n预算数'),
    BA('全年\n预算数'),
    EX('全年\n执行数'),
    WT('分\n值'),
    RT('执行率\n（%）'),
    SC('得\n分'),
  )
  .fund('total', '年度资金总额', 156, 160, 160, 10, 100, 10)
  .fund('part', '其中：当年财政拨款', 156, 156, 156, '—', 100, '—')
  .fund('part', '上年结转资金', 0, 4, 4, '—', 100, '—')
  .row(d(2, '总\n体\n目\n标'), w(3, '预　期　目　标'), w(4, '实　际　完　成　情　况'))
  .row(
    w(3, g('expected', '补贴糖料蔗良种4000亩，良种率达到90%以上。')),
    w(4, g('actual', '补贴糖料蔗良种4065亩，良种率92.4%。')),
  )
  .head(
    'annual',
    L1('一级\n指标'),
    L2('二级\n指标'),
    L3('三 级 指 标'),
    TG('年度\n指标值'),
    AC('实际\n完成值'),
    WT('分\n值'),
    SC('得\n分'),
    RS('偏差原因\n分析及\n改进措施'),
  )
  .ind(
    d(4, '产\n出\n指\n标\n（50分）'),
    '数 量\n指 标',
    '补贴良种面积',
    '≥４０００亩',
    '４０６５亩',
    20,
    20,
    null,
  )
  .ind('质 量\n指 标', '良种率', '≥90％', '92.4％', 10, 10, null)
  .ind('时 效\n指 标', '补贴发放时间', '2023年6月底前', '2023年6月19日', 10, 10, null)
  .ind('成 本\n指 标', '每亩补贴标准', '＝400元', '400元', 10, 10, null)
  .ind(
    d(2, '效\n益\n指\n标\n（30分）'),
    '经济效\n益指标',
    '蔗农亩均收入',
    '≥2500元',
    '2380元',
    15,
    14.28,
    '6月内涝减产；已购蔗种保险',
  )
  .ind(
    '可持续\n影响\n指标',
    '糖料蔗种植规模',
    '稳定增长',
    '基本稳定',
    15,
    14.12,
    '部分蔗地改种油茶，2024年引导新植',
  )
  .ind('满\n意\n度\n指\n标\n（10分）', '服务对\n象满意\n度指标', '蔗农满意度', '≥90%', '91.7%', 10, 10, null)
  .row(w(8, '备注：1.定性指标按达成、部分达成、未达成三档计分。2.自评得分填于表头右上角。'))
  .end();
const wangmo = form({
  id: 'twentysecond-guizhou-wangmo-cane',
  about: '贵州望谟：首列空，竖排逐字换行标签，自评得分在标题行右侧而无总分行，全角数字，执行率裸数100，无错',
  sheets: [cane],
  tolerated: ['indicator/vague'],
});

export const west = [heishui, gulin, youyang, cangyuan, wangmo];
