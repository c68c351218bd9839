/** 海南, 贵州, 江西, 安徽, 山西, 陕西, 甘肃, 福建: project self-evaluations with columns nobody listed. */
import { Sheet, bad, d, f, form, g, h, num, pct, t, title, w } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

/** 海南 应急: begins at D5 with a blank column in it; the parts of the adjusted budget do not make its total. */
const typhoonSheet = new Sheet('防风防汛', { at: 'D5', grid: [1, 1, 2, 1, 1, 1, 1, 2], gaps: [3] })
  .begin('project-self-evaluation')
  .row(w(8, title('海南省项目支出绩效自评表')))
  .row(w(8, '2023年度　　　　　　　　　　　　　　　　　　　　单位：万元'))
  .row('项目名称', w(7, f('projectName', '防风防汛物资储备')))
  .row(
    '主管部门',
    w(3, f('department', '昌江黎族自治县应急管理局')),
    '实施单位',
    w(3, f('implementingUnit', '昌江黎族自治县防灾减灾中心')),
  )
  .fundHead(d(4, '项目资金'), LB(), BI(), BA('全年预算数'), EX('全年执行数'), WT(), RT('执行率'), SC())
  .fund('total', '年度资金总额', 480, bad('funds/parts-sum', 480), 456, 10, '95%', 9.5)
  .fund('part', '其中：省级补助', 300, 320, 304, '—', '95%', '—')
  .fund('part', '县级资金', 180, 180, 152, '—', '84.44%', '—')
  .row(
    '年度目标',
    w(3, g('expected', '储备防风防汛物资12类，保障24小时内调运到位。')),
    '完成情况',
    w(3, g('actual', '储备物资12类，台风期间均在20小时内调运到位。')),
  )
  .head('annual', L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS())
  .ind(d(4, '产出指标'), '数量指标', '储备物资种类', '12类', '12类', 20, 20, null)
  .ind('质量指标', '物资抽检合格率', '100%', '100%', 10, 10, null)
  .ind('时效指标', '物资调运时限', '≤24小时', '20小时', 10, 10, null)
  .ind('成本指标', '每顶帐篷采购单价', '≤1800元', '1685元', 10, 10, null)
  .ind(d(2, '效益指标'), '社会效益指标', '转移安置群众保障人数', '≥8000人', '8460人', 20, 20, null)
  .ind('可持续影响指标', '物资轮换更新制度', '健全', '健全', 10, 10, null)
  .ind('满意度指标', '服务对象满意度指标', '受助群众满意度', '≥90%', '94%', 10, 10, null)
  .row(w(5, '总分'), t('weight', 100), t('score', 99.5), null)
  .end()
  .tolerate('funds/low-rate-unexplained');
const typhoon = form({
  id: 'seventh-hainan-typhoon-wrong',
  about: '海南应急：表从D5起，中间空一列；全年预算数320+180≠480',
  sheets: [typhoonSheet],
});

