/** More published tables: 鄂州, 同心, 残联, 长寿, 惠安, whole departments, budget tables, and two workbooks of strangers. */
import { Sheet, bad, d, f, form, g, h, m, may, num, t, title, w } from '../form';
import { EX, L1, L2, L3, LB, RS, RT, SC, TG, WT, BA, BI, AC } from '../kit';

/** http://www.ezhoulib.cn/index.php?c=article&id=2947 — cost lines with formulas; one of them is made wrong. */
const library = new Sheet('绩效目标表', { grid: [1, 1, 2, 1, 3, 1, 1] })
  .begin('project-target')
  .row(w(7, title('鄂州市2020年市直部门预算项目支出绩效目标表')))
  .row(w(4, '申报单位：鄂州市图书馆'), w(3, '金额单位：万元'))
  .row('项目名称', w(6, f('projectName', '图书馆资源购置和信息共享等专项经费')))
  .row('项目类别', w(2, '运行维护类'), '项目性质', w(3, '常年性项目'))
  .row(
    '立项依据',
    w(
      6,
      '1、《公共图书馆服务规范》、《公共图书馆法》、《湖北省公共图书馆条例》。2、关于实施湖北数字图书馆推广工程的通知。',
    ),
  )
  .row(d(4, '项目预算'), w(2, '成本构成'), '金额', '测算（公式）依据', '2018年实际执行数', '2019年实际执行数')
  .row(
    w(2, '流动图书车运行维护费'),
    num(5),
    bad(
      'basis/expression',
      '1.维修费5次*5000=25000元\n2.汽油20次*500=12000元\n3.保险1次*12000=12000元\n4.洗车费100次*30=3000元',
    ),
    5,
    5,
  )
  .row(
    w(2, '图书购置'),
    num(60),
    '1.报刊1000种*15=15000元\n2.图书20000册*25=500000元\n3.电子图书5000册*17=85000元',
    58,
    60,
  )
  .row(w(2, m('total', 'label', '合计')), m('total', 'amount', num(65)), null, 63, 65)
  .row('项目总目标', w(6, g('expected', '购置图书20000册，开展流动图书车服务，保障公共图书馆免费开放。')))
  .head('annual', d(8, '绩效指标'), L1(), L2(), TG('指标值'), L3('指标内容'), w(2, h('basis', '备注')))
  .ind(d(4, '产出指标'), '数量指标', '20000册', '图书购置数量', w(2, null))
  .ind('质量指标', '≥98%', '图书编目合格率', w(2, null))
  .ind('时效指标', '2020年12月底前', '图书上架完成时间', w(2, null))
  .ind('成本指标', '≤25元/册', '图书平均单价', w(2, null))
  .ind(d(2, '效益指标'), '社会效益指标', '≥30万人次', '年接待读者', w(2, null))
  .ind('可持续影响指标', '逐年增加', '馆藏资源', w(2, null))
  .ind('满意度指标', '服务对象满意度指标', '≥90%', '读者满意度', w(2, null))
  .end()
  .tolerate('basis/list-sum', 'basis/plan-vs-detail', 'indicator/vague');
const libraries = form({
  id: 'ninth-ezhou-library-wrong',
  about: '湖北鄂州图书馆：成本构成带公式，指标值列在指标内容列之前；汽油20次*500误写12000元',
  sheets: [library],
});

