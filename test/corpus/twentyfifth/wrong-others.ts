/** Whole departments, transfers, declarations and base data with one to three real mistakes each. */
import { Sheet, bad, d, f, form, g, h, m, num, t, title, w, type CellInput } from '../form';
import { AC, BA, EX, L1, L2, L3, RT, TG, WT } from '../kit';
import { merged, office } from './office';

/** 安徽 宁国: a label over its rows, 520 of 200 without a word, 97.8 called 良. */
const ningguo = form({
  id: 'twentyfifth-anhui-ningguo-market-overall-wrong',
  about:
    '安徽宁国：标签“产出指标（45分）”各行50，走访200家做了520家无说明，97.8分写“良”；“不低于98％”完成“97.02%”得9.9有原因、执行率四位小数都对',
  sheets: [
    office({
      sheet: '部门整体',
      kind: 'overall-self-evaluation',
      title: '部门整体支出绩效自评表',
      year: '（2024年度）',
      department: '宁国市市场监督管理局',
      money: '年度预算（万元）',
      funds: [
        ['年度资金总额', '2,150.00', '2,236.00', '2,124.20', 10, '95.0000%', 9.5],
        ['其中：基本支出', '1,500.00', '1,536.00', '1,536.00', null, '100%', null],
        ['项目支出', '650.00', '700.00', '588.20', null, '84.03%', null],
      ],
      expected: '走访经营主体200家，抽检食品1800批次，办理登记2.2万件。',
      actual: '走访经营主体520家，抽检食品1860批次，办理登记22,640件；项目尾款111.8万元次年支付。',
      rows: [
        [
          bad('weight/label', '产出指标（45分）'),
          '数量指标',
          '走访经营主体',
          '≥200家',
          bad('score/over-completion', '520家'),
          10,
          10,
          null,
        ],
        ['', '', '抽检食品', '1800批次', '1,860批次', 10, 10, null],
        [
          '',
          '质量指标',
          '不合格食品处置率',
          '不低于98％',
          '97.02%',
          10,
          9.9,
          '2批次生产企业已注销，无法处置',
        ],
        ['', '时效指标', '企业开办时限', '0.5天以内', '0.5天', 10, 10, null],
        ['', '成本指标', '每批次抽检费', '≤１０００元', '962.5元', 10, 10, null],
        ['效益指标（30分）', '社会效益指标', '食品安全责任事故', '0起', '零', 15, 15, null],
        ['', '经济效益指标', '新增经营主体', '较上年增长6%', '较上年增长5.36%', 15, 13.4, '注销企业增加'],
        ['满意度指标（10分）', '服务对象满意度指标', '办事群众满意度', '≥95%', '99.1%', 10, 10, null],
      ],
      sum: [100, 97.8, bad('total/grade', t('grade', '良'))],
    }),
  ],
  tolerated: ['field/amount-text', 'weight/level1', 'actual/copied'],
});

/** 西藏 墨竹工卡: money of one source misreckoned, 已完成 for 260 households, a dash for an answer. */
const transferRows: readonly (readonly CellInput[])[] = [
  ['产出指标', '数量指标', '搬迁安置牧户', '≥260户', bad('actual/phrase', '已完成'), null],
  ['', '', '新建牲畜暖棚', '260座', '260座', null],
  ['', '质量指标', '房屋竣工验收合格率', '100%', '100', null],
  ['', '时效指标', '搬迁入住时间', '2023年10月底前', '2023、10、25', null],
  ['', '成本指标', '户均建房成本', '≤5.5万元', '54,800元', null],
  ['效益指标', '社会效益指标', '搬迁户适龄儿童入学率', '100%', bad('actual/missing', '——'), null],
  ['', '生态效益指标', '迁出区草场恢复面积', '1.2万亩以上', '12,300亩', null],
  ['满意度指标', '服务对象满意度指标', '搬迁牧户满意度', '≥95%', '0.98', null],
];
const moving = new Sheet('附表', { at: 'B2', grid: [1, 1, 2, 2, 2, 3] })
  .begin('transfer-self-evaluation')
  .row(w(6, title('转移支付绩效目标自评表（2023年度）')))
  .row('项目名称', w(5, f('projectName', '高海拔生态搬迁配套')))
  .row('中央主管部门', w(2, '国家林业和草原局'), '地方主管部门', w(2, '墨竹工卡县林业和草原局'))
  .fundHead(
    d(4, '项目资金\n（万元）'),
    w(2, h('label', null)),
    BA('全年预算数（A）'),
    EX('全年执行数（B）'),
    RT('执行率（B/A）'),
  )
  .fund('total', w(2, '年度资金总额'), '1,500.00', '1,440.00', '96.00')
  .fund('part', w(2, '其中：中央补助'), '1,200.00', '1,200.00', '100.00')
  .fund('part', w(2, '地方资金'), '300.00', '240.00', bad('funds/rate', '88.00'))
  .row(
    '年初设定目标',
    w(2, g('expected', '搬迁安置牧户260户。')),
    '全年实际完成情况',
    w(2, g('actual', '搬迁安置牧户262户，余款60万元为质保金。')),
  )
  .head('annual', L1(), L2(), L3(), TG(), AC('全年完成值'), h('reason', '未完成原因和改进措施'));
