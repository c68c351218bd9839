#!/usr/bin/env node
// The command line. Its code is built from src/cli by `npm run build:cli`, which `npm ci` runs.
const { existsSync } = require('node:fs');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');

const main = join(__dirname, '..', 'dist', 'cli', 'main.mjs');
if (!existsSync(main)) {
  console.error(
    '命令行尚未构建，请先运行 npm run build:cli（The command line is not built: npm run build:cli）',
  );
  process.exit(2);
}
import(pathToFileURL(main).href);
