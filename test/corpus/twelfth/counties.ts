/** Project self-evaluations: 新疆, 贵州, 北京, 黑龙江, 青海. */
import { Sheet, bad, d, f, form, fx, g, h, may, num, pct, t, title, w } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

/** 新疆: cover, index, two projects with formulas; clean. */
const cover = new Sheet('封面', { at: 'B4', grid: [4] })
  .row('且末县2024年度项目支出绩效自评材料')
  .gap(3)
  .row('单位名称（盖章）：且末县林业和草原局')
  .row('填报日期：2025年3月12日');
const index = new Sheet('目录', { grid: [1, 3, 1, 1] })
  .row('序号', '项目名称', '自评得分', '页码')
  .row(1, '沙化土地封禁保护', 99.4, 2)
  .row(2, '防护林滴灌管网改造', 100, 3);
const fence = new Sheet('1', { grid: [1, 1, 1, 1, 1, 1, 1, 1] })
  .begin('project-self-evaluation')
  .row(w(8, title('2024年度项目支出绩效自评表')))
  .row('项目名称', w(3, f('projectName', '沙化土地封禁保护')), '资金单位', w(3, '万元'))
  .row(
    '主管部门',
    w(3, f('department', '且末县林业和草原局')),
    '实施单位',
    w(3, f('implementingUnit', '且末县林业和草原局')),
  )
  .fundHead(
    d(4, '预算资金'),
    LB('资金类型'),
    BI('年初预算'),
    BA('全年预算'),
    EX('全年执行'),
    WT('权重'),
    RT('执行率'),
    SC('得分'),
  )
  .fund(
    'total',
    '资金总额',
    400,
    fx('SUM(D6:D7)', 400),
    fx('SUM(E6:E7)', 376),
    10,
    fx('E5/D5', 0.94, '0.00%'),
    fx('ROUND(G5*F5,2)', 9.4),
  )
  .fund('part', '中央财政资金', 320, 320, 320, null, fx('E6/D6', 1, '0.00%'), null)
  .fund('part', '县级配套资金', 80, 80, 56, null, fx('E7/D7', 0.7, '0.00%'), null)
  .row(
    '年度目标',
    w(3, g('expected', '封禁保护沙化土地10万亩。')),
    '实现情况',
    w(3, g('actual', '封禁保护沙化土地10万亩；县级配套因库款紧张支付70%。')),
  )
  .head('annual', L1(), L2(), L3(), TG('指标值'), AC('完成值'), WT('权重'), SC('得分'), RS('偏差原因分析'))
  .ind(d(5, '产出指标'), d(2, '数量指标'), '封禁保护面积', '＝10万亩', '10万亩', 10, 10, null)
  .ind('新设固定界桩', '≥260根', '268根', 10, 10, null)
  .ind('质量指标', '巡护记录完整率', '≥95%', '97%', 10, 10, null)
  .ind('时效指标', '年度巡护天数', '≥300天', '306天', 10, 10, null)
  .ind('成本指标', '每亩封禁管护成本', '≤40元', '37.6元', 10, 10, null)
  .ind(d(2, '效益指标'), '生态效益指标', '植被盖度', '≥18%', '18.4%', 20, 20, null)
  .ind('社会效益指标', '聘用护林员', '≥42人', '42人', 10, 10, null)
  .ind('满意度指标', '服务对象满意度指标', '周边农牧民满意度', '≥90%', '95%', 10, 10, null)
  .row(w(5, '总分'), t('weight', fx('SUM(F10:F17)+F5', 100)), t('score', fx('SUM(G10:G17)+H5', 99.4)), null)
  .end();
