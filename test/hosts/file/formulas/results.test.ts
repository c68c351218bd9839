import fc from 'fast-check';
import { FileHost } from '../../../../src/hosts/file/file-host';
import { nodeCodec } from '../../../../src/hosts/file/zip/node-codec';
import { UNKNOWN_RESULT, type RawValue } from '../../../../src/sheet/snapshot';
import { bookOfCells, computingHost, valuesOf, type Typed } from './formula-book';

const CELLS: Record<string, Typed> = {
  A1: 10,
  A2: 20,
  A3: '文',
  B1: '20101',
  B2: '2010101',
  B3: '2010102',
  C1: 5,
  C2: 7,
  C3: 9,
  D1: true,
  E1: 0.1,
  E2: 0.2,
  F1: '5',
  H1: '=IF(A9="","",1)',
};
const OTHER: Record<string, Typed> = { A1: 3, A2: 4 };

/** What formulas give over the cells above, by arithmetic. */
const RIGHT: readonly (readonly [formula: string, result: RawValue])[] = [
  ['1+2*3', 7],
  ['(1+2)*3', 9],
  ['-2^2', 4],
  ['2^-1', 0.5],
  ['8/2/2', 2],
  ['5-3-1', 1],
  ['A2*50%', 10],
  ['10%+1', 1.1],
  ['E1+E2', 0.3],
  ['1.1-1', 0.1],
  ['72/80', 0.9],
  ['2/3', 0.666666666666667],
  ['1E3+1', 1001],
  ['SUM(A1:A3)', 30],
  ['SUM(A1,A2,5)', 35],
  ['SUM(A1:A2,C1:C3)', 51],
  ['SUM(A:A)', 30],
  ['SUM($A$1:$A2)', 30],
  ['SUM(F1,1)', 1],
  ['SUM(A9)', 0],
  ['ROUND(2.345,2)', 2.35],
  ['ROUND(1.005,2)', 1.01],
  ['ROUND(-2.5,0)', -3],
  ['ROUND(1234,-2)', 1200],
  ['ROUNDDOWN(2.79,1)', 2.7],
  ['ABS(-3)', 3],
  ['MIN(A1:A3)', 10],
  ['MIN(0.9,1)*10', 9],
  ['MAX(A1:A3)', 20],
  ['MAX(A8:A9)', 0],
  ['AVERAGE(A1:A3)', 15],
  ['COUNT(A1:A9)', 2],
  ['COUNT(A1,A3,A9)', 1],
  ['COUNTIF(A1:A3,">=10")', 2],
  ['COUNTIF(A1:A3,"文")', 1],
  ['COUNTIF(B1:B3,"20101??")', 2],
  ['SUMIF(B1:B3,B1&"??",C1:C3)', 16],
  ['SUMIF(A1:A2,">10")', 20],
  ['SUMPRODUCT(C1:C3,C1:C3)', 155],
  ['AND(A1>1,A2>1)', true],
  ['OR(A1>100,A2>1)', true],
  ['NOT(A1>1)', false],
  ['IF(A1>5,"大","小")', '大'],
  ['IF(A1>50,"大")', false],
  ['IF(A1>5,,1)', 0],
  ['IF(OR(A1="",A9=""),"",1)', ''],
  ['IF(COUNT(A8:A9)=0,"",SUM(A8:A9))', ''],
  ['IF(H1="","空",H1)', '空'],
  ['IFERROR(1/0,"错")', '错'],
  ['IFERROR(A1/A2,"错")', 0.5],
  ['1/0', { error: '#DIV/0!' }],
  ['A3+1', { error: '#VALUE!' }],
  ['A9', 0],
  ['A9=""', true],
  ['A9=0', true],
  ['"a"="A"', true],
  ['A1<>A2', true],
  ['A1&"元"', '10元'],
  ['"说""好"""', '说"好"'],
  ['"分值合计为"&ROUND(A1,2)', '分值合计为10'],
  ["'他 表'!A1+1", 4],
  ["SUM('他 表'!A1:A2)", 7],
  ['TEXT(0.985,"0.0%")', '98.5%'],
  ['VLOOKUP(20,A1:C3,3,FALSE)', 7],
  ['F1+1', 6],
  ['D1+1', 2],
  ['\n A1 + A2', 30],
];

