import { judge } from '../../src/assessment/assess';
import { CAUSES, sortOutCauses, type Cause } from '../../src/assessment/causes';
import type { AssessOptions } from '../../src/assessment/types';
import { profileById } from '../../src/profiles/catalogue';
import type { StandardTable } from '../../src/recognition/table';
import { RULES } from '../../src/rules/catalogue';
import type { Raised } from '../../src/rules/runner';
import { scoreTable } from '../../src/scoring/score-table';
import { selfEvaluation, type FundSpec, type IndicatorSpec } from '../support/table-builder';

const at = (rule: string, row: number, column = 0, table = 0, text?: string): Raised => ({
  rule,
  severity: 'error',
  sheet: '表',
  sheetIndex: 0,
  table,
  place: { cell: { row, column }, ...(text !== undefined && { text }) },
});

const left = (raised: readonly Raised[], causes: readonly Cause[]): string[] =>
  sortOutCauses(raised, causes).map(({ rule, place }) => `${rule} ${place.cell.row}`);

describe('sorting out causes', () => {
  const inRow: Cause[] = [{ rule: 'a/x', within: 'row', silences: ['b/y'] }];

  it('silences what stands in the same row', () => {
    expect(left([at('b/y', 1), at('a/x', 1, 3)], inRow)).toEqual(['a/x 1']);
  });

  it('leaves other rows, other tables and other rules alone', () => {
    const raised = [at('a/x', 1), at('b/y', 2), at('b/y', 1, 0, 1), at('b/z', 1)];
    expect(left(raised, inRow)).toEqual(['a/x 1', 'b/y 2', 'b/y 1', 'b/z 1']);
  });

  it('reaches through a table, stops at a cell, takes a whole group', () => {
    const causes: Cause[] = [
      { rule: 'a/x', within: 'table', silences: ['b/*'] },
      { rule: 'c/x', within: 'cell', silences: ['d/y'] },
    ];
    const raised = [at('a/x', 1), at('b/y', 5), at('b/z', 9), at('c/x', 2), at('d/y', 2), at('d/y', 2, 7)];
    expect(left(raised, causes)).toEqual(['a/x 1', 'c/x 2', 'd/y 2']);
  });

  it('can depend on what a rule says', () => {
    const causes: Cause[] = [{ rule: 'a/x', text: 'none', within: 'table', silences: ['b/y'] }];
    expect(left([at('a/x', 1), at('b/y', 2)], causes)).toEqual(['a/x 1', 'b/y 2']);
    expect(left([at('a/x', 1, 0, 0, 'none'), at('b/y', 2)], causes)).toEqual(['a/x 1']);
  });

  it('can take one text of a rule only', () => {
    const causes: Cause[] = [{ rule: 'a/x', within: 'row', silences: ['b/y#missed', 'b/z#default'] }];
    const raised = [at('a/x', 1), at('b/y', 1, 1, 0, 'missed'), at('b/y', 1, 2), at('b/z', 1, 3)];
    expect(sortOutCauses(raised, causes).map(({ place }) => place.cell.column)).toEqual([0, 2]);
  });

  it('lets a silenced finding silence nothing', () => {
    const chain: Cause[] = [
      { rule: 'a/x', within: 'row', silences: ['b/y'] },
      { rule: 'b/y', within: 'row', silences: ['c/z'] },
    ];
    expect(left([at('c/z', 1), at('b/y', 1), at('a/x', 1)], chain)).toEqual(['c/z 1', 'a/x 1']);
  });

  it('never silences a rule by itself', () => {
    expect(
      left([at('a/x', 1), at('a/x', 1, 2)], [{ rule: 'a/x', within: 'row', silences: ['a/*'] }]),
    ).toHaveLength(2);
  });
});

describe('the list of causes', () => {
  const ids = RULES.map(({ id }) => id);

  it('names rules that exist', () => {
    expect(CAUSES.map(({ rule }) => rule).filter((rule) => !ids.includes(rule))).toEqual([]);
  });

  it('silences rules and groups that exist', () => {
    const unknown = CAUSES.flatMap(({ silences }) => silences).filter((pattern) =>
      pattern.endsWith('/*')
        ? !ids.some((id) => id.startsWith(pattern.slice(0, -1)))
        : !ids.includes(pattern.replace(/#\w+$/u, '')),
    );
    expect(unknown).toEqual([]);
  });
});

const fund = (more: FundSpec): FundSpec => ({
  label: '年度资金总额',
  annualBudget: 100,
  executed: 100,
  weight: 10,
  rate: '100%',
  score: 10,
  ...more,
});

const indicator = (
  level1: string,
  level2: string,
  weight: number,
  more: IndicatorSpec = {},
): IndicatorSpec => ({
  level1,
  level2,
  level3: `${level2.slice(0, 2)}内容`,
  target: '≥40公里',
  actual: '42公里',
  weight,
  score: weight,
  reason: null,
  ...more,
});

/** 10 + 50 + 30 + 10 points without fault; the first indicator and the money row can be changed. */
const table = (
  first: IndicatorSpec = {},
  money: FundSpec = {},
  total: IndicatorSpec['score'] = 100,
): StandardTable =>
  selfEvaluation({
    title: '2023年度项目支出绩效自评表',
    funds: [fund(money)],
    goals: [{ expected: '养护农村公路40公里', actual: '已养护42公里' }],
    indicators: [
      indicator('产出指标', '数量指标', 20, { level3: '养护里程', ...first }),
      indicator('产出指标', '质量指标', 15, { level3: '验收合格率', target: '≥98%', actual: '99%' }),
      indicator('产出指标', '时效指标', 15, {
        level3: '完工时间',
        target: '2023年12月底前',
        actual: '2023年11月',
      }),
      indicator('效益指标', '社会效益指标', 30, { level3: '受益人口', target: '≥500人', actual: '510人' }),
      indicator('满意度指标', '服务对象满意度指标', 10, {
        level3: '群众满意度',
        target: '≥90%',
        actual: '95%',
      }),
    ],
    total: { weight: 100, score: total },
  });

const serious = (standard: StandardTable, rules: AssessOptions['rules'] = {}): string[] =>
  judge({ tables: [standard], unrecognised: [] }, [scoreTable(standard, profileById('national-2020'))], {
    rules,
  })
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, cell }) => `${cell} ${rule}`);

