/** Whole offices by scorecards: 湖南 投入/过程/产出及效率, 河北 six dimensions, 江苏 决策/过程/履职/效益, 广西 report, 浙江, 重庆. Made up in the forms of each unless said. */
import { Sheet, bad, d, f, form, g, h, m, may, num, pct, t, title, w } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

const CARD_TASTE = [
  'weight/level1',
  'indicator/level1-missing',
  'indicator/level2-missing',
  'indicator/parent',
  'indicator/category',
  'layout/missing-column',
  'goal/missing',
  'goal/actual-missing',
  'funds/missing',
  'field/missing',
];

/** 湖南's card of 2014 with its points at three levels: 10, 60 and 30; the scores make 95.5, not 97.5. */
const water = new Sheet('附件3', { grid: [1, 1, 1, 1, 2, 1, 5, 1, 2] })
  .begin('overall-self-evaluation')
  .row(w(9, '附件3'))
  .row(w(9, title('部门整体支出绩效评价指标表')))
  .row(w(6, '评价单位：茶陵县水利局'), w(3, '评价年度：2019年'))
  .head(
    'annual',
    L1('一级\n指标'),
    '分值',
    L2('二级\n指标'),
    '分值',
    L3(),
    WT('分值'),
    h('scoringText', '评分标准'),
    SC('自评\n得分'),
    RS('扣分原因和其他说明'),
  )
  .ind(
    d(2, '投入'),
    d(2, 10),
    d(2, '预算配置'),
    d(2, 10),
    '在职人员控制率',
    5,
    '以100%为标准。在职人员控制率≤100%，计5分；每超过一个百分点扣0.5分，扣完为止。',
    5,
    null,
  )
  .ind(
    '“三公经费”变动率',
    5,
    '“三公经费”变动率≤0，计5分；“三公经费”>0，每超过一个百分点扣0.5分，扣完为止。',
    5,
    null,
  )
  .ind(
    d(10, '过程'),
    d(10, 60),
    d(4, '预算执行'),
    d(4, 20),
    '预算完成率',
    5,
    '100%计满分，每低于5%扣2分，扣完为止。',
    5,
    null,
  )
  .ind(
    '预算控制率',
    5,
    '预算控制率=0，计5分；0-10%（含），计4分；10-20%（含），计3分；20-30%（含），计2分；大于30%不得分。',
    3,
    '年中追加水毁工程修复资金',
  )
  .ind(
    '新建楼堂馆所面积控制率',
    5,
    '100%以下（含）计5分，每超出5%扣2分，扣完为止。没有楼堂馆所项目的部门按满分计算。',
    5,
    null,
  )
  .ind('新建楼堂馆所投资概算控制率', 5, '100%以下（含）计5分，每超出5%扣2分，扣完为止。', 5, null)
  .ind(
    d(6, '预算管理'),
    d(6, 40),
    '公用经费控制率',
    8,
    '100%以下（含）计8分，每超出1%扣1分，扣完为止。',
    8,
    null,
  )
  .ind('“三公经费”控制率', 7, '100%以下（含）计7分，每超出1%扣1分，扣完为止。', 7, null)
  .ind(
    '政府采购执行率',
    6,
    '100%计满分，每超过（降低）5%扣2分。扣完为止。',
    4,
    '1批机电设备流标，次年重新采购',
  )
  .ind(
    '管理制度健全性',
    8,
    '①有内部财务管理制度、会计核算制度等，2分；②有本部门厉行节约制度，2分；③相关管理制度合法、合规、完整，2分；④得到有效执行，2分。',
    8,
    null,
  )
  .ind('资金使用合规性', 6, '以上情况每出现一例不符合要求的扣1分，扣完为止。', 6, null)
  .ind(
    '预决算信息公开性',
    5,
    '①按规定内容公开，1分；②按规定时限公开，1分；③基础数据真实、完整、准确，3分。',
    5,
    null,
  )
  .ind(
    d(3, '产出及效率'),
    d(3, 30),
    '职责履行',
    8,
    '重点工作实际完成率',
    8,
    '根据县绩效办2019年对各部门为民办实事和部门重点工作考核得分折算。',
    8,
    null,
  )
  .ind(
    d(2, '履职效益'),
    d(2, 22),
    '经济效益、社会效益、生态效益',
    15,
    '此三项指标为设置部门整体支出绩效评价指标时必须考虑的共性要素。',
    15,
    null,
  )
  .ind(
    '社会公众或服务对象满意度',
    7,
    '95%（含）以上计7分；85%-95%（含），计5分；75%-85%（含），计3分；低于75%计0分。',
    6.5,
    '个别灌区末级渠系未通水',
  )
  .row(w(4, '合    计'), null, t('weight', 100), null, bad('total/score', t('score', 97.5)), null)
  .end()
  .tolerate(...CARD_TASTE);
