/** Declarations as they were published: 内蒙古扎赉特旗, 广东 twice, 黑龙江大庆, 陕西佳县 (blank). */
import { Sheet, bad, d, f, form, g, h, m, num, title, w } from '../form';
import { L1, L2, L3, TG, WT } from '../kit';

/**
 * http://www.nmzhalaite.jcy.gov.cn/cwgk/202502/t20250206_6819057.shtml : two projects in one grid, satisfaction first, points in the
 * labels; three numbers stand without a unit, as published. The second project's end is made up, the page is cut there.
 */
const zhalaite = new Sheet('表11', { grid: [1, 1, 1, 1, 2, 1, 1, 2, 1, 1, 1, 1, 1] })
  .begin('project-target')
  .row(w(13, '表11'))
  .row(w(13, title('项目绩效目标表')))
  .row(w(11, null), w(2, '单位：元'))
  .head(
    'annual',
    h('project', '项目名称'),
    '项目单位',
    '项目类别',
    '预算数',
    '年度绩效目标',
    L1(),
    L2(),
    L3(),
    h('direction', '指标性质'),
    h('operator', '指标方向'),
    TG('目标值'),
    h('unit', '计量单位'),
    WT(),
  )
  .ind(
    d(11, '业务装备经费'),
    d(11, '776001-扎赉特旗人民检察院'),
    d(11, '32-专项资金项目'),
    d(11, num(1030700, '#,##0.00')),
    d(
      11,
      '保障我院日常办公办案装备需要，充分发挥部门职能，进一步提高办公效率，让全院干警在得到良好保障的办公氛围中工作。',
    ),
    '满意度指标（10分）',
    '服务对象满意度',
    '使用人员满意度',
    '正向',
    '大于等于',
    98,
    '%',
    10,
  )
  .ind(
    d(2, '效益指标（30分）'),
    '可持续影响',
    '推动人民检察院业务装备建设的标准化规范化配置',
    '定性',
    null,
    '长期',
    null,
    15,
  )
  .ind('社会效益', '提升工作效率定性', '定性', null, '有效提升', null, 15)
  .ind(d(8, '产出指标（50分）'), '成本指标', '车辆购置成本', '反向', '小于等于', 12, '万元', 5)
  .ind('质量指标', '政府采购率', '正向', '大于等于', 30, '%', 7.5)
  .ind('成本指标', '办公设备购置成本', '反向', '小于等于', 90, '万元', 5)
  .ind('数量指标', '车辆采购数量', '反向', '小于等于', 1, null, 7.5)
  .ind('质量指标', '设备验收合格率', '正向', '等于', 100, '%', 7.5)
  .ind(d(2, '时效指标'), '采购计划完成时间', '定性', null, '11月底之前', null, 5)
  .ind('设备验收及时率', '正向', '大于等于', 98, '%', 5)
  .ind('数量指标', '办公设备采购数量', '正向', '大于等于', 10, null, 7.5)
  .ind(
    d(10, '办案（业务）经费'),
    d(10, '776001-扎赉特旗人民检察院'),
    d(10, '32-专项资金项目'),
    d(10, num(3239300, '#,##0.00')),
    d(
      10,
      '保障我院日常办公办案业务需要，充分发挥部门职能，进一步提高办公效率，让全院干警在得到良好保障的办公氛围中工作。',
    ),
    d(7, '产出指标（50分）'),
    '时效指标',
    '法定审限内结案率',
    '正向',
    '大于等于',
    95,
    '%',
    5,
  )
  .ind('质量指标', '年度结案率', '正向', '大于等于', 90, '%', 7)
  .ind('数量指标', '办结案件数量', '正向', '大于等于', 70, null, 8)
  .ind('时效指标', '案件办理及时率', '正向', '大于等于', 90, '%', 5)
  .ind('质量指标', '一审案件改判率', '反向', '小于等于', 3, '%', 7)
  .ind('成本指标', '案均办案成本', '反向', '小于等于', 4.6, '万元', 8)
  .ind('数量指标', '开展法治宣传', '正向', '大于等于', 12, '次', 10)
  .ind(d(2, '效益指标（30分）'), '社会效益', '检察建议采纳率', '正向', '大于等于', 90, '%', 15)
  .ind('可持续影响', '推动检察工作高质量发展', '定性', null, '长期', null, 15)
  .ind('满意度指标（10分）', '服务对象满意度', '当事人满意度', '正向', '大于等于', 90, '%', 10)
  .end()
  .finding('indicator/unit-missing')
  .tolerate(
    'indicator/unit-missing',
    'indicator/direction',
    'indicator/category',
    'goal/missing',
    'funds/missing',
    'field/missing',
    'total/missing',
  );
