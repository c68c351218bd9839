/** 山西, 内蒙古, 北京, 宁夏: self-evaluations as counties published them. Where a page breaks off, the rest follows the printed form. */
import { Sheet, bad, d, f, form, g, may, t, title, w } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

/** https://keke.chddh.cn/archives/bqg98jldqdz7y2xm7pe6.html : 99% scores 9, the sum says 94. */
const insuranceSheet = new Sheet('Sheet1', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('稷山县项目支出绩效自评表')))
  .row(w(9, '（2020年度）'))
  .row(w(2, '项目名称'), w(7, f('projectName', '建档立卡个人缴费县级配套资金')))
  .row(
    w(2, '主管部门'),
    w(3, f('department', '稷山县医疗保障局')),
    '实施单位',
    w(3, f('implementingUnit', '稷山县医疗保险服务中心')),
  )
  .fundHead(
    w(2, d(5, '项目资金\n（万元）')),
    LB(),
    BI('年初预算数'),
    BA('全年预算数'),
    EX('全年执行数'),
    WT(),
    RT('执行率'),
    SC(),
  )
  .fund('total', '年度资金总额', null, 65.66, 65.07, 10, '99%', bad('funds/score', 9))
  .fund('part', '其中：当年财政拨款', null, 65.66, 65.07, '—', '99%', '—')
  .fund('part', '上年结转资金', null, null, null, '—', null, '—')
  .fund('part', '其他资金', null, null, null, '—', null, '—')
  .row(d(2, '年度总体目标'), w(4, '预期目标'), w(4, '实际完成情况'))
  .row(
    w(4, g('expected', '提高医疗保障水平，推进因病致贫问题的根本性解决')),
    w(4, g('actual', '提高医疗保障水平，推进了因病致贫问题的基本性解决')),
  )
  .head(
    'annual',
    d(7, '绩\n效\n指\n标'),
    L1('一级\n指标'),
    L2(),
    L3(),
    TG('年度\n指标值'),
    AC('实际\n完成值'),
    WT(),
    SC(),
    RS('偏差原因分析及改进措施'),
  )
  .ind(
    d(4, '产出\n指标\n(50分)'),
    '数量指标',
    '指标1：全县参合人数',
    8755,
    8676,
    15,
    bad('score/quantitative', 13),
    '建档立卡中有新增死亡人员，导致有偏差',
  )
  .ind('质量指标', '指标1：资金是否全部纳入医保统筹', '100%', '100%', 15, 15, null)
  .ind('时效指标', '指标1：资金是否全部及时纳入', '100%', '100%', 10, 10, null)
  .ind('成本指标', '指标1：配套资金每人每年', '75元', '75元', 10, 10, null)
  .ind(
    '效益指标（30分）',
    '社会效益指标',
    '指标1：是否解决建档立卡人员看病难贵问题',
    '95%',
    '95%',
    30,
    may('score/quantitative', 27),
    null,
  )
  .ind(
    '满意度指标（10分）',
    '服务对象满意度指标',
    '指标1：是否满意',
    '95%',
    '95%',
    10,
    may('score/quantitative', 9),
    null,
  )
  .row(w(6, '总分'), t('weight', 100), bad('total/score', t('score', 94)), null)
  .end()
  .finding('score/reason-missing')
  .tolerate('score/reason-missing', 'funds/missing', 'indicator/unit-missing', 'indicator/category');
const insurance = form({
  id: 'tenth-jishan-insurance',
  about: '山西稷山2020：年初预算空；99%得9分，8676/8755得13，达标扣分无原因，各项和93而总分写94',
  sheets: [insuranceSheet],
});

