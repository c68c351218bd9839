/** Lost merges, amounts as text, last year beside this year, and mistakes the others do not make. */
import { Sheet, bad, d, f, form, g, h, may, num, pct, t, title, w } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

/** 江苏: all merges were lost, amounts are text in yuan; clean. */
const lostSheet = new Sheet('Sheet1', { grid: [1, 1, 2, 1, 1, 1, 1, 2], merges: false })
  .begin('project-self-evaluation')
  .row(w(8, title('项目支出绩效自评表')))
  .row(w(8, '2024年度　　　　金额单位：元'))
  .row('项目名称', w(7, f('projectName', '公共文化场馆免费开放')))
  .row(
    '主管部门',
    w(3, f('department', '沛县文体广电和旅游局')),
    '实施单位',
    w(3, f('implementingUnit', '沛县文化馆')),
  )
  .fundHead(d(3, '项目资金'), LB(), BI(), BA(), EX(), WT(), RT(), SC())
  .fund('total', '年度资金总额', '1,250,000.00', '1,250,000.00', '1,225,000.00', '10', '98.00%', '9.8')
  .fund('part', '其中：财政拨款', '1,250,000.00', '1,250,000.00', '1,225,000.00', '—', '98.00%', '—')
  .row(
    '年度目标',
    w(3, g('expected', '全年免费开放300天，服务群众20万人次。')),
    '完成情况',
    w(3, g('actual', '全年免费开放310天，服务群众21.3万人次。')),
  )
  .head('annual', L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS())
  .ind(d(5, '产出指标'), d(2, '数量指标'), '免费开放天数', '不少于300天', '310天', '10', '10', null)
  .ind('公益培训场次', '大于等于90场', '94场', '10', '10', null)
  .ind('质量指标', '设施设备完好率', '不低于95%', '97%', '10', '10', null)
  .ind('时效指标', '活动按计划完成率', '100%', '100%', '10', '10', null)
  .ind('成本指标', '人均服务成本', '不超过6.5元', '5.75元', '10', '10', null)
  .ind(d(2, '效益指标'), '社会效益指标', '服务群众人次', '20万人次以上', '21.3万人次', '15', '15', null)
  .ind('可持续影响指标', '免费开放长效机制', '健全', '健全', '15', '15', null)
  .ind('满意度指标', '服务对象满意度指标', '群众满意度', '≧90%', '95%', '10', '10', null)
  .row(w(5, '总分'), t('weight', '100'), t('score', '99.8'), null)
  .end();
const lost = form({
  id: 'seventh-jiangsu-lost-merges',
  about: '江苏沛县：合并单元格全部丢失，数字都是文本，以元计；“不少于”“以上”“≧”各种写法，无错',
  sheets: [lostSheet],
  tolerated: ['field/amount-text'],
});

/** 吉林: 86.2% scored with 9, and it is explained why so little was spent. */
const dikeSheet = new Sheet('堤防', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, title('项目支出绩效自评表（2023年度）')))
  .row('项目名称', w(7, f('projectName', '堤防工程维修养护')))
  .row(
    '主管部门',
    w(3, f('department', '辉南县水利局')),
    '实施单位',
    w(3, f('implementingUnit', '辉南县堤防管理所')),
  )
  .fundHead(d(2, '项目资金\n（万元）'), LB(), BI(), BA(), EX(), RT(), WT(), SC())
  .fund('total', '年度资金总额', 43.2, 43.2, 37.24, pct(0.862, '0.0%'), 10, bad('funds/score', 9))
  .row('执行率偏低原因', w(7, '工程结算审减5.96万元，资金已收回财政。'))
  .row(
    '年度目标',
    w(3, g('expected', '维修养护堤防26公里。')),
    '完成情况',
    w(3, g('actual', '维修养护堤防26公里。')),
  )
  .head('annual', L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS())
  .ind(d(4, '产出指标'), '数量指标', '维修养护堤防长度', '26公里', '26公里', 20, 20, null)
  .ind('质量指标', '维修养护验收合格率', '100%', '100%', 10, 10, null)
  .ind('时效指标', '汛前维修按期完成率', '100%', '100%', 10, 10, null)
  .ind('成本指标', '每公里养护成本', '≤1.66万元', '1.43万元', 10, 10, null)
  .ind(d(2, '效益指标'), '社会效益指标', '保护耕地面积', '≥3.2万亩', '3.2万亩', 20, 20, null)
  .ind('可持续影响指标', '堤防管护制度', '健全', '健全', 10, 10, null)
  .ind('满意度指标', '服务对象满意度指标', '沿岸群众满意度', '≥90%', '94%', 10, 10, null)
  .row(w(5, '总分'), t('weight', 100), may('total/score', t('score', 99)), null)
  .end();
