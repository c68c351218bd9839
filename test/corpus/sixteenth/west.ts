/** Project self-evaluations of the west: Shaanxi, Qinghai, Xinjiang. */
import { Sheet, bad, d, f, form, g, h, t, title, w, wd } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

/** 陕西 留坝: a header of three rows; an ecological benefit among the outputs, and nobody wrote down what was spent. */
const honey = new Sheet('棒棒蜜', { grid: [1, 1, 2, 1, 1, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(10, title('留坝县财政支出项目绩效自评表（2024年度）')))
  .row(
    '项目名称',
    w(4, f('projectName', '棒棒蜜产业发展')),
    '预算主管部门',
    w(4, f('department', '留坝县农业农村局')),
  )
  .row('项目实施单位', w(9, f('implementingUnit', '留坝县畜牧兽医技术推广中心')))
  .fundHead(
    d(3, '项目资金\n（万元）'),
    w(2, LB('资金性质')),
    BI('年初预算数'),
    BA('全年预算数'),
    EX('全年执行数'),
    RT('执行率'),
    WT('分值'),
    SC('得分'),
    '备注',
  )
  .fund('total', w(2, '年度资金总额'), 130, 130, bad('funds/missing', null), '100%', 10, 10, null)
  .fund('part', w(2, '县级财政衔接资金'), 130, 130, null, '100%', null, null, null)
  .row(
    '年度总体目标',
    w(4, g('expected', '新增蜂群2600箱，棒棒蜜产量13吨。')),
    '总体完成情况',
    w(4, g('actual', '新增蜂群2650箱，棒棒蜜产量13.2吨。')),
  )
  .head(
    'annual',
    d(3, L1()),
    d(3, L2()),
    d(3, L3()),
    w(4, '指标完成情况'),
    w(2, '评分情况'),
    d(3, RS('偏差原因及改进措施')),
  )
  .more(w(3, '年度目标值'), d(2, AC('年末完成值')), d(2, WT('分值')), d(2, SC('得分')))
  .more(h('operator', '符号'), TG('数值'), h('unit', '单位'))
  .ind(d(5, '产出指标'), '数量指标', '新增蜂群', '≥', 2600, '箱', 2650, 15, 15, null)
  .ind('质量指标', '蜂蜜抽检合格率', '≥', 98, '%', 98.6, 10, 10, null)
  .ind('时效指标', '蜂箱发放完成月份', '≤', 4, '月', 4, 10, 10, null)
  .ind('成本指标', '每箱蜂群补助', '≤', 500, '元', 490, 10, 10, null)
  .ind(bad('indicator/parent', '生态效益指标'), '蜜源植物保护面积', '≥', 3, '万亩', 3.1, 5, 5, null)
  .ind(d(2, '效益指标'), '经济效益指标', '蜂农户均增收', '≥', 3000, '元', 3120, 20, 20, null)
  .ind('社会效益指标', '带动脱贫户', '≥', 320, '户', 304, 10, 9.5, '16户因易地搬迁退出养蜂')
  .ind('满意度指标', '服务对象满意度指标', '蜂农满意度', '≥', 90, '%', 95, 10, 10, null)
  .row(w(7, '总分'), t('weight', 100), t('score', 99.5), null)
  .end()
  .tolerate('indicator/category', 'weight/level1', 'funds/missing');
const shaanxi = form({
  id: 'sixteenth-shaanxi-honey-wrong',
  about: '陕西留坝：三层表头，符号、数值、单位在最下层；生态效益指标列在产出下，全年执行数空白而有执行率得分',
  sheets: [honey],
});

/** 青海 称多: amounts as texts with their unit; points lost without a word, more than all of a share, and a whole cost that is not what was spent. */
const yak = new Sheet('牦牛保险', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, title('2024年州对县专项项目支出绩效自评表')))
  .row(
    '项目名称',
    w(3, f('projectName', '牦牛良种引进与保险补贴')),
    '主管部门',
    w(3, f('department', '称多县农牧和科技局')),
  )
  .row('项目单位', w(7, f('implementingUnit', '称多县畜牧兽医站')))
  .fundHead(
    d(3, '资金情况'),
    LB(),
    BI('年初预算数'),
    BA('全年预算数'),
    EX('全年执行数'),
    RT('执行率'),
    WT('分值'),
    SC('得分'),
  )
  .fund('total', '年度资金总额', '286.50万元', '286.50万元', '286.50万元', '100%', '10分', '10分')
  .fund('part', '其中：财政拨款', '286.50万元', '286.50万元', '286.50万元', '100%', '—', '—')
  .row(
    '年度目标',
    w(3, g('expected', '引进良种牦牛200头，承保牦牛3.2万头。')),
    '完成情况',
    w(3, g('actual', '引进良种牦牛201头，承保牦牛3.25万头。')),
  )
  .head('annual', L1(), L2(), L3(), TG('指标值'), AC('完成值'), WT('分值'), SC('得分'), RS('扣分原因'))
  .ind(d(5, '产出指标'), d(2, '数量指标'), '引进良种牦牛', '≥200头', '201头', '10分', '10分', null)
  .ind('承保牦牛数', '≥3.2万头', '3.25万头', '10分', '10分', null)
  .ind('质量指标', '良种牦牛检疫合格率', '100%', bad('actual/ratio-over-100', '102%'), '10分', '10分', null)
  .ind('时效指标', '保费补贴拨付时间', '6月底前', '6月18日', '10分', '10分', null)
  .ind(
    '成本指标',
    '项目总成本',
    '≤286.5万元',
    bad('actual/cost-vs-executed', '241.2万元'),
    '10分',
    '10分',
    null,
  )
  .ind(d(2, '效益指标'), '经济效益指标', '减少牧户因灾损失', '≥500万元', '523万元', '15分', '15分', null)
  .ind(
    '可持续影响指标',
    '牧户投保意识',
    '逐步增强',
    '逐步增强',
    '15分',
    '13分',
    bad('score/reason-missing', null),
  )
  .ind('满意度指标', '服务对象满意度指标', '投保牧户满意度', '≥95%', '96%', '10分', '10分', null)
  .row(w(5, '总分'), t('weight', '100分'), t('score', '98分'), null)
  .end()
  .tolerate('cost/equals-budget', 'field/amount-text');
const qinghai = form({
  id: 'sixteenth-qinghai-yak-wrong',
  about:
    '青海称多：金额、分值、得分都带单位；检疫合格率102%，总成本241.2万元与执行286.5万元不符，扣2分没有原因',
  sheets: [yak],
});

/** 新疆 尼勒克: yuan as texts with thousand separators, blank columns, a first column without content; clean. */
const bees = new Sheet('黑蜂', { at: 'B3', grid: [1, 1, 2, 1, 1, 1, 1, 2], gaps: [1, 4] })
  .begin('project-self-evaluation')
  .row(w(8, title('自治州项目支出绩效自评表')))
  .row(w(8, '（2024年度）                     单位：元'))
  .gap()
  .row(w(2, '项目名称'), w(6, f('projectName', '伊犁黑蜂保种场建设')))
  .row(
    w(2, '主管部门'),
    w(2, f('department', '尼勒克县农业农村局')),
    w(2, '实施单位'),
    w(2, f('implementingUnit', '尼勒克县种蜂场')),
  )
  .fundHead(
    wd(2, 4, '项目资金'),
    LB(),
    BI('年初预算数'),
    BA('全年预算数'),
    EX('全年执行数'),
    RT('执行率'),
    SC('得分'),
  )
  .fund('total', '年度资金总额', '1,860,000.00', '1,860,000.00', '1,841,400.00', '99.00%', '9.90')
  .fund('part', '其中：本级财政安排', '1,260,000.00', '1,260,000.00', '1,241,400.00', '98.52%', '—')
  .fund('part', '援疆资金', '600,000.00', '600,000.00', '600,000.00', '100.00%', '—')
  .row(
    w(2, '年度总体目标'),
    w(2, g('expected', '保存黑蜂核心群260群，繁育蜂王800只。')),
    w(2, '完成情况'),
    w(2, g('actual', '保存核心群260群，繁育蜂王812只。')),
  )
  .gap()
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    TG('年度指标值'),
    AC('实际完成值'),
    WT('分值'),
    SC('得分'),
    RS('偏差原因分析及改进措施'),
  )
  .ind(d(5, '产出指标'), d(2, '数量指标'), '保存黑蜂核心群', '=260群', '260群', 12, 12, null)
  .ind('繁育蜂王', '大于等于800只', '812只', 8, 8, null)
  .ind('质量指标', '保种群血统纯度', '97%—100%', '99%', 10, 10, null)
  .ind('时效指标', '秋季统防完成时间', '2024年9月30日', '2024年9月30日', 10, 10, null)
  .ind('成本指标', '单群年保种成本', '≤4000元', '3860元', 10, 10, null)
  .ind(d(2, '效益指标'), '社会效益指标', '保护区外来蜂种入侵', '≤1起', '0起', 15, 15, null)
  .ind(
    '可持续影响指标',
    '保种场管理制度',
    '完善',
    '基本完善',
    15,
    14.25,
    '越冬管理规程尚在修订，2025年3月印发',
  )
  .ind('满意度指标', '服务对象满意度指标', '蜂农满意度', '不低于90%', '100%', 10, 10, null)
  .row(w(5, '总分'), t('weight', 100), t('score', 99.15), null)
  .end();
const xinjiang = form({
  id: 'sixteenth-xinjiang-bees',
  about: '新疆尼勒克：B3起有空列空行，金额为带千分位的文本，目标为区间、同日完成、入侵0起、满意度100%，无错',
  sheets: [bees],
  tolerated: ['field/amount-text'],
});

export const west = [shaanxi, qinghai, xinjiang];
