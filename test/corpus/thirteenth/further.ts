/** Further self-evaluations, of 湖北, 四川 and 安徽: without a column of points, without scores, without values. */
import { Sheet, bad, d, f, form, g, h, m, pct, t, title, w, wd } from '../form';
import { AC, BA, EX, L1, L2, L3, LB, RT, SC, TG, WT } from '../kit';

/** 湖北 2020, https://1wenmi.com/doc/330418.html: whole on the page, no column of points, ≥ in the actual value. */
const fishing = new Sheet('长江禁捕', { grid: [1, 1, 1, 2, 1, 1, 1] })
  .begin('project-self-evaluation')
  .row(w(7, title('2020年度长江禁捕项目自评表')))
  .row(w(4, '单位名称：农业工作科'), w(3, '填报日期：'))
  .row('项目名称', w(6, f('projectName', '渔业成品油价格改革补贴')))
  .row(
    '主管部门',
    w(3, f('department', '区市场监督管理局')),
    '项目实施单位',
    w(2, f('implementingUnit', '农业科')),
  )
  .row('项目类别', w(6, '1、部门预算项目□  2、市直专项□  3、市对下转移支付项目☑'))
  .row('项目属性', w(6, '1、持续性项目☑  2、新增性项目□'))
  .row('项目类型', w(6, '1、常年性项目☑  2、延续性项目□  3、一次性项目□'))
  .fundHead(
    d(2, '预算执行情况（万元）（20分）'),
    w(2, LB()),
    BA('预算数（A）'),
    EX('执行数（B）'),
    RT('执行率（B/A）'),
    SC('得分（20分*执行率）'),
  )
  .fund('total', w(2, '年度财政资金总额'), 1.56, 1.56, pct(1), 20)
  .head(
    'annual',
    d(5, '年度绩效目标1\n（80分）'),
    L1(),
    L2(),
    L3(),
    TG('年初目标值（A）'),
    AC('实际完成值（B）'),
    SC('得分'),
  )
  .ind(d(3, '产出指标'), '数量指标', '补贴渔船数', 6, 6, 20)
  .ind('质量指标', '渔船补贴发放率', '100%', '100%', 10)
  .ind('时效指标', '12月底之前完成', '100%', '100%', 10)
  .ind('满意度指标', '服务对象满意度', '退捕渔民抽样调查满意度', '90%', bad('actual/operator', '≥90%'), 40)
  .row(w(6, '总分'), t('score', 100))
  .row(w(3, '偏差大或目标未完成原因分析'), w(4, '无'))
  .row(w(3, '改进措施及结果应用方案'), w(4, '无'))
  .row(
    w(
      7,
      '备注：1.预算执行情况口径：预算数为调整后财政资金总额（包括上年结余结转），执行数为资金使用单位财政资金实际支出数。\n2.定量指标完成数汇总原则：绝对值直接累加计算，相对值按照资金额度加权平均计算。',
    ),
  )
  .end()
  .tolerate(
    'indicator/level1-missing',
    'indicator/unit-missing',
    'indicator/category',
    'goal/missing',
    'weight/level1',
    'indicator/level2-missing',
  );
const fishers = form({
  id: 'thirteenth-hubei-fishing-published',
  about: '湖北长江禁捕：标题只写“项目自评表”，没有分值列，渔船数无单位，完成值带≥号',
  sheets: [fishing],
  tolerated: ['actual/copied'],
});

