/** Sheets of other trades, alone or beside a blank form of ours. */
import { Sheet, d, f, form, fx, g, t, title, w } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

/** 360° appraisal, the annual scoring of staff and its summary: points, scores, grades, 指标 — of people. */
const circle = new Sheet('360度测评', { grid: [1, 1, 3, 1, 1, 1, 1, 1] })
  .row(w(8, '中层干部360°绩效测评表（2024年度）'))
  .row('被测评人', '杜晓岚', w(3, '部门：体检中心'), w(3, '测评关系：上级□ 同级☑ 下级□'))
  .row('一级指标', '二级指标', '评价要点', '分值', '上级评分', '同级评分', '下级评分', '加权得分')
  .row(d(2, '工作业绩'), '任务完成', '年度重点任务按时保质完成', 25, 23, 24, 22, 23)
  .row('创新改进', '提出并落实改进措施', 15, 13, 12, 13, 12.7)
  .row(d(2, '团队管理'), '沟通协调', '跨科室协作顺畅', 20, 18, 19, 17, 18)
  .row('人才培养', '带教规培人员', 15, 14, 14, 13, 13.7)
  .row(d(2, '职业素养'), '廉洁自律', '无违纪违规', 15, 15, 15, 15, 15)
  .row('服务满意度', '服务对象满意度≥90%', 10, 9, 9, 9, 9)
  .row(w(3, '总分'), 100, 92, 93, 89, 91.4);
const staff = new Sheet('考核汇总', { grid: [1, 1, 1, 1, 1, 1, 1] })
  .row(w(7, '2024年度职工绩效考核得分汇总'))
  .row('序号', '科室', '姓名', '目标值', '完成值', '得分', '等级')
  .row(1, '体检中心', '杜晓岚', '6000人次', '6210人次', 98, '优')
  .row(2, '体检中心', '方志强', '5200人次', '4980人次', 95.8, '优')
  .row(3, '药剂科', '秦欢', '处方点评100张', '100张', 96, '优')
  .row(w(5, '平均'), fx('AVERAGE(F3:F5)', 96.6), null);
const people = form({
  id: 'fourteenth-360-appraisal',
  about: '医院360°干部测评表（一级指标、二级指标、分值、得分、满意度）与职工考核汇总：都不是预算绩效表',
  sheets: [circle, staff],
});

/** 办公设备购置清单, 会议费明细, 工程量清单: money by line, totals, nothing of performance. */
const purchase = new Sheet('设备购置', { grid: [1, 2, 2, 1, 1, 1, 2] })
  .row(w(7, '剑河县教育和科技局2025年办公设备购置计划'))
  .row('序号', '资产名称', '规格型号', '数量', '单价（元）', '金额（元）', '使用科室')
  .row(1, '台式计算机', '国产处理器 16G/512G', 12, 5200, 62400, '各股室')
  .row(2, '多功能一体机', 'A4 双面', 3, 4800, 14400, '办公室、财务股')
  .row(w(5, '合计'), fx('SUM(F3:F4)', 76800), null);
const meetings = new Sheet('会议费预算', { grid: [1, 2, 1, 1, 1, 1] })
  .row(w(6, '2025年会议费预算明细'))
  .row('月份', '会议名称', '人数', '天数', '标准（元/人天）', '预算（元）')
  .row('3月', '全县教育工作会', 180, 1, 150, 27000)
  .row('8月', '秋季开学工作会', 120, 1, 150, 18000)
  .row(w(5, '小计'), 45000);
const quantities = new Sheet('工程量清单', { grid: [1, 2, 3, 1, 1, 1, 1] })
  .row(w(7, '分部分项工程量清单与计价表'))
  .row('项目编码', '项目名称', '项目特征', '计量单位', '工程量', '综合单价', '合价')
  .row('010101001', '平整场地', '人工配合机械', 'm2', 860, 3.2, 2752)
  .row('010501003', '独立基础', 'C30商品混凝土', 'm3', 42.5, 612, 26010)
  .row(w(6, '合计'), 28762);
const shopping = form({
  id: 'fourteenth-purchase-lists',
  about: '贵州剑河：设备购置计划、会议费明细、工程量清单，没有一张是绩效表',
  sheets: [purchase, meetings, quantities],
});

