/** 福建: a table of completion rates, an archive, two transfers of 德化, one of 龙岩 over three districts, and 福州's old cars. */
import { Sheet, bad, d, f, form, g, h, m, may, num, t, title, w } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

/**
 * https://0477ly.com/newsdetail/news661681.html : 10万元 were to be put in and 0 were, nothing of 2 stations, 1700 for 500; all as
 * published. What benefits the station had is completed.
 */
const station = new Sheet('定量目标', { grid: [1, 1, 3, 1, 1, 1] })
  .begin('project-self-evaluation')
  .row(w(6, title('2023年度人才驿站补助资金项目绩效自评表')))
  .row('项目名称', w(5, f('projectName', '人才驿站补助资金')))
  .row('项目资金', w(5, '本项目累计安排资金10万元'))
  .row(w(6, '项目年度绩效目标（定量目标）'))
  .head(
    'annual',
    L1('评价内容'),
    L2(null),
    L3('绩效内容'),
    TG('绩效目标值'),
    AC('实际完成值'),
    h('completionRate', '累计完成率'),
  )
  .ind(d(2, '投入目标'), '时效目标', '人才驿站补助资金到位时间', '2023年12月前', '2023年12月前', '100%')
  .ind('成本目标', '项目资金投入', '10万元', may('actual/zero-cost', '0万元'), '0%')
  .ind(
    d(5, '产出目标'),
    d(3, '数量目标'),
    '当年获得宁德市级以上确认的人才驿站数量',
    '>=2个',
    may('score/reason-missing', '0个'),
    '0%',
  )
  .ind('当年人才驿站组织活动数量', '>=28次', may('score/over-completion', '40次'), '143%')
  .ind('每年人才驿站服务人次', '>=500人', may('score/over-completion', '1700人'), '340%')
  .ind(d(2, '质量目标'), '各类人才对我市人才政策的知晓率', '>=95%', '98%', '103%')
  .ind('人才驿站补助资金到位率', '>=100%', '100%', '100%')
  .ind('效益目标', '社会效益目标', '为人才解决实际困难', '>=20件', '23件', '115%')
  .ind('满意度目标', '服务对象满意度目标', '来访人才满意度', '>=90%', '96%', '107%')
  .end()
  .tolerate(
    'funds/missing',
    'goal/missing',
    'field/missing',
    'indicator/category',
    'indicator/parent',
    'indicator/input-as-output',
    'indicator/level2-missing',
    'layout/missing-column',
    'score/reason-missing',
  );
const ningde = form({
  id: 'twentyfirst-fujian-ningde-talent-station-published',
  about:
    '福建宁德所辖市 https://0477ly.com/newsdetail/news661681.html ：投入/产出/效益目标，“评价内容”一格表头下有两列，累计完成率列，没有分值；0个对>=2个、投入0万元照原文',
  sheets: [station],
});

/** http://www.xyvh.cn/wendang/22692751.html : 46万元 for five things of the archive of 福安; 9 of 12 is 7.5 of 10, not 9. */
const archive = new Sheet('自评表', { at: 'B2', grid: [1, 1, 2, 1, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('福安市财政支出项目绩效自评表')))
  .row(
    '项目名称',
    w(4, f('projectName', '档案专项业务经费')),
    w(2, '项目单位'),
    w(2, f('implementingUnit', '福安市档案馆')),
  )
  .fundHead(
    d(3, '资金情况（万元）'),
    LB('资金来源'),
    w(2, BA('全年预算')),
    EX('实际支出'),
    RT('支出率'),
    WT(),
    SC(),
    '说明',
  )
  .fund('total', '合计', w(2, 46), 46, '100%', 10, 10, null)
  .fund('part', '本级财政', w(2, 46), 46, '100%', null, null, null)
  .row(
    '年初目标',
    w(
      3,
      g(
        'expected',
        '提升福安档案管理水平，做好重大活动档案收集、国际档案日宣传、“三月三”畲族民俗节档案指导和精准扶贫档案建设。',
      ),
    ),
    '完成情况',
    w(4, g('actual', '五项工作全部完成，资金到位率100%，支出完成率100%。')),
  )
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    TG('目标值'),
    AC('完成值'),
    WT('权重'),
    SC('自评分'),
    w(2, RS('未完成原因')),
  )
  .ind(d(6, '产出目标'), d(3, '数量目标'), '重大活动档案收集场数', '≥4场', '4场', 10, 10, w(2, null))
  .ind('“6.9”国际档案日宣传场次', '≥2场', '2场', 10, 10, w(2, null))
  .ind(
    '精准扶贫档案建设指导场数',
    '≥12场',
    '9场',
    10,
    bad('score/quantitative', 9),
    w(2, '3个乡镇因防台风改在次年指导'),
  )
  .ind('质量目标', '档案整理合格率', '≥98%', '99%', 10, 10, w(2, null))
  .ind('时效目标', '年度归档完成时间', '6月底前', '6月20日', 10, 10, w(2, null))
  .ind('成本目标', '每卷数字化成本', '≤6元', '5.8元', 10, 10, w(2, null))
  .ind(d(2, '效益目标'), '社会效益目标', '查档接待人次', '≥3000人次', '3260人次', 10, 10, w(2, null))
  .ind('可持续影响目标', '库房安全事故', '0起', '0起', 10, 10, w(2, null))
  .ind('满意度目标', '服务对象满意度目标', '查档群众满意度', '≥95%', '98%', 10, 10, w(2, null))
  .row(w(5, '合计'), t('weight', 100), t('score', 99), w(2, null))
  .end()
  .tolerate('weight/level1');