/** A workbook 2022年度就业补助资金绩效目标自评表.xlsx of 临河区, 内蒙古, published without an address in the copy: five sources, the sum 0.03 off; planted: a rate with its digits turned. */
const linheSheet = new Sheet('就业补助自评', { grid: [1, 1, 2, 3, 1, 1, 1] })
  .begin('transfer-self-evaluation')
  .row(w(7, '附件1'))
  .row(w(7, title('就业补助资金绩效目标自评表')))
  .row(w(7, '（2022年度）'))
  .row(w(2, '转移支付（项目）名称'), w(5, f('projectName', '就业补助资金')))
  .row(w(2, '中央主管部门'), w(5, '人力资源社会保障部'))
  .row(
    w(2, '地方财政部门'),
    w(2, '巴彦淖尔市临河区财政局'),
    '地方主管部门',
    w(2, f('department', '巴彦淖尔市临河区人力资源和社会保障局')),
  )
  .fundHead(w(2, d(7, '资金投入情况\n（万元）')), w(2, LB()), BA(), EX(), RT('预算执行率（B/A）'))
  .fund('total', w(2, '年度资金总额'), may('funds/parts-sum', 7165.32), 6992.95, '97.59%')
  .fund('part', w(2, '其中：中央财政资金'), 3144, 3144, '100.00%')
  .fund('part', w(2, '自治区财政资金'), 570.17, 570.17, '100.00%')
  .fund('part', w(2, '盟市财政资金'), 433, 432.1, '99.79%')
  .fund('part', w(2, '旗县财政资金'), 1426.9, 1294.84, bad('funds/rate', '97.04%'))
  .fund('part', w(2, '其他资金（包括以前年度结转资金）'), 1591.22, 1551.84, '97.53%')
  .row(w(2, d(8, '资金管理情况')), w(2, null), w(3, '情况说明'))
  .row(w(2, '分配科学性'), w(3, '根据业务情况进行合理的分配'))
  .row(w(2, '下达及时性'), w(3, '要求在资金下达时及时、快速地传达至相关业务股室'))
  .row(w(2, '拨付合规性'), w(3, '按照规定程序和标准进行资金拨付'))
  .row(w(2, '使用规范性'), w(3, '要求对资金使用过程进行合理规范、确保合法合规'))
  .row(w(2, '执行准确性'), w(3, '要求严格执行就业补助资金规章制度及政策，确保资金管理准确有效'))
  .row(w(2, '预算绩效管理情况'), w(3, '款项从指标录入开始做绩效事前事中事后三次'))
  .row(w(2, '支出责任履行情况'), w(3, '按支出、时限、范围支出'))
  .row(w(2, d(2, '总体目标完成情况')), w(2, '总体目标'), w(3, '全年实际总体目标完成情况'))
  .row(
    w(
      2,
      g(
        'expected',
        '目标1：资金按规定用于职业培训补贴、职业技能鉴定补贴、社会保险补贴、公益性岗位补贴、创业补贴、就业见习补贴、求职创业补贴、就业创业服务补助、高技能人才培养补助等支出以及经省级人民政府批准的其他支出项目。\n目标2：确保完成年度城镇新增就业目标任务。\n目标3：确保年末城镇调查失业率保持在目标范围内。',
      ),
    ),
    w(
      3,
      g(
        'actual',
        '2022年，全区城镇新增就业2989人，完成全年目标任务2989人的100%；再就业2468人，完成全年目标任务2468人的100%。城镇登记失业率控制在目标范围内。',
      ),
    ),
  )
  .head(
    'annual',
    L1('一级\n指标'),
    L2(),
    w(2, L3()),
    TG('年度目标指标值'),
    AC('全年实际完成值'),
    RS('未完成原因和改进措施'),
  )
  .ind(d(6, '产出指标'), d(3, '数量指标'), w(2, '享受社会保险补贴人员数量'), 4443, 4443, null)
  .ind(w(2, '享受公益性岗位补贴人员数量'), 1020, 1020, null)
  .ind(w(2, '享受职业培训补贴人员数量'), 1686, 1686, null)
  .ind('质量指标', w(2, '职业培训补贴发放准确率'), '≥98%', '100%', null)
  .ind('时效指标', w(2, '资金在规定时间内下达率'), '100%', '100%', null)
  .ind('成本指标', w(2, '公益性岗位补贴人均标准'), '≤1950元/月', '1950元/月', null)
  .ind(d(2, '效益指标'), d(2, '社会效益指标'), w(2, '城镇新增就业人数'), '≥2989人', '2989人', null)
  .ind(w(2, '年末城镇登记失业率'), '≤4.5%', '3.9%', null)
  .ind('满意度指标', '服务对象满意度指标', w(2, '就业扶持政策经办服务满意度'), '≥90%', '95%', null)
  .end()
  .tolerate('indicator/unit-missing');
const linhe = form({
  id: 'tenth-linhe-jobs-transfer-wrong',
  about: '内蒙古临河2022转移支付：五级财政来源，合计差0.03；旗县资金90.74%写成97.04%',
  sheets: [linheSheet],
});

