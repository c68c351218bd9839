/** Grids that came through a text conversion: no merges, cells slid left or right in some rows. */
import { Sheet, bad, d, f, form, g, h, may, own, t, title, w } from '../form';

/** All merges gone, nothing slid. */
const plain = new Sheet('绩效自评表', { merges: false })
  .begin('project-self-evaluation')
  .row(w(9, title('2023年度项目支出绩效自评表')))
  .row('项目名称', w(8, f('projectName', '水库移民后期扶持')))
  .row('主管部门', w(4, f('department', '涟源市水利局')), '实施单位', w(3, f('implementingUnit', '涟源市库区移民事务中心')))
  .fundHead(d(5, '项目资金（万元）'), w(2, h('label', null)), h('initialBudget', '年初预算数'), h('annualBudget', '全年预算数'), h('executed', '全年执行数'), h('weight', '分值'), h('rate', '执行率'), h('score', '得分'))
  .fund('total', w(2, '年度资金总额'), 920, 980, 950.6, 10, '97%', 9.7)
  .fund('part', w(2, '其中：当年财政拨款'), 920, 920, 890.6, null, null, null)
  .fund('part', w(2, '上年结转资金'), null, 60, 60, null, null, null)
  .fund('part', w(2, '其他资金'), null, null, null, null, null, null)
  .row(d(2, '年度总体目标'), w(4, '预期目标'), w(4, '实际完成情况'))
  .row(w(4, g('expected', '发放移民直补资金，实施库区基础设施项目22个。')), w(4, g('actual', '直补资金全部发放，实施基础设施项目22个。')))
  .head('annual', d(10, '绩效指标'), h('level1', '一级指标'), h('level2', '二级指标'), h('level3', '三级指标'), h('target', '年度指标值'), h('actual', '实际完成值'), h('weight', '分值'), h('score', '得分'), h('reason', '偏差原因分析及改进措施'))
  .ind(d(5, '产出指标（50分）'), d(2, '数量指标'), '实施基础设施项目', '22个', '22个', 10, 10, null)
  .ind('直补移民人数', '≥1.36万人', '1.36万人', 10, 10, null)
  .ind('质量指标', '项目验收合格率', '100%', '100%', 10, 10, null)
  .ind('时效指标', '直补资金发放及时率', '100%', '100%', 10, 10, null)
  .ind('成本指标', '直补标准', '600元/人', '600元/人', 10, 10, null)
  .ind(d(3, '效益指标（30分）'), '经济效益指标', '移民人均可支配收入增长', '≥7%', '7.3%', 10, 10, null)
  .ind('社会效益指标', '库区社会稳定', '保持稳定', '保持稳定', 10, 10, null)
  .ind('可持续影响指标', '基础设施管护', '长效', '长效', 10, 9, '个别项目管护责任人未落实，已明确')
  .ind('满意度指标（10分）', '服务对象满意度指标', '移民满意度', '≥90%', '94%', 10, 10, null)
  .row(w(6, '总分'), t('weight', 100), t('score', 98.7), null)
  .end();
const mergesLost = form({ id: 'lost-merges-clean', about: '合并全部丢失，位置未动', sheets: [plain] });

