/** Transfers without points: Qinghai with a column for each county, Guangxi twice on one sheet, Heilongjiang; and one with points. */
import { Sheet, bad, d, f, form, g, h, t, title, w, wd } from '../form';
import { AC, BA, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

/** 青海 海北: from C2 on, counties side by side, the reason before the values; clean. */
const prairie = new Sheet('区域绩效', { at: 'C2', grid: [1, 1, 3, 1, 2, 1, 1, 1, 1], gaps: [5] })
  .begin('transfer-self-evaluation')
  .row(w(9, title('中央对地方转移支付区域绩效目标自评表（2025年度）')))
  .row(w(2, '转移支付（项目）名称'), w(7, f('projectName', '草原生态保护补助奖励资金')))
  .row(
    w(2, '中央主管部门'),
    w(3, '农业农村部、国家林业和草原局'),
    w(2, '省级主管部门'),
    w(2, '青海省农业农村厅'),
  )
  .fundHead(wd(2, 4, '资金情况\n（万元）'), LB(), w(2, BA()), w(2, EX()), w(2, RT('预算执行率（B/A）')))
  .fund('total', '年度资金总额：', w(2, 18600), w(2, 18600), w(2, '100.00%'))
  .fund('part', '其中：中央补助', w(2, 18600), w(2, 18600), w(2, '100.00%'))
  .fund('part', '地方资金', w(2, '——'), w(2, '——'), w(2, '——'))
  .row(d(2, '总体目标完成情况'), w(4, '总体目标'), w(4, '全年实际完成情况'))
  .row(
    w(4, g('expected', '落实禁牧1050万亩、草畜平衡820万亩，足额兑现补奖资金。')),
    w(4, g('actual', '禁牧、草畜平衡任务全部落实，补奖资金通过一卡通足额兑现。')),
  )
  .head(
    'annual',
    d(2, L1()),
    d(2, L2()),
    d(2, L3()),
    d(2, TG()),
    d(2, RS('未完成原因和改进措施')),
    w(4, '全年完成值'),
  )
  .more(AC('全州'), '祁连县', '刚察县', '海晏县')
  .ind(
    d(5, '产出指标'),
    d(2, '数量指标'),
    '禁牧面积',
    '≥1050万亩',
    null,
    '1050万亩',
    '480万亩',
    '330万亩',
    '240万亩',
  )
  .ind('草畜平衡面积', '≥820万亩', null, '824万亩', '310万亩', '270万亩', '244万亩')
  .ind('质量指标', '禁牧核查合格率', '≥95%', '海晏县3个村有偷牧，已约谈', '94%', '96%', '95%', '91%')
  .ind(
    '时效指标',
    '补奖资金兑现时间',
    '2025年9月30日前',
    null,
    '2025年9月26日',
    '9月20日',
    '9月26日',
    '9月18日',
  )
  .ind('成本指标', '禁牧补助标准', '7.5元/亩', null, '7.5元/亩', '7.5元/亩', '7.5元/亩', '7.5元/亩')
  .ind(d(2, '效益指标'), '生态效益指标', '草原综合植被盖度', '≥58%', null, '58.9%', '60.2%', '57.5%', '58.1%')
  .ind('社会效益指标', '受益牧户', '≥2.1万户', null, '2.14万户', '0.92万户', '0.65万户', '0.57万户')
  .ind('满意度指标', '服务对象满意度指标', '牧民满意度', '≥90%', null, '93%', '94%', '92%', '93%')
  .row('说明', w(8, '无'))
  .end();
const haibei = form({
  id: 'nineteenth-qinghai-haibei-transfer-counties',
  about:
    '青海海北：C2起、内有空列，全州与三县完成值在“全年完成值”二级表头下，原因列在完成值前，地方资金为“——”，94%未达标有原因，无错',
  sheets: [prairie],
});

/** 广西 隆林: two transfers one under the other and an ordinary list after them; clean. */
const twins = new Sheet('2024', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('transfer-self-evaluation')
  .row(w(8, title('转移支付项目绩效自评表（一）')))
  .row(w(8, '（2024年度）'))
  .row('项目名称', w(7, f('projectName', '中央财政衔接推进乡村振兴补助资金（产业类）')))
  .row('主管部门', w(3, '隆林各族自治县农业农村局'), '资金使用单位', w(3, '隆林各族自治县德峨镇等6个乡镇'))
  .fundHead(
    d(4, '资金情况（万元）'),
    LB(),
    w(2, BA('全年预算数（A）')),
    w(2, EX('全年执行数（B）')),
    w(2, RT('执行率（B/A×100%）')),
  )
  .fund('total', '年度资金总额', w(2, 860), w(2, 825.6), w(2, '96%'))
  .fund('part', '其中：中央补助', w(2, 760), w(2, 729.6), w(2, '96%'))
  .fund('part', '地方资金', w(2, 100), w(2, 96), w(2, '96%'))
  .row(
    '年初设定目标',
    w(3, g('expected', '种植黑山药、冷凉蔬菜3500亩，带动脱贫户1200户。')),
    '全年实际完成情况',
    w(3, g('actual', '种植3560亩，带动脱贫户1236户。')),
  )
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    h('operator', '指标方向'),
    TG('年度指标值'),
    AC('全年完成值'),
    h('unit', '计量单位'),
    RS('未完成原因及拟采取的改进措施'),
  )
  .ind(d(4, '产出指标'), '数量指标', '产业种植面积', '大于等于', 3500, 3560, '亩', null)
  .ind('质量指标', '产业项目验收合格率', '等于', 100, 100, '%', null)
  .ind('时效指标', '奖补到户时限', '小于等于', 30, 28, '天', null)
  .ind('成本指标', '每亩产业补助', '小于等于', 2000, 1960, '元', null)
  .ind(d(2, '效益指标'), '经济效益指标', '脱贫户户均增收', '大于等于', 2000, 2150, '元', null)
  .ind('社会效益指标', '带动脱贫户', '大于等于', 1200, 1236, '户', null)
  .ind('满意度指标', '服务对象满意度指标', '脱贫户满意度', '大于等于', 95, 96.4, '%', null)
  .end()
  .gap(2)
  .begin('transfer-self-evaluation')
  .row(w(8, title('转移支付项目绩效自评表（二）')))
  .row(w(8, '（2024年度）'))
  .row('项目名称', w(7, f('projectName', '农村综合改革转移支付资金')))
  .row('主管部门', w(3, '隆林各族自治县财政局'), '资金使用单位', w(3, '隆林各族自治县者浪乡人民政府'))
  .fundHead(
    d(2, '资金情况（万元）'),
    LB(),
    w(2, BA('全年预算数（A）')),
    w(2, EX('全年执行数（B）')),
    w(2, RT('执行率（B/A×100%）')),
  )
  .fund('total', '年度资金总额', w(2, 240), w(2, 240), w(2, '100%'))
  .row(
    '年初设定目标',
    w(3, g('expected', '建成公益事业财政奖补项目9个。')),
    '全年实际完成情况',
    w(3, g('actual', '建成公益事业财政奖补项目9个。')),
  )
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    h('operator', '指标方向'),
    TG('年度指标值'),
    AC('全年完成值'),
    h('unit', '计量单位'),
    RS('未完成原因及拟采取的改进措施'),
  )
  .ind(d(4, '产出指标'), '数量指标', '财政奖补项目', '大于等于', 9, 9, '个', null)
  .ind('质量指标', '项目验收合格率', '等于', 100, 100, '%', null)
  .ind('时效指标', '单个项目工期', '小于等于', 120, 112, '天', null)
  .ind('成本指标', '单个项目平均奖补', '小于等于', 27, 26.67, '万元', null)
  .ind('效益指标', '社会效益指标', '受益群众', '大于等于', 5400, 5460, '人', null)
  .ind('满意度指标', '服务对象满意度指标', '村民满意度', '大于等于', 90, 94, '%', null)
  .end();
