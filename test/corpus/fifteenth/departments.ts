/** Published self-evaluations: whole departments, score cards, 重庆, 湖北, 甘肃, 四川. */
import { Sheet, bad, d, f, form, g, h, m, may, num, t, title, w, wd } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

/** https://www.ahjinzhai.gov.cn/public/6624963/37545031.html ; from 成本指标 on completed. */
const villages = new Sheet('部门整体', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('overall-self-evaluation')
  .row(w(9, title('部门整体支出绩效自评表')))
  .row(w(9, '(2023年度)'))
  .row('部门', w(8, f('department', '金寨县茶谷和美丽乡村建设服务中心')))
  .fundHead(
    d(5, '预算资金\n(万元)'),
    w(2, LB()),
    BI('年初预算数'),
    BA('全年预算数'),
    EX('全年执行数'),
    WT(),
    RT('执行率'),
    SC(),
  )
  .fund(
    'total',
    w(2, '年度资金总额'),
    329.77,
    329.77,
    338.31,
    10,
    '102.59%',
    bad('funds/score-missing', null),
  )
  .fund('part', w(2, '其中:当年财政拨款'), 329.77, 329.77, 338.31, '—', '102.59%', '—')
  .fund('part', w(2, '上年结转资金'), null, null, null, '—', null, '—')
  .fund('part', w(2, '其他资金'), null, null, null, '—', null, '—')
  .row(d(2, '年度总体目标'), w(4, '预期目标'), w(4, '实际完成情况'))
  .row(
    w(
      4,
      g(
        'expected',
        '1.建设徽风皖韵美丽乡村;2.整治美丽宜居自然村庄;3.推进农村改厕提质增效;4.深入开展村庄清洁行动;5.促进茶谷果岭融合发展。',
      ),
    ),
    w(
      4,
      g(
        'actual',
        '1.启动4个精品示范村建设;2.整治美丽宜居自然村庄202个;3.完成农村户用卫生厕所改造3061户;4.全面完成2022年度10个省级中心村各项建设任务,并顺利通过省级验收。',
      ),
    ),
  )
  .head(
    'annual',
    d(14, '绩\n效\n指\n标'),
    L1(),
    L2(),
    L3(),
    TG('年度\n指标值'),
    AC('实际\n完成值'),
    WT(),
    SC(),
    RS(),
  )
  .ind(d(9, '产出指标'), d(4, '数量指标'), '指标1:开展精品示范村建设数量', '≤4', '4', 10, 10, null)
  .ind('指标2:建设美丽宜居自然村庄数量', '≥200', '202', 10, 10, null)
  .ind('指标3:完成农村户用卫生厕所改造数量', '≥2000', may('score/over-completion', '3061'), 10, 10, null)
  .ind('指标4:新建省级中心村数量', '≥10', '10', 10, 10, null)
  .ind(d(2, '质量指标'), '指标1:美丽宜居自然村庄验收通过率', '≥95%', '100%', 5, 5, null)
  .ind('指标2:户用卫生厕所改造验收通过率', '≥95%', '100%', 5, 5, null)
  .ind(d(2, '时效指标'), '指标1:完成美丽宜居自然村庄验收时间', '9月前', '7月', 5, 5, null)
  .ind('指标2:完成户用卫生厕所改造验收时间', '11月前', '10月', 5, 5, null)
  .ind('成本指标', '指标1:户用厕所改造补助标准', '≤2000元/户', '2000元/户', 5, 5, null)
  .ind(d(3, '效益指标'), '社会效益指标', '指标1:农村人居环境', '改善', '改善', 5, 5, null)
  .ind('生态效益指标', '指标1:农村生活污水乱排现象', '减少', '减少', 5, 5, null)
  .ind('可持续影响指标', '指标1:长效管护机制', '健全', '健全', 5, 5, null)
  .ind('满意度指标', '服务对象满意度指标', '指标1:群众满意度', '≥90%', '95%', 10, 10, null)
  .row(w(6, '总分'), t('weight', 100), may('total/score', t('score', 100)), null)
  .end()
  .finding('funds/over-budget')
  .finding('score/over-completion')
  .tolerate('weight/level1', 'indicator/direction', 'indicator/unit-missing', 'funds/over-budget');
const jinzhai = form({
  id: 'fifteenth-jinzhai-villages-overall-wrong',
  about: '安徽金寨部门整体：执行率102.59%没有得分（公布如此），数量用≤4，3061对2000超额没有说明',
  sheets: [villages],
});

/** https://gosugo.com/zdlyxxgk/czyjshsgjf/jxzp/content/post_1359019.html ; 保障措施 and all after 目标设置合理性 completed, 得分 put before 扣分原因. */
const zhanjiang = new Sheet('评分表', { grid: [1, 1, 1, 1, 1, 1, 2, 2, 1, 1] })
  .begin('overall-self-evaluation')
  .row(w(10, title('湛江市部门(单位)整体支出绩效自评评分表')))
  .row(w(10, '单位:'))
  .head(
    'annual',
    w(6, '评价指标'),
    d(3, h('description', '指标说明')),
    d(3, h('scoringText', '评分标准')),
    d(3, SC()),
    d(3, RS('扣分原因')),
  )
  .more(w(2, '一级指标'), w(2, '二级指标'), w(2, '三级指标'))
  .more(L1('名称'), '权重(%)', L2('名称'), '权重(%)', L3('名称'), WT('权重(%)'))
  .ind(
    d(6, '前期准备工作'),
    d(6, 30),
    d(3, '自评工作情况'),
    d(3, 18),
    '组织建立情况',
    8,
    '是否成立评价工作小组(小组人数不符合要求的视为未成立小组):自评工作评价小组一般3人以上。',
    '未成立自评工作小组扣8分;组成人员不符合要求的扣5分。',
    8,
    null,
  )
  .ind(
    '自评材料报送及时性',
    5,
    '单位是否在规定时间内完成自评材料报送工作。',
    '在规定时间内完成自评材料报送工作得5分,未在规定时间内完成报送工作计0分。',
    5,
    null,
  )
  .ind(
    '自评材料报送质量',
    5,
    '自评材料是否真实;表格填写内容是否齐全,是否缺漏或不对应。',
    '1.表格内容填写真实、齐全,得2分; 2.自评报告内容真实、详细,得2分; 3.佐证材料材料规范、完整得1分;',
    5,
    null,
  )
  .ind(
    d(2, '目标设置'),
    d(2, 10),
    '绩效目标申报情况',
    6,
    '部门(单位)是否按规定对符合绩效目标申报项目进行了绩效目标申报。',
    '1.根据要求进行绩效目标申报,并且符合申报要求的得6分; 2.已及时进行绩效目标申报,但不符合申报要求的,得3分; 3.未及时进行绩效目标申报的,不得分。',
    6,
    null,
  )
  .ind(
    '目标设置合理性',
    4,
    '部门(单位)所设立的整体绩效目标是否符合客观实际。',
    '1.符合部门职责得2分;2.目标细化量化得2分。',
    4,
    null,
  )
  .ind('保障措施', 2, '制度保障', 2, '是否制定绩效管理制度。', '已制定得2分。', 2, null)
  .ind(
    d(4, '预算管理'),
    d(4, 30),
    d(3, '预算执行'),
    d(3, 20),
    '支出进度',
    10,
    '实际支出/预算安排。',
    '按支出进度乘以分值计分。',
    9.5,
    '第四季度支付略慢',
  )
  .ind('结转结余率', 5, '结转结余/支出预算。', '小于10%得5分。', 5, null)
  .ind('公用经费控制率', 5, '实际公用支出/公用预算。', '小于等于100%得5分。', 5, null)
  .ind('资产管理', 10, '资产管理规范性', 10, '资产管理是否规范。', '每发现一处不规范扣2分。', 10, null)
  .ind(
    d(4, '整体绩效'),
    d(4, 40),
    d(2, '产出'),
    d(2, 20),
    '重点工作完成率',
    12,
    '重点工作完成数/计划数。',
    '按完成率计分。',
    12,
    null,
  )
  .ind('工作完成及时率', 8, '及时完成数/计划数。', '按及时率计分。', 8, null)
  .ind(
    d(2, '效果'),
    d(2, 20),
    '社会效益',
    12,
    '履职产生的社会效益。',
    '显著12分,较好11分,一般6分。',
    11,
    '宣传覆盖面还不够广',
  )
  .ind('公众满意度', 8, '服务对象满意程度。', '90%以上得8分。', 8, null)
  .row(w(5, '合计'), t('weight', 100), w(2, null), t('score', 98.5), null)
  .end()
  .tolerate('field/missing', 'weight/level1', 'indicator/level1-missing');
const scorecard = form({
  id: 'fifteenth-zhanjiang-scorecard-overall',
  about: '广东湛江整体评分表：三行表头，一二三级各有名称和权重两列，没有指标值和完成值，单位没有填，无错',
  sheets: [zhanjiang],
});

/** https://tljq.gov.cn/openness/OpennessContent/show/580793.html ; after 项目实施 completed. */
const grants = new Sheet('奖补自评', { grid: [1, 1, 1, 1, 4, 1, 1, 1] })
  .begin('project-self-evaluation')
  .row(w(8, title('2021年度农村公益事业财政奖补项目绩效评价自评表')))
  .row(w(5, '填报单位:郊区财政局'), w(3, null))
  .head(
    'annual',
    d(2, '序号'),
    d(2, L1()),
    d(2, L2()),
    d(2, L3()),
    d(2, h('description', '指标说明')),
    WT('指标'),
    SC('县级'),
    '市级',
  )
  .row('分值', '评分', '评分')
  .ind(
    1,
    d(4, '决策(10)'),
    d(2, '项目立项'),
    '民主议事',
    '民主议事记录完整,得2分;不完整的每个项目扣1分',
    2,
    2,
    null,
  )
  .ind(
    2,
    '申报审批',
    '村级申报表,乡镇审核记录,县级项目审批文件齐全,得2分;审核程序缺失,每个项目扣1分',
    2,
    2,
    null,
  )
  .ind(3, d(2, '资金投入'), '预算安排', '县级财政按照乡村人口人均不低于5元标准安排奖补资金,得4分', 4, 4, null)
  .ind(4, '资金整合', '整合其他涉农财政资金支持农村公益事业财政奖补工作的,得2分', 2, 0, null)
  .ind(5, d(13, '过程(30)'), d(5, '资金管理'), '管理制度', '资金管理制度健全规范,得2分', 2, 2, null)
  .ind(6, '监督考核', '监督考核制度健全规范,得2分', 2, 2, null)
  .ind(
    d(2, 7),
    d(2, '账务管理'),
    '村民筹资、村集体投入、社会捐赠等财政奖补项目资金纳入所在乡镇账户管理,得2分',
    2,
    2,
    null,
  )
  .ind('财政奖补资金实行专账核算,得1分', 1, 1, null)
  .ind(8, '资金拨付', '实行国库集中支付的,得2分', 2, 2, null)
  .ind(
    9,
    d(8, '组织实施'),
    '工作安排',
    '纳入县级重点工作部署,得1分;党政领导对财政奖补工作有正面批示的,一个加1分,最多加2分',
    1,
    may('score/exceeds-weight', 2),
    null,
  )
  .ind(10, '工作保障', '有专门从事财政奖补工作人员,安排必要工作经费的,得1分', 1, 1, null)
  .ind(11, '项目管理', '项目管理制度健全规范,得2分', 2, 2, null)
  .ind(12, '项目管护', '项目管护制度健全规范,得2分', 2, 2, null)
  .ind(
    13,
    '项目库建设',
    '制定农村公益事业财政奖补项目三年规划的,得2分;建立财政奖补项目库的,得3分',
    5,
    5,
    null,
  )
  .ind(14, '项目实施', '施工合同规范,资料齐全,得2分;合同不规范的,每个扣1分', 2, 2, null)
  .ind(15, '信息公开', '项目公示公告规范,得4分', 4, 4, null)
  .ind(16, '信息报送', '信息系统录入及时准确,得4分', 4, 4, null)
  .ind(17, d(3, '产出(30)'), '产出数量', '项目完成率', '项目全部完成,得10分', 10, 10, null)
  .ind(18, '产出质量', '验收合格率', '验收全部合格,得10分', 10, 10, null)
  .ind(19, '产出时效', '完成及时率', '当年项目当年完成,得10分', 10, 10, null)
  .ind(20, d(2, '效益(30)'), '社会效益', '生产生活条件', '明显改善,得15分', 15, 15, null)
  .ind(21, '满意度', '村民满意度', '95%以上得15分,每低1个百分点扣1分', 15, 14, null)
  .row(w(5, '合计'), t('weight', 100), t('score', 98), null)
  .end()
  .tolerate('score/reason-missing', 'indicator/level1-missing', 'field/missing', 'weight/level1');
const tongling = form({
  id: 'fifteenth-tongling-grants-scorecard',
  about:
    '安徽铜陵郊区：决策/过程/产出/效益，县级评分与市级评分，有加分的一行得2大于分值1（公布如此），表头拆两行',
  sheets: [grants],
});

/** http://www.cqfd.gov.cn/zwgk_200/fdzdgknr/czyjs/xzyjs/202306/t20230627_12096582.html ; results and points completed. */
const auxiliaries = new Sheet('辅警', { grid: [2, 1, 1, 1, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('丰都县2022年度项目绩效自评表')))
  .row('项目名称', w(4, f('projectName', '辅警人员经费')), w(2, '自评总分（分）'), w(2, t('score', 100)))
  .row(
    '主管部门',
    w(4, f('department', '丰都县公安局')),
    w(2, '实施单位'),
    w(2, f('implementingUnit', '丰都县公安局')),
  )
  .fundHead(
    d(3, '项目资金\n（万元）'),
    w(2, LB()),
    BI('年初预算数'),
    BA('全年（调整）预算数'),
    EX('全年执行数'),
    RT('执行率（%）'),
    WT('执行率权重'),
    SC('执行率得分'),
  )
  .fund('total', w(2, '年度总金额'), 2565, 2565, 2565, 100, 10, 10)
  .fund('part', w(2, '其中：财政资金'), 2565, 2565, 2565, 100, null, null)
  .row(d(2, '当年绩效目标'), w(4, '年初绩效目标'), w(4, '全年目标实际完成情况'))
  .row(
    w(4, g('expected', '保障512名辅警人员经费，协助公安机关参加各类勤务活动。')),
    w(4, g('actual', '保障512名辅警人员经费，全县社会治安大局稳定。')),
  )
  .head(
    'annual',
    L3('指标名称'),
    h('unit', '计量单位'),
    h('operator', '指标性质'),
    TG('指标值'),
    AC('全年完成值'),
    '得分系数（%）',
    WT('指标权重（分）'),
    SC('指标得分（分）'),
    '是否核心指标',
  )
  .ind('辅警人员', '人', '=', 512, 512, 100, 20, 20, '是')
  .ind('项目持续期', null, '定性', '基本建立', '基本建立', 100, 10, 10, '否')
  .ind('项目成本概算', '万元', '≤', bad('cost/exceeds-budget', 3584), 2565, 100, 20, 20, '否')
  .ind('节约多招录正式民警资金支出', '万元', '≥', 1500, 1536, 100, 20, 20, '否')
  .ind('促进社会和谐稳定', null, '定性', '好', '好', 100, 10, 10, '否')
  .ind('受益对象满意度', '%', '≥', 95, 96, 100, 10, 10, '否')
  .end();
const fengdu = form({
  id: 'fifteenth-fengdu-police-wrong',
  about: '重庆丰都辅警：没有级别列，得分系数，总分在上方，成本指标≤3584而预算2565（公布如此）',
  sheets: [auxiliaries],
});

/** http://bubsandbeans.com/paper/218226069.html ; the indicators are completed, 9.2万 of 10万 put in for 10万. */
const archives = new Sheet('自评表', { grid: [1, 1, 1, 2, 1, 1, 1] })
  .begin('project-self-evaluation')
  .row(w(7, '附件2：'))
  .row(w(7, title('黄冈市档案馆2020年度项目绩效自评表')))
  .row(w(4, '单位名称：黄冈市档案馆'), w(3, '填报日期：2021年4月'))
  .row(
    '项目名称',
    w(
      6,
      f('projectName', '档案抢救与保护、档案工作考评、查询利用、档案资料征集、数字化、编研、陈列等专项经费'),
    ),
  )
  .row('主管部门', w(2, f('department', null)), '项目实施单位', w(3, f('implementingUnit', '黄冈市档案馆')))
  .row('项目类别', w(6, '1、上级专项 □   2、本级专项 ☑'))
  .row('项目属性', w(6, '1、持续性项目 ☑   2、新增性项目 □'))
  .row('项目类型', w(6, '1、一次性拨付项目 □   2、多次拨付项目 ☑'))
  .fundHead(
    d(2, '预算执行情况（万元）\n（20分）'),
    w(2, LB()),
    BA('预算数（A）'),
    EX('执行数（B）'),
    RT('执行率（B/A)'),
    SC('得分\n（20分*执行率）'),
  )
  .fund('total', w(2, '年度财政资金总额'), '10万', '9.2万', '92%', bad('funds/score', 20))
  .head(
    'annual',
    d(8, '年度绩效指标\n（80分）'),
    L1(),
    L2(),
    L3(),
    TG('年初目标值（A)'),
    AC('实际完成值（B)'),
    SC(),
  )
  .ind(d(4, '产出指标（40分）'), d(2, '数量指标'), '档案数字化', '≥10万页', '10.2万页', 10)
  .ind('征集档案资料', '≥200件', '206件', 10)
  .ind('质量指标', '数字化成果验收合格率', '100%', '100%', 10)
  .ind('时效指标', '项目完成时间', '2020年12月', '2020年12月', 10)
  .ind(d(2, '效益指标（30分）'), '社会效益指标', '接待查档', '≥3000人次', '3120人次', 15)
  .ind('可持续影响指标', '重点档案安全', '有保障', '有保障', 15)
  .ind('满意度指标（10分）', '服务对象满意度指标', '查档群众满意度', '≥95%', '98%', 10)
  .row(w(6, '总分'), t('score', 100))
  .row('偏差大或目标未完成原因分析', w(6, '无'))
  .row('改进措施及结果应用方案', w(6, '无'))
  .end()
  .tolerate('field/missing', 'total/score');
const huanggang = form({
  id: 'fifteenth-huanggang-archives-wrong',
  about: '湖北黄冈档案馆：20分*执行率，“10万”带单位，92%仍得20分，主管部门空着，分值在标签里',
  sheets: [archives],
  tolerated: ['field/amount-text'],
});

/** https://www.lxs.gov.cn/lxs/zwgk/zjdbmxx/bm/lxstyjrswj/fdzdgknr/BMWJ/art/2024/art_43bc4b615e824c3c9fd65da527c1d0a9.html ; money as in the report, the indicators completed. */
const nursing = new Sheet('护理费', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('2023年1-4级残疾军人护理费项目支出绩效自评表')))
  .row('项目名称', w(8, f('projectName', '1-4级残疾军人护理费')))
  .row(
    '主管部门',
    w(3, f('department', '临夏州退役军人事务局')),
    '实施单位',
    w(4, f('implementingUnit', '临夏市退役军人事务局')),
  )
  .fundHead(
    d(4, '资金情况（万元）'),
    w(3, LB()),
    BA('全年预算数'),
    EX('全年执行数'),
    RT('执行率'),
    WT(),
    SC(),
  )
  .fund('total', w(3, '年度资金总额'), 7.79, 7.79, '100%', 10, 10)
  .fund('part', w(3, '其中：省级财政资金'), 3.89, 3.89, '100%', null, null)
  .fund('part', w(3, '市级财政资金'), 3.89, 3.89, '100%', null, null)
  .row('总体目标', w(8, g('expected', '落实1-4级分散供养残疾军人护理费，基本生活得到有效保障。')))
  .row('完成情况', w(8, g('actual', '足额发放，基本生活得到有效保障。')))
  .head(
    'annual',
    d(8, '绩效指标'),
    L1(),
    L2(),
    L3(),
    TG('指标值'),
    AC('完成值'),
    WT(),
    SC(),
    RS('未完成原因'),
  )
  .ind(d(4, '产出指标'), '数量指标', '享受护理费人数', '3人', '3人', 20, 20, null)
  .ind('质量指标', '护理费发放率', '100%', '100%', 10, 10, null)
  .ind('时效指标', '护理费发放及时率', '100%', '100%', 10, bad('score/missing', null), null)
  .ind('成本指标', '护理费总额', '≤7.79万元', '7.79万元', 10, 10, null)
  .ind(d(2, '效益指标'), '社会效益指标', '残疾军人基本生活', '有保障', '有保障', 20, 20, null)
  .ind('可持续影响指标', '优抚政策落实', '持续', '持续', 10, 10, null)
  .ind('满意度指标', '服务对象满意度', '优抚对象满意度', '≥90%', '95%', 10, 10, null)
  .row(w(6, '总分'), t('weight', 100), may('total/score', t('score', 100)), null)
  .end();
const linxia = form({
  id: 'fifteenth-linxia-nursing-wrong',
  about: '甘肃临夏：3.89+3.89与7.79只差0.01不应报，时效一行得分空着',
  sheets: [nursing],
});

/** https://dyxrmt.cn/article-128100-12.html ; the head of the form and 数量指标 completed, 95 put in for 100. */
const elderly = new Sheet('目标完成情况', { grid: [1, 1, 1, 2, 2, 2] })
  .begin('project-self-evaluation', 'transfer-self-evaluation')
  .row(w(6, title('项目绩效目标完成情况表')))
  .row(w(6, '(2020年度)'))
  .row(w(2, '项目名称'), w(4, f('projectName', '养老服务体系建设')))
  .row(w(2, '预算单位'), w(4, '大英县民政局'))
  .row(
    wd(1, 3, m('total', 'label', '预算执行情况(万元)', 'a')),
    w(2, '预算数:'),
    m('total', 'annualBudget', 100, 'a'),
    '执行数:',
    m('total', 'executed', bad('funds/parts-sum', 100), 'a'),
  )
  .row(
    w(2, m('part', 'label', '其中-财政拨款:', 'b')),
    m('part', 'annualBudget', 100, 'b'),
    '其中-财政拨款:',
    m('part', 'executed', 95, 'b'),
  )
  .row(
    w(2, m('part', 'label', '其它资金:', 'c')),
    m('part', 'annualBudget', num(0, '0'), 'c'),
    '其它资金:',
    m('part', 'executed', num(0, '0'), 'c'),
  )
  .row(d(2, '年度目标完成情况'), w(3, '预期目标'), w(2, '实际完成目标'))
  .row(
    w(3, g('expected', '改善养老服务基础条件,满足老年人日益增加的养老服务需求。')),
    w(2, g('actual', '养老服务基础条件明显改善。')),
  )
  .head(
    'annual',
    d(7, '绩效指标完成情况'),
    L1(),
    L2(),
    L3(),
    TG('预期指标值(包含数字及文字描述)'),
    AC('实际完成指标值(包含数字及文字描述)'),
  )
  .ind('项目完成指标', '数量指标', '改造养老机构', '2个', '2个')
  .ind('项目完成指标', '质量指标', '改善养老服务基础条件', '改善条件', '明显改善')
  .ind('项目完成指标', '时效指标', '2020年', '2020年', '2020年')
  .ind('项目完成指标', '成本指标', '100万', '100万', '100万')
  .ind('效益指标', '社会效益指标', '老年人日益增加的养老服务需求', '有所提升', '养老服务提升')
  .ind('满意度指标', '服务对象满意度指标', '养老服务对象对养老机构服务质量满意度', '≥90%', '98%')
  .end()
  .tolerate('actual/phrase', 'funds/parts-sum', 'funds/rate-missing');
const daying = form({
  id: 'fifteenth-daying-elderly-wrong',
  about: '四川大英：预算数/执行数成对，没有分值和得分，执行的财政拨款95与总数100不符',
  sheets: [elderly],
});

export const departments = [jinzhai, scorecard, tongling, fengdu, huanggang, linxia, daying];
