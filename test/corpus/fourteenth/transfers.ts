/** Transfers without points or scores. */
import { Sheet, bad, d, f, form, g, num, pct, title, w } from '../form';
import { AC, BA, EX, L1, L2, L3, LB, RS, RT, TG } from '../kit';

/** 青海 共和: the regional form of a central transfer, names of three departments, blank columns; clean. */
const grass = new Sheet('区域自评', { grid: [1, 1, 1, 2, 2, 2, 2], gaps: [3] })
  .begin('transfer-self-evaluation')
  .row(w(7, '附件4'))
  .row(w(7, title('中央对地方转移支付区域（项目）绩效自评表')))
  .row(w(7, '（2023年度）'))
  .row(w(3, '转移支付（项目）名称'), w(4, f('projectName', '林业草原生态保护恢复资金')))
  .row(w(3, '中央主管部门'), w(4, '国家林业和草原局'))
  .row(
    w(3, '地方主管部门'),
    w(2, f('department', '共和县林业和草原局')),
    '资金使用单位',
    f('implementingUnit', '共和县草原站等4家单位'),
  )
  .fundHead(
    w(3, d(5, '资金投入情况\n（万元）')),
    LB(null),
    BA('全年预算数（A）'),
    EX('全年执行数（B）'),
    RT('预算执行率（B/A）'),
  )
  .fund('total', '年度资金总额：', num(2480), num(2396.5), pct(2396.5 / 2480, '0.00%'))
  .fund('part', '其中：中央财政资金', num(2180), num(2096.5), pct(2096.5 / 2180, '0.00%'))
  .fund('part', '地方资金', num(300), num(300), pct(1, '0.00%'))
  .fund('part', '其他资金', num(0), num(0), null)
  .row(w(3, d(2, '总体目标完成情况')), w(2, '总体目标'), w(2, '全年实际完成情况'))
  .row(
    w(2, g('expected', '治理退化草原12万亩，草原综合植被盖度达到58%。')),
    w(2, g('actual', '治理退化草原12.3万亩，综合植被盖度58.6%。')),
  )
  .gap()
  .head('annual', L1(), L2(), w(1, '序号'), L3(), TG(), AC('全年实际完成值'), RS('未完成原因和改进措施'))
  .ind(d(5, '产出指标'), d(2, '数量指标'), 1, '治理退化草原面积', '12万亩', '12.3万亩', null)
  .ind(2, '草原鼠害防控面积', '≥60万亩', '61.5万亩', null)
  .ind('质量指标', 3, '人工种草出苗率', '≥80%', '84%', null)
  .ind('时效指标', 4, '当年任务完成率', '≥90%', '92%', null)
  .ind('成本指标', 5, '退化草原改良补助标准', '≤150元/亩', '150元/亩', null)
  .ind(d(2, '效益指标'), '生态效益指标', 6, '草原综合植被盖度', '≥58%', '58.6%', null)
  .ind('社会效益指标', 7, '带动农牧民务工', '≥1500人次', '1420人次', '部分工段改用机械补播，用工减少')
  .ind('满意度指标', '服务对象满意度指标', 8, '农牧民满意度', '≥85%', '90%', null)
  .row(w(3, '说明'), w(4, '请在此处简要说明各级审计和财政监督中发现的问题及其所涉及的金额，如没有请填无。'))
  .row(w(7, '注：1.资金使用单位按项目绩效目标填报，主管部门汇总时按区域绩效目标填报。'))
  .end()
  .tolerate('actual/missing');
const qinghai = form({
  id: 'fourteenth-qinghai-grassland-transfer',
  about: '青海共和：中央转移支付区域自评表，无分值得分，指标区有序号列和空列，一项未完成有原因，无错',
  sheets: [grass],
});

