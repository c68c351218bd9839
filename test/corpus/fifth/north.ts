/** 北京, 天津, 山西, 河南, 大连, 辽宁, 黑龙江, 内蒙古 (court), 河北: projects. */
import { Sheet, bad, d, f, form, g, h, may, num, t, title, w, wd } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

/** 北京: the 2024 city form with 成本 as a first level (20/40/20/10), figures with six decimals; clean. */
const museum = new Sheet('项目支出绩效自评表', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('项目支出绩效自评表')))
  .row(w(9, '（ 2024 年度）'))
  .row(w(2, '项目名称'), w(7, f('projectName', '馆藏文物预防性保护')))
  .row(
    w(2, '主管部门'),
    w(3, f('department', '北京市文物局')),
    '实施单位',
    w(3, f('implementingUnit', '大觉寺管理处')),
  )
  .row(w(2, '项目负责人'), w(3, f('leader', '王硕')), '联系电话', w(3, f('phone', '010-62456163')))
  .fundHead(
    wd(2, 5, '项目资金（万元）'),
    LB(),
    BI(),
    BA('全年预算数'),
    EX('全年执行数'),
    WT(),
    RT('执行率'),
    SC(),
  )
  .fund(
    'total',
    '年度资金总额',
    num(126.3, '0.000000'),
    num(118.4567, '0.000000'),
    num(118.4567, '0.000000'),
    10,
    '100.00%',
    10,
  )
  .fund(
    'part',
    '其中：当年财政拨款',
    num(126.3, '0.000000'),
    num(118.4567, '0.000000'),
    num(118.4567, '0.000000'),
    '—',
    '100.00%',
    '—',
  )
  .fund('part', '上年结转资金', num(0, '0.000000'), num(0, '0.000000'), num(0, '0.000000'), '—', '0.00%', '—')
  .fund('part', '其他资金', num(0, '0.000000'), num(0, '0.000000'), num(0, '0.000000'), '—', '0.00%', '—')
  .row(d(2, '年度总体目标'), w(4, '预期目标'), w(4, '实际完成情况'))
  .row(
    w(4, g('expected', '完成120件套文物的囊匣制作和环境监测。')),
    w(4, g('actual', '完成文物囊匣制作124件套，布设环境监测点16处。')),
  )
  .head('annual', d(10, '绩效指标'), L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS('偏差原因分析及改进措施'))
  .ind(d(5, '产出指标'), d(2, '数量指标'), '囊匣制作数量', '≥120件套', '124件套', 10, 10, null)
  .ind('环境监测点布设', '≥16处', '16处', 10, 10, null)
  .ind('质量指标', '囊匣验收合格率', '＝100%', '100%', 10, 10, null)
  .ind(d(2, '时效指标'), '合同签订时间', '≤6月', '5月', 5, 5, null)
  .ind('项目完成时间', '≤11月', '11月', 5, 5, null)
  .ind(
    '效益指标',
    '社会效益指标',
    '文物保存环境',
    '有所改善',
    '有所改善',
    20,
    18,
    '监测数据积累时间短，效果有待进一步显现',
  )
  .ind('满意度指标', '服务对象满意度指标', '文物保管人员满意度', '≥90%', '100%', 10, 10, null)
  .ind(d(2, '成本指标'), d(2, '经济成本指标'), '项目预算控制数', '≤126.3万元', '118.4567万元', 10, 10, null)
  .ind('单件囊匣制作成本', '≤0.6万元', '0.56万元', 10, 10, null)
  .row(w(6, '总分'), t('weight', 100), t('score', 98), null)
  .end();
const beijing = form({
  id: 'fifth-beijing-museum',
  about: '北京：成本为一级指标排在最后，六位小数金额，预算调减，时间以月计，无错',
  sheets: [museum],
});

