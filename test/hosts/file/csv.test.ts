import fc from 'fast-check';
import { readCsv } from '../../../src/hosts/file/csv';
import type { RawValue } from '../../../src/sheet/snapshot';

const table = (bytes: Uint8Array): RawValue[][] => {
  const rows: RawValue[][] = [];
  for (const { row, cells } of readCsv(bytes, '表').sheets[0]!.rows) {
    for (const { column, value } of cells) (rows[row] ??= [])[column] = value;
  }
  return rows;
};
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const failure = (bytes: Uint8Array): string => {
  try {
    readCsv(bytes, '表');
  } catch (error) {
    return (error as { code: string }).code;
  }
  return 'none';
};
/** 单位,得分 in GBK. */
const GBK = Uint8Array.of(0xb5, 0xa5, 0xce, 0xbb, 0x2c, 0xb5, 0xc3, 0xb7, 0xd6);

test.each<[string, Uint8Array, RawValue[][]]>([
  [
    'UTF-8',
    utf8('单位,得分\n甲,9.5'),
    [
      ['单位', '得分'],
      ['甲', 9.5],
    ],
  ],
  ['UTF-8 with mark', utf8('\ufeff单位\n'), [['单位']]],
  ['GBK', GBK, [['单位', '得分']]],
  ['UTF-16', new Uint8Array(Buffer.from('\ufeff单位\t得分', 'utf16le')), [['单位', '得分']]],
  [
    'quotes, separators and line breaks in them',
    utf8('"a,b","c""d","e\r\nf"\r\ng'),
    [['a,b', 'c"d', 'e\r\nf'], ['g']],
  ],
  [
    'semicolons',
    utf8('a;b\n1,5;2'),
    [
      ['a', 'b'],
      ['1,5', 2],
    ],
  ],
  ['tabs', utf8('a\tb,c\td'), [['a', 'b,c', 'd']]],
  ['old line ends', utf8('a\rb'), [['a'], ['b']]],
  ['quotes inside a field', utf8('5"屏,x'), [['5"屏', 'x']]],
  [
    'a quoted empty field and a blank line',
    utf8('"",a\n\nb'),
    [[, 'a'] as RawValue[], , ['b']] as RawValue[][],
  ],
])('%s', (_, bytes, expected) => {
  expect(table(bytes)).toEqual(expected);
});

test('plain numbers are numbers; codes, percentages, dates and grouped digits stay as written', () => {
  const texts = [
    '007',
    '2080505001000000',
    '95%',
    '2023/12/6',
    '1-2',
    '1,234',
    '1e5',
    '+5',
    '=1+1',
    ' 5',
    'TRUE',
    '.5',
  ];
  expect(table(utf8(`0,-3,1.50,2080505\n${texts.map((text) => `"${text}"`).join(',')}`))).toEqual([
    [0, -3, 1.5, 2080505],
    texts,
  ]);
});

test('the sheet bears the name given and is plain', () => {
  const { sheets, date1904 } = readCsv(utf8('a'), '自评');
  expect(date1904).toBe(false);
  expect(sheets).toEqual([
    {
      name: '自评',
      visibility: 'visible',
      protected: false,
      rows: [{ row: 0, cells: [{ column: 0, value: 'a' }] }],
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
    },
  ]);
});

test.each([
  ['bytes that are no text', Uint8Array.of(0x41, 0xff, 0xff), 'file/not-a-workbook'],
  ['zeros', Uint8Array.of(0x41, 0, 0x42), 'file/not-a-workbook'],
  ['a quote that does not end', utf8('a,"b\nc'), 'file/damaged-csv'],
  ['text behind a quoted field', utf8('"a"b,c'), 'file/damaged-csv'],
  ['more columns than Excel has', utf8(','.repeat(16_384)), 'file/too-large'],
])('%s: refused', (_, bytes, code) => {
  expect(failure(bytes)).toBe(code);
});

test('any table written as CSV is read back', () => {
  const field = fc
    .string({ unit: fc.constantFrom('a', '分', ',', '"', '\n', '\r', ' ', ';', '\t'), minLength: 1 })
    .map((text) => `x${text}`);
  fc.assert(
    fc.property(
      fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
      (rows) => {
        // A plain first line, so that the separator is beyond doubt.
        const all = [['一', '二', '三', '四', '五'], ...rows];
        const text = all
          .map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(','))
          .join('\n');
        expect(table(utf8(text))).toEqual(all);
      },
    ),
  );
});
