/** 陕西, 甘肃, 宁夏, 青海, 新疆, 西藏, 贵州, 湖北, 四川, 重庆: projects; and a list of several. */
import { Sheet, bad, d, f, form, g, h, may, num, pct, t, title, w } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

/** 陕西: several numbered goals in their own rows, targets that must not be exceeded, 0 as a target, carried-over money; clean. */
const forest = new Sheet('自评表', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, '附件1-1'))
  .row(w(9, title('项目支出绩效自评表')))
  .row(w(9, '（2024年度）'))
  .row(w(2, '项目名称'), w(7, f('projectName', '森林防灭火及有害生物防治')))
  .row(
    w(2, '主管部门'),
    w(3, f('department', '宁陕县林业局')),
    '实施单位',
    w(3, f('implementingUnit', '宁陕县森林病虫害防治检疫站')),
  )
  .fundHead(
    w(2, d(5, '项目资金（万元）')),
    LB(),
    BI('年初预算数'),
    BA('全年预算数\n（A）'),
    EX(),
    WT(),
    RT(),
    SC(),
  )
  .fund('total', '年度资金总额：', 120, 156, 148.2, 10, '95%', 9.5)
  .fund('part', '其中：省级财政资金', 80, 80, 80, '—', '100%', '—')
  .fund('part', '县级财政资金', 40, 40, 40, '—', '100%', '—')
  .fund('part', '上年结转资金', 0, 36, 28.2, '—', '78.33%', '—')
  .row(d(4, '年度总体目标'), w(4, '年初设定目标'), w(4, '全年实际完成情况'))
  .row(
    w(4, g('expected', '目标1：松材线虫病疫点拔除2个。')),
    w(4, g('actual', '目标1：拔除疫点2个，通过省级验收。')),
  )
  .row(
    w(4, g('expected', '目标2：森林火灾受害率控制在0.8‰以内。')),
    w(4, g('actual', '目标2：森林火灾受害率0.1‰。')),
  )
  .row(w(4, g('expected', '目标3：林业有害生物成灾率不超过4‰。')), w(4, g('actual', '目标3：成灾率3.2‰。')))
  .head(
    'annual',
    d(9, '绩效指标'),
    L1(),
    L2(),
    L3(),
    TG(),
    AC('全年完成值'),
    WT(),
    SC(),
    RS('未完成原因和改进措施'),
  )
  .ind(d(4, '产出指标'), '数量指标', '拔除松材线虫病疫点', '2个', '2个', 15, 15, null)
  .ind('质量指标', '林业有害生物成灾率', '≤4‰', '3.2‰', 15, 15, null)
  .ind('时效指标', '火情处置24小时扑灭率', '≥95%', '100%', 10, 10, null)
  .ind('成本指标', '枯死木清理单价', '≤120元/株', '118元/株', 10, 10, null)
  .ind(d(3, '效益指标'), '社会效益指标', '森林火灾人员伤亡', '0人', '0人', 10, 10, null)
  .ind('生态效益指标', '森林火灾受害率', '≤0.8‰', '0.1‰', 10, 10, null)
  .ind('可持续影响指标', '群众防火意识', '明显增强', '有所增强', 10, 7, '外来务工人员宣传覆盖不足')
  .ind('满意度指标', '服务对象满意度指标', '林区群众满意度', '≥90%', '94%', 10, 10, null)
  .row(w(6, '总分'), t('weight', 100), t('score', 96.5), null)
  .end();
const shaanxi = form({
  id: 'fifth-shaanxi-forest',
  about: '陕西：三条目标分行，‰与0指标、反向指标，结转资金执行率78.33%不影响总额，无错',
  sheets: [forest],
});

