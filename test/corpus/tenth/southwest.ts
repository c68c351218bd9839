/** 云南, 四川, 重庆: self-evaluations as counties published them. Where a page breaks off, the rest follows the printed form. */
import { Sheet, bad, d, f, form, g, h, may, t, title, w } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

/** https://www.yongde.gov.cn/info/3003/116104.htm : yuan; target in three columns; 100% gets 7 of 10. */
const mealsSheet = new Sheet('公开14表', { grid: [1, 1, 2, 1, 1, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(10, title('2022年度项目支出绩效自评表')))
  .row(w(7, '部门：临沧市永德县明朗中学'), w(3, '公开14表'))
  .row(w(2, '项目名称'), w(8, f('projectName', '义务教育营养改善计划专项资金')))
  .row(
    w(2, '主管部门'),
    w(3, f('department', '永德县教育体育局')),
    w(2, '实施单位'),
    w(3, f('implementingUnit', '永德县明朗中学')),
  )
  .fundHead(
    w(2, d(5, '项目资金\n（元）')),
    w(2, LB()),
    BI('年初预算数'),
    BA('全年预算数'),
    EX('全年执行数'),
    WT(),
    RT('执行率'),
    SC(),
  )
  .fund('total', w(2, '年度资金总额'), null, 387664.62, 387664.62, 10, '100%', 10)
  .fund('part', w(2, '其中：当年财政\n拨款'), null, 387664.62, 387664.62, '—', null, '—')
  .fund('part', w(2, '上年结转\n资金'), null, null, null, '—', null, '—')
  .fund('part', w(2, '其他资金'), '—', '—', '—', '—', null, '—')
  .row(d(2, '年度\n总体\n目标'), w(4, '预期目标'), w(5, '实际完成情况'))
  .row(
    w(4, g('expected', '确保每一个学生都能享受到国家政策福利，改善学生体质')),
    w(5, g('actual', '确保每一个学生都能享受到国家政策福利，改善学生体质')),
  )
  .head('annual', w(3, '绩效指标'), w(3, '年度指标值'), d(2, AC()), d(2, WT()), d(2, SC()), d(2, RS()))
  .more(L1(), L2(), L3(), h('operator', '指标性质'), TG('指标值'), h('unit', '度量单位'))
  .ind(d(4, '产出指标'), '数量指标', '学生受资助人数', '≧', 735, '人次', 735, 10, 10, null)
  .ind('质量指标', '营养改善计划覆盖率', '≧', 100, '%', '100%', 10, 10, null)
  .ind('时效指标', '资金到位及时率', '≧', 100, '%', '100%', 10, may('score/reason-missing', 7), null)
  .ind('成本指标', '生均补助标准达标率', '═', 100, '%', '100%', 10, 10, null)
  .ind(
    d(4, '效益指标'),
    '经济效益\n指标',
    '减轻贫困学生家庭经济负担',
    null,
    '有效',
    null,
    '有效',
    10,
    10,
    null,
  )
  .ind('社会效益\n指标', '政策知晓率', '═', 100, '%', '98%', 10, bad('score/quantitative', 9), null)
  .maybe('生态效益\n指标', null, null, null, null, null, null, null, null)
  .ind('可持续影响\n指标', '促进学校教育事业健康发展', '≧', 100, '%', '100%', 10, 10, null)
  .ind(d(2, '满意度指标'), d(2, '服务对象满意度指标等'), '学生满意度', '≧', 95, '%', '100%', 10, 10, null)
  .ind('家长满意度', '≧', 95, '%', '100%', 10, 10, null)
  .row(w(2, '其他需要说明事项'), w(8, '无'))
  .row(w(7, '总分'), t('weight', 100), t('score', 96), t('grade', '优'))
  .end()
  .finding('score/reason-missing')
  .tolerate('score/reason-missing', 'weight/level1', 'funds/missing', 'indicator/category');
const meals = form({
  id: 'tenth-yongde-meals',
  about: '云南永德2022：以元计，年初预算空，指标性质≧═；达标100%得7分无原因，98%应得9.8得9',
  sheets: [mealsSheet],
});

/** https://www.ynnh.gov.cn/info/17693/347777.htm : points like 10.3, a benefit class among the outputs, a blank actual. */
const mushroomsSheet = new Sheet('野生菌车间', { grid: [1, 1, 1, 3, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('项目支出绩效自评表')))
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
    BI('年初预算数'),
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
  .row(w(2, d(2, '年度总体目标')), w(3, '预期目标'), w(4, '实际完成情况'))
  .row(
    w(
      3,
      g(
        'expected',
        '目标1：1290.3平方米冷库仓储建设及配套生产设备、配套电力设施购置安装，冷库仓储3100元每平方米，投资400万元；目标2：配套烘干杀菌设备及包装设备购置及安装550万元；目标3：配套电力设施1250KVA变压器3台，完成高压线接入及土建安装投资150万元。',
      ),
    ),
    w(
      4,
      g(
        'actual',
        '目标1：1290.3平方米冷库仓储建设及配套生产设备、配套电力设施购置安装，冷库仓储3100元每平方米，投资400万元；目标2：配套烘干杀菌设备及包装设备购置及安装550万元；目标3：配套电力设施1250KVA变压器3台，完成高压线接入及土建安装投资150万元。',
      ),
    ),
  )
  .head('annual', d(11, '绩\n效\n指\n标'), L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS())
  .ind(
    d(6, '产出指标\n（50分）'),
    d(3, '数量指标'),
    '1290.3平方米冷库仓储建设及配套生产设备、配套电力设施购置安装',
    '≥1290.3平方米',
    '1290.3平方米',
    10.3,
    10.3,
    null,
  )
  .ind('配套烘干杀菌设备及包装设备购置及安装', 550, 20, 9.3, may('score/unmet-full', 9.3), null)
  .ind('配套电力设施1250KVA变压器3台', 3, bad('actual/missing', null), 9.3, 9.3, null)
  .ind(
    bad('indicator/parent', '经济效益\n指标'),
    '奖补资金兑付率（%）',
    '≥100%',
    may('actual/operator', '≥100%'),
    10.8,
    10.8,
    null,
  )
  .ind('时效指标', '任务完成时限（月）', 10, 10, 10.3, 10.3, null)
  .maybe('成本指标', null, null, null, null, null, null)
  .ind(d(3, '效益指标\n（30分）'), '社会效益\n指标', '受益脱贫人口数', '≥120人', '126人', 10, 10, null)
  .ind('生态效益\n指标', '加工废水达标排放率', '100%', '100%', 10, 10, null)
  .ind('可持续影响\n指标', '车间使用年限', '≥10年', '10年', 10, 10, null)
  .ind('满意度指标\n（10分）', '服务对象满意度指标', '受益群众满意度', '≥95%', '96%', 10, 10, null)
  .row(w(6, '总分'), t('weight', 100), t('score', 100), null)
  .end()
  .tolerate(
    'score/unmet-full',
    'indicator/unit-missing',
    'indicator/category',
    'indicator/level2-missing',
    'score/reason-missing',
  );
const mushrooms = form({
  id: 'tenth-nanhua-mushrooms',
  about: '云南南华：分值10.3、9.3、10.8合计50；产出下写经济效益，3台变压器没有完成值，目标550完成20',
  sheets: [mushroomsSheet],
});

/** https://www.qianlima.com/bid-510642257.html : numbered lines and columns, integrated money, money arrived. */
const forestSheet = new Sheet('林草资金', { grid: [1, 2, 2, 1, 1, 1, 1, 1, 1, 1, 2] })
  .begin('transfer-self-evaluation')
  .row(w(11, title('雅安市名山区林业局2024年度林业草原改革发展资金绩效评价表')))
  .row(w(11, '年度：2024年'))
  .fundHead(
    d(6, '资金投入情况\n（万元）'),
    w(2, LB()),
    '行次',
    BA('全年预算数\n（A）'),
    '统筹整合资金数\n（B）',
    '扣除统筹整合资金后预算金额\n（C）',
    '全年到位资金\n（D）',
    '预算到位\n（D/C×100%）',
    EX('全年执行资金\n（E）'),
    RT('预算执行\n（E/C×100%）'),
  )
  .row(w(2, '列次'), 0, 1, 2, 3, 4, 5, 6, 7)
  .fund('total', w(2, '年度资金总额（万元）：'), 1, 52.8, null, 52.8, 52.8, '100.00%', 30.8, '58.33%')
  .fund('part', w(2, '其中：中央财政资金（万元）'), 2, 52.8, null, 52.8, 52.8, '100.00%', 30.8, '58.33%')
  .fund('part', w(2, '地方财政资金（万元）'), 3, null, null, null, null, null, null, null)
  .fund(
    'part',
    w(2, '其他资金（万元，自有资金、社会资本、以前年度结转结余资金等）'),
    4,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
  )
  .row(d(7, '资金管理情况'), w(2, null), null, w(4, '情况说明'), w(2, '存在问题'), '改进措施')
  .row(
    d(2, '分配科学性'),
    '资金分配规范性',
    5,
    w(4, '严格按照转移支付管理制度以及资金管理办法规定分配资金'),
    w(2, null),
    null,
  )
  .row(
    '资金分配合理性',
    6,
    w(4, '严格按照转移支付管理制度以及资金管理办法规定的范围和标准合理分配资金'),
    w(2, null),
    null,
  )
  .row(
    d(2, '下达及时性'),
    '资金分解下达进度',
    7,
    w(4, '及时分解下达'),
    w(2, '2024年中央财政林草专项资金预算（第三批）于2025年2月26日省级下达资金文件，下达滞后'),
    '积极对接市级部门，建议省级部门及时下达资金。',
  )
  .row('资金到位率', 8, w(4, '资金已到位'), w(2, null), null)
  .row(
    d(2, '拨付合规性'),
    '资金拨付合规性',
    9,
    w(4, '严格按照国库集中支付制度有关规定支付资金，确保资金拨付合规'),
    w(2, null),
    null,
  )
  .row(
    '资金项目支付进度',
    10,
    w(4, '严格按照项目合同约定支付进度支付资金'),
    w(2, '项目支付进度缓慢'),
    '加强与财政沟通，加快资金支付',
  )
  .row(d(2, '总体目标'), w(5, '年初设定目标'), w(5, '全年实际完成情况'))
  .row(
    w(5, g('expected', '完成国家级公益林管护和林业有害生物防治。')),
    w(5, g('actual', '完成国家级公益林管护1.2万亩，松材线虫病疫木除治420株。')),
  )
  .head(
    'annual',
    d(6, '绩效指标'),
    L1(),
    L2(),
    w(3, L3()),
    w(2, TG('指标值')),
    w(2, AC('全年实际完成值')),
    RS('未完成原因和改进措施'),
  )
  .ind(d(3, '产出指标'), '数量指标', w(3, '国家级公益林管护面积'), w(2, '≥1.2万亩'), w(2, '1.2万亩'), null)
  .ind('质量指标', w(3, '疫木除治合格率'), w(2, '≥95%'), w(2, '97%'), null)
  .ind(
    '时效指标',
    w(3, '当期任务完成率'),
    w(2, '100%'),
    w(2, '85%'),
    '第三批资金下达滞后，余下任务于2025年6月前完成',
  )
  .ind('效益指标', '生态效益指标', w(3, '森林火灾受害率'), w(2, '≤0.9‰'), w(2, '0‰'), null)
  .ind('满意度指标', '服务对象满意度指标', w(3, '林农满意度'), w(2, '≥85%'), w(2, '92%'), null)
  .end()
  .tolerate('funds/low-rate-unexplained', 'indicator/level2-missing', 'indicator/category', 'field/missing');
const forest = form({
  id: 'tenth-mingshan-forest-transfer',
  about:
    '四川名山2024转移支付：标题是“绩效评价表”，有行次列次，统筹整合、到位、执行七列金额，58.33%正确，无错',
  sheets: [forestSheet],
});

/** https://chacewang.com/newsdetail/news242266.html : 10 for execution and 100 for the indicators, total said to be 100. */
const gaugesSheet = new Sheet('水标尺', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('绩效目标自评表')))
  .row(w(9, '（2022年度）'))
  .row(
    w(2, '项目名称'),
    w(3, f('projectName', '中江县农业水价综合改革精准补贴和节水奖励项目小型水库水标尺制作安装')),
    w(2, '项目负责人及电话'),
    w(2, '谢凯'),
  )
  .row(
    w(2, '主管部门'),
    w(3, f('department', '中江县水利局')),
    w(2, '实施单位'),
    w(2, f('implementingUnit', '中江县水利局')),
  )
  .fundHead(w(2, d(4, '资金情况（万元）')), w(2, LB()), BA(), EX(), WT(), RT(), SC())
  .fund('total', w(2, '年度资金总额：'), 20, 20, 10, '100.00%', 10)
  .fund('part', w(2, '其中：本年财政拨款'), 20, 20, null, null, null)
  .fund('part', w(2, '其他资金'), null, null, null, null, null)
  .row(d(2, '年度总体目标'), w(4, '年初设定目标'), w(4, '年度总体目标完成情况综述'))
  .row(
    w(4, g('expected', '对农村地区供水计量设施设备进行改进，对项目区农业用水计量，为项目区农业生产夯实基础')),
    w(4, g('actual', '对项目区农业用水计量，为项目区农业生产夯实基础')),
  )
  .head(
    'annual',
    d(12, '绩效指标'),
    L1(),
    L2(),
    L3(),
    WT(),
    TG(),
    AC('全年实际值'),
    SC(),
    RS('未完成原因及拟采取的改进措施'),
  )
  .ind(
    d(6, '产出指标（70分）'),
    d(2, '数量指标'),
    '安装坡面水标尺',
    10,
    '≥266米',
    may('actual/operator', '≥266米'),
    10,
    null,
  )
  .ind('水标尺宽度', 10, '≥50厘米', may('actual/operator', '≥50厘米'), 10, null)
  .ind('质量指标', '项目（工程）验收合格率', 20, '100%', '100%', 20, null)
  .ind(d(2, '时效指标'), '及时（按期）开工率', 10, '≥90%', may('actual/operator', '≥90%'), 10, null)
  .ind('及时（按期）完工率', 10, '≥90%', may('actual/operator', '≥90%'), 10, null)
  .ind('成本指标', '项目计划总投资', 10, '20万元', '20万元', 10, null)
  .maybe(d(3, '效益指标（20分）'), '经济效益指标', null, null, null, null, null, null)
  .ind(
    d(2, '社会效益指标'),
    '受益脱贫（含监测对象）户人口数',
    10,
    '≥1000人',
    may('actual/operator', '≥1000人'),
    10,
    null,
  )
  .ind('群众生产生活条件改善状况', 10, '显著提升', '显著提升', 10, null)
  .ind(
    d(2, '满意度指标（10分）'),
    d(2, '服务对象满意度指标'),
    '受益脱贫（含监测对象）户满意度',
    10,
    '≥95%',
    may('actual/operator', '≥95%'),
    10,
    null,
  )
  .maybe('……', null, null, null, null, null)
  .row(
    w(4, '总分'),
    may('total/weight', t('weight', 100)),
    w(2, null),
    may('total/score', t('score', 100)),
    null,
  )
  .row(
    w(
      9,
      '注：1.一级指标分值统一设置为：产出指标50分、效益指标30分、满意度指标10分、预算资金执行率10分，各部门根据各项指标重要程度确定三级指标的分值，得分最高不能超过该指标分值上限。2.定性指标根据完成情况分别按照100-80%（含80%）、80-60%（含60%）、60-0%合理确定得分。',
    ),
  )
  .end()
  .finding('weight/total|total/weight')
  .tolerate('weight/total', 'total/weight', 'total/score', 'weight/level1', 'cost/equals-budget');
const gauges = form({
  id: 'tenth-zhongjiang-gauges',
  about: '四川中江2022：执行率10分加指标100分共110分，合计写100；实际值带≥，注在表内',
  sheets: [gaugesSheet],
});

/** https://dyrmt.com/article-133619-29.html : the one-system's print, 90 points beside execution; planted: 20 of 24 with all points. */
const librarySheet = new Sheet('免费开放', { grid: [1, 1, 2, 1, 1, 1, 1, 1, 1, 1] })
  .begin('project-self-evaluation')
  .row(w(10, title('部门预算项目支出绩效自评表（2022年度）')))
  .row('项目名称', w(9, f('projectName', '51092322T000000436790-图书馆免费开放')))
  .row(
    '主管部门',
    w(4, f('department', '大英县文化广播电视和旅游局部门')),
    '实施单位\n（盖章）',
    w(4, f('implementingUnit', '大英县图书馆')),
  )
  .row(
    d(3, '项目基本情况'),
    w(2, d(2, '1.项目年度目标完成情况')),
    w(3, '项目年度目标'),
    w(4, '年度目标完成情况'),
  )
  .row(
    w(3, g('expected', '全年免费开放，开展公益性讲座和阅读推广活动。')),
    w(4, g('actual', '全年免费开放313天，开展阅读推广活动20场。')),
  )
  .row(w(2, '2.项目实施内容及过程概述'), w(7, '按月安排开放和活动，资金按程序报批支付。'))
  .fundHead(
    d(6, '预算执行情况（10分）'),
    LB('年度预算数（万元）'),
    BI('年初预算'),
    BA('调整后预算数'),
    EX('预算执行数'),
    RT('预算执行率'),
    WT('权重'),
    SC('得分'),
    w(2, '原因'),
  )
  .fund(
    'total',
    '总额',
    15,
    15,
    15,
    '100.00%',
    10,
    10,
    w(
      2,
      d(
        5,
        '1.预算执行率=预算执行数/调整后预算数，预算执行率未达到90%的需说明原因（100字以内）；2.年中发生预算调整的（追加或调减），应单独说明理由；3.其他资金包括：社会投入资金、银行贷款。',
      ),
    ),
  )
  .fund('part', '其中：财政资金', 15, 15, 15, '100.00%', '/', '/')
  .fund('part', '财政专户管理资金', 0, 0, 0, '0.00%', '/', '/')
  .fund('part', '单位资金', 0, 0, 0, '0.00%', '/', '/')
  .fund('part', '其他资金', null, null, null, null, '/', '/')
  .head(
    'annual',
    L1('一级指标'),
    L2(),
    L3(),
    h('operator', '指标性质'),
    TG('指标值'),
    h('unit', '度量单位'),
    AC('完成值'),
    WT('权重'),
    SC('得分'),
    RS('未完成原因分析'),
  )
  .ind(d(5, '产出指标'), d(2, '数量指标'), '免费开放天数', '≥', 300, '天', 313, 15, 15, null)
  .ind('阅读推广活动场次', '≥', 24, '场', 20, 15, bad('score/unmet-full', 15), null)
  .ind('质量指标', '馆藏图书编目准确率', '≥', 98, '%', 99, 10, 10, null)
  .ind('时效指标', '免费开放资金支付完成时间', '≤', 12, '月', 12, 10, 10, null)
  .ind('成本指标', '单场活动成本', '≤', 3000, '元', 2800, 10, 10, null)
  .ind(d(3, '效益指标'), d(2, '社会效益指标'), '到馆读者人次', '≥', 2.4, '万人次', 2.5, 10, 10, null)
  .ind('公益性讲座知晓率', '=', 100, '%', 100, 5, 5, null)
  .ind('可持续影响指标', '图书馆管理机制健全性', '定性', '好坏', null, '好坏', 5, 5, null)
  .ind(d(2, '满意度指标'), d(2, '服务对象满意度指标'), '活动参与人员满意度', '≥', 95, '%', 95, 5, 5, null)
  .ind('聘用人员满意度', '≥', 95, '%', 95, 5, 5, null)
  .row(w(7, '合计'), t('weight', 100), t('score', 100), null)
  .row(
    '评价结论',
    w(
      9,
      '通过免费开放，吸引了更多公众走进图书馆，从而使图书馆更好地发挥其社会公共服务职能，得到了读者的一致好评。',
    ),
  )
  .row('存在问题', w(9, '因每年图书馆免开资金不是在年初1月份就到位，造成了当年年初开展工作无经费使用。'))
  .row('改进措施', w(9, '及时补充图书馆运营经费，使我县图书馆事业不断发展。'))
  .row(w(5, '项目负责人：'), w(5, '财务负责人：'))
  .end()
  .tolerate('score/reason-missing', 'indicator/vague', 'weight/level1');
const library = form({
  id: 'tenth-daying-library-wrong',
  about: '四川大英2022：一体化打印表，原因列合并着填报说明，定性“好坏”；活动24场只办20场得满分无原因',
  sheets: [librarySheet],
});

export const southwest = [meals, mushrooms, forest, gauges, library];
