import type { PaneFinding } from '../assessor/outcome';
import { sheetLabel } from './findings';
import type { PaneTexts } from '../texts';

/** Findings as tab-separated lines with a header, ready to be pasted into a sheet. */
export function findingsAsTable(findings: readonly PaneFinding[], { table, severities }: PaneTexts): string {
  const { severity, sheet, cell, message, expected, found, why, todo, rule, ignored } = table;
  const header = [severity, sheet, cell, message, expected, found, why, todo, rule, ignored];
  const lines = findings.map((finding) => [
    severities[finding.severity],
    sheetLabel(finding),
    finding.cell,
    finding.message,
    finding.expected ?? '',
    finding.found ?? '',
    finding.why,
    finding.todo,
    finding.rule,
    finding.ignored?.reason ?? '',
  ]);
  return [header, ...lines].map((line) => line.map(pasted).join('\t')).join('\r\n');
}

/** One cell: no tabs or line breaks; a text that a sheet would take for a formula gets an apostrophe. */
function pasted(text: string): string {
  const line = text.replace(/[\t\r\n]+/gu, ' ');
  return /^[=+\-@]/u.test(line) ? `'${line}` : line;
}
