/** Project self-evaluations of Shaanxi, Gansu, Xinjiang, Inner Mongolia, Jilin and Hebei. */
import { Sheet, bad, d, f, form, g, h, may, own, pct, t, title, w, wd } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

/** 陕西 太白: from C5 on, a blank column after the first, three goals; parts that miss ten, a full score for work that came late. */
const cabbage = new Sheet('高山蔬菜', {
  at: 'C5',
  grid: [1, 1, 2, 1, 1, 1, 1, 1, 2],
  gaps: [1],
})
  .begin('project-self-evaluation')
  .row(w(9, title('太白县2025年度专项资金项目支出绩效自评表')))
  .row('项目名称', w(3, f('projectName', '高山蔬菜冷链能力提升')), w(2, '专项名称'), w(3, '省级农业专项资金'))
  .row(
    '主管部门',
    w(3, f('department', '太白县农业农村局')),
    w(2, '实施单位'),
    w(3, f('implementingUnit', '太白县蔬菜产业发展中心')),
  )
  .fundHead(d(4, '项目资金（万元）'), w(2, LB()), BI(), BA(), EX(), WT(), RT(), SC())
  .fund('total', w(2, '年度资金总额'), 350, bad('funds/parts-sum', 350), 336, 10, '96%', 9.6)
  .fund('part', w(2, '其中：省级财政资金'), 270, 260, 256, '/', '98.46%', '/')
  .fund('part', w(2, '县级财政资金'), 80, 80, 80, '/', '100%', '/')
  .row(d(4, '年度总体目标'), w(3, '预期目标'), w(5, '实际完成情况'))
  .row(
    w(3, g('expected', '目标1：新建冷库6座，新增库容2400吨。')),
    w(5, g('actual', '新建冷库6座，新增库容2500吨。')),
  )
  .row(w(3, g('expected', '目标2：购置冷藏车4辆。')), w(5, g('actual', '购置冷藏车4辆。')))
  .row(w(3, g('expected', '目标3：高山蔬菜商品化处理率达到70%。')), w(5, g('actual', '商品化处理率71.2%。')))
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    WT(),
    TG('年度指标值(A)'),
    AC('全年实际值(B)'),
    SC('得分'),
    '佐证材料',
    RS('未完成原因分析'),
  )
  .ind(d(5, '产出指标'), d(2, '数量指标'), '新增冷库库容', 10, '≥2400吨', '2500吨', 10, '验收报告', null)
  .ind('购置冷藏车', 10, '＝4辆', '4辆', 10, '行驶证', null)
  .ind('质量指标', '冷库验收合格率', 10, '100%', '100%', 10, '验收报告', null)
  .ind(
    '时效指标',
    '冷库建设工期',
    10,
    '≤120天',
    '132天',
    bad('score/unmet-full', 10),
    '竣工报告',
    '7月暴雨停工',
  )
  .ind('成本指标', '每吨库容造价', 10, '≤0.12万元', '0.11万元', 10, '结算书', null)
  .ind(d(2, '效益指标'), '经济效益指标', '蔬菜损耗率', 15, '≤8%', '7.4%', 15, '调查表', null)
  .ind('社会效益指标', '带动菜农', 15, '≥1600户', '1640户', 15, '名册', null)
  .ind('满意度指标', '服务对象满意度指标', '菜农满意度', 10, '≥92%', '95%', 10, '问卷', null)
  .row(w(3, '合　　计'), t('weight', 100), w(2, null), t('score', 99.6), null, null)
  .end()
  .tolerate('funds/rate', 'funds/score', 'funds/indicator-gap', 'indicator/name-missing');
const taibai = form({
  id: 'twentysecond-shaanxi-taibai-cold-store-wrong',
  about:
    '陕西太白：C5起、首列后有空列，三个目标逐行对完成情况，分值在指标值前，夹有佐证材料列；350与260+80不符，120天拖到132天仍满分',
  sheets: [cabbage],
});

