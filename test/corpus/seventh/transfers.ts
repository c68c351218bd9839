/** 转移支付: tables without points, of the centre, the provinces and a county. */
import { Sheet, bad, d, f, form, g, h, pct, title, w, wd } from '../form';
import { AC, BA, EX, L1, L2, L3, LB, RS, RT, TG } from '../kit';

/** 湖南 衡山 2020, as published (https://taowenge.com/p-72820237.html): 县级储备粮; 变质比例 0 of 0; one row 100% against 无. */
const grainSheet = new Sheet('储备粮', { grid: [1, 1, 2, 1, 1, 2] })
  .begin('transfer-self-evaluation')
  .row(w(6, title('2020年度县级专项资金绩效目标自评表')))
  .row(w(2, '专项资金名称'), f('projectName', '县级储备粮'), w(2, '负责人及电话'), '旷某、向某')
  .row(
    w(2, '县级主管部门'),
    f('department', '衡山县商务和粮食局'),
    w(2, '实施单位'),
    f('implementingUnit', '粮食调控储备与产业发展股'),
  )
  .fundHead(
    wd(2, 4, '项目资金\n（万元）'),
    LB(),
    BA('全年预算数（A）'),
    EX('全年执行数（B）'),
    RT('执行率（B/A）'),
  )
  .fund('total', '年度资金总额', 194.9, 194.9, '100%')
  .fund('part', '其中：中央、省、市补助', null, null, null)
  .fund('part', '县级资金', 194.9, 194.9, '100%')
  .row(d(2, '年度总体目标'), w(2, '年初设定目标'), w(3, '全年实际完成情况'))
  .row(w(2, g('expected', '保持和稳定地方粮食储备机制')), w(3, g('actual', '地方粮食储备规模达标')))
  .head(
    'annual',
    L1('一级\n指标'),
    L2('二级\n指标'),
    L3('三级指标'),
    TG('年度指标\n值'),
    AC('全年\n完成值'),
    RS('未完成原因和\n改进措施'),
  )
  .ind(d(8, '产\n出\n指\n标'), d(2, '数量\n指标'), '5000吨稻谷、500吨成品粮储备到位率', '100%', '100%', null)
  .ind('库存数量真实率', '100%', '100%', null)
  .ind(d(3, '质量\n指标'), '县级储备粮管理制度严格执行率', '100%', '100%', null)
  .ind('储备粮管理专户管理率', '100%', '100%', null)
  .ind('县级储备粮库存粮食明显变质比例', '0', '0', null)
  .ind('时效\n指标', '县级储备粮贷款付息及时率', '100%', '100%', null)
  .ind(d(2, '成本\n指标'), '国家政策性粮收购价格执行率', '100%', '100%', null)
  .ind('县级储备粮库存成本核算率', '100%', '100%', null)
  .ind(d(4, '效\n益\n指\n标'), '经济\n效益\n指标', '利息费用保障率', '100%', '100%', null)
  .ind(d(2, '生态\n效益\n指标'), '科学保粮率', '100%', '100%', null)
  .ind('食品安全指标达标率', '100%', '100%', null)
  .ind('可持\n续影\n响指\n标', '粮食储备设备维护及安全性', '高', '高', null)
  .ind(
    d(2, '满意\n度指\n标'),
    d(2, '服务\n对象\n满意\n度指\n标'),
    '因粮食市场波动引起的粮食安全事件发生数',
    '0起',
    '0起',
    null,
  )
  .ind('市民满意度调查', '≥90%', '100%', null)
  .row('说明', w(5, '无'))
  .row(w(6, '注：1、其他资金包括和中央、省、市补助、地方财政资金共同投入到同一项目的自有资金、社会资金。'))
  .end();
const grain = form({
  id: 'seventh-hengshan-grain-published',
  about: '湖南衡山县级储备粮2020年公开表：没有分值得分，竖排指标名，0与0，满意度下放“事件发生数”',
  sheets: [grainSheet],
  tolerated: [
    'indicator/category',
    'indicator/unit-missing',
    'actual/copied',
    'field/amount-text',
    'indicator/vague',
  ],
});