/** 甘肃: points behind each label, the goal's actual left out, one row's reason missing and the rate's cell empty. */
const greenhouse = new Sheet('日光温室', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, title('2023年县级财政支农项目绩效自评表')))
  .row(
    '项目名称',
    w(3, f('projectName', '日光温室建设补助')),
    '主管部门',
    w(3, f('department', '永昌县农业农村局')),
  )
  .row('实施单位', w(3, f('implementingUnit', '永昌县东寨镇人民政府')), '负责人', w(3, f('leader', '陈兴国')))
  .fundHead(
    d(4, '资金（万元）'),
    w(2, LB('构成')),
    BI('预算安排'),
    BA('调整后预算'),
    EX('实际支出'),
    RT('支出进度'),
    SC('得分（10分）'),
  )
  .fund('total', w(2, '合计'), 240, 240, 216, bad('funds/rate-missing', null), 9)
  .fund('part', w(2, '县级财政资金'), 180, 180, 156, '86.67%', null)
  .fund('part', w(2, '镇村自筹'), 60, 60, 60, '100%', null)
  .row(
    '总体目标',
    w(3, g('expected', '新建日光温室60座。')),
    '完成情况',
    w(3, bad('goal/actual-missing', g('actual', null))),
  )
  .head('annual', L1(), L2(), L3(), TG('年度目标值'), AC(), WT('分值权重'), SC('自评得分'), RS('扣分说明'))
  .ind(
    d(4, '产出指标\n（50分）'),
    '数量指标（20分）',
    '新建日光温室',
    '≥60座',
    '54座',
    20,
    18,
    '12月寒潮停工',
  )
  .ind('质量指标（10分）', '温室验收合格率', '100%', '100%', 10, 10, null)
  .ind('时效指标（10分）', '按期完工率', '≥90%', '90%', 10, 10, null)
  .ind('成本指标（10分）', '单座补助', '≤4万元', '4万元', 10, 10, null)
  .ind(d(2, '效益指标\n（30分）'), '经济效益指标（20分）', '亩均纯收入', '≥1.5万元', '1.6万元', 20, 20, null)
  .ind('社会效益指标（10分）', '带动就业', '≥100人', '112人', 10, 10, null)
  .ind('满意度指标\n（10分）', '服务对象满意度（10分）', '种植户满意度', '≥90%', '93%', 10, 10, null)
  .row(w(5, '合计'), t('weight', 100), t('score', 97), null)
  .end();
const gansu = form({
  id: 'fifth-gansu-greenhouse-wrong',
  about: '甘肃：执行率空而得9分，完成情况空；54/60得18正确且有原因',
  sheets: [greenhouse],
});

/** 宁夏: hidden notes column, shares as bare numbers; a cost target above the budget, quantity too high above the target without a word. */
const wine = new Sheet('葡萄酒', { grid: [1, 1, 2, 1, 1, 1, 1, 2, 1], hiddenColumns: [11] })
  .begin('project-self-evaluation')
  .row(w(9, title('青铜峡市财政专项资金绩效自评表')))
  .row(w(8, '（2024年度）'), '系统序号')
  .row(
    '项目名称',
    w(3, f('projectName', '葡萄酒品牌推广')),
    '主管部门',
    w(3, f('department', '青铜峡市商务局')),
    '0001',
  )
  .row('实施单位', w(7, f('implementingUnit', '青铜峡市葡萄酒产业发展服务中心')), '0002')
  .fundHead(
    d(3, '专项资金（万元）'),
    w(2, LB('下达级次')),
    BI('下达数'),
    BA('可用预算数'),
    EX('支出数'),
    RT('执行率(%)'),
    SC('得分(10分)'),
    null,
  )
  .fund('total', w(2, '总额'), 90, 90, 90, 100, 10, null)
  .fund('part', w(2, '市级财政'), 90, 90, 90, 100, null, null)
  .row(
    '目标',
    w(3, g('expected', '参加展会6场，签约采购商30家。')),
    '完成',
    w(3, g('actual', '参加展会6场，签约采购商75家。')),
    null,
  )
  .head('annual', L1(), L2(), L3(), TG('目标值'), AC('完成值'), WT(), SC(), RS('情况说明'), null)
  .ind(
    d(4, '产出'),
    '数量',
    '签约采购商数量',
    '≥30家',
    bad('score/over-completion', '75家'),
    20,
    20,
    null,
    null,
  )
  .ind('质量', '展会参展任务完成质量', '优良', '优良', 10, 10, null, null)
  .ind('时效', '展会按期参加率', '100%', '100%', 10, 10, null, null)
  .ind('成本', '项目总成本', bad('cost/exceeds-budget', '≤120万元'), '90万元', 10, 10, null, null)
  .ind(d(2, '效益'), '经济效益', '意向采购金额', '≥1200万元', '1380万元', 20, 20, null, null)
  .ind('社会效益', '产区知名度', '提升', '提升', 10, 10, null, null)
  .ind('满意度', '服务对象满意度', '酒庄满意度', '≥90%', '95%', 10, 10, null, null)
  .row(w(5, '合计'), t('weight', 100), t('score', 100), null, null)
  .end();
