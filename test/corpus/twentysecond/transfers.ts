/** Transfers without points: Qinghai's counties, Gansu and Shaanxi with findings. */
import { Sheet, bad, d, f, form, g, h, title, w, wd } from '../form';
import { AC, BA, EX, L1, L2, L3, LB, RS, RT, TG } from '../kit';

/** 四川 雷波: two townships' values beside the county's, target unit between, every text printed under it; clean. */
const orchard = new Sheet('区域绩效自评', { at: 'B2', grid: [1, 1, 3, 1, 1, 1, 1, 1, 2], gaps: [3] })
  .begin('transfer-self-evaluation')
  .row(w(9, '附件3'))
  .row(w(9, title('转移支付区域（项目）绩效目标自评表')))
  .row(w(9, '（2025年度）'))
  .row(w(2, '转移支付（项目）名称'), w(7, f('projectName', '中央财政林业草原生态保护恢复资金')))
  .row(w(2, '中央主管部门'), w(3, '国家林业和草原局'), w(2, '地方主管部门'), w(2, '雷波县林业和草原局'))
  .fundHead(
    wd(2, 5, '项目资金\n（万元）'),
    LB(),
    w(2, BA('全年预算数\n(A)')),
    w(2, EX('全年执行数\n(B)')),
    w(2, RT('预算执行率\n(B/A×100%)')),
  )
  .fund('total', '年度资金总额：', w(2, 2000), w(2, 1940), w(2, '97%'))
  .fund('part', '其中：中央补助', w(2, 1800), w(2, 1760), w(2, '97.78%'))
  .fund('part', '地方资金', w(2, 200), w(2, 180), w(2, '90%'))
  .fund('part', '其他资金', w(2, '/'), w(2, '/'), w(2, '/'))
  .row(wd(2, 2, '总体目标完成情况'), w(3, '总体目标'), w(4, '全年实际完成情况'))
  .row(
    w(3, g('expected', '完成森林抚育3万亩，退化草原修复1.2万亩。')),
    w(4, g('actual', '完成森林抚育3万亩，退化草原修复1.14万亩。')),
  )
  .head(
    'annual',
    L1('一级指标'),
    L2('二级指标'),
    L3('三级指标'),
    h('unit', '计量单位'),
    TG('年度指标值'),
    AC('全年实际完成值'),
    '金阳片区',
    '黄琅片区',
    RS('未完成原因和改进措施'),
  )
  .ind(d(4, '产出指标'), d(2, '数量指标'), '森林抚育面积', '万亩', '≥3', 3, 1.8, 1.2, null)
  .ind('退化草原修复面积', '万亩', '≥1.2', 1.14, 0.6, 0.54, '黄琅片区0.06万亩与公益林重叠，次年核减')
  .ind('质量指标', '抚育作业合格率', '%', '≥95', 96.8, 97.2, 96.1, null)
  .ind('时效指标', '抚育作业完成月份', '月', '≤11', 10, 10, 10, null)
  .ind(
    d(3, '效益指标'),
    '生态效益指标',
    '林分郁闭度',
    '/',
    '有所提高',
    '有所提高',
    '有所提高',
    '有所提高',
    null,
  )
  .ind('社会效益指标', '吸纳农户务工', '人次', '≥1500', 1580, 900, 680, null)
  .ind('可持续影响指标', '管护责任落实率', '%', '100', 100, 100, 100, null)
  .ind('满意度指标', '服务对象满意度指标', '林农满意度', '%', '≥90', 94, 95, 93, null)
  .row(
    '说明',
    w(8, '请在此处简要说明中央巡视、各级审计和财政监督中发现的问题及其所涉及的金额，如没有请填无。　无'),
  )
  .row(
    w(
      9,
      '注：1.资金使用单位按项目绩效目标填报，主管部门汇总时按区域绩效目标填报。2.全年执行数是指按照国库集中支付制度要求所形成的实际支出。',
    ),
  )
  .end();
