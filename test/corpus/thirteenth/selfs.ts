/** Self-evaluations rebuilt from what local governments of 安徽, 河北, 四川, 内蒙古 and 湖北 published. */
import { Sheet, bad, d, f, form, g, h, may, t, title, w, wd } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

/** 萧县 2023, https://www.ahxx.gov.cn/grassroots/279/158998981.html; the row of 满意度 and the total are completed. */
const hexi = new Sheet('河西村', { grid: [1, 1, 1, 3, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('绩效目标自评表')))
  .row(w(9, '（2023年度）'))
  .row(
    w(2, '项目名称'),
    w(2, f('projectName', '河西村特色种养补贴到户项目')),
    w(2, '项目负责人及电话'),
    w(3, '李宁0557-5788003'),
  )
  .row(
    w(2, '主管部门'),
    w(2, f('department', '县农业农村局')),
    w(2, '实施单位'),
    w(3, f('implementingUnit', '张庄寨镇人民政府')),
  )
  .fundHead(
    wd(2, 4, '资金情况\n（万元）'),
    w(2, LB()),
    BA('全年预算数（A）'),
    EX('全年执行数（B）'),
    WT('分值'),
    RT('执行率（B/A）'),
    SC('得分'),
  )
  .fund('total', w(2, '年度资金总额：'), 9.48, 9.48, 10, '100%', 10)
  .fund('part', w(2, '其中：本年财政拨款'), 9.48, 9.48, 10, '100%', 10)
  .fund('part', w(2, '其他资金'), null, null, '-', null, '-')
  .row(wd(2, 2, '年度总体目标'), w(3, '年初设定目标'), w(4, '年度总体目标完成情况综述'))
  .row(
    w(3, g('expected', '落实39户特色种养业奖补政策，增加脱贫户家庭收入')),
    w(4, g('actual', '落实39户特色种养业奖补政策，增加脱贫户家庭收入')),
  )
  .head(
    'annual',
    d(20, '绩效指标'),
    L1('一级\n指标'),
    L2(),
    L3(),
    WT('分值'),
    TG('年度指标值'),
    AC('全年实际值'),
    SC('得分'),
    RS('未完成原因及拟采取的改进措施'),
  )
  .ind(
    d(12, '产\n出\n指\n标\n（50分）'),
    d(9, '数量指标'),
    '★补助各类瓜果蔬菜种植面积',
    20,
    '29.5亩',
    '29.5亩',
    20,
    null,
  )
  .ind('其中桃树种植面积', null, '1.5亩', '1.5亩', null, null)
  .ind('其中苹果树种植面积', null, '5亩', '5亩', null, null)
  .ind('其中露天蔬菜', null, '20亩', '20亩', null, null)
  .ind('其中大棚蔬菜', null, '3亩', '3亩', null, null)
  .ind('★补助鱼塘面积', 10, '3亩', '3亩', 10, null)
  .ind('★补助家畜家禽养殖数量', 10, '192只', '192只', 10, null)
  .ind('其中羊养殖数量', null, '180只', '180只', null, null)
  .ind('其中猪养殖数量', null, '12头', '12头', null, null)
  .ind(d(3, '质量指标'), '种植作物成活率', 5, '95%', '95%', 5, null)
  .ind('养殖家畜家禽成活率', 5, '95%', '100%', 5, null)
  .maybe('……', null, null, null, null, null)
  .ind(
    d(5, '效\n益\n指\n标\n（30分）'),
    '经济效益\n指标',
    '特色产业带动增加受益农户收入（总收入）',
    20,
    '≥11.376万元',
    '12万元',
    20,
    null,
  )
  .ind('社会效益\n指标', '受益人口数量', 10, '90人', '90人', 10, null)
  .maybe('生态效益\n指标', null, null, null, null, null, null)
  .maybe('可持续影响指标', null, null, null, null, null, null)
  .maybe('……', null, null, null, null, null, null)
  .ind(
    d(2, '满意度指标（10分）'),
    '服务对象满意度指标',
    '受益脱贫户满意度',
    10,
    '≥95%',
    '93%',
    bad('score/unmet-full', 10),
    null,
  )
  .maybe('……', null, null, null, null, null, null)
  .row(w(4, '总分'), t('weight', 100), null, null, t('score', 100), null)
  .end()
  .tolerate('score/reason-missing', 'indicator/level2-missing', 'actual/copied', 'field/missing');
const breeding = form({
  id: 'thirteenth-xiaoxian-breeding-wrong',
  about: '萧县到户项目：分值在指标值之前，★与“其中”行不带分，财政拨款行也写分值得分；93%/≥95%仍满分',
  sheets: [hexi],
});

/** 廊坊 2019, http://www.lfsp.cn/newsinfo/1158053.html; the last rows are completed. */
const heating = new Sheet('附件1', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, '附件1'))
  .row(w(9, title('项目支出绩效自评表')))
  .row(w(9, '（2019年度）'))
  .row(w(2, '项目名称'), w(7, f('projectName', '办公宿舍楼、食堂及餐厅暖通改造经费')))
  .row(
    w(2, '主管部门'),
    w(2, f('department', '廊坊市发改委')),
    w(2, '实施单位'),
    w(3, f('implementingUnit', '廊坊市食品工程学校')),
  )
  .fundHead(
    wd(2, 5, '项目资金\n（万元）'),
    LB(' '),
    BI('年初\n预算数'),
    BA('全年\n预算数'),
    EX('全年\n执行数'),
    WT(),
    RT('执行率'),
    SC(),
  )
  .fund('total', '年度资金总额', 43.2, 43.2, 37.24, 10, '86%', bad('funds/score', 9))
  .fund('part', '其中：当年财政拨款', 43.2, 43.2, 37.24, ' ', null, ' ')
  .fund('part', '      上年结转资金', ' ', null, null, null, null, null)
  .fund('part', '  其他资金', ' ', null, null, null, null, null)
  .row(d(2, '年度总体目标'), w(4, '预期目标'), w(4, '实际完成情况'))
  .row(w(4, g('expected', 43.2)), w(4, g('actual', 37.24)))
  .head(
    'annual',
    d(22, '绩\n效\n指\n标'),
    L1(),
    L2(),
    L3(),
    TG('年度\n指标值'),
    AC('实际\n完成值'),
    WT(),
    SC(),
    RS(),
  )
  .ind(
    d(10, '产出指标'),
    d(3, '数量指标'),
    '指标1工程资金金额',
    43.2,
    37.24,
    10,
    may('score/quantitative', 9),
    '已完工，剩余3%尾款未付，且最高限价低于预算金额。提高预算准确度。',
  )
  .maybe('指标2', ' ', null, null, null, null)
  .maybe('……', null, null, null, null, null)
  .ind(d(3, '质量指标'), '指标1工程完工率', 100, 100, 10, 10, ' ')
  .ind('指标2工程验收合格率', 100, 100, 10, 10, ' ')
  .maybe('……', null, null, null, null, null)
  .ind(d(2, '时效指标'), '指标1项目完成及时率', 100, 100, 10, 10, ' ')
  .maybe('指标2', ' ', null, null, null, null)
  .ind(d(2, '成本指标'), '指标1成本控制率', 100, 100, 10, 10, ' ')
  .maybe('……', null, null, null, null, null)
  .ind(d(9, '效益指标'), d(2, '经济效益\n指标'), '指标1安全率', 100, 100, 10, 10, 0)
  .maybe('指标2', ' ', null, null, null, null)
  .ind(d(3, '社会效益\n指标'), '指标1学校发展能力', 100, 100, 10, 10, 0)
  .maybe('指标2', ' ', null, null, null, null)
  .maybe('……', null, null, null, null, null)
  .maybe(d(2, '生态效益\n指标'), '指标1', ' ', null, null, null, null)
  .maybe('指标2', ' ', null, null, null, null)
  .ind(d(2, '可持续影响\n指标'), '指标1长期使用性', 100, 100, 10, 10, ' ')
  .maybe('……', null, null, null, null, null)
  .ind(d(2, '满意度\n指标'), d(2, '服务对象满意度指标'), '指标1学生满意度', 100, 100, 10, 10, 0)
  .maybe('指标2', ' ', null, null, null, null)
  .row(w(5, '总分'), null, t('weight', 100), t('score', 98), null)
  .end()
  .tolerate(
    'indicator/unit-missing',
    'indicator/category',
    'goal/missing',
    'goal/actual-missing',
    'indicator/input-as-output',
    'funds/low-rate-unexplained',
    'funds/rate',
    'indicator/placeholder',
  );