const dike = form({
  id: 'seventh-jilin-dike-wrong',
  about: '吉林辉南：执行率86.2%应得8.62而得9，执行率偏低原因另有一行',
  sheets: [dikeSheet],
});

/** 青海: the total of points says 95 where its rows make 100; a score above its points. */
const yakSheet = new Sheet('牦牛', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, title('2024年项目支出绩效自评表')))
  .row('项目名称', w(7, f('projectName', '牦牛良种补贴')))
  .row(
    '主管部门',
    w(3, f('department', '兴海县农牧和科技局')),
    '实施单位',
    w(3, f('implementingUnit', '兴海县畜牧兽医站')),
  )
  .fundHead(w(2, LB('资金（万元）')), BI(), BA(), EX(), WT(), RT(), SC())
  .fund('total', w(2, '年度资金总额'), 110, 110, 110, 10, 1, 10)
  .row(
    '年度目标',
    w(3, g('expected', '补贴种公牛500头。')),
    '完成情况',
    w(3, g('actual', '补贴种公牛500头。')),
  )
  .head('annual', L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS())
  .ind(d(4, '产出指标'), '数量指标', '补贴种公牛头数', '500头', '500头', 20, 20, null)
  .ind('质量指标', '种公牛鉴定合格率', '100%', '100%', 10, 10, null)
  .ind('时效指标', '补贴资金兑付及时率', '100%', '100%', 10, bad('score/exceeds-weight', 15), null)
  .ind('成本指标', '每头补贴标准', '≤2200元', '2200元', 10, 10, null)
  .ind(d(2, '效益指标'), '经济效益指标', '牛犊平均增重', '≥5公斤', '5.6公斤', 15, 15, null)
  .ind('可持续影响指标', '良种繁育体系', '完善', '完善', 15, 15, null)
  .ind('满意度指标', '服务对象满意度指标', '牧户满意度', '≥90%', '96%', 10, 10, null)
  .row(w(5, '总分'), bad('total/weight', t('weight', 95)), may('total/score', t('score', 100)), null)
  .end()
  .tolerate('weight/total');
const yak = form({
  id: 'seventh-qinghai-yak-wrong',
  about: '青海兴海：10分的行得15分；分值合计100写成95',
  sheets: [yakSheet],
});

