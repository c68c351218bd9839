/** Whole departments: Hunan with base data, Zhejiang's scorecard, Guizhou, Henan and Heilongjiang. */
import { Sheet, bad, d, f, form, g, h, m, may, t, title, w, wd } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

/** 湖南 桂东: base data and the whole on one sheet, the two stacks do not agree, a control rate upside down. */
const pair = new Sheet('部门整体', { grid: [2, 1, 1, 1, 1, 1, 1, 1] })
  .begin('base-data')
  .row(w(8, '附件1'))
  .row(w(8, title('2023年度部门整体支出绩效评价基础数据表')))
  .row(d(2, '财政供养人员情况（人）'), w(2, '编制数'), w(3, '2023年实际在职人数'), w(2, '控制率'))
  .row(w(2, 40), w(3, 44), w(2, bad('base/control-rate', '90.91%')))
  .row('经费控制情况（万元）', w(2, '2022年决算数'), w(3, '2023年预算数'), w(2, '2023年决算数'))
  .row('三公经费', w(2, 7.2), w(3, 7), w(2, 6.3))
  .row('1、公务用车购置和维护经费', w(2, 4.1), w(3, 4), w(2, 3.9))
  .row('其中：公车购置', w(2, 0), w(3, 0), w(2, 0))
  .row('公车运行维护', w(2, 4.1), w(3, 4), w(2, 3.9))
  .row('2、出国经费', w(2, 0), w(3, 0), w(2, 0))
  .row('3、公务接待', w(2, 3.1), w(3, 3), w(2, 2.4))
  .row('项目支出：', w(2, 205), w(3, 260), w(2, 248))
  .row('1、业务工作经费', w(2, 85), w(3, 90), w(2, 86))
  .row('2、运行维护经费', w(2, 20), w(3, 20), w(2, 17))
  .row('3、县级专项资金（一个专项一行）', w(2, 100), w(3, 150), w(2, 145))
  .row('公用经费', w(2, 52), w(3, 50), w(2, bad('base/parts-sum', 49.6)))
  .row('1、办公经费', w(2, 22), w(3, 21), w(2, 20.6))
  .row('2、水费、电费、差旅费', w(2, 22), w(3, 21), w(2, 20))
  .row('3、会议费、培训费', w(2, 8), w(3, 8), w(2, 7))
  .row('政府采购金额', w(2, '——'), w(3, 24), w(2, 23.5))
  .row('部门基本支出预算调整', w(2, '——'), w(3, '——'), w(2, 6.2))
  .row('厉行节约保障措施', w(7, '制定公务接待、公车管理制度，按月通报用能情况。'))
  .end()
  .gap(2)
  .grid([1, 1, 2, 1, 1, 1, 1, 1])
  .begin('overall-self-evaluation')
  .row(w(8, '附件2'))
  .row(w(8, title('2023年度部门整体支出绩效自评表')))
  .row(w(2, '县级预算部门名称'), w(6, f('department', '桂东县文化旅游广电体育局')))
  .fundHead(wd(2, 6, '年度预算申请\n（万元）'), LB(), BI(), BA('全年预算数'), EX('全年执行数'), WT(), SC())
  .fund('total', '年度资金总额', 668, 734.2, 719.52, 10, 9.8)
  .row(w(3, '按收入性质分：734.2'), w(3, '按支出性质分：734.2'))
  .row(w(3, '其中：一般公共预算：704.2'), w(3, '其中：基本支出：474.2'))
  .row(w(3, '政府性基金拨款：30'), w(3, '项目支出：248'))
  .row(w(3, '纳入专户管理的非税收入拨款：0'), w(3, null))
  .row(d(2, '年度总体目标'), w(3, '预期目标'), w(4, '实际完成情况'))
  .row(
    w(3, g('expected', '举办文旅节会，免费开放文化馆、图书馆。')),
    w(4, g('actual', '举办节会6场，场馆免费开放315天。')),
  )
  .head('annual', L1(), L2(), L3(), TG(), AC(), WT(), SC('自评得分'), RS())
  .ind(d(4, '产出指标\n（50分）'), '数量指标', '场馆免费开放', '≥300天', '315天', 15, 15, null)
  .ind('质量指标', '送戏下乡完成率', '100%', '100%', 15, 15, null)
  .ind('时效指标', '重点工作按时完成率', '≥98%', '98%', 10, 10, null)
  .ind('成本指标', '“三公”经费', '≤7万元', '6.3万元', 10, 10, null)
  .ind(d(2, '效益指标\n（30分）'), '经济效益指标', '旅游总收入增长', '≥8%', '9%', 15, 15, null)
  .ind('社会效益指标', '文化志愿服务机制', '健全', '健全', 15, 15, null)
  .ind('满意度指标\n（10分）', '服务对象满意度', '群众满意度', '≥90%', '93.4%', 10, 10, null)
  .row(w(5, '总分'), t('weight', 100), t('score', 99.8), null)
  .end()
  .finding('funds/breakdown');
