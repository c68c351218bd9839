/** Whole departments: Hunan (three sheets, clean; base data, wrong), Guangxi, Hainan (blank) and Jiangxi's scorecard. */
import { Sheet, bad, d, f, form, g, h, t, title, w, wd } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

/** 湖南 麻阳: base data, the whole and one project on three sheets that agree with each other; clean. */
const base = new Sheet('附件1', { grid: [2, 1, 1, 1, 1, 1, 1] })
  .begin('base-data')
  .row(w(7, '附件1'))
  .row(w(7, title('部门整体支出绩效评价基础数据表')))
  .row(w(7, '填报单位：麻阳苗族自治县自然资源局　　　　　（2024年度）'))
  .row(d(2, '财政供养人员情况\n（人）'), w(2, '编制数'), w(2, '2024年实际在职人数'), w(2, '控制率'))
  .row(w(2, 62), w(2, 60), w(2, '96.77%'))
  .row('经费控制情况（万元）', w(2, '2023年决算数'), w(2, '2024年预算数'), w(2, '2024年决算数'))
  .row('三公经费', w(2, 9.4), w(2, 9.2), w(2, 8.15))
  .row('1、公务用车购置和维护经费', w(2, 6.2), w(2, 6), w(2, 5.65))
  .row('其中：公车购置', w(2, 0), w(2, 0), w(2, 0))
  .row('　　　公车运行维护', w(2, 6.2), w(2, 6), w(2, 5.65))
  .row('2、出国经费', w(2, 0), w(2, 0), w(2, 0))
  .row('3、公务接待', w(2, 3.2), w(2, 3.2), w(2, 2.5))
  .row('项目支出：', w(2, 540), w(2, 620), w(2, 598))
  .row('1、业务工作经费', w(2, 140), w(2, 150), w(2, 148))
  .row('2、运行维护经费', w(2, 60), w(2, 70), w(2, 66))
  .row('3、县级专项资金（一个专项一行）', w(2, 340), w(2, 400), w(2, 384))
  .row('公用经费', w(2, 96.2), w(2, 98), w(2, 95.3))
  .row('其中：办公经费', w(2, 46.2), w(2, 48), w(2, 47))
  .row('水费、电费、差旅费', w(2, 36), w(2, 36), w(2, 35.3))
  .row('会议费、培训费', w(2, 14), w(2, 14), w(2, 13))
  .row('政府采购金额', w(2, '——'), w(2, 52), w(2, 50.8))
  .row('部门基本支出预算调整', w(2, '——'), w(2, '——'), w(2, 18.4))
  .row(
    d(2, '楼堂馆所控制情况\n（2024年完工项目）'),
    '批复规模\n（㎡）',
    '实际规模（㎡）',
    '规模控制率',
    '预算投资（万元）',
    '实际投资（万元）',
    '投资概算控制率',
  )
  .row('—', '—', '—', '—', '—', '—')
  .row('厉行节约保障措施', w(6, '修订公务接待和公车管理办法，实行费用月通报。'))
  .row(w(7, '说明：“公用经费”填报基本支出中的一般商品和服务支出。'))
  .end();
