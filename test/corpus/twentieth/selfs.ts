/** Self-evaluations as published: 云南保山 and 昌宁 in the form of Hubei, 安徽天长, 河南固始; and one more of 天长's kind. */
import { Sheet, bad, d, f, form, g, may, t, title, w } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

const yunnanTop = (sheet: Sheet, name: string, project: string, owner: string, unit: string): Sheet =>
  sheet
    .begin('project-self-evaluation')
    .row(w(7, '附件1'))
    .row(w(7, title(name)))
    .row(w(7, `单位名称：${unit}    填报日期：2023年4月6日`))
    .row('项目名称', w(6, f('projectName', project)))
    .row('主管部门', w(2, f('department', owner)), w(2, '项目实施单位'), w(2, f('implementingUnit', unit)))
    .row('项目类别', w(6, '1、部门预算项目 R  2、市直专项 □  3、市对下转移支付项目 □'))
    .row('项目属性', w(6, '1、持续性项目 R  2、新增性项目 □'))
    .fundHead(
      d(2, '预算执行情况（万元）\n（20分）'),
      w(2, LB()),
      BA('预算数（A）'),
      EX('执行数（B）'),
      RT('执行率（B/A）'),
      SC('得分\n（20分*执行率）'),
    );

/** https://alkalih2o.com/info/7798/9446904.htm : 60 + 10 + 10 beside 20, blank rows left in every block; nothing wrong. */
const visits = yunnanTop(
  new Sheet('附件1', { grid: [1, 1, 1, 3, 1, 1, 1] }),
  '2022年度项目支出绩效自评表',
  '春节走访慰问经费',
  '保山市退役军人事务局',
  '保山市退役军人事务局',
)
  .fund('total', w(2, '年度财政资金总额'), 34.64, 34.64, '100%', 20)
  .head(
    'annual',
    d(9, '年度绩效目标\n（80分）'),
    L1(),
    L2(),
    L3(),
    TG('年初目标值（A）'),
    AC('实际完成值（B）'),
    SC(),
  )
  .ind(
    d(4, '产出指标（60分）'),
    '数量指标',
    '慰问伤残军人50人；革命烈士遗属50人；因公牺牲和病故军人家属、在乡老复员军人等重点优抚对象50人；烈士家庭6户；市直企业军转干部101人；驻保部队8家；边海防官兵320人。',
    '100%',
    '100%',
    20,
  )
  .ind('质量指标', '补助经费足额拨付率', '100%', '100%', 20)
  .ind('时效指标', '春节前完成走访慰问', '按时限完成', '100%', 20)
  .maybe(null, null, null, null, null)
  .ind(
    d(2, '效益指标（10分）'),
    '社会效益指标',
    '全市重点优抚对象、企业军转干部总体保持稳定，年内无群体性事件发生',
    '小于5次',
    '无上访',
    10,
  )
  .maybe(null, null, null, null, null)
  .ind(
    d(2, '满意度指标（10分）'),
    '服务对象满意度指标',
    '重点优抚对象、企业军转干部、驻保部队、边海防官兵满意率',
    '100%',
    '100%',
    10,
  )
  .maybe(null, null, null, null, null)
  .row(w(2, '总分（100分）'), w(2, t('score', 100)), w(2, '自评等级'), t('grade', '优'))
  .row(w(2, '偏差大或\n目标未完成\n原因分析'), w(5, '无'))
  .row(w(2, '改进措施及\n结果应用方案'), w(5, '无'))
  .row(
    w(
      7,
      '备注：1.预算执行情况口径：预算数为调整后财政资金总额（包括上年结余结转），执行数为资金使用单位财政资金实际支出数。\n2.定量指标完成数汇总原则：绝对值直接累加计算，相对值按照资金额度加权平均计算。',
    ),
  )
  .end()
  .tolerate('indicator/level2-missing', 'weight/level1', 'goal/missing', 'actual/unit', 'actual/phrase');
const baoshan = form({
  id: 'twentieth-yunnan-baoshan-veterans-published',
  about:
    '云南保山退役军人事务局 https://alkalih2o.com/info/7798/9446904.htm ：湖北式20分加80分，分值在一级标签里，每块留空行，无错',
  sheets: [visits],
});

