import Big from 'big.js';
import fc from 'fast-check';
import {
  couldEqual,
  printedInterval,
  ratioInterval,
  scaleInterval,
  sumIntervals,
} from '../../src/values/interval';

const printed = (text: string) => printedInterval(new Big(text), text.split('.')[1]?.length ?? 0);
const shown = ({ low, high }: { low: Big; high: Big }) => `${low.toFixed()}…${high.toFixed()}`;

test('86.2 stands for 86.15 to 86.25', () => expect(shown(printed('86.2'))).toBe('86.15…86.25'));

test('芦淞: 143.67 + 189.72 against 333.38 is rounding, not an error (rules.md X11)', () => {
  const parts = sumIntervals([printed('143.67'), printed('189.72')]);
  expect(couldEqual(parts, printed('333.38'))).toBe(true);
  expect(couldEqual(parts, printed('333.36'))).toBe(false);
});

test('a tolerance widens, both ways', () => {
  expect(couldEqual(printed('10.00'), new Big('10.05'))).toBe(false);
  expect(couldEqual(printed('10.00'), new Big('10.05'), new Big('0.05'))).toBe(true);
  expect(couldEqual(printed('10.00'), new Big('9.94'), new Big('0.05'))).toBe(false);
});

test('零陵: 3824.26 of 4753.66 is 80.45 %, and never 100 %', () => {
  const rate = ratioInterval(printed('3824.26'), printed('4753.66'))!;
  expect(couldEqual(rate, new Big('0.8045'), new Big('0.0001'))).toBe(true);
  expect(couldEqual(rate, new Big(1), new Big('0.005'))).toBe(false);
});

test('no ratio to an amount that may be zero', () => {
  expect(ratioInterval(printed('5'), printed('0'))).toBeNull();
  expect(ratioInterval(printed('5'), printed('0.4'))).not.toBeNull();
});

test('a negative factor turns the interval over', () =>
  expect(shown(scaleInterval(printed('2'), new Big(-2)))).toBe('-5…-3'));

test('the ratio of any unrounded values lies in the ratio of the printed ones', () => {
  const amount = fc.integer({ min: -1_000_000, max: 1_000_000 });
  const divisor = fc.integer({ min: 100, max: 1_000_000 });
  const shift = fc.integer({ min: -50, max: 50 });
  fc.assert(
    fc.property(amount, divisor, shift, shift, (a, b, da, db) => {
      const at = (n: number, d: number) => new Big(n).div(100).plus(new Big(d).div(10_000));
      const ratio = ratioInterval(printedInterval(at(a, 0), 2), printedInterval(at(b, 0), 2))!;
      expect(couldEqual(ratio, at(a, da).div(at(b, db)), new Big('1e-15'))).toBe(true);
    }),
  );
});
