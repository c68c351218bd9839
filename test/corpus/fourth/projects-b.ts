/** More self-evaluations of projects: other headers, two-row headers, several on a sheet, and slips of the hand in half of them. */
import { Sheet, bad, d, day, f, form, fx, g, h, m, may, num, pct, t, title, w, wd } from '../form';

/** 山西: the three kinds of cost; a cost above its limit in full, a score and a goal's result left out. */
const kitchen = new Sheet('厨余垃圾', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('泽州县本级项目支出绩效自评表')))
  .row(w(9, '2024年度'))
  .row(
    '项目名称',
    w(4, f('projectName', '厨余垃圾收运处理')),
    '项目实施单位',
    w(3, f('implementingUnit', '泽州县环境卫生服务中心')),
  )
  .row('主管部门', w(4, f('department', '泽州县城市管理局')), '项目类别', w(3, '经常性项目'))
  .fundHead(
    d(3, '预算资金\n（万元）'),
    w(2, h('label', '资金性质')),
    h('initialBudget', '年初预算'),
    h('annualBudget', '调整预算'),
    h('executed', '支出决算'),
    h('rate', '预算执行率'),
    h('weight', '分值'),
    h('score', '得分'),
  )
  .fund('total', w(2, '小计'), 640, 640, 640, '100%', 10, 10)
  .fund('part', w(2, '一般公共预算'), 640, 640, 640, '100%', null, null)
  .row(
    '年度绩效目标',
    w(4, g('expected', '收运处理厨余垃圾7.4万吨。')),
    '目标完成情况',
    w(3, bad('goal/actual-missing', g('actual', null))),
  )
  .head(
    'annual',
    d(11, '绩效指标'),
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('target', '年度目标值'),
    h('actual', '实际完成值'),
    h('weight', '分值'),
    h('score', '得分'),
    h('reason', '偏差原因及改进措施'),
  )
  .ind(
    d(3, '成本指标\n（20分）'),
    '经济成本指标',
    '每吨处理成本',
    '≤80元',
    '86元',
    10,
    bad('score/unmet-full', 10),
    '燃油价格上涨',
  )
  .ind('社会成本指标', '收运扰民投诉', '≤12件', '7件', 5, 5, null)
  .ind('生态环境成本指标', '渗沥液直排事件', '0起', '0起', 5, 5, null)
  .ind(d(4, '产出指标\n（40分）'), d(2, '数量指标'), '处理厨余垃圾量', '≥7.4万吨', '7.44万吨', 10, 10, null)
  .ind('收运覆盖小区', '≥180个', '186个', 10, 10, null)
  .ind('质量指标', '资源化利用率', '≥60%', '62%', 10, 10, null)
  .ind('时效指标', '日产日清率', '≥98%', '99%', 10, 10, null)
  .ind(d(2, '效益指标\n（20分）'), '生态效益指标', '减少填埋量', '≥4.4万吨', '4.6万吨', 10, 10, null)
  .ind('社会效益指标', '居民分类参与率', '≥85%', '87%', 10, 10, null)
  .ind(
    '满意度指标\n（10分）',
    '服务对象满意度指标',
    '居民满意度',
    '≥90%',
    '92%',
    10,
    bad('score/missing', null),
    null,
  )
  .row(w(6, '合计'), t('weight', 100), may('total/score', t('score', 100)), null)
  .end();
const shanxi = form({
  id: 'fourth-shanxi-three-costs-wrong',
  about: '山西101号：支出决算为执行数；86元超80元仍满分，满意度得分空，完成情况空',
  sheets: [kitchen],
});

/** 广西: 完成值 and 完成率 under one header; 75 days of 60 without a word, the total two points too many. */
const rewards = new Sheet('以奖代补', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(10, title('2023年度自治区本级及市县项目支出绩效自评表')))
  .row(
    '项目名称',
    w(4, f('projectName', '特色产业以奖代补')),
    '项目编码',
    w(4, f('projectCode', '450328230000000017')),
  )
  .row(
    '主管部门',
    w(4, f('department', '龙胜各族自治县农业农村局')),
    '项目单位',
    w(4, f('implementingUnit', '龙胜各族自治县农业技术推广中心')),
  )
  .fundHead(
    d(2, '资金（万元）'),
    w(2, h('label', '资金总额')),
    h('initialBudget', '年初预算数'),
    h('annualBudget', '全年预算数'),
    h('executed', '全年执行数'),
    h('weight', '分值'),
    h('rate', '执行率'),
    w(2, h('score', '得分')),
  )
  .fund('total', w(2, '年度资金总额'), 500, 480, 456, 10, '95.00%', w(2, 9.5))
  .row(
    '年度总体目标',
    w(4, g('expected', '奖补产业发展主体600户。')),
    '完成情况',
    w(4, g('actual', '奖补612户，带动户均增收3120元。')),
  )
  .head(
    'annual',
    d(2, h('level1', '一级指标')),
    d(2, h('level2', '二级指标')),
    wd(2, 2, h('level3', '三级指标')),
    d(2, h('target', '绩效目标值')),
    w(2, '绩效目标值完成情况'),
    d(2, h('weight', '分值')),
    d(2, h('score', '得分')),
    d(2, h('reason', '未完成原因及改进措施')),
  )
  .more(h('actual', '完成值'), h('completionRate', '完成率'))
  .ind(d(4, '产出指标'), '数量指标', w(2, '奖补主体'), '≥600户', '612户', '102%', 15, 15, null)
  .ind('质量指标', w(2, '验收合格率'), '100%', '100%', '100%', 10, 10, null)
  .ind('时效指标', w(2, '奖补兑付时限'), '≤60天', '75天', '80%', 10, 8, bad('score/reason-missing', null))
  .ind('成本指标', w(2, '户均奖补'), '≤0.75万元', '0.745万元', '100%', 15, 15, null)
  .ind(d(2, '效益指标'), '经济效益指标', w(2, '带动户均增收'), '≥3000元', '3120元', '104%', 20, 20, null)
  .ind('社会效益指标', w(2, '带动脱贫户占比'), '≥60%', '63%', '105%', 10, 10, null)
  .ind('满意度指标', '服务对象满意度指标', w(2, '受奖补对象满意度'), '≥92%', '94.5%', '102.72%', 10, 10, null)
  .row(w(7, '总 分'), t('weight', 100), bad('total/score', t('score', 99.5)), null)
  .end();
