import { useSyncExternalStore } from 'react';
import type { Lang } from '../locales/locale';

const root = document.documentElement;
const SYSTEM_DARK = window.matchMedia('(prefers-color-scheme: dark)');
const chosen = (key: string): string | null => {
  try {
    return localStorage.getItem(`jihe.${key}`);
  } catch {
    return null;
  }
};

/** Before the first pane is there, what was chosen in one before. */
if (chosen('lang') === 'en') root.lang = 'en';
const theme = chosen('theme');
if (theme === 'dark' || theme === 'light') root.style.colorScheme = theme;

export const currentLang = (): Lang => (root.lang.startsWith('zh') ? 'zh' : 'en');
export const isDarkNow = (): boolean =>
  root.style.colorScheme === '' ? SYSTEM_DARK.matches : root.style.colorScheme === 'dark';

/** The pane sets language and theme on the page; everything around it follows. */
export function onLookChanged(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(root, { attributeFilter: ['lang', 'style'] });
  SYSTEM_DARK.addEventListener('change', listener);
  return () => {
    observer.disconnect();
    SYSTEM_DARK.removeEventListener('change', listener);
  };
}

export const useLang = (): Lang => useSyncExternalStore(onLookChanged, currentLang);
export const useIsDark = (): boolean => useSyncExternalStore(onLookChanged, isDarkNow);
