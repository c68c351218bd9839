/** Declarations rebuilt from what local governments of 广东, 海南, 重庆, 四川, 湖南, 山西, 河北 and 黑龙江 published. */
import { Sheet, bad, d, f, form, g, h, m, may, num, title, w, wd } from '../form';
import { L1, L2, L3, LB, TG } from '../kit';

/** 韶关 2023, https://www.sg.gov.cn/zw/zdlyxxgk/czyjshsgjf/czzjzdjc/content/post_2616007.html */
const shaoguanList = new Sheet('附件1', { grid: [1, 1, 1, 3, 1, 1] })
  .row(w(6, '附件1'))
  .row(w(6, '2023年创建广东省基础教育高质量发展试验区奖补资金安排表'))
  .row('序号', '地区', '实施单位', '项目内容', '金额\n（万元）', '备注')
  .row(1, '仁化县', '仁化县教育局', '支持仁化县创建广东省义务教育优质均衡发展县。', 1000, null)
  .row(2, '始兴县', '始兴县教育局', '支持始兴县创建广东省学前教育普及普惠县。', 800, null)
  .row(3, '南雄市', '南雄市教育局', '支持南雄市创建广东省学前教育普及普惠县。', 800, null)
  .row(4, '新丰县', '新丰县教育局', '用于第四幼儿园城乡教育共同体建设。', 100, null)
  .row(5, '浈江区', '建国幼儿园', '用于建国幼儿园共同体成员园信息化建设及改善园所环境。', 100, null)
  .row(6, '武江区', '武江区教育局', '改善市九中天子岭校区办学条件。', 100, null)
  .row(7, '曲江区', '曲江中学', '教学区、办公区厕所改造。', 100, null)
  .row(w(3, '合计'), null, 3000, null);
const shaoguan = new Sheet('附件2', { grid: [1, 1, 1, 3, 1, 2] })
  .begin('project-target')
  .row(w(6, '附件2'))
  .row(w(6, title('2023年基础教育高质量发展试验区奖补资金绩效目标表')))
  .row(w(2, '项目名称'), w(4, f('projectName', '2023年创建广东省基础教育高质量发展试验区奖补资金')))
  .row(w(2, '主管部门'), w(4, f('department', '韶关市教育局')))
  .row(w(2, m('total', 'label', '资金总额（万元）')), w(4, m('total', 'amount', 3000)))
  // From here in the manner of the city's other tables; a name went missing when lines were merged.
  .row(
    w(2, '年度总体目标'),
    w(4, g('expected', '支持7个县（市、区）创建基础教育高质量发展试验区，改善办学条件。')),
  )
  .head('annual', d(8, '绩效指标'), L1(), L2(), L3(), TG('指标值'), '备注')
  .ind(d(4, '产出指标'), d(2, '数量指标'), '补助县（市、区）数量', '7个', null)
  .ind(bad('indicator/name-missing', null), '≥2所', null)
  .ind('质量指标', '项目验收合格率', '100%', null)
  .ind('时效指标', '资金支出进度', '2023年底前≥80%', '按序时进度')
  .ind(d(2, '效益指标'), '社会效益指标', '学前教育毛入园率', '≥98%', null)
  .ind('可持续影响指标', '区域基础教育质量', '持续提升', null)
  .ind('满意度指标', '服务对象满意度指标', '学生家长满意度', '≥90%', null)
  .end()
  .tolerate('indicator/category', 'field/missing', 'indicator/target-missing');
const education = form({
  id: 'thirteenth-shaoguan-education-wrong',
  about: '韶关基础教育：安排表不属本系统，目标表只有资金总额，一行缺三级指标名',
  sheets: [shaoguanList, shaoguan],
});

