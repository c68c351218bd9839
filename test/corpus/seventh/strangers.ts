/** Sheets that are none of ours although they speak of 绩效, 得分 and 指标; and blank forms. */
import { Sheet, d, f, form, g, t, title, w } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

const appraisal = new Sheet('年度考核', { grid: [1, 1, 1, 2, 1, 1, 1] })
  .row(w(7, '事业单位工作人员2024年度绩效考核评分表'))
  .row('姓名', '达某', '部门', '草原站', '岗位', '技术员', null)
  .row('序号', '考核项目', '权重', '考核标准', '分值', '自评得分', '考核组评分')
  .row(1, '德', '20%', '遵纪守法、职业道德', 20, 19, 19)
  .row(2, '能', '20%', '业务能力、组织协调', 20, 18, 18)
  .row(3, '勤', '15%', '出勤率不低于95%', 15, 15, 15)
  .row(4, '绩', '35%', '完成年度目标任务', 35, 33, 32)
  .row(5, '廉', '10%', '廉洁自律', 10, 10, 10)
  .row(w(4, '合计'), 100, 95, 94)
  .row(w(4, '考核等次：优秀□　合格☑'), w(3, '签字：'));
const salary = new Sheet('绩效工资', { grid: [1, 1, 1, 1, 1, 1] })
  .row(w(6, '2024年12月奖励性绩效工资发放表（单位：元）'))
  .row('序号', '姓名', '基础性绩效', '奖励性绩效', '扣款', '实发')
  .row(1, '达某', 1500, 820, 0, 2320)
  .row(2, '乌某', 1500, 760, 50, 2210)
  .row('合计', null, 3000, 1580, 50, 4530);
const people = form({
  id: 'seventh-strangers-appraisal',
  about: '德能勤绩廉年度考核评分表、绩效工资发放表：都不是预算绩效表',
  sheets: [appraisal, salary],
});

const review = new Sheet('评价打分表', { grid: [1, 1, 1, 1, 3, 1, 2] })
  .row(w(7, '高标准农田建设项目财政重点评价打分表（第三方）'))
  .row('一级指标', '二级指标', '三级指标', '标准分', '评分标准', '评价得分', '扣分依据')
  .row(
    d(2, '决策（20）'),
    '项目立项',
    '立项依据充分性',
    10,
    '①符合国家法律法规得5分；②与部门职责相符得5分',
    10,
    null,
  )
  .row('绩效目标', '绩效目标合理性', 10, '目标与实际工作内容相关得10分', 8, '部分指标未量化')
  .row(d(2, '过程（20）'), '资金管理', '预算执行率', 10, '执行率×10', 9.2, '执行率92%')
  .row('组织实施', '制度执行有效性', 10, '每发现一处不合规扣2分', 8, '监理日志缺失1处')
  .row('产出（30）', '产出数量', '建成面积完成率', 30, '完成率×30', 30, null)
  .row('效益（30）', '实施效益', '亩均增产', 30, '≥50公斤得满分', 27, '增产45公斤')
  .row(w(3, '合计'), 100, null, 92.2, null);
const problems = new Sheet('问题清单', { grid: [1, 2, 3, 3, 1] })
  .row(w(5, '绩效评价发现问题整改清单'))
  .row('序号', '问题类别', '问题描述', '整改措施', '完成时限')
  .row(
    1,
    '绩效目标',
    '绩效指标设置不够细化，部分三级指标无法衡量',
    '结合2025年预算编制重新设置指标值',
    '2025年1月底',
  )
  .row(2, '资金管理', '预算执行率偏低，全年执行数仅占全年预算数的72%', '加快支付进度', '2025年3月底')
  .row(3, '自评质量', '自评得分与实际完成值不符', '组织复核', '立行立改');
const thirdParty = form({
  id: 'seventh-strangers-third-party',
  about: '第三方重点评价打分表（决策、过程、产出、效益）和问题整改清单：不是自评表',
  sheets: [review, problems],
});

