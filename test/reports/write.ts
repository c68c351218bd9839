import type { FileReport, ReportContext, ReportFormat, RunSummary } from '../../src/reports/report';
import { fileLine } from '../../src/reports/summary';
import { CONTEXT, summaryOf } from './example';

/** A whole report as the command line puts it together. */
export function write(
  format: ReportFormat,
  files: readonly FileReport[],
  context: ReportContext = CONTEXT,
  more: Partial<RunSummary> = {},
): string {
  const summary = summaryOf(files.map(fileLine), more);
  const parts = files.map((file) => format.file(file, context)).filter((part) => part !== '');
  return format.head(context, summary) + parts.join(format.separator) + format.tail(context, summary);
}
