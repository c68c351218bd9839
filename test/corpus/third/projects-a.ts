/** Self-evaluations in order, which look wrong in one place or another and are not. */
import { Sheet, d, day, f, form, fx, g, h, may, num, pct, t, title, w, wd } from '../form';

/** 湖北襄阳: 20% and 80% as 权重; ①②③ as the formula of the columns; points before the planned value. */
const reading = new Sheet('自评表', { grid: [1, 1, 1, 2, 1, 1, 1, 1] })
  .begin('project-self-evaluation')
  .row(w(8, title('襄州区2023年度部门预算项目绩效自评表')))
  .row(
    '项目名称',
    w(3, f('projectName', '农家书屋出版物补充更新')),
    '项目单位',
    w(3, f('implementingUnit', '襄州区融媒体中心')),
  )
  .row('主管部门', w(3, f('department', '区委宣传部')), '填报日期', w(3, day('2024-03-08')))
  .fundHead(
    d(2, '一、预算执行\n（权重20%）'),
    h('label', '资金来源'),
    h('annualBudget', '预算数①'),
    h('executed', '支出数②'),
    w(2, h('rate', '执行率③=②÷①')),
    w(2, h('score', '得分④=③×20')),
  )
  .fund('total', '财政资金', 128, 121.6, w(2, pct(0.95)), w(2, 19))
  .head(
    'annual',
    d(9, '二、绩效目标\n（权重80%）'),
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('weight', '权重'),
    h('target', '计划值'),
    h('actual', '完成值'),
    h('score', '得分'),
  )
  .ind(d(4, '产出指标'), '数量指标', '补充更新图书', 15, '大于或等于2.4万册', '24610册', 15)
  .ind('质量指标', '推荐目录内图书占比', 10, '不低于70%', '81%', 10)
  .ind('时效指标', '图书配送完成', 10, '11月底之前', '2023年11月22日', 10)
  .ind('成本指标', '单册均价', 5, '不高于40元', '38.50元', 5)
  .ind(d(3, '效益指标'), '社会效益指标', '全年借阅人次', 15, '不少于6万人次', '6.32万人次', 15)
  .ind('社会效益指标', '农民阅读习惯', 10, '逐步养成', '逐步养成', 9)
  .ind('可持续影响指标', '书屋管理员队伍', 5, '相对稳定', '相对稳定', 5)
  .ind('满意度指标', '服务对象满意度', '读者满意度', 10, '90%以上', '93%', 10)
  .row('三、总分', w(6, null), t('score', 98))
  .row(
    '四、偏差原因分析',
    w(7, '支付尾款5%按合同于质保期满后支付；个别书屋开放时间不固定，阅读习惯养成仍需时日，扣1分。'),
  )
  .row('五、改进措施', w(7, '加强书屋开放时间公示与抽查。'))
  .end();
const xiangyang = form({
  id: 'third-xiangyang-percent-blocks',
  about: '湖北襄阳：20%/80%写成权重，①②③公式列，大于或等于、不高于、之前，2.4万册对24610册',
  sheets: [reading],
});