const heatingForm = form({
  id: 'thirteenth-langfang-heating-published',
  about: '廊坊食品工程学校：86.2%得9分（应8.62），目标写成金额，指标名带“指标1”，空白格是空格，原因栏写0',
  sheets: [heating],
});

/** 青神 2023, https://www.scqs.gov.cn/info/13206/211004.htm: sent out, money filled in, results not yet. */
const wages = new Sheet('工资性支出', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(11, '报表编号：510000_0013zp'))
  .row(w(11, title('部门预算项目支出绩效自评表（2023年度）')))
  .row(w(2, '项目名称'), w(9, f('projectName', '51000021R000000019951-工资性支出')))
  .row(
    w(2, '主管部门'),
    w(4, f('department', '青神县发展和改革局本级')),
    w(2, '实施单位 （盖章）'),
    w(3, f('implementingUnit', '青神县发展和改革局')),
  )
  .row(d(3, '项目基本情况'), d(2, '1.项目年度目标完成情况'), w(5, '项目年度目标'), w(4, '年度目标完成情况'))
  .row(
    w(
      5,
      g(
        'expected',
        '严格执行相关政策，保障工资及时、足额发放或社保及时、足额缴纳，预算编制科学合理，减少结余资金。',
      ),
    ),
    w(4, g('actual', '对照年度目标，说明相关任务目标的完成情况（100字以内）')),
  )
  .row('2.项目实施内容及过程概述', w(9, null))
  .fundHead(
    d(6, '预算执行情况（10分）'),
    w(2, LB('年度预算数（万元）')),
    BI('年初预算'),
    w(2, BA('调整后预算数')),
    EX('预算执行数'),
    RT('预算执行率'),
    WT('权重'),
    SC('得分'),
    RS('原因'),
  )
  .fund(
    'total',
    w(2, '总额'),
    238.93,
    w(2, 251.89),
    251.89,
    '100.00%',
    10,
    null,
    d(
      5,
      '1.预算执行率=预算执行数/调整后预算数，预算执行率未达到90%的需说明原因（100字以内）；2.年中发生预算调整的（追加或调减），应单独说明理由；3.其他资金包括：社会投入资金、银行贷款.',
    ),
  )
  .fund('part', w(2, '其中：财政资金'), 238.93, w(2, 251.89), 251.89, '100.00%', '/', '/')
  .fund('part', w(2, '财政专户管理资金'), 0, w(2, 0), 0, '0.00%', '/', '/')
  .fund('part', w(2, '单位资金'), 0, w(2, 0), 0, '0.00%', '/', '/')
  .fund('part', w(2, '其他资金'), null, w(2, null), null, null, '/', '/')
  .head(
    'annual',
    d(3, '绩效指标（90分）'),
    L1(),
    L2(),
    L3(),
    h('operator', '指标性质'),
    TG('指标值'),
    h('unit', '度量单位'),
    AC('完成值'),
    WT('权重'),
    SC('得分'),
    RS('未完成原因分析'),
  )
  .ind('产出指标', '数量指标', '发放（缴纳）覆盖率', '=', 100, '%', null, 60, null, null)
  .ind('效益指标', '社会效益指标', '足额保障率（参保率）', '=', 100, '%', null, 30, null, null)
  .row(w(8, '合计'), t('weight', 100), t('score', null), null)
  .row('评价结论', w(10, '结合自评情况，说明项目自评总分，说明项目实施取得的成效或成果。（200字以内）'))
  .row('存在问题', w(10, '结合自评情况，分析存在的问题及原因。（200字以内）'))
  .row('改进措施', w(10, '针对项目自评中发现的问题，提出下一步改进完善的意见及有关政策性建议。（200字以内）'))
  .row(w(6, '项目负责人：'), w(5, '财务负责人：'))
  .end()
  .tolerate(
    'actual/missing',
    'score/missing',
    'funds/score-missing',
    'total/missing',
    'goal/actual-missing',
    'indicator/level1-missing',
    'indicator/level2-missing',
    'indicator/category',
    'weight/level1',
  );
