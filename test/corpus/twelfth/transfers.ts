/** Transfer payments, without points and scores: 西藏, 山西, 江西. */
import { Sheet, bad, d, f, form, g, pct, t, title, w } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

/** 西藏: money management described in a block of its own; clean. */
const barley = new Sheet('区域绩效自评', { grid: [1, 1, 1, 2, 1, 1, 2] })
  .begin('transfer-self-evaluation')
  .row(w(7, title('中央对地方转移支付区域（项目）绩效目标自评表')))
  .row(w(7, '（2023年度）'))
  .row(w(2, '转移支付（项目）名称'), w(5, f('projectName', '农业生产发展资金（青稞良种）')))
  .row(w(2, '中央主管部门'), w(5, '农业农村部'))
  .row(
    w(2, '地方主管部门'),
    w(2, '西藏自治区农业农村厅'),
    '资金使用单位',
    w(2, f('implementingUnit', '江孜县农业农村局')),
  )
  .fundHead(
    w(2, d(4, '资金投入情况\n（万元）')),
    w(2, LB()),
    BA('全年预算数（A）'),
    EX('全年执行数（B）'),
    RT('预算执行率\n（B/A×100%）'),
  )
  .fund('total', w(2, '年度资金总额：'), 1480, 1450.4, '98%')
  .fund('part', w(2, '其中：中央财政资金'), 1200, 1200, '100%')
  .fund('part', w(2, '地方资金'), 280, 250.4, '89.43%')
  .row(d(4, '资金管理情况'), w(3, null), '情况说明', w(2, '存在问题和改进措施'))
  .row(w(3, '分配科学性'), '按播种面积因素分配', w(2, '无'))
  .row(w(3, '拨付合规性'), '收到指标后30日内拨付', w(2, '无'))
  .row(w(3, '使用规范性'), '按补贴公示名单发放', w(2, '地方资金余29.6万元为机耕质保金'))
  .row(d(2, '总体目标完成情况'), w(3, '总体目标'), w(3, '全年实际完成情况'))
  .row(
    w(3, g('expected', '推广青稞良种6.8万亩，亩产提高5%。')),
    w(3, g('actual', '推广青稞良种6.92万亩，平均亩产提高5.3%。')),
  )
  .head('annual', L1(), w(2, L2()), L3(), TG('指标值'), AC('全年实际完成值'), RS('未完成原因和改进措施'))
  .ind(d(4, '产出指标'), w(2, '数量指标'), '推广青稞良种面积', '≥6.8万亩', '6.92万亩', null)
  .ind(w(2, '质量指标'), '良种纯度合格率', '≥97%', '98.5%', null)
  .ind(w(2, '时效指标'), '良种供应时间', '4月15日前', '4月8日', null)
  .ind(w(2, '成本指标'), '良种补贴标准', '＝210元/亩', '210元/亩', null)
  .ind(d(3, '效益指标'), w(2, '经济效益指标'), '青稞亩产提高幅度', '≥5%', '5.3%', null)
  .ind(w(2, '社会效益指标'), '受益农户', '≥5100户', '5143户', null)
  .ind(w(2, '可持续影响指标'), '良种繁育基地', '长期稳定', '长期稳定', null)
  .ind('满意度指标', w(2, '服务对象满意度指标'), '农户满意度', '≥90%', '96%', null)
  .row('说明', w(6, '无'))
  .end()
  .tolerate('funds/low-rate-unexplained');
const tibet = form({
  id: 'twelfth-tibet-barley-transfer',
  about: '西藏：区域绩效目标自评表，有资金管理情况，没有分值和得分，无错',
  sheets: [barley],
});

