/** Published declarations (天津, 重庆, 湖南, 浙江), and two sheets that are none of ours (浙江). */
import { Sheet, bad, d, f, form, g, h, m, may, num, title, w, wd } from '../form';
import { L1, L2, L3, TG, WT } from '../kit';

/** https://tjhbfy.tjcourt.gov.cn/article/detail/2023/02/id/7158363.shtml ; 42 put in for 24 in the second table, its last rows completed. */
const court = new Sheet('绩效目标表', { grid: [1, 1, 1, 1, 1, 1, 1] })
  .begin('project-target')
  .row(w(7, '天津市河北区人民法院'))
  .row(w(7, title('项目支出绩效目标表')))
  .row(w(7, '(2023年)'))
  .row(w(7, '3.法院办案业务、业务装备及审判辅助事务外包-2023中央绩效目标表'))
  .row(w(4, '207101天津市河北区人民法院'), w(3, '单位:万元'))
  .row('项目名称', w(6, f('projectName', '安全隐患维修')))
  .row(
    d(2, '预算规模及资金用途'),
    m('total', 'label', '预算数', 'a'),
    m('total', 'amount', num(20), 'a'),
    m('part', 'label', '其中:财政 资金', 'b'),
    m('part', 'amount', num(20), 'b'),
    m('part', 'label', '其他资金', 'c'),
    m('part', 'amount', null, 'c'),
  )
  .row(w(6, '用于维修审判楼玻璃幕墙等'))
  .row('绩效目标', w(6, g('expected', '1.维修审判大楼玻璃幕墙等,消除外延脱落安全隐患。')))
  .head('annual', L1(), L2(), w(2, L3()), w(2, h('description', '绩效指标描述')), TG('指标值'))
  .ind(d(4, '产出指标'), '数量指标', w(2, '维修面积'), w(2, '维修面积'), '≥400平方米')
  .ind('质量指标', w(2, '验收合格率'), w(2, '验收合格率'), '≥98百分比')
  .ind('时效指标', w(2, '资金支付及时率'), w(2, '资金支付及时率'), '100百分比')
  .ind('成本指标', w(2, '项目成本'), w(2, '项目成本'), '20万元')
  .ind('效益指标', '可持续影响指标', w(2, '消除安全隐患'), w(2, '消除安全隐患'), '持续影响')
  .ind('满意度指标', '服务对象满意度指标', w(2, '干警满意度'), w(2, '干警满意度'), '≥95百分比')
  .end()
  .begin('project-target')
  .row(w(4, '207101天津市河北区人民法院'), w(3, '单位:万元'))
  .row('项目名称', w(6, f('projectName', '办案业务费(陪审员及互联网专线)')))
  .row(
    d(2, '预算规模及资金用途'),
    m('total', 'label', '预算数', 'a'),
    m('total', 'amount', bad('funds/declared-sum|funds/parts-sum', num(24)), 'a'),
    m('part', 'label', '其中:财政 资金', 'b'),
    m('part', 'amount', may('funds/declared-sum', num(42)), 'b'),
    m('part', 'label', '其他资金', 'c'),
    m('part', 'amount', null, 'c'),
  )
  .row(w(6, '用于陪审员参审补助支出及互联网直播支出'))
  .row(
    '绩效目标',
    w(
      6,
      g(
        'expected',
        '1.通过陪审员及调解员参与案件审判调解工作,以及互联网直播方式,提高审判效率,充分化解矛盾纠纷,实现公平正义',
      ),
    ),
  )
  .head('annual', L1(), L2(), w(2, L3()), w(2, h('description', '绩效指标描述')), TG('指标值'))
  .ind(d(5, '产出指标'), '数量指标', w(2, '聘用调解员人数'), w(2, '聘用调解员人数'), '1人')
  .ind('数量指标', w(2, '陪审员参审案件数量'), w(2, '陪审员参审案件数量'), '≥900件')
  .ind('质量指标', w(2, '案件调解率'), w(2, '案件调解率'), '≥90百分比')
  .ind('时效指标', w(2, '补助发放及时率'), w(2, '补助发放及时率'), '100百分比')
  .ind('成本指标', w(2, '参审案件补助'), w(2, '参审案件补助'), '100元')
  .ind('效益指标', '社会效益指标', w(2, '化解矛盾纠纷'), w(2, '化解矛盾纠纷'), '有效化解')
  .ind('满意度指标', '服务对象满意度指标', w(2, '当事人满意度'), w(2, '当事人满意度'), '≥95百分比')
  .end()
  .tolerate('indicator/duplicate', 'indicator/input-as-output');
const tianjin = form({
  id: 'fifteenth-tianjin-court-targets-wrong',
  about:
    '天津河北区法院：两张目标表紧接着排，只有第一张有标题，“98百分比”，第二张预算24而财政资金42，其他资金空着',
  sheets: [court],
});