/** 贵州 政务: a list export, every row with all labels; a reverse indicator's proportion is wrong. */
const approvalSheet = new Sheet('export_0317', { grid: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1] })
  .begin('project-self-evaluation')
  .row(w(10, title('项目绩效自评表')))
  .row('项目名称', w(4, f('projectName', '政务服务大厅运行')), '预算年度', w(4, f('year', '2024')))
  .row(
    '主管部门',
    w(4, f('department', '德江县政务服务中心')),
    '实施单位',
    w(4, f('implementingUnit', '德江县政务服务中心')),
  )
  .fundHead(
    '序号',
    w(3, LB('资金性质')),
    BI('年初预算'),
    BA('调整预算'),
    EX('支出数'),
    WT('权重'),
    SC('得分'),
    RT('执行率'),
  )
  .fund('total', 1, w(3, '合计'), 150, 150, 141, 10, 9.4, pct(0.94))
  .fund('part', 2, w(3, '一般公共预算'), 150, 150, 141, null, null, pct(0.94))
  .row(
    '绩效目标',
    w(4, g('expected', '保障政务大厅运行，压缩办件时限。')),
    '完成情况',
    w(4, g('actual', '全年办件8.6万件，大厅运行正常。')),
  )
  .head(
    'annual',
    '序号',
    L1(),
    L2(),
    L3(),
    TG('目标值'),
    h('unit', '单位'),
    AC('完成值'),
    WT('权重'),
    SC('得分'),
    RS('未达标说明'),
  )
  .ind(1, '产出指标', '数量指标', '全年办件量', '≥80000', '件', '86000', 20, 20, null)
  .ind(2, '产出指标', '质量指标', '群众投诉办结率', '≥98', '%', '99', 10, 10, null)
  .ind(
    3,
    '产出指标',
    '时效指标',
    '平均办结时限',
    '≤30',
    '天',
    '40',
    10,
    bad('score/quantitative', 8.5),
    '部分工程审批事项涉及现场踏勘',
  )
  .ind(4, '产出指标', '成本指标', '大厅每平方米物业费', '≤60', '元', '58.5', 10, 10, null)
  .ind(5, '效益指标', '社会效益指标', '网上可办率', '≥95', '%', '97', 15, 15, null)
  .ind(6, '效益指标', '可持续影响指标', '政务服务制度', '健全', null, '健全', 15, 15, null)
  .ind(7, '满意度指标', '服务对象满意度指标', '办事群众满意度', '≥95', '%', '98.3', 10, 10, null)
  .row(w(7, '合计'), t('weight', 100), t('score', 97.9), null)
  .end()
  .tolerate('field/amount-text');
const approval = form({
  id: 'seventh-guizhou-approval-wrong',
  about: '贵州政务：列表导出，单位独占一列，反向指标30/40应得7.5写成8.5',
  sheets: [approvalSheet],
});

/** 江西 果业: evidence, source and formula columns; carried-over money; clean. */
const orangeSheet = new Sheet('脐橙', { grid: [1, 1, 2, 2, 1, 1, 1, 1, 2, 2, 2] })
  .begin('project-self-evaluation')
  .row(w(11, title('2024年度县级项目支出绩效自评表')))
  .row(
    '项目名称',
    w(4, f('projectName', '脐橙病虫害统防统治')),
    w(2, '项目类型'),
    w(4, '其他运转类□　特定目标类☑'),
  )
  .row(
    '主管部门',
    w(4, f('department', '安远县果业发展中心')),
    w(2, '实施单位'),
    w(4, f('implementingUnit', '安远县果业技术推广站')),
  )
  .fundHead(
    w(2, LB('项目资金（万元）')),
    BI(),
    '预算调整数',
    BA('全年预算数'),
    EX('全年执行数'),
    RT('执行率'),
    WT(),
    SC(),
    '结余',
    '结余处理',
  )
  .fund('total', w(2, '年度资金总额'), 320, 45, 365, 365, '100.00%', 10, 10, 0, '无')
  .fund('part', w(2, '其中：财政拨款'), 320, 0, 320, 320, '100.00%', null, null, 0, null)
  .fund('part', w(2, '上年结转资金'), 0, 45, 45, 45, '100.00%', null, null, 0, null)
  .row(
    w(2, '总体目标'),
    w(2, g('expected', '对10万亩脐橙园实施统防统治，黄龙病病株率控制在2%以内。')),
    w(3, '目标完成情况'),
    w(4, g('actual', '实施统防统治10.4万亩，黄龙病病株率1.63%。')),
  )
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    '计算公式',
    TG('年度指标值'),
    AC('实际完成值'),
    WT('分值'),
    SC('得分'),
    '数据来源',
    '佐证材料',
    RS('偏差原因'),
  )
  .ind(
    d(4, '产出指标'),
    '数量指标',
    '统防统治面积',
    '各乡镇验收面积合计',
    '≥10万亩',
    '10.4万亩',
    15,
    15,
    '验收单',
    '附件1',
    null,
  )
  .ind('质量指标', '防治效果达标率', '达标果园/抽检果园', '≥90%', '93.5%', 15, 15, '抽检记录', '附件2', null)
  .ind(
    '时效指标',
    '木虱防治及时率',
    '及时防治次数/应防治次数',
    '≥95%',
    '96%',
    10,
    10,
    '防治台账',
    '附件3',
    null,
  )
  .ind('成本指标', '亩均防治成本', '项目支出/防治面积', '≤36元', '35.1元', 10, 10, '支付凭证', '附件4', null)
  .ind(
    d(3, '效益指标'),
    '经济效益指标',
    '果农亩均增收',
    '产量×单价',
    '≥300元',
    '285元',
    10,
    9.5,
    '入户调查',
    '附件5',
    '受暖冬影响果径偏小，售价下降',
  )
  .ind(
    '生态效益指标',
    '化学农药减量率',
    '（上年－本年）/上年',
    '≥5%',
    '5.6%',
    10,
    10,
    '农资台账',
    '附件6',
    null,
  )
  .ind('可持续影响指标', '统防统治组织', '是否建立', '建立', '建立', 10, 10, '备案表', '附件7', null)
  .ind(
    '满意度指标',
    '服务对象满意度指标',
    '果农满意度',
    '满意份数/有效份数',
    '≥90%',
    '94.2%',
    10,
    10,
    '问卷',
    '附件8',
    null,
  )
  .row(w(6, '总分'), t('weight', 100), t('score', 99.5), w(3, null))
  .end();