/** Beyond what is computed: left open rather than guessed. */
const LEFT_OPEN: readonly string[] = [
  'NOW()',
  'RAND()',
  'INDIRECT("A1")',
  'OFFSET(A1,1,0)',
  'REPT("x",1000000000)',
  'WEBSERVICE("http://example.invalid/")',
  'HYPERLINK("http://example.invalid/")',
  'MAKEARRAY(100000,100000,LAMBDA(r,c,r))',
  'SEQUENCE(1000000)',
  'NOSUCH(1)',
  '[1]Sheet1!A1',
  'Table1[Column]',
  'someName*2',
  '无此表!A1',
  '#REF!+1',
  'A1:A2 A1',
  '{1,2;3,4}',
  'A1:A3*2',
  'constructor.constructor("return process")()',
  '1/3&""',
  `${'('.repeat(5000)}1${')'.repeat(5000)}`,
  `"${'x'.repeat(9000)}"`,
  'SUM(',
  'Z50',
];

const withFormulas = (formulas: readonly string[]): Uint8Array =>
  bookOfCells({
    表: {
      ...CELLS,
      ...Object.fromEntries(formulas.map((formula, i) => [`Z${50 + i}`, `=${formula}`])),
    },
    '他 表': OTHER,
  });

describe('formulas without a stored result', () => {
  let values: Record<string, RawValue>;
  beforeAll(async () => {
    values = valuesOf(await computingHost(withFormulas(RIGHT.map(([formula]) => formula))).read());
  });
  test.each(RIGHT.map(([formula, result], i) => [formula, result, `Z${50 + i}`] as const))(
    '=%s is %p',
    (_, result, cell) => expect(values[cell]).toEqual(result),
  );

  test.each(LEFT_OPEN)('=%s is left open, and its readers with it', async (formula) => {
    const book = await computingHost(withFormulas([formula, 'Z50+1', 'SUM(A1,Z51)', 'A1+A2'])).read();
    const { Z50, Z51, Z52, Z53 } = valuesOf(book);
    expect([Z50, Z51, Z52, Z53]).toEqual([UNKNOWN_RESULT, UNKNOWN_RESULT, UNKNOWN_RESULT, 30]);
    expect(book.unknownIn).toEqual(['表']);
  });

  test('a sheet alone is computed with what it reads of others', async () => {
    const host = computingHost(withFormulas(["SUM('他 表'!A:A)"]));
    const book = await host.read({ sheets: ['表'] });
    expect(book.sheets.map(({ name }) => name)).toEqual(['表']);
    expect(valuesOf(book).Z50).toBe(7);
  });

  test('results are shown in the format of their cells', async () => {
    const bytes = bookOfCells(
      { 表: {} },
      {
        sheets: {
          表: '<sheetData><row r="1"><c r="A1"><v>72</v></c><c r="B1"><v>80</v></c><c r="C1" s="1" t="e"><f>A1/B1</f></c></row></sheetData>',
        },
        styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="10"/></cellXfs>',
      },
    );
    const { sheets } = await computingHost(bytes).read();
    expect(sheets[0]!.rows[0]!.cells[2]).toMatchObject({ value: 0.9, text: '90.00%', formula: 'A1/B1' });
  });

  test('without a calculator everything is read as it is stored', async () => {
    const book = await new FileHost(withFormulas(['A1+1']), nodeCodec).read();
    expect(valuesOf(book).Z50).toBeNull();
    expect(book).not.toHaveProperty('unknownIn');
  });
});

