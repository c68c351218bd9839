// `node scripts/run.mjs FILE.ts [ARGUMENTS…]`: bundles a script of the project and runs it from the project's root.
import { spawnSync } from 'node:child_process';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [entry, ...rest] = process.argv.slice(2);
const outfile = join(root, '.cache/run', basename(entry).replace(/\.ts$/, '.cjs'));
await build({
  absWorkingDir: root,
  entryPoints: [entry],
  outfile,
  bundle: true,
  platform: 'node',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
});
process.exitCode = spawnSync('node', [outfile, ...rest], { cwd: root, stdio: 'inherit' }).status ?? 1;
