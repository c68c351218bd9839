import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../../src/rules/catalogue';
import { jihe } from './fake-io';

test('text: one line per rule', async () => {
  const lines = (await jihe('rules')).out.trimEnd().split('\n');
  expect(lines.map((line) => line.split(/\s+/)[0])).toEqual(RULES.map(({ id }) => id));
});

test('JSON: every rule with its severity and texts', async () => {
  const { version, rules } = JSON.parse((await jihe('rules', '--format', 'json')).out) as {
    version: number;
    rules: { id: string; severity: string; title: string; why: string; todo: string }[];
  };
  expect(version).toBe(1);
  expect(rules.map(({ id, severity }) => ({ id, severity }))).toEqual(
    RULES.map(({ id, severity }) => ({ id, severity })),
  );
  for (const { title, why, todo } of rules) expect([title, why, todo]).not.toContain('');
});

test('Markdown: one section per rule', async () => {
  const { out } = await jihe('rules', '--format', 'md');
  expect([...out.matchAll(/^## `(.+?)` /gm)].map((match) => match[1])).toEqual(RULES.map(({ id }) => id));
});

test('docs/rules.md is the catalogue of today (npm run docs:rules writes it)', async () => {
  const { out } = await jihe('rules', '--format', 'md');
  expect(readFileSync(join(__dirname, '../../docs/rules.md'), 'utf8')).toBe(out);
});
