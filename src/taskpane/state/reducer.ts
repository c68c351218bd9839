import type { Ignored, IgnoreEntry } from '../../assessment/types';
import type { Lang } from '../../locales/locale';
import type { Journal } from '../../sheet/edit';
import type { Outcome, PaneFinding } from '../assessor/outcome';
import { isHere, keptFilter, keptSelection } from './findings';
import { withEntry, withoutEntry, isAbout } from './ignored';
import { afterUndo, withJournal } from './journals';
import type { Busy, Filter, Notice, PaneState, Tab, Theme, Written } from './pane-state';
import type { Settings } from './settings';

export type PaneEvent =
  | {
      readonly type: 'restored';
      readonly settings: Settings;
      readonly ignored: readonly IgnoreEntry[];
      readonly journals: readonly Journal[];
    }
  | { readonly type: 'busy'; readonly busy: Busy | null }
  | { readonly type: 'noticed'; readonly notice: Notice | null }
  | { readonly type: 'tab'; readonly tab: Tab }
  | { readonly type: 'lang'; readonly lang: Lang }
  | { readonly type: 'theme'; readonly theme: Theme }
  | { readonly type: 'settings'; readonly settings: Settings }
  | {
      readonly type: 'checked';
      readonly outcome: Outcome;
      readonly sheet: string | null;
      readonly seconds: number;
      readonly ignored: readonly IgnoreEntry[];
    }
  /** The same workbook under other options. */
  | { readonly type: 'judged-again'; readonly outcome: Outcome }
  | { readonly type: 'selected'; readonly key: string | null }
  /** Opened, and its cell shown. */
  | { readonly type: 'revealed'; readonly key: string }
  | { readonly type: 'filtered'; readonly filter: Partial<Filter> }
  | { readonly type: 'group-toggled'; readonly key: string }
  | { readonly type: 'ignored'; readonly finding: PaneFinding; readonly ignored: Ignored | null }
  | { readonly type: 'change-toggled'; readonly key: string }
  | { readonly type: 'all-changes'; readonly chosen: boolean }
  | { readonly type: 'write-as'; readonly writeAs: PaneState['writeAs'] }
  | { readonly type: 'written'; readonly written: Written }
  | { readonly type: 'written-seen' };

/** Everything that can happen to the pane. Pure. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'restored': {
      const { settings, ignored, journals } = event;
      return { ...state, settings, ignored, journals };
    }
    case 'busy':
      return { ...state, busy: event.busy };
    case 'noticed':
      return { ...state, notice: event.notice };
    case 'tab':
      return { ...state, tab: event.tab };
    case 'lang':
      return { ...state, lang: event.lang };
    case 'theme':
      return { ...state, theme: event.theme };
    case 'settings':
      return { ...state, settings: event.settings };
    case 'checked': {
      const { sheet, seconds, ignored } = event;
      const serial = (state.checked?.serial ?? 0) + 1;
      const next = withOutcome(state, event.outcome);
      return { ...next, ignored, checked: { outcome: event.outcome, sheet, seconds, serial } };
    }
    case 'judged-again':
      return state.checked
        ? {
            ...withOutcome(state, event.outcome),
            checked: { ...state.checked, outcome: event.outcome },
          }
        : state;
    case 'selected':
      return { ...state, selected: event.key };
    case 'revealed':
      return { ...state, selected: event.key, revealed: event.key };
    case 'filtered':
      return { ...state, filter: { ...state.filter, ...event.filter } };
    case 'group-toggled':
      return { ...state, collapsed: toggled(state.collapsed, event.key) };
    case 'ignored':
      return withIgnored(state, event.finding, event.ignored);
    case 'change-toggled':
      return { ...state, unchosen: toggled(state.unchosen, event.key) };
    case 'all-changes': {
      const keys = state.checked?.outcome.changes.map(({ key }) => key) ?? [];
      return { ...state, unchosen: event.chosen ? [] : keys };
    }
    case 'write-as':
      return { ...state, writeAs: event.writeAs };
    case 'written':
      return { ...state, written: event.written, journals: journalsAfter(state.journals, event.written) };
    case 'written-seen':
      return { ...state, written: null };
  }
}

const toggled = (list: readonly string[], key: string): readonly string[] =>
  list.includes(key) ? list.filter((each) => each !== key) : [...list, key];

/** The place of the reader stays as far as what was read is still there. */
function withOutcome(state: PaneState, outcome: Outcome): PaneState {
  const before = state.checked?.outcome;
  const { findings, changes } = outcome;
  return {
    ...state,
    selected: keptSelection(before?.findings ?? [], findings, state.selected),
    filter: keptFilter(before, outcome, state.filter),
    unchosen: state.unchosen.filter((key) => changes.some((change) => change.key === key)),
  };
}

function withIgnored(state: PaneState, finding: PaneFinding, ignored: Ignored | null): PaneState {
  const entries = ignored ? withEntry(state.ignored, finding, ignored) : withoutEntry(state.ignored, finding);
  if (!state.checked) return { ...state, ignored: entries };
  const findings = state.checked.outcome.findings.map((each) =>
    isHere(each) && isAbout(each, finding) ? { ...each, ignored } : each,
  );
  const outcome = { ...state.checked.outcome, findings };
  return { ...state, ignored: entries, checked: { ...state.checked, outcome } };
}

const journalsAfter = (journals: readonly Journal[], { kind, report }: Written): readonly Journal[] =>
  kind === 'apply' ? withJournal(journals, report.journal) : afterUndo(journals, report);