const ningxia = form({
  id: 'fifth-ningxia-wine-wrong',
  about: '宁夏：隐藏的系统序号列；30家完成75家无说明，成本≤120万元而预算90万元',
  sheets: [wine],
  tolerated: ['score/over-completion'],
});

/** 青海: 单位资金, one 效益 row not applicable with its points given elsewhere, ratios with words; the money in rows with units; clean. */
const herd = new Sheet('项目支出绩效自评', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, title('2023年度州级部门项目支出绩效自评表')))
  .row('项目名称', w(7, f('projectName', '牧区动物疫病强制免疫')))
  .row(
    '主管部门',
    w(3, f('department', '海北州农牧局')),
    '实施单位',
    w(3, f('implementingUnit', '海北州动物疫病预防控制中心')),
  )
  .fundHead(
    d(4, '项目资金'),
    w(2, LB('类型')),
    BI('年初预算数'),
    BA('全年预算数'),
    EX('全年执行数'),
    RT('执行率'),
    SC('执行得分（满分10分）'),
  )
  .fund('total', w(2, '年度资金总额'), '330万元', '330万元', '323.4万元', '98%', '9.8')
  .fund('part', w(2, '一般公共预算'), '310万元', '310万元', '305.4万元', '98.52%', null)
  .fund('part', w(2, '单位资金'), '20万元', '20万元', '18万元', '90%', null)
  .row(
    '年度目标',
    w(3, g('expected', '重大动物疫病免疫密度达到90%以上。')),
    '完成情况',
    w(3, g('actual', '免疫牲畜286万头只，免疫密度98.4%。')),
  )
  .head('annual', L1(), L2(), L3(), TG('指标值'), AC('完成值'), WT(), SC(), RS('备注（未完成原因）'))
  .ind(d(4, '产出指标'), '数量指标', '免疫牲畜数量', '不少于280万头只', '286万头只', 15, 15, null)
  .ind('质量指标', '免疫抗体合格率', '不低于70%', '84.6%', 15, 15, '疫苗更换为新批次，抗体水平好于预期')
  .ind('时效指标', '春防完成时间', '2023年6月10日前', '2023年5月28日', 10, 10, null)
  .ind('成本指标', '头均免疫成本', '不超过1.2元', '1.13元', 10, 10, null)
  .ind(d(3, '效益指标'), '经济效益指标', '牲畜死亡率', '不超过3%', '2.1%', 15, 15, null)
  .ind('社会效益指标', '区域性重大动物疫情', '不发生', '未发生', 15, 15, null)
  .ind('生态效益指标', '本项目不涉及', '/', '/', null, null, null)
  .ind('满意度指标', '服务对象满意度', '牧民满意度', '不低于85%', '90%', 10, 10, null)
  .row(w(5, '总分'), t('weight', 100), t('score', 99.8), null)
  .end();
const qinghai = form({
  id: 'fifth-qinghai-herd',
  about: '青海：金额带“万元”，“不少于/不低于/不超过”，不涉及的指标行无分值，无错',
  sheets: [herd],
  tolerated: ['field/amount-text', 'indicator/not-applicable'],
});

