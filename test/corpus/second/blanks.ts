/** Blank forms as handed out, with notes for those who fill them in. */
import { Sheet, d, f, form, g, h, t, title, w, wd } from '../form';

const blank = new Sheet('附件2（空表）', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .row(w(9, '附件2'))
  .begin('project-self-evaluation')
  .row(w(9, title('XX年度项目支出绩效自评表')))
  .row(w(2, '项目名称'), w(7, f('projectName', '（填写说明：与预算批复的项目名称一致）')))
  .row(
    w(2, '主管部门'),
    w(3, f('department', '（填写一级预算部门全称）')),
    '实施单位',
    w(3, f('implementingUnit', null)),
  )
  .fundHead(
    wd(2, 4, '项目资金（万元）'),
    w(2, h('label', null)),
    h('initialBudget', '年初预算数'),
    h('annualBudget', '全年预算数（A）'),
    h('executed', '全年执行数（B）'),
    h('rate', '执行率（B/A）'),
    h('score', '得分（执行率×10）'),
  )
  .fund('total', w(2, '年度资金总额'), null, null, null, null, null)
  .fund('part', w(2, '其中：当年财政拨款'), null, null, null, null, '—')
  .fund('part', w(2, '其他资金'), null, null, null, null, '—')
  .row(wd(2, 2, '年度总体目标'), w(3, '预期目标'), w(4, '实际完成情况'))
  .row(
    w(3, g('expected', '（填写说明：与批复的绩效目标一致）')),
    w(4, g('actual', '（填写说明：对照预期目标逐项填写）')),
  )
  .head(
    'annual',
    d(9, '绩效指标'),
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('target', '年度指标值'),
    h('actual', '实际完成值'),
    h('weight', '分值'),
    h('score', '得分'),
    h('reason', '偏差原因分析及改进措施'),
  )
  .maybe(d(4, '产出指标（50分）'), '数量指标', '（三级指标由各单位自行设置）', null, null, null, null, null)
  .maybe('质量指标', null, null, null, null, null, null)
  .maybe('时效指标', null, null, null, null, null, null)
  .maybe('成本指标', null, null, null, null, null, null)
  .maybe(d(3, '效益指标（30分）'), '经济效益指标', null, null, null, null, null, null)
  .maybe('社会效益指标', null, null, null, null, null, null)
  .maybe('生态效益指标', null, null, null, null, null, null)
  .maybe('满意度指标（10分）', '服务对象满意度指标', null, null, null, null, null, null)
  .row(w(6, '总分'), t('weight', 100), t('score', null), null)
  .end()
  .row(w(9, '填写说明：'))
  .row(w(9, '1.得分一档最高不能超过该指标分值上限。'))
  .row(
    w(
      9,
      '2.定量指标若为正向指标（即指标值为≥*），则得分计算方法应用全年实际值（B）/年度指标值（A）*该指标分值；若为反向指标（即指标值为≤*），则用年度指标值（A）/全年实际值（B）*该指标分值。',
    ),
  )
  .row(w(9, '3.请在“偏差原因分析及改进措施”中说明偏离目标、不能完成目标的原因及拟采取的措施。'));
const blankWithNotes = form({
  id: 'second-blank-notes',
  about: '空表：格内有（填写说明：…），表尾有填写说明',
  sheets: [blank],
});

const sample = new Sheet('样表', { grid: [1, 1, 1, 3, 2, 2] })
  .begin('overall-target')
  .row(w(6, title('部门（单位）整体支出绩效目标申报表（样表）')))
  .row(w(6, '（      年度）'))
  .row(w(2, '部门名称'), w(4, f('department', null)))
  .row(wd(2, 4, '年度主要任务'), '任务名称', '主要内容', w(2, '涉及预算金额（万元）'))
  .row('任务1', null, w(2, null))
  .row('任务2', null, w(2, null))
  .row('……', null, w(2, null))
  .row(w(2, '年度总体目标'), w(4, g('expected', '目标1：\n目标2：\n……')))
  .head(
    'annual',
    d(7, '绩效指标'),
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('target', '指标值'),
    '备注',
  )
  .maybe(d(3, '产出指标'), '数量指标', '指标1：', null, null)
  .maybe('质量指标', '指标1：', null, null)
  .maybe('时效指标', '指标1：', null, null)
  .maybe(d(2, '效益指标'), '社会效益指标', '指标1：', null, null)
  .maybe('可持续影响指标', '指标1：', null, null)
  .maybe('满意度指标', '服务对象满意度指标', '指标1：', null, null)
  .end();
const blankOverall = form({
  id: 'second-blank-overall-target',
  about: '整体绩效目标样表：任务1、目标1、指标1占位',
  sheets: [sample],
});

export const blanks = [blankWithNotes, blankOverall];
