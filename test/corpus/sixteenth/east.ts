/** Project self-evaluations of the east: Jiangsu, Shanghai, Fujian, Jiangxi, Henan. */
import { Sheet, bad, d, f, form, g, may, num, pct, t, title, w } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

/** 江苏 泗阳: pasted from Word onto 22 columns; two rows share one score; the parts do not make the total; ≥ before what was reached. */
const poplarWood = new Sheet('Sheet1', { grid: [2, 3, 4, 3, 3, 2, 2, 3] })
  .begin('project-self-evaluation')
  .row(w(8, title('项目支出绩效自评表')))
  .row(w(8, '（2023年度）                                              金额单位：万元'))
  .row('项目名称', w(3, f('projectName', '意杨产业集聚区环境整治')), '项目\n类别', w(3, '经常性项目'))
  .row(
    '主管\n部门',
    w(3, f('department', '泗阳县林业发展中心')),
    '实施\n单位',
    w(3, f('implementingUnit', '泗阳县意杨产业集聚区管理办公室')),
  )
  .fundHead(
    d(4, '项目\n资金'),
    w(2, LB()),
    BI('年初\n预算数'),
    BA('全年\n预算数'),
    EX('全年\n执行数'),
    RT('执行\n率'),
    SC('得分\n（10分）'),
  )
  .fund('total', w(2, '年度资金总额'), 420, 420, bad('funds/parts-sum', 411.6), '98%', 9.8)
  .fund('part', w(2, '其中：财政拨款'), 320, 320, 313.6, '98%', null)
  .fund('part', w(2, '其他资金'), 100, 100, 92, '92%', null)
  .row(
    '年度\n目标',
    w(3, g('expected', '关停淘汰板材企业12家，整治粉尘。')),
    '完成\n情况',
    w(3, g('actual', '关停淘汰板材企业12家，粉尘整治达标。')),
  )
  .head(
    'annual',
    L1('一级\n指标'),
    L2('二级指标'),
    L3('三级指标'),
    TG('年度指标值'),
    AC('实际完成值'),
    WT('分\n值'),
    SC('得\n分'),
    RS('偏差原因分析'),
  )
  .ind(d(5, '产出\n指标'), d(2, '数量指标'), '关停淘汰企业数', '12家', '12家', d(2, 20), d(2, 20), null)
  .ind('安装除尘设备', '≥38套', '40套', null)
  .ind('质量指标', '粉尘排放达标率', '≥98%', bad('actual/operator', '≥98.5%'), 10, 10, null)
  .ind('时效指标', '整治完成时间', '2023年11月底前', '2023年11月中旬', 10, 10, null)
  .ind('成本指标', '每套除尘设备补助', '≤2.4万元', '2.4万元', 10, 10, null)
  .ind(d(2, '效益\n指标'), '社会效益指标', '环境信访件', '≤6件', '3件', 10, 10, null)
  .ind('生态效益指标', 'PM10年均浓度', '≤68微克/立方米', '64微克/立方米', 20, 20, null)
  .ind('满意度\n指标', '服务对象满意度', '周边居民满意度', '≥90%', '91.3%', 10, 10, null)
  .row(w(5, '总分'), t('weight', 100), t('score', 99.8), null)
  .row(w(8, '填报人：葛永林   审核人：    填报时间：2024年1月22日'))
  .end();
const jiangsu = form({
  id: 'sixteenth-jiangsu-timber-wrong',
  about: '江苏泗阳：Word粘贴22列，两行合并一个分值得分；313.6+92不等于411.6，完成值带≥',
  sheets: [poplarWood],
});

/** 上海 崇明: a cover and an index before it; ★ and 其中; over-fulfilment with its reason; the grade beside the total; clean. */
const cover = new Sheet('封面', { grid: [6] })
  .gap(3)
  .row('2024年度项目支出绩效自评报告')
  .gap(2)
  .row('项目名称：崇明水仙种源保护')
  .row('单位名称：上海市崇明区农业技术推广中心')
  .row('填报日期：二〇二五年四月');
const index = new Sheet('目录', { grid: [1, 4, 2] })
  .row('序号', '表格名称', '页码')
  .row(1, '项目支出绩效自评表', 3)
  .row(2, '项目支出绩效自评报告', 6);
