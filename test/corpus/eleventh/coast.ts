/**
 * Declarations published in 福建, 广东, 海南, 天津 and 山东; narrative cells are shortened, figures and labels are not;
 * where the stored page ended early, the last rows were completed in the manner of the rest.
 */
import { Sheet, bad, d, f, form, g, h, m, may, title, w, wd, type CellInput } from '../form';
import { L1, L2, L3, TG } from '../kit';

/** One value for each place that gets money; none of them is the target of the row. */
const everywhere = (count: number, value: CellInput): CellInput[] =>
  Array.from({ length: count }, () => value);

/** http://fjax.gov.cn/zwgk/zdgkxx/sl/slgcjs/202403/t20240304_3010568.htm : seven villages as seven target columns. */
const shares = new Sheet('附件1', { grid: [1, 1, 2, 1, 1] })
  .row(w(5, '附件1'))
  .row(w(5, '2022年省级第七批水利专项资金安排表'))
  .row(w(5, '单位：万元'))
  .row('序号', '乡镇名称', '项 目 名 称', '金额', '备注')
  .row(1, '西坪镇', '尧山村排洪排水工程建设', 20, null)
  .row(2, '桃舟乡', '吾培村前村洋头水圳修复', 15, null)
  .row(3, '芦田镇', '三洋村坝头溪河道治理', 20, null)
  .row(4, '蓬莱镇', '植洋村墩后角落溪流河堤修复', 10, null)
  .row(5, '魁斗镇', '奇观村河道护岸修复', 10, null)
  .row(6, '龙涓乡', '长塔村水利设施修复', 10, null)
  .row(7, '尚卿乡', '尤俊村堤岸修复', 15, null)
  .row(w(3, '合计'), 100, null);
const villages = new Sheet('附件2', { grid: [1, 1, 1, 2, 2, 1, 1, 1, 1, 1, 1, 1] })
  .begin('project-target')
  .row(w(12, '附件2'))
  .row(w(12, title('2022年省级第七批水利专项资金绩效目标表')))
  .row(
    w(2, '项目名称'),
    w(3, f('projectName', '省级第七批水利专项资金')),
    w(4, '主管部门（单位）名称'),
    w(3, f('department', '安溪县水利局')),
  )
  .row(
    w(2, '资金情况（万元）'),
    m('total', 'label', '资金总额'),
    m('total', 'amount', 100),
    w(2, m('part', 'label', '其中：财政拨款')),
    w(2, m('part', 'amount', 100)),
    w(2, m('part', 'label', '其他资金')),
    w(2, m('part', 'amount', null)),
  )
  .row(w(2, '总 体 目 标'), w(10, g('expected', '开展7个小型水利工程建设')))
  .head(
    'annual',
    d(6, '绩效\n指标'),
    L1(),
    L2(),
    L3(),
    h('description', '指 标 解 释'),
    '西坪镇尧山村',
    '桃舟乡吾培村',
    '芦田镇三洋村',
    '蓬莱镇植洋村',
    '魁斗镇奇观村',
    '龙涓乡长塔村',
    '尚卿乡尤俊村',
  )
  .ind(
    d(3, '产出\n指标'),
    '数量指标',
    '开展小型水利工程建设（个）',
    '反映小型水利工程建设项目开展情况',
    ...everywhere(7, 1),
  )
  .ind(
    '质量指标',
    '已建工程是否存在质量问题',
    '当年已完工项目是否在检查中发现质量问题',
    ...everywhere(7, '否'),
  )
  .ind('时效指标', '截至2023年12月底，项目开展率（%）', '反映项目开展情况', ...everywhere(7, '100%'))
  .ind(
    '效益\n指标',
    '社会效益指标',
    '是否发生重大生产安全事故',
    '反映工程建设期间安全生产情况',
    ...everywhere(7, '否'),
  )
  .ind(
    '满意度\n指标',
    '服务对象满意度指标',
    '受益群众满意度（%）',
    '反映受益群众对项目的满意情况',
    ...everywhere(7, '≥80%'),
  )
  .end()
  .tolerate('indicator/level2-missing');
const anxi = form({
  id: 'eleventh-fujian-seven-villages-published',
  about: '福建安溪：资金安排表和绩效目标表，指标值按七个村分七列，没有成本指标',
  sheets: [shares, villages],
});

