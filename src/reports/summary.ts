import type { FileLine, FileReport, RunSummary } from './report';

/** A file's report in numbers. Ignored findings count as ignored, whatever their severity. */
export function fileLine(report: FileReport): FileLine {
  const findings = report.findings ?? [];
  const open = findings.filter((finding) => finding.ignored === null);
  const count = (severity: string): number => open.filter((finding) => finding.severity === severity).length;
  return {
    path: report.path,
    error: report.error,
    tables: report.tables.length,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    ignored: findings.length - open.length,
    fixable: open.filter((finding) => finding.fix?.kind === 'safe').length,
    ...(report.unknownIn && { unknownIn: report.unknownIn }),
  };
}

/** The sums of a run; `failed` are the files that could not be read. */
export interface Totals {
  readonly files: number;
  readonly failed: number;
  readonly withoutTables: number;
  readonly tables: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly ignored: number;
  readonly fixable: number;
}

export function totals({ lines }: RunSummary): Totals {
  const sum = (number: (line: FileLine) => number): number =>
    lines.reduce((total, line) => total + number(line), 0);
  return {
    files: lines.length,
    failed: sum((line) => Number(line.error !== null)),
    withoutTables: sum((line) => Number(line.error === null && line.tables === 0)),
    tables: sum((line) => line.tables),
    errors: sum((line) => line.errors),
    warnings: sum((line) => line.warnings),
    infos: sum((line) => line.infos),
    ignored: sum((line) => line.ignored),
    fixable: sum((line) => line.fixable),
  };
}
