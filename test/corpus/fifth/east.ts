/** 浙江, 宁波, 江苏, 上海, 山东, 青岛, 安徽: projects. */
import { Sheet, bad, d, f, form, g, h, may, pct, t, title, w } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

/** 浙江: name and explanation of the third level in two columns, rates shown without decimals, several funds; clean. */
const tea = new Sheet('自评表1', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('松阳县部门预算项目绩效自评表')))
  .row(w(9, '2024年度                                                    单位：万元'))
  .row(
    '预算项目',
    w(3, f('projectName', '茶园数字化改造')),
    '预算单位',
    w(4, f('implementingUnit', '松阳县茶产业发展中心')),
  )
  .row('主管部门', w(3, f('department', '松阳县农业农村局')), '联系方式', w(4, '0578-8060000'))
  .fundHead(
    d(5, '预算执行情况'),
    w(3, LB('资金来源')),
    BI('年初预算'),
    BA('调整后预算'),
    EX('决算数'),
    RT('执行率'),
    SC('得分（满分10）'),
  )
  .fund('total', w(3, '小计'), 260, 285.5, 277.8, '97%', 9.73)
  .fund('part', w(3, '一般公共预算资金'), 200, 225.5, 221.3, '98%', null)
  .fund('part', w(3, '上级转移支付'), 60, 60, 56.5, '94%', null)
  .fund('part', w(3, '单位资金'), 0, 0, 0, '/', null)
  .row(
    '年度目标',
    w(3, g('expected', '改造数字茶园3200亩，接入物联设备。')),
    '实现情况',
    w(4, g('actual', '改造3240亩，接入物联设备186台。')),
  )
  .head(
    'annual',
    L1(),
    L2(),
    L3('三级指标'),
    h('description', '指标解释'),
    TG('目标值'),
    AC('实际值'),
    WT('权重'),
    SC('自评得分'),
    RS('扣分原因'),
  )
  .ind(
    d(4, '产出指标'),
    '数量指标',
    '改造面积',
    '完成数字化改造的茶园亩数',
    '≥3200亩',
    '3240亩',
    15,
    15,
    null,
  )
  .ind('质量指标', '设备在线率', '抽查日在线设备占比', '≥95%', '96.2%', 15, 15, null)
  .ind('时效指标', '项目完工时间', '实际完工日期', '2024年10月31日', '2024年10月15日', 10, 10, null)
  .ind('成本指标', '亩均改造成本', '决算数除以改造面积', '≤900元', '857.4元', 10, 10, null)
  .ind(d(3, '效益指标'), '经济效益指标', '亩均节本', '人工成本节约额', '≥120元', '131元', 10, 10, null)
  .ind('生态效益指标', '农药用量下降率', '与上年相比', '≥5%', '5.6%', 10, 10, null)
  .ind('可持续影响指标', '数据平台持续运行', '签订三年运维合同', '是', '是', 10, 10, null)
  .ind(
    '满意度指标',
    '服务对象满意度',
    '茶农满意度',
    '问卷满意及以上占比',
    '≥90%',
    '89%',
    10,
    9.89,
    '部分茶农对操作界面不熟悉',
  )
  .row(w(6, '总分'), t('weight', 100), t('score', 99.62), null)
  .end()
  .row(w(9, '注：决算数含上年结转资金25.5万元。'));
const songyang = form({
  id: 'fifth-zhejiang-tea',
  about: '浙江：三级指标名称与解释两列，执行率取整显示97%（97.30%）而得9.73，上年结转，无错',
  sheets: [tea],
});