const guangxi = form({
  id: 'fourth-guangxi-completion-wrong',
  about: '广西：完成值/完成率双层表头；75/60天扣分无原因，总分99.5（应97.5）',
  sheets: [rewards],
});

/** 西藏: the title on row four, amounts as texts with six decimals, aid money, rate 1 without a format; clean. */
const sheds = new Sheet('牲畜暖棚', { at: 'B2', grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .row(w(9, '附件3:'))
  .gap()
  .begin('project-self-evaluation')
  .row(w(9, title('项目支出绩效自评表')))
  .row(w(9, '(2024年度)'))
  .row('项目名称', w(8, f('projectName', '牧区牲畜暖棚建设')))
  .row(
    '主管部门',
    w(4, f('department', '那曲市色尼区农业农村局')),
    '实施单位',
    w(3, f('implementingUnit', '色尼区畜牧站')),
  )
  .fundHead(
    d(5, '项目资金(万元)'),
    w(3, h('label', null)),
    h('annualBudget', '预算数(A)'),
    h('executed', '执行数(B)'),
    h('rate', '执行率(B/A)'),
    h('weight', '分值'),
    h('score', '得分'),
  )
  .fund('total', w(3, '年度资金总额'), '260.000000', '260.000000', num(1, 'General'), 10, 10)
  .fund('part', w(3, '其中:中央财政'), '100.000000', '100.000000', num(1, 'General'), '-', '-')
  .fund('part', w(3, '     自治区财政'), '80.000000', '80.000000', num(1, 'General'), '-', '-')
  .fund('part', w(3, '     援藏资金'), '80.000000', '80.000000', num(1, 'General'), '-', '-')
  .row(d(2, '总体目标'), w(4, '年初设定目标'), w(4, '全年完成情况'))
  .row(
    w(4, g('expected', '建设牲畜暖棚130座,改善牲畜越冬条件。')),
    w(4, g('actual', '建成牲畜暖棚130座,全部投入使用。')),
  )
  .head(
    'annual',
    d(9, '绩效指标'),
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('target', '年度指标值'),
    h('actual', '全年完成值'),
    h('weight', '分值'),
    h('score', '得分'),
    h('reason', '偏差原因'),
  )
  .ind(d(4, '产出指标'), '数量指标', '建设暖棚', '>=130座', '130座', 20, 20, null)
  .ind('质量指标', '竣工验收合格率', '=100%', '100%', 10, 10, null)
  .ind('时效指标', '建成时间', '10月15日前', '10月8日', 10, 10, null)
  .ind('成本指标', '单座造价', '<=2万元', '2万元', 10, 10, null)
  .ind(d(3, '效益指标'), '经济效益指标', '仔畜成活率', '>=90%', '93%', 10, 10, null)
  .ind('社会效益指标', '受益牧户', '>=130户', '130户', 10, 10, null)
  .ind('生态效益指标', '冬季草场压力', '减轻', '减轻', 10, 10, null)
  .ind('满意度指标', '服务对象满意度指标', '牧户满意度', '>=90%', '98%', 10, 10, null)
  .row(w(6, '总分'), t('weight', 100), t('score', 100), null)
  .end();
const tibet = form({
  id: 'fourth-tibet-ascii-aid',
  about: '西藏：标题在第四行，>=/<=写法，六位小数文本金额，援藏资金，执行率为无格式的1',
  sheets: [sheds],
  tolerated: ['field/amount-text'],
});

/** 上海: a district's two projects in yuan, one under the other, scores to two decimals; the second total has its digits swapped. */
const sports = new Sheet('财政项目自评');
const sportsMoney = [
  d(5, '项目资金\n（元）'),
  w(2, h('label', null)),
  h('initialBudget', '年初预算数'),
  h('annualBudget', '全年预算数'),
  h('executed', '全年执行数'),
  h('weight', '分值'),
  h('rate', '执行率'),
  h('score', '得分'),
];
const sportsHead = [
  d(8, '绩效指标'),
  h('level1', '一级指标'),
  h('level2', '二级指标'),
  h('level3', '三级指标'),
  h('target', '年度\n指标值'),
  h('actual', '实际\n完成值'),
  h('weight', '分值'),
  h('score', '得分'),
  h('reason', '偏差原因分析及\n改进措施'),
];
sports
  .begin('project-self-evaluation')
  .row(w(9, title('财政项目支出绩效自评表')))
  .row(w(9, '（2022年度）'))
  .row('项目名称', w(8, f('projectName', '社区体育场馆委托运营结算费')))
  .row(
    '主管部门',
    w(4, f('department', '虹口区体育局')),
    '实施单位',
    w(3, f('implementingUnit', '虹口区体育事业管理中心')),
  )
  .fundHead(...sportsMoney)
  .fund('total', w(2, '年度资金总额'), 250000, 250000, 215457.6, 10, '86.18%', 8.62)
  .fund('part', w(2, '其中：当年财政拨款'), 250000, 250000, 215457.6, '—', '86.18%', '—')
  .fund('part', w(2, '上年结转资金'), 0, 0, 0, '—', '—', '—')
  .fund('part', w(2, '其他资金'), 0, 0, 0, '—', '—', '—')
  .row(d(2, '年度总体目标'), w(4, '预期目标'), w(4, '实际完成情况'))
  .row(
    w(4, g('expected', '场馆全年开放330天以上，按合同结算运营费用。')),
    w(4, g('actual', '场馆开放336天；因运营方考核扣款34542.4元，实际结算215457.6元。')),
  )
  .head('annual', ...sportsHead)
  .ind(d(4, '产出指标'), '数量指标', '场馆开放天数', '≥330天', '336天', 10, 10, null)
  .ind('质量指标', '设施完好率', '≥95%', '97%', 20, 20, null)
  .ind('时效指标', '费用结算时间', '12月底前', '12月20日', 10, 10, null)
  .ind('成本指标', '日均运营成本', '≤760元', '641.24元', 10, 10, null)
  .ind(d(2, '效益指标'), '社会效益指标', '服务市民健身人次', '≥5万人次', '5.3万人次', 20, 20, null)
  .ind('可持续影响指标', '场馆管理制度', '健全', '健全', 10, 10, null)
  .ind('满意度指标', '服务对象满意度指标', '市民满意度', '≥90%', '94%', 10, 10, null)
  .row(w(6, '总分'), t('weight', 100), t('score', 98.62), null)
  .end()
  .row(w(9, '- 1 -'))
  .begin('project-self-evaluation')
  .row(w(9, title('财政项目支出绩效自评表')))
  .row(w(9, '（2022年度）'))
  .row('项目名称', w(8, f('projectName', '对口支援结对帮扶经费')))
  .row(
    '主管部门',
    w(4, f('department', '虹口区体育局')),
    '实施单位',
    w(3, f('implementingUnit', '虹口区体育事业管理中心')),
  )
  .fundHead(...sportsMoney)
  .fund('total', w(2, '年度资金总额'), 20000, 20000, 9034, 10, '45.17%', 4.52)
  .fund('part', w(2, '其中：当年财政拨款'), 20000, 20000, 9034, '—', '45.17%', '—')
  .fund('part', w(2, '上年结转资金'), 0, 0, 0, '—', '—', '—')
  .fund('part', w(2, '其他资金'), 0, 0, 0, '—', '—', '—')
  .row(d(2, '年度总体目标'), w(4, '预期目标'), w(4, '实际完成情况'))
  .row(
    w(4, g('expected', '支付帮扶干部往返交通和生活补助。')),
    w(4, g('actual', '因交通管控往返次数减少，实际支付9034元。')),
  )
  .head('annual', ...sportsHead)
  .ind(d(4, '产出指标'), '数量指标', '选派帮扶干部', '2人', '2人', 20, 20, null)
  .ind('质量指标', '帮扶任务完成率', '100%', '100%', 10, 10, null)
  .ind('时效指标', '补助发放及时率', '100%', '100%', 10, 10, null)
  .ind('成本指标', '人均年补助', '≤10000元', '4517元', 10, 10, null)
  .ind(d(2, '效益指标'), '社会效益指标', '落地帮扶项目', '≥3个', '3个', 20, 20, null)
  .ind('可持续影响指标', '结对帮扶机制', '建立', '建立', 10, 10, null)
  .ind('满意度指标', '服务对象满意度指标', '帮扶干部满意度', '≥90%', '95%', 10, 10, null)
  .row(w(6, '总分'), t('weight', 100), bad('total/score', t('score', 95.42)), null)
  .end()
  .row(w(9, '- 2 -'))
  .tolerate('funds/low-rate-unexplained');
const shanghai = form({
  id: 'fourth-shanghai-two-pages-wrong',
  about: '上海：单位元，两张同名自评表上下相连、中间只有页码；第二张94.52写成95.42',
  sheets: [sports],
});

/** 重庆: no levels, total on top, 偏离度 beside 得分系数, core flags; clean. */
const guardrails = new Sheet('项目自评表', { grid: [3, 1, 1, 1, 1, 1, 1, 1, 1, 1] })
  .begin('project-self-evaluation')
  .row(w(10, title('2023年区级部门项目支出绩效自评表')))
  .row(
    '项目名称',
    w(3, f('projectName', '农村公路安全防护工程')),
    w(2, '项目编码'),
    w(2, f('projectCode', '50011623T000003122')),
    '自评总分（分）',
    t('score', 97.9),
  )
  .row(
    '主管部门',
    w(3, f('department', '江津区交通局')),
    w(2, '实施单位'),
    w(4, f('implementingUnit', '江津区公路事务中心')),
  )
  .fundHead(
    h('label', '项目资金（万元）'),
    h('initialBudget', '年初预算数'),
    w(2, h('annualBudget', '全年（调整）预算数')),
    w(2, h('executed', '全年执行数')),
    h('rate', '执行率（%）'),
    h('weight', '执行率权重（分）'),
    w(2, h('score', '执行率得分（分）')),
  )
  .fund('total', '年度总金额', 1180, w(2, 1180), w(2, 1168.2), '99', '10', w(2, '9.9'))
  .fund('part', '其中：市级资金', 800, w(2, 800), w(2, 800), '100', null, w(2, null))
  .fund('part', '区级资金', 380, w(2, 380), w(2, 368.2), '96.89', null, w(2, null))
  .row(
    '年初绩效目标',
    w(4, g('expected', '整治农村公路安防120公里。')),
    '实际完成',
    w(4, g('actual', '整治农村公路安防124公里。')),
  )
  .head(
    'annual',
    h('level3', '指标名称'),
    h('unit', '计量单位'),
    h('operator', '指标性质'),
    h('target', '指标值'),
    h('actual', '全年完成值'),
    '偏离度（%）',
    h('completionRate', '得分系数（%）'),
    h('weight', '指标权重（分）'),
    h('score', '指标得分（分）'),
    h('coreFlag', '是否核心指标'),
  )
  .ind('整治安防里程', '公里', '≥', '120', '124', '3.33', '100', '25', '25', '是')
  .ind('工程质量合格率', '%', '＝', '100', '100', '0', '100', '15', '15', '是')
  .ind('年度任务按期完成率', '%', '≥', '95', '98', '3.16', '100', '10', '10', '否')
  .ind('每公里成本', '万元', '≤', '9.5', '9.42', '-0.84', '100', '10', '10', '否')
  .ind('交通事故下降率', '%', '≥', '10', '9', '-10', '90', '20', '18', '是')
  .ind('沿线群众满意度', '%', '≥', '90', '95', '5.56', '100', '10', '10', '否')
  .row('说明', w(9, '交通事故下降率未达目标，系临崖路段新增车流较大，已增设警示设施。'))
  .end()
  .tolerate('indicator/level1-missing', 'indicator/level2-missing', 'weight/level1', 'score/reason-missing');
const chongqing = form({
  id: 'fourth-chongqing-core',
  about: '重庆：总分在表头，偏离度与得分系数两列，全部文本数，执行率裸数99，市级/区级两行',
  sheets: [guardrails],
  tolerated: ['field/amount-text'],
});

/** 湖南 township: labels of 50 and 30 over rows of 45 and 35; 276 of 300 written as 95%. */
const villageRoad = new Sheet('通村公路')
  .begin('project-self-evaluation')
  .row(w(9, '附件 4'))
  .row(w(9, title('2023 年度项目支出绩效自评表')))
  .row('项目支出名称', w(8, f('projectName', '通村公路提质改造')))
  .row(
    '主管部门',
    w(4, f('department', '桑植县洪家关白族乡人民政府')),
    '实施单位',
    w(3, f('implementingUnit', '乡公共服务中心')),
  )
  .fundHead(
    d(5, '项目资金\n（万元）'),
    w(2, h('label', null)),
    h('initialBudget', '年初\n预算数'),
    h('annualBudget', '全年\n预算数'),
    h('executed', '全年\n执行数'),
    h('weight', '分值'),
    h('rate', '执行率'),
    h('score', '得分'),
  )
  .fund(
    'total',
    w(2, '年度资金总额'),
    285,
    300,
    276,
    10,
    bad('funds/rate', '95.00%'),
    may('funds/score', 9.5),
  )
  .fund('part', w(2, '其中：当年财政拨款'), 285, 300, 276, '—', '92.00%', '—')
  .fund('part', w(2, '上年结转资金'), '—', '—', '—', '—', '—', '—')
  .fund('part', w(2, '其他资金'), '—', '—', '—', '—', '—', '—')
  .row(d(2, '年度总体目标'), w(4, '预期目标'), w(4, '实际完成情况'))
  .row(
    w(4, g('expected', '提质改造通村公路6公里。')),
    w(4, g('actual', '提质改造通村公路6.1公里，通过县级验收。')),
  )
  .head(
    'annual',
    d(8, '绩效指标'),
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('target', '年度指标值'),
    h('actual', '实际完成值'),
    h('weight', '分值'),
    h('score', '得分'),
    h('reason', '偏差原因分析及改进措施'),
  )
  .ind(
    d(4, bad('weight/label', '产出指标\n（50 分）')),
    '数量指标',
    '改造里程',
    '≥6公里',
    '6.1公里',
    15,
    15,
    null,
  )
  .ind('质量指标', '路面验收合格率', '≥95%', '100%', 10, 10, null)
  .ind('时效指标', '完工时间', '2023年12月底前', '2023年12月8日', 10, 10, null)
  .ind('成本指标', '每公里造价', '≤46万元', '45.25万元', 10, 10, null)
  .ind(
    d(2, bad('weight/label', '效益指标\n（30 分）')),
    '社会效益指标',
    '受益人口',
    '≥2600人',
    '2650人',
    20,
    20,
    null,
  )
  .ind('经济效益指标', '农产品运输成本降低率', '≥10%', '11%', 15, 15, null)
  .ind('满意度指标\n（10 分）', '服务对象满意度指标', '村民满意度', '≥90%', '94%', 10, 10, null)
  .row(w(6, '总分'), t('weight', 100), may('total/score', t('score', 99.5)), null)
  .end()
  .tolerate('weight/level1')
  .row(w(9, '填表人：       联系电话：       填报日期：       单位负责人签字：'));
const hunan = form({
  id: 'fourth-hunan-labels-wrong',
  about: '湖南乡镇：标签50/30而各行合计45/35，276/300写成95%，签字行在下',
  sheets: [villageRoad],
});

/** 新疆: a blank column amid the grid, 资金到位数; 102% of pipes pass, the work ends after its date. */
const drip = new Sheet('滴灌', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2], gaps: [4] })
  .begin('project-self-evaluation')
  .row(w(9, title('项目支出绩效自评表')))
  .row(w(9, '（2024年度）'))
  .row(
    '项目名称',
    w(4, f('projectName', '高效节水滴灌改造')),
    '项目单位',
    w(3, f('implementingUnit', '玛纳斯县水利管理站')),
  )
  .row('主管部门', w(8, f('department', '玛纳斯县水利局')))
  .fundHead(
    d(4, '项目资金（万元）'),
    h('label', null),
    h('initialBudget', '年初预算数'),
    h('annualBudget', '全年预算数'),
    '资金到位数',
    h('executed', '全年执行数'),
    h('weight', '分值'),
    h('rate', '执行率'),
    h('score', '得分'),
  )
  .fund('total', '年度资金总额', 90, 90, 90, 85.5, 10, pct(0.95), 9.5)
  .fund('part', '自治区补助', 60, 60, 60, 60, '—', pct(1), '—')
  .fund('part', '县级配套', 30, 30, 30, 25.5, '—', pct(0.85), '—')
  .row('年度目标', w(4, g('expected', '改造滴灌3000亩。')), '完成情况', w(3, g('actual', '改造滴灌3050亩。')))
  .head(
    'annual',
    d(8, '绩效指标'),
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('target', '预期指标值'),
    h('actual', '实际完成值'),
    h('weight', '分值'),
    h('score', '得分'),
    h('reason', '备注'),
  )
  .ind(d(4, '产出指标'), '数量指标', '滴灌改造面积', '≥3000亩', '3050亩', 20, 20, null)
  .ind('质量指标', '管道试压合格率', '=100%', bad('actual/ratio-over-100', '102%'), 10, 10, null)
  .ind(
    '时效指标',
    '改造完工时间',
    '2024年10月31日前',
    bad('actual/late', '2024年11月20日'),
    10,
    may('score/unmet-full', 10),
    null,
  )
  .ind('成本指标', '亩均改造成本', '≤300元', '280.33元', 10, 10, null)
  .ind(d(2, '效益指标'), '经济效益指标', '亩均节水', '≥80立方米', '84立方米', 15, 15, null)
  .ind('生态效益指标', '灌溉水有效利用率', '≥58%', '59%', 15, 15, null)
  .ind('满意度指标', '服务对象满意度指标', '农户满意度', '≥90%', '95%', 10, 10, null)
  .row(w(6, '总分'), t('weight', 100), t('score', 99.5), null)
  .end()
  .tolerate('score/reason-missing');