const whole = new Sheet('附件2', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('overall-self-evaluation')
  .row(w(8, '附件2'))
  .row(w(8, title('2024年度部门整体支出绩效自评表')))
  .row(w(2, '县级预算\n部门名称'), w(6, f('department', '麻阳苗族自治县自然资源局')))
  .fundHead(
    wd(2, 5, '年度预算\n申请\n（万元）'),
    LB(),
    BI('年初\n预算数'),
    BA('全年\n预算数'),
    EX('全年\n执行数'),
    WT('分值'),
    SC('得分'),
  )
  .fund('total', '年度资金总额', 1420, 1448, 1426, 10, 9.85)
  .row(w(3, '按收入性质分：1448'), w(3, '按支出性质分：1448'))
  .row(w(3, '其中：一般公共预算：1388'), w(3, '其中：基本支出：828'))
  .row(w(3, '政府性基金拨款：60'), w(3, '项目支出：620'))
  .row(d(2, '年度总体\n目标'), w(4, '预期目标'), w(3, '实际完成情况'))
  .row(
    w(4, g('expected', '完成耕地保护任务，办理不动产登记2.4万件，除险地质灾害点6处。')),
    w(3, g('actual', '耕地保有量达标，办理不动产登记2.46万件，除险6处。')),
  )
  .head(
    'annual',
    L1('一级指标'),
    L2('二级指标'),
    L3('三级指标'),
    TG('年度\n指标值'),
    AC('实际\n完成值'),
    WT('分值'),
    SC('得分'),
    RS('偏差原因分析\n及改进措施'),
  )
  .ind(d(5, '产出指标\n(50分)'), d(2, '数量指标'), '办理不动产登记', '≥2.4万件', '2.46万件', 10, 10, null)
  .ind('地质灾害点除险', '6处', '6处', 10, 10, null)
  .ind('质量指标', '耕地占补平衡率', '100%', '100%', 10, 10, null)
  .ind('时效指标', '一般登记办结时限', '≤3个工作日', '2.5个工作日', 10, 10, null)
  .ind('成本指标', '“三公”经费控制', '≤9.2万元', '8.15万元', 10, 10, null)
  .ind(
    d(3, '效益指标\n(30分)'),
    '经济效益指标',
    '土地出让收入',
    '≥1.2亿元',
    '1.14亿元',
    10,
    9.5,
    '1宗商住地流拍，2025年调整底价后再挂',
  )
  .ind('生态效益指标', '废弃矿山修复面积', '≥120亩', '126亩', 10, 10, null)
  .ind('社会效益指标', '地质灾害伤亡', '0人', '0人', 10, 10, null)
  .ind('满意度指标\n(10分)', '服务对象\n满意度', '办事群众满意度', '≥95%', '97%', 10, 10, null)
  .row(w(5, '总分'), t('weight', 100), t('score', 99.35), null)
  .row(w(8, '填表人：滕召华　　　填报日期：2025.3.21　　　联系电话：0745-5880000　　　单位负责人签字：'))
  .end();
const project = new Sheet('附件3', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, '附件3'))
  .row(w(8, title('2024年度项目支出绩效自评表')))
  .row('项目名称', w(7, f('projectName', '地质灾害防治专项')))
  .row(
    '主管部门',
    w(3, f('department', '麻阳苗族自治县自然资源局')),
    '实施单位',
    w(3, f('implementingUnit', '麻阳苗族自治县地质环境监测站')),
  )
  .fundHead(
    d(3, '项目资金\n（万元）'),
    LB(),
    BI('年初\n预算数'),
    BA('全年\n预算数'),
    EX('全年\n执行数'),
    WT('分值'),
    RT('执行率'),
    SC('得分'),
  )
  .fund('total', '年度资金总额', 240, 240, 232.8, 10, '97.00%', 9.7)
  .fund('part', '其中：当年财政拨款', 240, 240, 232.8, '—', '97.00%', '—')
  .row(
    '年度总体目标',
    w(3, g('expected', '除险地质灾害点6处。')),
    '完成情况',
    w(3, g('actual', '除险地质灾害点6处。')),
  )
  .head('annual', L1(), L2(), L3(), TG('年度\n指标值'), AC('实际\n完成值'), WT(), SC(), RS())
  .ind(d(4, '产出指标\n(50分)'), '数量指标', '除险地质灾害点', '6处', '6处', 20, 20, null)
  .ind('质量指标', '工程验收合格率', '100%', '100%', 10, 10, null)
  .ind('时效指标', '主汛期前完工率', '100%', '100%', 10, 10, null)
  .ind('成本指标', '每处除险成本', '≤40万元', '38.8万元', 10, 10, null)
  .ind('效益指标\n(30分)', '社会效益指标', '解除威胁群众', '≥420人', '436人', 30, 30, null)
  .ind('满意度指标\n(10分)', '服务对象满意度', '受威胁群众满意度', '≥95%', '98%', 10, 10, null)
  .row(w(5, '总分'), t('weight', 100), t('score', 99.7), null)
  .end();