/** 101号: cost first with its three kinds; what is not applicable has no points. */
const boiler = new Sheet('燃气锅炉', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('部门预算项目支出绩效自评表')))
  .row(w(9, '（2024年度）'))
  .row('项目名称', w(8, f('projectName', '城区燃煤锅炉淘汰补贴')))
  .row(
    '主管部门',
    w(4, f('department', '介休市生态环境局')),
    '项目实施单位',
    w(3, f('implementingUnit', '介休市大气污染防治中心')),
  )
  .fundHead(
    d(4, '项目资金（万元）'),
    w(2, h('label', null)),
    h('initialBudget', '年初预算数'),
    h('annualBudget', '全年预算数'),
    h('executed', '全年支出数'),
    h('weight', '分值'),
    h('rate', '执行率'),
    h('score', '得分'),
  )
  .fund('total', w(2, '年度资金总额'), 960, 880, 880, 10, pct(1), 10)
  .fund('part', w(2, '其中：上级补助'), 600, 600, 600, '—', pct(1), '—')
  .fund('part', w(2, '本级财力'), 360, 280, 280, '—', pct(1), '—')
  .row(d(2, '总体目标'), w(4, '年度预期目标'), w(4, '全年完成情况'))
  .row(
    w(4, g('expected', '淘汰35蒸吨/小时及以下燃煤锅炉44台。')),
    w(4, g('actual', '淘汰44台，全部拆除并注销登记。')),
  )
  .head(
    'annual',
    d(12, '绩效指标'),
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('target', '年度指标值'),
    h('actual', '实际完成值'),
    h('weight', '分值'),
    h('score', '得分'),
    h('reason', '偏差原因分析及改进措施'),
  )
  .ind(d(3, '成本指标（20分）'), '经济成本指标', '每蒸吨补贴标准', '≤4万元', '4万元', 10, 10, null)
  .ind('社会成本指标', '停暖投诉', '≤10件', '3件', 5, 5, null)
  .ind('生态环境成本指标', '拆除固废违规倾倒', '0处', '0处', 5, 5, null)
  .ind(d(4, '产出指标（40分）'), d(2, '数量指标'), '淘汰锅炉', '44台', '44台', 10, 10, null)
  .ind('淘汰总蒸吨数', '≥218蒸吨', '220蒸吨', 10, 10, null)
  .ind('质量指标', '拆除验收通过率', '＝100%', '100%', 10, 10, null)
  .ind('时效指标', '淘汰完成时限', '2024年10月15日供暖前', '2024年9月30日', 10, 10, null)
  .ind(d(3, '效益指标（20分）'), '经济效益指标', '不适用', '—', '—', '—', '—', '—')
  .ind('生态效益指标', '年减少二氧化硫排放', '≥96吨', '98.4吨', 10, 10, null)
  .ind('社会效益指标', '空气质量优良天数', '≥260天', '268天', 10, 10, null)
  .ind('满意度指标（10分）', '服务对象满意度指标', '企业满意度', '≥90%', '95.0%', 10, 10, null)
  .row(w(6, '总分'), t('weight', 100), t('score', 100), null)
  .end();
const costFirst = form({
  id: 'third-cost-first',
  about: '山西101号：成本在前（经济/社会/生态环境），经济效益“不适用”一行全为短横',
  sheets: [boiler],
});

