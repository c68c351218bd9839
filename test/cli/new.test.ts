import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORMS } from '../../src/blanks/catalogue';
import { recognise } from '../../src/recognition/recognise';
import { readWorkbookFile } from '../support/read-workbook';
import { jihe } from './fake-io';
import { folderOf, FORM, removeFolders } from './workbooks';

afterEach(removeFolders);

const DECLARATIONS = join(__dirname, '../fixtures/seedbooks/jianghan-2024-project-targets.xlsx');

describe('new', () => {
  test('--list names every form with its kind and 口径', async () => {
    const { status, out } = await jihe('new', '--list');
    expect(status).toBe(0);
    for (const { form, profiles } of FORMS) {
      expect(out).toContain(form.kind);
      expect(out).toContain(`--profile ${profiles[0]}`);
      expect(out).toContain(form.name);
    }
    expect((await jihe('--lang', 'en', 'new', '--list')).out).toContain('20 points for execution');
  });

  test('writes a workbook with the table, its year and the office', async () => {
    const out = join(folderOf({}), 'blank.xlsx');
    const argv = [
      'new',
      'project-self-evaluation',
      '--out',
      out,
      '--year',
      '2024',
      '--unit',
      '君山区财政局',
      '--rows',
      '3',
    ];
    expect(await jihe(...argv)).toEqual({ status: 0, out: `已写入 ${out}：项目支出绩效自评表\n`, err: '' });
    const { tables } = recognise(readWorkbookFile(out));
    expect(tables).toHaveLength(1);
    expect(tables[0]).toMatchObject({ kind: 'project-self-evaluation', year: 2024, blank: true });
    expect(tables[0]!.fields.implementingUnit!.value).toBe('君山区财政局');
    expect(tables[0]!.indicators).toHaveLength(27);
  });

  test.each(
    FORMS.flatMap(({ form, profiles }) =>
      profiles.map((profile) => [form.kind, profile, form.name] as const),
    ),
  )('%s --profile %s is %s', async (kind, profile, name) => {
    const out = join(folderOf({}), 'blank.xlsx');
    expect((await jihe('new', kind, '--out', out, '--profile', profile)).status).toBe(0);
    expect(readWorkbookFile(out).sheets.map((sheet) => sheet.name)).toEqual([name]);
    expect((await jihe('check', out, '--fail-on', 'warning')).status).toBe(0);
  });

  test('a disclosure table with nothing to put in says so when asked to', async () => {
    const out = join(folderOf({}), 'blank.xlsx');
    const argv = ['new', 'budget-09', '--year', '2024', '--part', 'emptyNote=on', '--out', out];
    expect((await jihe(...argv)).status).toBe(0);
    const { tables } = recognise(readWorkbookFile(out));
    expect(tables.map(({ kind, fields }) => [kind, fields.note?.value])).toEqual([
      ['budget-09', '本单位2024年没有政府性基金预算安排的支出。'],
    ]);
    expect((await jihe('new', '--list')).out).toContain('--part emptyNote=on');
  });

  test('--into adds a sheet and keeps the others and a .bak', async () => {
    const path = join(folderOf({ 'a.xlsx': { copy: FORM } }), 'a.xlsx');
    const before = readWorkbookFile(path).sheets.map(({ name }) => name);
    const { status, out } = await jihe('new', 'base-data', '--into', path);
    expect({ status, out }).toEqual({
      status: 0,
      out: `已在 ${path} 中加入 部门整体支出绩效评价基础数据表，原文件保留为 ${path}.bak\n`,
    });
    expect(readWorkbookFile(path).sheets.map(({ name }) => name)).toEqual([
      ...before,
      '部门整体支出绩效评价基础数据表',
    ]);
    expect(readFileSync(`${path}.bak`)).toEqual(readFileSync(FORM));
  });

  test('--into twice gives two sheets; with --out the file itself stays', async () => {
    const folder = folderOf({ 'a.xlsx': { copy: FORM } });
    const [path, other] = [join(folder, 'a.xlsx'), join(folder, 'b.xlsx')];
    await jihe('new', 'base-data', '--into', path, '--out', other);
    expect(readFileSync(path)).toEqual(readFileSync(FORM));
    await jihe('new', 'base-data', '--into', other);
    expect(
      readWorkbookFile(other)
        .sheets.map(({ name }) => name)
        .slice(-2),
    ).toEqual(['部门整体支出绩效评价基础数据表', '部门整体支出绩效评价基础数据表 (2)']);
  });

  test('--from gives one self-evaluation for each declaration', async () => {
    const out = join(folderOf({}), 'evaluations.xlsx');
    expect((await jihe('new', 'project-self-evaluation', '--from', DECLARATIONS, '--out', out)).status).toBe(
      0,
    );
    const book = readWorkbookFile(out);
    expect(book.sheets).toHaveLength(7);
    const { tables } = recognise(book);
    expect(tables.map(({ kind, fields }) => [kind, fields.projectName!.value])).toContainEqual([
      'project-self-evaluation',
      '见义勇为奖励基金',
    ]);
  });

  test.each([
    [['new'], '请说明要哪一种表'],
    [['new', 'budget-99', '--out', 'x.xlsx'], '没有“budget-99”这种表'],
    [['new', 'base-data'], '--out'],
    [['new', 'base-data', '--out', 'x.xls'], '扩展名 .xlsx'],
    [['new', 'base-data', '--out', 'x.xlsx', '--year', '24'], '--year'],
    [['new', 'base-data', '--out', 'x.xlsx', '--rows', '0'], '--rows'],
    [['new', 'budget-09', '--out', 'x.xlsx', '--part', 'emptyNote'], 'ID=on|off'],
    [['new', 'budget-01', '--out', 'x.xlsx', '--part', 'emptyNote=on'], '可选：note'],
    [['new', 'overall-self-evaluation', '--out', 'x.xlsx', '--profile', 'sichuan'], 'sichuan'],
    [['new', 'base-data', '--out', 'x.xlsx', '--from', DECLARATIONS], '--from'],
    [['new', 'overall-self-evaluation', '--out', 'x.xlsx', '--from', DECLARATIONS], '没有可用于'],
  ])('%j is refused', async (argv, message) => {
    const { status, err } = await jihe(...argv);
    expect(status).toBe(2);
    expect(err).toContain(message);
    expect(existsSync('x.xlsx')).toBe(false);
  });

  test('an existing file is not overwritten by a blank table', async () => {
    const path = join(folderOf({}), 'kept.xlsx');
    writeFileSync(path, 'kept');
    const { status, err } = await jihe('new', 'base-data', '--out', path);
    expect(status).toBe(2);
    expect(err).toContain('已经存在');
    expect(readFileSync(path, 'utf8')).toBe('kept');
    const into = await jihe('new', 'base-data', '--into', FORM, '--out', path);
    expect(into).toMatchObject({ status: 2, out: '', err: expect.stringContaining('已经存在') as string });
    expect(readFileSync(path, 'utf8')).toBe('kept');
  });
});
