/** 广东, 深圳, 广西, 海南, 福建, 厦门, 江西: one project on one sheet. */
import { Sheet, bad, d, day, f, form, fx, g, h, may, num, pct, t, title, w } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

/** 广东高州: 支出率, a column of 完成率 and of proofs, money by 上级补助/本级; one score below with its reason. */
const toilets = new Sheet('Sheet1', { grid: [1, 1, 2, 1, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('2024年度财政资金项目支出绩效自评表')))
  .row(
    '项目名称',
    w(4, f('projectName', '农村公厕建设')),
    '主管部门',
    w(3, f('department', '高州市农业农村局')),
  )
  .row(
    '资金使用单位',
    w(4, f('implementingUnit', '高州市根子镇人民政府')),
    '联系人及电话',
    w(3, '林志强 0668-6660000'),
  )
  .fundHead(
    d(5, '资金情况（万元）'),
    w(2, LB('资金来源')),
    BI('年初预算'),
    BA('调整后预算'),
    EX('实际支出'),
    RT('支出率'),
    WT(),
    SC(),
  )
  .fund('total', w(2, '合计'), 180, 200, 196, '98.00%', 10, 9.8)
  .fund('part', w(2, '上级补助'), 80, 100, 100, '100.00%', '-', '-')
  .fund('part', w(2, '本级财政'), 100, 100, 96, '96.00%', '-', '-')
  .fund('part', w(2, '其他资金'), 0, 0, 0, '-', '-', '-')
  .row(
    '年度总体目标',
    w(4, g('expected', '新建农村公厕40座以上，改善农村人居环境。')),
    '完成情况',
    w(3, g('actual', '新建农村公厕42座，均已投入使用。')),
  )
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    TG('年度目标值'),
    AC(),
    h('completionRate', '完成率'),
    WT(),
    SC('自评得分'),
    RS('佐证材料及未完成原因'),
  )
  .ind(d(4, '产出指标'), '数量指标', '新建农村公厕', '≥40座', '42座', '105%', 15, 15, '竣工验收单')
  .ind('质量指标', '公厕验收合格率', '100%', '100%', '100%', 15, 15, '竣工验收单')
  .ind('时效指标', '公厕完工时间', '2024年11月底前', '2024年11月20日', '100%', 10, 10, '竣工验收单')
  .ind('成本指标', '单座建设成本', '≤4.5万元', '4.4万元', '100%', 10, 10, '结算书')
  .ind(
    d(2, '效益指标'),
    '社会效益指标',
    '受益群众人数',
    '≥1.2万人',
    '1.25万人',
    '104.17%',
    15,
    15,
    '村委会统计表',
  )
  .ind(
    '可持续影响指标',
    '长效管护机制',
    '建立',
    '建立',
    '100%',
    15,
    14,
    '部分村管护员补助尚未落实，已列入下年预算',
  )
  .ind(
    '满意度指标',
    '服务对象满意度指标',
    '村民满意度',
    '≥90%',
    '88.2%',
    '98%',
    10,
    9.8,
    '部分公厕照明不足，已加装路灯',
  )
  .row(w(6, '合计'), t('weight', 100), t('score', 98.6), t('grade', '优'))
  .end()
  .row(w(9, '填表人：林志强        审核人：（签名）        填报日期：2025年3月12日'));
const maoming = form({
  id: 'fifth-guangdong-toilets',
  about: '广东：支出率、完成率、佐证材料列，上级补助/本级财政两行，无错',
  sheets: [toilets],
});

