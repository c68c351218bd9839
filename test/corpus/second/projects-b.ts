/** More self-evaluations of projects: other provinces, other years, other habits. */
import { Sheet, bad, d, day, f, form, g, h, m, may, pct, t, title, w, wd } from '../form';

/** 福建 hospital: what was paid in every quarter beside the totals; a target range; carry-over spent first. */
const hospital = new Sheet('附表1', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(12, title('2024年度专项业务费绩效自评表')))
  .row(
    w(2, '专项名称'),
    w(4, f('projectName', '公立医院综合改革补助')),
    w(2, '实施单位'),
    w(4, f('implementingUnit', '寿宁县医院')),
  )
  .row(
    w(2, '主管部门'),
    w(4, f('department', '寿宁县卫生健康局')),
    w(2, '填报人'),
    w(4, f('filledBy', '叶丽萍')),
  )
  .fundHead(
    wd(2, 4, '资金使用情况（万元）'),
    h('label', '资金来源'),
    h('annualBudget', '全年预算数'),
    '一季度支出',
    '二季度支出',
    '三季度支出',
    '四季度支出',
    h('executed', '全年支出合计'),
    h('rate', '执行率'),
    h('weight', '分值'),
    h('score', '得分'),
  )
  .fund('total', '合计', 460, 60, 110, 130, 150.8, 450.8, '98%', 10, 9.8)
  .fund('part', '上年结转', 40, 40, 0, 0, 0, 40, '100%', '', '')
  .fund('part', '当年财政拨款', 420, 20, 110, 130, 150.8, 410.8, '97.81%', '', '')
  .row(
    w(2, '绩效目标'),
    w(4, g('expected', '提升县级医院诊疗能力，县域内住院占比保持在75%-80%。')),
    w(2, '完成情况'),
    w(4, g('actual', '县域内住院占比77.2%，三四级手术占比提高2.6个百分点。')),
  )
  .head(
    'annual',
    h('level1', '一级\n指标'),
    h('level2', '二级\n指标'),
    w(2, h('level3', '三级指标')),
    h('target', '年初目标'),
    w(2, h('actual', '完成实际')),
    h('completionRate', '完成比例'),
    h('weight', '分值'),
    h('score', '得分'),
    w(2, h('reason', '偏差说明')),
  )
  .ind(d(4, '产出指标'), '数量', w(2, '新购诊疗设备'), '6台', w(2, '6台'), '100%', 15, 15, w(2, null))
  .ind('数量', w(2, '外派进修医务人员'), '≥18人', w(2, '19人'), '105.56%', 10, 10, w(2, null))
  .ind('质量', w(2, '设备开机使用率'), '≥90%', w(2, '94%'), '104.44%', 15, 15, w(2, null))
  .ind(
    '时效',
    w(2, '设备投用时间'),
    day('2024-09-30', 'yyyy"年"m"月"d"日"'),
    w(2, day('2024-09-12', 'yyyy"年"m"月"d"日"')),
    '100%',
    10,
    10,
    w(2, null),
  )
  .ind(
    d(3, '效益指标'),
    '社会效益',
    w(2, '县域内住院量占比'),
    '75%-80%',
    w(2, '77.2%'),
    '100%',
    15,
    15,
    w(2, null),
  )
  .ind('社会效益', w(2, '医疗责任事故'), '0起', w(2, '0起'), '100%', 10, 10, w(2, null))
  .ind('可持续', w(2, '重点专科建设'), '稳步推进', w(2, '稳步推进'), '100%', 5, 5, w(2, null))
  .ind('满意度', '患者', w(2, '住院患者满意度'), '≥90%', w(2, '93.6%'), '104%', 10, 10, w(2, null))
  .row(w(8, '合 计'), t('weight', 100), t('score', 99.8), w(2, null))
  .end()
  .tolerate('weight/level1');
