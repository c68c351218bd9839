/** The national form of 2020 as filled in by counties that use it unchanged, or nearly so. */
import { Sheet, bad, d, f, form, fx, g, h, may, num, pct, t, title, w, wd } from '../form';

/** 安徽: everything in order; one indicator missed by a little, with its reason and a proportional score. */
const drugControl = new Sheet('禁毒专项')
  .begin('project-self-evaluation')
  .row(w(9, title('项目支出绩效自评表')))
  .row(w(9, '（2022年度）'))
  .row('项目名称', w(8, f('projectName', '禁毒工作专项经费')))
  .row('主管部门', w(4, f('department', '宁川市公安局')), '实施单位', w(3, f('implementingUnit', '宁川市公安局禁毒支队')))
  .fundHead(d(5, '项目资金\n（万元）'), w(2, h('label', null)), h('initialBudget', '年初预算数'), h('annualBudget', '全年预算数'), h('executed', '全年执行数'), h('weight', '分值'), h('rate', '执行率'), h('score', '得分'))
  .fund('total', w(2, '年度资金总额'), 120, 126, 121.59, 10, pct(0.965, '0.00%'), 9.65)
  .fund('part', w(2, '其中：本年财政拨款'), 120, 120, 115.59, '—', null, '—')
  .fund('part', w(2, '上年结转资金'), 0, 6, 6, '—', null, '—')
  .fund('part', w(2, '其他资金'), 0, 0, 0, '—', null, '—')
  .row(d(2, '年度总体目标'), w(4, '预期目标'), w(4, '实际完成情况'))
  .row(w(4, g('expected', '开展毒品预防教育和吸毒人员管控，全市新增吸毒人员持续下降，创建毒品预防教育示范学校12所。')), w(4, g('actual', '全年开展毒品预防教育宣传46场，创建示范学校12所，新增吸毒人员同比下降11.2%。')))
  .head('annual', d(12, '绩效指标'), h('level1', '一级指标'), h('level2', '二级指标'), h('level3', '三级指标'), h('target', '年度指标值'), h('actual', '实际完成值'), h('weight', '分值'), h('score', '得分'), h('reason', '偏差原因分析及改进措施'))
  .ind(d(6, '产出指标\n（50分）'), d(2, '数量指标'), '禁毒宣传活动场次', '≥40场', '46场', 10, 10, null)
  .ind('创建毒品预防教育示范学校', '≥12所', '12所', 10, 10, null)
  .ind(d(2, '质量指标'), '社区戒毒社区康复人员管控率', '≥98%', '98.6%', 8, 8, null)
  .ind('易制毒化学品企业检查合格率', '=100%', '100%', 7, 7, null)
  .ind('时效指标', '线索核查办结时限', '≤15个工作日', '14个工作日', 8, 8, null)
  .ind('成本指标', '单场宣传活动平均成本', '≤0.5万元', '0.48万元', 7, 7, null)
  .ind(d(4, '效益指标\n（30分）'), '经济效益指标', '涉毒侵财案件损失', '逐步减少', '逐步减少', 5, 5, null)
  .ind('社会效益指标', '新增吸毒人员同比下降率', '≥10%', '11.2%', 10, 10, null)
  .ind('生态效益指标', '非法种植毒品原植物铲除率', '100%', '100%', 5, 5, null)
  .ind('可持续影响指标', '群众识毒防毒拒毒意识', '持续增强', '持续增强', 10, 10, null)
  .ind('满意度指标（10分）', '服务对象满意度指标', '群众对禁毒工作满意度', '≥95%', '93.1%', 10, 9.8, '偏远乡镇宣传覆盖不足，下年增加流动宣传车巡讲频次')
  .row(w(6, '总分'), t('weight', 100), t('score', 99.45), null)
  .end();

const nationalClean = form({
  id: 'national-project-clean',
  about: '安徽地市，国家表样，标题与年度分两行，一个指标略欠并写明原因',
  sheets: [drugControl],
});

