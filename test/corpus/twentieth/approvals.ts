/** Goals as a finance office approved them: 东莞, 甘孜, 濮阳, 石嘴山; and 甘孜's and 濮阳's forms for other offices. */
import { Sheet, bad, d, f, form, g, h, m, may, num, own, title, w } from '../form';
import { L1, L2, L3, TG, WT } from '../kit';

/**
 * http://www.dgec.org.cn/news_show/1354.html : five tasks make 2377.15; 小计 says 0 as published. The page ends before the
 * indicators, which are made of the figures in its goals.
 */
const exhibition = new Sheet('批复表', { grid: [1, 1, 1, 3, 1, 1, 1] })
  .begin('overall-target')
  .row(w(7, title('部门（单位）整体支出绩效目标批复表')))
  .row(w(7, '（ 2022 年度）'))
  .row(w(4, '批复单位：东莞市财政局'), w(3, '预算单位：东莞展览馆'))
  .row(w(2, '部门（单位）名称'), w(5, f('department', '东莞展览馆2022年部门整体绩效目标')))
  .row(d(8, '年度\n主要\n任务'), w(2, d(2, '任务名称')), d(2, '主要内容'), w(3, '年度预算金额（万元）'))
  .row('小计', '市财政拨款', '其他资金')
  .row(
    w(2, '场馆日常运转人员经费'),
    '我馆在编人数30人，普通聘员13人，临时工7人，事业单位购买服务人员2名。',
    null,
    1166.1,
    null,
  )
  .row(w(2, '场馆日常运转公用经费'), '包括办公费、三公经费、工会经费、差旅费等。', null, 83.4, null)
  .row(
    w(2, '场馆日常维护'),
    '水电费、物业管理费、绿化费、电话费、非经营性物业日常维护费、网络线路租赁维护费等',
    null,
    549.34,
    null,
  )
  .row(
    w(2, '场馆专项职能事务管理'),
    '根据我馆职能定位，每年需布展引展10个以上，征集展品藏品100件（套）以上，并对展品藏品及时保护整理，举办50场以上社教活动，定期开展“莞邑论坛”系列活动等',
    null,
    271.77,
    null,
  )
  .row(w(2, '场馆基本陈列调整更新经费'), '展览馆二楼调整更新整层的展面2505平方米', null, 306.54, null)
  .row(
    w(2, '金额合计'),
    '*',
    may('funds/breakdown|funds/parts-sum|funds/declared-sum|budget/row-sum|budget/total', 0),
    2377.15,
    0,
  )
  .row(d(2, '总体目标'), w(3, '中期滚动目标（2022年--2024年）'), w(3, '年度目标'))
  .row(
    w(
      3,
      '目标1：以建成在国内外具有影响力的城市博物馆为目标，达到国家二级博物馆标准，拥有藏品1万件/套以上，每年举办专题展览10个以上。受疫情影响，预估参观人数60万人次以上。',
    ),
    w(
      3,
      g(
        'expected',
        '目标1：立足基本陈列，拟调整更新二楼基本陈列2505平方米，年接待参观人数20万人以上，开展宣教讲解800批次以上，举办培训讲座4个以上。',
      ),
    ),
  )
  .head(
    'annual',
    d(11, '绩效指标'),
    L1(),
    L2(),
    L3(),
    h('target', '中期指标值（2022年--2024年）', 'long-term'),
    w(2, h('target', '年度指标值', 'annual')),
  )
  .ind(d(7, '产出指标'), d(4, '数量指标'), '举办专题展览', '≥30个', w(2, '≥10个'))
  .ind('征集展品藏品', '≥300件（套）', w(2, '≥100件（套）'))
  .ind('社教活动场次', '≥150场', w(2, '≥50场'))
  .ind('宣教讲解批次', '≥2400批次', w(2, '≥800批次'))
  .ind('质量指标', '展品藏品完好率', '≥98%', w(2, '≥98%'))
  .ind('时效指标', '二楼基本陈列调整更新完成时间', '2022年12月', w(2, '2022年12月'))
  .ind('成本指标', '陈列调整更新单位造价', '≤1250元/平方米', w(2, '≤1250元/平方米'))
  .ind(d(2, '效益指标'), '社会效益指标', '参观人数', '≥60万人次', w(2, '≥20万人次'))
  .ind('可持续影响指标', '达到国家二级博物馆标准', '达到', w(2, '逐项对标'))
  .ind('满意度指标', '服务对象满意度指标', '观众满意度', '≥90%', w(2, '≥90%'))
  .end()
  .tolerate('goal/long-annual', 'funds/missing');
