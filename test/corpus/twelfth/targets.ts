/** Declarations: projects of 上海, 天津, 广西, 吉林, 河北; departments of 江苏 and 山西. */
import { Sheet, bad, d, f, form, g, h, m, num, pct, t, title, w } from '../form';
import { L1, L2, L3, TG, WT } from '../kit';

/** 上海: 三级目标 and 指标目标值, sub-projects and a plan of work; the sub-projects do not make the total. */
const forest = new Sheet('绩效目标申报', { grid: [1, 2, 2, 2, 2] })
  .begin('project-target')
  .row(w(5, title('财政项目支出绩效目标申报表')))
  .row(w(5, '（2025年度）'))
  .row(w(3, '申报单位名称：上海市崇明区林业站'), w(2, '单位：元'))
  .row('项目名称', w(2, f('projectName', '生态公益林管护')), '项目类别', '其他经常性业务项目')
  .row(
    '主管部门',
    w(2, f('department', '上海市崇明区绿化和市容管理局')),
    '实施单位',
    f('implementingUnit', '上海市崇明区林业站'),
  )
  .row('计划开始日期', w(2, '2025-01-01'), '计划完成日期', '2025-12-31')
  .row(d(4, '项目构成'), w(2, '子项目名称'), w(2, '预算金额（元）'))
  .row(w(2, m('part', 'label', '林地养护')), w(2, m('part', 'amount', num(980000, '#,##0'))))
  .row(w(2, m('part', 'label', '有害生物防治')), w(2, m('part', 'amount', num(560000, '#,##0'))))
  .row(w(2, m('part', 'label', '林区防火')), w(2, m('part', 'amount', num(300000, '#,##0'))))
  .row(
    w(3, m('total', 'label', '项目当年预算合计')),
    w(
      2,
      m('total', 'amount', bad('funds/declared-sum|funds/parts-sum|funds/breakdown', num(1860000, '#,##0'))),
    ),
  )
  .row('立项依据', w(4, '《上海市森林管理规定》'))
  .row('项目实施计划', w(4, '一季度招标，二至四季度养护、防治，年底验收。'))
  .row('项目总目标', w(4, g('expected', '管护公益林12000亩，林地保存率100%。')))
  .head('annual', '分解目标', L1('一级目标'), L2('二级目标'), L3('三级目标'), TG('指标目标值'))
  .ind(d(8, '绩效指标'), d(2, '投入和管理目标'), '投入管理', '预算执行率', '≥95%')
  .ind('财务管理', '资金使用合规性', '合规')
  .ind(d(3, '产出目标'), '数量', '管护公益林面积', '＝12000亩')
  .ind('质量', '养护考核合格率', '≥95%')
  .ind('时效', '有害生物防治及时率', '＝100%')
  .ind(d(2, '效果目标'), '社会效益', '森林火灾起数', '＝0起')
  .ind('满意度', '周边居民满意度', '≥85%')
  .ind('影响力目标', '长效管理', '管护制度健全性', '健全')
  .end()
  .tolerate(
    'indicator/level1-missing',
    'indicator/level2-missing',
    'indicator/category',
    'indicator/parent',
    'cost/equals-budget',
  );
const shanghai = form({
  id: 'twelfth-shanghai-forest-target-wrong',
  about: '上海：一二三级目标、指标目标值，子项目清单；98万+56万+30万不等于合计186万',
  sheets: [forest],
});

