import Big from 'big.js';
import fc from 'fast-check';
import { parseMoney, parseNumber, parseRate, type FigureCell } from '../../src/values/figure';
import type { MoneyUnit } from '../../src/values/money';
import { isBlankOrPlaceholder, isPlaceholder } from '../../src/values/placeholder';
import type { Interval } from '../../src/values/types';

const bounds = (figure: { readonly interval: Interval } | null): string | null =>
  figure && `${figure.interval.low.toFixed()}…${figure.interval.high.toFixed()}`;

describe('parseNumber', () => {
  test.each<[FigureCell, string, string | null, boolean]>([
    [{ value: 10 }, '10', null, false],
    [{ value: '　9' }, '9', null, false],
    [{ value: '100.60　' }, '100.6', null, false],
    [{ value: '１０' }, '10', null, false],
    [{ value: '1,210.99' }, '1210.99', null, false],
    [{ value: '10分' }, '10', '分', false],
    [{ value: '4753.66万元' }, '4753.66', '万元', false],
    [{ value: '10%' }, '10', null, true],
    [{ value: 0.1, format: '0%' }, '10', null, true],
    [{ value: 0.1 + 0.2 }, '0.3', null, false],
    [{ value: -5 }, '-5', null, false],
  ])('%j', (cell, value, unit, percent) => {
    const number = parseNumber(cell);
    expect(number?.value.toFixed()).toBe(value);
    expect(number).toMatchObject({ unit, percent });
  });

  test.each<FigureCell>([
    { value: null },
    { value: ' ' },
    { value: '—' },
    { value: '/' },
    { value: '满分' },
    { value: '≥5' },
    { value: true },
    { value: { error: '#DIV/0!' } },
    { value: 45291, format: 'yyyy/m/d' },
  ])('%j is no number', (cell) => expect(parseNumber(cell)).toBeNull());

  test.each<[FigureCell, string]>([
    [{ value: '86.2' }, '86.15…86.25'],
    [{ value: '86.20' }, '86.195…86.205'],
    [{ value: 86.2 }, '86.15…86.25'],
    // 33.33 is what one sees, 33.3333333 what is stored: the interval holds both.
    [{ value: 33.3333333, format: '0.00' }, '33.325…33.335'],
    [{ value: 9.6, format: '0.00' }, '9.595…9.605'],
    [{ value: 8.62, format: '0' }, '8.5…9.5'],
    [{ value: 8.6234, text: '8.6' }, '8.55…8.65'],
  ])('%j stands for %s', (cell, expected) => expect(bounds(parseNumber(cell))).toBe(expected));
});

describe('parseMoney', () => {
  test.each<[FigureCell, MoneyUnit | null, string]>([
    [{ value: 734.38 }, '万元', '734.38'],
    [{ value: '4753.66万元' }, '万元', '4753.66'],
    [{ value: '4753.66万元' }, '元', '47536600'],
    [{ value: '7343800元' }, '万元', '734.38'],
    [{ value: '150万' }, '万元', '150'],
    [{ value: '1.2亿元' }, '万元', '12000'],
    // Beside 9000万元 in a form that names no unit.
    [{ value: '1.2亿元' }, null, '12000'],
    [{ value: '9,000万元' }, null, '9000'],
    [{ value: '90000元' }, null, '90000'],
    [{ value: '35千元' }, '万元', '3.5'],
    [{ value: '7,343,800' }, '元', '7343800'],
    [{ value: 100 }, null, '100'],
  ])('%j in %s', (cell, unit, expected) => expect(parseMoney(cell, unit)?.value.toFixed()).toBe(expected));

  test.each<FigureCell>([
    { value: '80%' },
    { value: 0.8, format: '0%' },
    { value: '3人' },
    { value: '—' },
    { value: null },
  ])('%j is no money', (cell) => expect(parseMoney(cell, '万元')).toBeNull());

  test('万元 are kept to two decimals, so 80 is 80.00; 亿元 are as precise as they are written', () => {
    expect(bounds(parseMoney({ value: 80 }, '万元'))).toBe('79.995…80.005');
    expect(bounds(parseMoney({ value: 43.2 }, '万元'))).toBe('43.195…43.205');
    expect(bounds(parseMoney({ value: 1.2 }, '亿元'))).toBe('1.15…1.25');
    expect(bounds(parseMoney({ value: '7343812元' }, '万元'))).toBe('734.38115…734.38125');
  });
});

