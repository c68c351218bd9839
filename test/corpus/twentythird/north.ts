/** 黑龙江 whole office, 内蒙古 in 元, 山西 with a grade, 北京 with costs apart, 河南 whole target with its own three groups. All made up in the forms of the provinces. */
import { Sheet, bad, d, f, form, g, h, m, num, pct, t, title, w } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

/** 1520 of 1600 is 95%; a score without an actual value. */
const archives = new Sheet('部门整体自评', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('overall-self-evaluation')
  .row(w(9, title('2022年度部门（单位）整体支出绩效自评表')))
  .row(w(5, '部门（单位）名称：齐齐哈尔市档案馆'), w(4, '填报日期：2023年3月20日    单位：万元'))
  .row(w(2, '编制人数'), 46, '实有人数', 43, w(2, '离退休人数'), w(2, 29))
  .fundHead(
    d(4, '年度\n预算\n情况'),
    w(2, LB('资金来源')),
    BI('年初预算数'),
    BA('全年预算数'),
    EX('全年执行数'),
    WT(),
    RT('执行率'),
    SC(),
  )
  .fund('total', w(2, '年度资金总额'), 1480, 1600, 1520, 10, pct(0.95, '0.00%'), 9.5)
  .fund('part', w(2, '一般公共预算'), 1480, 1600, 1520, null, pct(0.95, '0.00%'), null)
  .fund('part', w(2, '其他资金'), 0, 0, 0, null, null, null)
  .row(d(2, '年度\n总体\n目标'), w(4, '预期目标'), w(4, '实际完成情况'))
  .row(
    w(4, g('expected', '接收进馆档案2万卷，数字化扫描300万页，接待查档3000人次。')),
    w(4, g('actual', '接收进馆档案2.1万卷，数字化扫描312万页，接待查档3160人次。')),
  )
  .head('annual', L1(), L2(), w(2, L3()), TG(), AC('全年实际值'), WT(), SC(), RS('未完成原因分析'))
  .ind(d(4, '产出指标（50分）'), d(2, '数量指标'), w(2, '接收进馆档案'), '≥2万卷', '2.1万卷', 15, 15, null)
  .ind(w(2, '数字化扫描'), '≥300万页', '312万页', 15, 15, null)
  .ind('质量指标', w(2, '数字化抽检合格率'), '≥99%', '99.3%', 10, 10, null)
  .ind('时效指标', w(2, '年度接收完成时间'), '10月底前', '10月18日', 10, 10, null)
  .ind(d(2, '效益指标（30分）'), '社会效益指标', w(2, '接待查档人次'), '≥3000人次', '3160人次', 15, 15, null)
  .ind('可持续影响指标', w(2, '库房安全事故'), '0起', '0起', 15, 15, null)
  .ind(
    '满意度指标（10分）',
    '服务对象满意度指标',
    w(2, '查档群众满意度'),
    '≥95%',
    bad('actual/missing', null),
    10,
    10,
    null,
  )
  .row(w(6, '总    分'), t('weight', 100), t('score', 99.5), null)
  .row(w(9, '说明：各项指标得分最高不能超过该项分值。'))
  .end()
  .tolerate('funds/budget-adjustment', 'field/missing', 'total/score');
const qiqihar = form({
  id: 'twentythird-heilongjiang-qiqihar-archives-overall-wrong',
  about:
    '黑龙江齐齐哈尔档案馆2022（省表样，数字编写）：部门名称与值同在一格，编制、实有、离退休人数一行，执行率为百分数单元格；满意度没有实际值却得满分',
  sheets: [archives],
});

/** 元, and the money line names the league's own share; 3276000 of 3600000 is 91%. */
const pasture = new Sheet('Sheet1', { grid: [1, 1, 2, 1, 1, 1, 1, 1, 2], gaps: [4] })
  .begin('project-self-evaluation')
  .row(w(9, title('阿拉善盟本级项目支出绩效自评表')))
  .row(w(9, '（2021年度）              金额单位：元'))
  .row(w(2, '项目名称'), w(7, f('projectName', '荒漠草原围栏维护')))
  .row(
    w(2, '主管部门'),
    w(2, f('department', '阿拉善盟林业和草原局')),
    w(2, '项目实施单位'),
    w(3, f('implementingUnit', '阿拉善盟草原站')),
  )
  .fundHead(
    w(2, d(4, '项目资金')),
    LB('资金性质'),
    BI('年初预算数'),
    BA('调整后预算数（A）'),
    EX('全年执行数（B）'),
    WT(),
    RT('执行率%\n（B/A）'),
    SC(),
  )
  .fund('total', '资金合计', num(3600000), num(3600000), num(3276000), 10, 91, 9.1)
  .fund('part', '盟本级财政资金', num(3000000), num(3000000), num(2676000), '-', 89.2, '-')
  .fund('part', '上级补助', num(600000), num(600000), num(600000), '-', 100, '-')
  .row(w(2, d(2, '年度绩效目标')), w(3, '年初绩效目标'), w(4, '目标完成情况'))
  .row(
    w(3, g('expected', '维护围栏420公里，更换立柱9000根，保护荒漠草原。')),
    w(4, g('actual', '维护围栏428公里，更换立柱9000根，质保金次年支付。')),
  )
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    TG('指标值'),
    AC('完成值'),
    WT('分值'),
    SC(),
    w(2, RS('偏差原因及改进措施')),
  )
  .ind(d(5, '产出指标'), d(2, '数量指标'), '维护围栏', '≥420公里', '428公里', 10, 10, w(2, null))
  .ind('更换立柱', '9000根', '9000根', 10, 10, w(2, null))
  .ind('质量指标', '验收合格率', '100%', '100%', 10, 10, w(2, null))
  .ind('时效指标', '工程完工时间', '2021年10月底', '2021年10月底', 10, 10, w(2, null))
  .ind('成本指标', '每公里维护成本', '≤8500元', '7654元', 10, 10, w(2, null))
  .ind(d(2, '效益指标'), '生态效益指标', '保护草原面积', '≥31万亩', '31.6万亩', 15, 15, w(2, null))
  .ind('社会效益指标', '吸纳牧民务工', '≥60人', '63人', 15, bad('score/exceeds-weight', 16), w(2, null))
  .ind('满意度指标', '服务对象满意度指标', '牧民满意度', '≥90%', '96%', 10, 10, w(2, null))
  .row(w(5, '总分'), t('weight', 100), t('score', 100.1), w(2, null))
  .end()
  .tolerate('total/score', 'funds/low-rate-unexplained');
