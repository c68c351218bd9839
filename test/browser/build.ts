import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const FOLDER = join(ROOT, '.cache/browser-build');
const STAMP = join(FOLDER, 'built');
const LOCK = join(ROOT, '.cache/browser-build.lock');
const SOURCES = ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'package.json'];

/** The folder of a production build of the add-in's pages; built when a source is newer. Once for all test files. */
export async function builtPages(): Promise<string> {
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  const release = await lock();
  try {
    if (!isFresh()) build();
  } finally {
    release();
  }
  return FOLDER;
}

function isFresh(): boolean {
  if (!existsSync(STAMP)) return false;
  const built = statSync(STAMP).mtimeMs;
  const isOlder = (path: string): boolean => {
    const stats = statSync(path);
    if (!stats.isDirectory()) return stats.mtimeMs <= built;
    return readdirSync(path).every((name) => isOlder(join(path, name)));
  };
  return SOURCES.every((source) => isOlder(join(ROOT, source)));
}

function build(): void {
  const started = new Date();
  const webpack = join(ROOT, 'node_modules/webpack/bin/webpack.js');
  execFileSync(process.execPath, [webpack, '--mode', 'production', '--output-path', FOLDER], {
    cwd: ROOT,
    stdio: 'pipe',
  });
  writeFileSync(STAMP, '');
  // What was changed while webpack ran may or may not be in it.
  utimesSync(STAMP, started, started);
}

/** Test files run in processes of their own: one builds, the others wait. */
async function lock(): Promise<() => void> {
  const deadline = Date.now() + 120_000;
  for (;;) {
    try {
      mkdirSync(LOCK);
      return () => rmSync(LOCK, { recursive: true, force: true });
    } catch {
      if (Date.now() > deadline) rmSync(LOCK, { recursive: true, force: true });
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}
