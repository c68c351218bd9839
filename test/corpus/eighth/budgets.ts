/** Budget tables rebuilt from published pages, and two of our own. */
import { Sheet, d, form, num, title, w } from '../form';

const money = (value: number): ReturnType<typeof num> => num(value, '#,##0.00');

/** http://www.economicdaily.com.cn/archives/rdxv0wbomqpnl47y3mkj.html : 表1 of a bureau of education; 表1-1 follows its total. */
const EXPENSES: readonly (readonly [string, number | null])[] = [
  ['一、一般公共服务支出', null],
  ['二、外交支出', null],
  ['三、国防支出', null],
  ['四、公共安全支出', null],
  ['五、教育支出', 12204.85],
  ['六、科学技术支出', null],
  ['七、文化旅游体育与传媒支出', null],
  ['八、社会保障和就业支出', 1663.86],
  ['九、卫生健康支出', 1235.48],
  ['十、节能环保支出', null],
  ['十一、城乡社区支出', null],
  ['十二、农林水支出', null],
  ['十三、交通运输支出', null],
  ['十四、资源勘探信息等支出', null],
  ['十五、商业服务业等支出', null],
  ['十六、金融支出', null],
  ['十七、援助其他地区支出', null],
  ['十八、国土海洋气象等支出', null],
  ['十九、住房保障支出', 1641.4],
  ['二十、粮油物资储备支出', null],
  ['二十一、国有资本经营预算支出', null],
  ['二十二、灾害防治及应急管理支出', null],
  ['二十三、预备费', null],
  ['二十四、其他支出', null],
  ['二十五、转移性支出', null],
  ['二十六、债务还本支出', null],
  ['二十七、债务利息支出', null],
  ['二十八、债务发行费用支出', null],
];
const INCOME: readonly (readonly [string, number | null])[] = [
  ['一、一般公共预算拨款收入', 16745.59],
  ['二、政府性基金预算拨款收入', null],
  ['三、国有资本经营预算拨款收入', null],
  ['四、事业收入', null],
  ['五、事业单位经营收入', null],
  ['六、其他收入', null],
];
const educationTotals = new Sheet('表1', { grid: [3, 1, 3, 1] })
  .begin('budget-01')
  .row('表1', w(3, null))
  .row(w(4, title('部门收支总表')))
  .row(w(3, null), '单位：万元')
  .row(w(2, '收          入'), w(2, '支             出'))
  .row('项              目', '2020年预算数', '项              目', '2020年预算数');
EXPENSES.forEach(([expense, amount], row) => {
  const [income, received] = INCOME[row] ?? [null, null];
  educationTotals.row(
    income,
    received === null ? null : money(received),
    expense,
    amount === null ? null : money(amount),
  );
});
educationTotals
  .row('本  年  收  入  合  计', money(16745.59), '本  年  支  出  合  计', money(16745.59))
  .row('七、用事业基金弥补收支差额', null, '二十九、事业单位结余分配', null)
  .row('八、上年结转', null, '    其中：转入事业基金', null)
  .row(null, null, '三十、结转下年', null)
  .row('收      入      总      计', money(16745.59), '支      出      总      计', money(16745.59))
  .end();
const educationIncome = new Sheet('表1-1', { grid: [1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1] })
  .begin('budget-02')
  .row('表1-1', ...Array<null>(10).fill(null))
  .row(w(11, title('部门收入总表')))
  .row(w(10, null), '单位：万元')
  .row(
    w(5, '项    目'),
    d(3, '合计'),
    d(3, '上年结转'),
    d(3, '一般公共预算拨款收入'),
    d(3, '政府性基金预算拨款收入'),
    d(3, '事业收入'),
    d(3, '其他收入'),
  )
  .row(w(3, '科目编码'), d(2, '单位代码'), d(2, '单位名称（科目）'))
  .row('类', '款', '项')
  .row(w(5, '合    计'), money(16745.59), null, money(16745.59), null, null, null)
  .row('205', '01', '01', '301001', '行政运行', money(1204.85), null, money(1204.85), null, null, null)
  .row('205', '02', '02', '301001', '小学教育', money(6400), null, money(6400), null, null, null)
  .row('205', '02', '03', '301001', '初中教育', money(4600), null, money(4600), null, null, null)
  .row(
    '208',
    '05',
    '05',
    '301001',
    '机关事业单位基本养老保险缴费支出',
    money(1663.86),
    null,
    money(1663.86),
    null,
    null,
    null,
  )
  .row('210', '11', '02', '301001', '事业单位医疗', money(1235.48), null, money(1235.48), null, null, null)
  .row('221', '02', '01', '301001', '住房公积金', money(1641.4), null, money(1641.4), null, null, null)
  .end();
