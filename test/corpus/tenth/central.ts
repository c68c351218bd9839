/** 湖北, 湖南: self-evaluations and base data as published. Where a page breaks off, the rest follows the printed form. */
import { Sheet, bad, d, f, form, g, may, t, title, w } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

/** http://sthjj.xianning.gov.cn/xxgk/fdzdgknr/czzj/czzxzj/202204/t20220402_2580092.shtml : nothing spent, nothing done, reasons given. */
const airSheet = new Sheet('大气资金', { grid: [1, 1, 1, 2, 2, 2, 3] })
  .begin('transfer-self-evaluation')
  .row(w(7, title('转移支付区域（项目）绩效目标自评表')))
  .row(w(7, '（2021年度）'))
  .row(
    w(3, '转移支付（项目）名称'),
    w(2, f('projectName', '2021年第一批中央大气污染防治资金')),
    '负责人及电话',
    '潘志明',
  )
  .row(
    w(3, '地方主管部门'),
    w(2, f('department', '咸宁市生态环境局')),
    '实施单位',
    f('implementingUnit', '大气环境科'),
  )
  .fundHead(w(3, d(6, '项目资金（万元）')), LB(), BA(), EX(), RT())
  .fund('total', '年度资金总额：', 2380.91, 0, 0)
  .fund('part', '其中：中央资金', 871, 0, 0)
  .fund('part', '省级资金', 0, 0, 0)
  .fund('part', '地方资金', 1509.91, 0, 0)
  .fund('part', '其他资金', 0, 0, 0)
  .row(d(2, '年度总体目标'), w(3, '年初设定目标'), w(3, '全年实际完成情况'))
  .row(
    w(
      3,
      g(
        'expected',
        '采用技术领先的监测设备及监控平台，进行高密度网格化监控布点，全面监控市城区及周边乡镇污染排放状况，掌握实时环境质量，实现对突发污染事件的及时预警和精准溯源。',
      ),
    ),
    w(3, g('actual', '正在进行招标意向公示，预计三月中旬开展公开招标')),
  )
  .head('annual', d(6, '绩效指标'), L1(), L2(), L3(), TG(), AC('全年完成值'), RS('未完成原因和改进措施'))
  .ind(
    d(3, '产出指标'),
    '数量指标',
    '建设环境空气质量自动监测子站',
    '11个',
    0,
    d(
      5,
      '在准备开始建设时，发现原计划建设内容不适合现状。经咨询生态环境部和省生态环境厅，可以结合工作实际对项目建设内容进行适当调整。12月底取得项目初步设计审批文件。\n改进措施：加快招标和建设进度。',
    ),
  )
  .ind('质量指标', '监测数据有效率', '≥90%', 0)
  .ind('时效指标', '项目完成时间', '2021年12月', '未完成')
  .ind('效益指标', '生态效益指标', '空气质量优良天数比例', '≥88.2%', '89.6%')
  .ind('满意度指标', '服务对象满意度指标', '公众对环境空气质量满意度', '≥80%', 0)
  .row(
    w(3, '说明'),
    w(4, '请在此处简要说明各级审计和财政监督中发现的问题及其所涉及的金额，如没有请填无。\n无'),
  )
  .end()
  .tolerate(
    'funds/low-rate-unexplained',
    'actual/unit',
    'actual/phrase',
    'score/reason-missing',
    'indicator/level2-missing',
  );
const air = form({
  id: 'tenth-xianning-air-transfer',
  about: '湖北咸宁2021转移支付：执行数与执行率全是0，完成值0，原因一格合并五行，无错',
  sheets: [airSheet],
});