/** 深圳: money in one row of columns, points only in the indicators (90 and 10 by the header); one score above its points while the total counts it as 10. */
const drones = new Sheet('项目绩效自评', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, title('深圳市光明区部门预算项目绩效自评表（2023年度）')))
  .row(
    '项目名称',
    w(3, f('projectName', '低空巡查服务采购')),
    '项目编码',
    w(3, f('projectCode', '440311230000000123456')),
  )
  .row(
    '主管部门',
    w(3, f('department', '光明区应急管理局')),
    '实施单位',
    w(3, f('implementingUnit', '光明区应急管理局')),
  )
  .fundHead(
    d(2, '资金（元）'),
    w(2, LB('资金性质')),
    BI('年初预算金额'),
    BA('年度预算金额'),
    EX('支付金额'),
    RT('预算执行率'),
    SC('执行率得分（满分10分）'),
  )
  .fund(
    'total',
    w(2, '项目资金'),
    num(1200000, '#,##0'),
    num(1150000, '#,##0'),
    num(1092500, '#,##0'),
    '95%',
    9.5,
  )
  .row('预期目标', w(7, g('expected', '全年开展无人机巡查不少于600架次，覆盖全区林区和水库。')))
  .row('目标实现情况', w(7, g('actual', '开展无人机巡查624架次，发现隐患86处，全部处置。')))
  .head('annual', L1(), L2(), L3(), TG('目标值'), AC('完成值'), WT('权重'), SC(), RS('未达标说明'))
  .ind(d(4, '产出'), '数量', '无人机巡查架次', '≥600架次', '624架次', 20, 20, null)
  .ind('质量', '影像数据有效率', '≥98%', '98.6%', 10, 10, null)
  .ind('时效', '隐患推送时间', '≤30分钟', '25分钟', 10, 10, null)
  .ind('成本', '单架次巡查成本', '≤1900元', '1751元', 10, 10, null)
  .ind(d(2, '效益'), '社会效益', '隐患处置率', '≥95%', '100%', 15, 15, null)
  .ind('生态效益', '森林火情早期发现率', '≥90%', '81%', 15, 13.5, '夜间巡查能力不足，拟增配热成像设备')
  .ind('满意度', '服务对象满意度', '街道办满意度', '≥90%', '95%', 10, bad('score/exceeds-weight', 12), null)
  .row(w(5, '总分'), t('weight', 100), may('total/score', t('score', 98)), null)
  .end();
const shenzhen = form({
  id: 'fifth-shenzhen-drones-wrong',
  about: '深圳：资金单行以元计，执行率满分写在表头；10分得12而合计98按10分加',
  sheets: [drones],
});

/** 广西田东: two-row header with 年度指标 over 目标值/实际值/计量单位, shares as fractions, the unit in the title row; clean. */
const mango = new Sheet('附件3', { at: 'B2', grid: [1, 1, 2, 1, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, '附件3'))
  .row(w(9, title('项目支出绩效自评表')))
  .row(w(5, '（2024年度）'), w(4, '金额单位：万元'))
  .row('项目名称', w(8, f('projectName', '芒果标准化示范基地补助')))
  .row(
    '主管部门',
    w(4, f('department', '田东县农业农村局')),
    '实施单位',
    w(3, f('implementingUnit', '田东县水果技术服务中心')),
  )
  .fundHead(
    d(4, '项目资金'),
    w(2, LB('项目')),
    BI(),
    BA('全年预算数'),
    EX('全年执行数'),
    WT(),
    RT('执行率'),
    SC(),
  )
  .fund('total', w(2, '年度资金总额'), num(300), num(260), num(260), 10, pct(1, '0.00%'), num(10))
  .fund('part', w(2, '其中：中央和自治区补助'), num(200), num(200), num(200), null, pct(1, '0.00%'), null)
  .fund('part', w(2, '      县级配套'), num(100), num(60), num(60), null, pct(1, '0.00%'), null)
  .row(d(2, '年度总体目标'), w(4, '预期目标'), w(4, '实际完成情况'))
  .row(
    w(4, g('expected', '建设芒果标准化示范基地5个，亩产提高5%。')),
    w(4, g('actual', '建成基地5个，平均亩产提高5.8%。')),
  )
  .head(
    'annual',
    d(2, L1()),
    d(2, L2()),
    d(2, L3()),
    w(3, '年度指标'),
    d(2, WT()),
    d(2, SC()),
    d(2, RS('偏差原因')),
  )
  .more(h('target', '目标值'), h('actual', '实际值'), h('unit', '计量单位'))
  .ind(d(4, '产出指标'), '数量指标', '示范基地个数', '≥5', 5, '个', 15, 15, null)
  .ind('质量指标', '示范基地验收合格率', pct(1), pct(1), '%', 15, 15, null)
  .ind('时效指标', '补助资金拨付到位率', pct(1), pct(1), '%', 10, 10, null)
  .ind('成本指标', '单个基地补助标准', '≤55', 52, '万元', 10, 10, null)
  .ind(d(2, '效益指标'), '经济效益指标', '芒果亩产提高率', pct(0.05), pct(0.058, '0.0%'), '%', 20, 20, null)
  .ind('社会效益指标', '辐射带动农户', '≥460', 482, '户', 10, 10, null)
  .ind('满意度指标', '服务对象满意度', '种植户满意度', pct(0.9), pct(0.935, '0.0%'), '%', 10, 10, null)
  .row(w(6, '总分'), t('weight', 100), t('score', 100), null)
  .end();
const guangxi = form({
  id: 'fifth-guangxi-mango',
  about: '广西：两层表头“年度指标”下分目标值/实际值/计量单位，百分比存小数，调减预算，无错',
  sheets: [mango],
});

/** 海南: 指标值 and 实际值 with a bare number, a rate above 100 and the grade one step too high. */
const sand = new Sheet('绩效自评', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, title('项目支出绩效自评表')))
  .row(w(8, '2023年度'))
  .row('项目名称', w(3, f('projectName', '近岸海域环境综合整治')), '项目类型', w(3, '特定目标类'))
  .row(
    '主管部门',
    w(3, f('department', '临高县生态环境局')),
    '实施单位',
    w(3, f('implementingUnit', '临高县海洋监测站')),
  )
  .fundHead(
    d(4, '预算执行情况（万元）'),
    w(2, LB('来源')),
    BI(),
    BA('调整预算数'),
    EX('执行数'),
    RT('执行率'),
    h('score', '得分'),
  )
  .fund('total', w(2, '合计'), 500, 500, 410, '82%', 8.2)
  .fund('part', w(2, '一般债券资金'), 400, 400, 330, '82.5%', null)
  .fund('part', w(2, '单位自有资金'), 100, 100, 80, '80%', null)
  .row('执行率偏低的原因', w(7, '海上作业受台风影响停工40天，尾款未到支付节点。'))
  .row(
    '年度目标',
    w(3, g('expected', '清理岸线垃圾20公里，近岸海域水质优良率达到90%。')),
    '完成情况',
    w(3, g('actual', '清理岸线18公里，水质优良率92.1%。')),
  )
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    TG('指标值'),
    AC('完成值'),
    WT(),
    SC('自评得分'),
    RS('偏差原因和改进措施'),
  )
  .ind(
    d(4, '产出指标'),
    '数量指标',
    '清理岸线长度',
    '20公里',
    '18公里',
    20,
    18,
    '台风影响，剩余2公里2024年一季度完成',
  )
  .ind('质量指标', '垃圾无害化处置率', '100%', bad('actual/ratio-over-100', '112%'), 10, 10, null)
  .ind('时效指标', '清理任务按期完成率', '100%', '90%', 10, 9, '台风停工')
  .ind('成本指标', '每公里清理成本', '≤24万元', '22.8万元', 10, 10, null)
  .ind(d(2, '效益指标'), '生态效益指标', '近岸海域水质优良率', '≥90%', '92.1%', 20, 20, null)
  .ind('可持续影响指标', '岸线保洁长效机制', '健全', '基本健全', 10, 7.5, '镇级保洁队伍尚未配齐')
  .ind('满意度指标', '服务对象满意度', '渔民满意度', '≥85%', '85.4%', 10, 5, '样本较少')
  .row(w(4, '自评总分'), null, t('weight', 100), t('score', 87.7), bad('total/grade', t('grade', '优')))
  .end();
