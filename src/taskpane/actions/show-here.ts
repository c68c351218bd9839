import type { PaneEnv } from '../environment';
import { isHere } from '../state/findings';
import { NO_FILTER } from '../state/pane-state';
import { attempt } from './action';
import { check } from './check';

/** 此单元格的问题: checks and opens the first finding about the cell that is selected. */
export const showHere = (env: PaneEnv): Promise<void> =>
  attempt(env, async () => {
    const { host, store } = env;
    const place = (await host.activeCell?.()) ?? null;
    store.dispatch({ type: 'tab', tab: 'check' });
    await check(env, null);
    const findings = store.state().checked?.outcome.findings ?? [];
    const here = findings.find(
      (finding) =>
        isHere(finding) &&
        finding.sheet === place?.sheet &&
        finding.row === place.row &&
        finding.column === place.column,
    );
    if (!here) return store.dispatch({ type: 'noticed', notice: { intent: 'info', key: 'noneHere' } });
    store.dispatch({ type: 'filtered', filter: NO_FILTER });
    store.dispatch({ type: 'selected', key: here.key });
  });
