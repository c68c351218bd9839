/** 江苏, 浙江, 福建, 江西 and 安徽 PPP, made up in the forms of each. */
import { Sheet, bad, d, f, form, g, h, m, num, pct, t, title, w } from '../form';
import { AC, BA, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

/** 江苏: 决策, 过程, 产出, 效益; the standard value before the actual one; 8.5 points for a rule that has 8. */
const blood = new Sheet('评分表', { grid: [1, 1, 2, 1, 2, 3, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(10, title('2021年度市级财政专项资金绩效自评价表')))
  .row(
    '专项名称',
    w(4, f('projectName', '无偿献血宣传招募')),
    '主管部门',
    w(4, f('department', '盐城市卫生健康委员会')),
  )
  .row('实施单位', w(4, f('implementingUnit', '盐城市中心血站')), '评价年度', w(4, f('year', '2021')))
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    WT('权重'),
    h('description', '指标解释'),
    h('scoringText', '评分规则'),
    TG('标杆值'),
    AC('业绩值'),
    SC('得分'),
    RS('扣分原因'),
  )
  .ind(d(2, '决策'), '项目立项', '立项依据充分性', 5, '是否符合政策', '符合得满分', '充分', '充分', 5, null)
  .ind('绩效目标', '绩效指标明确性', 5, '是否清晰可衡量', '每缺一类扣1分', '明确', '明确', 5, null)
  .ind(
    d(3, '过程'),
    d(2, '资金管理'),
    '预算执行率',
    6,
    '实际支出/预算',
    '执行率×分值',
    '100%',
    '95%',
    5.7,
    '宣传车维修未结算',
  )
  .ind(
    '资金使用合规性',
    8,
    '是否合规',
    '发现一例扣2分',
    '合规',
    '合规',
    bad('score/exceeds-weight', 8.5),
    null,
  )
  .ind('组织实施', '制度执行有效性', 6, '是否执行到位', '每例扣1分', '有效', '有效', 6, null)
  .ind(
    d(4, '产出'),
    d(2, '产出数量'),
    '街头招募场次',
    10,
    '全年场次',
    '完成率×分值',
    '≥300场',
    '312场',
    10,
    null,
  )
  .ind('采血量', 10, '全年采血单位', '完成率×分值', '≥9万单位', '9.4万单位', 10, null)
  .ind('产出质量', '血液检测合格率', 10, '合格数/检测数', '每低1%扣1分', '≥98%', '98.6%', 10, null)
  .ind('产出时效', '招募计划完成及时性', 5, '是否按时', '按时得满分', '及时', '及时', 5, null)
  .ind(
    d(3, '效益'),
    '社会效益',
    '临床用血满足率',
    15,
    '供血量/用血量',
    '每低1%扣1分',
    '100%',
    '100%',
    15,
    null,
  )
  .ind('可持续影响', '固定献血者比例', 10, '固定献血者/献血者', '完成率×分值', '≥40%', '42.5%', 10, null)
  .ind('满意度', '献血者满意度', 10, '问卷调查', '每低1%扣0.5分', '≥95%', '98%', 10, null)
  .row(w(3, '合计'), t('weight', 100), w(4, null), t('score', 100.2), null)
  .end()
  .tolerate(
    'total/score',
    'funds/missing',
    'goal/missing',
    'goal/actual-missing',
    'weight/level1',
    'indicator/level1-missing',
    'indicator/category',
    'indicator/parent',
    'layout/missing-column',
  );
const yancheng = form({
  id: 'twentythird-jiangsu-yancheng-blood-scorecard-wrong',
  about:
    '江苏盐城2021（市级专项自评价样，数字编写）：决策、过程、产出、效益，权重在指标解释、评分规则之前，标杆值与业绩值；8分的行得8.5',
  sheets: [blood],
});

/** 浙江: the money without a first budget, rates in cells of percent; the goal names three of the rows. Right throughout. */
const tangerines = new Sheet('衢州', { at: 'B2', grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('衢州市级财政项目支出绩效自评表')))
  .row(w(9, '（2022年度）'))
  .row('项目名称', w(4, f('projectName', '椪柑品种更新补助')), '自评等次', w(3, t('grade', '优')))
  .row(
    '主管单位',
    w(4, f('department', '衢州市农业农村局')),
    '项目单位',
    w(3, f('implementingUnit', '衢州市柯城区农业农村局')),
  )
  .fundHead(
    w(3, d(2, '项目预算执行情况（万元）')),
    LB('资金类别'),
    BA('预算安排数'),
    EX('预算执行数'),
    WT('权重'),
    RT('执行率'),
    SC(),
  )
  .fund('total', '财政资金合计', 260, 247, 10, pct(0.95), 9.5)
  .row(w(3, '年度绩效目标'), w(6, g('expected', '更新椪柑1300亩，建设母本园2个。')))
  .row(w(3, '实际完成情况'), w(6, g('actual', '更新椪柑1320亩，建设母本园2个，尾款次年兑付。')))
  .head(
    'annual',
    L1(),
    L2(),
    w(2, L3('具体指标')),
    TG('指标值'),
    AC('完成值'),
    WT('权重'),
    SC(),
    RS('偏离原因及改进'),
  )
  .ind(d(5, '产出指标'), d(2, '数量指标'), w(2, '更新椪柑面积'), '≥1300亩', '1320亩', 15, 15, null)
  .ind(w(2, '建设母本园'), '2个', '2个', 10, 10, null)
  .ind('质量指标', w(2, '苗木成活率'), '≥90%', '94%', 10, 10, null)
  .ind('时效指标', w(2, '更新完成时间'), '4月底前', '4月20日', 10, 10, null)
  .ind('成本指标', w(2, '每亩补助标准'), '≤2000元', '1871元', 5, 5, null)
  .ind(d(2, '效益指标'), '经济效益指标', w(2, '预计亩均增收'), '≥3000元', '3200元', 15, 15, null)
  .ind('社会效益指标', w(2, '带动农户'), '≥260户', '274户', 15, 15, null)
  .ind('满意度指标', '服务对象满意度指标', w(2, '农户满意度'), '≥90%', '96%', 10, 10, null)
  .row(w(6, '总计'), t('weight', 100), t('score', 99.5), null)
  .end();
const quzhou = form({
  id: 'twentythird-zhejiang-quzhou-tangerines',
  about:
    '浙江衢州2022（市表样，数字编写）：表从B2起，主管单位、自评等次在表头，资金只有一行合计且无年初数，具体指标、偏离原因，无错',
  sheets: [tangerines],
});

/** 福建: 投入 among the levels, the kind of value beside it; the satisfaction asks for more than everything. */
const ferries = new Sheet('绩效目标表', { grid: [1, 1, 1, 3, 1, 1, 1] })
  .begin('project-target')
  .row(w(7, title('三明市市级项目支出绩效目标表')))
  .row(w(7, '（2020年度）'))
  .row(
    '项目名称',
    w(3, f('projectName', '农村客渡船更新')),
    '主管部门',
    w(2, f('department', '三明市交通运输局')),
  )
  .row('资金投入\n（万元）', w(3, m('total', 'label', '资金总额')), w(3, m('total', 'amount', 124)))
  .row(d(2, null), w(3, m('part', 'label', '财政资金')), w(3, m('part', 'amount', 104)))
  .row(w(3, m('part', 'label', '其他资金')), w(3, m('part', 'amount', 20)))
  .row('总体目标', w(6, g('expected', '更新老旧渡船8艘，渡口渡船安全达标。')))
  .head(
    'annual',
    d(8, '绩效指标'),
    L1(),
    L2(),
    L3(),
    h('operator', '目标值\n类型'),
    TG('目标值'),
    h('unit', '单位'),
  )
  .ind(d(2, '投入指标'), '时效目标', '补助资金到位时间', '小于等于', 6, '月')
  .ind('成本目标', '每艘渡船更新成本', '小于等于', 15.5, '万元')
  .ind(d(3, '产出指标'), '数量目标', '更新渡船', '大于等于', 8, '艘')
  .ind('质量目标', '船舶检验合格率', '等于', 100, '%')
  .ind('时效目标', '渡船交付完成率', '大于等于', 100, '%')
  .ind('效益指标', '社会效益目标', '渡口安全事故', '等于', 0, '起')
  .ind(
    '满意度指标',
    '服务对象满意度目标',
    '渡客满意度',
    '大于等于',
    bad('indicator/suspicious-value|actual/ratio-over-100', 190),
    '%',
  )
  .end()
  .tolerate('indicator/category', 'indicator/parent', 'field/missing', 'indicator/level1-missing');
const sanming = form({
  id: 'twentythird-fujian-sanming-ferries-target-wrong',
  about:
    '福建三明2020（市表样，数字编写）：投入/产出/效益，目标值类型用汉字，没有实施单位，资金投入下一格空白；渡客满意度写成大于等于190%',
  sheets: [ferries],
});

/** 江西: two sheets of one township; the second has its execution score wrong: 45.6 of 48 is 9.5. */
const jiangxi = (
  name: string,
  project: string,
  money: readonly [number, number, string, number | ReturnType<typeof bad>],
  goals: readonly [string, string],
  wall: readonly [string, string, string],
  total: number,
): Sheet =>
  new Sheet(name, { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
    .begin('project-self-evaluation')
    .row(w(9, title('项目支出绩效自评表')))
    .row(w(9, '（2021年度）'))
    .row('项目名称', w(8, f('projectName', project)))
    .row(
      '主管部门及代码',
      w(4, f('department', '[913]湘东区麻山镇人民政府')),
      '实施单位',
      w(3, f('implementingUnit', '萍乡市湘东区麻山镇人民政府')),
    )
    .fundHead(
      d(3, '项目资金\n（万元）'),
      w(2, LB(null)),
      w(2, BA('全年预算数')),
      EX('全年执行数'),
      WT(),
      RT('执行率'),
      SC(),
    )
    .fund(
      'total',
      w(2, '年度资金总额：'),
      w(2, num(money[0], '0.0')),
      num(money[1], '0.0'),
      10,
      money[2],
      money[3],
    )
    .fund(
      'part',
      w(2, '其中：本年财政拨款'),
      w(2, num(money[0], '0.0')),
      num(money[1], '0.0'),
      '——',
      money[2],
      '——',
    )
    .row(d(2, '年度\n总体\n目标'), w(4, '年初设定目标'), w(4, '年度总体目标完成情况综述'))
    .row(w(4, g('expected', goals[0])), w(4, g('actual', goals[1])))
    .head(
      'annual',
      d(8, '绩效指标'),
      L1(),
      L2(),
      L3(),
      TG('年度指标值（A）'),
      AC('全年实际值（B）'),
      WT(),
      SC(),
      RS('未完成原因分析'),
    )
    .ind(d(4, '产\n出\n指\n标'), '数量指标', wall[0], wall[1], wall[2], 20, 20, null)
    .ind('质量指标', '验收合格率', '100%', '100%', 10, 10, null)
    .ind('时效指标', '按期完成率', '100%', '100%', 10, 10, null)
    .ind('成本指标', '成本控制率', '≤100%', '95%', 10, 10, null)
    .ind(d(2, '效\n益\n指\n标'), '社会效益指标', '受益群众', '≥2600人', '2640人', 15, 15, null)
    .ind('可持续影响指标', '管护责任落实率', '100%', '100%', 15, 15, null)
    .ind('满意度\n指标', '服务对象满意度指标', '群众满意度', '≥90%', '93%', 10, 10, null)
    .row(w(6, '总分'), t('weight', 100), t('score', total), null)
    .end();
const walls = jiangxi(
  '河堤',
  '河堤护坡维修',
  [60, 57, '95.00%', 9.5],
  ['维修护坡1.2公里。', '维修护坡1.2公里，质保金3万元未付。'],
  ['维修护坡', '1.2公里', '1.2公里'],
  99.5,
);
const lamps = jiangxi(
  '路灯',
  '村组路灯安装',
  [48, 45.6, '95.00%', bad('funds/score', 10)],
  ['安装路灯240盏。', '安装路灯240盏，质保金2.4万元未付。'],
  ['安装路灯', '240盏', '240盏'],
  100,
).tolerate('total/score');
const pingxiang = form({
  id: 'twentythird-jiangxi-pingxiang-town-two-projects-wrong',
  about:
    '江西萍乡麻山镇2021（省表样，数字编写）：一镇两项目各一页，主管部门带代码，没有年初预算数，全年预算数横跨两列；路灯一页执行率95%得10分',
  sheets: [walls, lamps],
});

/** 安徽: performance of a PPP in its running years, paid by the government fund; 产出 80, 效果 10, 管理 10. Right throughout. */
const sewage = new Sheet('PPP绩效', { grid: [1, 1, 2, 1, 3, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('亳州市PPP项目（政府性基金）运营期绩效自评表')))
  .row(w(9, '（2022年度）'))
  .row(
    '项目名称',
    w(3, f('projectName', '城区污水处理厂及管网PPP项目')),
    '主管部门',
    w(4, f('department', '亳州市住房和城乡建设局')),
  )
  .row('项目公司', w(3, '亳州清源水务有限公司'), '付费机制', w(4, '可行性缺口补助'))
  .fundHead(
    d(3, '资金情况\n（万元）'),
    w(2, LB(null)),
    w(2, BA('年度预算数')),
    EX('实际支付数'),
    w(2, RT('支付率')),
    '备注',
  )
  .fund('total', w(2, '年度付费总额'), w(2, 6400), 6272, w(2, '98%'), '按绩效付费')
  .fund('part', w(2, '其中：政府性基金'), w(2, 6400), 6272, w(2, '98%'), null)
  .row(
    '年度目标',
    w(3, g('expected', '日处理污水8万吨，出水达到一级A标准。')),
    '完成情况',
    w(4, g('actual', '日均处理污水8.2万吨，出水达标率99.1%。')),
  )
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    WT('分值'),
    h('scoringText', '评分细则'),
    TG('目标值'),
    AC('实际值'),
    SC('自评分'),
    RS('扣分说明'),
  )
  .ind(
    d(4, '产出（80分）'),
    d(2, '项目运营'),
    '日均处理污水量',
    25,
    '按完成率计分',
    '≥8万吨',
    '8.2万吨',
    25,
    null,
  )
  .ind('出水水质达标率', 25, '每低0.5个百分点扣1分', '≥99%', '99.1%', 25, null)
  .ind('项目维护', '设备完好率', 20, '每低1个百分点扣2分', '≥98%', '97%', 18, '2号鼓风机大修，已修复')
  .ind('成本效益', '吨水运营成本', 10, '不超过合同约定得满分', '≤1.05元', '1.02元', 10, null)
  .ind(d(2, '效果（10分）'), '生态影响', '污泥无害化处置率', 5, '每低1%扣1分', '100%', '100%', 5, null)
  .ind('满意度', '居民满意度', 5, '低于85%不得分', '≥85%', '90%', 5, null)
  .ind(d(2, '管理（10分）'), '组织管理', '制度健全性', 5, '每缺一项扣1分', '健全', '健全', 5, null)
  .ind('档案管理', '档案完整率', 5, '每低1%扣1分', '100%', '100%', 5, null)
  .row(w(3, '合计'), t('weight', 100), w(3, null), t('score', 98), null)
  .end()
  .tolerate(
    'field/missing',
    'weight/level1',
    'indicator/level1-missing',
    'indicator/category',
    'indicator/parent',
    'score/quantitative',
    'funds/score-missing',
    'layout/missing-column',
  );
const bozhou = form({
  id: 'twentythird-anhui-bozhou-ppp-fund',
  about:
    '安徽亳州2022 PPP运营期绩效（政府性基金付费，财政部指引的产出80、效果10、管理10，数字编写）：资金没有分值，评分细则在目标值之前，97%对≥98%按细则扣2分，无错',
  sheets: [sewage],
});

export const east = [yancheng, quzhou, sanming, pingxiang, bozhou];
