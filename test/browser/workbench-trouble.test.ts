import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { nodeCodec } from '../../src/hosts/file/zip/node-codec';
import { readWorkbook } from '../../src/hosts/file/reader/read-workbook';
import { describeInChromium } from '../excel-host/chromium';
import { chosen, SAMPLE, sampleAs, workbenchPages } from './workbench-page';

const HOSTILE = join(__dirname, '../fixtures/hostile');
const hostile = (name: string) => chosen(name, readFileSync(join(HOSTILE, name)));
/** For people to look at; not part of the repository. */
const SCREENSHOTS = join(__dirname, '../../.cache/screenshots');
const shot = (page: Page, name: string) =>
  page.screenshot({ path: join(SCREENSHOTS, `workbench-${name}.png`) });

/** Structure inside the spreadsheet is not ours. */
const RULES = ['button-name', 'label', 'color-contrast', 'landmark-one-main', 'aria-input-field-name'];

const violations = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe.source);
  return page.evaluate(async (values) => {
    const { violations: found } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: { type: 'rule', values },
    });
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
  }, RULES);
};

/** Drags files and folders of the disk over the page. */
async function drag(page: Page, paths: readonly string[], end: 'drop' | 'dragCancel'): Promise<void> {
  const devTools = await page.context().newCDPSession(page);
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', end] as const)
    await devTools.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data });
}

