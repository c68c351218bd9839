/** Target tables as published with the notices that hand down money: 福建, 陕西, 重庆, 四川. Addresses stand at each form. */
import { Sheet, bad, d, f, form, g, h, m, t, title, w } from '../form';
import { L1, L2, L3, TG, WT } from '../kit';

/** http://cqfj.gov.cn/index/xz_168/ywtjzx/zwxx_61303/gsgg_107031/202402/t20240201_12892054.html */
const yard = new Sheet('绩效目标审批表', { grid: [1, 1, 1, 2, 1, 1, 2] })
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
  .row(
    '实施单位',
    w(2, f('implementingUnit', '云雾土家族乡')),
    '项目负责人',
    '徐德迁',
    '联系电话',
    '13452649655',
  )
  .row('项目审批', w(6, '奉节县民族宗教事务委员会《关于下达2023年度少数民族发展资金项目计划的通知》'))
  .row(
    '项目总体概况',
    w(
      6,
      '新建中药材晾晒房一座，占地300平方米，硬化室外晒坝420平方米；新建厕所1个。带动当地20名群众务工增收5000元/年。',
    ),
  )
  .row(
    '年度主要目标和成果',
    w(6, g('expected', '新建中药材晾晒房一座，占地300平方米，硬化室外晒坝420平方米，新建厕所1个。')),
  )
  .row(d(5, '项目资金预算执行10分'), w(2, '项目总预算'), 65, w(2, '财政资金预算分类'), '一般公共预算')
  .row(w(2, m('total', 'label', '当年年度预算')), m('total', 'amount', 65), w(3, null))
  .row(w(2, m('part', 'label', '其中：财政资金')), m('part', 'amount', 65), w(2, '财政资金科目代码'), 21305)
  .row(w(2, m('part', 'label', '其中：其它资金')), m('part', 'amount', 0), w(3, null))
  .row(w(2, '年度预算执行率'), '100%', w(2, '分值'), '10分')
  .head(
    'annual',
    d(16, '年度绩效目标（90分）'),
    L1(),
    L2(),
    L3(),
    TG('指标值'),
    WT(),
    h('description', '指标解释'),
  )
  .ind(d(3, '成本指标（0-20）分'), '经济成本指标', '项目建设成本', '≤65万元', 10, '项目总投资')
  .maybe('社会成本指标', null, null, null, null)
  .maybe('生态环境成本指标', null, null, null, null)
  .ind(d(5, '产出指标\n（40-50）分'), d(3, '数量指标'), '新建晾晒房面积', '≥300平方米', 10, '完工面积')
  .ind('硬化室外晒坝面积', '≥420平方米', 10, '完工面积')
  .ind('新建厕所', '≥1个', 5, '完工个数')
  .ind('质量指标', '项目（工程）验收合格率', '≥100%', 10, '验收合格数/验收总数')
  .ind('时效指标', '项目（工程）完成及时率', '≥100%', 10, '按期完成数/总数')
  .ind(d(4, '效益指标\n（20-30）分'), '经济效益指标', '带动务工群众人均增收', '≥5000元/年', 10, '务工收入')
  .ind('社会效益指标', '受益总人口', '≥200人', 10, '全村受益人口')
  .maybe('生态效益指标', null, null, null, null)
  .ind('可持续影响指标', '工程使用年限', '≥10年', 5, '设计年限')
  .ind('满意度指标（10分）', '服务对象满意度指标', '群众满意度', '≥95%', 10, '问卷调查')
  .maybe(null, null, null, null, null, null)
  .maybe(null, null, null, null, null, null)
  .row(w(4, '合计'), null, t('weight', 90), null)
  .end()
  .tolerate('cost/equals-budget', 'weight/level1', 'weight/label');
const yards = form({
  id: 'ninth-fengjie-approval',
  about: '重庆奉节：绩效目标审批表，一级指标标签里是分值区间，执行率10分，指标90分，有空行，无错',
  sheets: [yard],
});

