/** 高校, 国企补助, 党校, 融媒体, 残联, 工会, 消防, 气象, 疾控, 文旅: project self-evaluations. */
import { Sheet, bad, d, f, form, fx, g, h, t, title, w, wd } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

/** 辽宁 高校: cost as a first level (national 2021); one indicator was deleted and its five points with it. */
const laboratory = new Sheet('自评表', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, title('2024年度中央支持地方高校改革发展资金项目支出绩效自评表')))
  .row(
    '项目名称',
    w(3, f('projectName', '基础化学实验教学中心建设')),
    '项目负责人',
    w(3, f('leader', '佟教授')),
  )
  .row(
    '主管部门',
    w(3, f('department', '辽宁省教育厅')),
    '实施单位',
    w(3, f('implementingUnit', '渤海大学化学与材料工程学院')),
  )
  .fundHead(d(3, '项目资金（万元）'), LB(), BI('年初预算数'), BA(), EX(), WT(), RT(), SC())
  .fund('total', '年度资金总额：', 640, 640, 620.8, 10, '97%', 9.7)
  .fund('part', '其中：财政拨款', 640, 640, 620.8, '—', '97%', '—')
  .row(
    '年度总体目标',
    w(3, g('expected', '建成2间开放共享实验室，新开实验项目30个。')),
    '完成情况',
    w(3, g('actual', '建成2间实验室，新开实验项目32个。')),
  )
  .head('annual', L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS())
  .ind(d(2, '成本指标'), '经济成本指标', '实验台单价', '≤2.6万元/套', '2.53万元/套', 10, 10, null)
  .ind('生态环境成本指标', '危废处置不合规次数', '0次', '0次', 5, 5, null)
  .ind(d(3, '产出指标'), '数量指标', '新开实验项目', '≥30个', '32个', 15, 15, null)
  .ind('质量指标', '设备完好率', '≥98%', '99.1%', 15, 15, null)
  .ind('时效指标', '设备到货安装完成时间', '2024年8月底前', '2024年8月21日', 10, 10, null)
  .ind(d(2, '效益指标'), '社会效益指标', '受益学生数', '≥1600人', '1684人', 10, 10, null)
  .ind('可持续影响指标', '实验室开放共享机制', '建立', '建立', 10, 10, null)
  .ind('满意度指标', '服务对象满意度指标', '学生满意度', '≥90%', '95.4%', 10, 10, null)
  .row(w(5, '总分'), bad('weight/total|total/weight', t('weight', 95)), t('score', 94.7), null)
  .end()
  .tolerate('weight/total', 'weight/level1', 'total/weight');
const university = form({
  id: 'sixth-liaoning-university-wrong',
  about: '辽宁高校：成本为一级指标（应20分只剩15分），分值合计95',
  sheets: [laboratory],
});

/** 海南 国企补助: one score for three indicators, merged; the score before the points; 支付率; clean. */
const bus = new Sheet('公交补贴', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, title('项目支出绩效自评表')))
  .row(w(8, '(2023年度)'))
  .row('项目名称', w(7, f('projectName', '城市公交政策性亏损补贴')))
  .row(
    '主管部门',
    w(3, f('department', '五指山市交通运输局')),
    '补助单位',
    w(3, f('implementingUnit', '五指山公共交通有限责任公司')),
  )
  .fundHead(
    w(2, LB('资金（万元）')),
    BI('年初预算数'),
    BA('全年预算数'),
    EX('实际支付数'),
    RT('支付率'),
    SC('得分'),
    WT('分值'),
  )
  .fund('total', w(2, '合计'), 760, 760, 760, '100%', 10, 10)
  .row(
    '年度目标',
    w(3, g('expected', '保障12条公交线路正常运营。')),
    '完成情况',
    w(3, g('actual', '12条线路全年正常运营。')),
  )
  .head('annual', L1(), L2(), L3(), TG('指标值'), AC('完成值'), SC('得分'), WT('分值'), RS('备注'))
  .ind(d(5, '产出'), d(2, '数量指标'), '运营线路', '12条', '12条', d(2, 20), d(2, 20), null)
  .ind('投入运营车辆', '≥65辆', '68辆', null)
  .ind('质量指标', '车辆准点率', '≥85%', '87.5%', 10, 10, null)
  .ind('时效指标', '补贴按季拨付率', '100%', '100%', 10, 10, null)
  .ind('成本指标', '百公里补贴成本', '≤320元', '318元', 10, 10, null)
  .ind(
    d(3, '效益'),
    '社会效益指标',
    '年客运量',
    '≥210万人次',
    '226万人次',
    d(3, 29),
    d(3, 30),
    d(3, '新能源车占比虽达标，线路覆盖仍偏少，酌扣1分'),
  )
  .ind('生态效益指标', '新能源车占比', '≥80%', '83.8%')
  .ind('可持续影响指标', '公交运营能力', '持续提升', '持续提升')
  .ind('满意度', '服务对象满意度', '乘客满意度', '≥85%', '88%', 10, 10, null)
  .row(w(5, '总分'), t('score', 99), t('weight', 100), null)
  .end();
