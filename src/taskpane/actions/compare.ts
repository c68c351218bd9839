import { whileBusy, type PaneAction } from './action';
import { check, judgeAgain } from './check';

/** Checks the workbook together with the chosen ones, now and whenever it is checked again. */
export const compare: PaneAction<readonly File[]> = {
  label: 'compare',
  unavailable: whileBusy,
  perform: async (env, files) => {
    const { assessor, store, bookName } = env;
    store.dispatch({ type: 'busy', busy: { kind: 'opening' } });
    const withoutTables = await assessor.compareWith(files, bookName);
    const isCompared = withoutTables.length < files.length;
    if (isCompared) await check(env, null);
    if (withoutTables.length === 0) return;
    const intent = isCompared ? 'info' : 'error';
    const data = { files: withoutTables.map((name) => `《${name}》`).join('') };
    store.dispatch({ type: 'noticed', notice: { intent, key: 'withoutTables', data } });
  },
};

/** Back to the workbook by itself. */
export const stopComparing: PaneAction = {
  label: 'stopComparing',
  unavailable: whileBusy,
  perform: async (env) => {
    await env.assessor.compareWith([], env.bookName);
    await judgeAgain(env);
  },
};