const chaling = form({
  id: 'twentyfourth-hunan-chaling-water-scorecard-wrong',
  about:
    '湖南茶陵水利局2019（湘财绩整体支出评价指标表原样，得分编写）：一、二、三级各带一列分值，评分标准长文，“经济效益、社会效益、生态效益”一行，无目标值；各项相加95.5而合计写97.5',
  sheets: [water],
});

/** 河北's six dimensions; 5 + 8 + 10 ... the label of 履职效能 says 40, its rows make 45. */
const county = new Sheet('部门整体', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('overall-self-evaluation')
  .row(w(8, title('部门整体绩效自评表')))
  .row(w(8, '（2023年度）'))
  .row('部门名称', w(3, f('department', '献县住房和城乡建设局')), '填报日期', w(3, '2024年3月12日'))
  .fundHead(
    d(4, '部门预算资金\n（万元）'),
    w(2, LB('资金来源')),
    BI('年初预算数'),
    BA('全年预算数'),
    EX('全年执行数'),
    w(2, RT('预算执行率')),
  )
  .fund('total', w(2, '合计'), num(3120), num(3460.5), num(3391.29), w(2, '98.00%'))
  .fund('part', w(2, '财政资金'), num(3120), num(3400.5), num(3331.29), w(2, '97.96%'))
  .fund('part', w(2, '其他资金'), num(0), num(60), num(60), w(2, '100.00%'))
  .row(
    '部门总体绩效目标',
    w(3, g('expected', '改造老旧小区12个，新增城市绿地5公顷，农村危房动态清零。')),
    w(4, g('actual', '改造老旧小区12个，新增城市绿地5.4公顷，改造农村危房36户。')),
  )
  .head('annual', L1(), L2(), L3(), TG('指标值'), AC('实际完成值'), WT(), SC('自评得分'), RS('未完成原因'))
  .ind(
    d(4, bad('weight/label', '履职效能\n（40分）')),
    d(2, '整体工作完成情况'),
    '改造老旧小区',
    '≥12个',
    '12个',
    15,
    15,
    null,
  )
  .ind('新增城市绿地', '≥5公顷', '5.4公顷', 10, 10, null)
  .ind('核心业务成效', '工程质量监督覆盖率', '100%', '100%', 10, 10, null)
  .ind('重点工作履行情况', '改造农村危房', '36户', '36户', 10, 10, null)
  .ind(d(4, '管理效率\n（25分）'), '预算编制管理', '预算编制完整性', '完整', '完整', 5, 5, null)
  .ind('预算监督管理', '预决算公开及时率', '100%', '100%', 5, 5, null)
  .ind('财务管理', '资金支付合规性', '合规', '合规', 10, 10, null)
  .ind('资产管理', '固定资产利用率', '≥95%', '97.2%', 5, 5, null)
  .ind(d(2, '运行成本\n（10分）'), '成本控制成效', '“三公”经费控制率', '≤100%', '86.4%', 5, 5, null)
  .ind('人均公用经费', '人均公用经费', '≤1.2万元', '1.16万元', 5, 5, null)
  .ind('社会效应\n（10分）', '社会效益', '惠及居民', '≥3200户', '3264户', 10, 10, null)
  .ind('可持续发展\n能力（5分）', '体制机制改革情况', '物业长效管理机制', '建立', '建立', 5, 5, null)
  .ind('服务对象\n满意度', '服务对象满意度', '居民满意度', '≥90%', '92.5%', 5, 5, null)
  .row(w(5, '合计'), t('weight', 100), t('score', 100), null)
  .row(w(8, '注：财政部门可结合部门实际调整一级指标权重；“执行率”已体现在管理效率中，不单独计分。'))
  .end()
  .tolerate(
    'weight/level1',
    'indicator/level1-missing',
    'indicator/parent',
    'indicator/category',
    'funds/score-missing',
  );
const xianxian = form({
  id: 'twentyfourth-hebei-xianxian-housing-overall-wrong',
  about:
    '河北献县住建局2023（省表样，数字编写）：履职效能、管理效率、运行成本、社会效应、可持续发展能力、服务对象满意度六维，执行率不计分；“履职效能（40分）”其下相加45',
  sheets: [county],
});

/** 江苏: 决策, 过程, 履职, 效益, scored by the standard beside it; one score without a number of its own, so blank. */
const market = new Sheet('部门整体自评价', { grid: [1, 1, 2, 1, 1, 3, 1, 1, 2], hiddenColumns: [8] })
  .begin('overall-self-evaluation')
  .row(w(9, title('2021年度金湖县市场监督管理局部门整体支出绩效自评价表')))
  .row(w(4, f('department', '部门名称：金湖县市场监督管理局')), w(5, '填报时间：2022年4月'))
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    WT('权重'),
    TG('目标值'),
    h('scoringText', '指标说明及评分标准'),
    AC('实际值'),
    SC('得分'),
    RS('扣分说明'),
  )
  .ind(
    d(3, '决策'),
    '计划制定',
    '中长期规划制定健全性',
    4,
    '健全',
    '有规划得2分，规划与职能相符得2分',
    '健全',
    4,
    null,
  )
  .ind('目标设定', '绩效目标合理性', 4, '合理', '缺一项扣1分', '合理', 4, null)
  .ind('预算编制', '预算编制规范性', 4, '规范', '不规范一处扣1分', '规范', 4, null)
  .ind(
    d(4, '过程'),
    d(2, '预算执行'),
    '预算执行率',
    6,
    '100%',
    '执行率每低1个百分点扣0.5分',
    '97%',
    may('score/quantitative', 4.5),
    '检验检测尾款未付',
  )
  .ind('“三公经费”变动率', 4, '≤0%', '每增加1个百分点扣0.5分', '0%', 4, null)
  .ind('预算管理', '非税收入预算完成率', 4, '≥100%', '每低1个百分点扣0.2分', '100%', 4, null)
  .ind('人员管理', '在职人员控制率', 4, '≤100%', '超过不得分', '96.3%', bad('score/missing', null), null)
  .ind(
    d(3, '履职'),
    '食品安全监管',
    '食品抽检批次',
    15,
    '≥4批次/千人',
    '完成率×权重',
    '4.2批次/千人',
    15,
    null,
  )
  .ind('特种设备监管', '特种设备定检率', 15, '100%', '每低1个百分点扣1分', '100%', 15, null)
  .ind('消费维权', '投诉举报按期办结率', 10, '≥98%', '每低1个百分点扣1分', '99.4%', 10, null)
  .ind(d(3, '效益'), '经济效益', '净增市场主体', 10, '≥1200户', '完成率×权重', '1286户', 10, null)
  .ind('社会效益', '较大及以上食品安全事故', 10, '0起', '发生一起不得分', '0起', 10, null)
  .ind('满意度', '社会公众满意度', 10, '≥90%', '每低1个百分点扣1分', '91.6%', 10, null)
  .row(w(3, '总   分'), t('weight', 100), w(3, null), t('score', 94.5), t('grade', '优'))
  .end()
  .tolerate(...CARD_TASTE, 'score/quantitative');
