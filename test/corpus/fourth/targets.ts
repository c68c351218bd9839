/** Declarations of projects: one by one, two on a sheet, and as the system lists them. */
import { Sheet, bad, d, f, form, g, h, m, num, pct, t, title, w, wd } from '../form';

/** 江西: 101号 with cost first and points of 90; boxes to tick; clean. */
const reading = new Sheet('绩效目标', { grid: [1, 1, 1, 3, 2, 1, 2] })
  .begin('project-target')
  .row(w(7, title('2025年部门预算项目支出绩效目标申报表')))
  .row('项目名称', w(3, f('projectName', '全民阅读推广')), '项目属性', w(2, '□新增项目 ■延续项目'))
  .row(
    '主管部门',
    w(3, f('department', '婺源县文化广电旅游局')),
    '项目单位',
    w(2, f('implementingUnit', '婺源县图书馆')),
  )
  .row('项目起止时间', w(3, '2025年1月—2025年12月'), '项目负责人', w(2, f('leader', '江敏')))
  .row(d(3, '项目资金（万元）'), w(3, m('total', 'label', '年度资金总额')), w(3, m('total', 'amount', 48)))
  .row(w(3, m('part', 'label', '其中：财政拨款')), w(3, m('part', 'amount', 46)))
  .row(w(3, m('part', 'label', '      其他资金')), w(3, m('part', 'amount', 2)))
  .row('总体目标', w(6, g('expected', '举办阅读推广活动60场，新增藏书6000册，年接待读者8万人次以上。')))
  .head(
    'annual',
    d(11, '绩效指标'),
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('target', '指标值'),
    h('weight', '分值'),
    h('basis', '指标值设定依据'),
  )
  .ind(d(3, '成本指标'), '经济成本指标', '单场活动成本', '≤0.4万元', 10, '上年决算')
  .ind('社会成本指标', '活动噪声投诉', '≤2次', 5, '工作要求')
  .ind('生态环境成本指标', '印刷宣传品用纸', '≤60令', 5, '上年用量')
  .ind(d(4, '产出指标'), d(2, '数量指标'), '举办阅读推广活动', '≥60场', 10, '年度计划')
  .ind('新增藏书', '≥6000册', 10, '采购计划')
  .ind('质量指标', '图书验收合格率', '≥99%', 10, '采购合同')
  .ind('时效指标', '新书上架周期', '≤20个工作日', 10, '内部制度')
  .ind(d(2, '效益指标'), '社会效益指标', '年接待读者', '≥8万人次', 10, '评估标准')
  .ind('可持续影响指标', '阅读品牌影响力', '逐步扩大', 10, '工作规划')
  .ind('满意度指标', '服务对象满意度指标', '读者满意度', '≥90%', 10, '问卷调查')
  .row(w(5, '合计'), t('weight', 90), null)
  .end();
const jiangxi = form({
  id: 'fourth-jiangxi-cost-90',
  about: '江西101号申报：成本在前，项目属性勾选，分值合计90，依据列在分值后',
  sheets: [reading],
});

