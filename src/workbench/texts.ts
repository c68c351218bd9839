import { workbenchTexts as english } from '../locales/en-US/workbench';
import type { Lang, Translation } from '../locales/locale';
import { workbenchTexts as chinese } from '../locales/zh-CN/workbench';

export type WorkbenchTexts = Translation<typeof chinese>;

export const workbenchTexts = (lang: Lang): WorkbenchTexts => (lang === 'zh' ? chinese : english);
