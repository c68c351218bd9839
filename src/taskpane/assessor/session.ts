import packageJson from '../../../package.json';
import { assess } from '../../assessment/assess';
import type { Assessment } from '../../assessment/types';
import type { Lang } from '../../locales/locale';
import { ruleText } from '../../locales/rule-texts';
import { checkedFile } from '../../reports/file-report';
import { reportFormat } from '../../reports/formats';
import type { ReportContext, RunSummary } from '../../reports/report';
import { fileLine } from '../../reports/summary';
import { RULES } from '../../rules/catalogue';
import type { BookSnapshot } from '../../sheet/snapshot';
import type { Assessor, CheckOptions, ExportFormat, ReportHead, RuleLine } from './assessor';
import { outcomeOf, type Outcome } from './outcome';

/** The core itself, with the workbook it was last asked about. Runs in the worker, or in the page where there is none. */
export class Session implements Assessor {
  private book: BookSnapshot | null = null;

  async assess(book: BookSnapshot, options: CheckOptions): Promise<Outcome> {
    this.book = book;
    return outcomeOf(book, assess(book, options), options.lang);
  }

  async again(options: CheckOptions): Promise<Outcome | null> {
    return this.book && this.assess(this.book, options);
  }

  async report(format: ExportFormat, head: ReportHead, options: CheckOptions): Promise<string> {
    return this.book ? writeReport(assess(this.book, options), format, head, options.lang) : '';
  }

  async rules(lang: Lang): Promise<readonly RuleLine[]> {
    return RULES.map(({ id, severity }) => ({ id, severity, title: ruleText(id, lang).title }));
  }
}

async function writeReport(
  assessment: Assessment,
  name: ExportFormat,
  { path, generated, seconds }: ReportHead,
  lang: Lang,
): Promise<string> {
  const format = await reportFormat(name);
  const file = checkedFile(path, assessment);
  const context: ReportContext = { tool: { name: packageJson.name, version: packageJson.version }, lang, colour: false, generated };
  const summary: RunSummary = { checked: true, lines: [fileLine(file)], seconds, unreached: 0 };
  return format.head(context, summary) + format.file(file, context) + format.tail(context, summary);
}
