import { dateOfSerial, formatDecimals, isDateFormat, isPercentFormat } from '../../src/values/number-format';

test.each([
  'yyyy/m/d',
  'm/d/yyyy',
  'yyyy"年"m"月"d"日"',
  '[$-804]yyyy"年"m"月"',
  'mmm-yy',
  'yyyy-mm-dd hh:mm',
  'e"年"m"月"',
])('%s shows a date', (format) => expect(isDateFormat(format)).toBe(true));
test.each([
  'General',
  'G/通用格式',
  '0.00',
  '#,##0.00_ ',
  '0.00_);[Red]\\(0.00\\)',
  '@',
  'h:mm',
  '[mm]:ss',
  '0.0"天"',
  '',
  '0%',
])('%s shows none', (format) => expect(isDateFormat(format)).toBe(false));
test('no format at all', () => {
  expect(isDateFormat(undefined)).toBe(false);
  expect(isPercentFormat(undefined)).toBe(false);
  expect(formatDecimals(undefined)).toBeNull();
});

test.each<[string, boolean]>([
  ['0%', true],
  ['0.00%', true],
  ['#,##0.0%', true],
  ['0.00', false],
  ['0"%"', false],
  ['0\\%', false],
])('%s shows a percentage: %s', (format, expected) => expect(isPercentFormat(format)).toBe(expected));

test.each<[string, number | null]>([
  ['0', 0],
  ['0.00', 2],
  ['#,##0.00_ ', 2],
  ['0.0%', 1],
  ['0.00;[Red]-0.0', 2],
  ['General', null],
  ['@', null],
  ['yyyy/m/d', null],
  ['0.00E+00', null],
  ['# ?/?', null],
  ['0.0,', null],
])('%s shows %s decimals', (format, expected) => expect(formatDecimals(format)).toBe(expected));

test('serial numbers as Excel dates them', () => {
  expect(dateOfSerial(1, false)).toEqual({ year: 1900, month: 1, day: 1 });
  expect(dateOfSerial(59, false)).toEqual({ year: 1900, month: 2, day: 28 });
  expect(dateOfSerial(61, false)).toEqual({ year: 1900, month: 3, day: 1 });
  expect(dateOfSerial(45291.75, false)).toEqual({ year: 2023, month: 12, day: 31 });
  expect(dateOfSerial(43829, true)).toEqual({ year: 2023, month: 12, day: 31 });
  expect(dateOfSerial(-1, false)).toBeNull();
  expect(dateOfSerial(Infinity, false)).toBeNull();
});
