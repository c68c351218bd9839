/** Forms as the systems that print them lay them out: 天津, 陕西 2020, 预算一体化, a college, 上海 2026, 广东 2016 and a central institute. */
import { Sheet, bad, d, day, f, form, g, h, m, num, t, title, w } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

/** pmkpi, 导出部门整体支出绩效自评表(TJ): its columns in its order; the office and the figures are made up, 1080 of 1200 is 13.5. */
const binhai = new Sheet('部门整体', { grid: [2, 1, 1, 1, 1, 1, 1, 2] })
  .begin('overall-self-evaluation')
  .row(w(8, title('部门整体支出绩效自评表')))
  .row(w(8, '（2024年度）'))
  .row('部门名称', w(7, f('department', '天津市滨海新区发展和改革委员会')))
  .fundHead(
    d(2, '预算执行情况（万元）'),
    LB('资金性质'),
    BI('年初预算数'),
    BA('全年预算数'),
    EX('全年执行数'),
    WT(),
    SC(),
    RT('执行率'),
  )
  .fund('total', '合计', 4200, 4350, 4263, 10, 9.8, '98.00%')
  .row('年度绩效目标', w(3, '实际完成情况'), w(4, '偏差原因分析及改进措施'))
  .row(
    g('expected', '走访帮扶企业1200家，兑现惠企政策。'),
    w(3, g('actual', '走访帮扶企业1080家，兑现政策资金。')),
    w(4, '部分企业停产搬迁，未能走访，次年补齐。'),
  )
  .row(g('expected', '完成6个老旧小区改造。'), w(3, g('actual', '6个老旧小区改造完成并验收。')), w(4, null))
  .head(
    'annual',
    L3('指标名称'),
    h('operator', '计算符号'),
    TG('指标值'),
    AC('实际完成值'),
    h('unit', '计量单位'),
    WT(),
    SC(),
    RS(),
  )
  .ind('走访帮扶企业', '≥', 1200, 1080, '家', 15, bad('score/quantitative', 14.5), '部分企业停产搬迁')
  .ind('企业诉求办结率', '≥', 95, 96, '%', 15, 15, null)
  .ind('新增就业', '≥', 5.2, 5.31, '万人', 20, 20, null)
  .ind('改造老旧小区', '≥', 6, 6, '个', 15, 15, null)
  .ind('改造工程验收合格率', '＝', 100, 100, '%', 10, 10, null)
  .ind('居民满意度', '≥', 90, 93.4, '%', 15, 15, null)
  .row('合计', w(4, null), t('weight', 100), t('score', 99.3), null)
  .end()
  .tolerate(
    'total/score',
    'indicator/level1-missing',
    'indicator/level2-missing',
    'weight/level1',
    'layout/missing-column',
  );
const tianjin = form({
  id: 'twentythird-tianjin-binhai-system-overall-wrong',
  about:
    '天津滨海新区（pmkpi的tjgoal、tjindex页面，数字编写）：没有一二级，指标名称/计算符号/指标值/实际完成值/计量单位，得分在执行率之前，目标三列逐条；1080对1200应得13.5而写14.5',
  sheets: [binhai],
});

const contents = new Sheet('目录', { grid: [1, 4, 2] })
  .row(w(3, '2020年省级部门预算归类项目绩效目标表目录'))
  .row('序号', '项目名称', '主管部门')
  .row(1, '地质灾害监测预警', '省自然资源厅')
  .row(2, '基层文物保护员补助', '省文物局');
const shaanxiTop = (
  name: string,
  project: string,
  owner: string,
  money: readonly [number | ReturnType<typeof bad>, number, number],
  goal: string,
): Sheet =>
  new Sheet(name, { grid: [1, 1, 1, 3, 2] })
    .begin('project-target')
    .row(w(5, title('归类项目绩效目标表')))
    .row(w(5, '（2020年度）'))
    .row(w(3, '项目名称'), w(2, f('projectName', project)))
    .row(w(3, '主管部门'), w(2, f('department', owner)))
    .row(
      w(3, d(3, '资金金额\n（万元）')),
      m('total', 'label', '年度资金总额：'),
      m('total', 'amount', money[0]),
    )
    .row(m('part', 'label', '      其中：财政拨款'), m('part', 'amount', money[1]))
    .row(m('part', 'label', '            其他资金'), m('part', 'amount', money[2]))
    .row(d(2, '总体目标'), w(4, '年度目标'))
    .row(w(4, g('expected', goal)))
    .head('annual', d(8, '绩\n效\n指\n标'), L1('一级\n指标'), L2(), L3('指标内容'), TG('指标值'));
