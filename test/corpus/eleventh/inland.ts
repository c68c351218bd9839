/**
 * Declarations published in 湖南, 湖北 and 安徽; narrative cells are shortened, figures and labels are not;
 * where the stored page ended early, the last rows were completed in the manner of the rest.
 */
import { Sheet, bad, d, f, form, g, h, m, may, title, w, wd } from '../form';
import { L1, L2, L3, TG } from '../kit';

/** http://www.yyx.gov.cn/37584/38137/content_2016103.html : amounts written as sentences, the second twice over. */
const farmland = new Sheet('Sheet1', { grid: [1, 1, 1, 2, 2] })
  .begin('project-target')
  .row(w(5, title('绩效目标申报表（基础设施建设类）')))
  .row(w(5, '（2022年度）'))
  .row('项目名称', w(2, f('projectName', '岳阳县2022年高标准农田建设项目')), '项目负责人及电话', '农田建设股')
  .row(
    '主管部门',
    w(2, f('department', '岳阳县农业农村局')),
    '实施单位',
    f('implementingUnit', '农田建设服务中心'),
  )
  .row(
    d(3, '资金情况\n（万元）'),
    w(2, m('total', 'label', '年度资金总额：')),
    w(2, m('total', 'amount', '854万（高标准农田建设400万元，示范建设295万元，畅通工程159万元）')),
  )
  .row(
    w(2, m('part', 'label', '其中：财政拨款')),
    w(2, m('part', 'amount', '854万854万（高标准农田建设400万元，示范建设295万元，畅通工程159万元）')),
  )
  .row(w(2, m('part', 'label', '其他资金')), w(2, m('part', 'amount', null)))
  .row(d(2, '总体目标'), w(4, '年度目标'))
  .row(w(4, g('expected', '完成项目主体工程70%')))
  .head('annual', d(13, '绩效指标'), L1(), L2(), L3(), TG('指标值'))
  .ind(d(5, '产出指标'), d(2, '数量指标'), '脱贫村村内道路硬化里程', '≥100公里')
  .ind('脱贫户供水设施数量', '≥20座')
  .ind('质量指标', '项目（工程）验收合格率', '100%')
  .ind('时效指标', '项目（工程）完成及时率', '≥100%')
  .ind('成本指标', '财政资金补助', '1600元/亩')
  .ind(d(6, '效益指标'), '经济效益\n指标', '年增粮食', '3500公斤')
  .ind(d(2, '社会效益\n指标'), '受益脱贫（监测）人口数', '≥500人')
  .ind('解决脱贫（监测）饮水安全问题人数', '≥1000人')
  .ind(d(2, '生态效益\n指标'), '新增和改善灌溉达标面积', '≥500亩')
  .ind('新增和改善排水达标面积', '≥200亩')
  .ind('可持续影响\n指标', '工程设计使用年限', '≥20年')
  .ind('满意度指标', '服务对象满意度指标', '受益脱贫（监测）户满意度', '≥95%')
  .row(w(5, '注：各地请根据实际情况，从上述绩效指标中选择适合的填报，也可自行增加或适当调整。'))
  .end()
  .tolerate('funds/declared-sum', 'funds/parts-sum');
const yueyang = form({
  id: 'eleventh-hunan-farmland-published',
  about: '湖南岳阳县：金额写成“854万（……400万元，295万元，159万元）”，第二行还写了两遍',
  sheets: [farmland],
  tolerated: ['field/amount-text'],
});