/** http://fjax.gov.cn/zwgk/zdgkxx/sl/slgcjs/202403/t20240304_3010568.htm — one column of values for each township. */
const towns = [
  '西坪镇尧山村',
  '桃舟乡吾培村',
  '芦田镇三洋村',
  '蓬莱镇植洋村',
  '魁斗镇奇观村',
  '龙涓乡长塔村',
  '尚卿乡尤俊村',
];
const seven = (value: string | number): (string | number)[] => towns.map(() => value);
const river = new Sheet('附件2', { grid: [1, 1, 1, 2, 2, 1, 1, 1, 1, 1, 1, 1] })
  .begin('project-target')
  .row(w(12, '附件2'))
  .row(w(12, title('2022年省级第七批水利专项资金绩效目标表')))
  .row(
    w(2, '项目名称'),
    w(2, f('projectName', '省级第七批水利专项资金')),
    w(2, '主管部门（单位）名称'),
    w(6, f('department', '安溪县水利局')),
  )
  .row(
    w(2, '资金情况（万元）'),
    m('total', 'label', '资金总额', 'a'),
    m('total', 'amount', 100, 'a'),
    w(2, m('part', 'label', '其中：财政拨款', 'b')),
    w(2, m('part', 'amount', 100, 'b')),
    w(2, m('part', 'label', '其他资金', 'c')),
    w(2, m('part', 'amount', null, 'c')),
  )
  .row(w(2, '总 体 目 标'), w(10, g('expected', '开展7个小型水利工程建设')))
  .head('annual', d(5, '绩效\n指标'), L1(), L2(), L3(), h('description', '指 标 解 释'), ...towns)
  .ind(
    d(2, '产出\n指标'),
    '数量指标',
    '开展小型水利工程建设（个）',
    '反映小型水利工程建设项目开展情况',
    ...seven(1),
  )
  .ind('时效指标', '截至2023年12月底投资完成率（%）', '反映年度投资完成情况', ...seven('≥80%'))
  .ind('效益\n指标', '社会效益指标', '是否提升防洪能力', '反映项目实施效果', ...seven('是'))
  .ind('满意度\n指标', '服务对象满意度指标', '受益群众满意度（%）', '反映受益群众满意情况', ...seven('≥90%'))
  .end()
  .tolerate('indicator/category', 'layout/missing-column');
const allotment = new Sheet('附件1', { grid: [1, 1, 3, 1, 1] })
  .row(w(5, '附件1'))
  .row(w(5, '2022年省级第七批水利专项资金安排表'))
  .row(w(5, '单位：万元'))
  .row('序号', '乡镇名称', '项 目 名 称', '金额', '备注')
  .row(1, '西坪镇', '尧山村排洪排水工程建设', 20, null)
  .row(2, '桃舟乡', '吾培村前村洋头水圳修复', 15, null)
  .row(3, '芦田镇', '三洋村坝头溪河道治理', 20, null)
  .row(4, '蓬莱镇', '植洋村墩后角落溪流河堤修复', 10, null)
  .row(5, '魁斗镇', '奇观村河道护岸修复', 10, null)
  .row(6, '龙涓乡', '长塔村水利设施修复', 10, null)
  .row(7, '尚卿乡', '尤俊村堤岸修复', 15, null)
  .row(w(3, '合计'), 100, null);
const rivers = form({
  id: 'ninth-anxi-seven-villages',
  about: '福建安溪：附件1安排表不是我们的，附件2目标表每村一列指标值、一行三项资金，无错',
  sheets: [allotment, river],
});

