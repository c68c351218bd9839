import { utils } from '@e965/xlsx';
import fc from 'fast-check';
import { movableFormula } from '../../../src/hosts/file/reader/shared-formula';

// Copying the formula down `rows` and right `columns` in Excel gives this.
test.each<[formula: string, rows: number, columns: number, moved: string]>([
  ['F5*2', 1, 0, 'F6*2'],
  ['$F5*F$5*$F$5', 2, 1, '$F7*G$5*$F$5'],
  ['SUM(A1:B2)', 1, 1, 'SUM(B2:C3)'],
  ['SUM(A:A,$B:C,1:1,$2:3)', 1, 1, 'SUM(B:B,$B:D,2:2,$2:4)'],
  ['Z1+AZ1+ZZ9', 0, 1, 'AA1+BA1+AAA9'],
  ['LOG10(A1)+ATAN2(A1,B1)', 1, 0, 'LOG10(A2)+ATAN2(A2,B2)'],
  ['"A1"&A1&"说""A1"""', 1, 0, '"A1"&A2&"说""A1"""'],
  ["'A1'!A1+'it''s B2'!B2", 1, 0, "'A1'!A2+'it''s B2'!B3"],
  ['明细!C2+Sheet1!C2', 1, 0, '明细!C3+Sheet1!C3'],
  ['[1]Sheet1!A1+[Book1.xlsx]S!A1', 1, 0, '[1]Sheet1!A2+[Book1.xlsx]S!A2'],
  ['Table1[A1]+Table1[[#This Row],[B2]]+A1', 1, 0, 'Table1[A1]+Table1[[#This Row],[B2]]+A2'],
  ['rate_A1+A1_rate+预算A1+A1', 1, 0, 'rate_A1+A1_rate+预算A1+A2'],
  ['1E5+1.5E-3+A1', 1, 0, '1E5+1.5E-3+A2'],
  ['A1', -1, 0, '#REF!'],
  ['A1', 0, -1, '#REF!'],
  ['XFD1048576', 1, 1, '#REF!'],
  ['SUM(A:B)', 0, -1, 'SUM(#REF!)'],
  ['XFE1+ABCD1', 1, 0, 'XFE1+ABCD1'],
  ['IF(A1>=0.6,TRUE,#N/A)', 1, 0, 'IF(A2>=0.6,TRUE,#N/A)'],
  ['A1#', 1, 0, 'A2#'],
  ['@A1:A9', 1, 0, '@A2:A10'],
  ['a1+$b$2', 1, 0, 'A2+$b$2'],
  ['', 1, 1, ''],
])('%s moved by %d rows and %d columns is %s', (formula, rows, columns, moved) => {
  expect(movableFormula(formula)(rows, columns)).toBe(moved);
});

test('not moved, nothing changes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) =>
      expect(movableFormula(text.toUpperCase())(0, 0)).toBe(text.toUpperCase()),
    ),
  );
});

test('moved there and back, nothing changes', () => {
  const place = fc.record({
    c: fc.integer({ min: 100, max: 15_000 }),
    r: fc.integer({ min: 100, max: 900_000 }),
    cRel: fc.boolean(),
    rRel: fc.boolean(),
  });
  const name = ({ c, r, cRel, rRel }: { c: number; r: number; cRel: boolean; rRel: boolean }): string =>
    `${cRel ? '' : '$'}${utils.encode_col(c)}${rRel ? '' : '$'}${r + 1}`;
  fc.assert(
    fc.property(
      fc.array(place, { minLength: 1, maxLength: 5 }),
      fc.integer({ min: -99, max: 99 }),
      fc.integer({ min: -99, max: 99 }),
      (places, rows, columns) => {
        const formula = `SUM(${places.map(name).join(',')})`;
        expect(movableFormula(movableFormula(formula)(rows, columns))(-rows, -columns)).toBe(formula);
      },
    ),
  );
});
