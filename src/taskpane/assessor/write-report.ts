import packageJson from '../../../package.json';
import type { Assessment } from '../../assessment/types';
import type { Lang } from '../../locales/locale';
import { checkedFile } from '../../reports/file-report';
import { reportFormat } from '../../reports/formats';
import type { ReportContext, RunSummary } from '../../reports/report';
import { fileLine } from '../../reports/summary';
import type { ExportFormat, ReportHead } from './assessor';

/** An assessment as a report of one file. */
export async function writeReport(
  assessment: Assessment,
  name: ExportFormat,
  { path, generated, seconds }: ReportHead,
  lang: Lang,
): Promise<string> {
  const format = await reportFormat(name);
  const file = checkedFile(path, assessment);
  const tool = { name: packageJson.name, version: packageJson.version };
  const context: ReportContext = { tool, lang, colour: false, generated };
  const summary: RunSummary = { checked: true, lines: [fileLine(file)], seconds, unreached: 0 };
  return format.head(context, summary) + format.file(file, context) + format.tail(context, summary);
}
