// Bundles the command line: `node scripts/build-cli.mjs [OUT]`, into dist/cli unless told otherwise.
// Two entries (the program and its worker thread) share chunks; what is imported lazily is a chunk of its own,
// so that `jihe check` on .xlsx files never loads the library for old formats.
import { rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const outdir = resolve(process.argv[2] ?? join(root, 'dist', 'cli'));

rmSync(outdir, { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: { main: 'src/cli/main.ts', worker: 'src/cli/worker.ts' },
  outdir,
  bundle: true,
  splitting: true,
  format: 'esm',
  outExtension: { '.js': '.mjs' },
  platform: 'node',
  target: 'node20',
  // Finds its own worker file beside itself, which a bundle would not have.
  external: ['tinypool'],
  // CommonJS dependencies ask for Node's own modules by require().
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);",
  },
  charset: 'utf8',
  legalComments: 'eof',
  logLevel: 'warning',
});
