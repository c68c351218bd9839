/** Transfers, without points: Sichuan with a column for each county, Anhui and Henan with findings. */
import { Sheet, bad, d, f, form, g, h, title, w } from '../form';
import { AC, BA, EX, L1, L2, L3, LB, RS, RT, TG } from '../kit';

/** 四川 凉山: each county has a column, one money line is all zero; reached late in one county only; clean. */
const maize = new Sheet('区域自评', { grid: [1, 1, 3, 1, 1, 1, 1, 1, 2] })
  .begin('transfer-self-evaluation')
  .row(w(9, title('2024年度省对下转移支付区域绩效目标自评表')))
  .row(w(2, '专项名称'), w(7, f('projectName', '粮油高产示范补助资金')))
  .row(w(2, '省级主管部门'), w(3, '四川省农业农村厅'), w(2, '市州'), w(2, '凉山彝族自治州'))
  .fundHead(
    w(2, d(4, '资金情况（万元）')),
    LB(),
    w(2, BA('全年预算数（A）')),
    w(2, EX('全年执行数（B）')),
    w(2, RT('预算执行率（B/A）')),
  )
  .fund('total', '年度资金总额', w(2, 1260), w(2, 1197), w(2, '95.00%'))
  .fund('part', '其中：省级补助', w(2, 1260), w(2, 1197), w(2, '95.00%'))
  .fund('part', '地方资金', w(2, 0), w(2, 0), w(2, '/'))
  .row(d(2, '总体目标'), w(4, '年初设定目标'), w(4, '全年实际完成情况'))
  .row(w(4, g('expected', '建设高产示范片21万亩。')), w(4, g('actual', '建成高产示范片21.3万亩。')))
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    TG('年度指标值'),
    AC('全州完成'),
    '西昌市',
    '会理市',
    '冕宁县',
    RS('未完成原因和改进措施'),
  )
  .ind(d(4, '产出指标'), '数量指标', '示范片面积', '≥21万亩', '21.3万亩', '8万亩', '7.2万亩', '6.1万亩', null)
  .ind('质量指标', '良种使用率', '≥95%', '97%', '98%', '97%', '95.6%', null)
  .ind('时效指标', '播种任务完成时间', '5月底前', '5月底前', '5月20日', '5月26日', '5月31日', null)
  .ind('成本指标', '每亩补助', '≤60元', '56.2元', '56元', '56元', '56.7元', null)
  .ind(
    d(2, '效益指标'),
    '经济效益指标',
    '亩均增产',
    '≥30公斤',
    '27.6公斤',
    '31公斤',
    '26公斤',
    '25公斤',
    '会理、冕宁7月阴雨寡照',
  )
  .ind('生态效益指标', '化肥用量', '零增长', '零增长', '零增长', '零增长', '零增长', null)
  .ind('满意度指标', '服务对象满意度指标', '种粮大户满意度', '≥90%', '93%', '94%', '93%', '92%', null)
  .row('说明', w(8, '请在此处简要说明各级审计和财政监督中发现的问题及其所涉及的金额，如没有请填无。　无'))
  .end();
const liangshan = form({
  id: 'eighteenth-sichuan-liangshan-counties',
  about: '四川凉山：转移支付区域自评，全州一列、三县各一列，地方资金全0，一项未完成有原因，无错',
  sheets: [maize],
});

