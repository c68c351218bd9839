// Fails when a package that users receive (installed with the command line, or bundled into the pages) has a licence
// other than the permissive ones below, or none; and when the lock file names a download address (they differ between networks).
import { readFileSync } from 'node:fs';

const PERMISSIVE = new Set([
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'CC0-1.0',
  'Unlicense',
]);
/** Development dependencies whose code ends up in dist/. */
const BUNDLED = /^(react|react-dom|@fluentui\/.*|@tanstack\/.*|@univerjs\/.*)$/;

/** Licences that a package.json leaves out; read in the package's LICENSE file. */
const UNSTATED = { 'node_modules/@univerjs/telemetry': 'Apache-2.0' };

/** Whether an SPDX expression can be met by permissive licences alone: "(MIT OR GPL-3.0)" can. */
const isPermissive = (expression) =>
  expression
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((name) => PERMISSIVE.has(name.trim())));

const { packages } = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'));

/** Where Node finds a package asked for by another: the nearest node_modules above; undefined for optional ones left out. */
function resolve(from, name) {
  for (
    let folder = from;
    folder !== '';
    folder = folder.slice(0, Math.max(folder.lastIndexOf('/node_modules/'), 0))
  ) {
    const nested = `${folder}/node_modules/${name}`;
    if (packages[nested]) return nested;
  }
  return packages[`node_modules/${name}`] && `node_modules/${name}`;
}

/** The packages and all they depend on. */
function closure(names) {
  const found = new Set();
  const visit = (from, name) => {
    const path = resolve(from, name);
    if (path === undefined || found.has(path)) return;
    found.add(path);
    for (const dependency of Object.keys(packages[path].dependencies ?? {})) visit(path, dependency);
  };
  for (const name of names) visit('', name);
  return [...found];
}

const { dependencies, devDependencies } = packages[''];
const received = closure([
  ...Object.keys(dependencies),
  ...Object.keys(devDependencies).filter((name) => BUNDLED.test(name)),
]);
const problems = [
  ...received
    .map((path) => [path, packages[path].license ?? UNSTATED[path] ?? 'not stated'])
    .filter(([, licence]) => !isPermissive(licence))
    .map(([path, licence]) => `${path}: licence ${licence}`),
  ...Object.entries(packages)
    .filter(([, { resolved }]) => resolved)
    .map(([path]) => `${path}: address in package-lock.json`),
];
for (const problem of problems) console.error(problem);
if (problems.length === 0)
  console.log(`${received.length} packages that users receive: permissive licences, no addresses.`);
process.exitCode = problems.length === 0 ? 0 : 1;
