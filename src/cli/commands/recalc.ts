import { Option, type Command } from 'commander';
import type { ProfileId } from '../../profiles/types';
import { UsageError } from '../io';
import { profileOption } from '../options';
import type { Settings } from '../settings';

const WRITE = ['values', 'formulas'] as const;

/** Values of the options of `jihe recalc`. */
export interface RecalcFlags {
  readonly profile: ProfileId | 'auto';
  readonly write: (typeof WRITE)[number];
  readonly dryRun?: true;
}

/** `jihe recalc FILE`: what would set rates, scores and totals right. */
export function addRecalc(program: Command, settings: Settings): void {
  const { texts, done } = settings;
  program
    .command('recalc')
    .description(texts.commands.recalc)
    .argument('<file>', texts.arguments.file)
    .addOption(profileOption(texts))
    .addOption(new Option('--write <what>', texts.options.write).choices(WRITE).default('values'))
    .addOption(new Option('--dry-run', texts.options.dryRun))
    .action(async (path: string, flags: RecalcFlags) => {
      if (!flags.dryRun) throw new UsageError(texts.errors.recalcMode);
      const { recalc } = await import('../recalc');
      done(await recalc(path, flags, settings));
    });
}
