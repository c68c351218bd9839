import { IGNORED_KEY, parseIgnoreList } from '../../assessment/ignore-list';
import { assessBeside, type BesideOthers, type NamedBook } from '../../assessment/together';
import type { Lang } from '../../locales/locale';
import { ruleText } from '../../locales/rule-texts';
import { recognise } from '../../recognition/recognise';
import { RULES } from '../../rules/catalogue';
import { HostError } from '../../sheet/host';
import type { BookSnapshot } from '../../sheet/snapshot';
import type { Assessor, CheckOptions, ExportFormat, ReportHead, RuleLine } from './assessor';
import { loadEnglish } from './english-later';
import { openLater } from './open-later';
import { outcomeOf, type Outcome } from './outcome';

/** What the workbook is compared with. */
interface Comparison {
  readonly bookName: string;
  readonly others: readonly NamedBook[];
}
const NO_COMPARISON: Comparison = { bookName: '', others: [] };

/** The core itself, with the workbook it was last asked about. Runs in the worker, or in the page where there is none. */
export class Session implements Assessor {
  private book: BookSnapshot | null = null;
  private comparison = NO_COMPARISON;

  async assess(book: BookSnapshot, options: CheckOptions): Promise<Outcome> {
    this.book = book;
    await loadRuleTexts(options.lang);
    const { own, others } = this.judge(book, options);
    return outcomeOf(book, own, options.lang, others);
  }

  async again(options: CheckOptions): Promise<Outcome | null> {
    return this.book && this.assess(this.book, options);
  }

  async report(format: ExportFormat, head: ReportHead, options: CheckOptions): Promise<string> {
    if (!this.book) return '';
    await loadRuleTexts(options.lang);
    const { writeReport } = await import('./write-report');
    return writeReport(this.judge(this.book, options), format, head, options.lang);
  }

  async compareWith(files: readonly File[], bookName: string): Promise<readonly string[]> {
    const opened: NamedBook[] = [];
    for (const file of files) opened.push(await openOther(file));
    const others = opened.filter(({ book }) => recognise(book).tables.length > 0);
    if (files.length === 0 || others.length > 0) this.comparison = { bookName, others };
    return opened.filter((other) => !others.includes(other)).map(({ name }) => name);
  }

  async rules(lang: Lang): Promise<readonly RuleLine[]> {
    await loadRuleTexts(lang);
    return RULES.map(({ id, severity }) => ({ id, severity, title: ruleText(id, lang).title }));
  }

  private judge(book: BookSnapshot, { ignored = [], ...options }: CheckOptions): BesideOthers {
    const { bookName, others } = this.comparison;
    return assessBeside({ name: bookName, book, ignored }, others, options);
  }
}

async function openOther(file: File): Promise<NamedBook> {
  const { name } = file;
  try {
    const { book, state } = await openLater(file);
    return { name, book, ignored: parseIgnoreList(state.get(IGNORED_KEY)) };
  } catch (error) {
    throw error instanceof HostError
      ? new HostError(error.code, error.message, { ...error.detail, file: name }, error.data)
      : error;
  }
}

const loadRuleTexts = async (lang: Lang): Promise<void> => (lang === 'en' ? loadEnglish() : undefined);
