/** Whole offices of 湖南 (with the base table), 湖北, 四川 and 云南, and two base tables more. All made up in the forms of the provinces. */
import { Sheet, bad, d, f, form, g, h, may, num, t, title, w } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

/** The car cost 2.6 + 0 but stands as 2.9; 612.4 + 391.5 is 1003.9, not 1013.9. */
const taojiangBase = new Sheet('附件1', { grid: [3, 1, 1, 1] })
  .begin('base-data')
  .row(w(4, '附件1'))
  .row(w(4, title('2022年度部门整体支出绩效评价基础数据表')))
  .row(d(2, '财政供养人员情况'), '编制数', '2022年末实际在职人数', '控制率')
  .row(f('establishment', 62), f('onPost', 58), f('controlRate', '93.55%'))
  .row('经费控制情况', '2021年决算数', '2022年预算数', '2022年决算数')
  .row('三公经费', 7.3, 8, 6.1)
  .row('   1.公务用车购置和维护经费', 3.1, 3.5, bad('base/parts-sum', 2.9))
  .row('        其中：公车购置', 0, 0, 0)
  .row('              公车运行维护', 3.1, 3.5, 2.6)
  .row('   2.出国经费', 0, 0, 0)
  .row('   3.公务接待', 4.2, 4.5, 3.2)
  .row('项目支出：', 402.6, 391.5, 391.5)
  .row('   1.业务工作经费', 162.6, 171.5, 171.5)
  .row('   2.运行维护经费', 60, 60, 60)
  .row('   3.县级专项资金（一个专项一行）', 180, 160, 160)
  .row('公用经费', 91.2, 92, 90.4)
  .row('   其中：办公经费', 30.1, 30, 29.6)
  .row('         水费、电费、差旅费', 48.1, 49, 48.2)
  .row('         会议费、培训费', 13, 13, 12.6)
  .row('政府采购金额', '——', 46, 44.9)
  .row('部门基本支出预算调整', '——', 0, 24.4)
  .row('厉行节约保障措施', w(3, '完善内部控制制度，严格公务接待标准，推行无纸化办公。'))
  .row(
    w(
      4,
      '说明：“项目支出”需要填报基本支出以外的所有项目支出情况，“公用经费”填报基本支出中的一般商品和服务支出。',
    ),
  )
  .row(w(4, '填表人：符丽　　填报日期：2023年3月29日　　联系电话：0737-8880000　　单位负责人签字：'))
  .end()
  .tolerate('base/parts-sum');
