/** 教育, 卫健, 水务, 法院, 检察院, 公安, 乡镇, 街道, 医院: project self-evaluations as each bureau keeps them. */
import { Sheet, bad, d, day, f, form, g, h, num, pct, t, title, w } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

/** 广西 教育局: export of the one-system, every row repeats its labels and has a code; 调整数 and 结余数; 得分 before 权重; clean. */
const canteen = new Sheet('XMZP_20250318', { grid: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1] })
  .begin('project-self-evaluation')
  .row(w(13, title('预算项目支出绩效自评表')))
  .row('预算年度', f('year', '2024'), w(9, null), w(2, '金额单位：万元'))
  .row(
    '项目编码',
    w(3, f('projectCode', '45032325T000000112233')),
    '项目名称',
    w(8, f('projectName', '义务教育学校食堂设备更新')),
  )
  .row(
    '主管部门',
    w(3, f('department', '303-灵川县教育局')),
    '实施单位',
    w(8, f('implementingUnit', '303017-灵川县潭下镇中心校')),
  )
  .fundHead(
    w(4, LB('资金来源')),
    BI(),
    '调整数（+/-）',
    BA('全年预算数'),
    EX('全年执行数'),
    '结余数',
    RT('执行率'),
    SC(),
    WT('权重'),
    '备注',
  )
  .fund('total', w(4, '年度资金总额'), 120, 16, 136, 129.2, 6.8, '95.00%', 9.5, 10, '质保金未到期')
  .fund('part', w(4, '一般公共预算资金'), 120, 0, 120, 113.2, 6.8, '94.33%', null, null, null)
  .fund('part', w(4, '上年结转资金'), 0, 16, 16, 16, 0, '100.00%', null, null, null)
  .row(
    '年度绩效目标',
    w(5, g('expected', '更新食堂设备36台（套），消除食品安全隐患。')),
    '完成情况',
    w(6, g('actual', '更新食堂设备38台（套），全年未发生食品安全事故。')),
  )
  .head(
    'annual',
    '序号',
    L1(),
    L2(),
    '指标编码',
    L3('三级指标名称'),
    h('operator', '指标性质'),
    TG('指标值'),
    h('unit', '度量单位'),
    AC('完成值'),
    SC('自评得分'),
    WT('权重'),
    w(2, RS('偏差原因')),
  )
  .ind(1, '产出指标', '数量指标', 'P001', '更新食堂蒸饭柜', '≥', 24, '台', 26, 15, 15, w(2, null))
  .ind(2, '产出指标', '数量指标', 'P002', '更新留样冷藏柜', '＝', 12, '台', 12, 10, 10, w(2, null))
  .ind(3, '产出指标', '质量指标', 'P003', '设备验收合格率', '＝', 100, '%', 100, 10, 10, w(2, null))
  .ind(4, '产出指标', '时效指标', 'P004', '设备安装完成时间', '≤', 8, '月', 8, 5, 5, w(2, null))
  .ind(5, '产出指标', '成本指标', 'P005', '单套设备采购成本', '≤', 4.5, '万元', 3.38, 10, 10, w(2, null))
  .ind(6, '效益指标', '社会效益指标', 'E001', '食堂食品安全事故', '＝', 0, '起', 0, 15, 15, w(2, null))
  .ind(
    7,
    '效益指标',
    '社会效益指标',
    'E002',
    '受益学生人数',
    '≥',
    2100,
    '人',
    2068,
    4.92,
    5,
    w(2, '春季学期32名学生随父母转学'),
  )
  .ind(8, '效益指标', '可持续影响指标', 'E003', '设备使用年限', '≥', 8, '年', 8, 10, 10, w(2, null))
  .ind(9, '满意度指标', '服务对象满意度指标', 'S001', '师生满意度', '≥', 90, '%', 92.6, 10, 10, w(2, null))
  .row(w(9, '合计'), t('score', 99.42), t('weight', 100), w(2, null))
  .end();
const education = form({
  id: 'sixth-guangxi-canteen',
  about:
    '广西教育局：一体化导出，每行重复一二级指标，得分在权重之前，含调整数、结余数，2068/2100得4.92有原因，无错',
  sheets: [canteen],
});

