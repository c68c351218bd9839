/** Near, but none of ours: criteria without a unit's values, lists of money, assessments of work. */
import { Sheet, d, form, w } from '../form';

/** http://yabovip8.sbs/html/2024/1115/8017113143006143.shtm : the indicator system for whole departments, criteria only, nobody's scores. */
const criteria = new Sheet('指标体系', { grid: [1, 1, 1, 1, 2, 1, 5, 4, 1, 1] })
  .row(w(10, '部门整体支出绩效评价指标'))
  .row('一级指标', '分值', '二级指标', '分值', '三级指标', '分值', '评价标准', '指标说明', '得分', '备注')
  .row(
    d(4, '投入'),
    d(4, 19),
    d(4, '预算配置'),
    d(4, 19),
    '财政供养人员控制率',
    1,
    '以100%为标准。在职人员控制率≤100%，计1分；每超过一个百分点扣0.1分，扣完为止。',
    '在职人员控制率=（在职人员数/编制数）×100%，在职人员数：部门（单位）实际在职人数，以财政部门2016年决算编制数为准。',
    null,
    null,
  )
  .row(
    '“三公经费”变动率',
    3,
    '“三公经费”变动率≤0，计3分；“三公经费”＞0，每超过一个百分点扣0.3分，扣完为止。',
    '“三公经费”变动率=[（本年度“三公经费”总额-上年度“三公经费”总额）/上年度“三公经费”总额]×100%。',
    null,
    null,
  )
  .row(
    '“三公经费”管理',
    3,
    '①招待费用明确招待标准和招待人数，1分；②车辆维护、燃油使用政府定点，1分；③制定“三公经费”管理办法，1分，每少一项扣1分，扣完为止。',
    '考察“三公经费”管理情况。',
    null,
    null,
  )
  .row(
    '公务招待费变动率',
    2,
    '“公务招待费”变动率≤0，计2分；每超过一个百分点扣0.2分，扣完为止。',
    '公务招待费变动率=[（本年度-上年度）/上年度]×100%。',
    null,
    null,
  );
const system = form({
  id: 'tenth-stranger-criteria',
  about: '部门整体支出绩效评价指标体系：只有评价标准与说明，没有单位的数值，得分全空，不是自评表',
  sheets: [criteria],
});

/** http://cqcs.gov.cn/bm/qczj_75254/lwlb_bm_1/202203/t20220310_10484051.html : money sent down to the streets. */
const allotment = new Sheet('附件1', { grid: [2, 2, 2] })
  .row(w(3, '附件1'))
  .row(w(3, '2021年临时救助资金（第一批）分配表'))
  .row(w(3, '单位：元'))
  .row('街  镇', '金额', '备  注')
  .row('凤城街道', 200000, null)
  .row('晏家街道', 600000, null)
  .row('江南街道', 400000, null)
  .row('但渡镇', 250000, null)
  .row('邻封镇', 450000, null)
  .row('合  计', 1900000, null);
const team = new Sheet('评价小组', { grid: [1, 1, 2, 3, 1] })
  .row(w(5, '2023年异地造林补助资金项目支出绩效自评'))
  .row(d(2, '评价小组'), '机构职位', '姓名', '职务/职称', '签字')
  .row('组长', '陶善宝', '党组书记、局长', null)
  .row(d(3, '成员'), '副组长', '周天华', '党组成员、副局长', null)
  .row('成员', '姜志勇', '资源管理科科长', null)
  .row('成员', '任正升', '财务室负责人', null);
const money = form({
  id: 'tenth-stranger-allotment',
  about:
    '重庆长寿资金分配表与云南寻甸绩效自评小组签字表（http://www.kmxd.gov.cn/c/2025-06-04/7015332.shtml）：都不是自评表',
  sheets: [allotment, team],
});

