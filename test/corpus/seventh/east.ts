/** 浙江, 江苏, 广东, 深圳, 上海, 天津, 北京, 河北, 河南, 山东, 云南: project self-evaluations, and two published ones rebuilt. */
import { Sheet, bad, d, f, form, g, h, may, num, pct, t, title, w, wd } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

/** 浙江 人社: a count of courses stands among the timeliness indicators. */
const trainingSheet = new Sheet('技能培训', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, title('2024年度项目支出绩效自评表')))
  .row('项目名称', w(7, f('projectName', '山区县职业技能提升')))
  .row(
    '主管部门',
    w(3, f('department', '庆元县人力资源和社会保障局')),
    '实施单位',
    w(3, f('implementingUnit', '庆元县就业管理中心')),
  )
  .fundHead(d(3, '项目资金（万元）'), LB(), BI(), BA(), EX(), RT(), WT(), SC())
  .fund('total', '年度资金总额', 180, 180, 180, '100.00%', 10, 10)
  .fund('part', '其中：失业保险基金', 180, 180, 180, '100.00%', '—', '—')
  .row(
    '预期目标',
    w(3, g('expected', '开展职业技能培训1800人次。')),
    '完成情况',
    w(3, g('actual', '开展职业技能培训1866人次，取证率86%。')),
  )
  .head('annual', L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS())
  .ind(d(4, '产出指标'), '数量指标', '职业技能培训人次', '≥1800人次', '1866人次', 20, 20, null)
  .ind('质量指标', '培训取证率', '≥85%', '86%', 10, 10, null)
  .ind('时效指标', bad('indicator/category', '开设培训班'), '≥30期', '32期', 10, 10, null)
  .ind('成本指标', '人均培训补贴', '≤1000元', '964.63元', 10, 10, null)
  .ind(d(2, '效益指标'), '经济效益指标', '参训人员月均增收', '≥500元', '530元', 15, 15, null)
  .ind('社会效益指标', '参训人员就业率', '≥75%', '78.2%', 15, 15, null)
  .ind('满意度指标', '服务对象满意度指标', '学员满意度', '≥90%', '96%', 10, 10, null)
  .row(w(5, '总分'), t('weight', 100), t('score', 100), null)
  .end();
const training = form({
  id: 'seventh-zhejiang-training-wrong',
  about: '浙江人社：时效指标里放的是“开设培训班≥30期”',
  sheets: [trainingSheet],
});

/** 江苏 水利: 320 of 100 with all points and no word about it. */
const riverSheet = new Sheet('河道管护', { grid: [1, 1, 1, 1, 1, 1, 1, 1, 1], merges: false })
  .begin('project-self-evaluation')
  .row(w(9, title('项目支出绩效自评价表')))
  .row('项目名称', w(4, f('projectName', '农村河道长效管护')), '年度', w(3, f('year', '2023')))
  .row(
    '主管部门',
    w(4, f('department', '盱眙县水务局')),
    '实施单位',
    w(3, f('implementingUnit', '盱眙县河道管理所')),
  )
  .fundHead(
    w(2, LB('资金来源')),
    BI('年初预算数'),
    BA('调整后预算数'),
    EX('实际执行数'),
    RT('预算执行率'),
    WT('权重'),
    SC('得分'),
    '单位',
  )
  .fund('total', w(2, '合计'), 268, 268, 262.64, '98%', 10, 9.8, '万元')
  .fund('part', w(2, '省级'), 68, 68, 68, '100%', null, null, '万元')
  .fund('part', w(2, '县级'), 200, 200, 194.64, '97.32%', null, null, '万元')
  .row(
    '年度目标',
    w(4, g('expected', '管护县乡河道520公里。')),
    '完成情况',
    w(3, g('actual', '管护县乡河道528公里，清理违章320处。')),
  )
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    TG('目标值'),
    AC('实际值'),
    WT('权重'),
    SC('得分'),
    h('basis', '指标值依据'),
    RS('说明'),
  )
  .ind(
    d(5, '产出指标'),
    d(2, '数量指标'),
    '管护河道长度',
    '≥520公里',
    '528公里',
    15,
    15,
    '河长制任务书',
    null,
  )
  .ind('清理违章设施', '≥100处', '320处', 10, bad('score/over-completion', 10), '上年完成数', null)
  .ind('质量指标', '河道保洁考核合格率', '≥95%', '96.4%', 10, 10, '考核办法', null)
  .ind('时效指标', '问题处置及时率', '100%', '100%', 10, 10, '考核办法', null)
  .ind('成本指标', '每公里管护成本', '≤5000元', '4974.24元', 5, 5, '合同', null)
  .ind(d(2, '效益指标'), '生态效益指标', '断面水质优良比例', '≥90%', '91.7%', 15, 15, '水质月报', null)
  .ind('可持续影响指标', '河长制工作机制', '健全', '健全', 15, 15, '文件', null)
  .ind('满意度指标', '服务对象满意度指标', '沿河居民满意度', '≥90%', '93%', 10, 10, '问卷', null)
  .row('总分', w(4, null), t('weight', 100), t('score', 99.8), w(2, null))
  .end();
