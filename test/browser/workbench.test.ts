import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, write } from '@e965/xlsx';
import { unzipSync } from 'fflate';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { assess } from '../../src/assessment/assess';
import type { Assessment } from '../../src/assessment/types';
import { answeredBook } from '../../src/hosts/file/legacy-answer';
import { answerLegacy } from '../../src/hosts/file/legacy-read';
import { nodeCodec } from '../../src/hosts/file/zip/node-codec';
import { readWorkbook } from '../../src/hosts/file/reader/read-workbook';
import { describeInChromium } from '../excel-host/chromium';
import { launchChromium } from '../excel-host/fixture';
import { scriptedForm } from '../support/scripted-form';
import { builtPages } from './build';
import { serveFolder, type PageServer } from './serve';

/** Issue 6: everything the page loads up to a workbook in the grid, compressed. */
const BUDGET = 2_200_000;
const SAMPLE = join(__dirname, '../../samples/junshan-2023-self-evaluation.xlsx');
/** What 江汉区委政法委 declared for 2024: as a whole, and project by project. */
const OVERALL = join(__dirname, '../../samples/jianghan-2024-overall-target.xlsx');
const PROJECTS = join(__dirname, '../../samples/jianghan-2024-project-targets.xlsx');
const oldFormat = (path: string): Buffer =>
  write(read(readFileSync(path)), { type: 'buffer', bookType: 'biff8' }) as Buffer;
/** For people to look at; not part of the repository. */
const SCREENSHOTS = join(__dirname, '../../.cache/screenshots');
/** A second page of the sample: scores of its indicators stand in column H. */
const SHEET = '部门整体支出绩效自评表';

