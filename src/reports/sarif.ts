import { localeOf, type Lang } from '../locales/locale';
import { ruleText } from '../locales/rule-texts';
import { RULES } from '../rules/catalogue';
import type { Severity } from '../rules/rule';
import type { FileLine, FileReport, FindingReport, ReportContext, ReportFormat } from './report';
import { unknownRemark } from './wording';

/** SARIF says "note" where we say "info". */
const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

const ruleIndexes = new Map(RULES.map((rule, index) => [rule.id, index]));

const text = (words: string): { text: string } => ({ text: words });

/** A path with forward slashes as a URI reference: relative as it is, absolute with its scheme. */
const uri = (path: string): string =>
  (path.startsWith('/') ? 'file://' : '') + path.split('/').map(encodeURIComponent).join('/');

const artifact = (path: string): object => ({ artifactLocation: { uri: uri(path) } });

/** A workbook has no lines: the cell is a logical location inside the file. */
const location = (path: string, sheet: string, cell: string): object => ({
  physicalLocation: artifact(path),
  logicalLocations: [{ name: cell, fullyQualifiedName: `${sheet}!${cell}` }],
});

function result(path: string, finding: FindingReport): object {
  const { rule, severity, sheet, cell, related, message, expected, found, fix, ignored } = finding;
  return {
    ruleId: rule,
    ruleIndex: ruleIndexes.get(rule) ?? -1,
    level: LEVELS[severity],
    message: text(message),
    locations: [location(path, sheet, cell)],
    ...(related.length > 0 && {
      relatedLocations: related.map((other, id) => ({ id, ...location(path, sheet, other) })),
    }),
    partialFingerprints: { 'place/v1': `${rule}@${sheet}!${cell}` },
    ...(ignored && {
      suppressions: [{ kind: 'external', status: 'accepted', justification: ignored.reason }],
    }),
    properties: { expected, found, fix },
  };
}

function driver({ tool, lang }: ReportContext): object {
  return {
    name: tool.name,
    version: tool.version,
    semanticVersion: tool.version,
    language: localeOf(lang),
    rules: RULES.map(({ id, severity }) => {
      const { title, why, todo } = ruleText(id, lang);
      return {
        id,
        shortDescription: text(title),
        fullDescription: text(why),
        help: text(todo),
        defaultConfiguration: { level: LEVELS[severity] },
      };
    }),
  };
}

const results = ({ path, findings = [] }: FileReport): string =>
  findings.map((finding) => JSON.stringify(result(path, finding))).join(',\n');

/** What kept a file, or some of its sheets, from being checked. */
function notifications(line: FileLine, lang: Lang): object[] {
  const { path, error } = line;
  const notification = (level: 'error' | 'warning', id: string, message: string): object => ({
    level,
    descriptor: { id },
    message: text(message),
    locations: [{ physicalLocation: artifact(path) }],
  });
  const unknown = unknownRemark(line, lang);
  return [
    ...(error ? [notification('error', error.code, error.message)] : []),
    ...(unknown === null ? [] : [notification('warning', UNKNOWN_RESULTS, unknown)]),
  ];
}

/** Sheets with formulas that nobody has computed. */
const UNKNOWN_RESULTS = 'file/unknown-results';

/** SARIF 2.1.0: one run, one result per finding; files that could not be read are notifications of the run. */
export const sarifFormat: ReportFormat = {
  summaryFirst: false,
  separator: ',\n',
  head: (context) =>
    [
      '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{',
      `"tool":{"driver":${JSON.stringify(driver(context))}},`,
      '"columnKind":"utf16CodeUnits",',
      '"results":[\n',
    ].join('\n'),
  file: results,
  tail: ({ lang }, { lines, unreached }) => {
    const invocation = {
      executionSuccessful: unreached === 0 && lines.every(({ error }) => !error),
      toolExecutionNotifications: lines.flatMap((line) => notifications(line, lang)),
    };
    return `\n],\n"invocations":[${JSON.stringify(invocation)}]}]}\n`;
  },
};
