import type { RuleTexts } from '../../locale';

export const layoutTexts = {} satisfies RuleTexts;
