import { chmodSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { IGNORED_KEY } from '../../src/assessment/ignore-list';
import { FileHost } from '../../src/hosts/file/file-host';
import { nodeCodec } from '../../src/hosts/file/zip/node-codec';
import { jihe } from './fake-io';
import { folderOf, FOREIGN, JUNSHAN, PASSWORD, removeFolders, TRUNCATED } from './workbooks';

afterEach(removeFolders);

interface Json {
  files: {
    path: string;
    error: { code: string } | null;
    tables: { kind: string }[];
    findings?: { rule: string }[];
  }[];
  summary: Record<string, number>;
}
const json = ({ out }: { out: string }): Json => JSON.parse(out) as Json;

describe('exit status', () => {
  // 君山's tables carry warnings and no error (seedbooks' answer key).
  test.each([
    [0, ['check', JUNSHAN]],
    [1, ['check', JUNSHAN, '--fail-on', 'warning']],
    [0, ['check', JUNSHAN, '--fail-on', 'never', '--rule', 'score/reason-missing=error']],
    [1, ['check', JUNSHAN, '--rule', 'score/reason-missing=error']],
    [0, ['check', FOREIGN]],
    [2, ['check', PASSWORD]],
    [2, ['check', PASSWORD, '--fail-on', 'never']],
    [2, ['check', 'nowhere.xlsx']],
    [2, ['check']],
    [2, ['check', JUNSHAN, '--format', 'pdf']],
    [2, ['check', JUNSHAN, '--jobs', '0']],
    [0, ['check', JUNSHAN, '--jobs', '10000']],
    [2, ['check', '']],
    [2, ['check', JUNSHAN, '']],
    [2, ['check', JUNSHAN, '--rule', 'score/invalid=off=x']],
    [2, ['check', JUNSHAN, '--rule', 'no/such=off']],
    [2, ['check', JUNSHAN, '--rule', 'score/invalid=loud']],
    [2, ['chekc', JUNSHAN]],
    [2, []],
    [0, ['inspect', JUNSHAN]],
    [0, ['rules']],
    [0, ['--help']],
    [0, ['check', '--help']],
    [0, ['--version']],
  ])('%i: jihe %j', async (status, argv) => {
    expect((await jihe(...argv)).status).toBe(status);
  });
});

test('君山: three tables in the order of the sheets', async () => {
  const { files, summary } = json(await jihe('check', JUNSHAN, '--format', 'json'));
  expect(files).toHaveLength(1);
  expect(files[0]!.tables.map(({ kind }) => kind)).toEqual([
    'base-data',
    'overall-self-evaluation',
    'project-self-evaluation',
  ]);
  expect(summary).toMatchObject({ files: 1, tables: 3, errors: 0 });
});

test('a broken file among good ones is reported in its place', async () => {
  const folder = folderOf({
    '1.xlsx': { copy: JUNSHAN },
    '2.xlsx': { copy: TRUNCATED },
    '3.xlsx': { copy: PASSWORD },
    '4.xlsx': { copy: JUNSHAN },
  });
  const outcome = await jihe('check', folder, '--format', 'json');
  expect(outcome.status).toBe(2);
  expect(json(outcome).files.map(({ error, tables }) => error?.code ?? tables.length)).toEqual([
    3,
    'file/truncated',
    'file/encrypted',
    3,
  ]);
});

test('a link in a folder that leads nowhere is reported in its place', async () => {
  const folder = folderOf({ '1.xlsx': { copy: JUNSHAN }, '3.xlsx': { copy: JUNSHAN } });
  symlinkSync(join(folder, 'gone.xlsx'), join(folder, '2.xlsx'));
  const outcome = await jihe('check', folder, '--format', 'json');
  expect(outcome.status).toBe(2);
  expect(json(outcome).files.map(({ error }) => error?.code)).toEqual([
    undefined,
    'file/not-found',
    undefined,
  ]);
});

// Nothing is refused to root.
(process.getuid?.() === 0 ? test.skip : test)('so is a folder that may not be read', async () => {
  const folder = folderOf({ '1.xlsx': { copy: JUNSHAN }, '2/a.xlsx': { copy: JUNSHAN } });
  chmodSync(join(folder, '2'), 0);
  const outcome = await jihe('check', folder, '--format', 'json');
  chmodSync(join(folder, '2'), 0o755);
  expect(outcome.status).toBe(2);
  expect(json(outcome).files.map(({ error }) => error?.code)).toEqual([undefined, 'file/no-access']);
});

test('a sheet that is none of ours is left alone in silence', async () => {
  const { out, err } = await jihe('check', FOREIGN);
  expect(out).toBe('共核对 1 个文件、0 张标准表；1 个文件中没有标准表。\n');
  expect(err).toBe('');
});

test('a folder without workbooks is a wrong command', async () => {
  const folder = folderOf({ 'a.txt': '' });
  const { status, out, err } = await jihe('check', folder);
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err).toContain('没有找到 .xlsx 或 .xlsm 工作簿');
});

