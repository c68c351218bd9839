/** Score sheets of 湖北广水 and 江苏宜兴 that follow no common grid, as published, and one more of each kind. */
import { Sheet, bad, d, f, form, g, h, may, own, t, title, w, type CellInput } from '../form';
import { AC, L1, L2, L3, SC, TG, WT } from '../kit';

interface Guangshui {
  readonly sheet: string;
  readonly date: string;
  readonly total: CellInput;
  readonly project: string;
  readonly unit: string;
  readonly owner: string;
  readonly leader: string;
  readonly money: readonly [number, number, string];
  readonly goal: string;
  readonly supervision: CellInput;
}

const MANAGEMENT = {
  decision: '有项目年度工作计划或有上级文件或审批报告计2分，没有不得分。',
  finance: '1、单位财务管理制度1分；2、项目管理制度1分；3、有制度执行佐证资料1分。没有不得分。',
  staff: '有明确的绩效管理机构或专人负责2分。没有不得分',
  watch: '1、运行监管记录3分；2、填报《项目支出绩效监控表》1分。没有不得分。',
  goals:
    '1、项目绩效目标全申报的1分，缺一项扣0.5分，扣完为止；2、绩效目标规范1分，不规范扣0.5分；3、按时申报绩效目标计2分，逾期扣1分。',
  outcome:
    '1、提供三级指标完成程度的佐证资料；2、三级指标分按三级指标个数平均确定（15分÷三级指标个数），四舍五入保留整数。',
};

const guangshuiTop = (of: Guangshui): Sheet =>
  new Sheet(of.sheet, { grid: [1, 1, 1, 2, 1, 1, 1, 1, 3] })
    .begin('project-self-evaluation')
    .row(w(9, title('广水市财政预算支出项目绩效目标自评表')))
    .row(w(3, `填报日期：${of.date}`), '自评总分：', of.total, w(2, '单位领导审签：'), w(2, null))
    .row('项目名称', w(3, f('projectName', of.project)), '项目实施单位', w(4, f('implementingUnit', of.unit)))
    .row('项目主管单位', w(3, f('department', of.owner)), '项目负责人', w(4, of.leader))
    .row('项目属性', w(8, '1、常年性√  2、延续性□  3、一次性项目□  4、新增性□'))
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
    .row(null, null, of.money[0], null, of.money[0], w(2, of.money[1]), of.money[2])
    .row('项目年度目标', w(8, g('expected', `1.${of.goal}`)))
    .head(
      'annual',
      L1('项目权重'),
      w(3, L3('评价内容')),
      w(2, WT()),
      SC('自评分'),
      h('reviewScore', '复核分'),
      h('scoringText', '评价标准及依据'),
    )
    .ind('项目决策\n2分', w(3, '决策依据'), w(2, 2), 2, null, MANAGEMENT.decision)
    .ind(d(4, '项目管理\n13分'), w(3, '财务制度'), w(2, 3), 3, null, MANAGEMENT.finance)
    .ind(w(3, '组织机构'), w(2, 2), 2, null, MANAGEMENT.staff)
    .ind(w(3, '运行监管'), w(2, 4), of.supervision, null, MANAGEMENT.watch)
    .ind(w(3, '目标申报'), w(2, 4), 4, null, MANAGEMENT.goals)
    .row(d(8, '项目绩效\n85分'), w(8, `项目年度目标1：${of.goal}`))
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
    );

const GUANGSHUI_TOLERATED = [
  'weight/total',
  'weight/level1',
  'weight/missing',
  'indicator/level1-missing',
  'indicator/level2-missing',
  'indicator/category',
  'indicator/parent',
  'score/reason-missing',
  'goal/actual-missing',
  'field/missing',
];