const educationCover = new Sheet('封面', { grid: [6] })
  .row('教育局')
  .gap()
  .row('2020年部门预算')
  .gap(2)
  .row('报送日期：      年    月    日');
const education = form({
  id: 'eighth-education-budget-published',
  about:
    '某教育局2020部门预算（公开原表；收入总表按其总数补齐）：封面、收支总表28类支出、收入总表三级科目编码，无错',
  sheets: [educationCover, educationTotals, educationIncome],
  tolerated: ['budget/empty-note'],
});

/** https://www.ms.gov.cn/info/5440/248541.htm */
const meishan = new Sheet('眉山文广', { grid: [3, 1] })
  .begin('budget-08')
  .row('附件8', null)
  .row(w(2, title('2014年“三公”经费预算财政拨款情况统计表')))
  .row(null, '单位：万元')
  .row('项目', '本年预算数')
  .row('合计', 83.39)
  .row('1、因公出国（境）费用', 0)
  .row('2、公务接待费', 21.36)
  .row('3、公务用车费', 62.03)
  .row('其中：（1）公务用车运行维护费', 62.03)
  .row('（2）公务用车购置', 0)
  .end();
/** http://jtj.dazhou.gov.cn/xxgk-show-16182.html : the explanation stands above the table. */
const dazhou = new Sheet('达州环城公路', { grid: [3, 1] })
  .row(w(2, '达州市环城公路养护中心财政拨款“三公”经费预算2014年情况如下：'))
  .row(w(2, '一、 因公出国（境）经费'))
  .row(w(2, '2014年达州市环城公路养护中心没有安排出国计划。'))
  .row(w(2, '二、 公务用车购置及运行维护费'))
  .row(
    w(
      2,
      '2014年达州市环城公路养护中心一般公务用车编制3台。安排公车购置及运行维护费38万。较上年预算下降20%，主要原因是由于减少公务用车辆数。',
    ),
  )
  .row(w(2, '三、 公务接待费'))
  .row(w(2, '2014年达州市环城公路养护中心安排公务接待费预算8万元。'))
  .gap()
  .begin('budget-08')
  .row(w(2, title('2014年“三公”经费预算财政拨款情况统计表')))
  .row(null, '单位：万元')
  .row('项   目', '本年预算数')
  .row('合 计', 46)
  .row('1.因公出国（境）费用', null)
  .row('2.公务接待费', 8)
  .row('3.公务用车费', 38)
  .row('其中：（1）公务用车运行维护费', 38)
  .row('（2）公务用车购置', null)
  .end();
/** http://www.cqjb.gov.cn/zwgk_190/zfxxgkml/czyjs/ys/qzf/202104/t20210409_9097453.html */
const jiangbei = new Sheet('江北区', { grid: [3, 1] })
  .begin('budget-08')
  .row(w(2, title('2021年区本级“三公”经费预算支出表')))
  .row(null, '单位：万元')
  .row('项目', '预算数')
  .row('合计', 4432)
  .row('1.因公出国（境）费用', 39)
  .row('2.公务接待费', 323)
  .row('3.公务用车购置及运行维护费', 4070)
  .row('其中：公务用车运行维护费', 2648)
  .row('公务用车购置', 1422)
  .end();
const threePublic = form({
  id: 'eighth-three-public-short-published',
  about:
    '眉山文广局2014、达州公路养护中心2014、重庆江北区2021“三公”表（公开原表）：一项一行，达州表上方有说明文字，无错',
  sheets: [meishan, dazhou, jiangbei],
  tolerated: ['budget/empty-note'],
});