/** 天津: 得分 column first among the numbers, remarks in words; staff evidence; one unmet row with full points. */
const street = new Sheet('街道', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, title('天津市河东区2023年度项目支出绩效自评表')))
  .row(
    '项目名称',
    w(3, f('projectName', '社区居家养老服务补贴')),
    '项目代码',
    w(3, f('projectCode', '12010223P00412110')),
  )
  .row(
    '主管部门',
    w(3, f('department', '河东区民政局')),
    '实施单位',
    w(3, f('implementingUnit', '河东区中山门街道办事处')),
  )
  .fundHead(
    d(4, '资金使用情况\n单位：万元'),
    w(2, LB('资金构成')),
    BI(),
    BA('调整后预算'),
    EX('实际支出数'),
    SC('得分'),
    RT('执行率'),
  )
  .fund('total', w(2, '项目资金总额'), 340, 340, 326.4, 9.6, '96%')
  .fund('part', w(2, '市级补助资金'), 140, 140, 140, '-', '100%')
  .fund('part', w(2, '区级财政资金'), 200, 200, 186.4, '-', '93.2%')
  .row(
    '年度绩效目标',
    w(3, g('expected', '为符合条件的老年人提供居家养老服务。')),
    '目标完成情况',
    w(3, g('actual', '服务老年人1860人，助餐12.4万人次。')),
  )
  .head(
    'annual',
    L1('一级'),
    L2('二级'),
    L3('三级'),
    TG('年度目标'),
    SC('得分'),
    WT('分值'),
    AC('年末完成情况'),
    RS('差异原因'),
  )
  .ind(d(4, '产出指标'), '数量指标', '服务老年人数', '≥1800人', 15, 15, '1860人', null)
  .ind('质量指标', '服务抽查合格率', '≥95%', 15, 15, '97%', null)
  .ind(
    '时效指标',
    '补贴按月发放率',
    '100%',
    bad('score/unmet-full', 10),
    10,
    '91.67%',
    '12月补贴于次年1月发放',
  )
  .ind('成本指标', '人均月补贴标准', '≤200元', 10, 10, '146.24元', null)
  .ind(d(2, '效益指标'), '社会效益指标', '助餐服务人次', '≥12万人次', 15, 15, '12.4万人次', null)
  .ind('可持续影响指标', '养老服务机制', '完善', 15, 15, '完善', null)
  .ind('满意度指标', '服务对象满意度指标', '老年人满意度', '≥90%', 10, 10, '96%', null)
  .row(w(4, '总分'), t('score', 99.6), t('weight', 100), null, null)
  .end();
const tianjin = form({
  id: 'fifth-tianjin-elderly-wrong',
  about: '天津：得分列在分值与完成值之前；发放率91.67%/100%仍得满分',
  sheets: [street],
});

/** 山西: 元 throughout, a money rate that forgot the carried-over money, the score after it. */
const coal = new Sheet('自评表', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('部门预算项目支出绩效自评表')))
  .row(w(5, '填报单位：孝义市应急管理局'), w(4, '金额单位：元'))
  .row(w(2, '项目名称'), w(3, f('projectName', '煤矿安全监测联网')), w(2, '项目级次'), w(2, '县级'))
  .row(
    w(2, '主管部门'),
    w(3, f('department', '孝义市应急管理局')),
    w(2, '项目实施单位'),
    w(2, f('implementingUnit', '孝义市安全生产监测中心')),
  )
  .fundHead(
    d(4, '资金情况'),
    w(3, LB('资金来源')),
    BI('年初预算数'),
    BA('全年预算数'),
    EX('全年执行数'),
    RT('执行率'),
    SC('得分（10分）'),
  )
  .fund('total', w(3, '合计'), 800000, 1000000, 760000, bad('funds/rate', '95%'), bad('funds/score', 9.5))
  .fund('part', w(3, '当年财政拨款'), 800000, 800000, 760000, '95%', null)
  .fund('part', w(3, '上年结转'), 0, 200000, 0, '0%', null)
  .row(
    w(2, '总体目标'),
    w(3, g('expected', '完成21座煤矿监测数据联网。')),
    '完成情况',
    w(3, g('actual', '21座煤矿全部联网，上年结转设备款因验收推迟未支付。')),
  )
  .head('annual', d(9, '绩效指标'), L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS('备注'))
  .ind(d(4, '产出'), '数量', '联网煤矿数量', '21座', '21座', 15, 15, null)
  .ind('质量', '数据上传正常率', '≥98%', '99.1%', 15, 15, null)
  .ind('时效', '故障响应时间', '≤2小时', '1.5小时', 10, 10, null)
  .ind('成本', '单矿年运维费', '≤4万元', '3.6万元', 10, 10, null)
  .ind(d(2, '效益'), '社会效益', '较大以上煤矿事故', '0起', '0起', 20, 20, null)
  .ind('可持续影响', '监测预警能力', '提升', '提升', 10, 10, null)
  .ind('满意度', '服务对象满意度', '煤矿企业满意度', '≥90%', '92%', 10, 10, null)
  .row(w(5, '合计'), t('weight', 100), may('total/score', t('score', 99.5)), null)
  .row(w(5, '自评等级'), w(4, t('grade', '优')))
  .end()
  .tolerate('funds/low-rate-unexplained');
