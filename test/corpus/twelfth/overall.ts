/** Self-evaluations of whole departments: 河南, 辽宁, 陕西, 天津, 吉林; and Hunan's base data. */
import { Sheet, bad, d, f, form, g, h, own, pct, t, title, w } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

/** 河南: 投入管理 / 产出 / 效益 as first level, tasks listed above; clean. */
const roads = new Sheet('部门整体自评', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('overall-self-evaluation')
  .row(w(8, title('部门（单位）整体绩效自评表')))
  .row(w(5, '（2023年度）'), w(3, '单位：万元'))
  .row(w(2, '部门（单位）名称'), w(6, f('department', '栾川县交通运输局')))
  .fundHead(
    d(4, '预算执行情况'),
    LB(),
    BI('年初预算数'),
    BA('全年预算数'),
    EX('全年执行数'),
    WT(),
    RT('执行率'),
    SC(),
  )
  .fund('total', '年度预算总额', 6500, 6820.4, 6629.43, 10, pct(0.972, '0.00%'), 9.72)
  .fund('part', '其中：基本支出', 1780, 1820.4, 1820.4, '—', pct(1, '0.00%'), '—')
  .fund('part', '项目支出', 4720, 5000, 4809.03, '—', pct(0.961806, '0.00%'), '—')
  .row(d(2, '年度履职目标'), w(3, '预期目标'), w(4, '实际完成情况'))
  .row(
    w(3, g('expected', '新改建农村公路60公里，改造危桥8座，优良路率82%以上。')),
    w(4, g('actual', '新改建农村公路62.4公里，改造危桥8座，优良路率84.1%。')),
  )
  .row(d(3, '年度主要任务'), '任务名称', w(6, '主要内容'))
  .row('“四好农村路”建设', w(6, '新改建农村公路，完善安全防护设施。'))
  .row('危桥改造', w(6, '对8座四、五类桥梁改造。'))
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    TG('年度指标值'),
    AC('全年实际完成值'),
    WT(),
    SC(),
    RS('偏差原因分析及改进措施'),
  )
  .ind(d(9, '投入管理指标'), d(2, '工作目标管理'), '年度履职目标相关性', '相关', '相关', 2, 2, null)
  .ind('工作任务科学性', '科学', '科学', 3, 3, null)
  .ind(d(5, '预算和财务管理'), '预算编制完整性', '完整', '完整', 3, 3, null)
  .ind('预算执行率', '≥95%', '97.2%', 3, 3, null)
  .ind('结转结余率', '≤5%', '2.8%', 3, 3, null)
  .ind('“三公”经费控制率', '≤100%', '88.6%', 3, 3, null)
  .ind('政府采购执行率', '≥95%', '98%', 3, 3, null)
  .ind(d(2, '绩效管理'), '绩效监控完成率', '100%', '100%', 2, 2, null)
  .ind('绩效自评完成率', '100%', '100%', 3, 3, null)
  .ind(d(3, '产出指标'), d(2, '重点工作任务完成'), '新改建农村公路里程', '≥60公里', '62.4公里', 15, 15, null)
  .ind('改造危桥座数', '8座', '8座', 10, 10, null)
  .ind('履职目标实现', '农村公路优良路率', '≥82%', '84.1%', 10, 10, null)
  .ind(d(3, '效益指标'), d(2, '履职效益'), '建制村通客车率', '100%', '100%', 10, 10, null)
  .ind('路域环境', '明显改善', '明显改善', 10, 10, null)
  .ind('满意度', '公众出行满意度', '≥90%', '91.3%', 10, 10, null)
  .row(w(5, '总分'), t('weight', 100), t('score', 99.72), null)
  .end()
  .tolerate(
    'indicator/level1-missing',
    'indicator/level2-missing',
    'weight/level1',
    'indicator/category',
    'indicator/parent',
  );
const henan = form({
  id: 'twelfth-henan-roads-overall',
  about: '河南整体自评：投入管理、产出、效益三个一级指标，二级为工作目标管理等，有年度主要任务，无错',
  sheets: [roads],
});

