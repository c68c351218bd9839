import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from '../excel-host/fixture';
import { builtPages } from './build';
import { serveFolder, type PageServer } from './serve';

export const SAMPLE = join(__dirname, '../../samples/junshan-2023-self-evaluation.xlsx');
/** A second page of the sample: scores of its indicators stand in column H. */
export const SHEET = '部门整体支出绩效自评表';

/** A file as a person chooses it. */
export const chosen = (name: string, content: string | Uint8Array) => ({
  name,
  mimeType: '',
  buffer: Buffer.from(content),
});
export const sampleAs = (name: string) => chosen(name, readFileSync(SAMPLE));

/** The workbench for the tests of one file: a page of its own for each, from which nothing may go wrong in silence. */
export function workbenchPages(executable: string) {
  let browser: Browser;
  let server: PageServer;
  let context: BrowserContext;
  let current: Page;
  let problems: string[];

  beforeAll(async () => {
    server = await serveFolder(await builtPages());
    browser = await launchChromium(executable);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  afterEach(async () => {
    await context.close();
    expect(problems).toEqual([]);
  });

  async function goto(options: BrowserContextOptions = {}, path = 'workbench.html'): Promise<Page> {
    problems = [];
    context = await browser.newContext({ viewport: { width: 1400, height: 860 }, ...options });
    current = await context.newPage();
    current.setDefaultTimeout(15_000);
    current.on('pageerror', (error) => problems.push(error.message));
    await current.goto(`${server.origin}/${path}`);
    return current;
  }
  /** Opens files; the last is in sight. */
  async function open(...files: ReturnType<typeof chosen>[]): Promise<void> {
    await current.locator('header input[type=file]').setInputFiles(files);
    await current.locator('.one-pane:not([hidden])').getByRole('button', { name: '校验工作簿' }).waitFor();
  }
  const button = (name: string | RegExp) => current.getByRole('button', { name, exact: true });
  const tab = (name: string) =>
    current
      .getByRole('navigation', { name: '打开的文件' })
      .getByRole('button', { name: new RegExp(`^(?:有改动未保存\\s?)?${name}$`, 'u') });
  /** Goes to a cell by the name box and types, without ending it. */
  async function typing(cell: string, text: string): Promise<void> {
    const nameBox = current.locator('.grid input').first();
    await nameBox.fill(cell);
    await nameBox.press('Enter');
    await current.waitForTimeout(100);
    await current.keyboard.type(text);
  }
  async function save(): Promise<Uint8Array> {
    const [file] = await Promise.all([current.waitForEvent('download'), button('保存到本机').click()]);
    return new Uint8Array(readFileSync(await file.path()));
  }
  return { goto, open, button, tab, typing, save, context: () => context, problems: () => problems };
}