const wagesForm = form({
  id: 'thirteenth-qingshen-wages',
  about: '青神发改局：资金已填、完成值和得分未填，0/0的执行率写0.00%，原因栏合并为填表说明',
  sheets: [wages],
  tolerated: ['weight/concentration'],
});

/** 阆中 2021, http://langzhong.gov.cn/zwgk/zdlygk/zxzj/202208/t20220817_1715346.html: points stand where values belong. */
const highway = new Sheet('Sheet1', { grid: [1, 1, 1, 3, 1, 1, 2] })
  .begin('transfer-self-evaluation')
  .row(w(7, title('车辆购置税收入补助地方资金（普通省道公路建设）绩效目标自评')))
  .row(w(7, '（2021年度）'))
  .row(w(3, '转移支付（项目）名称'), w(4, f('projectName', '车辆购置税收入补助地方资金（普通省道公路建设）')))
  .row(w(3, '中央主管部门'), w(4, '财政部'))
  .row(
    w(3, '地方主管部门'),
    f('department', '阆中市交通运输局'),
    w(2, '资金使用单位'),
    f('implementingUnit', '阆中市交通运输局'),
  )
  .fundHead(
    wd(3, 5, '项目资金\n（万元）'),
    LB(' '),
    BA('全年预算数（A）'),
    EX('全年执行数（B）'),
    RT('预算执行率（B/A）'),
  )
  .fund('total', '年度资金总额：', 4000, 4000, '100%')
  .fund('part', ' 其中：中央补助', 4000, 4000, '100%')
  .fund('part', '地方资金', null, null, null)
  .fund('part', ' 其他资金', null, null, null)
  .row(d(2, '总体目标完成情况'), w(3, '总体目标'), w(3, '全年实际完成情况'))
  .row(
    w(3, g('expected', '按计划完成2021年度省道公路建设。')),
    w(3, g('actual', '建设普通省道二级公路32.1公里，保证道路安全畅通。')),
  )
  .head(
    'annual',
    d(13, '绩效指标'),
    L1('一级\n指标'),
    L2(),
    L3(),
    TG('指标值'),
    AC('全年实际完成值'),
    RS('未完成原因和改进措施'),
  )
  .ind(d(5, '产\n出\n指\n标'), '数量指标', '建设普通省道二级公路32.1公里', 20, 20, null)
  .ind('质量指标', '建设符合验收要求', 20, 20, null)
  .ind('时效指标', '按期完成投资', 10, 10, null)
  .maybe('成本指标', null, null, null, null)
  .maybe('……', null, null, null, null)
  .ind(d(5, '效\n益\n指\n标'), '经济效益\n指标', '对经济发展的促进作用', 10, 10, null)
  .ind('社会效益\n指标', '基本公共服务水平', 10, 10, null)
  .ind('生态效益\n指标', '交通建设符合环评审批要求', 10, 10, null)
  .maybe('可持续影响指标', null, null, null, null)
  .maybe('……', null, null, null, null)
  .ind(d(2, '满意度指标'), '服务对象\n满意度指标', '改善通行服务水平群众满意度', 20, 20, null)
  .maybe('……', null, null, null, null)
  .row('说明', w(6, null))
  .row(
    w(
      7,
      '注：1.资金使用单位按项目填报，主管部门和财政部门汇总时按区域绩效目标填报。\n    2.其他资金包括与中央财政资金、地方财政资金共同投入到同一项目的自有资金、社会资金，以及以前年度的结转结余资金等。',
    ),
  )
  .end()
  .tolerate(
    'indicator/unit-missing',
    'indicator/category',
    'indicator/placeholder',
    'indicator/level2-missing',
  );
