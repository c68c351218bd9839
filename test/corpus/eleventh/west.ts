/**
 * Declarations published in 宁夏, 新疆, 四川, 陕西, 甘肃, 重庆 and 内蒙古; narrative cells are shortened, figures and labels are not;
 * where the stored page ended early, the last rows were completed in the manner of the rest.
 */
import { Sheet, bad, d, f, form, g, h, m, may, num, title, w } from '../form';
import { L1, L2, L3, TG, WT } from '../kit';

/** http://www.yzh.gov.cn/xxgk_13314/zfxxgkml/zdxzjcygk/zdju/202203/t20220301_3340181.html : bare numbers, three benefits without a value; a year as a length planted. */
const forest = new Sheet('申报表', { grid: [1, 1, 1, 3, 2] })
  .begin('project-target')
  .row(w(5, title('项目支出绩效目标申报表')))
  .row(w(5, '（2022年度）'))
  .row('项目名称', w(4, f('projectName', '原州区2022年南部水源涵养林建设项目')))
  .row(
    '主管部门及代码',
    w(2, f('department', '固原市原州区自然资源局')),
    '实施单位',
    f('implementingUnit', '固原市原州区自然资源局'),
  )
  .row('项目属性', w(2, '新建'), '项目期', '2022年3月-2023年11月')
  .row(
    d(3, '项目资金\n（万元）'),
    w(3, m('total', 'label', '年度资金总额：')),
    m('total', 'amount', num(6070)),
  )
  .row(w(3, m('part', 'label', '其中：财政拨款')), m('part', 'amount', num(6070)))
  .row(w(3, m('part', 'label', '其他资金')), m('part', 'amount', null))
  .row(
    '年度总体目标',
    w(
      4,
      g(
        'expected',
        '在7个林场和11个乡镇实施营造林8万亩，其中新造林3万亩，抚育提升及改造5万亩；修建作业道30公里。',
      ),
    ),
  )
  .head('annual', d(13, '绩\n效\n指\n标'), L1(), L2(), L3(), TG('指标值'))
  .ind(d(7, '产出指标'), d(4, '数量指标\n（必填硬性指标）'), '实施营造林总面积（亩）', 80000)
  .ind('其中：实施新造林总面积（亩）', 30000)
  .ind('实施未成林抚育提升及退化林改造总面积（亩）', 50000)
  .ind(may('indicator/category', '修建作业道长度（公里）'), bad('indicator/category', '2023年底'))
  .ind('质量指标\n（必填）', '苗木成活率（≥**%）', 85)
  .ind('时效指标\n（必填）', '项目完成时间', '2023年底')
  .ind('成本指标\n（必填硬性指标）', '项目总投入（≥**万元）', 6070)
  .ind(
    d(4, '效益指标'),
    '经济效益\n指标（选填）',
    '增加就业机会，提高农民收入。',
    bad('indicator/target-missing', null),
  )
  .ind('社会效益\n指标（必填）', '受益人数（人）', 132)
  .ind(
    '生态效益\n指标（选填）',
    '提高森林覆盖率，促进生物多样性保护。',
    bad('indicator/target-missing', null),
  )
  .ind(
    '可持续影响\n指标（必填）',
    '提高森林生态系统服务功能，改善项目区及周边生态环境。',
    bad('indicator/target-missing', null),
  )
  .ind('满意度指标', '服务对象满意度\n指标（必填）', '受益群众满意度（≥**%）', 90)
  .end()
  .tolerate('indicator/direction');
const yuanzhou = form({
  id: 'eleventh-ningxia-forest-wrong',
  about:
    '宁夏原州：二级指标带（必填）（选填），指标值只有数字；三个效益指标没有值（原文如此），作业道长度填成2023年底',
  sheets: [forest],
});

