import { copyFileSync, linkSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jihe } from './fake-io';
import { folderOf, FORM, JUNSHAN, OLD_FORM, removeFolders } from './workbooks';

afterEach(removeFolders);

const HAN = /\p{Script=Han}/u;
const hostile = (name: string) => ({ copy: join(__dirname, '../fixtures/hostile', name) });

/** Files that cannot be read, under names without Chinese, and the code each is reported with. */
const UNREADABLE = {
  'broken.xlsx': [hostile('truncated.xlsx'), 'file/truncated'],
  'encrypted.xlsx': [hostile('password.xlsx'), 'file/encrypted'],
  'wps.et': [{ copy: OLD_FORM }, 'file/et'],
  'empty.xlsx': ['', 'file/empty'],
  'text.xlsx': ['nothing', 'file/not-a-workbook'],
  'page.xls': ['<html><table></table></html>', 'file/not-a-workbook'],
  'duplicate.xlsx': [hostile('dup.xlsx'), 'file/duplicate-entry'],
  'bomb.xlsx': [hostile('entity_bomb.xlsx'), 'file/unsafe-xml'],
  'size.xlsx': [hostile('lying_size.xlsx'), 'file/damaged-zip'],
  'address.xlsx': [hostile('proto.xlsx'), 'file/damaged-xml'],
} as const;

describe.each(Object.entries(UNREADABLE))('%s', (name, [content, code]) => {
  const path = () => join(folderOf({ [name]: content }), name);

  test('check says why in Chinese, or in English', async () => {
    const file = path();
    const chinese = await jihe('check', file);
    expect(chinese.out).toMatch(/无法读取 .*请.*。/u);
    expect(chinese.out).toContain(code);
    const english = await jihe('check', file, '--lang', 'en');
    expect(english.out).toContain(code);
    expect(english.out).not.toMatch(HAN);
    expect([chinese.status, english.status]).toEqual([2, 2]);
  });

  test.each([
    ['recalc', '--dry-run'],
    ['mark', '--out', 'other.xlsx'],
  ])('%s names the file and says why in either language', async (command, ...options) => {
    const file = path();
    const chinese = await jihe(command, file, ...options);
    expect(chinese.err).toMatch(/^错误：/u);
    expect(chinese.err).toContain(`${file}：`);
    const english = await jihe(command, file, ...options, '--lang', 'en');
    expect(english.err).toContain(`error: ${file}: `);
    expect(english.err).not.toMatch(HAN);
    expect([chinese.status, english.status]).toEqual([2, 2]);
  });
});

test('a missing file, a folder that is not there: no word of the operating system', async () => {
  const folder = folderOf({});
  const missing = await jihe('check', join(folder, 'a.xlsx'), '--lang', 'en');
  expect(missing.out).toContain('There is no such file');
  const nowhere = join(folder, 'no', 'report.txt');
  expect((await jihe('check', JUNSHAN, '--out', nowhere)).err).toBe(
    `错误：写不了文件 ${nowhere}（文件夹不存在）\n`,
  );
  expect((await jihe('mark', FORM, '--out', join(folder, 'no', 'b.xlsx'))).err).toMatch(
    /文件没有写入（文件夹不存在）/u,
  );
});

test('a report never takes the place of a workbook it is about', async () => {
  const path = join(folderOf({ '自评 表.xlsx': { copy: JUNSHAN } }), '自评 表.xlsx');
  const { status, err } = await jihe('check', path, '--out', path);
  expect(status).toBe(2);
  expect(err).toContain('报告会把它覆盖');
  const other = join(folderOf({}), 'link.txt');
  linkSync(path, other);
  expect((await jihe('check', path, '--out', other)).err).toContain('报告会把它覆盖');
  expect(readFileSync(path)).toEqual(readFileSync(JUNSHAN));
  const copy = `${path}.copy.xlsx`;
  copyFileSync(path, copy);
  expect((await jihe('check', copy)).status).toBe(0);
});

test('control characters of names and cells do nothing to a terminal', async () => {
  const folder = folderOf({ 'a\u001b[31m.csv': '\u001b]0;x\u0007\n', 'b\u001b[2J\n.xlsx': '' });
  const [csv, xlsx] = ['a\u001b[31m.csv', 'b\u001b[2J\n.xlsx'].map((name) => join(folder, name));
  const checked = await jihe('check', csv!, xlsx!);
  expect(checked.out).toContain('b␛[2J␊.xlsx\n');
  const recalculated = await jihe('recalc', xlsx!, '--dry-run');
  expect(recalculated.err).toContain('b␛[2J');
  const listed = await jihe('recalc', csv!, '--dry-run');

  for (const { out, err } of [checked, recalculated, listed])
    expect(out + err).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/u);
});
