/** Blank templates as published, and forms of our own: tables beside each other, hidden parts, lost merges, whole books. */
import { Sheet, bad, d, f, form, g, h, m, num, pct, t, title, w } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';
import { block } from './rows';

/** A template passed round for 困难群众救助: names filled in, values **; found by search under 绩效目标申报表参考模板. */
const relief = new Sheet('参考模板', { grid: [1, 1, 1, 4, 2] })
  .begin('project-target')
  .row('附2-2-1', w(4, null))
  .row(w(5, title('绩效目标申报表（参考模板）')))
  .row(w(5, '（20XX年度）'))
  .row(w(2, '项目名称'), w(2, f('projectName', '困难群众救助项目')), '项目负责人及电话')
  .row(w(2, '主管部门'), f('department', null), '实施单位', f('implementingUnit', null))
  .row(
    w(2, d(3, '资金情况\n（万元）')),
    w(2, m('total', 'label', '年度资金总额：')),
    m('total', 'amount', null),
  )
  .row(w(2, m('part', 'label', '其中：财政拨款')), m('part', 'amount', null))
  .row(w(2, m('part', 'label', '其他资金')), m('part', 'amount', null))
  .row(d(2, '总\n体\n目\n标'), w(4, '年度目标'))
  .row(w(4, g('expected', '目标1：\n目标2：\n目标3：\n……')))
  .head('annual', d(26, '绩\n效\n指\n标'), L1(), L2(), L3(), TG('指标值'))
  .maybe(d(16, '产出指标'), d(6, '数量指标'), '★农村低保发放人数', '**人')
  .maybe('★其中：建档立卡贫困人口农村低保发放人数', '**人')
  .maybe('★建档立卡贫困残疾人就业技能培训数量', '≥**人次')
  .maybe('★领取生活补贴和护理补贴的建档立卡贫困残疾人人数', '≥**人次')
  .maybe('★建档立卡贫困人口中接受临时救助的人次数', '≥**人次')
  .maybe('……', null)
  .maybe(d(5, '质量指标'), '孤儿基本生活保障政策覆盖率', '≥**%')
  .maybe('流浪乞讨人员救助服务保障率', '≥**%')
  .maybe('生活不能自理特困人员集中供养率', '≥**%')
  .maybe('符合低保条件的建档立卡贫困人口应保未保比率', '≤**%')
  .maybe('……', null)
  .maybe('时效指标', '资金发放及时率', '≥**%')
  .maybe(d(4, '成本指标'), '★农村低保标准', '**元/人·月')
  .maybe('农村特困人员基本生活标准', '**元/人·月')
  .maybe('建档立卡贫困残疾人补贴标准', '**元/人·月')
  .maybe('……', null)
  .maybe(d(7, '效益指标'), d(2, '经济效益\n指标'), '带动增加建档立卡贫困残疾人经济收入', '≥**万元')
  .maybe('……', null)
  .maybe(d(4, '社会效益\n指标'), '农村低保对象生活水平提升情况', null)
  .maybe('解决建档立卡贫困残疾人就业人数', '≥**人')
  .maybe('政策知晓率', '≥**%')
  .maybe('受益建档立卡贫困人口数', '≥**人')
  .maybe('可持续影响\n指标', '……', null)
  .maybe(d(2, '满意度指标'), d(2, '服务对象\n满意度指标'), '农村低保对象满意度', '≥**%')
  .maybe('受助对象满意度', '≥**%')
  .end()
  .tolerate('field/missing', 'funds/missing', 'goal/missing', 'indicator/target-missing');
const reliefTemplate = form({
  id: 'eighth-relief-template-published',
  about:
    '困难群众救助绩效目标申报表参考模板（公开原表）：指标名已印好，值全是“**人”“≥**%”，没有人填过，不应报错',
  sheets: [relief],
});

