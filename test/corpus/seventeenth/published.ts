/** Self-evaluations as they stand on the web: 上海普陀, 湖北工程学院, 四川大英, 云南红河, and the blank of one 中央部门 system filled in. */
import { Sheet, bad, d, f, form, g, h, pct, t, title, w } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

const putuoHead = (name: string, project: string): Sheet =>
  new Sheet(name, { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
    .begin('project-self-evaluation')
    .row(w(9, title('财政项目支出绩效自评表')))
    .row(w(9, '（2022 年度）'))
    .row('项目名称', w(8, f('projectName', project)))
    .row(
      '主管部门',
      w(3, f('department', '上海市普陀区体育局')),
      '实施单位',
      w(4, f('implementingUnit', '上海市普陀区体育事业管理中心')),
    )
    .fundHead(
      d(5, '项目资金\n（元）'),
      w(2, LB()),
      BI(),
      BA('全年预算数'),
      EX('全年执行数'),
      WT(),
      RT('执行率'),
      SC(),
    );

/** https://pdf.chddh.cn/archives/48n5zg2zkkjxn27q6rjv.html, page 1: yuan, 86.19% where it is 86.18%; nobody is asked for 成本. */
const sportsCentre = putuoHead('1', '普陀体育中心与委托运营方结算费用')
  .fund('total', w(2, '年度资金总额'), 250000, 250000, 215457.6, 10, '86.19%', 8.62)
  .fund('part', w(2, '其中：当年财政拨款'), 250000, 250000, 215457.6, '—', null, '—')
  .fund('part', w(2, '上年结转资金'), 0, 0, 0, '—', null, '—')
  .fund('part', w(2, '其他资金'), 0, 0, 0, '—', null, '—')
  .row(d(2, '年度\n总体\n目标'), w(4, '预期目标'), w(4, '实际完成情况'))
  .row(
    w(4, g('expected', '完成普陀体育中心与委托运营方费用结算。')),
    w(4, g('actual', '已完成普陀体育中心与委托运营方费用结算。')),
  )
  .head(
    'annual',
    d(6, '绩\n效\n指\n标'),
    L1(),
    L2(),
    L3(),
    TG('年度\n指标值'),
    AC('实际\n完成值'),
    WT(),
    SC(),
    RS(),
  )
  .ind(d(3, '产出指标'), '数量指标', '与委托运营方结算完成率', '=100%', '100%', 10, 10, null)
  .ind('质量指标', '合同结算条款完成率', '=100%', '100%', 20, 20, null)
  .ind('时效指标', '费用结算及时性', '及时', '及时', 20, 20, null)
  .ind('效益指标', '社会效益指标', '与委托运营方合同完成率', '=100%', '100%', 30, 30, null)
  .ind('满意度指标', '服务对象满意度指标', '场馆开放满意度', '>=90%', '100%', 10, 10, null)
  .row(w(6, '总分'), t('weight', 100), t('score', 98.62), null)
  .end();
/** Page 2 of the same: 45.17% of the money used, all points for using it all. */
const aid = putuoHead('2', '援滇对口支援及结对帮扶经费')
  .fund('total', w(2, '年度资金总额'), 20000, 20000, 9034, 10, '45.17%', 4.52)
  .fund('part', w(2, '其中：当年财政拨款'), 20000, 20000, 9034, '—', null, '—')
  .fund('part', w(2, '上年结转资金'), 0, 0, 0, '—', null, '—')
  .fund('part', w(2, '其他资金'), 0, 0, 0, '—', null, '—')
  .row(d(2, '年度\n总体\n目标'), w(4, '预期目标'), w(4, '实际完成情况'))
  .row(w(4, g('expected', '保障援滇人员工作经费。')), w(4, g('actual', '已完成援滇人员相关经费支付。')))
  .head(
    'annual',
    d(6, '绩\n效\n指\n标'),
    L1(),
    L2(),
    L3(),
    TG('年度\n指标值'),
    AC('实际\n完成值'),
    WT(),
    SC(),
    RS(),
  )
  .ind(d(3, '产出指标'), '数量指标', '经费使用率', '=100%', '45.17%', 10, bad('score/unmet-full', 10), null)
  .ind('质量指标', '经费完成情况', '完成', '完成', 20, 20, null)
  .ind('时效指标', '经费完成进度', '及时', '及时', 20, 20, null)
  .ind('效益指标', '社会效益指标', '经费使用完成情况', '完成', '完成', 30, 30, null)
  .ind('满意度指标', '服务对象满意度指标', '满意度', '>=90%', '95%', 10, 10, null)
  .row(w(6, '总分'), t('weight', 100), t('score', 94.52), null)
  .end()
  .tolerate('score/reason-missing', 'indicator/input-as-output');
const putuo = form({
  id: 'seventeenth-shanghai-putuo-sports-published-wrong',
  about: '上海普陀（公开PDF）：以元计，两张自评表；第二张经费使用率45.17%对100%仍满分',
  sheets: [sportsCentre, aid],
  tolerated: [
    'funds/low-rate-unexplained',
    'funds/rate-missing',
    'indicator/level2-missing',
    'indicator/category',
  ],
});

/** https://m.777doc.com/doc-4336759.html : 20 + 80 with the points in labels, 过程指标 under 满意度; the page has lost the numbers. */
const students = new Sheet('学生资助', { grid: [1, 1, 1, 2, 1, 1, 1] })
  .begin('project-self-evaluation')
  .row(w(7, title('2021年学生资助项目绩效目标自评表')))
  .row(w(5, '填报日期：2022年5月20日'), '总分：', t('score', 100))
  .row('项目名称', w(6, f('projectName', '湖北工程学院2021年学生资助项目')))
  .row(
    '主管部门',
    w(3, f('department', '湖北省教育厅')),
    '项目实施单位',
    w(2, f('implementingUnit', '湖北工程学院')),
  )
  .row('项目类别', w(6, '1、部门预算项目☑  2、省直专项□  3、省对下转移支付项目□'))
  .row('项目属性', w(6, '1、持续性项目□  2、新增性项目☑'))
  .row('项目类型', w(6, '1、常年性项目☑  2、延续性项目□  3、一次性项目□'))
  .fundHead(
    d(2, '预算执行情况（万元）（20分）'),
    w(2, LB()),
    BA('预算数（A）'),
    EX('执行数（B）'),
    RT('执行率（B/A）'),
    SC('得分（20分*执行率）'),
  )
  .fund('total', w(2, '年度财政资金总额'), 1862.4, 1862.4, '100%', 20)
  .head('annual', L1(), L2(), w(2, L3()), TG('年初目标值（A）'), AC('实际完成值（B）'), SC())
  .ind(d(7, '产出指标（40分）'), d(4, '数量指标'), w(2, '国家奖学金人数'), '28人', '28人', 5)
  .ind(w(2, '国家励志奖学金人数'), '526人', '526人', 5)
  .ind(w(2, '国家助学金人数'), '4300人', '4318人', 5)
  .ind(w(2, '应征入伍人数'), '≥120人', '126人', 5)
  .ind(d(3, '成本指标'), w(2, '国家奖学金人均资助'), '8000元', '8000元', 7)
  .ind(w(2, '国家励志奖学金人均资助'), '5000元', '5000元', 7)
  .ind(w(2, '国家助学金人均资助'), '3300元', '3300元', 6)
  .ind(d(2, '效益指标（30分）'), d(2, '社会效益指标'), w(2, '资金发放率'), '100%', '100%', 15)
  .ind(w(2, '困难生完成学业率'), '≥98%', '99.1%', 15)
  .ind('服务对象满意度指标（10分）', '过程指标', w(2, '评审程序是否公正'), '是', '是', 10)
  .end();
const college = form({
  id: 'seventeenth-hubei-engineering-students-published',
  about:
    '湖北工程学院（公开）：20分加80分，总分在表头上方，分值只写在一级指标标签里，满意度下是过程指标，无错',
  sheets: [students],
  tolerated: ['indicator/level2-missing', 'indicator/parent', 'indicator/category', 'goal/missing'],
});

/** https://dyrmt.com/article-132779-22.html : four rows of 22.5, no satisfaction. */
const insurance = new Sheet('自评3', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(11, title('部门预算项目支出绩效自评表（2022年度）')))
  .row(w(2, '项目名称'), w(9, f('projectName', '51092322R000000025611-机关事业单位社会保险缴费')))
  .row(
    w(2, '主管部门'),
    w(4, f('department', '大英县发展和改革局部门')),
    w(2, '实施单位\n（盖章）'),
    w(3, f('implementingUnit', '大英县发展和改革局')),
  )
  .row(
    d(3, '项目基本情况'),
    w(2, d(2, '1.项目年度目标完成情况')),
    w(4, '项目年度目标'),
    w(4, '年度目标完成情况'),
  )
  .row(
    w(4, g('expected', '按规定及时、足额缴纳社会保险费。')),
    w(4, g('actual', '全年及时、足额缴纳社会保险费。')),
  )
  .row(w(2, '2.项目实施内容及过程概述'), w(8, '按月申报缴纳养老、医疗、工伤等保险费。'))
  .fundHead(
    d(5, '预算执行情况（10分）'),
    w(2, LB()),
    w(2, BI('年初预算')),
    BA('调整后预算数'),
    EX('预算执行数'),
    RT('预算执行率'),
    WT('权重'),
    SC(),
    RS('原因'),
  )
  .fund('total', w(2, '总额'), w(2, 80), 80, 78.4, '98.00%', 10, 9.8, '年末一人调出')
  .fund('part', w(2, '其中：财政资金'), w(2, 80), 80, 78.4, '98.00%', '/', '/', '/')
  .fund('part', w(2, '财政专户管理资金'), w(2, 0), 0, 0, '/', '/', '/', '/')
  .fund('part', w(2, '单位资金'), w(2, 0), 0, 0, '/', '/', '/', '/')
  .head(
    'annual',
    d(5, '绩效指标（90分）'),
    L1(),
    L2(),
    L3(),
    h('operator', '指标性质'),
    TG('指标值'),
    h('unit', '度量单位'),
    AC('完成值'),
    WT('权重'),
    SC(),
    RS('未完成原因分析'),
  )
  .ind(d(3, '产出指标'), d(2, '数量指标'), '足额保障率', '＝', 100, '%', 100, 22.5, 22.5, null)
  .ind('科目调整次数', '≤', 10, '次', 3, 22.5, 22.5, null)
  .ind('时效指标', '按时发放率', '＝', 100, '%', 100, 22.5, 22.5, null)
  .ind('效益指标', '经济效益指标', '结余率（计算方法为：结余数/预算数）', '≤', 5, '%', 2, 22.5, 22.5, null)
  .row(w(8, '合计'), t('weight', 100), t('score', 99.8), null)
  .row('评价结论', w(10, '及时、足额缴纳。'))
  .row('存在问题', w(10, '暂无'))
  .row('改进措施', w(10, '暂无'))
  .row(w(6, '项目负责人：'), w(5, '财务负责人：'))
  .end();
const daying = form({
  id: 'seventeenth-sichuan-daying-insurance-published',
  about:
    '四川大英（公开）：四个指标各22.5分，没有满意度，目标完成情况嵌在项目基本情况中，结余率和调整次数越低越好，无错',
  sheets: [insurance],
  tolerated: [
    'indicator/level1-missing',
    'indicator/level2-missing',
    'indicator/category',
    'indicator/direction',
    'weight/level1',
  ],
});

/** https://www.hh.gov.cn/info/11481/1179592.htm : 红河州数据发展中心 2024, its exhibition hall in the form of 云南. */
const hall = new Sheet('公开14表', { grid: [1, 1, 2, 1, 1, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('2024年度项目支出绩效自评表')), '公开14表')
  .row(w(7, '部门：红河州数据发展中心'), w(3, '金额单位：万元'))
  .row('项目名称', w(9, f('projectName', '“数说红河”展厅运维经费')))
  .row(
    '主管部门',
    w(4, f('department', '红河州数据发展中心')),
    '实施单位',
    w(4, f('implementingUnit', '红河州数据发展中心')),
  )
  .fundHead(
    d(5, '项目资金\n（万元）'),
    w(2, LB()),
    w(2, BI('年初\n预算数')),
    BA('全年\n预算数'),
    EX('全年\n执行数'),
    WT(),
    RT('执行率'),
    SC(),
  )
  .fund(
    'total',
    w(2, '年度资金总额'),
    w(2, 45),
    45,
    bad('funds/parts-sum', 42.3),
    10,
    pct(0.94, '0.00%'),
    9.4,
  )
  .fund('part', w(2, '其中：当年财政\n拨款'), w(2, 40), 40, 35.2, '—', null, '—')
  .fund('part', w(2, '上年结转\n资金'), w(2, 5), 5, 5, '—', null, '—')
  .fund('part', w(2, '其他资金'), w(2, 0), 0, 0, '—', null, '—')
  .row(d(2, '年度\n总体\n目标'), w(4, '预期目标'), w(5, '实际完成情况'))
  .row(
    w(4, g('expected', '保障展厅各展陈模块正常运转，讲好“数字红河”故事。')),
    w(5, g('actual', '28个展区正常运转，全年接待134批次。')),
  )
  .head(
    'annual',
    w(3, '绩效指标'),
    w(3, '年度指标值'),
    d(2, AC('实际\n完成值')),
    d(2, WT()),
    d(2, SC()),
    d(2, RS()),
  )
  .more(L1(), L2(), L3(), h('operator', '指标性质'), TG('指标值'), h('unit', '度量单位'))
  .ind(d(5, '产出指标'), d(2, '数量指标'), '展厅讲解接待批次', '≧', 120, '批次', 134, 15, 15, null)
  .ind('展厅设备巡检', '═', 12, '次', 12, 10, 10, null)
  .ind('质量指标', '展陈设备完好率', '≧', 95, '%', 96.5, 10, 10, null)
  .ind('时效指标', '故障响应时间', '≦', 2, '小时', 1.5, 5, 5, null)
  .ind('成本指标', '每平方米运维成本', '≦', 450, '元', 423, 10, 10, null)
  .ind(d(2, '效益指标'), '社会效益\n指标', '参观人次', '≧', 8000, '人次', 8460, 15, 15, null)
  .ind(
    '可持续影响\n指标',
    '展厅数据更新机制',
    '═',
    '健全',
    null,
    '基本健全',
    15,
    13,
    '个别展区内容更新不及时',
  )
  .ind('满意度指标', '服务对象\n满意度指标等', '参观人员满意度', '≧', 90, '%', 93, 10, 10, null)
  .row(w(3, '其他需要说明事项'), w(7, '无'))
  .row(w(7, '总分'), t('weight', 100), t('score', 97.4), bad('total/grade', t('grade', '良')))
  .end();
const honghe = form({
  id: 'seventeenth-yunnan-honghe-hall-published-wrong',
  about:
    '云南红河：标题右侧有“公开14表”，一二三级在“绩效指标”下的第二行表头；35.2+5≠42.3，97.4分应为优而写良',
  sheets: [hall],
  tolerated: ['funds/rate-missing'],
});

/** The page of one 中央部门 system (find_string 全年执行数, file id 2275885661): 预算数 and 全年执行数 only, 主管部门及代码, 承担处室. */
const ministry = new Sheet('项目支出信息', { grid: [1, 1, 1, 2, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, title('项目支出绩效自评表')))
  .row('项目名称', w(7, f('projectName', '标准制修订与宣贯')))
  .row(
    '主管部门及代码',
    w(3, f('department', '[131]国家粮食和物资储备局')),
    '承担处室',
    w(3, '标准质量管理处'),
  )
  .fundHead(d(4, '项目资金（万元）'), w(2, LB()), BA('预算数'), EX('全年执行数'), WT(), RT('执行率'), SC())
  .fund('total', w(2, '年度资金总额'), 320, 313.6, 10, '98.00%', 9.8)
  .fund('part', w(2, '财政拨款'), 300, 294, null, '98.00%', null)
  .fund('part', w(2, '其他资金'), 20, 19.6, null, '98.00%', null)
  .row(d(2, '年度总体目标完成情况'), w(3, '预期目标'), w(4, '目标实际完成情况'))
  .row(
    w(3, g('expected', '制修订行业标准40项，宣贯培训600人次。')),
    w(4, g('actual', '制修订行业标准42项，宣贯培训584人次。')),
  )
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    TG('指标值'),
    AC('全年实际值'),
    WT(),
    SC(),
    RS('未完成原因及拟采取的改进措施'),
  )
  .ind(d(5, '产出指标'), d(2, '数量指标'), '制修订行业标准', '≥40项', '42项', 15, 15, null)
  .ind('标准宣贯培训', '≥600人次', '584人次', 10, 9.73, '一期培训因场地原因压缩规模，次年补训')
  .ind('质量指标', '标准评审通过率', '≥95%', '97.6%', 10, 10, null)
  .ind('时效指标', '标准报批完成时间', '12月15日前', '12月8日', 5, 5, null)
  .ind('成本指标', '单项标准制修订成本', '≤6万元', '5.8万元', 10, 10, null)
  .ind(d(2, '效益指标'), '社会效益指标', '被企业采用的标准', '≥30项', '31项', 15, 15, null)
  .ind('可持续影响指标', '标准体系', '逐步健全', '逐步健全', 15, 15, null)
  .ind('满意度指标', '服务对象满意度指标', '参训人员满意度', '≥90%', '95.4%', 10, 10, null)
  .row(w(5, '总分'), t('weight', 100), t('score', 99.53), null)
  .end();
const central = form({
  id: 'seventeenth-ministry-standards',
  about: '中央部门内控系统：只有预算数、全年执行数，主管部门带代码，584/600得9.73有原因，无错',
  sheets: [ministry],
  tolerated: ['field/missing'],
});

export const published = [putuo, college, daying, honghe, central];
