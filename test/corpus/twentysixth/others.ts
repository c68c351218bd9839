/** Transfers of 锡林郭勒 and 盘山 by their published reports, a whole office of 新疆, and sheets of inspectors that are none of ours. */
import { Sheet, bad, d, f, form, g, h, num, t, title, w } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

/** https://rsj.xlgl.gov.cn/…/2023061414213527102/index.shtml : the budgets, 29675, 98.67%, both numbers of people as published; the rest completed. */
const pension = new Sheet('区域自评', { grid: [1, 1, 1, 2, 1, 1, 1, 2] })
  .begin('transfer-self-evaluation')
  .row(w(8, title('城乡居民基本养老保险补助资金区域绩效自评表')))
  .row(w(8, '（2022年度）'))
  .row(w(3, '转移支付名称'), w(5, f('projectName', '城乡居民基本养老保险补助经费')))
  .row(w(3, '中央主管部门'), w(5, '人力资源和社会保障部'))
  .row(
    w(3, '地方主管部门'),
    w(2, f('department', '锡林郭勒盟人力资源和社会保障局')),
    w(2, '资金使用单位'),
    f('implementingUnit', '锡林郭勒盟社会保险事业服务中心'),
  )
  .fundHead(
    w(2, d(7, '资金投入情况（万元）')),
    w(2, LB(null)),
    BA('全年预算数（A）'),
    EX('全年执行数（B）'),
    w(2, RT('预算执行率（B/A×100%）')),
  )
  .fund('total', w(2, '年度资金总额'), 30075, 29675, w(2, '98.67%'))
  .fund('part', w(2, '其中：中央补助资金'), 11375, 11375, w(2, '100.00%'))
  .fund('part', w(2, '自治区财政补助资金'), 3953, 3953, w(2, '100.00%'))
  .fund('part', w(2, '盟市财政补助资金'), 3261, 3261, w(2, '100.00%'))
  .fund('part', w(2, '旗县级财政资金'), 10935, 10535, w(2, '96.34%'))
  .fund('part', w(2, '其他资金（包括结转结余资金、利息收入）'), 551, 551, w(2, '100.00%'))
  .row(w(2, d(2, '总体目标完成情况')), w(3, '总体目标'), w(3, '全年实际完成情况'))
  .row(
    w(3, g('expected', '实现各级补贴资金足额拨付至专户，待遇按时足额发放，困难群体应代尽代。')),
    w(3, g('actual', '各级补贴资金拨付至专户，待遇按时足额发放，困难群体应代尽代。')),
  )
  .head(
    'annual',
    d(7, '绩效指标'),
    L1(),
    L2(),
    L3(),
    TG('指标值'),
    AC('全年实际完成值'),
    w(2, RS('未完成原因和改进措施')),
  )
  .ind(d(4, '产出指标'), d(2, '数量指标'), '养老金领取人数全年平均数', '101974人', '103119人', w(2, null))
  .ind('全年缴费人数', '216786人', '201201人', w(2, bad('score/reason-missing', null)))
  .ind('质量指标', '符合条件的城乡老年居民养老金发放率', '100%', '100%', w(2, null))
  .ind('时效指标', '养老金按时足额发放率', '100%', '100%', w(2, null))
  .ind('效益指标', '社会效益指标', '困难群体代缴率', '100%', '100%', w(2, null))
  .ind('满意度指标', '服务对象满意度指标', '参保对象满意度', '≥90%', '95%', w(2, null))
  .row('说明', w(7, '无'))
  .end()
  .tolerate('score/reason-missing', 'indicator/level2-missing');
const xilingol = form({
  id: 'twentysixth-neimenggu-xilingol-pension-transfer-published-wrong',
  about:
    '内蒙古锡林郭勒盟2022城乡居保补助 https://rsj.xlgl.gov.cn/rsj/zwgk/zfxxgk/fdzdgknr/tjxx/2023061414213527102/index.shtml （资金、执行率与人数照原文，表格重建）：五级资金；缴费人数201201对216786没有原因',
  sheets: [pension],
});

