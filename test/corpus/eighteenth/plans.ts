/** Goals of whole departments: Wuhan (clean) and Anhui (with findings). */
import { Sheet, bad, d, f, form, g, h, m, title, w } from '../form';
import { L1, L2, L3, TG } from '../kit';

/** 武汉 黄陂: income and spending with rounded shares, the list of projects beside their categories; clean. */
const whole = new Sheet('整体绩效目标', { grid: [1, 1, 2, 1, 1, 1, 1] })
  .begin('overall-target')
  .row(w(7, title('2025年部门整体绩效目标申报表')))
  .row('部门名称', w(6, f('department', '黄陂区园林和林业局')))
  .row('填报人', w(2, '梅莉'), w(2, '联系电话'), w(2, '027-61000000'))
  .row(d(9, '部门总体资金情况（万元）'), w(2, '总体资金情况'), '当年金额', '占比', w(2, '近两年收支金额'))
  .row(
    d(4, '收入构成'),
    m('part', 'label', '财政拨款', 'i1'),
    m('part', 'amount', 2860.45, 'i1'),
    '97.53%',
    2790.6,
    2702.18,
  )
  .row(m('part', 'label', '财政专户管理资金', 'i2'), m('part', 'amount', 0, 'i2'), '0.00%', 0, 0)
  .row(m('part', 'label', '单位资金', 'i3'), m('part', 'amount', 72.4, 'i3'), '2.47%', 70, 66.5)
  .row(m('total', 'label', '合计', 'it'), m('total', 'amount', 2932.85, 'it'), '100.00%', 2860.6, 2768.68)
  .row(
    d(4, '支出构成'),
    m('part', 'label', '人员类项目支出', 's1'),
    m('part', 'amount', 1120.3, 's1'),
    '38.20%',
    1098.2,
    1066,
  )
  .row(m('part', 'label', '运转类项目支出', 's2'), m('part', 'amount', 286.55, 's2'), '9.77%', 280.4, 276.68)
  .row(m('part', 'label', '特定目标类项目支出', 's3'), m('part', 'amount', 1526, 's3'), '52.03%', 1482, 1426)
  .row(m('total', 'label', '合计', 'st'), m('total', 'amount', 2932.85, 'st'), '100.00%', 2860.6, 2768.68)
  .row('部门职能概述', w(6, '负责全区园林绿化和林业生态建设。'))
  .row(
    d(4, '项目支出情况'),
    '项目类别',
    '项目名称',
    '项目总预算',
    '项目本年度预算',
    w(2, '主要支出方向和用途'),
  )
  .row('特定目标类', '城区绿化养护', 2700, 900, w(2, '绿地养护'))
  .row('特定目标类', '松材线虫病防治', 1880, 626, w(2, '疫木除治'))
  .row('运转类', '机关及所属单位运转', 286.55, 286.55, w(2, '公用经费'))
  .row('年度目标', w(6, g('expected', '养护绿地620万平方米，疫木除治率达到95%以上。')))
  .head(
    'annual',
    d(2, L1()),
    d(2, L2()),
    d(2, L3()),
    w(2, '近两年指标值'),
    d(2, TG('预期当年实现值')),
    d(2, h('basis', '指标值确定依据')),
  )
  .more(h('targetBeforeLast', '前年'), h('targetLast', '上年'))
  .ind(d(4, '产出指标'), '数量指标', '养护绿地面积', '598万平方米', '610万平方米', '≥620万平方米', '绿地台账')
  .ind('质量指标', '疫木除治率', '93%', '94%', '≥95%', '省级任务')
  .ind('时效指标', '疫木除治完成时间', '3月底前', '3月底前', '3月底前', '省级任务')
  .ind('成本指标', '每平方米绿地养护费', '1.6元', '1.5元', '≤1.5元', '定额')
  .ind(d(2, '效益指标'), '生态效益指标', '建成区绿地率', '39.6%', '40.1%', '≥40.5%', '规划')
  .ind('社会效益指标', '新增口袋公园', '5个', '6个', '≥6个', '民生实事')
  .ind('满意度指标', '服务对象满意度指标', '市民满意度', '90%', '91%', '≥91%', '问卷')
  .end();
const huangpi = form({
  id: 'eighteenth-wuhan-huangpi-overall-target',
  about: '武汉黄陂：收入与支出构成都合计2932.85，占比四舍五入，项目清单与支出构成相符，近两年指标值，无错',
  sheets: [whole],
});

/** 安徽 绩溪: a share that is another, no goal at all, a number alone, the same row twice with two values. */
const ink = new Sheet('附表2', { grid: [1, 1, 3, 1, 1, 1] })
  .begin('overall-target')
  .row(w(6, title('部门（单位）整体支出绩效目标申报表')))
  .row(w(3, '（2025年度）'), w(3, '单位：万元'))
  .row(w(2, '部门（单位）名称'), w(4, f('department', '绩溪县经济和信息化局')))
  .row(d(4, '部门预算'), '构成', '内容', '金额', w(2, '占比'))
  .row('其中', m('part', 'label', '基本支出', 'b'), m('part', 'amount', 540, 'b'), w(2, '60.00%'))
  .row(
    '其中',
    m('part', 'label', '项目支出', 'p'),
    m('part', 'amount', 360, 'p'),
    w(2, bad('share/percent', '45.00%')),
  )
  .row('合计', m('total', 'label', '支出合计', 't'), m('total', 'amount', 900, 't'), w(2, '100.00%'))
  .row('年度总体目标', w(5, bad('goal/missing', g('expected', null))))
  .head('annual', L1(), L2(), L3(), TG('指标值'), '责任股室', '备注')
  .ind(d(5, '产出指标'), d(2, '数量指标'), '扶持徽墨企业', '≥15家', '产业股', null)
  .ind('举办银企对接', bad('indicator/unit-missing', '≥8'), '产业股', null)
  .ind('质量指标', '奖补资料合格率', '100%', '产业股', null)
  .ind('时效指标', '奖补资金拨付时间', '2025年10月底前', '财务股', null)
  .ind('成本指标', '“三公”经费控制数', '≤4.5万元', '财务股', null)
  .ind(d(3, '效益指标'), '经济效益指标', '规上工业增加值增速', '≥7%', '运行股', null)
  .ind('社会效益指标', '新增就业', '≥300人', '运行股', null)
  .ind('社会效益指标', '新增就业', '≥500人', '人事股', null)
  .ind('满意度指标', '服务对象满意度指标', '企业满意度', '≥92%', '办公室', null)
  .row(w(6, '注：本表经局党组会议审定。'))
  .end()
  .finding('indicator/conflict')
  .tolerate('indicator/duplicate');
const jixi = form({
  id: 'eighteenth-anhui-jixi-overall-target-wrong',
  about: '安徽绩溪：360/900写成45%，年度目标空白，“≥8”无单位，“新增就业”一处300人一处500人',
  sheets: [ink],
});

export const plans = [huangpi, jixi];