const dongguan = form({
  id: 'twentieth-guangdong-dongguan-exhibition-overall-published',
  about:
    '广东东莞展览馆 http://www.dgec.org.cn/news_show/1354.html ：五项任务的金额只填市财政拨款，合计行“小计”写0（原文如此），中期与年度两列指标值共用一二三级；指标部分按其目标补全',
  sheets: [exhibition],
});

const ganziTop = (name: string, unit: string, project: string | null, owner: string, goal: string): Sheet =>
  new Sheet(name, { grid: [1, 1, 3, 1, 1, 1, 1] })
    .begin('project-target')
    .row(w(7, title('绩效目标表')))
    .row(
      '单位信息：',
      w(2, unit),
      '项目名称：',
      w(3, project === null ? may('field/missing', f('projectName', null)) : f('projectName', project)),
    )
    .row('主管部门：', w(2, f('department', owner)), '项目经办人：', w(3, null))
    .row('预算执行率权重(%)：', w(2, project === null ? null : 10), '项目经办人电话：', w(3, null))
    .row('整体目标：', w(6, g('expected', goal)))
    .head(
      'annual',
      L1(),
      L2(),
      L3(),
      h('operator', '指标性质'),
      TG('指标值'),
      h('unit', '度量单位'),
      WT('权重(%)'),
    );

/** http://gzz.gov.cn/preview-service/file_2023120414310206xlsx.html : 90 in all; numbers without units as published. */
const meetings = ganziTop(
  'Sheet1',
  '324001-甘孜藏族自治州市场监督管理局机关',
  null,
  '324-甘孜州市场监督管理部门',
  '组织协调推进全州食品安全重点工作；承办州食品安全委员会会议及中央活动；组织协调食品安全宣传、培训工作；承担州政府食品安全委员会的日常工作；组织开展食品安全重大整顿治理和联合检查行动；考核评议州级相关部门和各县市履行食品安全党政同责目标工作。',
)
  .ind('产出指标', '成本指标', '检查差旅费', '≤', 470, '人/天', 2)
  .ind('产出指标', '成本指标', '培训费', '≤', 320, '人/天', 3)
  .ind('产出指标', '时效指标', '完成时限', '＝', 1, null, 5)
  .ind('产出指标', '数量指标', '召开食品安委会全体会议', '≥', 2, null, 15)
  .ind('产出指标', '质量指标', '食安委成员单位食品安全工作齐抓共管', '＝', 100, '%', 10)
  .ind('产出指标', '数量指标', '开展食品安全专项整治', '≥', 2, null, 10)
  .ind('产出指标', '数量指标', '组织州县食安委成员单位人员培训', '≥', 1, null, 15)
  .ind('产出指标', '数量指标', '开展食品安全宣传周活动', '＝', 1, null, 10)
  .ind('效益指标', '社会效益指标', '食品安全整体状况', '定性', '高中低', null, 10)
  .ind('效益指标', '可持续影响指标', '进一步提高食品安全工作科学化、规范化', '定性', '高中低', null, 5)
  .ind('满意度指标', '服务对象满意度指标', '公众对食品安全满意度', '定性', '高中低', null, 5)
  .end()
  .finding('indicator/unit-missing')
  .tolerate(
    'indicator/unit-missing',
    'indicator/category',
    'weight/level1',
    'funds/missing',
    'field/missing',
  );
const ganzi = form({
  id: 'twentieth-sichuan-ganzi-food-target-published-wrong',
  about:
    '四川甘孜市场监管局 http://gzz.gov.cn/preview-service/file_2023120414310206xlsx.html ：一二级逐行重复不合并，权重合计90，没有金额，项目名称空着，五个数值没有度量单位，定性值“高中低”',
  sheets: [meetings],
});

const fires = ganziTop(
  '防火',
  '326001-甘孜藏族自治州林业和草原局机关',
  '森林草原防灭火宣传与物资储备',
  '326-甘孜州林业和草原部门',
  '开展森林草原防灭火宣传，补充州级物资储备库，降低火灾发生率。',
)
  .ind('产出指标', '数量指标', '印制防火宣传单', '≥', 5, '万份', 10)
  .ind('产出指标', '数量指标', '补充防火服', '≥', 300, '套', 10)
  .ind('产出指标', '质量指标', '物资验收合格率', '＝', 100, '%', 10)
  .ind('产出指标', '时效指标', '物资入库完成时间', '≤', 11, '月', 5)
  .ind('产出指标', '成本指标', '防火服单价', '≤', 680, '元/套', 10)
  .ind('效益指标', '生态效益指标', '森林草原火灾受害率', '≤', 0.9, '‰', 20)
  .ind('效益指标', '社会效益指标', '群众防火意识', '定性', '好坏', null, 10)
  .ind('满意度指标', '服务对象满意度指标', '基层扑火队员满意度', '≥', 90, '%', 10)
  .end()
  .finding('weight/total')
  .tolerate('weight/level1', 'funds/missing', 'field/missing', 'weight/total', 'total/weight');