/** 海南 2025, http://mof.hainan.gov.cn/sczt/0503/202506/898e1d7710d241a3bb4b2dab1fe5b064.shtml */
const hainanList = new Sheet('分配表', { grid: [1, 2, 1, 2, 2, 2] })
  .row(w(6, '附件1'))
  .row(w(6, '2025年就业补助资金分配表（省本级）'))
  .row('序号', '单位', '金额（万元）', '支出功能分类科目', '部门支出经济分类科目', '政府支出经济分类')
  .row(1, '省人力资源社会保障厅', 40, '2080701-就业创业服务补助', '30227-委托业务费', '50205-委托业务费')
  .row(
    2,
    d(3, '省人力资源开发局'),
    2274,
    '2080713-求职和创业补贴',
    '30399-其他对个人和家庭的补助',
    '50999-其他对个人和家庭的补助',
  )
  .row(3, 200, '2080701-就业创业服务补助', '31007-信息网络及软件购置更新', '50306-设备购置')
  .row(4, 398, '2080701-就业创业服务补助', '30227-委托业务费', '50205-委托业务费')
  .row(5, '省三亚技师学院', 100, '2080712-高技能人才培养补助', '31003-专用设备购置', '50601-资本性支出')
  .row(w(2, '合计'), 3012, null, null, null);
const hainan = new Sheet('绩效目标表', { grid: [1, 1, 1, 3, 2] })
  .begin('project-target')
  .row(w(5, '附件2'))
  .row(w(5, title('2025年就业补助资金绩效目标表')))
  .row(w(2, '资金名称'), w(3, f('projectName', '就业补助资金')))
  .row(w(2, '省级主管部门'), w(3, f('department', '海南省人力资源和社会保障厅')))
  // The rest is completed in the manner of the ministry's table; one value has the dash of a list before it.
  .row(wd(2, 3, '资金情况（万元）'), m('total', 'label', '年度金额'), w(2, m('total', 'amount', 3012)))
  .row(m('part', 'label', '其中：中央补助'), w(2, m('part', 'amount', 3012)))
  .row(m('part', 'label', '地方资金'), w(2, m('part', 'amount', null)))
  .row(
    w(2, '年度总体目标'),
    w(3, g('expected', '落实求职创业补贴、就业创业服务补助和高技能人才培养补助等政策，稳定和扩大就业。')),
  )
  .head('annual', d(8, '绩效指标'), L1(), L2(), L3(), TG('指标值'))
  .ind(d(5, '产出指标'), d(2, '数量指标'), '享受一次性求职补贴人数', '≥15000人')
  .ind('开展公共就业服务活动场次', '≥100场')
  .ind('质量指标', '补贴发放准确率', bad('indicator/suspicious-value', '－100%'))
  .ind('时效指标', '补贴资金在规定时间内支付到位率', '100%')
  .ind('成本指标', '一次性求职补贴标准', '1500元/人')
  .ind('效益指标', '社会效益指标', '高校毕业生去向落实率', '≥85%')
  .ind('满意度指标', '服务对象满意度指标', '公共就业服务满意度', '≥90%')
  .end()
  .tolerate('funds/missing', 'field/missing');
const employment = form({
  id: 'thirteenth-hainan-employment-wrong',
  about: '海南就业补助：分配表加目标表，指标值“－100%”',
  sheets: [hainanList, hainan],
});

