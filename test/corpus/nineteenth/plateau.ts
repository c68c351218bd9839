/** Project self-evaluations of Guizhou, Tibet, Qinghai and Xinjiang. */
import { Sheet, bad, d, f, form, g, may, t, title, w, wd } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

/** 贵州 雷山: pasted from Word, 24 columns merged; ★ rows, rows of 其中, the grade beside the total; clean. */
const village = new Sheet('Sheet1', { grid: [2, 2, 4, 3, 3, 2, 2, 2, 4] })
  .begin('project-self-evaluation')
  .row(w(9, '附件2'))
  .row(w(9, title('2023年项目支出绩效自评表')))
  .row(
    w(2, '项目名称'),
    w(3, f('projectName', '传统村落集中连片保护利用')),
    w(2, '项目负责人'),
    w(2, '杨胜金'),
  )
  .row(
    w(2, '主管部门'),
    w(3, f('department', '雷山县住房和城乡建设局')),
    w(2, '实施单位'),
    w(2, f('implementingUnit', '雷山县西江镇人民政府')),
  )
  .fundHead(
    wd(2, 4, '项目资金\n（万元）'),
    LB(),
    BI('年初\n预算数'),
    BA('全年预算数\n（A）'),
    EX('全年执行数\n（B）'),
    WT(),
    RT('执行率\n（B/A）'),
    SC(),
  )
  .fund('total', '年度资金总额', 1500, 1500, 1425, 10, '95%', 9.5)
  .fund('part', '其中：本年财政拨款', 1200, 1200, 1200, '—', '100%', '—')
  .fund('part', '其他资金', 300, 300, 225, '—', '75%', '—')
  .row(d(2, '年度总体目标'), w(4, '预期目标'), w(4, '实际完成情况'))
  .row(
    w(4, g('expected', '完成4个苗寨传统民居改造120栋，完善消防设施，改善村容村貌。')),
    w(4, g('actual', '完成4个苗寨民居改造123栋；其他资金中75万元为企业捐赠，年底未到账。')),
  )
  .head(
    'annual',
    L1('一级\n指标'),
    L2('二级\n指标'),
    L3('三级指标'),
    TG('年度\n指标值'),
    AC('实际\n完成值'),
    WT(),
    SC(),
    w(2, RS('偏差原因分析\n及改进措施')),
  )
  .ind(d(7, '产出指标\n(50分)'), d(4, '数量指标'), '★改造传统民居', '≥120栋', '123栋', 15, 15, w(2, null))
  .maybe('其中：木结构加固', '≥80栋', '82栋', null, null, w(2, null))
  .maybe('其中：屋面翻修', '≥40栋', '41栋', null, null, w(2, null))
  .ind('新建消防水池', '≥8座', '8座', 5, 5, w(2, null))
  .ind('质量指标', '★工程验收合格率', '100%', '100%', 10, 10, w(2, null))
  .ind('时效指标', '民居改造完成时间', '2023年11月30日前', '2023年11月16日', 10, 10, w(2, null))
  .ind('成本指标', '每栋民居改造补助', '≤6万元', '5.87万元', 10, 10, w(2, null))
  .ind(
    d(3, '效益指标\n(30分)'),
    '经济效\n益指标',
    '农户旅游经营户均收入',
    '≥2.4万元',
    '2.52万元',
    10,
    10,
    w(2, null),
  )
  .ind('社会效\n益指标', '★寨内火灾事故', '0起', '0起', 10, 10, w(2, null))
  .ind('可持续影响指标', '传统工匠培养', '≥30人', '27人', 10, 9, w(2, '3名学员外出务工，2024年补训'))
  .ind('满意度指标\n(10分)', '服务对象满意度指标', '村民满意度', '≥90%', '94.5%', 10, 10, w(2, null))
  .row(w(5, '总　分'), t('weight', 100), t('score', 98.5), w(2, t('grade', '优')))
  .row(w(9, '注：★为核心指标。'))
  .end();
const leishan = form({
  id: 'nineteenth-guizhou-leishan-word-paste',
  about:
    '贵州雷山：Word粘贴24列合并，表头内换行，★核心指标，“其中”子行无分，自评等级在总分旁，95%写作整数，无错',
  sheets: [village],
});