describeInChromium('the workbench in trouble', (executable) => {
  jest.setTimeout(180_000);
  const { goto, open, button, tab, typing, save, context } = workbenchPages(executable);
  let folder: string;

  beforeAll(() => {
    mkdirSync(SCREENSHOTS, { recursive: true });
    folder = mkdtempSync(join(tmpdir(), 'jihe-folder-'));
    mkdirSync(join(folder, '子'));
    cpSync(SAMPLE, join(folder, '甲.xlsx'));
    cpSync(SAMPLE, join(folder, '子/乙.xlsx'));
    writeFileSync(join(folder, '说明.pdf'), 'x');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('a merged area over a whole sheet does not take the page down', async () => {
    await goto();
    await open(sampleAs('甲.xlsx'), hostile('hugemerge.xlsx'));
    await tab('hugemerge.xlsx').waitFor();
    expect(Buffer.from(await save()).equals(hostile('hugemerge.xlsx').buffer)).toBe(true);
    await tab('甲.xlsx').click();
    await button('校验工作簿').click();
  });

  test('every file that cannot be opened is named, and stays named when others open', async () => {
    const page = await goto();
    const broken = ['entity_bomb', 'lying_size', 'xml_truncated', 'proto', 'xxe'].map((name) =>
      hostile(`${name}.xlsx`),
    );
    await open(
      chosen('坏.xlsx', 'not a workbook'),
      chosen('老.xls', 'junk'),
      ...broken,
      sampleAs('君山.xlsx'),
    );
    const messages = await page.getByRole('alert').locator('span').allInnerTexts();
    expect(messages.map((text) => text.split(' ')[0])).toEqual([
      ...['坏.xlsx', '老.xls', 'entity_bomb.xlsx', 'lying_size.xlsx'],
      ...['xml_truncated.xlsx', 'proto.xlsx', 'xxe.xlsx'],
    ]);
    expect(messages.every((text) => text.includes('打不开：'))).toBe(true);
    await shot(page, 'messages');
    await page.getByRole('button', { name: '知道了' }).first().click();
    expect(await page.getByRole('alert').count()).toBe(6);
    await open(sampleAs('再来.xlsx'));
    await tab('再来.xlsx').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  test('a folder that is dropped is reviewed, from the start page and in the review', async () => {
    const page = await goto();
    for (let i = 0; i < 2; i++) {
      await drag(page, [folder], 'drop');
      await page.getByText(/^2 个文件，用时/u).waitFor();
      await page.getByRole('button', { name: /^打开 .+\/子\/乙\.xlsx$/u }).waitFor();
      await button('返回表格').or(page.getByText('显示 2 / 2')).first().waitFor();
    }
    await drag(page, [join(folder, '甲.xlsx')], 'drop');
    await page.getByText(/^1 个文件，用时/u).waitFor();
  });

  test('a drag that is given up leaves nothing over the page', async () => {
    const page = await goto();
    await drag(page, [join(folder, '甲.xlsx')], 'dragCancel');
    await page.locator('.drop-hint').waitFor({ state: 'detached' });
  });

  test('the review says what it passed over, and when it was stopped', async () => {
    const page = await goto();
    await button('审核文件夹…').click();
    const files = page.locator('input[data-purpose=files]');
    await files.setInputFiles([chosen('一.pdf', 'x'), chosen('二.et', 'x')]);
    await page.getByRole('alert').getByText('2 个文件里没有可以核对的工作簿').waitFor();
    await files.setInputFiles([chosen('清单.csv', '名称,数量\n纸,3\n'), sampleAs('君山.xlsx')]);
    await page.getByText(/^2 个文件，用时/u).waitFor();
    const row = page.getByRole('row').filter({ hasText: '清单.csv' });
    await row.getByText('没有识别到标准表').waitFor();
    await shot(page, 'review-light');
    await page.getByLabel('筛选', { exact: true }).selectOption('clean');
    await row.waitFor({ state: 'detached' });
    await page.getByLabel('筛选', { exact: true }).selectOption('withoutTables');
    await row.waitFor();
    await files.setInputFiles(Array.from({ length: 300 }, (_, i) => sampleAs(`${i}.xlsx`)));
    await button('停止').click();
    await page.getByText(/^已停止：选了 300 个文件，核对了 \d+ 个/u).waitFor();
  });

  test('F6 leads out of the cells and back; a link leads to the pane', async () => {
    const page = await goto();
    await open(sampleAs('甲.xlsx'));
    const where = () =>
      page.evaluate(() => document.activeElement!.closest('[data-region]')?.getAttribute('data-region'));
    await typing('B19', '888.88');
    await page.keyboard.press('F6');
    expect(await where()).toBe('pane');
    await page.keyboard.press('Tab');
    expect(await where()).toBe('pane');
    await page.keyboard.press('Shift+F6');
    expect(await where()).toBe('grid');
    await page.keyboard.type('7');
    await page.keyboard.press('Control+F6');
    await page.keyboard.press('F6');
    expect(await where()).toBe('bar');
    const bytes = await save();
    const rows = readWorkbook(bytes, nodeCodec).sheets[0]!.rows.filter(({ row }) => row === 18 || row === 19);
    expect(rows.flatMap(({ cells }) => cells.map(({ value }) => value))).toContain(7);
    await page.keyboard.press('F6');
    await page.keyboard.press('F6');
    await page.keyboard.press('F6');
    await page.keyboard.press('Shift+Tab');
    await shot(page, 'skip-link');
    await page.keyboard.press('Enter');
    expect(await where()).toBe('pane');
  });

  test.each(['light', 'dark'] as const)('nothing is nameless or pale (%s)', async (colorScheme) => {
    const page = await goto({ colorScheme });
    expect(await violations(page)).toEqual([]);
    await open(sampleAs('甲.xlsx'));
    await page.waitForTimeout(500);
    expect(await page.getByText('Close sidebar').or(page.getByLabel('Close sidebar')).isVisible()).toBe(
      false,
    );
    expect(await page.locator('[aria-label*=Notifications]').count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    await shot(page, `named-${colorScheme}`);
    await button('审核文件夹…').click();
    await page.locator('input[data-purpose=files]').setInputFiles([sampleAs('君山.xlsx')]);
    await page.getByText(/^1 个文件，用时/u).waitFor();
    expect(await violations(page)).toEqual([]);
    await shot(page, `review-${colorScheme}`);
  });

  test.each([
    [640, 400, 'light'],
    [320, 640, 'light'],
    [320, 640, 'dark'],
  ] as const)('the findings are in sight at %i × %i (%s)', async (width, height, colorScheme) => {
    const page = await goto({ viewport: { width, height }, colorScheme });
    await open(sampleAs('甲.xlsx'));
    await button('校验工作簿').click();
    await page.getByRole('region', { name: '校验摘要' }).waitFor();
    const first = page.locator('.finding-row').first();
    await first.scrollIntoViewIfNeeded();
    await shot(page, `${width}x${height}-${colorScheme}`);
    const pane = (await page.locator('.side').boundingBox())!;
    expect(pane.height).toBeGreaterThan(height * 0.6);
    await button('收起面板').click();
    const grid = (await page.locator('.grid').boundingBox())!;
    expect(grid.height).toBeGreaterThan(height * 0.6);
    expect(await page.locator('.grid').isVisible()).toBe(true);
    await shot(page, `${width}x${height}-${colorScheme}-grid`);
    await button('显示面板').click();
    expect(await page.locator('.grid').isVisible()).toBe(false);
  });

  test('language and theme change in the panes of all open files', async () => {
    const page = await goto();
    await open(sampleAs('甲.xlsx'), sampleAs('乙.xlsx'));
    await tab('乙.xlsx').waitFor();
    const shown = page.locator('.one-pane:not([hidden])');
    await shown.getByRole('tab', { name: '设置' }).click();
    await shown.locator('.settings select').nth(0).selectOption('en');
    await shown.locator('.settings select').nth(1).selectOption('dark');
    await page.locator('.file-name', { hasText: '甲.xlsx' }).click();
    await shown.getByRole('tab', { name: 'Settings' }).waitFor();
    expect(await shown.locator('.pane').getAttribute('class')).toMatch(/\bdark\b/u);
  });

  test('an inserted table is taken back by 撤销, which says when there is nothing', async () => {
    const page = await goto();
    await open(sampleAs('甲.xlsx'));
    await page.getByRole('tab', { name: '标准表' }).click();
    await page.locator('#panel-blanks').getByRole('button').filter({ hasText: '自评表' }).first().click();
    await button('插入').click();
    const added = page.locator('.grid [data-u-comp=slide-tab-item]');
    await page.getByRole('img', { name: '有改动未保存' }).waitFor();
    expect(await added.count()).toBe(4);
    await button('撤销').click();
    await page.waitForTimeout(300);
    expect(await added.count()).toBe(3);
    expect(Buffer.from(await save()).equals(readFileSync(SAMPLE))).toBe(true);
    await button('撤销').click();
    await page.getByRole('status').getByText('没有可以撤销的操作').waitFor();
    await button('恢复').click();
    await page.waitForTimeout(300);
    expect(await added.count()).toBe(4);
  });

  test('without a network, a first .xls asks for one', async () => {
    const page = await goto();
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await context().setOffline(true);
    await page.reload();
    const input = page.locator('header input[type=file]');
    await input.setInputFiles([hostile('leg.xls')]);
    await page.getByRole('alert').getByText('第一次打开 .xls 时需要联网').waitFor();
    await context().setOffline(false);
    await input.setInputFiles([hostile('leg.xls')]);
    await tab('leg.xlsx').waitFor();
    await context().setOffline(true);
    await page.reload();
    await input.setInputFiles([hostile('leg.xls')]);
    await tab('leg.xlsx').waitFor();
  });
});
