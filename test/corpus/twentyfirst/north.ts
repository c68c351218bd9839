/** 深泽 with a budget table, 九原, 本溪 in the form of 辽宁, 柞水 and 天水: whole offices of 陕西 and 甘肃. */
import { Sheet, bad, d, f, form, g, h, m, num, t, title, w } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

/**
 * http://www.shenze.gov.cn/columns/1b3e797b-8554-46ff-9bd1-4fe47796802d/202603/02/a81dd9f5-c7af-4c16-baec-5c794547f2c5.html :
 * 3415.94 of this year's income and 66.74 carried over pay for 3482.68. The project beside it is made up in the county's form.
 */
const overview = new Sheet('部门预算收支总表', { grid: [1, 3, 1, 3, 1] })
  .begin('budget-01')
  .row(w(5, title('部门预算收支总表')))
  .row(w(2, '321深泽县退役军人事务局'), w(2, '预算年度：2026'), '单位：万元')
  .row('序号', w(2, '收入'), w(2, '支出'))
  .row(null, '项目', '预算数', '项目', '预算数')
  .row('栏次', '1', '2', '3', '4')
  .row(1, '一、一般公共预算拨款收入', num(3415.94), '一、一般公共服务支出', null)
  .row(2, '二、政府性基金预算拨款收入', null, '八、社会保障和就业支出', num(3301.71))
  .row(3, '三、国有资本经营预算拨款收入', null, '九、社会保险基金支出', null)
  .row(4, '四、财政专户管理资金收入', null, '十、卫生健康支出', num(163.23))
  .row(5, '五、单位资金', null, '二十、住房保障支出', num(17.74))
  .row(31, '本年收入合计', num(3415.94), '本年支出合计', num(3482.68))
  .row(32, '上年结转结余', num(66.74), '年终结转结余', null)
  .row(33, '收入总计', num(3482.68), '支出总计', num(3482.68))
  .end();
const cemetery = new Sheet('项目绩效目标', { grid: [1, 1, 2, 2, 1, 1, 1, 2] })
  .begin('project-target')
  .row(w(8, title('部门预算项目绩效目标表')))
  .row(w(4, '321001深泽县退役军人事务局本级'), w(4, '单位：万元'))
  .row(
    '项目编码',
    w(2, f('projectCode', '13012826P00321001')),
    '项目名称',
    w(4, f('projectName', '烈士陵园维护')),
  )
  .row(
    '预算规模及资金用途',
    m('total', 'label', '预算数'),
    m('total', 'amount', num(46.5)),
    m('part', 'label', '其中：财政资金'),
    w(2, m('part', 'amount', num(46.5))),
    m('part', 'label', '其他资金'),
    m('part', 'amount', null),
  )
  .row(d(2, '资金支出计划（%）'), w(2, '3月底'), '6月底', w(2, '10月底'), w(2, '12月底'))
  .row(w(2, '20.00'), '50.00', w(2, bad('funds/payment-plan', '45.00')), w(2, '100.00'))
  .row('绩效目标', w(7, g('expected', '维护烈士陵园1处，修缮烈士墓86座，接待祭扫群众。')))
  .head(
    'annual',
    d(2, L1()),
    d(2, L2()),
    d(2, L3()),
    d(2, h('description', '绩效指标描述')),
    w(3, '指标值'),
    d(2, h('basis', '指标值确定依据')),
  )
  .more(h('operator', '符号'), TG('值'), h('unit', '单位（文字描述）'))
  .ind(d(4, '产出指标'), '数量指标', '修缮烈士墓', '修缮烈士墓的数量', '≥', '86', '座', '工作计划')
  .ind('质量指标', '修缮验收合格率', '验收合格数占修缮数的比例', '＝', '100', '%', '施工合同')
  .ind('时效指标', '清明前完成修缮', '完成修缮的月份', '≤', '3', '月', '工作计划')
  .ind('成本指标', '每座烈士墓修缮成本', '修缮费用与数量之比', '≤', '4000', '元', '预算评审')
  .ind('效益指标', '社会效益指标', '接待祭扫人次', '全年接待祭扫人次', '≥', '1.2', '万人次', '上年情况')
  .ind('满意度指标', '服务对象满意度指标', '烈属满意度', '满意的占受访烈属的比例', '≥', '95', '%', '问卷')
  .end()
  .tolerate('indicator/category');
