import { ChangeWatch } from '../../../src/hosts/office/changes';
import { playExcel, type PlayOptions } from '../../excel-host/play-excel';
import type { Book } from '../../excel-host/workbook';
import { OfficeHost } from '../../../src/hosts/office/office-host';
import { bookWith, openExcel } from './support';

const DEBOUNCE = 20;
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** A busy machine may keep a timer waiting far longer than it was set for. */
async function until(isTrue: () => boolean): Promise<void> {
  for (let tries = 0; !isTrue() && tries < 200; tries++) await pause(DEBOUNCE);
}

function watched(options?: PlayOptions): {
  book: Book;
  watch: ChangeWatch;
  calls: () => number;
  stop: () => void;
} {
  const { book } = bookWith([['得分', 9]]);
  const watch = new ChangeWatch(playExcel(book, options).environment, DEBOUNCE);
  let count = 0;
  const stop = watch.listen(() => (count += 1));
  return { book, watch, calls: () => count, stop };
}

test('a burst of typing is told once', async () => {
  const { book, calls } = watched();
  await pause(DEBOUNCE);
  for (const value of [1, 2, 3]) book.type('自评表', 0, 1, value);
  await until(() => calls() > 0);
  await pause(3 * DEBOUNCE);
  expect(calls()).toBe(1);
  book.type('自评表', 0, 1, 4);
  await until(() => calls() > 1);
  await pause(3 * DEBOUNCE);
  expect(calls()).toBe(2);
});

test('a listener that stopped hears nothing more, not even what was about to be told', async () => {
  const { book, calls, stop } = watched();
  await pause(DEBOUNCE);
  book.type('自评表', 0, 1, 1);
  stop();
  book.type('自评表', 0, 1, 2);
  await pause(3 * DEBOUNCE);
  expect(calls()).toBe(0);
});

test('listening again after all had stopped works', async () => {
  const { book, watch, stop } = watched();
  await pause(DEBOUNCE);
  stop();
  await pause(DEBOUNCE);
  let count = 0;
  watch.listen(() => (count += 1));
  await pause(DEBOUNCE);
  book.type('自评表', 0, 1, 1);
  await pause(3 * DEBOUNCE);
  expect(count).toBe(1);
});

test('our own writes are not told, by the trigger source where Excel gives one', async () => {
  const { book } = bookWith([['得分', 9]]);
  const { office } = openExcel(book);
  let count = 0;
  const stop = office.onMaybeChanged(() => (count += 1));
  await office.apply([{ sheet: '自评表', row: 0, column: 1, before: { value: 9 }, after: { value: 10 } }]);
  await pause(1_000);
  expect(count).toBe(0);
  stop();
});

test('our own writes are not told before ExcelApi 1.14 either, by the time', async () => {
  const { book, watch, calls } = watched({ sets: { ExcelApi: '1.13' } });
  await pause(DEBOUNCE);
  await watch.whileWriting(async () => book.type('自评表', 0, 1, 1));
  book.type('自评表', 0, 1, 2);
  await pause(3 * DEBOUNCE);
  expect(calls()).toBe(0);
});

test('an Excel that refuses to register does not break anything', async () => {
  const { book } = bookWith([['得分', 9]]);
  const { host, environment } = playExcel(book);
  host.fault = () => 7000;
  const office = new OfficeHost(environment);
  const stop = office.onMaybeChanged(() => undefined);
  await pause(DEBOUNCE);
  expect(() => stop()).not.toThrow();
});
