import { assess } from '../../src/assessment/assess';
import { FileHost } from '../../src/hosts/file/file-host';
import { newWorkbook } from '../../src/hosts/file/new-workbook';
import { nodeCodec } from '../../src/hosts/file/zip/node-codec';
import { reviewSheet, type ReviewedFinding } from '../../src/reports/review-sheet';
import { Grid } from '../../src/sheet/grid';

const HEAD = { bookName: '2023年自评.xlsx', date: '2026/3/1' };
const FINDINGS: ReviewedFinding[] = [
  {
    sheet: '自评表',
    row: 21,
    column: 6,
    severity: 'error',
    message: '社会效益指标“知晓率”得分 12 大于分值 10',
    todo: '把得分改到不超过分值，总分相应更正。',
  },
  {
    sheet: '基础数据表',
    row: 3,
    column: 3,
    severity: 'info',
    message: '数字存成了文本',
    todo: '转换为数字。',
  },
];

const written = (lang: 'zh' | 'en') =>
  new FileHost(newWorkbook([reviewSheet(FINDINGS, HEAD, lang)], nodeCodec), nodeCodec).read();

test('one line for every finding, in order, and an open cell for the answer', async () => {
  const { sheets } = await written('zh');
  const grid = new Grid(sheets[0]!);
  const row = (index: number) =>
    Array.from({ length: 7 }, (_, column) => grid.cell(index, column)?.value ?? null);
  expect(sheets[0]!.name).toBe('审核意见表');
  expect(row(2)).toEqual(['序号', '工作表', '单元格', '级别', '存在问题', '审核意见', '整改情况']);
  expect(row(3)).toEqual([
    1,
    '自评表',
    'G22',
    '错误',
    '社会效益指标“知晓率”得分 12 大于分值 10',
    '把得分改到不超过分值，总分相应更正。',
    null,
  ]);
  expect(row(4).slice(0, 4)).toEqual([2, '基础数据表', 'D4', '提示']);
  expect(row(1)[0]).toBe('工作簿：2023年自评.xlsx');
});

test('is none of the tables that are checked', async () => {
  const { tables, findings } = assess(await written('zh'));
  expect([tables, findings]).toEqual([[], []]);
});

test('speaks the language of the reader', () => {
  const { name, cells } = reviewSheet([], HEAD, 'en');
  expect(name).toBe('Review');
  expect(cells.map(({ value }) => value).join(' ')).toContain('Severity');
});
