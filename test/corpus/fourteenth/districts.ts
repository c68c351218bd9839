/** Project self-evaluations that differ in the whole from the national form: Chongqing, Guangdong, exports, lost merges. */
import { Sheet, bad, d, f, form, fx, g, h, own, t, title, w } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

/** 重庆 城口: the total on top, names of indicators without levels, coefficients; a row of 10 got 11. */
const bears = new Sheet('2024自评', { grid: [1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1] })
  .begin('project-self-evaluation')
  .row(w(11, title('2024年度项目绩效目标自评表')))
  .row(w(8, '编制单位：城口县林业局'), w(3, '单位：万元'))
  .row(
    '项目名称',
    w(4, f('projectName', '大巴山自然保护区管护')),
    w(2, '项目编码'),
    w(2, f('projectCode', '50022924T000004410987')),
    '自评总分（分）',
    t('score', 99.12),
  )
  .row(
    '主管部门',
    w(4, f('department', '城口县林业局')),
    w(2, '实施单位'),
    w(4, f('implementingUnit', '大巴山国家级自然保护区管理事务中心')),
  )
  .fundHead(
    w(2, LB('资金名称')),
    w(2, BI('年初预算数')),
    w(2, BA('全年（调整）预算数')),
    EX('全年执行数'),
    RT('执行率（%）'),
    WT('执行率权重'),
    w(2, SC('执行率得分')),
  )
  .fund('total', w(2, '年度总金额'), w(2, 380), w(2, 365), 335.8, 92, 10, w(2, 9.2))
  .fund('part', w(2, '其中：上级补助'), w(2, 280), w(2, 265), 249.1, 94, null, w(2, null))
  .fund('part', w(2, '县级资金'), w(2, 100), w(2, 100), 86.7, 86.7, null, w(2, null))
  .row('年初绩效目标', w(3, '调整绩效目标'), w(7, '全年目标实际完成情况'))
  .row(
    g('expected', '管护天然林13.6万公顷，布设红外相机260台。'),
    w(3, '布设红外相机调整为250台。'),
    w(7, g('actual', '管护天然林13.6万公顷，布设红外相机250台。')),
  )
  .head(
    'annual',
    '序号',
    L3('指标名称'),
    h('unit', '计量单位'),
    h('operator', '指标性质'),
    TG('年初指标值'),
    h('adjustedTarget', '调整指标值'),
    AC('全年完成值'),
    '得分系数（%）',
    WT('指标权重'),
    SC('指标得分'),
    '是否核心指标',
  )
  .ind(1, '管护天然林面积', '万公顷', '＝', '13.6', '13.6', '13.6', 100, 20, 20, '是')
  .ind(2, '布设红外相机', '台', '≥', '260', '250', '250', 100, 15, 15, '是')
  .ind(3, '巡护记录合格率', '%', '≥', '95', '95', '96.4', 100, 10, bad('score/exceeds-weight', 11), '否')
  .ind(4, '森林火情处置时间', '小时', '≤', '2', '2', '1.6', 100, 10, 10, '否')
  .ind(5, '护林员每人每月管护补助', '元', '≤', '1000', '1000', '1000', 100, 5, 5, '否')
  .ind(6, '社区共管示范村', '个', '≥', '13', '13', '12', 92.31, 14, 12.92, '否')
  .ind(7, '重大森林火灾', '起', '＝', '0', '0', '0', 100, 6, 6, '是')
  .ind(8, '周边群众满意度', '%', '≥', '90', '90', '94', 100, 10, 10, '否')
  .row('说明', w(10, '共管示范村未达标：北屏乡新增示范村协议延至次年1月签订；县级资金年底清算结余。'))
  .end()
  .tolerate('total/score', 'score/reason-missing', 'indicator/unit-missing', 'funds/low-rate-unexplained');
const chongqing = form({
  id: 'fourteenth-chongqing-reserve-wrong',
  about:
    '重庆城口：总分在上，只有指标名称没有一二级，年初/调整两个指标值，得分系数；权重10得11分，总分随之多1分',
  sheets: [bears],
  tolerated: ['field/amount-text', 'indicator/level1-missing', 'indicator/level2-missing'],
});