const shanxi = form({
  id: 'fifth-shanxi-coal-wrong',
  about: '山西：以元计，结转20万未计入而把76/100写成95%得9.5（应76%、7.6）',
  sheets: [coal],
});

/** 河南 one-system export: 指标值 and 实际完成值 with operators apart, codes of units, 差异原因 short; clean. */
const wheat = new Sheet('sheet1', { grid: [1, 1, 2, 1, 1, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(10, title('2024年项目支出绩效自评表')))
  .row('单位编码', w(3, '263001'), '单位名称', w(5, f('implementingUnit', '社旗县农业农村局机关')))
  .row(
    '项目编码',
    w(3, f('projectCode', '411327240000000026310')),
    '项目名称',
    w(5, f('projectName', '小麦“一喷三防”补助')),
  )
  .row('主管部门', w(9, f('department', '社旗县农业农村局')))
  .fundHead(
    d(5, '预算执行情况（万元）'),
    w(2, LB('资金来源')),
    BI(),
    BA('全年预算数'),
    EX('全年执行数'),
    RT('预算执行率（%）'),
    WT('权重'),
    SC(),
    '原因',
  )
  .fund(
    'total',
    w(2, '合计'),
    '0.00',
    '880.00',
    '774.40',
    '88.00',
    '10.00',
    '8.80',
    '作业面积据实结算，结余收回财政',
  )
  .fund('part', w(2, '上级补助资金'), '0.00', '880.00', '774.40', '88.00', null, null, null)
  .fund('part', w(2, '本级财政资金'), '0.00', '0.00', '0.00', '0.00', null, null, null)
  .fund('part', w(2, '其他资金'), '0.00', '0.00', '0.00', '0.00', null, null, null)
  .row(
    '年度目标',
    w(3, g('expected', '完成小麦“一喷三防”88万亩次。')),
    '实际完成',
    w(5, g('actual', '完成小麦“一喷三防”88.6万亩次。')),
  )
  .head(
    'annual',
    L1(),
    L2(),
    L3('三级指标名称'),
    h('operator', '指标性质'),
    TG('指标值'),
    h('unit', '度量单位'),
    AC('完成值'),
    WT('权重'),
    SC(),
    RS('未完成原因分析'),
  )
  .ind('产出指标', '数量指标', '统防统治作业面积', '≥', '88', '万亩次', '88.6', '20', '20', null)
  .ind('产出指标', '质量指标', '农药质量抽检合格率', '＝', '100', '%', '100', '10', '10', null)
  .ind('产出指标', '时效指标', '关键期作业完成率', '≥', '95', '%', '98', '10', '10', null)
  .ind('产出指标', '成本指标', '亩次作业补助标准', '≤', '10', '元', '8.74', '10', '10', null)
  .ind('效益指标', '经济效益指标', '小麦单产', '≥', '920', '斤/亩', '934', '15', '15', null)
  .ind('效益指标', '社会效益指标', '重大病虫害成灾', '定性', '不发生', null, '未发生', '15', '15', null)
  .ind(
    '满意度指标',
    '服务对象满意度指标',
    '农户满意度',
    '≥',
    '90',
    '%',
    '87.3',
    '10',
    '9.7',
    '个别村飞防作业未提前通知',
  )
  .row(w(7, '合计'), t('weight', '100'), t('score', '98.5'), null)
  .end();
const henan = form({
  id: 'fifth-henan-wheat',
  about: '河南一体化导出：全为文本数，年初预算为0由上级追加，执行率88%有原因，一级指标逐行重复，无错',
  sheets: [wheat],
  tolerated: ['field/amount-text'],
});

/** 大连: the total row has no budget while the parts have; a score missing. */
const clam = new Sheet('附表', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, title('大连市项目支出绩效自评表')))
  .row(w(8, '（2023年度）    单位：万元'))
  .row(
    '项目名称',
    w(3, f('projectName', '海域使用动态监管')),
    '主管部门',
    w(3, f('department', '大连市普兰店区海洋发展局')),
  )
  .row('实施单位', w(7, f('implementingUnit', '普兰店区海洋与渔业综合服务中心')))
  .fundHead(
    d(4, '预算资金'),
    w(2, LB()),
    BI('预算批复数'),
    BA('调整后预算数'),
    EX('执行数'),
    RT('执行率'),
    SC('执行率得分\n（10分）'),
  )
  .fund(
    'total',
    w(2, '年度资金总额'),
    may('funds/parts-sum', 0),
    bad('funds/zero-budget|funds/parts-sum', 0),
    may('funds/parts-sum', 48.5),
    '97%',
    9.7,
  )
  .fund('part', w(2, '财政拨款'), 50, 50, 48.5, '97%', null)
  .fund('part', w(2, '其他资金'), 0, 0, 0, null, null)
  .row('年度目标', w(7, g('expected', '海域动态巡查12次，疑点疑区核查率100%。')))
  .row('完成情况', w(7, g('actual', '海域动态巡查13次，疑点疑区全部核查。')))
  .head('annual', L1(), L2(), L3(), TG(), AC(), WT('标准分'), SC('自评分'), RS('原因说明'))
  .ind(d(4, '产出指标'), '数量指标', '海域动态巡查次数', '≥12次', '13次', 20, 20, null)
  .ind('质量指标', '疑点疑区核查率', '100%', '100%', 10, 10, null)
  .ind('时效指标', '核查报告提交时间', '≤10天', '8天', 10, bad('score/missing', null), null)
  .ind('成本指标', '单次巡查成本', '≤4万元', '3.7万元', 10, 10, null)
  .ind(d(2, '效益指标'), '社会效益指标', '违法用海行为', '下降', '下降', 20, 20, null)
  .ind('生态效益指标', '自然岸线保有率', '≥35%', '35.4%', 10, 10, null)
  .ind('满意度指标', '服务对象满意度指标', '用海企业满意度', '≥90%', '93%', 10, 10, null)
  .row(w(5, '总分'), t('weight', 100), may('total/score', t('score', 99.7)), null)
  .end()
  .tolerate(
    'funds/rate',
    'funds/score',
    'funds/over-budget',
    'funds/zero-budget',
    'funds/parts-sum',
    'funds/missing',
  );
const dalian = form({
  id: 'fifth-dalian-sea-wrong',
  about: '大连：资金总额写0而财政拨款50；时效指标得分空',
  sheets: [clam],
});

/** 黑龙江 school: numbers as text with full-width signs, spaces in labels, the vertical label of every letter on its own line; clean. */
const boarding = new Sheet('自评表 (2)', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('项 目 支 出 绩 效 自 评 表')))
  .row(w(9, '（２０２４年度）'))
  .row(w(2, '项 目 名 称'), w(7, f('projectName', '寄宿制学校运转补助')))
  .row(
    w(2, '主 管 部 门'),
    w(3, f('department', '漠河市教育局')),
    '实施单位',
    w(3, f('implementingUnit', '漠河市北极镇中心校')),
  )
  .fundHead(
    wd(2, 4, '项\n目\n资\n金'),
    LB('（万元）'),
    BI('年初\n预算数'),
    BA('全年\n预算数'),
    EX('全年\n执行数'),
    WT('分 值'),
    RT('执行率'),
    SC('得 分'),
  )
  .fund('total', '年度资金总额', '　38', '　38', '　37.24', '10', '98％', '9.8')
  .fund('part', '　其中：财政拨款', '　38', '　38', '　37.24', '－', '98％', '－')
  .fund('part', '　　　　其他资金', '0', '0', '0', '－', '－', '－')
  .row(w(2, d(2, '年度\n总体\n目标')), w(3, '预期目标'), w(4, '实际完成情况'))
  .row(
    w(3, g('expected', '保障寄宿生生活，冬季供暖不断档。')),
    w(4, g('actual', '保障寄宿生126人，供暖期零停暖。')),
  )
  .head(
    'annual',
    d(8, '绩\n效\n指\n标'),
    L1('一级\n指标'),
    L2('二级\n指标'),
    L3('三级指标'),
    TG('年度\n指标值'),
    AC('实际\n完成值'),
    WT('分 值'),
    SC('得 分'),
    RS('偏差原因分析\n及改进措施'),
  )
  .ind(d(4, '产\n出\n指\n标'), '数量指标', '保障寄宿生人数', '≥１２０人', '126人', '15', '15', null)
  .ind('质量\n指标', '宿舍安全检查合格率', '＝１００％', '１００％', '15', '15', null)
  .ind('时效\n指标', '燃料储备完成时间', '9月30日前', '9月22日', '10', '10', null)
  .ind('成本\n指标', '生均补助标准', '≤3000元', '2955.6元', '10', '10', null)
  .ind(d(2, '效\n益\n指\n标'), '社会效益\n指标', '义务教育巩固率', '≥99%', '100%', '20', '20', null)
  .ind('可持续影\n响指标', '边境乡镇办学条件', '持续改善', '持续改善', '10', '10', null)
  .ind('满意\n度指标', '服务对象\n满意度', '家长满意度', '≥９５％', '９６.８％', '10', '10', null)
  .row(w(6, '总 分'), t('weight', '100'), t('score', '99.8'), null)
  .end();