const leibo = form({
  id: 'twentysecond-sichuan-leibo-transfer-areas',
  about:
    '四川雷波：B2起、内有空列，单位列在指标值前，县外另有两片区完成值，其他资金“/”，1.14对≥1.2有原因，执行率97%与90%，无错',
  sheets: [orchard],
});

/** 甘肃 康县: lists of works inside the form, the money of the county over its budget's sum, an answer without a number. */
const flood = new Sheet('以工代赈', { grid: [1, 1, 3, 2, 2, 1, 2] })
  .begin('transfer-self-evaluation')
  .row(w(7, title('2024年度中央对地方转移支付绩效自评表')))
  .row(w(2, '项目名称'), w(5, f('projectName', '以工代赈示范工程补助')))
  .row(w(2, '地方主管部门'), '康县发展和改革局', '资金使用单位', w(3, '康县大堡镇人民政府'))
  .fundHead(
    wd(2, 5, '资金投入情况\n（万元）'),
    LB('资金来源'),
    BA('全年预算数（A）'),
    EX('全年执行数（B）'),
    w(2, RT('执行率（B/A）')),
  )
  .fund('total', '年度资金总额', 620, bad('funds/parts-sum', 602), w(2, '97.10%'))
  .fund('part', '中央补助', 500, 500, w(2, '100.00%'))
  .fund('part', '省级资金', 60, 60, w(2, '100.00%'))
  .fund('part', '市县资金', 60, 48, w(2, bad('funds/rate', '100.00%')))
  .row(w(2, '建设内容'), '河堤护岸', '产业道路', '人行便桥', w(2, '合计'))
  .row(w(2, '投资（万元）'), 310, 250, 60, w(2, 620))
  .row(
    w(2, '年初设定目标'),
    w(5, g('expected', '新建护岸2.6公里、产业道路5公里，发放劳务报酬不低于150万元。')),
  )
  .row(w(2, '全年实际完成情况'), w(5, g('actual', '新建护岸2.6公里、产业道路5.1公里，发放劳务报酬156万元。')))
  .head('annual', L1(), L2(), L3(), TG('年度指标值'), AC('全年完成值'), w(2, RS('未完成原因和改进措施')))
  .ind(d(5, '产出指标'), d(3, '数量指标'), '新建河堤护岸', '≥2.6公里', '2.6公里', w(2, null))
  .ind('新建产业道路', '≥5公里', bad('actual/phrase', '达成预期指标'), w(2, null))
  .ind('发放劳务报酬', '≥150万元', '156万元', w(2, null))
  .ind('质量指标', '工程验收合格率', '100%', '100%', w(2, null))
  .ind('时效指标', '工程完工时间', '2024年10月底前', '2024年10月22日', w(2, null))
  .ind(
    d(2, '效益指标'),
    '社会效益指标',
    '吸纳当地群众务工',
    '≥120人',
    '96人',
    w(2, bad('score/reason-missing', null)),
  )
  .ind('生态效益指标', '护岸两侧绿化率', '≥85%', '88%', w(2, null))
  .ind('满意度指标', '服务对象满意度指标', '务工群众满意度', '≥95%', '98%', w(2, null))
  .end()
  .tolerate('indicator/level2-missing', 'indicator/input-as-output');
const kangxian = form({
  id: 'twentysecond-gansu-kangxian-relief-transfer-wrong',
  about:
    '甘肃康县：资金下夹建设内容小表，执行数602与500+60+48不符，市县资金48/60写成100%，5公里答“达成预期指标”，120人只用96人无原因',
  sheets: [flood],
});

