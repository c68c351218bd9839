/** Pasted from Word: twenty to thirty-two narrow columns, every row merged in its own way. Made up in the forms of the provinces. */
import { Sheet, bad, d, f, form, g, h, m, own, t, title, w, type CellInput } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';
import { narrow } from './pasted';

/** 山西 沁水: the money begins a column later than its header says, the values of the indicators too. Right throughout. */
const qinshuiRow = (
  three: string,
  target: string,
  actual: string,
  weight: number,
  score: number,
): CellInput[] => [
  w(6, three),
  w(3, own('target', target)),
  w(2, own('actual', actual)),
  w(2, weight),
  w(2, score),
  w(3, null),
];
const qinshui = new Sheet('Sheet1', { grid: narrow(24) })
  .begin('project-self-evaluation')
  .row(w(24, title('项目支出绩效自评表')))
  .row(w(24, '（2023年度）'))
  .row(w(3, '项目名称'), w(21, f('projectName', '杏峪河小流域水土流失治理')))
  .row(
    w(4, '主管部门'),
    w(9, f('department', '沁水县水务局')),
    w(4, '实施单位'),
    w(7, f('implementingUnit', '沁水县水土保持站')),
  )
  .fundHead(
    w(3, d(4, '项目资金\n（万元）')),
    w(4, LB(null)),
    w(4, BI('年初\n预算数')),
    w(4, BA('全年\n预算数（A）')),
    w(3, EX('全年\n执行数（B）')),
    w(2, WT()),
    w(2, RT('执行率(B/A)')),
    w(2, SC()),
  )
  .fund(
    'total',
    w(5, '年度资金总额'),
    w(3, own('initialBudget', 320)),
    w(4, 320),
    w(3, 313.6),
    w(2, 10),
    w(2, '98%'),
    w(2, 9.8),
  )
  .fund(
    'part',
    w(5, '其中：当年财政拨款'),
    w(3, own('initialBudget', 320)),
    w(4, 320),
    w(3, 313.6),
    w(2, '—'),
    w(2, '98%'),
    w(2, '—'),
  )
  .fund(
    'part',
    w(5, '其他资金'),
    w(3, own('initialBudget', 0)),
    w(4, 0),
    w(3, 0),
    w(2, '—'),
    w(2, '—'),
    w(2, '—'),
  )
  .row(w(2, d(2, '年度总体\n目标')), w(12, '预期目标'), w(10, '实际完成情况'))
  .row(
    w(13, g('expected', '治理水土流失面积18平方公里，栽植水保林1.2万株。')),
    w(9, g('actual', '治理水土流失面积18.4平方公里，栽植水保林1.26万株。')),
  )
  .head(
    'annual',
    d(9, '绩\n效\n指\n标'),
    w(2, L1('一级\n指标')),
    w(3, L2('二级指标')),
    w(5, L3('三级指标')),
    w(3, TG()),
    w(3, AC()),
    w(2, WT()),
    w(2, SC()),
    w(3, RS('偏差原因分析\n及改进措施')),
  )
  .ind(
    w(2, d(5, '产\n出\n指\n标')),
    w(3, d(2, '数量指标')),
    ...qinshuiRow('治理水土流失面积', '≥18平方公里', '18.4平方公里', 15, 15),
  )
  .ind(...qinshuiRow('栽植水保林', '≥1.2万株', '1.26万株', 10, 10))
  .ind(w(3, '质量指标'), ...qinshuiRow('苗木成活率', '≥85%', '88%', 10, 10))
  .ind(w(3, '时效指标'), ...qinshuiRow('治理完工时间', '2023年11月底前', '2023年11月15日', 10, 10))
  .ind(w(3, '成本指标'), ...qinshuiRow('每平方公里治理成本', '≤18万元', '17.04万元', 5, 5))
  .ind(
    w(2, d(2, '效益\n指标')),
    w(3, '生态效益指标'),
    ...qinshuiRow('土壤流失量减少', '≥2.1万吨', '2.2万吨', 15, 15),
  )
  .ind(w(3, '社会效益指标'), ...qinshuiRow('受益农户', '≥640户', '655户', 15, 15))
  .ind(
    w(2, '满意度\n指标'),
    w(3, '服务对象满意度指标'),
    ...qinshuiRow('流域村民满意度', '≥90%', '93%', 10, 10),
  )
  .row(w(17, '总分'), w(2, t('weight', 100)), w(2, t('score', 99.8)), w(3, null))
  .end();
