import { ruleText } from '../locales/rule-texts';
import { fillText } from '../locales/fill-text';
import type { Severity } from '../rules/rule';
import { findingGroups, type FindingGroup } from './groups';
import { inspectedTable } from './inspection';
import { painter, type Paint, type Style } from './paint';
import type { FileReport, FindingReport, ReportContext, ReportFormat } from './report';
import { reportTexts } from './texts';
import { visibleData } from './visible';
import { summaryLine, tableHeading, unknownRemark } from './wording';

const SEVERITY_STYLES: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', info: 'blue' };

/** Lines of a file: its path, then what is wrong with it. Nothing for a file without findings. */
function fileLines(report: FileReport, context: ReportContext): string[] {
  const paint = painter(context);
  const texts = reportTexts(context.lang);
  const heading = paint('bold', report.path);
  if (report.error) {
    const { code, message } = report.error;
    return [heading, `  ${paint('red', texts.unreadable)}  ${message}  ${paint('dim', code)}`];
  }
  const remark = unknownRemark(report, context.lang);
  const remarks = remark === null ? [] : [`  ${paint('yellow', remark)}`];
  if (!report.findings) {
    return [
      heading,
      ...remarks,
      ...report.tables.flatMap((table) => inspectedTable(table, context.lang, paint)),
    ];
  }
  const groups = findingGroups(report);
  if (groups.length === 0 && remarks.length === 0) return [];
  const explained = new Set<string>();
  return [heading, ...remarks, ...groups.flatMap((group) => groupLines(group, explained, context, paint))];
}

function groupLines(
  { sheet, table, findings }: FindingGroup,
  explained: Set<string>,
  context: ReportContext,
  paint: Paint,
): string[] {
  const texts = reportTexts(context.lang);
  const place = table ? tableHeading(table, context.lang) : fillText(texts.sheet, { sheet });
  const severityWidth = Math.max(...Object.values(texts.severities).map((name) => name.length));
  const cellWidth = Math.max(...findings.map((finding) => finding.cell.length));
  const line = ({ rule, severity, cell, message }: FindingReport): string =>
    [
      `    ${paint(SEVERITY_STYLES[severity], texts.severities[severity].padEnd(severityWidth))}`,
      cell.padEnd(cellWidth),
      message,
      paint('dim', rule),
    ].join('  ');
  // What to do is said once per rule and file: a column of the same advice is noise.
  const advice = ({ rule }: FindingReport): string[] => {
    if (explained.has(rule)) return [];
    explained.add(rule);
    return [paint('dim', `${' '.repeat(10)}${texts.todo}${ruleText(rule, context.lang).todo}`)];
  };
  return [`  ${place}`, ...findings.flatMap((finding) => [line(finding), ...advice(finding)])];
}

/** What was checked is shown by its findings: the cells of its tables need not be made visible, which takes longer than the rest. */
const withoutCells = (report: FileReport): FileReport => ({
  ...report,
  tables: report.tables.map(({ kind, sheet, range, profile, confidence, unit, computed }) => ({
    ...{ kind, sheet, range, profile, confidence, unit, computed },
    ...{ fields: {}, funds: [], goals: [], indicators: [] },
  })),
});

/** For people at a terminal: files with findings, then one line that sums up. */
export const textFormat: ReportFormat = {
  summaryFirst: false,
  separator: '\n',
  head: () => '',
  file: (report, context) =>
    fileLines(visibleData(report.findings ? withoutCells(report) : report), context)
      .map((line) => `${line}\n`)
      .join(''),
  tail: (context, summary) => {
    const paint = painter(context);
    const clean = summary.lines.every((line) => line.error === null && line.errors === 0);
    const line = paint(clean ? 'green' : 'bold', summaryLine(context, summary));
    return `${line}\n`;
  },
};
