import type { RuleText } from '../../locales/locale';

/**
 * Stands in for English texts of rules and problems in the pages of the add-in, whose readers rarely want them:
 * webpack.config.js puts this module in the place of locales/en-US/all-rules.ts and problems.ts. Filled by {@link loadEnglish}.
 */
export const ruleTexts: Record<string, RuleText> = {};
export const problemTexts: Record<string, string> = {};

/** Must have been awaited before anything is assessed or goes wrong in English. Once is enough. */
export async function loadEnglish(): Promise<void> {
  Object.assign(ruleTexts, (await import('../../locales/en-US/all-rules')).ruleTexts);
  Object.assign(problemTexts, (await import('../../locales/en-US/problems')).problemTexts);
}