/** 四川 表13: every project of a department in one list, money and goal merged before its indicators; clean. */
const sichuanRows = (n: number, name: string, amount: number, goal: string) => [
  d(n, '珙县巡场镇人民政府'),
  d(n, name),
  d(n, amount),
  d(n, goal),
];
const table13 = new Sheet('13', { grid: [2, 2, 1, 3, 1, 1, 2, 1, 1, 1, 1] })
  .begin('project-target')
  .row(w(11, '表13'))
  .row(w(11, title('部门预算项目绩效目标表（2024年度）')))
  .row(w(11, '金额单位：万元'))
  .head(
    'annual',
    '单位名称',
    h('project', '项目名称'),
    '预算数',
    '年度目标',
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('operator', '指标性质'),
    h('target', '指标值'),
    h('unit', '度量单位'),
    h('weight', '权重'),
  )
  .ind(
    ...sichuanRows(6, '51152624T000010233411-场镇环卫保洁', 86.4, '场镇道路日清日洁，垃圾日产日清。'),
    '产出指标',
    '数量指标',
    '保洁道路面积',
    '≥',
    '12.6',
    '万平方米',
    '30',
  )
  .ind('产出指标', '质量指标', '保洁考核合格率', '≥', '95', '%', '10')
  .ind('产出指标', '时效指标', '垃圾清运及时率', '≥', '98', '%', '10')
  .ind('成本指标', '经济成本指标', '每平方米保洁成本', '≤', '6.9', '元', '20')
  .ind('效益指标', '社会效益指标', '环境卫生投诉', '≤', '12', '件', '10')
  .ind('满意度指标', '服务对象满意度指标', '居民满意度', '≥', '90', '%', '10')
  .ind(
    ...sichuanRows(5, '51152624T000010233508-村级防汛救灾', 20, '确保汛期人员及时转移。'),
    '产出指标',
    '数量指标',
    '防汛应急演练',
    '≥',
    '6',
    '次',
    '20',
  )
  .ind('产出指标', '质量指标', '险情隐患排查率', '＝', '100', '%', '20')
  .ind('产出指标', '时效指标', '险情处置响应时间', '≤', '30', '分钟', '20')
  .ind('效益指标', '社会效益指标', '群众防灾避险意识', '定性', '优良中低差', null, '20')
  .ind('满意度指标', '服务对象满意度指标', '村民满意度', '≥', '90', '%', '10')
  .end()
  .tolerate('indicator/level2-missing', 'weight/level1');
const sichuan = form({
  id: 'fourth-sichuan-table-13',
  about: '四川表13：部门项目清单，项目编码与名称同格，预算与目标合并，定性指标值“优良中低差”、无单位',
  sheets: [table13],
  tolerated: ['field/amount-text'],
});

/** 辽宁: two policies down one sheet, the second without a title; the second's points are 80 where the first has 90. */
const care = new Sheet('政策目标', { grid: [1, 1, 2, 2, 1, 2] });
care
  .begin('project-target')
  .row(w(6, title('项目（政策）绩效目标表')))
  .row(w(6, '（2025年）'))
  .row(
    '项目（政策）名称',
    w(2, f('projectName', '孤儿助学补助')),
    '主管部门',
    w(2, f('department', '清原满族自治县民政局')),
  )
  .row(
    '预算资金情况',
    m('total', 'label', '预算资金总额（万元）'),
    m('total', 'amount', '36.00'),
    m('part', 'label', '其中：财政拨款'),
    w(2, m('part', 'amount', '36.00')),
  )
  .row('总体目标', w(5, g('expected', '资助就读大中专院校孤儿36名。')))
  .head(
    'annual',
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '指标内容'),
    h('target', '指标值'),
    h('weight', '分值'),
    '备注',
  )
  .ind(d(4, '产出指标'), '数量指标', '资助孤儿人数', '36人', 20, null)
  .ind('质量指标', '资助对象准确率', '100%', 10, null)
  .ind('时效指标', '补助发放时间', '9月底前', 10, null)
  .ind('成本指标', '每人每年补助标准', '1万元', 10, null)
  .ind('效益指标', '社会效益指标', '孤儿升学率', '≥90%', 30, null)
  .ind('满意度指标', '服务对象满意度指标', '受助学生满意度', '≥95%', 10, null)
  .row(w(4, '分值合计'), t('weight', 90), null)
  .end()
  .gap()
  .begin('project-target')
  .row(
    '项目（政策）名称',
    w(2, f('projectName', '殡葬设施维护')),
    '主管部门',
    w(2, f('department', '清原满族自治县民政局')),
  )
  .row(
    '预算资金情况',
    m('total', 'label', '预算资金总额（万元）'),
    m('total', 'amount', '52.00'),
    m('part', 'label', '其中：财政拨款'),
    w(2, m('part', 'amount', '52.00')),
  )
  .row('总体目标', w(5, g('expected', '维护公墓2处、火化炉3台。')))
  .head(
    'annual',
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '指标内容'),
    h('target', '指标值'),
    h('weight', '分值'),
    '备注',
  )
  .ind(d(4, '产出指标'), '数量指标', '维护火化炉', '3台', 20, null)
  .ind('质量指标', '设备完好率', '≥98%', 10, null)
  .ind('时效指标', '故障修复时间', '≤24小时', 10, null)
  .ind('成本指标', '项目总成本', bad('cost/exceeds-budget', '≤58万元'), 10, null)
  .ind('效益指标', '生态效益指标', '烟气排放达标率', '100%', 30, null)
  .ind('满意度指标', '服务对象满意度指标', '丧属满意度', '≥90%', 10, null)
  .row(w(4, '分值合计'), bad('total/weight|weight/total', t('weight', 80)), null)
  .end()
  .row(w(6, '注：“指标值”应尽量量化。'));
