import { ruleTexts as english } from './en-US/all-rules';
import type { Lang, RuleText, RuleTexts } from './locale';
import { ruleTexts as chinese } from './zh-CN/all-rules';

/** Every rule's texts by language and rule id. */
export const RULE_TEXTS: Readonly<Record<Lang, RuleTexts>> = { zh: chinese, en: english };

/** The texts of a rule. Throws for an id that has none: the catalogue test keeps that from happening. */
export function ruleText(id: string, lang: Lang): RuleText {
  const text = RULE_TEXTS[lang][id];
  if (!text) throw new Error(`Rule ${id} has no texts in ${lang}`);
  return text;
}