for (const row of merged(transferRows)) moving.ind(...row);
moving.end();
const mozhugongka = form({
  id: 'twentyfifth-xizang-mozhugongka-moving-transfer-wrong',
  about:
    '西藏墨竹工卡：执行率写裸数，地方资金240/300写88.00，260户答“已完成”，入学率完成值“——”；“2023、10、25”“54,800元”对≤5.5万元、“1.2万亩以上”都对',
  sheets: [moving],
  tolerated: ['field/amount-text'],
});

/** 广西 乐业: a cost of 0.03亿元 over 260万元, a dash that became a minus, a number without a unit. */
const caveRows: readonly (readonly CellInput[])[] = [
  ['产出指标', '数量指标', '维护天坑步道', '8.5公里（含栈道）', 15, '设施台账'],
  ['', '', '安全巡查', '每周2次', 10, '管理制度'],
  ['', '质量指标', '设施完好率', bad('indicator/suspicious-value', '－95%'), 10, '管理制度'],
  ['', '时效指标', '汛前检修完成时间', '4月前', 5, '防汛方案'],
  ['', '成本指标', '项目总成本', bad('cost/exceeds-budget', '≤0.03亿元'), 10, '预算'],
  ['效益指标', '经济效益指标', '带动村集体收入', '同比增长5%—8%', 15, '上年决算'],
  ['', '社会效益指标', '带动就业', bad('indicator/unit-missing', '≥120'), 15, '用工合同'],
  ['满意度指标', '服务对象满意度指标', '游客满意度', '不低于90%', 10, '问卷'],
];
const caves = new Sheet('目标申报', { grid: [1, 1, 2, 2, 1, 2] })
  .begin('project-target')
  .row(w(6, title('项目支出绩效目标申报表')))
  .row(w(6, '（2025年度）　　　单位：万元'))
  .row('项目名称', w(5, f('projectName', '天坑步道维护与巡查')))
  .row(
    '主管部门',
    w(2, f('department', '乐业县文化广电体育和旅游局')),
    '实施单位',
    w(2, f('implementingUnit', '乐业县地质公园管理所')),
  )
  .row(d(3, '资金情况'), w(2, m('total', 'label', '年度资金总额')), w(3, m('total', 'amount', '260万元')))
  .row(w(2, m('part', 'label', '其中：财政拨款')), w(3, m('part', 'amount', '235.5万元')))
  .row(w(2, m('part', 'label', '其他资金')), w(3, m('part', 'amount', '245,000元')))
  .row('年度目标', w(5, g('expected', '维护步道8.5公里，汛期安全开放。')))
  .head('annual', L1(), L2(), L3(), TG('指标值'), WT('权重'), h('basis', '备注'));
for (const row of merged(caveRows)) caves.ind(...row);
caves.row(w(4, '合计'), t('weight', 90), null).end();
const leye = form({
  id: 'twentyfifth-guangxi-leye-caves-target-wrong',
  about:
    '广西乐业：总成本“≤0.03亿元”超过260万元，“－95%”，“≥120”无单位；235.5万元与245,000元相加260是对的，“同比增长5%—8%”“每周2次”“4月前”都可',
  sheets: [caves],
  tolerated: ['field/amount-text', 'indicator/input-as-output', 'cost/equals-budget'],
});

/** 重庆 彭水: parts that make 1180 of 1200, a product that is wrong, an indicator twice. */
const bridgeRows: readonly (readonly CellInput[])[] = [
  ['产出指标', '数量指标', '新建人行便桥', '≥', '6', '座', 15],
  ['', '', '加固危旧便桥', '＝', 4, '座', 15],
  ['', '质量指标', '工程验收合格率', '＝', '100.00', '%', 10],
  ['', '', bad('indicator/duplicate', '工程验收合格率'), '＝', '100.00', '%', 5],
  ['', '时效指标', '工程完工月份', '≤', '11', '月', 5],
  ['效益指标', '社会效益指标', '受益群众', '≥', '1.26', '万人', 20],
  ['', '可持续影响指标', '便桥设计使用年限', '≥', '30', '年', 10],
  ['满意度指标', '服务对象满意度指标', '群众满意度', '≥', 92, '%', 10],
];
const bridges = new Sheet('项目绩效目标', { grid: [1, 1, 2, 1, 1, 1, 1] })
  .begin('project-target')
  .row(w(7, title('2025年项目绩效目标申报表')))
  .row('项目名称', w(6, f('projectName', '农村人行便桥建设')))
  .row(
    '主管部门',
    w(2, f('department', '彭水苗族土家族自治县交通运输委员会')),
    '实施单位',
    w(3, f('implementingUnit', '彭水县农村公路养护中心')),
  )
  .row(
    d(3, '资金（万元）'),
    w(3, m('total', 'label', '年度资金总额')),
    w(3, m('total', 'amount', bad('funds/declared-sum|funds/parts-sum', '1,200.00'))),
  )
  .row(w(3, m('part', 'label', '其中：财政资金')), w(3, m('part', 'amount', '900.00')))
  .row(w(3, m('part', 'label', '自筹资金')), w(3, m('part', 'amount', ' 280.00')))
  .row('测算依据', w(6, bad('basis/expression', '新建便桥6座×150万元/座=960万元')))
  .row('年度绩效目标', w(6, g('expected', '新建人行便桥6座，加固4座，方便1.26万人出行。')))
  .head(
    'annual',
    L1(),
    L2(),
    L3(),
    h('operator', '计算符号'),
    TG('指标值'),
    h('unit', '计量单位'),
    WT('权重'),
  );
