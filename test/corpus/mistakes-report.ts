/** Prints where mistakes made on purpose are not found: `npm run report:mistakes [-- PART-OF-NAME]`. */
import { assess } from '../../src/assessment/assess';
import { BATCHES } from './batches';
import { search } from './mistaken';
import { MISTAKES } from './mistakes';

const plains = BATCHES.flatMap(({ forms }) => forms).map((form) => ({ form, assessment: assess(form.book) }));
const part = process.argv[2] ?? '';
for (const mistake of MISTAKES.filter(({ name }) => name.includes(part))) {
  const { tried, found, missed } = search(mistake, plains);
  console.log(`${mistake.name.padEnd(46)}${found}/${tried} (${((100 * found) / tried).toFixed(1)}%)`);
  for (const place of missed) console.log(`    ${place}`);
}