const shanxi = form({
  id: 'twentyseventh-shanxi-qinshui-slopes',
  about:
    '山西沁水2023（Word粘贴24窄列，数字编写）：年初预算数、指标值、完成值的数据比表头晚一列开始，各行合并不一，无错',
  sheets: [qinshui],
});

/** 江西 新干: thirty columns; 9 of 12 barns is 15 of 20, scored 16; a sign before what was reached. */
const barns = new Sheet('附件2', { grid: narrow(30) })
  .begin('project-self-evaluation')
  .row(w(30, '附件2'))
  .row(w(30, title('2024年度项目支出绩效自评表')))
  .row(w(4, '项 目 名 称'), w(26, f('projectName', '粮食仓房维修改造')))
  .row(
    w(5, '主管部门\n（盖章）'),
    w(10, f('department', '新干县发展和改革委员会')),
    w(5, '实施单位'),
    w(10, f('implementingUnit', '新干县粮食收储公司')),
  )
  .fundHead(
    w(4, d(4, '项 目 资 金\n（万元）')),
    w(6, LB()),
    w(5, BI('年初预算数')),
    w(4, BA('全年预算数(A)')),
    w(4, EX('全年执行数(B)')),
    w(2, WT()),
    w(3, RT('执行率\n(B/A)')),
    w(2, SC()),
  )
  .fund('total', w(6, '年度资金总额'), w(5, 86), w(4, 86), w(4, 80.84), w(2, 10), w(3, '94.00%'), w(2, 9.4))
  .fund(
    'part',
    w(6, '其中：本年财政拨款'),
    w(5, 60),
    w(4, 60),
    w(4, 60),
    w(2, '/'),
    w(3, '100.00%'),
    w(2, '/'),
  )
  .fund('part', w(6, '自筹资金'), w(5, 26), w(4, 26), w(4, 20.84), w(2, '/'), w(3, '80.15%'), w(2, '/'))
  .row(w(3, d(2, '年度\n总体\n目标')), w(13, '预 期 目 标'), w(14, '实 际 完 成 情 况'))
  .row(
    w(12, g('expected', '维修仓房12栋，保障收购期安全储粮。')),
    w(15, g('actual', '维修仓房9栋，其余3栋因雨季延后，收购期储粮安全。')),
  )
  .head(
    'annual',
    w(2, d(8, '绩\n效\n指\n标')),
    w(3, L1('一级\n指标')),
    w(4, L2('二级\n指标')),
    w(6, L3('三级指标')),
    w(4, TG('年度\n指标值')),
    w(3, AC('实际\n完成值')),
    w(2, WT('分\n值')),
    w(2, SC('得\n分')),
    w(4, RS('偏差原因\n分析及改\n进措施')),
  )
  .ind(
    w(4, d(4, '产出指标')),
    w(3, own('level2', '数量指标')),
    w(6, '维修仓房'),
    w(4, '12栋'),
    w(3, '9栋'),
    w(2, 20),
    w(2, bad('score/quantitative', 16)),
    w(4, '3栋因雨季延后，2025年4月完工'),
  )
  .ind(
    w(4, own('level2', '质量指标')),
    w(5, own('level3', '维修验收合格率')),
    w(4, '100%'),
    w(3, '100%'),
    w(2, 10),
    w(2, 10),
    w(4, null),
  )
  .ind(
    w(3, own('level2', '时效指标')),
    w(6, '首批仓房维修完成时间'),
    w(4, '2024年8月底前'),
    w(3, '2024年8月21日'),
    w(2, 10),
    w(2, 10),
    w(4, null),
  )
  .ind(
    w(3, own('level2', '成本指标')),
    w(6, '每栋维修成本'),
    w(4, '≤9万元'),
    w(3, '8.98万元'),
    w(2, 10),
    w(2, 10),
    w(4, null),
  )
  .ind(
    w(3, d(2, '效益\n指标')),
    w(4, '经济效益指标'),
    w(6, '减少储粮损耗'),
    w(4, '≥15吨'),
    w(3, '16吨'),
    w(2, 15),
    w(2, 15),
    w(4, null),
  )
  .ind(
    w(4, '社会效益指标'),
    w(6, '受益种粮户'),
    w(4, '≥800户'),
    w(3, '826户'),
    w(2, 15),
    w(2, 15),
    w(4, null),
  )
  .ind(
    w(3, '满意度\n指标'),
    w(4, '服务对象满意度指标'),
    w(6, '种粮户满意度'),
    w(4, '≥90%'),
    w(3, bad('actual/operator', '≥92%')),
    w(2, 10),
    w(2, 10),
    w(4, null),
  )
  .row(w(22, '总　　　　分'), w(2, t('weight', 100)), w(2, t('score', 95.4)), w(4, null))
  .end()
  .tolerate('total/score');