for (const row of merged(bridgeRows)) bridges.ind(...row);
bridges.end();
const pengshui = form({
  id: 'twentyfifth-chongqing-pengshui-bridges-target-wrong',
  about:
    '重庆彭水：900.00与280.00相加不是1,200.00，“6座×150万元/座=960万元”，工程验收合格率写了两行；文本数字与全角＝都对',
  sheets: [bridges],
  tolerated: ['field/amount-text', 'indicator/level2-missing', 'indicator/conflict', 'indicator/duplicate'],
});

/** 云南 景谷: 42 of 48 is not 93.3%, spending over the sum of its parts. */
const base = new Sheet('附1', { at: 'A2', grid: [2, 1, 1, 1, 1, 1, 1] })
  .begin('base-data')
  .row(w(7, title('2023年度部门整体支出绩效评价基础数据表')))
  .row(w(7, '单位：景谷傣族彝族自治县林业和草原局'))
  .row(d(2, '财政供养人员情况（人）'), w(2, '编制数'), w(2, '2023年实际在职人数'), w(2, '控制率'))
  .row(w(2, '48'), w(2, '42'), w(2, bad('base/control-rate', '93.3％')))
  .row('经费控制情况（万元）', w(2, '2022年决算数'), w(2, '2023年预算数'), w(2, '2023年决算数'))
  .row('三公经费', w(2, '16.8万元'), w(2, '17万元'), w(2, '15.50万元'))
  .row('1、公务用车购置和维护经费', w(2, '13.8'), w(2, '14'), w(2, '12.50'))
  .row('其中：公车购置', w(2, '—'), w(2, '—'), w(2, '0.00'))
  .row('公车运行维护', w(2, '13.8'), w(2, '14'), w(2, '12.50'))
  .row('2、出国经费', w(2, '—'), w(2, '—'), w(2, '—'))
  .row('3、公务接待', w(2, '3'), w(2, '3'), w(2, '3.00'))
  .row('项目支出：', w(2, '2,360'), w(2, '2,500'), w(2, bad('base/parts-sum', '2,470')))
  .row('1、业务工作经费', w(2, '360'), w(2, '400'), w(2, '395'))
  .row('2、运行维护经费', w(2, '200'), w(2, '200'), w(2, '190'))
  .row('3、县级专项资金', w(2, '1,800'), w(2, '1,900'), w(2, '1,858'))
  .row('公用经费', w(2, num(120.5)), w(2, num(122)), w(2, num(121.36)))
  .row('其中：办公经费', w(2, num(60.5)), w(2, num(62)), w(2, num(61.36)))
  .row('水费、电费、差旅费', w(2, 40), w(2, 40), w(2, 40))
  .row('会议费、培训费', w(2, 20), w(2, 20), w(2, 20))
  .row('政府采购金额', w(2, '——'), w(2, '60'), w(2, '58.8'))
  .row('部门基本支出预算调整', w(2, '——'), w(2, '——'), w(2, '0.00'))
  .row(
    d(2, '楼堂馆所控制情况'),
    '批复规模（㎡）',
    '实际规模（㎡）',
    '规模控制率',
    '预算投资',
    '实际投资',
    '投资概算控制率',
  )
  .row('无', '无', '无', '无', '无', '无')
  .row('厉行节约保障措施', w(6, '公务用车统一调度，差旅按标准报销。'))
  .end();
const jinggu = form({
  id: 'twentyfifth-yunnan-jinggu-base-wrong',
  about:
    '云南景谷：控制率42/48写93.3％，项目支出决算2,470与395+190+1,858不符；楼堂馆所全部写“无”，三公部分带“万元”部分不带，都可',
  sheets: [base],
  tolerated: ['field/amount-text', 'base/anomaly', 'base/adjustment'],
});

export const wrongOthers = [ningguo, mozhugongka, leye, pengshui, jinggu];
