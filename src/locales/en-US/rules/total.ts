import type { Translation } from '../../locale';
import type { totalTexts as chinese } from '../../zh-CN/rules/total';

export const totalTexts: Translation<typeof chinese> = {};