/** 贵州: the ministry's 区域绩效自评表; two fund lines besides the total; clean. */
const bridge = new Sheet('衔接资金', { grid: [1, 1, 1, 2, 1, 1, 2] })
  .begin('transfer-self-evaluation')
  .row(w(7, '附件2'))
  .row(w(7, title('中央财政衔接推进乡村振兴补助资金区域绩效自评表')))
  .row(w(7, '（2024年度）'))
  .row(w(2, '转移支付（项目）名称'), w(5, f('projectName', '中央财政衔接推进乡村振兴补助资金')))
  .row(w(2, '中央主管部门'), w(5, '农业农村部'))
  .row(
    w(2, '地方主管部门'),
    w(2, '黔东南苗族侗族自治州农业农村局'),
    w(2, '资金使用单位'),
    f('implementingUnit', '从江县农业农村局'),
  )
  .fundHead(
    wd(2, 5, '资金投入情况\n（万元）'),
    w(2, LB()),
    BA('全年预算数（A）'),
    EX('全年执行数（B）'),
    RT('预算执行率（B/A×100%）'),
  )
  .fund('total', w(2, '年度资金总额：'), 5600, 5488, '98.00%')
  .fund('part', w(2, '其中：中央财政资金'), 4800, 4800, '100.00%')
  .fund('part', w(2, '　　　地方资金'), 800, 688, '86.00%')
  .fund('part', w(2, '　　　其他资金'), null, null, null)
  .row(d(4, '资金管理情况'), w(2, '管理环节'), w(3, '情况说明'), '存在问题和改进措施')
  .row(w(2, '分配科学性'), w(3, '按因素法分配'), '无')
  .row(w(2, '下达及时性'), w(3, '收到后30日内下达'), '无')
  .row(w(2, '执行准确性'), w(3, '无截留、挤占、挪用'), '地方资金112万元质保金次年支付')
  .row(d(2, '总体目标完成情况'), w(3, '总体目标'), w(3, '全年实际完成情况'))
  .row(
    w(3, g('expected', '实施产业项目42个，改善农村基础设施。')),
    w(3, g('actual', '实施产业项目43个，基础设施得到改善。')),
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
  .ind(d(4, '产出指标'), '数量指标', '实施产业项目', '≥42个', '43个', null)
  .ind('质量指标', '项目验收合格率', '100%', '100%', null)
  .ind('时效指标', '项目按期完工率', '≥95%', '93%', '3个项目受用地审批影响跨年实施，2025年4月完工')
  .ind('成本指标', '村组道路每公里造价', '≤55万元', '53.6万元', null)
  .ind(d(3, '效益指标'), '经济效益指标', '脱贫人口人均纯收入增幅', '≥8%', '9.1%', null)
  .ind('社会效益指标', '受益脱贫人口', '≥3.6万人', '3.82万人', null)
  .ind('可持续影响指标', '项目资产管护制度', '健全', '健全', null)
  .ind('满意度指标', '服务对象满意度指标', '受益群众满意度', '≥90%', '96%', null)
  .row(
    '说明',
    w(6, '请在此处简要说明中央巡视、各级审计和财政监督中发现的问题及其所涉及的金额，如没有请填无。　　无'),
  )
  .end();
const guizhouBridge = form({
  id: 'seventh-guizhou-bridge-transfer',
  about: '贵州从江：财政部区域绩效自评表，有资金管理情况小表，93%未达95%有原因，无错',
  sheets: [bridge],
});

/** 新疆: the rate of the total is the rate of the central part. */
const schoolSheet = new Sheet('义务教育', { grid: [1, 1, 2, 1, 1, 1, 2] })
  .begin('transfer-self-evaluation')
  .row(w(7, title('城乡义务教育补助经费转移支付绩效自评表（2023年度）')))
  .row('专项名称', w(6, f('projectName', '城乡义务教育补助经费')))
  .row(
    '主管部门',
    w(3, f('department', '拜城县教育局')),
    '资金使用单位',
    w(2, f('implementingUnit', '全县32所中小学')),
  )
  .fundHead(
    d(4, '资金情况（万元）'),
    w(2, LB('资金构成')),
    BA('全年预算数(A)'),
    EX('全年执行数(B)'),
    w(2, RT('执行率(B/A)')),
  )
  .fund('total', w(2, '年度资金总额'), 4200, 3990, w(2, bad('funds/rate', '100%')))
  .fund('part', w(2, '其中：中央补助'), 3600, 3600, w(2, '100%'))
  .fund('part', w(2, '地方资金'), 600, 390, w(2, '65%'))
  .row(
    '年初设定目标',
    w(3, g('expected', '补助公用经费学生4.1万人。')),
    '全年实际完成情况',
    w(2, g('actual', '补助公用经费学生4.13万人。')),
  )
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    TG('年度指标值'),
    h('unit', '单位'),
    AC('全年完成值'),
    RS('未完成原因和改进措施'),
  )
  .ind(d(4, '产出指标'), '数量指标', '补助公用经费学生数', '≥4.1', '万人', 4.13, null)
  .ind('质量指标', '义务教育阶段入学率', '≥99.9', '%', 99.95, null)
  .ind('时效指标', '资金拨付及时率', 100, '%', 100, null)
  .ind('成本指标', '小学生均公用经费标准', 720, '元', 720, null)
  .ind(d(2, '效益指标'), '社会效益指标', '九年义务教育巩固率', '≥97', '%', 98.2, null)
  .ind('可持续影响指标', '经费保障机制', '健全', null, '健全', null)
  .ind('满意度指标', '服务对象满意度指标', '师生满意度', '≥90', '%', 93, null)
  .end()
  .tolerate('funds/low-rate-unexplained');
const xinjiangSchool = form({
  id: 'seventh-xinjiang-school-transfer-wrong',
  about: '新疆拜城：3990/4200=95%而写100%；单位在指标值与完成值之间',
  sheets: [schoolSheet],
});

