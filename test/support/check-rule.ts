import { toFinding } from '../../src/assessment/findings';
import type { Finding } from '../../src/assessment/types';
import type { Lang } from '../../src/locales/locale';
import { profileById } from '../../src/profiles/catalogue';
import type { ProfileId, Thresholds } from '../../src/profiles/types';
import type { StandardTable } from '../../src/recognition/table';
import { ruleById } from '../../src/rules/catalogue';
import { runRules } from '../../src/rules/runner';
import { scoreTable } from '../../src/scoring/score-table';

/** What one rule alone says about a table, by default under the national profile. Other rules are not asked. */
export function check(
  id: string,
  table: StandardTable,
  options: { profile?: ProfileId; thresholds?: Partial<Thresholds>; lang?: Lang } = {},
): Finding[] {
  const rule = ruleById(id);
  if (!rule) throw new Error(`No rule ${id} in the catalogue`);
  const profile = profileById(options.profile ?? 'national-2020');
  const scored = scoreTable(table, {
    ...profile,
    thresholds: { ...profile.thresholds, ...options.thresholds },
  });
  return runRules([rule], [scored], []).map((raised) => toFinding(raised, options.lang ?? 'zh'));
}

/** "G21 error" for each finding: enough for most tests. */
export const places = (findings: readonly Finding[]): string[] =>
  findings.map(({ cell, severity }) => `${cell} ${severity}`);
