/** Languages people can choose. The first is the default. */
export const LANGS = ['zh', 'en'] as const;
export type Lang = (typeof LANGS)[number];

/** BCP 47, for dates and for what asks which language a text is in. */
export const localeOf = (lang: Lang): string => (lang === 'zh' ? 'zh-CN' : 'en-US');

/**
 * The type of a text module in another language: the same keys, however deep, with other strings.
 * An English module declared as `Translation<typeof chinese>` does not compile while a text is missing.
 */
export type Translation<T> = {
  readonly [Key in keyof T]: T[Key] extends string ? string : Translation<T[Key]>;
};

/** What people read about a rule, in one language. `{placeholders}` are filled from the place's data. */
export interface RuleText {
  /** A few words for lists: 执行率与预算数、执行数不符. */
  readonly title: string;
  /** Why it matters. */
  readonly why: string;
  /** What to do about it. */
  readonly todo: string;
  /** Message by text key; 'default' is the usual one. */
  readonly messages: { readonly default: string } & Readonly<Record<string, string>>;
}

/** Texts of rules by rule id. */
export type RuleTexts = Readonly<Record<string, RuleText>>;
