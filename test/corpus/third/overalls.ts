/** Whole departments: 履职效能/管理效率/社会效应/可持续发展能力, base data, overall targets; and transfer payments of other years. */
import { Sheet, bad, d, f, form, fx, g, h, m, may, num, pct, t, title, w, wd } from '../form';

/** 履职效能 … with 评价要点 and 数据来源; two stacks of money; no error. */
const civil = new Sheet('整体自评', { grid: [1, 1, 2, 2, 1, 1, 1, 1, 2] })
  .begin('overall-self-evaluation')
  .row(w(9, title('2023年度部门整体支出绩效自评表')))
  .row('部门名称', w(3, f('department', '邻水县民政局')), '填报日期', w(4, '2024年4月'))
  .fundHead(
    d(5, '部门预算（万元）'),
    w(2, h('label', '类别')),
    h('annualBudget', '预算数（调整后）'),
    w(2, h('executed', '支出数')),
    h('rate', '执行率'),
    h('weight', '分值'),
    h('score', '得分'),
  )
  .fund('total', w(2, '合计'), 18620, w(2, 18433.8), '99%', 10, 9.9)
  .fund('part', w(2, '一、人员类'), 1120, w(2, 1120), '100%', null, null)
  .fund('part', w(2, '二、运转类'), 300, w(2, 300), '100%', null, null)
  .fund('part', w(2, '三、特定目标类'), 17200, w(2, 17013.8), '98.92%', null, null)
  .row(
    '年度总体目标',
    w(3, g('expected', '兜牢民生底线，社会救助应保尽保。')),
    '完成情况',
    w(4, g('actual', '社会救助应保尽保，城乡低保保障2.6万人。')),
  )
  .head(
    'annual',
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    '评价要点',
    h('target', '目标值'),
    h('actual', '完成值'),
    h('weight', '分值'),
    h('score', '得分'),
    h('reason', '说明（数据来源/偏差原因）'),
  )
  .ind(
    d(3, '履职效能'),
    d(2, '重点工作'),
    '城乡低保保障人数',
    '应保尽保',
    '≥2.5万人',
    '2.6万人',
    15,
    15,
    '救助系统',
  )
  .ind('特困人员供养人数', '应养尽养', '≥4200人', '4226人', 15, 15, '救助系统')
  .ind('行政效能', '审批事项按期办结率', '办结数/受理数', '100%', '100%', 10, 10, '政务平台')
  .ind(d(2, '管理效率'), '预算管理', '预决算公开', '按时公开', '按时', '按时', 10, 10, '门户网站')
  .ind('财务管理', '审计问题整改率', '整改数/问题数', '100%', '100%', 10, 10, '审计局')
  .ind(d(2, '社会效应'), '社会效益', '困难群众冻饿事件', '无', '0起', '0起', 10, 10, '业务股室')
  .ind('满意度', '服务对象满意度', '问卷', '≥90%', '94%', 10, 10, '第三方')
  .ind(
    '可持续发展能力',
    '人才与机制',
    '基层民政队伍',
    '稳定',
    '稳定',
    '基本稳定',
    10,
    9,
    '2名社工离职，已补录',
  )
  .row(w(6, '总分'), t('weight', 100), t('score', 98.9), null)
  .end();
const sichuanOverall = form({
  id: 'third-overall-four-dimensions',
  about: '四川整体：履职效能/管理效率/社会效应/可持续发展能力，评价要点列，说明列兼写数据来源',
  sheets: [civil],
});

