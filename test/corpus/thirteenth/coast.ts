/** Declarations rebuilt from what local governments of 福建, 安徽, 北京, 广东 and 海南 published. */
import { Sheet, bad, d, f, form, g, h, m, num, title, w, wd } from '../form';
import { L1, L2, L3, TG } from '../kit';

/** 莆田 2022, https://www.putian.gov.cn/zwgk/zdlyxxgk/shgysyjsly/ggwhtyly/ggwhtyxmjsgl/202202/t20220207_1703836.htm */
const putianList = new Sheet('附件1', { grid: [1, 2, 2, 1, 3] })
  .row(w(5, '附件1'))
  .row(w(5, '2022年度中央支持地方公共文化服务体系建设补助资金分配表'))
  .row(w(5, '单位：万元'))
  .row('序号', '项目单位', '补助项目', '补助金额', '备注')
  .row(1, '莆田市图书馆', '全国智慧图书馆体系建设', 15, '莆田市图书馆知识资源细颗粒度建设和标签标引1万条')
  .row(null, '合计', null, 15, null)
  .row(w(5, '政府预算分类科目：50502商品和服务支出'));
const putian = new Sheet('附件2', { at: 'B1', grid: [1, 1, 1, 2, 1, 1] })
  .begin('project-target')
  .row(w(6, '附件2'))
  .row(w(6, title('公共数字文化建设专项转移支付绩效目标表')))
  .row(w(2, '项目名称'), w(4, f('projectName', '全国智慧图书馆体系建设、公共文化云建设')))
  .row(w(2, '主管部门（单位）名称及预算编码'), w(4, f('department', '福建省文化和旅游厅335301302')))
  .row(wd(2, 3, '资金情况'), w(2, m('total', 'label', '年度金额：')), w(2, m('total', 'amount', 15)))
  .row(w(2, m('part', 'label', '其中：中央补助')), w(2, m('part', 'amount', 15)))
  .row(w(2, m('part', 'label', '地方资金')), w(2, m('part', 'amount', null)))
  .row(
    w(2, '总体目标'),
    w(
      4,
      g(
        'expected',
        '为高质量推进全国智慧图书馆体系建设项目、公共文化云建设项目，发挥好补助资金使用效益，相关设区市图书馆围绕自有版权的地方特色文献、古籍、公开课、专题片等资源，进行内容细颗粒度标引。',
      ),
    ),
  )
  // The rows are completed in the manner of the page; one value was forgotten.
  .head('annual', d(7, '绩效指标'), L1(), L2(), L3(), h('description', '指标解释'), TG('指标值'))
  .ind(d(3, '产出指标'), '数量指标', '知识资源细颗粒度标引条数', '当年完成标引的资源条数', '≥1万条')
  .ind(
    '质量指标',
    '标引数据验收合格率',
    '验收合格条数占标引条数的比例',
    bad('indicator/target-missing', null),
  )
  .ind('时效指标', '项目完成时间', '项目建设完成的时间', '2022年12月底前')
  .ind(d(2, '效益指标'), '社会效益指标', '资源年访问量', '读者访问标引资源的次数', '≥2万次')
  .ind('可持续影响指标', '地方文献数字化保存', '地方特色文献长期保存与利用', '长期')
  .ind('满意度指标', '服务对象满意度指标', '读者满意度', '读者对数字资源服务的满意程度', '≥85%')
  .end()
  .tolerate('funds/missing');
const digitalCulture = form({
  id: 'thirteenth-putian-digital-culture-wrong',
  about: '莆田公共数字文化：分配表不属本系统，绩效目标表从B列起，一行没有指标值',
  sheets: [putianList, putian],
});