/** 内蒙古 卫健委: pasted from Word onto 20 narrow columns; direction in words; the rate says 95 where it is 90; a proportional score wrong. */
const screening = new Sheet('Sheet1', { grid: [2, 1, 3, 1, 2, 2, 2, 1, 1, 2, 3] })
  .begin('project-self-evaluation')
  .row(w(11, '附件3'))
  .row(w(11, title('项目支出绩效自评表')))
  .row(w(11, '（ 2023 年度）'))
  .row(w(2, '项 目 名 称'), w(9, f('projectName', '妇幼健康服务补助')))
  .row(
    w(2, '主 管 部 门'),
    w(3, f('department', '巴林左旗卫生健康委员会')),
    w(2, '实 施 单 位'),
    w(4, f('implementingUnit', '巴林左旗妇幼保健计划生育服务中心')),
  )
  .fundHead(
    w(2, d(4, '项目资金\n（万元）')),
    w(2, LB()),
    w(2, BI('年初\n预算数')),
    BA('全年\n预算数'),
    EX('全年\n执行数'),
    WT('分\n值'),
    RT('执行率\n（%）'),
    SC('得\n分'),
  )
  .fund('total', w(2, '年度资金总额'), w(2, 268.5), 268.5, 241.65, 10, bad('funds/rate', 95), 9)
  .fund('part', w(2, '其中：当年\n财政拨款'), w(2, 200), 200, 180, '—', 90, '—')
  .fund('part', w(2, '其他资金'), w(2, 68.5), 68.5, 61.65, '—', 90, '—')
  .row(d(2, '年度总体目标'), w(5, '预期目标'), w(5, '实际完成情况'))
  .row(
    w(5, g('expected', '为全旗适龄妇女提供“两癌”筛查和孕前优生健康检查。')),
    w(5, g('actual', '完成“两癌”筛查4180人，孕前优生检查612对。')),
  )
  .head(
    'annual',
    L1('一级\n指标'),
    L2('二级\n指标'),
    L3('三级指标'),
    h('direction', '指标\n性质'),
    h('operator', '指标方向'),
    TG('年度\n指标值'),
    AC('实际\n完成值'),
    h('unit', '计量\n单位'),
    WT('分\n值'),
    SC('得\n分'),
    RS('偏差原因分析及\n改进措施'),
  )
  .ind(
    d(5, '产出指标'),
    d(2, '数量指标'),
    '“两癌”筛查人数',
    '正向',
    '大于等于',
    4000,
    4180,
    '人',
    10,
    10,
    null,
  )
  .ind('孕前优生健康检查对数', '正向', '大于等于', 600, 612, '对', 10, 10, null)
  .ind(
    '质量指标',
    '产前筛查率',
    '正向',
    '大于等于',
    85,
    81.6,
    '%',
    10,
    bad('score/quantitative', 8.5),
    '部分孕妇在盟市医院建档',
  )
  .ind('时效指标', '筛查结果反馈时限', '反向', '小于等于', 15, 12, '天', 10, 10, null)
  .ind('成本指标', '人均筛查成本', '反向', '小于等于', 150, 148, '元', 10, 10, null)
  .ind(d(2, '效益指标'), '社会效益指标', '孕产妇死亡率', '反向', '小于等于', 16, 0, '/10万', 15, 15, null)
  .ind('可持续影响指标', '妇女保健意识', '正向', '定性', '提高', '提高', null, 15, 15, null)
  .ind('满意度指标', '服务对象满意度指标', '受检妇女满意度', '正向', '大于等于', 90, 95.2, '%', 10, 10, null)
  .row(w(8, '总分'), t('weight', 100), t('score', 97.5), null)
  .end();
const health = form({
  id: 'sixth-neimenggu-screening-wrong',
  about: '内蒙古卫健委：Word粘贴20列，表头断行；241.65/268.5写成95，81.6/85应得9.6而得8.5',
  sheets: [screening],
});

