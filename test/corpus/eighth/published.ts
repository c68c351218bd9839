/** Self-evaluations rebuilt from published pages; each says where it stood. */
import { Sheet, bad, d, f, form, g, h, may, t, title, w } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

/** https://zwfwzx.ezhou.gov.cn/zwgk/fdzdgknr/sgjfxx/202211/t20221108_506320.html : 100 points and 98 stand in the row of the money. */
const approval = new Sheet('市民中心运行维护费', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('项目支出绩效自评表')))
  .row(w(9, '（ 2021 年度）'))
  .row(w(2, '项目名称'), w(7, f('projectName', '市民中心运行维护费')))
  .row(w(2, '主管部门'), w(3, f('department', null)), '实施单位', w(3, f('implementingUnit', null)))
  .fundHead(
    d(5, '项目资金\n（万元）'),
    w(2, LB()),
    BI('年初预算数'),
    BA('全年预算数'),
    EX('全年执行数'),
    WT(),
    RT('执行率'),
    SC(),
  )
  .fund('total', w(2, '年度资金总额'), '150万', '150万', '125.25万', 100, '83.5%', bad('funds/score', 98))
  .fund('part', w(2, '其中：当年财政拨款'), '150万', '150万', '125.25万', '—', null, '—')
  .fund('part', w(2, '上年结转资金'), 0, 0, 0, '—', null, '—')
  .fund('part', w(2, '其他资金'), 0, 0, 0, '—', null, '—')
  .row(d(2, '年度总体目标'), w(4, '预期目标'), w(4, '实际完成情况'))
  .row(
    w(
      4,
      g(
        'expected',
        '为更好的建设行政服务大厅窗口建设和全市行政服务工作的组织协调、业务指导及督办检查；市政务服务大厅及周边设施日常维修升级改造费用。',
      ),
    ),
    w(4, g('actual', '本年度财政拨款为150万元：执行数为125.25万元，完成预算的83.50%。')),
  )
  .head(
    'annual',
    d(20, '绩\n效\n指\n标'),
    L1(),
    L2(),
    L3(),
    TG('年度\n指标值'),
    AC('实际\n完成值'),
    WT(),
    SC(),
    RS(),
  )
  .ind(
    d(11, '产出指标'),
    d(3, '数量指标'),
    '预算执行率',
    '100%',
    '83.5%',
    20,
    bad('score/quantitative', 18),
    null,
  )
  .ind('预算资金拨款率', '100%', '100%', 10, 10, null)
  .maybe(null, null, null, null, null, null)
  .ind(d(3, '质量指标'), '政务服务工作办结率', '100%', '100%', 10, 10, null)
  .ind('大厅业务日常考核结果', '100%', '100%', 10, 10, null)
  .maybe(null, null, null, null, null, null)
  .maybe(d(3, '时效指标'), null, null, null, null, null, null)
  .maybe(null, null, null, null, null, null)
  .maybe(null, null, null, null, null, null)
  .ind(d(2, '成本指标'), '市民中心运行维护费', '150万', '150万', 10, 10, null)
  .maybe(null, null, null, null, null, null)
  .ind(d(6, '效益指标'), d(2, '经济效益\n指标'), '大厅运行正常率', '100%', '100%', 10, 10, null)
  .maybe(null, null, null, null, null, null)
  .ind(d(2, '社会效益\n指标'), '岗位人员到岗率', '100%', '100%', 10, 10, null)
  .maybe(null, null, null, null, null, null)
  .ind(d(2, '可持续影响\n指标'), '设施设备完好率', '100%', '100%', 10, 10, null)
  .maybe(null, null, null, null, null, null)
  .ind(d(2, '满意度指标'), d(2, '服务对象\n满意度指标'), '办事群众满意度', '≥95%', '98%', 10, 10, null)
  .maybe(null, null, null, null, null, null)
  .row(w(6, '总分'), may('total/weight', t('weight', 100)), may('total/score', t('score', 98)), null)
  .end()
  .tolerate(
    'weight/total',
    'weight/level1',
    'weight/label',
    'total/weight',
    'total/score',
    'score/reason-missing',
    'funds/low-rate-unexplained',
    'funds/rate-missing',
    'actual/cost-vs-executed',
    'indicator/category',
    'indicator/level2-missing',
    'indicator/input-as-output',
    'field/missing',
  );