/** https://www.tongxin.gov.cn/zwgk/zfxxgkml/zdxm/zdxm_54945/202309/t20230919_4273316.html — stars and "(≥**株)" in the names. */
const grape = new Sheet('Sheet1', { grid: [1, 1, 1, 3, 1, 1] })
  .begin('project-target')
  .row(w(6, title('下马关镇设施农业黄金蜜（葡萄）种植项目绩效目标设定表')))
  .row(w(6, '（2023年度）'))
  .row(
    w(2, '项目名称'),
    w(2, f('projectName', '同心县下马关镇设施农业黄金蜜（葡萄）种植项目')),
    '项目负责人',
    '金秀梧',
  )
  .row(
    w(2, '主管部门'),
    w(2, f('department', '同心县农业农村局')),
    '实施单位',
    f('implementingUnit', '下马关镇人民政府'),
  )
  .row(
    w(2, d(3, '资金情况\n（万元）')),
    w(2, m('total', 'label', '年度资金总额：')),
    w(2, m('total', 'amount', 50)),
  )
  .row(w(2, m('part', 'label', '其中：财政拨款')), w(2, m('part', 'amount', 50)))
  .row(w(2, m('part', 'label', '其他资金')), w(2, m('part', 'amount', null)))
  .row('总体目标', w(5, g('expected', '按照1760株/栋的标准，在10栋设施温棚中种植黄金蜜（葡萄）。')))
  .head('annual', d(10, '绩效指标'), L1(), L2(), L3(), w(2, TG('指标值')))
  .ind(d(4, '产出指标'), d(2, '数量指标'), '★补助各类瓜果蔬菜种植数量（≥**株）', w(2, '>=17600株'))
  .ind('种植作物成活率（≥**%）', w(2, '>=85%'))
  .ind('时效指标', '完成及时率（≥**%）', w(2, '>=100%'))
  .ind('成本指标', '黄金蜜（葡萄）补助成本（≤**元/株）', w(2, '≤28.40元/株'))
  .ind(d(4, '效益指标'), '经济效益指标', '脱贫地区特色产业产值（≥**万元）', w(2, '≥80万元'))
  .ind('社会效益指标', '★★★受益脱贫户、监测户户数（≥**户）', w(2, '≥10户'))
  .ind('生态效益指标', '生态修复功能', w(2, '提高'))
  .ind('可持续影响指标', '持续发展', w(2, '长期'))
  .ind('满意度指标', '服务对象满意度指标', '受益脱贫户满意度（≥**%）', w(2, '≥95%'))
  .end()
  // 成活率 stands under 数量: no line says 质量.
  .tolerate('indicator/placeholder', 'indicator/category', 'indicator/vague', 'indicator/level2-missing');
const grapes = form({
  id: 'ninth-tongxin-grapes',
  about: '宁夏同心：指标名称带★和“（≥**株）”字样，指标值用>=，无错',
  sheets: [grape],
});

/** https://doc.chddh.cn/archives/8304dj25bbb9v2xg9e6z.html — eight numbered goals, amount with its unit in the cell. */
const carers = new Sheet('区域绩效目标表', { grid: [1, 1, 1, 3, 1] })
  .begin('project-target')
  .row(w(5, '附件2'))
  .row(w(5, title('残疾人事业发展补助资金区域绩效目标表')))
  .row(w(5, '（ 2019 年度）'))
  .row(w(2, '专项名称'), w(3, f('projectName', '残疾人事业发展补助资金')))
  .row(w(2, '主管部门'), w(3, f('department', '省残联')))
  .row(w(2, m('total', 'label', '资金额度')), w(3, m('total', 'amount', '4623万')))
  .row(
    '年度\n总体\n目标',
    w(
      4,
      g(
        'expected',
        '目标1：为残疾人提供基本康复服务，为精神病患者提供服药补贴。\n目标2：对特殊学校残疾贫困学生进行资助。\n目标3：资助残疾人开展各种形式的托养服务。\n目标4：扶持残疾人就业创业扶贫品牌基地。',
      ),
    ),
  )
  .head('annual', d(13, '绩\n效\n指\n标'), L1('一级\n指标'), L2(), L3(), TG('指标值'))
  .ind(d(8, '产出指标'), d(5, '数量指标'), '基本康复服务人数', '≥3.5万人')
  .ind('精神病患者提供服药补贴人数', '≥8600人')
  .ind('资助特校学生数', '1250人')
  .ind('补贴特校数', '22所')
  .ind('无障碍改造户数', '≥1800户')
  .ind(d(3, '质量指标'), '补助标准执行达标率', '100%')
  .ind('精神病患者服药率', '≥90%')
  .ind('康复服务率', '≥80%')
  .ind('效果指标', '社会效益指标', '受助对象就业创业能力提升认可度', '≥85%')
  .ind(d(3, '满意度指标'), d(3, '服务对象满意度指标'), '托养残疾人满意程度', '≥85%')
  .ind('接受教育创业补助扶持的残疾人满意度', '≥85%')
  .ind('接受创业扶持补助的残疾人满意度', '≥85%')
  .end()
  .tolerate('indicator/category', 'funds/unit', 'field/amount-text', 'funds/missing');
const carersForm = form({
  id: 'ninth-disabled-region-2019',
  about: '残疾人事业区域绩效目标表2019：资金额度“4623万”一格，效果指标，无错',
  sheets: [carers],
});