/** 山西 水务局: the table begins at C4, a blank column runs through it, a column of keys is hidden; the total does not add up. */
const well = new Sheet('农饮水', {
  at: 'C4',
  grid: [1, 1, 2, 1, 1, 1, 1, 1, 2],
  gaps: [5],
  hiddenColumns: [1],
})
  .begin('project-self-evaluation')
  .row(w(5, title('2024年度项目支出绩效自评表（单位：万元）')), w(4, null))
  .row('项目名称', w(4, f('projectName', '农村饮水工程维修养护')), '填报人', w(3, '郝建军'))
  .row(
    '主管部门',
    w(4, f('department', '石楼县水务局')),
    '实施单位',
    w(3, f('implementingUnit', '石楼县农村供水服务站')),
  )
  .fundHead(w(3, LB('项目资金')), BI('年初预算'), BA('调整预算'), EX('执行数'), RT('执行率'), WT(), SC())
  .fund('total', w(3, '资金总额'), 300, 326, 326, pct(1), 10, 10)
  .fund('part', w(3, '中央维修养护资金'), 180, 206, 206, pct(1), null, null)
  .fund('part', w(3, '县级配套'), 120, 120, 120, pct(1), null, null)
  .row(
    '绩效目标',
    w(4, g('expected', '维修养护农村饮水工程46处，保障3.1万人饮水。')),
    '完成情况',
    w(3, g('actual', '维修养护工程46处，受益3.16万人。')),
  )
  .head('annual', L1(), L2(), L3(), TG('目标值'), AC('完成值'), WT(), SC(), w(2, RS('原因说明')))
  .ind(d(4, '产出指标'), '数量指标', '维修养护工程处数', '46处', '46处', 20, 20, w(2, null))
  .ind('质量指标', '水质达标率', '≥90%', '92.3%', 10, 10, w(2, null))
  .ind('时效指标', '抢修到场时间', '4小时以内', '3.5小时', 10, 10, w(2, null))
  .ind('成本指标', '管网维修单价', '≤180元/米', '171元/米', 10, 10, w(2, null))
  .ind(d(3, '效益指标'), '社会效益指标', '受益人口', '≥3.1万人', '3.16万人', 10, 10, w(2, null))
  .ind('生态效益指标', '节水成效', '良好', '较好', 10, 8, w(2, '老旧管网漏损仍在12%左右'))
  .ind('可持续影响指标', '工程长效管护机制', '健全', '健全', 10, 10, w(2, null))
  .ind('满意度指标', '服务对象满意度指标', '用水户满意度', '≥90%', '91%', 10, 10, w(2, null))
  .row(w(5, '合计'), t('weight', 100), bad('total/score', t('score', 99)), w(2, null))
  .end();
const waterworks = form({
  id: 'sixth-shanxi-water-wrong',
  about: '山西水务局：表从C4起，中间一个空列，A列隐藏；得分合计应为98而写99',
  sheets: [well],
});

/** 河南 法院: only 预算数 and 执行数; the title broken over two rows; the year in its own cell; clean. */
const court = new Sheet('办案业务', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, '嵩县人民法院'))
  .row(w(8, title('项目支出绩效自评表')))
  .row('年度', f('year', 2023), w(4, null), w(2, '单位：万元'))
  .row('项目名称', w(7, f('projectName', '法院办案业务费')))
  .row(
    '主管部门',
    w(3, f('department', '嵩县人民法院')),
    '项目单位',
    w(3, f('implementingUnit', '嵩县人民法院')),
  )
  .fundHead(w(3, LB('资金情况')), BA('预算数'), EX('执行数'), RT('执行率'), WT(), SC('得分（执行率×10）'))
  .fund('total', w(3, '合计'), 412.36, 398.79, '96.71%', 10, 9.67)
  .fund('part', w(3, '中央政法转移支付资金'), 286, 286, '100%', null, null)
  .fund('part', w(3, '县级财政资金'), 126.36, 112.79, '89.26%', null, null)
  .row('总体目标', w(7, g('expected', '保障审判执行工作开展，受理案件结案率达到92%。')))
  .row('完成情况', w(7, g('actual', '受理各类案件5862件，结案5471件，结案率93.33%。')))
  .head('annual', L1(), L2(), L3(), TG('指标值'), AC('全年实际值'), WT(), SC(), RS('未完成原因分析'))
  .ind(d(5, '产出\n指标'), d(2, '数量\n指标'), '审结案件数', '≥5400件', '5471件', 10, 10, null)
  .ind('庭审直播场次', '≥300场', '288场', 10, 9.6, '涉未成年人、离婚案件不宜直播，占比上升')
  .ind('质量\n指标', '一审案件发回改判率', '≤3%', '2.41%', 10, 10, null)
  .ind('时效\n指标', '法定审限内结案率', '≥98%', '99.2%', 10, 10, null)
  .ind('成本\n指标', '案均办案成本', '≤800元', '728.92元', 10, 10, null)
  .ind(d(2, '效益\n指标'), '社会效益\n指标', '执行到位金额', '≥1.2亿元', '1.31亿元', 20, 20, null)
  .ind('可持续影响\n指标', '诉源治理机制', '逐步完善', '已建立14个诉调对接点', 10, 10, null)
  .ind('满意度\n指标', '服务对象\n满意度', '当事人满意度', '≥85%', '88%', 10, 10, null)
  .row(w(5, '总分'), t('weight', 100), t('score', 99.27), null)
  .end();
