/** Out of systems: codes under the header, one indicator a line, hidden keys, numbers as text, blank rows at the foot. Made up. */
import { Sheet, bad, d, f, form, g, h, t, title, w } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

/** 新疆 巴里坤: two projects, field codes under the header; 1140 of 1200 with full points, a row without points. */
const barkol = new Sheet('export_20250312', {
  grid: [1, 1, 2, 2, 1, 1, 2, 1, 1, 1, 1, 1, 1, 2],
  hiddenColumns: [1, 2],
})
  .begin('project-self-evaluation')
  .row(w(14, title('2024年度项目支出绩效自评表')))
  .head(
    'annual',
    '主键',
    '单位编码',
    '预算单位',
    h('project', '项目名称'),
    L1(),
    L2(),
    L3(),
    h('operator', '指标方向'),
    TG('年度指标值'),
    h('unit', '计量单位'),
    AC('实际完成值'),
    WT('指标权重'),
    SC('自评得分'),
    RS('偏差原因'),
  )
  .row(
    'ID',
    'AGENCY_CODE',
    'AGENCY_NAME',
    'PRO_NAME',
    'LV1_NAME',
    'LV2_NAME',
    'LV3_NAME',
    'KPI_SYMBOL',
    'KPI_VAL',
    'METERUNIT',
    'REAL_VAL',
    'WEIGHT',
    'SCORE',
    'REASON',
  );
const exported: readonly (readonly [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
])[] = [
  ['产出指标', '数量指标', '改良天然草场', '≥', '12.00', '万亩', '12.30', '20.00', '20.00'],
  ['产出指标', '质量指标', '草种抽检合格率', '≥', '95.00', '%', '96.50', '15.00', '15.00'],
  ['产出指标', '时效指标', '补播作业天数', '≤', '45.00', '天', '41.00', '15.00', '15.00'],
  ['效益指标', '生态效益指标', '草原植被盖度', '≥', '38.00', '%', '38.60', '15.00', '15.00'],
  ['效益指标', '社会效益指标', '受益牧户', '≥', '1200.00', '户', '1140.00', '15.00', '15.00'],
  ['满意度指标', '服务对象满意度指标', '牧民满意度', '≥', '90.00', '%', '93.00', '10.00', '10.00'],
  ['预算执行率', '预算执行率', '预算执行率', '＝', '100.00', '%', '100.00', '10.00', '10.00'],
];
const second: readonly (readonly [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string | null,
  string,
])[] = [
  ['产出指标', '数量指标', '维修牧道桥涵', '≥', '16.00', '座', '17.00', '20.00', '20.00'],
  ['产出指标', '质量指标', '维修验收合格率', '＝', '100.00', '%', '100.00', null, '15.00'],
  ['产出指标', '时效指标', '转场前完工率', '≥', '90.00', '%', '94.12', '15.00', '15.00'],
  ['效益指标', '经济效益指标', '减少牲畜转场损失', '≥', '30.00', '万元', '32.00', '15.00', '15.00'],
  ['效益指标', '社会效益指标', '通行牧户', '≥', '860.00', '户', '884.00', '15.00', '15.00'],
  ['满意度指标', '服务对象满意度指标', '转场牧民满意度', '≥', '90.00', '%', '92.00', '10.00', '10.00'],
  ['预算执行率', '预算执行率', '预算执行率', '＝', '100.00', '%', '100.00', '10.00', '10.00'],
];
exported.forEach(([one, two, three, sign, target, unit, actual, weight, score], index) =>
  barkol.ind(
    `8A9F00${index + 1}`,
    '652222',
    '巴里坤哈萨克自治县林业和草原局',
    '退化草原补播改良',
    one,
    two,
    three,
    sign,
    target,
    unit,
    actual,
    weight,
    three === '受益牧户' ? bad('score/unmet-full|score/quantitative', score) : score,
    three === '受益牧户' ? '60户迁入县城' : null,
  ),
);
second.forEach(([one, two, three, sign, target, unit, actual, weight, score], index) =>
  barkol.ind(
    `8A9F01${index + 1}`,
    '652222',
    '巴里坤哈萨克自治县林业和草原局',
    '牧道桥涵维修',
    one,
    two,
    three,
    sign,
    target,
    unit,
    actual,
    weight === null ? bad('weight/missing', null) : weight,
    score,
    null,
  ),
);
barkol
  .end()
  .gap(3)
  .row(...Array.from({ length: 14 }, () => null))
  .tolerate(
    'field/missing',
    'weight/total',
    'weight/level1',
    'total/missing',
    'indicator/level2-missing',
    'goal/missing',
    'funds/missing',
    'score/invalid',
  );
