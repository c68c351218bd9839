/** 西藏, 青海, 宁夏, 兵团, 贵州 and 四川, made up in the forms of each. */
import { Sheet, bad, d, f, form, g, h, m, t, title, w } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

/** Names with their values in one cell; 1176 of 1200 is 98%. */
const heating = new Sheet('山南', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('西藏自治区项目支出绩效自评表（2022年度）')))
  .row(w(5, f('projectName', '项目名称：错那县城供暖设施维护')), w(4, '资金单位：万元'))
  .row(
    w(5, f('department', '主管部门：山南市住房和城乡建设局')),
    w(4, f('implementingUnit', '实施单位：错那县住房和城乡建设局')),
  )
  .fundHead(
    d(3, '项目资金'),
    w(2, LB('资金来源')),
    BI('年初预算'),
    BA('全年预算A'),
    EX('全年执行B'),
    WT(),
    RT('执行率B/A'),
    SC('自评得分'),
  )
  .fund('total', w(2, '合计'), 1200, 1200, 1176, 10, '98%', 9.8)
  .fund('part', w(2, '自治区财政补助'), 1200, 1200, 1176, '/', '98%', '/')
  .row(
    '总体目标',
    w(4, g('expected', '维护供暖管网18公里，保障冬季供暖180天。')),
    w(4, g('actual', '维护供暖管网18公里，供暖182天，质保金24万元未支付。')),
  )
  .head(
    'annual',
    d(9, '绩效指标'),
    L1(),
    L2(),
    L3(),
    TG('目标值'),
    AC('完成值'),
    WT(),
    SC('自评得分'),
    RS('偏差原因'),
  )
  .ind(d(5, '产出指标'), d(2, '数量指标'), '维护供暖管网', '18公里', '18公里', 15, 15, null)
  .ind('冬季供暖天数', '≥180天', '182天', 10, 10, null)
  .ind('质量指标', '室内温度达标率', '≥95%', '93.1%', 10, 9.8, '海拔4300米以上两栋楼保温未改造')
  .ind('时效指标', '供暖开始时间', '10月15日前', '10月15日', 5, 5, null)
  .ind('成本指标', '每平方米供暖成本', '≤42元', '41元', 10, 10, null)
  .ind(d(2, '效益指标'), '社会效益指标', '受益干部群众', '≥6000人', '6100人', 15, 15, null)
  .ind('生态效益指标', '替代散烧牛粪', '有效替代', '有效替代', 15, 15, null)
  .ind(
    '满意度指标',
    '服务对象满意度指标',
    '用户满意度',
    '≥90%',
    '95%',
    10,
    bad('score/reason-missing', 8),
    null,
  )
  .row(w(6, '总分'), t('weight', 100), t('score', 97.6), null)
  .end();
const shannan = form({
  id: 'twentythird-xizang-shannan-heating-wrong',
  about:
    '西藏山南2022（自治区表样，数字编写）：项目名称、主管部门、实施单位与值同在一格，“全年预算A”无括号，自评得分；满意度达标却扣2分未写原因',
  sheets: [heating],
});

/** Four levels of money; 3920 of 4000 is 98%, not 89%. */
const wetland = new Sheet('转移支付', { grid: [1, 1, 1, 3, 1, 1, 2] })
  .begin('transfer-self-evaluation')
  .row(w(7, '附2'))
  .row(w(7, title('中央对地方专项转移支付区域（项目）绩效目标自评表')))
  .row(w(7, '（2020年度）'))
  .row(w(3, '转移支付（项目）名称'), w(4, f('projectName', '林业草原生态保护恢复资金（湿地保护）')))
  .row(w(3, '中央主管部门'), w(4, '国家林业和草原局'))
  .row(
    w(3, '省级主管部门'),
    '青海省林业和草原局',
    w(2, '州级主管部门'),
    f('department', '海西州林业和草原局'),
  )
  .fundHead(w(2, d(6, '资金情况\n（万元）')), w(2, LB()), BA(), EX(), RT('预算执行率（B/A）'))
  .fund('total', w(2, '年度资金总额：'), 4000, 3920, bad('funds/rate', '89%'))
  .fund('part', w(2, '其中：中央补助'), 3000, 3000, '100%')
  .fund('part', w(2, '      省级资金'), 600, 600, '100%')
  .fund('part', w(2, '      州县资金'), 400, 320, '80%')
  .fund('part', w(2, '      其他资金'), null, null, null)
  .row(d(2, '总体目标'), w(3, '年初设定目标'), w(3, '全年实际完成情况'))
  .row(
    w(3, g('expected', '恢复退化湿地3.2万亩，管护湿地120万亩，选聘湿地管护员380名。')),
    w(3, g('actual', '恢复退化湿地3.2万亩，管护湿地120万亩，选聘湿地管护员380名。')),
  )
  .head('annual', d(9, '绩效指标'), L1(), L2(), L3(), TG(), AC('全年完成值'), RS('未完成原因和改进措施'))
  .ind(d(5, '产出指标'), d(3, '数量指标'), '恢复退化湿地', '3.2万亩', '3.2万亩', null)
  .ind('管护湿地面积', '120万亩', '120万亩', null)
  .ind('选聘湿地管护员', '380名', '380名', null)
  .ind('质量指标', '湿地恢复验收合格率', '≥95%', '97%', null)
  .ind('时效指标', '当期任务完成率', '≥90%', '94%', '格尔木市1处围栏因封冻次年完工')
  .ind(d(2, '效益指标'), '生态效益指标', '湿地保护率', '≥64%', '64.3%', null)
  .ind('社会效益指标', '管护员户均增收', '≥2万元', '2.16万元', null)
  .ind('满意度指标', '服务对象满意度指标', '农牧民满意度', '≥85%', '92%', null)
  .row(
    '说明',
    w(6, '请在此处简要说明中央巡视、各级审计和财政监督中发现的问题及其所涉及的金额，如没有请填无。无'),
  )
  .end()
  .tolerate('funds/low-rate-unexplained');
