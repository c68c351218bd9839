// `npm run bench [-- --quick] [-- --write]`: bundles bench/ and runs it, next to a freshly built command line.
import { execFileSync, spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
execFileSync('node', [join(root, 'scripts/build-cli.mjs')], { stdio: 'inherit' });
await build({
  absWorkingDir: root,
  entryPoints: { bench: 'bench/bench.ts', task: 'bench/task.ts' },
  // As deep as test/browser, whose build of the pages finds the root from where it is.
  outdir: '.cache/bench',
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  packages: 'external',
  logLevel: 'warning',
});
const { status } = spawnSync('node', [join(root, '.cache/bench/bench.js'), ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
