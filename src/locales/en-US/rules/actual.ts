import type { Translation } from '../../locale';
import type { actualTexts as chinese } from '../../zh-CN/rules/actual';

export const actualTexts: Translation<typeof chinese> = {};