const ganziWrong = form({
  id: 'twentieth-sichuan-ganzi-fires-target-wrong',
  about: '四川甘孜表样，换作林草局（编写）：预算执行率10，其余权重相加85，应为90',
  sheets: [fires],
});

const puyangTop = (sheet: Sheet, year: number, project: string, office: string, unit: string): Sheet =>
  sheet
    .begin('project-target')
    .row(w(6, title('市级部门预算项目绩效目标表')))
    .row(w(6, `（${year}年度）`))
    .row('项目名称', w(5, f('projectName', project)))
    .row('部门名称', w(5, f('department', office)))
    .row('单位名称', w(5, f('implementingUnit', unit)));

/** https://caizheng.puyang.gov.cn/pc/fwzx.asp?a=newsview-5868 : 24.998万元 for an archive; the last rows are completed. */
const archive = puyangTop(
  new Sheet('目标表', { grid: [1, 1, 1, 2, 1, 1] }),
  2021,
  '濮阳市档案馆库房消防设备改造安装工程',
  '濮阳市档案馆',
  '濮阳市档案馆',
)
  .row(
    d(3, '项目资金\n（万元）'),
    w(3, m('total', 'label', '年度资金总额')),
    w(2, m('total', 'amount', 24.998)),
  )
  .row(w(3, m('part', 'label', '其中：财政拨款')), w(2, m('part', 'amount', 24.998)))
  .row(w(3, m('part', 'label', '其他资金')), w(2, m('part', 'amount', null)))
  .row(
    '年度目标',
    w(
      5,
      g(
        'expected',
        '完成市档案馆5个标准档案库房消防设备的升级改造安装工作，增强消防救援力量，保证馆库和档案实体安全。',
      ),
    ),
  )
  .head('annual', d(13, '绩\n效\n指\n标'), L1(), L2(), L3(), TG('指标值'), h('basis', '指标说明'))
  .ind(d(9, '产出指标'), d(5, '数量指标'), '七氟丙烷式灭火装置及药剂', '10套', null)
  .ind('烟感、温感控制设备', '160个', null)
  .ind('声光报警、紧急按钮、指示灯', '30只', null)
  .ind('气体灭火控制器及报警主机', '4台', null)
  .ind('施工材料', '1批', null)
  .ind(d(2, '质量指标'), '资金使用合规性', '100%', null)
  .ind('项目（工程）验收合格率', '100%', null)
  .ind('时效指标', '项目完工时间', '2021年12月31日', null)
  .ind('成本指标', '气体灭火系统改造费用', '≤24.998万元', null)
  .ind(d(2, '效益指标'), '社会效益指标', '馆库和档案实体安全', '得到保障', null)
  .ind('可持续影响指标', '消防设备使用年限', '≥10年', null)
  .ind('满意度指标', '服务对象满意度指标', '查档群众满意度', '≥95%', null)
  .end()
  .tolerate('cost/equals-budget', 'indicator/category');
const puyang = form({
  id: 'twentieth-henan-puyang-archive-target-published',
  about:
    '河南濮阳档案馆 https://caizheng.puyang.gov.cn/pc/fwzx.asp?a=newsview-5868 ：批复后的目标表，部门名称与单位名称相同，单位跟在数值后（套、个、只、台、批），其他资金空白；末尾补全，无错',
  sheets: [archive],
});

