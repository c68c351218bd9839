/** Filled by several people: rows put in, columns taken out, notes, signatures, old versions and other sheets beside. Made up in the forms of the provinces. */
import { Sheet, bad, d, f, form, fx, g, own, t, title, w, type CellInput } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

const grid = [1, 1, 1, 2, 1, 1, 1, 1, 2];
const none = (count: number): CellInput[] => Array.from({ length: count }, () => null);

/** 湖北 枝江: rows put in beneath merges that did not grow; labels only above them. Right throughout. */
const zhijiang = new Sheet('自评表', { grid })
  .begin('project-self-evaluation')
  .row(w(9, title('枝江市2024年度项目支出绩效自评表')))
  .row(w(2, '项目名称'), w(7, f('projectName', '江滩生态绿道管护')))
  .row(
    w(2, '主管部门'),
    w(3, f('department', '枝江市林业局')),
    '实施单位',
    w(3, f('implementingUnit', '枝江市江滩管护中心')),
  )
  .fundHead(w(2, d(3, '项目资金（万元）')), LB(), BI(), BA(), EX(), WT(), RT(), SC())
  .fund('total', '年度资金总额', 168, 168, 164.64, 10, '98%', 9.8)
  .fund('part', '其中：财政拨款', 168, 168, 164.64, '—', '98%', '—')
  .row(
    w(2, '年度总体目标'),
    w(3, g('expected', '管护绿道32公里，补植苗木6000株。')),
    w(4, g('actual', '管护绿道32公里，补植苗木6150株。')),
  )
  .head('annual', d(5, '绩效指标'), L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS())
  .ind(d(3, '产出指标'), d(2, own('level2', '数量指标')), '管护绿道里程', '32公里', '32公里', 10, 10, null)
  .ind('补植苗木', '≥6000株', '6150株', 10, 10, null)
  .ind('质量指标', '苗木成活率', '≥90%', '93%', 10, 10, null)
  .ind('产出指标', '质量指标', '绿道设施完好率', '≥95%', '96%', 10, 10, null)
  .ind(null, own('level1', '产出指标'), '时效指标', '破损设施修复时限', '≤3天', '2天', 10, 10, null)
  .ind(null, d(2, '效益指标'), '社会效益指标', '受益居民', '≥4.5万人', '4.7万人', 15, 15, null)
  .ind(null, '生态效益指标', '新增绿化面积', '≥20亩', '21亩', 15, 15, null)
  .ind(null, '满意度指标', '服务对象满意度指标', '居民满意度', '≥90%', '95%', 10, 10, null)
  .row(w(6, '总分'), t('weight', 100), t('score', 99.8), null)
  .end()
  .tolerate('layout/displaced-row');
const hubei = form({
  id: 'twentyseventh-hubei-zhijiang-greenway-inserted-rows',
  about:
    '湖北枝江2024（多人填报，数字编写）：插入的行没有并入“绩效指标”“产出指标”的合并，一级、二级在插入行重写，无错',
  sheets: [zhijiang],
});