/** 江西: rate shown as 100% although a fifth of the money was not spent, parts that do not add up, a stale total. */
const ruralRoads = new Sheet('农村公路养护')
  .begin('project-self-evaluation')
  .row(w(9, title('2023年度项目支出绩效自评表')))
  .row(w(2, '项目名称'), w(7, f('projectName', '农村公路日常养护补助资金')))
  .row(w(2, '主管部门'), w(3, f('department', '安远县交通运输局')), '实施单位', w(3, f('implementingUnit', '安远县公路事业发展中心')))
  .fundHead(wd(2, 5, '项目资金（万元）'), h('label', null), h('initialBudget', '年初预算数'), h('annualBudget', '全年预算数(A)'), h('executed', '全年执行数(B)'), h('weight', '分值'), h('rate', '执行率(B/A)'), h('score', '得分'))
  .fund('total', '年度资金总额', 850, 850, bad('funds/parts-sum', 690.2), 10, bad('funds/rate', may('funds/low-rate-unexplained', '100%')), may('funds/score', 10))
  .fund('part', '其中：当年财政拨款', 800, 800, 652.2, '-', null, '-')
  .fund('part', '上年结转资金', null, null, null, '-', null, '-')
  .fund('part', '其他资金', 50, 50, 28, '-', null, '-')
  .row(d(2, '年度总体目标'), w(4, '预期目标'), w(4, '实际完成情况'))
  .row(w(4, g('expected', '完成全县1860公里县乡村道日常养护，路况水平稳步提升，保障群众安全便捷出行。')), w(4, g('actual', '完成1860公里县乡村道日常养护，实施安全生命防护工程32公里，优良中等路率达到88.5%。')))
  .head('annual', d(11, '绩效指标'), h('level1', '一级指标'), h('level2', '二级指标'), h('level3', '三级指标'), h('target', '年度指标值'), h('actual', '实际完成值'), h('weight', '分值'), h('score', '得分'), h('reason', '偏差原因分析及改进措施'))
  .ind(d(5, '产出指标(50分)'), d(2, '数量指标'), '农村公路日常养护里程', '1860公里', '1860公里', 15, 15, null)
  .ind('安全生命防护工程', '≥40公里', '32公里', 10, bad('score/unmet-full', 10), '部分路段征地协调滞后，剩余8公里结转2024年6月底前完工')
  .ind('质量指标', '优良中等路率', '≥85%', '88.5%', 10, 10, null)
  .ind('时效指标', '水毁路段抢通时间', '≤24小时', '24小时', 10, 10, null)
  .ind('成本指标', '村道养护补助标准', '1000元/公里', '1000元/公里', 5, 5, null)
  .ind(d(4, '效益指标(30分)'), '经济效益指标', '带动沿线农产品运输', '明显改善', '明显改善', 5, 5, null)
  .ind('社会效益指标', '受益农村人口', '≥18万人', '18.6万人', 10, 10, null)
  .ind('生态效益指标', '公路绿化率', '≥90%', '91%', 5, 5, null)
  .ind('可持续影响指标', '公路使用年限', '≥10年', '10年', 10, 10, null)
  .ind('满意度指标(10分)', '服务对象满意度指标', '沿线群众满意度', '≥90%', '92.3%', 10, bad('score/exceeds-weight', 11), null)
  .row(w(6, '总分'), t('weight', 100), bad('total/score', t('score', 99)), null)
  .end();

const nationalWrong = form({
  id: 'national-project-wrong',
  about: '江西县级，执行率、合计、得分、总分各错一处',
  sheets: [ruralRoads],
});