/** A city's blank declaration: 总目标绩效指标 above 本年度绩效指标, and three levels of approval. */
const cityBlank = new Sheet('申报表', { grid: [1, 2, 2, 3, 1, 2] })
  .begin('project-target')
  .row(w(6, title('项目支出绩效目标申报表')))
  .row(w(6, '（      年度）'))
  .row(w(6, '填报单位：'))
  .row('项目名称', w(2, f('projectName', null)), '项目属性', w(2, '新增项目□   延续项目□'))
  .row('主管部门', f('department', null), '项目负责人', f('leader', null), '联系电话', f('phone', null))
  .row('项目起止时间', w(5, '      年    月   至       年    月'))
  .row(d(3, '项目预算\n（万元）'), w(2, m('total', 'label', '资金总额')), w(3, m('total', 'amount', null)))
  .row(w(2, m('part', 'label', '其中：市财政资金')), w(3, m('part', 'amount', null)))
  .row(w(2, m('part', 'label', '其他资金：')), w(3, m('part', 'amount', null)))
  .row(d(2, '项目绩效目标描述'), w(3, '总目标'), w(2, '本年度目标'))
  .row(w(3, null), w(2, g('expected', null)))
  .row(d(3, '项目实施进度计划'), w(2, '项目实施进度内容'), '开始时间', '完成时间', '备注')
  .row(w(2, '1.'), null, null, null)
  .row(w(2, '2.'), null, null, null)
  .head('long-term', d(6, '总目标绩效指标'), L1(), L2(), L3('指标内容'), TG('指标值'), '备注')
  .maybe(d(2, '产出（工作量）指标'), d(2, '（数量、质量、成本方面的指标）'), '1.', null, null)
  .maybe('2.', null, null)
  .maybe(d(2, '效益指标'), d(2, '（经济效益、社会效益、环境效益、可持续影响等方面指标）'), '1.', null, null)
  .maybe('2.', null, null)
  .maybe('满意度指标', '服务对象满意度指标', '1.', null, null)
  .head('annual', d(6, '本年度绩效指标'), L1(), L2(), L3('指标内容'), TG('指标值'), '备注')
  .maybe(d(2, '产出指标'), d(2, '（数量、质量、成本方面的指标）'), '1.', null, null)
  .maybe('2.', null, null)
  .maybe(d(2, '效益指标'), d(2, '（经济效益、社会效益、环境效益、可持续影响等方面指标）'), '1.', null, null)
  .maybe('2.', null, null)
  .maybe('满意度指标', '服务对象满意度指标', '1.', null, null)
  .row(d(2, '审核意见'), w(2, '主管部门审核意见'), w(3, '审核人：            日期：'))
  .row(w(2, '市财政局审核意见'), w(3, '业务科室审核人：            日期：'))
  .row(w(6, '填报人及联系电话：                    填报日期：'))
  .end()
  .tolerate('field/missing', 'funds/missing', 'goal/missing', 'indicator/target-missing');
const cityTemplate = form({
  id: 'eighth-city-declaration-template-published',
  about: '某市项目支出绩效目标申报表（公开空表）：总目标指标与本年度指标上下两块，序号“1.”“2.”占位，不应报错',
  sheets: [cityBlank],
});

/** https://xjwqx.gov.cn/xjwqx/c103065/202104/c8c7f7dd9747439fa669fb81d97f9b0f.shtml : pasted over a great many columns; below the head the page is lost. */
const canal = new Sheet('绩效项目申报表', { grid: [3, 3, 4, 9, 5, 7, 4] })
  .begin('project-target')
  .row(w(7, title('绩效目标申报表')))
  .row(w(7, '（2021年度）'))
  .row(
    w(3, '项目名称'),
    f('projectName', '干渠防渗改造项目'),
    w(2, '项目负责人及联系电话'),
    f('leader', '沈飞'),
  )
  .row(
    w(3, '主管部门'),
    f('department', '乌恰县水利局'),
    w(2, '实施单位'),
    f('implementingUnit', '乌恰县农村供水站'),
  )
  .row(
    w(2, d(4, '资金情况\n（万元）')),
    w(2, m('total', 'label', '年度资金总额：')),
    w(3, m('total', 'amount', 685)),
  )
  .row(w(2, m('part', 'label', '其中：中央财政资金')), w(3, m('part', 'amount', 580)))
  .row(w(2, m('part', 'label', '自治区财政资金')), w(3, m('part', 'amount', 105)))
  .row(w(2, m('part', 'label', '其他资金')), w(3, m('part', 'amount', 0)))
  .row(w(2, d(2, '总体目标')), w(5, '年度目标'))
  .row(w(5, g('expected', '防渗改造干渠4.6公里，配套渠系建筑物21座，改善灌溉面积3200亩。')))
  .head('annual', d(11, '绩效指标'), L1(), L2(), w(2, L3()), w(2, TG('指标值')));
block(
  canal,
  '产出指标',
  ['数量指标', [w(2, '防渗改造渠道长度'), w(2, '≥4.6公里')], [w(2, '配套渠系建筑物'), w(2, '≥21座')]],
  ['质量指标', [w(2, '工程验收合格率'), w(2, '100%')]],
  ['时效指标', [w(2, '项目开工时间'), w(2, '2021年5月')], [w(2, '项目完工时间'), w(2, '2021年10月')]],
  ['成本指标', [w(2, '每公里改造成本'), w(2, '≤148万元')]],
);
block(
  canal,
  '效益指标',
  ['社会效益指标', [w(2, '受益农牧民人数'), w(2, '≥1260人')]],
  ['生态效益指标', [w(2, '渠系水利用系数提高'), w(2, '≥0.08')]],
  ['可持续影响指标', [w(2, '工程使用年限'), w(2, '≥15年')]],
);
block(canal, '满意度指标', ['服务对象满意度指标', [w(2, '受益群众满意度'), w(2, '≥95%')]]).end();
canal.tolerate('indicator/unit-missing');
const wuqiaCanal = form({
  id: 'eighth-wuqia-canal-published',
  about: '新疆乌恰县水利局2021干渠防渗（公开原表表头，金额以下自拟）：网页粘贴成35列，逐格合并，无错',
  sheets: [canal],
});

