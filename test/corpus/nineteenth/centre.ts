/** Project self-evaluations of Henan, Jiangxi, Shanxi and Heilongjiang. */
import { Sheet, bad, d, day, f, form, fx, g, h, may, own, pct, t, title, w } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

/** 河南 洛宁: three goals each with what was done, a standard for each mark, strange signs; clean. */
const apples = new Sheet('金珠沙梨', { grid: [1, 1, 1, 2, 1, 1, 1, 2, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(10, title('洛宁县2022年度财政项目支出绩效自评表')))
  .row(
    '项目名称',
    w(4, f('projectName', '金珠沙梨产业提质增效')),
    w(2, '项目代码'),
    w(3, f('projectCode', '410328220000000104')),
  )
  .row(
    '主管部门',
    w(4, f('department', '洛宁县农业农村局')),
    w(2, '项目单位'),
    w(3, f('implementingUnit', '洛宁县园艺工作站')),
  )
  .fundHead(
    d(4, '资金情况（万元）'),
    w(2, LB()),
    BI('年初预算'),
    w(2, BA('全年预算数')),
    EX('实际支出数'),
    WT(),
    RT('执行率（%）'),
    SC(),
  )
  .fund('total', w(2, '资金总额'), '480', w(2, '512.50'), '502.25', '　10', 98, 9.8)
  .fund('part', w(2, '财政资金'), '480', w(2, '480.00'), '469.75', '——', 97.86, '——')
  .fund('part', w(2, '上年结转资金'), '0', w(2, '32.50'), '32.50', '——', 100, '——')
  .row(d(4, '总体目标'), '序号', w(4, '预期目标'), w(4, '完成情况'))
  .row(
    g('name', '目标1'),
    w(4, g('expected', '高接换优老果园2000亩。')),
    w(4, g('actual', '高接换优2060亩。')),
  )
  .row(
    g('name', '目标2'),
    w(4, g('expected', '建设水肥一体化示范园3个。')),
    w(4, g('actual', '建成水肥一体化示范园3个。')),
  )
  .row(g('name', '目标3'), w(4, g('expected', '培训果农1500人次。')), w(4, g('actual', '培训果农1520人次。')))
  .head(
    'annual',
    '对应目标',
    L1(),
    L2(),
    L3(),
    WT(),
    TG('指标值'),
    AC('完成值'),
    h('scoringText', '评分标准'),
    SC('自评得分'),
    RS('偏差原因及改进措施'),
  )
  .ind(
    '目标1',
    d(6, '产出指标'),
    d(3, '数量指标'),
    '高接换优面积',
    10,
    '≧2000亩',
    '2060亩',
    '按完成比例得分',
    10,
    null,
  )
  .ind('目标2', '水肥一体化示范园', 10, '═3个', '3个', '每少1个扣3分', 10, null)
  .ind('目标3', '培训果农', 5, '≥1,500人次', '1520人次', '按完成比例得分', 5, null)
  .ind('目标1', '质量指标', '嫁接成活率', 10, '≥90%', '93%', '按完成比例得分', 10, null)
  .ind('目标1', '时效指标', '嫁接完成时间', 10, '2022、4、30', '2022、4、22', '逾期不得分', 10, null)
  .ind('目标1', '成本指标', '每亩嫁接补助', 5, '≤800元', '800元', '超出不得分', 5, null)
  .ind(
    '目标1',
    d(2, '效益指标'),
    '经济效益指标',
    '亩均产值',
    15,
    '≥6000元',
    '5640元',
    '按完成比例得分',
    14.1,
    '8月持续高温，果个偏小',
  )
  .ind('目标2', '生态效益指标', '亩均节水率', 15, '≥30%', '32%', '按完成比例得分', 15, null)
  .ind(
    '目标3',
    '满意度指标',
    '服务对象满意度指标',
    '果农满意度',
    10,
    '≥92%',
    '95%',
    '按完成比例得分',
    10,
    null,
  )
  .row(w(4, '合　计'), t('weight', 100), w(3, null), t('score', 98.9), null)
  .end();
const luoning = form({
  id: 'nineteenth-henan-luoning-three-goals',
  about:
    '河南洛宁：金额是文本、分值带全角空格、执行率为裸数98，三个目标各有完成情况，指标行标对应目标，分值在前并有评分标准列，2022、4、30，无错',
  sheets: [apples],
  tolerated: ['field/amount-text'],
});

/** 江西 井冈山: the total in the row of the title, a list of expenses inside, rows of the template left, 95 points. */
const lantern = new Sheet('表1', { grid: [1, 1, 3, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(
    w(5, title('井冈山市2023年度项目支出绩效自评表')),
    w(2, '自评总分'),
    w(1, bad('total/score', t('score', 97.5))),
  )
  .row('项目名称', w(7, f('projectName', '红色标语保护展示')))
  .row(
    '主管部门',
    w(3, f('department', '井冈山市文化广电新闻出版旅游局')),
    '实施单位',
    w(3, f('implementingUnit', '井冈山革命博物馆')),
  )
  .fundHead(d(3, '项目资金（万元）'), LB(), BI(), BA(), EX(), RT(), WT(), SC())
  .fund('total', '年度资金总额', 160, 160, 152, '95.00%', 10, 9.5)
  .fund('part', '其中：财政拨款', 160, 160, 152, '95.00%', '-', '-')
  .row(d(5, '支出明细'), '序号', '支出内容', w(2, '预算（万元）'), w(2, '实际支出（万元）'), '备注')
  .row(1, '标语本体保护', w(2, 96), w(2, 94.2), null)
  .row(2, '数字化采集', w(2, 40), w(2, 36.8), '尾款3.2万元待验收后支付')
  .row(3, '展示牌制作', w(2, 24), w(2, 21), null)
  .row('合计', null, w(2, 160), w(2, 152), null)
  .row(
    '总体目标',
    w(3, g('expected', '保护红色标语60处，采集数字档案60套。')),
    '完成情况',
    w(3, g('actual', '保护红色标语60处，采集数字档案60套。')),
  )
  .head('annual', L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS())
  .ind(d(7, '产出指标'), d(3, '数量指标'), '保护红色标语', '60处', '60处', 15, 15, null)
  .ind('采集数字档案', '≥60套', '60套', 10, 10, null)
  .maybe(bad('indicator/placeholder', '指标3：'), null, null, null, null, null)
  .ind('质量指标', '文物保护工程验收合格率', '100%', '100%', 10, 10, null)
  .ind('时效指标', '保护工程工期', '≤180天', '176天', 5, 5, null)
  .ind('成本指标', '单处标语保护费', '≤1.6万元', '1.57万元', 5, 5, null)
  .maybe(may('indicator/placeholder', '……'), null, null, null, null, null, null)
  .ind(d(2, '效益指标'), '社会效益指标', '接待研学团队', '≥300批次', '312批次', 15, 15, null)
  .ind('可持续影响指标', '日常巡查制度', '健全', '健全', 15, 15, null)
  .ind('满意度指标', '服务对象满意度指标', '参观群众满意度', '≥95%', '96.8%', 10, 10, null)
  .end()
  .finding('weight/total')
  .tolerate('weight/level1', 'indicator/placeholder');
const jinggangshan = form({
  id: 'nineteenth-jiangxi-jinggangshan-slogans-wrong',
  about: '江西井冈山：自评总分写在标题行，表中嵌支出明细；分值合计95，总分97.5与94.5不符，“指标3：”“……”未删',
  sheets: [lantern],
});

/** 山西 永和: rows that slid to the left, a goal that only says a number, misplaced measures. */
const dates = new Sheet('红枣', { grid: [1, 1, 1, 1, 1, 1, 1, 1] })
  .begin('project-self-evaluation')
  .row(w(8, title('永和县2024年度项目支出绩效自评表')))
  .row(
    '项目名称',
    w(3, f('projectName', '红枣防裂果设施补助')),
    '主管部门',
    w(3, f('department', '永和县红枣产业发展中心')),
  )
  .fundHead(d(4, '项目资金（万元）'), LB(), BI(), BA(), EX(), RT(), WT(), SC())
  .fund('total', '年度资金总额', 130, bad('funds/parts-sum', 130), 117, '90.00%', 10, 9)
  .fund('part', '其中：中央衔接资金', 80, 80, 72, '90.00%', null, null)
  .fund('part', '县级资金', 50, 55, 45, '81.82%', null, null)
  .row(
    '年度目标',
    w(3, g('expected', '搭建防雨棚650亩，降低裂果损失。')),
    '完成情况',
    w(3, g('actual', '搭建防雨棚656亩；县级资金5万元为质保金，另有5万元待审计后支付。')),
  )
  .head('annual', L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS())
  .ind('产出指标', '数量指标', '搭建防雨棚', '≥650亩', '656亩', 20, 20, null)
  .slid(
    own('level2', '质量指标'),
    own('level3', '防雨棚验收合格率'),
    own('target', '100%'),
    own('actual', '100%'),
    own('weight', 10),
    own('score', 10),
  )
  .slid(
    own('level2', '时效指标'),
    own('level3', '入户技术指导'),
    own('target', '≥90次'),
    own('actual', '96次'),
    own('weight', 10),
    own('score', 10),
  )
  .slid(
    own('level2', '成本指标'),
    own('level3', '每亩防雨棚补助'),
    own('target', '≤2000元'),
    own('actual', '1980元'),
    own('weight', 10),
    own('score', 10),
  )
  .ind('效益指标', '经济效益指标', '亩均减损', '≥1200元', '1260元', 15, 15, null)
  .slid(
    own('level2', '社会效益指标'),
    own('level3', '受益枣农'),
    own('target', '≥410户'),
    own('actual', '380户'),
    own('weight', 15),
    own('score', bad('score/unmet-full', 15)),
  )
  .ind('满意度指标', '服务对象满意度指标', '枣农满意度', '≥90%', '92%', 10, 10, null)
  .row('总分', null, null, null, null, t('weight', 100), t('score', 99), null)
  .end()
  .finding('indicator/category')
  .tolerate(
    'layout/displaced-row',
    'score/reason-missing',
    'funds/low-rate-unexplained',
    'indicator/level1-missing',
  );
const yonghe = form({
  id: 'nineteenth-shanxi-yonghe-slid-rows-wrong',
  about:
    '山西永和：丢失合并后四行左移一列；全年预算130与80+55不符，时效指标写“入户技术指导≥90次”，410户完成380户仍满分',
  sheets: [dates],
});

/** 黑龙江 抚远: cover, filling notes and a hidden list; real dates, fractions, formulas; rate 0.97; clean. */
const notes = new Sheet('填表说明', { grid: [1, 6] })
  .row(w(2, '填 表 说 明'))
  .row(1, '年度指标值、实际完成值应量化；定性指标按达成程度分档计分。')
  .row(2, '得分＝执行率×分值，最高不超过该项分值；总分90（含）—100分为优。')
  .row(3, '一级指标分值统一设置为：产出50分、效益30分、满意度10分、预算执行率10分。');
const sturgeon = new Sheet('绩效自评表', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, '附件3-1'))
  .row(w(8, title('项目支出绩效自评表')))
  .row(w(8, '（2025年度）'))
  .row('项目名称', w(7, f('projectName', '鲟鳇鱼增殖放流')))
  .row(
    '主管部门',
    w(3, f('department', '抚远市农业农村局')),
    '实施单位',
    w(3, f('implementingUnit', '抚远市渔业渔政服务中心')),
  )
  .fundHead(
    d(3, '项目资金\n（万元）'),
    LB(),
    BI('年初\n预算数'),
    BA('全年\n预算数'),
    EX('全年\n执行数'),
    WT(),
    RT('执行率'),
    SC(),
  )
  .fund('total', '年度资金总额', 230, 230, 223.1, 10, fx('F7/E7', 0.97, '0.00%'), fx('ROUND(H7*G7,2)', 9.7))
  .fund('part', '其中：当年财政拨款', 230, 230, 223.1, '—', fx('F8/E8', 0.97, '0.00%'), '—')
  .row(
    '年度总体目标',
    w(3, g('expected', '放流鲟鳇鱼苗120万尾。')),
    '实际完成情况',
    w(3, g('actual', '放流鲟鳇鱼苗122万尾。')),
  )
  .head('annual', L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS())
  .ind(d(4, '产出指标'), '数量指标', '放流鱼苗', '≥120万尾', '122万尾', 20, 20, null)
  .ind('质量指标', '鱼苗检疫合格率', pct(1), pct(1), 10, 10, null)
  .ind('时效指标', '放流完成时间', day('2025-07-31'), day('2025-06-26'), 10, 10, null)
  .ind('成本指标', '每万尾放流成本', '≤1.9万元', '1.83万元', 10, 10, null)
  .ind(
    d(2, '效益指标'),
    '生态效益指标',
    '鲟鳇鱼资源监测点捕获量',
    '有所恢复',
    '有所恢复',
    15,
    13,
    '增殖放流见效周期长，种群恢复尚不明显',
  )
  .ind('社会效益指标', '渔民护渔知晓率', pct(0.9), pct(0.945, '0.0%'), 15, 15, null)
  .ind('满意度指标', '服务对象满意度指标', '渔民满意度', pct(0.9), pct(0.93), 10, 10, null)
  .row(w(5, '总分'), t('weight', fx('SUM(G11:G17)+10', 100)), t('score', fx('SUM(H11:H17)+I7', 97.7)), null)
  .end();
const pick = new Sheet('list', { grid: [1, 1], hidden: true })
  .row('等级', '指标性质')
  .row('优', '≥')
  .row('良', '≤')
  .row('中', '=');
const fuyuan = form({
  id: 'nineteenth-heilongjiang-fuyuan-dates-formulas',
  about:
    '黑龙江抚远：填表说明在前、隐藏下拉表在后；日期单元格、百分数为小数、执行率与总分是公式，定性指标扣分有原因，无错',
  sheets: [notes, sturgeon, pick],
});

export const centre = [luoning, jinggangshan, yonghe, fuyuan];
