import type { HelpConfiguration, Option } from 'commander';
import { fillText } from '../rules/message';
import type { CliTexts } from './texts';

/** Commander's help in the reader's language. */
export const helpIn = (texts: CliTexts): HelpConfiguration => ({
  showGlobalOptions: true,
  styleTitle: (title) => (texts.headings as Readonly<Record<string, string>>)[title] ?? title,
  optionDescription: (option) => option.description + notes(option, texts),
});

/** "（可选 text、json；默认 text）" after an option's description. */
function notes({ argChoices, defaultValue }: Option, texts: CliTexts): string {
  const all = [
    ...(argChoices ? [fillText(texts.choices, { values: argChoices.join(' | ') })] : []),
    ...(defaultValue === undefined ? [] : [fillText(texts.defaultValue, { value: String(defaultValue) })]),
  ];
  return all.length === 0 ? '' : fillText(texts.optionNote, { notes: all.join(texts.errors.separator) });
}
