import { declaredAmounts } from '../../src/blanks/declared-amounts';
import { noPlaces } from '../../src/blanks/places';
import type { MoneyUnit } from '../../src/values/money';
import { declaration } from '../support/table-builder';

test.each<[MoneyUnit | null, number, number, '元' | '万元']>([
  ['元', 3_200_000, 3_200_000, '元'],
  ['千元', 3_200, 320, '万元'],
  ['万元', 320, 320, '万元'],
  ['亿元', 1.5, 15_000, '万元'],
  [null, 320, 320, '万元'],
])('an amount declared in %s: %d becomes %d %s', (unit, declared, amount, into) => {
  const table = declaration({ unit, funds: [{ label: '合计', annualBudget: declared }] });
  const found = declaredAmounts(table);
  const cells = { initialBudget: { row: 5, column: 2 } };
  const funds = [{ role: 'total' as const, label: '年度资金总额', cells }];
  expect(found.unit).toBe(into);
  expect(found.amounts({ ...noPlaces(), funds })).toEqual([{ row: 5, column: 2, value: amount }]);
});