const xinjiang = form({
  id: 'fourth-xinjiang-blank-column-wrong',
  about: '新疆：表中夹空白列，资金到位数列；合格率102%，11月20日晚于10月31日仍满分',
  sheets: [drip],
});

/** 甘肃: merges lost, other header words; clean. */
const terraces = new Sheet('Sheet1', { merges: false, at: 'A3', grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('二〇二三年度县级项目支出绩效自评表')))
  .row(
    '项目名称',
    w(4, f('projectName', '梯田残膜回收利用')),
    '资金使用单位',
    w(3, f('implementingUnit', '庄浪县农业环境保护站')),
  )
  .row('主管部门', w(4, f('department', '庄浪县农业农村局')), '资金性质', w(3, '一般公共预算'))
  .fundHead(
    d(4, '资金执行情况'),
    w(2, h('label', null)),
    h('initialBudget', '年初预算（万元）'),
    h('annualBudget', '全年预算（万元）'),
    h('executed', '实际支出（万元）'),
    h('weight', '指标分值'),
    h('rate', '预算执行率'),
    h('score', '自评得分'),
  )
  .fund('total', w(2, '资金合计'), 132, 132, 130.68, 10, '99%', 9.9)
  .fund('part', w(2, '省级补助'), 100, 100, 100, null, '100%', null)
  .fund('part', w(2, '县级预算'), 32, 32, 30.68, null, '95.88%', null)
  .row(d(2, '年度目标'), w(4, '预期'), w(4, '完成'))
  .row(w(4, g('expected', '回收废旧残膜1320吨。')), w(4, g('actual', '回收废旧残膜1356吨，当季回收率84%。')))
  .head(
    'annual',
    d(9, '绩效指标'),
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('target', '全年指标值'),
    h('actual', '实际完成值'),
    h('weight', '指标分值'),
    h('score', '自评得分'),
    h('reason', '偏差原因分析'),
  )
  .ind(d(4, '产出指标'), '数量指标', '回收残膜', '≥1320吨', '1356吨', 15, 15, null)
  .ind('质量指标', '当季残膜回收率', '≥82%', '84%', 15, 15, null)
  .ind('时效指标', '补助兑付完成', '12月15日前', '12月11日', 10, 10, null)
  .ind('成本指标', '每吨回收补助', '≤1000元', '963.72元', 10, 10, null)
  .ind(d(3, '效益指标'), '经济效益指标', '残膜加工产值', '≥280万元', '292万元', 10, 10, null)
  .ind('社会效益指标', '农户交售参与率', '≥75%', '77%', 10, 10, null)
  .ind('生态效益指标', '耕地白色污染', '减轻', '减轻', 10, 10, null)
  .ind('满意度指标', '服务对象满意度指标', '农户满意度', '≥90%', '95%', 10, 10, null)
  .row(w(6, '合计'), t('weight', 100), t('score', 99.9), null)
  .end();
