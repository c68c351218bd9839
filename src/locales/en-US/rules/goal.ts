import type { Translation } from '../../locale';
import type { goalTexts as chinese } from '../../zh-CN/rules/goal';

export const goalTexts: Translation<typeof chinese> = {};