const note =
  '备注：1.绩效指标可选择填写。 2.根据需要可往下续表。 3.市县扶贫专项资金的绩效目标必须公开。 4.市级部门也应公开。';
/** The cells D3, D4, E5-E7, B9 and B11:E of 2020年省级部门预算归类项目绩效目标表, as a public loader of it reads them; made up. */
const hazards = shaanxiTop(
  '1',
  '地质灾害监测预警',
  '省自然资源厅',
  [2300, 2300, 0],
  '目标1：对1.1万处地质灾害隐患点群测群防。 目标2：安装普适型监测设备。',
)
  .ind(d(4, '产\n出\n指\n标'), '数量指标', '安装普适型监测设备', '1200套')
  .ind('质量指标', '设备在线率', '≥90%')
  .ind('时效指标', '设备安装完成时间', '2020年11月底前')
  .ind('成本指标', '每套设备平均成本', '≤1.9万元')
  .ind(d(2, '效益指标'), '社会效益指标', '成功预报地质灾害', '≥5起')
  .ind('可持续影响指标', '监测设备使用年限', '≥5年')
  .ind('满意度\n指标', '服务对象满意度指标', '受威胁群众满意度', '≥90%')
  .row(w(5, note))
  .end();
const keepers = shaanxiTop(
  '2',
  '基层文物保护员补助',
  '省文物局',
  [bad('funds/declared-sum|funds/parts-sum', 1850), 1800, 20],
  '对6000名基层文物保护员发放补助，保障野外文物安全。',
)
  .ind(d(4, '产\n出\n指\n标'), '数量指标', '补助文物保护员', '6000人')
  .ind('质量指标', '野外文物巡查覆盖率', '100%')
  .ind('时效指标', '补助发放完成时间', '2020年12月底前')
  .ind('成本指标', '文物保护员补助标准', '3000元/人·年')
  .ind(d(2, '效益指标'), '社会效益指标', '文物被盗案件', '0起')
  .ind('可持续影响指标', '文物保护员队伍', '稳定')
  .ind('满意度\n指标', '服务对象满意度指标', '文物保护员满意度', '≥90%')
  .row(w(5, note))
  .end();
for (const sheet of [hazards, keepers]) sheet.tolerate('field/missing', 'indicator/category');
const shaanxi = form({
  id: 'twentythird-shaanxi-2020-classified-targets-wrong',
  about:
    '陕西2020年省级部门预算归类项目绩效目标表（读取该工作簿的公开程序所记的格位，内容编写）：目录一页，各表以数字命名，没有实施单位，三级表头“指标内容”；第2表1800+20不等于1850',
  sheets: [contents, hazards, keepers],
});

/** github Ghhhhy/platformweb-fb, PerformanceBasicInfo: ten rows over three columns, then the indicators; made up, 85 beside 10. */
const pingliang = new Sheet('项目绩效目标表', { grid: [1, 1, 2, 1, 1, 1, 1] })
  .begin('project-target')
  .row(w(7, title('项目绩效目标表')))
  .row('项目编码', w(6, f('projectCode', '620800243000001410023')))
  .row('*项目名称', w(6, f('projectName', '红牛冻精改良补助')))
  .row('*主管部门', w(6, f('department', '平凉市畜牧兽医局')))
  .row('*实施单位', w(6, f('implementingUnit', '平凉市畜牧技术服务中心')))
  .row(
    d(4, '资金金额（万元）'),
    m('total', 'label', '*实施期资金总额'),
    w(5, m('total', 'amount', num(360, '#,##0.00'))),
  )
  .row(m('part', 'label', '*财政拨款数'), w(5, m('part', 'amount', num(360, '#,##0.00'))))
  .row(m('part', 'label', '非财政拨款数'), w(5, m('part', 'amount', num(0, '#,##0.00'))))
  .row('预算执行权重（%）', w(5, 10))
  .row('*项目总体目标', w(6, g('expected', '采购细管冻精9万支，改良红牛6万头，带动养殖户增收。')))
  .head(
    'annual',
    L1('*一级指标'),
    L2('*二级指标'),
    L3('*三级指标'),
    h('operator', '*指标性质'),
    TG('*指标值'),
    h('unit', '度量单位'),
    WT('*权重（%）'),
  )
  .ind(d(4, '产出指标'), '数量指标', '采购细管冻精', '≥', 9, '万支', 15)
  .ind('数量指标', '改良红牛', '≥', 6, '万头', 15)
  .ind('质量指标', '冻精活力合格率', '＝', 100, '%', 10)
  .ind('时效指标', '冻精供应及时率', '≥', 95, '%', 10)
  .ind('成本指标', '经济成本指标', '每支冻精价格', '≤', 40, '元', 10)
  .ind('效益指标', '经济效益指标', '每头牛增收', '≥', 800, '元', 15)
  .ind('满意度指标', '服务对象满意度指标', '养殖户满意度', '≥', 90, '%', 10)
  .end()
  .finding('weight/total')
  .tolerate('weight/level1', 'weight/total', 'total/weight');