const hainan = form({
  id: 'fifth-hainan-coast-wrong',
  about: '海南：一般债券资金，处置率112%，87.7分写“优”；执行率82%已说明原因',
  sheets: [sand],
});

/** 福建永春: 目标值 beside 累计完成率, over-completion explained, 得分 with 分 as text; clean. */
const incense = new Sheet('自评表', { grid: [1, 1, 2, 1, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('永春县2024年度县级项目支出绩效自评表')))
  .row(
    '项目名称',
    w(4, f('projectName', '香产业发展扶持资金')),
    '主管部门',
    w(3, f('department', '永春县工业信息化局')),
  )
  .row(
    '项目实施单位',
    w(4, f('implementingUnit', '永春县香产业发展中心')),
    '项目负责人',
    w(3, f('leader', '林文侨')),
  )
  .fundHead(
    d(4, '项目资金（万元）'),
    w(2, LB()),
    BI('年初预算'),
    BA('全年预算'),
    EX('全年支出'),
    WT(),
    RT('执行率'),
    SC(),
  )
  .fund('total', w(2, '年度资金总额'), 420, 420, 411.6, 10, '98%', '9.8分')
  .fund('part', w(2, '其中：财政拨款'), 420, 420, 411.6, null, '98%', null)
  .fund('part', w(2, '其他资金'), null, null, null, null, null, null)
  .row(
    '年度总体目标',
    w(4, g('expected', '扶持香企技改，举办香文化展会。')),
    '完成情况',
    w(3, g('actual', '扶持技改项目21个，参展企业186家。')),
  )
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    TG('绩效目标值'),
    AC(),
    h('completionRate', '累计完成率'),
    WT('参考分值'),
    SC('自评得分'),
    RS('偏离原因及说明'),
  )
  .ind(d(4, '产出指标'), '数量指标', '扶持技改项目', '≥20个', '21个', '105%', '20分', '20分', null)
  .ind('质量指标', '技改项目验收通过率', '≥95%', '95.2%', '100.21%', '10分', '10分', null)
  .ind('时效指标', '奖补资金兑付时间', '12月31日前', '12月18日', '100%', '10分', '10分', null)
  .ind('成本指标', '单个项目奖补上限', '≤20万元', '19.6万元', '100%', '10分', '10分', null)
  .ind(
    d(2, '效益指标'),
    '经济效益指标',
    '香产业年产值',
    '≥125亿元',
    '132亿元',
    '105.6%',
    '15分',
    '15分',
    null,
  )
  .ind(
    '社会效益指标',
    '展会参展企业',
    '≥120家',
    '186家',
    '155%',
    '15分',
    '15分',
    '首次与文博会同期举办，参展企业大幅增加，下年上调目标',
  )
  .ind('满意度指标', '服务对象满意度指标', '香企满意度', '≥90%', '94%', '104.44%', '10分', '10分', null)
  .row(w(6, '总分'), t('weight', '100分'), t('score', '99.8分'), null)
  .end();