/** 广东 连山: two goals, each with its block and points; full-width digits; parts of the money do not make the whole; a score is forgotten. */
const ethnic = new Sheet('附件3 自评表', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('财政支出项目绩效自评表')))
  .row(w(9, '填报单位（盖章）：连山壮族瑶族自治县民族宗教事务局'))
  .row('项目名称', w(4, f('projectName', '少数民族特色村寨保护')), '评价年度', w(3, f('year', '2023年')))
  .row(
    '主管部门',
    w(4, f('department', '连山壮族瑶族自治县民族宗教事务局')),
    '用款单位',
    w(3, f('implementingUnit', '连山壮族瑶族自治县吉田镇人民政府')),
  )
  .fundHead(
    d(4, '资金情况（万元）'),
    w(3, LB('项目')),
    BI('年初安排'),
    BA('调整预算数'),
    EX('实际支出数'),
    RT('支出率'),
    SC('得分（权重10）'),
  )
  .fund('total', w(3, '合计'), '２３０', '２３０', bad('funds/parts-sum', '２２５．４'), '９８％', '９．８')
  .fund('part', w(3, '省级少数民族发展资金'), '１８０', '１８０', '１８０', '１００％', null)
  .fund('part', w(3, '县级资金'), '５０', '５０', '４０．４', '８０．８％', null)
  .row(
    g('name', '目标1'),
    w(4, g('expected', '完成3个特色村寨110栋民居外立面修缮。')),
    '完成情况',
    w(3, g('actual', '完成3个村寨112栋民居修缮。')),
  )
  .head(
    'annual',
    d(5, '目标1对应指标'),
    L1('一级目标'),
    L2('二级目标'),
    L3('指标内容'),
    TG('目标值'),
    AC('实现值'),
    WT('权重'),
    SC('自评分'),
    RS('差异原因'),
  )
  .ind(d(3, '产出'), '数量', '修缮民居栋数', '≥１１０栋', '１１２栋', '１５', '１５', null)
  .ind('质量', '修缮验收合格率', '═１００％', '１００％', '１０', '１０', null)
  .ind('成本', '单栋修缮补助', '≦１．６万元', '１．５８万元', '１０', '１０', null)
  .ind('效益', '社会效益', '村寨游客接待量', '≧１２万人次', '１２．９万人次', '１５', '１５', null)
  .gap()
  .row(
    g('name', '目标2'),
    w(4, g('expected', '举办民族节庆活动4场，传承民族技艺。')),
    '完成情况',
    w(3, g('actual', '举办“七月香”等节庆活动4场。')),
  )
  .head(
    'annual',
    d(5, '目标2对应指标'),
    L1('一级目标'),
    L2('二级目标'),
    L3('指标内容'),
    TG('目标值'),
    AC('实现值'),
    WT('权重'),
    SC('自评分'),
    RS('差异原因'),
  )
  .ind(d(2, '产出'), '数量', '举办民族节庆活动', '≥４场', '４场', '１０', bad('score/missing', null), null)
  .ind('时效', '活动按期举办率', '═１００％', '１００％', '５', '５', null)
  .ind('效益', '可持续影响', '民族技艺传习课时', '≧３０课时', '３３课时', '１５', '１５', null)
  .ind('满意度', '服务对象满意度', '游客及村民满意度', '≧９０％', '９３％', '１０', '１０', null)
  .end()
  .tolerate('total/missing', 'funds/rate', 'funds/score', 'funds/low-rate-unexplained');
const guangdong = form({
  id: 'fourteenth-guangdong-villages-wrong',
  about: '广东连山：全角数字文本，两个目标各有指标块，中间空行，没有总分行；180+40.4≠225.4，节庆活动没有打分',
  sheets: [ethnic],
  tolerated: ['field/amount-text'],
});