const gansu = form({
  id: 'fourth-gansu-lost-merges',
  about: '甘肃：合并全失，从A3开始，资金与指标都写“指标分值/自评得分”，年份为汉字',
  sheets: [terraces],
});

/** 福建: dates in cells, a leader's row; an actual in words, another with an operator. */
const lanes = new Sheet('背街小巷', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('福建省项目支出绩效自评表（2024年度）')))
  .row(
    w(2, '项目名称'),
    w(3, f('projectName', '背街小巷环境整治')),
    w(2, '项目负责人及电话'),
    w(2, '林志强 0594-2680000'),
  )
  .row(
    w(2, '主管部门'),
    w(3, f('department', '荔城区城市管理局')),
    w(2, '实施单位'),
    w(2, f('implementingUnit', '荔城区市政工程所')),
  )
  .fundHead(
    d(3, '项目资金（万元）'),
    w(2, h('label', null)),
    h('initialBudget', '年初预算数'),
    h('annualBudget', '全年预算数(A)'),
    h('executed', '全年执行数(B)'),
    h('weight', '分值'),
    h('rate', '执行率(B/A)'),
    h('score', '得分'),
  )
  .fund('total', w(2, '年度资金总额'), 420, 420, 411.6, 10, pct(0.98, '0.00%'), num(9.8))
  .fund('part', w(2, '其中:区级财政'), 420, 420, 411.6, '-', pct(0.98, '0.00%'), '-')
  .row(
    '年度目标',
    w(4, g('expected', '整治背街小巷26条。')),
    '完成情况',
    w(3, g('actual', '整治背街小巷26条，居民反映良好。')),
  )
  .head(
    'annual',
    d(8, '绩效指标'),
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('target', '年度指标值'),
    h('actual', '实际完成值'),
    h('weight', '分值'),
    h('score', '得分'),
    h('reason', '偏差原因分析及改进措施'),
  )
  .ind(d(4, '产出指标'), '数量指标', '整治巷道数量', '≥26条', bad('actual/phrase', '已完成'), 15, 15, null)
  .ind('质量指标', '工程验收合格率', '≥95%', bad('actual/operator', '≥97%'), 15, 15, null)
  .ind('时效指标', '整治完成日期', day('2024-11-30'), day('2024-11-15'), 10, 10, null)
  .ind('成本指标', '每条巷道整治成本', '≤16万元', '15.83万元', 10, 10, null)
  .ind(d(2, '效益指标'), '社会效益指标', '受益居民', '≥1.2万人', '1.26万人', 20, 20, null)
  .ind('生态效益指标', '污水错接整改率', '100%', '100%', 10, 10, null)
  .ind('满意度指标', '服务对象满意度指标', '居民满意度', '≥85%', '92%', 10, 10, null)
  .row(w(6, '总分'), t('weight', 100), t('score', num(99.8)), null)
  .end();
