/** 湖南: the 政协 of 南县, and two reports of 岳阳 that are one long form each. */
import { Sheet, bad, d, f, form, g, m, may, t, title, w } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

/** http://www.hnnxzx.com/a/webbase/div-css/2022/0415/1230.html : 434.89 + 77.4 + 286.83 = 799.12; 32 of 35 is not 94.12%. */
const base = new Sheet('基础数据', { grid: [2, 1, 1, 1] })
  .begin('base-data')
  .row(w(4, '附件1'))
  .row(w(4, title('2021年度部门整体支出绩效评价基础数据表')))
  .row(d(2, '财政供养人员情况（人）'), '编制数', '2021年实际在职人数', '控制率')
  .row(f('establishment', 35), f('onPost', 32), bad('base/control-rate', f('controlRate', '94.12%')))
  .row('经费控制情况（万元）', '2020年决算数', '2021年预算数', '2021年决算数')
  .row('三公经费', 9.6, 9, 8.2)
  .row('   1、公务用车购置和维护经费', 5.1, 5, 4.6)
  .row('      其中：公车购置', 0, 0, 0)
  .row('            公车运行维护', 5.1, 5, 4.6)
  .row('   2、出国经费', 0, 0, 0)
  .row('   3、公务接待', 4.5, 4, 3.6)
  .row('项目支出：', 214.6, 286.83, 286.83)
  .row('   1、业务工作专项', 209.6, 281.83, 281.83)
  .row('   2、运行维护专项', 5, 5, 5)
  .row('公用经费', 74.2, 77.4, 77.4)
  .row('   其中：办公经费', 21.5, 22, 22)
  .row('         水费、电费、差旅费', 31.2, 33.4, 33.4)
  .row('         会议费、培训费', 21.5, 22, 22)
  .row('政府采购金额', '——', 12, 11.6)
  .row('部门基本支出预算调整', '——', 0, 0)
  .row(d(2, '楼堂馆所控制情况\n（2021年完工项目）'), '批复规模（㎡）', '实际规模（㎡）', '规模控制率')
  .row('无', '无', '无')
  .row('厉行节约保障措施', w(3, '严格公务接待审批，会议一律在机关会议室召开。'))
  .end();