const liaoning = form({
  id: 'fourth-liaoning-two-policies-wrong',
  about: '辽宁：两张政策目标表相连，第二张无标题；成本58万超预算52万，合计写80（各行90）',
  sheets: [care],
  tolerated: ['field/amount-text'],
});

/** 海南: long-term over annual grids, the year's money of three years; a long-term target without its annual one, a sum wrong. */
const mangrove = new Sheet('申报表', { grid: [1, 1, 1, 3, 2, 2] })
  .begin('project-target')
  .row(w(6, title('项目支出绩效目标申报表')))
  .row(w(6, '（2024年度）'))
  .row('项目名称', w(3, f('projectName', '红树林湿地修复')), '项目类别', '☑特定目标类 □其他运转类')
  .row(
    '主管部门',
    w(3, f('department', '澄迈县林业局')),
    '实施单位',
    f('implementingUnit', '澄迈县湿地保护站'),
  )
  .row(
    wd(1, 4, '资金情况（万元）'),
    w(3, '实施期资金总额（2024—2026年）：1500'),
    m('total', 'label', '年度资金总额：', 'a'),
    bad('funds/declared-sum|funds/parts-sum', m('total', 'amount', 560, 'a')),
  )
  .row(w(3, '其中：财政拨款：1500'), m('part', 'label', '其中：财政拨款', 'b'), m('part', 'amount', 500, 'b'))
  .row(w(3, '      专项债券：0'), m('part', 'label', '专项债券', 'c'), m('part', 'amount', 0, 'c'))
  .row(w(3, '      其他资金：0'), m('part', 'label', '其他资金', 'e'), m('part', 'amount', 0, 'e'))
  .row(d(2, '总体目标'), w(3, '实施期目标'), w(2, '年度目标'))
  .row(w(3, '三年修复红树林3000亩。'), w(2, g('expected', '修复红树林1000亩，苗木成活率80%以上。')))
  .head(
    'long-term',
    d(5, '实施期绩效指标'),
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    w(2, h('target', '指标值')),
  )
  .ind(d(2, '产出指标'), '数量指标', '修复红树林面积', w(2, '≥3000亩'))
  .ind('质量指标', '苗木保存率', w(2, '≥75%'))
  .ind('效益指标', '生态效益指标', '水鸟种类', w(2, '≥60种'))
  .ind('满意度指标', '服务对象满意度指标', '周边群众满意度', w(2, '≥90%'))
  .head(
    'annual',
    d(7, '年度绩效指标'),
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    w(2, h('target', '指标值')),
  )
  .ind(d(4, '产出指标'), '数量指标', '修复红树林面积', w(2, '≥1000亩'))
  .ind('质量指标', '苗木成活率', w(2, '≥80%'))
  .ind('时效指标', '栽植完成时间', w(2, '2024年6月30日前'))
  .ind('成本指标', '亩均修复成本', w(2, '≤0.5万元'))
  .ind('效益指标', '生态效益指标', '湿地面积', w(2, '不减少'))
  .ind('满意度指标', '服务对象满意度指标', '周边群众满意度', w(2, bad('indicator/suspicious-value', '≥190%')))
  .end()
  .tolerate('goal/long-annual');
