/** Declarations of whole departments, and a form nobody has filled in: Wuhan, Guangdong, Tibet. */
import { Sheet, bad, d, f, form, g, h, m, pct, t, title, w, wd } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

/** 武汉 新洲: shares of income and spending, projects with money, long-term and annual blocks with years before; clean. */
const archive = new Sheet('部门整体目标', { grid: [1, 1, 1, 2, 1, 1, 1, 2] })
  .begin('overall-target')
  .row(w(8, title('2025年部门整体支出绩效目标申报表')))
  .row(
    '部门名称',
    w(3, f('department', '武汉市新洲区应急管理局')),
    '填报人',
    '艾国庆',
    '联系电话',
    '027-86900000',
  )
  .row(d(10, '总体资金情况（万元）'), w(3, '类别'), '当年金额', '占比', '2024年', '2023年')
  .row(w(7, '收入构成'))
  .row(
    w(3, m('part', 'label', '财政拨款', 'a')),
    m('part', 'amount', 1980, 'a'),
    pct(0.99, '0.00%'),
    1902,
    1850,
  )
  .row(w(3, m('part', 'label', '单位资金', 'b')), m('part', 'amount', 20, 'b'), pct(0.01, '0.00%'), 18, 0)
  .row(w(3, m('total', 'label', '合计', 'c')), m('total', 'amount', 2000, 'c'), pct(1, '0.00%'), 1920, 1850)
  .row(w(7, '支出构成'))
  .row(
    w(3, m('part', 'label', '人员类', 'd')),
    m('part', 'amount', 1233.4, 'd'),
    pct(0.6167, '0.00%'),
    1200,
    1180,
  )
  .row(
    w(3, m('part', 'label', '运转类', 'e')),
    m('part', 'amount', 166.6, 'e'),
    pct(0.0833, '0.00%'),
    150,
    150,
  )
  .row(
    w(3, m('part', 'label', '特定目标类', 'f')),
    m('part', 'amount', 600, 'f'),
    pct(0.3, '0.00%'),
    570,
    520,
  )
  .row(w(3, m('total', 'label', '合计', 'g')), m('total', 'amount', 2000, 'g'), pct(1, '0.00%'), 1920, 1850)
  .row('部门职能概述', w(7, '负责安全生产监管、应急救援、防灾减灾和防汛抗旱。'))
  .row(
    d(3, '项目支出情况'),
    w(2, '项目名称'),
    '支出项目类别',
    w(2, '项目本年度预算'),
    w(2, '主要支出方向和用途'),
  )
  .row(w(2, '应急救援队伍建设'), '特定目标类', w(2, 380), w(2, '队伍训练、装备'))
  .row(w(2, '安全生产执法检查'), '特定目标类', w(2, 220), w(2, '专家、检测'))
  .row(w(8, '长期绩效目标表（截至2027年）'))
  .head(
    'long-term',
    '长期绩效指标',
    L1('一级指标'),
    L2('二级指标'),
    w(2, L3('三级指标')),
    w(2, TG('指标值')),
    h('basis', '指标值确定依据'),
  )
  .ind(d(2, '长期绩效指标'), '产出指标', '数量指标', w(2, '标准化街镇应急站'), w(2, '15个'), '三年行动方案')
  .ind('效益指标', '社会效益指标', w(2, '生产安全事故起数下降'), w(2, '≥15%'), '三年行动方案')
  .row(g('name', '年度目标1'), w(7, g('expected', '全年不发生较大及以上生产安全事故。')))
  .head(
    'annual',
    d(2, '年度绩效指标'),
    d(2, L1()),
    d(2, L2()),
    d(2, L3()),
    w(2, '近两年指标值'),
    d(2, TG('预期当年实现值')),
    d(2, h('basis', '指标值确定依据')),
  )
  .more(h('targetBeforeLast', '前年'), h('targetLast', '上年'))
  .ind(
    d(6, '年度绩效指标'),
    d(4, '产出指标'),
    '数量指标',
    '标准化街镇应急站',
    '3个',
    '4个',
    '5个',
    '三年行动方案',
  )
  .ind('质量指标', '隐患整改率', '97%', '98%', '≥98%', '考核办法')
  .ind('时效指标', '应急响应到场时间', '—', '35分钟', '≤30分钟', '预案')
  .ind('成本指标', '公用经费控制率', '99%', '98%', '≤100%', '预算管理要求')
  .ind('效益指标', '社会效益指标', '较大及以上生产安全事故', '0起', '0起', '0起', '目标责任书')
  .ind('满意度指标', '服务对象满意度指标', '企业满意度', '/', '90%', '≥90%', '问卷')
  .end()
  .tolerate('goal/long-annual');
const wuhan = form({
  id: 'sixteenth-wuhan-emergency-overall-target',
  about: '武汉新洲：收支构成占比为四舍五入，项目金额合计等于特定目标类，长期与年度各一组，前年为“/”，无错',
  sheets: [archive],
});

