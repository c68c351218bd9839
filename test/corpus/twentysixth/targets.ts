/** Declarations: heads as published by 广西 2021, a 范本 and the ministries (the entries made up), 西峡, a survey team, 河北, central investment, 云南 and state capital. */
import { Sheet, bad, d, f, form, g, h, m, num, title, w } from '../form';
import { L1, L2, L3, TG, WT } from '../kit';

/** http://gxglmes.com/templets/default/2021yusuan/sqb.files/sheet001.htm : labels, the first four rows and their rules as published; the rest made up, 95 in all. */
const duan = new Sheet('sqb', { grid: [1, 1, 1, 3, 3, 3] })
  .begin('project-target')
  .row(w(6, title('财政支出绩效目标申报表')))
  .row(w(6, '（2021年度）'))
  .row(w(6, '填报单位：都安瑶族自治县职业教育中心'))
  .row('项目名称', w(3, f('projectName', '汽修实训车间建设')), '项目类型', '发展类')
  .row('主管部门编码', w(3, '208'), '主管部门名称', f('department', '都安瑶族自治县教育局'))
  .row('项目实施单位', w(3, f('implementingUnit', '都安瑶族自治县职业教育中心')), '项目负责人', '韦校长')
  .row('联系电话', w(3, '0778-5210000'), '项目起止时间(如20190101)', '20210301到20211231')
  .row(
    d(7, '项目资金申请（万元）'),
    w(3, m('total', 'label', '资金总额：')),
    w(2, m('total', 'amount', num(160))),
  )
  .row(w(3, m('part', 'label', '一般公共预算拨款：')), w(2, m('part', 'amount', num(120))))
  .row(w(3, m('part', 'label', '政府性基金预算拨款：')), w(2, m('part', 'amount', num(0))))
  .row(w(3, m('part', 'label', '国有资本经营预算拨款：')), w(2, m('part', 'amount', num(0))))
  .row(w(3, m('part', 'label', '纳入财政专户管理的收入：')), w(2, m('part', 'amount', num(40))))
  .row(w(3, m('part', 'label', '未纳入财政专户管理的收入：')), w(2, m('part', 'amount', num(0))))
  .row(w(3, m('part', 'label', '上年结余收入：')), w(2, m('part', 'amount', num(0))))
  .row('单位职能概述(450字内)', w(5, '开展中等职业教育和短期技能培训。'))
  .row('项目概况(450字内)', w(5, '新建汽修实训车间1间，购置举升机等设备24台。'))
  .row(d(3, '项目立项情况'), w(3, '项目立项的依据(450字内)'), w(2, '县政府第12次常务会议纪要'))
  .row(w(3, '项目申报的可行性(450字内)'), w(2, '场地已落实，师资已配备。'))
  .row(w(3, '项目申报的必要性(450字内)'), w(2, '现有工位不足，无法分组实训。'))
  .row('项目实施进度计划(450字内)', w(5, '3月招标，6月完成土建，9月设备验收。'))
  .row(d(2, '项目绩效目标'), w(3, '长期目标(450字内)'), w(2, '年度目标(450字内)'))
  .row(
    w(3, '三年建成县级开放实训基地。'),
    w(2, g('expected', '建成汽修实训车间1间，购置设备24台，开出实训项目16个。')),
  )
  .row(w(6, '项目年度绩效目标衡量指标'))
  .head(
    'annual',
    L1(),
    L2(),
    WT('分值'),
    L3('指标内容(150字内)'),
    TG('指标值(150字内)'),
    h('scoringText', '评分细则(150字内)'),
  )
  .ind(
    d(2, '投入指标'),
    '资金到位率',
    5,
    '资金到位率=（实际到位资金/计划投入资金）×100%。',
    '资金到位率达100%',
    '到位率100%得5分，每少10个百分点以内扣1分，扣完为止。',
  )
  .ind(
    '预算支出进度',
    15,
    '预算支出进度是否达到90%以上。',
    '预算支出进度达到90%以上',
    '预算支出进度达到90%以上（含90%）得15分，每少1个百分点扣1分，扣完为止。',
  )
  .ind(
    d(2, '过程指标'),
    '项目资金专项核算',
    5,
    '专项资金是否按《行政单位财务规则》和《事业单位财务规则》专款专用，专项核算。',
    '专项资金必须按《行政单位财务规则》和《事业单位财务规则》专款专用，专项核算',
    '专项资金按《行政单位财务规则》和《事业单位财务规则》专款专用得2分，专项核算得3分，否则0分。',
  )
  .ind(
    '资金使用合规性',
    10,
    '是否符合国家财经法规和财务管理制度以及有关专项资金管理办法的规定。',
    '资金使用合规',
    '每发现一处不合规扣2分，扣完为止。',
  )
  .ind(d(3, '产出指标'), '产出数量', 15, '购置实训设备的台数。', '24台', '每少1台扣1分，扣完为止。')
  .ind('产出质量', 10, '设备验收合格率。', '100%', '每低1个百分点扣1分，扣完为止。')
  .ind('产出时效', 10, '设备验收完成时间。', '2021年9月底前', '每推迟1个月扣2分，扣完为止。')
  .ind('效果指标', '社会效益', 15, '开出实训项目的个数。', '≥16个', '每少1个扣1分，扣完为止。')
  .ind(
    '满意度指标',
    '服务对象满意度',
    10,
    '在校学生对实训条件的满意度。',
    '≥90%',
    '每低1个百分点扣1分，扣完为止。',
  )
  .end()
  .finding('weight/total')
  .tolerate(
    'weight/total',
    'total/weight',
    'weight/level1',
    'indicator/category',
    'indicator/parent',
    'indicator/level1-missing',
    'indicator/level2-missing',
  );
