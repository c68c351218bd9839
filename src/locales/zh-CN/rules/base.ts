import type { RuleTexts } from '../../locale';

export const baseTexts = {} satisfies RuleTexts;
