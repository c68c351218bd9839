import { overallDeclaration, overallSelfEvaluation, type FundSpec } from '../support/table-builder';
import { check } from '../support/check-rule';

const part = (group: 'source' | 'spending', label: string, ...years: number[]): FundSpec => ({
  role: 'part',
  group,
  label,
  annualBudget: years[0],
  lastYear: years[1],
  yearBeforeLast: years[2],
});
const total = (group: 'source' | 'spending', ...years: number[]): FundSpec => ({
  ...part(group, '合计', ...years),
  role: 'total',
  depth: 0,
});

/** 江汉 2024: 收入构成 and 支出构成, each ended by its 合计, with the two years before. */
const JIANGHAN: readonly FundSpec[] = [
  part('source', '财政拨款', 4696.54, 2821.59, 2099.47),
  part('source', '财政专户管理资金', 0, 0, 0),
  part('source', '单位资金', 30, 0, 0),
  total('source', 4726.54, 2821.59, 2099.47),
  part('spending', '人员类项目支出', 586.55, 573.29, 508.04),
  part('spending', '运转类项目支出', 62.81, 75.04, 59.9),
  part('spending', '特定目标类项目支出', 4077.18, 2173.26, 1531.53),
  total('spending', 4726.54, 2821.59, 2099.47),
];
const changed = (index: number, figures: FundSpec): string[] =>
  check(
    'funds/declared-sum',
    overallDeclaration({
      funds: JIANGHAN.map((fund, at) => (at === index ? { ...fund, ...figures } : fund)),
    }),
  ).map(({ cell, expected, found }) => `${cell} ${found} → ${expected}`);

describe('totals that stand under their parts', () => {
  it('江汉 adds up, in all three years', () => {
    expect(changed(0, {})).toEqual([]);
  });

  it('names the total that its own parts do not make up, once', () => {
    expect(changed(0, { annualBudget: 4606.54 })).toEqual(['C9 4726.54 → 4636.54']);
    expect(changed(5, { annualBudget: 162.81 })).toEqual(['C13 4726.54 → 4826.54']);
  });

  it('looks at the years before, too', () => {
    expect(changed(4, { lastYear: 537.29 })).toEqual(['J13 2821.59 → 2785.59']);
  });

  it('income is spending', () => {
    const less = JIANGHAN.map((fund, at) =>
      at === 6 ? { ...fund, annualBudget: 4000 } : at === 7 ? { ...fund, annualBudget: 4649.36 } : fund,
    );
    const found = check('funds/declared-sum', overallDeclaration({ funds: less }));
    expect(found.map(({ cell, message }) => `${cell} ${message}`)).toEqual([
      'C13 annualBudget收入合计 4726.54万元，支出合计 4649.36万元，两者不符',
    ]);
  });
});

describe('tasks over the sum of their money', () => {
  const task = (annualBudget: number, executed: number): FundSpec => ({
    role: 'part',
    group: 'spending',
    label: '任务',
    depth: 1,
    annualBudget,
    executed,
  });
  const sums = (annualBudget: number, executed: number, ...below: FundSpec[]): string[] => {
    const whole: FundSpec = { ...task(annualBudget, executed), role: 'total', label: '金额合计', depth: 0 };
    const funds = [task(1860, 1841.4), task(2400, 2340), whole, ...below];
    return check('funds/parts-sum', overallSelfEvaluation({ funds })).map(
      ({ cell, expected, found }) => `${cell} ${found} → ${expected}`,
    );
  };

  it('make it up', () => {
    expect(sums(4260, 4181.4)).toEqual([]);
    expect(sums(4260, 4191.4)).toEqual(['D8 4191.4 → 4181.4']);
    expect(sums(4160, 4181.4)).toEqual(['C8 4160 → 4260']);
  });

  it('may leave others out, or be followed by the parts of that sum', () => {
    expect(sums(5000, 4900)).toEqual([]);
    expect(sums(500, 400, task(300, 200), task(200, 200))).toEqual([]);
  });
});