/** 西藏 米林: score, points, actual and target from right to left; a label that is not its sum; a value nobody wrote. */
const barley = new Sheet('自评', { at: 'A3', grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, title('米林市2024年度项目支出绩效自评表')))
  .row('项目名称', w(7, f('projectName', '青稞良种推广及机耕道维修')))
  .row(
    '主管部门',
    w(3, f('department', '米林市农业农村局')),
    '实施单位',
    w(3, f('implementingUnit', '米林市农业技术推广站')),
  )
  .fundHead(
    d(4, '项目资金（万元）'),
    LB(),
    EX('全年执行数'),
    BA('全年预算数'),
    BI('年初预算数'),
    RT('执行率'),
    WT(),
    SC(),
  )
  .fund('total', '年度资金总额', 288, 300, 300, '96.00%', 10, 9.6)
  .fund('part', '其中：自治区财政资金', 240, 250, 250, '96.00%', '/', '/')
  .fund('part', '援藏资金', 48, 50, 50, '96.00%', '/', '/')
  .row(
    '年度目标',
    w(3, g('expected', '推广青稞良种8000亩，维修机耕道16公里。')),
    '完成情况',
    w(3, g('actual', '推广青稞良种8160亩，维修机耕道16.4公里。')),
  )
  .head('annual', L1(), L2(), L3(), SC(), WT(), AC('全年实际值'), TG('年度指标值'), RS('偏差原因'))
  .ind(
    bad('weight/label', d(6, '产出指标\n（60分）')),
    d(3, '数量指标'),
    '推广青稞良种',
    10,
    10,
    '8160亩',
    '≥8000亩',
    null,
  )
  .ind('维修机耕道', 10, 10, '16.4公里', '≥16公里', null)
  .ind('新建田间涵管', 10, 10, 12, bad('indicator/unit-missing', '≥12'), null)
  .ind('质量指标', '良种发芽率', 5, 5, '96%', '≥95%', null)
  .ind('时效指标', '良种发放完成时间', 10, 10, bad('actual/missing', null), '2024年4月15日前', null)
  .ind('成本指标', '每亩良种补助', 5, 5, '90元', '≤90元', null)
  .ind(d(2, '效益指标\n（30分）'), '经济效益指标', '亩均增产', 15, 15, '21公斤', '≥20公斤', null)
  .ind('社会效益指标', '受益农牧户', 15, 15, '1180户', '≥1150户', null)
  .ind('满意度指标\n（10分）', '服务对象满意度指标', '农牧民满意度', 10, 10, '96%', '≥95%', null)
  .row(w(3, '总分'), t('score', 99.6), t('weight', 100), null, null, null)
  .end()
  .tolerate('weight/level1');
const milin = form({
  id: 'nineteenth-xizang-milin-barley-wrong',
  about:
    '西藏米林：执行数|预算数|年初数、得分|分值|实际|目标全倒着排；“产出指标（60分）”各行只有50，涵管“≥12”无单位，发放时间实际值空白仍得满分',
  sheets: [barley],
});

/** 青海 祁连: two projects one under the other in yuan, the second without level columns; clean. */
const grass = new Sheet('2025自评', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, title('（一）草原围栏建设项目支出绩效自评表')))
  .row(w(4, '2025年度'), w(4, '金额单位：元'))
  .row(
    '项目名称',
    w(3, f('projectName', '草原围栏建设')),
    '主管部门',
    w(3, f('department', '祁连县林业和草原局')),
  )
  .row('实施单位', w(7, f('implementingUnit', '祁连县草原工作站')))
  .fundHead(d(3, '资金执行'), LB(), BI(), BA('全年预算数'), EX('全年执行数'), WT(), RT('执行率'), SC())
  .fund('total', '年度资金总额', 2400000, 2400000, 2352000, 10, '98.00%', 9.8)
  .fund('part', '其中：当年财政拨款', 2400000, 2400000, 2352000, null, '98.00%', null)
  .row(
    '年度目标',
    w(3, g('expected', '新建草原围栏12万米，修复退化草原2万亩。')),
    '完成情况',
    w(3, g('actual', '新建围栏12.1万米，修复退化草原2.05万亩。')),
  )
  .head('annual', L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS())
  .ind(d(4, '产出指标'), '数量指标', '新建草原围栏', '≥12万米', '12.1万米', 20, 20, null)
  .ind('质量指标', '围栏验收合格率', '≧95％', '97％', 10, 10, null)
  .ind('时效指标', '围栏完工时间', '2025.10.31', '2025.10.18', 10, 10, null)
  .ind('成本指标', '每米围栏造价', '≤18元', '17.6元', 10, 10, null)
  .ind(d(2, '效益指标'), '生态效益指标', '草原植被盖度', '≥58%', '58.6%', 15, 15, null)
  .ind('社会效益指标', '受益牧户', '≥340户', '352户', 15, 15, null)
  .ind('满意度指标', '服务对象满意度指标', '牧民满意度', '≥90%', '93%', 10, 10, null)
  .row(w(5, '总分'), t('weight', 100), t('score', 99.8), null)
  .end()
  .gap(2)
  .begin('project-self-evaluation')
  .row(w(8, title('（二）草原鼠害防治项目支出绩效自评表')))
  .row(w(4, '2025年度'), w(4, '金额单位：元'))
  .row(
    '项目名称',
    w(3, f('projectName', '草原鼠害防治')),
    '主管部门',
    w(3, f('department', '祁连县林业和草原局')),
  )
  .fundHead(d(2, '资金执行'), LB(), BI(), BA('全年预算数'), EX('全年执行数'), WT(), RT('执行率'), SC())
  .fund('total', '年度资金总额', 860000, 860000, 860000, 10, '100.00%', 10)
  .row(
    '年度目标',
    w(3, g('expected', '防治高原鼠兔、鼢鼠危害30万亩。')),
    '完成情况',
    w(3, g('actual', '防治鼠害30.4万亩，复查鼠口密度达标。')),
  )
  .head('annual', w(3, L3('指标名称')), TG('目标值'), AC('完成值'), WT(), SC(), RS('未完成原因'))
  .ind(w(3, '鼠害防治面积'), '≥30万亩', '30.4万亩', 20, 20, null)
  .ind(w(3, '防治效果达标率'), '≥85%', '88%', 15, 15, null)
  .ind(w(3, '春季防治完成时间'), '2025.5.31', '2025.5.20', 10, 10, null)
  .ind(w(3, '每亩防治费用'), '≤2.9元', '2.83元', 5, 5, null)
  .ind(w(3, '有效洞口密度下降率'), '≥70%', '73%', 30, 30, null)
  .ind(w(3, '牧民满意度'), '≥90%', '91%', 10, 10, null)
  .row(w(5, '合计'), t('weight', 100), t('score', 100), null)
  .end();