/** http://www.nys.gov.cn/xwzx/tzgg/content_88212 : project money beside annual money, project goal beside annual goal; a rate of punctuality under 质量 planted. */
const cold = new Sheet('绩效目标申报表', { grid: [1, 1, 1, 2, 1, 2] })
  .begin('project-target')
  .row(w(6, '附件：'))
  .row(w(6, title('兵团本级财政衔接推进乡村振兴补助资金绩效目标申报表')))
  .row(w(2, '项目名称'), w(4, f('projectName', '第一师六团特色产业基地气调保鲜库建设项目')))
  .row(
    w(2, '主管部门'),
    f('department', '农业农村局'),
    '实施单位',
    w(2, f('implementingUnit', '新疆生产建设兵团第一师阿拉尔市六团农业发展服务中心')),
  )
  .row(w(2, '项目属性'), '兵团推进乡村振兴补助资金', '项目期', w(2, '1年'))
  .row(
    w(2, d(4, '资金情况\n（万元）')),
    '项目资金总额：',
    1500,
    m('total', 'label', '年度资金申请总额', 'y'),
    m('total', 'amount', 1500, 'y'),
  )
  .row('其中：财政资金', 1500, m('part', 'label', '其中：当年财政拨款', 'p'), m('part', 'amount', 1500, 'p'))
  .row(null, null, m('part', 'label', '上年结转资金', 'c'), m('part', 'amount', null, 'c'))
  .row('其他资金', null, m('part', 'label', '其他资金', 'o'), m('part', 'amount', null, 'o'))
  .row(w(2, d(2, '项目绩效目标')), w(2, '项目总目标'), w(2, '年度总体目标'))
  .row(
    w(2, '建设保鲜库1座3550平方米，消防水池1座419平方米。'),
    w(2, g('expected', '2021年完成保鲜库钢构主体安装、封顶；完成消防水池土建工程。')),
  )
  .head('annual', d(10, '绩\n效\n指\n标'), L1('一级\n指标'), L2(), w(2, L3()), TG('年度指标值'))
  .ind(d(6, '产\n出\n指\n标'), d(3, '数量指标'), w(2, '指标1：新建保鲜库数量'), '1座')
  .ind(w(2, '指标2：新建保鲜库面积'), '3550平方米')
  .ind(w(2, '指标3：新建消防水池数量'), '1座')
  .ind(
    '质量指标',
    w(2, bad('indicator/category', '指标1：工程按期完工及时率')),
    may('indicator/category', '≥95%'),
  )
  .ind('时效指标', w(2, '指标1：钢构主体封顶时间'), '2021年12月')
  .ind('成本指标', w(2, '指标1：保鲜库单位造价'), '≤3800元/平方米')
  .ind(d(2, '效\n益\n指\n标'), '社会效益\n指标', w(2, '指标1：带动职工群众就业人数'), '≥30人')
  .ind('可持续影响\n指标', w(2, '指标1：工程设计使用年限'), '≥20年')
  .ind('满意度\n指标', '服务对象\n满意度指标', w(2, '指标1：受益职工群众满意度'), '≥95%')
  .end();
const bingtuan = form({
  id: 'eleventh-xinjiang-cold-store-wrong',
  about: '兵团六团：项目总资金与年度资金并列，项目总目标与年度目标并列；质量指标下写“完工及时率”',
  sheets: [cold],
});

