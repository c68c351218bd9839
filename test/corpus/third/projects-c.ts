/** More self-evaluations: other orders of blocks, several on a sheet, lists. */
import { Sheet, bad, d, f, form, g, h, may, num, pct, t, title, w } from '../form';

/** 安徽: 执行率 as the first indicator row of the grid, category totals after each block, grade and total on top. */
const square = new Sheet('广场管养', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, title('2023年度预算项目支出自评表')))
  .row(
    '项目名称',
    w(2, f('projectName', '城市广场管养')),
    '自评得分',
    t('score', 98.5),
    '自评等次',
    t('grade', '优秀'),
    '项目类别：经常性',
  )
  .row(
    '主管部门',
    w(2, f('department', '寿县城市管理局')),
    '实施单位',
    w(4, f('implementingUnit', '寿县市政园林所')),
  )
  .fundHead(
    '资金（万元）',
    w(2, h('label', null)),
    h('initialBudget', '年初预算'),
    h('annualBudget', '全年预算'),
    h('executed', '全年执行'),
    h('rate', '执行率'),
    h('score', '得分（10分）'),
  )
  .fund('total', null, w(2, '合计'), 210, 210, 199.5, '95%', 9.5)
  .row(
    '年度目标',
    w(3, g('expected', '管养广场6个，设施完好。')),
    '完成情况',
    w(3, g('actual', '管养广场6个，设施完好率97%。')),
  )
  .head(
    'annual',
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('weight', '分值'),
    h('target', '指标值'),
    h('actual', '完成值'),
    h('score', '得分'),
    h('reason', '原因分析'),
  )
  .ind(d(4, '产出指标'), '数量指标', '管养广场', 15, '6个', '6个', 15, null)
  .ind('质量指标', '设施完好率', 15, '≥96%', '97%', 15, null)
  .ind('时效指标', '损坏设施修复', 10, '≤3天', '2.5天', 10, null)
  .ind('成本指标', '单位面积管养成本', 10, '≤9元/㎡', '8.8元/㎡', 10, null)
  .row(w(3, '产出指标合计'), 50, w(2, null), 50, null)
  .ind(d(2, '效益指标'), '社会效益指标', '举办群众活动', 20, '≥40场', '38场', 19, '汛期取消2场')
  .ind('生态效益指标', '绿化保存率', 10, '≥98%', '98.4%', 10, null)
  .row(w(3, '效益指标合计'), 30, w(2, null), 29, null)
  .ind('满意度指标', '服务对象满意度', '市民满意度', 10, '≥90%', '92%', 10, null)
  .row(w(3, '满意度指标合计'), 10, w(2, null), 10, null)
  .end()
  .row(w(8, '注：自评得分=预算执行得分+各指标得分。'));
const anhui = form({
  id: 'third-category-totals',
  about: '安徽：总分与等次在上，“产出指标合计”等分类合计行，分值在指标值前',
  sheets: [square],
});

/** 重庆: total on top, adjusted target and coefficient; the compared target is the adjusted one. */
const landfill = new Sheet('垃圾处理', { grid: [2, 1, 1, 1, 1, 1, 1, 1, 1] })
  .begin('project-self-evaluation')
  .row(w(9, title('2024年度项目绩效自评表')))
  .row(
    '项目名称',
    w(3, f('projectName', '乡镇生活垃圾转运处理')),
    '项目编码',
    w(2, f('projectCode', '50023624T004')),
    '自评总分',
    may('total/score', t('score', 98.3)),
  )
  .row(
    '主管部门',
    w(3, f('department', '奉节县城市管理局')),
    '实施单位',
    w(4, f('implementingUnit', '奉节县环境卫生管理所')),
  )
  .fundHead(
    h('label', '资金（万元）'),
    h('initialBudget', '年初预算数'),
    w(2, h('annualBudget', '全年（调整）预算数')),
    h('executed', '全年执行数'),
    h('rate', '执行率（%）'),
    h('weight', '执行率权重'),
    w(2, h('score', '执行率得分')),
  )
  .fund('total', '年度总金额', 1560, w(2, 1400), 1372, 98, 10, w(2, 9.8))
  .row('当年绩效目标', w(8, g('expected', '全县乡镇生活垃圾日产日清，无害化处理率100%。')))
  .row('完成情况', w(8, g('actual', '全年转运处理生活垃圾11.4万吨。')))
  .head(
    'annual',
    h('level3', '指标名称'),
    h('unit', '计量单位'),
    h('operator', '指标性质'),
    h('target', '年初指标值'),
    h('adjustedTarget', '调整指标值'),
    h('actual', '全年完成值'),
    h('completionRate', '得分系数（%）'),
    h('weight', '指标权重（分）'),
    h('score', '指标得分（分）'),
  )
  .ind('转运处理垃圾量', '万吨', '≥', 13, 11, 11.4, 100, 30, 30)
  .ind('无害化处理率', '%', '＝', 100, null, 100, 100, 20, 20)
  .ind('日产日清率', '%', '≥', 98, null, 99, 100, 20, 20)
  .ind('渗滤液超标排放', '次', '≤', 0, null, 0, 100, 10, 10)
  .ind('群众满意度', '%', '≥', 90, null, 72, 80, 10, bad('score/quantitative|score/band', 8.5))
  .row('说明', w(8, '满意度偏低，主要因夏季收集点异味，已增加清运频次。'))
  .end()
  .tolerate('indicator/level1-missing', 'indicator/level2-missing', 'weight/level1', 'score/reason-missing');