const drip = new Sheet('2', { grid: [1, 1, 1, 1, 1, 1, 1, 1] })
  .begin('project-self-evaluation')
  .row(w(8, title('2024年度项目支出绩效自评表')))
  .row('项目名称', w(3, f('projectName', '防护林滴灌管网改造')), '资金单位', w(3, '万元'))
  .row(
    '主管部门',
    w(3, f('department', '且末县林业和草原局')),
    '实施单位',
    w(3, f('implementingUnit', '且末县防风治沙工作站')),
  )
  .fundHead(
    d(2, '预算资金'),
    LB('资金类型'),
    BI('年初预算'),
    BA('全年预算'),
    EX('全年执行'),
    WT('权重'),
    RT('执行率'),
    SC('得分'),
  )
  .fund('total', '资金总额', 96, 96, 96, 10, fx('E5/D5', 1, '0.00%'), fx('ROUND(G5*F5,2)', 10))
  .row(
    '年度目标',
    w(3, g('expected', '改造滴灌管网24公里。')),
    '实现情况',
    w(3, g('actual', '改造滴灌管网24公里。')),
  )
  .head('annual', L1(), L2(), L3(), TG('指标值'), AC('完成值'), WT('权重'), SC('得分'), RS('偏差原因分析'))
  .ind(d(4, '产出指标'), '数量指标', '改造管网长度', '＝24公里', '24公里', 20, 20, null)
  .ind('质量指标', '管网试压合格率', '＝100%', '100%', 10, 10, null)
  .ind('时效指标', '改造完成时间', '5月底前', '5月22日', 10, 10, null)
  .ind('成本指标', '每公里改造成本', '≤4万元', '4万元', 10, 10, null)
  .ind(d(2, '效益指标'), '生态效益指标', '防护林保存率', '≥85%', '88%', 15, 15, null)
  .ind('经济效益指标', '年节水量', '≥30万立方米', '31.2万立方米', 15, 15, null)
  .ind('满意度指标', '服务对象满意度指标', '护林职工满意度', '≥90%', '100%', 10, 10, null)
  .row(w(5, '总分'), t('weight', fx('SUM(F8:F14)+F5', 100)), t('score', fx('SUM(G8:G14)+H5', 100)), null)
  .end();
const xinjiang = form({
  id: 'twelfth-xinjiang-desert-set',
  about: '新疆：封面、目录、两张自评表，合计和执行率都是公式，无错',
  sheets: [cover, index, fence, drip],
  tolerated: ['funds/low-rate-unexplained', 'cross/projects-sum'],
});

/** 贵州: two goals, each with its own block of 45 points; ★ and 其中; a proportional score wrong. */
const bamboo = new Sheet('林业特色产业', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, title('贵州省项目支出绩效自评表')))
  .row(w(5, '年度：2024'), w(3, '单位：万元'))
  .row('项目名称', w(7, f('projectName', '林业特色产业发展')))
  .row(
    '主管部门',
    w(3, f('department', '赤水市林业局')),
    '实施单位',
    w(3, f('implementingUnit', '赤水市林业产业发展中心')),
  )
  .fundHead(
    '预算执行',
    LB('资金性质'),
    w(2, BI('年初预算数')),
    BA('全年预算数'),
    EX('全年执行数'),
    RT('执行率'),
    SC('得分（10分）'),
  )
  .fund('total', '（10分）', '年度资金总额', w(2, 750), 750, 712.5, '95%', 9.5)
  .row(
    '年度目标1',
    w(3, g('expected', '新造竹林3000亩，成活率85%以上。')),
    '完成情况',
    w(3, g('actual', '新造竹林3120亩，成活率83.3%。')),
  )
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    WT(),
    TG('年初目标值'),
    AC('年终完成值'),
    SC('自评分'),
    RS('未完成原因及改进措施'),
  )
  .ind(d(4, '产出指标'), d(2, '数量指标'), '★新造竹林面积', 10, '≥3000亩', '3120亩', 10, null)
  .maybe('其中：丙安镇', null, '≥1200亩', '1250亩', null, null)
  .ind(
    '质量指标',
    '★新造竹林成活率',
    10,
    '≥85%',
    '83.3%',
    bad('score/quantitative', 9),
    '7至8月伏旱，已组织补植',
  )
  .ind('时效指标', '造林完成时间', 5, '4月底前', '4月15日', 5, null)
  .ind('效益指标', '经济效益指标', '竹农亩均增收', 15, '≥600元', '618元', 15, null)
  .ind('满意度指标', '服务对象满意度指标', '竹农满意度', 5, '≥90%', '92%', 5, null)
  .row(
    '年度目标2',
    w(3, g('expected', '林下种植金钗石斛800亩。')),
    '完成情况',
    w(3, g('actual', '林下种植金钗石斛800亩，种苗合格率96.5%。')),
  )
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    WT(),
    TG('年初目标值'),
    AC('年终完成值'),
    SC('自评分'),
    RS('未完成原因及改进措施'),
  )
  .ind(d(3, '产出指标'), '数量指标', '石斛种植面积', 10, '＝800亩', '800亩', 10, null)
  .ind('质量指标', '石斛种苗合格率', 10, '≥95%', '96.5%', 10, null)
  .ind('成本指标', '每亩种植补助', 5, '≤2500元', '2500元', 5, null)
  .ind('效益指标', '生态效益指标', '林下水土流失面积', 15, '≤20亩', '18亩', 15, null)
  .ind('满意度指标', '服务对象满意度指标', '石斛种植户满意度', 5, '≥90%', '95%', 5, null)
  .row(w(3, '合计'), t('weight', 100), w(2, null), t('score', 98.5), null)
  .end();