/** 清流 2024, http://www.fjql.gov.cn/zwgk/czzj/qtczzj/202408/t20240823_2053450.htm */
const qingliuList = new Sheet('分配表', { grid: [2, 1, 2, 1] })
  .row(w(4, '附件1：'))
  .row(w(4, '省级乡村振兴试点示范专项资金分配表'))
  .row(w(4, '单位：万元'))
  .row('村名', '金额', '列支科目', '备注')
  .row('林畲镇林畲村', 50, '2110302-水体', null)
  .row('林畲镇石下村', 110, '2110302-水体', null)
  .row('李家乡鲜水村', 89.424, '2110302-水体', null)
  .row('沙芜乡铁石村', 50, '其中39.046万款列2110302；10.954万元款列2160699；', null)
  .row('合  计', 299.424, null, null);
const qingliu = new Sheet('绩效目标', { grid: [1, 1, 1, 2, 2, 1] })
  .begin('project-target')
  .row(w(6, '附件2：'))
  .row(w(6, title('省级乡村振兴试点示范专项资金绩效目标表')))
  .row('项目名称', w(5, f('projectName', '省级乡村振兴试点示范专项资金')))
  .row('主管部门', w(5, f('department', '清流县乡村振兴局')))
  // The sum of the list is 299.424; a digit was mistyped in the part.
  .row(
    d(3, '资金情况（万元）'),
    w(2, m('total', 'label', '资金总额')),
    w(3, m('total', 'amount', bad('funds/parts-sum|funds/declared-sum', 299.424))),
  )
  .row(w(2, m('part', 'label', '其中：财政拨款')), w(3, m('part', 'amount', 290.424)))
  .row(w(2, m('part', 'label', '其他资金')), w(3, m('part', 'amount', 0)))
  .row('总体目标', w(5, g('expected', '支持4个省级乡村振兴试点示范村项目建设，改善村庄人居环境。')))
  // Completed in the manner of 福建's tables.
  .head('annual', d(7, '绩效指标'), L1(), L2(), L3(), h('description', '指标解释'), TG('目标值'))
  .ind('成本指标', '经济成本指标', '单村补助最高额', '反映单个村补助控制情况', '≤110万元')
  .ind(d(3, '产出指标'), '数量指标', '实施项目村数', '反映试点示范村数量', '4个')
  .ind('质量指标', '项目验收合格率', '反映验收合格情况', '100%')
  .ind('时效指标', '资金下达及时率', '反映资金下达是否及时', '100%')
  .ind('效益指标', '社会效益指标', '受益村民人数', '反映项目受益人口', '≥3000人')
  .ind('满意度指标', '服务对象满意度指标', '村民满意度', '反映村民对项目的满意程度', '≥90%')
  .end();
const villages = form({
  id: 'thirteenth-qingliu-villages-wrong',
  about: '清流乡村振兴试点：分配表合计299.424，目标表财政拨款误为290.424',
  sheets: [qingliuList, qingliu],
});

/** 安溪 2025, http://www.tst57ck.com/zwgk/zfxxgkzl/bmzfxxgk/nyycgj/zfxxgkml/202506/t20250603_3176055.htm (simplified again). */
const anxiList = new Sheet('分配表和任务清单', { grid: [1, 1, 1, 1, 3] })
  .row(w(5, '附件1'))
  .row(w(5, '2025年市级财政乡村振兴专项资金（第一批整镇推进创建乡镇奖补）分配表和任务清单'))
  .row('序号', '乡镇名单', '乡镇类型', '补助资金（万元）', '任务清单')
  .row(1, '龙涓镇', '农业生态型', 50, '用于整镇推进项目建设补助，项目预算总投资不低于100万元')
  .row(2, '桃舟乡', '农业生态型', 50, '用于整镇推进项目建设补助，项目预算总投资不低于100万元')
  .row('合计', null, null, 100, null);
