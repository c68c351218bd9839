import { linkSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileHost } from '../../src/hosts/file/file-host';
import { nodeCodec } from '../../src/hosts/file/zip/node-codec';
import { cellName } from '../../src/sheet/a1';
import type { CellSnapshot } from '../../src/sheet/snapshot';
import { readWorkbookFile } from '../support/read-workbook';
import { jihe } from './fake-io';
import { folderOf, FORM, MACROS, OLD_FORM, removeFolders } from './workbooks';

const DECLARATIONS = join(__dirname, '../fixtures/seedbooks/huailai-2023-targets.xlsx');

afterEach(removeFolders);

/** The cells of a workbook's first sheet by address. */
function cellsOf(path: string): Record<string, CellSnapshot> {
  const cells: Record<string, CellSnapshot> = {};
  for (const { row, cells: inRow } of readWorkbookFile(path).sheets[0]!.rows) {
    for (const cell of inRow) cells[cellName(row, cell.column)] = cell;
  }
  return cells;
}

// FORM's money row: 全年执行数 F4 / 全年预算数 E4 = 96.51 %, points 10, score printed 10; by rules.md §3.0 it is 9.65.
describe('recalc', () => {
  test('--dry-run lists every change and writes nothing', async () => {
    const folder = folderOf({ 'a.xlsx': { copy: FORM } });
    const path = join(folder, 'a.xlsx');
    const { status, out } = await jihe('recalc', path, '--dry-run');
    expect(status).toBe(0);
    expect(out).toMatch(/^ {4}I4 {6}10 → 9\.65 {2}执行率得分 {2}年度资金总额$/mu);
    expect(readFileSync(path)).toEqual(readFileSync(FORM));
  });

  test('--in-place writes the values and keeps the old file as it was', async () => {
    const path = join(folderOf({ 'a.xlsx': { copy: FORM } }), 'a.xlsx');
    expect((await jihe('recalc', path, '--in-place')).status).toBe(0);
    expect(cellsOf(path).I4).toMatchObject({ value: 9.65 });
    expect(readFileSync(`${path}.bak`)).toEqual(readFileSync(FORM));
  });

  test('a second run finds nothing to do and leaves .bak alone', async () => {
    const path = join(folderOf({ 'a.xlsx': { copy: FORM } }), 'a.xlsx');
    await jihe('recalc', path, '--in-place');
    const { status, out } = await jihe('recalc', path, '--in-place');
    expect({ status, out }).toEqual({ status: 0, out: `${path}：没有需要修改的单元格。\n` });
    expect(readFileSync(`${path}.bak`)).toEqual(readFileSync(FORM));
  });

  test('--write formulas puts formulas that give the same values', async () => {
    const folder = folderOf({ 'a.xlsx': { copy: FORM } });
    const out = join(folder, 'b.xlsx');
    expect((await jihe('recalc', join(folder, 'a.xlsx'), '--out', out, '--write', 'formulas')).status).toBe(
      0,
    );
    expect(cellsOf(out).I4).toMatchObject({ value: 9.65, formula: 'ROUND(MIN(F4/E4,1)*G4,2)' });
  });

  test('--write formulas says where it can only write values: the cell keeps its number as text', async () => {
    const host = new FileHost(new Uint8Array(readFileSync(FORM)), nodeCodec);
    const sheet = (await host.read()).sheets[0]!.name;
    const asText = { sheet, row: 3, column: 8, before: { value: 10 }, after: { value: '10' }, format: '@' };
    expect((await host.apply([asText])).written).toHaveLength(1);
    const path = join(folderOf({}), 'a.xlsx');
    writeFileSync(path, host.bytes());
    const { out } = await jihe('recalc', path, '--dry-run', '--write', 'formulas');
    expect(out).toMatch(/^ {4}I4 {6}10 → 9\.65 {2}/mu);
    // Eight indicator scores follow from no formula; now the execution score has none either.
    expect(out).toContain('其中 9 个单元格写入数值');
    expect((await jihe('recalc', FORM, '--dry-run', '--write', 'formulas')).out).toContain('其中 8 个');
    expect((await jihe('recalc', path, '--dry-run')).out).not.toContain('写入数值');
  });

  test('an old format becomes an .xlsx beside it', async () => {
    const path = join(folderOf({ 'a.xls': { copy: OLD_FORM } }), 'a.xls');
    const { status, out } = await jihe('recalc', path, '--in-place');
    expect(status).toBe(0);
    expect(out).toContain('是旧格式，不能直接修改');
    expect(readFileSync(path)).toEqual(readFileSync(OLD_FORM));
    expect(cellsOf(path.replace('.xls', '.xlsx')).I4).toMatchObject({ value: 9.65 });
  });

  test('an .xlsx that is there already is not replaced by that', async () => {
    const folder = folderOf({ 'a.xls': { copy: OLD_FORM }, 'a.xlsx': 'mine' });
    const { status, err } = await jihe('recalc', join(folder, 'a.xls'), '--in-place');
    expect(status).toBe(2);
    expect(err).toContain('已经存在');
    expect(readFileSync(join(folder, 'a.xlsx'), 'utf8')).toBe('mine');
  });

  test.each([[[]], [['--dry-run', '--in-place']], [['--in-place', '--out', 'b.xlsx']]])(
    'one target, not %j',
    async (flags) => {
      expect((await jihe('recalc', FORM, ...flags)).status).toBe(2);
    },
  );

  test('--out may not be the file itself', async () => {
    const path = join(folderOf({ 'a.xlsx': { copy: FORM } }), 'a.xlsx');
    expect(await jihe('recalc', path, '--out', path)).toMatchObject({
      status: 2,
      err: `错误：--out 不能是原文件 ${path}\n`,
    });
    expect(readFileSync(path)).toEqual(readFileSync(FORM));
  });

  test.each([
    ['a link to it', symlinkSync],
    ['another name of it', linkSync],
  ])('nor %s', async (_, link) => {
    const folder = folderOf({ 'a.xlsx': { copy: FORM } });
    const [a, b] = ['a.xlsx', 'b.xlsx'].map((name) => join(folder, name));
    link(a!, b!);
    expect((await jihe('recalc', a!, '--out', b!)).status).toBe(2);
    expect(readFileSync(a!)).toEqual(readFileSync(FORM));
  });

  test('nor is the list printed before a target is refused', async () => {
    const path = join(folderOf({ 'a.xlsx': { copy: FORM } }), 'a.xlsx');
    expect((await jihe('recalc', path, '--out', path)).out).toBe('');
  });

  test.each(['b.xlsm', 'b.xls', 'b.csv', 'b'])(
    'nor have an extension of another format: %s',
    async (name) => {
      const folder = folderOf({ 'a.xlsx': { copy: FORM } });
      const [a, out] = ['a.xlsx', name].map((each) => join(folder, each));
      for (const command of ['recalc', 'mark', 'unmark']) {
        const { status, out: printed, err } = await jihe(command, a!, '--out', out!);
        expect({ status, printed }).toEqual({ status: 2, printed: '' });
        expect(err).toContain('扩展名 .xlsx');
      }
      expect(readdirSync(folder)).toEqual(['a.xlsx']);
    },
  );

  test('a workbook with macros keeps its extension', async () => {
    const folder = folderOf({ 'a.xlsm': { copy: MACROS } });
    const path = join(folder, 'a.xlsm');
    expect((await jihe('unmark', path, '--out', join(folder, 'b.xlsx'))).err).toContain('扩展名 .xlsm');
    expect((await jihe('unmark', path, '--out', join(folder, 'B.XLSM'))).status).toBe(0);
  });

  test('a workbook that is open in Excel is not written', async () => {
    const folder = folderOf({ 'a.xlsx': { copy: FORM }, '~$a.xlsx': '' });
    expect((await jihe('recalc', join(folder, 'a.xlsx'), '--in-place')).status).toBe(2);
    expect(readFileSync(join(folder, 'a.xlsx'))).toEqual(readFileSync(FORM));
  });

  test('an unreadable file is said so', async () => {
    const path = join(folderOf({}), 'a.xlsx');
    writeFileSync(path, '');
    expect(await jihe('recalc', path, '--dry-run')).toMatchObject({ status: 2, out: '' });
  });
});

