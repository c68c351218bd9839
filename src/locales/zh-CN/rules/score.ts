import type { RuleTexts } from '../../locale';

export const scoreTexts = {} satisfies RuleTexts;