const neimenggu = form({
  id: 'seventeenth-neimenggu-zhalaite-list-target-published-wrong',
  about:
    '内蒙古扎赉特旗检察院（公开）：两个项目一张大表，项目名称、单位、金额、目标逐项合并，满意度在最前，各90分；三个数量没有计量单位',
  sheets: [zhalaite],
});

/** https://www.dy1993.cn/O0nx.html : 广东教育发展专项资金, the year's value beside that of the whole period; the money of the year. */
const schools = new Sheet('绩效目标表', { grid: [1, 1, 1, 2, 1, 1] })
  .begin('project-target')
  .row(w(6, title('绩效目标表')))
  .row(
    '资金名称',
    w(2, f('projectName', '教育发展专项资金')),
    '省级业务主管部门',
    w(2, f('department', '广东省教育厅')),
  )
  .row('资金类型', w(2, '专项资金'), '实施周期', w(2, '2020年-2022年'))
  .row('战略领域', w(2, '教育'), '财政事权', w(2, '高等教育“冲一流、补短板、强特色”'))
  .row('政策任务', w(5, '支持粤东粤西粤北地区新建高校'))
  .row(
    '资金需求（万元）',
    '实施周期金额',
    231900,
    m('total', 'label', '2021年金额', 'y'),
    w(2, m('total', 'amount', 77300, 'y')),
  )
  .row(
    '用途范围',
    w(5, '新建广东汕头幼儿师范高等专科学校（筹）、广东梅州职业技术学院（筹）等7所高校（校区）。'),
  )
  .row('政策依据', w(5, '粤教规函〔2019〕144号'))
  .row('年度目标', w(5, g('expected', '2021年，推动7所高校（校区）正式招生。')))
  .row('总体目标', w(5, '补齐粤东粤西粤北地区教育短板，扩大优质学位供给，优化高等教育布局结构。'))
  .head(
    'annual',
    d(9, '绩效指标'),
    L1(),
    L2(),
    L3(),
    h('target', '年度目标值', 'annual'),
    h('target', '实施周期目标值', 'long-term'),
  )
  .ind(d(5, '产出指标'), '数量指标', '新建高校（校区）', '7所', '7所')
  .ind('质量指标', '工程质量达标率（%）', '100%', '100%')
  .ind('时效指标', '开工率（%）', '100%', '100%')
  .ind('时效指标', '正式招生时间', '2021年9月底前', '2021年9月底前')
  .ind('成本指标', '单位建筑面积造价', '≤4500元/平方米', '≤4500元/平方米')
  .ind(d(2, '效益指标'), '社会效益指标', '高等教育毛入学率', '不断提升', '不断提升')
  .ind('可持续影响指标', '弥补我省高等教育不平衡', '持续', '持续')
  .ind('满意度指标', '服务对象满意度指标', '师生满意度', '≥85%', '≥90%')
  .end();
const guangdong = form({
  id: 'seventeenth-guangdong-schools-target-published',
  about: '广东教育专项（公开）：年度目标值与实施周期目标值共用一二三级，资金有周期金额和当年金额，无错',
  sheets: [schools],
  tolerated: ['indicator/category', 'goal/long-annual'],
});

