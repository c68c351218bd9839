/**
 * Self-evaluations with unusual layouts, published in 云南, 湖北, 四川 and 宁夏; narrative cells are shortened, figures and labels are not;
 * where the stored page ended early, the last rows were completed in the manner of the rest.
 */
import { Sheet, bad, d, f, form, g, may, t, title, w } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

/** https://yncn.gov.cn/info/5102/8340150.htm : the Hubei form used in 云南, rate a bare 20, one row for every stable and machine; the total planted wrong. */
const pigsty = new Sheet('附件3', { grid: [1, 1, 1, 3, 1, 1, 1] })
  .begin('project-self-evaluation')
  .row(w(7, '附件3：'))
  .row(w(7, title('2022年度项目支出绩效自评表')))
  .row(w(4, '单位名称：昌宁县供销合作社联合社'), w(3, '填报日期：2023年4月15日'))
  .row(w(2, '项目名称'), w(5, f('projectName', '昌宁县昌龙鸿运牧业专业合作社生猪养殖场建设项目')))
  .row(
    w(2, '主管部门'),
    w(2, f('department', '昌宁县供销合作社联合社')),
    '项目实施单位',
    w(2, f('implementingUnit', '昌宁县昌龙鸿运牧业专业合作社')),
  )
  .row(w(2, '项目类别'), w(5, '1、部门预算项目 □ 2、县直专项 ☑ 3、省市对下转移支付项目 □'))
  .row(w(2, '项目属性'), w(5, '1、持续性项目 ☑ 2、新增性项目 □'))
  .fundHead(
    w(2, d(2, '预算执行情况（万元）\n（20分）')),
    LB(),
    BA('预算数（A）'),
    EX('执行数（B）'),
    RT('执行率（B/A）'),
    SC('得分\n（20分*执行率）'),
  )
  .fund('total', '年度财政资金总额', 50, 10, 20, 4)
  .head(
    'annual',
    d(28, '年度绩效目标\n（80分）'),
    L1(),
    L2(),
    L3(),
    TG('年初目标值（A）'),
    AC('实际完成值（B）'),
    SC('得分'),
  )
  .ind(d(23, '产出指标（40分）'), d(20, '数量指标'), '公猪舍（≥**平方米）', 22.8, 22.8, 1)
  .ind('母猪、保育猪舍（≥**平方米）', 180, 180, 3)
  .ind('育肥猪舍（≥**平方米）', 180, 180, 3)
  .ind('周转猪舍（≥**平方米）', 180, 180, 3)
  .ind('隔离舍（≥**平方米）', 54, 54, 2)
  .ind('仓库（≥**平方米）', 104, 104, 2)
  .ind('管理用房及消通道（≥**平方米）', 76.44, 76.44, 2)
  .ind('化粪池（≥**立方米）', 63, 63, 1)
  .ind('堆粪房（≥**平方米）', 29.6, 29.6, 1)
  .ind('消毒池（≥**平方米）', 14, 14, 1)
  .ind('排污沟（≥米）', 50, 50, 1)
  .ind('场地硬化（≥**平方米）', 230, 230, 2)
  .ind('粉碎拌合机（11kw）（≥台）', 1, 1, 1)
  .ind('产床（全复合双体产床）（≥套）', 2, 2, 1)
  .ind('保育栏（≥套）', 4, 4, 1)
  .ind('消毒机（≥台）', 1, 1, 1)
  .ind('冲洗机（≥台）', 1, 1, 1)
  .ind('种公猪（≥头）', 2, 2, 2)
  .ind('种母猪（≥头）', 20, 20, 2)
  .ind('饲养仔猪（≥头）', 60, 60, 2)
  .ind('质量指标', '项目验收合格率（%）', 100, 100, 3)
  .ind('时效指标', '项目完工时间', '2022年12月', '2022年12月', 2)
  .ind('成本指标', '财政补助资金（≤**万元）', 50, 10, 2)
  .ind(d(3, '效益指标（30分）'), '经济效益指标', '年出栏生猪（≥**头）', 300, 320, 10)
  .ind('社会效益指标', '带动农户（≥**户）', 20, 20, 10)
  .ind('可持续影响指标', '设施使用年限（≥**年）', 10, 10, 10)
  .ind('满意度指标（10分）', '服务对象满意度指标', '合作社社员满意度（≥**%）', 95, 96, 10)
  .row(w(6, '总分'), bad('total/score', t('score', 86)))
  .row(w(2, '偏差大或目标未完成原因分析'), w(5, '资金分期拨付，年内只到位10万元，其余待验收后拨付。'))
  .row(w(2, '改进措施及结果应用方案'), w(5, '抓紧验收，尽快完成资金拨付。'))
  .end()
  .tolerate(
    'funds/low-rate-unexplained',
    'actual/zero-cost',
    'actual/cost-vs-executed',
    'indicator/input-as-output',
  );