/** http://cqcs.gov.cn/bm/qczj_75254/lwlb_bm_1/202203/t20220310_10484051.html — an allotment in 元 and a target in 万元. */
const relief = new Sheet('附件1', { grid: [1, 1, 1] });
relief
  .row(w(3, '附件1'))
  .row(w(3, '2021年临时救助资金（第一批）分配表'))
  .row(w(3, '单位：元'))
  .row('街  镇', '金额', '备  注');
for (const [town, amount] of [
  ['凤城街道', 200000],
  ['晏家街道', 600000],
  ['江南街道', 400000],
  ['但渡镇', 250000],
  ['邻封镇', 450000],
  ['其余14个街镇', 5900000],
] as const)
  relief.row(town, num(amount, '#,##0'), null);
relief.row('合计', num(7800000, '#,##0'), null);
const relieved = new Sheet('附件2', { grid: [1, 1, 1, 2, 1, 1] })
  .begin('project-target')
  .row(w(6, '附件2'))
  .row(w(6, title('2021年困难群众救助补助资金绩效目标表')))
  .row(w(2, '专项名称'), w(4, f('projectName', '困难群众救助补助资金（临时救助）')))
  .row(
    w(2, '区级主管部门'),
    w(2, f('department', '重庆市长寿区民政局')),
    '实施单位',
    f('implementingUnit', '各街镇'),
  )
  .row(
    w(2, d(3, '资金情况（万元）')),
    w(2, m('total', 'label', '年度资金总额')),
    w(2, bad('funds/parts-sum|funds/declared-sum', m('total', 'amount', 780))),
  )
  .row(w(2, m('part', 'label', '其中：上级补助')), w(2, m('part', 'amount', 580)))
  .row(w(2, m('part', 'label', '区级资金')), w(2, m('part', 'amount', 180)))
  .row('总体目标', w(5, g('expected', '对遭遇突发事件的困难群众及时实施临时救助。')))
  .head('annual', d(8, '绩效指标'), L1(), L2(), L3(), TG('指标值'), WT())
  .ind(d(4, '产出指标'), '数量指标', '临时救助人次', '≥5200人次', 20)
  .ind('质量指标', '救助对象认定准确率', '≥98%', 10)
  .ind('时效指标', '急难救助办结时限', '≤2天', 10)
  .ind('成本指标', '临时救助人次均水平', '≤1500元', 20)
  .ind(d(2, '效益指标'), '社会效益指标', '困难群众生活水平', '有所提升', 20)
  .ind('可持续影响指标', '社会救助体系', '逐步健全', 10)
  .ind('满意度指标', '服务对象满意度指标', '救助对象满意度', '≥85%', 15)
  .row('合计', w(3, null), t('weight', 105), null)
  .end()
  .finding('weight/total|total/weight')
  .tolerate('weight/total', 'total/weight', 'weight/level1', 'indicator/vague');
const reliefs = form({
  id: 'ninth-changshou-relief-wrong',
  about: '重庆长寿：分配表（元，不是我们的）与绩效目标表（万元），分值合计105，资金580+180不是780',
  sheets: [relief, relieved],
});

/** http://huian.gov.cn/zwgk/xwzx/gggs/tzgg/202401/t20240111_2993056.htm */
const lane = new Sheet('附件2', { grid: [1, 1, 1, 2, 2, 1] })
  .begin('project-target')
  .row(w(6, title('中央财政衔接推进老区乡村振兴补助资金绩效目标表')))
  .row(w(2, '项目名称'), w(4, f('projectName', '中央财政衔接推进老区乡村振兴补助项目——东岭镇彭城村道路改造')))
  .row(
    w(2, '主管部门'),
    w(2, f('department', '惠安县民政局')),
    '实施单位',
    f('implementingUnit', '东岭镇人民政府'),
  )
  .row(w(2, d(3, '资金情况（万元）')), w(2, m('total', 'label', '总投资')), w(2, m('total', 'amount', 40)))
  .row(w(2, m('part', 'label', '其中：中央补助')), w(2, m('part', 'amount', 10)))
  .row(w(2, m('part', 'label', '自筹资金')), w(2, m('part', 'amount', 30)))
  .row('总体目标', w(5, g('expected', '改造道路约550米，宽2.40米，改善村民出行条件。')))
  .head('annual', d(8, '绩效指标'), L1(), L2(), L3('三级指标'), h('description', '指标解释'), TG('目标值'))
  .ind('成本指标', '经济成本指标', '补助资金', '反映补助标准', '≤10万元')
  .ind(d(3, '产出指标'), '数量指标', '道路改造长度', '反映建设内容', '≥550米')
  .ind('质量指标', '验收合格率', '合格工程占比', '100%')
  .ind('时效指标', '完工时间', '反映建设进度', '2024年11月前')
  .ind(d(2, '效益指标'), '社会效益指标', '受益人口', '受益村民人数', '≥1800人')
  .ind('可持续影响指标', '道路使用年限', '设计使用年限', '≥10年')
  .ind('满意度指标', '服务对象满意度指标', '村民满意度', '问卷调查', '≥90%')
  .end();
