import type { Edit } from '../../sheet/edit';
import { chosenEdits } from '../state/changes';
import type { PaneState } from '../state/pane-state';
import { firstReason, ifReadOnly, whileBusy, type PaneAction } from './action';
import { write } from './write';

const edits = ({ checked, unchosen, writeAs }: PaneState): readonly Edit[] =>
  chosenEdits(checked?.outcome.changes ?? [], unchosen, writeAs);

/** Writes the chosen changes of the preview. */
export const apply: PaneAction = {
  label: 'apply',
  unavailable: (state, host) =>
    firstReason(
      whileBusy(state),
      !state.checked && 'notChecked',
      ifReadOnly(host),
      state.checked?.outcome.changes.length === 0 && 'nothingToChange',
      edits(state).length === 0 && 'nothingToApply',
    ),
  perform: (env) => write(env, edits(env.store.state())),
};