const fuan = form({
  id: 'twentyfirst-fujian-fuan-archive-published-wrong',
  about:
    '福建福安档案馆 http://www.xyvh.cn/wendang/22692751.html （报告的数字）：46万元、五项工作，表从B2起，目标/完成/权重/自评分；9场对≥12场应得7.5分而写9分',
  sheets: [archive],
});

/**
 * 泉财建指〔2024〕43号 as 德化 passed it on (the index gives the text without an address): 306, 5, 5 and 15 make 331, a share of
 * 1763. The indicators are made up.
 */
const basin = new Sheet('附件2', { grid: [1, 1, 1, 2, 1, 1] })
  .begin('project-target')
  .row(w(6, '附件2'))
  .row(w(6, title('2024年省级重点流域生态保护补偿资金绩效目标表')))
  .row('专项名称', w(5, f('projectName', '省级重点流域生态保护补偿专项资金')))
  .row('市级主管部门', w(2, '泉州市生态环境局、财政局'), '补助区域', w(2, '德化县'))
  .row('县级主管部门', w(5, f('department', '德化县财政局、泉州市德化生态环境局')))
  .row(d(2, '资金情况\n（万元）'), w(3, m('total', 'label', '省级补助')), w(2, m('total', 'amount', 1763)))
  .row(w(3, m('part', 'label', '其中：本次下达')), w(2, m('part', 'amount', 331)))
  .row(
    '总体目标',
    w(5, g('expected', '推进城区水环境综合治理，清退闽江流域网箱养殖，国省控断面水质稳定达标。')),
  )
  .head('annual', d(8, '绩效指标'), L1(), L2(), L3(), w(2, TG('目标值')))
  .ind(d(4, '产出指标'), d(2, '数量指标'), '实施水环境综合治理工程', w(2, '≥1个'))
  .ind('完成网箱养殖清退的乡镇', w(2, '3个'))
  .ind('质量指标', '工程验收合格率', w(2, '100%'))
  .ind('时效指标', '资金下达时限', w(2, '30日内'))
  .ind(d(2, '效益指标'), '生态效益指标', '国省控断面Ⅰ—Ⅲ类水质比例', w(2, '100%'))
  .ind('可持续影响指标', '流域补偿机制', w(2, '持续完善'))
  .ind('满意度指标', '服务对象满意度指标', '公众对水环境满意度', w(2, '≥90%'))
  .end()
  .tolerate('indicator/category');
const allotment = new Sheet('附件1', { grid: [1, 2, 4, 1, 1] })
  .row(w(5, '附件1'))
  .row(w(5, '2024年第二批省级重点流域生态保护补偿资金安排情况表'))
  .row('序号', '项目单位', '项目名称', '补助金额（万元）', '备注')
  .row(1, '德化县城市管理局', '德化县城区水环境综合治理工程——截流管线与箱涵工程', 306, d(5, '本次下达'))
  .row(2, '春美乡人民政府', '闽江流域网箱养殖清退奖励资金', 5)
  .row(3, '汤头乡人民政府', '闽江流域网箱养殖清退奖励资金', 5)
  .row(4, '桂阳乡人民政府', '闽江流域网箱养殖清退奖励资金', 15)
  .row(w(3, '合计'), 331);
