import type { Problem } from '../sheet/problem';
import { problemTexts as english } from './en-US/problems';
import type { Lang } from './locale';
import { problemTexts as chinese } from './zh-CN/problems';

/** The codes that have texts. */
export type ProblemCode = keyof typeof chinese;

const TEXTS: Readonly<Record<Lang, Readonly<Record<string, string>>>> = { zh: chinese, en: english };

/** Whether there is a text for a code. */
export const isProblemCode = (code: string): code is ProblemCode => Object.hasOwn(chinese, code);

/** A problem in words. A code without a text is its own. */
export function problemText({ code, data = {} }: Problem, lang: Lang): string {
  return (TEXTS[lang][code] ?? code).replace(/\{(\w+)\}/gu, (whole, name: string) => {
    const part = data[name];
    return typeof part === 'object' ? problemText(part, lang) : String(part ?? whole);
  });
}