const jiangxi = form({
  id: 'twentyseventh-jiangxi-xingan-barns-wrong',
  about:
    '江西新干2024（Word粘贴30窄列，数字编写）：产出一段的一级指标多占一列、二级窄一列，字间有空格；9栋对12栋应得15而得16，完成值写“≥92%”',
  sheets: [barns],
});

/** 安徽 望江: a whole office on 32 columns; 840 and 470 are not 1320. */
const fishRow = (
  three: string,
  target: string,
  actual: string,
  weight: number,
  score: number,
): CellInput[] => [
  w(8, three),
  w(5, own('target', target)),
  w(5, actual),
  w(2, weight),
  w(2, score),
  w(3, null),
];
const fish = new Sheet('整体自评', { grid: narrow(32) })
  .begin('overall-self-evaluation')
  .row(w(32, title('望江县部门整体支出绩效自评表')))
  .row(w(32, '（2024年度）'))
  .row(w(6, '部门（单位）名称'), w(26, f('department', '望江县农业农村局')))
  .fundHead(
    w(4, d(4, '预算执行\n情况\n（万元）')),
    w(7, LB('资金构成')),
    w(5, BI('年初预算数')),
    w(5, BA('全年预算数（Ａ）')),
    w(4, EX('全年执行数(B）')),
    w(2, WT('分值')),
    w(3, RT('执行率（B/A)')),
    w(2, SC('得分')),
  )
  .fund(
    'total',
    w(8, '年度资金总额'),
    w(5, own('initialBudget', 1260)),
    w(4, own('annualBudget', bad('funds/parts-sum', 1320))),
    w(4, 1293.6),
    w(2, 10),
    w(3, '98.00%'),
    w(2, 9.8),
  )
  .fund(
    'part',
    w(8, '其中：基本支出'),
    w(5, own('initialBudget', 820)),
    w(4, own('annualBudget', 840)),
    w(4, 840),
    w(2, '—'),
    w(3, '—'),
    w(2, '—'),
  )
  .fund(
    'part',
    w(8, '项目支出'),
    w(5, own('initialBudget', 440)),
    w(4, own('annualBudget', 470)),
    w(4, 453.6),
    w(2, '—'),
    w(3, '—'),
    w(2, '—'),
  )
  .row(w(3, d(2, '年度总\n体目标')), w(15, '预期目标'), w(14, '实际完成情况'))
  .row(
    w(15, g('expected', '渔业绿色养殖面积稳定在9万亩，办结行政执法案件。')),
    w(14, g('actual', '渔业绿色养殖面积9.2万亩，行政执法案件全部办结。')),
  )
  .head(
    'annual',
    w(3, L1('一级指标')),
    w(4, L2('二级指标')),
    w(7, L3('三级指标')),
    w(6, TG('年度指标值')),
    w(5, AC('实际完成值')),
    w(2, WT('分值')),
    w(2, SC('得分')),
    w(3, RS('未完成原因分析')),
  )
  .ind(
    w(3, d(5, '产出指标')),
    w(4, d(2, '数量指标')),
    ...fishRow('渔业绿色养殖面积', '≥9万亩', '9.2万亩', 15, 15),
  )
  .ind(...fishRow('开展水产品抽检', '≥120批次', '126批次', 10, 10))
  .ind(w(4, '质量指标'), ...fishRow('水产品抽检合格率', '≥98%', '99%', 10, 10))
  .ind(w(4, '时效指标'), ...fishRow('执法案件办结时限', '≤90天', '75天', 10, 10))
  .ind(w(4, '成本指标'), ...fishRow('每批次抽检成本', '≤900元', '860元', 5, 5))
  .ind(
    w(3, d(2, '效益指标')),
    w(4, '经济效益指标'),
    ...fishRow('渔民人均纯收入增长率', '≥6%', '6.4%', 15, 15),
  )
  .ind(w(4, '生态效益指标'), ...fishRow('养殖尾水治理面积', '≥1.5万亩', '1.56万亩', 15, 15))
  .ind(w(3, '满意度\n指标'), w(4, '服务对象满意度指标'), ...fishRow('渔民满意度', '≥90%', '94%', 10, 10))
  .row(w(25, '总　分'), w(2, t('weight', 100)), w(2, t('score', 99.8)), w(3, null))
  .end();
