/** Transfers to 西藏, 汶川 and 儋州; base data and the whole office of a 环卫 unit in 湖南. */
import { Sheet, bad, d, f, form, g, pct, t, title, w } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

/**
 * http://www.xizang.gov.cn/zwgk/xxgk_424/zxxxgk/202103/t20210315_196191.html : the report says 9378 and 5009 of 12774; its list of
 * six projects of the Potala makes 7765, which would be right.
 */
const relics = new Sheet('附件', { grid: [1, 1, 1, 2, 1, 1, 2] })
  .begin('transfer-self-evaluation')
  .row(w(7, '附件2'))
  .row(w(7, title('中央对地方转移支付（国家文物保护资金）绩效自评表')))
  .row(w(7, '（2020年度）'))
  .row(w(2, '转移支付（项目）名称'), w(5, f('projectName', '国家文物保护专项资金（区直文博系统）')))
  .row(w(2, '中央主管部门'), w(5, '国家文物局'))
  .row(
    w(2, '地方主管部门'),
    w(2, f('department', '西藏自治区文物局')),
    '实施单位',
    w(2, f('implementingUnit', '布达拉宫管理处、西藏博物馆')),
  )
  .fundHead(
    w(2, d(4, '资金情况（万元）')),
    w(2, LB()),
    BA('全年预算数（A）'),
    EX('全年执行数（B）'),
    RT('预算执行率（B/A）'),
  )
  .fund('total', w(2, '年度资金总额：'), bad('funds/parts-sum', 12774), 12135.3, '95.00%')
  .fund('part', w(2, '其中：布达拉宫管理处'), 9378, 7376.75, '78.66%')
  .fund('part', w(2, '西藏博物馆'), 5009, 4758.55, '95.00%')
  .row(w(2, d(2, '总体目标完成情况')), w(2, '总体目标'), w(3, '全年实际完成情况'))
  .row(
    w(2, g('expected', '完成雪城修缮展示、二期结构检测、古籍文献保护、消防提升等工程和新馆预防性保护。')),
    w(3, g('actual', '雪城修缮展示、消防提升主体完工，古籍文献数字化按计划推进。')),
  )
  .head('annual', d(8, '绩效指标'), L1(), L2(), L3(), TG(), AC('全年实际完成值'), RS('未完成原因和改进措施'))
  .ind(d(4, '产出指标'), d(2, '数量指标'), '实施文物保护工程', '≥6项', '7项', null)
  .ind('古籍文献编目', '≥2000函', '2080函', null)
  .ind('质量指标', '工程验收合格率', '100%', '100%', null)
  .ind('时效指标', '年度任务完成时间', '2020年12月底前', '2020年12月20日', null)
  .ind(d(2, '效益指标'), '社会效益指标', '布达拉宫接待观众', '≥100万人次', '104万人次', null)
  .ind('可持续影响指标', '文物安全事故', '0起', '0起', null)
  .ind('满意度指标', '服务对象满意度指标', '观众满意度', '≥90%', '93%', null)
  .row('说明', w(6, '无'))
  .end()
  .tolerate('funds/low-rate-unexplained', 'indicator/level2-missing');
const tibet = form({
  id: 'seventeenth-xizang-relics-transfer-published-wrong',
  about: '西藏文物局（公开报告的数字）：布达拉宫9378加西藏博物馆5009不等于12774，原文多列了消防工程1613',
  sheets: [relics],
});

/** https://www.chacewang.com/newsdetail/news145837.html : 2万元 carried over, 3万元 from the centre; the actuals carry signs. */
const food = new Sheet('食品监管补助', { grid: [1, 1, 1, 2, 1, 1, 2] })
  .begin('transfer-self-evaluation')
  .row(w(7, title('2021年中央食品药品监管补助资金转移支付区域（项目）绩效自评表')))
  .row(w(2, '转移支付（项目）名称'), w(5, f('projectName', '中央食品监管补助资金')))
  .row(w(2, '中央主管部门'), w(5, '国家市场监督管理总局'))
  .row(
    w(2, '地方主管部门'),
    w(2, f('department', '阿坝州市场监督管理局')),
    '资金使用单位',
    w(2, f('implementingUnit', '汶川县市场监督管理局')),
  )
  .fundHead(
    w(2, d(5, '资金投入情况（万元）')),
    w(2, LB()),
    BA('全年预算数（A）'),
    EX('全年执行数（B）'),
    RT('预算执行率（B/A）'),
  )
  .fund('total', w(2, '年度资金总额：'), 5, 4.9, '98%')
  .fund('part', w(2, '其中：中央财政资金'), 3, 2.9, '96.67%')
  .fund('part', w(2, '地方资金'), 0, 0, '—')
  .fund('part', w(2, '上年结转资金'), 2, 2, '100%')
  .row(w(2, d(2, '总体目标完成情况')), w(2, '总体目标'), w(3, '全年实际完成情况'))
  .row(
    w(2, g('expected', '完成食品抽检和日常监管，守住食品安全底线。')),
    w(3, g('actual', '完成抽检62批次，未发生食品安全事故。')),
  )
  .head('annual', d(7, '绩效指标'), L1(), L2(), L3(), TG(), AC('全年实际完成值'), RS('未完成原因和改进措施'))
  .ind(d(4, '产出指标'), '数量指标', '食品抽检批次', '≥60批次', '62批次', null)
  .ind('质量指标', '抽检样品检验合格率', '≥98%', bad('actual/operator', '≥98%'), null)
  .ind('时效指标', '抽检任务完成时间', '2021年12月底前', '2021年12月10日', null)
  .ind('成本指标', '每批次抽检成本', '≤800元', '790元', null)
  .ind('效益指标', '社会效益指标', '食品安全事故', '0起', '0起', null)
  .ind('满意度指标', '服务对象满意度指标', '群众满意度', '≥80%', '84%', null)
  .row('说明', w(6, '上年结转2万元已全部使用。'))
  .end();
