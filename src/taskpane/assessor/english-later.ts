import type { RuleText } from '../../locales/locale';

/**
 * Stands in for the English texts of the rules in the pages of the add-in, whose readers rarely want them:
 * webpack.config.js puts this module in the place of locales/en-US/all-rules.ts. Filled by {@link loadEnglish}.
 */
export const ruleTexts: Record<string, RuleText> = {};

/** Must have been awaited before anything is assessed in English. Once is enough. */
export async function loadEnglish(): Promise<void> {
  Object.assign(ruleTexts, (await import('../../locales/en-US/all-rules')).ruleTexts);
}
