/** Declarations of projects: Zhejiang, Sichuan, Yunnan, Jilin, Beijing. */
import { Sheet, bad, d, f, form, g, h, m, num, t, title, w, wd } from '../form';
import { L1, L2, L3, TG, WT } from '../kit';

/** 浙江 青田: three years and one year side by side, a blank column between, one side shorter; clean. */
const ricefish = new Sheet('目标申报', { at: 'B2', grid: [1, 1, 2, 1, 1, 2, 1, 1], gaps: [4] })
  .begin('project-target')
  .row(w(8, title('项目支出绩效目标申报表')))
  .row(w(8, '（2025年度）'))
  .row(w(2, '项目名称'), w(6, f('projectName', '稻鱼共生系统保护')))
  .row(
    w(2, '主管部门及代码'),
    w(2, f('department', '青田县农业农村局')),
    w(2, '实施单位'),
    w(2, f('implementingUnit', '青田县农作物管理站')),
  )
  .row(
    wd(2, 3, '项目资金（万元）'),
    '项目总投资：',
    960,
    w(2, m('total', 'label', '年度资金总额：', 'y')),
    w(2, m('total', 'amount', 320, 'y')),
  )
  .row(
    '其中：财政拨款',
    840,
    w(2, m('part', 'label', '其中：财政拨款', 'p')),
    w(2, m('part', 'amount', 280, 'p')),
  )
  .row('自筹', 120, w(2, m('part', 'label', '自筹', 'o')), w(2, m('part', 'amount', 40, 'o')))
  .row(
    w(2, '总体目标'),
    w(2, '2025—2027年：建成稻鱼共生核心区1.5万亩。'),
    w(4, g('expected', '2025年：建成稻鱼共生核心区5000亩，培训农户900人次。')),
  )
  .grid([1, 1, 2, 1, 1, 2, 1], [4])
  .head(
    'annual',
    L1(),
    h('level2', '二级指标', 'long-term'),
    h('level3', '三级指标', 'long-term'),
    h('target', '指标值', 'long-term'),
    h('level2', '二级指标', 'annual'),
    h('level3', '三级指标', 'annual'),
    h('target', '指标值', 'annual'),
  )
  .ind(
    d(5, '产出指标'),
    '数量指标',
    '建设稻鱼共生核心区',
    '≥1.5万亩',
    '数量指标',
    '建设稻鱼共生核心区',
    '≥0.5万亩',
  )
  .ind('数量指标', '培训农户', '≥2700人次', '数量指标', '培训农户', '≥900人次')
  .ind('质量指标', '绿色认证面积占比', '≥80%', '质量指标', '绿色认证面积占比', '≥80%')
  .ind('时效指标', '建设任务完成时间', '2027年底', '时效指标', '建设任务完成时间', '2025年底')
  .ind('成本指标', '每亩建设补助', '≤600元', '成本指标', '每亩建设补助', '≤600元')
  .ind(d(2, '效益指标'), '经济效益指标', '亩均产值', '≥8000元', '经济效益指标', '亩均产值', '≥8000元')
  .ind('生态效益指标', '化学农药减量', '≥30%', null, null, null)
  .ind('满意度指标', '服务对象满意度指标', '农户满意度', '≥90%', '服务对象满意度指标', '农户满意度', '≥90%')
  .end()
  .tolerate('goal/long-annual');
const zhejiang = form({
  id: 'sixteenth-zhejiang-ricefish-target',
  about: '浙江青田：B2起，三年与当年左右并列，中间空列，年度一侧少一行，项目总投资旁为年度资金，无错',
  sheets: [ricefish],
});

/** 四川 石渠: 90 points, here 88; the whole cost allowed is more than the budget. */
const grass = new Sheet('表6', { grid: [1, 1, 2, 1, 1, 1, 1, 1] })
  .begin('project-target')
  .row(w(8, '表6-3'))
  .row(w(8, title('部门预算项目支出绩效目标表（2025年度）')))
  .row(w(5, '单位：石渠县林业和草原局'), w(3, '金额单位：万元'))
  .row(
    '项目名称',
    w(4, f('projectName', '51333225T000011876120-鼠荒地治理')),
    m('total', 'label', '预算数', 'a'),
    w(2, m('total', 'amount', 180, 'a')),
  )
  .row('预算单位', w(7, f('implementingUnit', '石渠县草原工作站')))
  .row('总体目标', w(7, g('expected', '治理鼠荒地6万亩，草原植被盖度提高。')))
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    h('unit', '度量单位'),
    h('operator', '指标性质'),
    TG('指标值'),
    WT('权重'),
    '指标方向性',
  )
  .ind(d(3, '产出指标'), '数量指标', '治理鼠荒地面积', '万亩', '≥', 6, 20, '正向')
  .ind('质量指标', '灭鼠效果', '%', '≥', 85, 15, '正向')
  .ind('时效指标', '治理任务完成月份', '月', '≤', 10, 8, '反向')
  .ind(d(2, '效益指标'), '生态效益指标', '草原植被盖度', '%', '≥', 78, 15, '正向')
  .ind('可持续影响指标', '鼠害监测体系', null, '定性', '健全', 10, '正向')
  .ind('满意度指标', '服务对象满意度指标', '牧民满意度', '%', '≥', 90, 10, '正向')
  .ind('成本指标', '经济成本指标', '项目总成本', '万元', '≤', bad('cost/exceeds-budget', 230), 10, '反向')
  .end()
  .finding('weight/total')
  .tolerate('weight/level1', 'total/missing', 'funds/missing');
