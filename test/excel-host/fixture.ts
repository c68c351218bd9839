import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join, normalize } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page, type Route } from 'playwright-core';
import { bridgeScript, DELIVER, PARENT_PATH } from './bridge';
import { ExcelHost } from './excel-host';
import { WorkbookModel } from './model/workbook';
import { ALL_SETS, type RequirementSets } from './node';
import { eventOf } from './play-excel';
import type { Book } from './workbook';
import { XdmParent } from './xdm';

/** Where the pages seem to live. Nothing leaves the machine: every address is answered from a folder. */
const SITE = 'https://jihe.test';
const OFFICE_JS = /^https:\/\/[^/]+\/(?:appsforoffice\/)?lib\/(?:1|beta)\/hosted\//;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
};

export interface PaneOptions {
  /** Files of the site by path, before those of `folder`. */
  readonly files?: Readonly<Record<string, string>>;
  /** The folder of a finished build (dist). */
  readonly folder?: string;
  /** A server on this machine that has the pages, "http://localhost:8080", instead of files and folder. */
  readonly origin?: string;
  /** The page to open, "taskpane.html?show=cell". */
  readonly page: string;
  readonly sets?: RequirementSets;
  readonly readOnly?: boolean;
  readonly locale?: string;
  /** In pixels; Excel's pane is about 350 × 378 on a small screen. */
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
}

/** A page of the add-in in a browser, with the genuine office.js and a workbook of ours behind it. */
export interface ExcelPane {
  readonly page: Page;
  readonly host: ExcelHost;
  readonly parent: XdmParent;
  /** What went wrong in the page or was missing in the played Excel; must be empty after each test. */
  problems(): string[];
  close(): Promise<void>;
}

export const launchChromium = (executablePath: string): Promise<Browser> =>
  chromium.launch({ executablePath, args: ['--no-sandbox'] });

/** Opens a page in a browser context of its own: office.js keeps the host in sessionStorage. */
export async function openPane(browser: Browser, book: Book, options: PaneOptions): Promise<ExcelPane> {
  const { sets = ALL_SETS, readOnly = false, locale = 'zh-CN', origin = SITE } = options;
  const host = new ExcelHost(new WorkbookModel(book));
  const parent = new XdmParent(host, { sets, readOnly, locale, documentUrl: 'https://jihe.test/book.xlsx' });
  const context = await browser.newContext({
    locale,
    viewport: options.viewport ?? { width: 350, height: 640 },
    colorScheme: options.colorScheme ?? 'light',
  });
  const problems: string[] = [];
  await answerFromDisk(context, options, problems);
  const page = await context.newPage();
  page.on('pageerror', (error) => problems.push(`page error: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  await context.route(`${origin}/${PARENT_PATH}`, async (route) => {
    const reply = await parent.handle(route.request().postData() ?? '');
    return reply === null ? route.fulfill({ status: 204 }) : route.fulfill({ body: reply });
  });
  await page.addInitScript(bridgeScript(locale));
  parent.deliver = (json) =>
    void page.evaluate(
      ([name, data]) => (window as unknown as Record<string, (data: string) => void>)[name!]!(data!),
      [DELIVER, json],
    );
  book.onEvent = (event) => {
    const { type, payload } = eventOf(event, sets);
    parent.fire(type, 'Workbook', payload);
  };
  await page.goto(new URL(options.page, origin).href);
  return {
    page,
    host,
    parent,
    problems: () => [...problems, ...host.gaps],
    close: () => context.close(),
  };
}

/** Answers the site from files and folder, office.js from node_modules; everything else is a problem. */
async function answerFromDisk(
  context: BrowserContext,
  options: PaneOptions,
  problems: string[],
): Promise<void> {
  const require = createRequire(__filename);
  const officeJs = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.origin === options.origin) return route.continue();
    if (url.origin === SITE) {
      const path = decodeURIComponent(url.pathname.slice(1));
      const text = options.files?.[path];
      if (text !== undefined) return route.fulfill({ body: text, contentType: typeOf(path) });
      if (options.folder !== undefined) return fulfillFrom(route, options.folder, path);
    }
    const hosted = OFFICE_JS.exec(url.href);
    if (hosted) return fulfillFrom(route, officeJs, url.href.slice(hosted[0].length).replace(/[?#].*$/, ''));
    problems.push(`request to ${url.href}`);
    return route.abort();
  });
}

function fulfillFrom(route: Route, folder: string, path: string): Promise<void> {
  const file = join(folder, normalize(path));
  if (!file.startsWith(folder) || !existsSync(file)) return route.fulfill({ status: 404, body: 'not found' });
  return route.fulfill({ body: readFileSync(file), contentType: typeOf(path) });
}

const typeOf = (path: string): string => TYPES[extname(path)] ?? 'application/octet-stream';