/** A self-evaluation and, to its right in the same rows, a ledger of payments; clean. */
const ledger = new Sheet('自评及台账', {
  grid: [1, 1, 2, 1, 1, 1, 1, 2, 1, 2, 1, 1],
  gaps: [8],
})
  .begin('project-self-evaluation')
  .row(w(8, title('项目支出绩效自评表（2024年度）')), w(4, '附：资金支付台账'))
  .row(
    '项目名称',
    w(2, f('projectName', '中小学课后服务补助')),
    '主管部门',
    w(2, f('department', '宁海县教育局')),
    '实施单位',
    f('implementingUnit', '宁海县跃龙中学'),
    '支付日期',
    '收款人',
    '金额（元）',
    '凭证号',
  )
  .fundHead(
    w(2, LB('项目资金（万元）')),
    BI('年初预算数'),
    BA('全年预算数'),
    EX('全年执行数'),
    WT(),
    RT('执行率'),
    SC(),
    '2024-03-20',
    '教师课后服务费',
    96000,
    '记-031',
  )
  .fund(
    'total',
    w(2, '年度资金总额'),
    42,
    42,
    42,
    10,
    '100%',
    10,
    '2024-06-25',
    '教师课后服务费',
    118000,
    '记-067',
  )
  .fund(
    'part',
    w(2, '其中：财政拨款'),
    42,
    42,
    42,
    '—',
    '100%',
    '—',
    '2024-10-21',
    '教师课后服务费',
    92000,
    '记-112',
  )
  .row(
    '年度目标',
    w(3, g('expected', '为1240名学生提供课后服务。')),
    '完成情况',
    w(3, g('actual', '为1268名学生提供课后服务。')),
    '2024-12-23',
    '教师课后服务费',
    114000,
    '记-141',
  )
  .head('annual', L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS(), w(2, '合计'), 420000, null);
const blankLedger = [null, null, null, null];
ledger
  .ind(d(4, '产出指标'), '数量指标', '参加课后服务学生数', '≥1240人', '1268人', 20, 20, null, ...blankLedger)
  .ind('质量指标', '课后服务课程达标率', '≥95%', '96%', 10, 10, null, '2025-01-06', '经办：胡静', null, null)
  .ind('时效指标', '补助发放及时率', '100%', '100%', 10, 10, null, ...blankLedger)
  .ind('成本指标', '生均补助标准', '≤350元', '331.23元', 10, 10, null, ...blankLedger)
  .ind(
    d(2, '效益指标'),
    '社会效益指标',
    '解决家长接送困难户数',
    '≥900户',
    '934户',
    20,
    20,
    null,
    ...blankLedger,
  )
  .ind('可持续影响指标', '课后服务制度', '健全', '健全', 10, 10, null, ...blankLedger)
  .ind('满意度指标', '服务对象满意度指标', '家长满意度', '≥90%', '95%', 10, 10, null, ...blankLedger)
  .row(w(5, '总分'), t('weight', 100), t('score', 100), null, ...blankLedger)
  .end();
const beside = form({
  id: 'eighth-zhejiang-beside-ledger',
  about: '浙江中学：自评表右侧隔一空列并排放着支付台账，台账的“合计”“金额”不属于自评表，无错',
  sheets: [ledger],
});

/** Hunan: notes, base data, the whole, two projects. 50 on 46 posts is written as 92%. */
const notes = new Sheet('说明', { grid: [8] })
  .row('2023年度部门整体支出绩效自评资料')
  .row('一、本套表由基础数据表、整体自评表、项目自评表组成。')
  .row('二、预算执行率=全年执行数÷全年预算数，得分=执行率×10。');