/** http://honghao99.com/html/contentscontent-2015-3-18-781197.html : 32.65 for running the cars, and nothing for the cars. */
const guilin = new Sheet('三公经费', { grid: [3, 1, 1] })
  .begin('budget-08')
  .row(w(3, title('2015年桂林市司法局部门“三公”经费情况统计表')))
  .row(null, w(2, '单位：万元'))
  .row('项 目', '本年预算数', '其中：公共预算财政拨款')
  .row('合 计', 34.35, 34.35)
  .row('1.因公出国（境）费用', 0, 0)
  .row('2.公务接待费', num(1.7), num(1.7))
  .row('3.公务用车费', 0, 0)
  .row('其中：（1）公务用车运行维护费', 32.65, 32.65)
  .row('（2）公务用车购置', 0, 0)
  .row(
    w(
      3,
      '注：按照财政部和部门预算管理的有关规定，“三公”经费包括在部门预算基本支出和项目支出中安排的因公出国（境）经费、公务用车购置及运行费和公务接待费。',
    ),
  )
  .end()
  .finding('budget/hierarchy|budget/total|budget/row-sum')
  .tolerate('budget/hierarchy', 'budget/total', 'budget/row-sum');
const guilinJustice = form({
  id: 'eighth-guilin-three-public-published',
  about: '桂林市司法局2015“三公”表（公开原表）：公务用车费写0，其中运行维护费却是32.65',
  sheets: [guilin],
});

/** https://jnjzq.chizhou.gov.cn/OpennessContent/show/1512923.html : one line of figures under a two-row header. */
const wanjiang = new Sheet('江南集中区', { grid: [1, 1, 1, 1, 1, 1] })
  .row(w(6, '皖江江南新兴产业集中区（管委会）2024年'))
  .row(w(6, '一般公共预算“三公”经费预算'))
  .begin('budget-08')
  .row(w(6, title('一、2024年一般公共预算“三公”经费支出预算表')))
  .row(w(5, null), '单位：万元')
  .row(d(2, '“三公”经费合计'), d(2, '因公出国（境）费'), w(3, '公务用车购置及运行费'), d(2, '公务\n接待费'))
  .row('小计', '公务用车购置费', '公务用车运行费')
  .row(328.7, 10, 78.7, 43, 35.7, 240)
  .end()
  .row(w(6, '二、2024年一般公共预算“三公”经费支出预算情况说明'))
  .row(
    w(
      6,
      '皖江江南新兴产业集中区（管委会）2024年一般公共预算“三公”经费支出预算为328.7万元，比2023年预算减少17.3万元，下降5%。',
    ),
  );
/** http://gzw.nantong.gov.cn/ntsgzw/bmyjshsg/content/ae192308-2880-4f59-87b1-2c3334e66205.html : meetings and training below the three. */
const nantong = new Sheet('市国资委', { grid: [3, 2, 2] })
  .begin('budget-08')
  .row(w(3, title('2016年市国资委财政拨款“三公”经费预算表')))
  .row(w(3, '金额单位：万元'))
  .row(d(2, '项目'), w(2, '2016年预算数'))
  .row('小计', '其中：一般公共预算安排数')
  .row('一、“三公”经费合计', 21.63, 21.63)
  .row('（一）因公出国（境）费', '单位不需填列', '单位不需填列')
  .row('（二）公务接待费', 14.83, 14.83)
  .row('（三）公务用车费', 6.8, 6.8)
  .row('      1.公务用车购置费', null, null)
  .row('      2.公务用车运行维护费', 6.8, 6.8)
  .row('二、会议费', 7.59, 7.59)
  .row('三、培训费', 15.86, 15.86)
  .row(
    w(
      3,
      '注：按照党中央、国务院有关文件及部门预算管理有关规定，“三公”经费包括因公出国（境）费、公务接待费、公务用车费。',
    ),
  )
  .end();
