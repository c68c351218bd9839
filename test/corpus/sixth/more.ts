/** 交警, 人防, 档案, 中学, 司法所: what the other files left out. */
import { Sheet, bad, d, f, form, fx, g, m, num, pct, t, title, w, wd } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

/** 河南 交警: twenty columns of real rows, points of a label that its rows do not have (and the total all the same 100), a score lowered without a word. */
const traffic = new Sheet('道路交通管理', { at: 'B2', grid: [1, 2, 2, 3, 2, 2, 1, 1, 3], hiddenColumns: [5] })
  .begin('project-self-evaluation')
  .row(w(9, title('2023年度项目支出绩效自评表')))
  .row(w(5, '填报单位（盖章）：叶县公安局交通警察大队'), w(4, '单位：万元'))
  .row(w(2, '项目名称'), w(7, f('projectName', '道路交通安全设施维护')))
  .row(
    w(2, '主管部门'),
    w(3, f('department', '叶县公安局')),
    w(2, '实施单位'),
    w(2, f('implementingUnit', '叶县公安局交通警察大队')),
  )
  .fundHead(
    w(2, d(3, '项目资金')),
    LB(),
    BI('年初\n预算数'),
    BA('全年预算数\n(A)'),
    EX('全年执行数\n(B)'),
    WT(),
    SC(),
    RT('执行率(B/A)'),
  )
  .fund('total', '年度资金总额', 198, 198, 196.02, 10, 9.9, '99%')
  .fund('part', '财政拨款', 198, 198, 196.02, null, null, '99%')
  .row(
    w(2, '年度目标'),
    w(3, g('expected', '维护信号灯86处，施划标线4.2万平方米。')),
    '完成情况',
    w(3, g('actual', '维护信号灯88处，施划标线4.36万平方米。')),
  )
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    TG('年度指标值(A)'),
    w(2, AC('实际完成值(B)')),
    WT(),
    SC(),
    RS('偏差原因'),
  )
  .ind(
    d(4, bad('weight/label', '产出指标(50分)')),
    '数量指标',
    '维护信号灯',
    '≥86处',
    w(2, '88处'),
    15,
    15,
    null,
  )
  .ind('质量指标', '信号灯完好率', '≥95%', w(2, '96.5%'), 10, 10, null)
  .ind('时效指标', '故障处置时限', '≤12小时', w(2, '9小时'), 10, 10, null)
  .ind('成本指标', '标线施划单价', '≤28元/㎡', w(2, '26.5元/㎡'), 10, 10, null)
  .ind(
    d(2, bad('weight/label', '效益指标(30分)')),
    '社会效益指标',
    '道路交通事故死亡人数下降率',
    '≥5%',
    w(2, '5.6%'),
    20,
    20,
    null,
  )
  .ind('可持续影响指标', '交通秩序', '改善', w(2, '改善'), 15, 12, bad('score/reason-missing', null))
  .ind('满意度指标(10分)', '服务对象满意度', '驾驶人满意度', '≥85%', w(2, '87%'), 10, 10, null)
  .row(w(6, '总分'), t('weight', 100), t('score', 96.9), null)
  .end()
  .tolerate('weight/level1', 'weight/label');
const trafficPolice = form({
  id: 'sixth-henan-traffic-wrong',
  about: '河南交警：产出写50分而四行只有45分，效益写30分而两行35分，合计仍是100；12/15没有原因；隐藏列',
  sheets: [traffic],
});