/** The scoring table of the action plan for clean air (环发〔2014〕107号): points for counties' work, no budget, no unit. */
const airPoints = new Sheet('考核指标', { grid: [1, 3, 1, 3, 1] })
  .row(w(5, '大气污染防治重点任务完成情况考核指标'))
  .row('序号', '单项指标名称', '单项指标分值', '子指标名称', '子指标分值')
  .row(d(4, 1), d(4, '产业结构调整优化'), d(4, 12), '产能严重过剩行业新增产能控制', 2)
  .row('产能严重过剩行业违规在建项目清理', 2)
  .row('落后产能淘汰', 6)
  .row('重污染企业环保搬迁', 2)
  .row(2, '清洁生产', 6, '重点行业清洁生产审核与技术改造', 6)
  .row(d(2, 4), d(2, '燃煤小锅炉整治'), d(2, 10), '燃煤小锅炉淘汰', 8)
  .row('新建燃煤锅炉准入', 2)
  .row(d(2, 6), d(2, '城市扬尘污染控制'), d(2, 8), '建筑工地扬尘污染控制', 4)
  .row('道路扬尘污染控制', 4)
  .row(9, '大气污染防治资金投入', 6, '地方各级财政、企业与社会大气污染防治投入情况', 6);
const assessment = form({
  id: 'tenth-stranger-air-points',
  about: '大气污染防治考核指标：单项指标分值与子指标分值，是对政府的考核，不是预算绩效表',
  sheets: [airPoints],
});

/** https://1wenmi.com/doc/1001044.html : blank scoring sheet of reviewers, with the method of scoring in each line; and a list of points to put right. */
const review = new Sheet('评审打分', { grid: [2, 2, 3, 1, 1, 5, 1, 1, 1] })
  .row(w(9, '国土综合整治项目绩效评价指标表'))
  .row(w(4, '项目名称：'), w(3, '评价单位：'), w(2, '填报日期：'))
  .row('评价内容', '评价类别', '评价指标', '单位', '分值', '评分标准', '完成量', '得分', '指标类型')
  .row(
    d(3, '项目预算执行情况（20分）'),
    d(3, '资金投入水平（20分）'),
    '资金投入情况',
    '万元',
    5,
    '资金拨付到位占经批准的实施方案确定的资金比例（评价指标得分=资金到位率*该项指标分值）。',
    null,
    null,
    '共性指标',
  )
  .row(
    '资金实际支出情况',
    '/',
    5,
    '评价指标得分=支出使用资金占到位资金的比例*该项指标分值。',
    null,
    null,
    '共性指标',
  )
  .row(
    '社会资本投资到位率',
    '/',
    10,
    '项目实施前，资金一次性到位的，得满分；资金到位滞后年度投资计划，每滞后一年扣2分，扣完为止。',
    null,
    null,
    '共性指标',
  )
  .row(
    d(2, '目标完成情况（50分）'),
    d(2, '生产空间优化（10分）'),
    '新增耕地面积',
    '公顷',
    2,
    d(2, '各项评价指标按照经批准的实施方案确定的实现程度赋分，若实施方案没有该项建设任务的，不扣分。'),
    null,
    null,
    '共性指标',
  )
  .row('耕地质量平均等别', '等', 2, null, null, '共性指标');
const rectify = new Sheet('整改清单', { grid: [1, 4, 4, 2, 2] })
  .row(w(5, '绩效评价发现问题整改清单'))
  .row('序号', '存在问题', '整改措施', '责任单位', '完成时限')
  .row(1, '绩效目标设置不够细化量化', '重新修订绩效指标', '项目建设股', '2023年12月底前')
  .row(2, '预算执行率仅58.33%', '加快项目验收和资金支付', '财务股', '2023年9月底前');
const reviewers = form({
  id: 'tenth-stranger-review-sheet',
  about: '国土综合整治项目评审打分表（空白、只有评分标准）与整改清单：不是自评表',
  sheets: [review, rectify],
});

export const strangers = [system, money, assessment, reviewers];
