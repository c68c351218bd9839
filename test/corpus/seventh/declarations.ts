/** Targets of projects and departments, base data. */
import { Sheet, bad, d, f, form, g, h, m, may, title, w } from '../form';
import { L1, L2, L3, TG, WT } from '../kit';

/** 福建: 90 points without those for execution, sign and unit apart; clean. */
const quaySheet = new Sheet('项目绩效目标', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-target')
  .row(w(8, title('项目支出绩效目标申报表')))
  .row(w(8, '（2025年度）'))
  .row(
    '项目名称',
    w(3, f('projectName', '渔港码头维护')),
    '项目代码',
    w(3, f('projectCode', '35012225P000000334')),
  )
  .row(
    '主管部门',
    w(3, f('department', '连江县海洋与渔业局')),
    '实施单位',
    w(3, f('implementingUnit', '连江县渔港管理站')),
  )
  .row(d(3, '项目资金\n（万元）'), w(3, m('total', 'label', '年度资金总额')), w(4, m('total', 'amount', 260)))
  .row(w(3, m('part', 'label', '其中：财政拨款')), w(4, m('part', 'amount', 200)))
  .row(w(3, m('part', 'label', '其他资金')), w(4, m('part', 'amount', 60)))
  .row('年度目标', w(7, g('expected', '维护渔港码头6座，保障1200艘渔船停泊安全。')))
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    h('operator', '符号'),
    TG('指标值'),
    h('unit', '单位'),
    WT('分值'),
    h('basis', '指标值设定依据'),
  )
  .ind(d(4, '产出指标'), '数量指标', '维护渔港码头', '=', 6, '座', 20, '维护计划')
  .ind('质量指标', '维护工程验收合格率', '=', 100, '%', 10, '行业标准')
  .ind('时效指标', '维护任务按期完成率', '≥', 95, '%', 10, '合同')
  .ind('成本指标', '单座码头维护成本', '≤', 43, '万元', 10, '上年平均成本')
  .ind(d(2, '效益指标'), '社会效益指标', '停泊安全事故', '=', 0, '起', 20, '计划标准')
  .ind('可持续影响指标', '码头设计使用年限', '≥', 10, '年', 10, '设计文件')
  .ind('满意度指标', '服务对象满意度指标', '渔民满意度', '≥', 90, '%', 10, '历史数据')
  .end();
const quay = form({
  id: 'seventh-fujian-quay-target',
  about: '福建连江申报：分值90（不含执行率10），符号、数值、单位分列，无错',
  sheets: [quaySheet],
});

