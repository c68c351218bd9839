/** 绵阳 whose two sums do not make the third, 达州 over two counties, 宾阳 with a monitoring sheet, 新疆. */
import { Sheet, bad, d, f, form, g, h, m, may, t, title, w } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

/** https://beiku.com/zipingbaogao/article_538282.html : 2455.5 in all, of which 87.5 and 2350. The indicators are made up. */
const science = new Sheet('科技', { grid: [1, 1, 2, 1, 1, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(10, title('绵阳市市级部门项目支出绩效自评表')))
  .row(w(10, '（2021年度）'))
  .row(
    '项目名称',
    w(4, f('projectName', '科技项目监管与科技创新专项')),
    '主管部门',
    w(4, f('department', '绵阳市科学技术局')),
  )
  .fundHead(
    d(4, '预算执行情况（10分）'),
    w(2, LB('年度预算数（万元）')),
    BI('年初预算'),
    w(2, BA('调整后预算数')),
    EX('预算执行数'),
    RT('预算执行率'),
    WT('权重'),
    SC(),
  )
  .fund(
    'total',
    w(2, '总额'),
    may('funds/parts-sum', 2455.5),
    w(2, bad('funds/parts-sum', 2455.5)),
    2437.5,
    '99.27%',
    10,
    9.93,
  )
  .fund('part', w(2, '其中：部门预算项目支出'), 87.5, w(2, 87.5), 87.5, '100.00%', '/', '/')
  .fund('part', w(2, '专项预算支出'), 2350, w(2, 2350), 2350, '100.00%', '/', '/')
  .row(
    '项目年度目标',
    w(4, g('expected', '引进、培养人才，开展核心技术攻关，促进企业发展，深化科技金融结合试点。')),
    '年度目标完成情况',
    w(4, g('actual', '组织项目评审，安排市级科技计划项目162项，科技贷款风险补偿稳步推进。')),
  )
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    h('operator', '指标性质'),
    TG('指标值'),
    h('unit', '度量单位'),
    AC('完成值'),
    WT('权重'),
    SC(),
    RS('未完成原因分析'),
  )
  .ind(d(5, '产出指标'), d(2, '数量指标'), '市级科技计划项目', '≥', 150, '项', 162, 15, 15, null)
  .ind('省级科技计划项目验收', '≥', 80, '项', 84, 10, 10, null)
  .ind('质量指标', '验收通过率', '≥', 95, '%', 97.6, 10, 10, null)
  .ind('时效指标', '评审完成时间', '≤', 6, '月', 6, 10, 10, null)
  .ind('成本指标', '每个项目评审成本', '≤', 1000, '元', 960, 5, 5, null)
  .ind(d(2, '效益指标'), '经济效益指标', '技术合同登记额', '≥', 30, '亿元', 34.2, 20, 20, null)
  .ind('社会效益指标', '新增高新技术企业', '≥', 60, '家', 66, 10, 10, null)
  .ind('满意度指标', '服务对象满意度指标', '企业满意度', '≥', 90, '%', 95, 10, 10, null)
  .row(w(7, '合计'), t('weight', 100), t('score', 99.93), null)
  .end()
  .tolerate('funds/rate', 'funds/parts-sum');
const mianyang = form({
  id: 'twentyfirst-sichuan-mianyang-science-published-wrong',
  about:
    '四川绵阳科技局2021 https://beiku.com/zipingbaogao/article_538282.html （报告的数字）：总预算2455.5，而部门预算87.5加专项2350等于2437.5（原文如此），指标性质/度量单位分列',
  sheets: [science],
});

/** http://qyclass.com/baogao/8315662.html : 160万元, 80 for 宣汉 and 80 for 万源, 20 a township. The rows are made up. */
const courts = new Sheet('补短板工程', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('transfer-self-evaluation')
  .row(w(8, '附件'))
  .row(w(8, title('中央补助地方公共文化服务体系建设（全民健身补短板工程）区域绩效自评表')))
  .row(w(2, '转移支付（项目）名称'), w(6, f('projectName', '全民健身场地器材补短板工程')))
  .row(
    w(2, '地方主管部门'),
    w(2, f('department', '达州市文化体育和旅游局')),
    w(2, '资金使用单位'),
    w(2, f('implementingUnit', '宣汉县、万源市')),
  )
  .fundHead(
    w(2, d(4, '资金投入情况（万元）')),
    w(2, LB()),
    BA('全年预算数（A）'),
    w(2, EX('全年执行数（B）')),
    RT('预算执行率（B/A）'),
  )
  .fund('total', w(2, '年度资金总额：'), 160, w(2, 148), '92.50%')
  .fund('part', w(2, '其中：中央补助'), 160, w(2, 148), '92.50%')
  .fund('part', w(2, '地方资金'), 0, w(2, 0), '—')
  .row(w(2, d(2, '总体目标完成情况')), w(2, '总体目标'), w(4, '全年实际完成情况'))
  .row(
    w(2, g('expected', '按每个街道（乡镇）20万元标准，建成8个乡镇多功能运动场。')),
    w(4, g('actual', '樊哙镇、桃花镇、黄金镇等8个多功能运动场全部建成开放。')),
  )
  .head(
    'annual',
    d(2, L1()),
    d(2, L2()),
    d(2, L3()),
    d(2, TG('指标值')),
    w(3, '全年实际完成值'),
    d(2, RS('未完成原因和改进措施')),
  )
  .more(AC('合计'), '宣汉县', '万源市')
  .ind(d(4, '产出指标'), '数量指标', '建成多功能运动场', '8个', '8个', '4个', '4个', null)
  .ind('质量指标', '工程验收合格率', '100%', '100%', '100%', '100%', null)
  .ind('时效指标', '建成开放时间', '12月底前', '11月25日', '11月10日', '11月25日', null)
  .ind('成本指标', '每个乡镇补助标准', '20万元', '20万元', '20万元', '20万元', null)
  .ind(d(2, '效益指标'), '社会效益指标', '受益群众', '≥12万人', bad('actual/missing', null), null, null, null)
  .ind('可持续影响指标', '场地免费开放', '全年', '全年', '全年', '全年', null)
  .ind('满意度指标', '服务对象满意度指标', '群众满意度', '≥90%', '95%', '95.2%', '94.8%', null)
  .row('说明', w(7, '质保金12万元待质保期满支付。'))
  .end();
const dazhou = form({
  id: 'twentyfirst-sichuan-dazhou-courts-transfer-published-wrong',
  about:
    '四川达州全民健身 http://qyclass.com/baogao/8315662.html （报告的数字）：160万元分宣汉、万源，实际完成值三列（合计与两县）；“受益群众”一行没有完成值',
  sheets: [courts],
});

/** http://crossfitfinalpush.com/gongwen/baogao/1509184.html : 宾阳's water testing; a sheet that watches the half-year is none of ours. */
const watching = new Sheet('运行监控', { grid: [1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1] })
  .row(w(11, '2021年度项目支出绩效运行监控表'))
  .row(w(11, '填报单位：宾阳县疾病预防控制中心                                单位：万元'))
  .row(
    w(2, '项目资金'),
    '年度资金总额',
    '年初预算数',
    30,
    '1-6月执行数',
    14.2,
    '1-6月执行率',
    '47.33%',
    '全年预计执行数',
    30,
  )
  .row(
    d(2, '一级指标'),
    d(2, '二级指标'),
    d(2, '三级指标'),
    d(2, '年度指标值'),
    d(2, '1-6月执行情况'),
    d(2, '全年预计完成情况'),
    w(3, '偏差原因分析'),
    w(2, '完成目标可能性'),
  )
  .row('经费保障', '人员保障', '其他', '确定能', '不可能')
  .row(
    d(2, '产出指标'),
    '数量指标',
    '监测农村饮用水水样',
    '240份',
    '118份',
    '240份',
    null,
    null,
    null,
    '√',
    null,
  )
  .row('质量指标', '检测报告合格率', '100%', '100%', '100%', null, null, null, '√', null)
  .row('效益指标', '社会效益', '排查水质风险点', '≥10处', '6处', '12处', null, null, null, '√', null);
const water = new Sheet('目标表', { grid: [1, 1, 1, 3, 1, 2] })
  .begin('project-target')
  .row(w(6, title('宾阳县本级财政项目绩效目标表')))
  .row(w(6, '（2021年度）'))
  .row('项目名称', w(5, f('projectName', '农村生活饮用水水质卫生监测')))
  .row(
    '主管部门',
    w(3, f('department', '宾阳县卫生健康局')),
    '项目单位',
    f('implementingUnit', '宾阳县疾病预防控制中心'),
  )
  .row(d(3, '项目资金（万元）'), w(3, m('total', 'label', '资金总额')), w(2, m('total', 'amount', 30)))
  .row(w(3, m('part', 'label', '其中：财政拨款')), w(2, m('part', 'amount', 30)))
  .row(w(3, m('part', 'label', '其他资金')), w(2, m('part', 'amount', 0)))
  .row(
    '总体目标',
    w(5, g('expected', '监测全县农村生活饮用水，及时排查安全风险点，降低疾病发生，撰写水质监测报告。')),
  )
  .head(
    'annual',
    d(8, '绩效指标'),
    L1(),
    L2(),
    L3('三级指标（指标内容）'),
    TG('指标值'),
    h('basis', '指标值设定依据及说明'),
  )
  .ind(d(4, '产出指标'), '数量指标', '监测农村饮用水水样', '≥240份', '《生活饮用水卫生标准》42项常规指标')
  .ind('质量指标', '检测报告合格率', '100%', null)
  .ind('时效指标', '枯水期、丰水期监测', '各1次', null)
  .ind('成本指标', '每份水样检测成本', '≤1100元', null)
  .ind(d(2, '效益指标'), '社会效益指标', '排查水质风险点', '≥10处', null)
  .ind('可持续影响指标', '介水传染病暴发', '0起', null)
  .ind('满意度指标', '服务对象满意度指标', '用水群众满意度', '≥85%', null)
  .end();
const binyang = form({
  id: 'twentyfirst-guangxi-binyang-water-monitor-published',
  about:
    '广西宾阳疾控中心 http://crossfitfinalpush.com/gongwen/baogao/1509184.html （报告的项目）：半年监控表不是我们的，旁边的目标表无错（数字编写）',
  sheets: [watching, water],
});

/** https://www.hlw999.com/xc202508/68601e9c22df4cfe803c90ed4496909a.html is about this money; the table is made up: 19.2 of 20 for 88%. */
const stoves = new Sheet('大气', { grid: [1, 1, 2, 1, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('自治区项目支出绩效目标自评表')))
  .row(w(9, '（2024年度）'))
  .row('项目名称', w(8, f('projectName', '自治区大气污染防治资金—清洁取暖改造')))
  .row(
    '主管部门',
    w(3, f('department', '新疆维吾尔自治区生态环境厅')),
    '实施单位',
    w(4, f('implementingUnit', '伊犁哈萨克自治州生态环境局')),
  )
  .fundHead(
    d(4, '项目资金（万元）'),
    w(2, LB()),
    BI(),
    BA('全年预算数（A）'),
    EX('全年执行数（B）'),
    WT('权重'),
    RT('执行率（B/A）'),
    SC(),
  )
  .fund('total', w(2, '年度资金总额'), 2400, 2400, 2160, 10, '90.00%', 9)
  .fund('part', w(2, '其中：当年财政拨款'), 2400, 2400, 2160, '—', '90.00%', '—')
  .fund('part', w(2, '其他资金'), 0, 0, 0, '—', '—', '—')
  .row(
    '年度总体目标',
    w(4, g('expected', '完成5000户农村居民清洁取暖改造，减少散煤燃烧。')),
    w(4, g('actual', '完成4400户农村居民清洁取暖改造，减少散煤1.3万吨。')),
  )
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    WT('权重'),
    TG('预期指标值'),
    AC('实际完成指标值'),
    h('completionRate', '指标完成率'),
    SC(),
    RS(),
  )
  .ind(
    d(4, '产出指标'),
    '数量指标',
    '清洁取暖改造户数',
    20,
    '>=5000户',
    '4400户',
    '88%',
    bad('score/quantitative', 19.2),
    '600户电网扩容未完成，次年供暖季前完成',
  )
  .ind('质量指标', '改造验收合格率', 10, '=100%', '100%', '100%', 10, null)
  .ind('时效指标', '改造完成及时率', 10, '>=85%', '88%', '103.53%', 10, null)
  .ind('成本指标', '户均改造补助标准', 10, '<=0.5万元', '0.49万元', '100%', 10, null)
  .ind(d(2, '效益指标'), '社会效益指标', '受益群众', 10, '>=1.5万人', '1.58万人', '105.33%', 10, null)
  .ind('生态效益指标', '减少散煤燃烧', 20, '>=1.2万吨', '1.3万吨', '108.33%', 20, null)
  .ind('满意度指标', '满意度指标', '改造户满意度', 10, '>=90%', '93%', '103.33%', 10, null)
  .row(w(4, '总分'), t('weight', 100), w(2, null), t('score', 98.2), null)
  .end()
  .tolerate('total/score', 'funds/low-rate-unexplained');
const xinjiang = form({
  id: 'twentyfirst-xinjiang-stoves-wrong',
  about:
    '新疆大气污染防治资金（项目见 https://www.hlw999.com/xc202508/68601e9c22df4cfe803c90ed4496909a.html ，数字编写）：权重在指标值之前，>=与<=，指标完成率列；4400户对5000户应得17.6而写19.2',
  sheets: [stoves],
});

export const west = [mianyang, dazhou, binyang, xinjiang];
