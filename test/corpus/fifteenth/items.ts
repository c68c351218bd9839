/** Published self-evaluations of projects: 新疆, 广东, 江西, 安徽. */
import { Sheet, bad, d, f, form, g, h, may, pct, num, t, title, w, wd } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

/** http://www.fk.gov.cn/gk/yjs/908895.htm ; the indicators after their header are completed from the text of the goals. */
const survey = new Sheet('自评表', { grid: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(14, title('项目支出绩效自评表')))
  .row(w(14, '(2023年度)'))
  .row(w(2, '项目名称'), w(12, f('projectName', '昌州财行(2022)10号 国家统计局调查队专项经费')))
  .row(
    w(2, '主管部门'),
    w(5, f('department', '阜康市统计局')),
    w(2, '实施单位'),
    w(5, f('implementingUnit', '阜康市统计局')),
  )
  .fundHead(
    wd(2, 4, '项目资金\n(万元)'),
    w(3, LB('资金来源')),
    w(2, BI('年初预算数')),
    w(2, BA('全年预算数')),
    w(2, EX('全年执行数')),
    WT('分值权重'),
    RT('执行率'),
    SC(),
  )
  .fund('total', w(3, '年度资金总额'), w(2, num(5.28)), w(2, num(1.96)), w(2, num(1.96)), 10, '100.00%', 10)
  .fund('part', w(3, '其中:当年财政拨款'), w(2, num(5.28)), w(2, num(1.96)), w(2, num(1.96)), '-', '-', '-')
  .fund('part', w(3, '其他资金'), w(2, num(0)), w(2, num(0)), w(2, num(0)), '-', '-', '-')
  .row(wd(2, 2, '年度总体目标'), w(6, '总体目标'), w(6, '总体目标完成情况'))
  .row(
    w(
      6,
      g(
        'expected',
        '1.根据《关于拨付国家统计局昌吉调查队专项经费的通知》在2022年12月31日前至少给120人发放以36.66元每月的记账户补贴费。2.全面、准确、及时了解本地区城乡居民收入、消费及其他生活状况。',
      ),
    ),
    w(
      6,
      g(
        'actual',
        '截至2023年12月31日,本项目完成住户数据产品120人,政策咨询建议完成率为100%,政策咨询建议及时率为100%,被调查户满意度达100%。',
      ),
    ),
  )
  .head(
    'annual',
    d(9, '年度绩效指标完成情况'),
    L1(),
    L2(),
    L3(),
    TG('指标值'),
    h('basis', '指标值设置依据'),
    '上年完成值',
    WT('指标分值权重'),
    '指标赋分规则',
    '佐证资料',
    AC('指标实际完成值'),
    '完成率',
    SC('指标得分'),
    RS('偏差原因分析及改进措施'),
  )
  .ind(
    d(3, '产出指标'),
    '数量指标',
    '住户数据产品',
    '>=120人',
    '工作计划',
    '120人',
    20,
    '按照完成比例赋分',
    '工作资料',
    '120人',
    '100%',
    20,
    null,
  )
  .ind(
    '质量指标',
    '政策咨询建议完成率',
    '=100%',
    '计划标准',
    '100%',
    15,
    '按照完成比例赋分',
    '原始凭证',
    '100%',
    '100%',
    15,
    null,
  )
  .ind(
    '时效指标',
    '政策咨询建议及时率',
    '=100%',
    '计划标准',
    '100%',
    15,
    '按照完成比例赋分',
    '原始凭证',
    '100%',
    '100%',
    15,
    null,
  )
  .ind(
    '成本指标',
    '经济成本指标',
    '记账户补贴成本',
    '<=1.96万元',
    '预算支出标准',
    '无',
    10,
    '按照完成比例赋分',
    '原始凭证',
    '1.96万元',
    '100%',
    10,
    null,
  )
  .ind(
    d(2, '效益指标'),
    d(2, '社会效益指标'),
    '提高统计能力建设',
    '有益于提高',
    '计划标准',
    '有益于提高',
    10,
    '按评判等级赋分',
    '说明材料',
    '有益于提高',
    '100%',
    10,
    null,
  )
  .ind(
    '营造统计数据传播环境',
    '有益于营造',
    '计划标准',
    '有益于营造',
    10,
    '按评判等级赋分',
    '说明材料',
    '有益于营造',
    '100%',
    10,
    null,
  )
  .ind(
    '满意度指标',
    '满意度指标',
    '被调查户满意度',
    '>=95%',
    '计划标准',
    '98%',
    10,
    '满意度赋分',
    '问卷调查',
    '100%',
    '100%',
    10,
    null,
  )
  .row(w(6, '总分'), t('weight', 100), w(4, null), bad('total/score', t('score', 98)), null)
  .end();
const fukang = form({
  id: 'fifteenth-fukang-survey-wrong',
  about: '新疆阜康：十三列指标（依据、上年完成值、赋分规则、佐证资料、完成率），各行满分而总分写98',
  sheets: [survey],
});

/** http://www.szlh.gov.cn/lhnhjdbsc/gkmlpt/content/10/10667/post_10667539.html?jump=true ; the title, 时效 and the rest are completed. */
const gas = new Sheet('瓶改管', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('2022年度新增专项债券项目绩效自评表')))
  .row(
    '项目名称',
    w(3, f('projectName', '罗湖区全面实施“瓶改管”工程 (南湖街道)')),
    '投向领域',
    w(4, '老旧小区改造领域15500'),
  )
  .row(
    '项目主管部门',
    w(3, f('department', '罗湖区住房和建设局')),
    '项目单位',
    w(4, f('implementingUnit', '罗湖区南湖街道办事处')),
  )
  .row('项目实施内容', w(8, '对辖区11个住宅小区、1个城中村,共计1806户住户开展燃气管道改造。'))
  .row(d(2, '年度\n绩效目标'), w(4, '预期目标'), w(4, '全年实际完成情况'))
  .row(
    w(
      4,
      g(
        'expected',
        '目标1:2022年12月30日前实现工程完工。目标2:对南湖街道符合要求的12个住宅小区以及城中村完成天然气管道改造。',
      ),
    ),
    w(4, g('actual', '瓶改管工程于2022年12月14日前完工,对12个住宅小区以及城中村完成天然气管道改造工作。')),
  )
  .fundHead(
    d(13, '当年绩效指标'),
    wd(2, 2, '债券资金管理指标(10分)'),
    d(2, LB('总体支出进度\n(当年实际支出金额/项目当年下达额度)')),
    EX('实际支出\n金额'),
    BA('下达\n额度'),
    '实际\n完成值',
    WT(),
    SC(),
  )
  .fund('total', '1,437', '1,437', '1,437', 10, 10)
  .grid([1, 1, 1, 2, 1, 1, 1, 1, 2])
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    TG('目标值'),
    AC('实际\n完成值'),
    WT(),
    SC(),
    RS('偏差原因分析\n及改进措施'),
  )
  .ind(d(7, '产出指标\n(50分)'), d(3, '数量指标'), '城中村、住宅区任务完成量', '12个', '12个', 10, 10, null)
  .ind('城中村、住宅区任务完成套数', '1785套', '1806套', 5, 5, null)
  .ind('实现"清瓶"城中村、住宅区数', '12个', '11个', 5, bad('score/unmet-full', 5), null)
  .ind(d(2, '质量指标'), '管道天然气年度改造任务完成率', '100%', '100%', 5, 5, null)
  .ind('工程竣工验收合格率', '100%', '100%', 5, 5, null)
  .ind('时效指标', '工程完工时间', '2022年12月30日前', '2022年12月14日', 10, 10, null)
  .ind('成本指标', '工程总成本', '≤1437万元', '1437万元', 10, 10, null)
  .ind(d(2, '效益指标\n(30分)'), '社会效益', '消除瓶装液化气安全风险', '有效消除', '有效消除', 15, 15, null)
  .ind('可持续影响', '管道天然气安全供气', '长期', '长期', 15, 15, null)
  .ind('满意度指标\n(10分)', '服务对象满意度', '居民满意度', '≥90%', '93%', 10, 10, null)
  .row(w(6, '总分'), t('weight', 100), t('score', 100), null)
  .end()
  .tolerate('funds/rate', 'score/reason-missing');
