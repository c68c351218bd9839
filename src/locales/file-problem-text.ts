import type { Problem } from '../sheet/problem';
import { fileProblemTexts as englishFiles } from './en-US/file-problems';
import { problemTexts as english } from './en-US/problems';
import type { Lang } from './locale';
import { wordedBy } from './problem-text';
import { fileProblemTexts as chineseFiles } from './zh-CN/file-problems';
import { problemTexts as chinese } from './zh-CN/problems';

/** The codes of files, and of parts of their texts. */
export type FileProblemCode = keyof typeof chineseFiles;

const TEXTS = { zh: { ...chinese, ...chineseFiles }, en: { ...english, ...englishFiles } } as const;

/** Whether there is a text for a code of files. */
export const isFileProblemCode = (code: string): code is FileProblemCode => Object.hasOwn(chineseFiles, code);

/** Any problem in words. Apart from `problemText` because the pane loads the texts of files only when one fails. */
export const fileProblemText = (problem: Problem, lang: Lang): string => wordedBy(TEXTS[lang], problem);
