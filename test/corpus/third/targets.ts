/** Declarations: 绩效目标申报表 of projects, in many wordings. */
import { Sheet, bad, d, f, form, g, h, m, num, pct, t, title, w, wd } from '../form';

/** 陕西: last year's plan and result, this year's target, a plan by month; all in order. */
const heating = new Sheet('清洁取暖', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 1] })
  .begin('project-target')
  .row(w(9, title('2025年县级部门专项业务费绩效目标申报表')))
  .row(w(2, '专项名称'), w(3, f('projectName', '清洁取暖运行补贴')), w(2, '归口科室'), w(2, '经建股'))
  .row(w(2, '主管部门'), w(3, f('department', '凤翔区发展和改革局')), w(2, '联系人'), w(2, '杨晓军'))
  .row(
    wd(2, 3, '资金金额\n（万元）'),
    w(3, m('total', 'label', '年度资金总额（当年）：')),
    w(4, m('total', 'amount', 286)),
  )
  .row(w(3, m('part', 'label', '其中：财政拨款')), w(4, m('part', 'amount', 286)))
  .row(w(3, m('part', 'label', '其他资金')), w(4, m('part', 'amount', 0)))
  .row(w(2, '月度用款计划'), '1—3月', '40%', '4—6月', '40%', '7—9月', w(2, '70%；12月100%'))
  .row(w(2, '总体目标'), w(7, g('expected', '对1.3万户居民清洁取暖运行给予补贴，巩固散煤治理成效。')))
  .head(
    'annual',
    d(9, '绩效指标'),
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('targetBeforeLast', '2023年实际'),
    h('targetLast', '2024年预计'),
    h('target', '2025年指标值'),
    h('weight', '分值'),
    '备注',
  )
  .ind(d(4, '产出指标'), '数量指标', '补贴户数', '1.21万户', '1.26万户', '≥1.3万户', 20, null)
  .ind('质量指标', '补贴对象核查率', '100%', '100%', '100%', 10, null)
  .ind('时效指标', '补贴发放时间', '3月', '3月', '2025年3月底前', 10, null)
  .ind('成本指标', '户均补贴', '220元', '220元', '≤220元', 10, null)
  .ind(d(3, '效益指标'), '经济效益指标', '户均节约采暖支出', '180元', '190元', '≥200元', 10, null)
  .ind('社会效益指标', '一氧化碳中毒事件', '0起', '0起', '0起', 10, null)
  .ind('生态效益指标', '减少散煤使用', '2.1万吨', '2.3万吨', '≥2.4万吨', 10, null)
  .ind('满意度指标', '服务对象满意度指标', '农户满意度', '92%', '93%', '≥93%', 10, null)
  .row(w(7, '合计'), t('weight', 90), null)
  .end();
const shaanxi = form({
  id: 'third-shaanxi-years-monthly',
  about: '陕西申报：2023实际/2024预计/2025指标值三列，月度用款计划，分值合计90',
  sheets: [heating],
});

/** 中期 and 年度 columns with 上年 in between, no points, no level 1 for satisfaction's child. */
const roads = new Sheet('农村公路', { at: 'B3', grid: [1, 1, 2, 1, 1, 1, 2] })
  .begin('project-target')
  .row(w(7, title('项目支出绩效目标批复表')))
  .row(w(4, '部门名称：长顺县交通运输局'), w(3, '单位：万元'))
  .row(
    '项目名称',
    w(2, f('projectName', '农村公路日常养护')),
    '项目编码',
    w(3, f('projectCode', '52272924T000012')),
  )
  .row('项目周期', w(2, '2024年至2026年'), '实施单位', w(3, f('implementingUnit', '长顺县公路养护所')))
  .row('中期资金', w(2, 2400), m('total', 'label', '年度资金'), w(3, m('total', 'amount', 800)))
  .row(
    '中期目标',
    w(2, '三年内列养率100%，优良中等路率85%。'),
    '年度目标',
    w(3, g('expected', '列养率100%，优良中等路率82%。')),
  )
  .head(
    'annual',
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('target', '中期指标值', 'long-term'),
    '上年完成',
    h('target', '年度指标值', 'annual'),
    h('basis', '指标值来源'),
  )
  .ind(d(4, '产出'), '数量', '养护里程', '≥1120公里', '1080公里', '≥1100公里', '年报')
  .ind('质量', '优良中等路率', '≥85%', '80%', '≥82%', '技术状况评定')
  .ind('时效', '水毁抢通时限', '≤24小时', '24小时', '≤24小时', '养护合同')
  .ind('成本', '每公里养护成本', '≤0.73万元', '0.72万元', '≤0.73万元', '预算定额')
  .ind('效益', '社会效益', '通客车建制村比例', '100%', '100%', '100%', '年报')
  .ind('满意度', '服务对象满意度', '沿线群众满意度', '≥90%', '91%', '≥90%', '问卷')
  .end()
  .tolerate('goal/long-annual');