/** Slid: blank cells of merged labels were dropped, so rows under a merged label begin further left. */
const slidSelf = new Sheet('自评（转换）', { merges: false })
  .begin('project-self-evaluation')
  .row(w(9, title('2022年度项目支出绩效自评表')))
  .row('项目名称', w(8, f('projectName', '村级组织运转经费')))
  .row('主管部门', w(4, f('department', '双峰县财政局')), '实施单位', w(3, f('implementingUnit', '双峰县荷叶镇人民政府')))
  .fundHead(d(3, '项目资金（万元）'), w(2, h('label', null)), h('initialBudget', '年初预算数'), h('annualBudget', '全年预算数'), h('executed', '全年执行数'), h('weight', '分值'), h('rate', '执行率'), h('score', '得分'))
  .fund('total', w(2, '年度资金总额'), 365, 365, 365, 10, '100%', 10)
  .fund('part', w(2, '其中：当年财政拨款'), 365, 365, 365, null, null, null)
  .row(d(2, '年度总体目标'), w(4, '预期目标'), w(4, '实际完成情况'))
  .row(w(4, g('expected', '保障全镇38个村（社区）组织正常运转。')), w(4, g('actual', '38个村（社区）运转经费足额拨付。')))
  .head('annual', '绩效指标', h('level1', '一级指标'), h('level2', '二级指标'), h('level3', '三级指标'), h('target', '年度指标值'), h('actual', '实际完成值'), h('weight', '分值'), h('score', '得分'), h('reason', '偏差原因分析及改进措施'))
  .slid(null, own('level1', '产出指标（50分）'), own('level2', '数量指标'), own('level3', '保障村（社区）数量'), own('target', '38个'), own('actual', '38个'), own('weight', 15), own('score', 15))
  .slid(null, bad('layout/displaced-row', own('level3', '保障村干部人数')), own('target', '≥186人'), own('actual', '192人'), own('weight', 10), own('score', 10))
  .slid(null, bad('layout/displaced-row', own('level2', '质量指标')), own('level3', '经费使用合规率'), own('target', '100%'), own('actual', '100%'), own('weight', 15), own('score', 15))
  .slid(null, bad('layout/displaced-row', own('level2', '时效指标')), own('level3', '经费拨付及时率'), own('target', '100%'), own('actual', '100%'), own('weight', 10), own('score', 10))
  .slid(null, own('level1', '效益指标（30分）'), own('level2', '社会效益指标'), own('level3', '基层组织服务能力'), own('target', '提升'), own('actual', '提升'), own('weight', 20), own('score', 20))
  .slid(null, bad('layout/displaced-row', own('level2', '可持续影响指标')), own('level3', '村级运转保障机制'), own('target', '健全'), own('actual', '健全'), own('weight', 10), own('score', 10))
  .slid(null, own('level1', '满意度指标（10分）'), own('level2', '服务对象满意度指标'), own('level3', '村民满意度'), own('target', '≥90%'), own('actual', '95%'), own('weight', 10), own('score', 10))
  .loose(w(6, '总分'), t('weight', 100), t('score', 100))
  .end()
  .tolerate('indicator/level2-missing');
const slidLeft = form({ id: 'lost-merges-slid-left', about: '转换后丢失合并，合并标签下的行左移一至二列', sheets: [slidSelf] });

/** Slid right: labels doubled by the merge push the row on; the basis falls off the edge. */
const slidTarget = new Sheet('目标（转换）', { merges: false, grid: [1, 1, 1, 1, 1, 1, 1, 1] })
  .begin('project-target')
  .row(w(8, title('2024年江岸区项目支出(绩效目标)申报表')))
  .row('项目名称', w(3, f('projectName', '社区网格化服务')), '项目代码', w(3, f('projectCode', '42010224T000000301')))
  .row('项目主管部门', w(3, f('department', '区民政局')), '项目执行单位', w(3, f('implementingUnit', '区社区服务中心')))
  .row('项目负责人', w(3, f('leader', '胡静')), '联系电话', w(3, f('phone', '027-82730000')))
  .row('项目年度', w(7, f('year', '2024年')))
  .loose('年度绩效目标表')
  .head('annual', '目标名称', h('level1', '一级指标'), h('level2', '二级指标'), h('level3', '三级指标'), h('target', '指标值'), h('weight', '分值权重'), h('basis', '指标值确定依据'), null)
  .slid('年度绩效目标1', own('level1', '产出指标'), own('level2', '数量指标'), own('level3', '配备网格员'), own('target', '≥160人'), own('weight', 20), own('basis', '计划数据'))
  .slid(null, null, bad('layout/displaced-row', null), own('level2', '质量指标'), own('level3', '事件办结率'), own('target', '≥98%'), own('weight', 10), own('basis', '历史数据'))
  .slid(null, null, own('level2', '时效指标'), own('level3', '事件响应及时率'), own('target', '100%'), own('weight', 10), own('basis', '计划数据'))
  .slid(null, null, bad('layout/displaced-row', own('level1', '效益指标')), own('level2', '社会效益指标'), own('level3', '社区治理水平'), own('target', '有效提升'), own('weight', 30), own('basis', '计划数据'))
  .slid(bad('layout/displaced-row', own('level1', '满意度指标')), own('level2', '服务对象满意度指标'), own('level3', '居民满意度'), own('target', '≥90%'), own('weight', 10), own('basis', '问卷调查'))
  .end()
  .tolerate('indicator/level2-missing');