/** 巫溪 2025, http://cqwx.gov.cn/bm/xzfcxjw/zwgk_68174/zfxxgkml/jczwgk/ncwfgzly/bzzjgl_ncwf/bzzjysjs/202501/t20250116_14171946.html */
const wuxi = new Sheet('附件1', { grid: [1, 1, 1, 3, 2] })
  .begin('project-target')
  .row(w(5, '附件1'))
  .row(w(5, title('2025年农村危房改造补助资金绩效目标表')))
  .row(w(2, '项目名称'), w(3, f('projectName', '农村危房改造补助资金')))
  .row(w(2, '中央主管部门'), w(3, '[120]住房城乡建设部'))
  .row(w(2, '省级财政部门'), w(3, '重庆市财政局'))
  .row(w(2, '省级主管部门'), w(3, '重庆市住房城乡建委'))
  .row(wd(2, 3, '资金情况（万元）'), m('total', 'label', '下达资金总额'), w(2, m('total', 'amount', null)))
  .row(m('part', 'label', '其中：中央财政补助'), w(2, m('part', 'amount', '参见附件1具体金额')))
  .row(m('part', 'label', '地方资金'), w(2, m('part', 'amount', null)))
  .row(
    w(2, '年\n度\n目\n标'),
    w(3, g('expected', '支持农村低收入群体等重点对象实施危房改造和危房抗震改造，保障其基本住房安全。')),
  )
  // After the second row in the manner of the ministry's table.
  .head('annual', d(9, '绩\n效\n指\n标'), L1(), L2(), L3(), TG('指标值'))
  .ind(d(5, '产出指标'), d(2, '数量指标'), '农村低收入群体等重点对象危房改造户数', '应改尽改')
  .ind('7度以上抗震设防地区农房抗震改造户数', '应改尽改')
  .ind('质量指标', '改造后房屋验收合格率', '100%')
  .ind(d(2, '时效指标'), '当年开工率', '100%')
  .ind('补助资金按时拨付率', '100%')
  .ind(d(2, '效益指标'), '社会效益指标', '农村低收入群体等重点对象住房安全', '有保障')
  .ind('可持续影响指标', '改造后农房正常使用年限', '≥30年')
  .ind('满意度指标', '服务对象满意度指标', '改造户满意度', '≥90%')
  .end()
  .tolerate(
    'funds/missing',
    'funds/declared-sum',
    'field/missing',
    'field/amount-text',
    'indicator/category',
  );
const housing = form({
  id: 'thirteenth-wuxi-housing',
  about: '巫溪危房改造：金额栏写“参见附件1具体金额”，“应改尽改”，没有实施单位，无错',
  sheets: [wuxi],
});

const zhaohua = (name: string, project: string, unit: string, amount: number): Sheet =>
  new Sheet(name, { grid: [1, 1, 1, 2, 2] })
    .begin('project-target')
    .row(w(5, title('项目支出绩效目标申报表')))
    .row(w(5, '（2021年度）'))
    .row(w(2, '项目名称'), w(3, f('projectName', project)))
    .row(w(2, '预算单位'), w(3, unit))
    .fundHead(wd(2, 9, '项目资金（万元）'), w(2, LB('年度资金总额')), h('amount', '金额（万元）'))
    .fund('part', w(2, '（一）财政拨款小计'), num(amount))
    .fund('part', w(2, '1、一般公共预算'), num(amount))
    .fund('part', w(2, '2、政府性基金'), num(0))
    .fund('part', w(2, '3、国有资本经营预算'), num(0))
    .fund('part', w(2, '（二）自有资金小计'), num(0))
    .fund('part', w(2, '1、事业收入'), num(0))
    .fund('part', w(2, '2、经营性收入'), num(0))
    .fund('part', w(2, '（三）其他收入'), num(0));
/** 昭化 2021, http://zhmail.cnzh.gov.cn/News/Detail/20220301121626208.html, whole on the page. */
const families = zhaohua('再扶助', '特困家庭再扶助（独生子女死亡再扶助）', '区卫生健康局', 6.3)
  .row(wd(2, 2, '总体\n目标'), w(3, '年度目标'))
  .row(
    w(
      3,
      g(
        'expected',
        '区域内符合计划生育政策、法规生育的独生子女伤残、死亡适龄家庭进行政策特别扶助，达到“老有所依，老有所养”的目标。增强服务意识，稳定特扶家庭情绪',
      ),
    ),
  )
  .head('annual', d(10, '绩效指标'), L1(), L2(), L3(), TG('指标值（包含数字及文字描述）'))
  .ind(d(5, '项目完成\n指标'), '数量指标', '对符合政策法规的独生子伤残、死亡家庭进行扶助', '63人')
  .ind('质量指标', '按政策、法律、法规乡镇申报、初审确认对象资格，县级按要求复审', '100%')
  .ind(d(2, '时效指标'), '项目实施时间', '2021年1月-12月')
  .ind('资金拨付', '12月底到位')
  .ind('成本指标', '成本控制', '严格按照预算标准1000元/人给补助对象兑付补助')
  .ind(d(2, '项目效益\n指标'), '社会效益\n指标', '促进人口与经济、社会、资源、环境协调和可持续发展', '100%')
  .ind('可持续影响\n指标', '实现社会稳定和谐发展', '长期')
  .ind(d(2, '满意度指标'), d(2, '满意度指标'), '受益群众满意度', '≥90%')
  .ind('社会满意度', '100%')
  .end()
  .tolerate('funds/missing', 'field/missing', 'indicator/category');
