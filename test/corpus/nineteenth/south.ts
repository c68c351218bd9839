/** Project self-evaluations of Guangxi, Guangdong, Hainan and Zhejiang. */
import { Sheet, bad, d, f, form, g, h, pct, t, title, w, wd } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

/** 广西 融水: from C5 on, an empty column inside, a hidden one, points first, unit before sign before value; clean. */
const bridges = new Sheet('危桥改造', {
  at: 'C5',
  grid: [1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1],
  gaps: [3],
  hiddenColumns: [13],
})
  .begin('project-self-evaluation')
  .row(w(12, title('2024年度项目支出绩效自评表')))
  .row(w(6, '填报单位：融水苗族自治县交通运输局'), w(6, '金额单位：万元'))
  .row(
    w(2, '项目名称'),
    w(5, f('projectName', '农村公路危桥改造')),
    w(2, '自评总分'),
    w(3, t('score', 98.66)),
  )
  .row(
    w(2, '主管部门'),
    w(5, f('department', '融水苗族自治县交通运输局')),
    w(2, '实施单位'),
    w(3, f('implementingUnit', '融水苗族自治县公路建设管理所')),
  )
  .fundHead(wd(2, 5, '项目资金'), LB('资金类别'), BI(), w(2, BA()), w(2, EX()), w(2, RT()), WT(), SC())
  .fund('total', '年度资金总额', 360, w(2, 385.2), w(2, 369.79), w(2, '96.00%'), 10, 9.6)
  .fund('part', '其中：当年财政拨款', 360, w(2, 360), w(2, 344.59), w(2, '95.72%'), '—', '—')
  .fund('part', '上年结转资金', 0, w(2, 25.2), w(2, 25.2), w(2, '100.00%'), '—', '—')
  .fund('part', '其他资金', 0, w(2, 0), w(2, 0), w(2, '—'), '—', '—')
  .row(wd(2, 2, '年度总体目标'), w(5, '预期目标'), w(5, '实际完成情况'))
  .row(
    w(5, g('expected', '改造四、五类危桥12座，年内全部通车，消除沿线18个村屯的出行隐患。')),
    w(5, g('actual', '12座危桥已全部改造并交工通车，安陲乡吉曼桥因洪水工期延长12天。')),
  )
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    WT(),
    h('unit', '度量单位'),
    h('operator', '指标性质'),
    TG('指标值'),
    AC('全年完成值'),
    '完成率（%）',
    SC('自评得分'),
    w(2, RS('偏差原因及改进措施')),
  )
  .ind(d(5, '产出指标'), d(2, '数量指标'), '改造危桥', 10, '座', '≥', 12, 12, 100, 10, w(2, null))
  .ind('改造桥梁总长', 10, '延米', '≥', 286, 290, 101.4, 10, w(2, null))
  .ind('质量指标', '交工验收合格率', 10, '%', '＝', 100, 100, 100, 10, w(2, null))
  .ind(
    '时效指标',
    '单座桥梁施工工期',
    10,
    '天',
    '≤',
    150,
    162,
    92.59,
    9.26,
    w(2, '6月洪水冲毁施工便道，已调整工序赶工'),
  )
  .ind('成本指标', '每延米造价', 10, '万元', '≤', 1.3, 1.26, 100, 10, w(2, null))
  .ind(d(2, '效益指标'), '社会效益指标', '受益村屯', 15, '个', '≥', 18, 18, 100, 15, w(2, null))
  .ind('可持续影响指标', '桥梁设计使用年限', 15, '年', '≥', 50, 50, 100, 15, w(2, null))
  .ind(
    '满意度指标',
    '服务对象满意度指标',
    '沿线群众满意度',
    10,
    '%',
    '≥',
    90,
    88.2,
    98,
    9.8,
    w(2, '便道绕行时间长，今后同步设置临时便桥'),
  )
  .end();
const rongshui = form({
  id: 'nineteenth-guangxi-rongshui-bridges',
  about:
    '广西融水：C5起、内有空列、完成率列隐藏，分值在前，度量单位|指标性质|指标值三列，总分在项目名称行右侧，无合计行，无错',
  sheets: [bridges],
});

/** 广东 连山: a cover and an index before it, points nested under 指标值, the first column blank. */
const cover = new Sheet('封面', { at: 'B4', grid: [1, 4] })
  .row(w(2, '连山壮族瑶族自治县'))
  .row(w(2, '2023年度项目支出绩效自评材料'))
  .row('编报单位', '连山壮族瑶族自治县卫生健康局')
  .row('编报日期', '2024年3月15日');
const index = new Sheet('目录', { grid: [1, 4, 1] })
  .row(w(3, '目　录'))
  .row('序号', '表名', '页码')
  .row(1, '项目支出绩效自评表', 1)
  .row(2, '佐证材料清单', 3);
