/** Self-evaluations of 内蒙古根河, 甘肃白银, 江西濂溪, 新疆乌鲁木齐高新区, and two whole offices: 甘肃嘉峪关, 河北平泉. */
import { Sheet, bad, d, day, f, form, g, h, num, t, title, w } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

/** http://58.18.225.91/Item/34741.aspx (根河市河东街道, 2023): the form of 内蒙古 whose merges were lost on the way. */
const genhe = new Sheet('自评', { grid: [1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 2], merges: false })
  .begin('project-self-evaluation')
  .row(w(11, title('项目支出绩效自评表')))
  .row(w(11, '（2023年度）'))
  .row(w(2, '项目名称'), w(9, f('projectName', '社区服务群众专项经费')))
  .row(
    w(2, '主管部门'),
    w(4, f('department', '根河市人民政府')),
    '实施单位',
    w(4, f('implementingUnit', '根河市河东街道办事处')),
  )
  .fundHead(
    w(2, d(4, '项目资金（万元）')),
    LB(),
    w(2, BI()),
    BA('全年预算数'),
    EX('全年执行数'),
    WT(),
    w(2, RT('执行率（%）')),
    SC(),
  )
  .fund('total', '年度资金总额', w(2, 60), 60, 55.5, 10, w(2, 92.5), 9.25)
  .fund('part', '其中：当年财政拨款', w(2, 60), 60, 55.5, '—', w(2, 92.5), '—')
  .fund('part', '上年结转资金', w(2, 0), 0, 0, '—', w(2, '—'), '—')
  .row(
    '年度总体目标',
    w(5, g('expected', '为4个社区居民办实事80件。')),
    w(5, g('actual', '为4个社区居民办实事83件。')),
  )
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    h('direction', '指标性质'),
    h('operator', '指标方向'),
    TG(),
    AC(),
    h('unit', '计量单位'),
    WT(),
    SC(),
    RS(),
  )
  .ind(d(5, '产出指标'), d(2, '数量指标'), '为居民办实事', '正向', '大于等于', 80, 83, '件', 10, 10, null)
  .ind('开展文体活动', '正向', '大于等于', 24, bad('actual/missing', null), '场', 10, 10, null)
  .ind('质量指标', '实事验收合格率', '正向', '等于', 100, 100, '%', 10, 10, null)
  .ind('时效指标', '居民诉求办结时限', '反向', '小于等于', 7, 5, '天', 10, 10, null)
  .ind('成本指标', '单件实事平均费用', '反向', '小于等于', 0.8, 0.67, '万元', 10, 10, null)
  .ind(
    d(2, '效益指标'),
    '社会效益指标',
    '受益居民户数',
    '正向',
    '大于等于',
    5000,
    4600,
    '户',
    15,
    bad('score/quantitative', 14.5),
    '河东棚户区居民陆续搬迁',
  )
  .ind('可持续影响指标', '居民自治机制', '正向', '定性', '健全', '健全', null, 15, 15, null)
  .ind('满意度指标', '服务对象满意度指标', '社区居民满意度', '正向', '大于等于', 90, 94, '%', 10, 10, null)
  .row(w(8, '总分'), t('weight', 100), t('score', 98.75), null)
  .end();
const neimenggu = form({
  id: 'seventeenth-neimenggu-genhe-street-wrong',
  about: '内蒙古根河：合并单元格丢失，只剩左上角；文体活动没有完成值得满分，4600/5000应得13.8而得14.5',
  sheets: [genhe],
});