const guidong = form({
  id: 'nineteenth-hunan-guidong-base-overall-wrong',
  about:
    '湖南桂东：基础数据表与整体自评表在同一工作表上下，44/40写成90.91%，公用经费49.6与20.6+20+7不符，按支出性质分474.2+248与734.2不符；资金块无执行率列',
  sheets: [pair],
});

/** 浙江 开化: 投入、过程、产出、效果 with standards instead of reasons, blank columns before it; clean. */
const park = new Sheet('整体评分', { at: 'D3', grid: [1, 1, 2, 1, 1, 1, 3, 1, 2] })
  .begin('overall-self-evaluation')
  .row(w(9, title('开化县2024年度部门整体支出绩效自评表')))
  .row(
    w(2, '部门名称'),
    w(3, f('department', '开化县林业局')),
    w(2, '联系人及电话'),
    w(2, '汪卫东 0570-6010000'),
  )
  .row(w(2, '年度主要任务'), w(7, g('expected', '完成国土绿化、森林防火和钱江源国家公园周边社区共建任务。')))
  .row(
    w(2, '任务完成情况'),
    w(7, g('actual', '营造林1.26万亩，未发生较大以上森林火灾，社区共建项目8个全部完工。')),
  )
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    WT(),
    TG('目标值'),
    AC('完成值'),
    h('scoringText', '评分标准'),
    SC('自评得分'),
    RS('扣分原因和其他说明'),
  )
  .ind(
    d(2, '投入'),
    d(2, '预算配置'),
    '在职人员控制率',
    5,
    '≤100%',
    '96.3%',
    '≤100%得满分，每超1个百分点扣0.5分',
    5,
    null,
  )
  .ind('重点支出安排率', 5, '≥90%', '92.4%', '≥90%得满分，每低5个百分点扣1分', 5, null)
  .ind(
    d(3, '过程'),
    d(2, '预算执行'),
    '预算完成率',
    10,
    '100%',
    '97.5%',
    '100%得满分，每低5个百分点扣2分，不足5个百分点按比例扣',
    may('score/quantitative', 9),
    '社区共建项目质保金未支付',
  )
  .ind('“三公”经费控制率', 5, '≤100%', '88.2%', '≤100%得满分，每超1个百分点扣1分', 5, null)
  .ind('预算管理', '管理制度健全性', 5, '健全', '健全', '制度健全得满分，缺一项扣1分', 5, null)
  .ind(d(4, '产出'), '数量', '营造林面积', 15, '≥1.2万亩', '1.26万亩', '按完成比例得分', 15, null)
  .ind('质量', '造林成活率', 10, '≥90%', '93%', '按完成比例得分', 10, null)
  .ind('时效', '火情报告时限', 5, '≤30分钟', '22分钟', '超时1次扣1分', 5, null)
  .ind('成本', '公用经费控制率', 5, '≤100%', '95.1%', '超出不得分', 5, null)
  .ind(d(2, '效果'), '生态效益', '森林覆盖率', 15, '≥80.5%', '80.6%', '未达到不得分', 15, null)
  .ind('社会效益', '共建社区项目', 10, '≥8个', '8个', '每少1个扣2分', 10, null)
  .ind('满意度', '公众满意度', '社区居民满意度', 10, '≥90%', '94%', '按完成比例得分', 10, null)
  .row(w(3, '合计'), t('weight', 100), w(3, null), t('score', 99), null)
  .end();

const kaihua = form({
  id: 'nineteenth-zhejiang-kaihua-scorecard',
  about:
    '浙江开化：D3起，投入/过程/产出/效果的整体评分表，分值在目标值前，评分标准按扣分法（97.5%扣1分），无资金块，无错',
  sheets: [park],
});