describeInChromium('the workbench in a browser', (executable) => {
  jest.setTimeout(180_000);
  let browser: Browser;
  let server: PageServer;
  let context: BrowserContext;
  let page: Page;
  let problems: string[];

  beforeAll(async () => {
    mkdirSync(SCREENSHOTS, { recursive: true });
    server = await serveFolder(await builtPages());
    browser = await launchChromium(executable);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  beforeEach(async () => {
    problems = [];
    context = await browser.newContext({ viewport: { width: 1400, height: 860 }, acceptDownloads: true });
    page = await context.newPage();
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(server.origin) && !/^(?:blob|data):/u.test(url)) problems.push(`asked for ${url}`);
    });
  });
  afterEach(async () => {
    await context.close();
    expect(problems).toEqual([]);
  });

  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const row = (text: string | RegExp) => page.locator('.finding-row').filter({ hasText: text });
  const nameBox = () => page.locator('.grid input').first();

  async function openSample(): Promise<void> {
    await page.goto(`${server.origin}/workbench.html`);
    await button(/君山区/u).click();
    await button('校验工作簿').waitFor();
  }
  async function check(): Promise<void> {
    await button('校验工作簿').click();
    await page.getByRole('region', { name: '校验摘要' }).waitFor();
  }
  /** Goes to a cell by the name box, as people do, and types into it. */
  async function type(cell: string, text: string): Promise<void> {
    await nameBox().fill(cell);
    await nameBox().press('Enter');
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }
  async function show(sheet: string): Promise<void> {
    await page.locator('.grid').getByText(sheet, { exact: true }).click();
  }
  async function download(): Promise<Uint8Array> {
    const [file] = await Promise.all([page.waitForEvent('download'), button('保存到本机').click()]);
    return new Uint8Array(readFileSync(await file.path()));
  }
  /** Errors, warnings and infos as the summary counts them. */
  async function counts(): Promise<number[]> {
    const numbers = await page.getByRole('region', { name: '校验摘要' }).locator('.number').allInnerTexts();
    return numbers.slice(0, 3).map(Number);
  }
  const countsOf = ({ findings }: Assessment): number[] =>
    ['error', 'warning', 'info'].map(
      (severity) => findings.filter((f) => f.ignored === null && f.severity === severity).length,
    );

  test('checks, jumps, recalculates, takes back, and saves by patching the file', async () => {
    const before = server.sent();
    await openSample();
    expect(server.sent() - before).toBeLessThan(BUDGET);
    await check();
    const original = new Uint8Array(readFileSync(SAMPLE));
    expect(await counts()).toEqual(countsOf(assess(readWorkbook(original, nodeCodec))));

    await row(/F16/u).first().click();
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('.grid input')?.value === 'F16',
    );

    // A score above its points, typed: the finding appears by itself, its place is marked, recalculation proposes the points.
    await type('H13', '7');
    await row(/H13/u).first().waitFor({ state: 'attached' });
    const withTyped = await download();
    expect(await counts()).toEqual(countsOf(assess(readWorkbook(withTyped, nodeCodec))));
    const [parts, saved] = [unzipSync(original), unzipSync(withTyped)];
    const changed = Object.keys(saved).filter(
      (name) => !Buffer.from(saved[name]!).equals(parts[name] ?? new Uint8Array()),
    );
    expect(changed).toEqual(['xl/worksheets/sheet2.xml']);

    await button('标记问题单元格').click();
    await page.getByText(/已标记 \d+ 个单元格/u).waitFor();
    await page.screenshot({ path: join(SCREENSHOTS, 'workbench-light.png') });

    await page.getByRole('tab', { name: '重算' }).click();
    await button('重算…').click();
    await page.getByText('7→5').or(page.locator('.change-values')).first().waitFor();
    await button('应用所选更改').click();
    await button('撤销本次修改').click({ trial: false });
    await page.waitForTimeout(500);
    const cells = readWorkbook(await download(), nodeCodec).sheets.find(({ name }) => name === SHEET)!.rows;
    expect(cells.find((r) => r.row === 12)!.cells.find((c) => c.column === 7)!.value).toBe(7);
  });

  test('pointing at a marked cell says what is wrong with it', async () => {
    await openSample();
    await check();
    await button('标记问题单元格').click();
    await page.getByText(/已标记 \d+ 个单元格/u).waitFor();
    const note = page.getByRole('tooltip');
    const grid = (await page.locator('.grid').boundingBox())!;
    /** Down the middle of column F, where F12 stands on the first screen, until something is said. */
    async function pointDown(): Promise<number | null> {
      for (let y = grid.y + 120; y < grid.y + grid.height - 60; y += 8) {
        await page.mouse.move(grid.x + 720, y);
        await page.waitForTimeout(40);
        if (await note.isVisible()) return y;
      }
      return null;
    }
    const y = (await pointDown())!;
    const said = (await note.innerText()).split('\n');
    // The very words of the list, and what to do about it.
    await row(said[0]!).first().waitFor();
    expect(said[1]).toMatch(/。$/u);
    await page.waitForTimeout(200);
    const box = (await note.boundingBox())!;
    expect(box.y > y || box.y + box.height < y).toBe(true);
    expect(box.y + box.height).toBeLessThan(860);
    await page.mouse.move(grid.x + grid.width + 200, grid.y + 300);
    await note.waitFor({ state: 'detached' });
    await button('清除标记').click();
    await page.getByText('已清除标记').waitFor();
    expect(await pointDown()).toBeNull();
  });

  test('Ctrl+Z takes back what was typed and what the pane wrote', async () => {
    await openSample();
    await show(SHEET);
    await check();
    await type('H13', '7');
    await row(/H13/u).first().waitFor({ state: 'attached' });
    await page.getByRole('tab', { name: '重算' }).click();
    await button('重算…').click();
    await button('应用所选更改').click();
    await page.getByRole('button', { name: '撤销本次修改' }).waitFor();
    await page.waitForFunction(() => !document.querySelector('[role=progressbar]'));
    await button('撤销').first().click();
    await nameBox().fill('H13');
    await nameBox().press('Enter');
    await page.waitForTimeout(300);
    const value = async (): Promise<unknown> =>
      readWorkbook(await download(), nodeCodec)
        .sheets.find(({ name }) => name === SHEET)!
        .rows.find((r) => r.row === 12)!
        .cells.find((c) => c.column === 7)!.value;
    expect(await value()).toBe(7);
    await button('撤销').first().click();
    await page.waitForTimeout(300);
    expect(await value()).not.toBe(7);
  });

  test('a standard table is inserted, recognised and saved', async () => {
    await openSample();
    await page.getByRole('tab', { name: '标准表' }).click();
    const before = readWorkbook(new Uint8Array(readFileSync(SAMPLE)), nodeCodec);
    await page.locator('#panel-blanks').getByRole('button').filter({ hasText: '自评表' }).first().click();
    await button('插入').click();
    await page.getByRole('img', { name: '有改动未保存' }).waitFor();
    const saved = readWorkbook(await download(), nodeCodec);
    expect(saved.sheets.slice(0, -1)).toEqual(before.sheets);
    const added = saved.sheets.at(-1)!.name;
    const { recognition } = assess(saved);
    expect(recognition.tables.find(({ sheet }) => sheet === added)?.kind).toMatch(/self-evaluation$/u);
    await page.locator('.grid').getByText(added, { exact: true }).waitFor();
  });

  test('several files as tabs; broken ones are explained; unsaved work is warned of', async () => {
    await page.goto(`${server.origin}/workbench.html`);
    const input = page.locator('header input[type=file]');
    await input.setInputFiles([
      { name: '君山.xlsx', mimeType: '', buffer: readFileSync(SAMPLE) },
      { name: '清单.csv', mimeType: 'text/csv', buffer: Buffer.from('名称,数量\n纸,3\n') },
      { name: '坏.xlsx', mimeType: '', buffer: Buffer.from('not a workbook') },
    ]);
    await page.getByText(/坏\.xlsx 打不开/u).waitFor();
    const tabs = page.getByRole('navigation', { name: '打开的文件' });
    await tabs.getByRole('button', { name: '清单.xlsx', exact: true }).waitFor();
    await tabs.getByRole('button', { name: '君山.xlsx', exact: true }).click();
    await type('A1', '改');
    await page.getByRole('img', { name: '有改动未保存' }).waitFor();
    const asked = page.waitForEvent('dialog');
    void page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.accept();
  });

  test('an .xls is opened by its content and saved as .xlsx', async () => {
    await page.goto(`${server.origin}/workbench.html`);
    const buffer = oldFormat(PROJECTS);
    const file = { name: '项目.xls', mimeType: 'application/vnd.ms-excel', buffer };
    await page.locator('header input[type=file]').setInputFiles(file);
    await page.getByText(/^项目\.xls 是老式 \.xls 文件：.*另存为 \.xlsx/u).waitFor();
    await page
      .getByRole('navigation', { name: '打开的文件' })
      .getByRole('button', { name: '项目.xlsx', exact: true })
      .waitFor();
    await check();
    const original = assess(answeredBook(await answerLegacy(new Uint8Array(buffer))));
    expect(await counts()).toEqual(countsOf(original));
    await page.screenshot({ path: join(SCREENSHOTS, 'workbench-xls.png') });
    const saved = assess(readWorkbook(await download(), nodeCodec));
    const places = ({ recognition }: Assessment) =>
      recognition.tables.map(({ kind, sheet, zone }) => ({ kind, sheet, zone }));
    expect(places(saved)).toEqual(places(original));
  });

  test('a file of a script, whose formulas have no results, is computed in the page', async () => {
    await page.goto(`${server.origin}/workbench.html`);
    const buffer = Buffer.from(scriptedForm([20, 92, 90, 92, 95]));
    const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    await page.locator('header input[type=file]').setInputFiles({ name: '自评.xlsx', mimeType, buffer });
    await check();
    expect((await counts())[0]).toBe(0);
  });

  test('the open workbook is compared with an .xls, in workers of its own', async () => {
    await page.goto(`${server.origin}/workbench.html`);
    await page.locator('header input[type=file]').setInputFiles(OVERALL);
    await check();
    await button('与另一工作簿比对…').click();
    const buffer = oldFormat(PROJECTS);
    await page
      .getByRole('dialog')
      .locator('input[type=file]')
      .setInputFiles({ name: '项目.xls', mimeType: 'application/vnd.ms-excel', buffer });
    await button('开始比对').click();
    await button(/《项目\.xls》\d+ 处/).click();
    // JO-005: one project under two names.
    await row(/^B30.*“网格员手持终端”.*《项目\.xls》/u).waitFor();
  });

  test('a folder is reviewed, filtered, and opened from', async () => {
    await page.goto(`${server.origin}/workbench.html`);
    await button('审核文件夹…').click();
    const bytes = readFileSync(SAMPLE);
    const bad = Buffer.from('not a workbook');
    await page.locator('input[data-purpose=files]').setInputFiles([
      { name: '君山.xlsx', mimeType: '', buffer: bytes },
      { name: '坏.xlsx', mimeType: '', buffer: bad },
      { name: '~$君山.xlsx', mimeType: '', buffer: bad },
    ]);
    await page.getByText(/^2 个文件/u).waitFor();
    const [errors, warnings] = countsOf(assess(readWorkbook(new Uint8Array(bytes), nodeCodec)));
    const found = page.getByRole('row').filter({ hasText: '君山.xlsx' });
    expect(await found.locator('.errors').innerText()).toBe(String(errors));
    expect(await found.locator('.warnings').innerText()).toBe(String(warnings));
    await page.getByLabel('筛选', { exact: true }).selectOption('unreadable');
    await page.getByRole('row').filter({ hasText: '坏.xlsx' }).waitFor();
    expect(await found.count()).toBe(0);
    await page.getByLabel('筛选', { exact: true }).selectOption('all');
    await button('打开 君山.xlsx').click();
    await button('校验工作簿').waitFor();
  });

  test('opens again without a network', async () => {
    await page.goto(`${server.origin}/workbench.html`);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await context.setOffline(true);
    await page.goto(`${server.origin}/workbench.html?sample=junshan-2023-self-evaluation`);
    await button('校验工作簿').waitFor();
    await check();
  });

  test.each(['light', 'dark'] as const)('looks right on a narrow screen (%s)', async (colorScheme) => {
    await page.setViewportSize({ width: 430, height: 860 });
    await page.emulateMedia({ colorScheme });
    await openSample();
    await check();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBe(0);
    await page.screenshot({ path: join(SCREENSHOTS, `workbench-narrow-${colorScheme}.png`) });
    await button('收起面板').click();
    await button('校验工作簿').waitFor({ state: 'hidden' });
  });
});