/** 内蒙古: last year's target and actual beside this year's; clean. */
const twoYears = new Sheet('两年对比', { grid: [1, 1, 2, 1, 1, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(10, title('项目支出绩效自评表（2024年度）')))
  .row(
    '项目名称',
    w(4, f('projectName', '公共机构节能改造')),
    w(2, '项目起止时间'),
    w(3, '2023年1月—2024年12月'),
  )
  .row(
    '主管部门',
    w(4, f('department', '磴口县机关事务服务中心')),
    w(2, '实施单位'),
    w(3, f('implementingUnit', '磴口县机关事务服务中心')),
  )
  .fundHead(
    w(2, LB('预算执行（万元）')),
    w(2, BI('年初预算数')),
    w(2, BA('全年预算数')),
    EX('全年执行数'),
    RT('执行率'),
    WT('分值'),
    SC('得分'),
  )
  .fund('total', w(2, '年度资金总额'), w(2, 160), w(2, 160), 152, '95%', 10, 9.5)
  .fund('part', w(2, '其中：财政拨款'), w(2, 160), w(2, 160), 152, '95%', null, null)
  .row(
    '年度目标',
    w(4, g('expected', '改造办公楼8栋，综合能耗下降6%。')),
    '完成情况',
    w(4, g('actual', '改造办公楼8栋，综合能耗下降6.4%。')),
  )
  .head(
    'annual',
    d(2, L1()),
    d(2, L2()),
    d(2, L3()),
    w(2, '2023年'),
    w(2, '2024年'),
    d(2, WT()),
    d(2, SC()),
    d(2, RS()),
  )
  .more('指标值', '完成值', TG('指标值'), AC('完成值'))
  .ind(d(4, '产出指标'), '数量指标', '改造办公楼', '6栋', '6栋', '8栋', '8栋', 20, 20, null)
  .ind('质量指标', '改造工程合格率', '100%', '100%', '100%', '100%', 10, 10, null)
  .ind('时效指标', '改造任务按期完成率', '100%', '100%', '100%', '100%', 10, 10, null)
  .ind('成本指标', '每平方米改造成本', '≤130元', '126元', '≤130元', '128元', 10, 10, null)
  .ind(d(2, '效益指标'), '生态效益指标', '单位建筑面积能耗下降率', '≥5%', '5.2%', '≥6%', '6.4%', 20, 20, null)
  .ind('可持续影响指标', '节能管理制度', '建立', '建立', '健全', '健全', 10, 10, null)
  .ind('满意度指标', '服务对象满意度指标', '干部职工满意度', '≥90%', '91%', '≥90%', '93%', 10, 10, null)
  .row(w(7, '总分'), t('weight', 100), t('score', 99.5), null)
  .end();
const years = form({
  id: 'seventh-neimenggu-two-years',
  about: '内蒙古磴口：2023年与2024年的指标值、完成值左右并列，只评2024年，无错',
  sheets: [twoYears],
});

/** 宁夏: opened in December though October was due; the adjusted budget of the total is blank. */
const parkSheet = new Sheet('口袋公园', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, title('2023年度项目支出绩效自评表')))
  .row('项目名称', w(7, f('projectName', '口袋公园建设')))
  .row(
    '主管部门',
    w(3, f('department', '平罗县住房城乡建设和交通局')),
    '实施单位',
    w(3, f('implementingUnit', '平罗县园林绿化所')),
  )
  .fundHead(d(3, '资金\n（万元）'), LB(), BI(), BA(), EX(), WT(), RT(), SC())
  .fund('total', '年度资金总额', 310, bad('funds/missing', null), 310, 10, '100%', 10)
  .fund('part', '其中：财政拨款', 310, 310, 310, null, '100%', null)
  .row(
    '年度目标',
    w(3, g('expected', '建设口袋公园5处。')),
    '完成情况',
    w(3, g('actual', '建设口袋公园5处。')),
  )
  .head('annual', L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS())
  .ind(d(4, '产出指标'), '数量指标', '建设口袋公园', '5处', '5处', 20, 20, null)
  .ind('质量指标', '绿化苗木成活率', '≥95%', '96%', 10, 10, null)
  .ind('时效指标', '公园开放时间', '2023年10月31日前', bad('actual/late', '2023年12月20日'), 10, 10, null)
  .ind('成本指标', '每处公园造价', '≤62万元', '62万元', 10, 10, null)
  .ind(d(2, '效益指标'), '社会效益指标', '服务周边居民', '≥1.2万人', '1.26万人', 15, 15, null)
  .ind('生态效益指标', '新增绿地面积', '≥1.5公顷', '1.56公顷', 15, 15, null)
  .ind('满意度指标', '服务对象满意度指标', '居民满意度', '≥90%', '95%', 10, 10, null)
  .row(w(5, '总分'), t('weight', 100), t('score', num(100)), null)
  .end()
  .tolerate(
    'score/unmet-full',
    'score/reason-missing',
    'funds/parts-sum',
    'funds/rate',
    'funds/score',
    'funds/zero-budget',
  );
const park = form({
  id: 'seventh-ningxia-park-wrong',
  about: '宁夏平罗：年度资金总额的全年预算数空白；10月31日前开放，实际12月20日仍满分',
  sheets: [parkSheet],
});

/** 山西: the execution has no score, the goal no result. */
const wineSheet = new Sheet('自评', { grid: [1, 1, 2, 1, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('项目支出绩效自评表')))
  .row(w(9, '（2024年度）'))
  .row('项目名称', w(8, f('projectName', '葡萄酒产业展会推介')))
  .row(
    '主管部门',
    w(3, f('department', '乡宁县工业和信息化局')),
    '实施单位',
    w(4, f('implementingUnit', '乡宁县产业发展中心')),
  )
  .fundHead(w(2, LB('项目资金（万元）')), BI(), BA(), EX(), WT(), RT(), SC(), '备注')
  .fund('total', w(2, '年度资金总额'), 75, 75, 72, 10, '96%', bad('funds/score-missing', null), null)
  .row(
    '年度目标',
    w(3, g('expected', '组织企业参展5次。')),
    '完成情况',
    w(4, bad('goal/actual-missing', g('actual', null))),
  )
  .head('annual', L1(), L2(), L3(), TG(), h('unit', '计量单位'), AC(), WT(), SC(), RS())
  .ind(d(5, '产出指标'), d(2, '数量指标'), '组织企业参展', '≥5', '次', 5, 10, 10, null)
  .ind('参展企业数', '≥20', '家', 22, 10, 10, null)
  .ind('质量指标', '展品合格率', '100', '%', 100, 10, 10, null)
  .ind('时效指标', '参展任务按期完成率', '100', '%', 100, 10, 10, null)
  .ind('成本指标', '每次参展成本', '≤15', '万元', 14.4, 10, 10, null)
  .ind(d(2, '效益指标'), '经济效益指标', '展会签约金额', '≥800', '万元', 860, 20, 20, null)
  .ind('社会效益指标', '品牌影响力', '提升', null, '提升', 10, 10, null)
  .ind('满意度指标', '服务对象满意度指标', '参展企业满意度', '≥90', '%', 95, 10, 10, null)
  .row(w(6, '总分'), t('weight', 100), may('total/score', t('score', 99.6)), null)
  .end();
const wine = form({
  id: 'seventh-shanxi-wine-wrong',
  about: '山西乡宁：预算执行没有得分；年度目标的实际完成情况空白',
  sheets: [wineSheet],
});

/** 福建: the name of the project is blank, nobody asked whether people are satisfied. */
const bridgeSheet = new Sheet('绩效自评', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, title('项目支出绩效自评表')))
  .row(w(8, '（2024年度）'))
  .row('项目名称', w(7, bad('field/missing', f('projectName', null))))
  .row(
    '主管部门',
    w(3, f('department', '永春县公路事业发展中心')),
    '实施单位',
    w(3, f('implementingUnit', '永春县公路养护站')),
  )
  .fundHead(d(2, '项目资金\n（万元）'), LB(), BI(), BA(), EX(), WT(), RT(), SC())
  .fund('total', '年度资金总额', 225, 225, 225, 10, '100%', 10)
  .row(
    '年度目标',
    w(3, g('expected', '维修加固危旧桥梁9座。')),
    '完成情况',
    w(3, g('actual', '维修加固危旧桥梁9座。')),
  )
  .head('annual', L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS())
  .ind(d(4, '产出指标'), '数量指标', '维修加固桥梁', '9座', '9座', 20, 20, null)
  .ind('质量指标', '桥梁技术状况达标率', '100%', '100%', 20, 20, null)
  .ind('时效指标', '维修任务按期完成率', '100%', '100%', 10, 10, null)
  .ind('成本指标', '每座桥梁维修成本', '≤25万元', '25万元', 10, 10, null)
  .ind(d(2, '效益指标'), '社会效益指标', '桥梁安全责任事故', '0起', '0起', 15, 15, null)
  .ind('可持续影响指标', '桥梁养护工程师制度', '落实', '落实', 15, 15, null)
  .row(w(5, '总分'), t('weight', 100), t('score', 100), null)
  .end()
  .finding('indicator/level1-missing')
  .tolerate('weight/level1');
const bridge = form({
  id: 'seventh-fujian-bridge-wrong',
  about: '福建永春：项目名称空白；没有满意度指标',
  sheets: [bridgeSheet],
});

export const odds = [lost, dike, yak, years, park, wine, bridge];