const soe = form({
  id: 'sixth-hainan-bus',
  about: '海南国企补助：几个指标合并一个分值一个得分，得分列在分值前，资金用支付率，无错',
  sheets: [bus],
});

/** 湖南 党校: the execution score left at 10 although 92 % was spent. */
const party = new Sheet('附件3-项目自评', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, '附件3'))
  .row(w(8, title('2024年度项目支出绩效自评表')))
  .row('项目支出名称', w(7, f('projectName', '主体班次培训费')))
  .row(
    '主管部门',
    w(3, f('department', '中共古丈县委组织部')),
    '实施单位',
    w(3, f('implementingUnit', '中共古丈县委党校')),
  )
  .fundHead(
    d(4, '项目资金（万元）'),
    LB(),
    BI('年初\n预算数'),
    BA('全年\n预算数'),
    EX('全年\n执行数'),
    WT(),
    RT('执行率'),
    SC(),
  )
  .fund('total', '年度资金总额', 85, 85, 78.2, 10, '92.00%', bad('funds/score', 10))
  .fund('part', '其中：当年财政拨款', 85, 85, 78.2, '-', '92.00%', '-')
  .fund('part', '上年结转资金', null, null, null, '-', null, '-')
  .row(
    '年度总体目标',
    w(3, g('expected', '举办主体班6期，培训干部480人次。')),
    '实际完成情况',
    w(3, g('actual', '举办主体班6期，培训干部496人次。')),
  )
  .head('annual', L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS())
  .ind(d(5, '产出指标\n（50分）'), d(2, '数量指标'), '举办主体班次', '6期', '6期', 10, 10, null)
  .ind('培训干部人次', '≥480人次', '496人次', 10, 10, null)
  .ind('质量指标', '学员结业率', '≥98%', '99.6%', 10, 10, null)
  .ind('时效指标', '年度培训计划按期完成率', '100%', '100%', 10, 10, null)
  .ind('成本指标', '人均培训成本', '≤380元/人天', '365元/人天', 10, 10, null)
  .ind(
    d(2, '效益指标\n（30分）'),
    '社会效益指标',
    '干部履职能力',
    '有效提升',
    '有效提升',
    15,
    14,
    '异地教学实践环节偏少',
  )
  .ind('可持续影响指标', '资政报告被采纳', '≥3篇', '3篇', 15, 15, null)
  .ind('满意度指标\n（10分）', '服务对象满意度指标', '学员满意度', '≥95%', '97.8%', 10, 10, null)
  .row(w(5, '总分'), t('weight', 100), t('score', 99), null)
  .end()
  .tolerate('total/score');
const school = form({
  id: 'sixth-hunan-party-school-wrong',
  about: '湖南党校：执行率92%，执行得分仍为10；定性指标14/15有原因',
  sheets: [party],
});

