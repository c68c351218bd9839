/** Self-evaluations as published: 隆阳, 贵池, 仁寿, 海口, 扎兰屯, 耒阳, 东阳 and others. Addresses stand at each form. */
import { Sheet, bad, d, f, form, g, h, may, num, pct, t, title, w } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

/** https://longyang.gov.cn/info/5311/13352539.htm — groups 一、二、 whose score is the sum of the numbered rows under them. */
const fertilizer = new Sheet('化肥减量增效', { grid: [1, 1, 1, 2, 1, 1, 1] })
  .begin('project-self-evaluation')
  .row(w(7, title('2022年度项目支出绩效自评表')))
  .row(w(4, '单位名称：隆阳区土壤肥料工作站'), w(3, '填报日期：2023年3月20日'))
  .row('项目名称', w(6, f('projectName', '隆阳区2021年中央化肥减量增效示范县项目补助资金')))
  .row(
    '主管部门',
    w(3, f('department', '隆阳区农业农村局')),
    '项目实施单位',
    w(2, f('implementingUnit', '隆阳区土壤肥料工作站')),
  )
  .row('项目类别', w(6, '1、部门预算项目 £    2、区直专项 £    3、上级转移支付项目 R'))
  .row('项目属性', w(6, '1、持续性项目 £    2、新增性项目 R'))
  .fundHead(
    d(2, '预算执行情况（万元）（20分）'),
    w(2, LB()),
    BA('预算数(A)'),
    EX('执行数(B)'),
    RT('执行率(B/A)'),
    SC('得分\n（20分*执行率）'),
  )
  .fund(
    'total',
    w(2, '年度财政资金总额'),
    278.4449,
    num(30),
    may('funds/low-rate-unexplained', '10.77%'),
    2.16,
  )
  .head(
    'annual',
    d(16, '年度绩效目标（80分）'),
    L1(),
    L2(),
    L3(),
    TG('年初目标值(A)'),
    AC('实际完成值(B)'),
    SC('得分'),
  )
  .ind(d(12, '产出指标'), d(10, '数量指标'), '一、示范区建立', '≧20000亩', '20000亩', num(15, '0.0'))
  .ind('1、水稻侧深施肥+缓控释肥', '≧500亩', '500亩', num(5, '0.0'))
  .ind('2、玉米种肥同播+缓控释肥', '≧1000亩', '1000亩', num(5, '0.0'))
  .ind('3、施用配方肥', '≧18500亩', '18500亩', num(5, '0.0'))
  .ind('二、化肥减量增效田间试验', '≧15组', '15组', num(15, '0.0'))
  .ind('1、肥料利用率', '≧5组', '5组', num(5, '0.0'))
  .ind('2、化肥减量增效', '≧5组', '5组', num(5, '0.0'))
  .ind('3、其他试验（水稻、玉米）', '≧5组', '5组', num(5, '0.0'))
  .ind('三、土样植株化验', '≧60个', may('score/over-completion', '105个'), num(5, '0.0'))
  .ind('四、农户施肥情况调查（户）', '≧300户', '300户', num(5, '0.0'))
  .ind('质量指标', '示范区配方肥到位率', '≧80%', '85.6%', num(10, '0.0'))
  .ind('时效指标', '项目按时完成率', '100%', '100%', num(10, '0.0'))
  .ind(d(2, '效益指标'), '社会效益效益指标', '受益农户数', '5000户', '5000户', num(5, '0.0'))
  .ind('生态效益指标', '化肥使用量', '减少', '减少', num(5, '0.0'))
  .ind('满意度指标', '服务对象满意度指标', '农户满意度', '≧90%', '95%', num(10, '0.0'))
  .grid([1, 1, 1, 2, 1, 1, 1])
  .row('总分', w(5, null), t('score', num(82.16)))
  .row('偏差大或目标未完成原因分析', w(6, '资金下达较晚，肥料采购款待省级验收后支付。'))
  .row('改进措施及结果应用方案', w(6, '加快项目验收，按合同约定支付剩余款项。'))
  .end()
  .tolerate('weight/total', 'indicator/category');