const longlin = form({
  id: 'nineteenth-guangxi-longlin-two-transfers',
  about:
    '广西隆林：同一工作表上下两张转移支付自评表，指标方向为文字且在值前、计量单位在完成值后，第二张没有分来源行，无错',
  sheets: [twins],
});

/** 黑龙江 绥棱: wrong sum, a rate of another line, one value missing, one unmet and nobody says why. */
const black = new Sheet('黑土地', { at: 'A2', grid: [1, 1, 3, 2, 2, 1, 2] })
  .begin('transfer-self-evaluation')
  .row(w(7, title('中央转移支付项目绩效目标自评表')))
  .row(w(7, '（2023年度）'))
  .row(w(2, '项目名称'), w(5, f('projectName', '黑土地保护性耕作补助资金')))
  .row(w(2, '中央主管部门'), '农业农村部', '地方主管部门', w(3, '绥棱县农业农村局'))
  .fundHead(wd(2, 4, '项目资金（万元）'), LB(), BA(), EX(), w(2, RT('预算执行率')))
  .fund('total', '年度资金总额', 3040, bad('funds/parts-sum', 2888), w(2, '95.00%'))
  .fund('part', '中央补助', 2800, 2660, w(2, '95.00%'))
  .fund('part', '地方资金', 240, 204, w(2, bad('funds/rate', '95.00%')))
  .row(d(2, '年度总体目标'), w(3, '年初设定目标'), w(3, '全年实际完成情况'))
  .row(w(3, g('expected', '实施保护性耕作70万亩。')), w(3, g('actual', '实施保护性耕作66.5万亩。')))
  .head('annual', L1(), L2(), L3(), TG(), AC('全年完成值'), w(2, RS('未完成原因和改进措施')))
  .ind(
    d(4, '产出指标'),
    '数量指标',
    '保护性耕作面积',
    '≥70万亩',
    '66.5万亩',
    w(2, bad('score/reason-missing', null)),
  )
  .ind('质量指标', '秸秆覆盖还田达标率', '≥95%', bad('actual/missing', null), w(2, null))
  .ind('时效指标', '补助资金兑付时间', '2023年12月20日前', '2023年12月15日', w(2, null))
  .ind('成本指标', '每亩作业补助', '≤40元', '38元', w(2, null))
  .ind('效益指标', '生态效益指标', '土壤有机质含量', '不下降', '不下降', w(2, null))
  .ind('满意度指标', '服务对象满意度指标', '农户满意度', '≥90%', '92%', w(2, null))
  .end()
  .tolerate('funds/low-rate-unexplained', 'actual/phrase', 'indicator/level2-missing');