/** https://www.chacewang.com/newsdetail/news886214.html — 秀屿区: 指标方向 and two places. */
const gate = new Sheet('绩效目标', { grid: [1, 1, 1, 2, 2, 1, 1, 1] })
  .begin('project-target')
  .row(w(8, title('秀屿区2025年省级第七批水利专项资金绩效目标表')))
  .row(
    w(2, '项目名称'),
    w(2, f('projectName', '省级第七批水利专项资金')),
    '主管部门（单位）名称',
    w(3, f('department', '秀屿区水利局')),
  )
  .row(w(2, d(3, '资金情况（万元）')), w(2, m('total', 'label', '资金总额')), w(4, m('total', 'amount', 35)))
  .row(w(2, m('part', 'label', '其中：财政拨款')), w(4, m('part', 'amount', 35)))
  .row(w(2, m('part', 'label', '其他资金')), w(4, m('part', 'amount', 0)))
  .row(w(2, '总体目标'), w(6, g('expected', '开展2个防洪水利设施水毁修复。')))
  .head(
    'annual',
    d(7, '绩效指标'),
    L1(),
    L2(),
    L3(),
    h('description', '指标解释'),
    h('operator', '指标方向'),
    '笏石街道办',
    '埭头镇',
  )
  .ind(
    '成本指标',
    '经济成本指标',
    '省级财政专项资金投入成本控制率（%）',
    '反映省级财政专项资金投入成本控制情况',
    '≤',
    '100%',
    '100%',
  )
  .ind(d(3, '产出指标'), '数量指标', '开展修复工程（个）', '反映防洪水利设施水毁修复项目开展情况', '≥', 1, 1)
  .ind('质量指标', '已建工程是否存在质量问题', '当年已完工项目是否在检查中发现质量问题', '是/否', '否', '否')
  .ind('时效指标', '截至2026年12月底，项目开展率（%）', '反映修复开展情况', '≥', '100%', '100%')
  .ind('效益指标', '社会效益指标', '是否提升防灾能力', '反映修复工程实施效果', '是/否', '是', '是')
  .ind('满意度指标', '服务对象满意度指标', '受益群众满意度（%）', '反映受益群众满意情况', '≥', '90%', '90%')
  .end()
  .tolerate('indicator/direction', 'layout/missing-column');
const gates = form({
  id: 'ninth-xiuyu-two-places',
  about: '福建秀屿：指标方向列（含“是/否”），笏石、埭头两列指标值，无错',
  sheets: [gate],
});

/** https://www.chacewang.com/newsdetail/news284125.html — 龙岩: 区域目标值 over seven counties. */
const temple = new Sheet('专项转移支付', { grid: [1, 1, 1, 2, 2, 1, 1, 1, 1, 1, 1, 1] })
  .begin('project-target')
  .row(w(12, title('专项转移支付绩效目标表')))
  .row(w(12, '（2023年度）'))
  .row(
    w(2, '部门（单位）名称'),
    w(3, f('department', '龙岩市民族与宗教事务局')),
    w(2, '部门预算编码'),
    w(5, '230001'),
  )
  .row(
    w(2, '项目名称'),
    w(3, f('projectName', '宗教管理经费补助')),
    w(2, '区域'),
    w(5, '新罗区、永定区、上杭县、武平县、长汀县、连城县、漳平市'),
  )
  .row(
    w(2, d(3, '资金情况（万元）')),
    w(2, m('total', 'label', '资金总额：')),
    w(8, m('total', 'amount', 30)),
  )
  .row(w(2, m('part', 'label', '其中：财政拨款')), w(8, m('part', 'amount', 30)))
  .row(w(2, m('part', 'label', '其他资金')), w(8, m('part', 'amount', null)))
  .row(w(2, '总体目标'), w(10, g('expected', '为推进宗教活动场所规范化管理，提升我市宗教工作管理水平。')))
  .head(
    'annual',
    d(7, '绩效指标'),
    d(2, L1()),
    d(2, L2()),
    d(2, L3()),
    d(2, h('description', '指标解释')),
    w(7, '区域目标值'),
  )
  .more('新罗区', '永定区', '上杭县', '武平县', '长汀县', '连城县', '漳平市')
  .ind(
    d(3, '产出指标'),
    '数量指标',
    '宗教管理经费补助县（市、区）数量',
    '反映宗教管理经费补助县（市、区）数量情况',
    1,
    1,
    1,
    1,
    1,
    1,
    1,
  )
  .ind(
    d(2, '质量指标'),
    '项目资金使用合规性',
    '反映项目资金使用合规情况',
    '>=95%',
    '>=95%',
    '>=95%',
    '>=95%',
    '>=95%',
    '>=95%',
    '>=95%',
  )
  .ind('项目完成率', '反映项目完成情况', '>=95%', '>=95%', '>=95%', '>=95%', '>=95%', '>=95%', '>=95%')
  .ind(
    '效益指标',
    '社会效益指标',
    '宗教活动场所规范化管理水平',
    '反映场所管理情况',
    '提升',
    '提升',
    '提升',
    '提升',
    '提升',
    '提升',
    '提升',
  )
  .ind(
    '满意度指标',
    '服务对象满意度指标',
    '信教群众满意度',
    '反映满意情况',
    '>=90%',
    '>=90%',
    '>=90%',
    '>=90%',
    '>=90%',
    '>=90%',
    '>=90%',
  )
  .end()
  .tolerate('indicator/category', 'layout/missing-column');