/** 山西: two transfers under each other; a rate and a sum wrong, an actual blank. */
const toilets = new Sheet('转移支付', { grid: [1, 1, 2, 1, 1, 1, 2] })
  .begin('transfer-self-evaluation')
  .row(w(7, title('转移支付绩效目标自评表（一）')))
  .row(w(2, '专项名称'), w(5, f('projectName', '农村户厕改造补助')))
  .row(w(2, '资金使用单位'), w(5, f('implementingUnit', '岢岚县农业农村局')))
  .fundHead(
    w(3, LB('项目资金（万元）')),
    BA('全年预算数(A)'),
    EX('全年执行数(B)'),
    w(2, RT('预算执行率(B/A)')),
  )
  .fund('total', w(3, '年度资金总额'), 210, 189, w(2, bad('funds/rate', pct(0.95))))
  .fund('part', w(3, '中央补助'), 150, 150, w(2, pct(1)))
  .fund('part', w(3, '地方资金'), 60, 39, w(2, pct(0.65)))
  .row(
    '年度总体目标',
    w(3, g('expected', '改造户厕1000座。')),
    '完成情况',
    w(2, g('actual', '改造户厕1006座，地方资金受库款影响未全部支付。')),
  )
  .head('annual', L1(), L2(), L3(), TG(), AC('全年完成值'), w(2, RS('未完成原因和改进措施')))
  .ind(d(3, '产出指标'), '数量指标', '改造户厕数量', '≥1000座', '1006座', w(2, null))
  .ind('质量指标', '户厕验收合格率', '≥95%', bad('actual/missing', null), w(2, null))
  .ind('时效指标', '户厕改造完成时间', '10月底前', '10月12日', w(2, null))
  .ind('效益指标', '生态效益指标', '粪污无害化处理率', '≥90%', '91%', w(2, null))
  .ind('满意度指标', '服务对象满意度指标', '农户满意度', '≥90%', '93%', w(2, null))
  .end()
  .tolerate('funds/low-rate-unexplained', 'indicator/level2-missing')
  .gap(2)
  .begin('transfer-self-evaluation')
  .row(w(7, title('转移支付绩效目标自评表（二）')))
  .row(w(2, '专项名称'), w(5, f('projectName', '农村公益性岗位补助')))
  .row(w(2, '资金使用单位'), w(5, f('implementingUnit', '岢岚县人力资源和社会保障局')))
  .fundHead(
    w(3, LB('项目资金（万元）')),
    BA('全年预算数(A)'),
    EX('全年执行数(B)'),
    w(2, RT('预算执行率(B/A)')),
  )
  .fund('total', w(3, '年度资金总额'), bad('funds/parts-sum', 360), 360, w(2, pct(1)))
  .fund('part', w(3, '中央补助'), 240, 240, w(2, pct(1)))
  .fund('part', w(3, '地方资金'), 130, 120, w(2, pct(0.9231, '0.00%')))
  .row(
    '年度总体目标',
    w(3, g('expected', '安置公益性岗位500人。')),
    '完成情况',
    w(2, g('actual', '安置公益性岗位500人。')),
  )
  .head('annual', L1(), L2(), L3(), TG(), AC('全年完成值'), w(2, RS('未完成原因和改进措施')))
  .ind(d(4, '产出指标'), '数量指标', '安置公益性岗位人数', '≥500人', '500人', w(2, null))
  .ind('质量指标', '岗位人员考核合格率', '≥95%', '98%', w(2, null))
  .ind('时效指标', '岗位补贴按月发放率', '100%', '100%', w(2, null))
  .ind('成本指标', '月人均补贴标准', '≤600元', '600元', w(2, null))
  .ind('效益指标', '社会效益指标', '带动脱贫户增收', '≥7000元/户', '7200元/户', w(2, null))
  .ind('满意度指标', '服务对象满意度指标', '岗位人员满意度', '≥90%', '95%', w(2, null))
  .end();
const shanxi = form({
  id: 'twelfth-shanxi-two-transfers-wrong',
  about: '山西：一张工作表两个专项上下排列；189/210写95%，合格率未填完成值，第二张预算240+130不等于360',
  sheets: [toilets],
});

