/** Whole departments' evaluations, transfer payments, base data. */
import { Sheet, bad, d, f, form, g, h, may, pct, t, title, w } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

/** 贵州 county: yearly tasks with their money in the middle, the sum of the tasks is the department's money; clean. */
const weather = new Sheet('部门整体', { grid: [1, 1, 2, 2, 1, 1, 1, 2] })
  .begin('overall-self-evaluation')
  .row(w(8, title('2024年度部门整体支出绩效自评表')))
  .row('部门名称', w(3, f('department', '台江县民政局')), '填报人', w(3, '杨秀花'))
  .fundHead(
    d(4, '年度整体支出（万元）'),
    w(2, LB('支出类型')),
    BI('年初预算数'),
    BA('全年预算数'),
    EX('全年执行数'),
    RT('执行率'),
    SC('得分（10分）'),
  )
  .fund('total', w(2, '合计'), 6420, 6880, 6742.4, '98%', 9.8)
  .fund('part', w(2, '其中：基本支出'), 620, 640, 640, '100%', null)
  .fund('part', w(2, '项目支出'), 5800, 6240, 6102.4, '97.79%', null)
  .row(d(4, '年度主要任务'), w(2, '任务名称'), w(3, '主要内容'), w(2, '执行数（万元）'))
  .row(w(2, '困难群众救助'), w(3, '低保、特困、临时救助'), w(2, 5460.4))
  .row(w(2, '养老服务'), w(3, '高龄津贴、养老机构补贴'), w(2, 642))
  .row(w(2, '机关运行'), w(3, '人员和公用经费'), w(2, 640))
  .row(
    '年度总体目标',
    w(3, g('expected', '困难群众基本生活得到保障。')),
    '完成情况',
    w(3, g('actual', '保障低保对象1.12万人，特困人员632人。')),
  )
  .head('annual', L1(), L2(), L3(), TG('年度指标值'), AC(), WT(), SC(), RS('未完成原因'))
  .ind(d(4, '产出指标'), '数量指标', '保障低保对象', '应保尽保', '应保尽保', 15, 15, null)
  .ind('质量指标', '救助对象认定准确率', '≥98%', '99%', 15, 15, null)
  .ind('时效指标', '低保金每月10日前发放率', '100%', '100%', 10, 10, null)
  .ind('成本指标', '公用经费', '≤46万元', '44.2万元', 10, 10, null)
  .ind(d(2, '效益指标'), '社会效益指标', '流浪乞讨人员救助率', '100%', '100%', 20, 20, null)
  .ind('可持续影响指标', '社会救助体系', '逐步健全', '逐步健全', 10, 9, '乡镇经办人员变动频繁')
  .ind('满意度指标', '服务对象满意度指标', '救助对象满意度', '≥90%', '93.6%', 10, 10, null)
  .row(w(5, '总分'), t('weight', 100), t('score', 98.8), null)
  .end();
const guizhou = form({
  id: 'fifth-guizhou-overall',
  about: '贵州整体：年度任务及其执行数插在中间，无错',
  sheets: [weather],
});