const fertilizers = form({
  id: 'ninth-longyang-fertilizer',
  about: '云南隆阳：20+80分，无分值列，一、二为组，组得分等于1、2、3之和；30/278.4449得2.16，无错',
  sheets: [fertilizer],
  tolerated: ['funds/score', 'actual/copied', 'funds/low-rate-unexplained'],
});

/** http://www.anthempetcare.com/upload_cz/download?id=502367&siteId=2 — the total is zero while the part is not, as published. */
const village = new Sheet('Sheet1', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 1] })
  .begin('project-self-evaluation')
  .row(w(9, '附件：'))
  .row(w(9, title('项目支出绩效自评表')))
  .row(w(9, '（2022年度）'))
  .row('项目名称', w(8, f('projectName', '村级补助及运转经费')))
  .row(
    '主管部门',
    w(3, f('department', '219-池州市贵池区棠溪镇人民政府')),
    '实施单位',
    w(4, f('implementingUnit', '219001-池州市贵池区棠溪镇人民政府')),
  )
  .fundHead(
    d(5, '项目资金\n（万元）'),
    w(2, LB()),
    BI(),
    BA('全年预算数'),
    EX('全年执行数'),
    WT(),
    RT('执行率'),
    SC(),
  )
  .fund('total', w(2, '年度资金总额:'), 0, 0, 0, 10, 0, may('funds/score', 0))
  .fund('part', w(2, '其中：本年财政拨款'), 202.64, 132.912, 132.912, null, null, null)
  .fund('part', w(2, '上年结转资金'), null, null, null, null, null, null)
  .fund('part', w(2, '其他资金'), null, null, null, null, null, null)
  .row(d(2, '年度总体目标'), w(4, '预期目标'), w(4, '实际完成情况'))
  .row(
    w(4, g('expected', '本项目共申请预算资金2026400元，用于村级组织运转、村民组长报酬和村级事务补助。')),
    w(4, g('actual', '本项目共完成预算资金1329120.67元，用于村级组织运转、村民组长报酬和村级事务补助。')),
  )
  .head('annual', d(14, '绩效指标'), L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS())
  .ind(d(6, '产出指标\n（50分）'), d(2, '数量指标'), '补助村（社区）数量', '=8个', 8, 8, 8, null)
  .ind('保障村干部人数', '=42个', 42, 8, 8, null)
  .ind(d(2, '质量指标'), '补助资格合规性', '合规', '达成预期指标', 8, 8, null)
  .ind('经费审批流程规范性', '严格执行相关制度规定', '达成预期指标', 8, 8, null)
  .ind('时效指标', '补助经费到位及时性', '及时', '达成预期指标', 8, 8, null)
  .ind('成本指标', '项目总成本', '≤202.6万元', 132.9, 10, 10, null)
  .ind(
    d(4, '效益指标\n（30分）'),
    '经济效益指标',
    '对保障村（社区）两委机构正常运行的影响程度',
    '效果明显',
    '达成预期指标',
    10,
    10,
    null,
  )
  .ind('社会效益指标', '提高村（社区）干部工作积极性的影响程度', '效果明显', '达成预期指标', 10, 10, null)
  .ind('可持续影响指标', '对健全村级运转机制的持续性影响', '效果明显', '达成预期指标', 10, 10, null)
  .maybe('生态效益指标', null, null, null, null, null, null)
  .ind('满意度指标\n（10分）', '满意度指标', '公众满意度', '≥90百分比', 92, 10, 10, null)
  .grid([1, 1, 1, 2, 1, 1, 1, 1, 1])
  .maybe(null, null, null, null, null, null, null, null)
  .maybe(null, null, null, null, null, null, null, null)
  .row(w(6, '总分'), t('weight', 100), t('score', 90), null)
  .end()
  .finding('funds/parts-sum|funds/zero-budget|funds/over-budget')
  .tolerate(
    'funds/parts-sum',
    'funds/zero-budget',
    'funds/over-budget',
    'funds/rate',
    'funds/score',
    'funds/missing',
    'funds/breakdown',
    'actual/phrase',
    'cost/exceeds-budget',
    'indicator/unit-missing',
    'indicator/category',
  );
