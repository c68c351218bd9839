import type { PanePlatform } from './environment';

const PREFIX = 'jihe.';
const listeners = new Set<(key: string, value: string) => void>();

/** The browser or web view the pane runs in. */
export const browserPlatform: PanePlatform = {
  copy: async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return copyBySelection(text);
    }
  },
  save: (name, text, type) => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  },
  now: () => new Date(),
  // A web view may refuse storage altogether; then nothing is remembered.
  recall: (key) => {
    try {
      return localStorage.getItem(PREFIX + key);
    } catch {
      return null;
    }
  },
  remember: (key, value) => {
    try {
      localStorage.setItem(PREFIX + key, value);
    } catch {
      // Nothing to do: the choice holds until the pane is closed.
    }
    for (const listener of listeners) listener(key, value);
  },
  onRemembered: (listener) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};

/** Office on the web shows the pane in a frame without the clipboard permission; the old way works there. */
function copyBySelection(text: string): boolean {
  const area = document.createElement('textarea');
  const focused = document.activeElement;
  area.value = text;
  area.setAttribute('aria-hidden', 'true');
  area.style.position = 'fixed';
  area.style.opacity = '0';
  document.body.append(area);
  area.select();
  const done = document.execCommand('copy');
  area.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return done;
}
