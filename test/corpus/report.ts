/** Prints how well assess() agrees with the corpus, batch by batch: `npm run report:corpus [-- PART-OF-ID]`. */
import { assess } from '../../src/assessment/assess';
import { BATCHES } from './batches';
import { measureForm, sumUp, type FormMeasure, type Ratio } from './measure';
import type { CompiledForm } from './truth';

const share = ({ right, of }: Ratio): string =>
  `${right}/${of} (${of ? ((100 * right) / of).toFixed(1) : '-'}%)`;
const list = (heading: string, lines: readonly string[]): void => {
  for (const line of lines) console.log(`    ${heading} ${line.replace(/\n/g, '⏎')}`);
};

function printForm(form: CompiledForm): FormMeasure {
  const measure = measureForm(form, assess(form.book));
  console.log(
    `${form.id}${form.clean ? ' [clean]' : ''} tables ${share(measure.tables)} findings ${share(measure.planted)}`,
  );
  list('invented table', measure.invented);
  list('misbound', measure.misbound);
  list('extra row', measure.extraRows);
  list('missed', measure.missed);
  list('FALSE ERROR', measure.falseErrors);
  list('false warning', measure.falseWarnings);
  return measure;
}

function printBatch(name: string, forms: readonly CompiledForm[]): void {
  const sum = sumUp(forms.map(printForm));
  console.log(`\n${name} batch: ${sum.forms} workbooks`);
  console.log(`tables of the right kind  ${share(sum.tables)}, invented ${sum.invented}`);
  console.log(`bound cells               ${share(sum.allCells)}, extra rows ${sum.extraRows}`);
  for (const [field, ratio] of [...sum.cells].sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(`  ${field.padEnd(26)}${share(ratio)}`);
  console.log(`planted findings          ${share(sum.planted)}, ${sum.plantedInRow} more in the right row`);
  console.log(`false errors              ${sum.falseErrors}`);
  console.log(`false warnings            ${sum.falseWarnings}\n`);
}

const part = process.argv[2] ?? '';
for (const { name, forms } of BATCHES) {
  const asked = forms.filter(({ id }) => id.includes(part));
  if (asked.length > 0) printBatch(name, asked);
}
