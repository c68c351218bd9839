import { reportTexts as english } from '../locales/en-US/reports';
import type { Lang, Translation } from '../locales/locale';
import { reportTexts as chinese } from '../locales/zh-CN/reports';
import type { TableReport } from './report';

export type ReportTexts = Translation<typeof chinese>;

export const reportTexts = (lang: Lang): ReportTexts => (lang === 'zh' ? chinese : english);

/** The name of a kind of table for people; the kind itself where it has none. */
export const kindName = (kind: TableReport['kind'], texts: ReportTexts): string =>
  (texts.kinds as Readonly<Record<string, string>>)[kind] ?? kind;
