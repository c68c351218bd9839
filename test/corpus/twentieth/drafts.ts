/** Printed forms found on the web: one left blank, two filled in by hand. */
import { Sheet, bad, d, f, form, g, h, m, title, w } from '../form';
import { L1, L2, L3, TG } from '../kit';

/** https://www.kunmingchi.com/archives/m536dx2vrqzqmlkg7098.html : 绩效目标评审申报表 of 2017, nobody has written into it. */
const review = new Sheet('申报表', { grid: [1, 1, 1, 2, 1, 1, 2] })
  .begin('project-target')
  .row(w(7, title('绩效目标评审申报表')))
  .row(w(7, '（适用2017年全部预算项目）'))
  .row(w(7, '项  目  名  称：_________'))
  .row(w(7, '项目单位（印章）：_________'))
  .row(w(7, '主管部门（印章）：_________'))
  .row(w(7, '编  报  时  间：_________'))
  .row('项目属性', w(6, '市委市政府确定项目□  经常性项目□  已确定分年度安排项目□  其他项目□'))
  .row('项目名称', w(3, f('projectName', null)), '项目类别', w(2, '专项业务费□  发展经费□'))
  .row('主管部门', f('department', null), '联系人', null, '联系电话', w(2, null))
  .row('项目单位', f('implementingUnit', null), '联系人', null, '联系电话', w(2, null))
  .row('部门职能概述', w(6, null))
  .row('实施时间', w(3, '预计开始时间：    年  月  日'), w(3, '预计完成时间：    年  月  日'))
  .row(d(3, '项目资金\n（万元）'), w(2, m('total', 'label', '合计')), w(4, m('total', 'amount', null)))
  .row(w(2, m('part', 'label', '1、市级财政拨款')), w(4, m('part', 'amount', null)))
  .row(w(2, m('part', 'label', '2、其他资金')), w(4, m('part', 'amount', null)))
  .row('一、项目概况', w(6, null))
  .row('二、设立依据', w(6, null))
  .row('三、必要性', w(6, null))
  .row('四、可行性', w(6, null))
  .row('五、制度措施', w(6, null))
  .row('六、项目总体绩效目标', w(6, g('expected', null)))
  .row(d(5, '七、项目支出预算明细'), '项目用途', '金额（万元）', '数量', '单位', '单价（元）', '测算依据')
  .row('合计', null, null, null, null, null)
  .row('1、', null, null, null, null, null)
  .row('2、', null, null, null, null, null)
  .row('3、', null, null, null, null, null)
  .row(
    d(3, '八、预期进度与资金支出计划'),
    w(2, '实施起止时间'),
    w(2, '实施内容'),
    w(2, '资金支出计划（万元）'),
  )
  .row(w(2, '1、'), w(2, null), w(2, null))
  .row(w(2, '2、'), w(2, null), w(2, null))
  .head('annual', d(13, '九、项目年度绩效目标'), L1(), L2(), w(4, L3('绩效目标内容')))
  .maybe(d(2, '投入'), '时效目标', w(4, null))
  .maybe('成本目标', w(4, null))
  .maybe(d(2, '产出'), '数量目标', w(4, null))
  .maybe('质量目标', w(4, null))
  .maybe(d(8, '效益'), d(2, '经济效益目标'), w(4, '定量指标一'))
  .maybe(w(4, '定性指标描述'))
  .maybe(d(2, '社会效益目标'), w(4, '定量指标一'))
  .maybe(w(4, '定性指标描述'))
  .maybe(d(2, '环境效益目标'), w(4, '定量指标一'))
  .maybe(w(4, '定性指标描述'))
  .maybe(d(2, '服务对象满意度'), w(4, '定量指标一'))
  .maybe(w(4, '定性指标描述'))
  .end();
const blank = form({
  id: 'twentieth-review-form-2017-blank-published',
  about:
    '绩效目标评审申报表2017（公开，秦岭文库）https://www.kunmingchi.com/archives/m536dx2vrqzqmlkg7098.html ：九个部分全空，投入/产出/效益，只有“绩效目标内容”一列，不应逐格报错',
  sheets: [review],
});

