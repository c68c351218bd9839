/** Project self-evaluations with blocks of their own: 广西 court, 江苏 before 2017, a college, a hospital, the lottery fund, services bought, an insurance. Made up in the forms of each. */
import { Sheet, bad, d, f, form, g, h, num, pct, t, title, w } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

/** Numbered sections, a block on progress between money and goals; 171 of 180 is 95%, written 96%. */
const court = new Sheet('办案经费', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('2019年度项目支出绩效自评表')))
  .row('项目名称', w(4, f('projectName', '审判执行办案业务费')), '项目负责人', w(3, '黄庭长'))
  .row(
    '主管部门',
    w(4, f('department', '广西壮族自治区高级人民法院')),
    '实施单位',
    w(3, f('implementingUnit', '上思县人民法院')),
  )
  .row(w(9, '一、项目资金执行情况（单位：万元）'))
  .fundHead(w(3, LB('资金来源')), BI('年初批复'), BA('调整后预算'), EX('实际支出'), WT(), RT('执行率'), SC())
  .fund('total', w(3, '合计'), num(180), num(180), num(171), 10, bad('funds/rate', '96.00%'), 9.5)
  .fund('part', w(3, '中央政法转移支付'), num(120), num(120), num(114), '/', '95.00%', '/')
  .fund('part', w(3, '自治区财政'), num(60), num(60), num(57), '/', '95.00%', '/')
  .row(w(9, '二、项目实施进度'))
  .row('阶段', w(3, '计划内容'), w(2, '计划时限'), w(2, '实际完成'), '说明')
  .row('第一阶段', w(3, '采购执法记录仪'), w(2, '2019年5月'), w(2, '2019年5月'), null)
  .row('第二阶段', w(3, '集中清理积案'), w(2, '2019年11月'), w(2, '2019年10月'), null)
  .row(w(9, '三、绩效目标及完成情况'))
  .row(
    '预期目标',
    w(4, g('expected', '审结各类案件2600件，法定审限内结案率98%以上。')),
    '实际完成',
    w(3, g('actual', '审结各类案件2684件，法定审限内结案率99.2%。')),
  )
  .head('annual', L1(), L2(), w(2, L3()), TG('目标值'), AC('完成值'), WT(), SC(), RS('偏差说明'))
  .ind(d(4, '产出指标'), '数量指标', w(2, '审结案件数'), '≥2600件', '2684件', 20, 20, null)
  .ind('质量指标', w(2, '一审服判息诉率'), '≥85%', '88.1%', 10, 10, null)
  .ind('时效指标', w(2, '法定审限内结案率'), '≥98%', '99.2%', 10, 10, null)
  .ind('成本指标', w(2, '案均办案成本'), '≤700元', '637元', 10, 10, null)
  .ind(d(2, '效益指标'), '社会效益指标', w(2, '执行到位金额'), '≥3200万元', '3315万元', 15, 15, null)
  .ind('可持续影响指标', w(2, '一站式诉讼服务'), '建成', '建成', 15, 15, null)
  .ind('满意度指标', '服务对象满意度指标', w(2, '当事人满意度'), '≥90%', '92%', 10, 10, null)
  .row(w(6, '总分'), t('weight', 100), t('score', 99.5), null)
  .end();
const shangsi = form({
  id: 'twentysixth-guangxi-shangsi-court-wrong',
  about:
    '广西上思县法院2019（法院系统表样，数字编写）：一、二、三段标题，实施进度夹在资金与目标之间，“偏差说明”；171/180应为95%而写96%',
  sheets: [court],
});

