import { basename, join } from 'node:path';
import { assessBeside } from '../../src/assessment/together';
import type { BookSnapshot } from '../../src/sheet/snapshot';
import { describeInChromium } from '../excel-host/chromium';
import { bookOf } from '../excel-host/workbook';
import { readWorkbookFile } from '../support/read-workbook';
import { everyCell, focusOn, idle, listed, look, panePages, press } from './pane-page';

/** What 江汉区委政法委 declared for 2024: as a whole, and project by project. */
const SEEDS = join(__dirname, '../fixtures/seedbooks');
const overall = (): BookSnapshot => readWorkbookFile(join(SEEDS, 'jianghan-2024-overall-target.xlsx'));
const PROJECTS = join(SEEDS, 'jianghan-2024-project-targets.xlsx');

describeInChromium('与另一工作簿比对… in a browser, with the genuine office.js', (executable) => {
  jest.setTimeout(180_000);
  const { open } = panePages(executable);

  test('lists what assessBeside finds; nothing is asked of any server, nothing is written', async () => {
    const book = bookOf(overall());
    const before = everyCell(book);
    const page = await open(book);
    await press(page, '与另一工作簿比对…');
    await page.locator('input[type=file]').setInputFiles(PROJECTS);
    await press(page, '开始比对');
    await page.getByRole('region', { name: '比对' }).waitFor();
    const { own, others } = assessBeside({ name: 'book.xlsx', book: overall() }, [
      { name: basename(PROJECTS), book: readWorkbookFile(PROJECTS) },
    ]);
    const findings = [...own.findings, ...others.flatMap((other) => other.findings)];
    expect(await listed(page)).toEqual(findings.map(({ cell, message }) => `${cell} ${message}`));
    expect(everyCell(book)).toEqual(before);
  });

  test('by keyboard alone', async () => {
    const page = await open(bookOf(overall()));
    await page.getByRole('combobox', { name: '口径' }).focus();
    await focusOn(page, '与另一工作簿比对…');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    // Asked for before the way there: Chromium takes a moment to hand its file dialogs over.
    const chooser = page.waitForEvent('filechooser');
    await focusOn(page, '选择文件…');
    await page.keyboard.press('Enter');
    await (await chooser).setFiles(PROJECTS);
    await focusOn(page, '开始比对');
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: '比对' }).waitFor();
    await idle(page);
    await focusOn(page, '取消比对');
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: '比对' }).waitFor({ state: 'detached' });
  });

  test.each([
    ['light', 320],
    ['dark', 320],
  ] as const)('passes axe and fits, %s, %i px wide', async (colorScheme, width) => {
    const page = await open(bookOf(overall()), { colorScheme, viewport: { width, height: 760 } });
    await press(page, '与另一工作簿比对…');
    await page.locator('input[type=file]').setInputFiles(PROJECTS);
    await look(page, 'compare-dialog');
    await press(page, '开始比对');
    await page.getByRole('region', { name: '比对' }).waitFor();
    await look(page, 'compared');
    await page.getByRole('searchbox').fill('“网格员移动终端”，《book.xlsx》');
    await page.locator('.finding-row').click();
    await look(page, 'compared-elsewhere');
  });
});