/** https://m.qbidia.com/jyx/zjgk/202412/baa621fd1ec74c86bf45aa16dfd0603d.shtml : the export of 马踏镇, one list for all projects, labels repeated; the second project's points planted 10 short. */
const money = (value: number) => num(value, '#,##0.00');
const list = new Sheet('部门预算项目绩效目标', { grid: [2, 1, 1, 2, 1, 1, 2, 1, 1, 1, 1, 1] })
  .begin('project-target')
  .row(w(12, title('部门预算项目绩效目标申报表（2023年度）')))
  .row(w(12, '金额单位：元'))
  .head(
    'annual',
    '单位名称',
    h('project', '项目名称'),
    '预算数',
    '年度目标',
    L1(),
    L2(),
    L3(),
    h('operator', '指标性质'),
    TG('指标值'),
    h('unit', '度量单位'),
    h('weight', '权重'),
    h('direction', '指标方向性'),
  )
  .row('820-马踏镇部门', null, money(8827620.53), null, null, null, null, null, null, null, null, null)
  .ind(
    d(23, '820001-井研县马踏镇人民政府'),
    d(8, '村组干部报酬'),
    d(8, money(3309840)),
    d(8, '按时发放村组干部报酬'),
    '效益指标',
    '社会效益指标',
    '维护社会稳定',
    '≥',
    '95',
    '%',
    '10',
    '正向指标',
  )
  .ind('产出指标', '时效指标', '维持时效', '≥', '1', '年', '20', '正向指标')
  .ind('产出指标', '质量指标', '按时发放', '≥', '1', '人/年', '10', '正向指标')
  .ind('效益指标', '经济效益指标', '促进村集体经济发展', '≥', '95', '%', '10', '正向指标')
  .ind('产出指标', '数量指标', '村组干部230人', '≥', '230', '个', '10', '正向指标')
  .ind('效益指标', '生态效益指标', '保护生态环境卫生', '≥', '95', '%', '10', '正向指标')
  .ind('效益指标', '可持续影响指标', '项目维持时效', '≥', '95', '%', '10', '正向指标')
  .ind('满意度指标', '服务对象满意度指标', '人民群众满意度', '≥', '95', '%', '10', '正向指标')
  .ind(
    d(7, '基层组织活动经费'),
    d(7, money(660000)),
    d(7, '保障村社区办公和基层党组织开展活动。'),
    '满意度指标',
    '服务对象满意度指标',
    '辖区内群众满意度',
    '≥',
    '95',
    '%',
    '10',
    '正向指标',
  )
  .ind('效益指标', '经济效益指标', '促进农村集体经济发展', '≥', '95', '%', '10', '正向指标')
  .ind('效益指标', '可持续影响指标', '经济、环境等方面可持续发展', '≥', '95', '%', '10', '正向指标')
  .ind('产出指标', '质量指标', '保障村社区正常运转', '≥', '95', '%', '20', '正向指标')
  .ind('产出指标', '数量指标', '行政村数量', '＝', '11', '个', '10', '正向指标')
  .ind('产出指标', '时效指标', '经费使用年限', '＝', '1', '年', '10', '正向指标')
  .ind('成本指标', '经济成本指标', '村均活动经费', '≤', '60000', '元', '10', '反向指标')
  .ind(
    d(8, '农村公共服务运行维护'),
    d(8, money(4857780.53)),
    d(8, '保障农村公共服务设施正常运行。'),
    '产出指标',
    '数量指标',
    '维护村社区数量',
    '＝',
    '17',
    '个',
    '20',
    '正向指标',
  )
  .ind('产出指标', '质量指标', '设施完好率', '≥', '95', '%', '10', '正向指标')
  .ind('产出指标', '时效指标', '维护完成时间', '≤', '12', '月', '10', '反向指标')
  .ind('成本指标', '经济成本指标', '每村维护成本', '≤', '28.58', '万元', '10', '反向指标')
  .ind('效益指标', '社会效益指标', '受益群众人数', '≥', '20000', '人', '10', '正向指标')
  .ind('效益指标', '生态效益指标', '村容村貌', '定性', '整洁', null, '10', '正向指标')
  .ind('效益指标', '可持续影响指标', '设施使用年限', '≥', '5', '年', '10', '正向指标')
  .ind('满意度指标', '服务对象满意度指标', '群众满意度', '≥', '95', '%', '10', '正向指标')
  .end()
  .finding('weight/total')
  .tolerate(
    'total/weight',
    'weight/level1',
    'total/missing',
    'goal/missing',
    'funds/missing',
    'field/missing',
    'indicator/category',
    'indicator/level2-missing',
    'indicator/level1-missing',
    'indicator/duplicate',
  );
const jingyan = form({
  id: 'eleventh-sichuan-list-export-wrong',
  about: '四川井研：一体化导出清单，三个项目一张表，单位、项目、金额、目标合并；第二个项目权重合计80（应90）',
  sheets: [list],
  tolerated: ['field/amount-text'],
});