/** https://www.hsslib.org.cn/info/72903.jspx : no points column; scores merged over several rows and over two classes; planted: 95% scores 20 of 20. */
const sharingSheet = new Sheet('共享工程', { grid: [1, 1, 1, 3, 3, 3, 1] })
  .begin('project-self-evaluation')
  .row(w(7, '附表2'))
  .row(w(7, title('2022年度共享工程项目自评表')))
  .row(w(4, '项目单位（盖章）：黄石市图书馆'), w(3, '主要领导签字：'))
  .row(w(7, '填报日期：2023.6.28'))
  .row(w(2, '项目名称'), w(5, f('projectName', '共享工程')))
  .row(
    w(2, '主管部门'),
    w(2, f('department', '黄石市文化和旅游局')),
    '项目实施单位',
    w(2, f('implementingUnit', '黄石市图书馆')),
  )
  .row(w(2, '项目类别'), w(5, '1、部门预算项目 ☑  2、市直专项 □'))
  .row(w(2, '项目属性'), w(5, '1、持续性项目 ☑  2、新增性项目 □'))
  .row(w(2, '项目类型'), w(5, '1、常年性项目 ☑  2、延续性项目 □  3、一次性项目 □'))
  .fundHead(
    w(2, d(2, '预算执行情况（万元）\n（20分）')),
    LB(),
    BA('预算数（A）'),
    EX('执行数（B）'),
    RT(),
    SC('得分\n（20分*执行率）'),
  )
  .fund('total', '年度财政资金总额', 5, 4.75, '95%', bad('funds/score', 20))
  .head(
    'annual',
    d(14, '年度绩效目标1\n（80分）'),
    L1(),
    L2(),
    L3(),
    TG('年初目标值（A）'),
    AC('实际完成值（B）'),
    SC(),
  )
  .ind(d(6, '产出指标（40分）'), d(2, '数量指标'), '一个存储备份器', '25TB', '25TB', d(2, 10))
  .ind('WIFI布点全覆盖', '100%覆盖', '100%覆盖')
  .ind('质量指标', '以最新资源面市', '资源采购期以当年为主', '资源采购期以当年为主', 10)
  .ind(d(2, '时效指标'), '可保证读者使用时长', '全天候可用', '全天候', d(2, 10))
  .ind('2022年全年', '≥360天', may('actual/operator', '≥360天'))
  .ind('成本指标', '以低价位高质量为采购原则', '5万', '4.75万', 10)
  .ind(d(6, '效益指标（30分）'), '经济效益', '社会公益服务无经济效益', '公益性事业', '公益性事业', d(3, 10))
  .ind(
    d(2, '社会效益'),
    '使读者更方便快捷查找检阅',
    d(2, '独有数据资源查询，查询范围可扩展到省图'),
    d(2, '独有数据资源查询，查询范围可扩展到省图'),
  )
  .ind('促进黄石文化经济发展，丰富市民文化活动')
  .ind(d(2, '环境效益'), '数字图书馆环境优良无污染', '良好', '良好', d(2, 10))
  .ind('WIFI全覆盖，绿色环保', '良好', '良好')
  .ind('可持续影响指标', '≥360天服务读者', '≥360天', may('actual/operator', '≥360天'), 10)
  .ind('满意度指标（10分）', '读者', '在网络上设置读者满意度调查', '≥95%', '97%', 10)
  .row(w(6, '总分'), t('score', 100))
  .row(w(2, '偏差大或目标未完成原因分析'), w(5, '无'))
  .row(w(2, '改进措施及结果应用方案'), w(5, '进一步做好数字资源推广。'))
  .end()
  .tolerate('indicator/parent', 'indicator/category', 'indicator/level1-missing', 'indicator/conflict');
const sharing = form({
  id: 'tenth-huangshi-sharing',
  about:
    '湖北黄石图书馆2022：20分*执行率，没有分值列，得分跨行甚至跨二级指标合并，目标值也合并；执行率95%得20分',
  sheets: [sharingSheet],
  tolerated: ['cost/equals-budget', 'indicator/level2-missing'],
});