/** 新疆: three levels of money above each other; points of a row blank, a duplicate name, total of points still 100. */
const cotton = new Sheet('绩效自评表', { grid: [1, 1, 2, 1, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('项目支出绩效自评表')))
  .row(w(9, '（2023年度）'))
  .row('项目名称', w(8, f('projectName', '棉花高效节水灌溉设施维修')))
  .row(
    '主管部门',
    w(4, f('department', '沙雅县水利局')),
    '实施单位',
    w(3, f('implementingUnit', '沙雅县渭干河灌区服务站')),
  )
  .fundHead(
    d(5, '项目资金\n（万元）'),
    w(2, LB()),
    BI(),
    BA('全年预算数'),
    EX('全年执行数'),
    WT(),
    RT('执行率'),
    SC(),
  )
  .fund('total', w(2, '年度资金总额'), 460, 460, 460, 10, '100.00%', '10.00分')
  .fund('part', w(2, '其中：当年财政拨款'), 460, 460, 460, '—', '—', '—')
  .fund('part', w(2, '上年结转资金'), 0, 0, 0, '—', '—', '—')
  .fund('part', w(2, '其他资金'), 0, 0, 0, '—', '—', '—')
  .row(d(2, '年度总体目标'), w(4, '预期目标'), w(4, '实际完成情况'))
  .row(
    w(4, g('expected', '维修节水灌溉设施3.2万亩。')),
    w(4, g('actual', '维修节水灌溉设施3.2万亩，首部更换42处。')),
  )
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    TG('年度指标值'),
    AC(),
    WT(),
    SC(),
    RS('偏差原因分析及改进措施'),
    '完成比例',
  )
  .ind(
    d(5, '产出指标'),
    d(2, '数量指标'),
    '维修灌溉设施面积',
    '>=3.2万亩',
    '=3.2万亩',
    '10',
    '10分',
    null,
    '100%',
  )
  .ind(
    bad('indicator/duplicate|indicator/conflict', '维修灌溉设施面积'),
    '>=42处',
    '=42处',
    '10',
    '10分',
    null,
    '100%',
  )
  .ind('质量指标', '工程验收合格率', '=100%', '=100%', '10', '10分', null, '100%')
  .ind('时效指标', '工程完工及时率', '=100%', '=100%', '10', '10分', null, '100%')
  .ind('成本指标', '亩均维修成本', '<=150元', '=143.75元', '10', '10分', null, '100%')
  .ind(d(2, '效益指标'), '经济效益指标', '亩均节水量', '>=60立方米', '=66立方米', '20', '20分', null, '110%')
  .ind('社会效益指标', '受益农户', '>=1100户', '=1164户', bad('weight/missing', null), '10分', null, '105.8%')
  .ind('满意度指标', '服务对象满意度', '农户满意度', '>=95%', '=97%', '10', '10分', null, '102.1%')
  .row(w(5, '总分'), may('weight/total', t('weight', '100')), t('score', '100.00分'), null, null)
  .end()
  .tolerate('actual/operator', 'weight/total', 'total/weight', 'score/exceeds-weight', 'weight/level1');
const xinjiang = form({
  id: 'fifth-xinjiang-cotton-wrong',
  about: '新疆：>=与=的完成值、“10分”文本，两行同名不同指标，一行分值空',
  sheets: [cotton],
  tolerated: ['field/amount-text'],
});

