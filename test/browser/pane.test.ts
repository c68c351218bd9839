import { gzipSync } from 'node:zlib';
import { assess } from '../../src/assessment/assess';
import type { BookSnapshot } from '../../src/sheet/snapshot';
import { describeInChromium } from '../excel-host/chromium';
import { bookOf } from '../excel-host/workbook';
import { junshan, muddled, PROJECT } from '../taskpane/books';
import { everyCell, focusOn, idle, listed, look, panePages, press } from './pane-page';

/** Issue 4: all that is loaded before the pane can check, office.js not counted. */
const BUDGET = 240 * 1024;
describeInChromium('the pane in a browser, with the genuine office.js', (executable) => {
  jest.setTimeout(180_000);
  const { open, pane } = panePages(executable);

  const inWords = (book: BookSnapshot): string[] =>
    assess(book).findings.map(({ cell, message }) => `${cell} ${message}`);

  test('校验工作簿 lists the findings of the command line, in the same order, after three round trips', async () => {
    const source = junshan();
    const page = await open(bookOf(source));
    pane().host.resetCounters();
    await press(page, '校验工作簿');
    expect(pane().host.counters.syncs).toBe(3);
    expect(await listed(page)).toEqual(inWords(source));
  });

  test('a click jumps to the cell', async () => {
    const source = junshan();
    const book = bookOf(source);
    const page = await open(book);
    await press(page, '校验工作簿');
    const { cell, message, sheet, row, column } = assess(source).findings[1]!;
    await page.getByRole('button', { name: `${cell} ${message}` }).click();
    await idle(page);
    expect(book.sheets[book.activeSheet]!.name).toBe(sheet);
    expect(book.selection).toEqual({ top: row, left: column, bottom: row, right: column });
  });

  test.each(['数值', '公式'])(
    '重算 writes %s; 撤销 gives back values, formulas, formats and fills',
    async (kind) => {
      const book = bookOf(await muddled());
      const before = everyCell(book);
      const page = await open(book);
      await press(page, '重算…');
      await page.getByRole('list', { name: '更改清单' }).waitFor();
      await page.getByRole('radio', { name: kind }).check();
      await press(page, '应用所选更改');
      const rate = book.sheet(PROJECT).cell(4, 7);
      expect([rate.value, rate.formula !== undefined]).toEqual([0.8, kind === '公式']);
      await press(page, '撤销本次修改');
      expect(everyCell(book)).toEqual(before);
    },
  );

  test('ignored findings are kept in the workbook', async () => {
    const book = bookOf(await muddled());
    let page = await open(book);
    await press(page, '校验工作簿');
    await page.getByRole('searchbox').fill('得分 6');
    await page.getByRole('button', { name: /得分 6.*分值 5/ }).click();
    await press(page, '忽略…');
    await page.getByRole('textbox', { name: /理由/ }).fill('按批复');
    await page.getByRole('button', { name: '忽略', exact: true }).click();
    await idle(page);
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    // The button that opened the dialog has the focus again, and takes it back now.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('取消忽略');
    await pane().close();
    page = await open(book);
    await press(page, '校验工作簿');
    expect(await page.getByText('已忽略 1 处').isVisible()).toBe(true);
  });

  test('from opening to undoing by keyboard alone', async () => {
    const book = bookOf(await muddled());
    const before = everyCell(book);
    const page = await open(book);
    // Excel hands the focus to the pane's first element; from there office.js moves it.
    await page.getByRole('combobox', { name: '口径' }).focus();
    await focusOn(page, '校验工作簿');
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: '校验摘要' }).waitFor();
    await idle(page);
    for (let tries = 0; tries < 60; tries++) {
      if (await page.evaluate(() => document.activeElement?.matches('[data-row]'))) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await idle(page);
    const { row, column } = assess(await muddled()).findings[0]!;
    expect(book.selection).toMatchObject({ top: row, left: column });
    await page.locator('#tab-check').focus();
    await page.keyboard.press('ArrowRight');
    await focusOn(page, '重算…');
    await page.keyboard.press('Enter');
    await idle(page);
    await focusOn(page, '应用所选更改');
    await page.keyboard.press('Enter');
    await page.getByText(/已写入/).waitFor();
    await idle(page);
    await page.locator('#tab-recalc').focus();
    await focusOn(page, '撤销本次修改');
    await page.keyboard.press('Enter');
    await page.getByText(/已恢复/).waitFor();
    expect(everyCell(book)).toEqual(before);
  });

  test.each([
    ['light', 380],
    ['dark', 380],
    ['light', 320],
  ] as const)('every tab passes axe and fits, %s, %i px wide', async (colorScheme, width) => {
    const page = await open(bookOf(await muddled()), { colorScheme, viewport: { width, height: 760 } });
    await look(page, 'empty');
    await press(page, '校验工作簿');
    await look(page, 'checked');
    await page.getByRole('combobox', { name: '规则' }).selectOption('score/exceeds-weight');
    await page.getByRole('button', { name: /得分 6.*分值 5/ }).click();
    await idle(page);
    await look(page, 'finding');
    await press(page, '忽略…');
    await page.getByRole('textbox', { name: /理由/ }).waitFor();
    await look(page, 'ignore');
    await press(page, '取消');
    await press(page, '重算…');
    await page.getByRole('list', { name: '更改清单' }).waitFor();
    await look(page, 'recalc');
    await page.getByRole('tab', { name: '标准表' }).click();
    await page.locator('#panel-blanks').getByRole('button').first().waitFor();
    await look(page, 'blanks');
    await page.getByRole('tab', { name: '设置' }).click();
    await page.getByRole('searchbox', { name: '搜索规则' }).waitFor();
    await look(page, 'settings');
  });

  test.each(['中文', 'English'])(
    'at 320 px counts of four digits fit, and words stay whole, in %s',
    async (name) => {
      const page = await open(bookOf(await muddled()), { viewport: { width: 320, height: 760 } });
      await page.getByRole('tab', { name: '设置' }).click();
      await page.getByRole('combobox', { name: '界面语言' }).selectOption({ label: name });
      await page.getByRole('tab').first().click();
      await press(page, /校验工作簿|Check workbook/u);
      const shared = await page.evaluate(() => {
        const numbers = [...document.querySelectorAll('.count .number')];
        numbers.forEach((number, at) => (number.textContent = String(5000 - 1000 * at)));
        const counts = numbers.map((number) => number.closest('.count')!);
        const right = document.querySelector('.counts')!.getBoundingClientRect().right;
        return {
          overflowing: counts.filter(
            (count) =>
              count.scrollWidth > count.clientWidth || count.getBoundingClientRect().right > right + 0.5,
          ).length,
          broken: [...document.querySelectorAll('.bar-row dt')].filter(
            (label) =>
              label.getBoundingClientRect().height > 1.7 * parseFloat(getComputedStyle(label).fontSize),
          ).length,
        };
      });
      expect(shared).toEqual({ overflowing: 0, broken: 0 });
    },
  );

  test('everything loaded before the first check is within the budget', async () => {
    const page = await open(bookOf(junshan()), { page: 'about:blank' });
    const sizes = new Map<string, Promise<number>>();
    page.on('response', (response) => {
      const { pathname, hostname } = new URL(response.url());
      if (hostname === 'jihe.test' && response.request().method() === 'GET')
        sizes.set(
          pathname,
          response.body().then((body) => gzipSync(body).length),
        );
    });
    await page.goto('https://jihe.test/taskpane.html');
    await press(page, '校验工作簿');
    await page.getByRole('region', { name: '校验摘要' }).waitFor();
    const loaded = await Promise.all([...sizes].map(async ([path, size]) => ({ path, size: await size })));
    const total = loaded.reduce((sum, { size }) => sum + size, 0);
    process.stdout.write(`pane: ${(total / 1024).toFixed(1)} kB gzipped in ${loaded.length} files\n`);
    expect(loaded.some(({ path }) => path.endsWith('.js'))).toBe(true);
    expect({ total, loaded }).toMatchObject({ total: expect.any(Number) });
    expect(total).toBeLessThanOrEqual(BUDGET);
  });

  test('the page allows no eval and asks nobody but Microsoft for office.js', async () => {
    const page = await open(bookOf(junshan()));
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    expect(policy).not.toContain('unsafe-eval');
    expect(policy).toMatch(/script-src 'self' https:\/\/appsforoffice\.microsoft\.com;/);
  });
});