const changning = form({
  id: 'eleventh-yunnan-pig-farm-wrong',
  about: '云南昌宁：湖北式20+80分表，执行率写20，二十个数量指标，没有分值列；总分应为84而写86',
  sheets: [pigsty],
});

/** https://www.ynnh.gov.cn/info/17693/347777.htm : points with decimals, 550 wanted and 20 done with all points, 经济效益 under 产出 — as published. */
const mushrooms = new Sheet('自评表', { grid: [1, 1, 1, 3, 1, 1, 1, 1, 1] })
  .begin('project-self-evaluation')
  .row(w(9, title('项目支出绩效自评表')))
  .row(w(9, '（2023年度）'))
  .row(
    w(2, '项目名称'),
    w(7, f('projectName', '南华县乡村振兴示范园罗家屯社区野生菌加工车间建设项目（续建）')),
  )
  .row(
    w(2, '主管部门'),
    w(2, f('department', '南华县农业农村局')),
    w(2, '实施单位'),
    w(3, f('implementingUnit', '南华县国有资本管理有限公司')),
  )
  .fundHead(
    w(2, d(5, '项目资金\n（万元）')),
    LB(),
    BI(),
    BA('全年预算数'),
    EX('全年执行数'),
    WT(),
    RT('执行率'),
    SC(),
  )
  .fund('total', '年度资金总额', 1100, 1100, 1100, 10, '100%', 10)
  .fund('part', '其中：当年财政拨款', 1100, 1100, 1100, '—', '100%', '—')
  .fund('part', '上年结转资金', null, null, null, '—', null, '—')
  .fund('part', '其他资金', null, null, null, '—', null, '—')
  .row(w(2, d(2, '年度总体目标')), w(2, '预期目标'), w(5, '实际完成情况'))
  .row(
    w(
      2,
      g(
        'expected',
        '目标1：建设1290.3平方米冷库及配套设备；目标2：购置烘干杀菌及包装设备；目标3：配套1250KVA变压器3台。',
      ),
    ),
    w(
      5,
      g(
        'actual',
        '目标1：建成1290.3平方米冷库及配套设备；目标2：购置烘干杀菌及包装设备；目标3：安装1250KVA变压器3台。',
      ),
    ),
  )
  .head('annual', d(10, '绩\n效\n指\n标'), L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS())
  .ind(
    d(6, '产出指标\n（50分）'),
    d(3, '数量指标'),
    '冷库仓储建设及配套生产设备、电力设施购置安装',
    '≥1290.3平方米',
    '1290.3平方米',
    10.3,
    10.3,
    null,
  )
  .ind(
    '配套烘干杀菌设备及包装设备购置及安装',
    may('indicator/unit-missing', 550),
    20,
    9.3,
    bad('score/unmet-full', 9.3),
    null,
  )
  .ind('配套电力设施1250KVA变压器3台', may('indicator/unit-missing', 3), 3, 9.3, 9.3, null)
  .ind('经济效益\n指标', '奖补资金兑付率（%）', '≥100%', bad('actual/operator', '≥100%'), 10.8, 10.8, null)
  .ind('时效指标', '任务完成时限（月）', 10, 10, 10.3, 10.3, null)
  .maybe('成本指标', null, null, null, null, null, null)
  .ind(d(2, '效益指标\n（30分）'), '社会效益\n指标', '带动周边群众就业人数', '≥30人', '32人', 15, 15, null)
  .ind('可持续影响\n指标', '车间使用年限', '≥15年', '15年', 15, 15, null)
  .ind('满意度指标\n（10分）', '服务对象满意度指标', '受益群众满意度', '≥95%', '96%', 10, 10, null)
  .row(w(6, '总分'), t('weight', 100), t('score', 100), null)
  .end()
  .finding('indicator/parent')
  .tolerate('indicator/level2-missing', 'indicator/input-as-output', 'score/reason-missing');