/** http://www.chencang.gov.cn/col8173/col8180/col16406/202106/t20210623_130060.html : the province's rows kept, most without a value. */
const blank = () => may('indicator/target-missing', null);
const retire = new Sheet('区域绩效目标', { grid: [1, 1, 1, 3, 2] })
  .begin('project-target')
  .row(w(5, title('2021年林业生态保护恢复资金区域绩效目标申报表')))
  .row(w(3, '专项名称金'), w(2, f('projectName', '林业草原生态保护恢复资金')))
  .row(w(3, '区级财政部门'), w(2, '宝鸡市陈仓区财政局'))
  .row(w(3, '区级林业主管部门'), w(2, f('department', '宝鸡市陈仓区林业局')))
  .row(w(3, m('total', 'label', '年度金额（万元）')), w(2, m('total', 'amount', 189.42)))
  .row(
    w(3, '年度总体目标'),
    w(2, g('expected', '目标：兑现退耕还林政策，提高职工社会参保率及职工收入水平。')),
  )
  .head('annual', d(14, '绩效指标'), L1(), L2(), L3(), TG('指标值'))
  .maybe(d(9, '产出指标'), d(6, '数量指标'), '天保工程实施单位保险参保人数（人）', blank())
  .maybe('上一轮退耕还林补助面积（万亩）', blank())
  .maybe('新一轮退耕还林（草）第二次补助面积（万亩）', blank())
  .maybe('新一轮退耕还林（草）第三次补助面积（万亩）', blank())
  .maybe('草原有害生物防治面积（万亩）', blank())
  .ind('完善退耕还林政策兑现面积（亩）', 1980)
  .ind('质量指标', '退耕还林保存率', '≥90%')
  .ind('时效指标', '政策兑现完成时间', '2021年12月底前')
  .ind('成本指标', '完善退耕还林政策补助标准', '90元/亩')
  .ind(d(3, '效益指标'), '社会效益指标', '林业职工参保率', '100%')
  .ind('生态效益指标', '区域生态环境', '持续改善')
  .ind('可持续影响指标', '退耕还林成果', '持续巩固')
  .ind('满意度指标', '服务对象满意度指标', '退耕农户满意度', '≥90%')
  .end()
  .tolerate('field/missing');
const chencang = form({
  id: 'eleventh-shaanxi-region-published',
  about: '陕西陈仓：区域绩效目标申报表，省里下发的指标行保留而不适用的没有填值，只有一个年度金额',
  sheets: [retire],
});

/** http://bigxun.com/view/1667741699571552258 : two projects on one sheet, three kinds of cost; a target not filled in planted. */
const museum = new Sheet('绩效目标', { grid: [1, 2, 2, 2] });
const museumTable = (
  name: string,
  type: string,
  money4: readonly [string, string, string, string],
  declared: string,
  basics: string,
  goal: string,
): Sheet =>
  museum
    .begin('project-target')
    .row(w(4, title('省级部门预算项目支出绩效目标表')))
    .row(w(4, '（2023年度）'))
    .row('一级项目名称', type, '二级项目名称', f('projectName', name))
    .row('项目类型', '新增项目', '项目分类', '专项工作经费')
    .row('资金用途', '业务类项目', '项目主管部门', f('department', '嘉峪关市文化和旅游局'))
    .row('项目开始日期', '2023-01-01', '项目完成日期', '2023-12-31')
    .row('项目总投资', money4[0], m('part', 'label', '中央补助安排'), m('part', 'amount', money4[1]))
    .row(
      m('part', 'label', '省级财政安排'),
      m('part', 'amount', money4[2]),
      m('part', 'label', '其他资金'),
      m('part', 'amount', money4[3]),
    )
    .row(m('total', 'label', '预算申报数'), m('total', 'amount', declared), '资金性质', '一般公共预算')
    .row('基本情况', w(3, basics))
    .row('组织实施单位', '甘肃省文物局', '监督管理单位', '嘉峪关文旅局')
    .row('项目实施单位', f('implementingUnit', '嘉峪关城市博物馆'), '政策依据', '甘财科[2022]78号')
    .row('需要说明的其他问题', w(3, null))
    .row('年度绩效目标', w(3, g('expected', goal)));