const guizhou = form({
  id: 'twelfth-guizhou-bamboo-goals-wrong',
  about: '贵州：两个年度目标各带一组指标，共90分，★指标和“其中”行；83.3/85应得9.8而得9',
  sheets: [bamboo],
});

/** 北京: begins at C5, a cost list inside, points before the target; execution score not reduced, a reason missing. */
const monitor = new Sheet('自评表', { at: 'C5', grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, title('项目支出绩效自评表')))
  .row(w(8, '（2023年度）'))
  .row('项目名称', w(7, f('projectName', '密云水库流域水质自动监测')))
  .row(
    '主管部门',
    w(3, f('department', '北京市密云区生态环境局')),
    '实施单位',
    w(3, f('implementingUnit', '密云区环境监测站')),
  )
  .row('项目负责人', w(3, '高建国'), '联系电话', w(3, '010-69040000'))
  .fundHead(
    d(4, '项目资金（万元）'),
    w(2, LB()),
    BI(),
    BA('全年预算数'),
    EX('全年执行数'),
    RT('执行率'),
    SC('得分（10分）'),
  )
  .fund('total', w(2, '年度资金总额'), 145.6, 145.6, 131.04, pct(0.9), bad('funds/score', 10))
  .fund('part', w(2, '其中：当年财政拨款'), 130, 130, 115.44, pct(0.888, '0.0%'), '—')
  .fund('part', w(2, '上年结转资金'), 15.6, 15.6, 15.6, pct(1), '—')
  .row(d(4, '支出明细'), '序号', w(2, '费用名称'), '数量', '单价', '金额', '说明')
  .row(1, w(2, '站房运维'), 12, 7.2, 86.4, '站·年')
  .row(2, w(2, '试剂耗材'), 12, 3.2, 38.4, '站·年')
  .row(3, w(2, '数据质控'), 12, 0.52, 6.24, '站·年')
  .row(
    '年度总体目标',
    w(3, g('expected', '12个自动站全年稳定运行，数据有效率95%以上。')),
    '完成情况',
    w(3, g('actual', '12个自动站稳定运行，数据有效率94.1%。')),
  )
  .gap()
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    WT('分值'),
    TG('年度指标值(A)'),
    AC('全年实际值(B)'),
    SC('得分'),
    RS('偏差原因分析及改进措施'),
  )
  .ind(d(3, '产出指标'), '数量指标', '运行自动监测站', 15, '12个', '12个', 15, null)
  .ind('质量指标', '监测数据有效率', 15, '≥95%', '94.1%', may('score/reason-missing', 14.86), null)
  .ind('时效指标', '故障恢复时限', 10, '≤48小时', '36小时', 10, null)
  .ind('成本指标', '经济成本指标', '单站年运行成本', 20, '≤11万元', '10.92万元', 20, null)
  .ind('效益指标', '生态效益指标', '预警信息报送', 20, '≥24期', '26期', 20, null)
  .ind('满意度指标', '服务对象满意度指标', '数据使用部门满意度', 10, '≥90%', '96%', 10, null)
  .row(w(3, '总分'), t('weight', 100), w(2, null), t('score', 99.86), null)
  .end()
  .finding('score/reason-missing');
