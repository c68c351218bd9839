import { assess } from '../../src/assessment/assess';
import { allForms } from './all-forms';
import { FLOORS, THIRD_FLOORS } from './floors';
import { measureForm, sumUp } from './measure';
import { secondForms } from './second/all';
import { thirdForms } from './third/all';

describe.each([
  ['first', allForms, FLOORS],
  ['second', secondForms, FLOORS],
  ['third', thirdForms, THIRD_FLOORS],
] as const)('the %s batch of forms the engine was not written from', (_batch, forms, floors) => {
  const sum = sumUp(forms.map((form) => measureForm(form, assess(form.book))));
  const share = ({ right, of }: { right: number; of: number }): number => right / of;

  it('recognises the tables, and nothing else', () => {
    expect(share(sum.tables)).toBeGreaterThanOrEqual(floors.tables);
    expect(sum.invented).toBeLessThanOrEqual(floors.inventedTables);
  });

  it('binds the cells', () => {
    expect(share(sum.allCells)).toBeGreaterThanOrEqual(floors.boundCells);
    expect(sum.extraRows).toBeLessThanOrEqual(floors.extraRows);
  });

  it('finds what was planted', () => {
    expect((sum.planted.right + sum.plantedInRow) / sum.planted.of).toBeGreaterThanOrEqual(
      floors.plantedFindings,
    );
  });

  it('keeps silent where all is well', () => {
    expect(sum.falseErrors).toBeLessThanOrEqual(floors.falseErrors);
    expect(sum.falseWarnings).toBeLessThanOrEqual(floors.falseWarnings);
  });
});