const nanhua = form({
  id: 'eleventh-yunnan-mushrooms-published',
  about: '云南南华：分值带小数，目标550完成20仍满分，产出指标下写“经济效益指标”，完成值带≥（均为原文）',
  sheets: [mushrooms],
});

/** https://www.ynlx.gov.cn/info/2431/148733.htm : 97.80% scored 9, the part scored too, initial budget blank — as published. */
const shelter = new Sheet('Sheet1', { grid: [1, 1, 1, 3, 1, 1, 1, 1, 1] })
  .begin('project-self-evaluation')
  .row(w(9, title('项目支出绩效自评表')))
  .row(w(9, '（ 2023年度）'))
  .row(w(2, '项目名称'), w(7, f('projectName', '2023年马鹿坑国有林场新建野生动物收容所建设项目')))
  .row(
    w(2, '主管部门'),
    w(2, f('department', '临沧市临翔区林业和草原局')),
    w(2, '实施单位'),
    w(3, f('implementingUnit', '临沧市临翔区林业和草原局')),
  )
  .fundHead(
    w(2, d(3, '项目资金\n（万元）')),
    LB(),
    BI(),
    BA('全年预算数'),
    EX('全年执行数'),
    WT(),
    RT('执行率'),
    SC(),
  )
  .fund('total', '年度资金总额', may('funds/missing', null), 32.4, 31.69, 10, '97.80%', bad('funds/score', 9))
  .fund(
    'part',
    '其中：当年财政拨款',
    may('funds/missing', null),
    32.4,
    31.69,
    10,
    '97.80%',
    may('funds/score', 9),
  )
  .row(w(2, d(2, '年度\n总体\n目标')), w(2, '预期目标'), w(5, '实际完成情况'))
  .row(
    w(
      2,
      g('expected', '新建野生动物收容所1间200平方米，钢结构圈养围栏120米，能同时收容近百头（只）野生动物。'),
    ),
    w(
      5,
      g('actual', '完成野生动物收容所1间200平方米，钢结构圈养围栏120米，能同时收容近百头（只）野生动物。'),
    ),
  )
  .head('annual', d(9, '绩效指标'), L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS())
  .ind(d(4, '产出指标'), '数量指标', '野生动物收容所', '≥200平方米', '204.46平方米', 10, 10, '无')
  .ind('数量指标', '钢结构圈养围栏', '≥120米', '121.5米', 10, 10, '无')
  .ind('时效指标', '项目完工时限', '2023年12月', '2023年10月', 15, 15, '无')
  .ind('质量指标', '项目竣工验收率', '100%', '100%', 15, 15, '无')
  .ind(d(3, '效益指标'), '经济效益指标', '务工人员年人均增收', '≥8400元', '8400元', 10, 10, '无')
  .ind('社会效益指标', '提供务工岗位', '≥5个', '5个', 10, 10, '无')
  .ind('可持续影响指标', '项目建成后可持续影响年限', '≥15年', '15年', 10, 10, '无')
  .ind('满意度指标', '服务对象满意度指标', '受益农户满意度', '≥95%', '95%', 10, 10, '无')
  .row(w(6, '总分'), t('weight', 100), t('score', 99), null)
  .end()
  .tolerate('indicator/level2-missing');
const linxiang = form({
  id: 'eleventh-yunnan-shelter-published',
  about: '云南临翔：执行率97.80%只得9分（原文），财政拨款行也填分值得分，年初预算空白，时效在质量之前',
  sheets: [shelter],
});