museumTable(
  '博物馆纪念馆市级免费开放补助资金',
  '文化事业发展专项资金',
  ['20万元', '0', '0', '20万元'],
  '20万元',
  '保障博物馆正常运转',
  '提高博物馆纪念馆运行效率和免费开放服务水平',
)
  .head('annual', L1(), L2(), L3(), TG('指标目标值'))
  .ind(d(3, '产出指标'), '数量指标', '免费开放天数', '=300天')
  .ind('质量指标', '博物馆绩效考核指标完成率', '=100百分比')
  .ind('时效指标', '各项工作完成及时率%', '=99百分比')
  .ind(d(3, '成本指标'), '经济成本指标', '资金使用效率', '=100百分比')
  .ind('社会成本指标', '对当地文物保护、文化传承影响', '长远')
  .ind('生态环境成本指标', '提升博物馆绿化水平', '提升')
  .ind(d(3, '效益指标'), '经济效益指标', '为当地提供就业岗位', '增加岗位')
  .ind('社会效益指标', '免费开放接待观众人数', '=30000人次')
  .ind('生态效益指标', '历史文化传承环保意识时限', '长远')
  .ind('满意度指标', '服务对象满意度', '服务对象满意度%', '=99百分比')
  .end()
  .gap();
museumTable(
  '博物馆提升改造项目',
  '公共文化服务体系建设专项资金',
  ['174.78万元', '174.78万元', '0', '0'],
  '174.78万元',
  '提升改造展厅',
  '改造展厅，改善参观环境',
)
  .head('annual', L1(), L2(), L3(), TG('指标目标值'))
  .ind(d(3, '产出指标'), '数量指标', '改造展厅数量', '=3个')
  .ind('质量指标', '改造工程验收合格率', '=100百分比')
  .ind('时效指标', '改造工程完工时间', '2023年12月')
  .ind('成本指标', '经济成本指标', '改造工程造价', '≤174.78万元')
  .ind(
    d(2, '效益指标'),
    '社会效益指标',
    '年接待观众人数',
    bad('indicator/placeholder|indicator/target-missing|indicator/suspicious-value', '≥**人次'),
  )
  .ind('可持续影响指标', '展厅使用年限', '≥10年')
  .ind('满意度指标', '服务对象满意度', '观众满意度%', '=95百分比')
  .end()
  .tolerate('indicator/duplicate');
const jiayuguan = form({
  id: 'eleventh-gansu-two-projects-wrong',
  about: '甘肃嘉峪关：一张工作表两个项目，单位写“百分比”，成本指标分三类；第二个项目目标值留着“≥**人次”',
  sheets: [museum],
  tolerated: ['field/amount-text'],
});