const luohu = form({
  id: 'fifteenth-luohu-gas-wrong',
  about:
    '深圳罗湖债券项目：资金写成“实际支出金额、下达额度、实际完成值”一行，带千分号文本；清瓶12个实际11个仍得满分',
  sheets: [gas],
  tolerated: ['field/amount-text'],
});

/** https://keke.chddh.cn/archives/x687rvl9wx4pjo4jd93q.html ; the indicators are completed. */
const justice = new Sheet('司法业务经费', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, '附件1'))
  .row(w(9, title('项目支出绩效自评表')))
  .row(w(9, '( 2021 年度)'))
  .row('项目名称', w(8, f('projectName', '司法业务经费')))
  .row(
    '主管部门',
    w(3, f('department', '上饶市司法局')),
    '实施单位',
    w(4, f('implementingUnit', '上饶市司法局')),
  )
  .fundHead(
    d(5, '项目资金(万元)'),
    w(2, LB()),
    BI('年初预算数'),
    BA('全年预算数'),
    EX('全年执行数'),
    WT(),
    RT('执行率(全年执行数/全年预算数)'),
    SC(),
  )
  .fund(
    'total',
    w(2, '年度资金总额:'),
    '620.82万元',
    '620.82万元',
    '620.82万元',
    100,
    '100%',
    may('funds/score', 10),
  )
  .fund(
    'part',
    w(2, '其中:当年财政\n拨款'),
    '620.82万元',
    '620.82万元',
    '620.82万元',
    100,
    '100%',
    may('funds/score', 10),
  )
  .fund('part', w(2, '上年结转资金'), null, null, null, null, null, null)
  .fund('part', w(2, '其他资金'), null, null, null, null, null, null)
  .row(d(2, '年度总体\n目标'), w(4, '预期目标'), w(4, '实际完成情况'))
  .row(
    w(
      4,
      g(
        'expected',
        '1.深入宣传贯彻习近平法治思想,推进普法紧绕中心服务大局。2.加强督查、巡查和走访,严防止社区矫正对象脱离监管。',
      ),
    ),
    w(
      4,
      g(
        'actual',
        '1.深入宣传贯彻习近平法治思想,推进普法紧绕中心服务大局。2.加强督查、巡查和走访,严防止社区矫正对象脱离监管。',
      ),
    ),
  )
  .head(
    'annual',
    d(8, '绩效指标'),
    L1(),
    L2(),
    L3(),
    TG('年度\n指标值'),
    AC('实际\n完成值'),
    WT(),
    SC(),
    RS(),
  )
  .ind(d(4, '产出指标'), '数量指标', '普法骨干培训', '≥2期', '2期', 15, 15, null)
  .ind('质量指标', '社区矫正对象脱管率', '0', '0', 15, 15, null)
  .ind('时效指标', '法律援助案件受理及时率', '100%', '100%', 10, 10, null)
  .ind('成本指标', '司法业务经费', '≤620.82万元', '620.82万元', 10, 10, null)
  .ind(d(2, '效益指标'), '社会效益指标', '公民法治素养', '提升', '提升', 15, 15, null)
  .ind('可持续影响指标', '公共法律服务体系', '逐步完善', '逐步完善', 15, 15, null)
  .ind('满意度指标', '服务对象满意度指标', '群众满意度', '≥90%', '95%', 10, 10, null)
  .row(w(6, '总分'), may('total/weight', t('weight', 100)), t('score', 100), null)
  .end()
  .finding('funds/score|weight/total|total/weight|weight/level1')
  .tolerate('funds/score', 'weight/total', 'total/weight', 'weight/level1');
