/** Self-evaluations of projects as bureaus of several provinces publish them, each with its own wording. */
import { Sheet, bad, d, day, f, form, fx, g, h, num, pct, t, title, w, wd } from '../form';

/** 吉林: money by kind of budget, an index column, 目标值 and 指标完成值, everything met. */
const grants = new Sheet('学生资助', { grid: [1, 1, 2, 3, 1, 1, 1, 1, 2] })
  .row(w(9, '附件 2'))
  .begin('project-self-evaluation')
  .row(w(9, title('舒兰市教育局2023年度预算项目绩效自评情况表')))
  .row(w(2, '项目名称'), w(7, f('projectName', '普通高中国家助学金及免学费补助')))
  .row(
    w(2, '预算主管部门'),
    w(2, f('department', '舒兰市教育局')),
    w(2, '具体实施单位'),
    w(3, f('implementingUnit', '舒兰市学生资助管理中心')),
  )
  .fundHead(
    wd(2, 5, '预算资金\n执行情况\n（万元）'),
    w(2, h('label', '资金性质')),
    h('initialBudget', '年初批复数'),
    h('annualBudget', '调整后预算数（A）'),
    h('executed', '实际支出数（B）'),
    h('rate', '执行率\nB/A'),
    h('score', '执行得分（10分）'),
  )
  .fund('total', w(2, '合 计'), 412.6, 436.85, 436.85, pct(1, '0.00%'), 10)
  .fund('part', w(2, '一般公共预算资金'), 412.6, 436.85, 436.85, pct(1, '0.00%'), null)
  .fund('part', w(2, '政府性基金预算资金'), null, null, null, null, null)
  .fund('part', w(2, '国有资本经营预算资金'), null, null, null, null, null)
  .row(wd(2, 2, '年度\n总体目标'), w(3, '年初设定目标'), w(4, '目标完成情况'))
  .row(
    w(3, g('expected', '及时足额发放国家助学金，不让一名学生因家庭经济困难失学。')),
    w(4, g('actual', '春秋两季共资助学生2164人次，资金全部通过社会保障卡发放到位。')),
  )
  .head(
    'annual',
    '序号',
    h('level1', '一级指标'),
    h('level2', '二级指标名称'),
    h('level3', '三级指标名称'),
    h('target', '目标值'),
    h('actual', '指标完成值'),
    h('weight', '标准分值'),
    h('score', '自评分数'),
    h('reason', '偏离原因及说明'),
  )
  .ind(1, d(5, '产出指标'), d(2, '产出数量'), '资助普通高中学生人次', '≥2100人次', '2164人次', 15, 15, null)
  .ind(2, '免学费学生人数', '≥380人', '391人', 10, 10, null)
  .ind(3, '产出质量', '资助对象认定准确率', '100%', '100%', 10, 10, null)
  .ind(4, '产出时效', '助学金发放及时率', '100%', '100%', 10, 10, null)
  .ind(5, '产出成本', '助学金人均标准', '2000元/生·年', '2000元/生·年', 5, 5, null)
  .ind(6, d(3, '效益指标'), d(2, '社会效益'), '因经济困难辍学学生人数', '0人', '0人', 15, 15, null)
  .ind(7, '受助家庭教育负担', '有效减轻', '有效减轻', 10, 10, null)
  .ind(8, '可持续影响', '资助政策知晓率', '≥95%', '97.5%', 5, 5, null)
  .ind(9, '满意度指标', '服务对象满意度', '受助学生及家长满意度', '≥95%', '98%', 10, 10, null)
  .row(w(6, '合计得分'), t('weight', 100), t('score', 100), null)
  .end()
  .row(w(9, '填表人：王珊珊        审核人：李国栋        填报时间：2024年3月15日'));
const jilinGrants = form({
  id: 'second-jilin-grants',
  about: '吉林教育：资金按预算性质分行且为空，序号列，目标值/指标完成值/自评分数',
  sheets: [grants],
});

