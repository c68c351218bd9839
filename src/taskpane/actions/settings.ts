import type { Lang } from '../../locales/locale';
import type { PaneEnv } from '../environment';
import { saveKept } from '../state/kept';
import type { Theme } from '../state/pane-state';
import type { Settings } from '../state/settings';
import { loadTexts } from '../texts';
import { attempt } from './action';
import { judgeAgain } from './check';
import { remembered } from './restore';

/** Takes settings over, keeps them in the workbook and judges what was read by them. */
export const changeSettings = (env: PaneEnv, settings: Settings): Promise<void> =>
  attempt(env, async () => {
    const before = env.store.state().settings;
    env.store.dispatch({ type: 'settings', settings });
    const isMeasure = settings.autoCheck === before.autoCheck;
    if (isMeasure) await judgeAgain(env);
    await saveKept(env.host, 'settings', settings);
  });

/** The language is the person's, not the workbook's. */
export const changeLanguage = (env: PaneEnv, lang: Lang): Promise<void> =>
  attempt(env, async () => {
    await loadTexts(lang);
    env.store.dispatch({ type: 'lang', lang });
    env.platform.remember('lang', lang);
    await judgeAgain(env);
  });

export function changeTheme({ platform, store }: PaneEnv, theme: Theme): void {
  store.dispatch({ type: 'theme', theme });
  platform.remember('theme', theme);
}

/** Takes over what the person chose in another pane of the page. */
export function followChoice(env: PaneEnv, key: string, value: string): void {
  const { store } = env;
  const before = store.state();
  const known: Readonly<Record<string, string>> = { lang: before.lang, theme: before.theme, [key]: value };
  const { lang, theme } = remembered({ recall: (asked) => known[asked] ?? null });
  if (theme !== before.theme) store.dispatch({ type: 'theme', theme });
  if (lang === before.lang) return;
  void attempt(env, async () => {
    await loadTexts(lang);
    store.dispatch({ type: 'lang', lang });
    await judgeAgain(env);
  });
}
