import type { Lang, Translation } from '../locales/locale';
import { paneTexts as chinese } from '../locales/zh-CN/pane';

export type PaneTexts = Translation<typeof chinese>;

let english: PaneTexts | null = null;

/** Must have been awaited before anything is shown in English, which few people read: it is loaded for them alone. */
export async function loadTexts(lang: Lang): Promise<void> {
  if (lang === 'en') english ??= (await import('../locales/en-US/pane')).paneTexts;
}

/** The pane's texts; Chinese where English could not be loaded. */
export const paneTexts = (lang: Lang): PaneTexts => (lang === 'en' ? (english ?? chinese) : chinese);