const suiling = form({
  id: 'nineteenth-heilongjiang-suiling-transfer-wrong',
  about:
    '黑龙江绥棱：转移支付执行数2888与2660+204不符，地方资金执行率写95%（应85%），70万亩完成66.5万亩无原因，一项完成值空白',
  sheets: [black],
});

/** 河南 卢氏: scored by the office itself, money spent before the budget, points before the target. */
const kernels = new Sheet('1自评', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, title('2024年度项目支出绩效自评表')))
  .row(
    '项目名称',
    w(3, f('projectName', '核桃提质增效')),
    '实施单位',
    w(3, f('implementingUnit', '卢氏县核桃产业发展中心')),
  )
  .row('主管部门', w(7, f('department', '卢氏县林业局')))
  .fundHead(
    d(3, '资金（万元）'),
    LB(),
    EX('执行数（B）'),
    BA('预算数（A）'),
    RT(),
    w(1, WT('标准分')),
    w(1, SC('得分')),
    null,
  )
  .fund('total', '资金总额', 198, 200, '99%', 10, 9.9, null)
  .fund('part', '财政资金', 198, 200, '99%', null, null, null)
  .row(
    '年度目标',
    w(3, g('expected', '核桃园提质增效1万亩。')),
    '完成情况',
    w(3, g('actual', '核桃园提质增效1.02万亩。')),
  )
  .head(
    'annual',
    L1(),
    L2(),
    L3('指标内容'),
    WT('标准分'),
    TG('绩效目标值'),
    AC('全年实际完成值'),
    SC('自评分'),
    RS('未完成原因及改进措施'),
  )
  .ind(d(4, '产出指标（50分）'), '数量指标', '提质增效面积', 20, '≥1万亩', '1.02万亩', 20, null)
  .ind('质量指标', '高接换优成活率', 15, '≥90%', '91%', 15, null)
  .ind('时效指标', '林间管护完成时间', 10, '2024年11月底前', '2024年11月20日', 10, null)
  .ind('成本指标', '每亩补助', 5, '≤200元', '194元', 5, null)
  .ind(
    d(2, '效益指标（30分）'),
    '经济效益指标',
    '亩均增收',
    15,
    '≥600元',
    '540元',
    bad('score/quantitative', 14.5),
    '8月干旱减产',
  )
  .ind('生态效益指标', '病虫害防治率', 15, '≥90%', bad('actual/ratio-over-100', '108%'), 15, null)
  .ind('满意度指标（10分）', '服务对象满意度指标', '种植户满意度', 10, '≥90%', '92%', 10, null)
  .row(w(3, '合计'), t('weight', 100), w(2, null), t('score', 99.4), null)
  .end()
  .tolerate('total/score', 'score/over-completion');
const lushi = form({
  id: 'nineteenth-henan-lushi-walnut-wrong',
  about: '河南卢氏：执行数在预算数前、标准分在目标值前，标签带分；600元完成540元应13.5写成14.5，防治率108%',
  sheets: [kernels],
});

export const transfers = [haibei, longlin, suiling, lushi];
