import type { RuleTexts } from '../../locale';

export const indicatorTexts = {} satisfies RuleTexts;
