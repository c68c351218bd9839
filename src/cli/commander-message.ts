import type { CommanderError } from 'commander';
import { fillText } from '../locales/fill-text';
import type { CliTexts } from './texts';

/**
 * What Commander found wrong, in the reader's language; null when it has already said all there is to say (the help).
 * Commander words its messages in English only, with the names it speaks of in quotes.
 */
export function commanderMessage({ code, message }: CommanderError, texts: CliTexts): string | null {
  if (code === 'commander.help') return null;
  const [name = '', value = ''] = [...message.matchAll(/'([^']*)'/gu)].map((match) => match[1]!);
  const text = (texts.errors as Readonly<Record<string, string>>)[code];
  const choices = /Allowed choices are (.*)\.$/mu.exec(message)?.[1];
  const similar = /Did you mean (?:one of )?(.*)\?/u.exec(message)?.[1];
  return [
    text === undefined ? message : fillText(text, { name, value }),
    ...(choices ? [fillText(texts.errors.choices, { choices })] : []),
    ...(similar ? [fillText(texts.errors.similar, { similar })] : []),
  ].join(texts.errors.separator);
}
