import type { Page } from 'playwright-core';
import { assess } from '../../src/assessment/assess';
import type { BookSnapshot } from '../../src/sheet/snapshot';
import { describeInChromium } from '../excel-host/chromium';
import { HOST_ERROR } from '../excel-host/excel-host';
import type { Batch } from '../excel-host/richapi';
import { bookOf } from '../excel-host/workbook';
import { junshan, muddled, PROJECT } from '../taskpane/books';
import { everyCell, idle, panePages, press } from './pane-page';

/** The rate of the fund in {@link muddled}: 100% is printed where 64 of 80 万元 were spent. */
const RATE = { row: 4, column: 7 };
/** A score of 5 points. */
const SCORE = { row: 12, column: 7 };

/** The muddled project table on so many sheets. */
async function copies(count: number): Promise<BookSnapshot> {
  const book = await muddled();
  const form = book.sheets.find(({ name }) => name === PROJECT)!;
  return { ...book, sheets: Array.from({ length: count }, (_, n) => ({ ...form, name: `自评表${n + 1}` })) };
}

const readsCells = (batch: Batch): boolean => JSON.stringify(batch).includes('"formulas"');

describeInChromium('the pane where Excel makes difficulties', (executable) => {
  jest.setTimeout(180_000);
  const { open, pane } = panePages(executable);

  /** Errors, warnings and infos as the summary counts them. */
  async function counts(page: Page): Promise<number[]> {
    const numbers = await page.getByRole('region', { name: '校验摘要' }).locator('.number').allInnerTexts();
    return numbers.map(Number);
  }
  const expectedCounts = (book: BookSnapshot): number[] => {
    const { findings } = assess(book);
    return ['error', 'warning', 'info'].map(
      (severity) => findings.filter((finding) => finding.severity === severity).length,
    );
  };

  test('a protected sheet is checked; what is not written is told why, and it stays protected', async () => {
    const book = bookOf(await muddled());
    const { protection } = book.sheet(PROJECT);
    protection.protected = true;
    const before = everyCell(book);
    const page = await open(book);
    await press(page, '重算…');
    await press(page, '应用所选更改');
    await page.getByText('工作表受保护，请先撤销工作表保护').first().waitFor();
    expect(everyCell(book)).toEqual(before);
    expect(protection.protected).toBe(true);
  });

  test('while a cell is being edited the check waits, and then sees what was typed', async () => {
    const book = bookOf(junshan());
    const page = await open(book);
    const pressEnter = pane().host.beginCellEdit();
    await page.getByRole('button', { name: '校验工作簿' }).click();
    await page.getByRole('progressbar').waitFor();
    await page.getByText(/请按回车结束编辑/u).waitFor();
    book.type(PROJECT, SCORE.row, SCORE.column, 6);
    pressEnter();
    await idle(page);
    await page.getByRole('searchbox').fill('得分 6');
    await page.getByRole('button', { name: /得分 6.*分值 5/u }).waitFor();
  });

  test('an Excel that cannot wait for the end of an edit: said, and the next check works', async () => {
    const page = await open(bookOf(junshan()), { sets: { ExcelApi: '1.14' } });
    const pressEnter = pane().host.beginCellEdit();
    await press(page, '校验工作簿');
    expect(await page.getByRole('alert').textContent()).toContain('请先按回车结束编辑');
    pressEnter();
    await press(page, '校验工作簿');
    expect(await counts(page)).toEqual(expectedCounts(junshan()));
  });

  test.each([
    ['request', HOST_ERROR.requestTooLarge],
    ['answer', HOST_ERROR.responseTooLarge],
  ])('when the %s is refused for its size, the cells are asked for in halves', async (_, code) => {
    const page = await open(bookOf(junshan()));
    const { host } = pane();
    let refusals = 2;
    host.fault = (batch) => (readsCells(batch) && refusals-- > 0 ? code : null);
    host.resetCounters();
    await press(page, '校验工作簿');
    expect(await counts(page)).toEqual(expectedCounts(junshan()));
    // All cells, a half, a quarter; then quarters to the end: four, and one more where a block ends inside a row.
    expect(host.counters.syncs).toBeLessThanOrEqual(2 + 2 + 5);
  });

  test('an Excel that refuses the smallest answer: said what to do, nothing is lost', async () => {
    const book = bookOf(junshan());
    const before = everyCell(book);
    const page = await open(book);
    pane().host.fault = (batch) => (readsCells(batch) ? HOST_ERROR.responseTooLarge : null);
    await press(page, '校验工作簿');
    expect(await page.getByRole('alert').textContent()).toContain('请只校验需要的工作表');
    expect(everyCell(book)).toEqual(before);
  });

  test('a cell that was changed between the check and the writing is left alone and named', async () => {
    const book = bookOf(await muddled());
    const page = await open(book);
    await press(page, '重算…');
    book.type(PROJECT, RATE.row, RATE.column, 0.5);
    pane().host.resetCounters();
    await press(page, '应用所选更改');
    await page.getByText(`H5 ${PROJECT}：内容在校验之后变了，请重新校验`).waitFor();
    expect(book.sheet(PROJECT).cell(RATE.row, RATE.column).value).toBe(0.5);
    // 80 % of 10 points were printed as 10: written all the same.
    expect(book.sheet(PROJECT).cell(RATE.row, RATE.column + 1).value).toBe(8);
    // Three to write and three to check again; keeping the journal reads the state and writes it.
    expect(pane().host.counters.syncs).toBeLessThanOrEqual(3 + 3 + 3);
  });

  test('two sheets with the same table: the finding of the second is shown and mended there only', async () => {
    const book = bookOf(await copies(2));
    const page = await open(book);
    await press(page, '校验工作簿');
    await page.getByRole('combobox', { name: '规则' }).selectOption('funds/rate');
    await page.getByRole('button', { name: /H5 /u }).nth(1).click();
    await idle(page);
    expect([book.activeSheet, book.selection]).toMatchObject([1, { top: RATE.row, left: RATE.column }]);
    await press(page, /^修正$/u);
    const rates = book.sheets.map((sheet) => sheet.cell(RATE.row, RATE.column).value);
    expect(rates).toEqual([1, 0.8]);
  });

  test('three hundred sheets', async () => {
    const source = await copies(300);
    const page = await open(bookOf(source));
    const { host } = pane();
    host.resetCounters();
    await press(page, '校验工作簿');
    expect(await counts(page)).toEqual(expectedCounts(source));
    // The sheets; where their values lie, 250 sheets at a time; 73,000 cells, 30,000 at a time.
    expect(host.counters.syncs).toBe(1 + 2 + 3);
    expect(host.counters.maxResponseBytes).toBeLessThan(2_500_000);
  });

  test('a sheet of 20,000 rows beside the forms', async () => {
    const book = bookOf(junshan());
    const details = book.addSheet('明细');
    for (let row = 0; row < 20_000; row++) {
      for (let column = 0; column < 9; column++) details.set(row, column, { value: row * 9 + column });
    }
    const page = await open(book);
    const { host } = pane();
    host.resetCounters();
    await press(page, '校验工作簿');
    expect(await counts(page)).toEqual(expectedCounts(junshan()));
    expect(host.counters.syncs).toBeLessThanOrEqual(2 + 8);
    expect(host.counters.maxResponseBytes).toBeLessThan(2_500_000);
  });

  test('a read-only workbook is checked; what would write is disabled and says why', async () => {
    const book = bookOf(await muddled());
    const before = everyCell(book);
    const page = await open(book, { readOnly: true });
    const { host } = pane();
    host.resetCounters();
    await press(page, '校验工作簿');
    expect(host.counters.syncs).toBe(3);
    for (const name of ['标记问题单元格', '清除标记', /全部安全修正/u]) {
      const button = page.getByRole('button', { name });
      expect(await button.getAttribute('aria-disabled')).toBe('true');
      expect(await button.getAttribute('title')).toBe('工作簿以只读方式打开，不能修改');
    }
    expect(everyCell(book)).toEqual(before);
  });
});
