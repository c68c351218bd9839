/** Blank forms, and sheets that are none of ours, alone or beside one of ours. */
import { Sheet, d, f, form, g, m, t, title, w } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

/** A blank self-evaluation as the finance bureau sends it round: nobody has filled in anything; and its 填表说明. */
const blankSelf = new Sheet('项目自评（空表）', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, '附件1'))
  .row(w(8, title('项目支出绩效自评表')))
  .row(w(8, '（      年度）'))
  .row(w(2, '项目名称'), w(6, f('projectName', null)))
  .row(w(2, '主管部门'), w(2, f('department', null)), '实施单位', w(3, f('implementingUnit', null)))
  .fundHead(w(2, d(4, '项目资金\n（万元）')), LB(), BI(), BA(), EX(), RT(), SC())
  .fund('total', '年度资金总额', null, null, null, null, null)
  .fund('part', '其中：当年财政拨款', null, null, null, null, '—')
  .fund('part', '其他资金', null, null, null, null, '—')
  .row(d(2, '年度总体目标'), w(3, '预期目标'), w(4, '实际完成情况'))
  .row(w(3, g('expected', null)), w(4, g('actual', null)))
  .head('annual', L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS())
  .maybe(d(8, '产出指标'), d(2, '数量指标'), '指标1：', null, null, null, null, null)
  .maybe('指标2：', null, null, null, null, null)
  .maybe(d(2, '质量指标'), '指标1：', null, null, null, null, null)
  .maybe('……', null, null, null, null, null)
  .maybe(d(2, '时效指标'), '指标1：', null, null, null, null, null)
  .maybe('……', null, null, null, null, null)
  .maybe(d(2, '成本指标'), '指标1：', null, null, null, null, null)
  .maybe('……', null, null, null, null, null)
  .maybe(d(3, '效益指标'), '经济效益指标', '指标1：', null, null, null, null, null)
  .maybe('社会效益指标', '指标1：', null, null, null, null, null)
  .maybe('可持续影响指标', '指标1：', null, null, null, null, null)
  .maybe('满意度指标', '服务对象满意度指标', '指标1：', null, null, null, null, null)
  .row(w(5, '总分'), t('weight', null), t('score', null), null)
  .end();
const guide = new Sheet('填表说明', { grid: [8] })
  .row('填表说明')
  .row('一、“全年预算数”填列调整后的预算数，含上年结转。')
  .row('二、一级指标分值统一设置为：预算执行率10分、产出指标50分、效益指标30分、满意度指标10分。')
  .row('三、定量指标完成指标值的，记该指标所赋全部分值；未完成的，按照完成值与指标值的比例记分。');
const blank = form({
  id: 'sixth-blank-self',
  about: '财政局下发的空白自评表和填表说明：没有人填过，不应报错',
  sheets: [blankSelf, guide],
});

/** A blank declaration of a 街道; only labels, and a list of allowed words on a hidden sheet. */
const blankTarget = new Sheet('申报', { grid: [1, 1, 2, 1, 1] })
  .begin('project-target')
  .row(w(5, title('预算项目绩效目标申报表')))
  .row('项目名称', w(2, f('projectName', null)), '项目代码', f('projectCode', null))
  .row('主管部门', w(2, f('department', null)), '实施单位', f('implementingUnit', null))
  .row(d(2, '资金'), w(2, m('total', 'label', '年度资金总额（万元）')), w(2, m('total', 'amount', null)))
  .row(w(2, m('part', 'label', '其中：财政拨款')), w(2, m('part', 'amount', null)))
  .row('年度目标', w(4, g('expected', null)))
  .head('annual', L1(), L2(), L3(), TG('指标值'), WT('分值'))
  .maybe(d(4, '产出指标'), '数量指标', null, null, null)
  .maybe('质量指标', null, null, null)
  .maybe('时效指标', null, null, null)
  .maybe('成本指标', null, null, null)
  .maybe(d(2, '效益指标'), '社会效益指标', null, null, null)
  .maybe('生态效益指标', null, null, null)
  .maybe('满意度指标', '服务对象满意度指标', null, null, null)
  .end();
const words = new Sheet('字典', { grid: [1, 1, 1], hidden: true })
  .row('一级指标', '二级指标', '指标性质')
  .row('产出指标', '数量指标', '≥')
  .row('产出指标', '质量指标', '≤')
  .row('效益指标', '社会效益指标', '＝')
  .row('满意度指标', '服务对象满意度指标', '定性');
const blankDeclaration = form({
  id: 'sixth-blank-target',
  about: '街道空白申报表，隐藏的下拉字典表不是绩效表',
  sheets: [blankTarget, words],
});