/** 盘山县2020年度中央财政水污染防治专项资金: 1807 in all, 850 from the centre, 680 paid (80%), 7 km of pipes, 1000 tons a day as published. */
const sewage = new Sheet('绩效自评表', { grid: [1, 1, 1, 2, 1, 1, 2] })
  .begin('transfer-self-evaluation')
  .row(w(7, title('中央对地方专项转移支付绩效目标自评表')))
  .row(w(7, '（2020年度）'))
  .row(w(2, '专项名称'), w(5, f('projectName', '水污染防治专项资金（盘山县石新镇污水处理厂项目）')))
  .row(w(2, '中央主管部门'), w(2, '生态环境部'), '项目总投资', w(2, '1807万元'))
  .row(
    w(2, '地方主管部门'),
    w(2, f('department', '盘锦市生态环境局盘山分局')),
    '实施单位',
    w(2, f('implementingUnit', '盘山县石新镇人民政府')),
  )
  .fundHead(
    w(2, d(2, '项目资金（万元）')),
    w(2, LB(null)),
    BA('全年预算数（A）'),
    EX('全年执行数（B）'),
    RT('执行率（B/A）'),
  )
  .fund('total', w(2, '年度中央财政资金总额'), 850, 680, '80%')
  .row(
    w(2, '年度总体目标'),
    w(2, g('expected', '新建污水处理厂一座，日处理1000吨，铺设污水收集管网7公里。')),
    '完成情况',
    w(2, g('actual', '污水处理厂主体在建，管网铺设5.6公里。')),
  )
  .head('annual', L1(), L2(), L3(), TG('年度指标值'), AC('全年完成值'), w(2, RS('未完成原因和改进措施')))
  .ind(
    d(4, '产出指标'),
    d(2, '数量指标'),
    '污水收集管网',
    '≥7公里',
    bad('actual/phrase', '已铺设'),
    w(2, '建设工期至2021年6月'),
  )
  .ind('开工建设污水处理厂', '1座', '1座', w(2, null))
  .ind('质量指标', '分项工程验收合格率', '100%', '100%', w(2, null))
  .ind('时效指标', '项目开工时间', '2020年9月底前', '2020年9月', w(2, null))
  .ind('效益指标', '生态效益指标', '设计日处理污水能力', '≥1000吨', '1000吨', w(2, null))
  .ind('满意度指标', '服务对象满意度指标', '群众满意度', '≥90%', '93%', w(2, null))
  .row(w(7, '注：专项资金余款170万元按工程进度于2021年拨付。'))
  .end()
  .tolerate(
    'funds/low-rate-unexplained',
    'score/reason-missing',
    'indicator/category',
    'indicator/level2-missing',
  );
const panshan = form({
  id: 'twentysixth-liaoning-panshan-sewage-transfer-published-wrong',
  about:
    '辽宁盘山2020水污染防治专项自评报告（850万元、680万元、80%、1807万元、7公里、1000吨照原文，表格重建）：项目总投资不属于年度资金；管网7公里的完成值只写“已铺设”',
  sheets: [sewage],
});

