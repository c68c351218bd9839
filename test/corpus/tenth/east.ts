/** 安徽, 浙江, 江西: self-evaluations as counties published them. Where a page breaks off, the rest follows the printed form. */
import { Sheet, bad, d, f, form, g, h, may, pct, t, title, w } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

/** https://www.sxx.gov.cn/zwgk/public/811/56426371.html : starred indicators, points before the target, points repeated in 其中. */
const reliefSheet = new Sheet('临时救助', { grid: [1, 1, 3, 1, 2, 2, 1, 3] })
  .begin('project-self-evaluation')
  .row(w(8, title('绩效目标自评表\n（2019年度）')))
  .row('项目名称', w(7, f('projectName', '临时救助')))
  .row('主管部门', w(7, f('department', '[155]濉溪县民政局')))
  .fundHead(
    d(4, '资金情况(万元)'),
    w(2, LB()),
    BA('全年预算数(A)'),
    EX('全年执行数(B)'),
    WT('分值'),
    RT('执行率(B/A)'),
    SC('得分'),
  )
  .fund('total', w(2, '年度资金总额：'), 30, 30, 10, '100%', 10)
  .fund('part', w(2, '其中：本年财政拨款'), 30, 30, 10, '100%', 10)
  .fund('part', w(2, '其他资金'), null, null, null, null, null)
  .row(d(2, '年度总体目标'), w(3, '年初设定目标'), w(4, '年度总体目标完成情况综述'))
  .row(
    w(3, g('expected', '为建档立卡扶贫户解决临时性的困难')),
    w(4, g('actual', '全年救助建档立卡扶贫户临时救助87人次，救助资金30万元，完成目标任务。')),
  )
  .head('annual', L1(), L2(), L3(), WT(), TG(), AC('全年实际值'), SC(), RS('未完成原因及拟采取的改进措施'))
  .ind(
    d(8, '产出指标（50分）'),
    d(5, '数量指标'),
    '★★★农村低保发放人数（按月平均）（≥**人）',
    5,
    '>=21933人',
    '21980人',
    5,
    null,
  )
  .ind('★★★其中：农村低保对象中建档立卡贫困人口数量（按月平均）（≥**人）', 5, '>=9431人', '9453人', 5, null)
  .ind(
    '★★★建档立卡贫困人口中接受临时救助的人次数（≥**人次）',
    5,
    '>=59人次',
    may('score/over-completion', '87人次'),
    may('score/over-completion', 5),
    null,
  )
  .ind(
    '★★★特困人员救助供养人数（按月平均）（≥**人）',
    5,
    '>=4754人',
    '4604人',
    bad('score/unmet-full', 5),
    '特困人员实行动态管理',
  )
  .ind('扶贫临时救助人数（按月平均）（≥**人）', 10, '>=7人', '7人', 10, null)
  .ind(d(3, '质量指标'), '★农村低保标准（≥**元/人·月）', 5, '>=530元/人*月', '583元/人*月', 5, null)
  .ind(
    '农村特困人员救助供养基本生活标准（≥**元/人·月）',
    5,
    '>=570元/人*月',
    may('score/over-completion', '758元/人*月'),
    may('score/over-completion', 5),
    null,
  )
  .ind(
    '扶贫临时救助标准（<**元/户·年）——一户年最高5300元',
    10,
    '<=5300元/户',
    '5830元/户',
    bad('score/unmet-full', 10),
    null,
  )
  .ind('效益指标（30分）', '社会效益指标', '★★★受益建档立卡贫困人口数≥**人', 30, '>=80人', '87人', 30, null)
  .ind('满意度指标（10分）', '服务对象满意度指标', '★受助对象满意度（≥**%）', 10, '>=95%', '96%', 10, null)
  .row(w(3, '总分'), t('weight', 100), w(2, null), t('score', 100), null)
  .end();
const relief = form({
  id: 'tenth-suixi-relief',
  about: '安徽濉溪2019：★指标，分值在指标值之前，其中行重复分值得分；4604<4754、5830>5300仍满分',
  sheets: [reliefSheet],
  tolerated: ['indicator/level2-missing', 'indicator/category', 'score/reason-missing'],
});

