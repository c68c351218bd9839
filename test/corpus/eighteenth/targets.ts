/** Declarations of projects: Wuhan and Hebei (clean), Jiangxi, Shaanxi and Chongqing (with findings). */
import { Sheet, bad, d, f, form, g, h, m, t, title, w } from '../form';
import { L1, L2, L3, TG, WT } from '../kit';

/** 武汉 新洲: 80 points, the years before, a list of expenses that makes the sum; clean. */
const ferry = new Sheet('项目申报表', { grid: [1, 1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-target')
  .row(w(10, title('2025年部门预算项目申报表')))
  .row(
    w(2, '项目名称'),
    w(3, f('projectName', '乡镇渡口渡船补贴')),
    w(2, '项目代码'),
    w(3, f('projectCode', '42011725022T000000106')),
  )
  .row(
    w(2, '项目主管部门'),
    w(3, f('department', '新洲区交通运输局')),
    w(2, '项目执行单位'),
    w(3, f('implementingUnit', '新洲区港航海事服务中心')),
  )
  .row(w(2, '项目申请理由'), w(8, '保障沿江群众过渡安全，渡口8个，渡船11艘。'))
  .row(d(3, '项目资金来源'), w(4, '资金来源'), w(5, '金额（万元）'))
  .row(w(4, m('total', 'label', '合计')), w(5, m('total', 'amount', 50)))
  .row(w(4, m('part', 'label', '一般公共预算财政拨款收入')), w(5, m('part', 'amount', 50)))
  .row(d(4, '项目支出明细'), w(3, '支出项目'), '金额', w(5, '测算依据及说明'))
  .row(w(3, '渡工补助'), 33, w(5, '渡工22人，22人×1.5万元/人=33万元'))
  .row(w(3, '渡船维修'), 13.2, w(5, '11艘×1.2万元/艘=13.2万元'))
  .row(w(3, '保险'), 3.8, w(5, '按上年实际发生数'))
  .row(w(2, '项目绩效总目标'), w(8, g('expected', '8个渡口安全运营，全年不发生责任事故。')))
  .row(w(10, '年度绩效目标表'))
  .head(
    'annual',
    d(2, '目标名称'),
    d(2, h('goalShare', '指标权重比例(%)')),
    d(2, L1()),
    d(2, L2()),
    d(2, L3()),
    w(4, '指标值'),
    d(2, h('basis', '指标值确定依据')),
  )
  .more(
    h('targetBeforeLast', '前年'),
    h('targetLast', '上年'),
    h('target', '预计当年实现'),
    h('weight', '指标分值权重'),
  )
  .ind(
    d(6, '年度目标1'),
    d(6, 100),
    d(3, '产出指标'),
    '数量指标',
    '运营渡口',
    '9个',
    '8个',
    '8个',
    15,
    '工作计划',
  )
  .ind('质量指标', '渡船检验合格率', '100%', '100%', '100%', 15, '法规')
  .ind('时效指标', '渡工补助发放时间', '12月底前', '12月底前', '12月15日前', 10, '合同')
  .ind(d(2, '效益指标'), '社会效益指标', '渡运责任事故', '0起', '0起', '0起', 20, '安全目标')
  .ind('可持续影响指标', '渡口管理制度', '健全', '健全', '健全', 10, '工作计划')
  .ind('满意度指标', '服务对象满意度指标', '过渡群众满意度', '—', '≥90%', '≥90%', 10, '问卷')
  .end()
  .tolerate('indicator/level2-missing');
const xinzhou = form({
  id: 'eighteenth-wuhan-xinzhou-ferry-target',
  about: '武汉新洲：80分申报表，支出明细之和等于预算，测算式都对，前年为“—”，无错',
  sheets: [ferry],
});

/** 河北 平泉: no points at all, the plan stays at 60 for four months, a column 备注; clean. */
const mushroom = new Sheet('香菇', { grid: [1, 1, 2, 2, 1, 1, 1] })
  .begin('project-target')
  .row(w(7, title('8.香菇菌种保藏中心运行经费绩效目标表')))
  .row(w(4, '211007平泉市食用菌产业服务中心'), w(3, '单位：万元'))
  .row(
    '项目编码',
    w(2, f('projectCode', '13082325P00YYY210077L')),
    '项目名称',
    w(3, f('projectName', '香菇菌种保藏中心运行经费')),
  )
  .row(
    d(2, '预算规模及资金用途'),
    m('total', 'label', '预算数', 'a'),
    m('total', 'amount', 64, 'a'),
    m('part', 'label', '其中：财政资金', 'b'),
    m('part', 'amount', 60, 'b'),
    m('part', 'label', '其他资金', 'c'),
    m('part', 'amount', 4, 'c'),
  )
  .row(w(6, '用于菌种保藏、提纯复壮和检测。'))
  .row(d(2, '资金支出计划（%）'), '3月底', '6月底', '10月底', w(3, '12月底'))
  .row('25%', '60%', '60%', w(3, '100%'))
  .row('绩效目标', w(6, g('expected', '1.保藏菌株260个，向菇农供应合格母种。')))
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    h('description', '绩效指标描述'),
    TG('指标值'),
    w(2, h('basis', '指标值确定依据')),
  )
  .ind(d(4, '产出指标'), '数量指标', '保藏菌株', '年末在库菌株数', '≥260个', w(2, '工作方案'))
  .ind('质量指标', '母种检测合格率', '合格母种占抽检比例', '≥98%', w(2, '行业标准'))
  .ind('时效指标', '母种供应时限', '下单到发货天数', '≤5天', w(2, '服务承诺'))
  .ind('成本指标', '每个菌株年保藏费', '财政补助', '≤1200元', w(2, '历史数据'))
  .ind(d(2, '效益指标'), '经济效益指标', '带动菇农增收', '户均年增收', '≥2000元', w(2, '抽样调查'))
  .ind('可持续影响指标', '自主品种占比', '自主选育品种占供种量', '≥30%', w(2, '工作方案'))
  .ind('满意度指标', '服务对象满意度指标', '菇农满意度', '满意人数占比', '≥92%', w(2, '问卷调查'))
  .end();
const pingquan = form({
  id: 'eighteenth-hebei-pingquan-mushroom-target',
  about: '河北平泉：无分值，支出计划6月与10月都是60%，财政60加其他4等于64，无错',
  sheets: [mushroom],
});

/** 江西 南城: a cost above the whole budget, a number without a unit, a date under 数量. */
const maGu = new Sheet('麻姑', { grid: [1, 1, 3, 1, 1, 2] })
  .begin('project-target')
  .row(w(6, title('南城县2025年度项目支出绩效目标申报表')))
  .row(w(2, '项目名称'), w(4, f('projectName', '麻姑米种植基地灌渠维修')))
  .row(
    w(2, '主管部门'),
    f('department', '南城县水利局'),
    '实施单位',
    w(2, f('implementingUnit', '南城县洪门灌区管理局')),
  )
  .row(w(2, '项目属性'), '新增项目', '项目期', w(2, '1年'))
  .row(d(3, '项目资金（万元）'), w(2, m('total', 'label', '年度资金总额')), w(3, m('total', 'amount', 100)))
  .row(w(2, m('part', 'label', '其中：财政拨款')), w(3, m('part', 'amount', 80)))
  .row(w(2, m('part', 'label', '其他资金')), w(3, m('part', 'amount', 20)))
  .row('总体目标', w(5, g('expected', '维修灌渠9公里，保障2.1万亩稻田灌溉。')))
  .head('annual', L1(), L2(), L3(), TG('指标值'), WT('分值'), '备注')
  .ind(d(5, '产出指标'), d(2, '数量指标'), '维修灌渠', '≥9公里', 15, null)
  .ind('更换闸门', bad('indicator/unit-missing', '≥12'), 10, '铸铁')
  .ind('质量指标', '工程验收合格率', '100%', 10, null)
  .ind('时效指标', '检查维修现场次数', '≥6次', 5, null)
  .ind('成本指标', '项目总成本', bad('cost/exceeds-budget', '≤120万元'), 10, null)
  .ind(d(2, '效益指标'), '经济效益指标', '亩均增产', '≥25公斤', 15, null)
  .ind('社会效益指标', '受益农户', '≥4300户', 15, null)
  .ind('满意度指标', '服务对象满意度指标', '农户满意度', '≥90%', 10, null)
  .row(w(4, '合计'), t('weight', 90), null)
  .end()
  .finding('indicator/category')
  .tolerate('indicator/level2-missing');
const nancheng = form({
  id: 'eighteenth-jiangxi-nancheng-canal-target-wrong',
  about: '江西南城：成本120万元超过预算100万元，闸门12没有单位，时效指标填“检查次数≥6次”；90分申报',
  sheets: [maGu],
});

/** 陕西 平利: a product that is not, sources that do not make the sum, 时效 under 效益. */
const gynostemma = new Sheet('申报', { at: 'B2', grid: [1, 1, 2, 1, 1, 2] })
  .begin('project-target')
  .row(w(6, title('2025年度专项资金项目绩效目标申报表')))
  .row(
    '项目名称',
    w(2, f('projectName', '绞股蓝种苗补助')),
    '主管部门',
    w(2, f('department', '平利县农业农村局')),
  )
  .row(
    '实施单位',
    w(2, f('implementingUnit', '平利县茶叶和绞股蓝发展中心')),
    '联系人',
    w(2, '陈远志 0915-8420000'),
  )
  .row(
    d(3, '资金金额\n（万元）'),
    w(2, m('total', 'label', '年度资金总额')),
    w(3, m('total', 'amount', bad('funds/declared-sum|funds/parts-sum', 60))),
  )
  .row(w(2, m('part', 'label', '其中：财政拨款')), w(3, m('part', 'amount', 42)))
  .row(w(2, m('part', 'label', '其他资金')), w(3, m('part', 'amount', 8)))
  .row('测算依据', w(5, bad('basis/expression', '种苗补助1000亩×300元/亩=36万元。')))
  .row('年度目标', w(5, g('expected', '新植绞股蓝1000亩。')))
  .head('annual', L1(), L2(), L3(), TG('指标值'), WT('权重'), '责任股室')
  .ind(d(4, '产出指标'), '数量指标', '新植绞股蓝', '≥1000亩', 20, '产业股')
  .ind('质量指标', '种苗成活率', '≥90%', 10, '产业股')
  .ind('时效指标', '栽植完成时间', '2025年4月底前', 10, '产业股')
  .ind('成本指标', '每亩种苗补助', '≤300元', 10, '计财股')
  .ind(d(2, '效益指标'), '经济效益指标', '亩均产值', '≥4000元', 20, '产业股')
  .ind(bad('indicator/parent', '时效指标'), '补助发放时间', '2025年11月底前', 10, '计财股')
  .ind('满意度指标', '服务对象满意度指标', '种植户满意度', '≥90%', 10, '办公室')
  .row(w(4, '合计'), t('weight', 90), null)
  .end()
  .tolerate('funds/declared-sum', 'basis/list-sum', 'indicator/category', 'basis/plan-vs-detail');
const pingli = form({
  id: 'eighteenth-shaanxi-pingli-target-wrong',
  about: '陕西平利：60与42+8不符，1000亩×300元=30万元写成36万元，效益指标下写“时效指标”',
  sheets: [gynostemma],
});

/** 重庆 巫山: 85 points where the form says 90, a dash before the percentage, a cost of at least. */
const plum = new Sheet('绩效目标', { grid: [1, 1, 3, 1, 1, 1, 1, 1] })
  .begin('project-target')
  .row(w(8, title('2025年部门预算项目绩效目标表')))
  .row(w(3, '编制单位：巫山县农业农村委员会'), w(5, '单位：万元'))
  .row(
    '项目名称',
    w(2, f('projectName', '脆李病虫害统防统治')),
    '预算部门',
    w(4, f('department', '巫山县农业农村委员会')),
  )
  .row(
    '承担单位',
    w(2, f('implementingUnit', '巫山县果品产业发展中心')),
    m('total', 'label', '当年预算', 'a'),
    w(4, m('total', 'amount', 72, 'a')),
  )
  .row('绩效目标', w(7, g('expected', '对脆李6万亩开展统防统治。')))
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    h('operator', '指标性质'),
    TG('指标值'),
    h('unit', '度量单位'),
    WT('权重'),
    '是否核心指标',
  )
  .ind(d(4, '产出指标'), '数量指标', '统防统治面积', '≥', '6', '万亩', 20, '是')
  .ind('质量指标', '防治效果达标率', '≥', bad('indicator/suspicious-value', '-100%'), '%', 15, '是')
  .ind('时效指标', '第二次防治完成月份', '≤', '6', '月', 10, '否')
  .ind('成本指标', '每亩防治成本', '≥', '12', '元', 5, '否')
  .ind(d(2, '效益指标'), '经济效益指标', '亩均减损', '≥', '300', '元', 15, '否')
  .ind('生态效益指标', '农药包装回收率', '≥', '85', '%', 10, '否')
  .ind('满意度指标', '服务对象满意度指标', '果农满意度', '≥', '90', '%', 10, '否')
  .row(w(8, '注：权重合计为90分，另10分为预算执行率。'))
  .end()
  .finding('weight/total')
  .finding('indicator/direction')
  .tolerate('weight/level1', 'total/weight');
const wushan = form({
  id: 'eighteenth-chongqing-wushan-plum-target-wrong',
  about: '重庆巫山：权重合计85（注写90），达标率“-100%”，成本指标用≥',
  sheets: [plum],
  tolerated: ['field/amount-text'],
});

export const targets = [xinzhou, pingquan, nancheng, pingli, wushan];