/** The finance bureau's own examination of how departments manage performance: a scorecard of work, and a supervision ledger. */
const examination = new Sheet('工作考核', { grid: [1, 2, 4, 1, 1, 2] })
  .row(w(6, '2024年度县直部门预算绩效管理工作考核评分表'))
  .row(w(6, '被考核部门：东兰县司法局'))
  .row('考核内容', '考核事项', '评分标准', '标准分', '考核得分', '扣分原因')
  .row(d(2, '组织保障'), '机构人员', '明确牵头股室和专人，得满分', 5, 5, null)
  .row('制度建设', '印发本部门绩效管理办法', 5, 4, '未及时修订')
  .row(d(2, '绩效目标管理'), '目标编报', '绩效目标随预算同步编报，每少一个扣1分', 20, 19, '1个项目漏报')
  .row('目标公开', '随部门预算公开', 10, 10, null)
  .row('绩效监控', '监控报送', '7月底前报送监控表', 20, 20, null)
  .row('绩效自评', '自评覆盖率', '自评覆盖率100%得满分', 30, 30, null)
  .row('结果应用', '整改反馈', '30日内反馈整改', 10, 9, '迟报2天')
  .row(w(3, '总分'), 100, 97, null);
const ledger = new Sheet('问题整改台账', { grid: [1, 2, 3, 2, 1] })
  .row('序号', '项目名称', '发现问题', '整改措施', '完成时限')
  .row(1, '法律援助办案补贴', '绩效指标未细化', '补充数量指标', '2025年4月')
  .row(2, '社区矫正监管', '满意度未开展调查', '年内开展问卷', '2025年6月');
const examined = form({
  id: 'fourteenth-bureau-examination',
  about: '财政局考核部门绩效管理工作的评分表和整改台账，词汇与自评表相同，但不是项目或部门的自评表',
  sheets: [examination, ledger],
});

/** A blank form for the department and one for a project, sent round in one workbook. */
const blankOverall = new Sheet('部门整体（空）', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('overall-self-evaluation')
  .row(w(8, title('部门（单位）整体支出绩效自评表')))
  .row(w(8, '（    年度）'))
  .row(w(2, '部门（单位）名称'), w(6, f('department', null)))
  .fundHead(d(4, '部门资金（万元）'), LB(null), BI(), BA(), EX(), WT(), RT(), SC())
  .fund('total', '年度资金总额', null, null, null, 10, null, null)
  .fund('part', '其中：基本支出', null, null, null, '—', null, '—')
  .fund('part', '项目支出', null, null, null, '—', null, '—')
  .row('年度总体目标', w(3, g('expected', null)), '完成情况', w(3, g('actual', null)))
  .head('annual', L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS())
  .maybe(d(4, '产出指标'), '数量指标', null, null, null, null, null, null)
  .maybe('质量指标', null, null, null, null, null, null)
  .maybe('时效指标', null, null, null, null, null, null)
  .maybe('成本指标', null, null, null, null, null, null)
  .maybe('效益指标', '社会效益指标', null, null, null, null, null, null)
  .maybe('满意度指标', '服务对象满意度指标', null, null, null, null, null, null)
  .row(w(5, '总分'), t('weight', 100), t('score', null), null)
  .end();
const blankProject = new Sheet('项目支出（空）', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, title('项目支出绩效自评表')))
  .row('项目名称', w(3, f('projectName', null)), '主管部门', w(3, f('department', null)))
  .row('实施单位', w(7, f('implementingUnit', null)))
  .fundHead(d(2, '项目资金（万元）'), LB(null), BI(), BA(), EX(), WT(), RT(), SC())
  .fund('total', '年度资金总额', null, null, null, 10, null, null)
  .row('预期目标', w(3, g('expected', null)), '实际完成情况', w(3, g('actual', null)))
  .head('annual', L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS())
  .maybe(d(4, '产出指标'), '数量指标', '指标1：', null, null, null, null, null)
  .maybe('质量指标', '指标1：', null, null, null, null, null)
  .maybe('时效指标', '指标1：', null, null, null, null, null)
  .maybe('……', '……', null, null, null, null, null)
  .maybe('效益指标', '……', '……', null, null, null, null, null)
  .maybe('满意度指标', '服务对象满意度指标', '指标1：', null, null, null, null, null)
  .row(w(5, '总分'), t('weight', 100), t('score', null), null)
  .end();
const blanks = form({
  id: 'fourteenth-blank-pair',
  about: '下发的空白部门整体、项目支出两张自评表，只印了分值10和100，没有人填过，不应报错',
  sheets: [blankOverall, blankProject],
});

export const strangers = [people, shopping, examined, blanks];