const ezhouApproval = form({
  id: 'eighth-ezhou-approval-published',
  about:
    '鄂州市行政审批局2021市民中心（公开原表）：资金行分值100、得分98，金额带“万”，每类下留空行；83.5%得18分',
  sheets: [approval],
});

/** https://taowenge.com/d-68000429.html : the Hubei form, 20 and 80, no points. */
const campus = new Sheet('东津院区', { grid: [1, 1, 1, 2, 1, 1, 1] })
  .begin('project-self-evaluation')
  .row(w(7, title('2021年度财政项目绩效自评表')))
  .row(w(4, '单位名称：襄阳市中心医院'), w(3, '填报日期：2022年3月18日'))
  .row('项目名称', w(6, f('projectName', '东津院区建设补助')))
  .row(
    '主管部门',
    w(3, f('department', '襄阳市卫生健康委')),
    '项目实施单位',
    w(2, f('implementingUnit', '襄阳市中心医院')),
  )
  .row('项目类别', w(6, '1、部门预算项目 ☑   2、财政专项 □   3、市对下转移支付项目 □'))
  .row('项目属性', w(6, '1、持续性项目 □   2、新增性项目 ☑'))
  .row('项目类型', w(6, '1、常年性项目 □   2、延续性项目 ☑   3、一次性项目 □'))
  .fundHead(
    d(2, '预算执行情况\n（万元）\n（20分）'),
    w(2, LB()),
    BA('预算数（A）'),
    EX('执行数（B）'),
    RT('执行率（B/A）'),
    SC('得分\n（20分*执行率）'),
  )
  .fund('total', w(2, '年度财政\n资金总额'), 1000, 1000, '100%', 20)
  .head(
    'annual',
    d(10, '年度\n绩效\n目标1\n（80分）'),
    L1('一级\n指标'),
    L2('二级\n指标'),
    L3(),
    TG('年初目标值\n（A）'),
    AC('实际完成值\n（B）'),
    SC(),
  )
  .ind(d(4, '产出\n指标'), '数量指标', '成本控制', '不超过预算', '不超过预算', 10)
  .ind('质量指标', '保证财政建设补助专款专用', '专款专用', '专款专用', 10)
  .ind('成本', '每年财政补助1000万元', '1000万元', '1000万元', 10)
  .ind('时效', '1年', '1年', '1年', 10)
  .ind(
    d(3, '效益\n指标'),
    '经济效益',
    '完成东津院区建设，医院东津医疗收入达到5亿元',
    '5亿元',
    may('score/over-completion', '6.47亿元'),
    10,
  )
  .ind('可持续性', '院区建成后，可持续为周边群众提供医疗服务', '服务范围扩大', '服务范围扩大', 10)
  .ind('社会效益', '缓解东津新区群众就医难', '就近就医', '就近就医', 10)
  .ind(d(2, '满意度\n指标'), '服务对象\n满意度', '患者满意度', '≥90%', '93%', 10)
  .maybe(null, null, null, null, null)
  .row('总分', w(6, t('score', 100)))
  .row(w(2, '偏差大或目标未完成原因分析'), w(5, '无'))
  .row(w(2, '改进措施及结果应用方案'), w(5, '继续加快院区建设。'))
  .end()
  .tolerate(
    'indicator/category',
    'indicator/parent',
    'indicator/input-as-output',
    'indicator/level2-missing',
    'score/over-completion',
  );
const xiangyangHospital = form({
  id: 'eighth-xiangyang-hospital-published',
  about:
    '襄阳市中心医院2021东津院区（公开原表）：湖北20+80，无分值列，二级写“成本”“时效”“可持续性”，6.47亿对5亿',
  sheets: [campus],
});