const shenze = form({
  id: 'twentyfirst-hebei-shenze-veterans-budget-published-wrong',
  about:
    '河北深泽退役军人事务局2026 http://www.shenze.gov.cn/ ：收支总表带序号与栏次（3415.94加结转66.74等于3482.68，正确）；旁边的项目绩效目标表为编写，10月底45%低于6月底50%',
  sheets: [overview, cemetery],
});

/** http://www.baotoujy.jcy.gov.cn/jwgk/yjsgk/202408/t20240826_6624569.shtml names the office; the table is made up: 94.5% is not 10 points. */
const cases = new Sheet('项目自评', { grid: [1, 1, 2, 2, 1, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(10, title('项目支出绩效自评表')))
  .row(w(10, '（2023年度）'))
  .row(
    '项目名称',
    w(4, f('projectName', '检察办案（业务）经费')),
    '项目编码',
    w(4, f('projectCode', '150207231230P000012')),
  )
  .row(
    '主管部门',
    w(4, f('department', '包头市人民检察院')),
    '实施单位',
    w(4, f('implementingUnit', '包头市九原区人民检察院')),
  )
  .fundHead(
    d(4, '项目资金（元）'),
    w(2, LB()),
    BI('年初预算'),
    w(2, BA('全年预算')),
    EX('全年执行'),
    WT(),
    RT('执行率'),
    SC(),
  )
  .fund(
    'total',
    w(2, '资金总额'),
    num(1200000),
    w(2, num(1260000)),
    num(1190700),
    10,
    '94.50%',
    bad('funds/score', 10),
  )
  .fund(
    'part',
    w(2, '其中：中央及自治区转移支付'),
    num(900000),
    w(2, num(960000)),
    num(960000),
    null,
    '100.00%',
    null,
  )
  .fund('part', w(2, '本级财政资金'), num(300000), w(2, num(300000)), num(230700), null, '76.90%', null)
  .row(
    '年度目标',
    w(4, g('expected', '保障全院办案需要，办理各类案件400件以上，提高办案质效。')),
    '完成情况',
    w(4, g('actual', '办理各类案件436件，认罪认罚适用率91.2%。')),
  )
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    h('direction', '指标性质'),
    h('operator', '指标方向'),
    TG('目标值'),
    AC('完成值'),
    WT(),
    SC(),
    RS('未完成原因'),
  )
  .ind(d(4, '产出指标'), '数量指标', '办理案件数', '正向', '大于等于', '400件', '436件', 20, 20, null)
  .ind('质量指标', '认罪认罚适用率', '正向', '大于等于', '85%', '91.2%', 10, 10, null)
  .ind('时效指标', '审查起诉平均用时', '反向', '小于等于', '30天', '27天', 10, 10, null)
  .ind('成本指标', '每件案件平均办案成本', '反向', '小于等于', '3000元', '2731元', 10, 10, null)
  .ind(
    d(2, '效益指标'),
    '社会效益',
    '公益诉讼检察建议采纳数',
    '正向',
    '大于等于',
    '24件',
    '26件',
    15,
    15,
    null,
  )
  .ind('可持续影响', '重大办案安全事故', '反向', '等于', '0起', '0起', 15, 15, null)
  .ind('满意度指标', '服务对象满意度', '人大代表满意度', '正向', '大于等于', '95%', '98%', 10, 10, null)
  .row(w(7, '合计'), t('weight', 100), t('score', 100), null)
  .end();
const jiuyuan = form({
  id: 'twentyfirst-neimenggu-jiuyuan-procuratorate-wrong',
  about:
    '内蒙古九原检察院（单位见 http://www.baotoujy.jcy.gov.cn/jwgk/yjsgk/202408/t20240826_6624569.shtml ，数字编写）：资金单位为元，指标性质与方向两列，执行率94.5%应得9.45而得10',
  sheets: [cases],
  tolerated: ['total/score'],
});

/** The province's own form with ticks for the causes, for an office of http://bx.gov.cn/ztlm/bxxyjs/bmjs/2022nd132/content_613983 ; made up. */
const doctors = new Sheet('本溪县', { grid: [1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2] })
  .begin('project-self-evaluation')
  .row(w(14, title('项目（政策）绩效自评表')))
  .row(w(14, '（2022年度）'))
  .row(w(2, '项目（政策）名称'), w(12, f('projectName', '乡村医生补助')))
  .row(
    w(2, '主管部门'),
    w(4, f('department', '本溪满族自治县卫生健康局')),
    w(2, '实施单位'),
    w(6, f('implementingUnit', '本溪满族自治县卫生健康局本级')),
  )
  .fundHead(
    w(2, d(3, '预算执行情况（万元）')),
    w(2, LB()),
    w(2, BI('年初预算数')),
    w(2, BA('全年预算数')),
    w(2, EX('全年执行数')),
    WT('分值'),
    w(2, RT('执行率')),
    SC('得分'),
  )
  .fund('total', w(2, '资金总额'), w(2, 312), w(2, 320), w(2, 304), 10, w(2, '95.00%'), 9.5)
  .fund('part', w(2, '其中：财政拨款'), w(2, 312), w(2, 320), w(2, 304), null, w(2, '95.00%'), null)
  .row(w(2, d(2, '年度总体目标')), w(6, '年初设定目标'), w(6, '全年目标实际完成情况'))
  .row(
    w(6, g('expected', '发放212名在岗乡村医生补助，稳定村级卫生队伍。')),
    w(6, g('actual', '发放208名在岗乡村医生补助，4人年内到龄离岗。')),
  )
  .head(
    'annual',
    d(2, L1()),
    d(2, L2()),
    d(2, L3()),
    d(2, TG('年度指标值')),
    d(2, AC('全年实际值')),
    d(2, WT()),
    d(2, SC()),
    w(6, '偏差原因分析'),
    d(2, '改进措施'),
  )
  .more('经费保障', '制度保障', '人员保障', '硬件条件保障', '其他', RS('原因说明'))
  .ind(
    d(4, '产出指标'),
    '数量指标',
    '发放补助的乡村医生',
    '≥212人',
    '208人',
    20,
    19.62,
    null,
    null,
    '√',
    null,
    null,
    '4人年内到龄离岗',
    '及时招聘补充',
  )
  .ind('质量指标', '补助对象准确率', '100%', '100%', 10, 10, null, null, null, null, null, null, null)
  .ind('时效指标', '补助发放及时率', '≥95%', '97%', 10, 10, null, null, null, null, null, null, null)
  .ind(
    '成本指标',
    '在岗乡村医生补助标准',
    '≤1.5万元/人',
    '1.46万元/人',
    10,
    10,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
  )
  .ind(
    d(2, '效益指标'),
    '社会效益指标',
    '村卫生室覆盖率',
    '≥98%',
    '95.4%',
    15,
    14.6,
    null,
    null,
    '√',
    null,
    null,
    bad('score/reason-missing', null),
    null,
  )
  .ind('可持续影响指标', '乡村医生队伍', '稳定', '稳定', 15, 15, null, null, null, null, null, null, null)
  .ind(
    '满意度指标',
    '服务对象满意度指标',
    '村民满意度',
    '≥90%',
    '94%',
    10,
    10,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
  )
  .row(w(6, '总分'), t('weight', 100), t('score', 98.72), ...Array<null>(6).fill(null))
  .end();
doctors.tolerate('score/reason-missing');
const benxi = form({
  id: 'twentyfirst-liaoning-benxi-doctors-wrong',
  about:
    '辽宁省表样（按公开单位本溪县卫健局 http://bx.gov.cn/ztlm/bxxyjs/bmjs/2022nd132/content_613983 ，数字编写）：偏差原因打√的五列、原因说明、改进措施；一行扣分只打√没写说明',
  sheets: [doctors],
});

/** http://219.145.244.73:88/html/zwgk/czysjs/118395.html names the office; the province's form of 2020 filled in: 98 said to be 89. */
const audited = new Sheet('整体自评', { grid: [1, 1, 2, 1, 3, 3, 1, 1, 1, 2] })
  .begin('overall-self-evaluation')
  .row(w(10, title('部门整体支出绩效自评表')))
  .row(w(10, '（2020年度）'))
  .row(
    w(2, '填报单位'),
    w(3, f('department', '柞水县审计局')),
    w(2, '自评得分'),
    w(3, bad('total/score', t('score', 89))),
  )
  .row(w(10, '（一）简要概述部门职能与职责。主管全县审计工作，对县级预算执行和其他财政收支进行审计监督。'))
  .row(
    w(10, '（二）简要概述部门支出情况。2020年支出合计386.52万元，其中基本支出312.4万元，项目支出74.12万元。'),
  )
  .row(w(10, '（三）部门整体支出绩效自评情况分析'))
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    WT(),
    h('description', '指标说明'),
    h('scoringText', '评分标准'),
    TG('年初目标值'),
    AC('实际完成值'),
    SC(),
    RS('未完成原因分析与改进措施'),
  )
  .ind(
    d(4, '投入'),
    d(4, '预算执行（25分）'),
    '预算完成率',
    10,
    '预算完成数与预算数的比率',
    '预算完成率≥95%的，得10分；90%（含）和95%之间，得9分。',
    '≥95%',
    '98.5%',
    10,
    null,
  )
  .ind('预算调整率', 5, '预算调整数与预算数的比率', '预算调整率绝对值≤5%，得5分。', '≤5%', '3.2%', 5, null)
  .ind(
    '支出进度率',
    5,
    '支出实际数与支出预算数的比率',
    '半年进度≥45%，得2分；前三季度进度≥75%，得3分。',
    '半年≥45%，前三季度≥75%',
    '半年47%，前三季度78%',
    5,
    null,
  )
  .ind('预算编制准确率', 5, '其他收入预决算差异率', '差异率≤20%，得5分。', '≤20%', '12%', 5, null)
  .ind(
    d(3, '过程'),
    d(3, '预算管理（15分）'),
    '“三公经费”控制率',
    5,
    '实际支出数与预算安排数的比率',
    '控制率≤100%，得5分。',
    '≤100%',
    '86%',
    5,
    null,
  )
  .ind(
    '资产管理规范性',
    5,
    '资产配置、使用和处置是否规范',
    '全部符合5分，有1项不符扣2分。',
    '规范',
    '规范',
    5,
    null,
  )
  .ind('资金使用合规性', 5, '是否符合财务管理制度', '全部符合5分，有1项不符扣2分。', '合规', '合规', 5, null)
  .ind(
    d(2, '效果'),
    d(2, '履职尽责（60分）'),
    '完成审计项目',
    40,
    '全年完成的审计项目数',
    '按完成比率计分。',
    '≥18个',
    '21个',
    40,
    null,
  )
  .ind(
    '审计发现问题整改率',
    20,
    '已整改问题占应整改问题的比率',
    '按完成比率计分。',
    '≥90%',
    '81%',
    18,
    '部分跨年度工程问题正在整改，已列入台账督办',
  )
  .end()
  .tolerate(
    'weight/level1',
    'indicator/level1-missing',
    'goal/missing',
    'funds/missing',
    'total/score',
    'indicator/parent',
    'indicator/category',
    'weight/concentration',
  );