const fujian = form({
  id: 'fourth-fujian-words-wrong',
  about: '福建：负责人及电话同格，日期单元格；数量完成值写“已完成”，质量完成值写“≥97%”',
  sheets: [lanes],
});

/** 山东: points and score merged over two rows of one second level; clean. */
const spring = new Sheet('绩效自评', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('2024年度市级预算项目支出绩效自评表')))
  .row('项目名称', w(8, f('projectName', '泉水直饮工程运行维护')))
  .row(
    '主管部门',
    w(4, f('department', '章丘区城乡水务局')),
    '项目实施单位',
    w(3, f('implementingUnit', '章丘区供排水服务中心')),
  )
  .fundHead(
    d(4, '预算执行情况（10分）'),
    w(2, h('label', null)),
    h('initialBudget', '年初预算数（万元）'),
    h('annualBudget', '全年预算数（A）'),
    w(2, h('executed', '全年执行数（B）')),
    h('rate', '执行率（B/A）'),
    h('score', '得分（B/A×10分）'),
  )
  .fund('total', w(2, '年度资金总额'), 96, 88, w(2, 86.24), '98%', 9.8)
  .fund('part', w(2, '其中：财政拨款'), 96, 88, w(2, 86.24), '98%', '-')
  .fund('part', w(2, '其他资金'), 0, 0, w(2, 0), '-', '-')
  .row(
    '年度总体目标',
    w(4, g('expected', '保障直饮水站点稳定运行。')),
    '实际完成情况',
    w(3, g('actual', '32处直饮水站点全年稳定运行。')),
  )
  .head(
    'annual',
    d(11, '年度绩效指标（90分）'),
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('target', '预期指标值（A）'),
    h('actual', '实际完成指标值（B）'),
    h('weight', '分值'),
    h('score', '得分'),
    h('reason', '未完成原因'),
  )
  .ind(d(6, '产出指标'), d(2, '数量指标'), '运维直饮水站点', '32处', '32处', d(2, 20), d(2, 20), d(2, null))
  .ind('水质检测次数', '≥384次', '390次')
  .ind(d(2, '质量指标'), '出水水质合格率', '100%', '100%', d(2, 10), d(2, 10), d(2, null))
  .ind('设备完好率', '≥96%', '97.5%')
  .ind('时效指标', '故障修复时限', '≤24小时', '16小时', 10, 10, null)
  .ind('成本指标', '单站年运维成本', '≤2.75万元', '2.695万元', 10, 10, null)
  .ind(d(3, '效益指标'), '社会效益指标', '日均取水人次', '≥8000人次', '8600人次', 15, 15, null)
  .ind('生态效益指标', '减少瓶装水塑料废弃物', '≥20吨', '22吨', 10, 10, null)
  .ind('可持续影响指标', '站点长效管护', '持续', '持续', 5, 5, null)
  .ind('满意度指标', '服务对象满意度指标', '市民满意度', '≥90%', '96%', 10, 10, null)
  .row(w(6, '总分'), t('weight', 100), t('score', 99.8), null)
  .end();
