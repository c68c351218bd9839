import { localeOf } from '../locales/locale';
import { ruleText } from '../locales/rule-texts';
import { fillText } from '../locales/fill-text';
import { findingGroups, type FindingGroup } from './groups';
import { HTML_STYLE } from './html-style';
import type { FileLine, FileReport, FindingReport, ReportContext, ReportFormat, RunSummary } from './report';
import { reportTexts, type ReportTexts } from './texts';
import { summaryLine, tableHeading, unknownRemark } from './wording';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text inside an element or a quoted attribute; characters that no document may hold are dropped. */
const escaped = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '')
    .replace(/[&<>"']/gu, (c) => ENTITIES[c]!);

const badge = (kind: string, text: string): string => `<span class="badge ${kind}">${escaped(text)}</span>`;

function findingRow(finding: FindingReport, { lang }: ReportContext, texts: ReportTexts): string {
  const { rule, severity, cell, message, expected, found } = finding;
  const { why, todo } = ruleText(rule, lang);
  const values = [
    ...(expected === null ? [] : [`${texts.columns.expected} ${expected}`]),
    ...(found === null ? [] : [`${texts.columns.found} ${found}`]),
  ].join(' · ');
  const shownValues = values && `<p class="values">${escaped(values)}</p>`;
  return [
    `<tr><td>${badge(severity, texts.severities[severity])}</td><td class="cell">${escaped(cell)}</td>`,
    `<td><p>${escaped(message)}</p>${shownValues}<p class="why">${escaped(why)}</p></td>`,
    `<td>${escaped(todo)}</td><td class="rule">${escaped(rule)}</td></tr>`,
  ].join('');
}

function groupSection(group: FindingGroup, context: ReportContext): string {
  const texts = reportTexts(context.lang);
  const { severity, cell, message, todo, rule } = texts.columns;
  const place = group.table
    ? tableHeading(group.table, context.lang)
    : fillText(texts.sheet, { sheet: group.sheet });
  const header = [severity, cell, message, todo, rule]
    .map((name) => `<th scope="col">${escaped(name)}</th>`)
    .join('');
  const rows = group.findings.map((finding) => findingRow(finding, context, texts)).join('\n');
  return `<h3>${escaped(place)}</h3>\n<table class="findings"><thead><tr>${header}</tr></thead><tbody>\n${rows}\n</tbody></table>`;
}

function ignoredList(report: FileReport, texts: ReportTexts): string {
  const items = (report.findings ?? []).flatMap(({ ignored, sheet, cell, message }) =>
    ignored
      ? [`<li>${escaped(`${sheet}!${cell} ${message} — ${fillText(texts.ignoredBy, { ...ignored })}`)}</li>`]
      : [],
  );
  return items.length === 0 ? '' : `<ul class="ignored">\n${items.join('\n')}\n</ul>`;
}

/** The tables of a file where nothing was found or nothing was checked. */
const tableList = (report: FileReport, { lang }: ReportContext): string =>
  report.tables.map((table) => `<h3>${escaped(tableHeading(table, lang))}</h3>`).join('\n');

function fileSection(report: FileReport, context: ReportContext): string {
  const texts = reportTexts(context.lang);
  const groups = findingGroups(report);
  const body = report.error
    ? `<p class="error-message">${badge('error', texts.unreadable)} ${escaped(report.error.message)} <span class="rule">${escaped(report.error.code)}</span></p>`
    : groups.length > 0
      ? groups.map((group) => groupSection(group, context)).join('\n')
      : `${tableList(report, context)}${report.findings ? `<p>${escaped(texts.clean)}</p>` : ''}`;
  const remark = unknownRemark(report, context.lang);
  const shownRemark = remark === null ? '' : `<p>${escaped(remark)}</p>\n`;
  return `<section>\n<h2>${escaped(report.path)}</h2>\n${shownRemark}${body}\n${ignoredList(report, texts)}</section>`;
}

function overviewRow(line: FileLine, texts: ReportTexts): string {
  const count = (kind: 'error' | 'warning' | 'info', number: number): string =>
    `<td class="number">${number > 0 ? badge(kind, String(number)) : '0'}</td>`;
  const counts = line.error
    ? `<td colspan="4">${badge('error', texts.unreadable)}</td>`
    : `<td class="number">${line.tables}</td>${count('error', line.errors)}${count('warning', line.warnings)}${count('info', line.infos)}`;
  return `<tr><td>${escaped(line.path)}</td>${counts}</tr>`;
}

/** All files in numbers, where there are several. */
function overview({ lines }: RunSummary, texts: ReportTexts): string {
  if (lines.length < 2) return '';
  const { error, warning, info } = texts.severities;
  const header = [texts.columns.file, texts.columns.tables, error, warning, info]
    .map((name) => `<th scope="col">${escaped(name)}</th>`)
    .join('');
  const rows = lines.map((line) => overviewRow(line, texts)).join('\n');
  return `<table class="overview"><thead><tr>${header}</tr></thead><tbody>\n${rows}\n</tbody></table>`;
}

/** One self-contained page: no script, no address; prints on A4, follows the reader's light or dark setting. */
export const htmlFormat: ReportFormat = {
  summaryFirst: true,
  separator: '\n',
  head: (context, summary) => {
    const texts = reportTexts(context.lang);
    return `<!doctype html>
<html lang="${localeOf(context.lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="generator" content="${escaped(`${context.tool.name} ${context.tool.version}`)}">
<title>${escaped(texts.title)}</title>
<style>${HTML_STYLE}</style>
</head>
<body>
<header>
<h1>${escaped(texts.title)}</h1>
<p class="summary">${escaped(summaryLine(context, summary))}</p>
<p class="generated">${escaped(fillText(texts.generated, { time: context.generated }))}</p>
${overview(summary, texts)}
</header>
<main>
`;
  },
  file: fileSection,
  tail: () => '\n</main>\n</body>\n</html>\n',
};