const clinics = new Sheet('自评表', { at: 'B2', grid: [1, 1, 3, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, title('2023年度项目支出绩效自评表')))
  .row('项目名称', w(7, f('projectName', '基层医疗卫生机构设备更新')))
  .row(
    '主管部门',
    w(3, f('department', '连山壮族瑶族自治县卫生健康局')),
    '实施单位',
    w(3, f('implementingUnit', '小三江镇中心卫生院')),
  )
  .fundHead(d(3, '资金情况\n（万元）'), w(2, LB()), BI(), BA(), EX(), RT(), SC('得分（10分）'))
  .fund('total', w(2, '年度资金总额'), 180, 180, 162, bad('funds/rate', '95.00%'), 9)
  .fund('part', w(2, '其中：省级财政资金'), 180, 180, 162, '90.00%', '—')
  .row(
    '年度总体目标',
    w(3, g('expected', '为3家镇卫生院更新检验、影像设备，提升基层首诊能力。')),
    '完成情况',
    w(3, g('actual', '设备5台套全部到位并投入使用，余款18万元为质保金。')),
  )
  .head('annual', d(2, L1()), d(2, L2()), d(2, L3()), w(3, '指标值'), d(2, SC()), d(2, RS('未完成原因')))
  .more(TG('年初目标值'), AC('实际完成值'), WT('分值'))
  .ind(d(5, '产出指标'), d(2, '数量指标'), '购置全自动生化分析仪', '≥2台', '2台', 10, 10, null)
  .ind('更换彩超', '≥3台', '3台', 10, bad('score/exceeds-weight', 12), null)
  .ind('质量指标', '设备验收合格率', '100%', '100%', 10, 10, null)
  .ind('时效指标', '设备安装调试时限', '≤30天', '34天', 10, 8.82, bad('score/reason-missing', null))
  .ind('成本指标', '单台生化仪采购价', '≤28万元', '27.6万元', 10, 10, null)
  .ind(d(2, '效益指标'), '社会效益指标', '镇域内首诊率', '≥65%', '68%', 15, 15, null)
  .ind('可持续影响指标', '设备管理制度', '健全', '健全', 15, 15, null)
  .ind('满意度指标', '服务对象满意度指标', '就诊群众满意度', '≥90%', '93%', 10, 10, null)
  .row(w(5, '总分'), t('weight', 100), bad('total/score', t('score', 98.82)), null)
  .end();
const lianshan = form({
  id: 'nineteenth-guangdong-lianshan-clinics-wrong',
  about:
    '广东连山：封面、目录之后B2起，分值嵌在“指标值”二级表头下；90%写成95%，10分得12，34天未达标无原因，总分98.82与各行之和99.82不符',
  sheets: [cover, index, clinics],
});

/** 海南 琼中: two goals with their own blocks, points in the labels only, one score over four rows; clean. */
const galangal = new Sheet('林下经济', { grid: [1, 1, 1, 2, 1, 1, 1] })
  .begin('project-self-evaluation')
  .row(w(7, title('2024年度琼中县林下经济发展项目绩效自评表')))
  .row(
    '项目名称',
    w(3, f('projectName', '林下经济发展')),
    '项目编码',
    w(2, f('projectCode', '46903624T000000061')),
  )
  .row(
    '主管部门',
    w(3, f('department', '琼中黎族苗族自治县林业局')),
    '实施单位',
    w(2, f('implementingUnit', '琼中县林业技术推广站')),
  )
  .fundHead(
    d(2, '预算执行情况（万元）（20分）'),
    w(2, LB()),
    BA('预算数（A）'),
    EX('执行数（B）'),
    RT(),
    SC('得分（20分*执行率）'),
  )
  .fund('total', w(2, '年度财政资金总额'), 150, 147, '98.00%', 19.6)
  .row(
    g('name', '年度绩效目标1（40分）'),
    w(6, g('expected', '发展林下益智、砂仁种植1200亩，带动橡胶林亩均增收。')),
  )
  .head('annual', '年度绩效指标', L1(), L2(), L3(), TG('年初目标值（A）'), AC('实际完成值（B）'), SC('得分'))
  .ind(
    d(5, '年度绩效指标'),
    d(4, '产出指标（25分）'),
    '数量指标',
    '林下种植益智、砂仁',
    '≥1200亩',
    '1236亩',
    d(4, 25),
  )
  .ind('质量指标', '种苗成活率', '≥85%', '88%')
  .ind('时效指标', '种植完成时间', '2024年9月30日前', '2024年9月12日')
  .ind('成本指标', '每亩种苗补助', '≤800元', '780元')
  .ind('效益指标（15分）', '经济效益指标', '亩均增收', '≥1500元', '1580元', 15)
  .gap()
  .row(g('name', '年度绩效目标2（40分）'), w(6, g('expected', '培训林农，提高林下种植技术入户率。')))
  .head('annual', '年度绩效指标', L1(), L2(), L3(), TG('年初目标值（A）'), AC('实际完成值（B）'), SC('得分'))
  .ind(d(4, '年度绩效指标'), d(2, '产出指标（20分）'), '数量指标', '举办技术培训', '≥12期', '13期', d(2, 20))
  .ind('质量指标', '培训考核合格率', '≥90%', '95%')
  .ind('效益指标（10分）', '社会效益指标', '新增林下种植户', '≥260户', '268户', 10)
  .ind('满意度指标（10分）', '服务对象满意度指标', '林农满意度', '≥90%', '87.3%', 9.7)
  .row('总分', w(5, null), t('score', 99.3))
  .row(
    w(2, '偏差大或目标未完成原因分析'),
    w(5, '林农满意度87.3%，低于目标2.7个百分点，主要是长征镇种苗到货晚，部分林农错过雨季。'),
  )
  .row(w(2, '改进措施及结果应用方案'), w(5, '2025年提前签订供苗合同；评价结果作为2025年预算安排参考。'))
  .end();
const qiongzhong = form({
  id: 'nineteenth-hainan-qiongzhong-two-goals',
  about:
    '海南琼中：湖北式20+80，两个目标各40分各有指标块，无分值列（分值在标签里），四行合并一个得分，中间空行，原因写在表尾，无错',
  sheets: [galangal],
});

/** 浙江 景宁: a personnel form beside it, fractions as percentages, actual before target, last column a remark. */
const staff = new Sheet('考核', { grid: [1, 3, 1, 1, 1, 1] })
  .row(w(6, '2024年度中层干部考核测评表'))
  .row('序号', '测评内容', '分值', '自评', '互评', '得分')
  .row(1, '政治表现', 20, 20, 19, 19.5)
  .row(2, '工作实绩', 50, 49, 47, 48)
  .row(3, '廉洁自律', 30, 30, 30, 30)
  .row(null, '合计', 100, 99, 96, 97.5);
const lodging = new Sheet('民宿', { grid: [1, 1, 2, 1, 1, 1, 1, 2, 1] })
  .begin('project-self-evaluation')
  .row(w(9, title('景宁畲族自治县2024年项目支出绩效自评表')))
  .row(
    '项目名称',
    w(3, f('projectName', '畲乡民宿提升奖补')),
    '主管部门',
    w(4, f('department', '景宁畲族自治县文化和广电旅游体育局')),
  )
  .row('项目负责人', w(3, '雷建明'), '实施单位', w(4, f('implementingUnit', '景宁畲族自治县旅游发展中心')))
  .fundHead(
    d(4, '项目资金（万元）'),
    w(2, LB('资金来源')),
    BI('年初预算数'),
    BA('调整预算数（A）'),
    EX('执行数（B）'),
    RT('执行率'),
    WT(),
    SC(),
  )
  .fund('total', w(2, '资金总额'), 220, 200, 176, pct(0.88, '0.00%'), 10, 8.8)
  .fund('part', w(2, '财政拨款'), 200, 180, 160, pct(160 / 180, '0.00%'), null, null)
  .fund('part', w(2, '单位资金'), 20, 20, 16, pct(0.8, '0.00%'), null, null)
  .row(
    '预期目标',
    w(3, g('expected', '提升民宿40家，创建省级等级民宿3家。')),
    '实际完成',
    w(4, g('actual', '提升民宿41家，创建省级等级民宿2家；2家企业放弃申报，奖补资金24万元未支付。')),
  )
  .head(
    'annual',
    L1(),
    L2(),
    L3('指标内容'),
    AC('完成值'),
    TG('目标值'),
    SC('自评分'),
    WT('标准分'),
    RS('未完成原因及改进措施'),
    '备注',
  )
  .ind(d(5, '产出'), d(2, '数量'), '提升改造民宿', '41家', '≥40家', 10, 10, null, null)
  .ind('创建省级等级民宿', '2家', '≥3家', bad('score/unmet-full', 10), 10, null, null)
  .ind('质量', '奖补对象审核准确率', '100%', '100%', 10, 10, null, null)
  .ind('时效', '奖补资金拨付时限', '18天', '≤20天', 10, 10, null, null)
  .ind('成本', '单家民宿平均奖补', '4.29万元', '≤5万元', 10, 10, null, null)
  .ind(d(2, '效益'), '经济效益', '民宿年营业收入增长率', '8.6%', '≥8%', 15, 15, null, null)
  .ind('社会效益', '新增就业岗位', bad('actual/missing', null), '≥90个', 15, 15, null, '统计口径待核')
  .ind('满意度', '服务对象满意度', '游客满意度', '95%', '≥92%', 10, 10, null, null)
  .row(w(5, '合计'), t('score', 98.8), t('weight', 100), null, null)
  .end()
  .tolerate('funds/low-rate-unexplained', 'score/reason-missing');
const jingning = form({
  id: 'nineteenth-zhejiang-jingning-lodging-wrong',
  about:
    '浙江景宁：中层干部测评表旁的自评表，完成值在目标值前、自评分在标准分前，级别无“指标”二字；3家完成2家仍满分，90个岗位实际值空白仍得15分',
  sheets: [staff, lodging],
});

export const south = [rongshui, lianshan, qiongzhong, jingning];