const villages = form({
  id: 'ninth-guichi-village-zero-total',
  about: '安徽贵池棠溪镇：总额三个数都是0，财政拨款却有202.64，执行率0得0分（原件如此）',
  sheets: [village],
});

/** http://xaxxcf.com/info/5634/168870.htm (仁寿县慈航镇小学校), form 510000_0013zp of 四川; clean. */
const pupils = new Sheet('510000_0013zp', { grid: [2, 1, 2, 1, 1, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(10, '报表编号：510000_0013zp'))
  .row(w(10, title('部门预算项目支出绩效自评表（2024年度）')))
  .row('项目名称', w(9, f('projectName', '51142124Y000011223344-义务教育公用经费')))
  .row(
    '主管部门',
    w(4, f('department', '仁寿县教育和体育局')),
    w(2, '实施单位 （盖章）'),
    w(3, f('implementingUnit', '仁寿县慈航镇小学校')),
  )
  .row(d(4, '项目基本情况'), w(9, '1.项目年度目标完成情况'))
  .row(w(4, '项目年度目标'), w(5, '年度目标完成情况'))
  .row(
    w(4, g('expected', '保障410名小学生、110名幼儿在校期间的正常教学活动。')),
    w(5, g('actual', '春秋两季学校运转正常，教学活动全部按计划开展。')),
  )
  .row(w(9, '2.项目实施内容及过程概述：按月核算水电、办公和维修支出，按季公示。'))
  .fundHead(
    d(6, '预算执行情况（10分）'),
    w(2, LB('年度预算数（万元）')),
    BI('年初预算'),
    BA('调整后预算数'),
    EX('预算执行数'),
    RT('预算执行率'),
    WT('权重'),
    SC(),
    '原因',
  )
  .fund(
    'total',
    w(2, '总额'),
    31.2,
    36.48,
    36.48,
    pct(1, '0.00%'),
    10,
    10,
    d(5, '年中下达秋季公用经费追加5.28万元。'),
  )
  .fund('part', w(2, '其中：财政资金'), 31.2, 36.48, 36.48, pct(1, '0.00%'), '/', '/')
  .fund('part', w(2, '财政专户管理资金'), num(0), num(0), num(0), pct(0, '0.00%'), '/', '/')
  .fund('part', w(2, '单位资金'), num(0), num(0), num(0), pct(0, '0.00%'), '/', '/')
  .fund('part', w(2, '其他资金'), null, null, null, null, '/', '/')
  .head(
    'annual',
    d(7, '绩效指标（90分）'),
    L1(),
    L2(),
    L3(),
    h('operator', '指标性质'),
    TG('指标值'),
    h('unit', '度量单位'),
    AC('完成值'),
    WT('权重'),
    w(1, SC()),
  )
  .ind(d(3, '产出指标'), '数量指标', '保障学生人数', '≥', 520, '人', 520, 30, 30)
  .ind('质量指标', '公用经费支出合规率', '＝', 100, '%', 100, 20, 20)
  .ind('时效指标', '经费使用期限', '≤', 1, '年', 1, 10, 10)
  .ind(d(2, '效益指标'), '社会效益指标', '保障学校正常运转天数', '≥', 200, '天', 203, 10, 10)
  .ind('可持续影响指标', '办学条件', '定性', '良', null, '良', 10, 10)
  .ind('满意度指标', '服务对象满意度指标', '师生满意度', '≥', 95, '%', 97, 10, 10)
  .row('合计', w(7, null), t('weight', 100), t('score', 100))
  .row('评价结论', w(9, '自评总分100分，经费保障了学校正常运转。'))
  .row('存在问题', w(9, '无'))
  .row('改进措施', w(9, '无'))
  .row(w(5, '项目负责人：'), w(5, '财务负责人：'))
  .end();
const pupilsForm = form({
  id: 'ninth-renshou-primary-school',
  about: '四川仁寿慈航镇小学：0013zp，资金区有原因列（合并五行），指标区无原因列，无错',
  sheets: [pupils],
});

/** https://m.bidcenter.com.cn/newsrili-1-238076203.html — 海口秀英 well and water tower; national form, clean. */
const well = new Sheet('龙头村', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('衔接资金项目绩效目标自评表')))
  .row(w(9, '（2022年度）'))
  .row(
    w(2, '项目名称'),
    w(2, f('projectName', '西秀镇龙头村蔬菜园产业项目')),
    w(2, '项目负责人及电话'),
    w(3, '王康雄 0898-68667001'),
  )
  .row(
    w(2, '主管部门'),
    w(2, f('department', '海口市秀英区水务局')),
    w(2, '实施单位'),
    w(3, f('implementingUnit', '海口市秀英区水务局')),
  )
  .fundHead(w(2, d(4, '资金情况\n（万元）')), w(2, LB()), BA(), EX(), WT(), RT(), SC())
  .fund('total', w(2, '年度资金总额：'), 105, 99.75, 10, '95%', 9.5)
  .fund('part', w(2, '其中：本年财政拨款'), 105, 99.75, '-', '95%', '-')
  .fund('part', w(2, '其他资金'), null, null, '-', '-', '-')
  .row(d(2, '年度总体目标'), w(4, '年初设定目标'), w(4, '年度总体目标完成情况综述'))
  .row(
    w(4, g('expected', '做好西秀镇龙头田洋产业农业灌溉用水的工作。')),
    w(4, g('actual', '新建深机井1座、水塔1座并通过竣工验收，可灌溉田洋312亩。')),
  )
  .head(
    'annual',
    d(13, '绩效指标'),
    L1(),
    L2(),
    L3(),
    WT(),
    TG(),
    AC('全年实际值'),
    SC(),
    RS('未完成原因及拟采取的改进措施'),
  )
  .ind(d(8, '产出指标\n（50分）'), d(5, '数量指标'), '新建300米深机井', 8, '1座', '1座', 8, null)
  .ind('新建20米100吨水塔', 8, '1座', '1座', 8, null)
  .ind('设备房（3.0m×3.0m）', 4, '1间', '1间', 4, null)
  .ind('配套潜水泵', 5, '2台', '2台', 5, null)
  .ind('Ф160PVC干管管长', 5, '≥1100m', '1100m', 5, null)
  .ind('质量指标', '项目（工程）验收合格率', 10, '100%', '100%', 10, null)
  .ind('时效指标', '项目（工程）完成及时率', 5, '100%', '100%', 5, null)
  .ind('成本指标', '机井建设单价', 5, '≤1600元/米', '1580元/米', 5, null)
  .ind(d(3, '效益指标\n（30分）'), '社会效益指标', '受益村民人数', 10, '≥860人', '862人', 10, null)
  .ind('生态效益指标', '灌溉水有效利用', 10, '提高', '提高', 10, null)
  .ind('可持续影响指标', '工程设计使用年限', 10, '≥15年', '15年', 10, null)
  .ind('满意度指标\n（10分）', '服务对象满意度指标', '受益村民满意度', 10, '≥95%', '96%', 10, null)
  .row(w(4, '总分'), t('weight', 100), w(2, null), t('score', 99.5), null)
  .end();
const wells = form({
  id: 'ninth-haikou-well',
  about: '海南海口秀英：资金表无年初数，分值在执行率之前；指标区分值在指标值之前，总分行跳格，无错',
  sheets: [well],
});

/** http://m.cdsnjd.com/zt/xdncy/dt/2023/0306/18745.html — 扎兰屯 modern farming park; transfer form without points. */
const park = new Sheet('附件2', { grid: [1, 1, 1, 2, 1, 1, 1] })
  .begin('transfer-self-evaluation')
  .row(w(7, '附件2'))
  .row(w(7, title('转移支付区域（项目）绩效目标自评表')))
  .row(w(7, '（2022年度）'))
  .row(
    w(2, '转移支付（项目）名称'),
    w(5, f('projectName', '扎兰屯市国家现代农业产业园（大豆）中央财政奖补资金')),
  )
  .row(w(2, '中央主管部门'), w(5, '农业农村部'))
  .row(
    w(2, '地方主管部门'),
    w(2, f('department', '扎兰屯市农牧和科技局')),
    '资金使用单位',
    w(2, f('implementingUnit', '扎兰屯市农牧产业发展中心')),
  )
  .fundHead(w(2, d(4, '资金投入情况\n（万元）')), w(2, LB()), BA(), EX(), RT('预算执行率\n（B/A×100%)'))
  .fund('total', w(2, '年度资金总额：'), 3000, 2700, '90%')
  .fund('part', w(2, '其中：中央财政资金'), 3000, 2700, '90%')
  .fund('part', w(2, '地方资金'), null, null, null)
  .row(d(2, '总体目标完成情况'), w(3, '总体目标'), w(3, '全年实际完成情况'))
  .row(
    w(3, g('expected', '计划实施8个项目，有序推进园区规划、建设、发展。')),
    w(3, g('actual', '8个项目全部实施，资金用于设备采购和软件开发。')),
  )
  .head(
    'annual',
    d(13, '绩效指标'),
    L1(),
    L2(),
    L3(),
    TG('指标值'),
    AC('全年实际完成值'),
    RS('未完成原因和改进措施'),
  )
  .ind(d(8, '产出指标'), d(3, '数量指标'), '建设产业园项目个数', '8个', '8个', null)
  .ind('大豆新品种培育研发示范项目投资', '≤805万元', '805万元', null)
  .ind('培训高素质职业农民', '≥300人次', '320人次', null)
  .ind(d(2, '质量指标'), '补助标准达标率', '100%', '100%', null)
  .ind('设备采购验收合格率', '≥98%', '100%', null)
  .ind('时效指标', '资金支付进度', '≥95%', '90%', '设备质保金300万元待质保期满后支付')
  .ind('成本指标', '专家工作站建设成本', '≤270万元', '270万元', null)
  .maybe('……', null, null, null, null)
  .ind(d(3, '效益指标'), '经济效益指标', '园区大豆亩均增收', '≥50元', '53元', null)
  .ind('社会效益指标', '带动农户数', '≥1200户', '1236户', null)
  .ind('可持续影响指标', '区域公共品牌影响力', '提升', '提升', null)
  .ind('满意度指标', '服务对象满意度指标', '园区农户满意度', '≥90%', '94%', null)
  .row(w(7, '说明：无'))
  .end()
  .tolerate('indicator/input-as-output', 'indicator/category');
const parks = form({
  id: 'ninth-zhalantun-park',
  about: '内蒙古扎兰屯：转移支付自评，无分值，支付进度90%有原因，无错',
  sheets: [park],
});

/** http://www.fogua.cn/public/6596321/37874090.html — farm machines 2024: budget cut in the year; the rate is wrong here. */
const machine = new Sheet('农机购置补贴', { grid: [1, 1, 1, 2, 1, 1, 1, 1] })
  .begin('transfer-self-evaluation')
  .row(w(8, title('中央和省级农机购置与应用补贴资金绩效目标自评表（2024年度）')))
  .row(w(2, '专项名称'), w(6, f('projectName', '农机购置与应用补贴资金')))
  .row(
    w(2, '主管部门'),
    w(2, f('department', '县农业农村局')),
    w(2, '实施单位'),
    w(2, f('implementingUnit', '县农机事业管理服务中心')),
  )
  .fundHead(w(2, d(4, '项目资金\n（万元）')), w(2, LB()), BI('年初预算数'), BA(), EX(), RT())
  .fund('total', w(2, '年度资金总额'), 2389, 2089, 2089, bad('funds/rate', '87.44%'))
  .fund('part', w(2, '其中：中央补助'), 2077, 1777, 1777, '100%')
  .fund('part', w(2, '省级资金'), 312, 312, 312, '100%')
  .row(d(2, '年度总体目标'), w(3, '年初设定目标'), w(4, '全年实际完成情况'))
  .row(
    w(3, g('expected', '改善农机装备结构，加大农机技术推广力度。')),
    w(4, g('actual', '补贴机具2316台（套），受益农户1893户。')),
  )
  .head(
    'annual',
    d(8, '绩效指标'),
    L1(),
    L2(),
    L3(),
    TG('年度指标值'),
    w(1, AC('全年完成值')),
    w(2, RS('未完成原因和改进措施')),
  )
  .ind(d(4, '产出指标'), '数量指标', '补贴机具数量', '≥2300台（套）', '2316台（套）', w(2, null))
  .ind('质量指标', '补贴机具抽查合格率', '≥98%', '99.2%', w(2, null))
  .ind('时效指标', '补贴资金兑付完成时间', '2024年12月底前', '2024年12月20日', w(2, null))
  .ind('成本指标', '单台补贴比例', '≤30%', '30%', w(2, null))
  .ind(d(2, '效益指标'), '社会效益指标', '主要农作物耕种收综合机械化率', '≥88%', '88.6%', w(2, null))
  .ind('生态效益指标', '秸秆还田作业面积', '≥46万亩', bad('actual/missing', null), w(2, null))
  .ind('满意度指标', '服务对象满意度指标', '购机农户满意度', '≥90%', '96%', w(2, null))
  .end()
  .tolerate('funds/budget-adjustment', 'funds/rate-missing');
const machines = form({
  id: 'ninth-farm-machines-rate-wrong',
  about: '农机购置补贴：年初2389万，调减后2089万，执行2089万，执行率误按年初数写87.44%，一项完成值空',
  sheets: [machine],
});

/** https://m.yzwku.com/doc/556425.html — 耒阳四中: 239 = 179.25 + 59.75, 87.06 spent; the score is not what the rate gives. */
const school = new Sheet('生均公用经费', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 1] })
  .begin('project-self-evaluation')
  .row(w(9, title('2022年度耒阳市第四中学项目支出绩效自评表')))
  .row(w(2, '项目支出名称'), w(7, f('projectName', '生均公用经费项目')))
  .row(
    w(2, '主管部门'),
    w(3, f('department', '耒阳市教育局')),
    w(1, '实施单位'),
    w(3, f('implementingUnit', '耒阳市第四中学')),
  )
  .fundHead(
    w(2, d(4, '项目资金\n(万元)')),
    w(2, LB()),
    BI('年初\n预算数'),
    BA('全年\n预算数'),
    EX('全年\n执行数'),
    '结余数',
    RT('执行率'),
  )
  .fund('total', w(2, '年度资金总额'), 239, 239, 87.06, 151.94, '36.43%')
  .fund('part', w(2, '其中：上级资金'), 179.25, 179.25, 65.3, 113.95, '36.43%')
  .fund('part', w(2, '本级资金'), 59.75, 59.75, 21.76, 37.99, '36.42%')
  .row(d(2, '年度总体目标'), w(4, '预期目标'), w(4, '实际完成情况'))
  .row(
    w(4, g('expected', '保障2390名学生的学校正常运转，按生均1000元安排。')),
    w(4, g('actual', '学校正常运转，教学活动和其他日常工作按计划完成。')),
  )
  .head(
    'annual',
    d(10, '绩\n效\n指\n标'),
    L1('一级\n指标'),
    L2('二级\n指标'),
    L3(),
    TG('年度\n指标值'),
    AC('实际\n完成值'),
    WT(),
    SC(),
    RS(),
  )
  .ind(
    '预算执行',
    '预算执行',
    '预算执行率',
    '100%',
    '36.43%',
    10,
    bad('score/quantitative|funds/score', 7.28),
    '余款安排下年支出',
  )
  .ind(d(4, '产出指标\n（50分）'), '数量指标', '保障学生人数', '2390人', '2390人', 15, 15, null)
  .ind('质量指标', '教学活动完成率', '100%', '100%', 15, 15, null)
  .ind('时效指标', '经费支付及时率', '≥95%', '95%', 10, 10, null)
  .ind('成本指标', '生均标准', '≤1000元', '1000元', 10, 10, null)
  .ind(d(3, '效益指标\n（30分）'), '经济效益\n指标', '减轻家庭负担', '明显', '明显', 10, 10, null)
  .ind('社会效益\n指标', '保障学校正常运转', '正常', '正常', 10, 10, null)
  .ind('可持续影响\n指标', '教学质量', '提升', '提升', 10, 9, '高三复课时间较短')
  .ind('满意度指标\n（10分）', '服务对象满意度指标', '师生、家长满意度', '≥90%', '93%', 10, 10, null)
  .row(w(6, '总分'), t('weight', 100), t('score', 96.28), null)
  .end()
  .tolerate(
    'funds/low-rate-unexplained',
    'funds/score',
    'funds/score-missing',
    'weight/label',
    'indicator/category',
    'indicator/vague',
  );
