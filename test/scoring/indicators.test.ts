import { profileById } from '../../src/profiles/catalogue';
import { scoreTable } from '../../src/scoring/score-table';
import type { ScoredIndicator } from '../../src/scoring/types';
import { selfEvaluation, type IndicatorSpec } from '../support/table-builder';

const scoreRow = (spec: IndicatorSpec): ScoredIndicator =>
  scoreTable(
    selfEvaluation({ indicators: [{ level1: '产出指标', level3: '工作完成', ...spec }] }),
    profileById('national-2020'),
  ).indicators[0]!;

const outcome = (spec: IndicatorSpec): [string, string | undefined] => {
  const { basis, computedScore } = scoreRow(spec);
  return [basis, computedScore?.toFixed()];
};

describe('indicator cases of rules.md §5.3 and §5.6', () => {
  test.each<[string, IndicatorSpec, string, string | undefined]>([
    ['零陵 S1', { target: '≥1100万元', actual: '1093万元', weight: 6, score: 5 }, 'proportional', '5.96'],
    ['满意度 94.60 %', { target: '≥95%', actual: '94.60%', weight: 10, score: 9 }, 'proportional', '9.96'],
    ['S2 涉邪事件发案率', { target: '≤1%', actual: 0, weight: 5, score: 5 }, 'met', '5'],
    ['8500份', { target: '≥8000份', actual: '8500份', weight: 5, score: 5 }, 'met', '5'],
    ['14次', { target: '≥12次', actual: '14次', weight: 5, score: 5 }, 'met', '5'],
    ['3个', { target: '≥2个', actual: '3个', weight: 5, score: 5 }, 'met', '5'],
    [
      'S4 政府采购执行率',
      { target: '100%', actual: '72.74%', weight: 10, score: 10 },
      'proportional',
      '7.27',
    ],
    ['S6 宣城', { target: '≥2400人', actual: '3200人', weight: 10, score: 10 }, 'met', '10'],
    ['S6 重庆', { target: '≥200次', actual: '2259次', weight: 10, score: 10 }, 'met', '10'],
    ['S3 效果明显', { target: '效果明显', actual: '效果明显', weight: 10, score: 9 }, 'judged', undefined],
    ['S8 池州', { target: '≥95%', actual: '达成预期指标', weight: 10, score: 10 }, 'judged', undefined],
    ['S9 君山', { target: '≧90%', actual: '≧95%', weight: 10, score: 10 }, 'met', '10'],
    ['S10 份/次', { target: '≥8000份', actual: '8500次', weight: 5, score: 5 }, 'judged', undefined],
    ['S13 区间内', { target: '97%-100%', actual: '98%', weight: 5, score: 5 }, 'met', '5'],
    ['S13 两个值', { target: '5000元/人；10000元/个', actual: '5000元/人', weight: 5 }, 'judged', undefined],
    [
      'S16 逾期',
      { target: '2023年9月底前', actual: '2023年10月8日', weight: 5, score: 5 },
      'judged',
      undefined,
    ],
    ['按期', { target: '2023、12、31', actual: '2023、12、31', weight: 10, score: 10 }, 'met', '10'],
    ['S7 空白', { target: '≥5次', actual: null, weight: 5, score: 5 }, 'none', undefined],
    ['S7 占位', { target: '≥5次', actual: '/', weight: 5, score: 5 }, 'none', undefined],
    ['-100%', { target: '-100%', actual: '100%', weight: 5, score: 5 }, 'judged', undefined],
    ['镜湖', { target: '≥180', actual: 164, weight: 10 }, 'proportional', '9.11'],
  ])('%s', (_, spec, basis, computed) => expect(outcome(spec)).toEqual([basis, computed]));
});

describe('less is better', () => {
  test('points × A/B when the limit is passed', () =>
    expect(outcome({ target: '≤10天', actual: '12.5天', weight: 10 })).toEqual(['proportional', '8']));
  test('0 against a limit of 0 is met', () =>
    expect(outcome({ level3: '安全事故率', target: '0', actual: 0, weight: 5 })).toEqual(['met', '5']));
  test('above a limit of 0 a person judges', () =>
    expect(outcome({ level3: '安全事故数', target: '0', actual: '2起', weight: 5 })).toEqual([
      'judged',
      undefined,
    ]));
});