/** http://zjj.huangshi.gov.cn/xxgk_7967/fdzdgknr/czzj/czzxzj/202307/t20230721_1034104.html */
const sponge = new Sheet('Sheet1', { grid: [2, 1, 1, 2, 2, 2, 1] })
  .begin('project-self-evaluation')
  .row(w(7, title('2022年度黄石市系统化全域海绵城市示范城市的申报工作经费项目自评表')))
  .row('项目名称', w(6, f('projectName', '黄石市系统化全域海绵城市示范城市的申报工作经费')))
  .row(
    '主管部门',
    w(3, f('department', '黄石市住房和城乡建设局')),
    '项目实施单位',
    w(2, f('implementingUnit', '黄石市住房和城乡建设局')),
  )
  .row('项目类别', w(6, '1、部门预算项目 ☑    2、市直专项 □'))
  .row('项目属性', w(6, '1、持续性项目 ☑    2、新增性项目 □'))
  .row('项目类型', w(6, '1、常年性项目 □    2、延续性项目 ☑    3、一次性项目 □'))
  .fundHead(
    d(2, '预算执行情况（万元）\n（20分）'),
    w(2, LB()),
    BA('预算数(A)'),
    EX('执行数(B)'),
    RT('执行率(B/A)'),
    SC('得分\n(20分*执行率)'),
  )
  .fund('total', w(2, '年度财政资金总额'), 200, 195.5, '97.75%', 19.55)
  .head(
    'annual',
    d(9, '年度绩效目标1\n（80分）'),
    L1(),
    L2(),
    L3(),
    TG('年初目标值(A)'),
    AC('实际完成值(B)'),
    SC(),
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
    '完成',
    10,
  )
  .ind('成本指标', '省级宣传片制作费、申报文本编制费、自评估报告编制费', '200万', '195.5万元', 10)
  .ind(d(3, '效益指标'), '经济效益\n指标', '统筹海绵城市项目谋划', '统筹海绵城市项目谋划', '完成', 10)
  .ind('社会效益\n指标', '指导城市建设', '指导城市建设', '完成', 10)
  .ind('生态效益\n指标', '有利于城市生态、韧性发展', '有利于城市生态、韧性发展', '完成', 10)
  .ind('满意度指标', '满意度指标', '群众满意度', '满意', '完成', 10)
  .row('总分', w(6, t('score', '99.55分')))
  .row(
    w(2, '偏差大或\n目标未完成\n原因分析'),
    w(
      5,
      '2022年12月，第三方咨询单位已编制完成海绵城市自评估报告，并通过专家评审，根据合同约定尾款于2023年支付。',
    ),
  )
  .row(w(2, '改进措施及\n结果应用方案'), w(5, '按合同进度及时支付，提高预算编制的准确性。'))
  .end()
  .tolerate('indicator/category', 'actual/phrase', 'actual/unit', 'indicator/duplicate');
const huangshiSponge = form({
  id: 'eighth-huangshi-sponge-published',
  about:
    '黄石住建局2022海绵城市申报（公开原表）：湖北20+80，定性完成值多为“完成”，200万对195.5万元，总分写“99.55分”，无错',
  sheets: [sponge],
});

/** https://www.bigxun.com/view/1651813082920488962 : the money is not scored, 40/40/20 make up the hundred; values say ≥ on both sides. */
const potato = new Sheet('马铃薯', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('马铃薯种薯繁育示范推广项目绩效目标自评表')))
  .row(w(6, '（2022年度）'), w(2, '项目总得分'), t('score', '99分'))
  .row(
    w(2, '项目名称'),
    w(3, f('projectName', '马铃薯种薯繁育示范推广项目')),
    w(2, '实施单位/项目负责人'),
    w(2, '原州区农技中心/杨勃兴'),
  )
  .row(w(2, '自治区主管部门'), w(3, '农业农村厅'), w(2, '专项实施期'), w(2, '2022年3月-2022年11月'))
  .row(
    w(2, '市县财政部门'),
    w(3, '原州区财政局'),
    w(2, '市县主管部门'),
    w(2, f('department', '原州区农业农村局')),
  )
  .fundHead(
    w(2, d(5, '资金情况\n（万元）')),
    w(2, LB()),
    w(2, BA('全年预算数（A）')),
    w(2, EX('全年执行数（B）')),
    RT('执行率（B/A）'),
  )
  .fund('total', w(2, '年度资金总额'), w(2, 300), w(2, 259.45), '86.5%')
  .fund('part', w(2, '其中：中央补助'), w(2, null), w(2, null), null)
  .fund('part', w(2, '自治区补助'), w(2, '300万元'), w(2, '259.45万元'), '86.5%')
  .fund('part', w(2, '市县资金'), w(2, null), w(2, null), null)
  .row(
    w(2, '年度总体目标'),
    w(
      7,
      g(
        'expected',
        '一是通过政府招标采购方式，采购马铃薯原原种425万粒，免费向全区农户、种植大户、合作社和企业发放，完成马铃薯原种繁育田850亩；二是企业自行采购马铃薯原原种200万粒，建成原种基地400亩，共计建成原种繁育基地1250亩，平均亩产马铃薯原种2500公斤。',
      ),
    ),
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
    RS('未完成原因及改进措施'),
  )
  .ind(d(5, '产出指标\n（40分）'), d(2, '数量指标'), '指标1免费发放原原种', 8, '550万粒', '550万粒', 8, null)
  .ind('指标2企业自行采购', 8, '200万粒', '200万粒', 8, null)
  .ind('质量指标', '指标1采购的原原种合格率', 8, '≥90%', bad('actual/operator', '≥90%'), 8, null)
  .ind('时效指标', '指标1资金支付完成率（11月底）', 8, '100%', '100%', 8, null)
  .ind('成本指标', '指标1种薯采购价格不高于市场价', 8, '是', '是', 8, null)
  .ind(
    d(5, '效益指标\n（40分）'),
    '经济效益\n指标',
    '指标1种薯亩均收入较鲜薯亩均收入提高',
    8,
    '≥5%',
    bad('actual/operator', '≥5%'),
    8,
    null,
  )
  .ind(d(2, '社会效益\n指标'), '指标1一级种薯推广面积占总面积比例', 8, '80%', '80%', 8, null)
  .ind('指标2群众对脱毒种薯和主食化专用品种的认知度', 8, '≥50%', bad('actual/operator', '≥50%'), 8, null)
  .ind('生态效益\n指标', '病害减少，防治病虫害使用的化学农药量较上年减少', 8, '2%', '2%', 8, null)
  .ind(
    '可持续影响\n指标',
    '持续完善马铃薯种薯繁育体系，保障脱毒马铃薯种薯供应，促进主食化产业衔接',
    8,
    '是',
    '基本达到',
    7,
    '加强技术指导，加大宣传力度；加大项目支持力度',
  )
  .ind(
    '满意度指标\n（20分）',
    '服务对象\n满意度',
    '种薯繁育企业、种植农户满意度',
    20,
    '≥90%',
    '92%',
    20,
    null,
  )
  .end()
  .tolerate(
    'funds/low-rate-unexplained',
    'weight/level1',
    'weight/total',
    'total/weight',
    'total/missing',
    'goal/actual-missing',
    'indicator/category',
    'field/missing',
  );
