import { check, places } from '../../support/check-rule';
import { baseData } from '../../support/table-builder';

const ID = 'base/anomaly';
const line = (
  label: string,
  priorActual: number | string | null,
  budget: number | null,
  actual: number | null,
) => baseData({ baseRows: [{ label, priorActual, budget, actual }] });

describe('base/anomaly', () => {
  // 君山 JS-002, JS-003.
  it.each([
    [
      '公用经费',
      208.86,
      39.51,
      39.51,
      'D6 info',
      '公用经费由上年 208.86万元变为 39.51万元（-81.08%），相差悬殊',
    ],
    [
      '项目支出：',
      '100.60　',
      417.67,
      417.67,
      'D6 info',
      '项目支出由上年 100.60万元变为 417.67万元（+315.18%），相差悬殊',
    ],
    ['项目支出', 100, 417.67, null, 'C6 info', '项目支出由上年 100万元变为 417.67万元（+317.67%），相差悬殊'],
  ] as const)('%s %s → %s', (label, before, budget, actual, place, message) => {
    const found = check(ID, line(label, before, budget, actual));
    expect(places(found)).toEqual([place]);
    expect(found[0]!.message).toBe(message);
  });

  it.each([
    ['an ordinary change', line('公用经费', 121, 118.4, 117.9)],
    ['small amounts', line('三公经费', 5.32, 2.2, 0.5)],
    [
      'amounts as small in a table in 元',
      baseData({ unit: '元', baseRows: [{ label: '三公经费', priorActual: 53_200, actual: 5_000 }] }),
    ],
    ['nothing last year', line('项目支出', 0, 80, 80)],
    ['lines of a block', line('业务工作经费', 10, 300, 300)],
    ['what changes by nature', line('政府采购金额', 10, 300, 300)],
  ])('is quiet about %s', (_, table) => {
    expect(check(ID, table)).toEqual([]);
  });
});