const base = new Sheet('基础数据表', { grid: [3, 1, 1, 1] })
  .begin('base-data')
  .row('附件1', w(3, null))
  .row(w(4, title('部门整体支出绩效评价基础数据表')))
  .row(w(2, '填报单位：炎陵县文化旅游广电体育局'), w(2, null))
  .row('财政供养人员情况', '编制数', '2023年实际在职人数', '控制率')
  .row(null, f('establishment', 46), f('onPost', 50), bad('base/control-rate', f('controlRate', '92.00%')))
  .row('经费控制情况（万元）', '2022年决算数', '2023年预算数', '2023年决算数')
  .row('三公经费', 6.8, 6.5, 6.1)
  .row('  1、公务用车购置和维护经费', 4.6, 4.5, 4.3)
  .row('    其中：公车购置', 0, 0, 0)
  .row('          公车运行维护', 4.6, 4.5, 4.3)
  .row('  2、出国经费', 0, 0, 0)
  .row('  3、公务接待', 2.2, 2, 1.8)
  .row('项目支出：', 168.5, 186, 181.8)
  .row('  1、业务工作经费', 110.3, 120, 118.2)
  .row('  2、运行维护经费', 58.2, 66, 63.6)
  .row('公用经费', 48.6, 47, 46.2)
  .row('  其中：办公经费', 22.1, 21.5, 21.2)
  .row('        水费、电费、差旅费', 18.3, 17.8, 17.6)
  .row('        会议费、培训费', 8.2, 7.7, 7.4)
  .row('政府采购金额', '——', 30, 28.6)
  .row('部门基本支出预算调整', '——', 43.8, 43.8)
  .row('厉行节约保障措施', w(3, '严格执行公务接待、公务用车管理制度。'))
  .row(w(4, '说明：“项目支出”需要填报基本支出以外的所有项目支出情况。'))
  .end()
  .tolerate('base/adjustment');
const culture = new Sheet('整体自评表', { grid: [1, 1, 1, 2, 1, 1, 1, 2] })
  .begin('overall-self-evaluation')
  .row('附件2', ...Array<null>(7).fill(null))
  .row(w(8, title('2023年度部门整体支出绩效自评表')))
  .row(w(2, '县级预算部门名称'), w(6, f('department', '炎陵县文化旅游广电体育局')))
  .fundHead(
    d(4, '年度预算申请\n（万元）'),
    LB(),
    BI('年初预算数'),
    BA('全年预算数'),
    EX('全年执行数'),
    WT(),
    RT('执行率'),
    SC(),
  )
  .fund('total', '年度资金总额', 812.4, 856.2, 852, 10, '99.51%', 9.95)
  .row(w(3, '按收入性质分：一般公共预算 856.2'), w(4, '按支出性质分：其中：基本支出 670.2'))
  .row(w(3, '政府性基金拨款 0；其他资金 0'), w(4, '项目支出 186'))
  .row(d(2, '年度总体目标'), w(3, '预期目标'), w(4, '实际完成情况'))
  .row(
    w(3, g('expected', '完善公共文化服务，办好文旅活动，保护好文物。')),
    w(4, g('actual', '公共文化服务和文旅活动完成，文物安全无事故。')),
  )
  .head('annual', L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS());
block(
  culture,
  '产出指标\n（50分）',
  [
    '数量指标',
    ['送戏下乡场次', '≥80场', '84场', 10, 10, null],
    ['举办全民健身赛事', '≥12场', '12场', 10, 10, null],
  ],
  ['质量指标', ['文物完好率', '100%', '100%', 10, 10, null]],
  ['时效指标', ['年度任务完成及时率', '≥95%', '98%', 10, 10, null]],
  ['成本指标', ['单场演出补贴标准', '≤5000元', '5000元', 10, 10, null]],
);
block(
  culture,
  '效益指标\n（30分）',
  ['经济效益指标', ['旅游综合收入', '≥32亿元', '33.4亿元', 10, 10, null]],
  ['社会效益指标', ['公共文化活动参与人次', '≥16万人次', '17.2万人次', 10, 10, null]],
  ['可持续影响指标', ['非遗传承体系', '逐步完善', '逐步完善', 10, 10, null]],
);
block(culture, '满意度指标\n（10分）', ['服务对象满意度', ['群众满意度', '≥90%', '94%', 10, 10, null]])
  .row(w(5, '总分'), t('weight', 100), t('score', 99.95), null)
  .end();