/** A school's canteen: 指标解释, 评分标准 and 数据来源 beside the values; scores with decimals; last year's value for comparison. */
const canteen = new Sheet('营养餐', { grid: [1, 1, 2, 2, 1, 1, 1, 2, 1, 2, 1] })
  .begin('project-self-evaluation')
  .row(w(11, '附表3'))
  .row(w(11, title('中小学营养改善计划项目绩效自评表（2023年）')))
  .row(
    w(2, '项目名称：'),
    w(4, f('projectName', '义务教育学生营养改善计划')),
    w(2, '实施学校：'),
    w(3, f('implementingUnit', '循化县清水中心学校')),
  )
  .row(w(2, '主管部门：'), w(4, f('department', '循化县教育局')), w(2, '金额单位：'), w(3, '元'))
  .fundHead(
    wd(2, 4, '资金执行'),
    h('label', '资金构成'),
    h('initialBudget', '年初安排'),
    h('annualBudget', '调整后预算'),
    w(2, h('executed', '实际使用')),
    h('weight', '标准分'),
    w(2, h('rate', '使用率')),
    h('score', '自评分'),
  )
  .fund('total', '总计', '862,000.00', '901,500.00', w(2, '892,485.00'), 10, w(2, '99.00%'), 9.9)
  .fund('part', '中央财政', '700,000.00', '739,500.00', w(2, '730,485.00'), null, w(2, '98.78%'), null)
  .fund('part', '地方财政', '162,000.00', '162,000.00', w(2, '162,000.00'), null, w(2, '100.00%'), null)
  .head(
    'annual',
    h('level1', '一级'),
    h('level2', '二级'),
    h('level3', '指标名称'),
    h('description', '指标解释'),
    '上年值',
    h('target', '本年目标'),
    h('actual', '本年完成'),
    h('scoringText', '评分标准'),
    h('weight', '标准分'),
    h('reason', '扣分理由'),
    h('score', '自评分'),
  )
  .ind(
    d(4, '产出'),
    '数量',
    '享受营养餐学生',
    '在校就餐学生数',
    '882人',
    '901人',
    '901人',
    '按比例得分',
    20,
    null,
    20,
  )
  .ind(
    '质量',
    '食材抽检合格率',
    '合格批次/抽检批次',
    '99%',
    '100%',
    '98.5%',
    '按比例得分',
    10,
    '9月一批次蔬菜农残超标，已退货',
    9.85,
  )
  .ind('时效', '供餐天数', '实际供餐教学日', '198天', '≥200天', '200天', '按比例得分', 10, null, 10)
  .ind('成本', '每生每天补助标准', '国家标准', '5元', '5元', '5元', '超标不得分', 10, null, 10)
  .ind(
    d(2, '效益'),
    '社会效益',
    '学生身高体重达标率',
    '体检结果',
    '88%',
    '≥89%',
    '90.2%',
    '按比例得分',
    20,
    null,
    20,
  )
  .ind('可持续', '食堂管理制度', '健全程度', '健全', '健全', '健全', '缺一项扣2分', 10, null, 10)
  .ind(
    '满意度',
    '满意度',
    '家长满意度',
    '问卷调查',
    '93%',
    '≥95%',
    '94.05%',
    '按比例得分',
    10,
    '菜品花样偏少，已增加菜谱',
    9.9,
  )
  .row(w(8, '自评总分'), t('weight', 100), null, t('score', 99.65))
  .end();
const school = form({
  id: 'third-school-explained',
  about: '青海学校：指标解释、上年值、评分标准、扣分理由在得分前，单位元，千分位文本',
  sheets: [canteen],
});

