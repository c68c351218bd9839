import { whileBusy, type PaneAction } from './action';
import { checkAgain } from './check';

/** Opens the preview of what recalculation would change, from the workbook as it is now. */
export const recalc: PaneAction = {
  label: 'recalc',
  unavailable: whileBusy,
  perform: async (env) => {
    env.store.dispatch({ type: 'tab', tab: 'recalc' });
    env.store.dispatch({ type: 'written-seen' });
    await checkAgain(env);
  },
};
