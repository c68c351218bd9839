/** Guangxi, Guizhou, Hainan, Shanxi: the newer form with 成本 as a first level, and its slips. */
import { Sheet, bad, d, f, form, g, h, may, num, pct, t, title, w, wd } from '../form';

/** 广西: 成本指标 20 with 经济成本/社会成本/生态环境成本; label points everywhere. */
const sugar = new Sheet('糖料蔗', { grid: [1, 1, 1, 3, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('项目支出绩效自评表')))
  .row(w(9, '（2023年度）'))
  .row('项目名称', w(8, f('projectName', '糖料蔗良种良法技术推广补贴')))
  .row('主管部门', w(4, f('department', '忻城县糖业发展局')), '实施单位', w(3, f('implementingUnit', '忻城县糖业发展局')))
  .fundHead(d(5, '项目资金（万元）'), w(2, h('label', null)), h('initialBudget', '年初预算数'), h('annualBudget', '全年预算数'), h('executed', '全年执行数'), h('weight', '分值'), h('rate', '执行率'), h('score', '得分'))
  .fund('total', w(2, '年度资金总额'), num(1050), num(1050), num(1008), 10, pct(0.96, '0.00%'), 9.6)
  .fund('part', w(2, '其中：当年财政拨款'), num(1050), num(1050), num(1008), '—', pct(0.96, '0.00%'), '—')
  .fund('part', w(2, '上年结转资金'), null, null, null, '—', null, '—')
  .fund('part', w(2, '其他资金'), null, null, null, '—', null, '—')
  .row(d(2, '年度总体目标'), w(4, '预期目标'), w(4, '实际完成情况'))
  .row(w(4, g('expected', '推广糖料蔗良种3万亩，机械化作业面积稳步增加。')), w(4, g('actual', '推广糖料蔗良种2.88万亩，机械化作业面积1.6万亩。')))
  .head('annual', d(10, '绩效指标'), h('level1', '一级指标'), h('level2', '二级指标'), h('level3', '三级指标'), h('target', '年度指标值'), h('actual', '实际完成值'), h('weight', '分值'), h('score', '得分'), h('reason', '偏差原因分析及改进措施'))
  .ind(d(3, '成本指标（20分）'), '经济成本指标', '良种补贴标准', '≤350元/亩', '350元/亩', 10, 10, null)
  .ind('社会成本指标', '推广过程中群体性事件', '0起', '0起', 5, 5, null)
  .ind('生态环境成本指标', '蔗叶露天焚烧起数', '0起', '0起', 5, 5, null)
  .ind(d(3, '产出指标（40分）'), '数量指标', '推广良种面积', '≥3万亩', '2.88万亩', 20, 19.2, '部分地块春植期遇涝，改种其他作物')
  .ind('质量指标', '良种纯度合格率', '≥98%', '98.6%', 10, 10, null)
  .ind('时效指标', '补贴发放完成时间', '2023年12月20日前', '2023年12月15日', 10, 10, null)
  .ind(d(2, '效益指标（20分）'), '经济效益指标', '蔗农亩均增收', '≥150元', '158元', 10, 10, null)
  .ind('社会效益指标', '蔗农种植意愿', '保持稳定', '保持稳定', 10, 10, null)
  .ind('满意度指标（10分）', '服务对象满意度指标', '蔗农满意度', '≥90%', '92%', 10, 10, null)
  .row(w(6, '总分'), t('weight', 100), t('score', 98.8), null)
  .end();
const guangxiClean = form({ id: 'guangxi-101-clean', about: '广西：101号，经济/社会/生态环境成本三个二级', sheets: [sugar] });

/** 贵州: two sheets of one bureau; levels slipped, the same indicator twice with different targets, money unit in 元 that is not. */
const guizhouHead = (sheet: Sheet, name: string): Sheet =>
  sheet
    .begin('project-self-evaluation')
    .row(w(9, title('2022年度部门预算项目支出绩效自评表')))
    .row('项目名称', w(8, f('projectName', name)))
    .row('主管部门', w(4, f('department', '剑河县生态移民局')), '实施单位', w(3, f('implementingUnit', '剑河县生态移民局')));
const guizhouColumns = [h('level1', '一级指标'), h('level2', '二级指标'), h('level3', '三级指标'), h('target', '年度指标值'), h('actual', '实际完成值'), h('weight', '分值'), h('score', '得分'), h('reason', '偏差原因分析及改进措施')];

const resettlement = guizhouHead(new Sheet('社区治理'), '安置社区治理服务')
  .fundHead(d(4, '项目资金（万元）'), w(2, h('label', null)), h('initialBudget', '年初预算数'), h('annualBudget', '全年预算数'), h('executed', '全年执行数'), h('weight', '分值'), h('rate', '执行率'), h('score', '得分'))
  .fund('total', w(2, '年度资金总额'), 96, 96, 96, 10, '100%', 10)
  .fund('part', w(2, '其中：当年财政拨款'), 96, 96, 96, '-', '-', '-')
  .fund('part', w(2, '其他资金'), '-', '-', '-', '-', '-', '-')
  .row(d(2, '年度总体目标'), w(4, '预期目标'), w(4, '实际完成情况'))
  .row(w(4, g('expected', '提升5个安置社区治理服务水平，搬迁群众融入感增强。')), w(4, g('actual', '5个安置社区均设立便民服务站，开展融入活动66场。')))
  .head('annual', d(10, '绩效指标'), ...guizhouColumns)
  .ind(d(4, '产出指标'), d(2, '数量指标'), '开展融入活动', '≥60场', '66场', 10, 10, null)
  .ind('服务安置社区', '5个', '5个', 10, 10, null)
  .ind('质量指标', '便民事项办结率', '≥98%', '98.8%', 15, 15, null)
  .ind('时效指标', bad('indicator/conflict|indicator/duplicate', '开展融入活动'), '≥40场', may('score/over-completion', '66场'), 15, 15, null)
  .ind(d(4, '效益指标'), '经济效益指标', '搬迁劳动力就业率', '≥90%', '91.2%', 10, 10, null)
  .ind('社会效益指标', '社区治安案件发案数', '≤12件', '8件', 10, 10, null)
  .ind('生态效益指标', '社区环境卫生', '整洁', '整洁', 5, 5, null)
  .ind('可持续影响指标', '社区自治能力', '增强', '增强', 5, 5, null)
  .ind('满意度指标', '服务对象满意度指标', '搬迁群众满意度', '≥90%', '95%', 10, bad('score/invalid', '满分'), null)
  .row(w(6, '总分'), t('weight', 100), may('total/score', t('score', 100)), null)
  .end()
  .tolerate('indicator/category', 'indicator/conflict');

const monitoring = guizhouHead(new Sheet('防返贫监测'), '防返贫动态监测')
  .fundHead(d(4, '项目资金（万元）'), w(2, h('label', null)), h('initialBudget', '年初预算数'), h('annualBudget', '全年预算数'), h('executed', '全年执行数'), h('weight', '分值'), h('rate', '执行率'), h('score', '得分'))
  .fund('total', w(2, '年度资金总额'), 40, 45, bad('funds/over-budget', 47.25), 10, '105%', 10)
  .fund('part', w(2, '其中：当年财政拨款'), 40, 45, 47.25, '-', may('funds/over-budget', '-'), '-')
  .fund('part', w(2, '其他资金'), '-', '-', '-', '-', '-', '-')
  .row(d(2, '年度总体目标'), w(4, '预期目标'), w(4, '实际完成情况'))
  .row(w(4, g('expected', '对全县监测对象动态管理，守住不发生规模性返贫底线。')), w(4, bad('goal/actual-missing', g('actual', null))))
  .head('annual', d(8, '绩效指标'), ...guizhouColumns)
  .ind(d(4, '产出指标'), '数量指标', '监测户数', '≥1150户', '1168户', 15, 15, null)
  .ind('质量指标', '信息采集准确率', '≥99%', '99.3%', 15, 15, null)
  .ind('时效指标', '风险预警响应时间', '≤7天', '5天', 10, 10, null)
  .ind('成本指标', '户均监测成本', '≤400元', '390元', 10, 10, null)
  .ind('效益指标', '社会效益指标', '规模性返贫发生数', '0起', '0起', 30, 30, null)
  .ind('满意度指标', '服务对象满意度指标', '监测对象满意度', '≥95%', '96%', 10, 10, null)
  .maybe(null, null, null, null, null, null, null, null)
  .row(w(6, '总分'), t('weight', 100), t('score', 100), null)
  .end();
const guizhouWrong = form({ id: 'guizhou-two-sheets', about: '贵州：同名指标两个目标值，得分写“满分”，超预算支出，完成情况空', sheets: [resettlement, monitoring] });

/** 山西: "成本指标(0-20)分" spans in the labels, within which the unit chose 15. */
const shanxi = new Sheet('自评表', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('2024年度项目支出绩效自评表')))
  .row(w(2, '项目名称'), w(7, f('projectName', '中小学校舍维修改造')))
  .row(w(2, '主管部门'), w(3, f('department', '沁源县教育局')), w(2, '实施单位'), w(2, f('implementingUnit', '沁源县校舍安全工程办公室')))
  .fundHead(wd(2, 4, '资金情况（万元）(10分)'), w(2, h('label', null)), h('initialBudget', '年初预算数'), h('annualBudget', '全年预算数'), h('executed', '全年执行数'), h('rate', '执行率'), h('score', '得分'))
  .fund('total', w(2, '年度资金总额'), 735, 760, 760, '100%', 10)
  .fund('part', w(2, '其中：财政拨款'), 735, 760, 760, '100%', null)
  .fund('part', w(2, '其他资金'), 0, 0, 0, null, null)
  .row(d(2, '年度绩效目标'), w(4, '年初设定目标'), w(4, '实际完成情况'))
  .row(w(4, g('expected', '维修改造校舍1.2万平方米，消除安全隐患。')), w(4, g('actual', '维修改造校舍1.23万平方米，12所学校安全隐患消除。')))
  .head('annual', d(9, '绩效指标(90分)'), h('level1', '一级指标'), h('level2', '二级指标'), h('level3', '三级指标'), h('target', '年度指标值'), h('actual', '实际完成值'), h('weight', '分值'), h('score', '得分'), h('reason', '偏差原因分析及改进措施'))
  .ind('成本指标(0-20)分', '经济成本指标', '平方米维修造价', '≤620元/平方米', '618元/平方米', 15, 15, null)
  .ind(d(3, '产出指标(40-50)分'), '数量指标', '维修改造面积', '≥1.2万平方米', '1.23万平方米', 15, 15, null)
  .ind('质量指标', '工程验收合格率', '100%', '100%', 15, 15, null)
  .ind('时效指标', '开学前完工率', '100%', '100%', 10, 10, null)
  .ind(d(3, '效益指标(20-30)分'), '社会效益指标', '受益学生', '≥5200人', '5310人', 10, 10, null)
  .ind('生态效益指标', '建筑垃圾规范处置率', '100%', '100%', 5, 5, null)
  .ind('可持续影响指标', '校舍使用年限延长', '≥10年', '10年', 10, 10, null)
  .ind('满意度指标(0-10)分', '服务对象满意度指标', '师生满意度', '≥90%', '98%', 10, 10, null)
  .row(w(6, '总分'), t('weight', 100), t('score', 100), null)
  .end()
  .tolerate('weight/level1');
