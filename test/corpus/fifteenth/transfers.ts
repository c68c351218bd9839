/** Published self-evaluations of transfers: 四川, 云南, 河北, 内蒙古. */
import { Sheet, bad, d, f, form, g, m, may, t, title, w, wd } from '../form';
import { AC, BA, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

/** https://www.scanju.gov.cn/gongkai/show/1e8c35c4e0ae4aaf81ef392897c56b63.html ; from 可持续影响指标 on completed. What the figures under 自评得分 are of, the points or the scores, no header says. */
const food = new Sheet('食品监管', { grid: [1, 1, 1, 2, 1, 1, 1] })
  .begin('transfer-self-evaluation', 'project-self-evaluation')
  .row(w(7, title('食品监管补助资金区域绩效目标自评表')))
  .row(
    '专项名称',
    w(2, f('projectName', '食品监管补助资金')),
    '中央主管部门',
    w(2, '市场监管总局'),
    '自评得分',
  )
  .row(
    '省级财政部门',
    w(2, '四川省财政厅'),
    '省级主管部门',
    w(2, '四川省市场监管局'),
    may('total/score', t('score', 100)),
  )
  .row(
    d(3, m('total', 'label', '预算执行情况', 'a')),
    '预算数:',
    m('total', 'annualBudget', 2.38, 'a'),
    '执行数:',
    w(2, m('total', 'executed', 2.38, 'a')),
    20,
  )
  .row(
    m('part', 'label', '其中:中央补助', 'b'),
    m('part', 'annualBudget', '2.38  万元', 'b'),
    '其中:中央补助',
    w(2, m('part', 'executed', '2.38万元', 'b')),
    null,
  )
  .row(
    m('part', 'label', '地方资金/其他', 'c'),
    m('part', 'annualBudget', '万元', 'c'),
    '地方资金/其他',
    w(2, m('part', 'executed', '万元', 'c')),
    null,
  )
  .row(d(5, '年度目标完成情况'), w(2, '预期目标'), w(3, '目标实际完成情况'), 20)
  .row(
    w(2, g('expected', '目标1:深入开展食品风险隐患排查整治。')),
    w(3, g('actual', '目标1:深入开展食品风险隐患排查整治。')),
    d(4, null),
  )
  .row(w(2, g('expected', '目标2:加大违法行为打击力度。')), w(3, g('actual', '目标2:加大违法行为打击力度。')))
  .row(
    w(2, g('expected', '目标3:加强基层监管人员监管业务培训。')),
    w(3, g('actual', '目标3:加强基层监管人员监管业务培训。')),
  )
  .row(w(2, g('expected', '目标4:加大食品安全宣传力度。')), w(3, g('actual', '目标4:加大食品安全宣传力度。')))
  .head('annual', d(13, '年度绩效指标完成情况'), L1(), L2(), L3(), TG('年度指标值'), AC('实际完成指标值'), 50)
  .ind(d(7, '产出指标'), d(6, '质量指标'), '指标1:食品安全监管人员培训', '已完成', '已完成', 5)
  .ind('指标2:违法案件查办率', '100%', '100%', 4)
  .ind('指标3:食品经营环节风险分级', '100%', '100%', 5)
  .ind('指标4:开展食品安全宣传周等科普宣传活', '已完成', '已完成', 3)
  .ind('指标5:进口冷链食品新冠肺炎疫情应急处置示范演练', '已完成', '已完成', 3)
  .ind('指标6:食品安全投诉举报处置率', '100%', '100%', 3)
  .ind('时效指标', '指标1:食品监管专项工作整体完成时间', '2021年12月31日', '2021年12月31日', 5)
  .ind(
    d(4, '效益指标'),
    d(2, '社会效益指标'),
    '指标1:辖区内与补助资金相关的重大食品安全监管责任事故发生数',
    '0次',
    '0次',
    3,
  )
  .ind('指标2:辖区内公众食品安全科普知识素养', '逐步提高', '逐步提高', 3)
  .ind(d(2, '可持续影响指标'), '指标1:技术支撑能力', '逐步提高', '逐步提高', 8)
  .ind('指标2:监管长效机制', '逐步完善', '逐步完善', 8)
  .ind('满意度指标', '服务对象满意度指标', '指标1:公众食品安全满意度', '≥80%', '86%', 10)
  .end()
  .tolerate('funds/rate-missing', 'indicator/category', 'actual/phrase', 'indicator/level2-missing')
  .tolerate('weight/missing', 'total/score');
const anju = form({
  id: 'fifteenth-anju-food-transfer',
  about:
    '四川安居：转移支付区域表却有得分，得分列表头只写“50”，自评得分在右上角上下排列，金额只写“万元”，无错',
  sheets: [food],
  tolerated: ['field/amount-text'],
});

/** https://snjkq.suining.gov.cn/xinwen/show/10f49cb24dea41a5bf7520b914ece25f.html ; from 效益指标 on completed. */
const drugs = new Sheet('区域自评', { grid: [1, 1, 2, 1, 1] })
  .begin('transfer-self-evaluation')
  .row(w(5, title('2021年中央对地方专项转移支付区域绩效目标自评表')))
  .row(w(5, '填报类型:整体□  区域√  项目□'))
  .row(
    '单位名称',
    w(2, f('department', '遂宁市市场监督管理局经开区分局')),
    '联系人及电话',
    '田苗苗,15881923688',
  )
  .row(
    d(2, m('total', 'label', '预算\n执行\n情况\n(万元)', 'a')),
    '转移支付预算数(A)',
    m('total', 'annualBudget', '5.8万', 'a'),
    d(2, '预算执行率(B/A)'),
    d(2, m('total', 'rate', '100%', 'a')),
  )
  .row('转移支付执行数(B)', m('total', 'executed', '5.8万', 'a'))
  .row(d(2, '年度\n目标\n完成\n情况'), w(2, '预期目标'), w(2, '目标实际完成情况'))
  .row(
    w(
      2,
      g(
        'expected',
        '目标1:完成两品一械抽检工作\n目标2:加强两品一械企业监管力度\n目标3:加强培训,提高监管人员专业水平\n目标4:加强两品一械科普宣传力度',
      ),
    ),
    w(
      2,
      g(
        'actual',
        '目标1:配合完成抽检148个批次\n目标2:加强了两品一械企业监管力度\n目标3:提高监管人员专业水平,培训率达100%\n目标4:多次组织两品一械科普宣传活动',
      ),
    ),
  )
  .head('annual', L1('一级\n指标'), L2(), L3(), TG('指标值'), AC('完成值'))
  .ind(d(19, '产\n出\n指\n标'), d(7, '数量指标'), '指标1.药品抽验品种', '≥3', 4)
  .ind('指标2.化妆品抽验批次', '≥3', 7)
  .ind('指标3.医疗器械抽验批次', '≥2', 3)
  .ind('指标4.药品监管企业数', '≥124', 253)
  .ind('指标5.化妆品监管企业数', '≥290', 311)
  .ind('指标6.医疗器械监管企业数', '≥21', 85)
  .ind('指标7.药品监管人员人均培训学时', '≥90', 96)
  .ind(d(8, '质量指标'), '指标1.药品抽检完成率', '100%', '100%')
  .ind('指标2.化妆品抽验完成率', '100%', '100%')
  .ind('指标3.医疗器械抽验完成率', '100%', '100%')
  .ind('指标4.不合格产品处置率', null, null)
  .ind('指标5:药品不良反应每百万人口报告数', '≥150', 150)
  .ind('指标6.化妆品不良反应每百万人口报告数', '≥10', 10)
  .ind('指标7.医疗器械不良应每百万人口报告数', '≥30', 30)
  .ind('指标8.培训人员覆盖率', '100%', '100%')
  .ind('时效指标', '任务完成时间', '2021年底', '2021年底')
  .ind(d(3, '成本指标'), '指标1.培训成本', '400元/人、天', '180元/人、天')
  .ind('指标2.药品抽验平均标准', null, null)
  .ind('指标3.化妆品抽验平均标准', null, null)
  .ind(d(2, '效益指标'), d(2, '社会效益\n指标'), '指标1.“两品一械”总体安全', '平稳可控', '平稳可控')
  .ind('指标2.科普宣传覆盖', '逐步扩大', '逐步扩大')
  .ind('满意度指标', '服务对象\n满意度指标', '公众满意度', '≥80%', '88%')
  .end()
  .finding('indicator/target-missing')
  .tolerate('indicator/target-missing', 'actual/missing', 'indicator/unit-missing', 'score/over-completion');
const suining = form({
  id: 'fifteenth-suining-drugs-transfer-wrong',
  about: '四川遂宁经开区：预算数与执行数上下两行，执行率在右侧合并，“5.8万”，三行指标没有填（公布如此）',
  sheets: [drugs],
  tolerated: ['field/amount-text'],
});

/** https://yjglt.yn.gov.cn/html/2023/ysgk_0601/27146.html ; the figures of the report in the form, 58.93% put in for 85.93%. */
const flights = new Sheet('航空消防', { grid: [1, 1, 1, 2, 1, 1, 2] })
  .begin('transfer-self-evaluation')
  .row(w(7, title('中央自然灾害救灾资金（森林草原航空消防租机补助经费）绩效自评表')))
  .row(w(7, '（2022年度）'))
  .row(w(2, '转移支付（项目）名称'), w(5, f('projectName', '森林草原航空消防租机补助经费')))
  .row(
    w(2, '地方主管部门'),
    w(2, f('department', '云南省应急管理厅')),
    '资金使用单位',
    w(2, f('implementingUnit', '云南省森林消防航空护林中心')),
  )
  .fundHead(
    wd(2, 4, '资金投入情况（万元）'),
    w(2, LB()),
    BA('全年预算数（A）'),
    EX('全年执行数（B）'),
    RT('预算执行率（B/A×100%）'),
  )
  .fund('total', w(2, '年度资金总额：'), 10441, 9265.353442, '88.74%')
  .fund('part', w(2, '其中：中央财政资金'), 8353, 7177.373442, bad('funds/rate', '58.93%'))
  .fund('part', w(2, '地方资金'), 2088, 2087.98, '100.00%')
  .row(d(2, '总体目标完成情况'), w(3, '总体目标'), w(3, '全年实际完成情况'))
  .row(
    w(
      3,
      g(
        'expected',
        '推进森林草原航空消防救援能力建设,按照租机方案及时开展租用工作,及时处置火灾,努力减少灾害损失。',
      ),
    ),
    w(3, g('actual', '2022年云南省租用6架航空应急救援直升机开展森林航空消防工作,防期共发生森林火灾16起。')),
  )
  .head(
    'annual',
    d(8, '绩效指标'),
    L1('一级\n指标'),
    L2(),
    L3(),
    TG('指标值'),
    AC('全年实际完成值'),
    RS('未完成原因和改进措施'),
  )
  .ind(d(4, '产出指标'), d(2, '数量指标'), '布防飞机数量', '≥6架', '6架', null)
  .ind('飞机飞行时长', '≥928小时', '909.93小时', '受天气影响，部分架次取消')
  .ind('质量指标', '实际完成飞行小时数/计划小时数', '≥80%', '98.05%', null)
  .ind('时效指标', '机组按时到位率', '100%', '100%', null)
  .ind(d(2, '效益指标'), '社会效益指标', '森林火灾发生率', '≤0.1次/10万公顷', '0.064次/10万公顷', null)
  .ind('生态效益指标', '森林火灾受害率', '≤0.9‰', '0.0046‰', null)
  .ind('满意度指标', '服务对象满意度指标', '基层满意度', '≥85%', '95%', null)
  .row('说明', w(6, '无'))
  .end()
  .tolerate('funds/low-rate-unexplained');
const yunnan = form({
  id: 'fifteenth-yunnan-flights-transfer-wrong',
  about: '云南航空消防：转移支付无分值，中央资金执行率85.93%误写58.93%，909.93/928小时有原因',
  sheets: [flights],
});

/** http://slt.hebei.gov.cn/a/2023/11/01/93B3D7AF0B5B4A99AF25C60B47CF7E9E.html ; beside it the money by city. */
const relief = new Sheet('自评表', { grid: [1, 1, 1, 2, 1, 1, 2] })
  .begin('transfer-self-evaluation')
  .row(w(7, title('中央农业生产和水利救灾资金转移支付2022年度绩效自评表')))
  .row(w(3, '转移支付名称'), w(4, f('projectName', '中央农业生产和水利救灾资金（水利部分）')))
  .row(w(3, '地方主管部门'), w(4, f('department', '河北省水利厅')))
  .fundHead(
    wd(2, 4, '资金情况\n（万元）'),
    w(2, LB()),
    BA('全年预算数（A）'),
    EX('全年执行数（B）'),
    RT('预算执行率（B/A）'),
  )
  .fund('total', w(2, '年度资金总额：'), 6800, 4132.8, '60.78%')
  .fund('part', w(2, '其中：中央补助'), 6800, 4132.8, '60.78%')
  .fund('part', w(2, '地方资金'), null, null, null)
  .row(d(2, '总体目标'), w(3, '年初设定目标'), w(3, '全年实际完成情况'))
  .row(
    w(3, g('expected', '实施120项安全度汛或水毁修复项目和45项抗旱应急项目。')),
    w(3, g('actual', '6800万元已全部分解到位，已执行4132.8万元。')),
  )
  .head(
    'annual',
    d(8, '绩效指标'),
    L1(),
    L2(),
    L3(),
    TG('年度指标值'),
    AC('全年完成值'),
    RS('未完成原因和改进措施'),
  )
  .ind(d(4, '产出指标'), d(2, '数量指标'), '安全度汛或水毁修复项目', '120项', '120项', null)
  .ind('抗旱应急项目', '45项', '45项', null)
  .ind('质量指标', '工程验收合格率', '100%', bad('actual/missing', null), null)
  .ind('时效指标', '年底资金支付率', '≥80%', '60.78%', '第三批资金2022年12月30日下达，部分项目尚未支付')
  .ind(d(2, '效益指标'), '社会效益指标', '保障人口', '≥20万人', '22万人', null)
  .ind('可持续影响指标', '工程良性运行', '是', '是', null)
  .ind('满意度指标', '服务对象满意度指标', '受益群众满意度', '≥90%', '92%', null)
  .end()
  .tolerate('funds/low-rate-unexplained');
const shares = new Sheet('资金分配', { grid: [1, 2, 1] })
  .row(w(3, '中央农业生产和水利救灾资金（水利部分）分配表'))
  .row('序号', '市（单位）', '金额（万元）')
  .row(1, '石家庄市', 780)
  .row(2, '承德市', 690)
  .row(3, '张家口市', 495)
  .row(4, '秦皇岛市', 465)
  .row(5, '唐山市', 835)
  .row(6, '廊坊市', 600)
  .row(7, '保定市', 515)
  .row(8, '沧州市', 395)
  .row(9, '衡水市', 400)
  .row(10, '邢台市', 615)
  .row(11, '邯郸市', 600)
  .row(12, '厅直单位', 410)
  .row(w(2, '合计'), 6800);
const hebei = form({
  id: 'fifteenth-hebei-relief-transfer-wrong',
  about: '河北水利救灾：附分市分配表（不是绩效表），验收合格率没有填完成值，支付率60.78%有原因',
  sheets: [relief, shares],
});

/** http://www.linhe.gov.cn/html/59/24593.html ; the figures of the report in the form. */
const veterans = new Sheet('优抚', { grid: [1, 1, 2, 1, 1, 1, 2] })
  .begin('transfer-self-evaluation')
  .row(w(7, title('优抚对象生活补助经费转移支付2023年度绩效自评表')))
  .row('资金使用单位', w(6, f('implementingUnit', '临河区退役军人事务局')))
  .fundHead(w(2, '资金'), LB('来源'), BA('预算数A'), EX('支出数B'), RT('B/A'), '备注')
  .fund('total', w(2, d(4, '万元')), '合计', 2330.9, 2310.4, '99.12%', '结余20.5万元')
  .fund('part', '中央资金', 1372.7, 1352.2, '98.51%', null)
  .fund('part', '地方资金', 98.6, 98.6, '100%', '自治区下达')
  .fund('part', '其他资金', 859.6, 859.6, '100%', '地方匹配')
  .row(w(2, '总体目标'), w(5, g('expected', '使优抚对象等人员的基本生活得到有效保障。')))
  .row(w(2, '完成情况'), w(5, g('actual', '404名服务对象发放补助金2126.81万元，营造尊崇军人的浓厚氛围。')))
  .head('annual', L1(), L2(), L3(), TG('指标'), AC('实际完成值'), w(2, RS('未完成原因和改进措施')))
  .ind(d(5, '产出指标'), '数量指标', '发放补助对象', '404名', '404名', w(2, null))
  .ind('质量指标', '经费发放率', '100%', '98%', w(2, '部分对象年末死亡或迁出，停发'))
  .ind(d(2, '时效指标'), '优抚对象生活补助金每月中旬发放', '100%', '100%', w(2, null))
  .ind('义务兵家庭优待金每年3月、9月份发放', '100%', '100%', w(2, null))
  .ind('成本指标', '国家规定标准发放', '100%', '100%', w(2, null))
  .ind('效益指标', '社会效益指标', '优抚对象生活', '有保障', '有保障', w(2, null))
  .ind('满意度指标', '服务对象满意度指标', '优抚对象满意度', '≥90%', '97%', w(2, null))
  .end();
const linhe = form({
  id: 'fifteenth-linhe-veterans-transfer',
  about: '内蒙古临河：资金表头“来源、预算数A、支出数B、B/A、备注”，三种来源合计2330.9，无错',
  sheets: [veterans],
});

/** https://www.chacewang.com/newsdetail/news368066.html ; the title completed. */
const finance = new Sheet('普惠金融', { grid: [1, 1, 2, 2, 1, 1, 1] })
  .begin('project-self-evaluation', 'transfer-self-evaluation')
  .row(w(7, title('省级财政专项资金绩效自评表')))
  .row(
    '专项名称',
    w(2, f('projectName', '普惠金融发展专项资金')),
    '省级主管部门',
    w(3, f('department', '四川省财政厅')),
  )
  .row(
    d(3, '资金情况(万元)'),
    m('total', 'label', '年度金额(提前下达):', 'a'),
    m('total', 'annualBudget', '208万元', 'a'),
    d(3, '资金使用情况(万元)'),
    '合计:',
    w(2, m('total', 'executed', '109.8万元', 'a')),
  )
  .row(
    m('part', 'label', '中央财政', 'b'),
    m('part', 'annualBudget', '165万元', 'b'),
    '中央财政',
    w(2, m('part', 'executed', '84.5万元', 'b')),
  )
  .row(
    m('part', 'label', '省级财政', 'c'),
    m('part', 'annualBudget', '43万元', 'c'),
    '省级财政',
    w(2, m('part', 'executed', '25.3万元', 'c')),
  )
  .row(
    '年度总体目标',
    w(
      2,
      g(
        'expected',
        '目标1:支持农村金融组织体系建设,扩大农村金融服务覆盖面,目标2:支持重点群体和符合条件的小微企业融资发展',
      ),
    ),
    '完成情况',
    w(
      3,
      g(
        'actual',
        '1:支持农村金融组织体系建设,扩大农村金融服务覆盖面,2:支持重点群体和符合条件的小微企业融资发展',
      ),
    ),
  )
  .head('annual', L1(), L2(), L3(), TG('指标值'), AC('完成值'), WT('权重'), SC())
  .ind(
    d(4, '产出指标'),
    '数量指标',
    '创业担保贷款发放额增长率',
    '≥10%',
    may('actual/ratio-over-100', may('score/over-completion', '115.25%')),
    20,
    20,
  )
  .ind(d(3, '质量指标'), '创业担保贷款回收率', '≥90%', '98.70%', 20, 20)
  .ind('资金足额拨付率', '100%', '100%', '10%', 10)
  .ind('地方配套到位率', '100%', '100%', '10%', 10)
  .ind(
    d(2, '效益指标'),
    d(2, '经济效益指标'),
    '创业担保基金放大倍数',
    '≥2倍',
    may('score/over-completion', '10倍'),
    '10%',
    10,
  )
  .ind('金融机构网点覆盖率', '≥60%', may('score/over-completion', '85%'), '10%', 10)
  .ind(
    d(3, '满意度指标'),
    d(3, '服务对象满意度指标'),
    '申请定向费用补贴金融机构满意度',
    '≥80%',
    '≥80%',
    '10%',
    10,
  )
  .ind('申报创业担保贷款贴息个人满意度', '≥80%', may('score/over-completion', '100%'), '5%', 5)
  .ind('申报创业担保贷款贴息小微企业的满意度', '≥80%', may('score/over-completion', '100%'), '5%', 5)
  .row(w(5, '得分合计'), null, t('score', 100))
  .end()
  .tolerate('score/over-completion', 'actual/operator', 'actual/ratio-over-100', 'indicator/level2-missing')
  .tolerate(
    'funds/low-rate-unexplained',
    'funds/rate-missing',
    'funds/score-missing',
    'weight/level1',
    'weight/total',
  );
const inclusive = form({
  id: 'fifteenth-sichuan-finance',
  about: '四川普惠金融：资金左右两列、各带“万元”，权重有的写20有的写10%，没有执行率，完成值带≥，无错',
  sheets: [finance],
  tolerated: ['field/amount-text'],
});

export const transfers = [anju, suining, yunnan, hebei, linhe, inclusive];
