import type { Translation } from '../../locale';
import type { fundsTexts as chinese } from '../../zh-CN/rules/funds';

export const fundsTexts: Translation<typeof chinese> = {};
