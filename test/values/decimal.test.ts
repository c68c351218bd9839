import Big from 'big.js';
import { decimalsOf, fromFloat, roundHalfUp, sum, toPlain } from '../../src/values/decimal';

test.each([
  ['8.045', 2, '8.05'],
  ['8.0449', 2, '8.04'],
  ['-8.045', 2, '-8.05'],
  ['0.5', 0, '1'],
  ['2.5', 0, '3'],
])('ROUND(%s, %i) is %s, as in Excel', (x, decimals, expected) =>
  expect(roundHalfUp(new Big(x), decimals).toFixed()).toBe(expected),
);

test('messages show the shortest plain number', () => {
  expect(toPlain(new Big('8.0400'))).toBe('8.04');
  expect(toPlain(new Big('1e-7'))).toBe('0.0000001');
  expect(toPlain(new Big('1e21'))).toBe('1000000000000000000000');
});

test('decimals of a plain value', () =>
  expect(['8.04', '120', '0.001', '1200.5'].map((x) => decimalsOf(new Big(x)))).toEqual([2, 0, 3, 1]));

test('floats lose their binary dust, and only that', () => {
  expect(fromFloat(0.1 + 0.2)?.toFixed()).toBe('0.3');
  expect(fromFloat(3824.26)?.toFixed()).toBe('3824.26');
  expect(fromFloat(NaN)).toBeNull();
  expect(fromFloat(Infinity)).toBeNull();
});

test('sums are exact', () => expect(sum(['0.1', '0.2', '0.3'].map((x) => new Big(x))).toFixed()).toBe('0.6'));
