/** Forms without points, or without levels: 甘孜, 梁平. */
import { Sheet, bad, d, f, form, g, h, pct, t, title, w } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

/** https://taowenge.com/p-86409885.html : the older form of Sichuan without any points. */
const ganziSheet = new Sheet('文旅专项', { grid: [1, 1, 1, 2, 3, 3] })
  .begin('project-self-evaluation')
  .row(w(6, title('项目支出绩效目标自评表')))
  .row(w(6, '（2021年度）'))
  .row(w(2, '项目名称'), w(4, f('projectName', '2021年州级文化和旅游发展专项资金')))
  .row(w(2, '预算单位'), w(4, f('implementingUnit', '甘孜州文化广播电视和旅游局')))
  .fundHead(w(2, d(4, '预算执行情况（万元）')), w(2, LB()), BA('预算数'), EX('执行数'))
  .fund('total', w(2, '合计'), 1000, 1000)
  .fund('part', w(2, '其中：财政拨款'), 1000, 1000)
  .fund('part', w(2, '其他资金'), null, null)
  .row(w(2, d(2, '年度目标完成情况')), w(2, '预期目标'), w(2, '实际完成目标'))
  .row(
    w(2, g('expected', '用于旅游宣传营销、产业发展、品牌创立等方面。')),
    w(2, g('actual', '完成宣传营销、产业发展、品牌创立三方面工作。')),
  )
  .head('annual', d(8, '绩效指标完成情况'), L1(), L2(), L3(), TG('预期指标值'), AC('实际完成指标值'))
  .ind(d(3, '项目完成指标'), '数量指标', '举办旅游推介会', '4场', '5场')
  .ind('质量指标', '宣传片验收合格率', '100%', '100%')
  .ind('时效指标', '完成时间', '2021年12月', '2021年12月')
  .ind(d(3, '项目效果指标'), d(2, '经济效益指标'), '全年接待游客', '3500万人次', '3577.95万人次')
  .ind('全年旅游综合收入', '385亿元', '392.40亿元')
  .ind(
    '社会效益指标',
    '提升甘孜文旅形象和知名度',
    '甘孜旅游知名度和美誉度得到提升',
    '甘孜文旅的形象得到进一步提升，甘孜旅游知名度和美誉度得到提升',
  )
  .ind('满意度指标', '服务对象满意度指标', '游客满意度', '≥90%', '93%')
  .row(
    w(
      6,
      '注：项目支出绩效目标自评表在项目执行完毕后填报，预期指标值在系统中自动生成，部门填报实际完成指标值。',
    ),
  )
  .end()
  .tolerate(
    'funds/rate-missing',
    'funds/score-missing',
    'layout/missing-column',
    'weight/missing',
    'score/missing',
  );
const ganzi = form({
  id: 'tenth-ganzi-tourism-no-scores',
  about:
    '四川甘孜2021旧式自评表：预期指标值/实际完成指标值，没有分值、得分、执行率，一级是项目完成/项目效果，无错',
  sheets: [ganziSheet],
  tolerated: ['indicator/level1-missing', 'indicator/level2-missing', 'indicator/category', 'field/missing'],
});

/** https://m.001doc.com/doc/900957.html : whole department on one grid without levels; the rate stands on the 其中 line only; lost digits of the amounts completed; planted: 7.2 of 8 with all points. */
const liangpingSheet = new Sheet('部门整体', { grid: [3, 1, 1, 1, 1, 1, 1, 2] })
  .begin('overall-self-evaluation')
  .row(w(8, title('重庆市梁平区林业局2022年度部门整体绩效自评表')))
  .row(
    '主管部门',
    w(2, f('department', '重庆市梁平区林业局')),
    '部门联系人',
    '李薇',
    w(2, '自评总分（分）'),
    t('score', 97.93),
  )
  .fundHead(
    w(2, LB()),
    BI('年初预算数'),
    BA('全年（调整）预算数'),
    EX('全年执行数'),
    RT('执行率'),
    WT('执行率权重'),
    SC('执行率得分'),
  )
  .fund('total', w(2, '年度总金额'), 12846.32, 31527.06, 24991.5, null, null, null)
  .fund('part', w(2, '其中财政拨款'), 12846.32, 31527.06, 24991.5, pct(24991.5 / 31527.06, '0.00%'), 10, 7.93)
  .row(d(2, '当年绩效目标'), w(2, '年初绩效目标'), w(2, '全年（调整）绩效目标'), w(3, '全年目标实际完成情况'))
  .row(
    w(
      2,
      '维护林业、林区安全稳定，全区森林资源、陆生野生动物资源得到有效保护，病死松树株数实现双下降，森林火灾发生率为0。',
    ),
    w(2, '完成维护林业、林区安全稳定，松材线虫病疫情发生面积和病死松树株数实现双下降。'),
    w(3, g('actual', '全区森林资源、陆生野生动物资源得到有效保护，成功创建国家重要湿地、国家森林城市。')),
  )
  .head(
    'annual',
    L3('指标名称'),
    h('unit', '计量单位'),
    h('operator', '指标性质'),
    TG('指标值'),
    WT('指标权重（分）'),
    AC('全年完成值'),
    SC('指标得分（分）'),
    RS('说明'),
  )
  .ind('天然林和公益林管护当期任务完成率', '%', '≥', 90, 10, 100, 10, null)
  .ind('国家级公益林管护面积', '万亩', '≥', 8, 10, 7.2, bad('score/unmet-full', 10), null)
  .ind('森林抚育（营林）面积', '万亩', '≥', 1, 10, 1, 10, null)
  .ind('天保工程区森林资源管护面积', '万亩', '≥', 50, 10, 50, 10, null)
  .ind('森林火灾受害率', '‰', '≤', 0.9, 10, 0, 10, null)
  .ind('主要林业有害生物成灾率', '‰', '≤', 0.4, 10, 0.1, 10, null)
  .ind('公益林提供管护岗位', '个', '≥', 300, 10, 312, 10, null)
  .ind('新造林面积', '万亩', '≥', 2.5, 10, 2.5, 10, null)
  .ind('服务对象满意度', '%', '≥', 90, 10, 92, 10, null)
  .end()
  .tolerate(
    'score/reason-missing',
    'funds/rate-missing',
    'funds/score-missing',
    'funds/low-rate-unexplained',
    'indicator/level1-missing',
    'indicator/level2-missing',
    'layout/missing-column',
    'total/missing',
    'weight/missing',
  );
const liangping = form({
  id: 'tenth-liangping-forestry',
  about:
    '重庆梁平2022部门整体：没有一二级指标，总金额行无执行率，其中行79.27%得7.93，总分97.93在表头；管护7.2万亩少于8万亩仍得满分',
  sheets: [liangpingSheet],
});

export const levels = [ganzi, liangping];
