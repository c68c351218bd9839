/** Whole departments: Hunan, Liaoning, Shandong, Jiangxi, Xinjiang; and the base data that go with the Hunan form. */
import { Sheet, bad, d, f, form, g, h, pct, t, title, w } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

/** 湖南 桂东: two stacks under the money that should be equal and are not. */
const forestry = new Sheet('整体自评表', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('overall-self-evaluation')
  .row(w(8, '附件2'))
  .row(w(8, title('2024年度部门整体支出绩效自评表')))
  .row(w(2, '县级预算部门名称'), w(6, f('department', '桂东县林业局')))
  .fundHead(
    w(1, d(2, '年度预算申请（万元）')),
    w(1, LB(null)),
    BI('年初\n预算数'),
    BA('全年\n预算数'),
    EX('全年\n执行数'),
    WT(),
    RT(),
    SC('自评得分'),
  )
  .fund('total', '年度资金总额', 960.4, 1053, 1031.94, 10, '98.00%', 9.8)
  .row(d(5, null), w(3, '按收入性质分：'), w(4, '按支出性质分：'))
  .row(w(2, '其中：一般公共预算'), 980.4, w(2, '其中：基本支出'), w(2, 702.5))
  .row(w(2, '政府性基金拨款'), 60, w(2, '项目支出'), w(2, 330.5))
  .row(w(2, '纳入专户管理的非税收入拨款'), 0, w(4, null))
  .row(w(2, '其他资金'), 12.6, w(4, null))
  .row(d(2, '年度总体目标'), w(3, '预期目标'), w(4, '实际完成情况'))
  .row(
    w(3, g('expected', '完成营造林2.1万亩，森林覆盖率稳定在84%以上。')),
    w(4, g('actual', '完成营造林2.16万亩，森林覆盖率84.6%。')),
  )
  .head('annual', L1(), L2(), L3(), TG(), AC(), WT(), SC('自评得分'), RS())
  .ind(d(5, '产出指标\n（50分）'), d(2, '数量指标'), '营造林面积', '≥2.1万亩', '2.16万亩', 10, 10, null)
  .ind('松材线虫病疫木除治', '≥3800株', '3920株', 10, 10, null)
  .ind('质量指标', '造林成活率', '≥85%', '88.3%', 10, 10, null)
  .ind('时效指标', '生态公益林补偿兑付时间', '10月底前', '10月16日', 10, 10, null)
  .ind('成本指标', '公用经费控制率', '≤100%', '97.4%', 10, 10, null)
  .ind(
    d(3, '效益指标\n（30分）'),
    '经济效\n益指标',
    '林下经济产值',
    '≥3.5亿元',
    '3.36亿元',
    10,
    9.6,
    '茯苓价格下跌，已引导改种黄精',
  )
  .ind('社会效\n益指标', '林区群众护林意识', '有所增强', '有所增强', 10, 9, '仍有违规野外用火3起')
  .ind('生态效\n益指标', '森林覆盖率', '≥84%', '84.6%', 10, 10, null)
  .ind('满意度指标\n（10分）', '服务对象满意度指标', '林农满意度', '≥90%', '94.2%', 10, 10, null)
  .row(w(5, '总分'), t('weight', 100), t('score', 98.4), null)
  .end()
  .finding('funds/breakdown')
  .tolerate('funds/breakdown');
const base = new Sheet('基础数据表', { grid: [2, 2, 2, 2] })
  .begin('base-data')
  .row(w(4, '附件1'))
  .row(w(4, title('2024年度部门整体支出绩效评价基础数据表')))
  .row(w(4, '填报单位：桂东县林业局'))
  .row('财政供养人员情况（人）', '编制数', '2024年实际在职人数', '控制率')
  .row(null, 48, 46, bad('base/control-rate', pct(1.0435, '0.00%')))
  .row('经费控制情况（万元）', '2023年决算数', '2024年预算数', '2024年决算数')
  .row('三公经费', 18.6, 19, bad('base/parts-sum', 18.4))
  .row('  1、公务用车购置和维护经费', 13.6, 14, 12.9)
  .row('    其中：公车购置', 0, 0, 0)
  .row('          公车运行维护', 13.6, 14, 12.9)
  .row('  2、出国经费', 0, 0, 0)
  .row('  3、公务接待', 5, 5, 4.5)
  .row('项目支出：', 346.2, 350.5, 348.1)
  .row('  1、业务工作经费', 86.2, 90.5, 88.1)
  .row('  2、运行维护经费', 60, 60, 60)
  .row('  3、县级专项资金', 200, 200, 200)
  .row('公用经费', 71.5, 74, 72.08)
  .row('  其中：办公经费', 33.1, 34, 32.6)
  .row('  水费、电费、差旅费', 26.4, 27, 26.48)
  .row('  会议费、培训费', 12, 13, 13)
  .row('政府采购金额', '——', 120, 117.6)
  .row('部门基本支出预算调整', '——', 692, 702.5)
  .row(w(1, '厉行节约保障措施'), w(3, '修订《机关财务管理制度》，严控一般性支出。'))
  .row(
    w(
      4,
      '说明：“项目支出”需要填报基本支出以外的所有项目支出情况；“公用经费”填报基本支出中的一般商品和服务支出。',
    ),
  )
  .end()
  .tolerate('base/over-budget', 'base/adjustment', 'base/anomaly', 'field/missing');
const hunan = form({
  id: 'fourteenth-hunan-forestry-overall-wrong',
  about: '湖南桂东：整体自评表收入合计1053、支出合计1033；基础数据表46/48写成104.35%，三公12.9+0+4.5写成18.4',
  sheets: [base, forestry],
  tolerated: ['cross/amount', 'cross/projects-sum', 'cross/category-total'],
});

/** 辽宁 桓仁: tasks with budget and spending, their sum the money of the year; blank rows between the parts; clean. */
const huanren = new Sheet('整体绩效', { at: 'B2', grid: [1, 1, 1, 2, 1, 1, 1, 1, 2], gaps: [4] })
  .begin('overall-self-evaluation')
  .row(w(9, title('部门（单位）整体绩效自评表')))
  .row(w(9, '（2023年度）'))
  .row(w(2, '部门（单位）名称'), w(7, f('department', '桓仁满族自治县市场监督管理局')))
  .gap()
  .row(
    w(2, d(5, '年度主要任务')),
    w(2, '任务名称'),
    w(2, '完成情况'),
    '预算数（万元）',
    '执行数（万元）',
    '备注',
  )
  .row(w(2, '人员经费'), w(2, '按月足额发放'), 1380, 1380, null)
  .row(w(2, '公用经费'), w(2, '保障机构运转'), 126, 119.7, null)
  .row(w(2, '食品药品抽检'), w(2, '抽检1236批次'), 94, 92.3, null)
  .row(w(2, '合计'), w(2, null), 1600, 1592, null)
  .gap()
  .fundHead(
    w(2, d(4, '年度预算执行情况（万元）')),
    w(2, LB('资金构成')),
    BI('年初预算数'),
    BA('全年预算数'),
    EX('全年执行数'),
    RT('执行率'),
    SC('得分（10分）'),
  )
  .fund('total', w(2, '部门预算资金总额'), 1540, 1600, 1592, '99.50%', 9.95)
  .fund('part', w(2, '其中：基本支出'), 1446, 1506, 1499.7, '99.58%', null)
  .fund('part', w(2, '项目支出'), 94, 94, 92.3, '98.19%', null)
  .gap()
  .row(
    w(2, '年度履职目标'),
    w(2, g('expected', '守住“三品一特”安全底线，优化准入服务。')),
    w(2, '实际完成情况'),
    w(3, g('actual', '全年未发生重大安全事故，企业开办一日办结。')),
  )
  .head(
    'annual',
    '序号',
    L1(),
    L2(),
    L3(),
    AC('实际完成情况'),
    TG('指标值'),
    SC(),
    WT(),
    RS('未完成原因及改进措施'),
  )
  .ind(1, d(5, '履职效能'), d(2, '数量指标'), '食品药品抽检', '1236批次', '≥1200批次', 15, 15, null)
  .ind(2, '特种设备检查', '418台套', '≥400台套', 10, 10, null)
  .ind(3, '质量指标', '抽检不合格处置率', '100%', '100%', 10, 10, null)
  .ind(4, '时效指标', '企业开办办结时间', '0.5个工作日', '≤1个工作日', 10, 10, null)
  .ind(5, '成本指标', '单批次抽检成本', '746.8元', '≤760元', 10, 10, null)
  .ind(6, d(2, '社会效应'), '社会效益', '投诉举报按期办结率', '98.1%', '≥98%', 15, 15, null)
  .ind(7, '可持续影响', '信用监管机制', '机制健全', '健全', 10, 10, null)
  .ind(
    8,
    '满意度',
    '服务对象满意度',
    '经营主体满意度',
    '88.35%',
    '≥93%',
    9.5,
    10,
    '个别窗口叫号等候时间长，已增设2个窗口',
  )
  .row(w(6, '合计'), t('score', 99.45), t('weight', 100), null)
  .end()
  .tolerate('weight/level1');
const liaoning = form({
  id: 'fourteenth-liaoning-market-overall',
  about:
    '辽宁桓仁：B2起，第四列后空一列，年度主要任务表在预算表上面，完成情况在指标值前、得分在分值前；履职效能类一级指标，无错',
  sheets: [huanren],
  tolerated: ['indicator/level1-missing', 'indicator/parent'],
});

/** 山东 微山: scorecard of 投入/过程/产出/效益 with formulas for the points in words; no money lines at all; clean. */
const weishan = new Sheet('评分表', { grid: [1, 1, 2, 1, 3, 1, 1, 1, 2] })
  .begin('overall-self-evaluation')
  .row(w(9, title('微山县部门整体支出绩效自评指标评分表')))
  .row(w(5, '部门（盖章）：微山县南四湖渔业发展中心'), w(4, '评价年度：2023'))
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    WT('参考分值'),
    '评分标准',
    TG('指标值（A）'),
    AC('全年实际值（B）'),
    SC('自评得分'),
    RS('扣分原因和其他说明'),
  )
  .ind(
    d(2, '投入\n（12分）'),
    d(2, '预算配置'),
    '在职人员控制率',
    6,
    '≤100%得满分，每超1个百分点扣0.5分',
    '≤100%',
    '96.3%',
    6,
    null,
  )
  .ind('“三公经费”变动率', 6, '≤0得满分，每超1个百分点扣0.5分', '≤0%', '-4.2%', 6, null)
  .ind(
    d(3, '过程\n（28分）'),
    '预算执行',
    '预算完成率',
    10,
    '100%得满分，每低5个百分点扣2分，扣完为止',
    '100%',
    '95%',
    8,
    '增殖放流苗种款12月底验收后未及支付',
  )
  .ind(d(2, '预算管理'), '资金使用合规性', 8, '合规得满分，发现一处违规扣2分', '合规', '合规', 8, null)
  .ind('预决算信息公开', 10, '按时公开得满分', '20日内', '12日', 10, null)
  .ind(
    d(3, '产出\n（30分）'),
    d(3, '职责履行'),
    '增殖放流鱼苗',
    12,
    '按完成比例得分',
    '≥2600万尾',
    '2680万尾',
    12,
    null,
  )
  .ind('苗种检疫合格率', 10, '达到目标得满分', '100%', '100%', 10, null)
  .ind('放流完成时间', 8, '按期完成得满分', '6月底前', '6月18日', 8, null)
  .ind(
    d(3, '效果\n（30分）'),
    d(2, '履职效益'),
    '渔业产值',
    10,
    '按完成比例得分',
    '≥18亿元',
    '18.4亿元',
    10,
    null,
  )
  .ind('湖区水生生物资源', 10, '稳定得满分', '保持稳定', '保持稳定', 10, null)
  .ind('满意度', '渔民满意度', 10, '≥90%得满分，每低1个百分点扣1分', '≥90%', '92.6%', 10, null)
  .row(w(3, '总计'), t('weight', 100), w(3, null), t('score', 98), '自评等级：优')
  .end()
  .tolerate('score/quantitative', 'weight/level1', 'indicator/level1-missing', 'indicator/level2-missing');