/** 安徽 融媒体: points before the target, ★ before core indicators; the same indicator twice, a number answered with 完成. */
const media = new Sheet('融媒体', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, title('项目支出绩效自评表（2023年度）')))
  .row('项目名称', w(7, f('projectName', '县级融媒体平台运维')))
  .row(
    '主管部门',
    w(3, f('department', '中共泾县县委宣传部')),
    '实施单位',
    w(3, f('implementingUnit', '泾县融媒体中心')),
  )
  .fundHead(w(2, d(3, '项目资金（万元）')), LB(), BI(), BA(), EX(), RT(), SC('得分（10）'))
  .fund('total', '年度资金总额', 130, 130, 130, '100%', 10)
  .fund('part', '其中：本年财政拨款', 130, 130, 130, '100%', '—')
  .row(
    '年度总体目标',
    w(3, g('expected', '维护融媒体平台，播发原创新闻6000条。')),
    '实际完成情况',
    w(3, g('actual', '平台运行平稳，播发原创新闻6240条。')),
  )
  .head('annual', L1(), L2(), L3(), WT(), TG(), AC(), SC(), RS())
  .ind(d(5, '产出指标\n（50分）'), d(2, '数量指标'), '★播发原创新闻', 15, '≥6000条', '6240条', 15, null)
  .ind('制作短视频', 10, '≥800条', bad('actual/phrase', '已完成'), 10, null)
  .ind('质量指标', '★稿件差错率', 10, '≤0.1‰', '0.06‰', 10, null)
  .ind('时效指标', '重大新闻首发时限', 10, '≤2小时', '1.5小时', 10, null)
  .ind('成本指标', '平台运维年费', 5, '≤60万元', '58万元', 5, null)
  .ind(
    d(3, '效益指标\n（30分）'),
    d(2, '社会效益指标'),
    '客户端新增用户',
    10,
    '≥1.5万人',
    '1.68万人',
    10,
    null,
  )
  .ind(bad('indicator/duplicate', '客户端新增用户'), 10, '≥1.5万人', '1.68万人', 10, null)
  .ind('可持续影响指标', '主流舆论引导力', 10, '增强', '增强', 10, null)
  .ind('满意度指标\n（10分）', '服务对象满意度', '★受众满意度', 10, '≥90%', '92%', 10, null)
  .row(w(3, '总分'), t('weight', 100), w(2, null), t('score', 100), null)
  .end();
const mediaCentre = form({
  id: 'sixth-anhui-media-wrong',
  about: '安徽融媒体：分值在指标值之前，★核心指标；同一指标列两行，800条只写“已完成”',
  sheets: [media],
});

/** 湖北 残联: 20 + 80, two numbered goals, each with a grid of its own, points in labels; clean. */
const disabled = new Sheet('项目绩效自评表', { grid: [1, 1, 1, 2, 1, 1, 1] })
  .begin('project-self-evaluation')
  .row(w(7, title('2024年度残疾人事业发展项目自评表')))
  .row(w(7, '单位名称：远安县残疾人联合会                         填报日期：2025年3月20日'))
  .row(w(2, '项目名称'), w(5, f('projectName', '残疾人康复与就业')))
  .row(
    w(2, '主管部门'),
    w(2, f('department', '远安县残疾人联合会')),
    '实施单位',
    w(2, f('implementingUnit', '远安县残疾人康复服务中心')),
  )
  .fundHead(
    w(2, d(2, '预算执行情况（万元）\n（20分）')),
    LB(),
    BA('预算数（A）'),
    EX('执行数（B）'),
    RT(),
    SC('得分（20分*执行率）'),
  )
  .fund('total', '年度财政资金总额', 96, 94.08, '98%', 19.6)
  .row(w(2, '年度绩效目标1（40分）'), w(5, g('expected', '为持证残疾人提供精准康复服务。')))
  .head('annual', L1(), w(2, L2()), L3(), TG('年初目标值（A）'), AC('实际完成值（B）'), SC())
  .ind(d(3, '产出指标（20分）'), w(2, '数量指标'), '康复服务人数（10分）', '≥500人', '512人', 10)
  .ind(w(2, '质量指标'), '康复服务档案合格率（5分）', '100%', '100%', 5)
  .ind(w(2, '时效指标'), '辅具适配及时率（5分）', '≥95%', '95%', 5)
  .ind('效益指标（15分）', w(2, '社会效益指标'), '残疾人基本康复服务率（15分）', '≥95%', '93.1%', 14.7)
  .ind('满意度指标（5分）', w(2, '服务对象满意度'), '残疾人及家属满意度（5分）', '≥90%', '95%', 5)
  .row(w(2, '年度绩效目标2（40分）'), w(5, g('expected', '扶持残疾人就业创业。')))
  .head('annual', L1(), w(2, L2()), L3(), TG('年初目标值（A）'), AC('实际完成值（B）'), SC())
  .ind(d(3, '产出指标（20分）'), w(2, '数量指标'), '扶持创业残疾人（10分）', '≥40人', '42人', 10)
  .ind(w(2, '质量指标'), '扶持对象符合率（5分）', '100%', '100%', 5)
  .ind(w(2, '时效指标'), '扶持资金发放时间（5分）', '12月底前', '11月18日', 5)
  .ind('效益指标（15分）', w(2, '经济效益指标'), '扶持对象户均增收（15分）', '≥3000元', '3260元', 15)
  .ind('满意度指标（5分）', w(2, '服务对象满意度'), '扶持对象满意度（5分）', '≥90%', '97%', 5)
  .row(w(6, '总分'), t('score', 99.3))
  .row(w(2, '偏差大或目标未完成原因分析'), w(5, '部分重度残疾人长期在外地随亲属生活，未能入户服务。'))
  .row(w(2, '改进措施及结果应用方案'), w(5, '与异地残联建立代评代服务机制。'))
  .end()
  .tolerate('indicator/level2-missing');
