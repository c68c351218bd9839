/** Sheets that are none of ours: a firm's evaluation, a ministry's data table, a ranking of towns, a list of budgets; one beside a form of ours. */
import { Sheet, d, day, f, form, g, m, num, title, w } from '../form';
import { L1, L2, L3, TG } from '../kit';

/** https://longhui.gov.cn/lhxczj/zxzjxx/202212/a6008c6865194c70bdf5ed9d1645cf21.shtml : the firm's table under its report 上会湘报字（2022）第0001号. */
const firm = new Sheet('评价指标体系', { grid: [1, 1, 1, 1, 2, 3, 1, 2] })
  .row(w(8, '附件1'))
  .row(w(8, '隆回县人居环境指挥部乡村振兴项目资金绩效评价指标体系及评分表'))
  .row(w(5, '评价机构：上会会计师事务所（特殊普通合伙）湖南分所'), w(3, '评价基准日：2021年12月31日'))
  .row('一级指标', '二级指标', '三级指标', '分值', '指标解释', '评价标准', '评价得分', '扣分原因')
  .row(d(3, '决策\n（15分）'), '项目立项', '立项依据充分性', 5, '是否符合法律法规', '符合得满分', 5, null)
  .row('绩效目标', '绩效指标明确性', 5, '指标是否细化量化', '一项不明确扣1分', 3, '两项指标未量化')
  .row('资金投入', '预算编制科学性', 5, '是否经过论证', '未论证扣2分', 4, '测算依据不够充分')
  .row(
    d(2, '过程\n（20分）'),
    '资金管理',
    '资金使用合规性',
    10,
    '是否符合制度',
    '每发现一处扣2分',
    8,
    '一处附件不全',
  )
  .row('组织实施', '制度执行有效性', 10, '是否按制度执行', '每发现一处扣2分', 10, null)
  .row(
    d(2, '产出\n（35分）'),
    '产出数量',
    '实际完成率',
    20,
    '实际产出数/计划产出数',
    '按比例得分',
    18.6,
    '两村未完成',
  )
  .row('产出质量', '质量达标率', 15, '达标产出数/实际产出数', '按比例得分', 15, null)
  .row(d(2, '效益\n（30分）'), '项目效益', '人居环境改善', 20, '是否改善', '分三档', 18, '后续管护不到位')
  .row('满意度', '群众满意度', 10, '问卷调查', '≥90%得满分', 10, null)
  .row(w(3, '合计'), 100, w(2, null), 91.6, null)
  .row(w(8, '评价等级：优'));
const thirdParty = form({
  id: 'seventeenth-hunan-third-party-evaluation',
  about: '湖南隆回（公开报告）：会计师事务所的绩效评价指标体系及评分表，不是自评表',
  sheets: [firm],
});

/** hktianyi/Meeting, admin/src/main/webapp/WEB-INF/views/task/kpi/wscgxm.jsp : 吉林, the data behind a ministry's own evaluation. */
const abroad = new Sheet('外事出国', { grid: [1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1] })
  .row(w(11, '外事出国项目专项经费绩效评价表'))
  .row(
    d(2, '一级指标'),
    d(2, '权重'),
    d(2, '二级指标'),
    d(2, '分值'),
    d(2, '三级指标'),
    d(2, '计量单位'),
    d(2, '目标值(标准)'),
    d(2, '分值'),
    w(2, '采集数据项'),
    d(2, '指标值'),
  )
  .row('数据项1', '数据项2')
  .row(
    d(4, '预算绩效'),
    d(4, 50),
    d(2, '预算管理'),
    d(2, 75),
    '预算执行进度（7月）',
    '%',
    '40%',
    7,
    12.4,
    30,
    '41.33%',
  )
  .row('预算调整次数（实际调整数）', '次', 0, 5, 0, '/', 0)
  .row(d(2, '财务管理'), d(2, 25), '用款计划差错率', '%', '0%', 7, 0, 12, '0%')
  .row('是否存在违规行为', '是/否', '否', 13, '否', '/', '否')
  .row(d(3, '项目产出'), d(3, 25), '产出数量', 40, '出国任务完成率', '%', '100%', 20, 4, 4, '100%')
  .row('产出质量', 30, '外事任务是否按照规定程序审批', '是/否', '是', 15, '是', '/', '是')
  .row('产出成本', 10, '是否严格执行出国费标准', '是/否', '是', 10, '是', '/', '是')
  .row(
    d(2, '项目效果'),
    d(2, 25),
    '社会效益',
    20,
    '是否有违反外事纪律事件发生',
    '是/否',
    '否',
    10,
    '否',
    '/',
    '否',
  )
  .row('可持续影响', 30, '是否增加国际合作交流机会', '是/否', '是', 10, '是', '/', '是');
const ministryData = form({
  id: 'seventeenth-jilin-data-evaluation',
  about: '吉林检验检疫：专项经费绩效评价的数据采集表，权重、两列分值、采集数据项，不是自评表',
  sheets: [abroad],
});