const taojiangWhole = new Sheet('附件2', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('overall-self-evaluation')
  .row(w(9, '附件2'))
  .row(w(9, title('2022年度部门整体支出绩效自评表')))
  .row(w(2, '县级预算部门名称'), w(7, f('department', '桃江县司法局')))
  .fundHead(
    d(6, '年度预\n算申请\n（万元）'),
    w(2, LB(null)),
    BI('年初\n预算数'),
    BA('全年\n预算数'),
    EX('全年\n执行数'),
    WT(),
    RT('执行率'),
    SC(),
  )
  .fund('total', w(2, '年度资金总额'), 979.5, may('funds/breakdown', 1003.9), 1003.9, 10, '100%', 10)
  .row(w(3, '按收入性质分：'), null, w(3, '按支出性质分：'), null)
  .row(
    w(3, '其中： 一般公共预算'),
    may('funds/breakdown', 971.9),
    w(3, '其中：基本支出'),
    bad('funds/breakdown', 622.4),
  )
  .row(w(3, '      政府性基金拨款'), null, w(3, '      项目支出'), may('funds/breakdown', 391.5))
  .row(w(3, '纳入专户管理的非税收入拨款'), 32, w(3, null), null)
  .row(d(2, '年度\n总体\n目标'), w(4, '预期目标'), w(4, '实际完成情况'))
  .row(
    w(4, g('expected', '开展法治宣传、人民调解和法律援助，社区矫正对象无脱管漏管。')),
    w(4, g('actual', '调解纠纷1860件，办理法律援助案件412件，社区矫正对象无脱管漏管。')),
  )
  .head(
    'annual',
    d(9, '绩\n效\n指\n标'),
    L1(),
    L2(),
    L3(),
    TG('年度\n指标值'),
    AC('实际\n完成值'),
    WT(),
    SC(),
    RS(),
  )
  .ind(d(4, '产出指标\n(50分)'), d(2, '数量指标'), '调解矛盾纠纷', '≥1800件', '1860件', 15, 15, null)
  .ind('办理法律援助案件', '≥400件', '412件', 15, 15, null)
  .ind('质量指标', '调解成功率', '≥98%', '98.4%', 10, 10, null)
  .ind('时效指标', '法律援助指派时限', '≤3个工作日', '2个工作日', 10, 10, null)
  .ind(d(3, '效益指标\n(30分)'), '经济效\n益指标', '挽回经济损失', '≥600万元', '634万元', 10, 10, null)
  .ind('社会效\n益指标', '社区矫正对象再犯罪率', '≤0.2%', '0', 10, 10, null)
  .ind('可持续影\n响指标', '普法长效机制', '健全', '健全', 10, 10, null)
  .ind('满意度\n指标(10分)', '服务对象\n满意度指标', '群众满意度', '≥95%', '97%', 10, 10, null)
  .row(w(6, '总分'), t('weight', 100), t('score', 100), null)
  .end()
  .tolerate('funds/breakdown', 'indicator/level2-missing');
const taojiang = form({
  id: 'twentyfourth-hunan-taojiang-justice-overall-wrong',
  about:
    '湖南桃江司法局2022（省表样，数字编写）：基础数据表没有楼堂馆所一栏，公车2.9对2.6；整体自评表收入性质、支出性质两列各自标签与金额分格，收入971.9加32等于1003.9，支出622.4加391.5不等',
  sheets: [taojiangBase, taojiangWhole],
  tolerated: [
    'base/anomaly',
    'base/adjustment',
    'cross/projects-sum',
    'cross/amount',
    'cross/missing-project',
  ],
});

/** 湖北: execution of 20; 1767.38 of 1860.4 is 95%, 19 of 20; two goals of 45 and 35, one score over merged rows. */
const wufeng = new Sheet('整体自评表', { grid: [1, 1, 1, 2, 1, 1, 1] })
  .begin('overall-self-evaluation')
  .row(w(7, title('2023年度五峰土家族自治县林业局部门整体绩效自评表')))
  .row(w(3, '填报人：覃东'), w(4, '填报日期：2024年4月10日'))
  .row('单位名称', w(6, f('department', '五峰土家族自治县林业局')))
  .row('基本支出总额', w(3, '1240.2万元'), '项目支出总额', w(2, '620.2万元'))
  .fundHead(
    d(2, '预算执行情况\n（万元）\n（20分）'),
    w(2, LB(null)),
    BA('预算数（A）'),
    EX('执行数（B）'),
    RT('执行率（B/A）'),
    SC('得分\n（20分*执行率）'),
  )
  .fund('total', w(2, '部门整体支出总额'), 1860.4, 1767.38, '95.00%', bad('funds/score', 19.5))
  .row('长期目标', w(6, '到2025年森林覆盖率稳定在82%以上，建成国家森林城市。'))
  .row(g('name', '年度目标1\n（45分）'), w(6, g('expected', '完成营造林3万亩，松材线虫病疫情面积下降。')))
  .head(
    'annual',
    d(5, '年度绩效指标'),
    L1(),
    L2(),
    L3(),
    TG('年初目标值（A）'),
    AC('实际完成值（B）'),
    SC('得分'),
  )
  .ind(d(3, '产出指标\n（30分）'), '数量指标', '营造林面积', '≥3万亩', '3.06万亩', d(3, 30))
  .ind('质量指标', '造林成活率', '≥85%', '89%')
  .ind('时效指标', '疫木除治完成时间', '2023年4月30日前', '2023年4月22日')
  .ind('效益指标\n（15分）', '生态效益指标', '疫情发生面积下降率', '≥10%', '12.3%', 15)
  .row(
    g('name', '年度目标2\n（35分）'),
    w(6, g('expected', '森林火灾受害率控制在0.9‰以内，生态护林员全员在岗。')),
  )
  .head(
    'annual',
    d(4, '年度绩效指标'),
    L1(),
    L2(),
    L3(),
    TG('年初目标值（A）'),
    AC('实际完成值（B）'),
    SC('得分'),
  )
  .ind('产出指标\n（15分）', '数量指标', '聘用生态护林员', '1260人', '1260人', 15)
  .ind('效益指标\n（10分）', '社会效益指标', '重特大森林火灾', '0起', '0起', 10)
  .ind('满意度指标\n（10分）', '服务对象满意度指标', '护林员满意度', '≥90%', '94%', 10)
  .row('总分', w(5, null), t('score', 99.5))
  .row('偏差大或目标未完成原因分析', w(6, '造林验收款93.02万元按合同次年支付。'))
  .row('改进措施及\n结果应用方案', w(6, '提前编制实施方案，加快验收支付；自评结果作为下年预算安排依据。'))
  .row(
    w(
      7,
      '备注：1.预算执行情况口径：预算数为调整后财政资金总额（包括上年结余结转），执行数为资金使用单位财政资金实际支出数。2.定量指标完成数汇总原则：绝对值直接累加计算，相对值按照资金额度加权平均计算。',
    ),
  )
  .end()
  .tolerate('total/score', 'weight/missing', 'total/weight', 'weight/level1', 'score/over-completion');
const hubei = form({
  id: 'twentyfourth-hubei-wufeng-forest-overall-wrong',
  about:
    '湖北五峰林业局2023（省表样，数字编写）：基本支出与项目支出总额一行，长期目标一行文字，年度目标1（45分）、目标2（35分），三行共一个得分，无分值列；执行率95%应得19而写19.5',
  sheets: [wufeng],
});

/** 四川: tasks with money of their own, two-row heads, all merges gone. Right throughout. */
const junlian = new Sheet('附表1', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 1, 1], merges: false })
  .begin('overall-self-evaluation')
  .row(w(10, '附表1'))
  .row(w(10, title('部门整体支出绩效目标自评表（2022年度）')))
  .row(w(2, '部门名称'), w(8, f('department', '筠连县交通运输局')))
  .row(w(2, '年度主要任务'), '任务名称', w(7, '主要内容'))
  .row(w(2, null), '公路养护', w(7, '养护县乡道420公里'))
  .row(w(2, null), '公路建设', w(7, '新改建农村公路36公里'))
  .fundHead(
    w(2, d(4, '年度部门整体支出预算')),
    w(2, LB('资金')),
    BI('年初预算'),
    BA('调整后预算数'),
    EX('预算执行数'),
    RT('预算执行率'),
    WT('权重'),
    SC('得分'),
  )
  .fund('total', w(2, '资金总额'), num(8260), num(9400), num(9212), '98.00%', 10, 9.8)
  .fund('part', w(2, '财政拨款'), num(8260), num(9400), num(9212), '98.00%', null, null)
  .fund('part', w(2, '其他资金'), num(0), num(0), num(0), null, null, null)
  .row(
    w(2, '年度总体目标'),
    w(8, g('expected', '养护县乡道420公里，新改建农村公路36公里，农村客运通达率100%。')),
  )
  .row(w(2, '完成情况'), w(8, g('actual', '养护县乡道420公里，新改建农村公路37.2公里。')))
  .head(
    'annual',
    d(8, '绩效指标'),
    L1(),
    L2(),
    L3(),
    h('operator', '指标性质'),
    TG('指标值'),
    h('unit', '度量单位'),
    AC('完成值'),
    WT('权重'),
    SC('得分'),
  )
  .ind(d(4, '产出指标'), d(2, '数量指标'), '养护县乡道', '＝', 420, '公里', 420, 20, 20)
  .ind('新改建农村公路', '≥', 36, '公里', 37.2, 20, 20)
  .ind('质量指标', '优良中等路率', '≥', 85, '%', 87.1, 10, 10)
  .ind('时效指标', '水毁抢通时限', '≤', 24, '小时', 20, 10, 10)
  .ind(d(2, '效益指标'), '社会效益指标', '建制村通客车率', '＝', 100, '%', 100, 10, 10)
  .ind('可持续影响指标', '路长制覆盖率', '＝', 100, '%', 100, 10, 10)
  .ind('满意度指标', '服务对象满意度指标', '群众满意度', '≥', 85, '%', 92, 10, 10)
  .row(w(2, '合计'), null, w(4, null), null, t('weight', 100), t('score', 99.8))
  .end()
  .tolerate('funds/budget-adjustment', 'weight/level1', 'layout/missing-column');