/** 广东 徐闻: duties and money in one grid; the goal was left blank and one thing is promised twice, differently. */
const pier = new Sheet('整体目标表', { at: 'A2', grid: [1, 1, 1, 2, 1, 1], gaps: [3] })
  .begin('overall-target')
  .row(w(6, title('徐闻县2025年部门整体支出绩效目标表')))
  .row('单位名称', w(5, f('department', '徐闻县海洋与渔业局')))
  .row(
    d(3, '预算规模（万元）'),
    w(2, m('total', 'label', '部门预算总支出')),
    w(3, m('total', 'amount', 1460)),
  )
  .row(w(2, m('part', 'label', '基本支出')), w(3, m('part', 'amount', 610)))
  .row(w(2, m('part', 'label', '项目支出')), w(3, m('part', 'amount', 850)))
  .row(d(3, '重点工作任务'), '任务', w(2, '内容'), w(2, '预算（万元）'))
  .row('渔港建设', w(2, '外罗、乌石渔港维护'), w(2, 500))
  .row('海洋执法', w(2, '非法捕捞整治'), w(2, 350))
  .row('总体绩效目标', w(5, bad('goal/missing', g('expected', null))))
  .head('annual', L1(), L2(), L3('绩效指标'), TG('年度目标值'), h('unit', '单位'), '备注')
  .ind(d(5, '产出指标'), d(2, '数量指标'), '海上执法巡航', '≥180', '航次', null)
  .ind('拆解“三无”船舶', '≥60', '艘', null)
  .ind('质量指标', '渔港设施完好率', '≥90', '%', null)
  .ind('时效指标', '休渔通告发布时间', '5月1日前', null, null)
  .ind('成本指标', '“三公”经费压减率', '≥5', '%', null)
  .ind(d(2, '效益指标'), '社会效益指标', '渔船碰撞伤亡事故', '≤1', '起', null)
  .ind('生态效益指标', '拆解“三无”船舶', '≥90', '艘', null)
  .ind('满意度指标', '服务对象满意度指标', '渔民满意度', '≥88', '%', null)
  .end()
  .finding('indicator/conflict|indicator/duplicate')
  .tolerate('indicator/category', 'indicator/direction');
const guangdong = form({
  id: 'sixteenth-guangdong-fishery-overall-target-wrong',
  about: '广东徐闻：A2起有空列，重点任务与金额夹在表中；总体目标空白，“三无”船舶一处≥60一处≥90',
  sheets: [pier],
});

/** 西藏 隆子: what the finance bureau sends out, blank, beside a list of the words that may be chosen. */
const blankOverall = new Sheet('附件2', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('overall-self-evaluation')
  .row(w(8, '附件2'))
  .row(w(8, title('部门（单位）整体支出绩效自评表')))
  .row(w(8, '（　　　年度）'))
  .row(w(2, '部门（单位）名称'), w(6, f('department', null)))
  .fundHead(wd(2, 4, '预算执行情况\n（万元）'), LB(), BI(), BA(), EX(), RT(), SC())
  .fund('total', '年度资金总额', null, null, null, null, null)
  .fund('part', '其中：基本支出', null, null, null, null, '—')
  .fund('part', '项目支出', null, null, null, null, '—')
  .row('年度总体目标', w(3, g('expected', null)), '完成情况', w(3, g('actual', null)))
  .head('annual', L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS())
  .maybe(d(6, '产出指标\n（50分）'), d(2, '数量指标'), '指标1：', null, null, null, null, null)
  .maybe('……', null, null, null, null, null)
  .maybe('质量指标', '指标1：', null, null, null, null, null)
  .maybe('时效指标', '指标1：', null, null, null, null, null)
  .maybe(d(2, '成本指标'), '指标1：', null, null, null, null, null)
  .maybe('……', null, null, null, null, null)
  .maybe(d(2, '效益指标\n（30分）'), '社会效益指标', '指标1：', null, null, null, null, null)
  .maybe('生态效益指标', '指标1：', null, null, null, null, null)
  .maybe('满意度指标\n（10分）', '服务对象满意度指标', '指标1：', null, null, null, null, null)
  .row(w(5, '总分'), t('weight', 100), t('score', null), null)
  .end();
const options = new Sheet('下拉选项', { grid: [1, 1, 1], hidden: true })
  .row('二级指标', '计算符号', '等级')
  .row('数量指标', '≥', '优')
  .row('质量指标', '≤', '良')
  .row('时效指标', '＝', '中')
  .row('成本指标', '定性', '差');
const xizang = form({
  id: 'sixteenth-xizang-blank-overall',
  about: '西藏隆子：财政局下发的空白整体自评表，只有占位行和总分100，另有隐藏的下拉选项，不应报错',
  sheets: [blankOverall, options],
});

export const plans = [wuhan, guangdong, xizang];