/** http://zjj.huangshi.gov.cn/xxgk_7967/fdzdgknr/czzj/czzxzj/202307/t20230721_1034104.html : sentences as indicator, target and result; clean. */
const sponge = new Sheet('海绵城市', { grid: [1, 1, 1, 2, 2, 2, 1] })
  .begin('project-self-evaluation')
  .row(w(7, title('2022年度黄石市系统化全域海绵城市示范城市的申报工作经费项目自评表')))
  .row(w(2, '项目名称'), w(5, f('projectName', '黄石市系统化全域海绵城市示范城市的申报工作经费')))
  .row(
    w(2, '主管部门'),
    w(2, f('department', '黄石市住房和城乡建设局')),
    '项目实施单位',
    w(2, f('implementingUnit', '黄石市住房和城乡建设局')),
  )
  .row(w(2, '项目类别'), w(5, '1、部门预算项目 ☑ 2、市直专项 □'))
  .row(w(2, '项目属性'), w(5, '1、持续性项目 ☑ 2、新增性项目 □'))
  .row(w(2, '项目类型'), w(5, '1、常年性项目 □ 2、延续性项目 ☑ 3、一次性项目 □'))
  .fundHead(
    w(2, d(2, '预算执行情况\n（万元）（20分）')),
    LB(),
    BA('预算数（A）'),
    EX('执行数（B）'),
    RT('执行率（B/A）'),
    SC('得分\n（20分*执行率）'),
  )
  .fund('total', '年度财政资金总额', 200, 195.5, '97.75%', 19.55)
  .head(
    'annual',
    d(9, '年度绩效目标1\n（80分）'),
    L1(),
    L2(),
    L3(),
    TG('年初目标值（A）'),
    AC('实际完成值（B）'),
    SC('得分'),
  )
  .ind(
    d(4, '产出指标'),
    '数量指标',
    '完成省级宣传片制作；完成实施方案的编制；完成自评估报告',
    '完成1部宣传片，2套方案',
    '完成1部宣传片，2套方案',
    10,
  )
  .ind('质量指标', '通过专家评审', '通过', '通过', 10)
  .ind(
    '时效指标',
    '上半年完成宣传片制作；下半年完成实施方案',
    '6月份完成宣传片制作；9月份完成文本；11月完成专家评审',
    may('actual/phrase', '完成'),
    10,
  )
  .ind('成本指标', '省级宣传片制作费、申报文本编制费、自评估报告编制费', '200万', '195.5万元', 10)
  .ind(d(3, '效益指标'), '经济效益\n指标', '统筹海绵城市项目谋划', '统筹海绵城市项目谋划', '完成', 10)
  .ind('社会效益\n指标', '指导城市建设', '指导城市建设', '完成', 10)
  .ind('生态效益\n指标', '有利于城市生态、韧性发展', '有利于城市生态、韧性发展', '完成', 10)
  .ind('满意度指标', '满意度指标', '群众满意度', '满意', may('actual/phrase', '完成'), 10)
  .row(w(6, '总分'), t('score', '99.55分'))
  .row(
    w(2, '偏差大或\n目标未完成\n原因分析'),
    w(5, '自评估报告通过专家评审后，按合同支付尾款，剩余4.5万元。'),
  )
  .row(w(2, '改进措施及\n结果应用方案'), w(5, '加快合同款项支付。'))
  .end()
  .tolerate('indicator/duplicate', 'goal/missing', 'indicator/category');
const huangshi = form({
  id: 'eleventh-hubei-sponge-city-published',
  about: '湖北黄石：20+80分，三级指标、目标值、完成值都是句子，三级与目标值相同，总分写“99.55分”，无错',
  sheets: [sponge],
  tolerated: ['field/amount-text'],
});

