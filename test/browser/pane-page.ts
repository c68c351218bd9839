import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { launchChromium, openPane, type ExcelPane, type PaneOptions } from '../excel-host/fixture';
import type { Book } from '../excel-host/workbook';
import { MAX_REQUEST } from '../hosts/office/support';
import { builtPages } from './build';

/** For people to look at; not part of the repository. */
const SCREENSHOTS = join(__dirname, '../../.cache/screenshots');

/** The pane of a production build in a browser, on workbooks of the played Excel. */
interface PanePages {
  /** The pane that was opened last. */
  readonly pane: () => ExcelPane;
  readonly open: (book: Book, options?: Partial<PaneOptions>) => Promise<Page>;
}

/** For use inside `describe`: opens the browser, and after each test the pane must have had no problems. */
export function panePages(executable: string): PanePages {
  let browser: Browser;
  let folder: string;
  let pane: ExcelPane | undefined;

  beforeAll(async () => {
    folder = await builtPages();
    browser = await launchChromium(executable);
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    const problems = pane?.problems() ?? [];
    const largest = pane?.host.counters.maxRequestBytes ?? 0;
    await pane?.close();
    pane = undefined;
    expect(problems).toEqual([]);
    expect(largest).toBeLessThan(MAX_REQUEST);
  });

  return {
    pane: () => pane!,
    open: async (book, options = {}) => {
      pane = await openPane(browser, book, { page: 'taskpane.html', folder, ...options });
      if (options.page === 'about:blank') return pane.page;
      await pane.page.getByRole('button', { name: '校验工作簿' }).waitFor();
      await idle(pane.page);
      return pane.page;
    },
  };
}

/** Presses a button and waits until what it began is done. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name }).click();
  await idle(page);
}

export async function idle(page: Page): Promise<void> {
  await page.waitForTimeout(150);
  await page.getByRole('progressbar').waitFor({ state: 'detached' });
}

/** All that a workbook holds, as it is now. */
export const everyCell = (book: Book): unknown =>
  structuredClone(book.sheets.map((sheet) => [...sheet.entries()]));

/** Presses Tab until what has this name has the focus. */
export async function focusOn(page: Page, name: string): Promise<void> {
  for (let tries = 0; tries < 60; tries++) {
    const label = await page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    });
    if (label === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key does not reach ${name}`);
}

/** Takes a picture; everything fits into the pane's width and is accessible. */
export async function look(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(300);
  const { width } = page.viewportSize()!;
  const scheme = await page.evaluate(() => document.documentElement.style.colorScheme);
  mkdirSync(SCREENSHOTS, { recursive: true });
  await page.screenshot({ path: join(SCREENSHOTS, `${name}-${scheme}-${width}.png`) });
  // The page's policy forbids inline scripts; this one comes through the debugger.
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async () => {
    const run = (window as unknown as { axe: typeof axe }).axe.run;
    const found = (await run(document, { resultTypes: ['violations'] })).violations;
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  });
  expect(violations).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
}

/** What the list shows from top to bottom, scrolled through to its end. */
export async function listed(page: Page): Promise<string[]> {
  const seen = new Map<number, string>();
  const scroller = page.locator('#panel-check .scroller');
  for (let top = 0; ; top += 200) {
    await scroller.evaluate((element, y) => element.scrollTo(0, y), top);
    await page.waitForTimeout(60);
    for (const row of await page.locator('.list-row:has(.finding-row)').all()) {
      const at = Number(await row.getAttribute('aria-posinset'));
      seen.set(
        at,
        `${await row.locator('.cell').first().textContent()} ${await row.locator('.message').textContent()}`,
      );
    }
    const isEnd = await scroller.evaluate((e) => e.scrollTop + e.clientHeight >= e.scrollHeight - 1);
    if (isEnd) return [...seen].sort(([a], [b]) => a - b).map(([, text]) => text);
  }
}