const guangxi = form({
  id: 'twentysixth-guangxi-duan-school-target-published-wrong',
  about:
    '广西2021财政支出绩效目标申报表 http://gxglmes.com/templets/default/2021yusuan/sqb.files/sheet001.htm （标签、投入与过程行照原文，其余编写为都安职校）：标签带“(450字内)”，分值在指标内容之前，评分细则一列；分值相加95',
  sheets: [duan],
});

/** http://www.boteman.cn/paper/97320058.html , the 范本: 评价内容, 绩效内容, 参考标准, 绩效目标值 as published; filled by hand, 48 + 6 + 3 is 57, not 58. */
const chaoan = new Sheet('附件1', { grid: [1, 1, 1, 2, 2, 2] })
  .row(w(6, '附件1：'))
  .begin('project-target')
  .row(w(6, title('财政支出项目绩效目标申报表')))
  .row(w(6, '填报单位（盖章）：潮安区凤凰镇人民政府'))
  .row('单位代码', w(3, '705012'), '单位名称', '潮安区凤凰镇人民政府')
  .row('项目名称', w(3, f('projectName', '凤凰单丛古茶树保护')), '是否新增', '是√  否□')
  .row('上年度预算安排资金（万元）', w(3, 0), '项目类型', '社会发展性项目□  部门发展性项目√')
  .row('功能科目编码', w(3, '2130504'), '功能科目名称', '农村基础设施建设')
  .row('项目实施单位', w(3, f('implementingUnit', '潮安区凤凰镇农业农村办公室')), '项目负责人', '文某')
  .row('联系电话', w(3, '0768-6680000'), '项目起止时间', '2019年1月至2019年12月')
  .row(
    d(4, '项目资金申请（万元）'),
    w(3, m('total', 'label', '资金总额：')),
    w(2, bad('funds/declared-sum|funds/parts-sum', m('total', 'amount', 58))),
  )
  .row(w(3, m('part', 'label', '财政拨款：')), w(2, m('part', 'amount', 48)))
  .row(w(3, m('part', 'label', '自有资金：')), w(2, m('part', 'amount', 6)))
  .row(w(3, m('part', 'label', '其他：')), w(2, m('part', 'amount', 3)))
  .row('单位职能概述', w(5, '负责辖区农业农村发展和名茶产业管理。'))
  .row(d(2, '项目立项情况'), w(2, '项目立项的依据'), w(3, '市政府古茶树保护工作会议纪要'))
  .row(w(2, '项目申报的必要性'), w(3, '古茶树老化、虫害加重。'))
  .row('项目总体绩效目标（长期目标）', w(5, '古茶树资源得到系统保护。'))
  .head(
    'annual',
    d(9, '项目年度绩效目标（定量目标）'),
    L1('评价内容'),
    L2(null),
    L3('绩效内容'),
    '参考标准',
    TG('绩效目标值'),
  )
  .ind(d(2, '投入'), '时效目标', '目标1：资金支付完成时间', '合同约定', '12月底前')
  .ind('成本目标', '目标1：单株养护成本', '上年同类项目', '≤150元')
  .ind(d(3, '产出'), d(2, '数量目标'), '目标1：建档挂牌古茶树', '普查数', '3700株')
  .ind('目标2：病虫害统防统治', '技术规程', '≥2次')
  .ind('质量目标', '目标1：古茶树成活率', '行业标准', '≥99%')
  .ind(d(3, '效益'), '经济效益目标', '目标1：茶农亩均增收', '上年数', '≥800元')
  .ind('社会效益目标', '目标1：带动茶旅接待', '上年数', '≥2万人次')
  .ind('服务对象满意度目标', '目标1：茶农满意度', '问卷', '≥90%')
  .row(w(3, '单位已有的（或拟订的）保证项目实施的制度、措施'), w(3, '《古茶树管护责任制》'))
  .end()
  .tolerate(
    'field/missing',
    'indicator/level1-missing',
    'indicator/level2-missing',
    'goal/missing',
    'indicator/category',
    'indicator/parent',
    'indicator/placeholder',
    'layout/missing-column',
    'indicator/input-as-output',
    'funds/declared-sum',
    'funds/parts-sum',
  );