const orange = form({
  id: 'seventh-jiangxi-orange',
  about: '江西果业：有计算公式、数据来源、佐证材料三列，资金块有预算调整数与结余，无错',
  sheets: [orangeSheet],
});

/** 安徽 乡村振兴: 分值 before the target, starred indicators, 其中 rows without points; clean. */
const starSheet = new Sheet('衔接资金', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, title('衔接推进乡村振兴补助资金项目绩效自评表')))
  .row(w(8, '（2023年度）'))
  .row('项目名称', w(3, f('projectName', '脱贫户小额信贷贴息')), '填报日期', w(3, '2024年3月8日'))
  .row(
    '主管部门',
    w(3, f('department', '颍上县农业农村局')),
    '实施单位',
    w(3, f('implementingUnit', '颍上县乡村振兴服务中心')),
  )
  .fundHead(
    w(2, d(4, '项目资金（万元）')),
    LB(),
    BI(),
    BA('全年预算数'),
    EX('全年执行数'),
    RT('执行率'),
    SC('得分（10分）'),
  )
  .fund('total', '年度资金总额', 500, 500, 490, '98%', 9.8)
  .fund('part', '其中：本年财政拨款', 500, 500, 490, '98%', null)
  .fund('part', '其他资金', 0, 0, 0, null, null)
  .row(d(2, '年度总体目标'), w(3, '预期目标'), w(4, '实际完成情况'))
  .row(
    w(3, g('expected', '为2000户脱贫户和监测对象提供小额信贷贴息。')),
    w(4, g('actual', '为2086户提供小额信贷贴息，贴息490万元。')),
  )
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    WT('分值'),
    TG('年度指标值'),
    AC('实际完成值'),
    SC('得分'),
    RS('偏差原因分析及改进措施'),
  )
  .ind(d(6, '产出指标（50分）'), d(3, '数量指标'), '★享受贴息户数', 15, '≥2000户', '2086户', 15, null)
  .maybe('其中：脱贫户', null, '≥1800户', '1874户', null, null)
  .maybe('　　　监测对象', null, '≥200户', '212户', null, null)
  .ind('质量指标', '★贴息对象准确率', 15, '100%', '100%', 15, null)
  .ind('时效指标', '贴息资金拨付及时率', 10, '100%', '100%', 10, null)
  .ind('成本指标', '★贴息利率', 10, '≤3.65%', '3.55%', 10, null)
  .ind(
    d(2, '效益指标（30分）'),
    '经济效益指标',
    '★带动脱贫户经营性收入',
    15,
    '≥3000万元',
    '3120万元',
    15,
    null,
  )
  .ind('社会效益指标', '贷款逾期率', 15, '≤1%', '0.32%', 15, null)
  .ind('满意度指标（10分）', '服务对象满意度指标', '★贷款户满意度', 10, '≥95%', '98%', 10, null)
  .row(w(3, '总分'), t('weight', 100), w(2, null), t('score', 99.8), null)
  .row(w(8, '注：带★为必填核心指标；其中项不单独赋分。'))
  .end();