const shandong = form({
  id: 'fourth-shandong-merged-points',
  about: '山东：分值、得分、原因合并于同一二级指标的两行；执行分值写在标签与“得分（B/A×10分）”里',
  sheets: [spring],
});

/** 吉林: full-width figures all over; 18 of 15 points, a target left out. */
const corn = new Sheet('黑土地', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('项目支出绩效自评表（２０２３年度）')))
  .row('项 目 名 称', w(8, f('projectName', '黑土地保护性耕作')))
  .row(
    '主 管 部 门',
    w(4, f('department', '梨树县农业农村局')),
    '实 施 单 位',
    w(3, f('implementingUnit', '梨树县农业技术推广总站')),
  )
  .fundHead(
    d(4, '项 目 资 金（万元）'),
    w(2, h('label', null)),
    h('initialBudget', '年初预算数'),
    h('annualBudget', '全年预算数（Ａ）'),
    h('executed', '全年执行数（Ｂ）'),
    h('weight', '分　值'),
    h('rate', '执行率（Ｂ／Ａ）'),
    h('score', '得　分'),
  )
  .fund('total', w(2, '年度资金总额'), '２０００', '２０００', '１８００', '１０', '９０％', '９')
  .fund('part', w(2, '其中：中央补助'), '１６００', '１６００', '１５００', '—', '９３．７５％', '—')
  .fund('part', w(2, '　　　省级补助'), '４００', '４００', '３００', '—', '７５％', '—')
  .row(
    '年度目标',
    w(4, g('expected', '实施保护性耕作３０万亩。')),
    '完成情况',
    w(3, g('actual', '实施保护性耕作３０．６万亩。')),
  )
  .head(
    'annual',
    d(8, '绩 效 指 标'),
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('target', '年度指标值'),
    h('actual', '实际完成值'),
    h('weight', '分　值'),
    h('score', '得　分'),
    h('reason', '偏差原因分析及改进措施'),
  )
  .ind(
    d(4, '产 出 指 标'),
    '数量指标',
    '保护性耕作面积',
    '≥３０万亩',
    '３０．６万亩',
    '１５',
    bad('score/exceeds-weight', '１８'),
    null,
  )
  .ind('质量指标', '作业质量达标率', bad('indicator/target-missing', null), '９８％', '１５', '１５', null)
  .ind('时效指标', '春季作业完成时间', '５月２０日前', '５月１６日', '１０', '１０', null)
  .ind('成本指标', '亩均补助', '≤６０元', '５８．８２元', '１０', '１０', null)
  .ind(
    d(2, '效 益 指 标'),
    '生态效益指标',
    '秸秆覆盖率',
    '≥５０％',
    '４０％',
    '２０',
    '１６',
    '部分地块覆盖量不足，已调整作业标准',
  )
  .ind('经济效益指标', '亩均节本', '≥４５元', '４８元', '１０', '１０', null)
  .ind('满意度指标', '服务对象满意度指标', '农户满意度', '≥９０％', '９６％', '１０', '１０', null)
  .row(w(6, '总　分'), t('weight', '１００'), may('total/score', t('score', '９８')), null)
  .end();
const jilin = form({
  id: 'fourth-jilin-full-width-wrong',
  about: '吉林：数字符号全用全角、标签字间夹空格；15分得18，质量指标值空',
  sheets: [corn],
  tolerated: ['field/amount-text'],
});

