/**
 * Draws the icons of the manifest from their SVGs: `node scripts/draw-icons.mjs`. Needs a Chromium (JIHE_CHROMIUM or
 * /usr/bin/chromium). The PNGs are committed; run it after changing an SVG.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

/** The product's own icon, and those of the ribbon buttons in the sizes Office asks for. */
const SIZES = {
  icon: [16, 32, 64, 80, 128],
  check: [16, 32, 80],
  recalculate: [16, 32, 80],
  insert: [16, 32, 80],
  cell: [16, 32, 80],
};

const assets = join(dirname(fileURLToPath(import.meta.url)), '..', 'assets');
const browser = await chromium.launch({ executablePath: process.env.JIHE_CHROMIUM ?? '/usr/bin/chromium' });
const page = await browser.newPage();
for (const [name, sizes] of Object.entries(SIZES)) {
  const source = readFileSync(join(assets, `${name}.svg`), 'utf8');
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${source}`,
    );
    await page.screenshot({ path: join(assets, `${name}-${size}.png`), omitBackground: true });
  }
}
await browser.close();