/** http://www.cqfj.gov.cn/bm_168/yjglj/zwgk_61787/zfxxgkml/jczwgk/aqscly_304286/zdlyxxgk/czzj/202509/t20250915_15008761.html ; after the second 数量指标 completed, 85 points instead of 90. */
const hotline = new Sheet('审批表', { grid: [1, 1, 2, 1, 1, 1, 2] })
  .begin('project-target')
  .row(w(7, '附件3'))
  .row(w(7, title('财政项目支出绩效目标审批表')))
  .row(w(7, '( 2023年度)'))
  .row('预算单位:', w(3, '奉节县应急管理局'), w(3, '金额单位:万元'))
  .row(
    '项目名称',
    w(2, f('projectName', '12350安全生产举报奖及安全生产专项督查等工作经费')),
    '项目分类',
    w(3, '运转类--日常管理类'),
  )
  .row(
    '建设周期',
    w(2, '2025年1月1日-2025年12月31日'),
    '业务主管部门',
    w(3, f('department', '奉节县应急管理局')),
  )
  .row(
    '实施单位',
    w(2, f('implementingUnit', '奉节县应急管理局')),
    '项目负责人',
    '余贵来',
    '联系电话',
    '023-56557278',
  )
  .row('项目审批', w(6, '奉节安委办发〔2021〕69号、奉节委办〔2022〕21号'))
  .row(
    '项目总体概况',
    w(6, '及时发现并排除重大事故隐患,制止和惩处违法行为,鼓励举报重大事故隐患和安全生产违法行为。'),
  )
  .row(
    '年度主要目标\n和成果',
    w(6, g('expected', '全力以赴做好安全生产、防灾减灾救灾工作,保障工作顺利开展。')),
  )
  .row(d(5, '项目资金\n预算执行\n10分'), '项目总预算', 100, w(2, '财政资金预算分类'), w(2, '一般公共预算'))
  .row(m('total', 'label', '当年年度预算', 'a'), m('total', 'amount', 100, 'a'), w(4, null))
  .row(
    m('part', 'label', '其中:财政资金', 'b'),
    m('part', 'amount', 100, 'b'),
    w(2, '财政资金科目代码'),
    w(2, '2240109-应急管理'),
  )
  .row(m('part', 'label', '其中:其它资金', 'c'), m('part', 'amount', 0, 'c'), w(4, null))
  .row('年度预算执行率', '100%', w(2, '分值'), w(2, '10分'))
  .head(
    'annual',
    d(11, '年度绩效目标(90分)'),
    L1(),
    L2(),
    L3(),
    TG('指标值'),
    WT(),
    h('description', '指标解释'),
  )
  .maybe(d(3, '成本指标(0-20)分'), '经济成本指标', 0, '0.00%', 0, '反映实施相关项目所产生的直接经济成本')
  .maybe('社会成本指标', 0, '0.00%', 0, '反映实施相关项目对社会发展、公共福利等方面可能造成的负面影响')
  .maybe('生态环境成本指标', 0, '0.00%', 0, '反映实施相关项目对自然生态环境可能造成的负面影响')
  .ind(d(5, '产出指标\n(40-50)分'), d(2, '数量指标'), '12350安全生产举报奖励次数', '≥5次', 10, 0)
  .ind('制作防灾减灾日宣传资料份数', '≥500份', 10, 0)
  .ind('质量指标', '举报事项核查率', '≥95%', 10, 0)
  .ind(d(2, '时效指标'), '举报奖励兑现及时率', '≥95%', 10, 0)
  .ind('专项督查完成时间', '2023年12月', 10, 0)
  .ind('效益指标\n(20-30)分', '社会效益指标', '较大以上生产安全事故', '≤0起', 30, 0)
  .ind('满意度指标\n(0-10)分', '服务对象满意度指标', '举报人满意度', '≥90%', 5, 0)
  .end()
  .finding('weight/total|weight/label|total/weight')
  .tolerate('weight/total', 'weight/label', 'total/weight', 'weight/level1', 'weight/concentration')
  .tolerate(
    'indicator/target-missing',
    'indicator/name-missing',
    'actual/late',
    'indicator/suspicious-value',
  );
const fengjie = form({
  id: 'fifteenth-fengjie-hotline-target-wrong',
  about:
    '重庆奉节审批表：项目总预算与当年年度预算，预算执行10分在资金块，成本指标三行写0，指标解释写0，分值合计85（应90）',
  sheets: [hotline],
});

