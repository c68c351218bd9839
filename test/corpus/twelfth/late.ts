/** Two more project self-evaluations: 陕西 with many merged columns, 山西 with rows slid to the left. */
import { Sheet, bad, d, f, form, g, own, pct, t, title, w } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

/** 陕西: three goals, points nested under 年度指标值, 24 columns, placeholder rows, 万元 and 元 mixed; clean. */
const tea = new Sheet('富硒茶', { grid: [2, 2, 5, 3, 2, 3, 2, 5] })
  .begin('project-self-evaluation')
  .row(w(8, '附件2'))
  .row(w(8, title('县级专项资金（项目）绩效目标自评表')))
  .row(w(8, '（2024年度）'))
  .row(w(2, '项 目 名 称'), w(6, f('projectName', '富硒茶产业发展')))
  .row(
    w(2, '主 管 部 门'),
    w(2, f('department', '紫阳县农业农村局')),
    w(2, '实 施 单 位'),
    w(2, f('implementingUnit', '紫阳县茶产业发展中心')),
  )
  .fundHead(
    d(4, '项目资金\n（万元）'),
    w(2, LB()),
    BI('年初\n预算数'),
    WT('分\n值'),
    BA('全年\n预算数'),
    SC('得\n分'),
    EX('全年执行数'),
  )
  .fund('total', w(2, '年度资金总额'), 500, 10, 500, 9.7, 485)
  .fund('part', w(2, '其中：苏陕协作资金'), 300, '—', 300, '—', 300)
  .fund('part', w(2, '县级财政资金'), 200, '—', 200, '—', 185)
  .row(d(4, '年度\n总体\n目标'), w(3, '预期目标'), w(4, '实际完成情况'))
  .row(w(3, g('expected', '目标1：新建茶园1200亩。')), w(4, g('actual', '新建茶园1240亩。')))
  .row(w(3, g('expected', '目标2：培训茶农600人次。')), w(4, g('actual', '培训茶农588人次。')))
  .row(w(3, g('expected', '目标3：带动脱贫户300户。')), w(4, g('actual', '带动脱贫户312户。')))
  .head(
    'annual',
    d(2, L1('一级\n指标')),
    d(2, L2('二级\n指标')),
    d(2, L3()),
    w(2, '年度指标值'),
    w(2, '完成情况'),
    d(2, RS('未完成原因及改进措施')),
  )
  .more(TG('指标值'), WT('分值'), AC('完成值'), SC('得分'))
  .ind(d(7, '产\n出\n指\n标'), d(3, '数量指标'), '指标1：新建茶园面积', '≥1200亩', 10, '1240亩', 10, null)
  .ind('指标2：培训茶农', '≥600人次', 10, '588人次', 9.8, '一期培训遇暴雨，12人未到')
  .maybe('……', null, null, null, null, null)
  .ind(d(2, '质量指标'), '指标1：茶苗成活率', '≥90%', 10, '92%', 10, null)
  .maybe('指标2：', null, null, null, null, null)
  .ind('时效指标', '指标1：建园完成时间', '9月底前', 10, '9月18日', 10, null)
  .ind('成本指标', '指标1：茶园亩均投入', '≤0.35万元', 10, '3420元', 10, null)
  .ind(d(2, '效\n益\n指\n标'), '经济效益\n指标', '指标1：茶园亩均产值', '≥4200元', 15, '4350元', 15, null)
  .ind('社会效益\n指标', '指标1：带动脱贫户', '≥300户', 15, '312户', 15, null)
  .ind('满意度\n指标', '服务对象\n满意度指标', '指标1：茶农满意度', '≥95%', 10, '96.1%', 10, null)
  .row(w(4, '总　　分'), t('weight', 100), null, t('score', 99.5), null)
  .end()
  .tolerate('actual/unit', 'funds/rate-missing', 'layout/missing-column');
const shaanxi = form({
  id: 'twelfth-shaanxi-tea',
  about: '陕西：Word粘贴24列，三个目标，分值套在年度指标值下，占位行，0.35万元对3420元，没有执行率列，无错',
  sheets: [tea],
});

/** 山西: the merged first-level cells were lost and the rows slid left; the total does not add up. */
const pears = new Sheet('自评', { grid: [1, 1, 1, 1, 1, 1, 1, 1] })
  .begin('project-self-evaluation')
  .row(w(8, title('项目支出绩效自评表（2024年度）')))
  .row('项目名称', w(3, f('projectName', '玉露香梨品质提升')), '单位', w(3, '万元'))
  .row(
    '主管部门',
    w(3, f('department', '隰县农业农村局')),
    '实施单位',
    w(3, f('implementingUnit', '隰县果业发展中心')),
  )
  .fundHead(
    '项目资金',
    LB('资金名称'),
    BI('年初预算数'),
    BA('全年预算数'),
    EX('全年执行数'),
    RT('执行率'),
    WT(),
    SC(),
  )
  .fund('total', null, '年度资金总额', 88, 88, 88, pct(1), 10, 10)
  .row(
    '年度目标',
    w(3, g('expected', '更新梨园防护网1500亩。')),
    '完成情况',
    w(3, g('actual', '更新梨园防护网1520亩。')),
  )
  .head('annual', L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS())
  .slid(
    own('level1', '产出指标'),
    own('level2', '数量指标'),
    own('level3', '更新防护网面积'),
    own('target', '≥1500亩'),
    own('actual', '1520亩'),
    own('weight', 15),
    own('score', 15),
  )
  .slid(
    own('level2', '质量指标'),
    own('level3', '防护网验收合格率'),
    own('target', '≥98%'),
    own('actual', '99%'),
    own('weight', 10),
    own('score', 10),
  )
  .slid(
    own('level2', '时效指标'),
    own('level3', '防护网更新完成时间'),
    own('target', '4月10日前'),
    own('actual', '4月2日'),
    own('weight', 10),
    own('score', 10),
  )
  .slid(
    own('level2', '成本指标'),
    own('level3', '每亩更新成本'),
    own('target', '≤600元'),
    own('actual', '578.95元'),
    own('weight', 15),
    own('score', 15),
  )
  .slid(
    own('level1', '效益指标'),
    own('level2', '经济效益指标'),
    own('level3', '优果率提高'),
    own('target', '≥6个百分点'),
    own('actual', '5.4个百分点'),
    own('weight', 15),
    own('score', 13.5),
    own('reason', '花期冻害影响坐果'),
  )
  .slid(
    own('level2', '社会效益指标'),
    own('level3', '受益果农'),
    own('target', '≥430户'),
    own('actual', '436户'),
    own('weight', 15),
    own('score', 15),
  )
  .slid(
    own('level1', '满意度指标'),
    own('level2', '服务对象满意度指标'),
    own('level3', '果农满意度'),
    own('target', '≥90%'),
    own('actual', '94%'),
    own('weight', 10),
    own('score', 10),
  )
  .row(w(5, '总分'), t('weight', 100), bad('total/score', t('score', 99.5)), null)
  .end()
  .finding('layout/displaced-row')
  .tolerate('layout/displaced-row');
const shanxi = form({
  id: 'twelfth-shanxi-pears-slid-wrong',
  about: '山西：一级指标合并丢失后整行左移；得分合计应为98.5而写99.5',
  sheets: [pears],
});

export const late = [shaanxi, shanxi];
