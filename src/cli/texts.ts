import { cliTexts as english } from '../locales/en-US/cli';
import type { Lang, Translation } from '../locales/locale';
import { cliTexts as chinese } from '../locales/zh-CN/cli';

export type CliTexts = Translation<typeof chinese>;

export const cliTexts = (lang: Lang): CliTexts => (lang === 'zh' ? chinese : english);
