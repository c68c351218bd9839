import { paneTexts as english } from '../locales/en-US/pane';
import type { Lang, Translation } from '../locales/locale';
import { paneTexts as chinese } from '../locales/zh-CN/pane';

export type PaneTexts = Translation<typeof chinese>;

export const paneTexts = (lang: Lang): PaneTexts => (lang === 'zh' ? chinese : english);
