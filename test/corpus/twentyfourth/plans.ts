/** Goals of whole offices (湖北, 广东, 贵州, 河北) and odd project forms: an export, a list beside, a page continued, an annex of a report. Made up in the forms of each. */
import { Sheet, bad, d, f, form, g, h, m, num, t, title, w } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

/** 湖北: income and spending, two years of values, long-term rows then annual ones; 1296.6 of 4322 is 30%, not 35%. */
const gucheng = new Sheet('整体绩效目标', { grid: [1, 1, 1, 2, 1, 1, 1, 2] })
  .begin('overall-target')
  .row(w(8, title('2024年部门整体绩效目标申报表')))
  .row(w(2, '部门名称'), w(6, f('department', '谷城县水利和湖泊局')))
  .row(w(2, '填报人'), w(2, '肖敏'), '联系电话', w(3, '0710-7230000'))
  .row(
    w(2, d(9, '部门总体\n资金情况\n（万元）')),
    w(2, d(2, '总体资金情况')),
    d(2, '当年金额'),
    d(2, '占比'),
    w(2, '近两年收支金额'),
  )
  .row('2022年', '2023年')
  .row(
    d(3, '收入构成'),
    m('part', 'label', '财政拨款', 'i1'),
    m('part', 'amount', 4122, 'i1'),
    m('part', 'share', '95.37%', 'i1'),
    3890,
    4010,
  )
  .row(
    m('part', 'label', '其他资金', 'i2'),
    m('part', 'amount', 200, 'i2'),
    m('part', 'share', '4.63%', 'i2'),
    180,
    190,
  )
  .row(
    m('total', 'label', '合计', 'it'),
    m('total', 'amount', 4322, 'it'),
    m('total', 'share', '100.00%', 'it'),
    4070,
    4200,
  )
  .row(
    d(4, '支出构成'),
    m('part', 'label', '人员类', 's1'),
    m('part', 'amount', 1296.6, 's1'),
    bad('share/percent', m('part', 'share', '35.00%', 's1')),
    1240,
    1270,
  )
  .row(
    m('part', 'label', '运转类', 's2'),
    m('part', 'amount', 432.2, 's2'),
    m('part', 'share', '10.00%', 's2'),
    420,
    430,
  )
  .row(
    m('part', 'label', '特定目标类', 's3'),
    m('part', 'amount', 2593.2, 's3'),
    m('part', 'share', '60.00%', 's3'),
    2410,
    2500,
  )
  .row(
    m('total', 'label', '合计', 'st'),
    m('total', 'amount', 4322, 'st'),
    m('total', 'share', '100.00%', 'st'),
    4070,
    4200,
  )
  .row(
    w(2, '部门职能概述'),
    w(6, '负责保障水资源的合理开发利用，指导水利工程建设与运行管理，负责河湖长制日常工作。'),
  )
  .row(w(2, d(2, '整体绩效\n总目标')), w(2, '长期目标（截止2026年）'), w(4, '年度目标'))
  .row(
    w(2, '农村自来水普及率达到96%，水旱灾害防御能力明显提升。'),
    w(4, g('expected', '除险加固小型水库6座，农村自来水普及率达到93%。')),
  )
  .row(w(8, '长期目标1：提升农村供水和防灾能力'))
  .head(
    'long-term',
    d(4, '长期绩效指标'),
    L1('一级指标'),
    L2('二级指标'),
    L3('三级指标'),
    w(2, TG('指标值')),
    w(2, h('basis', '绩效标准')),
  )
  .ind('产出指标', '数量指标', '除险加固小型水库', w(2, '≥18座'), w(2, '规划标准'))
  .ind('效益指标', '社会效益指标', '农村自来水普及率', w(2, '≥96%'), w(2, '规划标准'))
  .ind('满意度指标', '服务对象满意度指标', '用水群众满意度', w(2, '≥92%'), w(2, '历史标准'))
  .row(w(8, '年度目标1：提升农村供水和防灾能力'))
  .head(
    'annual',
    d(9, '年度绩效指标'),
    d(2, L1('一级指标')),
    d(2, L2('二级指标')),
    d(2, L3('三级指标')),
    w(3, '指标值'),
    d(2, h('basis', '绩效标准')),
  )
  .more(h('targetBeforeLast', '前年'), h('targetLast', '上年'), TG('预计当年实现'))
  .ind(d(4, '产出指标'), d(2, '数量指标'), '除险加固小型水库', '5座', '6座', '≥6座', '计划标准')
  .ind('清淤整治河道', '22公里', '26公里', bad('indicator/target-missing', null), '计划标准')
  .ind('质量指标', '水利工程验收合格率', '100%', '100%', '100%', '行业标准')
  .ind('时效指标', '水毁修复完成时间', '5月底前', '5月底前', '5月底前', '计划标准')
  .ind(d(2, '效益指标'), '社会效益指标', '农村自来水普及率', '91%', '92%', '≥93%', '计划标准')
  .ind('生态效益指标', '国控断面水质达标率', '100%', '100%', '100%', '行业标准')
  .ind('满意度指标', '服务对象满意度指标', '用水群众满意度', '90%', '90%', '≥90%', '历史标准')
  .end()
  .tolerate('funds/breakdown', 'goal/long-annual');
