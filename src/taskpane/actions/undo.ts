import { saveKept } from '../state/kept';
import { firstReason, ifReadOnly, whileBusy, type PaneAction } from './action';
import { checkAgain } from './check';
import { noteWritten } from './write';

/** Takes the last run of writing back. */
export const undo: PaneAction = {
  label: 'undo',
  unavailable: (state, host) =>
    firstReason(whileBusy(state), ifReadOnly(host), state.journals.length === 0 && 'nothingToUndo'),
  perform: async (env) => {
    const { host, store } = env;
    const journal = store.state().journals.at(-1);
    if (!journal) return;
    store.dispatch({ type: 'busy', busy: { kind: 'undoing' } });
    const report = await host.undo(journal);
    await noteWritten(env, { kind: 'undo', report });
    await saveKept(host, 'journal', store.state().journals);
    if (store.state().checked) await checkAgain(env);
  },
};