/** 辽宁: 履职效能 / 管理效率 / 运行成本 / 社会效应 / 可持续性; operators in words; points make 95, money does not add up. */
const culture = new Sheet('整体绩效自评', {
  at: 'B1',
  grid: [1, 2, 2, 1, 1, 1, 1, 1, 1, 2],
  hiddenColumns: [1],
})
  .begin('overall-self-evaluation')
  .row(w(10, title('部门（单位）整体绩效自评表（2024年度）')))
  .row(
    '部门名称',
    w(4, f('department', '桓仁满族自治县文化旅游和广播电视局')),
    '预算单位数',
    w(2, 4),
    '单位',
    '万元',
  )
  .fundHead(
    w(3, LB('部门整体收支')),
    BI('年初预算'),
    BA('调整后预算数'),
    w(2, EX('预算执行数')),
    RT('执行率'),
    WT('权重'),
    SC('得分'),
  )
  .fund('total', w(3, '总额'), 1260, 1342.5, w(2, bad('funds/parts-sum', 1288.8)), '96.00%', 10, 9.6)
  .fund('part', w(3, '基本支出'), 760, 782.5, w(2, 782.5), '100.00%', null, null)
  .fund('part', w(3, '项目支出'), 500, 560, w(2, 516.3), '92.20%', null, null)
  .row(
    '年度目标',
    w(4, g('expected', '送戏下乡60场，建成非遗工坊3个。')),
    '完成情况',
    w(4, g('actual', '送戏下乡61场，建成非遗工坊3个。')),
  )
  .gap()
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    h('operator', '运算符号'),
    TG('指标值'),
    h('unit', '度量单位'),
    AC('完成值'),
    WT('权重'),
    SC('得分'),
    RS('偏差原因分析及改进措施'),
  )
  .ind(d(3, '履职效能'), d(2, '重点工作履行情况'), '送戏下乡场次', '大于等于', 60, '场', 61, 15, 15, null)
  .ind('建成非遗工坊', '等于', 3, '个', 3, 10, 10, null)
  .ind('整体工作完成情况', '年度工作任务完成率', '大于等于', 95, '%', 96.8, 10, 10, null)
  .ind(d(2, '管理效率'), '预算编制管理', '预算绩效目标覆盖率', '等于', 100, '%', 100, 5, 5, null)
  .ind('资产管理', '固定资产利用率', '大于等于', 90, '%', 94, 5, 5, null)
  .ind('运行成本', '成本控制成效', '“三公”经费变动率', '小于等于', 0, '%', -6.3, 10, 10, null)
  .ind(
    d(2, '社会效应'),
    '社会效益',
    '接待游客',
    '大于等于',
    180,
    '万人次',
    171,
    15,
    14.25,
    '7月洪涝灾害，两处景区停业23天',
  )
  .ind('服务对象满意度', '群众文化活动满意度', '大于等于', 90, '%', 93, 10, 10, null)
  .ind('可持续性', '体制机制改革', '文旅融合机制', '定性', '建立健全', null, '建立健全', 5, 5, null)
  .row(w(7, '合计'), t('weight', bad('weight/total|total/weight', 95)), t('score', 93.85), null)
  .end()
  .tolerate(
    'indicator/level1-missing',
    'indicator/level2-missing',
    'weight/total',
    'total/weight',
    'weight/level1',
    'indicator/category',
    'indicator/parent',
  );
const liaoning = form({
  id: 'twelfth-liaoning-culture-overall-wrong',
  about:
    '辽宁整体自评：履职效能等五类，运算符号用文字，A列隐藏；权重连执行率共95，782.5+516.3=1298.8不等于1288.8',
  sheets: [culture],
});

