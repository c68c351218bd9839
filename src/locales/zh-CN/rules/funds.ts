import type { RuleTexts } from '../../locale';

export const fundsTexts = {} satisfies RuleTexts;