/** 天津: a plan of central investment: first level 实施效果 and 过程管理; clean. */
const manure = new Sheet('绩效目标', { at: 'B1', grid: [1, 2, 2, 3, 2] })
  .begin('project-target')
  .row('附件', w(4, null))
  .row(w(5, title('畜禽粪污资源化利用项目中央预算内投资绩效目标表')))
  .row(w(5, '（2024年度）'))
  .row(w(2, '专项名称'), w(3, f('projectName', '农业绿色发展专项（畜禽粪污资源化利用）')))
  .row(w(2, '下达地方或单位'), w(3, '武清区人民政府'))
  .row(w(2, m('total', 'label', '下达中央预算内投资（万元）')), w(3, m('total', 'amount', 1680)))
  .row(w(2, '总体目标'), w(3, g('expected', '提高畜禽粪污综合利用率和规模养殖场设施装备配套率。')))
  .head('annual', d(10, '绩效\n指标'), L1(), L2(), L3(), TG('指标值'))
  .ind(d(5, '实施效果指标'), d(3, '产出指标'), '建设项目个数（含续建）', '1个')
  .ind('竣工验收合格率', '100%')
  .ind('总投资完成率', '≥90%')
  .ind(d(2, '效益指标'), '畜禽粪污综合利用率', '≥90%')
  .ind('规模养殖场设施装备配套率', '≥99%')
  .ind(d(4, '过程管理指标'), '计划管理指标', '投资计划分解转发用时达标率', '100%')
  .ind('资金管理指标', '投资支付率', '≥85%')
  .ind('项目管理指标', '项目开工率', '100%')
  .ind('监督检查指标', '审计督查发现问题整改率', '100%')
  .end()
  .tolerate(
    'indicator/level1-missing',
    'indicator/level2-missing',
    'indicator/category',
    'indicator/parent',
    'field/missing',
    'funds/unit',
  );
const tianjin = form({
  id: 'twelfth-tianjin-investment-target',
  about: '天津：中央预算内投资绩效目标表，一级为实施效果、过程管理，没有分值，无错',
  sheets: [manure],
});

/** 广西: long-term goals over annual ones, unit before operator before value; points make 95, a target missing. */
const mango = new Sheet('项目申报', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-target')
  .row(w(8, title('自治区本级和市县项目支出绩效目标申报表')))
  .row(w(4, '预算年度：2025'), w(4, '金额单位：万元'))
  .row(
    '项目名称',
    w(3, f('projectName', '芒果产业提质增效')),
    '项目编码',
    w(3, f('projectCode', '45102325T000000334455')),
  )
  .row(
    '主管部门',
    w(3, f('department', '平果市农业农村局')),
    '项目单位',
    w(3, f('implementingUnit', '平果市水果生产办公室')),
  )
  .row(d(3, '项目资金'), w(3, m('total', 'label', '年度资金总额')), w(4, m('total', 'amount', 260)))
  .row(w(3, m('part', 'label', '其中：财政拨款')), w(4, m('part', 'amount', 200)))
  .row(w(3, m('part', 'label', '其他资金')), w(4, m('part', 'amount', 60)))
  .row('长期目标', w(7, g('expected', '到2027年改造低产芒果园9000亩。')))
  .row('年度目标', w(7, g('expected', '改造低产芒果园3000亩，果农亩均增收300元。')))
  .row(w(8, '长期绩效指标'))
  .head(
    'long-term',
    L1(),
    L2(),
    L3(),
    h('unit', '度量单位'),
    h('operator', '指标性质'),
    TG('指标值'),
    w(2, h('basis', '指标值说明')),
  )
  .ind('产出指标', '数量指标', '改造低产芒果园', '亩', '≥', 9000, w(2, '三年实施方案'))
  .ind('效益指标', '经济效益指标', '果农亩均增收', '元', '≥', 800, w(2, '三年实施方案'))
  .ind('满意度指标', '服务对象满意度指标', '果农满意度', '%', '≥', 92, w(2, '问卷调查'))
  .row(w(8, '年度绩效指标'))
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    h('unit', '度量单位'),
    h('operator', '指标性质'),
    TG('指标值'),
    WT('权重'),
    h('basis', '指标值说明'),
  )
  .ind(d(4, '产出指标'), '数量指标', '改造低产芒果园', '亩', '≥', 3000, 15, '实施方案')
  .ind('质量指标', '改造验收合格率', '%', '≥', bad('indicator/target-missing', null), 15, '验收报告')
  .ind('时效指标', '改造完成月份', '月', '≤', 11, 10, '实施方案')
  .ind('成本指标', '每亩改造补助', '元', '≤', 860, 10, '补助办法')
  .ind(d(2, '效益指标'), '经济效益指标', '果农亩均增收', '元', '≥', 300, 20, '抽样测算')
  .ind('生态效益指标', '化肥用量减少', '%', '≥', 8, 15, '监测点数据')
  .ind('满意度指标', '服务对象满意度指标', '果农满意度', '%', '≥', 90, 10, '问卷调查')
  .row(w(6, '合计'), t('weight', bad('weight/total|total/weight', 95)), null)
  .end()
  .tolerate('goal/long-annual', 'weight/total', 'total/weight', 'weight/level1');