/** 陕西: the money stands beside the tasks, three columns for budget and three for spending; a rate and a score wrong. */
const health = new Sheet('整体支出自评', { grid: [1, 2, 3, 1, 1, 1, 1, 1, 1, 1, 1] })
  .begin('overall-self-evaluation')
  .row(w(11, title('2023年度部门整体支出绩效自评表')))
  .row(w(2, '部门（单位）名称'), w(9, f('department', '勉县卫生健康局')))
  .row(
    d(6, '年度主要任务'),
    d(2, '任务名称'),
    d(2, '完成情况'),
    w(3, '预算数（万元）'),
    w(3, '执行数（万元）'),
    d(2, '执行率'),
    d(2, '得分（10分）'),
  )
  .fundHead(BA('总额'), '财政拨款', '其他资金', EX('总额'), '财政拨款', '其他资金')
  .fund(
    'part',
    own('label', '公共卫生服务'),
    '随访慢病患者1.9万人',
    1860,
    1860,
    0,
    1841.4,
    1841.4,
    0,
    own('rate', '99.00%'),
    own('score', null),
  )
  .fund(
    'part',
    own('label', '基层医疗机构运行'),
    '18个卫生院正常运转',
    2400,
    2100,
    300,
    2340,
    2052,
    288,
    own('rate', '97.50%'),
    own('score', null),
  )
  .fund(
    'part',
    own('label', '村医补助'),
    '发放村医补助316人',
    380,
    380,
    0,
    380,
    380,
    0,
    own('rate', '100.00%'),
    own('score', null),
  )
  .fund(
    'total',
    w(2, own('label', '金额合计')),
    4640,
    4340,
    300,
    4561.4,
    4273.4,
    288,
    own('rate', bad('funds/rate', '99.31%')),
    own('score', 9.83),
  )
  .row(d(2, '年度总体目标'), w(2, '预期目标（年初设定目标）'), w(8, '目标实际完成情况'))
  .row(
    w(2, g('expected', '提升基层服务能力，做实家庭医生签约。')),
    w(8, g('actual', '基层诊疗人次占比63.2%，家庭医生签约率36.5%。')),
  )
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    w(2, TG()),
    w(2, AC('全年完成值')),
    WT(),
    SC(),
    w(2, RS('未完成原因及拟采取的改进措施')),
  )
  .ind(
    d(4, '产出指标'),
    '数量指标',
    '慢病患者随访人数',
    w(2, '≥1.9万人'),
    w(2, '1.9万人'),
    15,
    15,
    w(2, null),
  )
  .ind(
    '质量指标',
    '家庭医生签约率',
    w(2, '≥40%'),
    w(2, '36.5%'),
    10,
    bad('score/unmet-full', 10),
    w(2, '外出务工人员返乡少'),
  )
  .ind('时效指标', '村医补助发放时间', w(2, '每季度末'), w(2, '每季度末'), 10, 10, w(2, null))
  .ind('成本指标', '村医年人均补助标准', w(2, '≤12100元'), w(2, '12025元'), 15, 15, w(2, null))
  .ind(d(2, '效益指标'), '社会效益指标', '基层诊疗人次占比', w(2, '≥60%'), w(2, '63.2%'), 20, 20, w(2, null))
  .ind('可持续影响指标', '村医队伍稳定性', w(2, '稳定'), w(2, '稳定'), 10, 10, w(2, null))
  .ind('满意度指标', '服务对象满意度指标', '就诊群众满意度', w(2, '≥90%'), w(2, '92.6%'), 10, 10, w(2, null))
  .row(w(7, '总分'), t('weight', 100), t('score', 99.83), w(2, null))
  .end();
const shaanxi = form({
  id: 'twelfth-shaanxi-health-overall-wrong',
  about: '陕西整体自评：任务清单兼作资金表，预算、执行各三列；98.31%写99.31%，36.5/40仍满分',
  sheets: [health],
  tolerated: ['field/missing'],
});