/** 安徽 人防: the money as label and value in pairs, no header row; execution beside it; clean. */
const shelter = new Sheet('人防警报', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, title('人防警报器维护项目绩效自评表')))
  .row('项目名称', w(3, f('projectName', '人防警报器维护')), '年度', w(3, f('year', '2024年')))
  .row(
    '主管部门',
    w(3, f('department', '霍山县国防动员办公室')),
    '实施单位',
    w(3, f('implementingUnit', '霍山县人防指挥信息保障中心')),
  )
  .row(
    m('total', 'label', '预算资金（万元）'),
    '年初预算',
    m('total', 'initialBudget', 26),
    '全年预算',
    m('total', 'annualBudget', 26),
    '全年执行',
    m('total', 'executed', 24.7),
    m('total', 'rate', pct(0.95)),
  )
  .row(
    '年度目标',
    w(3, g('expected', '维护警报器42台，鸣响率不低于98%。')),
    '完成情况',
    w(3, g('actual', '维护警报器42台，9月18日试鸣鸣响率100%。')),
  )
  .head('annual', L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS())
  .ind('预算执行', '预算执行率', '预算执行率', '100%', '95%', 10, 9.5, '质保金下年支付')
  .ind(d(4, '产出指标'), '数量指标', '维护警报器台数', '42台', '42台', 20, 20, null)
  .ind('质量指标', '警报鸣响率', '≥98%', '100%', 10, 10, null)
  .ind('时效指标', '试鸣前检修完成时间', '9月10日前', '9月6日', 10, 10, null)
  .ind('成本指标', '单台维护费', '≤0.6万元', '0.588万元', 10, 10, null)
  .ind(d(2, '效益指标'), '社会效益指标', '警报音响覆盖率', '≥90%', '91.4%', 20, 20, null)
  .ind('可持续影响指标', '市民防空意识', '有所增强', '有所增强', 10, 9, '乡镇宣传较少')
  .ind('满意度指标', '服务对象满意度', '市民满意度', '≥90%', '92%', 10, 10, null)
  .row(w(5, '总分'), t('weight', 100), t('score', 98.5), null)
  .end();
const civilDefence = form({
  id: 'sixth-anhui-shelter',
  about: '安徽人防：资金用“标签—数值”成对写，预算执行率是指标表第一行（10分得9.5），无错',
  sheets: [shelter],
  tolerated: ['indicator/category', 'weight/level1', 'indicator/level2-missing'],
});