const alxa = form({
  id: 'twentythird-neimenggu-alxa-pasture-wrong',
  about:
    '内蒙古阿拉善盟2021（盟表样，数字编写）：金额单位在副标题里为元，第四列后有一空列，执行率%列写91，调整后预算数为A；15分的行得16',
  sheets: [pasture],
});

/** 2580 of 3000 meals a day is 86%, 12.9 of 15; the grade is said to be 优 for 87.9. */
const canteen = new Sheet('项目支出绩效自评表', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('临汾市市级项目支出绩效自评表')))
  .row(w(5, '填报单位：（公章）'), w(4, '填报时间：2024年3月1日'))
  .row(
    '项目名称',
    w(4, f('projectName', '社区老年食堂运营补助')),
    '项目编码',
    w(3, f('projectCode', '141000233000000410087')),
  )
  .row(
    '主管部门',
    w(4, f('department', '临汾市民政局')),
    '预算单位',
    w(3, f('implementingUnit', '临汾市民政局养老服务科')),
  )
  .row('自评等级', w(8, bad('total/grade', t('grade', '优'))))
  .fundHead(
    d(4, '预算\n执行\n情况\n（万元）'),
    w(2, LB(null)),
    BI('年初预算'),
    BA('全年预算（A）'),
    EX('实际支出（B）'),
    WT(),
    RT('执行率（B/A）'),
    SC(),
  )
  .fund('total', w(2, '年度资金总额'), 500, 500, 400, 10, '80%', 8)
  .fund('part', w(2, '其中：市级财政资金'), 300, 300, 240, '--', '80%', '--')
  .fund('part', w(2, '      省级财政资金'), 200, 200, 160, '--', '80%', '--')
  .row(
    '年度目标',
    w(4, g('expected', '补助社区老年食堂40个，日均供餐3000份。')),
    w(4, g('actual', '补助社区老年食堂36个，日均供餐2580份，4个因选址未落实推迟。')),
  )
  .head('annual', L1(), L2(), w(2, L3()), TG('绩效指标值'), AC(), WT(), SC(), RS('偏差原因及整改措施'))
  .ind(
    d(4, '产出'),
    d(2, '数量'),
    w(2, '补助社区老年食堂'),
    '≥40个',
    '36个',
    20,
    18,
    '4个选址未落实，推迟到次年',
  )
  .ind(w(2, '日均供餐份数'), '≥3000份', '2580份', 15, 12.9, '食堂数量不足')
  .ind('质量', w(2, '食品安全检查合格率'), '100%', '100%', 10, 10, null)
  .ind('时效', w(2, '补助拨付及时率'), '100%', '80%', 5, 4, '第四季度补助次年拨付，已整改')
  .ind(d(2, '效益'), '社会效益', w(2, '惠及老年人'), '≥2万人', '1.8万人', 20, 18, '食堂数量不足')
  .ind('可持续影响', w(2, '社会力量参与机制'), '基本健全', '部分健全', 10, 7, '尚有12个社区未引入社会力量')
  .ind('满意度', '服务对象满意度', w(2, '就餐老人满意度'), '≥90%', '93%', 10, 10, null)
  .row(w(6, '合计'), t('weight', 100), t('score', 87.9), null)
  .end()
  .tolerate('funds/low-rate-unexplained', 'weight/level1', 'indicator/category');