const shangrao = form({
  id: 'fifteenth-shangrao-justice-wrong',
  about: '江西上饶司法局：执行率一行分值写100而得分10，金额带“万元”，分值合计190',
  sheets: [justice],
  tolerated: ['field/amount-text'],
});

/** https://www.ahxx.gov.cn/grassroots/275/159708041.html ; after 质量指标 completed. */
const farming = new Sheet('杨楼社区', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('2023年杨楼社区特色种养殖补贴到户项目资金使用情况')))
  .row(
    '项目名称',
    w(4, f('projectName', '2023年杨楼社区特色种养殖补贴到户项目')),
    '项目负责人及电话',
    w(3, '黄蓓蓓0557-5271001'),
  )
  .row(
    '主管部门',
    w(4, f('department', '县农业农村局')),
    '实施单位',
    w(3, f('implementingUnit', '杨楼镇人民政府')),
  )
  .fundHead(
    d(4, '资金情况\n(万元)'),
    w(3, LB()),
    BA('全年预算数(A)'),
    EX('全年执行数(B)'),
    WT(),
    RT('执行率(B/A)'),
    SC(),
  )
  .fund('total', w(3, '年度资金总额:'), 8.408, 8.408, 10, pct(1, '0.00%'), 10)
  .fund('part', w(3, '其中:本年财政拨款'), 8.408, 8.408, 10, pct(1, '0.00%'), 10)
  .fund('part', w(3, '      其他资金'), 0, 0, null, null, null)
  .row(d(2, '年度总体目标'), w(4, '年初设定目标'), w(4, '年度总体目标完成情况综述'))
  .row(
    w(
      4,
      g(
        'expected',
        '以产业补助的形式对64户脱贫户进行补助,鼓励发展特色产业,激发脱贫人口内生动力,增加脱贫户收入10.9304万元。',
      ),
    ),
    w(4, g('actual', '落实64户特色种养业奖补政策,增加脱贫户家庭收入10.9304万元')),
  )
  .head(
    'annual',
    d(18, '绩效指标'),
    L1('一级\n指标'),
    L2(),
    L3(),
    WT(),
    TG('年度指标值'),
    AC('全年实际值'),
    SC(),
    RS('未完成原因及拟采取的改进措施'),
  )
  .ind(
    d(14, '产\n出\n指\n标\n(50分)'),
    d(12, '数量指标'),
    '★补助各类粮食作物种植面积',
    10,
    null,
    null,
    10,
    null,
  )
  .ind('        红薯种植面积', null, '5.5亩', '5.5亩', null, null)
  .ind('★补助各类瓜果蔬菜种植面积', 10, null, null, 10, null)
  .ind('         梨树种植面积', null, '6亩', '6亩', null, null)
  .ind('        桃种植面积', null, '1亩', '1亩', null, null)
  .ind('        葡萄种植面积', null, '4.5亩', '4.5亩', null, null)
  .ind('        苹果种植面积', null, '4.7亩', '4.7亩', null, null)
  .ind('★补助家畜家禽养殖数量', 10, null, null, 10, null)
  .ind('        猪养殖数量', null, '80头', '80头', null, null)
  .ind('        牛养殖数量', null, '3头', '3头', null, null)
  .ind('        鸡养殖数量', null, '500只', '500只', null, null)
  .ind('        羊养殖数量', null, '283只', '283只', null, null)
  .ind(d(2, '质量指标'), '★种植作物成活率', 10, '95%', '95%', 10, null)
  .ind('养殖家畜家禽成活率', 10, '95%', '98%', 10, null)
  .ind(
    d(2, '效\n益\n指\n标\n(30分)'),
    '经济效益\n指标',
    '特色产业带动增加受益农户收入(总收入)',
    20,
    '≥10.9304万元',
    '10.9304万元',
    20,
    null,
  )
  .ind('社会效益\n指标', '受益脱贫户数', 10, '64户', '64户', 10, null)
  .ind('满意度指标\n(10分)', '服务对象\n满意度指标', '受益脱贫户满意度', 10, '≥95%', '98%', 10, null)
  .row(w(4, '总分'), t('weight', 100), w(2, null), t('score', 100), null)
  .end()
  .tolerate('indicator/level2-missing');
const yanglou = form({
  id: 'fifteenth-yanglou-farming',
  about:
    '安徽萧县：标题写“资金使用情况”，★行有分值没有指标值、其下各行有指标值没有分值，其中行也写分值得分，无错',
  sheets: [farming],
});

export const items = [fukang, luohu, shangrao, yanglou];