/** https://www.wenku365.com/s-60761775.html : a column of scoring rules, the initial budget is the denominator, no satisfaction; planted: 11 of 10. */
const RULE = '完成值达到指标值，记满分；未达到指标值，按B/A或A/B*该指标分值记分。';
const sweepingSheet = new Sheet('自评表', { grid: [1, 1, 1, 3, 1, 1, 1, 3, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(10, title('项目支出绩效自评表')))
  .row(w(10, '（2016年度）'))
  .row(w(2, '项目名称'), w(8, f('projectName', '【体制】自管道路清扫保洁外包工作经费')))
  .row(
    w(2, '主管部门及代码'),
    w(3, f('department', '北京市海淀区人民政府学院路街道办事处')),
    w(2, '实施单位：'),
    w(3, f('implementingUnit', '北京市海淀区学院路街道城市运行服务中心')),
  )
  .fundHead(
    w(2, d(4, '项目资金\n（万元）')),
    w(2, LB()),
    BI('年初预算数（A）'),
    EX('全年执行数（B）'),
    WT('分值（10分）'),
    RT('执行率（B/A）'),
    SC(),
    '得分计算方法',
  )
  .fund(
    'total',
    w(2, '年度资金总额：'),
    310.2,
    154.74,
    10,
    '50%',
    may('funds/score', 5),
    d(3, '执行率*该指标分值，最高不得超过分值上限。'),
  )
  .fund('part', w(2, '其中：本年一般公共预算拨款'), 310.2, 154.74, null, null, null)
  .fund('part', w(2, '其他资金'), null, null, null, null, null)
  .row(w(2, d(2, '年度总体目标')), w(3, '年初设定目标'), w(5, '全年完成情况'))
  .row(
    w(
      3,
      g(
        'expected',
        '通过规范地区自管道路清扫保洁外包工作经费工作专项资金的使用，明确专项资金使用目的，将自管道路保洁进行外包，更好的服务于本地区政治、经济、文化等各项事业的发展',
      ),
    ),
    w(
      5,
      g(
        'actual',
        '按照年初设定目标，将辖区20条城市道路清扫保洁、4处居民生活区小广场清扫保洁业务通过公开招投标方式进行了外包，使地区环境卫生及社区环境更加优美',
      ),
    ),
  )
  .head(
    'annual',
    d(9, '绩效指标'),
    L1(),
    L2(),
    L3(),
    WT(),
    TG('年度指标值（A）'),
    AC('全年实际值（B）'),
    '得分计算方法',
    SC(),
    RS('未完成原因分析'),
  )
  .ind(
    d(4, '产出指标\n（50分）'),
    '数量指标',
    '是否完成绩效目标申报表中申报的数量',
    12.5,
    12.5,
    12.5,
    d(4, RULE),
    12.5,
    null,
  )
  .ind('质量指标', '是否达到国家、行业或合同规定的质量标准', 12.5, 12.5, 12.5, 12.5, null)
  .ind('时效指标', '是否按绩效目标申报表中的进度完成', 12.5, 12.5, 12.5, 12.5, null)
  .ind('成本指标', '是否控制在预算成本之内', 12.5, 12.5, 12.5, 12.5, null)
  .ind(
    d(4, '效益指标\n（40分）'),
    '经济效益指标',
    '是否产生直接或间接经济效益',
    10,
    10,
    10,
    d(4, RULE),
    bad('score/exceeds-weight', 11),
    null,
  )
  .ind('社会效益指标', '是否改善地区环境卫生', 10, 10, 10, 10, null)
  .ind('生态效益指标', '是否减少扬尘', 10, 10, 10, 10, null)
  .ind('可持续影响指标', '是否建立长效保洁机制', 10, 10, 10, 10, null)
  .row(w(4, '总分'), t('weight', 100), w(3, null), may('total/score', t('score', 95)), null)
  .end()
  .tolerate(
    'funds/low-rate-unexplained',
    'total/score',
    'indicator/level1-missing',
    'weight/level1',
    'indicator/unit-missing',
    'funds/parts-sum',
    'indicator/category',
  );
const sweeping = form({
  id: 'tenth-haidian-sweeping',
  about:
    '北京海淀2016：年初预算为分母，得分计算方法独占一列并跨行合并，指标值就是分值，49.88%写50%得5，无满意度；10分的行得11分',
  sheets: [sweepingSheet],
});

/** https://m.yzwku.com/doc/476505.html : 决策, 管理, 产出, 效益; the scores add up to 94, the table says 98. */
const schoolSheet = new Sheet('初中公用经费', { grid: [2, 1, 2, 1, 3, 3, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, title('银川市本级部门项目支出绩效自评表')))
  .row(w(8, '（2021年）'))
  .row('项目名称', w(3, f('projectName', '初中公用经费')), '主管部门', w(3, f('department', '银川市教育局')))
  .row(
    '实施单位',
    w(2, f('implementingUnit', '银川市第六中学')),
    '自评得分',
    bad('total/score', t('score', 98)),
    '财政审定评分',
    w(2, null),
  )
  .fundHead(
    d(2, '项目资金（万元）'),
    w(2, LB()),
    w(1, BI('年初预算数')),
    BA('调整预算数（A）'),
    EX('全年执行数（B）'),
    w(2, RT('执行率（B/A）')),
  )
  .fund('total', w(2, '年度资金总额'), 64.8, 64.8, 64.8, w(2, '100%'))
  .row(d(2, '年度总体目标'), w(4, '年初设定目标'), w(3, '年度总体目标完成情况'))
  .row(w(4, g('expected', '保障学校正常工作运行')), w(3, g('actual', '公用经费全部用于保障学校正常运转')))
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    WT('参考分值'),
    TG('指标值（A）'),
    AC('全年实际值（B）'),
    SC(),
    RS('未完成原因分析及改进措施'),
  )
  .ind(d(4, '项目决策\n（10分）'), '项目目标', '完整性', 4, '—', '目标明确、内容细化、目标量化', 4, null)
  .ind(d(3, '项目立项'), '相关性', 2, '—', '按照学校管理标准对学校进行管理', 2, null)
  .ind('可行性', 2, '—', '实际工作需求', 2, null)
  .ind('适当性', 2, '—', '有资金测算标准', 2, null)
  .ind(
    d(4, '项目管理\n（25分）'),
    '投入管理',
    '预算执行率',
    10,
    '—',
    '100%',
    may('score/reason-missing', 9),
    may('score/reason-missing', null),
  )
  .ind('财务管理', '财务管理制度有效性', 7, '—', '财务制度健全，严格执行制度，会计核算规范', 7, null)
  .ind(d(2, '项目实施'), '绩效监控有效性', 2, '—', '持续有效', 2, null)
  .ind('管理制度有效性', 6, '—', '严格执行相关管理制度', 6, null)
  .ind(d(6, '项目产出\n（30分）'), '数量指标（10分）', '保障人数', 10, '2370人', '2370人', 10, null)
  .ind('质量指标（5分）', '公用经费标准', 5, '符合相关文件要求', '符合相关文件要求', 5, null)
  .ind(
    '时效指标（5分）',
    '公用经费完成时间',
    5,
    '2021年12月完成',
    '2021年12月',
    may('score/reason-missing', 4),
    null,
  )
  .ind(d(3, '成本指标（10分）'), '办公所需成本', 4, '15万元', '15万元', 4, null)
  .ind('维修（维护）所需成本', 3, '35万元', '35万元', 3, null)
  .ind('绿化、水电费等成本', 3, '14.8万元', '14.8万元', 3, null)
  .ind(
    d(3, '项目效益\n（35分）'),
    '社会效益指标',
    '效果显著',
    15,
    '改善学校的办学条件',
    '改善学校的办学条件',
    may('score/reason-missing', 13),
    null,
  )
  .ind(
    '可持续影响指标',
    '使学生和老师有个更好的学习和工作环境',
    10,
    '做到社会认可的办学环境',
    '社会认可的办学环境',
    may('score/reason-missing', 8),
    null,
  )
  .ind('服务对象满意度指标（10分）', '学生和老师满意度', 10, '≥95%', '96%', 10, null)
  .end()
  .finding('score/reason-missing')
  .tolerate(
    'score/reason-missing',
    'indicator/level1-missing',
    'indicator/target-missing',
    'indicator/category',
    'indicator/parent',
    'weight/missing',
    'weight/level1',
    'total/missing',
    'funds/score-missing',
    'score/quantitative',
  );
const school = form({
  id: 'tenth-yinchuan-school',
  about:
    '宁夏银川2021：决策10管理25产出30效益35，参考分值；各行共94分而自评得分98，时效、社会效益、可持续扣分无原因',
  sheets: [schoolSheet],
  tolerated: ['actual/operator', 'indicator/level2-missing'],
});

export const north = [insurance, linhe, sweeping, school];
