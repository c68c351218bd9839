/** Out of PDF by WPS or an OCR tool: merges lost, page breaks inside the grid, blanks and line breaks inside words. Made up in the forms of the provinces. */
import { Sheet, bad, d, f, form, g, h, m, may, t, title, w } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

/** 重庆 石柱: three pages, the head printed again, the labels again on each; planted in August, due by June; a mark lost. */
const brasenia = new Sheet('Table 1', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2], merges: false })
  .begin('project-self-evaluation')
  .row(w(9, '石柱土家族自治县2023年度部门决算公开'))
  .row(w(9, title('项 目 支 出 绩 效 自 评 表')))
  .row(w(9, '（ 2023 年度 ）'))
  .row(w(2, '项目名称'), w(7, f('projectName', '莼菜标准化种植补助')))
  .row(
    w(2, '主管部门'),
    w(2, f('department', '石柱土家族自治县农业农村委员会')),
    w(2, '实施单位'),
    w(3, f('implementingUnit', '石柱土家族自治县特色产业发展中心')),
  )
  .fundHead(
    w(2, d(3, '项 目 资 金\n（ 万 元 ）')),
    LB(null),
    BI('年初\n预算数'),
    BA('全年\n预算数（ A）'),
    EX('全年\n执行数（ B）'),
    WT('分 值'),
    RT('执行率\n（ B/A）'),
    SC('得 分'),
  )
  .fund('total', '年度资金总额', 150, 150, 141, 10, '94%', 9.4)
  .fund('part', '其中： 当年\n财政拨款', 150, 150, 141, '—', '94%', '—')
  .row(w(2, d(2, '年度总体\n目标')), w(3, '预期目标'), w(4, '实际完成情况'))
  .row(
    w(3, g('expected', '标准化种植莼菜2000亩， 开展技术培训6期。')),
    w(4, g('actual', '标准化种植莼菜2060亩， 开展技术培训6期。')),
  )
  .row(w(9, '第 1 页 共 3 页'))
  .head(
    'annual',
    d(4, '绩\n效\n指\n标'),
    L1('一级\n指标'),
    L2('二级\n指标'),
    L3('三 级 指 标'),
    TG('年度\n指标值'),
    AC('实际\n完成值'),
    WT('分\n值'),
    SC('得\n分'),
    RS('偏差原因分析\n及改进措施'),
  )
  .ind(d(3, '产 出\n指 标'), d(2, '数 量\n指 标'), '标准化种植面积', '≥2000 亩', '2060 亩', 15, 15, null)
  .ind('开展技术培训', '≥6 期', '6 期', 10, 10, null)
  .ind('质 量\n指 标', '莼菜抽检合格率', '≥98 %', '98.5 %', 10, 10, null)
  .row(w(9, '第 2 页 共 3 页'))
  .head(
    'annual',
    d(6, '绩\n效\n指\n标'),
    L1('一级\n指标'),
    L2('二级\n指标'),
    L3('三 级 指 标'),
    TG('年度\n指标值'),
    AC('实际\n完成值'),
    WT('分\n值'),
    SC('得\n分'),
    RS('偏差原因分析\n及改进措施'),
  )
  .ind(
    d(2, '产 出\n指 标'),
    '时 效\n指 标',
    '种苗定植完成时间',
    '2023 年 6 月底前',
    bad('actual/late', '2023 年 8 月'),
    10,
    may('score/unmet-full', 10),
    null,
  )
  .ind('成 本\n指 标', '每亩补助成本', '≤700 元', '684 元', 5, 5, null)
  .ind(d(2, '效 益\n指 标'), '经济效益\n指标', '户均增收', '≥2000 元', '2100 元', 15, 15, null)
  .ind('社会效益\n指标', '带动农户', '≥460 户', '472 户', 15, 15, null)
  .ind(
    '满意度\n指标',
    '服务对象\n满意度指标',
    '种植户满意度',
    '≥90 %',
    '92 %',
    10,
    bad('score/reason-missing', 9),
    null,
  )
  .row(w(6, '总 分'), t('weight', 100), t('score', 98.4), null)
  .row(w(9, '第 3 页 共 3 页'))
  .end()
  .tolerate('score/reason-missing', 'total/score');