/** http://www.yfbzb.com/inviteBid/detail/20210122_210920269.html (福州仓山, 2020年12月) and a staff appraisal beside it. */
const ranking = new Sheet('街镇考评', { grid: [1, 2, 1, 1, 1, 1, 1, 2] })
  .row(w(8, '2020年12月份镇街环境卫生绩效评估成绩表'))
  .row('序号', '镇街', '道路卫生（60分）', '公厕（20分）', '垃圾清运（20分）', '总分', '名次', '存在问题')
  .row(1, '东升街道', 54.2, 17.97, 17.8, 89.97, 1, null)
  .row(2, '三叉街街道', 54.1, 18.05, 17.8, 89.95, 2, '个别垃圾桶外部脏')
  .row(3, '对湖街道', 53.6, 18.02, 18, 89.62, 3, '绿化带内有暴露垃圾')
  .row(w(2, '平均'), 53.97, 18.01, 17.87, 89.85, null, null);
const appraisal = new Sheet('公司考评', { grid: [1, 2, 2, 1, 1, 2] })
  .row(w(6, '环卫作业公司考评得分表'))
  .row('项目', '考评内容', '考评标准', '分值', '得分', '扣分说明')
  .row('清扫保洁', '路面见本色', '每处不洁扣0.5分', 40, 36.5, '城门镇浦道一路等7处')
  .row('垃圾收集', '桶体干净、日产日清', '每处扣1分', 30, 27, '林浦泰山宫前路3处')
  .row('人员管理', '着装、在岗', '每人次扣0.5分', 30, 29, '2人次未着反光衣')
  .row(w(3, '合计'), 100, 92.5, null);
const towns = form({
  id: 'seventeenth-fujian-sanitation-ranking',
  about: '福州仓山（公开通报）：镇街环境卫生绩效评估成绩表和作业公司考评得分表，不是绩效自评表',
  sheets: [ranking, appraisal],
});

/**
 * https://dzfy.hicourt.gov.cn/article/detail/2019/07/id/8388570.shtml (儋州市法院): the result of its evaluation in one small table and
 * the list of its projects are none of ours; the declaration of the year after, in the words of the place, is.
 */
const result = new Sheet('评价结果', { grid: [1, 1, 1, 1] })
  .row(w(4, '绩效评价结果'))
  .row('评价内容', '分值', '得分', '绩效等级')
  .row('投入', 15, 15, '优')
  .row('过程', 55, 49.04, '良')
  .row('产出', 20, 20, '优')
  .row('效果', 10, 10, '优')
  .row('合计', 100, 94.04, '优')
  .row(w(4, '注：优（≥90）  良（≥80，<90）  中（≥60，<80）  差（<60）'));
const projects = new Sheet('项目资金进度', { grid: [1, 3, 1, 1, 1] })
  .row(w(5, '2018年项目资金支出进度表'))
  .row(w(3, '儋州市人民法院'), w(2, day('2018-12-31')))
  .row('序号', '项目', '年初预算数', '年末支出', '支出进度')
  .row(1, '法院执行', num(6), num(6), '100%')
  .row(2, '案件审判', num(411.95), num(411.95), '100%')
  .row(3, '两庭及装备更新维护', num(195), num(195), '100%')
  .row(w(2, '合计'), num(612.95), num(612.95), '100%');
const trial = new Sheet('2019目标', { grid: [1, 1, 1, 2, 1] })
  .begin('project-target')
  .row(w(5, title('2019年项目绩效目标表')))
  .row('项目名称', w(2, f('projectName', '案件审判')), '预算部门', f('department', '儋州市人民法院'))
  .row(d(2, '资金情况（万元）'), w(2, m('total', 'label', '年度预算')), w(2, m('total', 'amount', 420)))
  .row(w(2, m('part', 'label', '其中：财政拨款')), w(2, m('part', 'amount', 420)))
  .row('年度目标', w(4, g('expected', '审结各类案件8000件，保障审判工作顺利开展。')))
  .head('annual', d(8, '绩效指标'), L1(), L2(), L3(), TG('目标值'))
  .ind(d(4, '产出指标'), '数量指标', '审结案件数', '≥8000件')
  .ind('质量指标', '一审案件改判发回率', '≤2.5%')
  .ind('时效指标', '法定审限内结案率', '≥98%')
  .ind('成本指标', '案均办案成本', '≤520元')
  .ind(d(2, '效益指标'), '社会效益指标', '调解撤诉率', '≥30%')
  .ind('可持续影响指标', '化解涉诉信访案件', '≥40件')
  .ind('满意度指标', '服务对象满意度指标', '当事人满意度', '≥85%')
  .end();
const danzhou = form({
  id: 'seventeenth-hainan-danzhou-court-results',
  about: '海南儋州法院（公开报告）：评价结果小表和项目资金进度表不属于本系统，旁边一张绩效目标表无错',
  sheets: [result, projects, trial],
  tolerated: ['cross/missing-project', 'cross/amount', 'field/missing'],
});

export const strangers = [thirdParty, ministryData, towns, danzhou];
