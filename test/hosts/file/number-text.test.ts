import { SSF } from '@e965/xlsx';
import fc from 'fast-check';
import { BUILT_IN_FORMATS } from '../../../src/hosts/file/reader/built-in-formats';
import { numberFormatter, NumberTexts } from '../../../src/hosts/file/reader/number-text';

const show = (value: number, format: string, date1904 = false): string | null =>
  numberFormatter(format, date1904)(value);

// As Excel (Chinese edition) shows them.
test.each<[format: string, value: number, shown: string]>([
  ['0', 7.5, '8'],
  ['0', -7.5, '-8'],
  ['0.00', -0.001, '-0.00'],
  ['0.00', 1.005, '1.01'],
  ['0.0', 0.05, '0.1'],
  ['0.00', 0, '0.00'],
  ['#.##', 0.5, '.5'],
  ['#,##0.00', 1234567.891, '1,234,567.89'],
  ['#,##0', 999, '999'],
  ['#,##0', 999999.5, '1,000,000'],
  ['0.00%', 0.9567, '95.67%'],
  ['0%', 1, '100%'],
  ['0.0%', 0.8615, '86.2%'],
  ['000', 7, '007'],
  ['#,##0.00_ ;[Red]\\-#,##0.00\\ ', -8505, '-8,505.00 '],
  ['#,##0_);(#,##0)', -12, '(12)'],
  ['0.00"万元"', 12.3, '12.30万元'],
  ['0.00万元', 12.3, '12.30万元'],
  ['"¥"#,##0.00', 1234.5, '¥1,234.50'],
  ['[$¥-804]#,##0.00', 1234.5, '¥1,234.50'],
  ['0;-0;"—"', 0, '—'],
  ['0.0,', 12345, '12.3'],
  ['General"分"', 9.5, '9.5分'],
  ['G/通用格式"分"', 10, '10分'],
  ['0.00', 1e21, '1000000000000000000000.00'],
  ['0.00', 123456789012345.67, '123456789012346.00'],
  ['yyyy/m/d', 45266, '2023/12/6'],
  ['yyyy"年"m"月"d"日"', 45266, '2023年12月6日'],
  ['yyyy"年"m"月"', 45266, '2023年12月'],
  ['[$-804]yyyy"年"m"月"d"日";@', 45266, '2023年12月6日'],
  ['yyyy年m月d日', 45266, '2023年12月6日'],
  ['yyyy-mm-dd', 1, '1900-01-01'],
  ['yyyy-mm-dd', 60, '1900-02-29'],
  ['yyyy-mm-dd', 61, '1900-03-01'],
  ['yyyy-mm-dd', 2958465, '9999-12-31'],
  ['yyyy-mm-dd h:mm:ss', 45052.5515625, '2023-05-06 13:14:15'],
  ['h:mm', 0.3541666666666667, '8:30'],
  ['h:mm AM/PM', 0.5, '12:00 PM'],
  ['上午/下午h"时"mm"分"', 0.75, '下午6时00分'],
  ['mm:ss', 0.000717592592592593, '01:02'],
  ['yyyy-mm-dd', 45265.9999999, '2023-12-06'],
  ['aaaa', 45266, '星期三'],
  ['d-mmm-yy', 45266, '6-Dec-23'],
])('%s of %d is %s', (format, value, shown) => {
  expect(show(value, format)).toBe(shown);
});

test('dates of the 1904 system', () => {
  expect(show(0, 'yyyy-mm-dd', true)).toBe('1904-01-01');
  expect(show(43804, 'yyyy/m/d', true)).toBe('2023/12/6');
});

test.each([
  ['# ?/?', 0.5],
  ['0.00E+00', 12],
  ['[DBNum2][$-804]General', 12],
  ['[>=100]0;0.0', 12],
  ['[h]:mm', 12],
  ['000-0000', 12],
  ['[$-804]mmmm', 45266],
  ['yyyy-mm-dd', -1],
  ['yyyy-mm-dd', 2958466],
  ['@', 5],
])('%s of %d is left alone', (format, value) => {
  expect(show(value, format)).toBeNull();
});

describe('texts in the snapshot', () => {
  const texts = new NumberTexts(false);
  test('without padding, and only where they differ from the number', () => {
    expect(texts.text(-8505, '#,##0.00_ ;[Red]\\-#,##0.00\\ ')).toBe('-8,505.00');
    expect(texts.text(5, '0')).toBeUndefined();
    expect(texts.text(5, '# ?/?')).toBeUndefined();
    expect(texts.text(5, '0'.repeat(300))).toBeUndefined();
  });
});

/** SSF writes halves of the day in its own way. Values half way between two shown ones are left out: it rounds them in binary. */
const COMPARED = [
  ...BUILT_IN_FORMATS.values(),
  '0.0',
  '0.000',
  '#,##0.0',
  '0.0%',
  '#,##0.00_ ;[Red]\\-#,##0.00\\ ',
  'yyyy-mm-dd hh:mm:ss',
].filter((format) => !/上午/u.test(format));

test('what is shown is what SSF shows', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...COMPARED),
      fc.oneof(
        fc.integer({ min: 1, max: 2_900_000 }),
        fc.integer({ min: -99_999_999, max: 99_999_999 }).map((n) => (10 * n + 1) / 1000),
        fc.integer({ min: 0, max: 20_000 }).map((n) => (10 * n + 1) / 100_000),
      ),
      (format, value) => {
        const shown = show(value, format);
        // Excel shows "-0" for a small negative number, SSF sometimes "0".
        if (shown !== null && !/^-[0.,%]*$/u.test(shown.trim()))
          expect([format, value, shown.trim()]).toEqual([format, value, SSF.format(format, value).trim()]);
      },
    ),
    { numRuns: 1500 },
  );
});

test('any format code and any number: a text or nothing, never a failure', () => {
  const piece = fc.constantFrom(
    '0',
    '#',
    '?',
    '.',
    ',',
    '%',
    ';',
    '"',
    '\\',
    '_',
    '*',
    '[',
    ']',
    'y',
    'm',
    'd',
    'h',
    's',
    'e',
    'E+',
    '/',
    '@',
    '年',
    'General',
    'AM/PM',
    '[$-804]',
    '!',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), fc.double({ noNaN: true }), (pieces, value) => {
      const shown = show(Number.isFinite(value) ? value : 0, pieces.join(''));
      expect(shown === null || typeof shown === 'string').toBe(true);
    }),
    { numRuns: 1000 },
  );
});