const jinhu = form({
  id: 'twentyfourth-jiangsu-jinhu-market-overall-wrong',
  about:
    '江苏金湖市监局2021（省表样，数字编写）：决策/过程/履职/效益，权重在目标值之前，评分标准夹在目标值与实际值之间，部门名称与值同格，标准所占三列中的一列隐藏；“在职人员控制率”没有得分',
  sheets: [market],
});

/** http://www.guiping.gov.cn/xxgk/sjxxgk/t7557409.shtml : planned 715.18, spent 565.75, as published; indicators completed. */
const audit = new Sheet('自评报告', { grid: [2, 1, 2, 1, 1, 1, 2] })
  .row(w(7, '附件1'))
  .begin('overall-self-evaluation')
  .row(w(7, title('桂平市部门整体支出绩效评价自评报告（2019年度）')))
  .row('部门（单位）名称', w(6, f('department', '桂平市审计局')))
  .row('部门（单位）主要负责人', w(2, '廖科'), w(2, '部门（单位）财务负责人'), w(2, '谢晓明'))
  .row(w(7, '一、收支概况'))
  .row(
    m('total', 'label', '计划安排资金（万元）'),
    m('total', 'annualBudget', 715.18),
    '实际到位资金（万元）',
    715.18,
    '实际支出（万元）',
    w(2, m('total', 'executed', 565.75)),
  )
  .row('其中：中央财政', null, '其中：中央财政', null, null, w(2, null))
  .row('自治区财政', null, '自治区财政', null, null, w(2, null))
  .row('市县财政', 715.18, '市县财政', 715.18, null, w(2, null))
  .row('其它', null, '其它', null, null, w(2, null))
  .row(w(7, '二、年度决算报表支出明细'))
  .row(w(3, '支出内容（经济科目）'), w(2, '计划支出数'), w(2, '实际支出数'))
  .row(w(3, '基本工资及津贴补贴'), w(2, 118.91), w(2, 129.2))
  .row(w(3, '办公费'), w(2, 149.35), w(2, 39.05))
  .row(w(3, '委托业务费'), w(2, 176.9), w(2, 141.88))
  .row(w(3, '其他'), w(2, 270.02), w(2, 255.62))
  .row(w(3, '支出合计'), w(2, 715.18), w(2, 565.75))
  .row(w(7, '三、部门整体支出绩效情况'))
  .row(
    '总体目标',
    w(2, g('expected', '依法审计，完成年度审计计划。')),
    '完成情况',
    w(3, g('actual', '完成审计项目32个。')),
  )
  .head(
    'annual',
    L1('绩效指标'),
    L2('指标类别'),
    L3('指标内容'),
    TG('目标值'),
    AC('完成值'),
    SC('自评分'),
    RS('备注'),
  )
  .ind(d(3, '产出指标（60分）'), '数量指标', '审计项目', '≥30个', '32个', 30, null)
  .ind('质量指标', '审计项目优秀率', '≥90%', '93%', 15, null)
  .ind('时效指标', '审计报告按期出具率', '100%', '100%', 15, null)
  .ind(d(2, '效益指标（30分）'), '经济效益', '促进增收节支', '≥2000万元', '2168万元', 15, null)
  .ind('社会效益', '审计整改率', '≥85%', bad('actual/missing', null), 15, null)
  .ind('满意度指标（10分）', '服务对象', '被审计单位满意度', '≥90%', '95%', 10, null)
  .row(w(5, '自评总分'), t('score', 100), null)
  .row('四、存在问题', w(6, '委托业务费预算执行偏低，部分投资审计项目跨年。'))
  .end()
  .tolerate(
    ...CARD_TASTE,
    'funds/low-rate-unexplained',
    'funds/rate-missing',
    'funds/score-missing',
    'weight/missing',
    'weight/label',
    'total/score',
    'total/missing',
  );