const sichuan = form({
  id: 'twentyfourth-sichuan-junlian-roads-overall-lost-merges',
  about:
    '四川筠连交通局2022（省表样，数字编写）：全部合并单元格丢失而值在原处，任务清单在前，资金总额、财政拨款、其他资金，指标性质/指标值/度量单位三列，没有原因列，无错',
  sheets: [junlian],
});

/** 云南's public table 13: duties, goals by year, tasks with money, then indicators without points. The training came after its time. */
const jinggu = new Sheet('13部门整体支出绩效自评表', { grid: [1, 1, 2, 1, 1, 1, 1, 1, 2] })
  .begin('overall-self-evaluation')
  .row(w(9, title('2023年度部门整体支出绩效自评表')))
  .row(w(7, null), '公开13表', '金额单位：万元')
  .row('部门名称', w(8, f('department', '景谷傣族彝族自治县乡村振兴局')))
  .row(w(3, '内容'), w(6, '说明'))
  .row(
    d(2, '部门总体目标'),
    w(2, '部门职责'),
    w(6, '贯彻巩固拓展脱贫攻坚成果同乡村振兴有效衔接的方针政策，承担防返贫监测帮扶。'),
  )
  .row(w(2, '总体绩效目标'), w(6, '守住不发生规模性返贫的底线，脱贫人口人均纯收入持续增长。'))
  .row(w(9, '一、部门年度目标'))
  .row('财年', w(4, '目标'), w(4, '实际完成情况'))
  .row(
    '2023年',
    w(4, g('expected', '监测对象风险消除率达到60%以上，培训乡村干部400人次。')),
    w(4, g('actual', '监测对象风险消除率63.5%，培训乡村干部418人次。')),
  )
  .row('2024年', w(4, '监测对象风险消除率达到65%以上。'), w(4, '---'))
  .row('2025年', w(4, '监测对象风险消除率达到70%以上。'), w(4, '---'))
  .row(w(9, '二、部门年度重点工作任务'))
  .row(
    d(2, '任务名称'),
    w(2, d(2, '主要内容')),
    w(3, '批复金额（万元）'),
    d(2, '实际支出金额（万元）'),
    d(2, '预算执行率'),
    d(2, '预算执行偏低原因及改进措施'),
  )
  .row('总额', '财政拨款', '其他资金')
  .row('防返贫监测', w(2, '开展集中排查2次'), 60, 60, 0, 57, '95.00%', null)
  .row('乡村干部培训', w(2, '培训乡村干部400人次'), 40, 40, 0, 40, '100.00%', null)
  .row(w(9, '三、部门整体支出绩效指标'))
  .head(
    'annual',
    w(3, '绩效指标'),
    d(2, h('operator', '指标性质')),
    d(2, TG('指标值')),
    d(2, h('unit', '度量单位')),
    d(2, AC('实际完成值')),
    w(2, d(2, RS('偏差原因分析及改进措施'))),
  )
  .more(L1(), L2(), L3())
  .ind(d(3, '产出指标'), '数量指标', '培训乡村干部', '≥', 400, '人次', 418, w(2, null))
  .ind('质量指标', '监测对象信息准确率', '≥', 98, '%', 98.8, w(2, null))
  .ind(
    '时效指标',
    '集中排查完成时间',
    '＝',
    '2023年10月底前',
    '—',
    bad('actual/late', '2023年12月'),
    w(2, null),
  )
  .ind(d(2, '效益指标'), '社会效益指标', '监测对象风险消除率', '≥', 60, '%', 63.5, w(2, null))
  .ind('经济效益指标', '脱贫人口人均纯收入增速', '≥', 8, '%', 10.2, w(2, null))
  .ind('满意度指标', '服务对象满意度指标', '脱贫户满意度', '≥', 90, '%', 95, w(2, null))
  .row(w(2, '其他需说明事项'), w(7, '无'))
  .end()
  .tolerate(
    'funds/missing',
    'layout/missing-column',
    'score/reason-missing',
    'field/missing',
    'indicator/category',
  );
