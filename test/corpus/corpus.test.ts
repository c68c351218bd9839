import { assess } from '../../src/assessment/assess';
import { BATCHES } from './batches';
import { measureForm, sumUp } from './measure';

describe.each(BATCHES)('the $name batch of forms the engine was not written from', ({ forms, floors }) => {
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