/** http://hxd333.com/xnwj/2022/2022zxzjjxmbbfiles/sheet010.css : 附件3-10, a card of four columns and ten of width, in yuan. */
const arts = new Sheet('附件3-10', { grid: [1, 2, 1, 1, 2, 3] })
  .begin('project-target')
  .row(w(6, '附件3-10'))
  .row(w(6, title('其他事业发展性支出二级项目绩效目标表')))
  .row(w(6, '金额单位：元'))
  .row(d(8, '项目基本信息'), '项目类别', w(2, '其它事业发展性支出'), '项目级别', '二级项目')
  .row(
    '二级项目名称',
    w(2, f('projectName', '2022年现代职业教育提升计划专项资金-高职院校生均拨款奖补资金')),
    '二级项目编码',
    f('projectCode', '440000210000000091236'),
  )
  .row('分配方式', w(2, null), '存续状态', '阶段性')
  .row('项目开始年度', w(2, 2022), '项目结束年度', 2022)
  .row('预算级次', w(2, '中央级'), '项目来源', '下级上报的转移支付项目')
  .row(
    '项目金额（单位：元）',
    w(2, num(10875000, '#,##0.00')),
    m('total', 'label', '当年金额'),
    m('total', 'amount', num(10875000, '#,##0.00')),
  )
  .row('资金主管部门', w(2, f('department', '省教育厅')), '资金主管处室', '科教文处')
  .row('申报单位', w(2, '广东省外语艺术职业学院'), '用款单位', '广东省外语艺术职业学院')
  .row('上一年项目预算安排情况', w(5, num(7250000, '#,##0.00')))
  .row('设立依据及申报理由', w(5, '为提高高职院校办学质量，举办技能竞赛，强化高水平专业群建设，设立该项目。'))
  .row('年度绩效目标', w(5, g('expected', '举办技能竞赛6项，建设高水平专业群2个，结对帮扶幼专4所。')))
  .head('annual', L1(), L2(), L3(), TG('年度指标值'), h('unit', '度量单位'), h('description', '指标解释'))
  .ind(d(4, '产出指标'), d(2, '数量指标'), '建设高水平专业群', 2, '个', '立项建设的专业群')
  .ind('结对帮扶幼儿师范高等专科学校', 4, '所', '签订协议并派出教师')
  .ind('质量指标', '实训设备验收合格率', 100, '%', '合格台套数/购置台套数')
  .ind('时效指标', '设备采购完成月份', 11, '月', '全部到货验收的月份')
  .ind(d(2, '效益指标'), '社会效益指标', '毕业生初次就业率', 90, '%', '就业人数/毕业生数')
  .ind('可持续影响指标', '专业群服务年限', 5, '年', '自建成之日起')
  .ind('满意度指标', '服务对象满意度指标', '学生满意度', 90, '%', '问卷调查')
  .end();
const artsCollege = form({
  id: 'seventeenth-guangdong-arts-college-target-published',
  about: '广东外语艺术职院（公开）：二级项目卡片，以元计，项目金额与当年金额并列，指标值与度量单位分列，无错',
  sheets: [arts],
  tolerated: ['field/amount-text', 'indicator/level2-missing', 'indicator/suspicious-value', 'field/missing'],
});

/** https://m.zixin.com.cn/doc/3995614.html : 大庆; three columns of money, last year's and this year's level, no first level. */
const daqing = new Sheet('附1', { grid: [1, 1, 2, 1, 1, 2] })
  .begin('project-target')
  .row(w(6, '附1：'))
  .row(w(6, title('大庆市部门预算项目支出绩效目标申报表')))
  .row(w(6, '（ 2025 年度）'))
  .row(w(6, '编制单位（盖章）：大庆市图书馆'))
  .row(
    d(4, '项目基本情况'),
    '项目名称',
    f('projectName', '古籍与地方文献数字化'),
    '项目负责人',
    w(2, '于晓楠'),
  )
  .row('项目类别', w(4, '1.重大课题（规划）□ 2.网络运行维护□ 16.信息网络购建☑ 19.其他□'))
  .row('项目属性', w(4, '新增项目□  延续项目☑'))
  .row('项目计划实施时间', w(4, '2025年1月1日至2025年12月31日'))
  .row(
    d(6, '项目资金情况'),
    d(6, '资金来源（万元）'),
    '项目',
    '上年度预算安排',
    '上年度实际执行',
    '本年度申请金额',
  )
  .row(
    m('total', 'label', '合计', 'a'),
    58,
    57.2,
    m('total', 'amount', bad('funds/declared-sum|funds/parts-sum', 66), 'a'),
  )
  .row(m('part', 'label', '财政拨款', 'b'), 50, 49.2, m('part', 'amount', 52, 'b'))
  .row(m('part', 'label', '政府性基金拨款', 'c'), '——', '——', m('part', 'amount', 0, 'c'))
  .row(m('part', 'label', '其他资金', 'd'), 8, 8, m('part', 'amount', 8, 'd'))
  .row(m('part', 'label', '上年结转', 'e'), '——', '——', m('part', 'amount', 0, 'e'))
  .row('预期目标', w(5, g('expected', '完成古籍数字化1200册、地方文献3000册，向读者开放。')))
  .head(
    'annual',
    d(8, '绩效指标'),
    w(2, '指标名称'),
    d(2, h('targetLast', '上年度实际水平')),
    d(2, TG('本年度计划水平')),
    d(2, h('description', '指标内容/计算公式')),
  )
  .more(L2(), L3())
  .ind(d(4, '目标完成程度'), '古籍数字化册数', '1000册', '≥1200册', '完成扫描和著录的册数')
  .ind('地方文献数字化册数', '2600册', '≥3000册', '完成扫描和著录的册数')
  .ind('图像验收合格率', '98%', '≥98%', '合格页数/总页数')
  .ind('数字化完成时间', '12月', '11月底前', '全部入库的时间')
  .ind(d(2, '项目实施效益'), '数字资源访问量', '5.6万次', '≥6万次', '平台后台统计')
  .ind('读者满意度', '92%', '≥92%', '问卷调查')
  .row('财政主管业务科室意见', w(5, null))
  .end()
  .tolerate('funds/declared-sum', 'funds/parts-sum');
