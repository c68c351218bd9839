import type { Lang } from '../locales/locale';
import { problemText } from '../locales/problem-text';
import { HostError } from '../sheet/host';

/** What an error says to people: a host's problem in their language, anything else in its own words. */
export const errorText = (error: unknown, lang: Lang): string =>
  error instanceof HostError
    ? problemText(error, lang)
    : error instanceof Error
      ? error.message
      : String(error);
