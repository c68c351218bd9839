import { join } from 'node:path';
import { fileParts } from '../../src/cli/batch';
import { comparedParts } from '../../src/cli/compared-batch';
import type { FilePart, Job } from '../../src/cli/report-file';
import { folderOf, JUNSHAN, removeFolders } from './workbooks';

afterEach(removeFolders);

const JOB: Job = {
  checked: true,
  options: {},
  format: 'json',
  context: { tool: { name: 'jihe', version: '0' }, lang: 'zh', colour: false, generated: '' },
};
const COUNT = 120;

/** Workbooks that take several times as long as the event loop is kept waiting. */
const many = (): string[] => {
  const names = Array.from({ length: COUNT }, (_, index) => `${index}.xlsx`);
  const folder = folderOf(Object.fromEntries(names.map((name) => [name, { copy: JUNSHAN }])));
  return names.map((name) => join(folder, name));
};

/** How many parts come when the signal is raised by an event, as Ctrl-C raises it. */
async function countUntilStopped(partsOf: (stop: AbortSignal) => AsyncIterable<FilePart>): Promise<number> {
  const stop = new AbortController();
  const parts = partsOf(stop.signal);
  setTimeout(() => stop.abort(), 0);
  let count = 0;
  for await (const part of parts) count += part.part === '' ? 0 : 1;
  return count;
}

test('a run turn by turn hears the signal and keeps what was done', async () => {
  const paths = many();
  const count = await countUntilStopped((stop) => fileParts(paths, JOB, 1, stop));
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThan(COUNT);
});

test('a comparison hears it while it reads: nothing was compared by then', async () => {
  const paths = many();
  expect(await countUntilStopped((stop) => comparedParts(paths, JOB, stop, () => undefined))).toBe(0);
});

test('a comparison hears it while it reports', async () => {
  const paths = many().slice(0, 20);
  const stop = new AbortController();
  let count = 0;
  for await (const part of comparedParts(paths, JOB, stop.signal, () => undefined)) {
    if (part.part !== '') count++;
    stop.abort();
  }
  expect(count).toBe(1);
});