const temples = form({
  id: 'ninth-longyan-seven-counties',
  about: '福建龙岩：专项转移支付绩效目标表，“区域目标值”合并在七个县上，无错',
  sheets: [temple],
});

/** http://www.chencang.gov.cn/col8173/col8180/col8789/col9203/202005/t20200529_126007.html — the printed units stand where values belong. */
const pipe = new Sheet('Sheet1', { grid: [1, 1, 1, 3, 2] })
  .begin('project-target')
  .row(w(5, title('2020年省级财政水利发展资金绩效目标表')))
  .row(w(5, '（2020）年度'))
  .row(w(2, '专项（项目）名称'), w(3, f('projectName', '农村饮水安全巩固提升工程专项')))
  .row(w(2, '市级财政部门'), '宝鸡市财政局', '市级主管部门', '宝鸡市水利局')
  .row(w(2, '区级财政部门'), '陈仓区财政局', '区级主管部门', f('department', '陈仓区水利局'))
  .row(w(2, d(4, '资金情况（万元）')), w(2, '资金来源'), '金额')
  .row(w(2, m('total', 'label', '资金总额')), m('total', 'amount', 500))
  .row(w(2, m('part', 'label', '其中：财政拨款')), m('part', 'amount', 500))
  .row(w(2, m('part', 'label', '其他资金')), m('part', 'amount', null))
  .row('总体目标', w(4, g('expected', '完成省级水利发展农村饮水项目投资500万元，改善提升9200人饮水条件。')))
  .head('annual', d(12, '绩效指标'), L1(), L2(), L3(), TG('指标值'))
  .maybe(d(7, '产出指标'), d(4, '数量指标'), '指标1：新建堤防、护岸长度', '     公里')
  .maybe('指标2：灌区节水改造面积', '     万亩')
  .ind('指标3：农村饮水工程覆盖服务人口数', '0.92万人')
  .maybe('指标4：中小河流治理河道长度', '     公里')
  .ind('质量指标', '指标1：工程验收合格率', '≧100%')
  .ind('时效指标', '指标1：截至2020年底，投资完成比例', '≧80%')
  .maybe('成本指标', null, null)
  .ind(d(3, '效益指标'), '社会效益指标', '指标1：农村集中供水率', '≧95%')
  .maybe('生态效益指标', '指标1：新增治理水土流失面积', '     平方公里')
  .ind('可持续影响指标', '指标1：已建工程是否良性运行', '是')
  .ind('满意度指标', '服务对象满意度指标', '受益群众满意度', '≧90%')
  .end()
  .tolerate(
    'indicator/target-missing',
    'indicator/placeholder',
    'indicator/suspicious-value',
    'indicator/not-applicable',
    'indicator/name-missing',
    'indicator/level2-missing',
    'indicator/unit-missing',
  );
const pipes = form({
  id: 'ninth-chencang-water-units-only',
  about: '陕西陈仓：省市区四个部门，指标1：…，不适用的行只印着单位“公里”“万亩”，无错',
  sheets: [pipe],
});