const ningxiaPotato = form({
  id: 'eighth-ningxia-potato-published',
  about:
    '宁夏原州区2022马铃薯（公开原表）：总得分在右上角，资金不计分，分值在指标值之前，40/40/20，完成值照抄“≥5%”',
  sheets: [potato],
});

/** https://m.bidcenter.com.cn/newsrili-1-317588907.html : the Sichuan form; its scores were blank and are filled in here. */
const returned = new Sheet('退耕还林', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(11, title('部门预算项目支出绩效自评表(2023年度)')))
  .row(w(2, '项目名称'), w(9, f('projectName', '51130021T000000229367-退耕还林工程建设专项工作经费')))
  .row(
    w(2, '主管部门'),
    w(4, f('department', '南充市林业')),
    w(2, '实施单位\n(盖章)'),
    w(3, f('implementingUnit', '南充市林业局')),
  )
  .row(d(3, '项目基本情况'), d(2, '1.项目年度目标完成情况'), w(4, '项目年度目标'), w(5, '年度目标完成情况'))
  .row(
    w(
      4,
      g(
        'expected',
        '实施新一轮退耕还林，规划设计、组织管理、检查验收等，督促兑付退耕还林补助资金。以会代训开展退耕还林业务培训，对新从业人员进行培训等。',
      ),
    ),
    w(
      5,
      g(
        'actual',
        '实施新一轮退耕还林，规划设计、组织管理、检查验收等，督促兑付退耕还林补助资金。以会代训开展退耕还林业务培训1次。',
      ),
    ),
  )
  .row('2.项目实施内容及过程概述', w(9, '协助完成对我市退耕还林检查验收，开展退耕还林业务培训。'))
  .fundHead(
    d(6, '预算执行情况(10分)'),
    w(2, LB('年度预算数(万元)')),
    BI('年初预算'),
    BA('调整后预算数'),
    w(2, EX('预算执行数')),
    RT('预算执行率'),
    WT('权重'),
    SC(),
    '原因',
  )
  .fund(
    'total',
    w(2, '总额'),
    '5.00',
    '5.00',
    w(2, '5.00'),
    '100.00%',
    10,
    10,
    d(
      5,
      '1.预算执行率=预算执行数/调整后预算数，预算执行率未达到90%的需说明原因(100字以内)；2.年中发生预算调整的(追加或调减)，应单独说明理由；3.其他资金包括：社会投入资金、银行贷款.',
    ),
  )
  .fund('part', w(2, '其中：财政资金'), '5.00', '5.00', w(2, '5.00'), '100.00%', '/', '/')
  .fund('part', w(2, '财政专户管理资金'), '0.00', '0.00', w(2, '0.00'), '0.00%', '/', '/')
  .fund('part', w(2, '单位资金'), '0.00', '0.00', w(2, '0.00'), '0.00%', '/', '/')
  .fund('part', w(2, '其他资金'), null, null, w(2, null), null, '/', '/')
  .head(
    'annual',
    d(7, '绩效指标(90分)'),
    L1(),
    L2(),
    L3(),
    h('operator', '指标性质'),
    TG('指标值'),
    h('unit', '度量单位'),
    AC('完成值'),
    WT('权重'),
    SC(),
    RS('未完成原因分析'),
  )
  .ind(d(4, '产出指标'), d(2, '数量指标'), '会议培训举办次数(次)', '≥', 1, '次', 1, 10, 10, null)
  .ind('检查验收退耕还林面积', '≥', 4.2, '万亩', 4.2, 20, 20, null)
  .ind('质量指标', '检查验收合格率', '≥', 95, '%', 96.4, 20, 20, null)
  .ind('时效指标', '补助资金兑付完成时间', '≤', 12, '月', 11, 10, 10, null)
  .ind('效益指标', '生态效益指标', '退耕地块林木保存率', '≥', 85, '%', 88, 20, 20, null)
  .ind('满意度指标', '服务对象满意度指标', '退耕农户满意度', '≥', 90, '%', 93, 10, 10, null)
  .row(w(8, '合计'), t('weight', 100), t('score', 100), null)
  .row('评价结论', w(10, '项目自评总分100分，退耕还林工程检查验收按期完成。'))
  .row('存在问题', w(10, '无'))
  .row('改进措施', w(10, '无'))
  .row(w(5, '项目负责人：'), w(6, '财务负责人：'))
  .end()
  .tolerate('weight/level1', 'indicator/level2-missing');
