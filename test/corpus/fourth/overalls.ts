/** Whole departments, their base data and their targets; and transfer payments. */
import { Sheet, bad, d, f, form, g, h, m, may, num, pct, t, title, w, wd } from '../form';

/** 广东: a score card without targets or money; one score above its points. */
const card = new Sheet('整体评分表', { grid: [1, 1, 2, 3, 1, 1, 2] })
  .begin('overall-self-evaluation')
  .row(w(7, title('2023年度部门整体支出绩效自评指标评分表')))
  .row('部门名称', w(3, f('department', '始兴县自然资源局')), '填报日期', w(2, '2024-05-20'))
  .head(
    'annual',
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('scoringText', '评分标准'),
    h('weight', '指标权重'),
    h('score', '自评分数'),
    h('reason', '扣分原因及佐证材料'),
  )
  .ind(
    d(4, '履职效能'),
    d(3, '整体效能'),
    '部门整体绩效目标产出完成情况',
    '按完成率计分',
    20,
    19,
    '1个地质灾害点治理跨年实施',
  )
  .ind('部门整体绩效目标效益实现情况', '按实现程度计分', 20, 20, '自然资源统计年报')
  .ind('部门预算资金支出率', '全年平均支出率计分', 10, 9.2, '支出率92%')
  .ind('社会满意度', '群众满意度', '满意度达90%以上得满分', 10, 10, '问卷平均93.5%')
  .ind(d(5, '管理效率'), '预算编制', '新增预算项目事前绩效评估', '开展评估得满分', 5, 5, '评估报告')
  .ind('预算执行', '预算编制约束性', '无违规调剂得满分', 5, 5, '调剂台账')
  .ind(
    '信息公开',
    '预决算公开合规性',
    '按时限公开得满分',
    10,
    bad('score/exceeds-weight', 12),
    '门户网站截图',
  )
  .ind('绩效管理', '绩效管理制度建设', '制度健全得满分', 10, 10, '制度汇编')
  .ind('资产管理', '资产盘点情况', '每年盘点一次得满分', 10, 10, '盘点报告')
  .row(w(4, '合计'), t('weight', 100), may('total/score', t('score', 98.2)), null)
  .end()
  .tolerate(
    'weight/level1',
    'funds/missing',
    'indicator/target-missing',
    'indicator/level1-missing',
    'indicator/level2-missing',
  );
const guangdong = form({
  id: 'fourth-guangdong-card-wrong',
  about: '广东整体评分表：无指标值、无资金块；10分得12而合计98.2是按10分加的',
  sheets: [card],
});

