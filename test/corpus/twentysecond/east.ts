/** Project self-evaluations of Anhui, Jiangxi, Zhejiang, Hubei, Guangdong and Shandong. */
import { Sheet, bad, d, f, form, g, h, t, title, w } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

/** 安徽 石台: a list of works between the money and the goal, ★ and 其中, points first; a label too high, a mark lost. */
const selenium = new Sheet('附件2', { grid: [1, 1, 3, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, title('石台县2024年度财政衔接资金项目绩效自评表')))
  .row('项目名称', w(7, f('projectName', '富硒茶园基础设施')))
  .row(
    '主管部门',
    w(3, f('department', '石台县农业农村局')),
    '实施单位',
    w(3, f('implementingUnit', '石台县大演乡人民政府')),
  )
  .fundHead(
    d(3, '项目资金\n（万元）'),
    w(2, LB()),
    BI('年初预算'),
    BA('全年预算\n（A）'),
    EX('全年执行\n（B）'),
    RT('执行率\n（B/A）'),
    SC('得分\n（10分）'),
  )
  .fund('total', w(2, '年度资金总额'), 236, 236, 231.28, '98%', 9.8)
  .fund('part', w(2, '其中：财政拨款'), 236, 236, 231.28, '98%', '—')
  .row(d(5, '项目内容'), '序号', '子项目名称', w(2, '建设地点'), '投资额', w(2, '备注'))
  .row(1, '剡溪村茶园道路', w(2, '剡溪村'), 96, w(2, null))
  .row(2, '新农村茶园喷灌', w(2, '新农村'), 84, w(2, '含泵房'))
  .row(3, '永福村水渠维修', w(2, '永福村'), 56, w(2, null))
  .row(w(2, '小计'), w(2, null), 236, w(2, null))
  .row(
    '年度目标',
    w(3, g('expected', '修建茶园道路12公里，新增喷灌800亩。')),
    '完成情况',
    w(3, g('actual', '修建茶园道路12.2公里，新增喷灌810亩。')),
  )
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    WT('分值'),
    TG('年度指标值'),
    AC('实际完成值'),
    SC(),
    RS('偏差原因分析及改进措施'),
  )
  .ind(
    bad('weight/label', d(7, '产出指标\n（55分）')),
    d(4, '数量指标'),
    '★修建茶园道路',
    15,
    '≥12公里',
    '12.2公里',
    15,
    null,
  )
  .maybe('其中：沥青路面', null, '≥5公里', '5.1公里', null, null)
  .maybe('其中：水泥路面', null, '≥7公里', '7.1公里', null, null)
  .ind('新增喷灌面积', 10, '≥800亩', '810亩', 10, null)
  .ind('质量指标', '★工程验收合格率', 10, '100%', '100%', 10, null)
  .ind('时效指标', '项目完工时间', 10, '2024年11月底前', '2024年11月12日', 10, null)
  .ind('成本指标', '每公里道路造价', 5, '≤8万元', '7.87万元', 5, null)
  .ind(
    d(2, '效益指标\n（30分）'),
    '经济效益指标',
    '★亩均鲜叶增收',
    15,
    '≥500元',
    '526元',
    13,
    bad('score/reason-missing', null),
  )
  .ind('社会效益指标', '受益脱贫户', 15, '≥320户', '328户', 15, null)
  .ind('满意度指标\n（10分）', '服务对象满意度指标', '茶农满意度', 10, '≥95%', '96.4%', 10, null)
  .row(w(3, '总分'), t('weight', 100), w(2, null), t('score', 97.8), null)
  .row(w(8, '注：标★的为必填核心指标；“其中”项不计分。'))
  .end()
  .tolerate('weight/level1');
const shitai = form({
  id: 'twentysecond-anhui-shitai-selenium-tea-wrong',
  about:
    '安徽石台：资金与目标之间夹子项目清单，★与“其中”行，分值在指标值前；标签“产出指标（55分）”各行只有50，526元达标只得13分无原因',
  sheets: [selenium],
});

