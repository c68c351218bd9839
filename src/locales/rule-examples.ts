import { ruleExamples as english } from './en-US/rule-examples';
import type { Lang } from './locale';
import { ruleExamples as chinese } from './zh-CN/rule-examples';

/** By language and rule id. Apart from the other texts, which the pane loads. */
export const RULE_EXAMPLES: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  zh: chinese,
  en: english,
};

/** A row as the rule finds it wrong. Throws for an id that has none: the catalogue test keeps that from happening. */
export function ruleExample(id: string, lang: Lang): string {
  const example = RULE_EXAMPLES[lang][id];
  if (example === undefined) throw new Error(`Rule ${id} has no example in ${lang}`);
  return example;
}