const anhui = form({
  id: 'twentyseventh-anhui-wangjiang-fish-overall-wrong',
  about:
    '安徽望江2024（Word粘贴32窄列，数字编写）：整体自评，资金数与指标值的数据都比表头晚一列，括号全半角混用；840加470不等于1320',
  sheets: [fish],
});

/** 河北 临城: a declaration without points on 20 columns; the money beside its labels; one value blank. */
const walnuts = new Sheet('20', { grid: narrow(20) })
  .begin('project-target')
  .row(w(20, title('薄皮核桃标准化示范园项目绩效目标表')))
  .row(w(12, '311临城县林业局'), w(8, '单位：万元'))
  .row(
    w(3, '项目编码'),
    w(6, f('projectCode', '13052225P00411220118A')),
    w(3, '项目名称'),
    w(8, f('projectName', '薄皮核桃标准化示范园')),
  )
  .row(
    w(4, d(2, '预算规模及\n资金用途')),
    w(2, m('total', 'label', '预算数', 'a')),
    w(3, m('total', 'amount', 96, 'a')),
    w(4, m('part', 'label', '其中：财政资金', 'b')),
    w(2, m('part', 'amount', 80, 'b')),
    w(3, m('part', 'label', '其他资金', 'c')),
    w(2, m('part', 'amount', 16, 'c')),
  )
  .row(w(16, '示范园土壤改良、整形修剪和病虫害防治。'))
  .row(w(3, d(2, '资金支出计划（%）')), w(4, '3月底'), w(4, '6月底'), w(5, '10月底'), w(4, '12月底'))
  .row(w(5, '20%'), w(4, '55%'), w(3, '85%'), w(5, '100%'))
  .row(
    w(3, '绩效目标'),
    w(17, g('expected', '1.建设薄皮核桃标准化示范园800亩；2.提高核桃产量和品质，增加农户收入。')),
  )
  .head(
    'annual',
    w(2, L1()),
    w(3, L2()),
    w(5, L3()),
    w(4, h('description', '绩效指标描述')),
    w(3, TG('指标值')),
    w(3, h('basis', '指标值确定依据')),
  )
  .ind(
    w(2, d(4, '产出\n指标')),
    w(3, '数量指标'),
    w(4, '建设示范园面积'),
    w(5, own('description', '当年建成面积')),
    w(3, '≥800亩'),
    w(3, '实施方案'),
  )
  .ind(
    w(3, '质量指标'),
    w(5, '示范园验收合格率'),
    w(4, '合格面积占比'),
    w(2, bad('indicator/target-missing', null)),
    w(4, own('basis', '行业标准')),
  )
  .ind(
    w(3, '时效指标'),
    w(5, '示范园建成时间'),
    w(3, '完成建设'),
    w(4, own('target', '11月底前')),
    w(3, '实施方案'),
  )
  .ind(w(3, '成本指标'), w(5, '每亩建设成本'), w(4, '平均投入'), w(3, '≤1200元'), w(3, '预算测算'))
  .ind(
    w(2, d(2, '效益\n指标')),
    w(3, '经济效益指标'),
    w(6, '亩均增产核桃'),
    w(3, own('description', '较上年')),
    w(3, '≥25公斤'),
    w(3, '历史数据'),
  )
  .ind(w(3, '社会效益指标'), w(5, '带动种植户'), w(4, '受益户数'), w(3, '≥260户'), w(3, '实施方案'))
  .ind(
    w(3, '满意度指标'),
    w(4, own('level2', '服务对象满意度指标')),
    w(4, own('level3', '种植户满意度')),
    w(3, own('description', '满意户占比')),
    w(3, '≥90%'),
    w(3, '问卷'),
  )
  .end();