/** 湖南 档案: whole unit and one of its projects on one sheet; the project's rate in a formula, the unit's cost target above what it had. */
const archive = new Sheet('自评表', { grid: [1, 1, 2, 1, 1, 1, 1, 1, 2] })
  .begin('overall-self-evaluation')
  .row(w(9, title('部门（单位）整体支出绩效自评表（2024年度）')))
  .row('部门（单位）名称', w(8, f('department', '通道侗族自治县档案馆')))
  .fundHead(
    w(2, d(4, '年度预算（万元）')),
    LB(),
    BI(),
    BA('全年预算数'),
    EX('全年执行数'),
    WT(),
    RT('执行率'),
    SC(),
  )
  .fund('total', '年度资金总额', 260, 268, 268, 10, pct(1), 10)
  .fund('part', '其中：基本支出', 180, 188, 188, null, pct(1), null)
  .fund('part', '项目支出', 80, 80, 80, null, pct(1), null)
  .row(
    '年度总体目标',
    w(4, g('expected', '接收进馆档案8000卷，数字化扫描120万页。')),
    '实际完成情况',
    w(3, g('actual', '接收进馆档案8260卷，数字化扫描124万页。')),
  )
  .head('annual', L1(), L2(), L3(), TG(), AC(), WT(), SC(), w(2, RS()))
  .ind(d(4, '产出指标'), '数量指标', '接收进馆档案', '≥8000卷', '8260卷', 15, 15, w(2, null))
  .ind('质量指标', '档案著录合格率', '≥98%', '99%', 15, 15, w(2, null))
  .ind('时效指标', '查档即时办结率', '≥95%', '97%', 10, 10, w(2, null))
  .ind('成本指标', '“三公”经费', '≤2万元', '1.6万元', 10, 10, w(2, null))
  .ind(
    d(2, '效益指标'),
    '社会效益指标',
    '提供查档利用',
    '≥2600人次',
    '2480人次',
    15,
    bad('score/quantitative', 15 - 3),
    w(2, '民生档案多改为网上查询'),
  )
  .ind('可持续影响指标', '档案安全保管条件', '改善', '改善', 15, 15, w(2, null))
  .ind('满意度指标', '服务对象满意度指标', '查档群众满意度', '≥95%', '99%', 10, 10, w(2, null))
  .row(w(5, '总分'), t('weight', 100), t('score', 97), w(2, null))
  .end()
  .gap(3)
  .begin('project-self-evaluation')
  .row(w(9, title('项目支出绩效自评表（2024年度）')))
  .row('项目名称', w(8, f('projectName', '馆藏档案数字化')))
  .row(
    '主管部门',
    w(4, f('department', '通道侗族自治县档案馆')),
    '实施单位',
    w(3, f('implementingUnit', '通道侗族自治县档案馆')),
  )
  .fundHead(
    w(2, d(2, '项目资金（万元）')),
    LB(),
    BI(),
    BA('全年预算数'),
    EX('全年执行数'),
    WT(),
    RT('执行率'),
    SC(),
  )
  .fund('total', '年度资金总额', 80, 80, 80, 10, fx('G24/F24', 1, '0.00%'), 10)
  .row(
    '年度总体目标',
    w(4, g('expected', '完成数字化扫描120万页。')),
    '实际完成情况',
    w(3, g('actual', '完成数字化扫描124万页。')),
  )
  .head('annual', L1(), L2(), L3(), TG(), AC(), WT(), SC(), w(2, RS()))
  .ind(d(4, '产出指标'), '数量指标', '数字化扫描页数', '≥120万页', '124万页', 20, 20, w(2, null))
  .ind('质量指标', '扫描差错率', '≤0.5‰', '0.3‰', 10, 10, w(2, null))
  .ind('时效指标', '扫描任务完成时间', '2024.11.30', '2024.11.12', 10, 10, w(2, null))
  .ind('成本指标', '项目总成本', bad('cost/exceeds-budget', '≤95万元'), '80万元', 10, 10, w(2, null))
  .ind(d(2, '效益指标'), '社会效益指标', '可在线检索档案', '≥6万卷', '6.3万卷', 20, 20, w(2, null))
  .ind('可持续影响指标', '档案原件保护', '减少翻动', '减少翻动', 10, 10, w(2, null))
  .ind('满意度指标', '服务对象满意度指标', '查档群众满意度', '≥95%', '99%', 10, 10, w(2, null))
  .row(w(5, '总分'), t('weight', 100), t('score', 100), w(2, null))
  .end();
const archives = form({
  id: 'sixth-hunan-archive-wrong',
  about: '湖南档案馆：整体和项目同一张表；2480/2600应得14.31而得12，项目总成本指标≤95万元而预算80万元',
  sheets: [archive],
});

/** 湖南 中学: base data with a building, nothing over, small amounts; clean. */
const schoolBase = new Sheet('基础数据表', { grid: [2, 1, 1, 1, 1, 1, 1] })
  .begin('base-data')
  .row(w(7, '附件1'))
  .row(w(7, title('部门整体支出绩效评价基础数据表')))
  .row(w(4, '填报单位：安化县第五中学'), w(3, '2023年度'))
  .row(d(2, '财政供养人员情况（人）'), w(2, '编制数'), w(2, '2023年实际在职人数'), w(2, '控制率'))
  .row(w(2, f('establishment', 212)), w(2, f('onPost', 207)), w(2, f('controlRate', pct(207 / 212, '0.00%'))))
  .row('经费控制情况（万元）', w(2, '2022年决算数'), w(2, '2023年预算数'), w(2, '2023年决算数'))
  .row('三公经费', w(2, 2.1), w(2, 2), w(2, 1.34))
  .row('1、公务用车购置和维护经费', w(2, 1.5), w(2, 1.5), w(2, 1.1))
  .row('其中：公车购置', w(2, null), w(2, null), w(2, null))
  .row('公车运行维护', w(2, 1.5), w(2, 1.5), w(2, 1.1))
  .row('2、出国经费', w(2, null), w(2, null), w(2, null))
  .row('3、公务接待', w(2, 0.6), w(2, 0.5), w(2, 0.24))
  .row('项目支出：', w(2, 610), w(2, 596), w(2, 596))
  .row('1、业务工作专项', w(2, 410), w(2, 396), w(2, 396))
  .row('2、运行维护专项', w(2, 200), w(2, 200), w(2, 200))
  .row('公用经费', w(2, 186), w(2, 190), w(2, 184.5))
  .row('其中：办公经费', w(2, 44), w(2, 44), w(2, 43.2))
  .row('水费、电费、差旅费', w(2, 96), w(2, 98), w(2, 95.1))
  .row('会议费、培训费', w(2, 12), w(2, 12), w(2, 11.8))
  .row('政府采购金额', w(2, '——'), w(2, 150), w(2, 146.8))
  .row('部门基本支出预算调整', w(2, '——'), w(2, '——'), w(2, 36.2))
  .row(
    d(3, '楼堂馆所控制情况\n（2023年完工项目）'),
    '批复规模（㎡）',
    '实际规模（㎡）',
    '规模控制率',
    '预算投资（万元）',
    '实际投资（万元）',
    '投资概算控制率',
  )
  .row(3200, 3184, '99.5%', 1080, 1053, '97.5%')
  .row('—', '—', '—', '—', '—', '—')
  .row('厉行节约保障措施', w(6, '办公用品集中采购，用电分时管理。'))
  .end()
  .row(w(7, '说明：“公用经费”填报基本支出中的一般商品和服务支出。'));
