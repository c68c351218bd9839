import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { describeInChromium } from '../../excel-host/chromium';
import { launchChromium, openPane, type ExcelPane, type PaneOptions } from '../../excel-host/fixture';
import type { Book } from '../../excel-host/workbook';
import { bookWith } from './support';

const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const PAGE = `<!doctype html><meta charset="utf-8"><title>绩核</title><link rel="icon" href="data:,"><script src="${OFFICE_JS}"></script><script src="page.js"></script>`;

/** The page's script, made in a process of its own: esbuild does not run inside jest. */
function bundle(): string {
  const build = `
    const [entry] = process.argv.slice(1);
    const options = { entryPoints: [entry], bundle: true, format: 'iife', target: 'es2020', write: false };
    process.stdout.write(require('esbuild').buildSync(options).outputFiles[0].text);`;
  return execFileSync(process.execPath, ['-e', build, join(__dirname, 'browser-page.ts')], {
    encoding: 'utf8',
  });
}

describeInChromium('the Excel host in a browser, with the genuine office.js', (executable) => {
  jest.setTimeout(30_000);
  let browser: Browser;
  let script: string;
  let pane: ExcelPane | undefined;

  beforeAll(async () => {
    script = bundle();
    browser = await launchChromium(executable);
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    const problems = pane?.problems() ?? [];
    await pane?.close();
    pane = undefined;
    expect(problems).toEqual([]);
  });

  async function open(book: Book, options: Partial<PaneOptions> = {}): Promise<ExcelPane> {
    pane = await openPane(browser, book, {
      page: 'index.html',
      files: { 'index.html': PAGE, 'page.js': script },
      ...options,
    });
    await pane.page.waitForFunction(() => window.jihe !== undefined);
    return pane;
  }

  test('starts, knows what this Excel can do, and reads the workbook in three round trips', async () => {
    const { book } = bookWith([['得分', 9]]);
    const { page, host } = await open(book);
    expect(await page.evaluate(() => window.jihe.capabilities)).toMatchObject({
      write: true,
      undoGroup: true,
    });
    host.resetCounters();
    const snapshot = await page.evaluate(() => window.jihe.read());
    expect(snapshot.sheets[0]?.rows).toEqual([
      {
        row: 0,
        cells: [
          { column: 0, value: '得分' },
          { column: 1, value: 9 },
        ],
      },
    ]);
    expect(host.counters.syncs).toBe(3);
  });

  test('knows a read-only workbook and an older Excel', async () => {
    const { book } = bookWith([['得分', 9]]);
    const { page } = await open(book, { readOnly: true, sets: { ExcelApi: '1.14' } });
    expect(await page.evaluate(() => window.jihe.capabilities)).toMatchObject({
      write: false,
      undoGroup: false,
    });
  });

  test('writes, marks, keeps state, jumps and takes back', async () => {
    const { book, sheet } = bookWith([['得分', 9]]);
    const { page, host } = await open(book);
    host.resetCounters();
    const written = await page.evaluate(async () => {
      const edit = {
        sheet: '自评表',
        row: 0,
        column: 1,
        before: { value: 9 },
        after: { value: 9.18 },
        format: '0.00',
      };
      const report = await window.jihe.apply([edit]);
      await window.jihe.saveState('journal', JSON.stringify(report.journal));
      return report.written.length;
    });
    expect([written, sheet.cell(0, 1).value, sheet.cell(0, 1).format]).toEqual([1, 9.18, '0.00']);
    await page.evaluate(async () => {
      await window.jihe.mark([{ sheet: '自评表', row: 0, column: 1, severity: 'error', note: '' }]);
      await window.jihe.reveal('自评表', { top: 0, left: 1, bottom: 0, right: 1 });
    });
    expect(sheet.cell(0, 1).fill.pattern).toBe('Solid');
    expect(await page.evaluate(() => window.jihe.activeCell())).toEqual({
      sheet: '自评表',
      row: 0,
      column: 1,
    });
    await page.evaluate(async () => {
      await window.jihe.clearMarks();
      await window.jihe.undo(JSON.parse((await window.jihe.loadState('journal'))!));
    });
    expect(sheet.cell(0, 1)).toMatchObject({ value: 9, format: 'General', fill: { pattern: 'None' } });
  });

  test('hears of changes that people make and not of its own', async () => {
    const { book } = bookWith([['得分', 9]]);
    const { page } = await open(book);
    await page.evaluate(() => window.jihe.onMaybeChanged(() => void (window.heard += 1)));
    await page.evaluate(() =>
      window.jihe.apply([{ sheet: '自评表', row: 0, column: 1, before: { value: 9 }, after: { value: 8 } }]),
    );
    expect(await page.evaluate(() => window.heard)).toBe(0);
    book.type('自评表', 0, 1, 7);
    await page.waitForFunction(() => window.heard === 1);
  });

  test('a refusal for size, a cell edit without waiting: the codes arrive as they do in Excel', async () => {
    const { book } = bookWith([['得分', 9]]);
    const { page, host } = await open(book);
    const codeOf = (): Promise<string> =>
      page.evaluate(() =>
        window.jihe.activeSheet().then(
          () => 'ok',
          (error: { code: string }) => error.code,
        ),
      );
    for (const [number, code] of [
      [5103, 'excel/request-too-large'],
      [5104, 'excel/response-too-large'],
      [5102, 'excel/busy'],
      [5012, 'excel/session'],
      [5004, 'excel/cell-edit-mode'],
      [7000, 'excel/access-denied'],
    ] as const) {
      host.fault = () => number;
      expect(await codeOf()).toBe(code);
    }
    host.fault = null;
    expect(await codeOf()).toBe('ok');
  });

  test('a ribbon command runs its function and completes', async () => {
    const { book } = bookWith([['得分', 9]]);
    const { page, parent } = await open(book);
    parent.invokeCommand('check');
    await page.waitForFunction(() => window.heard === 1);
    while (parent.completedCommands.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(parent.completedCommands).toEqual(['check']);
  });
});