/** 江苏 before 2017: 一级目标, 绩效目标内容, 权重 before the value, no execution score; 46 of 50 is 18.4 of 20, scored 19. */
const rudong = new Sheet('附件3', { grid: [1, 1, 3, 1, 1, 1, 1, 2] })
  .row(w(8, '附件3'))
  .begin('project-self-evaluation')
  .row(w(8, title('财政支出项目绩效目标完成情况表')))
  .row(w(8, '（2016年度）'))
  .row(w(2, '项目名称'), w(6, f('projectName', '渔船安全设施更新补助')))
  .row(
    w(2, '项目主管部门'),
    f('department', '如东县海洋与渔业局'),
    w(2, '项目实施单位'),
    w(3, f('implementingUnit', '如东县渔政监督大队')),
  )
  .fundHead(w(2, LB('资金情况（万元）')), BA('计划安排'), w(2, '实际到位'), w(2, EX('实际支出')), '结余')
  .fund('total', w(2, '项目资金总额'), num(240), w(2, num(240)), w(2, num(228)), num(12))
  .fund('part', w(2, '其中：县级财政'), num(160), w(2, num(160)), w(2, num(152)), num(8))
  .fund('part', w(2, '其他资金'), num(80), w(2, num(80)), w(2, num(76)), num(4))
  .row(
    w(2, '预期总目标'),
    g('expected', '更新渔船救生设施50套，安装AIS避碰仪120台。'),
    w(2, '完成情况'),
    w(3, g('actual', '更新救生设施46套，安装AIS避碰仪122台。')),
  )
  .head(
    'annual',
    L1('一级目标'),
    L2('二级目标'),
    L3('绩效目标内容'),
    WT('权重'),
    TG('目标值'),
    AC('完成值'),
    SC('得分'),
    RS('备注'),
  )
  .ind(
    d(4, '产出目标'),
    d(2, '数量目标'),
    '更新救生设施',
    20,
    '50套',
    '46套',
    bad('score/quantitative', 19),
    '4艘渔船报废',
  )
  .ind('安装AIS避碰仪', 20, '≥120台', '122台', 20, null)
  .ind('质量目标', '设备验收合格率', 10, '100%', '100%', 10, null)
  .ind('时效目标', '设备安装完成时间', 10, '2016年8月底前', '2016年8月10日', 10, null)
  .ind(d(2, '效果目标'), '社会效益', '渔船安全事故', 15, '≤2起', '1起', 15, null)
  .ind('经济效益', '减少渔具损失', 10, '≥60万元', '64万元', 10, null)
  .ind('满意度目标', '服务对象', '船东满意度', 15, '≥90%', '95%', 15, null)
  .row(w(3, '合    计'), t('weight', 100), w(2, null), t('score', 99), null)
  .end()
  .tolerate(
    'total/score',
    'funds/score-missing',
    'funds/rate-missing',
    'weight/level1',
    'indicator/level1-missing',
    'indicator/category',
    'field/missing',
  );
const jiangsu = form({
  id: 'twentysixth-jiangsu-rudong-boats-wrong',
  about:
    '江苏如东2016（绩效目标完成情况表，数字编写）：一级目标/二级目标/绩效目标内容，计划、到位、支出、结余，权重在目标值之前，执行率不计分；46/50应得18.4而写19',
  sheets: [rudong],
});