const anxi = new Sheet('绩效目标表', { grid: [1, 1, 1, 2, 2, 1, 1] })
  .begin('project-target')
  .row(w(7, '附件2'))
  .row(w(7, title('2025年市级财政乡村振兴专项资金（第一批整镇推进创建乡镇奖补）绩效目标表')))
  .row(
    '项目名称',
    w(3, f('projectName', '2025年市级财政乡村振兴专项资金（第一批整镇推进创建乡镇奖补）')),
    '主管部门（单位）名称',
    w(2, f('department', '安溪县农业农村局')),
  )
  .row(
    '资金情况（万元）',
    m('total', 'label', '资金总额', 'a'),
    m('total', 'amount', 100, 'a'),
    m('part', 'label', '其中：财政拨款', 'b'),
    m('part', 'amount', 100, 'b'),
    m('part', 'label', '其他资金', 'c'),
    m('part', 'amount', null, 'c'),
  )
  .row('总体目标', w(6, g('expected', '支持2个乡镇开展整镇推进项目建设，提升镇村面貌。')))
  // One column of values for each township; the rows are completed in the manner of the county's other tables.
  .head('annual', d(6, '绩效指标'), L1(), L2(), L3(), h('description', '指标解释'), '龙涓镇', '桃舟乡')
  .ind('成本指标', '经济成本指标', '补助标准（万元/个）', '反映单个乡镇补助标准', '≤50', '≤50')
  .ind(d(2, '产出指标'), '数量指标', '整镇推进创建乡镇（个）', '反映创建乡镇数量', 1, 1)
  .ind('质量指标', '项目预算总投资（万元）', '反映项目投资规模', '≥100', '≥100')
  .ind('效益指标', '社会效益指标', '镇村面貌', '反映镇村面貌改善情况', '有所改善', '有所改善')
  .ind('满意度指标', '服务对象满意度指标', '群众满意度（%）', '反映群众对项目的满意度', '≥90', '≥90')
  .end()
  .tolerate('indicator/category', 'indicator/level2-missing');
const townships = form({
  id: 'thirteenth-anxi-townships',
  about: '安溪整镇推进：资金三项在同一行，指标值按乡镇分列，无错',
  sheets: [anxiList, anxi],
});

/** 蒙城 2024, https://www.mengcheng.gov.cn/XxgkContent/show/2601075.html */
const mengcheng = new Sheet('申报表', { grid: [1, 1, 1, 2, 1] })
  .begin('project-target')
  .row(w(5, title('项目支出绩效目标申报表')))
  .row(w(5, '（2024 年度）'))
  .row(w(2, '项目名称'), w(3, f('projectName', '国家基本公共卫生服务项目')))
  .row(w(2, '主管部门及代码'), f('department', null), '实施单位', f('implementingUnit', '卫健委'))
  .row(w(2, '项目属性'), '滚动项目', '项目期', '长期')
  .row(
    wd(2, 3, '项目金额（万元）'),
    m('total', 'label', '年度资金总额'),
    w(2, m('total', 'amount', '2279.048 万元')),
  )
  .row(m('part', 'label', '其中：财政投款'), w(2, m('part', 'amount', '2279.048 万元')))
  .row(m('part', 'label', '其他资金'), w(2, m('part', 'amount', null)))
  .row(
    w(2, '总体 目标'),
    w(
      3,
      g(
        'expected',
        '针对当前城乡居民存在的主要健康问题，以儿童、孕产妇、老年人、慢性疾病患者为重点人群，面向全体居民免 费提供的最基本的公共卫生服务，促进基本公共卫生服务均等化。',
      ),
    ),
  )
  // From the fourth row on in the manner of the national table of the same programme.
  .head('annual', d(15, '绩效 指标'), L1('一级 指标'), L2(), L3(), TG('指标值'))
  .ind(d(11, '产出 指标'), d(6, '数量指标'), '适龄儿童国家免疫规划疫苗接种率', '≧90%')
  .ind('7 岁以下儿童健康管理率', '≧85%')
  .ind('0-6 岁儿童眼保健和视力检查覆盖率', '≧90%')
  .ind('孕产妇系统管理率', '≧90%')
  .ind('老年人中医药健康管理率', '≧70%')
  .ind('肺结核患者管理率', '≧90%')
  .ind(d(5, '质量指标'), '居民规范化电子健康档案覆盖率', '≧62%')
  .ind('高血压患者基层规范管理服务率', '≧62%')
  .ind('2 型糖尿病患者基层规范管理服务率', '≧62%')
  .ind('65 岁以上老年人城乡社区规范健康管理服务率', '≧62%')
  .ind('传染病和突发公共卫生事件报告率', '≧95%')
  .ind(d(2, '效益 指标'), '社会效益指标', '城乡居民公共卫生差距', '不断缩小')
  .ind('可持续影响指标', '基本公共卫生服务水平', '不断提高')
  .ind('满意度指标', '服务对象满意度指标', '服务对象满意度', '≧80%')
  .end()
  .tolerate('indicator/category', 'indicator/level2-missing', 'field/missing');
