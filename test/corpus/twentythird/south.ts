/** 广东 score card, 深圳, 海南, 广西 and 湖南, made up in the forms of each. */
import { Sheet, bad, d, f, form, fx, g, h, m, num, t, title, w } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

const FOSHAN: readonly (readonly [
  string | null,
  number,
  string | null,
  number,
  string,
  number,
  string,
  number,
])[] = [
  [
    '履职效能',
    3,
    '整体效能',
    3,
    '部门整体绩效目标产出指标完成情况',
    20,
    '按完成的产出指标个数占比计分。',
    19,
  ],
  [null, 0, null, 0, '部门整体绩效目标效益指标完成情况', 20, '按完成的效益指标个数占比计分。', 20],
  [null, 0, null, 0, '部门预算资金支出率', 10, '支出率×10分。', 9.6],
  ['管理效率', 6, '预算编制', 1, '新增预算项目事前绩效评估', 5, '未开展一个扣1分。', 5],
  [null, 0, '预算执行', 1, '财务管理合规性', 10, '发现一个问题扣2分。', 10],
  [null, 0, '信息公开', 1, '预决算公开合规性', 5, '未按时公开扣2分。', 5],
  [null, 0, '绩效管理', 1, '绩效管理制度执行', 15, '自评复核得分折算。', 13],
  [null, 0, '采购管理', 1, '采购内控制度建设', 8, '未建立不得分。', 8],
  [null, 0, '资产管理', 1, '固定资产利用率', 7, '利用率≥90%得满分。', 7],
];
/** 97 is said over 96.6. */
const foshan = new Sheet('评分表', { grid: [1, 1, 1, 2, 1, 3, 1, 2] })
  .begin('overall-self-evaluation')
  .row(w(8, title('部门整体支出绩效自评评分表')))
  .row(w(3, '部门名称'), w(5, f('department', '佛山市图书馆')))
  .head(
    'annual',
    '序号',
    L1('一级\n指标'),
    L2('二级\n指标'),
    L3('三级指标'),
    WT('指标分值'),
    h('scoringText', '评分标准'),
    SC('自评\n分数'),
    RS('自评说明\n（佐证材料）'),
  );
FOSHAN.forEach(([one, oneDown, two, twoDown, name, weight, rule, score], index) => {
  foshan.ind(
    index + 1,
    ...(one === null ? [] : [d(oneDown, one)]),
    ...(two === null ? [] : [d(twoDown, two)]),
    name,
    weight,
    rule,
    score,
    score === weight ? `佐证材料${index + 1}` : '详见自评报告',
  );
});
foshan
  .row(w(4, '合计'), t('weight', 100), null, bad('total/score', t('score', 97)), null)
  .row(w(8, '注：佐证材料请按序号命名后与本表一并上传，每项不超过20M。'))
  .end()
  .tolerate(
    'funds/missing',
    'goal/missing',
    'weight/level1',
    'indicator/level1-missing',
    'indicator/category',
    'indicator/parent',
    'layout/missing-column',
    'score/reason-missing',
    'indicator/target-missing',
  );
const guangdong = form({
  id: 'twentythird-guangdong-foshan-library-scorecard-wrong',
  about:
    '广东佛山（省级整体支出评分表样，数字编写）：序号在前，履职效能50与管理效率50，只有分值、评分标准和自评分数，末列为佐证材料；各项相加96.6而写97',
  sheets: [foshan],
});

