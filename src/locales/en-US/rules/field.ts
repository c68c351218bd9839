import type { Translation } from '../../locale';
import type { fieldTexts as chinese } from '../../zh-CN/rules/field';

export const fieldTexts: Translation<typeof chinese> = {};