const guangxi = form({
  id: 'twelfth-guangxi-mango-target-wrong',
  about: '广西：长期与年度指标上下排列，度量单位、指标性质、指标值三列；权重合计95，合格率没有指标值',
  sheets: [mango],
});

/** 吉林: a list of projects, one indicator a row, merged down; a dash artefact and two targets for one name. */
const list = new Sheet('项目绩效目标', { grid: [1, 2, 2, 1, 3, 1, 1, 2, 1, 1] })
  .begin('project-target')
  .row(w(10, title('2025年部门预算项目支出绩效目标表')))
  .row(w(5, '单位名称：汪清县林业局'), w(5, '金额单位：万元'))
  .head(
    'annual',
    '序号',
    '项目编码',
    h('project', '项目名称'),
    '预算数',
    '年度绩效目标',
    L1(),
    L2(),
    L3('指标名称'),
    TG('绩效指标值'),
    h('unit', '计量单位'),
  )
  .ind(
    d(5, 1),
    d(5, '22242425R000000000102'),
    d(5, '防火专业队'),
    d(5, 96),
    d(5, '保持防火专业队80人，做到24小时响应。'),
    d(3, '产出指标'),
    '数量指标',
    '防火专业队人数',
    '≥80',
    '人',
  )
  .ind('质量指标', '防火装备完好率', bad('indicator/suspicious-value', '-100%'), '%')
  .ind('时效指标', '火情响应时间', '≤2', '小时')
  .ind('效益指标', '生态效益指标', '森林火灾受害率', '≤0.5', '‰')
  .ind('满意度指标', '服务对象满意度指标', '林区居民满意度', '≥90', '%')
  .ind(
    d(5, 2),
    d(5, '22242425R000000000103'),
    d(5, '林下参种苗补助'),
    d(5, 120),
    d(5, '补助林下参种植户200户。'),
    d(3, '产出指标'),
    '数量指标',
    '补助种植户',
    '≥200',
    '户',
  )
  .ind('数量指标', '补助种植户', '≥240', '户')
  .ind('成本指标', '户均补助标准', '≤6000', '元')
  .ind('效益指标', '经济效益指标', '种植户户均增收', '≥3500', '元')
  .ind('满意度指标', '服务对象满意度指标', '种植户满意度', '≥90', '%')
  .end()
  .finding('indicator/conflict|indicator/duplicate')
  .tolerate(
    'indicator/level2-missing',
    'indicator/duplicate',
    'indicator/conflict',
    'goal/missing',
    'funds/missing',
    'field/missing',
    'indicator/input-as-output',
    'actual/unit',
  );
const jilin = form({
  id: 'twelfth-jilin-list-target-wrong',
  about: '吉林：项目清单，项目编码、名称、预算、目标向下合并；完好率写成-100%，同名指标两个目标值',
  sheets: [list],
});