const chongqing = form({
  id: 'twentyseventh-chongqing-shizhu-brasenia-wrong',
  about:
    '重庆石柱2023（PDF转出、合并全失，数字编写）：字间与数字单位间有空格，页码行夹在指标之间，表头与“产出指标”在次页重印；定植应6月底而8月才完成，满意度达标得9分无原因',
  sheets: [brasenia],
});

/** 云南 剑川: full-width digits, breaks inside words and units, a column of no width. Right throughout. */
const carving = new Sheet('OCR', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2], gaps: [4], hiddenColumns: [6] })
  .begin('project-self-evaluation')
  .row(w(9, title('项目支出绩效\n自评表')))
  .row(w(9, '（２０２４　年度）'))
  .row(w(2, '项目名\n称'), w(7, f('projectName', '剑川木雕非遗传\n承培训')))
  .row(
    w(2, '主　管　部　门'),
    w(2, f('department', '剑川县文化和旅\n游局')),
    w(2, '实施单\n位'),
    w(3, f('implementingUnit', '剑川县非物质文化遗产保护中心')),
  )
  .fundHead(
    w(2, d(4, '项目资\n金（万\n元)')),
    LB(null),
    BI('年初预\n算数'),
    BA('全年预\n算数(A）'),
    EX('全年执\n行数（B)'),
    WT('分　值'),
    RT('执行率\n(B/A）'),
    SC('得　分'),
  )
  .fund('total', '年度资金总\n额', '１２６．００', '１２６．００', '122.22', '10', '97.00％', '9.70')
  .fund('part', '其中：财政\n拨款', '１００．００', '１００．００', '98.00', '－', '98.00％', '－')
  .fund('part', '其他资\n金', '２６．００', '２６．００', '24.22', '－', '93.15％', '－')
  .row(w(2, d(2, '年度总\n体目标')), w(3, '预期目标'), w(4, '实际完成情况'))
  .row(
    w(3, g('expected', '培训木雕工匠３００\n人次，举办展览４场。')),
    w(4, g('actual', '培训木雕工匠306人\n次，举办展览4场。')),
  )
  .head(
    'annual',
    d(9, '绩效指标'),
    L1('一级指\n标'),
    L2('二级指\n标'),
    L3('三级指标'),
    TG('年度指\n标值'),
    AC('实际完\n成值'),
    WT('分　值'),
    SC('得　分'),
    RS('偏差原因分\n析及改进措\n施'),
  )
  .ind(
    d(5, '产出指\n标'),
    d(2, '数量指\n标'),
    '培训木雕工\n匠',
    '≥３００\n人次',
    '306 人\n次',
    '15',
    '15',
    null,
  )
  .ind('举办木雕展\n览', '≥４场', '4 场', '10', '10', null)
  .ind('质量指\n标', '培训结业合\n格率', '≥９５\n％', '97.4\n％', '10', '10', null)
  .ind('时效指\n标', '首期培训开\n班时间', '2024 年 5\n月底前', '2024年\n5月13日', '10', '10', null)
  .ind('成本指\n标', '人均培训成\n本', '≤３０００\n元', '2840\n元', '5', '5', null)
  .ind(d(2, '效益指\n标'), '社会效益\n指标', '新增就业人\n数', '≥６０人', '64 人', '15', '15', null)
  .ind('可持续影\n响指标', '传承人梯队\n建设', '健全', '健全', '15', '15', null)
  .ind('满意度\n指标', '服务对象满\n意度指标', '学员满意度', '≥９０\n％', '95 ％', '10', '10', null)
  .row(w(6, '总　　　　分'), t('weight', '100'), t('score', '99.70'), null)
  .row(w(9, '—　2　—'))
  .end();
const yunnan = form({
  id: 'twentyseventh-yunnan-jianchuan-carving-ocr',
  about:
    '云南剑川2024（OCR识别，数字编写）：词中与单位前换行，全角数字与文本数字，括号半全角混用，一个零宽空列隐藏，无错',
  sheets: [carving],
});

