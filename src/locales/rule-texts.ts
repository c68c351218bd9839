import { actualTexts as actualEnglish } from './en-US/rules/actual';
import { baseTexts as baseEnglish } from './en-US/rules/base';
import { basisTexts as basisEnglish } from './en-US/rules/basis';
import { budgetTexts as budgetEnglish } from './en-US/rules/budget';
import { costTexts as costEnglish } from './en-US/rules/cost';
import { crossTexts as crossEnglish } from './en-US/rules/cross';
import { fieldTexts as fieldEnglish } from './en-US/rules/field';
import { fundsTexts as fundsEnglish } from './en-US/rules/funds';
import { goalTexts as goalEnglish } from './en-US/rules/goal';
import { indicatorTexts as indicatorEnglish } from './en-US/rules/indicator';
import { layoutTexts as layoutEnglish } from './en-US/rules/layout';
import { scoreTexts as scoreEnglish } from './en-US/rules/score';
import { shareTexts as shareEnglish } from './en-US/rules/share';
import { totalTexts as totalEnglish } from './en-US/rules/total';
import { weightTexts as weightEnglish } from './en-US/rules/weight';
import type { Lang, RuleText, RuleTexts } from './locale';
import { actualTexts as actualChinese } from './zh-CN/rules/actual';
import { baseTexts as baseChinese } from './zh-CN/rules/base';
import { basisTexts as basisChinese } from './zh-CN/rules/basis';
import { budgetTexts as budgetChinese } from './zh-CN/rules/budget';
import { costTexts as costChinese } from './zh-CN/rules/cost';
import { crossTexts as crossChinese } from './zh-CN/rules/cross';
import { fieldTexts as fieldChinese } from './zh-CN/rules/field';
import { fundsTexts as fundsChinese } from './zh-CN/rules/funds';
import { goalTexts as goalChinese } from './zh-CN/rules/goal';
import { indicatorTexts as indicatorChinese } from './zh-CN/rules/indicator';
import { layoutTexts as layoutChinese } from './zh-CN/rules/layout';
import { scoreTexts as scoreChinese } from './zh-CN/rules/score';
import { shareTexts as shareChinese } from './zh-CN/rules/share';
import { totalTexts as totalChinese } from './zh-CN/rules/total';
import { weightTexts as weightChinese } from './zh-CN/rules/weight';

/** Every rule's texts by language and rule id. */
export const RULE_TEXTS: Readonly<Record<Lang, RuleTexts>> = {
  zh: {
    ...actualChinese,
    ...baseChinese,
    ...basisChinese,
    ...budgetChinese,
    ...costChinese,
    ...crossChinese,
    ...fieldChinese,
    ...fundsChinese,
    ...goalChinese,
    ...indicatorChinese,
    ...layoutChinese,
    ...scoreChinese,
    ...shareChinese,
    ...totalChinese,
    ...weightChinese,
  },
  en: {
    ...actualEnglish,
    ...baseEnglish,
    ...basisEnglish,
    ...budgetEnglish,
    ...costEnglish,
    ...crossEnglish,
    ...fieldEnglish,
    ...fundsEnglish,
    ...goalEnglish,
    ...indicatorEnglish,
    ...layoutEnglish,
    ...scoreEnglish,
    ...shareEnglish,
    ...totalEnglish,
    ...weightEnglish,
  },
};

/** The texts of a rule. Throws for an id that has none: the catalogue test keeps that from happening. */
export function ruleText(id: string, lang: Lang): RuleText {
  const text = RULE_TEXTS[lang][id];
  if (!text) throw new Error(`Rule ${id} has no texts in ${lang}`);
  return text;
}