/** 湖南 宁乡坝塘镇 2021, as published (https://renrendoc.com/paper/307484460.html): contents and values that say nothing. */
const batangSheet = new Sheet('绩效目标表', { grid: [1, 1, 1, 2, 1, 1] })
  .begin('project-target')
  .row(w(6, title('项目绩效目标表')))
  .row(w(6, '（2021年度）'))
  .row(w(6, '填报单位（盖章）：宁乡市坝塘镇人民政府'))
  .row('项目名称', w(2, f('projectName', '镇域内基础设施建设')), '项目属性', w(2, '新增项目□　延续项目√'))
  .row('主管部门', w(2, f('department', '坝塘镇')), '主管部门编码', w(2, null))
  .row('项目单位', w(2, f('implementingUnit', '坝塘镇人民政府')), '项目负责人', w(2, '蒋某'))
  .row('起止时间', w(5, '2021年度'))
  .row(
    d(4, '资金总额及构成'),
    w(2, m('total', 'label', '总额')),
    w(3, m('total', 'amount', '10606.7522万元')),
  )
  .row(w(2, m('part', 'label', '一、财政拨款')), w(3, m('part', 'amount', '6923.3552万元')))
  .row(w(2, m('part', 'label', '二、自有资金')), w(3, m('part', 'amount', '0万元')))
  .row(w(2, m('part', 'label', '三、其他')), w(3, m('part', 'amount', '3683.3970万元')))
  .row('项目概况', w(5, '镇域内水利、道路、机关、学校及乡村振兴等基础设施建设'))
  .row(d(3, '项目实施进度计划'), w(3, '项目实施内容'), '开始时间', '完成时间')
  .row(w(3, '1、总体概念规划'), '2016', '2020')
  .row(w(3, '2、核心区规划'), '2021', '2021')
  .row(d(2, '项目绩效目标'), w(2, '长期目标'), w(3, '年度目标'))
  .row(
    w(2, '改善镇域内基础设施，振兴乡村经济'),
    w(3, g('expected', '全面完成集镇立面改造、机关、学校、乡村振兴等项目，搞好提质改造')),
  )
  .head('annual', d(9, '年度绩效指标'), L1('一级指标'), L2('二级指标'), L3('指标内容'), TG('指标值'), '备注')
  .ind(d(4, '产出指标'), '数量指标', '机关、学校、道路提质改造项目', '8个', null)
  .ind('质量指标', '工程质量合格率', '100%', null)
  .ind('时效指标', '项目按期完成率', '100%', null)
  .ind('成本指标', '工程结算审减后成本', '≤10606.7522万元', null)
  .ind(d(3, '效益指标'), '经济效益指标', '带动集镇商户', '≥88户', null)
  .ind('社会效益指标', '受益群众', '≥6800人', null)
  .ind('可持续影响指标', '设施管护机制', '建立', null)
  .ind('社会公众或服务对象满意度指标', '服务对象满意度', '群众满意度', '≥88%', null)
  .row(w(3, '填报人：'), w(3, '填报日期：'))
  .end();
const batang = form({
  id: 'seventh-ningxiang-batang-published',
  about:
    '湖南宁乡坝塘镇2021年绩效目标表（版式照公开表，指标补齐）：文字金额带万元，一级指标写“社会公众或服务对象满意度指标”，无错',
  sheets: [batangSheet],
  tolerated: ['field/amount-text', 'goal/long-annual', 'cost/equals-budget'],
});

/** 河北: payment plan falls from 60 to 50; a cost indicator with ≥. */
const farmSheet = new Sheet('5.项目绩效', { grid: [1, 1, 2, 2, 1, 2] })
  .begin('project-target')
  .row(w(6, title('10.农业技术推广项目绩效目标表')))
  .row(w(6, '313001蔚县农业农村局本级　　　　　　　　　　　　　　　　　　单位：万元'))
  .row(
    '项目编码',
    w(2, f('projectCode', '13072625P00YL110023')),
    '项目名称',
    w(2, f('projectName', '农业技术推广')),
  )
  .row(
    '预算规模及资金用途',
    m('total', 'label', '预算数'),
    m('total', 'amount', 80),
    m('part', 'label', '其中：财政资金', 'c'),
    m('part', 'amount', 80, 'c'),
    '其他资金：0',
  )
  .row(w(6, '用于谷子、杂粮新品种示范推广和农民培训。'))
  .row(d(2, '资金支出计划（%）'), '3月底', '6月底', '10月底', w(2, '12月底'))
  .row('30%', '60%', '50%', w(2, '100%'))
  .row('绩效目标', w(5, g('expected', '示范推广新品种2万亩，培训农民1500人次。')))
  .head(
    'annual',
    L1('一级指标'),
    L2('二级指标'),
    L3('三级指标'),
    h('description', '绩效指标描述'),
    TG('指标值'),
    h('basis', '指标值确定依据'),
  )
  .ind(d(4, '产出指标'), '数量指标', '示范推广面积', '示范推广新品种的面积', '≥2万亩', '工作计划')
  .ind('质量指标', '新品种达标率', '达到品种标准的面积占比', '≥95%', '行业标准')
  .ind('时效指标', '示范任务按期完成率', '按期完成任务数占比', '100%', '工作计划')
  .ind('成本指标', '每亩示范成本', '每亩投入资金', bad('indicator/direction', '≥40元'), '历史标准')
  .ind(d(2, '效益指标'), '经济效益指标', '亩均增收', '示范户亩均收入增加额', '≥150元', '上年数据')
  .ind('可持续影响指标', '技术推广体系', '县乡村三级推广体系', '健全', '工作计划')
  .ind('满意度指标', '服务对象满意度指标', '农户满意度', '满意户数占调查户数比例', '≥90%', '工作计划')
  .end()
  .finding('funds/payment-plan')
  .tolerate('funds/payment-plan');