/** 宁波: sum of the sources wrong by a moved digit, unmet and below points without any word. */
const library = new Sheet('城市书房', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, title('2023年度宁波市奉化区项目支出绩效自评表')))
  .row(
    '项目名称',
    w(3, f('projectName', '城市书房建设')),
    '主管部门',
    w(3, f('department', '奉化区文化和广电旅游体育局')),
  )
  .row('实施单位', w(3, f('implementingUnit', '奉化区图书馆')), '项目属性', w(3, '延续性项目'))
  .fundHead(
    d(4, '项目资金\n（万元）'),
    w(2, LB()),
    BI(),
    BA('全年预算数'),
    EX('全年执行数'),
    RT('执行率'),
    SC('得分\n（10分）'),
  )
  .fund('total', w(2, '资金总额'), 160, bad('funds/parts-sum', 175), 168, '96%', 9.6)
  .fund('part', w(2, '区级财政资金'), 120, 112, 105, '93.75%', null)
  .fund(
    'part',
    w(2, '镇（街道）配套资金'),
    40,
    36,
    may('funds/over-budget', 63),
    may('funds/rate-missing', null),
    null,
  )
  .row(d(2, '年度总体目标'), w(3, '预期目标'), w(4, '实际完成情况'))
  .row(
    w(3, g('expected', '新建城市书房4家，年接待读者20万人次。')),
    w(4, g('actual', '新建城市书房4家，年接待读者18万人次。')),
  )
  .head('annual', L1(), L2(), L3(), TG('年度指标值'), AC(), WT(), SC(), RS())
  .ind(d(4, '产出指标'), '数量指标', '新建城市书房', '4家', '4家', 20, 20, null)
  .ind('质量指标', '书房开放达标率', '100%', '100%', 10, 10, null)
  .ind('时效指标', '书房按期开放率', '100%', '100%', 10, 10, null)
  .ind('成本指标', '单家书房建设成本', '≤44万元', '42万元', 10, 10, null)
  .ind(
    d(2, '效益指标'),
    '社会效益指标',
    '年接待读者',
    '≥20万人次',
    '18万人次',
    20,
    18,
    bad('score/reason-missing', null),
  )
  .ind('可持续影响指标', '志愿者队伍', '建立', '建立', 10, 10, null)
  .ind('满意度指标', '服务对象满意度指标', '读者满意度', '≥92%', '95%', 10, 10, null)
  .row(w(5, '总分'), t('weight', 100), t('score', 97.6), null)
  .end();
const ningbo = form({
  id: 'fifth-ningbo-library-wrong',
  about: '宁波：镇配套63误写36，来源合计148≠175；18/20万人次无原因',
  sheets: [library],
});

/** 江苏: 决策/过程/产出/效益 with the money as indicators of 过程; every row with its own scoring text; clean. */
const river = new Sheet('项目自评', { grid: [1, 1, 2, 1, 1, 1, 1, 3] })
  .begin('project-self-evaluation')
  .row(w(8, title('2023年度睢宁县财政专项资金绩效自评价表')))
  .row(
    '项目名称',
    w(3, f('projectName', '农村河道管护经费')),
    '主管部门',
    w(3, f('department', '睢宁县水务局')),
  )
  .row('实施单位', w(3, f('implementingUnit', '睢宁县河道管理所')), '预算金额', w(3, '860万元'))
  .row('绩效目标', w(7, g('expected', '管护县乡河道412公里，水面清洁、岸坡整洁。')))
  .row('目标完成情况', w(7, g('actual', '管护河道412公里，全年打捞漂浮物1.8万吨。')))
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    WT('权重分'),
    TG('目标值'),
    AC('完成值'),
    SC('自评分'),
    h('scoringText', '评分标准'),
  )
  .ind(d(3, '决策'), '项目立项', '立项依据充分性', 4, '充分', '充分', 4, '符合规划及部门职责得满分')
  .ind('绩效目标', '绩效目标合理性', 4, '合理', '合理', 4, '目标明确、细化得满分')
  .ind('资金投入', '预算编制科学性', 4, '科学', '科学', 4, '经过论证得满分')
  .ind(d(3, '过程'), d(2, '资金管理'), '资金到位率', 4, '100%', '100%', 4, '到位率×分值')
  .ind('预算执行率', 4, '100%', '98.5%', 3.94, '执行率×分值')
  .ind('组织实施', '管理制度健全性', 4, '健全', '健全', 4, '制度健全得满分')
  .ind(d(4, '产出'), '产出数量', '管护河道里程', 12, '412公里', '412公里', 12, '完成比例×分值')
  .ind('产出质量', '月度考核达标率', 10, '≥95%', '96.4%', 10, '未达标按比例扣分')
  .ind('产出时效', '漂浮物打捞及时率', 8, '≥98%', '98.8%', 8, '未达标按比例扣分')
  .ind('产出成本', '每公里管护成本', 6, '≤2.1万元', '2.06万元', 6, '超出不得分')
  .ind(d(3, '效益'), '社会效益', '河道保洁公益岗位', 10, '≥206人', '206人', 10, '完成比例×分值')
  .ind('生态效益', '水质达到Ⅲ类以上断面', 15, '≥8个', '8个', 15, '完成比例×分值')
  .ind('可持续影响', '河长制长效管护', 5, '有效落实', '有效落实', 5, '落实得满分')
  .ind('满意度', '服务对象满意度', '沿河居民满意度', 10, '≥90%', '92%', 10, '未达标按比例扣分')
  .row(w(3, '合计'), t('weight', 100), null, null, t('score', 99.94), null)
  .end()
  .tolerate(
    'weight/level1',
    'funds/missing',
    'score/reason-missing',
    'indicator/category',
    'indicator/parent',
  );