/** http://www.nanyue.gov.cn/…/20200211/i951217.html : operators >=, asterisks of the template left in names; other money planted. */
const bean = new Sheet('绩效目标申报表', { grid: [1, 1, 1, 3, 1, 1] })
  .begin('project-target')
  .row(w(6, title('绩效目标申报表')))
  .row(
    '项目名称',
    w(3, f('projectName', '2018年市级专项扶贫资金基础设施（人大代表扶贫基地）')),
    '项目负责人及电话',
    '镇扶贫办',
  )
  .row(
    '主管部门',
    w(3, f('department', '南岳镇政府')),
    '实施单位',
    f('implementingUnit', '[610001]湖南省润山润水生态农业发展有限公司'),
  )
  .row(
    d(3, '资金情况（万元）'),
    w(3, m('total', 'label', '年度资金总额：')),
    w(2, m('total', 'amount', bad('funds/declared-sum|funds/parts-sum', 10))),
  )
  .row(w(3, m('part', 'label', '其中：财政拨款')), w(2, m('part', 'amount', 10)))
  .row(
    w(3, m('part', 'label', '其他资金')),
    w(2, m('part', 'amount', may('funds/declared-sum|funds/parts-sum', 2))),
  )
  .row(d(2, '总体目标'), w(3, '年度目标'), w(2, '年度总体目标完成情况'))
  .row(w(3, g('expected', '为水濂村带来观光游客不少于6万人，村集体收入达6万元。')), w(2, g('actual', null)))
  .head('annual', d(17, '绩效指标'), L1(), L2(), L3(), TG('指标值'), h('basis', '备注'))
  .ind(d(8, '产出指标'), d(3, '数量指标'), '贫困地区旅游基础设施建设工程', '>=20平方米', null)
  .ind('贫困地区旅游景点开发数量（ ≥**个 ）', '>=4个', null)
  .ind('流转土地', '>=60亩', null)
  .ind('质量指标', '*贫困地区旅游基础设施建设质量达标率100%', '>=98%', null)
  .ind('时效指标', '贫困地区基础设施建设按期完成率（≥**%）', '>=95%', null)
  .ind(d(3, '成本指标'), '流转土地补助标准', '<=475元/亩', null)
  .ind('景观建设成本', '<=2875元/个', null)
  .ind('贫困地区旅游基础设施建设工程建设成本', '<=3000元/平方米', null)
  .ind(d(4, '效益指标'), d(2, '经济效益指标'), '乡村旅游带动增加贫困村收入（≥**万元）', '>=6万元', null)
  .ind('乡村旅游带动增加贫困人口收入（≥**万元）', '>=2.61万元', null)
  .ind(d(2, '社会效益指标'), '贫困地区乡村旅游开发景点接待游客数量（≥**人）', '>=60000人', null)
  .ind('受益建档立卡贫困人口数≥**人', '>=29人', null)
  .ind(d(4, '满意度指标'), d(4, '服务对象满意度指标'), '旅游行业经营主体满意度（≥**%）', '>=90%', null)
  .ind('参与旅游扶贫项目贫困群众满意度（≥**%）', '>=90%', null)
  .ind('旅游区居民满意度（≥**%）', '>=90%', null)
  .ind('游客满意度（≥**%）', '>=90%', null)
  .row('财政部门支出股室初审意见', w(5, '（盖章）'))
  .row('财政部门绩效评价股审核意见', w(5, '（盖章）'))
  .row('区扶贫办审核意见', w(5, '（盖章）'))
  .end();
const nanyue = form({
  id: 'eleventh-hunan-tourism-wrong',
  about: '湖南南岳：>=、<=写法，名称里留有“≥**”，申报表上有空白的完成情况栏；其他资金2使合计不符',
  sheets: [bean],
});