const haixi = form({
  id: 'twentythird-qinghai-haixi-wetland-transfer-wrong',
  about:
    '青海海西州2020（部颁转移支付表样，数字编写）：中央、省级、州级主管部门三级，中央、省级、州县资金，末行为“说明”；3920/4000应为98%而写89%',
  sheets: [wetland],
});

/** Two counties side by side; the column 合计 holds the value. Right throughout. */
const vaccines = new Sheet('区域绩效目标', { grid: [1, 1, 1, 3, 1, 1, 1] })
  .begin('project-target')
  .row(w(7, title('重大传染病防控经费区域绩效目标表')))
  .row(w(7, '（2021年度）'))
  .row(w(2, '专项名称'), w(5, f('projectName', '重大传染病防控经费')))
  .row(
    w(2, '自治区主管部门'),
    w(2, '宁夏回族自治区卫生健康委员会'),
    '市级主管部门',
    w(2, f('department', '吴忠市卫生健康委员会')),
  )
  .row(w(2, d(4, '资金情况\n（万元）')), w(2, '资金来源'), '合计', '盐池县', '青铜峡市')
  .row(w(2, m('total', 'label', '年度金额')), m('total', 'amount', 286.4), 121.2, 165.2)
  .row(w(2, m('part', 'label', '其中：中央补助')), m('part', 'amount', 240), 102, 138)
  .row(w(2, m('part', 'label', '地方资金')), m('part', 'amount', 46.4), 19.2, 27.2)
  .row(
    w(2, '总体目标'),
    w(5, g('expected', '适龄儿童国家免疫规划疫苗接种率保持在90%以上，肺结核患者规范管理。')),
  )
  .head('annual', d(9, '绩效指标'), d(2, L1()), d(2, L2()), d(2, L3()), w(3, '指标值'))
  .more(TG('合计'), '盐池县', '青铜峡市')
  .ind(d(5, '产出指标'), d(3, '数量指标'), '艾滋病高危人群检测人数', '≥6200人', '≥2400人', '≥3800人')
  .ind('肺结核患者管理人数', '≥148人', '≥61人', '≥87人')
  .ind('包虫病筛查人数', '≥5000人', '≥3200人', '≥1800人')
  .ind('质量指标', '适龄儿童国家免疫规划疫苗接种率', '≥90%', '≥90%', '≥90%')
  .ind('时效指标', '传染病报告及时率', '≥98%', '≥98%', '≥98%')
  .ind('效益指标', '社会效益指标', '居民健康水平', '不断提高', '不断提高', '不断提高')
  .ind('满意度指标', '服务对象满意度指标', '服务对象满意度', '≥85%', '≥85%', '≥85%')
  .end()
  .tolerate('field/missing', 'indicator/category');
const wuzhong = form({
  id: 'twentythird-ningxia-wuzhong-disease-regional-target',
  about:
    '宁夏吴忠2021区域绩效目标（卫健转移支付表样，数字编写）：资金与指标值都按合计、盐池县、青铜峡市三列，自治区与市级主管部门，无错',
  sheets: [vaccines],
});

