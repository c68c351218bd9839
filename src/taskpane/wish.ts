import { run } from './actions/action';
import { checkWorkbook } from './actions/check-workbook';
import { recalc } from './actions/recalc';
import type { PaneEnv, PanePlatform } from './environment';
import { isRecord, parseJson } from './state/json';

/**
 * What a ribbon command wishes the pane to show. Commands and panes run in pages of their own; what they share is the
 * memory of this computer, so a wish says which workbook it is for and does not hold for long.
 */
export type Wish = 'check' | 'recalc';

const KEY = 'wish';
const HOLDS_MS = 60_000;

/** @param book the address of the workbook */
export const wish = ({ remember, now }: PanePlatform, what: Wish, book: string): void =>
  remember(KEY, JSON.stringify({ what, book, at: now().getTime() }));

/** The wish for this workbook, which is then fulfilled; null when there is none. */
export function takeWish({ recall, remember, now }: PanePlatform, book: string): Wish | null {
  const raw = parseJson(recall(KEY));
  if (!isRecord(raw) || raw.book !== book || typeof raw.at !== 'number') return null;
  remember(KEY, '');
  const isFresh = now().getTime() - raw.at < HOLDS_MS;
  return isFresh && (raw.what === 'check' || raw.what === 'recalc') ? raw.what : null;
}

/** Fulfils the wish that is there, and those to come. Returns the way to stop. */
export function fulfilWishes(env: PaneEnv, book: string): () => void {
  const fulfil = (): void => {
    const what = takeWish(env.platform, book);
    if (what === null) return;
    env.store.dispatch({ type: 'tab', tab: what });
    void run(env, what === 'check' ? checkWorkbook : recalc, undefined);
  };
  fulfil();
  window.addEventListener('storage', fulfil);
  return () => window.removeEventListener('storage', fulfil);
}