/** http://zhmail.cnzh.gov.cn/News/Detail/20220301121655505.html */
const leprosy = zhaohua('麻风病', '麻风病防治', '区疾控中心', 4)
  .row(wd(2, 2, '总体\n目标'), w(3, '年度目标'))
  .row(
    w(
      3,
      g(
        'expected',
        '每年开展“世界麻风病日”、“中国麻风节”宣传活动和春节前到两个敬老院看望慰问院内休养员、村外康复者和现症患者，实现慰问全覆盖。',
      ),
    ),
  )
  .head('annual', d(13, '绩效指标'), L1(), L2(), L3(), TG('指标值（包含数字及文字描述）'))
  .ind(d(7, '项目完成\n指标'), d(2, '数量指标'), '每年春节慰问麻风村休养员、村外康复者和现症病人', '32人')
  .ind('宣传教育', '覆盖全区所有人员')
  .ind(d(2, '质量指标'), '麻风村休养员、村外康复者和现症病人生活得到改善', '100%')
  .ind('广大群众对病风病防治知识知晓率显著提升', '100%')
  .ind(d(2, '时效指标'), '项目实施时间', '2021年1月-12月')
  .ind('资金拨付到位情况', '12月底前100%到位')
  .ind('成本指标', '严控成本，严格按照项目资金落实各项工作，不扩大，不增债', '严格按照指标任务落实工作')
  .ind(
    d(4, '项目效益\n指标'),
    d(2, '社会效益指标'),
    '政府对麻风村休养员、村外康复者和现症病人的关爱',
    '明显增加',
  )
  .ind('广大群众对病风病防治意识', '明显增强')
  .ind(d(2, '可持续影响指标'), '项目实施情况', '良好')
  .ind('服务能力提升', '持续加强')
  .ind('满意度指标', '满意度指标', '群众幸福感', '明显提升')
  .end()
  .tolerate('funds/missing', 'field/missing', 'indicator/category');
const health = form({
  id: 'thirteenth-zhaohua-health',
  about: '昭化卫健：项目完成指标/项目效益指标，资金（一）（二）（三）带小计，没有总额数，两张表，无错',
  sheets: [families, leprosy],
  tolerated: ['indicator/vague', 'indicator/level1-missing', 'indicator/parent'],
});