const beijing = form({
  id: 'twelfth-beijing-monitor-wrong',
  about: '北京：表从C5起，中间有支出明细，分值在指标值前；执行率90%得10分，94.1/95扣分没有原因',
  sheets: [monitor],
});

/** 黑龙江: an export, one indicator a row, three projects; a miss with all points, a blank actual with points. */
const exported = new Sheet('自评明细导出', { grid: [1, 2, 2, 1, 1, 2, 1, 1, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(13, title('部门预算项目支出绩效自评情况表（2024年）')))
  .head(
    'annual',
    '行号',
    '预算单位',
    h('project', '项目名称'),
    L1(),
    L2(),
    L3('三级指标名称'),
    WT('指标权重'),
    h('operator', '指标性质'),
    h('unit', '度量单位'),
    TG('指标值'),
    AC('全年完成值'),
    SC('指标得分'),
    RS('偏差原因'),
  )
  .ind(
    1,
    '抚远市水务局',
    '堤防维修养护',
    '产出指标',
    '数量指标',
    '维修堤防长度',
    30,
    '≥',
    '公里',
    42,
    42,
    30,
    null,
  )
  .ind(
    2,
    '抚远市水务局',
    '堤防维修养护',
    '产出指标',
    '质量指标',
    '维修合格率',
    20,
    '≥',
    '%',
    95,
    91.2,
    bad('score/unmet-full', 20),
    '汛期取土困难',
  )
  .ind(
    3,
    '抚远市水务局',
    '堤防维修养护',
    '效益指标',
    '社会效益指标',
    '保护耕地面积',
    30,
    '≥',
    '万亩',
    18,
    18,
    30,
    null,
  )
  .ind(
    4,
    '抚远市水务局',
    '堤防维修养护',
    '满意度指标',
    '服务对象满意度指标',
    '沿江村民满意度',
    10,
    '≥',
    '%',
    90,
    92,
    10,
    null,
  )
  .ind(5, '抚远市水务局', '江河水文观测', '产出指标', '数量指标', '观测断面', 30, '＝', '个', 9, 9, 30, null)
  .ind(
    6,
    '抚远市水务局',
    '江河水文观测',
    '产出指标',
    '时效指标',
    '水情报送时限',
    20,
    '≤',
    '分钟',
    30,
    22,
    20,
    null,
  )
  .ind(
    7,
    '抚远市水务局',
    '江河水文观测',
    '效益指标',
    '社会效益指标',
    '水情服务乡镇',
    30,
    '≥',
    '个',
    10,
    bad('actual/missing', null),
    30,
    null,
  )
  .ind(
    8,
    '抚远市水务局',
    '江河水文观测',
    '满意度指标',
    '服务对象满意度指标',
    '防汛部门满意度',
    10,
    '≥',
    '%',
    95,
    100,
    10,
    null,
  )
  .ind(
    9,
    '抚远市河湖保障中心',
    '河湖清漂保洁',
    '产出指标',
    '数量指标',
    '清理漂浮物',
    25,
    '≥',
    '吨',
    160,
    158,
    24.69,
    '7月高水位船只停航',
  )
  .ind(
    10,
    '抚远市河湖保障中心',
    '河湖清漂保洁',
    '产出指标',
    '成本指标',
    '每吨清理费用',
    25,
    '≤',
    '元',
    420,
    410,
    25,
    null,
  )
  .ind(
    11,
    '抚远市河湖保障中心',
    '河湖清漂保洁',
    '效益指标',
    '生态效益指标',
    '河湖“四乱”问题整改率',
    30,
    '＝',
    '%',
    100,
    100,
    30,
    null,
  )
  .ind(
    12,
    '抚远市河湖保障中心',
    '河湖清漂保洁',
    '满意度指标',
    '服务对象满意度指标',
    '沿岸居民满意度',
    10,
    '≥',
    '%',
    90,
    93.5,
    10,
    null,
  )
  .end()
  .tolerate(
    'indicator/level2-missing',
    'indicator/level1-missing',
    'weight/total',
    'weight/level1',
    'goal/missing',
    'funds/missing',
    'field/missing',
    'total/missing',
    'score/reason-missing',
  );
const heilongjiang = form({
  id: 'twelfth-heilongjiang-export-wrong',
  about: '黑龙江：一体化导出，一行一个指标，三个项目；91.2/95仍满分，一行完成值空白却得满分',
  sheets: [exported],
});

/** 青海: in yuan, text with full-width digits and odd operators; late with all points, grade too high. */
const doctors = new Sheet('村医设备', { grid: [2, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, title('2023年项目支出绩效自评表')))
  .row(w(4, '填报单位：囊谦县卫生健康局'), w(4, '金额单位：元'))
  .row('项目名称', w(7, f('projectName', '村卫生室诊断设备配备')))
  .row(
    '主管部门',
    w(3, f('department', '囊谦县卫生健康局')),
    '实施单位',
    w(3, f('implementingUnit', '囊谦县疾病预防控制中心')),
  )
  .fundHead(
    '资金情况',
    w(2, LB()),
    BI('年初预算'),
    BA('全年预算'),
    EX('实际支出数'),
    WT('标准分'),
    SC('得分'),
  )
  .fund(
    'total',
    '（元）',
    w(2, '资金总额'),
    num(1256000, '#,##0.00'),
    num(1256000, '#,##0.00'),
    num(1256000, '#,##0.00'),
    10,
    10,
  )
  .row(
    '预期目标',
    w(3, g('expected', '为86个村卫生室配备诊断包，服务牧民3万人次。')),
    '完成情况',
    w(3, g('actual', '86个村卫生室全部配备，服务牧民1.98万人次。')),
  )
  .head(
    'annual',
    L1('一级目标'),
    L2('二级目标'),
    L3('具体指标'),
    TG('指标值(A)'),
    AC('全年实际值(B)'),
    WT('标准分'),
    SC('自评得分'),
    RS('未完成原因'),
  )
  .ind(d(4, '产出指标'), '数量指标', '配备诊断包', '≧８６套', '86套', 15, '　15', null)
  .ind('质量指标', '设备验收合格率', '﹦100％', '100％', 10, '　10', null)
  .ind('时效指标', '设备配送完成时间', '9月底前', bad('actual/late', '10月20日'), 10, '　10', null)
  .ind('成本指标', '单套采购价格', '≦6000元', '5860元', 15, '　15', null)
  .ind(
    d(2, '效益指标'),
    '社会效益指标',
    '服务牧民人次',
    '≥30000人次',
    '19800人次',
    20,
    '　13.2',
    '11月起大雪封路，巡诊停止一个半月',
  )
  .ind('可持续影响指标', '村医诊疗能力', '明显提升', '有所提升', 10, '　6.5', '3名村医培训未结业')
  .ind('满意度指标', '服务对象满意度指标', '牧民满意度', '≥90％', '92.5％', 10, '　10', null)
  .row(w(5, '总　分'), t('weight', 100), t('score', 89.7), bad('total/grade', t('grade', '优')))
  .end()
  .tolerate('score/unmet-full', 'score/reason-missing', 'funds/rate-missing', 'layout/missing-column');
const qinghai = form({
  id: 'twelfth-qinghai-doctors-wrong',
  about: '青海：以元计，没有执行率列，得分是带全角空格的文本，≧﹦≦％；10月20日晚于9月底仍满分，89.7分评为优',
  sheets: [doctors],
  tolerated: ['field/amount-text'],
});

export const counties = [xinjiang, guizhou, beijing, heilongjiang, qinghai];