const publicHealth = form({
  id: 'thirteenth-mengcheng-health',
  about: '蒙城基本公卫：金额带“万元”并写成文字，≧号，主管部门空白，“财政投款”，无错',
  sheets: [mengcheng],
  tolerated: ['field/amount-text'],
});

/** 金安 2023, https://www.ja.gov.cn/public/6601951/24840870.html */
const rehab = new Sheet('目标表', { grid: [1, 1, 1, 2, 1] })
  .begin('project-target')
  .row(w(5, title('项目支出绩效目标表')))
  .row(w(5, '（2023年度）'))
  .row(w(3, '项目责任人：邹光辉'), w(2, '单位（盖章）：'))
  .row('项目名称', w(4, f('projectName', '残疾人精准康复')))
  .row(
    '主管部门及代码',
    w(2, f('department', '[103]六安市金安区残疾人联合会')),
    '实施单位',
    f('implementingUnit', '六安市金安区残疾人联合会'),
  )
  .row('项目来源', w(2, '本级申报项目'), '项目期', '3年')
  .row(
    d(3, '项目资金\n（万元）'),
    w(2, m('total', 'label', ' 年度资金总额：')),
    w(2, m('total', 'amount', 80)),
  )
  .row(w(2, m('part', 'label', '   其中：财政拨款')), w(2, m('part', 'amount', 80)))
  .row(w(2, m('part', 'label', '         其他资金')), w(2, m('part', 'amount', num(0))))
  .row(
    '立项依据',
    w(
      4,
      '依据《安徽省人民政府办公厅关于印发安徽省残疾人精准康复服务行动实施方案的通知》 皖政办秘〔2016〕190号，坚持需求导向，精准服务。针对各类别残疾人的个性康复需求，突出残疾儿童和持证残疾人，扎实开展精准康复服务行动。',
    ),
  )
  .row(
    '年度\n目标',
    w(
      4,
      g(
        'expected',
        '聚焦残疾人康复需求，强化基本康复保障，实施精准康复服务，提升残疾人生存和发展能力。为经济困难的残疾人提供基本康复服务，适配辅助器具，提高受助残疾人生活自理能力和社会活动参与能力。',
      ),
    ),
  )
  // After 质量指标 in the manner of the page; the name of a line above stands again with another value.
  .head('annual', d(10, '绩\n效\n指\n标'), L1('一级\n指标'), L2(), L3(), TG('指标值'))
  .ind(d(6, '产出指标'), d(3, '数量指标'), '签约康复人数', '≥18000人')
  .ind('涉及乡镇街数量', '=22个')
  .ind('发放辅助器具人数', '≥4000人')
  .ind('质量指标', '验收合格率', '100%')
  .ind('时效指标', '项目完成时间', '2023年12月31日前')
  .ind('成本指标', '项目总成本', '≤80万元')
  .ind(d(2, '效益指标'), '社会效益指标', '发放辅助器具人数', '≥400人')
  .ind('可持续影响指标', '残疾人生活自理能力', '逐步提高')
  .ind('满意度指标', '满意度指标', '残疾人满意度', '≥95%')
  .end()
  .finding('indicator/conflict')
  .tolerate('indicator/duplicate', 'indicator/category');
