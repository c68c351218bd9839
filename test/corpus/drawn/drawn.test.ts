/** Forms drawn by lot are read as they were drawn, and nothing is said of them. */
import fc from 'fast-check';
import { assess } from '../../../src/assessment/assess';
import { measureForm, sumUp } from '../measure';
import { drawForm, drawnForms } from './draw';
import { Lot } from './lot';

const SEED = 2026;

it('every form is bound whole, without an error or a warning', () => {
  fc.assert(
    fc.property(fc.gen(), (value) => {
      const form = drawForm(new Lot(value), 'drawn', false);
      const { tables, invented, misbound, extraRows, falseErrors, falseWarnings } = measureForm(
        form,
        assess(form.book),
      );
      expect(tables.right).toBe(tables.of);
      expect([...invented, ...misbound, ...extraRows, ...falseErrors, ...falseWarnings]).toEqual([]);
    }),
    { numRuns: 400, seed: SEED },
  );
});

it('rows that slid where merges were lost are bound in nearly all cells', () => {
  const forms = drawnForms(600, SEED, true);
  const { tables, invented, allCells, extraRows, falseErrors } = sumUp(
    forms.map((form) => measureForm(form, assess(form.book))),
  );
  expect({ tables: tables.right, invented, extraRows }).toEqual({
    tables: tables.of,
    invented: 0,
    extraRows: 0,
  });
  expect(allCells.right / allCells.of).toBeGreaterThan(0.999);
  expect(falseErrors).toBeLessThanOrEqual(forms.length / 100);
});