/** 天津: points before the third level, a blank column inside, the total on top with the grade; clean. */
const service = new Sheet('整体', { at: 'B2', grid: [1, 1, 1, 2, 1, 1, 1, 2], gaps: [3] })
  .begin('overall-self-evaluation')
  .row(w(3, '附表1'), w(5, null))
  .row(w(8, title('天津市区级部门整体支出绩效自评表')))
  .row(
    '部门名称',
    w(2, f('department', '天津市蓟州区政务服务办公室')),
    '自评得分',
    t('score', 99.02),
    '评价等级',
    w(2, t('grade', '优')),
  )
  .row(w(3, '评价年度：2024年'), w(5, '单位：万元'))
  .fundHead(
    w(2, LB('部门预算执行情况')),
    BI('年初预算'),
    BA('调整预算'),
    EX('实际支出数'),
    RT('执行率'),
    WT('分值'),
    SC('得分'),
  )
  .fund('total', w(2, '资金总额'), 2260, 2318.62, 2272.25, '98.00%', 10, 9.8)
  .fund('part', w(2, '人员经费'), 1100, 1120.42, 1120.42, '100.00%', null, null)
  .fund('part', w(2, '公用经费'), 190, 198.2, 190.83, '96.28%', null, null)
  .fund('part', w(2, '项目经费'), 970, 1000, 961, '96.10%', null, null)
  .row(
    '年度总体目标',
    w(2, g('expected', '办理审批5.2万件，改造12个标准化窗口。')),
    '完成情况',
    w(4, g('actual', '办理审批54310件，改造12个标准化窗口。')),
  )
  .head(
    'annual',
    L1(),
    L2(),
    WT(),
    L3(),
    TG('目标值'),
    AC('完成值'),
    SC('自评得分'),
    RS('扣分原因和其他说明'),
  )
  .ind(d(5, '产出指标'), d(2, '数量指标'), 10, '办理审批事项', '≥52000件', '54310件', 10, null)
  .ind(10, '改造标准化窗口', '12个', '12个', 10, null)
  .ind('质量指标', 10, '一次办结率', '≥95%', '96.1%', 10, null)
  .ind('时效指标', 10, '平均办理时限', '≤3个工作日', '2.6个工作日', 10, null)
  .ind('成本指标', 10, '人均公用经费', '≤1.6万元', '1.56万元', 10, null)
  .ind(d(3, '效益指标'), '社会效益指标', 10, '取消证明事项', '≥20项', '20项', 10, null)
  .ind('经济效益指标', 10, '为企业节约办事成本', '≥300万元', '282万元', 9.4, '免费刻章企业比预计少31家')
  .ind('可持续影响指标', 10, '政务服务标准体系', '建立', '已建立', 10, null)
  .ind(
    '满意度指标',
    '服务对象满意度指标',
    10,
    '办事群众满意度',
    '≥98%',
    '96.2%',
    9.82,
    '节假日窗口排队时间偏长',
  )
  .end();
const tianjin = form({
  id: 'twelfth-tianjin-service-overall',
  about: '天津整体自评：分值在三级指标之前，表中有空列，得分和等级在表头上方，无错',
  sheets: [service],
});

/** 吉林: grade and total on top; a rate blank, a score blank. */
const civil = new Sheet('整体自评表', { grid: [1, 1, 3, 2, 2, 1, 1, 3] })
  .begin('overall-self-evaluation')
  .row(w(8, title('部门整体绩效自评表')))
  .row(w(4, '（2024年度）'), w(4, '单位：万元'))
  .row('自评总分', t('score', 85), '自评等级', t('grade', '良'), '填报人', w(3, '姜丽娟'))
  .row(w(2, '部门（单位）名称'), w(6, f('department', '通化县民政局')))
  .fundHead(
    w(2, d(3, '预算执行（万元）')),
    LB(),
    BA('全年预算数（A）'),
    EX('全年执行数（B）'),
    RT('执行率（B/A）'),
    WT(),
    SC(),
  )
  .fund('total', '年度资金总额', 620, 620, bad('funds/rate-missing', null), 10, 10)
  .fund('part', '其中：财政拨款', 620, 620, null, '—', '—')
  .row(
    w(2, '年度总体绩效目标'),
    w(2, g('expected', '保障困难群众基本生活，救助4200人。')),
    '完成情况',
    w(3, g('actual', '救助困难群众4316人，救助资金按月发放。')),
  )
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    TG('指标值（包含数字及文字描述）'),
    AC('全年实际完成值'),
    WT(),
    SC(),
    RS('偏差原因分析及改进措施'),
  )
  .ind(d(4, '产出指标'), '数量指标', '救助困难群众人数', '≥4200人', '4316人', 15, 15, null)
  .ind('质量指标', '低保对象认定准确率', '≥98%', '99.2%', 10, 10, null)
  .ind('时效指标', '救助资金发放日期', '每月15日前', '每月12日', 10, 10, null)
  .ind('成本指标', '公用经费控制率', '≤100%', '97%', 15, 15, null)
  .ind(
    d(2, '效益指标'),
    '社会效益指标',
    '困难群众生活水平',
    '有效改善',
    '有效改善',
    15,
    bad('score/missing', null),
    null,
  )
  .ind('可持续影响指标', '救助信息平台使用年限', '≥5年', '5年', 15, 15, null)
  .ind('满意度指标', '服务对象满意度指标', '救助对象满意度', '≥90%', '94%', 10, 10, null)
  .end()
  .tolerate('funds/rate-missing');