describe('parseRate', () => {
  test.each<[FigureCell, string, string]>([
    [{ value: '100%' }, '1', '0.995…1.005'],
    [{ value: '86.20％' }, '0.862', '0.86195…0.86205'],
    [{ value: '　79.27% ' }, '0.7927', '0.79265…0.79275'],
    [{ value: 1, format: '0%' }, '1', '0.995…1.005'],
    [{ value: 0.862, format: '0%' }, '0.862', '0.855…0.865'],
    [{ value: 0.965093, format: '0.00%' }, '0.965093', '0.96505…0.96515'],
    [{ value: 0.8045 }, '0.8045', '0.80445…0.80455'],
    [{ value: 0.862 }, '0.862', '0.8615…0.8625'],
    [{ value: 1 }, '1', '0.995…1.005'],
    [{ value: 1.1252 }, '1.1252', '1.12515…1.12525'],
    [{ value: 100 }, '1', '0.995…1.005'],
    [{ value: '86.2' }, '0.862', '0.8615…0.8625'],
    [{ value: '0.98' }, '0.98', '0.975…0.985'],
  ])('%j', (cell, value, interval) => {
    const rate = parseRate(cell);
    expect(rate?.value.toFixed()).toBe(value);
    expect(bounds(rate)).toBe(interval);
  });

  test.each<FigureCell>([
    { value: null },
    { value: '—' },
    { value: '10分' },
    { value: '100万' },
    { value: '完成' },
  ])('%j is no rate', (cell) => expect(parseRate(cell)).toBeNull());

  describe('under 执行率(%)', () => {
    const under = (cell: FigureCell, expected?: string): string | undefined =>
      parseRate(cell, {
        headerPercent: true,
        expected: expected === undefined ? null : new Big(expected),
      })?.value.toFixed();

    test('a bare number is a percentage', () => expect(under({ value: 86.2 })).toBe('0.862'));
    test('1 is 1 % where the amounts say nothing', () => expect(under({ value: 1 })).toBe('0.01'));
    test('1 is 100 % where the amounts say 100 %', () => expect(under({ value: 1 }, '1')).toBe('1'));
    test('0.98 is 98 % where the amounts say 97.9 %', () =>
      expect(under({ value: 0.98 }, '0.979')).toBe('0.98'));
    test('0.98 is 0.98 % where the amounts say 1 %', () =>
      expect(under({ value: 0.98 }, '0.01')).toBe('0.0098'));
    test('a sign in the cell still counts', () => expect(under({ value: '0.98%' }, '0.98')).toBe('0.0098'));
    test('a % format too', () => expect(under({ value: 1, format: '0%' })).toBe('1'));
  });
});

describe('what the interval promises', () => {
  const decimal = fc.tuple(fc.integer({ min: 0, max: 10_000_000 }), fc.integer({ min: 0, max: 4 }));

  test('every value that rounds to the printed one lies in it', () => {
    fc.assert(
      fc.property(
        decimal,
        fc.double({ min: -0.49, max: 0.49, noNaN: true }),
        ([digits, decimals], offset) => {
          const unit = new Big(10).pow(-decimals);
          const printed = unit.times(digits);
          const unrounded = printed.plus(unit.times(offset.toFixed(6)));
          const { low, high } = parseNumber({ value: printed.toFixed(decimals) })!.interval;
          expect(low.lte(unrounded) && unrounded.lte(high)).toBe(true);
        },
      ),
    );
  });

  test('a rate reads the same as text, as a number under a % format and bare under 执行率(%)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (hundredths) => {
        const percentage = new Big(hundredths).div(100);
        const fraction = percentage.div(100);
        const readings = [
          parseRate({ value: `${percentage.toFixed(2)}%` }),
          parseRate({ value: fraction.toNumber(), format: '0.00%' }),
          parseRate({ value: percentage.toNumber() }, { headerPercent: true }),
        ];
        expect(readings.map((rate) => rate?.value.toFixed())).toEqual(Array(3).fill(fraction.toFixed()));
      }),
    );
  });
});

test('placeholders are no blanks, and blanks no placeholders', () => {
  expect(isPlaceholder('——')).toBe(true);
  expect(isPlaceholder('　')).toBe(false);
  expect(isBlankOrPlaceholder('　')).toBe(true);
  expect(isBlankOrPlaceholder('——')).toBe(true);
  expect(isBlankOrPlaceholder(0)).toBe(false);
});