/** A college: the leader's title, funds of two years, one score of the dean's beside; 10 + 88.5 is said to be 99.5. */
const college = new Sheet('二级学院自评', { grid: [1, 1, 2, 2, 1, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(10, title('渭南师范学院2021年度专项资金项目绩效自评表')))
  .row(
    '项目名称',
    w(4, f('projectName', '秦东非遗数字化研究平台建设')),
    '项目负责人/职称',
    w(4, '李教授/教授'),
  )
  .row(
    '项目承担单位',
    w(4, f('implementingUnit', '渭南师范学院莫斯科艺术学院')),
    '经费来源',
    w(4, '中央支持地方高校改革发展资金及学校配套'),
  )
  .row('立项时间', w(4, '2021年3月'), '计划结项时间', w(4, '2021年12月'))
  .fundHead(
    d(4, '经费执行（万元）'),
    w(2, LB('类别')),
    BI('下达经费'),
    BA('调整后经费'),
    EX('已报销数'),
    WT('分值'),
    RT('执行率'),
    SC('自评分'),
    w(1, '审核分'),
  )
  .fund('total', w(2, '经费合计'), num(86), num(86), num(86), 10, pct(1, '0.00%'), 10, null)
  .fund('part', w(2, '中央财政资金'), num(60), num(60), num(60), null, pct(1, '0.00%'), null, null)
  .fund('part', w(2, '学校配套'), num(26), num(26), num(26), null, pct(1, '0.00%'), null, null)
  .row(
    '项目目标',
    w(4, g('expected', '建成非遗数字资源库1个，发表论文6篇，培养研究生4名。')),
    '完成情况',
    w(4, g('actual', '建成资源库1个，发表论文5篇，培养研究生4名。')),
  )
  .head(
    'annual',
    L1(),
    L2(),
    w(2, L3('具体指标')),
    TG('计划完成'),
    AC('实际完成'),
    WT('分值'),
    SC('自评分'),
    h('reviewScore', '审核分'),
    RS('未完成原因'),
  )
  .ind(d(4, '产出指标'), d(2, '数量指标'), w(2, '建成数字资源库'), '1个', '1个', 20, 20, null, null)
  .ind(w(2, '发表论文'), '6篇', '5篇', 9, 7.5, null, '1篇已录用，2022年见刊')
  .ind('质量指标', w(2, '资源入库合格率'), '≥98%', '99%', 11, 11, null, null)
  .ind('时效指标', w(2, '平台上线时间'), '2021年11月底前', '2021年11月8日', 10, 10, null, null)
  .ind(d(2, '效益指标'), '社会效益指标', w(2, '培养研究生'), '4名', '4名', 15, 15, null, null)
  .ind('可持续影响指标', w(2, '平台开放使用年限'), '≥5年', '5年', 15, 15, null, null)
  .ind('满意度指标', '服务对象满意度指标', w(2, '师生满意度'), '≥90%', '93%', 10, 10, null, null)
  .row(w(6, '合计'), t('weight', 100), bad('total/score', t('score', 99.5)), null, null)
  .row('学院意见', w(4, '（公章）'), '科研处意见', w(4, null))
  .end()
  .tolerate('field/missing');
const weinan = form({
  id: 'twentysixth-shaanxi-weinan-university-wrong',
  about:
    '陕西渭南师范学院2021（校内表样，数字编写）：项目负责人/职称，已报销数，中央资金与学校配套，审核分空列；得分相加98.5而写99.5',
  sheets: [college],
});

/** A county hospital with the rules of scoring beside; a row of 8 points is scored 10. */
const hospital = new Sheet('设备购置', { at: 'A2', grid: [1, 1, 2, 1, 1, 3, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('合江县人民医院财政项目支出绩效自评表（2020年）')))
  .row(w(2, '项目名称'), w(7, f('projectName', '发热门诊能力提升设备购置')))
  .row(
    w(2, '主管部门'),
    w(3, f('department', '合江县卫生健康局')),
    '实施单位',
    w(3, f('implementingUnit', '合江县人民医院')),
  )
  .fundHead(
    w(2, d(3, '预算执行\n（10分）')),
    LB('资金（万元）'),
    BI('年初预算'),
    BA('调整预算'),
    EX('支付数'),
    RT('执行率'),
    WT('权重'),
    SC('得分'),
  )
  .fund('total', '总额', num(420), num(420), num(415.8), '99.00%', 10, 9.9)
  .fund('part', '抗疫特别国债', num(420), num(420), num(415.8), '99.00%', null, null)
  .row(w(2, '年度目标'), w(7, g('expected', '购置CT、负压救护车等设备9台套，发热患者检测结果6小时内出具。')))
  .row(w(2, '完成情况'), w(7, g('actual', '9台套设备全部安装投用，检测结果平均4.5小时出具。')))
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    TG('指标值'),
    AC('完成值'),
    h('scoringText', '评分细则'),
    WT('分值'),
    SC('得分'),
    RS('扣分原因'),
  )
  .ind(
    d(5, '产出指标'),
    d(2, '数量指标'),
    '购置医疗设备',
    '9台套',
    '9台套',
    '全部购置得满分，少1台扣2分',
    20,
    20,
    null,
  )
  .ind('改造发热门诊', '≥600㎡', '620㎡', '每少10㎡扣1分', 10, 10, null)
  .ind('质量指标', '设备验收合格率', '100%', '100%', '每低1个百分点扣1分', 10, 10, null)
  .ind('时效指标', '设备投用时间', '2020年10月底前', '2020年9月', '每延后1个月扣2分', 7, 7, null)
  .ind(
    '成本指标',
    '单台CT采购价',
    '≤198万元',
    '196万元',
    '超过不得分',
    8,
    bad('score/exceeds-weight', 10),
    null,
  )
  .ind(d(2, '效益指标'), '社会效益指标', '检测出具时间', '≤6小时', '4.5小时', '超时1小时扣3分', 15, 15, null)
  .ind('可持续影响指标', '平急转换机制', '建立', '建立', '建立得满分', 10, 10, null)
  .ind('满意度指标', '患者满意度', '就诊患者满意度', '≥90%', '94%', '每低1个百分点扣1分', 10, 10, null)
  .row(w(6, '合计'), t('weight', 100), t('score', 101.9), null)
  .end()
  .tolerate('total/score', 'weight/level1');
const hejiang = form({
  id: 'twentysixth-sichuan-hejiang-hospital-wrong',
  about:
    '四川合江县医院2020（表从A2起，数字编写）：评分细则夹在完成值与分值之间，抗疫特别国债，年度目标与完成情况各一行；8分的行得10分',
  sheets: [hospital],
});

/** The lottery fund: how it was marked and published, between the goals and the indicators; the road came after its time. */
const lottery = new Sheet('公益金', { grid: [1, 1, 2, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('2022年度自治区本级福利彩票公益金项目绩效自评表')))
  .row('项目名称', w(4, f('projectName', '农村幸福院适老化改造')), '资助年度', w(3, '2022'))
  .row(
    '县级主管部门',
    w(4, f('department', '蒙山县民政局')),
    '项目单位',
    w(3, f('implementingUnit', '蒙山县西河镇人民政府')),
  )
  .fundHead(
    d(4, '公益金使用\n（万元）'),
    w(2, LB('资金构成')),
    BA('应到位数'),
    '已到位数',
    EX('已使用数'),
    WT('分值'),
    RT('使用率'),
    SC('得分'),
  )
  .fund('total', w(2, '合计'), num(90), num(90), num(90), 10, '100%', 10)
  .fund('part', w(2, '福彩公益金'), num(75), num(75), num(75), null, '100%', null)
  .fund('part', w(2, '其他'), num(15), num(15), num(15), null, '100%', null)
  .row(
    '预期目标',
    w(4, g('expected', '改造幸福院5家，增设老年助餐点5个。')),
    '实现情况',
    w(3, g('actual', '改造幸福院5家，增设老年助餐点5个。')),
  )
  .row(w(2, '公益金标识是否设置'), w(2, '是'), w(2, '是否公告公益金使用情况'), w(3, '是（县政府网站）'))
  .head(
    'annual',
    L1(),
    L2(),
    w(2, L3()),
    TG('年初设定值'),
    AC('年末完成值'),
    WT('分值'),
    SC('得分'),
    RS('偏差原因'),
  )
  .ind(d(4, '产出指标'), '数量指标', w(2, '改造幸福院'), '5家', '5家', 15, 15, null)
  .ind('质量指标', w(2, '改造验收合格率'), '100%', '100%', 15, 15, null)
  .ind('时效指标', w(2, '改造完工时间'), '2022年9月底前', bad('actual/late', '2022年12月'), 10, 10, null)
  .ind('成本指标', w(2, '每家改造成本'), '≤18万元', '18万元', 10, 10, null)
  .ind(d(2, '效益指标'), '社会效益指标', w(2, '惠及老年人'), '≥400人', '436人', 15, 15, null)
  .ind('可持续影响指标', w(2, '幸福院运营管理制度'), '健全', '健全', 15, 15, null)
  .ind('满意度指标', '服务对象满意度指标', w(2, '老年人满意度'), '≥90%', '97%', 10, 10, null)
  .row(w(6, '总分'), t('weight', 100), t('score', 100), null)
  .end()
  .tolerate('score/unmet-full', 'score/reason-missing');
const mengshan = form({
  id: 'twentysixth-guangxi-mengshan-lottery-wrong',
  about:
    '广西蒙山2022（福彩公益金表样，数字编写）：应到位、已到位、已使用，县级主管部门，公益金标识与公告一行夹在目标与指标之间；应9月底完工而12月才完工，仍满分',
  sheets: [lottery],
});

/** Services bought: the contractor and the contract, one actual with a sign. */
const services = new Sheet('购买服务', { grid: [1, 1, 2, 1, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('罗田县政府购买服务项目绩效自评表（2023年度）')))
  .row(w(2, '购买服务项目名称'), w(7, f('projectName', '乡镇社工站运营服务')))
  .row(
    w(2, '主管部门'),
    w(2, f('department', '罗田县民政局')),
    w(2, '承接主体'),
    w(3, '罗田县睦邻社会工作服务中心'),
  )
  .row(w(2, '采购方式'), w(2, '竞争性磋商'), w(2, '合同期限'), w(3, '2023年1月至12月'))
  .fundHead(
    w(2, d(2, '项目资金\n（万元）')),
    LB(null),
    '合同金额',
    BA('预算金额'),
    EX('已支付'),
    WT(),
    RT('支付率'),
    SC(),
  )
  .fund('total', '合计', num(120), num(120), num(108), 10, '90.00%', 9)
  .row(
    w(2, '服务目标'),
    w(2, g('expected', '服务困难群众3000人次，链接资源20万元。')),
    w(2, '服务成效'),
    w(3, g('actual', '服务困难群众3126人次，链接资源22.4万元。')),
  )
  .head(
    'annual',
    L1(),
    L2(),
    L3('服务内容'),
    TG('合同约定值'),
    AC('实际完成值'),
    WT(),
    SC(),
    w(2, RS('差异原因')),
  )
  .ind(
    d(4, '产出指标\n（50分）'),
    d(2, '数量指标'),
    '服务困难群众',
    '≥3000人次',
    '3126人次',
    15,
    15,
    w(2, null),
  )
  .ind('开展小组活动', '≥96场', bad('actual/operator', '≥98场'), 15, 15, w(2, null))
  .ind('质量指标', '个案结案合格率', '≥95%', '96.2%', 10, 10, w(2, null))
  .ind('时效指标', '需求响应时间', '≤24小时', '12小时', 10, 10, w(2, null))
  .ind(d(2, '效益指标\n（30分）'), '社会效益指标', '链接慈善资源', '≥20万元', '22.4万元', 15, 15, w(2, null))
  .ind('可持续影响指标', '培育志愿队伍', '≥12支', '13支', 15, 15, w(2, null))
  .ind('满意度指标\n（10分）', '服务对象满意度', '困难群众满意度', '≥90%', '96%', 10, 10, w(2, null))
  .row(w(5, '总分'), t('weight', 100), t('score', 99), w(2, null))
  .row(w(2, '履约验收意见'), w(7, '合格，尾款12万元于2024年1月支付。'))
  .end()
  .tolerate('funds/low-rate-unexplained', 'field/missing', 'indicator/level2-missing');
const luotian = form({
  id: 'twentysixth-hubei-luotian-social-work-wrong',
  about:
    '湖北罗田2023（政府购买服务表样，数字编写）：承接主体、采购方式，合同金额与已支付，“合同约定值”“差异原因”，履约验收意见在表下；实际值带“≥”',
  sheets: [services],
});

/** 陕西: label and value in one cell, rates in percent points without a sign; a count told in another unit. */
const pension = new Sheet('代缴', { grid: [1, 1, 2, 1, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('2020年度社会保险基金财政补助项目绩效自评表')))
  .row(w(9, f('projectName', '项目名称：困难群体城乡居民养老保险费代缴')))
  .row(
    w(4, f('department', '主管部门：定边县人力资源和社会保障局')),
    w(5, f('implementingUnit', '实施单位：定边县城乡居民社会养老保险经办中心')),
  )
  .fundHead(
    w(2, d(5, '补助资金（万元）')),
    LB(null),
    BI('年初预算'),
    BA('全年预算'),
    EX('实际拨付'),
    WT(),
    RT('拨付率（%）'),
    SC(),
  )
  .fund('total', '合  计', num(132), num(128), num(128), 10, 100, 10)
  .fund('part', '省级补助', num(66), num(64), num(64), null, 100, null)
  .fund('part', '市级补助', num(26.4), num(25.6), num(25.6), null, 100, null)
  .fund('part', '县级配套', num(39.6), num(38.4), num(38.4), null, 100, null)
  .row(
    w(2, '总体目标'),
    w(2, g('expected', '为1.28万名困难群众代缴养老保险费。')),
    '完成',
    w(4, g('actual', '为12800名困难群众代缴养老保险费。')),
  )
  .head('annual', L1(), L2(), L3(), TG('目标值'), AC('实际值'), WT(), SC(), w(2, RS('说明')))
  .ind(d(4, '产出'), '数量', '代缴人数', '≥12800人', bad('actual/unit', '12800户'), 20, 20, w(2, null))
  .ind('质量', '代缴对象认定准确率', '100%', '100%', 10, 10, w(2, null))
  .ind('时效', '代缴完成时间', '12月20日前', '12月11日', 10, 10, w(2, null))
  .ind('成本', '人均代缴标准', '100元', '100元', 10, 10, w(2, null))
  .ind(d(2, '效益'), '社会效益', '困难群体参保率', '≥99%', '99.8%', 20, 20, w(2, null))
  .ind('可持续影响', '待遇衔接', '平稳', '平稳', 10, 10, w(2, null))
  .ind('满意度', '服务对象', '代缴对象满意度', '≥95%', '98%', 10, 10, w(2, null))
  .row(w(5, '总  分'), t('weight', 100), t('score', 100), w(2, t('grade', '优')))
  .end();
const dingbian = form({
  id: 'twentysixth-shaanxi-dingbian-pension-wrong',
  about:
    '陕西定边2020（社保基金补助表样，数字编写）：名称与单位各与标签同格，拨付率（%）为100不带%，省市县三级补助；代缴人数以“户”报完成',
  sheets: [pension],
});

export const selfs = [shangsi, jiangsu, weinan, hejiang, mengshan, luotian, dingbian];
