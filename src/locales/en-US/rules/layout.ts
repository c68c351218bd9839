import type { Translation } from '../../locale';
import type { layoutTexts as chinese } from '../../zh-CN/rules/layout';

export const layoutTexts: Translation<typeof chinese> = {};