const cultureProject = (
  name: string,
  project: string,
  funds: readonly [number, number, string, number],
  goal: string,
  rows: readonly (readonly [string, string, string])[],
): Sheet => {
  const [budget, executed, rate, score] = funds;
  const sheet = new Sheet(name, { grid: [1, 1, 1, 2, 1, 1, 1, 2] })
    .begin('project-self-evaluation')
    .row('附件3', ...Array<null>(7).fill(null))
    .row(w(8, title('2023年度项目支出绩效自评表')))
    .row(w(2, '项目支出名称'), w(6, f('projectName', project)))
    .row(
      w(2, '主管部门'),
      w(2, f('department', '炎陵县文化旅游广电体育局')),
      '实施单位',
      w(3, f('implementingUnit', '炎陵县文化旅游广电体育局')),
    )
    .fundHead(
      d(3, '项目资金\n（万元）'),
      LB(),
      BI('年初预算数'),
      BA('全年预算数'),
      EX('全年执行数'),
      WT(),
      RT('执行率'),
      SC(),
    )
    .fund('total', '年度资金总额', budget, budget, executed, 10, rate, score)
    .fund('part', '其中：当年财政拨款', budget, budget, executed, '—', rate, '—')
    .row(d(2, '年度总体目标'), w(3, '预期目标'), w(4, '实际完成情况'))
    .row(w(3, g('expected', goal)), w(4, g('actual', `${goal}已完成。`)))
    .head('annual', L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS());
  const [amount, quality, time, cost, social, lasting, satisfied] = rows.map((row, index) => {
    const points = [20, 10, 10, 10, 20, 10, 10][index]!;
    return [...row, points, points, null];
  });
  block(
    sheet,
    '产出指标',
    ['数量指标', amount!],
    ['质量指标', quality!],
    ['时效指标', time!],
    ['成本指标', cost!],
  );
  block(sheet, '效益指标', ['社会效益指标', social!], ['可持续影响指标', lasting!]);
  block(sheet, '满意度指标', ['服务对象满意度指标', satisfied!]);
  return sheet.row(w(5, '总分'), t('weight', 100), t('score', 90 + score), null).end();
};
const hunanBook = form({
  id: 'eighth-hunan-culture-book-wrong',
  about:
    '湖南文旅局五张工作表：说明、基础数据表（编制46在职50控制率写成92.00%）、整体自评表、两个项目自评表，数字前后一致',
  sheets: [
    notes,
    base,
    culture,
    cultureProject(
      '项目自评1',
      '文旅活动及送戏下乡',
      [120, 118.2, '98.50%', 9.85],
      '送戏下乡80场，办好桃花节',
      [
        ['送戏下乡场次', '≥80场', '84场'],
        ['演出节目审核合格率', '100%', '100%'],
        ['演出任务完成时间', '2023年12月底前', '2023年11月底'],
        ['单场演出补贴标准', '≤5000元', '5000元'],
        ['观看演出人次', '≥2.4万人次', '2.6万人次'],
        ['群众文化队伍稳定性', '稳定', '稳定'],
        ['观众满意度', '≥90%', '95%'],
      ],
    ),
    cultureProject(
      '项目自评2',
      '体育场馆运行维护',
      [66, 63.6, '96.36%', 9.64],
      '全民健身中心免费低收费开放300天',
      [
        ['场馆开放天数', '≥300天', '318天'],
        ['健身器材完好率', '≥95%', '97%'],
        ['器材维修及时率', '≥95%', '96%'],
        ['场馆每平方米维护成本', '≤60元', '57.8元'],
        ['接待健身人次', '≥18万人次', '19.1万人次'],
        ['场馆管理制度', '健全', '健全'],
        ['健身群众满意度', '≥90%', '93%'],
      ],
    ),
  ],
});

/** Rows and a column hidden, a hidden sheet of lists, a locked sheet; clean. */
const reservoir = new Sheet('自评表', {
  grid: [1, 1, 1, 2, 1, 1, 1, 1, 2],
  hiddenColumns: [1],
  hiddenRows: [15, 16],
  protected: true,
})
  .begin('project-self-evaluation')
  .row('BM', w(8, title('县级预算项目支出绩效自评表')))
  .row('ND', w(5, '填报单位：寿县水利局'), w(3, '2024年度   单位：万元'))
  .row(
    'XM',
    '项目名称',
    w(3, f('projectName', '小型水库维修养护')),
    '项目代码',
    w(3, f('projectCode', '341521240000000000266')),
  )
  .row(
    'DW',
    '主管部门',
    w(3, f('department', '寿县水利局')),
    '实施单位',
    w(3, f('implementingUnit', '寿县水库管理所')),
  )
  .fundHead(
    'ZJ',
    LB('预算执行'),
    BI(),
    w(1, BA('全年预算数')),
    w(1, EX('全年执行数')),
    '结余',
    WT(),
    RT('执行率'),
    SC(),
  )
  .fund('total', 'ZJ1', '年度资金总额', 210, 235, 225.6, 9.4, 10, pct(0.96), 9.6)
  .fund('part', 'ZJ2', '省级补助', 150, 175, 175, 0, null, pct(1), null)
  .fund('part', 'ZJ3', '县级资金', 60, 60, 50.6, 9.4, null, pct(0.8433, '0.00%'), null)
  .row(
    'MB',
    '绩效目标',
    w(3, g('expected', '维修养护小型水库62座。')),
    '完成情况',
    w(3, g('actual', '维修养护小型水库62座。')),
  )
  .head('annual', 'ZB', L1(), L2(), L3(), TG('指标值'), AC('完成值'), WT(), SC(), RS('未完成原因'))
  .ind('001', d(6, '产出指标'), d(3, '数量指标'), '维修养护水库座数', '62座', '62座', 15, 15, null)
  .ind('002', '安装雨水情测报设施', '≥62套', '62套', 10, 10, null)
  .ind('003', '聘用巡查员', '≥62人', '62人', 5, 5, null)
  .ind('004', '质量指标', '维修项目验收合格率', '100%', '100%', 10, 10, null)
  .maybe('005', '时效指标', null, null, null, null, null, null)
  .maybe('006', '成本指标', null, null, null, null, null, null)
  .ind('007', d(2, '效益指标'), '社会效益指标', '保护下游人口', '≥5.2万人', '5.2万人', 20, 20, null)
  .ind('008', '生态效益指标', '水库水质达标率', '≥90%', '91.9%', 20, 20, null)
  .ind('009', '满意度指标', '服务对象满意度指标', '受益群众满意度', '≥90%', '93%', 10, 10, null)
  .row('HJ', w(5, '合计'), t('weight', 100), t('score', 99.6), null)
  .end()
  .tolerate(
    'indicator/level2-missing',
    'indicator/input-as-output',
    'weight/level1',
    'funds/low-rate-unexplained',
    'weight/label',
  );
