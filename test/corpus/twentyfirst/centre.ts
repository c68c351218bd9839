/** 安徽 three times (广德, 清风街道, 阜阳) and one more scorecard of 湖北广水. */
import { Sheet, bad, d, f, form, g, h, m, may, t, title, w } from '../form';
import { AC, BA, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

/** http://www.guangde.gov.cn/Jczwgk/show/2590647.html : seven numbered parts, 500万元; the indicators are cut there and completed here. */
const lake = new Sheet('重点项目', { grid: [2, 1, 1, 3, 2] })
  .begin('project-target')
  .row(w(5, title('2022年度重点项目及绩效目标情况')))
  .row('项目名称', w(4, f('projectName', '水源地保护')))
  .row(
    '（1）项目概述',
    w(
      4,
      '广德市卢村水源地保护区范围总面积142.31平方千米，其中包括水域面积3.31平方千米，陆域面积139平方千米。',
    ),
  )
  .row(
    '（2）立项依据',
    w(4, '卢村水库系广德市生产生活的唯一水源，是广德市建设生态文明城市、发展生态经济的重要载体。'),
  )
  .row('（3）实施主体', w(4, f('implementingUnit', '卢村乡人民政府')))
  .row('（4）起止时间', w(4, '2021-2023'))
  .row(
    '（5）项目内容',
    w(
      4,
      '严防养殖污染；卢湖垃圾清运；生态修复治理；污水管网建设：确保实现污水“零排放”，同步推进入户管网建设。',
    ),
  )
  .row(m('total', 'label', '（6）年度预算安排'), w(4, m('total', 'amount', '500万元')))
  .row('（7）绩效目标和指标', w(4, g('expected', '保护水源地，保障饮水安全，水库水质稳定达到Ⅱ类。')))
  .head('annual', L1(), w(2, L2()), L3(), TG('指标值'))
  .ind(d(5, '产出指标'), w(2, d(2, '数量指标')), '水面打捞作业', '≥120次')
  .ind('新增入户污水管网', '≥3.5公里')
  .ind(w(2, '质量指标'), '污水管网验收合格率', '100%')
  .ind(w(2, '时效指标'), '垃圾清运', '日产日清')
  .ind(w(2, '成本指标'), '每次水面打捞成本', '≤2000元')
  .ind(d(2, '效益指标'), w(2, '社会效益指标'), '保障饮水人口', '≥20万人')
  .ind(w(2, '生态效益指标'), '水库水质类别', 'Ⅱ类')
  .ind('满意度指标', w(2, '服务对象满意度指标'), '群众满意度', '≥95%')
  .end()
  .tolerate('field/missing', 'indicator/category');
const guangde = form({
  id: 'twentyfirst-anhui-guangde-lake-target-published',
  about:
    '安徽广德卢村乡 http://www.guangde.gov.cn/Jczwgk/show/2590647.html ：（1）—（7）逐条写成的表，没有主管部门，金额写“500万元”，二级指标横跨两列，无错',
  sheets: [lake],
});

/** https://www.ahgc.gov.cn/Jczwgk/opennessShow/1183336.html names its table 11; tasks and values are made up, one value is below nothing. */
const street = new Sheet('表11', { grid: [1, 1, 1, 2, 1, 1, 1] })
  .begin('overall-target')
  .row(w(7, '表11'))
  .row(w(7, title('2022年部门（单位）整体支出绩效目标表')))
  .row(w(2, '部门（单位）名称'), w(5, f('department', '池州市贵池区清风街道办事处')))
  .row(d(6, '年度\n主要\n任务'), w(2, d(2, '任务名称')), d(2, '主要内容'), w(3, '预算金额（万元）'))
  .row('总额', '财政拨款', '其他资金')
  .row(w(2, '基本支出'), '人员经费和公用经费', 980, 980, 0)
  .row(w(2, '社区建设'), '12个社区运转和社区工作者报酬', 320, 320, 0)
  .row(w(2, '城市管理'), '背街小巷保洁、老旧小区管护', 230, 200, 30)
  .row(w(3, '金额合计'), 1530, 1500, 30)
  .row(
    '年度\n总体\n目标',
    w(6, g('expected', '目标1：保障街道和12个社区正常运转。目标2：完成背街小巷保洁和老旧小区管护。')),
  )
  .head('annual', d(9, '年度\n绩效\n指标'), L1(), L2(), w(2, L3()), w(2, TG('指标值')))
  .ind(d(4, '产出指标'), d(2, '数量指标'), w(2, '保障社区运转'), w(2, '12个'))
  .ind(w(2, '背街小巷保洁面积'), w(2, '≥46万平方米'))
  .ind('质量指标', w(2, '保洁考核合格率'), w(2, '≥95%'))
  .ind('时效指标', w(2, '社区工作者报酬发放及时率'), w(2, bad('indicator/suspicious-value', '-100%')))
  .ind(d(3, '效益指标'), '社会效益指标', w(2, '矛盾纠纷化解率'), w(2, '≥96%'))
  .ind('生态效益指标', w(2, '生活垃圾无害化处理率'), w(2, '100%'))
  .ind('可持续影响指标', w(2, '社区治理机制'), w(2, '健全'))
  .ind('满意度指标', '服务对象满意度指标', w(2, '居民满意度'), w(2, '≥90%'))
  .end()
  .tolerate('funds/missing');
const qingfeng = form({
  id: 'twentyfirst-anhui-qingfeng-street-overall-target-wrong',
  about:
    '安徽贵池清风街道2022（表名见 https://www.ahgc.gov.cn/Jczwgk/opennessShow/1183336.html ，数字编写）：年度主要任务三项等于合计，三级指标与指标值横跨两列；及时率写成“-100%”',
  sheets: [street],
});

/** http://ardmore-hotel.com/baogaofanwen/2371728.html : 11286.5 for 73.89 km and 14491.18 for 292.52 km make 25777.68; merges lost. */
const fuyangRoads = new Sheet('Sheet1', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2], merges: false })
  .begin('project-self-evaluation')
  .row(w(9, title('“四好农村路”建设绩效自评表')))
  .row(w(9, '（2021年度）'))
  .row('项目名称', w(8, f('projectName', '“四好农村路”建设（扩面延伸工程、养护工程）')))
  .row(
    '主管部门',
    w(3, f('department', '阜阳市交通运输局')),
    '实施单位',
    w(4, f('implementingUnit', '太和县、界首市交通运输局等')),
  )
  .fundHead(
    d(4, '项目资金（万元）'),
    w(2, LB()),
    '计划总投资',
    BA('全年预算数'),
    EX('全年执行数'),
    WT(),
    RT('执行率'),
    SC(),
  )
  .fund('total', w(2, '年度资金总额'), 25777.68, 25777.68, 25777.68, 10, '100%', 10)
  .fund('part', w(2, '其中：扩面延伸工程'), 11286.5, 11286.5, 11286.5, '-', '100%', '-')
  .fund('part', w(2, '养护工程'), 14491.18, 14491.18, 14491.18, '-', '100%', '-')
  .row(d(2, '年度总体目标'), w(4, '预期目标'), w(4, '实际完成情况'))
  .row(
    w(4, g('expected', '实施扩面延伸工程73.89公里，养护工程292.52公里。')),
    w(4, g('actual', '扩面延伸工程7月份全部完工，养护工程9月份全部完工。')),
  )
  .head('annual', d(9, '绩效指标'), L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS())
  .ind(d(5, '产出指标'), d(2, '数量指标'), '扩面延伸工程', '73.89公里', '73.89公里', 15, 15, null)
  .ind('养护工程', '292.52公里', '292.52公里', 15, 15, null)
  .ind('质量指标', '交工验收合格率', '100%', '100%', 10, 10, null)
  .ind('时效指标', '扩面延伸工程完工时间', '2021年8月底前', bad('actual/late', '2021年10月'), 5, 5, null)
  .ind('成本指标', '养护工程每公里造价', '≤50万元', '49.54万元', 5, 5, null)
  .ind(d(2, '效益指标'), '社会效益指标', '受益自然村', '≥96个', '98个', 15, 15, null)
  .ind('可持续影响指标', '道路设计使用年限', '≥10年', '10年', 15, 15, null)
  .ind('满意度指标', '服务对象满意度指标', '群众满意度', '≥90%', '95.6%', 10, 10, null)
  .row(w(5, '总分'), null, t('weight', 100), t('score', 100), null)
  .end()
  .tolerate('score/reason-missing', 'score/unmet-full', 'funds/budget-adjustment');