const hebei = form({
  id: 'twentyseventh-hebei-lincheng-walnuts-target-wrong',
  about:
    '河北临城2025（Word粘贴20窄列，数字编写）：支出计划的百分数与月份表头错列，每行三级指标、描述宽窄不同；验收合格率没有指标值',
  sheets: [walnuts],
});

/** 甘肃 舟曲: a transfer on 22 columns, the heads of the money over two columns more than their values. Right throughout. */
const slopes = new Sheet('转移支付', { at: 'B1', grid: narrow(22) })
  .begin('transfer-self-evaluation')
  .row(w(22, title('中央对地方转移支付区域绩效自评表')))
  .row(w(22, '（2023年度）'))
  .row(w(5, '转移支付（项目）名称'), w(17, f('projectName', '自然灾害防治体系建设补助资金')))
  .row(w(5, '中央主管部门'), w(17, '财政部、自然资源部'))
  .row(
    w(4, '地方主管部门'),
    w(8, f('department', '舟曲县自然资源局')),
    w(4, '资金使用单位'),
    w(6, f('implementingUnit', '舟曲县地质灾害应急中心')),
  )
  .fundHead(
    w(3, d(4, '资金投入\n情况\n（万元）')),
    w(5, LB(null)),
    w(5, BA('全年预算数\n（A）')),
    w(5, EX('全年执行数（B）')),
    w(4, RT('预算执行率\n（B/A×100%）')),
  )
  .fund('total', w(6, '年度资金总额：'), w(4, own('annualBudget', 1850)), w(5, 1794.5), w(4, '97.00%'))
  .fund('part', w(6, '其中：中央财政资金'), w(4, own('annualBudget', 1500)), w(5, 1500), w(4, '100.00%'))
  .fund('part', w(6, '　　　地方资金'), w(4, own('annualBudget', 350)), w(5, 294.5), w(4, '84.14%'))
  .row(w(2, d(2, '总体\n目标')), w(9, '年初设定目标'), w(11, '全年实际完成情况'))
  .row(
    w(10, g('expected', '治理滑坡隐患点11处，安装监测设备60套。')),
    w(10, g('actual', '治理滑坡隐患点11处，安装监测设备62套。')),
  )
  .head(
    'annual',
    w(1, d(7, '绩\n效\n指\n标')),
    w(2, L1('一级\n指标')),
    w(3, L2('二级\n指标')),
    w(6, L3('三级指标')),
    w(3, TG('指标值')),
    w(3, AC('全年实际\n完成值')),
    w(4, RS('未完成原因和\n改进措施')),
  )
  .ind(
    w(2, d(4, '产\n出\n指\n标')),
    w(3, d(2, '数量\n指标')),
    w(6, '治理滑坡隐患点'),
    w(3, '11处'),
    w(3, '11处'),
    w(4, null),
  )
  .ind(
    w(5, '安装监测设备'),
    w(4, own('target', '≥60套')),
    w(4, own('actual', '62套')),
    w(3, own('reason', null)),
  )
  .ind(w(3, '质量\n指标'), w(6, '治理工程验收合格率'), w(4, '100%'), w(2, own('actual', '100%')), w(4, null))
  .ind(w(3, '时效\n指标'), w(5, '汛前治理完工率'), w(4, own('target', '≥80%')), w(3, '81.82%'), w(4, null))
  .ind(
    w(2, '效益\n指标'),
    w(3, '社会效益\n指标'),
    w(6, '受保护群众'),
    w(3, '≥2600人'),
    w(3, '2680人'),
    w(4, null),
  )
  .ind(
    w(3, own('level1', '满意度指标')),
    w(3, own('level2', '服务对象满意度指标')),
    w(5, own('level3', '群众满意度')),
    w(3, '≥85%'),
    w(3, '91%'),
    w(4, null),
  )
  .end()
  .tolerate('field/missing', 'funds/low-rate-unexplained');
const gansu = form({
  id: 'twentyseventh-gansu-zhouqu-landslides-transfer',
  about:
    '甘肃舟曲2023（Word粘贴22窄列、从B1起，数字编写）：区域绩效自评，资金数据比表头晚一列，指标各行的格子互相错开，地方资金84.14%，无错',
  sheets: [slopes],
});

export const word = [shanxi, jiangxi, anhui, hebei, gansu];