/** 湖南 祁东: a column was deleted and the sum of the scores broke; the sum of the points is a formula still. */
const qidong = new Sheet('附件3', { grid })
  .begin('project-self-evaluation')
  .row(w(9, '附件3'))
  .row(w(9, title('2023年度项目支出绩效自评表')))
  .row(w(2, '项目名称'), w(7, f('projectName', '黄花菜产业扶持')))
  .row(
    w(2, '主管部门'),
    w(3, f('department', '祁东县农业农村局')),
    '实施单位',
    w(3, f('implementingUnit', '祁东县黄花菜产业办')),
  )
  .fundHead(w(2, d(4, '项目资金\n（万元）')), LB(), BI(), BA(), EX(), WT(), RT(), SC())
  .fund(
    'total',
    '年度资金总额',
    fx('SUM(D7:D8)', 130),
    fx('SUM(F7:F8)', 130),
    fx('SUM(G7:G8)', 123.5),
    10,
    fx('G6/F6', 0.95, '0.00%'),
    9.5,
  )
  .fund('part', '其中：当年财政拨款', 100, 100, 100, '—', '100%', '—')
  .fund('part', '其他资金', 30, 30, 23.5, '—', '78.33%', '—')
  .row(w(2, d(2, '年度总体目标')), w(3, '预期目标'), w(4, '实际完成情况'))
  .row(
    w(3, g('expected', '扶持黄花菜种植1.2万亩，建设烘干房20座。')),
    w(4, g('actual', '扶持黄花菜种植1.25万亩，建设烘干房20座。')),
  )
  .head('annual', d(9, '绩\n效\n指\n标'), L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS())
  .ind(d(5, '产出指标'), d(2, '数量指标'), '扶持种植面积', '≥1.2万亩', '1.25万亩', 15, 15, null)
  .ind('建设烘干房', '20座', '20座', 10, 10, null)
  .ind('质量指标', '干菜抽检合格率', '≥97%', '98%', 10, 10, null)
  .ind('时效指标', '烘干房建成时间', '2023年6月底前', '2023年6月12日', 10, 10, null)
  .ind('成本指标', '每座烘干房成本', '≤3万元', '2.9万元', 5, 5, null)
  .ind(d(2, '效益指标'), '经济效益指标', '亩均增收', '≥400元', '430元', 15, 15, null)
  .ind('社会效益指标', '带动种植户', '≥2600户', bad('actual/phrase', '完成'), 15, 15, null)
  .ind('满意度指标', '服务对象满意度指标', '种植户满意度', '≥90%', '92%', 10, 10, null)
  .row(
    w(6, '总分'),
    t('weight', fx('SUM(H12:H19)+H6', 100)),
    bad('total/score|total/missing|score/invalid', t('score', fx('SUM(#REF!)+J6', { error: '#REF!' }))),
    null,
  )
  .end()
  .tolerate('funds/low-rate-unexplained');
const hunan = form({
  id: 'twentyseventh-hunan-qidong-daylily-ref-wrong',
  about:
    '湖南祁东2023（多人填报，数字编写）：资金合计、执行率是公式，删列后总分的公式成了#REF!；带动种植户只答“完成”',
  sheets: [qidong],
});

/** 广西 象州: an old line hidden, two blank rows in the grid, a note far to the right; 场 for 人次. */
const xiangzhou = new Sheet('绩效自评', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 3], hiddenRows: [13] })
  .begin('project-self-evaluation')
  .row(w(9, title('2023年度项目支出绩效自评表')), ...none(3))
  .row(w(2, '项目名称'), w(7, f('projectName', '古琴农民画培训')), ...none(3))
  .row(
    w(2, '主管部门'),
    w(3, f('department', '象州县文化体育和旅游局')),
    '实施单位',
    w(3, f('implementingUnit', '象州县文化馆')),
    null,
    null,
    '小韦：这里按批复填，别改',
  )
  .fundHead(w(2, d(3, '项目资金（万元）')), LB(), BI(), BA(), EX(), WT(), RT(), SC(), ...none(3))
  .fund('total', '年度资金总额', 36, 36, 34.56, 10, '96%', 9.6, ...none(3))
  .fund('part', '其中：财政拨款', 36, 36, 34.56, '—', '96%', '—', ...none(3))
  .row(w(2, d(2, '年度总体目标')), w(3, '预期目标'), w(4, '实际完成情况'), ...none(3))
  .row(
    w(3, g('expected', '培训农民画学员300人次，办展3场。')),
    w(4, g('actual', '培训学员312人次，办展3场。')),
    ...none(3),
  )
  .head('annual', d(12, '绩效指标'), L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS(), ...none(3))
  .ind(d(6, '产出指标'), d(4, '数量指标'), '举办画展', '3场', '3场', 10, 10, null, ...none(3))
  .maybe(null, null, null, null, null, null, ...none(3))
  .maybe(null, null, null, null, null, null, ...none(3))
  .maybe('培训农民画学员', '≥260人次', '312人次', 15, 15, null, null, null, '旧版，已按新批复改')
  .ind('质量指标', '学员结业率', '≥90%', '93%', 10, 10, null, ...none(3))
  .ind('时效指标', '培训任务完成时间', '2023年11月底前', '2023年10月', 10, 10, null, ...none(3))
  .ind(
    '产出指标',
    '数量指标',
    '培训农民画学员',
    '≥300人次',
    bad('actual/unit', '312场'),
    15,
    15,
    null,
    null,
    null,
    '场次还是人次？韦再核',
  )
  .ind('产出指标', '成本指标', '人均培训成本', '≤800元', '760元', 5, 5, null, ...none(3))
  .ind(d(2, '效益指标'), '社会效益指标', '新增农民画从业者', '≥40人', '43人', 15, 15, null, ...none(3))
  .ind('可持续影响指标', '培训基地运行', '正常', '正常', 15, 15, null, ...none(3))
  .ind('满意度指标', '服务对象满意度指标', '学员满意度', '≥90%', '96%', 10, 10, null, ...none(3))
  .row(w(6, '总分'), t('weight', 100), t('score', 99.6), null, ...none(3))
  .end()
  .tolerate(
    'indicator/duplicate',
    'indicator/conflict',
    'layout/displaced-row',
    'indicator/name-missing',
    'score/over-completion',
  );