const guizhou = form({
  id: 'third-mid-and-annual',
  about: '贵州目标批复：中期指标值、上年完成、年度指标值三列，项目编码',
  sheets: [roads],
});

/** 政府采购 attached below: quantities and amounts of purchases; the detail adds up. */
const server = new Sheet('信息化', { grid: [1, 1, 1, 2, 1, 1, 2] })
  .begin('project-target')
  .row(w(7, title('2024年度信息化项目支出绩效目标表')))
  .row(
    '项目名称',
    w(3, f('projectName', '不动产登记数据中心建设')),
    '项目单位',
    w(2, f('implementingUnit', '枣庄市自然资源和规划局')),
  )
  .row(d(3, '项目资金（万元）'), w(3, m('total', 'label', '申请总额')), w(3, m('total', 'amount', 148.6)))
  .row(w(3, m('part', 'label', '一般公共预算')), w(3, m('part', 'amount', 148.6)))
  .row(w(3, m('part', 'label', '自有资金')), w(3, m('part', 'amount', '无')))
  .row('年度目标', w(6, g('expected', '完成数据中心机房扩容和等级保护测评。')))
  .head(
    'annual',
    d(7, '绩效指标'),
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('target', '目标值'),
    h('weight', '权重'),
    h('basis', '设定依据'),
  )
  .ind(d(4, '产出指标'), '数量指标', '购置服务器', '6台', 20, '建设方案')
  .ind('质量指标', '等保测评', '三级', 10, '建设方案')
  .ind('时效指标', '系统上线', '2024年10月底', 10, '合同')
  .ind('成本指标', '单台服务器价格', '≤12.5万元', 10, '市场询价')
  .ind('效益指标', '社会效益指标', '登记办理时限压缩至', '≤2个工作日', 30, '营商环境要求')
  .ind('满意度指标', '服务对象满意度指标', '办事群众满意度', '≥95%', 10, '问卷')
  .end()
  .gap()
  .row(w(7, '附：政府采购明细表'))
  .row('序号', w(2, '品目'), '规格', '数量', '单价（万元）', '金额（万元）')
  .row(1, w(2, '服务器'), '国产双路', 6, 12.1, 72.6)
  .row(2, w(2, '存储设备'), '200TB', 1, 56, 56)
  .row(3, w(2, '等保测评服务'), '三级', 1, 20, 20)
  .row(w(6, '合计'), 148.6);
const shandong = form({
  id: 'third-target-with-purchases',
  about: '山东信息化申报，下附政府采购明细表（不是本工具的表）',
  sheets: [server],
});