const jilin = form({
  id: 'twelfth-jilin-civil-overall-wrong',
  about: '吉林整体自评：总分和等级在最上面，没有合计行；总额执行率空白，一行漏填得分',
  sheets: [civil],
});

/** 湖南: base data with a wrong control rate and projects that do not add up. */
const base = new Sheet('基础数据表', { grid: [3, 2, 2, 2] })
  .begin('base-data')
  .row(w(4, '附件1'))
  .row(w(4, title('2023年度部门整体支出绩效评价基础数据表')))
  .row('填报单位', w(3, f('department', '安仁县市场监督管理局')))
  .row(d(2, '财政供养人员情况'), '编制数', '2023年实际在职人数', '控制率')
  .row(46, 43, bad('base/control-rate', '95.65%'))
  .row('经费控制情况（万元）', '2022年决算数', '2023年预算数', '2023年决算数')
  .row('三公经费', 8.2, 9.5, 7.9)
  .row('1、公务用车购置和维护经费', 5.6, 6, 5.4)
  .row('其中：公车购置', 0, 0, 0)
  .row('公车运行维护', 5.6, 6, 5.4)
  .row('2、出国经费', 0, 0, 0)
  .row('3、公务接待', 2.6, 3.5, 2.5)
  .row('项目支出', 320, 410, bad('base/parts-sum', 398.6))
  .row('1、业务工作经费', 120, 150, 148.6)
  .row('2、运行维护经费', 80, 110, 100)
  .row('3、县级专项资金', 120, 150, 145)
  .row('公用经费', 62.4, 65, 60.1)
  .row('其中：办公经费', 30, 31, 29.5)
  .row('水费、电费、差旅费', 22.4, 23, 21.6)
  .row('会议费、培训费', 10, 11, 9)
  .row('政府采购金额', '——', 86, 79.4)
  .row('部门基本支出预算调整', '——', '——', 12.3)
  .grid([2, 1, 1, 1, 1, 2, 1])
  .row(
    d(2, '楼堂馆所控制情况（2023年完工项目）'),
    '批复规模（㎡）',
    '实际规模（㎡）',
    '规模控制率',
    '预算投资（万元）',
    '实际投资（万元）',
    '投资概算控制率',
  )
  .row('/', '/', '/', '/', '/', '/')
  .row('厉行节约保障措施', w(6, '严格执行公务接待、公务用车管理制度，压减会议和培训。'))
  .row(w(7, '说明：“项目支出”需要填报除专项资金和基本支出以外的所有项目情况。'))
  .end();
const hunan = form({
  id: 'twelfth-hunan-base-data-wrong',
  about: '湖南基础数据表：43/46应为93.48%，项目支出398.6与148.6+100+145不符，楼堂馆所全为“/”',
  sheets: [base],
});

export const overall = [henan, liaoning, shaanxi, tianjin, jilin, hunan];