const courts = form({
  id: 'sixth-henan-court',
  about: '河南法院：资金只有预算数、执行数，标题两行，年度独占一格；288/300得9.6有原因，无错',
  sheets: [court],
});

/** 黑龙江 检察院: points as "10%", scores as "10分"; one score above its points. */
const prosecutors = new Sheet('绩效自评', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, title('2024年项目支出绩效自评表')))
  .row('项目名称：', w(3, f('projectName', '公益诉讼办案经费')), '填报日期：', w(3, '2025年2月26日'))
  .row(
    '主管部门：',
    w(3, f('department', '黑龙江省人民检察院')),
    '实施单位：',
    w(3, f('implementingUnit', '宝清县人民检察院')),
  )
  .fundHead(
    d(3, '预算执行（万元）'),
    LB('资金名称'),
    BI('年初预算数：'),
    BA('全年预算数：'),
    EX('全年执行数：'),
    RT('执行率：'),
    WT('权重：'),
    SC('得分：'),
  )
  .fund('total', '总额', 75, 75, 73.5, '98%', '10%', '9.8分')
  .fund('part', '财政拨款', 75, 75, 73.5, '98%', null, null)
  .row(
    '年度目标：',
    w(3, g('expected', '办理公益诉讼案件60件。')),
    '完成情况：',
    w(3, g('actual', '办理公益诉讼案件63件。')),
  )
  .head(
    'annual',
    L1('一级指标：'),
    L2('二级指标：'),
    L3('三级指标：'),
    TG('指标值：'),
    AC('完成值：'),
    WT('权重：'),
    SC('得分：'),
    RS('偏差原因：'),
  )
  .ind(d(4, '产出指标'), '数量指标', '办理公益诉讼案件', '≥60件', '63件', '20%', '20分', null)
  .ind('质量指标', '诉前检察建议回复率', '≥95%', '98.2%', '10%', '10分', null)
  .ind('时效指标', '案件按期办结率', '100%', '100%', '10%', '10分', null)
  .ind('成本指标', '案均鉴定费', '≤1.2万元', '1.05万元', '10%', bad('score/exceeds-weight', '12分'), null)
  .ind(d(2, '效益指标'), '社会效益指标', '挽回国家财产损失', '≥200万元', '214万元', '15%', '15分', null)
  .ind('生态效益指标', '督促修复林地面积', '≥80亩', '72亩', '15%', '13.5分', '涉案林地8亩尚在诉讼期内')
  .ind('满意度指标', '服务对象满意度指标', '群众满意度', '≥90%', '94%', '10%', '10分', null)
  .row(w(5, '合计'), t('weight', '100%'), t('score', '100.3分'), null)
  .end()
  .tolerate('total/score', 'field/amount-text');
const procuratorate = form({
  id: 'sixth-heilongjiang-procuratorate-wrong',
  about: '黑龙江检察院：标签带冒号，权重“10%”、得分“9.8分”；10分的行得12分',
  sheets: [prosecutors],
});