/** A wrong one of a hospital: money parts, a cost above the budget, a satisfaction of -95%, no unit. */
const ct = new Sheet('CT购置', { grid: [1, 1, 2, 2, 2, 1] })
  .begin('project-target')
  .row(w(6, title('2023年部门预算项目绩效目标申报表')))
  .row(w(6, '单位：万元'))
  .row(
    '项目名称',
    w(2, f('projectName', '64排CT购置')),
    '申报单位',
    w(2, f('implementingUnit', '镇平县中医院')),
  )
  .row('主管部门', w(2, f('department', '镇平县卫生健康委员会')), '项目负责人', w(2, f('leader', '宋建国')))
  .row(
    d(3, '资金来源'),
    w(2, m('total', 'label', '资金总额')),
    w(3, bad('funds/declared-sum|funds/parts-sum', m('total', 'amount', 820))),
  )
  .row(w(2, m('part', 'label', '财政资金')), w(3, m('part', 'amount', 500)))
  .row(w(2, m('part', 'label', '单位自筹')), w(3, m('part', 'amount', 300)))
  .row('年度目标', w(5, g('expected', '购置64排CT一台并投入使用。')))
  .head(
    'annual',
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('target', '指标值'),
    h('basis', '设置依据'),
    h('weight', '分值'),
  )
  .ind(d(4, '产出指标'), '数量指标', '购置CT', '1台', '设备论证报告', 15)
  .ind('质量指标', '设备验收合格率', '100%', '采购合同', 15)
  .ind('时效指标', '安装调试完成', '2023年8月底前', '采购合同', 10)
  .ind('成本指标', '项目总成本', bad('cost/exceeds-budget', '≤900万元'), '概算', 10)
  .ind('效益指标', '社会效益指标', '年检查人次', bad('indicator/unit-missing', '≥12000'), '历史数据', 30)
  .ind(
    '满意度指标',
    '服务对象满意度指标',
    '患者满意度',
    bad('indicator/suspicious-value', '-95%'),
    '问卷',
    10,
  )
  .end();
const hospital = form({
  id: 'third-hospital-ct-wrong',
  about: '河南医院申报：500+300≠820，成本900>820，缺单位，-95%',
  sheets: [ct],
});

/** 武汉 with the points nested; sum 70; a costing that multiplies wrongly. */
const volunteers = new Sheet('志愿服务', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 1] })
  .begin('project-target')
  .row(w(9, title('2025年江岸区项目支出绩效目标申报表')))
  .row(
    '项目名称',
    w(3, f('projectName', '文明实践志愿服务')),
    '项目代码',
    w(4, f('projectCode', '42010224T000000331')),
  )
  .row(
    '项目主管部门',
    w(3, f('department', '区委宣传部')),
    '项目执行单位',
    w(4, f('implementingUnit', '区文明实践服务中心')),
  )
  .row(d(3, '项目资金来源（万元）'), w(4, m('total', 'label', '合计')), w(4, m('total', 'amount', 30)))
  .row(w(4, m('part', 'label', '财政拨款')), w(4, m('part', 'amount', 30)))
  .row(w(4, m('part', 'label', '单位资金')), w(4, m('part', 'amount', 0)))
  .row(d(3, '项目支出明细及测算依据'), w(2, '支出内容'), w(4, '测算依据'), w(2, '金额（万元）'))
  .row(w(2, '志愿者补贴'), w(4, bad('basis/expression', '50元/人次*4000人次=25万元')), w(2, 20))
  .row(w(2, '活动物资'), w(4, '2000元/场*50场=10万元'), w(2, 10))
  .row('年度绩效总目标', w(8, g('expected', '开展文明实践志愿服务活动50场，服务群众2万人次。')))
  .head(
    'annual',
    d(2, '目标名称'),
    d(2, h('level1', '一级指标')),
    d(2, h('level2', '二级指标')),
    d(2, h('level3', '三级指标')),
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
    d(6, bad('weight/total|total/weight', '年度绩效目标1')),
    d(3, '产出指标'),
    '数量指标',
    '志愿服务活动',
    '42场',
    '46场',
    '≥50场',
    15,
    '计划数据',
  )
  .ind('质量指标', '活动计划完成率', '98%', '100%', '100%', 10, '历史数据')
  .ind('时效指标', '活动按期开展率', '95%', '98%', '100%', 10, '历史数据')
  .ind(d(2, '效益指标'), '社会效益指标', '服务群众人次', '1.6万人次', '1.8万人次', '≥2万人次', 15, '计划数据')
  .ind('可持续影响指标', '注册志愿者增长率', '5%', '6%', '≥6%', 10, '计划数据')
  .ind('满意度指标', '服务对象满意度指标', '群众满意度', '95%', '96%', '≥96%', 10, '问卷调查')
  .end()
  .tolerate('weight/total', 'weight/level1');