/** 深圳: formulas in the money; 468 of 480 is 97.5%. Right throughout. */
const parks = new Sheet('附件2', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, '附件2'))
  .row(w(9, title('2023年度深圳市南山区项目支出绩效自评表')))
  .row('项目名称', w(8, f('projectName', '社区公园儿童设施更新')))
  .row(
    '主管部门',
    w(4, f('department', '深圳市南山区城市管理和综合执法局')),
    '实施单位',
    w(3, f('implementingUnit', '南山区公园管理中心')),
  )
  .fundHead(
    d(4, '项目资金\n（万元）'),
    w(2, LB(null)),
    BI('年初预算数'),
    BA('全年预算数（A）'),
    EX('全年执行数（B）'),
    WT(),
    RT('执行率\n（B/A）'),
    SC(),
  )
  .fund(
    'total',
    w(2, '年度资金总额'),
    500,
    480,
    468,
    10,
    fx('G6/F6', 0.975, '0.00%'),
    fx('I6*H6', 9.75, '0.00'),
  )
  .fund('part', w(2, '其中：区本级财政资金'), 500, 480, 468, '—', fx('G7/F7', 0.975, '0.00%'), '—')
  .fund('part', w(2, '      市级财政资金'), 0, 0, 0, '—', '—', '—')
  .row(d(2, '年度总体目标'), w(4, '预期目标'), w(4, '实际完成情况'))
  .row(
    w(4, g('expected', '更新12个社区公园的儿童游乐设施，消除安全隐患。')),
    w(4, g('actual', '更新12个社区公园儿童游乐设施96件，无安全事故。')),
  )
  .head('annual', L1(), L2(), w(2, L3()), TG('年度指标值'), AC(), WT(), SC(), RS())
  .ind(d(5, '产出指标'), d(2, '数量指标'), w(2, '更新设施的社区公园'), '12个', '12个', 15, 15, null)
  .ind(w(2, '更新游乐设施'), '≥90件', '96件', 10, 10, null)
  .ind('质量指标', w(2, '第三方安全检测合格率'), '100%', '100%', 10, 10, null)
  .ind('时效指标', w(2, '更新完成时间'), '2023年9月30日前', '2023年9月12日', 10, 10, null)
  .ind('成本指标', w(2, '每个公园平均更新成本'), '≤40万元', '39万元', 5, 5, null)
  .ind(d(2, '效益指标'), '社会效益指标', w(2, '设施安全事故'), '0宗', '0宗', 15, 15, null)
  .ind('可持续影响指标', w(2, '设施质保期'), '≥5年', '5年', 15, 15, null)
  .ind('满意度指标', '服务对象满意度指标', w(2, '家长满意度'), '≥85%', '88.7%', 10, 10, null)
  .row(w(6, '总分'), t('weight', 100), t('score', 99.75), null)
  .end()
  .tolerate('funds/budget-adjustment');
const shenzhen = form({
  id: 'twentythird-guangdong-shenzhen-parks',
  about:
    '深圳南山2023（区表样，数字编写）：执行率与得分是公式，量词“宗”“件”，年中调减预算，区本级与市级资金，无错',
  sheets: [parks],
});

/** 海南: opinion of the owner below; 1.6 of 2万人次 is 12 of 15, the date is late. */
const palms = new Sheet('自评', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('海南省省本级项目支出绩效自评表')))
  .row(w(9, '2022年度'))
  .row('项目名称', w(4, f('projectName', '农民博鳌田园科普')), '项目类别', w(3, '其他运转类'))
  .row(
    '主管部门',
    w(4, f('department', '琼海市农业农村局')),
    '资金使用单位',
    w(3, f('implementingUnit', '琼海市农业技术推广服务中心')),
  )
  .fundHead(
    d(3, '项目资金（万元）'),
    w(2, LB(null)),
    BI(),
    BA('全年预算数(A)'),
    EX('全年执行数(B)'),
    WT('分值（10分）'),
    RT('执行率(B/A)'),
    SC(),
  )
  .fund('total', w(2, '年度资金总额'), 64, 64, 64, 10, '100%', 10)
  .fund('part', w(2, '其中：财政拨款'), 64, 64, 64, null, '100%', null)
  .row(
    '年度总体目标',
    w(4, g('expected', '开展田园科普40场，参加2万人次，编印手册1种。')),
    w(4, g('actual', '开展田园科普40场，参加1.6万人次，编印手册1种。')),
  )
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    TG('年初设定值'),
    AC('全年完成值'),
    WT(),
    SC(),
    w(2, RS('未完成原因分析及拟采取的措施')),
  )
  .ind(d(5, '产出指标(50分)'), d(2, '数量指标'), '田园科普场次', '≥40场', '40场', 15, 15, w(2, null))
  .ind('编印科普手册', '1种', '1种', 10, 10, w(2, null))
  .ind('质量指标', '讲师持证率', '100%', '100%', 10, 10, w(2, null))
  .ind(
    '时效指标',
    '科普手册印制完成时间',
    '2022年8月底前',
    bad('actual/late', '2022年10月'),
    10,
    10,
    w(2, null),
  )
  .ind('成本指标', '每场活动成本', '≤1.5万元', '1.4万元', 5, 5, w(2, null))
  .ind(
    d(2, '效益指标(30分)'),
    '社会效益指标',
    '参加科普人次',
    '≥2万人次',
    '1.6万人次',
    15,
    12,
    w(2, '8月疫情期间停办5场，改为小规模'),
  )
  .ind('可持续影响指标', '科普志愿队伍', '稳定', '稳定', 15, 15, w(2, null))
  .ind('满意度指标(10分)', '服务对象满意度指标', '参加人员满意度', '≥90%', '97%', 10, 10, w(2, null))
  .row(w(5, '自评总分'), t('weight', 100), t('score', 97), w(2, null))
  .row('主管部门\n审核意见', w(8, '同意自评结果。（盖章）'))
  .row(w(4, '填报人：王康'), w(5, '联系电话：0898-62800000'))
  .end()
  .tolerate('score/unmet-full', 'score/reason-missing');