const lanes = form({
  id: 'ninth-huian-lane',
  about: '福建惠安：总投资40万，中央补助10万、自筹30万，有指标解释列，无错',
  sheets: [lane],
});

/** http://www.boteman.cn/paper/97320058.html — 评价内容 | 绩效内容 | 参考标准 | 绩效目标值, filled in. */
const old = new Sheet('申报表', { grid: [1, 1, 1, 2, 1, 1] })
  .begin('project-target')
  .row(w(6, '附件1：'))
  .row(w(6, title('财政支出项目绩效目标申报表（范本）')))
  .row(w(6, '填报单位（盖章）：'))
  .row('单位代码', w(2, '307001'), '单位名称', w(2, '县水产技术推广站'))
  .row('项目名称', w(2, f('projectName', '稻渔综合种养示范')), '是否新增', w(2, '是□ 否☑'))
  .row('项目类型', w(2, '部门发展性项目'), '上年度预算安排资金（万元）', w(2, 30))
  .row(
    '项目实施单位',
    w(2, f('implementingUnit', '县水产技术推广站')),
    '项目起止时间',
    w(2, '2016年1月至12月'),
  )
  .row(
    d(3, '项目资金申请\n（万元）'),
    w(2, m('total', 'label', '资金总额：')),
    w(3, m('total', 'amount', 36)),
  )
  .row(w(2, m('part', 'label', '财政拨款：')), w(3, m('part', 'amount', 30)))
  .row(w(2, m('part', 'label', '自有资金：')), w(3, m('part', 'amount', 6)))
  .row('项目总体绩效目标（长期目标）', w(5, '三年建成稻渔示范基地3000亩。'))
  .head(
    'annual',
    d(8, '项目年度绩效目标（定量目标）'),
    L1('评价内容'),
    L2('绩效内容'),
    L3('目标名称'),
    '参考标准',
    TG('绩效目标值'),
  )
  .ind(d(4, '产出'), '数量目标', '目标1：示范面积', '上年800亩', '1000亩')
  .ind('质量目标', '目标1：稻谷抽检合格率', '行业标准', '100%')
  .ind('时效目标', '目标1：放养完成时间', '农时', '6月底前')
  .ind('成本目标', '目标1：每亩补助', '上年300元', '300元')
  .ind(d(2, '效益'), '经济效益目标', '目标1：亩均增收', '上年600元', '≥650元')
  .ind('环境效益目标', '目标1：农药减量', '常规稻田', '≥30%')
  .ind('满意度', '服务对象满意度目标', '目标1：农户满意度', '上年90%', '≥92%')
  .row('单位已有的（或拟订的）保证项目实施的制度、措施', w(5, '《示范基地管理办法》'))
  .loose('填报人：', null, '单位负责人：', null, '填报日期：')
  .end()
  .tolerate('indicator/category', 'goal/stale-year', 'goal/missing', 'field/missing', 'goal/long-annual');
const olds = form({
  id: 'ninth-old-model-2016',
  about: '老范本：评价内容、绩效内容、参考标准、绩效目标值，产出/效益不带“指标”，无错',
  sheets: [old],
});