/** 广西 天等: project money with a wrong rate; the parts of the budget do not make the total; levels run into one column. */
const pepper = new Sheet('衔接资金', { at: 'A3', grid: [1, 1, 2, 2, 1, 1, 2] })
  .begin('transfer-self-evaluation')
  .row(w(7, title('财政衔接推进乡村振兴补助资金项目绩效目标自评表')))
  .row(w(4, '2024年度'), w(3, '单位：元'))
  .row(w(2, '项目名称'), w(5, f('projectName', '指天椒产业基地配套设施')))
  .row(
    w(2, '主管部门'),
    w(2, f('department', '天等县农业农村局')),
    '实施单位',
    w(2, f('implementingUnit', '天等县天等镇人民政府')),
  )
  .fundHead(
    w(2, d(5, '资金情况（元）')),
    LB('资金来源'),
    EX('全年执行数（B）'),
    w(2, BA('全年预算数（A）')),
    RT('执行率（B/A）'),
  )
  .fund(
    'total',
    '年度资金总额',
    num(2940000, '#,##0'),
    w(2, bad('funds/parts-sum', num(3000000, '#,##0'))),
    bad('funds/rate', pct(0.996, '0.0%')),
  )
  .fund('part', '中央补助', num(2000000, '#,##0'), w(2, num(2000000, '#,##0')), pct(1, '0.0%'))
  .fund('part', '自治区补助', num(640000, '#,##0'), w(2, num(640000, '#,##0')), pct(1, '0.0%'))
  .fund('part', '县级资金', num(300000, '#,##0'), w(2, num(400000, '#,##0')), pct(0.75, '0.0%'))
  .row(
    w(2, '年初设定目标'),
    w(2, g('expected', '硬化产业路3.2公里，修建水肥池18座。')),
    '全年实际完成情况',
    w(2, g('actual', '硬化产业路3.2公里，修建水肥池18座。')),
  )
  .head(
    'annual',
    L1(),
    L2(),
    L3('绩效指标'),
    AC('全年完成值'),
    w(2, TG('年度指标值')),
    RS('未完成原因和改进措施'),
  )
  .ind(d(5, '产出指标'), d(2, '数量'), '硬化产业路里程', '3.2公里', w(2, '≥3.2公里'), null)
  .ind('修建水肥池', '18座', w(2, '18座'), null)
  .ind('质量', '项目验收合格率', '100%', w(2, '100%'), null)
  .ind('时效', '完工时间', '2024年11月20日', w(2, '2024年11月底前'), null)
  .ind('成本', '产业路每公里造价', '56.8万元', w(2, '不超过58万元'), null)
  .ind(d(2, '效益指标'), '经济效益', '指天椒每亩增收', '640元', w(2, '大于等于600元'), null)
  .ind('社会效益', '受益脱贫户', '388户', w(2, '不少于380户'), null)
  .ind('满意度', '服务对象满意度', '受益群众满意度', '96.5%', w(2, '不低于95%'), null)
  .end()
  .tolerate('funds/low-rate-unexplained', 'funds/unit');
const guangxi = form({
  id: 'fourteenth-guangxi-pepper-transfer-wrong',
  about:
    '广西天等：从A3起，以元计，执行数在预算数前、完成值在指标值前；200+64+40=304万与300万不符，294/300=98%写99.6%',
  sheets: [pepper],
});

/** 黑龙江 抚远: one actual forgotten, one in another unit; targets as two values; the form has 指标名称 under a common header. */
const fishery = new Sheet('渔业补助', { grid: [1, 1, 1, 2, 1, 1, 2] })
  .begin('transfer-self-evaluation')
  .row(w(7, title('2024年中央转移支付预算执行情况绩效自评表')))
  .row('项目名称', w(6, f('projectName', '渔业发展补助资金（赫哲族渔民转产）')))
  .row(
    '主管部门',
    w(3, f('department', '抚远市农业农村局')),
    '实施单位',
    w(2, f('implementingUnit', '抚远市渔政渔港监督管理站')),
  )
  .fundHead(
    d(4, '资金情况（万元）'),
    w(2, LB('资金名称')),
    w(1, BA('预算数（A）')),
    w(1, EX('执行数（B）')),
    w(2, RT('执行率（B/A，%）')),
  )
  .fund('total', w(2, '资金总额'), 432, 410.4, w(2, 95))
  .fund('part', w(2, '其中：中央补助'), 400, 380, w(2, 95))
  .fund('part', w(2, '省级资金'), 32, 30.4, w(2, 95))
  .row(d(2, '总体目标'), w(3, '年初目标'), w(3, '实际完成'))
  .row(
    w(3, g('expected', '回收报废渔船40艘，扶持渔民转产。')),
    w(3, g('actual', '回收报废渔船40艘，扶持渔民转产1510人。')),
  )
  .head('annual', '序号', d(2, L1()), d(2, L2()), w(4, '绩效指标'))
  .more(null, L3('指标名称'), TG('指标值'), AC('完成值'), RS('原因及措施'))
  .ind(1, d(5, '产出指标'), d(2, '数量指标'), '回收报废渔船', '≥40艘', '40艘', null)
  .ind(2, '扶持转产渔民', '≥1500人', bad('actual/unit', '1510户'), null)
  .ind(3, '质量指标', '渔船拆解合规率', '100%', '100%', null)
  .ind(4, '时效指标', '补助资金兑付时间', '每季度末', '每季度末', null)
  .ind(5, '成本指标', '渔船回收补助标准', '5000元/艘；10000元/艘（机动）', '5000元/艘；10000元/艘', null)
  .ind(6, d(2, '效益指标'), '社会效益指标', '渔民年人均收入', '≥2.2万元', bad('actual/missing', null), null)
  .ind(7, '生态效益指标', '增殖放流鲟鳇鱼苗成活率', '97%-100%', '98%', null)
  .ind(8, '满意度指标', '服务对象满意度', '渔民满意度', '≥90%', '93%', null)
  .end();
const heilongjiang = form({
  id: 'fourteenth-heilongjiang-fishery-transfer-wrong',
  about: '黑龙江抚远：绩效指标下嵌套四列，两种补助标准、区间值、每季度末；人与户不符，一项没有完成值',
  sheets: [fishery],
});

export const transfers = [qinghai, guangxi, heilongjiang];