/** 贵州 凤冈: two pages and 续表 beside a hidden spacer; 11 of 10 points; the goal itself is blank. */
const tea = new Sheet('整体支出绩效自评', {
  at: 'A2',
  grid: [1, 1, 2, 1, 1, 1, 1, 2],
  gaps: [3],
  hiddenColumns: [5],
})
  .begin('overall-self-evaluation')
  .row(w(8, title('部门整体支出绩效自评表')))
  .row(w(8, '（2022年度）'))
  .row(w(2, '部门名称'), w(6, f('department', '凤冈县茶产业发展中心')))
  .fundHead(d(2, '年度预算\n（万元）'), LB(null), BI(), BA(), EX(), WT(), RT(), SC())
  .fund('total', '资金总额', 980, 980, 960.4, 10, '98.00%', 9.8)
  .row(d(2, '年度总体\n目标'), w(3, '预期目标'), w(4, '实际完成情况'))
  .row(
    w(3, bad('goal/missing', g('expected', null))),
    w(4, g('actual', '管护茶园5.2万亩，办理建议提案31件，组织茶事活动。')),
  )
  .head('annual', L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS())
  .ind(d(4, '产出指标'), d(2, '数量指标'), '管护茶园面积', '≥5万亩', '5.2万亩', 15, 15, null)
  .ind('办理建议提案', '≥30件', '31件', 10, bad('score/exceeds-weight', 11), null)
  .ind('质量指标', '茶叶抽检合格率', '≥98%', '99.1%', 10, 10, null)
  .ind('时效指标', '建议提案办理时限', '≤90天', '76天', 10, 10, null)
  .row(w(8, '凤冈县茶产业发展中心2022年度部门决算 　 - 37 -'))
  .row(w(8, '续表'))
  .head('annual', L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS())
  .ind('产出指标', '成本指标', '每亩管护成本', '≤120元', '114元', 5, 5, null)
  .ind(d(2, '效益指标'), '经济效益指标', '茶农户均增收', '≥1500元', '1560元', 15, 15, null)
  .ind('生态效益指标', '茶园绿色防控覆盖率', '≥80%', '84%', 15, 15, null)
  .ind('满意度指标', '服务对象满意度指标', '茶农满意度', '≥90%', '93%', 10, 10, null)
  .row(w(5, '总分'), t('weight', 100), t('score', 100.8), null)
  .row(w(8, '凤冈县茶产业发展中心2022年度部门决算 　 - 38 -'))
  .end()
  .tolerate('total/score');
const guizhou = form({
  id: 'twentyseventh-guizhou-fenggang-tea-overall-wrong',
  about:
    '贵州凤冈2022（PDF转出，数字编写）：零宽空列，页脚与“续表”夹在指标之间，表头重印；预期目标空白，10分的行得11',
  sheets: [tea],
});

/** 宁夏 隆德: the goals of an office, merges lost; points make 95 and the foot says 100. */
const longde = new Sheet('Sheet2', { grid: [1, 1, 1, 2, 1, 1, 1], merges: false })
  .begin('overall-target')
  .row(w(7, title('部 门 整 体 绩 效 目 标 申 报 表')))
  .row(w(7, '（2025 年度）'))
  .row(w(2, '部门（单位）\n名称'), w(5, f('department', '隆德县林业和草原局')))
  .row(
    w(2, d(3, '年度预算\n（ 万 元 ）')),
    w(2, m('total', 'label', '资金总额')),
    w(3, m('total', 'amount', '2,380.00')),
  )
  .row(w(2, m('part', 'label', '其中：基本支出')), w(3, m('part', 'amount', '1,680.00')))
  .row(w(2, m('part', 'label', '项目支出')), w(3, m('part', 'amount', '700.00')))
  .row(
    w(2, '年度总体\n目标'),
    w(5, g('expected', '完成营造林3.2万亩，管护天然林26万亩，森林火灾受害率控制在0.9‰以内。')),
  )
  .head(
    'annual',
    d(9, '绩效\n指标'),
    L1('一级\n指标'),
    L2('二级\n指标'),
    L3('三级指标'),
    TG('指标值'),
    WT('分值'),
    h('basis', '备注'),
  )
  .ind(d(4, '产出\n指标'), d(2, '数量\n指标'), '完成营造林', '≥3.2 万亩', 15, null)
  .ind('管护天然林', '≥26 万亩', 15, null)
  .ind('质量\n指标', '造林成活率', '≥85 %', 10, null)
  .ind('时效\n指标', '春季造林完成时间', '2025 年 5 月底前', 10, null)
  .ind(d(2, '效益\n指标'), '生态效益\n指标', '森林火灾受害率', '≤0.9 ‰', 20, null)
  .ind('社会效益\n指标', '带动农户务工', '≥1200 人次', 10, null)
  .ind(d(2, '满意度\n指标'), d(2, '服务对象\n满意度指标'), '护林员满意度', '≥90 %', 5, null)
  .ind('林区群众满意度', '≥90 %', 10, null)
  .row(w(5, '合 计'), bad('total/weight|weight/total', t('weight', 100)), null)
  .end()
  .tolerate('weight/level1', 'weight/total', 'indicator/level2-missing');
