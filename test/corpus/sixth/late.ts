/** 农业农村, 国资, 团委: some errors that no other file has, and one more clean export. */
import { Sheet, bad, d, f, form, g, h, t, title, w } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

/** 广西 农业农村局: a row without a name, an actual with the operator copied from the target, the goal of the year left blank. */
const tea = new Sheet('项目自评', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, title('三江侗族自治县2024年项目支出绩效自评表')))
  .row('项目名称', w(7, f('projectName', '茶园绿色防控补助')))
  .row(
    '主管部门',
    w(3, f('department', '三江侗族自治县农业农村局')),
    '实施单位',
    w(3, f('implementingUnit', '三江侗族自治县茶叶产业化管理办公室')),
  )
  .fundHead(
    d(3, '项目资金（万元）'),
    LB(),
    BI('年初预算数'),
    BA('全年预算数（A）'),
    EX('全年执行数（B）'),
    WT('分值'),
    RT('执行率（B/A）'),
    SC('得分'),
  )
  .fund('total', '年度资金总额', 150, 150, 147, 10, '98.00%', 9.8)
  .fund('part', '其中：财政拨款', 150, 150, 147, '—', '98.00%', '—')
  .row(
    '年度总体目标',
    w(3, bad('goal/missing', g('expected', null))),
    '实际完成情况',
    w(3, g('actual', '建设绿色防控示范茶园1.02万亩。')),
  )
  .head('annual', L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS())
  .ind(d(4, '产出指标'), '数量指标', '建设绿色防控示范茶园', '≥1万亩', '1.02万亩', 20, 20, null)
  .ind('质量指标', bad('indicator/name-missing', null), '≥97%', '98.6%', 10, 10, null)
  .ind('时效指标', '防控物资发放时间', '4月底前', '4月18日', 10, 10, null)
  .ind('成本指标', '亩均防控成本', '≤150元', bad('actual/operator', '≤146元'), 10, 10, null)
  .ind(d(2, '效益指标'), '经济效益指标', '亩均增收', '≥300元', '325元', 15, 15, null)
  .ind('生态效益指标', '化学农药减量', '≥20%', '21.5%', 15, 15, null)
  .ind('满意度指标', '服务对象满意度', '茶农满意度', '≥90%', '95%', 10, 10, null)
  .row(w(5, '总分'), t('weight', 100), t('score', 99.8), null)
  .end();
const agriculture = form({
  id: 'sixth-guangxi-tea-wrong',
  about: '广西农业农村局：预期目标空，质量指标没有名称，完成值带“≤”',
  sheets: [tea],
});

/** 湖北 国资: money of zero at the start, all of it added in the year (a reason is given); the score is above the twenty points; points under labels. */
const capital = new Sheet('自评', { grid: [1, 1, 1, 2, 1, 1, 1] })
  .begin('project-self-evaluation')
  .row(w(7, title('2024年度国有企业改革成本补助项目自评表')))
  .row(w(2, '项目名称'), w(5, f('projectName', '国有企业改革成本补助')))
  .row(
    w(2, '主管部门'),
    w(2, f('department', '松滋市国有资产监督管理局')),
    '实施单位',
    w(2, f('implementingUnit', '松滋市国有资产经营中心')),
  )
  .fundHead(
    w(2, d(2, '预算执行情况（万元）（20分）')),
    LB(),
    BA('预算数（A）'),
    EX('执行数（B）'),
    RT('执行率（B/A）'),
    SC('得分（20分*执行率）'),
  )
  .fund('total', '年度财政资金总额', 640, 592, '92.50%', bad('funds/score', 19.5))
  .row(w(2, '年度绩效目标（80分）'), w(5, g('expected', '完成3户企业改制，安置职工260人。')))
  .head('annual', L1(), w(2, L2()), L3(), TG('年初目标值（A）'), AC('实际完成值（B）'), SC())
  .ind(d(4, '产出指标（40分）'), w(2, '数量指标（15分）'), '改制企业户数（15分）', '3户', '3户', 15)
  .ind(w(2, '质量指标（10分）'), '职工安置协议签订率（10分）', '100%', '100%', 10)
  .ind(w(2, '时效指标（10分）'), '补偿金发放时限（10分）', '12月31日前', '12月20日', 10)
  .ind(w(2, '成本指标（5分）'), '人均安置成本（5分）', '≤2.5万元', '2.28万元', 5)
  .ind(d(2, '效益指标（30分）'), w(2, '社会效益指标（20分）'), '安置职工人数（20分）', '≥260人', '260人', 20)
  .ind(w(2, '可持续影响指标（10分）'), '改制企业稳定性（10分）', '不发生群体性事件', '未发生', 10)
  .ind('满意度指标（10分）', w(2, '服务对象满意度（10分）'), '职工满意度（10分）', '≥90%', '91%', 10)
  .row(w(6, '总分'), t('score', 99.5))
  .row(w(2, '偏差大或目标未完成原因分析'), w(5, '1户企业土地收储款未到位，补助按进度拨付。'))
  .row(w(2, '改进措施及结果应用方案'), w(5, '督促收储款缴库。'))
  .end()
  .tolerate('total/score');