const heilongjiang = form({
  id: 'seventeenth-heilongjiang-daqing-target-wrong',
  about:
    '黑龙江大庆（公开表样）：三列金额只有本年度申请金额属于申报，指标只有二三级，上年水平在当年之前；52+8≠66',
  sheets: [daqing],
  tolerated: ['indicator/level1-missing', 'indicator/level2-missing', 'indicator/parent'],
});

/** https://docx.baby/p/20793843881926.html : 佳县, printed and empty. */
const rest = (sheet: Sheet): Sheet =>
  sheet
    .maybe(d(4, '产出指标'), '数量指标', null, null, null)
    .maybe('质量指标', null, null, null)
    .maybe('时效指标', null, null, null)
    .maybe('成本指标', null, null, null)
    .maybe(d(4, '效益指标'), '经济效益指标', null, null, null)
    .maybe('社会效益指标', null, null, null)
    .maybe('环境效益指标', null, null, null)
    .maybe('可持续影响指标', null, null, null)
    .maybe('服务对象满意度指标', '具体指标', null, null, null);
const jiaxian = new Sheet('申报表', { grid: [1, 1, 1, 2, 1, 1] })
  .begin('project-target')
  .row(w(6, title('佳县财政支出项目绩效目标申报表')))
  .row(w(6, '（        年度）'))
  .row(w(6, '填报单位（盖章）'))
  .row('项目名称', w(5, f('projectName', null)))
  .row('项目属性', w(5, '新增项目 □    延续项目 □'))
  .row('主管部门', w(2, f('department', null)), '主管部门编码', w(2, null))
  .row('项目实施单位', w(2, f('implementingUnit', null)), '项目负责人', w(2, null))
  .row('项目起止时间', w(5, null))
  .row(
    '项目资金申请\n（万元）',
    m('total', 'label', '资金总额：', 'a'),
    w(4, m('total', 'amount', null, 'a')),
  )
  .row('单位职能概述', w(5, null))
  .row('项目绩效目标', '长期目标', w(2, null), '年度目标', g('expected', null))
  .head('long-term', d(10, '长期绩效指标'), L1(), L2(), L3('指标内容'), TG('指标值'), h('basis', '备注'));
rest(jiaxian).head(
  'annual',
  d(10, '年度绩效指标'),
  L1(),
  L2(),
  L3('指标内容'),
  TG('指标值'),
  h('basis', '备注'),
);
rest(jiaxian)
  .row('其他说明的问题', w(5, null))
  .row(w(2, '填报人：'), w(2, '单位负责人：'), w(2, '填报日期：'))
  .end();
const shaanxi = form({
  id: 'seventeenth-shaanxi-jiaxian-blank-target-published',
  about: '陕西佳县（公开）：空白申报表，长期指标在上，年度指标在下，没有人填过，不应报错',
  sheets: [jiaxian],
});

export const targets = [neimenggu, guangdong, artsCollege, heilongjiang, shaanxi];
