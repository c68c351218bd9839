import type { Lang } from '../locales/locale';
import { problemText } from '../locales/problem-text';
import { HostError } from '../sheet/host';
import { loadEnglish } from './assessor/english-later';

/** What an error says to people: a host's problem in their language, anything else in its own words. */
export async function errorText(error: unknown, lang: Lang): Promise<string> {
  if (!(error instanceof HostError)) return error instanceof Error ? error.message : String(error);
  if (!error.code.startsWith('file/')) {
    if (lang === 'en') await loadEnglish();
    return problemText(error, lang);
  }
  const { fileProblemText } = await import('../locales/file-problem-text');
  return fileProblemText(error, lang);
}