const guangdong = form({
  id: 'twentysixth-guangdong-chaoan-tea-target-published-wrong',
  about:
    '财政支出项目绩效目标申报表（范本）http://www.boteman.cn/paper/97320058.html （标签照原文，略有删节，内容编写为潮安凤凰镇）：“评价内容”只盖住一级，二级一列表头空白，绩效内容写“目标1：”，参考标准在目标值之前；48+6+3为57而写58',
  sheets: [chaoan],
});

/** http://m.law-lib.com/law/law_view.asp?id=565949&page=2 : the ministry's form of 2017, 二级指标 with stars is the name; entries made up, the groundwater has no value. */
const honghu = new Sheet('附1', { grid: [1, 1, 4, 2] })
  .begin('project-target')
  .row(w(4, '附1'))
  .row(w(4, title('水污染防治专项绩效目标申报表')))
  .row(w(4, '（ 2018 年度）'))
  .row(w(2, '方案名称'), w(2, f('projectName', '洪湖流域水污染防治2018年度实施方案')))
  .row(w(2, '中央主管部门'), w(2, '生态环境部'))
  .row(w(2, '省级主管部门'), w(2, f('department', '湖北省环境保护厅')))
  .row(w(2, '省级财政部门'), w(2, '湖北省财政厅'))
  .row(w(2, d(3, '资金\n情况\n（万元）')), m('total', 'label', '年度金额：'), m('total', 'amount', num(6800)))
  .row(m('part', 'label', '其中：中央补助'), m('part', 'amount', num(5000)))
  .row(m('part', 'label', '地方资金'), m('part', 'amount', num(1800)))
  .row(
    '年\n度\n目\n标',
    w(3, g('expected', '目标1：拆除围网养殖，修复湖滨带。\n目标2：洪湖国控断面水质稳定在Ⅳ类。')),
  )
  .head('annual', d(7, '绩\n效\n指\n标'), L1('一级\n指标'), h('level3', '二级指标'), TG('指标值'))
  .ind(d(2, '产\n出\n指\n标'), '开工率*1', '≥95%')
  .ind('完工率*2', '≥70%')
  .ind(d(4, '效\n益\n指\n标'), '1）重点流域：劣Ⅴ类水体比例', '≤5%')
  .ind('2）良好水体：洪湖营养状态指数', '≤55')
  .ind('3）饮用水水源：水源地水质达标率', '100%')
  .ind('4）地下水：水质极差比例', bad('indicator/target-missing', null))
  .row(w(4, '1.开工率：项目开工以“施工许可证”等文件为依据；'))
  .row(w(4, '2.完工率：以竣工验收报告为依据。'))
  .end()
  .tolerate(
    'field/missing',
    'indicator/level1-missing',
    'indicator/level2-missing',
    'indicator/category',
    'layout/missing-column',
    'indicator/unit-missing',
  );