const hubei = form({
  id: 'twentyfourth-hubei-gucheng-water-overall-target-wrong',
  about:
    '湖北谷城水利局2024（省表样，数字编写）：收支构成与占比，长期绩效指标与年度绩效指标两段、绩效标准列，前年/上年/预计当年实现；人员类占比30%写成35%，河道清淤没有当年值',
  sheets: [gucheng],
});

/** 广东: tasks with money, then three groups; 820 + 1180 + 96 is 2096, the total says 2106; a value below nothing. */
const huaiji = new Sheet('部门整体支出绩效目标表', { grid: [1, 1, 2, 2, 1, 1, 1] })
  .begin('overall-target')
  .row(w(7, title('2025年部门整体支出绩效目标表')))
  .row(w(2, '部门名称'), w(5, f('department', '怀集县退役军人事务局')))
  .row(
    w(2, m('total', 'label', '部门预算总额（万元）')),
    m('total', 'amount', bad('funds/declared-sum|funds/parts-sum|funds/breakdown', 2106)),
    m('part', 'label', '其中：财政拨款'),
    m('part', 'amount', 2096),
    m('part', 'label', '其他资金'),
    m('part', 'amount', 0),
  )
  .row(
    w(2, '总体绩效目标'),
    w(5, g('expected', '落实优抚对象待遇，做好退役士兵接收安置，维护烈士纪念设施。')),
  )
  .row(w(2, d(5, '年度重点工作任务')), '任务名称', '主要实施内容', w(3, '拟投入的资金（万元）'))
  .row('基本支出', '人员经费、公用经费', w(3, 820))
  .row('优抚补助', '发放各类优抚对象抚恤补助', w(3, 1180))
  .row('烈士纪念设施维护', '维护烈士陵园2处', w(3, 96))
  .row('合计', null, w(3, 2096))
  .head(
    'annual',
    w(2, L1('指标类别')),
    L2('二级指标'),
    L3('三级指标'),
    h('operator', '符号'),
    TG('目标值'),
    h('unit', '单位'),
  )
  .ind(w(2, d(3, '产出指标')), '数量指标', '发放优抚对象人数', '≥', 3120, '人')
  .ind('质量指标', '优抚补助发放准确率', '＝', 100, '%')
  .ind('时效指标', '退役士兵当年安置率', '≥', bad('indicator/suspicious-value', -98), '%')
  .ind(w(2, d(2, '效益指标')), '社会效益指标', '退役军人集体上访', '≤', 2, '批次')
  .ind('可持续影响指标', '烈士纪念设施完好率', '≥', 95, '%')
  .ind(w(2, '满意度指标'), '服务对象满意度指标', '退役军人满意度', '≥', 90, '%')
  .row(w(7, '备注：本表由预算部门填报，随部门预算一并公开。'))
  .end()
  .tolerate('funds/declared-sum', 'funds/parts-sum', 'funds/breakdown');
const guangdong = form({
  id: 'twentyfourth-guangdong-huaiji-veterans-overall-target-wrong',
  about:
    '广东怀集退役军人局2025（省表样，数字编写）：总额、财政拨款、其他资金横排一行三对，重点工作任务带资金，指标类别横跨两列；总额2106而拨款与任务都是2096，安置率写-98',
  sheets: [huaiji],
});