/** 新疆: three kinds of spending as tasks, tasks as first level of the goals; a score is missing. */
const whole = new Sheet('部门整体', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('overall-self-evaluation')
  .row(w(9, title('部门（单位）整体支出绩效自评表')))
  .row(w(9, '（2023年度）'))
  .row(w(2, '部门（单位）名称'), w(7, f('department', '额敏县气象服务与应急减灾中心')))
  .fundHead(
    w(2, d(4, '部门资金\n（万元）')),
    w(2, LB('资金来源')),
    BI('年初预算数'),
    BA('全年预算数'),
    EX('全年执行数'),
    RT('执行率'),
    SC('得分（10分）'),
  )
  .fund('total', w(2, '资金总额'), num(386), num(402), num(397.98), '99.00%', 9.9)
  .fund('part', w(2, '其中：本级安排'), num(386), num(386), num(381.98), '98.96%', null)
  .fund('part', w(2, '上级安排'), num(0), num(16), num(16), '100.00%', null)
  .row(
    w(2, '年度绩效目标'),
    w(3, g('expected', '发布气象预警200期，维护自动站36个，开展人工增雨防雹作业。')),
    w(4, g('actual', '发布气象预警214期，维护自动站36个，作业62点次。')),
  )
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    TG('计划值'),
    AC('实际完成值'),
    w(2, h('scoringText', '赋分规则')),
    WT('权重'),
    SC('得分'),
  )
  .ind(d(5, '履职效能'), d(2, '数量指标'), '发布气象预警', '≥200期', '214期', w(2, '按完成比例赋分'), 20, 20)
  .ind('维护自动站', '36个', '36个', w(2, '按完成比例赋分'), 15, 15)
  .ind('数量指标', '人工影响天气作业', '≥60点次', '62点次', w(2, '按完成比例赋分'), 10, 10)
  .ind(
    '质量指标',
    '自动站数据可用率',
    '≥98%',
    '99.1%',
    w(2, '按完成比例赋分'),
    10,
    bad('score/missing', null),
  )
  .ind('时效指标', '预警发布时间', '≤10分钟', '7分钟', w(2, '满足时限得满分'), 10, 10)
  .ind('社会效应', '社会效益指标', '冰雹灾害受灾面积占比', '≤3%', '1.6%', w(2, '满足条件得满分'), 15, 15)
  .ind('满意度', '满意度指标', '种植户满意度', '≥90%', '94%', w(2, '满意度赋分'), 10, 10)
  .row(w(7, '总分'), t('weight', 100), t('score', 89.9))
  .end()
  .tolerate(
    'weight/level1',
    'indicator/level1-missing',
    'indicator/level2-missing',
    'indicator/parent',
    'indicator/category',
    'layout/missing-column',
    'total/score',
  );
const emin = form({
  id: 'twentysixth-xinjiang-emin-weather-overall-wrong',
  about:
    '新疆额敏2023（自治区整体支出表样，数字编写）：本级安排与上级安排，得分（10分）没有分值列，赋分规则夹在完成值与权重之间；“自动站数据可用率”没有得分',
  sheets: [whole],
});

/** The finance bureau's review of goals and an inspector's table with the data collected: strangers, with 得分 and 指标值. */
const review = new Sheet('绩效目标审核表', { grid: [1, 2, 4, 1, 1, 2] })
  .row(w(6, '2024年度项目绩效目标审核表'))
  .row('审核部门：', w(2, '分宜县财政局绩效股'), '项目名称', w(2, '钢铁小镇路灯改造'))
  .row('序号', '审核内容', '审核要点', '分值', '得分', '审核意见')
  .row(1, '完整性审核', '绩效目标内容是否完整，产出、效益、满意度指标是否齐全', 20, 18, '缺生态效益')
  .row(2, '相关性审核', '绩效目标与部门职能、指标值与资金是否相关', 30, 28, null)
  .row(3, '适当性审核', '指标值是否合理，预算规模与绩效目标是否匹配', 30, 25, '指标值偏低')
  .row(4, '可行性审核', '实施方案、资金支出计划是否可行', 20, 20, null)
  .row(w(3, '总分'), 100, 91, '良')
  .row('审核结论', w(5, '□优  ☑良  □中  □差'));
const collected = new Sheet('采集数据', { grid: [1, 1, 2, 1, 1, 3, 1, 2] })
  .row(w(8, '钢铁小镇路灯改造项目绩效评价表（评价组用）'))
  .row('一级指标', '二级指标', '三级指标', '分值', '采集数据', '数据来源及佐证', '评价得分', '扣分理由')
  .row(d(2, '过程'), '资金管理', '预算执行率', 10, '92%', '国库支付系统', 9.2, '执行率92%')
  .row('组织实施', '制度执行', 10, '合规', '合同、验收单', 10, null)
  .row('产出', '产出数量', '更换LED路灯', 40, '860盏', '现场清点', 40, null)
  .row('效益', '生态效益', '节电率', 40, '55%', '供电局电费单', 38, '目标58%')
  .row(w(3, '合计'), 100, null, null, 97.2, null);
const fenyi = form({
  id: 'twentysixth-jiangxi-fenyi-reviewers',
  about:
    '江西分宜2024：绩效目标审核表（审核要点、得分、等次）与评价组的评价表（采集数据、数据来源、评价得分），都不是本系统的表',
  sheets: [review, collected],
});

export const others = [xilingol, panshan, emin, fenyi];
