import type { RuleTexts } from '../../locale';

export const fieldTexts = {} satisfies RuleTexts;
