/** Transfer payments of several years, and the regional and policy targets that go with them. */
import { Sheet, bad, d, f, form, g, h, m, num, pct, t, title, w, wd } from '../form';

/** The form of 2019: 年度总体目标, no points. Rate left without decimals; local money less than planned, explained. */
const toilets = new Sheet('农村改厕', { grid: [1, 1, 1, 3, 1, 1, 2] })
  .row(w(7, '附件：'))
  .begin('transfer-self-evaluation')
  .row(w(7, title('中央对地方专项转移支付绩效自评表')))
  .row(w(7, '（2019年度）'))
  .row(w(2, '专项（项目）名称'), w(5, f('projectName', '农村厕所革命整村推进财政奖补')))
  .row(w(2, '中央主管部门'), w(5, '农业农村部、财政部'))
  .row(
    w(2, '省级主管部门'),
    w(2, f('department', '江西省农业农村厅')),
    '具体实施单位',
    w(2, f('implementingUnit', '万安县农业农村局')),
  )
  .fundHead(
    wd(2, 4, '项目资金\n（万元）'),
    w(2, h('label', null)),
    h('annualBudget', '全年预算数（A）'),
    h('executed', '全年执行数（B）'),
    h('rate', '执行率\n（B/A)'),
  )
  .fund('total', w(2, '年度资金总额：'), 1186, 1150.42, pct(0.97))
  .fund('part', w(2, '其中：中央补助'), 986, 986, pct(1))
  .fund('part', w(2, '地方资金'), 200, 164.42, pct(0.8221))
  .row(wd(2, 2, '年度总\n体目标'), w(3, '年初设定目标'), w(2, '全年实际完成情况'))
  .row(
    w(3, g('expected', '完成整村推进改厕村42个，改造户厕5800户。')),
    w(2, g('actual', '完成改厕村42个，改造户厕5836户；县级奖补按验收进度拨付，结余35.58万元结转下年。')),
  )
  .head(
    'annual',
    d(9, '绩效指标'),
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('target', '年度指标值'),
    h('actual', '全年完成值'),
    h('reason', '未完成原因和改进措施'),
  )
  .ind(d(5, '产出指标'), d(2, '数量指标'), '整村推进村数', '42个', '42个', null)
  .ind('改造户厕', '≥5800户', '5836户', null)
  .ind('质量指标', '改厕验收合格率', '≥98%', '99.2%', null)
  .ind('时效指标', '任务完成时间', '2019年12月底前', '2019年12月20日', null)
  .ind('成本指标', '户均奖补标准', '≤2000元', '1971元', null)
  .ind(d(2, '效益指标'), '社会效益指标', '农村卫生厕所普及率', '≥90%', '91.3%', null)
  .ind('生态效益指标', '粪污无害化处理率', '≥85%', '86%', null)
  .ind(
    '满意度指标',
    '服务对象满意度指标',
    '农户满意度',
    '≥90%',
    '88%',
    '部分改厕户反映清掏不及时，已委托第三方统一清运',
  )
  .row('说明', w(6, '无'))
  .end()
  .row(
    w(
      7,
      '注：1.其他资金包括和中央财政资金、地方财政资金共同投入到同一项目的自有资金、社会资金，以及以前年度的结转结余资金等。',
    ),
  );
const transfer2019 = form({
  id: 'second-transfer-2019',
  about: '2019专项转移支付自评：执行率0位小数、地方资金结转有说明、一项未达有原因',
  sheets: [toilets],
});

