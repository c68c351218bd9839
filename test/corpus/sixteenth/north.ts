/** Project self-evaluations of the north: Hebei, Liaoning, Heilongjiang, Inner Mongolia, Shandong. */
import { Sheet, bad, d, f, form, g, h, num, pct, t, title, w, wd } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

/** 河北 曲阳: points before the target, the total beside the year, rounding to 9.5; names of columns of its own; clean. */
const carving = new Sheet('石雕传承', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, title('曲阳县2024年度县级预算项目支出绩效自评表')))
  .row('预算年度', w(3, f('year', '2024年')), '自评得分合计', w(3, t('score', 98.93)))
  .row(
    '项目名称',
    w(3, f('projectName', '曲阳石雕技艺传承与展示中心运行')),
    '项目主管单位',
    w(3, f('department', '曲阳县文化广电和旅游局')),
  )
  .row('项目实施单位', w(7, f('implementingUnit', '曲阳县雕刻文化产业服务中心')))
  .fundHead(
    d(4, '项目资金（万元）'),
    LB('资金构成'),
    BI('年初批复数'),
    BA('调整后全年预算（A）'),
    EX('全年支出数（B）'),
    RT('执行率（B÷A）'),
    SC('自评打分'),
    WT('满分值'),
  )
  .fund('total', '年度资金总额', num(180), num(172.35), num(163.66), '94.96%', 9.5, 10)
  .fund('part', '其中：省级补助资金', num(100), num(100), num(96.34), '96.34%', null, null)
  .fund('part', '县级财政资金', num(80), num(72.35), num(67.32), '93.05%', null, null)
  .row(
    '年度总体目标',
    w(3, g('expected', '展示中心全年开放，培训石雕技师200人。')),
    '目标完成情况',
    w(3, g('actual', '全年开放312天，培训石雕技师206人。')),
  )
  .head(
    'annual',
    L1(),
    L2(),
    L3('三级指标名称'),
    WT('满分值'),
    TG('年度计划值'),
    AC('年末实际值'),
    SC('自评打分'),
    RS('未达标原因及整改措施'),
  )
  .ind(d(5, '产出指标'), d(2, '数量指标'), '培训石雕技师人数', 15, '≥200人', '206人', 15, null)
  .ind('展示中心开放天数', 10, '300天', '312天', 10, null)
  .ind('质量指标', '技师考核合格率', 10, '≥95%', '97.09%', 10, null)
  .ind('时效指标', '培训任务完成时间', 5, '2024年10月31日', '2024年10月31日', 5, null)
  .ind('成本指标', '人均培训成本', 10, '≤3500元', '3436.89元', 10, null)
  .ind(d(2, '效益指标'), '社会效益指标', '接待参观人次', 15, '≥12万人次', '12.4万人次', 15, null)
  .ind(
    '可持续影响指标',
    '青年传承人留任率',
    15,
    '≥80%',
    '76.97%',
    14.43,
    '7名青年学徒赴外地就业，2025年提高学徒补贴',
  )
  .ind('满意度指标', '服务对象满意度指标', '参观游客满意度', 10, '≥90%', '95.6%', 10, null)
  .end();
const hebei = form({
  id: 'sixteenth-hebei-carving',
  about: '河北曲阳：满分值在计划值前，打分在满分前，总分在上方，94.96%得9.5为四舍五入，同日完成，无错',
  sheets: [carving],
});