const federation = form({
  id: 'sixth-hubei-disabled',
  about: '湖北残联：目标1、目标2各40分各有指标表，分值在三级指标后，93.1/95得14.7原因写在表下，无错',
  sheets: [disabled],
});

/** 江苏 工会: a missing actual and its score; formulas in totals. */
const union = new Sheet('困难职工帮扶', { grid: [1, 1, 2, 1, 1, 1, 1, 2], at: 'B2' })
  .begin('project-self-evaluation')
  .row(w(8, title('2024年度市级预算项目绩效自评价表')))
  .row('项目名称', w(3, f('projectName', '困难职工帮扶专项')), '项目类型', w(3, '经常性'))
  .row(
    '主管部门',
    w(3, f('department', '东台市总工会')),
    '实施单位',
    w(3, f('implementingUnit', '东台市职工服务中心')),
  )
  .fundHead(
    d(2, '资金(万元)'),
    LB('来源'),
    BI('年初预算'),
    BA('调整后预算'),
    EX('支出'),
    RT('预算执行率'),
    WT('标准分'),
    SC('自评得分'),
  )
  .fund(
    'total',
    '资金总额',
    220,
    220,
    213.4,
    fx('G6/F6', 0.97, '0.00%'),
    10,
    fx('ROUND(H6*I6,2)', 9.7, '0.00'),
  )
  .row(
    '绩效目标',
    w(3, g('expected', '帮扶困难职工380户，发放助学金120人。')),
    '目标完成情况',
    w(3, g('actual', '帮扶困难职工391户，发放助学金124人。')),
  )
  .head(
    'annual',
    L1('一级目标'),
    L2('二级目标'),
    L3('指标内容'),
    TG('目标值'),
    AC('实际值'),
    WT('标准分'),
    SC('自评得分'),
    RS('扣分原因'),
  )
  .ind(d(5, '产出'), d(2, '数量'), '帮扶困难职工户数', '≥380户', '391户', 10, 10, null)
  .ind('发放助学金人数', '≥120人', bad('actual/missing', null), 10, 10, null)
  .ind('质量', '帮扶对象建档准确率', '100%', '100%', 10, 10, null)
  .ind('时效', '帮扶金发放及时率', '100%', '100%', 10, 10, null)
  .ind('成本', '户均帮扶标准', '≤5000元', '4986元', 10, 10, null)
  .ind(d(2, '效益'), '社会效益', '解困脱困户数', '≥60户', '63户', 20, 20, null)
  .ind('可持续影响', '常态化帮扶机制', '健全', '健全', 10, 10, null)
  .ind('满意度', '服务对象满意度', '困难职工满意度', '≥95%', '99%', 10, 10, null)
  .row(w(5, '合计'), t('weight', fx('I6+SUM(H9:H16)', 100)), t('score', fx('J6+SUM(I9:I16)', 99.7)), null)
  .end();