const star = form({
  id: 'seventh-anhui-star',
  about: '安徽乡村振兴：分值在指标值之前，★核心指标，“其中”行没有分值，资金得分写“得分（10分）”，无错',
  sheets: [starSheet],
});

/** 山西 应急: the total is 87.05 and called 优. */
const coalSheet = new Sheet('煤矿安全', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, title('项目支出绩效自评表（2024年）')))
  .row('项目名称', w(3, f('projectName', '煤矿安全监测联网运维')), '单位', w(3, '万元'))
  .row(
    '主管部门',
    w(3, f('department', '蒲县应急管理局')),
    '实施单位',
    w(3, f('implementingUnit', '蒲县煤矿安全监控中心')),
  )
  .fundHead(
    w(2, LB('资金构成')),
    BI('年初预算数'),
    BA('全年预算数'),
    EX('全年执行数'),
    RT('执行率'),
    WT('分值'),
    SC('得分'),
  )
  .fund('total', w(2, '总计'), 240, 240, 217.2, '90.50%', 10, 9.05)
  .fund('part', w(2, '县级财政资金'), 240, 240, 217.2, '90.50%', null, null)
  .row(
    '预期目标',
    w(3, g('expected', '联网运维煤矿14座，数据在线率不低于98%。')),
    '完成情况',
    w(3, g('actual', '联网运维煤矿14座，数据在线率93.1%。')),
  )
  .head('annual', L1(), L2(), L3(), TG('指标值'), AC('完成值'), WT('分值'), SC('得分'), RS('扣分原因'))
  .ind(d(4, '产出指标'), '数量指标', '联网运维煤矿数', '14座', '14座', 15, 15, null)
  .ind('质量指标', '监测数据在线率', '≥98%', '93.1%', 20, 19, '两座矿井技改停产，传感器离线')
  .ind('时效指标', '故障修复时限', '≤4小时', '5小时', 5, 4, '冬季山路结冰，到场时间延长')
  .ind('成本指标', '单矿运维成本', '≤17万元', '15.51万元', 10, 10, null)
  .ind(
    d(2, '效益指标'),
    '社会效益指标',
    '安全预警作用',
    '显著',
    '一般',
    20,
    13,
    '部分预警信息重复推送，已优化推送规则',
  )
  .ind('可持续影响指标', '监测机制', '完善', '基本完善', 10, 8, '与气象部门的数据共享尚未实现')
  .ind('满意度指标', '服务对象满意度指标', '煤矿企业满意度', '≥90%', '81%', 10, 9, '企业反映预警误报偏多')
  .row(
    w(2, '自评总分'),
    t('score', 87.05),
    '自评等级',
    bad('total/grade', t('grade', '优')),
    t('weight', 100),
    w(2, null),
  )
  .end();
const coal = form({
  id: 'seventh-shanxi-coal-wrong',
  about: '山西应急：总分87.05却评为“优”，总分和等级在同一行',
  sheets: [coalSheet],
});