const highways = form({
  id: 'thirteenth-langzhong-highway',
  about: '阆中车购税自评：标题无“表”字，指标值和完成值里填的是分数，无错',
  sheets: [highway],
});

/**
 * 巴彦淖尔市临河区 2022年度就业补助资金绩效目标自评表.xlsx (the index gives its text without an address). The published
 * 7165.32 is 0.03 more than its parts; one rate was mistyped here. Rows after the second are completed.
 */
const linhe = new Sheet('附件1', { grid: [1, 1, 1, 3, 1, 1, 2] })
  .begin('transfer-self-evaluation')
  .row(w(7, '附件1'))
  .row(w(7, title('就业补助资金绩效目标自评表')))
  .row(w(7, '（2022年度）'))
  .row(w(2, '转移支付（项目）名称'), w(5, f('projectName', '就业补助资金')))
  .row(w(2, '中央主管部门'), w(5, '人力资源社会保障部'))
  .row(
    w(2, '地方财政部门'),
    w(2, '巴彦淖尔市临河区财政局'),
    '地方主管部门',
    w(2, f('department', '巴彦淖尔市临河区人力资源和社会保障局')),
  )
  .fundHead(
    wd(2, 7, '资金投入情况\n（万元）'),
    w(2, LB()),
    BA('全年预算数（A）'),
    EX('全年执行数（B）'),
    RT('预算执行率（B/A）'),
  )
  .fund('total', w(2, '年度资金总额：'), may('funds/parts-sum', 7165.32), 6992.95, '97.59%')
  .fund('part', w(2, '其中：中央财政资金'), 3144, 3144, '100.00%')
  .fund('part', w(2, '自治区财政资金'), 570.17, 570.17, '100.00%')
  .fund('part', w(2, '盟市财政资金'), 433, 432.1, '99.79%')
  .fund('part', w(2, '旗县财政资金'), 1426.9, 1294.84, bad('funds/rate', '92.75%'))
  .fund('part', w(2, '其他资金（包括以前年度结转资金）'), 1591.22, 1551.84, '97.53%')
  .row(wd(2, 7, '资金管理情况'), w(2, null), w(3, '情况说明'))
  .row(w(2, '分配科学性'), w(3, '根据业务情况进行合理的分配'))
  .row(w(2, '下达及时性'), w(3, '要求在资金下达时及时、快速地传达至相关业务股室'))
  .row(w(2, '拨付合规性'), w(3, '按照规定程序和标准进行资金拨付'))
  .row(w(2, '使用规范性'), w(3, '要求对资金使用过程进行合理规范、确保合法合规'))
  .row(w(2, '预算绩效管理情况'), w(3, '款项从指标录入开始做绩效事前事中事后三次'))
  .row(w(2, '支出责任履行情况'), w(3, '按支出、时限、范围支出'))
  .row(wd(2, 2, '总体目标完成情况'), w(2, '总体目标'), w(3, '全年实际完成情况'))
  .row(
    w(
      2,
      g(
        'expected',
        '目标1：资金按规定用于职业培训补贴、职业技能鉴定补贴、社会保险补贴、公益性岗位补贴等支出。目标2：确保完成年度城镇新增就业目标任务。目标3：确保年末城镇调查失业率保持在目标范围内。',
      ),
    ),
    w(3, g('actual', '2022年，全区城镇新增就业2989人，完成全年再就业2468人，完成全年目标任务2468人的100%。')),
  )
  .head(
    'annual',
    d(8, '绩效指标'),
    L1('一级\n指标'),
    L2(),
    L3(),
    TG('年度目标指标值'),
    AC('全年实际完成值'),
    RS('未完成原因和改进措施'),
  )
  .ind(d(5, '产出指标'), d(2, '数量指标'), '享受社会保险补贴人员数量', '4443人', '4443人', null)
  .ind('享受公益性岗位补贴人员数量', '1250人', '1250人', null)
  .ind('质量指标', '补贴发放准确率', '100%', '100%', null)
  .ind('时效指标', '资金在规定时间内支付到位率', '100%', '97.59%', '部分补贴次年初审核完毕后支付')
  .ind('成本指标', '公益性岗位补贴标准', '1980元/月', '1980元/月', null)
  .ind('效益指标', '社会效益指标', '城镇新增就业人数', '≥2900人', '2989人', null)
  .ind('满意度指标', '服务对象满意度指标', '公共就业服务满意度', '≥85%', '92%', null)
  .end()
  .tolerate('indicator/category', 'actual/copied', 'field/missing');
const jobs = form({
  id: 'thirteenth-linhe-jobs-wrong',
  about: '临河就业补助：五级资金来源、资金管理情况说明夹在资金与目标之间；旗县资金执行率90.75%误为92.75%',
  sheets: [linhe],
});

export const selfs = [breeding, heatingForm, wagesForm, highways, jobs];
