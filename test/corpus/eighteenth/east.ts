/** Project self-evaluations of Jiangxi, Anhui, Guangdong and Zhejiang, each with findings. */
import { Sheet, bad, d, f, form, g, may, t, title, w } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

/** 江西 靖安: pasted from Word on 24 narrow columns; nobody asked the people, a point is gone without a word. */
const rafting = new Sheet('Sheet1', { grid: [2, 2, 5, 3, 3, 2, 2, 5] })
  .begin('project-self-evaluation')
  .row(w(8, '附件 2：'))
  .row(w(8, title('项 目 支 出 绩 效 自 评 表')))
  .row(w(8, '（ 2024 年度 ）'))
  .row(w(2, '项目名称'), w(6, f('projectName', '漂流旅游节宣传推介')))
  .row(
    w(2, '主管部门'),
    w(2, f('department', '靖安县文化广电旅游局')),
    w(2, '实施单位'),
    w(2, f('implementingUnit', '靖安县旅游发展中心')),
  )
  .fundHead(
    w(2, d(3, '项目资金\n（万元）')),
    LB(),
    BI('年初\n预算数'),
    BA('全年\n预算数'),
    w(2, EX('全年\n执行数')),
    RT('执行率'),
  )
  .fund('total', '年度资金总额', 90, 90, w(2, 87.3), '97%')
  .fund('part', '其中：当年财政拨款', 90, 90, w(2, 87.3), '97%')
  .row(w(2, d(2, '年度总\n体目标')), w(2, '预期目标'), w(4, '实际完成情况'))
  .row(w(2, g('expected', '办好漂流旅游节，吸引游客。')), w(4, g('actual', '漂流旅游节如期举办。')))
  .head(
    'annual',
    L1('一级\n指标'),
    L2('二级\n指标'),
    L3(),
    TG('年度\n指标值'),
    AC('实际\n完成值'),
    WT('分\n值'),
    SC('得\n分'),
    RS('偏差原因分析\n及改进措施'),
  )
  .ind('预算执行', '预算执行', '预算执行率', '100%', '97%', 10, 9.7, '尾款2.7万元2025年1月支付')
  .ind(d(5, '产出指标'), d(2, '数量\n指标'), '举办推介活动', '≥6场', '6场', 10, 10, null)
  .ind('投放户外广告', '≥20块', '22块', 10, 9, bad('score/reason-missing', null))
  .ind('质量\n指标', '广告投放合格率', '100%', '100%', 10, 10, null)
  .ind('时效\n指标', '旅游节开幕时间', '2024年6月底前', '2024年6月16日', 10, 10, null)
  .ind('成本\n指标', '每场推介活动成本', '≤8万元', '7.6万元', 10, 10, null)
  .ind(d(2, '效益指标'), '经济效益\n指标', '漂流门票收入', '≥1800万元', '1926万元', 20, 20, null)
  .ind('社会效益\n指标', '接待游客人次', '≥60万人次', '63.5万人次', 20, 20, null)
  .row(w(5, '总分'), t('weight', 100), t('score', 98.7), null)
  .row(w(8, '填表人：涂建华          单位负责人：（签字）'))
  .end()
  .finding('indicator/level1-missing')
  .tolerate('weight/level1');
const jingan = form({
  id: 'eighteenth-jiangxi-jingan-word-wrong',
  about: '江西靖安：Word粘贴24列，执行率在指标行；没有满意度指标，22块对20块只得9分无原因',
  sheets: [rafting],
});

