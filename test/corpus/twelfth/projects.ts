/** Project self-evaluations: 广东, 浙江, 江苏, 山东, 河南. */
import { Sheet, bad, d, f, form, g, h, pct, t, title, w, wd } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

/** 广东: every level has its own 权重 column; only the third is a row's points; clean. */
const school = new Sheet('绩效自评', { grid: [1, 1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(10, '附件2-1'))
  .row(w(10, title('省级财政资金项目支出绩效自评表')))
  .row(w(6, '填报单位：连山壮族瑶族自治县教育局'), w(4, '金额单位：万元'))
  .row(
    w(2, '项目名称'),
    w(3, f('projectName', '农村义务教育校舍维修改造')),
    '评价年度',
    w(4, f('year', '2024')),
  )
  .row(
    w(2, '主管部门'),
    w(3, f('department', '广东省教育厅')),
    '用款单位',
    w(4, f('implementingUnit', '连山壮族瑶族自治县教育局')),
  )
  .fundHead(
    w(2, LB('资金来源')),
    w(2, BI('年初预算')),
    BA('调整后预算（A）'),
    w(2, EX('实际支出（B）')),
    RT('支出率（B/A）'),
    SC('得分（满分10分）'),
    '备注',
  )
  .fund('total', w(2, '资金总额'), w(2, 86), 92, w(2, 89.7), '97.5%', 9.75, '2.3万元质保金未到付款期')
  .fund('part', w(2, '其中：省级财政资金'), w(2, 60), 60, w(2, 60), '100%', null, null)
  .fund('part', w(2, '市县财政资金'), w(2, 26), 32, w(2, 29.7), '92.81%', null, null)
  .row(
    w(2, '预期目标'),
    w(3, g('expected', '维修6所学校校舍5200平方米，消除C级危房。')),
    '实际完成情况',
    w(4, g('actual', '6所学校校舍维修5346平方米，全部投入使用。')),
  )
  .head(
    'annual',
    L1(),
    '一级权重（%）',
    L2(),
    '二级权重（%）',
    L3(),
    WT('三级权重（%）'),
    TG('预期实现值'),
    AC('实际实现值'),
    SC('自评得分'),
    RS('未达标原因及改进措施'),
  )
  .ind(
    d(5, '产出指标'),
    d(5, 50),
    d(2, '数量指标'),
    d(2, 20),
    '维修校舍面积',
    12,
    '≥5200平方米',
    '5346平方米',
    12,
    null,
  )
  .ind('维修学校数', 8, '6所', '6所', 8, null)
  .ind('质量指标', 10, '工程验收合格率', 10, '100%', '100%', 10, null)
  .ind('时效指标', 10, '维修完工时间', 10, '2024年8月31日前', '2024年8月26日', 10, null)
  .ind('成本指标', 10, '每平方米维修成本', 10, '≤180元', '167.79元', 10, null)
  .ind(
    d(2, '效益指标'),
    d(2, 30),
    '社会效益指标',
    20,
    '受益师生人数',
    20,
    '≥4100人',
    '4038人',
    19.7,
    '秋季学期62名学生随迁转出，已调整2025年目标',
  )
  .ind('可持续影响指标', 10, '维修后校舍安全使用年限', 10, '≥10年', '10年', 10, null)
  .ind('满意度指标', 10, '服务对象满意度指标', 10, '师生满意度', 10, '≥92%', '95.4%', 10, null)
  .row(w(5, '合计（含预算执行10分）'), t('weight', 100), w(2, null), t('score', 99.45), null)
  .end();
const guangdong = form({
  id: 'twelfth-guangdong-school',
  about: '广东：一、二、三级指标各有权重列，支出率得分10分，4038/4100得19.70有原因，无错',
  sheets: [school],
});

/** 浙江: total in the title row; unit, operator, value; score before points; rate and total wrong. */
const harbour = new Sheet('嵊泗渔港', { grid: [1, 1, 2, 1, 1, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(7, title('2024年度预算项目绩效自评表')), w(2, '自评总分'), bad('total/score', t('score', 96)))
  .row(
    w(2, '预算项目名称'),
    w(4, f('projectName', '中心渔港环境整治')),
    w(2, '项目编码'),
    w(2, f('projectCode', '330922240000000001287')),
  )
  .row(
    w(2, '主管部门'),
    w(4, f('department', '嵊泗县海洋与渔业局')),
    w(2, '项目单位'),
    w(2, f('implementingUnit', '嵊泗县渔港管理站')),
  )
  .row(w(10, '单位：万元'))
  .fundHead(
    w(3, LB('资金来源')),
    BI('年初预算'),
    BA('调整预算数(A)'),
    EX('执行数(B)'),
    RT('预算执行率(B/A)'),
    SC('执行率得分'),
    WT('执行率权重'),
    '备注',
  )
  .fund(
    'total',
    w(3, '总额'),
    320,
    320,
    291.2,
    bad('funds/rate', pct(0.96, '0.00%')),
    9.1,
    10,
    '监理费尾款待审计后支付',
  )
  .fund('part', w(3, '县级财政资金'), 200, 200, 178.4, pct(0.892, '0.00%'), null, null, '监理费尾款')
  .fund('part', w(3, '省补助资金'), 120, 120, 112.8, pct(0.94, '0.00%'), null, null, null)
  .row(w(2, '年度绩效目标'), w(8, g('expected', '清淤4.2万立方米，新增垃圾收集点12个，港池水质稳定达标。')))
  .row(w(2, '目标完成情况'), w(8, g('actual', '清淤4.315万立方米，新增垃圾收集点12个，港池水质优良312天。')))
  .gap()
  .head(
    'annual',
    L1('一级绩效指标'),
    L2('二级绩效指标'),
    L3('明细指标内容'),
    h('unit', '计量单位'),
    h('operator', '计算符号'),
    TG('目标值'),
    AC('完成值'),
    SC('实际得分'),
    WT('权重'),
    RS('偏差原因及改进措施'),
  )
  .ind(d(2, '成本指标'), '经济成本指标', '清淤综合单价', '元/立方米', '≤', 38, 36.5, 10, 10, null)
  .ind(
    '生态环境成本指标',
    '施工期水质超标天数',
    '天',
    '≤',
    3,
    5,
    6,
    10,
    '9月台风过境后悬浮物连续两日超标，已加设防污帘',
  )
  .ind(d(4, '产出指标'), d(2, '数量指标'), '港池清淤量', '立方米', '≥', 42000, 43150, 10, 10, null)
  .ind('新增垃圾收集点', '个', '＝', 12, 12, 10, 10, null)
  .ind('质量指标', '清淤断面检测合格率', '%', '≥', 95, 97.2, 10, 10, null)
  .ind('时效指标', '工程完工月份', '月', '≤', 10, 10, 10, 10, null)
  .ind(d(2, '效益指标'), '生态效益指标', '港池水质优良天数', '天', '≥', 300, 312, 10, 10, null)
  .ind('社会效益指标', '全年靠泊渔船', '艘次', '≥', 2600, 2574, 9.9, 10, '外省籍渔船靠泊减少')
  .ind('满意度指标', '服务对象满意度指标', '渔民满意度', '%', '≥', 90, 93, 10, 10, null)
  .end();
const zhejiang = form({
  id: 'twelfth-zhejiang-harbour-wrong',
  about: '浙江：总分写在标题行，计量单位、计算符号、目标值三列，得分在权重前；执行率91%写96%，总分应为95',
  sheets: [harbour],
});

/** 江苏: no level columns; points before the target; a score above its points. */
const river = new Sheet('自评', { at: 'B2', grid: [1, 3, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(7, title('泗洪县县级财政专项资金绩效自评表（2024年度）')))
  .row(
    '项目名称',
    w(2, f('projectName', '农村河道生态修复')),
    '主管部门',
    w(3, f('department', '泗洪县水利局')),
  )
  .row('实施单位', w(2, f('implementingUnit', '泗洪县河湖长制服务中心')), '金额单位', w(3, '万元'))
  .fundHead(w(2, LB('预算执行')), BA('全年预算数'), EX('全年执行数'), RT('执行率'), WT('分值'), SC('得分'))
  .fund('total', w(2, '年度资金总额'), 150, 150, '100%', 10, 10)
  .row(
    '年度目标',
    w(2, g('expected', '修复农村河道18.5公里。')),
    '完成情况',
    w(3, g('actual', '修复农村河道18.5公里，11月18日完工。')),
  )
  .head('annual', '序号', L3('绩效指标'), WT('分值'), TG('目标值'), AC('完成值'), SC('得分'), RS('差异说明'))
  .ind(1, '修复河道长度', 20, '≥18.5公里', '18.5公里', 20, null)
  .ind(2, '断面水质达标率', 15, '≥90%', '91.7%', 15, null)
  .ind(3, '修复工程完工时间', 10, '2024年11月30日前', '2024年11月18日', 10, null)
  .ind(4, '每公里修复成本', 15, '≤8.2万元', '8.11万元', 15, null)
  .ind(5, '受益行政村', 10, '≥9个', '9个', bad('score/exceeds-weight', 11), null)
  .ind(6, '岸坡植被覆盖率', 10, '≥85%', '80.3%', 9.45, '7月强降雨冲毁草皮1.1公里，2025年春季补植')
  .ind(7, '沿河居民满意度', 10, '≥90%', '92%', 10, null)
  .row(w(2, '合计'), t('weight', 100), w(2, null), t('score', 100.45), null)
  .end()
  .tolerate('indicator/level1-missing', 'indicator/level2-missing', 'total/score');
const jiangsu = form({
  id: 'twelfth-jiangsu-river-wrong',
  about: '江苏：没有一二级指标列，只有序号和绩效指标，分值在目标值前；10分的行得11分',
  sheets: [river],
});

/** 山东: points in the labels, one score for a whole category; grade beside the total; clean. */
const apples = new Sheet('苹果品牌', { grid: [1, 1, 2, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(7, title('项目支出绩效单位自评表')))
  .row(w(4, '（2023年度）'), w(3, '单位：万元'))
  .row('项目名称', w(6, f('projectName', '苹果区域公用品牌推广')))
  .row(
    '主管部门',
    w(3, f('department', '沂源县农业农村局')),
    '实施单位',
    w(2, f('implementingUnit', '沂源县果业发展中心')),
  )
  .fundHead(
    w(2, LB('预算执行情况（10分）')),
    BI('年初预算数'),
    BA('调整预算数'),
    EX('预算执行数'),
    RT('预算执行率'),
    SC('得分（10分×执行率）'),
  )
  .fund('total', w(2, '年度财政资金总额'), 250, 250, 240, '96.00%', 9.6)
  .row(
    '年度目标',
    w(3, g('expected', '举办产销对接活动8场，带动120人就业。')),
    '完成情况',
    w(2, g('actual', '举办产销对接活动8场，带动117人就业。')),
  )
  .head('annual', L1(), L2(), L3(), TG('年初目标值'), AC('全年实际值'), SC('自评得分'), RS('未完成原因'))
  .ind(d(4, '产出指标（40分）'), d(2, '数量指标'), '举办产销对接活动', '8场', '8场', d(4, 40), d(4, null))
  .ind('投放高铁广告站点', '≥15个', '16个')
  .ind('质量指标', '授权用标企业合规率', '≥95%', '100%')
  .ind('时效指标', '推广活动完成时间', '12月15日前', '12月8日')
  .ind(
    d(2, '成本指标（20分）'),
    d(2, '经济成本指标'),
    '单场活动平均费用',
    '≤12万元',
    '11.6万元',
    d(2, 20),
    d(2, null),
  )
  .ind('单站点年广告费', '≤9万元', '8.7万元')
  .ind(
    d(2, '效益指标（20分）'),
    '经济效益指标',
    '合作社苹果销售额',
    '≥1.8亿元',
    '1.83亿元',
    d(2, 19.5),
    d(2, '2家加工企业检修停产，少招3人'),
  )
  .ind('社会效益指标', '带动就业', '≥120人', '117人')
  .ind('满意度指标（10分）', '服务对象满意度指标', '果农满意度', '≥90%', '94%', 10, null)
  .row(w(5, '总分'), t('score', 99.1), t('grade', '优'))
  .end();
const shandong = form({
  id: 'twelfth-shandong-apples',
  about: '山东：分值写在一级指标里，得分按一级指标合并，等级在总分旁，无错',
  sheets: [apples],
});

/** 河南: pasted from Word over 24 columns, the merges lost; one miss with all points. */
const grain = new Sheet('Sheet1', { grid: [2, 3, 4, 3, 3, 2, 3, 4], merges: false })
  .begin('project-self-evaluation')
  .row(w(8, '附件4'))
  .row(w(8, title('项目支出绩效自评表')))
  .row(w(8, '（2023年度）'))
  .row(w(2, '项目名称'), w(6, f('projectName', '种粮农民一次性补贴')))
  .row(
    w(2, '主管部门'),
    w(2, f('department', '固始县农业农村局')),
    '实施单位',
    w(3, f('implementingUnit', '固始县农业农村局')),
  )
  .fundHead(
    wd(2, 3, '项目资金\n（万元）'),
    LB(),
    BI(),
    BA('全年预算数'),
    EX('全年\n执行数'),
    w(1, RT('执行率')),
    SC(),
  )
  .fund('total', '年度资金总额', 176.4, 176.4, 176.4, '100%', 10)
  .fund('part', '其中：财政拨款', 176.4, 176.4, 176.4, '100%', '—')
  .row(d(2, '年度总\n体目标'), w(3, '预期目标'), w(4, '实际完成情况'))
  .row(
    w(3, g('expected', '向2.1万户种粮农户发放补贴，播种面积稳定在12.6万亩。')),
    w(4, g('actual', '向21360户发放补贴，播种面积12.6万亩。')),
  )
  .head(
    'annual',
    L1('一级\n指标'),
    L2('二级\n指标'),
    L3(),
    TG('年度\n指标值'),
    AC('实际\n完成值'),
    WT(),
    SC(),
    RS(),
  )
  .ind(d(4, '产出指标'), '数量指标', '发放补贴农户数', '≥21000户', '21360户', 15, 15, null)
  .ind('质量指标', '补贴对象准确率', '100%', '99.1%', 10, bad('score/unmet-full', 10), null)
  .ind('时效指标', '补贴发放完成时间', '2023、12、31', '2023、12、20', 10, 10, null)
  .ind('成本指标', '亩均补贴标准', '≤14元', '14元', 15, 15, null)
  .ind(d(2, '效益指标'), '经济效益指标', '户均增加收入', '≥80元', '82.58元', 15, 15, null)
  .ind('社会效益指标', '稳定粮食播种面积', '≥12.6万亩', '12.6万亩', 15, 15, null)
  .ind('满意度指标', '服务对象\n满意度指标', '种粮农户满意度', '≥90％', '93％', 10, 10, null)
  .row(w(5, '总分'), t('weight', 100), t('score', 100), null)
  .end()
  .tolerate('score/reason-missing');
const henan = form({
  id: 'twelfth-henan-grain-lost-merges-wrong',
  about: '河南：Word粘贴24列，合并全部丢失，日期写作2023、12、31；准确率99.1%未达100%仍满分',
  sheets: [grain],
});

export const projects = [guangdong, zhejiang, jiangsu, shandong, henan];
