import type { Command } from 'commander';
import { reportContext, reportOptions, type ReportFlags } from '../options';
import type { Settings } from '../settings';

/** `jihe inspect PATH…`: what was recognised, no checks. */
export function addInspect(program: Command, settings: Settings): void {
  const { texts, lang, io, done } = settings;
  const command = program
    .command('inspect')
    .description(texts.commands.inspect)
    .argument('<path...>', texts.arguments.paths);
  for (const option of reportOptions(texts)) command.addOption(option);
  command.action(async (paths: string[], flags: ReportFlags) => {
    const { runReport } = await import('../run-report');
    const options = { profile: flags.profile, lang };
    const job = { checked: false, options, format: flags.format, context: reportContext(flags, settings) };
    done(await runReport(paths, job, { ...flags, failOn: 'never' }, io));
  });
}
