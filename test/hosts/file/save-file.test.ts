import { chmod, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileHost } from '../../../src/hosts/file/file-host';
import { saveAs, saveInPlace, writeWhole } from '../../../src/hosts/file/save-file';
import { selfCheck } from '../../../src/hosts/file/self-check';
import { nodeCodec } from '../../../src/hosts/file/zip/node-codec';
import { rewriteZip } from '../../../src/hosts/file/zip/writer';
import { openZip } from '../../../src/hosts/file/zip/archive';
import { seedBook } from '../../support/seed-book';

const ORIGINAL = seedBook([{ name: '自评表', cells: { A1: { value: 1 }, B1: { value: '甲' } } }]);
const EDIT = { sheet: '自评表', row: 0, column: 0, before: { value: 1 }, after: { value: 2 } };

async function edited(bytes: Uint8Array = ORIGINAL): Promise<FileHost> {
  const host = new FileHost(bytes, nodeCodec);
  await host.apply([EDIT]);
  return host;
}

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jihe-save-'));
  path = join(folder, '自评表.xlsx');
  await writeFile(path, ORIGINAL);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('saving in place', () => {
  test('keeps the file as it was: putting the .bak back gives the same bytes', async () => {
    const host = await edited();
    const backup = await saveInPlace(path, host);
    expect(backup).toBe(`${path}.bak`);
    expect((await readFile(backup)).equals(ORIGINAL)).toBe(true);
    expect((await readFile(path)).equals(host.bytes())).toBe(true);
    expect((await readdir(folder)).sort()).toEqual(['自评表.xlsx', '自评表.xlsx.bak']);
  });

  test('loses no earlier copy: the next one has a number', async () => {
    await saveInPlace(path, await edited());
    const once = await readFile(path);
    const again = new FileHost(new Uint8Array(once), nodeCodec);
    await again.apply([{ ...EDIT, before: { value: 2 }, after: { value: 3 } }]);
    expect(await saveInPlace(path, again)).toBe(`${path}.bak2`);
    expect((await readFile(`${path}.bak`)).equals(ORIGINAL)).toBe(true);
    expect((await readFile(`${path}.bak2`)).equals(once)).toBe(true);
  });

  test('a copy that is there already will do', async () => {
    await writeFile(`${path}.bak`, ORIGINAL);
    expect(await saveInPlace(path, await edited())).toBe(`${path}.bak`);
    expect((await readdir(folder)).sort()).toEqual(['自评表.xlsx', '自评表.xlsx.bak']);
  });

  test('keeps who may read it', async () => {
    await chmod(path, 0o640);
    await saveInPlace(path, await edited());
    expect((await stat(path)).mode & 0o777).toBe(0o640);
  });

  test('follows a link to the file itself', async () => {
    const link = join(folder, '链接.xlsx');
    await symlink(path, link);
    const host = await edited();
    await saveInPlace(link, host);
    expect((await readFile(path)).equals(host.bytes())).toBe(true);
    expect((await readdir(folder)).sort()).toEqual(['自评表.xlsx', '自评表.xlsx.bak', '链接.xlsx'].sort());
  });

  test('refuses when someone saved the file meanwhile', async () => {
    const theirs = seedBook([{ name: '自评表', cells: { A1: { value: 99 } } }]);
    const host = await edited();
    await writeFile(path, theirs);
    await expect(saveInPlace(path, host)).rejects.toMatchObject({ code: 'file/changed-on-disk' });
    expect((await readFile(path)).equals(theirs)).toBe(true);
    expect(await readdir(folder)).toEqual(['自评表.xlsx']);
  });

  test.each(['~$自评表.xlsx', '.~自评表.xlsx', '.~lock.自评表.xlsx#'])(
    'refuses while it is open: %s',
    async (lock) => {
      await writeFile(join(folder, lock), '');
      await expect(saveInPlace(path, await edited())).rejects.toMatchObject({ code: 'file/open-elsewhere' });
      expect((await readFile(path)).equals(ORIGINAL)).toBe(true);
    },
  );

  test('a file that is gone is said to be not written', async () => {
    await rm(path);
    await expect(saveInPlace(path, await edited())).rejects.toMatchObject({ code: 'file/not-written' });
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('saving elsewhere', () => {
  test('writes the file whole and leaves the original alone', async () => {
    const other = join(folder, '结果.xlsx');
    const host = await edited();
    await saveAs(other, host);
    expect((await readFile(other)).equals(host.bytes())).toBe(true);
    expect((await readFile(path)).equals(ORIGINAL)).toBe(true);
    expect((await readdir(folder)).sort()).toEqual(['结果.xlsx', '自评表.xlsx'].sort());
  });

  test('says so when the folder is not there', async () => {
    const nowhere = join(folder, '没有', 'a.xlsx');
    await expect(saveAs(nowhere, await edited())).rejects.toMatchObject({ code: 'file/not-written' });
    await expect(writeWhole(nowhere, ORIGINAL)).rejects.toMatchObject({ code: 'file/not-written' });
  });

  test('writes bytes of any kind', async () => {
    await writeWhole(path, new Uint8Array([1, 2, 3]));
    expect([...(await readFile(path))]).toEqual([1, 2, 3]);
  });
});

describe('the check before the file is replaced', () => {
  const expectation = async () => {
    const host = await edited();
    return {
      original: ORIGINAL,
      changedParts: host.changedParts(),
      edited: host.editedCells(),
      bytes: host.bytes(),
    };
  };

  test('passes what was written', async () => {
    const expected = await expectation();
    expect(selfCheck(expected.bytes, expected, nodeCodec)).toBeNull();
  });

  test.each([
    [
      'another part changed',
      'xl/sharedStrings.xml',
      '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>乙</t></si></sst>',
    ],
    ['another part gone', 'xl/styles.xml', null],
    [
      'the cell not written',
      'xl/worksheets/sheet1.xml',
      '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>',
    ],
    ['the sheet empty', 'xl/worksheets/sheet1.xml', '<worksheet><sheetData/></worksheet>'],
  ])('finds %s', async (_, part, text) => {
    const expected = await expectation();
    const broken = rewriteZip(
      openZip(expected.bytes, nodeCodec),
      new Map([[part, text === null ? null : new TextEncoder().encode(text)]]),
    );
    expect(selfCheck(broken, expected, nodeCodec)?.code).toMatch(/^spot\//u);
  });
});