const narcissus = new Sheet('自评表', { at: 'B2', grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, title('上海市崇明区财政项目支出绩效自评表')))
  .row('项目名称', w(3, f('projectName', '崇明水仙种源保护')), '项目类别', w(3, '经常性'))
  .row(
    '主管部门',
    w(3, f('department', '上海市崇明区农业农村委员会')),
    '项目实施单位',
    w(3, f('implementingUnit', '上海市崇明区农业技术推广中心')),
  )
  .fundHead(
    d(3, '项目资金（元）'),
    LB('资金来源'),
    BI('年初预算'),
    BA('预算数（调整后）'),
    EX('实际执行数'),
    RT('预算执行率'),
    WT('权重'),
    SC('得分'),
  )
  .fund(
    'total',
    '年度资金总额',
    num(980000, '#,##0'),
    num(1012000, '#,##0'),
    num(1008000, '#,##0'),
    pct(1008 / 1012, '0.0%'),
    10,
    9.96,
  )
  .fund(
    'part',
    '区级财政资金',
    num(980000, '#,##0'),
    num(1012000, '#,##0'),
    num(1008000, '#,##0'),
    pct(1008 / 1012, '0.0%'),
    null,
    null,
  )
  .row(
    '年度总目标',
    w(3, g('expected', '保存水仙种球12万粒，建立脱毒快繁体系。')),
    '完成情况',
    w(3, g('actual', '保存种球12.3万粒，快繁体系运行良好。')),
  )
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    TG('指标目标值'),
    AC('指标完成值'),
    WT('权重'),
    SC('得分'),
    RS('偏离原因及改进'),
  )
  .ind(d(7, '产出'), d(4, '数量'), '★保存种球数量', '≥12万粒', '12.3万粒', 12, 12, null)
  .ind('其中：单瓣种球', '≥8万粒', '8.2万粒', '—', '—', null)
  .ind('其中：复瓣种球', '≥4万粒', '4.1万粒', '—', '—', null)
  .ind('脱毒组培苗', '≥5000株', '8400株', 8, 8, '2024年新增组培架，年中按上级要求扩大快繁，非目标定低')
  .ind('质量', '种球品种纯度', '≥99%', '99.4%', 15, 15, null)
  .ind('时效', '种球采收完成时间', '6月15日前', '6月7日', 5, 5, null)
  .ind('成本', '每亩种植管理成本', '≤1.5万元', '1.46万元', 10, 10, null)
  .ind(d(2, '效益'), '社会效益', '水仙科普活动参加人次', '≥3000人次', '3160人次', 15, 15, null)
  .ind('可持续影响', '种源保护机制', '健全', '健全', 15, 15, null)
  .ind(
    '满意度',
    '服务对象满意度',
    '★种植户满意度',
    '≥90%',
    '88.20%',
    10,
    9.8,
    '2户反映种球分级偏严，已细化分级标准',
  )
  .row(w(5, '合计'), t('weight', 100), t('score', 99.76), t('grade', '优'))
  .end();
const shanghai = form({
  id: 'sixteenth-shanghai-narcissus',
  about:
    '上海崇明：封面、目录、自评表；★核心指标，其中子行，8400/5000有原因，执行率显示一位小数，总分旁为等级，无错',
  sheets: [cover, index, narcissus],
});