/** http://www.cecfb.org/ganzi/c105203/202208/7c4bdd8f71aa4f119d9f59eca6022d80.shtml : 转移支付（项目）名称, goals in one long cell; a result left out planted. */
const epidemic = new Sheet('重大传染病', { grid: [1, 1, 1, 2, 1, 1, 1] })
  .begin('transfer-self-evaluation')
  .row(w(7, title('重大传染病防治项目绩效目标自评表')))
  .row(w(7, '（2021年度）'))
  .row(w(3, '转移支付（项目）名称'), w(4, f('projectName', '重大传染病防治项目')))
  .row(w(3, '中央主管部门'), w(4, '国家卫生健康委'))
  .row(
    w(3, '地方主管部门'),
    f('department', '甘孜州卫生健康委'),
    '资金使用单位',
    w(2, f('implementingUnit', '炉霍县卫生健康局')),
  )
  .fundHead(w(2, d(5, '项目资金\n（万元）')), w(2, LB()), BA(), EX(), RT('预算执行率（B/A）'))
  .fund('total', w(2, '年度资金总额：'), 811.54, 811.54, '100%')
  .fund('part', w(2, '其中：中央财政资金'), 730.4, 730.4, '100.00%')
  .fund('part', w(2, '地方资金'), 81.14, 81.14, '100%')
  .fund('part', w(2, '其他资金'), null, null, null)
  .row(w(2, d(2, '总体目标完成情况')), w(2, '总体目标'), w(3, '全年实际完成情况'))
  .row(
    w(
      2,
      g(
        'expected',
        '目标1：为0-6岁适龄儿童常规接种。目标2：控制艾滋病、结核病流行。目标3：开展包虫病综合防治。',
      ),
    ),
    w(
      3,
      g(
        'actual',
        '目标1：完成0-6岁适龄儿童常规接种。目标2：艾滋病、结核病疫情处于低流行水平。目标3：开展包虫病综合防治。',
      ),
    ),
  )
  .head(
    'annual',
    d(11, '绩效指标'),
    L1('一级\n指标'),
    L2(),
    L3(),
    TG('指标值'),
    AC('全年实际完成值'),
    RS('未完成原因和改进措施'),
  )
  .ind(d(6, '产出指标'), d(3, '数量指标'), '适龄儿童国家免疫规划疫苗接种率', '≥90%', '95.2%', null)
  .ind('艾滋病高危人群检测比例', '≥90%', '92%', null)
  .ind('包虫病人群筛查任务完成率', '≥95%', bad('actual/missing', null), null)
  .ind('质量指标', '肺结核患者规范管理率', '≥90%', '97%', null)
  .ind('时效指标', '疫情报告及时率', '100%', '100%', null)
  .ind('成本指标', '中央补助资金', '≤730.4万元', '730.4万元', null)
  .ind(d(3, '效益指标'), d(2, '社会效益指标'), '居民健康水平提高', '中长期', '中长期', null)
  .ind('公共卫生均等化水平提高', '中长期', '中长期', null)
  .ind('可持续影响指标', '艾滋病疫情控制水平', '低流行', '低流行', null)
  .ind('满意度指标', '服务对象满意度指标', '城乡居民满意度', '≥80%', '88%', null)
  .end();
const luhuo = form({
  id: 'eleventh-sichuan-epidemic-transfer-wrong',
  about: '四川炉霍：转移支付自评，无分值；包虫病筛查没有填实际完成值',
  sheets: [epidemic],
});

/** http://jnruibo.com/smzj/gsgg/202506/2ce1727ba395492196d9b248363d13db.shtml : 乐山, money by three kinds of welfare; the report's figures in the form's places; one rate ten times too high planted. */
const welfare = new Sheet('福彩公益金', { grid: [1, 1, 1, 2, 1, 1, 2] })
  .begin('transfer-self-evaluation')
  .row(w(7, title('2024年度中央财政福彩公益金转移支付绩效自评表')))
  .row(w(2, '转移支付名称'), w(5, f('projectName', '中央集中彩票公益金支持社会福利事业资金')))
  .row(w(2, '中央主管部门'), w(2, '民政部'), w(2, '地方主管部门'), f('department', '乐山市民政局'))
  .fundHead(w(2, d(5, '资金投入情况\n（万元）')), w(2, LB('福利类别')), BA(), EX(), RT('预算执行率'))
  .fund('total', w(2, '年度资金总额'), 870.2, 360.03, '41.37%')
  .fund('part', w(2, '其中：老年人福利类'), 675.2, 288.2, '42.68%')
  .fund('part', w(2, '残疾人福利类'), 90, 6.81, bad('funds/rate', '75.67%'))
  .fund('part', w(2, '儿童福利类'), 105, 65.02, '61.92%')
  .row(d(2, '总体目标'), w(3, '年初设定目标'), w(3, '全年实际完成情况'))
  .row(
    w(3, g('expected', '提升公办养老机构床位护理能力，开展精神障碍社区康复服务和孤儿助学。')),
    w(3, g('actual', '部分养老机构改造项目在建，精神障碍社区康复服务正在实施，孤儿助学资金按实际人数发放。')),
  )
  .head(
    'annual',
    d(8, '绩效指标'),
    L1(),
    L2(),
    L3(),
    TG('年度指标值'),
    AC('全年实际完成值'),
    RS('未完成原因和改进措施'),
  )
  .ind(
    d(4, '产出指标'),
    d(2, '数量指标'),
    '改造公办养老机构',
    '≥6个',
    '4个',
    '2个项目正在建设中，资金尚未支付',
  )
  .ind('资助孤儿就学人数', '≥60人', '65人', null)
  .ind('质量指标', '改造项目验收合格率', '100%', '100%', null)
  .ind('时效指标', '资金支付完成时间', '2024年12月底前', '部分支付', '尚未到达付款节点，2025年完成')
  .ind(d(2, '效益指标'), '社会效益指标', '困境儿童生活质量', '提高', '提高', null)
  .ind('可持续影响指标', '养老服务体系', '逐步完善', '逐步完善', null)
  .ind('满意度指标', '服务对象满意度指标', '受助对象满意度', '≥90%', '92%', null)
  .end()
  .tolerate('funds/low-rate-unexplained', 'actual/phrase', 'indicator/level2-missing', 'actual/late');
