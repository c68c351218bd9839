import type { Translation } from '../../locale';
import type { scoreTexts as chinese } from '../../zh-CN/rules/score';

export const scoreTexts: Translation<typeof chinese> = {};
