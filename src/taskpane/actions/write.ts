import type { Edit } from '../../sheet/edit';
import type { PaneEnv } from '../environment';
import { saveKept } from '../state/kept';
import { checkAgain } from './check';

/** Writes edits, keeps the way back in the workbook and checks again. */
export async function write(env: PaneEnv, edits: readonly Edit[]): Promise<void> {
  const { host, store } = env;
  store.dispatch({ type: 'busy', busy: { kind: 'writing' } });
  const report = await host.apply(edits);
  store.dispatch({ type: 'written', written: { kind: 'apply', report } });
  if (report.journal.entries.length > 0) await saveKept(host, 'journal', store.state().journals);
  await checkAgain(env);
}
