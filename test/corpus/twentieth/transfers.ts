/** Transfers by the figures of two reports of 安徽: 枞阳 and 宣州. */
import { Sheet, bad, d, f, form, g, may, title, w } from '../form';
import { AC, BA, EX, L1, L2, L3, LB, RS, RT, TG } from '../kit';

const top = (name: string, heading: string, year: string, project: string): Sheet =>
  new Sheet(name, { grid: [1, 1, 1, 3, 1, 1, 2] })
    .begin('transfer-self-evaluation')
    .row(w(7, title(heading)))
    .row(w(7, `（${year}年度）`))
    .row(w(2, '转移支付（项目）名称'), w(5, f('projectName', project)));

/** https://zongyang.gov.cn/openness/OpennessContent/show/993666.html : 2855 and 753 make 3608; 120 more were settled in the end. */
const health = top('公共卫生', '中央对地方转移支付绩效自评表', '2023', '基本公共卫生服务补助资金')
  .row(w(2, '中央主管部门'), w(5, '国家卫生健康委员会'))
  .row(
    w(2, '地方主管部门'),
    w(2, f('department', '安徽省卫生健康委员会')),
    '资金使用单位',
    w(2, f('implementingUnit', '枞阳县卫生健康委员会')),
  )
  .fundHead(
    w(2, d(5, '资金投入情况（万元）')),
    w(2, LB()),
    BA('全年预算数（A）'),
    EX('全年执行数（B）'),
    RT('预算执行率（B/A×100%）'),
  )
  .fund('total', w(2, '年度资金总额：'), bad('funds/parts-sum', 3728), may('funds/parts-sum', 3728), '100%')
  .fund('part', w(2, '其中：中央财政资金'), 2855, 2855, '100%')
  .fund('part', w(2, '      地方财政资金'), 753, 753, '100%')
  .fund('part', w(2, '      其他资金'), null, null, null)
  .row(w(2, d(2, '资金管理情况')), '分配科学性', w(2, '按服务人口和考核结果分配。'), w(2, '无'))
  .row('下达及时性', w(2, '30个工作日内将预拨资金分配到各项目实施机构。'), w(2, '无'))
  .row(w(2, d(2, '总体目标完成情况')), w(2, '总体目标'), w(3, '全年实际完成情况'))
  .row(
    w(2, g('expected', '免费向城乡居民提供12类基本公共卫生服务。')),
    w(3, g('actual', '15家乡镇卫生院、190家村卫生室实施12类服务，资金全部执行到位。')),
  )
  .head(
    'annual',
    d(10, '绩效指标'),
    L1('一级\n指标'),
    L2(),
    L3(),
    TG('指标值'),
    AC('全年实际完成值'),
    RS('未完成原因和改进措施'),
  )
  .ind(d(6, '产出指标'), d(4, '数量指标'), '适龄儿童国家免疫规划疫苗接种率', '≥90%', '98.6%', null)
  .ind('7岁以下儿童健康管理率', '≥85%', '95.2%', null)
  .ind('孕产妇系统管理率', '≥90%', '93.1%', null)
  .ind('老年人中医药健康管理率', '≥70%', '74.3%', null)
  .ind('质量指标', '高血压患者基层规范管理服务率', '≥62%', '68.7%', null)
  .ind('时效指标', '资金分配到实施机构', '30个工作日内', '22个工作日', null)
  .ind(d(2, '效益指标'), '社会效益指标', '城乡居民公共卫生差距', '不断缩小', '不断缩小', null)
  .ind('可持续影响指标', '基本公共卫生服务水平', '不断提高', '不断提高', null)
  .ind(
    '满意度指标',
    '服务对象满意度指标',
    '城乡居民对基本公共卫生服务满意度',
    '较上年提高',
    '较上年提高',
    null,
  )
  .row('说明', w(6, '年终考核后清算资金120万元已分配到位。'))
  .end();
const zongyang = form({
  id: 'twentieth-anhui-zongyang-health-transfer-published-wrong',
  about:
    '安徽枞阳 https://zongyang.gov.cn/openness/OpennessContent/show/993666.html （报告的数字）：中央2855加省级753等于3608，总额3728含清算120未列来源',
  sheets: [health],
});

/** http://m.6lm99.com/OpennessContent/show/3073299.html : 141.8 of 246.2 spent, 129 houses for 53. */
const houses = top(
  '危房改造',
  '2023年农村危房改造补助资金转移支付区域绩效自评表',
  '2023',
  '农村危房改造补助资金',
)
  .row(
    w(2, '地方主管部门'),
    w(2, f('department', '安徽省住房和城乡建设厅')),
    '实施单位',
    w(2, f('implementingUnit', '宣州区住房和城乡建设局')),
  )
  .fundHead(
    w(2, d(4, '资金情况（万元）')),
    w(2, LB()),
    BA('全年预算数（A）'),
    EX('全年执行数（B）'),
    RT('预算执行率（B/A）'),
  )
  .fund('total', w(2, '年度资金总额：'), 246.2, 141.8, may('funds/low-rate-unexplained', '57.60%'))
  .fund('part', w(2, '其中：中央补助'), 226.7, 122.3, may('funds/low-rate-unexplained', '53.95%'))
  .fund('part', w(2, '      省级补助'), 19.5, 19.5, '100%')
  .row(w(2, d(2, '总体目标完成情况')), w(2, '总体目标'), w(3, '全年实际完成情况'))
  .row(
    w(2, g('expected', '帮助贫困农户解决最基本的安全住房，集中支持6类重点对象，完成2023年度53户计划任务。')),
    w(3, g('actual', '截止2023年11月30日，全区共完成农村危房改造129户，分2批次打卡发放到位。')),
  )
  .head('annual', d(8, '绩效指标'), L1(), L2(), L3(), TG(), AC('全年实际完成值'), RS('未完成原因和改进措施'))
  .ind(
    d(4, '产出指标'),
    '数量指标',
    '农村低收入群体危房改造户数',
    '≥53户',
    may('score/over-completion', '129户'),
    null,
  )
  .ind('质量指标', '改造后房屋验收合格率', '100%', '100%', null)
  .ind('时效指标', '改造任务完成时间', '2023年12月底前', '2023年11月30日', null)
  .ind('成本指标', '户均补助标准', '≤2万元', '1.1万元', null)
  .ind(d(2, '效益指标'), '社会效益指标', '农户住房安全', '有保障', '有保障', null)
  .ind('可持续影响指标', '改造房屋使用年限', '≥30年', '30年', null)
  .ind('满意度指标', '服务对象满意度指标', '改造农户满意度', '≥90%', '97%', null)
  .row('说明', w(6, '无'))
  .end();
const xuanzhou = form({
  id: 'twentieth-anhui-xuanzhou-houses-transfer-published',
  about:
    '安徽宣州 http://m.6lm99.com/OpennessContent/show/3073299.html （报告的数字）：141.8/246.2为57.60%，129户对53户，没有写原因；算术无错',
  sheets: [houses],
});

export const transfers = [zongyang, xuanzhou];