/** https://www.chacewang.com/newsdetail/news886214.html : 指标方向 before two places, cost first; one part of the money planted wrong. */
const dikes = new Sheet('绩效目标表', { grid: [1, 1, 1, 2, 2, 1, 1, 1] })
  .begin('project-target')
  .row(w(8, title('秀屿区2025年省级第七批水利专项资金绩效目标表')))
  .row(
    w(2, '项目名称'),
    w(2, f('projectName', '省级第七批水利专项资金')),
    w(2, '主管部门（单位）名称'),
    w(2, f('department', '秀屿区水利局')),
  )
  .row(
    w(2, d(3, '资金情况（万元）')),
    w(2, m('total', 'label', '资金总额')),
    w(4, m('total', 'amount', bad('funds/declared-sum|funds/parts-sum', 35))),
  )
  .row(
    w(2, m('part', 'label', '其中：财政拨款')),
    w(4, m('part', 'amount', may('funds/declared-sum|funds/parts-sum', 30))),
  )
  .row(w(2, m('part', 'label', '其他资金')), w(4, m('part', 'amount', 0)))
  .row(w(2, '总体目标'), w(6, g('expected', '开展2个防洪水利设施水毁修复。')))
  .head(
    'annual',
    d(7, '绩效指标'),
    L1(),
    L2(),
    L3(),
    h('description', '指标解释'),
    h('operator', '指标方向'),
    '笏石街道办',
    '埭头镇',
  )
  .ind(
    '成本指标',
    '经济成本指标',
    '省级财政专项资金投入成本控制率（%）',
    '反映省级财政专项资金投入成本控制情况',
    '≤',
    '100%',
    '100%',
  )
  .ind(d(3, '产出指标'), '数量指标', '开展修复工程（个）', '反映防洪水利设施水毁修复项目开展情况', '≥', 1, 1)
  .ind('质量指标', '已建工程是否存在质量问题', '当年已完工项目是否在检查中发现质量问题', '是/否', '否', '否')
  .ind('时效指标', '截至2026年12月底，项目开展率（%）', '反映修复开展情况', '≥', '100%', '100%')
  .ind('效益指标', '社会效益指标', '是否发生较大以上安全事故', '反映项目实施安全情况', '是/否', '否', '否')
  .ind('满意度指标', '服务对象满意度指标', '受益群众满意度（%）', '反映受益群众满意情况', '≥', '80%', '80%')
  .end();
const xiuyu = form({
  id: 'eleventh-fujian-two-places-wrong',
  about: '福建秀屿：指标方向在两个属地列之前，成本指标排第一；财政拨款30与资金总额35不符',
  sheets: [dikes],
});

/** https://m.bidcenter.com.cn/newsrili-1-317622543.html : lottery money, 总金额 beside 当年度金额, clean. */
const lotteryShares = new Sheet('分配明细表', { grid: [1, 2, 3, 1] })
  .row(w(4, '2024年市级福利彩票公益金补助资金开展“助老颐养”公益项目资金分配明细表'))
  .row(w(4, '单位：万元'))
  .row('序号', '县（市、区）', '资助项目内容', '金额')
  .row(1, '肇庆市民政局', '开展“福彩杯”公益创投活动', 15)
  .row(2, '肇庆高新区', '高新区养老服务体系建设项目', 35)
  .row(w(3, '合计'), 50);
const lottery = new Sheet('绩效目标表', { grid: [1, 1, 1, 2, 2] })
  .begin('project-target')
  .row(w(5, title('绩效目标表')))
  .row('项目名称', w(4, f('projectName', '2024年开展“助老颐养”公益项目资金')))
  .row('项目类型', w(2, '其他事业发展性支出'), '项目等级', '二级项目')
  .row(
    '主管部门',
    w(2, f('department', '肇庆市民政局')),
    '用款单位',
    f('implementingUnit', '肇庆市民政局、肇庆高新区社会工作局'),
  )
  .row(d(2, '实施期限'), w(2, '起始年度'), w(2, '2024'))
  .row(w(2, '到期年度'), w(2, '2024'))
  .row(d(2, '预算金额'), w(2, '总金额'), w(2, '50万元'))
  .row(w(2, m('total', 'label', '当年度金额')), w(2, m('total', 'amount', '50万元')))
  .row('项目概述', w(4, '资助企业和社会组织承接助老服务，用于长者饭堂、居家养老、特殊困难老年人关爱。'))
  .row(
    '总体绩效目标',
    w(2, '当年度目标'),
    w(2, g('expected', '资助“助老颐养”公益项目，提升老年人生活安全感、幸福感、获得感。')),
  )
  .head('annual', d(8, '绩效指标'), L1(), L2(), L3(), TG('当年度指标值'))
  .ind(d(4, '产出指标'), '数量指标', '资助公益项目个数', '≥2个')
  .ind('质量指标', '资助项目完成率', '100%')
  .ind('时效指标', '资金拨付及时率', '≥95%')
  .ind('成本指标', '福彩公益金资助总额', '≤50万元')
  .ind(d(2, '效益指标'), '社会效益指标', '受益老年人人次', '≥3000人次')
  .ind('可持续影响指标', '社会力量参与养老服务', '持续参与')
  .ind('满意度指标', '服务对象满意度指标', '受益老年人满意度', '≥90%')
  .end();