/** https://yncn.gov.cn/info/4112/9026410.htm : the figures of the report (16.20万元, ≥95%) in the form of 保山. */
const levy = yunnanTop(
  new Sheet('自评表', { grid: [1, 1, 1, 3, 1, 1, 1] }),
  '2023年度项目支出绩效自评表',
  '教育专项工作经费',
  '昌宁县教育体育局',
  '昌宁县第一示范小学',
)
  .fund('total', w(2, '年度财政资金总额'), 16.2, 16.2, '100%', 20)
  .head(
    'annual',
    d(6, '年度绩效目标\n（80分）'),
    L1(),
    L2(),
    L3(),
    TG('年初目标值（A）'),
    AC('实际完成值（B）'),
    SC(),
  )
  .ind(
    d(2, '产出指标（40分）'),
    '数量指标',
    '收到教育专项工作经费资金',
    bad('indicator/input-as-output', '16.20万元'),
    '16.20万元',
    20,
  )
  .ind('时效指标', '教育专项工作经费资金到位率', '100%', '100%', 20)
  .ind(
    d(2, '效益指标（30分）'),
    '经济效益指标',
    '教育专项工作经费资金保障学校正常运转',
    '正常运转',
    '正常运转',
    15,
  )
  .ind('可持续影响指标', '促进残疾人就业率', '有所促进', '有所促进', 15)
  .ind('满意度指标（10分）', '服务对象满意度指标', '学校满意度', '≥95%', bad('actual/operator', '≥95%'), 10)
  .row(w(2, '总分（100分）'), w(2, t('score', 100)), w(2, '自评等级'), t('grade', '优'))
  .row(w(2, '偏差大或\n目标未完成\n原因分析'), w(5, '无'))
  .row(w(2, '改进措施及\n结果应用方案'), w(5, '进一步加强教育专项工作经费的使用管理，提高资金使用效益。'))
  .end()
  .tolerate('indicator/level2-missing', 'goal/missing', 'indicator/input-as-output', 'indicator/category');
const changning = form({
  id: 'twentieth-yunnan-changning-school-published-wrong',
  about:
    '云南昌宁第一示范小学 https://yncn.gov.cn/info/4112/9026410.htm （报告的数字，保山表样）：数量指标就是收到的16.20万元，满意度完成值带“≥”',
  sheets: [levy],
});

const anhuiTop = (sheet: Sheet, year: string, project: string, owner: string | null, unit: string): Sheet =>
  sheet
    .begin('project-self-evaluation')
    .row(w(9, title('项目支出绩效自评表')))
    .row(w(9, `（${year}年度）`))
    .row('项目名称', w(8, f('projectName', project)))
    .row(
      '主管部门',
      w(3, owner === null ? may('field/missing', f('department', null)) : f('department', owner)),
      '实施单位',
      w(4, f('implementingUnit', unit)),
    )
    .fundHead(d(5, '项目资金\n（万元）'), w(2, LB()), BI(), BA(), EX(), WT(), RT(), SC());

/**
 * 天长市水利局水旱灾害防御股, 2022 (the index gives the whole page without an address): the rate is blank, six rows have neither target
 * nor value and all their points.
 */