const shandong = form({
  id: 'fourteenth-shandong-fishery-scorecard',
  about: '山东微山：投入/过程/产出/效果打分表，评分标准列写扣分办法（预算完成率95%扣2分），无资金表，无错',
  sheets: [weishan],
  tolerated: ['funds/missing', 'goal/missing', 'field/missing', 'score/band', 'indicator/parent'],
});

/** 江西 莲花: the total in the title row, one score for several rows, grade beside; a sum off by one and a missed target with all points. */
const lianhua = new Sheet('Sheet2', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('overall-self-evaluation')
  .row(
    w(4, title('单位整体支出绩效自评表（2024年）')),
    '总得分',
    bad('total/score', t('score', 99.75)),
    '等级',
    t('grade', '优'),
  )
  .row('部门名称', w(3, f('department', '莲花县交通运输局')), '填报人', '贺小勇', '电话', '0799-7220000')
  .fundHead(
    w(2, LB('预算资金（万元）')),
    BI('年初预算'),
    BA('预算数（A）'),
    EX('执行数（B）'),
    RT('执行率'),
    SC('执行率得分'),
    WT('权重'),
  )
  .fund('total', w(2, '全年预算合计'), 2860, 3040, 2979.2, pct(0.98), 9.8, 10)
  .fund('part', w(2, '一、基本支出'), 860, 880, 880, pct(1), '/', '/')
  .fund('part', w(2, '二、项目支出'), 2000, 2160, 2099.2, pct(2099.2 / 2160, '0.0%'), '/', '/')
  .row('年度目标', w(7, g('expected', '改造农村公路86公里，养护县乡道412公里，城乡客运全覆盖。')))
  .row('完成情况', w(7, g('actual', '改造农村公路87.2公里，养护县乡道412公里。')))
  .head(
    'annual',
    WT('分值'),
    L1('一级指标'),
    L3('三级指标'),
    L2('二级指标'),
    TG('年度指标值'),
    AC('年终完成值'),
    SC('自评得分'),
    RS('偏差说明'),
  )
  .ind(20, d(5, '产出指标'), '改造农村公路', '数量指标', '≥86公里', '87.2公里', d(3, 40), null)
  .ind(10, '养护县乡道里程', '数量指标', '412公里', '412公里', null)
  .ind(10, '路面技术状况优良率', '质量指标', '≥85%', '87.1%', null)
  .ind(5, '灾毁抢通时限', '时效指标', '≤24小时', '27小时', bad('score/unmet-full', 5), '夏季连续塌方')
  .ind(5, '每公里日常养护费', '成本指标', '≤8000元', '7900元', 5, null)
  .ind(15, d(2, '效益指标'), '建制村通客车率', '社会效益指标', '100%', '100%', 15, null)
  .ind(15, '新能源公交占比', '生态效益指标', '≥80%', '79.2%', 14.85, '1辆柴油客车报废审批延后')
  .ind(10, '满意度指标', '公众出行满意度', '服务对象满意度', '≥90%', '91.4%', 9.1, '调查对象反映早晚班次偏少')
  .end()
  .tolerate('total/missing', 'score/band', 'indicator/duplicate');
const jiangxi = form({
  id: 'fourteenth-jiangxi-transport-overall-wrong',
  about:
    '江西莲花：总分与等级在标题行，分值列最前，三级指标在二级指标前，三行合并一个得分；总分98.75写99.75，27小时超过24小时仍满分',
  sheets: [lianhua],
});

/** 新疆 尼勒克: three goals in one cell, labels with points; 产出 says 50 and its rows make 45, 效益 says 30 and its rows make 35; execution above full points. */
const nilka = new Sheet('部门整体支出绩效自评表', { grid: [1, 1, 2, 1, 1, 1, 1, 1, 2] })
  .begin('overall-self-evaluation')
  .row(w(9, title('新疆维吾尔自治区部门整体支出绩效目标自评表')))
  .row(w(9, '（2024年度）'))
  .row(w(2, '部门（单位）名称'), w(7, f('department', '尼勒克县畜牧兽医局')))
  .fundHead(
    w(2, LB('资金投入情况（万元）')),
    BI('年初预算数①'),
    w(2, BA('全年预算数②')),
    EX('全年执行数③'),
    RT('执行率③/②'),
    WT(),
    SC(),
  )
  .fund(
    'total',
    w(2, '年度资金总额'),
    1420,
    w(2, 1360),
    1360,
    '100%',
    10,
    bad('funds/score|score/exceeds-weight', 10.5),
  )
  .fund('part', w(2, '中央资金'), 460, w(2, 460), 460, '100%', null, null)
  .fund('part', w(2, '自治区资金'), 300, w(2, 300), 300, '100%', null, null)
  .fund('part', w(2, '本级资金'), 660, w(2, 600), 600, '100%', null, null)
  .row('年度\n绩效目标', w(4, '年初目标'), w(4, '全年完成情况'))
  .row(
    null,
    w(4, g('expected', '目标1：完成重大动物疫病强制免疫；目标2：完成牲畜品种改良；目标3：保障饲草储备。')),
    w(4, g('actual', '强制免疫、品种改良、饲草储备任务均已完成。')),
  )
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    h('operator', '计算符号'),
    TG('目标值'),
    h('unit', '单位'),
    AC('实际值'),
    w(1, WT('权重')),
    SC('得分'),
  )
  .ind(
    d(5, bad('weight/label', '产出指标（50分）')),
    d(2, '数量指标'),
    '强制免疫牲畜',
    '≥',
    120,
    '万头（只）',
    126.4,
    10,
    10,
  )
  .ind('冷配改良母牛', '≥', 2.6, '万头', 2.64, 10, 10)
  .ind('质量指标', '免疫抗体合格率', '≥', 70, '%', 83.2, 10, 10)
  .ind('时效指标', '春季防疫完成月份', '≤', 5, '月', 5, 5, 5)
  .ind('成本指标', '每头母牛冷配补助', '≤', 60, '元', 60, 10, 10)
  .ind(
    d(2, bad('weight/label', '效益指标（30分）')),
    '经济效益指标',
    '牧民养殖增收',
    '≥',
    1800,
    '元/户',
    1860,
    20,
    20,
  )
  .ind('社会效益指标', '人畜共患病重大疫情', '＝', 0, '起', 0, 15, 15)
  .ind('满意度指标（10分）', '服务对象满意度', '牧民满意度', '≥', 95, '%', 96, 10, 10)
  .row(w(7, '总分'), t('weight', 100), t('score', 100.5))
  .end()
  .tolerate('weight/level1', 'total/score', 'funds/budget-adjustment');
const xinjiang = form({
  id: 'fourteenth-xinjiang-livestock-overall-wrong',
  about:
    '新疆尼勒克：计算符号、目标值、单位、实际值四列，没有原因列；执行得10.5分，产出标50分合计45、效益标30分合计35',
  sheets: [nilka],
});

export const overall = [hunan, liaoning, shandong, jiangxi, xinjiang];