const lists = new Sheet('下拉选项', { hidden: true, grid: [1, 1, 1] })
  .row('一级指标', '二级指标', '指标性质')
  .row('产出指标', '数量指标', '≥')
  .row('产出指标', '质量指标', '≤')
  .row('产出指标', '时效指标', '＝')
  .row('效益指标', '社会效益指标', '定性')
  .row('满意度指标', '服务对象满意度指标', null);
const hiddenParts = form({
  id: 'eighth-anhui-hidden-parts',
  about: '安徽水利局：A列是隐藏的系统键，两行空指标被隐藏，另有隐藏的下拉选项表，工作表受保护，无错',
  sheets: [reservoir, lists],
});

/** A Word table pasted as values: merges gone, labels only in the first cell; one score out of proportion. */
const mediation = new Sheet('Sheet1', { merges: false, grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('项目支出绩效自评表')))
  .row(w(9, '（2023年度）'))
  .row(w(2, '项目名称'), w(7, f('projectName', '人民调解以案定补')))
  .row(
    w(2, '主管部门'),
    w(3, f('department', '汉滨区司法局')),
    w(2, '实施单位'),
    w(2, f('implementingUnit', '汉滨区司法局')),
  )
  .fundHead(
    w(2, d(3, '项目资金（万元）')),
    LB(),
    BI('年初预算数'),
    BA('全年预算数'),
    EX('全年执行数'),
    WT(),
    RT('执行率'),
    SC(),
  )
  .fund('total', '年度资金总额', 36, 36, 36, 10, '100%', 10)
  .fund('part', '其中：当年财政拨款', 36, 36, 36, '—', '100%', '—')
  .row(d(2, '年度总体目标'), w(4, '预期目标'), w(4, '实际完成情况'))
  .row(
    w(4, g('expected', '调解矛盾纠纷3600件，兑付以案定补。')),
    w(4, g('actual', '调解矛盾纠纷3384件，兑付以案定补36万元。')),
  )
  .head('annual', d(9, '绩效指标'), L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS())
  .ind(
    d(5, '产出指标'),
    d(2, '数量指标'),
    '调解矛盾纠纷件数',
    '≥3600件',
    '3384件',
    10,
    bad('score/quantitative', 8),
    '部分纠纷转入诉讼',
  )
  .ind('培训人民调解员', '≥400人次', '412人次', 10, 10, null)
  .ind('质量指标', '调解成功率', '≥96%', '97.1%', 10, 10, null)
  .ind('时效指标', '补贴发放及时率', '100%', '100%', 10, 10, null)
  .ind('成本指标', '每件补贴标准', '≤120元', '106.38元', 10, 10, null)
  .ind(d(2, '效益指标'), '社会效益指标', '民转刑案件', '0起', '0起', 15, 15, null)
  .ind('可持续影响指标', '调解组织网络', '健全', '健全', 15, 15, null)
  .ind('满意度指标', '服务对象满意度指标', '当事人满意度', '≥90%', '96%', 10, 10, null)
  .row(w(6, '总分'), t('weight', 100), t('score', 98), null)
  .end();
const lostMerges = form({
  id: 'eighth-shaanxi-lost-merges-wrong',
  about: '陕西司法局：Word表粘贴成纯值，合并全部丢失，标签只在首格；3384/3600应得9.4而得8',
  sheets: [mediation],
});

