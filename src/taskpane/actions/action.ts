import type { Lang } from '../../locales/locale';
import { HostError, type WorkbookHost } from '../../sheet/host';
import { fillText } from '../../locales/fill-text';
import type { PaneEnv } from '../environment';
import { errorText } from '../error-text';
import type { PaneState } from '../state/pane-state';
import { paneTexts, type PaneTexts } from '../texts';

export type Unavailable = keyof PaneTexts['unavailable'];

/** Something a person can ask the pane to do: one file each. */
export interface PaneAction<Argument = void> {
  readonly label: keyof PaneTexts['actions'];
  /** Why it cannot be done now, null when it can. Asked again before it is done. */
  readonly unavailable: (state: PaneState, host: WorkbookHost, argument: Argument) => Unavailable | null;
  readonly perform: (env: PaneEnv, argument: Argument) => Promise<void>;
}

/** Does it, unless it cannot be done now. Failures become notices; the pane stays usable. */
export async function run<Argument>(
  env: PaneEnv,
  action: PaneAction<Argument>,
  argument: Argument,
): Promise<void> {
  const { store, host } = env;
  if (action.unavailable(store.state(), host, argument) !== null) return;
  store.dispatch({ type: 'noticed', notice: null });
  await attempt(env, () => action.perform(env, argument));
}

/** Runs something that may fail and tells the person if it does. */
export async function attempt(env: PaneEnv, perform: () => Promise<void>): Promise<void> {
  try {
    await perform();
  } catch (error) {
    await tellFailure(env, error);
  } finally {
    env.store.dispatch({ type: 'busy', busy: null });
  }
}

/** Tells the person what went wrong. */
export async function tellFailure({ store }: PaneEnv, error: unknown): Promise<void> {
  const message = await failureText(error, store.state().lang);
  store.dispatch({ type: 'noticed', notice: { intent: 'error', message } });
}

async function failureText(error: unknown, lang: Lang): Promise<string> {
  const { error: texts, compared } = paneTexts(lang);
  const message = await errorText(error, lang);
  if (!(error instanceof HostError)) return fillText(texts.unexpected, { message });
  const { file } = error.detail;
  return file === undefined ? message : fillText(compared.unreadable, { file, message });
}

/** The first reason that applies. */
export const firstReason = (...reasons: (Unavailable | false | null)[]): Unavailable | null =>
  reasons.find((reason): reason is Unavailable => Boolean(reason)) ?? null;

export const whileBusy = ({ busy }: PaneState): Unavailable | null => (busy ? 'busy' : null);
export const ifReadOnly = ({ capabilities }: WorkbookHost): Unavailable | null =>
  capabilities.write ? null : 'readOnly';