/** 福建 公安局: the total on top, a 小计 after every first-level category; clean. */
const police = new Sheet('雪亮工程', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, title('2023年度部门业务费（专项资金）绩效自评表')))
  .row(w(8, '单位：万元'))
  .row('项目名称', w(3, f('projectName', '雪亮工程视频链路租赁')), '自评总分', w(3, t('score', 98.59)))
  .row(
    '主管部门',
    w(3, f('department', '政和县公安局')),
    '实施单位',
    w(3, f('implementingUnit', '政和县公安局科技信息化大队')),
  )
  .fundHead(
    d(3, '资金使用'),
    LB(),
    BI('年初预算数'),
    BA('全年预算数（A）'),
    EX('全年执行数（B）'),
    RT('执行率(B/A)'),
    WT(),
    SC('得分(B/A×10)'),
  )
  .fund('total', '年度资金总额', 520, 520, 494, '95.00%', 10, 9.5)
  .fund('part', '其中：财政拨款', 520, 520, 494, '95.00%', '—', '—')
  .row(
    '年度目标',
    w(3, g('expected', '租赁视频链路1860条，公共区域视频在线率不低于95%。')),
    '完成情况',
    w(3, g('actual', '租赁链路1872条，视频在线率97.8%。')),
  )
  .head('annual', L1(), L2(), L3(), TG('绩效目标值'), AC(), WT(), SC(), RS('偏差分析'))
  .ind(d(4, '产出指标'), '数量', '租赁视频链路数', '≥1860条', '1872条', 15, 15, null)
  .ind('质量', '视频图像在线率', '≥95%', '97.8%', 15, 15, null)
  .ind('时效', '故障修复时限', '≤24小时', '26.4小时', 10, 9.09, '7月台风期间山区光缆抢修时间较长')
  .ind('成本', '单条链路年租金', '≤2800元', '2638.89元', 10, 10, null)
  .row(w(5, '产出指标小计'), 50, 49.09, null)
  .ind(d(2, '效益指标'), '社会效益', '视频辅助破案数', '≥180起', '206起', 20, 20, null)
  .ind('可持续影响', '视频资源共享部门', '≥12个', '12个', 10, 10, null)
  .row(w(5, '效益指标小计'), 30, 30, null)
  .ind('满意度指标', '服务对象满意度', '群众安全感满意率', '≥98%', '98.92%', 10, 10, null)
  .row(w(5, '满意度指标小计'), 10, 10, null)
  .end();
const publicSecurity = form({
  id: 'sixth-fujian-police',
  about: '福建公安局：总分在表头上方，各一级指标后有小计行；反向26.4/24得9.09有原因，无错',
  sheets: [police],
});

/** 江西 乡镇: two projects under each other on one sheet; the second misses its target and has all points. */
const township = new Sheet('两个项目', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, title('项目支出绩效自评表（一）')))
  .row(
    '项目名称',
    w(3, f('projectName', '圩镇环卫保洁')),
    '主管部门',
    w(3, f('department', '南丰县太和镇人民政府')),
  )
  .fundHead(
    d(2, '项目资金\n(万元)'),
    LB(),
    BI('年初预算数'),
    BA('全年预算数'),
    EX('全年执行数'),
    WT(),
    RT('执行率'),
    SC(),
  )
  .fund('total', '年度资金总额', 48, 48, 48, 10, pct(1), 10)
  .row(
    '预期目标',
    w(3, g('expected', '圩镇及12个村日常保洁。')),
    '完成情况',
    w(3, g('actual', '圩镇及12个村日常保洁全覆盖。')),
  )
  .head('annual', L1(), L2(), L3(), TG('年度指标值'), AC(), WT(), SC(), RS('偏差原因'))
  .ind(d(4, '产出指标'), '数量指标', '保洁村（居）数', '13个', '13个', 20, 20, null)
  .ind('质量指标', '垃圾无害化处理率', '100%', '100%', 10, 10, null)
  .ind('时效指标', '垃圾清运及时率', '≥95%', '96%', 10, 10, null)
  .ind('成本指标', '保洁员月工资', '≤1800元', '1800元', 10, 10, null)
  .ind(d(2, '效益指标'), '社会效益指标', '吸纳脱贫户就业', '≥20人', '21人', 15, 15, null)
  .ind('生态效益指标', '村容村貌', '干净整洁', '干净整洁', 15, 15, null)
  .ind('满意度指标', '服务对象满意度指标', '村民满意度', '≥90%', '93%', 10, 10, null)
  .row(w(5, '总分'), t('weight', 100), t('score', 100), null)
  .end()
  .gap(2)
  .begin('project-self-evaluation')
  .row(w(8, title('项目支出绩效自评表（二）')))
  .row(
    '项目名称',
    w(3, f('projectName', '高标准农田管护')),
    '主管部门',
    w(3, f('department', '南丰县太和镇人民政府')),
  )
  .fundHead(
    d(2, '项目资金\n(万元)'),
    LB(),
    BI('年初预算数'),
    BA('全年预算数'),
    EX('全年执行数'),
    WT(),
    RT('执行率'),
    SC(),
  )
  .fund('total', '年度资金总额', 30, 30, 27.9, 10, pct(0.93), 9.3)
  .row(
    '预期目标',
    w(3, g('expected', '管护高标准农田6500亩。')),
    '完成情况',
    w(3, g('actual', '管护高标准农田5850亩。')),
  )
  .head('annual', L1(), L2(), L3(), TG('年度指标值'), AC(), WT(), SC(), RS('偏差原因'))
  .ind(
    d(4, '产出指标'),
    '数量指标',
    '管护农田面积',
    '≥6500亩',
    '5850亩',
    20,
    bad('score/unmet-full', 20),
    '康都村650亩水毁',
  )
  .ind('质量指标', '设施完好率', '≥90%', '91%', 10, 10, null)
  .ind('时效指标', '水毁修复时限', '≤30天', '25天', 10, 10, null)
  .ind('成本指标', '亩均管护成本', '≤50元', '47.69元', 10, 10, null)
  .ind(d(2, '效益指标'), '经济效益指标', '亩均增产', '≥50公斤', '55公斤', 15, 15, null)
  .ind('可持续影响指标', '管护责任落实', '落实到人', '落实到人', 15, 15, null)
  .ind('满意度指标', '服务对象满意度指标', '农户满意度', '≥90%', '90%', 10, 10, null)
  .row(w(5, '总分'), t('weight', 100), t('score', 99.3), null)
  .end();