/** 湖南 town: income and spending stacks in rows; the score of one row over; the base data's control rate. */
const townBase = new Sheet('基础数据', { grid: [3, 1, 1, 1, 1, 1, 1] })
  .begin('base-data')
  .row(w(7, '附件1'))
  .row(w(7, title('2023年度部门整体支出绩效评价基础数据表')))
  .row(w(7, '填报单位：新市镇人民政府'))
  .row(d(2, '财政供养人员情况'), w(2, '编制数'), w(2, '2023年实际在职人数'), w(2, '控制率'))
  .row(w(2, f('establishment', 92)), w(2, f('onPost', 89)), w(2, f('controlRate', pct(0.9674, '0.00%'))))
  .row('经费控制情况', w(2, '2022年决算数'), w(2, '2023年预算数'), w(2, '2023年决算数'))
  .row('三公经费', w(2, 18.2), w(2, 17.5), w(2, bad('base/parts-sum', 16.8)))
  .row('    1、公务用车购置和维护经费', w(2, 9), w(2, 9), w(2, 8.6))
  .row('          其中：公车购置', w(2, 0), w(2, 0), w(2, 0))
  .row('                公车运行维护', w(2, 9), w(2, 9), w(2, 8.6))
  .row('    2、出国经费', w(2, 0), w(2, 0), w(2, 0))
  .row('    3、公务接待', w(2, 9.2), w(2, 8.5), w(2, 7.2))
  .row('项目支出：', w(2, 860), w(2, 900), w(2, 896.5))
  .row('    1、业务工作专项', w(2, 360), w(2, 400), w(2, 396.5))
  .row('    2、运行维护专项', w(2, 500), w(2, 500), w(2, 500))
  .row('公用经费', w(2, 132.6), w(2, 130), w(2, 128.4))
  .row('    其中：办公经费', w(2, 50), w(2, 48), w(2, 47))
  .row('          水费、电费、差旅费', w(2, 42), w(2, 40), w(2, 39))
  .row('          会议费、培训费', w(2, 12), w(2, 10), w(2, 9.4))
  .row('政府采购金额', w(2, '——'), w(2, 60), w(2, 58.8))
  .row('部门基本支出预算调整', w(2, '——'), w(2, 0), w(2, 16))
  .row('厉行节约保障措施', w(6, '压减一般性支出。'))
  .end();
const townOverall = new Sheet('整体自评')
  .begin('overall-self-evaluation')
  .row(w(9, title('2023年度部门整体支出绩效自评表')))
  .row(w(2, '乡镇级预算部门名称'), w(7, f('department', '新市镇人民政府')))
  .fundHead(
    d(5, '年度预算申请（万元）'),
    w(2, h('label', null)),
    h('initialBudget', '年初预算数'),
    h('annualBudget', '全年预算数'),
    h('executed', '全年执行数'),
    h('weight', '分值'),
    h('rate', '执行率'),
    h('score', '得分'),
  )
  .fund('total', w(2, '年度资金总额'), 2150, 2260, 2214.8, 10, '98%', 9.8)
  .row(w(4, '按收入性质分：'), w(4, '按支出性质分：'))
  .row(w(4, '其中：一般公共预算：2260'), w(4, '其中：基本支出：1318.3'))
  .row(w(4, '政府性基金拨款：0'), w(4, '项目支出：896.5'))
  .row(d(2, '年度总体目标'), w(4, '预期目标'), w(4, '实际完成情况'))
  .row(w(4, g('expected', '保障机关运转，推进乡村振兴。')), w(4, g('actual', '完成全年工作任务。')))
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
  .ind(d(4, '产出指标\n（50分）'), '数量指标', '整治人居环境示范村', '≥5个', '5个', 15, 15, null)
  .ind('质量指标', '项目验收合格率', '100%', '100%', 15, bad('score/exceeds-weight', 51), null)
  .ind('时效指标', '工作任务按时完成率', '100%', '92%', 10, 9.2, bad('score/reason-missing', null))
  .ind('成本指标', '三公经费', '≤17.5万元', '16.8万元', 10, 10, null)
  .ind(d(2, '效益指标\n（30分）'), '经济效益', '村集体经济收入', '≥300万元', '312万元', 15, 15, null)
  .ind('社会效益', '重大安全事故', '0起', '0起', 15, 15, null)
  .ind('满意度指标\n（10分）', '服务对象满意度', '群众满意度', '≥90%', '91%', 10, 10, null)
  .row(w(6, '总分'), t('weight', 100), may('total/score', t('score', 99)), null)
  .end()
  .tolerate('funds/breakdown');
const hunanTown = form({
  id: 'third-hunan-town-wrong',
  about: '湖南乡镇：三公16.8≠15.8，15分得51，92%扣分无原因',
  sheets: [townBase, townOverall],
  tolerated: ['base/over-budget', 'base/anomaly'],
});

/** Base data with both years of people and rates in another order; all right though over 100%. */
const base = new Sheet('基础数据表', { grid: [3, 2, 2, 2] })
  .begin('base-data')
  .row(w(4, title('部门整体支出绩效评价基础数据表')))
  .row(w(4, '单位：万元'))
  .row(d(2, '财政供养人员情况（人）'), '编制数', '年末实际在职人数', '控制率')
  .row(f('establishment', 38), f('onPost', 41), f('controlRate', '107.89%'))
  .row('经费控制情况', '上年决算数', '本年预算数', '本年决算数')
  .row('三公经费', 6.2, 6, 4.85)
  .row('1、公务用车购置和维护经费', 4, 4, 3.6)
  .row('其中：公车购置', 0, 0, 0)
  .row('公车运行维护', 4, 4, 3.6)
  .row('2、因公出国（境）费', 0, 0, 0)
  .row('3、公务接待费', 2.2, 2, 1.25)
  .row('项目支出', 420, 386, 386)
  .row('1、业务工作经费', 120, 106, 106)
  .row('2、专项资金', 300, 280, 280)
  .row('公用经费', 55.2, 52, 50.66)
  .row('厉行节约保障措施', w(3, '超编3人系军转安置，逐年消化。'))
  .end();