test('--rule ID=off silences a rule', async () => {
  const rules = async (...more: string[]): Promise<string[]> =>
    json(await jihe('check', JUNSHAN, '--format', 'json', ...more)).files[0]!.findings!.map(
      ({ rule }) => rule,
    );
  expect(await rules()).toContain('score/reason-missing');
  expect(await rules('--rule', 'score/reason-missing=off')).not.toContain('score/reason-missing');
});

test('--out writes the report to a file and nothing to the screen', async () => {
  const path = join(folderOf({}), 'report.html');
  const { status, out } = await jihe('check', JUNSHAN, '--format', 'html', '--out', path);
  expect({ status, out }).toEqual({ status: 0, out: '' });
  expect(readFileSync(path, 'utf8')).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/);
});

test('--out to a place that cannot be written is said so', async () => {
  const { status, err } = await jihe(
    'check',
    JUNSHAN,
    '--out',
    join(folderOf({}), 'no/such/folder/report.txt'),
  );
  expect(status).toBe(2);
  expect(err).toMatch(/^错误：写不了文件 .*（文件夹不存在）/);
});

test('findings set aside in the workbook are ignored, as long as the cell holds what it held', async () => {
  // 君山's overall table, I20: the score 9 of H20 has no reason.
  const entry = (value: string): object => ({
    rule: 'score/reason-missing',
    sheet: '部门整体支出绩效自评表',
    cell: 'I20',
    value,
    reason: '已在报告中说明',
    by: '张三',
    at: '2026-11-21T10:00:00Z',
  });
  const keep = async (value: string): Promise<string> => {
    const host = new FileHost(new Uint8Array(readFileSync(JUNSHAN)), nodeCodec);
    await host.saveState(IGNORED_KEY, JSON.stringify([entry(value)]));
    const path = join(folderOf({}), 'kept.xlsx');
    writeFileSync(path, host.bytes());
    return path;
  };
  const counts = async (path: string): Promise<Record<string, number>> =>
    json(await jihe('check', path, '--format', 'json')).summary;
  const before = await counts(JUNSHAN);
  expect(await counts(await keep(''))).toMatchObject({ warnings: before.warnings! - 1, ignored: 1 });
  expect(await counts(await keep('另有说明'))).toMatchObject({ warnings: before.warnings, ignored: 0 });
});

test('inspect gives the same tables without findings', async () => {
  const checked = json(await jihe('check', JUNSHAN, '--format', 'json')).files[0]!;
  const inspected = json(await jihe('inspect', JUNSHAN, '--format', 'json')).files[0]!;
  expect(inspected.tables).toEqual(checked.tables);
  expect(inspected).not.toHaveProperty('findings');
});

describe('wording', () => {
  test.each([
    [['check', JUNSHAN, '--formt', 'json'], '错误：没有“--formt”这个选项；是不是想用 --format？\n'],
    [['chek'], '错误：没有“chek”这个命令；是不是想用 check？\n'],
    [['check'], '错误：缺少参数“path”\n'],
    [['--lang', 'en', 'check'], 'error: argument "path" is missing\n'],
    [['check', '--lang=en'], 'error: argument "path" is missing\n'],
    [['check', 'a', '--rule', 'x'], '错误：--rule 的写法是 ID=off|info|warning|error，收到的是“x”\n'],
  ])('jihe %j', async (argv, message) => {
    expect((await jihe(...argv)).err).toBe(message);
  });

  test('help is in the language asked for', async () => {
    expect((await jihe('check', '--help')).out).toMatch(/^用法：/);
    expect((await jihe('check', '--help', '--lang', 'en')).out).toMatch(/^Usage:/);
  });
});
