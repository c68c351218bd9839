import type { RuleTexts } from '../../locale';

export const totalTexts = {} satisfies RuleTexts;