/** https://rsj.chuzhou.gov.cn/public/2681507/1112202840.html : a list of the tables first; planted: a weight of 12 for 10. */
const listOfTables = new Sheet('清单', { grid: [1, 4, 1] })
  .row(w(3, '2022年度项目支出绩效自评表'))
  .row(w(3, '滁州市人力资源和社会保障局本级单位项目绩效自评表清单'))
  .row('序号', '项目名称', '备注')
  .row(1, '“三支一扶”省级财政补助资金自评表', null)
  .row(2, '“三支一扶”市级补助资金自评表', null)
  .row(3, '城乡劳动力发展工作经费自评表', null)
  .row(4, '人事考试专项经费自评表', null)
  .row(5, '社会保障工作经费自评表', null)
  .row(6, '市级就业补助资金自评表', null)
  .row(7, '水电费、物业费自评表', null)
  .row(8, '提前下达“三支一扶”中央补助资金自评表', null);
const graduatesSheet = new Sheet('三支一扶省级', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('项目支出绩效自评表')))
  .row(w(9, '（2022年度）'))
  .row(w(2, '项目名称'), w(7, f('projectName', '“三支一扶”省级财政补助资金')))
  .row(
    w(2, '主管部门'),
    w(2, f('department', '滁州市人力资源和社会保障局')),
    w(2, '实施单位'),
    w(3, f('implementingUnit', '滁州市人力资源和社会保障局')),
  )
  .fundHead(
    w(2, d(5, '项目资金\n（万元）')),
    LB(),
    BI('年初预算数'),
    BA('全年预算数（A）'),
    EX('全年执行数（B）'),
    WT(),
    RT('执行率（B/A）'),
    SC(),
  )
  .fund('total', '年度资金总额：', 99, 99, 99, 10, '100%', 10)
  .fund('part', '其中：本年财政拨款', 99, 99, 99, '-', '100%', '-')
  .fund('part', '上年结转资金', null, null, null, '-', null, '-')
  .fund('part', '其他资金', null, null, null, '-', null, '-')
  .row(w(2, d(2, '年度总体目标完成情况')), w(3, '预期目标'), w(4, '实际完成情况'))
  .row(
    w(
      3,
      g(
        'expected',
        '“三支一扶”高校毕业生生活补贴标准按照乡镇事业单位从高校毕业生中新聘用工作人员试用期满后工资收入水平确定。中央和省级给予定额补助，不足部分由市级财政配套补足。',
      ),
    ),
    w(
      4,
      g(
        'actual',
        '2022年度1月份将“三支一扶”省级补助资金99万元全部拨付各个县市区，保障了“三支一扶”人员生活补贴的发放。',
      ),
    ),
  )
  .head('annual', d(9, '年度绩效指标完成情况'), L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS())
  .ind(d(4, '产出指标\n(50分)'), '数量指标', '指标1：补助“三支一扶”人员数', '≥130人', '132人', 12, 12, null)
  .ind('质量指标', '指标1：补助对象符合率', '100%', '100%', 15, 15, null)
  .ind('时效指标', '指标1：资金拨付完成时间', '2022年1月底前', '2022年1月', 15, 15, null)
  .ind('成本指标', '指标1：人均省级补助标准', '≤0.8万元', '0.75万元', 10, 10, null)
  .ind(d(3, '效益指标\n(30分)'), '社会效益指标', '指标1：期满人员就业率', '≥90%', '93%', 20, 20, null)
  .ind('生态效益指标', '指标1：/', '/', '/', null, null, null)
  .ind('可持续影响指标', '指标1：基层人才队伍结构', '持续优化', '持续优化', 10, 10, null)
  .ind('满意度指标\n(10分)', '服务对象满意度指标', '指标1：“三支一扶”人员满意度', '≥90%', '96%', 10, 10, null)
  .row(
    w(6, '总分'),
    bad('weight/total|total/weight', t('weight', 100)),
    bad('total/score', t('score', 100)),
    null,
  )
  .end()
  .tolerate('weight/total', 'total/weight', 'weight/label', 'weight/level1', 'total/score');
const graduates = form({
  id: 'tenth-chuzhou-graduates-wrong',
  about: '安徽滁州2022：先有自评表清单再有自评表，空行写“/”；产出12+15+15+10=52，合计写100',
  sheets: [listOfTables, graduatesSheet],
});