const yunnan = form({
  id: 'twentyfourth-yunnan-jinggu-revival-overall-wrong',
  about:
    '云南景谷乡村振兴局2023（公开13表样，数字编写）：部门职责、分年目标、重点工作任务批复金额、绩效指标四段，没有分值与得分；集中排查应10月底前而12月才完成',
  sheets: [jinggu],
});

/** A hospital: two kinds of staff; 三公 0.9 over what was allowed; 1140 of 1200 is 95%. */
const hospital = new Sheet('基础数据表', { at: 'B2', grid: [2, 1, 1, 1, 1, 1, 1] })
  .begin('base-data')
  .row(w(7, title('部门整体支出绩效评价基础数据表')))
  .row(w(4, '填报单位：嘉禾县中医医院'), w(3, '2021年度'))
  .row(d(2, '财政供养人员情况'), w(2, '编制数'), w(2, '2021年实际在职人数'), w(2, '控制率'))
  .row(w(2, f('establishment', 260)), w(2, f('onPost', 247)), w(2, f('controlRate', 0.95)))
  .row('经费控制情况', w(2, '2020年决算数'), w(2, '2021年预算数'), w(2, '2021年决算数'))
  .row('三公经费', w(2, 11.2), w(2, 10.5), w(2, may('base/over-budget', 11.4)))
  .row('1、公务用车购置和维护经费', w(2, 9), w(2, 9), w(2, may('base/over-budget', 9.9)))
  .row('其中：公车购置', w(2, 0), w(2, 0), w(2, 0))
  .row('公车运行维护', w(2, 9), w(2, 9), w(2, bad('base/over-budget', 9.9)))
  .row('2、出国经费', w(2, 0), w(2, 0), w(2, 0))
  .row('3、公务接待', w(2, 2.2), w(2, 1.5), w(2, 1.5))
  .row('项目支出：', w(2, 880), w(2, 960), w(2, 948))
  .row('1、业务工作经费', w(2, 380), w(2, 400), w(2, 392))
  .row('2、运行维护经费', w(2, 300), w(2, 320), w(2, 316))
  .row('3、设备购置专项', w(2, 200), w(2, 240), w(2, 240))
  .row('公用经费', w(2, 1640), w(2, 1700), w(2, 1688))
  .row('其中：办公经费', w(2, 210), w(2, 220), w(2, 214))
  .row('水费、电费、差旅费', w(2, 420), w(2, 430), w(2, 428))
  .row('会议费、培训费', w(2, 60), w(2, 60), w(2, 56))
  .row('政府采购金额', w(2, '——'), w(2, 1200), w(2, 1160))
  .row('部门基本支出预算调整', w(2, '——'), w(2, '——'), w(2, 86))
  .row(
    d(2, '楼堂馆所控制情况（2021年完工项目）'),
    '批复规模（㎡）',
    '实际规模（㎡）',
    '规模控制率',
    '预算投资（万元）',
    '实际投资（万元）',
    '投资概算控制率',
  )
  .row(4200, 4200, '100%', 1200, 1140, bad('base/control-rate', '105%'))
  .row('厉行节约保障措施', w(6, '车辆集中调度，办公耗材统一采购。'))
  .end()
  .tolerate('base/over-budget');