/** 青海: goals and indicators first, money below them, then the total. The rate is printed without decimals. */
const grassland = new Sheet('草原管护', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('2022年度财政支出项目绩效自评表')))
  .row(w(6, '填报单位：兴海县林业和草原局'), w(3, '单位：万元、%'))
  .row(
    '项目名称',
    w(4, f('projectName', '草原管护员补助')),
    '项目主管部门',
    w(3, f('department', '兴海县林业和草原局')),
  )
  .row(d(2, '年度目标'), w(4, '年初目标'), w(4, '实际完成'))
  .row(
    w(4, g('expected', '聘用草原管护员612名，落实禁牧面积和草畜平衡任务。')),
    w(4, g('actual', '聘用草原管护员612名，全年巡护里程达到计划要求。')),
  )
  .head(
    'annual',
    d(10, '绩\n效\n指\n标'),
    h('level1', '一级'),
    h('level2', '二级'),
    h('level3', '三级'),
    h('target', '指标值'),
    h('actual', '完成值'),
    h('weight', '分值'),
    h('score', '得分'),
    h('reason', '未达标原因'),
  )
  .ind(d(5, '产出'), d(2, '数量'), '聘用草原管护员', '612名', '612名', 15, 15, null)
  .ind('管护草原面积', '≥1260万亩', '1260万亩', 10, 10, null)
  .ind('质量', '管护员考核合格率', '≥95％', '98.2％', 10, 10, null)
  .ind('时效', '管护补助按季发放及时率', '100％', '75％', 10, 7.5, '四季度补助因考核结果公示延至次年1月发放')
  .ind('成本', '管护员年补助标准', '21600元/人', '21600元/人', 5, 5, null)
  .ind(d(3, '效益'), '经济', '管护员家庭年增收', '≥2万元', '2.16万元', 10, 10, null)
  .ind('生态', '草原植被盖度', '≥56％', '57.4％', 10, 10, null)
  .ind('社会', '草原违法案件发生数', '≤5起', '2起', 10, 10, null)
  .ind('满意度', '服务对象', '牧民满意度', '≥90％', '95％', 10, 10, null)
  .fundHead(
    d(4, '资金使用情况'),
    w(2, h('label', '资金来源')),
    h('initialBudget', '年初预算'),
    h('annualBudget', '全年预算'),
    h('executed', '全年支出'),
    h('rate', '执行率'),
    h('weight', '分值'),
    h('score', '得分'),
  )
  .fund('part', w(2, '财政拨款'), 1321.92, 1321.92, 991.44, pct(0.75), '—', '—')
  .fund('part', w(2, '其他资金'), 0, 0, 0, null, '—', '—')
  .fund('total', w(2, '合计'), 1321.92, 1321.92, 991.44, pct(0.75), 10, 7.5)
  .row('总分', w(5, null), t('weight', 100), t('score', 95), '四季度补助跨年发放，执行率75％')
  .end()
  .tolerate('funds/low-rate-unexplained');
const qinghaiGrassland = form({
  id: 'second-qinghai-money-below',
  about: '青海：资金在指标之后，合计在来源之后，一级/二级/三级简称，全角％',
  sheets: [grassland],
});

