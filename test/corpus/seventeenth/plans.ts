/** Declarations of 重庆荣昌, 黑龙江双鸭山, 内蒙古满洲里 and the whole of 湖北广水十里街道; the budget of 重庆荣昌仁义中学. */
import { Sheet, bad, d, f, form, g, h, m, num, pct, t, title, w } from '../form';
import { L1, L2, L3, TG, WT } from '../kit';

/** http://www.rongchang.gov.cn/bm/qczj/zwgk_70831/zfxxgkml_160169/zdzj/gzjz/202202/t20220211_10381788.html : 2888 + 151 = 3039; clean. */
const reservoir = new Sheet('附件3', { grid: [1, 1, 1, 2, 2, 1] })
  .begin('project-target')
  .row(w(6, '附件3'))
  .row(w(6, title('中央水库移民扶持基金绩效目标申报表')))
  .row(w(6, '（2022年度）'))
  .row(w(2, '项目名称'), w(4, f('projectName', '大中型水库移民后期扶持基金')))
  .row(w(2, '中央主管部门'), w(4, '水利部'))
  .row(
    w(2, '区县主管部门'),
    w(2, f('department', '重庆市荣昌区财政局')),
    '实施单位',
    f('implementingUnit', '重庆市荣昌区水利局'),
  )
  .row(
    w(2, d(4, '资金情况\n（万元）')),
    w(2, m('total', 'label', '年度金额：', 'a')),
    w(2, m('total', 'amount', 3039, 'a')),
  )
  .row(w(2, m('part', 'label', '其中：中央补助', 'b')), w(2, m('part', 'amount', 2888, 'b')))
  .row(w(2, m('part', 'label', '市级资金', 'c')), w(2, m('part', 'amount', 151, 'c')))
  .row(w(2, m('part', 'label', '其他资金', 'd')), w(2, m('part', 'amount', 0, 'd')))
  .row(w(2, '年度目标'), w(4, g('expected', '直补资金足额发放，移民美丽家园建设和产业扶持按计划实施。')))
  .head('annual', d(8, '绩效指标'), L1(), L2(), w(2, L3()), TG('指标值'))
  .ind(d(4, '产出指标'), '数量指标', w(2, '后期扶持直补移民人数'), '≥1.62万人')
  .ind('质量指标', w(2, '扶持项目验收合格率'), '100%')
  .ind('时效指标', w(2, '直补资金发放完成时间'), '2022年12月底前')
  .ind('成本指标', w(2, '直补标准'), '600元/人·年')
  .ind(d(2, '效益指标'), '经济效益指标', w(2, '移民人均可支配收入增长'), '≥8%')
  .ind('社会效益指标', w(2, '移民群体性事件'), '0起')
  .ind('满意度指标', '服务对象满意度指标', w(2, '移民满意度'), '≥90%')
  .end();
const rongchang = form({
  id: 'seventeenth-chongqing-reservoir-target-published',
  about: '重庆荣昌（公开通知的数字）：年度金额3039=中央2888+市级151，无分值，无错',
  sheets: [reservoir],
});

/** http://standardelectriclabs.com/sys/fd17f2c44cb84dbc963cebba323226ca/202102/c07_133254.shtml (双鸭山市委统战部, 2021). */
const front = new Sheet('12', { grid: [1, 1, 1, 2, 1, 1, 1] })
  .begin('project-target')
  .row(w(7, title('十二、2021年部门预算项目支出绩效目标表')))
  .row(w(4, '单位：中共双鸭山市委统战部'), w(3, '金额单位：万元'))
  .row(
    '项目名称',
    w(3, f('projectName', '党外代表人士教育培训')),
    '预算单位',
    w(2, f('implementingUnit', '中共双鸭山市委统战部')),
  )
  .row(
    '项目资金',
    m('total', 'label', '资金总额', 'a'),
    m('total', 'amount', 12, 'a'),
    m('part', 'label', '财政拨款', 'b'),
    m('part', 'amount', 12, 'b'),
    m('part', 'label', '其他', 'c'),
    m('part', 'amount', 0, 'c'),
  )
  .row('年度绩效目标', w(6, g('expected', '举办党外代表人士培训班4期，培训240人次。')))
  .head('annual', '序号', L1(), L2(), L3(), TG('指标值'), h('unit', '计量单位'), h('operator', '方向'))
  .ind(1, d(5, '产出指标'), d(2, '数量指标'), '举办培训班', 4, '期', '≥')
  .ind(2, '培训党外代表人士', bad('indicator/target-missing', null), '人次', '≥')
  .ind(3, '质量指标', '参训人员结业率', 95, '%', '≥')
  .ind(4, '时效指标', '培训完成月份', 11, '月', '≤')
  .ind(5, '成本指标', '培训总成本', bad('cost/exceeds-budget', 15), '万元', '≤')
  .ind(6, '效益指标', '社会效益指标', '形成调研建议', 10, '篇', '≥')
  .ind(7, '满意度指标', '服务对象满意度指标', '参训人员满意度', 90, '%', '≥')
  .end();
