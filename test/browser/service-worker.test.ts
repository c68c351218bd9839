import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { describeInChromium } from '../excel-host/chromium';
import { launchChromium } from '../excel-host/fixture';
import { builtPages } from './build';
import { serveFolder, type PageServer } from './serve';

describeInChromium('a new build while a page of the former one is open', (executable) => {
  jest.setTimeout(180_000);
  let folder: string;
  let server: PageServer;
  let browser: Browser;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'jihe-build-'));
    cpSync(await builtPages(), folder, { recursive: true });
    server = await serveFolder(folder);
    browser = await launchChromium(executable);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, { recursive: true });
  });

  /** The grid: loaded with the first file, so not by a page that was only opened. */
  const bigChunk = (): string => {
    const scripts = readdirSync(join(folder, 'js')).filter((name) => /^\d+\./u.test(name));
    return scripts.reduce((a, b) => (sizeOf(a) > sizeOf(b) ? a : b));
  };
  const sizeOf = (name: string): number => readFileSync(join(folder, 'js', name)).length;

  /** Takes a chunk away, as a server does that only has the new build. */
  function release(chunk: string, former: string): void {
    rmSync(join(folder, 'js', chunk));
    const worker = readFileSync(join(folder, 'sw.js'), 'utf8');
    const next = worker.replaceAll(former.replace('jihe-', ''), 'next').replace(`"js/${chunk}",`, '');
    writeFileSync(join(folder, 'sw.js'), next);
  }

  const update = (page: Page): Promise<void> =>
    page.evaluate(async () => {
      const registration = (await navigator.serviceWorker.getRegistration())!;
      await registration.update();
      const worker = registration.installing ?? registration.waiting;
      await new Promise<void>((resolve) => {
        const done = (): void => (worker?.state === 'installing' ? undefined : resolve());
        worker?.addEventListener('statechange', done);
        done();
      });
      // A worker that took over at once would now be clearing up.
      await new Promise((resolve) => setTimeout(resolve, 500));
    });
  const builds = (page: Page): Promise<string[]> => page.evaluate(() => caches.keys());

  test('the page still gets what it has not loaded yet; closed and opened again, it is the new one', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${server.origin}/workbench.html`);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    const [former] = await builds(page);
    const chunk = bigChunk();
    release(chunk, former!);
    await update(page);
    const status = await page.evaluate(
      (path) => fetch(path).then((response) => response.status),
      `js/${chunk}`,
    );
    expect(status).toBe(200);
    expect(await builds(page)).toEqual([former, 'jihe-next']);
    await page.close();
    const again = await context.newPage();
    await again.goto(`${server.origin}/workbench.html`);
    await again.waitForFunction(async () => (await caches.keys()).length === 1);
    expect(await builds(again)).toEqual(['jihe-next']);
    await context.close();
  });
});
