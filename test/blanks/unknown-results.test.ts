import fc from 'fast-check';
import { assess } from '../../src/assessment/assess';
import { FORMS } from '../../src/blanks/catalogue';
import { drawForm } from '../../src/blanks/draw-form';
import { UNKNOWN_RESULT, type BookSnapshot } from '../../src/sheet/snapshot';
import { bookOf } from './blank-book';
import { choices, fillCorrectly } from './fillings';

/** The book as it is read where its formulas have no results and none can be computed. */
const withoutResults = (book: BookSnapshot): BookSnapshot => ({
  ...book,
  unknownIn: book.sheets.map(({ name }) => name),
  sheets: book.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map(({ row, cells }) => ({
      row,
      cells: cells.map(({ text: _, ...cell }) =>
        cell.formula === undefined ? cell : { ...cell, value: UNKNOWN_RESULT },
      ),
    })),
  })),
});

describe.each(FORMS.map(({ form }) => ({ name: `${form.kind} ${form.variant}`, form })))(
  '$name',
  ({ form }) => {
    test('filled in correctly it gives no finding and no correction while its formulas have no results', async () => {
      await fc.assert(
        fc.asyncProperty(choices, async (choice) => {
          const drawn = drawForm(form, { year: 2024 });
          const { entries } = fillCorrectly(form, drawn, choice);
          const book = withoutResults(await bookOf(drawn.sheet([...entries.values()])));
          const { findings, corrections } = assess(book);
          expect(findings.map(({ rule, cell, message }) => `${cell} ${rule} ${message}`)).toEqual([]);
          expect(corrections).toEqual([]);
        }),
        { numRuns: 10 },
      );
    });
  },
);