const jiahe = form({
  id: 'twentyfourth-hunan-jiahe-hospital-base-wrong',
  about:
    '湖南嘉禾中医医院2021（省表样，数字编写）：表从B2起，控制率为小数0.95，公用经费所列各项只是其中一部分；三公决算11.4超预算10.5，投资控制率1140/1200写成105%',
  sheets: [hospital],
  tolerated: ['base/anomaly', 'base/adjustment', 'base/parts-sum'],
});

/** A township: more people than places, in two sheets of one office; all agrees. Right throughout. */
const townBase = new Sheet('基础数据', { grid: [3, 1, 1, 1], hiddenRows: [20] })
  .begin('base-data')
  .row(w(4, '附件2-2'))
  .row(w(4, title('新邵县2024年度部门整体支出绩效评价基础数据表')))
  .row(w(2, '填报单位（盖章）：新邵县巨口铺镇人民政府'), w(2, '单位：万元、人'))
  .row(d(2, '财政供养人员情况'), '编制数', '2024年实际在职人数', '控制率')
  .row(f('establishment', 84), f('onPost', 87), f('controlRate', '103.57%'))
  .row('经费控制情况', '2023年决算数', '2024年预算数', '2024年决算数')
  .row('三公经费', 14.6, 14, 12.85)
  .row('1、公务用车购置和维护经费', 8.6, 8.5, 7.95)
  .row('其中：公车购置', 0, 0, 0)
  .row('      公车运行维护', 8.6, 8.5, 7.95)
  .row('2、出国经费', 0, 0, 0)
  .row('3、公务接待', 6, 5.5, 4.9)
  .row('项目支出：', 760, 812, 796.4)
  .row('1、业务工作经费', 210, 222, 218.4)
  .row('2、运行维护经费', 90, 90, 88)
  .row('3、乡村振兴专项', 460, 500, 490)
  .row('公用经费', 132, 130, 127.3)
  .row('其中：办公经费', 60, 58, 57)
  .row('      水费、电费、差旅费', 47, 47, 46.1)
  .row('      会议费、培训费', 25, 25, 24.2)
  .row('政府采购金额', '——', 88, 86.2)
  .row('部门基本支出预算调整', '——', 0, 31.2)
  .row('厉行节约保障措施', w(3, '落实“过紧日子”要求，压减一般性支出。'))
  .end()
  .tolerate('base/control-rate');