/** 山东 school: 财政专户管理资金 and 事业收入 as sources; the sum of the sources differs from the whole, one score of points too much. */
const college = new Sheet('单位整体', { grid: [1, 1, 2, 1, 1, 1, 1, 1, 2] })
  .begin('overall-self-evaluation')
  .row(w(9, title('单位整体支出绩效自评表')))
  .row(w(9, '（2023年度）'))
  .row(
    '单位名称',
    w(4, f('implementingUnit', '临朐县职业教育中心学校')),
    '主管部门',
    w(3, f('department', '临朐县教育和体育局')),
  )
  .fundHead(
    d(6, '整体支出\n（万元）'),
    w(2, LB('资金来源')),
    BI(),
    BA('全年预算数（A）'),
    EX('全年执行数（B）'),
    WT(),
    RT(),
    SC(),
  )
  .fund('total', w(2, '合计'), 4900, bad('funds/parts-sum', 5260), 5049.6, 10, '96%', 9.6)
  .fund('part', w(2, '财政拨款'), 4100, 4300, 4260, '-', '99.07%', '-')
  .fund('part', w(2, '财政专户管理资金'), 600, 600, 540, '-', '90%', '-')
  .fund('part', w(2, '事业收入'), 150, 150, 139.6, '-', '93.07%', '-')
  .fund('part', w(2, '上年结转'), 50, 110, 110, '-', '100%', '-')
  .row('年度目标', w(8, g('expected', '在校生稳定在4200人，毕业生就业率95%以上。')))
  .row('完成情况', w(8, g('actual', '在校生4236人，毕业生就业率96.2%。')))
  .head('annual', L1(), L2(), L3(), TG('指标值'), AC('完成值'), WT(), SC('自评得分'), w(2, RS('偏差原因')))
  .ind(d(4, '产出指标'), '数量指标', '在校生人数', '≥4200人', '4236人', 15, 15, w(2, null))
  .ind(
    '质量指标',
    '双师型教师占比',
    '≥60%',
    '57%',
    15,
    bad('score/quantitative', 15 * 0.8),
    w(2, '两名教师调出'),
  )
  .ind('时效指标', '助学金按学期发放率', '100%', '100%', 10, 10, w(2, null))
  .ind('成本指标', '生均公用经费', '≤3500元', '3420元', 10, 10, w(2, null))
  .ind(d(2, '效益指标'), '社会效益指标', '毕业生就业率', '≥95%', '96.2%', 20, 20, w(2, null))
  .ind('可持续影响指标', '校企合作', '深化', '深化', 10, 10, w(2, null))
  .ind('满意度指标', '服务对象满意度', '学生满意度', '≥90%', '91.8%', 10, 10, w(2, null))
  .row(w(5, '总分'), t('weight', 100), t('score', 96.6), w(2, null))
  .end();
const shandong = form({
  id: 'fifth-shandong-school-overall-wrong',
  about: '山东学校整体：专户资金、事业收入为来源；合计5260≠5160；57/60得12（应14.25）',
  sheets: [college],
});

