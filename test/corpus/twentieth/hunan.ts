/** 湖南: two declarations of 湘潭 for the same fog cannons, 南县 twice, and base data with a whole-department sheet. */
import { Sheet, bad, d, f, form, g, h, m, may, num, t, title, w } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

/** http://xtcg.xiangtan.gov.cn/15068/15075/26693/content_1349210.html : label and amount share their cells; rows of 效益 stay blank. */
const fog2024 = new Sheet('雾炮车', { grid: [1, 1, 1, 2, 1, 1] })
  .begin('project-target')
  .row(w(6, title('2024年项目绩效目标表')))
  .row(w(6, '填报单位（盖章）：'))
  .row(
    '项目名称',
    w(2, f('projectName', '雾炮车抑尘降尘服务')),
    '项目起\n止时间',
    w(2, '2024年6月-2025年1月6日'),
  )
  .row(
    '主管部门及其编码',
    w(2, f('department', '湘潭市城市管理和综合执法局 308001')),
    '项目实施单位',
    w(2, f('implementingUnit', '湘潭市环境卫生管理处')),
  )
  .row('项目负责人', w(2, '吴华章'), '联系电话', w(2, '13973200376'))
  .row(d(4, '项目资金申请\n（万元）'), w(5, m('total', 'amount', m('total', 'label', '资金总额： 250'))))
  .row(w(5, '        一、预算资金：250'))
  .row(w(5, '        二、自有资金：0'))
  .row(w(5, '        三、其他：0'))
  .row(
    '项目概况',
    w(
      5,
      '2024年，市财政局拨付250万元给市城管执法局，继续采购10台雾炮车用于特殊时段环卫作业，服务周期180天，持续改善我市空气质量。',
    ),
  )
  .row(d(2, '项目实施进度计划'), w(3, '项目实施内容'), '开始时间', '完成时间')
  .row(w(3, '通过采购雾炮车抑尘降尘服务，使市空气质量达到优良'), '2024年6月', '2025年1月')
  .row(d(2, '项目绩效目标'), w(3, '长期目标'), w(2, '年度目标'))
  .row(
    w(3, '持续改善我市空气质量'),
    w(2, g('expected', '2024年通过采购雾炮车抑尘降尘服务，持续改善我市空气质量')),
  )
  .head('annual', d(11, '年度绩效指标'), L1(), L2(), L3(), TG('指标值'), '绩效标准')
  .ind(d(5, '产出指标'), d(2, '数量指标'), '雾炮车抑尘降尘服务配备车辆数', '10辆', '计划标准')
  .ind('雾炮车风炮射程', '80M', '计划标准')
  .ind('质量指标', '服务周期内空气质量', '优良', '计划标准')
  .ind('时效指标', '服务周期', '180天', '计划标准')
  .ind('成本指标', '控制在预算成本内', '控制在预算内', '计划标准')
  .maybe(d(5, '效益指标'), '经济效益指标', null, null, null)
  .ind('社会效益指标', '服务周期内，市民对空气质量改善的满意程度', '85%', '计划标准')
  .maybe('生态效益指标', null, null, null)
  .maybe('可持续影响\n指标', null, null, null)
  .ind('服务对象满意度指标', '满意度', '90%', '计划标准')
  .row('其他需说明的问题', w(5, null))
  .row('主管部门审核意见', w(5, null))
  .end()
  .tolerate('indicator/category', 'indicator/parent');
const xiangtan2024 = form({
  id: 'twentieth-hunan-xiangtan-fog-cannon-target-2024-published',
  about:
    '湖南湘潭2024 http://xtcg.xiangtan.gov.cn/15068/15075/26693/content_1349210.html ：资金总额与数字同在一格，效益三行留空，服务对象满意度归在效益指标下，“绩效标准”列，无错',
  sheets: [fog2024],
});

