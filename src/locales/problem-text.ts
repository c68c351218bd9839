import type { Problem } from '../sheet/problem';
import { problemTexts as english } from './en-US/problems';
import { fillText } from './fill-text';
import type { Lang } from './locale';
import { problemTexts as chinese } from './zh-CN/problems';

/** The codes of open workbooks and their cells. */
export type ProblemCode = keyof typeof chinese;

const TEXTS = { zh: chinese, en: english } as const;

/** A problem of an open workbook in words. A code without a text is its own. */
export const problemText = (problem: Problem, lang: Lang): string => wordedBy(TEXTS[lang], problem);

/** A problem in the words of these texts. */
export function wordedBy(texts: Readonly<Record<string, string>>, { code, data = {} }: Problem): string {
  const parts = Object.entries(data).map(([name, part]) => [
    name,
    typeof part === 'object' ? wordedBy(texts, part) : part,
  ]);
  return fillText(texts[code] ?? code, Object.fromEntries(parts));
}
