/** Declarations: Hubei, Hebei, Yunnan, Henan, Shaanxi and a blank one of Tibet. */
import { Sheet, bad, d, f, form, g, h, m, t, title, w, wd } from '../form';
import { L1, L2, L3, TG, WT } from '../kit';

/** 湖北 保康: two goals for the long run above, two for the year beneath, points nested under 指标值; clean. */
const phosphor = new Sheet('项目申报表', { grid: [1, 1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-target')
  .row(w(10, title('2026年部门预算项目申报表')))
  .row(w(10, '申报日期：2025-11-06'))
  .row(
    w(2, '项目名称'),
    w(3, f('projectName', '矿山地质环境治理监测')),
    w(2, '项目代码'),
    w(3, f('projectCode', '42062626T000000000217')),
  )
  .row(
    w(2, '项目主管部门'),
    w(3, f('department', '保康县自然资源和规划局')),
    w(2, '项目执行单位'),
    w(3, f('implementingUnit', '保康县地质灾害防治中心')),
  )
  .row(w(2, '项目类别'), w(8, '1.本级支出项目 ☑　　2.转移支付项目 □'))
  .row(w(2, '立项依据'), w(8, '《地质灾害防治条例》；保政办发〔2024〕19号。'))
  .row(d(3, '项目资金来源'), w(4, '资金来源'), w(5, '金额（万元）'))
  .row(w(4, m('total', 'label', '合计')), w(5, m('total', 'amount', 68)))
  .row(w(4, m('part', 'label', '一般公共预算财政拨款收入')), w(5, m('part', 'amount', 68)))
  .row(d(4, '项目支出明细'), w(3, '明细名称'), '金额', w(5, '测算依据及说明'))
  .row(w(3, '监测设备租赁'), 36, w(5, '24套×1.5万元/套=36万元'))
  .row(w(3, '数据链路'), 14.4, w(5, '24套*0.6万元/套=14.4万元'))
  .row(w(3, '专家巡查'), 17.6, w(5, '按上年合同价'))
  .row(w(2, '项目绩效总目标'), w(8, '矿山地质环境持续改善，隐患点监测全覆盖。'))
  .row(
    d(2, '项目长期绩效目标'),
    g('name', '长期目标1'),
    w(8, g('expected', '到2028年建成24处隐患点自动监测网络。')),
  )
  .row(g('name', '长期目标2'), w(8, g('expected', '到2028年治理废弃矿山面积600亩。')))
  .row(d(2, '项目年度绩效目标'), g('name', '年度目标1'), w(8, g('expected', '24处隐患点监测设备在线运行。')))
  .row(g('name', '年度目标2'), w(8, g('expected', '治理废弃矿山面积200亩。')))
  .row(w(10, '长期绩效目标表'))
  .head(
    'long-term',
    '目标名称',
    L1('一级目标'),
    L2('二级目标'),
    L3('三级指标'),
    w(2, TG('指标值')),
    w(4, h('basis', '指标值确定依据')),
  )
  .ind('长期目标1', '产出指标', '数量指标', '自动监测隐患点', w(2, '≥24处'), w(4, '防治规划'))
  .ind('长期目标2', '产出指标', '数量指标', '治理废弃矿山面积', w(2, '≥600亩'), w(4, '防治规划'))
  .ind('长期目标2', '效益指标', '生态效益指标', '矿区植被恢复率', w(2, '≥70%'), w(4, '防治规划'))
  .row(w(10, '年度绩效目标表'))
  .head(
    'annual',
    d(2, '目标名称'),
    d(2, L1('一级指标')),
    d(2, L2('二级指标')),
    d(2, L3('三级指标')),
    w(4, '指标值'),
    w(2, d(2, h('basis', '指标值确定依据'))),
  )
  .more(
    h('targetBeforeLast', '前年'),
    h('targetLast', '上年'),
    TG('预计当年实现'),
    h('weight', '指标分值权重'),
  )
  .ind(
    d(4, '年度目标1'),
    d(3, '产出指标'),
    '数量指标',
    '运行监测设备',
    '18套',
    '24套',
    '24套',
    15,
    w(2, '设备台账'),
  )
  .ind('质量指标', '设备在线率', '90%', '92%', '≥93%', 15, w(2, '合同约定'))
  .ind('时效指标', '预警信息推送时限', '≤10分钟', '≤10分钟', '≤10分钟', 5, w(2, '合同约定'))
  .ind('效益指标', '社会效益指标', '隐患点伤亡事故', '0起', '0起', '0起', 15, w(2, '防灾目标'))
  .ind(
    d(3, '年度目标2'),
    '产出指标',
    '数量指标',
    '治理废弃矿山面积',
    '180亩',
    '190亩',
    '≥200亩',
    5,
    w(2, '治理方案'),
  )
  .ind('效益指标', '生态效益指标', '治理区植被恢复率', '64%', '66%', '≥68%', 15, w(2, '治理方案'))
  .ind('满意度指标', '服务对象满意度指标', '矿区群众满意度', '90%', '91%', '≥91%', 10, w(2, '问卷'))
  .end()
  .tolerate('goal/long-annual', 'indicator/level2-missing');
const baokang = form({
  id: 'twentysecond-hubei-baokang-mine-target',
  about:
    '湖北保康：长期目标两条、年度目标两条，长期指标表在上、年度指标表在下，前年|上年|预计当年实现|指标分值权重嵌在“指标值”下，80分，支出明细与测算式都对，无错',
  sheets: [phosphor],
});

/** 河北 涉县: no points; a plan that ends at 95, a cost above the budget, a name twice with two values. */
const pepper = new Sheet('花椒', { grid: [1, 1, 2, 2, 1, 1, 1] })
  .begin('project-target')
  .row(w(7, title('15.花椒标准化种植补助绩效目标表')))
  .row(w(4, '307001涉县林业局本级'), w(3, '单位：万元'))
  .row(
    '项目编码',
    w(2, f('projectCode', '13042626P00307110015W')),
    '项目名称',
    w(3, f('projectName', '花椒标准化种植补助')),
  )
  .row(
    d(2, '预算规模及资金用途'),
    m('total', 'label', '预算数', 'a'),
    m('total', 'amount', 180, 'a'),
    m('part', 'label', '其中：财政资金', 'b'),
    m('part', 'amount', 150, 'b'),
    m('part', 'label', '其他资金', 'c'),
    m('part', 'amount', 30, 'c'),
  )
  .row(w(6, '补助椒农标准化管护、购置有机肥。'))
  .row(d(2, '资金支出计划（%）'), '3月底', '6月底', '10月底', w(3, '12月底'))
  .row('10%', '45%', '80%', w(3, bad('funds/payment-plan', '95%')))
  .row('绩效目标', w(6, g('expected', '1.标准化管护花椒1.5万亩；2.提升花椒品质，带动椒农增收。')))
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    h('description', '绩效指标描述'),
    TG('指标值'),
    w(2, h('basis', '指标值确定依据')),
  )
  .ind(d(4, '产出指标'), '数量指标', '标准化管护面积', '当年管护面积', '≥1.5万亩', w(2, '实施方案'))
  .ind('质量指标', '管护作业合格率', '抽查合格面积占比', '≥95%', w(2, '技术规程'))
  .ind('时效指标', '补助发放时间', '发放到户', '12月20日前', w(2, '实施方案'))
  .ind('成本指标', '项目总成本', '全部支出', bad('cost/exceeds-budget', '≤200万元'), w(2, '预算安排'))
  .ind(d(3, '效益指标'), '经济效益指标', '椒农户均增收', '较上年', '≥1500元', w(2, '统计数据'))
  .ind('社会效益指标', '带动椒农户数', '受益农户', '≥4200户', w(2, '实施方案'))
  .ind('社会效益指标', '带动椒农户数', '受益农户', '≥2400户', w(2, '实施方案'))
  .ind('满意度指标', '服务对象满意度指标', '椒农满意度', '满意户占比', '≥90%', w(2, '问卷'))
  .end()
  .finding('indicator/conflict|indicator/duplicate')
  .tolerate('indicator/duplicate', 'indicator/conflict');
const shexian = form({
  id: 'twentysecond-hebei-shexian-pepper-target-wrong',
  about:
    '河北涉县：无分值，支出计划12月底只到95%，总成本≤200万元超过预算180万元，“带动椒农户数”一行4200户一行2400户',
  sheets: [pepper],
});

/** 云南 金平: an export of two projects; each of 90 points, one target blank. */
const rows: readonly (readonly [
  string,
  string,
  string,
  string,
  string,
  string,
  string | number | null,
  string,
  number,
])[] = [
  ['金平县民政局', '高龄津贴', '产出指标', '数量指标', '发放高龄津贴人数', '≥', 4600, '人', 20],
  ['金平县民政局', '高龄津贴', '产出指标', '质量指标', '发放对象准确率', '＝', 100, '%', 15],
  ['金平县民政局', '高龄津贴', '产出指标', '时效指标', '每月发放日', '≤', 20, '日', 15],
  ['金平县民政局', '高龄津贴', '效益指标', '社会效益指标', '高龄老人受益比例', '≥', 98, '%', 30],
  ['金平县民政局', '高龄津贴', '满意度指标', '服务对象满意度指标', '高龄老人满意度', '≥', 90, '%', 10],
  ['金平县民政局', '流浪救助', '产出指标', '数量指标', '救助人次', '≥', 160, '人次', 20],
  ['金平县民政局', '流浪救助', '产出指标', '质量指标', '救助档案完整率', '≥', 98, '%', 15],
  ['金平县民政局', '流浪救助', '产出指标', '时效指标', '求助响应时间', '≤', 30, '分钟', 15],
  ['金平县民政局', '流浪救助', '效益指标', '社会效益指标', '返乡护送率', '≥', null, '%', 30],
  ['金平县民政局', '流浪救助', '满意度指标', '服务对象满意度指标', '受助人员满意度', '≥', 85, '%', 10],
];
const list = rows
  .reduce(
    (sheet, [unit, name, one, two, three, sign, value, measure, points], index) =>
      sheet.ind(
        index + 1,
        '530503',
        unit,
        name,
        one,
        two,
        three,
        measure,
        points,
        sign,
        value === null ? bad('indicator/target-missing', null) : value,
        index < 5 ? '云民发〔2024〕18号' : '工作计划',
      ),
    new Sheet('05-2 项目支出绩效目标表', {
      at: 'B2',
      grid: [1, 1, 2, 2, 1, 1, 2, 1, 1, 1, 1, 2],
      hiddenColumns: [3],
    })
      .begin('project-target')
      .row(w(12, '预算05-2表'))
      .row(w(12, title('部门项目支出绩效目标表')))
      .row(w(6, '单位名称：金平苗族瑶族傣族自治县民政局'), w(6, null))
      .head(
        'annual',
        '序号',
        '单位代码',
        '单位名称',
        h('project', '项目名称'),
        L1('一级指标'),
        L2('二级指标'),
        L3('三级指标'),
        h('unit', '度量单位'),
        WT('权重'),
        h('operator', '指标性质'),
        TG('指标值'),
        h('basis', '指标值确定依据'),
      ),
  )
  .end();
const jinping = form({
  id: 'twentysecond-yunnan-jinping-list-target-wrong',
  about:
    '云南金平：一行一指标的批复清单，度量单位|权重|指标性质|指标值，单位代码列隐藏，两个项目各90分，一行没有指标值，其余无错',
  sheets: [list],
  tolerated: ['weight/concentration'],
});

/** 河南 嵩县: goals of three years and of this year side by side, this year's money beside the whole; clean. */
const herbs = new Sheet('申报表', { at: 'C3', grid: [1, 1, 2, 1, 1, 1, 2, 1, 1, 1] })
  .begin('project-target')
  .row(w(10, title('嵩县财政项目支出绩效目标申报表')))
  .row(w(10, '（2026年度）'))
  .row(w(2, '项目名称'), w(4, f('projectName', '伏牛山中药材种质资源圃')), '项目类型', w(3, '特定目标类'))
  .row(
    w(2, '主管部门'),
    w(4, f('department', '嵩县农业农村局')),
    '实施单位',
    w(3, f('implementingUnit', '嵩县中药材发展中心')),
  )
  .row(w(2, '项目起始时间'), w(4, '2025年1月'), '项目终止时间', w(3, '2027年12月'))
  .row(
    wd(2, 3, '资金情况（万元）'),
    '项目总投资',
    w(3, 450),
    m('total', 'label', '年度资金总额', 'a'),
    w(3, m('total', 'amount', 150, 'a')),
  )
  .row(
    '其中：财政资金',
    w(3, 390),
    m('part', 'label', '其中：财政资金', 'b'),
    w(3, m('part', 'amount', 130, 'b')),
  )
  .row('其他资金', w(3, 60), m('part', 'label', '其他资金', 'c'), w(3, m('part', 'amount', 20, 'c')))
  .row(d(2, '总体目标'), w(5, '实施期目标（2025-2027年）'), w(4, '年度目标'))
  .row(
    w(5, g('expected', '建成种质资源圃300亩，收集保存药材品种180个。')),
    w(4, g('expected', '扩建资源圃100亩，新增保存药材品种60个。')),
  )
  .head('annual', d(2, L1()), d(2, L2()), w(4, '实施期绩效指标'), w(4, '年度绩效指标'))
  .more(
    h('level3', '三级指标', 'long-term'),
    h('operator', '指标性质', 'long-term'),
    h('target', '指标值', 'long-term'),
    h('unit', '度量单位', 'long-term'),
    h('level3', '三级指标', 'annual'),
    h('operator', '指标性质', 'annual'),
    h('target', '指标值', 'annual'),
    h('unit', '度量单位', 'annual'),
  )
  .ind(d(5, '产出指标'), d(2, '数量指标'), '建设种质资源圃', '≥', 300, '亩', '扩建种质资源圃', '≥', 100, '亩')
  .ind('保存药材品种', '≥', 180, '个', '新增药材品种', '≥', 60, '个')
  .ind('质量指标', '种苗成活率', '≥', 85, '%', '种苗成活率', '≥', 85, '%')
  .ind('时效指标', null, null, null, null, '扩建完成月份', '≤', 10, '月')
  .ind('成本指标', '每亩建设成本', '≤', 1.5, '万元', '每亩建设成本', '≤', 1.5, '万元')
  .ind(d(2, '效益指标'), '经济效益指标', '带动药农户均增收', '≥', 3000, '元', null, null, null, null)
  .ind('生态效益指标', '野生资源采挖减少', '≥', 30, '%', '野生资源采挖减少', '≥', 10, '%')
  .ind('满意度指标', '服务对象满意度指标', '药农满意度', '≥', 92, '%', '药农满意度', '≥', 92, '%')
  .end()
  .tolerate('goal/long-annual');
const songxian = form({
  id: 'twentysecond-henan-songxian-herbs-target',
  about:
    '河南嵩县：C3起，实施期与年度左右并列、共用一二级，时效只有年度一侧、经济效益只有实施期一侧，总投资旁是年度资金，无分值，无错',
  sheets: [herbs],
});

/** 湖北 通城: long-term goals and the year's of a whole department, one under the other; a share that is another's. */
const towns = new Sheet('部门整体绩效目标表', { grid: [1, 1, 2, 1, 1, 1, 1] })
  .begin('overall-target')
  .row(w(7, title('部门整体支出绩效目标申报表（2026年度）')))
  .row('部门名称', w(2, f('department', '通城县文化和旅游局')), '填报人', '黎敏', '联系电话', '0715-4320000')
  .row(
    d(9, '总体资金情况（万元）'),
    w(2, '构成'),
    '当年金额',
    '占比',
    w(2, '近两年收支金额（2025年|2024年）'),
  )
  .row(
    d(4, '收入构成'),
    m('part', 'label', '财政拨款', 'i1'),
    m('part', 'amount', 1560, 'i1'),
    bad('share/percent', '96.00%'),
    1480,
    1402,
  )
  .row(m('part', 'label', '财政专户管理资金', 'i2'), m('part', 'amount', 0, 'i2'), '0.00%', 0, 0)
  .row(m('part', 'label', '单位资金', 'i3'), m('part', 'amount', 40, 'i3'), '2.50%', 38, 35)
  .row(m('total', 'label', '合计', 'it'), m('total', 'amount', 1600, 'it'), '100.00%', 1518, 1437)
  .row(
    d(4, '支出构成'),
    m('part', 'label', '人员类项目支出', 's1'),
    m('part', 'amount', 920, 's1'),
    '57.50%',
    890,
    866,
  )
  .row(m('part', 'label', '运转类项目支出', 's2'), m('part', 'amount', 160, 's2'), '10.00%', 158, 151)
  .row(m('part', 'label', '特定目标类项目支出', 's3'), m('part', 'amount', 520, 's3'), '32.50%', 470, 420)
  .row(
    m('total', 'label', '合计', 'st'),
    m('total', 'amount', bad('funds/parts-sum|funds/declared-sum|funds/breakdown', 1620), 'st'),
    '100.00%',
    1518,
    1437,
  )
  .row('年度工作任务', w(6, '1.公共文化场馆免费开放；2.古瑶文化保护；3.创建全域旅游示范区。'))
  .row(
    d(2, '整体绩效总目标'),
    '长期目标（截止2028年）',
    w(5, g('expected', '建成国家全域旅游示范区，公共文化设施全覆盖。')),
  )
  .row('年度目标', w(5, g('expected', '场馆免费开放310天，旅游接待人次增长8%。')))
  .row('长期目标1：', w(6, '全域旅游发展'))
  .head(
    'long-term',
    d(3, '长期绩效指标'),
    L1('一级指标'),
    L2('二级指标'),
    L3('三级指标'),
    TG('指标值'),
    w(2, h('basis', '指标值确定依据')),
  )
  .ind('产出指标', '数量指标', '创建A级景区', '≥6个', w(2, '“十五五”规划'))
  .ind('效益指标', '经济效益指标', '旅游综合收入', '≥60亿元', w(2, '“十五五”规划'))
  .row('年度目标1：', w(6, '公共文化与旅游'))
  .head(
    'annual',
    d(9, '年度绩效指标'),
    d(2, L1('一级指标')),
    d(2, L2('二级指标')),
    d(2, L3('三级指标')),
    w(2, '近两年指标值'),
    d(2, TG('预期当年实现值')),
  )
  .more(h('targetBeforeLast', '前年'), h('targetLast', '上年'))
  .ind(d(4, '产出指标'), '数量指标', '场馆免费开放天数', '305天', '308天', '≥310天')
  .ind('质量指标', '文物修缮验收合格率', '100%', '100%', '100%')
  .ind('时效指标', '文化下乡完成时间', '12月底', '11月底', '11月底前')
  .ind('成本指标', '“三公”经费控制数', '8万元', '7.5万元', '≤7.5万元')
  .ind(d(2, '效益指标'), '经济效益指标', '旅游接待人次增长率', '6%', '7%', '≥8%')
  .ind('社会效益指标', '公共文化设施覆盖率', '94%', '96%', bad('indicator/suspicious-value', '-98%'))
  .ind('满意度指标', '服务对象满意度指标', '游客满意度', '90%', '91%', '≥91%')
  .end()
  .tolerate('goal/long-annual', 'funds/breakdown', 'share/percent');
const tongcheng = form({
  id: 'twentysecond-hubei-tongcheng-overall-target-wrong',
  about:
    '湖北通城：长期绩效指标在上、年度在下，首列为“年度绩效指标”合并；财政拨款占比应97.50%写成96%，支出合计1620与920+160+520不符，“-98%”',
  sheets: [towns],
});

/** 西藏 察隅: blank declaration with the sums of points in the labels, and a cover; clean. */
const face = new Sheet('封面', { at: 'C6', grid: [2, 3] })
  .row(w(2, '察隅县本级预算'))
  .row(w(2, '项目支出绩效目标申报书'))
  .row('申报单位（盖章）', null)
  .row('申报日期', '　　年　　月　　日');
const empty = new Sheet('申报表', { at: 'B2', grid: [1, 1, 3, 1, 1, 1, 2] })
  .begin('project-target')
  .row(w(7, title('项目支出绩效目标申报表')))
  .row(w(7, '（　　年度）　　　　　　　　　　　　　　　　　　　　　单位：万元'))
  .row(w(2, '项目名称'), w(5, f('projectName', null)))
  .row(w(2, '主管部门'), f('department', null), w(2, '实施单位'), w(2, f('implementingUnit', null)))
  .row(wd(2, 4, '项目资金'), m('total', 'label', '年度资金总额：'), w(4, m('total', 'amount', null)))
  .row(m('part', 'label', '其中：财政拨款'), w(4, m('part', 'amount', null)))
  .row(m('part', 'label', '上级补助'), w(4, m('part', 'amount', null)))
  .row(m('part', 'label', '其他资金'), w(4, m('part', 'amount', null)))
  .row(w(2, '年度总体目标'), w(5, g('expected', '（用一段话描述本年度要达到的产出和效果）')))
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    h('operator', '指标性质'),
    TG('指标值'),
    h('unit', '度量单位'),
    WT('权重'),
  )
  .maybe('成本指标(0-20)分', '经济成本指标', '指标1：', null, null, null, null)
  .maybe(d(3, '产出指标(40-60)分'), '数量指标', '指标1：', null, null, null, null)
  .maybe('质量指标', '指标1：', null, null, null, null)
  .maybe('时效指标', '指标1：', null, null, null, null)
  .maybe(d(3, '效益指标(20-30)分'), '经济效益指标', '指标1：', null, null, null, null)
  .maybe('社会效益指标', '指标1：', null, null, null, null)
  .maybe('生态效益指标', '指标1：', null, null, null, null)
  .maybe('满意度指标(0-10)分', '服务对象满意度指标', '指标1：', null, null, null, null)
  .row(w(3, '合计'), null, null, null, t('weight', null))
  .end();
const chayu = form({
  id: 'twentysecond-xizang-chayu-blank-target',
  about: '西藏察隅：封面后附空白申报表，“成本指标(0-20)分”式标签，总体目标印着填写提示，占位行未填，不应报错',
  sheets: [face, empty],
});

export const targets = [baokang, shexian, jinping, songxian, tongcheng, chayu];