/** 大英 2020, https://dyrmt.com/article-90897-17.html: the indicators are on the page, the head of the form is completed. */
const river = new Sheet('河道保洁', { grid: [1, 1, 1, 3, 2, 2] })
  .begin('project-self-evaluation', 'transfer-self-evaluation')
  .row(w(6, title('项目绩效目标完成情况表')))
  .row(w(6, '（2020年度）'))
  .row(w(3, '项目名称'), w(3, f('projectName', '经开区河道保洁服务费')))
  .row(w(3, '预算单位'), w(3, '四川大英经济开发区管理委员会'))
  .row(
    wd(2, 3, m('total', 'label', '预算执行情况（万元）', 'y')),
    '预算数：',
    m('total', 'annualBudget', 15, 'y'),
    '执行数：',
    m('total', 'executed', 10.5, 'y'),
  )
  .row(
    m('part', 'label', '其中-财政拨款：', 'p'),
    m('part', 'annualBudget', 15, 'p'),
    '其中-财政拨款：',
    m('part', 'executed', 10.5, 'p'),
  )
  .row(
    m('part', 'label', '其它资金：', 'o'),
    m('part', 'annualBudget', null, 'o'),
    '其它资金：',
    m('part', 'executed', null, 'o'),
  )
  .row(wd(2, 2, '年度目标完成情况'), w(2, '预期目标'), w(2, '目标实际完成情况'))
  .row(
    w(2, g('expected', '做好经开区辖区内河道保洁。')),
    w(2, g('actual', '做好经开区辖区内河道保洁，合同价10.5万元。')),
  )
  .head(
    'annual',
    d(7, '绩效指标完成情况'),
    L1(),
    L2(),
    L3(),
    TG('预期指标值（包含数字及文字描述）'),
    AC('实际完成指标值（包含数字及文字描述）'),
  )
  .ind(
    '项目完成指标',
    '质量指标',
    '做好经开区辖区内河道保洁服务费。',
    '做好经开区辖区内河道保洁服务费。',
    '做好经开区辖区内河道保洁服务费。',
  )
  .ind('项目完成指标', '时效指标', '2020年全年。', '2020年全年。', '2020年全年。')
  .ind('项目完成指标', '成本指标', '15万元。', '15万元。', '按合同10.5万元。')
  .ind('效益指标', '社会效益指标', '美化环境。', '美化环境。', '美化环境。')
  .ind(
    '效益指标',
    '可持续影响指标',
    '做好经开区辖区内河道保洁服务费，美化环境。',
    '做好经开区辖区内河道保洁服务费，美化环境。',
    '做好经开区辖区内河道保洁服务费，美化环境。',
  )
  .ind(
    '满意度指标',
    '满意度指标',
    '辖区企业满意率达95%以上。',
    '辖区企业满意率达95%以上。',
    '辖区企业满意率达95%以上。',
  )
  .end()
  .tolerate(
    'funds/low-rate-unexplained',
    'funds/rate-missing',
    'funds/missing',
    'field/missing',
    'indicator/level2-missing',
    'indicator/level1-missing',
    'actual/phrase',
    'actual/operator',
    'actual/copied',
    'indicator/duplicate',
    'score/missing',
    'total/missing',
    'layout/missing-column',
  );
const rivers = form({
  id: 'thirteenth-daying-river',
  about: '大英经开区：项目绩效目标完成情况表，预算数与执行数左右并列，三级指标与指标值同文，无分值，无错',
  sheets: [river],
});