const workers = form({
  id: 'sixth-jiangsu-union-wrong',
  about: '江苏工会：B2起，公式计算的执行率和合计，标准分/自评得分；助学金人数没有实际值却得满分',
  sheets: [union],
  tolerated: ['total/score', 'total/weight'],
});

/** 重庆 消防: adjusted targets and coefficients, core flags; the total on top; clean. */
const fire = new Sheet('消防装备', { grid: [2, 1, 1, 1, 1, 1, 1, 1, 1, 1] })
  .begin('project-self-evaluation')
  .row(w(10, title('2023年度项目支出绩效自评表')))
  .row(
    '项目名称',
    w(4, f('projectName', '消防救援装备购置')),
    '项目编码',
    w(2, f('projectCode', '50022923T000003456781')),
    '自评总分',
    t('score', 99.35),
  )
  .row(
    '主管部门',
    w(4, f('department', '巫溪县应急管理局')),
    '实施单位',
    w(4, f('implementingUnit', '巫溪县消防救援大队')),
  )
  .fundHead(
    LB('项目资金（万元）'),
    w(2, BI('年初预算数')),
    w(2, BA('全年（调整）预算数')),
    w(2, EX('全年执行数')),
    RT('执行率（%）'),
    WT('执行率权重'),
    SC('执行率得分'),
  )
  .fund('total', '年度总金额', w(2, 380), w(2, 352), w(2, 352), 100, 10, 10)
  .fund('part', '其中：财政资金', w(2, 380), w(2, 352), w(2, 352), 100, null, null)
  .row(
    '年初绩效目标',
    w(2, g('expected', '购置装备420件套。')),
    '调整绩效目标',
    w(2, '购置装备400件套。'),
    '全年完成情况',
    w(3, g('actual', '购置装备400件套。')),
  )
  .head(
    'annual',
    L3('指标名称'),
    h('unit', '计量单位'),
    h('operator', '指标性质'),
    TG('年初指标值'),
    h('adjustedTarget', '调整指标值'),
    AC('全年完成值'),
    h('completionRate', '得分系数（%）'),
    WT('指标权重'),
    SC('指标得分'),
    h('coreFlag', '是否核心指标'),
  )
  .ind('购置装备数量', '件套', '≥', 420, 400, 400, 100, 15, 15, '是')
  .ind('装备验收合格率', '%', '＝', 100, 100, 100, 100, 10, 10, '是')
  .ind('装备列装及时率', '%', '≥', 95, 95, 96, 100, 10, 10, '否')
  .ind('装备采购成本', '万元', '≤', 380, 352, 352, 100, 10, 10, '否')
  .ind('灭火救援出警次数', '次', '≥', 300, 300, 318, 100, 15, 15, '否')
  .ind('亡人火灾起数', '起', '＝', 0, 0, 0, 100, 7, 7, '是')
  .ind('装备保障能力', null, '定性', '优', '优', '良', 95, 13, 12.35, '否')
  .ind('群众满意度', '%', '≥', 90, 90, 94, 100, 10, 10, '否')
  .row(
    '说明',
    w(9, '装备保障能力：山岳救援装备数量仍不足，按95%计分。年初指标随预算调减而调整，已报财政局备案。'),
  )
  .end()
  .tolerate(
    'indicator/level1-missing',
    'indicator/level2-missing',
    'weight/level1',
    'cost/equals-budget',
    'score/reason-missing',
    'total/missing',
  );
const rescue = form({
  id: 'sixth-chongqing-fire',
  about: '重庆消防：无一二级指标，调整指标值400件套完成400，得分系数95%×13=12.35，说明写在表下，无错',
  sheets: [fire],
});