const blank = (): ReturnType<typeof bad> => bad('actual/missing', null);
const noTarget = (): ReturnType<typeof may> => may('indicator/target-missing', null);
const flood = anhuiTop(
  new Sheet('Sheet1', { grid: [1, 1, 1, 3, 1, 1, 1, 1, 2] }),
  '2022',
  '水旱灾害防御经费',
  null,
  '天长市水利局',
)
  .fund('total', w(2, '年度资金总额：'), 880, 880, 880, 10, bad('funds/rate-missing', null), 10)
  .fund('part', w(2, '其中：本年财政拨款'), 880, 880, 880, '-', null, '-')
  .fund('part', w(2, '      上年结转资金'), null, null, null, '-', null, '-')
  .fund('part', w(2, '         其他资金'), null, null, null, '-', null, '-')
  .row(d(2, '年度总体目标完成情况'), w(4, '预期目标'), w(4, '实际完成情况'))
  .row(
    w(4, g('expected', '完成年度防汛工作，完成中型灌区节水改造项目和农业综合水价改革项目。')),
    w(4, g('actual', '完成年度目标。')),
  )
  .head('annual', d(28, '年度绩效指标完成情况'), L1('一级\n指标'), L2(), L3(), TG(), AC(), WT(), SC(), RS())
  .ind(d(12, '产出指标\n(50分)'), d(3, '数量指标'), '指标1：完成中型灌区节水改造项目数量', 1, 1, 10, 10, null)
  .ind('指标2：完成农业综合水价改革项目', 1, 1, 10, 10, null)
  .maybe('……', null, null, null, null, null)
  .ind(d(3, '质量指标'), '指标1：工程质量合格', noTarget(), blank(), 10, 10, null)
  .maybe('指标2：', null, null, null, null, null)
  .maybe('……', null, null, null, null, null)
  .ind(d(3, '时效指标'), '指标1：年度资金支付完成率100%', noTarget(), blank(), 10, 10, null)
  .maybe('指标2：', null, null, null, null, null)
  .maybe('……', null, null, null, null, null)
  .ind(d(3, '成本指标'), '指标1：资金执行在预算范围内', noTarget(), blank(), 10, 10, null)
  .maybe('指标2：', null, null, null, null, null)
  .maybe('……', null, null, null, null, null)
  .ind(
    d(12, '效益指标\n(30分)'),
    d(3, '经济效益\n指标'),
    '指标1：全市安全度汛',
    noTarget(),
    blank(),
    10,
    10,
    null,
  )
  .maybe('指标2：', null, null, null, null, null)
  .maybe('……', null, null, null, null, null)
  .ind(d(3, '社会效益\n指标'), '指标1：保护全市人口财产不受损失', noTarget(), blank(), 10, 10, null)
  .maybe('指标2：', null, null, null, null, null)
  .maybe('……', null, null, null, null, null)
  .maybe(d(3, '生态效益\n指标'), '指标1：/', null, null, '/', '/', null)
  .maybe('指标2：', null, null, null, null, null)
  .maybe('……', null, null, null, null, null)
  .ind(d(3, '可持续影\n响指标'), '指标1：已建工程良性运行', noTarget(), blank(), 10, 10, null)
  .maybe('指标2：', null, null, null, null, null)
  .maybe('……', null, null, null, null, null)
  .ind(
    d(3, '满意度指标\n(10分)'),
    d(3, '服务对象\n满意度指标'),
    '指标1：服务对象满意度',
    '90%',
    '100%',
    10,
    10,
    null,
  )
  .maybe('指标2：', null, null, null, null, null)
  .maybe('……', null, null, null, null, null)
  .row(w(5, '总分'), null, t('weight', 100), t('score', 100), null)
  .row(
    w(
      9,
      '注：1.一级指标分值统一设置为：产出指标50分、效益指标30分、服务对象满意度指标10分、预算资金执行率10分。如有特殊情况，一级指标权重可作适当调整。',
    ),
  )
  .end()
  .tolerate('indicator/unit-missing', 'indicator/target-missing');
const tianchang = form({
  id: 'twentieth-anhui-tianchang-flood-published-wrong',
  about:
    '安徽天长水利局水旱灾害防御股2022（公开，索引中无地址）：每个二级指标三行，指标2、……照留；执行率没填，六行没有指标值和完成值却得满分',
  sheets: [flood],
});

/** Another office of the same county, made up: the total with its digits turned, 88% for at least 90% with all points. */
const vaccines = anhuiTop(
  new Sheet('动物防疫', { grid: [1, 1, 1, 3, 1, 1, 1, 1, 2] }),
  '2022',
  '重大动物疫病防控经费',
  '天长市农业农村局',
  '天长市畜牧兽医水产服务中心',
)
  .fund('total', w(2, '年度资金总额：'), 126, 126, 119.7, 10, '95.00%', 9.5)
  .fund('part', w(2, '其中：本年财政拨款'), 126, 126, 119.7, '-', '95.00%', '-')
  .fund('part', w(2, '      上年结转资金'), null, null, null, '-', null, '-')
  .fund('part', w(2, '         其他资金'), null, null, null, '-', null, '-')
  .row(d(2, '年度总体目标完成情况'), w(4, '预期目标'), w(4, '实际完成情况'))
  .row(
    w(4, g('expected', '完成春秋两季集中免疫，强制免疫病种应免尽免。')),
    w(4, g('actual', '春秋两防按期完成，全年未发生重大动物疫情。')),
  )
  .head('annual', d(11, '年度绩效指标完成情况'), L1('一级\n指标'), L2(), L3(), TG(), AC(), WT(), SC(), RS())
  .ind(
    d(6, '产出指标\n(50分)'),
    d(2, '数量指标'),
    '指标1：强制免疫生猪',
    '≥8.5万头',
    '8.93万头',
    10,
    10,
    null,
  )
  .ind('指标2：抗体检测采样', '≥1200份', '1260份', 10, 10, null)
  .ind('质量指标', '指标1：免疫抗体合格率', '≥70%', '82.5%', 10, 10, null)
  .ind('时效指标', '指标1：春秋两防完成时间', '2022年11月底前', '2022年11月18日', 10, 10, null)
  .ind(d(2, '成本指标'), '指标1：每份检测成本', '≤35元', '33.6元', 10, 10, null)
  .maybe('……', null, null, null, null, null)
  .ind(
    d(3, '效益指标\n(30分)'),
    '经济效益\n指标',
    '指标1：因疫病死亡损失',
    '≤60万元',
    '72万元',
    10,
    8.33,
    '春季雏禽保温不足，已指导养殖户改造棚舍',
  )
  .ind('社会效益\n指标', '指标1：重大动物疫情', '0起', '0起', 10, 10, null)
  .ind('可持续影\n响指标', '指标1：村级防疫员队伍', '稳定', '稳定', 10, 10, null)
  .ind(
    '满意度指标\n(10分)',
    '服务对象\n满意度指标',
    '指标1：养殖户满意度',
    '≥90%',
    '88%',
    10,
    bad('score/unmet-full', 10),
    may('score/reason-missing', null),
  )
  .row(w(5, '总分'), null, t('weight', 100), bad('total/score', t('score', 97.38)), null)
  .end();
