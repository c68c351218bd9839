import type { FileReport, FindingReport, TableReport } from './report';

/** Findings of one table, or those of a sheet that lie in none. */
export interface FindingGroup {
  readonly sheet: string;
  readonly table: TableReport | null;
  readonly findings: readonly FindingReport[];
}

/** A file's findings by table, in the order in which they come. Ignored ones are left out. */
export function findingGroups(report: FileReport): FindingGroup[] {
  const groups = new Map<string, { sheet: string; table: TableReport | null; findings: FindingReport[] }>();
  for (const finding of report.findings ?? []) {
    if (finding.ignored) continue;
    const key = `${finding.table ?? ''}\n${finding.sheet}`;
    const group = groups.get(key);
    if (group) group.findings.push(finding);
    else {
      const table = finding.table === null ? null : (report.tables[finding.table] ?? null);
      groups.set(key, { sheet: finding.sheet, table, findings: [finding] });
    }
  }
  return [...groups.values()];
}