/** 浙江 气象: no level repeated, the actual in another unit; reason given after a shortfall. */
const weather = new Sheet('气象', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, title('2023年财政支出项目绩效自评表 单位：万元')))
  .row(
    '项目名称',
    w(3, f('projectName', '区域自动气象站运行维护')),
    '主管部门',
    w(3, f('department', '庆元县气象局')),
  )
  .row(
    '实施单位',
    w(3, f('implementingUnit', '庆元县气象服务中心')),
    '填表人/电话',
    w(3, '吴晓/0578-6120000'),
  )
  .fundHead(
    d(3, '资金'),
    LB(),
    BI('年初预算'),
    BA('全年预算'),
    EX('全年执行'),
    RT('执行率'),
    WT('分值'),
    SC('得分'),
  )
  .fund('total', '总计', 64, 64, 62.08, '97.0%', 10, 9.7)
  .fund('part', '县财政', 64, 64, 62.08, '97.0%', null, null)
  .row(
    '目标',
    w(3, g('expected', '维护自动气象站86个，发布预警信息及时。')),
    '完成情况',
    w(3, g('actual', '维护自动气象站86个，发布预警信息142次。')),
  )
  .head('annual', L1(), L2(), L3(), TG('目标值'), AC('实际值'), WT(), SC(), RS('原因'))
  .ind(d(4, '产出指标'), '数量指标', '维护自动气象站', '86个', '86个', 15, 15, null)
  .ind('质量指标', '数据到报率', '≥98%', '97.02%', 15, 14.85, '“杜苏芮”台风期间3个站点断电')
  .ind('时效指标', '预警信息发布时限', '≤15分钟', bad('actual/unit', '142次'), 10, 10, null)
  .ind('成本指标', '单站年维护费', '≤7500元', '7218.6元', 10, 10, null)
  .ind(d(2, '效益指标'), '社会效益指标', '预警信息覆盖率', '≥95%', '96%', 20, 20, null)
  .ind('经济效益指标', '气象灾害损失占GDP比重', '≤0.8%', '0.31%', 10, 10, null)
  .ind('满意度指标', '服务对象满意度', '公众满意度', '≥90分', '92.4分', 10, 10, null)
  .row(w(5, '合计'), t('weight', 100), t('score', 99.55), null)
  .end();
const meteorology = form({
  id: 'sixth-zhejiang-weather-wrong',
  about: '浙江气象：时限15分钟，完成值写成发布次数“142次”；97.02/98得14.85有原因，满意度以分计',
  sheets: [weather],
});

/** 甘肃 疾控: three years beside each other in the money, notes between; numbers with full-width spaces; clean. */
const cdc = new Sheet('自评 (2)', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, title('项 目 支 出 绩 效 自 评 表')))
  .row(w(8, '（2024 年度）'))
  .row('项目\n名称', w(7, f('projectName', '艾滋病及结核病防治')))
  .row(
    '主管\n部门',
    w(3, f('department', '会宁县卫生健康局')),
    '实施\n单位',
    w(3, f('implementingUnit', '会宁县疾病预防控制中心')),
  )
  .fundHead(
    d(4, '项目\n资金\n(万元)'),
    LB(),
    BI('年初预算数'),
    BA('全年预算数\n(A)'),
    EX('全年执行数\n(B)'),
    WT('分值\n(10)'),
    RT('执行率\n(B/A)'),
    SC('得分\n(B/A×10)'),
  )
  .fund('total', '年度资金总额', 142, 142, '　140.58', 10, '99.00%', 9.9)
  .fund('part', '其中：中央补助', 110, 110, 110, '——', '100.00%', '——')
  .fund('part', '省级补助', 32, 32, 30.58, '——', '95.56%', '——')
  .row(d(2, '年度总体目标'), w(3, '预期目标'), w(4, '实际完成情况'))
  .row(
    w(3, g('expected', '1.结核病患者管理率≥95%；2.艾滋病检测6万人次。')),
    w(4, g('actual', '1.结核病患者管理率96.9%；2.艾滋病检测6.4万人次。')),
  )
  .head(
    'annual',
    L1('一级\n指标'),
    L2('二级\n指标'),
    L3('三级指标'),
    TG('年度\n指标值\n(A)'),
    AC('实际\n完成值\n(B)'),
    WT('分\n值'),
    SC('得\n分'),
    RS('偏差原因分析\n及改进措施'),
  )
  .ind(d(4, '产\n出\n指\n标'), '数量\n指标', '艾滋病检测人次', '≧6万人次', '6.4万人次', 15, 15, null)
  .ind('质量\n指标', '结核病患者管理率', '≧95%', '96.9%', 15, 15, null)
  .ind('时效\n指标', '疫情报告及时率', '＝100%', '100%', 10, 10, null)
  .ind('成本\n指标', '人均检测成本', '≦16元', '15.2元', 10, 10, null)
  .ind(d(2, '效\n益\n指\n标'), '社会效\n益指标', '艾滋病母婴传播率', '≦2%', '0', 20, 20, null)
  .ind('可持续\n影响指标', '居民防病意识', '有所提高', '有所提高', 10, 9.5, '偏远乡镇知晓率仍低')
  .ind('满意\n度指标', '服务对象\n满意度', '患者满意度', '≧90%', '90.6%', 10, 10, null)
  .row(w(5, '总                    分'), t('weight', 100), t('score', 99.4), null)
  .end()
  .row(
    w(
      8,
      '注：1.其他资金包括和财政资金共同投入到同一项目的自有资金、社会资金等。2.定量指标若为正向指标，则得分=全年实际值（B）/年度指标值（A）×该指标分值。',
    ),
  );
