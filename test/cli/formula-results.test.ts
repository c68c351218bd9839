import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bookOfCells, type Typed } from '../hosts/file/formulas/formula-book';
import { scriptedForm } from '../support/scripted-form';
import { jihe } from './fake-io';
import { folderOf, removeFolders } from './workbooks';

afterEach(removeFolders);

function saved(bytes: Uint8Array): string {
  const path = join(folderOf({ 'x.txt': '' }), 'a.xlsx');
  writeFileSync(path, bytes);
  return path;
}

test('formulas that a script wrote without results are computed', async () => {
  const { status, out } = await jihe('check', saved(scriptedForm([20, 95, 96, 93, 95])));
  expect(out).not.toMatch(/错误 {2}/u);
  expect(out).toContain('得分合计 100');
  expect(status).toBe(0);
});

test('after recalc a check finds no error, and a second recalc nothing to do', async () => {
  const path = saved(scriptedForm([10, 95, 96, 93, 95], [1, 10, 100, 100]));
  expect((await jihe('check', path)).status).toBe(1);
  const { out } = await jihe('recalc', path, '--in-place');
  expect(out).toMatch(/H7 .*25 → 12\.5/u);
  const checked = await jihe('check', path);
  expect(checked.out).not.toContain('total/score');
  expect(checked.status).toBe(0);
  expect((await jihe('recalc', path, '--dry-run')).out).toBe(`${path}：没有需要修改的单元格。\n`);
});

describe('formulas that cannot be computed', () => {
  const path = (): string => {
    const cells: Record<string, Typed> = { B2: '=INDIRECT("B1")' };
    return saved(bookOfCells({ 自评: cells, 其他: { A1: '甲' } }));
  };
  const text =
    '工作表“自评”中有公式没有保存计算结果，也无法在此计算，相关单元格未核对；请用 Excel 打开该文件并保存一次，再核对。';

  test('are said once', async () => {
    const { out, status } = await jihe('check', path());
    expect(out.split(text)).toHaveLength(2);
    expect(status).toBe(0);
  });

  test.each(['json', 'html'])('and in %s', async (format) => {
    const { out } = await jihe('check', path(), '--format', format);
    expect(out).toContain(format === 'json' ? '"unknownIn": [' : text);
  });
});
