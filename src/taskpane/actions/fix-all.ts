import type { PaneFinding } from '../assessor/outcome';
import { safeEdits } from '../state/changes';
import type { PaneState } from '../state/pane-state';
import { firstReason, ifReadOnly, whileBusy, type PaneAction } from './action';
import { write } from './write';

const findings = ({ checked }: PaneState): readonly PaneFinding[] => checked?.outcome.findings ?? [];

export const fixAll: PaneAction = {
  label: 'fixAll',
  unavailable: (state, host) =>
    firstReason(
      whileBusy(state),
      !state.checked && 'notChecked',
      ifReadOnly(host),
      safeEdits(findings(state)).length === 0 && 'nothingToFix',
    ),
  perform: (env) => write(env, safeEdits(findings(env.store.state()))),
};