const leshan = form({
  id: 'eleventh-sichuan-welfare-transfer-wrong',
  about: '四川乐山：福彩公益金按老年、残疾人、儿童三类列支，6.81/90写成75.67%（应7.57%）',
  sheets: [welfare],
});

/** https://m.azee.cn/wenku/ahhg/zJ2ZzZvGJ9 : 芦山, work not finished at the end of the year, four parts of one area; clean. */
const terraces = new Sheet('水土保持', { grid: [1, 1, 1, 2, 1, 1, 2] })
  .begin('transfer-self-evaluation')
  .row(w(7, title('中央水利发展资金（水土保持工程）绩效目标自评表')))
  .row(w(2, '专项名称'), w(5, f('projectName', '芦山县西川河小流域水土流失综合治理项目')))
  .row(
    w(2, '主管部门'),
    w(2, f('department', '芦山县水利局')),
    '实施单位',
    w(2, f('implementingUnit', '芦山县水务投资有限公司')),
  )
  .fundHead(w(2, d(4, '资金情况\n（万元）')), w(2, LB()), BA(), EX(), RT('预算执行率（B/A）'))
  .fund('total', w(2, '年度资金总额'), 525.39, 139.433578, '26.54%')
  .fund('part', w(2, '其中：中央水利发展资金'), 500, 139.433578, '27.89%')
  .fund('part', w(2, '地方自筹资金'), 25.39, 0, '0.00%')
  .row(d(2, '总体目标'), w(3, '年初设定目标'), w(3, '全年实际完成情况'))
  .row(
    w(3, g('expected', '治理水土流失面积1429.39hm²。')),
    w(3, g('actual', '基本完成治理任务，项目暂未完工。')),
  )
  .head(
    'annual',
    d(13, '绩效指标'),
    L1(),
    L2(),
    L3(),
    TG('年度指标值'),
    AC('全年完成值'),
    RS('未完成原因和改进措施'),
  )
  .ind(d(7, '产出指标'), d(5, '数量指标'), '治理水土流失面积', '1429.39hm²', '1429.39hm²', null)
  .ind('其中：坡改梯', '25.26hm²', '25.26hm²', null)
  .ind('其中：封育治理', '958.81hm²', '958.81hm²', null)
  .ind('其中：保土耕作', '412.83hm²', '412.83hm²', null)
  .ind('其中：经果林', '32.49hm²', '32.49hm²', null)
  .ind('质量指标', '工程验收合格率', '100%', '未验收', '项目暂未完工，按合同进度支付，下一步加快进度')
  .ind('时效指标', '项目完工时间', '12月底前', '未完工', '项目暂未完工，下一步加快工程建设进度')
  .ind(d(4, '效益指标'), '经济效益', '人均产粮增加', '290kg/人', '290kg/人', null)
  .ind('社会效益', '农业人均增加基本农田面积', '0.05亩', '0.05亩', null)
  .ind(d(2, '生态效益'), '年保土量', '3.51万t', '3.51万t', null)
  .ind('保土率', '59.79%', '59.79%', null)
  .ind('满意度指标', '服务对象满意度', '群众满意度', '≥90%', '100%', null)
  .end()
  .tolerate('funds/low-rate-unexplained', 'actual/phrase', 'actual/late', 'indicator/level2-missing');