const dehuaBasin = form({
  id: 'twentyfirst-fujian-dehua-basin-target-published',
  about:
    '福建德化2024（公开，索引中无地址）：附件1是资金安排表（不是我们的），附件2绩效目标表，“其中：本次下达331”只是省级补助1763的一部分，无错',
  sheets: [allotment, basin],
});

/** http://www.dehua.gov.cn/zwgk/zfxxgkzl/bmzfxxgk/czj/fdzdgknr/202601/t20260106_3250409.htm : its annex 2; the indicators are completed. */
const seeds = new Sheet('附件2', { grid: [1, 1, 1, 2, 2, 1] })
  .begin('project-target')
  .row(w(6, '附件2'))
  .row(w(6, title('2025年农作物新品种展示示范专项资金绩效目标表')))
  .row(w(6, '（2025年度）'))
  .row(
    w(2, '项目名称'),
    w(2, f('projectName', '2025年特色现代农业发展专项资金（农作物新品种展示示范）')),
    '主管部门（单位）名称及部门预算编码',
    f('department', '422001-泉州市农业农村局'),
  )
  .row(
    w(2, d(3, '资金情况（万元）')),
    w(2, m('total', 'label', '资金总额：')),
    w(2, m('total', 'amount', 10)),
  )
  .row(w(2, m('part', 'label', '其中：财政拨款')), w(2, m('part', 'amount', 10)))
  .row(w(2, m('part', 'label', '其他资金')), w(2, m('part', 'amount', null)))
  .row(w(2, '总体目标'), w(4, g('expected', '在德化县开展水稻新品种展示示范，筛选推广优质品种。')))
  .head('annual', d(7, '绩效指标'), L1(), L2(), L3(), h('description', '指标解释'), TG('目标值'))
  .ind(d(4, '产出指标'), d(2, '数量指标'), '展示新品种数（个）', '反映展示品种的数量', '≥10')
  .ind('展示示范面积（亩）', '反映展示示范的规模', bad('indicator/target-missing', null))
  .ind('质量指标', '示范片测产合格率（%）', '反映示范片的质量', '≥95')
  .ind('时效指标', '观摩会完成时间', '反映工作及时情况', '2025年10月底前')
  .ind('效益指标', '社会效益指标', '带动农户数（户）', '反映带动作用', '≥60')
  .ind('满意度指标', '服务对象满意度指标', '农户满意度（%）', '反映农户的满意程度', '≥90')
  .end()
  .tolerate('indicator/unit-missing');
const dehuaSeeds = form({
  id: 'twentyfirst-fujian-dehua-seeds-target-published-wrong',
  about:
    '福建德化2025 http://www.dehua.gov.cn/zwgk/zfxxgkzl/bmzfxxgk/czj/fdzdgknr/202601/t20260106_3250409.htm ：单位写在指标名称的括号里，部门与编码同格；“展示示范面积”没有目标值（指标为补全）',
  sheets: [seeds],
});

/** http://xxgk.longyan.gov.cn/mzyzjsws/gkml/0400/202504/t20250416_2211806.htm : three districts; rows after the first are completed. */
const nations = new Sheet('绩效目标表', { grid: [1, 1, 1, 2, 2, 1, 1, 1] })
  .begin('project-target')
  .row(w(8, '附件2'))
  .row(w(8, title('专项转移支付绩效目标表')))
  .row(w(8, '（2025年度）'))
  .row(
    w(2, '部门（单位）名称'),
    w(2, f('department', '龙岩市民族与宗教事务局')),
    '部门预算编码',
    w(3, '230001'),
  )
  .row(w(2, '项目名称'), w(2, f('projectName', '民族发展专项资金')), '补助区域', w(3, '县（区）'))
  .row(
    w(2, d(3, '资金情况（万元）')),
    w(2, m('total', 'label', '资金总额：')),
    w(4, m('total', 'amount', 55)),
  )
  .row(w(2, m('part', 'label', '其中：财政拨款')), w(4, m('part', 'amount', 55)))
  .row(w(2, m('part', 'label', '其他资金')), w(4, m('part', 'amount', null)))
  .row(w(2, '总体目标'), w(6, g('expected', '促进民族乡村经济社会事业发展、铸牢中华民族共同体意识')))
  .head(
    'annual',
    d(7, '绩效\n指标'),
    d(2, L1('一级\n指标')),
    d(2, L2()),
    d(2, L3()),
    d(2, h('description', '指标解释')),
    w(3, '区域目标值'),
  )
  .more('新罗区', '上杭县', '漳平市')
  .ind(d(3, '产出\n指标'), '数量目标', '基础设施建设、民族文化项目数', '反映补助项目个数', 1, 3, 2)
  .ind('质量目标', '项目验收合格率', '反映项目质量', '≥95%', '≥95%', '≥95%')
  .ind('时效目标', '资金拨付及时率', '反映资金拨付情况', '100%', '100%', '100%')
  .ind('效益\n指标', '社会效益目标', '民族团结意识', '反映民族团结情况', '增强', '增强', '增强')
  .ind('满意度指标', '服务对象满意度目标', '少数民族群众满意度', '反映群众满意程度', '≥90%', '≥90%', '≥90%')
  .end()
  .tolerate('layout/missing-column', 'indicator/category');
