import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Unavailable } from './actions/action';
import type { PaneEnv } from './environment';
import type { PaneState } from './state/pane-state';
import { paneTexts, type PaneTexts } from './texts';

export const PaneContext = createContext<PaneEnv | null>(null);

/** What actions work with. Inside the pane only. */
export function useEnv(): PaneEnv {
  const env = useContext(PaneContext);
  if (!env) throw new Error('Outside the pane');
  return env;
}

/** A part of the state; the component is drawn again when that part is another. */
export function usePane<T>(part: (state: PaneState) => T): T {
  const { store } = useEnv();
  return useSyncExternalStore(store.subscribe, () => part(store.state()));
}

export const useTexts = (): PaneTexts => paneTexts(usePane(({ lang }) => lang));

/** Why an action cannot be done now, in words; null when it can. */
export function useReason(ask: (state: PaneState) => Unavailable | null): string | null {
  const texts = useTexts();
  const reason = usePane(ask);
  return reason && texts.unavailable[reason];
}
