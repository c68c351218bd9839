/** What the integrated system prints, and pages that hold several projects. */
import { Sheet, bad, d, f, form, g, h, may, t, title, w, type CellInput } from '../form';

/** One project as exported: operator, value and unit apart, scores to two decimals as texts. */
const exported = new Sheet('项目绩效自评', { grid: [1, 1, 3, 1, 1, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(10, title('项目绩效自评表')))
  .row(
    '项目编码',
    w(2, f('projectCode', '420922235022000101147')),
    '项目名称',
    w(3, f('projectName', '农产品质量安全监管')),
    '预算年度',
    w(2, f('year', '2023')),
  )
  .row(
    '单位名称',
    w(2, f('implementingUnit', '大悟县农业综合执法大队')),
    '主管部门',
    w(3, f('department', '大悟县农业农村局')),
    '填报日期',
    w(2, '2024-04-02 10:21:36'),
  )
  .fundHead(
    '资金情况',
    w(2, h('label', '资金类型')),
    h('initialBudget', '年初预算数'),
    h('annualBudget', '调整预算数'),
    w(2, h('executed', '执行数')),
    h('rate', '执行率(%)'),
    h('weight', '权重'),
    h('score', '得分'),
  )
  .fund('total', '1', w(2, '合计'), '86.000000', '92.350000', w(2, '92.350000'), '100.00', '20.00', '20.00')
  .fund('part', '2', w(2, '财政拨款'), '86.000000', '92.350000', w(2, '92.350000'), '100.00', null, null)
  .fund('part', '3', w(2, '其他资金'), '0.000000', '0.000000', w(2, '0.000000'), '0.00', null, null)
  .head(
    'annual',
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '指标名称'),
    h('operator', '计算符号'),
    h('target', '指标值'),
    h('unit', '计量单位'),
    h('weight', '权重'),
    h('actual', '实际完成值'),
    h('score', '实际得分'),
    h('reason', '偏差原因'),
  )
  .ind('产出指标', '数量指标', '农产品定量检测批次', '≥', '600', '批次', '10.00', '612', '10.00', null)
  .ind('产出指标', '数量指标', '执法检查次数', '≥', '120', '次', '10.00', '124', '10.00', null)
  .ind('产出指标', '质量指标', '检测任务合格率', '≥', '98', '%', '10.00', '98.7', '10.00', null)
  .ind('产出指标', '时效指标', '检测报告出具时限', '≤', '7', '工作日', '10.00', '5', '10.00', null)
  .ind('效益指标', '社会效益指标', '重大农产品质量安全事故', '=', '0', '起', '15.00', '0', '15.00', null)
  .ind(
    '效益指标',
    '可持续影响指标',
    '追溯平台入网主体增长率',
    '≥',
    '10',
    '%',
    '15.00',
    '8',
    '12.00',
    '小规模主体入网意愿不强，已安排上门指导',
  )
  .ind('满意度指标', '服务对象满意度指标', '消费者满意度', '≥', '90', '%', '10.00', '91.5', '10.00', null)
  .row(w(6, '合计'), t('weight', '100.00'), null, t('score', '97.00'), null)
  .end()
  .tolerate('field/amount-text', 'weight/level1');
const systemExport = form({
  id: 'second-system-export',
  about: '一体化系统打印：计算符号/指标值/计量单位/权重/实际完成值/实际得分，全部文本数，20+80',
  sheets: [exported],
});

/** The list of a bureau: one line per indicator, no title, project codes; a missing target and an unmet full score. */
const listColumns: CellInput[] = [
  '预算单位编码',
  '预算单位',
  '项目编码',
  h('project', '项目名称'),
  h('level1', '一级指标'),
  h('level2', '二级指标'),
  h('level3', '指标名称'),
  h('operator', '计算符号'),
  h('target', '指标值'),
  h('unit', '计量单位'),
  h('weight', '权重'),
  h('actual', '实际完成值'),
  h('score', '实际得分'),
  h('reason', '偏差原因'),
];
const unit: CellInput[] = ['405001', '松桃苗族自治县水务局本级', '52062823T00000031', '农村饮水安全巩固提升'];
const other: CellInput[] = ['405002', '松桃苗族自治县水土保持站', '52062823T00000045', '水土流失综合治理'];
const rows = new Sheet('导出结果', { grid: Array(14).fill(1) as number[] })
  .begin('project-self-evaluation')
  .head('annual', ...listColumns)
  .ind(...unit, '产出指标', '数量指标', '改造供水工程', '≥', 16, '处', 20, 16, 20, null)
  .ind(...unit, '产出指标', '质量指标', '水质达标率', '≥', 90, '%', 20, 93, 20, null)
  .ind(
    ...unit,
    '产出指标',
    '时效指标',
    '工程按期完工率',
    '=',
    100,
    '%',
    10,
    81.25,
    bad('score/unmet-full', 10),
    '3处管材供应延迟',
  )
  .ind(...unit, '效益指标', '社会效益指标', '受益人口', '≥', 2.1, '万人', 30, 2.15, 30, null)
  .ind(...unit, '满意度指标', '服务对象满意度指标', '用水户满意度', '≥', 90, '%', 10, 94, 10, null)
  .ind(...other, '产出指标', '数量指标', '治理水土流失面积', '≥', 12, '平方公里', 20, 12.4, 20, null)
  .ind(...other, '产出指标', '质量指标', '措施验收合格率', '≥', 95, '%', 20, 97, 20, null)
  .ind(...other, '产出指标', '时效指标', '年度任务完成率', '=', 100, '%', 10, 100, 10, null)
  .ind(
    ...other,
    '效益指标',
    '生态效益指标',
    '林草覆盖率提升',
    '≥',
    bad('indicator/target-missing', null),
    '个百分点',
    30,
    2,
    30,
    null,
  )
  .ind(...other, '满意度指标', '服务对象满意度指标', '项目区群众满意度', '≥', 90, '%', 10, 92, 10, null)
  .end();
const bareList = form({
  id: 'second-bare-list',
  about: '系统导出清单：无标题，14列，两个项目，一处欠产满分、一处指标值空',
  sheets: [rows],
});

/** Three projects of a township one under another, one title for all, each beginning with 项目名称. */
const page = new Sheet('乡镇项目', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] });
page.row(w(9, '华龙镇人民政府2022年度项目支出绩效自评表汇总'));
page.row(w(9, '单位：万元'));
const columns = (rowsOf: number): CellInput[] => [
  d(rowsOf + 1, '绩效指标'),
  h('level1', '一级指标'),
  h('level2', '二级指标'),
  h('level3', '三级指标'),
  h('target', '指标值'),
  h('actual', '完成值'),
  h('weight', '分值'),
  h('score', '得分'),
  h('reason', '偏差原因'),
];
const moneyHead: CellInput[] = [
  d(2, '项目资金'),
  w(2, h('label', null)),
  h('initialBudget', '年初预算数'),
  h('annualBudget', '全年预算数'),
  h('executed', '全年执行数'),
  h('weight', '分值'),
  h('rate', '执行率'),
  h('score', '得分'),
];
page
  .begin('project-self-evaluation')
  .row(
    '项目名称',
    w(4, f('projectName', '农村环境卫生整治')),
    '实施单位',
    w(3, f('implementingUnit', '华龙镇城乡环境中心')),
  )
  .fundHead(...moneyHead)
  .fund('total', w(2, '年度资金总额'), 120, 120, 120, 10, '100%', 10)
  .row(
    '年度目标',
    w(4, g('expected', '保障全镇26个村环境整洁。')),
    '完成情况',
    w(3, g('actual', '26个村环境整治全部达标。')),
  )
  .head('annual', ...columns(6))
  .ind(d(4, '产出指标'), '数量指标', '整治村庄', '26个', '26个', 20, 20, null)
  .ind('质量指标', '垃圾清运率', '≥98%', '99%', 10, 10, null)
  .ind('时效指标', '垃圾日产日清率', '100%', '100%', 10, 10, null)
  .ind('成本指标', '村均整治成本', '≤4.7万元', '4.62万元', 10, 10, null)
  .ind('效益指标', '生态效益指标', '村容村貌', '明显改善', '明显改善', 30, 30, null)
  .ind('满意度指标', '服务对象满意度指标', '村民满意度', '≥90%', '94%', 10, 10, null)
  .row(w(6, '总分'), t('weight', 100), t('score', 100), null)
  .end()
  .begin('project-self-evaluation')
  .row(
    '项目名称',
    w(4, f('projectName', '村级公益事业奖补')),
    '实施单位',
    w(3, f('implementingUnit', '华龙镇财经办')),
  )
  .fundHead(...moneyHead)
  .fund('total', w(2, '年度资金总额'), 85, 85, 76.5, 10, bad('funds/rate', '95%'), may('funds/score', 9.5))
  .row(
    '年度目标',
    w(4, g('expected', '实施村级公益事业8个。')),
    '完成情况',
    w(3, g('actual', '实施8个，质保金8.5万元待支付。')),
  )
  .head('annual', ...columns(6))
  .ind(d(4, '产出指标'), '数量指标', '奖补项目', '8个', '8个', 20, 20, null)
  .ind('质量指标', '项目验收合格率', '100%', '100%', 10, 10, null)
  .ind('时效指标', '项目按期完工率', '100%', '100%', 10, 10, null)
  .ind('成本指标', '单个项目奖补额', '≤11万元', '9.56万元', 10, 10, null)
  .ind('效益指标', '社会效益指标', '受益人口', '≥6500人', '6612人', 30, 30, null)
  .ind('满意度指标', '服务对象满意度指标', '村民满意度', '≥90%', '95%', 10, 10, null)
  .row(w(6, '总分'), t('weight', 100), t('score', 99.5), null)
  .end()
  .begin('project-self-evaluation')
  .row(
    '项目名称',
    w(4, f('projectName', '便民服务中心运行')),
    '实施单位',
    w(3, f('implementingUnit', '华龙镇便民服务中心')),
  )
  .fundHead(...moneyHead)
  .fund('total', w(2, '年度资金总额'), 18, 18, 17.82, 10, '99%', 9.9)
  .row(
    '年度目标',
    w(4, g('expected', '保障便民服务中心窗口正常运行。')),
    '完成情况',
    w(3, g('actual', '全年办件1.2万件，运行正常。')),
  )
  .head('annual', ...columns(6))
  .ind(d(4, '产出指标'), '数量指标', '办理事项', '≥1.1万件', '1.2万件', 20, 20, null)
  .ind('质量指标', '办件差错率', '≤1%', '0.3%', 10, 10, null)
  .ind('时效指标', '限时办结率', '100%', '100%', 10, 10, null)
  .ind('成本指标', '窗口运行费', '≤18万元', '17.82万元', 10, 10, null)
  .ind(
    '效益指标',
    '社会效益指标',
    '群众办事便利度',
    '提高',
    '提高',
    30,
    bad('score/invalid|score/missing', '已完成'),
    null,
  )
  .ind('满意度指标', '服务对象满意度指标', '办事群众满意度', '≥95%', '97%', 10, 10, null)
  .row(w(6, '总分'), t('weight', 100), may('total/score', t('score', 99.9)), null)
  .end()
  .tolerate('funds/low-rate-unexplained');
const townPage = form({
  id: 'second-town-three-projects',
  about: '乡镇：三个项目上下相连，中间无标题无空行；执行率抄错，得分写成“已完成”',
  sheets: [page],
});

export const exports_ = [systemExport, bareList, townPage];