/** 安徽 霍山: points before the target, stars, the rate of completion; one point cell empty, 103% of coverage. */
const dendrobium = new Sheet('石斛', { grid: [1, 1, 3, 1, 1, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(10, title('霍山县项目支出绩效自评表')))
  .row(w(4, '（2024年度）'), w(6, '单位：万元'))
  .row(w(2, '项目名称'), w(8, f('projectName', '霍山石斛种质资源保护')))
  .row(
    w(2, '主管部门'),
    w(2, f('department', '霍山县林业局')),
    w(2, '实施单位'),
    w(4, f('implementingUnit', '霍山县中药产业发展中心')),
  )
  .fundHead(
    w(2, d(4, '项目资金')),
    LB(),
    BI('年初预算数'),
    BA('全年预算数(A)'),
    EX('全年执行数(B)'),
    RT('执行率(B/A)'),
    w(2, WT()),
    SC(),
  )
  .fund('total', '年度资金总额', 136, 136, 129.2, '95%', w(2, 10), 9.5)
  .fund('part', '其中：本年财政拨款', 100, 100, 95, '95%', w(2, '—'), '—')
  .fund('part', '其他资金', 36, 36, 34.2, '95%', w(2, '—'), '—')
  .row(
    w(2, '总体目标'),
    w(2, g('expected', '保护石斛种源800亩。')),
    w(2, '完成情况'),
    w(4, g('actual', '保护石斛种源812亩。')),
  )
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    WT('分值'),
    TG('年度指标值'),
    AC('全年实际值'),
    '完成率',
    '自评等级',
    SC('得分'),
    RS('未完成原因分析'),
  )
  .ind(d(5, '产出指标'), d(2, '数量指标'), '★种源保护面积', 10, '≥800亩', '812亩', '101.5%', 'A', 10, null)
  .ind('繁育组培苗', bad('weight/missing', null), '≥50万株', '52万株', '104%', 'A', 10, null)
  .ind(
    '质量指标',
    '★种源巡查覆盖率',
    10,
    '≥95%',
    bad('actual/ratio-over-100', '103%'),
    '108.42%',
    'A',
    10,
    null,
  )
  .ind('时效指标', '组培苗移栽完成时间', 10, '2024.5.31', '2024.5.31', '100%', 'A', 10, null)
  .ind('成本指标', '每株组培苗成本', 10, '≤0.8元', '0.78元', '100%', 'A', 10, null)
  .ind(d(2, '效益指标'), '生态效益指标', '野生石斛盗采案件', 15, '0起', '0起', '100%', 'A', 15, null)
  .ind('经济效益指标', '斛农户均增收', 15, '≥1500元', '1440元', '96%', 'B', 14.4, '鲜条价格回落')
  .ind('满意度指标', '服务对象满意度指标', '斛农满意度', 10, '≥90%', '92%', '102.22%', 'A', 10, null)
  .row(w(3, '总分'), may('total/weight', t('weight', 100)), w(4, null), t('score', 98.9), null)
  .end()
  .tolerate('weight/total', 'weight/level1');
const huoshan = form({
  id: 'eighteenth-anhui-huoshan-dendrobium-wrong',
  about: '安徽霍山：分值在指标值前，完成率、自评等级两列；一行分值空白却得10分，覆盖率103%，同日完成不算晚',
  sheets: [dendrobium],
});

/** 广东 仁化: words of its own for every header; points taken as a negative score, nothing reached, 部分达成 with 97 of 100. */
const citrus = new Sheet('贡柑', { grid: [1, 1, 3, 2, 2, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('2024年财政资金项目支出绩效自评表')))
  .row(
    '项目名称',
    w(4, f('projectName', '贡柑标准化种植示范')),
    w(2, '资金主管部门'),
    w(2, f('department', '仁化县农业农村局')),
  )
  .row('用款单位', w(8, f('implementingUnit', '仁化县柑橘产业服务中心')))
  .fundHead(
    '资金使用\n（万元）',
    LB('资金来源'),
    BI('年初安排'),
    BA('调整后预算'),
    EX('实际支出'),
    RT('支出率'),
    WT('满分'),
    SC('自评分'),
    '备注',
  )
  .fund('total', '资金', '合计', 210, 210, 205.8, '98%', 10, 9.8, null)
  .fund('part', '资金', '省级涉农资金', 210, 210, 205.8, '98%', null, null, null)
  .row(
    '预期目标',
    w(3, g('expected', '建设示范园10个。')),
    '实现情况',
    w(4, g('actual', '建设示范园10个，展示9场。')),
  )
  .head(
    'annual',
    L1(),
    L2(),
    L3('指标名称'),
    TG('预期值'),
    AC('实现值'),
    WT('满分'),
    SC('自评分'),
    '等级',
    RS('未达标说明'),
  )
  .ind('产出指标', '数量指标', '建设标准化示范园', '≥10个', '10个', 10, 10, '优', null)
  .ind(
    '产出指标',
    '数量指标',
    '举办成果展示',
    '≥10场',
    '9场',
    10,
    bad('score/invalid', -1),
    '良',
    '台风取消1场，扣1分',
  )
  .ind('产出指标', '质量指标', '示范园验收合格率', '100%', bad('actual/missing', null), 10, 10, '优', null)
  .ind('产出指标', '时效指标', '示范园验收时间', '2024年11月底前', '2024年11月18日', 10, 10, '优', null)
  .ind('产出指标', '成本指标', '每个示范园补助', '≤20万元', '19.6万元', 10, 10, '优', null)
  .ind('效益指标', '经济效益指标', '示范园亩均增收', '≥1000元', '1085元', 15, 15, '优', null)
  .ind(
    '效益指标',
    '社会效益指标',
    '产业带动作用',
    '明显',
    '部分达成预期指标并具有一定效果',
    15,
    bad('score/band', 14.5),
    '优',
    '2家合作社退出',
  )
  .ind('满意度指标', '服务对象满意度指标', '果农满意度', '≥90%', '94%', 10, 10, '优', null)
  .row(w(5, '合计'), t('weight', 100), t('score', 88.3), null, null)
  .end()
  .tolerate('total/score', 'total/grade', 'score/quantitative');
const renhua = form({
  id: 'eighteenth-guangdong-renhua-citrus-wrong',
  about: '广东仁化：自家表头“预期值/实现值/满分/自评分”，得分-1，实现值空白得10分，“部分达成”得14.5/15',
  sheets: [citrus],
});

/** 浙江 景宁: from B3, notes above and signatures below, a small table of expenses under it; label 45 above rows of 50. */
const she = new Sheet('畲族文化', { at: 'B3', grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .row(w(8, '填报说明：①请如实填写；②得分保留两位小数；③附佐证材料，详见附件。'))
  .begin('project-self-evaluation')
  .row(w(8, title('景宁畲族自治县项目支出绩效自评表（2024年度）')))
  .row(
    '项目名称',
    w(3, f('projectName', '中国畲乡三月三活动')),
    '项目编码',
    w(3, f('projectCode', '331127240000000123')),
  )
  .row(
    '主管部门',
    w(3, f('department', '景宁县文化和广电旅游体育局')),
    '实施单位',
    w(3, f('implementingUnit', '景宁县文化馆')),
  )
  .fundHead(
    d(3, '资金情况（万元）'),
    LB(),
    BI('年初预算'),
    BA('全年预算'),
    EX('全年支出'),
    WT(),
    RT('预算执行率'),
    SC(),
  )
  .fund('total', '资金总额', 200, 200, 188, 10, '94%', bad('funds/score', 10))
  .fund('part', '其中：财政资金', 200, 200, 188, null, '94%', null)
  .row(
    '总体目标',
    w(3, g('expected', '办好三月三系列活动。')),
    '完成情况',
    w(3, g('actual', '举办活动31场。')),
  )
  .head('annual', L1(), L2(), L3(), TG('绩效目标值'), AC('完成值'), WT('权重'), SC('得分'), RS('偏差说明'))
  .ind(
    d(5, bad('weight/label', '产出指标（45分）')),
    d(2, '数量指标'),
    '举办系列活动',
    '≥30场',
    '31场',
    10,
    10,
    null,
  )
  .ind('参演队伍', '≥40支', '43支', 10, 10, null)
  .ind('质量指标', '演出节目合格率', '≥95%', '100%', 10, 10, null)
  .ind('时效指标', '开幕日期', '2024年4月11日', '2024年4月11日', 10, 10, null)
  .ind('成本指标', '每场活动成本', '≤6.5万元', '6.06万元', 10, 10, null)
  .ind(d(2, '效益指标（30分）'), '社会效益指标', '现场观众人次', '≥8万人次', '8.6万人次', 15, 15, null)
  .ind('可持续影响指标', '畲歌进校园机制', '建立', '建立', 15, 15, null)
  .ind('满意度指标（10分）', '服务对象满意度指标', '观众满意度', '≥90%', '96%', 10, 10, null)
  .row(w(5, '总分'), t('weight', 100), t('score', 100), null)
  .row(w(4, '单位负责人：蓝海燕（签章）'), w(4, '2025年3月20日'))
  .end()
  .gap()
  .row(w(8, '支出明细（万元）'))
  .row('序号', w(3, '用途'), '金额', w(3, '收款单位'))
  .row(1, w(3, '舞台搭建'), 96, w(3, '丽水某文化传播公司'))
  .row(2, w(3, '演职人员'), 92, w(3, '见附件'))
  .row(null, w(3, '合计'), 188, w(3, null))
  .tolerate('total/score');
const jingning = form({
  id: 'eighteenth-zhejiang-jingning-festival-wrong',
  about: '浙江景宁：从B3起，上有填报说明，下有签章和支出明细小表；产出标签45分而各行50，94%却得10分',
  sheets: [she],
});

export const east = [jingan, huoshan, renhua, jingning];
