/** Transfers between levels of government: regional and project evaluations, with and without points, with counties beside each other. Made up in the forms of each. */
import { Sheet, bad, d, f, form, g, num, t, title, w } from '../form';
import { AC, BA, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

/** 云南: the seven questions on the money of the ministry's form; 3572 of 3800 is 94%, not 96%. */
const pests = new Sheet('区域绩效自评表', { grid: [1, 1, 1, 2, 1, 1, 1, 2] })
  .begin('transfer-self-evaluation')
  .row(w(8, '附件2'))
  .row(w(8, title('转移支付区域绩效自评表')))
  .row(w(8, '（2023年度）'))
  .row(w(2, '转移支付（项目）名称'), w(6, f('projectName', '农业防灾减灾和水利救灾资金（动植物疫病防控）')))
  .row(w(2, '中央主管部门'), w(6, '农业农村部'))
  .row(
    w(2, '地方主管部门'),
    w(2, f('department', '广南县农业农村和科学技术局')),
    '资金使用单位',
    w(3, f('implementingUnit', '广南县植保植检站')),
  )
  .fundHead(
    w(2, d(5, '资金投入情况\n（万元）')),
    w(2, LB(null)),
    BA('全年预算数\n（A）'),
    EX('全年执行数\n（B）'),
    w(2, RT('预算执行率\n（B/A×100%）')),
  )
  .fund('total', w(2, '年度资金总额：'), 3800, 3572, w(2, bad('funds/rate', '96.00%')))
  .fund('part', w(2, '其中：中央财政资金'), 3000, 3000, w(2, '100.00%'))
  .fund('part', w(2, '      地方资金'), 800, 572, w(2, '71.50%'))
  .fund('part', w(2, '      其他资金'), null, null, w(2, null))
  .row(w(2, d(8, '资金管理情况')), w(2, null), w(2, '情况说明'), w(2, '存在问题和改进措施'))
  .row(w(2, '分配科学性'), w(2, '按病虫发生面积等因素分配。'), w(2, '无'))
  .row(w(2, '下达及时性'), w(2, '收到文件后30日内下达。'), w(2, '无'))
  .row(w(2, '拨付合规性'), w(2, '国库集中支付。'), w(2, '无'))
  .row(w(2, '使用规范性'), w(2, '专款专用。'), w(2, '无'))
  .row(w(2, '执行准确性'), w(2, '按计划执行。'), w(2, '县级配套228万元因验收未完结转'))
  .row(w(2, '预算绩效管理情况'), w(2, '开展监控与自评。'), w(2, '无'))
  .row(w(2, '支出责任履行情况'), w(2, '足额安排县级资金。'), w(2, '无'))
  .row(w(2, d(2, '总体目标\n完成情况')), w(3, '总体目标'), w(3, '全年实际完成情况'))
  .row(
    w(3, g('expected', '草地贪夜蛾防控面积12万亩次，病虫危害损失率控制在5%以内。')),
    w(3, g('actual', '草地贪夜蛾防控面积12.6万亩次，病虫危害损失率3.8%。')),
  )
  .head(
    'annual',
    d(8, '绩\n效\n指\n标'),
    L1('一级\n指标'),
    L2('二级\n指标'),
    L3('三级指标'),
    TG('指标值'),
    AC('全年实际\n完成值'),
    w(2, RS('未完成原因和改进措施')),
  )
  .ind(d(4, '产\n出\n指\n标'), d(2, '数量指标'), '草地贪夜蛾防控面积', '≥12万亩次', '12.6万亩次', w(2, null))
  .ind('设置虫情监测点', '≥36个', '36个', w(2, null))
  .ind('质量指标', '病虫危害损失率', '≤5%', '3.8%', w(2, null))
  .ind('时效指标', '防控任务完成时限', '2023年12月底前', '2023年11月', w(2, null))
  .ind(d(2, '效益\n指标'), '经济效益指标', '挽回粮食损失', '≥1.8万吨', '1.92万吨', w(2, null))
  .ind('生态效益指标', '化学农药使用量', '负增长', '负增长', w(2, null))
  .ind('满意度\n指标', '服务对象满意度指标', '农户满意度', '≥90%', '93%', w(2, null))
  .row('说明', w(7, '请在此处简要说明各级审计和财政监督中发现的问题及其所涉及的金额，如没有请填无。　无'))
  .row(
    w(
      8,
      '注：1.其他资金包括与中央财政资金、地方财政资金共同投入到同一项目的自有资金、社会资金，以及以前年度的结转结余资金等。',
    ),
  )
  .row(w(8, '    2.全年执行数是指按照国库集中支付制度要求，支付到商品和劳务供应者或用款单位形成的实际支出。'))
  .end()
  .tolerate('funds/low-rate-unexplained', 'indicator/level2-missing');
const guangnan = form({
  id: 'twentyfourth-yunnan-guangnan-pests-transfer-wrong',
  about:
    '云南广南2023（部颁区域绩效自评表样，数字编写）：资金管理情况七问夹在资金与目标之间，表下注两条，执行率横跨两列；3572/3800应为94%而写96%',
  sheets: [pests],
});

/** 四川: the total beside three counties; the satisfaction of the whole is left out. */
const schools = new Sheet('教育', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 1, 2] })
  .begin('transfer-self-evaluation')
  .row(w(10, title('省对下转移支付区域绩效目标自评表（2022年度）')))
  .row(w(3, '专项资金名称'), w(7, f('projectName', '义务教育薄弱环节改善与能力提升补助资金')))
  .row(
    w(3, '省级主管部门'),
    w(2, '四川省教育厅'),
    w(2, '市级主管部门'),
    w(3, f('department', '广元市教育局')),
  )
  .fundHead(
    w(2, d(4, '资金情况\n（万元）')),
    w(2, LB('资金构成')),
    BA('全年预算数（A）'),
    w(2, EX('全年执行数（B）')),
    w(3, RT('执行率（B/A）')),
  )
  .fund('total', w(2, '年度资金总额'), 2450, w(2, 2401), w(3, '98.00%'))
  .fund('part', w(2, '其中：省级补助'), 1850, w(2, 1850), w(3, '100.00%'))
  .fund('part', w(2, '市县资金'), 600, w(2, 551), w(3, '91.83%'))
  .row(
    w(2, '总体目标'),
    w(3, g('expected', '改扩建乡镇寄宿制学校9所，新增校舍面积1.6万平方米。')),
    w(2, '完成情况'),
    w(3, g('actual', '改扩建学校9所，新增校舍面积1.63万平方米。')),
  )
  .head(
    'annual',
    d(9, '绩效指标'),
    d(2, L1()),
    d(2, L2()),
    d(2, L3()),
    d(2, TG('年度指标值')),
    w(4, '全年完成值'),
    d(2, RS('未完成原因和改进措施')),
  )
  .more('剑阁县', '旺苍县', '青川县', AC('合计'))
  .ind(d(4, '产出指标'), d(2, '数量指标'), '改扩建寄宿制学校', '9所', '4所', '3所', '2所', '9所', null)
  .ind('新增校舍面积', '≥1.6万平方米', '0.72万平方米', '0.51万平方米', '0.4万平方米', '1.63万平方米', null)
  .ind('质量指标', '工程验收合格率', '100%', '100%', '100%', '100%', '100%', null)
  .ind(
    '时效指标',
    '秋季开学前投用率',
    '100%',
    '100%',
    '66.67%',
    '100%',
    '88.89%',
    '旺苍县1所因暴雨停工，10月投用',
  )
  .ind(
    d(2, '效益指标'),
    '社会效益指标',
    '受益寄宿学生',
    '≥4200人',
    '1960人',
    '1330人',
    '980人',
    '4270人',
    null,
  )
  .ind('可持续影响指标', '校舍使用年限', '≥50年', '50年', '50年', '50年', '50年', null)
  .ind(
    '满意度指标',
    '服务对象满意度指标',
    '师生满意度',
    '≥90%',
    null,
    null,
    null,
    bad('actual/missing', null),
    null,
  )
  .end()
  .tolerate('field/missing');