/** 湘阴 2022, http://www.xiangyin.gov.cn/31185/32019/32073/32178/58050/content_1915955.html */
const xiangyin = new Sheet('幼儿园公用经费', { grid: [1, 1, 2, 1, 1, 2] })
  .begin('project-target')
  .row(w(6, title('项目支出预算绩效目标申报表')))
  .row(w(6, '（2022年度）'))
  .row(w(6, ' 填报单位：湘阴县教育局'))
  .row(d(5, '项目基本情况'), '项目名称', w(4, f('projectName', '公办和普惠性民办幼儿园公用经费')))
  .row('项目属性', w(4, '新增项目□                       延续项目√'))
  .row('主管部门', f('department', null), '项目起止时间', w(2, '2022.1—2022.12'))
  .row('项目负责人', '杨柳', '联系电话', w(2, '139****8136'))
  .row('绩效管理联络员', '周哲', '联系电话', w(2, '151****8227'))
  .row(
    '项目类型',
    w(
      5,
      '1.基本建设类 □    其中：新建  □    扩建  □    改建  □2.行政事业类 □    其中： 采购类□    修缮类□    奖励类□ 3.其他专项类 √',
    ),
  )
  .row(
    '项目概况',
    w(
      5,
      '公办和普惠性民办性幼儿园生均公用经费 每生每年补助500元，其中省级财政补助70%，县级财政配套补助30%。',
    ),
  )
  .row('项目立项依据', w(5, '湘财教﹝2019﹞24号'))
  .fundHead(
    d(10, '项目资金情况'),
    d(6, '项目资金申请（万元）'),
    LB('项    目'),
    '上年度安排资金',
    w(2, h('amount', '本年度申请资金')),
  )
  .fund('total', '合    计', 213.4, w(2, 259))
  .fund('part', '市级资金', null, w(2, null))
  .fund('part', '省级资金', null, w(2, null))
  .fund('part', '中央资金', null, w(2, null))
  .fund('part', '县级资金', 213.4, w(2, 259))
  .row(d(4, '支出明细预算（万元）'), '项    目', '上年度安排资金', '本年度申请资金', '测算依据及说明')
  // The number of children is set in here, and its product is wrong.
  .row(
    '合    计',
    213.4,
    259,
    bad('basis/expression', '根据湘财教﹝2019﹞24号文件精神，5180人×500元/人=295万元'),
  )
  .row('幼儿园生均经费', 213.4, 259, null)
  .row(2, null, null, null)
  .row(w(2, '单位已有的（或拟订的）保障项目实施的制度、措施'), w(4, '建立了幼儿园财金管理制度和审核制度'))
  .row(wd(2, 3, '项目年度实施进度计划'), w(2, '项目实施内容'), '开始时间', '结束时间')
  .row(w(2, '1、对全县公办和普惠性幼儿园生均经费的补助'), '2022.1', '2022.12')
  .row(w(2, '2、'), null, null)
  .row(
    d(2, '项目年度绩效目标情况'),
    '长期绩效目标',
    w(
      4,
      '落实并进一步完善学前教育经费保障机制，按标准足额落实学前教育生均补助专项经费，支持我县公办和普惠性民办幼儿园的优质发展，向社会提供优质普惠性服务。',
    ),
  )
  .row(
    '本年度绩效目标',
    w(4, g('expected', '按照省厅要求按人均500元标准足额拨付公办和普惠性民办幼儿园公用经费。')),
  )
  // The grid is completed in the manner of the county's form.
  .head('annual', d(8, '项目年度绩效指标'), L1(), L2(), L3('指标内容'), TG('指标值'), '备注')
  .ind(d(4, '产出指标'), '数量指标', '补助幼儿人数', '5180人', null)
  .ind('质量指标', '补助对象认定准确率', '100%', null)
  .ind('时效指标', '资金拨付时间', '2022年12月底前', null)
  .ind('成本指标', '生均补助标准', '500元/人', null)
  .ind(d(3, '效益指标'), '社会效益指标', '普惠性幼儿园覆盖率', '≥85%', null)
  .ind('可持续影响指标', '学前教育经费保障机制', '长期有效', null)
  .ind('社会公众或服务对象满意度指标', '家长满意度', '≥95%', null)
  .end()
  .tolerate(
    'field/missing',
    'indicator/category',
    'basis/plan-vs-detail',
    'basis/list-sum',
    'indicator/level1-missing',
    'indicator/parent',
    'funds/declared-sum',
    'field/amount-text',
  );
const kindergartens = form({
  id: 'thirteenth-xiangyin-kindergartens-wrong',
  about: '湘阴幼儿园：上年度/本年度两列资金，资金来源和支出明细两个合计，5180×500误为295万元',
  sheets: [xiangyin],
});