const hubei = form({
  id: 'twentysixth-hubei-honghu-water-target-published-wrong',
  about:
    '水污染防治专项绩效目标申报表（财政部、环保部2017 http://m.law-lib.com/law/law_view.asp?id=565949 ，标签照原文，方案与数字编写为洪湖）：只有一级、二级指标，名称带“*1”与“1）”，方案名称，年度金额；地下水一行没有指标值',
  sheets: [honghu],
});

/** 基建类 and 专项类 after https://xiaomilidoc.com/p-10263853.html ; only the first is used. 3200 × 450 is 144万, not 154万. */
const xixia = new Sheet('申报表', { grid: [1, 1, 2, 2, 2] })
  .begin('project-target')
  .row(w(5, title('2016年度市级财政支出项目绩效目标申报表')))
  .row(w(2, '项目名称'), w(3, f('projectName', '伏牛山森林防火通道建设')))
  .row(
    w(2, '主管部门'),
    f('department', '西峡县林业局'),
    '项目用款单位',
    f('implementingUnit', '西峡县黄石庵国有林场'),
  )
  .row(
    w(2, d(4, '项目资金申报计划\n（万元）')),
    m('total', 'label', '资金总额'),
    w(2, m('total', 'amount', 260)),
  )
  .row(m('part', 'label', '申请市财政资金'), w(2, m('part', 'amount', 200)))
  .row(m('part', 'label', '项目用款单位自筹'), w(2, m('part', 'amount', 60)))
  .row(m('part', 'label', '其他'), w(2, m('part', 'amount', 0)))
  .row(
    w(2, '资金测算'),
    w(3, bad('basis/expression', '路面硬化3200平方米×450元/平方米=154万元，其余为涵洞、护坡及监理。')),
  )
  .row(w(2, '绩效总目标'), w(3, '三年建成防火通道26公里。'))
  .row(w(2, '阶段性目标（当年）'), w(3, g('expected', '建成防火通道8公里，防火车辆到达时间缩短。')))
  .head('annual', d(6, '基建类项目'), L1('一级指标'), L3('目标内容'), TG('目标值'), h('basis', '备注'))
  .ind(d(4, '产出目标'), '前期工作：完成施工图审查', '2016年3月底前', null)
  .ind('质量控制：分部工程合格率', '100%', '验收规范')
  .ind('工期控制：主体完工时间', '2016年10月底前', null)
  .ind('成本控制：每公里造价', '≤32.5万元', null)
  .ind('效益目标', '防火车辆平均到达时间', '≤40分钟', '上年75分钟')
  .row('专项类项目', w(4, '（本项目不填）'))
  .end()
  .tolerate(
    'indicator/level1-missing',
    'indicator/level2-missing',
    'indicator/category',
    'indicator/parent',
    'layout/missing-column',
    'goal/missing',
  );
const henan = form({
  id: 'twentysixth-henan-xixia-road-target-wrong',
  about:
    '河南西峡2016（照市级填表说明的项目编写）：申请市财政资金、项目用款单位自筹、其他，绩效总目标与阶段性目标，基建类项目写前期、质量、工期、成本，专项类不填；3200×450写成154万元',
  sheets: [xixia],
});

