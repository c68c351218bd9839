import fc from 'fast-check';
import { assess } from '../../src/assessment/assess';
import type { Finding } from '../../src/assessment/types';
import { FORMS } from '../../src/blanks/catalogue';
import { drawForm } from '../../src/blanks/draw-form';
import { bookOf } from './blank-book';
import { mistakes } from './mistakes';
import { choices, fillCorrectly } from './fillings';

const FORM_CASES = FORMS.map(({ form, profiles }) => ({
  name: `${form.kind} ${form.variant}`,
  form,
  profile: profiles[0],
}));
const brief = (findings: readonly Finding[]): string[] =>
  findings.map(({ rule, cell, message }) => `${cell} ${rule} ${message}`);

describe.each(FORM_CASES)('$name', ({ form, profile }) => {
  test('filled in correctly it gives no finding', async () => {
    await fc.assert(
      fc.asyncProperty(
        choices,
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 1, max: 2 }),
        async (choice, rows, goals) => {
          const drawn = drawForm(form, { year: 2024, rows, goals });
          const { entries } = fillCorrectly(form, drawn, choice);
          const book = await bookOf(drawn.sheet([...entries.values()]));
          for (const chosen of ['auto', profile] as const) {
            const { findings, recognition } = assess(book, { profile: chosen });
            expect(brief(findings)).toEqual([]);
            expect(recognition.tables.map(({ kind, blank }) => [kind, blank])).toEqual([[form.kind, false]]);
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  describe.each(mistakes(form))('$rule', ({ rule, make }) => {
    test('a mistake among right figures is found, and named', async () => {
      await fc.assert(
        fc.asyncProperty(choices, fc.nat(), async (choice, pick) => {
          const drawn = drawForm(form, { year: 2024 });
          const filling = fillCorrectly(form, drawn, choice);
          const entries = new Map(filling.entries);
          for (const change of make({ drawn, filling, pick }))
            entries.set(`${change.row} ${change.column}`, change);
          const book = await bookOf(drawn.sheet([...entries.values()]));
          const found = assess(book, { profile }).findings.map((finding) => finding.rule);
          expect(found).toContain(rule);
        }),
        { numRuns: 15 },
      );
    });
  });
});