const policy = new Sheet('办法', { grid: [8] })
  .row('项目支出绩效评价管理办法（节选）')
  .row('第一条　为全面实施预算绩效管理，提高财政资源配置效率和使用效益，制定本办法。')
  .row(
    '第二条　单位自评应当填报项目支出绩效自评表，内容包括项目总体绩效目标、各项绩效指标完成情况以及预算执行情况。',
  )
  .row(
    '第三条　单位自评指标的权重由各单位根据项目实际情况确定。原则上预算执行率和一级指标权重统一设置为：预算执行率10%、产出指标50%、效益指标30%、服务对象满意度指标10%。',
  )
  .row('第四条　对未完成绩效目标或偏离绩效目标较大的项目要分析并说明原因，研究提出改进措施。')
  .row('第五条　本办法自印发之日起施行。');
const directory = new Sheet('附件目录', { grid: [1, 4, 1] })
  .row('序号', '附件名称', '页码')
  .row(1, '项目支出绩效自评表', 3)
  .row(2, '部门整体支出绩效自评表', 5)
  .row(3, '部门整体支出绩效评价基础数据表', 7)
  .row(4, '项目绩效目标申报表', 9);
const summary = new Sheet('自评汇总', { grid: [1, 3, 1, 1, 1, 1, 1] })
  .row(w(7, '2024年度县直部门项目绩效自评结果汇总表'))
  .row('序号', '项目名称', '全年预算数', '全年执行数', '执行率', '自评得分', '自评等级')
  .row(1, '农村公路养护', 320, 316, '98.75%', 98.6, '优')
  .row(2, '校园安保服务', 146, 146, '100%', 99, '优')
  .row(3, '环境监测运维', 88, 70.4, '80%', 88.5, '良');
const texts = form({
  id: 'seventh-strangers-policy',
  about: '办法条文、附件目录（列出各表名称）、自评结果汇总表：提到绩效自评很多，但都不是自评表',
  sheets: [policy, directory, summary],
});

const marks = new Sheet('期末成绩', { grid: [1, 1, 1, 1, 1, 1, 1] })
  .row(w(7, '七年级（3）班期末成绩表'))
  .row('学号', '姓名', '语文', '数学', '英语', '总分', '等级')
  .row(1, '扎西', 88, 92, 79, 259, '良')
  .row(2, '卓玛', 95, 90, 93, 278, '优');
const purchases = new Sheet('采购清单', { grid: [1, 2, 2, 1, 1, 1, 1, 1] })
  .row(w(8, '2024年办公设备采购清单'))
  .row('序号', '名称', '规格型号', '单位', '数量', '单价（元）', '金额（元）', '备注')
  .row(1, '台式计算机', 'i5/16G/512G', '台', 12, 5200, 62400, null)
  .row(2, '多功能一体机', 'A4黑白', '台', 3, 2400, 7200, null)
  .row('合计', null, null, null, null, null, 69600, null);
const ledger = new Sheet('明细账', { grid: [1, 1, 3, 1, 1, 1] })
  .row(w(6, '科目：50101 工资福利支出　　2024年'))
  .row('日期', '凭证号', '摘要', '借方', '贷方', '余额')
  .row('2024-01-10', '记-5', '发放1月工资', 186500, 0, 186500)
  .row('2024-02-08', '记-3', '发放2月工资', 186900, 0, 373400);
const common = new Sheet('指标库', { grid: [1, 1, 1, 2, 3] })
  .row(w(5, '行业共性绩效指标参考'))
  .row('行业领域', '指标类别', '指标名称', '指标解释', '计算方法')
  .row('教育', '产出类', '新增学位数', '反映项目新增学位情况', '当年新增学位合计')
  .row('教育', '效益类', '大班额消除比例', '反映大班额消除情况', '消除班数/大班额班数×100%');