const wuhan = form({
  id: 'third-wuhan-target-wrong',
  about: '武汉申报：权重合计70（应80），50×4000写成25万元',
  sheets: [volunteers],
});

/** 河北: one sheet, tables for two projects with a note between; a payment plan not reaching 100. */
const plans = new Sheet('绩效目标', { grid: [1, 1, 1, 1, 1, 1, 1, 1] });
const hebeiHead = [
  h('level1', '一级指标'),
  h('level2', '二级指标'),
  h('level3', '三级指标'),
  w(2, h('description', '绩效指标描述')),
  h('target', '指标值'),
  w(2, h('basis', '指标值确定依据')),
];
plans
  .begin('project-target')
  .row(w(8, title('1、社区工作者报酬绩效目标表')))
  .row(w(4, '361001滦平县社会工作部本级'), w(4, '单位：万元'))
  .row(
    '项目编码',
    w(3, f('projectCode', '13082425P00361010001A')),
    '项目名称',
    w(3, f('projectName', '社区工作者报酬')),
  )
  .row(
    d(2, '预算规模及资金用途'),
    m('total', 'label', '预算数'),
    m('total', 'amount', num(345.6)),
    m('part', 'label', '其中：财政资金'),
    m('part', 'amount', num(345.6)),
    m('part', 'label', '其他资金'),
    w(2, m('part', 'amount', null)),
  )
  .row(w(7, '用于发放72名社区工作者报酬及社会保险。'))
  .row(d(2, '资金支出计划（%）'), w(2, '3月底'), w(2, '6月底'), w(2, '10月底'), '12月底')
  .row(w(2, 25), w(2, 50), w(2, 83), 100)
  .row('绩效目标', w(7, g('expected', '按月足额发放社区工作者报酬，稳定社区工作队伍。')))
  .head('annual', ...hebeiHead)
  .ind(d(4, '产出指标'), '数量指标', '社区工作者人数', w(2, '在岗社区工作者人数'), '＝72人', w(2, '花名册'))
  .ind('质量指标', '报酬发放准确率', w(2, '准确发放人数占比'), '＝100％', w(2, '工作计划'))
  .ind('时效指标', '发放及时率', w(2, '每月15日前发放'), '＝100％', w(2, '工作计划'))
  .ind('成本指标', '人均年报酬', w(2, '含社会保险'), '≤4.8万元', w(2, '县政府文件'))
  .ind(
    '效益指标',
    '社会效益指标',
    '社区矛盾纠纷化解率',
    w(2, '化解数占受理数比例'),
    '≥95％',
    w(2, '历史数据'),
  )
  .ind('满意度指标', '服务对象满意度指标', '居民满意度', w(2, '居民问卷'), '≥90％', w(2, '问卷'))
  .end()
  .row(w(8, '注：以上项目为延续性项目，以下项目为新增项目。'))
  .begin('project-target')
  .row(w(8, title('2、党群服务中心维修绩效目标表')))
  .row(w(4, '361001滦平县社会工作部本级'), w(4, '单位：万元'))
  .row(
    '项目编码',
    w(3, f('projectCode', '13082425P00361010002B')),
    '项目名称',
    w(3, f('projectName', '党群服务中心维修')),
  )
  .row(
    d(2, '预算规模及资金用途'),
    m('total', 'label', '预算数'),
    m('total', 'amount', num(60)),
    m('part', 'label', '其中：财政资金'),
    m('part', 'amount', num(60)),
    m('part', 'label', '其他资金'),
    w(2, m('part', 'amount', null)),
  )
  .row(w(7, '用于3个社区党群服务中心屋面防水和墙面维修。'))
  .row(d(2, '资金支出计划（%）'), w(2, '3月底'), w(2, '6月底'), w(2, '10月底'), '12月底')
  .row(w(2, 0), w(2, 40), w(2, 80), bad('funds/payment-plan', 95))
  .row('绩效目标', w(7, g('expected', '维修3个党群服务中心，改善服务条件。')))
  .head('annual', ...hebeiHead)
  .ind(d(4, '产出指标'), '数量指标', '维修党群服务中心', w(2, '维修个数'), '＝3个', w(2, '实施方案'))
  .ind('质量指标', '验收合格率', w(2, '验收合格项目占比'), '＝100％', w(2, '实施方案'))
  .ind('时效指标', '按期完工率', w(2, '按期完工占比'), '＝100％', w(2, '实施方案'))
  .ind('成本指标', '单个维修成本', w(2, '平均每个维修成本'), '≤20万元', w(2, '预算书'))
  .ind('效益指标', '社会效益指标', '服务居民', w(2, '服务辖区居民户数'), '≥5200户', w(2, '统计数据'))
  .ind('满意度指标', '服务对象满意度指标', '居民满意度', w(2, '居民问卷'), '≥90％', w(2, '问卷'))
  .end();
