/** Two more published self-evaluations, full of the mistakes their units made. */
import { Sheet, bad, d, f, form, g, t, title, w } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';
import { block } from './rows';

/** A score that is not in proportion to what was done, and work far beyond its target. */
const off = (score: number) => bad('score/quantitative', score);
const far = (actual: string) => bad('score/over-completion', actual);

/** https://keke.chddh.cn/archives/p4q58rogpx4emom7ewb9.html : 25 quantities; the page ends at the first quality. */
const clinic = new Sheet('自评表', { grid: [1, 1, 1, 3, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('稷山县项目支出绩效自评表')))
  .row(w(9, '（2021年度）'))
  .row(w(2, '项目名称'), w(7, f('projectName', '国家基本公共卫生服务')))
  .row(
    w(2, '主管部门'),
    w(2, f('department', '稷山县卫生健康和体育局')),
    w(2, '实施单位'),
    w(3, f('implementingUnit', '稷山县翟店镇卫生院')),
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
  .fund('total', '年度资金总额', 0, 207.4538, 207.4538, 10, '100%', 10)
  .fund('part', '其中：当年财政拨款', 0, 207.4538, 207.4538, '—', '100%', '—')
  .fund('part', '上年结转资金', null, null, null, '—', null, '—')
  .fund('part', '其他资金', null, null, null, '—', null, '—')
  .row(w(2, d(2, '年度\n总体\n目标')), w(3, '预期目标'), w(4, '实际完成情况'))
  .row(w(3, g('expected', '国家基本公共卫生服务')), w(4, g('actual', '国家基本公共卫生服务')))
  .head(
    'annual',
    d(32, '绩\n效\n指\n标'),
    L1(),
    L2(),
    L3(),
    TG('年度\n指标值'),
    AC('实际\n完成值'),
    WT(),
    SC(),
    RS(),
  );
block(
  clinic,
  '产出指标',
  [
    '数量指标',
    ['指标1：居民健康档案', '38508人', '37442人', 3, bad('score/unmet-full', 3), null],
    ['指标2：发放健康教育资料', '不少于12种', '14种', 1, 1, null],
    ['指标3：播放健康教育音像资料', '不少于6种', far('28种'), 1, 1, null],
    ['指标4：更换健康教育宣传栏', '116次', far('150次'), 1, 1, null],
    ['指标5：举办健康教育知识讲座', '6次', far('150次'), 1, 1, null],
    ['指标6：举办健康教育宣传咨询活动', '12次', far('96次'), 1, 1, null],
    ['指标7：建立预防接种证', '221人', '221人', 2, 2, null],
    ['指标8：适龄儿童疫苗接种率', '100.00%', '97.30%', 2, 1.9, null],
    ['指标9：0-6岁儿童健康管理数', '2089人', '2089人', 2, 2, null],
    ['指标10：0-6岁儿童眼保健操覆盖数', '2089人', '2089人', 2, 2, null],
    ['指标11：新生入访视数', '214人', '214人', 2, 2, null],
    ['指标12：孕产妇7天访视数', '214人', '203人', 2, off(1.8), null],
    ['指标13：孕产妇42天访视数', '214人', '203人', 2, off(1.8), null],
    ['指标14：早孕建册数', '120人', '69人', 2, off(1), null],
    ['指标15：老年人体检数', '5662人', '4044人', 2, 1.4, null],
    ['指标16：高血压规范管理数', '3807人', '3224人', 2, off(1.9), null],
    ['指标17：高血压随访控制数', '3807人', '3220人', 2, off(1.8), null],
    ['指标18：糖尿病规范管理数', '863人', '695人', 2, off(1.8), null],
    ['指标19：糖尿病随访控制数', '863人', '683人', 2, off(1.7), null],
    ['指标20：严重精神障碍患者管理数', '212人', '209人', 2, off(1.8), null],
    ['指标21：肺结核健康规范管理数', '8例', '8例', 2, 2, null],
    ['指标22：老年人中医药规范管理数', '5662人', '4044人', 2, 1.4, null],
    ['指标23：0-36月龄中医药规范管理数', '1228人', '770人', 2, off(1.8), null],
    ['指标24：传染病及突发公共卫生事件报告数', '14例', '14例', 2, 2, null],
    ['指标25：家庭医生签约数', '24694人', '22584人', 2, off(1.7), null],
  ],
  ['质量指标', ['指标1：提升国家基本公共卫生服务规范率', '≥90%', '92%', 2, 2, null]],
  ['时效指标', ['指标1：补助资金拨付及时率', '100%', '100%', 1, 1, null]],
  ['成本指标', ['指标1：人均补助标准', '79元', '79元', 1, 1, null]],
);
block(
  clinic,
  '效益指标',
  ['社会效益指标', ['指标1：居民健康素养水平', '提高', '提高', 15, 15, null]],
  ['可持续影响指标', ['指标1：公共卫生服务水平', '不断提高', '不断提高', 15, 15, null]],
);
block(clinic, '满意度指标', ['服务对象满意度指标', ['指标1：居民满意度', '≥85%', '90%', 10, 10, null]])
  .row(w(6, '总分'), t('weight', 100), t('score', 95.8), null)
  .end()
  .tolerate(
    'score/reason-missing',
    'score/over-completion',
    'funds/zero-budget',
    'indicator/category',
    'indicator/input-as-output',
  );
const jishanClinic = form({
  id: 'eighth-jishan-clinic-published',
  about:
    '山西稷山县翟店镇卫生院2021基本公卫（公开原表，质量以下补齐）：31个指标，十行未按比例得分，四行超额数倍，一行未完成满分',
  sheets: [clinic],
});

/** https://www.kunmingchi.com/archives/973rxnk2je7n4oep6ym4.html : 20 for the money and a hundred for the goal that should have 80; the total says 100. */
const trade = new Sheet('项目自评表', { grid: [1, 1, 1, 2, 2, 2, 1] })
  .begin('project-self-evaluation')
  .row(w(7, title('2020年市级服务贸易发展资金项目自评表')))
  .row(w(4, '单位名称：区商务局'), w(3, '填报日期：2021年4月22日'))
  .row('项目名称', w(6, f('projectName', '2020年市级服务贸易发展资金')))
  .row(
    '主管部门',
    w(3, f('department', '区商务局')),
    '项目实施单位',
    w(2, f('implementingUnit', '投资促进中心')),
  )
  .row('项目类别', w(6, '1、部门预算项目 ☑   2、区直专项 □'))
  .row('项目属性', w(6, '1、持续性项目 ☑   2、新增性项目 □'))
  .row('项目类型', w(6, '1、常年性项目 ☑   2、延续性项目 □   3、一次性项目 □'))
  .fundHead(
    d(2, '预算执行\n情况(万元)\n（20分）'),
    w(2, LB()),
    BA('预算数（A）'),
    EX('执行数（B）'),
    RT('执行率（B/A）'),
    SC('得分\n（20分*执行率）'),
  )
  .fund('total', w(2, '年度财政\n资金总额'), 285.84, 285.84, '100%', 20)
  .head(
    'annual',
    d(9, '年度\n绩效\n目标\n（80分）'),
    L1(),
    L2(),
    L3(),
    TG('年初目标值\n（A）'),
    AC('实际完成值\n（B）'),
    SC(),
  )
  .ind(d(6, '产出指标\n（60分）'), d(3, '数量指标'), '服务外包在岸（万美元）', 20000, 23333.56, 10)
  .ind('服务外包离岸（万美元）', 4500, 4557.51, 10)
  .ind('支持服务贸易、服务外包企业数量', 3, 3, 10)
  .ind('质量指标', '企业国际质量提升', '获得目的国（地区）受众欢迎', '受目的国受众欢迎显著', 10)
  .ind(d(2, '时效指标'), '预算资金执行率', '90%', '100%', 10)
  .ind('资金拨付及时性', '98%以上', '100%', 10)
  .ind(
    d(2, '效益指标\n（40分）'),
    '社会效益\n指标',
    '企业把握政治导向和文化方向情况',
    '企业把握正确政治导向和文化方向情况的评价',
    '企业较好把握正确政治导向和文化方向情况的评价',
    20,
  )
  .ind('可持续影\n响指标', '推动企业走出去方面发挥的作用', '是否利于企业走出去', '有利于推动企业走出去', 20)
  .row('总分', w(6, bad('total/score', t('score', 100))))
  .row(w(2, '偏差大或\n目标未完成\n原因分析'), w(5, null))
  .row(w(2, '改进措施及\n结果应用方案'), w(5, null))
  .row(w(2, '单位主要负责人\n签批意见'), w(5, '签名：              年    月    日'))
  .row(
    w(
      7,
      '备注：1.预算执行情况口径：预算数为调整后财政资金总额（包括上年结余结转），执行数为资金使用单位财政资金实际支出数。\n2.定量指标完成数汇总原则：绝对值直接累加计算，相对值按照资金额度加权平均计算。',
    ),
  )
  .end()
  .tolerate(
    'weight/total',
    'weight/label',
    'weight/level1',
    'indicator/level1-missing',
    'indicator/level2-missing',
    'indicator/unit-missing',
    'indicator/category',
    'goal/missing',
  );
const hubeiTrade = form({
  id: 'eighth-hubei-trade-published',
  about: '武汉某区商务局2020服务贸易（公开原表）：资金20分外，80分的目标又打了100分，总分却写100，没有满意度',
  sheets: [trade],
});

export const found = [jishanClinic, hubeiTrade];
