import { check, places } from '../../support/check-rule';
import { baseData, type CellSpec } from '../../support/table-builder';

const ID = 'base/over-budget';
const form = (...lines: readonly (readonly [label: string, budget: CellSpec, actual: CellSpec])[]) =>
  baseData({ baseRows: lines.map(([label, budget, actual]) => ({ label, budget, actual })) });

describe('base/over-budget', () => {
  it('says which line was overspent, not the total above it', () => {
    const found = check(
      ID,
      form(['三公经费', 6, 6.9], ['1、公务用车运行维护', 4, 4], ['3、公务接待', 2, '2.9　']),
    );
    expect(places(found)).toEqual(['D8 warning']);
    expect(found[0]!.message).toBe('公务接待决算数 2.9万元大于预算数 2万元');
  });
  it('says the innermost line: of 三公 and 公务用车 neither', () => {
    const table = form(
      ['三公经费', 9, 10.6],
      ['1、公务用车购置和维护经费', 6, 7.9],
      ['其中：公车购置', 0, 0],
      ['公车运行维护', 6, 7.9],
      ['2、出国经费', 0, 0],
      ['3、公务接待', 3, 2.7],
    );
    expect(places(check(ID, table))).toEqual(['D9 warning']);
  });
  it('says the total where no line explains it', () => {
    expect(places(check(ID, form(['项目支出', 400, 417.67])))).toEqual(['D6 warning']);
  });
  it.each([
    ['within the budget', form(['三公经费', 2.2, 0.5])],
    ['all of it', form(['项目支出', 417.67, 417.67])],
    ['an adjustment, which is no spending', form(['部门基本支出预算调整', 0, 35.4])],
    ['no budget stated', form(['政府采购金额', '——', 42.09])],
    ['rounding', form(['公用经费', 39.51, 39.515])],
  ])('is quiet: %s', (_, table) => {
    expect(check(ID, table)).toEqual([]);
  });
});