const farm = form({
  id: 'seventh-hebei-farm-target-wrong',
  about: '河北蔚县：资金支出计划30→60→50→100不递增；成本指标写≥40元',
  sheets: [farmSheet],
});

/** 陕西: parts of the money make 130 of 120; a cost of up to 150 when the budget is 120; a number without its unit. */
const caveSheet = new Sheet('申报表', { grid: [1, 1, 2, 1, 1] })
  .begin('project-target')
  .row(w(5, title('佳县财政支出项目绩效目标申报表')))
  .row(w(5, '（2024年度）'))
  .row('项目名称', w(2, f('projectName', '危旧窑洞改造')), '项目属性', '新增项目☑ 延续项目□')
  .row('主管部门', w(2, f('department', '佳县住房和城乡建设局')), '主管部门编码', '128')
  .row('项目实施单位', w(2, f('implementingUnit', '佳县村镇建设站')), '项目负责人', '高某')
  .row(
    d(3, '项目资金申请（万元）'),
    w(2, m('total', 'label', '资金总额：')),
    w(2, bad('funds/declared-sum|funds/parts-sum', m('total', 'amount', 120))),
  )
  .row(w(2, m('part', 'label', '财政拨款：')), w(2, m('part', 'amount', 100)))
  .row(w(2, m('part', 'label', '自有资金：')), w(2, m('part', 'amount', 30)))
  .row('单位职能概述', w(4, '负责全县农村住房建设管理。'))
  .row('年度目标', w(4, g('expected', '改造危旧窑洞60孔，保障群众住房安全。')))
  .head('annual', L1('一级指标'), L2('二级指标'), L3('指标内容'), TG('指标值'), '备注')
  .ind(d(4, '产出指标'), '数量指标', '改造危旧窑洞', bad('indicator/unit-missing', '≥60'), null)
  .ind('质量指标', '改造验收合格率', '100%', null)
  .ind('时效指标', '改造任务完工时间', '2024年10月底', null)
  .ind('成本指标', '项目总成本', bad('cost/exceeds-budget', '≤150万元'), null)
  .ind(d(2, '效益指标'), '社会效益指标', '受益农户', '≥45户', null)
  .ind('可持续影响指标', '农村住房安全动态监测机制', '健全', null)
  .ind('服务对象满意度指标', '服务对象满意度', '农户满意度', '≥95%', null)
  .row('其他说明的问题', w(4, '无'))
  .row(w(2, '填报人：'), w(2, '单位负责人：'), '填报日期：')
  .end();
const cave = form({
  id: 'seventh-shaanxi-cave-target-wrong',
  about: '陕西佳县（版式照公开的申报表）：100+30≠120；项目总成本≤150超过预算120；≥60没有单位',
  sheets: [caveSheet],
});