/** 青海: the money's total is nought though its part was spent; an actual left blank with a score. */
const wells = new Sheet('机井', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('项目支出绩效自评表')))
  .row(w(9, '（2022年度）'))
  .row('项目名称', w(4, f('projectName', '农灌机井维修')), '主管部门', w(3, f('department', '共和县水利局')))
  .row('实施单位', w(8, f('implementingUnit', '共和县水利管理站')))
  .fundHead(
    d(4, '项目资金\n(万元)'),
    w(2, h('label', null)),
    h('initialBudget', '年初预算数'),
    h('annualBudget', '全年预算数'),
    h('executed', '全年执行数'),
    h('weight', '分值'),
    h('rate', '执行率'),
    h('score', '得分'),
  )
  .fund('total', w(2, '年度资金总额:'), 90, bad('funds/parts-sum', 0), bad('funds/parts-sum', 0), 10, 0, 0)
  .fund('part', w(2, '其中:本年财政拨款'), 90, 90, 88.2, null, '98%', null)
  .fund('part', w(2, '其他资金'), null, null, null, null, null, null)
  .row(d(2, '年度总体目标'), w(4, '预期目标'), w(4, '实际完成情况'))
  .row(w(4, g('expected', '维修农灌机井42眼。')), w(4, g('actual', '维修农灌机井42眼。')))
  .head(
    'annual',
    d(8, '绩效指标'),
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('target', '年度指标值'),
    h('actual', '实际完成值'),
    h('weight', '分值'),
    h('score', '得分'),
    h('reason', '偏差原因分析及改进措施'),
  )
  .ind(d(4, '产出指标'), '数量指标', '维修机井数量', '42眼', '42眼', 20, 20, null)
  .ind('质量指标', '维修验收合格率', '≥98%', bad('actual/missing', null), 10, 10, null)
  .ind('时效指标', '维修完成时间', '4月底前', '4月18日', 10, 10, null)
  .ind('成本指标', '单眼维修成本', '≤2.15万元', '2.1万元', 10, 10, null)
  .ind(d(2, '效益指标'), '经济效益指标', '改善灌溉面积', '≥6300亩', '6400亩', 15, 15, null)
  .ind('社会效益指标', '受益农户', '≥1150户', '1180户', 15, 15, null)
  .ind('满意度指标', '服务对象满意度指标', '农户满意度', '≥90%', '95%', 10, 10, null)
  .row(w(6, '总分'), t('weight', 100), t('score', 90), null)
  .end()
  .tolerate(
    'funds/zero-budget',
    'funds/missing',
    'funds/rate',
    'funds/rate-missing',
    'funds/score',
    'funds/score-missing',
    'total/score',
    'funds/low-rate-unexplained',
  );
const qinghai = form({
  id: 'fourth-qinghai-zero-total-wrong',
  about: '青海：年度资金总额填0而财政拨款90/88.2，完成值空仍得10分',
  sheets: [wells],
});

/** 天津: score before points, the money after the indicators, the total on top; clean. */
const clinics = new Sheet('附表', { grid: [1, 1, 3, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, title('2023年度预算项目绩效自评表')))
  .row(
    '预算单位',
    w(2, f('implementingUnit', '静海区社区卫生服务管理中心')),
    '主管部门',
    w(4, f('department', '静海区卫生健康委员会')),
  )
  .row(
    '项目名称',
    w(2, f('projectName', '家庭医生签约服务补助')),
    '自评得分',
    t('score', 99.5),
    '自评等级',
    w(2, t('grade', '优')),
  )
  .row(
    '年度目标',
    w(2, g('expected', '重点人群签约率达到75%以上。')),
    '完成情况',
    w(4, g('actual', '重点人群签约率79.3%。')),
  )
  .head(
    'annual',
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('target', '指标值'),
    h('actual', '完成值'),
    h('score', '得分'),
    h('weight', '分值'),
    h('reason', '偏差说明'),
  )
  .ind(d(4, '产出指标'), '数量指标', '签约居民', '≥28万人', '28.6万人', 20, 20, null)
  .ind('质量指标', '重点人群签约率', '≥75%', '79.3%', 10, 10, null)
  .ind('时效指标', '补助拨付时间', '12月底', '12月15日', 10, 10, null)
  .ind('成本指标', '每人签约补助', '≤10元', '10元', 10, 10, null)
  .ind(d(2, '效益指标'), '社会效益指标', '高血压患者血压控制率', '≥60%', '64%', 20, 20, null)
  .ind('可持续影响指标', '基层首诊习惯', '逐步形成', '逐步形成', 10, 10, null)
  .ind('满意度指标', '服务对象满意度指标', '签约居民满意度', '≥85%', '88.7%', 10, 10, null)
  .fundHead(
    d(3, '预算执行率'),
    h('label', '资金来源'),
    h('annualBudget', '全年预算（万元）'),
    h('executed', '全年支出（万元）'),
    h('rate', '执行率'),
    h('score', '得分'),
    h('weight', '分值'),
    '说明',
  )
  .fund('total', '合计', 301, 285.95, '95%', 9.5, 10, '补助按考核结果拨付')
  .fund('part', '财政资金', 301, 285.95, '95%', null, null, null)
  .end()
  .row(
    w(
      8,
      '填表说明：1.自评得分=指标得分+预算执行率得分；2.自评等级：90分及以上为优，80-90分为良，60-80分为中，60分以下为差。',
    ),
  );
const tianjin = form({
  id: 'fourth-tianjin-money-last',
  about: '天津：总分与等级在上，得分在分值之前，资金块在指标之后，填表说明在下',
  sheets: [clinics],
});

/** 内蒙古: formulas throughout; the rate divides by the year's first budget; a name written twice. */
const training = new Sheet('牧民培训', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('项目支出绩效自评表（2024年度）')))
  .row(
    '项目名称',
    w(4, f('projectName', '新型职业农牧民培训')),
    '主管部门',
    w(3, f('department', '克什克腾旗农牧局')),
  )
  .fundHead(
    d(4, '项目资金\n（万元）'),
    w(2, h('label', null)),
    h('initialBudget', '年初预算数'),
    h('annualBudget', '全年预算数（A）'),
    h('executed', '全年执行数（B）'),
    h('weight', '分值'),
    h('rate', '执行率'),
    h('score', '得分'),
  )
  .fund(
    'total',
    w(2, '年度资金总额'),
    fx('SUM(D5:D6)', 100),
    fx('SUM(F5:F6)', 120),
    fx('SUM(G5:G6)', 108),
    10,
    bad('funds/rate', fx('G4/D4', 1.08, '0.00%')),
    bad('funds/score', fx('MIN(I4,1)*H4', 10, '0.00')),
  )
  .fund('part', w(2, '其中：当年财政拨款'), 100, 100, 92, '-', fx('G5/F5', 0.92, '0.00%'), '-')
  .fund('part', w(2, '上年结转资金'), 0, 20, 16, '-', fx('G6/F6', 0.8, '0.00%'), '-')
  .row(
    '年度目标',
    w(4, g('expected', '培训新型职业农牧民900人次。')),
    '完成情况',
    w(3, g('actual', '培训新型职业农牧民930人次。')),
  )
  .head(
    'annual',
    d(9, '绩效指标'),
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('target', '年度指标值'),
    h('actual', '实际完成值'),
    h('weight', '分值'),
    h('score', '得分'),
    h('reason', '偏差原因分析及改进措施'),
  )
  .ind(d(5, '产出指标'), '数量指标', '培训人次', '≥900人次', '930人次', 15, 15, null)
  .ind(d(2, '质量指标'), '培训合格率', '≥95%', '97%', 10, 10, null)
  .ind(bad('indicator/duplicate|indicator/conflict', '培训合格率'), '≥95%', '97%', 5, 5, null)
  .ind('时效指标', '培训完成时间', '11月底前', '11月10日', 10, 10, null)
  .ind('成本指标', '人均培训成本', '≤1300元', '1161.29元', 10, 10, null)
  .ind(d(2, '效益指标'), '经济效益指标', '学员人均增收', '≥2000元', '2150元', 15, 15, null)
  .ind('社会效益指标', '带动就业', '≥200人', '216人', 15, 15, null)
  .ind('满意度指标', '服务对象满意度指标', '学员满意度', '≥92%', '96%', 10, 10, null)
  .row(
    w(6, '总分'),
    t('weight', fx('H4+SUM(H9:H16)', 100)),
    may('total/score', t('score', fx('J4+SUM(I9:I16)', 100))),
    null,
  )
  .end()
  .tolerate('funds/over-budget', 'indicator/duplicate', 'indicator/conflict');
