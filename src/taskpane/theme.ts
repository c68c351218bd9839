import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme as FluentTheme,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Theme } from './state/pane-state';

/** Excel's green, from dark to light. */
const GREEN: BrandVariants = {
  10: '#04170D',
  20: '#082617',
  30: '#0A3520',
  40: '#0B4428',
  50: '#0D5331',
  60: '#0E6239',
  70: '#0F6F3D',
  80: '#107C41',
  90: '#2A8A55',
  100: '#43996A',
  110: '#5DA97F',
  120: '#78BA95',
  130: '#95CBAC',
  140: '#B2DCC4',
  150: '#D0ECDC',
  160: '#EEF8F2',
};

/** Fonts of the machine only: the pane loads none. */
const FONTS = {
  fontFamilyBase:
    '"Segoe UI Variable Text", "Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif',
  fontFamilyMonospace: 'Consolas, "Cascadia Mono", Menlo, "Noto Sans Mono", monospace',
};

const LIGHT: FluentTheme = { ...createLightTheme(GREEN), ...FONTS };
const DARK: FluentTheme = {
  ...createDarkTheme(GREEN),
  ...FONTS,
  colorBrandForeground1: GREEN[120],
  colorBrandForeground2: GREEN[130],
  colorBrandForegroundLink: GREEN[130],
  colorCompoundBrandForeground1: GREEN[120],
  colorCompoundBrandBackground: GREEN[110],
  colorCompoundBrandStroke: GREEN[110],
};

export const fluentTheme = (isDark: boolean): FluentTheme => (isDark ? DARK : LIGHT);

const SYSTEM_DARK = '(prefers-color-scheme: dark)';
const isSystemDark = (): boolean => window.matchMedia?.(SYSTEM_DARK).matches ?? false;

/** Whether to draw dark: the person's choice, else Office's theme, else the system's. */
export function useDark(theme: Theme, office: boolean | null): boolean {
  const [system, setSystem] = useState(isSystemDark);
  useEffect(() => {
    const query = window.matchMedia?.(SYSTEM_DARK);
    const follow = (): void => setSystem(isSystemDark());
    query?.addEventListener('change', follow);
    return () => query?.removeEventListener('change', follow);
  }, []);
  return theme === 'auto' ? (office ?? system) : theme === 'dark';
}

/** Whether a background "#RRGGBB" wants light writing on it; null when it is no colour. */
export function isDarkColor(color: string | undefined): boolean | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/iu.exec(color ?? '');
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