const hebei = form({
  id: 'third-hebei-two-on-sheet',
  about: '河北申报两张同表，中间有注；支出计划裸数，12月底95%',
  sheets: [plans],
});

/** 内蒙古: operator in words, direction, unit; annual list of tasks by month; no errors. */
const pasture = new Sheet('人工种草', { grid: [1, 1, 2, 1, 1, 1, 1, 1] })
  .begin('project-target')
  .row(w(8, title('项目绩效目标表（2025年）')))
  .row(
    '项目名称',
    w(3, f('projectName', '退化草原人工种草')),
    '主管部门',
    w(3, f('department', '乌审旗林业和草原局')),
  )
  .row(
    d(2, '资金（万元）'),
    m('total', 'label', '当年预算'),
    m('total', 'amount', 1500),
    m('part', 'label', '中央'),
    m('part', 'amount', 1200),
    m('part', 'label', '自治区及以下'),
    w(2, m('part', 'amount', 300)),
  )
  .row('到位情况', w(6, '已到位'))
  .row('进度安排', w(7, '3—4月作业设计；5—7月施工；8—9月管护；10月验收；11月结算。'))
  .row('绩效目标', w(7, g('expected', '完成人工种草5万亩，当年成活率80%以上。')))
  .head(
    'annual',
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('direction', '指标性质'),
    h('operator', '指标方向'),
    h('target', '指标值'),
    h('unit', '计量单位'),
    h('weight', '分值'),
  )
  .ind('产出指标', '数量指标', '人工种草面积', '正向', '大于等于', 5, '万亩', 20)
  .ind('产出指标', '质量指标', '当年成活率', '正向', '大于等于', 80, '%', 10)
  .ind('产出指标', '时效指标', '验收完成时间', '反向', '小于等于', 10, '月', 10)
  .ind('产出指标', '成本指标', '亩均成本', '反向', '小于等于', 300, '元', 10)
  .ind('效益指标', '生态效益指标', '植被盖度提高', '正向', '大于等于', 5, '个百分点', 20)
  .ind('效益指标', '可持续影响指标', '草原管护机制', '定性', '健全', null, null, 10)
  .ind('满意度指标', '服务对象满意度指标', '牧民满意度', '正向', '大于等于', 90, '%', 10)
  .end()
  .tolerate('indicator/target-missing', 'indicator/category');
const neimenggu = form({
  id: 'third-neimenggu-target',
  about: '内蒙古申报：指标性质正向/反向、指标方向写成文字，资金横排键值，定性一行指标值空',
  sheets: [pasture],
});