const schools = form({
  id: 'ninth-leiyang-school-wrong',
  about: '湖南耒阳四中：执行率36.43%作为指标行给分，应得3.64而写7.28；资金表无得分列',
  sheets: [school],
});

/** http://www.dongyang.gov.cn/art/2021/10/12/art_1229468402_59490055.html — 浙江东阳 culture: a column 完成率; the total is wrong. */
const culture = new Sheet('自评', { grid: [1, 1, 2, 1, 1, 1, 1, 1, 1] })
  .begin('project-self-evaluation')
  .row(w(9, title('东阳市2020年度项目绩效自评表')))
  .row(
    '项目名称',
    w(3, f('projectName', '公共文化服务体系建设')),
    '项目单位',
    w(4, f('implementingUnit', '东阳市文化和广电旅游体育局')),
  )
  .fundHead(
    w(3, LB('资金情况（万元）')),
    BI('年初预算'),
    BA('全年预算数'),
    EX('执行数'),
    RT('完成预算的'),
    WT('权重'),
    SC(),
  )
  .fund('total', w(3, '合计'), 1050, 1050, 1050, '100%', 10, 10)
  .fund('part', w(3, '财政拨款'), 1050, 1050, 1050, '100%', null, null)
  .row(
    '绩效目标',
    w(3, g('expected', '完成各项公共文化建设任务，三馆一站免费开放。')),
    '完成情况',
    w(4, g('actual', '较好地完成了各项公共文化建设任务。')),
  )
  .head(
    'annual',
    L1(),
    L2(),
    L3('指标名称'),
    TG('目标值'),
    AC('完成值'),
    '完成率',
    WT('权重'),
    SC(),
    RS('备注'),
  )
  .ind(d(8, '产出'), d(5, '数量'), '送书和流通图书下乡', '≥110000册次', '116559册次', '105.96%', 8, 8, null)
  .ind('送戏下乡', '≥190场', '197场', '103.68%', 8, 8, null)
  .ind('文化队伍培训', '≥200期', '214期', '107%', 6, 6, null)
  .ind('新建文化礼堂', '67家', '67家', '100%', 6, 6, null)
  .ind('创建基层综合性文化服务中心', '20个', '20个', '100%', 6, 6, null)
  .ind('质量', '新建金华市文化示范村', '4个', '4个', '100%', 6, 6, null)
  .ind('时效', '任务按时完成率', '100%', '100%', '100%', 5, 5, null)
  .ind(
    '成本',
    '每场送戏补助',
    '≤1.2万元',
    may('score/reason-missing', '1.3万元'),
    '108.33%',
    5,
    bad('score/unmet-full|score/quantitative', 5),
    null,
  )
  .ind(
    d(2, '效益'),
    '社会效益',
    '参与群众人次',
    '≥200000人次',
    '186000人次',
    '93%',
    20,
    18.6,
    '上半年疫情影响，线下活动减少',
  )
  .ind('可持续影响', '公共文化服务体系', '完善', '完善', '100%', 10, 10, null)
  .ind('满意度', '服务对象满意度', '群众满意度', '≥90%', '95%', '105.56%', 10, 10, null)
  .row(w(6, '总分'), t('weight', 100), bad('total/score', t('score', 99.6)), null)
  .end();
const cultures = form({
  id: 'ninth-dongyang-culture-wrong',
  about:
    '浙江东阳文化：指标区有完成率列，产出/效益/满意度简写，得分合计应98.6而写99.6，1.3万元超过≤1.2万元得满分',
  sheets: [culture],
});

export const selfForms = [fertilizers, villages, pupilsForm, wells, parks, machines, schools, cultures];
