/** Sheets that are none of ours, alone or beside one that is; and two tables of a budget. */
import { Sheet, bad, d, f, form, g, t, title, w } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

const teacher = new Sheet('职称评分', { grid: [1, 1, 3, 1, 1, 1, 2] })
  .row(w(7, '2025年岗位晋级量化评分表'))
  .row('姓名', w(2, '强玉兰'), '现任岗位', '专技九级', '申报岗位', '专技八级')
  .row('一级指标', '二级指标', '评分标准', '分值', '自评得分', '审核得分', '备注')
  .row(d(3, '工作量（40分）'), '课时数', '每周12节为满分，少1节扣1分', 20, 20, 20, null)
  .row('班主任年限', '每满1年计2分', 10, 8, 8, '4年')
  .row('出勤率', '≥98%得满分', 10, 10, 10, null)
  .row(d(2, '业绩（60分）'), '教学成绩', '按年级名次计分', 40, 36, 35, null)
  .row('学生满意度', '≥90%得满分', 20, 20, 20, null)
  .row('总分', null, null, 100, 94, 93, null);
const pay = new Sheet('工资', { grid: [1, 1, 1, 1, 1, 1, 1, 1] })
  .row(w(8, '2025年10月工资发放表'))
  .row(w(8, '单位：富平县某初级中学　　　　单位：元'))
  .row('序号', '姓名', '岗位工资', '薪级工资', '基础性绩效', '奖励性绩效', '扣款', '实发')
  .row(1, '强玉兰', 2440, 1290, 1180, 620, 486, 5044)
  .row(2, '党小龙', 1980, 960, 1080, 580, 412, 4188)
  .row(null, '合计', 4420, 2250, 2260, 1200, 898, 9232);
const audit = new Sheet('采购', { grid: [1, 3, 1, 1, 1, 1, 2] })
  .row(w(7, '2025年教学设备采购清单'))
  .row('序号', '采购项目', '数量', '单位', '单价（元）', '预算金额（元）', '绩效要求')
  .row(1, '智慧黑板', 12, '套', 14500, 174000, '验收合格率100%')
  .row(2, '理化生实验器材', 3, '批', 26000, 78000, '按期到货')
  .row(null, '合计', null, null, null, 252000, null);
const school = form({
  id: 'twentysecond-shaanxi-fuping-school-strangers',
  about:
    '陕西富平某初中：岗位晋级量化评分表（有一级指标、评分标准、自评得分、满意度）、工资表、采购清单，都不是绩效自评表',
  sheets: [teacher, pay, audit],
});

const ledger = new Sheet('预算明细', { grid: [1, 3, 1, 1, 1, 2] })
  .row(w(6, '2024年度专项经费支出明细'))
  .row('序号', '支出内容', '预算数', '执行数', '执行率', '备注')
  .row(1, '渔港航标维护', 40, 40, '100.00%', null)
  .row(2, '渔船定位终端', 56, 53.2, '95.00%', '2台未安装')
  .row(null, '合计', 96, 93.2, '97.08%', null);
const harbour = new Sheet('自评表', { at: 'B2', grid: [1, 1, 2, 1, 1, 1, 1, 2], gaps: [7] })
  .begin('project-self-evaluation')
  .row(w(8, title('2024年度项目支出绩效自评表')))
  .row(
    '项目名称',
    w(3, f('projectName', '渔港安全设施维护')),
    '主管部门',
    w(3, f('department', '东山县海洋与渔业局')),
  )
  .row('实施单位', w(7, f('implementingUnit', '东山县渔港渔船管理中心')))
  .fundHead(d(3, '项目资金（万元）'), LB(), BI(), BA(), EX(), WT(), RT(), SC())
  .fund('total', '年度资金总额', 96, 96, 93.2, 10, '97.08%', 9.71)
  .fund('part', '其中：本年财政拨款', 96, 96, 93.2, '—', '97.08%', '—')
  .row(
    '年度总体目标',
    w(3, g('expected', '维护航标28座，安装渔船定位终端280台。')),
    '实际完成情况',
    w(3, g('actual', '维护航标28座，安装定位终端278台。')),
  )
  .head('annual', L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS())
  .ind(d(5, '产出指标'), d(2, '数量指标'), '维护航标', '28座', '28座', 15, 15, null)
  .ind('安装渔船定位终端', '≥280台', '278台', 15, 14.89, '2艘渔船报废')
  .ind('质量指标', '设备验收合格率', '100%', '100%', 10, 10, null)
  .ind('时效指标', '伏季休渔前安装完成率', '≥95%', '96%', 5, 5, null)
  .ind('成本指标', '每台终端价格', '≤2000元', '1900元', 5, 5, null)
  .ind(d(2, '效益指标'), '社会效益指标', '渔船碰撞事故', '≤3起', '1起', 15, 15, null)
  .ind('可持续影响指标', '设施管护制度', '健全', '健全', 15, 15, null)
  .ind('满意度指标', '服务对象满意度指标', '渔民满意度', '≥90%', '95%', 10, 10, null)
  .row(w(5, '总分'), t('weight', 100), t('score', 99.6), null)
  .end();
const dongshan = form({
  id: 'twentysecond-fujian-dongshan-ledger-and-form',
  about:
    '福建东山：专项经费支出明细（有预算数、执行数、执行率，放过）旁的自评表，97.08%得9.71，278/280得14.89有原因，无错',
  sheets: [ledger, harbour],
});

const trips = new Sheet('08三公', { grid: [2, 1, 1, 1, 1, 1] })
  .begin('budget-08')
  .row(w(6, title('财政拨款“三公”经费支出表')))
  .row(w(3, '单位名称：敖汉旗水利局'), w(3, '单位：万元'))
  .row(
    d(2, '单位名称'),
    d(2, '“三公”经费合计'),
    d(2, '因公出国（境）费'),
    w(2, '公务用车购置及运行费'),
    d(2, '公务接待费'),
  )
  .row('公务用车购置费', '公务用车运行费')
  .row('敖汉旗水利局', bad('budget/row-sum|budget/total', 13.6), 0, 0, 9.4, 3.2)
  .end();
const works = new Sheet('11项目支出', { grid: [1, 2, 2, 1, 1, 1, 1] })
  .begin('budget-11')
  .row(w(7, title('项目支出预算表')))
  .row(w(4, '单位名称：敖汉旗水利局'), w(3, '单位：万元'))
  .row('类型', '项目名称', '项目单位', '合计', '一般公共预算', '政府性基金', '单位资金')
  .row('特定目标类', '小流域治理管护', '敖汉旗水土保持站', 120, 120, 0, 0)
  .row('特定目标类', '节水灌溉设施维修', '敖汉旗水利站', 86, 66, 0, 20)
  .row('运转类', '防汛抗旱值守', '敖汉旗水利局', 24, 24, 0, 0)
  .row('合计', null, null, 230, 210, 0, 20)
  .end();
const salary = new Sheet('备注', { grid: [1, 5] })
  .row(w(2, '编制说明'))
  .row(1, '“三公”经费按预算口径填列。')
  .row(2, '本单位2026年无国有资本经营预算。');
const aohan = form({
  id: 'twentysecond-neimenggu-aohan-budget-tables-wrong',
  about: '内蒙古敖汉旗：三公经费表0+9.4+3.2写成13.6，项目支出预算表合计230无误，编制说明不是表',
  sheets: [trips, works, salary],
  tolerated: ['budget/cross-table'],
});

export const strangers = [school, dongshan, aohan];