const hainan = form({
  id: 'fourth-hainan-long-over-annual-wrong',
  about: '海南申报：实施期与年度上下两段，实施期金额写在标签里，年度560≠500，满意度≥190%',
  sheets: [mangrove],
});

/** 河北: the plan of payments falls, a number without unit, the parts short of the budget. */
const plan = new Sheet('项目绩效目标', { grid: [1, 1, 1, 2, 1, 1] })
  .begin('project-target')
  .row(w(6, title('3.乡镇卫生院设备购置绩效目标表')))
  .row(w(3, '368001肃宁县卫生健康局本级'), w(3, '单位：万元'))
  .row(
    '项目编码',
    w(2, f('projectCode', '13092624P00368010003D')),
    '项目名称',
    w(2, f('projectName', '乡镇卫生院设备购置')),
  )
  .row(
    d(2, '预算规模及资金用途'),
    m('total', 'label', '预算数'),
    m('total', 'amount', 180),
    m('part', 'label', '其中：财政资金'),
    m('part', 'amount', 180),
    '其他资金：0',
  )
  .row(w(5, '购置彩超、全自动生化分析仪等设备。'))
  .row(d(2, '资金支出计划（%）'), '3月底', '6月底', '10月底', w(2, '12月底'))
  .row('20.00', '60.00', bad('funds/payment-plan', '50.00'), w(2, '100.00'))
  .row('绩效目标', w(5, g('expected', '1.购置设备26台（套）。2.提升基层诊疗能力。')))
  .head(
    'annual',
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('description', '绩效指标描述'),
    h('target', '指标值'),
    h('basis', '指标值确定依据'),
  )
  .ind(
    d(4, '产出指标'),
    '数量指标',
    '购置设备数量',
    '购置医疗设备台（套）数',
    bad('indicator/unit-missing', '≥26'),
    '采购计划',
  )
  .ind('质量指标', '设备验收合格率', '验收合格设备占比', '100%', '采购合同')
  .ind('时效指标', '设备到位时间', '设备安装到位的时间', '10月底前', '采购合同')
  .ind('成本指标', '单台设备均价', '购置设备平均价格', '≤6.9万元', '市场询价')
  .ind('效益指标', '社会效益指标', '基层诊疗量增长率', '诊疗人次较上年增长', '≥5%', '统计报表')
  .ind('满意度指标', '服务对象满意度指标', '患者满意度', '患者问卷调查', '≥90%', '问卷调查')
  .end();
const hebei = form({
  id: 'fourth-hebei-plan-falls-wrong',
  about: '河北申报：支出计划60→50倒退（文本数），≥26缺单位，其他资金与数字同格',
  sheets: [plan],
  tolerated: ['field/amount-text'],
});