/** Pasted into the middle of a sheet: starts at C5, text numbers padded with U+3000, "100%" as text, blank spacer rows. */
const schoolMeals = new Sheet('Sheet1', { at: 'C5' })
  .begin('project-self-evaluation')
  .row(w(9, title('项目支出绩效自评表（2023年度）')))
  .gap()
  .row('项目名称', w(8, f('projectName', '农村义务教育学生营养改善计划　')))
  .row('主管部门', w(3, f('department', '　定远县教育体育局')), w(2, '实施单位'), w(3, f('implementingUnit', '定远县学生资助管理中心')))
  .gap()
  .fundHead(d(5, '项目资金\n(万元)'), w(2, h('label', '　')), h('initialBudget', '年初\n预算数'), h('annualBudget', '全年\n预算数'), h('executed', '全年\n执行数'), h('weight', '分值'), h('rate', '执行率'), h('score', '得分'))
  .fund('total', w(2, '年度资金总额'), '　2,460.00', '　2,460.00', '　2,460.00', '　10', '100%', '　10')
  .fund('part', w(2, '其中：当年财政拨款'), '2,460.00　', '2,460.00　', '2,460.00　', '　', '　', '　')
  .fund('part', w(2, '上年结转资金'), '　', '　', '　', '　', '　', '　')
  .fund('part', w(2, '其他资金'), '　', '　', '　', '　', '　', '　')
  .row(d(2, '年度总体目标'), w(5, '预期目标'), w(3, '实际完成情况　'))
  .row(w(5, g('expected', '为全县农村义务教育阶段学生提供营养膳食补助，改善学生营养状况，提高学生健康水平。')), w(3, g('actual', '惠及学生2.46万人，供餐天数200天，食品安全零事故。')))
  .gap()
  .head('annual', d(10, '绩\n效\n指\n标'), h('level1', '一级指标'), h('level2', '二级指标'), h('level3', '三级指标'), h('target', '年度\n指标值'), h('actual', '实际\n完成值'), h('weight', '分值'), h('score', '得分'), h('reason', '偏差原因分析及改进措施'))
  .ind(d(5, '产出指标\n(50分)'), d(2, '数量指标'), '享受营养改善计划学生人数', '≧2.4万人', '2.46万人', '　10', '　10', '　')
  .ind('全年供餐天数', '＝200天', '200天', '　10', '　10', '　')
  .ind('质量指标', '学校食品安全达标率', '100％', '100％', '　10', '　10', '　')
  .ind('时效指标', '补助资金拨付时间', '2023.12.20', '2023.12.18', '　10', '　10', '　')
  .ind('成本指标', '补助标准', '5元/生/天', '5元/生/天', '　10', '　10', '　')
  .ind(d(3, '效益指标\n（30分）'), '经济效\n益指标', '减轻农村学生家庭负担', '效果明显', '效果明显', '　10', '　10', '　')
  .ind('社会效\n益指标', '学生体质健康合格率', '≧92%', '93.5%', '　10', '　10', '　')
  .ind('可持续影响指标', '学生营养健康水平', '不断提高', '不断提高', '　10', '　10', '　')
  .ind('满意度\n指标\n（10分）', '服务对象满意度指标', '学生及家长满意度', '≧90%', '94%', '　10', '　10', '　')
  .row(w(6, '总分'), t('weight', '100'), t('score', '　100'), '　')
  .end()
  .loose('填表人：汪霞　　　填报日期：2024年3月12日　　　联系电话：0550-4020000')

const nationalPadded = form({
  id: 'national-project-padded-c5',
  about: '从 C5 开始，夹空行，数字全是带全角空格的文本，≧＝％ 等异体符号',
  sheets: [schoolMeals],
});

/** Formulas with cached results; one project whose budget was never released shows #DIV/0!. */
const formulaHead = (sheet: Sheet, name: string): Sheet =>
  sheet
    .begin('project-self-evaluation')
    .row(w(9, title('2024年度项目支出绩效自评表')))
    .row('项目名称', w(8, f('projectName', name)))
    .row('主管部门', w(4, f('department', '阳新县水利和湖泊局')), '实施单位', w(3, f('implementingUnit', '阳新县农村饮水安全办公室')))
    .fundHead(d(5, '项目资金（万元）'), w(2, h('label', null)), h('initialBudget', '年初预算数'), h('annualBudget', '全年预算数(A)'), h('executed', '全年执行数(B)'), h('weight', '分值'), h('rate', '执行率(B/A)'), h('score', '得分'));

