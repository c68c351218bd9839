// Fails when a package that users receive has a licence other than the permissive ones below, or none,
// and when the lock file names a download address (they differ between networks).
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

/** Whether an SPDX expression can be met by permissive licences alone: "(MIT OR GPL-3.0)" can. */
const isPermissive = (expression) =>
  expression
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((name) => PERMISSIVE.has(name.trim())));

const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'));
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
const problems = [
  ...packages
    .filter(([, { dev, devOptional, license }]) => !dev && !devOptional && !isPermissive(license ?? ''))
    .map(([path, { license }]) => `${path}: licence ${license ?? 'not stated'}`),
  ...packages.filter(([, { resolved }]) => resolved).map(([path]) => `${path}: address in package-lock.json`),
];
for (const problem of problems) console.error(problem);
if (problems.length === 0) console.log('Licences and lock file: nothing to remark.');
process.exitCode = problems.length === 0 ? 0 : 1;
