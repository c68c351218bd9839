import { profileById } from '../../src/profiles/catalogue';
import type { ProfileId } from '../../src/profiles/types';
import { scoreTable } from '../../src/scoring/score-table';
import type { ScoredFund } from '../../src/scoring/types';
import {
  declaration,
  selfEvaluation,
  transferSelfEvaluation,
  type FundSpec,
  type TableSpec,
} from '../support/table-builder';

const score = (spec: TableSpec, profile: ProfileId = 'national-2020') =>
  scoreTable(selfEvaluation(spec), profileById(profile));

const total = (fund: FundSpec, profile?: ProfileId, spec: TableSpec = {}): ScoredFund =>
  score({ ...spec, funds: [{ label: '年度资金总额', ...fund }] }, profile).totalFund!;

const percent = ({ computedRate }: ScoredFund): string | undefined => computedRate?.times(100).toFixed(2);

describe('worked cases of rules.md §5.6', () => {
  test.each<[string, FundSpec, string, string]>([
    ['君山', { annualBudget: 734.38, executed: 734.38, weight: 10 }, '100.00', '10'],
    ['零陵', { annualBudget: '4753.66万元', executed: '3824.26万元', weight: 10 }, '80.45', '8.04'],
    [
      '带说明',
      { annualBudget: '854万(高标准农田400万元，示范454万元)', executed: 427, weight: 10 },
      '50.00',
      '5',
    ],
    ['廊坊', { annualBudget: 43.2, executed: 37.24, weight: 10 }, '86.20', '8.62'],
    ['海淀', { annualBudget: 310.2, executed: 154.74, weight: 10 }, '49.88', '4.99'],
    ['池州', { annualBudget: 90, executed: 89.974, weight: 10 }, '99.97', '10'],
    ['重庆', { annualBudget: 100, executed: 76, weight: 10 }, '76.00', '7.6'],
    ['79.27 %', { annualBudget: 10000, executed: 7927, weight: 10 }, '79.27', '7.93'],
    ['芦淞', { initialBudget: 296.29, executed: 333.38, weight: 10 }, '112.52', '10'],
    ['湖北', { annualBudget: 100, executed: 98, weight: 20 }, '98.00', '19.6'],
  ])('%s', (_, fund, rate, expected) => {
    const scored = total({ ...fund, rate: null, score: null });
    expect(percent(scored)).toBe(rate);
    expect(scored.computedScore?.toFixed()).toBe(expected);
  });
});

describe('the denominator', () => {
  test('is 全年预算数 where the form has it: 君山 461.28 → 734.38', () => {
    const fund = total({ initialBudget: 461.28, annualBudget: 734.38, executed: 734.38, weight: 10 });
    expect(percent(fund)).toBe('100.00');
    expect(fund.denominator?.cell).toBe(fund.row.cells.annualBudget);
  });

  test('is 年初预算数 where the form has no other column (海淀, 济南)', () =>
    expect(percent(total({ initialBudget: 310.2, executed: 154.74 }))).toBe('49.88'));

  test('is not replaced where 全年预算数 is blank', () =>
    expect(percent(total({ initialBudget: 100, annualBudget: null, executed: 90 }))).toBeUndefined());

  test.each<[string, FundSpec]>([
    ['zero', { annualBudget: 0, executed: 5 }],
    ['a placeholder', { annualBudget: '—', executed: 5 }],
    ['no number', { annualBudget: '见附件', executed: 5 }],
  ])('gives no rate when it is %s', (_, fund) => {
    const scored = total({ ...fund, weight: 10, score: 10 });
    expect(scored.computedRate).toBeUndefined();
    expect(scored.computedScore).toBeUndefined();
  });

  test('nothing executed is 0 %, nothing said is nothing', () => {
    expect(total({ annualBudget: 100, executed: 0, weight: 10 }).computedScore?.toFixed()).toBe('0');
    expect(total({ annualBudget: 100, executed: null, weight: 10 }).computedScore).toBeUndefined();
  });

  test('amounts in words are converted into the unit of the table (永德: 元)', () => {
    const fund = total({ annualBudget: 7343800, executed: '734.38万元', weight: 10 }, 'yunnan', {
      unit: '元',
    });
    expect(fund.executed?.value.toFixed()).toBe('7343800');
    expect(percent(fund)).toBe('100.00');
  });
});

describe('points of execution', () => {
  const spent: FundSpec = { annualBudget: 100, executed: 90, score: null };

  test('as printed', () => expect(total({ ...spent, weight: 15 }).computedScore?.toFixed()).toBe('13.5'));
  test('as printed beats the profile', () =>
    expect(total({ ...spent, weight: 10 }, 'hubei').computedScore?.toFixed()).toBe('9'));
  test('out of 预算执行情况(20分)', () =>
    expect(total(spent, 'national-2020', { fundPoints: 20 }).computedScore?.toFixed()).toBe('18'));
  test('the profile where the form prints none', () => {
    expect(total(spent).computedScore?.toFixed()).toBe('9');
    expect(total(spent, 'hubei').computedScore?.toFixed()).toBe('18');
  });
  test('none where the form has no place for the score', () =>
    expect(total({ annualBudget: 100, executed: 90 }).computedScore).toBeUndefined());
  test('none in transfer forms and declarations', () => {
    const funds: FundSpec[] = [{ label: '年度资金总额', annualBudget: 100, executed: 90, score: 9 }];
    expect(
      scoreTable(transferSelfEvaluation({ funds }), profileById('transfer')).totalFund?.computedScore,
    ).toBeUndefined();
    expect(
      scoreTable(declaration({ funds }), profileById('national-2020')).totalFund?.computedScore,
    ).toBeUndefined();
  });
  test('parts have a rate, and a score only where they print points', () => {
    const { funds } = score({
      funds: [
        { label: '年度资金总额', annualBudget: 100, executed: 98, weight: 10, score: 9.8 },
        { label: '其中：当年财政拨款', annualBudget: 98.2, executed: 96.2, weight: '—', score: '—' },
        { label: '其他资金', annualBudget: 1.8, executed: 1.8, rate: 0 },
      ],
    });
    expect(percent(funds[2]!)).toBe('100.00');
    expect(funds.slice(1).map(({ computedScore }) => computedScore)).toEqual([undefined, undefined]);
  });
});

test('a money row that stands alone is the total', () =>
  expect(
    score({ funds: [{ label: '本年资金', role: 'part', annualBudget: 10, executed: 5 }] }).totalFund,
  ).toBeDefined());

describe('rate and score on the line of a source (梁平)', () => {
  const whole = {
    label: '年度总金额',
    annualBudget: 100,
    executed: 80,
    rate: null,
    weight: null,
    score: null,
  };
  const part = (executed: number): FundSpec => ({
    label: '其中：财政拨款',
    role: 'part',
    annualBudget: 100,
    executed,
    rate: '80%',
    weight: 10,
    score: 8,
  });

  test('it is scored where it is all the money', () => {
    const { totalFund, scoreSum } = score({ funds: [whole, part(80)] });
    expect(totalFund?.row.role).toBe('part');
    expect(totalFund?.computedScore?.toFixed()).toBe('8');
    expect(scoreSum?.toFixed()).toBe('8');
  });

  test('not where it is a part of it', () =>
    expect(score({ funds: [whole, part(70)] }).totalFund?.row.role).toBe('total'));
});
