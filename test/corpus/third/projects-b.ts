/** Self-evaluations with one to four errors each. */
import { Sheet, bad, d, f, form, fx, g, h, may, num, pct, t, title, w, wd } from '../form';

/** 江苏 town: money by quarter; execution score off by the rounding of the rate; a reason missing. */
const lamps = new Sheet('路灯', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('2023年镇级财政专项资金绩效自评表')))
  .row(
    w(2, '专项名称'),
    w(3, f('projectName', '农村路灯改造')),
    w(2, '使用部门'),
    w(2, f('implementingUnit', '白蒲镇建设管理和环境保护局')),
  )
  .fundHead(
    wd(2, 3, '专项资金（万元）'),
    w(2, h('label', '来源')),
    h('initialBudget', '年初数'),
    h('annualBudget', '调整数'),
    h('executed', '支出数'),
    h('rate', '支出进度'),
    h('score', '得分（满分10）'),
  )
  .fund('total', w(2, '小计'), 240, 240, 168, '70%', bad('funds/score', 10))
  .fund('part', w(2, '镇级财力'), 240, 240, 168, '70%', null)
  .row(w(2, '项目目标'), w(7, g('expected', '改造村组道路路灯1600盏。')))
  .row(w(2, '目标完成'), w(7, g('actual', '改造1600盏，验收尾款72万元按合同次年支付。')))
  .head(
    'annual',
    h('level1', '类别'),
    h('level2', '子类'),
    w(2, h('level3', '绩效指标')),
    h('target', '目标'),
    h('actual', '实绩'),
    h('weight', '权重分'),
    h('score', '自评分'),
    h('reason', '未达标说明'),
  )
  .ind(d(4, '产出'), '数量', w(2, '改造路灯'), '1600盏', '1600盏', 20, 20, null)
  .ind('质量', w(2, '亮灯率'), '≥98%', '99%', 10, 10, null)
  .ind('时效', w(2, '故障修复时长'), '≤48小时', '60小时', 10, 8, bad('score/reason-missing', null))
  .ind('成本', w(2, '单灯造价'), '≤1500元', '1500元', 10, 10, null)
  .ind(d(2, '效益'), '社会效益', w(2, '夜间交通事故'), '≤6起', '4起', 15, 15, null)
  .ind('生态效益', w(2, '节电率'), '≥40%', '45%', 15, 15, null)
  .ind('满意度', '村民', w(2, '村民满意度'), '≥90%', '92%', 10, 10, null)
  .row(w(6, '合计'), t('weight', 100), t('score', 98), null)
  .end()
  .tolerate('funds/low-rate-unexplained');
const jiangsu = form({
  id: 'third-town-lamps-wrong',
  about: '江苏乡镇：执行70%得满分10，60/48小时扣分无原因',
  sheets: [lamps],
});

/** 湖北鄂州: goals with their own points, several goals; Σ points short; a goal's indicator scored over. */
const culture = new Sheet('自评', { grid: [1, 1, 1, 2, 1, 1, 1, 1] })
  .begin('project-self-evaluation')
  .row(w(8, title('2024年度鄂州市项目支出绩效自评表')))
  .row(
    '项目名称',
    w(3, f('projectName', '非物质文化遗产保护')),
    '主管部门',
    w(3, f('department', '鄂州市文化和旅游局')),
  )
  .row('实施单位', w(7, f('implementingUnit', '鄂州市非遗保护中心')))
  .fundHead(
    d(2, '预算执行情况（20分）'),
    w(2, h('label', '资金名称')),
    h('annualBudget', '预算数（A）'),
    h('executed', '执行数（B）'),
    h('rate', '执行率（B/A）'),
    w(2, h('score', '得分（20分×执行率）')),
  )
  .fund('total', w(2, '年度财政资金总额（万元）'), 96, 72, '75%', w(2, bad('funds/score', 16)))
  .head(
    'annual',
    d(6, '年度目标一（40分）'),
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('weight', '分值'),
    h('target', '年初目标值（A）'),
    h('actual', '实际完成值（B）'),
    h('score', '得分'),
  )
  .ind(d(3, '产出指标'), '数量指标', '开展传承展演', 10, '≥30场', '33场', 10)
  .ind('质量指标', '传承人考核合格率', 10, '≥95%', '100%', 10)
  .ind('时效指标', '补助发放时间', 5, '6月底前', '5月底', 5)
  .ind('效益指标', '社会效益指标', '受众人次', 10, '≥5万人次', '4.2万人次', bad('score/unmet-full', 10))
  .ind('满意度指标', '服务对象满意度', '观众满意度', 5, '≥90%', '95%', 5)
  .head(
    'annual',
    d(5, '年度目标二（40分）'),
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('weight', '分值'),
    h('target', '年初目标值（A）'),
    h('actual', '实际完成值（B）'),
    h('score', '得分'),
  )
  .ind(d(2, '产出指标'), '数量指标', '完成非遗记录片', 15, '≥4部', '4部', 15)
  .ind('质量指标', '记录成果验收合格率', 10, '100%', '100%', 10)
  .ind(
    '效益指标',
    '可持续影响指标',
    '非遗数据库',
    10,
    '持续完善',
    '持续完善',
    bad('score/exceeds-weight', 11),
  )
  .ind('满意度指标', '服务对象满意度', '传承人满意度', 5, '≥90%', '96%', 5)
  .row('总分', w(6, null), may('total/score', t('score', 97)))
  .row('偏差大或目标未完成原因分析', w(7, '部分展演因天气取消，受众低于预期；项目尾款未达支付条件。'))
  .row('改进措施及结果应用方案', w(7, '加快项目进度，合理安排户外活动时间。'))
  .end()
  .tolerate('weight/level1');
