/** @jest-environment jsdom */
import { checkedFile, unreadableFile } from '../../src/reports/file-report';
import { htmlFormat } from '../../src/reports/html';
import type { FileReport } from '../../src/reports/report';
import { assessment, FINDING } from './example';
import { write } from './write';

const page = (...files: FileReport[]): Document =>
  new DOMParser().parseFromString(write(htmlFormat, files), 'text/html');

test('shows the finding with what, why and what to do', () => {
  const cells = [
    ...page(checkedFile('a.xlsx', assessment([FINDING]))).querySelectorAll('.findings tbody td'),
  ];
  expect(cells.map((cell) => cell.textContent)).toEqual([
    '错误',
    'G22',
    expect.stringMatching(/^得分 12 大于分值 10应为 ≤10 · 现为 12.+/u),
    expect.stringMatching(/.+/u),
    'score/exceeds-weight',
  ]);
});

test('is self-contained: no script, no address', () => {
  const document = page(checkedFile('a.xlsx', assessment([FINDING])));
  expect(document.querySelectorAll('script, link, img, iframe, [src], [href]')).toHaveLength(0);
  expect(document.documentElement.outerHTML).not.toMatch(/https?:/);
});

test('what workbooks hold cannot become markup', () => {
  const hostile = '<img src=x onerror=alert(1)>&"\'';
  const document = page(
    checkedFile(
      `${hostile}.xlsx`,
      assessment([{ ...FINDING, sheet: hostile, message: hostile, table: null }]),
    ),
  );
  expect(document.querySelectorAll('img')).toHaveLength(0);
  expect(document.querySelector('h2')!.textContent).toBe(`${hostile}.xlsx`);
  expect(document.querySelector('.findings p')!.textContent).toBe(hostile);
});

test('several files are summed up in a table', () => {
  const error = { code: 'file/truncated', message: '文件不完整' };
  const document = page(checkedFile('a.xlsx', assessment([FINDING])), unreadableFile('b.xlsx', error, true));
  const rows = [...document.querySelectorAll('.overview tbody tr')].map((row) =>
    [...row.querySelectorAll('td')].map((cell) => cell.textContent),
  );
  expect(rows).toEqual([
    ['a.xlsx', '1', '1', '0', '0'],
    ['b.xlsx', '无法读取'],
  ]);
});
