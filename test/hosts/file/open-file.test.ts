import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { utils, write, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { openBook, type OpenOptions } from '../../../src/hosts/file/open-file';
import type { HostError } from '../../../src/sheet/host';
import type { CellSnapshot, RawValue } from '../../../src/sheet/snapshot';
import { data, makeBook } from './make-book';

const FIXTURES = join(__dirname, '../../fixtures');
const folder = mkdtempSync(join(tmpdir(), 'jihe-open-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: Uint8Array | string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const failure = (path: string, options?: OpenOptions): Promise<HostError> =>
  openBook(path, options).then(
    () => {
      throw new Error(`${path} was read`);
    },
    (error: HostError) => error,
  );
const book = (sheets: Readonly<Record<string, WorkSheet>>): WorkBook => {
  const made = utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(made, sheet, name);
  return made;
};
const xls = (made: WorkBook, bookType: 'biff8' | 'biff5' = 'biff8'): Buffer =>
  Buffer.from(write(made, { bookType, type: 'buffer' }) as Uint8Array);
const replace = (bytes: Buffer, text: string, hex: string): void => {
  const at = bytes.indexOf(text);
  if (at < 0) throw new Error(`no ${text}`);
  Buffer.from(hex, 'hex').copy(bytes, at);
};

describe('what a file is, its content says', () => {
  const workbook = makeBook({ sheets: { 表: data('<row><c><v>1</v></c></row>') } });

  test.each([
    ['a.xlsx', workbook],
    ['a.xls', workbook],
    ['a.et', workbook],
    ['a', workbook],
  ])('a workbook named %s is read', async (name, content) => {
    expect((await openBook(file(name, content))).sheets[0]!.name).toBe('表');
  });

  test('an .xls named .xlsx is read', async () => {
    const path = join(folder, 'old.xlsx');
    copyFileSync(join(FIXTURES, 'hostile/leg.xls'), path);
    const { sheets } = await openBook(path);
    expect(sheets[0]!.name).toBe('自评表1');
    const formulas = sheets[0]!.rows.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? []));
    expect(formulas).toEqual(['F4/E4', 'SUM(G12:G41)', 'SUM(H12:H41)']);
  });

  test.each<[name: string, content: Uint8Array | string, code: string, word: string]>([
    ['html.xls', '\ufeff <html><table><tr><td>得分</td></tr></table></html>', 'file/not-a-workbook', '网页'],
    ['xml.xls', '<?xml version="1.0"?><Workbook/>', 'file/not-a-workbook', 'XML'],
    ['note.txt', '得分', 'file/not-a-workbook', '另存为'],
    ['table.csv', '<html></html>', 'file/not-a-workbook', '网页'],
    ['old.et', readFileSync(join(FIXTURES, 'hostile/leg.xls')), 'file/et', '另存为'],
    ['password.et', readFileSync(join(FIXTURES, 'hostile/password.xlsx')), 'file/encrypted', '取消密码'],
    ['cut.xls', readFileSync(join(FIXTURES, 'hostile/leg.xls')).subarray(0, 600), 'file/truncated', '重新'],
    ['zip.xlsx', 'PK', 'file/truncated', '重新'],
  ])('%s is refused', async (name, content, code, word) => {
    const error = await failure(file(name, content));
    expect([error.name, error.code]).toEqual(['HostError', code]);
    expect(error.message).toContain(word);
  });

  test('no file, and a folder', async () => {
    expect((await failure(join(folder, 'none.xlsx'))).code).toBe('file/not-found');
    expect((await failure(folder)).code).toBe('file/not-a-workbook');
  });

  test('.csv: named after the file, within what a sheet name may be', async () => {
    const { sheets } = await openBook(file(`2023[自评]${'表'.repeat(40)}.csv`, '得分,10'));
    expect(sheets[0]!.name).toBe(`2023 自评 ${'表'.repeat(23)}`);
    expect(sheets[0]!.rows[0]!.cells).toEqual([
      { column: 0, value: '得分' },
      { column: 1, value: 10 },
    ]);
  });
});

describe('.xls', () => {
  const cellsOf = async (made: WorkBook, name: string): Promise<readonly CellSnapshot[]> =>
    (await openBook(file(name, xls(made)))).sheets[0]!.rows.flatMap((row) => row.cells);

  test('values, formats, formulas, merges, hidden sheets, names', async () => {
    const sheet = utils.aoa_to_sheet([
      ['项目支出绩效自评表', null, true],
      [0.9567, 45266, 12.5],
    ]);
    sheet.A2!.z = '0.00%';
    sheet.B2!.z = 'm/d/yy';
    sheet.C2!.f = 'A2*10';
    sheet.D1 = { t: 'e', v: 7, w: '#DIV/0!' };
    sheet['!ref'] = 'A1:D2';
    sheet['!merges'] = [utils.decode_range('A1:B1')];
    const made = book({ 自评表: sheet, 隐藏: utils.aoa_to_sheet([['x']]) });
    made.Workbook = {
      Sheets: [{ Hidden: 0 }, { Hidden: 1 }],
      Names: [{ Name: 'total', Ref: '自评表!$A$2' }],
    };
    const snapshot = await openBook(file('all.xls', xls(made)));
    expect(snapshot.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['自评表', 'visible'],
      ['隐藏', 'hidden'],
    ]);
    expect(snapshot.sheets[0]!.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
    expect(snapshot.sheets[0]!.rows[0]!.cells.map(({ value }) => value)).toEqual<RawValue[]>([
      '项目支出绩效自评表',
      true,
      { error: '#DIV/0!' },
    ]);
    expect(snapshot.sheets[0]!.rows[1]!.cells).toMatchObject([
      { column: 0, value: 0.9567, text: '95.67%', format: '0.00%' },
      { column: 1, value: 45266, text: '2023/12/6', format: 'yyyy/m/d' },
      { column: 2, value: 12.5 },
    ]);
    expect(snapshot.date1904).toBe(false);
  });

  test('texts of Excel 95 in GBK', async () => {
    const made = book({ DDDDDD: utils.aoa_to_sheet([['AAAABBBB', 1.5]]) });
    const bytes = xls(made, 'biff5');
    const codePage = bytes.indexOf(Buffer.from([0x42, 0, 2, 0]));
    bytes.writeUInt16LE(936, codePage + 4);
    replace(bytes, 'AAAABBBB', 'b5c3b7d6bacfbcc6');
    replace(bytes, 'DDDDDD', 'd7d4c6c0b1ed');
    const { sheets } = await openBook(file('gbk.xls', bytes));
    expect(sheets[0]!.name).toBe('自评表');
    expect(sheets[0]!.rows[0]!.cells.map(({ value }) => value)).toEqual(['得分合计', 1.5]);
  });

  test.each([
    ['obfuscated', 0],
    ['encrypted', 1],
  ])('%s with a password', async (name, method) => {
    const bytes = xls(book({ A: utils.aoa_to_sheet([['x']]) }));
    // The record behind the first one becomes FILEPASS.
    const begin = bytes.indexOf(Buffer.from([0x09, 0x08, 0x10, 0x00]));
    bytes.writeUInt16LE(0x2f, begin + 20);
    bytes.writeUInt16LE(method, begin + 24);
    expect((await failure(file(`${name}.xls`, bytes))).code).toBe('file/encrypted');
  });

  test('damaged inside', async () => {
    const bytes = readFileSync(join(FIXTURES, 'hostile/leg.xls'));
    bytes.fill(0xff, 512, 1024);
    expect((await failure(file('damaged.xls', bytes))).code).toBe('file/legacy-unreadable');
  });

  test('beyond its time', async () => {
    const limits = { seconds: 0.001, megabytes: 256 };
    const error = await failure(join(FIXTURES, 'hostile/leg.xls'), { legacyLimits: limits });
    expect(error.code).toBe('file/timeout');
  });

  test('beyond its memory', async () => {
    const limits = { seconds: 20, megabytes: 4 };
    const error = await failure(join(FIXTURES, 'hostile/leg.xls'), { legacyLimits: limits });
    expect(error.code).toBe('file/too-large');
  });

  test('empty texts and formats alone', async () => {
    const sheet = utils.aoa_to_sheet([['a', 1]]);
    sheet.C1 = { t: 'z', z: '0.00' };
    expect((await cellsOf(book({ A: sheet }), 'stubs.xls')).map(({ value }) => value)).toEqual(['a', 1]);
  });
});