const heilongjiang = form({
  id: 'fifth-heilongjiang-boarding',
  about: '黑龙江学校：逐字换行的竖排标签、全角数字与空格、文本数，无错',
  sheets: [boarding],
  tolerated: ['field/amount-text'],
});

/** 内蒙古 court: direction in words, bare rate, wrong total and an actual with its operator. */
const court = new Sheet('法院', { grid: [1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(11, title('项目支出绩效自评表（2024年度）')))
  .row(
    '项目名称',
    w(5, f('projectName', '办案业务费')),
    '主管部门',
    w(4, f('department', '内蒙古自治区高级人民法院')),
  )
  .row(
    '实施单位',
    w(5, f('implementingUnit', '杭锦旗人民法院')),
    '联系电话',
    w(4, f('phone', '0477-6620000')),
  )
  .fundHead(
    d(4, '项目资金（万元）'),
    w(2, LB()),
    BI(),
    BA('全年预算数（A）'),
    EX('全年执行数（B）'),
    WT(),
    w(2, RT('执行率（%）')),
    w(2, SC()),
  )
  .fund('total', w(2, '年度资金总额'), 215, 215, 215, 10, w(2, 100), w(2, 10))
  .fund('part', w(2, '其中：财政拨款'), 215, 215, 215, '—', w(2, 100), w(2, '—'))
  .fund('part', w(2, '其他资金'), 0, 0, 0, '—', w(2, 0), w(2, '—'))
  .row(
    '年度总体目标',
    w(5, g('expected', '依法审理各类案件，法定审限内结案率99%以上。')),
    '完成情况',
    w(4, g('actual', '受理案件6120件，法定审限内结案率99.6%。')),
  )
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    '指标性质',
    h('operator', '指标方向'),
    TG(),
    AC(),
    h('unit', '计量单位'),
    WT(),
    SC(),
    RS('偏差原因分析及改进措施'),
  )
  .ind(d(4, '产出指标'), '数量指标', '审结案件数', '正向', '大于等于', 5800, '5960', '件', 10, 10, null)
  .ind(
    '质量指标',
    '一审服判息诉率',
    '正向',
    '大于等于',
    88,
    bad('actual/operator', '≥89.3'),
    '%',
    20,
    20,
    null,
  )
  .ind('时效指标', '法定审限内结案率', '正向', '大于等于', 99, 99.6, '%', 10, 10, null)
  .ind('成本指标', '案均办案成本', '反向', '小于等于', 400, 360.74, '元', 10, 10, null)
  .ind(d(2, '效益指标'), '社会效益指标', '涉诉信访率', '反向', '小于等于', 0.5, 0.3, '%', 20, 20, null)
  .ind(
    '可持续影响指标',
    '诉源治理',
    '正向',
    '等于',
    '持续推进',
    '持续推进',
    null,
    10,
    8,
    '乡镇调解联动机制仍需完善',
  )
  .ind('满意度指标', '服务对象满意度指标', '当事人满意度', '正向', '大于等于', 90, 91, '%', 10, 10, null)
  .row(w(8, '总分'), t('weight', 100), bad('total/score', t('score', 100)), null)
  .end();
const neimenggu = form({
  id: 'fifth-neimenggu-court-wrong',
  about: '内蒙古法院：指标方向用文字，执行率裸数100；完成值带≥，总分写100（应98）',
  sheets: [court],
});

export const north = [beijing, tianjin, shanxi, henan, dalian, heilongjiang, neimenggu];