/** http://www.baiyin.jcy.gov.cn/info/1126/1838.htm (白银市检察院, 2022): 100% where 93.98% was spent. */
const baiyin = new Sheet('办案业务费', { at: 'B2', grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('2022年度省级预算项目支出绩效自评表')))
  .row(w(2, '项目名称'), w(7, f('projectName', '检察办案业务费')))
  .row(
    w(2, '主管部门'),
    w(3, f('department', '甘肃省人民检察院')),
    '实施单位',
    w(3, f('implementingUnit', '白银市人民检察院')),
  )
  .fundHead(d(4, '项目资金\n（万元）'), w(2, LB()), BI(), BA(), EX(), WT('分值（10）'), RT(), SC())
  .fund('total', w(2, '年度资金总额：'), 285.6, 285.6, 268.4, 10, bad('funds/rate', '100.00%'), 10)
  .fund('part', w(2, '其中：中央补助'), 180, 180, 172.8, '-', '96.00%', '-')
  .fund('part', w(2, '省级资金'), 105.6, 105.6, 95.6, '-', '90.53%', '-')
  .row(d(2, '年度总体目标'), w(4, '预期目标'), w(4, '实际完成情况'))
  .row(w(4, g('expected', '依法履行检察职能，办结各类案件420件。')), w(4, g('actual', '办结各类案件447件。')))
  .head('annual', d(8, '绩效指标'), L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS('偏差原因分析及改进措施'))
  .ind(d(4, '产出指标\n（50分）'), '数量指标', '办结案件数', '≥420件', '447件', 20, 20, null)
  .ind('质量指标', '有罪判决率', '≥99%', '100%', 10, 10, null)
  .ind('时效指标', '审查起诉平均用时', '≤45天', '38天', 10, 10, null)
  .ind('成本指标', '案均办案成本', '≤0.68万元', '0.6万元', 10, bad('score/exceeds-weight', 15), null)
  .ind(d(2, '效益指标\n（30分）'), '社会效益指标', '检察建议采纳率', '≥90%', '95.6%', 20, 20, null)
  .ind('生态效益指标', '公益诉讼督促治理水域', '≥12公里', '13.5公里', 10, 10, null)
  .ind('满意度指标\n（10分）', '服务对象满意度', '当事人满意度', '≥90%', '93%', 10, 10, null)
  .row(w(6, '总分'), t('weight', 100), t('score', 105), null)
  .end()
  .tolerate('funds/score', 'total/score', 'weight/total');
const gansu = form({
  id: 'seventeenth-gansu-baiyin-procuratorate-wrong',
  about: '甘肃白银：表从B2起，268.4/285.6写成100%，10分的行得15分，总分因此105',
  sheets: [baiyin],
});