/** https://desk33.com/d-245426.html : costs itemised with two earlier years; 一级指标 holds 数量指标, 二级指标 the names, 绩效标准 the explanation. */
const tower = new Sheet('滨湖大厦', { grid: [1, 1, 2, 2, 1, 1] })
  .begin('project-target')
  .row(w(6, title('鄂州市2022年市直部门预算项目支出绩效目标表')))
  .row(w(3, '申报单位：鄂州市机关事务服务中心'), w(3, '金额单位：万元'))
  .row('项目名称', w(2, f('projectName', '滨湖大厦办公大楼运行保障')), '项目类别', w(2, '本级支出项目'))
  .row('项目性质', w(2, '持续性项目'), '立项依据', w(2, '市机关事务服务中心三定方案'))
  .row(d(5, '项目预算'), '成本构成', '金额', '测算（公式）依据', '2020年实际执行数', '2021年实际执行数')
  .row('保安服务费', 191, '依据招标文件', 191, 191)
  .row('保洁服务费', 99, '依据招标文件', 99, 99)
  .row('水电气、维修维护费', 524, '根据三定方案，各项费用据实结算', 372.88, 504.55)
  .row(
    m('total', 'label', '合计'),
    m('total', 'amount', 814),
    null,
    may('funds/breakdown|funds/parts-sum|funds/declared-sum|budget/total', 662.98),
    794.55,
  )
  .row('绩效目标', w(5, g('expected', '以办公大楼服务对象满意为目标，打造文明型机关、卫生机关。')))
  .head(
    'annual',
    d(11, '绩效指标'),
    '一级指标',
    h('level3', '二级指标'),
    h('description', '绩效标准'),
    w(2, TG('当年预期实现值')),
  )
  .ind(d(2, '数量指标'), '办公大楼日常维修维护次数', '反映办公大楼全年维修维护情况', w(2, '≥280次'))
  .ind('大楼安检巡察次数', '反映大楼保卫巡检情况', w(2, '≥200次'))
  .ind(d(3, '质量指标'), '办公大楼日常维修维护验收合格率', '反映全年维修维护质量情况', w(2, '≥92%'))
  .ind('经常性大型设备更新验收合格率', '反映大型设备更新验收情况', w(2, '≥92%'))
  .ind('重要设备维修维保验收合格率', '反映设备设施维保质量情况', w(2, '≥95%'))
  .ind(d(2, '成本指标'), '成本控制率', '不超预算', w(2, '≤100%'))
  .ind('水电气消耗下降率', '反映水电气消耗比上年下降情况', w(2, '≥1%'))
  .ind('时效指标', '维修响应时间', '反映报修后到场情况', w(2, '≤30分钟'))
  .ind('社会效益指标', '办公大楼安全事故发生次数', '反映安全保卫成效', w(2, '0次'))
  .ind('满意度指标', '入驻单位满意度', '问卷调查', w(2, '≥90%'))
  .row('保障绩效目标实现措施', w(5, '严格执行招标合同，按月考核服务单位。'))
  .end()
  .tolerate(
    'indicator/level1-missing',
    'indicator/level2-missing',
    'indicator/parent',
    'indicator/category',
    'indicator/direction',
    'field/missing',
  );
const ezhou = form({
  id: 'eleventh-hubei-tower-published',
  about:
    '湖北鄂州：成本构成带前两年实际执行数（2020年合计662.98，加起来662.88），一级指标栏写数量指标，绩效标准栏为解释',
  sheets: [tower],
});

/** http://www.qingshan.gov.cn/qzfbm/zfgzbm/jyj/czxx/zjxx/202001/t20200120_1016313.shtml : long-term and annual side by side, the long side blank. */
const buildings = new Sheet('目标表3', { grid: [1, 1, 2, 1, 1, 2, 1] })
  .begin('project-target')
  .row(w(7, title('项目支出绩效目标表')))
  .row(w(7, '（2020年度）'))
  .row(w(2, '项目名称'), w(5, f('projectName', '教育系统基础设施建设和设备购置')))
  .row(
    w(2, '主管部门\n及编码'),
    w(2, f('department', '[015001]武汉市青山区教育局')),
    '实施单位',
    w(2, f('implementingUnit', '武汉市青山区教育局')),
  )
  .row(w(2, '项目属性'), w(2, '基础建设、修缮类'), '项目起止时间', w(2, '202001-202012'))
  .row(
    wd(2, 3, '项目资金'),
    '资金总额',
    '10000万元',
    m('total', 'label', '当年资金总额：', 'y'),
    w(2, m('total', 'amount', '10000万元', 'y')),
  )
  .row(
    '其中：财政拨款',
    '10000万元',
    m('part', 'label', '其中：当年财政拨款', 'p'),
    w(2, m('part', 'amount', '10000万元', 'p')),
  )
  .row('其他资金', null, m('part', 'label', '当年其他资金', 'o'), w(2, m('part', 'amount', null, 'o')))
  .row(w(2, d(2, '总体目标')), w(2, '中期目标'), w(3, '年度目标'))
  .row(
    w(2, '优化教育布局，推进教育领域综合改革，实现基础教育持续发展'),
    w(3, g('expected', '按工作计划完成教育局重点项目建设经费预算安排')),
  )
  .row(w(7, '绩效项目指标表'))
  .head(
    'annual',
    L1(),
    h('level2', '二级指标（长期）', 'long-term'),
    h('level3', '三级指标（长期）', 'long-term'),
    h('target', '指标值（长期）', 'long-term'),
    h('level2', '二级指标（年度）', 'annual'),
    h('level3', '三级指标（年度）', 'annual'),
    h('target', '指标值（年度）', 'annual'),
  )
  .ind(
    '产出指标',
    '数量指标',
    null,
    null,
    '数量指标',
    '重点建设工程安排数量',
    may('indicator/unit-missing', '2'),
  )
  .ind('产出指标', '质量指标', null, null, '质量指标', '重点建设工程验收合格率', '100%')
  .ind('产出指标', '成本指标', null, null, '成本指标', '建设项目成本', '参照政府采购成本控制')
  .ind('产出指标', '时效指标', null, null, '时效指标', '重点建设工程按期完成率', '100%')
  .ind('效益指标', '可持续影响指标', null, null, '可持续影响指标', '基础教育巩固提高情况', '巩固提高')
  .ind('效益指标', '社会效益指标', null, null, '社会效益指标', '基础教育学校办学条件', '持续改善')
  .ind('满意度指标', '服务对象满意度指标', null, null, '服务对象满意度指标', '学生、家长、社会满意度', '≥90%')
  .end()
  .tolerate('goal/long-annual');
