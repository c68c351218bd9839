import packageJson from '../../../package.json';
import type { BesideOthers } from '../../assessment/together';
import type { Lang } from '../../locales/locale';
import { checkedFile } from '../../reports/file-report';
import { reportFormat } from '../../reports/formats';
import type { ReportContext, RunSummary } from '../../reports/report';
import { fileLine } from '../../reports/summary';
import type { ExportFormat, ReportHead } from './assessor';

/** An assessment as a report of its file, and of those it was compared with. */
export async function writeReport(
  { own, others }: BesideOthers,
  name: ExportFormat,
  { path, generated, seconds }: ReportHead,
  lang: Lang,
): Promise<string> {
  const format = await reportFormat(name);
  const files = [checkedFile(path, own), ...others.map((other) => checkedFile(other.name, other))];
  const tool = { name: packageJson.name, version: packageJson.version };
  const context: ReportContext = { tool, lang, colour: false, generated };
  const summary: RunSummary = { checked: true, lines: files.map(fileLine), seconds, unreached: 0 };
  const parts = files.map((file) => format.file(file, context));
  return format.head(context, summary) + parts.join(format.separator) + format.tail(context, summary);
}