/** 广东: weights of all three levels in columns; scores by formula; a level-three score above its weight. */
const dikes = new Sheet('绩效自评', { grid: [1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 2] })
  .begin('project-self-evaluation')
  .row(w(11, title('2021年度区级财政项目支出绩效自评表')))
  .row(
    w(2, '项目名称'),
    w(4, f('projectName', '中小河流治理工程')),
    w(2, '用款单位'),
    w(3, f('implementingUnit', '台城河整治管理中心')),
  )
  .row(
    w(2, '主管部门'),
    w(4, f('department', '恩平市水利局')),
    w(2, '联系人及电话'),
    w(3, '吴健邦 0750-7160000'),
  )
  .fundHead(
    wd(2, 3, '预算执行情况'),
    w(2, h('label', null)),
    h('initialBudget', '年初预算（万元）'),
    w(2, h('annualBudget', '调整预算（万元）')),
    h('executed', '支出数（万元）'),
    h('weight', '权重'),
    h('rate', '支出率'),
    h('score', '得分'),
  )
  .fund('total', w(2, '合计'), 2300, w(2, 2150), 2107, 10, pct(0.98, '0.0%'), 9.8)
  .fund('part', w(2, '其中：市级资金'), 2300, w(2, 2150), 2107, null, pct(0.98, '0.0%'), null)
  .row(
    w(2, '绩效目标'),
    w(4, g('expected', '治理河长12.6公里，保护人口3.4万人。')),
    w(2, '目标实现程度'),
    w(3, g('actual', '治理河长12.6公里，保护人口3.5万人。')),
  )
  .head(
    'annual',
    h('level1', '一级指标'),
    '一级权重',
    h('level2', '二级指标'),
    '二级权重',
    h('level3', '三级指标'),
    h('weight', '三级权重'),
    h('target', '预期值'),
    h('actual', '实现值'),
    h('score', '自评得分'),
    h('reason', '未达预期原因'),
    '佐证材料',
  )
  .ind(
    d(4, '产出指标'),
    d(4, '50'),
    '数量指标',
    '20',
    '治理河长',
    20,
    '12.6公里',
    '12.6公里',
    20,
    null,
    '竣工图',
  )
  .ind('质量指标', '10', '单元工程质量合格率', 10, '100%', '100%', 10, null, '质量评定表')
  .ind(
    '时效指标',
    '10',
    '年度投资完成率',
    10,
    '≥95%',
    '98%',
    bad('score/exceeds-weight', 10.5),
    null,
    '监理月报',
  )
  .ind('成本指标', '10', '每公里治理成本', 10, '≤170万元', '167.22万元', 10, null, '结算书')
  .ind(
    d(2, '效益指标'),
    d(2, '30'),
    '社会效益指标',
    '15',
    '保护人口',
    15,
    '≥3.4万人',
    '3.5万人',
    15,
    null,
    '可研报告',
  )
  .ind(
    '生态效益指标',
    '15',
    '生态岸线比例',
    15,
    '≥80%',
    '72%',
    bad('score/unmet-full', 15),
    '上游段受征地影响保留原硬质护岸',
    '现场照片',
  )
  .ind('满意度指标', '10', '服务对象满意度指标', '10', '沿岸居民满意度', 10, '≥90%', '92%', 10, null, '问卷')
  .row(w(5, '合计'), t('weight', 100), w(2, null), t('score', fx('SUM(J9:J15)+M5', 100.3)), w(2, null))
  .end();
const guangdongWeights = form({
  id: 'second-guangdong-three-weights',
  about: '广东：一级/二级/三级权重三列，预期值/实现值，一处超分值、一处欠产满分',
  sheets: [dikes],
});

