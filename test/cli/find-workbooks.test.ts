import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { findWorkbooks } from '../../src/cli/find-workbooks';
import { folderOf, removeFolders } from './workbooks';

/** Folders whose listing the system refuses. Modes of files would not do: nothing is refused to root. */
const refused = new Set<string>();

jest.mock('node:fs/promises', () => {
  const real = jest.requireActual<{ readdir: (path: string, options: object) => Promise<unknown> }>(
    'node:fs/promises',
  );
  return {
    ...real,
    readdir: (path: string, options: object) =>
      refused.has(path) ? Promise.reject(new Error('EACCES')) : real.readdir(path, options),
  };
});

afterEach(removeFolders);

const found = (paths: readonly string[], { signal } = new AbortController()): Promise<string[]> =>
  findWorkbooks(paths, signal);

const below = async (folder: string): Promise<string[]> =>
  (await found([folder])).map((path) => path.slice(folder.length + 1));

test('a folder gives its .xlsx and .xlsm, however deep, sorted as people count', async () => {
  const folder = folderOf({
    '第10号.xlsx': '',
    '第2号.XLSX': '',
    'b/内.xlsm': '',
    'a.xlsx': '',
    'notes.txt': '',
    'old.xls': '',
  });
  expect((await below(folder)).sort()).toEqual(['a.xlsx', 'b/内.xlsm', '第10号.xlsx', '第2号.XLSX'].sort());
  const names = await below(folder);
  expect(names.indexOf('第2号.XLSX')).toBeLessThan(names.indexOf('第10号.xlsx'));
});

test('lock files, hidden files and hidden folders are passed over', async () => {
  const folder = folderOf({ '~$a.xlsx': '', '.b.xlsx': '', '.git/c.xlsx': '', 'd.xlsx': '' });
  expect(await below(folder)).toEqual(['d.xlsx']);
});

test('files come in the order of the command line, each once', async () => {
  const folder = folderOf({ 'a.xlsx': '', 'b.xlsx': '' });
  const [a, b] = [join(folder, 'a.xlsx'), join(folder, 'b.xlsx')];
  expect(await found([b, folder, b])).toEqual([b, a]);
});

test('a file given by name is taken whatever its extension, a missing one too', async () => {
  const folder = folderOf({ 'old.xls': '' });
  const paths = [join(folder, 'old.xls'), join(folder, 'gone.xlsx')];
  expect(await found(paths)).toEqual(paths);
});

test('a link back to a folder above ends', async () => {
  const folder = folderOf({ 'sub/a.xlsx': '' });
  symlinkSync(folder, join(folder, 'sub/loop'));
  expect(await below(folder)).toEqual(['sub/a.xlsx']);
});

test('a workbook that a link leads to as well is listed once, under the path that came first', async () => {
  const folder = folderOf({ 'a.xlsx': '', 'sub/b.xlsx': '' });
  symlinkSync(join(folder, 'a.xlsx'), join(folder, 'link.xlsx'));
  symlinkSync(join(folder, 'sub'), join(folder, 'zweig'));
  expect(await below(folder)).toEqual(['a.xlsx', 'sub/b.xlsx']);
  expect(await found([join(folder, 'link.xlsx'), folder])).toEqual(
    ['link.xlsx', 'sub/b.xlsx'].map((name) => join(folder, name)),
  );
});

test('a folder that cannot be listed stands for itself', async () => {
  const folder = folderOf({ 'a.xlsx': '', 'b/inner.xlsx': '', 'c.xlsx': '' });
  refused.add(join(folder, 'b'));
  expect(await below(folder)).toEqual(['a.xlsx', 'b', 'c.xlsx']);
});

test('a link that leads nowhere is listed where it may have led to workbooks', async () => {
  const folder = folderOf({ 'z.xlsx': '' });
  for (const name of ['a.xlsx', '部门', 'notes.txt']) symlinkSync(join(folder, 'gone'), join(folder, name));
  expect((await below(folder)).sort()).toEqual(['a.xlsx', 'z.xlsx', '部门'].sort());
});

test('listing ends when it is told to stop', async () => {
  const stop = new AbortController();
  const folder = folderOf({ 'a.xlsx': '', 'b/c.xlsx': '' });
  stop.abort();
  expect(await found([folder], stop)).toEqual([]);
});