const tianchangVaccines = form({
  id: 'twentieth-anhui-tianchang-vaccines-wrong',
  about: '安徽天长表样，换作动物防疫（编写）：各项相加97.83，总分写成97.38；满意度88%对≥90%仍满分',
  sheets: [vaccines],
});

/** https://www.gushi.gov.cn/2026/01-03/765939.html : 56万元 for 1300 m of ditch, all of it spent, 100% content. */
const ditch = new Sheet('自评表', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, '附件'))
  .row(w(9, title('2024年固始县祖师庙镇仰天洼社区产业设施配套项目绩效目标自评表')))
  .row(w(9, '（2024年度）'))
  .row('项目名称', w(8, f('projectName', '2024年固始县祖师庙镇仰天洼社区产业设施配套项目')))
  .row(
    '主管部门',
    w(3, f('department', '固始县农业农村局')),
    '实施单位',
    w(4, f('implementingUnit', '固始县祖师庙镇人民政府')),
  )
  .fundHead(
    d(4, '项目资金\n（万元）'),
    w(2, LB()),
    w(2, BA('全年预算数（A）')),
    EX('全年执行数（B）'),
    WT(),
    RT('执行率（B/A）'),
    SC(),
  )
  .fund('total', w(2, '年度资金总额：'), w(2, 56), 56, 10, '100%', 10)
  .fund('part', w(2, '其中：财政拨款'), w(2, 56), 56, '-', '100%', '-')
  .fund('part', w(2, '      其他资金'), w(2, 0), 0, '-', '-', '-')
  .row(d(2, '年度总体目标'), w(4, '年初设定目标'), w(4, '年度总体目标完成情况综述'))
  .row(
    w(
      4,
      g(
        'expected',
        '对仰天洼社区实施排水沟建设工程，新建C25砼排水沟1300m（规格：0.6*0.6），全面提升山洪防御基础。',
      ),
    ),
    w(4, g('actual', '新建C25砼排水沟1300m，项目已验收结算。')),
  )
  .head(
    'annual',
    d(9, '绩效指标'),
    L1(),
    L2(),
    L3(),
    TG(),
    AC('全年完成值'),
    WT(),
    SC(),
    RS('未完成原因和改进措施'),
  )
  .ind(d(5, '产出指标'), d(2, '数量指标'), '新建C25砼排水沟', '≥1300m', '1300m', 15, 15, null)
  .ind('排水沟规格', '0.6*0.6m', '0.6*0.6m', 5, 5, null)
  .ind('质量指标', '项目（工程）验收合格率', '100%', '100%', 10, 10, null)
  .ind('时效指标', '项目（工程）完成及时率', '100%', '100%', 10, 10, null)
  .ind('成本指标', '排水沟每米造价', '≤431元', '430.77元', 10, 10, null)
  .ind(d(2, '效益指标'), '社会效益指标', '受益群众人数', '≥420人', '435人', 15, 15, null)
  .ind('可持续影响指标', '工程设计使用年限', '≥15年', '15年', 15, 15, null)
  .ind('满意度指标', '服务对象满意度指标', '受益群众满意度', '≥95%', '100%', 10, 10, null)
  .row(w(5, '总分'), null, t('weight', 100), t('score', 100), null)
  .end();
const gushi = form({
  id: 'twentieth-henan-gushi-ditch-published',
  about:
    '河南固始祖师庙镇 https://www.gushi.gov.cn/2026/01-03/765939.html （报告的数字）：只有全年预算数、执行数，56万元1300米，规格0.6*0.6m不是一个数，无错',
  sheets: [ditch],
});

export const selfs = [baoshan, changning, tianchang, tianchangVaccines, gushi];
