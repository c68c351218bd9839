import { cellZone } from '../../sheet/zone';
import type { PaneFinding } from '../assessor/outcome';
import type { PaneEnv } from '../environment';
import { errorText } from '../error-text';
import { neighbour, filterFindings, isHere } from '../state/findings';
import type { PaneState } from '../state/pane-state';
import { firstReason, type PaneAction } from './action';

/** Opens a finding in the list and shows its cell, where that is in the open workbook. */
export async function reveal(env: PaneEnv, finding: PaneFinding): Promise<void> {
  env.store.dispatch({ type: 'revealed', key: finding.key });
  if (isHere(finding)) await showCell(env, finding);
}

/** Closes a finding that is open because it was revealed; the arrow keys open without showing the cell. */
export async function revealOrClose(env: PaneEnv, finding: PaneFinding): Promise<void> {
  const { selected, revealed } = env.store.state();
  const isShown = selected === finding.key && revealed === finding.key;
  if (isShown) env.store.dispatch({ type: 'selected', key: null });
  else await reveal(env, finding);
}

/** Shows a cell of the workbook. Not a {@link PaneAction}: it may be asked for while something else is under way. */
export const showCell = (
  { host, store }: PaneEnv,
  { sheet, row, column }: { readonly sheet: string; readonly row: number; readonly column: number },
): Promise<void> =>
  host.reveal(sheet, cellZone(row, column)).catch(async (error: unknown) => {
    const message = await errorText(error, store.state().lang);
    store.dispatch({ type: 'noticed', notice: { intent: 'error', message } });
  });

const listed = ({ checked, filter }: PaneState): readonly PaneFinding[] =>
  checked ? filterFindings(checked.outcome.findings, filter) : [];

const step = (label: 'previous' | 'next', by: 1 | -1): PaneAction => ({
  label,
  unavailable: (state) => firstReason(listed(state).length === 0 && 'nothingFound'),
  perform: async (env) => {
    const state = env.store.state();
    const finding = neighbour(listed(state), state.selected, by);
    if (finding) await reveal(env, finding);
  },
});

export const previousFinding = step('previous', -1);
export const nextFinding = step('next', 1);