/** The central form with the points of execution in the money: 10 beside it, 90 in the rows; one name twice with two values. */
const survey = new Sheet('项目支出绩效目标表', { grid: [1, 1, 2, 3, 1, 1] })
  .begin('project-target')
  .row(w(6, title('项目支出绩效目标表')))
  .row(w(6, '（2025年度）'))
  .row(w(2, '项目名称'), w(4, f('projectName', '住户与价格调查专项')))
  .row(
    w(2, '主管部门及代码'),
    f('department', '[153]国家统计局'),
    '实施单位',
    w(2, f('implementingUnit', '国家统计局锦州调查队')),
  )
  .row(
    w(2, d(3, '项目资金\n（万元）')),
    m('total', 'label', '年度资金总额：'),
    m('total', 'amount', num(68.42)),
    '执行率\n分值（10）',
    10,
  )
  .row(m('part', 'label', '其中：财政拨款'), m('part', 'amount', num(66.42)), w(2, null))
  .row(m('part', 'label', '其他资金'), m('part', 'amount', num(2)), w(2, null))
  .row('年度\n总体\n目标', w(5, g('expected', '按月完成居民消费价格和住户收支调查，数据质量符合制度要求。')))
  .head('annual', d(9, '绩效\n指标'), L1('一级\n指标'), L2(), L3(), TG('指标值'), WT('分值\n（90）'))
  .ind('成本指标', '经济成本指标', '每记账户补贴', '≤180元/月', 20)
  .ind(d(4, '产出指标'), d(2, '数量指标'), '住户调查样本户', '≥420户', 15)
  .ind('价格采集规格品', '≥680种', 10)
  .ind('质量指标', '记账数据差错率', '≤0.5‰', 10)
  .ind('时效指标', '月报按时上报率', '＝100%', 5)
  .ind(d(2, '效益指标'), d(2, '社会效益指标'), '分析信息采用', '≥36篇', 10)
  .ind(bad('indicator/conflict|indicator/duplicate', '分析信息采用'), '≥30篇', 10)
  .ind('满意度指标', '服务对象满意度指标', '调查户满意度', '≥90%', 10)
  .end()
  .tolerate('indicator/conflict', 'indicator/duplicate');
const jinzhou = form({
  id: 'twentysixth-central-jinzhou-survey-target-wrong',
  about:
    '国家统计局锦州调查队2025（中央部门预算公开表样，数字编写）：执行率分值（10）夹在资金块右侧，指标“分值（90）”，主管部门及代码带[153]；“分析信息采用”两行指标值不同',
  sheets: [survey],
});

/** 河北: the plan of payment by quarter, which ends at 90%; right otherwise. */
const grapes = new Sheet('绩效目标', { grid: [1, 1, 2, 2, 1, 2] })
  .begin('project-target')
  .row(w(6, title('12.葡萄产业技术推广绩效目标表')))
  .row(w(3, '318昌黎县农业农村局'), w(3, '单位：万元'))
  .row(
    '项目编码',
    w(2, f('projectCode', '13032222P0060112345')),
    '项目名称',
    w(2, f('projectName', '葡萄产业技术推广')),
  )
  .row(
    d(2, '预算规模及资金用途'),
    m('total', 'label', '预算数'),
    m('total', 'amount', num(80)),
    m('part', 'label', '其中：财政资金'),
    m('part', 'amount', num(80)),
    '其他资金：无',
  )
  .row(w(5, '用于葡萄新品种引进、避雨栽培示范和培训。'))
  .row(d(2, '资金支出计划（%）'), '3月底', '6月底', '10月底', w(2, '12月底'))
  .row('15.00%', '40.00%', '75.00%', w(2, bad('funds/payment-plan', '90.00%')))
  .row('绩效目标', w(5, g('expected', '引进葡萄新品种6个，建设避雨栽培示范园400亩，培训果农600人次。')))
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    h('description', '绩效指标描述'),
    TG('指标值'),
    h('basis', '指标值确定依据'),
  )
  .ind(d(4, '产出指标'), '数量指标', '建设示范园', '避雨栽培示范园面积', '≥400亩', '实施方案')
  .ind('质量指标', '新品种成活率', '成活株数占定植株数比例', '≥92%', '技术规程')
  .ind('时效指标', '示范园建成时间', '验收完成时间', '10月底前', '实施方案')
  .ind('成本指标', '每亩建设补助', '财政补助标准', '≤1500元', '资金办法')
  .ind(d(2, '效益指标'), '经济效益指标', '亩均增收', '示范园亩均收入增加额', '≥1800元', '调查测算')
  .ind('生态效益指标', '化学农药减量', '示范园农药用量下降幅度', '≥20%', '调查测算')
  .ind('满意度指标', '服务对象满意度指标', '果农满意度', '问卷满意人数占比', '≥90%', '问卷')
  .end()
  .tolerate('funds/payment-plan');
const hebei = form({
  id: 'twentysixth-hebei-changli-grapes-target-wrong',
  about:
    '河北昌黎2022（省表样，数字编写）：预算数与财政资金横排，“其他资金：无”同格，资金支出计划四期；最后一期只到90%',
  sheets: [grapes],
});