/** 福建 屏南: the budget is 0 and money was spent; a number far over its target, unexplained; the goal is that of two years ago. */
const bridge = new Sheet('古村落', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, title('2024年度县级财政专项支出绩效自评表')))
  .row(w(2, '项目名称'), w(6, f('projectName', '传统村落文创驻村')))
  .row(
    w(2, '主管部门'),
    w(2, f('department', '屏南县住房和城乡建设局')),
    w(2, '实施单位'),
    w(2, f('implementingUnit', '屏南县古村落保护发展中心')),
  )
  .fundHead(
    w(3, LB('项目资金（万元）')),
    BI(),
    BA('全年预算数'),
    EX('全年执行数'),
    RT('执行率'),
    SC('得分（10分）'),
  )
  .fund('total', w(3, '年度资金总额'), 0, 0, 65.8, '100%', 10)
  .row(
    w(2, '预期目标'),
    w(6, bad('goal/stale-year', g('expected', '2022年引进驻村文创团队10个，修缮老屋30栋。'))),
  )
  .row(w(2, '实际完成情况'), w(6, g('actual', '引进驻村文创团队10个，修缮老屋31栋。')))
  .head('annual', L1(), L2(), L3(), TG('绩效目标值'), AC(), WT('分值'), SC('自评得分'), RS('偏差原因'))
  .ind(d(5, '产出指标'), d(2, '数量指标'), '引进文创团队', '≥10个', '10个', 15, 15, null)
  .ind('修缮老屋', '≥30栋', '31栋', 15, 15, null)
  .ind('质量指标', '修缮验收合格率', '100%', '100%', 10, 10, null)
  .ind('时效指标', '修缮完工时间', '12月20日前', '12月13日', 5, 5, null)
  .ind('成本指标', '每平方米修缮成本', '≤1000元', '982元', 5, 5, null)
  .ind(d(2, '效益指标'), '经济效益指标', '村集体增收', '≥20万元', '21.4万元', 15, 15, null)
  .ind('社会效益指标', '到村游客', '≥9000人次', may('score/over-completion', '26100人次'), 15, 15, null)
  .ind('满意度指标', '服务对象满意度指标', '“新村民”满意度', '≥90%', '92%', 10, 10, null)
  .row(w(5, '总分'), t('weight', 100), t('score', 100), null)
  .end()
  .finding('funds/zero-budget')
  .finding('score/over-completion')
  .tolerate('funds/rate', 'funds/score', 'funds/over-budget');
const fujian = form({
  id: 'sixteenth-fujian-village-wrong',
  about: '福建屏南：预算数为0而支出65.8，26100/9000无原因满分，目标仍写2022年',
  sheets: [bridge],
});