/** http://www.lishui.gov.cn/art/2020/3/26/art_1229439539_57306956.html — 1699.12 = 1435.22 + 263.90; 1595.59 = 890.40 + 705.19. */
const hall = new Sheet('整体自评', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('overall-self-evaluation')
  .row(w(8, title('2018年度部门整体支出绩效自评表')))
  .row('部门名称', w(7, f('department', '丽水市文化馆')))
  .fundHead(w(3, LB('部门整体支出（万元）')), BA('全年收入'), EX('全年支出'), RT('支出率'), WT(), SC())
  .fund('total', w(3, '年度资金总额'), 1699.12, 1595.59, '93.91%', 10, 9.39)
  .row(
    '年度总体目标',
    w(3, g('expected', '组织开展文艺演出、展览和培训，免费开放场馆。')),
    '完成情况',
    w(3, g('actual', '免费开放326天，各项活动按计划完成。')),
  )
  .head('annual', L1(), L2(), L3(), TG('年初目标'), AC('实际完成'), WT(), SC(), RS('说明'))
  .ind(d(4, '产出指标'), d(2, '数量指标'), '开展文艺演出场次', '≥60场', '66场', 20, 20, null)
  .ind('免费开放天数', '≥320天', '326天', 10, 10, null)
  .ind('质量指标', '培训合格率', '≥95%', '97%', 10, 10, null)
  .ind('时效指标', '活动按期完成率', '100%', '100%', 10, 10, null)
  .ind(
    d(2, '效益指标'),
    '社会效益指标',
    '参与群众',
    '≥15万人次',
    '14.1万人次',
    20,
    18.8,
    '场馆维修闭馆两个月',
  )
  .ind('可持续影响指标', '非物质文化遗产传承', '持续', '持续', 10, 10, null)
  .ind('满意度指标', '服务对象满意度指标', '群众满意度', '≥90%', '94%', 10, 10, null)
  .row(w(5, '合计'), t('weight', 100), t('score', 98.19), t('grade', '优'))
  .end()
  .tolerate('indicator/category');
const halls = form({
  id: 'ninth-lishui-hall',
  about: '浙江丽水文化馆：整体自评，全年收入、全年支出、支出率，1595.59/1699.12，无错',
  sheets: [hall],
});

/** http://nxjw.nanxian.gov.cn/14890/36191/36192/36209/content_1639681.html — the older 湖南 score card, 97 points. */
const card = new Sheet('评分表', { grid: [1, 1, 2, 1, 4, 1, 2] })
  .begin('overall-self-evaluation')
  .row(w(7, title('南县财政局2020年度部门整体支出绩效评价指标评分表')))
  .head('annual', L1(), L2(), L3(), WT(), '评分标准', SC('自评得分'), RS('扣分原因和其他说明'))
  .ind(
    d(3, '投入'),
    d(3, '预算配置'),
    '在职人员控制率',
    5,
    '以100%为标准，在职人员控制率≤100%，计5分；每超过一个百分点扣0.5分，扣完为止。',
    5,
    null,
  )
  .ind('“三公经费”变动率', 5, '“三公经费”变动率≤0，计5分；每超过一个百分点扣0.5分，扣完为止。', 5, null)
  .ind('重点支出安排率', 10, '重点支出安排率≥90%，计10分；每低5个百分点扣1分。', 10, null)
  .ind(d(4, '过程'), d(3, '预算执行'), '预算完成率', 10, '100%计满分，每低于5%扣2分，扣完为止。', 10, null)
  .ind(
    '预算控制率',
    10,
    '预算控制率=0，计10分；0-10%（含），计7分；10-20%（含），计5分。',
    7,
    '年中追加非税征管和机构改革经费',
  )
  .ind('“三公经费”控制率', 10, '以100%为标准，≤100%计满分，每增加一个百分点扣1分。', 10, null)
  .ind('预算管理', '资金使用合规性', 10, '符合财经法规和资金管理办法的规定，计10分。', 10, null)
  .ind(
    d(2, '产出'),
    d(2, '职责履行'),
    '重点工作实际完成率',
    10,
    '根据县绩效办对该部门的考核结果折算。',
    10,
    null,
  )
  .ind('部门决算编报及时率', 10, '按时编报计10分，逾期不得分。', 10, null)
  .ind(d(2, '效果'), d(2, '履职效益'), '经济效益', 10, '根据部门职责对经济发展的影响酌情计分。', 10, null)
  .ind('社会公众满意度', 10, '≥90%计10分；80%-90%计8分；低于80%计5分。', 10, null)
  .row(w(3, '总分'), t('weight', 100), null, t('score', 97), null)
  .end()
  .tolerate('layout/missing-column', 'indicator/category', 'field/missing', 'goal/missing', 'funds/missing');
const cards = form({
  id: 'ninth-nanxian-score-card',
  about: '湖南南县财政局：投入/过程/产出/效果评分表，只有分值、评分标准、自评得分，97分，无错',
  sheets: [card],
});

/** http://sxxingxian.gov.cn/xxgk/czxx_28839/chnl225/202106/t20210630_1513588.shtml — budget tables of a county water bureau; one row does not add up. */
const income = new Sheet('部门支出总表', { grid: [1, 3, 1, 1, 1] })
  .begin('budget-03')
  .row(w(5, '表3'))
  .row(w(5, title('兴县水利局2021年部门支出总表')))
  .row(w(5, '单位：万元'))
  .row('科目编码', '科目名称', '合计', '基本支出', '项目支出')
  .row(w(2, '合计'), num(4235.62), num(862.62), num(3373))
  .row('208', '社会保障和就业支出', num(88.3), num(88.3), num(0))
  .row('213', '农林水支出', num(4103.22), num(730.22), num(3373))
  .row('221', '住房保障支出', num(44.1), num(44.1), num(0))
  .end();
const trips = new Sheet('三公经费', { grid: [3, 1, 1, 1, 1, 1] })
  .begin('budget-08')
  .row(w(6, title('兴县水利局2021年一般公共预算“三公”经费支出情况统计表')))
  .row(w(6, '单位：万元'))
  .row(
    d(2, '单位名称'),
    d(2, '“三公”经费合计'),
    d(2, '因公出国（境）费'),
    w(2, '公务用车购置及运行费'),
    d(2, '公务接待费'),
  )
  .row('公务用车购置费', '公务用车运行费')
  .row('兴县水利局', bad('budget/row-sum|budget/total', num(9.6)), num(0), num(0), num(8.2), num(0.4))
  .end()
  .tolerate('budget/row-sum', 'budget/total', 'budget/hierarchy');
const waterBudget = form({
  id: 'ninth-xingxian-budget-wrong',
  about: '山西兴县水利局：支出总表（对）与三公经费表（8.2+0.4应为8.6而写9.6）',
  sheets: [income, trips],
});

/** 广东韶关 form with 自评分 and 佐证材料, after https://www.sg.gov.cn/zw/zdlyxxgk/czyjshsgjf/czzjzdjc/content/post_2616088.html; one reason is missing. */
const guangdong = new Sheet('自评基础信息表', { grid: [1, 1, 2, 1, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('2022年度中央财政残疾人事业发展补助资金项目支出绩效自评表')))
  .row(
    '项目名称',
    w(3, f('projectName', '残疾人事业发展补助资金')),
    w(2, '主管部门'),
    w(3, f('department', '韶关市残疾人联合会')),
  )
  .row(
    '用款单位',
    w(3, f('implementingUnit', '乳源瑶族自治县残疾人联合会')),
    w(2, '评价年度'),
    w(3, f('year', 2022)),
  )
  .fundHead(
    w(3, LB('资金情况（万元）')),
    BI('年初预算金额'),
    BA('调整后预算金额'),
    EX('实际支出金额'),
    RT('支出率'),
    WT(),
    SC('自评分'),
  )
  .fund('total', w(3, '合计'), 46.8, 46.8, 45.2, '96.58%', 10, bad('funds/score', 10))
  .fund('part', w(3, '中央资金'), 46.8, 46.8, 45.2, '96.58%', null, null)
  .row(
    '总体目标',
    w(3, g('expected', '为残疾人提供康复、托养和无障碍改造服务。')),
    '完成情况',
    w(4, g('actual', '康复服务426人，无障碍改造38户。')),
  )
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    TG('预期值'),
    AC('实现值'),
    WT(),
    SC('自评分'),
    '佐证材料',
    RS('未达标原因'),
  )
  .ind(
    d(4, '产出指标'),
    d(2, '数量指标'),
    '7岁以上残疾人康复服务人数',
    '≥420人',
    '426人',
    15,
    15,
    '花名册',
    null,
  )
  .ind(
    '困难重度残疾人家庭无障碍改造户数',
    '≥40户',
    '38户',
    15,
    may('score/reason-missing', 14.25),
    '验收表',
    null,
  )
  .ind('质量指标', '补助标准达标率', '100%', '100%', 10, 10, '发放表', null)
  .ind('时效指标', '燃油补贴发放时间', '2022年9月底前', '2022年8月', 10, 10, '银行回单', null)
  .ind(
    d(2, '效益指标'),
    '社会效益指标',
    '残疾人接受基本康复服务率',
    '≥85%',
    '96.4%',
    20,
    20,
    '统计报表',
    null,
  )
  .ind('可持续影响指标', '残疾人生活状况', '改善', '改善', 10, 10, null, null)
  .ind('满意度指标', '服务对象满意度指标', '残疾人满意度', '≥80%', '91%', 10, 10, '问卷', null)
  .row(w(5, '合计'), t('weight', 100), t('score', 99.25), w(2, t('grade', '优')))
  .end()
  .finding('score/reason-missing');
const guangdongs = form({
  id: 'ninth-shaoguan-disabled-wrong',
  about: '广东韶关：预期值、实现值、自评分、佐证材料；38/40得14.25而未写原因，执行率96.58%得10',
  sheets: [guangdong],
});

/** https://www.hnqianrun.com/news/hyxw/752.html — how a province judges counties: not a self-evaluation, nothing is filled in. */
const criteria = form({
  id: 'ninth-stranger-farmland-criteria',
  about: '不是我们的：高标准农田建设评价标准（评价指标、分值、评价标准、评价依据），不应认',
  sheets: [
    new Sheet('评价标准', { grid: [1, 1, 4, 3] })
      .row(w(4, '高标准农田建设评价激励实施办法评分标准'))
      .row(w(2, '评价指标及分值'), '评价标准', '评价依据')
      .row(
        d(3, '前期工作'),
        '任务分解（2分）',
        '按要求将年度任务分解落实到项目区的，得2分；未完成的，不得分。',
        d(2, '全国农田建设综合监测监管平台数据，省农业农村厅日常监测调度情况。'),
      )
      .row('审批备案（2分）', '及时完成项目初步设计审批、编制年度实施计划的，得2分；未按时完成的，不得分。')
      .row('项目储备（2分）', '建立项目储备库的，得2分，否则不得分。', '自评报告及佐证材料')
      .row(
        d(3, '建设面积与质量'),
        '建成面积贡献率（5分）',
        '占比排名前5名的得满分，6-10名的扣0.5分，11名以后扣1分。',
        '监管平台数据',
      )
      .row(
        '完成进度和工程质量（15分）',
        '建成面积低于年度任务的，每减少1%，扣1分。',
        '竣工验收情况和实地评价数据。',
      )
      .row('项目开工率（4分）', '比例不足90%时，每减少5%，扣1分，扣完为止。', '监管平台数据'),
  ],
});

/** https://www.chacewang.com/newsdetail/news284125.html, annex 1, and a list of documents. */
const lists = form({
  id: 'ninth-stranger-allotment',
  about: '不是我们的：龙岩民族发展专项资金分配表（小计50、20，合计70）和决算目录，不应认',
  sheets: [
    new Sheet('分配表', { grid: [1, 1, 4, 1] })
      .row(w(4, '附件1'))
      .row(w(4, '2023年龙岩市民族发展专项资金分配表'))
      .row(w(4, '单位：万元'))
      .row('序号', '单位', '项目', '金额')
      .row(d(7, 1), d(7, '上杭县'), '龙岩市畲族文化研究会《闽西畲族志》编纂出版项目', 10)
      .row('南阳镇双溪村人饮工程二期项目', 8)
      .row('下都镇吉安村屋顶安装分布式光伏发电项目', 8)
      .row('湖洋镇文光村少数民族文化长廊项目', 8)
      .row('南阳镇涂坑村畲族文化交流及文化产业服务基地建设', 8)
      .row('中都镇古坊村五驳桥段道路拓宽硬化及沟渠建设项目（百香果产业）', 8)
      .row('小计', 50)
      .row(d(5, 2), d(5, '漳平市'), '双洋镇中村村茶山道路硬化项目', 5)
      .row('双洋镇坑源村村口村标及绿化项目', 6)
      .row('象湖镇科山村畲族文化展览厅项目', 6)
      .row('漳平市民族与宗教事务局民族团结进步创建项目', 3)
      .row('小计', 20)
      .row(w(3, '合计'), 70),
    new Sheet('目录', { grid: [4] })
      .row('目 录')
      .row('第一部分 单位概况')
      .row('一、职能简介')
      .row('第五部分 附表')
      .row('一、收入支出决算总表')
      .row('十四、部门预算项目支出绩效自评表（2024年度）'),
  ],
});

export const moreForms = [
  libraries,
  grapes,
  carersForm,
  reliefs,
  lanes,
  olds,
  halls,
  cards,
  waterBudget,
  guangdongs,
  criteria,
  lists,
];
