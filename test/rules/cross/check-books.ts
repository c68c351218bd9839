import { toFinding } from '../../../src/assessment/findings';
import { compareBooks } from '../../../src/assessment/together';
import type { Finding } from '../../../src/assessment/types';
import type { Lang } from '../../../src/locales/locale';
import { profileById } from '../../../src/profiles/catalogue';
import type { StandardTable } from '../../../src/recognition/table';
import { ruleById } from '../../../src/rules/catalogue';
import { compareTables, runRules } from '../../../src/rules/runner';
import { scoreTable } from '../../../src/scoring/score-table';
import type { ScoredTable } from '../../../src/scoring/types';

const scored = (table: StandardTable): ScoredTable => scoreTable(table, profileById('national-2020'));

/** What one rule says about tables of one workbook, with the sheet: "项目表!C2 warning found → expected". */
export function inOneBook(id: string, tables: readonly StandardTable[], lang: Lang = 'zh'): Finding[] {
  const list = tables.map(scored);
  return runRules([ruleById(id)!], list, [], compareTables([ruleById(id)!], list)).map((raised) =>
    toFinding(raised, lang),
  );
}

/** What one rule says about several workbooks, by workbook. */
export function together(
  id: string,
  books: Readonly<Record<string, readonly StandardTable[]>>,
): Record<string, Finding[]> {
  const read = Object.values(books).map((tables) => ({
    recognition: { tables, unrecognised: [] },
    tables: tables.map(scored),
  }));
  const names = Object.keys(books).map((name) => ({ name }));
  const compared = compareBooks(names, read);
  return Object.fromEntries(
    names.map(({ name }, index) => [
      name,
      runRules(
        [],
        read[index]!.tables,
        [],
        compared[index]!.filter(({ rule }) => rule.id === id),
      ).map((raised) => toFinding(raised, 'zh')),
    ]),
  );
}

export const line = ({ sheet, cell, severity, found, expected }: Finding): string =>
  [
    `${sheet}!${cell}`,
    severity,
    ...(found !== undefined && expected !== undefined ? [`${found} → ${expected}`] : []),
  ].join(' ');