const shanxiClean = form({ id: 'shanxi-span-labels', about: '山西：标签写分值区间“成本指标(0-20)分”，执行率满分写在“资金情况(10分)”', sheets: [shanxi] });

/** 海南: a block label whose points do not agree, a band error, percent sign missing, an amount in 元 under 万元. */
const hainan = new Sheet('绩效自评', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('海南省项目支出绩效自评表')))
  .row(w(9, '（2022年度）'))
  .row(w(2, '项目名称'), w(7, f('projectName', '热带水果标准化生产基地')))
  .row(w(2, '主管部门'), w(3, f('department', '乐东黎族自治县农业农村局')), w(2, '实施单位'), w(2, f('implementingUnit', '乐东县农业服务中心')))
  .fundHead(wd(2, 4, '项目资金（万元）'), h('label', null), h('initialBudget', '年初预算数'), h('annualBudget', '全年预算数'), h('executed', '全年执行数'), h('weight', '分值'), h('rate', '执行率'), h('score', '得分'))
  .fund('total', '年度资金总额', 210, 210, 199.5, 10, '95%', bad('funds/score', 10))
  .fund('part', '其中：财政拨款', 210, 210, 199.5, '—', '95%', '—')
  .fund('part', '其他资金', 0, 0, 0, '—', '—', '—')
  .row(d(2, '年度总体目标'), w(4, '预期目标'), w(4, '实际完成情况'))
  .row(w(4, g('expected', '建设热带水果标准化生产基地5个，面积1200亩。')), w(4, g('actual', '建成标准化生产基地5个，面积1230亩。')))
  .head('annual', d(9, '绩效指标'), h('level1', '一级指标'), h('level2', '二级指标'), h('level3', '三级指标'), h('target', '年度指标值'), h('actual', '实际完成值'), h('weight', '分值'), h('score', '得分'), h('reason', '偏差原因分析及改进措施'))
  .ind(d(4, '产出指标（50分）'), '数量指标', '基地面积', '≥1200亩', bad('actual/unit', '1230公顷'), 20, 20, null)
  .ind('质量指标', '绿色食品认证基地', '≥3个', '3个', 10, 10, null)
  .ind('时效指标', '建设任务按期完成率', '100%', '100%', 10, 10, null)
  .ind('成本指标', '亩均建设成本', '≤1800元', '1622元', 10, 10, null)
  .ind(d(3, '效益指标（30分）'), '经济效益指标', '亩均产值提高', '≥800元', '850元', 10, 10, null)
  .ind('社会效益指标', '示范带动作用', '明显', '未达成', 10, bad('score/band', 9), '受台风影响，观摩培训未开展')
  .ind('生态效益指标', '农药使用量下降率', '≥5%', '5.5%', 10, 10, null)
  .ind('满意度指标（10分）', '服务对象满意度指标', '农户满意度', '≥90%', '93%', 10, 10, null)
  .row(w(6, '总分'), t('weight', 100), t('score', 99), null)
  .end()
  .tolerate('score/over-completion');
const hainanWrong = form({ id: 'hainan-wrong', about: '海南：95%得10分，亩写成公顷，“未达成”得9分', sheets: [hainan] });

export const southcentralForms = [guangxiClean, guizhouWrong, shanxiClean, hainanWrong];