const guangxi = form({
  id: 'twentyseventh-guangxi-xiangzhou-paintings-hidden-row-wrong',
  about:
    '广西象州2023（多人填报，数字编写）：指标的旧版一行隐藏未删（不计分），指标间空两行，右侧远处有批注文字；培训≥300人次写成312场',
  sheets: [xiangzhou],
});

/** 四川 峨边: begins at D7; the sum above the last rows, a line for signatures between; 18 of 20 is 13.5 of 15. */
const ebian = new Sheet('项目1', { at: 'D7', grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, title('部门预算项目支出绩效自评表（2024年度）')))
  .row('项目名称', w(7, f('projectName', '彝绣工坊建设')))
  .row(
    '主管部门',
    w(3, f('department', '峨边彝族自治县妇女联合会')),
    '实施单位',
    w(3, f('implementingUnit', '峨边彝族自治县妇女儿童活动中心')),
  )
  .fundHead(
    d(3, '预算执行情况（万元）'),
    LB('资金'),
    BI('年初预算'),
    BA('调整后预算数'),
    EX('预算执行数'),
    RT('预算执行率'),
    WT('权重'),
    SC('得分'),
  )
  .fund('total', '总额', 58, 58, 55.1, '95.00%', 10, 9.5)
  .fund('part', '其中：财政资金', 58, 58, 55.1, '95.00%', '/', '/')
  .row(
    '年度目标',
    w(3, g('expected', '建设彝绣工坊20个，培训绣娘240人次。')),
    '完成情况',
    w(3, g('actual', '建设彝绣工坊18个，培训绣娘246人次。')),
  )
  .head('annual', L1(), L2(), L3(), TG('指标值'), AC('完成值'), WT('权重'), SC('得分'), RS('未完成原因分析'))
  .ind(
    d(4, '产出指标'),
    d(2, '数量指标'),
    '建设彝绣工坊',
    '20个',
    '18个',
    15,
    bad('score/quantitative', 12.5),
    '2个村场地未落实',
  )
  .ind('培训绣娘', '≥240人次', '246人次', 15, 15, null)
  .ind('质量指标', '工坊验收合格率', '100%', '100%', 10, 10, null)
  .ind('时效指标', '工坊建成时间', '2024年9月底前', '2024年9月20日', 10, 10, null)
  .row(w(5, '合计'), t('weight', 100), t('score', 97), null)
  .row(w(4, '填表人：吉克　　　2025年3月4日'), w(4, '审核人：阿衣　　　（签字）'))
  .ind(d(2, '效益指标'), '经济效益指标', '绣娘人均增收', '≥2000元', '2150元', 15, 15, null)
  .ind('社会效益指标', '带动妇女就业', '≥150人', '156人', 15, 15, null)
  .ind('满意度指标', '满意度指标', '绣娘满意度', '≥90%', '95%', 10, 10, null)
  .row(w(8, '分管领导签字：'))
  .end()
  .tolerate('total/score', 'total/weight');
const sichuan = form({
  id: 'twentyseventh-sichuan-ebian-embroidery-total-above-wrong',
  about:
    '四川峨边2024（多人填报、从D7起，数字编写）：合计行与签字行后面还补了三行指标，合计含补行；18对20应得13.5而得12.5',
  sheets: [ebian],
});