const budgetSystem = form({
  id: 'twentythird-gansu-pingliang-system-target-wrong',
  about:
    '甘肃平凉（预算管理一体化的项目绩效目标表，platformweb-fb，内容编写）：必填项带*，实施期资金总额是唯一的合计，财政与非财政拨款数，预算执行权重10%单列，指标权重相加85而非90',
  sheets: [pingliang],
});

/** A college's finance system: 财政支出绩效目标申请表, six columns, long-term indicators before the year's; made up, one value left out. */
const college = new Sheet('申请表', { grid: [1, 2, 2, 3, 1, 2] })
  .begin('project-target')
  .row(w(6, title('财政支出绩效目标申请表')))
  .row(w(3, '填报部门:国有资产管理处'), w(3, '单位：万元'))
  .row('项目名称', f('projectName', '畜牧兽医实训中心设备购置'), w(3, '项目类别'), '◎投资类项目 ○发展类项目')
  .row('主管部门', f('department', '通辽市教育局'), w(3, '主管部门编码'), '205')
  .row(
    '项目实施单位',
    f('implementingUnit', '通辽职业学院'),
    '项目负责人',
    f('leader', '包志强'),
    '联系电话',
    f('phone', '0475-8310000'),
  )
  .row('项目类型', w(5, '○上年原有项目 ○新增固定项目 ◎新增一次性项目 ○其他项目'))
  .row('项目期限', w(5, '开始时间：2019-03-01  结束时间：2019-12-20'))
  .row(d(5, '项目资金申请（万元）'), m('total', 'label', '资金总额：'), w(4, m('total', 'amount', 186.5)))
  .row(m('part', 'label', '财政拨款：'), w(4, m('part', 'amount', 150)))
  .row(m('part', 'label', '事业收入：'), w(4, m('part', 'amount', 36.5)))
  .row(m('part', 'label', '经营性收入：'), w(4, m('part', 'amount', null)))
  .row(m('part', 'label', '其他：'), w(4, m('part', 'amount', null)))
  .row('测算依据及说明', w(5, '按三家供应商询价的平均价测算。'))
  .row('项目单位职能概述', w(5, '培养高职畜牧兽医类专业人才。'))
  .row('项目概况、主要内容及用途', w(5, '购置实训设备42台套，建成2个实训室。'))
  .row(d(2, '项目立项情况'), '项目立项的依据', w(4, '学校2019年第3次党委会议纪要。'))
  .row('项目申报的可行性和必要性', w(4, '现有设备台套数不足，无法满足分组实训。'))
  .row(d(2, '项目实施进度计划'), '操作', w(2, '项目实施内容'), '开始时间', '完成时间')
  .row(null, w(2, '设备采购、安装和验收'), '2019-03-01', '2019-12-20')
  .row(d(2, '项目绩效目标'), w(4, '长期目标'), '年度目标')
  .row(w(4, '三年建成自治区级实训基地。'), g('expected', '购置设备42台套，开出实训项目18个。'))
  .head('long-term', d(4, '长期绩效指标'), L1(), L2(), L3('指标内容'), TG('指标值'), h('basis', '备注'))
  .ind('产出指标', '数量指标', '建成实训室', '≥6个', null)
  .ind('效益指标', '社会效益指标', '培养毕业生', '≥900人', null)
  .ind('满意度指标', '服务对象满意度指标', '学生满意度', '≥90%', null)
  .head('annual', d(8, '年度绩效指标'), L1(), L2(), L3('指标内容'), TG('指标值'), h('basis', '备注'))
  .ind(d(5, '产出指标'), d(2, '数量指标'), '购置设备', '42台套', '采购清单')
  .ind('建成实训室', '2个', null)
  .ind('质量指标', '设备验收合格率', bad('indicator/target-missing', null), '验收单')
  .ind('时效指标', '设备验收完成时间', '2019年12月20日前', null)
  .ind('成本指标', '每台套平均价格', '≤4.45万元', '询价')
  .ind('效益指标', '社会效益指标', '开出实训项目', '≥18个', '教学计划')
  .ind('满意度指标', '服务对象满意度指标', '学生满意度', '≥90%', '问卷')
  .row('其他说明的问题', w(5, null))
  .end()
  .tolerate('goal/long-annual', 'indicator/category');