/** 贵州: weights of 95 under a printed 100. */
const shibing = new Sheet('附表4', { at: 'B1', grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('overall-target')
  .row('附表4', w(8, null))
  .row(w(9, title('施秉县2023年部门（单位）整体支出绩效目标申报表')))
  .row(w(3, '部门（单位）名称'), w(6, f('department', '施秉县文体广电旅游局')))
  .row(
    w(3, d(3, '年度预算（万元）')),
    w(3, m('total', 'label', '资金总额')),
    w(3, m('total', 'amount', num(1680.5))),
  )
  .row(w(3, m('part', 'label', '其中：基本支出')), w(3, m('part', 'amount', num(1100.5))))
  .row(w(3, m('part', 'label', '项目支出')), w(3, m('part', 'amount', num(580))))
  .row(w(3, '部门职责概述'), w(6, '统筹全县文化事业、体育事业、广播电视和旅游业发展。'))
  .row(
    w(3, '年度绩效目标'),
    w(6, g('expected', '举办龙舟节等体旅活动，游客接待量稳步增长，公共文化场馆免费开放。')),
  )
  .head(
    'annual',
    d(7, '绩效指标'),
    L1(),
    L2(),
    L3(),
    h('operator', '指标\n性质'),
    TG('指标值'),
    h('unit', '单位'),
    WT('权重\n（%）'),
    h('basis', '备注'),
  )
  .ind(d(3, '产出指标'), '数量指标', '举办体旅活动', '≥', 12, '场', 15, null)
  .ind('质量指标', '文化场馆达标率', '＝', 100, '%', 15, '部颁标准')
  .ind('时效指标', '龙舟节举办月份', '＝', 6, '月', 15, null)
  .ind(d(2, '效益指标'), '经济效益指标', '旅游综合收入', '≥', 42, '亿元', 20, null)
  .ind('社会效益指标', '接待游客', '≥', 460, '万人次', 20, null)
  .ind('满意度指标', '服务对象满意度指标', '游客满意度', '≥', 92, '%', 10, null)
  .row(w(7, '合计'), bad('weight/total|total/weight', t('weight', 100)), null)
  .end()
  .tolerate('weight/total', 'total/weight', 'weight/level1', 'indicator/category');
const guizhou = form({
  id: 'twentyfourth-guizhou-shibing-tourism-overall-target-wrong',
  about:
    '贵州施秉文旅局2023（省表样，数字编写）：表从B1起，基本支出与项目支出相加等于总额，权重（%）列相加95而合计写100',
  sheets: [shibing],
});

/** 河北: the goal in parts, indicators described and based; numbers of the goal in a column. Right throughout. */
const cixian = new Sheet('部门整体绩效目标', { grid: [1, 1, 1, 2, 2, 1, 1, 1] })
  .begin('overall-target')
  .row(w(8, title('部门整体绩效目标表')))
  .row(w(4, f('department', '部门名称：磁县自然资源和规划局')), w(4, '单位：万元'))
  .row(w(2, '总体绩效目标'), w(6, g('expected', '守住耕地保护红线，完成矿山修复，规范不动产登记。')))
  .row(w(2, d(3, '分项绩效目标')), w(2, '分项目标名称'), w(4, '分项目标内容'))
  .row(w(2, '耕地保护'), w(4, '耕地保有量不低于上级下达任务。'))
  .row(w(2, '生态修复'), w(4, '完成矿山修复4处。'))
  .head(
    'annual',
    w(2, '分项目标'),
    L1('一级指标'),
    L2('二级指标'),
    L3('绩效指标'),
    h('description', '绩效指标描述'),
    TG('指标值'),
    h('basis', '指标值确定依据'),
  )
  .ind(
    w(2, d(2, '耕地保护')),
    d(3, '产出指标'),
    '数量指标',
    '耕地保有量',
    '年末耕地面积',
    '≥52.6万亩',
    '上级下达任务',
  )
  .ind('质量指标', '补充耕地验收通过率', '验收通过面积占比', '100%', '技术规程')
  .ind(w(2, d(2, '生态修复')), '时效指标', '矿山修复完成时间', '完成验收时间', '11月底前', '实施方案')
  .ind(d(2, '效益指标'), '生态效益指标', '矿山修复面积', '修复治理面积', '≥620亩', '实施方案')
  .ind(w(2, d(2, '不动产登记')), '社会效益指标', '一般登记办理时限', '自受理至发证', '≤3个工作日', '服务承诺')
  .ind('满意度指标', '服务对象满意度指标', '办事群众满意度', '问卷满意人数占比', '≥95%', '问卷')
  .end()
  .tolerate('funds/missing', 'layout/missing-column');
const hebei = form({
  id: 'twentyfourth-hebei-cixian-land-overall-target',
  about:
    '河北磁县自然资源局（省表样，数字编写）：部门名称与值同格，没有资金，分项目标列在一级指标之前且与一级指标的合并错开，绩效指标描述与确定依据，无错',
  sheets: [cixian],
});

/** 内蒙古: one line an indicator over three projects; one number alone, one target missing. */
const otog = new Sheet('项目绩效目标导出', {
  grid: [1, 2, 2, 1, 2, 1, 1, 2, 1, 1, 1, 1],
  hiddenColumns: [2, 3],
})
  .begin('project-target')
  .row(w(12, title('鄂托克旗2026年预算项目支出绩效目标表')))
  .head(
    'annual',
    '序号',
    '单位编码',
    h('project', '项目名称'),
    '资金总额（元）',
    '年度绩效目标',
    L1('一级指标'),
    L2('二级指标'),
    L3('三级指标'),
    h('operator', '计算符号'),
    TG('指标值'),
    h('unit', '计量单位'),
    WT('分值权重'),
  )
  .ind(
    1,
    '201001',
    d(4, '嘎查村集体经济发展'),
    d(4, num(900000, '#,##0.00')),
    d(4, '扶持嘎查6个'),
    '产出指标',
    '数量指标',
    '扶持嘎查',
    '≥',
    6,
    '个',
    40,
  )
  .ind(2, '201001', '产出指标', '质量指标', '项目验收合格率', '≥', 95, '%', 10)
  .ind(
    3,
    '201001',
    '效益指标',
    '经济效益指标',
    '集体经济年收益',
    '≥',
    60,
    bad('indicator/unit-missing', null),
    30,
  )
  .ind(4, '201001', '满意度指标', '服务对象满意度指标', '牧民满意度', '≥', 90, '%', 10)
  .ind(
    5,
    '201002',
    d(4, '草原防火隔离带'),
    d(4, num(480000, '#,##0.00')),
    d(4, '开设隔离带120公里'),
    '产出指标',
    '数量指标',
    '开设防火隔离带',
    '≥',
    120,
    '公里',
    40,
  )
  .ind(6, '201002', '产出指标', '时效指标', '开设完成月份', '≤', 4, '月', 10)
  .ind(7, '201002', '效益指标', '生态效益指标', '草原火灾受害率', '≤', 3, '‰', 30)
  .ind(
    8,
    '201002',
    '满意度指标',
    '服务对象满意度指标',
    '牧民满意度',
    '≥',
    bad('indicator/target-missing', null),
    '%',
    10,
  )
  .ind(
    9,
    '201003',
    d(3, '乌兰牧骑下乡演出'),
    d(3, num(260000, '#,##0.00')),
    d(3, '下乡演出80场'),
    '产出指标',
    '数量指标',
    '下乡演出',
    '≥',
    80,
    '场',
    50,
  )
  .ind(10, '201003', '效益指标', '社会效益指标', '惠及农牧民', '≥', 2, '万人次', 30)
  .ind(11, '201003', '满意度指标', '服务对象满意度指标', '观众满意度', '≥', 92, '%', 10)
  .end()
  .tolerate('field/missing', 'indicator/level2-missing', 'weight/concentration', 'indicator/category');
const neimenggu = form({
  id: 'twentyfourth-neimenggu-otog-export-target-wrong',
  about:
    '内蒙古鄂托克旗2026（系统导出样，数字编写）：一行一指标，三个项目各90分，序号在首列，单位编码列隐藏；一行没有计量单位，一行没有指标值',
  sheets: [otog],
});

/** 吉林: the list of spending stands to the right, a blank column between; 120 × 50 × 30 is 18, not 20; 26 is more than was asked. */
const antu = new Sheet('项目申报', { grid: [1, 1, 1, 2, 1, 2, 3, 1], gaps: [5] })
  .begin('project-target')
  .row(w(5, title('2024年度项目支出绩效目标申报表')), w(3, '支出明细表（测算）'))
  .row('项目名称', w(4, f('projectName', '公益林管护员培训')), '支出内容', '测算过程', '金额（万元）')
  .row(
    '主管部门',
    w(2, f('department', '安图县林业局')),
    '实施单位',
    f('implementingUnit', '安图县林业工作总站'),
    '伙食住宿补助',
    bad('basis/expression', '120人×50元/人天×30天=20万元'),
    18,
  )
  .row(
    d(3, '项目资金\n（万元）'),
    w(3, m('total', 'label', '年度资金总额')),
    m('total', 'amount', 24),
    '授课费',
    '60课时×500元/课时=3万元',
    3,
  )
  .row(
    w(3, m('part', 'label', '其中：财政拨款')),
    m('part', 'amount', 24),
    '教材印刷',
    '600册×50元/册=3万元',
    3,
  )
  .row(w(3, m('part', 'label', '其他资金')), m('part', 'amount', 0), '合计', null, 24)
  .row('年度目标', w(4, g('expected', '培训公益林管护员120人，提高巡护和防火能力。')), w(3, null))
  .head('annual', L1(), L2(), L3(), TG('指标值'), h('basis', '指标值确定依据'), w(3, '政府采购：否'))
  .ind(d(3, '产出指标'), '数量指标', '培训管护员', '≥120人', '培训计划', w(3, null))
  .ind('质量指标', '培训考核合格率', '≥95%', '培训计划', w(3, null))
  .ind('成本指标', '培训总成本', bad('cost/exceeds-budget', '≤26万元'), '培训费管理办法', w(3, null))
  .ind('效益指标', '社会效益指标', '林区火情', '0起', '防火责任书', w(3, null))
  .ind('满意度指标', '服务对象满意度指标', '参训人员满意度', '≥90%', '问卷', w(3, null))
  .end()
  .tolerate('indicator/level2-missing');
const jilin = form({
  id: 'twentyfourth-jilin-antu-training-target-beside-wrong',
  about:
    '吉林安图2024（申报表与支出明细左右并排，数字编写）：右侧测算清单与左侧申报表之间隔一空列，清单金额不是资金来源；120×50×30写成20万元，总成本26万元超过申报的24万元',
  sheets: [antu],
});

/** 山东: two printed pages, the second with the head again; 58 of 60 is unmet with full points. */
const yishui = new Sheet('自评表', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('沂水县2022年度财政项目支出绩效自评表')))
  .row(
    '项目名称',
    w(4, f('projectName', '乡镇污水处理站运行维护')),
    '项目编码',
    w(3, f('projectCode', '371323220000011')),
  )
  .row(
    '主管部门',
    w(4, bad('field/missing', f('department', null))),
    '实施单位',
    w(3, f('implementingUnit', '沂水县环境监控中心')),
  )
  .fundHead(d(4, '项目资金\n（万元）'), w(2, LB()), BI(), BA(), EX(), WT(), RT(), SC())
  .fund('total', w(2, '年度资金总额'), num(780), num(780), num(741), 10, '95.00%', 9.5)
  .fund('part', w(2, '其中：财政拨款'), num(780), num(780), num(741), '-', '95.00%', '-')
  .fund('part', w(2, '      其他资金'), num(0), num(0), num(0), '-', '-', '-')
  .row(
    '年度\n总体\n目标',
    w(4, g('expected', '运行维护污水处理站60座，出水达标排放。')),
    w(4, g('actual', '运行维护污水处理站58座，2座因管网改造停运。')),
  )
  .head(
    'annual',
    d(5, '绩效\n指标'),
    L1(),
    L2(),
    L3(),
    TG(),
    AC(),
    WT(),
    SC(),
    RS('偏差原因分析\n及改进措施'),
  )
  .ind(
    d(4, '产出指标'),
    d(2, '数量指标'),
    '运行维护污水处理站',
    '60座',
    '58座',
    15,
    bad('score/unmet-full|score/quantitative', 15),
    '2座管网改造停运，2023年3月恢复',
  )
  .ind('维护配套管网', '≥210公里', '214公里', 15, 15, null)
  .ind('质量指标', '出水水质达标率', '≥95%', '96.7%', 10, 10, null)
  .ind('时效指标', '故障处置时限', '≤24小时', '18小时', 10, 10, null)
  .row(w(9, '— 1 —'))
  .row(w(9, '续表'))
  .head(
    'annual',
    d(5, '绩效\n指标'),
    L1(),
    L2(),
    L3(),
    TG(),
    AC(),
    WT(),
    SC(),
    RS('偏差原因分析\n及改进措施'),
  )
  .ind(d(3, '效益指标'), '社会效益指标', '受益群众', '≥8.6万人', '8.72万人', 10, 10, null)
  .ind('生态效益指标', '化学需氧量削减', '≥460吨', '478吨', 10, 10, null)
  .ind('可持续影响指标', '运维管理机制', '健全', '健全', 10, 10, null)
  .ind('满意度指标', '服务对象满意度指标', '周边居民满意度', '≥85%', '90%', 10, 10, null)
  .row(w(6, '总分'), t('weight', 100), t('score', 99.5), null)
  .row(w(9, '— 2 —'))
  .end()
  .tolerate('total/score');
const shandong = form({
  id: 'twentyfourth-shandong-yishui-sewage-continued-wrong',
  about:
    '山东沂水2022（县表样，数字编写）：Word分两页，“— 1 —”“续表”后表头重印，指标接着上一页；58座对60座应得14.5而得满分，主管部门空白',
  sheets: [yishui],
});

/** 陕西: the annex of a report, three columns of scores; the cost stands above what the form itself was given. */
const zhenan = new Sheet('自评报告及附表', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 2] })
  .row(w(11, '镇安县板栗低产园改造项目绩效自评报告'))
  .row(w(11, '一、项目概况。项目由县林业局实施，2023年下达资金150万元，改造板栗低产园3000亩。'))
  .row(w(11, '二、自评结论。自评得分98.2分，等次为优。'))
  .row(w(11, '三、存在问题。雨季嫁接成活率偏低，部分园区补接。'))
  .gap()
  .row(w(11, '附表：'))
  .begin('project-self-evaluation')
  .row(w(11, title('项目支出绩效自评表（2023年度）')))
  .row(w(2, '项目名称'), w(9, f('projectName', '板栗低产园改造')))
  .row(
    w(2, '主管部门'),
    w(3, f('department', '镇安县林业局')),
    w(2, '项目单位'),
    w(4, f('implementingUnit', '镇安县板栗产业发展中心')),
  )
  .fundHead(
    w(2, d(3, '项目资金\n（万元）')),
    w(2, LB('资金类型')),
    BA('预算数'),
    EX('执行数'),
    WT(),
    w(2, RT('执行率')),
    w(2, SC('得分')),
  )
  .fund('total', w(2, '合计'), 150, 138, 10, w(2, '92.00%'), w(2, 9.2))
  .fund('part', w(2, '县级财政资金'), 150, 138, null, w(2, '92.00%'), w(2, null))
  .row(
    w(2, '总体目标'),
    w(3, g('expected', '改造板栗低产园3000亩，亩均增产30公斤。')),
    w(2, '完成情况'),
    w(4, g('actual', '改造板栗低产园3000亩，亩均增产32公斤。')),
  )
  .head(
    'annual',
    d(9, '绩效指标'),
    L1(),
    L2(),
    L3(),
    TG('年度指标值'),
    AC('实际完成值'),
    WT('分值'),
    SC('自评分'),
    h('reviewScore', '复核分'),
    '抽查分',
    RS('偏差原因分析及改进措施'),
  )
  .ind(d(4, '产出指标'), '数量指标', '改造低产园', '3000亩', '3000亩', 20, 20, 20, null, null)
  .ind('质量指标', '嫁接成活率', '≥90%', '81%', 10, 9, 9, null, '雨季嫁接成活率低，已补接')
  .ind('时效指标', '改造完成时间', '2023年6月底前', '2023年6月20日', 10, 10, 10, null, null)
  .ind('成本指标', '每亩改造成本', '≤500元', bad('actual/operator', '≤460元'), 10, 10, 10, null, null)
  .ind(d(3, '效益指标'), '经济效益指标', '亩均增产', '≥30公斤', '32公斤', 10, 10, 10, null, null)
  .ind('社会效益指标', '带动栗农', '≥420户', '436户', 10, 10, 10, null, null)
  .ind('可持续影响指标', '示范带动作用', '明显', '明显', 10, bad('score/exceeds-weight', 12), 10, null, null)
  .ind('满意度指标', '服务对象满意度指标', '栗农满意度', '≥90%', '94%', 10, 10, 10, null, null)
  .row(w(6, '总分'), t('weight', 100), t('score', 100.2), 98.2, null, null)
  .end()
  .tolerate('total/score');
const shaanxi = form({
  id: 'twentyfourth-shaanxi-zhenan-chestnut-annex-wrong',
  about:
    '陕西镇安2023（自评报告与附表同在一张工作表，数字编写）：前六行是报告文字，自评分、复核分、抽查分三列；实际值带“≤”，10分的行自评12',
  sheets: [zhenan],
});

export const plans = [hubei, guangdong, guizhou, hebei, neimenggu, jilin, shandong, shaanxi];