/** https://360docs.net/doc/a712262401.html ; after 质量指标 completed. */
const animals = new Sheet('专项绩效目标', { grid: [1, 1, 1, 2, 2, 1] })
  .begin('project-target')
  .row(w(6, title('专项资金绩效目标表')))
  .row(w(6, '(2017 年度)'))
  .row(w(6, '填报单位(盖章):永兴县畜牧兽医水产局'))
  .row(w(2, '专项名称'), w(2, f('projectName', '重大动物疫病防控')), '专项属性', '延续专项√新增专项□')
  .row(
    w(2, '部门名称'),
    w(2, f('department', '县动物卫生监督所')),
    m('total', 'label', '资金总额(万元)', 'a'),
    m('total', 'amount', 50, 'a'),
  )
  .row(
    w(2, '部门相应职能职责概述'),
    w(4, '重大动物防控工作、强制扑杀和免疫副反应补助、疫苗和防疫物质储备、监测、检测经费及监督执法等。'),
  )
  .row(
    w(2, '专项立项依据'),
    w(
      4,
      '《中华人民共和国动物防疫法》、《重大动物疫情应急条例》、《郴州市重大动物疫病防控工作目标管理责任状》',
    ),
  )
  .row(wd(2, 6, '专项实施进度计划'), w(2, '专项实施内容'), '计划开始时间', '计划完成时间')
  .row(w(2, '1、应急物质储备及防疫物质采购'), '2017.01', '2017.03')
  .row(w(2, '2、流行病学调查监测'), '2017.01', '2017.12')
  .row(w(2, '3、免疫抗体效果评估'), '2017.03', '2017.05')
  .row(w(2, '4、动物卫生监督执法'), '2017.03', '2017.05')
  .row(w(2, '5、强制扑杀和免疫副反应补助'), '2017.11', '2017.12')
  .row(
    w(2, '专项长期绩效目标'),
    w(4, g('expected', '通过项目的实施在2020年前,生猪、羊、牛、家禽死亡率分别制在4%、3%、2%、8%以下。')),
  )
  .row(
    w(2, '专项年度绩效目标'),
    w(
      4,
      g(
        'expected',
        '加强对动物免疫接种、检疫、扑杀等手段和措施,有效控制疫病的发生和流行,将猪、牛、羊、家禽死亡率分别控制在现的基础上下降0.5、0.1、0.5、和0.1个个百分点。',
      ),
    ),
  )
  .head('annual', d(8, '专项\n年度\n绩效\n指标'), L1(), L2(), L3('指标内容'), TG('指标值'), '备注')
  .ind(d(4, '产\n出\n指\n标'), '数量指标', '各种强制免疫率、屠宰率及检疫率', '100%', null)
  .ind('质量指标', '提高成活率;让肉产品质量得到保障', '免疫效果好;检疫符合操作规程', null)
  .ind('时效指标', '春秋两季集中免疫完成时间', bad('indicator/target-missing', null), null)
  .ind('成本指标', '防疫物资及扑杀补助', '50万元', null)
  .ind(d(2, '效\n益\n指\n标'), '社会效益指标', '区域性重大动物疫情', '0起', null)
  .ind('可持续影响指标', '村级防疫员队伍', '稳定', null)
  .ind('满意度指标', '服务对象满意度', '养殖户满意度', '≥90%', null)
  .end();
const yongxing = form({
  id: 'fifteenth-yongxing-animals-target-wrong',
  about:
    '湖南永兴专项绩效目标表：专项名称、资金总额在右边，进度计划夹在中间，长期目标没有指标，时效指标没有指标值',
  sheets: [animals],
});

/** https://www.liandu.gov.cn/art/2021/11/17/art_1229505944_59099922.html ; the list as far as 温州, the indicators completed. */
const money = new Sheet('附件1', { grid: [2, 1, 1, 1] })
  .row(w(4, '附件1'))
  .row(w(4, '浙江省2021年义务教育薄弱环节改善与能力提升补助资金分配表'))
  .row(w(4, '单位:万元'))
  .row('地区', '已预下达', '本次下达', '合计下达')
  .row('浙江省合计', 18900, 5100, 24000)
  .row('杭州市合计', 650, 175, 825)
  .row('淳安县', 650, 175, 825)
  .row('温州市合计', 7609, 2053, 9662)
  .row('永嘉县', 964, 260, 1224)
  .row('平阳县', 830, 224, 1054)
  .row('苍南县', 2862, 772, 3634)
  .row('龙港市', 1545, 417, 1962)
  .row('文成县', 725, 196, 921)
  .row('泰顺县', 683, 184, 867);
