import type { Translation } from '../../locale';
import type { weightTexts as chinese } from '../../zh-CN/rules/weight';

export const weightTexts: Translation<typeof chinese> = {};
