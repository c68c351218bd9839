import type { AssessOptions } from '../../assessment/types';
import type { Lang } from '../../locales/locale';
import type { Severity } from '../../rules/rule';
import type { BookSnapshot } from '../../sheet/snapshot';
import type { Outcome } from './outcome';

export type CheckOptions = AssessOptions & { readonly lang: Lang };

/** A rule in the list of settings. */
export interface RuleLine {
  readonly id: string;
  /** Its default. */
  readonly severity: Severity;
  readonly title: string;
}

export type ExportFormat = 'json' | 'html';

/** What a written report says of itself. */
export interface ReportHead {
  /** Name of the workbook. */
  readonly path: string;
  /** Local date and time, in the reader's notation. */
  readonly generated: string;
  /** What the check took. */
  readonly seconds: number;
}

/** The core as the pane reaches it: in a worker where there are workers, so that the pane answers while it computes. */
export interface Assessor {
  /** Assesses a workbook and keeps it for the calls below. */
  assess(book: BookSnapshot, options: CheckOptions): Promise<Outcome>;
  /** The kept workbook under other options; null before the first check. */
  again(options: CheckOptions): Promise<Outcome | null>;
  /** The kept workbook as a report; "" before the first check. */
  report(format: ExportFormat, head: ReportHead, options: CheckOptions): Promise<string>;
  /**
   * From now on the workbook is compared with these files, until other ones are named; none ends it. Files without a
   * standard table take no part: their names are given back, and where no file has one, nothing changes.
   * @param bookName what findings in those files call the workbook
   * @throws HostError when a file cannot be read, with its name as `detail.file`; then nothing changes
   */
  compareWith(files: readonly File[], bookName: string): Promise<readonly string[]>;
  rules(lang: Lang): Promise<readonly RuleLine[]>;
}
