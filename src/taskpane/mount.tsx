import { createRoot } from 'react-dom/client';
import type { WorkbookHost } from '../sheet/host';
import { remembered, restore } from './actions/restore';
import { followChoice } from './actions/settings';
import { showHere } from './actions/show-here';
import type { Assessor } from './assessor/assessor';
import type { BlanksTabLoader } from './blanks-tab';
import { Pane } from './components/Pane';
import type { PaneEnv, PanePlatform } from './environment';
import './pane.css';
import { browserPlatform } from './platform';
import { loadKept } from './state/kept';
import { Store } from './state/store';
import { loadTexts } from './texts';
import { watchWorkbook } from './watch';
import { fulfilWishes } from './wish';

export interface MountOptions {
  readonly host: WorkbookHost;
  readonly assessor: Assessor;
  /** Name of the workbook for reports. */
  readonly bookName: string;
  /** Whether Office is dark; null where that is not known. */
  readonly officeDark?: boolean | null;
  readonly blanks?: BlanksTabLoader | null;
  /** What to open with: the gallery, or the findings of the selected cell. */
  readonly show?: 'blanks' | 'cell' | null;
  /** Address of the workbook, by which ribbon commands find its pane; absent where there are none. */
  readonly address?: string;
  readonly platform?: PanePlatform;
  /** Check again on every change, unless the workbook keeps settings of its own. */
  readonly autoCheck?: boolean;
}

/** Puts the pane into an element. Returns the way to take it out again. */
export function mountPane(element: Element, options: MountOptions): () => void {
  const { host, assessor, bookName, officeDark = null, blanks = null, show = null } = options;
  const platform = options.platform ?? browserPlatform;
  const store = new Store({
    ...remembered(platform),
    tab: show === 'blanks' && blanks ? 'blanks' : 'check',
  });
  const env: PaneEnv = { host, assessor, store, platform, bookName };
  const root = createRoot(element);
  let isMounted = true;
  const render = (): void => {
    if (isMounted) root.render(<Pane env={env} officeDark={officeDark} blanks={blanks} />);
  };
  // Without its own texts the pane speaks Chinese.
  loadTexts(store.state().lang).then(render, render);
  const stopWatching = watchWorkbook(env);
  const stopFollowing = platform.onRemembered?.((key, value) => followChoice(env, key, value));
  let stopFulfilling: (() => void) | null = null;
  void restore(env).then(async () => {
    if (options.autoCheck && (await loadKept(host, 'settings')) === null) {
      store.dispatch({ type: 'settings', settings: { ...store.state().settings, autoCheck: true } });
    }
    if (show === 'cell') await showHere(env);
    if (options.address !== undefined) stopFulfilling = fulfilWishes(env, options.address);
  });
  return () => {
    isMounted = false;
    stopWatching();
    stopFollowing?.();
    stopFulfilling?.();
    root.unmount();
  };
}