/** The form of 2024 with eight lines on how the money was managed, goal blocks side by side. */
const nursing = new Sheet('附件1区域自评', { grid: [1, 1, 2, 2, 1, 1, 2] })
  .begin('transfer-self-evaluation')
  .row(w(7, title('转移支付区域绩效目标自评表')))
  .row(w(7, '（2024年度）'))
  .row(w(2, '转移支付（项目）名称'), w(5, f('projectName', '基本公共卫生服务补助资金')))
  .row(w(2, '中央主管部门'), w(5, '国家卫生健康委'))
  .row(
    w(2, '地方主管部门'),
    w(2, f('department', '青河县卫生健康委员会')),
    '资金使用单位',
    w(2, f('implementingUnit', '各乡镇卫生院')),
  )
  .fundHead(
    wd(2, 4, '资金投入情况（万元）'),
    w(2, h('label', null)),
    h('annualBudget', '全年预算数（A）'),
    h('executed', '全年执行数（B）'),
    h('rate', '预算执行率（B/A×100%）'),
  )
  .fund('total', w(2, '年度资金总额：'), num(568.2), num(568.2), '100%')
  .fund('part', w(2, '其中：中央财政资金'), num(454.56), num(454.56), '100%')
  .fund('part', w(2, '地方财政资金'), num(113.64), num(113.64), '100%')
  .row(wd(2, 9, '资金管理情况'), w(2, null), '情况说明', w(2, '存在问题和改进措施'))
  .row(w(2, '分配科学性'), '按常住人口分配', w(2, '无'))
  .row(w(2, '下达及时性'), '30日内下达', w(2, '无'))
  .row(w(2, '拨付合规性'), '国库集中支付', w(2, '无'))
  .row(w(2, '使用规范性'), '专账核算', w(2, '无'))
  .row(w(2, '执行准确性'), '按预算执行', w(2, '无'))
  .row(w(2, '预算绩效管理情况'), '开展自评', w(2, '无'))
  .row(w(2, '支出责任履行情况'), '配套到位', w(2, '无'))
  .row(w(2, '其他'), '无', w(2, '无'))
  .row(wd(2, 2, '总体目标完成情况'), w(3, '总体目标'), w(2, '全年实际完成情况'))
  .row(
    w(3, g('expected', '免费向城乡居民提供基本公共卫生服务，重点人群健康管理率持续提高。')),
    w(2, g('actual', '居民电子健康档案建档率95.6%，各项服务任务完成。')),
  )
  .head(
    'annual',
    d(11, '绩效指标'),
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('target', '指标值'),
    h('actual', '全年实际完成值'),
    h('reason', '未完成原因和改进措施'),
  )
  .ind(d(7, '产出指标'), d(4, '数量指标'), '适龄儿童国家免疫规划疫苗接种率', '≥90%', '98.9%', null)
  .ind('高血压患者管理人数', '≥4200人', '4316人', null)
  .ind('2型糖尿病患者管理人数', '≥1350人', '1298人', bad('score/reason-missing', null))
  .ind('65岁及以上老年人健康管理率', '≥62%', '66.4%', null)
  .ind(d(2, '质量指标'), '居民规范化电子健康档案覆盖率', '≥62%', '68%', null)
  .ind('严重精神障碍患者规范管理率', '≥80%', bad('actual/ratio-over-100', '106%'), null)
  .ind('时效指标', '传染病报告及时率', '≥95%', '100%', null)
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
  .row('说明', w(6, '无'))
  .end()
  .tolerate('indicator/category', 'indicator/level2-missing');
const transfer2024 = form({
  id: 'second-transfer-2024-wrong',
  about: '2024区域自评：资金管理八行；一处未达无原因，一处率106%',
  sheets: [nursing],
});

