import type { Translation } from '../../locale';
import type { costTexts as chinese } from '../../zh-CN/rules/cost';

export const costTexts: Translation<typeof chinese> = {};