const baseData = form({
  id: 'third-base-over-establishment',
  about: '基础数据表：在职41/编制38=107.89%，超编但算对，上年/本年写法',
  sheets: [base],
});

/** 武汉 whole department: 20 points, several goals, execution score wrong, an unmet without full. */
const district = new Sheet('部门整体', { grid: [1, 1, 1, 2, 1, 1, 1] })
  .begin('overall-self-evaluation')
  .row(w(7, title('2023年度武汉市部门整体绩效自评表')))
  .row(w(4, '单位名称：武汉市某区司法局'), w(3, '填报日期：2024.4.20'))
  .row('单位名称', w(6, f('department', '武汉市某区司法局')))
  .row('基本支出总额', w(3, '2,310.4万元'), '项目支出总额', w(2, '689.6万元'))
  .fundHead(
    d(2, '预算执行情况（万元）（20分）'),
    w(2, h('label', null)),
    h('annualBudget', '预算数（A）'),
    h('executed', '执行数（B）'),
    h('rate', '执行率（B/A）'),
    h('score', '得分（20分*执行率）'),
  )
  .fund('total', w(2, '部门整体支出总额'), 3000, 2940, '98%', bad('funds/score', 18))
  .head(
    'annual',
    d(8, '年度目标1：法律服务（80分）'),
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('target', '年初目标值（A）'),
    h('actual', '实际完成值（B）'),
    h('score', '得分'),
  )
  .ind(d(4, '产出指标（40分）'), '数量指标（15分）', '办理法律援助案件（15分）', '≥900件', '936件', 15)
  .ind('质量指标（10分）', '案件质量评查合格率（10分）', '≥95%', '97%', 10)
  .ind('时效指标（10分）', '案件补贴发放及时率（10分）', '100%', '95%', 9.5)
  .ind('成本指标（5分）', '件均补贴（5分）', '≤2400元', '2380元', 5)
  .ind(
    d(2, '效益指标（30分）'),
    '社会效益指标（20分）',
    '挽回经济损失（20分）',
    '≥1200万元',
    '1080万元',
    bad('score/unmet-full', 20),
  )
  .ind('可持续影响指标（10分）', '公共法律服务体系（10分）', '逐步完善', '逐步完善', 10)
  .ind('满意度指标（10分）', '服务对象满意度（10分）', '受援人满意度（10分）', '≥95%', '98%', 10)
  .row('总分', w(6, may('total/score', t('score', 97.5))))
  .row('偏差大或目标未完成原因分析', w(6, '法援案件标的额下降；个别案件材料补正导致补贴发放延后。'))
  .row('改进措施及结果应用方案', w(6, '合理设定目标值。'))
  .end();
const wuhanOverall = form({
  id: 'third-wuhan-overall-wrong',
  about: '武汉整体：98%得18（应19.6），1080/1200仍得20',
  sheets: [district],
});

/** An overall target: people, functions, tasks with amounts, indicators of last and this year; and one without any money. */
const bureau = new Sheet('整体目标', { grid: [1, 1, 2, 1, 1, 1, 2] })
  .begin('overall-target')
  .row(w(7, title('2025年部门（单位）整体支出绩效目标表')))
  .row(w(7, '金额单位：万元'))
  .row('部门名称', w(6, f('department', '霍山县应急管理局')))
  .row(d(4, '年度主要任务'), '序号', '任务名称', w(2, '主要内容'), '金额', '其中：财政')
  .row(1, '森林防灭火', w(2, '航空护林、队伍建设'), 260, 260)
  .row(2, '安全生产监管', w(2, '专家查隐患'), 140, 140)
  .row(w(4, '金额合计'), 400, 400)
  .row(d(3, '预算情况'), w(2, m('total', 'label', '部门预算总额')), w(4, m('total', 'amount', 1380)))
  .row(w(2, m('part', 'label', '基本支出')), w(4, m('part', 'amount', 980)))
  .row(w(2, m('part', 'label', '项目支出')), w(4, m('part', 'amount', 400)))
  .row('年度总体目标', w(6, g('expected', '全年不发生较大以上生产安全事故，森林火灾受害率控制在0.5‰以内。')))
  .head(
    'annual',
    d(8, '年度绩效指标'),
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('targetLast', '2024年实际'),
    h('target', '2025年目标'),
    h('basis', '依据'),
  )
  .ind(d(4, '产出指标'), '数量指标', '检查生产经营单位', '512家', '≥520家', '执法计划')
  .ind('质量指标', '隐患整改率', '98%', '≥98%', '执法计划')
  .ind('时效指标', '突发事件信息报送', '30分钟内', '30分钟内', '值班制度')
  .ind('成本指标', '公用经费控制', '≤86万元', '≤82万元', '预算')
  .ind(d(2, '效益指标'), '社会效益指标', '亿元GDP生产安全事故死亡率', '0.012', '持续下降', '考核办法')
  .ind('生态效益指标', '森林火灾受害率', '0.1‰', '≤0.5‰', '考核办法')
  .ind('满意度指标', '服务对象满意度指标', '企业满意度', '93%', '≥93%', '问卷')
  .end();
