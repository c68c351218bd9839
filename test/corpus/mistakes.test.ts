/** Mistakes made on purpose in every form of every batch are found, in nearly all of them. */
import { assess } from '../../src/assessment/assess';
import { BATCHES } from './batches';
import { search } from './mistaken';
import { MISTAKES } from './mistakes';

const PLAINS = BATCHES.flatMap(({ forms }) => forms).map((form) => ({ form, assessment: assess(form.book) }));
/** Fewer places prove nothing. */
const LEAST_TRIED = 40;

it.each(MISTAKES)('$name is found', (mistake) => {
  const { tried, found, missed } = search(mistake, PLAINS);
  expect(tried).toBeGreaterThanOrEqual(LEAST_TRIED);
  expect({ share: found / tried >= mistake.least, missed }).toMatchObject({ share: true });
});