/** 寿县 2023, https://www.shouxian.gov.cn/public/118322758/1259995520.html; from 预算执行率 on completed; the total is one too high. */
const shouxian = new Sheet('整体自评', { grid: [1, 1, 1, 1, 1, 3, 3, 1] })
  .begin('overall-self-evaluation')
  .row(w(8, title('2023年度部门整体支出绩效评价自评表')))
  .row('单位', w(7, f('department', null)))
  .head(
    'annual',
    '序号',
    L1('一级\n指标'),
    L2('二级\n指标'),
    L3('三级\n指标'),
    WT('指标分值'),
    h('description', '指标解释'),
    '指标说明及评分标准',
    SC('自评得分'),
  )
  .ind(
    1,
    d(5, '规划\n（15分）'),
    '基础信息\n（3分）',
    '基础信息\n完整性',
    3,
    '部门及所属二级单位预算基础信息是否符合相关规定，信息资料是否真实、完整，用以评价该单位基础信息对预算编制数据的支撑情况（按年初预算基础信息表考核）。',
    '1、基础数据信息是否真实（1分）； 2、基础数据信息是否完整（1分）； 3、基础数据信息是否准确（1分）。',
    3,
  )
  .ind(
    2,
    d(2, '工作计划\n（6分）'),
    '年度工作\n计划完整性',
    3,
    '部门及所属二级单位年度工作计划制定是否完整可行。',
    '年度工作计划是否完整可行（3分）',
    3,
  )
  .ind(
    3,
    '年度工作\n计划明确性',
    3,
    '部门及所属二级单位年度工作计划制定是否明确可操作。',
    '年度工作计划是否明确可操作（3分）',
    3,
  )
  .ind(
    4,
    d(2, '绩效目标\n（6分）'),
    '年度绩效\n目标合理性',
    4,
    '单位是否设置年度绩效目标，绩效目标设定是否符合单位实际，是否合理。',
    '1、设置年度绩效目标（2分，其中单位整体绩效目标1分，项目绩效目标1分，若单位无项目，得2分） 2、绩效目标设置依据充分（1分） 3、绩效目标合理，符合实际，可操作（1分） 4、未设置绩效目标，该栏不得分',
    4,
  )
  .ind(
    5,
    '年度绩效\n目标明确性',
    2,
    '是否制定明确、细化、量化的绩效目标。',
    '绩效目标明确，且细化、量化（2分）；',
    2,
  )
  .ind(
    6,
    d(8, '执行\n（35分）'),
    d(4, '预算执行\n（18分）'),
    '预算执行率',
    5,
    '部门及所属二级单位本年度预算执行数与预算数的比率，用以反映和考核部门（单位）预算执行程度。预算执行率=（预算执行数/预算数）×100%。',
    '1、除上级政策性因素影响外，年度无预算追加（1分）；2、预算执行率达到95%（4分）',
    5,
  )
  .ind(7, '预算调整率', 4, '预算调整数与预算数的比率。', '预算调整率不超过10%得满分，每超1个百分点扣0.5分', 4)
  .ind(
    8,
    '支付进度率',
    4,
    '实际支付进度与既定支付进度的比率。',
    '序时进度达到要求得满分，每低5个百分点扣1分',
    3,
  )
  .ind(9, '结转结余率', 5, '年末结转结余总额与支出预算数的比率。', '结转结余率不超过5%得满分', 5)
  .ind(
    10,
    d(2, '预算管理\n（10分）'),
    '管理制度\n健全性',
    4,
    '财务和业务管理制度是否健全。',
    '制度健全（4分）',
    4,
  )
  .ind(11, '资金使用\n合规性', 6, '资金使用是否符合相关规定。', '发现一处不合规扣2分', 6)
  .ind(
    12,
    d(2, '资产管理\n（7分）'),
    '资产管理\n规范性',
    4,
    '资产保存是否完整、配置是否合理。',
    '账实相符（4分）',
    4,
  )
  .ind(13, '固定资产\n利用率', 3, '在用固定资产与全部固定资产的比率。', '利用率达到95%（3分）', 3)
  .ind(
    14,
    d(3, '产出\n（30分）'),
    d(3, '职责履行\n（30分）'),
    '重点工作\n完成率',
    15,
    '重点工作实际完成数与计划数的比率。',
    '每少完成一项扣1分',
    14,
  )
  .ind(15, '项目质量\n达标率', 8, '质量达标项目数与完成项目数的比率。', '达标率100%（8分）', 8)
  .ind(16, '完成及时率', 7, '及时完成的工作占比。', '每延迟一项扣1分', 7)
  .ind(
    17,
    d(2, '效益\n（20分）'),
    d(2, '履职效益\n（20分）'),
    '社会效益',
    10,
    '部门履职对社会发展的影响。',
    '酌情评分',
    9,
  )
  .ind(18, '服务对象\n满意度', 10, '服务对象对部门履职的满意程度。', '满意度达到95%（10分）', 10)
  .row(w(4, '合计'), t('weight', 100), null, null, bad('total/score', t('score', 98)))
  .end()
  .tolerate(
    'field/missing',
    'goal/missing',
    'funds/missing',
    'score/reason-missing',
    'indicator/target-missing',
    'indicator/level1-missing',
    'indicator/level2-missing',
    'layout/missing-column',
  );
const overall = form({
  id: 'thirteenth-shouxian-overall-wrong',
  about: '寿县整体自评：规划/执行/产出/效益，带序号和评分标准，没有目标值与完成值列；合计应为97误为98',
  sheets: [shouxian],
});

export const furtherSelfs = [fishers, rivers, overall];