/** 甘肃 迭部: every merge lost on the way; a row of nothing and two rows of placeholders; clean. */
const walnut = new Sheet('Sheet1', { at: 'A2', grid: [1, 1, 2, 1, 1, 1, 1, 2], merges: false })
  .begin('project-self-evaluation')
  .row(w(8, title('项目支出绩效自评表')))
  .row(w(8, '（2023 年度）'))
  .row('项目名称', w(7, f('projectName', '生态护林员劳务报酬')))
  .row(
    '主管部门',
    w(3, f('department', '迭部县林业和草原局')),
    '实施单位',
    w(3, f('implementingUnit', '迭部县林业工作站')),
  )
  .fundHead(d(5, '项目资金（万元）'), LB(), BI(), BA(), EX(), WT(), RT(), SC())
  .fund('total', '年度资金总额：', 720, 720, 691.2, 10, '96.00%', 9.6)
  .fund('part', '其中：当年财政拨款', 720, 720, 691.2, '-', '96.00%', '-')
  .fund('part', '上年结转资金', '-', '-', '-', '-', '-', '-')
  .fund('part', '其他资金', '-', '-', '-', '-', '-', '-')
  .row('年度总体目标', w(3, '预期目标'), w(4, '实际完成情况'))
  .row(
    null,
    w(3, g('expected', '续聘生态护林员900名，管护森林21万亩。')),
    w(4, g('actual', '续聘生态护林员896名，管护森林21.2万亩。')),
  )
  .head('annual', L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS())
  .ind(d(6, '产出指标'), d(2, '数量指标'), '管护森林面积', '≥21万亩', '21.2万亩', 15, 15, null)
  .ind('续聘生态护林员', '≥900名', '896名', 10, 9.96, '4名年龄超限，未及时补选')
  .ind(d(2, '质量指标'), '巡山日志合格率', '≥95%', '97.5%', 10, 10, null)
  .maybe('指标2：', null, null, null, null, null)
  .ind('时效指标', '劳务报酬发放时间', '每季度末', '每季度末', 10, 10, null)
  .ind('成本指标', '每人年劳务报酬', '≤8000元', '7714元', 5, 5, null)
  .ind(d(3, '效益指标'), '社会效益指标', '带动脱贫人口就业', '≥860人', '866人', 15, 15, null)
  .ind('生态效益指标', '森林火灾起数', '0起', '0起', 15, 15, null)
  .maybe('可持续影响指标', '……', null, null, null, null, null)
  .ind('满意度指标', '服务对象满意度指标', '护林员满意度', '≥95%', '98%', 10, 10, null)
  .row(w(5, '总分'), t('weight', 100), t('score', 99.56), null)
  .end()
  .tolerate('indicator/placeholder');
const diebu = form({
  id: 'twentysecond-gansu-diebu-lost-merges',
  about:
    '甘肃迭部：全部合并丢失，总体目标行首为空，“指标2：”“……”未删，空来源写“-”，896/900得9.96有原因，无错',
  sheets: [walnut],
});