const tongliao = form({
  id: 'twentythird-neimenggu-tongliao-college-target-wrong',
  about:
    '内蒙古通辽高校财务系统的财政支出绩效目标申请表（公开JSP的格式，内容编写）：资金总额下四种来源，长期指标在前、年度指标在后，“指标内容”与备注；设备验收合格率没有指标值',
  sheets: [college],
});

/** The labels in their order from a public test of a Shanghai budget checker (2026, in 元); the project is made up, right throughout. */
const songjiang = new Sheet('绩效目标', { grid: [1, 2, 2, 2, 2] })
  .begin('project-target')
  .row(w(5, title('财政项目支出绩效目标申报表')))
  .row(w(5, '（2026年度）'))
  .row('项目名称', w(4, f('projectName', '社区卫生服务中心标准化改造')))
  .row('项目性质', w(2, '一次性项目'), '项目类别', '特定目标类')
  .row(
    '主管部门',
    w(2, f('department', '上海市松江区卫生健康委员会')),
    '实施单位',
    f('implementingUnit', '松江区方松街道社区卫生服务中心'),
  )
  .row('计划开始日期', w(2, day('2026-01-01')), '计划完成日期', day('2026-12-31'))
  .row(
    d(4, '项目资金\n（元）'),
    '项目资金总额',
    num(8600000, '#,##0.00'),
    m('total', 'label', '年度资金申请总额'),
    m('total', 'amount', num(5200000, '#,##0.00')),
  )
  .row(
    '其中：财政资金',
    num(8600000, '#,##0.00'),
    m('part', 'label', '其中：当年财政拨款'),
    m('part', 'amount', num(4700000, '#,##0.00')),
  )
  .row(
    '其他资金',
    num(0, '#,##0.00'),
    m('part', 'label', '上年结转资金'),
    m('part', 'amount', num(500000, '#,##0.00')),
  )
  .row(null, null, m('part', 'label', '其他资金'), m('part', 'amount', num(0, '#,##0.00')))
  .row(d(2, '项目绩效目标'), w(2, '项目总目标'), w(2, '年度总体目标'))
  .row(
    w(2, '两年完成门诊楼改造9800平方米，达到标准化建设要求。'),
    w(2, g('expected', '完成一期改造5600平方米，不影响正常门诊。')),
  )
  .head('annual', L1(), L2(), w(2, L3()), TG('指标值'))
  .ind(d(2, '成本指标'), d(2, '经济成本指标'), w(2, '每平方米改造成本'), '≤930元')
  .ind(w(2, '设备购置成本控制率'), '≤100%')
  .ind(d(4, '产出指标'), '数量指标', w(2, '改造面积'), '＝5600平方米')
  .ind('质量指标', w(2, '工程验收合格率'), '＝100%')
  .ind(d(2, '时效指标'), w(2, '一期完工时间'), '2026年11月底前')
  .ind(w(2, '资金支付及时率'), '＝100%')
  .ind(d(2, '效益指标'), '社会效益指标', w(2, '新增诊疗能力'), '≥3万人次')
  .ind('可持续影响指标', w(2, '后续管护机制'), '健全')
  .ind('满意度指标', '服务对象满意度指标', w(2, '就诊居民满意度'), '≥90%')
  .end();
const shanghai = form({
  id: 'twentythird-shanghai-songjiang-2026-target',
  about:
    '上海松江2026财政项目支出绩效目标申报表（标签顺序据公开的预算检查程序，项目编写）：金额单位元，左为项目资金总额、右为年度资金申请总额，计划日期是真日期，三级指标横跨两列，无错',
  sheets: [songjiang],
});