const schools = new Sheet('附件2', { grid: [1, 1, 1, 2, 1] })
  .begin('project-target')
  .row(w(5, '附件2'))
  .row(w(5, title('薄弱环节改善与能力提升补助资金绩效目标表')))
  .row(w(5, '(2021年度)'))
  .row('专项名称', w(4, f('projectName', '义务教育薄弱环节改善与能力提升补助资金')))
  .row('省级主管部门', w(4, f('department', '浙江省教育厅')))
  .row(
    d(3, '资金情况\n(万元)'),
    w(2, m('total', 'label', '年度金额:', 'a')),
    w(2, m('total', 'amount', 24000, 'a')),
  )
  .row(w(2, m('part', 'label', '其中:已预下达', 'b')), w(2, m('part', 'amount', 18900, 'b')))
  .row(w(2, m('part', 'label', '本次下达', 'c')), w(2, m('part', 'amount', 5100, 'c')))
  .row('年度目标', w(4, g('expected', '改善义务教育薄弱环节,提升乡村学校办学能力。')))
  .head('annual', L1(), L2(), L3(), w(2, TG('指标值')))
  .ind(d(3, '产出指标'), '数量指标', '支持县(市、区)数', w(2, '≥20个'))
  .ind('质量指标', '校舍工程验收合格率', w(2, '100%'))
  .ind('时效指标', '项目开工率', w(2, '≥90%'))
  .ind('效益指标', '社会效益指标', '大班额比例', w(2, '持续下降'))
  .ind('满意度指标', '服务对象满意度指标', '师生满意度', w(2, '≥85%'))
  .end()
  .tolerate('field/missing', 'indicator/level2-missing');
const liandu = form({
  id: 'fifteenth-zhejiang-schools-target',
  about: '浙江义务教育薄弱环节：附件1分配表不是绩效表，附件2绩效目标表金额分“已预下达、本次下达”，无错',
  sheets: [money, schools],
});

/** https://chacewang.com/newsdetail/news619205.html : towns score their upkeep of fields; no budget table. */
const upkeep = new Sheet('管护评价', { grid: [1, 2, 4, 1, 1] })
  .row(w(5, '附表'))
  .row(w(5, '玉环市高标准农田管护工作绩效评价表'))
  .row('序号', '评价指标', '评分标准和依据', '自评分', '复评分')
  .row(
    1,
    '组织保障(10分)',
    '成立高标准农田建设管护工作领导小组、明确管护人员、建立管护台账的,得10分',
    10,
    null,
  )
  .row(2, '项目管理(20分)', '管护项目建设方案内容全面、信息真实、造价合理的,得20分', 18, null)
  .row(3, '管护成效(50分)', '每发现一处管理不到位扣1分;工程设施完好、原设计功能运行正常', 46, null)
  .row(4, '资金使用(10分)', '专款专用、支出规范', 10, null)
  .row(5, '特色创新(10分)', '有自筹资金投入高标准农田工程设施管护的,得10分', 5, null)
  .row(w(3, '合计'), 89, null);
const yuhuan = form({
  id: 'fifteenth-yuhuan-upkeep',
  about: '浙江玉环：乡镇管护工作评价表，有自评分和复评分，不是预算绩效自评表',
  sheets: [upkeep],
});

/** https://m.bidcenter.com.cn/newsrili-1-117140109.html : basic facts and spending of an outside evaluation. */
const washing = new Sheet('评价报告', { grid: [2, 1, 2, 1] })
  .row(w(4, '浙江省项目支出绩效评价报告'))
  .row('项目名称', '防尘洗护费', '项目单位', '武义县环境卫生管理所')
  .row('评价类型', '事前评价□ 事中评价□ 事后评价√', '评价机构', '第三方机构√')
  .row(w(4, '一、项目基本信息'))
  .row('项目负责人', '宁华武', '项目起止时间', '2019.1.1~2019.12.31')
  .row('计划安排资金(万元)', 1355.81, '实际到位资金(万元)', 1355.81)
  .row('市县财政', 1355.81, '市县财政', 1355.81)
  .row('实际支出(万元)', 588.23, null, null)
  .row(w(4, '二、项目支出明细情况'))
  .row('支出内容(经济科目)', null, '计划支出数', '实际支出数')
  .row('其他交通(燃料费)', null, null, 177.8)
  .row('其他交通费用(保险费)', null, null, 61.35)
  .row('其他费用', null, null, 2.78)
  .row('临时工资', null, null, 74.67)
  .row('收费劳务费', null, null, 84.68)
  .row('维修费', null, null, 10.62)
  .row('劳务派遣费', null, null, 156.33)
  .row('水费', null, null, 20)
  .row('支出合计', null, 1355.81, 588.23)
  .row(w(4, '三、评价报告摘要'));
const wuyi = form({
  id: 'fifteenth-wuyi-washing-report',
  about: '浙江武义：第三方项目支出绩效评价报告的基本信息和支出明细，没有指标，不是自评表',
  sheets: [washing],
});

export const declarations = [tianjin, fengjie, yongxing, liandu];
export const strangers = [yuhuan, wuyi];