/** 项目支出绩效目标申报表 with 总目标绩效指标 above 本年度绩效指标 (the index gives the text without an address), filled in for the weather. */
const rockets = new Sheet('申报表', { grid: [1, 1, 1, 2, 1, 1] })
  .begin('project-target')
  .row(w(6, title('项目支出绩效目标申报表')))
  .row(w(6, '（ 2018 年度）'))
  .row(w(6, '填报单位：市气象局'))
  .row('项目名称', w(2, f('projectName', '人工影响天气作业')), '项目属性', w(2, '新增项目 □  延续项目 ☑'))
  .row('主管部门', f('department', '市气象局'), '项目负责人', '段长庚', '联系电话', '6221867')
  .row('项目起止时间', w(5, '2018 年 1 月 至 2018 年 12 月'))
  .row(d(3, '项目预算\n（万元）'), w(2, m('total', 'label', '资金总额')), w(3, m('total', 'amount', 60)))
  .row(w(2, m('part', 'label', '其中：市财政资金')), w(3, m('part', 'amount', 50)))
  .row(w(2, m('part', 'label', '其他资金：')), w(3, m('part', 'amount', 10)))
  .row(d(2, '项目绩效目标描述'), '总目标', w(4, '三年建成标准化作业点12个，作业覆盖主要粮区。'))
  .row('本年度目标', w(4, g('expected', '完成火箭增雨作业30次，新建标准化作业点4个。')))
  .row(d(3, '项目实施进度计划'), w(2, '项目实施进度内容'), '开始时间', '完成时间', '备注')
  .row(w(2, '1.作业点建设'), '2018年3月', '2018年6月', null)
  .row(w(2, '2.增雨防雹作业'), '2018年4月', '2018年10月', null)
  .head('long-term', d(6, '总目标绩效指标'), L1(), L2(), L3('指标内容'), TG('指标值'), h('basis', '备注'))
  .ind(d(2, '产出（工作量）指标（数量、质量、成本方面的指标）'), '数量', '1.标准化作业点', '12个', null)
  .ind('质量', '2.作业安全事故', '0起', null)
  .ind(
    d(2, '效益指标（经济效益、社会效益、环境效益、可持续影响等方面指标）'),
    '经济效益',
    '1.减少雹灾损失',
    '≥3000万元',
    null,
  )
  .ind('社会效益', '2.作业覆盖耕地面积', '≥60万亩', null)
  .ind('满意度指标', '服务对象满意度指标', '1.农户满意度', '≥90%', null)
  .head('annual', d(8, '本年度绩效指标'), L1(), L2(), L3('指标内容'), TG('指标值'), h('basis', '备注'))
  .ind(d(4, '产出指标（数量、质量、成本方面的指标）'), d(2, '数量'), '1.火箭增雨作业', '≥30次', null)
  .ind('2.新建标准化作业点', '4个', null)
  .ind('质量', '3.作业安全事故', '0起', null)
  .ind('成本', bad('indicator/name-missing', '4.'), '≤1800元/枚', null)
  .ind(
    d(2, '效益指标（经济效益、社会效益、环境效益、可持续影响等方面指标）'),
    '经济效益',
    '1.减少雹灾损失',
    '≥1000万元',
    null,
  )
  .ind('社会效益', '2.作业覆盖耕地面积', '≥25万亩', null)
  .ind('满意度指标', '服务对象满意度指标', '1.农户满意度', '≥90%', null)
  .row(d(3, '审核意见'), w(2, '主管部门审核意见'), w(3, '审核人：          日期：'))
  .row(w(2, '第三方机构审核意见'), w(3, '审核人：          日期：'))
  .row(w(2, '市财政局审核意见'), w(3, '业务科室审核人：      绩效科审核人：      日期：'))
  .row(w(6, '填报人及联系电话：                    填报日期：'))
  .end()
  .tolerate('goal/long-annual', 'indicator/placeholder', 'indicator/level2-missing', 'indicator/category');