const qionghai = form({
  id: 'twentythird-hainan-qionghai-science-wrong',
  about:
    '海南琼海2022（省表样，数字编写）：资金使用单位，年初设定值，主管部门审核意见在表下；印制完成晚于8月底仍满分，1.6对2万人次得12分是对的',
  sheets: [palms],
});

/** 广西: a target with the points of each group said in its label; 50 is said over 40. */
const lychee = new Sheet('绩效目标', { grid: [1, 1, 1, 3, 2, 1, 2] })
  .begin('project-target')
  .row(w(7, title('贺州市本级部门预算项目绩效目标申报表')))
  .row(w(7, '（2025年度）                      单位：万元'))
  .row(
    '项目名称',
    w(3, f('projectName', '瑶族文化馆免费开放')),
    '项目编码',
    w(2, f('projectCode', '451100250000000011027')),
  )
  .row(
    '主管部门',
    w(3, f('department', '贺州市文化广电体育和旅游局')),
    '项目单位',
    w(2, f('implementingUnit', '贺州市群众艺术馆')),
  )
  .row(d(3, '资金情况'), w(3, m('total', 'label', '年度预算申请')), w(3, m('total', 'amount', num(58))))
  .row(w(3, m('part', 'label', '其中：财政拨款')), w(3, m('part', 'amount', num(55))))
  .row(w(3, m('part', 'label', '      单位资金')), w(3, m('part', 'amount', num(3))))
  .row('年度绩效目标', w(6, g('expected', '全年免费开放300天，举办展览12场，培训群众2000人次。')))
  .head(
    'annual',
    d(8, '绩效指标'),
    L1(),
    L2(),
    L3('三级指标及解释'),
    TG('指标值'),
    WT('分值'),
    h('basis', '指标值来源'),
  )
  .ind(d(4, bad('weight/label', '产出指标（50分）')), d(2, '数量指标'), '举办展览', '≥12场', 10, '年度计划')
  .ind('培训群众', '≥2000人次', 10, '年度计划')
  .ind('质量指标', '公共文化设施完好率', '≥98%', 10, '资产台账')
  .ind('时效指标', '全年免费开放天数', '≥300天', 10, '开放公告')
  .ind('成本指标（20分）', '经济成本指标', '人均培训成本', '≤120元', 20, '上年决算')
  .ind('效益指标（20分）', '社会效益指标', '年接待群众', '≥6万人次', 20, '上年统计')
  .ind('满意度指标（10分）', '服务对象满意度指标', '群众满意度', '≥90%', 10, '问卷调查')
  .row(w(5, '合计'), t('weight', 90), null)
  .end()
  .tolerate('indicator/category', 'weight/level1');
const hezhou = form({
  id: 'twentythird-guangxi-hezhou-culture-target-wrong',
  about:
    '广西贺州2025（一体化表样，数字编写）：三级指标及解释，分值90，指标值来源列；“产出指标（50分）”其下相加40',
  sheets: [lychee],
});

