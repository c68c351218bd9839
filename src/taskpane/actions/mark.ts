import { markedCells, markOf } from '../../assessment/mark-of';
import type { WorkbookHost } from '../../sheet/host';
import { openFindings } from '../state/findings';
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
    await host.mark(marks);
    const cells = markedCells(marks);
    const most = host.capabilities.maxMarks ?? Infinity;
    const key = cells > most ? 'markedSome' : 'marked';
    const data = { count: Math.min(cells, most) };
    store.dispatch({ type: 'noticed', notice: { intent: 'success', key, data } });
  },
};

export const clearMarks: PaneAction = {
  label: 'clearMarks',
  unavailable: (state, host) => firstReason(whileBusy(state), ifReadOnly(host), noMarks(host)),
  perform: async ({ host, store }) => {
    store.dispatch({ type: 'busy', busy: { kind: 'marking' } });
    await host.clearMarks();
    store.dispatch({ type: 'noticed', notice: { intent: 'success', key: 'marksCleared' } });
  },
};