describe('one cause, one finding', () => {
  it('a sound table has none', () => expect(serious(table())).toEqual([]));

  it.each<readonly [string, StandardTable, readonly string[]]>([
    ['a missing actual value is no wrong score', table({ actual: null }), ['E21 actual/missing']],
    [
      'a score for which nothing was wanted and nothing done is no missing target as well',
      table({ target: null, actual: null }),
      ['E21 actual/missing'],
    ],
    [
      'a missing target without a score is',
      table({ target: null, actual: null, score: null }, {}, 80),
      ['D21 indicator/target-missing'],
    ],
    ['nor a missing one', table({ actual: null, score: null }, {}, 80), ['E21 actual/missing']],
    ['a missing score is no wrong total', table({ score: null }), ['G21 score/missing']],
    ['an unreadable score is no wrong total', table({ score: '优' }), ['G21 score/invalid']],
    ['a missing execution score is no wrong total', table({}, { score: null }), ['G6 funds/score-missing']],
    ['missing points are no wrong sum', table({ weight: null }), ['F21 weight/missing']],
    [
      'a budget of nothing spoils neither rate nor score',
      table({}, { annualBudget: 0, rate: '100%' }),
      ['C6 funds/zero-budget'],
    ],
    [
      'a blank budget spoils neither rate nor score',
      table({}, { annualBudget: null, rate: '100%' }),
      ['C6 funds/missing'],
    ],
    [
      'a score above its points is not out of proportion as well',
      table({ score: 22 }, {}, 102),
      ['G21 score/exceeds-weight'],
    ],
    [
      'a total that adds up once the execution score is put right is no second mistake',
      table({}, { executed: 95, rate: '95%', score: 10 }, 99.5),
      ['G6 funds/score'],
    ],
    [
      'nor one that adds up once a score out of proportion is',
      table({ actual: '32公里', score: 10, reason: '征地滞后', scoringText: '按完成比例得分' }, {}, 96),
      ['G21 score/quantitative'],
    ],
    [
      'nor one that adds up once the points of a missed target are taken off',
      table({ actual: '32公里', score: 20, reason: '征地滞后' }, {}, 96),
      ['G21 score/unmet-full'],
    ],
    [
      'nor one that adds up once a score is within its points',
      table({ score: 22 }),
      ['G21 score/exceeds-weight'],
    ],
    [
      'a total that is wrong all the same is',
      table({}, { executed: 95, rate: '95%', score: 10 }, 98),
      ['G6 funds/score', 'G26 total/score'],
    ],
    ['words for a number cannot be scored', table({ actual: '达成预期指标' }), ['E21 actual/phrase']],
    [
      'a rate against the initial budget is not over budget',
      table({}, { initialBudget: 80, rate: '125%' }),
      ['F6 funds/rate'],
    ],
    [
      'a cost that is to be high is not missed',
      table({ level2: '成本指标', level3: '项目总成本', target: '≥240万元', actual: '180万元' }),
      ['A20 indicator/level2-missing', 'D21 indicator/direction'],
    ],
    [
      'a deadline that was missed is one finding',
      table({ level2: '时效指标', target: '2023年6月底前', actual: '2023年8月' }),
      ['A20 indicator/level2-missing', 'E21 actual/late'],
    ],
    [
      'a row that slid, put right, may still measure something else',
      table({
        displaced: -1,
        level2: '时效指标',
        level3: '入户技术指导',
        target: '≥90次',
        actual: '96次',
      }),
      ['A20 indicator/level2-missing', 'A21 layout/displaced-row', 'C21 indicator/category'],
    ],
    [
      'two corrections are two causes: the rate and the score taken from it',
      table({}, { executed: 95, rate: '100%', score: 10 }),
      ['F6 funds/rate', 'G6 funds/score'],
    ],
    [
      'two corrections are two causes: a score and its reason',
      table({ actual: '32公里', score: 20 }),
      ['G21 score/unmet-full', 'H21 score/reason-missing'],
    ],
  ])('%s', (_, standard, expected) => {
    expect(serious(standard)).toEqual(expected);
  });

  it('the total speaks where the rule about the score is switched off', () => {
    const standard = table({}, { executed: 95, rate: '95%', score: 10 }, 99.5);
    expect(serious(standard, { 'funds/score': 'off' })).toEqual(['G26 total/score']);
  });
});
