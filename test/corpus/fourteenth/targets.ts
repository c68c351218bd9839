/** Declarations: four projects and two departments. */
import { Sheet, bad, d, f, form, g, h, m, may, pct, t, title, w, wd } from '../form';
import { L1, L2, L3, TG, WT } from '../kit';

/** 湖北 房县: long-term above annual; the years and the points nested under 指标值; 77 points; a cost with ≥. */
const mushrooms = new Sheet('申报表', { grid: [1, 1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-target')
  .row(w(10, title('2025年部门项目支出绩效目标申报表')))
  .row(w(10, '申报日期：2024年11月6日'))
  .row(
    w(2, '项目名称'),
    w(3, f('projectName', '房县香菇标准化基地建设')),
    w(2, '项目代码'),
    w(3, f('projectCode', '42032525021T000000207')),
  )
  .row(
    w(2, '项目主管部门'),
    w(3, f('department', '房县农业农村局')),
    w(2, '项目执行单位'),
    w(3, f('implementingUnit', '房县食用菌产业发展中心')),
  )
  .row(w(2, '项目类型'), w(8, '☑特定目标类（本级）　□运转类　□上级转移支付'))
  .row(w(2, d(4, '资金来源')), w(3, '来源'), w(5, '金额（万元）'))
  .row(w(3, m('total', 'label', '合计')), w(5, m('total', 'amount', 240)))
  .row(w(3, m('part', 'label', '一般公共预算财政拨款')), w(5, m('part', 'amount', 200)))
  .row(w(3, m('part', 'label', '单位资金')), w(5, m('part', 'amount', 40)))
  .row(w(10, '项目支出明细测算'))
  .row(w(2, '明细'), w(3, '测算依据'), w(2, '数量'), w(2, '单价'), '金额')
  .row(w(2, '菌棒补助'), w(3, '按袋补助'), w(2, '120万袋'), w(2, '1.5元/袋'), 180)
  .row(w(2, '出菇棚'), w(3, '按亩补助'), w(2, '60亩'), w(2, '1万元/亩'), 60)
  .row(w(2, '项目总目标'), w(8, g('expected', '建成香菇标准化基地，带动菇农增收。')))
  .row(w(10, '长期绩效目标表（截至2027年）'))
  .head(
    'long-term',
    w(2, '目标名称'),
    L1('一级目标'),
    L2('二级目标'),
    w(2, L3('明细指标内容')),
    w(3, TG('指标值')),
    h('basis', '指标值确定依据'),
  )
  .ind(
    w(2, d(3, '长期目标1')),
    d(2, '产出指标'),
    '数量指标',
    w(2, '标准化出菇棚面积'),
    w(3, '≥180亩'),
    '产业规划',
  )
  .ind('质量指标', w(2, '一级菇比例'), w(3, '≥40%'), '行业标准')
  .ind('效益指标', '经济效益指标', w(2, '菇农户均增收'), w(3, '≥6000元'), '产业规划')
  .row(w(10, '年度绩效目标表'))
  .head(
    'annual',
    d(2, '目标名称'),
    d(2, h('goalShare', '指标权重比例（%）')),
    d(2, L1()),
    d(2, L2()),
    d(2, L3()),
    w(4, '指标值'),
    d(2, h('basis', '指标值确定依据')),
  )
  .more(
    h('weight', '指标分值权重'),
    h('targetBeforeLast', '前年'),
    h('targetLast', '上年'),
    h('target', '预计当年实现'),
  )
  .ind(
    d(7, '年度目标1'),
    d(7, 100),
    d(5, '产出指标'),
    d(2, '数量指标'),
    '标准化出菇棚面积',
    12,
    '40亩',
    '50亩',
    '≥60亩',
    '实施方案',
  )
  .ind('补助标准化菌棒', 10, '—', '100万袋', '≥120万袋', '实施方案')
  .ind('质量指标', '一级菇比例', 5, '32%', '34%', '≥36%', '行业标准')
  .ind('时效指标', '菌棒补助兑付时间', 5, '12月', '12月底前', '11月底前', '实施方案')
  .ind('成本指标', '每袋菌棒补助', 5, '1.5元', '1.5元', may('indicator/direction', '≥1.5元'), '补助标准')
  .ind('效益指标', '经济效益指标', '菇农户均增收', 30, '4200元', '4600元', '≥5000元', '历史数据')
  .ind('满意度指标', '服务对象满意度', '菇农满意度', 10, '90%', '91%', '≥92%', '问卷调查')
  .row(w(2, '资产购置（配置）'), w(8, '无'))
  .end()
  .finding('weight/total')
  .tolerate('weight/level1', 'goal/long-annual', 'total/missing', 'basis/plan-vs-detail');
const hubei = form({
  id: 'fourteenth-hubei-mushroom-target-wrong',
  about:
    '湖北房县：长期在上、年度在下，分值权重嵌在“指标值”第一列，后接前年/上年/当年；分值合计77（应80），成本写≥',
  sheets: [mushrooms],
});

/** 河北 涞源: 资金支出计划 ends short, parts of the money exceed the number, arithmetic in words, no points. */
const smoke = new Sheet('12', { grid: [1, 1, 1, 1, 1, 2] })
  .begin('project-target')
  .row(w(6, title('12.清洁取暖运行补贴绩效目标表')))
  .row(w(4, '358001涞源县住房和城乡建设局'), w(2, '单位：万元'))
  .row(
    '项目编码',
    w(2, f('projectCode', '13063025P00TTT1100456')),
    '项目名称',
    w(2, f('projectName', '清洁取暖运行补贴')),
  )
  .grid([1, 1, 1, 1, 1, 1, 1])
  .row(
    d(2, '预算规模及资金用途'),
    m('total', 'label', '预算数', 'a'),
    m('total', 'amount', bad('funds/declared-sum|funds/parts-sum', 860), 'a'),
    m('part', 'label', '其中：财政资金', 'b'),
    m('part', 'amount', 760, 'b'),
    m('part', 'label', '其他资金', 'c'),
    m('part', 'amount', 120, 'c'),
  )
  .row(w(6, bad('basis/expression', '按8000户×900元/户=760万元补贴；另安排服务站点运维100万元。')))
  .grid([1, 1, 1, 1, 1, 2])
  .row(d(2, '资金支出计划（%）'), '3月底', '6月底', '10月底', w(2, '12月底'))
  .row('25%', '50%', '75%', w(2, bad('funds/payment-plan', '95%')))
  .row('绩效目标', w(5, g('expected', '1.保障8000户清洁取暖用户正常使用；2.减少散煤燃烧。')))
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    TG('指标值'),
    h('description', '绩效指标描述'),
    h('basis', '指标值确定依据'),
  )
  .ind(d(5, '产出指标'), '数量指标', '补贴清洁取暖户数', '≧8000户', '年度享受补贴的户数', '工作方案')
  .ind('质量指标', '补贴对象准确率', '＝100％', '符合条件户占发放户比例', '工作方案')
  .ind('时效指标', '补贴兑付时间', '次年4月底前', '完成当季补贴兑付的时间', '工作方案')
  .ind('时效指标', '入户安全巡检', '≥9600户次', '采暖季入户巡检的户次', '工作方案')
  .ind('成本指标', '户均补贴标准', '≤900元', '每户一个采暖季补贴上限', '补贴政策')
  .ind(d(2, '效益指标'), '生态效益指标', '减少散煤燃烧量', '≥1.6万吨', '改造户减少的散煤', '历史数据')
  .ind('社会效益指标', '煤烟中毒事故', '0起', '采暖季中毒事故起数', '行业标准')
  .ind('满意度指标', '服务对象满意度指标', '取暖用户满意度', '≥90%', '抽样调查', '问卷')
  .end()
  .finding('indicator/category')
  .tolerate('basis/list-sum', 'funds/parts-sum', 'indicator/direction');
const hebei = form({
  id: 'fourteenth-hebei-heating-target-wrong',
  about:
    '河北涞源：描述列在指标值后；760+120≠860，8000×900=720万元误写760万元，12月底只到95%，时效指标写成巡检户次',
  sheets: [smoke],
});

/** 河南 栾川: long-term and annual side by side, four goals in words, money on both sides; clean. */
const river = new Sheet('目标表', { at: 'B1', grid: [1, 1, 1, 2, 1, 1, 2, 1], gaps: [5] })
  .begin('project-target')
  .row(w(8, title('财政支出（项目）绩效目标申报表')))
  .row(w(8, '（2025 年度）'))
  .row(w(2, '项 目 名 称'), w(6, f('projectName', '伊河源头水源涵养与小流域治理')))
  .row(
    w(2, '主管部门'),
    w(3, f('department', '栾川县水利局')),
    '实施单位',
    w(2, f('implementingUnit', '栾川县水土保持站')),
  )
  .row(w(2, '项目属性'), w(3, '□新增　☑延续'), '项目期', w(2, '2024-2026'))
  .row(
    wd(2, 3, '资金金额（万元）'),
    '中期资金总额',
    w(2, 1350),
    w(2, m('total', 'label', '年度资金总额：', 'y')),
    m('total', 'amount', 450, 'y'),
  )
  .row(
    '其中：财政拨款',
    w(2, 1200),
    w(2, m('part', 'label', '其中：财政拨款', 'p')),
    m('part', 'amount', 400, 'p'),
  )
  .row('其他资金', w(2, 150), w(2, m('part', 'label', '其他资金', 'o')), m('part', 'amount', 50, 'o'))
  .row(
    w(2, '总体目标'),
    w(3, '中期目标：治理小流域6条；营造水源涵养林6000亩；整治侵蚀沟30条；流域水质保持Ⅱ类。'),
    w(
      3,
      g(
        'expected',
        '目标1：治理小流域2条；目标2：营造水源涵养林2000亩；目标3：整治侵蚀沟10条；目标4：流域水质保持Ⅱ类。',
      ),
    ),
  )
  .gap()
  .head(
    'annual',
    d(9, '绩效指标'),
    L1(),
    h('level2', '二级指标', 'long-term'),
    h('level3', '三级指标', 'long-term'),
    h('target', '指标值', 'long-term'),
    h('level2', '二级指标', 'annual'),
    h('level3', '三级指标', 'annual'),
    h('target', '指标值', 'annual'),
  )
  .ind(d(5, '产出指标'), '数量指标', '治理小流域', '6条', '数量指标', '治理小流域', '2条')
  .ind('数量指标', '营造水源涵养林', '≥6000亩', '数量指标', '营造水源涵养林', '≥2000亩')
  .ind('质量指标', '工程验收合格率', '100%', '质量指标', '工程验收合格率', '100%')
  .ind('时效指标', '治理任务完成时间', '2026年底', '时效指标', '治理任务完成时间', '2025年底')
  .ind('成本指标', '造林单位成本', '≤1000元/亩', '成本指标', '造林单位成本', '≤1000元/亩')
  .ind(d(2, '效益指标'), '社会效益指标', '受益人口', '≥2.4万人', '社会效益指标', '受益人口', '≥0.8万人')
  .ind('生态效益指标', '出境断面水质', 'Ⅱ类', '生态效益指标', '出境断面水质', 'Ⅱ类')
  .ind('满意度指标', '服务对象满意度', '流域群众满意度', '≥90%', '服务对象满意度', '流域群众满意度', '≥90%')
  .end()
  .tolerate('goal/long-annual', 'indicator/unit-missing');
const henan = form({
  id: 'fourteenth-henan-river-target',
  about: '河南栾川：B1起，中期与年度左右并列，中间空列，四个目标写在一格里，年度为三分之一，无错',
  sheets: [river],
});

/** 浙江 岱山: no level columns, the categories are rows between with points in them; one target missing, one -100%. */
const fishing = new Sheet('绩效目标', { grid: [1, 3, 1, 1, 1, 1, 2] })
  .begin('project-target')
  .row(w(7, title('2025年部门预算项目绩效目标表')))
  .row(
    '项目名称',
    f('projectName', '渔船安全救助信息系统升级'),
    w(2, '主管部门'),
    w(3, f('department', '岱山县海洋与渔业局')),
  )
  .row(
    '预算单位',
    f('implementingUnit', '岱山县渔业安全应急指挥中心'),
    w(2, m('total', 'label', '预算金额（万元）', 'a')),
    w(3, m('total', 'amount', 186, 'a')),
  )
  .row('总体目标', w(6, g('expected', '完成全县渔船救助终端升级，海上救助更快更准。')))
  .head(
    'annual',
    '序号',
    L3('绩效指标'),
    WT('分值'),
    h('unit', '计量单位'),
    TG('指标值'),
    h('operator', '指标性质'),
    h('basis', '备注'),
  )
  .row(w(7, '成本指标（20分）'))
  .ind(1, '单船终端升级成本', 20, '元/艘', 1200, '≤', '询价')
  .row(w(7, '产出指标（40分）'))
  .ind(2, '升级渔船终端数量', 15, '艘', 1500, '≥', '渔船登记数')
  .ind(3, '终端定位数据完整率', 15, '%', bad('indicator/suspicious-value', '-100%'), '＝', null)
  .ind(4, '系统上线时间', 10, null, '9月前', '定性', '伏休期内')
  .row(w(7, '效益指标（20分）'))
  .ind(5, '海上险情响应时间', 20, '分钟', bad('indicator/target-missing', null), '≤', null)
  .row(w(7, '满意度指标（10分）'))
  .ind(6, '渔民满意度', 10, '%', 90, '≥', '抽样')
  .row(w(2, '合计'), t('weight', 90), w(4, null))
  .end()
  .tolerate(
    'indicator/level1-missing',
    'indicator/level2-missing',
    'indicator/unit-missing',
    'weight/level1',
  );
const zhejiang = form({
  id: 'fourteenth-zhejiang-fishing-target-wrong',
  about:
    '浙江岱山：没有一二级列，类别是带分值的分节行，分值、单位在指标值前，性质在后；-100%，一项没有指标值',
  sheets: [fishing],
});

/** 吉林 通榆: income and spending with shares, three goals each with its block; a share and an indicator that stands twice with two values. */
const tongyu = new Sheet('部门整体绩效目标', { grid: [1, 1, 2, 1, 1, 1, 1] })
  .begin('overall-target')
  .row(w(7, title('2025年部门整体绩效目标申报表')))
  .row('部门名称', w(3, f('department', '通榆县民政局')), '填报人', w(2, '孙立波'))
  .row(d(9, '总体资金情况（万元）'), w(2, '项目'), '当年金额', '占比', '2024年', '2023年')
  .row(w(6, '收入构成'))
  .row(
    w(2, m('part', 'label', '财政拨款', 'i1')),
    m('part', 'amount', 4500, 'i1'),
    pct(0.9, '0.00%'),
    4320,
    4180,
  )
  .row(
    w(2, m('part', 'label', '单位资金', 'i2')),
    m('part', 'amount', 500, 'i2'),
    bad('share/percent', pct(0.15, '0.00%')),
    420,
    380,
  )
  .row(w(2, m('total', 'label', '合计', 'it')), m('total', 'amount', 5000, 'it'), pct(1, '0.00%'), 4740, 4560)
  .row(w(6, '支出构成'))
  .row(
    w(2, m('part', 'label', '基本支出', 'o1')),
    m('part', 'amount', 900, 'o1'),
    pct(0.18, '0.00%'),
    860,
    840,
  )
  .row(
    w(2, m('part', 'label', '项目支出', 'o2')),
    m('part', 'amount', 4100, 'o2'),
    pct(0.82, '0.00%'),
    3880,
    3720,
  )
  .row(w(2, m('total', 'label', '合计', 'ot')), m('total', 'amount', 5000, 'ot'), pct(1, '0.00%'), 4740, 4560)
  .row(g('name', '年度目标1'), w(6, g('expected', '兜住困难群众基本生活底线。')))
  .head(
    'annual',
    L1('一级目标'),
    L2('二级目标'),
    L3('指标内容'),
    w(2, TG('预期当年实现值')),
    w(2, h('basis', '指标值确定依据')),
  )
  .ind(d(3, '产出指标'), '数量指标', '保障低保对象', w(2, '≥8600人'), w(2, '在册人数'))
  .ind('质量指标', '低保对象复核率', w(2, '100%'), w(2, '政策要求'))
  .ind('时效指标', '低保金发放时间', w(2, '每月10日前'), w(2, '政策要求'))
  .ind('满意度指标', '服务对象满意度', '低保对象满意度', w(2, '≥90%'), w(2, '问卷'))
  .row(g('name', '年度目标2'), w(6, g('expected', '健全养老服务体系。')))
  .head(
    'annual',
    L1('一级目标'),
    L2('二级目标'),
    L3('指标内容'),
    w(2, TG('预期当年实现值')),
    w(2, h('basis', '指标值确定依据')),
  )
  .ind(d(2, '产出指标'), '数量指标', '建设农村养老大院', w(2, '≥12个'), w(2, '民生实事'))
  .ind('成本指标', '单个大院建设补助', w(2, '≤15万元'), w(2, '补助标准'))
  .ind('效益指标', '社会效益指标', '养老机构护理型床位占比', w(2, '≥55%'), w(2, '省考核'))
  .row(g('name', '年度目标3'), w(6, g('expected', '优化社会事务服务。')))
  .head(
    'annual',
    L1('一级目标'),
    L2('二级目标'),
    L3('指标内容'),
    w(2, TG('预期当年实现值')),
    w(2, h('basis', '指标值确定依据')),
  )
  .ind('产出指标', '数量指标', '建设农村养老大院', w(2, '≥15个'), w(2, '工作计划'))
  .ind('效益指标', '社会效益指标', '婚俗改革覆盖乡镇', w(2, '22个'), w(2, '工作计划'))
  .end()
  // Two goals may each ask for the same thing.
  .tolerate(
    'indicator/duplicate',
    'indicator/conflict',
    'indicator/level2-missing',
    'indicator/level1-missing',
  );
const jilin = form({
  id: 'fourteenth-jilin-civil-overall-target-wrong',
  about:
    '吉林通榆：收入支出构成有占比和两年金额，三个年度目标各带一组指标；500/5000写成15%，养老大院一处≥12个一处≥15个',
  sheets: [tongyu],
});

/** 甘肃 永登: first column blank, spacer rows, one budget line with its parts in a row, duties list; clean. */
const archive = new Sheet('整体目标', { at: 'B3', grid: [1, 1, 1, 1, 2, 1, 1, 1], gaps: [2, 5] })
  .begin('overall-target')
  .row(w(8, title('部 门 整 体 支 出 绩 效 目 标 表')))
  .row(w(4, '（２０２５年度）'), w(4, '金额单位：万元'))
  .gap()
  .row(w(2, '部门名称'), w(6, f('department', '永登县档案馆')))
  .row(
    w(2, d(2, '预算情况')),
    m('total', 'label', '年度部门预算总额', 'a'),
    m('total', 'amount', 412.5, 'a'),
    m('part', 'label', '其中：基本支出', 'b'),
    m('part', 'amount', 332.5, 'b'),
    m('part', 'label', '项目支出', 'c'),
    m('part', 'amount', 80, 'c'),
  )
  .row('资金来源', w(5, '全部为一般公共预算拨款'))
  .row(w(2, '主要职责'), w(6, '1.接收、保管全县档案；2.提供档案查阅；3.编研出版。'))
  .row(w(2, '年度总体目标'), w(6, g('expected', '接收档案1.2万卷，数字化80万页，提供查阅4200人次。')))
  .gap()
  .head(
    'annual',
    '序号',
    L1(),
    L2(),
    h('operator', '指标方向'),
    L3('指标名称'),
    TG('目标值'),
    h('unit', '单位'),
    h('basis', '备注'),
  )
  .ind(1, d(5, '产出指标'), d(2, '数量指标'), '大于等于', '接收进馆档案', 12000, '卷', null)
  .ind(2, '大于等于', '馆藏档案数字化', 80, '万页', null)
  .ind(3, '质量指标', '小于等于', '数字化图像差错率', 0.3, '%', null)
  .ind(4, '时效指标', '小于等于', '查档办结时限', 1, '个工作日', null)
  .ind(5, '成本指标', '小于等于', '每页数字化加工费', 0.6, '元', null)
  .gap()
  .ind(6, d(2, '效益指标'), '社会效益指标', '大于等于', '提供档案查阅', 4200, '人次', null)
  .ind(7, '可持续影响指标', '等于', '档案安全事故', 0, '起', null)
  .ind(8, '满意度指标', '服务对象满意度指标', '大于等于', '查档群众满意度', 95, '%', null)
  .end();
const gansu = form({
  id: 'fourteenth-gansu-archive-overall-target',
  about: '甘肃永登：B3起，第二、五列后空列，中间空行，预算三个数排在一行，指标方向用文字且在指标名称前，无错',
  sheets: [archive],
});

export const targets = [hubei, hebei, henan, zhejiang, jilin, gansu];
