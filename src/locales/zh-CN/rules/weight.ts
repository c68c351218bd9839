import type { RuleTexts } from '../../locale';

export const weightTexts = {} satisfies RuleTexts;
