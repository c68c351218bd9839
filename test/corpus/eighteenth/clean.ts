/** Project self-evaluations in which nothing is wrong: Hebei, Henan (under a summary) and Guangxi. */
import { Sheet, d, day, f, form, g, pct, t, title, w } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

/** 河北 蔚县: execution is a row of the grid; dates in every style, each the very day. */
const paper = new Sheet('剪纸', { grid: [1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(11, title('2024年度县级项目支出绩效自评表')))
  .row(
    w(2, '项目名称'),
    w(4, f('projectName', '蔚县剪纸传承基地')),
    '编码',
    w(4, f('projectCode', '13072624P00112310055X')),
  )
  .row(
    w(2, '主管部门'),
    w(4, f('department', '蔚县文化广电和旅游局')),
    '实施单位',
    w(4, f('implementingUnit', '蔚县剪纸艺术中心')),
  )
  .fundHead(
    w(2, d(3, '资金（万元）')),
    w(2, LB('来源')),
    BI('年初预算'),
    w(2, BA('全年预算')),
    w(2, EX('全年执行')),
    RT('执行率'),
    '备注',
  )
  .fund('total', w(2, '合计'), 250, w(2, 250), w(2, 241), pct(0.964, '0.00%'), null)
  .fund('part', w(2, '县级财政资金'), 250, w(2, 250), w(2, 241), pct(0.964, '0.00%'), '详见说明')
  .row(
    w(2, '年度目标'),
    w(3, g('expected', '培训剪纸艺人300人，办展4期。')),
    w(2, '完成情况'),
    w(4, g('actual', '培训剪纸艺人306人，办展4期。')),
  )
  .head(
    'annual',
    '序号',
    L1(),
    L2(),
    '责任股室',
    L3('三级指标内容'),
    TG('目标值'),
    AC('完成值'),
    '数据来源',
    WT('权重（分）'),
    SC('得分（分）'),
    RS('原因及整改'),
  )
  .ind(
    1,
    '预算执行率',
    '预算执行率',
    '财务股',
    '预算执行率',
    '100%',
    '96.4%',
    '国库系统',
    10,
    9.64,
    '质保金9万元未到期',
  )
  .ind(2, '产出指标', '数量指标', '非遗股', '培训剪纸艺人', '≥300人', '306人', '签到册', 15, 15, null)
  .ind(3, '产出指标', '数量指标', '非遗股', '办展期数', '4期', '4期', '同上', 5, 5, null)
  .ind(4, '产出指标', '质量指标', '非遗股', '培训结业率', '≥95%', '97.71%', '同上', 10, 10, null)
  .ind(
    5,
    '产出指标',
    '时效指标',
    '办公室',
    '首期展览开幕',
    day('2024-06-30'),
    day('2024-06-30', 'yyyy"年"m"月"d"日"'),
    '请柬',
    5,
    5,
    null,
  )
  .ind(6, '产出指标', '时效指标', '办公室', '年度培训结束', '2024.12.31', '2024-12-31', '总结', 5, 5, null)
  .ind(7, '产出指标', '成本指标', '财务股', '人均培训费', '≤900元', '882.35元', '凭证', 10, 10, null)
  .ind(
    8,
    '效益指标',
    '经济效益指标',
    '产业股',
    '剪纸销售收入',
    '≥5000万元',
    '5120万元',
    '统计局',
    15,
    15,
    null,
  )
  .ind(9, '效益指标', '可持续影响指标', '非遗股', '传承队伍', '稳定壮大', '稳定壮大', '花名册', 15, 15, null)
  .ind(10, '满意度指标', '服务对象满意度指标', '办公室', '学员满意度', '≥90%', '98%', '问卷', 10, 10, null)
  .row(w(8, '合计'), t('weight', 100), t('score', 99.64), null)
  .row(w(11, '注：1.培训结束时间以结业典礼为准。2.佐证材料另附。'))
  .end();
const yuxian = form({
  id: 'eighteenth-hebei-yuxian-paper',
  about: '河北蔚县：执行率是指标行，序号、责任股室、数据来源夹在中间，真日期与点号日期都是同一天，无错',
  sheets: [paper],
});

/** 河南 栾川: a summary before two project sheets. */
const summary = new Sheet('汇总', { grid: [1, 3, 1, 1, 1, 1, 1] })
  .row(w(7, '栾川县林业局2024年度项目绩效自评汇总表'))
  .row('序号', '项目名称', '预算数', '执行数', '执行率', '自评得分', '等级')
  .row(1, '森林防火物资储备', 80, 76, '95%', 99.5, '优')
  .row(2, '国有林场道路维修', 140, 140, '100%', 99, '优')
  .row(null, '合计', 220, 216, '98.18%', null, null);
const luan = (sheet: string, name: string, unit: string): Sheet =>
  new Sheet(sheet, { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
    .begin('project-self-evaluation')
    .row(w(8, title('项目支出绩效自评表')))
    .row(w(8, '（2024年度）'))
    .row('项目名称', w(7, f('projectName', name)))
    .row('主管部门', w(3, f('department', '栾川县林业局')), '实施单位', w(3, f('implementingUnit', unit)))
    .fundHead(
      d(4, '项目资金（万元）'),
      LB(),
      BI('年初预算数'),
      BA('全年预算数'),
      EX('全年执行数'),
      WT(),
      RT('执行率'),
      SC(),
    );
const fire = luan('1.防火物资', '森林防火物资储备', '栾川县森林防火服务中心')
  .fund('total', '年度资金总额', 80, 80, 76, 10, '95%', 9.5)
  .fund('part', '当年财政拨款', 80, 80, 76, '—', '95%', '—')
  .fund('part', '其他资金', 0, 0, 0, '—', 0, '—')
  .row(
    '预期目标',
    w(3, g('expected', '储备灭火机具400台。')),
    '完成情况',
    w(3, g('actual', '储备灭火机具400台。')),
  )
  .head('annual', L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS())
  .ind(d(4, '产出指标'), '数量指标', '储备灭火机具', '400台', '400台', 20, 20, null)
  .ind('质量指标', '机具检验合格率', '100%', '100%', 10, 10, null)
  .ind('时效指标', '物资入库时间', '防火期前', '防火期前', 10, 10, null)
  .ind('成本指标', '每台机具价格', '≤2000元', '1900元', 10, 10, null)
  .ind(d(2, '效益指标'), '生态效益指标', '森林火灾受害率', '≤0.9‰', '0‰', 15, 15, null)
  .ind('社会效益指标', '火灾伤亡人数', '0人', '0', 15, 15, null)
  .ind('满意度指标', '服务对象满意度指标', '护林员满意度', '≥90%', '95%', 10, 10, null)
  .row(w(5, '总分'), t('weight', 100), t('score', 99.5), null)
  .end();
const forestRoad = luan('2.林场道路', '国有林场道路维修', '栾川县龙峪湾林场')
  .fund('total', '年度资金总额', 140, 140, 140, 10, '100%', 10)
  .fund('part', '当年财政拨款', 140, 140, 140, '—', '100%', '—')
  .fund('part', '其他资金', 0, 0, 0, '—', 0, '—')
  .row(
    '预期目标',
    w(3, g('expected', '维修林场道路14公里。')),
    '完成情况',
    w(3, g('actual', '维修林场道路14公里。')),
  )
  .head('annual', L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS())
  .ind(d(4, '产出指标'), '数量指标', '维修道路里程', '14公里', '14公里', 20, 20, null)
  .ind('质量指标', '路面验收合格率', '100%', '100%', 10, 10, null)
  .ind('时效指标', '施工工期', '90天以内', '86天', 10, 10, null)
  .ind('成本指标', '每公里维修成本', '≤10万元', '10万元', 10, 10, null)
  .ind(d(2, '效益指标'), '社会效益指标', '受益职工和群众', '≥3000人', '3150人', 15, 15, null)
  .ind('可持续影响指标', '道路管护机制', '完善', '较完善', 15, 14, '管护协议尚有1家未签')
  .ind('满意度指标', '服务对象满意度指标', '职工满意度', '90%-95%', '93%', 10, 10, null)
  .maybe(null, null, null, null, null, null, null, null)
  .row(w(5, '总分'), t('weight', 100), t('score', 99), null)
  .end();
const luanchuan = form({
  id: 'eighteenth-henan-luanchuan-summary',
  about: '河南栾川：汇总表不是自评表，后附两张项目表，其他资金0，受害率0‰，区间目标90%-95%，留一空行，无错',
  sheets: [summary, fire, forestRoad],
  tolerated: ['cross/missing-project', 'cross/projects-sum'],
});

/** 广西 资源: spent 80%, and much more visitors than planned; both are explained under the table; a list of sources beside it. */
const ice = new Sheet('丹霞', { grid: [1, 1, 2, 1, 1, 1, 1, 2, 1, 2, 1] })
  .begin('project-self-evaluation')
  .row(w(8, title('广西壮族自治区项目支出绩效自评表')), null, w(2, null))
  .row(w(8, '2024年度　　　　金额：万元'), null, w(2, '附：资金来源'))
  .row(
    '项目名称',
    w(3, f('projectName', '丹霞景区步道提升')),
    '主管部门',
    w(3, f('department', '资源县文化广电体育和旅游局')),
    null,
    '来源',
    '金额',
  )
  .row('实施单位', w(7, f('implementingUnit', '资源县旅游服务中心')), null, '中央', 70)
  .fundHead(
    d(2, '资金'),
    LB(),
    BI('年初数'),
    BA('全年预算'),
    EX('全年支出'),
    RT('执行率'),
    WT(),
    SC(),
    null,
    '县级',
    50,
  )
  .fund('total', '总额', 120, 120, 96, '80%', 10, 8, null, '小计', 120)
  .row(
    '年度目标',
    w(3, g('expected', '提升步道6公里。')),
    '完成情况',
    w(3, g('actual', '提升步道6公里。')),
    null,
    w(2, null),
  )
  .head('annual', L1(), L2(), L3(), TG('指标值'), AC('完成值'), WT(), SC(), RS('偏差原因'), null, w(2, null))
  .ind(d(4, '产出指标'), '数量指标', '提升步道', '6公里', '6公里', 20, 20, null, null, w(2, null))
  .ind('质量指标', '步道验收合格率', '100%', '100%', 10, 10, null, null, w(2, null))
  .ind('时效指标', '工期', '≤150日历天', '150日历天', 10, 10, null, null, w(2, null))
  .ind('成本指标', '每公里造价', '≤20万元', '16万元', 10, 10, null, null, w(2, null))
  .ind(
    d(2, '效益指标'),
    '经济效益指标',
    '游客人次',
    '≥50万人次',
    '72万人次',
    15,
    15,
    '见表下说明2',
    null,
    w(2, null),
  )
  .ind('可持续影响指标', '步道设计年限', '≥10年', '10年', 15, 15, null, null, w(2, null))
  .ind('满意度指标', '服务对象满意度指标', '游客满意度', '≥90%', '92%', 10, 10, null, null, w(2, null))
  .row(w(5, '总分'), t('weight', 100), t('score', 98), null, null, w(2, null))
  .row(w(8, '说明：1.预算执行率80%，原因是结算审计未完成，尾款24万元结转下年支付。'), null, w(2, null))
  .row(w(8, '2.游客人次超额完成44%，原因是高铁资源站开通，年初目标未考虑。'), null, w(2, null))
  .end();
const ziyuan = form({
  id: 'eighteenth-guangxi-ziyuan-notes',
  about: '广西资源：执行率80%和超额44%的原因都写在表下，表右另有资金来源小表，无错',
  sheets: [ice],
});

/** 贵州 荔波: half a year, words of the office for every header, a second score after the first; clean. */
const lake = new Sheet('自评', { grid: [2, 1, 3, 1, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('荔波县2024年项目绩效自评表（2024年7—12月）')))
  .row(
    '项目名称',
    w(3, f('projectName', '喀斯特世界遗产地巡护')),
    w(2, '预算主管部门'),
    w(3, f('department', '荔波县自然资源局')),
  )
  .row('预算单位', w(8, f('implementingUnit', '荔波县世界遗产管理所')))
  .fundHead(
    '资金（万元）',
    w(2, LB()),
    w(1, BA('预算数')),
    w(2, EX('支出数')),
    RT('支出进度'),
    SC('得分'),
    WT('标准分'),
  )
  .fund('total', '资金', w(2, '年度资金总额'), 36.6, w(2, 35.87), '98.01%', 9.8, 10)
  .row('目标', w(3, g('expected', '下半年巡护180天。')), w(2, '结果'), w(3, g('actual', '下半年巡护184天。')))
  .head(
    'annual',
    L1('一级目标'),
    L2('二级目标'),
    L3('具体内容'),
    TG('计划'),
    AC('完成'),
    WT('标准分'),
    SC('得分'),
    '复核分',
    RS('说明'),
  )
  .ind('产出', '数量', '巡护天数', '180天', '184天', 20, 20, 20, null)
  .ind('产出', '质量', '巡护记录合格率', '≥95%', '98%', 10, 10, 10, null)
  .ind('产出', '时效', '违建发现到报告', '24小时内', '20小时', 10, 10, 10, null)
  .ind('产出', '成本', '巡护员月补助', '≤2600元', '2600元', 10, 10, 10, null)
  .ind('效益', '生态效益', '遗产地新增违建', '0处', '0处', 15, 15, 15, null)
  .ind('效益', '社会效益', '受理群众举报', '及时', '及时', 15, 14, 14, '1件举报答复不完整')
  .ind('满意度', '服务对象满意度', '村民满意度', '≥90%', '91.5%', 10, 10, 10, null)
  .row(w(5, '合计'), t('weight', 100), t('score', 98.8), 98.8, null)
  .end()
  .tolerate('funds/rate');
const libo = form({
  id: 'eighteenth-guizhou-libo-half-year',
  about: '贵州荔波：半年，资金只有预算支出，98.01%得9.8，复核分在得分后，一二级指标只写“产出”“数量”，无错',
  sheets: [lake],
});

export const clean = [yuxian, luanchuan, ziyuan, libo];