describe('direction', () => {
  test.each<[IndicatorSpec, ScoredIndicator['direction']]>([
    [{ level3: '展示中心开放天数', target: '300天' }, null],
    [{ level3: '巡护天数', target: '180天' }, null],
    [{ level3: '断道天数', target: '15天' }, 'lower'],
    [{ level3: '宣传次数', target: '≥5次' }, 'higher'],
    [{ level3: '成本控制', target: '≤80万元' }, 'lower'],
    [{ level3: '参加人数', target: '=8人' }, 'exact'],
    [{ level3: '宣传次数', target: '5次' }, 'higher'],
    [{ level3: '项目成本', target: '80万元' }, 'lower'],
    [{ level2: '成本指标', level3: '印制手册', target: '80万元' }, 'lower'],
    [{ level3: '安全事故发生率', target: '1%' }, 'lower'],
    [{ level3: '群众投诉率', target: '0' }, 'lower'],
    [{ level3: '重大事故数', target: '=0' }, 'lower'],
    // rules.md §2.13: ratios that keep a department within its means.
    [{ level3: '“三公”经费控制率', target: '100%' }, 'lower'],
    [{ level3: '财政供养人员控制率', target: '100%' }, 'lower'],
    [{ level3: '预算调整率', target: '3%' }, 'lower'],
    [{ level3: '结转结余率', target: '0' }, 'lower'],
    [{ level3: '三公经费变动率', target: '0%' }, 'lower'],
    [{ level3: '政府采购执行率', target: '100%' }, 'higher'],
    [{ level3: '高血压患者血压控制率', target: '60%' }, 'higher'],
    [{ level3: '公用经费控制率', target: '≥90%' }, 'higher'],
    [{ level3: '投诉办结率', target: '98%' }, null],
    [{ level3: '成本节约率', target: '5%' }, null],
    [{ level3: '刑事案件数', target: '100件' }, null],
    [{ level3: '宣传经费投入', target: '10万元' }, null],
    [{ level3: '印刷费用', target: '10万元' }, 'lower'],
    [{ level3: '矛盾纠纷化解数', target: '100件' }, 'higher'],
    [{ level3: '安全生产', target: '3起' }, null],
    [{ level3: '办理时限', target: '15个工作日' }, 'lower'],
    [{ level3: '开放时间', target: '300天' }, null],
    [{ level3: '补助标准', target: '120元/月/部' }, null],
    [{ level3: '补助标准', target: '120元/月/部', direction: '正向' }, 'higher'],
    [{ level3: '宣传次数', target: '5', operator: '反向' }, 'lower'],
    [{ level3: '宣传次数', target: '5', operator: '大于等于', direction: '反向' }, 'higher'],
    [{ level3: '木材销售收入', target: '1100万元' }, 'higher'],
    [{ level3: '亩均增收', target: '300元' }, 'higher'],
    [{ level3: '低收入家庭救助', target: '300元' }, null],
    [{ level3: '低收入', target: '3000元' }, null],
    [{ level3: '减免税收', target: '300万元' }, null],
    [{ level3: '违法收入', target: '3万元' }, 'lower'],
    [{ level3: '收入资助标准', target: '300元' }, null],
    [{ level3: '效果', target: '明显' }, null],
    [{ level3: '完成时间', target: '2023年12月底前' }, null],
  ])('%j', (spec, expected) => expect(scoreRow(spec).direction).toBe(expected));
});

describe('columns of their own', () => {
  test('指标性质 | 指标值 | 度量单位', () =>
    expect(outcome({ operator: '≥', target: 95, unit: '%', actual: 94.6, weight: 10 })).toEqual([
      'proportional',
      '9.96',
    ]));
  test('a unit that is said twice (成安)', () =>
    expect(
      outcome({ operator: '>=', target: 98, unit: '%(百分比)', actual: '100%', weight: 25, score: 25 }),
    ).toEqual(['met', '25']));
  test('指标方向 in words (巴彦淖尔)', () =>
    expect(outcome({ operator: '小于等于', target: 10, unit: '天', actual: 12.5, weight: 10 })).toEqual([
      'proportional',
      '8',
    ]));
  test('operator and unit in the name (宁夏)', () => {
    const named = (name: string) => scoreRow({ level3: name, target: 22.8, actual: 20, weight: 10 });
    expect(named('公猪舍（≥**平方米）').direction).toBe('higher');
    expect(named('公猪舍（≥**平方米）').target).toMatchObject({ quantity: { unit: '平方米' } });
    expect(named('财政补助（≤**万元）').direction).toBe('lower');
    expect(named('公猪舍（平方米）').target).toMatchObject({ quantity: { unit: null } });
  });
  test('定性 is never computed', () =>
    expect(outcome({ operator: '定性', target: '优', unit: '/', actual: '优', weight: 10 })).toEqual([
      'judged',
      undefined,
    ]));
  test('调整指标值 is what counts once it is filled (重庆)', () => {
    expect(outcome({ target: '≥200次', adjustedTarget: '≥100次', actual: '150次', weight: 10 })).toEqual([
      'met',
      '10',
    ]);
    expect(outcome({ target: '≥200次', adjustedTarget: '—', actual: '150次', weight: 10 })).toEqual([
      'proportional',
      '7.5',
    ]);
  });
  test('a 评分标准 of its own is not proportional', () => {
    const row = { target: '≥95%', actual: '90%', weight: 10 };
    expect(outcome({ ...row, scoringText: '每低1个百分点扣0.5分' })).toEqual(['judged', undefined]);
    expect(outcome({ ...row, scoringText: '得分=B/A×分值' })).toEqual(['proportional', '9.47']);
    expect(outcome({ ...row, scoringText: '完工率×权重' })).toEqual(['proportional', '9.47']);
  });
  test('weights as percentages count as points', () =>
    expect(scoreRow({ target: '≥5次', actual: '5次', weight: '10%' }).computedScore?.toFixed()).toBe('10'));
});

describe('exactly', () => {
  test('reached', () => expect(outcome({ target: '=8人', actual: '8人', weight: 5 })).toEqual(['met', '5']));
  test('missed', () =>
    expect(outcome({ target: '=8人', actual: '6人', weight: 5 })).toEqual(['proportional', '3.75']));
  test('passed: a person judges', () =>
    expect(outcome({ target: '=8人', actual: '9人', weight: 5 })).toEqual(['judged', undefined]));
});

describe('rows without points of their own', () => {
  const row: IndicatorSpec = { target: '≥5次', actual: '4次', weight: 5, score: 5 };
  test.each<[string, IndicatorSpec]>([
    ['其中', { ...row, subRow: true }],
    ['long-term', { ...row, block: 'long-term' }],
    ['template residue', { ...row, placeholder: true }],
    ['no points', { ...row, weight: null }],
  ])('%s', (_, spec) => expect(outcome(spec)).toEqual(['none', undefined]));
});