/** A hospital: fractions for the share of points reached beside the score; ‰; rows in groups with 小计. */
const surgery = new Sheet('Sheet1', { at: 'B2', grid: [1, 1, 2, 1, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('2022年县级公立医院综合改革补助项目自评表')))
  .row(
    '项目',
    w(3, f('projectName', '县级公立医院综合改革补助')),
    '单位',
    w(4, f('implementingUnit', '连城县总医院')),
  )
  .fundHead(
    w(2, h('label', '资金（万元）')),
    h('initialBudget', '预算批复'),
    h('annualBudget', '预算调整后'),
    w(2, h('executed', '实际支付')),
    h('rate', '支付率'),
    h('score', '得分'),
    '满分10',
  )
  .fund('total', w(2, '合计'), 300, 300, w(2, 285), num(0.95, 'General'), 9.5, null)
  .row(
    '年度目标',
    w(4, g('expected', '药占比、耗占比持续下降，医疗服务收入占比提高。')),
    '完成',
    w(3, g('actual', '药占比25.6%，医疗服务收入占比34.1%。')),
  )
  .head(
    'annual',
    h('level1', '一级'),
    h('level2', '二级'),
    h('level3', '三级'),
    h('target', '目标'),
    h('actual', '完成'),
    h('weight', '分值'),
    h('score', '得分'),
    h('completionRate', '得分率'),
    h('reason', '原因'),
  )
  .ind(d(5, '产出'), d(2, '数量'), '开展新技术新项目', '≥8项', '9项', 10, 10, pct(1), null)
  .ind('出院患者手术台次', '≥6200台', '5890台', 10, 9.5, pct(0.95), '年内两个月手术室改造')
  .ind('质量', '医院感染发生率', '≤15‰', '11.2‰', 10, 10, pct(1), null)
  .ind('时效', '补助资金到位时间', '6月底', '5月', 10, 10, pct(1), null)
  .ind('成本', '百元医疗收入能耗支出', '≤1.2元', '1.16元', 10, 10, pct(1), null)
  .row(w(5, '小计'), 50, 49.5, pct(0.99), null)
  .ind(d(3, '效益'), '社会效益', '药占比', '≤28%', '25.6%', 10, 10, pct(1), null)
  .ind('社会效益', '孕产妇死亡率', '≤12/10万', '0/10万', 10, 10, pct(1), null)
  .ind('可持续影响', '人才引进培养', '≥12名', '13名', 10, 10, pct(1), null)
  .row(w(5, '小计'), 30, 30, pct(1), null)
  .ind('满意度', '服务对象', '门诊患者满意度', '≥90%', '91.26%', 10, 10, pct(1), null)
  .row(w(5, '总计'), t('weight', 100), t('score', 99), pct(0.99), null)
  .end();
const hospital = form({
  id: 'third-hospital-score-share',
  about: '福建医院：得分率列为小数，小计行，‰与“12/10万”，执行率0.95未设格式',
  sheets: [surgery],
});

/** A village: one sheet of a dozen rows, amounts with 万, everything in words. */
const weir = new Sheet('黄泥村', { grid: [2, 3, 2, 2, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(7, title('村级“一事一议”财政奖补项目支出绩效自评表')))
  .row(w(4, '填报：大塘镇黄泥村村民委员会'), w(3, '时间：2022年12月28日'))
  .row(
    '项目名称',
    f('projectName', '黄泥村山塘除险加固'),
    '实施单位',
    w(4, f('implementingUnit', '黄泥村村民委员会')),
  )
  .fundHead(
    h('label', '资金情况'),
    h('annualBudget', '计划投入'),
    h('executed', '实际投入'),
    h('rate', '执行率'),
    h('weight', '分值'),
    h('score', '得分'),
    '备注',
  )
  .fund('total', '合计', '32.5万', '32.5万', '100%', '10', '10', null)
  .fund('part', '财政奖补', '26万', '26万', '100%', null, null, '县级拨付')
  .fund('part', '村集体自筹', '6.5万', '6.5万', '100%', null, null, '含投工投劳')
  .head(
    'annual',
    h('level2', '指标'),
    h('level3', '具体内容'),
    h('target', '目标'),
    h('actual', '完成'),
    h('weight', '分值'),
    h('score', '得分'),
    h('reason', '说明'),
  )
  .ind('数量', '加固山塘', '2口', '2口', 20, 20, null)
  .ind('质量', '竣工验收', '合格', '合格', 15, 15, null)
  .ind('时效', '完工时间', '12月中旬', '12月12日', 10, 10, null)
  .ind('成本', '总投入', may('indicator/unit-missing', '32.5万以内'), '32.5万', 5, 5, null)
  .ind('社会效益', '受益农户', '146户', '146户', 15, 15, null)
  .ind('经济效益', '恢复灌溉面积', '420亩左右', '425亩', 15, 15, null)
  .ind('满意度', '村民满意度', '90%以上', '96%', 10, 10, null)
  .row(w(4, '合 计'), t('weight', 100), t('score', 100), null)
  .row('村务监督委员会意见', w(6, '情况属实，同意。'))
  .end();
const village = form({
  id: 'third-village-pond',
  about: '村级奖补：金额带“万”的文本，“左右”“以内”“以上”，无年初预算、无一级指标',
  sheets: [weir],
});

/** PPP: availability payment in 亿元 and 万元 mixed as printed; a construction and an operation part. */
const sewage = new Sheet('PPP', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('2023年度政府和社会资本合作（PPP）项目支出绩效自评表')))
  .row(
    w(2, '项目名称'),
    w(3, f('projectName', '城北污水处理厂及配套管网PPP项目运营补贴')),
    w(2, '项目公司'),
    w(2, '某水务有限公司'),
  )
  .row(
    w(2, '行业主管部门'),
    w(3, f('department', '博兴县住房和城乡建设局')),
    w(2, '政府方实施机构'),
    w(2, f('implementingUnit', '博兴县住房和城乡建设局')),
  )
  .row(w(2, '合作期限'), w(3, '2017年—2042年'), w(2, '总投资'), w(2, '3.62亿元'))
  .fundHead(
    wd(2, 4, '财政支出责任（万元）'),
    w(2, h('label', '支出类型')),
    h('initialBudget', '年初预算'),
    h('annualBudget', '调整预算'),
    h('executed', '实际支付'),
    h('rate', '支付率'),
    h('score', '得分（10分）'),
  )
  .fund('total', w(2, '合计'), 4120, 4120, 4038.43, '98.02%', 9.8)
  .fund('part', w(2, '可用性付费'), 2600, 2600, 2600, '100%', null)
  .fund('part', w(2, '运营绩效付费'), 1520, 1520, 1438.43, '94.63%', null)
  .row(w(2, '年度目标'), w(7, g('expected', '污水处理厂稳定运行，出水水质达一级A标准。')))
  .row(
    w(2, '完成情况'),
    w(7, g('actual', '全年处理污水1480万吨，出水达标；按运营考核得分96.1分扣减运营付费81.57万元。')),
  )
  .head(
    'annual',
    d(8, '绩效指标'),
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('target', '指标值'),
    h('actual', '实际值'),
    h('weight', '分值'),
    h('score', '得分'),
    h('reason', '偏差说明'),
  )
  .ind(d(4, '产出'), '数量', '年处理污水量', '≥1460万吨', '1480万吨', 20, 20, null)
  .ind('质量', '出水水质达标率', '100%', '100%', 10, 10, null)
  .ind('时效', '设施故障修复', '≤4小时', '3.5小时', 10, 10, null)
  .ind('成本', '吨水运营成本', '≤1.05元', '0.98元', 10, 10, null)
  .ind(d(2, '效益'), '生态效益', 'COD年削减量', '≥3500吨', '3612吨', 20, 20, null)
  .ind('社会效益', '污水直排口', '0个', '0个', 10, 10, null)
  .ind('满意度', '公众满意度', '周边居民满意度', '≥85%', '83.3%', 10, 9.8, '夏季格栅间异味，已加装除臭设备')
  .row(w(6, '得分合计'), t('weight', 100), t('score', 99.6), null)
  .end();
const ppp = form({
  id: 'third-ppp',
  about: '山东PPP：可用性付费/运营绩效付费，总投资亿元、支付万元，运营扣款有说明',
  sheets: [sewage],
});

/** 专项债券: bond, own capital and market loans; income beside cost; dates as cells. */
const bond = new Sheet('专项债', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('地方政府专项债券项目资金绩效自评表')))
  .row(w(9, '（2023年度）'))
  .row(w(2, '项目名称'), w(7, f('projectName', '湘阴县妇幼保健院整体搬迁')))
  .row(
    w(2, '项目主管部门'),
    w(3, f('department', '湘阴县卫生健康局')),
    w(2, '项目单位'),
    w(2, f('implementingUnit', '湘阴县妇幼保健院')),
  )
  .row(w(2, '债券名称'), w(3, '2023年湖南省卫生健康专项债券（二期）'), w(2, '债券期限'), w(2, '20年'))
  .row(w(2, '债券金额'), w(3, '0.80亿元'), w(2, '票面利率'), w(2, pct(0.0312, '0.00%')))
  .fundHead(
    wd(2, 5, '项目资金（万元）'),
    w(2, h('label', null)),
    h('annualBudget', '全年预算数（A）'),
    h('executed', '全年执行数（B）'),
    h('weight', '分值'),
    h('rate', '执行率（B/A）'),
    h('score', '得分'),
  )
  .fund('total', w(2, '年度资金总额'), 11200, 10640, 10, pct(0.95), 9.5)
  .fund('part', w(2, '其中：专项债券资金'), 8000, 8000, '—', pct(1), '—')
  .fund('part', w(2, '项目资本金'), 2200, 1640, '—', pct(0.7455, '0.00%'), '—')
  .fund('part', w(2, '市场化融资'), 1000, 1000, '—', pct(1), '—')
  .row(wd(2, 2, '年度总体目标'), w(3, '预期目标'), w(4, '实际完成情况'))
  .row(
    w(3, g('expected', '主体封顶，完成投资1.12亿元。')),
    w(4, g('actual', '主体于11月封顶，完成投资1.06亿元。')),
  )
  .head(
    'annual',
    d(10, '绩效指标'),
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('target', '年度指标值'),
    h('actual', '实际完成值'),
    h('weight', '分值'),
    h('score', '得分'),
    h('reason', '偏差原因分析及改进措施'),
  )
  .ind(d(5, '产出指标'), '数量指标', '建设面积', '≥21000平方米', '21000平方米', 10, 10, null)
  .ind(
    '数量指标',
    may('indicator/input-as-output', '年度完成投资'),
    '1.12亿元',
    '10640万元',
    10,
    9.5,
    '资本金560万元跨年到位',
  )
  .ind('质量指标', '分部工程验收合格率', '100%', '100%', 10, 10, null)
  .ind('时效指标', '主体封顶时间', day('2023-12-31'), day('2023-11-18'), 10, 10, null)
  .ind('成本指标', '单位造价', '≤5200元/㎡', '5067元/㎡', 10, 10, null)
  .ind(d(3, '效益指标'), '经济效益指标', '项目收益债务本息覆盖倍数', '≥1.2倍', '1.32倍', 10, 10, null)
  .ind('社会效益指标', '新增床位', '≥200张', '200张', 10, 10, null)
  .ind('可持续影响指标', '按期还本付息', '按期', '按期', 10, 10, null)
  .ind('满意度指标', '服务对象满意度指标', '医护人员满意度', '≥90%', '92%', 10, 10, null)
  .row(w(6, '总分'), t('weight', 100), t('score', 99), null)
  .end()
  .row(w(9, '备注：债券资金当年发行当年全部使用。'));
const bonds = form({
  id: 'third-special-bond',
  about: '湖南专项债券：债券/资本金/市场化融资，1.12亿元对10640万元，日期单元格',
  sheets: [bond],
});

/** 政府购买服务: unit in 千元, three contract parts, the score written with "分". */
const care = new Sheet('购买服务', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, title('政府购买服务项目绩效自评表')))
  .row(w(4, '年度：2024年'), w(4, '单位：千元'))
  .row('项目名称', w(3, f('projectName', '居家养老上门服务')), '购买主体', w(3, '闵行区民政局'))
  .row('承接主体', w(3, '闵行区爱晚社会工作发展中心'), '合同期', w(3, '2024年1月1日至12月31日'))
  .fundHead(
    d(3, '资金'),
    w(2, h('label', '来源')),
    h('annualBudget', '合同金额（预算数）'),
    h('executed', '实际支付（执行数）'),
    h('rate', '支付比例'),
    h('weight', '满分'),
    h('score', '得分'),
  )
  .fund('total', w(2, '合计'), 3860, 3821.4, '99%', '10分', '9.9分')
  .fund('part', w(2, '财政资金'), 3860, 3821.4, '99%', null, null)
  .head(
    'annual',
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '服务内容'),
    h('target', '合同约定'),
    h('actual', '实际提供'),
    h('weight', '满分'),
    h('score', '得分'),
    h('reason', '差异说明'),
  )
  .ind(d(4, '产出'), '数量', '上门服务人次', '≥4.8万人次', '4.86万人次', '20分', '20分', null)
  .ind('质量', '服务人员持证率', '≥95%', '98%', '15分', '15分', null)
  .ind('时效', '预约响应', '≤24小时', '20小时', '10分', '10分', null)
  .ind('成本', '单次服务价格', '≤80元', '79元', '5分', '5分', null)
  .ind(d(2, '效益'), '社会效益', '老人意外事件报告', '0起', '0起', '15分', '15分', null)
  .ind('可持续影响', '服务标准', '形成', '形成', '15分', '15分', null)
  .ind('满意度', '服务对象满意度', '老人及家属满意度', '≥95%', '97.3%', '10分', '10分', null)
  .row(w(5, '自评得分合计'), t('weight', '100分'), t('score', '99.9分'), null)
  .end();