/** http://www.996630.com/OpennessContent/download/3259760.html : 46 of 148 shown as 31.00%. */
const vetSheet = new Sheet('Sheet1', { grid: [1, 1, 1, 2, 2, 2, 2] })
  .begin('transfer-self-evaluation')
  .row(w(7, title('宣城市转移支付区域（项目）绩效目标自评表')))
  .row(w(7, '（2023年度）'))
  .row(
    w(3, '转移支付（项目）名称'),
    w(4, f('projectName', '中央农业防灾减灾（动物防疫补助）及省级农业高质量发展（“两强一增”行动）')),
  )
  .row(w(3, '中央主管部门'), w(4, '农业农村部'))
  .row(
    w(3, '地方主管部门'),
    f('department', '省农业农村厅'),
    '资金使用单位',
    w(2, f('implementingUnit', '宣城市农业农村局')),
  )
  .fundHead(
    w(3, d(5, '资金投入情况\n（万元）')),
    LB(),
    BA('全年预算数（A）'),
    EX('全年执行数（B）'),
    RT('预算执行率（B/A×100%）'),
  )
  .fund('total', '年度资金总额：', 148, 46, bad('funds/rate', '31.00%'))
  .fund('part', '其中：中央财政资金', 102, 0, '0%')
  .fund('part', '地方资金', 46, 46, '100%')
  .fund('part', '其他资金', null, null, null)
  .row(w(3, d(8, '资金管理情况')), w(1, null), w(2, '情况说明'), '存在问题和改进措施')
  .row('分配科学性', w(2, '分配科学'), '无')
  .row('下达及时性', w(2, '下达及时'), '无')
  .row('拨付合规性', w(2, '拨付合规'), '无')
  .row('使用规范性', w(2, '使用规范'), '无')
  .row('执行准确性', w(2, '执行准确'), '因使用了往年结余资金采购疫苗，当年中央资金结转下年使用')
  .row('预算绩效管理情况', w(2, '开展绩效监控和自评'), '无')
  .row('支出责任履行情况', w(2, '按规定履行支出责任'), '无')
  .row(w(3, d(2, '总体目标完成情况')), w(2, '总体目标'), w(2, '全年实际完成情况'))
  .row(
    w(2, g('expected', '重大动物疫病应免尽免，不发生区域性重大动物疫情。')),
    w(2, g('actual', '重大动物疫病免疫密度97%，全年未发生区域性重大动物疫情。')),
  )
  .head(
    'annual',
    d(6, '绩效指标'),
    L1(),
    L2(),
    L3(),
    TG('指标值'),
    AC('全年实际完成值'),
    RS('未完成原因和改进措施'),
  )
  .ind(d(3, '产出指标'), '数量指标', '强制免疫病种应免畜禽的免疫密度', '≥90%', '97%', null)
  .ind('质量指标', '强制免疫抗体合格率', '≥70%', '83.6%', null)
  .ind('时效指标', '病死猪无害化处理补助发放完成时间', '2023年12月底前', '2023年11月', null)
  .ind('效益指标', '社会效益指标', '大规模随意抛弃病死猪事件', '0起', '0起', null)
  .ind('满意度指标', '服务对象满意度指标', '养殖场（户）满意度', '≥90%', '95%', null)
  .row(w(3, '说明'), w(4, '无'))
  .end()
  .tolerate('funds/low-rate-unexplained', 'indicator/level2-missing', 'indicator/category');
const vet = form({
  id: 'tenth-xuancheng-animal-transfer',
  about: '安徽宣城2023转移支付：148万元只用46万元，46/148=31.08%写成31.00%；资金管理情况八行，无分值',
  sheets: [vetSheet],
});