const wenchuan = form({
  id: 'seventeenth-sichuan-wenchuan-food-transfer-published-wrong',
  about: '四川汶川（公开报告的数字）：上年结转2万元加中央3万元，抽检合格率的完成值写成≥98%',
  sheets: [food],
});

/** https://www.pincai.com/article/3413228.htm (儋州, 一镇): 630.2 + 429.36 + 18 + 53.15 = 1130.71; clean. */
const durian = new Sheet('衔接资金', { at: 'A2', grid: [1, 1, 2, 1, 1, 2], gaps: [3] })
  .begin('transfer-self-evaluation')
  .row(w(6, title('财政衔接推进乡村振兴补助资金绩效目标自评表')))
  .row('资金名称', w(2, f('projectName', '财政专项衔接资金')), '年度', w(2, f('year', 2022)))
  .row(
    '主管部门',
    w(2, f('department', '儋州市乡村振兴局')),
    '实施单位',
    w(2, f('implementingUnit', '儋州市和庆镇人民政府')),
  )
  .fundHead(d(6, '资金情况\n（万元）'), w(2, LB()), BA('全年预算数'), EX('全年执行数'), RT('执行率'))
  .fund('total', w(2, '年度资金总额'), 1130.71, 1108.1, pct(1108.1 / 1130.71, '0.00%'))
  .fund('part', w(2, '其中：中央财政资金'), 630.2, 630.2, pct(1, '0.00%'))
  .fund('part', w(2, '省级财政资金'), 429.36, 406.75, pct(406.75 / 429.36, '0.00%'))
  .fund('part', w(2, '市级财政资金'), 18, 18, pct(1, '0.00%'))
  .fund('part', w(2, '预拨资金'), 53.15, 53.15, pct(1, '0.00%'))
  .row(
    '年度目标',
    w(2, g('expected', '建设大皇岭休闲农庄，种植热带水果榴莲蜜，改造危房，硬化村道。')),
    '完成情况',
    w(2, g('actual', '休闲农庄一期投入使用，种植榴莲蜜210亩，改造危房6户，硬化村道3.2公里。')),
  )
  .head('annual', L1(), L2(), L3(), TG('年度指标值'), AC('全年完成值'), RS('未完成原因及改进措施'))
  .ind(d(6, '产出指标'), d(3, '数量指标'), '榴莲蜜种植面积', '≥200亩', '210亩', null)
  .ind('改造危房户数', '6户', '6户', null)
  .ind('硬化村道里程', '≥3.5公里', '3.2公里', '0.3公里占用林地，手续正在办理')
  .ind('质量指标', '项目验收合格率', '100%', '100%', null)
  .ind('时效指标', '年度任务完成时间', '2022年12月底前', '2022年12月18日', null)
  .ind('成本指标', '村道硬化补助标准', '≤45万元/公里', '44.6万元/公里', null)
  .ind(d(2, '效益指标'), '经济效益指标', '带动脱贫户户均增收', '≥1500元', '1620元', null)
  .ind('社会效益指标', '受益脱贫人口', '≥860人', '872人', null)
  .ind('满意度指标', '服务对象满意度指标', '受益群众满意度', '≥95%', '97%', null)
  .end();
const danzhou = form({
  id: 'seventeenth-hainan-danzhou-transfer-published',
  about:
    '海南儋州（公开报告的数字）：表从第2行起，第三列后空一列，四项资金相加等于1130.71，一项未完成有原因，无错',
  sheets: [durian],
});