/** 省级基础教育师资培训经费 of a skilled-worker school, 25万元 for five teachers: texts and numbers as written there, units and the money's row added. */
const teachers = new Sheet('项目绩效目标表', { grid: [1, 1, 2, 1, 2, 3] })
  .begin('project-target')
  .row(w(6, title('项目绩效目标表')))
  .row('项目名称', w(5, f('projectName', '省级基础教育师资培训经费教师资助')))
  .row(m('total', 'label', '申请金额（万元）'), w(5, m('total', 'amount', 25)))
  .row(
    d(2, '预期产出'),
    '产出计划',
    w(4, '总目标：投资25万，在一年建设期内，通过资助五位教师提升个人自身能力素质，全面提高师资队伍素质。'),
  )
  .row(
    '效率计划',
    w(
      4,
      g(
        'expected',
        '年度阶段性目标：2016年项目完成率100%，培训教师参培率100%，把资助的5位教师培养成为骨干教师。',
      ),
    ),
  )
  .row(d(3, '项目实施\n进度计划'), w(3, '项目实施内容'), '开始时间', '完成时间')
  .row(w(3, '1.项目启动'), '2017年1月', '2017年2月')
  .row(w(3, '2.项目实施'), '2017年2月', '2017年12月')
  .head(
    'annual',
    d(5, '预期效果'),
    L2('指标类别'),
    L3('个性化指标'),
    h('targetLast', '上年度\n实际水平'),
    TG('本年度计划\n完成水平'),
    h('description', '指标解释及计算公式说明'),
  )
  .ind(d(4, '社会效益'), '发表论文', '2篇', '3篇', '发表有影响力的学术论文')
  .ind('培养新教师', '8位', '11位', '完成11位新教师的培养任务')
  .ind('培养世赛国家集训队选手', '5名', '≥5名', '培养更多选手进入世赛国家集训队')
  .ind('校企合作完成技术革新或改造', '1项', '2项', '与企业共同立项')
  .row(d(2, '审核意见'), w(5, '省级主管部门审核意见    审核人：    单位公章       年  月  日'))
  .row(w(5, '省财政厅审核意见    审核人：    单位公章       年  月  日'))
  .end()
  .tolerate(
    'indicator/level1-missing',
    'indicator/level2-missing',
    'field/missing',
    'goal/stale-year',
    'layout/missing-column',
    'indicator/category',
  );
const guangdong = form({
  id: 'twentythird-guangdong-2016-teachers-target-published',
  about:
    '广东2016年省级专项的项目绩效目标表（一所技工院校的申报书，收于公开数据集）：产出计划与效率计划为文字，指标类别/个性化指标/上年度实际水平/本年度计划完成水平，没有主管部门和一级指标，无错',
  sheets: [teachers],
});

/** 中国科学院国家天文台2023年度部门预算, page 36: the head is published, the rest is completed in the central form. */
const observatory = new Sheet('33', { grid: [1, 1, 1, 2, 1, 1] })
  .begin('project-target')
  .row(w(6, title('项目绩效目标表')))
  .row(w(6, '（2023年度）'))
  .row(w(2, '项目名称'), w(4, f('projectName', '国家天文科学数据中心')))
  .row(
    w(2, '主管部门及代码'),
    w(2, f('department', '[173]中国科学院')),
    '实施单位',
    f('implementingUnit', '中国科学院国家天文台'),
  )
  .row(
    w(2, d(3, '项目资金\n（万元）')),
    w(2, m('total', 'label', '年度资金总额：')),
    m('total', 'amount', num(1046)),
    '执行率\n分值\n（10）',
  )
  .row(w(2, m('part', 'label', '其中：财政拨款')), m('part', 'amount', num(1000)), d(2, null))
  .row(w(2, m('part', 'label', '      上年结转')), m('part', 'amount', num(46)))
  .row(
    '年度\n总体\n目标',
    w(5, g('expected', '汇聚天文科学数据，提供数据发布、共享和长期保存服务，支撑重大科研任务。')),
  )
  .head('annual', d(8, '绩\n效\n指\n标'), L1(), L2(), L3(), TG('指标值'), WT('分值权重\n（90）'))
  .ind(d(4, '产出指标'), d(2, '数量指标'), '新增科学数据量', '≥2PB', 20)
  .ind('发布数据集', '≥30个', 10)
  .ind('质量指标', '平台全年可用率', '≥99%', 10)
  .ind('时效指标', '年度数据汇交完成时间', '2023年12月31日前', 10)
  .ind(d(2, '效益指标'), '社会效益指标', '支撑科研项目', '≥40个', 20)
  .ind('可持续影响指标', '数据长期保存年限', '≥20年', 10)
  .ind('满意度指标', '服务对象满意度指标', '用户满意度', '≥90%', 10)
  .end()
  .tolerate('indicator/category');
const cas = form({
  id: 'twentythird-centre-observatory-target',
  about:
    '中国科学院国家天文台2023（部门预算第33页，表头照原文，指标补写）：主管部门及代码写“[173]”，执行率分值10写在资金旁，分值权重90，财政拨款与上年结转，无错',
  sheets: [observatory],
});

export const templates = [tianjin, shaanxi, budgetSystem, tongliao, shanghai, guangdong, cas];
