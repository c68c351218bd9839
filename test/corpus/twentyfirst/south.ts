/** 垫江 with a whole town in weights, 肇庆 with two columns of values, and a wine shop that pays poor households. */
import { Sheet, bad, d, f, form, g, h, m, t, title, w } from '../form';
import { AC, BA, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

/** http://www.cqsdj.gov.cn/bmjz/jz/tpz_73448/zwgk_73452/fdzdgknr_73454/ysjs/202403/t20240301_12980625.html : no levels; made up, 95 of 100. */
const town = new Sheet('整体绩效目标', { grid: [3, 1, 1, 1, 1, 1] })
  .begin('overall-target')
  .row(w(6, title('部门（单位）整体绩效目标表')))
  .row(w(6, '（2024年度）'))
  .row(
    '部门（单位）名称',
    w(2, f('department', '垫江县太平镇人民政府')),
    w(2, m('total', 'label', '部门支出预算数（万元）')),
    m('total', 'amount', 2689.35),
  )
  .row(
    '当年整体绩效目标',
    w(5, g('expected', '保障镇机关和村（社区）正常运转，抓好平安建设、乡村振兴和民生保障。')),
  )
  .head(
    'annual',
    L3('指标名称'),
    WT('指标权重（%）'),
    h('unit', '计量单位'),
    h('operator', '指标性质'),
    TG('指标值'),
    '是否核心指标',
  )
  .ind('保障村（社区）运转', 10, '个', '＝', 14, '是')
  .ind('农村人居环境整治户数', 15, '户', '≥', 620, '是')
  .ind('粮食播种面积', 15, '万亩', '≥', 3.6, '是')
  .ind('低保资金发放准确率', 15, '%', '＝', 100, '是')
  .ind('信访事项按期办结率', 15, '%', '≥', 98, '否')
  .ind('安全生产责任事故', 15, '起', '＝', 0, '否')
  .ind('群众满意度', 10, '%', '≥', 90, '否')
  .row('说明', w(5, '权重按县财政局要求分配。'))
  .end()
  .finding('weight/total')
  .tolerate(
    'weight/total',
    'total/weight',
    'indicator/level1-missing',
    'indicator/level2-missing',
    'layout/missing-column',
    'weight/level1',
    'indicator/category',
  );
const dianjiang = form({
  id: 'twentyfirst-chongqing-dianjiang-town-overall-target-wrong',
  about:
    '重庆垫江太平镇2024（单位见 http://www.cqsdj.gov.cn/bmjz/jz/tpz_73448/ ，数字编写）：没有一二级指标，指标权重、计量单位、指标性质，权重相加95',
  sheets: [town],
});

/** https://open.juabc.com/index/news/views?ids=1309 : its annex 3, filled in by hand. */
const green = new Sheet('绩效目标表', { grid: [1, 1, 1, 2, 1, 1] })
  .begin('project-target')
  .row(w(6, '附件3'))
  .row(w(6, title('绩效目标表')))
  .row(
    '资金名称',
    w(2, f('projectName', '省工业和信息化厅经管专项资金（绿色循环发展）')),
    '省级业务主管部门',
    w(2, f('department', '广东省工业和信息化厅')),
  )
  .row('资金类型', w(2, '专项资金'), '实施周期', w(2, '2023年-2025年'))
  .row(d(2, '资金需求\n（万元）'), w(3, m('total', 'label', '2023年金额')), w(2, m('total', 'amount', 186)))
  .row(w(3, '用途范围'), w(2, '端州区、肇庆高新区清洁生产和循环化改造'))
  .row(d(2, '绩效目标'), w(3, '实施周期总体目标'), w(2, '年度目标'))
  .row(
    w(3, '三年推动42家企业通过清洁生产审核，园区循环化水平持续提高。'),
    w(2, g('expected', '推动14家企业通过清洁生产审核，完成1个节能改造项目。')),
  )
  .head(
    'annual',
    d(8, '绩效指标'),
    L1(),
    L2(),
    L3(),
    h('target', '年度目标值', 'annual'),
    h('target', '实施周期目标值', 'long-term'),
  )
  .ind(d(4, '产出指标'), d(2, '数量指标'), '通过清洁生产审核企业（家）', '≥14', '≥42')
  .ind('节能改造项目（个）', '1', '3')
  .ind('质量指标', '审核验收通过率（%）', '100%', '100%')
  .ind('时效指标', '资金下达及时率（%）', '100%', '100%')
  .ind(d(2, '效益指标'), '生态效益指标', '年节约标准煤（吨）', '≥2600', '≥7800')
  .ind('可持续影响指标', '园区循环化水平', '提高', '持续提高')
  .ind('满意度指标', '服务对象满意度指标', '企业满意度（%）', '≥90%', '≥90%')
  .end()
  .tolerate('indicator/unit-missing', 'goal/long-annual');
const zhaoqing = form({
  id: 'twentyfirst-guangdong-zhaoqing-green-target-published',
  about:
    '广东肇庆2023 https://open.juabc.com/index/news/views?ids=1309 （附件3，数字编写）：年度目标值在前、实施周期目标值在后，单位写在指标名称括号里，无错',
  sheets: [green],
});

/** http://wdocx.com/info/1/89704.html : 12.08 + 18.8 + 6.75 + 3.2 = 40.83; 14 households of 39 people; every figure from the report. */
const wine = new Sheet('自评表', { grid: [1, 1, 3, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, title('扶贫项目资金绩效目标自评表')))
  .row(w(8, '（2020年度）'))
  .row(
    '项目名称',
    w(2, f('projectName', '镇村扶贫酒厂改扩建项目')),
    '实施单位',
    w(4, f('implementingUnit', '镇人民政府')),
  )
  .fundHead(
    d(4, '资金情况\n（万元）'),
    w(2, LB()),
    BA('全年预算数（A）'),
    EX('全年执行数（B）'),
    WT(),
    RT('执行率（B/A）'),
    SC(),
  )
  .fund('total', w(2, '年度资金总额：'), 40.83, 40.83, 10, '100%', 10)
  .fund('part', w(2, '其中：本年财政拨款'), 40.83, 40.83, '-', '100%', '-')
  .fund('part', w(2, '其他资金'), null, null, '-', null, '-')
  .row(
    '年度总体目标',
    w(2, g('expected', '改建发酵池、地下酒窖，扩大生产规模，带动14户贫困户39人分红。')),
    '完成情况综述',
    w(4, g('actual', '已建酒窖一间，12个发酵池，带动14户贫困户39人分红，每户700元。')),
  )
  .head('annual', L1(), L2(), L3(), WT(), TG(), AC('全年实际值'), SC(), RS('未完成原因及拟采取的改进措施'))
  .ind(d(7, bad('weight/label', '产出指标（55分）')), d(3, '数量指标'), '新建酒窖', 8, '1间', '1间', 8, null)
  .ind('改建发酵池（长宽深3*1.8*2）', 8, '12个', '12个', 8, null)
  .ind('带动贫困户', 8, '14户', '14户', 8, null)
  .ind('质量指标', '产品指标达标率', 8, '100%', '100%', 8, null)
  .ind('时效指标', '改建开工时间', 6, '2020年11月', '2020年11月10日', 6, null)
  .ind(d(2, '成本指标'), '变压器购置', 6, '≤18.8万元', '18.8万元', 6, null)
  .ind('电锅炉购置', 6, '≤6.75万元', '6.75万元', 6, null)
  .ind(d(3, '效益指标（30分）'), '经济效益指标', '年利润', 10, '≥2万元', '2万元', 10, null)
  .ind('社会效益指标', '带动贫困人口分红', 10, '39人', '39人', 10, null)
  .ind('可持续影响指标', '每户年分红', 10, '≥700元', '700元', 10, null)
  .ind('满意度指标（10分）', '服务对象满意度指标', '贫困户满意度', 10, '≥95%', '100%', 10, null)
  .row(w(3, '总分'), t('weight', 100), w(2, null), t('score', 100), null)
  .end()
  .tolerate('field/missing');
const winery = form({
  id: 'twentyfirst-village-winery-published-wrong',
  about:
    '扶贫酒厂2020 http://wdocx.com/info/1/89704.html （报告的数字，地名未见）：没有主管部门，没有年初预算数，分值在指标值之前，规格3*1.8*2；“产出指标（55分）”其下相加50',
  sheets: [wine],
});

export const south = [dianjiang, zhaoqing, winery];