const jiangsu = form({
  id: 'fifth-jiangsu-process-river',
  about: '江苏：决策/过程/产出/效益模型，资金作为过程指标，权重在目标值之前，无错',
  sheets: [river],
});

/** 上海: weights in percent signs, indicators grouped by numbered first levels, weights adding to 95 though 100 is printed. */
const lift = new Sheet('加装电梯', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, title('上海市杨浦区项目绩效自评价表')))
  .row(
    '项目名称',
    w(3, f('projectName', '既有住宅加装电梯补贴')),
    '预算单位',
    w(3, f('implementingUnit', '长白新村街道办事处')),
  )
  .row('主管部门', w(3, f('department', '杨浦区房屋管理局')), '评价年度', w(3, '2024年'))
  .fundHead(
    d(2, '预算执行（元）'),
    w(2, LB()),
    BI(),
    BA('调整后预算数'),
    EX('预算执行数'),
    RT('预算执行率(%)'),
    SC('得分(满分10分)'),
  )
  .fund('total', w(2, '财政预算资金'), '5,600,000.00', '5,600,000.00', '5,320,000.00', '95.00', '9.50')
  .row(
    '年度绩效目标',
    w(3, g('expected', '完成加装电梯补贴20台，方便老年居民出行。')),
    '目标达成情况',
    w(3, g('actual', '完成加装电梯补贴20台，惠及居民372户。')),
  )
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    TG('指标目标值'),
    AC('实际达到值'),
    WT('权重（分）'),
    SC('自评得分'),
    RS('未达标原因'),
  )
  .ind(d(4, '一、产出指标'), '数量', '加装电梯补贴台数', '=20台', '20台', '15.00', '15.00', null)
  .ind('质量', '电梯监督检验合格率', '=100%', '100%', '15.00', '15.00', null)
  .ind('时效', '补贴拨付及时率', '≥95%', '100%', '10.00', '10.00', null)
  .ind('成本', '单台补贴标准', '≤28万元', '26.6万元', '5.00', '5.00', null)
  .ind(d(2, '二、效益指标'), '社会效益', '受益居民户数', '≥360户', '372户', '20.00', '20.00', null)
  .ind('可持续影响', '电梯运维管理机制', '健全', '健全', '10.00', '10.00', null)
  .ind('三、满意度指标', '服务对象满意度', '居民满意度', '≥90%', '96.5%', '10.00', '10.00', null)
  .row(
    w(5, '总分'),
    bad('weight/total|total/weight', t('weight', '100.00')),
    bad('total/score', t('score', '99.50')),
    null,
  )
  .end()
  .tolerate('weight/level1', 'weight/total', 'total/weight', 'field/amount-text');
const shanghai = form({
  id: 'fifth-shanghai-lift-wrong',
  about: '上海：文本金额以元计，权重之和95却写100，得分之和94.50却写99.50',
  sheets: [lift],
});

