import { Help, type HelpConfiguration, type Option } from 'commander';
import { fillText } from '../locales/fill-text';
import type { CliTexts } from './texts';

const plain = new Help();

/** Columns of a terminal: a Chinese character or sign takes two. */
const displayWidth = (text: string): number =>
  [...text].reduce((sum, char) => sum + (/[\u2e80-\uffef]/u.test(char) ? 2 : 1), 0);

/** Commander's help in the reader's language. */
export const helpIn = (texts: CliTexts): HelpConfiguration => ({
  showGlobalOptions: true,
  displayWidth,
  styleTitle: (title) => (texts.headings as Readonly<Record<string, string>>)[title] ?? title,
  commandUsage: (command) => usage(plain.commandUsage(command), texts),
  subcommandTerm: (command) => usage(plain.subcommandTerm(command), texts),
  optionDescription: (option) => option.description + notes(option, texts),
});

/** “[options]” and the like in the reader's language. */
const usage = (line: string, texts: CliTexts): string =>
  line.replace(/\[\w+\]/gu, (word) => (texts.usage as Readonly<Record<string, string>>)[word] ?? word);

/** "（可选 text、json；默认 text）" after an option's description. */
function notes(option: Option, texts: CliTexts): string {
  const { argChoices, defaultValue, defaultValueDescription = String(defaultValue) } = option;
  const all = [
    ...(argChoices ? [fillText(texts.choices, { values: argChoices.join(' | ') })] : []),
    ...(defaultValue === undefined ? [] : [fillText(texts.defaultValue, { value: defaultValueDescription })]),
  ];
  return all.length === 0 ? '' : fillText(texts.optionNote, { notes: all.join(texts.errors.separator) });
}
