import { IGNORED_KEY, parseIgnoreList } from '../../assessment/ignore-list';
import type { CheckOptions } from '../assessor/assessor';
import type { PaneEnv } from '../environment';
import { stillHeld } from '../state/ignored';
import type { PaneState } from '../state/pane-state';
import { loadKept, saveKept } from '../state/kept';

/** What the state asks the core for. */
export const checkOptions = ({ lang, settings, ignored }: PaneState): CheckOptions => ({
  lang,
  profile: settings.profile,
  rules: settings.rules,
  thresholds: settings.thresholds,
  ignored,
});

/** Reads the workbook, or one sheet of it, and has it assessed. */
export async function check(env: PaneEnv, sheet: string | null): Promise<void> {
  const { host, assessor, store, platform } = env;
  const started = platform.now().getTime();
  store.dispatch({ type: 'busy', busy: { kind: 'reading' } });
  const book = await host.read({
    ...(sheet !== null && { sheets: [sheet] }),
    onProgress: (done, total) =>
      store.dispatch({ type: 'busy', busy: { kind: 'reading', fraction: total > 0 ? done / total : 0 } }),
  });
  if (sheet !== null && book.sheets.length === 0) {
    const notice = { intent: 'error', key: 'sheetGone', data: { sheet } } as const;
    return store.dispatch({ type: 'noticed', notice });
  }
  store.dispatch({ type: 'busy', busy: { kind: 'assessing' } });
  const stored = parseIgnoreList(await loadKept(host, IGNORED_KEY));
  const ignored = stillHeld(host.capabilities.state ? stored : store.state().ignored, book);
  const outcome = await assessor.assess(book, { ...checkOptions(store.state()), ignored });
  const seconds = (platform.now().getTime() - started) / 1000;
  store.dispatch({ type: 'checked', outcome, sheet, seconds, ignored });
  if (ignored.length < stored.length) await saveKept(host, IGNORED_KEY, ignored);
}

/** Reads again what was read last. */
export const checkAgain = (env: PaneEnv): Promise<void> =>
  check(env, env.store.state().checked?.sheet ?? null);

/** The workbook as it was read, under other options. */
export async function judgeAgain({ assessor, store }: PaneEnv): Promise<void> {
  if (!store.state().checked) return;
  store.dispatch({ type: 'busy', busy: { kind: 'assessing' } });
  const outcome = await assessor.again(checkOptions(store.state()));
  if (outcome) store.dispatch({ type: 'judged-again', outcome });
}
