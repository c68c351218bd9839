import { Option, type Command } from 'commander';
import type { ProfileId } from '../../profiles/types';
import { UsageError } from '../io';
import { ofFile } from '../of-file';
import { profileOption } from '../options';
import type { Settings } from '../settings';

const WRITE = ['values', 'formulas'] as const;

/** Values of the options of `jihe recalc`. */
export interface RecalcFlags {
  readonly profile: ProfileId | 'auto';
  readonly write: (typeof WRITE)[number];
  readonly dryRun?: true;
  readonly inPlace?: true;
  readonly out?: string;
}

/** `jihe recalc FILE`: sets rates, scores and totals right, or lists what would change. */
export function addRecalc(program: Command, settings: Settings): void {
  const { texts, done } = settings;
  program
    .command('recalc')
    .description(texts.commands.recalc)
    .argument('<file>', texts.arguments.file)
    .addOption(profileOption(texts))
    .addOption(new Option('--write <what>', texts.options.write).choices(WRITE).default('values'))
    .addOption(new Option('--dry-run', texts.options.dryRun))
    .addOption(new Option('--in-place', texts.options.inPlace))
    .addOption(new Option('--out <file>', texts.options.outWorkbook))
    .action(async (path: string, flags: RecalcFlags) => {
      const targets = [flags.dryRun, flags.inPlace, flags.out].filter((target) => target !== undefined);
      if (targets.length !== 1) throw new UsageError(texts.errors.recalcTarget);
      const { recalc } = await import('../recalc');
      done(await ofFile(path, () => recalc(path, flags, settings)));
    });
}