/** 南岳 2018, http://www.nanyue.gov.cn/nyczj/czysgk/2018njyqnddbmyjs/xcj/nyqnyzzf/20200211/i951215.html: whole on the page. */
const nanyue = new Sheet('资产收益', { grid: [1, 1, 1, 3, 2, 1] })
  .begin('project-target')
  .row(w(6, title('绩效目标申报表')))
  .row('项目名称', w(3, f('projectName', '2018年南岳镇资产收益扶贫项目')), '项目负责人及电话', null)
  .row(
    '主管部门',
    w(3, f('department', '南岳镇人民政府')),
    '实施单位',
    f('implementingUnit', '[607001]衡阳市南岳区南岳镇人民政府'),
  )
  .row(
    d(3, '资金情况（万元）'),
    w(3, m('total', 'label', '年度资金总额：')),
    w(2, m('total', 'amount', 214.06)),
  )
  .row(w(3, m('part', 'label', '其中：财政拨款')), w(2, m('part', 'amount', 214.06)))
  .row(w(3, m('part', 'label', '其他资金')), w(2, m('part', 'amount', 0)))
  .row(d(2, '总体目标'), w(3, '年度目标'), w(2, '年度总体目标完成情况'))
  .row(
    w(
      3,
      g(
        'expected',
        '10个合作社为入股贫困户返本分红，第一年按投资额20%反本，第二年第三年均各按25%本，第四年第五年各按15%返本，分红第一年按总客%，第二年以后按返本后的余额8%，余下小部分用于企业发展',
      ),
    ),
    w(2, null),
  )
  .head('annual', d(12, '绩效指标'), L1(), L2(), L3(), TG('指标值'), '备注')
  .ind(
    d(7, '产出指标'),
    d(3, '数量指标'),
    '*贫困地区贫困人口加入合作社、村集体经济组织人数（≥**人）',
    '>=1102人',
    null,
  )
  .ind('资产入股贫困人口总数（≥**人）', '>=1102人', null)
  .ind('入股合作社个数', '=10个', null)
  .ind('质量指标', '返本分红比例', '第一年按总投资额返本20%，分红按8%分红', null)
  .ind(d(2, '时效指标'), '每年返本分红时间', '每年12月底前', null)
  .ind('返本分红分几年', '=5年', null)
  .ind('成本指标', '补助合作社平均标准', '=23万元/个', null)
  .ind(d(3, '效益指标'), d(2, '经济效益指标'), '*资产股权年收益率（ ≥**% ）', '>=8%', null)
  .ind('贫困户全年返本分红总额', '=46.16万元', null)
  .ind('社会效益指标', '受益建档立卡贫困人口数（≥**人）', '>=1102人', null)
  .ind('满意度指标', '服务对象满意度指标', '*资产入股贫困人口满意度（ ≥**% ）', '>=95%', null)
  .row(w(2, '财政部门支出股室初审意见'), w(4, '（盖章）'))
  .row(w(2, '财政部门绩效评价股审核意见'), w(4, '（盖章）'))
  .row(w(2, '区扶贫办审核意见'), w(4, '（盖章）'))
  .end()
  .tolerate('goal/actual-missing', 'indicator/category');
const shares = form({
  id: 'thirteenth-nanyue-shares',
  about: '南岳资产收益：申报表带空白的“年度总体目标完成情况”，指标名带（≥**人），末尾三行审核意见，无错',
  sheets: [nanyue],
});

/**
 * 承德县 2022, https://m.taowenge.com/p-14528931.html: the page gives the list of 22 tables; what stands in this one is
 * completed in the manner of the province. The plan of payments ends at 95.
 */