const fujian = form({
  id: 'fifth-fujian-incense',
  about: '福建：累计完成率列，分值与得分带“分”字，超额155%已说明，无错',
  sheets: [incense],
  tolerated: ['field/amount-text'],
});

/** 厦门: the 项目总额 of three years beside the year's money, formulas, points in the second levels; the execution score is rounded up. */
const bus = new Sheet('BRT', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, title('厦门市市级项目支出绩效自评表（2024）')))
  .row('项目名称', w(7, f('projectName', '公交站台改造')))
  .row(
    '主管部门',
    w(3, f('department', '厦门市交通运输局')),
    '实施单位',
    w(3, f('implementingUnit', '厦门公交集团有限公司')),
  )
  .row('项目起止时间', w(3, '2023年1月至2025年12月'), '项目总额（万元）', w(3, 3600))
  .fundHead(
    d(4, '2024年资金（万元）'),
    w(2, LB('资金构成')),
    BI(),
    BA('全年预算数'),
    EX('全年执行数'),
    RT('执行率'),
    SC('得分（10分）'),
  )
  .fund(
    'total',
    w(2, '合计'),
    fx('E7+E8', 1300),
    fx('F7+F8', 1300),
    fx('G7+G8', 1235),
    fx('G6/F6', 0.95, '0.00%'),
    bad('funds/score', 10),
  )
  .fund('part', w(2, '一般公共预算'), 1000, 1000, 960, fx('G7/F7', 0.96, '0.00%'), null)
  .fund('part', w(2, '政府性基金'), 300, 300, 275, fx('G8/F8', 0.916666666666667, '0.00%'), null)
  .row('年度目标', w(7, g('expected', '改造公交站台90座，提升候车环境。')))
  .row('完成情况', w(7, g('actual', '改造公交站台90座，其中无障碍站台34座。')))
  .head('annual', L1(), L2(), L3(), TG('年初目标'), AC('完成情况'), WT(), SC(), RS('备注'))
  .ind(d(4, '产出指标'), '数量指标', '改造公交站台数', '≥90座', '90座', 20, 20, null)
  .ind('质量指标', '工程验收合格率', '100%', '100%', 10, 10, null)
  .ind('时效指标', '站台平均改造工期', '≤25天', '22天', 10, 10, null)
  .ind('成本指标', '单座站台改造成本', '≤14.4万元', '13.7万元', 10, 10, null)
  .ind(d(2, '效益指标'), '社会效益指标', '无障碍站台比例', '≥35%', '37.8%', 20, 20, null)
  .ind('可持续影响指标', '站台设施设计使用年限', '≥10年', '10年', 10, 10, null)
  .ind('满意度指标', '服务对象满意度指标', '乘客满意度', '≥90%', '92.6%', 10, 10, null)
  .row(w(5, '总分'), t('weight', 100), may('total/score', t('score', 100)), null)
  .end();
const xiamen = form({
  id: 'fifth-xiamen-bus-stops-wrong',
  about: '厦门：公式、项目总额与当年资金并列；执行率95%得10分（应9.5）',
  sheets: [bus],
});