/** 江苏 export: one indicator a row, three projects one after the other, execution as a row of its own, code columns hidden; clean. */
const exported = new Sheet('导出_20250409', {
  grid: [1, 1, 2, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 2],
  hiddenColumns: [2],
})
  .begin('project-self-evaluation')
  .row(w(14, title('2024年度部门项目支出绩效自评明细')))
  .head(
    'annual',
    '序号',
    '内部码',
    h('project', '项目名称'),
    '预算单位',
    L1('一级绩效指标'),
    L2('二级绩效指标'),
    L3('三级指标名称'),
    WT('指标权重'),
    h('unit', '计量单位'),
    TG('目标值'),
    h('operator', '计算符号'),
    AC('全年完成值'),
    SC('指标得分'),
    RS('备注（偏差原因）'),
  );
type Line = [string, string, string, number, string, string, string, string, number, string | null];
const lines: [string, string, Line[]][] = [
  [
    '里下河湿地鸟类监测',
    '兴化市自然资源和规划局',
    [
      ['预算执行', '预算执行率', '预算执行率', 10, '%', '100', '=', '100', 10, null],
      ['产出指标', '数量指标', '监测样线', 20, '条', '18', '>=', '18', 20, null],
      ['产出指标', '质量指标', '物种识别准确率', 20, '%', '95', '>=', '97', 20, null],
      ['产出指标', '时效指标', '监测报告提交月份', 10, '月', '12', '<=', '11', 10, null],
      ['效益指标', '生态效益指标', '记录鸟类种数', 30, '种', '160', '>=', '168', 30, null],
      ['满意度指标', '服务对象满意度指标', '公众满意度', 10, '%', '90', '>=', '94', 10, null],
    ],
  ],
  [
    '不动产登记窗口延时服务',
    '兴化市不动产登记中心',
    [
      ['预算执行', '预算执行率', '预算执行率', 10, '%', '100', '=', '96', 9.6, '12月劳务费次年1月支付'],
      ['产出指标', '数量指标', '延时服务时数', 20, '小时', '420', '>=', '432', 20, null],
      ['产出指标', '质量指标', '登记差错率', 20, '%', '0.5', '<=', '0.2', 20, null],
      ['产出指标', '时效指标', '一般登记办结时限', 10, '工作日', '3', '<=', '2', 10, null],
      ['效益指标', '社会效益指标', '群众少跑腿次数', 30, '人次', '5200', '>=', '5350', 30, null],
      ['满意度指标', '服务对象满意度指标', '办事群众满意度', 10, '%', '95', '>=', '98.1', 10, null],
    ],
  ],
  [
    '乡镇国土空间规划编制',
    '兴化市自然资源和规划局',
    [
      ['预算执行', '预算执行率', '预算执行率', 10, '%', '100', '=', '100', 10, null],
      ['产出指标', '数量指标', '编制乡镇规划', 20, '个', '10', '=', '9', 18, '沙沟镇范围调整，规划重新公示'],
      ['产出指标', '质量指标', '规划成果评审通过率', 20, '%', '100', '=', '100', 20, null],
      ['产出指标', '成本指标', '单个乡镇编制费', 10, '万元', '48', '<=', '46', 10, null],
      ['效益指标', '可持续影响指标', '规划有效年限', 30, '年', '10', '>=', '10', 30, null],
      ['满意度指标', '服务对象满意度指标', '乡镇满意度', 10, '%', '90', '>=', '95', 10, null],
    ],
  ],
];
let serial = 0;
for (const [project, unit, rows] of lines)
  for (const [level1, level2, level3, weight, measure, target, operator, actual, score, reason] of rows) {
    serial++;
    exported.ind(
      serial,
      `MB${1000 + serial}`,
      project,
      unit,
      level1,
      level2,
      level3,
      weight,
      measure,
      target,
      operator,
      actual,
      score,
      reason,
    );
  }