const whole = new Sheet('整体自评', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('overall-self-evaluation')
  .row(w(9, '附件2'))
  .row(w(9, title('2021年度部门整体支出绩效自评表')))
  .row(w(2, '县级预算部门名称'), w(7, f('department', '政协南县委员会办公室')))
  .fundHead(
    d(5, '年度预算申请（万元）'),
    w(2, LB()),
    BI('年初预算数'),
    BA('全年预算数'),
    EX('全年执行数'),
    WT(),
    RT('执行率'),
    SC(),
  )
  .fund('total', w(2, '年度资金总额'), 610.5, 799.12, 799.12, 10, '100%', 10)
  .row(w(5, '按收入性质分：799.12'), w(3, '按支出性质分：799.12'))
  .row(w(5, '其中：一般公共预算：792.22'), w(3, '其中：基本支出：512.29'))
  .row(w(5, '      上年结转：6.9'), w(3, '      项目支出：286.83'))
  .row(d(2, '年度总体目标'), w(4, '预期目标'), w(4, '实际完成情况'))
  .row(
    w(4, g('expected', '履行政治协商、民主监督、参政议政三大职能，开好全会，办好提案。')),
    w(4, g('actual', '召开全会1次，立案提案112件，调研视察9次。')),
  )
  .head(
    'annual',
    d(9, '绩效指标'),
    L1(),
    L2(),
    L3(),
    TG('年度\n指标值'),
    AC('实际\n完成值'),
    WT(),
    SC(),
    RS(),
  )
  .ind(d(5, '产出指标\n（50分）'), d(2, '数量指标'), '立案提案', '≥100件', '112件', 15, 15, null)
  .ind('调研视察', '≥8次', '9次', 10, 10, null)
  .ind('质量指标', '提案办复率', '100%', '100%', 10, 10, null)
  .ind('时效指标', '提案办复时间', '2021年9月底前', '2021年9月18日', 10, 10, null)
  .ind('成本指标', '委员活动经费', '≤36.3万元', '36.3万元', 5, 5, null)
  .ind(d(2, '效益指标\n（30分）'), '社会效益指标', '提案所提建议采纳数', '≥60条', '66条', 20, 20, null)
  .ind('可持续影响指标', '协商议政制度', '健全', '健全', 10, 10, null)
  .ind('满意度指标\n（10分）', '服务对象满意度指标', '委员满意度', '≥95%', '97%', 10, 10, null)
  .row(w(6, '总分'), t('weight', 100), t('score', 100), null)
  .end();
const nanxian = form({
  id: 'twentyfirst-hunan-nanxian-committee-published-wrong',
  about:
    '湖南南县政协 http://www.hnnxzx.com/a/webbase/div-css/2022/0415/1230.html （报告的数字）：792.22加结转6.9等于799.12；基础数据表32/35应为91.43%而写94.12%',
  sheets: [base, whole],
  tolerated: [
    'base/anomaly',
    'cross/projects-sum',
    'cross/amount',
    'cost/equals-budget',
    'funds/budget-adjustment',
  ],
});

/** https://yylq.gov.cn/21487/21535/21748/21762/22015/content_1975617.html : the parts after 总体运行情况 follow 岳阳's form. */
const hall = new Sheet('自评报告', { grid: [1, 1, 2, 1, 1, 2] })
  .begin('overall-self-evaluation')
  .row(w(6, '附件2-1'))
  .row(w(6, title('岳阳楼区2021年度部门（单位）整体支出绩效评价自评报告')))
  .row(w(2, '部门（单位）名称'), w(4, f('department', '岳阳市岳阳楼区文化馆')))
  .row(w(2, '预 算 编 码'), w(4, '601002'))
  .row(w(6, '一、部门（单位）基本概况'))
  .row('联系人', w(2, '张红梅'), '联络电话', w(2, '07308699916'))
  .row('人员编制', w(2, 16), '实有人数', w(2, 14))
  .row(
    '职能职责概述',
    w(
      5,
      '岳阳楼区文化馆是岳阳楼区人民政府设立的公益性文化事业机构，是向社会免费开放、为群众提供公共文化服务的重要场所之一。',
    ),
  )
  .row(
    '年度主要\n工作内容',
    w(
      5,
      '1.完成全年度公益培训20场。2.公共文化场馆实行全年免费开放。4、完成送文化下乡20场次、组织开展大型群众文化活动4场次。',
    ),
  )
  .row(w(6, '二、部门（单位）收支情况（万元）'))
  .row('机构名称', '支出合计', '基本支出', '项目支出', '当年结余', '备注')
  .row('岳阳楼区文化馆', 286.4, 204.4, 82, 0, null)
  .row(w(6, '三、部门（单位）整体支出绩效自评情况'))
  .row(d(2, '绩效定性目标及实施计划完成情况'), w(3, '预期目标'), w(2, '实际完成'))
  .row(
    w(3, g('expected', '全年免费开放，完成公益培训、送戏下乡和群众文化活动。')),
    w(2, g('actual', '“送戏下乡”20场、歌咏比赛活动4场，服务人次5000余人。')),
  )
  .head(
    'annual',
    L1('评价内容'),
    L2('指标类别'),
    L3('绩效指标'),
    TG('绩效目标值'),
    AC('完成情况'),
    RS('未完成原因'),
  )
  .ind(d(5, '产出目标'), d(3, '数量指标'), '公益培训', '20场', '20场', null)
  .ind('送文化下乡', '20场次', '20场次', null)
  .ind('大型群众文化活动', '4场次', '4场次', null)
  .ind('质量指标', '汇演节目获奖', '≥1个', '2个', null)
  .ind('时效指标', '演出任务完成时间', '2021年12月底前', '2021年11月30日', null)
  .ind('效益目标', '社会效益', '服务群众人次', '≥5000人次', '5600人次', null)
  .ind('满意度目标', '社会公众满意度', '群众满意度', '≥90%', bad('actual/ratio-over-100', '108%'), null)
  .row(w(6, '四、评价人员：略'))
  .end()
  .tolerate(
    'funds/missing',
    'layout/missing-column',
    'field/missing',
    'indicator/parent',
    'score/reason-missing',
  );
const yueyanglou = form({
  id: 'twentyfirst-hunan-yueyanglou-hall-overall-published-wrong',
  about:
    '湖南岳阳楼区文化馆 https://yylq.gov.cn/21487/21535/21748/21762/22015/content_1975617.html ：报告式表格，概况、收支、自评三段，没有分值；满意度108%（后半按岳阳表样补全）',
  sheets: [hall],
});

/** http://jhkq666.cn/37584/38146/38295/content_1850903.html : "7,00.0,77" is how the office typed it; the quantities are made up. */
const roads = new Sheet('农村公路养护', { grid: [2, 1, 2, 1, 2, 1, 1, 1] })
  .begin('project-self-evaluation')
  .row(w(8, title('岳阳县2020年度财政支出项目绩效评价自评报告')))
  .row(w(8, '评价类型：项目实施过程评价□      项目完成结果评价□'))
  .row('项目名称：', w(7, f('projectName', '岳阳县农村公路养护')))
  .row(
    '项目单位：',
    w(3, f('implementingUnit', '岳阳县农村公路养护中心')),
    '主管部门：',
    w(3, f('department', '岳阳县交通运输局')),
  )
  .row(w(8, '一、项目基本概况'))
  .row('项目负责人', w(3, '刘军勇'), '联系电话', w(3, '13874011973'))
  .row('项目地址', w(3, '岳阳县各乡镇'), '邮编', w(3, '414100'))
  .row('项目起止时间', w(7, '2020年元月起至2020年12月止'))
  .row(
    m('total', 'label', '计划安排资金（万元）'),
    m('total', 'annualBudget', 700),
    '实际到位资金（万元）',
    may('field/amount-text|funds/over-budget|funds/rate|funds/missing', '7,00.0,77'),
    '实际支出（万元）',
    may('field/amount-text|funds/over-budget|funds/rate|funds/missing', m('total', 'executed', '7,00.0,77')),
    '结余（万元）',
    0,
  )
  .row('其中：中央财政', null, '其中：中央财政', null, '其中：中央财政', null, '其中：中央财政', null)
  .row('省财政', null, '省财政', null, '省财政', null, '省财政', null)
  .row('市财政', null, '市财政', null, '市财政', null, '市财政', null)
  .row('县财政', 700, '县财政', '7,00.0,77', '县财政', '7,00.0,77', '县财政', null)
  .row('其它', null, '其它', null, '其它', null, '其它', null)
  .row(w(8, '二、项目支出明细情况'))
  .row('支出内容', w(2, '实际支出数'), w(2, '会计凭证号'), w(3, '备注'))
  .row('30226 劳务费', w(2, '50,000.00'), w(2, '2020年01月记账 9'), w(3, '付旷宴良荣黄线养护劳务费'))
  .row('30226 劳务费', w(2, '50,000.00'), w(2, '2020年01月记账 9'), w(3, '付周价保荣宝线养护劳务费'))
  .row(
    '30906 大型修缮',
    w(2, '83,490.00'),
    w(2, '2020年01月记账 9'),
    w(3, '付岳阳信立工程劳务公司X121荣株线路面换板款'),
  )
  .row(w(8, '三、项目绩效情况'))
  .head('annual', L1(), L2(), L3('指标内容'), w(2, TG('指标值')), w(2, AC('完成值')), RS('备注'))
  .ind(d(4, '产出指标'), '数量指标', '养护农村公路里程', w(2, '≥1860公里'), w(2, '1864公里'), null)
  .ind('质量指标', '优良中等路率', w(2, '≥80%'), w(2, '84.5%'), null)
  .ind('时效指标', '水毁工程修复时间', w(2, '2020年10月底前'), w(2, '2020年9月28日'), null)
  .ind('成本指标', '日常养护成本', w(2, '≤3000元/公里'), w(2, '2950元/公里'), null)
  .ind('效益指标', '社会效益指标', '因路况引发的责任事故', w(2, '0起'), w(2, '0起'), null)
  .ind('满意度指标', '服务对象满意度指标', '沿线群众满意度', w(2, '≥90%'), w(2, '93%'), null)
  .end()
  .tolerate(
    'goal/missing',
    'goal/actual-missing',
    'funds/missing',
    'funds/over-budget',
    'layout/missing-column',
    'funds/parts-sum',
    'field/amount-text',
    'funds/rate-missing',
  );
const yueyang = form({
  id: 'twentyfirst-hunan-yueyang-roads-report-published',
  about:
    '湖南岳阳县农村公路养护 http://jhkq666.cn/37584/38146/38295/content_1850903.html ：报告式表格，计划安排、到位、支出、结余横排四对，金额写作“7,00.0,77”，支出明细不是资金来源（指标为编写）',
  sheets: [roads],
});

export const hunan = [nanxian, yueyanglou, yueyang];