/** 新疆 和布克赛尔: an export of two projects, one indicator a line, the code of the office hidden. */
const herds = new Sheet('自评导出', {
  grid: [1, 1, 2, 2, 1, 1, 2, 1, 1, 1, 1, 1, 1, 2],
  hiddenColumns: [2],
})
  .begin('project-self-evaluation')
  .row(w(14, title('2025年度部门预算项目支出绩效自评表')))
  .head(
    'annual',
    '序号',
    '单位编码',
    '单位名称',
    h('project', '项目名称'),
    L1(),
    L2(),
    L3('三级指标名称'),
    h('operator', '计算符号'),
    TG('指标值'),
    AC('实际完成值'),
    h('unit', '计量单位'),
    WT('权重'),
    SC('实际得分'),
    RS('偏差原因及改进措施'),
  )
  .ind(
    1,
    '409001',
    d(7, '和布克赛尔县畜牧兽医局'),
    d(7, '那仁和布克牛良种补贴'),
    d(3, '产出指标'),
    '数量指标',
    '补贴良种母牛',
    '≥',
    1800,
    1836,
    '头',
    20,
    20,
    null,
  )
  .ind(2, '409001', '质量指标', '冻精合格率', '＝', 100, 100, '%', 20, 20, null)
  .ind(3, '409001', '时效指标', '补贴兑付天数', '≤', 20, 18, '天', 10, 10, null)
  .ind(
    4,
    '409001',
    d(2, '效益指标'),
    '经济效益指标',
    '户均增收',
    '≥',
    3000,
    2700,
    '元',
    20,
    bad('score/unmet-full', 20),
    '牛肉价格下跌',
  )
  .ind(5, '409001', '可持续影响指标', '良种登记制度', '定性', '健全', '健全', '/', 10, 10, null)
  .ind(6, '409001', '满意度指标', '服务对象满意度指标', '牧民满意度', '≥', 90, 92, '%', 10, 10, null)
  .ind(7, '409001', '预算执行率', '预算执行率', '预算执行率', '＝', 100, 100, '%', 10, 10, null)
  .ind(
    8,
    '409003',
    d(7, '和布克赛尔县动物疾病控制中心'),
    d(7, '布病强制免疫'),
    d(3, '产出指标'),
    '数量指标',
    '免疫羊只',
    '≥',
    42,
    43.1,
    '万只',
    20,
    20,
    null,
  )
  .ind(9, '409003', '质量指标', '免疫抗体合格率', '≥', 70, bad('actual/missing', null), '%', 20, 20, null)
  .ind(10, '409003', '时效指标', '春防结束月份', '≤', 5, 5, '月', 10, 10, null)
  .ind(11, '409003', d(2, '效益指标'), '社会效益指标', '人间布病新发病例', '≤', 6, 3, '例', 20, 20, null)
  .ind(12, '409003', '生态效益指标', '病死畜无害化处理率', '≥', 98, 99.2, '%', 10, 10, null)
  .ind(13, '409003', '满意度指标', '服务对象满意度指标', '养殖户满意度', '≥', 90, 91, '%', 10, 10, null)
  .ind(14, '409003', '预算执行率', '预算执行率', '预算执行率', '＝', 100, 97, '%', 10, 9.7, '疫苗尾款结转')
  .end()
  .tolerate('weight/level1', 'indicator/level2-missing');
const hoboksar = form({
  id: 'twentysecond-xinjiang-hoboksar-export-wrong',
  about:
    '新疆和布克赛尔：一行一指标的自评导出，两个项目合并单元格，执行率也是指标行，单位编码列隐藏；2700对≥3000仍满分，抗体合格率实际值空白而得满分',
  sheets: [herds],
});