/** https://www.tja.gov.cn/public/118323190/1260578519.html : rates shown without decimals; blank lines of management. */
const jobsSheet = new Sheet('就业补助', { grid: [1, 1, 1, 2, 1, 1, 2, 2] })
  .begin('transfer-self-evaluation')
  .row(w(8, title('就业补助资金绩效自评表')))
  .row(w(8, '（2024年度）'))
  .row(w(2, '转移支付（项目）名称'), w(6, f('projectName', '就业补助资金')))
  .row(w(2, '中央主管部门'), w(6, '人力资源社会保障部'))
  .row(
    w(2, '地方主管部门'),
    w(3, f('department', '安徽省人力资源和社会保障厅\n淮南市人力资源和社会保障局')),
    '资金使用单位',
    w(2, f('implementingUnit', '淮南市田家庵区人力资源和社会保障局')),
  )
  .fundHead(
    w(2, d(5, '资金投入情况\n（万元）')),
    w(2, LB()),
    w(2, BA('全年预算数（A）')),
    EX('全年执行数（B）'),
    RT('预算执行率（B/A×100%）'),
  )
  .fund('total', w(2, '年度资金总额：'), w(2, 808.1), 692.98, pct(692.98 / 808.1))
  .fund('part', w(2, '其中：中央财政资金'), w(2, 808.1), 692.98, pct(692.98 / 808.1))
  .fund('part', w(2, '地方财政资金'), w(2, null), null, null)
  .fund('part', w(2, '其他资金'), w(2, null), null, null)
  .row(w(2, d(8, '资金管理情况')), w(2, null), w(3, '情况说明'), '存在问题和改进措施')
  .row(w(2, '分配科学性'), w(3, '合理分配，优先保障工资社保。'), null)
  .row(w(2, '下达及时性'), w(3, null), null)
  .row(w(2, '拨付合规性'), w(3, '严格按照国库集中支付制度有关规定支付资金，未出现违规问题。'), null)
  .row(w(2, '使用规范性'), w(3, '严格按照下达预算的科目和项目执行，未出现截留、挤占、挪用等问题。'), null)
  .row(w(2, '执行准确性'), w(3, '按照上级下达的金额执行，不存在执行数偏离预算数较多的问题。'), null)
  .row(w(2, '预算绩效管理情况'), w(3, '将有关资金纳入本级预算绩效管理，开展绩效监控和绩效评价。'), null)
  .row(w(2, '支出责任履行情况'), w(3, null), null)
  .row(w(2, d(2, '总体目标完成情况')), w(3, '总体目标'), w(3, '全年实际完成情况'))
  .row(
    w(3, g('expected', '落实各项就业创业扶持政策，做好各项就业工作，加强公共就业创业服务机构服务能力建设。')),
    w(3, g('actual', '各项就业创业工作指标均按要求完成，基层特岗人员工资社保及时发放。')),
  )
  .head(
    'annual',
    d(8, '绩效指标'),
    L1('一级\n指标'),
    L2(),
    L3(),
    w(2, TG('指标值')),
    AC('全年实际完成值'),
    RS('未完成原因和改进措施'),
  )
  .ind(d(5, '产出指标'), d(2, '数量指标'), '享受就业见习补贴人员数量', w(2, '≥260人'), '273人', null)
  .ind('享受公益性岗位补贴人员数量', w(2, '≥400人'), '386人', '部分乡村公益性岗位人员到龄退出')
  .ind('质量指标', '补贴资金发放准确率', w(2, '100%'), '100%', null)
  .ind('时效指标', '补贴资金在规定时间内支付到位率', w(2, '100%'), '100%', null)
  .ind('成本指标', '基层特岗人员补贴标准', w(2, '≤5000元/人·月'), '4850元/人·月', null)
  .ind('效益指标', '社会效益指标', '零就业家庭帮扶率', w(2, '100%'), '100%', null)
  .ind('满意度指标', '服务对象满意度指标', '就业扶持政策享受人员满意度', w(2, '≥90%'), '94%', null)
  .end()
  .tolerate('funds/low-rate-unexplained');
const jobs = form({
  id: 'tenth-tianjiaan-jobs-transfer',
  about: '安徽田家庵2024转移支付：两个地方主管部门，执行率整数86%，资金管理情况有空行，386/400有原因，无错',
  sheets: [jobsSheet],
});