/** 江西: lost merges, two values in a cell, coverage over 100%; a blank self-evaluation on the next sheet. */
const elderly = new Sheet('养老服务', { at: 'B2', grid: [2, 2, 3, 2, 2, 3], merges: false })
  .begin('transfer-self-evaluation')
  .row(w(6, title('省级转移支付资金绩效目标自评表')))
  .row(w(6, '（2024年度）'))
  .row(w(1, '专项名称'), w(5, f('projectName', '养老服务体系建设')))
  .row(
    '主管部门',
    w(2, f('department', '江西省民政厅')),
    '实施单位',
    w(2, f('implementingUnit', '高安市民政局')),
  )
  .fundHead(d(4, '项目资金\n（万元）'), w(2, LB()), BA('全年预算数'), EX('全年执行数'), RT('执行率'))
  .fund('total', w(2, '年度资金总额'), 530, 530, '100.00%')
  .fund('part', w(2, '其中：省级补助'), 400, 400, '100.00%')
  .fund('part', w(2, '地方资金'), 130, 130, '100.00%')
  .row(
    '年度目标',
    w(2, g('expected', '新增护理型床位200张，建成助餐点30个。')),
    '全年实际完成情况',
    w(2, g('actual', '新增护理型床位212张，建成助餐点31个。')),
  )
  .head('annual', L1(), L2(), L3(), TG('年度指标值'), AC('全年完成值'), RS('未完成原因和改进措施'))
  .ind(d(4, '产出指标'), '数量指标', '新增护理型床位', '≧200张', '212张', null)
  .ind('质量指标', '助餐点覆盖率', '≥80%', bad('actual/ratio-over-100', '112%'), null)
  .ind('时效指标', '床位建成时间', '2024.11.30', '2024.11.18', null)
  .ind('成本指标', '床位、助餐点补助标准', '5000元/张；30000元/个', '5000元/张；30000元/个', null)
  .ind(d(2, '效益指标'), '社会效益指标', '服务老年人次', '≥9万人次', '9.6万人次', null)
  .ind('可持续影响指标', '社会力量参与养老服务', '持续参与', '持续参与', null)
  .ind('满意度指标', '服务对象满意度', '老年人满意度', '≥85%', '93.4%', null)
  .end()
  .tolerate('score/over-completion');
const blank = new Sheet('空表', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, title('项目支出绩效自评表')))
  .row(w(8, '（    年度）'))
  .row('项目名称', w(7, f('projectName', null)))
  .row('主管部门', w(3, f('department', null)), '实施单位', w(3, f('implementingUnit', null)))
  .fundHead(d(3, '项目资金（万元）'), LB(), BI(), BA(), EX(), WT(), RT(), SC())
  .fund('total', '年度资金总额', null, null, null, 10, null, null)
  .fund('part', '其中：财政拨款', null, null, null, '—', null, '—')
  .row('年度目标', w(3, g('expected', null)), '完成情况', w(3, g('actual', null)))
  .head('annual', L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS())
  .maybe(d(4, '产出指标'), '数量指标', '指标1：', null, null, null, null, null)
  .maybe('质量指标', '指标1：', null, null, null, null, null)
  .maybe('时效指标', '……', null, null, null, null, null)
  .maybe('成本指标', '……', null, null, null, null, null)
  .maybe(d(2, '效益指标'), '社会效益指标', '指标1：', null, null, null, null, null)
  .maybe('可持续影响指标', '……', null, null, null, null, null)
  .maybe('满意度指标', '服务对象满意度指标', '指标1：', null, null, null, null, null)
  .row(w(5, '总分'), t('weight', 100), t('score', null), null)
  .end();
const jiangxi = form({
  id: 'twelfth-jiangxi-elderly-transfer-wrong',
  about: '江西：省级转移支付自评，合并丢失，≧和2024.11.30，一格两值；覆盖率112%，后附空白自评表',
  sheets: [elderly, blank],
});

export const transfers = [tibet, shanxi, jiangxi];
