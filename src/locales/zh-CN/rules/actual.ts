import type { RuleTexts } from '../../locale';

export const actualTexts = {} satisfies RuleTexts;