const disabled = form({
  id: 'thirteenth-jinan-rehab-wrong',
  about: '金安残联：同一指标“发放辅助器具人数”先4000人后400人；一级二级都叫满意度指标',
  sheets: [rehab],
});

/** 金安 2025, https://www.ja.gov.cn/public/6602051/25929172.html: one table under the other on one sheet. */
const sports = new Sheet('Sheet1', { grid: [1, 1, 1, 2, 1] })
  .begin('project-target')
  .row(w(5, title('项目支出绩效目标表')))
  .row(w(5, '（2025年度）'))
  .row(w(3, '项目责任人：'), w(2, '单位（盖章）：'))
  .row('项目名称', w(4, f('projectName', '2025金安国际网球公开赛（国际系列赛事）')))
  .row(
    '主管部门及代码',
    w(2, f('department', '[042]六安市金安区体育局')),
    '实施单位',
    f('implementingUnit', '六安市金安区体育局'),
  )
  .row('项目来源', w(2, '本级申报项目'), '项目期', '3年')
  .row(
    d(3, '项目资金\n（万元）'),
    w(2, m('total', 'label', '年度资金总额：')),
    w(2, m('total', 'amount', num(1000))),
  )
  .row(w(2, m('part', 'label', '其中：财政拨款')), w(2, m('part', 'amount', num(1000))))
  .row(w(2, m('part', 'label', '其他资金')), w(2, m('part', 'amount', num(0))))
  .row(
    '年度\n目标',
    w(4, g('expected', '打造金安国际网球公开赛等一系列的品牌赛事，提升六安城市的知名度和美誉度。')),
  )
  .head('annual', d(12, '绩\n效\n指\n标'), L1('一级\n指标'), L2(), L3(), TG('指标值'))
  .ind(d(6, '产出指标'), d(2, '数量指标'), '开展运动种类', '1种')
  .ind('打造品牌赛事种类', '1种')
  .ind(d(2, '质量指标'), '经费支出合规率', '100%')
  .ind('赛事完成率', '100%')
  .ind('时效指标', '完成时间', '2025年年底前')
  .ind('成本指标', '项目总成本', '≤1000万元')
  .ind(
    d(4, '效益指标'),
    '经济效益指标',
    '提升六安城市知名度和美誉度，推动体育消费、“网球+”产业深度融合',
    '经济效益良好',
  )
  .ind('社会效益指标', '打造金安国际网球公开赛等系列品牌赛事，提升六安城市的知名度和美誉度。', '效果良好')
  .ind('生态效益指标', '本项目不适用此指标', '无')
  .ind('可持续影响指标', '打造金安国际网球\n公开赛等系列品牌赛事', '影响可持续')
  .ind('满意度指标', '满意度指标', '群众满意度', '≥95%')
  .end()
  .gap(4)
  .begin('project-target')
  .row(w(5, title('项目支出绩效目标表')))
  .row(w(5, '（2025年度）'))
  .row(w(3, '项目责任人：'), w(2, '单位（盖章）：'))
  .row('项目名称', w(4, f('projectName', '安徽省常规赛费用')))
  .row(
    '主管部门及代码',
    w(2, f('department', '[042]六安市金安区体育局')),
    '实施单位',
    f('implementingUnit', '六安市金安区体育局'),
  )
  .row('项目来源', w(2, '本级申报项目'), '项目期', '3年')
  .row(
    d(3, '项目资金\n（万元）'),
    w(2, m('total', 'label', '年度资金总额：')),
    w(2, m('total', 'amount', num(1200))),
  )
  .row(w(2, m('part', 'label', '其中：财政拨款')), w(2, m('part', 'amount', num(1200))))
  .row(w(2, m('part', 'label', '其他资金')), w(2, m('part', 'amount', num(0))))
  .row('年度\n目标', w(4, g('expected', '因财政资金紧张，结转2024年六运会项目资金')))
  // The page breaks off here: completed after the table above, the cost copied from another project.
  .head('annual', d(8, '绩\n效\n指\n标'), L1('一级\n指标'), L2(), L3(), TG('指标值'))
  .ind(d(4, '产出指标'), '数量指标', '参加常规赛项目数', '≥20项')
  .ind('质量指标', '经费支出合规率', '100%')
  .ind('时效指标', '完成时间', '2025年年底前')
  .ind('成本指标', '项目总成本', bad('cost/exceeds-budget', '≤1300万元'))
  .ind(d(2, '效益指标'), '社会效益指标', '提升金安体育竞技水平', '效果良好')
  .ind('可持续影响指标', '后备人才培养', '影响可持续')
  .ind('满意度指标', '满意度指标', '运动员满意度', '≥95%')
  .end()
  .tolerate('indicator/category', 'goal/stale-year', 'indicator/vague');
