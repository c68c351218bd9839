import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openBook } from '../../../src/hosts/file/open-file';
import type { HostError } from '../../../src/sheet/host';
import type { BookSnapshot } from '../../../src/sheet/snapshot';

const FOLDER = join(__dirname, '../../fixtures/hostile');

/** The self-evaluation form most of these files were made from: 221 cells, 47 merges. */
const FORM = { sheet: '自评表1', title: '2023年度部门整体支出绩效自评表（第1号）', cells: 221, merges: 47 };

const READ: Readonly<Record<string, { sheet: string; title: string; cells: number; merges: number }>> = {
  'prefixed.xlsx': FORM,
  'noref.xlsx': FORM,
  'utf16.xlsx': FORM,
  // All merges replaced by one over the whole sheet.
  'hugemerge.xlsx': { ...FORM, merges: 1 },
  // BIFF does not keep the four empty texts.
  'leg.xls': { ...FORM, cells: 217 },
  'gbk.csv': { sheet: 'gbk', title: '单位', cells: 4, merges: 0 },
};

const REFUSED: Readonly<Record<string, readonly [code: string, cause: string, remedy: string]>> = {
  'dup.xlsx': ['file/duplicate-entry', 'xl/worksheets/sheet1.xml', '另存'],
  'empty.xlsx': ['file/empty', '0 字节', '重新'],
  'entity_bomb.xlsx': ['file/unsafe-xml', 'xl/sharedStrings.xml', '来源'],
  'garbage.xlsx': ['file/not-a-workbook', '不是 Excel 工作簿', '另存'],
  'lying_size.xlsx': ['file/damaged-zip', 'xl/worksheets/sheet1.xml', '修复'],
  'password.xlsx': ['file/encrypted', '密码', '取消密码'],
  'proto.xlsx': ['file/damaged-xml', '__proto__', '修复'],
  'truncated.xlsx': ['file/truncated', '不完整', '重新下载'],
  'xml_truncated.xlsx': ['file/damaged-xml', 'xl/worksheets/sheet1.xml', '修复'],
  'xxe.xlsx': ['file/unsafe-xml', 'xl/sharedStrings.xml', '来源'],
};

test('every file of the folder has its expectation here', () => {
  expect(readdirSync(FOLDER).sort()).toEqual([...Object.keys(READ), ...Object.keys(REFUSED)].sort());
});

const summary = ({ sheets: [sheet] }: BookSnapshot): object => ({
  sheet: sheet!.name,
  title: sheet!.rows[0]!.cells[0]!.value,
  cells: sheet!.rows.reduce((sum, row) => sum + row.cells.length, 0),
  merges: sheet!.merges.length,
});

test.each(Object.entries(READ))('%s is read', async (name, expected) => {
  expect(summary(await openBook(join(FOLDER, name)))).toEqual(expected);
});

test.each(Object.entries(REFUSED))(
  '%s is refused with cause and remedy',
  async (name, [code, cause, remedy]) => {
    const error = await openBook(join(FOLDER, name)).then(
      () => null,
      (failure: HostError) => failure,
    );
    expect(error).toMatchObject({ name: 'HostError', code });
    expect(error!.message).toContain(cause);
    expect(error!.message).toContain(remedy);
  },
);

test('nothing reaches the prototypes', async () => {
  await openBook(join(FOLDER, 'proto.xlsx')).catch(() => null);
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});