/** http://cqfj.gov.cn/index/xz_168/…/t20240201_12892054.html : points 90 beside 执行率 10, ranges of points in the labels; clean. */
const drying = new Sheet('审批表', { grid: [1, 1, 1, 2, 1, 1, 2] })
  .begin('project-target')
  .row(w(7, title('2023年云雾土家族乡加工园配套设施建设项目支出绩效目标审批表')))
  .row(w(7, '（   2023年度）'))
  .row(w(4, '预算单位：奉节县云雾土家族乡人民政府'), w(3, '金额单位：万元'))
  .row(
    '项目名称',
    w(3, f('projectName', '2023年云雾土家族乡加工园配套设施建设项目')),
    '项目分类',
    w(2, '资产资源类--房屋类'),
  )
  .row('建设周期', w(3, '2023年4月-2024年2月'), '业务主管部门', w(2, f('department', '县民宗委')))
  .row('实施单位', w(3, f('implementingUnit', '云雾土家族乡')), '项目负责人', w(2, '乡经发办'))
  .row('项目审批', w(6, '奉节民宗委发〔2022〕3号'))
  .row('项目总体概况', w(6, '新建中药材晾晒房300平方米，硬化室外晒坝420平方米；新建厕所1个13.5平方米。'))
  .row('年度主要目标\n和成果', w(6, g('expected', '建成晾晒房300平方米，硬化晒坝420平方米，新建厕所1个。')))
  .row(d(5, '项目资金\n预算执行\n10分'), w(2, '项目总预算'), 65, '财政资金预算分类', w(2, '一般公共预算'))
  .row(w(2, m('total', 'label', '当年年度预算')), m('total', 'amount', 65), null, w(2, null))
  .row(w(2, m('part', 'label', '其中：财政资金')), m('part', 'amount', 65), '财政资金科目代码', w(2, '21305'))
  .row(w(2, m('part', 'label', '其中：其它资金')), m('part', 'amount', 0), null, w(2, null))
  .row(w(2, '年度预算执行率'), '100%', '分值', w(2, '10分'))
  .head(
    'annual',
    d(14, '年度绩效目标\n（90分）'),
    L1(),
    L2(),
    L3(),
    TG('指标值'),
    WT('分值'),
    h('description', '指标解释'),
  )
  .ind(d(3, '成本指标\n（0-20）分'), '经济成本指标', '项目建设成本', '≤65万元', 10, null)
  .maybe('社会成本指标', null, null, null, null)
  .maybe('生态环境成本指标', null, null, null, null)
  .ind(d(5, '产出指标\n（40-50）分'), d(3, '数量指标'), '新建晾晒房面积', '≥300平方米', 10, null)
  .ind('硬化室外晒坝面积', '≥420平方米', 5, null)
  .ind('新建厕所', '1个', 5, null)
  .ind('质量指标', '工程验收合格率', '100%', 10, null)
  .ind('时效指标', '工程完工及时率', '100%', 10, '按合同工期')
  .ind(d(4, '效益指标\n（20-30）分'), '经济效益指标', '带动务工群众年人均增收', '≥5000元', 10, null)
  .ind('社会效益指标', '受益总人口', '≥200人', 20, '其中脱贫人口和监测对象41人')
  .maybe('生态效益指标', null, null, null, null)
  .maybe('可持续影响指标', null, null, null, null)
  .ind('满意度指标\n（10）分', '服务对象满意度指标', '群众满意度', '≥95%', 10, null)
  .end()
  .tolerate('weight/level1');
const fengjie = form({
  id: 'eleventh-chongqing-approval-published',
  about: '重庆奉节：审批表，执行率10分在资金栏，一级指标括注分值区间，空白二级指标保留，指标分值合计90，无错',
  sheets: [drying],
});

/** http://wap2hd.com/zwgk_156/zfxxgkml/czzjzdjc/gzjz/202203/t20220316_10514456.html : 单位 before a value that has its unit; a value left out planted. */
const pigs = new Sheet('附件', { grid: [1, 1, 1, 2, 1, 1] })
  .begin('project-target')
  .row(w(6, title('生猪（牛羊）调出大县奖励资金区域绩效目标表')))
  .row(w(3, '资金名称'), w(3, f('projectName', '生猪（牛羊）调出大县奖励资金')))
  .row(w(3, '中央主管部门'), w(3, '财政部、农业农村部'))
  .row(w(3, '省级财政部门'), w(3, '重庆市财政局'))
  .row(w(3, '省级主管部门'), w(3, '重庆市农业农村委员会'))
  .row(w(3, '区县财政部门'), w(3, '忠县财政局'))
  .row(w(3, '区县主管部门'), w(3, '忠县农业农村委员会'))
  .row(d(3, '资金情况'), w(3, m('total', 'label', '年度金额（万元）：')), w(2, m('total', 'amount', 397)))
  .row(w(3, m('part', 'label', '其中：中央补助（万元）')), w(2, m('part', 'amount', 397)))
  .row(w(3, m('part', 'label', '地方资金（万元）')), w(2, m('part', 'amount', null)))
  .row('年度目标', w(5, g('expected', '生猪生产稳定有序发展，能繁母猪和规模养殖场保有量完成既定目标。')))
  .head('annual', d(9, '绩效指标'), L1(), L2(), L3(), h('unit', '单位'), TG('指标值'))
  .ind(d(5, '产出指标'), d(2, '数量指标'), '猪肉产量稳定率', '%', '≥95%')
  .ind('能繁母猪稳定率', '%', '90%')
  .ind('质量指标', '动物疫病强制免疫密度', '%', bad('indicator/target-missing', null))
  .ind('时效指标', '资金拨付完成时间', '月', '12月底前')
  .ind('成本指标', '奖励资金总额', '万元', '≤397万元')
  .ind(d(2, '效益指标'), '社会效益指标', '生猪市场供应', null, '稳定')
  .ind('生态效益指标', '畜禽粪污综合利用率', '%', '≥80%')
  .ind('满意度指标', '服务对象满意度指标', '养殖场（户）满意度', '%', '≥85%')
  .end()
  .tolerate('field/missing');