/** http://www.anthempetcare.com/upload_cz/download?id=502364&siteId=2 : the total line is 0, the part line is not. */
const entrusted = new Sheet('委托业务', { grid: [1, 1, 3, 2, 2, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, '附件：'))
  .row(w(8, title('项目支出绩效自评表')))
  .row(w(8, '（2022年度）'))
  .row(w(2, '项目名称'), w(6, f('projectName', '委托业务项目')))
  .row(
    w(2, '主管部门'),
    w(2, f('department', '219-池州市贵池区棠溪镇人民政府')),
    '实施单位',
    w(3, f('implementingUnit', '219001-池州市贵池区棠溪镇人民政府')),
  )
  .fundHead(
    d(5, '项目资金\n（万元）'),
    LB(),
    BI(),
    BA('全年预算数'),
    EX('全年执行数'),
    WT(),
    RT('执行率'),
    SC(),
  )
  .fund(
    'total',
    '年度资金总额：',
    may('funds/parts-sum', 0),
    may('funds/parts-sum', 0),
    may('funds/parts-sum', 0),
    10,
    0,
    0,
  )
  .fund('part', '其中：本年财政拨款', 90, 89.974, 89.974, null, null, null)
  .fund('part', '上年结转资金', null, null, null, null, null, null)
  .fund('part', '其他资金', null, null, null, null, null, null)
  .row(d(2, '年度总体目标'), w(3, '预期目标'), w(4, '实际完成情况'))
  .row(
    w(
      3,
      g(
        'expected',
        '本项目共申请预算资金90万元。其中：30万元用于基建工程项目预算编制；30万元用于基建工程项目审计；30万元用于基建工程项目设计、规划、测绘。',
      ),
    ),
    w(
      4,
      g(
        'actual',
        '本项目共完成预算资金89.97万元。其中：30万元用于基建工程项目预算编制；30万元用于基建工程项目审计；29.99万元用于基建工程项目设计、规划、测绘。',
      ),
    ),
  )
  .head('annual', L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS())
  .ind(d(6, '产出指标\n(50分)'), '数量指标', '基建工程委托业务项目数量', '≥50个', 50, 8, 8, null)
  .ind(d(2, '质量指标'), '委托业务报告合格率', '≥100百分比', 100, 8, 8, null)
  .ind('经费支出合规性', '严格执行相关制度规定', '达成预期指标', 8, 8, null)
  .ind('时效指标', '提交报告及时性', '在项目计划完成时间内完成', '达成预期指标', 8, 8, null)
  .ind(d(2, '成本指标'), '项目总成本', '≤90万元', 90, 8, 8, null)
  .ind('单项业务成本', '符合相关规定', '达成预期指标', 10, 10, null)
  .ind(
    d(4, '效益指标\n(30分)'),
    '社会效益指标',
    '对维护基建市场公平的影响程度',
    '效果明显',
    '达成预期指标',
    10,
    10,
    null,
  )
  .ind('生态效益指标', '对控制基建项目成本影响程度', '效果明显', '达成预期指标', 10, 10, null)
  .ind(
    '可持续影响指标',
    '对推动基建项目“四项制度”健全和落实的持续性影响',
    '效果明显',
    '达成预期指标',
    10,
    10,
    null,
  )
  .maybe('经济效益指标', null, null, null, null, null, null)
  .ind('满意度指标\n(10分)', '满意度指标', '公众满意度', '≥90百分比', 95, 10, 10, null)
  .row(w(5, '总分'), t('weight', 100), t('score', 90), null)
  .end()
  .finding('funds/parts-sum|funds/zero-budget')
  .tolerate('funds/zero-budget', 'funds/parts-sum', 'funds/missing', 'actual/cost-vs-executed');
const fees = form({
  id: 'tenth-chizhou-zero-total',
  about: '安徽池州棠溪2022：资金总额行全是0而财政拨款90万元，单位写“百分比”，完成值写“达成预期指标”',
  sheets: [entrusted],
  tolerated: ['cost/equals-budget', 'indicator/category', 'funds/low-rate-unexplained', 'funds/rate'],
});

/** http://www.dongyang.gov.cn/art/2021/10/12/art_1229468402_59490055.html : figures of the page, in the county's form; planted: the sum of the sources. */
const cultureSheet = new Sheet('公共文化', { at: 'B2', grid: [1, 1, 2, 1, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('2020年度东阳市财政支出项目绩效自评表')))
  .row('项目名称', w(4, f('projectName', '公共文化服务经费')), '评价结论', w(3, '优'))
  .row(
    '主管部门',
    w(4, f('department', '东阳市文化和广电旅游体育局')),
    '项目单位',
    w(3, f('implementingUnit', '东阳市文化馆等')),
  )
  .fundHead(
    w(2, d(4, '资金（万元）')),
    LB('资金来源'),
    w(2, BA('全年预算数')),
    w(2, EX('执行数')),
    RT('预算执行率'),
    h('score', '得分（满分10）'),
  )
  .fund('total', '合计', w(2, bad('funds/parts-sum', 1050)), w(2, 1050), '100%', 10)
  .fund('part', '市级财政', w(2, 850), w(2, 850), '100%', null)
  .fund(
    'part',
    '上级补助',
    w(2, 180),
    w(2, may('funds/over-budget', 200)),
    may('funds/over-budget', null),
    null,
  )
  .row(
    '年度目标',
    w(4, g('expected', '开展送书、送戏、培训、讲座展览，新建文化礼堂60家。')),
    '完成情况',
    w(3, g('actual', '送书和流通图书下乡116559册次，送戏下乡197场，新建文化礼堂67家。')),
  )
  .head('annual', L1(), L2(), L3(), TG('目标值'), AC('实际值'), '完成率', WT(), SC(), RS('备注'))
  .ind(d(7, '产出'), d(4, '数量'), '送书和流通图书下乡', '11万册次', '116559册次', '105.96%', 10, 10, null)
  .ind('送戏下乡', '190场', '197场', '103.68%', 10, 10, null)
  .ind('文化队伍培训', '200期', '214期', '107.00%', 5, 5, null)
  .ind('讲座及展览', '160次', '173次', '108.13%', 5, 5, null)
  .ind('质量', '金华市文化示范村', '4个', '4个', '100.00%', 5, 5, null)
  .ind('时效', '文化礼堂建成时间', '2020年12月底前', '2020年11月', null, 10, 10, null)
  .ind('成本', '单家文化礼堂补助', '≤10万元', '10万元', '100.00%', 5, 5, null)
  .ind(d(2, '效益'), '社会效益', '参与群众', '20万人次', '20万人次', '100.00%', 20, 20, null)
  .ind('可持续影响', '基层综合性文化服务中心', '20个', '20个', '100.00%', 10, 10, null)
  .ind('满意度', '服务对象满意度', '群众满意度', '≥90%', '92.4%', '102.67%', 10, 10, null)
  .row(w(6, '总分'), t('weight', 100), t('score', 100), null)
  .end()
  .tolerate('funds/rate-missing', 'indicator/category', 'actual/unit');
const culture = form({
  id: 'tenth-dongyang-culture-wrong',
  about: '浙江东阳2020：表从B2起，有完成率列，指标11万册次对116559册次；市级850+上级180不等于1050',
  sheets: [cultureSheet],
});

/** http://www.hyht-hotel.com/syxxxgk/czyjsqgnch/202103/64af8e5bd6ae4bdc92eef82d3e3f7a98.shtml : execution is a row of the grid; planted: a label of 20 for 30, done three months late. */
const pathSheet = new Sheet('高其坑道路', { grid: [1, 1, 2, 1, 1, 1, 1, 1] })
  .begin('project-self-evaluation')
  .row(w(8, '附件2'))
  .row(w(8, title('2019年度高其坑通组道路工程绩效自评表')))
  .row(
    '项目名称',
    w(3, f('projectName', '高其坑通组道路工程')),
    '项目单位',
    w(3, f('implementingUnit', '寺下镇珍珠村村民委员会')),
  )
  .row('主管部门', w(3, f('department', '寺下镇人民政府')), '总投资', w(3, '19万元（统筹整合财政涉农资金）'))
  .row('项目目标', w(7, g('expected', '道路硬化0.565km，解决珍珠村基础设施问题，改善村民生产生活条件。')))
  .head('annual', L1(), L2(), L3(), TG('目标值'), AC('完成值'), '完成率', WT(), SC('自评得分'))
  .ind('资金使用（10分）', '预算执行', '预算执行率', '100%', '100%', '100%', 10, 10)
  .ind(d(4, '产出指标（50分）'), '数量指标', '道路硬化', '≥0.565km', '0.565km', '100%', 20, 20)
  .ind('质量指标', '项目（工程）验收合格率', '≥100%', '100%', '100%', 10, 10)
  .ind('时效指标', '项目完工时间', '2019年12月', bad('actual/late', '2020年3月'), '100%', 10, 10)
  .ind('成本指标', '项目总投资', '≤19万元', '19万元', '100%', 10, 10)
  .ind(
    bad('weight/label', d(2, '效益指标（20分）')),
    '社会效益指标',
    '受益建档立卡贫困人口数',
    '≥23人',
    '23人',
    '100%',
    20,
    20,
  )
  .ind('可持续影响指标', '道路设计使用年限', '≥10年', '10年', '100%', 10, 10)
  .ind('满意度指标（10分）', '服务对象满意度指标', '受益贫困人口满意度', '≥96%', '97%', '101%', 10, 10)
  .row(w(6, '合计'), t('weight', 100), t('score', 100))
  .end()
  .tolerate(
    'score/unmet-full',
    'score/reason-missing',
    'cost/equals-budget',
    'weight/level1',
    'funds/missing',
    'indicator/category',
    'goal/actual-missing',
  );
const path = form({
  id: 'tenth-shangyou-road-wrong',
  about: '江西寺下镇2019：执行率是指标表第一行，没有资金表；效益两行共30分而标签写20分，晚三个月完工仍满分',
  sheets: [pathSheet],
  tolerated: ['indicator/parent', 'field/missing'],
});

export const east = [relief, graduates, vet, jobs, fees, culture, path];
