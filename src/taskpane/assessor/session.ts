import { assess } from '../../assessment/assess';
import type { Lang } from '../../locales/locale';
import { ruleText } from '../../locales/rule-texts';
import { RULES } from '../../rules/catalogue';
import type { BookSnapshot } from '../../sheet/snapshot';
import type { Assessor, CheckOptions, ExportFormat, ReportHead, RuleLine } from './assessor';
import { loadEnglish } from './english-later';
import { outcomeOf, type Outcome } from './outcome';

/** The core itself, with the workbook it was last asked about. Runs in the worker, or in the page where there is none. */
export class Session implements Assessor {
  private book: BookSnapshot | null = null;

  async assess(book: BookSnapshot, options: CheckOptions): Promise<Outcome> {
    this.book = book;
    await loadTexts(options.lang);
    return outcomeOf(book, assess(book, options), options.lang);
  }

  async again(options: CheckOptions): Promise<Outcome | null> {
    return this.book && this.assess(this.book, options);
  }

  async report(format: ExportFormat, head: ReportHead, options: CheckOptions): Promise<string> {
    if (!this.book) return '';
    await loadTexts(options.lang);
    const { writeReport } = await import('./write-report');
    return writeReport(assess(this.book, options), format, head, options.lang);
  }

  async rules(lang: Lang): Promise<readonly RuleLine[]> {
    await loadTexts(lang);
    return RULES.map(({ id, severity }) => ({ id, severity, title: ruleText(id, lang).title }));
  }
}

const loadTexts = async (lang: Lang): Promise<void> => (lang === 'en' ? loadEnglish() : undefined);