/** https://taowenge.com/p-72790586.html : 编制14名, 在职13名, 六个科室; the 三公 of the year before do not add up. */
const base = new Sheet('基础数据表', { grid: [2, 1, 1, 1] })
  .begin('base-data')
  .row(w(4, '附件1'))
  .row(w(4, title('2020年度部门整体支出绩效评价基础数据表')))
  .row(d(2, '财政供养人员情况（人）'), '编制数', '2020年实际在职人数', '控制率')
  .row(f('establishment', 14), f('onPost', 13), f('controlRate', '92.86%'))
  .row('经费控制情况（万元）', '2019年决算数', '2020年预算数', '2020年决算数')
  .row('三公经费', bad('base/parts-sum', 6.8), 6.5, 5.9)
  .row('   1、公务用车购置和维护经费', 5.2, 5.3, 4.9)
  .row('      其中：公车购置', 0, 0, 0)
  .row('            公车运行维护', 5.2, 5.3, 4.9)
  .row('   2、出国经费', 0, 0, 0)
  .row('   3、公务接待', 1.2, 1.2, 1)
  .row('项目支出：', 1186, 1240, 1221.5)
  .row('   1、业务工作专项', 386, 400, 391.5)
  .row('   2、运行维护专项', 800, 840, 830)
  .row('公用经费', 38.6, 40, 37.8)
  .row('   其中：办公经费', 12.6, 13, 12.4)
  .row('         水费、电费、差旅费', 20, 21, 19.6)
  .row('         会议费、培训费', 6, 6, 5.8)
  .row('政府采购金额', '——', 210, 206)
  .row('部门基本支出预算调整', '——', 0, 0)
  .row(d(2, '楼堂馆所控制情况\n（2020年完工项目）'), '批复规模（㎡）', '实际规模（㎡）', '规模控制率')
  .row('无', '无', '无')
  .row('厉行节约保障措施', w(3, '严格执行车辆定点维修、定点加油。'))
  .row(w(4, '填表人：周赛男  填报日期：2021.5.10  联系电话：0731-8820000  单位负责人签字：'))
  .end();
const sanitation = new Sheet('整体自评', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('overall-self-evaluation')
  .row(w(9, '附件2'))
  .row(w(9, title('2020年度部门整体支出绩效自评表')))
  .row(w(2, '县级预算部门名称'), w(7, f('department', '县环境卫生服务中心')))
  .fundHead(
    d(7, '年度预算申请（万元）'),
    w(2, LB()),
    BI(),
    BA('全年预算数'),
    EX('全年执行数'),
    WT(),
    RT('执行率'),
    SC(),
  )
  .fund('total', w(2, '年度资金总额'), 1380, 1420, 1391.6, 10, '98%', 9.8)
  .row(w(5, '按收入性质分：1420'), w(3, '按支出性质分：1420'))
  .row(w(5, '其中：一般公共预算：1300'), w(3, '其中：基本支出：180'))
  .row(w(5, '政府性基金拨款：0'), w(3, '项目支出：1240'))
  .row(w(5, '纳入专户管理的非税收入拨款：120'), w(3, null))
  .row(w(5, '其他资金：0'), w(3, null))
  .row(d(2, '年度总体目标'), w(4, '预期目标'), w(4, '实际完成情况'))
  .row(
    w(4, g('expected', '城区清扫保洁、垃圾清运和末端处置正常运转。')),
    w(4, g('actual', '全年生活垃圾运输量6.04万吨，25辆作业车辆正常运行。')),
  )
  .head('annual', d(8, '绩效指标'), L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS())
  .ind(d(4, '产出指标\n（50分）'), '数量指标', '生活垃圾清运量', '≥5.8万吨', '6.04万吨', 20, 20, null)
  .ind('质量指标', '垃圾无害化处理率', '100%', '100%', 10, 10, null)
  .ind('时效指标', '垃圾清运频次', '每日1次', '每日1次', 10, 10, null)
  .ind('成本指标', '每吨清运处置成本', '≤210元', '202元', 10, 10, null)
  .ind(
    d(2, '效益指标\n（30分）'),
    '社会效益指标',
    '市民有效投诉',
    '≤20起',
    '25起',
    15,
    12,
    bad('score/reason-missing', null),
  )
  .ind('生态效益指标', '渗滤液处理达标率', '100%', '100%', 15, 15, null)
  .ind('满意度指标\n（10分）', '社会公众或服务对象满意度指标', '市民满意度', '≥90%', '92%', 10, 10, null)
  .row(w(6, '总分'), t('weight', 100), t('score', 96.8), null)
  .end()
  .tolerate('indicator/category');
const hunan = form({
  id: 'seventeenth-hunan-sanitation-base-overall-wrong',
  about:
    '湖南环卫：基础数据表（13/14=92.86%，前年三公6.8≠5.2+1.2）加整体自评表，收入性质、支出性质两列相等；投诉25起对≤20起没有原因',
  sheets: [base, sanitation],
  tolerated: ['base/anomaly', 'cross/projects-sum', 'cross/amount'],
});

export const transfers = [tibet, wenchuan, danzhou, hunan];