/** 江西 广昌: two projects on one sheet, the second with other words and its sum on top. */
const lotus = new Sheet('白莲', { grid: [1, 1, 3, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, title('项目支出绩效自评表（一）')))
  .row(w(8, '（2024年度）'))
  .row(
    '项目名称',
    w(3, f('projectName', '白莲品种提纯复壮')),
    '主管部门',
    w(3, f('department', '广昌县农业农村局')),
  )
  .row('实施单位', w(7, f('implementingUnit', '广昌县白莲科学研究所')))
  .fundHead(d(3, '项目资金（万元）'), LB(), BI(), BA(), EX(), WT(), RT(), SC())
  .fund('total', '年度资金总额', 80, 80, 76.8, 10, '96%', bad('funds/score', 9.8))
  .fund('part', '其中：当年财政拨款', 80, 80, 76.8, '—', '96%', '—')
  .row(
    '预期目标',
    w(3, g('expected', '繁育太空莲种苗60万株。')),
    '实际完成',
    w(3, g('actual', '繁育太空莲种苗61.5万株。')),
  )
  .head('annual', L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS())
  .ind(d(4, '产出指标'), '数量指标', '繁育种苗', '≥60万株', '61.5万株', 20, 20, null)
  .ind('质量指标', '种苗纯度', '≥98%', '98.6%', 10, 10, null)
  .ind('时效指标', '供苗完成时间', '2024年4月15日前', '2024年4月9日', 10, 10, null)
  .ind('成本指标', '每株繁育成本', '≤1.3元', '1.25元', 10, 10, null)
  .ind(d(2, '效益指标'), '经济效益指标', '亩均增产通芯白莲', '≥8公斤', '8.4公斤', 15, 15, null)
  .ind('可持续影响指标', '良种更新周期', '≤3年', '3年', 15, 15, null)
  .ind('满意度指标', '服务对象满意度指标', '莲农满意度', '≥92%', '95%', 10, 10, null)
  .row(w(5, '总分'), t('weight', 100), t('score', 99.8), null)
  .end()
  .gap(3)
  .begin('project-self-evaluation')
  .row(w(8, title('项目支出绩效自评表（二）')))
  .row(w(8, '（2024年度）'))
  .row(
    '项目名称',
    w(3, f('projectName', '莲田病虫害绿色防控')),
    '自评得分',
    w(3, bad('total/score', t('score', 98))),
  )
  .row(
    '主管部门',
    w(3, f('department', '广昌县农业农村局')),
    '实施单位',
    w(3, f('implementingUnit', '广昌县植保植检站')),
  )
  .fundHead(
    d(2, '资金（万元）'),
    LB('来源'),
    w(1, BI('年初预算')),
    BA('调整后预算数'),
    EX('预算执行数'),
    WT('权重'),
    RT('预算执行率'),
    SC('得分'),
  )
  .fund('total', '总额', 45, 45, 45, 10, '100%', 10)
  .row(
    '目标',
    w(3, g('expected', '绿色防控莲田1.1万亩。')),
    '完成',
    w(3, g('actual', '绿色防控莲田1.14万亩。')),
  )
  .head(
    'annual',
    L1('一级目标'),
    L2('二级目标'),
    L3('具体指标'),
    AC('年终完成值'),
    TG('年初指标值'),
    SC('自评分'),
    WT('参考分值'),
    RS('未完成原因'),
  )
  .ind(d(4, '产出'), '数量', '绿色防控面积', '1.14万亩', '≥1.1万亩', 20, 20, null)
  .ind('质量', '防治效果', '86%', '≥85%', 10, 10, null)
  .ind('时效', '防控作业天数', '26天', '≤30天', 10, 10, null)
  .ind('成本', '每亩防控费', '39.5元', '≤41元', 10, 10, null)
  .ind(d(2, '效益'), '生态效益', '化学农药减量比例', '5.4%', '≥6%', 13.5, 15, '福寿螺偏重发生，增施1次')
  .ind('社会效益', '培训莲农', '1260人次', '≥1200人次', 15, 15, null)
  .ind('满意度', '服务对象满意度', '莲农满意度', '94%', '≥90%', 10, 10, null)
  .end();
const guangchang = form({
  id: 'twentysecond-jiangxi-guangchang-two-projects-wrong',
  about:
    '江西广昌：一张表上下两个项目，第二张表头用“年终完成值|年初指标值|自评分|参考分值”、总分在表头；96%得9.8，第二张98.5写成98',
  sheets: [lotus],
});

/** 浙江 仙居: no levels, thousand separators and full-width digits, the grade beside the sum, instructions beneath; clean. */
const bayberry = new Sheet('杨梅', { grid: [1, 3, 1, 1, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('仙居县财政专项资金绩效自评表（２０２５年度）')))
  .row('项目名称', w(4, f('projectName', '杨梅气象指数保险补贴')), '项目年度', w(3, '2025年'))
  .row(
    '主管部门',
    w(4, f('department', '仙居县农业农村局')),
    '实施单位',
    w(3, f('implementingUnit', '仙居县农业技术推广中心')),
  )
  .fundHead(
    d(4, '资金使用（元）'),
    LB('资金来源'),
    w(2, BI('年初预算')),
    BA('全年预算数'),
    EX('实际支出数'),
    RT('支出率'),
    WT('标准分'),
    SC('得分'),
  )
  .fund('total', '合计', w(2, '1,250,000'), '1,250,000', '1,237,500', '99.00%', 10, 9.9)
  .fund('part', '省级补助', w(2, '500,000'), '500,000', '500,000', '100.00%', null, null)
  .fund('part', '县级配套', w(2, '750,000'), '750,000', '737,500', '98.33%', null, null)
  .row(
    '绩效目标',
    w(4, g('expected', '为2.5万亩杨梅办理采摘期降雨指数保险。')),
    '完成情况',
    w(3, g('actual', '承保2.58万亩，赔付到户。')),
  )
  .head(
    'annual',
    '序号',
    L3('绩效指标'),
    h('description', '指标说明'),
    TG('目标值'),
    h('unit', '单位'),
    AC('完成值'),
    WT('标准分'),
    SC('自评分'),
    RS('扣分原因和其他说明'),
  )
  .ind(1, '承保面积', '采摘期投保', '≥２５，０００', '亩', '25,800', 25, 25, null)
  .ind(2, '理赔数据准确率', '抽查一致', '≥99', '%', '99.6', 15, 15, null)
  .ind(3, '理赔到账时限', '触发后', '≤15', '天', '16', 10, 9.38, '农信系统升级延迟1天')
  .ind(4, '每亩财政补贴', '省县合计', '≤50', '元', '47.97', 5, 5, null)
  .ind(5, '赔付梅农', '户数', '≥1,200', '户', '1,264', 25, 25, null)
  .ind(6, '参保梅农满意度', '电话回访', '≥90', '%', '93.5', 10, 10, null)
  .row(w(6, '合　计'), t('weight', 100), t('score', 99.28), t('grade', '优'))
  .row(
    w(
      9,
      '填表说明：1.“完成值”应有佐证材料；2.支出率=实际支出数÷全年预算数×100%；3.得分=标准分×完成比例，最高不超过标准分。',
    ),
  )
  .row(w(5, '填报人（签字）：'), w(4, '单位负责人（签字）：'))
  .end();
const xianju = form({
  id: 'twentysecond-zhejiang-xianju-bayberry',
  about:
    '浙江仙居：以元计，千分位与全角数字文本，无一二级列，单位夹在目标值与完成值之间，合计旁写等级，表下有填表说明，无错',
  sheets: [bayberry],
  tolerated: ['field/amount-text'],
});

/** 湖北 通山: two goals of 45 and 35 points, each with its own block; a score of the money too high, one too full. */
const bamboo = new Sheet('楠竹', { grid: [1, 1, 1, 2, 1, 1, 1] })
  .begin('project-self-evaluation')
  .row(w(7, title('2024年度楠竹产业发展项目自评表')))
  .row(w(4, '单位名称：通山县林业局'), w(3, '填报日期：2025年3月18日'))
  .row('项目名称', w(6, f('projectName', '楠竹产业发展')))
  .row(
    '主管部门',
    w(3, f('department', '通山县林业局')),
    '项目实施单位',
    w(2, f('implementingUnit', '通山县林业科技推广中心')),
  )
  .row('项目类别', w(6, '1、部门预算项目 □   2、省级专项 ☑   3、市县专项 □'))
  .fundHead(
    d(2, '预算执行情况（万元）\n（20分）'),
    w(2, LB()),
    BA('预算数（A）'),
    EX('执行数（B）'),
    RT('执行率（B/A）'),
    SC('得分\n（20分*执行率）'),
  )
  .fund('total', w(2, '年度财政资金总额'), 260, 239.2, '92.00%', bad('funds/score', 18.8))
  .row(g('name', '年度绩效目标1（45分）'), w(6, g('expected', '低产竹林改造6000亩，新修竹林道路20公里。')))
  .head('annual', '年度绩效指标', L1(), L2(), L3(), TG('年初目标值（A）'), AC('实际完成值（B）'), SC('得分'))
  .ind(
    d(5, '年度绩效指标'),
    d(4, '产出指标（30分）'),
    d(2, '数量指标'),
    '低产竹林改造',
    '≥6000亩',
    '6120亩',
    d(4, 30),
  )
  .ind('新修竹林道路', '20公里', '20.4公里')
  .ind('质量指标', '改造验收合格率', '≥95%', '97%')
  .ind('时效指标', '竹林改造完成时间', '2024年12月底前', '2024年12月5日')
  .ind('效益指标（15分）', '经济效益指标', '亩均增收', '≥300元', '312元', 15)
  .row(g('name', '年度绩效目标2（35分）'), w(6, g('expected', '开展竹产品加工培训。')))
  .head('annual', '年度绩效指标', L1(), L2(), L3(), TG('年初目标值（A）'), AC('实际完成值（B）'), SC('得分'))
  .ind(d(4, '年度绩效指标'), d(2, '产出指标（10分）'), '数量指标', '开展加工培训', '≥10期', '10期', d(2, 10))
  .ind('成本指标', '人均培训费', '≤200元', '185元')
  .ind(
    '效益指标（15分）',
    '社会效益指标',
    '新增竹加工就业',
    '≥150人',
    '120人',
    bad('score/unmet-full|score/quantitative', 15),
  )
  .ind('满意度指标（10分）', '服务对象满意度指标', '竹农满意度', '≥90%', '92%', 10)
  .row('总分', w(5, null), t('score', 98.8))
  .row('偏差大或目标未完成原因分析', w(6, '1家竹笋加工厂停产，新增就业未达目标。'))
  .row('改进措施及结果应用方案', w(6, '引导2家企业技改；结果作为预算安排依据。'))
  .end()
  .tolerate('total/score');
const tongshan = form({
  id: 'twentysecond-hubei-tongshan-two-goals-wrong',
  about:
    '湖北通山：20+80，两个目标45+35各有指标块，无分值列，四行合并一个得分；92%应18.4写成18.8，150人完成120人仍得15分',
  sheets: [bamboo],
});

/** 湖北 鹤峰: one goal in the first column over all rows, money from three sources, reasons in a column; clean. */
const tujia = new Sheet('自评表', { grid: [1, 1, 1, 2, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, title('2025年度鹤峰县茶旅公路养护项目绩效自评表')))
  .row('项目名称', w(7, f('projectName', '茶旅公路养护')))
  .row(
    '主管部门',
    w(3, f('department', '鹤峰县交通运输局')),
    '实施单位',
    w(3, f('implementingUnit', '鹤峰县农村公路管理局')),
  )
  .fundHead(
    d(5, '预算执行情况\n（20分）\n（万元）'),
    w(2, LB('资金来源')),
    BA('预算数(A)'),
    EX('执行数(B)'),
    RT('执行率(B/A)'),
    w(2, SC('得分（20分×执行率）')),
  )
  .fund('total', w(2, '年度财政资金总额'), 400, 386, '96.50%', w(2, 19.3))
  .fund('part', w(2, '中央资金'), 100, 100, '100.00%', w(2, null))
  .fund('part', w(2, '省级资金'), 140, 140, '100.00%', w(2, null))
  .fund('part', w(2, '县级资金'), 160, 146, '91.25%', w(2, null))
  .row(
    '年度绩效总目标',
    w(3, g('expected', '养护茶旅公路80公里，路况优良率提高。')),
    '完成情况',
    w(3, g('actual', '养护茶旅公路82公里，优良路率88%。')),
  )
  .head(
    'annual',
    '年度绩效目标',
    L1('一级绩效指标'),
    L2('二级绩效指标'),
    L3('指标内容'),
    TG('年初目标值(A)'),
    AC('实际完成值(B)'),
    SC('得分'),
    RS('偏差原因'),
  )
  .ind(
    d(8, '年度绩效目标1\n（80分）'),
    d(4, '产出指标\n（40分）'),
    '数量指标\n(15分)',
    '养护里程',
    '80公里',
    '82公里',
    15,
    null,
  )
  .ind('质量指标\n(10分)', '优良路率', '≥85%', '88%', 10, null)
  .ind('时效指标\n(10分)', '水毁抢通时限', '≤24小时', '25小时', 9.6, '7月走马镇大型滑坡')
  .ind('成本指标\n(5分)', '每公里养护费', '≤5万元', '4.71万元', 5, null)
  .ind(d(3, '效益指标\n（30分）'), '经济效益指标\n(10分)', '沿线茶叶运输成本降低', '≥3%', '3.2%', 10, null)
  .ind('社会效益指标\n(10分)', '沿线受益村', '≥24个', '24个', 10, null)
  .ind('可持续影响指标\n(10分)', '路长制运行', '健全', '健全', 10, null)
  .ind('满意度指标\n（10分）', '服务对象满意度', '沿线群众满意度', '≥90%', '94%', 10, null)
  .row(w(6, '总分'), t('score', 98.9), null)
  .row(
    w(
      8,
      '备注：1.预算数A为调整后财政资金总额（含上年结转）；2.定性指标按100-80%（含80%）、80-50%（含50%）、50-0%计分；3.得分不得突破权重。',
    ),
  )
  .end();
const hefeng = form({
  id: 'twentysecond-hubei-hefeng-tea-road',
  about:
    '湖北鹤峰：“年度绩效目标1（80分）”为首列，分值写在一级和二级标签里，三个资金来源，24小时抢通用了25小时得9.6有原因，无错',
  sheets: [tujia],
});

/** 广东 连南: own words for every header, one blank column first; a date too late, a count without a unit, the unit another. */
const yao = new Sheet('自评', { at: 'B3', grid: [1, 1, 2, 1, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('2024年省级财政资金项目支出绩效自评表')))
  .row(
    '项目名称',
    w(4, f('projectName', '瑶绣非遗工坊扶持')),
    '预算单位',
    w(3, f('implementingUnit', '连南瑶族自治县文化广电旅游体育局')),
  )
  .fundHead(
    d(3, '资金\n（万元）'),
    w(2, LB()),
    BI('年初预算'),
    BA('全年预算'),
    EX('全年支出'),
    RT('支出率'),
    WT('满分'),
    SC('得分'),
  )
  .fund('total', w(2, '合计'), 98, 98, 93.1, '95.0%', 10, 9.5)
  .fund('part', w(2, '省级资金'), 98, 98, 93.1, '95.0%', null, null)
  .row(
    '总体目标',
    w(4, g('expected', '扶持瑶绣非遗工坊15家，培训绣娘。')),
    '实现情况',
    w(3, g('actual', '扶持瑶绣非遗工坊15家，培训绣娘412人次。')),
  )
  .head(
    'annual',
    L1(),
    L2(),
    L3('明细指标内容'),
    AC('实现值'),
    TG('预期值'),
    WT('满分'),
    SC('自评分'),
    '佐证材料',
    RS('未达标原因'),
  )
  .ind(d(5, '产出指标'), d(2, '数量指标'), '扶持非遗工坊', '15家', '15家', 10, 10, '附件1', null)
  .ind('培训绣娘', bad('actual/unit', '412场'), '≥400人次', 10, 10, '附件2', null)
  .ind('质量指标', '工坊验收合格率', '100%', '100%', 10, 10, '附件3', null)
  .ind(
    '时效指标',
    '扶持资金拨付时间',
    bad('actual/late', '2024年9月14日'),
    '2024年6月30日前',
    10,
    10,
    '附件4',
    null,
  )
  .ind('成本指标', '每家工坊扶持额', '6万元', '≤6.5万元', 10, 10, '附件5', null)
  .ind(d(2, '效益指标'), '经济效益指标', '工坊年销售额增长', '12.4%', '≥12%', 15, 15, '附件6', null)
  .ind('社会效益指标', '绣娘就近就业', 168, bad('indicator/unit-missing', '≥160'), 15, 15, '附件7', null)
  .ind('满意度指标', '服务对象满意度指标', '绣娘满意度', '97%', '≥90%', 10, 10, '附件8', null)
  .row(w(5, '合计'), t('weight', 100), t('score', 99.5), null, null)
  .end()
  .tolerate('score/unmet-full', 'score/reason-missing', 'total/score');
const liannan = form({
  id: 'twentysecond-guangdong-liannan-embroidery-wrong',
  about:
    '广东连南：满分/自评分/预期值/实现值，实现值在前，只有预算单位；培训人次写成“412场”，6月30日前的资金9月才拨仍满分，≥160无单位',
  sheets: [yao],
});

/** 山东 泗水: how each mark is reckoned stands in a column; initial budget is the denominator; bands of 80 and 50; clean. */
const peanuts = new Sheet('花生', { grid: [1, 1, 2, 1, 1, 1, 2, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('泗水县2024年度预算项目绩效自评表')))
  .row(
    '项目名称',
    w(4, f('projectName', '花生良种繁育基地建设')),
    '主管部门',
    w(3, f('department', '泗水县农业农村局')),
  )
  .row('实施单位', w(8, f('implementingUnit', '泗水县种子管理站')))
  .fundHead(
    d(3, '项目资金（万元）'),
    w(2, LB()),
    BI('年初预算数（A）'),
    EX('全年执行数（B）'),
    WT(),
    RT('执行率（B/A）'),
    SC(),
    '未完成原因',
  )
  .fund('total', w(2, '年度资金总额'), 145, 140.65, 10, '97.00%', 9.7, '质保金4.35万元')
  .fund('part', w(2, '其中：本年财政拨款'), 145, 140.65, '—', '97.00%', '—', null)
  .row(
    '年度总体目标',
    w(4, g('expected', '建设良种繁育基地2300亩。')),
    '实际完成',
    w(3, g('actual', '建成良种繁育基地2346亩。')),
  )
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    WT(),
    TG('预期指标值（A）'),
    AC('实际完成指标值（B）'),
    h('scoringText', '得分计算方法'),
    SC(),
    RS('未完成原因'),
  )
  .ind(
    d(4, '产出指标'),
    '数量指标',
    '建设繁育基地',
    20,
    '2300亩',
    '2346亩',
    '完成值达到指标值，记满分；未达到，按B/A×分值计分',
    20,
    null,
  )
  .ind('质量指标', '种子发芽率', 10, '≥95%', '92.15%', '同上', 9.7, '收获期阴雨，次年增配烘干机')
  .ind(
    '时效指标',
    '基地播种天数',
    10,
    '≤12天',
    '15天',
    '达到记满分；未达到，按A/B×分值计分',
    8,
    '春旱造墒推迟',
  )
  .ind('成本指标', '每亩建设成本', 10, '≤600元', '599.53元', '同上', 10, null)
  .ind(
    d(2, '效益指标'),
    '经济效益指标',
    '亩均增收',
    15,
    '≥220元',
    '231元',
    '按B/A×分值计分，不超过分值',
    15,
    null,
  )
  .ind(
    '社会效益指标',
    '良种示范带动作用',
    15,
    '明显',
    '比较明显',
    '达成100-80%（含80%）；部分达成80-50%（含50%）；未达成50-0%',
    13,
    '周边2个镇尚未推广',
  )
  .ind(
    '满意度指标',
    '服务对象满意度指标',
    '种植户满意度',
    10,
    '≥90%',
    '96%',
    '按B/A×分值计分，不超过分值',
    10,
    null,
  )
  .row(w(3, '总　分'), t('weight', 100), w(3, null), t('score', 95.4), null)
  .end()
  .tolerate('funds/low-rate-unexplained');
const sishui = form({
  id: 'twentysecond-shandong-sishui-peanuts',
  about:
    '山东泗水：年初预算数为分母，分值在指标值前，得分计算方法列（同上），92.15/95得9.7、12/15得8均有原因，无错',
  sheets: [peanuts],
});

export const east = [shitai, guangchang, xianju, tongshan, hefeng, liannan, sishui];