const shuangyashan = form({
  id: 'seventeenth-heilongjiang-united-front-target-wrong',
  about: '黑龙江双鸭山：三个金额一行，方向在最后一列；培训人次没有指标值，成本≤15万元超过预算12万元',
  sheets: [front],
});

/** http://www.nmmanzhouli.jcy.gov.cn/zwxxgk/202203/t20220301_3568348.shtml (满洲里市检察院, 2022), 九、项目支出绩效目标申报表. */
const manzhouli = new Sheet('九', { at: 'B1', grid: [1, 1, 2, 1, 1, 1, 1] })
  .begin('project-target')
  .row(w(7, title('项目支出绩效目标申报表')))
  .row(w(7, '（2022年）'))
  .row(
    '项目名称',
    w(2, f('projectName', '聘用制书记员经费')),
    w(2, '主管部门'),
    w(2, f('department', '满洲里市人民检察院')),
  )
  .row('项目属性', w(2, '延续项目'), w(2, '项目期'), w(2, '1年'))
  .row(
    d(3, '项目资金（万元）'),
    w(2, m('total', 'label', '年度资金总额：')),
    w(4, m('total', 'amount', 93.6)),
  )
  .row(w(2, m('part', 'label', '其中：财政拨款')), w(4, m('part', 'amount', 93.6)))
  .row(w(2, m('part', 'label', '其他资金')), w(4, m('part', 'amount', 0)))
  .row('测算依据', w(6, bad('basis/expression', '书记员13人×6000元/月×12个月=83.6万元。')))
  .row('年度目标', w(6, g('expected', '保障13名聘用制书记员工资和社保，辅助办案。')))
  .head('annual', L1(), L2(), L3(), h('operator', '符号'), TG('指标值'), h('unit', '单位'), WT())
  .ind(d(5, '产出指标'), d(2, '数量指标'), '聘用书记员人数', '＝', 13, '人', 10)
  .ind('辅助办理案件', '≥', 350, '件', 10)
  .ind('质量指标', '卷宗归档合格率', '≥', 98, '%', 10)
  .ind('时效指标', '每月工资发放日', '≤', 15, '日', 10)
  .ind('成本指标', '书记员月人均工资', '≤', 6000, '元', 10)
  .ind(d(2, '效益指标'), '社会效益指标', '案件办理平均缩短', '≥', 3, '天', 15)
  .ind('可持续影响指标', '书记员队伍流失率', '≤', 10, '%', 10)
  .ind('满意度指标', '服务对象满意度指标', '检察官满意度', '≥', 90, '%', 10)
  .row(w(6, '合计'), bad('total/weight|weight/total', t('weight', 90)))
  .end()
  .tolerate(
    'weight/total',
    'total/weight',
    'weight/level1',
    'basis/plan-vs-detail',
    'indicator/input-as-output',
  );
const neimenggu = form({
  id: 'seventeenth-neimenggu-manzhouli-target-wrong',
  about: '内蒙古满洲里：B1起，13×6000×12=93.6万元误写83.6万元；分值相加85而合计写90',
  sheets: [manzhouli],
});