/** 兵团: 师市 owner, 团场 doing the work; the goal of one row below nothing. */
const cotton = new Sheet('项目绩效目标', { grid: [1, 1, 1, 3, 1, 1, 1] })
  .begin('project-target')
  .row(w(7, title('兵团项目支出绩效目标申报表')))
  .row(w(7, '（2023年度）'))
  .row(w(2, '项目名称'), w(5, f('projectName', '高标准棉田建设')))
  .row(
    w(2, '师市主管部门'),
    w(2, f('department', '第三师图木舒克市农业农村局')),
    '实施单位',
    w(2, f('implementingUnit', '第三师五十一团')),
  )
  .row(w(2, '项目属性'), w(2, '☑新增  □延续'), '项目期', w(2, '1年'))
  .row(
    w(2, d(5, '项目资金\n（万元）')),
    w(2, m('total', 'label', '年度资金总额')),
    w(3, m('total', 'amount', 2640)),
  )
  .row(w(2, m('part', 'label', '其中：中央财政资金')), w(3, m('part', 'amount', 2400)))
  .row(w(2, m('part', 'label', '兵团资金')), w(3, m('part', 'amount', 160)))
  .row(w(2, m('part', 'label', '师市资金')), w(3, m('part', 'amount', 80)))
  .row(w(2, m('part', 'label', '团场自筹')), w(3, m('part', 'amount', 0)))
  .row(w(2, '总体目标'), w(5, g('expected', '建设高标准棉田2.2万亩，配套节水滴灌，亩均节水60立方米。')))
  .head('annual', d(9, '绩效指标'), L1(), L2(), L3(), h('operator', '符号'), TG('值'), h('unit', '单位'))
  .ind(d(4, '产出指标'), '数量指标', '建设高标准棉田', '＝', 2.2, '万亩')
  .ind('质量指标', '工程验收合格率', '＝', 100, '%')
  .ind('时效指标', '工程按期完工率', '≥', bad('indicator/suspicious-value', -95), '%')
  .ind('成本指标', '亩均财政补助', '≤', 1200, '元')
  .ind(d(3, '效益指标'), '经济效益指标', '亩均增产籽棉', '≥', 20, '公斤')
  .ind('社会效益指标', '受益职工', '≥', 520, '户')
  .ind('生态效益指标', '亩均节水', '≥', 60, '立方米')
  .ind('满意度指标', '服务对象满意度指标', '职工满意度', '≥', 90, '%')
  .end()
  .tolerate('funds/declared-sum');
const bingtuan = form({
  id: 'twentythird-bingtuan-tumxuk-cotton-target-wrong',
  about:
    '新疆兵团第三师图木舒克（兵团表样，数字编写）：师市主管部门，资金分中央、兵团、师市、团场自筹四行，符号/值/单位三列；完工率写成-95',
  sheets: [cotton],
});

/** 贵州: tasks carry the points; weights 10% and so on as text. 16 of 18 households over 20% is 17.78. */
const stockade = new Sheet('毕节', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('2023年度州（市）级财政专项资金绩效自评表')))
  .row('项目名称', w(4, f('projectName', '传统村落民居修缮')), '资金文号', w(3, '毕财建〔2023〕18号'))
  .row(
    '主管部门',
    w(4, f('department', '毕节市住房和城乡建设局')),
    '实施单位',
    w(3, f('implementingUnit', '织金县住房和城乡建设局')),
  )
  .fundHead(
    d(3, '资金情况（万元）'),
    w(2, LB(null)),
    BI('下达数'),
    BA('预算数（A）'),
    EX('支出数（B）'),
    WT('权重'),
    RT('支出率'),
    SC('得分'),
  )
  .fund('total', w(2, '资金总额'), 180, 180, 171, '10%', '95.00%', 9.5)
  .fund('part', w(2, '其中：市级资金'), 180, 180, 171, null, '95.00%', null)
  .row(
    '绩效目标',
    w(4, g('expected', '修缮传统民居18户，整治巷道2.4公里。')),
    w(4, g('actual', '修缮传统民居16户，整治巷道2.4公里，2户产权纠纷未开工。')),
  )
  .head(
    'annual',
    L1(),
    L2(),
    w(2, L3('绩效指标')),
    TG('目标值'),
    AC('完成值'),
    WT('权重'),
    SC('得分'),
    RS('未完成原因'),
  )
  .ind(
    d(4, '产出指标'),
    d(2, '数量指标'),
    w(2, '修缮传统民居'),
    '18户',
    '16户',
    '20%',
    17.78,
    '2户产权纠纷，调解后实施',
  )
  .ind(w(2, '整治巷道'), '2.4公里', '2.4公里', '10%', 10, null)
  .ind('质量指标', w(2, '修缮验收合格率'), '100%', '100%', '10%', 10, null)
  .ind('成本指标', w(2, '每户修缮补助'), '≤6万元', '5.8万元', '10%', 10, null)
  .ind(d(2, '效益指标'), '社会效益指标', w(2, '消除安全隐患民居'), '≥16户', '16户', '20%', 20, null)
  .ind('可持续影响指标', w(2, '村落保护机制'), '建立', '建立', '10%', 10, null)
  .ind('满意度指标', '服务对象满意度指标', w(2, '村民满意度'), '≥90%', '94%', '10%', 10, null)
  .row(w(6, '合计'), t('weight', '100%'), t('score', 97.28), null)
  .end()
  .tolerate('indicator/level2-missing');