const river = form({
  id: 'seventh-jiangsu-river-wrong',
  about: '江苏水利：一二级指标只写首行而没有合并，100处完成320处仍满分且无说明',
  sheets: [riverSheet],
});

/** 广东 农业: total on top of the form, indicators before the money; clean. */
const lycheeSheet = new Sheet('荔枝', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, '附件1-2'))
  .row(w(8, title('2023年广东省财政资金项目支出绩效自评表')))
  .row(
    '项目名称',
    w(3, f('projectName', '荔枝保鲜冷链设施建设')),
    '自评分数',
    t('score', 97.75),
    '自评等级',
    t('grade', '优'),
  )
  .row(
    '主管部门',
    w(3, f('department', '高州市农业农村局')),
    '实施单位',
    w(3, f('implementingUnit', '高州市荔枝产业园管理中心')),
  )
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    TG('年度指标值'),
    AC('实际完成值'),
    WT('分值'),
    SC('自评得分'),
    RS('未完成原因和改进措施'),
  )
  .ind(d(4, '产出指标'), '数量指标', '建设田头冷库', '≥20座', '21座', 20, 20, null)
  .ind('质量指标', '冷库验收合格率', '100%', '100%', 10, 10, null)
  .ind('时效指标', '项目完工及时率', '100%', '90.48%', 10, 9.05, '两座冷库因用地手续推迟一个月完工')
  .ind('成本指标', '每座冷库补助', '≤30万元', '28.57万元', 10, 10, null)
  .ind(d(3, '效益指标'), '经济效益指标', '荔枝采后损耗率', '≤15%', '12.6%', 10, 10, null)
  .ind('社会效益指标', '带动农户', '≥1500户', '1620户', 10, 10, null)
  .ind(
    '可持续影响指标',
    '冷链运营机制',
    '持续运营',
    '基本持续运营',
    10,
    9,
    '淡季冷库闲置，正洽谈龙眼、番石榴错峰储存',
  )
  .ind('满意度指标', '服务对象满意度指标', '果农满意度', '≥90%', '91.5%', 10, 10, null)
  .fundHead(
    w(2, LB('资金（万元）')),
    BI('年初预算数'),
    BA('全年预算数'),
    EX('全年支出数'),
    WT('分值'),
    SC('得分'),
    RT('支出率'),
  )
  .fund('total', w(2, '年度资金总额'), 600, 618.6, 600, 10, 9.7, '96.99%')
  .fund('part', w(2, '省级涉农资金'), 600, 600, 600, null, null, '100.00%')
  .fund('part', w(2, '上年结转资金'), 0, 18.6, 0, null, null, '0.00%')
  .row(w(2, '上年结转资金未支出原因'), w(6, '结转资金18.6万元为质量保证金，质保期至2024年6月。'))
  .row(
    '年度总体目标',
    w(3, g('expected', '建设田头冷库20座以上，降低采后损耗。')),
    '实际完成情况',
    w(3, g('actual', '建设田头冷库21座，采后损耗率降至12.6%。')),
  )
  .end();
const lychee = form({
  id: 'seventh-guangdong-lychee',
  about: '广东农业：总分在表头、指标在前、资金在后（支出率），反向≤15%完成12.6%，无错',
  sheets: [lycheeSheet],
});