/** A long list of a department's targets: project codes, one line per indicator, subtotal rows, one name missing. */
const listUnit = ['207001', '龙陵县民政局'];
const list = new Sheet('目标导出', { grid: Array(12).fill(1) as number[] })
  .begin('project-target')
  .row(w(12, title('部门项目支出绩效目标表（本次下达）')))
  .row(w(6, '部门：龙陵县民政局'), w(6, '单位：万元'))
  .head(
    'annual',
    '单位编码',
    '单位名称',
    h('project', '项目名称'),
    '本年预算',
    '项目年度绩效目标',
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('operator', '指标性质'),
    h('target', '指标值'),
    h('unit', '度量单位'),
    h('description', '指标内容'),
  )
  .ind(
    ...listUnit,
    '高龄津贴',
    620,
    '按月发放高龄津贴',
    '产出指标',
    '数量指标',
    '发放人数',
    '>=',
    '9800',
    '人',
    '享受津贴人数',
  )
  .ind(
    ...listUnit,
    '高龄津贴',
    620,
    '按月发放高龄津贴',
    '产出指标',
    '质量指标',
    '发放准确率',
    '=',
    '100',
    '%',
    '无错发漏发',
  )
  .ind(
    ...listUnit,
    '高龄津贴',
    620,
    '按月发放高龄津贴',
    '产出指标',
    '时效指标',
    '发放及时率',
    '=',
    '100',
    '%',
    '按月发放',
  )
  .ind(
    ...listUnit,
    '高龄津贴',
    620,
    '按月发放高龄津贴',
    '效益指标',
    '社会效益',
    '老年人获得感',
    '=',
    '提升',
    '是/否',
    '问卷',
  )
  .ind(
    ...listUnit,
    '高龄津贴',
    620,
    '按月发放高龄津贴',
    '满意度指标',
    '服务对象满意度',
    '老年人满意度',
    '>=',
    '95',
    '%',
    '问卷',
  )
  .ind(
    ...listUnit,
    '殡葬惠民',
    85,
    '免除基本殡葬服务费',
    '产出指标',
    '数量指标',
    '惠民人次',
    '>=',
    '760',
    '人次',
    '免费火化具数',
  )
  .ind(
    ...listUnit,
    '殡葬惠民',
    85,
    '免除基本殡葬服务费',
    '产出指标',
    '质量指标',
    bad('indicator/name-missing', null),
    '=',
    '100',
    '%',
    '服务规范',
  )
  .ind(
    ...listUnit,
    '殡葬惠民',
    85,
    '免除基本殡葬服务费',
    '产出指标',
    '时效指标',
    '费用结算周期',
    '<=',
    bad('indicator/target-missing', null),
    '天',
    '结算',
  )
  .ind(
    ...listUnit,
    '殡葬惠民',
    85,
    '免除基本殡葬服务费',
    '效益指标',
    '社会效益',
    '火化率',
    '>=',
    '98',
    '%',
    '统计',
  )
  .ind(
    ...listUnit,
    '殡葬惠民',
    85,
    '免除基本殡葬服务费',
    '满意度指标',
    '服务对象满意度',
    '丧属满意度',
    '>=',
    '90',
    '%',
    '问卷',
  )
  .end();
const export_ = form({
  id: 'third-target-list-wrong',
  about: '云南系统导出目标清单：两个项目，一处指标名称空、一处指标值空',
  sheets: [list],
});

/** 广东: two projects side by side is unheard of; here 指标类别 only, N/A for what is not asked, points as fractions of 1. */
const greenway = new Sheet('绿道', { grid: [2, 2, 2, 2, 1, 2] })
  .begin('project-target')
  .row(w(6, title('2024年度财政资金项目绩效目标申报表（镇街）')))
  .row(
    '项目名称',
    w(2, f('projectName', '碧道绿道管养')),
    '项目单位',
    w(2, f('implementingUnit', '北滘镇城建和水利办公室')),
  )
  .row('项目类型', w(2, '经常性项目'), '起止时间', w(2, '2024-01-01至2024-12-31'))
  .row(
    m('total', 'label', '申请财政资金（元）'),
    w(2, m('total', 'amount', '2,680,000')),
    '上年预算（元）',
    w(2, '2,600,000'),
  )
  .row('总体绩效目标', w(5, g('expected', '管养碧道32公里、绿道46公里，设施完好。')))
  .head(
    'annual',
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('target', '目标值'),
    h('weight', '权重'),
    '评分标准',
  )
  .ind(d(4, '产出指标'), '数量', '管养里程', '78公里', pct(0.2), '按比例')
  .ind('质量', '设施完好率', '≥95%', pct(0.15), '按比例')
  .ind('时效', '投诉处理时限', '3个工作日内', pct(0.1), '超时扣1分')
  .ind('成本', '每公里管养成本', '不超3.5万元', pct(0.1), '超出不得分')
  .ind(d(2, '效益指标'), '生态效益', '绿化覆盖', '保持', pct(0.15), '定性')
  .ind('社会效益', '安全责任事故', '零事故', pct(0.2), '发生不得分')
  .ind('满意度指标', '公众满意度', '市民满意度', '85%及以上', pct(0.1), '按比例')
  .row(w(4, '合计'), t('weight', pct(1)), null)
  .end();
