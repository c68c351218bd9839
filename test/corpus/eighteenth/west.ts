/** Project self-evaluations of Sichuan, Chongqing, Yunnan, Shaanxi, Ningxia and Guangxi. */
import { Sheet, bad, d, f, form, g, h, may, num, t, title, w } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

/** 四川 平武: marks out of ten and the weighted score beside them, rows of nothing among the money; clean. */
const panda = new Sheet('51072724T', { grid: [1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(11, title('部门预算项目支出绩效自评表（2024年度）')))
  .row('项目名称', w(10, f('projectName', '大熊猫栖息地巡护监测')))
  .row(
    '主管部门',
    w(4, f('department', '平武县林业和草原局')),
    w(2, '实施单位'),
    w(4, f('implementingUnit', '王朗自然保护区平武管护总站')),
  )
  .fundHead(
    d(5, '预算执行情况（10分）'),
    w(2, LB()),
    BI('年初预算'),
    w(2, BA('调整后预算数')),
    EX('预算执行数'),
    RT('预算执行率'),
    WT('权重'),
    SC('得分'),
    '原因',
  )
  .fund('total', w(2, '总额'), 95, w(2, 88.6), 85.94, '97.00%', 10, 9.7, '年中压减6.4万元；尾款待付')
  .fund('part', w(2, '其中：财政资金'), 95, w(2, 88.6), 85.94, '97.00%', '/', '/', null)
  .fund('part', w(2, '财政专户管理资金'), 0, w(2, 0), 0, null, '/', '/', null)
  .fund('part', w(2, '单位资金'), 0, w(2, 0), 0, null, '/', '/', null)
  .row(
    '年度目标',
    w(4, g('expected', '巡护5200公里，布设红外相机120台。')),
    w(2, '完成情况'),
    w(4, g('actual', '巡护5460公里，布设相机120台。')),
  )
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    h('operator', '指标性质'),
    TG('指标值'),
    h('unit', '度量单位'),
    AC('完成值'),
    WT('权重'),
    '评分（10分制）',
    SC('折算得分'),
    RS('未完成原因分析'),
  )
  .ind(d(4, '产出指标'), d(2, '数量指标'), '巡护里程', '≥', 5200, '公里', 5460, 20, 10, 20, null)
  .ind('布设红外相机', '≥', 120, '台', 120, 10, 10, 10, null)
  .ind('质量指标', '监测数据完整率', '≥', 95, '%', 91.2, 15, 9.6, 14.4, '6月雷击损坏4台相机')
  .ind('时效指标', '巡护月报报送时限', '≤', 5, '日', 4, 10, 10, 10, null)
  .ind('效益指标', '生态效益指标', '盗猎事件', '＝', 0, '起', 0, 15, 10, 15, null)
  .ind('满意度指标', '服务对象满意度指标', '社区居民满意度', '≥', 90, '%', 94, 10, 10, 10, null)
  .ind('成本指标', '经济成本指标', '巡护员日补助', '≤', 120, '元/人·天', 120, 10, 10, 10, null)
  .row(w(7, '合计'), t('weight', 100), null, t('score', 99.1), null)
  .row('评价结论', w(10, '自评99.1分，达到预期。'))
  .row('存在问题', w(10, '无'))
  .row('改进措施', w(10, '无'))
  .end();
const pingwu = form({
  id: 'eighteenth-sichuan-pingwu-ten-marks',
  about: '四川平武：10分制评分旁是折算得分，资金有全0行，91.2/95得14.4按比例且有原因，盗猎0起，无错',
  sheets: [panda],
});

/** 重庆 城口: targets changed during the year, coefficients; the rate is blank, one coefficient too low. */
const houses = new Sheet('危房改造', { grid: [3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(11, title('2024年度重庆市城口县项目自评表')))
  .row(
    '项目名称',
    w(4, f('projectName', '农村危房改造补助')),
    w(2, '自评总分（分）'),
    w(4, t('score', 97.19)),
  )
  .row(
    '主管部门',
    w(4, f('department', '城口县住房和城乡建设委员会')),
    w(2, '实施单位'),
    w(4, f('implementingUnit', '城口县村镇建设服务中心')),
  )
  .fundHead(
    LB('项目资金（万元）'),
    w(2, BI('年初预算数')),
    w(2, BA('全年（调整）预算数')),
    w(2, EX('全年执行数')),
    w(1, RT('执行率')),
    WT('执行率权重'),
    w(2, SC('执行率得分')),
  )
  .fund(
    'total',
    '年度总金额',
    w(2, 240),
    w(2, 225),
    w(2, 216),
    bad('funds/rate-missing', null),
    10,
    w(2, 9.6),
  )
  .fund('part', '其中：财政拨款', w(2, 240), w(2, 225), w(2, 216), '96%', null, w(2, null))
  .row(
    '年度绩效目标',
    w(4, g('expected', '改造农村危房150户，年中调整为142户。')),
    w(2, '全年完成情况'),
    w(4, g('actual', '改造农村危房142户。')),
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
    WT('指标权重'),
    SC('指标得分'),
    '是否核心指标',
    RS('说明'),
  )
  .ind('改造危房户数', '户', '≥', 150, 142, 142, 100, 20, 20, '是', null)
  .ind('改造验收合格率', '%', '＝', 100, null, 100, 100, 15, 15, '是', null)
  .ind('户均补助标准', '万元', '≤', 1.6, null, 1.52, 100, 10, 10, '否', null)
  .ind('单户改造工期', '天', '≤', 120, null, 132, 90.91, 10, 9.09, '否', '8月强降雨停工12天')
  .ind(
    '受益困难群众',
    '人',
    '≥',
    420,
    400,
    384,
    90,
    15,
    may('score/quantitative', 13.5),
    '否',
    '16人外出投亲',
  )
  .ind('危房倒塌伤人事故', '起', '＝', 0, null, 0, 100, 10, 10, '否', null)
  .ind('农户满意度', '%', '≥', 95, null, 97.2, 100, 10, 10, '否', null)
  .row(w(11, '说明：调整指标值经县财政局批复（城财农〔2024〕77号）。'))
  .end();
const chengkou = form({
  id: 'eighteenth-chongqing-chengkou-houses-wrong',
  about: '重庆城口：总分在上方，调整指标值、得分系数；执行率空白而有得分，384/400的系数是90，得分按系数',
  sheets: [houses],
});

/** 云南 泸水: "万元" above amounts in yuan; 88.75 called 优; merged header over sign, value, unit. */
const upkeep = new Sheet('公开14表', { grid: [1, 1, 2, 1, 1, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(10, title('项目支出绩效自评表')))
  .row(w(5, '泸水市交通运输局'), w(5, '金额单位：万元'))
  .row(w(2, '项目名称'), w(8, f('projectName', '农村公路日常养护')))
  .row(
    w(2, '主管部门'),
    w(3, f('department', '泸水市交通运输局')),
    '实施单位',
    w(4, f('implementingUnit', '泸水市地方公路管理段')),
  )
  .fundHead(
    d(3, '项目资金'),
    w(2, LB()),
    BI('年初预算数'),
    BA('全年预算数'),
    w(2, EX('全年执行数')),
    WT(),
    RT('执行率'),
    SC(),
  )
  .fund('total', w(2, '年度资金总额'), num(1860000), num(1860000), w(2, num(1711200)), 10, '92.00%', 9.2)
  .fund(
    'part',
    w(2, '其中：当年财政拨款'),
    num(1860000),
    num(1860000),
    w(2, num(1711200)),
    null,
    '92.00%',
    null,
  )
  .row(
    w(2, '年度总体目标'),
    w(3, g('expected', '安排186万元，养护农村公路155公里。')),
    '完成情况',
    w(4, g('actual', '支出171.12万元，养护142.6公里。')),
  )
  .head(
    'annual',
    d(2, L1()),
    d(2, L2()),
    d(2, L3()),
    w(3, '年度指标值'),
    d(2, AC()),
    d(2, WT()),
    d(2, SC()),
    d(2, RS()),
  )
  .more(h('operator', '指标性质'), TG('指标值'), h('unit', '度量单位'))
  .ind(d(4, '产出指标'), '数量指标', '养护里程', '≥', 155, '公里', 142.6, 15, 13.8, '12.4公里移交国道改造')
  .ind('质量指标', '路面优良路率', '≥', 85, '%', 76.5, 15, 13.5, '雨季塌方多')
  .ind('时效指标', '灾毁抢通时限', '≤', 24, '小时', 30, 10, 8, '老窝镇塌方量大')
  .ind('成本指标', '每公里养护成本', '≤', 12200, '元', 12000, 10, 10, null)
  .ind(d(2, '效益指标'), '社会效益指标', '受益行政村', '≥', 20, '个', 17, 15, 12.75, '3个村路段移交')
  .ind('可持续影响指标', '养护机制', '=', '健全', '/', '基本健全', 15, 12, '2个乡未设专管员')
  .ind('满意度指标', '服务对象满意度指标', '群众满意度', '≥', 90, '%', 85.5, 10, 9.5, '抢通慢')
  .row(w(6, '总分'), null, t('weight', 100), t('score', 88.75), bad('total/grade', t('grade', '优')))
  .end()
  .finding('funds/unit');
const lushui = form({
  id: 'eighteenth-yunnan-lushui-road-wrong',
  about: '云南泸水：表头写万元而金额为元（目标写186万元，金额1860000）；88.75分写成“优”',
  sheets: [upkeep],
});

/** 陕西 留坝: last year's sentence, a sign before what was reached, work two months late with all points. */
const fungi = new Sheet('食用菌', { grid: [1, 1, 2, 1, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('留坝县2024年度项目支出绩效自评表')))
  .row('项目名称', w(4, f('projectName', '食用菌产业大棚建设')), '年度', w(3, f('year', '2024')))
  .row(
    '主管部门',
    w(4, f('department', '留坝县农业农村局')),
    '实施单位',
    w(3, f('implementingUnit', '留坝县食用菌产业服务中心')),
  )
  .fundHead(d(4, '资金（万元）'), w(2, LB()), BI(), BA(), EX(), RT('执行率'), WT(), SC())
  .fund('total', w(2, '年度资金总额'), 260, 260, 260, 1, 10, 10)
  .fund('part', w(2, '苏陕协作资金'), 200, 200, 200, 1, null, null)
  .fund('part', w(2, '县级配套'), 60, 60, 60, 1, null, null)
  .row('年初目标', w(8, bad('goal/stale-year', g('expected', '2023年新建食用菌大棚60座，发放菌袋80万袋。'))))
  .row('完成情况', w(8, g('actual', '新建食用菌大棚62座，发放菌袋84万袋。')))
  .head('annual', L1(), L2(), L3(), TG('目标值'), AC('完成值'), '完成率', WT(), SC(), RS('未完成原因'))
  .ind(d(5, '产出指标'), d(2, '数量指标'), '新建大棚', '≥60座', '62座', '103.33%', 15, 15, null)
  .ind('发放菌袋', '≥80万袋', bad('actual/operator', '≥84万袋'), '105%', 10, 10, null)
  .ind('质量指标', '大棚验收合格率', '100%', '100%', '100%', 10, 10, null)
  .ind(
    '时效指标',
    '大棚建成时间',
    '2024年9月30日前',
    bad('actual/late', '2024年11月20日'),
    '100%',
    5,
    5,
    null,
  )
  .ind('成本指标', '每座大棚补助', '≤3.2万元', '3.1万元', '100%', 10, 10, null)
  .ind(d(2, '效益指标'), '经济效益指标', '菌农户均增收', '≥8000元', '8360元', '104.5%', 20, 20, null)
  .ind('生态效益指标', '废菌袋回收率', '≥90%', '92%', '102.22%', 10, 10, null)
  .ind('满意度指标', '服务对象满意度指标', '菌农满意度', '≥95%', '96.5%', '101.58%', 10, 10, null)
  .row(w(6, '总计'), t('weight', 100), t('score', 100), null)
  .end()
  .tolerate('score/unmet-full', 'score/reason-missing');
const liuba = form({
  id: 'eighteenth-shaanxi-liuba-fungi-wrong',
  about: '陕西留坝：目标抄去年写2023年；完成值带≥；9月30日前的大棚11月20日建成仍满分；完成率列超100%不算错',
  sheets: [fungi],
});

/** 宁夏 盐池: last year beside this year under two headers; clean. */
const sheep = new Sheet('滩羊', { grid: [1, 1, 2, 1, 1, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(10, title('2024年度滩羊良种繁育项目绩效自评表（附上年对比）')))
  .row(
    '项目名称',
    w(4, f('projectName', '滩羊良种繁育')),
    '主管部门',
    w(4, f('department', '盐池县农业农村局')),
  )
  .row('项目单位', w(9, f('implementingUnit', '盐池县滩羊产业发展中心')))
  .fundHead(
    d(3, '资金（万元）'),
    w(2, LB()),
    BI('年初预算数'),
    w(2, BA('全年预算数')),
    w(1, EX('全年执行数')),
    RT('执行率'),
    WT('分值'),
    SC('得分'),
  )
  .fund('total', w(2, '资金总额'), 320, w(2, 320), 313.6, '98%', 10, 9.8)
  .fund('part', w(2, '自治区资金'), 320, w(2, 320), 313.6, '98%', null, null)
  .row(
    '年度目标',
    w(4, g('expected', '引进种公羊400只。')),
    '完成情况',
    w(4, g('actual', '引进种公羊402只。')),
  )
  .head(
    'annual',
    d(2, L1()),
    d(2, L2()),
    d(2, L3()),
    w(2, '2023年度'),
    w(2, '2024年度'),
    d(2, WT()),
    d(2, SC()),
    d(2, RS('偏差原因')),
  )
  .more('指标值', '完成值', TG('指标值'), AC('完成值'))
  .ind(d(4, '产出指标'), '数量指标', '引进种公羊', '≥350只', '341只', '≥400只', '402只', 20, 20, null)
  .ind('质量指标', '种羊鉴定合格率', '≥95%', '97%', '≥96%', '98.01%', 10, 10, null)
  .ind('时效指标', '种羊调运完成月份', '11月', '12月', '10月', '10月', 10, 10, null)
  .ind('成本指标', '每只种羊补助', '≤8000元', '8000元', '≤7800元', '7800元', 10, 10, null)
  .ind(
    d(2, '效益指标'),
    '经济效益指标',
    '户均养羊收入',
    '≥3万元',
    '3.1万元',
    '≥3.2万元',
    '3.04万元',
    15,
    14.25,
    '羊肉价格下跌',
  )
  .ind('可持续影响指标', '良种覆盖率', '≥70%', '71%', '≥75%', '75.8%', 15, 15, null)
  .ind('满意度指标', '服务对象满意度指标', '养殖户满意度', '≥90%', '93%', '≥92%', '93%', 10, 10, null)
  .row(w(7, '合计'), t('weight', 100), t('score', 99.05), null)
  .end();
const yanchi = form({
  id: 'eighteenth-ningxia-yanchi-two-years',
  about:
    '宁夏盐池：2023、2024两年的指标值和完成值左右并列，只看2024；3.04/3.2得14.25有原因，上年未完成不算错',
  sheets: [sheep],
});

export const west = [pingwu, chengkou, lushui, liuba, yanchi];