const guiping = form({
  id: 'twentyfourth-guangxi-guiping-audit-overall-published-wrong',
  about:
    '广西桂平审计局2019 http://www.guiping.gov.cn/xxgk/sjxxgk/t7557409.shtml （收支照原文，指标编写）：报告式表格，计划、到位、支出横排，支出明细不是资金来源，没有分值列只有自评分；“审计整改率”没有完成值却得满分',
  sheets: [audit],
});

/** 浙江: money in 元 over both kinds of spending, the score 自评分 before 财政抽查分, which is blank. Right throughout. */
const tourism = new Sheet('部门整体', { at: 'B3', grid: [1, 1, 2, 1, 1, 1, 1, 1, 2], gaps: [4] })
  .begin('overall-self-evaluation')
  .row(w(9, title('2022年度部门整体绩效自评表')))
  .row(w(5, f('department', '部门名称：云和县文化和广电旅游体育局')), w(4, '金额单位：元'))
  .fundHead(
    w(2, d(4, '部门预算\n执行情况')),
    LB('支出类别'),
    BI('年初预算'),
    BA('调整后预算'),
    EX('决算支出'),
    WT('分值'),
    SC('得分'),
    RT('执行率'),
  )
  .fund(
    'total',
    '支出合计',
    num(18600000, '#,##0'),
    num(20400000, '#,##0'),
    num(19584000, '#,##0'),
    10,
    9.6,
    pct(0.96, '0.00%'),
  )
  .fund(
    'part',
    '基本支出',
    num(9600000, '#,##0'),
    num(9900000, '#,##0'),
    num(9900000, '#,##0'),
    null,
    null,
    pct(1, '0.00%'),
  )
  .fund(
    'part',
    '项目支出',
    num(9000000, '#,##0'),
    num(10500000, '#,##0'),
    num(9684000, '#,##0'),
    null,
    null,
    pct(9684 / 10500, '0.00%'),
  )
  .row(
    w(2, '年度总体目标'),
    w(3, g('expected', '建成城市书房2个，送戏下乡80场，接待游客600万人次。')),
    '完成情况',
    w(3, g('actual', '建成城市书房2个，送戏下乡86场，接待游客642万人次。')),
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
    '财政抽查分',
    RS('偏离原因'),
  )
  .ind(d(4, '履职产出'), d(2, '数量'), '建成城市书房', '2个', '2个', 15, 15, null, null)
  .ind('送戏下乡', '≥80场', '86场', 15, 15, null, null)
  .ind('质量', '场馆开放达标率', '100%', '100%', 10, 10, null, null)
  .ind('时效', '惠民项目完成时间', '11月底前', '11月12日', 10, 10, null, null)
  .ind(d(2, '履职效益'), '经济效益', '接待游客', '≥600万人次', '642万人次', 15, 15, null, null)
  .ind('社会效益', '人均体育场地面积', '≥2.9平方米', '3.02平方米', 15, 15, null, null)
  .ind('满意度', '公众满意度', '公众满意度', '≥85%', '89.3%', 10, 10, null, null)
  .row(w(5, '总分'), t('weight', 100), t('score', 99.6), null, null)
  .end()
  .tolerate(
    'weight/level1',
    'indicator/level1-missing',
    'indicator/parent',
    'indicator/category',
    'funds/budget-adjustment',
  );