/** 吉林: the list of the system with a code before every level, a subtotal of points after each project; a name, a value left out. */
const list = new Sheet('绩效目标查询', { grid: Array(12).fill(1) as number[] })
  .begin('project-target')
  .head(
    'annual',
    '预算年度',
    '项目代码',
    h('project', '项目名称'),
    '年度资金总额(万元)',
    h('level1', '一级指标名称'),
    h('level2', '二级指标名称'),
    h('level3', '三级指标名称'),
    h('operator', '计算符号'),
    h('target', '指标值'),
    h('unit', '计量单位'),
    h('weight', '分值权重(%)'),
    h('basis', '备注'),
  )
  .ind(
    '2024',
    '22058224T01',
    '公益林管护',
    '126.00',
    '产出指标',
    '数量指标',
    '管护公益林面积',
    '≥',
    '38',
    '万亩',
    '20',
    null,
  )
  .ind(
    '2024',
    '22058224T01',
    '公益林管护',
    '126.00',
    '产出指标',
    '质量指标',
    '管护合格率',
    '≥',
    '95',
    '%',
    '15',
    null,
  )
  .ind(
    '2024',
    '22058224T01',
    '公益林管护',
    '126.00',
    '产出指标',
    '时效指标',
    '管护补助发放及时率',
    '=',
    '100',
    '%',
    '15',
    null,
  )
  .ind(
    '2024',
    '22058224T01',
    '公益林管护',
    '126.00',
    '效益指标',
    '生态效益指标',
    bad('indicator/name-missing', null),
    '≥',
    '82',
    '%',
    '30',
    null,
  )
  .ind(
    '2024',
    '22058224T01',
    '公益林管护',
    '126.00',
    '满意度指标',
    '服务对象满意度指标',
    '护林员满意度',
    '≥',
    '90',
    '%',
    '10',
    null,
  )
  .ind(
    '2024',
    '22058224T02',
    '林业有害生物防治',
    '40.00',
    '产出指标',
    '数量指标',
    '防治面积',
    '≥',
    '2.6',
    '万亩',
    '20',
    null,
  )
  .ind(
    '2024',
    '22058224T02',
    '林业有害生物防治',
    '40.00',
    '产出指标',
    '质量指标',
    '无公害防治率',
    '≥',
    bad('indicator/target-missing', null),
    '%',
    '15',
    null,
  )
  .ind(
    '2024',
    '22058224T02',
    '林业有害生物防治',
    '40.00',
    '产出指标',
    '时效指标',
    '防治作业完成及时率',
    '=',
    '100',
    '%',
    '15',
    null,
  )
  .ind(
    '2024',
    '22058224T02',
    '林业有害生物防治',
    '40.00',
    '效益指标',
    '生态效益指标',
    '成灾率',
    '≤',
    '3',
    '‰',
    '30',
    null,
  )
  .ind(
    '2024',
    '22058224T02',
    '林业有害生物防治',
    '40.00',
    '满意度指标',
    '服务对象满意度指标',
    '林农满意度',
    '≥',
    '90',
    '%',
    '10',
    null,
  )
  .end();
const jilin = form({
  id: 'fourth-jilin-list-wrong',
  about: '吉林系统查询导出：无标题，一级指标名称/分值权重(%)，12列文本；一处三级名称空、一处指标值空',
  sheets: [list],
  tolerated: ['indicator/level2-missing', 'field/amount-text'],
});

/** 浙江: two halves of the year, the budget by the economic use with quantities times prices; one product wrong. */
const drills = new Sheet('绩效目标申报', { grid: [1, 1, 3, 2, 1, 2] })
  .begin('project-target')
  .row(w(6, title('嵊泗县2025年度预算项目绩效目标申报表')))
  .row(
    '项目名称',
    w(2, f('projectName', '海上渔船应急救援')),
    '申报单位',
    w(2, f('implementingUnit', '嵊泗县渔业应急救援中心')),
  )
  .row('主管部门', w(2, f('department', '嵊泗县海洋与渔业局')), '联系电话', w(2, f('phone', '0580-5080000')))
  .row(
    m('total', 'label', '预算金额（万元）'),
    w(2, m('total', 'amount', 68)),
    '其中：财政资金',
    w(2, '68万元'),
  )
  .row(d(4, '预算测算'), '序号', '支出内容', w(2, '测算过程'), '金额（万元）')
  .row(1, '救援值守补助', w(2, '200元/人天×5人×365天=36.5万元'), 36.5)
  .row(2, '救援演练', w(2, bad('basis/expression', '3万元/次×4次=15万元')), 12)
  .row(3, '救援器材维护', w(2, '65套×3000元/套=19.5万元'), 19.5)
  .row('年度目标', w(5, g('expected', '全年值守365天，组织演练4次，海上遇险有效救助率95%以上。')))
  .head(
    'annual',
    d(2, h('level1', '一级指标')),
    d(2, h('level2', '二级指标')),
    d(2, h('level3', '三级指标')),
    w(2, '指标值'),
    d(2, h('weight', '权重（%）')),
  )
  .more('上半年', h('target', '全年'))
  .ind(d(4, '产出指标'), '数量指标', '组织救援演练', '≥2次', '≥4次', '20')
  .ind('质量指标', '器材完好率', '≥98%', '≥98%', '10')
  .ind('时效指标', '接警出动时间', '≤10分钟', '≤10分钟', '15')
  .ind('成本指标', '每次演练成本', '≤3万元', '≤3万元', '10')
  .ind('效益指标', '社会效益指标', '海上遇险有效救助率', '≥95%', '≥95%', '35')
  .ind('满意度指标', '服务对象满意度指标', '渔民满意度', '—', '≥90%', '10')
  .row(w(5, '权重合计'), t('weight', '100'))
  .end()
  .tolerate('weight/level1');