/** 贵州 台江: the total on top, operator as words, a grade that is not, a row over its points. */
const sports = new Sheet('整体自评', { grid: [1, 1, 2, 1, 1, 1, 1, 1, 1, 2] })
  .begin('overall-self-evaluation')
  .row(w(10, title('2025年度部门（单位）整体支出绩效自评表')))
  .row(
    w(2, '部门（单位）名称'),
    w(3, f('department', '台江县教育和科技局')),
    '自评总分',
    w(2, t('score', 89.3)),
    '自评等级',
    bad('total/grade', t('grade', '优')),
  )
  .fundHead(
    d(4, '部门预算执行（万元）'),
    w(2, LB()),
    w(2, BI('年初预算')),
    BA('调整后预算数'),
    EX('预算执行数'),
    RT('预算执行率'),
    WT('权重'),
    SC('得分'),
  )
  .fund('total', w(2, '总额'), w(2, 5200), 5400, 5022, '93.00%', 10, 9.3)
  .fund('part', w(2, '其中：基本支出'), w(2, 4100), 4200, 4200, '100.00%', null, null)
  .fund('part', w(2, '项目支出'), w(2, 1100), 1200, 822, '68.50%', null, null)
  .row(
    '年度总体目标',
    w(4, g('expected', '义务教育巩固率96%以上，改造薄弱学校5所。')),
    '完成情况',
    w(4, bad('goal/actual-missing', g('actual', null))),
  )
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    h('operator', '指标方向'),
    TG('年度指标值'),
    h('unit', '计量单位'),
    AC('实际完成值'),
    WT('分值'),
    SC('得分'),
    RS(),
  )
  .ind(
    d(5, '产出指标'),
    d(2, '数量指标'),
    '改造薄弱学校',
    '大于等于',
    5,
    '所',
    3,
    15,
    9,
    '2所因用地手续未批，延至2026年春',
  )
  .ind('教师全员培训', '大于等于', 1800, '人次', 1836, 10, 10, null)
  .ind('质量指标', '工程验收合格率', '等于', 100, '%', 100, 10, 10, null)
  .ind('时效指标', '营养餐补助拨付时限', '小于等于', 10, '个工作日', 9, 10, 10, null)
  .ind('成本指标', '“三公”经费控制数', '小于等于', 12, '万元', 11.4, 5, 5, null)
  .ind(d(2, '效益指标'), '社会效益指标', '义务教育巩固率', '大于等于', 96, '%', 96.4, 15, 15, null)
  .ind('可持续影响指标', '控辍保学机制', '定性', '健全', '/', '基本健全', 15, 12, '2个乡镇未落实包保责任')
  .ind(
    '满意度指标',
    '服务对象满意度指标',
    '家长满意度',
    '大于等于',
    90,
    '%',
    92,
    10,
    9,
    bad('score/reason-missing', null),
  )
  .row(w(7, '合计'), t('weight', 100), '—', null)
  .end()
  .tolerate('score/quantitative', 'funds/low-rate-unexplained');
const taijiang = form({
  id: 'nineteenth-guizhou-taijiang-overall-wrong',
  about:
    '贵州台江：总分和等级在表头，指标方向为文字“大于等于”，89.3分评“优”，完成情况空白，满意度92%达标却扣1分无原因；合计行只有分值',
  sheets: [sports],
});