const stateAssets = form({
  id: 'sixth-hubei-soe-wrong',
  about: '湖北国资：92.5%×20应得18.5而得19.5；标签带分值，改制成本',
  sheets: [capital],
});

/** 新疆 团委: an export in which weight precedes everything, numbers as text, a completed-in-words column; carried-over money only; clean. */
const volunteers = new Sheet('2024-004', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(11, title('项目支出绩效自评表（2024年度）')))
  .row('单位编码', w(3, '605001'), '单位名称', w(6, f('implementingUnit', '共青团尉犁县委员会')))
  .row(
    '项目编码',
    w(3, f('projectCode', '65282323T000000887766')),
    '项目名称',
    w(6, f('projectName', '西部计划志愿者生活补助')),
  )
  .row('主管部门', w(10, f('department', '共青团尉犁县委员会')))
  .fundHead(
    d(4, '预算资金'),
    w(3, LB('资金性质')),
    BI('年初预算数'),
    BA('全年预算数'),
    EX('全年执行数'),
    '结转结余',
    RT('执行率'),
    WT(),
    SC(),
  )
  .fund('total', w(3, '合计'), '64.80', '68.00', '68.00', '0.00', '100.00%', '10.00', '10.00')
  .fund('part', w(3, '一般公共预算'), '64.80', '64.80', '64.80', '0.00', '100.00%', null, null)
  .fund('part', w(3, '上年结转（2023年12月补助）'), '0.00', '3.20', '3.20', '0.00', '100.00%', null, null)
  .row(
    '年度目标',
    w(4, g('expected', '按月发放18名志愿者生活补助。')),
    '完成情况',
    w(5, g('actual', '按月发放18名志愿者生活补助，12月当月发放到位。')),
  )
  .head(
    'annual',
    WT('分值'),
    L1(),
    L2(),
    L3(),
    h('operator', '计算符号'),
    TG('指标值'),
    h('unit', '计量单位'),
    AC('实际完成值'),
    SC('实际得分'),
    w(2, RS('偏差原因及改进措施')),
  )
  .ind('15.00', '产出指标', '数量指标', '发放补助志愿者人数', '=', '18', '人', '18', '15.00', w(2, null))
  .ind('15.00', '产出指标', '质量指标', '补助发放准确率', '=', '100', '%', '100', '15.00', w(2, null))
  .ind('10.00', '产出指标', '时效指标', '补助按月发放率', '>=', '95', '%', '100', '10.00', w(2, null))
  .ind('10.00', '产出指标', '成本指标', '人均月补助标准', '<=', '3150', '元', '3148.15', '10.00', w(2, null))
  .ind(
    '20.00',
    '效益指标',
    '社会效益指标',
    '志愿服务时长',
    '>=',
    '3.2',
    '万小时',
    '3.12',
    '19.50',
    w(2, '2名志愿者6月服务期满离岗，7月底补充到位'),
  )
  .ind('10.00', '效益指标', '可持续影响指标', '服务期满留疆人数', '>=', '4', '人', '5', '10.00', w(2, null))
  .ind(
    '10.00',
    '满意度指标',
    '服务对象满意度指标',
    '志愿者满意度',
    '>=',
    '90',
    '%',
    '94.44',
    '10.00',
    w(2, null),
  )
  .row(t('weight', '100.00'), w(7, '合计'), t('score', '99.50'), w(2, null))
  .end();
const league = form({
  id: 'sixth-xinjiang-volunteers',
  about: '新疆团委：分值在第一列，数字全是文本“15.00”，4人→5人（绝对差1），3.12/3.2×20=19.5有原因，无错',
  sheets: [volunteers],
  tolerated: ['field/amount-text'],
});

export const late = [agriculture, stateAssets, league];