const bijie = form({
  id: 'twentythird-guizhou-bijie-houses-percent',
  about:
    '贵州毕节2023（市级专项表样，数字编写）：权重写10%而得分写分数，“下达数”作年初数，支出率，资金文号一格，三级“绩效指标”横跨两列，无错',
  sheets: [stockade],
});

/** 四川's form of 2021 for a transfer, per 510000; two rows without a sum of 90. */
const mangoes = new Sheet('项目', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(11, title('2022年市级部门预算项目绩效自评表')))
  .row(w(2, '项目名称'), w(9, f('projectName', '芒果品质提升示范')))
  .row(
    w(2, '主管部门'),
    w(4, f('department', '攀枝花市农业农村局')),
    w(2, '实施单位（盖章）'),
    w(3, f('implementingUnit', '攀枝花市农林科学研究院')),
  )
  .row(w(2, d(2, '项目年度目标')), w(4, '年度目标'), w(5, '年度目标完成情况'))
  .row(
    w(4, g('expected', '建设芒果示范园6个，推广套袋技术2万亩。')),
    w(5, g('actual', '建设芒果示范园6个，推广套袋技术2.1万亩。')),
  )
  .fundHead(
    w(2, d(4, '预算执行情况\n（10分）')),
    w(2, LB('年度预算数（万元）')),
    BI('年初预算'),
    w(2, BA('调整后预算数')),
    EX('预算执行数'),
    RT('预算执行率'),
    WT('权重'),
    w(1, SC()),
  )
  .fund('total', w(2, '总额'), 150, w(2, 150), 138, '92.00%', 10, 9.2)
  .fund('part', w(2, '其中：财政资金'), 150, w(2, 150), 138, '92.00%', '/', '/')
  .fund('part', w(2, '其他资金'), 0, w(2, 0), 0, '/', '/', '/')
  .head(
    'annual',
    d(8, '绩效指标（90分）'),
    L1(),
    L2(),
    L3(),
    h('operator', '指标性质'),
    TG('指标值'),
    h('unit', '度量单位'),
    AC('完成值'),
    WT('权重'),
    SC(),
    RS('未完成原因分析'),
  )
  .ind(d(4, '产出指标'), d(2, '数量指标'), '建设示范园', '＝', 6, '个', 6, 15, 15, null)
  .ind('推广套袋技术', '≥', 2, '万亩', 2.1, 15, 15, null)
  .ind('质量指标', '优质果率', '≥', 75, '%', 78, 15, 15, null)
  .ind('成本指标', '每个示范园补助', '≤', 20, '万元', 20, 15, 15, null)
  .ind(d(2, '效益指标'), '经济效益指标', '亩均增收', '≥', 1500, '元', 1580, 10, 10, null)
  .ind('社会效益指标', '培训果农', '≥', 800, '人次', 860, 10, 10, null)
  .ind('满意度指标', '服务对象满意度指标', '果农满意度', '≥', 90, '%', 95, 10, 10, null)
  .row(w(8, '合计'), bad('total/weight', t('weight', 90)), t('score', 99.2), null)
  .row(w(2, '评价结论'), w(9, '自评99.2分，示范园全部建成。'))
  .row(w(2, '存在问题'), w(9, '设备尾款支付偏慢。'))
  .row(w(2, '改进措施'), w(9, '督促供应商及时结算。'))
  .row(w(6, '项目负责人：李云'), w(5, '财务负责人：何芳'))
  .end()
  .tolerate('total/weight', 'weight/level1');
const panzhihua = form({
  id: 'twentythird-sichuan-panzhihua-mangoes-wrong',
  about:
    '四川攀枝花2022（省表样，数字编写）：目标在资金之前，预算执行率在权重之前，评价结论、存在问题、改进措施；权重合计100而写90',
  sheets: [mangoes],
});

export const west = [shannan, haixi, wuzhong, bingtuan, bijie, panzhihua];
