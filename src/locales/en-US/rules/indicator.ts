import type { Translation } from '../../locale';
import type { indicatorTexts as chinese } from '../../zh-CN/rules/indicator';

export const indicatorTexts: Translation<typeof chinese> = {};
