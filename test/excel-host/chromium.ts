import { existsSync } from 'node:fs';

/** Where a Chromium, Chrome or Edge may be. */
const CANDIDATES = [
  process.env.JIHE_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The browser for tests, or null. In CI (the variable CI is set) there must be one. */
export function findChromium(): string | null {
  const found = CANDIDATES.find((path) => path !== undefined && existsSync(path)) ?? null;
  if (!found && process.env.CI)
    throw new Error('No Chromium: install Debian\'s "chromium" or set JIHE_CHROMIUM');
  return found;
}

/** `describe` where there is a browser; elsewhere the tests are skipped, and their name says why. */
export const describeInChromium = (name: string, body: (executable: string) => void): void => {
  const executable = findChromium();
  if (executable) describe(name, () => body(executable));
  else
    describe.skip(`${name} (skipped: no Chromium, Chrome or Edge found; set JIHE_CHROMIUM)`, () => body(''));
};