/** http://www.chencang.gov.cn/col8173/col8180/col16406/202303/t20230316_130496.html — two tables below each other; the second does not add up here. */
const disabled = new Sheet('绩效目标表', { grid: [1, 1, 1, 1, 3, 2] });
disabled
  .begin('project-target')
  .row(w(6, title('绩效目标表（一般公共预算资金）')))
  .row(w(2, '项目名称'), w(4, f('projectName', '残疾人事业发展补助资金（一般公共预算）')))
  .row(w(2, '区级主管部门'), w(4, f('department', '区残联')))
  .row(
    w(2, d(3, '资金金额\n（万元）')),
    w(2, m('total', 'label', '年度资金总额')),
    w(2, m('total', 'amount', 50.29)),
  )
  .row(w(2, m('part', 'label', '其中：中央补助')), w(2, m('part', 'amount', 50.29)))
  .row(w(2, m('part', 'label', '地方资金')), w(2, m('part', 'amount', null)))
  .row(
    '年度总体目标',
    w(
      5,
      g(
        'expected',
        '1.为农村困难残疾人进行实用技术培训。\n2.为残疾人机动轮椅车发放燃油补贴。\n3.为智力、精神和重度肢体残疾人提供托养服务。',
      ),
    ),
  )
  .head('annual', d(8, '绩效指标'), L1(), L2(), w(2, L3()), TG('指标值'))
  .ind(d(5, '产出指标'), d(3, '数量指标'), w(2, '农村困难残疾人实用技术培训人数'), '≥120人')
  .ind(w(2, '残疾人机动轮椅车燃油补贴人数'), '68人')
  .ind(w(2, '残疾人托养服务人数'), '≥150人')
  .ind('质量指标', w(2, '补助标准达标率'), '100%')
  .ind('时效指标', w(2, '资金发放时间'), '2023年12月底前')
  .ind('效益指标', '社会效益指标', w(2, '残疾人生活状况'), '有所改善')
  .ind('满意度指标', '服务对象满意度指标', w(2, '残疾人满意度'), '≥85%')
  .end()
  .gap(2)
  .begin('project-target')
  .row(w(6, title('绩效目标表（福彩公益金）')))
  .row(w(2, '项目名称'), w(4, f('projectName', '残疾人事业发展补助资金（彩票公益金）')))
  .row(w(2, '区级主管部门'), w(4, f('department', '区残联')))
  .row(
    w(2, d(3, '资金金额\n（万元）')),
    w(2, m('total', 'label', '年度资金总额')),
    w(2, bad('funds/parts-sum|funds/declared-sum', m('total', 'amount', 84.1))),
  )
  .row(w(2, m('part', 'label', '其中：中央补助')), w(2, m('part', 'amount', 74.1)))
  .row(w(2, m('part', 'label', '地方资金')), w(2, m('part', 'amount', 0)))
  .row(
    '年度总体目标',
    w(5, g('expected', '1.为0-6岁残疾儿童提供康复救助。\n2.为困难残疾人家庭进行无障碍改造。')),
  )
  .head('annual', d(7, '绩效指标'), L1(), L2(), w(2, L3()), TG('指标值'))
  .ind(d(4, '产出指标'), d(2, '数量指标'), w(2, '0-6岁残疾儿童康复救助人数'), '≥40人')
  .ind(w(2, '困难残疾人家庭无障碍改造户数'), '≥95户')
  .ind('质量指标', w(2, '无障碍改造验收合格率'), '≥95%')
  .ind('成本指标', w(2, '无障碍改造户均补助标准'), '3500元')
  .ind('效益指标', '社会效益指标', w(2, '残疾儿童功能状况'), bad('indicator/target-missing', null))
  .ind('满意度指标', '服务对象满意度指标', w(2, '残疾儿童家长满意度'), '≥85%')
  .end();