const fujianHospital = form({
  id: 'second-fujian-hospital-quarters',
  about: '福建医院：资金行有四个季度支出列，完成比例列，区间目标，日期单元格',
  sheets: [hospital],
});

/** 河南: text numbers with thousands separators in 元, whole-number scores where proportion would give decimals. */
const roads = new Sheet('自评表', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('2020年度项目支出绩效自评表')))
  .row(w(7, '单位名称：宁陵县公安交通警察大队'), w(2, '金额单位：元'))
  .row('项目名称', w(4, f('projectName', '道路交通安全设施维护')), '项目负责人', w(3, f('leader', '赵卫东')))
  .row(
    '主管部门',
    w(4, f('department', '宁陵县公安局')),
    '实施单位',
    w(3, f('implementingUnit', '宁陵县公安交通警察大队')),
  )
  .fundHead(
    d(4, '项目资金\n（元）'),
    w(2, h('label', null)),
    h('initialBudget', '年初预算数'),
    h('annualBudget', '全年预算数'),
    h('executed', '全年执行数'),
    h('weight', '分值'),
    h('rate', '执行率'),
    h('score', '得分'),
  )
  .fund('total', w(2, '年度资金总额'), '1,860,000.00', '1,860,000.00', '1,785,600.00', '10', '96.00%', '9.6')
  .fund('part', w(2, '财政拨款'), '1,860,000.00', '1,860,000.00', '1,785,600.00', '——', '96.00%', '——')
  .fund('part', w(2, '其他资金'), '0.00', '0.00', '0.00', '——', '——', '——')
  .row(d(2, '年度总体目标'), w(4, '预期目标'), w(4, '实际完成情况'))
  .row(
    w(4, g('expected', '维护标志标线和信号灯，减少交通事故。')),
    w(4, g('actual', '施划标线4.6万平方米，更换标牌320面，事故起数下降6.2%。')),
  )
  .head(
    'annual',
    d(8, '绩效指标'),
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('target', '年度指标值'),
    h('actual', '实际完成值'),
    h('weight', '分值'),
    h('score', '得分'),
    h('reason', '偏差原因分析及改进措施'),
  )
  .ind(d(4, '产出指标'), '数量指标', '施划道路标线', '≥45000平方米', '46000平方米', '20', '20', null)
  .ind('质量指标', '标线逆反射系数合格率', '≥95%', '96.8%', '10', '10', null)
  .ind('时效指标', '信号灯故障处置时间', '≤2小时', '1.5小时', '10', '10', null)
  .ind('成本指标', '每平方米标线成本', '≤32元', '31元', '10', '10', null)
  .ind(d(2, '效益指标'), '社会效益指标', '道路交通事故起数下降率', '≥6%', '6.2%', '20', '20', null)
  .ind('可持续影响指标', '交通安全设施管护机制', '建立健全', '建立健全', '10', '10', null)
  .ind(
    '满意度指标',
    '服务对象满意度指标',
    '机动车驾驶人满意度',
    '≥92%',
    '91.1%',
    '10',
    may('score/quantitative', '9.9'),
    '部分路口左转等待时间长，拟优化信号配时',
  )
  .row(w(6, '总分'), t('weight', '100'), t('score', '99.5'), null)
  .end();
const henanYuan = form({
  id: 'second-henan-yuan-texts',
  about: '河南公安：金额单位元，千分位文本，分值得分皆文本',
  sheets: [roads],
});