/** 安徽 潜山: parts do not make the whole, four fifths spent and nothing said, a number answered with 已完成. */
const canal = new Sheet('Sheet1', { grid: [1, 1, 3, 2, 2, 1, 2] })
  .begin('transfer-self-evaluation')
  .row(w(7, title('转移支付区域（项目）绩效自评表')))
  .row(w(7, '（2024年度）'))
  .row(w(2, '转移支付名称'), w(5, f('projectName', '农田建设补助资金')))
  .row(w(2, '地方主管部门'), w(2, '潜山市农业农村局'), '资金使用单位', w(2, '潜山市王河镇等9个乡镇'))
  .fundHead(
    w(2, d(4, '资金情况\n（万元）')),
    LB(),
    BA('全年预算数（A）'),
    EX('全年执行数（B）'),
    w(2, RT('预算执行率（B/A）')),
  )
  .fund(
    'total',
    '年度资金总额',
    bad('funds/parts-sum', 3600),
    2880,
    w(2, bad('funds/low-rate-unexplained', '80%')),
  )
  .fund('part', '其中：中央补助', 2400, 1920, w(2, '80%'))
  .fund('part', '地方资金', 1000, 960, w(2, '96%'))
  .row(w(2, '年初设定目标'), w(5, g('expected', '新建高标准农田1.5万亩。')))
  .row(w(2, '全年完成情况'), w(5, g('actual', '新建高标准农田1.5万亩。')))
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    TG('年度指标值'),
    AC('全年完成值'),
    '佐证材料',
    RS('未完成原因和改进措施'),
  )
  .ind(d(4, '产出指标'), d(2, '数量指标'), '新建高标准农田', '≥1.5万亩', '1.5万亩', '见附件', null)
  .ind('硬化田间道路', '≥42公里', bad('actual/phrase', '已完成'), '同上', null)
  .ind('质量指标', '项目验收合格率', '100%', '100%', '同上', null)
  .ind('时效指标', '建设任务完成时间', '2024年12月底前', '2024年12月12日', '同上', null)
  .ind(d(2, '效益指标'), '经济效益指标', '亩均粮食产能提升', '≥100公斤', '106公斤', '测产报告', null)
  .ind('社会效益指标', '受益农户', '≥6200户', '6350户', '名册', null)
  .ind('满意度指标', '服务对象满意度指标', '农户满意度', '≥90%', '92%', '问卷', null)
  .end()
  .tolerate('funds/rate', 'indicator/level2-missing');
const qianshan = form({
  id: 'eighteenth-anhui-qianshan-transfer-wrong',
  about: '安徽潜山：转移支付3600与2400+1000不符，执行率80%没有任何说明，42公里答“已完成”',
  sheets: [canal],
});

/** 河南 淅川: nothing budgeted by the county and yet spent; a number typed as text in full width. */
const water = new Sheet('专项转移支付', { grid: [1, 1, 3, 2, 2, 1, 2] })
  .begin('transfer-self-evaluation')
  .row(w(7, title('2024年度专项转移支付绩效目标自评表')))
  .row(w(2, '专项名称'), w(5, f('projectName', '水污染防治资金')))
  .row(w(2, '市县主管部门'), w(5, '淅川县生态环境局'))
  .fundHead(
    w(2, d(4, '资金投入（万元）')),
    LB('资金来源'),
    BA('全年预算数'),
    EX('全年执行数'),
    RT('执行率'),
    '执行中存在问题',
  )
  .fund('total', '年度资金总额', 1500, bad('field/amount-text', '１４９２．５０'), '99.50%', '无')
  .fund('part', '中央财政资金', 1500, 1480, '98.67%', '无')
  .fund('part', '县级财政资金', 0, 12.5, null, '无')
  .row(
    '总体目标',
    w(3, g('expected', '治理入库河道18公里。')),
    '完成情况',
    w(2, g('actual', '治理入库河道18公里。')),
  )
  .head('annual', L1(), L2(), L3(), TG('指标值'), AC('实际完成值'), h('unit', '计量单位'), RS('未完成原因'))
  .ind(d(3, '产出指标'), '数量指标', '治理河道长度', 18, 18, '公里', null)
  .ind('质量指标', '工程验收合格率', 100, 100, '%', null)
  .ind('时效指标', '水质监测周期', '≤30', 30, '天', null)
  .ind(d(2, '效益指标'), '生态效益指标', '断面水质达标率', '≥95', 100, '%', null)
  .ind('社会效益指标', '受益人口', '≥4.2', 4.3, '万人', null)
  .ind('满意度指标', '服务对象满意度指标', '沿河群众满意度', '≥90', 93.4, '%', null)
  .end()
  .finding('funds/zero-budget')
  .tolerate('funds/over-budget', 'funds/missing', 'funds/rate-missing', 'indicator/level2-missing');
const xichuan = form({
  id: 'eighteenth-henan-xichuan-transfer-wrong',
  about: '河南淅川：执行数写成全角文本（金额相符），县级资金无预算却支出12.5万元',
  sheets: [water],
});

export const transfers = [liangshan, qianshan, xichuan];