const fuyang = form({
  id: 'twentyfirst-anhui-fuyang-roads-lost-merges-published-wrong',
  about:
    '安徽阜阳农村公路 http://ardmore-hotel.com/baogaofanwen/2371728.html （报告的数字，年份补写）：合并单元格已丢失；完工时间写10月，晚于8月底仍满分',
  sheets: [fuyangRoads],
});

const RULES = {
  decision: '有项目年度工作计划或有上级文件或审批报告计2分，没有不得分。',
  finance: '1、单位财务管理制度1分；2、项目管理制度1分；3、有制度执行佐证资料1分。没有不得分。',
  staff: '有明确的绩效管理机构或专人负责2分。没有不得分',
  watch: '1、运行监管记录3分；2、填报《项目支出绩效监控表》1分。没有不得分。',
  goals:
    '1、项目绩效目标全申报的1分，缺一项扣0.5分，扣完为止；2、绩效目标规范1分，不规范扣0.5分；3、按时申报绩效目标计2分，逾期扣1分。',
  outcome:
    '1、提供三级指标完成程度的佐证资料；2、三级指标分值按三级指标个数平均确定（15分÷三级指标个数），四舍五入保留整数。',
};

/** https://pdf.wenkuvip.com/archives/bqg98jldqkx8g2xm7pe6.html : 95 in all; what comes after 农村公路 is completed so that it makes 95. */
const guangshuiRoads = new Sheet('乡村道路', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 3] })
  .begin('project-self-evaluation')
  .row(w(9, title('广水市财政预算支出项目绩效目标自评表')))
  .row(w(3, '填报日期：2022 年 8 月 10 日'), '自评总分：', t('score', 95), w(2, '单位领导审签：'), w(2, null))
  .row(
    '项目名称',
    w(3, f('projectName', '乡村道路建设养护项目')),
    '项目实施单位',
    w(4, f('implementingUnit', '广水市交通运输局')),
  )
  .row('项目主管单位', w(3, f('department', '广水市交通运输局')), '项目负责人', w(4, '孙章勇'))
  .row('项目属性', w(8, '1、常年性√  2、延续性□  3、一次性□  4、新增性□'))
  .row(
    d(2, '项目资金来源'),
    '中央（万元）',
    '省、地（万元）',
    '本级（万元）',
    '其他（万元）',
    '合计（万元）',
    w(2, '执行数（万元）'),
    '执行率',
  )
  .row(null, null, 309, null, 309, w(2, 309), '100%')
  .row('项目年度目标', w(8, g('expected', '1.完成乡村道路建设养护里程300公里；\n2.\n3.')))
  .head(
    'annual',
    L1('项目权重'),
    w(3, L3('评价内容')),
    w(2, WT()),
    SC('自评分'),
    h('reviewScore', '复核分'),
    h('scoringText', '评价标准及依据'),
  )
  .ind('项目决策\n2分', w(3, '决策依据'), w(2, 2), 2, null, RULES.decision)
  .ind(d(4, '项目管理\n13分'), w(3, '财务制度'), w(2, 3), 3, null, RULES.finance)
  .ind(w(3, '组织机构'), w(2, 2), 2, null, RULES.staff)
  .ind(w(3, '运行监管'), w(2, 4), 4, null, RULES.watch)
  .ind(w(3, '目标申报'), w(2, 4), 4, null, RULES.goals)
  .row(d(9, '项目绩效\n85分'), w(8, '项目年度目标1：乡村道路建设养护项目'))
  .head(
    'annual',
    L1('一级\n指标'),
    L2('二级\n指标'),
    L3('指标名称\n（三级指标）'),
    TG('年初指标值'),
    AC('年终完成值'),
    SC('自评分'),
    h('reviewScore', '复核分'),
    h('scoringText', '评价标准及依据'),
  )
  .ind(
    d(5, '产出\n指标\n40分'),
    '数量指标\n15分',
    '乡村道路建设养护里程',
    '300公里',
    '300公里',
    15,
    null,
    d(7, RULES.outcome),
  )
  .ind(d(2, '质量指标\n12分'), '农村公路建设验收合格率', '100%', '100%', 6, null)
  .ind('农村公路养护验收合格率', '100%', '100%', 6, null)
  .ind('时效指标\n6分', '完成时间', '2021年12月底前', '2021年12月', 6, null)
  .ind('成本指标\n7分', '养护成本', '≤1.03万元/公里', '1.03万元/公里', 7, null)
  .ind(
    d(2, '效果\n指标\n45分'),
    '社会效益\n25分',
    '群众出行条件',
    '明显改善',
    '有所改善',
    may('score/reason-missing', 20),
    null,
  )
  .ind('满意度\n20分', '沿线群众满意度', '≥90%', '92%', 20, null)
  .end()
  .tolerate(
    'weight/total',
    'weight/level1',
    'weight/missing',
    'indicator/level1-missing',
    'indicator/level2-missing',
    'indicator/category',
    'indicator/parent',
    'score/reason-missing',
    'score/band',
    'goal/actual-missing',
    'field/missing',
  );
const guangshui = form({
  id: 'twentyfirst-hubei-guangshui-roads-published',
  about:
    '湖北广水交通局2021 https://pdf.wenkuvip.com/archives/bqg98jldqkx8g2xm7pe6.html ：决策2、管理13、绩效85，总分95在表头，目标里“2.”“3.”空着，主管与实施是同一单位；末尾补全，无错',
  sheets: [guangshuiRoads],
});

export const centre = [guangde, qingfeng, fuyang, guangshui];