const slidRight = form({ id: 'lost-merges-slid-target', about: '申报表转换后：有的行右移一列，有的左移一列', sheets: [slidTarget] });

/** Merges of the columns kept by repeating the text: every merged cell's text stands in each of its cells. */
const doubled = new Sheet('重复填充')
  .begin('project-self-evaluation')
  .loose(title('2023年度项目支出绩效自评表'))
  .row('项目名称', f('projectName', '城市绿化养护'), '城市绿化养护', '城市绿化养护', '城市绿化养护', '城市绿化养护', '城市绿化养护', '城市绿化养护', '城市绿化养护')
  .row('主管部门', f('department', '东台市城市管理局'), '东台市城市管理局', '东台市城市管理局', '东台市城市管理局', '实施单位', f('implementingUnit', '东台市园林管理处'), '东台市园林管理处', '东台市园林管理处')
  .fundHead('项目资金（万元）', h('label', '项目资金'), '项目资金', h('initialBudget', '年初预算数'), h('annualBudget', '全年预算数'), h('executed', '全年执行数'), h('weight', '分值'), h('rate', '执行率'), h('score', '得分'))
  .fund('total', '项目资金（万元）', own('label', '年度资金总额'), own('label', '年度资金总额'), 1320, 1320, 1293.6, 10, '98%', 9.8)
  .fund('part', '项目资金（万元）', own('label', '其中：财政拨款'), own('label', '其中：财政拨款'), 1320, 1320, 1293.6, '—', '98%', '—')
  .row('年度总体目标', '预期目标', '预期目标', '预期目标', '预期目标', '实际完成情况', '实际完成情况', '实际完成情况', '实际完成情况')
  .row('年度总体目标', g('expected', '养护城市绿地186公顷。'), '养护城市绿地186公顷。', '养护城市绿地186公顷。', '养护城市绿地186公顷。', g('actual', '养护城市绿地186公顷，绿地完好。'), '养护城市绿地186公顷，绿地完好。', '养护城市绿地186公顷，绿地完好。', '养护城市绿地186公顷，绿地完好。')
  .head('annual', '绩效指标', h('level1', '一级指标'), h('level2', '二级指标'), h('level3', '三级指标'), h('target', '年度指标值'), h('actual', '实际完成值'), h('weight', '分值'), h('score', '得分'), h('reason', '偏差原因分析及改进措施'))
  .ind('绩效指标', '产出指标', '数量指标', '养护绿地面积', '186公顷', '186公顷', 20, 20, null)
  .ind('绩效指标', '产出指标', '质量指标', '养护考核优良率', '≥90%', '92%', 10, 10, null)
  .ind('绩效指标', '产出指标', '时效指标', '问题整改及时率', '≥95%', '88%', 10, bad('score/exceeds-weight', 12), '人员不足')
  .ind('绩效指标', '产出指标', '成本指标', '每公顷养护成本', '≤7.1万元', '6.95万元', 10, 10, null)
  .ind('绩效指标', '效益指标', '社会效益指标', '市民休闲环境', '改善', '改善', 15, 15, null)
  .ind('绩效指标', '效益指标', '生态效益指标', '绿地率', '≥38%', '38.6%', 15, 15, null)
  .ind('绩效指标', '满意度指标', '服务对象满意度指标', '市民满意度', '≥90%', '91%', 10, 10, null)
  .row('总分', '总分', '总分', '总分', '总分', '总分', t('weight', 100), may('total/score', t('score', 101.8)), null)
  .end()
  .tolerate('score/unmet-full', 'score/quantitative');
const doubledText = form({ id: 'merges-as-repeats', about: '取消合并后每格重复填充', sheets: [doubled] });

export const lostMergeForms = [mergesLost, slidLeft, slidRight, doubledText];