const mayang = form({
  id: 'twentysecond-hunan-mayang-three-sheets',
  about:
    '湖南麻阳：基础数据表、整体自评表、项目自评表三张相互一致；整体自评资金块没有执行率列，收支两栏文字金额各合计1448，“亿元”指标1.14/1.2得9.5有原因，无错',
  sheets: [base, whole, project],
  tolerated: ['cross/projects-sum', 'weight/concentration'],
});

/** 湖南 泸溪: base data of three years in other columns; a part that misses, a budget overrun, an area rate upside down. */
const office = new Sheet('基础数据', { at: 'B2', grid: [2, 1, 1, 1, 1, 1, 1] })
  .begin('base-data')
  .row(w(7, title('2023年度部门整体支出绩效评价基础数据表')))
  .row(w(4, '部门：泸溪县市场监督管理局'), w(3, '金额单位：万元'))
  .row(d(2, '财政供养人员情况（人）'), w(2, '编制数'), w(2, '2023年末实际在职人数'), w(2, '控制率'))
  .row(w(2, 120), w(2, 126), w(2, '105.00%'))
  .row('经费控制情况', w(2, '2022年决算数'), w(2, '2023年预算数'), w(2, '2023年决算数'))
  .row('三公经费', w(2, 16.4), w(2, 16), w(2, 15.2))
  .row('1、公务用车购置和维护经费', w(2, 12), w(2, 12), w(2, 11.2))
  .row('其中：公车购置', w(2, 0), w(2, 0), w(2, 0))
  .row('公车运行维护', w(2, 12), w(2, 12), w(2, 11.2))
  .row('2、出国经费', w(2, 0), w(2, 0), w(2, 0))
  .row('3、公务接待', w(2, 4.4), w(2, 4), w(2, 4))
  .row('项目支出：', w(2, 300), w(2, bad('base/parts-sum', 350)), w(2, 318))
  .row('1、业务工作经费', w(2, 180), w(2, 190), w(2, 182))
  .row('2、运行维护经费', w(2, 40), w(2, 50), w(2, 46))
  .row('3、县级专项资金', w(2, 80), w(2, 100), w(2, 90))
  .row('公用经费', w(2, 150), w(2, 152), w(2, 149))
  .row('1、办公经费', w(2, 80), w(2, 82), w(2, 80))
  .row('2、水费、电费、差旅费', w(2, 54), w(2, 54), w(2, 54))
  .row('3、会议费、培训费', w(2, 16), w(2, 16), w(2, 15))
  .row('政府采购金额', w(2, '——'), w(2, 45), w(2, 44.2))
  .row('部门基本支出预算调整', w(2, '——'), w(2, '——'), w(2, -6.5))
  .row(
    d(2, '楼堂馆所控制情况（2023年完工项目）'),
    '批复规模（㎡）',
    '实际规模（㎡）',
    '规模控制率',
    '预算投资',
    '实际投资',
    '投资概算控制率',
  )
  .row(1600, 1520, bad('base/control-rate', '105.26%'), 480, 468, '97.50%')
  .row('厉行节约保障措施', w(6, '严控“三公”经费，办公耗材集中采购。'))
  .end();
const luxi = form({
  id: 'twentysecond-hunan-luxi-base-wrong',
  about:
    '湖南泸溪：B2起的基础数据表，控制率105.00%写得对（126/120），项目支出预算350与190+50+100不符，规模控制率1520/1600写成105.26%',
  sheets: [office],
});

