/** Declarations of projects and departments: 交通, 经信, 林草, 科技, 住建, 文物, 粮储, 人社. */
import { Sheet, bad, d, f, form, g, h, m, num, t, title, w, wd } from '../form';
import { L1, L2, L3, TG, WT } from '../kit';

/** 宁夏 交通: 实施期 and 年度 beside each other, money too; clean. */
const road = new Sheet('绩效目标申报', { grid: [1, 1, 1, 2, 1, 1, 2, 1] })
  .begin('project-target')
  .row(w(8, '附件：'))
  .row(w(8, title('项目支出绩效目标申报表')))
  .row(w(8, '（2025年度）'))
  .row(w(2, '项目名称'), w(6, f('projectName', '农村公路生命安全防护工程')))
  .row(
    w(2, '主管部门及代码'),
    w(2, f('department', '海原县交通运输局')),
    w(2, '实施单位'),
    w(2, f('implementingUnit', '海原县公路管理段')),
  )
  .row(w(2, '项目属性'), w(2, '延续项目'), w(2, '项目期'), w(2, '2024年-2026年'))
  .row(
    wd(2, 3, '项目资金\n（万元）'),
    '中期资金总额：',
    2700,
    w(2, m('total', 'label', '年度资金总额：', 'y')),
    w(2, m('total', 'amount', 900, 'y')),
  )
  .row(
    '其中：财政拨款',
    2400,
    w(2, m('part', 'label', '其中：财政拨款', 'p')),
    w(2, m('part', 'amount', 800, 'p')),
  )
  .row('其他资金', 300, w(2, m('part', 'label', '其他资金', 'o')), w(2, m('part', 'amount', 100, 'o')))
  .row(d(2, '总体目标'), w(3, '中期目标（2024年—2026年）'), w(4, '年度目标'))
  .row(w(3, '三年实施安防工程450公里。'), w(4, g('expected', '实施安防工程150公里，消除隐患路段36处。')))
  .head(
    'annual',
    d(8, '绩效指标'),
    L1('一级指标'),
    h('level2', '二级指标', 'long-term'),
    h('level3', '三级指标', 'long-term'),
    h('target', '指标值', 'long-term'),
    h('level2', '二级指标', 'annual'),
    h('level3', '三级指标', 'annual'),
    h('target', '指标值', 'annual'),
  )
  .ind(
    d(4, '产出指标'),
    '数量指标',
    '实施安防工程里程',
    '≥450公里',
    '数量指标',
    '实施安防工程里程',
    '≥150公里',
  )
  .ind('质量指标', '工程交工验收合格率', '100%', '质量指标', '工程交工验收合格率', '100%')
  .ind('时效指标', '项目完工时间', '2026年11月', '时效指标', '项目完工时间', '2025年11月')
  .ind('成本指标', '每公里造价', '≤6万元', '成本指标', '每公里造价', '≤6万元')
  .ind(d(2, '效益指标'), '社会效益指标', '受益人口', '≥9.6万人', '社会效益指标', '受益人口', '≥3.2万人')
  .ind('可持续影响指标', '护栏设计使用年限', '≥15年', '可持续影响指标', '护栏设计使用年限', '≥15年')
  .ind(
    '满意度指标',
    '服务对象满意度指标',
    '沿线群众满意度',
    '≥90%',
    '服务对象满意度指标',
    '沿线群众满意度',
    '≥90%',
  )
  .end()
  .tolerate('goal/long-annual');
const transport = form({
  id: 'sixth-ningxia-road-target',
  about: '宁夏申报：中期（三年）与年度左右并列，年度为三分之一，无分值，无错',
  sheets: [road],
});

