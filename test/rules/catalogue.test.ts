import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGS } from '../../src/locales/locale';
import { RULE_EXAMPLES } from '../../src/locales/rule-examples';
import { RULE_TEXTS } from '../../src/locales/rule-texts';
import { ruleById, RULES } from '../../src/rules/catalogue';
import { placeholders } from '../../src/locales/fill-text';
import type { Severity } from '../../src/rules/rule';

/** contract.md §4, word by word. E error, W warning, I info. */
const CONTRACT: Readonly<Record<string, string>> = {
  funds:
    'rate E, rate-missing W, score E, score-missing E, zero-budget E, parts-sum E, over-budget W, low-rate-unexplained W, budget-adjustment I, indicator-gap I, breakdown E, unit W, declared-sum E, payment-plan E, missing E',
  basis: 'expression E, list-sum W, plan-vs-detail W',
  weight: 'total E, level1 W, label E, missing E, concentration I',
  total: 'weight E, score E, missing E, grade W',
  score:
    'exceeds-weight E, invalid E, missing E, quantitative E, unmet-full E, reason-missing W, over-completion W, band W',
  actual:
    'missing E, phrase W, operator W, unit W, copied I, ratio-over-100 W, late W, zero-cost W, cost-vs-executed W',
  indicator:
    'level1-missing E, level2-missing W, name-missing E, target-missing E, placeholder I, parent W, category W, unit-missing W, vague I, not-applicable I, duplicate W, conflict E, input-as-output W, direction W, suspicious-value E',
  cost: 'equals-budget I, exceeds-budget E',
  goal: 'missing W, actual-missing W, stale-year I, long-annual W',
  field: 'missing W, amount-text I',
  cross:
    'indicators W, targets W, amount E, project-name W, projects-sum W, category-total E, missing-project W',
  base: 'control-rate E, parts-sum E, over-budget W, anomaly I, adjustment I',
  budget: 'row-sum E, hierarchy E, total E, cross-table E, empty-note I',
  share: 'percent E',
  layout: 'displaced-row W, missing-column W, unrecognised I',
};

/** Groups of later issues: their rules may be absent. */
const LATER = /^(?:basis|cross|budget|share)\//u;

const SEVERITY: Readonly<Record<string, Severity>> = { E: 'error', W: 'warning', I: 'info' };

const contract = new Map<string, Severity>(
  Object.entries(CONTRACT).flatMap(([group, list]) =>
    list.split(', ').map((entry) => {
      const [name, severity] = entry.split(' ');
      return [`${group}/${name}`, SEVERITY[severity!]!] as const;
    }),
  ),
);

const testFiles = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? testFiles(join(folder, entry.name)) : [join(folder, entry.name)],
  );

/** Ids that some file under test/rules describes. */
const described = new Set(
  testFiles(__dirname)
    .filter((file) => file.endsWith('.test.ts'))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/describe(?:Rule)?\(\s*'([\w/-]+)'/gu)])
    .map((match) => match[1]!),
);

const ids = RULES.map(({ id }) => id);

describe('the catalogue of rules', () => {
  it('has every rule of the contract, those of later issues apart', () => {
    expect([...contract.keys()].filter((id) => !LATER.test(id) && !ids.includes(id))).toEqual([]);
  });

  it('has no rule that the contract does not name, and none twice', () => {
    expect(ids.filter((id) => !contract.has(id))).toEqual([]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it.each(RULES)('$id has the severity of the contract', ({ id, severity }) => {
    expect(severity).toBe(contract.get(id));
  });

  it.each(RULES)('$id has a test of its own', ({ id }) => {
    expect([...described]).toContain(id);
  });

  it.each(RULES)('$id is documented in every language', ({ id }) => {
    for (const lang of LANGS) {
      const text = RULE_TEXTS[lang][id];
      expect(text).toBeDefined();
      for (const part of [
        text!.title,
        text!.why,
        text!.todo,
        RULE_EXAMPLES[lang][id] ?? '',
        ...Object.values(text!.messages),
      ]) {
        expect(part.trim()).not.toBe('');
      }
    }
  });

  it.each(RULES)('$id says the same with the same figures in every language', ({ id }) => {
    const [chinese, english] = LANGS.map((lang) => RULE_TEXTS[lang][id]!.messages);
    expect(Object.keys(english!).sort()).toEqual(Object.keys(chinese!).sort());
    for (const [key, message] of Object.entries(chinese!)) {
      expect([key, placeholders(english![key]!)]).toEqual([key, placeholders(message)]);
    }
  });

  it('has texts for no rule that does not exist', () => {
    for (const lang of LANGS) {
      const ids = [...Object.keys(RULE_TEXTS[lang]), ...Object.keys(RULE_EXAMPLES[lang])];
      expect(ids.filter((id) => !ruleById(id))).toEqual([]);
    }
  });

  it('quotes no regulation', () => {
    const texts = JSON.stringify(RULE_TEXTS);
    expect(texts).not.toMatch(/财预|财办|〔20\d\d〕|第[一二三四五六七八九十]+条/u);
  });
});