/** Central investment: the whole investment beside what this year brings; a number without a unit. */
const fugong = new Sheet('绩效目标表', { grid: [1, 1, 1, 2, 1, 2, 1] })
  .begin('project-target')
  .row(w(7, '附件2'))
  .row(w(7, title('中央预算内投资项目绩效目标表')))
  .row(w(7, '（2023年度）'))
  .row(w(3, '项目名称'), w(4, f('projectName', '怒江峡谷乡镇供水保障工程')))
  .row(w(3, '日常监管直接责任单位'), w(4, '福贡县发展和改革局'))
  .row(
    w(3, '项目主管部门'),
    w(2, f('department', '福贡县水务局')),
    '项目单位',
    f('implementingUnit', '福贡县农村供水中心'),
  )
  .row(w(3, '建设起止年限'), w(4, '2022年至2024年'))
  .row(
    w(3, d(4, '投资情况\n（万元）')),
    '计划总投资',
    4260,
    m('total', 'label', '年度资金总额'),
    m('total', 'amount', 1600),
  )
  .row('其中：中央预算内投资', 3400, m('part', 'label', '其中：中央预算内投资'), m('part', 'amount', 1300))
  .row('地方财政投资', 860, m('part', 'label', '地方财政投资'), m('part', 'amount', 300))
  .row('其他资金', 0, m('part', 'label', '其他资金'), m('part', 'amount', 0))
  .row(w(3, '年度建设目标'), w(4, g('expected', '建成取水口4处，铺设输水管道21公里，解决3个乡镇供水。')))
  .head('annual', L1(), w(2, L2()), w(2, L3()), TG('指标值'), h('unit', '单位'))
  .ind(d(4, '实施效果指标'), w(2, d(2, '产出指标')), w(2, '建成取水口'), '≥4', '处')
  .ind(w(2, '铺设输水管道'), '≥21', bad('indicator/unit-missing', null))
  .ind(w(2, d(2, '效益指标')), w(2, '新增供水能力'), '≥2600', '立方米/日')
  .ind(w(2, '受益人口'), '≥1.8', '万人')
  .ind(d(3, '过程管理指标'), w(2, '计划管理指标'), w(2, '投资计划分解转发用时'), '≤20', '个工作日')
  .ind(w(2, '资金管理指标'), w(2, '中央预算内投资支付率'), '≥80', '%')
  .ind(w(2, '项目管理指标'), w(2, '项目开工率'), '＝100', '%')
  .ind('满意度指标', w(2, '服务对象满意度指标'), w(2, '群众满意度'), '≥90', '%')
  .end()
  .tolerate('indicator/level1-missing', 'indicator/level2-missing', 'indicator/category', 'indicator/parent');
const yunnan = form({
  id: 'twentysixth-yunnan-fugong-water-investment-target-wrong',
  about:
    '云南福贡2023（中央预算内投资绩效目标表样，数字编写）：计划总投资在左、年度资金在右，日常监管直接责任单位，一级为实施效果、过程管理、满意度，单位一列；21公里没有单位',
  sheets: [fugong],
});