const ningxia = form({
  id: 'twentyseventh-ningxia-longde-forest-overall-target-wrong',
  about:
    '宁夏隆德2025（PDF转出、合并全失，数字编写）：整体绩效目标，金额是带千分位的文本，标签内换行；各行分值合计95而合计写100',
  sheets: [longde],
});

/** 新疆 奇台: a transfer over two pages; 2496 of 2600 is 96%, written 98%. */
const qitai = new Sheet('page1-2', { grid: [1, 1, 1, 2, 1, 1, 2], merges: false })
  .begin('transfer-self-evaluation')
  .row(w(7, '附件 3'))
  .row(w(7, title('转移支付区域（项目）绩效目标自评表')))
  .row(w(7, '（ 2022 年度）'))
  .row(w(3, '转移支付（项目）名称'), w(4, f('projectName', '农田建设补助资金')))
  .row(w(3, '中央主管部门'), w(4, '农业农村部'))
  .row(
    w(3, '地方主管部门'),
    f('department', '奇台县农业农村局'),
    '资金使用单位',
    w(2, f('implementingUnit', '奇台县农田建设管理站')),
  )
  .fundHead(
    w(2, d(4, '资金投入\n情况\n（万元)')),
    w(2, LB(null)),
    BA('全年预算数\n（A）'),
    EX('全年执行数\n（B)'),
    RT('预算执行率\n（B/A）'),
  )
  .fund('total', w(2, '年度资金总额：'), '2600.00', '2496.00', bad('funds/rate', '98.00 %'))
  .fund('part', w(2, '其中：中央财政资金'), '2000.00', '2000.00', '100.00 %')
  .fund('part', w(2, '　地方资金'), '600.00', '496.00', '82.67 %')
  .row(w(2, d(2, '总体\n目标')), w(2, '总体目标'), w(3, '全年实际完成情况'))
  .row(
    w(2, g('expected', '新建高标准农田1.8万亩，项目区灌溉条件改善。')),
    w(3, g('actual', '新建高标准农田1.8万亩，灌溉水利用系数提高。')),
  )
  .head(
    'annual',
    d(4, '绩\n效\n指\n标'),
    L1(),
    L2(),
    L3(),
    TG('指标值'),
    AC('全年实际\n完成值'),
    RS('未完成原因\n和改进措施'),
  )
  .ind(d(3, '产出\n指标'), '数量指标', '新建高标准农田', '≥1.8 万亩', '1.8 万亩', null)
  .ind('质量指标', '工程验收合格率', '100 %', '100 %', null)
  .ind('时效指标', '年度建设任务完成率', '≥90 %', '96 %', null)
  .row(w(7, '奇台县2022年度转移支付绩效自评 12'))
  .head(
    'annual',
    d(4, '绩\n效\n指\n标'),
    L1(),
    L2(),
    L3(),
    TG('指标值'),
    AC('全年实际\n完成值'),
    RS('未完成原因\n和改进措施'),
  )
  .ind(d(2, '效益\n指标'), '经济效益指标', '亩均增产粮食', '≥40 公斤', '43 公斤', null)
  .ind('生态效益指标', '亩均节水量', '≥60 立方米', '64 立方米', null)
  .ind('满意度\n指标', '服务对象满\n意度指标', '项目区农户满意度', '≥90 %', '95 %', null)
  .row('说明', w(6, '无'))
  .end()
  .tolerate('field/missing', 'funds/low-rate-unexplained');
const xinjiang = form({
  id: 'twentyseventh-xinjiang-qitai-farmland-transfer-wrong',
  about:
    '新疆奇台2022（PDF转出、合并全失，数字编写）：金额为文本，百分号前有空格，表头在次页重印，书眉夹在指标之间；2496/2600应为96%而写98%',
  sheets: [qitai],
});

export const pdf = [chongqing, yunnan, guizhou, ningxia, xinjiang];