const zhejiang = form({
  id: 'fourth-zhejiang-half-year-wrong',
  about: '浙江申报：上半年/全年两列指标值，测算过程列3×4写成15万元，权重合计100',
  sheets: [drills],
  tolerated: ['field/amount-text', 'basis/plan-vs-detail', 'basis/list-sum'],
});

/** 甘肃: last year's value, points as text with 分; the points come to 85. */
const cows = new Sheet('目标表', { at: 'B3', grid: [1, 1, 2, 1, 1, 1, 2] })
  .begin('project-target')
  .row(w(7, title('2024年县级预算项目支出绩效目标表')))
  .row(
    w(2, '项目名称'),
    w(2, f('projectName', '奶牛良种补贴')),
    '预算单位',
    w(2, f('implementingUnit', '临泽县畜牧兽医站')),
  )
  .row(
    w(2, '主管部门'),
    w(2, f('department', '临泽县农业农村局')),
    m('total', 'label', '项目金额'),
    w(2, m('total', 'amount', '62万元')),
  )
  .row(w(2, '绩效目标'), w(5, g('expected', '补贴优质冻精2.4万支，改良奶牛1.1万头。')))
  .head(
    'annual',
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('targetLast', '2023年完成值'),
    h('target', '2024年目标值'),
    h('weight', '标准分'),
    '评分办法',
  )
  .ind(d(4, '产出指标'), '数量指标', '补贴冻精数量', '2.2万支', '≥2.4万支', '15分', '按比例')
  .ind('质量指标', '冻精合格率', '100%', '100%', '15分', '不合格不得分')
  .ind('时效指标', '补贴兑付时间', '11月', '11月底前', '10分', '超期不得分')
  .ind('成本指标', '每支冻精补贴', '25元', '≤25元', '10分', '超标不得分')
  .ind(d(2, '效益指标'), '经济效益指标', '奶牛年均单产', '9.1吨', '≥9.3吨', '15分', '按比例')
  .ind('社会效益指标', '惠及养殖户', '420户', '≥450户', '10分', '按比例')
  .ind('满意度指标', '服务对象满意度指标', '养殖户满意度', '94%', '≥95%', '10分', '按比例')
  .row(w(5, '合计'), bad('total/weight|weight/total', t('weight', '90分')), null)
  .end()
  .tolerate('weight/level1', 'weight/total', 'total/weight', 'field/amount-text');
const gansu = form({
  id: 'fourth-gansu-points-85-wrong',
  about: '甘肃申报：标准分带“分”字，各行85而合计写90分，2023年完成值列，金额写“62万元”',
  sheets: [cows],
});