/** http://yyx.gov.cn/37584/38146/38306/content_1180192.html : in yuan, counts of people and cars below the money. */
const taiwanPark = new Sheet('台创园', { grid: [4, 1, 1] })
  .begin('budget-08')
  .row(w(3, title('台创园2017年度部门“三公”经费预算情况表')))
  .row(w(2, null), '单位:元')
  .row('项目', '2016年执行数', '2017年预算数')
  .row('一、支出合计', null, 250000)
  .row('1、因公出国(境)费用', null, null)
  .row('2、公务接待费', null, 150000)
  .row('3、公务用车费', null, 100000)
  .row('其中：(1)公务用车运行维护费', null, 100000)
  .row('(2)公务用车购置', null, null)
  .row('二、相关统计数', null, null)
  .row('1.因公出国(境)团组数(个)', null, 0)
  .row('2.因公出国(境)人数(人)', null, 0)
  .row('3.公务用车购置数(辆)', null, null)
  .row('4.公务用车保有量(辆)', null, 1)
  .row('5.公务接待批次(批)', null, 10)
  .row('6.公务接待人数(人)', null, 500)
  .row('三、“三公”经费增减变化原因等说明', null, null)
  .end();
const threePublicForms = form({
  id: 'eighth-three-public-layouts-published',
  about:
    '皖江江南集中区2024（一行数）、南通国资委2016（带会议费培训费）、岳阳县台创园2017（元、带统计数）“三公”表（公开原表），无错',
  sheets: [wanjiang, nantong, taiwanPark],
  tolerated: ['budget/empty-note'],
});

/** A county museum's own: functional subjects with the total at the bottom, and the list of its projects, whose total is wrong. */
const museumExpenses = new Sheet('05一般公共预算支出表', { grid: [1, 3, 1, 1, 1, 1, 1] })
  .begin('budget-05')
  .row(w(7, title('一般公共预算支出表')))
  .row(w(5, '单位：石泉县博物馆'), w(2, '单位：万元'))
  .row(d(2, '科目编码'), d(2, '科目名称'), d(2, '合计'), w(3, '基本支出'), d(2, '项目支出'))
  .row('小计', '人员经费', '公用经费')
  .row('207', '文化旅游体育与传媒支出', 318.4, 198.4, 172.9, 25.5, 120)
  .row('  20702', '  文物', 318.4, 198.4, 172.9, 25.5, 120)
  .row('    2070205', '    博物馆', 318.4, 198.4, 172.9, 25.5, 120)
  .row('208', '社会保障和就业支出', 24.8, 24.8, 24.8, 0, 0)
  .row('  20805', '  行政事业单位养老支出', 24.8, 24.8, 24.8, 0, 0)
  .row('    2080505', '    机关事业单位基本养老保险缴费支出', 16.6, 16.6, 16.6, 0, 0)
  .row('    2080506', '    机关事业单位职业年金缴费支出', 8.2, 8.2, 8.2, 0, 0)
  .row('221', '住房保障支出', 18.3, 18.3, 18.3, 0, 0)
  .row('  22102', '  住房改革支出', 18.3, 18.3, 18.3, 0, 0)
  .row('    2210201', '    住房公积金', 18.3, 18.3, 18.3, 0, 0)
  .row(w(2, '合计'), 361.5, 241.5, 216, 25.5, 120)
  .end();
const museumProjects = new Sheet('11项目支出表', { grid: [1, 2, 3, 1, 1, 1] })
  .begin('budget-11')
  .row(w(6, title('项目支出预算表')))
  .row(w(6, '单位：万元'))
  .row('项目类别', '项目单位', '项目名称', '合计', '一般公共预算', '政府性基金预算')
  .row('特定目标类', '石泉县博物馆', '馆藏文物预防性保护', 62, 62, 0)
  .row('特定目标类', '石泉县博物馆', '免费开放补助', 38, 38, 0)
  .row('运转类', '石泉县博物馆', '安防消防系统维护', 20, 20, 0)
  .row(w(3, '合计'), 130, 130, 0)
  .end()
  .finding('budget/total')
  .tolerate('budget/total', 'budget/cross-table', 'budget/hierarchy');
const museum = form({
  id: 'eighth-museum-budget-wrong',
  about: '陕西县博物馆：一般公共预算支出表合计在末行、三级缩进；项目支出表62+38+20写成130',
  sheets: [museumExpenses, museumProjects],
});

export const budgets = [education, threePublic, guilinJustice, threePublicForms, museum];