const linfen = form({
  id: 'twentythird-shanxi-linfen-canteen-wrong',
  about:
    '山西临汾民政（市级表样，数字编写）：自评等级在资金之前，预算单位与主管部门并列，一二级指标不带“指标”二字，全表多项未完成并写了原因；87.9分写“优”',
  sheets: [canteen],
});

/** 北京: 成本指标 stand before the output; 98.6万元 of 102. Right throughout. */
const ponds = new Sheet('项目支出绩效自评表', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('项目支出绩效自评表')))
  .row(w(9, '（ 2023 年度）'))
  .row('项目名称', w(8, f('projectName', '小微水体养护')))
  .row(
    '主管部门',
    w(4, f('department', '北京市大兴区水务局')),
    '实施单位',
    w(3, f('implementingUnit', '北京市大兴区凤河管理所')),
  )
  .row('项目负责人', w(4, f('leader', '杨立')), '联系电话', w(3, f('phone', '010-69240000')))
  .fundHead(
    d(4, '项目资金\n（万元）'),
    w(2, LB(null)),
    BI('年初\n预算数'),
    BA('全年\n预算数'),
    EX('全年\n执行数'),
    WT(),
    RT('执行率'),
    SC(),
  )
  .fund('total', w(2, '年度资金总额'), num(102), num(102), num(98.6), 10, '96.67%', 9.67)
  .fund('part', w(2, '其中：当年财政拨款'), num(102), num(102), num(98.6), '—', '96.67%', '—')
  .fund('part', w(2, '      上年结转资金'), null, null, null, '—', null, '—')
  .row(d(2, '年度总体目标'), w(4, '预期目标'), w(4, '实际完成情况'))
  .row(
    w(4, g('expected', '养护小微水体36处，水面保洁及时，无黑臭水体反弹。')),
    w(4, g('actual', '养护小微水体36处，无黑臭水体反弹。')),
  )
  .head('annual', d(11, '绩效指标'), L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS())
  .ind(d(2, '成本指标'), d(2, '经济成本指标'), '每处水体年养护成本', '≤2.84万元', '2.74万元', 10, 10, null)
  .ind('管理费占比', '≤5%', '3.1%', 5, 5, null)
  .ind(d(5, '产出指标'), d(2, '数量指标'), '养护小微水体', '＝36处', '36处', 10, 10, null)
  .ind('水面保洁频次', '≥2次/周', '2次/周', 10, 10, null)
  .ind('质量指标', '养护考核合格率', '≥90%', '94%', 10, 10, null)
  .ind(d(2, '时效指标'), '问题处置时限', '≤24小时', '16小时', 5, 5, null)
  .ind('合同签订时间', '3月底前', '3月21日', 5, 5, null)
  .ind(d(2, '效益指标'), '社会效益指标', '有效投诉', '≤6件', '3件', 10, 10, null)
  .ind('生态效益指标', '黑臭水体反弹', '0处', '0处', 15, 15, null)
  .ind('满意度\n指标', '服务对象满意度指标', '沿线居民满意度', '≥90%', '91%', 10, 10, null)
  .row(w(6, '总分'), t('weight', 100), t('score', 99.67), null)
  .end()
  .tolerate('weight/level1', 'indicator/category');
