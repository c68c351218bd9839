import { assess } from '../../src/assessment/assess';
import { BATCHES, FLOORS } from './batches';
import { measureForm, sumUp } from './measure';

describe.each(BATCHES)('the $name batch of forms the engine was not written from', ({ forms }) => {
  const sum = sumUp(forms.map((form) => measureForm(form, assess(form.book))));
  const share = ({ right, of }: { right: number; of: number }): number => right / of;

  it('recognises the tables, and nothing else', () => {
    expect(share(sum.tables)).toBeGreaterThanOrEqual(FLOORS.tables);
    expect(sum.invented).toBeLessThanOrEqual(FLOORS.inventedTables);
  });

  it('binds the cells', () => {
    expect(share(sum.allCells)).toBeGreaterThanOrEqual(FLOORS.boundCells);
    expect(sum.extraRows).toBeLessThanOrEqual(FLOORS.extraRows);
  });

  it('finds what was planted', () => {
    expect((sum.planted.right + sum.plantedInRow) / sum.planted.of).toBeGreaterThanOrEqual(
      FLOORS.plantedFindings,
    );
  });

  it('keeps silent where all is well', () => {
    expect(sum.falseErrors).toBeLessThanOrEqual(FLOORS.falseErrors);
    expect(sum.falseWarnings).toBeLessThanOrEqual(FLOORS.falseWarnings);
  });
});