const chengde = new Sheet('承德县民政局', { grid: [1, 1, 2, 2, 2, 2] })
  .begin('project-target')
  .row(w(6, title('1.2022年村务公开工作经费4.5万绩效目标表')))
  .row(w(4, '308001承德县民政局本级'), w(2, '单位：万元'))
  .row(
    '项目编码',
    w(2, f('projectCode', '13082122P00XXX1100012')),
    '项目名称',
    w(2, f('projectName', '2022年村务公开工作经费4.5万')),
  )
  .row(
    d(2, '预算规模及资金用途'),
    m('total', 'label', '预算数', 'a'),
    m('total', 'amount', num(4.5), 'a'),
    m('part', 'label', '其中：财政    资金', 'b'),
    m('part', 'amount', num(4.5), 'b'),
    '其他资金',
  )
  .row(w(5, '用于全县村务公开栏维护、印刷村务公开明白纸。'))
  .row(d(2, '资金支出计划（%）'), '3月底', '6月底', '10月底', w(2, '12月底'))
  .row('20.00%', '50.00%', '80.00%', w(2, bad('funds/payment-plan', '95.00%')))
  .row('绩效目标', w(5, g('expected', '1.保障全县村务公开工作正常开展，维护村民知情权、监督权。')))
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    h('description', '绩效指标描述'),
    TG('指标值'),
    h('basis', '指标值确定依据'),
  )
  .ind(d(4, '产出指标'), '数量指标', '村务公开覆盖村数', '开展村务公开的行政村数量', '378个', '历史数据')
  .ind('质量指标', '村务公开内容合格率', '检查合格的村占比', '≥95%', '工作要求')
  .ind('时效指标', '村务公开按时率', '按季度公开的村占比', '≥95%', '工作要求')
  .ind('成本指标', '单村补助标准', '每村平均支出', '≤120元', '预算测算')
  .ind('效益指标', '社会效益指标', '因村务不公开引发的信访件', '全年信访件数', '≤5件', '历史数据')
  .ind('满意度指标', '服务对象满意度指标', '村民满意度', '抽样调查', '≥90%', '问卷调查')
  .end()
  .tolerate('indicator/category');
const civil = form({
  id: 'thirteenth-chengde-civil-wrong',
  about: '承德县民政：标题带序号与金额，资金支出计划12月底只到95%',
  sheets: [chengde],
});

/** 阳泉 2021, http://jtysj.yq.gov.cn/yjsgk/202104/t20210422_1152890.html: 中期 and 年度 beside each other; nobody filled 中期 in. */
const yangquan = new Sheet('申报表', { grid: [1, 1, 1, 2, 1, 1, 2, 1] })
  .begin('project-target')
  .row(w(8, title('山西省阳泉市市级预算部门（单位）项目支出绩效目标申报表')))
  .row(w(8, '2021年'))
  .row(w(2, '项目名称'), w(6, f('projectName', '“四好农村路”、“三个一号旅游路”工作经费')))
  .row(
    w(2, '主管部门及代码'),
    w(2, f('department', '经济建设科')),
    w(2, '实施单位'),
    w(2, f('implementingUnit', '阳泉市公路服务中心')),
  )
  .row(w(2, '项目属性'), w(2, '延续性项目（阶段开展）'), w(2, '项目期限'), w(2, '3年'))
  .row(
    w(2, '项目预算资金（万元）'),
    '中期预算资金总额',
    null,
    w(2, m('total', 'label', '年度预算资金总额')),
    w(2, m('total', 'amount', 25)),
  )
  .row(
    w(2, '项目概况'),
    w(
      6,
      '“四好农村路”、“三大板块旅游路”项目开工前期项目勘察设计审批；进度督导检查、工程质量监督检查、工程安全运营检查；财务审计、工程竣工验收。',
    ),
  )
  .row(
    w(2, '立项依据'),
    w(
      6,
      '山西省人民政府晋政办发[2018]96号文件、阳泉市人民政府阳政办发[2017]103号文件、阳泉市人民政府办公厅会议专题纪要[2018]54号',
    ),
  )
  .row(
    w(2, '项目实施计划'),
    w(
      6,
      may(
        'basis/plan-vs-detail',
        '“四好农村路”、“三大板块旅游路”项目开工前期项目勘察设计审批需20万元；进度督导检查、工程质量监督检查、工程安全运营检查需20万元；财务审计、工程竣工验收需10万元，合计50万元。',
      ),
    ),
  )
  .row(w(2, null), w(3, '中期目标'), w(3, '年度目标'))
  .row(
    w(2, '总体目标'),
    w(
      3,
      '“四好农村路”、“三大板块旅游路”项目开工前期项目勘察设计审批；进度督导检查、工程质量监督检查、工程安全运营检查；专项资金财务跟踪检查、财务审计、工程竣工验收。',
    ),
    w(3, g('expected', '工程前期施工图设计批复 81个，建设里程巡查、质量监督检查。')),
  )
  // The grid is completed: the page breaks off before it.
  .head(
    'annual',
    d(7, '绩效指标'),
    L1(),
    h('level2', '二级指标', 'long-term'),
    h('level3', '三级指标', 'long-term'),
    h('target', '指标值', 'long-term'),
    h('level2', '二级指标', 'annual'),
    h('level3', '三级指标', 'annual'),
    h('target', '指标值', 'annual'),
  )
  .ind(d(4, '产出指标'), '数量指标', null, null, '数量指标', '施工图设计批复个数', '81个')
  .ind('质量指标', null, null, '质量指标', '工程质量抽检合格率', '≥95%')
  .ind('时效指标', null, null, '时效指标', '年度任务完成时间', '2021年12月底前')
  .ind('成本指标', null, null, '成本指标', '工作经费控制额', '≤25万元')
  .ind('效益指标', '社会效益指标', null, null, '社会效益指标', '旅游公路通达景区数', '≥12个')
  .ind('满意度指标', '服务对象满意度指标', null, null, '服务对象满意度指标', '沿线群众满意度', '≥90%')
  .end()
  .tolerate('basis/list-sum', 'goal/long-annual', 'indicator/target-missing', 'indicator/name-missing');