const ezhou = form({
  id: 'third-hubei-two-goals-wrong',
  about: '湖北：两目标各40分带分值列；75%得16（应15），4.2/5得满分，11分超10分',
  sheets: [culture],
});

/** 云南 school: three-cell targets, in 元; a rate typed at random; total left out; reason for nothing. */
const dorm = new Sheet('GK14', { grid: [1, 1, 2, 1, 1, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(10, title('项目支出绩效自评表')))
  .row(w(5, '编制单位：双柏县职业高级中学'), w(5, '公开14表\n金额单位：元'))
  .row(w(2, '项目名称'), w(8, f('projectName', '学生宿舍热水系统改造')))
  .row(
    w(2, '主管部门'),
    w(3, f('department', '双柏县教育体育局')),
    w(2, '实施单位'),
    w(3, f('implementingUnit', '双柏县职业高级中学')),
  )
  .fundHead(
    wd(2, 4, '项目资金（元）'),
    h('label', null),
    h('initialBudget', '年初预算数'),
    h('annualBudget', '全年预算数'),
    h('executed', '全年执行数'),
    h('weight', '分值'),
    w(2, h('rate', '执行率')),
    h('score', '得分'),
  )
  .fund(
    'total',
    '年度资金总额',
    '450000.00',
    '450000.00',
    '427500.00',
    10,
    w(2, bad('funds/rate', '98.00%')),
    may('funds/score', 9.8),
  )
  .fund('part', '其中：当年财政拨款', '450000.00', '450000.00', '427500.00', '—', w(2, '95.00%'), '—')
  .fund('part', '上年结转资金', '0.00', '0.00', '0.00', '—', w(2, '—'), '—')
  .row(wd(2, 2, '年度总体目标'), w(4, '预期目标'), w(4, '实际完成情况'))
  .row(w(4, g('expected', '改造3栋学生宿舍热水系统。')), w(4, bad('goal/actual-missing', g('actual', null))))
  .head(
    'annual',
    d(2, h('level1', '一级指标')),
    d(2, h('level2', '二级指标')),
    d(2, h('level3', '三级指标')),
    w(3, '年度指标值'),
    d(2, h('actual', '实际完成值')),
    d(2, h('weight', '分值')),
    d(2, h('score', '得分')),
    d(2, h('reason', '偏差原因分析及改进措施')),
  )
  .more(h('operator', '指标性质'), h('target', '指标值'), h('unit', '度量单位'))
  .ind(d(4, '产出指标'), '数量指标', '改造宿舍', '=', '3', '栋', '3', 20, 20, null)
  .ind('质量指标', '验收合格率', '=', '100', '%', '100', 10, 10, null)
  .ind('时效指标', '完工时间', '≤', '8', '月', '8', 10, 10, null)
  .ind('成本指标', '单栋造价', '≤', '150000', '元', '142500', 10, 10, null)
  .ind('效益指标', '社会效益指标', '受益学生', '≥', '1200', '人', '1236', 30, 30, null)
  .ind(
    '满意度指标',
    '服务对象满意度指标',
    '学生满意度',
    '≥',
    '90',
    '%',
    '87.3',
    10,
    bad('score/quantitative', 8),
    '高峰时段水温不稳，已增容',
  )
  .row(w(7, '总分'), t('weight', 100), bad('total/missing', t('score', null)), '优')
  .end()
  .tolerate('indicator/category', 'field/amount-text');
const yunnan = form({
  id: 'third-yunnan-school-wrong',
  about: '云南学校：95%写成98%，完成情况空，87.3/90得8（应9.7），总分空',
  sheets: [dorm],
});

/** 浙江: 年度绩效自评 with 决策-like columns left of the money; a negative and an over-100 ratio. */
const fishery = new Sheet('渔业', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('象山县2022年度预算项目绩效自评报告表')))
  .row(w(9, '一、项目基本情况'))
  .row(
    '项目名称',
    w(4, f('projectName', '渔业增殖放流')),
    '预算单位',
    w(3, f('implementingUnit', '象山县海洋与渔业技术中心')),
  )
  .row(w(9, '二、预算执行情况（单位：万元）'))
  .fundHead(
    w(3, h('label', '资金')),
    h('initialBudget', '年初预算'),
    h('annualBudget', '预算数'),
    h('executed', '执行数'),
    h('rate', '执行率'),
    h('weight', '分值'),
    h('score', '得分'),
  )
  .fund('total', w(3, '财政资金总额'), 150, 150, 148.5, pct(0.99), 10, 9.9)
  .row(w(9, '三、绩效指标完成情况'))
  .head(
    'annual',
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    w(2, h('level3', '三级指标')),
    h('target', '绩效目标'),
    h('actual', '绩效实现'),
    h('weight', '分值'),
    h('score', '得分'),
    h('reason', '偏差情况'),
  )
  .ind(d(4, '产出指标'), '数量', w(2, '放流苗种'), '≥8000万尾', '8120万尾', 20, 20, null)
  .ind('质量', w(2, '苗种检疫合格率'), '100%', bad('actual/ratio-over-100', '101%'), 10, 10, null)
  .ind('时效', w(2, '放流完成时间'), '7月31日前', bad('actual/late', '8月19日'), 10, 10, null)
  .ind('成本', w(2, '每万尾放流成本'), '≤190元', '182.9元', 10, 10, null)
  .ind(d(2, '效益指标'), '生态', w(2, '渔业资源密度'), '≥1.8吨/平方公里', '1.86吨/平方公里', 20, 20, null)
  .ind('社会', w(2, '渔民护渔意识'), '增强', '增强', 10, bad('score/missing', null), null)
  .ind('满意度', '渔民', w(2, '渔民满意度'), '≥85%', '90%', 10, 10, null)
  .row(w(6, '合计'), t('weight', 100), may('total/score', t('score', 99.9)), null)
  .row(w(9, '四、存在问题及建议：无'))
  .end();
const zhejiang = form({
  id: 'third-zhejiang-fishery-wrong',
  about: '浙江：小节标题夹在表中；101%、8月19日晚于7月31日、得分空',
  sheets: [fishery],
});

/** 甘肃 county: grade words of their own; the sum of weights is 95; parts of money off; one phrase for a number. */
const seedling = new Sheet('苗圃', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('县级项目支出绩效自评情况表')))
  .row(w(9, '（2023年）'))
  .row(
    '项目名称',
    w(4, f('projectName', '国有苗圃基础设施建设')),
    '主管单位',
    w(3, f('department', '民勤县林业和草原局')),
  )
  .fundHead(
    d(4, '资金到位及使用（万元）'),
    w(2, h('label', null)),
    h('initialBudget', '批复资金'),
    h('annualBudget', '到位资金（A）'),
    h('executed', '使用资金（B）'),
    h('weight', '权重'),
    h('rate', '使用率(B/A)'),
    h('score', '得分'),
  )
  .fund('total', w(2, '总计'), 500, 500, bad('funds/parts-sum', 490), 10, '98%', 9.8)
  .fund('part', w(2, '中央资金'), 400, 400, 400, '-', '100%', '-')
  .fund('part', w(2, '县级配套'), 100, 100, 80, '-', '80%', '-')
  .head(
    'annual',
    d(8, '绩效指标'),
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('target', '设定值'),
    h('actual', '完成值'),
    h('weight', '权重'),
    h('score', '得分'),
    h('reason', '原因'),
  )
  .ind(d(4, '产出'), '数量', '新建温棚', '≥12座', bad('actual/phrase', '已完成'), 15, 15, null)
  .ind('质量', '工程合格率', '100%', '100%', 10, 10, null)
  .ind('时效', '按期完工率', '100%', '100%', 10, 10, null)
  .ind('成本', '单座温棚造价', '≤8万元', '7.9万元', 10, 10, null)
  .ind(d(2, '效益'), '生态', '年育苗量', '≥300万株', '306万株', 20, 20, null)
  .ind('经济', '年销售收入', '≥180万元', '185万元', 10, 10, null)
  .ind('满意度', '职工', '职工满意度', '≥90%', '94%', 10, 10, null)
  .row(w(6, '合计'), bad('weight/total|total/weight', t('weight', 95)), t('score', 94.8), null)
  .end()
  .tolerate('weight/level1', 'funds/breakdown');