const xinjiang = form({
  id: 'twentyseventh-xinjiang-barkol-export-codes-wrong',
  about:
    '新疆巴里坤2024（系统导出样，数字编写）：表头下一行字段代码，主键与单位编码列隐藏，项目名称逐行重复，数字全为两位小数文本，表尾空行；1140对1200满分，一行没有权重',
  sheets: [barkol],
});

/** 贵州 务川: one project's goals exported, the name in every row; each line keeps its own code. Right throughout. */
const wuchuan: readonly (readonly [string, string, string, string, string, string, string])[] = [
  ['产出指标', '数量指标', '培育白山羊种羊', '≥', '1500', '只', '20'],
  ['产出指标', '数量指标', '建设标准化圈舍', '≥', '24', '栋', '10'],
  ['产出指标', '质量指标', '种羊鉴定合格率', '≥', '95', '%', '10'],
  ['产出指标', '时效指标', '圈舍建设工期', '≤', '180', '天', '5'],
  ['产出指标', '成本指标', '每栋圈舍建设成本', '≤', '60000', '元', '5'],
  ['效益指标', '经济效益指标', '养殖户均增收', '≥', '5000', '元', '15'],
  ['效益指标', '社会效益指标', '带动养殖户', '≥', '180', '户', '15'],
  ['满意度指标', '服务对象满意度指标', '养殖户满意度', '≥', '90', '%', '10'],
];
const goats = new Sheet('绩效目标查询结果', {
  grid: [1, 1, 1, 2, 1, 2, 1, 1, 2, 1, 1, 1, 1],
  hiddenColumns: [2],
})
  .begin('project-target')
  .row(w(13, title('项目支出绩效目标表')))
  .row(w(7, '导出时间：2025-01-08 16:20:31'), w(6, '金额单位：元'))
  .head(
    'annual',
    '行号',
    '项目GUID',
    '项目代码',
    h('project', '项目名称'),
    '预算金额',
    '年度绩效目标',
    L1(),
    L2(),
    L3('三级指标'),
    h('operator', '符号'),
    TG('指标值'),
    h('unit', '单位'),
    WT('分值'),
  )
  .row('C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C8', 'C9', 'C10', 'C11', 'C12', 'C13');
wuchuan.forEach(([one, two, three, sign, target, unit, weight], index) =>
  goats.ind(
    String(index + 1),
    'F0B2-77A1',
    '52032625T0000178',
    '白山羊良种繁育',
    '1800000.00',
    '培育白山羊种羊1500只，建设标准化圈舍24栋。',
    one,
    two,
    three,
    sign,
    target,
    unit,
    weight,
  ),
);
goats.end().gap(2).tolerate('field/missing', 'funds/missing', 'goal/missing');
const guizhou = form({
  id: 'twentyseventh-guizhou-wuchuan-goats-target-export',
  about:
    '贵州务川2025（系统查询导出样，数字编写）：栏次C1…C13在表头下，项目、金额与目标逐行重复，GUID列隐藏，分值与指标值为文本，90分，无错',
  sheets: [goats],
});