/** 宁夏: numbered goals with a block each, 分值 in the goals' labels too; the total of points is off by five. */
const wetland = new Sheet('目标分解自评', { grid: [1, 1, 1, 3, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('财政支出项目绩效自评表（2023年）')))
  .row(
    '项目名称',
    w(4, f('projectName', '星海湖湿地保护与修复')),
    '实施单位',
    w(3, f('implementingUnit', '石嘴山市湿地保护中心')),
  )
  .row('主管部门', w(4, f('department', '石嘴山市自然资源局')), '项目属性', w(3, '延续性项目'))
  .fundHead(
    d(3, '资金投入（万元）'),
    w(2, h('label', null)),
    h('initialBudget', '年初预算'),
    h('annualBudget', '调整后预算'),
    h('executed', '实际支出'),
    h('weight', '分值'),
    h('rate', '执行率'),
    h('score', '得分'),
  )
  .fund('total', w(2, '资金总额'), 640, 640, 608, 10, '95.00%', 9.5)
  .fund('part', w(2, '一般公共预算拨款'), 640, 640, 608, null, '95.00%', null)
  .row(d(3, '年度目标'), w(4, '目标内容'), w(4, '完成情况'))
  .row(w(4, g('expected', '目标1：修复湿地植被320亩。')), w(4, g('actual', '修复湿地植被326亩。')))
  .row(
    w(4, g('expected', '目标2：完成鸟类监测和科普宣教。')),
    w(4, g('actual', '开展鸟类监测12期，科普活动20场。')),
  )
  .head(
    'annual',
    '目标',
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('target', '指标值'),
    h('actual', '实际值'),
    h('weight', '分值'),
    h('score', '得分'),
    h('reason', '备注（未完成原因）'),
  )
  .ind(d(4, '目标1'), d(3, '产出指标'), '数量指标', '修复湿地植被', '≥320亩', '326亩', 15, 15, null)
  .ind('质量指标', '植被成活率', '≥85%', '83.3%', 10, bad('score/unmet-full', 10), '8月高温缺水')
  .ind('成本指标', '亩均修复成本', '≤1.2万元', '1.16万元', 10, 10, null)
  .ind('效益指标', '生态效益指标', '湿地水质', 'Ⅳ类及以上', 'Ⅳ类', 15, 15, null)
  .ind(d(4, '目标2'), d(2, '产出指标'), '数量指标', '鸟类监测期数', '12期', '12期', 10, 10, null)
  .ind('时效指标', '监测报告按月提交率', '100%', '100%', 5, 5, null)
  .ind(
    '效益指标',
    '社会效益指标',
    '科普活动参与人次',
    '≥3000人次',
    bad('score/over-completion', '8600人次'),
    10,
    10,
    null,
  )
  .ind('满意度指标', '服务对象满意度指标', '参观市民满意度', '≥90%', '95%', 10, 10, null)
  .row(
    w(6, '合计'),
    bad('weight/total|total/weight', t('weight', 100)),
    may('total/score', t('score', 94.5)),
    null,
  )
  .end()
  .tolerate('weight/level1', 'weight/total', 'total/weight', 'indicator/level2-missing');
const ningxiaGoals = form({
  id: 'second-ningxia-goal-column',
  about: '宁夏：目标1/目标2作首列分块；分值实际95填100，83.3/85仍满分，8600/3000无说明',
  sheets: [wetland],
});

/** 陕西: lost merges; labels kept in the first row of each block only. */
const museum = new Sheet('Sheet1', { merges: false, grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('2022年省级专项资金项目绩效自评表')))
  .row('项目名称', w(8, f('projectName', '博物馆免费开放补助')))
  .row(
    '主管部门',
    w(4, f('department', '旬邑县文化和旅游局')),
    '实施单位',
    w(3, f('implementingUnit', '旬邑县博物馆')),
  )
  .fundHead(
    d(4, '项目资金（万元）'),
    w(2, h('label', null)),
    h('initialBudget', '年初预算数'),
    h('annualBudget', '全年预算数'),
    h('executed', '全年执行数'),
    h('weight', '分值'),
    h('rate', '执行率'),
    h('score', '得分'),
  )
  .fund('total', w(2, '年度资金总额'), 110, 110, 104.5, 10, '95%', 9.5)
  .fund('part', w(2, '其中：省级财政资金'), 80, 80, 80, '—', '100%', '—')
  .fund('part', w(2, '县级财政资金'), 30, 30, 24.5, '—', '81.67%', '—')
  .row(d(2, '年度总体目标'), w(4, '预期目标'), w(4, '实际完成情况'))
  .row(
    w(4, g('expected', '全年免费开放300天以上，举办临展4个。')),
    w(4, g('actual', '免费开放306天，举办临展4个；县级资金因讲解设备尾款未到期结余5.5万元。')),
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
  .ind(d(5, '产出指标'), d(2, '数量指标'), '免费开放天数', '≥300天', '306天', 10, 10, null)
  .ind('举办临时展览', '4个', '4个', 10, 10, null)
  .ind('质量指标', '文物完好率', '100%', '100%', 10, 10, null)
  .ind('时效指标', '展览按期开展率', '100%', '75%', 10, 7.5, '1个临展因借展文物运输延后一个月')
  .ind('成本指标', '单个临展成本', '≤6万元', '5.4万元', 10, 10, null)
  .ind(d(2, '效益指标'), '社会效益指标', '接待观众', '≥8万人次', '8.3万人次', 20, 20, null)
  .ind('可持续影响指标', '传统文化传承', '持续加强', '持续加强', 10, 10, null)
  .ind('满意度指标', '服务对象满意度指标', '观众满意度', '≥95%', '97%', 10, 10, null)
  .row(w(6, '总分'), t('weight', 100), t('score', 97), null)
  .end();
const shaanxiMuseum = form({
  id: 'second-shaanxi-lost-merges',
  about: '陕西：合并全失，省县两级资金，75%得7.5',
  sheets: [museum],
});

/** 湖北 2024: 20 points, the form of a university; scores that break the 80/50 bands and points in labels. */
const campus = new Sheet('实训基地', { grid: [1, 1, 1, 2, 1, 1, 1] })
  .begin('project-self-evaluation')
  .row(w(7, title('2023年度双高校建设项目自评表')))
  .row(w(4, '单位名称：恩施职业技术学院'), w(3, '填报日期：2024.05.06'))
  .row('项目名称', w(6, f('projectName', '职业教育实训基地建设')))
  .row(
    '主管部门',
    w(3, f('department', '恩施州教育局')),
    '项目实施单位',
    w(2, f('implementingUnit', '恩施职业技术学院')),
  )
  .row('项目类别', w(6, '1.部门预算项目 ☑  2.省直专项 □  3.省对下转移支付项目 □'))
  .fundHead(
    d(2, '预算执行情况（万元）（20分）'),
    w(2, h('label', null)),
    h('annualBudget', '预算数（A）'),
    h('executed', '执行数（B）'),
    h('rate', '执行率（B/A）'),
    h('score', '得分（20分*执行率）'),
  )
  .fund('total', w(2, '年度财政资金总额'), 1500, 1380, pct(0.92, '0.00%'), bad('funds/score', 19.2))
  .head(
    'annual',
    d(9, '年度绩效目标1（80分）'),
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('target', '年初目标值（A）'),
    h('actual', '实际完成值（B）'),
    h('score', '得分'),
  )
  .ind(d(4, '产出指标（40分）'), '数量指标', '建设实训室（15分）', '≥12间', '12间', 15)
  .ind('质量指标', '设备验收合格率（10分）', '100%', '100%', 10)
  .ind('时效指标', '建设任务按期完成率（10分）', '100%', '90%', bad('score/quantitative', 5))
  .ind('成本指标', '间均建设成本（5分）', '≤120万元', '115万元', 5)
  .ind(d(3, '效益指标（30分）'), '经济效益指标', '校企合作到账收入（10分）', '≥200万元', '216万元', 10)
  .ind('社会效益指标', '开展社会培训（10分）', '≥5000人次', '5230人次', 10)
  .ind('可持续影响指标', '专业群建设水平（10分）', '显著提升', '显著提升', 10)
  .ind('满意度指标（10分）', '服务对象满意度指标', '学生满意度（10分）', '≥90%', '92%', 10)
  .row('总分', w(6, t('score', 94.2)))
  .row('偏差大或目标未完成原因分析', w(6, '因厂房改造延期，一间实训室设备次年1月安装到位，部分资金结转。'))
  .row('改进措施及结果应用方案', w(6, '倒排工期，加强项目调度，自评结果与预算安排挂钩。'))
  .end();
const hubeiCampus = form({
  id: 'second-hubei-campus',
  about: '湖北高校：20分执行率填19.2（应18.4），90%得5分（应9）',
  sheets: [campus],
});

/** 广西: money as two key-value rows, indicator rows with 责任单位 between target and actual. */
const ports = new Sheet('绩效自评', { at: 'B2', grid: [1, 1, 2, 1, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('自治区本级财政支出项目绩效自评表')))
  .row(w(5, '评价年度：2023年'), w(4, '填报日期：2024年4月18日'))
  .row(
    '项目名称',
    w(3, f('projectName', '边境口岸查验设施运行维护')),
    '主管部门',
    w(4, f('department', '靖西市商务和口岸管理局')),
  )
  .row(
    d(2, m('total', 'label', '预算执行')),
    w(2, '年初预算数（万元）'),
    m('total', 'initialBudget', 260),
    w(2, '全年预算数（万元）'),
    m('total', 'annualBudget', 260),
    '执行率',
    m('total', 'rate', '97.50%'),
  )
  .row(
    w(2, '分值'),
    m('total', 'weight', 10),
    w(2, '全年执行数（万元）'),
    m('total', 'executed', 253.5),
    '得分',
    m('total', 'score', 9.75),
  )
  .row(
    '年度目标',
    w(3, g('expected', '保障3个口岸查验设施正常运行，通关时间进一步压缩。')),
    '完成情况',
    w(4, g('actual', '3个口岸查验设施运行正常，进口整体通关时间压缩至1.2小时。')),
  )
  .head(
    'annual',
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('target', '计划指标值'),
    '责任单位',
    h('actual', '实现指标值'),
    h('weight', '分值'),
    h('score', '自评得分'),
    h('reason', '偏差分析'),
  )
  .ind(d(4, '产出指标'), '数量指标', '维护查验设施', '46套', '运维公司', '46套', 15, 15, null)
  .ind('质量指标', '设施完好率', '≥98%', '运维公司', '99%', 15, 15, null)
  .ind('时效指标', '故障响应时间', '≤30分钟', '运维公司', '25分钟', 10, 10, null)
  .ind('成本指标', '单套年维护费', '≤5.65万元', '口岸科', '5.51万元', 10, 10, null)
  .ind(d(2, '效益指标'), '经济效益指标', '口岸进出口货运量', '≥180万吨', '口岸科', '186万吨', 15, 15, null)
  .ind('社会效益指标', '进口整体通关时间', '≤1.5小时', '口岸科', '1.2小时', 15, 15, null)
  .ind('满意度指标', '服务对象满意度指标', '报关企业满意度', '≥90%', '口岸科', '90.00%', 10, 10, null)
  .row(w(6, '自评总分'), t('weight', 100), t('score', 99.75), null)
  .end();
const guangxiPorts = form({
  id: 'second-guangxi-key-value',
  about: '广西：资金为两行键值，计划指标值/实现指标值，责任单位列夹在中间',
  sheets: [ports],
});

/** 内蒙古: ratios with ‰, reverse ratios met with 0, values like 1/3; everything right though odd. */
const vaccine = new Sheet('动物防疫')
  .begin('project-self-evaluation')
  .row(w(9, title('2023年度旗本级项目支出绩效自评表')))
  .row('项目名称', w(8, f('projectName', '重大动物疫病强制免疫')))
  .row(
    '主管部门',
    w(4, f('department', '苏尼特右旗农牧和科技局')),
    '实施单位',
    w(3, f('implementingUnit', '苏尼特右旗动物疫病预防控制中心')),
  )
  .fundHead(
    d(5, '项目资金（万元）'),
    w(2, h('label', null)),
    h('initialBudget', '年初预算数'),
    h('annualBudget', '全年预算数'),
    h('executed', '全年执行数'),
    h('weight', '分值'),
    h('rate', '执行率'),
    h('score', '得分'),
  )
  .fund('total', w(2, '年度资金总额'), 156.33, 166.33, 166.33, 10, 1, 10)
  .fund('part', w(2, '其中：财政拨款'), 156.33, 156.33, 156.33, '—', 1, '—')
  .fund('part', w(2, '上年结转资金'), '', 10, 10, '—', 1, '—')
  .fund('part', w(2, '其他资金'), '', '', '', '—', '', '—')
  .row(d(2, '年度总体目标'), w(4, '预期目标'), w(4, '实际完成情况'))
  .row(
    w(4, g('expected', '应免畜禽免疫密度达到100%，不发生区域性重大动物疫情。')),
    w(4, g('actual', '应免畜禽全部免疫，全年无重大动物疫情。')),
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
  .ind(d(5, '产出指标'), d(2, '数量指标'), '免疫牲畜', '≥128万头（只）', '131.6万头（只）', 10, 10, null)
  .ind('聘用村级防疫员', '60人', '60人', 10, 10, null)
  .ind('质量指标', '免疫抗体合格率', '≥70%', '88%', 10, 10, '疫苗更新换代，抗体水平提高')
  .ind('时效指标', '疫情报告时限', '≤2小时', '0', 10, 10, '全年未发生疫情')
  .ind('成本指标', '防疫员补助标准', '1000元/月', '1000元/月', 10, 10, null)
  .ind(d(2, '效益指标'), '经济效益指标', '牲畜因病死亡率', '≤5‰', '3.2‰', 15, 15, null)
  .ind('社会效益指标', '人畜共患病新发病例', '≤3例', '0例', 15, 15, null)
  .ind('满意度指标', '服务对象满意度指标', '养殖户满意度', '≥95%', '95%', 10, 10, null)
  .row(w(6, '总分'), t('weight', 100), t('score', 100), null)
  .end();
const neimengguVaccine = form({
  id: 'second-neimenggu-odd-but-right',
  about: '内蒙古：‰、反向指标完成0、执行率为未设格式的1，其他资金空白，均无错',
  sheets: [vaccine],
});

/** 江苏: the process model of 2020, points first, evidence column, weighted sum by formula; one blank row of the printed form. */
const housing = new Sheet('自评打分表', { grid: [1, 1, 2, 1, 1, 1, 1, 2, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('2020年度市级财政专项资金绩效自评价打分表')))
  .row(w(9, '项目名称及单位：城镇老旧小区改造 / 东台市住房保障服务中心'))
  .head(
    'annual',
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('weight', '权重'),
    h('target', '目标值'),
    h('actual', '完成值'),
    h('score', '自评得分'),
    h('scoringText', '评分标准'),
    h('reason', '扣分原因'),
  )
  .ind(
    d(2, '决策（10）'),
    '项目立项',
    '立项程序规范性',
    5,
    '规范',
    '规范',
    5,
    '程序规范得满分，缺一项扣1分',
    null,
  )
  .ind('资金投入', '预算编制科学性', 5, '科学', '较科学', 4, '依据充分得满分', '部分小区工程量测算偏高')
  .ind(d(3, '过程（20）'), d(2, '资金管理'), '资金到位率', 5, '100%', '100%', 5, '到位率×权重', null)
  .ind('预算执行率', 10, '100%', '92%', 9.2, '执行率×权重', '工程尾款审计后支付')
  .ind('组织实施', '管理制度健全性', 5, '健全', '健全', 5, '制度健全得满分', null)
  .ind(d(3, '产出（35）'), '产出数量', '改造小区数', 15, '8个', '8个', 15, '完成率×权重', null)
  .ind('产出质量', '竣工验收合格率', 10, '100%', '100%', 10, '合格率×权重', null)
  .ind(
    '产出时效',
    '按期完工率',
    10,
    '100%',
    '87.5%',
    bad('score/quantitative', 9.5),
    '完工率×权重',
    '1个小区管线迁改延期',
  )
  .ind(d(3, '效益（35）'), '社会效益', '受益居民', 15, '≥3600户', '3688户', 15, '完成率×权重', null)
  .ind('可持续影响', '物业长效管理覆盖率', 10, '100%', '100%', 10, '覆盖率×权重', null)
  .ind(
    '满意度',
    '居民满意度',
    10,
    '≥90%',
    '88.2%',
    bad('score/exceeds-weight', 12),
    '完成率×权重',
    '停车位不足',
  )
  .row(w(3, '合计'), t('weight', 100), w(2, null), may('total/score', t('score', 99.7)), w(2, null))
  .end()
  .tolerate('weight/level1');
const jiangsuProcess = form({
  id: 'second-jiangsu-scoring',
  about: '江苏：无资金块的打分表，括号内无“分”字，87.5%得9.5、满意度12分',
  sheets: [housing],
});

/** 辽宁: amount lines named 其中 are partial on purpose; a 其中 list that does not exhaust the total. */
const water = new Sheet('供水')
  .begin('project-self-evaluation')
  .row(w(9, '2023年度'))
  .row(w(9, title('市本级预算项目（政策）绩效自评表')))
  .row(
    '项目（政策）名称',
    w(4, f('projectName', '二次供水设施改造')),
    '预算单位',
    w(3, f('implementingUnit', '凌源市城市供水中心')),
  )
  .row('主管部门', w(4, f('department', '凌源市城市管理综合行政执法局')), '资金性质', w(3, '政府债券资金'))
  .fundHead(
    d(4, '预算执行情况（万元）'),
    w(2, h('label', '预算安排情况')),
    h('initialBudget', '年初预算'),
    h('annualBudget', '全年预算数'),
    h('executed', '全年执行数'),
    h('weight', '分值'),
    h('rate', '预算执行率'),
    h('score', '得分'),
  )
  .fund('total', w(2, '预算资金总额'), 980, 980, 960.4, 10, pct(0.98, '0.0%'), 9.8)
  .fund('part', w(2, '其中：上级资金'), 300, 300, 300, null, pct(1, '0.0%'), null)
  .fund('part', w(2, '本级资金'), 680, 680, 660.4, null, pct(0.9712, '0.0%'), null)
  .row(
    '年度总体目标',
    w(4, g('expected', '改造二次供水泵站12座，水质综合合格率99%以上。')),
    '总体完成情况',
    w(3, g('actual', '改造泵站12座，水质综合合格率99.6%。')),
  )
  .head(
    'annual',
    d(8, '年度绩效指标完成情况'),
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('target', '预期指标值'),
    h('actual', '实际完成值'),
    h('weight', '分值'),
    h('score', '得分'),
    h('reason', '未完成原因及拟采取的措施'),
  )
  .ind(d(4, '产出指标'), '数量指标', '改造二次供水泵站', '=12座', '12座', 20, 20, null)
  .ind('质量指标', '水质综合合格率', '≥99%', '99.6%', 10, 10, null)
  .ind('时效指标', '工程竣工时间', '10月底', '10月25日', 10, 10, null)
  .ind('成本指标', '座均改造成本', '≤81.67万元', '80.03万元', 10, 10, null)
  .ind(d(2, '效益指标'), '社会效益指标', '受益居民户数', '≥1.5万户', '15600户', 20, 20, null)
  .ind('可持续影响指标', '设施使用年限', '≥15年', '15年', 10, 10, null)
  .ind('满意度指标', '服务对象满意度指标', '用水居民满意度', '≥90%', '91%', 10, 10, null)
  .row(w(6, '总分合计'), t('weight', 100), t('score', 99.8), null)
  .end();
const liaoningWater = form({
  id: 'second-liaoning-policy-project',
  about: '辽宁：年度在标题上一行，项目（政策）名称，1.5万户对15600户，10月底对10月25日',
  sheets: [water],
});

/** 新疆: bilingual habit of dots for thousands left out; satisfaction scored down without a word; parts fine. */
const jobs = new Sheet('就业补助', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2], gaps: [3] })
  .begin('project-self-evaluation')
  .row(w(9, title('新疆生产建设兵团项目支出绩效自评表')))
  .row(w(9, '（2022年度）'))
  .row('项目名称', w(8, f('projectName', '公益性岗位补贴')))
  .row(
    '主管部门',
    w(4, f('department', '第七师人力资源和社会保障局')),
    '实施单位',
    w(3, f('implementingUnit', '一二三团')),
  )
  .fundHead(
    d(5, '项目资金（万元）'),
    w(2, h('label', null)),
    h('initialBudget', '年初预算数'),
    h('annualBudget', '全年预算数'),
    h('executed', '全年执行数'),
    h('weight', '分值'),
    h('rate', '执行率'),
    h('score', '得分'),
  )
  .fund('total', w(2, '年度资金总额'), 210.5, 210.5, 205.87, 10, '97.80%', 9.78)
  .fund('part', w(2, '其中：当年财政拨款'), 210.5, 210.5, 205.87, '—', '97.80%', '—')
  .fund('part', w(2, '上年结转资金'), 0, 0, 0, '—', '0.00%', '—')
  .fund('part', w(2, '其他资金'), 0, 0, 0, '—', '0.00%', '—')
  .row(d(2, '年度总体目标'), w(4, '预期目标'), w(4, '实际完成情况'))
  .row(
    w(4, g('expected', '安置就业困难人员86人，按月足额发放岗位补贴。')),
    w(4, g('actual', '安置就业困难人员86人，补贴按月发放。')),
  )
  .head(
    'annual',
    d(8, '绩效指标'),
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('target', '年度指标值'),
    h('actual', '实际完成值'),
    h('weight', '分值'),
    h('score', '得分'),
    h('reason', '偏差原因分析及改进措施'),
  )
  .ind(d(4, '产出指标'), '数量指标', '安置就业困难人员', '>=86人', '86人', 15, 15, null)
  .ind('质量指标', '补贴发放准确率', '=100%', '100%', 15, 15, null)
  .ind('时效指标', '补贴发放及时率', '=100%', '100%', 10, 10, null)
  .ind('成本指标', '人均月补贴标准', '<=2100元', '1994.86元', 10, 10, null)
  .ind(d(2, '效益指标'), '社会效益指标', '零就业家庭户数', '=0户', '0户', 20, 20, null)
  .ind('可持续影响指标', '困难人员就业稳定性', '长期稳定', '较稳定', 10, 8, bad('score/reason-missing', null))
  .ind(
    '满意度指标',
    '服务对象满意度指标',
    '岗位人员满意度',
    '>=95%',
    '90%',
    10,
    9.47,
    bad('score/reason-missing', null),
  )
  .row(w(6, '总分'), t('weight', 100), bad('total/score', t('score', 99.25)), null)
  .end();
const bingtuan = form({
  id: 'second-bingtuan-gap-column',
  about: '新疆兵团：表中有空白列，两处扣分未写原因，总分99.25（应97.25）',
  sheets: [jobs],
});

export const projectsB = [
  fujianHospital,
  henanYuan,
  ningxiaGoals,
  shaanxiMuseum,
  hubeiCampus,
  guangxiPorts,
  neimengguVaccine,
  jiangsuProcess,
  liaoningWater,
  bingtuan,
];