const contests = form({
  id: 'thirteenth-jinan-sports-wrong',
  about: '金安体育：一页两表，效益写“本项目不适用此指标|无”，第二表总成本1300大于预算1200',
  sheets: [sports],
});

/** 北京 2020, http://13560281748.com/xwzx/ztzl/yjjsgk/bmyjsgk/2020nysgk/202103/t20210304_5374860.html: whole on the page. */
const epidemic = new Sheet('打捆项目', { grid: [1, 1, 1, 2, 2] })
  .begin('project-target')
  .row(w(5, title('抗疫特别国债项目绩效目标表（打捆项目）')))
  .row(w(5, '（2020年度）'))
  .row('项目名称', w(4, f('projectName', '疫情期间区域病媒防治环境卫生清洁等费用')))
  .row(
    '主管预算部门',
    w(2, f('department', '城市管理委员会')),
    m('total', 'label', '项目预算金额\n（万元）'),
    m('total', 'amount', 5652),
  )
  .row(
    '绩          效          目          标',
    w(
      4,
      g(
        'expected',
        '1.按《市市容环境卫生管理条例》及疫情期间各项文件规定，为提升我区环境卫生质量、坚决杜绝病媒传播的需要，搞好污染防治、环境卫生保洁消杀工作，开展我区环境卫生治理工作。 2.工作由服务外包公司承担，采用服务外包方式，达到干净整洁、生活垃圾日产日清的效果。',
      ),
    ),
  )
  .head('annual', d(12, '绩          效          指          标'), L1(), L2(), L3(), TG('指标值'))
  .ind(d(8, '产出指标'), d(3, '数量指标'), '清扫保洁道路面积', '1346.0088万平方米')
  .ind('清扫保洁道路条数', '485条')
  .ind('生活垃圾运输车辆', '283辆')
  .ind('质量指标', '垃圾无害化处理率', '100%')
  .ind(d(3, '时效指标'), '城市道路以克论净量化考核', '1次/月')
  .ind('环境卫生专项考核', '1次/月')
  .ind('各项费用使用周期', '2020年1月--2020年11月')
  .ind('成本指标', '人工成本', '≤620万/月')
  .ind(d(2, '效益指标'), '社会效益指标', '清扫保洁覆盖率', '≥99%')
  .ind('可持续影响指标', '保障期限', '2020年1月--2020年11月')
  .ind('满意度指标', '服务对象满意度指标', '周围群众满意度', '≥90%')
  .end()
  .tolerate('indicator/category', 'field/missing');
const bonds = form({
  id: 'thirteenth-beijing-epidemic-bonds',
  about: '北京抗疫特别国债：金额与主管预算部门同行，没有资金来源分项，期间型指标值，无错',
  sheets: [epidemic],
});

export const coast = [digitalCulture, villages, townships, publicHealth, disabled, contests, bonds];