const guangyuan = form({
  id: 'twentyfourth-sichuan-guangyuan-schools-transfer-counties-wrong',
  about:
    '四川广元2022（省对下转移支付表样，数字编写）：完成值按剑阁、旺苍、青川三县在前，合计在后；满意度一行三县与合计都空着',
  sheets: [schools],
});

/** 甘肃: a provincial transfer with points and scores; 11.2 km of 14 is 16 of 20, scored 18. */
const lixian = new Sheet('项目自评', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('transfer-self-evaluation')
  .row(w(9, title('省级对下转移支付项目绩效自评表')))
  .row(w(9, '（2021年度）'))
  .row(w(2, '项目名称'), w(7, f('projectName', '革命老区转移支付（产业路建设）')))
  .row(
    w(2, '省级主管部门'),
    w(3, '甘肃省财政厅'),
    w(2, '县级主管部门'),
    w(2, f('department', '礼县交通运输局')),
  )
  .fundHead(
    w(2, d(5, '项目资金\n（万元）')),
    w(2, LB()),
    w(1, BA('全年预算数（A）')),
    EX('全年执行数（B）'),
    WT(),
    RT('执行率（B/A）'),
    SC(),
  )
  .fund('total', w(2, '年度资金总额'), num(640), num(512), 10, '80.00%', 8)
  .fund('part', w(2, '其中：中央补助'), num(0), num(0), '—', '—', '—')
  .fund('part', w(2, '      省级补助'), num(600), num(480), '—', '80.00%', '—')
  .fund('part', w(2, '      市县资金'), num(40), num(32), '—', '80.00%', '—')
  .row(w(2, d(2, '年度\n总体\n目标')), w(3, '年初设定目标'), w(4, '全年实际完成情况'))
  .row(
    w(3, g('expected', '硬化产业路14公里，方便3个村花椒外运。')),
    w(4, g('actual', '硬化产业路11.2公里，其余2.8公里因征地未完工。')),
  )
  .head(
    'annual',
    d(8, '绩效指标'),
    L1(),
    L2(),
    L3(),
    TG('年度指标值'),
    AC('全年完成值'),
    WT(),
    SC(),
    RS('未完成原因和改进措施'),
  )
  .ind(
    d(4, '产出指标'),
    '数量指标',
    '硬化产业路',
    '14公里',
    '11.2公里',
    20,
    bad('score/quantitative', 18),
    '2.8公里征地未完成，2022年6月完工',
  )
  .ind('质量指标', '工程验收合格率', '100%', '100%', 10, 10, null)
  .ind('时效指标', '工程按期完工率', '100%', '80%', 10, 8, '同上')
  .ind('成本指标', '每公里造价', '≤46万元', '45.71万元', 10, 10, null)
  .ind(d(2, '效益指标'), '社会效益指标', '受益村', '3个', '3个', 15, 15, null)
  .ind('可持续影响指标', '后续管护制度', '建立', '建立', 15, 15, null)
  .ind('满意度指标', '服务对象满意度指标', '村民满意度', '≥90%', '91%', 10, 10, null)
  .row(w(6, '总分'), t('weight', 100), t('score', 94), null)
  .end()
  .tolerate('total/score', 'funds/low-rate-unexplained', 'funds/indicator-gap');
const gansu = form({
  id: 'twentyfourth-gansu-lixian-road-transfer-scored-wrong',
  about:
    '甘肃礼县2021（省级对下转移支付自评表样，数字编写）：转移支付而有分值、得分，省级与县级主管部门两格，无年初预算数；11.2/14公里应得16而写18',
  sheets: [lixian],
});

/** 江西: two grants one below the other on one sheet; the second's parts make 460, not 480. */
const ningdu = new Sheet('自评表汇总', { grid: [1, 1, 1, 3, 1, 1, 2] })
  .begin('transfer-self-evaluation')
  .row(w(7, title('中央对地方专项转移支付项目绩效目标自评表')))
  .row(w(7, '（2020年度）'))
  .row(w(2, '项目名称'), w(5, f('projectName', '农村综合改革转移支付（一事一议奖补）')))
  .row(
    w(2, '主管部门'),
    w(2, f('department', '宁都县财政局')),
    '实施单位',
    w(2, f('implementingUnit', '宁都县梅江镇人民政府')),
  )
  .fundHead(
    w(2, d(4, '项目资金（万元）')),
    w(2, LB(null)),
    BA('全年预算数（A）'),
    EX('全年执行数（B）'),
    RT('执行率（B/A）'),
  )
  .fund('total', w(2, '年度资金总额：'), 320, 320, '100%')
  .fund('part', w(2, '其中：中央补助'), 260, 260, '100%')
  .fund('part', w(2, '地方资金'), 60, 60, '100%')
  .row(w(2, d(2, '年度总体目标')), w(2, '年初设定目标'), w(3, '全年实际完成情况'))
  .row(
    w(2, g('expected', '硬化村内道路8公里，安装路灯160盏。')),
    w(3, g('actual', '硬化村内道路8公里，安装路灯160盏。')),
  )
  .head('annual', d(6, '绩效指标'), L1(), L2(), L3(), TG(), AC('全年完成值'), RS('未完成原因和改进措施'))
  .ind(d(3, '产出指标'), d(2, '数量指标'), '硬化村内道路', '8公里', '8公里', null)
  .ind('安装路灯', '160盏', '160盏', null)
  .ind('质量指标', '项目验收合格率', '100%', '100%', null)
  .ind('效益指标', '社会效益指标', '受益村民', '≥3600人', '3720人', null)
  .ind('满意度指标', '服务对象满意度指标', '村民满意度', '≥90%', '96%', null)
  .row('说明', w(6, '无'))
  .end()
  .gap(2)
  .begin('transfer-self-evaluation')
  .row(w(7, title('中央对地方专项转移支付项目绩效目标自评表')))
  .row(w(7, '（2020年度）'))
  .row(w(2, '项目名称'), w(5, f('projectName', '大中型水库移民后期扶持资金')))
  .row(
    w(2, '主管部门'),
    w(2, f('department', '宁都县水利局')),
    '实施单位',
    w(2, f('implementingUnit', '宁都县水库移民事务中心')),
  )
  .fundHead(
    w(2, d(4, '项目资金（万元）')),
    w(2, LB(null)),
    BA('全年预算数（A）'),
    EX('全年执行数（B）'),
    RT('执行率（B/A）'),
  )
  .fund('total', w(2, '年度资金总额：'), bad('funds/parts-sum', 480), 460, '95.83%')
  .fund('part', w(2, '其中：中央补助'), 420, 420, '100%')
  .fund('part', w(2, '地方资金'), 40, 40, '100%')
  .row(w(2, d(2, '年度总体目标')), w(2, '年初设定目标'), w(3, '全年实际完成情况'))
  .row(
    w(2, g('expected', '直补移民6100人，修建水渠5公里。')),
    w(3, bad('goal/actual-missing', g('actual', null))),
  )
  .head('annual', d(6, '绩效指标'), L1(), L2(), L3(), TG(), AC('全年完成值'), RS('未完成原因和改进措施'))
  .ind(d(3, '产出指标'), d(2, '数量指标'), '直补移民', '6100人', '6100人', null)
  .ind('修建水渠', '5公里', '5公里', null)
  .ind('时效指标', '直补资金发放及时率', '100%', '100%', null)
  .ind('效益指标', '经济效益指标', '移民人均增收', '≥800元', '860元', null)
  .ind('满意度指标', '服务对象满意度指标', '移民满意度', '≥85%', '92%', null)
  .row('说明', w(6, '无'))
  .end()
  .tolerate('funds/rate', 'indicator/level2-missing', 'funds/parts-sum');
const jiangxi = form({
  id: 'twentyfourth-jiangxi-ningdu-two-transfers-one-sheet-wrong',
  about:
    '江西宁都2020（部颁项目绩效目标自评表样，数字编写）：一张工作表上下两张自评表，隔两行；移民一表总额480而中央420加地方40为460，实际完成情况空白',
  sheets: [ningdu],
});

/** 西藏: no money but what the heading says; every merge gone. Right throughout. */
const herders = new Sheet('Sheet1', { grid: [1, 1, 1, 3, 1, 1, 2], merges: false })
  .begin('transfer-self-evaluation')
  .row(w(7, title('区域绩效目标自评表')))
  .row(w(7, '（2019年度）'))
  .row(w(2, '专项（项目）名称'), w(5, f('projectName', '草原生态保护补助奖励')))
  .row(
    w(2, '自治区主管部门'),
    '西藏自治区农业农村厅',
    w(2, '县级主管部门'),
    w(2, f('department', '改则县农业农村局')),
  )
  .fundHead(
    w(2, d(4, '资金情况\n（万元）')),
    w(2, LB('资金来源')),
    BA('全年预算数'),
    EX('全年执行数'),
    RT('执行率'),
  )
  .fund('total', w(2, '年度资金总额'), 5230, 5230, '100.00%')
  .fund('part', w(2, '其中：中央补助'), 5230, 5230, '100.00%')
  .fund('part', w(2, '地方资金'), 0, 0, '/')
  .row(
    w(2, '总体目标'),
    w(2, g('expected', '禁牧草原1100万亩，草畜平衡面积2900万亩，补奖资金兑现到户。')),
    '完成情况',
    w(2, g('actual', '禁牧1100万亩，草畜平衡2900万亩，兑现4600户。')),
  )
  .head('annual', L1(), L2(), w(2, L3()), TG(), AC('全年完成值'), RS('未完成原因和改进措施'))
  .ind(d(4, '产出指标'), d(2, '数量指标'), w(2, '禁牧面积'), '1100万亩', '1100万亩', null)
  .ind(w(2, '草畜平衡面积'), '2900万亩', '2900万亩', null)
  .ind('质量指标', w(2, '补奖资金兑现率'), '100%', '100%', null)
  .ind('时效指标', w(2, '兑现完成时间'), '12月底前', '12月10日', null)
  .ind(d(2, '效益指标'), '经济效益指标', w(2, '牧民户均政策性收入'), '≥1万元', '1.1万元', null)
  .ind('生态效益指标', w(2, '草原综合植被盖度'), '≥28%', '28.4%', null)
  .ind('满意度指标', '服务对象满意度指标', w(2, '牧民满意度'), '≥90%', '97%', null)
  .end()
  .tolerate('field/missing');
const gerze = form({
  id: 'twentyfourth-xizang-gerze-grassland-transfer-lost-merges',
  about:
    '西藏改则2019（部颁表样，数字编写）：全部合并丢失，自治区与县级主管部门并排，三级指标占两列，单行总体目标，无错',
  sheets: [herders],
});

/** 安徽: a provincial fund, points in percent and the score by the county and by the city; the first column of money is 下达数. */
const mingguang = new Sheet('森林保险', {
  at: 'A2',
  grid: [1, 1, 1, 2, 1, 1, 1, 1, 1, 2],
  hiddenColumns: [10],
})
  .begin('transfer-self-evaluation')
  .row(w(10, title('省级财政转移支付资金绩效自评表（2023年度）')))
  .row(
    w(2, '项目名称'),
    w(3, f('projectName', '农业保险保费补贴（森林保险）')),
    w(2, '项目类别'),
    w(3, '省级一般性转移支付'),
  )
  .row(
    w(2, '市级主管部门'),
    w(3, '滁州市财政局'),
    w(2, '县级主管部门'),
    w(3, f('department', '明光市财政局')),
  )
  .row(w(2, '实施单位'), w(8, f('implementingUnit', '明光市林业和园林发展中心')))
  .fundHead(
    w(2, d(4, '资金情况\n（万元）')),
    w(2, LB('资金来源')),
    BA('预算下达数'),
    EX('实际支出数'),
    WT('分值'),
    RT('执行率'),
    SC('得分'),
    null,
  )
  .fund('total', w(2, '合计'), 96.4, 96.4, 10, '100%', 10, null)
  .fund('part', w(2, '中央及省级资金'), 72.3, 72.3, null, '100%', null, null)
  .fund('part', w(2, '市县配套资金'), 24.1, 24.1, null, '100%', null, null)
  .row(
    w(2, '绩效目标'),
    w(3, g('expected', '公益林参保面积26万亩，商品林参保面积10万亩。')),
    w(2, '完成情况'),
    w(3, g('actual', '公益林参保26万亩，商品林参保10.4万亩。')),
  )
  .head(
    'annual',
    '序号',
    L1(),
    L2(),
    L3(),
    TG('目标值'),
    AC('完成值'),
    WT('分值'),
    SC('自评得分'),
    '市级抽查得分',
    RS('备注'),
  )
  .ind(1, d(4, '产出指标'), d(2, '数量指标'), '公益林参保面积', '26万亩', '26万亩', 15, 15, null, null)
  .ind(2, '商品林参保面积', '≥10万亩', '10.4万亩', 15, 15, null, null)
  .ind(3, '质量指标', '保险理赔结案率', '≥95%', '97%', 10, 10, null, null)
  .ind(4, '时效指标', '保费补贴拨付及时率', '100%', '100%', 10, 10, null, null)
  .ind(5, d(2, '效益指标'), '经济效益指标', '风险保障额度', '≥2.6亿元', '2.72亿元', 15, 15, null, null)
  .ind(6, '社会效益指标', '政策知晓率', '≥85%', bad('actual/ratio-over-100', '106%'), 15, 15, null, null)
  .ind(
    7,
    '满意度指标',
    '服务对象满意度指标',
    '参保林农满意度',
    '≥85%',
    '90%',
    10,
    bad('score/reason-missing', 9),
    null,
    null,
  )
  .row(w(6, '总分'), t('weight', 100), t('score', 99), null, null)
  .end()
  .tolerate('score/over-completion');
const anhui = form({
  id: 'twentyfourth-anhui-mingguang-insurance-transfer-wrong',
  about:
    '安徽明光2023（省级转移支付自评表样，数字编写）：市级与县级主管部门，序号列在一级指标之前，市级抽查得分列空白并隐藏；知晓率106%，满意度达标得9分无说明',
  sheets: [mingguang],
});

export const transfers = [guangnan, guangyuan, gansu, jiangxi, gerze, anhui];
