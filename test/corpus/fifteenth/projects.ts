/** Published self-evaluations of projects: 河北, 安徽, 湖北. */
import { Sheet, bad, d, f, form, g, h, m, may, num, t, title, w, wd } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

/** http://cycms.chengan.gov.cn/zfxxgk/bmView.jsp?id=15437&websiteid=905&xxfl=0404 */
const centenarians = new Sheet('百岁老人', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1] })
  .begin('project-self-evaluation')
  .row(w(13, title('成安县民政局2020年度预算项目绩效自评表')))
  .row(
    '一、基本情况',
    '项目名称:',
    w(3, f('projectName', '19名百岁老人高龄津贴')),
    w(2, '是否为专项资金:'),
    null,
    '实施(主管)单位',
    w(2, f('implementingUnit', '314002-成安县民政局机关')),
    '金额单位:',
    '万元',
  )
  .row(
    d(4, '二、预算执行情况'),
    w(4, '预算安排情况(调整后)'),
    w(3, '资金到位情况'),
    w(3, '资金执行情况'),
    w(2, '预算执行进度(%)'),
  )
  .row(
    w(2, m('total', 'label', '预算数', 'a')),
    w(2, m('total', 'annualBudget', num(6.84), 'a')),
    w(2, '到位数'),
    num(6.84),
    w(2, '执行数'),
    m('total', 'executed', num(6.84), 'a'),
    wd(2, 3, m('total', 'rate', num(100), 'a')),
  )
  .row(
    w(2, m('part', 'label', '其中:财政资金', 'b')),
    w(2, m('part', 'annualBudget', num(6.84), 'b')),
    w(2, '其中:财政资金'),
    num(6.84),
    w(2, '其中:财政资金'),
    m('part', 'executed', num(6.84), 'b'),
  )
  .row(
    w(2, m('part', 'label', '其他', 'c')),
    w(2, m('part', 'annualBudget', num(0), 'c')),
    w(2, '其他'),
    num(0),
    w(2, '其他'),
    m('part', 'executed', num(0), 'c'),
  )
  .row(d(3, '三、目标完成情况'), w(5, '年度预期目标'), w(5, '具体完成情况'), w(2, '总体完成率(%)'))
  .row(
    w(5, g('expected', '为我县百岁高龄老年人发放补贴,使老年人得到更好的照顾。')),
    w(5, g('actual', '为我县百岁高龄老年人发放补贴,使老年人得到更好的照顾。')),
    wd(2, 2, num(100)),
  )
  .row(
    w(5, g('expected', '为全县共享改革开放成果,促进社会稳定文明和谐')),
    w(5, g('actual', '为全县共享改革开放成果,促进社会稳定文明和谐')),
  )
  .head(
    'annual',
    d(8, '四、年度绩效指标完成情况'),
    d(2, L1()),
    d(2, L2()),
    d(2, L3()),
    d(2, h('description', '指标解释')),
    w(3, '预期指标值'),
    d(2, AC('单项指标实际完成值')),
    d(2, '单项指标完成情况'),
    w(3, '自评得分'),
  )
  .more(
    h('operator', '符号'),
    TG('值'),
    h('unit', '单位(文字描述)'),
    SC('单项指标得分'),
    WT('权重占比(%)'),
    '单项指标折算得分',
  )
  .ind(
    d(2, '产出指标'),
    '质量指标',
    '符合条件申报对象覆盖率',
    '享受补贴政策人数占符合条件申报对象总数的比例',
    '>=',
    98,
    '%(百分比)',
    '100%',
    '完成',
    num(25),
    num(25),
    num(6.25),
  )
  .ind(
    '时效指标',
    '完成率',
    '按照要求每月及时完成符合条件对象审批的比例(百分比)',
    '>=',
    99,
    '%(百分比)',
    '100%',
    '完成',
    num(25),
    num(25),
    num(6.25),
  )
  .ind(
    '效果指标',
    '社会效益指标',
    '补贴发放率',
    '高龄补贴发放完成率',
    '>=',
    75,
    '%(百分比)',
    may('score/over-completion', '100%'),
    '完成',
    num(30),
    num(30),
    num(9),
  )
  .ind(
    '满意度指标',
    '服务对象满意度指标',
    '服务对象满意度',
    '享受高龄津贴的对象对老龄工作的满意程度',
    '>=',
    95,
    '%(百分比)',
    '100%',
    '完成',
    num(10),
    num(10),
    num(1),
  )
  // The page ends here; the row of the execution rate and the sum are completed.
  .maybe(
    '预算执行率',
    '预算执行率',
    '预算执行率',
    null,
    null,
    null,
    null,
    '100%',
    '完成',
    num(10),
    num(10),
    num(1),
  )
  .row(w(9, '合计'), t('score', num(100)), t('weight', num(100)), num(23.5))
  .end()
  .tolerate('score/over-completion', 'indicator/level2-missing', 'weight/level1', 'weight/total');
const chengan = form({
  id: 'fifteenth-chengan-centenarians',
  about:
    '河北成安：预算数/到位数/执行数成对，得分下分单项得分、权重占比、折算得分三列，预算执行率在指标行，无错',
  sheets: [centenarians],
});

