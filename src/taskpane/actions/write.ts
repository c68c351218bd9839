import type { Edit } from '../../sheet/edit';
import { loadEnglish } from '../assessor/english-later';
import type { PaneEnv } from '../environment';
import { saveKept } from '../state/kept';
import type { Written } from '../state/pane-state';
import { checkAgain } from './check';

/** Writes edits, keeps the way back in the workbook and checks again. */
export async function write(env: PaneEnv, edits: readonly Edit[]): Promise<void> {
  const { host, store } = env;
  store.dispatch({ type: 'busy', busy: { kind: 'writing' } });
  const report = await host.apply(edits);
  await noteWritten(env, { kind: 'apply', report });
  if (report.journal.entries.length > 0) await saveKept(host, 'journal', store.state().journals);
  await checkAgain(env);
}

/** Shows what a run came to, the words for what failed at hand. */
export async function noteWritten({ store }: PaneEnv, written: Written): Promise<void> {
  if (written.report.failed.length > 0 && store.state().lang === 'en') await loadEnglish();
  store.dispatch({ type: 'written', written });
}