const sichuan = form({
  id: 'sixteenth-sichuan-grass-target-wrong',
  about: '四川石渠：权重合计88（应90），项目总成本≤230万元大于预算180万元',
  sheets: [grass],
});

/** 云南 贡山: the unit, the sign and the value in odd places, points between; costs in a list; clean. */
const ferry = new Sheet('独龙江', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 1] })
  .begin('project-target')
  .row(w(9, title('2025年部门项目支出绩效目标表')))
  .row(w(9, '单位：万元'))
  .row(
    '项目名称',
    w(4, f('projectName', '独龙江公路冬季保畅')),
    '主管部门',
    w(3, f('department', '贡山独龙族怒族自治县交通运输局')),
  )
  .row(
    '项目总投资',
    360,
    m('total', 'label', '2025年预算', 'y'),
    m('total', 'amount', 120, 'y'),
    '项目起止年限',
    w(4, '2024—2026年'),
  )
  .row(d(5, '支出明细'), '序号', '费用名称', '测算过程', w(2, '金额'), w(3, '备注'))
  .row(1, '除雪机械租赁', '3台×5个月×4万元/台·月', w(2, 60), w(3, null))
  .row(2, '融雪剂', '200吨×0.15万元/吨', w(2, 30), w(3, null))
  .row(3, '值守人员补助', '20人×5个月×0.3万元/人·月', w(2, 30), w(3, null))
  .row(w(3, '小计'), w(2, 120), w(3, null))
  .row('年度目标', w(8, g('expected', '冬季独龙江公路全线可通行，险情及时处置。')))
  .head(
    'annual',
    h('unit', '度量单位'),
    L1('一级指标'),
    L2('二级指标'),
    L3('三级指标'),
    h('operator', '指标性质'),
    WT('权重'),
    TG('指标值'),
    w(2, h('basis', '设定依据')),
  )
  .ind('公里', d(4, '产出指标'), '数量指标', '保畅公路里程', '=', 15, 79.98, w(2, '路网台账'))
  .ind('%', '质量指标', '除雪作业合格率', '≥', 15, 95, w(2, '养护规范'))
  .ind('小时', '时效指标', '断道抢通时限', '≤', 10, 12, w(2, '应急预案'))
  .ind('万元', '成本指标', '单台机械月租金', '≤', 10, 4, w(2, '询价'))
  .ind('天', d(2, '效益指标'), '社会效益指标', '冬季断道天数', '≤', 20, 15, w(2, '近三年平均'))
  .ind('—', '可持续影响指标', '除雪保畅联动机制', '定性', 10, '健全', w(2, '应急预案'))
  .ind('%', '满意度指标', '服务对象满意度指标', '沿线群众满意度', '≥', 10, 90, w(2, '问卷'))
  .row(w(5, '合计'), t('weight', 90), w(3, null))
  .end();
const yunnan = form({
  id: 'sixteenth-yunnan-snow-target',
  about: '云南贡山：度量单位在最前，权重夹在性质与指标值之间，表中夹支出明细且测算正确，无错',
  sheets: [ferry],
});

