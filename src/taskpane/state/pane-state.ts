import type { IgnoreEntry } from '../../assessment/types';
import type { Lang } from '../../locales/locale';
import type { Severity } from '../../rules/rule';
import type { ApplyReport, Journal } from '../../sheet/edit';
import type { Outcome } from '../assessor/outcome';
import { DEFAULT_SETTINGS, type Settings } from './settings';

export const TABS = ['check', 'recalc', 'blanks', 'settings'] as const;
export type Tab = (typeof TABS)[number];
export type Theme = 'auto' | 'light' | 'dark';

/** What is under way; everything else waits for it. */
export interface Busy {
  readonly kind: 'reading' | 'opening' | 'assessing' | 'writing' | 'undoing' | 'marking' | 'exporting';
  /** 0…1 where it is known. */
  readonly fraction?: number;
}

/** Which findings are listed. */
export interface Filter {
  /** None is all. */
  readonly severities: readonly Severity[];
  readonly rule: string | null;
  readonly text: string;
  readonly ignored: boolean;
}
export const NO_FILTER: Filter = { severities: [], rule: null, text: '', ignored: true };

/** Something to tell the person: a key of the texts with its data, or words that are in their language already. */
export type Notice =
  | {
      readonly intent: 'success' | 'info' | 'error';
      readonly key: NoticeKey;
      readonly data?: Readonly<Record<string, string | number>>;
    }
  | { readonly intent: 'success' | 'info' | 'error'; readonly message: string };
export type NoticeKey =
  | 'copied'
  | 'exported'
  | 'sheetGone'
  | 'marksCleared'
  | 'reviewed'
  | 'noneHere'
  | 'withoutTables'
  | 'copyFailed';

/** The last check. */
export interface Checked {
  readonly outcome: Outcome;
  /** The only sheet that was read; null for the whole workbook. */
  readonly sheet: string | null;
  readonly seconds: number;
  /** Counts the checks, so that each is announced once. */
  readonly serial: number;
}

/** What the last run of writing came to. */
export interface Written {
  readonly kind: 'apply' | 'undo';
  readonly report: ApplyReport;
}

export interface PaneState {
  readonly lang: Lang;
  readonly theme: Theme;
  readonly tab: Tab;
  readonly busy: Busy | null;
  readonly notice: Notice | null;
  readonly settings: Settings;
  readonly ignored: readonly IgnoreEntry[];
  /** Runs that can be taken back, the last one last. */
  readonly journals: readonly Journal[];
  readonly checked: Checked | null;
  readonly filter: Filter;
  /** Key of the finding that is open. */
  readonly selected: string | null;
  /** Key of the finding whose cell was shown last. */
  readonly revealed: string | null;
  /** Keys of the groups whose findings are hidden. */
  readonly collapsed: readonly string[];
  /** Keys of the changes that are not to be written. */
  readonly unchosen: readonly string[];
  readonly writeAs: 'values' | 'formulas';
  readonly written: Written | null;
}

export const INITIAL_STATE: PaneState = {
  lang: 'zh',
  theme: 'auto',
  tab: 'check',
  busy: null,
  notice: null,
  settings: DEFAULT_SETTINGS,
  ignored: [],
  journals: [],
  checked: null,
  filter: NO_FILTER,
  selected: null,
  revealed: null,
  collapsed: [],
  unchosen: [],
  writeAs: 'values',
  written: null,
};