/** https://www.yuan.gov.cn/public/6596881/25080505.html */
const relics = new Sheet('文物保护', { grid: [1, 1, 2, 2, 2, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, title('市级文物保护专项经费绩效自评表（2022年度）')))
  .row('项目名称', w(7, f('projectName', '市级文物保护专项经费')))
  .row(
    '主管部门',
    w(3, f('department', '裕安区文化和旅游局')),
    '实施单位',
    w(3, f('implementingUnit', '裕安区文化和旅游局')),
  )
  .fundHead('项目资金', LB(), BI('年初预算数'), BA('全年预算数'), EX('全年执行数'), WT(), RT('执行率'), SC())
  .fund(
    'total',
    d(4, '(万元)'),
    '年度资金总额',
    29,
    29,
    27.8,
    9,
    may('funds/rate', 0.958),
    bad('funds/score', 8),
  )
  .fund('part', '其中:当年财政拨款', 29, 29, 27.8, 9, may('funds/rate', 0.958), may('funds/score', 8))
  .fund('part', '      上年结转资金', null, null, null, null, null, null)
  .fund('part', '  其他资金', null, null, null, null, null, null)
  .row(d(2, '年度总体目标'), w(3, '预期目标'), w(4, '实际完成情况'))
  .row(
    w(
      3,
      g(
        'expected',
        '通过项目实施,完成六安市罗氏宗祠、李氏宗祠、英布墓日常维护,赤卫军指挥部旧址报病虫害防治测绘、国保省保矢量数据测绘、龙盘石刻护栏制装,加大文物保护力度,发挥文物的宣传教育价值。',
      ),
    ),
    w(4, g('actual', '基本完成年度目标。')),
  )
  .grid([1, 1, 1, 2, 2, 1, 1, 1, 2])
  .head(
    'annual',
    d(13, '绩效指标'),
    d(2, L1()),
    d(2, L2()),
    d(2, L3()),
    TG('年度'),
    AC('实际'),
    d(2, WT()),
    d(2, SC()),
    d(2, RS()),
  )
  .row('指标值', '完成值')
  .ind(
    d(8, '产出指标'),
    d(3, '数量指标'),
    '指标1:修缮建筑数量',
    '完成六安市六安市罗氏宗祠、李氏宗祠、英布墓日常维护,指挥部旧址报病虫害防治测绘、国保省保矢量数据测绘、龙盘石刻护栏制装',
    '完成六安市六安市罗氏宗祠、李氏宗祠、英布墓日常维护,指挥部旧址报病虫害防治测绘、国保省保矢量数据测绘、龙盘石刻护栏制装',
    7,
    7,
    null,
  )
  .ind('指标2:修缮建筑面积', '6000平方米', '6000平方米', 7, 7, null)
  .ind('指标3:修缮级别', '市级保护单位', '市级保护单位', 7, 7, null)
  .ind(d(3, '质量指标'), '指标1:验收通过率', '100%', '95%', 6, bad('score/quantitative', 5), null)
  .ind('指标2:工程质量管理', '≥95%', '98%', 6, 6, null)
  .ind('指标3:文明施工', '≥95%', '97%', 6, 6, null)
  .ind(
    '时效指标',
    '项目设计、招标、施工',
    '完成时间为2022年12月30日',
    '完成时间为2022年12月30日',
    6,
    may('score/reason-missing', 5),
    null,
  )
  .ind('成本指标', '项目成本控制在预算内', '本着节约的原则,控制在预算中。', '100%', 5, 5, null)
  .ind(
    d(2, '效益指标'),
    '社会效益指标',
    '文物本体安全、体现文物价值,提升知名度',
    '加大文物保护,展示文物价值',
    '程度较高',
    15,
    15,
    null,
  )
  // From here on completed; the points make 99, the sum says 100.
  .ind('可持续影响指标', '文物保护意识', '持续提升', '持续提升', 15, 15, null)
  .ind('满意度指标', '服务对象满意度指标', '游客满意度', '≥90%', '95%', 10, 10, null)
  .row(w(6, '总分'), bad('weight/total|total/weight', t('weight', 100)), t('score', 96), null)
  .end()
  .tolerate('score/reason-missing', 'weight/level1', 'actual/phrase', 'indicator/category', 'score/band')
  .tolerate('weight/total', 'total/weight');
const yuan = form({
  id: 'fifteenth-yuan-relics-wrong',
  about: '安徽裕安：执行率分值9、0.958、得8（公布如此），指标值表头拆两行，95%对100%得5，分值合计99而写100',
  sheets: [relics],
});

/** https://m.taowenge.com/p-96795578.html : two projects, one under the other. */
const opera = new Sheet('楚剧团', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('项目支出绩效自评表')))
  .row(w(9, '（2020 年度）'))
  .row('项目名称', w(8, f('projectName', '演出设备更新专项经费')))
  .row(
    '主管部门',
    w(3, f('department', '新洲区楚剧团')),
    '实施单位',
    w(4, f('implementingUnit', '新洲区文化和旅游局机关')),
  )
  .fundHead(
    d(5, '项目资金\n（万元）'),
    w(2, LB()),
    BI('年初预算数'),
    BA('全年预算数'),
    EX('全年执行'),
    WT(),
    RT('执行率'),
    SC(),
  )
  .fund(
    'total',
    w(2, '年度资金总额'),
    30,
    30,
    bad('funds/missing', may('funds/parts-sum', null)),
    10,
    may('funds/rate', '100%'),
    may('funds/score-missing', null),
  )
  .fund('part', w(2, '其中：当年财政拨款'), 30, 30, 30, null, '100%', null)
  .fund('part', w(2, '上年结转资金'), null, null, null, null, null, null)
  .fund('part', w(2, '其他资金'), null, null, null, null, null, null)
  .row(d(2, '年度总体目标'), w(4, '预期目标'), w(4, '实际完成情况'))
  .row(
    w(
      4,
      g('expected', '更新剧团老化、损坏的音响、灯光、道具、服装等设备，并添置一些新剧目所必需的演出设备。'),
    ),
    w(4, g('actual', '已完成')),
  )
  .head(
    'annual',
    d(10, '绩效指标'),
    L1(),
    L2(),
    L3(),
    TG('年度\n指标值'),
    AC('实际\n完成值'),
    WT(),
    SC(),
    RS(),
  )
  .ind(d(6, '产出指标'), d(2, '数量指标'), '更新剧团老化、损坏的音响', '50件', '50件', 20, 20, null)
  .ind('更新新剧目服装道具', '100件', '100件', 20, 20, null)
  .ind('质量指标', '音响、灯光、道具、服装质量等', '合格', '合格', 20, 20, null)
  .maybe(d(2, '时效指标'), '指标1：', null, null, null, null, null)
  .maybe('指标2：', null, null, null, null, null)
  .ind('成本指标', '演出设备成本件/件', '2万元', '2万元', 20, may('score/reason-missing', 18), null)
  .maybe(d(2, '效益指标'), '经济效益指标', '指标1：', null, null, null, null, null)
  .maybe('社会效益指标', '指标1：', null, null, null, null, null)
  .ind('满意度指标', '服务对象满意度指标', '演出人员满意度', '100%', '100%', 20, 20, null)
  .row(w(6, '总分'), may('weight/total', t('weight', 100)), t('score', 98), null)
  .end()
  .gap()
  .begin('project-self-evaluation')
  .row('项目名称', w(8, f('projectName', '中青年演员培训经费')))
  .row(
    '主管部门',
    w(3, f('department', '新洲区楚剧团')),
    '实施单位',
    w(4, f('implementingUnit', '新洲区文化和旅游局机关')),
  )
  .fundHead(
    d(5, '项目资金\n（万元）'),
    w(2, LB()),
    BI('年初预算数'),
    BA('全年预算数'),
    EX('全年执行'),
    WT(),
    RT('执行率'),
    SC(),
  )
  .fund('total', w(2, '年度资金总额'), 40, 40, 40, 10, '100%', bad('funds/score-missing', null))
  .fund('part', w(2, '其中：当年财政拨款'), 40, 40, 40, null, '100%', null)
  .fund('part', w(2, '上年结转资金'), null, null, null, null, null, null)
  .fund('part', w(2, '其他资金'), null, null, null, null, null, null)
  .row(d(2, '年度总体目标'), w(4, '预期目标'), w(4, '实际完成情况'))
  .row(
    w(4, g('expected', '请省市艺术专家驻团培训，送优秀青年演员到省市专业院团随团培训。')),
    w(4, g('actual', '已完成')),
  )
  .head(
    'annual',
    d(7, '绩效指标'),
    L1(),
    L2(),
    L3(),
    TG('年度\n指标值'),
    AC('实际\n完成值'),
    WT(),
    SC(),
    RS(),
  )
  // The indicators of the second project are completed in the manner of the first.
  .ind(d(4, '产出指标'), d(2, '数量指标'), '请专家驻团培训', '4人次', '4人次', 20, 20, null)
  .ind('送青年演员随团培训', '12人', '12人', 20, 20, null)
  .ind('质量指标', '培训合格率', '100%', '100%', 20, 20, null)
  .maybe('时效指标', '指标1：', null, null, null, null, null)
  .ind('效益指标', '社会效益指标', '演员业务水平', '提高', '提高', 20, 20, null)
  .ind('满意度指标', '服务对象满意度指标', '演员满意度', '100%', '100%', 20, 20, null)
  .row(w(6, '总分'), may('weight/total', t('weight', 100)), t('score', 100), null)
  .end()
  .tolerate('score/reason-missing', 'weight/total', 'total/weight', 'indicator/level1-missing', 'score/band')
  .tolerate('indicator/level2-missing', 'indicator/placeholder', 'weight/level1', 'total/score');
const xinzhou = form({
  id: 'fifteenth-xinzhou-opera-wrong',
  about:
    '湖北新洲楚剧团：一张工作表两个项目，第二个没有标题；总额执行数空着，执行率得分都空着，指标占满100分',
  sheets: [opera],
});

export const projects = [chengan, yuan, xinzhou];