const ordinary = form({
  id: 'seventh-strangers-ordinary',
  about: '成绩表、采购清单、明细账、行业指标库：都不是预算绩效表',
  sheets: [marks, purchases, ledger, common],
});

/** 黑龙江: a blank overall form and a blank project form, sent out together with instructions. */
const blankOverall = new Sheet('整体自评（空）', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('overall-self-evaluation')
  .row(w(8, title('部门（单位）整体支出绩效自评表')))
  .row(w(8, '（20　　年度）'))
  .row('部门（单位）名称', w(7, f('department', null)))
  .fundHead(
    d(4, '年度预算\n执行情况\n（万元）'),
    LB(),
    BI(),
    BA('全年预算数'),
    EX('全年执行数'),
    WT(),
    RT('执行率'),
    SC(),
  )
  .fund('total', '年度资金总额', null, null, null, 10, null, null)
  .fund('part', '其中：基本支出', null, null, null, '—', null, '—')
  .fund('part', '　　　项目支出', null, null, null, '—', null, '—')
  .row(d(2, '年度总体目标'), w(3, '预期目标'), w(4, '实际完成情况'))
  .row(w(3, g('expected', null)), w(4, g('actual', null)))
  .head('annual', L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS())
  .maybe(d(8, '产出指标\n（50分）'), d(2, '数量指标'), '指标1：', null, null, null, null, null)
  .maybe('……', null, null, null, null, null)
  .maybe(d(2, '质量指标'), '指标1：', null, null, null, null, null)
  .maybe('……', null, null, null, null, null)
  .maybe(d(2, '时效指标'), '指标1：', null, null, null, null, null)
  .maybe('……', null, null, null, null, null)
  .maybe(d(2, '成本指标'), '指标1：', null, null, null, null, null)
  .maybe('……', null, null, null, null, null)
  .maybe(d(3, '效益指标\n（30分）'), '经济效益指标', '指标1：', null, null, null, null, null)
  .maybe('社会效益指标', '指标1：', null, null, null, null, null)
  .maybe('生态效益指标', '指标1：', null, null, null, null, null)
  .maybe('满意度指标\n（10分）', '服务对象满意度指标', '指标1：', null, null, null, null, null)
  .row(w(5, '总分'), t('weight', 100), t('score', null), null)
  .end();
const blankProject = new Sheet('项目自评（空）', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, title('项目支出绩效自评表')))
  .row(w(8, '（20　　年度）'))
  .row('项目名称', w(7, f('projectName', null)))
  .row('主管部门', w(3, f('department', null)), '实施单位', w(3, f('implementingUnit', null)))
  .fundHead(
    d(2, '项目资金\n（万元）'),
    LB(),
    BI(),
    BA('全年预算数'),
    EX('全年执行数'),
    WT(),
    RT('执行率'),
    SC(),
  )
  .fund('total', '年度资金总额', null, null, null, 10, null, null)
  .row('年度总体目标', w(3, g('expected', null)), '完成情况', w(3, g('actual', null)))
  .head('annual', L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS())
  .maybe(d(4, '产出指标'), '数量指标', null, null, null, null, null, null)
  .maybe('质量指标', null, null, null, null, null, null)
  .maybe('时效指标', null, null, null, null, null, null)
  .maybe('成本指标', null, null, null, null, null, null)
  .maybe(d(2, '效益指标'), '社会效益指标', null, null, null, null, null, null)
  .maybe('可持续影响指标', null, null, null, null, null, null)
  .maybe('满意度指标', '服务对象满意度指标', null, null, null, null, null, null)
  .row(w(5, '总分'), t('weight', 100), t('score', null), null)
  .end();
const blank = form({
  id: 'seventh-blank-forms',
  about: '黑龙江：下发的整体自评与项目自评空表，总分100和执行率10分已印好，不应报错',
  sheets: [blankOverall, blankProject],
});

export const strangers = [people, thirdParty, texts, ordinary, blank];