const chongqing = form({
  id: 'third-chongqing-adjusted',
  about: '重庆：调整指标值11（年初13），72/90=80%×10得8.5（应8）',
  sheets: [landfill],
});

/** Two self-evaluations side by side down one sheet, after a narrative; the second lost its satisfaction block. */
const stacked = new Sheet('汇总打印');
const heads = (n: number) => [
  d(n + 1, '绩效指标'),
  h('level1', '一级指标'),
  h('level2', '二级指标'),
  h('level3', '三级指标'),
  h('target', '指标值'),
  h('actual', '实际值'),
  h('weight', '分值'),
  h('score', '得分'),
  h('reason', '偏差原因分析'),
];
const money = [
  d(2, '资金（万元）'),
  w(2, h('label', null)),
  h('initialBudget', '年初预算数'),
  h('annualBudget', '全年预算数'),
  h('executed', '全年执行数'),
  h('weight', '分值'),
  h('rate', '执行率'),
  h('score', '得分'),
];
stacked
  .row(w(9, '说明：我单位2023年共有项目2个，自评结果均为优，现将自评表报送如下。'))
  .begin('project-self-evaluation')
  .row(w(9, title('项目支出绩效自评表（一）')))
  .row(
    '项目名称',
    w(4, f('projectName', '地方志编纂出版')),
    '实施单位',
    w(3, f('implementingUnit', '磐石市地方志编纂中心')),
  )
  .fundHead(...money)
  .fund('total', w(2, '资金总额'), 38, 38, 38, 10, pct(1), 10)
  .head('annual', ...heads(6))
  .ind(d(4, '产出指标'), '数量指标', '出版年鉴', '1部', '1部', 20, 20, null)
  .ind('质量指标', '差错率', '≤1/10000', '0.4/10000', 10, 10, null)
  .ind('时效指标', '出版时间', '2023年11月', '2023年11月', 10, 10, null)
  .ind('成本指标', '印刷费', '≤38万元', '38万元', 10, 10, null)
  .ind('效益指标', '社会效益指标', '存史资政作用', '充分发挥', '充分发挥', 30, 30, null)
  .ind('满意度指标', '服务对象满意度指标', '读者满意度', '≥90%', '96%', 10, 10, null)
  .row(w(6, '总分'), t('weight', 100), t('score', 100), null)
  .end()
  .row(w(9, '————————（以下为第二个项目）————————'))
  .begin('project-self-evaluation')
  .row(w(9, title('项目支出绩效自评表（二）')))
  .row(
    '项目名称',
    w(4, f('projectName', '方志馆运行')),
    '实施单位',
    w(3, f('implementingUnit', '磐石市地方志编纂中心')),
  )
  .fundHead(...money)
  .fund('total', w(2, '资金总额'), 20, 20, 19, 10, pct(0.95), 9.5)
  .head('annual', ...heads(5))
  .ind(d(4, '产出指标'), '数量指标', '开放天数', '≥250天', '255天', 20, 20, null)
  .ind('质量指标', '展陈设备完好率', '≥95%', '98%', 10, 10, null)
  .ind('时效指标', '设备报修响应', '≤2小时', '2小时', 10, 10, null)
  .ind('成本指标', '运行成本', '≤20万元', '19万元', 10, 10, null)
  .ind(
    '效益指标',
    '社会效益指标',
    '参观人次',
    '≥8000人次',
    '6800人次',
    40,
    bad('score/unmet-full', 40),
    '雨季参观减少',
  )
  .row(w(6, '总分'), t('weight', 100), t('score', 99.5), null)
  .end()
  .finding('indicator/level1-missing')
  .tolerate('weight/level1');
const two = form({
  id: 'third-two-on-one-sheet-wrong',
  about: '吉林：说明文字后两张自评表，第二张缺满意度、6800/8000得满分',
  sheets: [stacked],
});