/** 武汉 style 经信: 前年/上年/预计当年实现 and points under one 指标值; points 80; clean. */
const digital = new Sheet('项目绩效目标', { grid: [1, 1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-target')
  .row(w(10, title('2025年部门预算项目申报表')))
  .row(
    w(2, '项目名称'),
    w(3, f('projectName', '中小企业数字化转型诊断服务')),
    w(2, '项目代码'),
    w(3, f('projectCode', '42011525021T000000118')),
  )
  .row(
    w(2, '项目主管部门'),
    w(3, f('department', '江夏区经济和信息化局')),
    w(2, '项目执行单位'),
    w(3, f('implementingUnit', '江夏区中小企业服务中心')),
  )
  .row(w(2, '项目类别'), w(8, '特定目标类（本级）☑  运转类□'))
  .row(
    w(2, '前两年预算及当年预算变动情况'),
    w(8, '2023年预算110万元，2024年预算115万元，2025年预算120万元，增加5万元，原因是新增诊断企业。'),
  )
  .row(w(2, d(3, '项目资金来源')), w(3, '来源项目'), w(5, '金额（万元）'))
  .row(w(3, m('total', 'label', '合计')), w(5, m('total', 'amount', 120)))
  .row(w(3, m('part', 'label', '1.一般公共预算财政拨款收入')), w(5, m('part', 'amount', 120)))
  .row(w(2, '测算依据及说明'), w(8, '诊断企业120家，每家1万元，120家×1万元/家=120万元。'))
  .row(w(2, '项目绩效总目标'), w(8, g('expected', '为规上中小企业提供数字化转型诊断服务。')))
  .row(w(10, '年度绩效目标表'))
  .head(
    'annual',
    d(2, '目标名称'),
    d(2, h('goalShare', '指标权重比例(%)')),
    d(2, L1()),
    d(2, L2()),
    d(2, L3()),
    w(4, '指标值'),
    d(2, h('basis', '指标值确定依据')),
  )
  .more(
    h('targetBeforeLast', '前年'),
    h('targetLast', '上年'),
    h('target', '预计当年实现'),
    h('weight', '指标分值权重'),
  )
  .ind(
    d(6, '年度目标1'),
    d(6, 100),
    d(4, '产出指标'),
    '数量指标',
    '诊断企业数量',
    '≥100家',
    '≥115家',
    '≥120家',
    15,
    '工作计划',
  )
  .ind('质量指标', '诊断报告出具率', '100%', '100%', '100%', 10, '合同约定')
  .ind('时效指标', '诊断服务完成时间', '12月底前', '12月底前', '11月底前', 5, '工作计划')
  .ind('成本指标', '单家企业诊断费用', '≤1.1万元', '≤1万元', '≤1万元', 10, '采购合同')
  .ind('效益指标', '社会效益指标', '企业数字化改造意愿率', '/', '≥50%', '≥55%', 30, '历史数据')
  .ind('满意度指标', '服务对象满意度指标', '企业满意度', '≥90%', '≥90%', '≥92%', 10, '问卷调查')
  .end()
  .tolerate('indicator/category', 'cost/equals-budget');
const industry = form({
  id: 'sixth-wuhan-digital-target',
  about:
    '武汉江夏式申报：前年/上年/预计当年实现/指标分值权重在“指标值”下，合计80分，测算式正确，前年为“/”，无错',
  sheets: [digital],
});

/** 河北 林草: spending plan goes backwards. */
const saplings = new Sheet('绩效目标表', { grid: [1, 1, 1, 1, 1, 1] })
  .begin('project-target')
  .row(w(6, title('15.苗木培育补助绩效目标表')))
  .row(w(3, '530012承德市滦平县国有林场管理处'), w(3, '单位：万元'))
  .row(
    '项目编码',
    w(2, f('projectCode', '13082425P00XXX1101234')),
    '项目名称',
    w(2, f('projectName', '苗木培育补助')),
  )
  .row(
    d(2, '预算规模及资金用途'),
    m('total', 'label', '预算数', 'a'),
    m('total', 'amount', 145, 'a'),
    m('part', 'label', '其中：财政    资金', 'b'),
    m('part', 'amount', 145, 'b'),
    '其他资金',
  )
  .row(w(5, '用于容器苗培育、林木良种采集。'))
  .row(d(2, '资金支出计划（%）'), '3月底', '6月底', '10月底', w(2, '12月底'))
  .row('20.00%', '65.00%', bad('funds/payment-plan', '50.00%'), w(2, '100.00%'))
  .row('绩效目标', w(5, g('expected', '1.培育油松容器苗100万株，为造林绿化提供良种壮苗。')))
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    h('description', '绩效指标描述'),
    TG('指标值'),
    h('basis', '指标值确定依据'),
  )
  .ind(d(4, '产出指标'), '数量指标', '培育容器苗株数', '本年度培育容器苗的株数', '≥100万株', '实施方案')
  .ind('质量指标', '苗木合格率', '合格苗木占出圃苗木比例', '≥95%', 'GB 6000')
  .ind('时效指标', '培育任务完成时间', '完成当年培育任务的时间', '2025年10月底前', '实施方案')
  .ind('成本指标', '单株培育成本', '每株容器苗的财政补助', '≤1.45元', '实施方案')
  .ind(d(2, '效益指标'), '生态效益指标', '可供造林面积', '所育苗木可供造林的面积', '≥1万亩', '行业标准')
  .ind('社会效益指标', '带动周边用工', '育苗季节用工人次', '≥600人次', '历史数据')
  .ind('满意度指标', '服务对象满意度指标', '林场职工满意度', '抽样调查', '≥90%', '问卷调查')
  .end();
const forestry = form({
  id: 'sixth-hebei-saplings-target-wrong',
  about: '河北林场申报：资金支出计划10月底50%低于6月底65%',
  sheets: [saplings],
});

/** 山东 科技: a list of three projects in one grid, every row repeating name and labels; one target blank. */
const research = new Sheet('绩效目标批复表', { grid: [1, 2, 1, 1, 1, 2, 1, 1, 1] })
  .begin('project-target')
  .row(w(9, title('2025年部门预算项目支出绩效目标批复表')))
  .row(w(5, '部门：平邑县科学技术局'), w(4, '单位：万元'))
  .head(
    'annual',
    '单位名称',
    h('project', '项目名称'),
    '预算金额',
    L1(),
    L2(),
    L3(),
    h('operator', '指标性质'),
    TG('绩效指标值'),
    h('unit', '绩效度量单位'),
  )
  .ind('平邑县科学技术局', '科技特派员下乡', 36, '产出指标', '数量指标', '开展科技服务', '≥', '600', '次')
  .ind('平邑县科学技术局', '科技特派员下乡', 36, '产出指标', '质量指标', '特派员考核合格率', '≥', '95', '%')
  .ind(
    '平邑县科学技术局',
    '科技特派员下乡',
    36,
    '效益指标',
    '社会效益指标',
    '培训农民',
    '≥',
    bad('indicator/target-missing', null),
    '人次',
  )
  .ind(
    '平邑县科学技术局',
    '科技特派员下乡',
    36,
    '满意度指标',
    '服务对象满意度指标',
    '农民满意度',
    '≥',
    '90',
    '%',
  )
  .ind('平邑县科学技术局', '高新技术企业奖补', 200, '产出指标', '数量指标', '奖补企业数', '＝', '20', '家')
  .ind(
    '平邑县科学技术局',
    '高新技术企业奖补',
    200,
    '产出指标',
    '时效指标',
    '奖补资金拨付完成时间',
    '定性',
    '10月底前',
    null,
  )
  .ind(
    '平邑县科学技术局',
    '高新技术企业奖补',
    200,
    '产出指标',
    '成本指标',
    '单家企业奖补标准',
    '≤',
    '10',
    '万元',
  )
  .ind(
    '平邑县科学技术局',
    '高新技术企业奖补',
    200,
    '效益指标',
    '经济效益指标',
    '带动企业研发投入',
    '≥',
    '3000',
    '万元',
  )
  .ind(
    '平邑县科学技术局',
    '高新技术企业奖补',
    200,
    '满意度指标',
    '服务对象满意度指标',
    '企业满意度',
    '≥',
    '95',
    '%',
  )
  .ind('平邑县科技创新中心', '技术合同登记服务', 12, '产出指标', '数量指标', '登记技术合同', '≥', '120', '份')
  .ind('平邑县科技创新中心', '技术合同登记服务', 12, '产出指标', '质量指标', '登记差错率', '≤', '1', '%')
  .ind(
    '平邑县科技创新中心',
    '技术合同登记服务',
    12,
    '效益指标',
    '经济效益指标',
    '技术合同成交额',
    '≥',
    '8',
    '亿元',
  )
  .ind(
    '平邑县科技创新中心',
    '技术合同登记服务',
    12,
    '满意度指标',
    '服务对象满意度指标',
    '登记企业满意度',
    '≥',
    '95',
    '%',
  )
  .end()
  .tolerate(
    'indicator/level2-missing',
    'indicator/level1-missing',
    'goal/missing',
    'funds/missing',
    'field/missing',
  );
const science = form({
  id: 'sixth-shandong-list-target-wrong',
  about: '山东批复清单：三个项目每行重复单位、项目、金额；一行没有指标值',
  sheets: [research],
  tolerated: ['field/amount-text'],
});

/** 江西 住建 overall: tasks with money that should add to the projects' money; income and spending; the sum of income wrong. */
const housing = new Sheet('部门整体', { grid: [1, 1, 1, 2, 1, 1] })
  .begin('overall-target')
  .row(w(6, title('部门整体支出绩效目标表')))
  .row(w(6, '（2025年度）'))
  .row('部门名称', w(5, f('department', '宜黄县住房和城乡建设局')))
  .row('联系人', w(2, '邹亮'), '联系电话', w(2, '0794-7600000'))
  .row('部门基本信息', w(2, '所属领域：城乡社区'), '直属单位数', w(2, 4))
  .row(d(4, '部门整体预算（万元）'), w(2, '收入预算'), w(3, '支出预算'))
  .row(m('part', 'label', '财政拨款', 'i1'), m('part', 'amount', 2860, 'i1'), '人员支出', w(2, 980))
  .row(m('part', 'label', '其他收入', 'i2'), m('part', 'amount', 140, 'i2'), '运转和项目支出', w(2, 2020))
  .row(
    m('total', 'label', '合计', 'it'),
    m('total', 'amount', bad('funds/declared-sum|funds/parts-sum', 3100), 'it'),
    '合计',
    w(2, 3000),
  )
  .row('年度总体目标', w(5, g('expected', '完成老旧小区改造6个，新增城市绿地2.4万平方米。')))
  .head('annual', L1(), L2(), w(2, L3()), TG('目标值'), '备注')
  .ind(d(4, '产出指标'), '数量指标', w(2, '改造老旧小区'), '6个', null)
  .ind('质量指标', w(2, '竣工验收合格率'), '100%', null)
  .ind('时效指标', w(2, '改造任务完工时间'), '2025年12月底前', null)
  .ind('成本指标', w(2, '“三公”经费控制数'), '≤9.8万元', null)
  .ind(d(2, '效益指标'), '社会效益指标', w(2, '受益居民户数'), '≥820户', null)
  .ind('生态效益指标', w(2, '新增城市绿地'), '≥2.4万平方米', null)
  .ind('满意度指标', '服务对象满意度指标', w(2, '居民满意度'), '≥90%', null)
  .end()
  .tolerate('funds/breakdown', 'funds/declared-sum', 'funds/parts-sum');
const construction = form({
  id: 'sixth-jiangxi-housing-overall-target-wrong',
  about: '江西部门整体目标：收入合计3100与2860+140不符，支出980+2020=3000正确',
  sheets: [housing],
});

/** 吉林 文物: a sum in words that does not multiply; weights of 100; numbered goals. */
const relics = new Sheet('申报表', { at: 'B3', grid: [1, 1, 2, 1, 1, 2] })
  .begin('project-target')
  .row(w(6, title('项目绩效目标申报表（2025年）')))
  .row(
    '项目名称',
    w(2, f('projectName', '渤海古城遗址安防')),
    '主管部门',
    w(2, f('department', '敦化市文化广播电视和旅游局')),
  )
  .row(
    '实施单位',
    w(2, f('implementingUnit', '敦化市文物管理所')),
    '负责人及电话',
    w(2, '栾海峰 0433-6220000'),
  )
  .row(d(3, '资金（万元）'), w(2, m('total', 'label', '年度资金总额')), w(3, m('total', 'amount', 31.2)))
  .row(w(2, m('part', 'label', '其中：财政拨款')), w(3, m('part', 'amount', 31.2)))
  .row(w(2, m('part', 'label', '其他资金')), w(3, m('part', 'amount', 0)))
  .row(
    '测算依据',
    w(5, bad('basis/expression', '看护人员8人×2600元/月×12个月=29.46万元；监控设备维护6.24万元。')),
  )
  .row('总体目标', w(5, g('expected', '目标1：8处遗址全天候看护；目标2：不发生文物安全事故。')))
  .head('annual', L1(), L2(), L3('三级指标'), TG('指标值'), WT('权重'), h('basis', '备注'))
  .ind(d(4, '产出指标'), '数量指标', '看护遗址处数', '8处', 20, null)
  .ind('质量指标', '监控设备完好率', '≥98%', 15, null)
  .ind('时效指标', '隐患处置时限', '≤24小时', 10, null)
  .ind('成本指标', '看护人员补助标准', '≤2600元/月', 10, null)
  .ind(d(2, '效益指标'), '社会效益指标', '文物安全事故', '0起', 20, null)
  .ind('可持续影响指标', '文物保护意识', '逐步增强', 10, null)
  .ind('满意度指标', '服务对象满意度指标', '周边群众满意度', '≥90%', 5, null)
  .row(w(5, '合计'), t('weight', 90))
  .end()
  .tolerate('weight/level1', 'basis/list-sum', 'basis/plan-vs-detail', 'funds/declared-sum');
const heritage = form({
  id: 'sixth-jilin-relics-target-wrong',
  about: '吉林申报：8×2600×12=24.96万元误写29.46万元；权重合计90',
  sheets: [relics],
});

/** 四川 粮储: 90 points, cost as its own; a row's points were forgotten when a line was added: 85. */
const grain = new Sheet('表6-1', { grid: [1, 1, 2, 1, 1, 1, 1, 1] })
  .begin('project-target')
  .row(w(8, '表6-1'))
  .row(w(8, title('部门预算项目绩效目标表（2025年度）')))
  .row('单位名称', w(4, f('department', '梓潼县发展和改革局')), '金额单位：', w(2, '万元'))
  .row(
    '项目名称',
    w(4, f('projectName', '51072524R000009876543-储备粮管理费用补贴')),
    m('total', 'label', '年度预算', 'a'),
    w(2, m('total', 'amount', 268, 'a')),
  )
  .row('年度目标', w(7, g('expected', '管理县级储备粮2.2万吨，质量合格，储存安全。')))
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    h('operator', '指标性质'),
    TG('指标值'),
    h('unit', '度量单位'),
    WT('权重'),
    h('direction', '指标方向性'),
  )
  .ind(d(3, '产出指标'), '数量指标', '管理储备粮数量', '＝', '2.2', '万吨', 20, '正向指标')
  .ind('质量指标', '储备粮质量合格率', '≥', '95', '%', 15, '正向指标')
  .ind('时效指标', '轮换任务完成时间', '≤', '12', '月', 10, '反向指标')
  .ind('效益指标', '社会效益指标', '粮食市场供应', '定性', '稳定', null, 20, '正向指标')
  .ind('满意度指标', '服务对象满意度指标', '承储企业满意度', '≥', '90', '%', 10, '正向指标')
  .ind('成本指标', '经济成本指标', '每吨年保管费', '≤', '122', '元', 10, '反向指标')
  .end()
  .finding('weight/total')
  .tolerate('total/weight', 'weight/level1', 'total/missing', 'field/missing');
const reserves = form({
  id: 'sixth-sichuan-grain-target-wrong',
  about: '四川申报：权重合计85（应90），指标方向性在最后一列，没有合计行',
  sheets: [grain],
  tolerated: ['field/amount-text'],
});

/** 青海 人社 overall: long-term goals, then one block of indicators a goal; tasks; nothing scored; clean. */
const labour = new Sheet('整体绩效目标', { grid: [1, 1, 1, 2, 1, 2] })
  .begin('overall-target')
  .row(w(6, '表13'))
  .row(w(6, title('部门（单位）整体支出绩效目标申报表')))
  .row(w(3, '填报单位：（盖章）'), w(3, '2025年度'))
  .row(w(2, '部门（单位）名称'), w(4, f('department', '门源县人力资源和社会保障局')))
  .row(
    w(2, '年度履职目标'),
    w(4, g('expected', '目标1：稳定和扩大就业。目标2：保障参保人员待遇按时足额发放。')),
  )
  .row(d(4, '年度主要任务'), w(2, '任务名称'), '主要内容', w(2, '预算金额（万元）'))
  .row(w(2, '稳就业'), '公益性岗位、技能培训', w(2, num(860)))
  .row(w(2, '保待遇'), '城乡居民养老县级配套', w(2, num(420)))
  .row(w(2, '机关运转'), '人员及公用', w(2, num(518.6)))
  .row(
    d(3, '预算情况（万元）'),
    w(2, m('total', 'label', '部门预算总额')),
    w(3, m('total', 'amount', 1798.6)),
  )
  .row(w(2, m('part', 'label', '其中：基本支出')), w(3, m('part', 'amount', 518.6)))
  .row(w(2, m('part', 'label', '项目支出')), w(3, m('part', 'amount', 1280)))
  .head('annual', L1(), L2(), w(2, L3()), TG('指标值'), h('basis', '指标说明'))
  .ind(d(4, '产出指标'), '数量指标', w(2, '农牧区劳动力转移就业'), '≥3.6万人次', '州下达任务')
  .ind('质量指标', w(2, '技能培训合格率'), '≥90%', '合格人数/参训人数')
  .ind('时效指标', w(2, '养老待遇按月发放率'), '100%', '每月25日前发放')
  .ind('成本指标', w(2, '公用经费控制率'), '≤100%', '实际/预算')
  .ind(d(2, '效益指标'), '社会效益指标', w(2, '城镇登记失业率'), '≤3.5%', '年度平均')
  .ind('可持续影响指标', w(2, '城乡居民养老保险参保率'), '≥95%', '历史水平')
  .ind('满意度指标', '服务对象满意度指标', w(2, '参保群众满意度'), '≥90%', '问卷')
  .end();
const social = form({
  id: 'sixth-qinghai-labour-overall-target',
  about: '青海整体目标：任务清单和金额加起来等于预算总额，基本+项目=总额，无错',
  sheets: [labour],
});

export const declarations = [
  transport,
  industry,
  forestry,
  science,
  construction,
  heritage,
  reserves,
  social,
];