/** http://xtcg.xiangtan.gov.cn/15068/15075/26693/content_1250928.html : the year before, another form. */
const fog2023 = new Sheet('申报表', { grid: [1, 1, 2, 3, 1, 1] })
  .begin('project-target')
  .row(w(6, title('2023年项目支出绩效目标申报表')))
  .row(w(6, '填报单位：（盖章）                                   单位：万元'))
  .row(
    '项目支出名称',
    w(2, f('projectName', '雾炮车降尘抑尘服务')),
    '预算部门',
    w(2, f('department', '湘潭市环境卫生管理处')),
  )
  .row(
    m('total', 'label', '年度本级\n预算金额'),
    w(2, m('total', 'amount', '250万')),
    '该项目支出上级资金',
    w(2, 0),
  )
  .row('项目支出实施期', w(5, '2023.07-2024.01'))
  .row('实施期绩效目标', w(5, '通过采购雾炮车降尘抑尘服务，服务周期2023.07-2024.01，全市空气质量达到优良'))
  .row(
    '本年度绩效目标',
    w(5, g('expected', '通过采购雾炮车降尘抑尘服务，服务周期2023.07-2024.01，全市空气质量达到优良')),
  )
  .head('annual', d(11, '本年度\n绩效指标'), L1(), L2(), L3(), TG('指标值及单位'), '绩效标准')
  .ind(d(5, '产出指标'), d(2, '数量指标'), '雾炮车降尘抑尘服务配备车辆数', '10辆', '计划标准')
  .ind('雾炮车风炮射程', '≥80M', '计划标准')
  .ind('质量指标', '服务周期内空气质量', '优良', '计划标准')
  .ind('时效指标', '服务周期', '2023.07-2024.01', '计划标准')
  .ind('成本指标', '控制在预算成本内', '250万', '计划标准')
  .maybe(d(5, '效益指标'), '经济效益指标', null, null, null)
  .ind('社会效益指标', '服务周期内，市民对空气质量改善的满意程度', '≥85%', '计划标准')
  .maybe('生态效益指标', null, null, null)
  .maybe('可持续影响指标', null, null, null)
  .ind('社会公众或服务对象满意度指标', '市民满意度', '≥90%', '计划标准')
  .row('财政部门审核意见', w(5, null))
  .row(w(6, '填表人：宋云花     联系电话：16607326331     填报日期：          单位负责人签字：'))
  .end()
  .tolerate('indicator/category', 'indicator/parent', 'cost/equals-budget');
const xiangtan2023 = form({
  id: 'twentieth-hunan-xiangtan-fog-cannon-target-2023-published',
  about:
    '湖南湘潭2023 http://xtcg.xiangtan.gov.cn/15068/15075/26693/content_1250928.html ：项目支出名称、预算部门，金额写作“250万”，实施期目标与本年度目标，无错',
  sheets: [fog2023],
});

const nanxianTop = (name: string, unit: string, project: string, amount: number, goal: string): Sheet =>
  new Sheet(name, { grid: [1, 1, 2, 1, 1, 1, 3, 2] })
    .begin('project-target')
    .row(w(8, title('2025年项目支出绩效目标表')))
    .row(w(6, `填报单位（盖章）：${unit}`), w(2, '金额单位：万元'))
    .row('项目支出名称', w(3, f('projectName', project)), w(2, '部门预算'), w(2, num(amount)))
    .row(
      m('total', 'label', '年度本级预算金额'),
      w(3, m('total', 'amount', num(amount))),
      w(2, '该项目支出上级资金'),
      w(2, null),
    )
    .row('项目支出实施期', w(7, '2025年'))
    .row('项目绩效目标', w(7, g('expected', goal)))
    .head(
      'annual',
      L1(),
      L2(),
      L3(),
      h('operator', '指标值类型'),
      TG('目标值'),
      h('unit', '度量单位'),
      h('description', '指标值内容'),
      '备注',
    );

/** http://nxjw.nanxian.gov.cn/14890/36191/36261/38621/content_2047266.html : the page ends at the third cost; the rest is completed. */
const disease = nanxianTop(
  '疾控',
  '南县疾病预防控制中心',
  '基本公共卫生服务和应急处理及卫生监督执法专项',
  70,
  '对全县突发卫生公共事件进行相关人员培训、物质储备、应急能力建设，规范公共场所经营秩序，严厉打击非法行医行为，保障全县人民生活饮用水饮用安全，完成市级下达的双随机监督任务。',
)
  .ind(
    d(3, '成本指标'),
    '经济成本指标',
    '疾病预防控制中心经费',
    '≤',
    70,
    '万元',
    '反映疾病预防控制中心经费。',
    '反映疾病预防控制中心经费。',
  )
  .ind(
    '社会成本指标',
    '实施项目对社会产生的不利影响',
    '定性',
    '减少',
    null,
    '反映实施项目对社会产生的不利影响。',
    '反映实施项目对社会产生的不利影响。',
  )
  .ind(
    '生态环境成本指标',
    '实施项目对生态产生的不利影响',
    '定性',
    '减少',
    null,
    '反映实施项目对生态产生的不利影响。',
    '反映实施项目对生态产生的不利影响。',
  )
  .ind(
    d(4, '产出指标'),
    d(2, '数量指标'),
    '开展应急培训次数',
    '≥',
    4,
    '次',
    '反映应急培训开展情况。',
    '反映应急培训开展情况。',
  )
  .ind('双随机监督户数', '≥', 180, '户', '反映双随机监督任务完成情况。', '反映双随机监督任务完成情况。')
  .ind(
    '质量指标',
    '双随机监督任务完结率',
    '＝',
    100,
    '%',
    '反映双随机监督完结情况。',
    '反映双随机监督完结情况。',
  )
  .ind(
    '时效指标',
    '突发公共卫生事件报告时限',
    '≤',
    2,
    '小时',
    '反映事件报告的及时情况。',
    '反映事件报告的及时情况。',
  )
  .ind(
    '效益指标',
    '社会效益指标',
    '重点传染病防控能力',
    '定性',
    '提升',
    null,
    '反映传染病防控能力。',
    '反映传染病防控能力。',
  )
  .ind(
    '满意度指标',
    '服务对象满意度指标',
    '监管对象满意度',
    '≥',
    90,
    '%',
    '反映监管对象满意程度。',
    '反映监管对象满意程度。',
  )
  .row(w(8, '填表人：          联系电话：          填报日期：          单位负责人签字：'))
  .end()
  .tolerate('cost/equals-budget');