const longyan = form({
  id: 'twentyfirst-fujian-longyan-nations-target-published',
  about:
    '福建龙岩2025 http://xxgk.longyan.gov.cn/mzyzjsws/gkml/0400/202504/t20250416_2211806.htm ：区域目标值分新罗、上杭、漳平三列，“数量目标”而非数量指标，无错',
  sheets: [nations],
});

/** http://www.solar-energy-info.com/zgfzzt/czzj/zxzj/201810/t20181025_2655675.htm : 5000 planned, 6027.6 paid to five districts. */
const cars = new Sheet('黄标车', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('福州市市级财政专项资金绩效自评表')))
  .row(w(9, '（2017年度）'))
  .row(
    '项目名称',
    w(3, f('projectName', '提前淘汰报废“黄标车”市级补助资金')),
    '主管部门',
    w(4, f('department', '福州市环境保护局')),
  )
  .fundHead(
    d(7, '项目资金\n（万元）'),
    w(2, LB()),
    BI('年初预算'),
    BA('实际核拨'),
    EX('实际支出'),
    WT(),
    RT('支出率'),
    SC(),
  )
  .fund('total', w(2, '合计'), 5000, num(6027.6), num(6027.6), 10, '100.00%', 10)
  .fund('part', w(2, '（1）鼓楼区'), null, num(1380), num(1380), null, null, null)
  .fund('part', w(2, '（2）台江区'), null, num(680), num(680), null, null, null)
  .fund('part', w(2, '（3）仓山区'), null, num(1880), num(1880), null, null, null)
  .fund('part', w(2, '（4）晋安区'), null, num(1760), num(1760), null, null, null)
  .fund('part', w(2, '（5）马尾区'), null, num(327.6), num(327.6), null, null, null)
  .row(
    '目标及完成',
    w(4, g('expected', '鼓励“黄标车”提前淘汰，促进机动车污染减排，改善市区环境空气质量。')),
    w(4, g('actual', '2017年度福州市提前淘汰报废黄标车5861辆，空气质量在74个环保重点城市中排名第五。')),
  )
  .head('annual', d(8, '绩效指标'), L1(), L2(), L3(), TG('预期值'), AC('实现值'), WT(), SC(), RS('差异说明'))
  .ind(d(4, '产出指标'), '数量指标', '提前淘汰报废黄标车', '≥5800辆', '5861辆', 20, 20, null)
  .ind('质量指标', '补助对象审核准确率', '100%', '100%', 10, 10, null)
  .ind('时效指标', '补助发放时限', '30个工作日内', '25个工作日', 10, 10, null)
  .ind('成本指标', '每辆车平均补助', '≤1.1万元', '1.03万元', 10, 10, null)
  .ind(d(2, '效益指标'), d(2, '生态效益指标'), 'PM2.5年均浓度', '≤27μg/m3', '27μg/m3', 15, 15, null)
  .ind('CO年均浓度', '≤1.0mg/m3', '0.9mg/m3', 15, 15, null)
  .ind('满意度指标', '服务对象满意度指标', '车主满意度', '≥90%', '92%', 10, 10, null)
  .row(w(5, '总分'), null, t('weight', 100), t('score', 100), null)
  .end()
  .tolerate('funds/over-budget', 'funds/budget-adjustment');
const fuzhou = form({
  id: 'twentyfirst-fujian-fuzhou-old-cars-published',
  about:
    '福建福州2017 http://www.solar-energy-info.com/zgfzzt/czzj/zxzj/201810/t20181025_2655675.htm （报告的数字）：年初5000、核拨6027.6，资金按五个城区列，年初列只有合计，单位μg/m3、mg/m3，无错',
  sheets: [cars],
});

export const fujian = [ningde, fuan, dehuaBasin, dehuaSeeds, longyan, fuzhou];
