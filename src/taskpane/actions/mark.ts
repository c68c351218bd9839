import { markedCells, markOf } from '../../assessment/mark-of';
import { fillText } from '../../locales/fill-text';
import type { MarkReport, WorkbookHost } from '../../sheet/host';
import { openFindings } from '../state/findings';
import { paneTexts, type PaneTexts } from '../texts';
import { firstReason, whileBusy, ifReadOnly, type PaneAction } from './action';

const noMarks = ({ capabilities }: WorkbookHost) => !capabilities.marks && 'noMarks';

/** Fills the cells of all findings that nobody ignores. */
export const mark: PaneAction = {
  label: 'mark',
  unavailable: (state, host) =>
    firstReason(
      whileBusy(state),
      !state.checked && 'notChecked',
      ifReadOnly(host),
      noMarks(host),
      openFindings(state.checked).length === 0 && 'nothingFound',
    ),
  perform: async ({ host, store }) => {
    store.dispatch({ type: 'busy', busy: { kind: 'marking' } });
    const marks = openFindings(store.state().checked).map(markOf);
    const report = await host.mark(marks);
    const isCut = markedCells(marks) > (host.capabilities.maxMarks ?? Infinity);
    const intent = report.unmarked.length > 0 ? 'info' : 'success';
    const message = markedText(report, isCut, paneTexts(store.state().lang));
    store.dispatch({ type: 'noticed', notice: { intent, message } });
  },
};

/** How many cells were marked, and sheet by sheet how many were not and why. */
const markedText = (
  { marked, unmarked }: MarkReport,
  isCut: boolean,
  { notices, recalc }: PaneTexts,
): string =>
  [
    fillText(isCut ? notices.markedSome : notices.marked, { count: marked }),
    ...unmarked.map(({ sheet, cells, reason }) =>
      fillText(notices.unmarked, { sheet, count: cells, reason: recalc.skipReasons[reason] }),
    ),
  ].join('');

export const clearMarks: PaneAction = {
  label: 'clearMarks',
  unavailable: (state, host) => firstReason(whileBusy(state), ifReadOnly(host), noMarks(host)),
  perform: async ({ host, store }) => {
    store.dispatch({ type: 'busy', busy: { kind: 'marking' } });
    await host.clearMarks();
    store.dispatch({ type: 'noticed', notice: { intent: 'success', key: 'marksCleared' } });
  },
};