/** 河南 商城: long-term and annual side by side, years before, income and spending; clean. */
const health = new Sheet('部门整体目标', { grid: [1, 1, 2, 1, 1, 2, 1, 1] })
  .begin('overall-target')
  .row(w(8, title('2026年部门整体支出绩效目标申报表')))
  .row(w(2, '部门名称'), w(4, f('department', '商城县卫生健康委员会')), '填报日期', '2025.12.8')
  .row(
    d(8, '总体资金情况（万元）'),
    d(3, '收入构成'),
    m('part', 'label', '财政拨款', 'a'),
    w(5, m('part', 'amount', 8460.5, 'a')),
  )
  .row(m('part', 'label', '单位资金', 'b'), w(5, m('part', 'amount', 1539.5, 'b')))
  .row(m('total', 'label', '合计', 'c'), w(5, m('total', 'amount', 10000, 'c')))
  .row(d(4, '支出构成'), m('part', 'label', '人员类项目支出', 'd'), w(5, m('part', 'amount', 5210, 'd')))
  .row(m('part', 'label', '运转类项目支出', 'e'), w(5, m('part', 'amount', 990, 'e')))
  .row(m('part', 'label', '特定目标类项目支出', 'f'), w(5, m('part', 'amount', 3800, 'f')))
  .row(m('total', 'label', '合计', 'g'), w(5, m('total', 'amount', 10000, 'g')))
  .row('备注', w(6, '单位资金为县直医疗机构上缴统筹部分。'))
  .row(d(2, '整体绩效总目标'), w(3, '长期目标（截止2028年）'), w(4, '年度目标'))
  .row(
    w(3, g('expected', '建成紧密型县域医共体，县域内就诊率达到92%。')),
    w(4, g('expected', '推进医共体建设，县域内就诊率达到91%，家庭医生签约32万人。')),
  )
  .head('annual', d(2, L1()), w(3, '长期绩效指标'), w(4, '年度绩效指标'))
  .more(
    h('level2', '二级指标', 'long-term'),
    h('level3', '三级指标', 'long-term'),
    h('target', '指标值', 'long-term'),
    h('level2', '二级指标', 'annual'),
    h('level3', '三级指标', 'annual'),
    h('target', '指标值', 'annual'),
    h('basis', '指标值确定依据', 'annual'),
  )
  .ind(
    d(4, '产出指标'),
    '数量指标',
    '家庭医生签约',
    '≥34万人',
    '数量指标',
    '家庭医生签约',
    '≥32万人',
    '年度计划',
  )
  .ind('质量指标', '基本药物使用率', '≥70%', '质量指标', '基本药物使用率', '≥70%', '医改考核')
  .ind('时效指标', '公卫补助拨付时限', '≤20天', '时效指标', '公卫补助拨付时限', '≤20天', '资金管理办法')
  .ind(null, null, null, '成本指标', '“三公”经费控制数', '≤26万元', '预算管理要求')
  .ind(
    d(2, '效益指标'),
    '社会效益指标',
    '县域内就诊率',
    '≥92%',
    '社会效益指标',
    '县域内就诊率',
    '≥91%',
    '医共体方案',
  )
  .ind('可持续影响指标', '医共体运行机制', '健全', '可持续影响指标', '医共体运行机制', '健全', '医共体方案')
  .ind(
    '满意度指标',
    '服务对象满意度指标',
    '患者满意度',
    '≥92%',
    '服务对象满意度指标',
    '患者满意度',
    '≥92%',
    '第三方测评',
  )
  .end()
  .tolerate('goal/long-annual');
const shangcheng = form({
  id: 'nineteenth-henan-shangcheng-overall-target',
  about:
    '河南商城：收入、支出构成各合计10000，长期与年度指标左右并列共用一级指标，成本只有年度一侧，两行表头，无错',
  sheets: [health],
});

/** 黑龙江 逊克: shares that are others, no goal, duties with money that do not reach the whole. */
const river = new Sheet('整体目标', { grid: [1, 1, 2, 1, 1, 1] })
  .begin('overall-target')
  .row(w(6, title('逊克县2025年度部门整体支出绩效目标表')))
  .row(w(2, '部门名称'), w(4, f('department', '逊克县水务局')))
  .row(d(4, '年度预算（万元）'), w(2, '构成'), '金额', '占比', '说明')
  .row(
    w(2, m('total', 'label', '部门预算总额')),
    m('total', 'amount', bad('funds/parts-sum|funds/declared-sum', 1850)),
    '100.00%',
    null,
  )
  .row(w(2, m('part', 'label', '其中：基本支出')), m('part', 'amount', 740), '40.00%', '人员、公用')
  .row(w(2, m('part', 'label', '项目支出')), m('part', 'amount', 1010), bad('share/percent', '64.59%'), null)
  .row('年度总体目标', w(5, bad('goal/missing', g('expected', '　'))))
  .head(
    'annual',
    L1('一级绩效指标'),
    L2('二级绩效指标'),
    L3('三级绩效指标'),
    h('operator', '计算符号'),
    TG('目标值'),
    h('unit', '计量单位'),
  )
  .ind(d(4, '产出指标'), '数量指标', '维修堤防', '≥', 14, '公里')
  .ind('质量指标', '单元工程质量合格率', '＝', 100, '%')
  .ind('时效指标', '汛前检查完成时间', '定性', '2025年4月底前', null)
  .ind('成本指标', '公用经费控制率', '≤', 100, '%')
  .ind(d(2, '效益指标'), '社会效益指标', '堤防保护人口', '≥', bad('indicator/target-missing', null), '万人')
  .ind('生态效益指标', '河湖岸线完好率', '≥', 90, '%')
  .ind('满意度指标', '服务对象满意度指标', '群众满意度', '≥', 90, '%')
  .end()
  .tolerate('share/percent');
const xunke = form({
  id: 'nineteenth-heilongjiang-xunke-overall-target-wrong',
  about:
    '黑龙江逊克：总额1850与740+1010不符，项目支出占比64.59%，总体目标只有全角空格，一项没有目标值；计算符号|目标值|计量单位',
  sheets: [river],
});

export const overall = [guidong, kaihua, taijiang, shangcheng, xunke];
