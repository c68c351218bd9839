import type { FileReport, ReportFormat } from './report';
import { totals } from './summary';

const INDENT = '  ';

/** Indented JSON as it stands two levels deep in the document. */
const nested = (value: unknown, depth: number): string =>
  JSON.stringify(value, null, INDENT).replaceAll('\n', `\n${INDENT.repeat(depth)}`);

/** The members of contract §3 only. */
const published = (report: FileReport): unknown => ({
  ...report,
  ...(report.findings && { findings: report.findings.map(({ table: _table, ...finding }) => finding) }),
});

/** Contract §3, version 1. */
export const jsonFormat: ReportFormat = {
  summaryFirst: false,
  separator: ',\n    ',
  head: ({ tool }) => `{\n  "version": 1,\n  "tool": ${nested(tool, 1)},\n  "files": [\n    `,
  file: (report) => nested(published(report), 2),
  tail: (_context, summary) => {
    const { files, tables, errors, warnings, infos, ignored } = totals(summary);
    const seconds = Math.round(summary.seconds * 100) / 100;
    return `\n  ],\n  "summary": ${nested({ files, tables, errors, warnings, infos, ignored, seconds }, 1)}\n}\n`;
  },
};