/** https://pdf.chddh.cn/archives/48n5zg2zkkb6327q6rjv.html : 69 in all; its end is cut, the rows are completed so that they make 69. */
const network = guangshuiTop({
  sheet: '局域网维护',
  date: '2020年2月18日',
  total: t('score', 69),
  project: '办公局域网维护费',
  unit: '广水市城投公司',
  owner: '广水市纪委监委',
  leader: '彭炜',
  money: [5.5, 5.5, '100%'],
  goal: '对机关局域网络改造升级，提高信息化办公速度。',
  supervision: 3,
})
  .ind(
    d(4, '产出\n指标\n40分'),
    '数量指标\n15分',
    '采购设备',
    '10台套',
    '10台套',
    15,
    null,
    d(6, MANAGEMENT.outcome),
  )
  .ind('质量指标\n12分', '改善运行状况', '便于信息化应用', '便捷、快速运用', 10, null)
  .ind('时效指标\n6分', '改造完成时间', '2019年12月底前', '2020年1月', 4, null)
  .ind('成本指标\n7分', '设备采购费用', '≤5.5万元', '5.5万元', 5, null)
  .ind(d(2, '效果\n指标\n45分'), '社会效益\n25分', '信息化办公速度', '明显提高', '有所提高', 13, null)
  .ind('满意度\n20分', '机关干部满意情况', '满意', '较满意', 8, null)
  .end()
  .tolerate(...GUANGSHUI_TOLERATED, 'score/band');
const guangshui = form({
  id: 'twentieth-hubei-guangshui-network-published',
  about:
    '湖北广水纪委监委2019 https://pdf.chddh.cn/archives/48n5zg2zkkb6327q6rjv.html ：决策2、管理13、绩效85，前半有分值列，后半分值写在二级标签里，总分69在表头，资金来源横排；末尾按其样式补全，无错',
  sheets: [network],
});

/** The same form for another office, made up: 5 of 4 points, and 98 over rows of 96. */
const housework = guangshuiTop({
  sheet: '巾帼家政',
  date: '2021年3月5日',
  total: bad('total/score', t('score', 98)),
  project: '巾帼家政技能培训',
  unit: '广水市妇女儿童活动中心',
  owner: '广水市妇女联合会',
  leader: '聂晓红',
  money: [12, 11.4, '95%'],
  goal: '培训家政服务人员200人次，帮助80名妇女就业。',
  supervision: bad('score/exceeds-weight', 5),
})
  .ind(
    d(4, '产出\n指标\n40分'),
    '数量指标\n20分',
    '培训人次',
    '≥200人次',
    '212人次',
    20,
    null,
    d(6, MANAGEMENT.outcome),
  )
  .ind('质量指标\n10分', '培训合格率', '≥95%', '97%', 10, null)
  .ind('时效指标\n5分', '培训完成时间', '2020年10月底前', '2020年10月16日', 5, null)
  .ind('成本指标\n5分', '人均培训成本', '≤600元', '537.7元', 5, null)
  .ind(d(2, '效果\n指标\n45分'), '社会效益\n25分', '帮助妇女就业', '≥80人', '64人', 20, null)
  .ind('满意度\n20分', '学员满意度', '≥95%', '96%', 20, null)
  .end()
  .tolerate(...GUANGSHUI_TOLERATED);
const guangshuiWrong = form({
  id: 'twentieth-hubei-guangshui-housework-wrong',
  about: '湖北广水表样，换作妇联培训（编写）：运行监管4分得5分，各项相加96而自评总分写98；64/80得20分是对的',
  sheets: [housework],
});

/** A row of 宜兴: a reader may take the goal or the measure for the name, and either pair of values. */
const yixingRow = (
  sheet: Sheet,
  [name, value, measure, standard]: readonly [CellInput, CellInput, CellInput, CellInput],
  [done, reached]: readonly [CellInput, CellInput],
  weight: number,
  rule: string,
  score: CellInput,
): Sheet =>
  sheet.ind(
    own('level3', name),
    own('target', value),
    own('level3', measure),
    own('target', standard),
    own('actual', done),
    own('actual', reached),
    weight,
    rule,
    score,
  );
const section = (sheet: Sheet, name: string): Sheet =>
  sheet.row(name, null, null, null, null, null, null, null, null);
const yixingTop = (name: string, heading: string, project: string, owner: string): Sheet =>
  new Sheet(name, { grid: [2, 1, 3, 1, 1, 2, 1, 3, 1] })
    .begin('project-self-evaluation')
    .row(w(9, title(heading)))
    .row('项目名称', w(3, f('projectName', project)), '主管部门', w(4, f('department', owner)))
    .head('annual', w(4, '绩效目标设置情况'), w(5, '绩效目标完成情况'))
    .more(
      '目标名称',
      '目标值',
      '评价指标',
      '标准值',
      '目标完成值',
      '评价指标值',
      WT('权重分值'),
      h('scoringText', '评分规则'),
      SC(),
    );