/** 安徽 无为: last year's copy beside this year's, a list of telephones; the sum of the scores is a point too much. */
const lights = (year: number, name: string, wrong: boolean): Sheet => {
  const last = !wrong;
  return new Sheet(name, { grid })
    .begin('project-self-evaluation')
    .row(w(9, title(`${year}年度项目支出绩效自评表`)))
    .row(w(2, '项目名称'), w(7, f('projectName', '农村公共照明维护')))
    .row(
      w(2, '主管部门'),
      w(3, f('department', '无为市城市管理局')),
      '实施单位',
      w(3, f('implementingUnit', '无为市路灯管理所')),
    )
    .fundHead(w(2, d(3, '项目资金（万元）')), LB(), BI(), BA(), EX(), WT(), RT(), SC())
    .fund(
      'total',
      '年度资金总额',
      ...(last ? [90, 90, 88.2, 10, '98%', 9.8] : [95, 95, 92.15, 10, '97%', 9.7]),
    )
    .fund(
      'part',
      '其中：财政拨款',
      ...(last ? [90, 90, 88.2, '—', '98%', '—'] : [95, 95, 92.15, '—', '97%', '—']),
    )
    .row(
      w(2, '年度总体目标'),
      w(3, g('expected', last ? '维护路灯4200盏。' : '维护路灯4600盏。')),
      w(4, g('actual', last ? '维护路灯4260盏。' : '维护路灯4650盏。')),
    )
    .head('annual', d(7, '绩效指标'), L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS())
    .ind(
      d(3, '产出指标'),
      '数量指标',
      '维护路灯',
      last ? '≥4200盏' : '≥4600盏',
      last ? '4260盏' : '4650盏',
      20,
      20,
      null,
    )
    .ind('质量指标', '路灯亮灯率', '≥96%', last ? '97%' : '97.5%', 15, 15, null)
    .ind('时效指标', '故障修复时限', '≤48小时', last ? '40小时' : '42小时', 15, 15, null)
    .ind(
      d(2, '效益指标'),
      '社会效益指标',
      '夜间交通事故',
      last ? '≤6起' : '≤5起',
      last ? '4起' : '3起',
      15,
      15,
      null,
    )
    .ind('生态效益指标', '节能灯具占比', last ? '≥80%' : '≥85%', last ? '82%' : '86%', 15, 15, null)
    .ind('满意度指标', '服务对象满意度指标', '村民满意度', '≥90%', last ? '92%' : '93%', 10, 10, null)
    .row(
      w(6, '总分'),
      t('weight', 100),
      wrong ? bad('total/score', t('score', 100.7)) : t('score', 99.8),
      null,
    )
    .end();
};
const phones = new Sheet('通讯录', { grid: [1, 1, 2, 2] })
  .row(w(4, '绩效自评工作联系人'))
  .row('序号', '姓名', '单位', '联系电话')
  .row(1, '汪守信', '无为市路灯管理所', '0553-6600000')
  .row(2, '丁家慧', '无为市城市管理局', '0553-6600001');
const anhui = form({
  id: 'twentyseventh-anhui-wuwei-lights-two-years-wrong',
  about:
    '安徽无为2024（多人填报，数字编写）：工作簿里留着上年的同一张表（“Sheet1 (2)”）和通讯录；本年各行99.7而总分写100.7',
  sheets: [lights(2024, 'Sheet1', true), lights(2023, 'Sheet1 (2)', false), phones],
});

/** 河南 内黄: an office with a payroll beside; the label says 50, its rows make 48, satisfaction has two more. */
const payroll = new Sheet('3月工资', { grid: [1, 1, 1, 1, 1, 1] })
  .row(w(6, '2025年3月工资表'))
  .row('序号', '姓名', '岗位工资', '薪级工资', '绩效', '合计')
  .row(1, '靳文广', 2160, 1180, 1420, 4760)
  .row(2, '司海荣', 1980, 1020, 1360, 4360)
  .row(null, '合计', 4140, 2200, 2780, 9120);