const zhaoqing = form({
  id: 'eleventh-guangdong-lottery-published',
  about: '广东肇庆：福彩公益金，预算金额分总金额和当年度金额，当年度指标值，旁附分配明细表，无错',
  sheets: [lotteryShares, lottery],
  tolerated: ['field/amount-text'],
});

/** http://mof.hainan.gov.cn/sczt/0503/202207/3b5b4cb9ab8a4b909b02cc5568abfe30.shtml : starred heads, points as percents, execution 10% in the head; 85 planted. */
const fairs = new Sheet('项目绩效目标表', { grid: [1, 1, 2, 1, 1, 1, 1, 1] })
  .begin('project-target')
  .row(w(8, '附件2'))
  .row(w(8, title('项目绩效目标表')))
  .row(
    '项目名称：',
    w(2, f('projectName', '省级会展项目奖励资金')),
    w(2, m('total', 'label', '资金总额：')),
    w(3, m('total', 'amount', '2430.30')),
  )
  .row(
    '主管部门：',
    w(2, f('department', '省商务厅')),
    w(2, m('part', 'label', '财政拨款：')),
    w(3, m('part', 'amount', '2430.30')),
  )
  .row(
    '预算执行率权重：',
    w(2, '10%'),
    w(2, m('part', 'label', '其他资金：')),
    w(3, m('part', 'amount', null)),
  )
  .row(
    '总体目标',
    w(
      7,
      g('expected', '目标1：会展业综合收入不低于280亿元；目标2：培育一批品牌会展项目；目标3：带动关联行业。'),
    ),
  )
  .head(
    'annual',
    L1('一级指标*'),
    L2('二级指标*'),
    L3('三级指标*'),
    h('operator', '绩效指标性质*'),
    TG('绩效指标值*'),
    h('unit', '绩效度量单位'),
    h('weight', '权重*'),
    h('direction', '指标方向性*'),
  )
  .ind(d(3, '产出指标'), '数量指标', '全年实现会展业综合收入', '≥', '280', '亿元', '30%', '正向指标')
  .ind('质量指标', '培育国际认证展会', '≥', '3', '个', '15%', '正向指标')
  .ind('时效指标', '奖励资金拨付时限', '≤', '30', '天', '10%', '反向指标')
  .ind('效益指标', '社会效益指标', '会展业带动关联行业', '定性', '明显', null, '20%', '正向指标')
  .ind('满意度指标', '服务对象满意度指标', '参展企业满意度', '≥', '90', '%', '10%', '正向指标')
  .end()
  .finding('weight/total')
  .tolerate('total/weight', 'weight/level1', 'total/missing', 'indicator/level2-missing');
const hainan = form({
  id: 'eleventh-hainan-fairs-wrong',
  about: '海南：表头带星号，权重为百分数，预算执行率权重10%在表头；指标权重合计85%（应90%）',
  sheets: [fairs],
  tolerated: ['field/amount-text'],
});