const disabledForms = form({
  id: 'ninth-chencang-disabled-wrong',
  about: '陕西陈仓残联：一页两张目标表，第二张总额84.1而中央补助74.1、地方0，一项指标值空',
  sheets: [disabled],
});

/** http://www.chencang.gov.cn/col8173/col8180/col16406/202106/t20210623_130060.html — units in the names, most of the printed rows blank. */
const forest = new Sheet('区域绩效目标', { grid: [1, 1, 1, 3, 2] })
  .begin('project-target')
  .row(w(5, title('2021年林业生态保护恢复资金区域绩效目标申报表')))
  .row(w(2, '专项名称金'), w(3, f('projectName', '林业草原生态保护恢复资金')))
  .row(w(2, '区级财政部门'), w(3, '宝鸡市陈仓区财政局'))
  .row(w(2, '区级林业主管部门'), w(3, f('department', '宝鸡市陈仓区林业局')))
  .row(w(2, m('total', 'label', '年度金额（万元）')), w(3, m('total', 'amount', 189.42)))
  .row(
    '年度总体目标',
    w(
      4,
      g('expected', '目标：完成退耕还林政策任务，做好退耕还林政策的兑现，提高职工社会参保率及职工收入水平。'),
    ),
  )
  .head('annual', d(14, '绩效指标'), L1(), L2(), L3(), TG('指标值'))
  .ind(d(8, '产出指标'), d(5, '数量指标'), '天保工程实施单位保险参保人数（人）', 163)
  .ind('上一轮退耕还林补助面积（万亩）', 0.198)
  .maybe('新一轮退耕还林（草）第二次补助面积（万亩）', null)
  .maybe('新一轮退耕还林（草）第三次补助面积（万亩）', null)
  .maybe('草原有害生物防治面积（万亩）', null)
  .ind('质量指标', '政策兑现率（%）', '100%')
  .ind('时效指标', '当期任务完成率（%）', '≥95%')
  .ind('成本指标', '退耕还林补助标准（元/亩）', 90)
  .ind(d(3, '效益指标'), '社会效益指标', '参保职工满足率（%）', '≥95%')
  .ind('生态效益指标', '森林、草原生态效益发挥', '明显')
  .ind('可持续影响指标', '持续发挥生态作用', '明显')
  .ind('满意度指标', d(2, '服务对象满意度指标'), '林区职工满意度（%）', '≥90%')
  .ind('满意度指标', '退耕农户满意度（%）', '≥90%')
  .end()
  .tolerate('indicator/target-missing', 'indicator/vague', 'funds/missing');
const forests = form({
  id: 'ninth-chencang-forest',
  about: '陕西陈仓林业：只有年度金额一行，单位在指标名称里，数字无单位，未安排的行空着，无错',
  sheets: [forest],
});

/** https://www.chacewang.com/newsdetail/news600558.html — 四川南江 forests, 158.18 = 134.18 + 24. */
const pine = new Sheet('附件2', { grid: [1, 1, 1, 3, 2] })
  .begin('project-target')
  .row(w(5, '附件2'))
  .row(w(5, title('2023年省级财政林业草原专项资金（第一批）区域绩效目标表')))
  .row(
    w(2, '资金名称'),
    w(3, f('projectName', '省级财政林业草原专项资金（天然林保护、林业草原支撑保障体系建设）')),
  )
  .row(w(2, '主管部门'), w(3, f('department', '南江县林业局')))
  .row(w(2, m('total', 'label', '中央补助年度金额（万元）')), w(3, m('total', 'amount', 158.18)))
  .row('总体目标', w(4, g('expected', '加强森林资源管护，林业草原有害生物无公害防治成效明显。')))
  .head('annual', d(11, '绩效指标'), L1(), L2(), L3(), TG('指标值'))
  .ind(d(6, '产出指标'), d(2, '数量指标'), '非国有省级公益林生态效益补偿面积', '103245亩')
  .ind('林业有害生物防治面积', '≥1.2万亩')
  .ind(d(2, '质量指标'), '公益林管护合格率', '≥95%')
  .ind('林业有害生物无公害防治率', '≥85%')
  .ind('时效指标', '当期任务完成率', '≥95%')
  .ind('成本指标', '公益林补偿标准', '13元/亩')
  .ind(d(3, '效益指标'), '社会效益指标', '带动就业人数', '≥300人')
  .ind('生态效益指标', '森林生态系统功能', '逐步提高')
  .ind('可持续影响指标', '森林资源管护能力', '持续提升')
  .ind('满意度指标', '服务对象满意度指标', '林农满意度', '≥85%')
  .end()
  .tolerate('funds/missing', 'goal/stale-year');