const zhashui = form({
  id: 'twentyfirst-shaanxi-zhashui-audit-overall-wrong',
  about:
    '陕西柞水审计局2020（单位见 http://219.145.244.73:88/html/zwgk/czysjs/118395.html ，省表样，数字编写）：投入/过程/效果，自评得分在表头，各项相加98而写89',
  sheets: [audited],
});

/** http://www.tianshui.gov.cn/sthj/info/1311/108612.htm names the office; made up in the form of 甘肃, right throughout. */
const clean = new Sheet('部门整体', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2], hiddenRows: [5] })
  .begin('overall-self-evaluation')
  .row(w(9, title('2024年度部门整体支出绩效自评表')))
  .row(w(2, '部门（单位）名称'), w(7, f('department', '天水市生态环境局')))
  .fundHead(
    d(4, '部门预算执行情况\n（万元）'),
    w(2, LB()),
    BI(),
    BA('全年预算数（A）'),
    EX('实际支出（B）'),
    WT(),
    RT('执行率（B/A）'),
    SC(),
  )
  .fund('total', w(2, '全年支出'), 8240, 9126.4, 9035.14, 10, '99.00%', 9.9)
  .fund('part', w(2, '其中：基本支出'), 6120, 6320.4, 6320.4, null, '100.00%', null)
  .fund('part', w(2, '      项目支出'), 2120, 2806, 2714.74, null, '96.75%', null)
  .row(d(2, '年度总体绩效目标'), w(4, '年初设定目标'), w(4, '目标实际完成情况'))
  .row(
    w(4, g('expected', '优良天数比例达到93%以上，国考断面水质优良比例100%，危险废物规范化管理。')),
    w(4, g('actual', '优良天数比例94.3%，国考断面水质优良比例100%。')),
  )
  .head('annual', L1(), w(2, L2()), L3(), TG(), AC(), WT(), SC(), RS('偏差原因分析及改进措施'))
  .ind(d(4, '部门管理'), w(2, d(2, '资金投入')), '“三公经费”控制率', '≤100%', '82.6%', 4, 4, null)
  .ind('结转结余变动率', '≤0%', '-6.4%', 4, 4, null)
  .ind(w(2, '财务管理'), '资金使用规范性', '规范', '规范', 6, 6, null)
  .ind(w(2, '人员管理'), '在职人员控制率', '≤100%', '97.2%', 6, 6, null)
  .ind(d(4, '履职效果'), w(2, d(2, '部门履职目标')), '空气质量优良天数比例', '≥93%', '94.3%', 15, 15, null)
  .ind('环境执法检查', '≥620家次', '655家次', 10, 10, null)
  .ind(w(2, '部门效果目标'), '国考断面水质优良比例', '100%', '100%', 15, 15, null)
  .ind(w(2, '社会影响'), '突发环境事件', '0起', '0起', 10, 10, null)
  .ind(d(2, '能力建设'), w(2, '长效管理'), '管理制度', '健全', '健全', 5, 5, null)
  .ind(w(2, '档案管理'), '档案归档率', '100%', '98%', 5, 4.9, '监测站搬迁，2卷待补')
  .ind('服务对象满意度', w(2, '社会公众满意度'), '公众满意度', '≥90%', '92.1%', 10, 10, null)
  .row(w(6, '合计'), t('weight', 100), t('score', 99.8), null)
  .end()
  .tolerate(
    'weight/level1',
    'indicator/level1-missing',
    'indicator/parent',
    'indicator/category',
    'funds/budget-adjustment',
  );
const tianshui = form({
  id: 'twentyfirst-gansu-tianshui-environment-overall',
  about:
    '甘肃天水生态环境局（单位见 http://www.tianshui.gov.cn/sthj/info/1311/108612.htm ，数字编写）：部门管理/履职效果/能力建设，二级横跨两列，结转结余变动率-6.4%对≤0%，资金一行隐藏，无错',
  sheets: [clean],
});

export const north = [shenze, jiuyuan, benxi, zhashui, tianshui];
