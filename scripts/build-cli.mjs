// Bundles the command line: `node scripts/build-cli.mjs [OUT]`, into dist/cli unless told otherwise.
// The program and its worker thread share chunks, and what is imported lazily is a chunk of its own, so that
// `jihe check` loads no more than it needs.
import { rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const outdir = resolve(process.argv[2] ?? join(root, 'dist', 'cli'));

/** @type {import('esbuild').BuildOptions} */
const common = {
  absWorkingDir: root,
  outdir,
  bundle: true,
  platform: 'node',
  target: 'node20',
  charset: 'utf8',
  legalComments: 'eof',
  logLevel: 'warning',
};

rmSync(outdir, { recursive: true, force: true });
await build({
  ...common,
  entryPoints: { main: 'src/cli/main.ts', worker: 'src/cli/worker.ts' },
  splitting: true,
  format: 'esm',
  outExtension: { '.js': '.mjs' },
  // Finds its own worker file beside itself, which a bundle would not have.
  external: ['tinypool'],
  // What CommonJS sources and dependencies take for granted.
  banner: {
    js: [
      "import { createRequire as __createRequire } from 'node:module';",
      "import { fileURLToPath as __fileURLToPath } from 'node:url';",
      'const require = __createRequire(import.meta.url);',
      'const __filename = __fileURLToPath(import.meta.url);',
      "const __dirname = __fileURLToPath(new URL('.', import.meta.url));",
    ].join('\n'),
  },
});
// The thread that reads old formats is started as a script of its own (src/hosts/file/legacy.ts).
await build({
  ...common,
  entryPoints: { 'legacy-worker': 'src/hosts/file/legacy-worker.ts' },
  format: 'cjs',
});