/** 陕西 果业: the letters (A) and (B) alone, 完成率 column; a countable target answered with 已完成. */
const appleSheet = new Sheet('苹果', { grid: [1, 1, 2, 1, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('洛川县项目支出绩效自评表')))
  .row(w(9, '（2023年度）'))
  .row('项目名称', w(8, f('projectName', '老果园改造提升')))
  .row(
    '主管部门',
    w(3, f('department', '洛川县苹果产业管理局')),
    '实施单位',
    w(4, f('implementingUnit', '洛川县果树工作站')),
  )
  .fundHead(
    w(2, LB('预算执行（万元）')),
    BI('年初预算数'),
    BA('全年预算数(A)'),
    EX('全年执行数(B)'),
    w(2, RT('执行率(B/A)')),
    WT(),
    SC(),
  )
  .fund('total', w(2, '年度资金总额'), 900, 900, 873, w(2, '97.00%'), 10, 9.7)
  .fund('part', w(2, '其中：中央资金'), 500, 500, 500, w(2, '100.00%'), '/', '/')
  .fund('part', w(2, '　　　县级资金'), 400, 400, 373, w(2, '93.25%'), '/', '/')
  .row(
    '年度目标',
    w(3, g('expected', '改造老果园3000亩，建成示范园5个。')),
    '完成情况',
    w(4, g('actual', '改造老果园3050亩，建成示范园5个。')),
  )
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    TG('年度指标值(A)'),
    AC('实际完成值(B)'),
    '完成率(B/A)',
    WT(),
    SC(),
    RS('未完成原因'),
  )
  .ind(
    d(5, '产出指标'),
    d(2, '数量指标'),
    '改造老果园面积',
    '≥3000亩',
    bad('actual/phrase', '已完成'),
    '100%',
    10,
    10,
    null,
  )
  .ind('建成示范园', '5个', '5个', '100%', 10, 10, null)
  .ind('质量指标', '苗木成活率', '≥90%', '94%', '104.44%', 10, 10, null)
  .ind('时效指标', '改造任务按期完成率', '100%', '100%', '100%', 10, 10, null)
  .ind('成本指标', '亩均改造补助', '≤3000元', '2862.3元', '95.41%', 10, 10, null)
  .ind(d(2, '效益指标'), '经济效益指标', '亩均产值', '≥12000元', '12480元', '104%', 15, 15, null)
  .ind('生态效益指标', '有机肥替代化肥面积', '≥2600亩', '2650亩', '101.92%', 15, 15, null)
  .ind('满意度指标', '服务对象满意度指标', '果农满意度', '≥90%', '95%', '105.56%', 10, 10, null)
  .row(w(6, '总分'), t('weight', 100), t('score', 99.7), null)
  .end();
const apple = form({
  id: 'seventh-shaanxi-apple-wrong',
  about: '陕西果业：完成率一列夹在完成值与分值之间，≥3000亩的实际完成值只写“已完成”',
  sheets: [appleSheet],
});

/** 甘肃 卫健: points in the headers of the sections too; a coverage of 103%. */
const screeningSheet = new Sheet('Sheet2', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, title('项目支出绩效自评表')))
  .row(w(4, '填报单位：民勤县卫生健康局'), w(4, '2024年度'))
  .row('项目名称', w(3, f('projectName', '老年人健康体检')), '联系人', w(3, '段晓梅 0935-4120000'))
  .row(
    '主管部门',
    w(3, f('department', '民勤县卫生健康局')),
    '实施单位',
    w(3, f('implementingUnit', '民勤县疾病预防控制中心')),
  )
  .fundHead(d(2, '项目资金\n（万元）'), LB('项目'), BI(), BA(), EX(), WT(), RT(), SC())
  .fund('total', '资金总额', 216, 216, 216, 10, '100%', 10)
  .row(
    '年度目标',
    w(3, g('expected', '为全县65岁以上老年人提供免费体检。')),
    '完成情况',
    w(3, g('actual', '完成体检18540人。')),
  )
  .head('annual', L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS())
  .ind(d(5, '产出指标'), d(2, '数量指标'), '体检老年人数', '≥18000人', '18540人', 10, 10, null)
  .ind('体检乡镇数', '18个', '18个', 10, 10, null)
  .ind('质量指标', '电子健康档案建档覆盖率', '100%', bad('actual/ratio-over-100', '103%'), 10, 10, null)
  .ind('时效指标', '体检结果反馈时限', '≤15天', '13天', 10, 10, null)
  .ind('成本指标', '人均体检成本', '≤120元', '116.5元', 10, 10, null)
  .ind(d(2, '效益指标'), '社会效益指标', '高血压规范管理率', '≥65%', '68.4%', 15, 15, null)
  .ind('可持续影响指标', '家庭医生签约机制', '建立', '建立', 15, 15, null)
  .ind('满意度指标', '服务对象满意度指标', '老年人满意度', '≥90%', '96%', 10, 10, null)
  .row(w(5, '总分'), t('weight', 100), t('score', 100), null)
  .end();
