import { moneyUnitOf, oneYuanIn, yuanIn, type MoneyUnit } from '../../src/values/money';

describe('units of money', () => {
  test.each<[MoneyUnit, string, string]>([
    ['元', '1', '1'],
    ['千元', '1000', '0.001'],
    ['万元', '10000', '0.0001'],
    ['亿元', '100000000', '0.00000001'],
  ])('1 %s is %s 元, and 1 元 is %s of it', (unit, yuan, share) => {
    expect(yuanIn(unit).toFixed()).toBe(yuan);
    expect(oneYuanIn(unit).toFixed()).toBe(share);
  });

  test('万元 where a table names none', () => {
    expect(moneyUnitOf({ unit: null })).toBe('万元');
    expect(moneyUnitOf({ unit: '千元' })).toBe('千元');
  });
});
