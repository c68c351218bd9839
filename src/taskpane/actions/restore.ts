import { IGNORED_KEY, parseIgnoreList } from '../../assessment/ignore-list';
import { LANGS } from '../../locales/locale';
import type { PaneEnv, PanePlatform } from '../environment';
import { parseJournals } from '../state/journals';
import { loadKept } from '../state/kept';
import type { PaneState } from '../state/pane-state';
import { parseSettings } from '../state/settings';
import { attempt } from './action';

/** What this person chose before on this computer. */
export const remembered = ({ recall }: Pick<PanePlatform, 'recall'>): Pick<PaneState, 'lang' | 'theme'> => {
  const theme = recall('theme');
  return {
    lang: LANGS.find((lang) => lang === recall('lang')) ?? 'zh',
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
  };
};

/** What is kept in the workbook: settings, ignored findings and the way back from earlier runs. */
export const restore = (env: PaneEnv): Promise<void> =>
  attempt(env, async () => {
    const { host, store } = env;
    store.dispatch({
      type: 'restored',
      settings: parseSettings(await loadKept(host, 'settings')),
      ignored: parseIgnoreList(await loadKept(host, IGNORED_KEY)),
      journals: parseJournals(await loadKept(host, 'journal')),
    });
  });