const drinkingWater = formulaHead(new Sheet('饮水工程维修'), '农村饮水安全工程维修养护')
  .fund('total', w(2, '年度资金总额'), fx('SUM(D6:D8)', 300), fx('SUM(E6:E8)', 320), fx('SUM(F6:F8)', 308.8), 10, fx('F5/E5', 0.965, '0.00%'), fx('ROUND(MIN(H5,1)*G5,2)', 9.65))
  .fund('part', w(2, '其中：当年财政拨款'), 300, 300, 288.8, null, fx('F6/E6', 0.9626666666666667, '0.00%'), null)
  .fund('part', w(2, '上年结转资金'), 0, 20, 20, null, fx('F7/E7', 1, '0.00%'), null)
  .fund('part', w(2, '其他资金'), 0, 0, 0, null, null, null)
  .row(d(2, '年度总体目标'), w(4, '预期目标'), w(4, '实际完成情况'))
  .row(w(4, g('expected', '维修养护农村供水工程26处，保障9.2万农村人口饮水安全。')), w(4, g('actual', '完成农村供水工程维修养护27处，9.3万农村人口饮水安全得到保障。')))
  .head('annual', d(9, '绩效指标'), h('level1', '一级指标'), h('level2', '二级指标'), h('level3', '三级指标'), h('target', '年度指标值'), h('actual', '实际完成值'), h('weight', '分值'), h('score', '得分'), h('reason', '偏差原因分析及改进措施'))
  .ind(d(4, '产出指标'), '数量指标', '维修养护供水工程', '≥26处', '27处', 15, 15, null)
  .ind('质量指标', '工程验收合格率', pct(1), pct(1), 15, 15, null)
  .ind('时效指标', '工程完成时限', '2024年12月底前', '2024年11月底', 10, 10, null)
  .ind('成本指标', '处均维修成本', '≤12万元/处', '11.44万元/处', 10, 10, null)
  .ind(d(3, '效益指标'), '社会效益指标', '供水保障人口', '≥9.2万人', '9.3万人', 15, 15, null)
  .ind('生态效益指标', '水源地保护范围内违规项目数', '0个', '0个', 5, 5, null)
  .ind('可持续影响指标', '工程管护机制', '建立健全', '建立健全', 10, 10, null)
  .ind('满意度指标', '服务对象满意度', '用水户满意度', '≥90%', '96%', 10, 10, null)
  .row(w(6, '总分'), t('weight', fx('SUM(G12:G19)+G5', 100)), t('score', fx('SUM(H12:H19)+I5', 99.65)), null)
  .end();

const unreleased = formulaHead(new Sheet('应急备用井'), '应急备用水源井建设')
  .fund('total', w(2, '年度资金总额'), fx('SUM(D6:D8)', 150), fx('SUM(E6:E8)', 0), fx('SUM(F6:F8)', 0), 10, bad('funds/zero-budget|funds/rate-missing|funds/rate', fx('F5/E5', { error: '#DIV/0!' }, '0.00%')), may('funds/score', may('funds/score-missing', may('funds/zero-budget', 0))))
  .fund('part', w(2, '其中：当年财政拨款'), 150, 0, 0, null, null, null)
  .fund('part', w(2, '上年结转资金'), 0, 0, 0, null, null, null)
  .fund('part', w(2, '其他资金'), 0, 0, 0, null, null, null)
  .row(d(2, '年度总体目标'), w(4, '预期目标'), w(4, '实际完成情况'))
  .row(w(4, g('expected', '新建应急备用水源井6眼。')), w(4, g('actual', '年中项目资金全部收回统筹，项目未实施。')))
  .head('annual', d(7, '绩效指标'), h('level1', '一级指标'), h('level2', '二级指标'), h('level3', '三级指标'), h('target', '年度指标值'), h('actual', '实际完成值'), h('weight', '分值'), h('score', '得分'), h('reason', '偏差原因分析及改进措施'))
  .ind(d(4, '产出指标'), '数量指标', '新建水源井', '6眼', '0眼', 20, 0, '年中资金收回，项目取消')
  .ind('质量指标', '成井验收合格率', pct(1), '0%', 10, 0, '年中资金收回，项目取消')
  .ind('时效指标', '完工时间', '2024年10月底前', '未实施', 10, 0, '年中资金收回，项目取消')
  .ind('成本指标', '单井造价', '≤25万元', '未实施', 10, 0, '年中资金收回，项目取消')
  .ind('效益指标', '社会效益指标', '应急供水保障能力', '有效提升', '未提升', 30, 0, '年中资金收回，项目取消')
  .ind('满意度指标', '服务对象满意度', '用水户满意度', '≥90%', '0%', 10, 0, '年中资金收回，项目取消')
  .row(w(6, '总分'), t('weight', fx('SUM(G12:G17)+G5', 100)), t('score', fx('SUM(H12:H17)+I5', 0)), null)
  .end()
  .tolerate('funds/zero-budget', 'funds/low-rate-unexplained', 'actual/phrase');