/** 山东历下 school: 得分计算方法, unmet rows in proportion, both ways, 完成情况 for text; clean. */
const heating = new Sheet('自评', { grid: [1, 1, 2, 1, 1, 1, 2, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, '附件2'))
  .row(w(9, title('山东省省级预算项目支出绩效自评表')))
  .row(w(9, '（2022年度）'))
  .row(w(2, '项目名称'), w(7, f('projectName', '学校供暖保障经费')))
  .row(
    w(2, '主管部门'),
    w(3, f('department', '沂源县教育和体育局')),
    '实施单位',
    w(3, f('implementingUnit', '沂源县第二中学')),
  )
  .fundHead(
    w(2, d(4, '项目预算执行情况（10分）')),
    LB(),
    BI('年初预算数'),
    BA('全年预算数(A)'),
    EX('全年执行数(B)'),
    '得分计算方法',
    RT('执行率(B/A)'),
    SC(),
  )
  .fund('total', '年度资金总额', 88, 88, 83.6, '执行率*该指标分值，最高不得超过分值上限', '95%', 9.5)
  .fund('part', '其中：当年财政拨款', 80, 80, 76, null, '95%', '—')
  .fund('part', '上年结转资金', 8, 8, 7.6, null, '95%', '—')
  .row(
    w(2, '年度总体目标'),
    w(3, g('expected', '保障冬季供暖，室温不低于18℃。')),
    '完成情况综述',
    w(3, g('actual', '供暖期室温平均19.2℃，停暖抢修2次。')),
  )
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    TG('年度指标值(A)'),
    AC('全年实际值(B)'),
    WT(),
    h('scoringText', '得分计算方法'),
    SC(),
    RS('未完成原因分析'),
  )
  .ind(
    d(4, '产出指标（50分）'),
    '数量指标',
    '供暖面积',
    '≥2.4万平方米',
    '2.4万平方米',
    15,
    '完成值达到指标值得满分',
    15,
    null,
  )
  .ind('质量指标', '室温达标率', '≥98%', '95.55%', 15, 'B/A*分值', 14.63, '老旧教学楼管网热损失大')
  .ind('时效指标', '故障抢修时间', '≤4小时', '5小时', 10, 'A/B*分值', 8, '配件需从济南调运')
  .ind('成本指标', '每平方米供暖成本', '≤35元', '34.83元', 10, '控制在指标值内得满分', 10, null)
  .ind(
    d(2, '效益指标（30分）'),
    '社会效益指标',
    '保障师生人数',
    '≥2600人',
    '2655人',
    20,
    '完成值达到指标值得满分',
    20,
    null,
  )
  .ind('生态效益指标', '清洁能源供暖', '达成预期', '达成预期', 10, '达成预期得80%-100%', 10, null)
  .ind(
    '满意度指标（10分）',
    '服务对象满意度',
    '师生满意度',
    '≥90%',
    '90.4%',
    10,
    '未达标按比例得分',
    10,
    null,
  )
  .row(w(5, '总分'), t('weight', 100), null, t('score', 97.13), null)
  .end()
  .row(
    w(
      9,
      '注：1.其他资金包括社会投入、单位自筹等。2.定性指标按达成预期指标并具有较好效果、部分达成、未达成三档，分别按该指标对应分值区间100%-80%(含)、80%-50%(含)、50%-0%合理确定得分。',
    ),
  );
const shandong = form({
  id: 'fifth-shandong-heating',
  about: '山东学校：得分计算方法列，正反向未达标各按比例，无错',
  sheets: [heating],
});