const daxing = form({
  id: 'twentythird-beijing-daxing-ponds',
  about:
    '北京大兴水务（市表样，数字编写）：成本指标在产出之前，“≥2次/周”与“≤24小时”，副标题“（ 2023 年度）”，无错',
  sheets: [ponds],
});

/** 河南: 投入管理指标, 产出指标, 效益指标; 1860 + 640 is not 2510. */
const grain = new Sheet('部门（单位）整体绩效目标表', { grid: [1, 1, 2, 1, 1, 2] })
  .begin('overall-target')
  .row(w(6, title('部门（单位）整体绩效目标表')))
  .row(w(6, '（2024年度）'))
  .row(w(2, '部门（单位）名称'), w(4, f('department', '驻马店市粮食和物资储备局')))
  .row(w(2, '年度\n总体目标'), w(4, g('expected', '落实地方储备粮规模，保障军粮供应，夏粮秋粮收购有序。')))
  .row(w(2, d(3, '年度\n主要任务')), '任务名称', w(3, '主要内容'))
  .row('粮食收购监管', w(3, '组织夏秋两季收购检查，维护种粮农民利益。'))
  .row('储备粮管理', w(3, '落实市级储备粮规模，定期轮换。'))
  .row(
    w(2, d(6, '预算情况')),
    m('total', 'label', '部门预算总额（万元）'),
    w(3, bad('funds/declared-sum|funds/parts-sum|funds/breakdown', m('total', 'amount', 2510))),
  )
  .row('1、资金来源：（1）财政性资金', w(3, 2500))
  .row('（2）其他资金', w(3, 10))
  .row('2、资金结构：（1）人员经费', w(3, 1860))
  .row('（2）运转经费', w(3, 0))
  .row('（3）项目支出', w(3, 640))
  .head('annual', L1(), L2(), L3(), TG('指标值'), w(2, h('basis', '指标值说明')))
  .ind(d(3, '投入管理指标'), '工作目标管理', '年度履职目标相关性', '相关', w(2, '与三定方案一致'))
  .ind('预算和财务管理', '预算执行率', '≥95%', w(2, null))
  .ind('绩效管理', '绩效自评完成率', '100%', w(2, null))
  .ind(d(2, '产出指标'), d(2, '重点工作任务完成'), '开展收购检查', '≥8次', w(2, null))
  .ind('市级储备粮规模', '≥6.5万吨', w(2, '按省下达规模'))
  .ind(d(2, '效益指标'), '履职效益', '储备粮宜存率', '100%', w(2, null))
  .ind('满意度', '售粮农民满意度', '≥90%', w(2, null))
  .end()
  .tolerate(
    'funds/declared-sum',
    'funds/parts-sum',
    'funds/breakdown',
    'indicator/level1-missing',
    'indicator/level2-missing',
    'indicator/category',
    'indicator/parent',
  );
const zhumadian = form({
  id: 'twentythird-henan-zhumadian-grain-overall-target-wrong',
  about:
    '河南驻马店粮储局2024（省表样，数字编写）：投入管理/产出/效益三组，预算情况按资金来源、资金结构编号逐行，资金来源之和2510对、资金结构之和2500不等于总额2510',
  sheets: [grain],
});

export const north = [qiqihar, alxa, linfen, daxing, zhumadian];