const nationalFormulas = form({
  id: 'national-project-formulas',
  about: '执行率、得分、总分都是公式；未下达资金的项目执行率为 #DIV/0!',
  sheets: [drinkingWater, unreleased],
});

/** 廊坊-like: placeholder rows of the printed form left in, integer scores, total at the bottom. */
const placeholders = new Sheet('项目自评表', { grid: [1, 1, 1, 3, 2, 2, 1, 1, 3] })
  .begin('project-self-evaluation')
  .row(w(9, title('项目支出绩效自评表')))
  .row(w(9, '(2021年度)                                              单位：万元'))
  .row('项目名称', w(8, f('projectName', '退役军人创业就业扶持')))
  .row('主管部门', w(3, f('department', '文安县退役军人事务局')), '实施单位', w(4, f('implementingUnit', '文安县退役军人服务中心')))
  .fundHead(d(5, '项目资金（万元）'), w(2, h('label', null)), h('initialBudget', '年初预算数'), h('annualBudget', '全年预算数'), h('executed', '全年执行数'), h('weight', '分值'), h('rate', '执行率'), h('score', '得分'))
  .fund('total', w(2, '年度资金总额：'), num(43.2), num(43.2), num(37.24), 10, may('funds/low-rate-unexplained', pct(0.862, '0.0%')), bad('funds/score', 9))
  .fund('part', w(2, '其中：本年财政拨款'), num(43.2), num(43.2), num(37.24), '—', '—', '—')
  .fund('part', w(2, '上年结转'), null, null, null, '—', '—', '—')
  .fund('part', w(2, '其他资金'), null, null, null, '—', '—', '—')
  .row(d(2, '年度总体目标'), w(4, '预期目标'), w(4, '实际完成情况'))
  .row(w(4, g('expected', '组织退役军人技能培训和专场招聘，帮助不少于120名退役军人实现就业创业。')), w(4, g('actual', '举办专场招聘3场，培训126人，124名退役军人实现就业创业；因两期线下培训改为线上，资金有结余。')))
  .head('annual', d(16, '绩效指标'), h('level1', '一级指标'), h('level2', '二级指标'), h('level3', '三级指标'), h('target', '年度指标值'), h('actual', '实际完成值'), h('weight', '分值'), h('score', '得分'), h('reason', '偏差原因分析及改进措施'))
  .ind(d(8, '产出指标'), d(3, '数量指标'), '指标1：组织专场招聘会', '3场', '3场', 10, 10, null)
  .ind('指标2：技能培训人数', '≥120人', '126人', 10, 10, null)
  .maybe('……', null, null, null, null, null)
  .ind(d(2, '质量指标'), '指标1：培训合格率', '≥95%', '96.8%', 15, 15, null)
  .maybe('指标2：', null, null, null, null, null)
  .ind('时效指标', '指标1：补贴发放及时率', '100%', '100%', 10, 10, null)
  .ind(d(2, '成本指标'), '指标1：人均培训成本', '≤1500元/人', '1320元/人', 5, 5, null)
  .maybe('指标2：', null, null, null, null, null)
  .ind(d(5, '效益指标'), '经济效益指标', '指标1：就业创业人员人均月收入', '≥3500元', '3860元', 10, 10, null)
  .ind(d(2, '社会效益指标'), '指标1：帮助退役军人就业创业', '≥120人', '124人', 20, 20, null)
  .maybe('指标2：', null, null, null, null, null)
  .maybe('生态效益指标', '指标1：', null, null, null, null, null)
  .maybe('可持续影响指标', '指标1：', null, null, null, null, null)
  .ind(d(2, '满意度指标'), d(2, '服务对象满意度指标'), '指标1：退役军人满意度', '≥90%', bad('actual/operator', '≥95%'), 10, 10, null)
  .maybe('……', null, null, null, null, null)
  .row(w(6, '总分'), t('weight', 100), t('score', may('total/score', 99)), null)
  .end();

const nationalPlaceholders = form({
  id: 'national-project-placeholders',
  about: '河北县级，表样占位行未删，“指标1：”前缀，43.2/37.24 得 9 分',
  sheets: [placeholders],
});

export const nationalForms = [nationalClean, nationalWrong, nationalPadded, nationalFormulas, nationalPlaceholders];