const services = form({
  id: 'third-purchased-services',
  about: '上海政府购买服务：单位千元，合同约定/实际提供，满分得分带“分”字',
  sheets: [care],
  tolerated: ['field/amount-text'],
});

/** 新疆: bilingual-like double titles, hidden last-year column, formulas for all points, N/A in many spellings. */
const cotton = new Sheet('自评', {
  grid: [1, 1, 1, 2, 1, 1, 1, 1, 1, 2],
  hiddenColumns: [6],
  hiddenRows: [4],
})
  .begin('project-self-evaluation')
  .row(w(10, title('本级部门项目支出绩效自评表（2022年）')))
  .row(
    '项目名称',
    w(5, f('projectName', '高标准农田建后管护')),
    '主管部门',
    w(3, f('department', '沙湾市农业农村局')),
  )
  .row('项目总投资', w(5, '180万元'), '实施单位', w(3, f('implementingUnit', '沙湾市农田建设管护站')))
  .row('校验码', w(9, 'A-77203'))
  .fundHead(
    d(4, '预算执行'),
    w(2, h('label', null)),
    h('initialBudget', '年初预算'),
    '上年执行',
    h('annualBudget', '全年预算'),
    h('executed', '执行金额'),
    h('weight', '分值'),
    h('rate', '执行率'),
    h('score', '得分'),
  )
  .fund(
    'total',
    w(2, '年度资金'),
    fx('SUM(D7:D8)', 180),
    0,
    fx('SUM(G7:G8)', 180),
    fx('SUM(H7:H8)', 174.6),
    10,
    fx('H6/G6', 0.97, '0.0%'),
    fx('ROUND(J6*I6,2)', 9.7),
  )
  .fund('part', w(2, '财政'), 180, 0, 180, 174.6, null, fx('H7/G7', 0.97, '0.0%'), null)
  .fund('part', w(2, '其他'), 'N/A', 'N/A', 'N/A', 'N/A', null, 'N/A', null)
  .row(
    '年度目标',
    w(5, g('expected', '管护高标准农田12万亩。')),
    '完成情况',
    w(3, g('actual', '管护高标准农田12.1万亩。')),
  )
  .head(
    'annual',
    d(8, '指标'),
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    '上年完成值',
    h('target', '预期指标值'),
    h('actual', '实际完成值'),
    h('weight', '分值'),
    h('score', '得分'),
    h('reason', '备注（偏差原因）'),
  )
  .ind(d(4, '产出指标'), '数量指标', '管护面积', '11万亩', '≥12万亩', '12.1万亩', 20, 20, null)
  .ind('质量指标', '设施完好率', '90%', '≥95%', '95%', 10, 10, null)
  .ind('时效指标', '春灌前检修完成', '3月20日', '3月31日前', '3月26日', 10, 10, 'N/A')
  .ind('成本指标', '亩均管护费', '15元', '≤15元', '14.43元', 10, 10, null)
  .ind(d(2, '效益指标'), '经济效益指标', '亩均节水', '28方', '≥30方', '31方', 15, 15, null)
  .ind('社会效益指标', '用水纠纷', '6起', '≤5起', '5起', 15, 15, '无')
  .ind('满意度指标', '服务对象满意度指标', '农户满意度', '90%', '≥92%', '94%', 10, 10, null)
  .row('总分', w(6, null), t('weight', 100), t('score', fx('SUM(J11:J17)+K6', 99.7)), null)
  .end();
const hidden = form({
  id: 'third-hidden-last-year',
  about: '新疆：隐藏的上年列与隐藏行，N/A空值，公式合计，备注（偏差原因）',
  sheets: [cotton],
});

export const projectsA = [xiangyang, costFirst, school, hospital, village, ppp, bonds, services, hidden];
