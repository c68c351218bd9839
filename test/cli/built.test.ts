import { execFile, execFileSync, spawn } from 'node:child_process';
import { closeSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { folderOf, JUNSHAN, PASSWORD, removeFolders } from './workbooks';

// The program as people run it: built, in a process of its own.
const ROOT = resolve(__dirname, '../..');
const BUILT = join(ROOT, '.cache', `cli-${process.pid}`);
const MAIN = join(BUILT, 'main.mjs');

beforeAll(() => execFileSync('node', [join(ROOT, 'scripts/build-cli.mjs'), BUILT]));
afterAll(() => rmSync(BUILT, { recursive: true, force: true }));
afterEach(removeFolders);

interface Outcome {
  status: number | null;
  out: string;
  err: string;
}
const jihe = (...argv: string[]): Promise<Outcome> =>
  new Promise((resolve) => {
    const child = execFile('node', [MAIN, ...argv], { maxBuffer: 2 ** 28 }, (_error, out, err) =>
      resolve({ status: child.exitCode, out, err }),
    );
  });

/** Enough files that threads are started, one of them unreadable. */
const folderOfMany = (count: number): string =>
  folderOf({
    ...Object.fromEntries(Array.from({ length: count }, (_, index) => [`${index}.xlsx`, { copy: JUNSHAN }])),
    '5.xlsx': { copy: PASSWORD },
  });

const withoutSeconds = (text: string): string => text.replace(/"seconds": [\d.]+/, '');

test.each(['text', 'json', 'sarif'])('%s: threads and turn by turn give the same report', async (format) => {
  const folder = folderOfMany(20);
  const [threads, turns] = await Promise.all(
    ['2', '1'].map((jobs) => jihe('check', folder, '--format', format, '--jobs', jobs)),
  );
  expect(threads!.status).toBe(2);
  expect(turns!.status).toBe(2);
  expect(withoutSeconds(threads!.out)).toBe(withoutSeconds(turns!.out));
  expect(threads!.err).toBe('');
});

test('files come in order whatever their size', async () => {
  const folder = folderOfMany(20);
  const { out } = await jihe('check', folder, '--format', 'json', '--jobs', '2');
  const { files } = JSON.parse(out) as { files: { path: string }[] };
  expect(files.map(({ path }) => path)).toEqual(
    Array.from({ length: 20 }, (_, index) => join(folder, `${index}.xlsx`)),
  );
});

test('a reader that goes away ends the run in silence', async () => {
  const folder = folderOfMany(60);
  const child = spawn('node', [MAIN, 'check', folder, '--format', 'json', '--jobs', '1']);
  let err = '';
  child.stderr.on('data', (data: Buffer) => (err += data.toString()));
  child.stdout.once('data', () => child.stdout.destroy());
  await new Promise((done) => child.once('close', done));
  expect(err).toBe('');
});

(process.platform === 'linux' ? test : test.skip).each([[['rules']], [['--help']], [['check', JUNSHAN]]])(
  'a full disk behind standard output is said so: %j',
  async (argv) => {
    const full = openSync('/dev/full', 'w');
    const child = spawn('node', [MAIN, ...argv], { stdio: ['ignore', full, 'pipe'] });
    let err = '';
    child.stderr!.on('data', (data: Buffer) => (err += data.toString()));
    const status = await new Promise((done) => child.once('close', done));
    closeSync(full);
    expect({ status, err }).toEqual({
      status: 2,
      err: expect.stringMatching(/^错误：结果没有全部输出（.*）\n$/u) as string,
    });
  },
);

test.each(['1', '2'])('Ctrl-C leaves a whole document with what is done: --jobs %s', async (jobs) => {
  const folder = folderOfMany(400);
  const child = spawn('node', [MAIN, 'check', folder, '--format', 'json', '--jobs', jobs]);
  let out = '';
  child.stdout.on('data', (data: Buffer) => {
    if (out === '') child.kill('SIGINT');
    out += data.toString();
  });
  const status = await new Promise((done) => child.once('close', done));
  expect(status).toBe(130);
  const { files } = JSON.parse(out) as { files: object[] };
  expect(files.length).toBeGreaterThan(0);
  expect(files.length).toBeLessThan(400);
});

// util-linux's `script` lends the program a terminal.
(process.platform === 'linux' ? test : test.skip)('on a terminal a bar shows the progress', async () => {
  const folder = folderOfMany(20);
  const command = `node ${MAIN} check ${folder}`;
  const shown = await new Promise<string>((done) =>
    execFile('script', ['-qec', command, '/dev/null'], (_error, out) => done(out)),
  );
  expect(shown).toMatch(/\/20 个文件 · .* 个\/秒 · 剩余/u);
  // The report comes whole, after the bar is gone.
  expect(shown.slice(shown.lastIndexOf('剩余'))).toContain('共核对 20 个文件');
});

test('old workbooks are read by their own thread', async () => {
  const { out, err } = await jihe('inspect', join(ROOT, 'test/fixtures/hostile/leg.xls'), '--format', 'json');
  expect(err).toBe('');
  expect((JSON.parse(out) as { files: { error: unknown }[] }).files[0]!.error).toBeNull();
});

test('the library for old formats is in no chunk that .xlsx files load', () => {
  const chunks = readdirSync(BUILT).filter((name) => name.endsWith('.mjs'));
  const holders = chunks.filter((name) => /SheetJS/u.test(readFileSync(join(BUILT, name), 'utf8')));
  expect(holders).toEqual([]);
});