/** 陕西 宁强: two transfers in one workbook, one right, one late in its money and blank in a value. */
const medical = new Sheet('1', { at: 'A3', grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('transfer-self-evaluation')
  .row(w(8, title('2023年度中央转移支付项目绩效自评表（医疗救助）')))
  .row('项目名称', w(7, f('projectName', '城乡医疗救助补助资金')))
  .row('中央主管部门', w(3, '国家医疗保障局'), '省级主管部门', w(3, '陕西省医疗保障局'))
  .fundHead(
    d(4, '资金情况（万元）'),
    LB(),
    w(2, BA('全年预算数（A）')),
    w(2, EX('全年执行数（B）')),
    w(2, RT('执行率（B/A）')),
  )
  .fund('total', '年度资金总额', w(2, 1480), w(2, 1480), w(2, 1))
  .fund('part', '其中：中央补助', w(2, 1320), w(2, 1320), w(2, 1))
  .fund('part', '地方资金', w(2, 160), w(2, 160), w(2, 1))
  .row(
    '年初设定目标',
    w(3, g('expected', '救助困难群众就医，减轻负担。')),
    '全年实际完成情况',
    w(3, g('actual', '救助困难群众4.1万人次。')),
  )
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    h('operator', '指标方向'),
    TG('年度指标值'),
    AC('全年完成值'),
    h('unit', '计量单位'),
    RS('未完成原因及改进措施'),
  )
  .ind(d(3, '产出指标'), '数量指标', '医疗救助人次', '大于等于', 40000, 41000, '人次', null)
  .ind('质量指标', '“一站式”结算覆盖率', '大于等于', 95, 97, '%', null)
  .ind('时效指标', '医院垫付款结算时限', '小于等于', 30, 28, '天', null)
  .ind('效益指标', '社会效益指标', '重点对象住院自付比例', '小于等于', 30, 26.4, '%', null)
  .ind('满意度指标', '服务对象满意度指标', '救助对象满意度', '大于等于', 90, 93, '%', null)
  .end();
const orphan = new Sheet('2', { at: 'A3', grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('transfer-self-evaluation')
  .row(w(8, title('2023年度中央转移支付项目绩效自评表（困难群众救助）')))
  .row('项目名称', w(7, f('projectName', '困难群众救助补助资金')))
  .row('中央主管部门', w(3, '民政部'), '省级主管部门', w(3, '陕西省民政厅'))
  .fundHead(
    d(4, '资金情况（万元）'),
    LB(),
    w(2, BA('全年预算数（A）')),
    w(2, EX('全年执行数（B）')),
    w(2, RT('执行率（B/A）')),
  )
  .fund('total', '年度资金总额', w(2, bad('funds/parts-sum', 5200)), w(2, 5300), w(2, '101.92%'))
  .fund('part', '其中：中央补助', w(2, 4700), w(2, 4700), w(2, '100%'))
  .fund('part', '地方资金', w(2, 600), w(2, 600), w(2, '100%'))
  .row(
    '年初设定目标',
    w(3, g('expected', '保障城乡低保和特困人员基本生活。')),
    '全年实际完成情况',
    w(3, g('actual', '救助资金按月足额发放。')),
  )
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    h('operator', '指标方向'),
    TG('年度指标值'),
    AC('全年完成值'),
    h('unit', '计量单位'),
    RS('未完成原因及改进措施'),
  )
  .ind(d(4, '产出指标'), d(2, '数量指标'), '保障低保对象', '大于等于', 11800, 11960, '人', null)
  .ind('保障特困人员', '大于等于', 2100, bad('actual/missing', null), '人', null)
  .ind('质量指标', '救助对象认定准确率', '大于等于', 98, 99.1, '%', null)
  .ind('时效指标', '救助金发放日', '小于等于', 10, 9, '日', null)
  .ind('效益指标', '社会效益指标', '救助热线投诉', '小于等于', 12, 7, '件', null)
  .ind('满意度指标', '服务对象满意度指标', '救助对象满意度', '大于等于', 90, 94, '%', null)
  .end()
  .tolerate('funds/over-budget', 'funds/zero-budget');
const ningqiang = form({
  id: 'twentysecond-shaanxi-ningqiang-two-transfers-wrong',
  about:
    '陕西宁强：两张转移支付自评各在一页，第一张无错（执行率为小数1），第二张5200与4700+600不符，特困人员完成值空白；指标方向为文字',
  sheets: [medical, orphan],
});

export const transfers = [leibo, kangxian, ningqiang];