/** 甘肃: staff and duty fields above, money by 基本/项目 and within them, everything right. */
const archive = new Sheet('部门整体', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('overall-self-evaluation')
  .row(w(9, title('部门（单位）整体支出绩效自评表')))
  .row(w(9, '（2024年度）'))
  .row('部门（单位）名称', w(8, f('department', '静宁县档案馆')))
  .row('联系人', w(4, '刘小红'), '联系电话', w(3, f('phone', '0933-2520000')))
  .row('单位职能', w(8, '负责全县档案接收、保管、利用和地方志编纂工作。'))
  .fundHead(
    d(4, '整体支出规模（万元）'),
    w(2, h('label', '支出类别')),
    h('initialBudget', '年初预算数'),
    h('annualBudget', '全年预算数（A）'),
    h('executed', '全年执行数（B）'),
    h('weight', '分值'),
    h('rate', '执行率（B/A）'),
    h('score', '得分'),
  )
  .fund('total', w(2, '合计'), 486.2, 512.6, 507.47, 10, pct(0.99), 9.9)
  .fund('part', w(2, '基本支出'), 386.2, 402.6, 402.6, '—', pct(1), '—')
  .fund('part', w(2, '项目支出'), 100, 110, 104.87, '—', pct(0.9534, '0.00%'), '—')
  .row(d(2, '年度总体目标'), w(4, '预期目标'), w(4, '实际完成情况'))
  .row(
    w(4, g('expected', '接收进馆档案8000卷，数字化60万页。')),
    w(4, g('actual', '接收档案8260卷，数字化62万页。')),
  )
  .head(
    'annual',
    d(9, '绩效指标'),
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('target', '年度指标值'),
    h('actual', '实际完成值'),
    h('weight', '分值'),
    h('score', '得分'),
    h('reason', '偏差原因分析及改进措施'),
  )
  .ind(d(5, '产出指标'), d(2, '数量指标'), '接收进馆档案', '≥8000卷', '8260卷', 10, 10, null)
  .ind('档案数字化', '≥60万页', '62万页', 10, 10, null)
  .ind('质量指标', '数字化抽检合格率', '≥98%', '99.2%', 10, 10, null)
  .ind('时效指标', '查档当日办结率', '100%', '100%', 10, 10, null)
  .ind('成本指标', '公用经费控制', '≤42万元', '40.8万元', 10, 10, null)
  .ind(d(2, '效益指标'), '社会效益指标', '接待查档', '≥3200人次', '3410人次', 20, 20, null)
  .ind('可持续影响指标', '馆藏资源体系', '不断完善', '不断完善', 10, 9, '家谱类民间档案征集进展较慢')
  .ind('满意度指标', '服务对象满意度指标', '查档群众满意度', '≥95%', '98%', 10, 10, null)
  .row(w(6, '总分'), t('weight', 100), t('score', 98.9), null)
  .end();
const gansu = form({
  id: 'fourth-gansu-overall-archive',
  about: '甘肃整体：职能与联系人在上，基本/项目两行支出，均无错',
  sheets: [archive],
});

/** 湖北 town: 20 points, the label of the outputs over 35 points of rows, 1900 of 2000 scored in full. */
const town = new Sheet('整体自评', { grid: [1, 1, 1, 2, 1, 1, 1] })
  .begin('overall-self-evaluation')
  .row(w(7, title('2024年度大悟县乡镇（街道）部门整体绩效自评表')))
  .row(w(4, '单位名称（盖章）：大悟县宣化店镇人民政府'), w(3, '填报日期：2025年4月'))
  .row('单位名称', w(6, f('department', '大悟县宣化店镇人民政府')))
  .row('基本支出总额', w(3, '1,260万元'), '项目支出总额', w(2, '740万元'))
  .fundHead(
    d(2, '预算执行情况（万元）\n（20分）'),
    w(2, h('label', null)),
    h('annualBudget', '预算数（A）'),
    h('executed', '执行数（B）'),
    h('rate', '执行率（B/A）'),
    h('score', '得分（20分*执行率）'),
  )
  .fund('total', w(2, '部门整体支出总额'), 2000, 1900, '95.00%', bad('funds/score', 20))
  .head(
    'annual',
    d(9, '年度目标：\n（80分）'),
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('target', '年初目标值（A）'),
    h('actual', '实际完成值（B）'),
    h('score', '得分'),
  )
  .ind(
    d(4, bad('weight/label', '产出指标（40分）')),
    d(2, '数量指标（15分）'),
    '新建村组公路（8分）',
    '≥9公里',
    '9.2公里',
    8,
  )
  .ind('建设美丽庭院（7分）', '≥60户', '62户', 7)
  .ind('质量指标（10分）', '项目验收合格率（10分）', '100%', '100%', 10)
  .ind('时效指标（10分）', '项目按期完工率（10分）', '≥90%', '92%', 10)
  .ind(d(3, '效益指标（30分）'), '经济效益指标（10分）', '村集体经济收入（10分）', '≥560万元', '575万元', 10)
  .ind('社会效益指标（10分）', '信访化解率（10分）', '≥95%', '95.6%', 10)
  .ind('生态效益指标（10分）', '水库水质达标率（10分）', '100%', '100%', 10)
  .ind('满意度指标（15分）', '服务对象满意度（15分）', '群众满意度（15分）', '≥90%', '94%', 15)
  .row('总分', w(6, may('total/score', t('score', 100))))
  .row('偏差大或目标未完成原因分析', w(6, '部分项目尾款按合同约定于质保期满支付。'))
  .row('改进措施及结果应用方案', w(6, '加快项目结算进度。'))
  .end()
  .row(
    w(
      7,
      '注：1.预算数为调整后财政资金总额（含上年结余结转）；2.定量指标完成数汇总原则：绝对值直接累加，相对值按资金额度加权平均。',
    ),
  )
  .tolerate('weight/level1');
const hubei = form({
  id: 'fourth-hubei-town-wrong',
  about: '湖北乡镇整体：20分执行率1900/2000得20（应19），产出标签40分而各行35分',
  sheets: [town],
});

/** 湖南: base data and the whole department's evaluation on one sheet; the first is clean, the second scores 2850 of 3000 too low. */
const pair = new Sheet('附件1-2', { grid: [2, 1, 1, 1, 1, 1, 1, 1, 1] })
  .begin('base-data')
  .row(w(9, '附件1'))
  .row(w(9, title('2024年部门整体支出绩效评价基础数据表')))
  .row(w(5, '部门：攸县司法局'), w(4, '单位：万元、人'))
  .row(d(2, '财政供养人员情况'), w(3, '编制数'), w(3, '2024年年末实际在职人数'), w(2, '控制率'))
  .row(w(3, f('establishment', 96)), w(3, f('onPost', 90)), w(2, f('controlRate', pct(0.9375, '0.00%'))))
  .row('经费控制情况', w(3, '2023年决算数'), w(3, '2024年预算数'), w(2, '2024年决算数'))
  .row('三公经费', w(3, num(12.6)), w(3, num(12)), w(2, num(10.85)))
  .row('1、公务用车购置和维护经费', w(3, num(9.6)), w(3, num(9.2)), w(2, num(8.75)))
  .row('其中：公车购置', w(3, num(0)), w(3, num(0)), w(2, num(0)))
  .row('公车运行维护', w(3, num(9.6)), w(3, num(9.2)), w(2, num(8.75)))
  .row('2、出国经费', w(3, num(0)), w(3, num(0)), w(2, num(0)))
  .row('3、公务接待', w(3, num(3)), w(3, num(2.8)), w(2, num(2.1)))
  .row('项目支出：', w(3, num(310)), w(3, num(325)), w(2, num(318.5)))
  .row('1、业务工作经费', w(3, num(160)), w(3, num(175)), w(2, num(172.5)))
  .row('2、县级专项资金', w(3, num(150)), w(3, num(150)), w(2, num(146)))
  .row('公用经费', w(3, num(88.4)), w(3, num(86)), w(2, num(84.2)))
  .row('其中：办公经费', w(3, num(26)), w(3, num(25)), w(2, num(24.6)))
  .row('水费、电费、差旅费', w(3, num(31)), w(3, num(30)), w(2, num(29.2)))
  .row('会议费、培训费', w(3, num(6.4)), w(3, num(6)), w(2, num(5.4)))
  .row('政府采购金额', w(3, '——'), w(3, num(42)), w(2, num(40.6)))
  .row('部门基本支出预算调整', w(3, '——'), w(3, num(0)), w(2, num(22.4)))
  .row(
    d(2, '楼堂馆所控制情况（2024年完工项目）'),
    '批复规模（㎡）',
    '实际规模（㎡）',
    w(2, '规模控制率'),
    '预算投资',
    '实际投资',
    w(2, '投资概算控制率'),
  )
  .row(600, 588, w(2, pct(0.98)), 150, 144, w(2, pct(0.96)))
  .row('厉行节约保障措施', w(8, '严格公务接待审批，推行无纸化办公。'))
  .end()
  .row(w(9, '说明：“项目支出”需要填报基本支出以外的所有项目支出情况。'))
  .gap()
  .begin('overall-self-evaluation')
  .row(w(9, '附件2'))
  .row(w(9, title('2024年度部门整体支出绩效自评表')))
  .row('县级预算部门名称', w(8, f('department', '攸县司法局')))
  .fundHead(
    d(2, '年度预算申请（万元）'),
    w(2, h('label', null)),
    h('initialBudget', '年初预算数'),
    h('annualBudget', '全年预算数'),
    h('executed', '全年执行数'),
    h('weight', '分值'),
    h('rate', '执行率'),
    h('score', '得分'),
  )
  .fund('total', w(2, '年度资金总额'), 1486, 1520, 1504.8, 10, '99%', 9.9)
  .row(w(5, '按收入性质分：'), w(4, '按支出性质分：'))
  .row(w(5, '其中：一般公共预算：1520'), w(4, '其中：基本支出：1186.3'))
  .row(w(5, '政府性基金拨款：0'), w(4, '项目支出：333.7'))
  .row(w(5, '其他资金：0'), w(4, null))
  .row(d(2, '年度总体目标'), w(4, '预期目标'), w(4, '实际完成情况'))
  .row(
    w(4, g('expected', '办理法律援助案件460件，调解纠纷3000件。')),
    w(4, g('actual', '办理法律援助案件472件，调解纠纷2850件。')),
  )
  .head(
    'annual',
    d(9, '绩效指标'),
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('target', '年度指标值'),
    h('actual', '实际完成值'),
    h('weight', '分值'),
    h('score', '得分'),
    h('reason', '偏差原因分析及改进措施'),
  )
  .ind(d(5, '产出指标（50分）'), d(2, '数量指标'), '办理法律援助案件', '≥460件', '472件', 10, 10, null)
  .ind('调解矛盾纠纷', '≥3000件', '2850件', 10, bad('score/quantitative', 8), '纠纷总量下降')
  .ind('质量指标', '调解成功率', '≥97%', '98.2%', 10, 10, null)
  .ind('时效指标', '法援案件按期结案率', '100%', '100%', 10, 10, null)
  .ind('成本指标', '三公经费', '≤12万元', '10.85万元', 10, 10, null)
  .ind(d(2, '效益指标（30分）'), '社会效益指标', '普法受众', '≥12万人次', '12.8万人次', 20, 20, null)
  .ind('可持续影响指标', '公共法律服务网络', '健全', '健全', 10, 10, null)
  .ind('满意度指标（10分）', '服务对象满意度指标', '受援人满意度', '≥95%', '98%', 10, 10, null)
  .row(w(6, '总分'), t('weight', 100), t('score', 97.9), null)
  .end();
const hunan = form({
  id: 'fourth-base-and-overall-one-sheet',
  about: '湖南：基础数据表与整体自评表同在一张工作表，楼堂馆所六格；2850/3000得8（应9.5）',
  sheets: [pair],
  tolerated: ['cross/projects-sum', 'cross/amount'],
});

/** 海南: chapters numbered within the first column; the first budget is not its parts; full points though missed. */
const market = new Sheet('整体绩效自评', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('overall-self-evaluation')
  .row(w(8, title('2023年度部门整体绩效自评表')))
  .row(w(5, '预算部门：屯昌县市场监督管理局'), w(3, '金额单位：万元'))
  .row('部门名称', w(7, f('department', '屯昌县市场监督管理局')))
  .fundHead(
    d(5, '一、预算执行（10分）'),
    w(2, h('label', '支出项目')),
    h('initialBudget', '年初预算'),
    h('annualBudget', '调整后预算'),
    h('executed', '决算支出'),
    h('rate', '执行率'),
    h('score', '得分'),
  )
  .fund('total', w(2, '部门支出合计'), bad('funds/parts-sum', 2980), 3100, 2976, '96%', 9.6)
  .fund('part', w(2, '人员支出'), 1860, 1900, 1900, '100%', null)
  .fund('part', w(2, '公用支出'), 320, 320, 304, '95%', null)
  .fund('part', w(2, '项目支出'), 780, 880, 772, '87.73%', null)
  .row('执行偏差说明', w(7, '项目支出中检测设备采购流标一次，108万元结转下年。'))
  .row(
    '二、年度目标',
    w(3, g('expected', '守住食品药品安全底线。')),
    '完成情况',
    w(3, g('actual', '未发生较大食品药品安全事故。')),
  )
  .head(
    'annual',
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('target', '目标值'),
    h('actual', '实现值'),
    h('weight', '分值'),
    h('score', '自评得分'),
    h('reason', '未实现原因'),
  )
  .ind(d(4, '产出'), '数量', '食品抽检批次', '≥1200批次', '1236批次', 15, 15, null)
  .ind('质量', '不合格食品处置率', '100%', '100%', 15, 15, null)
  .ind('时效', '投诉举报按期办结率', '≥98%', '93.1%', 10, bad('score/unmet-full', 10), '旺季投诉集中')
  .ind('成本', '单批次抽检成本', '≤900元', '860元', 10, 10, null)
  .ind(d(2, '效益'), '社会效益', '较大食品安全事故', '0起', '0起', 20, 20, null)
  .ind('经济效益', '新增经营主体', '≥2600户', '2712户', 10, 10, null)
  .ind('满意度', '服务对象满意度', '消费者满意度', '≥85%', '88%', 10, 10, null)
  .row(w(5, '三、自评总分'), t('weight', 100), t('score', 99.6), t('grade', '优'))
  .end();
const hainan = form({
  id: 'fourth-hainan-overall-wrong',
  about: '海南整体：一、二、三编号嵌在首列，决算支出；年初2980≠2960，93.1/98仍满分',
  sheets: [market],
});

/** 黑龙江 hospital: the unit's own money beside the budget's, in yuan, the score's column before the rate; clean. */
const hospital = new Sheet('单位整体', { at: 'B1', grid: [1, 1, 2, 1, 1, 1, 1, 1, 2] })
  .begin('overall-self-evaluation')
  .row(w(9, title('2024年度单位整体支出绩效自评表')))
  .row(
    w(2, '单位名称'),
    w(3, f('implementingUnit', '嘉荫县中医医院')),
    w(2, '主管部门'),
    w(2, f('department', '嘉荫县卫生健康局')),
  )
  .fundHead(
    wd(1, 5, '资金情况\n（元）'),
    w(2, h('label', '资金来源')),
    h('initialBudget', '年初预算数'),
    h('annualBudget', '调整预算数'),
    h('executed', '执行数'),
    h('weight', '分值'),
    h('score', '得分'),
    h('rate', '执行率'),
  )
  .fund(
    'total',
    w(2, '合计'),
    num(21600000, '#,##0.00'),
    num(22400000, '#,##0.00'),
    num(22176000, '#,##0.00'),
    10,
    9.9,
    '99.00%',
  )
  .fund(
    'part',
    w(2, '财政拨款'),
    num(6100000, '#,##0.00'),
    num(6900000, '#,##0.00'),
    num(6900000, '#,##0.00'),
    null,
    null,
    '100.00%',
  )
  .fund(
    'part',
    w(2, '事业收入'),
    num(15200000, '#,##0.00'),
    num(15200000, '#,##0.00'),
    num(14996000, '#,##0.00'),
    null,
    null,
    '98.66%',
  )
  .fund(
    'part',
    w(2, '其他收入'),
    num(300000, '#,##0.00'),
    num(300000, '#,##0.00'),
    num(280000, '#,##0.00'),
    null,
    null,
    '93.33%',
  )
  .row(
    '年度目标',
    w(4, g('expected', '保障基本医疗服务，门诊量稳步增长。')),
    '完成情况',
    w(3, g('actual', '门诊5.3万人次，出院2860人次。')),
  )
  .head(
    'annual',
    h('level1', '一级'),
    h('level2', '二级'),
    h('level3', '三级指标名称'),
    h('target', '年度目标值'),
    h('actual', '完成值'),
    h('unit', '计量单位'),
    h('weight', '分值'),
    h('score', '得分'),
    h('reason', '偏差分析'),
  )
  .ind(d(5, '产出'), d(2, '数量'), '门急诊人次', '≥5', '5.3', '万人次', 10, 10, null)
  .ind('出院人次', '≥2800', '2860', '人次', 10, 10, null)
  .ind('质量', '处方合格率', '≥95', '97.6', '%', 10, 10, null)
  .ind('时效', '急诊接诊时间', '≤5', '4', '分钟', 10, 10, null)
  .ind('成本', '门诊次均费用', '≤180', '171', '元', 10, 10, null)
  .ind(d(2, '效益'), '社会效益', '县域内就诊率', '≥88', '89.2', '%', 15, 15, null)
  .ind('可持续影响', '中医适宜技术开展', '≥12', '13', '项', 15, 15, null)
  .ind('满意度', '服务对象满意度', '住院患者满意度', '≥90', '93', '%', 10, 10, null)
  .row(w(6, '合计'), t('weight', 100), t('score', 99.9), null)
  .end();
const heilongjiang = form({
  id: 'fourth-overall-hospital-yuan',
  about: '黑龙江医院整体：单位元，执行率在得分之后，完成值之后才是计量单位列',
  sheets: [hospital],
});

/** Base data: a rate that forgets a decimal, a limit of building space wrong, vehicles not their parts. */
const base = new Sheet('基础数据', { grid: [3, 1, 1, 1, 1, 1, 1] })
  .begin('base-data')
  .row(w(7, title('2023年度部门整体支出绩效评价基础数据表')))
  .row(w(7, '填报单位：沅陵县水利局        单位：万元'))
  .row(d(2, '财政供养人员情况（人）'), w(2, '编制数'), w(2, '2023年实际在职人数'), w(2, '控制率'))
  .row(
    w(2, f('establishment', 120)),
    w(2, f('onPost', 111)),
    w(2, bad('base/control-rate', f('controlRate', '95.20%'))),
  )
  .row('经费控制情况（万元）', w(2, '2022年决算数'), w(2, '2023年预算数'), w(2, '2023年决算数'))
  .row('三公经费', w(2, 22.4), w(2, 21), w(2, 18.9))
  .row('1.公务用车购置和维护经费', w(2, 15), w(2, 14), w(2, bad('base/parts-sum', 13.2)))
  .row('其中：公车购置', w(2, 0), w(2, 0), w(2, 0))
  .row('公车运行维护', w(2, 15), w(2, 14), w(2, 12.3))
  .row('2.因公出国经费', w(2, 0), w(2, 0), w(2, 0))
  .row('3.公务接待', w(2, 7.4), w(2, 7), w(2, 5.7))
  .row('项目支出', w(2, 4260), w(2, 4500), w(2, 4422))
  .row('1.业务工作经费', w(2, 460), w(2, 500), w(2, 482))
  .row('2.运行维护经费', w(2, 800), w(2, 800), w(2, 790))
  .row('3.县级专项资金', w(2, 3000), w(2, 3200), w(2, 3150))
  .row('公用经费', w(2, 142), w(2, 138), w(2, 131.6))
  .row('其中：办公经费', w(2, 40), w(2, 38), w(2, 36))
  .row('水费、电费、差旅费', w(2, 52), w(2, 50), w(2, 48))
  .row('会议费、培训费', w(2, 9), w(2, 8), w(2, 6.5))
  .row('政府采购金额', w(2, '——'), w(2, 380), w(2, 366))
  .row('部门基本支出预算调整', w(2, '——'), w(2, 0), w(2, 41.3))
  .row('厉行节约保障措施', w(6, '落实公务用车统一管理，压减接待。'))
  .end();
const baseWrong = form({
  id: 'fourth-base-wrong',
  about: '湖南基础数据表：111/120写95.20%（应92.50%），购置0+运行12.3写13.2，合计却按13.2加得18.9',
  sheets: [base],
});

/** Base data cut to what an office has; figures as texts with units, blanks for what does not occur; clean. */
const small = new Sheet('表1', { at: 'B2', grid: [1, 2, 2, 2, 2] })
  .begin('base-data')
  .row(w(5, title('部门整体支出绩效评价基础数据表（2022年度）')))
  .row(w(5, '填报单位：衡东县妇女联合会'))
  .row(w(2, d(2, '财政供养人员情况（人）')), '编制数', '2022年实际在职人数', '控制率')
  .row(f('establishment', '9'), f('onPost', '9'), f('controlRate', '100%'))
  .row(w(2, '经费控制情况（万元）'), '2021年决算数', '2022年预算数', '2022年决算数')
  .row(w(2, '三公经费'), '0.80', '0.80', '0.46')
  .row(w(2, '1、公务用车购置和维护经费'), '—', '—', '—')
  .row(w(2, '其中：公车购置'), '—', '—', '—')
  .row(w(2, '      公车运行维护'), '—', '—', '—')
  .row(w(2, '2、出国经费'), '—', '—', '—')
  .row(w(2, '3、公务接待'), '0.80', '0.80', '0.46')
  .row(w(2, '项目支出：'), '42.00', '45.00', '45.00')
  .row(d(2, '其中'), '业务工作经费', '12.00', '15.00', '15.00')
  .row('两癌检查救助专项', '30.00', '30.00', '30.00')
  .row(w(2, '公用经费'), '11.20', '11.00', '10.60')
  .row(w(2, '政府采购金额'), '——', '2.00', '1.86')
  .row(w(2, '部门基本支出预算调整'), '——', '0.00', '3.20')
  .row(w(2, '厉行节约保障措施'), w(3, '严格执行中央八项规定，公务接待实行公函制。'))
  .end()
  .row(w(5, '填报人：颜丽          联系电话：0734-5220000'));
const baseSmall = form({
  id: 'fourth-base-small-office',
  about: '湖南小单位基础数据表：从B2开始，文本数，“—”为无，项目支出下“其中”竖排合并',
  sheets: [small],
  tolerated: ['field/amount-text'],
});

/** Transfer of 2023: management of the money in eight rows, provinces above counties; a part's rate and a reason wrong. */
const crops = new Sheet('区域绩效', { grid: [1, 1, 2, 2, 1, 1, 2] })
  .begin('transfer-self-evaluation')
  .row(w(7, title('2023年中央对地方转移支付区域绩效目标自评表')))
  .row(w(2, '转移支付（项目）名称'), w(5, f('projectName', '农业产业发展资金')))
  .row(w(2, '中央主管部门'), w(5, '农业农村部'))
  .row(
    w(2, '地方主管部门'),
    w(2, f('department', '崇左市江州区农业农村局')),
    '资金使用单位',
    w(2, f('implementingUnit', '江州区农业技术推广站')),
  )
  .fundHead(
    wd(2, 4, '资金投入情况（万元）'),
    w(2, h('label', null)),
    h('annualBudget', '全年预算数（A）'),
    h('executed', '全年执行数（B）'),
    h('rate', '预算执行率（B/A×100%）'),
  )
  .fund('total', w(2, '年度资金总额：'), 2460, 2214, '90%')
  .fund('part', w(2, '其中：中央财政资金'), 2100, 1932, bad('funds/rate', '98%'))
  .fund('part', w(2, '      地方资金'), 360, 282, '78.33%')
  .row(wd(2, 9, '资金管理情况'), w(2, null), w(2, '情况说明'), '存在问题和改进措施')
  .row(w(2, '分配科学性'), w(2, '按因素法分配'), '无')
  .row(w(2, '下达及时性'), w(2, '收到指标后30日内下达'), '无')
  .row(w(2, '拨付合规性'), w(2, '国库集中支付'), '无')
  .row(w(2, '使用规范性'), w(2, '专款专用'), '无')
  .row(w(2, '执行准确性'), w(2, '按预算执行'), '无')
  .row(w(2, '预算绩效管理情况'), w(2, '设定目标并开展监控'), '无')
  .row(w(2, '支出责任履行情况'), w(2, '地方资金已安排'), '尾款78万元待验收支付')
  .row(w(2, '财会监督情况'), w(2, '已开展'), '无')
  .row(wd(2, 2, '总体目标完成情况'), w(3, '总体目标'), w(2, '全年实际完成情况'))
  .row(w(3, g('expected', '推广糖料蔗良种良法6万亩。')), w(2, g('actual', '推广糖料蔗良种良法5.2万亩。')))
  .head(
    'annual',
    d(7, '绩效指标'),
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('target', '指标值'),
    h('actual', '全年实际完成值'),
    h('reason', '未完成原因和改进措施'),
  )
  .ind(
    d(3, '产出指标'),
    '数量指标',
    '推广良种良法面积',
    '≥6万亩',
    '5.2万亩',
    bad('score/reason-missing', null),
  )
  .ind('质量指标', '脱毒健康种苗合格率', '≥98%', '98.4%', null)
  .ind('时效指标', '补贴兑付时间', '2023年12月底前', '2023年12月10日', null)
  .ind(d(2, '效益指标'), '经济效益指标', '甘蔗亩均单产', '≥5吨', '5.1吨', null)
  .ind('生态效益指标', '化肥亩均用量下降率', '≥1%', '1.3%', null)
  .ind('满意度指标', '服务对象满意度指标', '蔗农满意度', '≥85%', '91%', null)
  .end()
  .row(w(7, '注：1.资金使用单位按项目绩效目标填报，主管部门汇总时按区域绩效目标填报。'))
  .row(w(7, '2.其他资金包括与中央财政资金、地方财政资金共同投入到同一项目的自有资金、社会资金等。'));
const transferRegion = form({
  id: 'fourth-transfer-region-wrong',
  about: '广西区域自评2023：资金管理八行，1932/2100写98%（应92%），5.2/6万亩无原因',
  sheets: [crops],
});

/** Transfer of 2020, the old 专项 form: a label of three columns, the other funds with 无; clean. */
const culture = new Sheet('专项转移支付', { grid: [1, 1, 1, 2, 2, 1, 1, 2] })
  .begin('transfer-self-evaluation')
  .row(w(8, '附件2：'))
  .row(w(8, title('中央对地方专项转移支付绩效目标自评表')))
  .row(w(8, '（2020年度）'))
  .row(w(3, '专项（项目）名称'), w(5, f('projectName', '公共文化服务体系建设专项资金')))
  .row(w(3, '中央主管部门'), w(5, '文化和旅游部'))
  .row(
    w(3, '地方主管部门'),
    w(2, f('department', '尼勒克县文化体育广播电视和旅游局')),
    '实施单位',
    w(2, f('implementingUnit', '尼勒克县文化馆')),
  )
  .fundHead(
    wd(3, 5, '项目资金（万元）'),
    h('label', null),
    w(2, h('annualBudget', '全年预算数（A）')),
    h('executed', '全年执行数（B）'),
    h('rate', '执行率（B/A）'),
  )
  .fund('total', '年度资金总额：', w(2, 118), 118, pct(1))
  .fund('part', '其中：中央补助', w(2, 100), 100, pct(1))
  .fund('part', '地方资金', w(2, 18), 18, pct(1))
  .fund('part', '其他资金', w(2, '无'), '无', '无')
  .row(d(2, '年度总体目标'), w(4, '年初设定目标'), w(3, '全年实际完成情况'))
  .row(
    w(4, g('expected', '免费开放文化馆（站）12个，开展文化惠民活动。')),
    w(3, g('actual', '免费开放12个馆站，开展文化惠民活动126场。')),
  )
  .head(
    'annual',
    d(8, '绩效指标'),
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    w(2, h('level3', '三级指标')),
    h('target', '年度指标值'),
    h('actual', '全年完成值'),
    h('reason', '未完成原因和改进措施'),
  )
  .ind(d(4, '产出指标'), '数量指标', w(2, '开展文化惠民活动'), '≥120场', '126场', null)
  .ind('质量指标', w(2, '馆站免费开放率'), '100%', '100%', null)
  .ind('时效指标', w(2, '活动按期开展率'), '≥95%', '97%', null)
  .ind('成本指标', w(2, '场均活动成本'), '≤0.4万元', '0.37万元', null)
  .ind(d(2, '效益指标'), '社会效益指标', w(2, '惠及群众'), '≥6万人次', '6.4万人次', null)
  .ind('可持续影响指标', w(2, '基层文化队伍'), '稳定', '稳定', null)
  .ind('满意度指标', '服务对象满意度指标', w(2, '群众满意度'), '≥85%', '90%', null)
  .end()
  .row(w(8, '说明：无'));
const transfer2020 = form({
  id: 'fourth-transfer-2020',
  about: '新疆2020专项转移支付：标签跨三列，其他资金“无”，“说明：无”在表后，无错',
  sheets: [culture],
});

/** Bridging funds of 省 and 市: the spending's sum and the actual of one row are off. */
const bridging = new Sheet('衔接资金', { grid: [1, 1, 1, 3, 1, 1, 2] })
  .begin('transfer-self-evaluation')
  .row(w(7, title('2024年省级转移支付资金绩效目标自评表')))
  .row(w(7, '填报单位：拜泉县农业农村局'))
  .row(w(2, '转移支付名称'), w(5, f('projectName', '财政衔接推进乡村振兴补助资金')))
  .row(w(2, '省级主管部门'), w(2, '省农业农村厅'), '县级主管部门', w(2, f('department', '拜泉县农业农村局')))
  .fundHead(
    wd(2, 5, '资金投入（万元）'),
    w(2, h('label', '资金来源')),
    h('annualBudget', '预算数'),
    h('executed', '执行数'),
    h('rate', '执行率（%）'),
  )
  .fund('total', w(2, '合计'), 3000, bad('funds/parts-sum', 2850), '95.00')
  .fund('part', w(2, '省级资金'), 2400, 2400, '100.00')
  .fund('part', w(2, '市级资金'), 200, 160, '80.00')
  .fund('part', w(2, '县级资金'), 400, 300, '75.00')
  .row(
    w(2, '年度目标'),
    w(2, g('expected', '实施产业项目14个，带动脱贫户增收。')),
    '完成情况',
    w(2, g('actual', '实施产业项目14个，带动脱贫户3260户。')),
  )
  .head(
    'annual',
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    w(2, h('level3', '三级指标')),
    h('target', '指标值'),
    h('actual', '完成值'),
    h('reason', '偏差原因'),
  )
  .ind(d(4, '产出指标'), '数量指标', w(2, '实施产业项目'), '≥14个', '14个', null)
  .ind('质量指标', w(2, '项目验收合格率'), '100%', bad('actual/ratio-over-100', '108%'), null)
  .ind('时效指标', w(2, '项目按期完工率'), '≥90%', '92.9%', null)
  .ind('成本指标', w(2, '大棚单栋造价'), '≤12万元', '11.6万元', null)
  .ind(d(2, '效益指标'), '经济效益指标', w(2, '脱贫户人均增收'), '≥600元', '640元', null)
  .ind('社会效益指标', w(2, '带动脱贫户'), '≥3200户', '3260户', null)
  .ind('满意度指标', '服务对象满意度指标', w(2, '脱贫户满意度'), '≥95%', '97%', null)
  .end();
const transferBridge = form({
  id: 'fourth-transfer-bridging-wrong',
  about: '黑龙江省级转移支付：执行2850≠2400+160+300=2860，执行率为文本裸数，合格率108%',
  sheets: [bridging],
});

/** 陕西 overall target: tasks with money over two header rows, the tasks' sum in words below; clean. */
const transport = new Sheet('部门整体绩效目标表', { grid: [1, 1, 2, 2, 1, 1, 1] })
  .begin('overall-target')
  .row(w(7, title('2025年部门整体支出绩效目标表')))
  .row(w(3, '部门（单位）名称'), w(4, f('department', '白水县交通运输局')))
  .row(d(6, '年度主要任务'), wd(2, 2, '任务名称'), d(2, '主要内容'), w(3, '预算金额（万元）'))
  .row('总额', '财政拨款', '其他资金')
  .row(w(2, '任务1：公路养护'), '县道养护186公里', 620, 620, 0)
  .row(w(2, '任务2：公交运营补贴'), '城乡公交线路32条', 480, 480, 0)
  .row(w(2, '任务3：人员和公用保障'), '在职人员经费及日常公用', 1120, 1100, 20)
  .row(w(3, '金额合计'), 2220, 2200, 20)
  .row(
    '年度总体目标',
    w(6, g('expected', '目标1：县道优良路率达到80%以上。\n目标2：建制村通客车率保持100%。')),
  )
  .head(
    'annual',
    d(8, '年度绩效指标'),
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    w(2, h('level3', '指标内容')),
    w(2, h('target', '指标值')),
  )
  .ind(d(4, '产出指标'), '数量指标', w(2, '养护县道里程'), w(2, '≥186公里'))
  .ind('质量指标', w(2, '县道优良路率'), w(2, '≥80%'))
  .ind('时效指标', w(2, '水毁抢通时间'), w(2, '≤48小时'))
  .ind('成本指标', w(2, '每公里养护成本'), w(2, '≤3.4万元'))
  .ind(d(2, '效益指标'), '社会效益指标', w(2, '建制村通客车率'), w(2, '100%'))
  .ind('可持续影响指标', w(2, '路网通行能力'), w(2, '持续提升'))
  .ind('满意度指标', '服务对象满意度指标', w(2, '乘客满意度'), w(2, '≥90%'))
  .end()
  .row(w(7, '备注：1.年度绩效指标可选择填写。2.部门应公开本部门整体预算绩效。'))
  .tolerate('funds/missing');
const shaanxiTarget = form({
  id: 'fourth-shaanxi-overall-target',
  about: '陕西整体目标：任务清单双层表头（总额/财政/其他），指标内容列，备注在下',
  sheets: [transport],
});

/** 四川 overall target: 部门整体支出绩效目标表 with budget lines beside the tasks; the year's budget is not its parts, a value left out. */
const county = new Sheet('表14', { grid: [1, 1, 2, 2, 1, 1] })
  .begin('overall-target')
  .row(w(6, '表14'))
  .row(w(6, title('部门整体支出绩效目标表')))
  .row(w(6, '（2024年度）                                           单位：万元'))
  .row(w(2, '部门名称'), w(4, f('department', '珙县乡村振兴局')))
  .row(d(4, '年度主要任务'), w(2, '任务名称'), w(3, '主要内容'))
  .row(w(2, '衔接资金项目管理'), w(3, '实施产业和基础设施项目36个'))
  .row(w(2, '防返贫监测帮扶'), w(3, '监测对象应纳尽纳'))
  .row(w(2, '东西部协作'), w(3, '实施协作项目8个'))
  .row(
    d(2, '年度部门整体支出预算'),
    w(2, m('total', 'label', '资金总额', 'a')),
    m('part', 'label', '财政拨款', 'b'),
    w(2, m('part', 'label', '其他资金', 'c')),
  )
  .row(
    w(2, bad('funds/declared-sum|funds/parts-sum', m('total', 'amount', 4680, 'a'))),
    m('part', 'amount', 4460, 'b'),
    w(2, m('part', 'amount', 120, 'c')),
  )
  .row('年度总体目标', w(5, g('expected', '守住不发生规模性返贫底线，脱贫人口收入稳步增长。')))
  .head(
    'annual',
    d(8, '年度绩效指标'),
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    w(2, h('target', '指标值（包含数字及文字描述）')),
  )
  .ind(d(4, '产出指标'), '数量指标', '实施衔接资金项目', w(2, '≥36个'))
  .ind('质量指标', '项目验收合格率', w(2, '100%'))
  .ind('时效指标', '资金拨付进度', w(2, bad('indicator/target-missing', null)))
  .ind('成本指标', '公用经费', w(2, '≤28万元'))
  .ind(d(2, '效益指标'), '经济效益指标', '脱贫人口人均纯收入增长率', w(2, '≥10%'))
  .ind('社会效益指标', '返贫致贫人数', w(2, '0人'))
  .ind('满意度指标', '服务对象满意度指标', '监测对象满意度', w(2, '≥95%'))
  .end();
const sichuanTarget = form({
  id: 'fourth-sichuan-overall-target-wrong',
  about: '四川整体目标表14：资金横排总额4680≠4460+120，时效指标值空',
  sheets: [county],
});

/** 福建 overall target: 投入 as a first level with the money's pace, last year's figure beside; points of 100; clean. */
const investment = new Sheet('整体目标', { grid: [1, 1, 3, 1, 1, 1] })
  .begin('overall-target')
  .row(w(6, title('2024年度部门整体支出绩效目标申报表')))
  .row(w(3, '申报部门：长汀县商务局'), w(3, '单位：万元'))
  .row('部门名称', w(5, f('department', '长汀县商务局')))
  .row(d(3, '部门预算'), w(2, m('total', 'label', '预算总额')), w(3, m('total', 'amount', num(1680))))
  .row(w(2, m('part', 'label', '其中：基本支出')), w(3, m('part', 'amount', num(480))))
  .row(w(2, m('part', 'label', '项目支出')), w(3, m('part', 'amount', num(1200))))
  .row('职能概述', w(5, '负责全县内外贸易、招商引资和电子商务发展。'))
  .row('总体目标', w(5, g('expected', '社会消费品零售总额增长6%，新增限上企业20家。')))
  .head(
    'annual',
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('targetLast', '上年实现值'),
    h('target', '本年目标值'),
    h('weight', '权重'),
  )
  .ind('投入指标', '预算管理', '预算执行率', '96.4%', '≥95%', 10)
  .ind(d(4, '产出指标'), '数量指标', '新增限上商贸企业', '18家', '≥20家', 15)
  .ind('质量指标', '签约项目落地率', '58%', '≥60%', 15)
  .ind('时效指标', '惠企资金兑付时限', '30天', '≤30天', 10)
  .ind('成本指标', '公用经费控制', '61万元', '≤60万元', 10)
  .ind(d(2, '效益指标'), '经济效益指标', '社会消费品零售总额增长率', '5.6%', '≥6%', 20)
  .ind('社会效益指标', '电商带动就业', '860人', '≥900人', 10)
  .ind('满意度指标', '服务对象满意度指标', '企业满意度', '94%', '≥95%', 10)
  .row(w(5, '合计'), t('weight', 100))
  .end()
  .tolerate('weight/level1');
const fujianTarget = form({
  id: 'fourth-fujian-overall-target',
  about: '福建整体目标：投入指标（预算执行率）为一级，上年实现值列，权重合计100',
  sheets: [investment],
});

/** 吉林 overall target: income and spending with shares; one share wrong, a unit left out. */
const shares = new Sheet('整体绩效', { grid: [1, 1, 2, 1, 1, 2] })
  .begin('overall-target')
  .row(w(6, title('部门整体绩效目标申报表（2025年度）')))
  .row('部门名称', w(5, f('department', '靖宇县林业局')))
  .row(d(6, '年度预算（万元）'), w(2, '构成'), '金额', w(2, '占比'))
  .row(
    d(2, '收入'),
    m('part', 'label', '财政拨款'),
    m('part', 'amount', 2850),
    w(2, m('part', 'share', '95%')),
  )
  .row(m('part', 'label', '单位资金'), m('part', 'amount', 150), w(2, m('part', 'share', '5%')))
  .row(
    d(2, '支出'),
    m('part', 'label', '基本支出'),
    m('part', 'amount', 1950),
    w(2, m('part', 'share', '65%')),
  )
  .row(
    m('part', 'label', '项目支出'),
    m('part', 'amount', 1050),
    w(2, bad('share/percent', m('part', 'share', '53%'))),
  )
  .row(w(2, m('total', 'label', '合计')), m('total', 'amount', 3000), w(2, m('total', 'share', '100%')))
  .row('年度目标', w(5, g('expected', '完成造林绿化1.2万亩，森林覆盖率稳定在82%以上。')))
  .head(
    'annual',
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('operator', '指标符号'),
    h('target', '指标值'),
    h('unit', '计量单位'),
  )
  .ind(d(4, '产出指标'), '数量指标', '造林绿化面积', '≥', 1.2, '万亩')
  .ind('质量指标', '造林成活率', '≥', 85, '%')
  .ind('时效指标', '造林任务按期完成率', '=', 100, '%')
  .ind('成本指标', '亩均造林成本', '≤', 800, bad('indicator/unit-missing', null))
  .ind(d(2, '效益指标'), '生态效益指标', '森林覆盖率', '≥', 82, '%')
  .ind('社会效益指标', '提供护林岗位', '≥', 260, '个')
  .ind('满意度指标', '服务对象满意度指标', '林农满意度', '≥', 90, '%')
  .end()
  .tolerate('funds/declared-sum', 'funds/breakdown', 'funds/parts-sum');
const jilinTarget = form({
  id: 'fourth-jilin-overall-target-wrong',
  about: '吉林整体目标：收入支出共用一行合计，1050/3000写53%（应35%），成本缺计量单位',
  sheets: [shares],
});

export const overalls = [guangdong, gansu, hubei, hunan, hainan, heilongjiang, baseWrong, baseSmall];
export const transfers = [transferRegion, transfer2020, transferBridge];
export const overallTargets = [shaanxiTarget, sichuanTarget, fujianTarget, jilinTarget];