const town = form({
  id: 'sixth-jiangxi-township-wrong',
  about: '江西乡镇：一张工作表两个项目上下排列；第二个5850/6500仍满分',
  sheets: [township],
});

/** 天津 街道: dates as real dates, the letters of the header in English brackets; the work ended after the day set, with all points. */
const street = new Sheet('社区微更新', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, '表2'))
  .row(w(8, title('天津市区级项目支出绩效自评表')))
  .row(w(4, '2024年度'), w(4, '计量单位：万元'))
  .row('项目名称', w(7, f('projectName', '老旧社区微更新')))
  .row(
    '预算部门',
    w(3, f('department', '天津市红桥区和苑街道办事处')),
    '项目单位',
    w(3, f('implementingUnit', '和苑街道公共管理办公室')),
  )
  .fundHead(
    w(2, LB('预算执行情况')),
    w(2, BI('年初预算数')),
    BA('预算数 (A)'),
    EX('执行数 (B)'),
    RT('执行率 (B/A)'),
    SC('得分 (B/A×10)'),
  )
  .fund('total', w(2, '年度资金总额'), w(2, 168), 168, 164.64, pct(0.98, '0.00%'), 9.8)
  .row(
    '年度目标',
    w(3, g('expected', '完成6个社区微更新。')),
    '实际完成',
    w(3, g('actual', '完成6个社区微更新。')),
  )
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    TG('年度指标值 (A)'),
    AC('实际完成值 (B)'),
    WT('分值'),
    SC('得分'),
    RS('未完成原因及改进措施'),
  )
  .ind(d(4, '产出指标'), '数量指标', '微更新社区数', '6个', '6个', 20, 20, null)
  .ind('质量指标', '工程验收合格率', '100%', '100%', 10, 10, null)
  .ind('时效指标', '项目完工日期', day('2024-10-31'), bad('actual/late', day('2024-12-18')), 10, 10, null)
  .ind('成本指标', '单个社区成本', '≤28万元', '27.44万元', 10, 10, null)
  .ind(d(2, '效益指标'), '社会效益指标', '新增便民座椅', '≥120个', '126个', 20, 20, null)
  .ind('生态效益指标', '新增绿地面积', '≥900㎡', '960㎡', 10, 10, null)
  .ind('满意度指标', '服务对象满意度', '居民满意度', '≥90%', '95.5%', 10, 10, null)
  .row(w(5, '总分'), t('weight', 100), t('score', 99.8), null)
  .end()
  .tolerate('score/unmet-full', 'score/reason-missing');