const anhuiOverall = form({
  id: 'third-overall-target-last-year',
  about: '安徽整体目标：任务清单合计、预算总额基本+项目、2024年实际/2025年目标',
  sheets: [bureau],
});

/** Overall, in 元, with the score printed before the points, fractions, and a formula for the grade. */
const museum = new Sheet('单位自评', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('overall-self-evaluation')
  .row(w(8, title('2024年度预算单位整体绩效自评表')))
  .row(
    '单位',
    w(3, f('implementingUnit', '延边州博物馆')),
    '主管部门',
    w(3, f('department', '州文化广播电视和旅游局')),
  )
  .fundHead(
    d(4, '整体支出（元）'),
    w(2, h('label', '科目')),
    h('initialBudget', '年初预算'),
    h('annualBudget', '调整预算'),
    h('executed', '全年支出'),
    h('rate', '执行率%'),
    h('score', '得分（10）'),
  )
  .fund('total', w(2, '合计'), 9860000, 10240000, 10137600, 99, 9.9)
  .fund('part', w(2, '人员经费'), 6200000, 6380000, 6380000, 100, null)
  .fund('part', w(2, '公用经费及项目'), 3660000, 3860000, 3757600, 97.35, null)
  .row('年度目标', w(7, g('expected', '举办展览12个，接待观众45万人次。')))
  .row('完成情况', w(7, g('actual', '举办展览12个，接待观众51万人次。')))
  .head(
    'annual',
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('target', '目标值'),
    h('actual', '实际值'),
    h('score', '得分'),
    h('weight', '分值'),
    h('reason', '原因说明'),
  )
  .ind(d(4, '产出指标'), '数量', '举办展览', '12个', '12个', 15, 15, null)
  .ind('质量', '文物完好率', '100%', '100%', 15, 15, null)
  .ind('时效', '展览按期开展率', '100%', '100%', 10, 10, null)
  .ind('成本', '单个临展成本', '不高于25万元', '24.3万元', 10, 10, null)
  .ind(d(2, '效益指标'), '社会效益', '接待观众', '45万人次', '51万人次', 20, 20, null)
  .ind('可持续影响', '馆藏文物数字化', '持续推进', '持续推进', 10, 10, null)
  .ind('满意度指标', '服务对象', '观众满意度', '92%以上', '96%', 10, 10, null)
  .row(w(5, '总分'), t('score', fx('SUM(F11:F17)+H5', 99.9)), t('weight', 100), t('grade', '优'))
  .end();
const jilin = form({
  id: 'third-overall-score-before-points',
  about: '吉林单位整体：单位元，得分在分值之前，执行率%裸数99',
  sheets: [museum],
});

/** Transfer payment 2022: 资金管理情况 absent, 省级资金; a part's rate wrong and a sum off. */
const classrooms = new Sheet('转移支付', { grid: [1, 1, 2, 2, 1, 1, 2] })
  .begin('transfer-self-evaluation')
  .row(w(7, title('中央对地方转移支付绩效目标自评表')))
  .row(w(7, '（2022年度）'))
  .row(w(2, '转移支付名称'), w(5, f('projectName', '义务教育薄弱环节改善与能力提升补助资金')))
  .row(w(2, '中央主管部门'), w(5, '教育部'))
  .row(
    w(2, '地方主管部门'),
    w(2, f('department', '屏边县教育体育局')),
    '资金使用单位',
    w(2, f('implementingUnit', '各中小学')),
  )
  .fundHead(
    wd(2, 5, '资金情况（万元）'),
    w(2, h('label', null)),
    h('annualBudget', '全年预算数（A）'),
    h('executed', '全年执行数（B）'),
    h('rate', '预算执行率（B/A）'),
  )
  .fund('total', w(2, '年度资金总额'), bad('funds/parts-sum', 1450), 1330, '91.72%')
  .fund('part', w(2, '其中：中央财政资金'), 1000, 1000, '100%')
  .fund('part', w(2, '省级财政资金'), 300, 250, bad('funds/rate', '93.33%'))
  .fund('part', w(2, '县级资金'), 100, 80, '80%')
  .row(wd(2, 2, '总体目标'), w(3, '年初设定目标'), w(2, '全年实际完成情况'))
  .row(
    w(3, g('expected', '新建改扩建校舍8600平方米。')),
    w(2, g('actual', '新建改扩建校舍8600平方米，2个项目尾款未付。')),
  )
  .head(
    'annual',
    d(7, '绩效指标'),
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('target', '年度指标值'),
    h('actual', '全年完成值'),
    h('reason', '未完成原因和改进措施'),
  )
  .ind(d(3, '产出指标'), '数量指标', '新建改扩建校舍', '8600平方米', '8600平方米', null)
  .ind('质量指标', '校舍验收合格率', '100%', bad('actual/missing', null), null)
  .ind('时效指标', '当年开工率', '100%', '100%', null)
  .ind(d(2, '效益指标'), '社会效益指标', '大班额比例', '≤5%', '3.8%', null)
  .ind('可持续影响指标', '校舍使用年限', '≥50年', '50年', null)
  .ind('满意度指标', '服务对象满意度指标', '师生满意度', '≥85%', '93%', null)
  .end();
const transfer2022 = form({
  id: 'third-transfer-2022-wrong',
  about: '云南2022转移支付：1000+300+100≠1450，250/300写93.33%，一处完成值空',
  sheets: [classrooms],
});

/** Transfer of the province, 2021: many money lines, quantities with “/”; clean. */
const rescue = new Sheet('困难群众', { grid: [1, 1, 2, 2, 1, 1, 2] })
  .begin('transfer-self-evaluation')
  .row(w(7, '附件2'))
  .row(w(7, title('省对市县转移支付绩效自评表（2021年度）')))
  .row(w(2, '转移支付名称'), w(5, f('projectName', '困难群众救助补助资金')))
  .row(w(2, '省级主管部门'), w(2, f('department', '甘肃省民政厅')), '市县主管部门', w(2, '永登县民政局'))
  .fundHead(
    wd(2, 5, '预算执行情况（万元）'),
    w(2, h('label', null)),
    h('annualBudget', '预算数'),
    h('executed', '执行数'),
    h('rate', '执行率'),
  )
  .fund('total', w(2, '年度资金总额'), num(6820), num(6820), pct(1))
  .fund('part', w(2, '其中：中央补助'), num(5200), num(5200), pct(1))
  .fund('part', w(2, '省级补助'), num(1120), num(1120), pct(1))
  .fund('part', w(2, '市县安排'), num(500), num(500), pct(1))
  .row(w(2, '年初目标'), w(5, g('expected', '困难群众基本生活得到保障。')))
  .row(w(2, '完成情况'), w(5, g('actual', '困难群众基本生活得到保障，救助2.1万人。')))
  .head(
    'annual',
    d(7, '绩效指标'),
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('target', '指标值'),
    h('actual', '完成值'),
    h('reason', '未完成原因'),
  )
  .ind(d(3, '产出指标'), '数量指标', '城乡低保对象规模', '应保尽保', '应保尽保', '/')
  .ind('质量指标', '低保标准', '≥4788元/人·年', '5268元/人·年', '/')
  .ind('时效指标', '资金在规定时间下达率', '100%', '100%', '/')
  .ind('效益指标', '社会效益指标', '困难群众生活水平', '稳步提高', '稳步提高', '/')
  .ind('满意度指标', '服务对象满意度指标', '政策知晓率', '≥80%', '87%', '/')
  .ind(
    '满意度指标',
    '服务对象满意度指标',
    '救助对象满意度',
    '≥85%',
    '83%',
    '个别对象对动态退出不理解，已上门解释',
  )
  .end()
  .tolerate('indicator/category', 'indicator/parent', 'indicator/level2-missing');
const transfer2021 = form({
  id: 'third-transfer-2021',
  about: '甘肃省对市县2021：无分值，预算数/执行数，原因列“/”，一项未达有原因',
  sheets: [rescue],
});

export const overalls = [
  sichuanOverall,
  hunanTown,
  baseData,
  wuhanOverall,
  anhuiOverall,
  jilin,
  transfer2022,
  transfer2021,
];
