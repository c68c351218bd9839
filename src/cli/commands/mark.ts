import { Option, type Command } from 'commander';
import type { ProfileId } from '../../profiles/types';
import { ofFile } from '../of-file';
import { profileOption, ruleOption, type RuleOverrides } from '../options';
import type { Settings } from '../settings';

export interface MarkFlags {
  readonly out: string;
  readonly profile: ProfileId | 'auto';
  readonly rule?: RuleOverrides;
}

/** `jihe mark FILE --out FILE2` and `jihe unmark FILE --out FILE2`. */
export function addMark(program: Command, settings: Settings): void {
  const { texts, done } = settings;
  const out = (): Option => new Option('--out <file>', texts.options.outWorkbook).makeOptionMandatory();
  program
    .command('mark')
    .description(texts.commands.mark)
    .argument('<file>', texts.arguments.file)
    .addOption(out())
    .addOption(profileOption(texts))
    .addOption(ruleOption(texts))
    .action(async (path: string, flags: MarkFlags) => {
      const { mark } = await import('../mark');
      done(await ofFile(path, () => mark(path, flags, settings)));
    });
  program
    .command('unmark')
    .description(texts.commands.unmark)
    .argument('<file>', texts.arguments.file)
    .addOption(out())
    .action(async (path: string, flags: Pick<MarkFlags, 'out'>) => {
      const { unmark } = await import('../mark');
      done(await ofFile(path, () => unmark(path, flags, settings)));
    });
}