const books = puyangTop(
  new Sheet('图书馆', { grid: [1, 1, 1, 2, 1, 1] }),
  2022,
  '城市书房图书购置',
  '濮阳市文化广电和旅游局',
  '濮阳市图书馆',
)
  .row(
    d(3, '项目资金\n（万元）'),
    w(3, m('total', 'label', '年度资金总额')),
    w(2, m('total', 'amount', bad('funds/declared-sum|funds/parts-sum', 36.5))),
  )
  .row(w(3, m('part', 'label', '其中：财政拨款')), w(2, m('part', 'amount', 30)))
  .row(w(3, m('part', 'label', '其他资金')), w(2, m('part', 'amount', 6)))
  .row('年度目标', w(5, g('expected', '为6个城市书房购置图书9000册，全年开放。')))
  .head('annual', d(9, '绩\n效\n指\n标'), L1(), L2(), L3(), TG('指标值'), h('basis', '指标说明'))
  .ind(d(5, '产出指标'), d(2, '数量指标'), '购置图书', '≥9000册', '验收入库的册数')
  .ind('配送城市书房', '6个', null)
  .ind('质量指标', '图书验收合格率', '100%', null)
  .ind('时效指标', '图书上架时间', '2022年9月30日', null)
  .ind('成本指标', '每册图书平均价格', '≤40元', null)
  .ind('效益指标', '社会效益指标', '借阅人次', '≥3.2万人次', null)
  .ind(d(2, '满意度指标'), d(2, '服务对象满意度指标'), '读者满意度', '≥95%', null)
  .ind('读者满意度', bad('indicator/conflict|indicator/duplicate', '≥90%'), null)
  .end()
  .tolerate('indicator/conflict', 'indicator/duplicate', 'funds/declared-sum', 'funds/parts-sum');
const puyangWrong = form({
  id: 'twentieth-henan-puyang-books-target-wrong',
  about: '河南濮阳表样，换作图书馆（编写）：30+6=36而总额写36.5；“读者满意度”两行，一行≥95%，一行≥90%',
  sheets: [books],
});

/** http://www.shizuishan.gov.cn/zwgk/zfxxgkml/czyjsgk/bmys_45072/2020n/202012/t20201221_2532187.html : a tree in one column. */
const leaf = (sheet: Sheet, name: string, value: string): Sheet =>
  sheet.slid(own('level3', `     ${name}`), own('target', value), null);
const branch = (sheet: Sheet, name: string): Sheet => sheet.row(name, null, null);
const drugs = new Sheet('批复表', { grid: [5, 1, 1] })
  .begin('project-target')
  .row(w(3, title('石嘴山市疾病预防控制中心2020年项目绩效目标批复表')))
  .row(null, w(2, '单位：元'))
  .row('项目', '指标值', '绩效金额')
  .row(' 石嘴山市疾病预防控制中心', null, null)
  .row('  狂犬、乙肝、流感等疫苗及美沙酮药物', null, num(3000000, '0'));
branch(drugs, '   产出指标');
branch(drugs, '    成本指标（必填硬性指标）');
leaf(drugs, '按照辖区内社区卫生服务机构计划进行采购后，以采购价提供给各社区卫生服务机构', '100%');
leaf(drugs, '按照物价部门定价标准采购', '100%');
branch(drugs, '    时效指标（必填）');
leaf(drugs, '疫苗提供及时率', '100%');
leaf(drugs, '对美沙酮维持患者及时给予治疗', '100%');
branch(drugs, '    数量指标（必填硬性指标）');
leaf(drugs, '疫苗使用率', '100%');
leaf(drugs, '满足海洛因成瘾患者维持治疗需求', '100%');
branch(drugs, '    质量指标（必填）');
leaf(drugs, '质量符合国家标准，有国家颁发的批签发等相关证明文件', '100%');
leaf(drugs, '美沙酮药物治疗符合国家相关标准', '100%');
branch(drugs, '   满意度指标');
branch(drugs, '    服务对象满意度指标（必填）');
leaf(drugs, '服务对象满意度', '100%');
branch(drugs, '   效益指标');
branch(drugs, '    可持续影响指标（必填）');
leaf(drugs, '通过注射疫苗，可以有效降低疫苗针对传染病的发生', '40%');
leaf(drugs, '通过美沙酮药物维持治疗可以有效地降低艾滋病在吸毒人群中传播，减少毒品的使用', '90%');
branch(drugs, '    社会效益指标（必填）');
leaf(drugs, '满足辖区居民对常用疫苗的需求', '100%');
leaf(drugs, '满足海洛因成瘾患者维持治疗需求', '100%');
drugs
  .end()
  .tolerate(
    'indicator/category',
    'indicator/duplicate',
    'goal/missing',
    'field/missing',
    'funds/missing',
    'layout/missing-column',
    'layout/unrecognised',
    'layout/displaced-row',
  );
const shizuishan = form({
  id: 'twentieth-ningxia-shizuishan-vaccine-target-published',
  about:
    '宁夏石嘴山疾控中心 http://www.shizuishan.gov.cn/zwgk/zfxxgkml/czyjsgk/bmys_45072/2020n/202012/t20201221_2532187.html ：一二三级同在“项目”一列，靠缩进分层，右边只有指标值和绩效金额，无错',
  sheets: [drugs],
});

export const approvals = [dongguan, ganzi, ganziWrong, puyang, puyangWrong, shizuishan];