const pines = form({
  id: 'ninth-nanjiang-forest',
  about: '四川南江：区域绩效目标表，资金名称、中央补助年度金额一行，无错',
  sheets: [pine],
});

/** http://wap2hd.com/zwgk_156/zfxxgkml/czzjzdjc/zyzc/202205/t20220506_10684988.html — 重庆忠县: an allotment sheet and its regional targets. */
const share = new Sheet('附件1', { grid: [1, 2, 1, 1, 1, 1, 1] })
  .row(w(7, '附件1'))
  .row(w(7, '下达2022年中央林业草原生态保护恢复资金预算安排表'))
  .row(w(7, '单位：万元'))
  .row(
    '序号',
    '单位',
    '合计',
    '天保工程社会保险补助',
    '政社性支出',
    '2018年任务第五年补助资金',
    '2020年任务第三年补助资金',
  )
  .row(1, '县林业局', 3454, 4, null, 2400, 1050)
  .row(2, '县国有林场', 63, null, 63, null, null)
  .row(
    w(2, '支出功能科目'),
    null,
    '2110502社会保险补助',
    '2110503政策性社会性支出补助',
    w(2, '2110602退耕现金'),
  );
const regional = new Sheet('附件2', { grid: [1, 1, 1, 3, 2] })
  .begin('project-target')
  .row(w(5, '附件2'))
  .row(w(5, title('下达2022年中央林业草原生态保护恢复资金\n区域绩效目标表')))
  .row(w(5, '（2022年度）'))
  .row(w(2, '资金名称'), w(3, f('projectName', '林业草原生态保护恢复资金')))
  .row(w(2, '中央主管部门'), w(3, '国家林业和草原局'))
  .row(w(2, '县级主管部门'), w(3, f('department', '忠县林业局')))
  .row(w(2, d(3, '资金情况（万元）')), m('total', 'label', '年度金额：'), w(2, m('total', 'amount', 3517)))
  .row(m('part', 'label', '其中：中央补助'), w(2, m('part', 'amount', 3517)))
  .row(m('part', 'label', '地方资金'), w(2, m('part', 'amount', 0)))
  .row('总体目标', w(4, g('expected', '落实天然林资源保护、新一轮退耕还林政策，兑现补助。')))
  .head('annual', d(9, '绩效指标'), L1(), L2(), L3(), TG('指标值'))
  .ind(d(5, '产出指标'), d(2, '数量指标'), '2018年退耕还林第五年补助面积', '6万亩')
  .ind('2020年退耕还林第三年补助面积', '3.5万亩')
  .ind('质量指标', '退耕还林面积保存率', '≥90%')
  .ind('时效指标', '补助资金兑付率', '≥95%')
  .ind('成本指标', '退耕还林补助标准', '400元/亩、300元/亩')
  .ind(d(2, '效益指标'), '社会效益指标', '受益退耕农户', '≥2.1万户')
  .ind('生态效益指标', '水土流失状况', '减轻')
  .ind('满意度指标', '服务对象满意度指标', '退耕农户满意度', '≥85%')
  .end();
const sharing = form({
  id: 'ninth-zhongxian-forest',
  about: '重庆忠县：安排表（不是我们的，3454+63）与区域绩效目标表，成本指标两个标准并列，无错',
  sheets: [share, regional],
});

export const targetForms = [yards, rivers, gates, temples, pipes, disabledForms, forests, pines, sharing];
