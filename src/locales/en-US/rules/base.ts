import type { Translation } from '../../locale';
import type { baseTexts as chinese } from '../../zh-CN/rules/base';

export const baseTexts: Translation<typeof chinese> = {};