/** 云南's own transfers: three years beside this year, as its instruction says; the school's year is less than nothing. */
const xinping = new Sheet('项目绩效目标申报表', { grid: [1, 1, 1, 3, 2, 2, 2] })
  .begin('project-target')
  .row(w(7, title('云南省省对下专项转移支付项目绩效目标申报表')))
  .row(w(7, '（2019年度）'))
  .row(w(3, '项目名称'), w(4, f('projectName', '农村学前教育幼儿园改扩建')))
  .row(
    w(3, '省级主管部门'),
    '云南省教育厅',
    '县级主管部门',
    w(2, f('department', '新平彝族傣族自治县教育体育局')),
  )
  .row(
    w(3, d(3, '资金情况（万元）')),
    '三年实施期金额',
    1800,
    m('total', 'label', '年度金额'),
    m('total', 'amount', 600),
  )
  .row('其中：省级补助', 1500, m('part', 'label', '其中：省级补助'), m('part', 'amount', 500))
  .row('州（市）、县级资金', 300, m('part', 'label', '州（市）、县级资金'), m('part', 'amount', 100))
  .row(w(3, '三年总体目标'), w(4, '改扩建村级幼儿园27所，学前三年毛入园率达到92%。'))
  .row(w(3, '年度目标'), w(4, g('expected', '改扩建村级幼儿园9所，新增学位540个。')))
  .head(
    'annual',
    d(7, '绩效指标'),
    L1(),
    L2(),
    L3('三级指标'),
    h('target', '三年总体指标值', 'long-term'),
    h('target', '年度指标值', 'annual'),
    h('basis', '备注'),
  )
  .ind(d(4, '产出指标'), d(2, '数量指标'), '改扩建幼儿园', '27所', '9所', null)
  .ind('新增学位', '≥1620个', bad('indicator/suspicious-value', '-540个'), null)
  .ind('质量指标', '改扩建验收合格率', '100%', '100%', null)
  .ind('时效指标', '当年投用率', '≥95%', '≥90%', null)
  .ind('效益指标', '社会效益指标', '学前三年毛入园率', '≥92%', '≥88%', '教育统计')
  .ind('满意度指标', '服务对象满意度指标', '家长满意度', '≥90%', '≥90%', null)
  .end()
  .tolerate('goal/long-annual', 'field/missing', 'indicator/level2-missing', 'indicator/category');
const transfer = form({
  id: 'twentysixth-yunnan-xinping-kindergarten-target-wrong',
  about:
    '云南新平2019（省对下专项转移支付申报表，照填报说明编写）：三年总体指标值与年度指标值并列，三年实施期金额在左，省、县两级主管部门；新增学位写-540个',
  sheets: [xinping],
});

/** State capital: the capital put in, last year's results before the value; the department is blank. */
const capital = new Sheet('国资预算', { at: 'B1', grid: [1, 1, 2, 1, 1, 2] })
  .begin('project-target')
  .row(w(6, title('国有资本经营预算支出项目绩效目标表')))
  .row(w(6, '（2024年）　　　　　　　金额单位：万元'))
  .row('项目名称', w(2, f('projectName', '茶叶加工园资本金注入')), '支出类别', w(2, '资本金注入'))
  .row(
    '主管部门',
    w(2, bad('field/missing', f('department', null))),
    '实施企业',
    w(2, f('implementingUnit', '湄潭县茶业投资集团有限公司')),
  )
  .row(d(3, '资金情况'), w(2, m('total', 'label', '年度资金总额')), w(3, m('total', 'amount', 1200)))
  .row(w(2, m('part', 'label', '其中：国有资本经营预算')), w(3, m('part', 'amount', 900)))
  .row(w(2, m('part', 'label', '企业自筹')), w(3, m('part', 'amount', 300)))
  .row('年度目标', w(5, g('expected', '建成精制茶生产线2条，年新增产能1600吨。')))
  .head('annual', L1(), L2(), L3(), h('targetLast', '上年值'), TG('年度目标值'), h('basis', '测算依据'))
  .ind(d(4, '产出指标'), '数量指标', '建成精制茶生产线', '1条', '2条', '可研报告')
  .ind('质量指标', '产品抽检合格率', '99%', '≥99%', '企业标准')
  .ind('时效指标', '生产线投产时间', '—', '2024年9月底前', '可研报告')
  .ind('成本指标', '每条生产线投资', '—', '≤600万元', '可研报告')
  .ind(d(2, '效益指标'), '经济效益指标', '国有资本保值增值率', '101.2%', '≥102%', '国资考核办法')
  .ind('社会效益指标', '带动茶农', '860户', '≥1200户', '合作协议')
  .ind('满意度指标', '服务对象满意度指标', '签约茶农满意度', '92%', '≥90%', '问卷')
  .row(w(6, '填表人：田茂　　　审核人：冯丽　　　填报日期：2023年11月20日'))
  .end();
const guizhou = form({
  id: 'twentysixth-guizhou-meitan-capital-target-wrong',
  about:
    '贵州湄潭2024（国有资本经营预算表样，数字编写）：表从B1起，支出类别、实施企业，企业自筹，上年值在年度目标值之前，测算依据一列；主管部门空白',
  sheets: [capital],
});

export const targets = [guangxi, guangdong, hubei, henan, jinzhou, hebei, yunnan, transfer, guizhou];
