/** Money blocks that number their lines and columns; each with the twin that must be read otherwise. */
import type { RawValue } from '../../src/sheet/snapshot';
import { _, at, GRID, read } from './rows';

const rowsOf = (header: readonly RawValue[], ...lines: readonly (readonly RawValue[])[]) =>
  read([['2024年度林业改革发展资金绩效自评表'], header, ...lines, ...GRID]).funds.map(
    ({ role, displaced, cells: { annualBudget, executed, rate } }) => [
      role,
      displaced,
      ...[annualBudget, executed, rate].map(at),
    ],
  );
const HEADER = [
  '资金投入情况',
  '行次',
  '全年预算数（A）',
  '到位资金数（B）',
  '全年执行资金（C）',
  '预算执行\n（C/A×100%）',
];
const TOTAL = ['年度资金总额', 1, 52.8, 52.8, 30.8, '58.33%'];
const PART = ['其中：中央财政资金', 2, 52.8, 52.8, 30.8, '58.33%'];
const FOUND = [
  ['total', undefined, 'C4', 'E4', 'F4'],
  ['part', undefined, 'C5', 'E5', 'F5'],
];

describe('money', () => {
  it.each([['列次'], ['栏次']])('may have its lines numbered, and its columns in a line of %s', (label) =>
    expect(rowsOf(HEADER, [label, 0, 1, 2, 3, 4], TOTAL, PART)).toEqual(FOUND),
  );

  it('has slid where no header speaks of numbers', () => {
    const [, , ...heads] = HEADER;
    const [, , ...amounts] = TOTAL;
    expect(rowsOf(['资金投入情况', _, ...heads], ['年度资金总额', ...amounts], PART)[0]![1]).toBe(-1);
  });

  it('has its rate in the column of a quotient', () => {
    const rate = (label: string) =>
      rowsOf(['项目资金', _, '全年预算数（A）', '全年执行数（B）', label], ['合计', _, 100, 90, 90])[0]![4];
    expect(rate('预算执行（B/A×100%）')).toBe('E3');
    expect(rate('B/A')).toBe('E3');
    expect(rate('B÷A×100%')).toBe('E3');
    expect(rate('A/B表')).toBeUndefined();
    expect(rate('预算执行（万元）')).toBeUndefined();
    expect(rate('预算到位（B/A×100%）')).toBeUndefined();
  });
});
