/** Forms drawn by lot are read as they were drawn, and nothing is said of them. */
import fc from 'fast-check';
import { assess } from '../../../src/assessment/assess';
import { measureForm } from '../measure';
import { drawForm } from './draw';
import { Lot } from './lot';

it('every form is bound whole, without an error or a warning', () => {
  fc.assert(
    fc.property(fc.gen(), (value) => {
      const form = drawForm(new Lot(value), 'drawn');
      const { tables, invented, misbound, extraRows, falseErrors, falseWarnings } = measureForm(
        form,
        assess(form.book),
      );
      expect(tables.right).toBe(tables.of);
      expect([...invented, ...misbound, ...extraRows, ...falseErrors, ...falseWarnings]).toEqual([]);
    }),
    { numRuns: 400, seed: 2026 },
  );
});
