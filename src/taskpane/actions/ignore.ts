import { IGNORED_KEY } from '../../assessment/ignore-list';
import type { Ignored } from '../../assessment/types';
import type { WorkbookHost } from '../../sheet/host';
import type { PaneFinding } from '../assessor/outcome';
import type { PaneEnv } from '../environment';
import { saveKept } from '../state/kept';
import { firstReason, whileBusy, type PaneAction, type Unavailable } from './action';
import type { PaneState } from '../state/pane-state';

const unavailable = (state: PaneState, { capabilities }: WorkbookHost): Unavailable | null =>
  firstReason(whileBusy(state), !capabilities.write && 'readOnly', !capabilities.state && 'noState');

async function put({ host, store }: PaneEnv, finding: PaneFinding, ignored: Ignored | null): Promise<void> {
  store.dispatch({ type: 'ignored', finding, ignored });
  await saveKept(host, IGNORED_KEY, store.state().ignored);
}

export interface IgnoreArgument {
  readonly finding: PaneFinding;
  readonly reason: string;
  /** Who says so; "" when they did not. */
  readonly by: string;
}

export const ignore: PaneAction<IgnoreArgument> = {
  label: 'ignore',
  unavailable,
  perform: async (env, { finding, reason, by }) => {
    env.platform.remember('name', by);
    await put(env, finding, { reason, by, at: env.platform.now().toISOString() });
  },
};

export const unignore: PaneAction<PaneFinding> = {
  label: 'unignore',
  unavailable,
  perform: (env, finding) => put(env, finding, null),
};