const nanchongForest = form({
  id: 'eighth-nanchong-forest-published',
  about:
    '四川南充林业局2023退耕还林（公开原表，得分补齐）：项目名称前带编码，金额是文本“5.00”，无资金的行执行率0.00%，无错',
  sheets: [returned],
  tolerated: ['field/amount-text'],
});

/** https://xxgkw.hbust.edu.cn/info/1243/1928.htm : a report pasted into a sheet, its table in the middle of the text. */
const grants = new Sheet('自评结果', { grid: [1, 1, 3, 1, 1] })
  .begin('project-self-evaluation')
  .row(w(5, title('2021年度本专科生奖助学金项目自评结果')))
  .row(w(5, '一、自评结论'))
  .row(w(5, '（一）评价得分情况。'))
  .row(
    w(
      5,
      '对照2021度本专科生奖助学金项目年初绩效目标及项目实际完成情况，自评小组经过自评，综合评价得分为 99.8分。',
    ),
  )
  .row(w(5, '（二）绩效目标完成情况'))
  .row(
    w(
      5,
      '1、执行率情况。2021年本专科生奖助学金项目实际下达预算2596万元，全年度实际总支出2595.6208 万元，项目预算执行率99%。',
    ),
  )
  .row(w(5, '2、完成的绩效目标。具体完成情况如下表：'))
  .head('annual', L1(), L2(), L3('指标名称'), TG('目标值'), AC())
  .ind('产出指标', '质量指标', '奖助政策学生知晓率', '100%', '100%')
  .ind('产出指标', '质量指标', '受资助本专科困难学生覆盖率', '99%', '99%')
  .ind('产出指标', '质量指标', '退役士兵考入高校应助学生享受资助比例', '100%', '100%')
  .ind('产出指标', '质量指标', '高校学生应征入伍应受助学生享受资助比例', '100%', '100%')
  .ind('产出指标', '数量指标', '受资助本专科学生人数', 14726, 15935)
  .ind('产出指标', '质量指标', '国家奖学金按标准发放率', '100%', '100%')
  .ind('效益指标', '社会效益指标', '评审程序是否客观公正', '是', '是')
  .ind('效益指标', '社会效益指标', '家庭经济困难学生完成学业率', '100%', '100%')
  .ind('效益指标', may('indicator/parent', '服务对象满意度指标'), '资助学生满意度', '95%', '95%')
  .end()
  .gap()
  .row(w(5, '（三）存在的问题和原因'))
  .row(w(5, '1、受资助本专科困难学生覆盖率有待进一步提高。'))
  .tolerate(
    'layout/missing-column',
    'indicator/parent',
    'indicator/level1-missing',
    'indicator/level2-missing',
    'indicator/unit-missing',
    'indicator/category',
    'goal/missing',
    'goal/actual-missing',
    'field/missing',
    'funds/missing',
    'weight/missing',
    'score/missing',
    'total/missing',
  );