const school = form({
  id: 'sixth-hunan-school-base',
  about: '湖南中学基础数据表：207/212=97.64%，楼堂馆所一行数据一行“—”，公用经费其中项不要求加满，无错',
  sheets: [schoolBase],
});

/** 陕西 司法所: a Word form of 16 columns for a declaration; two targets for one indicator name; income of two sources. */
const justice = new Sheet('表14', { grid: [1, 2, 2, 3, 2, 3, 3] })
  .begin('project-target')
  .row(w(7, '表14'))
  .row(w(7, title('2025年部门专项业务经费绩效目标表')))
  .row(w(2, '专项（项目）名称'), w(5, f('projectName', '人民调解以奖代补')))
  .row(w(2, '主管部门'), w(2, f('department', '旬邑县司法局')), '实施期限', w(2, '2025年1月—12月'))
  .row(
    wd(2, 3, '资金金额\n（万元）'),
    w(2, m('total', 'label', '资金总额：')),
    w(3, m('total', 'amount', 46)),
  )
  .row(w(2, m('part', 'label', '其中：财政拨款')), w(3, m('part', 'amount', 46)))
  .row(w(2, m('part', 'label', '其他资金')), w(3, m('part', 'amount', num(0))))
  .row(w(2, '总体目标'), w(5, g('expected', '激励人民调解员，把矛盾纠纷化解在基层。')))
  .head('annual', d(9, '绩\n效\n指\n标'), L1(), L2(), w(2, L3('指标内容')), TG('指标值'), '备注')
  .ind(d(5, '产出指标'), d(2, '数量指标'), w(2, '调解矛盾纠纷'), '≥1800件', null)
  .ind(w(2, '奖补调解组织'), '≥132个', null)
  .ind('质量指标', w(2, '调解成功率'), '≥96%', null)
  .ind('时效指标', w(2, '奖补资金发放时间'), '2025年12月底前', null)
  .ind('成本指标', w(2, '单件奖补标准'), '≤300元/件', null)
  .ind(
    d(2, '效益指标'),
    '社会效益指标',
    w(2, bad('indicator/conflict|indicator/duplicate', '调解成功率')),
    '≥90%',
    null,
  )
  .ind('可持续影响指标', w(2, '调解员队伍稳定性'), '稳定', null)
  .ind('满意度指标', '服务对象满意度指标', w(2, '当事人满意度'), '≥90%', null)
  .end()
  .tolerate('indicator/conflict', 'indicator/duplicate');
const judicial = form({
  id: 'sixth-shaanxi-justice-target-wrong',
  about: '陕西司法局申报：Word样式16列，同名指标“调解成功率”一处96%一处90%',
  sheets: [justice],
});

export const more = [trafficPolice, civilDefence, archives, school, judicial];
