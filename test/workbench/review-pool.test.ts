/** @jest-environment jsdom */
import { fileProblemText } from '../../src/locales/file-problem-text';
import { unreadableLine, type ReviewLine } from '../../src/workbench/review/line';
import { reviewFiles, type ReviewFile } from '../../src/workbench/review/pool';
import type { ReviewTask } from '../../src/workbench/review/worker';

/** A worker that finds nothing; a file 坏 breaks it, a file 久 keeps it for ever. */
class PlayedWorker {
  static running = 0;
  static messages = 0;
  onmessage: ((event: { data: ReviewLine[] }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;

  constructor() {
    PlayedWorker.running += 1;
  }

  postMessage({ files }: ReviewTask): void {
    PlayedWorker.messages += 1;
    const names = files.map(({ name }) => name);
    if (names.includes('久')) return;
    if (names.includes('坏')) setTimeout(() => this.onerror?.({ message: '内存不足' }));
    else setTimeout(() => this.onmessage?.({ data: names.map(clean) }));
  }

  terminate(): void {
    PlayedWorker.running -= 1;
  }
}

jest.mock('../../src/workbench/review/start-worker', () => ({ startWorker: () => new PlayedWorker() }));

const clean = (name: string): ReviewLine => ({ ...unreadableLine(name, ''), problem: null });
const fileOf = (name: string, size = 1000): ReviewFile => ({
  name,
  file: {
    size,
    arrayBuffer: async () => {
      if (name === '不在') throw new Error('NotFoundError');
      return new ArrayBuffer(1);
    },
  } as File,
});
const numbered = (count: number): ReviewFile[] =>
  Array.from({ length: count }, (_, index) => fileOf(`${index}.xlsx`));

async function review(files: readonly ReviewFile[], signal = new AbortController().signal) {
  PlayedWorker.messages = 0;
  const found: ReviewLine[] = [];
  await reviewFiles(files, 'zh', (lines) => found.push(...lines), signal);
  return found;
}
const byName = (a: ReviewLine, b: ReviewLine): number => (a.file < b.file ? -1 : 1);

afterEach(() => expect(PlayedWorker.running).toBe(0));

test('every file has its line, and most travel together', async () => {
  const files = numbered(200);
  expect((await review(files)).sort(byName)).toEqual(files.map(({ name }) => clean(name)).sort(byName));
  expect(PlayedWorker.messages).toBeLessThan(20);
});

test('the file that broke its worker and the one that cannot be read are told; the others are reviewed', async () => {
  const found = await review([...numbered(20), fileOf('坏'), fileOf('不在')]);
  expect(found).toHaveLength(22);
  expect(found.filter(({ problem }) => problem !== null).sort(byName)).toEqual(
    [
      unreadableLine('不在', fileProblemText({ code: 'file/no-access' }, 'zh')),
      unreadableLine('坏', '内存不足'),
    ].sort(byName),
  );
});

test('aborting does not wait for the workers', async () => {
  const control = new AbortController();
  const running = review([fileOf('久')], control.signal);
  await new Promise((resolve) => setTimeout(resolve, 5));
  control.abort();
  expect(await running).toEqual([]);
});