exported.end();
const jiangsu = form({
  id: 'fourteenth-jiangsu-export',
  about:
    '江苏兴化：一体化导出，一行一个指标，三个项目接连，权重、单位在目标值前，计算符号在后，隐藏内部码，无错',
  sheets: [exported],
  tolerated: [
    'field/amount-text',
    'indicator/level2-missing',
    'field/missing',
    'goal/missing',
    'funds/missing',
    'total/missing',
  ],
});

/** 陕西 佛坪: merges lost on the way from Word, the rows after the first of each group slid left; the rate says 97.8. */
const pandas = new Sheet('熊猫节', { merges: false, grid: [1, 1, 1, 1, 1, 1, 1, 1, 1] })
  .begin('project-self-evaluation')
  .row(w(9, title('项目支出绩效自评表（2024年度）')))
  .row('项目名称', w(8, f('projectName', '秦岭国宝熊猫文化旅游活动')))
  .row(
    '主管部门',
    w(3, f('department', '佛坪县文化和旅游局')),
    '实施单位',
    w(4, f('implementingUnit', '佛坪县旅游服务中心')),
  )
  .fundHead(
    d(3, '项目资金（万元）'),
    w(2, LB(null)),
    BI(),
    BA('全年预算数'),
    EX('全年执行数'),
    WT(),
    RT('执行率'),
    SC(),
  )
  .fund('total', w(2, '年度资金总额'), 128, 128, 123.52, 10, bad('funds/rate', '97.8%'), 9.65)
  .fund('part', w(2, '其中：财政拨款'), 128, 128, 123.52, '—', '96.5%', '—')
  .row(
    '年度总体目标',
    w(4, g('expected', '举办熊猫文化旅游活动3场，接待游客48万人次。')),
    w(4, g('actual', '举办活动3场，接待游客50.2万人次。')),
  )
  .head('annual', '绩效指标', L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS('偏差原因'))
  .ind(null, '产出指标', '数量指标', '举办主题活动', '3场', '3场', 15, 15, null)
  .slid(
    own('level3', '发布宣传视频'),
    own('target', '≥40条'),
    own('actual', '44条'),
    own('weight', 10),
    own('score', 10),
  )
  .slid(
    own('level2', '质量指标'),
    own('level3', '活动安全无事故率'),
    own('target', '100%'),
    own('actual', '100%'),
    own('weight', 10),
    own('score', 10),
  )
  .slid(
    own('level2', '时效指标'),
    own('level3', '活动结束时间'),
    own('target', '2024年10月底前'),
    own('actual', '2024年10月7日'),
    own('weight', 5),
    own('score', 5),
  )
  .slid(
    own('level2', '成本指标'),
    own('level3', '单场活动成本'),
    own('target', '≤43万元'),
    own('actual', '41.17万元'),
    own('weight', 10),
    own('score', 10),
  )
  .slid(
    own('level1', '效益指标'),
    own('level2', '经济效益指标'),
    own('level3', '旅游综合收入'),
    own('target', '≥2.6亿元'),
    own('actual', '2.47亿元'),
    own('weight', 15),
    own('score', 14.25),
    own('reason', '暑期连续降雨，观光散客减少'),
  )
  .slid(
    own('level2', '社会效益指标'),
    own('level3', '接待游客人次'),
    own('target', '≥48万人次'),
    own('actual', '50.2万人次'),
    own('weight', 15),
    own('score', 15),
  )
  .slid(
    own('level1', '满意度指标'),
    own('level2', '服务对象满意度指标'),
    own('level3', '游客满意度'),
    own('target', '≥90%'),
    own('actual', '93.7%'),
    own('weight', 10),
    own('score', 10),
  )
  .row(w(6, '总分'), t('weight', 100), t('score', 98.9), null)
  .end()
  .tolerate('layout/displaced-row', 'layout/missing-column', 'indicator/level2-missing');
const shaanxi = form({
  id: 'fourteenth-shaanxi-panda-slid-wrong',
  about: '陕西佛坪：合并单元格全部丢失，各组第二行起向左滑动一至三格；123.52/128=96.5%写成97.8%',
  sheets: [pandas],
});

