import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { readWorkbook } from '../src/hosts/file/reader/read-workbook';
import { nodeCodec } from '../src/hosts/file/zip/node-codec';
import { builtPages } from '../test/browser/build';
import { serveFolder, type PageServer } from '../test/browser/serve';
import { findChromium } from '../test/excel-host/chromium';
import { launchChromium, openPane, type ExcelPane } from '../test/excel-host/fixture';
import { bookOf, type Book } from '../test/excel-host/workbook';
import { peakMemory } from './measure';
import type { Books } from './workbooks';

// The pages in a browser, over localhost. office.js and what it asks of Excel come from the Excel of the tests.

const FIRST_CHECK = { name: '校验工作簿' };
const RESULT = { name: '校验摘要' };
const LONG_WAIT = { timeout: 300_000 };

/** Shorter stretches are not reported by browsers, nor felt by people. */
const SHORTEST_LONG_TASK = 50;

const kB = (bytes: number): string => `${Math.round(bytes / 1024)} kB`;
const ms = (time: number): string => `${Math.round(time)} ms`;

/** What the pages load and how they respond, in sentences. One of them says so where there is no browser. */
export async function* browserLines(books: Books): AsyncIterable<string> {
  const executable = findChromium();
  if (!executable) {
    yield '- Not measured: no Chromium, Chrome or Edge found (JIHE_CHROMIUM names one).';
    return;
  }
  const server = await serveFolder(await builtPages());
  const browser = await launchChromium(executable);
  try {
    yield `- ${browser.browserType().name()} ${browser.version()}, headless; sizes are gzipped.`;
    yield await paneLoad(browser, server, books);
    yield await paneStretch(browser, server, books);
    yield await pageLoad(browser, server);
    yield await folderReview(browser, server, books);
  } finally {
    await browser.close();
    await server.close();
  }
}

const playedBook = (path: string): Book => bookOf(readWorkbook(readFileSync(path), nodeCodec));

async function startPane(browser: Browser, { origin }: PageServer, path: string): Promise<ExcelPane> {
  const pane = await openPane(browser, playedBook(path), { page: 'taskpane.html', origin });
  await pane.page.getByRole('button', FIRST_CHECK).waitFor();
  return pane;
}

async function check(page: Page): Promise<void> {
  await page.getByRole('button', FIRST_CHECK).click();
  await page.getByRole('region', RESULT).waitFor(LONG_WAIT);
}

async function paneLoad(browser: Browser, server: PageServer, books: Books): Promise<string> {
  const before = server.sent();
  const pane = await startPane(browser, server, books.form);
  const painted = await firstPaint(pane.page);
  await check(pane.page);
  const loaded = server.sent() - before;
  await pane.close();
  return `- The pane has loaded ${kB(loaded)} when the first check is done (office.js not counted), and is first painted after ${ms(painted)}.`;
}

async function paneStretch(browser: Browser, server: PageServer, books: Books): Promise<string> {
  const { page, host, close } = await startPane(browser, server, books.forms1000);
  await page.evaluate(() => {
    window.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration);
    }).observe({ type: 'longtask' });
  });
  host.resetCounters();
  const started = performance.now();
  await check(page);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  // The last stretch is told of after it has ended.
  await page.waitForTimeout(500);
  const longest = await page.evaluate(() => window.longest);
  await close();
  const stretch = longest > 0 ? ms(longest) : `under ${SHORTEST_LONG_TASK} ms`;
  return `- Checking 1,000 tables in the pane takes ${seconds} s and ${host.counters.syncs} round trips; the longest time it does not answer its input is ${stretch}.`;
}

async function pageLoad(browser: Browser, server: PageServer): Promise<string> {
  // A service worker would load the rest meanwhile.
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const before = server.sent();
  await page.goto(`${server.origin}/workbench.html`);
  const painted = await firstPaint(page);
  const started = performance.now();
  await page.getByRole('button', { name: /君山区/u }).click();
  await page.getByRole('button', FIRST_CHECK).waitFor();
  const opened = performance.now() - started;
  await page.waitForLoadState('networkidle');
  await context.close();
  return `- The page can be used after ${ms(painted)}; a sample is in the grid ${ms(opened)} after the click. By then it has loaded ${kB(server.sent() - before)}.`;
}

async function folderReview(browser: Browser, server: PageServer, books: Books): Promise<string> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${server.origin}/workbench.html`);
  await page.getByRole('button', { name: '审核文件夹…' }).click();
  const started = performance.now();
  await page.locator('input[data-purpose=folder]').setInputFiles(books.folder);
  await page.getByText(new RegExp(`^${books.folderSize} 个文件`, 'u')).waitFor(LONG_WAIT);
  const seconds = (performance.now() - started) / 1000;
  const memory = await rendererMemory(browser);
  await context.close();
  const rate = Math.round(books.folderSize / seconds);
  return `- A folder of ${books.folderSize} one-table files is reviewed in ${seconds.toFixed(1)} s, ${rate} files/s, with at most ${Math.round(memory)} MB in the page's process.`;
}

/** Since the navigation began, in milliseconds. */
async function firstPaint(page: Page): Promise<number> {
  const paint = await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
  );
  return Number(await paint.jsonValue());
}

/** The peak of the largest process that runs a page, in MB. */
async function rendererMemory(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return Math.max(...processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => peakMemory(id)));
}

declare global {
  interface Window {
    longest: number;
  }
}