const qingshan = form({
  id: 'eleventh-wuhan-blank-long-side-published',
  about: '武汉青山：长期与年度左右并列，表头括注长期/年度，长期一侧只有二级指标名而无内容，无错',
  sheets: [buildings],
  tolerated: ['field/amount-text'],
});

/** https://pdf.chddh.cn/archives/r9pk6xl4g06wbldjgq3y.html : income and spending with shares and two earlier years; one share planted. */
const education = new Sheet('整体绩效目标', { grid: [1, 1, 1, 1, 1, 1, 1] })
  .begin('overall-target')
  .row(w(7, '附件2：'))
  .row(w(7, title('部门整体支出绩效目标申报表')))
  .row(w(4, '填报日期：2022年12月18日'), w(3, '单位：万元'))
  .row('部门（单位）名称', w(6, f('department', '广水市教育局')))
  .row('填报人', w(3, '计财股'), '联系电话', w(2, '0722-6233407'))
  .row(
    d(8, '部门总体\n资金情况'),
    wd(2, 2, '总体资金情况'),
    d(2, '当年\n金额'),
    d(2, '占比'),
    w(2, '近两年收支金额'),
  )
  .row('2021年', '2022年')
  .row(
    d(3, '收入构成'),
    m('part', 'label', '财政拨款'),
    m('part', 'amount', 108292.73),
    '88.3%',
    90147,
    98577.39,
  )
  .row(m('part', 'label', '其他资金'), m('part', 'amount', 14348.77), '11.7%', 5819, 10597.65)
  .row(m('total', 'label', '合计'), m('total', 'amount', 122641.5), '100%', 95966, 109175.04)
  .row(
    d(3, '支出构成'),
    m('part', 'label', '基本支出'),
    m('part', 'amount', 93199.91),
    bad('share/percent', '79.55%'),
    81781,
    99611.05,
  )
  .row(m('part', 'label', '项目支出'), m('part', 'amount', 29441.59), '24.01%', 14185, 9564.46)
  .row(
    m('total', 'label', '合计'),
    m('total', 'amount', 122641.5),
    '100%',
    95966,
    may('funds/breakdown|funds/parts-sum|funds/declared-sum', 109175.04),
  )
  .row('部门职能概述', w(6, '贯彻教育方针政策，统筹规划全市教育改革与发展，管理教育经费和教师队伍。'))
  .row('年度工作任务', w(6, '推进义务教育均衡发展，落实学生资助政策，改善办学条件。'))
  .row(d(2, '整体绩效\n总目标'), w(3, '长期目标（截止2025年）'), w(3, '年度目标'))
  .row(
    w(3, '建成高质量教育体系，教育现代化水平居全省县市前列。'),
    w(3, g('expected', '各级教育经费及时足额保障，学生资助应助尽助，校园安全无事故。')),
  )
  .head('annual', d(10, '年度目标：\n年度绩效指标'), L1(), L2(), w(2, L3()), TG('指标值'), h('basis', '备注'))
  .ind(d(5, '产出指标'), d(2, '数量指标'), w(2, '义务教育阶段学校公用经费保障学生数'), '≥8.2万人', null)
  .ind(w(2, '家庭经济困难学生资助人次'), '≥1.6万人次', null)
  .ind('质量指标', w(2, '义务教育巩固率'), '≥98%', null)
  .ind('时效指标', w(2, '资助资金发放完成时间'), '每学期结束前', null)
  .ind('成本指标', w(2, '小学生均公用经费标准'), '650元/生·年', null)
  .ind(d(3, '效益指标'), d(2, '社会效益指标'), w(2, '学前教育普惠率'), '≥85%', null)
  .ind(w(2, '校园重大安全责任事故'), '0起', null)
  .ind('可持续影响指标', w(2, '教师队伍结构'), '持续优化', null)
  .ind('满意度指标', '服务对象满意度指标', w(2, '学生家长满意度'), '≥90%', null)
  .end();