/** 江西: pasted from Word, merges lost; 3800 of 4000 scored 8, an empty actual with full points. */
const tung = new Sheet('Sheet1', { grid: [1, 1, 1, 1, 1, 1, 1, 1], merges: false })
  .begin('project-self-evaluation')
  .row(w(8, title('项目支出绩效自评表')))
  .row(w(8, '（2023年度）'))
  .row('项目名称', w(7, f('projectName', '油茶低产林改造')))
  .row(
    '主管部门',
    w(3, f('department', '于都县林业局')),
    '实施单位',
    w(3, f('implementingUnit', '于都县林业技术推广中心')),
  )
  .fundHead(
    d(4, '项目资金（万元）'),
    LB(),
    BI(),
    BA('全年预算数'),
    EX('全年执行数'),
    WT(),
    RT('执行率'),
    SC(),
  )
  .fund('total', '年度资金总额', 190, 190, 182.4, 10, '96.00%', 9.6)
  .fund('part', '其中：上级补助', 150, 150, 144, '—', '96.00%', '—')
  .fund('part', '本级安排', 40, 40, 38.4, '—', '96.00%', '—')
  .row(d(2, '年度总体目标'), w(3, '预期目标'), w(4, '实际完成情况'))
  .row(w(3, g('expected', '改造低产油茶林4000亩。')), w(4, g('actual', '改造低产油茶林3800亩。')))
  .head('annual', L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS())
  .ind(
    d(4, '产出指标'),
    '数量指标',
    '低产林改造面积',
    '≥4000亩',
    '3800亩',
    20,
    bad('score/quantitative', 16),
    '部分山场权属纠纷',
  )
  .ind('质量指标', '改造验收合格率', '≥95%', '97%', 10, 10, null)
  .ind('时效指标', '改造任务完成及时率', '100%', bad('actual/missing', null), 10, 10, null)
  .ind('成本指标', '亩均改造补助', '≤480元', '480元', 10, 10, null)
  .ind(d(2, '效益指标'), '经济效益指标', '亩均增收', '≥200元', '216元', 15, 15, null)
  .ind('生态效益指标', '水土流失', '有效减少', '有效减少', 15, 15, null)
  .ind('满意度指标', '服务对象满意度指标', '林农满意度', '≥90%', '92%', 10, 10, null)
  .row(w(5, '总分'), t('weight', 100), t('score', 95.6), null)
  .end();
const jiangxi = form({
  id: 'fifth-jiangxi-word-wrong',
  about: '江西：从Word粘贴丢失合并；3800/4000得16（应19），及时率空而得满分',
  sheets: [tung],
});

/** 广东河源 county school: real date cells, one met row with full points though the date is later than the target's, no unit for a count. */
const canteen = new Sheet('食堂', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, title('中小学食堂改造项目绩效自评表')))
  .row(
    '项目名称',
    w(3, f('projectName', '中小学食堂改造')),
    '实施单位',
    w(3, f('implementingUnit', '紫金县蓝塘中学')),
  )
  .row('主管部门', w(3, f('department', '紫金县教育局')), '年度', w(3, '2024'))
  .fundHead(
    d(2, '资金（万元）'),
    w(2, LB('资金类型')),
    BI('年初预算'),
    BA('调整后预算'),
    EX('支出数'),
    RT('执行率'),
    SC('得分(10分)'),
  )
  .fund('total', w(2, '财政资金'), 96, 96, 96, pct(1), 10)
  .row(
    '预期目标',
    w(3, g('expected', '暑假期间完成食堂改造并通过验收。')),
    '完成情况',
    w(3, g('actual', '9月完成改造，10月投入使用。')),
  )
  .head('annual', L1(), L2(), L3('指标名称'), TG('指标值'), AC('实现值'), WT(), SC('自评分'), RS('原因'))
  .ind(d(4, '产出'), '数量', '改造食堂面积', '≥620平方米', '620平方米', 15, 15, null)
  .ind('质量', '食品经营许可审核通过率', '100%', '100%', 15, 15, null)
  .ind('时效', '完工时间', day('2024-08-31'), bad('actual/late', day('2024-09-26')), 10, 10, null)
  .ind('成本', '每平方米改造成本', '≤1600元', '1548元', 10, 10, null)
  .ind(d(2, '效益'), '社会效益', '在校就餐学生', '≥1100人', '1126人', 20, 20, null)
  .ind('可持续影响', '食堂安全管理制度', '健全', '健全', 10, 10, null)
  .ind('满意度', '服务对象满意度', '师生满意度', '≥90%', '93%', 10, 10, null)
  .row(w(5, '合计'), t('weight', 100), t('score', 100), null)
  .end();
const heyuan = form({
  id: 'fifth-guangdong-canteen-late-wrong',
  about: '广东学校：日期单元格，2024-9-26完工晚于8-31仍满分',
  sheets: [canteen],
});

export const south = [maoming, shenzhen, guangxi, hainan, fujian, xiamen, jiangxi, heyuan];