/** 甘肃 民政: an actual is blank; pasted from Word over a fine grid. */
const reliefSheet = new Sheet('困难群众救助', { grid: [1, 2, 3, 2, 2, 2, 3] })
  .begin('transfer-self-evaluation')
  .row(w(7, title('中央财政困难群众救助补助资金绩效自评表')))
  .row(w(7, '（2023年度）'))
  .row(w(2, '转移支付名称'), w(5, f('projectName', '困难群众救助补助资金')))
  .row(
    w(2, '省级主管部门'),
    f('department', '甘肃省民政厅'),
    '资金使用单位',
    w(3, f('implementingUnit', '通渭县民政局')),
  )
  .fundHead(
    w(2, d(4, '资金情况\n（万元）')),
    w(2, LB()),
    BA('全年预算数'),
    EX('全年执行数'),
    RT('预算执行率'),
  )
  .fund('total', w(2, '年度资金总额：'), 15620, 15620, pct(1))
  .fund('part', w(2, '其中：中央补助'), 13200, 13200, pct(1))
  .fund('part', w(2, '地方资金'), 2420, 2420, pct(1))
  .row(
    w(2, '年度总体目标'),
    w(2, g('expected', '规范城乡低保和特困人员救助供养，确保应保尽保。')),
    '完成情况',
    w(2, g('actual', '困难群众基本生活得到保障。')),
  )
  .head(
    'annual',
    d(8, '绩\n效\n指\n标'),
    L1(),
    w(1, L2()),
    L3('三级指标'),
    TG('年度指标值'),
    AC('全年完成值'),
    RS('未完成原因'),
  )
  .ind(d(4, '产出指标'), '数量指标', '城乡低保对象人数', '≥4.2万人', bad('actual/missing', null), null)
  .ind('质量指标', '低保对象认定准确率', '≥97%', '98%', null)
  .ind('时效指标', '救助资金按时发放率', '100%', '100%', null)
  .ind('成本指标', '孤儿基本生活保障标准', '≥1440元/人·月', '1440元/人·月', null)
  .ind(d(2, '效益指标'), '社会效益指标', '困难群众生活水平', '有所提升', '有所提升', null)
  .ind('可持续影响指标', '主动发现机制', '建立', '建立', null)
  .ind('满意度指标', '服务对象满意度指标', '救助对象满意度', '≥90%', '95%', null)
  .end()
  .tolerate('indicator/direction');
const relief = form({
  id: 'seventh-gansu-relief-transfer-wrong',
  about: '甘肃通渭：Word粘贴的细网格，低保对象人数的全年完成值空白',
  sheets: [reliefSheet],
});

/** 内蒙古: a provincial transfer; an indicator is twice there with two targets. */
const roadSheet = new Sheet('Sheet1', { grid: [1, 1, 3, 2, 2, 2] })
  .begin('transfer-self-evaluation')
  .row(w(6, title('自治区对下转移支付资金绩效目标自评表')))
  .row(w(6, '（2024年度）　　　　　　　　　　　　　　　　　　单位：万元'))
  .row(w(2, '项目名称'), w(4, f('projectName', '农村牧区公路养护补助资金')))
  .row(
    w(2, '主管部门'),
    f('department', '察右后旗交通运输局'),
    '实施单位',
    w(2, f('implementingUnit', '察右后旗公路养护服务中心')),
  )
  .fundHead(w(2, d(3, '项目资金')), LB(), BA('全年预算数（A）'), EX('全年执行数（B）'), RT('执行率（B/A）'))
  .fund('total', '年度资金总额', 760, 760, '100.00%')
  .fund('part', '其中：自治区补助', 760, 760, '100.00%')
  .row(
    w(2, '年初设定目标'),
    g('expected', '养护农村公路860公里。'),
    '全年实际完成情况',
    w(2, g('actual', '养护农村公路868公里。')),
  )
  .head('annual', L1(), L2(), L3(), TG(), AC('全年完成值'), RS('未完成原因和改进措施'))
  .ind(d(5, '产出指标'), d(2, '数量指标'), '农村公路养护里程', '≥860公里', '868公里', null)
  .ind('农村公路养护里程', '≥820公里', '868公里', null)
  .ind('质量指标', '农村公路列养率', '100%', '100%', null)
  .ind('时效指标', '养护任务按期完成率', '100%', '100%', null)
  .ind('成本指标', '每公里养护成本', '≤9000元', '8755.76元', null)
  .ind(d(2, '效益指标'), '社会效益指标', '公路服务人口', '≥6.5万人', '6.7万人', null)
  .ind('可持续影响指标', '养护资金投入机制', '建立', '建立', null)
  .ind('满意度指标', '服务对象满意度指标', '农牧民满意度', '≥90%', '94%', null)
  .end()
  .finding('indicator/conflict')
  .tolerate('indicator/duplicate', 'indicator/conflict');
const road = form({
  id: 'seventh-neimenggu-road-transfer-wrong',
  about: '内蒙古察右后旗：同名指标“农村公路养护里程”出现两次，指标值860与820公里',
  sheets: [roadSheet],
});

export const transfers = [grain, guizhouBridge, xinjiangSchool, relief, road];