const YIXING_TOLERATED = [
  'indicator/level1-missing',
  'indicator/level2-missing',
  'indicator/category',
  'indicator/input-as-output',
  'indicator/unit-missing',
  'weight/level1',
  'layout/missing-column',
  'funds/missing',
  'goal/missing',
  'goal/actual-missing',
  'field/missing',
];

/** http://yixing.gov.cn/doc/2017/04/20/657601.shtml : its end is cut; the rows after 孕产妇 are completed. */
const health = yixingTop(
  '基本公共卫生',
  '2016年度宜兴市基本公共卫生服务项目绩效自评表',
  '基本公共卫生服务',
  '宜兴市卫生和计划生育委员会',
);
section(health, '一、投入目标');
for (const [name, measure, rule] of [
  ['1.预算投入资金', '预算完成率', '预算完成率超出正负10%不得分'],
  ['2.实际到位资金', '资金到位率', '实际到位资金/预算投入资金≠100%则不得分'],
  ['3.实际支出', '实际支出率', '实际支出率≠100%则不得分'],
  ['4.专款专用资金', '专款专用率', '专款专用率≠100%则不得分'],
] as const)
  yixingRow(health, [name, 6475, measure, '100%'], [6475, '100%'], 1, rule, 1);
section(health, '二、管理目标');
yixingRow(
  health,
  ['1.资金管理情况', '专账核算', '项目资金管理要求', null],
  ['专账核算', '项目资金管理要求'],
  2,
  '专账核算资金/实际投入资金*100%≠100%则不得分',
  2,
);
yixingRow(
  health,
  ['2.财务管理', '支出符合财务管理制度规定', '财务管理规范度', '100%'],
  ['符合财务管理制度规定', '财务管理规范度'],
  2,
  '支出手续不完备酌情扣分，支出不符合项目要求不得分',
  may('score/reason-missing', 1.5),
);
yixingRow(
  health,
  [
    '3.项目管理情况',
    '（1）成立管理组织；（2）季度督导、半年度考核、年度考核；（3）季度通报',
    '组织管理规范度',
    '100%',
  ],
  ['有组织制度、考核制度、通报', '有'],
  2,
  '查阅资料',
  2,
);
section(health, '三、产出目标');
section(health, '1.数量目标');
yixingRow(
  health,
  [
    '居民电子健康档案建档数',
    '941250份',
    '居民电子健康档案建档率=建立电子健康档案人数/辖区内常住居民数*100%',
    '≥75%',
  ],
  [1024410, '81.74%'],
  5,
  '查阅资料，根据评价指标得分，≥70%得3分，≥65%得1分，<65%不得分',
  5,
);
yixingRow(
  health,
  [
    '0-6岁儿童健康管理数',
    '56950人',
    '儿童健康管理率=年度辖区内接受1次及以上随访的0-6岁儿童数/年度辖区内应管理的0-6岁儿童数*100%',
    '≥90%',
  ],
  [may('score/over-completion', 68890), '99.83%'],
  5,
  '查阅资料，根据评价指标得分，≥85%得3分，≥80%得1分，<80%不得分',
  5,
);
yixingRow(
  health,
  ['孕产妇健康管理数', '8600人', '孕产妇健康管理率=产后28天内接受过产后访视的产妇数/活产数*100%', '≥90%'],
  [9012, '96.40%'],
  5,
  '查阅资料，根据评价指标得分，≥85%得3分，≥80%得1分，<80%不得分',
  5,
);
yixingRow(
  health,
  [
    '老年人健康管理数',
    '121000人',
    '老年人健康管理率=接受健康管理的65岁及以上老年人数/辖区内65岁及以上常住居民数*100%',
    '≥67%',
  ],
  [118250, '65.43%'],
  10,
  '查阅资料，≥67%得10分，≥60%得6分，<60%不得分',
  may('score/quantitative', 6),
);
section(health, '2.质量目标');
yixingRow(
  health,
  ['高血压患者规范管理数', '86000人', '高血压患者规范管理率', '≥60%'],
  [87430, '63.20%'],
  10,
  '≥60%得10分，≥55%得6分，<55%不得分',
  10,
);
yixingRow(
  health,
  ['糖尿病患者规范管理数', '24000人', '糖尿病患者规范管理率', '≥60%'],
  [24380, '62.10%'],
  10,
  '≥60%得10分，≥55%得6分，<55%不得分',
  10,
);
section(health, '3.时效目标');
yixingRow(
  health,
  ['补助资金按季拨付', '4次', '资金拨付及时率', '100%'],
  ['4次', '100%'],
  5,
  '每延迟一季扣1分',
  5,
);
section(health, '四、结果目标');
yixingRow(
  health,
  ['居民知晓基本公共卫生服务', '≥85%', '居民知晓率', '≥85%'],
  ['87.60%', '87.60%'],
  15,
  '问卷调查，每低1%扣1分',
  15,
);
yixingRow(
  health,
  ['居民满意', '≥90%', '居民综合满意度', '≥90%'],
  ['92.30%', '92.30%'],
  15,
  '问卷调查，每低1%扣1分',
  15,
);
yixingRow(
  health,
  ['基本公共卫生服务均等化水平', '逐步提高', '城乡差距', '逐步缩小'],
  ['逐步提高', '逐步缩小'],
  10,
  '查阅资料',
  10,
);
health.row('合计', w(5, null), t('weight', 100), null, t('score', 95.5)).end();
health.tolerate(...YIXING_TOLERATED);
const yixing = form({
  id: 'twentieth-jiangsu-yixing-health-published',
  about:
    '江苏宜兴 http://yixing.gov.cn/doc/2017/04/20/657601.shtml ：目标名称与评价指标、目标值与标准值、目标完成值与评价指标值各成一对，没有一二级列，分节行，评分规则分档；末尾按其样式补全，无错',
  sheets: [health],
});