/** 内蒙古 阿尔山: the direction and the sign in words, cost a category of its own, bare numbers for rates; clean. */
const spring = new Sheet('温泉街区', { grid: [1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(11, title('项目支出绩效自评表（2025年度）')))
  .row('项目名称', w(10, f('projectName', '温泉街区供热管网改造')))
  .row(
    '主管部门及代码',
    w(4, f('department', '阿尔山市住房和城乡建设局')),
    '实施单位',
    w(5, f('implementingUnit', '阿尔山市供热服务中心')),
  )
  .fundHead(
    d(5, '项目预算执行情况（万元）'),
    w(2, LB()),
    BI('年初预算数'),
    BA('全年预算数'),
    w(2, EX('全年执行数')),
    w(2, RT('执行率（%）')),
    WT(),
    SC(),
  )
  .fund('total', w(2, '年度资金总额：'), 0, 900, w(2, 873), w(2, 97), 10, 9.7)
  .fund('part', w(2, '其中：本年一般公共预算拨款'), 0, 300, w(2, 300), w(2, 100), '—', '—')
  .fund('part', w(2, '地方政府专项债券'), 0, 600, w(2, 573), w(2, 95.5), '—', '—')
  .fund('part', w(2, '其他资金'), 0, 0, w(2, 0), w(2, 0), '—', '—')
  .row(d(2, '年度总体目标'), w(5, '预期目标'), w(5, '实际完成情况'))
  .row(
    w(5, g('expected', '年中下达资金900万元，改造供热管网7.5公里，降低热损失。')),
    w(5, g('actual', '改造供热管网7.5公里，冬季供热平稳；剩余27万元为质保金。')),
  )
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
    WT(),
    SC(),
    RS('偏差原因分析及改进措施'),
  )
  .ind(
    d(2, '成本指标'),
    '经济成本指标',
    '每公里改造成本',
    '反向',
    '小于等于',
    120,
    116.4,
    '万元',
    10,
    10,
    null,
  )
  .ind('社会成本指标', '施工停暖投诉', '反向', '小于等于', 20, 11, '件', 10, 10, null)
  .ind(d(4, '产出指标'), '数量指标', '改造供热管网长度', '正向', '大于等于', 7.5, 7.5, '公里', 15, 15, null)
  .ind(d(2, '质量指标'), '管道打压合格率', '正向', '等于', 100, 100, '%', 10, 10, null)
  .ind('热损失率', '反向', '小于等于', 12, 12.5, '%', 5, 4.8, '末端保温层次年补做')
  .ind('时效指标', '改造工期', '反向', '小于等于', 110, 104, '日', 10, 10, null)
  .ind(d(2, '效益指标'), '社会效益指标', '受益居民', '正向', '大于等于', 3600, 3710, '户', 10, 10, null)
  .ind('生态效益指标', '年节约标煤', '正向', '大于等于', 800, 815, '吨', 10, 10, null)
  .ind('满意度指标', '服务对象满意度指标', '居民满意度', '正向', '大于等于', 90, 93, '%', 10, 10, null)
  .row(w(8, '总分'), t('weight', 100), t('score', 99.5), null)
  .end()
  .tolerate('funds/budget-adjustment', 'funds/over-budget');
const aershan = form({
  id: 'twentysecond-neimenggu-aershan-heating',
  about:
    '内蒙古阿尔山：年初预算0、年中下达900，执行率为裸数97，指标性质正向/反向与指标方向文字并列，成本为一级指标（20/40/20/10），无错',
  sheets: [spring],
});

/** 吉林 抚松: one row slid to the right, one lost its points, the rate is good and its score is not. */
const ginseng = new Sheet('人参', { grid: [1, 1, 2, 1, 1, 1, 1, 1, 1] })
  .begin('project-self-evaluation')
  .row(w(9, title('抚松县2024年度项目支出绩效自评表')))
  .row(
    '项目名称',
    w(3, f('projectName', '林下参质量追溯体系建设')),
    '主管部门',
    w(4, f('department', '抚松县人参产业发展服务中心')),
  )
  .row('实施单位', w(3, f('implementingUnit', '抚松县人参研究院')), '填报日期', w(4, '2025-2-27'))
  .fundHead(d(3, '资金（万元）'), LB(), w(1, BI()), BA(), EX(), RT(), WT(), SC(), '备注')
  .fund('total', '年度资金总额', 180, 180, 169.2, '94%', 10, bad('funds/score', 10), null)
  .fund('part', '其中：省级资金', 180, 180, 169.2, '94%', null, null, null)
  .row(
    '年度目标',
    w(3, g('expected', '建立追溯地块3200块，检测样品600批次。')),
    '完成情况',
    w(4, g('actual', '建立追溯地块3260块，检测样品612批次。')),
  )
  .head('annual', L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS('原因'), '备注')
  .ind(d(5, '产出指标'), d(2, '数量指标'), '建立追溯地块', '≥3200块', '3260块', 15, 15, null, null)
  .ind('检测样品', '≥600批次', '612批次', 15, 15, null, null)
  .slid(
    null,
    own('level2', '质量指标'),
    own('level3', '检测数据复核准确率'),
    own('target', '≥98%'),
    own('actual', '98.7%'),
    own('weight', 10),
    own('score', 10),
  )
  .ind('时效指标', '检测报告出具时限', '≤7天', '6天', 10, 10, null, null)
  .ind('成本指标', '每批次检测费', '≤1500元', '1420元', bad('weight/missing', null), 5, null, null)
  .ind(d(2, '效益指标'), '经济效益指标', '追溯参溢价率', '≥8%', '8.6%', 15, 15, null, null)
  .ind('社会效益指标', '带动参农', '≥900户', '925户', 10, 10, null, null)
  .ind('满意度指标', '服务对象满意度指标', '参农满意度', '≥90%', '94%', 10, 10, null, null)
  .row(w(5, '总分'), may('total/weight', t('weight', 100)), t('score', 100), null, null)
  .end()
  .finding('layout/displaced-row')
  .tolerate('total/score', 'total/weight', 'weight/total', 'score/exceeds-weight', 'weight/level1');
const fusong = form({
  id: 'twentysecond-jilin-fusong-ginseng-wrong',
  about: '吉林抚松：一行整体右移一列，一行分值空白却得5分，执行率94%得10分；原因列之外另有备注列',
  sheets: [ginseng],
});

/** 河北 阜平: no score for the money, execution as the last row, no sum at all; fractions; clean. */
const edible = new Sheet('表5', { at: 'B2', grid: [1, 1, 1, 2, 1, 1, 1, 1, 2], gaps: [4] })
  .begin('project-self-evaluation')
  .row(w(9, '表5'))
  .row(w(9, title('2024年度财政支出项目绩效自评表')))
  .row(w(5, '阜平县农业农村局'), w(4, '单位：万元'))
  .row(
    w(2, '项目名称'),
    w(3, f('projectName', '食用菌棚室改造')),
    '项目编码',
    w(3, f('projectCode', '13062424P00GG0110007M')),
  )
  .row(
    w(2, '主管部门'),
    w(3, f('department', '阜平县农业农村局')),
    '实施单位',
    w(3, f('implementingUnit', '阜平县食用菌产业服务中心')),
  )
  .fundHead(
    wd(2, 4, '预算执行'),
    w(2, LB('资金来源')),
    w(2, BI('年初预算数')),
    BA('调整预算数（A）'),
    EX('执行数（B）'),
    RT('执行率（B/A）'),
  )
  .fund('total', w(2, '合计'), w(2, 350), 330, 330, pct(1))
  .fund('part', w(2, '县级财政资金'), w(2, 200), 180, 180, pct(1))
  .fund('part', w(2, '单位资金'), w(2, 150), 150, 150, pct(1))
  .row(
    w(2, '年度目标及完成'),
    w(3, g('expected', '改造食用菌棚室110座。')),
    '完成情况',
    w(3, g('actual', '改造食用菌棚室110座。')),
  )
  .head(
    'annual',
    '序号',
    L1(),
    L2(),
    L3('具体指标'),
    WT('标准分'),
    TG('目标值'),
    AC('完成值'),
    SC('自评分'),
    RS('未完成原因'),
  )
  .ind(1, '产出', '数量', '改造棚室', 20, '110座', '110座', 20, null)
  .ind(2, '产出', '质量', '改造验收合格率', 10, '100%', '100%', 10, null)
  .ind(3, '产出', '时效', '改造完成时间', 10, '2024.8.31前', '2024.8.20', 10, null)
  .ind(4, '产出', '成本', '每座改造成本', 10, '≤3万元', '3万元', 10, null)
  .ind(5, '效益', '经济效益', '每棚年增收', 15, '≥8000元', '8260元', 15, null)
  .ind(6, '效益', '社会效益', '带动脱贫户', 15, '≥210户', '203户', 14.5, '7户外出务工，次年动员返乡承包')
  .ind(7, '满意度', '服务对象满意度', '承包户满意度', 10, '≥90%', '95%', 10, null)
  .ind(8, '预算执行率', '预算执行率', '预算执行率', 10, '100%', '100%', 10, null)
  .row(w(9, '填表人：顾立新　　联系电话：0312-7220000　　填报日期：2025年3月6日'))
  .end();
const fuping = form({
  id: 'twentysecond-hebei-fuping-no-total',
  about: '河北阜平：B2起、内有空列，资金表无分值得分，执行率为末行指标，级别无“指标”二字，没有总分行，无错',
  sheets: [edible],
});

export const north = [taibai, diebu, hoboksar, aershan, fusong, fuping];