const yunhe = form({
  id: 'twentyfourth-zhejiang-yunhe-tourism-overall',
  about:
    '浙江云和文旅局2022（市县表样，数字编写）：表从B3起，金额单位元，执行率在得分之后，财政抽查分一列空白，表内夹一条空列，无错',
  sheets: [tourism],
});

/** 重庆: 自评总分 on top, share of points as coefficients; 71 of 75 tests is 94.67%, so 9.47 of 10. */
const farm = new Sheet('整体自评', { grid: [2, 1, 1, 1, 1, 1, 1, 1, 2] })
  .begin('overall-self-evaluation')
  .row(w(9, title('2022年度部门整体绩效目标自评表')))
  .row(
    '部门（单位）名称',
    w(4, f('department', '秀山土家族苗族自治县农业农村委员会')),
    '自评总分（分）',
    w(3, t('score', 98.3)),
  )
  .row('联系人', w(4, '彭小川'), '联系电话', w(3, '023-76660000'))
  .fundHead(
    d(2, '部门支出预算\n（万元）'),
    LB(null),
    BI('年初预算数'),
    BA('全年（调整）预算数'),
    EX('全年执行数'),
    RT('执行率（%）'),
    WT('执行率权重'),
    w(2, SC('执行率得分')),
  )
  .fund('total', '总支出', 12400, 15200, 14744, 97, 10, w(2, 9.7))
  .row(d(2, '当年整体绩效目标'), w(3, '年初绩效目标'), w(2, '调整绩效目标'), w(3, '目标完成情况'))
  .row(
    w(3, g('expected', '粮食产量稳定在28万吨，建设高标准农田3万亩。')),
    w(2, '/'),
    w(3, g('actual', '粮食产量28.6万吨，建设高标准农田3万亩。')),
  )
  .head(
    'annual',
    L3('指标名称'),
    h('unit', '计量单位'),
    h('operator', '指标性质'),
    TG('年初指标值'),
    h('adjustedTarget', '调整指标值'),
    AC('全年完成值'),
    h('completionRate', '得分系数（%）'),
    WT('指标权重'),
    SC('指标得分'),
  )
  .ind('粮食产量', '万吨', '≥', 28, 28, 28.6, 100, 20, 20)
  .ind('建设高标准农田', '万亩', '≥', 3, 3, 3, 100, 20, 20)
  .ind('农产品抽检合格率', '%', '≥', 98, 98, 98.9, 100, 20, 20)
  .ind('农业机械化培训', '期', '≥', 75, 75, 71, 94.67, 10, bad('score/quantitative', 8.6))
  .ind('农村居民人均可支配收入增速', '%', '≥', 6, 6, 6.8, 100, 10, 10)
  .ind('群众满意度', '%', '≥', 90, 90, 93, 100, 10, 10)
  .row('说明', w(8, '培训受疫情影响少办4期，已于2023年3月补办。'))
  .end()
  .tolerate(
    'total/score',
    'total/weight',
    'total/missing',
    'indicator/level1-missing',
    'indicator/level2-missing',
    'layout/missing-column',
    'weight/level1',
    'score/reason-missing',
    'funds/budget-adjustment',
    'indicator/category',
  );
const xiushan = form({
  id: 'twentyfourth-chongqing-xiushan-agriculture-overall-wrong',
  about:
    '重庆秀山农业农村委2022（市表样，数字编写）：自评总分在表头，没有一二级，执行率为97（不带%），得分系数；71期对75期系数94.67应得9.47而写8.6',
  sheets: [farm],
});

export const scorecards = [chaling, xianxian, jinhu, guiping, yunhe, xiushan];