const subdistrict = form({
  id: 'sixth-tianjin-street-wrong',
  about: '天津街道：时效指标是真日期，10月31日目标12月18日完成仍满分，没有原因',
  sheets: [street],
});

/** 云南 医院: amounts in yuan, carried-over and left-over money in columns, target under one merged header; clean. */
const hospital = new Sheet('公立医院改革', { grid: [1, 1, 2, 1, 1, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(10, title('项目支出绩效自评表')))
  .row(w(5, '公开13表'), w(5, '金额单位：元'))
  .row('项目名称', w(9, f('projectName', '县级公立医院综合改革补助资金')))
  .row(
    '主管部门',
    w(4, f('department', '南涧彝族自治县卫生健康局')),
    '实施单位',
    w(4, f('implementingUnit', '南涧彝族自治县人民医院')),
  )
  .fundHead(
    w(2, LB('项目资金')),
    '上年结转',
    BI('年初预算数'),
    BA('全年预算数'),
    EX('全年执行数'),
    '年末结余',
    WT(),
    RT('执行率'),
    SC(),
  )
  .fund(
    'total',
    w(2, '年度资金总额'),
    num(236000, '#,##0.00'),
    num(1500000, '#,##0.00'),
    num(1736000, '#,##0.00'),
    num(1736000, '#,##0.00'),
    0,
    10,
    pct(1, '0.00%'),
    10,
  )
  .fund(
    'part',
    w(2, '其中：当年财政拨款'),
    0,
    num(1500000, '#,##0.00'),
    num(1500000, '#,##0.00'),
    num(1500000, '#,##0.00'),
    0,
    null,
    pct(1, '0.00%'),
    null,
  )
  .fund(
    'part',
    w(2, '上年结转资金'),
    num(236000, '#,##0.00'),
    0,
    num(236000, '#,##0.00'),
    num(236000, '#,##0.00'),
    0,
    null,
    pct(1, '0.00%'),
    null,
  )
  .row(
    '年度总体目标',
    w(4, g('expected', '深化公立医院综合改革，控制医疗费用不合理增长。')),
    '实际完成情况',
    w(4, g('actual', '门诊、住院次均费用增幅均控制在5%以内。')),
  )
  .head(
    'annual',
    d(2, L1()),
    d(2, L2()),
    d(2, L3()),
    w(3, '年度指标值'),
    d(2, AC()),
    d(2, WT()),
    d(2, SC()),
    d(2, RS()),
  )
  .more(h('operator', '指标性质'), TG('指标值'), h('unit', '度量单位'))
  .ind(d(5, '产出指标'), d(2, '数量指标'), '开展按病种付费病种数', '>=', '120', '个', '136', '10', '10', null)
  .ind('开展新技术新项目', '>=', '10', '项', '11', '10', '10', null)
  .ind('质量指标', '三四级手术占比', '>=', '40', '%', '42.17', '10', '10', null)
  .ind('时效指标', '补助资金到位及时率', '=', '100', '%', '100', '10', '10', null)
  .ind('成本指标', '门诊次均费用增幅', '<=', '5', '%', '-1.32', '10', '10', null)
  .ind(d(3, '效益指标'), '经济效益指标', '医疗服务收入占比', '>=', '30', '%', '31.6', '10', '10', null)
  .ind('社会效益指标', '县域内就诊率', '>=', '90', '%', '88.2', '10', '9.8', '部分群众到大理州人民医院就诊')
  .ind('可持续影响指标', '现代医院管理制度', '=', '健全', '是/否', '健全', '10', '10', null)
  .ind('满意度指标', '服务对象满意度指标', '住院患者满意度', '>=', '90', '%', '94.6', '10', '10', null)
  .row(w(2, '其他需要说明事项'), w(8, '无'))
  .row(w(6, '总分'), null, t('weight', '100'), t('score', '99.8'), t('grade', '优'))
  .end();
const hospitals = form({
  id: 'sixth-yunnan-hospital',
  about:
    '云南医院：以元计，上年结转与年末结余两列，年度指标值下三列，增幅-1.32%为优于目标，总分后是等级，无错',
  sheets: [hospital],
  tolerated: ['field/amount-text'],
});

export const bureaus = [
  education,
  health,
  waterworks,
  courts,
  procuratorate,
  publicSecurity,
  town,
  subdistrict,
  hospitals,
];