/** 深圳 街道: goal left empty; columns 数值 and 单位 doubled for target and actual. */
const communitySheet = new Sheet('民生微实事', { grid: [1, 1, 2, 1, 1, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(10, title('深圳市坪山区部门预算项目支出绩效自评表')))
  .row(w(10, '（2024年度）'))
  .row('项目名称', w(4, f('projectName', '民生微实事')), '主管部门', w(4, f('department', '坑梓街道办事处')))
  .row('实施单位', w(4, f('implementingUnit', '坑梓街道社区建设办公室')), '计量单位', w(4, '万元'))
  .fundHead(
    w(2, LB('预算资金')),
    w(2, BI('年初预算数')),
    BA('调整后预算数'),
    EX('执行数'),
    RT('执行率'),
    WT('分值'),
    w(2, SC('得分')),
  )
  .fund('total', w(2, '资金总额'), w(2, 1000), 1000, 970, '97.0%', 10, w(2, 9.7))
  .fund('part', w(2, '财政拨款'), w(2, 1000), 1000, 970, '97.0%', null, w(2, null))
  .row(
    '年度总体目标',
    w(4, bad('goal/missing', g('expected', null))),
    '实际完成情况',
    w(4, g('actual', '实施民生微实事项目103个，惠及居民6.2万人次。')),
  )
  .head(
    'annual',
    d(2, L1()),
    d(2, L2()),
    d(2, L3()),
    w(2, '年度目标'),
    d(2, AC('实际完成值')),
    d(2, WT()),
    d(2, SC()),
    d(2, '权重系数'),
    d(2, RS('偏差说明')),
  )
  .more(TG('目标值'), h('unit', '单位'))
  .ind(d(4, '产出指标'), '数量指标', '实施项目数', '≥100', '个', 103, 20, 20, 1, null)
  .ind('质量指标', '项目验收通过率', '100', '%', 100, 10, 10, 1, null)
  .ind('时效指标', '项目按期完成率', '≥95', '%', 96, 10, 10, 1, null)
  .ind('成本指标', '单个项目平均成本', '≤10', '万元', 9.42, 10, 10, 1, null)
  .ind(d(2, '效益指标'), '社会效益指标', '惠及居民人次', '≥60000', '人次', 62000, 20, 20, 1, null)
  .ind('可持续影响指标', '居民议事协商机制', '健全', null, '健全', 10, 10, 1, null)
  .ind('满意度指标', '服务对象满意度指标', '居民满意度', '≥90', '%', 95.1, 10, 10, 1, null)
  .row(w(6, '总分'), t('weight', 100), t('score', 99.7), w(2, null))
  .end();
const community = form({
  id: 'seventh-shenzhen-community-wrong',
  about: '深圳街道：年度目标下分目标值和单位两列，有权重系数列，年度总体目标的预期目标空白',
  sheets: [communitySheet],
});

/** 上海 房管: two projects beside each other in one sheet's height; the second lacks a score. */
const lift = (): Sheet =>
  new Sheet('两表', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
    .begin('project-self-evaluation')
    .row(w(8, title('项目绩效自评表（1）')))
    .row(
      '项目名称',
      w(3, f('projectName', '既有多层住宅加装电梯补贴')),
      '主管部门',
      w(3, f('department', '崇明区房屋管理局')),
    )
    .fundHead(
      d(2, '资金\n（万元）'),
      LB(),
      BI(),
      BA('全年预算数'),
      EX('全年执行数'),
      WT(),
      RT('执行率'),
      SC(),
    )
    .fund('total', '年度资金总额', 560, 560, 532, 10, pct(0.95), 9.5)
    .row(
      '预期目标',
      w(3, g('expected', '补贴加装电梯20台。')),
      '完成情况',
      w(3, g('actual', '补贴加装电梯19台。')),
    )
    .head('annual', L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS('偏差原因'))
    .ind(d(4, '产出指标'), '数量指标', '补贴加装电梯台数', '20台', '19台', 20, 19, '1台因管线迁移未完工')
    .ind('质量指标', '电梯监督检验合格率', '100%', '100%', 10, 10, null)
    .ind('时效指标', '补贴审核时限', '≤20个工作日', '18个工作日', 10, 10, null)
    .ind('成本指标', '每台补贴标准', '≤28万元', '28万元', 10, 10, null)
    .ind(d(2, '效益指标'), '社会效益指标', '受益户数', '≥220户', '228户', 20, 20, null)
    .ind('可持续影响指标', '电梯管养责任', '落实', '落实', 10, 10, null)
    .ind('满意度指标', '服务对象满意度指标', '业主满意度', '≥90%', '94%', 10, 10, null)
    .row(w(5, '总分'), t('weight', 100), t('score', 98.5), null)
    .end()
    .gap(3)
    .begin('project-self-evaluation')
    .row(w(8, title('项目绩效自评表（2）')))
    .row(
      '项目名称',
      w(3, f('projectName', '无电梯楼栋便民座椅')),
      '主管部门',
      w(3, f('department', '崇明区房屋管理局')),
    )
    .fundHead(
      d(2, '资金\n（万元）'),
      LB(),
      BI(),
      BA('全年预算数'),
      EX('全年执行数'),
      WT(),
      RT('执行率'),
      SC(),
    )
    .fund('total', '年度资金总额', 24, 24, 24, 10, pct(1), 10)
    .row(
      '预期目标',
      w(3, g('expected', '安装便民座椅600把。')),
      '完成情况',
      w(3, g('actual', '安装便民座椅612把。')),
    )
    .head('annual', L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS('偏差原因'))
    .ind(d(4, '产出指标'), '数量指标', '安装便民座椅', '≥600把', '612把', 20, 20, null)
    .ind('质量指标', '座椅安装合格率', '100%', '100%', 10, bad('score/missing', null), null)
    .ind('时效指标', '安装任务按期完成率', '100%', '100%', 10, 10, null)
    .ind('成本指标', '每把座椅造价', '≤400元', '392.16元', 10, 10, null)
    .ind(d(2, '效益指标'), '社会效益指标', '覆盖楼栋数', '≥200栋', '204栋', 20, 20, null)
    .ind('可持续影响指标', '座椅维护责任', '落实', '落实', 10, 10, null)
    .ind('满意度指标', '服务对象满意度指标', '老年居民满意度', '≥90%', '97%', 10, 10, null)
    .row(w(5, '总分'), t('weight', 100), t('score', 90), null)
    .end()
    .tolerate('total/score');
const lifts = form({
  id: 'seventh-shanghai-lift-wrong',
  about: '上海房管：一张工作表上下两个项目，第二个有一行没有得分',
  sheets: [lift()],
});

/** 天津 教育: spends more than the adjusted budget. */
const busSheet = new Sheet('校车', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, title('项目支出绩效自评表')))
  .row(w(8, '（2023年度）'))
  .row('项目名称', w(7, f('projectName', '农村学生校车服务补助')))
  .row(
    '主管部门',
    w(3, f('department', '蓟州区教育局')),
    '实施单位',
    w(3, f('implementingUnit', '蓟州区校车服务管理中心')),
  )
  .fundHead(d(3, '项目资金\n（万元）'), LB(), BI(), BA(), EX(), WT(), RT(), SC())
  .fund('total', '年度资金总额', 400, 400, 448, 10, '112%', 10)
  .fund('part', '其中：当年财政拨款', 400, 400, 448, '—', '112%', '—')
  .row(
    '年度目标',
    w(3, g('expected', '补助校车线路46条。')),
    '完成情况',
    w(3, g('actual', '补助校车线路46条，超支部分由学校垫付。')),
  )
  .head('annual', L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS())
  .ind(d(4, '产出指标'), '数量指标', '补助校车线路', '46条', '46条', 20, 20, null)
  .ind('质量指标', '校车年检合格率', '100%', '100%', 10, 10, null)
  .ind('时效指标', '校车准点率', '≥98%', '98.6%', 10, 10, null)
  .ind('成本指标', '每公里补助标准', '≤6元', '5.8元', 10, 10, null)
  .ind(d(2, '效益指标'), '社会效益指标', '受益学生人数', '≥5200人', '5360人', 20, 20, null)
  .ind('可持续影响指标', '校车安全监管平台', '正常运行', '正常运行', 10, 10, null)
  .ind('满意度指标', '服务对象满意度指标', '学生家长满意度', '≥90%', '95%', 10, 10, null)
  .row(w(5, '总分'), t('weight', 100), t('score', 100), null)
  .end()
  .finding('funds/over-budget')
  .tolerate('funds/over-budget');
const bus = form({
  id: 'seventh-tianjin-bus-wrong',
  about: '天津教育：执行数448大于全年预算数400，执行率112%',
  sheets: [busSheet],
});

/** 北京 老旧小区: in yuan, letters in the header, 得分计算方法 column; clean. */
const renewSheet = new Sheet('项目支出绩效自评表', { grid: [1, 1, 2, 1, 1, 2, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('项目支出绩效自评表')))
  .row(w(9, '（2024 年度）'))
  .row('项目名称', w(8, f('projectName', '老旧小区公共区域整治')))
  .row(
    '主管部门',
    w(3, f('department', '北京市平谷区住房和城乡建设委员会')),
    '实施单位',
    w(4, f('implementingUnit', '北京市平谷区房屋管理事务中心')),
  )
  .row('项目负责人', w(3, '崔文涛'), '联系电话', w(4, '010-69960000'))
  .fundHead(
    d(5, '项目资金（元）'),
    LB(),
    BI('年初预算数'),
    BA('全年预算数'),
    EX('全年执行数'),
    w(1, '资金拨付进度'),
    WT('分值'),
    RT('执行率'),
    SC('得分'),
  )
  .fund(
    'total',
    '年度资金总额',
    num(8600000, '#,##0.00'),
    num(8600000, '#,##0.00'),
    num(8428000, '#,##0.00'),
    '已拨付',
    10,
    '98.00%',
    9.8,
  )
  .fund(
    'part',
    '其中：当年财政拨款',
    num(8600000, '#,##0.00'),
    num(8600000, '#,##0.00'),
    num(8428000, '#,##0.00'),
    null,
    '—',
    '98.00%',
    '—',
  )
  .fund('part', '上年结转资金', 0, 0, 0, null, '—', '—', '—')
  .fund('part', '其他资金', 0, 0, 0, null, '—', '—', '—')
  .row(d(2, '年度总体目标'), w(3, '预期目标'), w(5, '实际完成情况'))
  .row(
    w(3, g('expected', '对12个老旧小区公共区域进行整治，惠及4200户。')),
    w(5, g('actual', '完成12个小区公共区域整治，惠及4318户。')),
  )
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    TG('年度指标值（A）'),
    AC('实际完成值（B）'),
    '得分计算方法',
    WT('分值'),
    SC('得分'),
    RS(),
  )
  .ind(
    d(4, '产出指标（50分）'),
    '数量指标',
    '整治小区个数',
    '12个',
    '12个',
    '完成值达到指标值，记满分',
    15,
    15,
    null,
  )
  .ind('质量指标', '工程质量合格率', '100%', '100%', '完成值达到指标值，记满分', 15, 15, null)
  .ind('时效指标', '项目完工时间', '2024年11月30日前', '2024年11月18日', '按期完工记满分', 10, 10, null)
  .ind('成本指标', '每户整治成本', '≤2050元', '1951.83元', 'A/B×分值，不超过分值', 10, 10, null)
  .ind(
    d(2, '效益指标（30分）'),
    '社会效益指标',
    '惠及居民户数',
    '≥4200户',
    '4318户',
    'B/A×分值，不超过分值',
    15,
    15,
    null,
  )
  .ind(
    '可持续影响指标',
    '小区长效管理机制',
    '优',
    '良',
    '优、良、中、差分别按100%、80%、60%、0计分',
    15,
    12,
    '3个小区尚未成立业委会，2025年继续推动',
  )
  .ind(
    '满意度指标（10分）',
    '服务对象满意度指标',
    '居民满意度',
    '≥90%',
    '92.6%',
    'B/A×分值，不超过分值',
    10,
    10,
    null,
  )
  .row(w(6, '总分'), t('weight', 100), t('score', 96.8), null)
  .end();
const renew = form({
  id: 'seventh-beijing-renew',
  about: '北京平谷：以元计，得分计算方法列，资金块多一列资金拨付进度，“优/良”定性得12/15有原因，无错',
  sheets: [renewSheet],
});

/** 四川 大英县司法局 2023, as published (https://dyxrmt.cn/article-157795-21.html): one indicator with all 90 points, 30万元 answered with 完成. */
const dayingSheet = new Sheet('大英司法', { grid: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(11, '报表编号：510000_0013zp'))
  .row(w(11, title('部门预算项目支出绩效自评表（2023年度）')))
  .row('项目名称', w(10, f('projectName', '51092324T000010263357-2023年全县安可替代补助资金项目')))
  .row(
    '主管部门',
    w(5, f('department', '大英县司法局部门')),
    w(2, '实施单位（盖章）'),
    w(3, f('implementingUnit', '大英县司法局')),
  )
  .row(
    d(3, '项目基本情况'),
    wd(2, 2, '1.项目年度目标完成情况'),
    w(4, '项目年度目标'),
    w(4, '年度目标完成情况'),
  )
  .row(w(4, g('expected', '根据要求购买安可设备，并完成项目资金支付。')), w(4, g('actual', '完成')))
  .row(w(2, '2.项目实施内容及过程概述'), w(8, '2023年购买13台安可电脑，并于12月前完成资金支付。'))
  .fundHead(
    d(6, '预算执行情况（10分）'),
    w(3, LB('年度预算数（万元）')),
    BI('年初预算'),
    BA('调整后预算数'),
    EX('预算执行数'),
    RT('预算执行率'),
    WT('权重'),
    SC('得分'),
    '原因',
  )
  .fund(
    'total',
    w(3, '总额'),
    '0.00',
    '3.36',
    '3.36',
    '100.00%',
    '10',
    '10',
    d(
      5,
      '1.预算执行率=预算执行数/调整后预算数，预算执行率未达到90%的需说明原因（100字以内）；2.年中发生预算调整的（追加或调减），应单独说明理由；3.其他资金包括：社会投入资金、银行贷款。',
    ),
  )
  .fund('part', w(3, '其中：财政资金'), '0.00', '3.36', '3.36', '100.00%', '/', '/')
  .fund('part', w(3, '财政专户管理资金'), '0.00', '0.00', '0.00', '0.00%', '/', '/')
  .fund('part', w(3, '单位资金'), '0.00', '0.00', '0.00', '0.00%', '/', '/')
  .fund('part', w(3, '其他资金'), null, null, null, null, '/', '/')
  .head(
    'annual',
    d(2, '绩效指标（90分）'),
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
  .ind(
    '产出指标',
    '质量指标',
    '完成安可产品购买并按要求支付资金',
    '＝',
    '100',
    '%',
    bad('actual/phrase', '完成'),
    '90',
    '90',
    null,
  )
  .row(w(8, '合计'), t('weight', '100'), t('score', '100'), null)
  .row('评价结论', w(10, '根据财政局资金下达的管理办法，将资金支付给供应商。'))
  .row('存在问题', w(10, '无'))
  .row('改进措施', w(10, '无'))
  .row(w(6, '项目负责人：查某'), w(5, '财务负责人：唐某'))
  .end()
  .tolerate(
    'indicator/level1-missing',
    'indicator/level2-missing',
    'field/amount-text',
    'goal/actual-missing',
    'indicator/category',
  );
const daying = form({
  id: 'seventh-sichuan-daying-published',
  about: '四川大英县司法局2023年公开表：一个指标占满90分，100%的完成值写“完成”；原因格是填表说明',
  sheets: [dayingSheet],
});

/** 安徽 池州棠溪 2022, as published: the total is 0 / 0 / 0 although the line below has 90 and 89.974. */
const tangxiSheet = new Sheet('Sheet1', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, '附件：'))
  .row(w(8, title('项目支出绩效自评表')))
  .row(w(8, '（2022年度）'))
  .row('项目名称', w(7, f('projectName', '委托业务项目')))
  .row(
    '主管部门',
    w(3, f('department', '219-池州市贵池区棠溪镇人民政府')),
    '实施单位',
    w(3, f('implementingUnit', '219001-池州市贵池区棠溪镇人民政府')),
  )
  .fundHead(
    d(5, '项目资金\n（万元）'),
    LB(),
    BI('年初预算数'),
    BA('全年预算数'),
    EX('全年执行数'),
    WT('分值'),
    RT('执行率'),
    SC('得分'),
  )
  .fund(
    'total',
    '年度资金总额：',
    may('funds/parts-sum', 0),
    may('funds/parts-sum', 0),
    may('funds/parts-sum', 0),
    10,
    0,
    0,
  )
  .fund('part', '其中：本年财政拨款', 90, 89.974, 89.974, null, null, null)
  .fund('part', '上年结转资金', null, null, null, null, null, null)
  .fund('part', '其他资金', null, null, null, null, null, null)
  .row(d(2, '年度总体目标'), w(3, '预期目标'), w(4, '实际完成情况'))
  .row(
    w(
      3,
      g(
        'expected',
        '本项目共申请预算资金90万元。其中：30万元用于基建工程项目预算编制；30万元用于基建工程项目审计；30万元用于基建工程项目设计、规划、测绘。',
      ),
    ),
    w(
      4,
      g(
        'actual',
        '本项目共完成预算资金89.97万元。其中：30万元用于基建工程项目预算编制；30万元用于基建工程项目审计；29.99万元用于基建工程项目设计、规划、测绘。',
      ),
    ),
  )
  .head('annual', L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS())
  .ind(d(6, '产出指标\n（50分）'), '数量指标', '基建工程委托业务项目数量', '≥50个', '50', 8, 8, null)
  .ind(d(2, '质量指标'), '委托业务报告合格率', '≥100百分比', '100', 8, 8, null)
  .ind('经费支出合规性', '严格执行相关制度规定', '达成预期指标', 8, 8, null)
  .ind('时效指标', '提交报告及时性', '在项目计划完成时间内完成', '达成预期指标', 8, 8, null)
  .ind(d(2, '成本指标'), '项目总成本', '≤90万元', '90', 8, 8, null)
  .ind('单项业务成本', '符合相关规定', '达成预期指标', 10, 10, null)
  .ind(
    d(4, '效益指标\n（30分）'),
    '社会效益指标',
    '对维护基建市场公平的影响程度',
    '效果明显',
    '达成预期指标',
    10,
    10,
    null,
  )
  .ind('生态效益指标', '对控制基建项目成本影响程度', '效果明显', '达成预期指标', 10, 10, null)
  .ind(
    '可持续影响指标',
    '对推动基建项目“四项制度”健全和落实的持续性影响',
    '效果明显',
    '达成预期指标',
    10,
    10,
    null,
  )
  .maybe('经济效益指标', null, null, null, null, null, null)
  .ind('满意度指标\n（10分）', '满意度指标', '公众满意度', '≥95百分比', '95', 10, 10, null)
  .row(w(5, '总分'), t('weight', 100), t('score', 90), null)
  .end()
  .finding('funds/parts-sum|funds/zero-budget')
  .tolerate(
    'funds/rate',
    'funds/rate-missing',
    'funds/score',
    'funds/zero-budget',
    'funds/parts-sum',
    'indicator/parent',
    'indicator/category',
    'actual/unit',
    'actual/copied',
    'cost/exceeds-budget',
    'actual/cost-vs-executed',
    'cost/equals-budget',
    'indicator/level2-missing',
  );
const tangxi = form({
  id: 'seventh-chizhou-tangxi-published',
  about: '安徽池州棠溪镇2022年公开表：年度资金总额写0/0/0，其下财政拨款90/89.974；“≥100百分比”',
  sheets: [tangxiSheet],
});

/** 湖北 恩施: points in the labels, no column for them, scores merged over rows; 20 for execution; clean. */
const teaCitySheet = new Sheet('富硒茶', { grid: [1, 1, 1, 2, 1, 1, 1] })
  .begin('project-self-evaluation')
  .row(w(7, title('2023年度富硒茶品牌推广项目自评表')))
  .row(w(7, '单位名称：利川市茶产业发展中心　　　　　　　　　　　　填报日期：2024年3月15日'))
  .row(w(2, '项目名称'), w(5, f('projectName', '富硒茶品牌推广')))
  .row(
    w(2, '主管部门'),
    w(2, f('department', '利川市农业农村局')),
    '项目实施单位',
    w(2, f('implementingUnit', '利川市茶产业发展中心')),
  )
  .row(w(2, '项目类别'), w(5, '1、部门预算项目☑ 2、省直专项□ 3、省对下转移支付□'))
  .fundHead(
    w(2, d(2, '预算执行情况（万元）\n（20分）')),
    LB(),
    BA('预算数（A）'),
    EX('执行数（B）'),
    RT('执行率（B/A）'),
    SC('得分\n（20分*执行率）'),
  )
  .fund('total', '年度财政资金总额', 200, 190, '95%', 19)
  .row(w(2, '年度绩效目标1（80分）'), w(5, g('expected', '举办推介活动，扩大利川红品牌影响力。')))
  .head(
    'annual',
    d(7, '年度绩效目标1（80分）'),
    L1(),
    L2(),
    L3(),
    TG('年初目标值（A）'),
    AC('实际完成值（B）'),
    SC('得分'),
  )
  .ind(d(3, '产出指标\n（40分）'), '数量指标（15分）', '举办品牌推介活动', '≥6场', '6场', 15)
  .ind('质量指标（15分）', '参展企业订单签约率', '≥60%', '64%', 15)
  .ind('时效指标（10分）', '推介活动按期完成率', '100%', '100%', 10)
  .ind(d(2, '效益指标\n（30分）'), '经济效益指标（15分）', '签约金额', '≥5000万元', '5380万元', 15)
  .ind('社会效益指标（15分）', '品牌知名度', '提升', '有所提升', 13)
  .ind('满意度指标\n（10分）', '服务对象满意度指标（10分）', '参展企业满意度', '≥90%', '93%', 10)
  .row(w(6, '总分'), t('score', 97))
  .row(
    w(2, '偏差大或目标未完成原因分析'),
    w(5, '社会效益方面，品牌推广以省内为主，省外知名度提升有限；执行率95%，剩余资金为展位费尾款。'),
  )
  .row(w(2, '改进措施及结果应用方案'), w(5, '2024年增加省外推介场次，结果与下年预算安排挂钩。'))
  .end()
  .tolerate('indicator/level2-missing');
const teaCity = form({
  id: 'seventh-enshi-tea',
  about: '湖北利川：没有分值列，分值写在标签里，执行率20分；原因写在表尾，无错',
  sheets: [teaCitySheet],
});

/** 河北 文旅: 84% of the money spent and not a word about it, a score with no number. */
const wallSheet = new Sheet('长城保护', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, title('项目支出绩效自评表（2024年度）')))
  .row(
    '项目名称',
    w(3, f('projectName', '长城保护员补助及巡查')),
    '项目编码',
    w(3, f('projectCode', '13073024P00AB1234')),
  )
  .row(
    '主管部门',
    w(3, f('department', '怀安县文化广电和旅游局')),
    '实施单位',
    w(3, f('implementingUnit', '怀安县文物保护管理所')),
  )
  .fundHead(d(3, '资金情况\n（万元）'), LB(), BI(), BA(), EX(), WT(), RT(), SC())
  .fund('total', '年度资金总额', 50, 50, 42, 10, '84%', 8.4)
  .fund('part', '其中：财政拨款', 50, 50, 42, '—', '84%', '—')
  .row(
    '年度目标',
    w(3, g('expected', '巡查长城遗址62公里，每月不少于4次。')),
    '完成情况',
    w(3, g('actual', '巡查长城遗址62公里，全年巡查50次。')),
  )
  .head('annual', L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS())
  .ind(d(4, '产出指标'), '数量指标', '巡查长城遗址长度', '62公里', '62公里', 20, 20, null)
  .ind('质量指标', '巡查记录完整率', '≥95%', '97%', 10, bad('score/invalid', '满分'), null)
  .ind('时效指标', '险情上报及时率', '100%', '100%', 10, 10, null)
  .ind('成本指标', '保护员人均月补助', '≤300元', '300元', 10, 10, null)
  .ind(d(2, '效益指标'), '社会效益指标', '人为破坏事件', '0起', '0起', 20, 20, null)
  .ind('可持续影响指标', '保护员管理制度', '健全', '健全', 10, 10, null)
  .ind('满意度指标', '服务对象满意度指标', '沿线群众满意度', '≥85%', '92%', 10, 10, null)
  .row(w(5, '总分'), t('weight', 100), may('total/score', t('score', 98.4)), null)
  .end()
  .finding('funds/low-rate-unexplained');
const wall = form({
  id: 'seventh-hebei-wall-wrong',
  about: '河北文旅：执行率84%没有说明，一个得分写成“满分”',
  sheets: [wallSheet],
});

/** 河南 民政: the name of an indicator and the target of another are blank. */
const elderSheet = new Sheet('居家养老', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, title('卢氏县2023年度项目支出绩效自评表')))
  .row('项目名称', w(3, f('projectName', '特殊困难老年人居家适老化改造')), '填报人', w(3, '莫红霞'))
  .row(
    '主管部门',
    w(3, f('department', '卢氏县民政局')),
    '实施单位',
    w(3, f('implementingUnit', '卢氏县养老服务中心')),
  )
  .fundHead(w(2, LB('资金（万元）')), BI(), BA(), EX(), WT(), RT(), SC())
  .fund('total', w(2, '年度资金总额'), 96, 96, 96, 10, 1, 10)
  .row(
    '年度目标',
    w(3, g('expected', '为320户特殊困难老年人家庭实施适老化改造。')),
    '完成情况',
    w(3, g('actual', '完成326户适老化改造。')),
  )
  .head('annual', L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS())
  .ind(d(4, '产出指标'), '数量指标', '适老化改造户数', '≥320户', '326户', 20, 20, null)
  .ind('质量指标', bad('indicator/name-missing', null), '100%', '100%', 10, 10, null)
  .ind('时效指标', '改造任务按期完成率', bad('indicator/target-missing', null), '100%', 10, 10, null)
  .ind('成本指标', '户均改造成本', '≤3000元', '2944.79元', 10, 10, null)
  .ind(d(2, '效益指标'), '社会效益指标', '居家跌倒事故下降率', '≥30%', '33%', 15, 15, null)
  .ind('可持续影响指标', '改造设施维护机制', '建立', '建立', 15, 15, null)
  .ind('满意度指标', '服务对象满意度指标', '老年人满意度', '≥90%', '98%', 10, 10, null)
  .row(w(5, '总分'), t('weight', 100), t('score', 100), null)
  .end();
const elder = form({
  id: 'seventh-henan-elder-wrong',
  about: '河南民政：一行没有三级指标名称，一行没有指标值；执行率写小数1',
  sheets: [elderSheet],
});

/** 云南 交通: the cost is 0 although money was spent; an actual carries a sign; the total line has no score. */
const ferrySheet = new Sheet('渡口', { grid: [1, 1, 2, 1, 1, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(10, title('项目支出绩效自评表')))
  .row(w(5, '公开13表'), w(5, '金额单位：万元'))
  .row('项目名称', w(9, f('projectName', '乡镇渡口安全管理补助')))
  .row(
    '主管部门',
    w(4, f('department', '巧家县交通运输局')),
    '实施单位',
    w(4, f('implementingUnit', '巧家县地方海事处')),
  )
  .fundHead(
    w(4, LB('项目资金')),
    BI('年初预算数'),
    BA('全年预算数'),
    EX('全年执行数'),
    WT('分值'),
    RT('执行率'),
    SC('得分'),
  )
  .fund('total', w(4, '年度资金总额'), 36, 36, 35.28, 10, '98.00%', 9.8)
  .fund('part', w(4, '其中：当年财政拨款'), 36, 36, 35.28, null, '98.00%', null)
  .row(
    '年度总体目标',
    w(4, g('expected', '保障全县14个渡口安全运行。')),
    '实际完成',
    w(4, g('actual', '14个渡口全年安全运行。')),
  )
  .head(
    'annual',
    d(2, L1()),
    d(2, L2()),
    d(2, L3()),
    w(3, '年度指标值'),
    d(2, AC()),
    d(2, WT()),
    d(2, SC()),
    d(2, RS()),
  )
  .more(h('operator', '指标性质'), TG('指标值'), h('unit', '度量单位'))
  .ind(d(4, '产出指标'), '数量指标', '安全管理渡口数', '=', 14, '个', 14, 20, 20, null)
  .ind('质量指标', '渡船检验合格率', '>=', 95, '%', bad('actual/operator', '≥97'), 10, 10, null)
  .ind('时效指标', '补助资金发放及时率', '=', 100, '%', 100, 10, 10, null)
  .ind('成本指标', '每个渡口补助成本', '<=', 2.6, '万元', bad('actual/zero-cost', 0), 10, 10, null)
  .ind(d(2, '效益指标'), '社会效益指标', '渡口安全责任事故', '=', 0, '起', 0, 20, 20, null)
  .ind('可持续影响指标', '渡口签单发航制度', '=', '健全', null, '健全', 10, 10, null)
  .ind('满意度指标', '服务对象满意度指标', '渡客满意度', '>=', 90, '%', 95, 10, 10, null)
  .row(w(7, '总分'), t('weight', 100), bad('total/missing', t('score', null)), null)
  .end()
  .tolerate('indicator/unit-missing');
const ferry = form({
  id: 'seventh-yunnan-ferry-wrong',
  about: '云南交通：成本实际完成值0，质量完成值带“≥”，总分行没有得分',
  sheets: [ferrySheet],
});

/** 山东 残联: a money block of one unlabelled line; a level-2 label under the wrong level-1. */
const prosthesisSheet = new Sheet('辅具适配', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, title('2023年度县级预算项目支出绩效自评表')))
  .row('项目名称', w(7, f('projectName', '残疾人基本型辅助器具适配')))
  .row(
    '主管部门',
    w(3, f('department', '郯城县残疾人联合会')),
    '实施单位',
    w(3, f('implementingUnit', '郯城县残疾人康复中心')),
  )
  .fundHead(
    wd(2, 2, '项目资金（万元）'),
    BI('年初预算数'),
    BA('全年预算数'),
    EX('全年执行数'),
    WT('分值'),
    RT('执行率'),
    SC('得分'),
  )
  .fund('total', 130, 130, 127.4, 10, '98%', 9.8)
  .row(
    '年度目标',
    w(3, g('expected', '为残疾人适配辅助器具1500件。')),
    '完成情况',
    w(3, g('actual', '适配辅助器具1530件。')),
  )
  .head('annual', L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS())
  .ind(d(5, '产出指标'), d(2, '数量指标'), '适配辅助器具件数', '≥1500件', '1530件', 10, 10, null)
  .ind('入户评估人数', '≥1200人', '1236人', 10, 10, null)
  .ind('质量指标', '辅具适配合格率', '≥98%', '99%', 10, 10, null)
  .ind('时效指标', '辅具配送及时率', '≥95%', '96%', 10, 10, null)
  .ind('成本指标', '每件辅具平均成本', '≤850元', '832.68元', 10, 10, null)
  .ind(d(2, '效益指标'), '社会效益指标', '残疾人生活自理能力', '提高', '提高', 15, 15, null)
  .ind(bad('indicator/parent', '时效指标'), '适配档案保存年限', '≥5年', '5年', 15, 15, null)
  .ind('满意度指标', '服务对象满意度指标', '残疾人满意度', '≥90%', '95%', 10, 10, null)
  .row(w(5, '总分'), t('weight', 100), t('score', 99.8), null)
  .end();
const prosthesis = form({
  id: 'seventh-shandong-aids-wrong',
  about: '山东残联：资金块只有一行、没有行标签；效益指标下挂了“时效指标”',
  sheets: [prosthesisSheet],
});

export const east = [
  training,
  river,
  lychee,
  community,
  lifts,
  bus,
  renew,
  daying,
  tangxi,
  teaCity,
  wall,
  elder,
  ferry,
  prosthesis,
];
