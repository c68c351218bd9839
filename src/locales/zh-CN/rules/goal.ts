import type { RuleTexts } from '../../locale';

export const goalTexts = {} satisfies RuleTexts;