const townWhole = new Sheet('整体支出', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 1, 2] })
  .begin('overall-self-evaluation')
  .row(w(10, '附件2-3'))
  .row(w(10, title('2024年度部门整体支出绩效自评表')))
  .row(w(2, '县级预算\n部门名称'), w(8, f('department', '新邵县巨口铺镇人民政府')))
  .fundHead(
    d(5, '年度预算申请（万元）'),
    w(2, LB(null)),
    BI('年初预算数'),
    BA('全年预算数'),
    EX('全年执行数'),
    WT(),
    RT('执行率'),
    w(2, SC()),
  )
  .fund('total', w(2, '年度资金总额'), 1968, 1999.2, 1983.6, 10, '99.22%', w(2, 9.92))
  .row(w(4, '按收入性质分：1999.2'), w(5, '按支出性质分：1999.2'))
  .row(w(4, '其中：一般公共预算：1949.2'), w(5, '其中：基本支出：1187.2'))
  .row(w(4, '      其他资金：50'), w(5, '      项目支出：812'))
  .row(
    '年度总体目标',
    w(4, g('expected', '粮食播种面积稳定在4.6万亩，整修山塘26口，信访及时化解。')),
    w(5, g('actual', '粮食播种面积4.62万亩，整修山塘26口，信访及时化解率98%。')),
  )
  .head(
    'annual',
    L1(),
    w(2, L2()),
    L3(),
    TG('年度指标值'),
    AC('实际完成值'),
    WT('分值'),
    SC('自评分'),
    h('reviewScore', '复核分'),
    RS('偏差原因分析及改进措施'),
  )
  .ind(
    d(4, '产出指标\n（50分）'),
    w(2, d(2, '数量指标')),
    '粮食播种面积',
    '≥4.6万亩',
    '4.62万亩',
    15,
    15,
    null,
    null,
  )
  .ind('整修山塘', '26口', '26口', 15, 15, null, null)
  .ind(w(2, '质量指标'), '山塘整修验收合格率', '100%', '100%', 10, 10, null, null)
  .ind(w(2, '时效指标'), '信访事项按期办结率', '100%', '98%', 10, 9.8, null, '1件疑难信访跨年办结')
  .ind(d(2, '效益指标\n（30分）'), w(2, '社会效益指标'), '安全生产责任事故', '0起', '0起', 15, 15, null, null)
  .ind(w(2, '生态效益指标'), '生活垃圾收运覆盖率', '100%', '100%', 15, 15, null, null)
  .ind('满意度指标\n（10分）', w(2, '服务对象满意度指标'), '群众满意度', '≥90%', '93%', 10, 10, null, null)
  .row(w(6, '总分'), t('weight', 100), t('score', 99.72), null, null)
  .end();
const xinshao = form({
  id: 'twentyfourth-hunan-xinshao-town-base-overall',
  about:
    '湖南新邵巨口铺镇2024（省表样，数字编写）：控制率103.57%（87/84）写对，会议费一行隐藏；整体自评两个收支栈与金额写在同格，二级指标横跨两列，自评分与空白的复核分，无错',
  sheets: [townBase, townWhole],
  tolerated: ['base/anomaly', 'base/adjustment', 'cross/projects-sum', 'indicator/level2-missing'],
});

export const offices = [taojiang, hubei, sichuan, yunnan, jiahe, xinshao];