/** 西藏: sums in yuan, a goal of two halves, no unit money left; funds the same twice; clean. */
const lhasa = new Sheet('自评', { grid: [2, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, title('西藏自治区项目支出绩效自评表')))
  .row(w(4, '年度：2024'), w(4, '单位：元'))
  .row('项目名称', w(7, f('projectName', '村级活动场所运行补助')))
  .row(
    '主管部门',
    w(3, f('department', '中共曲水县委组织部')),
    '实施单位',
    w(3, f('implementingUnit', '曲水县才纳乡人民政府')),
  )
  .fundHead(
    d(3, '资金执行'),
    w(2, LB()),
    BI('年初预算'),
    BA('全年预算'),
    EX('实际支出'),
    RT('执行率'),
    SC('得分\n（满分10分）'),
  )
  .fund(
    'total',
    w(2, '合计'),
    num(360000, '#,##0.00'),
    num(360000, '#,##0.00'),
    num(359640, '#,##0.00'),
    pct(0.999, '0.0%'),
    9.99,
  )
  .fund(
    'part',
    w(2, '财政拨款'),
    num(360000, '#,##0.00'),
    num(360000, '#,##0.00'),
    num(359640, '#,##0.00'),
    pct(0.999, '0.0%'),
    null,
  )
  .row(
    '目标',
    w(3, g('expected', '保障6个村级活动场所正常运转。')),
    '实际',
    w(3, g('actual', '6个村级活动场所全年正常运转。')),
  )
  .head('annual', L1(), L2(), L3(), TG('目标值'), AC('实际值'), WT(), SC(), RS('偏差说明'))
  .ind(d(4, '产出指标'), '数量指标', '补助村级活动场所', '6个', '6个', 20, 20, null)
  .ind('质量指标', '补助对象符合率', '100%', '100%', 10, 10, null)
  .ind('时效指标', '补助资金到位时间', '2024年6月30日前', '2024年6月12日', 10, 10, null)
  .ind('成本指标', '每个场所补助标准', '60000元', '59940元', 10, 10, '取暖费据实结算，节约360元')
  .ind(d(2, '效益指标'), '社会效益指标', '组织群众活动', '≥72次', '80次', 20, 20, null)
  .ind('可持续影响指标', '基层服务能力', '有效提升', '有效提升', 10, 9, '个别场所设施老化')
  .ind('满意度指标', '服务对象满意度', '群众满意度', '≥95%', '98%', 10, 10, null)
  .row(w(5, '总分'), t('weight', 100), t('score', 98.99), null)
  .end();
const tibet = form({
  id: 'fifth-tibet-village',
  about: '西藏：以元计，成本指标“60000元”少支出视为节约且有说明，无错',
  sheets: [lhasa],
});

/** 贵州: one-system export as it comes, adjusted targets, points adding to 98. */
const barns = new Sheet('绩效自评', { grid: [1, 1, 2, 1, 1, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(10, title('贵州省省级项目支出绩效自评表（2024年度）')))
  .row(
    '项目名称',
    w(4, f('projectName', '古茶树保护利用')),
    '项目编码',
    w(4, f('projectCode', '52272224T000001234567')),
  )
  .row(
    '主管部门',
    w(4, f('department', '荔波县林业局')),
    '实施单位',
    w(4, f('implementingUnit', '荔波县茂兰镇人民政府')),
  )
  .fundHead(
    d(3, '预算执行（万元）'),
    w(2, LB()),
    w(2, BI('年初预算数')),
    BA('全年预算数'),
    EX('全年执行数'),
    RT('执行率'),
    WT(),
    SC(),
  )
  .fund('total', w(2, '总额'), w(2, 80), 72, 72, '100%', 10, 10)
  .fund('part', w(2, '财政资金'), w(2, 80), 72, 72, '100%', '-', '-')
  .row(
    '年度绩效目标',
    w(4, g('expected', '登记保护古茶树1200株。')),
    '目标完成情况',
    w(4, g('actual', '登记保护古茶树1256株，挂牌1256株。')),
  )
  .head(
    'annual',
    L1(),
    L2(),
    L3('指标名称'),
    h('operator', '指标性质'),
    TG('指标值'),
    h('unit', '计量单位'),
    AC('实际完成值'),
    WT(),
    SC(),
    RS('偏差原因'),
  )
  .ind(d(4, '产出指标'), '数量指标', '登记保护古茶树', '≥', 1200, '株', 1256, 15, 15, null)
  .ind('质量指标', '挂牌保护率', '≥', 95, '%', 100, 15, 15, null)
  .ind('时效指标', '登记工作完成时限', '≤', 12, '月', 11, 10, 10, null)
  .ind('成本指标', '株均保护成本', '≤', 600, '元', 573.25, 8, 8, null)
  .ind(d(2, '效益指标'), '经济效益指标', '茶农户均增收', '≥', 1500, '元', 1680, 20, 20, null)
  .ind(
    '生态效益指标',
    '古茶树存活率',
    '≥',
    98,
    '%',
    97.02,
    10,
    bad('score/unmet-full', 10),
    '37株遭雷击和极端低温',
  )
  .ind('满意度指标', '服务对象满意度指标', '茶农满意度', '≥', 90, '%', 93, 10, 10, null)
  .row(w(7, '合计'), bad('weight/total|total/weight', t('weight', 98)), t('score', 98), null)
  .end()
  .tolerate('weight/total', 'weight/level1');
const guizhou = form({
  id: 'fifth-guizhou-tea-wrong',
  about: '贵州：单位与性质分列，分值合计只有98；97.02/98仍得满分',
  sheets: [barns],
});

/** 湖北 80 points, all of them in labels, the reasons below the table; clean. */
const crane = new Sheet('项目自评结果', { grid: [1, 1, 1, 2, 1, 1, 1] })
  .begin('project-self-evaluation')
  .row(w(7, title('2023年度湿地保护项目绩效自评结果')))
  .row(w(7, '单位名称：蕲春县林业局                    填报日期：2024年4月2日'))
  .row(w(2, '项目名称'), w(5, f('projectName', '湿地保护与恢复')))
  .row(
    w(2, '主管部门'),
    w(2, f('department', '蕲春县林业局')),
    '项目实施单位',
    w(2, f('implementingUnit', '赤龙湖国家湿地公园管理处')),
  )
  .row(w(2, '项目类别'), w(5, '1、部门预算项目 ☑  2、省直专项 □  3、省对下转移支付项目 □'))
  .fundHead(
    w(2, d(2, '预算执行情况\n（万元）\n（20分）')),
    LB(),
    BA('预算数（A）'),
    EX('执行数（B）'),
    RT(),
    SC('得分\n（20分*执行率）'),
  )
  .fund('total', '年度财政资金总额', 420, 407.4, '97%', 19.4)
  .head(
    'annual',
    d(7, '年度绩效目标（80分）'),
    L1(),
    L2(),
    L3(),
    TG('年初目标值（A）'),
    AC('实际完成值（B）'),
    SC(),
  )
  .ind(d(3, '产出指标（40分）'), '数量指标（20分）', '恢复湿地面积（20分）', '≥1200亩', '1236亩', 20)
  .ind('质量指标（10分）', '栽植苗木成活率（10分）', '≥85%', '83.3%', 9.8)
  .ind('时效指标（10分）', '工程按期完工率（10分）', '100%', '100%', 10)
  .ind(d(2, '效益指标（30分）'), '生态效益指标（15分）', '越冬候鸟数量（15分）', '≥1.8万只', '2.1万只', 15)
  .ind('社会效益指标（15分）', '科普宣教人次（15分）', '≥6000人次', '6420人次', 15)
  .ind('满意度指标（10分）', '服务对象满意度（10分）', '周边居民满意度（10分）', '≥90%', '93%', 10)
  .row(w(6, '总分'), t('score', 99.2))
  .row(w(2, '偏差大或目标未完成原因分析'), w(5, '夏旱导致部分水生植物死亡，已补植。'))
  .row(w(2, '改进措施及结果应用方案'), w(5, '下年度按成活率据实申报苗木预算。'))
  .end()
  .tolerate('indicator/level2-missing');
const hubei = form({
  id: 'fifth-hubei-wetland',
  about: '湖北80分：分值在标签里，83.3/85得9.8，原因写在表下，无错',
  sheets: [crane],
});

/** 四川: 90 points of free weights, money by 来源, an explanation asked for and not given. */
const panda = new Sheet('510000_0013zp', { grid: [1, 1, 2, 1, 1, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(10, title('部门预算项目支出绩效自评表（2023年度）')))
  .row(
    '项目名称',
    w(4, f('projectName', '51172223R000007654321-道路照明电费')),
    '实施单位',
    w(4, f('implementingUnit', '宣汉县城市管理中心')),
  )
  .row('主管部门', w(9, f('department', '宣汉县综合行政执法局')))
  .fundHead(
    d(5, '预算执行情况（10分）'),
    w(2, LB()),
    BI('年初预算'),
    BA('调整后预算数'),
    EX('预算执行数'),
    RT('预算执行率'),
    WT('权重'),
    SC(),
    '原因',
  )
  .fund('total', w(2, '总额'), 680, 680, 544, bad('funds/low-rate-unexplained', '80%'), 10, 8, null)
  .fund('part', w(2, '其中：财政资金'), 680, 680, 544, '80%', '/', '/', null)
  .fund('part', w(2, '财政专户管理资金'), 0, 0, 0, null, '/', '/', null)
  .fund('part', w(2, '单位资金'), 0, 0, 0, null, '/', '/', null)
  .row(
    '年度目标',
    w(4, g('expected', '保障城区路灯正常照明。')),
    '完成情况',
    w(4, g('actual', '城区路灯全年正常照明。')),
  )
  .head(
    'annual',
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
  .ind(d(3, '产出指标'), '数量指标', '保障路灯数量', '≥', '12600', '盏', '12600', 20, 20, null)
  .ind('质量指标', '亮灯率', '≥', '98', '%', '98.6', 20, 20, null)
  .ind('时效指标', '电费按月缴纳率', '＝', '100', '%', '100', 15, 15, null)
  .ind('效益指标', '社会效益指标', '夜间出行安全', '定性', '好', null, '好', 15, 15, null)
  .ind('满意度指标', '服务对象满意度指标', '市民满意度', '≥', '90', '%', '92', 10, 10, null)
  .ind('成本指标', '经济成本指标', '单盏年电费', '≤', '540', '元', '431.75', 10, 10, null)
  .row(w(7, '合计'), t('weight', 100), t('score', 98), null)
  .row('评价结论', w(9, '项目自评98分，路灯照明得到保障。'))
  .row('存在问题', w(9, '暂无'))
  .row('改进措施', w(9, '暂无'))
  .row(w(5, '项目负责人：何勇'), w(5, '财务负责人：向丽'))
  .end()
  .tolerate('weight/level1');
const sichuan = form({
  id: 'fifth-sichuan-lights-wrong',
  about: '四川：指标合计90分自由权重，执行率80%而“原因”空',
  sheets: [panda],
  tolerated: ['field/amount-text'],
});

/** A list of one county: three projects under each other in columns, each repeating its name; the second missed its target and has all points. */
const list = new Sheet('项目自评清单', { grid: [1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(12, title('2024年度项目支出绩效自评情况汇总表')))
  .row(w(12, '单位：福泉市交通运输局                         金额单位：万元'))
  .head(
    'annual',
    '序号',
    h('project', '项目名称'),
    '全年预算数',
    '全年执行数',
    L1(),
    L2(),
    L3(),
    TG('指标值'),
    AC('完成值'),
    WT(),
    SC(),
    RS('偏差原因'),
  )
  .ind(
    d(4, 1),
    d(4, '农村客运补贴'),
    d(4, 90),
    d(4, 90),
    d(3, '产出指标'),
    '数量指标',
    '补贴客运车辆',
    '≥60辆',
    '62辆',
    30,
    30,
    null,
  )
  .ind('质量指标', '车辆年检合格率', '100%', '100%', 20, 20, null)
  .ind('时效指标', '补贴按季拨付率', '100%', '100%', 20, 20, null)
  .ind('效益指标', '社会效益指标', '建制村通客车率', '100%', '100%', 30, 30, null)
  .ind(
    d(4, 2),
    d(4, '桥梁定期检测'),
    d(4, 46),
    d(4, 46),
    d(3, '产出指标'),
    '数量指标',
    '检测桥梁数量',
    '≥50座',
    '45座',
    30,
    bad('score/unmet-full', 30),
    '5座危桥改造中',
  )
  .ind('质量指标', '检测报告合格率', '100%', '100%', 20, 20, null)
  .ind('时效指标', '检测按期完成率', '≥90%', '90%', 20, 20, null)
  .ind('效益指标', '社会效益指标', '桥梁垮塌事故', '0起', '0起', 30, 30, null)
  .ind(
    d(4, 3),
    d(4, '水上救援设备购置'),
    d(4, 28),
    d(4, 27.4),
    d(3, '产出指标'),
    '数量指标',
    '购置救生设备',
    '≥120套',
    '120套',
    30,
    30,
    null,
  )
  .ind('质量指标', '设备验收合格率', '100%', '100%', 20, 20, null)
  .ind('时效指标', '采购完成时间', '9月底前', '8月20日', 20, 20, null)
  .ind('效益指标', '社会效益指标', '水上交通事故死亡人数', '0人', '0人', 30, 30, null)
  .end()
  .tolerate(
    'weight/level1',
    'indicator/level1-missing',
    'indicator/level2-missing',
    'goal/missing',
    'funds/missing',
    'field/missing',
    'goal/actual-missing',
    'total/missing',
  );
const listed = form({
  id: 'fifth-guizhou-list-wrong',
  about: '贵州汇总清单：三个项目合并单元格列在一页；45/50座仍得满分',
  sheets: [list],
});

export const west = [shaanxi, gansu, ningxia, qinghai, xinjiang, tibet, guizhou, hubei, sichuan, listed];