/** 湖南: the base table and the whole office beside it; 52 of 56 is 92.86%, 三公 8.9 is not 3.1 + 5.2. */
const base = new Sheet('附件1', { grid: [2, 1, 1, 1] })
  .begin('base-data')
  .row(w(4, title('2023年度部门整体支出绩效评价基础数据表')))
  .row(w(4, '填报单位：怀化市气象灾害防御中心'))
  .row(d(2, '财政供养人员情况'), '编制数', '2023年实际在职人数', '控制率')
  .row(f('establishment', 56), f('onPost', 52), f('controlRate', '92.86%'))
  .row('经费控制情况（万元）', '2022年决算数', '2023年预算数', '2023年决算数')
  .row('三公经费', 8.1, 9, bad('base/parts-sum', 8.9))
  .row('  1、公务用车购置和维护经费', 3, 3.5, 3.1)
  .row('     其中：公车购置', 0, 0, 0)
  .row('           公车运行维护', 3, 3.5, 3.1)
  .row('  2、出国经费', 0, 0, 0)
  .row('  3、公务接待', 5.1, 5.5, 5.2)
  .row('项目支出：', 310, 345, 345)
  .row('  1、业务工作经费', 210, 225, 225)
  .row('  2、运行维护经费', 100, 120, 120)
  .row('公用经费', 96, 98, 97)
  .row('  其中：办公经费', 41, 42, 42)
  .row('        水费、电费、差旅费', 40, 41, 40)
  .row('        会议费、培训费', 15, 15, 15)
  .row('政府采购金额', '——', 64, 61.2)
  .row('部门基本支出预算调整', '——', 0, 22.6)
  .row('楼堂馆所控制情况', '批复规模（㎡）', '实际规模（㎡）', '规模控制率')
  .row('无', null, null, null)
  .row('厉行节约保障措施', w(3, '执行公务卡结算，车辆定点维修。'))
  .end()
  .tolerate('base/parts-sum');
const whole = new Sheet('附件2', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('overall-self-evaluation')
  .row(w(9, title('2023年度部门整体支出绩效自评表')))
  .row(w(2, '市级预算部门名称'), w(7, f('department', '怀化市气象灾害防御中心')))
  .fundHead(
    d(5, '年度预算申请\n（万元）'),
    w(2, LB(null)),
    BI('年初预算数'),
    BA('全年预算数'),
    EX('全年执行数'),
    WT(),
    RT('执行率'),
    SC(),
  )
  .fund('total', w(2, '年度资金总额'), 1012, 1034.6, 1034.6, 10, '100%', 10)
  .row(w(4, '按收入性质分：'), w(4, '按支出性质分：'))
  .row(w(4, '其中：一般公共预算：1000.6万元'), w(4, '其中：基本支出：689.6万元'))
  .row(w(4, '      其他资金：34万元'), w(4, '      项目支出：345万元'))
  .row(
    '年度总体目标',
    w(4, g('expected', '发布气象灾害预警，建设人工影响天气作业点，防雷安全监管。')),
    w(4, g('actual', '发布预警468期，新建作业点3个，检查防雷单位212家。')),
  )
  .head('annual', L1(), L2(), w(2, L3()), TG('年度指标值'), AC('实际完成值'), WT(), SC(), RS())
  .ind(
    d(5, '产出指标\n（50分）'),
    d(3, '数量指标'),
    w(2, '发布气象灾害预警'),
    '≥400期',
    '468期',
    10,
    10,
    null,
  )
  .ind(w(2, '新建人影作业点'), '3个', '3个', 10, 10, null)
  .ind(w(2, '检查防雷单位'), '≥200家', '212家', 10, 10, null)
  .ind('质量指标', w(2, '暴雨预警准确率'), '≥88%', '90.3%', 10, 10, null)
  .ind('时效指标', w(2, '预警提前时间'), '≥60分钟', '72分钟', 10, 10, null)
  .ind(d(2, '效益指标\n（30分）'), '社会效益指标', w(2, '气象灾害死亡人数'), '0人', '0人', 15, 15, null)
  .ind('可持续影响指标', w(2, '预警联动机制'), '健全', '健全', 15, 15, null)
  .ind('满意度指标\n（10分）', '服务对象满意度指标', w(2, '公众满意度'), '≥90%', '92.4%', 10, 10, null)
  .row(w(6, '总分'), t('weight', 100), t('score', 100), null)
  .row(w(9, '填表人：杨静   填报日期：2024年4月16日   联系电话：0745-2710000   单位负责人签字：'))
  .end();
const huaihua = form({
  id: 'twentythird-hunan-huaihua-weather-overall-wrong',
  about:
    '湖南怀化2023（市表样，数字编写）：基础数据表与整体自评两页，楼堂馆所为“无”，成本一类未设，尾行签字；三公经费决算8.9而3.1加5.2为8.3',
  sheets: [base, whole],
  tolerated: ['base/anomaly', 'base/adjustment', 'indicator/level2-missing'],
});

export const south = [guangdong, shenzhen, qionghai, hezhou, huaihua];