const guangdong = form({
  id: 'third-guangdong-town-target',
  about: '广东镇街申报：单位元，权重百分数合计100%，“零事故”“不超”“及以上”',
  sheets: [greenway],
});

/** A declaration and its self-evaluation of the next year; target values of one row disagree; another row has been dropped. */
const declared = new Sheet('年初目标', { grid: [1, 1, 3, 1, 1] })
  .begin('project-target')
  .row(w(5, title('2023年项目支出绩效目标表')))
  .row('项目名称', w(4, f('projectName', '残疾人辅具适配')))
  .row('预算单位', w(4, f('implementingUnit', '石门县残疾人联合会')))
  .row(m('total', 'label', '年度资金总额（万元）'), w(4, m('total', 'amount', 66)))
  .row('年度目标', w(4, g('expected', '为有需求残疾人适配辅具。')))
  .head(
    'annual',
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('target', '指标值'),
    h('weight', '分值'),
  )
  .ind(d(4, '产出指标'), '数量指标', '适配辅具', '≥600件', 20)
  .ind('质量指标', '辅具合格率', '100%', 10)
  .ind('时效指标', '申请办结时间', '≤30天', 10)
  .ind('成本指标', '件均成本', '≤1100元', 10)
  .ind('效益指标', '社会效益指标', '残疾人生活质量', '改善', 30)
  .ind('满意度指标', '服务对象满意度指标', '残疾人满意度', '≥90%', 10)
  .end();
const evaluated = new Sheet('年末自评', { grid: [1, 1, 2, 1, 1, 1, 1, 1] })
  .begin('project-self-evaluation')
  .row(w(8, title('2023年项目支出绩效自评表')))
  .row(
    '项目名称',
    w(3, f('projectName', '残疾人辅具适配')),
    '实施单位',
    w(3, f('implementingUnit', '石门县残疾人联合会')),
  )
  .fundHead(
    d(2, '资金（万元）'),
    h('label', null),
    h('initialBudget', '年初预算数'),
    h('annualBudget', '全年预算数'),
    h('executed', '全年执行数'),
    h('weight', '分值'),
    h('rate', '执行率'),
    h('score', '得分'),
  )
  .fund('total', '年度资金总额', 66, 66, 66, 10, '100%', 10)
  .row(
    '预期目标',
    w(3, g('expected', '为有需求残疾人适配辅具。')),
    '实际完成',
    w(3, g('actual', '适配辅具520件。')),
  )
  .head(
    'annual',
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('target', '年度指标值'),
    h('actual', '实际完成值'),
    h('weight', '分值'),
    h('score', '得分'),
    h('reason', '偏差原因'),
  )
  .ind(d(4, '产出指标'), '数量指标', '适配辅具', bad('cross/targets', '≥500件'), '520件', 20, 20, null)
  .ind('质量指标', '辅具合格率', '100%', '100%', 10, 10, null)
  .ind('时效指标', '申请办结时间', '≤30天', '26天', 10, 10, null)
  .ind('成本指标', '件均成本', '≤1100元', '1100元', 10, 10, null)
  .ind('效益指标', '社会效益指标', '残疾人生活质量', '改善', '改善', 30, 30, null)
  .ind('满意度指标', '服务对象满意度指标', '残疾人满意度', '≥90%', '97%', 10, 10, null)
  .row(w(5, '总分'), t('weight', 100), t('score', 100), null)
  .end()
  .tolerate('cross/indicators', 'actual/cost-vs-executed');
const pair = form({
  id: 'third-lowered-target',
  about: '湖南：年初600件，自评改成500件',
  sheets: [declared, evaluated],
});

export const targets = [
  shaanxi,
  guizhou,
  shandong,
  hospital,
  wuhan,
  hebei,
  neimenggu,
  export_,
  guangdong,
  pair,
];