/** 吉林 长白: the parts of the money, a list in words that is another sum, a plan that goes down. */
const ginseng = new Sheet('人参', { grid: [1, 1, 1, 1, 1, 1, 1] })
  .begin('project-target')
  .row(w(7, title('长白朝鲜族自治县2025年项目绩效目标申报表')))
  .row(
    '项目名称',
    w(3, f('projectName', '边境人参产业园供水保障')),
    '主管部门',
    w(2, f('department', '长白朝鲜族自治县水利局')),
  )
  .row(
    '资金规模（万元）',
    m('total', 'label', '预算数', 'a'),
    m('total', 'amount', bad('funds/declared-sum|funds/parts-sum', 245), 'a'),
    m('part', 'label', '其中：财政资金', 'b'),
    m('part', 'amount', 200, 'b'),
    m('part', 'label', '其他资金', 'c'),
    m('part', 'amount', 35, 'c'),
  )
  .row(
    '测算依据',
    w(6, bad('basis/list-sum', '①管网铺设120万元；②泵房改造60万元；③监理及检测15万元，共计245万元。')),
  )
  .row(d(2, '资金支出计划（%）'), '3月底', '6月底', '9月底', w(3, '12月底'))
  .row('10%', '45%', bad('funds/payment-plan', '40%'), w(3, '100%'))
  .row('绩效目标', w(6, g('expected', '新建供水管网6.2公里，园区供水保证率达95%。')))
  .head('annual', L1(), L2(), w(2, L3('指标内容')), TG('目标值'), h('unit', '单位'), h('basis', '备注'))
  .ind(d(4, '产出指标'), '数量指标', w(2, '新建供水管网'), '≥6.2', '公里', null)
  .ind('质量指标', w(2, '工程验收合格率'), '100', '%', null)
  .ind('时效指标', w(2, '工程完工时间'), '2025年10月底前', null, null)
  .ind('成本指标', w(2, '每公里管网造价'), '≤19.4', '万元', null)
  .ind(d(2, '效益指标'), '社会效益指标', w(2, '园区供水保证率'), '≥95', '%', null)
  .ind('可持续影响指标', w(2, '管网设计使用年限'), '≥30', '年', null)
  .ind('满意度指标', '服务对象满意度', w(2, '入园企业满意度'), '≥90', '%', null)
  .end()
  .tolerate('basis/plan-vs-detail');
const jilin = form({
  id: 'sixteenth-jilin-water-target-wrong',
  about: '吉林长白：200+35≠245，①②③合计195万元写成245万元，9月底40%低于6月底45%',
  sheets: [ginseng],
});

/** 北京 延庆: two goals each with its block, points 100; -100%, a number without its unit, money as output, cost at least. */
const ice = new Sheet('申报', { at: 'C3', grid: [1, 1, 2, 1, 1, 2] })
  .begin('project-target')
  .row(w(6, title('北京市延庆区项目支出绩效目标申报表（2025年度）')))
  .row(
    '项目名称',
    w(2, f('projectName', '冰雪运动进校园')),
    '主管部门',
    w(2, f('department', '北京市延庆区教育委员会')),
  )
  .row('实施单位', w(2, f('implementingUnit', '北京市延庆区少年宫')), '项目负责人', w(2, '纪淑敏'))
  .row('资金（万元）', w(2, m('total', 'label', '年度资金总额')), w(3, m('total', 'amount', num(260))))
  .row(null, w(2, m('part', 'label', '其中：财政拨款')), w(3, m('part', 'amount', num(260))))
  .row(g('name', '年度目标一'), w(5, g('expected', '开展冰雪运动课程，覆盖中小学生。')))
  .head('annual', L1(), L2(), L3(), TG('目标值'), WT('分值'), h('basis', '目标值设定依据'))
  .ind(d(4, '产出指标'), '数量指标', '开展冰雪课程学校', '≥36所', 15, '年度计划')
  .ind('数量指标', '投入财政资金', '260万元', 10, '预算批复')
  .ind('质量指标', '教练员持证率', bad('indicator/suspicious-value', '-100%'), 10, '行业要求')
  .ind('时效指标', '课程完成时间', '2025年12月10日前', 10, '教学计划')
  .ind('效益指标', '社会效益指标', '参与学生人次（人次）', '≥21000', 15, '上年数据')
  .row(g('name', '年度目标二'), w(5, g('expected', '举办校园冰雪联赛。')))
  .head('annual', L1(), L2(), L3(), TG('目标值'), WT('分值'), h('basis', '目标值设定依据'))
  .ind(d(2, '产出指标'), '数量指标', '举办校园冰雪联赛', bad('indicator/unit-missing', '≥12'), 10, '年度计划')
  .ind('成本指标', '每场联赛办赛成本', '≥3.5万元', 10, '往年支出')
  .ind('效益指标', '可持续影响指标', '校园冰雪联赛机制', '持续运行', 10, '工作方案')
  .ind('满意度指标', '服务对象满意度指标', '学生及家长满意度', '≥90%', 10, '问卷调查')
  .row(w(4, '合计'), t('weight', 100), null)
  .end()
  .finding('indicator/direction')
  .finding('indicator/input-as-output')
  .tolerate('weight/level1', 'indicator/level2-missing', 'cost/equals-budget', 'indicator/category');
const beijing = form({
  id: 'sixteenth-beijing-ice-target-wrong',
  about:
    '北京延庆：C3起，两个目标各带一组指标；-100%，≥12无单位（另有单位写在名称括号里的），资金当产出，成本写≥',
  sheets: [ice],
});

export const targets = [zhejiang, sichuan, yunnan, jilin, beijing];
