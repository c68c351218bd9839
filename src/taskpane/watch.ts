import { attempt } from './actions/action';
import { checkAgain } from './actions/check';
import type { PaneEnv } from './environment';

/**
 * Checks again when the workbook changes, while the settings ask for it. A change during a check is taken up after it.
 * Returns the way to stop.
 */
export function watchWorkbook(env: PaneEnv): () => void {
  const { host, store } = env;
  let stopListening: (() => void) | null = null;
  let isDue = false;

  const update = (): void => {
    const { settings, busy, checked } = store.state();
    const wanted = settings.autoCheck && host.capabilities.changeEvents;
    if (wanted && !stopListening) stopListening = host.onMaybeChanged(onChange);
    if (!wanted && stopListening) {
      stopListening();
      stopListening = null;
      isDue = false;
    }
    if (isDue && !busy && checked) {
      isDue = false;
      void attempt(env, () => checkAgain(env));
    }
  };

  const onChange = (): void => {
    const { busy } = store.state();
    // What we write ourselves is checked again anyway.
    if (busy && (busy.kind === 'writing' || busy.kind === 'undoing' || busy.kind === 'marking')) return;
    isDue = true;
    update();
  };

  const unsubscribe = store.subscribe(update);
  update();
  return () => {
    unsubscribe();
    stopListening?.();
  };
}