/** 武汉 style: 测算依据 multiplies wrongly; one row has no points. */
const culvertSheet = new Sheet('项目申报', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-target')
  .row(w(9, title('2025年部门预算项目申报表')))
  .row(
    w(2, '项目名称'),
    w(3, f('projectName', '排水管网清淤')),
    w(2, '项目代码'),
    w(2, f('projectCode', '42010525021T000000377')),
  )
  .row(
    w(2, '项目主管部门'),
    w(3, f('department', '汉阳区水务和湖泊局')),
    w(2, '项目执行单位'),
    w(2, f('implementingUnit', '汉阳区排水管理处')),
  )
  .row(w(2, d(3, '项目资金来源（万元）')), w(4, '来源项目'), w(3, '金额'))
  .row(w(4, m('total', 'label', '合计')), w(3, m('total', 'amount', 96)))
  .row(w(4, m('part', 'label', '一般公共预算财政拨款收入')), w(3, m('part', 'amount', 96)))
  .row(w(2, '测算依据及说明'), w(7, bad('basis/expression', '清淤管网80公里，12000元/公里×80公里=86万元。')))
  .row(w(2, '项目绩效总目标'), w(7, g('expected', '清淤排水管网80公里，保障汛期排水通畅。')))
  .row(w(9, '年度绩效目标表'))
  .head(
    'annual',
    d(2, '目标名称'),
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
    d(6, '年度绩效目标1'),
    d(3, '产出指标'),
    '数量指标',
    '清淤管网长度',
    '70公里',
    '76公里',
    '80公里',
    20,
    '工作计划',
  )
  .ind('质量指标', '清淤验收合格率', '98%', '99%', '100%', 10, '合同')
  .ind('时效指标', '汛前清淤按期完成率', '100%', '100%', '100%', 10, '防汛要求')
  .ind(d(2, '效益指标'), '社会效益指标', '易渍水点消除数', '3个', '4个', '4个', 15, '渍水点清单')
  .ind('可持续影响指标', '管网巡查机制', '健全', '健全', '健全', bad('weight/missing', null), '工作计划')
  .ind('满意度指标', '服务对象满意度指标', '居民满意度', '92%', '93%', '95%', 10, '问卷')
  .end()
  .tolerate('weight/total', 'weight/level1', 'goal/long-annual');
const culvert = form({
  id: 'seventh-wuhan-culvert-target-wrong',
  about: '武汉汉阳：12000×80=96万元写成86万元；一行没有分值权重',
  sheets: [culvertSheet],
});

/** 困难群众救助: the blank sample of the province with ** for numbers, as published; nothing is wrong with it. */
const sampleSheet = new Sheet('参考模板', { grid: [1, 1, 3, 2] })
  .begin('project-target')
  .row(w(4, '附件2-21'))
  .row(w(4, title('绩效目标申报表（参考模板）')))
  .row(w(4, '（20XX年度）'))
  .row('项目名称', f('projectName', '困难群众救助项目'), '项目负责人及电话', null)
  .row('主管部门', f('department', null), '实施单位', f('implementingUnit', null))
  .row(d(3, '资金情况\n（万元）'), w(2, m('total', 'label', '年度资金总额：')), m('total', 'amount', null))
  .row(w(2, m('part', 'label', '其中：财政拨款')), m('part', 'amount', null))
  .row(w(2, m('part', 'label', '其他资金')), m('part', 'amount', null))
  .row(d(2, '总体目标'), w(3, '年度目标'))
  .row(w(3, g('expected', '目标1：\n目标2：\n目标3：\n……')))
  .head('annual', L1(), L2(), L3(), TG('指标值'))
  .maybe(d(9, '产出指标'), d(4, '数量指标'), '★农村低保发放人数', '**人')
  .maybe('★其中：建档立卡贫困人口农村低保发放人数', '**人')
  .maybe('★建档立卡贫困残疾人就业技能培训数量', '≥**人次')
  .maybe('……', null)
  .maybe(d(2, '质量指标'), '孤儿基本生活保障政策覆盖率', '≥**%')
  .maybe('符合低保条件的建档立卡贫困人口应保未保比率', '≤**%')
  .maybe(d(3, '成本指标'), '★农村低保标准', '**元/人·月')
  .maybe('农村特困人员基本生活标准', '**元/人·月')
  .maybe('……', null)
  .maybe(d(3, '效益指标'), '经济效益指标', '带动增加建档立卡贫困残疾人经济收入', '≥**万元')
  .maybe('社会效益指标', '政策知晓率', '≥**%')
  .maybe('可持续影响指标', '……', null)
  .maybe('满意度指标', '服务对象满意度指标', '农村低保对象满意度', '≥**%')
  .end();
const sample = form({
  id: 'seventh-relief-sample-target',
  about: '困难群众救助绩效目标申报参考模板：指标值都是**，未填，不应报错',
  sheets: [sampleSheet],
});

/** 江西: a department's goals with its tasks; no points; clean. */
const wholeSheet = new Sheet('整体目标', { grid: [1, 1, 2, 1, 1] })
  .begin('overall-target')
  .row(w(5, title('部门整体支出绩效目标表')))
  .row(w(5, '（2025年度）'))
  .row('部门名称', w(4, f('department', '铜鼓县林业局')))
  .row('联系人', w(2, '帅某'), '联系电话', '0795-8720000')
  .row(d(5, '部门基本信息'), w(2, '部门所属领域'), w(2, '农林水'))
  .row(w(2, '直属单位包括'), w(2, '林业工作站、森林防火中心'))
  .row(w(2, '内设职能部门'), w(2, '办公室、资源股、造林股'))
  .row(w(2, '编制控制数'), w(2, 68))
  .row(w(2, '在职人员总数'), w(2, 65))
  .row(d(5, '当年预算情况（万元）'), w(2, '收入预算合计'), w(2, 1460))
  .row(w(2, '其中：本年财政拨款收入'), w(2, 1460))
  .row(w(2, '支出预算合计'), w(2, 1460))
  .row(w(2, '其中：人员经费及公用经费'), w(2, 980))
  .row(w(2, '　　　项目经费'), w(2, 480))
  .row('年度总体目标', w(4, g('expected', '完成人工造林1.2万亩，森林火灾受害率控制在0.9‰以内。')))
  .head('annual', L1('一级指标'), L2('二级指标'), L3('三级指标'), TG('目标值'), h('basis', '备注'))
  .ind(d(5, '产出指标'), d(2, '数量指标'), '人工造林面积', '≥1.2万亩', null)
  .ind('森林抚育面积', '≥4.5万亩', null)
  .ind('质量指标', '造林成活率', '≥85%', null)
  .ind('时效指标', '造林任务按期完成率', '100%', null)
  .ind('成本指标', '“三公”经费支出', '≤9万元', null)
  .ind(d(2, '效益指标'), '生态效益指标', '森林火灾受害率', '≤0.9‰', null)
  .ind('社会效益指标', '带动就业', '≥600人', null)
  .ind('满意度指标', '服务对象满意度', '林农满意度', '≥90%', null)
  .end();
const whole = form({
  id: 'seventh-jiangxi-overall-target',
  about: '江西铜鼓部门整体目标：部门基本信息与当年预算情况，无分值，‰指标，无错',
  sheets: [wholeSheet],
});

/** 湖北: shares of the income; one is wrong. */
const shareSheet = new Sheet('整体申报', { grid: [1, 1, 1, 1, 1, 1, 1, 2] })
  .begin('overall-target')
  .row(w(8, title('2025年部门整体支出绩效目标申报表')))
  .row('部门名称', w(3, f('department', '郧西县档案馆')), '填报人', '操某', '联系电话', '0719-6220000')
  .row(
    d(5, '总体资金情况（万元）'),
    w(2, '项目'),
    '当年金额',
    '占比',
    w(3, '近两年收支金额（2024年、2023年）'),
  )
  .row(d(3, '收入构成'), '财政拨款', 400, '80%', 380, 362, null)
  .row('单位资金', 100, bad('share/percent', '25%'), 90, 85, null)
  .row('合计', 500, '100%', 470, 447, null)
  .row('支出构成', '合计', 500, '100%', 470, 447, null)
  .row('部门职能概述', w(7, '负责全县档案的收集、保管和利用。'))
  .row('年度目标', w(7, g('expected', '接收进馆档案1.2万卷，数字化30万页。')))
  .row(w(8, '年度绩效指标'))
  .head(
    'annual',
    L1('一级指标'),
    L2('二级指标'),
    w(2, L3('三级指标')),
    h('targetBeforeLast', '前年'),
    h('targetLast', '上年'),
    TG('预期当年实现值'),
    h('basis', '指标值确定依据'),
  )
  .ind(d(3, '产出指标'), '数量指标', w(2, '接收进馆档案'), '1万卷', '1.1万卷', '1.2万卷', '接收计划')
  .ind('质量指标', w(2, '档案数字化合格率'), '99%', '99%', '≥99%', '行业标准')
  .ind('时效指标', w(2, '查档服务及时率'), '100%', '100%', '100%', '服务承诺')
  .ind(
    d(2, '效益指标'),
    '社会效益指标',
    w(2, '档案利用人次'),
    '2100人次',
    '2300人次',
    '≥2400人次',
    '历史数据',
  )
  .ind('可持续影响指标', w(2, '档案安全体系'), '健全', '健全', '健全', '工作计划')
  .ind('满意度指标', '服务对象满意度指标', w(2, '查档群众满意度'), '95%', '96%', '≥96%', '问卷')
  .end()
  .tolerate('goal/long-annual');
const share = form({
  id: 'seventh-hubei-share-overall-target-wrong',
  about: '湖北郧西：收入构成占比100/500应为20%写成25%',
  sheets: [shareSheet],
});

/** 海南: a target of "-100%" that came of a dash; long-term and annual under each other. */
const reefSheet = new Sheet('绩效目标', { grid: [1, 1, 1, 3, 2] })
  .begin('overall-target')
  .row(w(5, title('部门（单位）整体支出绩效目标表')))
  .row(w(5, '（2024年度）　　　　　　　　　　　　　　　　金额单位：万元'))
  .row(w(2, '部门（单位）名称'), w(3, f('department', '陵水黎族自治县海洋局')))
  .row(w(2, d(3, '年度预算资金')), w(2, m('total', 'label', '资金总额')), m('total', 'amount', 880))
  .row(w(2, m('part', 'label', '基本支出')), m('part', 'amount', 520))
  .row(w(2, m('part', 'label', '项目支出')), m('part', 'amount', 360))
  .row(w(2, '年度总体目标'), w(3, g('expected', '保护珊瑚礁，开展增殖放流500万尾。')))
  .head('annual', d(8, '绩效指标'), L1(), L2(), L3(), TG('年度指标值'))
  .ind(d(4, '产出指标'), '数量指标', '增殖放流苗种数量', '≥500万尾')
  .ind('质量指标', '放流苗种检疫合格率', bad('indicator/suspicious-value', '-100%'))
  .ind('时效指标', '放流任务按期完成率', '100%')
  .ind('成本指标', '每万尾苗种成本', '≤2000元')
  .ind(d(2, '效益指标'), '生态效益指标', '近岸海域优良水质比例', '≥98%')
  .ind('可持续影响指标', '珊瑚礁监测体系', '健全')
  .ind('满意度指标', '服务对象满意度', '渔民满意度', '≥90%')
  .end();
const reef = form({
  id: 'seventh-hainan-reef-overall-target-wrong',
  about: '海南陵水：质量指标值写成“-100%”，由破折号误为负号',
  sheets: [reefSheet],
});

/** 湖南: base data as the province prints it; clean. */
const baseSheet = new Sheet('基础数据表', { grid: [3, 1, 1, 1, 1, 1, 1] })
  .begin('base-data')
  .row(w(7, '附件1'))
  .row(w(7, title('2024年度部门整体支出绩效评价基础数据表')))
  .row(w(7, '填报单位：安乡县文化旅游广电体育局　　　　　　　　　　　　　　单位：万元'))
  .row(d(2, '财政供养人员情况'), w(2, '编制数'), w(2, '2024年实际在职人数'), w(2, '控制率'))
  .row(w(2, 60), w(2, 57), w(2, '95%'))
  .row('经费控制情况', w(2, '2023年决算数'), w(2, '2024年预算数'), w(2, '2024年决算数'))
  .row('三公经费', w(2, 5.32), w(2, 5.5), w(2, 4.8))
  .row('1、公务用车购置和维护经费', w(2, 3.2), w(2, 3.5), w(2, 3.1))
  .row('其中：公车购置', w(2, 0), w(2, 0), w(2, 0))
  .row('　　　公车运行维护', w(2, 3.2), w(2, 3.5), w(2, 3.1))
  .row('2、出国经费', w(2, 0), w(2, 0), w(2, 0))
  .row('3、公务接待', w(2, 2.12), w(2, 2), w(2, 1.7))
  .row('项目支出', w(2, 120), w(2, 130), w(2, 128))
  .row('1、业务工作经费', w(2, 80), w(2, 85), w(2, 84))
  .row('2、运行维护经费', w(2, 40), w(2, 45), w(2, 44))
  .row('3、县级专项资金（一个专项一行）', w(2, 0), w(2, 0), w(2, 0))
  .row('公用经费', w(2, 60), w(2, 62), w(2, 61))
  .row('其中：办公经费', w(2, 20), w(2, 22), w(2, 21.5))
  .row('　　　水费、电费、差旅费', w(2, 30), w(2, 30), w(2, 29.5))
  .row('　　　会议费、培训费', w(2, 10), w(2, 10), w(2, 10))
  .row('政府采购金额', w(2, '——'), w(2, 40), w(2, 38.6))
  .row('部门基本支出预算调整', w(2, '——'), w(2, 0), w(2, 12.5))
  .row(
    d(2, '楼堂馆所控制情况\n（2024年完工项目）'),
    '批复规模（㎡）',
    '实际规模（㎡）',
    '规模控制率',
    '预算投资',
    '实际投资',
    '投资概算控制率',
  )
  .row('1200', '1180', '98.33%', '360', '352.8', '98%')
  .row('厉行节约保障措施', w(6, '制定公务用车、公务接待和差旅管理办法，严格审批。'))
  .row(w(7, '说明：“项目支出”需要填报基本支出以外的所有项目支出情况，包括业务工作经费、运行维护经费等。'))
  .row(w(3, '填表人（签名）：'), w(4, '填报日期：2025年3月12日'))
  .end();
const base = form({
  id: 'seventh-hunan-base',
  about: '湖南安乡基础数据表：三公、项目、公用经费、楼堂馆所各项相符，无错',
  sheets: [baseSheet],
  tolerated: ['field/amount-text'],
});

/** 湖南: 66 people on 60 posts are not 98%. */
const postSheet = new Sheet('Sheet1', { grid: [2, 1, 1, 1] })
  .begin('base-data')
  .row(w(4, title('部门整体支出绩效评价基础数据表')))
  .row(w(4, '（2023年度）'))
  .row('财政供养人员情况（人）', '编制数', '年末实际在职人数', '控制率')
  .row('合计', 60, 66, bad('base/control-rate', '98%'))
  .row('经费控制情况（万元）', '2022年决算', '2023年预算', '2023年决算')
  .row('一、三公经费', 8, 8, 7.2)
  .row('1.公务用车购置及运行维护费', 6, 6, 5.6)
  .row('　其中：公务用车购置费', 0, 0, 0)
  .row('　　　　公务用车运行维护费', 6, 6, 5.6)
  .row('2.因公出国（境）费', 0, 0, 0)
  .row('3.公务接待费', 2, 2, 1.6)
  .row('二、项目支出', 210, 230, 226)
  .row('三、公用经费', 92, 90, 88)
  .row('四、政府采购金额', '——', 55, 54)
  .row('五、部门基本支出预算调整', '——', 0, 0)
  .row('楼堂馆所控制情况', '无', '无', '无')
  .row('厉行节约保障措施', w(3, '严格执行八项规定。'))
  .end();
const posts = form({
  id: 'seventh-hunan-base-posts-wrong',
  about: '湖南基础数据表：在职66人、编制60人，控制率写98%',
  sheets: [postSheet],
});

/** 湖南: car and guests do not make the sum of this year's 三公. */
const carSheet = new Sheet('基础数据', { at: 'B2', grid: [2, 1, 1, 1] })
  .begin('base-data')
  .row(w(4, title('部门整体支出绩效评价基础数据表（2024年）')))
  .row('财政供养人员情况', '编制数', '2024年实际在职人数', '控制率')
  .row(null, 40, 38, '95.00%')
  .row('经费控制情况（万元）', '2023年决算数', '2024年预算数', '2024年决算数')
  .row('三公经费', 4.6, 5, bad('base/parts-sum', 4.9))
  .row('1、公务用车购置和维护经费', 3, 3, 2.9)
  .row('其中：公车购置', 0, 0, 0)
  .row('公车运行维护', 3, 3, 2.9)
  .row('2、出国经费', 0, 0, 0)
  .row('3、公务接待', 1.6, 2, 1.5)
  .row('项目支出：', 88, 96, 95)
  .row('1、业务工作经费', 60, 66, 65)
  .row('2、运行维护经费', 28, 30, 30)
  .row('公用经费', 41, 42, 40)
  .row('其中：办公经费', 16, 17, 16)
  .row('水费、电费、差旅费', 20, 20, 19)
  .row('会议费、培训费', 5, 5, 5)
  .row('政府采购金额', '——', 30, 29)
  .row('厉行节约保障措施', w(3, '压减一般性支出5%。'))
  .end();
const car = form({
  id: 'seventh-hunan-base-sum-wrong',
  about: '湖南基础数据表：2.9+0+1.5=4.4，三公经费决算写4.9',
  sheets: [carSheet],
});

/** 湖南: 三公 spends more than it was given. */
const guestSheet = new Sheet('附表1', { grid: [2, 1, 1, 1] })
  .begin('base-data')
  .row(w(4, title('2023年度部门整体支出绩效评价基础数据表')))
  .row('财政供养人员情况', '编制数', '2023年实际在职人数', '控制率')
  .row(null, 25, 25, '100%')
  .row('经费控制情况（万元）', '2022年决算数', '2023年预算数', '2023年决算数')
  .row('三公经费', 3.5, 3.8, may('base/over-budget', 4.6))
  .row('1、公务用车购置和维护经费', 2, 2, 2)
  .row('其中：公车购置', 0, 0, 0)
  .row('公车运行维护', 2, 2, 2)
  .row('2、出国经费', 0, 0, 0)
  .row('3、公务接待', 1.5, 1.8, may('base/over-budget', 2.6))
  .row('项目支出', 70, 75, 74)
  .row('公用经费', 30, 31, 30)
  .row('政府采购金额', '——', 12, 12)
  .row('厉行节约保障措施', w(3, '严控公务接待标准。'))
  .end()
  .finding('base/over-budget');
const guests = form({
  id: 'seventh-hunan-base-over-wrong',
  about: '湖南基础数据表：公务接待2.6超过预算1.8，三公合计4.6超过预算3.8',
  sheets: [guestSheet],
});

export const declarations = [
  quay,
  batang,
  farm,
  cave,
  culvert,
  sample,
  whole,
  share,
  reef,
  base,
  posts,
  car,
  guests,
];