describe('mark and unmark', () => {
  test('marks are notes on the cells with findings; unmark takes them away', async () => {
    const folder = folderOf({ 'a.xlsx': { copy: FORM } });
    const [a, marked, clean] = ['a.xlsx', 'marked.xlsx', 'clean.xlsx'].map((name) => join(folder, name));
    expect((await jihe('mark', a!, '--out', marked!)).status).toBe(0);
    expect(readFileSync(marked!)).not.toEqual(readFileSync(FORM));
    expect((await jihe('unmark', marked!, '--out', clean!)).status).toBe(0);
    expect(cellsOf(clean!)).toEqual(cellsOf(FORM));
    expect(readFileSync(a!)).toEqual(readFileSync(FORM));
  });

  test('unmark says when there is nothing to take away', async () => {
    const folder = folderOf({ 'a.xlsx': { copy: FORM } });
    const [a, out] = ['a.xlsx', 'b.xlsx'].map((name) => join(folder, name));
    expect(await jihe('unmark', a!, '--out', out!)).toMatchObject({
      status: 0,
      out: `${a!} 中没有绩核的标记，原样写入 ${out!}\n`,
    });
    expect(readFileSync(out!)).toEqual(readFileSync(FORM));
  });

  test('the same findings are reported on the marked copy', async () => {
    const folder = folderOf({ 'a.xlsx': { copy: FORM } });
    const [a, marked] = ['a.xlsx', 'marked.xlsx'].map((name) => join(folder, name));
    await jihe('mark', a!, '--out', marked!);
    const findings = async (path: string): Promise<unknown> => {
      const { files } = JSON.parse((await jihe('check', path, '--format', 'json')).out) as {
        files: { findings: [] }[];
      };
      return files[0]!.findings;
    };
    expect(await findings(marked!)).toEqual(await findings(a!));
  });

  test('says how many cells are marked, however many findings they have', async () => {
    const out = join(folderOf({}), 'marked.xlsx');
    const { files } = JSON.parse((await jihe('check', DECLARATIONS, '--format', 'json')).out) as {
      files: { findings: { sheet: string; cell: string }[] }[];
    };
    const places = files[0]!.findings.map(({ sheet, cell }) => `${sheet}!${cell}`);
    expect(new Set(places).size).toBeLessThan(places.length);
    expect((await jihe('mark', DECLARATIONS, '--out', out)).out).toContain(` ${new Set(places).size} `);
  });

  test('--out is required', async () => {
    expect((await jihe('mark', FORM)).status).toBe(2);
  });
});