const disease = form({
  id: 'sixth-gansu-cdc',
  about: '甘肃疾控：竖排断行标签，≧≦，全角空格数字，表外注释，目标≤2%完成0，无错',
  sheets: [cdc],
  tolerated: ['field/amount-text'],
});

/** 广东 文旅: the label block of a merged 4×2, score percentages in a separate 完成率 column; a rate over one hundred and a missing satisfaction. */
const culture = new Sheet('文化惠民', { grid: [1, 1, 2, 1, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('县级财政资金项目绩效自评表')))
  .row(w(4, '评价年度：2024年'), w(5, '金额单位：万元'))
  .row(
    '项目名称',
    w(4, f('projectName', '文化惠民演出')),
    '主管部门',
    w(3, f('department', '连山壮族瑶族自治县文化广电旅游体育局')),
  )
  .row('用款单位', w(8, f('implementingUnit', '连山壮族瑶族自治县文化馆')))
  .fundHead(
    wd(2, 3, '资金情况'),
    LB('资金来源'),
    BI('年初预算数'),
    BA('全年预算数'),
    EX('全年支出数'),
    RT('支出率'),
    WT(),
    SC(),
  )
  .fund('total', '合计', 56, 56, 56, '100%', 10, 10)
  .fund('part', '县级财政资金', 56, 56, 56, '100%', null, null)
  .row(
    '年度目标',
    w(4, g('expected', '开展惠民演出60场，惠及群众3万人次。')),
    '完成情况',
    w(3, g('actual', '开展惠民演出62场，惠及群众3.12万人次。')),
  )
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    TG('指标值'),
    AC('完成值'),
    h('completionRate', '完成率'),
    WT(),
    SC(),
    RS('偏差原因'),
  )
  .ind(d(4, '产出指标'), '数量指标', '惠民演出场次', '≥60场', '62场', '103.33%', 20, 20, null)
  .ind('质量指标', '演出节目审查合格率', '100%', bad('actual/ratio-over-100', '103%'), '103%', 10, 10, null)
  .ind('时效指标', '演出计划按期完成率', '≥95%', '96.67%', '101.76%', 10, 10, null)
  .ind('成本指标', '每场演出成本', '≤9500元', '9032元', '100%', 10, 10, null)
  .ind(d(2, '效益指标'), '社会效益指标', '惠及群众', '≥3万人次', '3.12万人次', '104%', 25, 25, null)
  .ind('可持续影响指标', '基层文艺队伍', '稳定', '稳定', '100%', 15, 15, null)
  .row(w(6, '合计'), t('weight', 100), t('score', 100), null)
  .end()
  .finding('indicator/level1-missing')
  .tolerate('weight/level1');
const tourism = form({
  id: 'sixth-guangdong-culture-wrong',
  about: '广东文旅：合格率103%；缺满意度指标，其10分并入效益',
  sheets: [culture],
});

export const offices = [
  university,
  soe,
  school,
  mediaCentre,
  federation,
  workers,
  rescue,
  meteorology,
  disease,
  tourism,
];