const roads = form({
  id: 'thirteenth-yangquan-roads',
  about: '阳泉公路：中期与年度并列而中期指标未填，主管部门写科室，实施计划合计50万元、年度25万元，无错',
  sheets: [yangquan],
  tolerated: ['goal/missing'],
});

/**
 * 绥芬河阜宁镇 2022, https://pdf.chddh.cn/archives/mwb3kn269b4x926rqxdp.html: the page lists the table 部门整体支出绩效目标表
 * and the tasks of the town; its figures are completed. 基本支出 and 项目支出 do not make up the total.
 */
const funing = new Sheet('整体绩效目标', { grid: [1, 1, 1, 3, 1, 1] })
  .begin('overall-target')
  .row(w(6, '表十一'))
  .row(w(6, title('部门整体支出绩效目标表')))
  .row(w(4, '（2022年度）'), w(2, '单位：万元'))
  .row(w(2, '部门名称'), w(4, f('department', '绥芬河市阜宁镇人民政府')))
  .row(
    w(2, '年度总体目标'),
    w(
      4,
      g(
        'expected',
        '贯彻党的方针政策，加强基层组织建设；做好本镇区域内产业结构调整、招商引资；组织开展文体娱乐活动；维护社会稳定。',
      ),
    ),
  )
  .row(
    wd(2, 3, '预算情况'),
    w(2, m('total', 'label', '支出预算总额')),
    w(2, m('total', 'amount', bad('funds/parts-sum|funds/declared-sum|funds/breakdown', 1386.42))),
  )
  .row(w(2, m('part', 'label', '基本支出')), w(2, m('part', 'amount', 905.17)))
  .row(w(2, m('part', 'label', '项目支出')), w(2, m('part', 'amount', 461.25)))
  .head('annual', w(2, L1()), L2(), L3(), TG('指标值'), h('unit', '度量单位'))
  .ind(w(2, d(3, '产出指标')), '数量指标', '开展文体活动场次', '≥6', '场次')
  .ind('质量指标', '信访案件办结率', '≥95', '%')
  .ind('时效指标', '惠农补贴发放及时率', '100', '%')
  .ind(w(2, d(2, '效益指标')), '社会效益指标', '新增就业人数', '≥40', '人')
  .ind('生态效益指标', '村屯保洁覆盖率', '100', '%')
  .ind(w(2, '满意度指标'), '服务对象满意度指标', '村民满意度', '≥90', '%')
  .end()
  .tolerate('indicator/category', 'field/amount-text');
const town = form({
  id: 'thirteenth-suifenhe-town-overall-wrong',
  about: '绥芬河阜宁镇整体目标：905.17+461.25=1366.42误为1386.42，度量单位独立一列',
  sheets: [funing],
});

export const inland = [education, employment, housing, health, kindergartens, shares, civil, roads, town];