const nanxian = form({
  id: 'twentieth-hunan-nanxian-disease-target-published',
  about:
    '湖南南县疾控中心2025 http://nxjw.nanxian.gov.cn/14890/36191/36261/38621/content_2047266.html ：“部门预算”格里填了金额，成本作一级指标排在最前，指标值类型、目标值、度量单位、指标值内容四列；末尾补全，无错',
  sheets: [disease],
});

const canteen = nanxianTop(
  '食堂',
  '南县教育局',
  '农村义务教育学校食堂设备更新',
  45,
  '更新12所农村学校食堂设备，保障学生用餐安全。',
)
  .ind(
    d(3, '成本指标'),
    '经济成本指标',
    '食堂设备更新总成本',
    '≤',
    bad('cost/exceeds-budget', 54),
    '万元',
    '反映设备更新总成本。',
    null,
  )
  .ind('社会成本指标', '对正常教学的影响', '定性', '减少', null, '反映施工对教学的影响。', null)
  .ind('生态环境成本指标', '食堂油烟排放', '定性', '减少', null, '反映油烟排放情况。', null)
  .ind(
    d(4, '产出指标'),
    d(2, '数量指标'),
    '更新食堂设备的学校',
    '＝',
    12,
    '所',
    '反映更新设备的学校数。',
    null,
  )
  .ind('更新蒸饭柜', '≥', 24, '台', '反映更新蒸饭柜的数量。', null)
  .ind('质量指标', '设备验收合格率', '＝', 100, '%', '反映设备验收情况。', null)
  .ind(
    '时效指标',
    '设备安装完成月份',
    '≤',
    bad('indicator/target-missing', null),
    '月',
    '反映安装的及时情况。',
    null,
  )
  .ind('效益指标', '社会效益指标', '受益学生人数', '≥', 4200, '人', '反映在食堂用餐的学生。', null)
  .ind('满意度指标', '服务对象满意度指标', '学生满意度', '≥', 90, '%', '反映学生满意程度。', null)
  .row(w(8, '填表人：          联系电话：          填报日期：          单位负责人签字：'))
  .end();
const nanxianWrong = form({
  id: 'twentieth-hunan-nanxian-canteen-target-wrong',
  about: '湖南南县表样，换作教育局（编写）：成本≤54万元超过预算45万元，时效指标没有目标值',
  sheets: [canteen],
});