/** 河北: no points; the plan of spending ends at 95%. */
const heating = new Sheet('6.清洁取暖', { grid: [1, 1, 1, 1, 1, 1, 1] })
  .begin('project-target')
  .row(w(7, title('6、农村清洁取暖运行补贴绩效目标表')))
  .row(w(4, '311001张北县农业农村局本级'), w(3, '单位：万元'))
  .row(
    '项目编码',
    w(2, f('projectCode', '13072225P00F2210099A7')),
    '项目名称',
    w(3, f('projectName', '农村清洁取暖运行补贴')),
  )
  .row(
    d(2, '预算规模及资金用途'),
    m('total', 'label', '预算数', 'a'),
    m('total', 'amount', 640, 'a'),
    m('part', 'label', '其中：财政资金', 'b'),
    m('part', 'amount', 512, 'b'),
    m('part', 'label', '其他资金', 'c'),
    m('part', 'amount', 128, 'c'),
  )
  .row(w(6, '用于1.6万户煤改电、煤改气用户取暖季运行补贴。'))
  .row(w(2, d(2, '资金支出计划（%）')), '3月底', '6月底', '10月底', w(2, '12月底'))
  .row('40.00%', '60.00%', '80.00%', w(2, bad('funds/payment-plan', '95.00%')))
  .row('绩效目标', w(6, g('expected', '1.按户发放清洁取暖运行补贴，确保群众温暖过冬。')))
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    w(2, h('description', '绩效指标描述')),
    TG('指标值'),
    h('basis', '指标值确定依据'),
  )
  .ind(d(4, '产出指标'), '数量指标', '补贴户数', w(2, '领取运行补贴的户数'), '≥1.6万户', '用户台账')
  .ind('质量指标', '补贴发放准确率', w(2, '准确发放户数占比'), '100%', '工作要求')
  .ind('时效指标', '补贴发放完成时间', w(2, '全部补贴到户的时间'), '12月20日前', '实施方案')
  .ind('成本指标', '户均补贴标准', w(2, '每户取暖季补贴'), '≤400元', '补贴办法')
  .ind(
    d(2, '效益指标'),
    '社会效益指标',
    '减少散煤使用户数',
    w(2, '不再燃用散煤的户数'),
    '≥1.6万户',
    '用户台账',
  )
  .ind('生态效益指标', '采暖季优良天数', w(2, '空气质量达到二级以上天数'), '≥140天', '历史数据')
  .ind('满意度指标', '服务对象满意度指标', '取暖用户满意度', w(2, '抽样调查'), '≥90%', '问卷调查')
  .end();
const hebei = form({
  id: 'twelfth-hebei-heating-target-wrong',
  about: '河北：没有分值，财政资金512+其他资金128=640；资金支出计划12月底只有95%',
  sheets: [heating],
});

/** 江苏 overall: income beside spending, 决策/过程/履职/效益, half-year beside whole-year values; clean. */
const commerce = new Sheet('部门整体目标', { grid: [1, 1, 2, 1, 1, 1, 2] })
  .begin('overall-target')
  .row(w(7, title('部门（单位）整体支出绩效目标申报表')))
  .row(w(4, '（2025年度）'), w(3, '单位：万元'))
  .row(w(2, '部门（单位）名称'), w(5, f('department', '盱眙县商务局')))
  .row(w(2, '主要职能'), w(5, '内外贸易、外商投资、电子商务和口岸管理。'))
  .row(d(4, '部门预算'), w(3, m('total', 'label', '资金总额')), w(3, m('total', 'amount', 1386.5)))
  .row(w(3, m('part', 'label', '基本支出')), w(3, m('part', 'amount', 616.5)))
  .row(w(3, m('part', 'label', '项目支出')), w(3, m('part', 'amount', 770)))
  .row(w(6, '其中“三公”经费控制在12.6万元以内'))
  .row(w(2, '中长期目标'), w(5, '建成苏北重要的龙虾跨境电商基地。'))
  .row(w(2, '年度目标'), w(5, g('expected', '进出口总额增长6%，新增电商企业40家。')))
  .head(
    'annual',
    d(2, L1()),
    d(2, L2()),
    d(2, L3()),
    w(2, '指标值'),
    d(2, WT('分值')),
    d(2, h('basis', '备注')),
  )
  .more('半年（计划）值', h('target', '全年（计划）值'))
  .ind(d(2, '决策'), '计划制定', '工作计划健全性', '健全', '健全', 5, null)
  .ind('目标设定', '绩效目标合理性', '合理', '合理', 5, null)
  .ind(d(3, '过程'), d(2, '预算执行'), '预算执行率', '≥45%', '≥95%', 10, null)
  .ind('“三公”经费控制率', '≤100%', '≤100%', 5, null)
  .ind('资产管理', '固定资产在用率', '≥95%', '≥95%', 5, null)
  .ind(d(3, '履职'), d(2, '促进外贸'), '组织企业参展', '≥15家', '≥36家', 15, '展会计划')
  .ind('进出口总额增长率', '≥3%', '≥6%', 15, null)
  .ind('发展电商', '新增电商企业', '≥18家', '≥40家', 15, null)
  .ind(d(3, '效益'), '经济效益', '社会消费品零售总额', '≥70亿元', '≥152亿元', 10, null)
  .ind('社会效益', '带动就业', '≥400人', '≥900人', 5, null)
  .ind('服务对象满意度', '企业满意度', '≥90%', '≥90%', 10, null)
  .row(w(5, '合计'), t('weight', 100), null)
  .end()
  .tolerate(
    'indicator/level1-missing',
    'indicator/level2-missing',
    'indicator/parent',
    'indicator/category',
    'weight/level1',
    'weight/total',
  );