const zhongxian = form({
  id: 'eleventh-chongqing-pigs-wrong',
  about:
    '重庆忠县：区域绩效目标表，各级财政、主管部门分行，单位列在指标值之前而值已带单位；一个质量指标没有值',
  sheets: [pigs],
});

/** http://www.wuchuan.gov.cn/zfxxgknew_27916/fdzdgknr/zfwjnew/202112/t20211220_1104864.html : amounts as words, unit prices as costs, one of them with ≥. */
const farm = new Sheet('绩效目标申报表', { grid: [1, 1, 1, 3, 2] })
  .begin('project-target')
  .row(w(5, title('绩效目标申报表')))
  .row(w(5, '（2021年度）'))
  .row(
    '项目名称',
    w(2, f('projectName', '大青山乡沙湾子少数民族聚居村养殖场基础设施建设项目')),
    '项目负责人及电话',
    '县民委办公室',
  )
  .row(
    '主管部门',
    w(2, f('department', '武川县民族事务委员会')),
    '实施单位',
    f('implementingUnit', '武川县民族事务委员会'),
  )
  .row(
    d(3, '资金情况\n（万元）'),
    w(2, m('total', 'amount', m('total', 'label', '年度资金总额：50万'))),
    w(2, '中央衔接推进乡村振兴补助资金（少数民族发展任务）50'),
  )
  .row(
    w(2, m('part', 'label', '其中：财政拨款')),
    w(2, m('part', 'amount', '中央衔接推进乡村振兴补助资金（少数民族发展任务）50')),
  )
  .row(w(2, m('part', 'label', '其他资金')), w(2, m('part', 'amount', null)))
  .row(d(2, '总\n体\n目\n标'), w(4, '年度目标'))
  .row(w(4, g('expected', '新建养殖场约6500平米，棚圈360平米、防疫室84平米、饲料库120平米，受益76户174人。')))
  .head('annual', d(16, '绩\n效\n指\n标'), L1(), L2(), L3(), TG('指标值'))
  .ind(d(11, '产出指标'), d(2, '数量指标'), '贫困地区新增特色产业数量', '≥1个')
  .ind('贫困地区建设少数民族聚居村养殖场', '≥1个')
  .ind(d(2, '质量指标'), '养殖动物成活率（目标）', '≥95%')
  .ind('项目（工程）验收合格率', '100%')
  .ind(d(2, '时效指标'), '开工时限', '2021年7月')
  .ind('竣工时限', '2021年9月')
  .ind(d(5, '成本指标'), '打井、配电', '50000元')
  .ind('饲料库120平米', '490元/平米')
  .ind('围墙300米', '300元/米')
  .ind('标准化棚圈360平米', '550元/平米')
  .ind(may('indicator/direction', '防疫室84平米'), bad('indicator/direction', '≥1050元'))
  .ind(d(3, '效益指标'), d(2, '社会效益指标'), '受益户数', '≥76户')
  .ind('受益少数民族人口数', '≥27人')
  .ind('可持续影响指标', '工程使用年限', '≥10年')
  .ind('满意度指标', '服务对象满意度指标', '受益群众满意度', '≥95%')
  .end()
  .tolerate('indicator/duplicate', 'funds/missing');
const wuchuan = form({
  id: 'eleventh-neimenggu-farm-published',
  about: '内蒙古武川：金额写在资金名称后面，成本指标为各项单价，其中一项写成≥1050元（原文如此）',
  sheets: [farm],
  tolerated: ['field/amount-text'],
});

export const west = [yuanzhou, bingtuan, jingyan, chencang, jiayuguan, fengjie, zhongxian, wuchuan];
