/** Prints how well assess() does on forms drawn by lot: `npm run report:drawn [-- COUNT SEED slides]`. */
import { assess } from '../../../src/assessment/assess';
import { measureForm, sumUp } from '../measure';
import { drawnForms } from './draw';

const [count = '500', seed = '1', slides] = process.argv.slice(2);
const measures = drawnForms(Number(count), Number(seed), slides === 'slides').map((form) =>
  measureForm(form, assess(form.book)),
);
for (const { id, invented, misbound, extraRows, falseErrors, falseWarnings } of measures) {
  const lines = [
    ...invented.map((line) => `invented ${line}`),
    ...misbound.slice(0, 4).map((line) => `misbound ${line}`),
    ...extraRows.slice(0, 3).map((line) => `extra row ${line}`),
    ...falseErrors.map((line) => `FALSE ERROR ${line}`),
    ...falseWarnings.map((line) => `false warning ${line}`),
  ];
  for (const line of lines) console.log(`${id} ${line.replace(/\n/g, '⏎')}`);
}
const { cells, ...sum } = sumUp(measures);
console.log(JSON.stringify(sum));
for (const [field, { right, of }] of cells) if (right < of) console.log(field, right, of);
