/** Models that follow the money from decision to effect: 银川, 广水, older Hunan and Guangdong scorecards. */
import { Sheet, bad, d, f, form, g, h, num, t, title, w, wd } from '../form';

/** 宁夏: 决策 10 / 管理 25 / 产出 30 / 效益 35; 参考分值; execution is one of the rows. */
const irrigation = new Sheet('自评打分表', { grid: [1, 1, 2, 1, 3, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('2021年度财政支出项目绩效自评表')))
  .row(w(2, '项目名称'), w(7, f('projectName', '灌区续建配套与节水改造')))
  .row(w(2, '主管部门'), w(3, f('department', '平罗县水务局')), '实施单位', w(3, f('implementingUnit', '平罗县灌溉管理所')))
  .row(w(2, '项目资金（万元）'), '预算数', 1200, '实际支出', 1164, '执行率', w(2, '97%'))
  .row(w(2, '年度绩效目标'), w(3, g('expected', '砌护支渠18公里，改善灌溉面积2.1万亩。')), '完成情况', w(3, g('actual', '砌护支渠18公里，改善灌溉面积2.1万亩。')))
  .head('annual', h('level1', '一级指标'), h('level2', '二级指标'), h('level3', '三级指标'), h('weight', '参考分值'), h('scoringText', '评分标准'), h('target', '指标值（A）'), h('actual', '全年实际值（B）'), h('score', '得分'), h('reason', '未完成原因及改进措施'))
  .ind(d(2, '项目决策（10分）'), '项目立项', '立项依据充分性', 5, '符合政策和规划得满分', '充分', '充分', 5, null)
  .ind('绩效目标', '绩效目标明确性', 5, '目标细化量化得满分', '明确', '明确', 5, null)
  .ind(d(4, '项目管理（25分）'), d(2, '资金管理'), '预算执行率', 10, '执行率×分值', '100%', '97%', 9.7, '质保金36万元未到支付期')
  .ind('资金使用合规性', 5, '发现一处不合规扣2分', '合规', '合规', 5, null)
  .ind(d(2, '组织实施'), '管理制度健全性', 5, '制度健全得满分', '健全', '健全', 5, null)
  .ind('制度执行有效性', 5, '执行到位得满分', '有效', '有效', 5, null)
  .ind(d(3, '项目产出（30分）'), '数量指标', '砌护支渠长度', 12, '完成得满分，未完成按比例得分', '≥18公里', '18公里', 12, null)
  .ind('质量指标', '单元工程合格率', 10, '完成得满分，未完成按比例得分', '100%', '100%', 10, null)
  .ind('时效指标', '按期完工率', 8, '完成得满分，未完成按比例得分', '100%', '100%', 8, null)
  .ind(d(4, '项目效益（35分）'), '经济效益', '亩均节水量', 10, '完成得满分，未完成按比例得分', '≥45立方米', '46立方米', 10, null)
  .ind('社会效益', '改善灌溉面积', 10, '完成得满分，未完成按比例得分', '≥2.1万亩', '2.1万亩', 10, null)
  .ind('可持续影响', '工程管护机制', 5, '分三档', '健全', '健全', 5, null)
  .ind('满意度', '灌区群众满意度', 10, '完成得满分，未完成按比例得分', '≥90%', '93%', 10, null)
  .row(w(3, '合计'), t('weight', 100), w(3, null), t('score', 99.7), null)
  .end();
export const yinchuanClean = form({ id: 'ningxia-process-clean', about: '宁夏：决策/管理/产出/效益，参考分值，执行率是其中一行', sheets: [irrigation] });

/** 湖北广水-like: 项目决策 2 / 管理 13 / 绩效 85, with self score and review score; one score above its points, sum off. */
const union = new Sheet('评价指标体系', { grid: [1, 1, 2, 1, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('2021年度项目支出绩效自评表')))
  .row('项目名称', w(3, f('projectName', '困难职工帮扶')), '项目单位', w(4, f('implementingUnit', '孝昌县总工会')))
  .row('项目资金', '预算安排', '48万元', '实际到位', '48万元', '实际支出', '47.2万元', w(2, '执行率98.33%'))
  .head('annual', h('level1', '一级指标'), h('level2', '二级指标'), h('level3', '三级指标'), h('weight', '分值'), h('target', '年初指标值'), h('actual', '年终完成值'), h('score', '自评分'), h('reviewScore', '复核分'), '备注')
  .ind('项目决策', '项目立项', '立项规范性', 2, '规范', '规范', 2, 2, null)
  .ind(d(3, '项目管理'), '业务管理', '帮扶档案完整率', 5, '100%', '100%', 5, 5, null)
  .ind(d(2, '财务管理'), '资金使用合规性', 4, '合规', '合规', bad('score/exceeds-weight', 5), 4, null)
  .ind('预算执行率', 4, '100%', '98.33%', 3.93, 3.93, '结余0.8万元收回')
  .ind(d(5, '项目绩效'), d(2, '项目产出'), '慰问困难职工', 20, '≥320人', '326人', 20, 20, null)
  .ind('金秋助学人数', 20, '≥60人', '54人', bad('score/unmet-full', 20), 18, '部分学生未提供录取材料')
  .ind(d(2, '项目效果'), '困难职工脱困率', 25, '≥30%', '32%', 25, 25, null)
  .ind('职工队伍稳定', 10, '稳定', '稳定', 10, 10, null)
  .ind('满意度', '职工满意度', 10, '≥95%', '96%', 10, 10, null)
  .row(w(3, '合计'), t('weight', 100), w(2, null), bad('total/score', t('score', 99)), 97.93, null)
  .end();
export const guangshuiWrong = form({ id: 'hubei-process-review', about: '决策/管理/绩效，自评分与复核分两列；超分值、欠产满分、合计错', sheets: [union] });

/** 湖南 older overall scorecard: 投入/过程/产出/效果 with stepped deductions; no targets to compare with. */
const scorecard = new Sheet('整体支出评分表', { grid: [1, 1, 2, 1, 2, 4, 1, 2] })
  .begin('overall-self-evaluation')
  .row(w(8, title('部门整体支出绩效自评表')))
  .row(w(8, '单位：资兴市交通运输局                （2018年度）'))
  .head('annual', h('level1', '一级指标'), h('level2', '二级指标'), h('level3', '三级指标'), h('weight', '分值'), h('description', '指标解释'), h('scoringText', '评分标准'), h('score', '自评得分'), h('reason', '扣分原因和其他说明'))
  .ind(d(3, '投入\n（15分）'), d(2, '目标设定'), '绩效目标合理性', 5, '部门所设立的整体绩效目标依据是否充分', '符合得5分，一项不符扣1分，扣完为止', 5, null)
  .ind('绩效指标明确性', 5, '绩效指标是否清晰、细化、可衡量', '符合得5分，一项不符扣1分，扣完为止', 4, '个别指标未量化')
  .ind('预算配置', '在职人员控制率', 5, '在职人员控制率=（在职人员数/编制数）×100%', '在职人员控制率≤100%，计5分；每超过一个百分点扣0.5分，扣完为止', 5, null)
  .ind(d(5, '过程\n（45分）'), d(3, '预算执行'), '预算完成率', 15, '（上年结转+年初预算+本年追加预算-年末结余）/（上年结转+年初预算+本年追加预算）×100%', '100%计满分，每低于5%扣2分，扣完为止', 13, '公路改造工程跨年度结算')
  .ind('预算控制率', 10, '本年追加预算/年初预算×100%', '0计满分；0-10%（含）计8分；10-20%（含）计6分；20%以上不得分', 8, '年中追加公路水毁修复资金')
  .ind('公用经费控制率', 10, '实际支出公用经费总额/预算安排公用经费总额×100%', '≤100%计满分，每超出1%扣1分，扣完为止', 10, null)
  .ind(d(2, '预算管理'), '管理制度健全性', 5, '部门为加强预算管理而制定的制度是否健全', '健全计满分，一项不健全扣1分', 5, null)
  .ind('预决算信息公开性', 5, '是否按规定内容、时限公开预决算信息', '一项不符扣1分', 5, null)
  .ind(d(2, '产出及效率\n（20分）'), d(2, '职责履行'), '重点工作实际完成率', 10, '重点工作实际完成数/计划数×100%', '每低1%扣0.5分', 10, null)
  .ind('农村公路建设里程', 10, '当年完成里程/计划里程', '每低1%扣0.5分', 10, null)
  .ind(d(2, '效果\n（20分）'), '履职效益', '社会效益', 10, '履职对社会发展所带来的直接或间接影响', '分三档评分', 10, null)
  .ind('满意度', '社会公众满意度', 10, '社会公众对部门履职效果的满意程度', '90%（含）以上计10分；80%-90%计6分；低于80%不计分', 10, null)
  .row(w(3, '合计'), t('weight', 100), w(2, null), t('score', 95), null)
  .end();
export const hunanScorecard = form({ id: 'hunan-scorecard-clean', about: '湖南旧版整体评分表：投入/过程/产出/效果，评分标准列，无指标值无实际值', sheets: [scorecard] });

/** 广东: 部门整体 with three nested label levels, 佐证材料 column and a sum typed by hand. */
const guangdong = new Sheet('2022整体自评', { grid: [1, 1, 2, 3, 1, 1, 1, 2, 2] })
  .begin('overall-self-evaluation')
  .row(w(9, title('2022年度部门整体支出绩效自评表')))
  .row(w(2, '部门名称'), w(3, f('department', '阳山县财政局')), w(2, '填报人及电话'), w(2, '李洁 0763-7880000'))
  .fundHead(wd(2, 3, '部门预算执行情况（万元）'), h('label', null), h('initialBudget', '年初预算数'), h('annualBudget', '调整预算数（A）'), h('executed', '决算数（B）'), h('rate', '执行率（B/A）'), w(2, h('reason', '说明')))
  .fund('total', '支出合计', num(3260.4), num(3412.86), num(3208.09), '94.00%', w(2, '项目尾款按合同于次年支付'))
  .fund('part', '财政拨款', num(3260.4), num(3412.86), num(3208.09), '94.00%', w(2, null))
  .head('annual', h('level1', '一级指标'), h('level2', '二级指标'), h('level3', '三级指标'), h('description', '指标说明'), h('weight', '指标权重'), h('score', '自评得分'), h('actual', '完成情况'), w(1, h('reason', '未达标原因')), '佐证材料')
  .ind(d(3, '履职效能'), d(2, '产出'), '财政投资评审项目数', '年度评审任务完成情况', 20, 20, '评审186个项目，完成率103%', null, '评审台账')
  .ind('预算绩效目标审核覆盖率', '项目绩效目标审核情况', 15, 15, '100%', null, '审核意见')
  .ind('效益', '财政资金使用效益', '核减不合理支出', 15, 14, '核减率8.6%', '部分资料报送不全影响评审深度', '评审报告')
  .ind(d(4, '管理效率'), d(2, '预算管理'), '预算编制约束性', '年中调剂情况', 10, 9, '调剂率4.7%', '新增机构改革经费', '调剂文件')
  .ind('财务管理合规性', '审计、检查情况', 10, 10, '无违规', null, '审计报告')
  .ind('信息公开', '预决算公开合规性', '公开时限与内容', 10, 10, '按时公开', null, '网页截图')
  .ind('资产管理', '固定资产利用率', '在用固定资产占比', 10, 10, '98.7%', null, '资产年报')
  .ind('满意度', '服务对象满意度', '服务对象满意度', '预算单位满意度', 10, bad('score/reason-missing', 9), '91.2%', null, '问卷')
  .row(w(4, '合计'), t('weight', 100), bad('total/score', t('score', 98)), w(3, null))
  .end();
export const guangdongOverall = form({ id: 'guangdong-overall', about: '广东整体：履职效能/管理效率，完成情况列，无指标值列，合计98（应97）', sheets: [guangdong] });

export const processForms = [yinchuanClean, guangshuiWrong, hunanScorecard, guangdongOverall];