/** 绩效监控表 beside a finished self-evaluation: only the latter is ours. */
const monitor = new Sheet('绩效监控', { grid: [1, 1, 2, 1, 1, 1, 1, 1, 2] })
  .row(w(9, '项目支出绩效目标执行监控表（2024年1-7月）'))
  .row('项目名称', w(4, '白内障复明手术补助'), '主管部门', w(3, '兴山县卫生健康局'))
  .row(
    w(2, '项目资金（万元）'),
    '资金名称',
    '年初预算数',
    '1-7月执行数',
    '1-7月执行率',
    w(3, '全年预计执行数'),
  )
  .row(w(2, null), '年度资金总额', 90, 41, '45.56%', w(3, 90))
  .row(
    '一级指标',
    '二级指标',
    '三级指标',
    '年度指标值',
    '1-7月执行情况',
    '全年预计完成情况',
    '偏差原因',
    '完成可能性',
    '备注',
  )
  .row('产出指标', '数量指标', '手术例数', '≥300例', '142例', '300例', null, '确定能', null)
  .row('产出指标', '质量指标', '手术成功率', '≥98%', '99.3%', '99%', null, '确定能', null)
  .row('满意度指标', '服务对象满意度指标', '患者满意度', '≥90%', '96%', '95%', null, '有可能', null);
const cataract = new Sheet('绩效自评', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, title('2024年度项目支出绩效自评表')))
  .row(
    '项目名称',
    w(3, f('projectName', '白内障复明手术补助')),
    '主管部门',
    w(3, f('department', '兴山县卫生健康局')),
  )
  .row('实施单位', w(7, f('implementingUnit', '兴山县人民医院')))
  .fundHead(
    d(2, '项目资金（万元）'),
    LB(),
    BI('年初预算数'),
    BA('全年预算数'),
    EX('全年执行数'),
    WT(),
    RT('执行率'),
    SC(),
  )
  .fund('total', '年度资金总额', 90, 90, 88.2, 10, '98%', 9.8)
  .row(
    '预期目标',
    w(3, g('expected', '完成手术300例。')),
    '实际完成情况',
    w(3, g('actual', '完成手术306例。')),
  )
  .head('annual', L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS())
  .ind(d(4, '产出指标'), '数量指标', '手术例数', '≥300例', '306例', 20, 20, null)
  .ind('质量指标', '手术成功率', '≥98%', '99.02%', 10, 10, null)
  .ind('时效指标', '住院等候天数', '≤7天', '5天', 10, 10, null)
  .ind('成本指标', '例均补助标准', '≤3000元', '2882.35元', 10, 10, null)
  .ind('效益指标', '社会效益指标', '复明患者回访率', '≥90%', '94.44%', 30, 30, null)
  .ind('满意度指标', '服务对象满意度指标', '患者满意度', '≥90%', '96.5%', 10, 10, null)
  .row(w(5, '总分'), t('weight', 100), t('score', 99.8), null)
  .end();
const monitored = form({
  id: 'sixth-monitor-beside-self',
  about: '同一工作簿：1-7月绩效监控表不属于本系统，年末自评表无错',
  sheets: [monitor, cataract],
  tolerated: ['cross/indicators', 'cross/targets'],
});

/** 事前评估 and 员工考核: words of the trade, points and scores, but none of ours. */
const ex = new Sheet('事前绩效评估', { grid: [1, 2, 3, 1, 1] })
  .row(w(5, '新增重大项目事前绩效评估评分表'))
  .row('项目名称', w(4, '县人民医院传染病区扩建'))
  .row('一级指标', '二级指标', '评估要点', '分值', '得分')
  .row(d(2, '立项必要性'), '政策相关性', '是否与国家和地方规划相符', 10, 10)
  .row('需求相关性', '是否有现实需求', 10, 9)
  .row(d(2, '投入经济性'), '投入合理性', '投入与产出是否匹配', 15, 13)
  .row('成本控制', '成本控制措施是否有效', 15, 12)
  .row('绩效目标合理性', '目标明确性', '绩效目标是否清晰', 20, 18)
  .row('实施方案可行性', '方案可行性', '进度安排是否合理', 20, 17)
  .row('筹资合规性', '筹资合规性', '资金来源是否合规', 10, 9)
  .row(w(3, '合计'), 100, 88);
const staff = new Sheet('绩效工资考核', { grid: [1, 1, 1, 1, 1, 1] })
  .row(w(6, '2024年度事业人员绩效考核汇总表'))
  .row('序号', '姓名', '德能勤绩廉（60分）', '工作实绩（40分）', '得分', '等次')
  .row(1, '马晓东', 58, 39, 97, '优秀')
  .row(2, '韩梅', 55, 36, 91, '合格')
  .row(3, '丁一鸣', 54, 35, 88, '合格');
const foreign = form({
  id: 'sixth-ex-ante-and-staff',
  about: '事前绩效评估评分表（合计正确与否不管）、绩效工资考核表：都不是本系统的表',
  sheets: [ex, staff],
});