/** http://www.tyc-yl.com/zwgk_53713/ysgk_59783/czjzxzj/202207/t20220710_5930157.html : 中央预算内投资, other level-1 words. */
const manure = new Sheet('绩效目标表', { grid: [1, 1, 1, 3, 1] })
  .begin('project-target')
  .row(
    w(
      5,
      title('天津市农业绿色发展专项（畜禽粪污资源化利用整县推进项目）\n2022年中央预算内投资计划绩效目标表'),
    ),
  )
  .row(w(5, '（天津市宝坻区畜禽粪污资源化利用整区推进项目）'))
  .row(w(2, '专项名称'), w(3, f('projectName', '农业绿色发展专项\n（畜禽粪污资源化利用整县推进项目）')))
  .row(w(2, '下达地方或单位'), w(3, '宝坻区人民政府'))
  .row(
    w(2, m('total', 'label', '下达中央预算内投资（万元）')),
    w(3, m('total', 'amount', may('funds/unit', 2350))),
  )
  .row(w(2, '总 体 目 标'), w(3, g('expected', '提高畜禽粪污综合利用率和规模养殖场设施装备配套率。')))
  .head('annual', d(10, '绩\n效\n指\n标'), L1(), L2(), L3(), TG('指标值'))
  .ind(d(6, '实施效果指标'), d(3, '产出指标'), '建设项目个数（含续建）', may('indicator/unit-missing', 1))
  .ind('竣工验收合格率', '100%')
  .ind('按进度计划实施情况', '按计划实施')
  .ind(d(2, '效益指标'), '完工项目县畜禽粪污综合利用率', '≥90%')
  .ind('完工项目县规模养殖场畜禽粪污处理设施装备配套率', '100%')
  .ind('满意度指标', '受益群众满意度', '≥85%')
  .ind(d(3, '过程管理指标'), '计划管理指标', '投资计划分解（转发）用时达标率', '100%')
  .ind('资金管理指标', '中央预算内投资支付率', '≥60%')
  .ind('项目管理指标', '开工率', '100%')
  .end()
  .tolerate(
    'indicator/level1-missing',
    'indicator/level2-missing',
    'indicator/parent',
    'indicator/category',
    'field/missing',
  );
const baodi = form({
  id: 'eleventh-tianjin-investment-published',
  about: '天津宝坻：中央预算内投资计划绩效目标表，一级为实施效果/过程管理，二级为产出、效益、计划管理',
  sheets: [manure],
});

/** http://www.linyixian.gov.cn/n30334494/…/c75276936/content.html : heads 一级/二级/三级/年度数值, labels 产出值, 数量值; no satisfaction. */
const school = new Sheet('2025', { grid: [1, 1, 3, 1, 1] })
  .begin('project-target')
  .row(w(5, title('项目支出目标申报表')))
  .row(w(5, '（2025年度）'))
  .row(w(2, '项目名称'), w(3, f('projectName', '小学教育公用经费')))
  .row(w(2, '项目主管部门'), w(3, f('department', '临邑县师范附属小学')))
  .row(
    wd(2, 3, '项目资金申请（万元）'),
    m('total', 'label', '资金总额：'),
    w(2, m('total', 'amount', 438.768)),
  )
  .row(m('part', 'label', '财政拨款：'), w(2, m('part', 'amount', 438.768)))
  .row(m('part', 'label', '其他：'), w(2, m('part', 'amount', null)))
  .row(
    w(2, '项目总体情况'),
    w(3, '小学教育公用经费每生每年780元，县级财政负担20%，用于教学与管理、校舍维修及日常办公。'),
  )
  .head('annual', L1('一级'), L2('二级'), L3('三级'), TG('年度数值'), h('basis', '备注'))
  .ind(d(4, '产出值'), '数量值', '小学就读人数', may('indicator/direction', '<=6962人'), null)
  .ind('质量值', '教学条件改善、办学水平提高', '=100%', null)
  .ind('时效值', may('indicator/category', '教育均衡化发展'), may('indicator/category', '有效'), null)
  .ind('成本值', '义务教育小学生均公用经费', '780元/生/年', null)
  .ind(d(4, '效益值'), '经济效益值', '经费有效使用情况', '=100%', null)
  .ind('社会效益值', '教学质量提高、办学条件改善', '=100%', null)
  .ind('生态效益值', '安全情况', '有效', null)
  .ind('可持续影响值', '学生受益情况', '=100%', null)
  .end()
  .finding('indicator/level1-missing')
  .tolerate('goal/missing', 'indicator/direction', 'indicator/category', 'field/missing');
const linyi = form({
  id: 'eleventh-shandong-school-published',
  about: '山东临邑：表头一级/二级/三级/年度数值，标签为产出值、数量值；没有满意度，没有年度目标栏',
  sheets: [school],
});

export const coast = [anxi, xiuyu, zhaoqing, hainan, baodi, linyi];