/** http://admin.yzcity.gov.cn:8888/llqlinyj/gknb/202204/cd04d310d5364b2f9983a7843fb6a17d.shtml : amounts with 万元, 80.45% shown as 100%. */
const linglingSheet = new Sheet('整体自评', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 1] })
  .begin('overall-self-evaluation')
  .row(w(9, title('部门整体支出绩效自评表')))
  .row(w(9, '（2021年度）'))
  .row(w(2, '县级预算单位名称'), w(7, f('department', '零陵区林业局')))
  .fundHead(
    w(2, d(7, '年度预算申请\n（万元）')),
    LB(),
    BI('年初\n预算数'),
    BA('全年预算数'),
    EX('全年\n执行数'),
    WT(),
    RT('执行率'),
    SC(),
  )
  .fund(
    'total',
    '年度资金总额',
    '4753.66万元',
    '4753.66万元',
    '3824.26万元',
    10,
    bad('funds/rate', '100%'),
    may('funds/score', 10),
  )
  .row(w(3, '按收入性质分：'), w(4, '按支出性质分：'))
  .row(w(3, '其中：  一般公共预算：1873.66万元'), w(4, '其中：基本支出：1768.16万元'))
  .row(w(3, '政府性基金拨款：'), w(4, '项目支出：2985.5万元'))
  .row(w(3, '纳入专户管理的非税收入拨款：'), w(4, null))
  .row(w(3, '其他资金：2880万元'), w(4, null))
  .row(d(2, '年度总体目标'), w(4, '预期目标'), w(4, '实际完成情况'))
  .row(
    w(4, g('expected', '目标1：造林1.2万亩，\n目标2：森林经营16.3万亩\n目标3：病虫害防治3.45万亩')),
    w(4, g('actual', '目标1：造林1.2万亩，\n目标2：森林经营16.3万亩\n目标3：病虫害防治3.45万亩')),
  )
  .head(
    'annual',
    d(16, '绩效指标'),
    L1(),
    L2(),
    L3(),
    TG('年度\n指标值'),
    AC('实际\n完成值'),
    WT(),
    SC(),
    RS('偏差原因\n分析及\n改进措施'),
  )
  .ind(d(9, '产出指标\n(50)'), d(3, '数量\n指标'), '造林面积', '1.2万亩', '1.2万亩', 10, 10, null)
  .ind('病虫害防治面积', '3.45万亩', '3.45万亩', 7, 7, null)
  .ind('森林经营面积', '16.3万亩', '16.3万亩', 7, 7, null)
  .ind(d(2, '质量\n指标'), '造林成活率', '85%', '85%', 7, 7, null)
  .maybe('……', null, null, null, null, null)
  .ind(d(2, '时效\n指标'), '当期完成', '90%', '100%', 7, 7, null)
  .maybe('……', null, null, null, null, null)
  .ind(d(2, '成本\n指标'), '造林补助', '每亩300', '每亩300', 6, 6, null)
  .ind('抚育补助', '每亩100', '每亩100', 6, 6, null)
  .ind(
    d(5, '效益指标\n（30分）'),
    d(2, '经济效\n益指标'),
    '木材销售收入',
    '1100万元',
    '1093万元',
    6,
    bad('score/quantitative', 5),
    null,
  )
  .ind('林产品收入', '2.6亿元', '2.45亿元', 6, bad('score/quantitative', 5), null)
  .ind('社会效\n益指标', '提高就业率', '显著', '显著', 6, 6, null)
  .ind('生态效\n益指标', '森林覆盖率', '62%', '62.3%', 6, 6, null)
  .ind('可持续\n影响指标', '林业可持续发展', '显著', '显著', 6, 6, null)
  .ind('满意度指标\n（10分）', '服务对象满意度指标', '林农满意度', '90%', '92%', 10, 10, null)
  .row(w(6, '总分'), t('weight', 100), t('score', 98), null)
  .end()
  .finding('score/reason-missing')
  .tolerate(
    'score/reason-missing',
    'funds/rate-missing',
    'funds/low-rate-unexplained',
    'indicator/unit-missing',
  );
const lingling = form({
  id: 'tenth-lingling-overall',
  about:
    '湖南零陵2021部门整体：金额写成“4753.66万元”，执行率80.45%仍得10分，1093/1100得5、2.45/2.6得5都无原因',
  sheets: [linglingSheet],
  tolerated: ['funds/breakdown', 'indicator/category'],
});