const weather = form({
  id: 'twentieth-weather-two-blocks-target-wrong',
  about:
    '项目支出绩效目标申报表（公开表样，索引中无地址，按气象局填写）：总目标指标在上，本年度指标在下，一级指标带长括号，二级不带“指标”二字；成本一行只剩序号“4.”没有名称',
  sheets: [rockets],
});

/** 绩效目标申报表（参考模板）困难群众救助项目 with stars (the index gives the text without an address), filled in for a county; one value left as printed. */
const relief = new Sheet('附221', { grid: [1, 1, 1, 3, 2] })
  .begin('project-target')
  .row(w(5, '附221'))
  .row(w(5, title('绩效目标申报表')))
  .row(w(5, '（2021年度）'))
  .row('项目名称', w(2, f('projectName', '困难群众救助项目')), '项目负责人及电话', '储德新 0556-2172865')
  .row('主管部门', w(2, f('department', '岳西县民政局')), '实施单位', f('implementingUnit', '岳西县民政局'))
  .row(d(3, '资金情况\n（万元）'), w(3, m('total', 'label', '年度资金总额：')), m('total', 'amount', 14860))
  .row(w(3, m('part', 'label', '   其中：财政拨款')), m('part', 'amount', 14860))
  .row(w(3, m('part', 'label', '         其他资金')), m('part', 'amount', 0))
  .row(d(2, '总\n体\n目\n标'), w(4, '年度目标'))
  .row(
    w(
      4,
      g(
        'expected',
        '目标1：规范城乡低保政策实施，做到应保尽保。\n目标2：统筹城乡特困人员救助供养工作。\n目标3：规范实施临时救助政策。',
      ),
    ),
  )
  .head('annual', d(19, '绩\n效\n指\n标'), L1(), L2(), L3(), TG('指标值'))
  .ind(d(12, '产出指标'), d(5, '数量指标'), '★农村低保发放人数', '18420人')
  .ind('★其中：建档立卡贫困人口农村低保发放人数', '9655人')
  .ind('★建档立卡贫困残疾人就业技能培训数量', '≥220人次')
  .ind('★领取生活补贴和护理补贴的建档立卡贫困残疾人人数', '≥6310人次')
  .ind('★建档立卡贫困人口中接受临时救助的人次数', '≥870人次')
  .ind(d(3, '质量指标'), '生活不能自理特困人员集中供养率', '≥50%')
  .ind('符合低保条件的建档立卡贫困人口应保未保比率', '≤0%')
  .ind(
    '孤儿基本生活保障政策覆盖率',
    bad('indicator/placeholder|indicator/target-missing|indicator/suspicious-value', '≥**%'),
  )
  .ind('时效指标', '低保金按月发放时间', '每月15日前')
  .ind(d(3, '成本指标'), '★农村低保标准', '635元/人·月')
  .ind('农村特困人员基本生活标准', '826元/人·月')
  .ind('孤儿基本生活保障标准', '1100元/人·月')
  .ind(d(4, '效益指标'), '经济效益\n指标', '带动增加建档立卡贫困残疾人经济收入', '≥158万元')
  .ind(d(2, '社会效益\n指标'), '政策知晓率', '≥90%')
  .ind('受益建档立卡贫困人口数', '≥16200人')
  .ind('可持续影响\n指标', '农村低保对象生活水平提升情况', '稳步提升')
  .ind(d(2, '满意度指\n标'), d(2, '服务对象\n满意度指标'), '农村低保对象满意度', '≥90%')
  .ind('受助对象满意度', '≥90%')
  .end()
  .tolerate('indicator/direction', 'indicator/category');
const poor = form({
  id: 'twentieth-relief-star-template-target-wrong',
  about:
    '困难群众救助绩效目标申报表参考模板（公开表样，索引中无地址，按县填写）：★与“其中”行，四列没有备注；孤儿政策覆盖率仍是印好的“≥**%”',
  sheets: [relief],
});

export const drafts = [blank, weather, poor];