/** 福建 尤溪: the form itself out of the system, 0.00 in every empty place; 92% scored as 9.5. */
const youxi = new Sheet('自评表打印', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 1, 2], hiddenColumns: [1] })
  .begin('project-self-evaluation')
  .row('BBID=0317', w(9, title('项目支出绩效自评表')))
  .row('H1', w(9, '(2024年度)'))
  .row(
    'H2',
    w(2, '项目名称'),
    w(3, f('projectName', '金柑产业提质增效')),
    w(2, '项目编码'),
    w(2, f('projectCode', '350426240000000081')),
  )
  .row(
    'H3',
    w(2, '主管部门'),
    w(3, f('department', '尤溪县农业农村局')),
    w(2, '实施单位'),
    w(2, f('implementingUnit', '尤溪县种植业技术推广站')),
  )
  .fundHead(
    'H4',
    w(2, d(6, '项目资金(万元)')),
    LB(null),
    BI(),
    BA('全年预算数(A)'),
    EX('全年执行数(B)'),
    WT(),
    RT('执行率(B/A)'),
    SC(),
  )
  .fund(
    'total',
    'M1',
    '年度资金总额',
    '200.00',
    '200.00',
    '184.00',
    '10.00',
    '92.00%',
    bad('funds/score', '9.50'),
  )
  .fund('part', 'M2', '其中:本年财政拨款', '200.00', '200.00', '184.00', '0.00', '92.00%', '0.00')
  .fund('part', 'M3', '上年结转资金', '0.00', '0.00', '0.00', '0.00', '0.00%', '0.00')
  .fund('part', 'M4', '财政专户管理资金', '0.00', '0.00', '0.00', '0.00', '0.00%', '0.00')
  .fund('part', 'M5', '其他资金', '0.00', '0.00', '0.00', '0.00', '0.00%', '0.00')
  .row('G0', w(2, d(2, '年度总体目标')), w(3, '预期目标'), w(4, '实际完成情况'))
  .row(
    'G1',
    w(3, g('expected', '改造金柑果园1600亩，推广避雨栽培。')),
    w(4, g('actual', '改造金柑果园1640亩，推广避雨栽培510亩。')),
  )
  .head('annual', 'K0', d(9, '绩效指标'), L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS())
  .ind('K1', d(5, '产出指标'), d(2, '数量指标'), '改造果园面积', '≥1600亩', '1640亩', '15.00', '15.00', null)
  .ind('K2', '推广避雨栽培面积', '≥500亩', '510亩', '10.00', '10.00', null)
  .ind('K3', '质量指标', '改造验收合格率', '≥95%', '97%', '10.00', '10.00', null)
  .ind('K4', '时效指标', '避雨棚搭建完成时间', '2024年10月底前', '2024年10月17日', '10.00', '10.00', null)
  .ind('K5', '成本指标', '每亩改造成本', '≤1200元', '1121元', '5.00', '5.00', null)
  .ind('K6', d(2, '效益指标'), '经济效益指标', '亩均增收', '≥1800元', '1900元', '15.00', '15.00', null)
  .ind('K7', '社会效益指标', '带动果农', '≥420户', '431户', '15.00', '15.00', null)
  .ind('K8', '满意度指标', '服务对象满意度指标', '果农满意度', '≥90%', '94%', '10.00', '10.00', null)
  .row('Z9', w(6, '总分'), t('weight', '100.00'), t('score', '99.50'), null)
  .end()
  .tolerate('total/score');
const fujian = form({
  id: 'twentyseventh-fujian-youxi-kumquats-print-wrong',
  about:
    '福建尤溪2024（系统打印导出样，数字编写）：首列行标识隐藏，空来源写0.00，分值与得分为文本“10.00”；92%应得9.2而得9.50',
  sheets: [youxi],
});

/** 广西 那坡: the goals of an office, a line an indicator; a target with no name before it. */
const napo = new Sheet('整体目标导出', { at: 'A2', grid: [1, 2, 1, 1, 2, 1, 1, 1, 1, 2], hiddenColumns: [1] })
  .begin('overall-target')
  .row('T', w(9, title('部门整体支出绩效目标申报表')))
  .row('D', '部门名称', w(4, f('department', '那坡县水利局')), w(2, '年度'), w(2, '2025年'))
  .row('D', '年度目标', w(8, g('expected', '改造农村供水工程26处，水库安全度汛，水费征收机制健全。')))
  .head(
    'annual',
    '标识',
    '部门名称',
    L1(),
    L2(),
    L3('三级指标名称'),
    h('operator', '计算符号'),
    TG('指标值'),
    h('unit', '计量单位'),
    WT('权重(%)'),
    h('basis', '备注'),
  )
  .row('key', 'orgName', 'level1', 'level2', 'kpiName', 'symbol', 'kpiValue', 'unit', 'weight', 'memo')
  .ind('1001', '那坡县水利局', '产出指标', '数量指标', '改造农村供水工程', '≥', '26', '处', '20', null)
  .ind(
    '1002',
    '那坡县水利局',
    '产出指标',
    '数量指标',
    bad('indicator/name-missing', null),
    '≥',
    '48',
    '座',
    '10',
    null,
  )
  .ind('1003', '那坡县水利局', '产出指标', '质量指标', '供水水质达标率', '≥', '92', '%', '10', null)
  .ind('1004', '那坡县水利局', '产出指标', '时效指标', '汛期险情处置时限', '≤', '2', '小时', '10', null)
  .ind('1005', '那坡县水利局', '效益指标', '社会效益指标', '受益农村人口', '≥', '3.2', '万人', '15', null)
  .ind('1006', '那坡县水利局', '效益指标', '可持续影响指标', '水费收缴率', '≥', '90', '%', '15', null)
  .ind('1007', '那坡县水利局', '满意度指标', '服务对象满意度指标', '用水户满意度', '≥', '90', '%', '10', null)
  .end()
  .gap(2)
  .tolerate('funds/missing', 'field/missing', 'indicator/level2-missing');
const guangxi = form({
  id: 'twentyseventh-guangxi-napo-overall-target-export-wrong',
  about:
    '广西那坡2025（系统导出样，数字编写）：表头下是英文字段名，部门名称逐行重复，标识列隐藏，数字为文本，没有资金块，90分；一行有指标值没有名称',
  sheets: [napo],
});

export const system = [xinjiang, guizhou, fujian, guangxi];