const hubeiUniversity = form({
  id: 'eighth-hubei-university-published',
  about: '湖北科技学院2021奖助学金（公开自评结果）：报告贴进工作表，指标表夹在文字中间，只有目标值和完成值',
  sheets: [grants],
});

/** http://www.zhongfang.gov.cn/zhongfang/c105155/202309/a2dbb6bf01a34a569fca2ec71082d016.shtml : its figures in the form Hunan prints. */
const rehab = new Sheet('残疾人康复', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, '附件2-2'))
  .row(w(9, title('2022年度项目支出绩效自评表')))
  .row(w(2, '项目支出名称'), w(7, f('projectName', '残疾人康复项目')))
  .row(
    w(2, '主管部门'),
    w(3, f('department', '中方县残疾人联合会')),
    w(2, '实施单位'),
    w(2, f('implementingUnit', '中方县残疾人联合会')),
  )
  .fundHead(
    w(2, d(4, '项目资金\n（万元）')),
    LB(),
    BI('年初预算数'),
    BA('全年预算数'),
    EX('全年执行数'),
    WT(),
    RT('执行率'),
    SC(),
  )
  .fund('total', '年度资金总额', 100, 100, 33.78, 10, '33.78%', 3.38)
  .fund('part', '其中：当年财政拨款', 100, 100, 33.78, '—', null, '—')
  .fund('part', '其他资金', 0, 0, 0, '—', null, '—')
  .row(d(2, '年度总体目标'), w(4, '预期目标'), w(4, '实际完成情况'))
  .row(
    w(
      4,
      g(
        'expected',
        '资助精神病患者服药230人，“0-6”残疾儿童康复救助39人，辅具适配200人，假肢安装及基本康复服务21人。',
      ),
    ),
    w(
      4,
      g(
        'actual',
        '资助精神病患者服药230人，“0-6”残疾儿童康复救助52人，辅具适配230人，假肢安装及基本康复服务21人。执行率低是因为大部分资金次年结算。',
      ),
    ),
  )
  .head('annual', d(11, '绩\n效\n指\n标'), L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS())
  .ind(d(7, '产出指标\n（50分）'), d(4, '数量指标'), '资助精神病患者服药人数', '230人', '230人', 10, 10, null)
  .ind('“0-6”岁残疾儿童康复救助人数', '39人', bad('score/over-completion', '52人'), 10, 10, null)
  .ind('辅具适配人数', '200人', '230人', 5, 5, null)
  .ind('假肢安装及基本康复服务人数', '21人', '21人', 5, 5, null)
  .ind('质量指标', '辅具适配合格率', '100%', '100%', 5, 5, null)
  .ind('时效指标', '服务及时率', '≥95%', '98%', 5, 5, null)
  .ind('成本指标', '服药补助标准', '≤1000元/人', '1000元/人', 10, 10, null)
  .ind(d(2, '效益指标\n（30分）'), '社会效益指标', '残疾人基本康复服务率', '≥85%', '91%', 15, 15, null)
  .ind('可持续影响指标', '残疾人家庭负担', '减轻', '减轻', 15, 15, null)
  .ind('满意度指标\n（10分）', '服务对象满意度', '残疾人及家属满意度', '≥90%', '95%', 10, 10, null)
  .row(w(6, '总分'), t('weight', 100), t('score', 93.38), null)
  .row(w(9, '填表人：          填报日期：2023年3月          联系电话：'))
  .end()
  .tolerate('funds/low-rate-unexplained', 'score/over-completion', 'funds/rate-missing');
const zhongfangRehab = form({
  id: 'eighth-hunan-rehab-published',
  about: '湖南中方县残联2022康复（公开报告的数字）：执行率33.78%得3.38，39人做到52人无说明',
  sheets: [rehab],
});

export const published = [
  ezhouApproval,
  xiangyangHospital,
  huangshiSponge,
  ningxiaPotato,
  nanchongForest,
  hubeiUniversity,
  zhongfangRehab,
];