/** 福建 柘荣: cover, index, notes, then the form with formulas; the sum of the total leaves out the execution. */
const cover = new Sheet('封面', { grid: [6] })
  .gap(6)
  .row('2024年度项目支出绩效自评材料')
  .gap(3)
  .row('单位：柘荣县卫生健康局（公章）')
  .row('二〇二五年三月');
const contents = new Sheet('目录', { grid: [1, 4, 1] })
  .row('序号', '名称', '页码')
  .row(1, '项目支出绩效自评表——太子参药膳推广', 1)
  .row(2, '评分依据（不上报）', 2);
const herbFood = new Sheet('1', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, title('县本级项目支出绩效自评表')))
  .row(w(8, '2024年度        金额单位：万元'))
  .row('项目名称', w(7, f('projectName', '太子参药膳推广')))
  .row(
    '主管部门',
    w(3, f('department', '柘荣县卫生健康局')),
    '实施单位',
    w(3, f('implementingUnit', '柘荣县中医院')),
  )
  .fundHead(
    d(3, '预算执行'),
    LB('资金性质'),
    BI('年初预算'),
    BA('全年预算'),
    EX('累计支出'),
    WT('分值'),
    RT('执行率'),
    SC(),
  )
  .fund(
    'total',
    '合计',
    fx('C7', 64, '0.00'),
    fx('E7', 64, '0.00'),
    fx('F7', 60.8, '0.00'),
    10,
    fx('F6/E6', 0.95, '0.00%'),
    fx('ROUND(MIN(H6,1)*G6,2)', 9.5, '0.00'),
  )
  .fund('part', '县级财政拨款', 64, 64, 60.8, '—', fx('F7/E7', 0.95, '0.00%'), '—')
  .row(
    '绩效目标',
    w(3, g('expected', '开发药膳24道，举办推广活动10场。')),
    '完成情况',
    w(3, g('actual', '开发药膳26道，举办推广活动10场。')),
  )
  .head(
    'annual',
    L1(),
    L2(),
    L3('指标名称'),
    TG('绩效目标值'),
    AC('实际完成值'),
    WT('分值'),
    SC('得分'),
    RS('未完成原因及改进措施'),
  )
  .ind(d(5, '产出'), d(2, '数量'), '开发药膳品种', '≥24道', '26道', 12, 12, null)
  .ind('推广活动场次', '≥10场', '10场', 8, 8, null)
  .ind('质量', '药膳配伍评审通过率', '≥95%', '100%', 10, 10, null)
  .ind('时效', '推广活动完成时间', '12月15日前', '12月3日', 10, 10, null)
  .ind('成本', '单场推广活动成本', '≤3.5万元', '3.5万元', 10, 10, null)
  .ind(
    d(2, '效益'),
    '经济效益',
    '太子参销售额',
    '≥5亿元',
    '4.9亿元',
    20,
    19.6,
    '统货价格下跌，下一年扩大药食同源产品',
  )
  .ind('可持续影响', '药膳标准', '形成县级标准', '已发布县级标准1项', 10, 10, null)
  .ind('满意度', '服务对象满意度', '体验群众满意度', '≥90%', '95%', 10, 10, null)
  .row(
    w(5, '总分'),
    t('weight', fx('SUM(G10:G17)+G6', 100)),
    bad('total/score', t('score', fx('SUM(H10:H17)', 89.6))),
    null,
  )
  .end()
  .tolerate('total/grade');
const basis = new Sheet('评分依据', { grid: [1, 3], hidden: true })
  .row('评价等级', '分值区间')
  .row('优', '90（含）-100分')
  .row('良', '80（含）-90分');
const fujian = form({
  id: 'fourteenth-fujian-formulas-wrong',
  about: '福建柘荣：封面、目录、隐藏的评分依据，表内有公式及缓存值；总分SUM漏了执行率的9.5分，写成89.6',
  sheets: [cover, contents, herbFood, basis],
});

export const districts = [chongqing, guangdong, jiangsu, shaanxi, fujian];