/** 广西 凌云: three columns of money nested under 预算情况, words of 云南; a label, a zero for a cost and a blank mark. */
const tea = new Sheet('整体自评', { grid: [1, 1, 2, 1, 1, 1, 1, 1, 1, 2], gaps: [2] })
  .begin('overall-self-evaluation')
  .row(w(10, title('部门（单位）整体支出绩效自评表')))
  .row(w(10, '（2024年度）'))
  .row(w(2, '部门（单位）名称'), w(8, f('department', '凌云县乡村振兴局')))
  .fundHead(
    wd(2, 5, '年度预算执行\n（万元）'),
    d(2, LB('预算类型')),
    w(3, '预算情况'),
    d(2, RT('执行率')),
    d(2, WT()),
    d(2, SC()),
    d(2, '备注'),
  )
  .fundMore(BI('年初预算数'), BA('全年预算数'), EX('全年执行数'))
  .fund('total', '年度资金总额', 860, 900, 882, '98.00%', 10, 9.8, null)
  .fund('part', '基本支出', 500, 520, 520, '100.00%', '—', '—', null)
  .fund('part', '项目支出', 360, 380, 362, '95.26%', '—', '—', '1个项目结转')
  .row(d(2, '年度总体目标'), w(4, '预期目标'), w(5, '实际完成情况'))
  .row(
    w(4, g('expected', '实施产业项目24个，监测对象风险消除率达到75%，白毫茶提质0.8万亩。')),
    w(5, g('actual', '实施产业项目24个，监测对象风险消除率78%，白毫茶提质0.82万亩。')),
  )
  .head(
    'annual',
    L1('一级绩效指标'),
    L2('二级绩效指标'),
    L3('三级指标名称'),
    TG('目标值'),
    AC('年终完成值'),
    h('unit', '单位'),
    h('weight', '标准分'),
    SC('自评分'),
    '责任股室',
    RS('偏差原因'),
  )
  .ind(
    bad('weight/label', d(5, '产出指标（45分）')),
    d(2, '数量指标'),
    '实施产业项目',
    24,
    24,
    '个',
    10,
    10,
    '产业股',
    null,
  )
  .ind('白毫茶提质面积', 0.8, 0.82, '万亩', 10, 10, '产业股', null)
  .ind('质量指标', '项目验收合格率', '100%', '100%', '%', 10, 10, '项目股', null)
  .ind('时效指标', '项目按时完工率', '≥95%', '95.8%', '%', 10, 10, '项目股', null)
  .ind('成本指标', '单个产业项目投入', '≤15', bad('actual/zero-cost', 0), '万元', 10, 10, '财务股', null)
  .ind(
    d(2, '效益指标（30分）'),
    '社会效益指标',
    '监测对象风险消除率',
    '≥75%',
    '78%',
    '%',
    15,
    15,
    '监测股',
    null,
  )
  .ind(
    '经济效益指标',
    '脱贫人口人均纯收入增速',
    '≥10%',
    '9.4%',
    '%',
    15,
    bad('score/unmet-full', 15),
    '监测股',
    '务工收入增长放缓',
  )
  .ind('满意度指标（10分）', '服务对象满意度指标', '脱贫户满意度', '≥95%', '98%', '%', 10, 10, '办公室', null)
  .row(w(6, '合计'), t('weight', 100), t('score', 99.8), null, null)
  .end()
  .tolerate('weight/level1', 'actual/cost-vs-executed', 'total/score');
const lingyun = form({
  id: 'twentysecond-guangxi-lingyun-overall-wrong',
  about:
    '广西凌云：预算数三列嵌在“预算情况”下，单位列在完成值之后；标签“产出指标（45分）”各行50，单个项目投入完成值写0，9.4%未达10%仍满分',
  sheets: [tea],
});

