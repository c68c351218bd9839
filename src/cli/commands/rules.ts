import { Option, type Command } from 'commander';
import type { Settings } from '../settings';

const FORMATS = ['text', 'json', 'md'] as const;
export type RuleListFormat = (typeof FORMATS)[number];

/** `jihe rules`: the catalogue. */
export function addRules(program: Command, { texts, lang, io, done }: Settings): void {
  program
    .command('rules')
    .description(texts.commands.rules)
    .addOption(new Option('--format <name>', texts.options.format).choices(FORMATS).default('text'))
    .action(async ({ format }: { readonly format: RuleListFormat }) => {
      const { ruleList } = await import('../rule-list');
      await io.out.write(ruleList(format, lang));
      done(0);
    });
}