/** The same form for straw, made up: 6 of 5 points, and ten points for a number nobody counted. */
const straw = yixingTop('秸秆', '2017年度宜兴市秸秆综合利用项目绩效自评表', '秸秆综合利用', '宜兴市农林局');
section(straw, '一、投入目标');
yixingRow(straw, ['1.实际支出', 1260, '实际支出率', '100%'], [1260, '100%'], 2, '≠100%则不得分', 2);
section(straw, '二、管理目标');
yixingRow(
  straw,
  ['1.财务管理', '支出符合制度规定', '财务管理规范度', '规范'],
  ['符合制度规定', '规范'],
  4,
  '支出手续不完备酌情扣分',
  4,
);
yixingRow(
  straw,
  ['2.项目管理', '台账完整', '组织管理规范度', '规范'],
  ['两镇台账不完整', '基本规范'],
  4,
  '查阅资料，每缺一镇扣0.5分',
  may('score/reason-missing', 3),
);
section(straw, '三、产出目标');
yixingRow(
  straw,
  ['秸秆机械化还田面积', '≥32万亩', '还田面积完成率', '≥100%'],
  ['33.1万亩', '103.44%'],
  20,
  '每低1%扣1分',
  20,
);
yixingRow(
  straw,
  ['秸秆离田利用量', '≥6万吨', '离田利用完成率', '≥100%'],
  ['6.4万吨', '106.67%'],
  15,
  '每低1%扣1分',
  15,
);
yixingRow(
  straw,
  ['还田作业质量', '≥95%', '作业质量合格率', '≥95%'],
  ['96.20%', '96.20%'],
  10,
  '每低1%扣1分',
  10,
);
yixingRow(
  straw,
  ['夏季还田完成时间', '2017年6月底前', '完成及时性', '及时'],
  ['2017年6月20日', '及时'],
  5,
  '每迟一天扣0.5分',
  bad('score/exceeds-weight', 6),
);
section(straw, '四、结果目标');
yixingRow(
  straw,
  ['秸秆综合利用', '≥95%', '秸秆综合利用率', '≥95%'],
  ['97.10%', '97.10%'],
  20,
  '每低1%扣2分',
  20,
);
yixingRow(
  straw,
  ['露天焚烧火点', '0个', '露天焚烧火点数', '0个'],
  [bad('actual/missing', null), null],
  10,
  '每增一个扣1分',
  10,
);
yixingRow(straw, ['农户满意', '≥90%', '农户满意度', '≥90%'], ['91.00%', '91.00%'], 10, '每低1%扣1分', 10);
straw.row('合计', w(5, null), t('weight', 100), null, may('total/score', t('score', 100))).end();
straw.tolerate(...YIXING_TOLERATED, 'actual/ratio-over-100');
const yixingWrong = form({
  id: 'twentieth-jiangsu-yixing-straw-wrong',
  about: '江苏宜兴表样，换作秸秆综合利用（编写）：5分的行得6分，火点数没有完成值得满分',
  sheets: [straw],
});

export const scored = [guangshui, guangshuiWrong, yixing, yixingWrong];
