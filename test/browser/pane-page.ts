import type { Browser, Page } from 'playwright-core';
import { launchChromium, openPane, type ExcelPane, type PaneOptions } from '../excel-host/fixture';
import type { Book } from '../excel-host/workbook';
import { MAX_REQUEST } from '../hosts/office/support';
import { builtPages } from './build';

/** The pane of a production build in a browser, on workbooks of the played Excel. */
export interface PanePages {
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