/** 辽宁 桓仁: value, unit, sign under one header, in this order; the rate is another than the money says, a share miscounted. */
const grapes = new Sheet('冰葡萄', { grid: [1, 1, 2, 1, 1, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(10, '附件2'))
  .row(w(10, title('项目支出绩效自评表（2024年）')))
  .row(
    w(2, '项目名称'),
    w(3, f('projectName', '冰葡萄基地越冬防寒')),
    w(2, '主管部门'),
    w(3, f('department', '桓仁满族自治县农业农村局')),
  )
  .row(w(2, '项目承担单位'), w(8, f('implementingUnit', '桓仁满族自治县农业发展服务中心')))
  .fundHead(
    w(3, LB('预算执行情况（万元）')),
    BI('年初预算'),
    w(2, BA('全年预算数')),
    EX('全年执行数'),
    WT('分值'),
    RT('执行率'),
    SC('得分'),
  )
  .fund('total', w(3, '资金总额'), 300, w(2, 300), 276, 10, bad('funds/rate', pct(0.96, '0.00%')), 9.2)
  .fund('part', w(3, '其中：财政拨款'), 260, w(2, 260), 236, '—', pct(236 / 260, '0.00%'), '—')
  .fund('part', w(3, '自筹资金'), 40, w(2, 40), 40, '—', pct(1, '0.00%'), '—')
  .row(
    w(2, '年度绩效目标'),
    w(3, g('expected', '对1200亩冰葡萄园实施防寒。')),
    w(2, '全年完成情况'),
    w(3, g('actual', '对1110亩冰葡萄园实施防寒。')),
  )
  .head(
    'annual',
    d(2, L1()),
    d(2, L2()),
    d(2, L3()),
    w(3, '年度指标值'),
    d(2, AC('全年实现值')),
    d(2, WT('分值')),
    d(2, SC('得分')),
    d(2, RS('偏差说明')),
  )
  .more(TG('指标值'), h('unit', '度量单位'), h('operator', '指标性质'))
  .ind(
    d(4, '产出指标'),
    '数量指标',
    '实施防寒面积',
    1200,
    '亩',
    '≥',
    1110,
    15,
    bad('score/quantitative', 12),
    '北甸子乡90亩葡萄园改种',
  )
  .ind('质量指标', '枝条越冬成活率', 92, '%', '≥', 94.3, 15, 15, null)
  .ind('时效指标', '防寒覆盖完成月份', 11, '月', '≤', 11, 10, 10, null)
  .ind('成本指标', '亩均防寒成本', 2500, '元', '≤', 2486.49, 10, 10, null)
  .ind(d(2, '效益指标'), '经济效益指标', '亩均增收', 800, '元', '≥', 860, 15, 15, null)
  .ind('社会效益指标', '冻害绝收面积', 0, '亩', '＝', 0, 15, 15, null)
  .ind('满意度指标', '服务对象满意度指标', '种植户满意度', 90, '%', '≥', 93, 10, 10, null)
  .row(w(7, '总计'), t('weight', 100), t('score', 96.2), null)
  .end();
const liaoning = form({
  id: 'sixteenth-liaoning-grapes-wrong',
  about: '辽宁桓仁：年度指标值下依次为指标值、度量单位、指标性质；276/300写成96%，1110/1200应得13.88而得12',
  sheets: [grapes],
});

/** 黑龙江 抚远: from C5, column of codes hidden inside, two blank columns; another unit, and the total is not the sum. */
const fish = new Sheet('渔政', {
  at: 'C5',
  grid: [1, 1, 1, 2, 1, 1, 1, 1, 2],
  gaps: [4, 8],
  hiddenColumns: [5],
})
  .begin('project-self-evaluation')
  .row(w(9, title('2 0 2 4 年 度 项 目 支 出 绩 效 自 评 表')))
  .row(w(6, '填报单位（盖章）：抚远市农业综合行政执法大队'), w(3, '金额：万元'))
  .row(
    '项目名称',
    w(4, f('projectName', '黑龙江、乌苏里江界江渔政执法')),
    '主管部门',
    w(3, f('department', '抚远市农业农村局')),
  )
  .gap()
  .fundHead(w(4, LB('资金情况')), BI('年初预算'), BA('调整预算'), EX('决算数'), w(2, '结余'))
  .fund('total', w(4, '合计'), 96, 96, 96, w(2, 0))
  .fund('part', w(4, '中央农业资源保护资金'), 60, 60, 60, w(2, 0))
  .fund('part', w(4, '市级资金'), 36, 36, 36, w(2, 0))
  .row(
    '目标',
    w(4, g('expected', '界江禁渔期巡护全覆盖。')),
    '完成',
    w(3, g('actual', '巡护全覆盖，查处案件18起。')),
  )
  .gap()
  .head(
    'annual',
    L1('一级'),
    L2('二级'),
    '编码',
    L3('三级指标'),
    TG('目标数'),
    AC('完成数'),
    WT('分值'),
    SC('评分'),
    RS('原因说明'),
  )
  .ind('预算执行率', '预算执行率', 'Z001', '预算执行率', '100%', '100%', 10, 10, null)
  .ind(
    d(5, '产出指标'),
    d(2, '数量'),
    'C001',
    '界江巡护次数',
    '≥240次',
    bad('actual/unit', '252公里'),
    15,
    15,
    null,
  )
  .ind('C002', '更新执法艇发动机', '2台', '2台', 10, 10, null)
  .ind('质量', 'C003', '案件办结率', '≥95%', '100%', 10, 10, null)
  .ind('时效', 'C004', '禁渔期公告发布时间', '5月20日前', '5月12日', 5, 5, null)
  .ind('成本', 'C005', '每次巡护油料成本', '≤1500元', '1420元', 10, 10, null)
  .ind(d(2, '效益指标'), '生态效益', 'X001', '增殖放流成活率', '≥85%', '86.4%', 20, 20, null)
  .ind('社会效益', 'X002', '涉外渔业事件', '0起', '0起', 10, 10, null)
  .ind('满意度指标', '服务对象满意度', 'M001', '渔民满意度', '≥92%', '90.16%', 10, 9.8, '渔船停泊区改造占道')
  .row(w(6, '合　计'), t('weight', 100), bad('total/score', t('score', 98.9)), null)
  .end();
const heilongjiang = form({
  id: 'sixteenth-heilongjiang-fishery-wrong',
  about: '黑龙江抚远：C5起，两处空列，隐藏编码列，执行率写在指标行；252公里对240次，得分合计99.8写成98.9',
  sheets: [fish],
});

/** 内蒙古 额济纳: the direction in words, a bare 100 for the rate; name of the project and the total score were forgotten. */
const poplar = new Sheet('Sheet1', { grid: [1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(11, title('项目支出绩效自评表')))
  .row(w(11, '（2024年度）'))
  .row(w(2, '项目名称'), w(9, bad('field/missing', f('projectName', null))))
  .row(
    w(2, '主管部门'),
    w(3, f('department', '额济纳旗林业和草原局')),
    w(2, '实施单位'),
    w(4, f('implementingUnit', '额济纳胡杨林自然保护区管护中心')),
  )
  .fundHead(
    w(2, d(4, '项目资金\n（万元）')),
    LB(),
    w(2, BI('年初预算数')),
    w(2, BA('全年预算数')),
    EX('全年执行数'),
    WT('分值'),
    RT('执行率(%)'),
    SC('得分'),
  )
  .fund('total', '年度资金总额', w(2, 460), w(2, 460), 460, 10, 100, 10)
  .fund('part', '当年财政拨款', w(2, 400), w(2, 400), 400, '-', 100, '-')
  .fund('part', '上年结转资金', w(2, 60), w(2, 60), 60, '-', 100, '-')
  .row(d(2, '年度总体目标'), w(5, '预期目标'), w(5, '实际完成情况'))
  .row(w(5, g('expected', '围栏封育胡杨林2.6万亩。')), w(5, g('actual', '围栏封育胡杨林2.65万亩。')))
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    h('direction', '指标性质'),
    h('operator', '指标方向'),
    TG('年度指标值'),
    AC('实际完成值'),
    h('unit', '计量单位'),
    WT('分值'),
    SC('得分'),
    RS('偏差原因分析及改进措施'),
  )
  .ind(d(4, '产出指标'), '数量指标', '围栏封育面积', '正向', '大于等于', 2.6, 2.65, '万亩', 20, 20, null)
  .ind('质量指标', '围栏完好率', '正向', '大于等于', 95, 96, '%', 10, 10, null)
  .ind('时效指标', '病虫害处置时限', '反向', '小于等于', 48, 36, '小时', 10, 10, null)
  .ind('成本指标', '每亩封育成本', '反向', '小于等于', 160, 158.49, '元', 10, 10, null)
  .ind(d(2, '效益指标'), '生态效益指标', '森林火灾受害率', '反向', '小于等于', 0.9, 0, '‰', 15, 15, null)
  .ind('社会效益指标', '吸纳牧民就业', '正向', '大于等于', 60, 63, '人', 15, 15, null)
  .ind('满意度指标', '服务对象满意度指标', '牧民满意度', '正向', '大于等于', 90, 94, '%', 10, 10, null)
  .row(w(8, '总分'), t('weight', 100), bad('total/missing', t('score', null)), null)
  .end();
const neimenggu = form({
  id: 'sixteenth-neimenggu-poplar-wrong',
  about: '内蒙古额济纳：正向反向与方向文字两列，裸数100为执行率，火灾受害率实际0；项目名称空白，总分空白',
  sheets: [poplar],
});

/** 山东 高唐: the budget at the start is the denominator, a column tells how points are given; execution has no score, 时效 is missing. */
const brush = new Sheet('书画普及', { grid: [1, 1, 2, 1, 1, 1, 2, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('高唐县项目支出绩效自评表')))
  .row(w(5, '填表日期：2025年3月5日'), w(4, '2024年度     单位：万元'))
  .row(
    w(2, '项目名称'),
    w(2, f('projectName', '书画之乡公益培训')),
    w(2, '主管部门'),
    w(3, f('department', '高唐县教育和体育局')),
  )
  .row(w(2, '资金使用单位'), w(7, f('implementingUnit', '高唐县美术馆')))
  .fundHead(
    wd(2, 3, '项目资金'),
    LB(),
    BI('年初预算数(A)'),
    w(2, EX('全年执行数(B)')),
    RT('执行率(B/A)'),
    WT('分值'),
    SC('得分'),
  )
  .fund('total', '年度资金总额', 45, w(2, 43.2), '96%', 10, bad('funds/score-missing', null))
  .fund('part', '其中：财政拨款', 45, w(2, 43.2), '96%', '—', '—')
  .row(
    '年度目标',
    w(4, g('expected', '举办公益培训80班次。')),
    '完成情况',
    w(3, g('actual', '举办公益培训84班次。')),
  )
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    TG('预期指标值(A)'),
    AC('实际完成指标值(B)'),
    WT('分值'),
    h('scoringText', '得分计算方法'),
    SC('得分'),
    RS('未完成原因'),
  )
  .ind(
    d(4, '产出指标'),
    d(2, '数量指标'),
    '举办公益培训班次',
    '≥80班次',
    '84班次',
    15,
    '完成得满分，否则B/A×15',
    15,
    null,
  )
  .ind('培训学员人次', '≥3200人次', '3328人次', 15, '完成得满分，否则B/A×15', 15, null)
  .ind('质量指标', '学员结业率', '≥90%', '87.3%', 10, 'B/A×10', 9.7, '暑期班学员随父母外出')
  .ind('成本指标', '每班次授课成本', '≤5400元', '5142.86元', 10, '不超过得满分，否则A/B×10', 10, null)
  .ind(
    d(2, '效益指标'),
    '社会效益指标',
    '获市级以上奖项',
    '≥20件',
    '22件',
    15,
    '完成得满分，否则B/A×15',
    15,
    null,
  )
  .ind('可持续影响指标', '书画氛围', '浓厚', '浓厚', 15, '达成100-80%(含)，部分达成80-50%(含)', 15, null)
  .ind('满意度指标', '服务对象满意度指标', '学员满意度', '≥95%', '98.1%', 10, 'B/A×10', 10, null)
  .row(w(5, '总分'), t('weight', 100), null, t('score', 89.7), null)
  .end()
  .finding('indicator/level2-missing')
  .tolerate('total/score');
const shandong = form({
  id: 'sixteenth-shandong-brush-wrong',
  about: '山东高唐：年初预算数(A)为分母，得分计算方法一列；执行率得分空白，缺时效指标',
  sheets: [brush],
});

export const north = [hebei, liaoning, heilongjiang, neimenggu, shandong];