describe('stored results', () => {
  const BLANK = { A1: 5, A2: { f: 'IF(A1="","",A1*2)', stored: '' }, A3: { f: 'SUM(A2)', stored: 100 } };

  test('count where nothing says otherwise, even an empty text', async () => {
    expect(valuesOf(await computingHost(bookOfCells({ 表: BLANK })).read())).toEqual({
      A1: 5,
      A2: '',
      A3: 100,
    });
  });

  test('are computed anew where the workbook asks for that and one says nothing: a blank form that a script filled', async () => {
    const bytes = bookOfCells({ 表: BLANK }, { behind: '<calcPr fullCalcOnLoad="1"/>' });
    expect(valuesOf(await computingHost(bytes).read())).toEqual({ A1: 5, A2: 10, A3: 10 });
  });

  test('property: a workbook whose formulas all have results is read as before, and nothing is loaded', async () => {
    const stored = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value || 1),
      fc.stringMatching(/^[a-z甲乙]{1,5}$/u),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(stored, { minLength: 1, maxLength: 8 }),
        fc.boolean(),
        async (results, asks) => {
          const cells = Object.fromEntries(
            results.map((value, i) => [`B${i + 1}`, { f: `A${i + 1}*2`, stored: value }]),
          );
          const bytes = bookOfCells(
            { 表: { A1: 1, ...cells } },
            asks ? { behind: '<calcPr fullCalcOnLoad="1"/>' } : {},
          );
          const loadCalculator = jest.fn();
          const book = await new FileHost(bytes, nodeCodec, { loadCalculator }).read();
          expect(book).toEqual(await new FileHost(bytes, nodeCodec).read());
          expect(loadCalculator).not.toHaveBeenCalled();
        },
      ),
    );
  });

  test('a library that cannot be loaded leaves results open', async () => {
    const loadCalculator = () => Promise.reject(new Error('no network'));
    const book = await new FileHost(withFormulas(['A1+1']), nodeCodec, { loadCalculator }).read();
    expect(valuesOf(book).Z50).toEqual(UNKNOWN_RESULT);
  });
});

describe('hostile formulas are bounded', () => {
  const SECONDS = 60_000;
  const timed = async (bytes: Uint8Array): Promise<Record<string, RawValue>> =>
    valuesOf(await computingHost(bytes).read(), '表');
  const columns = (of: (row: number) => string, count: number): Record<string, Typed> =>
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`B${i + 1}`, of(i + 1)]));

  test(
    'texts that double',
    async () => {
      const values = await timed(
        bookOfCells({
          表: { A1: 'x'.repeat(1000), ...columns((n) => (n === 1 ? '=A1&A1' : `=B${n - 1}&B${n - 1}`), 60) },
        }),
      );
      expect(values.B2).toBe('x'.repeat(4000));
      expect(values.B60).toEqual(UNKNOWN_RESULT);
    },
    SECONDS,
  );

  test(
    'formulas that read themselves, and one another',
    async () => {
      const { B1, B2, B3, C1 } = await timed(
        bookOfCells({ 表: { B1: '=B1+1', B2: '=B3', B3: '=B2', C1: '=SUM(C:C)' } }),
      );
      expect([B1, B2, B3, C1]).toEqual([UNKNOWN_RESULT, UNKNOWN_RESULT, UNKNOWN_RESULT, UNKNOWN_RESULT]);
    },
    SECONDS,
  );

  test(
    'a long chain',
    async () => {
      const values = await timed(
        bookOfCells({ 表: columns((n) => (n === 1 ? '=1' : `=B${n - 1}+1`), 3000) }),
      );
      expect([3000, UNKNOWN_RESULT]).toContainEqual(values.B3000);
    },
    SECONDS,
  );

  test(
    'sums of everything, over and over',
    async () => {
      const cells: Record<string, Typed> = { A1: 1, CV1000: 2 };
      const values = await timed(
        bookOfCells({
          数: cells,
          表: columns(() => '=SUM(数!A:XFD)', 2000),
        }),
      );
      expect(values.B1).toBe(3);
      expect(values.B2000).toEqual(UNKNOWN_RESULT);
    },
    SECONDS,
  );

  test(
    'more formulas than anyone writes',
    async () => {
      const values = await timed(bookOfCells({ 表: columns((n) => `=A${n}`, 12_000) }));
      expect(values.B1).toEqual(UNKNOWN_RESULT);
    },
    SECONDS,
  );
});