const screening = form({
  id: 'seventh-gansu-screening-wrong',
  about: '甘肃卫健：健康档案覆盖率实际完成103%',
  sheets: [screeningSheet],
});

/** 福建 农业: 累计完成率 and 偏差率 columns, scores kept as formatted numbers; clean. */
const teaSheet = new Sheet('茶园', { grid: [1, 1, 2, 1, 1, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(10, title('2024年度项目支出绩效目标自评表')))
  .row('项目名称', w(4, f('projectName', '生态茶园建设补助')), w(2, '项目负责人'), w(3, '吴秀珍'))
  .row(
    '主管部门',
    w(4, f('department', '寿宁县农业农村局')),
    w(2, '实施单位'),
    w(3, f('implementingUnit', '寿宁县茶产业发展中心')),
  )
  .fundHead(
    w(3, LB('资金使用情况（万元）')),
    BI('年初预算数'),
    BA('全年预算数'),
    EX('全年执行数'),
    w(2, RT('执行率')),
    WT('分值'),
    SC('得分'),
  )
  .fund(
    'total',
    w(3, '年度资金总额'),
    num(150),
    num(150),
    num(138),
    w(2, pct(0.92, '0.00%')),
    num(10),
    num(9.2),
  )
  .fund('part', w(3, '省级财政资金'), num(100), num(100), num(100), w(2, pct(1, '0.00%')), null, null)
  .fund('part', w(3, '县级财政资金'), num(50), num(50), num(38), w(2, pct(0.76, '0.00%')), null, null)
  .row(w(10, '备注：县级资金执行率76%，系1个茶场验收延期，尾款12万元结转下年支付。'))
  .row(
    '年度绩效目标',
    w(4, g('expected', '建设生态茶园2500亩，推广绿色防控技术。')),
    '实际完成',
    w(4, g('actual', '建设生态茶园2540亩，绿色防控全覆盖。')),
  )
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    TG('绩效目标值'),
    AC('实际完成值'),
    '累计完成率',
    '偏差率',
    WT('分值'),
    SC('得分'),
    RS('偏差原因'),
  )
  .ind(
    d(4, '产出指标'),
    '数量指标',
    '建设生态茶园面积',
    '≥2500亩',
    '2540亩',
    '101.6%',
    '1.6%',
    num(20),
    num(20),
    null,
  )
  .ind('质量指标', '茶园验收合格率', '100%', '100%', '100%', '0', num(10), num(10), null)
  .ind(
    '时效指标',
    '资金兑付及时率',
    '≥95%',
    '92.15%',
    '97%',
    '-3%',
    num(10),
    num(9.7),
    '1个茶场验收延期，尾款未及时兑付',
  )
  .ind('成本指标', '亩均补助标准', '≤600元', '543.31元', '90.55%', '-9.45%', num(10), num(10), null)
  .ind(
    d(3, '效益指标'),
    '经济效益指标',
    '亩均茶青产值',
    '≥6500元',
    '6820元',
    '104.92%',
    '4.92%',
    num(10),
    num(10),
    null,
  )
  .ind('生态效益指标', '化肥使用量下降比例', '≥8%', '8.4%', '105%', '5%', num(10), num(10), null)
  .ind('可持续影响指标', '绿色防控体系', '建立', '建立', '100%', '0', num(10), num(10), null)
  .ind(
    '满意度指标',
    '服务对象满意度指标',
    '茶农满意度',
    '≥90%',
    '94%',
    '104.44%',
    '4.44%',
    num(10),
    num(10),
    null,
  )
  .row(w(7, '合计'), t('weight', num(100)), t('score', num(98.9)), null)
  .end();
const tea = form({
  id: 'seventh-fujian-tea',
  about: '福建农业：累计完成率、偏差率两列，资金块下有备注行说明执行率偏低，92.15/95得9.7有原因，无错',
  sheets: [teaSheet],
});

export const south = [typhoon, approval, orange, star, coal, apple, screening, tea];
