import type { RuleTexts } from '../../locale';

export const costTexts = {} satisfies RuleTexts;