/** 江西 资溪: nothing says what was reached, no such column; a second sheet has only the title of a form. */
const bread = new Sheet('面包产业', { grid: [1, 1, 2, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(7, title('资溪县2024年度项目支出绩效自评表')))
  .row(
    '项目名称',
    w(3, f('projectName', '资溪面包产业人才培训')),
    '主管部门',
    w(2, f('department', '资溪县面包产业发展办公室')),
  )
  .row('实施单位', w(6, f('implementingUnit', '资溪县面包职业技术培训学校')))
  .fundHead(
    d(2, '资金（万元）'),
    LB(),
    BI('年初预算数'),
    BA('全年预算数'),
    EX('全年执行数'),
    RT('执行率'),
    SC('得分'),
  )
  .fund('total', '年度资金总额', 88, 88, 83.6, '95%', 9.5)
  .row(
    '年度目标',
    w(3, g('expected', '培训面包师1000人。')),
    '完成情况',
    w(2, g('actual', '培训面包师1016人。')),
  )
  .head('annual', L1(), L2(), L3(), TG('年度指标值'), WT('分值'), SC('得分'), RS('备注（未完成原因）'))
  .ind(d(4, '产出指标'), '数量指标', '培训面包师', '≥1000人', 20, 20, null)
  .ind('质量指标', '技能鉴定通过率', '≥92%', 10, 10, null)
  .ind('时效指标', '培训班结业时间', '11月底前', 10, 10, null)
  .ind('成本指标', '人均培训费', '≤880元', 10, 10, null)
  .ind(d(2, '效益指标'), '经济效益指标', '学员月均工资', '≥6000元', 15, 15, null)
  .ind('社会效益指标', '培训后就业率', '≥85%', 15, 15, null)
  .ind('满意度指标', '服务对象满意度指标', '学员满意度', '≥95%', 10, 10, null)
  .row(w(4, '合计'), t('weight', 100), t('score', 99.5), null)
  .end()
  .finding('layout/missing-column')
  .tolerate('actual/missing');
const scanned = new Sheet('白茶基地', { grid: [8] })
  .row('2024年度项目支出绩效自评表')
  .row('（见扫描件，原表已盖章存档）')
  .finding('layout/unrecognised');
const jiangxi = form({
  id: 'sixteenth-jiangxi-bread-wrong',
  about: '江西资溪：自评表没有实际完成值一列；另一张工作表只有标题，内容为扫描件',
  sheets: [bread, scanned],
});

/** 河南 新县: two tables one under the other; the first right with 其中 rows, the points of the second make 98. */
const tea = new Sheet('两张自评表', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, title('表一：项目支出绩效自评表')))
  .row('项目名称', w(3, f('projectName', '油茶低产林改造')), '主管部门', w(3, f('department', '新县林业局')))
  .row('实施单位', w(7, f('implementingUnit', '新县油茶研究所')))
  .fundHead(w(2, LB('资金（万元）')), BI(), BA('全年预算数'), EX('全年执行数'), WT(), RT('执行率'), SC())
  .fund('total', w(2, '合计'), '150.00', '150.00', '146.25', 10, '97.5%', 9.75)
  .row(
    '目标',
    w(3, g('expected', '改造低产油茶林5000亩。')),
    '完成情况',
    w(3, g('actual', '改造低产油茶林5020亩。')),
  )
  .head('annual', L1(), L2(), L3(), TG('指标值'), AC('完成值'), WT(), SC(), RS('偏差原因'))
  .ind(d(6, '产出指标'), d(3, '数量指标'), '改造面积', '≥5000亩', '5020亩', 20, 20, null)
  .ind('其中：沙窝镇', '≥2000亩', '2008亩', null, null, null)
  .ind('其中：吴陈河镇', '≥3000亩', '3012亩', null, null, null)
  .ind('质量指标', '苗木成活率', '≥90%', '92%', 10, 10, null)
  .ind('时效指标', '改造完成时间', '2024年12月底', '2024年12月6日', 10, 10, null)
  .ind('成本指标', '每亩改造补助', '≤300元', '291.33元', 10, 10, null)
  .ind(d(2, '效益指标'), '经济效益指标', '亩均产油', '≥15公斤', '15.6公斤', 15, 15, null)
  .ind('生态效益指标', '水土流失', '减少', '有所减少', 15, 13.5, '两处坡地梯带未完工')
  .ind('满意度指标', '服务对象满意度', '林农满意度', '≥90%', '95%', 10, 10, null)
  .row(w(5, '总分'), t('weight', 100), t('score', 98.25), null)
  .end()
  .gap(3)
  .begin('project-self-evaluation')
  .row(w(8, title('表二：项目支出绩效自评表')))
  .row(
    '项目名称',
    w(3, f('projectName', '大别山种质资源库')),
    '主管部门',
    w(3, f('department', '新县林业局')),
  )
  .row('实施单位', w(7, f('implementingUnit', '新县国有林场')))
  .fundHead(w(2, LB('资金（万元）')), BI(), BA('全年预算数'), EX('全年执行数'), WT(), RT('执行率'), SC())
  .fund('total', w(2, '合计'), '36.00', '36.00', '36.00', 10, '100%', 10)
  .row(
    '目标',
    w(3, g('expected', '收集保存种质资源120份。')),
    '完成情况',
    w(3, g('actual', '收集保存种质资源121份。')),
  )
  .head('annual', L1(), L2(), L3(), TG('指标值'), AC('完成值'), WT(), SC(), RS('偏差原因'))
  .ind(d(4, '产出指标'), '数量指标', '收集种质资源', '≥120份', '121份', 20, 20, null)
  .ind('质量指标', '种质保存完好率', '≥98%', '99%', 10, 10, null)
  .ind('时效指标', '入库登记时限', '≤15天', '12天', 8, 8, null)
  .ind('成本指标', '单份保存成本', '≤3000元', '2975元', 10, 10, null)
  .ind(d(2, '效益指标'), '社会效益指标', '科普接待', '≥800人次', '850人次', 15, 15, null)
  .ind('可持续影响指标', '资源共享', '实现', '实现', 15, 15, null)
  .ind('满意度指标', '服务对象满意度', '用种单位满意度', '≥90%', '96%', 10, 10, null)
  .row(w(5, '总分'), t('weight', 98), t('score', 98), null)
  .end()
  .finding('weight/total|total/weight')
  .tolerate('weight/level1', 'field/amount-text');
const henan = form({
  id: 'sixteenth-henan-oiltea-wrong',
  about: '河南新县：一张工作表上下两张自评表，金额为文本，其中子行不计分；第二张分值合计98',
  sheets: [tea],
});

export const east = [jiangsu, shanghai, fujian, jiangxi, henan];