/** http://www.guangshui.gov.cn/zwgk/xxgkml/czzj/czyjs/bmys_gss/2021nbmys_gss_56825/202112/t20211214_948592.shtml (十里街道, 2022). */
const shili = new Sheet('整体绩效目标', { grid: [1, 1, 1, 2, 1, 1, 1] })
  .begin('overall-target')
  .row(w(7, title('2022年部门（单位）整体绩效目标申报表')))
  .row('部门名称', w(3, f('department', '广水市十里街道办事处')), '填报人', w(2, '邓晓燕'))
  .row(d(9, '总体资金情况（万元）'), w(2, '项目'), '当年金额', '占比', '2021年', '2020年')
  .row(
    d(4, '收入构成'),
    m('part', 'label', '财政拨款', 'i1'),
    m('part', 'amount', 1620, 'i1'),
    bad('share/percent', pct(0.8, '0.00%')),
    1580,
    1510,
  )
  .row(
    m('part', 'label', '上级补助', 'i2'),
    m('part', 'amount', 150, 'i2'),
    pct(150 / 1800, '0.00%'),
    140,
    120,
  )
  .row(m('part', 'label', '单位资金', 'i3'), m('part', 'amount', 30, 'i3'), pct(30 / 1800, '0.00%'), 20, 20)
  .row(m('total', 'label', '合计', 'it'), m('total', 'amount', 1800, 'it'), pct(1, '0.00%'), 1740, 1650)
  .row(
    d(4, '支出构成'),
    m('part', 'label', '人员类', 'o1'),
    m('part', 'amount', 990, 'o1'),
    pct(0.55, '0.00%'),
    960,
    930,
  )
  .row(m('part', 'label', '运转类', 'o2'), m('part', 'amount', 270, 'o2'), pct(0.15, '0.00%'), 260, 240)
  .row(m('part', 'label', '特定目标类', 'o3'), m('part', 'amount', 540, 'o3'), pct(0.3, '0.00%'), 520, 480)
  .row(m('total', 'label', '合计', 'ot'), m('total', 'amount', 1800, 'ot'), pct(1, '0.00%'), 1740, 1650)
  .row('部门职能概述', w(6, '统筹辖区经济社会发展，组织公共服务，实施综合管理，加强基层党建。'))
  .row(g('name', '年度目标1'), w(6, g('expected', '推进乡村建设，改善人居环境。')))
  .head('annual', d(2, L1()), d(2, L2()), w(2, d(2, L3())), w(2, '近两年指标值'), d(2, TG('预期当年实现值')))
  .more(h('targetBeforeLast', '2020年'), h('targetLast', '2021年'))
  .ind(d(4, '产出指标'), '数量指标', w(2, '创建美丽乡村示范湾组'), '4个', '6个', '≥8个')
  .ind('质量指标', w(2, '生活垃圾无害化处理率'), '95%', '98%', '≥98%')
  .ind('时效指标', w(2, '诉求办结时限'), '10天', '7天', '≤7天')
  .ind('成本指标', w(2, '公用经费控制率'), '98%', '97%', '≤100%')
  .ind('效益指标', '社会效益指标', w(2, '受益群众人数'), '3000人', '4200人', '≥5000人')
  .ind('满意度指标', '服务对象满意度指标', w(2, '辖区群众满意度'), '90%', '91%', '≥92%')
  .end();
const guangshui = form({
  id: 'seventeenth-hubei-guangshui-street-overall-target-wrong',
  about: '湖北广水：收入、支出各占一块并带占比和前两年，近两年指标值在当年之前；1620/1800应为90%而写80%',
  sheets: [shili],
});

/**
 * http://www.rongchang.gov.cn/bm/qjw/zwgk_70831/fdzdgknr_70834/ysjs/ysgk/202502/t20250210_14283889.html : income of 8305.33; the
 * expenses make the same, but the page says 8303.55.
 */
const school = new Sheet('01', { grid: [2, 1, 2, 1] })
  .begin('budget-01')
  .row(w(4, '表一'))
  .row(w(4, title('2025年收支预算总表')))
  .row(w(2, '单位：重庆市荣昌仁义中学校'), w(2, '金额单位：万元'))
  .row(w(2, '收入'), w(2, '支出'))
  .row('项目', '预算数', '项目', '预算数')
  .row('一、一般公共预算拨款收入', num(5478.16), '一、教育支出', num(4902.56))
  .row('二、政府性基金预算拨款收入', num(0), '二、社会保障和就业支出', num(870.81))
  .row('三、国有资本经营预算收入', num(0), '三、卫生健康支出', num(237.9))
  .row('四、财政专户管理资金收入', num(650), '四、住房保障支出', num(244.39))
  .row('五、事业收入', num(0), '五、其他支出', num(2049.67))
  .row('本年收入合计', num(6128.16), '本年支出合计', bad('budget/total', num(8303.55)))
  .row('上年结转', num(2177.17), '年终结转', num(0))
  .row('收入总计', num(8305.33), '支出总计', num(8303.55))
  .end()
  .tolerate('budget/total', 'budget/cross-table', 'budget/row-sum');
const renyi = form({
  id: 'seventeenth-chongqing-renyi-school-budget-published-wrong',
  about: '重庆荣昌仁义中学（公开说明的数字）：支出各项相加8305.33，合计写8303.55，与收入总计不等',
  sheets: [school],
});

export const plans = [rongchang, shuangyashan, neimenggu, guangshui, renyi];