const guangshui = form({
  id: 'eleventh-hubei-education-overall-wrong',
  about:
    '湖北广水教育局整体：占比75.99%写成79.55%；2022年支出合计与收入合计相同但两项相加为109175.51（原文如此）',
  sheets: [education],
});

/** https://www.ahjinzhai.gov.cn/public/6617781/34383152.html : 指标1：before every name, template marks in brackets; clean. */
const estate = new Sheet('物业管理', { grid: [1, 1, 1, 3, 2] })
  .begin('project-target')
  .row(w(5, title('项目支出绩效目标申报表')))
  .row(w(5, '（2021年度）'))
  .row('项目名称', w(4, f('projectName', '物业管理')))
  .row(
    '主管部门',
    w(2, f('department', '县财政局')),
    '实施单位',
    f('implementingUnit', '安徽金寨经济开发区管理委员会'),
  )
  .row(d(3, '项目资金\n（万元）'), w(3, m('total', 'label', '年度资金总额：')), m('total', 'amount', 1125))
  .row(w(3, m('part', 'label', ' 其中：财政拨款')), m('part', 'amount', 1125))
  .row(w(3, m('part', 'label', '      其他资金')), m('part', 'amount', null))
  .row('年度目标', w(4, g('expected', '目标1：维护辖区各安置小区安全巡逻、环境卫生及物业日常管理')))
  .head('annual', d(10, '绩效指标'), L1(), L2(), L3(), TG('指标值'))
  .ind(d(4, '产出指标'), '数量指标', '指标1：安置小区物业费', '8个')
  .ind(
    '质量指标',
    '指标1：完成安置小区物业费清算任务，指导小区物业文明创建',
    '设施管理到位，环境卫生整洁，车辆停放有序',
  )
  .ind('时效指标', '指标1：按时保质完成开发区安置小区物业管理工作', '2021年全年')
  .ind('成本指标', '指标1：项目总成本（≤**万元）', '≤1125万元')
  .ind(d(4, '效益指标'), '经济效益指标', '指标1：清算8个安置小区本年度及历史遗留物业费（≥**%）。', '≥95%')
  .ind('社会效益指标', '指标1：改善安置小区群众生活质量，助力全县文明城市创建。', '显著改善')
  .ind('生态效益指标', '指标1：优化安置小区生活环境，营造安全舒适的居住环境。', '显著提高')
  .ind('可持续影响指标', '指标1：持续提供人力物力保障，解决居民群众生产生活问题', '持续保障')
  .ind('满意度指标', '服务对象满意度指标', '指标1：小区居民满意度（≥**%）', '≥90%')
  .row(w(5, '注：1.“其他资金”是指与财政拨款共同用于同一项目的单位自有资金、社会资金等。'))
  .row(w(5, '2.各单位可根据项目特点自行增加或减少二级指标，并细化。'))
  .end()
  .tolerate('indicator/category');
const jinzhai = form({
  id: 'eleventh-anhui-estate-published',
  about: '安徽金寨：每个三级指标都以“指标1：”开头并有内容，名称里留有（≤**万元），目标是长句，无错',
  sheets: [estate],
});

export const inland = [yueyang, nanyue, ezhou, qingshan, guangshui, jinzhai];