/** Shaanxi's whole-department declaration: tasks with amounts, then indicators without points; clean. */
const tasks = new Sheet('整体目标', { grid: [1, 1, 2, 3, 1, 1, 1] })
  .begin('overall-target')
  .row('表14', ...Array<null>(6).fill(null))
  .row(w(7, title('部门整体支出绩效目标表')))
  .row(w(7, '（2024年度）'))
  .row(w(2, '部门（单位）名称'), w(5, f('department', '旬阳市妇女联合会')))
  .row(d(6, '年度主要任务'), d(2, '任务名称'), w(2, d(2, '主要内容')), w(3, '预算金额（万元）'))
  .row('总额', '财政拨款', '其他资金')
  .row('人员及公用', w(2, '保障在职职工工资和机关运转'), 142.6, 142.6, 0)
  .row('妇女儿童工作', w(2, '开展维权服务、家庭教育指导'), 28, 28, 0)
  .row('“两癌”救助', w(2, '救助低收入“两癌”妇女'), 16, 10, 6)
  .row(w(3, m('total', 'label', '金额合计')), m('total', 'amount', 186.6), 180.6, 6)
  .row(
    '年度总体目标',
    w(
      6,
      g(
        'expected',
        '目标1：保障机关正常运转。\n目标2：开展维权服务和家庭教育指导。\n目标3：救助低收入“两癌”妇女16名。',
      ),
    ),
  )
  .head('annual', d(12, '年度绩效指标'), L1(), L2(), w(2, L3('指标内容')), w(2, TG('指标值')));
block(
  tasks,
  '产出指标',
  [
    '数量指标',
    [w(2, '家庭教育讲座场次'), w(2, '≥60场')],
    [w(2, '救助低收入“两癌”妇女'), w(2, '16名')],
    [w(2, '接待妇女来信来访'), w(2, '≥120件')],
  ],
  ['质量指标', [w(2, '信访案件办结率'), w(2, '≥98%')]],
  ['时效指标', [w(2, '救助金发放时间'), w(2, '2024年10月底前')]],
  ['成本指标', [w(2, '“两癌”救助标准'), w(2, '≤1万元/人')]],
);
block(
  tasks,
  '效益指标',
  ['社会效益指标', [w(2, '妇女儿童权益保障水平'), w(2, '持续提升')], [w(2, '家庭教育知晓率'), w(2, '≥85%')]],
  ['可持续影响指标', [w(2, '基层妇联组织覆盖率'), w(2, '100%')]],
);
block(tasks, '满意度指标', [
  '服务对象满意度指标',
  [w(2, '妇女群众满意度'), w(2, '≥92%')],
  [w(2, '受救助对象满意度'), w(2, '≥95%')],
]).end();
const wholeTasks = form({
  id: 'eighth-shaanxi-women-whole-target',
  about:
    '陕西妇联整体绩效目标：年度主要任务三项金额（总额/财政拨款/其他），指标内容与指标值各占两列，无分值，无错',
  sheets: [tasks],
  tolerated: ['indicator/category'],
});

/** Hubei with two goals, 50 and 30; 480 of 500 gets all twenty points. */
const twoGoals = new Sheet('自评表', { grid: [1, 1, 1, 2, 1, 1, 1] })
  .begin('project-self-evaluation')
  .row(w(7, title('2023年度公共卫生服务项目自评表')))
  .row(w(4, '单位名称：宜都市疾病预防控制中心'), w(3, '填报日期：2024年3月15日'))
  .row('项目名称', w(6, f('projectName', '公共卫生服务')))
  .row(
    '主管部门',
    w(3, f('department', '宜都市卫生健康局')),
    '项目实施单位',
    w(2, f('implementingUnit', '宜都市疾病预防控制中心')),
  )
  .fundHead(
    d(2, '预算执行情况（万元）（20分）'),
    w(2, LB()),
    BA('预算数（A）'),
    EX('执行数（B）'),
    RT('执行率（B/A）'),
    SC('得分（20分*执行率）'),
  )
  .fund('total', w(2, '年度财政资金总额'), 500, 480, '96.00%', bad('funds/score', 20))
  .head(
    'annual',
    d(6, '年度绩效目标1：疫苗接种（50分）'),
    L1(),
    L2(),
    L3(),
    TG('年初目标值（A）'),
    AC('实际完成值（B）'),
    SC(),
  )
  .ind(d(3, '产出指标'), '数量指标', '一类疫苗接种针次', '≥4.6万针次', '4.82万针次', 15)
  .ind('质量指标', '国家免疫规划疫苗接种率', '≥95%', '97.6%', 10)
  .ind('时效指标', '新生儿24小时内乙肝首针及时接种率', '≥90%', '95.3%', 10)
  .ind('效益指标', '社会效益指标', '麻疹发病率', '≤1/10万', '0/10万', 10)
  .ind('满意度指标', '服务对象满意度指标', '儿童家长满意度', '≥90%', '94%', 5)
  .head(
    'annual',
    d(6, '年度绩效目标2：地方病防治（30分）'),
    L1(),
    L2(),
    L3(),
    TG('年初目标值（A）'),
    AC('实际完成值（B）'),
    SC(),
  )
  .ind(d(3, '产出指标'), '数量指标', '血吸虫病查病人数', '≥6000人', '6240人', 10)
  .ind('质量指标', '查病结果复核符合率', '≥98%', '99%', 5)
  .ind('时效指标', '查病任务完成时间', '2023年11月底', '2023年10月底', 5)
  .ind('效益指标', '生态效益指标', '有螺面积下降率', '≥2%', '2.3%', 5)
  .ind('满意度指标', '服务对象满意度指标', '疫区群众满意度', '≥90%', '92%', 5)
  .row('总分', w(6, t('score', 100)))
  .row(w(2, '偏差大或目标未完成原因分析'), w(5, '部分疫苗冷链设备尾款在验收后支付。'))
  .row(w(2, '改进措施及结果应用方案'), w(5, '加快合同履约和验收。'))
  .end()
  .tolerate('total/score', 'indicator/parent', 'indicator/duplicate', 'weight/level1');