/** http://yymcrj.com/jjgg/202410/t20241030_6705057.shtml (九江市濂溪区检察院, 2023): 评分标准 before 得分; clean. */
const lianxi = new Sheet('Sheet1', { grid: [1, 1, 2, 1, 1, 1, 2, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(9, title('项 目 支 出 绩 效 自 评 表')))
  .row(w(5, '（2023年度）'), w(4, '单位：万元'))
  .row(
    '项目名称',
    w(4, f('projectName', '检察业务装备购置')),
    '主管部门',
    w(3, f('department', '江西省人民检察院')),
  )
  .row('实施单位', w(4, f('implementingUnit', '九江市濂溪区人民检察院')), '填报时间', w(3, day('2024-03-18')))
  .fundHead(d(3, '项目资金'), w(2, LB()), BI(), BA('全年预算数'), EX('全年执行数'), RT('执行率'), WT(), SC())
  .fund('total', w(2, '年度资金总额'), 64, 70, 70, '100%', 10, 10)
  .fund('part', w(2, '其中：本年财政拨款'), 64, 70, 70, '100%', '－', '－')
  .row(
    '年度目标',
    w(4, g('expected', '购置业务装备38台（套）。')),
    '完成情况',
    w(3, g('actual', '购置业务装备38台（套），全部交付使用。')),
  )
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    TG('指标值'),
    AC('完成值'),
    WT(),
    h('scoringText', '评分标准'),
    SC(),
    RS('偏差原因'),
  )
  .ind(
    d(4, '产出指标'),
    '数量指标',
    '购置业务装备',
    '=38台（套）',
    '38台（套）',
    20,
    '每少一台扣1分',
    20,
    null,
  )
  .ind('质量指标', '装备验收合格率', '=100%', '100%', 10, '每低1%扣1分', 10, null)
  .ind('时效指标', '装备到货时限', '≤30个工作日', '26个工作日', 10, '超期不得分', 10, null)
  .ind('成本指标', '单台执法记录仪价格', '≤2800元', '2650元', 10, '超标准不得分', 10, null)
  .ind(d(2, '效益指标'), '社会效益指标', '装备使用率', '≥95%', '97%', 15, '每低1%扣1分', 15, null)
  .ind(
    '可持续影响指标',
    '装备管理制度',
    '健全',
    '基本健全',
    15,
    '健全得满分，基本健全得80%—100%',
    13.5,
    '盘点台账更新不够及时',
  )
  .ind('满意度指标', '服务对象满意度指标', '干警满意度', '≥90%', '96%', 10, '每低1%扣1分', 10, null)
  .row(w(5, '合计'), t('weight', 100), null, t('score', 98.5), null)
  .end();
const jiangxi = form({
  id: 'seventeenth-jiangxi-lianxi-procuratorate',
  about: '江西濂溪：评分标准在分值和得分之间，填报时间为日期格，资金得分在执行率和分值之后，无错',
  sheets: [lianxi],
});

/** http://uhdz.gov.cn/zfxxgk/fdzdgknr/czxx/yjsgk/gxqxsqhzdwyjgs/gxqxsqjsj/content_12669 (乌鲁木齐高新区建设局, 2020). */
const roads = new Sheet('道路养护', { grid: [1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('project-self-evaluation')
  .row(w(8, title('2020年度项目支出绩效自评表')))
  .row('项目名称', w(7, f('projectName', '市政道路维修养护')))
  .row(
    '主管部门',
    w(3, f('department', '乌鲁木齐高新技术产业开发区（新市区）建设局')),
    '实施单位',
    w(3, f('implementingUnit', '市政养护管理所')),
  )
  .fundHead(
    d(4, '项目资金（万元）'),
    LB(),
    BI(),
    BA('全年预算数'),
    EX('全年执行数'),
    WT(),
    RT('执行率'),
    SC(),
  )
  .fund('total', '年度资金总额', 1500, 1620, 1555.2, 10, '96.00%', 9.6)
  .fund('part', '其中：当年财政拨款', 1500, 1500, 1435.2, '—', '95.68%', '—')
  .fund('part', '上年结转资金', 0, 120, 120, '—', '100%', '—')
  .row(d(2, '年度总体目标'), w(3, '预期目标'), w(4, '实际完成情况'))
  .row(
    w(3, g('expected', '维修道路26万平方米，10月底前全部完成。')),
    w(4, g('actual', '维修道路26.4万平方米。')),
  )
  .head('annual', L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS())
  .ind(d(5, '产出指标'), d(2, '数量指标'), '维修道路面积', '≥26万平方米', '26.4万平方米', 10, 10, null)
  .ind('疏通雨水管网', '≥20公里', bad('score/over-completion', '46公里'), 10, 10, null)
  .ind('质量指标', '维修工程验收合格率', '100%', '100%', 10, 10, null)
  .ind('时效指标', '维修工程完工时间', '2020年10月31日前', bad('actual/late', '2020年11月20日'), 10, 10, null)
  .ind('成本指标', '道路维修单价', '≤55元/平方米', '54.2元/平方米', 10, 10, null)
  .ind(d(2, '效益指标'), '社会效益指标', '道路投诉量下降', '≥10%', '11%', 15, 15, null)
  .ind('可持续影响指标', '路面使用年限', '≥5年', '5年', 15, 15, null)
  .ind('满意度指标', '满意度指标', '市民满意度', '≥90%', '92%', 10, 10, null)
  .row(w(5, '总分'), t('weight', 100), t('score', 99.6), null)
  .end()
  .tolerate('score/unmet-full', 'score/reason-missing');
const xinjiang = form({
  id: 'seventeenth-xinjiang-urumqi-roads-wrong',
  about: '新疆乌鲁木齐高新区：疏通管网46公里对≥20公里没有说明，10月31日前完工实际11月20日仍满分',
  sheets: [roads],
});

/** http://www.jiayuguan.jcy.gov.cn/info/1018/2571.htm (嘉峪关市检察院, 2023): 部门管理, 履职效果, 能力建设 as first level. */
const jiayuguan = new Sheet('整体自评', { grid: [1, 1, 1, 2, 1, 1, 1, 1, 2] })
  .begin('overall-self-evaluation')
  .row(w(9, title('部门（单位）整体支出绩效自评表')))
  .row(w(9, '（2023年度）'))
  .row('部门（单位）名称', w(8, f('department', '嘉峪关市人民检察院')))
  .fundHead(
    d(4, '部门预算执行情况（万元）'),
    w(2, LB()),
    BI(),
    BA('全年预算数'),
    EX('全年执行数'),
    WT(),
    RT('执行率'),
    SC(),
  )
  .fund('total', w(2, '年度资金总额'), 1680, bad('funds/parts-sum', 1796), 1706.2, 10, '95.00%', 9.5)
  .fund('part', w(2, '其中：基本支出'), 1260, 1310, 1290.6, '—', '98.52%', '—')
  .fund('part', w(2, '项目支出'), 420, 468, 415.6, '—', '88.80%', '—')
  .row(
    '年度总体目标',
    w(4, g('expected', '依法履行法律监督职责，办理各类案件300件。')),
    w(4, g('actual', '办理各类案件318件。')),
  )
  .head(
    'annual',
    d(10, '绩效指标'),
    L1(),
    L2(),
    L3(),
    TG('指标值'),
    AC('完成值'),
    WT(),
    SC(),
    RS('未完成原因'),
  )
  .ind(d(3, '部门管理'), '资金投入', '预算调整率', '≤10%', '6.9%', 5, 5, null)
  .ind('财务管理', '财务管理制度健全性', '健全', '健全', 5, 5, null)
  .ind('人员管理', '在职人员控制率', '≤100%', '96.2%', 10, 10, null)
  .ind(d(4, '履职效果'), d(2, '部门履职目标'), '办理各类案件', '≥300件', '318件', 20, 20, null)
  .ind('公开听证场次', '≥30场', '24场', 10, bad('score/unmet-full', 10), '部分案件当事人不同意听证')
  .ind('部门效果目标', '案件质量评查合格率', '≥98%', '99.4%', 15, 15, null)
  .ind('社会影响', '违法违纪事件', '0起', '0起', 5, 5, null)
  .ind('能力建设', '长效管理', '中长期规划建设', '完备', '完备', 10, 10, null)
  .ind('服务对象满意度', '服务对象满意度', '人民群众满意度', '≥90%', '95%', 10, 10, null)
  .row(w(6, '合计'), t('weight', 100), t('score', 99.5), null)
  .end()
  .tolerate(
    'indicator/level1-missing',
    'indicator/level2-missing',
    'indicator/parent',
    'indicator/category',
    'indicator/direction',
    'weight/level1',
    'funds/low-rate-unexplained',
  );
const gansuOverall = form({
  id: 'seventeenth-gansu-jiayuguan-overall-wrong',
  about: '甘肃嘉峪关：一级指标为部门管理、履职效果、能力建设；1310+468≠1796，听证24场对≥30场仍满分',
  sheets: [jiayuguan],
});

/** http://www.hepingquan.jcy.gov.cn/jwgk/bygk/202405/t20240517_6470261.shtml (平泉市检察院, 2023), the table after the report; clean. */
const pingquan = new Sheet('部门整体', { grid: [1, 1, 2, 1, 1, 1, 1, 1, 2] })
  .begin('overall-self-evaluation')
  .row(w(9, '附件2'))
  .row(w(9, title('部门整体支出绩效自评表')))
  .row('部门名称', w(4, f('department', '平泉市人民检察院')), '自评年度', w(3, f('year', 2023)))
  .fundHead(
    w(2, LB('预算资金（万元）')),
    BI('年初预算'),
    w(2, BA('调整预算')),
    EX('支出数'),
    RT('执行率'),
    WT(),
    SC(),
  )
  .fund('total', w(2, '部门支出合计'), num(1128), w(2, num(1240)), num(1215.2), '98.00%', 10, 9.8)
  .fund('part', w(2, '基本支出'), num(878), w(2, num(930)), num(930), '100%', null, null)
  .fund('part', w(2, '项目支出'), num(250), w(2, num(310)), num(285.2), '92.00%', null, null)
  .row('年度目标', w(8, g('expected', '强化刑事、民事、行政和公益诉讼检察，服务保障平泉高质量发展。')))
  .row('完成情况', w(8, g('actual', '受理审查逮捕142件，审查起诉386件，办理公益诉讼58件。')))
  .head('annual', L1(), L2(), L3(), TG('目标值'), AC('实际值'), WT(), SC(), w(2, RS('扣分原因')))
  .ind(d(5, '产出指标'), d(2, '数量指标'), '审查起诉案件', '≥360件', '386件', 10, 10, w(2, null))
  .ind('办理公益诉讼案件', '≥60件', '58件', 10, 9.67, w(2, '部分线索经磋商已整改，未立案'))
  .ind('质量指标', '起诉案件有罪判决率', '≥99%', '100%', 10, 10, w(2, null))
  .ind('时效指标', '审查逮捕平均用时', '≤7天', '6天', 10, 10, w(2, null))
  .ind('成本指标', '人均公用经费', '≤3.2万元', '2.96万元', 10, 10, w(2, null))
  .ind(d(2, '效益指标'), '社会效益指标', '司法救助人数', '≥20人', '22人', 15, 15, w(2, null))
  .ind('生态效益指标', '督促修复林地', '≥50亩', '56亩', 15, 15, w(2, null))
  .ind('满意度指标', '服务对象满意度', '群众满意度', '≥90%', '96%', 10, 10, w(2, null))
  .row(w(5, '总分'), t('weight', 100), t('score', 99.47), w(2, null))
  .end();
const hebeiOverall = form({
  id: 'seventeenth-hebei-pingquan-overall',
  about: '河北平泉：部门支出合计下基本支出、项目支出，目标与完成情况上下两行，58/60得9.67有原因，无错',
  sheets: [pingquan],
});

export const north = [neimenggu, gansu, jiangxi, xinjiang, gansuOverall, hebeiOverall];
