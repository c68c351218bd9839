import { reportTexts as english } from '../locales/en-US/reports';
import type { Lang, Translation } from '../locales/locale';
import { reportTexts as chinese } from '../locales/zh-CN/reports';

export type ReportTexts = Translation<typeof chinese>;

export const reportTexts = (lang: Lang): ReportTexts => (lang === 'zh' ? chinese : english);