/** A regional target: 资金情况 with 其中, no completion at all. */
const region = new Sheet('区域绩效目标', { grid: [1, 1, 2, 2, 2] })
  .row(w(5, '附件3-7'))
  .begin('project-target')
  .row(w(5, title('中央财政林业草原生态保护恢复资金区域绩效目标表')))
  .row(w(5, '（2025年度）'))
  .row(w(2, '资金名称'), w(3, f('projectName', '林业草原生态保护恢复资金')))
  .row(w(2, '中央主管部门'), w(3, '国家林业和草原局'))
  .row(w(2, '省级财政部门'), '四川省财政厅', '省级主管部门', f('department', '四川省林业和草原局'))
  .row(
    wd(2, 3, '资金情况\n（万元）'),
    m('total', 'label', '年度金额：'),
    w(2, m('total', 'amount', num(38650))),
  )
  .row(m('part', 'label', '其中：中央补助'), w(2, m('part', 'amount', num(35000))))
  .row(m('part', 'label', '地方资金'), w(2, m('part', 'amount', num(3650))))
  .row(
    w(2, '年度目标'),
    w(3, g('expected', '1.落实天然林保护修复任务；2.巩固退耕还林成果；3.加强国家公园建设。')),
  )
  .head(
    'annual',
    d(8, '绩效指标'),
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    h('level3', '三级指标'),
    h('target', '指标值'),
  )
  .ind(d(4, '产出指标'), d(2, '数量指标'), '天然林和国有林管护面积（万亩）', '≥12680')
  .ind('退化草原修复面积（万亩）', '≥96')
  .ind('质量指标', '管护任务完成率（%）', '≥95')
  .ind('时效指标', '当期任务完成率（%）', '≥85')
  .ind(d(2, '效益指标'), '生态效益指标', '林草资源质量', '明显改善')
  .ind('社会效益指标', '提供就业岗位', '≥2.6万个')
  .ind('满意度指标', '服务对象满意度指标', '林区职工满意度（%）', '≥85')
  .end();
const regionTarget = form({
  id: 'second-regional-target',
  about: '四川区域绩效目标表：单位写在三级指标括号内，无分值',
  sheets: [region],
});

/** A policy's target: the policy instead of a project, 政策期 and 年度 side by side for the goals only. */
const policy = new Sheet('政策目标', { at: 'B2', grid: [1, 1, 1, 3, 2, 1] })
  .begin('project-target')
  .row(w(6, title('2023年区级财政政策绩效目标申报表')))
  .row(w(2, '政策名称'), w(2, f('projectName', '科技型企业研发投入补贴政策')), '政策有效期', '2022—2024年')
  .row(
    w(2, '政策主管部门'),
    w(2, f('department', '江阴市科学技术局')),
    '联系电话',
    f('phone', '0510-86860000'),
  )
  .row(w(2, '政策依据'), w(4, '《关于支持企业加大研发投入的若干意见》'))
  .row(
    wd(2, 3, '政策资金'),
    w(2, m('total', 'label', '本年预算安排（万元）')),
    w(2, m('total', 'amount', 4200)),
  )
  .row(w(2, m('part', 'label', '其中：一般公共预算')), w(2, m('part', 'amount', 4200)))
  .row(w(2, m('part', 'label', '政府性基金')), w(2, m('part', 'amount', 0)))
  .row(w(2, d(2, '政策目标')), w(2, '政策总目标'), w(2, '本年度目标'))
  .row(
    w(2, '到2024年全社会研发投入占比达到3.9%。'),
    w(2, g('expected', '补贴企业不少于600家，带动研发投入增长12%。')),
  )
  .head(
    'annual',
    h('level1', '一级指标'),
    h('level2', '二级指标'),
    w(2, h('level3', '三级指标')),
    h('target', '本年目标值'),
    h('weight', '权重（%）'),
  )
  .ind(d(4, '产出'), '数量', w(2, '补贴企业家数'), '≥600家', 20)
  .ind('质量', w(2, '补贴审核准确率'), '=100%', 10)
  .ind('时效', w(2, '补贴兑付完成时间'), '2023年11月底前', 10)
  .ind('成本', w(2, '单个企业补贴上限'), '≤50万元', 10)
  .ind(d(3, '效益'), '经济效益', w(2, '带动企业研发投入增长率'), '≥12%', 20)
  .ind('社会效益', w(2, '新增高新技术企业'), '≥150家', 10)
  .ind('可持续影响', w(2, '企业创新能力'), '持续提升', 10)
  .ind('满意度', '服务对象满意度', w(2, '受惠企业满意度'), '≥95%', 10)
  .row(w(5, '合计'), t('weight', 100))
  .end();
const policyTarget = form({
  id: 'second-policy-target',
  about: '江苏政策绩效目标：政策名称代替项目名称，本年目标值，权重（%）合计100',
  sheets: [policy],
});

export const transfers = [transfer2019, transfer2024, regionTarget, policyTarget];