/** 浙江: total first, evidence and department columns after the score, percentages as fractions. */
const parcels = new Sheet('自评表1', { grid: [2, 3, 1, 1, 1, 1, 2, 1] })
  .begin('project-self-evaluation')
  .row(w(8, title('县级部门项目支出绩效自评表')))
  .row(w(8, '2024年度'))
  .row(
    '项目名称',
    f('projectName', '社区矫正与安置帮教'),
    w(2, '自评总得分'),
    w(2, t('score', 97.9)),
    '自评等级',
    t('grade', '优秀'),
  )
  .row(
    '主管部门',
    f('department', '常山县司法局'),
    w(2, '实施单位'),
    w(4, f('implementingUnit', '常山县社区矫正管理局')),
  )
  .fundHead(
    h('label', '项目资金（万元）'),
    h('initialBudget', '年初预算'),
    w(2, h('annualBudget', '调整后预算')),
    h('executed', '执行数'),
    h('rate', '执行率'),
    h('weight', '权重'),
    h('score', '得分'),
  )
  .fund('total', '总额', 76, w(2, 76), 72.2, pct(0.95), 10, 9.5)
  .fund('part', '其中：财政拨款', 76, w(2, 76), 72.2, pct(0.95), null, null)
  .fund('part', '自有资金', 0, w(2, 0), 0, null, null, null)
  .row('年度绩效目标', w(7, g('expected', '做好社区矫正对象监管教育，再犯罪率控制在0.2%以内。')))
  .row('目标完成情况', w(7, g('actual', '在册矫正对象216人，无脱管漏管，再犯罪率0.1%。')))
  .head(
    'annual',
    h('level2', '指标类型'),
    h('level3', '绩效指标'),
    h('target', '年度目标值'),
    h('actual', '年度完成值'),
    h('weight', '权重'),
    h('score', '得分'),
    h('reason', '偏差说明'),
    '责任科室',
  )
  .ind('数量指标', '集中教育场次', '≥24场', '26场', 15, 15, null, '教育科')
  .ind('数量指标', '定位终端配备', '216台', '216台', 10, 10, null, '监管科')
  .ind('质量指标', '矫正对象定位监管率', pct(1), pct(1), 10, 10, null, '监管科')
  .ind('时效指标', '调查评估按期办结率', pct(1), pct(0.96), 10, 9.6, '2件外地协查材料回函超期', '执法科')
  .ind('成本指标', '定位服务单价', '≤85元/台·月', '82元/台·月', 5, 5, null, '办公室')
  .ind('社会效益', '再犯罪率', '≤0.2%', '0.1%', 20, 20, null, '监管科')
  .ind(
    '可持续影响',
    '帮教帮扶机制',
    '完善',
    '较为完善',
    10,
    8.8,
    '企业帮教基地只建成1家，2025年再建2家',
    '帮教科',
  )
  .ind('满意度指标', '矫正对象满意度', '≥90%', '94%', 10, 10, null, '教育科')
  .end();
const zhejiangTop = form({
  id: 'second-zhejiang-total-first',
  about: '浙江：总分在前，无一级指标列，指标类型、责任科室列，百分比为数值',
  sheets: [parcels],
});

/** 海南: score formulas everywhere, whole-number rounding noted, the form begins in column C with an index. */
const lunch = new Sheet('Sheet3', { at: 'C3', grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('2022年项目支出绩效自评表')))
  .row(w(9, '说明：1.本表由项目实施单位填写；2.得分保留两位小数；3.金额单位为万元。'))
  .row(w(2, '项目名称'), w(7, f('projectName', '校园保安及安防设施维护')))
  .row(
    w(2, '主管部门'),
    w(3, f('department', '屯昌县教育局')),
    '实施单位',
    w(3, f('implementingUnit', '屯昌县向阳中心小学')),
  )
  .fundHead(
    wd(2, 4, '项目资金（万元）'),
    w(2, h('label', null)),
    h('initialBudget', '年初预算数'),
    h('annualBudget', '全年预算数'),
    h('executed', '全年执行数'),
    h('rate', '执行率（%）'),
    h('score', '得分'),
  )
  .fund(
    'total',
    w(2, '年度资金总额'),
    38.4,
    38.4,
    fx('J9+J10', 37.12),
    fx('ROUND(J8/I8*100,2)', 96.67),
    fx('ROUND(K8/10,2)', 9.67),
  )
  .fund('part', w(2, '其中：当年财政拨款'), 38.4, 38.4, 37.12, 96.67, null)
  .fund('part', w(2, '其他资金'), 0, 0, 0, null, null)
  .row(wd(2, 2, '年度总体目标'), w(3, '预期目标'), w(4, '实际完成情况'))
  .row(
    w(3, g('expected', '配备专职保安8名，全年无校园安全责任事故。')),
    w(4, g('actual', '配备专职保安8名，全年未发生安全责任事故。')),
  )
  .head(
    'annual',
    '序号',
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('target', '年度指标值'),
    h('actual', '实际完成值'),
    h('weight', '分值'),
    h('score', '得分'),
    h('reason', '偏差原因及改进措施'),
  )
  .ind(1, d(4, '产出指标'), '数量指标', '配备保安', '8人', '8人', fx('10*2', 20), fx('J14', 20), null)
  .ind(2, '质量指标', '保安持证上岗率', '100%', '100%', 10, fx('J15', 10), null)
  .ind(3, '时效指标', '安防设施故障修复时间', '≤24小时', '22小时', 10, fx('J16', 10), null)
  .ind(4, '成本指标', '保安服务费标准', '≤3800元/人·月', '3780元/人·月', 10, fx('J17', 10), null)
  .ind(5, d(2, '效益指标'), '社会效益指标', '校园安全责任事故', '0起', '0起', 20, fx('J18', 20), null)
  .ind(6, '可持续影响指标', '校园安全管理制度', '健全', '健全', 10, fx('J19', 10), null)
  .ind(7, '满意度指标', '服务对象满意度指标', '师生及家长满意度', '≥95%', '96.4%', 10, fx('J20', 10), null)
  .row(w(6, '总分'), t('weight', 100), t('score', fx('SUM(K14:K20)+L8', 99.67)), null)
  .end();