/** 湖南 2023: 收入性质/支出性质 lists; the two do not agree with each other. */
const party = new Sheet('附件2', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('overall-self-evaluation')
  .row(w(9, '附件2'))
  .row(w(9, title('2023年度部门整体支出绩效自评表')))
  .row(w(2, '县级预算部门名称'), w(7, f('department', '新田县供销合作社联合社')))
  .fundHead(
    w(2, d(5, '年度预算申请\n（万元）')),
    LB(),
    BI('年初\n预算数'),
    BA('全年\n预算数'),
    EX('全年\n执行数'),
    WT(),
    RT('执行率'),
    SC(),
  )
  .fund('total', '年度资金总额', 386.5, 412.8, 412.8, 10, '100%', 10)
  .row(w(4, '按收入性质分：412.8'), w(3, '按支出性质分：412.8'))
  .row(w(4, '其中：一般公共预算：392.8'), w(3, '其中：基本支出：281.5'))
  .row(w(4, '其他资金：20'), w(3, '项目支出：113.3'))
  .row(w(2, d(2, '年度总体目标')), w(3, '预期目标'), w(4, '实际完成情况'))
  .row(w(3, g('expected', '建设农资配送网点30个。')), w(4, g('actual', '建设农资配送网点31个。')))
  .head('annual', d(8, '绩效指标'), L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS())
  .ind(d(4, '产出指标（50分）'), '数量指标', '农资配送网点', '30个', '31个', 15, 15, null)
  .ind('质量指标', '农资抽检合格率', '≥98%', '100%', 15, 15, null)
  .ind('时效指标', '春耕农资备货时间', '2023、3、31', '2023、3、20', 10, 10, null)
  .ind('成本指标', '三公经费', '≤3.2万元', '2.6万元', 10, 10, null)
  .ind(d(2, '效益指标（30分）'), '经济效益指标', '农产品销售额', '≥1.6亿元', '1.72亿元', 15, 15, null)
  .ind('社会效益指标', '带动脱贫户', '≥420户', '436户', 15, 15, null)
  .ind('满意度指标（10分）', '服务对象满意度指标', '农户满意度', '≥95%', '96%', 10, 10, null)
  .row(w(6, '总分'), t('weight', 100), t('score', 100), null)
  .end()
  .finding('funds/breakdown');
const hunan = form({
  id: 'fifth-hunan-overall-wrong',
  about: '湖南整体：支出281.5+113.3=394.8与收入412.8不符',
  sheets: [party],
});

/** 山西 overall: department's work as text above, execution in one row with formulas and total as formula; clean. */
const tax = new Sheet('整体自评', { at: 'A2', grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('overall-self-evaluation')
  .row(w(8, title('山西省部门（单位）整体绩效自评表')))
  .row(w(8, '（2024年度）'))
  .row('部门（单位）名称', w(7, f('department', '平遥县文物局')))
  .row('部门职责', w(7, '负责全县文物保护、考古和博物馆管理。'))
  .fundHead(
    d(4, '预算执行情况（万元）'),
    w(2, LB('项目')),
    BI('预算批复数'),
    BA('调整预算数'),
    EX('决算数'),
    RT('执行率'),
    SC('得分（10分）'),
  )
  .fund('total', w(2, '部门整体支出'), 960, 1024, 998.4, pct(0.975, '0.0%'), 9.75)
  .fund('part', w(2, '人员经费'), 420, 432, 432, pct(1, '0.0%'), null)
  .fund('part', w(2, '公用经费及项目支出'), 540, 592, 566.4, pct(566.4 / 592, '0.0%'), null)
  .row(
    '年度目标',
    w(3, g('expected', '实施文物保护单位修缮6处，安防达标。')),
    '完成',
    w(3, g('actual', '修缮文物保护单位6处，安防全部达标。')),
  )
  .head('annual', L1('一级指标'), L2(), L3(), TG('目标值'), AC('完成值'), WT(), SC(), RS('说明'))
  .ind(d(5, '产出指标'), d(2, '数量指标'), '修缮文物保护单位', '6处', '6处', 10, 10, null)
  .ind('文物巡查', '≥240次', '262次', 10, 10, null)
  .ind('质量指标', '修缮工程验收合格率', '100%', '100%', 10, 10, null)
  .ind('时效指标', '文物险情处置时间', '≤24小时', '18小时', 10, 10, null)
  .ind('成本指标', '日常公用经费压减率', '≥5%', '5.3%', 10, 10, null)
  .ind(d(2, '效益指标'), '社会效益指标', '博物馆参观人次', '≥30万人次', '34万人次', 20, 20, null)
  .ind('可持续影响指标', '文物安全长效机制', '健全', '健全', 10, 10, null)
  .ind('满意度指标', '服务对象满意度', '游客满意度', '≥90%', '90%', 10, 10, null)
  .row(w(5, '合计'), t('weight', 100), t('score', 99.75), t('grade', '优'))
  .end();
const shanxi = form({
  id: 'fifth-shanxi-overall',
  about: '山西整体：从第2行起，决算数、预算批复数，执行率一位小数，满意度恰好90%，无错',
  sheets: [tax],
});

/** 广东 (2024 card): 履职效能/管理效率 with a target column but no level of costs; clean with deductions explained. */
const card = new Sheet('整体评分', { grid: [1, 1, 2, 3, 1, 1, 2] })
  .begin('overall-self-evaluation')
  .row(w(7, title('2024年度部门整体支出绩效自评表')))
  .row('部门名称', w(3, f('department', '连山壮族瑶族自治县水利局')), '下属单位数', w(2, 4))
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    h('scoringText', '评分依据'),
    WT('指标分值'),
    SC('自评分'),
    RS('扣分原因'),
  )
  .ind(
    d(3, '履职效能（50分）'),
    d(2, '整体效能'),
    '部门整体绩效目标产出指标完成情况',
    '按产出指标完成率计算',
    20,
    20,
    null,
  )
  .ind('部门整体绩效目标效益指标完成情况', '按效益指标完成率计算', 20, 19.5, '一处小型水库移民安置延后')
  .ind('部门预算资金支出率', '年末支出率', '部门预算资金支出率', 10, 9.6, '支出率96%')
  .ind(d(4, '管理效率（50分）'), '预算编制', '新增项目事前绩效评估', '应评尽评', 10, 10, null)
  .ind('预算执行', '结转结余率', '结转结余占比', 10, 10, null)
  .ind('采购管理', '采购内控制度建设', '制度健全', 15, 15, null)
  .ind('运行成本', '“三公”经费控制情况', '不超预算', 15, 15, null)
  .row(w(4, '总分'), t('weight', 100), t('score', 99.1), null)
  .end()
  .tolerate(
    'weight/level1',
    'funds/missing',
    'indicator/target-missing',
    'indicator/level1-missing',
    'indicator/level2-missing',
    'goal/missing',
    'actual/missing',
    'indicator/parent',
    'layout/missing-column',
  );
const guangdong = form({
  id: 'fifth-guangdong-card',
  about: '广东整体评分表：履职效能/管理效率，无指标值与完成值，扣分均有原因，无错',
  sheets: [card],
});

/** 浙江 town: 部门整体 by three sources beside its goals, unmet low rate with a reason; the total's grade missing in the row; two errors. */
const valley = new Sheet('整体', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('overall-self-evaluation')
  .row(w(8, title('文成县部门整体绩效自评表（2023）')))
  .row('单位', w(3, f('department', '文成县珊溪镇人民政府')), '自评日期', w(3, '2024年3月29日'))
  .fundHead(
    d(4, '收支情况（万元）'),
    w(2, LB('支出分类')),
    BI('年初预算'),
    BA('调整预算'),
    EX('决算'),
    RT('执行率'),
    SC('得分(10)'),
  )
  .fund('total', w(2, '总支出'), 3200, 3600, 3420, '95%', bad('funds/score', 9))
  .fund('part', w(2, '基本支出'), 1800, 1850, 1840, '99.46%', null)
  .fund('part', w(2, '项目支出'), 1400, 1750, 1580, '90.29%', null)
  .row(
    '目标',
    w(3, g('expected', '完成村级服务中心提升5个，农村污水处理设施运维全覆盖。')),
    '实现',
    w(3, g('actual', '提升村级服务中心5个，运维实现全覆盖。')),
  )
  .head('annual', L1(), L2(), L3('具体指标'), TG('目标值'), AC('实际值'), WT('权重'), SC('得分'), RS('备注'))
  .ind(d(4, '产出'), '数量', '提升村级服务中心', '5个', '5个', 15, 15, null)
  .ind('质量', '污水处理设施出水达标率', '≥95%', '96.1%', 15, 15, null)
  .ind('时效', '信访件按期办结率', '100%', '100%', 10, 10, null)
  .ind('成本', '三公经费', '≤26万元', '25.8万元', 10, 10, null)
  .ind(d(2, '效益'), '社会效益', '百姓安全感', '≥97%', '98%', 15, 15, null)
  .ind('经济效益', '村集体经营性收入', '≥600万元', '588万元', 15, 14.7, bad('score/reason-missing', null))
  .ind('满意度', '服务对象满意度', '群众满意度', '≥90%', '94%', 10, 10, null)
  .row(w(5, '总计'), t('weight', 100), t('score', 98.7), null)
  .end();
const zhejiang = form({
  id: 'fifth-zhejiang-town-overall-wrong',
  about: '浙江乡镇整体：95%得9分（应9.5）；588/600无原因；总计按9分加得98.7',
  sheets: [valley],
});

/** 广西 hospital: the money as columns (total, the state's, the unit's), the spending's row under the budget's row. */
const clinic = new Sheet('医院整体', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('overall-self-evaluation')
  .row(w(8, title('2024年度单位整体支出绩效自评表')))
  .row(
    '单位名称',
    w(3, f('implementingUnit', '资源县人民医院')),
    '主管部门',
    w(3, f('department', '资源县卫生健康局')),
  )
  .fundHead(
    d(4, '单位收支（万元）'),
    w(2, LB('资金类别')),
    BI('预算数'),
    BA('调整后预算'),
    EX('支出数'),
    WT(),
    SC(),
  )
  .fund('total', w(2, '总计'), 12400, 13000, 12870, 10, 9.9)
  .fund('part', w(2, '财政拨款'), 1600, 2200, 2200, null, null)
  .fund('part', w(2, '医疗收入（单位资金）'), 10800, 10800, 10670, null, null)
  .row(
    '绩效目标',
    w(3, g('expected', '门诊人次稳步增长，医疗费用得到控制。')),
    '完成情况',
    w(3, g('actual', '门急诊26.8万人次，次均费用下降1.2%。')),
  )
  .head('annual', L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS())
  .ind(d(4, '产出指标'), '数量指标', '门急诊人次', '≥25万人次', '26.8万人次', 15, 15, null)
  .ind('质量指标', '出院患者治愈好转率', '≥95%', '96.8%', 15, 15, null)
  .ind('时效指标', '平均住院日', '≤7.5天', '7.2天', 10, 10, null)
  .ind('成本指标', '百元医疗收入消耗卫生材料费', '≤20元', '20.5元', 10, 9.76, '耗材集采品种切换期采购价偏高')
  .ind(d(2, '效益指标'), '社会效益指标', '县域就诊率', '≥90%', '90.6%', 20, 20, null)
  .ind('可持续影响指标', '资产负债率', '≤45%', '38%', 10, 10, null)
  .ind('满意度指标', '服务对象满意度指标', '患者满意度', '≥90%', '92.3%', 10, 10, null)
  .row(w(5, '总分'), t('weight', 100), t('score', 99.66), null)
  .end();
const guangxi = form({
  id: 'fifth-guangxi-hospital-overall',
  about: '广西医院整体：没有执行率列，只有得分；20/20.5得9.76；无错',
  sheets: [clinic],
  tolerated: ['layout/missing-column', 'funds/rate-missing'],
});

/** 陕西 transfer of 2024: province's and city's money, each row with a completed value, the remaining money explained; clean. */
const edu = new Sheet('转移支付自评', { grid: [1, 1, 1, 3, 1, 1, 2] })
  .begin('transfer-self-evaluation')
  .row(w(7, '附件3'))
  .row(w(7, title('中央对地方转移支付区域（项目）绩效自评表')))
  .row(w(7, '（2024年度）'))
  .row(w(3, '转移支付（项目）名称'), w(4, f('projectName', '义务教育薄弱环节改善与能力提升补助资金')))
  .row(w(3, '中央主管部门'), w(4, '教育部'))
  .row(
    w(3, '地方主管部门'),
    f('department', '丹凤县科技和教育体育局'),
    '资金使用单位',
    w(2, f('implementingUnit', '丹凤县龙驹寨街道中心小学')),
  )
  .fundHead(w(3, d(5, '资金投入情况（万元）')), LB(), BA(), EX(), RT('预算执行率（B/A×100%）'))
  .fund('total', '年度资金总额：', 1860, 1711.2, '92%')
  .fund('part', '其中：中央财政资金', 1500, 1500, '100%')
  .fund('part', '地方资金', 300, 211.2, '70.4%')
  .fund('part', '其他资金', 60, 0, '0%')
  .row(d(2, '总体目标完成情况'), w(3, '总体目标'), w(3, '全年实际完成情况'))
  .row(
    w(3, g('expected', '改扩建校舍6200平方米，购置设备1200台套。')),
    w(3, g('actual', '改扩建校舍6260平方米，购置设备1216台套。')),
  )
  .head(
    'annual',
    d(9, '绩效指标'),
    L1(),
    L2(),
    L3(),
    TG('指标值'),
    AC('全年实际完成值'),
    RS('未完成原因和改进措施'),
  )
  .ind(d(5, '产出指标'), d(2, '数量指标'), '改扩建校舍面积', '≥6200平方米', '6260平方米', null)
  .ind('购置教学设备', '≥1200台套', '1216台套', null)
  .ind('质量指标', '校舍工程验收合格率', '100%', '100%', null)
  .ind('时效指标', '开工项目年内完工率', '≥95%', '83.3%', '1所学校因地质条件变更设计，2025年6月完工')
  .ind('成本指标', '单位面积造价', '≤2400元', '2380元', null)
  .ind(d(2, '效益指标'), '社会效益指标', '受益学生', '≥8600人', '8742人', null)
  .ind('可持续影响指标', '大班额比例', '0%', '0%', null)
  .ind('满意度指标', '服务对象满意度指标', '师生满意度', '≥90%', '95%', null)
  .row('说明', w(6, '地方资金余88.8万元为工程质保金及未到支付节点尾款；其他资金为社会捐赠，未到位。'))
  .end();
const shaanxi = form({
  id: 'fifth-shaanxi-transfer',
  about: '陕西转移支付：其他资金未到位0%，83.3%有原因，说明行解释低执行率，无错',
  sheets: [edu],
  tolerated: ['funds/low-rate-unexplained'],
});

/** 江西 transfer: actual left out, money rate over 100 of a part, the sum off. */
const health = new Sheet('Sheet1', { grid: [1, 1, 3, 1, 1, 1, 2] })
  .begin('transfer-self-evaluation')
  .row(w(7, title('2023年基本公共卫生服务补助资金转移支付绩效目标自评表')))
  .row(w(2, '转移支付名称'), w(5, f('projectName', '基本公共卫生服务补助资金')))
  .row(
    w(2, '地方主管部门'),
    f('department', '遂川县卫生健康委员会'),
    w(2, '实施单位'),
    w(2, f('implementingUnit', '遂川县各乡镇卫生院')),
  )
  .fundHead(
    w(2, d(5, '项目资金（万元）')),
    LB(),
    w(2, BA('全年预算数（A）')),
    EX('全年执行数（B）'),
    RT('执行率（B/A）'),
  )
  .fund('total', '年度资金总额', w(2, 4180), bad('funds/parts-sum', 4180), '100%')
  .fund('part', '其中：中央补助', w(2, 3400), 3400, '100%')
  .fund('part', '省级补助', w(2, 500), 500, '100%')
  .fund('part', '县级配套', w(2, 280), 252, '90%')
  .row(d(2, '年度总体目标'), w(3, '年初设定目标'), w(3, '全年实际完成情况'))
  .row(
    w(3, g('expected', '免费向城乡居民提供基本公共卫生服务。')),
    w(3, g('actual', '建立电子健康档案52.6万份，服务项目全部开展。')),
  )
  .head('annual', L1(), L2(), L3(), w(2, TG('年度指标值')), AC('全年完成值'), RS('未完成原因和改进措施'))
  .ind(d(5, '产出指标'), d(3, '数量指标'), '适龄儿童国家免疫规划疫苗接种率', w(2, '≥90%'), '97.2%', null)
  .ind('高血压患者管理人数', w(2, '≥4.1万人'), '4.26万人', null)
  .ind('肺结核患者管理率', w(2, '≥90%'), bad('actual/missing', null), null)
  .ind('质量指标', '居民规范化电子健康档案覆盖率', w(2, '≥62%'), '66.8%', null)
  .ind('时效指标', '补助资金拨付及时率', w(2, '100%'), '100%', null)
  .ind('效益指标', '社会效益指标', '城乡居民公共卫生差距', w(2, '不断缩小'), '不断缩小', null)
  .ind('满意度指标', '服务对象满意度指标', '服务对象综合满意度', w(2, '≥80%'), '88%', null)
  .end()
  .tolerate('indicator/level2-missing');
const jiangxi = form({
  id: 'fifth-jiangxi-transfer-wrong',
  about: '江西转移支付：执行数合计4180≠4152，一行完成值空',
  sheets: [health],
});

/** 西藏 transfer, two projects of one fund side by side on two sheets behind a cover; clean. */
const cover = new Sheet('封面', { grid: [1, 1, 1, 1] })
  .row(w(4, '2024年度中央转移支付资金绩效自评材料'))
  .gap(3)
  .row(w(2, '填报单位（盖章）：'), w(2, '洛扎县水利局'))
  .row(w(2, '单位负责人（签字）：'), w(2, null))
  .row(w(2, '填报日期：'), w(2, '二〇二五年二月'));
const part = (
  name: string,
  budget: number,
  executed: number,
  rate: string,
  rows: (sheet: Sheet) => Sheet,
): Sheet =>
  rows(
    new Sheet(name, { grid: [1, 1, 2, 2, 1, 1, 2] })
      .begin('transfer-self-evaluation')
      .row(w(7, title('转移支付绩效目标自评表')))
      .row(w(2, '转移支付（项目）名称'), w(5, f('projectName', `水利发展资金——${name}`)))
      .row(
        w(2, '地方主管部门'),
        w(2, f('department', '洛扎县水利局')),
        '实施单位',
        w(2, f('implementingUnit', '洛扎县水利局')),
      )
      .fundHead(
        w(2, d(3, '项目资金\n（万元）')),
        LB(),
        BA('全年预算数(A)'),
        w(2, EX('全年执行数(B)')),
        RT('执行率(B/A)'),
      )
      .fund('total', '年度资金总额：', budget, w(2, executed), rate)
      .fund('part', '其中：中央补助', budget, w(2, executed), rate),
  );
const canal = part('灌区改造', 900, 873, '97%', (sheet) =>
  sheet
    .row(
      w(2, '年度总体目标'),
      w(2, g('expected', '改造渠道26公里。')),
      '完成情况',
      w(2, g('actual', '改造渠道26.4公里。')),
    )
    .head('annual', L1(), L2(), L3(), TG('年度指标值'), w(2, AC('全年完成值')), RS('未完成原因'))
    .ind(d(4, '产出指标'), '数量指标', '改造渠道长度', '≥26公里', w(2, '26.4公里'), null)
    .ind('质量指标', '单元工程合格率', '100%', w(2, '100%'), null)
    .ind('时效指标', '完工时间', '2024年11月底前', w(2, '2024年11月8日'), null)
    .ind('成本指标', '每公里改造成本', '≤35万元', w(2, '33.07万元'), null)
    .ind('效益指标', '经济效益指标', '改善灌溉面积', '≥4800亩', w(2, '4860亩'), null)
    .ind('满意度指标', '服务对象满意度指标', '受益群众满意度', '≥90%', w(2, '96%'), null)
    .end(),
);
const dyke = part('山洪沟治理', 620, 620, '100%', (sheet) =>
  sheet
    .row(
      w(2, '年度总体目标'),
      w(2, g('expected', '治理山洪沟3条。')),
      '完成情况',
      w(2, g('actual', '治理山洪沟3条。')),
    )
    .head('annual', L1(), L2(), L3(), TG('年度指标值'), w(2, AC('全年完成值')), RS('未完成原因'))
    .ind(d(4, '产出指标'), '数量指标', '治理山洪沟', '3条', w(2, '3条'), null)
    .ind('质量指标', '单元工程合格率', '100%', w(2, '100%'), null)
    .ind('时效指标', '汛前完工率', '≥66%', w(2, '66.67%'), null)
    .ind('成本指标', '每条治理成本', '≤210万元', w(2, '206.67万元'), null)
    .ind('效益指标', '社会效益指标', '保护人口', '≥2300人', w(2, '2342人'), null)
    .ind('满意度指标', '服务对象满意度指标', '受益群众满意度', '≥90%', w(2, '95%'), null)
    .end(),
);
const tibet = form({
  id: 'fifth-tibet-transfer-cover',
  about: '西藏：封面加两张转移支付自评表，完成值列跨两列，无错',
  sheets: [cover, canal, dyke],
});

/** 湖南 base data: a rate over 100% rightly shown, the words in other order, spending above the budget. */
const base = new Sheet('附件1', { grid: [2, 1, 1, 1, 1, 1, 1] })
  .begin('base-data')
  .row(w(7, '附件1'))
  .row(w(7, title('2024年度部门整体支出绩效评价基础数据表')))
  .row(d(2, '财政供养人员情况'), w(2, '编制数'), w(2, '2024年实际在职人数'), w(2, '控制率'))
  .row(w(2, f('establishment', 42)), w(2, f('onPost', 45)), w(2, f('controlRate', '107.14%')))
  .row('经费控制情况（万元）', w(2, '2023年决算数'), w(2, '2024年预算数'), w(2, '2024年决算数'))
  .row('三公经费', w(2, 9.2), w(2, 9), w(2, bad('base/over-budget', 10.6)))
  .row('1、公务用车购置和维护经费', w(2, 6), w(2, 6), w(2, may('base/over-budget', 7.9)))
  .row('其中：公车购置', w(2, 0), w(2, 0), w(2, 0))
  .row('公车运行维护', w(2, 6), w(2, 6), w(2, may('base/over-budget', 7.9)))
  .row('2、出国经费', w(2, 0), w(2, 0), w(2, 0))
  .row('3、公务接待', w(2, 3.2), w(2, 3), w(2, 2.7))
  .row('项目支出：', w(2, 620), w(2, bad('base/parts-sum', 700)), w(2, 688))
  .row('1、业务工作专项', w(2, 220), w(2, 200), w(2, 196))
  .row('2、运行维护专项', w(2, 100), w(2, 100), w(2, 98))
  .row('3、县级专项资金', w(2, 300), w(2, 380), w(2, 394))
  .row('公用经费', w(2, 64), w(2, 62), w(2, 60.5))
  .row('其中：办公经费', w(2, 20), w(2, 20), w(2, 19.4))
  .row('水费、电费、差旅费', w(2, 28), w(2, 27), w(2, 26.8))
  .row('会议费、培训费', w(2, 6), w(2, 6), w(2, 5.2))
  .row('政府采购金额', w(2, '——'), w(2, 36), w(2, 33.8))
  .row('部门基本支出预算调整', w(2, '——'), w(2, '——'), w(2, 12.6))
  .row('厉行节约保障措施', w(6, '实行公务卡结算，严控会议规模。'))
  .end()
  .row(
    w(
      7,
      '说明：“运行维护专项”需填报办公设备购置、水电维修等；“公用经费”填报基本支出中的一般商品和服务支出。',
    ),
  )
  .row(w(7, '填表人：欧阳慧   填报日期：2025.4.8   联系电话：0746-4720000   单位负责人签字：'))
  .tolerate('base/over-budget');
const baseWrong = form({
  id: 'fifth-base-data-wrong',
  about: '湖南基础数据：控制率107.14%写对；三公决算10.6>预算9；项目预算700≠680',
  sheets: [base],
});

/** A county school's base data, only some rows, figures with 万元 in the cells, an office building finished; clean. */
const school = new Sheet('基础数据表', { grid: [2, 1, 1, 1, 1, 1, 1] })
  .begin('base-data')
  .row(w(7, title('部门整体支出绩效评价基础数据表')))
  .row(w(4, '单位名称：桂阳县第三中学'), w(3, '单位：万元'))
  .row(d(2, '财政供养人员情况'), w(2, '编制数'), w(2, '2023年实际在职人数'), w(2, '控制率'))
  .row(w(2, f('establishment', 286)), w(2, f('onPost', 279)), w(2, f('controlRate', 0.9755)))
  .row('经费控制情况', w(2, '2022年决算数'), w(2, '2023年预算数'), w(2, '2023年决算数'))
  .row('三公经费', w(2, 1.2), w(2, 1.2), w(2, 0.86))
  .row('1、公务用车购置和维护经费', w(2, null), w(2, null), w(2, null))
  .row('2、出国经费', w(2, null), w(2, null), w(2, null))
  .row('3、公务接待', w(2, 1.2), w(2, 1.2), w(2, 0.86))
  .row('项目支出：', w(2, 460), w(2, 480), w(2, 480))
  .row('1、助学金', w(2, 210), w(2, 220), w(2, 220))
  .row('2、校舍维修', w(2, 250), w(2, 260), w(2, 260))
  .row('公用经费', w(2, 320.6), w(2, 318), w(2, 316.4))
  .row('政府采购金额', w(2, '——'), w(2, 120), w(2, 112.5))
  .row('部门基本支出预算调整', w(2, '——'), w(2, '——'), w(2, -8.2))
  .row(
    d(2, '楼堂馆所控制情况\n（2023年完工项目）'),
    '批复规模（㎡）',
    '实际规模（㎡）',
    '规模控制率',
    '预算投资',
    '实际投资',
    '投资概算控制率',
  )
  .row(3200, 3184, '99.50%', 860, 842.8, '98%')
  .row('厉行节约保障措施', w(6, '校园节水节电，无纸化办公。'))
  .end();
const baseClean = form({
  id: 'fifth-base-data-school',
  about: '学校基础数据：控制率存0.9755裸小数，预算调减-8.2，楼堂馆所六格，无错',
  sheets: [school],
});

export const overalls = [guizhou, shandong, hunan, shanxi, guangdong, zhejiang, guangxi];
export const transfers = [shaanxi, jiangxi, tibet];
export const bases = [baseWrong, baseClean];
