import { check, places } from '../../support/check-rule';
import { selfEvaluation } from '../../support/table-builder';
import { single, withLevel1 } from './grid';

const ID = 'indicator/input-as-output';
const withBudget = (
  level2: string,
  level3: string,
  target: string,
  budget: number,
  unit: '元' | '万元' = '万元',
) =>
  selfEvaluation({
    unit,
    funds: [{ label: '年度资金总额', annualBudget: budget, executed: budget }],
    indicators: withLevel1([{ level2, level3, target }]),
  });

describe('indicator/input-as-output', () => {
  it('the budget as a target (古城: 数量 = 72890元)', () => {
    const found = check(ID, withBudget('数量指标', '困难群众慰问', '72890元', 72890, '元'));
    expect(places(found)).toEqual(['C21 warning']);
    expect(found[0]!.message).toContain('就是预算数');
  });

  it('money put in, by its name', () => {
    expect(places(check(ID, single('数量指标', '项目投入资金', '200万元')))).toEqual(['C21 warning']);
    expect(places(check(ID, single('质量指标', '财政资金投入', '≥30万元')))).toEqual(['C21 warning']);
  });

  it.each([
    ['a ceiling on cost', withBudget('成本指标', '任务支出不超过预算批复金额', '≤734.38万元', 734.38)],
    ['another amount', withBudget('数量指标', '发放助学金', '50万元', 80)],
    ['an amount per head', withBudget('数量指标', '补助标准', '80元/人', 80, '元')],
    ['a count that happens to equal the budget', withBudget('数量指标', '受益人数', '80人', 80)],
    ['income brought about', single('经济效益指标', '带动增收', '≥500万元')],
  ])('is quiet about %s', (_, table) => {
    expect(check(ID, table)).toEqual([]);
  });
});