/** Made up in the style of the province for the office of the fog cannons: 372 of 386 is not 97.36%; 288 days of 300 with all points. */
const base = new Sheet('附件1', { grid: [2, 1, 1, 1] })
  .begin('base-data')
  .row(w(4, '附件1'))
  .row(w(4, title('2023年度部门整体支出绩效评价基础数据表')))
  .row(d(2, '财政供养人员情况（人）'), '编制数', '2023年实际在职人数', '控制率')
  .row(f('establishment', 386), f('onPost', 372), bad('base/control-rate', f('controlRate', '97.36%')))
  .row('经费控制情况（万元）', '2022年决算数', '2023年预算数', '2023年决算数')
  .row('三公经费', 18.6, 18, 16.9)
  .row('   1、公务用车购置和维护经费', 15.1, 15, 14.2)
  .row('      其中：公车购置', 0, 0, 0)
  .row('            公车运行维护', 15.1, 15, 14.2)
  .row('   2、出国经费', 0, 0, 0)
  .row('   3、公务接待', 3.5, 3, 2.7)
  .row('项目支出：', 2860, 3050, 3012.4)
  .row('   1、业务工作专项', 860, 900, 892.4)
  .row('   2、运行维护专项', 2000, 2150, 2120)
  .row('公用经费', 214, 220, 211.5)
  .row('   其中：办公经费', 64, 66, 62)
  .row('         水费、电费、差旅费', 132, 136, 132.5)
  .row('         会议费、培训费', 18, 18, 17)
  .row('政府采购金额', '——', 250, 248.6)
  .row('部门基本支出预算调整', '——', 0, 0)
  .row(d(2, '楼堂馆所控制情况\n（2023年完工项目）'), '批复规模（㎡）', '实际规模（㎡）', '规模控制率')
  .row('/', '/', '/')
  .row('厉行节约保障措施', w(3, '作业车辆定点维修、定点加油，公务接待一律进食堂。'))
  .row(w(4, '填表人：宋云花   填报日期：2024.3.20   联系电话：   单位负责人签字：'))
  .end();
const whole = new Sheet('附件2', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('overall-self-evaluation')
  .row(w(9, '附件2'))
  .row(w(9, title('2023年度部门整体支出绩效自评表')))
  .row(w(2, '市级预算部门名称'), w(7, f('department', '湘潭市环境卫生管理处')))
  .fundHead(
    d(7, '年度预算申请（万元）'),
    w(2, LB()),
    BI('年初\n预算数'),
    BA('全年\n预算数'),
    EX('全年\n执行数'),
    WT(),
    RT('执行率'),
    SC(),
  )
  .fund('total', w(2, '年度资金总额'), 6120, 6340, 6213.2, 10, '98.00%', 9.8)
  .row(w(5, '按收入性质分：'), w(3, '按支出性质分：'))
  .row(w(5, '其中：一般公共预算：6340'), w(3, '其中：基本支出：3290'))
  .row(w(5, '      政府性基金拨款：0'), w(3, '      项目支出：3050'))
  .row(w(5, '纳入专户管理的非税收入拨款：0'), w(3, null))
  .row(w(5, '      其他资金：0'), w(3, null))
  .row(d(2, '年度总体目标'), w(4, '预期目标'), w(4, '实际完成情况'))
  .row(
    w(4, g('expected', '城区道路清扫保洁、生活垃圾收运和抑尘降尘作业正常开展。')),
    w(4, g('actual', '全年清运生活垃圾60.14万吨，雾炮车作业180天。')),
  )
  .head(
    'annual',
    d(9, '绩效指标'),
    L1(),
    L2(),
    L3(),
    TG('年度\n指标值'),
    AC('实际\n完成值'),
    WT(),
    SC(),
    RS(),
  )
  .ind(
    d(5, '产出指标\n（50分）'),
    d(2, '数量指标'),
    '生活垃圾清运量',
    '≥62万吨',
    '60.14万吨',
    15,
    14.55,
    '垃圾分类减量，下年调低指标值',
  )
  .ind('道路清扫保洁面积', '≥1280万平方米', '1312万平方米', 10, 10, null)
  .ind('质量指标', '垃圾无害化处理率', '100%', '100%', 10, 10, null)
  .ind('时效指标', '生活垃圾收运', '日产日清', '日产日清', 10, 10, null)
  .ind('成本指标', '每吨清运成本', '≤78元', '76.5元', 5, 5, null)
  .ind(d(2, '效益指标\n（30分）'), '社会效益指标', '市民有效投诉', '≤120件', '97件', 15, 15, null)
  .ind(
    '生态效益指标',
    '空气质量优良天数',
    '≥300天',
    '288天',
    15,
    bad('score/unmet-full', 15),
    may('score/reason-missing', null),
  )
  .ind('满意度指标\n（10分）', '社会公众或服务对象满意度指标', '市民满意度', '≥90%', '93%', 10, 10, null)
  .row(w(6, '总分'), t('weight', 100), t('score', 99.35), null)
  .end();
const hunanSet = form({
  id: 'twentieth-hunan-xiangtan-base-overall-wrong',
  about:
    '湖南环卫处的基础数据表与整体自评表（按省内表样编写）：372/386应为96.37%而写97.36%；优良天数288对≥300仍满分',
  sheets: [base, whole],
  tolerated: ['base/anomaly', 'cross/projects-sum', 'cross/amount'],
});

export const hunan = [xiangtan2024, xiangtan2023, nanxian, nanxianWrong, hunanSet];