const hubeiGoals = form({
  id: 'eighth-hubei-cdc-two-goals-wrong',
  about: '湖北疾控：两个年度绩效目标50+30各有表头，480/500执行率96%却得满分20',
  sheets: [twoGoals],
});

/** Yuan in the heads, sign, value and unit in three columns, rate as a formula's value; the parts do not make the total. */
const pension = new Sheet('养老服务', { grid: [1, 1, 3, 1, 1, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(10, title('2024年度项目支出绩效自评表')))
  .row(w(8, '公开14表'), w(2, '金额单位：元'))
  .row(w(2, '项目名称'), w(8, f('projectName', '社区居家养老服务设施运营补助')))
  .row(
    w(2, '主管部门'),
    w(3, f('department', '祥云县民政局')),
    w(2, '实施单位'),
    w(3, f('implementingUnit', '祥云县民政局')),
  )
  .fundHead(
    w(2, d(4, '项目资金\n（元）')),
    LB(),
    w(2, BI('年初预算数')),
    BA('全年预算数'),
    EX('全年执行数'),
    WT(),
    RT('执行率'),
    SC(),
  )
  .fund(
    'total',
    '年度资金总额',
    w(2, num(860000, '#,##0.00')),
    bad('funds/parts-sum', num(980000, '#,##0.00')),
    num(931000, '#,##0.00'),
    10,
    '95.00%',
    9.5,
  )
  .fund(
    'part',
    '其中：当年财政拨款',
    w(2, num(860000, '#,##0.00')),
    num(860000, '#,##0.00'),
    num(811000, '#,##0.00'),
    '—',
    '94.30%',
    '—',
  )
  .fund('part', '上年结转资金', w(2, 0), num(100000, '#,##0.00'), num(120000, '#,##0.00'), '—', '—', '—')
  .row(d(2, '年度总体目标'), w(4, '预期目标'), w(5, '实际完成情况'))
  .row(
    w(4, g('expected', '补助运营社区居家养老服务设施16个。')),
    w(5, g('actual', '补助运营社区居家养老服务设施16个。')),
  )
  .head(
    'annual',
    d(2, L1()),
    d(2, L2()),
    d(2, L3()),
    w(3, '年度指标值'),
    d(2, AC()),
    d(2, WT()),
    d(2, SC()),
    d(2, RS()),
  )
  .more(h('operator', '指标性质'), TG('指标值'), h('unit', '度量单位'))
  .ind(d(4, '产出指标'), '数量指标', '补助运营设施个数', '=', 16, '个', 16, 20, 20, null)
  .ind('质量指标', '设施运营考核合格率', '>=', 90, '%', 93.75, 10, 10, null)
  .ind('时效指标', '补助资金拨付及时率', '>=', 95, '%', 100, 10, 10, null)
  .ind('成本指标', '单个设施补助标准', '<=', 60000, '元/年', 58187.5, 10, 10, null)
  .ind(d(2, '效益指标'), '社会效益指标', '服务老年人人次', '>=', 42000, '人次', 43860, 20, 20, null)
  .ind('可持续影响指标', '设施正常运营年限', '>=', 3, '年', 3, 10, 10, null)
  .ind('满意度指标', '服务对象满意度指标', '老年人满意度', '>=', 90, '%', 95.2, 10, 10, null)
  .row(w(7, '总分'), t('weight', 100), t('score', 99.5), t('grade', '优'))
  .end()
  .tolerate('funds/parts-sum', 'funds/rate', 'funds/rate-missing', 'funds/over-budget', 'funds/score');
const yunnanPension = form({
  id: 'eighth-yunnan-pension-wrong',
  about: '云南民政局：以元计，全年预算98万而两项来源为86万加10万，指标值下分三列，总分后为等级',
  sheets: [pension],
});

export const own = [
  reliefTemplate,
  cityTemplate,
  wuqiaCanal,
  beside,
  hunanBook,
  hiddenParts,
  lostMerges,
  wholeTasks,
  hubeiGoals,
  yunnanPension,
];
