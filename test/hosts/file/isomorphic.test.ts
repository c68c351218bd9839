import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

const FOLDER = join(__dirname, '../../../src/hosts/file');

/** Files for Node alone (reading and writing paths, the zlib codec) or for the worker that reads an .xls. All others run in the page too. */
const LEFT_OUT = [
  'browser/legacy-worker.ts',
  'legacy-read.ts',
  'legacy-worker.ts',
  'legacy.ts',
  'open-file.ts',
  'save-file.ts',
  'zip/node-codec.ts',
];

const shared = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !LEFT_OUT.includes(name))
  .sort();

test.each(shared)('%s uses nothing of Node', (name) => {
  const source = readFileSync(join(FOLDER, name), 'utf8').replace(/\/\*[^]*?\*\/|\/\/.*$/gmu, '');
  expect(source).not.toMatch(/\b(?:Buffer|process|require|__dirname|setImmediate)\b|'node:|@e965/u);
});

test('all of them bundle for the browser, without SheetJS', () => {
  const { metafile } = buildSync({
    stdin: {
      contents: shared.map((name) => `export * from './${name.replace(/\.ts$/u, '')}';`).join('\n'),
      resolveDir: FOLDER,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    metafile: true,
    platform: 'browser',
    format: 'esm',
    logLevel: 'silent',
  });
  const inputs = Object.keys(metafile.inputs);
  expect(inputs.filter((input) => LEFT_OUT.some((name) => input.endsWith(`hosts/file/${name}`)))).toEqual([]);
  expect(inputs.filter((input) => input.includes('@e965'))).toEqual([]);
});