const gansu = form({
  id: 'third-gansu-nursery-wrong',
  about: '甘肃：分项480合计490，权重95，“已完成”对12座',
  sheets: [seedling],
});

/** 四川 2024 export with the fields in pairs; over-completion unexplained; operator in the actual. */
const export_ = new Sheet('zp2024', { grid: [1, 1, 2, 1, 1, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(10, '510000_0013zp'))
  .row(w(10, title('部门预算项目支出绩效自评表（2024年度）')))
  .row(
    w(2, '项目名称'),
    w(3, f('projectName', '51182324T000011 - 古树名木保护')),
    w(2, '实施单位'),
    w(3, f('implementingUnit', '洪雅县林业局')),
  )
  .fundHead(
    d(4, '预算执行情况（10分）'),
    w(2, h('label', null)),
    h('initialBudget', '年初预算'),
    w(2, h('annualBudget', '调整后预算数')),
    h('executed', '预算执行数'),
    h('rate', '预算执行率'),
    h('weight', '权重'),
    h('score', '得分'),
  )
  .fund('total', w(2, '总额'), '60.00', w(2, '60.00'), '60.00', '100.00%', '10', '10')
  .fund('part', w(2, '其中：财政资金'), '60.00', w(2, '60.00'), '60.00', '100.00%', '/', '/')
  .fund('part', w(2, '单位资金'), null, w(2, null), null, null, '/', '/')
  .row(
    '项目年度绩效目标',
    w(4, g('expected', '挂牌保护古树名木360株，复壮40株。')),
    '完成情况',
    w(4, g('actual', '挂牌保护360株，复壮68株。')),
  )
  .head(
    'annual',
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('operator', '指标性质'),
    h('target', '指标值'),
    h('unit', '度量单位'),
    h('actual', '完成值'),
    h('weight', '权重'),
    h('score', '得分'),
    h('reason', '未完成原因分析'),
  )
  .ind('产出指标', '数量指标', '挂牌保护古树名木', '=', '360', '株', '360', '20', '20', null)
  .ind(
    '产出指标',
    '数量指标',
    '复壮古树',
    '≥',
    '40',
    '株',
    bad('score/over-completion', '68'),
    '10',
    '10',
    null,
  )
  .ind('产出指标', '质量指标', '古树成活率', '≥', '98', '%', bad('actual/operator', '≥98'), '10', '10', null)
  .ind('产出指标', '时效指标', '完成及时率', '＝', '100', '%', '100', '10', '10', null)
  .ind('成本指标', '经济成本指标', '单株复壮成本', '≤', '8000', '元', '7800', '10', '10', null)
  .ind('效益指标', '生态效益指标', '古树生长环境', '定性', '好', null, '好', '20', '20', null)
  .ind('满意度指标', '服务对象满意度指标', '群众满意度', '≥', '90', '%', '93', '10', '10', null)
  .row(w(7, '合计'), t('weight', '100'), t('score', '100'), null)
  .row('评价结论', w(9, '项目完成较好，自评100分。'))
  .end()
  .tolerate('weight/level1', 'field/amount-text');
const sichuan = form({
  id: 'third-sichuan-trees-wrong',
  about: '四川：复壮68/40株无说明，完成值写“≥98”',
  sheets: [export_],
});

/** 河南: formula of the total sums one row too few; the cached score of execution is a stale constant; target blank. */
const library = new Sheet('文化馆', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('2024年度市级预算项目绩效自评表')))
  .row(
    '项目名称',
    w(4, f('projectName', '群众文化辅导培训')),
    '预算单位',
    w(3, f('implementingUnit', '汝州市文化馆')),
  )
  .fundHead(
    d(3, '预算执行情况（万元）'),
    w(2, h('label', null)),
    h('initialBudget', '年初预算数'),
    h('annualBudget', '全年预算数'),
    h('executed', '全年执行数'),
    h('weight', '分值'),
    h('rate', '执行率'),
    h('score', '得分'),
  )
  .fund('total', w(2, '项目资金总额'), 45, 40, 38, 10, fx('F4/E4', 0.95, '0%'), fx('G4*H4', 9.5))
  .fund('part', w(2, '其中：财政性资金'), 45, 40, 38, null, fx('F5/E5', 0.95, '0%'), null)
  .row(d(2, '年度目标'), w(4, '年初设定目标'), w(4, '实际完成情况'))
  .row(
    w(4, g('expected', '开展公益培训60期，培训学员1800人次。')),
    w(4, g('actual', '开展公益培训60期，培训学员1710人次。')),
  )
  .head(
    'annual',
    d(8, '绩效指标'),
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('target', '年度指标值'),
    h('actual', '实际完成值'),
    h('weight', '分值'),
    h('score', '得分'),
    h('reason', '偏差原因分析及改进措施'),
  )
  .ind(d(5, '产出指标'), d(2, '数量指标'), '公益培训期数', '≥60期', '60期', 10, 10, null)
  .ind('培训学员', '≥1800人次', '1710人次', 10, bad('score/quantitative', 9), '暑期两期因场馆维修停办')
  .ind('质量指标', '学员结业率', bad('indicator/target-missing', null), '96%', 10, 10, null)
  .ind('时效指标', '培训按期完成率', '100%', '100%', 10, 10, null)
  .ind('成本指标', '人均培训成本', '≤250元', '222元', 10, 10, null)
  .ind('效益指标', '社会效益指标', '群众文艺团队', '不断壮大', '不断壮大', 30, 30, null)
  .ind('满意度指标', '服务对象满意度指标', '学员满意度', '≥95%', '98%', 10, 10, null)
  .row(
    w(6, '总分'),
    t('weight', fx('SUM(H9:H15)+G4', 100)),
    bad('total/score', t('score', fx('SUM(I9:I14)+I4', 88.5))),
    null,
  )
  .end();
const henan = form({
  id: 'third-henan-formula-wrong',
  about: '河南：1710/1800得9（应9.5），指标值空，总分公式漏满意度一行',
  sheets: [library],
});

/** 北京-like: percentages as fractions; late and negative; a merged 成本 block that ran over. */
const park = new Sheet('口袋公园', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('财政支出项目绩效自评表')))
  .row(w(9, '2023年度'))
  .row(
    '项目名称',
    w(4, f('projectName', '口袋公园建设')),
    '项目单位',
    w(3, f('implementingUnit', '石景山区园林绿化局')),
  )
  .fundHead(
    d(3, '预算资金（万元）'),
    w(2, h('label', null)),
    h('initialBudget', '年初预算数'),
    h('annualBudget', '全年预算数'),
    h('executed', '全年执行数'),
    h('weight', '分值'),
    h('rate', '执行率'),
    h('score', '得分'),
  )
  .fund('total', w(2, '总额'), 1280, 1280, 1216, 10, pct(0.95), num(9.5))
  .fund('part', w(2, '其中：财政拨款'), 1280, 1280, 1216, '—', pct(0.95), '—')
  .row(d(2, '年度绩效目标'), w(4, '预期'), w(4, '完成'))
  .row(w(4, g('expected', '建成口袋公园8处。')), w(4, g('actual', '建成口袋公园8处，面积3.4公顷。')))
  .head(
    'annual',
    d(8, '绩效指标'),
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('target', '年度指标值'),
    h('actual', '实际完成值'),
    h('weight', '分值'),
    h('score', '得分'),
    h('reason', '未完成原因'),
  )
  .ind(
    '成本指标',
    '经济成本指标',
    '单处建设成本',
    '≤160万元',
    '192万元',
    20,
    bad('score/unmet-full', 20),
    '地下管线迁改增加费用',
  )
  .ind(d(3, '产出指标'), '数量指标', '建成公园', '8处', '8处', 20, 20, null)
  .ind('质量指标', '苗木成活率', pct(0.95), pct(0.97), 10, 10, null)
  .ind('时效指标', '建成开放时间', '2023年9月底', '2023年9月28日', 10, 10, null)
  .ind(d(2, '效益指标'), '生态效益指标', '新增绿地', '≥3.4公顷', '3.4公顷', 10, 10, null)
  .ind('社会效益指标', '500米服务半径覆盖率', pct(0.9), pct(0.81), 10, 9, '两处选址用地未批')
  .ind(
    '满意度指标',
    '服务对象满意度指标',
    '游客满意度',
    pct(0.9),
    bad('actual/ratio-over-100', pct(1.02)),
    10,
    10,
    null,
  )
  .row(w(6, '总分'), t('weight', 100), t('score', 98.5), null)
  .end();
const beijing = form({
  id: 'third-beijing-park-wrong',
  about: '北京101号：百分比为小数；192>160万元仍满分，满意度102%',
  sheets: [park],
});

export const projectsB = [jiangsu, ezhou, yunnan, zhejiang, gansu, sichuan, henan, beijing];