/** 项目库清单 and a payroll-like ledger of payments; nothing of ours. */
const library = new Sheet('项目库', { grid: [1, 2, 2, 1, 1, 1, 2] })
  .row(w(7, '2025年项目库储备清单'))
  .row('序号', '项目编码', '项目名称', '项目类别', '总投资', '2025年拟安排', '主管部门')
  .row(1, '63232325T000001', '泽库县垃圾填埋场整治', '特定目标类', 1200, 400, '泽库县城市管理局')
  .row(2, '63232325T000002', '和日镇饮水安全提升', '特定目标类', 860, 300, '泽库县水利局')
  .row(3, '63232325T000003', '县医院CT更新', '特定目标类', 980, 980, '泽库县卫生健康局')
  .row(w(4, '合计'), 3040, 1680, null);
const ledger = new Sheet('支付明细', { grid: [1, 1, 2, 1, 1] })
  .row('凭证号', '日期', '摘要', '金额', '经办人')
  .row('0012', '2025-01-08', '支付垃圾填埋场整治进度款', 120.5, '才让')
  .row('0013', '2025-01-15', '支付饮水安全提升设计费', 18, '卓玛');
const lists = form({
  id: 'sixth-project-library',
  about: '青海泽库：项目库清单与支付明细，没有一张是绩效表',
  sheets: [library, ledger],
});

/** A table of several 项目 in one overview: name, budget, spent, rate, total score, grade — a summary, no self-evaluation of its own. */
const overview = new Sheet('自评结果汇总', { grid: [1, 2, 2, 1, 1, 1, 1, 1] })
  .row(w(8, '2024年度部门项目支出绩效自评结果汇总表'))
  .row(w(4, '填报单位：永新县自然资源局'), w(4, '单位：万元'))
  .row('序号', '项目名称', '实施单位', '全年预算数', '全年执行数', '执行率', '自评得分', '自评等级')
  .row(1, '地质灾害隐患点监测', '永新县自然资源局', 62, 62, '100%', 98.5, '优')
  .row(2, '耕地保护补贴', '永新县自然资源局', 310, 286, '92.26%', 95.2, '优')
  .row(3, '不动产登记档案数字化', '永新县不动产登记中心', 88, 70.4, '80%', 89.1, '良')
  .row(w(3, '合计'), 460, 418.4, '90.96%', null, null);
const hazard = new Sheet('1地灾监测', { grid: [1, 1, 2, 1, 1, 1, 1, 2], hiddenRows: [3] })
  .begin('project-self-evaluation')
  .row(w(8, title('项目支出绩效自评表')))
  .row(w(8, '（2024年度）'))
  .row(w(8, '校验码：A7F3-0091'))
  .row(w(2, '项目名称'), w(6, f('projectName', '地质灾害隐患点监测')))
  .row(
    w(2, '主管部门'),
    w(2, f('department', '永新县自然资源局')),
    '实施单位',
    w(3, f('implementingUnit', '永新县自然资源局')),
  )
  .fundHead(
    w(2, d(3, '项目资金（万元）')),
    LB(),
    BI('年初预算数'),
    BA('全年预算数'),
    EX('全年执行数'),
    RT('执行率'),
    SC('得分（10分）'),
  )
  .fund('total', '年度资金总额', 62, 62, 62, '100%', 10)
  .fund('part', '其中：财政拨款', 62, 62, 62, '100%', null)
  .row(
    '年度目标',
    w(3, g('expected', '监测隐患点46处，汛期不发生人员伤亡。')),
    '完成情况',
    w(3, g('actual', '监测隐患点46处，成功避险2起，无人员伤亡。')),
  )
  .head('annual', L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS())
  .ind(d(4, '产出指标'), '数量指标', '监测隐患点', '46处', '46处', 15, 15, null)
  .ind(
    '质量指标',
    '监测设备在线率',
    '≥95%',
    '91.2%',
    15,
    14.4,
    '4G信号弱的5处隐患点数据中断，已申请改用北斗传输',
  )
  .ind('时效指标', '预警响应时限', '≤30分钟', '22分钟', 10, 10, null)
  .ind('成本指标', '单点年监测费', '≤1.4万元', '1.35万元', 10, 10, null)
  .ind(d(2, '效益指标'), '社会效益指标', '因灾死亡人数', '0人', '0人', 20, 20, null)
  .ind('可持续影响指标', '群测群防体系', '健全', '基本健全', 10, 9.1, '2名监测员年龄偏大，待更换')
  .ind('满意度指标', '服务对象满意度指标', '受威胁群众满意度', '≥90%', '93%', 10, 10, null)
  .row(w(5, '总分'), t('weight', 100), t('score', 98.5), null)
  .end();
const summarised = form({
  id: 'sixth-jiangxi-overview',
  about: '江西：自评结果汇总表不是自评表，后附一张项目自评表，有隐藏行，91.2/95得14.4有原因，无错',
  sheets: [overview, hazard],
  tolerated: ['cross/missing-project', 'cross/projects-sum'],
});

export const strangers = [blank, blankDeclaration, monitored, foreign, lists, summarised];