const neimenggu = form({
  id: 'fourth-neimenggu-wrong-denominator',
  about: '内蒙古：公式执行率除以年初预算得108%（应108/120=90%），得10（应9）；同名指标两行',
  sheets: [training],
});

/** 辽宁: the money lies on its side, sources as columns and 年初/全年/执行 as rows; clean. */
const homes = new Sheet('养老服务', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, '2024年度'))
  .row(w(8, title('项目（政策）支出绩效自评表')))
  .row(
    '项目（政策）名称',
    w(3, f('projectName', '困难老年人居家适老化改造')),
    '主管部门',
    w(3, f('department', '凤城市民政局')),
  )
  .row('实施单位', w(7, f('implementingUnit', '凤城市养老服务中心')))
  .row(
    d(5, '资金情况（万元）'),
    '资金来源',
    m('total', 'label', '合计', 'a'),
    m('part', 'label', '中央补助', 'b'),
    m('part', 'label', '省级资金', 'c'),
    m('part', 'label', '县本级', 'd'),
    w(2, m('part', 'label', '其他资金', 'e')),
  )
  .row(
    '年初预算数',
    m('total', 'initialBudget', 150, 'a'),
    m('part', 'initialBudget', 80, 'b'),
    m('part', 'initialBudget', 30, 'c'),
    m('part', 'initialBudget', 40, 'd'),
    w(2, m('part', 'initialBudget', 0, 'e')),
  )
  .row(
    '全年预算数',
    m('total', 'annualBudget', 165, 'a'),
    m('part', 'annualBudget', 95, 'b'),
    m('part', 'annualBudget', 30, 'c'),
    m('part', 'annualBudget', 40, 'd'),
    w(2, m('part', 'annualBudget', 0, 'e')),
  )
  .row(
    '全年执行数',
    m('total', 'executed', 161.7, 'a'),
    m('part', 'executed', 95, 'b'),
    m('part', 'executed', 30, 'c'),
    m('part', 'executed', 36.7, 'd'),
    w(2, m('part', 'executed', 0, 'e')),
  )
  .row(
    '执行率',
    m('total', 'rate', '98%', 'a'),
    '分值',
    m('total', 'weight', 10, 'a'),
    '得分',
    w(2, m('total', 'score', 9.8, 'a')),
  )
  .row(
    '年度目标',
    w(3, g('expected', '为300户困难老年人家庭实施适老化改造。')),
    '完成情况',
    w(3, g('actual', '完成改造306户。')),
  )
  .head(
    'annual',
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('target', '年度指标值'),
    h('actual', '实际完成值'),
    h('weight', '分值'),
    h('score', '得分'),
    h('reason', '偏差原因分析'),
  )
  .ind(d(4, '产出指标'), '数量指标', '改造户数', '≥300户', '306户', 15, 15, null)
  .ind('质量指标', '改造验收合格率', '≥98%', '99.3%', 15, 15, null)
  .ind('时效指标', '改造完成时间', '10月底前', '10月21日', 10, 10, null)
  .ind('成本指标', '户均改造成本', '≤0.55万元', '0.5284万元', 10, 10, null)
  .ind(d(2, '效益指标'), '社会效益指标', '改造家庭老人跌倒发生率', '≤5%', '3.1%', 20, 20, null)
  .ind('可持续影响指标', '居家养老环境', '持续改善', '持续改善', 10, 10, null)
  .ind('满意度指标', '服务对象满意度指标', '老年人满意度', '≥90%', '97%', 10, 10, null)
  .row(w(5, '总分'), t('weight', 100), t('score', 99.8), null)
  .end();
const liaoning = form({
  id: 'fourth-liaoning-money-sideways',
  about: '辽宁：资金横置，来源为列、年初/全年/执行为行，执行率/分值/得分在末行；年度在标题上一行',
  sheets: [homes],
});

export const projectsB = [shanxi, guangxi, tibet, shanghai, chongqing, hunan, xinjiang];
export const projectsC = [gansu, fujian, shandong, jilin, qinghai, tianjin, neimenggu, liaoning];