const jiangsu = form({
  id: 'twelfth-jiangsu-commerce-overall-target',
  about: '江苏整体目标：决策、过程、履职、效益，半年值与全年值并列在“指标值”下，无错',
  sheets: [commerce],
});

/** 山西 overall: goals with money, a share that does not fit, first-level labels with points that do not make the sum. */
const archive = new Sheet('表15', { at: 'B3', grid: [1, 1, 1, 2, 2, 2] })
  .begin('overall-target')
  .row(w(6, title('部门（单位）整体绩效目标表')))
  .row(w(3, '2025年度'), w(3, '单位：万元'))
  .row('部门名称', w(5, f('department', '灵石县档案馆')))
  .row(d(4, '部门资金'), w(2, '支出构成'), '当年金额', w(2, '占比'))
  .row(w(2, m('part', 'label', '基本支出')), m('part', 'amount', 180), w(2, pct(0.6)))
  .row(w(2, m('part', 'label', '项目支出')), m('part', 'amount', 120), w(2, bad('share/percent', pct(0.45))))
  .row(w(2, m('total', 'label', '合计')), m('total', 'amount', 300), w(2, pct(1)))
  .row('年度总体目标', w(5, g('expected', '数字化馆藏档案40万页，接待查档3000人次。')))
  .head('annual', L1(), L2(), w(2, L3()), TG('绩效目标值'), WT('分值'))
  .ind(d(4, '产出指标（50分）'), '数量指标', w(2, '数字化馆藏档案'), '≥40万页', 20)
  .ind('质量指标', w(2, '扫描件抽检合格率'), '≥99%', 10)
  .ind('时效指标', w(2, '数字化加工完成时间'), '11月底前', 10)
  .ind('成本指标', w(2, '每页加工费'), '≤0.8元', 10)
  .ind(d(2, bad('weight/label', '效益指标（30分）')), '社会效益指标', w(2, '接待查档利用'), '≥3000人次', 20)
  .ind('可持续影响指标', w(2, '档案安全备份'), '持续完善', 20)
  .ind('满意度指标（10分）', '服务对象满意度指标', w(2, '查档群众满意度'), '≥95%', 10)
  .row(w(5, '合计'), t('weight', 100))
  .end()
  .tolerate('weight/level1', 'weight/total', 'total/weight');
const shanxi = form({
  id: 'twelfth-shanxi-archive-overall-target-wrong',
  about: '山西整体目标：120/300应为40%而写45%，“效益指标（30分）”下合计40分',
  sheets: [archive],
});

export const targets = [shanghai, tianjin, guangxi, jilin, hebei, jiangsu, shanxi];
