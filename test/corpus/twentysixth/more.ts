/** Project self-evaluations with columns of their own: 安徽 sub-rows, 青海 townships, 云南 three cells, 大兴安岭, 海南, 浙江, a central office. Made up in the forms of each. */
import { Sheet, bad, d, f, form, fx, g, h, num, t, title, w } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

/** 安徽: points before the values, rows of 其中 without points; the label says 50, the rows make 45. */
const relics = new Sheet('到户项目', { grid: [1, 1, 1, 3, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('绩效目标自评表')))
  .row(w(9, '（2018年度）'))
  .row(
    '项目\n名称',
    w(4, f('projectName', '贫困户光伏电站运维')),
    '项目负责人\n及电话',
    w(3, '陈主任0554-8680000'),
  )
  .row(
    '主管\n部门',
    w(4, f('department', '凤台县扶贫开发局')),
    '实施\n单位',
    w(3, f('implementingUnit', '凤台县新集镇人民政府')),
  )
  .fundHead(
    w(2, d(3, '资金\n情况\n（万元）')),
    w(2, LB(null)),
    BA('全年预算数\n（A）'),
    EX('全年执行数\n（B）'),
    WT(),
    RT('执行率\n（B/A）'),
    SC(),
  )
  .fund('total', w(2, '年度资金总额：'), 46, 46, 10, '100%', 10)
  .fund('part', w(2, '其中：本年财政拨款'), 46, 46, null, '100%', null)
  .row(d(2, '年度\n总体\n目标'), w(4, '年初设定目标'), w(4, '年度总体目标完成情况综述'))
  .row(
    w(4, g('expected', '运维光伏电站62座，年发电收益全部到户。')),
    w(4, g('actual', '运维光伏电站62座，发电收益全部到户。')),
  )
  .head(
    'annual',
    d(11, '绩\n效\n指\n标'),
    L1('一级\n指标'),
    L2('二级\n指标'),
    L3('三级指标'),
    WT(),
    TG('年度\n指标值'),
    AC('全年\n实际值'),
    SC(),
    RS('未完成原因及拟采取的改进措施'),
  )
  .ind(
    d(6, bad('weight/label', '产出\n指标\n（50分）')),
    d(3, '数量\n指标'),
    '★运维光伏电站',
    20,
    '62座',
    '62座',
    20,
    null,
  )
  .ind('其中户用电站', null, '55座', '55座', null, null)
  .ind('其中村级电站', null, '7座', '7座', null, null)
  .ind('质量指标', '电站完好率', 10, '≥98%', '98.6%', 10, null)
  .ind('时效指标', '故障修复时限', 10, '≤3天', '2天', 10, null)
  .ind('成本指标', '每座运维成本', 5, '≤7500元', '7419元', 5, null)
  .ind(d(3, '效益\n指标\n（35分）'), '经济效益\n指标', '贫困户户均收益', 15, '≥3000元', '3060元', 15, null)
  .ind('社会效益\n指标', '受益贫困户', 10, '≥62户', '62户', 10, null)
  .ind('生态效益\n指标', '年减排二氧化碳', 10, '≥210吨', '218吨', 10, null)
  .ind('满意度\n指标\n（10分）', '服务对象\n满意度指标', '贫困户满意度', 10, '≥95%', '99%', 10, null)
  .row(w(4, '总分'), t('weight', 100), w(2, null), t('score', 100), null)
  .end()
  .tolerate('weight/level1', 'weight/missing', 'score/missing');
const fengtai = form({
  id: 'twentysixth-anhui-fengtai-solar-wrong',
  about:
    '安徽凤台2018（省表样，数字编写）：标签与表头都换行，分值在指标值之前，“其中”行没有分值与得分；“产出指标（50分）”其下相加45',
  sheets: [relics],
});

/** 青海: the values of three townships before the whole; the whole of 饲草 is left out. */
const grass = new Sheet('草补', { grid: [1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1] })
  .begin('project-self-evaluation')
  .row(w(11, title('2021年草原生态保护补助奖励项目绩效自评表')))
  .row(
    w(2, '项目名称'),
    w(4, f('projectName', '草畜平衡与饲草种植')),
    '主管部门',
    w(4, f('department', '湟中区农业农村局')),
  )
  .row(w(2, '实施单位'), w(9, f('implementingUnit', '湟中区草原站')))
  .fundHead(
    w(2, d(3, '资金（万元）')),
    LB(null),
    BI('年初预算'),
    w(2, BA('全年预算')),
    w(2, EX('全年执行')),
    WT(),
    RT('执行率'),
    SC(),
  )
  .fund('total', '总额', 260, w(2, 260), w(2, 254.8), 10, '98.00%', 9.8)
  .fund('part', '中央财政', 260, w(2, 260), w(2, 254.8), null, '98.00%', null)
  .row(
    w(2, '总体目标'),
    w(4, g('expected', '草畜平衡面积8万亩，种植饲草1.2万亩。')),
    '完成情况',
    w(4, g('actual', '草畜平衡面积8万亩，种植饲草1.26万亩。')),
  )
  .head(
    'annual',
    d(2, L1()),
    d(2, L2()),
    d(2, L3()),
    d(2, TG('年度指标值')),
    w(4, '实际完成值'),
    d(2, WT()),
    d(2, SC()),
    d(2, RS('备注')),
  )
  .more('拦隆口镇', '上五庄镇', '李家山镇', AC('合计'))
  .ind(
    d(4, '产出指标'),
    d(2, '数量指标'),
    '草畜平衡面积',
    '8万亩',
    '3万亩',
    '3.2万亩',
    '1.8万亩',
    '8万亩',
    15,
    15,
    null,
  )
  .ind('种植饲草', '≥1.2万亩', '0.5万亩', '0.46万亩', '0.3万亩', bad('actual/missing', null), 15, 15, null)
  .ind('质量指标', '补奖发放准确率', '100%', '100%', '100%', '100%', '100%', 10, 10, null)
  .ind('时效指标', '补奖发放完成时间', '11月底前', '11月5日', '11月8日', '11月12日', '11月12日', 10, 10, null)
  .ind(
    d(2, '效益指标'),
    '经济效益指标',
    '户均增收',
    '≥1200元',
    '1310元',
    '1260元',
    '1275元',
    '1282元',
    15,
    15,
    null,
  )
  .ind('生态效益指标', '草原综合植被盖度', '≥62%', '63.1%', '62.8%', '62.4%', '62.8%', 15, 15, null)
  .ind('满意度指标', '服务对象满意度指标', '牧户满意度', '≥90%', '95%', '96%', '94%', '95%', 10, 10, null)
  .row(w(8, '总分'), t('weight', 100), t('score', 99.8), null)
  .end()
  .tolerate('indicator/level2-missing');
const huangzhong = form({
  id: 'twentysixth-qinghai-huangzhong-grass-wrong',
  about:
    '青海湟中2021（区表样，数字编写）：完成值分三镇再合计，两行表头，“备注”列作原因；饲草一行三镇都有而合计空着却得满分',
  sheets: [grass],
});

/** 云南: value, sign and unit apart, money in 元; full points for 91 of 98. */
const clinics = new Sheet('项目支出绩效自评表', { grid: [1, 1, 2, 1, 1, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(10, title('项目支出绩效自评表（2022年度）')))
  .row(w(8, null), w(2, '公开14表 金额单位：元'))
  .row(w(2, '项目名称'), w(8, f('projectName', '村卫生室基本药物制度补助')))
  .row(
    w(2, '主管部门'),
    w(3, f('department', '镇雄县卫生健康局')),
    w(2, '实施单位'),
    w(3, f('implementingUnit', '镇雄县芒部镇中心卫生院')),
  )
  .fundHead(
    w(2, d(4, '项目资金（元）')),
    LB(null),
    BI('年初预算数'),
    BA('全年预算数'),
    w(2, EX('全年执行数')),
    WT('分值'),
    RT('执行率'),
    SC('得分'),
  )
  .fund(
    'total',
    '年度资金总额',
    num(490000, '#,##0.00'),
    num(490000, '#,##0.00'),
    w(2, num(470400, '#,##0.00')),
    10,
    '96.00%',
    9.6,
  )
  .fund(
    'part',
    '其中：财政拨款',
    num(490000, '#,##0.00'),
    num(490000, '#,##0.00'),
    w(2, num(470400, '#,##0.00')),
    null,
    '96.00%',
    null,
  )
  .fund('part', '其他资金', 0, 0, w(2, 0), null, null, null)
  .row(d(2, '年度总体目标'), w(5, '预期目标'), w(4, '实际完成情况'))
  .row(
    w(5, g('expected', '14个村卫生室全部配备使用基本药物，乡村医生补助按月发放。')),
    w(4, g('actual', '13个村卫生室配备使用基本药物，补助按月发放。')),
  )
  .head(
    'annual',
    w(3, '绩效指标'),
    w(3, '年度指标值'),
    d(2, AC('实际完成值')),
    d(2, WT('分值')),
    d(2, SC('得分')),
    d(2, RS('偏差原因分析及改进措施')),
  )
  .more(L1(), L2(), L3(), h('operator', '指标性质'), TG('指标值'), h('unit', '度量单位'))
  .ind(d(3, '产出指标'), '数量指标', '补助乡村医生', '＝', 42, '人', 42, 20, 20, null)
  .ind('质量指标', '基本药物配备使用率', '≥', 98, '%', 91, 20, bad('score/unmet-full', 20), '1个村卫生室搬迁')
  .ind('时效指标', '补助发放及时率', '＝', 100, '%', 100, 10, 10, null)
  .ind(d(2, '效益指标'), '社会效益指标', '次均门诊药费降幅', '≥', 5, '%', 5.6, 15, 15, null)
  .ind('可持续影响指标', '乡村医生队伍', '＝', '稳定', '—', '稳定', 15, 15, null)
  .ind('满意度指标', '服务对象满意度指标', '村民满意度', '≥', 90, '%', 93, 10, 10, null)
  .row(w(7, '总分'), t('weight', 100), t('score', 99.6), t('grade', '优'))
  .end()
  .tolerate('score/quantitative', 'indicator/category', 'indicator/level2-missing');
const zhenxiong = form({
  id: 'twentysixth-yunnan-zhenxiong-clinics-wrong',
  about:
    '云南镇雄2022（公开14表样，数字编写）：金额单位元，年度指标值下分指标性质、指标值、度量单位，分值合计行；91%对98%仍得满分',
  sheets: [clinics],
});

/** 大兴安岭: carried-over money, a rate of completion column; 1500 and 200 are 1700, not 1720. */
const forest = new Sheet('抚育', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(10, title('林业专项资金项目绩效自评表')))
  .row(w(5, '年度：2021'), w(5, '单位：万元'))
  .row(
    w(2, '项目名称'),
    w(3, f('projectName', '国有林区森林抚育')),
    w(2, '主管部门'),
    w(3, f('department', '大兴安岭地区行政公署林业局')),
  )
  .row(w(2, '实施单位'), w(8, f('implementingUnit', '塔河林业局')))
  .fundHead(
    w(2, d(4, '资金情况')),
    w(2, LB('资金来源')),
    BI('年初预算'),
    BA('全年预算'),
    EX('全年执行'),
    WT(),
    RT('执行率'),
    SC(),
  )
  .fund('total', w(2, '年度资金总额'), 1500, bad('funds/parts-sum', 1720), 1700, 10, '98.84%', 9.88)
  .fund('part', w(2, '当年财政拨款'), 1500, 1500, 1500, null, '100%', null)
  .fund('part', w(2, '上年结转'), 0, 200, 200, null, '100%', null)
  .row(
    w(2, '绩效目标'),
    w(3, g('expected', '抚育森林15万亩，抚育剩余物利用率85%。')),
    w(2, '完成情况'),
    w(3, g('actual', '抚育森林15.2万亩，剩余物利用率86%。')),
  )
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    TG('指标值'),
    AC('完成值'),
    h('completionRate', '完成率'),
    WT(),
    SC(),
    w(2, RS('原因分析')),
  )
  .ind(d(4, '产出指标'), '数量指标', '森林抚育面积', '≥15万亩', '15.2万亩', '101.33%', 20, 20, w(2, null))
  .ind('质量指标', '抚育作业合格率', '≥95%', '97%', '102.11%', 10, 10, w(2, null))
  .ind('时效指标', '抚育任务完成时间', '11月底前', '10月20日', '100%', 10, 10, w(2, null))
  .ind('成本指标', '每亩抚育成本', '≤120元', '111.84元', '100%', 10, 10, w(2, null))
  .ind(d(3, '效益指标'), '经济效益指标', '剩余物利用率', '≥85%', '86%', '101.18%', 10, 10, w(2, null))
  .ind('社会效益指标', '带动林区就业', '≥420人', '436人', '103.81%', 10, 10, w(2, null))
  .ind('生态效益指标', '林分蓄积年均增长', '≥2.1%', '2.3%', '109.52%', 10, 10, w(2, null))
  .ind('满意度指标', '服务对象满意度指标', '林区职工满意度', '≥90%', '92%', '102.22%', 10, 10, w(2, null))
  .row(w(6, '总分'), t('weight', 100), t('score', 99.88), w(2, null))
  .end()
  .tolerate('funds/parts-sum', 'funds/budget-adjustment', 'funds/rate-missing', 'funds/over-budget');
const tahe = form({
  id: 'twentysixth-heilongjiang-tahe-forest-wrong',
  about:
    '黑龙江塔河林业局2021（林业专项表样，数字编写）：完成率列夹在完成值与分值之间，上年结转资金；全年预算1500加200而总额写1720',
  sheets: [forest],
});

/** 海南: indicators numbered 指标1, satisfaction over a hundred. */
const coconuts = new Sheet('自评表', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('文昌市项目支出绩效自评表')))
  .row(w(9, '（2020年度）'))
  .row('项目名称', w(8, f('projectName', '椰子新品种种苗补贴')))
  .row(
    '主管部门\n及代码',
    w(4, f('department', '文昌市农业农村局（206）')),
    '实施单位',
    w(3, f('implementingUnit', '文昌市椰子产业发展中心')),
  )
  .fundHead(
    w(2, d(5, '项目资金\n（万元）')),
    w(2, LB(null)),
    BI('年初预算数'),
    BA('全年预算数（A）'),
    EX('全年执行数（B）'),
    RT('执行率（B/A）'),
    SC('得分\n（满分10分）'),
  )
  .fund('total', w(2, '年度资金总额'), num(300), num(300), num(291), '97.00%', bad('funds/score', 10))
  .fund('part', w(2, '其中：当年财政拨款'), num(300), num(300), num(291), '97.00%', '－')
  .fund('part', w(2, '      上年结转资金'), num(0), num(0), num(0), '－', '－')
  .fund('part', w(2, '      其他资金'), num(0), num(0), num(0), '－', '－')
  .row(
    w(2, '年度总体目标'),
    w(3, g('expected', '补贴椰子种苗15万株，新增种植面积8000亩。')),
    w(4, g('actual', '补贴椰子种苗15.3万株，新增种植面积8160亩。')),
  )
  .head(
    'annual',
    d(8, '绩效指标'),
    L1(),
    L2(),
    L3(),
    TG('年度指标值'),
    AC('实际完成值'),
    WT('分值'),
    SC('得分'),
    RS('偏差原因分析及改进措施'),
  )
  .ind(d(4, '产出指标'), '数量指标', '指标1：补贴椰子种苗', '≥15万株', '15.3万株', 20, 20, null)
  .ind('质量指标', '指标1：种苗成活率', '≥90%', '92%', 10, 10, null)
  .ind('时效指标', '指标1：种苗发放时限', '8月底前', '8月15日', 10, 10, null)
  .ind('成本指标', '指标1：每株补贴标准', '≤20元', '19元', 10, 10, null)
  .ind(d(2, '效益指标'), '经济效益指标', '指标1：预计亩均年产值', '≥6000元', '6200元', 15, 15, null)
  .ind('生态效益指标', '指标1：新增种植面积', '≥8000亩', '8160亩', 15, 15, null)
  .ind(
    '满意度指标',
    '服务对象满意度指标',
    '指标1：种植户满意度',
    '≥90%',
    bad('actual/ratio-over-100', '105%'),
    10,
    10,
    null,
  )
  .row(w(6, '总分'), t('weight', 100), t('score', 100), null)
  .end()
  .tolerate('total/score', 'indicator/category', 'indicator/placeholder');
const wenchang = form({
  id: 'twentysixth-hainan-wenchang-coconut-wrong',
  about:
    '海南文昌2020（市表样，数字编写）：主管部门及代码，资金没有分值列只有“得分（满分10分）”，三级指标前写“指标1：”；97%应得9.7而写10，满意度105%',
  sheets: [coconuts],
});

/** 浙江: two goals each with what became of it, formulas; the reviewed score is blank. Right throughout. */
const reading = new Sheet('绩效自评', { grid: [1, 1, 2, 1, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('海盐县财政支出项目绩效自评表')))
  .row('项目名称', w(4, f('projectName', '城乡阅读空间建设')), '预算年度', w(3, f('year', '2023')))
  .row(
    '主管部门',
    w(4, f('department', '海盐县文化和广电旅游体育局')),
    '实施单位',
    w(3, f('implementingUnit', '海盐县张元济图书馆')),
  )
  .fundHead(
    w(2, d(3, '资金使用（万元）')),
    LB(null),
    BI('年初预算'),
    BA('调整后预算'),
    EX('实际支出'),
    WT('分值'),
    RT('执行率'),
    SC('得分'),
  )
  .fund('total', '合计', 200, 200, 188, 10, fx('G5/F5', 0.94, '0.00%'), fx('ROUND(I5*H5,2)', 9.4, '0.00'))
  .fund('part', '县级财政', 200, 200, 188, null, fx('G6/F6', 0.94, '0.00%'), null)
  .row(w(2, '绩效目标'), w(3, '预期'), w(4, '完成'))
  .row(g('name', '目标1'), w(4, g('expected', '建成阅读空间8个。')), w(4, g('actual', '建成阅读空间8个。')))
  .row(
    g('name', '目标2'),
    w(4, g('expected', '举办阅读活动120场。')),
    w(4, g('actual', '举办阅读活动131场。')),
  )
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    TG('目标值'),
    AC('完成值'),
    WT('分值'),
    SC('自评分'),
    h('reviewScore', '复核分'),
    RS('偏差说明'),
  )
  .ind(d(5, '产出'), d(2, '数量'), '建成阅读空间', '8个', '8个', 15, 15, null, null)
  .ind('举办阅读活动', '≥120场', '131场', 10, 10, null, null)
  .ind('质量', '新书上架率', '≥95%', '98%', 10, 10, null, null)
  .ind('时效', '阅读空间开放时间', '10月底前', '9月28日', 10, 10, null, null)
  .ind('成本', '单个空间建设成本', '≤22万元', '21.5万元', 5, 5, null, null)
  .ind(d(2, '效益'), '社会效益', '年接待读者', '≥30万人次', '28.5万人次', 20, 19, null, '2个空间9月才开放')
  .ind('可持续影响', '文化志愿者队伍', '稳定', '稳定', 10, 10, null, null)
  .ind('满意度', '读者满意度', '读者满意度', '≥90%', '95.4%', 10, 10, null, null)
  .row(w(5, '总分'), t('weight', 100), t('score', fx('J5+SUM(H11:H18)', 98.4)), null, null)
  .end()
  .tolerate('weight/level1');
const haiyan = form({
  id: 'twentysixth-zhejiang-haiyan-reading',
  about:
    '浙江海盐2023（县表样，数字编写）：目标1、目标2各一行，执行率、得分与总分是公式，复核分空列，28.5/30万人次得19分是对的，无错',
  sheets: [reading],
});

/** A branch of a central office: code before the department, money of the year only; right throughout. */
const branch = new Sheet('二级项目', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2], hiddenRows: [2] })
  .begin('project-self-evaluation')
  .row(w(9, title('项目支出绩效自评表')))
  .row(w(9, '（2023年度）'))
  .row('项目名称', w(8, f('projectName', '银行业保险业监管专项业务费')))
  .row(
    '主管部门及代码',
    w(4, f('department', '[128]国家金融监督管理总局')),
    '实施单位',
    w(3, f('implementingUnit', '国家金融监督管理总局鹤壁监管分局')),
  )
  .fundHead(
    d(4, '项目资金\n（万元）'),
    w(2, LB(null)),
    BI('年初预算数'),
    BA('全年预算数'),
    EX('全年执行数'),
    WT('分值'),
    RT('执行率'),
    SC('得分'),
  )
  .fund('total', w(2, '年度资金总额'), num(96.4), num(92.75), num(92.75), 10, '100.0%', 10)
  .fund('part', w(2, '其中：财政拨款'), num(92), num(88.35), num(88.35), '-', '100.0%', '-')
  .fund('part', w(2, '      其他资金'), num(4.4), num(4.4), num(4.4), '-', '100.0%', '-')
  .row(d(2, '年度\n总体\n目标'), w(4, '预期目标'), w(4, '实际完成情况'))
  .row(
    w(4, g('expected', '开展现场检查12次，处置非法集资线索，办结举报信访。')),
    w(4, g('actual', '开展现场检查12次，处置线索31条，举报信访全部办结。')),
  )
  .head(
    'annual',
    d(8, '绩效\n指标'),
    L1(),
    L2(),
    L3(),
    TG('年度指标值'),
    AC('实际完成值'),
    WT('分值'),
    SC('得分'),
    RS('偏差原因分析及改进措施'),
  )
  .ind('成本指标', '经济成本指标', '单次检查平均成本', '≤2.5万元', '2.3万元', 20, 20, null)
  .ind(d(3, '产出指标'), '数量指标', '现场检查次数', '≥12次', '12次', 15, 15, null)
  .ind('质量指标', '检查意见采纳率', '≥95%', '98%', 15, 15, null)
  .ind('时效指标', '举报按期办结率', '＝100%', '100%', 10, 10, null)
  .ind(d(2, '效益指标'), '社会效益指标', '辖内重大金融风险事件', '＝0起', '0起', 10, 10, null)
  .ind('社会效益指标', '金融知识普及', '≥3万人次', '3.2万人次', 10, 10, null)
  .ind('满意度指标', '服务对象满意度指标', '消费者满意度', '≥85%', '90%', 10, 10, null)
  .row(w(6, '总分'), t('weight', 100), t('score', 100), null)
  .end();
const hebi = form({
  id: 'twentysixth-central-hebi-regulator',
  about:
    '国家金融监管总局鹤壁分局2023（中央部门表样，数字编写）：主管部门及代码带[128]，成本20产出40效益20满意度10，年度一行隐藏，无错',
  sheets: [branch],
});

export const more = [fengtai, huangzhong, zhenxiong, tahe, wenchang, haiyan, hebi];
