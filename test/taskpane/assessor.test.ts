import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { assess } from '../../src/assessment/assess';
import { HostError } from '../../src/sheet/host';
import { outcomeOf } from '../../src/taskpane/assessor/outcome';
import { portions, thrownError, type FromWorker, type ToWorker } from '../../src/taskpane/assessor/protocol';
import { RemoteAssessor, type Port } from '../../src/taskpane/assessor/remote';
import { serve } from '../../src/taskpane/assessor/serve';
import { startAssessor } from '../../src/taskpane/assessor/start';
import { gridBook } from '../support/grid-book';
import { junshan, muddled } from './books';

const ports: MessagePort[] = [];
afterEach(() => ports.splice(0).forEach((port) => port.close()));

/** A real channel with structured cloning between the two ends, as between a page and its worker. */
function remote(): RemoteAssessor {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  const answer = serve((message: FromWorker) => port2.postMessage(message));
  port2.on('message', (message: ToWorker) => void answer(message));
  const near: Port = {
    postMessage: (message) => port1.postMessage(message),
    addEventListener: (_type, listener) => void port1.on('message', (data: FromWorker) => listener({ data })),
  };
  return new RemoteAssessor(Promise.resolve(near));
}

test('the outcome of a worker is the outcome of the core', async () => {
  const book = await muddled();
  expect(await remote().assess(book, { lang: 'zh' })).toEqual(outcomeOf(book, assess(book), 'zh'));
});

test('two workbooks asked for at once do not mix', async () => {
  const assessor = remote();
  const [first, second] = await Promise.all([
    assessor.assess(junshan(), { lang: 'zh' }),
    assessor.assess(gridBook({ 空表: [['无关']] }), { lang: 'zh' }),
  ]);
  expect([first.tables.length, second.tables.length]).toEqual([3, 0]);
});

test('other options are tried on the workbook that was read; nothing before the first check', async () => {
  const assessor = remote();
  expect(await assessor.again({ lang: 'zh' })).toBeNull();
  expect(await assessor.report('json', { path: 'a', generated: '', seconds: 0 }, { lang: 'zh' })).toBe('');
  await assessor.assess(await muddled(), { lang: 'zh' });
  const off = await assessor.again({ lang: 'en', rules: { 'score/exceeds-weight': 'off' } });
  expect(off!.findings.map(({ rule }) => rule)).not.toContain('score/exceeds-weight');
  expect(off!.findings[0]!.message).toMatch(/[a-z]/);
});

test('an error of the core comes back as an error', async () => {
  const broken = { sheets: [{ ...junshan().sheets[0]!, rows: null }], date1904: false };
  const posted: FromWorker[] = [];
  const answer = serve((message) => posted.push(message));
  await answer({ type: 'sheets', sheets: broken.sheets as never });
  await answer({
    type: 'call',
    id: 7,
    method: 'assess',
    args: [{ sheets: [], date1904: false }, { lang: 'zh' }],
  });
  expect(posted).toMatchObject([{ id: 7, error: { message: expect.any(String) } }]);
});

test('why a file could not be read gets from the worker to the page', async () => {
  const posted: FromWorker[] = [];
  const answer = serve((message) => posted.push(message));
  const files = [new File([], '空.xlsx')];
  await answer({ type: 'call', id: 1, method: 'compareWith', args: [files, '自评.xlsx'] });
  const [message] = structuredClone(posted);
  const error = message && 'error' in message ? thrownError(message.error) : null;
  expect(error).toBeInstanceOf(HostError);
  expect(error).toMatchObject({
    code: 'file/empty',
    message: expect.stringContaining('文件是空的'),
    detail: { file: '空.xlsx' },
  });
});

test('when the worker is gone every question fails instead of waiting', async () => {
  const assessor = new RemoteAssessor(
    Promise.resolve({ postMessage: () => undefined, addEventListener: () => undefined }),
  );
  const question = assessor.rules('zh');
  await new Promise((resolve) => setTimeout(resolve));
  assessor.fail(new Error('gone'));
  await expect(question).rejects.toThrow('gone');
});

describe('where there is no worker the page itself does the work', () => {
  const worker = (listen: (type: string, listener: (event: Event) => void) => void): Worker =>
    ({ addEventListener: listen, postMessage: () => undefined, terminate: () => undefined }) as never;

  test.each<[string, () => Worker]>([
    [
      'workers are not allowed',
      () => {
        throw new DOMException('no workers', 'SecurityError');
      },
    ],
    [
      'its script does not load',
      () => worker((type, listener) => type === 'error' && setTimeout(() => listener(new Event('error')))),
    ],
  ])('%s', async (_why, startWorker) => {
    const { assessor } = startAssessor(startWorker);
    const book = await muddled();
    expect(await assessor.assess(book, { lang: 'zh' })).toEqual(outcomeOf(book, assess(book), 'zh'));
  });
});

test('portions hold all sheets in their order', () => {
  const rows = Array.from({ length: 1_500 }, () => Array.from({ length: 10 }, () => 1));
  const book = gridBook({ a: rows, b: rows, c: [[1]], d: rows });
  const parts = [...portions(book)];
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.flat()).toEqual(book.sheets);
});