/** 内蒙古 transfer's target of a region: three tiers of money sideways, no points; clean. */
const milk = new Sheet('区域目标', { grid: [1, 1, 1, 2, 1, 1, 1] })
  .begin('project-target')
  .row(w(7, title('自治区对下转移支付项目绩效目标表')))
  .row(w(7, '（2025年度）'))
  .row(
    w(2, '项目名称'),
    w(2, f('projectName', '奶业振兴补助')),
    '主管部门',
    w(2, f('department', '和林格尔县农牧局')),
  )
  .row(
    wd(2, 2, '资金情况（万元）'),
    m('total', 'label', '年度金额', 'a'),
    m('part', 'label', '其中：自治区补助', 'b'),
    m('part', 'label', '盟市资金', 'c'),
    w(2, m('part', 'label', '旗县资金', 'e')),
  )
  .row(
    m('total', 'amount', num(860), 'a'),
    m('part', 'amount', num(600), 'b'),
    m('part', 'amount', num(160), 'c'),
    w(2, m('part', 'amount', num(100), 'e')),
  )
  .row(w(2, '年度目标'), w(5, g('expected', '支持收储青贮玉米14万吨，稳定奶牛存栏。')))
  .head(
    'annual',
    d(8, '绩效指标'),
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    w(2, h('level3', '三级指标')),
    w(2, h('target', '指标值')),
  )
  .ind(d(4, '产出指标'), '数量指标', w(2, '青贮玉米收储量'), w(2, '≥14万吨'))
  .ind('质量指标', w(2, '青贮质量检测合格率'), w(2, '≥95%'))
  .ind('时效指标', w(2, '补助资金拨付时限'), w(2, '11月底前'))
  .ind('成本指标', w(2, '每吨补助标准'), w(2, '≤60元'))
  .ind(d(2, '效益指标'), '经济效益指标', w(2, '奶牛平均单产'), w(2, '≥9.5吨'))
  .ind('生态效益指标', w(2, '粪污综合利用率'), w(2, '≥85%'))
  .ind('满意度指标', '服务对象满意度指标', w(2, '养殖场户满意度'), w(2, '≥85%'))
  .end();
const neimenggu = form({
  id: 'fourth-neimenggu-transfer-target',
  about: '内蒙古对下转移支付目标表：三级资金横排、金额在下一行，无分值',
  sheets: [milk],
});

/** 北京: merges lost, the shares as fractions shown in percent, 90% in all; clean. */
const lamps = new Sheet('Sheet1', { merges: false, grid: [1, 1, 1, 2, 1, 1] })
  .begin('project-target')
  .row(w(6, title('预算项目绩效目标表')))
  .row(
    '项目名称',
    w(2, f('projectName', '胡同照明设施更新')),
    '实施单位',
    w(2, f('implementingUnit', '西城区城市照明管理所')),
  )
  .row(
    m('total', 'label', '年度资金总额（万元）'),
    w(2, m('total', 'amount', 260)),
    m('part', 'label', '其中：财政拨款'),
    w(2, m('part', 'amount', 260)),
  )
  .row('总体目标', w(5, g('expected', '更新胡同照明灯具3200盏，亮灯率98%以上。')))
  .head(
    'annual',
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('target', '绩效指标值'),
    h('weight', '绩效权重'),
    '备注',
  )
  .ind(d(3, '产出指标'), '数量指标', '更新照明灯具', '≥3200盏', pct(0.15), null)
  .ind('质量指标', '亮灯率', '≥98%', pct(0.15), null)
  .ind('时效指标', '更新完成时间', '10月底前', pct(0.1), null)
  .ind('成本指标', '经济成本指标', '单灯更新成本', '≤812元', pct(0.2), null)
  .ind(d(2, '效益指标'), '社会效益指标', '夜间出行安全投诉', '≤5件', pct(0.1), null)
  .ind('生态效益指标', '灯具节电率', '≥40%', pct(0.1), null)
  .ind('满意度指标', '服务对象满意度指标', '居民满意度', '≥95%', pct(0.1), null)
  .end();
const beijing = form({
  id: 'fourth-beijing-lost-merges-shares',
  about: '北京申报：合并全失，绩效权重为百分数（合计90%），成本在产出之后，资金一行四格',
  sheets: [lamps],
});

export const targets = [
  jiangxi,
  sichuan,
  liaoning,
  hainan,
  hebei,
  jilin,
  zhejiang,
  gansu,
  neimenggu,
  beijing,
];
