import type { PaneFinding } from '../assessor/outcome';
import { isSafe } from '../state/changes';
import { firstReason, ifReadOnly, whileBusy, type PaneAction } from './action';
import { write } from './write';

/** One finding's safe fix. */
export const fix: PaneAction<PaneFinding> = {
  label: 'fix',
  unavailable: (state, host, finding) =>
    firstReason(whileBusy(state), ifReadOnly(host), !isSafe(finding) && 'notSafe'),
  perform: (env, finding) => write(env, finding.fix?.edits ?? []),
};