const lushan = form({
  id: 'eleventh-sichuan-terraces-transfer-published',
  about: '四川芦山：年末未完工，执行率26.54%，四个其中项加起来等于治理面积，时效、质量写未完工并有原因，无错',
  sheets: [terraces],
});

/** https://www.chacewang.com/newsdetail/news223201.html : no rate, a column 得分计算方法, two scores of 9.34 where the aim was met; one of them without a reason — as published. */
const tea = new Sheet('送茶入户', { grid: [1, 1, 1, 3, 1, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(10, title('项目支出绩效自评表')))
  .row(w(10, '（2022年度）'))
  .row(w(2, '项目名称'), w(8, f('projectName', '2022年原州区健康饮茶“送茶入户”边销茶推广项目')))
  .row(
    w(2, '主管部门及代码'),
    w(2, f('department', '原州区宗教事务局')),
    w(2, '实施单位'),
    w(4, f('implementingUnit', '原州区民族宗教事务局')),
  )
  .fundHead(w(2, d(4, '项目资金\n（万元）')), w(2, LB()), w(3, BI('年初预算数')), w(3, EX('全年执行数')))
  .fund('total', w(2, '年度资金总额：'), w(3, '38.75万元'), w(3, '36.2万元'))
  .fund('part', w(2, '其中：少数民族发展资金'), w(3, '37万元'), w(3, '34.45万元'))
  .fund('part', w(2, '其他资金：中央衔接资金'), w(3, '1.75万元'), w(3, '1.75万元'))
  .row(
    w(2, '年度总体目标'),
    w(8, g('expected', '向11个乡镇和北塬街道办的监测对象推广低氟边销茶，引导群众健康饮茶。')),
  )
  .head(
    'annual',
    d(7, '绩效指标'),
    L1(),
    L2(),
    L3(),
    WT('分值'),
    TG('指标值(A)'),
    AC('全年实际值(B)'),
    '得分计算方法',
    SC('得分'),
    RS('未完成原因分析'),
  )
  .ind(
    d(3, '产出指标\n（40分）'),
    '数量指标\n（必填硬性指标）',
    '发放边销茶目标人群完成率（%）',
    20,
    100,
    100,
    null,
    20,
    null,
  )
  .ind(
    '时效指标\n（必填）',
    '2022年12月底前发放完毕（%）',
    10,
    100,
    100,
    null,
    bad('score/reason-missing|score/quantitative', 9.34),
    null,
  )
  .ind(
    '成本指标\n（必填硬性指标）',
    '边销茶采购及发放成本（万元）',
    10,
    38.75,
    36.2,
    null,
    may('score/quantitative', 9.34),
    '255人茶叶未发放，12月底前发放完毕',
  )
  .ind(
    d(2, '效益指标\n（40分）'),
    '社会效益指标\n（必填）',
    '健康饮茶知识知晓率（%）',
    20,
    90,
    92,
    null,
    20,
    null,
  )
  .ind('可持续影响指标\n（必填）', '低氟边销茶消费习惯', 20, '逐步形成', '逐步形成', null, 20, null)
  .ind(
    '满意度指标\n（20分）',
    '服务对象满意度指标\n（必填）',
    '受益群众满意度（%）',
    20,
    95,
    98,
    null,
    20,
    null,
  )
  .row(w(4, '总分'), t('weight', 100), w(3, null), t('score', 98.68), null)
  .end()
  .tolerate(
    'funds/rate-missing',
    'funds/score-missing',
    'indicator/level2-missing',
    'goal/actual-missing',
    'weight/level1',
  );
const yuanzhou = form({
  id: 'eleventh-ningxia-tea-published',
  about: '宁夏原州：分值在指标值之前，有得分计算方法列，资金无执行率，时效100/100却得9.34且无原因（原文）',
  sheets: [tea],
  tolerated: ['field/amount-text'],
});

export const evaluations = [changning, nanhua, linxiang, huangshi, luhuo, leshan, lushan, yuanzhou];