/** https://taowenge.com/p-72820237.html : a county's special fund on the transfer form, no points. */
const grainSheet = new Sheet('县级储备粮', { grid: [1, 1, 1, 3, 1, 1, 2] })
  .begin('transfer-self-evaluation', 'project-self-evaluation')
  .row(w(7, title('2020年度县级专项资金绩效目标自评表')))
  .row(w(3, '专项资金名称'), f('projectName', '县级储备粮'), w(2, '负责人及电话'), '旷建成、向建军')
  .row(
    w(3, '县级主管部门'),
    f('department', '衡山县商务和粮食局'),
    w(2, '实施单位'),
    f('implementingUnit', '粮食调控储备与产业发展股'),
  )
  .fundHead(w(3, d(4, '项目资金\n（万元）')), LB(), BA(), EX(), RT())
  .fund('total', '年度资金总额', 194.9, 194.9, '100%')
  .fund('part', '其中：中央、省、市补助', null, null, null)
  .fund('part', '县级资金', 194.9, 194.9, '100%')
  .row(d(2, '年度总体目标'), w(3, '年初设定目标'), w(3, '全年实际完成情况'))
  .row(w(3, g('expected', '保持和稳定地方粮食储备机制')), w(3, g('actual', '地方储备粮食规模达标')))
  .head(
    'annual',
    d(17, '绩\n效\n指\n标'),
    L1('一级\n指标'),
    L2('二级\n指标'),
    L3(),
    TG('年度指标\n值'),
    AC('全年\n完成值'),
    RS('未完成原因和\n改进措施'),
  )
  .ind(d(9, '产\n出\n指\n标'), d(2, '数量\n指标'), '5000吨稻谷、500吨成品粮储备到位率', '100%', '100%', null)
  .ind('库存数量真实率', '100%', '100%', null)
  .ind(d(3, '质量\n指标'), '县级储备粮管理制度严格执行率', '100%', '100%', null)
  .ind('储备粮管理专户管理率', '100%', '100%', null)
  .ind('县级储备粮库存粮食明显变质比例', 0, 0, null)
  .ind(d(2, '时效\n指标'), '县级储备粮贷款付息及时率', '100%', '100%', null)
  .ind('县级储备粮应急保障率', '100%', '100%', null)
  .ind(d(2, '成本\n指标'), '国家政策性粮收购价格执行率', '100%', '100%', null)
  .ind('县级储备粮库存成本核算率', '100%', '100%', null)
  .ind(d(5, '效益\n指标'), d(2, '经济\n效益\n指标'), '利息费用保障率', '100%', '100%', null)
  .ind('政策性挂账利息补贴保障率', '100%', may('actual/phrase', '无'), '没有轮换、动用库存')
  .ind(d(2, '生态\n效益\n指标'), '低温、低氧、低剂量科学保粮率', '100%', '100%', null)
  .ind('食品安全指标达标率', '100%', '100%', null)
  .ind('可持\n续影\n响指标', '粮食储备设备维护及安全性', '高', '高', null)
  .ind(
    d(2, '满意\n度指\n标'),
    d(2, '服务\n对象\n满意\n度指标'),
    '因粮食市场波动引起的粮食安全事件发生数',
    '0起',
    '0起',
    null,
  )
  .ind('市民满意度调查', '≥90%', '100%', null)
  .row(w(3, '说明'), w(4, '无'))
  .row(w(7, '注：1、其他资金包括和中央、省、市补助、地方财政资金共同投入到同一项目的自有资金、社会资金等。'))
  .end()
  .tolerate('indicator/category', 'actual/missing');
const grain = form({
  id: 'tenth-hengshan-grain-transfer',
  about: '湖南衡山2020县级专项资金：转移支付样式，无分值；变质比例0对0，挂账利息完成值“无”且有说明，无错',
  sheets: [grainSheet],
});

/** https://wanglu.net/thread/t4-462766-0.html : base data of 2018; planted: the rate of control and 公务接待. */
const baseSheet = new Sheet('基础数据表', { grid: [4, 2, 2, 2] })
  .begin('base-data')
  .row(w(4, '附件3：'))
  .row(w(4, title('部门整体支出绩效评价基础数据表')))
  .row(w(2, '填报单位：'), w(2, '单位：万元'))
  .row('财政供养人员情况', '编制数', '2018年实际在职人数', '控制率')
  .row(null, 143, 136, bad('base/control-rate', '93.10%'))
  .row('经费控制情况', '2017年决算数', '2018年预算数', '2018年决算数')
  .row('三公经费', 29.08, 63.46, bad('base/parts-sum', 44.29))
  .row('1、公务用车购置和维护经费', 11.86, 41.46, 39.3)
  .row('其中：公车购置', null, 29.46, 29.46)
  .row('公车运行维护', 11.86, 12, 9.84)
  .row('2、出国经费', null, null, null)
  .row('3、公务接待', 17.22, 22, 4.19)
  .row('项目支出：', null, null, null)
  .row('1、业务工作专项', 938.8, 320, may('base/over-budget', 689.16))
  .row('2、运行维护专项', null, null, null)
  .row('公用经费', null, null, null)
  .row('其中：办公经费', 14.44, 10, 0.68)
  .row('水费、电费、差旅费', 17.92, '7.50.', may('base/over-budget', 25.36))
  .row('会议费、培训费', 0, 0.8, 0)
  .row('政府采购金额', 16.14, 30.66, 30.66)
  .row('部门整体支出预算调整', '——', 1922.76, may('base/over-budget', 2690.62))
  .row('楼堂馆所控制情况\n（2018年完工项目）', '批复规模（㎡）', '实际规模（㎡）', '规模控制率')
  .row(null, null, null, null)
  .row('厉行节约保障措施', w(3, '制定厉行节约的规章制度，严控“三公经费”支出。'))
  .row(w(2, '填表人（签名）：'), w(2, '联系电话：'))
  .end()
  .tolerate('base/over-budget', 'funds/missing', 'base/anomaly');
const base = form({
  id: 'tenth-hunan-base-2018-wrong',
  about:
    '湖南2018基础数据表：136/143=95.10%写93.10%，三公决算44.29≠39.30+4.19；数字“7.50.”，项目支出、公用经费行空',
  sheets: [baseSheet],
});

export const central = [air, sharing, lingling, grain, base];