/** 青岛: the label of the benefits over rows of another sum, the total not the sum of the rows. */
const kelp = new Sheet('渔港', { grid: [1, 1, 2, 1, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('青岛西海岸新区项目支出绩效自评表')))
  .row(w(9, '（2024年度）'))
  .row('项目名称', w(8, f('projectName', '渔港升级改造')))
  .row(
    '主管部门',
    w(4, f('department', '西海岸新区海洋发展局')),
    '实施单位',
    w(3, f('implementingUnit', '琅琊镇人民政府')),
  )
  .fundHead(
    d(5, '项目资金（万元）'),
    w(2, LB()),
    BI(),
    BA('全年预算数'),
    EX('全年执行数'),
    WT(),
    RT('执行率'),
    SC(),
  )
  .fund('total', w(2, '年度资金总额'), 2600, 3000, 2850, 10, '95.0%', 9.5)
  .fund('part', w(2, '其中：财政拨款'), 600, 600, 570, '—', '95.0%', '—')
  .fund('part', w(2, '地方政府专项债券'), 2000, 2000, 1900, '—', '95.0%', '—')
  .fund('part', w(2, '上级补助'), 0, 400, 380, '—', '95.0%', '—')
  .row(
    '年度总体目标',
    w(4, g('expected', '改造码头320米，疏浚港池6万立方米。')),
    '完成情况',
    w(3, g('actual', '改造码头320米，疏浚港池6.1万立方米。')),
  )
  .head('annual', L1(), L2(), L3(), h('operator', '指标符号'), TG(), AC(), WT(), SC(), RS('偏差原因'))
  .ind(d(5, '产出指标（50分）'), d(2, '数量指标'), '改造码头长度', '=', '320米', '320米', 10, 10, null)
  .ind('港池疏浚方量', '≥', '6万立方米', '6.1万立方米', 10, 10, null)
  .ind('质量指标', '分部工程验收合格率', '=', '100%', '100%', 10, 10, null)
  .ind('时效指标', '节点任务按期完成率', '≥', '90%', '91%', 10, 10, null)
  .ind('成本指标', '每米码头改造成本', '≤', '5.2万元', '5.1万元', 10, 10, null)
  .ind(
    d(2, bad('weight/label', '效益指标（30分）')),
    '经济效益指标',
    '渔获卸载量',
    '≥',
    '1.5万吨',
    '1.62万吨',
    10,
    10,
    null,
  )
  .ind('社会效益指标', '避风泊位', '≥', '120个', '126个', 10, 10, null)
  .ind('满意度指标（20分）', '服务对象满意度指标', '渔民满意度', '≥', '90%', '93%', 20, 20, null)
  .row(w(6, '总分'), t('weight', 100), bad('total/score', t('score', 98.5)), null)
  .end()
  .tolerate('weight/level1');
const qingdao = form({
  id: 'fifth-qingdao-harbour-wrong',
  about: '青岛：专项债券与上级补助，效益标签30分而两行20分，总分98.5（应99.5）',
  sheets: [kelp],
});

/** 安徽: points before the targets, ★ rows and 其中 rows without points, one met row two points short without a word. */
const quarry = new Sheet('矿山修复', { grid: [1, 1, 3, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, title('萧县项目支出绩效自评表（2024年度）')))
  .row(
    '项目名称',
    w(3, f('projectName', '废弃矿山生态修复')),
    '主管部门',
    w(3, f('department', '萧县自然资源和规划局')),
  )
  .row('实施单位', w(3, f('implementingUnit', '萧县国土空间生态修复中心')), '项目期', w(3, '2024-2025'))
  .fundHead(
    d(4, '项目资金（万元）'),
    w(2, LB()),
    BI(),
    BA('全年预算数'),
    EX('全年执行数'),
    RT('执行率'),
    SC('得分（10）'),
  )
  .fund('total', w(2, '年度资金总额'), 1500, 1500, 1470, pct(0.98), 9.8)
  .fund('part', w(2, '其中：本年财政拨款'), 1500, 1500, 1470, pct(0.98), null)
  .fund('part', w(2, '其他资金'), '—', '—', '—', '—', null)
  .row(d(2, '年度总体目标'), w(3, '预期目标'), w(4, '实际完成情况'))
  .row(
    w(3, g('expected', '修复废弃矿山6处，新增耕地260亩。')),
    w(4, g('actual', '修复废弃矿山6处，新增耕地268亩。')),
  )
  .head('annual', L1(), L2(), L3(), WT(), TG(), AC(), SC(), RS())
  .ind(d(6, '产出指标'), d(3, '数量指标'), '★修复废弃矿山', 15, '6处', '6处', 15, null)
  .ind('其中：露天矿坑', null, '4处', '4处', null, null)
  .ind('★新增耕地面积', 10, '≥260亩', '268亩', 10, null)
  .ind('质量指标', '★修复工程验收合格率', 10, '100%', '100%', 10, null)
  .ind('时效指标', '修复工程按期完工率', 5, '≥90%', '100%', 5, null)
  .ind('成本指标', '每亩修复成本', 10, '≤1.2万元', '1.15万元', 10, null)
  .ind(
    d(2, '效益指标'),
    '生态效益指标',
    '★植被覆盖率',
    20,
    '≥75%',
    '78%',
    bad('score/reason-missing', 18),
    null,
  )
  .ind('社会效益指标', '地质灾害隐患', 10, '消除', '消除', 10, null)
  .ind('满意度指标', '服务对象满意度指标', '周边群众满意度', 10, '≥90%', '95%', 10, null)
  .row(w(3, '总分'), t('weight', 100), null, null, t('score', 97.8), null)
  .end();
const anhui = form({
  id: 'fifth-anhui-quarry-wrong',
  about: '安徽：分值列在指标值前，★与“其中”行无分值；78%≥75%得18/20无原因',
  sheets: [quarry],
});

/** 江苏 town: two small projects one under the other on one sheet; the second has a rate that is not B/A. */
const stacked = new Sheet('项目', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, title('项目支出绩效自评表（一）')))
  .row(
    '项目名称',
    w(3, f('projectName', '村级道路养护')),
    '实施单位',
    w(3, f('implementingUnit', '沭阳县韩山镇人民政府')),
  )
  .row('主管部门', w(7, f('department', '沭阳县交通运输局')))
  .fundHead(
    '资金（万元）',
    w(2, LB()),
    BI(),
    BA('全年预算数'),
    EX('全年执行数'),
    RT('执行率'),
    SC('得分（10分）'),
  )
  .fund('total', null, w(2, '合计'), 64, 64, 64, '100%', 10)
  .row('预期目标', w(3, g('expected', '养护村道86公里。')), '完成情况', w(3, g('actual', '养护村道86公里。')))
  .head('annual', L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS('原因'))
  .ind(d(4, '产出'), '数量', '养护村道里程', '≥86公里', '86公里', 20, 20, null)
  .ind('质量', '好路率', '≥85%', '88%', 10, 10, null)
  .ind('时效', '坑槽修补时间', '≤7天', '5天', 10, 10, null)
  .ind('成本', '每公里养护成本', '≤0.75万元', '0.74万元', 10, 10, null)
  .ind(d(2, '效益'), '社会效益', '受益行政村', '≥14个', '14个', 20, 20, null)
  .ind('可持续影响', '路长制', '落实', '落实', 10, 10, null)
  .ind('满意度', '服务对象满意度', '村民满意度', '≥90%', '91%', 10, 10, null)
  .row(w(5, '总分'), t('weight', 100), t('score', 100), null)
  .end()
  .gap(2)
  .begin('project-self-evaluation')
  .row(w(8, title('项目支出绩效自评表（二）')))
  .row(
    '项目名称',
    w(3, f('projectName', '农村保洁')),
    '实施单位',
    w(3, f('implementingUnit', '沭阳县韩山镇人民政府')),
  )
  .row('主管部门', w(7, f('department', '沭阳县城市管理局')))
  .fundHead(
    '资金（万元）',
    w(2, LB()),
    BI(),
    BA('全年预算数'),
    EX('全年执行数'),
    RT('执行率'),
    SC('得分（10分）'),
  )
  .fund('total', null, w(2, '合计'), 150, 150, 141, bad('funds/rate', '100%'), 9.4)
  .row('预期目标', w(3, g('expected', '清运垃圾7200吨。')), '完成情况', w(3, g('actual', '清运垃圾7350吨。')))
  .head('annual', L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS('原因'))
  .ind(d(4, '产出'), '数量', '清运垃圾量', '≥7200吨', '7350吨', 20, 20, null)
  .ind('质量', '村庄保洁达标率', '≥95%', '96%', 10, 10, null)
  .ind('时效', '垃圾日产日清率', '100%', '100%', 10, 10, null)
  .ind('成本', '每吨清运成本', '≤210元', '191.8元', 10, 10, null)
  .ind(d(2, '效益'), '生态效益', '环境面貌', '改善', '改善', 20, 20, null)
  .ind('社会效益', '保洁公益岗位', '≥42个', '42个', 10, 10, null)
  .ind('满意度', '服务对象满意度', '村民满意度', '≥90%', '90.5%', 10, 10, null)
  .row(w(5, '总分'), t('weight', 100), t('score', 99.4), null)
  .end();
const town = form({
  id: 'fifth-jiangsu-town-stacked-wrong',
  about: '江苏乡镇：两张自评表上下放在一页，第二张141/150写100%',
  sheets: [stacked],
});

export const east = [songyang, ningbo, jiangsu, shanghai, shandong, qingdao, anhui, town];