const hainanFormulas = form({
  id: 'second-hainan-formulas-c3',
  about: '海南：从C3开始，序号列，分值得分全为公式，执行率（%）为裸数',
  sheets: [lunch],
});

/** 西藏: the execution rate cut short of its true value, a zero satisfaction, parts off by ten. */
const clinics = new Sheet('乡镇卫生院')
  .begin('project-self-evaluation')
  .row(w(6, title('项目支出绩效自评表')), w(3, '（2023年度）'))
  .row('项目名称', w(8, f('projectName', '乡镇卫生院供氧设备购置')))
  .row(
    '主管部门',
    w(4, f('department', '工布江达县卫生健康委员会')),
    '实施单位',
    w(3, f('implementingUnit', '工布江达县卫生服务中心')),
  )
  .fundHead(
    d(5, '项目资金\n(万元)'),
    w(2, h('label', null)),
    h('initialBudget', '年初预算数'),
    h('annualBudget', '全年预算数(A)'),
    h('executed', '全年执行数(B)'),
    h('weight', '分值'),
    h('rate', '执行率(B/A)'),
    h('score', '得分'),
  )
  .fund('total', w(2, '年度资金总额:'), 240, bad('funds/parts-sum', 260), 247, 10, '95%', 9.5)
  .fund('part', w(2, '其中:本级财政资金'), 100, 100, 100, '-', '-', '-')
  .fund('part', w(2, '上级补助资金'), 140, 150, 147, '-', '-', '-')
  .fund('part', w(2, '单位自筹'), null, null, null, '-', '-', '-')
  .row(d(2, '年度总体目标'), w(4, '预期目标'), w(4, '实际完成情况'))
  .row(
    w(4, g('expected', '为9个乡镇卫生院配置制氧机27台,改善高海拔地区急救条件.')),
    w(4, g('actual', '完成27台制氧机采购安装,累计供氧服务3160人次.')),
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
  .ind(d(4, '产出指标(50分)'), '数量指标', '购置制氧机', '>=27台', '27台', 20, 20, null)
  .ind('质量指标', '设备验收合格率', '>=100%', '100%', 10, 10, null)
  .ind('时效指标', '设备安装完成时间', '2023.10.31前', '2023.9.26', 10, 10, null)
  .ind('成本指标', '单台采购价', '<=9.2万元', '9.15万元', 10, 10, null)
  .ind(d(3, '效益指标(30分)'), '社会效益指标', '供氧服务人次', '>=3000人次', '3160人次', 15, 15, null)
  .ind(
    '社会效益指标',
    '急性高原反应救治成功率',
    '>=98%',
    '94.08%',
    10,
    bad('score/quantitative', 8),
    '转诊距离远,已协调县级救护车驻点',
  )
  .ind('可持续影响指标', '设备使用年限', '>=8年', '8年', 5, 5, null)
  .ind(
    '满意度指标(10分)',
    '服务对象满意度指标',
    '就诊群众满意度',
    '>=90%',
    bad('actual/missing', null),
    10,
    10,
    null,
  )
  .row(w(6, '总分'), t('weight', 100), bad('total/score', t('score', 98.5)), null)
  .end();
const tibetClinics = form({
  id: 'second-tibet-wrong',
  about: '西藏：ASCII标点，资金合计260≠250，94.08/98得8分，满意度空，总分与各行不符',
  sheets: [clinics],
});

/** 北京: points for each source of money; 优 by text; dates as serial numbers. */
const archive = new Sheet('自评', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('项目支出绩效自评表')))
  .row(w(9, '（ 2021 年度）'))
  .row('项目名称', w(8, f('projectName', '公共自行车系统运行维护')))
  .row(
    '主管部门',
    w(4, f('department', '平谷区交通局')),
    '实施单位',
    w(3, f('implementingUnit', '平谷区交通运输服务中心')),
  )
  .fundHead(
    d(4, '项目资金\n（万元）'),
    w(2, h('label', null)),
    h('initialBudget', '年初预算数'),
    h('annualBudget', '全年预算数'),
    h('executed', '全年执行数'),
    h('weight', '分值'),
    h('rate', '执行率'),
    h('score', '得分'),
  )
  .fund(
    'total',
    w(2, '年度资金总额'),
    num(398.256),
    num(398.256),
    num(381.729),
    10,
    pct(0.9585, '0.0%'),
    num(9.59, '0.0'),
  )
  .fund(
    'part',
    w(2, '其中：当年财政拨款'),
    num(398.256),
    num(398.256),
    num(381.729),
    '—',
    pct(0.9585, '0.0%'),
    '—',
  )
  .fund('part', w(2, '其他资金'), null, null, null, '—', null, '—')
  .row(d(2, '年度总体目标'), w(4, '预期目标'), w(4, '实际完成情况'))
  .row(
    w(4, g('expected', '保障3200辆公共自行车正常运行，方便群众绿色出行。')),
    w(4, g('actual', '3200辆公共自行车全年正常运行，骑行126.4万人次。')),
  )
  .head(
    'annual',
    d(8, '绩\n效\n指\n标'),
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('target', '年度指标值'),
    h('actual', '实际完成值'),
    h('weight', '分值'),
    h('score', '得分'),
    h('reason', '偏差原因分析及改进措施'),
  )
  .ind(d(4, '产出指标'), '数量指标', '运行维护自行车数量', '3200辆', '3200辆', 15, 15, null)
  .ind('质量指标', '车辆完好率', '≥97%', '97.8%', 15, 15, null)
  .ind('时效指标', '年度运维合同签订时间', day('2021-03-31'), day('2021-03-18'), 10, 10, null)
  .ind('成本指标', '项目预算控制数', '≤398.256万元', '381.729万元', 10, 10, null)
  .ind(d(2, '效益指标'), '社会效益指标', '全年骑行人次', '≥120万人次', '126.4万人次', 20, 20, null)
  .ind('生态效益指标', '减少碳排放', '约1000吨', '1010吨', 10, 10, null)
  .ind(
    '满意度\n指标',
    '服务对象满意度标',
    '市民满意度',
    '≥90%',
    '89.1%',
    10,
    9.9,
    '还车点分布不均，2022年增设站点12处',
  )
  .row(w(6, '总分'), t('weight', 100), t('score', num(99.49, '0.0')), null)
  .end();