const qilian = form({
  id: 'nineteenth-qinghai-qilian-two-tables',
  about:
    '青海祁连：一张工作表上下两个项目，单位为元，第二张没有一级、二级指标列，日期写作2025.10.31，≧与全角％，无错',
  sheets: [grass],
});

/** 新疆 尼勒克: an empty row after each group, empty columns inside, three slips. */
const honey = new Sheet('黑蜂', { at: 'B3', grid: [1, 1, 2, 1, 1, 1, 1, 2], gaps: [2, 5] })
  .begin('project-self-evaluation')
  .row(w(8, title('2024年度自治区专项资金项目支出绩效自评表')))
  .row('项目名称', w(7, f('projectName', '黑蜂良种保护与蜂产品加工')))
  .row(
    '主管部门',
    w(3, f('department', '尼勒克县农业农村局')),
    '实施单位',
    w(3, f('implementingUnit', '尼勒克县蜂业发展中心')),
  )
  .gap()
  .fundHead(d(4, '项目资金（万元）'), LB(), BI(), BA(), EX(), RT(), WT(), SC())
  .fund('total', '年度资金总额', 425, 425, 391, '92.00%', 10, bad('funds/score', 10))
  .fund('part', '其中：当年财政拨款', 400, 400, 368, '92.00%', null, null)
  .fund('part', '其他资金', 25, 25, 23, '92.00%', null, null)
  .gap()
  .row(
    '预期目标',
    w(3, g('expected', '建设黑蜂保种场3个，扶持养蜂户300户。')),
    '实际完成情况',
    w(3, g('actual', '建成黑蜂保种场3个，扶持养蜂户276户。')),
  )
  .gap()
  .head('annual', L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS('未完成原因'))
  .ind(d(5, '产出指标'), d(2, '数量指标'), '建设黑蜂保种场', '3个', '3个', 10, 10, null)
  .ind('扶持养蜂户', '≥300户', '276户', 10, bad('score/unmet-full', 10), null)
  .ind('质量指标', '种蜂王鉴定合格率', '≥95%', '95.6%', 10, 10, null)
  .ind(
    '时效指标',
    '蜂箱发放时间',
    '2024年5月底前',
    bad('actual/late', '2024年7月2日'),
    10,
    may('score/unmet-full', 10),
    null,
  )
  .ind('成本指标', '每个保种场补助', '≤45万元', '44.8万元', 10, 10, null)
  .gap()
  .ind(d(2, '效益指标'), '经济效益指标', '养蜂户户均增收', '≥5000元', '5260元', 15, 15, null)
  .ind('可持续影响指标', '黑蜂核心种群数量稳定性', '稳定', '稳定', 15, 15, null)
  .gap()
  .ind('满意度指标', '服务对象满意度指标', '养蜂户满意度', '≥95%', '97%', 10, 10, null)
  .gap()
  .row(w(5, '总分'), t('weight', 100), t('score', 100), null)
  .end()
  .tolerate('score/reason-missing', 'total/score');
const nileke = form({
  id: 'nineteenth-xinjiang-nileke-honey-wrong',
  about:
    '新疆尼勒克：B3起，各段之间空行、两处空列；执行率92%得10分，300户完成276户仍满分，5月底前的蜂箱7月2日才发仍满分',
  sheets: [honey],
});

export const plateau = [leishan, milin, qilian, nileke];