/** A list export with scores where the total per project is a row of its own; a score above, a blank actual. */
const cols = [
  '序号',
  '预算单位',
  h('project', '项目名称'),
  h('level1', '一级指标'),
  h('level2', '二级指标'),
  h('level3', '三级指标'),
  h('target', '指标值'),
  h('actual', '实际完成值'),
  h('weight', '分值'),
  h('score', '得分'),
  '备注',
];
const a = ['县图书馆', '图书采购'];
const b = ['县图书馆', '阅读推广'];
const listing = new Sheet('自评明细', { grid: Array(11).fill(1) as number[] })
  .begin('project-self-evaluation')
  .row(w(11, title('2022年度项目绩效自评指标明细表')))
  .head('annual', ...cols)
  .ind(1, ...a, '产出指标', '数量指标', '采购图书', '≥12000册', '12180册', 20, 20, null)
  .ind(2, ...a, '产出指标', '质量指标', '图书验收合格率', '100%', '100%', 20, 20, null)
  .ind(
    3,
    ...a,
    '产出指标',
    '时效指标',
    '采购完成时间',
    '10月底前',
    '10月20日',
    10,
    bad('score/exceeds-weight', 12),
    null,
  )
  .ind(4, ...a, '效益指标', '社会效益指标', '人均藏书', '≥0.6册', '0.62册', 30, 30, null)
  .ind(5, ...a, '满意度指标', '服务对象满意度指标', '读者满意度', '≥90%', '94%', 10, 10, null)
  .maybe(6, ...a, w(5, '预算执行率（10分）'), 10, may('score/missing|funds/score-missing', null), null)
  .ind(7, ...b, '产出指标', '数量指标', '举办活动', '≥36场', '40场', 20, 20, null)
  .ind(8, ...b, '产出指标', '质量指标', '活动完成率', '100%', bad('actual/missing', null), 20, 20, null)
  .ind(9, ...b, '产出指标', '时效指标', '活动按期举办率', '100%', '100%', 10, 10, null)
  .ind(10, ...b, '效益指标', '社会效益指标', '参与人次', '≥6000人次', '6350人次', 30, 30, null)
  .ind(11, ...b, '满意度指标', '服务对象满意度指标', '参与者满意度', '≥92%', '95%', 10, 10, null)
  .end()
  .tolerate('funds/missing');
const lists = form({
  id: 'third-list-scored-wrong',
  about: '自评明细清单：两个项目，中间夹执行率行，12分超10分，完成值空',
  sheets: [listing],
});

/** The national form, everything odd and all of it right: exact boundaries, rounding, zero of zero, tiny differences. */
const odd = new Sheet('边界')
  .begin('project-self-evaluation')
  .row(w(9, title('项目支出绩效自评表（2024年度）')))
  .row('项目名称', w(8, f('projectName', '基层防汛物资储备')))
  .row(
    '主管部门',
    w(4, f('department', '秭归县应急管理局')),
    '实施单位',
    w(3, f('implementingUnit', '秭归县救灾物资储备中心')),
  )
  .fundHead(
    d(5, '项目资金（万元）'),
    w(2, h('label', null)),
    h('initialBudget', '年初预算数'),
    h('annualBudget', '全年预算数'),
    h('executed', '全年执行数'),
    h('weight', '分值'),
    h('rate', '执行率'),
    h('score', '得分'),
  )
  .fund('total', w(2, '年度资金总额'), num(143.67), num(333.38), num(333.38), 10, pct(1, '0.00%'), num(10))
  .fund('part', w(2, '其中：当年财政拨款'), num(143.67), num(189.71), num(189.71), '—', pct(1, '0.00%'), '—')
  .fund('part', w(2, '上年结转资金'), num(0), num(143.67), num(143.67), '—', pct(1, '0.00%'), '—')
  .fund('part', w(2, '其他资金'), num(0), num(0), num(0), '—', '—', '—')
  .row(d(2, '年度总体目标'), w(4, '预期目标'), w(4, '实际完成情况'))
  .row(
    w(4, g('expected', '储备防汛物资2800件套，保障转移群众1万人次。')),
    w(4, g('actual', '储备防汛物资2860件套，未发生需集中安置的汛情。')),
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
  .ind(d(4, '产出指标'), '数量指标', '储备物资', '≧2800件套', '2860件套', 15, 15, null)
  .ind('质量指标', '物资完好率', '﹥95％', '97.1％', 15, 15, null)
  .ind('时效指标', '物资调拨时限', '2小时以内', '2小时', 10, 10, null)
  .ind('成本指标', '单位仓储成本', '≦30元/件', '29.8元/件', 10, 10, null)
  .ind(d(3, '效益指标'), '社会效益指标', '因灾死亡人数', '0人', '0人', 10, 10, null)
  .ind('经济效益指标', '灾损降低率', '5%～8%', '6.5%', 10, 10, null)
  .ind('可持续影响指标', '储备轮换机制', '健全', '健全', 10, 10, null)
  .ind('满意度指标', '服务对象满意度指标', '受灾群众满意度', '≥90%（含）', '90%', 10, 10, null)
  .row(w(6, '总分'), t('weight', 100), t('score', num(100)), null)
  .end();
const boundaries = form({
  id: 'third-boundaries',
  about: '国家表样：恰好达标、≧﹥≦、2小时以内恰2小时、区间5%～8%、调整预算含结转',
  sheets: [odd],
});

export const projectsC = [anhui, chongqing, two, lists, boundaries];