/** 海南 白沙: what the office hands out, blank, points printed; clean. */
const blank = new Sheet('部门整体支出自评（空表）', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('overall-self-evaluation')
  .row(w(8, title('部门（单位）整体支出绩效自评表')))
  .row(w(8, '（　　　　年度）'))
  .row('部门名称', w(7, f('department', null)))
  .fundHead(d(4, '年度预算（万元）'), LB(), BI(), BA(), EX(), WT(), RT(), SC())
  .fund('total', '年度资金总额', null, null, null, 10, null, null)
  .fund('part', '其中：基本支出', null, null, null, '—', null, '—')
  .fund('part', '项目支出', null, null, null, '—', null, '—')
  .row(d(2, '年度总体目标'), w(3, '预期目标'), w(4, '实际完成情况'))
  .row(w(3, g('expected', null)), w(4, g('actual', null)))
  .head('annual', L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS())
  .maybe(d(7, '产出指标（50分）'), d(2, '数量指标'), '指标1：', null, null, null, null, null)
  .maybe('……', null, null, null, null, null)
  .maybe(d(2, '质量指标'), '指标1：', null, null, null, null, null)
  .maybe('……', null, null, null, null, null)
  .maybe('时效指标', '指标1：', null, null, null, null, null)
  .maybe(d(2, '成本指标'), '指标1：', null, null, null, null, null)
  .maybe('……', null, null, null, null, null)
  .maybe(d(4, '效益指标（30分）'), '经济效益指标', '指标1：', null, null, null, null, null)
  .maybe('社会效益指标', '指标1：', null, null, null, null, null)
  .maybe('生态效益指标', '指标1：', null, null, null, null, null)
  .maybe('可持续影响指标', '指标1：', null, null, null, null, null)
  .maybe('满意度指标（10分）', '服务对象满意度指标', '指标1：', null, null, null, null, null)
  .row(w(5, '总分'), t('weight', 100), t('score', null), null)
  .row(w(8, '注：1.得分一档最高不能超过该指标分值上限。2.资金使用单位按项目绩效目标填报。3.请勿改动表样。'))
  .end();
const baisha = form({
  id: 'twentysecond-hainan-baisha-blank-overall',
  about: '海南白沙：下发的空白整体自评表，年度留空格，总分100与执行率10分已印好，表下有填报注释，不应报错',
  sheets: [blank],
});

/** 江西 崇仁: scored by deductions, no target and no actual; a mark over its points, a sum that is not, a grade that is not. */
const card = new Sheet('评分表', { at: 'B4', grid: [1, 1, 2, 1, 4, 1, 2] })
  .begin('overall-self-evaluation')
  .row(w(7, title('2022年度部门整体支出绩效自评表')))
  .row('部门名称', w(3, f('department', '崇仁县供销合作社')), '自评时间：2023年4月', w(2, '单位：分'))
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    WT('分值'),
    h('scoringText', '评分标准'),
    SC('自评得分'),
    RS('扣分原因和其他说明'),
  )
  .ind(
    d(2, '投入\n（10分）'),
    '目标设定',
    '绩效目标合理性',
    5,
    '依据充分、与职能相符得满分，缺一项扣1分',
    5,
    null,
  )
  .ind(
    '预算配置',
    '在职人员控制率',
    5,
    '≤100%得满分，每超1个百分点扣0.5分',
    bad('score/exceeds-weight', 6),
    null,
  )
  .ind(
    d(4, '过程\n（40分）'),
    d(2, '预算执行'),
    '预算完成率',
    10,
    '100%得满分，每低5个百分点扣2分',
    8,
    '惠农服务网点补助推迟支付',
  )
  .ind('“三公”经费控制率', 10, '≤100%得满分，每超1个百分点扣1分', 10, null)
  .ind('预算管理', '管理制度健全性', 10, '制度健全得满分，缺一项扣2分', 10, null)
  .ind('资产管理', '资产管理安全性', 10, '账实相符得满分，每处不符扣1分', 9, '1台复印机未贴标签')
  .ind(d(2, '产出\n（30分）'), '职责履行', '重点工作办结率', 15, '按办结比例得分', 15, null)
  .ind('质量达标', '网点改造合格率', 15, '按合格比例得分', 15, null)
  .ind(d(2, '效果\n（20分）'), '经济效益', '农资供应保障', 10, '无断供得满分，断供1次扣2分', 10, null)
  .ind(
    '社会公众或服务对象满意度',
    '农户满意度',
    10,
    '90%（含）以上得满分，每低1个百分点扣0.5分',
    9,
    '个别村网点营业时间短',
  )
  .row(w(3, '合　计'), t('weight', 100), null, t('score', 97), bad('total/grade', t('grade', '良')))
  .end()
  .tolerate('total/score');
const chongren = form({
  id: 'twentysecond-jiangxi-chongren-scorecard-wrong',
  about:
    '江西崇仁：B4起，投入/过程/产出/效果（10/40/30/20）按扣分评分，没有目标值和完成值列；5分的行得6，97分写成“良”',
  sheets: [card],
  tolerated: ['indicator/level1-missing'],
});

export const overall = [mayang, luxi, lingyun, baisha, chongren];