const beijingBikes = form({
  id: 'second-beijing-bikes',
  about: '北京：金额与得分显示一位小数而存两三位，二级标签缺字，时效为日期单元格',
  sheets: [archive],
});

/** 黑龙江: subtotal rows inside the level-1 blocks, cold-weather works, a late finish with full points. */
const heating = new Sheet('供热管网')
  .begin('project-self-evaluation')
  .row(w(9, title('2023年项目支出绩效自评表')))
  .row(
    w(2, '项目单位（公章）'),
    w(3, f('implementingUnit', '铁力市供热服务中心')),
    w(2, '主管部门'),
    w(2, f('department', '铁力市住房和城乡建设局')),
  )
  .row(w(2, '项目名称'), w(7, f('projectName', '老旧供热管网改造')))
  .fundHead(
    d(4, '资金情况（万元）'),
    w(2, h('label', '资金来源')),
    h('initialBudget', '年初预算'),
    h('annualBudget', '全年预算'),
    h('executed', '全年执行'),
    h('weight', '分值'),
    h('rate', '执行率'),
    h('score', '得分'),
  )
  .fund('total', w(2, '资金总额'), 3200, 3000, 2640, 10, '88%', 8.8)
  .fund('part', w(2, '中央预算内投资'), 2000, 2000, 2000, '/', '100%', '/')
  .fund('part', w(2, '地方财政资金'), 1200, 1000, 640, '/', '64%', '/')
  .row('执行率偏低原因', w(8, '工程尾款与质保金360万元按合同约定于2024年5月支付。'))
  .row(d(2, '总体目标'), w(4, '年初设定目标'), w(4, '年终完成情况'))
  .row(
    w(4, g('expected', '改造供热管网26公里，新建换热站3座。')),
    w(4, g('actual', '改造供热管网26.3公里，新建换热站3座。')),
  )
  .head(
    'annual',
    d(12, '绩效指标'),
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('target', '指标值'),
    h('actual', '实际值'),
    h('weight', '分值'),
    h('score', '得分'),
    h('reason', '未完成原因及改进措施'),
  )
  .ind(d(6, '产出指标'), d(2, '数量指标'), '改造供热管网', '≥26公里', '26.3公里', 15, 15, null)
  .ind('新建换热站', '3座', '3座', 10, 10, null)
  .ind('质量指标', '管网水压试验合格率', '100%', '100%', 10, 10, null)
  .ind('时效指标', '管网改造完工时间', '2023年10月15日前', bad('actual/late', '2023年11月28日'), 10, 10, null)
  .ind('成本指标', '每公里改造成本', '≤115万元', '114.07万元', 5, 5, null)
  .row(w(4, '小计'), 50, 50, null)
  .ind(d(4, '效益指标'), '社会效益指标', '受益居民', '≥1.8万户', '1.86万户', 15, 15, null)
  .ind('生态效益指标', '年节约标煤', '≥2600吨', '2712吨', 10, 10, null)
  .ind('可持续影响指标', '管网设计寿命', '≥30年', '30年', 5, 5, null)
  .row(w(4, '小计'), 30, 30, null)
  .ind('满意度', '服务对象满意度', '供热用户满意度', '≥85%', '90.2%', 10, 10, null)
  .row(w(6, '合计'), t('weight', 100), t('score', 98.8), null)
  .end();
const heilongjiangHeating = form({
  id: 'second-heilongjiang-late',
  about: '黑龙江：块内小计行，执行率88%有原因行，完工晚于目标仍满分',
  sheets: [heating],
});

export const projectsA = [
  jilinGrants,
  qinghaiGrassland,
  guangdongWeights,
  zhejiangTop,
  hainanFormulas,
  tibetClinics,
  beijingBikes,
  heilongjiangHeating,
];