const neihuang = new Sheet('整体自评', { grid })
  .begin('overall-self-evaluation')
  .row(w(9, title('2024年度部门整体支出绩效自评表')))
  .row(w(2, '部门名称'), w(7, f('department', '内黄县市场监督管理局')))
  .fundHead(w(2, d(4, '部门预算执行情况（万元）')), LB(), BI(), BA(), EX(), WT(), RT(), SC())
  .fund('total', '资金总额', 1640, 1700, 1683, 10, '99.00%', 9.9)
  .fund('part', '其中：基本支出', 1180, 1220, 1220, null, '100.00%', null)
  .fund('part', '项目支出', 460, 480, 463, null, '96.46%', null)
  .row(w(2, d(2, '年度总体目标')), w(3, '预期目标'), w(4, '实际完成情况'))
  .row(
    w(3, g('expected', '检验特种设备，抽检食品，受理消费投诉。')),
    w(4, g('actual', '食品抽检2650批次，特种设备检验1820台。')),
  )
  .head('annual', d(9, '绩效指标'), L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS())
  .ind(
    d(4, bad('weight/label', '产出指标（50分）')),
    d(2, '数量指标'),
    '食品抽检批次',
    '≥2600批次',
    '2650批次',
    15,
    15,
    null,
  )
  .ind('检验特种设备', '≥1800台', '1820台', 13, 13, null)
  .ind('质量指标', '问题食品处置率', '100%', '100%', 10, 10, null)
  .ind('时效指标', '投诉办结时限', '≤60天', '45天', 10, 10, null)
  .ind(d(2, '效益指标（30分）'), '经济效益指标', '挽回消费者损失', '≥80万元', '86万元', 15, 15, null)
  .ind('社会效益指标', '重大食品安全事故', '0起', '0起', 15, 15, null)
  .ind(d(2, '满意度指标（12分）'), d(2, '服务对象满意度指标'), '消费者满意度', '≥88%', '90%', 6, 6, null)
  .ind('企业满意度', '≥90%', '94%', 6, 6, null)
  .row(w(6, '总分'), t('weight', 100), t('score', 99.9), null)
  .end()
  .tolerate('weight/level1', 'weight/label');
const henan = form({
  id: 'twentyseventh-henan-neihuang-market-overall-payroll-wrong',
  about: '河南内黄2024（多人填报，数字编写）：工资表在同一工作簿，放过；“产出指标（50分）”各行合计48',
  sheets: [payroll, neihuang],
});

/** 云南 西盟: a line pushed one cell to the right by the one who put it in, another without its levels. Right throughout. */
const ximeng = new Sheet('填报', { at: 'B3', grid: [1, 1, 2, 1, 1, 1, 1, 2, 1] })
  .begin('project-self-evaluation')
  .row(w(8, title('项目支出绩效自评表（2023年度）')), null)
  .row('项目名称', w(7, f('projectName', '佤族木鼓舞传承')), null)
  .row(
    '主管部门',
    w(3, f('department', '西盟佤族自治县文化和旅游局')),
    '实施单位',
    w(3, f('implementingUnit', '西盟佤族自治县文化馆')),
    null,
  )
  .fundHead(d(3, '项目资金（万元）'), LB(), BI(), BA(), EX(), WT(), RT(), SC(), null)
  .fund('total', '年度资金总额', 45, 45, 43.2, 10, '96%', 9.6, null)
  .fund('part', '其中：财政拨款', 45, 45, 43.2, '—', '96%', '—', null)
  .row(
    '年度目标',
    w(3, g('expected', '培训木鼓舞传承人90人次，演出36场。')),
    '完成情况',
    w(3, g('actual', '培训传承人93人次，演出37场。')),
    null,
  )
  .head('annual', L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS(), null)
  .ind(d(2, '产出指标'), d(2, '数量指标'), '培训木鼓舞传承人', '≥90人次', '93人次', 15, 15, null, null)
  .ind('木鼓舞演出', '≥36场', '37场', 15, 15, null, null)
  .slid(
    own('level1', '产出指标'),
    null,
    own('level2', '质量指标'),
    own('level3', '传承人考核合格率'),
    own('target', '≥95%'),
    own('actual', '96%'),
    own('weight', 10),
    own('score', 10),
    null,
  )
  .ind('产出指标', '时效指标', '演出任务完成时间', '2023年12月底前', '2023年12月6日', 10, 10, null, null)
  .ind(d(2, '效益指标'), '社会效益指标', '惠及群众', '≥2.4万人次', '2.5万人次', 15, 15, null, null)
  .ind('可持续影响指标', '传习所运行', '正常', '正常', 15, 15, null, null)
  .ind('满意度指标', '服务对象满意度指标', '观众满意度', '≥92%', '96%', 10, 10, null, null)
  .row(w(5, '总分'), t('weight', 100), t('score', 99.6), null, null)
  .end()
  .tolerate('layout/displaced-row', 'total/weight', 'total/score');
const yunnan = form({
  id: 'twentyseventh-yunnan-ximeng-drum-slid',
  about:
    '云南西盟2023（多人填报、从B3起，数字编写）：补填的一行从二级指标起右移一格，“产出指标”后面重写，无错',
  sheets: [ximeng],
});

export const hands = [hubei, hunan, guangxi, sichuan, anhui, henan, yunnan];
